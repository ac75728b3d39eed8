package import PlanModel
package import Scheduling

extension ComputedFacts {
  /// What the risk figures and the schedule say. A task with an absent figure has no known hours; a team whose hours the
  /// plan does not give has none to compare with.
  package init(_ plan: Plan, _ risks: RiskFigures, _ schedule: Schedule) {
    self.init(plan, risks)
    for team in schedule.teams {
      let available = Int64(team.available + (team.contract ?? 0))
      teams[team.team] = Hours(
        needed: Int64(team.needed), available: team.isKnown || team.contract != nil ? available : nil,
        covered: Int64(team.planned))
    }
    for task in schedule.tasks { add(task, plan) }
    for item in schedule.classes {
      guard let priority = item.priority else { continue }
      classes[priority] = Hours(needed: Int64(item.hours.needed), covered: Int64(item.hours.covered))
    }
    for item in schedule.instruments { instruments[item.instrument] = Int64(item.needed) }
    total = Hours(
      needed: Int64(schedule.total.needed), available: schedule.teams.isEmpty ? nil : Int64(schedule.total.available),
      covered: Int64(schedule.total.covered))
  }

  private mutating func add(_ task: TaskSchedule, _ plan: Plan) {
    let saysHours = plan.child(task.task, "inzet") != nil || plan.child(task.task, "duur") != nil
    let needed = task.hours.needed + task.byOthers
    guard task.absent.isEmpty, needed > 0 || saysHours else {
      tasks[task.task] = Hours()
      return
    }
    tasks[task.task] = Hours(needed: Int64(needed), covered: Int64(task.hours.covered + task.byOthers))
  }
}
