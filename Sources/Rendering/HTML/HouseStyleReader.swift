package import SourceText

/// Reads the house style of a municipality: a style sheet that holds nothing but design tokens in `:root`.
///
///     /* Huisstijl Zandbergen */
///     :root {
///       --utrecht-document-color: #222;
///       --utrecht-page-header-background-color: #5a2a6e;
///     }
///
/// Anything else in the file is a finding and is left out: other rules, other files, values that could end the rule, and
/// tokens that neither a page nor another token looks at.
package func readHouseStyle(_ file: SourceFile, id: FileID) -> Staged<HouseStyle> {
  var reader = HouseStyleReader(bytes: file.bytes, id: id)
  reader.read()
  return Staged(reader.style, reader.findings)
}

private struct HouseStyleReader {
  let bytes: [UInt8]
  let id: FileID
  var style = HouseStyle()
  var findings: [Finding] = []
  private var lines: [Line] = []

  /// `--name: value`, and where the two stand.
  private struct Line {
    let name: String
    let nameRange: Range<Int>
    let value: String
    let range: Range<Int>
  }

  init(bytes: [UInt8], id: FileID) {
    self.bytes = bytes
    self.id = id
  }

  mutating func read() {
    guard bytes.count <= 65_536 else { return report(0..<0, HouseStyleMessages.tooLarge) }
    for statement in statements(withoutComments()) { read(statement) }
    let leantOn = Set(lines.flatMap { HouseStyle.references(in: $0.value) })
    let isSeen = { (name: String) in HouseStyle.isToken(name) || leantOn.contains(name) }
    let known = Set(lines.map(\.name))
    for line in lines where isSeen(line.name) { add(line, known) }
    reportUnseen(lines.filter { !isSeen($0.name) })
  }

  private mutating func add(_ line: Line, _ known: Set<String>) {
    if let missing = HouseStyle.references(in: line.value).first(where: { !known.contains($0) }) {
      let near = nearest(to: missing, among: known.filter { $0 != line.name }.sorted())
      return report(line.range, HouseStyleMessages.missing(missing, nearest: near), .unknownToken)
    }
    if !style.set(line.name, line.value) { report(line.range, HouseStyleMessages.refused(line.name)) }
  }

  /// A misspelt token is said with the one it looks like. The others, of which a theme has hundreds, are said once.
  private mutating func reportUnseen(_ lines: [Line]) {
    var others: [Line] = []
    for line in lines {
      guard let near = nearest(to: line.name, among: HouseStyle.tokenHelp.map(\.name), within: 5) else {
        others.append(line)
        continue
      }
      report(line.nameRange, HouseStyleMessages.unseen(line.name, nearest: near), .unknownToken, replacement: near)
    }
    guard let first = others.first else { return }
    report(first.nameRange, HouseStyleMessages.unseen(first.name, others: others.count - 1), .unknownToken)
  }

  /// The bytes with spaces in the place of comments, so that places stay as they are.
  private mutating func withoutComments() -> [UInt8] {
    var result = bytes
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "/"), bytes[index + 1] == UInt8(ascii: "*") else {
        index += 1
        continue
      }
      var end = index + 2
      while end + 1 < bytes.count, !(bytes[end] == UInt8(ascii: "*") && bytes[end + 1] == UInt8(ascii: "/")) {
        end += 1
      }
      let after = min(end + 2, bytes.count)
      if end + 1 >= bytes.count { report(index..<min(index + 2, bytes.count), HouseStyleMessages.openComment) }
      for place in index..<after where bytes[place] != UInt8(ascii: "\n") { result[place] = 0x20 }
      index = after
    }
    return result
  }

  /// What stands between `;`, `{` and `}`, without the white space around it.
  private func statements(_ text: [UInt8]) -> [(range: Range<Int>, text: String)] {
    var result: [(range: Range<Int>, text: String)] = []
    var start = 0
    for index in 0...text.count {
      let isEnd = index == text.count
      guard isEnd || Array(";{}".utf8).contains(text[index]) else { continue }
      var range = start..<index
      while let first = range.first, text[first] <= 0x20 { range = (first + 1)..<range.upperBound }
      while let last = range.last, text[last] <= 0x20 { range = range.lowerBound..<last }
      if !range.isEmpty { result.append((range, String(decoding: text[range], as: UTF8.self))) }
      start = index + 1
    }
    return result
  }

  private mutating func read(_ statement: (range: Range<Int>, text: String)) {
    guard statement.text != ":root" else { return }
    guard let colon = statement.text.firstIndex(of: ":"), statement.text.hasPrefix("--") else {
      return report(statement.range, HouseStyleMessages.onlyTokens)
    }
    let name = trimmed(statement.text[..<colon])
    let value = trimmed(statement.text[statement.text.index(after: colon)...])
    let start = statement.range.lowerBound
    lines.append(Line(name: name, nameRange: start..<(start + name.utf8.count), value: value, range: statement.range))
  }

  private func trimmed(_ text: Substring) -> String {
    String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  private mutating func report(
    _ range: Range<Int>, _ message: Bilingual, _ code: FindingCode = .templateBlock, replacement: String? = nil
  ) {
    let location = Location(id, SourceRange(range.lowerBound, range.upperBound))
    var finding = Finding(code, at: location, message, why: HouseStyleMessages.why)
    if let replacement {
      finding.solutions = [Finding.Solution(HouseStyleMessages.replace, [Finding.Edit(location, replacement)])]
    }
    findings.append(finding)
  }
}

private enum HouseStyleMessages {
  static let why = Bilingual(
    "De huisstijl geeft alleen waarden aan tokens, zodat elke pagina leesbaar en veilig blijft. `Documentation/sjablonen.md` noemt de tokens.",
    en: "The house style only gives values to tokens, so that every page stays readable and safe.")
  static let tooLarge = Bilingual(
    "De huisstijl is groter dan 64 kB en wordt niet gelezen.",
    en: "The house style is larger than 64 kB and is not read.")
  static let openComment = Bilingual(
    "Deze opmerking wordt niet gesloten met `*/`.", en: "This comment is not closed by `*/`.")
  static let onlyTokens = Bilingual(
    "In de huisstijl staan alleen regels als `--naam: waarde;` binnen `:root { }`.",
    en: "The house style holds only lines such as `--name: value;` inside `:root { }`.")

  static let replace = Bilingual("Vervang de naam van het token.", en: "Replace the name of the token.")

  static func unseen(_ name: String, nearest near: String) -> Bilingual {
    Bilingual(
      "Geen pagina kijkt naar het token `\(name)`. Bedoelt u `\(near)`?",
      en: "No page looks at the token `\(name)`. Did you mean `\(near)`?")
  }

  static func unseen(_ name: String, others: Int) -> Bilingual {
    Bilingual(
      "Geen pagina kijkt naar het token `\(name)`" + (others == 0 ? "." : ", en naar \(others) andere in dit bestand."),
      en: "No page looks at the token `\(name)`" + (others == 0 ? "." : ", nor at \(others) others in this file."))
  }

  static func missing(_ name: String, nearest near: String?) -> Bilingual {
    Bilingual(
      "Het token `\(name)` krijgt in dit bestand geen waarde." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
      en: "The token `\(name)` gets no value in this file." + (near.map { " Did you mean `\($0)`?" } ?? ""))
  }

  static func refused(_ name: String) -> Bilingual {
    Bilingual("De waarde van `\(name)` is geweigerd.", en: "The value of `\(name)` was refused.")
  }
}
