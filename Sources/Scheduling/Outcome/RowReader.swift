import Allocation
import PlanModel

/// Turns the rows of one year's result into items of the schedule.
struct RowReader {
  /// What all rows of a line have in common.
  private struct Line {
    var name: LineName
    var task: StatementID
    var id: String
    var area: String?
    var date: Day?
    var times: [TimeRule]
    var minutes: Int
    var isAnnounced: Bool
  }

  private struct FixedRow: Hashable {
    var line: LineName
    var object: Int32
    var week: Int32
  }

  private let outcome: YearOutcome
  private let lines: [Line]
  /// By pool of the instance.
  private let teams: [StatementID]
  private var fixed: [FixedRow: ScheduleItem.Status] = [:]
  private(set) var items: [ScheduleItem] = []

  init(
    _ plan: Plan, _ demands: [TaskDemand], _ standings: [TaskStanding], _ capacities: [TeamCapacity],
    _ outcome: YearOutcome, isOnlyYear: Bool
  ) {
    self.outcome = outcome
    teams = outcome.built.teams.map { capacities[$0].team }
    let prefix = isOnlyYear ? "" : "\(outcome.year.days.lowerBound.year)."
    lines = outcome.lines.map { place in
      let task = outcome.instance.tasks[place.task]
      let origin = outcome.built.origins[place.task]
      let area = task.groups[place.group].district
      let date = Self.date(demands[origin.task].years[outcome.year.index].pieces[origin.piece])
      return Line(
        name: LineName(task: task.id, district: area), task: demands[origin.task].task,
        id: prefix + task.id + (area.isEmpty ? "." : ".\(area)."), area: area.isEmpty ? nil : area,
        date: date, times: Self.times(plan, demands[origin.task].task, date.map { $0...$0 } ?? outcome.year.days),
        minutes: task.minutes * task.crew,
        isAnnounced: standings[origin.task].isAnnounced)
    }
    readFixed(outcome.instance.done, .done)
    readFixed(outcome.instance.pinned, .pinned)
  }

  private static func date(_ piece: Piece) -> Day? {
    if case .event(let day) = piece.work { day } else { nil }
  }

  private static func times(_ plan: Plan, _ task: StatementID, _ days: ClosedRange<Day>) -> [TimeRule] {
    var rules: [TimeRule] = []
    for line in Lines(plan, task)[.times] where plan[line].validity(in: days) != nil {
      if case .times(let more)? = plan[line]["tijden"] { rules += more }
    }
    return rules
  }

  private mutating func readFixed(_ rows: Rows, _ status: ScheduleItem.Status) {
    for row in 0..<rows.visits.count where rows.lines.indices.contains(Int(rows.visits.line[row])) {
      let line = rows.lines[Int(rows.visits.line[row])]
      fixed[FixedRow(line: line, object: rows.visits.object[row], week: rows.visits.week[row])] = status
    }
    for row in 0..<rows.blocks.count where rows.lines.indices.contains(Int(rows.blocks.line[row])) {
      let line = rows.lines[Int(rows.blocks.line[row])]
      fixed[FixedRow(line: line, object: -1, week: rows.blocks.week[row])] = status
    }
  }

  // MARK: Rows

  mutating func read(_ result: Result) {
    items.reserveCapacity(result.rows.visits.count + result.rows.blocks.count)
    readVisits(result.rows.visits)
    readBlocks(result.rows.blocks, result.rows.pools)
  }

  private mutating func readVisits(_ visits: Rows.Visits) {
    var last: (line: Int32, object: Int32, ordinal: Int) = (-1, -1, 0)
    for row in 0..<visits.count {
      let (line, object) = (visits.line[row], visits.object[row])
      last = (line, object, line == last.line && object == last.object ? last.ordinal + 1 : 1)
      add(
        lines[Int(line)], visits.week[row], visits.pool[row], visits.part[row], minutes: lines[Int(line)].minutes,
        object: object, suffix: "\(object + 1).\(last.ordinal)")
    }
  }

  private mutating func readBlocks(_ blocks: Rows.Blocks, _ pools: [String]) {
    var dated: [[Int32]: Int] = [:]
    for row in 0..<blocks.count {
      let (week, pool, part) = (blocks.week[row], blocks.pool[row], blocks.part[row])
      // What a team does on a date is one item, whatever parts of the day it takes.
      if lines[Int(blocks.line[row])].date != nil {
        if let known = dated[[blocks.line[row], pool]] {
          items[known].minutes += Int(blocks.minutes[row])
          continue
        }
        dated[[blocks.line[row], pool]] = items.count
      }
      let label = outcome.year.weeks[Int(week)].label
      let suffix = "\(label).\(pools[Int(pool)]).\(Daypart(rawValue: Int(part))?.name ?? "")"
      add(
        lines[Int(blocks.line[row])], week, pool, part, minutes: Int(blocks.minutes[row]), object: nil, suffix: suffix)
    }
  }

  private mutating func add(
    _ line: Line, _ week: Int32, _ pool: Int32, _ part: Int32, minutes: Int, object: Int32?, suffix: String
  ) {
    items.append(
      ScheduleItem(
        id: line.id + suffix, task: line.task, team: teams[Int(pool)], week: outcome.year.weeks[Int(week)],
        date: line.date, times: line.times, daypart: Daypart(rawValue: Int(part)) ?? .day, minutes: minutes,
        area: line.area, object: object.map { Int($0) + 1 }, isAnnounced: line.isAnnounced,
        status: status(line.name, object ?? -1, week)))
  }

  private func status(_ line: LineName, _ object: Int32, _ week: Int32) -> ScheduleItem.Status {
    fixed.isEmpty ? .planned : fixed[FixedRow(line: line, object: object, week: week)] ?? .planned
  }

  func undated(_ result: Result) -> [UndatedVisits] {
    let rows = result.undated
    return (0..<rows.count).map { row in
      let line = lines[Int(rows.line[row])]
      return UndatedVisits(
        task: line.task, team: teams[Int(rows.pool[row])], first: outcome.year.weeks[Int(rows.firstWeek[row])],
        last: outcome.year.weeks[Int(rows.lastWeek[row])], area: line.area, visits: Int(rows.visits[row]),
        minutes: Int(rows.visits[row]) * line.minutes)
    }
  }

  /// `before` holds the items of the earlier schedule.
  func moves(_ result: Result, since before: EarlierPlaces) -> [ScheduleMove] {
    guard !result.moves.isEmpty else { return [] }
    let ids = before.ids(of: result.moves)
    let tasks = Dictionary(lines.map { ($0.name.task, $0.task) }, uniquingKeysWith: { first, _ in first })
    return result.moves.compactMap { move in
      guard outcome.year.weeks.indices.contains(move.week) else { return nil }
      return ScheduleMove(
        task: tasks[move.line.task], area: move.line.district.isEmpty ? nil : move.line.district,
        object: move.object + 1, id: ids[EarlierPlaces.Visit(move)], week: outcome.year.weeks[move.week],
        cause: move.cause)
    }
  }
}
