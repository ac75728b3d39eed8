import Allocation
import PlanModel

/// Turns the rows of one year's result into items of the schedule.
struct RowReader {
  /// Minutes of a task by a team; without a week when no week may be known.
  struct Use {
    var task: Int
    var team: Int
    var week: Int?
    /// The first week it may lie in.
    var first: Int
    var minutes: Int
    var visits: Int
  }

  private let plan: Plan
  private let demands: [TaskDemand]
  private let standings: [TaskStanding]
  private let teams: [TeamCapacity]
  private let outcome: YearOutcome
  private let prefix: String
  private var times: [Int: [TimeRule]] = [:]
  private var fixed: [FixedVisit: ScheduleItem.Status] = [:]
  private(set) var items: [ScheduleItem] = []
  private(set) var undated: [UndatedVisits] = []
  private(set) var uses: [Use] = []

  private struct FixedVisit: Hashable {
    var line: LineName
    var object: Int32
    var week: Int32
  }

  init(
    _ plan: Plan, _ demands: [TaskDemand], _ standings: [TaskStanding], _ teams: [TeamCapacity],
    _ outcome: YearOutcome, isOnlyYear: Bool
  ) {
    self.plan = plan
    self.demands = demands
    self.standings = standings
    self.teams = teams
    self.outcome = outcome
    prefix = isOnlyYear ? "" : "\(outcome.year.days.lowerBound.year)."
  }

  mutating func read(_ result: Result) {
    readFixed(outcome.instance.done, .done)
    readFixed(outcome.instance.pinned, .pinned)
    readVisits(result)
    readBlocks(result)
    readUndated(result)
  }

  private mutating func readFixed(_ rows: Rows, _ status: ScheduleItem.Status) {
    for row in 0..<rows.visits.count where rows.lines.indices.contains(Int(rows.visits.line[row])) {
      let line = rows.lines[Int(rows.visits.line[row])]
      fixed[FixedVisit(line: line, object: rows.visits.object[row], week: rows.visits.week[row])] = status
    }
    for row in 0..<rows.blocks.count where rows.lines.indices.contains(Int(rows.blocks.line[row])) {
      let line = rows.lines[Int(rows.blocks.line[row])]
      fixed[FixedVisit(line: line, object: -1, week: rows.blocks.week[row])] = status
    }
  }

  private mutating func readVisits(_ result: Result) {
    let visits = result.rows.visits
    var last: (line: Int32, object: Int32, ordinal: Int) = (-1, -1, 0)
    for row in 0..<visits.count {
      let (line, object) = (visits.line[row], visits.object[row])
      let isSame = line == last.line && object == last.object
      last = (line, object, isSame ? last.ordinal + 1 : 1)
      let task = outcome.instance.tasks[outcome.lines[Int(line)].task]
      add(
        result, line, visits.week[row], visits.pool[row], visits.part[row], minutes: task.minutes * task.crew,
        object: object, suffix: "\(object + 1).\(last.ordinal)")
    }
  }

  private mutating func readBlocks(_ result: Result) {
    let blocks = result.rows.blocks
    for row in 0..<blocks.count {
      let (week, pool, part) = (blocks.week[row], blocks.pool[row], blocks.part[row])
      let label = outcome.year.weeks[Int(week)].label
      let suffix = "\(label).\(result.rows.pools[Int(pool)]).\(Daypart(rawValue: Int(part))?.name ?? "")"
      add(result, blocks.line[row], week, pool, part, minutes: Int(blocks.minutes[row]), object: nil, suffix: suffix)
    }
  }

  private mutating func add(
    _ result: Result, _ line: Int32, _ week: Int32, _ pool: Int32, _ part: Int32, minutes: Int, object: Int32?,
    suffix: String
  ) {
    let origin = outcome.built.origins[outcome.lines[Int(line)].task]
    let name = result.rows.lines[Int(line)]
    let team = outcome.built.teams[Int(pool)]
    uses.append(
      Use(
        task: origin.task, team: team, week: Int(week), first: Int(week), minutes: minutes,
        visits: object == nil ? 0 : 1))
    items.append(
      ScheduleItem(
        id: prefix + name.task + (name.district.isEmpty ? "." : ".\(name.district).") + suffix,
        task: demands[origin.task].task, team: teams[team].team, week: outcome.year.weeks[Int(week)],
        date: date(origin), times: times(of: origin.task), daypart: Daypart(rawValue: Int(part)) ?? .day,
        minutes: minutes, area: name.district.isEmpty ? nil : name.district, object: object.map { Int($0) + 1 },
        isAnnounced: standings[origin.task].isAnnounced, status: status(name, object ?? -1, week)))
  }

  private func date(_ origin: (task: Int, piece: Int)) -> Day? {
    let piece = demands[origin.task].years[outcome.year.index].pieces[origin.piece]
    if case .event(let day) = piece.work { return day }
    return nil
  }

  private mutating func times(of task: Int) -> [TimeRule] {
    if let known = times[task] { return known }
    var rules: [TimeRule] = []
    for line in Lines(plan, demands[task].task)[.times] {
      if case .times(let more)? = plan[line]["tijden"], plan[line].validity(in: outcome.year.days) != nil {
        rules += more
      }
    }
    times[task] = rules
    return rules
  }

  private func status(_ line: LineName, _ object: Int32, _ week: Int32) -> ScheduleItem.Status {
    fixed.isEmpty ? .planned : fixed[FixedVisit(line: line, object: object, week: week)] ?? .planned
  }

  private mutating func readUndated(_ result: Result) {
    let rows = result.undated
    for row in 0..<rows.count {
      let task = outcome.lines[Int(rows.line[row])].task
      let origin = outcome.built.origins[task].task
      let team = outcome.built.teams[Int(rows.pool[row])]
      let district = result.rows.lines[Int(rows.line[row])].district
      let minutes = Int(rows.visits[row]) * outcome.instance.tasks[task].minutes * outcome.instance.tasks[task].crew
      uses.append(
        Use(
          task: origin, team: team, week: nil, first: Int(rows.firstWeek[row]), minutes: minutes,
          visits: Int(rows.visits[row])))
      undated.append(
        UndatedVisits(
          task: demands[origin].task, team: teams[team].team, first: outcome.year.weeks[Int(rows.firstWeek[row])],
          last: outcome.year.weeks[Int(rows.lastWeek[row])], area: district.isEmpty ? nil : district,
          visits: Int(rows.visits[row]), minutes: minutes))
    }
  }

  func moves(_ result: Result) -> [ScheduleMove] {
    guard !result.moves.isEmpty else { return [] }
    var tasks: [String: Int] = [:]
    for (index, task) in outcome.instance.tasks.enumerated() { tasks[task.id] = outcome.built.origins[index].task }
    return result.moves.compactMap { move in
      guard outcome.year.weeks.indices.contains(move.week) else { return nil }
      return ScheduleMove(
        task: tasks[move.line.task].map { demands[$0].task },
        area: move.line.district.isEmpty ? nil : move.line.district, object: move.object + 1,
        week: outcome.year.weeks[move.week], cause: move.cause)
    }
  }
}
