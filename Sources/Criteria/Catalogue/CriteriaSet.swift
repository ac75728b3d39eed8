package import PlanModel
package import SourceText
import Vocabulary

/// All criteria there are, read once.
package struct CriteriaSet: Sendable {
  package private(set) var frames: [CriteriaFrame] = []
  package private(set) var criteria: [Criterion] = []
  private var byID: [String: Int] = [:]

  package init() {}

  package subscript(id: String) -> Criterion? { byID[id].map { criteria[$0] } }

  /// The frame that a plan names with this code, such as `vth-2.0`, or by its name.
  package func frame(_ code: String) -> CriteriaFrame? {
    frames.first { $0.code == code } ?? frames.first { $0.name == code }
  }

  /// The criteria of a bound text; what cannot be read is a finding at its place and is never tested.
  package static func read(_ text: Plan) -> Staged<CriteriaSet> {
    var set = CriteriaSet()
    var findings = set.add(text, isLocal: false)
    findings += set.checkEquals()
    return Staged(set, findings)
  }

  /// This set with the criteria that a plan folder adds. They can add and tighten, not replace or silence.
  package func adding(_ plan: Plan) -> Staged<CriteriaSet> {
    guard !plan.all("criterium").isEmpty || !plan.all("kader").isEmpty else { return Staged(self) }
    var set = self
    var findings = set.add(plan, isLocal: true)
    findings += set.checkEquals()
    return Staged(set, findings)
  }

  private mutating func add(_ plan: Plan, isLocal: Bool) -> [Finding] {
    var findings: [Finding] = []
    frames += plan.all("kader").map { CriterionReader.frame(plan, $0) }
    for id in plan.all("criterium") {
      var reader = CriterionReader(plan: plan, frames: frames, isLocal: isLocal)
      let criterion = reader.read(id)
      findings += reader.findings
      if let first = byID[criterion.id] {
        findings.append(duplicate(criterion, criteria[first]))
      } else {
        byID[criterion.id] = criteria.count
        criteria.append(criterion)
      }
    }
    return findings
  }

  private func duplicate(_ criterion: Criterion, _ first: Criterion) -> Finding {
    Finding(
      .duplicateName, at: criterion.location,
      Bilingual(
        "Criterium `\(criterion.id)` bestaat al; een eigen criterium krijgt een eigen code en kan een ander niet vervangen.",
        en: "Criterion `\(criterion.id)` exists; a criterion of your own has its own code and cannot replace another."),
      related: first.isLocal == criterion.isLocal ? [Finding.Label(first.location)] : [])
  }

  /// `gelijk-aan` must lead to criteria that exist and never back to where it came from.
  private mutating func checkEquals() -> [Finding] {
    var findings: [Finding] = []
    for index in criteria.indices where !criteria[index].isBroken {
      let criterion = criteria[index]
      for other in criterion.equals where byID[other] == nil {
        criteria[index].isBroken = true
        findings.append(unknown(other, criterion))
      }
      if reaches(criterion.id, from: criterion.equals) {
        criteria[index].isBroken = true
        findings.append(
          Finding(
            .cycle, at: criterion.location,
            Bilingual(
              "Criterium `\(criterion.id)` is via `gelijk-aan` gelijk aan zichzelf.",
              en: "Criterion `\(criterion.id)` equals itself through `gelijk-aan`.")))
      }
    }
    inheritQuestions()
    return findings
  }

  /// A criterion that equals others leaves to people what those leave to people.
  private mutating func inheritQuestions() {
    for index in criteria.indices where !criteria[index].isBroken && criteria[index].questions.isEmpty {
      criteria[index].questions = unique(criteria[index].equals.flatMap { self[$0]?.questions ?? [] })
    }
  }

  private func unknown(_ other: String, _ criterion: Criterion) -> Finding {
    let near = nearest(to: other, among: criteria.map(\.id))
    return Finding(
      .unknownCriterion, at: criterion.location,
      Bilingual(
        "Criterium `\(other)` bestaat niet." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
        en: "Criterion `\(other)` does not exist." + (near.map { " Did you mean `\($0)`?" } ?? "")))
  }

  private func reaches(_ id: String, from start: [String]) -> Bool {
    var seen: Set<String> = []
    var open = start
    while let next = open.popLast() {
      if next == id { return true }
      if seen.insert(next).inserted { open += self[next]?.equals ?? [] }
    }
    return false
  }
}
