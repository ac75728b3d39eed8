import Allocation
import PlanModel

/// Turns the rows of one year's result into items of the schedule.
struct RowReader {
  /// What all rows of a line have in common.
  private struct Line {
    var name: LineName
    /// Nil when it is gone from the plan.
    var task: StatementID?
    var area: String?
    /// Only for a day that the plan fixes.
    var date: Day?
    var minutes: Int
    var isAnnounced: Bool
  }

  /// What all items of a line have in common besides.
  private struct ItemLine {
    var line: Line
    /// The place of the first line that goes by the same name now: hours of both are one item.
    var first: Int32
    /// The name of the task, without what an instance adds to it.
    var taskName: String
    var id: String
    var times: [TimeRule]
  }

  private struct FixedRow: Hashable {
    var line: LineName
    var object: Int32
    var week: Int32
  }

  /// What a team does for a line in a week.
  private struct HoursPlace: Hashable {
    var line: Int32
    var week: Int32
    var pool: Int32
  }

  private let plan: Plan
  private let outcome: YearOutcome
  private let isOnlyYear: Bool
  private let lines: [Line]
  /// By pool of the instance; nil for a team that is gone.
  private let teams: [StatementID?]
  private var fixed: [FixedRow: ScheduleItem.Status] = [:]
  private(set) var items: [ScheduleItem] = []

  init(
    _ plan: Plan, _ demands: [TaskDemand], _ standings: [TaskStanding], _ capacities: [TeamCapacity],
    _ outcome: YearOutcome, isOnlyYear: Bool
  ) {
    self.plan = plan
    self.outcome = outcome
    self.isOnlyYear = isOnlyYear
    teams = outcome.built.teams.map { $0.map { capacities[$0].team } }
    lines = outcome.lines.map { place in
      let task = outcome.instance.tasks[place.task]
      let origin = outcome.built.origins[place.task]
      let area = task.groups[place.group].district
      let demand = origin.task.map { demands[$0] }
      let piece = origin.piece.flatMap { demand?.years[outcome.year.index].pieces[$0] }
      return Line(
        name: LineName(task: task.id, district: area), task: demand?.task, area: area.isEmpty ? nil : area,
        date: piece.flatMap(Self.date), minutes: task.minutes * task.crew,
        isAnnounced: origin.task.map { standings[$0].isAnnounced } ?? false)
    }
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

  /// Makes an item of every row.
  mutating func read(_ result: Result) {
    readFixed(outcome.instance.done, .done)
    readFixed(outcome.instance.pinned, .pinned)
    let lines = itemLines()
    items.reserveCapacity(result.rows.visits.count + result.rows.blocks.count)
    readVisits(result.rows.visits, lines)
    readBlocks(result.rows.blocks, result.rows.pools, lines)
  }

  private func itemLines() -> [ItemLine] {
    let prefix = isOnlyYear ? "" : "\(outcome.year.days.lowerBound.year)."
    var firsts: [LineName: Int32] = [:]
    return lines.enumerated().map { number, line in
      let first = firsts[line.name.current] ?? Int32(number)
      firsts[line.name.current] = first
      let days = line.date.map { $0...$0 } ?? outcome.year.days
      return ItemLine(
        line: line, first: first, taskName: line.name.taskName, id: prefix + line.name.stem,
        times: line.task.map { Self.times(plan, $0, days) } ?? [])
    }
  }

  private mutating func readVisits(_ visits: Rows.Visits, _ lines: [ItemLine]) {
    for (row, ordinal) in inTurn(visits, rows: Array(0..<visits.count), names: lines.map(\.line.name)) {
      let (line, object) = (visits.line[row], visits.object[row])
      add(
        lines[Int(line)], visits.week[row], visits.pool[row], visits.part[row], minutes: lines[Int(line)].line.minutes,
        object: object, suffix: "\(object + 1).\(ordinal)")
    }
  }

  /// What a team does for a line in a week is one item, whatever parts of the day it takes; it bears that of most minutes.
  private mutating func readBlocks(_ blocks: Rows.Blocks, _ pools: [String], _ lines: [ItemLine]) {
    var places: [HoursPlace: (item: Int, minutes: Int)] = [:]
    for row in 0..<blocks.count {
      let (week, pool, part) = (blocks.week[row], blocks.pool[row], blocks.part[row])
      let place = HoursPlace(line: lines[Int(blocks.line[row])].first, week: week, pool: pool)
      let minutes = Int(blocks.minutes[row])
      if let known = places[place] {
        items[known.item].minutes += minutes
        if minutes > known.minutes {
          items[known.item].daypart = Daypart(rawValue: Int(part)) ?? .day
          places[place]?.minutes = minutes
        }
        continue
      }
      places[place] = (items.count, minutes)
      let suffix = "\(outcome.year.weeks[Int(week)].label).\(pools[Int(pool)])"
      add(
        lines[Int(blocks.line[row])], week, pool, part, minutes: Int(blocks.minutes[row]), object: nil, suffix: suffix)
    }
  }

  private mutating func add(
    _ item: ItemLine, _ week: Int32, _ pool: Int32, _ part: Int32, minutes: Int, object: Int32?, suffix: String
  ) {
    let line = item.line
    items.append(
      ScheduleItem(
        id: item.id + suffix, task: line.task, name: item.taskName, team: teams[Int(pool)],
        week: outcome.year.weeks[Int(week)],
        date: line.date, times: item.times, daypart: Daypart(rawValue: Int(part)) ?? .day, minutes: minutes,
        area: line.area, object: object.map { Int($0) + 1 }, isAnnounced: line.isAnnounced,
        status: status(line.name, object ?? -1, week)))
  }

  private func status(_ line: LineName, _ object: Int32, _ week: Int32) -> ScheduleItem.Status {
    fixed.isEmpty ? .planned : fixed[FixedRow(line: line, object: object, week: week)] ?? .planned
  }

  func undated(_ result: Result) -> [UndatedVisits] {
    let rows = result.undated
    return (0..<rows.count).compactMap { row in
      let line = lines[Int(rows.line[row])]
      guard let task = line.task, let team = teams[Int(rows.pool[row])] else { return nil }
      return UndatedVisits(
        task: task, team: team, first: outcome.year.weeks[Int(rows.firstWeek[row])],
        last: outcome.year.weeks[Int(rows.lastWeek[row])], area: line.area, visits: Int(rows.visits[row]),
        minutes: Int(rows.visits[row]) * line.minutes)
    }
  }

  /// `before` holds the items of the earlier schedule.
  func moves(_ result: Result, since before: EarlierPlaces) -> [ScheduleMove] {
    guard !result.moves.isEmpty else { return [] }
    let ids = before.ids(of: result.moves)
    let tasks = Dictionary(
      lines.compactMap { line in line.task.map { (line.name.taskName, $0) } }, uniquingKeysWith: { first, _ in first })
    let lapsed = Set(zip(outcome.instance.tasks, outcome.built.origins).filter { $1.piece == nil }.map { $0.0.id })
    var added = AddedWeeks(result, since: before)
    return result.moves.compactMap { move in
      guard outcome.year.weeks.indices.contains(move.week) else { return nil }
      let isHidden = move.cause == .madeRoom && !result.undated.visits.isEmpty
      return ScheduleMove(
        task: tasks[move.line.taskName], area: move.line.district.isEmpty ? nil : move.line.district,
        object: move.object + 1, id: ids[EarlierPlaces.Visit(move)], week: outcome.year.weeks[move.week],
        newWeek: added.take(move).map { outcome.year.weeks[$0] },
        cause: lapsed.contains(move.line.task) ? .gone : move.cause, isHidden: isHidden)
    }
  }
}

/// The weeks that visits of an object have and did not have before.
private struct AddedWeeks {
  private struct Object: Hashable {
    var line: LineName
    var number: Int
  }

  private var weeks: [Object: [Int]] = [:]

  init(_ result: Result, since before: EarlierPlaces) {
    let wanted = Set(result.moves.map { Object(line: $0.line, number: $0.object) })
    var held: [Object: [Int]] = [:]
    for (_, place) in before.places {
      let object = Object(line: place.line, number: Int(place.object))
      if wanted.contains(object) { held[object, default: []].append(place.week) }
    }
    let visits = result.rows.visits
    for row in 0..<visits.count {
      let object = Object(line: result.rows.lines[Int(visits.line[row])], number: Int(visits.object[row]))
      guard wanted.contains(object) else { continue }
      let week = Int(visits.week[row])
      if let place = held[object]?.firstIndex(of: week) {
        held[object]?.remove(at: place)
      } else {
        weeks[object, default: []].append(week)
      }
    }
  }

  /// The week that takes the place of the one that a visit lost; nil when there is none.
  mutating func take(_ move: Result.Move) -> Int? {
    let object = Object(line: move.line, number: move.object)
    guard let first = weeks[object]?.first else { return nil }
    weeks[object]?.removeFirst()
    return first
  }
}
