import PlanModel
import SourceText
import Syntax
import Vocabulary

/// What stands behind a phrase: what may follow any, and what may not.
extension Binder {
  /// `bron …`, `op …`, `vanaf … t/m …` and `motivering "…"` may follow any phrase, in any order, each once.
  mutating func readTails(_ reader: inout PhraseReader, _ index: Int) {
    if reader.isAtEnd || reader.failed { return }
    // Where the days of the line stand, and where each part began.
    var (begin, end): (SourceRange?, SourceRange?) = (nil, nil)
    var seen: [String: SourceRange] = [:]
    let own = dated(reader)
    while !reader.isAtEnd, !reader.failed {
      let start = reader.at
      let word = reader.word() == "tot" ? "t/m" : reader.word()
      switch word {
      case "bron" where reader.take("bron"): readSource(&reader, index)
      case "op" where reader.take("op"), "in" where reader.take("in"):
        storage.statements[index].asOf = reader.date()
        if !reader.failed, Vocabulary.id("taak") == storage.statements[index].row { readDay(&reader, index, start) }
      case "vanaf" where reader.take("vanaf"):
        storage.statements[index].from = reader.date()
        begin = reader.range(from: start + 1)
      case "t/m":
        guard reader.takeThrough() else { return }
        let first = reader.at
        storage.statements[index].until = reader.date()
        end = reader.range(from: first)
      case "motivering" where reader.take("motivering"):
        guard case .text(let text, _)? = reader.value(.text) else {
          _ = reader.fail(expected: [Expected.text])
          return
        }
        storage.statements[index].reasons = text
      default: return
      }
      if reader.at == start + 1, !reader.failed { _ = reader.fail(expected: [Expected.tail]) }
      if reader.at == start { return }
      let place = reader.range(start)
      let earlier = own.flatMap { reader.tokens[$0].text == word ? reader.range($0) : nil }
      if let earlier = seen.updateValue(place, forKey: word == "in" ? "op" : word) ?? earlier, !reader.failed {
        reader.findings.append(twiceBehind(word, reader.location(place), reader.location(earlier)))
      }
    }
    if let begin, let end { checkOrder(&reader, index, begin, end) }
  }

  /// `taak feest "Feest" op 7 juli 2017 {`: no reference date, since a task has no figure of its own, but its day.
  private mutating func readDay(_ reader: inout PhraseReader, _ index: Int, _ start: Int) {
    storage.statements[index].asOf = nil
    let (tail, bytes) = (reader.range(from: start), reader.source.bytes)
    let day = "dag \(reader.written(reader.range(from: start + 1)))"
    var before = Int(tail.start)
    while before > 0, bytes[before - 1] == UInt8(ascii: " ") { before -= 1 }
    let written = Location(reader.file, SourceRange(before, Int(tail.end)))
    let brace = bytes[Int(tail.end)...].firstIndex { $0 != UInt8(ascii: " ") }.flatMap { at in
      bytes[at] == UInt8(ascii: "{") ? at + 1 : nil
    }
    // A line of its own, also before what stands on the line of the brace.
    let isAlone = brace.map { at in
      bytes[at...].first { $0 != UInt8(ascii: " ") }.map { "\r\n/}".utf8.contains($0) } ?? true
    }
    let solutions = brace.map { at in
      [
        Finding.Solution(
          Bilingual("Zet `dag` in het blok", en: "Put `dag` in the block"),
          [
            Finding.Edit(written, ""),
            Finding.Edit(Location(reader.file, SourceRange(at, at)), isAlone == true ? "\n  \(day)" : " \(day)\n"),
          ])
      ]
    }
    reader.findings.append(
      Finding(
        .unexpectedPhrase, at: reader.location(tail),
        Bilingual(
          "De dag van een taak staat in haar blok: `\(day)`.", en: "The day of a task stands in its block: `\(day)`."),
        why: Bilingual(
          "`op` achter een regel is de dag waarop haar cijfer gold; een taak heeft zelf geen cijfer.",
          en: "`op` behind a line is the day on which its figure held; a task has no figure of its own."),
        solutions: solutions ?? []))
  }

  /// Where the phrase itself begins its date: `op 1 maart 2017`.
  private func dated(_ reader: PhraseReader) -> Int? {
    reader.values.compactMap { value -> Int? in
      guard case .date = value.value,
        let first = reader.tokens.firstIndex(where: { $0.range.start == value.range.start }),
        first > 0, ["op", "in"].contains(reader.tokens[first - 1].text)
      else { return nil }
      return first - 1
    }.last
  }

  /// `bron cbs bron peiling`: only one can hold.
  private func twiceBehind(_ word: String, _ place: Location, _ earlier: Location) -> Finding {
    Finding(
      .givenTwice, at: place,
      Bilingual("`\(word)` staat hier voor de tweede keer.", en: "`\(word)` stands here a second time."),
      why: Bilingual(
        "Dan is niet te zeggen wat geldt. Haal er een weg, of maak er twee regels van.",
        en: "It cannot be said which holds. Remove one, or make two lines of it."),
      related: [Finding.Label(earlier, Bilingual("eerder hier", en: "earlier here"))])
  }

  private mutating func readSource(_ reader: inout PhraseReader, _ index: Int) {
    guard reader.kind() == .atom, reader.isName(reader.word()) else { return }
    storage.statements[index].source = Reference(name: reader.word(), range: reader.here)
    reader.at += 1
  }

  private mutating func checkOrder(
    _ reader: inout PhraseReader, _ index: Int, _ begin: SourceRange, _ end: SourceRange
  ) {
    guard let from = storage.statements[index].from, let until = storage.statements[index].until,
      let first = from.first, let last = until.last, first > last
    else { return }
    reader.findings.append(reader.swapped(begin, end))
    (storage.statements[index].from, storage.statements[index].until) = (until, from)
  }

  /// What is said of a line that goes on where it should end.
  mutating func leftover(_ reader: inout PhraseReader, _ index: Int) -> Finding {
    let text = reader.word()
    let place = reader.location(reader.here)
    if reader.kind() == .atom, let comment = Self.comment(text, .unexpectedPhrase, place) { return comment }
    if reader.kind() == .atom, let parent = storage.statements[index].parent,
      Vocabulary.child(text, of: storage.statements[Int(parent.index)].row) != nil
    {
      storage.statements[Int(parent.index)].isIncomplete = true
      return twoOnOneLine(text, place)
    }
    if reader.kind() == .atom, Vocabulary.child(text, of: storage.statements[index].row) != nil {
      storage.statements[index].isIncomplete = true
      return Finding(
        .unexpectedPhrase, at: place,
        Bilingual("`\(text)` staat hier buiten een blok.", en: "`\(text)` stands outside a block here."),
        why: Bilingual(
          "Zet `{` aan het einde van de regel, `\(text)` op de volgende, en `}` onder de laatste.",
          en: "Put `{` at the end of the line, `\(text)` on the next, and `}` below the last."))
    }
    if reader.kind() == .text, let alone = standsAlone(index) { return alone }
    reader.missing = .word(",")
    return Finding(
      .unexpectedPhrase, at: place,
      Bilingual("`\(text)` past niet meer op deze regel.", en: "`\(text)` does not fit on this line any more."),
      why: reader.saysPartOfYear ? Self.daysBehind : PhraseReader.like(reader.example))
  }

  /// `werktijd za 12:00-20:00 van juni t/m augustus`: when a line holds is said in days.
  private static let daysBehind = Bilingual(
    "Geldt de regel een deel van de tijd, zet er dan dagen achter: `vanaf 1 juni 2017 t/m 31 augustus 2017`.",
    en: "If the line holds part of the time, put days behind it: `vanaf 1 juni 2017 t/m 31 augustus 2017`.")

  /// `gebied hoek "De hoek"` inside a task: a statement of its own, where a reference was expected.
  private func standsAlone(_ index: Int) -> Finding? {
    let statement = storage.statements[index]
    guard statement.parent != nil, let row = Vocabulary.child(statement.kind, of: nil), row != statement.row,
      Vocabulary[row].title != .never, isReference(statement, to: statement.kind)
    else { return nil }
    let keyword = statement.kind
    return Finding(
      .misplacedKeyword, at: Location(statement.location.file, statement.keywordRange),
      Bilingual(
        "Hier kan alleen naar een `\(keyword)` worden verwezen; met een titel is het een opgave op zichzelf.",
        en: "A `\(keyword)` can only be referred to here; with a title it is a statement of its own."),
      why: Bilingual(
        "Zet de opgave buiten dit blok, zoals `\(Vocabulary[row].example)`, en noem hier alleen de naam.",
        en: "Put the statement outside this block, like `\(Vocabulary[row].example)`, and give only its name here."))
  }

  /// `prioriteit hoog` in a task names a class, and no `prioriteit`.
  private func isReference(_ statement: Statement, to kind: String) -> Bool {
    Phrase(Vocabulary[statement.row].phrase).slots.contains { slot in
      guard case .reference(let kinds, _) = slot.type else { return false }
      return kinds.contains(kind)
    }
  }

  /// `{ doel veilig team boa }`
  private func twoOnOneLine(_ keyword: String, _ place: Location) -> Finding {
    let gap = Location(place.file, SourceRange(Int(place.range.start), Int(place.range.start)))
    return Finding(
      .unexpectedPhrase, at: place,
      Bilingual("`\(keyword)` begint een nieuwe regel.", en: "`\(keyword)` begins a line of its own."),
      why: Bilingual(
        "Op elke regel staat één opgave. Zet `\(keyword)` op de volgende regel.",
        en: "Every line holds one statement. Put `\(keyword)` on the next line."),
      solutions: [
        Finding.Solution(
          Bilingual("Zet `\(keyword)` op een eigen regel", en: "Put `\(keyword)` on a line of its own"),
          [Finding.Edit(gap, "\n  ")])
      ])
  }
}

extension PhraseReader {
  /// A month or a season, with or without a word before it.
  fileprivate var saysPartOfYear: Bool {
    let word = ["van", "in", "tijdens", "gedurende", "voor", "alleen"].contains(word()) ? word(1) : word()
    return month(word) != nil || Season(rawValue: word) != nil
  }
}
