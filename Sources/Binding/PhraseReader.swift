import PlanModel
import SourceText
import Syntax
import Vocabulary

/// Reads the phrase of one statement by the shape its row gives, into values.
///
/// The first thing that does not fit is the finding of the statement; what was read before it stays.
struct PhraseReader {
  let tree: SyntaxTree
  let file: FileID
  /// The phrase's tokens, without spaces and comments.
  let tokens: [Int32]
  /// How an author would write it, for messages.
  let example: String
  var at = 0
  var values: [SlotValue] = []
  var findings: [Finding] = []
  /// Replacements that bring the phrase to its canonical form.
  var canonical: [Finding.Edit] = []
  /// A value was absent: what belongs to it may be left out.
  private var skippable = false
  var failed = false
  /// What a figure is multiplied by to reach its unit: minutes in an hour, cents in a euro.
  var unitFactor: Int64 = 1

  init(tree: SyntaxTree, file: FileID, tokens: [Int32], example: String) {
    self.tree = tree
    self.file = file
    self.tokens = tokens
    self.example = example
  }

  // MARK: Tokens

  var isAtEnd: Bool { at >= tokens.count }

  func kind(_ offset: Int = 0) -> TokenKind? {
    at + offset < tokens.count ? tree.tokens.kinds[Int(tokens[at + offset])] : nil
  }

  /// The text of a token as written; empty past the end.
  func word(_ offset: Int = 0) -> String {
    at + offset < tokens.count ? tree.file.text(range(at + offset)) : ""
  }

  func range(_ index: Int) -> SourceRange {
    if index < tokens.count { return tree.tokens.range(Int(tokens[index])) }
    let end = tokens.last.map { tree.tokens.end(Int($0)) } ?? 0
    return SourceRange(end, end)
  }

  var here: SourceRange { range(at) }

  /// From the token at `start` to the last one read.
  func range(from start: Int) -> SourceRange { at > start ? range(start).joined(range(at - 1)) : range(start) }

  func location(_ range: SourceRange) -> Location { Location(file, range) }

  mutating func replace(_ range: SourceRange, with text: String) {
    canonical.append(Finding.Edit(location(range), text))
  }

  mutating func take(_ expected: String) -> Bool {
    guard kind() == .atom || kind() == .comma, word() == expected else { return false }
    at += 1
    return true
  }

  /// `t/m`, and what people write for it.
  mutating func takeThrough() -> Bool {
    if take("t/m") { return true }
    if word() == "tot", word(1) == "en", word(2) == "met" {
      replace(here.joined(range(at + 2)), with: "t/m")
      at += 3
      return true
    }
    return false
  }

  static func isEach(_ text: String) -> Bool { text == "elke" || text == "elk" }

  /// `elke week`, `elk jaar`: grammar chooses, so either is understood.
  private mutating func takeEach(_ expected: String) -> Bool {
    guard Self.isEach(expected), kind() == .atom, Self.isEach(word()) else { return false }
    let right = ["kwartaal", "jaar"].contains(word(1)) ? "elk" : "elke"
    if word() != right { replace(here, with: right) }
    at += 1
    return true
  }

  // MARK: Shapes

  /// Reads the parts in order; false after the first that does not fit.
  mutating func read(_ parts: [Phrase.Part]) -> Bool {
    for part in parts {
      if skippable, !starts(part) { continue }
      guard read(part) else { return false }
    }
    return true
  }

  private mutating func read(_ part: Phrase.Part) -> Bool {
    switch part {
    case .word(let expected):
      if expected == "t/m" ? takeThrough() : takeEach(expected) || take(expected) { return true }
      return fail(expected: ["`\(expected)`"])
    case .slot(let slot):
      return read(slot)
    case .optional(let inner):
      return inner.first.map(starts) == true ? read(inner) : true
    case .oneOf(let branches):
      guard let branch = branches.first(where: { $0.first.map(starts) == true }) else {
        if skippable { return true }
        return fail(expected: branches.compactMap { $0.first.map(Self.describe) })
      }
      return read(branch)
    }
  }

  private mutating func read(_ slot: Phrase.Slot) -> Bool {
    let start = at
    guard let value = value(slot.type) else {
      return failed ? false : fail(expected: [Self.describe(.slot(slot))])
    }
    if case .absent = value { skippable = true }
    values.append(SlotValue(slot.name, value, range(from: start)))
    return true
  }

  /// Whether the next token can begin this part.
  func starts(_ part: Phrase.Part) -> Bool {
    switch part {
    case .word(let expected):
      word() == expected || expected == "t/m" && word() == "tot" && word(1) == "en"
        || Self.isEach(expected) && Self.isEach(word())
    case .slot(let slot): canStart(slot.type)
    case .optional(let inner): inner.first.map(starts) ?? false
    case .oneOf(let branches): branches.contains { $0.first.map(starts) ?? false }
    }
  }

  // MARK: Failing

  /// Notes the statement's finding; always false, so that callers can return it.
  mutating func fail(_ finding: Finding) -> Bool {
    if !failed { findings.append(finding) }
    failed = true
    return false
  }

  mutating func fail(expected: [String]) -> Bool {
    let list = Self.choice(expected)
    let seen = isAtEnd ? nil : word()
    let example = example
    return fail(
      Finding(
        .unexpectedPhrase, at: location(isAtEnd ? range(max(0, tokens.count - 1)) : here),
        seen.map {
          Bilingual(
            "Hier staat `\($0)`, maar er wordt \(list.nl) verwacht.",
            en: "`\($0)` stands here, but \(list.en) is expected.")
        }
          ?? Bilingual(
            "De regel houdt te vroeg op: er ontbreekt \(list.nl).", en: "The line ends too soon: \(list.en) is missing."
          ),
        why: Bilingual("Schrijf het zoals: `\(example)`.", en: "Write it like: `\(example)`.")))
  }

  private static func choice(_ items: [String]) -> Bilingual {
    func join(_ word: String) -> String {
      items.count < 2
        ? items.first ?? "" : items.dropLast().joined(separator: ", ") + " \(word) " + items[items.count - 1]
    }
    return Bilingual(join("of"), en: join("or"))
  }

  /// What may stand there, in the words of an author.
  static func describe(_ part: Phrase.Part) -> String {
    switch part {
    case .word(let word): "`\(word)`"
    case .optional(let inner): inner.first.map(describe) ?? ""
    case .oneOf(let branches): branches.compactMap { $0.first.map(describe) }.joined(separator: " of ")
    case .slot(let slot): describe(slot.type)
    }
  }

  private static func describe(_ type: Phrase.SlotType) -> String {
    switch type {
    case .text: "een tekst tussen `\"`"
    case .number: "een getal"
    case .count: "een aantal (`48 bedrijven`)"
    case .hours: "een aantal uren (`12 uur`)"
    case .fte: "een aantal fte (`4,5 fte`)"
    case .money: "een bedrag (`€ 85.000`)"
    case .percent: "een percentage (`15%`)"
    case .measure: "een waarde met eenheid"
    case .date: "een datum (`1 maart 2017`)"
    case .period: "een periode (`maart t/m oktober`)"
    case .times: "dagen en tijden (`ma t/m vr 08:00-17:00`)"
    case .time: "een tijd (`18:00`)"
    case .term: "een termijn (`6 weken`)"
    case .unit: "een eenheid van tijd (`week`, `maand`, `jaar`)"
    case .year: "een jaar"
    case .code: "een code"
    case .sentence: "tekst"
    case .condition: "een voorwaarde (`categorie is \"hond\"`)"
    case .word(let list, let closed, _): closed ? words(list) : "een woord"
    case .reference(let kinds, _):
      kinds.isEmpty
        ? "een naam" : "de naam van een " + kinds.map { $0.hasPrefix("=") ? "orgaan" : $0 }.joined(separator: " of ")
    }
  }

  private static func words(_ list: String?) -> String {
    let words = list.flatMap(Vocabulary.words)?.words.map { "`\($0.nl)`" } ?? []
    return words.count > 8 ? words.prefix(8).joined(separator: ", ") + ", …" : words.joined(separator: ", ")
  }
}
