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
    let listed = listedTeams(lines)
    var demand = TaskDemand(
      task: task, name: plan[task].name ?? "", years: [], performer: performer(lines, listed))
    for year in calendar.years {
      guard var reader = TaskYearReader(plan, task, lines, calendar, year) else {
        demand.years.append(TaskYear())
        continue
      }
      var parts: [TeamPart] = []
      for days in lines.stretches(of: reader.valid, by: Self.ofTeams, plan) {
        parts.append(
          teamPart(reader, lines.isDated ? listedTeams(lines.holding(on: days.lowerBound, plan)) : listed, days))
      }
      reader.read(parts)
      demand.years.append(reader.result)
    }
    return demand
  }

  private static let ofTeams: [Lines.Word] = [.team]
  private static let ofVisits: [Lines.Word] = [
    .objects, .frequency, .duration, .spacing, .pairs, .division, .minimum, .secondDraw,
  ]
  private static let ofHours: [Lines.Word] = [.times, .pairs, .division, .minimum]

  /// The teams that the lines name, each with its weight, as far as they are known.
  private func listedTeams(_ lines: Lines) -> [(team: Int, weight: Rational?)] {
    var listed: [(team: Int, weight: Rational?)] = []
    for line in lines[.team] {
      for item in plan[line].weighted("team") {
        if let number = item.reference.target.flatMap({ numbers[$0] }) { listed.append((number, item.weight?.amount)) }
      }
    }
    return listed
  }

  private func performer(_ lines: Lines, _ listed: [(team: Int, weight: Rational?)]) -> Performer {
    var teams: [Int] = []
    for (team, _) in listed where !teams.contains(team) { teams.append(team) }
    if !teams.isEmpty { return .teams(teams) }
    return lines.first(.performer) == nil ? .nobody : .others
  }

  /// Teams with shares each do their own part; without shares any of them may do all of it.
  private func teamShares(_ listed: [(team: Int, weight: Rational?)]) -> [(teams: [Int], share: Rational)] {
    if listed.isEmpty { return [] }
    let weights = listed.compactMap { $0.weight }
    guard weights.count == listed.count, listed.count > 1,
      let sum = weights.reduce(Rational.zero as Rational?, { $0?.adding($1) }), sum != .zero
    else { return [(listed.map { $0.team }, .one)] }
    return zip(listed, weights).map { ([$0.team], $1.divided(by: sum) ?? .zero) }
  }

  private mutating func teamPart(
    _ reader: TaskYearReader, _ listed: [(team: Int, weight: Rational?)], _ days: ClosedRange<Day>
  ) -> TeamPart {
    var shares = teamShares(listed)
    let source = shares.flatMap(\.teams).map { teams[$0].years[reader.year.index] }
    if shares.isEmpty { shares = [(teams: [], share: .one)] }
    let inText = shares.indices.sorted { (name(shares[$0].teams), $0) < (name(shares[$1].teams), $1) }
    var contexts: (visits: [[WorkContext]], hours: [[WorkContext]]) = ([], [])
    for stretch in reader.lines.stretches(of: days, by: Self.ofHours, plan) {
      contexts.hours.append(inText.map { context(reader, shares[$0], source, stretch, isVisits: false) })
    }
    // Lines without dates hold always, so that the same holds for both.
    if !reader.lines.isDated { return TeamPart(visits: contexts.hours, hours: contexts.hours, inText: inText) }
    for stretch in reader.lines.stretches(of: days, by: Self.ofVisits, plan) {
      contexts.visits.append(inText.map { context(reader, shares[$0], source, stretch, isVisits: true) })
    }
    return TeamPart(visits: contexts.visits, hours: contexts.hours, inText: inText)
  }

  private func name(_ numbers: [Int]) -> String { numbers.map { teams[$0].name }.joined(separator: "+") }

  private mutating func context(
    _ reader: TaskYearReader, _ part: (teams: [Int], share: Rational), _ source: [TeamYear],
    _ stretch: ClosedRange<Day>,
    isVisits: Bool
  ) -> WorkContext {
    let lines = reader.lines.holding(on: stretch.lowerBound, plan)
    let ranges = reader.ranges.compactMap { intersection($0, stretch) }
    let hours = hours(
      reader, part.teams, isVisits ? reader.times(in: stretch) : reader.times(lines), reader.pairs(lines), stretch)
    let people = people(part.teams, reader.year)
    return WorkContext(
      year: reader.year, lines: lines, teams: part.teams, share: part.share,
      isOfVisits: isVisits, source: source, stretch: stretch,
      ranges: ranges, days: hours.days, window: window(hours.days, ranges, reader.year), parts: hours.parts,
      pattern: hours.pattern, inPairs: hours.inPairs, isBounded: hours.isBounded,
      fillsParts: hours.fillsParts, outside: hours.outside, people: people?.all, mostInTeam: people?.most)
  }

  /// The most people at one time, of all these teams and of one of them; nil when one does not say, or is a service.
  private func people(_ numbers: [Int], _ year: PlanYear) -> (all: Int, most: Int?)? {
    var all = 0
    var most: Int?
    for number in numbers {
      guard teams[number].years[year.index].contract == nil, let count = teams[number].years[year.index].people,
        count > 0
      else { return nil }
      all += count
      most = max(most ?? 0, count)
    }
    return (all, most)
  }

  private mutating func hours(
    _ reader: TaskYearReader, _ numbers: [Int], _ times: WeekPattern?, _ pairs: WeekPattern?,
    _ stretch: ClosedRange<Day>
  ) -> WorkHours {
    let isPlain = times == nil && pairs == nil && stretch == reader.year.days
    let key = TeamsKey(year: reader.year.index, teams: numbers, onDates: !reader.events.isEmpty)
    if isPlain, let known = hoursOfTeams[key] { return known }
    let hours = WorkHours(
      stated: times, teams: numbers.map { teams[$0].years[reader.year.index] }, in: stretch, pairs: pairs,
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
