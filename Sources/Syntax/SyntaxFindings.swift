package import SourceText

extension SyntaxTree {
  /// What is wrong with the shape of this file, in words: no more than `most`, the first in the text.
  package func findings(in id: FileID, upTo most: Int = .max) -> (findings: [Finding], isCut: Bool) {
    let characters = characterFindings(in: id)
    if problems.count + characters.count <= most {
      return (problems.map { $0.finding(in: id, self) } + characters, false)
    }
    let first = problems.sorted { $0.range.start < $1.range.start }.prefix(most)
    let all = (first.map { $0.finding(in: id, self) } + characters).sorted {
      $0.primary.location.range.start < $1.primary.location.range.start
    }
    return (Array(all.prefix(most)), true)
  }
}

extension SyntaxProblem {
  fileprivate func finding(in file: FileID, _ tree: SyntaxTree) -> Finding {
    let place = Location(file, range)
    let gap = Location(file, SourceRange(repair, repair))
    switch kind {
    case .unclosedBlock:
      return Finding(
        .unclosedBlock, at: place,
        Bilingual("Het blok dat hier begint, wordt niet gesloten.", en: "The block that opens here is never closed."),
        solutions: [
          Finding.Solution(Bilingual("Sluit het blok", en: "Close the block"), [Finding.Edit(gap, closing(tree))])
        ])
    case .missingOpen(let end):
      return missingOpen(place, gap, end, in: file, tree)
    case .strayBrace:
      return Finding(
        .strayBrace, at: place, Bilingual("Er staat een `}` te veel.", en: "There is one `}` too many."),
        solutions: [Finding.Solution(Bilingual("Verwijder de `}`", en: "Remove the `}`"), [Finding.Edit(place, "")])])
    case .needlessOpen:
      var start = Int(range.start)
      while start > 0, Byte.isBlank(tree.file.bytes[start - 1]) { start -= 1 }
      return Finding(
        .strayBrace, at: place,
        Bilingual(
          "Deze `{` opent niets: op deze regel volgt geen blok.",
          en: "This `{` opens nothing: no block follows this line."),
        why: Bilingual(
          "Geen `}` sluit haar, en wat eronder staat, hoort niet bij deze regel. Verwijder haar.",
          en: "No `}` closes it, and what stands below does not belong to this line. Remove it."),
        solutions: [
          Finding.Solution(
            Bilingual("Verwijder de `{`", en: "Remove the `{`"),
            [Finding.Edit(Location(file, SourceRange(start, Int(range.end))), "")])
        ])
    case .otherBrackets:
      let last = Location(file, SourceRange(repair, repair + 1))
      let (open, close) = (tree.file.text(range), tree.file.text(last.range))
      return Finding(
        .unexpectedPhrase, at: place,
        Bilingual(
          "Een blok staat tussen `{` en `}`, niet tussen `\(open)` en `\(close)`.",
          en: "A block stands between `{` and `}`, not between `\(open)` and `\(close)`."),
        solutions: [
          Finding.Solution(
            Bilingual("Schrijf `{` en `}`", en: "Write `{` and `}`"),
            [Finding.Edit(place, "{"), Finding.Edit(last, "}")])
        ])
    case .unclosedText:
      let written = tree.file.text(range)
      let mark = written.utf8.first == Byte.quote ? written : "\""
      return Finding(
        .unclosedText, at: place,
        Bilingual("De tekst die hier begint, wordt niet gesloten.", en: "The text that opens here is never closed."),
        solutions: [
          Finding.Solution(
            Bilingual("Sluit de tekst met `\(mark)`", en: "Close the text with `\(mark)`"),
            [Finding.Edit(gap, mark.utf8.count == 1 ? mark : "\n\(mark)")])
        ])
    case .textOverLines:
      let end = Location(file, SourceRange(repair - 1, repair))
      return Finding(
        .unclosedText, at: place,
        Bilingual(
          "Een tekst tussen `\"` staat op één regel; deze loopt door op de volgende.",
          en: "A text between `\"` stands on one line; this one runs on over the next."),
        solutions: [
          Finding.Solution(
            Bilingual("Zet de tekst tussen `\"\"\"`", en: "Put the text between `\"\"\"`"),
            [Finding.Edit(place, "\"\"\""), Finding.Edit(end, "\"\"\"")])
        ])
    case .tooDeep:
      return Finding(
        .tooDeep, at: place,
        Bilingual(
          "Dit blok ligt meer dan \(deepestBlock) blokken diep.",
          en: "This block lies more than \(deepestBlock) blocks deep."))
    }
  }

  private func missingOpen(
    _ place: Location, _ gap: Location, _ end: Int?, in file: FileID, _ tree: SyntaxTree
  ) -> Finding {
    let bytes = tree.file.bytes[..<Int(range.start)]
    let indent = String(repeating: " ", count: bytes.count - (bytes.lastIndex(of: Byte.newline).map { $0 + 1 } ?? 0))
    let close = end.map { [Finding.Edit(Location(file, SourceRange($0, $0)), "\n\(indent)}")] } ?? []
    return Finding(
      .unclosedBlock, at: place,
      Bilingual(
        "Achter deze regel ontbreekt `{`; de ingesprongen regels eronder horen erbij.",
        en: "`{` is missing behind this line; the indented lines below belong to it."),
      why: close.isEmpty
        ? Bilingual(
          "Een blok begint met `{` aan het einde van de regel en eindigt met `}`. Die laatste staat er al.",
          en: "A block begins with `{` at the end of the line and ends with `}`. The latter is there already.")
        : Bilingual(
          "Een blok begint met `{` aan het einde van de regel en eindigt met `}` op een eigen regel. Zet beide erbij.",
          en: "A block begins with `{` at the end of the line and ends with `}` on a line of its own. Add both."),
      solutions: [
        Finding.Solution(
          close.isEmpty
            ? Bilingual("Zet `{` achter de regel", en: "Put `{` behind the line")
            : Bilingual(
              "Zet `{` achter de regel en `}` onder het blok", en: "Put `{` behind the line and `}` below the block"),
          [Finding.Edit(gap, " {")] + close)
      ])
  }

  /// The brace goes on a line of its own, before the line where reading went on.
  private func closing(_ tree: SyntaxTree) -> String {
    repair > 0 && repair <= tree.file.bytes.count && tree.file.bytes[repair - 1] == Byte.newline ? "}\n" : "\n}\n"
  }
}

// MARK: Characters

extension SyntaxTree {
  /// No more than this many findings about characters per file; a binary file is wrong once, not a million times.
  private static var mostCharacterFindings: Int { 20 }

  /// Bytes that are no UTF-8, control characters, and characters that turn the direction of text.
  package func characterFindings(in id: FileID) -> [Finding] {
    if isTwoBytes { return [Self.otherEncoding(Location(id, SourceRange(0, 2)))] }
    if isNoText { return [Self.noText(Location(id, SourceRange(0, 1)))] }
    var findings: [Finding] = []
    var at = 0
    let bytes = file.bytes
    if bytes.starts(with: Byte.orderMark) { at = Byte.orderMark.count }
    while at < bytes.count, findings.count < Self.mostCharacterFindings {
      while at < bytes.count, Self.isPlain(bytes[at]) { at += 1 }
      if at == bytes.count { break }
      let byte = bytes[at]
      if byte == Byte.carriageReturn, at + 1 < bytes.count, bytes[at + 1] == Byte.newline {
        at += 2
      } else if byte < 0x80 {
        findings.append(Self.control(Int(byte), Location(id, SourceRange(at, at + 1))))
        at += 1
      } else if let (scalar, length) = scalar(bytes, at) {
        if let finding = Self.finding(scalar, Location(id, SourceRange(at, at + length))) { findings.append(finding) }
        at += length
      } else {
        findings.append(Self.notUTF8(byte, Location(id, SourceRange(at, at + 1))))
        at = nextLine(bytes, at)
      }
    }
    return findings
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F || byte == Byte.newline || byte == Byte.tab
  }

  /// Nothing in the file can be read: it is no text, or in letters of another kind.
  package var isOtherEncoding: Bool { isTwoBytes || isNoText }

  /// A picture or a program: it holds zeros, and bytes that no UTF-8 has.
  private var isNoText: Bool {
    guard file.bytes.contains(0) else { return false }
    var at = 0
    while at < file.bytes.count {
      if file.bytes[at] < 0x80 {
        at += 1
      } else if let (_, length) = scalar(file.bytes, at) {
        at += length
      } else {
        return true
      }
    }
    return false
  }

  private static func noText(_ place: Location) -> Finding {
    Finding(
      .invalidUTF8, at: place,
      Bilingual("Dit bestand is geen tekst.", en: "This file is not text."),
      why: Bilingual(
        "Een plan is gewone tekst, bewaard als UTF-8. Zet dit bestand buiten de map van het plan, of geef het een andere naam dan `*.vth`.",
        en:
          "A plan is plain text, saved as UTF-8. Put this file outside the plan's folder, or give it another name than `*.vth`."
      ))
  }

  /// The file is UTF-16, as «Unicode» in older editors; nothing in it can be read.
  private var isTwoBytes: Bool {
    file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) || isEverySecondByteZero
  }

  /// Letters of two bytes each, without the mark that says so.
  private var isEverySecondByteZero: Bool {
    let start = file.bytes.prefix(8)
    guard start.count == 8, start.contains(0) else { return false }
    return [0, 1].contains { zero in start.indices.allSatisfy { (start[$0] == 0) == ($0 % 2 == zero) } }
  }

  private static func otherEncoding(_ place: Location) -> Finding {
    Finding(
      .invalidUTF8, at: place,
      Bilingual(
        "Dit bestand is opgeslagen als UTF-16 («Unicode»), niet als UTF-8.",
        en: "This file is saved as UTF-16 (“Unicode”), not as UTF-8."))
  }

  private static func finding(_ scalar: UInt32, _ place: Location) -> Finding? {
    switch scalar {
    case 0x80...0x9F, 0xFFFE, 0xFFFF: control(Int(scalar), place)
    case 0x202A...0x202E, 0x2066...0x2069:
      Finding(
        .bidirectionalControl, at: place,
        Bilingual(
          "Hier staat een onzichtbaar teken dat de leesrichting omkeert (U+\(hex(Int(scalar)))).",
          en: "An invisible character here reverses the direction of text (U+\(hex(Int(scalar))))."),
        solutions: [
          Finding.Solution(Bilingual("Verwijder het teken", en: "Remove the character"), [Finding.Edit(place, "")])
        ])
    default: nil
    }
  }

  private static func control(_ code: Int, _ place: Location) -> Finding {
    Finding(
      .controlCharacter, at: place,
      Bilingual(
        "Hier staat een stuurteken (U+\(hex(code))).", en: "There is a control character here (U+\(hex(code)))."),
      solutions: [
        Finding.Solution(Bilingual("Verwijder het teken", en: "Remove the character"), [Finding.Edit(place, "")])
      ])
  }

  private static func notUTF8(_ byte: UInt8, _ place: Location) -> Finding {
    Finding(
      .invalidUTF8, at: place,
      Bilingual(
        "Dit bestand is geen UTF-8: de byte \(hex(Int(byte))) kan hier niet staan.",
        en: "This file is not UTF-8: byte \(hex(Int(byte))) cannot stand here."))
  }

  private static func hex(_ code: Int) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, (code < 0x100 ? 2 : 4) - digits.count)) + digits
  }

  private func nextLine(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != Byte.newline { at += 1 }
    return at
  }
}

/// The scalar that starts here, and its length in bytes; nil when the bytes are no UTF-8.
private func scalar(_ bytes: [UInt8], _ at: Int) -> (UInt32, Int)? {
  let length = bytes[at] >= 0xF0 ? 4 : bytes[at] >= 0xE0 ? 3 : 2
  guard bytes[at] >= 0xC2, bytes[at] <= 0xF4, at + length <= bytes.count else { return nil }
  var value = UInt32(bytes[at]) & (0x7F >> UInt32(length))
  for next in bytes[(at + 1)..<(at + length)] {
    guard next & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(next & 0x3F)
  }
  let isShortest = value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000)
  guard isShortest, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else { return nil }
  return (value, length)
}
