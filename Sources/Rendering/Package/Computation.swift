import Criteria
import PlanCompiler
import PlanModel
import Scheduling
import SourceText

/// What can be computed for the readers of one disclosure.
///
/// Intern is what the compiler computed already. Open is computed anew from the plan without what is confidential, with no
/// key, no earlier schedule, and a today that follows from that plan when none was given.
struct Computation {
  let current: Plan
  let schedule: Schedule
  let figures: CouncilFigures

  init(_ compilation: Compilation, _ disclosure: Disclosure, _ risks: RiskFigures) {
    let isOpen = disclosure.clearance == .open
    let today = isOpen && !compilation.isTodayGiven ? lastDoneDay(disclosure.basis) : compilation.today
    current = isOpen ? today.map { planAsOf($0, disclosure.basis) } ?? disclosure.basis : compilation.current
    let currentRisks = current.overlay == nil ? risks : riskFigures(current)
    schedule = isOpen ? Scheduling.schedule(current, risk: currentRisks).value : compilation.schedule

    var asked = compilation.asked
    asked.today = today
    let tester = PlanTester(set: compilation.criteria, options: asked)
    var figures = CouncilFigures()
    figures.add(schedule, current)
    figures.addPrevious(disclosure)
    figures.tests = tester.verdicts(disclosure.basis, risks, schedule).map {
      CouncilFigures.Test($0, compilation.criteria)
    }
    if isOpen { figures.addVariants(disclosure.basis, base: schedule, tester) }
    if !disclosure.omissions.isEmpty { figures.leaveOpenWhatFails() }
    self.figures = figures
  }
}

/// Tests plans and their variants in the same way.
struct PlanTester {
  let set: CriteriaSet
  let options: CriteriaOptions

  func verdicts(_ plan: Plan, _ risks: RiskFigures, _ schedule: Schedule) -> [Criteria.Verdict] {
    guard !set.criteria.isEmpty else { return [] }
    return check(plan, facts: ComputedFacts(plan, risks, schedule), against: set, options: options).value
  }
}
