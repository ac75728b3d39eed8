import Allocation
import PlanModel
import SourceText

/// Finds out why tasks of one year are not covered, from the proofs that come with the schedule.
struct Explainer {
  private let outcome: YearOutcome
  private let teams: [TeamCapacity]
  private let demands: [TaskDemand]
  private let standings: [TaskStanding]
  /// Planned minutes by pool and week, a task at a time.
  private var usage: [[(task: Int, minutes: Int)]]
  /// By class and pool, the weeks of the cut by part of the day.
  private var cuts: [[[UInt64]]] = []
  private var known: [FullKey: Reason.FullTeam] = [:]

  private struct FullKey: Hashable {
    var rank: Int
    var pool: Int
    var weeks: UInt64
  }

  init(_ outcome: YearOutcome, _ teams: [TeamCapacity], _ demands: [TaskDemand], _ standings: [TaskStanding]) {
    self.outcome = outcome
    self.teams = teams
    self.demands = demands
    self.standings = standings
    usage = []
    guard let result = outcome.result else { return }
    let pools = outcome.instance.pools.count
    let parts = outcome.instance.dayparts.count
    usage = Array(repeating: [], count: pools * outcome.instance.weeks)
    readUsage(result)
    for cut in result.cuts {
      var weeks = Array(repeating: Array(repeating: UInt64(0), count: parts), count: pools)
      for cells in cut.cells { weeks[cells.pool][cells.part] |= WeekSet([cells.weeks]).mask }
      cuts.append(weeks)
    }
  }

  private mutating func readUsage(_ result: Result) {
    let visits = result.rows.visits
    for row in 0..<visits.count {
      let (task, _) = outcome.lines[Int(visits.line[row])]
      let value = outcome.instance.tasks[task]
      use(task, Int(visits.pool[row]), Int(visits.week[row]), value.minutes * value.crew)
    }
    let blocks = result.rows.blocks
    for row in 0..<blocks.count {
      let (task, _) = outcome.lines[Int(blocks.line[row])]
      use(task, Int(blocks.pool[row]), Int(blocks.week[row]), Int(blocks.minutes[row]))
    }
  }

  private mutating func use(_ task: Int, _ pool: Int, _ week: Int, _ minutes: Int) {
    let slot = pool * outcome.instance.weeks + week
    let task = outcome.built.origins[task].task
    if let last = usage[slot].last, last.task == task {
      usage[slot][usage[slot].count - 1].minutes += minutes
    } else {
      usage[slot].append((task, minutes))
    }
  }

  // MARK: One task

  /// `pieces` are the task's pieces in the instance that lack minutes, with how many.
  mutating func reason(_ pieces: [(task: Int, minutes: Int)], rank: Int) -> Reason {
    guard let result = outcome.result, cuts.indices.contains(rank - 1) else { return .notScheduled }
    var weeks = Array(repeating: UInt64(0), count: outcome.instance.pools.count)
    for piece in pieces {
      let task = outcome.instance.tasks[piece.task]
      for pool in weeks.indices where mayDo(pool, task) {
        for part in task.parts.parts { weeks[pool] |= cuts[rank - 1][pool][part] & task.weeks.mask }
      }
    }
    let full = weeks.enumerated().filter { $0.element != 0 }.map { fullTeam(rank, $0.offset, $0.element) }
    guard let first = full.first else { return .fragments(minutes: pieces.reduce(0) { $0 + $1.minutes }) }
    let lack = result.cuts[rank - 1].uncoveredAtLeast
    return .full(
      Reason.Full(teams: full, lack: lack, fte: fte(first.team, lack), helps: helps(rank, besides: weeks)))
  }

  private func mayDo(_ pool: Int, _ task: Instance.Task) -> Bool {
    let pool = outcome.instance.pools[pool]
    return (!pool.isService || task.allowsService) && pool.skills.contains(task.skill)
      && task.groups.contains { $0.teams.contains(pool.team) }
  }

  private mutating func fullTeam(_ rank: Int, _ pool: Int, _ weeks: UInt64) -> Reason.FullTeam {
    let key = FullKey(rank: rank, pool: pool, weeks: weeks)
    if let full = known[key] { return full }
    var minutes: [Int: Int] = [:]
    for week in WeekSet(mask: weeks).weeks {
      for use in usage[pool * outcome.instance.weeks + week] where standings[use.task].rank <= rank {
        minutes[use.task, default: 0] += use.minutes
      }
    }
    let work = minutes.sorted { a, b in
      (standings[a.key].rank, b.value, a.key) < (standings[b.key].rank, a.value, b.key)
    }
    let full = Reason.FullTeam(
      team: team(pool), weeks: WeekSet(mask: weeks).runs, labels: labels(weeks),
      minutes: work.reduce(0) { $0 + $1.value },
      work: work.map { Reason.Work(task: demands[$0.key].task, rank: standings[$0.key].rank, minutes: $0.value) })
    known[key] = full
    return full
  }

  private func helps(_ rank: Int, besides own: [UInt64]) -> [Reason.TeamWeeks] {
    cuts[rank - 1].enumerated().compactMap { pool, parts in
      let weeks = parts.reduce(0, |)
      guard own[pool] == 0, weeks != 0 else { return nil }
      return Reason.TeamWeeks(team: team(pool), labels: labels(weeks))
    }
  }

  private func team(_ pool: Int) -> StatementID { teams[outcome.built.teams[pool]].team }

  private func labels(_ weeks: UInt64) -> [Bilingual] {
    WeekSet(mask: weeks).runs.map { run in
      let (first, last) = (outcome.year.weeks[run.lowerBound], outcome.year.weeks[run.upperBound])
      if first == last { return Bilingual("week \(first.week)\(of(first))", en: "week \(first.week)\(english(first))") }
      let start = first.year == last.year ? "" : of(first)
      let begin = first.year == last.year ? "" : english(first)
      return Bilingual(
        "week \(first.week)\(start) t/m \(last.week)\(of(last))",
        en: "weeks \(first.week)\(begin) to \(last.week)\(english(last))")
    }
  }

  /// The year of a week, unless it is the year of most weeks of a plan of one year.
  private func of(_ week: PlanWeek) -> String { isCommon(week) ? "" : " van \(week.year)" }
  private func english(_ week: PlanWeek) -> String { isCommon(week) ? "" : " of \(week.year)" }
  private func isCommon(_ week: PlanWeek) -> Bool {
    outcome.year.index == 0 && week.year == outcome.year.days.lowerBound.year
  }

  private func fte(_ team: StatementID, _ minutes: Int) -> Rational? {
    guard let perFte = teams.first(where: { $0.team == team })?.perFte,
      let exact = Rational(minutes).divided(by: perFte), let hundred = exact.multiplied(by: Rational(100))
    else { return nil }
    // Rounded up to hundredths, so that so much is enough.
    return Rational(hundred.roundedUp, over: 100)
  }
}
