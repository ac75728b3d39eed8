import Documents

/// Needed against available: a label, two bars, two numbers a row.
func draw(_ chart: BarChart) -> Drawing {
  let labelWidth = 180
  let barStart = labelWidth + 12
  let barLength = 340
  let rowHeight = 56
  var drawing = Drawing(width: 680, height: 44 + chart.rows.count * rowHeight)
  let top = chart.rows.map { max($0.needed.amount, $0.available?.amount ?? 0) }.max() ?? 0
  drawLegend(&drawing, x: barStart, [(.hatch(.accent), chart.neededLabel), (.ink(.accent), chart.availableLabel)])
  for (index, row) in chart.rows.enumerated() {
    let y = 40 + index * rowHeight
    drawLabel(&drawing, row.label, x: 0, y: y + 8, width: labelWidth, height: 38)
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

/// Words beside a row, over two lines at most, in the middle of its height.
func drawLabel(_ drawing: inout Drawing, _ words: String, x: Int, y: Int, width: Int, height: Int, size: Int = 14) {
  let lines = TextFitting.wrap(words, width: width, size: size, lines: 2)
  let start = y + (height - lines.count * (size + 3)) / 2 + size
  for (index, line) in lines.enumerated() { drawing.text(x, start + index * (size + 3), line, .init(size: size)) }
}

/// Variants: for each aspect a bar for each variant, on its own scale.
func draw(_ chart: ComparisonChart) -> Drawing {
  let groupHeight = 34 + chart.variants.count * 28
  var drawing = Drawing(width: 680, height: chart.aspects.count * groupHeight)
  for (index, aspect) in chart.aspects.enumerated() {
    let y = index * groupHeight
    drawing.text(0, y + 16, TextFitting.shortened(aspect.label, to: 660, size: 14), .init(isBold: true))
    let top = aspect.values.map { $0?.amount ?? 0 }.max() ?? 0
    for (variant, name) in chart.variants.enumerated() {
      let isProposed = variant == chart.proposed
      let measure = variant < aspect.values.count ? aspect.values[variant] : nil
      let row = ComparisonRow(name: name, measure: measure, isProposed: isProposed)
      draw(row, &drawing, y: y + 26 + variant * 28, top: top)
    }
  }
  return drawing
}

private struct ComparisonRow {
  let name: String
  let measure: Measure?
  let isProposed: Bool
}

private func draw(_ row: ComparisonRow, _ drawing: inout Drawing, y: Int, top: Int) {
  let name = TextFitting.shortened(
    row.isProposed ? "▸ " + row.name : row.name, to: row.isProposed ? 226 : 240, size: 13)
  drawing.text(0, y + 15, name, .init(size: 13, isBold: row.isProposed))
  let width = max(scaled(row.measure?.amount ?? 0, of: top, to: 290), (row.measure?.amount ?? 0) > 0 ? 2 : 0)
  drawing.box(250, y, width, 20, row.isProposed ? .ink(.accent) : .ink(.accentSoft), stroke: .accent)
  let words = TextFitting.shortened(row.measure?.text ?? "onbekend", to: 416 - width, size: 13)
  drawing.text(250 + width + 8, y + 15, words, .init(size: 13, isBold: row.isProposed))
}
