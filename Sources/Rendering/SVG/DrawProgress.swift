import Documents

/// Each indicator as a way from its baseline, at the left, to its target, at the right, with how far it has come.
func draw(_ chart: ProgressChart) -> Drawing {
  var picture = ProgressPicture()
  var left = progressRowLimit
  for group in chart.groups where left > 0 {
    picture.head(group.label)
    for row in group.rows.prefix(left) { picture.draw(row) }
    left -= group.rows.count
    picture.top += 10
  }
  if left < 0 { picture.drawing.text(0, picture.top + 12, "… en nog \(-left)", .init(size: 13, ink: .muted)) }
  picture.drawing.height = picture.top + (left < 0 ? 24 : 0)
  return picture.drawing
}

/// The most indicators a picture draws; the table beside it has them all.
private let progressRowLimit = 120

extension ProgressChart {
  /// Whether it is better drawn goal by goal; with very many rows it is one picture of the first of them.
  var isLarge: Bool {
    groups.count > 1 && (9...progressRowLimit).contains(groups.reduce(0) { $0 + $1.rows.count })
  }
}

private struct ProgressPicture {
  static let labelWidth = 232
  static let start = 246
  static let length = 290
  static let width = 680

  var drawing = Drawing(width: ProgressPicture.width, height: 0)
  var top = 0

  mutating func head(_ words: String) {
    for line in TextFitting.wrap(words, width: Self.width - 10, size: 14, lines: 2, isBold: true) {
      drawing.text(0, top + 16, line, .init(size: 14, isBold: true))
      top += 19
    }
    drawing.line([.init(0, top + 6), .init(Self.width, top + 6)], .rule)
    top += 14
  }

  mutating func draw(_ row: ProgressChart.Row) {
    let lines = TextFitting.wrap(row.label, width: Self.labelWidth, size: 13, lines: 6)
    let height = max(lines.count * 16 + 12, 50)
    for (index, line) in lines.enumerated() { drawing.text(0, top + 15 + index * 16, line, .init(size: 13)) }
    let track = top + 8
    drawing.box(Self.start, track, Self.length, 10, .ink(.surface), stroke: .rule, radius: 5)
    if let done = row.done {
      let part = scaled(min(max(done, 0), 1000), of: 1000, to: Self.length)
      if part > 0 { drawing.box(Self.start, track, max(part, 6), 10, .ink(.accent), radius: 5) }
      drawing.shapes.append(
        .dot(.init(Self.start + part, track + 5), radius: 7, fill: .ink(done < 0 ? .high : .accent), stroke: .paper))
    }
    drawing.line(
      [.init(Self.start + Self.length, track - 5), .init(Self.start + Self.length, track + 15)], .text, width: 2)
    drawEnds(row, y: track + 29)
    drawState(row, y: track + 9)
    top += height
  }

  /// The baseline under the left end, the target under the right.
  private mutating func drawEnds(_ row: ProgressChart.Row, y: Int) {
    let size = 11
    let target = TextFitting.shortened(row.target ?? "geen streefwaarde", to: Self.length / 2 + 40, size: size)
    let room = Self.length - TextFitting.width(target, size: size) - 12
    drawing.text(Self.start + Self.length, y, target, .init(size: size, ink: .muted, anchor: .end))
    drawing.text(
      Self.start, y, TextFitting.shortened(row.start ?? "geen nulmeting", to: room, size: size),
      .init(size: size, ink: .muted))
  }

  /// What was measured, and what that means, beside the way.
  private mutating func drawState(_ row: ProgressChart.Row, y: Int) {
    let x = Self.start + Self.length + 14
    drawing.text(
      x, y - 3,
      TextFitting.shortened(row.now ?? "nog geen meting", to: Self.width - x, size: 12, isBold: row.now != nil),
      .init(size: 12, isBold: row.now != nil))
    guard row.now != nil else { return }
    drawing.text(
      x, y + 11, TextFitting.shortened(row.status, to: Self.width - x, size: 11), .init(size: 11, ink: .muted))
  }
}
