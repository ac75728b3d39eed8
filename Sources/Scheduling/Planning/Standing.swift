import PlanModel

extension TaskStanding {
  /// The class of a task: its own `prioriteit`, else the highest of its risks; without either the one after the last.
  init(_ plan: Plan, _ task: StatementID, _ risk: RiskFigures, last: Int) {
    priority = risk.taskClass(task, in: plan)
    rank = min(risk.rank(priority) ?? last, last)
    isAnnounced = plan.isAnnounced(task)
    let asked = plan.children(task, "deskundigheid").flatMap { plan[$0].words("deskundigheid") }
    expertise = asked.isEmpty ? [] : Array(Set(asked)).sorted()
  }
}
