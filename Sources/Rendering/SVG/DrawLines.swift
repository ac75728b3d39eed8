import Documents

/// Lines over weeks: each series with its own dashes and its name at the end.
func draw(_ chart: LineChart) -> Drawing {
  let plot = Plot(left: 76, top: 12, width: 470, height: 220, points: max(chart.points.count, 1), top: topAmount(chart))
  var drawing = Drawing(width: 680, height: plot.bottom + 48)
  drawTicks(&drawing, plot, chart)
  var ends: [(y: Int, label: String)] = []
  for (index, series) in chart.series.enumerated() {
    for run in runs(series.amounts, plot) {
      drawing.line(run, index % 2 == 0 ? .accent : .second, width: 3, dash: index)
    }
    if let last = series.amounts.prefix(plot.points).lastIndex(where: { $0 != nil }), let amount = series.amounts[last]
    {
      drawing.shapes.append(.dot(plot.point(last, amount), radius: 4, fill: .ink(index % 2 == 0 ? .accent : .second)))
      ends.append((plot.point(last, amount).y, series.label))
    }
  }
  drawEnds(&drawing, plot, ends)
  return drawing
}

private struct Plot {
  let left: Int
  let top: Int
  let width: Int
  let height: Int
  let points: Int
  let topAmount: Int

  init(left: Int, top: Int, width: Int, height: Int, points: Int, top amount: Int) {
    self.left = left
    self.top = top
    self.width = width
    self.height = height
    self.points = points
    topAmount = amount
  }

  var bottom: Int { top + height }

  func point(_ index: Int, _ amount: Int) -> Drawing.Point {
    let x = points > 1 ? left + index * width / (points - 1) : left + width / 2
    return Drawing.Point(x, bottom - scaled(amount, of: topAmount, to: height))
  }
}

private func topAmount(_ chart: LineChart) -> Int {
  max(chart.ticks.map(\.amount).max() ?? 0, chart.series.flatMap(\.amounts).compactMap { $0 }.max() ?? 0)
}

/// The stretches between gaps.
private func runs(_ amounts: [Int?], _ plot: Plot) -> [[Drawing.Point]] {
  var runs: [[Drawing.Point]] = [[]]
  for (index, amount) in amounts.prefix(plot.points).enumerated() {
    if let amount { runs[runs.count - 1].append(plot.point(index, amount)) } else { runs.append([]) }
  }
  return runs.filter { !$0.isEmpty }
}

private func drawTicks(_ drawing: inout Drawing, _ plot: Plot, _ chart: LineChart) {
  for tick in chart.ticks {
    let y = plot.point(0, tick.amount).y
    drawing.line([.init(plot.left, y), .init(plot.left + plot.width, y)], .rule, dash: tick.amount == 0 ? 0 : 1)
    drawing.text(
      plot.left - 8, y + 4, TextFitting.shortened(tick.text, to: 66, size: 12),
      .init(size: 12, ink: .muted, anchor: .end))
  }
  let step = max(1, (chart.points.count + 12) / 13)
  for (index, name) in chart.points.enumerated() where index % step == 0 {
    let x = plot.point(index, 0).x
    drawing.text(x, plot.bottom + 18, name, .init(size: 12, ink: .muted, anchor: .middle))
  }
  let middle = plot.left + plot.width / 2
  drawing.text(middle, plot.bottom + 40, chart.pointLabel, .init(size: 12, anchor: .middle, isBold: true))
}

/// The names of the series at their ends, never over each other.
private func drawEnds(_ drawing: inout Drawing, _ plot: Plot, _ ends: [(y: Int, label: String)]) {
  var last = plot.top - 20
  for end in ends.sorted(by: { ($0.y, $0.label) < ($1.y, $1.label) }) {
    let y = max(end.y + 5, last + 17)
    last = y
    drawing.text(
      plot.left + plot.width + 12, y, TextFitting.shortened(end.label, to: 122, size: 13, isBold: true),
      .init(size: 13, isBold: true)
    )
  }
}

/// The picture of any chart.
func draw(_ chart: Chart) -> Drawing {
  switch chart {
  case .bars(let chart): draw(chart)
  case .shares(let chart): draw(chart)
  case .matrix(let matrix): draw(matrix)
  case .calendar(let calendar): draw(calendar)
  case .tree(let roots): draw(roots)
  case .comparison(let chart): draw(chart)
  case .line(let chart): draw(chart)
  case .progress(let chart): draw(chart)
  }
}
