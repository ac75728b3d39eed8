import Criteria
import PlanCompiler
import PlanModel
import Scheduling
import SourceText

/// What can be computed for the readers of one disclosure: intern is what the compiler computed already, open is computed
/// from what is open alone.
struct Computation {
  let current: Plan
  let schedule: Schedule
  let figures: CouncilFigures
  /// Each variant and each combination the plan names, against the plan as written.
  let choices: [VariantSchedule]

  init(_ compilation: Compilation, _ disclosure: Disclosure, _ risks: RiskFigures, open: OpenCompilation?) {
    let isOpen = open != nil
    current = open?.current ?? compilation.current
    schedule = open?.schedule ?? compilation.schedule

    var asked = compilation.asked
    asked.today = open.map(\.today) ?? compilation.today
    // A criterion of the plan itself can be confidential as any statement can.
    let criteria = isOpen ? compilation.sharedCriteria.adding(disclosure.basis).value : compilation.criteria
    let tester = PlanTester(set: criteria, options: asked)
    var figures = CouncilFigures()
    figures.add(schedule, current, for: disclosure)
    figures.addPrevious(disclosure)
    // Criteria and choices are about the plan as written, before what was decided and adjusted since.
    let written = isOpen ? disclosure.basis : compilation.plan
    var planning = isOpen ? ScheduleOptions() : compilation.planned
    // Nobody reads the items of an open variant.
    planning.makesItems = !isOpen
    let hasChoice = !written.all("keuze").isEmpty
    let asWritten =
      current.overlay == nil || (!isOpen && !hasChoice)
      ? schedule : openSchedule(written, risk: risks, timed: open?.timed, options: planning)
    choices = hasChoice ? variantSchedules(written, base: asWritten, options: planning, timed: open?.timed) : []
    let verdicts = isOpen ? tester.verdicts(disclosure.basis, risks, asWritten) : compilation.verdicts
    figures.tests = verdicts.map {
      CouncilFigures.Test($0, criteria, in: written)
    }
    figures.choicesAreAsAdopted = current.overlay != nil
    if isOpen, hasChoice { figures.add(choices, of: written, base: asWritten, tester) }
    if !disclosure.omissions.isEmpty { figures.leaveOpenWhatFails() }
    self.figures = figures
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
