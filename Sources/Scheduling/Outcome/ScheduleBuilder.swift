import Allocation
import PlanModel
import SourceText

/// Gathers a schedule from the outcomes of its years.
struct ScheduleBuilder {
  let plan: Plan
  let risk: RiskFigures
  let calendar: PlanCalendar
  let teams: [TeamCapacity]
  let demands: [TaskDemand]
  /// The same as far as they are planned.
  let planned: [TaskDemand]
  let standings: [TaskStanding]
  let outcomes: [YearOutcome]
  let options: ScheduleOptions
  /// Where each team stands in `teams`.
  let teamNumbers: [StatementID: Int]
  var schedule = Schedule()
  /// By planning year.
  var changes: [Int: ChangeCounts] = [:]

  init(
    _ plan: Plan, _ risk: RiskFigures, _ calendar: PlanCalendar, _ teams: [TeamCapacity], _ demands: [TaskDemand],
    _ planned: [TaskDemand], _ standings: [TaskStanding], _ outcomes: [YearOutcome], _ options: ScheduleOptions
  ) {
    self.plan = plan
    self.risk = risk
    self.calendar = calendar
    self.teams = teams
    self.demands = demands
    self.planned = planned
    self.standings = standings
    self.outcomes = outcomes
    self.options = options
    teamNumbers = Dictionary(
      teams.enumerated().map { ($0.element.team, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  consuming func build() -> Schedule {
    schedule.calendar = calendar
    schedule.hasKey = options.key != nil
    schedule.capacities = teams
    schedule.demands = demands
    schedule.teams = teams.map(team)
    schedule.tasks = demands.indices.map(task)
    for outcome in outcomes { read(outcome) }
    if options.explains { explain() }
    sum()
    schedule.solved = outcomes.map {
      SolvedYear(
        year: $0.year, instance: $0.instance, result: $0.result, changes: changes[$0.year.index] ?? [])
    }
    return schedule
  }

  // MARK: Before the results

  private func team(_ capacity: TeamCapacity) -> TeamSchedule {
    var weeks: [TeamSchedule.Week] = []
    for year in calendar.years {
      let hours = capacity.years[year.index]
      for (index, week) in year.weeks.enumerated() {
        weeks.append(
          TeamSchedule.Week(
            week: week, gross: hours.gross[index], supplied: hours.supplied[index], reserved: hours.reserved[index],
            available: hours.available[index], planned: 0))
      }
    }
    let contracts = capacity.years.compactMap(\.contract)
    return TeamSchedule(
      team: capacity.team, weeks: weeks, undated: 0, needed: 0, isKnown: capacity.isKnown,
      contract: contracts.isEmpty ? nil : contracts.reduce(0, +), cost: Cost(),
      derivations: capacity.years.map(\.derivation))
  }

  private func task(_ index: Int) -> TaskSchedule {
    let demand = demands[index]
    let years = demand.years.map { year in Hours(needed: demand.performer == .others ? 0 : year.needed) }
    var partners: [TaskYear.PartnerMinutes] = []
    for part in demand.years.flatMap(\.partners) {
      if let known = partners.firstIndex(where: { $0.partner == part.partner }) {
        partners[known].minutes += part.minutes
      } else {
        partners.append(part)
      }
    }
    var seen: Set<StatementID> = []
    let absent = demand.years.flatMap(\.absent).filter { seen.insert($0).inserted }
    return TaskSchedule(
      task: demand.task, priority: standings[index].priority, rank: standings[index].rank,
      performer: demand.performer, hours: Hours(needed: years.reduce(0) { $0 + $1.needed }), years: years,
      byOthers: demand.performer == .others ? demand.needed : 0, reasons: [], absent: absent,
      isAnnounced: standings[index].isAnnounced, teams: [], quarters: [], partners: partners, cost: Cost(),
      derivations: demand.years.map(\.derivation))
  }

  // MARK: Results

  private mutating func read(_ outcome: YearOutcome) {
    guard let result = outcome.result else { return }
    addCoverage(result, outcome)
    add(Tally(outcome, teams: teams, tasks: demands.count), outcome.year)
    var reader = RowReader(
      plan, demands, standings, teams, outcome, isOnlyYear: calendar.years.count == 1)
    if options.makesItems { reader.read(result) }
    let first = schedule.items.count
    schedule.items += reader.items
    let before = earlierPlaces(outcome)
    countChanges(outcome, since: before, items: first..<schedule.items.count)
    schedule.strays += outcome.built.strays
    schedule.undated += reader.undated(result)
    schedule.moves += reader.moves(result, since: before)
  }

  /// A piece is covered when all its quarters of an hour are; otherwise for as many minutes as were planned.
  private mutating func addCoverage(_ result: Result, _ outcome: YearOutcome) {
    // Piece after piece, task after task.
    var sums: [(demand: Int, covered: Int)] = []
    var firsts: [Int] = []
    for demand in planned {
      firsts.append(sums.count)
      for _ in demand.years[outcome.year.index].pieces { sums.append((0, 0)) }
    }
    for (line, coverage) in result.coverage.enumerated() {
      let origin = outcome.built.origins[outcome.lines[line].task]
      guard let task = origin.task, let piece = origin.piece else { continue }
      sums[firsts[task] + piece].demand += coverage.demand
      sums[firsts[task] + piece].covered += coverage.covered
    }
    for task in planned.indices {
      for (index, piece) in planned[task].years[outcome.year.index].pieces.enumerated() {
        let sum = sums[firsts[task] + index]
        if sum.demand == 0 { continue }
        let asked = piece.minutes
        let covered = sum.covered == sum.demand ? asked : min(asked, sum.covered)
        schedule.tasks[task].hours.covered += covered
        schedule.tasks[task].years[outcome.year.index].covered += covered
      }
    }
  }

  private mutating func add(_ tally: Tally, _ year: PlanYear) {
    let offset = calendar.years[..<year.index].reduce(0) { $0 + $1.weeks.count }
    for team in teams.indices {
      for (week, minutes) in tally.weeks(of: team).enumerated() {
        schedule.teams[team].weeks[offset + week].planned += minutes
      }
      schedule.teams[team].undated += tally.undated[team]
    }
    for task in schedule.tasks.indices { schedule.tasks[task].add(tally.sum(of: task), tally.quarters, teams) }
  }

  // MARK: Sums

  private mutating func sum() {
    for index in schedule.tasks.indices {
      for year in calendar.years { addNeed(index, year) }
    }
    sumClasses()
    sumInstruments()
    schedule.partners = partnerHours()
    schedule.total = schedule.classes.reduce(into: Hours()) { sum, item in
      sum.needed += item.hours.needed
      sum.covered += item.hours.covered
    }
    schedule.total.available = schedule.teams.reduce(0) { $0 + $1.available + ($1.contract ?? 0) }
    addCosts()
  }

  /// What one team alone may do is asked of it; what several may do is asked of those that do it, and the rest of the
  /// first.
  private mutating func addNeed(_ task: Int, _ year: PlanYear) {
    guard case .teams = demands[task].performer else { return }
    for piece in demands[task].years[year.index].pieces where piece.teams.count == 1 {
      schedule.teams[piece.teams[0]].needed += piece.minutes
    }
    guard year.index == 0, let shared = demands[task].years[0].pieces.first(where: { $0.teams.count > 1 }) else {
      return
    }
    for (team, minutes) in schedule.tasks[task].teams {
      if let index = teamNumbers[team], shared.teams.contains(index) { schedule.teams[index].needed += minutes }
    }
    if let first = shared.teams.first { schedule.teams[first].needed += schedule.tasks[task].hours.uncovered }
  }

  private mutating func sumClasses() {
    var sums = Array(repeating: Hours(), count: max(risk.classes.count + 1, standings.map(\.rank).max() ?? 1))
    for index in schedule.tasks.indices {
      let (rank, hours) = (schedule.tasks[index].rank, schedule.tasks[index].hours)
      sums[rank - 1].needed += hours.needed
      sums[rank - 1].covered += hours.covered
    }
    var uncovered = 0
    for (index, hours) in sums.enumerated() {
      uncovered += hours.uncovered
      let proven = outcomes.reduce(0) { sum, outcome in
        sum + (outcome.result.flatMap { $0.cuts.indices.contains(index) ? $0.cuts[index].uncoveredAtLeast : nil } ?? 0)
      }
      let priority = risk.classes.indices.contains(index) ? risk.classes[index].id : nil
      if priority == nil, hours.needed == 0 { continue }
      schedule.classes.append(
        ClassSchedule(
          priority: priority, rank: index + 1, hours: hours, provenUncovered: min(proven, uncovered),
          uncoveredSoFar: uncovered))
    }
  }

  private mutating func sumInstruments() {
    for index in schedule.tasks.indices {
      let hours = schedule.tasks[index].hours
      let listed = plan.children(demands[index].task, "instrument").flatMap { plan[$0].weighted("instrument") }
      let weights = listed.map { $0.weight?.amount ?? .one }
      let needed = apportion(hours.needed, by: weights)
      let covered = hours.uncovered == 0 ? needed : apportion(hours.covered, by: weights)
      for (item, minutes) in zip(listed, zip(needed, covered)) {
        add(item.reference.name, needed: minutes.0, covered: minutes.1)
      }
    }
  }

  private mutating func add(_ instrument: String, needed: Int, covered: Int) {
    if let index = schedule.instruments.firstIndex(where: { $0.instrument == instrument }) {
      schedule.instruments[index].needed += needed
      schedule.instruments[index].covered += covered
    } else {
      schedule.instruments.append(InstrumentHours(instrument: instrument, needed: needed, covered: covered))
    }
  }
}

extension TaskSchedule {
  /// A week counts in the quarter that holds its first day.
  fileprivate mutating func add(_ sum: Tally.TaskSum, _ columns: [(year: Int, quarter: Int)], _ all: [TeamCapacity]) {
    for (number, rate, minutes) in sum.teams {
      paid.add(minutes, at: rate)
      if let index = teams.firstIndex(where: { $0.team == all[number].team }) {
        teams[index].minutes += minutes
      } else {
        teams.append((all[number].team, minutes))
      }
    }
    if quarters.isEmpty { quarters.reserveCapacity(columns.count) }
    for (column, (minutes, visits)) in zip(columns, zip(sum.minutes, sum.visits)) where minutes > 0 {
      add(QuarterMinutes(year: column.year, quarter: column.quarter, minutes: minutes, visits: visits))
    }
  }

  private mutating func add(_ sum: QuarterMinutes) {
    if let index = quarters.firstIndex(where: { $0.year == sum.year && $0.quarter == sum.quarter }) {
      quarters[index].minutes += sum.minutes
      quarters[index].visits += sum.visits
    } else {
      quarters.append(sum)
    }
  }
}
