import PlanModel
import SourceText
import Vocabulary

extension RuleParser {
  /// `aantal taak minstens 3`, `soort is toezicht of sanctie`, `datum op of na datum van vaststelling`
  mutating func comparison(_ start: Int) throws -> Condition {
    let (left, kind) = try expression()
    if eat("bevat") { return try contains(left, kind, start) }
    if eat("is") {
      if word == "in", isWord("volgorde", 1) { return try inOrder(left, kind, start) }
      if !comparesHere { return try equals(left, kind, start) }
    }
    if let comparison = figureComparison() { return try compare(left, kind, comparison, start) }
    if let comparison = dateComparison() { return try compareDates(left, kind, comparison, start) }
    throw expected(
      "`is`, `bevat`, `minstens`, `hoogstens`, `meer dan`, `minder dan`, `voor`, `na` of `uiterlijk`",
      "`is`, `bevat`, `minstens`, `hoogstens`, `meer dan`, `minder dan`, `voor`, `na` or `uiterlijk`")
  }

  private var comparesHere: Bool {
    ["minstens", "hoogstens", "meer", "minder", "na", "voor", "op", "uiterlijk"].contains(word ?? "")
  }

  private mutating func figureComparison() -> Comparison? {
    if eat("minstens") { return .atLeast }
    if eat("hoogstens") { return .atMost }
    if word == "meer", isWord("dan", 1) {
      at += 2
      return .more
    }
    if word == "minder", isWord("dan", 1) {
      at += 2
      return .less
    }
    return nil
  }

  private mutating func dateComparison() -> Comparison? {
    if word == "op", isWord("of", 1), isWord("na", 2) || isWord("voor", 2) {
      at += 3
      return tokens[at - 1].text == "na" ? .atLeast : .atMost
    }
    if eat("na") { return .more }
    if eat("voor") { return .less }
    return eat("uiterlijk") ? .atMost : nil
  }

  private mutating func compare(
    _ left: Expression, _ kind: ValueKind, _ comparison: Comparison, _ start: Int
  ) throws -> Condition {
    let valueAt = at
    let (right, rightKind) = try expression()
    // `hoogstens 4 jaar voor …`: a term next to a date.
    if kind == .date, rightKind == .term, comparison == .atMost, word == "voor" || word == "na" {
      let after = word == "na"
      at += 1
      let (other, otherKind) = try expression()
      guard otherKind == .date else { throw mismatch(kind, otherKind, valueAt) }
      return .within(left, limit: right, of: other, after: after, words(start, thing: start, rows: []))
    }
    guard kind.isFigure || kind == .date || isRanked(kind), kind.fits(rightKind) else {
      throw mismatch(kind, rightKind, valueAt)
    }
    return .compare(left, comparison, right, words(start, thing: start, rows: []))
  }

  /// Levels that the language lists from low to high can be compared by their place.
  private func isRanked(_ kind: ValueKind) -> Bool { kind == .word("opleidingsniveau") }

  private mutating func compareDates(
    _ left: Expression, _ kind: ValueKind, _ comparison: Comparison, _ start: Int
  ) throws -> Condition {
    let valueAt = at
    let (right, rightKind) = try expression()
    guard kind == .date, rightKind == .date else { throw mismatch(kind, rightKind, valueAt) }
    return .compare(left, comparison, right, words(start, thing: start, rows: []))
  }

  private mutating func equals(_ left: Expression, _ kind: ValueKind, _ start: Int) throws -> Condition {
    let negated = eat("niet")
    if case .word(let list) = kind, !comparesStatements { return try wordEquals(left, list, negated, start) }
    if kind == .text, current.map({ $0.kind == .text }) ?? false {
      let values = try alternatives(nil)
      return .isOneOf(left, values, negated: negated, words(start, thing: start, rows: []))
    }
    if kind == .statement, !comparesStatements { return try wordEquals(left, nil, negated, start) }
    if word == "gelijk", isWord("aan", 1) { at += 2 }
    let valueAt = at
    let (right, rightKind) = try expression()
    guard kind.fits(rightKind) else { throw mismatch(kind, rightKind, valueAt) }
    return .compare(left, negated ? .notEqual : .equal, right, words(start, thing: start, rows: []))
  }

  /// After `is`: `gelijk aan`, or a path of more than a word, is a value and no word of a list.
  private var comparesStatements: Bool {
    if word == "gelijk" || word != "een" && isWord("van", 1) { return true }
    guard let name = word else { return false }
    return Nouns.link(name, of: subject) != nil
  }

  private mutating func wordEquals(
    _ left: Expression, _ list: String?, _ negated: Bool, _ start: Int
  ) throws -> Condition {
    if word == "een", isWord("van", 1) { at += 2 }
    let values = try alternatives(list)
    return .isOneOf(left, values, negated: negated, words(start, thing: start, rows: []))
  }

  /// `a`, `a of b`, `a, b of c`
  private mutating func alternatives(_ list: String?) throws -> [String] {
    var values = [try listWord(list)]
    while true {
      if peek(.comma), !isWord("en", 1), !isWord("of", 1), !isWord("dan", 1) {
        at += 1
      } else if word == "of", !startsTerm(at + 1) {
        at += 1
      } else {
        return values
      }
      values.append(try listWord(list))
    }
  }

  private mutating func listWord(_ list: String?) throws -> String {
    guard let token = current else { throw expected("een woord", "a word") }
    if token.kind == .text {
      at += 1
      return token.text
    }
    guard token.kind == .word else { throw expected("een woord", "a word") }
    if let list, let known = Vocabulary.words(list), known.closed, !known.words.contains(where: { $0.nl == token.text })
    {
      throw unknownWord(token.text, known)
    }
    // A list that municipalities may add to: a word that is all but one of it was meant to be that one.
    if let list, let known = Vocabulary.words(list), !known.words.contains(where: { $0.nl == token.text }),
      let near = known.words.first(where: { Nouns.isPlural(token.text, of: $0.nl) })?.nl
        ?? nearest(to: token.text, among: known.words.map(\.nl), within: 1)
    {
      throw fail(
        .unknownWord, range(at, at + 1),
        Bilingual(
          "`\(token.text)` staat niet in de lijst van de taal. Bedoelt u `\(near)`?",
          en: "`\(token.text)` is not in the language's list. Did you mean `\(near)`?"), [(near, range(at, at + 1))])
    }
    at += 1
    return token.text
  }

  private mutating func contains(_ left: Expression, _ kind: ValueKind, _ start: Int) throws -> Condition {
    let negated = eat("niet")
    if word == "elk" || word == "elke" {
      at += 1
      let valueAt = at
      let (right, rightKind) = try expression()
      guard kind.fits(rightKind) else { throw mismatch(kind, rightKind, valueAt) }
      return .containsEach(left, right, words(start, thing: valueAt, rows: []))
    }
    guard let list = wordList(kind) else { throw mismatch(kind, .word(nil), start) }
    let thing = at
    var values = [try listWord(list.name)]
    var joiner: String?
    while true {
      if peek(.comma), !isWord("en", 1), !isWord("of", 1), !isWord("dan", 1) {
        at += 1
      } else if let next = word, next == "en" || next == "of", !startsTerm(at + 1) {
        if let joiner, next != joiner {
          throw expected("`\(joiner)`; en en of mogen niet gemengd", "`\(joiner)`; en and of may not be mixed")
        }
        joiner = next
        at += 1
      } else {
        break
      }
      values.append(try listWord(list.name))
    }
    return .contains(
      left, values, every: joiner != "of", negated: negated, words(start, thing: thing, rows: []))
  }

  /// Word, text and statement values can be looked for; `name` is the closed list to check against.
  private func wordList(_ kind: ValueKind) -> (name: String?, Void)? {
    switch kind {
    case .word(let list): (list, ())
    case .text, .statement: (nil, ())
    default: nil
    }
  }

  private mutating func inOrder(_ left: Expression, _ kind: ValueKind, _ start: Int) throws -> Condition {
    at += 2
    guard case .word(let list) = kind else { throw mismatch(kind, .word(nil), start) }
    var values = [try listWord(list)]
    while peek(.comma), !isWord("en", 1), !isWord("of", 1) {
      at += 1
      values.append(try listWord(list))
    }
    if word == "en", !startsTerm(at + 1) {
      at += 1
      values.append(try listWord(list))
    }
    return .ordered(left, values, words(start, thing: start, rows: []))
  }
}
