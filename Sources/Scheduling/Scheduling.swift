import Allocation
package import PlanModel
package import SourceText

/// Capacity and schedule of a plan, with what is not covered and why.
///
/// Pure: the only clock and the only secret are in the options. Linear in the plan apart from the planning core. For a
/// plan of several years each year is scheduled in turn, with what the years before it did.
package func schedule(
  _ plan: Plan, risk: RiskFigures, options: ScheduleOptions = ScheduleOptions()
) -> Staged<Schedule> {
  let read = planCalendar(plan)
  guard let calendar = read.value else { return Staged(Schedule(), read.findings) }
  let teams = teamCapacities(plan, calendar)
  let demands = taskDemands(plan, calendar, teams)
  let classes = min(64, risk.classes.count + 1)
  let standings = demands.map { TaskStanding(plan, $0.task, risk, last: classes) }
  let outcomes = solveYears(plan, calendar, teams, demands, standings, classes: classes, options)
  let schedule = ScheduleBuilder(plan, risk, calendar, teams, demands, standings, outcomes, options).build()
  let findings = ScheduleFindings(plan: plan, risk: risk, schedule: schedule, demands: demands, teams: teams)
  return Staged(schedule, read.findings + findings.all())
}

private func solveYears(
  _ plan: Plan, _ calendar: PlanCalendar, _ teams: [TeamCapacity], _ demands: [TaskDemand],
  _ standings: [TaskStanding], classes: Int, _ options: ScheduleOptions
) -> [YearOutcome] {
  var outcomes: [YearOutcome] = []
  var earlier = options.yearBefore.flatMap { year in calendar.years.first.map { lastVisits(year, before: $0) } } ?? [:]
  let done = EarlierByYear(options.done, calendar)
  let previous = EarlierByYear(options.previous, calendar)
  for year in calendar.years {
    let builder = InstanceBuilder(plan, year, teams, demands, standings, classes: classes, earlier: earlier)
    let built = builder.build(options, done: done[year], previous: previous[year])
    let outcome = YearOutcome(year, built, previous: previous[year])
    if calendar.years.count > 1 {
      let next = calendar.years.indices.contains(year.index + 1) ? calendar.years[year.index + 1] : nil
      earlier = outcome.lastVisits(before: earlier, next: next)
    }
    outcomes.append(outcome)
  }
  return outcomes
}
