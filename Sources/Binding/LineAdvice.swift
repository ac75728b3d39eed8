import PlanModel
import SourceText
import Syntax
import Vocabulary

/// What is said of a line that cannot be read, where more is known than what was expected there.
extension Binder {
  mutating func advice(_ failed: PhraseReader, _ reading: Reading) -> Finding? {
    guard failed.findings.count == 1 || failed.findings.first?.isAboutHeader == true else { return nil }
    return sent(failed, reading) ?? partOfDay(failed, reading) ?? perObject(failed, reading) ?? priced(failed, reading)
  }

  // MARK: Yes and no

  /// `aangekondigd ja`: a keyword that says all there is to say; with `nee` the line is no line.
  mutating func flag(_ failed: PhraseReader, _ reading: Reading) -> PhraseReader? {
    let row = reading.shape.row
    guard failed.tokens.count == 1, row.naming == .none, row.title == .never, !reading.hasBlock,
      reading.shape.parts.allSatisfy(\.isOptional),
      let isSo = Self.answers[failed.tokens[0].text.lowercased()], var again = reads([], failed, reading)
    else { return nil }
    let (keyword, word, place) = (row.keyword, failed.tokens[0].text, failed.tokens[0].range)
    let whole = SourceRange(Int(failed.keyword.start), Int(place.end))
    let gap = SourceRange(Int(failed.keyword.end), Int(place.end))
    let removal = failed.source.removal(of: whole).map { Finding.Edit(failed.location($0), "") }
    again.canonical = []
    again.isDenied = !isSo
    again.findings = [
      Finding(
        .unexpectedPhrase, at: failed.location(place),
        isSo
          ? Bilingual(
            "`\(keyword)` zegt het al; `\(word)` hoort er niet bij.",
            en: "`\(keyword)` says so already; `\(word)` does not belong there.")
          : Bilingual(
            "`\(keyword)` zegt dat het zo is; is het niet zo, dan vervalt de regel.",
            en: "`\(keyword)` says that it is so; if it is not, there is no such line."),
        solutions: isSo
          ? [
            Finding.Solution(
              Bilingual("Schrijf `\(keyword)`", en: "Write `\(keyword)`"), [Finding.Edit(failed.location(gap), "")])
          ]
          : removal.map { [Finding.Solution(Bilingual("Haal de regel weg", en: "Remove the line"), [$0])] } ?? [])
    ]
    return again
  }

  private static let answers = [
    "ja": true, "wel": true, "waar": true, "yes": true, "nee": false, "niet": false, "no": false,
  ]

  // MARK: Who gets it

  /// `rapportage elk kwartaal aan raad`: to whom a document goes is a line of its own, with its day.
  private mutating func sent(_ failed: PhraseReader, _ reading: Reading) -> Finding? {
    let keyword = reading.shape.row.keyword
    guard let start = failed.tokens.firstIndex(where: { $0.kind == .atom && $0.text == "aan" }),
      Vocabulary.words("stuk")?.words.contains(where: { $0.nl == keyword }) == true,
      !reading.shape.words.contains("aan"), let dispatch = Vocabulary.child("verzending", of: nil)
    else { return nil }
    let (front, back) = (Array(failed.tokens[..<start]), failed.tokens[start...])
    let line = "verzending \(keyword) \(Respelling.line(back))"
    let kind = PhraseToken(kind: .atom, text: keyword, range: failed.keyword)
    var reader = failed.again([kind] + back)
    let isWhole = reader.read(shape(dispatch).parts) && !reader.failed && reader.isAtEnd
    let isAtTop =
      storage.statements[reading.index].parent == nil && storage.statements[reading.index].writtenUnder == nil
    var edit: Finding.Edit?
    if isWhole, isAtTop, !reading.hasBlock {
      if front.isEmpty {
        edit = Finding.Edit(failed.location(failed.keyword.joined(failed.tokens[failed.tokens.count - 1].range)), line)
      } else if reads(front, failed, reading) != nil {
        let gap = SourceRange(Int(front[start - 1].range.end), Int(failed.tokens[failed.tokens.count - 1].range.end))
        edit = Finding.Edit(failed.location(gap), "\n\(line)")
      }
    }
    let shown = isWhole ? line : "verzending \(keyword) aan raad op 1 maart 2018"
    return Finding(
      .unexpectedPhrase, at: failed.location(back.reduce(failed.tokens[start].range) { $0.joined($1.range) }),
      Bilingual(
        "Aan wie een `\(keyword)` gaat en wanneer, staat op een eigen regel: `verzending`.",
        en: "To whom a `\(keyword)` goes and when stands on a line of its own: `verzending`."),
      why: Bilingual(
        "Zoals: `\(shown)`. Zelf heeft zij een titel en haar eigen gegevens: `\(reading.shape.row.example)`.",
        en: "As in: `\(shown)`. Itself it has a title and what belongs to it: `\(reading.shape.row.example)`."),
      solutions: edit.map { [Finding.Solution(Bilingual("Schrijf `\(line)`", en: "Write `\(line)`"), [$0])] } ?? [])
  }

  // MARK: Times

  /// `koppels in de avond`: everyone has another evening.
  private func partOfDay(_ failed: PhraseReader, _ reading: Reading) -> Finding? {
    guard reading.shape.reads.times, failed.at < failed.tokens.count,
      let end = failed.tokens[failed.at...].prefix(3).lastIndex(where: {
        Self.partsOfDay.contains($0.text.lowercased())
      })
    else { return nil }
    let place = failed.here.joined(failed.tokens[end].range)
    return Finding(
      .unexpectedPhrase, at: failed.location(place),
      Bilingual(
        "`\(failed.written(place))` zegt niet van hoe laat tot hoe laat.",
        en: "`\(failed.written(place))` does not say from when to when."),
      why: Bilingual(
        "Noem de uren, zoals: `\(reading.shape.row.keyword) ma t/m vr 18:00-23:00`.",
        en: "Name the hours, as in: `\(reading.shape.row.keyword) ma t/m vr 18:00-23:00`."))
  }

  private static let partsOfDay = Set(
    ["ochtend", "morgen", "middag", "avond", "nacht"].flatMap { [$0, $0 + "s", $0 + "en", $0 + "uren"] }
      + ["overdag", "kantooruren", "kantoortijden", "weekend"])

  // MARK: Rhythms

  /// `3 keer per bouwwerk`: how often each object is visited says nothing without a stretch of time.
  private func perObject(_ failed: PhraseReader, _ reading: Reading) -> Finding? {
    let tokens = failed.tokens
    guard reading.shape.reads.visits, let per = tokens.firstIndex(where: { $0.text == "per" }), per > 1,
      per + 1 < tokens.count,
      tokens[per - 1].text == "keer" || RespellingWindow.visitWords.contains(tokens[per - 1].text),
      tokens[per + 1].kind == .atom, timeUnits[tokens[per + 1].text] == nil
    else { return nil }
    let (keyword, times, object) = (reading.shape.row.keyword, tokens[per - 2].text, tokens[per + 1].text)
    return Finding(
      .unexpectedPhrase, at: failed.location(failed.range(per + 1)),
      Bilingual(
        "`\(keyword)` geldt al voor elk object; hier hoort in welke tijd, niet per `\(object)`.",
        en: "`\(keyword)` holds for each object already; the stretch of time belongs here, not per `\(object)`."),
      why: PhraseReader.like("\(keyword) \(times) keer per jaar"))
  }

  // MARK: Prices

  /// `tarief € 85.000 per fte`: a price of something else than an hour.
  private func priced(_ failed: PhraseReader, _ reading: Reading) -> Finding? {
    let other = failed.word()
    guard storage.statements[reading.index].kind == "tarief", failed.at > 0, failed.word(-1) == "per",
      failed.findings.count == 1,
      ["fte", "persoon", "medewerker", "jaar", "maand", "week", "dag"].contains(other),
      failed.at == failed.tokens.count - 1
    else { return nil }
    let isCost = ["jaar", "maand", "week", "dag"].contains(other)
    let line = "kosten \(Respelling.line(failed.tokens[...]))"
    return Finding(
      .unexpectedPhrase, at: failed.location(failed.here),
      Bilingual(
        "Een tarief is wat één uur kost, niet per `\(other)`."
          + (isCost ? " Bedoelt u `\(line)`?" : ""),
        en: "A rate is what one hour costs, not what it costs per `\(other)`."
          + (isCost ? " Did you mean `\(line)`?" : "")),
      why: Bilingual(
        isCost
          ? "Wat het team kost los van zijn uren, staat in `kosten`. Is de prijs per uur bekend, schrijf dan zoals: `tarief € 62 per uur`."
          : "Deel het bedrag door de productieve uren per fte, en schrijf zoals: `tarief € 62 per uur`. Of noem wat het hele team kost: `kosten € 87.000 per jaar`.",
        en: isCost
          ? "What the team costs apart from its hours stands in `kosten`. If the price of an hour is known, write it like: `tarief € 62 per uur`."
          : "Divide the amount by the productive hours per fte, and write it like: `tarief € 62 per uur`. Or name what the whole team costs: `kosten € 87.000 per jaar`."
      ),
      solutions: isCost
        ? [
          Finding.Solution(
            Bilingual("Schrijf `\(line)`", en: "Write `\(line)`"),
            [Finding.Edit(failed.location(failed.keyword), "kosten")])
        ] : [])
  }
}

extension Phrase.Part {
  fileprivate var isOptional: Bool { if case .optional = self { true } else { false } }
}

extension SourceFile {
  /// A line with the end of the one before, so that a comment behind it stays; nil when more stands in front of it.
  func removal(of line: SourceRange) -> SourceRange? {
    guard let indent = indentation(before: Int(line.start)) else { return nil }
    var start = Int(line.start) - indent.utf8.count
    for mark in ["\n", "\r"] where start > 0 && bytes[start - 1] == mark.utf8.first { start -= 1 }
    return SourceRange(start, Int(line.end))
  }
}
