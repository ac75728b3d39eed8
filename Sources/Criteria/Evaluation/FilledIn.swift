import PlanModel
import SourceText

/// The values that the municipality filled in for the parameters of criteria.
struct FilledIn {
  /// By criterion and name.
  private(set) var values: [String: [String: RuleValue]] = [:]
  /// What fits no parameter.
  private(set) var findings: [Finding] = []

  init(_ plan: Plan, _ set: CriteriaSet) {
    for id in plan.all("parameter") where !plan[id].isDamaged {
      guard let code = plan[id].name, let name = plan[id].word("naam"), let figure = plan[id].figure("waarde") else {
        continue
      }
      let criterion = set[code]
      let parameter = criterion?.parameters.first { $0.name == name }
      if criterion == nil {
        findings.append(unknown(code, plan[id], set))
      } else if parameter == nil {
        findings.append(unknown(name, of: code, criterion?.parameters ?? [], plan[id]))
      } else if let asked = parameter?.value, CriterionReader.kind(asked.unit) != CriterionReader.kind(figure.unit) {
        findings.append(otherUnit(name, code, asked, figure, plan[id]))
      } else if values[code]?[name] != nil {
        findings.append(twice(name, code, plan[id]))
      } else {
        values[code, default: [:]][name] = .figure(figure)
      }
    }
  }

  private func unknown(_ code: String, _ line: Statement, _ set: CriteriaSet) -> Finding {
    let near = nearest(to: code, among: set.heads.map(\.id))
    return finding(
      .unknownCriterion, line, nil,
      "Criterium `\(code)` bestaat niet." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
      "Criterion `\(code)` does not exist." + (near.map { " Did you mean `\($0)`?" } ?? ""))
  }

  private func unknown(
    _ name: String, of code: String, _ parameters: [Criterion.Parameter], _ line: Statement
  ) -> Finding {
    let names = parameters.map(\.name)
    let near = nearest(to: name, among: names)
    let known = names.map { "`\($0)`" }
    let nl = near.map { " Bedoelt u `\($0)`?" } ?? (names.isEmpty ? "" : " Wel \(joined(known, "en")).")
    let en = near.map { " Did you mean `\($0)`?" } ?? (names.isEmpty ? "" : " It does have \(joined(known, "and")).")
    return finding(
      .unknownName, line, "naam", "Criterium `\(code)` heeft geen parameter `\(name)`." + nl,
      "Criterion `\(code)` has no parameter `\(name)`." + en)
  }

  private func otherUnit(_ name: String, _ code: String, _ asked: Figure, _ given: Figure, _ line: Statement) -> Finding
  {
    let (asked, given) = (CriterionReader.kind(asked.unit), CriterionReader.kind(given.unit))
    let verb = asked == .minutes ? "horen" : "hoort"
    return finding(
      .wrongUnit, line, "waarde",
      "Bij parameter `\(name)` van `\(code)` \(verb) \(asked.name), niet \(given.name); de waarde telt niet.",
      "Parameter `\(name)` of `\(code)` takes \(asked.english), not \(given.english); the value does not count.")
  }

  private func twice(_ name: String, _ code: String, _ line: Statement) -> Finding {
    finding(
      .givenTwice, line, "naam", "Parameter `\(name)` van `\(code)` is al ingevuld; de eerste waarde telt.",
      "Parameter `\(name)` of `\(code)` was filled in before; the first value counts.")
  }

  private func finding(
    _ code: FindingCode, _ line: Statement, _ slot: String?, _ nl: String, _ en: String
  ) -> Finding {
    let value = slot.flatMap { line.slot($0) }.map { Location(line.location.file, $0.range) }
    return Finding(code, at: value ?? place(line), Bilingual(nl, en: en))
  }
}
