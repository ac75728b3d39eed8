/// Writes tables as CSV that a Dutch Excel opens: UTF-8 with a byte order mark, `;`, decimal comma, CRLF, quotes where
/// RFC 4180 asks for them, and no text cell that a spreadsheet would run as a formula.
package struct CSVWriter {
  /// What stands in a cell.
  package enum Cell: Sendable, Equatable {
    case empty
    /// Words of an author. A cell that would start a formula gets an apostrophe in front.
    case text(String)
    case number(Int)
    /// Minutes as hours with two decimals: 90 is `1,50`.
    case hours(Int)
  }

  private var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  package init() {}

  package mutating func row(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      append(cell)
    }
    bytes += [13, 10]
  }

  package consuming func finish() -> [UInt8] { bytes }

  private mutating func append(_ cell: Cell) {
    switch cell {
    case .empty: break
    case .text(let text): append(text)
    case .number(let number): bytes += String(number).utf8
    case .hours(let minutes): bytes += decimalHours(minutes, separator: ",").utf8
    }
  }

  private mutating func append(_ text: String) {
    let safe = startsFormula(text) ? "'" + text : text
    let needsQuotes = safe.utf8.contains { [0x22, 0x3B, 0x0A, 0x0D, 0x2C].contains($0) } || safe.hasPrefix(" ")
    guard needsQuotes else { return bytes.append(contentsOf: safe.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in safe.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// Whether a spreadsheet would run the text: it starts with a sign of a formula, full-width ones and white space in front
/// included.
func startsFormula(_ text: String) -> Bool {
  let blanks: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{FEFF}", "\u{200B}"]
  let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%"]
  guard let first = text.unicodeScalars.first(where: { !blanks.contains($0) }) else { return false }
  return signs.contains(first)
}

/// Minutes as hours with two decimals, rounded to the nearest hundredth.
func decimalHours(_ minutes: Int, separator: String) -> String {
  let hundredths = (minutes.magnitude / 60, (minutes.magnitude % 60 * 100 + 30) / 60)
  let (whole, part) = hundredths.1 == 100 ? (hundredths.0 + 1, 0) : hundredths
  return "\(minutes < 0 ? "-" : "")\(whole)\(separator)\(part < 10 ? "0" : "")\(part)"
}
