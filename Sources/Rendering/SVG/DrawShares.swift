import Documents

/// Parts of a whole: a stacked bar a row, each part with a letter that the legend explains.
func draw(_ chart: ShareChart) -> Drawing {
  let legendTop = chart.rows.count * 68 + 8
  let legend = legendLines(chart.parts)
  var drawing = Drawing(width: 680, height: legendTop + legend.count * 24 + 4)
  for (index, row) in chart.rows.enumerated() { draw(row, &drawing, y: index * 68) }
  for (line, items) in legend.enumerated() { drawLegendLine(items, &drawing, y: legendTop + line * 24) }
  return drawing
}

private struct Swatch {
  let fill: Drawing.Fill
  let lettering: Drawing.Ink
}

private let swatches = [
  Swatch(fill: .ink(.accent), lettering: .onAccent), Swatch(fill: .ink(.accentSoft), lettering: .text),
  Swatch(fill: .ink(.second), lettering: .onAccent), Swatch(fill: .ink(.secondSoft), lettering: .text),
  Swatch(fill: .ink(.third), lettering: .onAccent), Swatch(fill: .ink(.thirdSoft), lettering: .text),
  Swatch(fill: .ink(.fourth), lettering: .onAccent), Swatch(fill: .ink(.fourthSoft), lettering: .text),
]

private func swatch(_ part: Int) -> Swatch { swatches[part % swatches.count] }

private func letter(_ part: Int) -> String {
  part < 26 ? String(UnicodeScalar(UInt8(ascii: "A") + UInt8(part))) : String(part + 1)
}

private func draw(_ row: ShareChart.Row, _ drawing: inout Drawing, y: Int) {
  drawing.text(0, y + 16, TextFitting.shortened(row.label, to: 670, size: 14, isBold: true), .init(isBold: true))
  let whole = row.values.reduce(0) { sum, value in
    let (result, overflow) = sum.addingReportingOverflow(max(0, value.amount))
    return overflow ? Int.max : result
  }
  var sum = 0
  for (part, value) in row.values.enumerated() where value.amount > 0 {
    let start = scaled(sum, of: whole, to: 680)
    let (next, overflow) = sum.addingReportingOverflow(value.amount)
    sum = overflow ? Int.max : next
    draw(part, value, &drawing, start: start, end: scaled(sum, of: whole, to: 680), y: y + 24)
  }
}

private func draw(_ part: Int, _ value: Measure, _ drawing: inout Drawing, start: Int, end: Int, y: Int) {
  drawing.box(start, y, end - start, 34, swatch(part).fill, stroke: .paper)
  let words = ["\(letter(part)) \(value.text)", letter(part)].first {
    TextFitting.width($0, size: 13, isBold: true) + 8 <= end - start
  }
  guard let words else { return }
  let lettering = Drawing.Lettering(size: 13, ink: swatch(part).lettering, anchor: .middle, isBold: true)
  drawing.text((start + end) / 2, y + 22, words, lettering)
}

private struct LegendItem {
  let part: Int
  let words: String
  let x: Int
}

private func legendLines(_ parts: [String]) -> [[LegendItem]] {
  var lines: [[LegendItem]] = [[]]
  var x = 0
  for (part, name) in parts.enumerated() {
    let words = TextFitting.shortened("\(letter(part)) \(name)", to: 600, size: 13)
    let width = 22 + TextFitting.width(words, size: 13) + 22
    if x + width > 690, x > 0 {
      lines.append([])
      x = 0
    }
    lines[lines.count - 1].append(LegendItem(part: part, words: words, x: x))
    x += width
  }
  return lines
}

private func drawLegendLine(_ items: [LegendItem], _ drawing: inout Drawing, y: Int) {
  for item in items {
    drawing.box(item.x, y, 16, 14, swatch(item.part).fill, stroke: .text)
    drawing.text(item.x + 22, y + 12, item.words, .init(size: 13, ink: .muted))
  }
}
