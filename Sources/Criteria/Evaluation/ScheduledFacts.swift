package import PlanModel
package import Scheduling

extension ComputedFacts {
  /// Adds the hours that tasks need and teams have. Coverage is for the schedule to say.
  ///
  /// `teams` are numbered as the demands number them. A task with an absent figure has no known hours.
  package mutating func addHours(_ plan: Plan, demands: [TaskDemand], teams: [TeamCapacity]) {
    for team in teams {
      let known = team.years.contains { $0.hasHours }
      self.teams[team.team] = Hours(needed: 0, available: known ? Self.available(team) : nil)
    }
    for demand in demands { add(demand, plan, teams) }
    total.available = teams.isEmpty ? nil : Self.sum(teams.compactMap { self.teams[$0.team]?.available })
  }

  private static func available(_ team: TeamCapacity) -> Int64 {
    sum(team.years.map { Int64($0.available.reduce(0) { $0 &+ $1 } &+ ($0.contract ?? 0)) })
  }

  private mutating func add(_ demand: TaskDemand, _ plan: Plan, _ teams: [TeamCapacity]) {
    let isKnown = demand.years.allSatisfy { $0.absent.isEmpty && !$0.isTooLarge } && !demand.years.isEmpty
    guard isKnown, demand.needed > 0 || saysHours(demand.task, plan) else {
      tasks[demand.task] = Hours()
      return
    }
    let needed = Int64(demand.needed)
    tasks[demand.task] = Hours(needed: needed)
    total.needed = Self.sum([total.needed ?? 0, needed])
    if let held = classOf[demand.task] {
      let before = classes[held]?.needed ?? 0
      classes[held, default: Hours()].needed = Self.sum([before, needed])
    }
    for piece in demand.years.flatMap(\.pieces) {
      guard let number = piece.teams.first, teams.indices.contains(number) else { continue }
      let team = teams[number].team
      let before = self.teams[team]?.needed ?? 0
      self.teams[team]?.needed = Self.sum([before, Int64(piece.minutes)])
    }
    share(needed, demand.task, plan)
  }

  private func saysHours(_ task: StatementID, _ plan: Plan) -> Bool {
    plan.child(task, "inzet") != nil || plan.child(task, "duur") != nil
  }

  /// Divides a task's hours over its instruments by their shares, evenly when it names none.
  private mutating func share(_ needed: Int64, _ task: StatementID, _ plan: Plan) {
    let named = plan.children(task, "instrument").flatMap { plan[$0].weighted("instrument") }
    for instrument in named {
      let weight = instrument.weight?.amount ?? Rational(100, over: Int64(max(1, named.count))) ?? .zero
      let minutes = Rational(needed).multiplied(by: weight)?.divided(by: Rational(100))?.rounded ?? 0
      instruments[instrument.reference.name] = Self.sum([instruments[instrument.reference.name] ?? 0, minutes])
    }
  }

  private static func sum(_ minutes: [Int64]) -> Int64 {
    minutes.reduce(0) { sum, next in
      let (total, overflow) = sum.addingReportingOverflow(next)
      return overflow ? .max : total
    }
  }

  /// Minutes that the schedule covers, by `taak`; classes and the total follow.
  package mutating func addCoverage(_ covered: [StatementID: Int64]) {
    for (task, hours) in tasks {
      guard hours.needed != nil, let minutes = covered[task] else { continue }
      tasks[task]?.covered = minutes
      total.covered = Self.sum([total.covered ?? 0, minutes])
      guard let held = classOf[task] else { continue }
      let before = classes[held]?.covered ?? 0
      classes[held]?.covered = Self.sum([before, minutes])
    }
  }
}
