import Criteria
import PlanModel
import SourceText

extension CouncilFigures.Test {
  /// A verdict on a plan as documents show it.
  init(_ verdict: Criteria.Verdict, _ sets: CriteriaSet, in plan: Plan) {
    let criterion = verdict.criterion
    self.init(
      id: criterion.id, set: criterion.set, setTitle: sets.frame(criterion.set)?.title ?? criterion.set,
      kind: criterion.kind.rawValue, title: criterion.title,
      source: criterion.sources.map(\.text).joined(separator: "; "), confidence: criterion.confidence.rawValue,
      verdict: CouncilFigures.Verdict(verdict.kind),
      evidence: verdict.evidence.map { item in
        Evidence(statement: item.isLastYear ? nil : item.statement, label: item.label(in: plan), holds: item.holds)
      }, deviation: verdict.deviation, note: Self.note(verdict))
  }

  private static func note(_ verdict: Criteria.Verdict) -> String {
    if let reason = verdict.reason { return reason.nl }
    return verdict.kind == .toJudge ? verdict.criterion.questions.joined(separator: " ") : ""
  }
}

extension CouncilFigures {
  /// Of a plan that marks something confidential only the rest was tested. What that rest lacks may be in what was left
  /// out, so it counts as not tested; which it is must not show.
  mutating func leaveOpenWhatFails() {
    for index in tests.indices where tests[index].verdict == .notMet {
      tests[index].verdict = .notTested
      tests[index].note = "Het openbare deel van het plan laat dit niet zien; een deel van het plan is vertrouwelijk."
    }
    withoutChoice?.leaveOpenWhatFails()
    for id in Array(variants.keys) { variants[id]?.leaveOpenWhatFails() }
    for index in combinations.indices { combinations[index].figures.leaveOpenWhatFails() }
  }
}

extension CouncilFigures.Variant {
  fileprivate mutating func leaveOpenWhatFails() {
    if let failing = verdicts.removeValue(forKey: .notMet) { verdicts[.notTested, default: 0] += failing }
  }
}

extension CouncilFigures.Verdict {
  init(_ kind: Criteria.Verdict.Kind) {
    self =
      switch kind {
      case .met: .met
      case .notMet: .notMet
      case .deviation: .deviation
      case .notApplicable: .notApplicable
      case .untested: .notTested
      case .toJudge: .toJudge
      }
  }
}
