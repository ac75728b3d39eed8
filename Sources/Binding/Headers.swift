import PlanModel
import SourceText
import Syntax
import Vocabulary

/// The name and the title behind a keyword, and what authors make of them.
extension Binder {
  mutating func readHeader(_ reader: inout PhraseReader, _ index: Int, _ shape: Shape, isRestated: Bool) {
    if !isRestated, readRhythm(&reader, index, shape) { return }
    if shape.row.naming != .none {
      let row = shape.row
      let takesTitle = row.title != .never && !isRestated
      if takesTitle, reader.kind() == .text {
        return readMisordered(&reader, index, row)
      } else if row.title == .required, !isRestated, row.naming == .declares || row.naming == .declaresWithin,
        reader.kind() == .atom, !PhraseReader.isName(reader.word()), looseWords(reader, shape) == reader.tokens.count
      {
        return readLoose(&reader, index, row)
      }
      readName(&reader, index, row)
      if takesTitle { joinName(&reader, index, row) }
    }
    readTitle(&reader, index, shape, isRestated: isRestated)
  }

  // MARK: Names

  /// The word after the keyword, when the row declares a name.
  private mutating func readName(_ reader: inout PhraseReader, _ index: Int, _ row: Row) {
    guard reader.kind() == .atom else {
      let place = storage.statements[index].keywordRange
      reader.findings.append(
        nameExpected(row, reader.location(reader.isAtEnd ? place : reader.here)))
      return
    }
    var name = reader.word()
    let place = reader.here
    reader.at += 1
    switch row.naming {
    case .criterion, .none: break
    case .word(let list): name = checkWord(name, list, place, &reader)
    case .declares, .declaresWithin:
      // Of a name in more words all is said at once.
      name =
        wordsOfName(reader, row) == nil ? checkName(name, row.keyword, place, &reader) : name.lowercased()
    }
    storage.statements[index].name = name
    storage.statements[index].nameRange = place
  }

  /// `taak toezicht straat "Toezicht op straat"`: a name in more words, before a title.
  private mutating func joinName(_ reader: inout PhraseReader, _ index: Int, _ row: Row) {
    guard reader.findings.isEmpty, let first = storage.statements[index].nameRange,
      let name = storage.statements[index].name, let end = wordsOfName(reader, row)
    else { return }
    let joined = ([name] + reader.tokens[reader.at..<end].map { $0.text.lowercased() }).joined(separator: "-")
    let place = reader.location(first.joined(reader.range(end - 1)))
    reader.at = end
    storage.statements[index].name = joined
    storage.statements[index].nameRange = place.range
    reader.findings.append(
      Finding(
        .invalidName, at: place,
        Bilingual(
          "Een naam is één woord. Bedoelt u `\(joined)`?", en: "A name is one word. Did you mean `\(joined)`?"),
        solutions: Self.rename(place, joined)))
  }

  /// Where the words behind the first one of a name end; nil when it is of one word, as it should.
  private func wordsOfName(_ reader: PhraseReader, _ row: Row) -> Int? {
    guard row.title != .never, reader.at > 0, reader.kind() == .atom,
      PhraseReader.isName(reader.word(-1).lowercased()),
      let end = reader.tokens[reader.at...].firstIndex(where: { $0.kind != .atom }),
      reader.tokens[end].kind == .text,
      reader.tokens[reader.at..<end].allSatisfy({ PhraseReader.isName($0.text.lowercased()) })
    else { return nil }
    return end
  }

  private func nameExpected(_ row: Row, _ place: Location, _ solutions: [Finding.Solution] = []) -> Finding {
    Finding(
      .nameExpected, at: place,
      Bilingual("Na `\(row.keyword)` ontbreekt een naam.", en: "A name is missing after `\(row.keyword)`."),
      why: PhraseReader.like(row.example), solutions: solutions)
  }

  /// `taak "Toezicht" toezicht`: the title first, or the title alone.
  private mutating func readMisordered(_ reader: inout PhraseReader, _ index: Int, _ row: Row) {
    let place = reader.here
    let quoted = reader.word()
    readText(&reader, index)
    let title = storage.statements[index].title ?? ""
    if reader.kind() == .atom, PhraseReader.isName(reader.word()), !Vocabulary.reserved.contains(reader.word()),
      Self.spokenRhythm(reader.tokens[reader.at]) == nil
    {
      let name = reader.word()
      storage.statements[index].name = name
      storage.statements[index].nameRange = reader.here
      let swap = [
        Finding.Edit(reader.location(place), name), Finding.Edit(reader.location(reader.here), quoted),
      ]
      reader.findings.append(
        Finding(
          .nameExpected, at: reader.location(place.joined(reader.here)),
          Bilingual("De naam staat hier achter de titel.", en: "The name stands behind the title here."),
          why: PhraseReader.like(row.example),
          solutions: [
            Finding.Solution(Bilingual("Zet de naam voor de titel", en: "Put the name before the title"), swap)
          ]))
      reader.at += 1
    } else {
      let name = freeName(title, row.keyword)
      storage.statements[index].name = name
      nameless[row.keyword, default: Nameless()].statements.append(StatementID(index))
      let gap = SourceRange(Int(place.start), Int(place.start))
      reader.findings.append(
        nameExpected(
          row, reader.location(place),
          name.map { [Self.solution("\(row.keyword) \($0) \(quoted)", reader.location(gap), "\($0) ")] } ?? []))
    }
  }

  /// A name made of a title that nothing of the kind has yet.
  private func freeName(_ title: String, _ kind: String) -> String? {
    guard let name = Self.asName(title) else { return nil }
    let isTaken = storage.names[kind]?[name] != nil || Vocabulary.reserved.contains(name)
    return isTaken ? "\(kind)-\(name)" : name
  }

  /// `taak Toezicht honden`: words without quotation marks that are no name.
  private mutating func readLoose(_ reader: inout PhraseReader, _ index: Int, _ row: Row) {
    let title = Respelling.line(reader.tokens[...])
    reader.at = reader.tokens.count
    let place = reader.range(from: 0)
    let name = freeName(title, row.keyword)
    storage.statements[index].name = name
    storage.statements[index].title = title
    storage.statements[index].nameRange = place
    let better = "\(name ?? row.keyword) \"\(title)\""
    reader.findings.append(
      Finding(
        .titleExpected, at: reader.location(place),
        Bilingual(
          "Na `\(row.keyword)` komt een naam, en dan de titel tussen `\"`.",
          en: "After `\(row.keyword)` comes a name, and then the title between `\"`."),
        why: PhraseReader.like(row.example),
        solutions: [Self.solution("\(row.keyword) \(better)", reader.location(place), better)]))
  }

  /// `afspraak maandelijks overleg`, `rapportage elk kwartaal`: how often stands where name and title belong.
  private mutating func readRhythm(_ reader: inout PhraseReader, _ index: Int, _ shape: Shape) -> Bool {
    let row = shape.row
    guard row.title == .required, Self.openingWords(shape.parts).contains("elke"),
      reader.tokens.allSatisfy({ $0.kind == .atom }), let (rhythm, count) = Self.rhythm(reader)
    else { return false }
    let rest = reader.tokens[count...]
    // A rhythm in one word is part of what it is called.
    let words = rest.isEmpty ? row.keyword : Respelling.line(count == 1 ? reader.tokens[...] : rest)
    let title = Self.asTitle(words)
    let name = row.naming == .none ? nil : freeName(title, row.keyword)
    reader.at = reader.tokens.count
    let place = reader.range(from: 0)
    let better = [name, "\"\(title)\"", rhythm].compactMap(\.self).joined(separator: " ")
    reader.failed = true
    storage.statements[index].name = name
    storage.statements[index].title = title
    storage.statements[index].nameRange = place
    reader.findings.append(
      Finding(
        .titleExpected, at: reader.location(place),
        name == nil
          ? Bilingual(
            "Na `\(row.keyword)` komt de titel tussen `\"`, en dan hoe vaak.",
            en: "After `\(row.keyword)` comes the title between `\"`, and then how often.")
          : Bilingual(
            "Na `\(row.keyword)` komt een naam, dan de titel tussen `\"`, en dan hoe vaak.",
            en: "After `\(row.keyword)` comes a name, then the title between `\"`, and then how often."),
        why: PhraseReader.like(row.example),
        solutions: [Self.solution("\(row.keyword) \(better)", reader.location(place), better)]))
    return true
  }

  /// `maandelijks`, `elke 2 weken`: a rhythm in the language's words, and how many words it takes.
  private static func rhythm(_ reader: PhraseReader) -> (words: String, count: Int)? {
    let tokens = reader.tokens
    guard let first = tokens.first else { return nil }
    if let spoken = spokenRhythm(first) { return (spoken, 1) }
    guard ["elk", "elke"].contains(first.text) else { return nil }
    let count = tokens.count > 2 && Int(tokens[1].text) != nil ? 3 : 2
    guard tokens.count >= count, reader.calendarUnit(tokens[count - 1].text) != nil else { return nil }
    return (Respelling.line(tokens[..<count]), count)
  }

  /// `maandelijks` as `elke maand`
  private static func spokenRhythm(_ word: PhraseToken) -> String? {
    let spoken = Respelling([word], reads: Respelling.Reads(), upTo: .sure)
    guard spoken.hasChanged, ["elk", "elke"].contains(spoken.tokens[0].text) else { return nil }
    return Respelling.line(spoken.tokens[...])
  }

  // MARK: Titles

  private mutating func readTitle(_ reader: inout PhraseReader, _ index: Int, _ shape: Shape, isRestated: Bool) {
    guard shape.row.title != .never, !reader.failed else { return }
    if reader.kind() == .text || reader.kind() == .unclosedText {
      readText(&reader, index)
    } else if shape.row.title == .required, !isRestated, reader.findings.isEmpty {
      missingTitle(&reader, index, shape)
    }
  }

  private mutating func readText(_ reader: inout PhraseReader, _ index: Int) {
    let place = reader.here
    guard case .text(let title, _)? = reader.value(.text), !reader.failed else { return }
    storage.statements[index].title = title
    guard title.utf8.count > Self.longestTitle, title.count > Self.longestTitle else { return }
    storage.statements[index].title = title.prefix(Self.longestTitle) + "…"
    reader.findings.append(
      Finding(
        .titleExpected, at: reader.location(place),
        Bilingual(
          "Deze titel telt \(title.count) tekens; een titel heeft er hoogstens \(Self.longestTitle).",
          en: "This title has \(title.count) characters; a title has at most \(Self.longestTitle)."),
        why: Bilingual(
          "Een titel staat boven een hoofdstuk, in de inhoudsopgave en in tabellen. Zet de rest in `toelichting`. De grens is een eigen regel.",
          en:
            "A title stands above a chapter, in the contents and in tables. Put the rest in `toelichting`. The limit is a rule of our own."
        )))
  }

  /// In characters; every page that shows a title repeats it.
  private static var longestTitle: Int { 300 }

  /// The words up to the phrase are taken for the title; without any it is made of the name.
  private mutating func missingTitle(_ reader: inout PhraseReader, _ index: Int, _ shape: Shape) {
    let row = shape.row
    // A figure is no title that lacks its marks.
    let isFigure = reader.word().utf8.first.map(PhraseReader.isDigit) == true
    let end = isFigure ? reader.at : looseWords(reader, shape)
    if row.naming == .none, end > reader.at, end < reader.tokens.count, reader.tokens[end].kind == .text {
      return readNeedlessName(&reader, index, row, end)
    }
    let name = storage.statements[index].name ?? ""
    let isLoose = end > reader.at
    let title =
      isLoose
      ? Self.unquoted(Respelling.line(reader.tokens[reader.at..<end]))
      : Self.asTitle(name.isEmpty ? row.keyword : name)
    let named = storage.statements[index].nameRange ?? storage.statements[index].keywordRange
    let place = isLoose ? reader.range(reader.at).joined(reader.range(end - 1)) : named
    let edit =
      isLoose
      ? Finding.Edit(reader.location(place), "\"\(title)\"")
      : Finding.Edit(reader.location(SourceRange(Int(named.end), Int(named.end))), " \"\(title)\"")
    let line = [row.keyword, name, "\"\(title)\""].filter { !$0.isEmpty }.joined(separator: " ")
    reader.at = end
    storage.statements[index].title = title
    reader.findings.append(
      Finding(
        .titleExpected, at: reader.location(place),
        isLoose
          ? Bilingual("De titel staat niet tussen `\"`.", en: "The title does not stand between `\"`.")
          : Bilingual("Bij `\(row.keyword)` ontbreekt de titel.", en: "`\(row.keyword)` lacks its title."),
        why: PhraseReader.like(row.example),
        solutions: isLoose || row.naming != .none
          ? [Finding.Solution(Bilingual("Schrijf `\(line)`", en: "Write `\(line)`"), [edit])] : []))
  }

  /// `rapportage jaarverslag "Jaarverslag"`: a name before the title of what has none.
  private mutating func readNeedlessName(_ reader: inout PhraseReader, _ index: Int, _ row: Row, _ end: Int) {
    let place = reader.range(reader.at).joined(reader.range(end - 1))
    let written = reader.written(place)
    let gap = SourceRange(Int(place.start), Int(reader.range(end).start))
    let line = "\(row.keyword) \(reader.tokens[end].text)"
    reader.at = end
    readText(&reader, index)
    reader.findings.append(
      Finding(
        .titleExpected, at: reader.location(place),
        Bilingual(
          "Bij `\(row.keyword)` hoort alleen een titel, geen naam: `\(written)` kan weg.",
          en: "`\(row.keyword)` takes only a title, no name: `\(written)` can go."),
        why: PhraseReader.like(row.example),
        solutions: [
          Finding.Solution(
            Bilingual("Schrijf `\(line)`", en: "Write `\(line)`"), [Finding.Edit(reader.location(gap), "")])
        ]))
  }

  /// Where words that stand where a title belongs end: at the phrase, a text, a comma, or what may follow any phrase.
  private func looseWords(_ reader: PhraseReader, _ shape: Shape) -> Int {
    let opening = Self.openingWords(shape.parts)
    var end = reader.at
    let hasFigure = shape.parts.first.map(Self.isFigure) == true
    while end < reader.tokens.count, reader.tokens[end].kind == .atom {
      let word = reader.tokens[end].text
      if hasFigure, end > reader.at, word.utf8.first.map(PhraseReader.isDigit) == true { break }
      if opening.contains(word) || word == "elk" && opening.contains("elke") || reader.isTail(word) && word != "en" {
        break
      }
      end += 1
    }
    return end
  }

  /// `dienst avond 2 koppels`: the title ends where the figure begins.
  private static func isFigure(_ part: Phrase.Part) -> Bool {
    guard case .slot(let slot) = part else { return false }
    return [.number, .count, .hours, .fte, .money, .percent, .measure].contains(slot.type)
  }

  /// The words a phrase can begin with.
  private static func openingWords(_ parts: [Phrase.Part]) -> [String] {
    var words: [String] = []
    for part in parts {
      switch part {
      case .word(let word): return words + [word]
      case .slot: return words
      case .optional(let inner): words += openingWords(inner)
      case .oneOf(let branches): return words + branches.flatMap(openingWords)
      }
    }
    return words
  }

  /// `'Toezicht honden'` without its marks.
  private static func unquoted(_ text: String) -> String {
    let marks: Set<Character> = ["'", "‘", "’", "`", "«", "»"]
    guard text.count > 2, let first = text.first, let last = text.last, marks.contains(first), marks.contains(last)
    else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }

  /// `toezicht-honden` as `Toezicht honden`.
  private static func asTitle(_ name: String) -> String {
    let words = name.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func solution(_ line: String, _ place: Location, _ text: String) -> Finding.Solution {
    Finding.Solution(Bilingual("Schrijf `\(line)`", en: "Write `\(line)`"), [Finding.Edit(place, text)])
  }
}
