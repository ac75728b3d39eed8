package import PlanModel
package import Scheduling
import SourceText

/// What can be computed from the part of a plan that anyone may see: without what is confidential, with no key, no earlier
/// schedule but the one that everyone could see, and a today that follows from that part when none was given. Only one thing
/// comes from the weeks of work that is not announced: that there is no room for it (`openSchedule`).
package struct OpenCompilation: Sendable {
  package let disclosure: Disclosure
  package let today: Day?
  package let risks: RiskFigures
  /// As it stands today.
  package let current: Plan
  /// The plan with the weeks of work that is not announced, of which nothing may be shown; nil when it has none.
  package let timed: Plan?
  package let schedule: Schedule

  /// `today` and `previous` as given from outside.
  package init(_ plan: Plan, today given: Day?, previous: [ScheduleOptions.Earlier]) {
    disclosure = plan.disclosed(to: .open)
    let basis = disclosure.basis
    let day = given ?? lastDoneDay(basis)
    today = day
    risks = riskFigures(basis)
    current = day.map { planAsOf($0, basis) } ?? basis
    timed = plan.withTimesOfVisits()
    let timedToday = timed.map { plan in day.map { planAsOf($0, plan) } ?? plan }
    var schedule = openSchedule(
      current, risk: current.overlay == nil ? risks : riskFigures(current), timed: timedToday,
      options: ScheduleOptions(previous: previous.flatMap(\.published)))
    // What is left out may take hours of the same teams.
    if !disclosure.omissions.isEmpty { schedule.tellRemediesAsLeast() }
    // What is gone may be confidential by now.
    schedule.moves = []
    schedule.cancelled = []
    self.schedule = schedule
  }
}
