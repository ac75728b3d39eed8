import PlanModel
import Scheduling

/// Which hours of a schedule rest on figures that the plan does not give, so that nobody reads them as zero.
struct KnownHours {
  /// Teams of which the plan gives no hours.
  let silentTeams: Set<StatementID>
  /// Tasks that are not covered as far as is known: one of their teams has hours that are not.
  let openTasks: Set<StatementID>

  init(_ schedule: Schedule) {
    let silent = schedule.teams.map { !$0.isKnown && $0.contract == nil }
    silentTeams = Set(zip(schedule.teams, silent).compactMap { $1 ? $0.team : nil })
    openTasks = Set(
      schedule.tasks.compactMap { task in
        guard task.hours.uncovered > 0, case .teams(let numbers) = task.performer,
          numbers.contains(where: { silent.indices.contains($0) && silent[$0] })
        else { return nil }
        return task.task
      })
  }

  /// Whether the covered hours of the tasks of a class are all known; nil asks for the tasks without a class.
  func knowsCoverage(of priority: StatementID?, in schedule: Schedule) -> Bool {
    !schedule.tasks.contains { $0.priority == priority && openTasks.contains($0.task) }
  }
}

extension Schedule {
  /// Cents of what is known to cost money, and whether that is all of it; nil when nothing is known.
  var knownCost: (cents: Int, isAll: Bool)? {
    let silent = KnownHours(self).silentTeams
    let known = teams.compactMap { silent.contains($0.team) ? nil : $0.cost.hours }
    let other = cost.other
    if known.isEmpty, other == 0 { return nil }
    return (known.reduce(other, +), known.count == teams.count)
  }
}
