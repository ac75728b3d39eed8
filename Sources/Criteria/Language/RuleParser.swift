import PlanModel
import SourceText
import Vocabulary

/// A collection while it is read, with the rows that its statements can be of.
struct Reach {
  var items: Collection
  var rows: [RowID]

  /// Leads on from here; a filter said before holds before it.
  mutating func lead(_ step: Step) {
    if items.filter == nil { items.steps.append(step) } else { items.then = step }
  }
}

/// Reads a sentence of a criterion and checks it against the vocabulary while reading.
///
/// Grammar, from loose to tight: `als … dan …`; clauses joined by `, en` or `, of`; terms joined by `en` or `of`;
/// a term is a quantified noun, `heeft` with a list, or a comparison.
struct RuleParser {
  struct Stop: Error {}

  let tokens: [RuleToken]
  let sentence: String
  let location: Location
  /// The rows of what `voor` names.
  let criterionSubject: [RowID]
  /// Names of the parameters that the criterion declares, with their kinds.
  let parameters: [String: ValueKind]
  var at = 0
  var subject: [RowID]
  var findings: [Finding] = []
  /// How many collections of the criterion have a number so far.
  private(set) var numbered: Int32
  /// How often the sentence said `deze …` so far.
  var saidThis = 0
  /// How many terms are open; more than 32 is no sentence.
  private var depth = 0

  init(
    _ sentence: String, at location: Location, subject: [RowID], parameters: [String: ValueKind], numbered: Int32 = 0
  ) {
    self.numbered = numbered
    tokens = ruleTokens(sentence)
    self.sentence = sentence
    self.location = location
    criterionSubject = subject
    self.subject = subject
    self.parameters = parameters
  }

  /// `elk doel waar …`: what the demands are about.
  mutating func wholeCollection() -> Reach? {
    whole {
      if !$0.eat("elk"), !$0.eat("elke") {
        throw $0.expected(
          "`elk` of `elke`, met één woord zoals `elke taak`", "`elk` or `elke` with one word, as in `elke taak`")
      }
      return try $0.collection()
    }
  }

  mutating func wholeCondition() -> Condition? { whole { try $0.statement() } }

  private mutating func whole<T>(_ parse: (inout RuleParser) throws -> T) -> T? {
    if tokens.count == 1, tokens[0].kind == .text, !tokens[0].text.isEmpty {
      _ = fail(
        .criterionSyntax, range(0, 1),
        Bilingual("Een zin staat zonder aanhalingstekens.", en: "A sentence has no quotation marks around it."),
        [(tokens[0].text, range(0, 1))])
      return nil
    }
    guard let result = try? parse(&self) else { return nil }
    if at < tokens.count {
      _ = expected("het einde van de zin", "the end of the sentence")
      return nil
    }
    return result
  }
}

// MARK: Sentences

extension RuleParser {
  mutating func statement() throws -> Condition {
    guard eat("als") else { return try clauses() }
    let premise = try clauses()
    if peek(.comma) { at += 1 }
    guard eat("dan") else { throw expected("`dan`", "`dan`") }
    return .implies(premise, try clauses())
  }

  private mutating func clauses() throws -> Condition {
    var parts = [try terms()]
    guard peek(.comma), isWord("en", 1) || isWord("of", 1) else { return parts[0] }
    let joiner = tokens[at + 1].text
    while peek(.comma), isWord(joiner, 1) {
      at += 2
      parts.append(try terms())
    }
    if peek(.comma), isWord("en", 1) || isWord("of", 1) {
      throw expected("`, \(joiner)`; splits de eis in twee regels", "`, \(joiner)`; split the demand in two lines")
    }
    return joiner == "en" ? .all(parts) : .any(parts)
  }

  mutating func terms() throws -> Condition {
    var parts = [try term()]
    guard let joiner = word, joiner == "en" || joiner == "of" else { return parts[0] }
    while eat(joiner) { parts.append(try term()) }
    if let next = word, next == "en" || next == "of" {
      throw expected(
        "`\(joiner)`; zet een komma voor het lossere deel", "`\(joiner)`; put a comma before the looser part")
    }
    return joiner == "en" ? .all(parts) : .any(parts)
  }

  private mutating func term() throws -> Condition {
    let start = at
    depth += 1
    defer { depth -= 1 }
    guard depth <= 32 else { throw expected("een kortere zin", "a shorter sentence") }
    if eat("er") {
      if !eat("is"), !eat("zijn") { throw expected("`is`", "`is`") }
    }
    if word == "voor" || word == "bij", isWord("elk", 1) || isWord("elke", 1) { return try everyHolds() }
    switch word {
    case "elk", "elke": return try everyHas(start)
    case "minstens", "hoogstens", "precies", "geen", "een": return try counted(start)
    case "heeft": return try has(start)
    case "criteria": return try criteria(start)
    default: return try comparison(start)
    }
  }

  /// `voor elke klasse geldt …`
  private mutating func everyHolds() throws -> Condition {
    at += 2
    let reach = try collection()
    guard eat("geldt") else { throw expected("`geldt`", "`geldt`") }
    if peek(.colon) { at += 1 }
    return .every(reach.items, try within(reach.rows) { try $0.terms() })
  }

  /// `elke indicator heeft nulmeting en bron`
  private mutating func everyHas(_ start: Int) throws -> Condition {
    at += 1
    let reach = try collection()
    guard word == "heeft" else { throw expected("`heeft`", "`heeft`") }
    let heeft = at
    return .every(reach.items, try within(reach.rows) { try $0.has(heeft) })
  }

  private mutating func counted(_ start: Int) throws -> Condition {
    let bounds = try self.bounds()
    let noun = at
    let reach = try collection()
    return .count(reach.items, bounds, words(start, thing: noun, rows: reach.rows))
  }

  mutating func bounds() throws -> Bounds {
    if eat("geen") { return Bounds(low: 0, high: 0) }
    if eat("een") { return Bounds(low: 1, high: nil) }
    let how = word ?? ""
    at += 1
    guard case .number(let number)? = current?.kind, number.isWhole, number.numerator <= 1_000_000 else {
      throw expected("een aantal in cijfers, zoals `\(how) 1`", "a count in digits, such as `\(how) 1`")
    }
    at += 1
    let count = Int(number.numerator)
    switch how {
    case "minstens": return Bounds(low: count, high: nil)
    case "hoogstens": return Bounds(low: 0, high: count)
    default: return Bounds(low: count, high: count)
    }
  }

  private mutating func criteria(_ start: Int) throws -> Condition {
    at += 1
    guard let prefix = word else { throw expected("het begin van een code", "the start of a code") }
    at += 1
    guard eat("voldoen") else { throw expected("`voldoen`", "`voldoen`") }
    return .criteria(prefix: prefix, words(start, thing: start, rows: []))
  }
}

// MARK: Having

extension RuleParser {
  /// `heeft nulmeting, minstens 1 streefwaarde en geen …`
  mutating func has(_ start: Int) throws -> Condition {
    at += 1
    let parts = try list()
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func list() throws -> [Condition] {
    var parts = [try element()]
    while true {
      if peek(.comma), !isWord("en", 1), !isWord("of", 1), !isWord("dan", 1) {
        at += 1
      } else if word == "en", !startsTerm(at + 1) || isWord("geen", 1) {
        at += 1
      } else {
        return parts
      }
      parts.append(try element())
    }
  }

  private mutating func element() throws -> Condition {
    let start = at
    if comparesNext() { return try comparison(start) }
    if let how = word, ["minstens", "hoogstens", "precies"].contains(how) { return try counted(start) }
    let none = eat("geen")
    _ = eat("een")
    let noun = at
    let (presence, rows) = try presence(none: none)
    return .has(presence, words(start, thing: noun, rows: rows))
  }

  private mutating func presence(none: Bool) throws -> (Presence, [RowID]) {
    guard let name = word else { throw expected("wat er moet zijn", "what must be there") }
    if !none, let fixed = fixedPresence(name) {
      at += 1
      return (fixed, [])
    }
    if Nouns.meaning(name, of: subject) != nil {
      let reach = try collection()
      return (none ? .none(reach.items) : .some(reach.items), reach.rows)
    }
    throw unknown(name)
  }

  private func fixedPresence(_ name: String) -> Presence? {
    if let field = Nouns.field(name, of: subject) { return .field(field) }
    if subject.contains(where: { Nouns.slot(name, of: $0) != nil }) { return .slot(name) }
    switch name {
    case "titel": return .title
    case "motivering": return .reasons
    case "bron" where subject.allSatisfy({ Vocabulary.child("bron", of: $0) == nil }): return .source
    default: return nil
    }
  }

  /// Whether what follows is `veld minstens …` rather than a thing to have.
  private func comparesNext() -> Bool {
    guard let name = word, !["minstens", "hoogstens", "precies", "geen", "een"].contains(name) else { return false }
    var next = at + 1
    while isWord("van", next - at), next + 1 < tokens.count {
      next += 2
      while next < tokens.count, articles.contains(tokens[next - 1].text) { next += 1 }
    }
    return next < tokens.count && comparators.contains(tokens[next].text)
  }

  /// Whether a new term starts here, rather than another member of a list.
  func startsTerm(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    if tokens[index].kind == .text { return false }
    guard case .word = tokens[index].kind else { return true }
    if ["elk", "elke", "heeft", "er", "aantal", "som", "voor", "bij"].contains(tokens[index].text) { return true }
    guard index + 1 < tokens.count else { return false }
    if counters.contains(tokens[index].text) { return true }
    let next = tokens[index + 1].text
    return comparators.contains(next) || next == "van"
  }
}

let counters: Set<String> = ["minstens", "hoogstens", "precies", "geen"]
let comparators: Set<String> = [
  "is", "bevat", "minstens", "hoogstens", "meer", "minder", "na", "voor", "op", "uiterlijk",
]
let articles: Set<String> = ["de", "het", "een", "elk", "elke", "deze", "dit"]

// MARK: Tokens and findings

extension RuleParser {
  var current: RuleToken? { at < tokens.count ? tokens[at] : nil }

  var word: String? {
    guard let token = current, case .word = token.kind else { return nil }
    return token.text
  }

  func peek(_ kind: RuleToken.Kind) -> Bool { current?.kind == kind }

  func isWord(_ text: String, _ ahead: Int) -> Bool {
    let index = at + ahead
    guard index >= 0, index < tokens.count else { return false }
    return tokens[index].kind == .word && tokens[index].text == text
  }

  mutating func eat(_ text: String) -> Bool {
    guard word == text else { return false }
    at += 1
    return true
  }

  mutating func nextNumber() -> Int32 {
    numbered += 1
    return numbered
  }

  mutating func within<T>(_ rows: [RowID], _ parse: (inout RuleParser) throws -> T) throws -> T {
    let outer = subject
    subject = rows
    defer { subject = outer }
    return try parse(&self)
  }

  func range(_ from: Int, _ to: Int) -> SourceRange {
    guard let first = tokens.first else { return location.range }
    let base = Int(location.range.start)
    let start = from < tokens.count ? tokens[from].start : (tokens.last ?? first).end
    let end = to > 0 && to <= tokens.count ? tokens[to - 1].end : start
    return SourceRange(base + start, base + max(start, end))
  }

  func text(_ from: Int, _ to: Int) -> String {
    tokens[min(from, tokens.count)..<min(max(from, to), tokens.count)].reduce(into: "") { text, token in
      let tight: Bool = token.kind == .comma || token.kind == .percent || token.kind == .colon || text.isEmpty
      text += (tight ? "" : " ") + (token.kind == .text ? "\"\(token.text)\"" : token.text)
    }
  }

  func words(_ from: Int, thing: Int, rows: [RowID]) -> Words {
    let english = rows.first.map { Vocabulary[$0].english } ?? text(thing, at)
    return Words(clause: text(from, at), thing: text(thing, at), english: english)
  }

  /// Reports what was expected where the sentence stands now.
  mutating func expected(_ nl: String, _ en: String) -> Stop {
    let seen = current.map { "«\($0.text)»" } ?? "het einde van de zin"
    let seenEnglish = current.map { "“\($0.text)”" } ?? "the end of the sentence"
    return fail(
      .criterionSyntax, range(at, at + 1),
      Bilingual("Hier staat \(seen); verwacht werd \(nl).", en: "Found \(seenEnglish); expected \(en)."))
  }

  /// What people write for words of the sentences.
  private static let otherWords = [
    "maximaal": "hoogstens", "minimaal": "minstens", "tenminste": "minstens", "hooguit": "hoogstens", "alle": "elke",
  ]

  mutating func unknown(_ name: String) -> Stop {
    let about = subject.map(Nouns.keyword).joined(separator: " of ")
    let candidates = Nouns.candidates(of: subject)
    let elsewhere = Nouns.subjects(with: name)
    let near =
      Self.otherWords[name] ?? Nouns.singular(of: name, candidates, subject)
      ?? (elsewhere.isEmpty ? nearest(to: name, among: candidates) : nil)
    let hint: Bilingual
    if let near {
      hint = Bilingual(" Bedoelt u `\(near)`?", en: " Did you mean `\(near)`?")
    } else if !elsewhere.isEmpty {
      let known = elsewhere.prefix(4).map { "`\($0)`" }
      // Of the whole plan nothing is looked through of itself: it is said of what, `elke indicator van doel`.
      let (way, spoken) =
        about == "plan" && elsewhere.count < 5
        ? (" Schrijf `\(name) van \(elsewhere[0])`.", " Write `\(name) van \(elsewhere[0])`.") : ("", "")
      hint = Bilingual(
        " Het hoort bij \(joined(Array(known), "en")).\(way)",
        en: " It belongs to \(joined(Array(known), "and")).\(spoken)")
    } else {
      let some = Nouns.examples(of: subject).map { "`\($0)`" }
      hint = Bilingual(
        some.isEmpty ? "" : " Wel bijvoorbeeld \(joined(some, "en")).",
        en: some.isEmpty ? "" : " It does have \(joined(some, "and")), for instance.")
    }
    return fail(
      .criterionField, range(at, at + 1),
      Bilingual("Bij `\(about)` hoort geen `\(name)`.\(hint.nl)", en: "`\(about)` has no `\(name)`.\(hint.en)"),
      near.map { [($0, range(at, at + 1))] } ?? [])
  }

  mutating func fail(
    _ code: FindingCode, _ range: SourceRange, _ message: Bilingual, _ edits: [(String, SourceRange)] = []
  ) -> Stop {
    let solutions = edits.map { text, range in
      Finding.Solution(
        Bilingual("Schrijf `\(text)`", en: "Write `\(text)`"), [Finding.Edit(Location(location.file, range), text)])
    }
    findings.append(Finding(code, at: Location(location.file, range), message, solutions: solutions))
    return Stop()
  }
}
