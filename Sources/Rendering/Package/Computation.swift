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
    // A criterion of the plan itself can be confidential as any statement can.
    let criteria = isOpen ? compilation.sharedCriteria.adding(disclosure.basis).value : compilation.criteria
    let tester = PlanTester(set: criteria, options: asked)
    var figures = CouncilFigures()
    figures.add(schedule, current, for: disclosure)
    figures.addPrevious(disclosure)
    // Criteria and choices are about the plan as written, before what was decided and adjusted since.
    let asWritten = current.overlay == nil || !isOpen ? schedule : Self.sums(disclosure.basis, risks)
    let verdicts = isOpen ? tester.verdicts(disclosure.basis, risks, asWritten) : compilation.verdicts
    figures.tests = verdicts.map {
      CouncilFigures.Test($0, criteria, in: isOpen ? disclosure.basis : compilation.plan)
    }
    figures.choicesAreAsAdopted = current.overlay != nil
    if isOpen { figures.addVariants(disclosure.basis, base: asWritten, tester) }
    if !disclosure.omissions.isEmpty { figures.leaveOpenWhatFails() }
    self.figures = figures
  }

  /// A schedule of which nobody reads the items.
  private static func sums(_ plan: Plan, _ risks: RiskFigures) -> Schedule {
    var options = ScheduleOptions()
    options.makesItems = false
    return Scheduling.schedule(plan, risk: risks, options: options).value
  }
}

/// Tests plans and their variants in the same way.
struct PlanTester {
  let set: CriteriaSet
  let options: CriteriaOptions

  func verdicts(_ plan: Plan, _ risks: RiskFigures, _ schedule: Schedule) -> [Criteria.Verdict] {
    guard !set.isEmpty else { return [] }
    return check(plan, facts: ComputedFacts(plan, risks, schedule), against: set, options: options).value
  }
}
