package import PlanModel

/// What scheduling and derivation computed about a plan, as plain values; a missing entry was not computed.
package struct ComputedFacts: Sendable {
  /// Whole minutes over the plan's period.
  package struct Hours: Hashable, Sendable {
    package var needed: Int64?
    package var available: Int64?
    package var covered: Int64?

    package init(needed: Int64? = nil, available: Int64? = nil, covered: Int64? = nil) {
      self.needed = needed
      self.available = available
      self.covered = covered
    }
  }

  /// By `taak`.
  package var tasks: [StatementID: Hours] = [:]
  /// By `team`.
  package var teams: [StatementID: Hours] = [:]
  /// By `klasse` of the `risicomodel`.
  package var classes: [StatementID: Hours] = [:]
  package var total = Hours()
  /// Needed minutes by instrument, such as `toezicht`.
  package var instruments: [String: Int64] = [:]
  /// The class that holds, by `taak` or `risico`.
  package var classOf: [StatementID: StatementID] = [:]
  /// The class that follows from the score, by `risico`.
  package var computedClass: [StatementID: StatementID] = [:]
  /// Effect times likelihood, by `risico`.
  package var scores: [StatementID: Rational] = [:]

  package init() {}

  /// What the risk figures say; hours are for scheduling to fill in.
  package init(_ plan: Plan, _ risks: RiskFigures) {
    for (id, risk) in risks.risks {
      scores[id] = risk.score
      computedClass[id] = risk.derived
      classOf[id] = risk.assigned
    }
    for task in plan.all("taak") { classOf[task] = risks.taskClass(task, in: plan) }
  }
}
