import PlanModel

extension TaskStanding {
  /// The class of a task: its own `prioriteit`, else the highest of its risks; without either the one after the last.
  init(_ plan: Plan, _ task: StatementID, _ risk: RiskFigures, last: Int) {
    let lines = Lines(plan, task)
    rank = min(risk.rank(risk.taskClass(task, in: plan)) ?? last, last)
    isAnnounced = plan.isAnnounced(task)
    expertise = Array(Set(lines[.expertise].flatMap { plan[$0].words("deskundigheid") })).sorted()
  }
}
