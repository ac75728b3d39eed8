import PlanModel

/// Costs and earmarked money over the plan's period, in cents.
extension ScheduleBuilder {
  mutating func addCosts() {
    for index in schedule.tasks.indices { addTaskCost(index) }
    for index in schedule.teams.indices { addTeamCost(index) }
    schedule.cost = Cost(hours: 0)
    for team in schedule.teams { schedule.cost.add(team.cost) }
    for index in schedule.tasks.indices {
      schedule.cost.other += schedule.tasks[index].cost.other
      schedule.cost.funding += schedule.tasks[index].cost.funding
    }
  }

  /// A task costs the hours planned for it.
  private mutating func addTaskCost(_ index: Int) {
    let task = schedule.tasks[index].task
    let lines = Lines(plan, task)
    schedule.tasks[index].cost = Cost(
      hours: schedule.tasks[index].paid.cents, other: money(lines[.cost], of: task),
      funding: money(lines[.funding], of: task) &+ money(lines[.budget], of: task))
  }

  /// A team costs all its hours, planned or not; a service the hours drawn from it.
  private mutating func addTeamCost(_ index: Int) {
    let team = schedule.teams[index]
    let weeks = calendar.years.flatMap { teams[index].years[$0.index].rates }
    var paid = PaidMinutes()
    for (week, rate) in zip(team.weeks, weeks) { paid.add(week.gross, at: rate) }
    // Hours drawn beyond its own have no week.
    if team.contract != nil, team.planned > team.gross {
      paid.add(team.planned - team.gross, at: teams[index].years.lazy.compactMap(\.meanRate).first)
    }
    let lines = Lines(plan, team.team)
    schedule.teams[index].cost = Cost(
      hours: paid.cents, other: money(lines[.cost], of: team.team), funding: money(lines[.funding], of: team.team))
  }

  private func money(_ lines: ArraySlice<StatementID>, of owner: StatementID) -> Int {
    lines.reduce(0) { sum, line in
      guard let amount = plan[line].figure("bedrag"), let days = validity(line, of: owner, in: calendar.period) else {
        return sum
      }
      let all = amount.asNeed.multiplied(by: plan[line].unit("per").map { units($0, in: days) } ?? .one)
      return sum &+ Int(all?.rounded ?? 0)
    }
  }

  private func validity(_ line: StatementID, of owner: StatementID, in frame: ClosedRange<Day>) -> ClosedRange<Day>? {
    plan[owner].validity(in: frame).flatMap { plan[line].validity(in: $0) }
  }

  /// How often a unit of time goes in some days of the plan: months and quarters by the calendar, years as the plan has
  /// them.
  private func units(_ unit: CalendarUnit, in days: ClosedRange<Day>) -> Rational {
    switch unit {
    case .day: Rational(days.dayCount)
    case .week: Rational(days.dayCount, over: 7) ?? .zero
    case .month: days.calendarParts(months: 1)
    case .quarter: days.calendarParts(months: 3)
    case .year:
      calendar.years.reduce(.zero) { sum, year in
        let part = intersection(days, year.days).flatMap { Rational($0.dayCount, over: year.fullYear.dayCount) }
        return part.flatMap(sum.adding) ?? sum
      }
    }
  }

  /// What tasks ask of each partner against what it brings in or what is drawn from it.
  func partnerHours() -> [PartnerHours] {
    var asked: [StatementID: Int] = [:]
    for index in schedule.tasks.indices {
      for part in schedule.tasks[index].partners { asked[part.partner, default: 0] += part.minutes }
    }
    return plan.all("partner").compactMap { partner in
      let lines = Lines(plan, partner)
      let supplied = (lines[.supplies] + lines[.takeUp]).compactMap { minutes($0, of: partner) }
      guard asked[partner] != nil || !supplied.isEmpty else { return nil }
      return PartnerHours(
        partner: partner, asked: asked[partner] ?? 0, supplied: supplied.isEmpty ? nil : supplied.reduce(0, +))
    }
  }

  private func minutes(_ line: StatementID, of owner: StatementID) -> Int? {
    guard let hours = plan[line].figure("uren") else { return nil }
    let days = validity(line, of: owner, in: calendar.period)
    let times = days.map { units(plan[line].unit("per") ?? .year, in: $0) } ?? .zero
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

extension ClosedRange where Bound == Day {
  /// How many months (1) or quarters (3) of the calendar these days are; a part counts by its days.
  func calendarParts(months: Int) -> Rational {
    var (year, month, _) = lowerBound.components
    month = (month - 1) / months * months + 1
    var sum = Rational.zero
    while let first = Day(year: year, month: month, day: 1), first <= upperBound {
      (year, month) = month + months > 12 ? (year + 1, 1) : (year, month + months)
      guard let next = Day(year: year, month: month, day: 1) else { break }
      let whole = first...next.adding(-1)
      let part = intersection(self, whole).flatMap { Rational($0.dayCount, over: whole.dayCount) }
      sum = part.flatMap(sum.adding) ?? sum
    }
    return sum
  }
}
