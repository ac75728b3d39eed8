import PlanModel

/// Costs and earmarked money over the plan's period, in cents.
extension ScheduleBuilder {
  mutating func addCosts() {
    for index in schedule.tasks.indices { addTaskCost(index) }
    for index in schedule.teams.indices { addTeamCost(index) }
    schedule.cost = Cost(hours: 0)
    for team in schedule.teams { schedule.cost.add(team.cost) }
    for task in schedule.tasks {
      schedule.cost.other += task.cost.other
      schedule.cost.funding += task.cost.funding
    }
  }

  /// A task costs the hours planned for it.
  private mutating func addTaskCost(_ index: Int) {
    let task = schedule.tasks[index]
    var hours: Int? = 0
    for (team, minutes) in task.teams {
      let rate = teamNumbers[team].flatMap { teams[$0].rate }
      hours = hours.flatMap { sum in Self.cents(minutes, rate).map { sum + $0 } }
    }
    let lines = Lines(plan, task.task)
    schedule.tasks[index].cost = Cost(
      hours: hours, other: money(lines[.cost]), funding: money(lines[.funding]) + money(lines[.budget]))
  }

  /// A team costs all its hours, planned or not; a service the hours drawn from it.
  private mutating func addTeamCost(_ index: Int) {
    let team = schedule.teams[index]
    let minutes = team.contract == nil ? team.gross : max(team.gross, team.planned)
    let lines = Lines(plan, team.team)
    schedule.teams[index].cost = Cost(
      hours: Self.cents(minutes, teams[index].rate), other: money(lines[.cost]), funding: money(lines[.funding]))
  }

  private static func cents(_ minutes: Int, _ rate: Rational?) -> Int? {
    if minutes == 0 { return 0 }
    guard let cents = rate.flatMap({ Rational(minutes).multiplied(by: $0)?.divided(by: Rational(60)) }) else {
      return nil
    }
    return Int(cents.rounded)
  }

  private func money(_ lines: [StatementID]) -> Int {
    lines.reduce(0) { sum, line in
      guard let amount = plan[line].figure("bedrag") else { return sum }
      let times = calendar.years.reduce(Rational.zero) { $0.adding(units(line, $1)) ?? $0 }
      let all = amount.asNeed.multiplied(by: plan[line].unit("per") == nil ? once(line) : times)
      return sum &+ Int(all?.rounded ?? 0)
    }
  }

  private func once(_ line: StatementID) -> Rational { plan[line].validity(in: calendar.period) == nil ? .zero : .one }

  /// How often a unit of time goes in what a line holds of a year.
  private func units(_ line: StatementID, _ year: PlanYear) -> Rational {
    guard let days = plan[line].validity(in: year.days)?.dayCount else { return .zero }
    switch plan[line].unit("per") {
    case .day: return Rational(days)
    case .week: return Rational(days, over: 7) ?? .zero
    case .month, .quarter, .year, nil:
      let perYear = Rational(plan[line].unit("per")?.perYear ?? 1)
      return Rational(days, over: year.fullYear.dayCount)?.multiplied(by: perYear) ?? .zero
    }
  }

  /// What tasks ask of each partner against what it brings in or what is drawn from it.
  func partnerHours() -> [PartnerHours] {
    var asked: [StatementID: Int] = [:]
    for part in schedule.tasks.flatMap(\.partners) { asked[part.partner, default: 0] += part.minutes }
    return plan.all("partner").compactMap { partner in
      let lines = Lines(plan, partner)
      let supplied = (lines[.supplies] + lines[.takeUp]).compactMap(minutes)
      guard asked[partner] != nil || !supplied.isEmpty else { return nil }
      return PartnerHours(
        partner: partner, asked: asked[partner] ?? 0, supplied: supplied.isEmpty ? nil : supplied.reduce(0, +))
    }
  }

  private func minutes(_ line: StatementID) -> Int? {
    guard let hours = plan[line].figure("uren") else { return nil }
    let times = calendar.years.reduce(Rational.zero) { $0.adding(units(line, $1)) ?? $0 }
    return hours.asSupply.multiplied(by: times).map { Int($0.floor) }
  }
}

extension Cost {
  fileprivate mutating func add(_ other: Cost) {
    hours = hours.flatMap { sum in other.hours.map { sum + $0 } }
    self.other += other.other
    funding += other.funding
  }
}
