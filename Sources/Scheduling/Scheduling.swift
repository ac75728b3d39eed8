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
  let earlier = Earlier(options, calendar)
  let planned = demands.map(options.ceilings.limited)
  let outcomes = solveYears(plan, calendar, teams, planned, standings, classes: classes, options, earlier)
  var schedule = ScheduleBuilder(plan, risk, calendar, teams, demands, planned, standings, outcomes, options).build()
  schedule.strayFiles = earlier.strays
  let findings = ScheduleFindings(plan: plan, risk: risk, schedule: schedule, demands: demands, teams: teams)
  return Staged(schedule, read.findings + findings.all())
}

/// The schedules that were given, beside the years of the plan.
private struct Earlier {
  let done: EarlierByYear
  let previous: EarlierByYear
  /// The last visit of each object before the plan.
  let before: [LineName: [Int]]
  let strays: [StrayFile]

  init(_ options: ScheduleOptions, _ calendar: PlanCalendar) {
    done = EarlierByYear(options.done, calendar)
    previous = EarlierByYear(options.previous, calendar)
    var strays = done.strays + previous.strays.filter { [done] in !done.strays.contains($0) }
    var before: [LineName: [Int]] = [:]
    if let file = options.yearBefore, let first = calendar.years.first {
      if let visits = lastVisits(file, before: first) {
        before = visits
      } else {
        strays.append(StrayFile(file))
      }
    }
    self.before = before
    self.strays = strays
  }
}

private func solveYears(
  _ plan: Plan, _ calendar: PlanCalendar, _ teams: [TeamCapacity], _ demands: [TaskDemand],
  _ standings: [TaskStanding], classes: Int, _ options: ScheduleOptions, _ earlier: Earlier
) -> [YearOutcome] {
  var outcomes: [YearOutcome] = []
  var before = earlier.before
  for year in calendar.years {
    let builder = InstanceBuilder(plan, year, teams, demands, standings, classes: classes, earlier: before)
    let built = builder.build(options, done: earlier.done[year], previous: earlier.previous[year])
    let outcome = YearOutcome(year, built, previous: earlier.previous[year])
    if calendar.years.count > 1 {
      let next = calendar.years.indices.contains(year.index + 1) ? calendar.years[year.index + 1] : nil
      before = outcome.lastVisits(before: before, next: next)
    }
    outcomes.append(outcome)
  }
  return outcomes
}
