package import PlanModel
package import SourceText
import Vocabulary

/// Tests a plan against the criteria in force: a verdict for each, and a finding for each statement and thing wrong.
///
/// `facts` are what derivation and scheduling computed about the plan. `besides` are findings of coherence: they come
/// back too, with the criteria that lean on the same thing, so that nothing is said twice.
package func check(
  _ plan: Plan, facts: ComputedFacts, against set: CriteriaSet, options: CriteriaOptions = CriteriaOptions(),
  besides known: [Finding] = []
) -> Staged<[Verdict]> {
  let law = LawInForce(plan, set, options)
  guard law.isTested else { return Staged([], known + law.findings) }
  let filledIn = FilledIn(plan, set)
  var tester = Tester(plan, facts, set, law, filledIn, options, slips(known))
  let judgements = Judgements(plan, set)
  let deviations = Deviations(plan, set, law, options)
  tester.testPlan()
  // Criteria about criteria see what people judged and what was accounted for.
  let results = tester.results
  tester.testCriteria(deviations.applied(to: judgements.applied(to: results).value).value)
  let judged = judgements.applied(to: tester.inOrder)
  let accounted = deviations.applied(to: judged.value)
  var criteria = CriterionFindings(plan, set, tester.evaluator.worlds)
  let findings =
    law.findings + filledIn.findings + judged.findings + accounted.findings
    + criteria.findings(accounted.value, besides: known)
  return Staged(accounted.value.map(\.verdict), findings)
}

/// The words of open lists that were found to be slips, by place, with what was meant: nothing else is blamed for them.
private func slips(_ known: [Finding]) -> [Location: String] {
  var slips: [Location: String] = [:]
  for finding in known where finding.code == .finding(.unknownWord) && finding.severity == .warning {
    if let edit = finding.solutions.first?.edits.first { slips[edit.location] = edit.text }
  }
  return slips
}

/// The verdicts that lean on a statement or on one that stands in it.
package func verdicts(_ verdicts: [Verdict], leaningOn statement: StatementID, in plan: Plan) -> [Verdict] {
  verdicts.filter { verdict in
    verdict.evidence.contains { evidence in
      var next: StatementID? = evidence.isLastYear ? nil : evidence.statement
      while let current = next {
        if current == statement { return true }
        next = plan[current].parent
      }
      return false
    }
  }
}

/// A verdict on its way to the outside, with the faults behind it.
struct Tested {
  var verdict: Verdict
  var faults: [Fault]
}

/// Tests every criterion in force once, those about other criteria last.
struct Tester {
  let set: CriteriaSet
  let law: LawInForce
  private(set) var evaluator: Evaluator
  private(set) var results: [Tested] = []

  init(
    _ plan: Plan, _ facts: ComputedFacts, _ set: CriteriaSet, _ law: LawInForce, _ filledIn: FilledIn,
    _ options: CriteriaOptions, _ slips: [Location: String]
  ) {
    self.set = set
    self.law = law
    var worlds = [World(plan, facts)]
    if let last = plan.included["vorig"] { worlds.append(World(last, ComputedFacts())) }
    evaluator = Evaluator(
      worlds: worlds, filledIn: filledIn.values, isDamaged: options.isDamaged, frameStart: law.ownStart,
      slips: slips)
  }

  mutating func testPlan() {
    for criterion in law.criteria where !criterion.isAboutCriteria { results.append(test(criterion)) }
  }

  /// Tests what asks for verdicts of other criteria, given those.
  mutating func testCriteria(_ known: @autoclosure () -> [Tested]) {
    guard law.criteria.contains(where: \.isAboutCriteria) else { return }
    evaluator.verdicts = known().map { ($0.verdict.criterion.id, $0.verdict.kind) }
    for criterion in law.criteria where criterion.isAboutCriteria { results.append(test(criterion)) }
  }

  /// The results in the order of the criteria.
  var inOrder: [Tested] {
    guard law.criteria.contains(where: \.isAboutCriteria) else { return results }
    let places = Dictionary(
      law.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return results.sorted { (places[$0.verdict.criterion.id] ?? 0) < (places[$1.verdict.criterion.id] ?? 0) }
  }

  private mutating func test(_ criterion: Criterion) -> Tested {
    guard let header = evaluator.worlds[0].plan.header else {
      return untested(criterion, Bilingual("er is geen `plan`", en: "there is no `plan`"))
    }
    if criterion.isBroken {
      return untested(criterion, Bilingual("het criterium zelf is niet te lezen", en: "the criterion cannot be read"))
    }
    evaluator.witnesses.removeAll(keepingCapacity: true)
    evaluator.faults = []
    var verdict = Verdict(criterion: criterion, kind: .untested, evidence: [], reason: nil)
    switch outcome(criterion, Item(world: 0, id: header)) {
    case .fails: verdict.kind = .notMet
    case .unknown(let reason): verdict.reason = reason.words
    case .holds: verdict.kind = criterion.texts.questions == 0 ? .met : .toJudge
    case .empty: verdict.kind = .notApplicable
    }
    verdict.evidence = evaluator.evidence()
    return Tested(verdict: verdict, faults: evaluator.faults)
  }

  private func untested(_ criterion: Criterion, _ reason: Bilingual) -> Tested {
    Tested(verdict: Verdict(criterion: criterion, kind: .untested, evidence: [], reason: reason), faults: [])
  }

  private mutating func outcome(_ criterion: Criterion, _ header: Item) -> Outcome {
    evaluator.begin(criterion)
    evaluator.criterionItem = header
    for demand in criterion.provided {
      switch evaluator.silently(demand.condition, header) {
      case .unknown(let reason): return .unknown(reason)
      case .fails: return .empty
      case .holds, .empty: break
      }
    }
    var outcome = demanded(criterion, header)
    for other in criterion.equals {
      if let base = set[other] { outcome.and(self.outcome(base, header)) }
    }
    // Nothing to test by machine: whether it holds is for a person to say.
    if criterion.demands.isEmpty, criterion.equals.isEmpty { outcome = .holds }
    return outcome
  }

  private mutating func demanded(_ criterion: Criterion, _ header: Item) -> Outcome {
    var outcome = Outcome.empty
    guard let subject = criterion.subject else {
      for number in criterion.demands.indices { outcome.and(tested(criterion, number, header)) }
      return outcome
    }
    let found = evaluator.find(subject, header)
    defer { evaluator.release(0) }
    for index in 0..<found.count {
      let item = evaluator[found, index]
      evaluator.criterionItem = item
      var own = Outcome.empty
      for number in criterion.demands.indices { own.and(tested(criterion, number, item)) }
      // What the demands are about leans on them, whatever else shows that they hold.
      if own.holds { _ = evaluator.holds(item) }
      outcome.and(own)
    }
    for item in found.possible {
      evaluator.criterionItem = item
      for demand in criterion.demands where evaluator.silently(demand.condition, item).fails {
        outcome.and(.unknown(found.reason))
      }
    }
    if found.isUnsure { outcome.and(.unknown(found.reason)) }
    return outcome
  }

  private mutating func tested(_ criterion: Criterion, _ number: Int, _ item: Item) -> Outcome {
    let first = evaluator.faults.count
    let outcome = evaluator.test(criterion.demands[number].condition, item)
    for index in first..<evaluator.faults.count {
      evaluator.faults[index].owner = criterion.id
      evaluator.faults[index].demand = number
    }
    return outcome
  }
}

extension Evaluator {
  /// What was gathered: the statements at fault, then those that show that it holds, each once.
  mutating func evidence() -> [Verdict.Evidence] {
    spellOut()
    let mark = items.count
    defer { release(mark) }
    for fault in faults {
      items.append(fault.item)
      items += fault.besides
    }
    dropRepeated(from: mark)
    let faulty = items.count
    items += witnesses
    // Those at fault come first, so that they stay and the same among the witnesses go.
    dropRepeated(from: mark)
    return (mark..<items.count).map { index in
      Verdict.Evidence(statement: items[index].id, isLastYear: items[index].world > 0, holds: index >= faulty)
    }
  }
}

extension Criterion {
  /// Whether it asks for verdicts of other criteria.
  var isAboutCriteria: Bool { !prefixes.isEmpty }

  /// How the codes begin of the criteria whose verdicts it asks for.
  var prefixes: [String] {
    demands.compactMap { if case .criteria(let prefix, _) = $0.condition { prefix } else { nil } }
  }
}

/// The narrowest place that stands for a statement.
func place(_ statement: Statement) -> Location {
  Location(statement.location.file, statement.nameRange ?? statement.keywordRange)
}
