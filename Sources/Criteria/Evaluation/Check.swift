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
  var tester = Tester(plan, facts, set, law, options)
  let judgements = Judgements(plan, set)
  let deviations = Deviations(plan, set, law, options)
  tester.testPlan()
  // Criteria about criteria see what people judged and what was accounted for.
  tester.testCriteria(deviations.applied(to: judgements.applied(to: tester.results).value).value)
  let judged = judgements.applied(to: tester.inOrder)
  let accounted = deviations.applied(to: judged.value)
  let findings =
    law.findings + judged.findings + accounted.findings
    + CriterionFindings(plan, set, tester.evaluator.worlds).findings(accounted.value, besides: known)
  return Staged(accounted.value.map(\.verdict), findings)
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

  init(_ plan: Plan, _ facts: ComputedFacts, _ set: CriteriaSet, _ law: LawInForce, _ options: CriteriaOptions) {
    self.set = set
    self.law = law
    var worlds = [World(plan, facts)]
    if let last = plan.included["vorig"] { worlds.append(World(last, ComputedFacts())) }
    evaluator = Evaluator(worlds: worlds, parameters: Self.parameters(plan, set), isDamaged: options.isDamaged)
  }

  private static func parameters(_ plan: Plan, _ set: CriteriaSet) -> [String: [String: RuleValue]] {
    var values: [String: [String: RuleValue]] = [:]
    for criterion in set.criteria {
      for parameter in criterion.parameters {
        if let value = parameter.value { values[criterion.id, default: [:]][parameter.name] = .figure(value) }
      }
    }
    for line in plan.all("parameter") {
      guard let id = plan[line].name, let name = plan[line].word("naam"), let figure = plan[line].figure("waarde")
      else {
        continue
      }
      values[id, default: [:]][name] = .figure(figure)
    }
    return values
  }

  mutating func testPlan() {
    for criterion in law.criteria where !criterion.isAboutCriteria { results.append(test(criterion)) }
  }

  /// Tests what asks for verdicts of other criteria, given those.
  mutating func testCriteria(_ known: [Tested]) {
    evaluator.verdicts = known.map { ($0.verdict.criterion.id, $0.verdict.kind) }
    for criterion in law.criteria where criterion.isAboutCriteria { results.append(test(criterion)) }
  }

  /// The results in the order of the criteria.
  var inOrder: [Tested] {
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
    let outcome = outcome(criterion, Item(world: 0, id: header))
    let kind: Verdict.Kind =
      switch outcome.state {
      case .fails: .notMet
      case .unknown: .untested
      case .holds: criterion.questions.isEmpty ? .met : .toJudge
      case .empty: .notApplicable
      }
    return Tested(
      verdict: Verdict(
        criterion: criterion, kind: kind, evidence: evidence(outcome),
        reason: kind == .untested ? outcome.reasons.first : nil), faults: outcome.faults)
  }

  private func untested(_ criterion: Criterion, _ reason: Bilingual) -> Tested {
    Tested(verdict: Verdict(criterion: criterion, kind: .untested, evidence: [], reason: reason), faults: [])
  }

  private mutating func outcome(_ criterion: Criterion, _ header: Item) -> Outcome {
    evaluator.criterion = criterion.id
    evaluator.criterionItem = header
    for demand in criterion.provided {
      let outcome = evaluator.test(demand.condition, header)
      if outcome.state == .unknown { return outcome }
      if outcome.state == .fails { return .empty }
    }
    var outcome = demanded(criterion, header)
    for other in criterion.equals {
      if let base = set[other] { outcome.and(self.outcome(base, header)) }
    }
    // Nothing to test by machine: whether it holds is for a person to say.
    if criterion.demands.isEmpty, criterion.equals.isEmpty { outcome = .holds() }
    return outcome
  }

  private mutating func demanded(_ criterion: Criterion, _ header: Item) -> Outcome {
    var outcome = Outcome.empty
    guard let subject = criterion.subject else {
      for number in criterion.demands.indices { outcome.and(tested(criterion, number, header)) }
      return outcome
    }
    let found = evaluator.find(subject, header)
    for item in found.items {
      evaluator.criterionItem = item
      for number in criterion.demands.indices { outcome.and(tested(criterion, number, item)) }
    }
    for item in found.possible where !criterion.demands.isEmpty {
      evaluator.criterionItem = item
      for number in criterion.demands.indices where tested(criterion, number, item).state == .fails {
        outcome.and(.unknown(found.reason))
      }
    }
    if found.isUnsure { outcome.and(.unknown(found.reason)) }
    return outcome
  }

  private func tested(_ criterion: Criterion, _ number: Int, _ item: Item) -> Outcome {
    var outcome = evaluator.test(criterion.demands[number].condition, item)
    for index in outcome.faults.indices {
      outcome.faults[index].owner = criterion.id
      outcome.faults[index].demand = number
    }
    return outcome
  }

  private func evidence(_ outcome: Outcome) -> [Verdict.Evidence] {
    let failing = unique(outcome.faults.map(\.item))
    let failed = Set(failing)
    return failing.map { evidence($0, holds: false) }
      + unique(outcome.witnesses).filter { !failed.contains($0) }.map { evidence($0, holds: true) }
  }

  private func evidence(_ item: Item, holds: Bool) -> Verdict.Evidence {
    let plan = evaluator.worlds[item.world].plan
    return Verdict.Evidence(
      statement: item.id, isLastYear: item.world > 0, label: (item.world > 0 ? "vorig/" : "") + plan.label(item.id),
      location: place(plan[item.id]), holds: holds)
  }
}

extension Criterion {
  /// Whether it asks for verdicts of other criteria.
  var isAboutCriteria: Bool {
    demands.contains { if case .criteria = $0.condition { true } else { false } }
  }
}

/// The narrowest place that stands for a statement.
func place(_ statement: Statement) -> Location {
  Location(statement.location.file, statement.nameRange ?? statement.keywordRange)
}
