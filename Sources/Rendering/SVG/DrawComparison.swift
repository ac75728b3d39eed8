import Documents

/// Variants side by side. An aspect in which they all agree is one line; one in which they differ shows what each adds to
/// or takes from the first, or the wholes when there is nothing to hold them against.
func draw(_ chart: ComparisonChart) -> Drawing {
  var picture = ComparisonPicture(chart)
  for aspect in chart.aspects where !aspect.isEven { picture.draw(aspect) }
  for aspect in chart.aspects where aspect.isEven { picture.drawEven(aspect) }
  return picture.finished
}

extension ComparisonChart.Aspect {
  /// Whether all variants are known to be the same in it.
  fileprivate var isEven: Bool {
    guard let first = values.first, let measure = first else { return false }
    return values.allSatisfy { $0?.text == measure.text }
  }
}

private struct ComparisonPicture {
  static let nameWidth = 252
  /// Where bars may stand; their words need room on both sides.
  static let barStart = 264
  static let barLength = 224
  static let width = 680

  let chart: ComparisonChart
  let names: [[String]]
  var drawing = Drawing(width: ComparisonPicture.width, height: 0)
  var top = 0

  init(_ chart: ComparisonChart) {
    self.chart = chart
    names = chart.variants.indices.map { index in
      let isProposed = index == chart.proposed
      return TextFitting.wrap(
        (isProposed ? "▸ " : "") + chart.variants[index], width: Self.nameWidth, size: 13, lines: 3, isBold: isProposed)
    }
  }

  var finished: Drawing {
    var result = drawing
    result.height = max(top, 10)
    return result
  }

  mutating func draw(_ aspect: ComparisonChart.Aspect) {
    drawing.text(
      0, top + 16, TextFitting.shortened(aspect.label, to: 660, size: 14, isBold: true), .init(isBold: true))
    top += 28
    let start = top
    let scale = Scale(aspect)
    for variant in chart.variants.indices {
      drawRow(variant, aspect, scale)
    }
    if scale.isOfDifferences {
      drawing.line([.init(scale.zero, start - 4), .init(scale.zero, top - 4)], .text, width: 1)
    }
    top += 16
  }

  mutating func drawEven(_ aspect: ComparisonChart.Aspect) {
    let words = "\(aspect.label): in elke variant \(aspect.values.first??.text ?? "")"
    for line in TextFitting.wrap(words, width: 660, size: 13, lines: 2) {
      drawing.text(0, top + 14, line, .init(size: 13, ink: .muted))
      top += 20
    }
  }

  private mutating func drawRow(_ variant: Int, _ aspect: ComparisonChart.Aspect, _ scale: Scale) {
    let isProposed = variant == chart.proposed
    let lettering = Drawing.Lettering(size: 13, isBold: isProposed)
    let height = max(names[variant].count * 16 + 8, 30)
    for (index, line) in names[variant].enumerated() {
      drawing.text(0, top + (height - names[variant].count * 16) / 2 + 9 + index * 16, line, lettering)
    }
    defer { top += height }
    let middle = top + height / 2 - 4
    let value = variant < aspect.values.count ? aspect.values[variant] : nil
    guard let measure = scale.isOfDifferences ? aspect.differences[variant] : value, let value else {
      drawing.text(scale.zero + 8, middle + 5, aspect.absences[variant] ?? "onbekend", lettering)
      return
    }
    let length = scale.length(measure.amount)
    let left = measure.amount < 0 ? scale.zero - length : scale.zero
    let fill: Drawing.Fill = isProposed ? .ink(.accent) : .ink(.accentSoft)
    if length > 0 { drawing.box(left, middle - 9, length, 18, fill, stroke: .accent) }
    let words =
      !scale.isOfDifferences ? value.text : measure.amount == 0 ? value.text : "\(value.text) (\(measure.text))"
    let textStart = max(left + length, scale.zero) + 8
    drawing.text(
      textStart, middle + 5,
      TextFitting.shortened(words, to: Self.width - textStart, size: 13, isBold: isProposed), lettering)
  }

  /// Where zero stands and how long a bar is.
  struct Scale {
    let isOfDifferences: Bool
    let zero: Int
    private let top: Int
    private let room: Int

    init(_ aspect: ComparisonChart.Aspect) {
      isOfDifferences = !aspect.differences.isEmpty
      let amounts = (isOfDifferences ? aspect.differences : aspect.values).map { $0?.amount ?? 0 }
      let (low, high) = (max(0, -(amounts.min() ?? 0)), max(0, amounts.max() ?? 0))
      top = max(low, high)
      // A side without bars needs no room.
      room = low > 0 && high > 0 ? barLength / 2 : barLength
      zero = barStart + (isOfDifferences && low > 0 ? room : 0)
    }

    func length(_ amount: Int) -> Int {
      amount == 0 ? 0 : max(2, scaled(Int(amount.magnitude), of: top, to: room))
    }
  }
}
