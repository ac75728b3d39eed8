/// A picture before it is SVG: shapes at whole coordinates, each with an ink from the house style.
struct Drawing: Equatable {
  var width: Int
  var height: Int
  var shapes: [Shape] = []

  enum Shape: Equatable {
    case box(x: Int, y: Int, width: Int, height: Int, fill: Fill, stroke: Ink? = nil, radius: Int = 0)
    /// Points joined by straight lines; `dash` is a pattern number, 0 for a whole line.
    case line([Point], Ink, width: Int = 1, dash: Int = 0)
    case dot(Point, radius: Int, fill: Fill, stroke: Ink? = nil)
    case text(Point, String, Lettering)
  }

  struct Point: Equatable {
    var x: Int
    var y: Int

    init(_ x: Int, _ y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// How a surface is filled. A hatch can be told apart without colour.
  enum Fill: Equatable {
    case ink(Ink)
    case hatch(Ink)
    case none
  }

  struct Lettering: Equatable {
    enum Anchor: String {
      case start, middle, end
    }

    var size = 14
    var ink = Ink.text
    var anchor = Anchor.start
    var isBold = false
  }

  /// Colours by their role. The style sheet gives them their value, with dark mode and house style; `fallback` is for
  /// readers that do not apply the sheet to pictures.
  enum Ink: String, CaseIterable {
    case text, muted, rule, paper, surface, accent
    case accentSoft = "accent-soft"
    case onAccent = "on-accent"
    case high, middle, low, good
    case onHigh = "on-high"
    case second
    case secondSoft = "second-soft"
    case third
    case thirdSoft = "third-soft"
    case fourth
    case fourthSoft = "fourth-soft"

    var fallback: String {
      switch self {
      case .text: "#16242c"
      case .muted: "#4d5d66"
      case .rule: "#8a979d"
      case .paper, .onAccent, .onHigh: "#ffffff"
      case .surface: "#f3f6f6"
      case .accent: "#0b5563"
      case .accentSoft: "#cfe3e5"
      case .high: "#8f1d21"
      case .middle: "#f3d9a4"
      case .low: "#e4efe6"
      case .good: "#2b6a3c"
      case .second: "#a1480f"
      case .secondSoft: "#f6dcc8"
      case .third: "#43525b"
      case .thirdSoft: "#dde3e6"
      case .fourth: "#2f6b3c"
      case .fourthSoft: "#cfe6d3"
      }
    }
  }

  func widened(to width: Int) -> Drawing {
    var drawing = self
    drawing.width = max(drawing.width, width)
    return drawing
  }

  mutating func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ fill: Fill, stroke: Ink? = nil, radius: Int = 0)
  {
    shapes.append(
      .box(x: x, y: y, width: max(0, width), height: max(0, height), fill: fill, stroke: stroke, radius: radius))
  }

  mutating func line(_ points: [Point], _ ink: Ink, width: Int = 1, dash: Int = 0) {
    shapes.append(.line(points, ink, width: width, dash: dash))
  }

  mutating func text(_ x: Int, _ y: Int, _ words: String, _ lettering: Lettering = Lettering()) {
    shapes.append(.text(Point(x, y), words, lettering))
  }
}

/// The length of `amount` on a scale where `whole` is `length`; between 0 and `length`, for any numbers.
func scaled(_ amount: Int, of whole: Int, to length: Int) -> Int {
  guard whole > 0, amount > 0, length > 0 else { return 0 }
  let product = min(amount, whole).multipliedFullWidth(by: length)
  return whole.dividingFullWidth(product).quotient
}

/// Fitting words without a font at hand: widths are those of the wider sans serifs that readers have, in thousandths of the
/// letter size.
enum TextFitting {
  static func width(_ text: String, size: Int, isBold: Bool = false) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) } * size / (isBold ? 880 : 1000)
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", "'", "|", ".", ",", ":", ";", "!": 310
    case "f", "t", "r", " ", "-", "(", ")": 390
    case "m", "w", "M", "W", "%", "@": 950
    case "A"..."Z", "€", "&": 700
    case "\u{300}"..."\u{36F}": 0
    case "\u{1100}"...: 1000
    default: 615
    }
  }

  /// The words over at most `lines` lines of `width`; what does not fit ends in an ellipsis. A word longer than a line goes
  /// on in the next.
  static func wrap(_ text: String, width limit: Int, size: Int, lines: Int, isBold: Bool = false) -> [String] {
    func fits(_ words: String) -> Bool { width(words, size: size, isBold: isBold) <= limit }
    var result: [String] = []
    var current = ""
    for word in text.split(whereSeparator: \.isWhitespace).prefix(200).flatMap({ parts(of: $0, limit, size, isBold) }) {
      let longer =
        current.isEmpty || current.hasSuffix("-") && word.isTail ? current + word.text : current + " " + word.text
      if current.isEmpty || fits(longer) {
        current = longer
      } else if result.count + 1 == lines {
        return result + [shortened(longer, to: limit, size: size, isBold: isBold)]
      } else {
        result.append(current)
        current = word.text
      }
    }
    return current.isEmpty ? result : result + [shortened(current, to: limit, size: size, isBold: isBold)]
  }

  /// A word, or the pieces of one that fits no line, all but the last with a hyphen.
  private static func parts(of word: Substring, _ limit: Int, _ size: Int, _ isBold: Bool) -> [(
    text: String, isTail: Bool
  )] {
    guard width(String(word), size: size, isBold: isBold) > limit else { return [(String(word), false)] }
    var result: [(text: String, isTail: Bool)] = []
    var piece = ""
    var used = 0
    let room = max(limit - width("-", size: size, isBold: isBold), size)
    for character in word {
      let next = width(String(character), size: size, isBold: isBold)
      if used + next > room, !piece.isEmpty {
        result.append((piece + (piece.hasSuffix("-") ? "" : "-"), !result.isEmpty))
        piece = ""
        used = 0
      }
      piece.append(character)
      used += next
    }
    return result + [(piece, !result.isEmpty)]
  }

  static func shortened(_ text: String, to limit: Int, size: Int, isBold: Bool = false) -> String {
    guard width(text, size: size, isBold: isBold) > limit else { return text }
    var used = width("…", size: size, isBold: isBold)
    var kept = ""
    for character in text {
      used += width(String(character), size: size, isBold: isBold)
      if used > limit { break }
      kept.append(character)
    }
    return kept.trimmingEnd + "…"
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
