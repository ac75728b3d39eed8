import PlanModel
import SourceText

/// Looks at the rows of a data file as they are counted: whether they are whole, and of the days that the source covers.
///
/// The column `datum` says of which day a row is. What is odd is said once of each kind, with the first line.
struct RowAudit {
  enum Oddity: CaseIterable {
    case cells, noDate, outside
  }

  struct Found {
    let line: Int
    let text: String
    var rows = 0
  }

  private let width: Int
  /// Where the days stand, and which the source covers; nil when nothing says so.
  private let dates: (column: Int, span: ClosedRange<Day>)?
  private var found: [Oddity: Found] = [:]
  private(set) var rows = 0

  init(_ header: [String], _ span: ClosedRange<Day>?) {
    width = header.count
    dates = span.flatMap { span in header.firstIndex(of: "datum").map { ($0, span) } }
  }

  /// Whether the row counts: one of another day, or of no day, does not.
  mutating func admits(_ row: [String], line: Int) -> Bool {
    rows += 1
    if row.count != width { note(.cells, line, String(row.count)) }
    guard let dates else { return true }
    let text = dates.column < row.count ? row[dates.column] : ""
    guard let day = Self.day(text) else {
      note(.noDate, line, text)
      return false
    }
    if dates.span.contains(day) { return true }
    note(.outside, line, text)
    return false
  }

  private mutating func note(_ oddity: Oddity, _ line: Int, _ text: String) {
    found[oddity, default: Found(line: line, text: text)].rows += 1
  }

  /// `2016-03-01` and `1-3-2016`, with `-`, `/` or `.`; a time of day may follow.
  static func day(_ text: String) -> Day? {
    let date = text.utf8.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "T") }
    let parts = date.split(omittingEmptySubsequences: false) { "-/.".utf8.contains($0) }
    guard parts.count == 3,
      parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 && $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { 10 * $0 + Int($1 - 0x30) } }
    return parts[0].count == 4
      ? Day(year: numbers[0], month: numbers[1], day: numbers[2])
      : parts[2].count == 4 ? Day(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
  }

  /// What is said of a kind, when there is any.
  func message(_ oddity: Oddity, _ path: String) -> Bilingual? {
    guard let found = found[oddity] else { return nil }
    let (others, othersEnglish) = found.rows == 1 ? ("", "") : (" (\(found.rows) rijen)", " (\(found.rows) rows)")
    switch oddity {
    case .cells:
      return Bilingual(
        "In «\(path)», regel \(found.line), staan \(found.text) velden waar de kop er \(width) heeft\(others).",
        en: "In “\(path)”, line \(found.line), are \(found.text) fields where the header has \(width)\(othersEnglish).")
    case .noDate:
      return Bilingual(
        "In «\(path)» is «\(found.text)» op regel \(found.line) geen datum; de rij telt niet mee\(others).",
        en: "In “\(path)” “\(found.text)” on line \(found.line) is no date; the row is not counted\(othersEnglish).")
    case .outside:
      return Bilingual(
        "In «\(path)» ligt «\(found.text)» op regel \(found.line) buiten het tijdvak; de rij telt niet mee\(others).",
        en:
          "In “\(path)” “\(found.text)” on line \(found.line) lies outside the span; the row is not counted\(othersEnglish)."
      )
    }
  }
}
