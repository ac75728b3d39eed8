import PlanModel
import SourceText
import Syntax
import Vocabulary

/// A line of a plan before anything is known of it.
struct WrittenLine {
  let keyword: Location
  /// What stands behind the keyword.
  let tokens: [PhraseToken]
  let source: SourceFile
  let hasBlock: Bool

  /// Keyword and phrase.
  var whole: Location {
    Location(keyword.file, tokens.last.map { keyword.range.joined($0.range) } ?? keyword.range)
  }
}

/// Words of the field that the language has another word for: `controles 3 keer per jaar` is `frequentie 3 keer per jaar`.
extension Binder {
  /// What a word of the field was meant to be here. Of the keywords it can mean, the one that what stands behind it can be
  /// read with; when it can be read with none, the likeliest, with how it is written.
  ///
  /// A keyword that has a place of its own is taken for another only where its line reads as one, and without a block:
  /// else it has probably ended up in the wrong block.
  func meant(by keyword: String, _ line: WrittenLine, _ parent: RowID?) -> UnknownKeyword? {
    let candidates = Vocabulary.meanings(of: keyword).compactMap {
      Meaning($0, allowed: { allowed($0, under: parent) })
    }
    let readings = candidates.map { reading(line, $0) }
    let chosen = readings.firstIndex { $0 == .asWritten } ?? readings.firstIndex { $0 != .unread } ?? 0
    let isKeyword = !Vocabulary.places(of: keyword).isEmpty
    guard !candidates.isEmpty, !isKeyword || readings[chosen] != .unread && !line.hasBlock else { return nil }
    let meant = candidates[chosen]
    let under = parent.map { "`\(Vocabulary.keyword($0))`" }
    var better = meant.words
    var solutions: [Finding.Solution] = []
    switch readings[chosen] {
    case .asWritten: solutions = Self.rename(line.keyword, better)
    case .reworded(let words):
      better = "\(Vocabulary.keyword(meant.row)) \(words)"
      solutions = [
        Finding.Solution(
          Bilingual("Schrijf `\(better)`", en: "Write `\(better)`"), [Finding.Edit(line.whole, better)])
      ]
    case .unread:
      better = Vocabulary.keyword(meant.row)
      // Of a name and a title the reader says what is missing.
      if Vocabulary[meant.row].naming != .none { solutions = Self.rename(line.keyword, better) }
    }
    return UnknownKeyword(
      finding: Finding(
        .unknownKeyword, at: line.keyword,
        Bilingual(
          "`\(keyword)` is geen trefwoord" + (under.map { " bij \($0)" } ?? "") + ". Bedoelt u `\(better)`?",
          en: "`\(keyword)` is not a keyword" + (under.map { " under \($0)" } ?? "") + ". Did you mean `\(better)`?"),
        why: readings[chosen] == .unread ? PhraseReader.like(Vocabulary[meant.row].example) : nil,
        solutions: solutions),
      near: meant.row)
  }

  /// What to write where a keyword that has another place may have been meant as one of this place: `ernst` for `effect`.
  func meantHere(_ keyword: String, _ parent: RowID?) -> Bilingual? {
    Vocabulary.meanings(of: keyword).lazy.compactMap { Meaning($0, allowed: { allowed($0, under: parent) }) }.first
      .map { meant in
        let (word, example) = (Vocabulary.keyword(meant.row), Vocabulary[meant.row].example)
        return Bilingual(
          "Hier kan `\(word)` bedoeld zijn, zoals: `\(example)`.",
          en: "Perhaps `\(word)` is meant here, as in: `\(example)`.")
      }
  }

  /// A keyword that a word can mean, and the words that then belong behind it.
  private struct Meaning {
    let words: String
    let row: RowID
    let rest: [String]

    init?(_ words: String, allowed: (String) -> RowID?) {
      let parts = words.split(separator: " ").map(String.init)
      guard let row = allowed(parts[0]) else { return nil }
      (self.words, self.row, rest) = (words, row, Array(parts.dropFirst()))
    }
  }

  private enum LineReading: Equatable {
    case asWritten
    /// In other words, that are offered.
    case reworded(String)
    case unread
  }

  /// How a line can be read as one of this row. Of names and titles nothing is asked.
  private func reading(_ line: WrittenLine, _ meaning: Meaning) -> LineReading {
    let row = Vocabulary[meaning.row]
    guard row.naming == .none, row.title == .never else { return .unread }
    let shape = Shape(meaning.row)
    let start = SourceRange(Int(line.keyword.range.end), Int(line.keyword.range.end))
    let tokens = meaning.rest.map { PhraseToken(kind: .atom, text: $0, range: start) } + line.tokens
    func reads(_ tokens: [PhraseToken]) -> Bool {
      var reader = PhraseReader(
        source: line.source, file: line.keyword.file, tokens: tokens, keyword: line.keyword.range, example: row.example)
      return reader.read(shape.parts) && !reader.failed && (reader.isAtEnd || reader.isTail(reader.word()))
    }
    if reads(tokens) { return .asWritten }
    guard tokens.count <= Respelling.longest else { return .unread }
    if reads(Respelling(tokens, reads: shape.reads, upTo: .sure).tokens) { return .asWritten }
    let likely = Respelling(tokens, reads: shape.reads, upTo: .likely).tokens
    return reads(likely) ? .reworded(Respelling.line(likely[...])) : .unread
  }

  /// What stands behind a keyword, as it is read as a line of this row; nil when it cannot be.
  func words(of line: WrittenLine, as row: RowID) -> String? {
    guard let meaning = Meaning(Vocabulary.keyword(row), allowed: { _ in row }) else { return nil }
    switch reading(line, meaning) {
    case .asWritten: return Respelling.line(line.tokens[...])
    case .reworded(let words): return words
    case .unread: return nil
    }
  }

  /// A keyword with another place that a word that can mean nothing here may have been meant for.
  func otherPlace(of keyword: String) -> String? {
    let meant = Vocabulary.meanings(of: keyword).compactMap { $0.split(separator: " ").first.map(String.init) }
    if let first = meant.first(where: { !Vocabulary.places(of: $0).isEmpty }) { return first }
    guard let near = nearest(to: keyword, among: Vocabulary.rows.map(\.keyword)),
      near.first == keyword.first || nearest(to: keyword, among: [near], within: 1) != nil
    else { return nil }
    return near
  }
}
