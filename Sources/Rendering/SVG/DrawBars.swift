import Documents

/// Needed against available: a label, two bars, two numbers a row.
func draw(_ chart: BarChart) -> Drawing {
  let labelWidth = 180
  let barStart = labelWidth + 12
  let barLength = 340
  let rowHeight = 62
  var drawing = Drawing(width: 680, height: 44 + chart.rows.count * rowHeight)
  let top = chart.rows.map { max($0.needed.amount, $0.available?.amount ?? 0) }.max() ?? 0
  drawLegend(&drawing, x: barStart, [(.hatch(.accent), chart.neededLabel), (.ink(.accent), chart.availableLabel)])
  for (index, row) in chart.rows.enumerated() {
    let y = 40 + index * rowHeight
    drawLabel(&drawing, row.label, x: 0, y: y + 2, width: labelWidth, height: 50)
    bar(&drawing, row.needed, .hatch(.accent), x: barStart, y: y + 6, top, barLength)
    if let available = row.available { bar(&drawing, available, .ink(.accent), x: barStart, y: y + 28, top, barLength) }
  }
  let end = 40 + chart.rows.count * rowHeight - 4
  drawing.line([.init(barStart, 40), .init(barStart, max(40, end))], .rule)
  return drawing
}

private func bar(
  _ drawing: inout Drawing, _ measure: Measure, _ fill: Drawing.Fill, x: Int, y: Int, _ top: Int, _ length: Int
) {
  let width = max(scaled(measure.amount, of: top, to: length), measure.amount > 0 ? 2 : 0)
  drawing.box(x, y, width, 18, fill, stroke: .accent)
  drawing.text(
    x + width + 8, y + 14, TextFitting.shortened(measure.text, to: 680 - x - width - 10, size: 13), .init(size: 13))
}

/// A row of swatches with their words.
func drawLegend(_ drawing: inout Drawing, x: Int, y: Int = 8, _ items: [(Drawing.Fill, String)]) {
  var left = x
  for (fill, words) in items {
    drawing.box(left, y, 16, 14, fill, stroke: .text)
    drawing.text(left + 22, y + 12, words, .init(size: 13, ink: .muted))
    left += 22 + TextFitting.width(words, size: 13) + 24
  }
}

/// Words beside a row, over three lines at most, in the middle of its height.
func drawLabel(
  _ drawing: inout Drawing, _ words: String, x: Int, y: Int, width: Int, height: Int, size: Int = 14,
  isBold: Bool = false
) {
  let lines = TextFitting.wrap(words, width: width, size: size, lines: 3, isBold: isBold)
  let start = y + (height - lines.count * (size + 3)) / 2 + size
  for (index, line) in lines.enumerated() {
    drawing.text(x, start + index * (size + 3), line, .init(size: size, isBold: isBold))
  }
}
