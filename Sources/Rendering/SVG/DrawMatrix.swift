import Documents

/// Chance to the right, effect upwards, the marks of the risks in their cell.
func draw(_ matrix: RiskMatrix) -> Drawing {
  let columns = min(max(matrix.chanceSteps, 1), 10)
  let rows = min(max(matrix.effectSteps, 1), 10)
  let grid = Grid(left: 84, top: 8, cellWidth: min(116, 590 / columns), cellHeight: 66, columns: columns, rows: rows)
  var drawing = Drawing(width: 680, height: grid.bottom + 74)
  let marks = marksPerCell(matrix, columns: columns, rows: rows)
  for row in 0..<rows {
    for column in 0..<columns {
      drawCell(&drawing, grid, column, row, tone(matrix, column, row), marks[row * columns + column])
    }
  }
  drawAxes(&drawing, grid, matrix)
  return drawing
}

private struct Grid {
  let left: Int
  let top: Int
  let cellWidth: Int
  let cellHeight: Int
  let columns: Int
  let rows: Int

  var bottom: Int { top + rows * cellHeight }
  func x(_ column: Int) -> Int { left + column * cellWidth }
  /// Row 0 is the lowest.
  func y(_ row: Int) -> Int { top + (rows - 1 - row) * cellHeight }
}

private func tone(_ matrix: RiskMatrix, _ column: Int, _ row: Int) -> Inline.Tone {
  guard row < matrix.tones.count, column < matrix.tones[row].count else { return .neutral }
  return matrix.tones[row][column]
}

private func marksPerCell(_ matrix: RiskMatrix, columns: Int, rows: Int) -> [[String]] {
  var cells = Array(repeating: [String](), count: columns * rows)
  for risk in matrix.risks where (1...columns).contains(risk.chance) && (1...rows).contains(risk.effect) {
    cells[(risk.effect - 1) * columns + risk.chance - 1].append(risk.mark)
  }
  return cells
}

private func drawCell(
  _ drawing: inout Drawing, _ grid: Grid, _ column: Int, _ row: Int, _ tone: Inline.Tone, _ marks: [String]
) {
  let x = grid.x(column)
  let y = grid.y(row)
  drawing.box(x + 1, y + 1, grid.cellWidth - 2, grid.cellHeight - 2, tone.fill, stroke: .rule)
  drawing.text(x + 8, y + 16, String(tone.rawValue.prefix(1)).uppercased(), .init(size: 11, ink: tone.lettering))
  // Smaller where many stand together; the letter of the class keeps its corner.
  let size = marks.count > 6 ? 11 : marks.count > 3 ? 13 : 15
  let lines = TextFitting.wrap(
    marks.joined(separator: ", "), width: grid.cellWidth - 12, size: size, lines: 3, isBold: true)
  for (index, line) in lines.enumerated() {
    let lettering = Drawing.Lettering(size: size, ink: tone.lettering, anchor: .middle, isBold: true)
    let baseline = y + grid.cellHeight / 2 + 10 + (2 * index - lines.count + 1) * (size + 3) / 2
    drawing.text(x + grid.cellWidth / 2, baseline, line, lettering)
  }
}

private func drawAxes(_ drawing: inout Drawing, _ grid: Grid, _ matrix: RiskMatrix) {
  for column in 0..<grid.columns {
    drawing.text(
      grid.x(column) + grid.cellWidth / 2, grid.bottom + 18, String(column + 1),
      .init(size: 13, ink: .muted, anchor: .middle))
  }
  for row in 0..<grid.rows {
    drawing.text(
      grid.left - 10, grid.y(row) + grid.cellHeight / 2 + 5, String(row + 1), .init(size: 13, ink: .muted, anchor: .end)
    )
  }
  drawing.text(
    grid.left + grid.columns * grid.cellWidth, grid.bottom + 36, "\(matrix.chanceLabel) →",
    .init(size: 13, anchor: .end, isBold: true))
  drawing.text(0, grid.top + 14, "↑", .init(size: 13, isBold: true))
  drawing.text(
    0, grid.top + 30, TextFitting.shortened(matrix.effectLabel, to: 62, size: 12, isBold: true),
    .init(size: 12, isBold: true))
  let tones = Inline.Tone.allCases.filter { tone in matrix.tones.contains { $0.contains(tone) } }
  drawLegend(
    &drawing, x: grid.left, y: grid.bottom + 52,
    tones.map { ($0.fill, "\($0.rawValue.prefix(1).uppercased()) = \($0.rawValue)") })
}

extension Inline.Tone {
  var fill: Drawing.Fill {
    switch self {
    case .high: .ink(.high)
    case .middle: .ink(.middle)
    case .low: .ink(.low)
    case .good: .ink(.fourthSoft)
    case .neutral: .ink(.surface)
    }
  }

  var lettering: Drawing.Ink {
    switch self {
    case .high: .onHigh
    case .middle, .low, .good: .text
    case .neutral: .text
    }
  }
}
