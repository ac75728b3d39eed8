import PlanModel
import SourceText
import Syntax
import Vocabulary

/// A word, text or comma of a phrase.
struct PhraseToken {
  var kind: TokenKind
  var text: String
  /// Where it stands in the file; for a respelled word, where what was written stands.
  var range: SourceRange
}

/// Reads the phrase of one statement by the shape its row gives, into values.
///
/// The first thing that does not fit is the finding of the statement; what was read before it stays.
struct PhraseReader {
  let source: SourceFile
  let file: FileID
  /// The phrase's tokens, without spaces and comments.
  let tokens: [PhraseToken]
  /// Where the statement's keyword stands.
  let keyword: SourceRange
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
  /// A date was named that no calendar has.
  var namesNoDay = false
  /// The line says that what its keyword says is not so.
  var isDenied = false
  /// What is counted comes in whole numbers.
  var countsWhole = false
  /// What would let a line go on where it failed; nil when nothing simple would.
  var missing: Missing?
  /// What a figure is multiplied by to reach its unit: minutes in an hour, cents in a euro.
  var unitFactor: Int64 = 1

  /// A word or comma that was left out, or quotation marks around a text.
  enum Missing {
    case word(String)
    case quotes
    /// The words that stand for a number and the unit it lacks.
    case unit([String], at: Int)
    /// The year behind a day and a month.
    case year
  }

  init(source: SourceFile, file: FileID, tokens: [PhraseToken], keyword: SourceRange, example: String) {
    self.source = source
    self.file = file
    self.tokens = tokens
    self.keyword = keyword
    self.example = example
  }

  /// Leaves out the dates: which ones were meant is not known.
  mutating func forgetDates() {
    values.removeAll { value in
      switch value.value {
      case .date, .period: true
      default: false
      }
    }
  }

  /// A reader of the same statement with other words.
  func again(_ tokens: [PhraseToken]) -> PhraseReader {
    PhraseReader(source: source, file: file, tokens: tokens, keyword: keyword, example: example)
  }

  /// A text of the line never closes; the parser said so.
  var isUnclosed: Bool { tokens.contains { $0.kind == .unclosedText || $0.kind == .unclosedFence } }

  // MARK: Tokens

  var isAtEnd: Bool { at >= tokens.count }

  func kind(_ offset: Int = 0) -> TokenKind? { at + offset < tokens.count ? tokens[at + offset].kind : nil }

  /// The text of a token; empty past the end.
  func word(_ offset: Int = 0) -> String { at + offset < tokens.count ? tokens[at + offset].text : "" }

  func range(_ index: Int) -> SourceRange {
    if index < tokens.count { return tokens[index].range }
    let end = Int(tokens.last?.range.end ?? keyword.end)
    return SourceRange(end, end)
  }

  var here: SourceRange { range(at) }

  /// From the token at `start` to the last one read.
  func range(from start: Int) -> SourceRange { at > start ? range(start).joined(range(at - 1)) : range(start) }

  /// What was written there.
  func written(_ range: SourceRange) -> String { source.text(range) }

  func location(_ range: SourceRange) -> Location { Location(file, range) }

  mutating func replace(_ range: SourceRange, with text: String) {
    canonical.append(Finding.Edit(location(range), text))
  }

  mutating func take(_ expected: String) -> Bool {
    guard at < tokens.count, tokens[at].kind == .atom, tokens[at].text == expected else { return false }
    at += 1
    return true
  }

  mutating func takeComma() -> Bool {
    guard kind() == .comma else { return false }
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

  /// `op 1 maart 2017`, but `in maart 2017` and plain `medio 2017` or `nog niet bekend`: the date chooses.
  private mutating func takeOn(_ expected: String) -> Bool {
    guard startsOn(expected) else { return false }
    if word() == "in" { at += 1 }
    return true
  }

  /// A date that goes without `op` stands where `op` and a date are expected.
  private func startsOn(_ expected: String) -> Bool {
    guard expected == "op", kind() == .atom else { return false }
    return word() == "in" ? isSpan(1) : word() == "medio" || startsAbsence
  }

  /// A year, a month of a year or a quarter, rather than a day.
  private func isSpan(_ offset: Int) -> Bool {
    year(word(offset)) != nil
      || month(word(offset)) != nil && year(word(offset + 1)) != nil
      || word(offset + 1) == "kwartaal" && year(word(offset + 2)) != nil
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
      if expected == "t/m"
        ? takeThrough() : takeEach(expected) || take(expected) || expected == "," && takeComma() || takeOn(expected)
      {
        return true
      }
      if !failed { missing = .word(expected) }
      return fail(expected: [Expected.word(expected)])
    case .slot(let slot):
      return read(slot)
    case .optional(let inner):
      return begins(inner) ? read(inner) : true
    case .oneOf(let branches):
      guard let first = fitting(branches, from: 0) else {
        if skippable { return true }
        if kind() == .atom, !failed, branches.contains(where: Self.takesText) { missing = .quotes }
        return fail(expected: branches.compactMap { $0.first.map(Expected.part) })
      }
      let isOnly = fitting(branches, from: first + 1) == nil
      return isOnly ? read(branches[first]) : read(anyOf: branches.filter(begins))
    }
  }

  /// Branches that begin alike: the first that can be read, else the one that gets furthest.
  private mutating func read(anyOf branches: [[Phrase.Part]]) -> Bool {
    let start = self
    var furthest: PhraseReader?
    for branch in branches {
      self = start
      if read(branch) { return true }
      if let best = furthest, (values.count, at) <= (best.values.count, best.at) { continue }
      furthest = self
    }
    if let furthest { self = furthest }
    return false
  }

  private static func takesText(_ branch: [Phrase.Part]) -> Bool {
    if case .slot(let slot)? = branch.first { slot.type == .text } else { false }
  }

  private mutating func read(_ slot: Phrase.Slot) -> Bool {
    let start = at
    guard let value = value(slot.type) else {
      if failed { return false }
      if slot.type == .text { missing = .quotes }
      return fail(expected: [Expected.type(slot.type)])
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
        || Self.isEach(expected) && Self.isEach(word()) || startsOn(expected)
    case .slot(let slot): canStart(slot.type)
    case .optional(let inner): begins(inner)
    case .oneOf(let branches): fitting(branches, from: 0) != nil
    }
  }

  /// Whether the next token can begin these parts.
  private func begins(_ parts: [Phrase.Part]) -> Bool { !parts.isEmpty && starts(parts[0]) }

  /// The first of the branches from `start` on that the next token can begin.
  private func fitting(_ branches: [[Phrase.Part]], from start: Int) -> Int? {
    var index = start
    while index < branches.count, !begins(branches[index]) { index += 1 }
    return index < branches.count ? index : nil
  }

  // MARK: Failing

  /// Notes the statement's finding; always false, so that callers can return it.
  mutating func fail(_ finding: Finding) -> Bool {
    if !failed { findings.append(finding) }
    failed = true
    return false
  }

  mutating func fail(expected: [Bilingual]) -> Bool {
    let list = Self.choice(expected)
    let isEmpty = tokens.isEmpty
    return fail(
      Finding(
        .unexpectedPhrase, at: location(isAtEnd ? isEmpty ? keyword : range(tokens.count - 1) : here),
        isAtEnd
          ? Bilingual(
            "De regel houdt te vroeg op: er ontbreekt \(list.nl).",
            en: "The line ends too soon: \(list.en) is missing.")
          : Bilingual(
            "Hier staat `\(word())`, maar er wordt \(list.nl) verwacht.",
            en: "`\(word())` stands here, but \(list.en) is expected."),
        why: Self.like(example)))
  }

  /// The example of the statement, as advice.
  static func like(_ example: String) -> Bilingual {
    Bilingual("Schrijf het zoals: `\(example)`.", en: "Write it like: `\(example)`.")
  }

  private static func choice(_ items: [Bilingual]) -> Bilingual {
    func join(_ items: [String], _ word: String) -> String {
      items.count < 2
        ? items.first ?? "" : items.dropLast().joined(separator: ", ") + " \(word) " + items[items.count - 1]
    }
    return Bilingual(join(items.map(\.nl), "of"), en: join(items.map(\.en), "or"))
  }
}

extension Finding {
  /// The same with a remedy: how the line is written.
  func offering(_ line: String, _ edits: [Edit]) -> Finding {
    var finding = self
    if finding.solutions.isEmpty {
      finding.message = Bilingual(
        "\(message.nl) Bedoelt u `\(line)`?", en: "\(message.en) Did you mean `\(line)`?")
    }
    finding.solutions = [Solution(Bilingual("Schrijf `\(line)`", en: "Write `\(line)`"), edits)]
    return finding
  }
}
