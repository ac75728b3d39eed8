import Criteria
import PlanModel
import SourceText

extension CouncilFigures.Test {
  /// A verdict as documents show it.
  init(_ verdict: Criteria.Verdict) {
    let criterion = verdict.criterion
    self.init(
      id: criterion.id, set: criterion.set, kind: criterion.kind.rawValue, title: criterion.title,
      source: criterion.sources.map(\.text).joined(separator: "; "), confidence: criterion.confidence.rawValue,
      verdict: CouncilFigures.Verdict(verdict.kind),
      evidence: verdict.evidence.map { item in
        Evidence(statement: item.isLastYear ? nil : item.statement, label: item.label, holds: item.holds)
      }, deviation: verdict.deviation, note: Self.note(verdict))
  }

  private static func note(_ verdict: Criteria.Verdict) -> String {
    if let reason = verdict.reason { return reason.nl }
    return verdict.kind == .toJudge ? verdict.criterion.questions.joined(separator: " ") : ""
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
