import Allocation
package import PlanModel

/// What every task asks, in the order of the text. `teams` are those of the same plan and calendar.
package func taskDemands(_ plan: Plan, _ calendar: PlanCalendar, _ teams: [TeamCapacity]) -> [TaskDemand] {
  var reader = DemandReader(plan, calendar, teams)
  return plan.all("taak").map { reader.read($0) }
}

/// What all tasks have in common, and the windows that many of them share.
struct DemandReader {
  let plan: Plan
  let calendar: PlanCalendar
  let teams: [TeamCapacity]
  private let numbers: [StatementID: Int]
  private var windows: [WindowKey: WorkWindow] = [:]
  /// The hours of tasks that say nothing of their own: those of their teams.
  private var hoursOfTeams: [TeamsKey: WorkHours] = [:]

  private struct TeamsKey: Hashable {
    var year: Int
    var teams: [Int]
    var onDates: Bool
  }

  private struct WindowKey: Hashable {
    var year: Int
    var days: UInt8
    var ranges: [ClosedRange<Day>]
  }

  init(_ plan: Plan, _ calendar: PlanCalendar, _ teams: [TeamCapacity]) {
    self.plan = plan
    self.calendar = calendar
    self.teams = teams
    numbers = Dictionary(
      teams.enumerated().map { ($0.element.team, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func read(_ task: StatementID) -> TaskDemand {
    let lines = Lines(plan, task)
    let shares = teamShares(lines)
    var demand = TaskDemand(task: task, name: plan[task].name ?? "", years: [], performer: performer(lines, shares))
    for year in calendar.years {
      var reader = TaskYearReader(plan, task, lines, year)
      reader.prepare(self)
      let source = shares.flatMap(\.teams).map { teams[$0].years[year.index] }
      for share in shares.isEmpty ? [(teams: [], share: .one)] : shares {
        let whole = context(reader, share, source, reader.times, year.days)
        let stretches = reader.stretches
        let parts =
          stretches.count == 1 ? [whole] : stretches.map { context(reader, share, source, $0.times, $0.days) }
        reader.read(whole, parts, isOnly: shares.count < 2)
      }
      demand.years.append(reader.result)
    }
    return demand
  }

  private func performer(_ lines: Lines, _ shares: [(teams: [Int], share: Rational)]) -> Performer {
    if !shares.isEmpty { return .teams(shares.flatMap(\.teams)) }
    return lines.first(.performer) == nil ? .nobody : .others
  }

  /// Teams with shares each do their own part; without shares any of them may do all of it.
  private func teamShares(_ lines: Lines) -> [(teams: [Int], share: Rational)] {
    let listed = lines[.team].flatMap { plan[$0].weighted("team") }.compactMap { item in
      item.reference.target.flatMap { numbers[$0] }.map { (team: $0, weight: item.weight?.amount) }
    }
    let weights = listed.compactMap(\.weight)
    guard weights.count == listed.count, listed.count > 1,
      let sum = weights.reduce(Rational.zero as Rational?, { $0?.adding($1) }), sum != .zero
    else { return listed.isEmpty ? [] : [(listed.map(\.team), .one)] }
    return zip(listed, weights).map { ([$0.team], $1.divided(by: sum) ?? .zero) }
  }

  private mutating func context(
    _ reader: TaskYearReader, _ part: (teams: [Int], share: Rational), _ source: [TeamYear], _ times: WeekPattern?,
    _ stretch: ClosedRange<Day>
  ) -> WorkContext {
    let ranges = reader.ranges.compactMap { intersection($0, stretch) }
    let hours = hours(reader, part.teams, times)
    return WorkContext(
      year: reader.year, teams: part.teams, share: part.share, source: source, stretch: stretch, ranges: ranges,
      days: hours.days,
      window: window(hours.days, ranges, reader.year), parts: hours.parts, inPairs: hours.inPairs)
  }

  private mutating func hours(_ reader: TaskYearReader, _ numbers: [Int], _ times: WeekPattern?) -> WorkHours {
    let isPlain = times == nil && reader.pairs == nil
    let key = TeamsKey(year: reader.year.index, teams: numbers, onDates: !reader.events.isEmpty)
    if isPlain, let known = hoursOfTeams[key] { return known }
    let hours = WorkHours(
      stated: times, teams: numbers.map { teams[$0].years[reader.year.index] }, pairs: reader.pairs,
      onDates: key.onDates)
    if isPlain { hoursOfTeams[key] = hours }
    return hours
  }

  private mutating func window(_ days: UInt8, _ ranges: [ClosedRange<Day>], _ year: PlanYear) -> WorkWindow {
    let key = WindowKey(year: year.index, days: days, ranges: ranges)
    if let known = windows[key] { return known }
    let window = WorkWindow(days, ranges, year, calendar)
    windows[key] = window
    return window
  }
}
