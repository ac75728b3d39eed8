import Binding
import Criteria
import PlanModel
import Scheduling
import SourceText
import Syntax

/// Runs the examples of the criteria that a plan folder adds: what stands at `goed` must comply, and what stands at
/// `slecht` must not. Each is bound, scheduled and tested once, against its own criterion alone.
func checkExamples(_ plan: Plan, _ set: CriteriaSet) -> [Finding] {
  var runner: ExampleRunner?
  return plan.all("criterium").flatMap { id -> [Finding] in
    let lines = ["goed", "slecht"].compactMap { plan.child(id, $0) }
    guard !lines.isEmpty, let criterion = plan[id].name.flatMap({ set[$0] }), criterion.canRunAlone else { return [] }
    let run = runner ?? ExampleRunner(plan, set)
    runner = run
    return lines.compactMap { run.check($0, of: criterion) }
  }
}

private struct ExampleRunner {
  let plan: Plan
  let set: CriteriaSet
  /// The head of an example that has none of its own: this plan's period, adopted the day before.
  private let head: BindingUnit
  private let adopted: Day

  init(_ plan: Plan, _ set: CriteriaSet) {
    self.plan = plan
    self.set = set
    let year = Day(year: 2017, month: 1, day: 1) ?? Day(number: 0)
    let frame = plan.frame ?? year...Day(number: year.number + 364)
    adopted = Day(number: frame.lowerBound.number - 1)
    let text = """
      plan voorbeeld "Voorbeeld" {
        gemeente "Voorbeeld"
        periode \(DutchText.day(frame.lowerBound)) t/m \(DutchText.day(frame.upperBound))
        vaststelling college op \(DutchText.day(adopted))
      }

      """
    head = BindingUnit(file: FileID(1), tree: parse(SourceFile(name: "hoofd.vth", text: text)))
  }

  /// What is wrong with the example in this line; nil when it shows what it should, or cannot show anything.
  func check(_ line: StatementID, of criterion: Criterion) -> Finding? {
    guard let text = plan[line].text("tekst") else { return nil }
    let tree = parse(SourceFile(name: "voorbeeld.vth", text: text))
    let unit = BindingUnit(file: FileID(0), tree: tree)
    let bound = bind(Use.hasPlan(tree) ? [unit] : [unit, head])
    let risks = riskFigures(bound.value)
    let facts = ComputedFacts(bound.value, risks, schedule(bound.value, risk: risks).value)
    let day = max(min(adopted, criterion.until ?? adopted), criterion.from ?? adopted)
    let tested = Criteria.check(
      bound.value, facts: facts, against: set, options: CriteriaOptions(date: day, only: [criterion.id]))
    guard let verdict = tested.value.first(where: { $0.criterion.id == criterion.id }) else { return nil }
    let isGood = plan[line].kind == "goed"
    switch verdict.kind {
    case .met, .toJudge, .deviation: return isGood ? nil : wrong(line, criterion, "voldoet", "complies")
    case .notMet:
      let cause = tested.findings.first { $0.isOfCriterion }?.message
      return isGood ? wrong(line, criterion, "voldoet niet", "does not comply", cause) : nil
    case .notApplicable: return wrong(line, criterion, "laat niets toetsen", "leaves nothing to test")
    case .untested:
      // A parameter that is still empty, or last year's plan, is not in an example; what cannot be read is a slip.
      guard let slip = bound.findings.first(where: { $0.severity == .error }) else { return nil }
      return wrong(line, criterion, "is niet te lezen", "cannot be read", slip.message)
    }
  }

  private func wrong(
    _ line: StatementID, _ criterion: Criterion, _ nl: String, _ en: String, _ cause: Bilingual? = nil
  ) -> Finding {
    let keyword = plan[line].kind
    return Finding(
      .criterionExample, at: plan.place(line),
      Bilingual(
        "Het voorbeeld bij `\(keyword)` van criterium `\(criterion.id)` \(nl)" + (cause.map { ": \($0.nl)" } ?? "."),
        en: "The example at `\(keyword)` of criterion `\(criterion.id)` \(en)" + (cause.map { ": \($0.en)" } ?? ".")))
  }
}
