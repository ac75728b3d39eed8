/// A run of text inside a block.
package indirect enum Inline: Sendable, Equatable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case code(String)
  case link(LinkTarget, [Inline])
  /// A short form and what it stands for: `VTH`, `vergunningverlening, toezicht en handhaving`.
  case abbreviation(String, expansion: String)
  case quantity(Quantity)
  case date(ISODate, text: String)
  /// A pointer to a section, table or figure of any document in the package, by the id of a statement in the plan.
  case reference(String, [Inline])
  /// A word in a box, such as a risk class. The word says it; the tone only repeats it.
  case badge(String, Tone)
  /// A remark at the foot of the document.
  case note([Inline])
  case lineBreak

  package enum Tone: String, Sendable, CaseIterable {
    case high = "hoog"
    case middle = "midden"
    case low = "laag"
    case good = "goed"
    case neutral = "neutraal"
  }
}

/// A number in Dutch spelling, with the value a machine reads.
package struct Quantity: Sendable, Equatable {
  /// The value in plain decimal notation with a point and no grouping: `1200`, `4.5`.
  package var normalized: String
  /// The unit as one Dutch word: `uur`, `euro`, `fte`, `procent`; empty for a bare number.
  package var unit: String
  /// The spelling in the text, unit included where it is shown: `1.200 uur`.
  package var text: String

  package init(normalized: String, unit: String = "", text: String) {
    self.normalized = normalized
    self.unit = unit
    self.text = text
  }
}

/// A day in the Gregorian calendar, written `2017-01-31`.
package struct ISODate: Sendable, Equatable, Comparable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil unless year is 1 to 9999 and the day exists.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// 1 January 1970, for documents that give no day at all.
  package static let epoch = ISODate(known: 1970, 1, 1)

  private init(known year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  package static func < (left: ISODate, right: ISODate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  ]

  /// The Dutch spelling: `31 januari 2017`.
  package var dutch: String { "\(day) \(Self.months[month - 1]) \(year)" }
}
