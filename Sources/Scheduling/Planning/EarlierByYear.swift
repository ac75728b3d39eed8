import Allocation
import PlanModel

/// A file with an earlier schedule that is not about the weeks it is given for, and so does not count.
struct StrayFile: Hashable {
  var file: String?
  /// The Monday it begins on.
  var monday: Day?

  init(_ earlier: ScheduleOptions.Earlier) {
    file = earlier.file
    monday = earlier.monday
  }
}

/// Earlier schedules beside the years of a plan, by the weeks they are about: which years the plan had when they were made
/// does not matter. One that does not say its weeks is of the year at its own place in the list.
struct EarlierByYear {
  private var byYear: [Int: ScheduleOptions.Earlier] = [:]
  /// Files of which no schedule is about weeks of the plan, with the Monday that each begins on.
  private(set) var strays: [StrayFile] = []

  init(_ schedules: [ScheduleOptions.Earlier], _ calendar: PlanCalendar) {
    var parts: [Int: [(schedule: ScheduleOptions.Earlier, shift: Int)]] = [:]
    var isUsed = false
    for (place, schedule) in schedules.enumerated() {
      guard let monday = schedule.monday else {
        byYear[place] = byYear[place] ?? schedule
        isUsed = true
        continue
      }
      for year in calendar.years {
        guard let first = year.monday, let last = year.weeks.last else { continue }
        let shift = (Int(monday.number) - Int(first.number)) / 7
        if shift == 0 {
          byYear[year.index] = schedule
          isUsed = true
        } else if monday <= last.days.upperBound, shift > -Limit.weeks {
          parts[year.index, default: []].append((schedule, shift))
        }
      }
    }
    for (year, parts) in parts where byYear[year] == nil && calendar.years.indices.contains(year) {
      byYear[year] = Self.joined(parts, weeks: calendar.years[year].weeks.count)
      isUsed = isUsed || byYear[year] != nil
    }
    if !isUsed { strays = schedules.first.map { [StrayFile($0)] } ?? [] }
  }

  private enum Limit {
    /// No schedule has more.
    static let weeks = 64
  }

  subscript(year: PlanYear) -> ScheduleOptions.Earlier? { byYear[year.index] }

  /// What schedules of other years planned in the weeks of this one.
  private static func joined(_ parts: [(schedule: ScheduleOptions.Earlier, shift: Int)], weeks: Int)
    -> ScheduleOptions.Earlier?
  {
    var gathering = RowGathering()
    var changes: [String: Int] = [:]
    var visitMinutes: [LineName: Int] = [:]
    for (schedule, shift) in parts {
      gathering.add(schedule.rows, shift: shift, weeks: weeks)
      for (id, count) in schedule.changes { changes[id] = max(changes[id] ?? 0, count) }
      visitMinutes.merge(schedule.visitMinutes) { first, _ in first }
    }
    if gathering.rows.isEmpty { return nil }
    return ScheduleOptions.Earlier(
      rows: gathering.rows, changes: changes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      visitMinutes: visitMinutes, file: parts.first?.schedule.file)
  }
}

extension Instance {
  /// Whether its earlier schedule has the tables that a schedule of this instance has, no object more often than is asked,
  /// and no hours below nothing.
  var couldGivePrevious: Bool {
    let groups = tasks.flatMap { task in task.groups.map { (task: task, district: $0.district) } }
    guard previous.pools == pools.map(\.id),
      previous.lines == groups.map({ LineName(task: $0.task.id, district: $0.district) }),
      !previous.blocks.minutes.contains(where: { $0 <= 0 })
    else { return false }
    var times: [Int: Int] = [:]
    for row in 0..<previous.visits.count {
      let line = Int(previous.visits.line[row])
      let object = line << 32 | Int(previous.visits.object[row])
      times[object, default: 0] += 1
      if times[object, default: 0] > groups[line].task.frequency { return false }
    }
    return true
  }
}

extension Rows {
  /// Whether a row names a line and a pool of the table, a week of the year and a part of the day.
  func hasPlace(line: Int32, pool: Int32, week: Int32, part: Int32, in year: PlanYear) -> Bool {
    lines.indices.contains(Int(line)) && pools.indices.contains(Int(pool)) && year.weeks.indices.contains(Int(week))
      && Daypart(rawValue: Int(part)) != nil
  }

  /// The line of a row as the plan has or had it; without a name when the row names none.
  func currentName(_ line: Int32) -> LineName {
    lines.indices.contains(Int(line)) ? lines[Int(line)].current : LineName(task: "", district: "")
  }
}

/// Rows of several tables in one.
private struct RowGathering {
  private(set) var rows = Rows()
  private var lines: [LineName: Int32] = [:]
  private var pools: [String: Int32] = [:]

  /// Adds the rows that lie in 0..<weeks when each is `shift` weeks later. Rows that name no line or pool are passed over.
  mutating func add(_ other: Rows, shift: Int, weeks: Int) {
    func week(_ week: Int32) -> Int32? {
      let shifted = Int(week) + shift
      return (0..<weeks).contains(shifted) ? Int32(shifted) : nil
    }
    let visits = other.visits
    for row in 0..<visits.count {
      guard let week = week(visits.week[row]), let line = line(visits.line[row], other),
        let pool = pool(visits.pool[row], other)
      else { continue }
      rows.visits.append(line: line, object: visits.object[row], week: week, pool: pool, part: visits.part[row])
    }
    let blocks = other.blocks
    for row in 0..<blocks.count {
      guard let week = week(blocks.week[row]), let line = line(blocks.line[row], other),
        let pool = pool(blocks.pool[row], other)
      else { continue }
      rows.blocks.append(line: line, week: week, pool: pool, part: blocks.part[row], minutes: blocks.minutes[row])
    }
  }

  private mutating func line(_ index: Int32, _ other: Rows) -> Int32? {
    guard other.lines.indices.contains(Int(index)) else { return nil }
    let name = other.lines[Int(index)]
    if let known = lines[name] { return known }
    lines[name] = Int32(rows.lines.count)
    rows.lines.append(name)
    return lines[name]
  }

  private mutating func pool(_ index: Int32, _ other: Rows) -> Int32? {
    guard other.pools.indices.contains(Int(index)) else { return nil }
    let id = other.pools[Int(index)]
    if let known = pools[id] { return known }
    pools[id] = Int32(rows.pools.count)
    rows.pools.append(id)
    return pools[id]
  }
}
