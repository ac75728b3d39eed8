import Criteria
import Foundation
import PlanModel
import SourceText
import Testing
import Vocabulary

/// Without the statements that showed it no criterion is met: evidence is what the verdict leans on. What complies in
/// another way without them is taken away in its turn.
@Test func withoutItsEvidenceNoCriterionIsMet() {
  var alone: [String] = []
  for criterion in Catalogue.read.set.criteria {
    var text = fragment(criterion.good ?? "")
    var verdict = tested(text, criterion)
    var rounds = 0
    while let kind = verdict?.kind, kind == .met || kind == .toJudge {
      let bound = plan(text).value
      let shown = (verdict?.evidence ?? []).filter { $0.holds && !$0.isLastYear && $0.statement != bound.header }
      // Some evidence is the plan as a whole: that something is not there.
      guard !shown.isEmpty else { break }
      rounds += 1
      text = without(shown.map { bound[$0.statement].location.range }, text)
      verdict = tested(text, criterion)
      #expect(rounds < 8, "\(criterion.id) stays met")
      if rounds == 8 { break }
    }
    let isMet = verdict?.kind == .met || verdict?.kind == .toJudge
    if isMet, rounds == 0 { alone.append(criterion.id) }
    #expect(!isMet || rounds == 0, "\(criterion.id) is met without what showed it")
  }
  #expect(alone == [])
}

/// Every change of an operator, bound, word or demand in a criterion's text, and every criterion it says it equals,
/// shows in its own pair of examples, or in one of them with statements taken out of it.
@Test func aChangedSentenceIsCaughtByItsOwnExamples() {
  var survivors: [String] = []
  for criterion in Catalogue.read.set.criteria {
    let own = Wording(criterion)
    let examples = Examples(criterion)
    let usual = examples.shown(own)
    #expect(!usual.isEmpty, "\(criterion.id) cannot be read alone")
    for changed in own.changes where changed.wording != own {
      if examples.show(changed.wording, usual) { survivors.append("\(criterion.id): \(changed.what)") }
    }
  }
  #expect(survivors == [], "\(survivors.joined(separator: "\n"))")
}

/// A demand over statements of a kind is not met by a plan that has none of them: a universal over nothing does not
/// apply, an existential fails.
@Test func withoutAllStatementsOfAKindNoDemandAboutThemIsMet() {
  var tested = 0
  for criterion in Catalogue.read.set.criteria {
    guard let good = criterion.good else { continue }
    let text = fragment(good)
    let statements = plan(text).value.base.statements
    for number in criterion.demands.indices {
      var alone = Wording(criterion)
      alone.equals = []
      alone.sentences = [criterion.demands[number].sentence]
      guard alone.isMet(by: text) else { continue }
      for kind in alone.kinds(in: statements) {
        tested += 1
        let bare = without(statements.filter { $0.kind == kind }.map(\.location.range), text)
        #expect(!alone.isMet(by: bare), "\(criterion.id), without `\(kind)`: \(alone.sentences)")
      }
    }
  }
  #expect(tested > 200)
}

/// A universal that asks several things of each statement fails once one of them is taken from one statement.
@Test func aUniversalWithOneConjunctBrokenFails() {
  var tested = 0
  for criterion in Catalogue.read.set.criteria {
    guard let good = criterion.good else { continue }
    let text = fragment(good)
    let bound = plan(text).value
    for number in criterion.demands.indices {
      var alone = Wording(criterion)
      alone.equals = []
      alone.sentences = [criterion.demands[number].sentence]
      guard let asked = alone.askedOfEach, alone.isMet(by: text) else { continue }
      for evidence in alone.evidence(text) where bound[evidence].kind == asked.of {
        for line in asked.lines {
          let lines = bound.children(evidence, line)
          guard !lines.isEmpty else { continue }
          tested += 1
          let broken = without(lines.map { bound[$0].location.range }, text)
          #expect(alone.fails(for: broken), "\(criterion.id), a `\(asked.of)` without `\(line)`: \(alone.sentences)")
        }
      }
    }
  }
  #expect(tested > 50)
}

private func fragment(_ text: String) -> String { text.contains("plan voorbeeld") ? text : head + text }

private func day(_ criterion: Criterion) -> Day {
  let day = Day(year: 2016, month: 12, day: 20) ?? Day(number: 0)
  return max(min(day, criterion.until ?? day), criterion.from ?? day)
}

private func tested(_ text: String, _ criterion: Criterion) -> Verdict? {
  let bound = plan(text, included: lastYear(criterion)).value
  return check(
    bound, facts: facts(bound), against: Catalogue.read.set,
    options: CriteriaOptions(
      frame: criterion.memberOf.first, date: day(criterion), only: criterion.id == "VO-5-2" ? nil : [criterion.id])
  ).value.first { $0.criterion.id == criterion.id }
}

private func without(_ ranges: [SourceRange], _ text: String) -> String {
  var bytes = Array(text.utf8)
  for range in ranges {
    for index in Int(range.start)..<min(Int(range.end), bytes.count) where bytes[index] != UInt8(ascii: "\n") {
      bytes[index] = UInt8(ascii: " ")
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// What a criterion says, as text that can be changed and read anew.
private struct Wording: Equatable {
  let id: String
  var lines: [String]
  var equals: [String]
  var sentences: [String]
  /// Those it asks about, whose text is read with it.
  let others: [Wording]

  init(_ criterion: Criterion, alone: Bool = false) {
    id = criterion.id
    lines = criterion.parameters.map { parameter in
      "parameter \(parameter.name) \(parameter.value.map { DutchText.figure($0) } ?? "") \"\""
    }
    lines += criterion.provided.map { "indien \($0.sentence)" }
    if let about = criterion.about { lines.append("voor \(about)") }
    equals = criterion.equals
    sentences = criterion.demands.map(\.sentence)
    let prefixes = criterion.demands.compactMap { demand in
      demand.sentence.hasPrefix("criteria ") ? String(demand.sentence.split(separator: " ")[1]) : nil
    }
    others = alone ? [] : Self.asked(criterion, prefixes).map { Wording($0, alone: true) }
  }

  /// Those it equals, each with the one after it, and those whose verdicts it asks for.
  private static func asked(_ criterion: Criterion, _ prefixes: [String]) -> [Criterion] {
    let plain = Catalogue.read.set.criteria.filter { $0.id != criterion.id && $0.equals.isEmpty }
    let places = Set(
      plain.indices.filter { criterion.equals.contains(plain[$0].id) }.flatMap { [$0, $0 + 1] })
    return plain.indices.filter { index in
      places.contains(index)
        || prefixes.contains { plain[index].id.hasPrefix($0) } && plain[index].memberOf.contains("vth-2.0")
    }.map { plain[$0] }
  }

  static func == (a: Wording, b: Wording) -> Bool {
    a.lines == b.lines && a.equals == b.equals && a.sentences == b.sentences
  }

  private var body: String {
    """
    criterium \(id) "T" in k {
    \((lines + equals.map { "gelijk-aan \($0)" } + sentences.map { "eis \($0)" }).joined(separator: "\n"))
    }
    """
  }

  /// Nil when it cannot be read.
  var set: CriteriaSet? {
    let set = CriteriaSet.read(
      plan(
        Catalogue.frames + "kader k \"K\" { soort beleid }\n" + ([self] + others).map(\.body).joined(separator: "\n")
      ).value)
    return set.findings.isEmpty ? set.value : nil
  }

  /// Without one of its demands, with one word of a demand changed, or equal to another criterion.
  var changes: [(wording: Wording, what: String)] {
    var all: [(wording: Wording, what: String)] = []
    for (number, sentence) in sentences.enumerated() {
      var changed = self
      changed.sentences.remove(at: number)
      if !changed.sentences.isEmpty || !equals.isEmpty { all.append((changed, "without: \(sentence)")) }
      for mutation in mutations(sentence) + fieldSwaps(sentence) {
        var changed = self
        changed.sentences[number] = mutation
        all.append((changed, mutation))
      }
    }
    for (number, base) in equals.enumerated() {
      var changed = self
      changed.equals.remove(at: number)
      if !changed.sentences.isEmpty || !changed.equals.isEmpty { all.append((changed, "not equal to \(base)")) }
      for other in others where !equals.contains(other.id) {
        changed = self
        changed.equals[number] = other.id
        all.append((changed, "equal to \(other.id)"))
      }
    }
    return all
  }

  private func verdict(_ text: String) -> Verdict? {
    guard let set, let criterion = Catalogue.read.set[id] else { return nil }
    let bound = plan(text, included: lastYear(criterion)).value
    return check(bound, facts: facts(bound), against: set, options: CriteriaOptions(date: day(criterion))).value
      .first { $0.criterion.id == id }
  }

  func isMet(by text: String) -> Bool { verdict(text)?.kind == .met }

  func fails(for text: String) -> Bool { verdict(text)?.kind == .notMet }

  func evidence(_ text: String) -> [StatementID] {
    (verdict(text)?.evidence ?? []).filter { $0.holds && !$0.isLastYear }.map(\.statement)
  }

  /// The kinds of statement that its demand is about: what it names, but for values, what stands in a statement's own
  /// line, and what a sum or an alternative can do without. A sum over nothing is zero, one alternative is enough.
  func kinds(in statements: [Statement]) -> [String] {
    let words = (lines + sentences).flatMap(Self.words)
    let alternatives = sentences.flatMap { $0.components(separatedBy: " of ") }
    return words.indices.filter { index in
      let word = words[index]
      return !Vocabulary.places(of: word).isEmpty
        && !["is", "bevat"].contains(index > 0 ? words[index - 1] : "")
        && statements.contains { $0.kind == word }
        && !statements.contains { $0.kind != word && $0[word] != nil }
        && !sentences.contains { $0.contains("som van") || $0.contains("aantal \(word)") }
        && alternatives.allSatisfy { Self.words($0).contains(word) }
    }.map { words[$0] }
  }

  private static func words(_ sentence: String) -> [String] {
    sentence.split(whereSeparator: { " ,".contains($0) }).map(String.init)
  }

  /// `elke K heeft a, b en c`, or `voor elke K` and `eis heeft a`: the kind, and the lines asked of each.
  var askedOfEach: (of: String, lines: [String])? {
    guard let sentence = sentences.first, !sentence.contains(" of "), !sentence.contains(" geldt ") else { return nil }
    let words = Self.words(sentence)
    guard let has = words.firstIndex(of: "heeft") else { return nil }
    let lines = words[(has + 1)...].filter { $0 != "en" }
    let about = self.lines.last { $0.hasPrefix("voor el") }?.split(separator: " ").map(String.init)
    if ["elke", "elk"].contains(words[0]), words.count > 1 { return (words[1], lines) }
    if has == 0, let about, about.count > 2 { return (about[2], lines) }
    return nil
  }
}

/// The examples of a criterion, read once: the pair, and each without some of its statements.
private struct Examples {
  let criterion: Criterion
  private let plans: [(plan: Plan, facts: ComputedFacts)]

  init(_ criterion: Criterion) {
    self.criterion = criterion
    let (good, bad) = (fragment(criterion.good ?? ""), fragment(criterion.bad ?? ""))
    plans = ([good, bad] + Self.shorter(good, by: 1...3) + Self.shorter(bad, by: 1...1)).map { text in
      let plan = plan(text, included: lastYear(criterion)).value
      return (plan, CriteriaTests.facts(plan))
    }
  }

  /// The text without some statements that follow one another.
  private static func shorter(_ text: String, by counts: ClosedRange<Int>) -> [String] {
    let ranges = plan(text).value.base.statements.map(\.location.range)
    return counts.flatMap { count in
      ranges.indices.dropLast(count - 1).map { without(Array(ranges[$0..<$0 + count]), text) }
    }
  }

  /// What they show when this is said: verdict, evidence, number of findings.
  func shown(_ wording: Wording) -> [[String]] {
    guard let set = wording.set else { return [] }
    return plans.indices.map { shown($0, set) }
  }

  /// Whether they show the same when this is said; false when it cannot be read.
  func show(_ wording: Wording, _ usual: [[String]]) -> Bool {
    guard let set = wording.set else { return false }
    return plans.indices.allSatisfy { shown($0, set) == usual[$0] }
  }

  private func shown(_ number: Int, _ set: CriteriaSet) -> [String] {
    let (plan, facts) = plans[number]
    let result = check(plan, facts: facts, against: set, options: CriteriaOptions(date: day(criterion)))
    let verdict = result.value.first { $0.criterion.id == criterion.id }
    let findings = result.findings.count { $0.criteria.contains(criterion.id) }
    return [verdict?.kind.rawValue ?? "", String(findings)]
      + (verdict?.evidence.map { "\($0.label(in: plan)) \($0.holds)" }.sorted() ?? [])
  }
}

/// The sentence with one operator turned round or one bound moved, for each that it has.
private func mutations(_ sentence: String) -> [String] {
  let words = sentence.split(separator: " ").map(String.init)
  var changed: [String] = []
  func change(_ index: Int, _ word: String) {
    var copy = words
    copy[index] = word
    changed.append(copy.joined(separator: " "))
  }
  for (index, word) in words.enumerated() {
    let next = index + 1 < words.count ? words[index + 1] : ""
    let counts = (Int(next) != nil || next == "parameter") && index == 0
    switch word {
    case "minstens" where counts && Int(next) != nil: change(index + 1, String((Int(next) ?? 0) + 99))
    case "minstens" where !counts: change(index, "minder dan")
    case "hoogstens" where !counts && Int(next) == nil: change(index, "meer dan")
    case "precies": change(index + 1, "99")
    case "geen" where index == 0: change(index, "minstens 1")
    case "is" where !["niet", "gelijk", "in", "een"].contains(next): change(index, "is niet")
    case "bevat" where !next.hasPrefix("elk") && next != "niet": change(index, "bevat niet")
    case "uiterlijk": change(index, "na")
    case "voor" where !next.hasPrefix("elk"): change(index, "na")
    case "na": change(index, "voor")
    case "of" where index > 0 && !["na", "op"].contains(next) && !words[index - 1].hasSuffix(","): change(index, "en")
    case "en" where !words[index - 1].hasSuffix(","): change(index, "of")
    default: break
    }
  }
  return changed
}

/// The sentence with one word of the plan language put in place of another of the same block.
private func fieldSwaps(_ sentence: String) -> [String] {
  let words = sentence.split(separator: " ").map(String.init)
  var changed: [String] = []
  for (index, word) in words.enumerated() {
    let bare = word.hasSuffix(",") ? String(word.dropLast()) : word
    let parents = Vocabulary.places(of: bare).flatMap { Vocabulary[$0].parents }
    guard let parent = parents.first(where: { !$0.isEmpty && $0 != "*" }), let row = Vocabulary.id(parent) else {
      continue
    }
    let siblings = Vocabulary.children(of: row).map(Vocabulary.keyword)
    guard let place = siblings.firstIndex(of: bare), siblings.count > 1 else { continue }
    for step in 1...min(2, siblings.count - 1) {
      var copy = words
      copy[index] = siblings[(place + step) % siblings.count] + (word.hasSuffix(",") ? "," : "")
      changed.append(copy.joined(separator: " "))
    }
  }
  return changed
}
