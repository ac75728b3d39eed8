import Allocation
import PlanModel

/// A row of a file with an earlier schedule that is not in the plan as it is now.
struct StrayRow: Hashable {
  enum Fault: Hashable {
    /// It names no week, part of the day, line, team or object that there could be; it is passed over.
    case unreadable
    /// The plan no longer asks for it. It was done, and stays so.
    case notAsked
  }

  var file: String?
  /// As in the file; empty where it names none.
  var line: LineName
  /// From 1; nil for hours.
  var object: Int?
  /// From 0.
  var week: Int
  var fault: Fault
}

extension LineName {
  private static let lapsedMark = "~vervallen"

  /// The line that holds what was done of this one and is no longer asked.
  var lapsed: LineName { LineName(task: task + Self.lapsedMark, district: district) }

  /// The line as the plan has or had it.
  var current: LineName {
    task.hasSuffix(Self.lapsedMark)
      ? LineName(task: String(task.dropLast(Self.lapsedMark.count)), district: district) : self
  }

  /// What the name of a second draw from the objects of a task ends in, or has before its team.
  static let secondDraw = "~hertrekking"
  var isSecondDraw: Bool { task.dropFirst(taskName.count).hasPrefix(Self.secondDraw) }

  /// The name of the task in the plan.
  var taskName: String { String(task.prefix { $0 != "~" && $0 != "@" }) }
}

/// Takes what was carried out into an instance.
///
/// What the plan still asks is done of what it asks. All else stays as it was done too: visits of objects, tasks and teams
/// that are gone, and visits beyond the number that is asked now. They go into tasks of their own, which ask exactly what
/// was done, and teams that are gone into pools without hours.
struct CarriedOut {
  let year: PlanYear
  let teams: [TeamCapacity]
  let taskNumbers: [String: Int]
  let earlier: ScheduleOptions.Earlier
  /// How long visits took that the plan no longer knows.
  let visitMinutes: [LineName: Int]
  private(set) var strays: [StrayRow] = []

  private enum Limit {
    static let object = 1 << 16
  }

  private struct Visit {
    var name: LineName
    var object: Int32
    var week: Int32
    var pool: String
    var part: Int32
  }

  private struct Block {
    var name: LineName
    var week: Int32
    var pool: String
    var part: Int32
    var minutes: Int32
  }

  private struct Key: Hashable {
    var name: LineName
    var isVisit: Bool
  }

  private struct ObjectKey: Hashable {
    var name: LineName
    var object: Int32
  }

  init(
    _ earlier: ScheduleOptions.Earlier, _ year: PlanYear, _ teams: [TeamCapacity], taskNumbers: [String: Int],
    visitMinutes: [LineName: Int]
  ) {
    self.earlier = earlier
    self.year = year
    self.teams = teams
    self.taskNumbers = taskNumbers
    self.visitMinutes = visitMinutes.merging(earlier.visitMinutes) { _, own in own }
  }

  /// Makes the rows of weeks before `end` the done rows of the instance. With `isTold` those that the plan does not ask
  /// any more are reported.
  mutating func take(into built: inout BuiltInstance, before end: Int, isTold: Bool) {
    let groups = built.instance.groupsByName()
    var asked = (visits: [Visit](), blocks: [Block]())
    var lapsed = (visits: [Visit](), blocks: [Block]())
    var times: [ObjectKey: Int] = [:]
    var last: [ObjectKey: Int32] = [:]
    for visit in readVisits(before: end) {
      let object = ObjectKey(name: visit.name, object: visit.object)
      let place = groups[visit.name]
      let task = place.map { built.instance.tasks[$0.task] }
      let objects = place.map { built.instance.tasks[$0.task].groups[$0.group].objects } ?? 0
      let isKnown = task?.kind.isVisit ?? false && Int(visit.object) < objects
      // The plan asks an object at most once in a week.
      let isTwice = last.updateValue(visit.week, forKey: object) == visit.week
      if isKnown, !isTwice, let task, times[object, default: 0] < task.frequency {
        times[object, default: 0] += 1
        asked.visits.append(visit)
        continue
      }
      lapsed.visits.append(visit)
      if isTold, !isKnown || isTwice { note(visit.name, Int(visit.object) + 1, visit.week, .notAsked) }
    }
    for block in readBlocks(before: end) {
      if let place = groups[block.name], !built.instance.tasks[place.task].kind.isVisit {
        asked.blocks.append(block)
      } else {
        lapsed.blocks.append(block)
        if isTold { note(block.name, nil, block.week, .notAsked) }
      }
    }
    addPools(asked.visits.map(\.pool) + asked.blocks.map(\.pool), to: &built)
    addPools(lapsed.visits.map(\.pool) + lapsed.blocks.map(\.pool), to: &built)
    var table = RowTable(pools: built.instance.pools.map(\.id))
    for visit in asked.visits { table.add(visit.name, visit.object, visit.week, visit.pool, visit.part) }
    for block in asked.blocks { table.add(block.name, block.week, block.pool, block.part, minutes: block.minutes) }
    addLapsed(lapsed.visits, lapsed.blocks, to: &built, &table)
    built.instance.done = table.rows
    dropPinned(from: &built)
  }

  private mutating func note(_ line: LineName, _ object: Int?, _ week: Int32, _ fault: StrayRow.Fault) {
    strays.append(StrayRow(file: earlier.file, line: line, object: object, week: Int(week), fault: fault))
  }

  // MARK: Reading

  /// By line, object and week.
  private mutating func readVisits(before end: Int) -> [Visit] {
    let rows = earlier.rows
    let v = rows.visits
    var result: [Visit] = []
    for row in 0..<v.count where Int(v.week[row]) < end {
      let name = rows.currentName(v.line[row])
      guard rows.hasPlace(line: v.line[row], pool: v.pool[row], week: v.week[row], part: v.part[row], in: year),
        (0..<Int32(Limit.object)).contains(v.object[row])
      else {
        note(name, Int(v.object[row]) + 1, v.week[row], .unreadable)
        continue
      }
      result.append(
        Visit(
          name: name, object: v.object[row], week: v.week[row], pool: rows.pools[Int(v.pool[row])],
          part: v.part[row]))
    }
    return result.enumerated().sorted { a, b in
      (a.element.name.task, a.element.name.district, a.element.object, a.element.week, a.offset)
        < (b.element.name.task, b.element.name.district, b.element.object, b.element.week, b.offset)
    }.map(\.element)
  }

  private mutating func readBlocks(before end: Int) -> [Block] {
    let rows = earlier.rows
    let b = rows.blocks
    var result: [Block] = []
    for row in 0..<b.count where Int(b.week[row]) < end {
      let name = rows.currentName(b.line[row])
      guard rows.hasPlace(line: b.line[row], pool: b.pool[row], week: b.week[row], part: b.part[row], in: year),
        b.minutes[row] > 0
      else {
        note(name, nil, b.week[row], .unreadable)
        continue
      }
      result.append(
        Block(
          name: name, week: b.week[row], pool: rows.pools[Int(b.pool[row])], part: b.part[row],
          minutes: b.minutes[row]))
    }
    return result
  }

  // MARK: What the plan no longer has

  private func addPools(_ names: [String], to built: inout BuiltInstance) {
    var known = Set(built.instance.pools.map(\.id))
    let none = [Int](repeating: 0, count: year.weeks.count)
    var numbers: [String: Int] = [:]
    for (index, team) in teams.enumerated() {
      for name in [team.name, "\(team.name)~dienst"] where numbers[name] == nil { numbers[name] = index }
    }
    for name in names where known.insert(name).inserted {
      built.instance.pools.append(
        Instance.Pool(
          id: name, team: name, skills: [""], capacity: none, parts: Daypart.allCases.map { _ in none }))
      built.teams.append(numbers[name])
    }
  }

  private func addLapsed(
    _ visits: [Visit], _ blocks: [Block], to built: inout BuiltInstance, _ table: inout RowTable
  ) {
    var used = Set(built.instance.tasks.map(\.id))
    var places: [Key: Int] = [:]
    var teamOf: [String: String] = [:]
    for pool in built.instance.pools { teamOf[pool.id] = pool.team }
    for visit in visits {
      let at = task(Key(name: visit.name, isVisit: true), &places, &used, &built)
      let task = built.instance.tasks[at]
      add(visit.week, visit.part, teamOf[visit.pool] ?? visit.pool, to: &built.instance.tasks[at])
      var group = built.instance.tasks[at].groups[0]
      group.objects = max(group.objects, Int(visit.object) + 1)
      group.sample = (group.sample ?? 0) + 1
      built.instance.tasks[at].groups[0] = group
      table.add(
        LineName(task: task.id, district: visit.name.district), visit.object, visit.week, visit.pool, visit.part)
    }
    for block in blocks {
      let at = task(Key(name: block.name, isVisit: false), &places, &used, &built)
      let task = built.instance.tasks[at]
      add(block.week, block.part, teamOf[block.pool] ?? block.pool, to: &built.instance.tasks[at])
      built.instance.tasks[at].groups[0].minutes += Int(block.minutes)
      table.add(
        LineName(task: task.id, district: block.name.district), block.week, block.pool, block.part,
        minutes: block.minutes)
    }
    countTimes(visits, Set(places.values), table, &built)
  }

  /// The task that holds what is no longer asked of a line; made when there is none yet.
  private func task(
    _ key: Key, _ places: inout [Key: Int], _ used: inout Set<String>, _ built: inout BuiltInstance
  ) -> Int {
    if let known = places[key] { return known }
    let before = built.instance.groupsByName()[key.name].map { built.instance.tasks[$0.task] }
    var id = key.name.task
    while !used.insert(id).inserted { id = LineName(task: id, district: "").lapsed.task }
    let minutes = visitMinutes[key.name] ?? before.map { $0.minutes * $0.crew } ?? 0
    built.instance.tasks.append(
      Instance.Task(
        id: id, priority: built.instance.classes, kind: key.isVisit ? .visit : .hours,
        minutes: key.isVisit ? max(1, minutes) : 0, skill: "", weeks: WeekSet(), parts: DaypartSet(),
        allowsService: true, minimumPriority: built.instance.classes,
        groups: [Instance.Group(district: key.name.district, teams: [])]))
    built.origins.append((taskNumbers[key.name.taskName], nil))
    places[key] = built.instance.tasks.count - 1
    return built.instance.tasks.count - 1
  }

  private func add(_ week: Int32, _ part: Int32, _ team: String, to task: inout Instance.Task) {
    task.weeks.mask |= 1 << UInt64(week)
    task.parts.mask |= 1 << UInt8(part)
    if !task.groups[0].teams.contains(team) { task.groups[0].teams.append(team) }
  }

  /// As often as the object that was visited most.
  private func countTimes(_ visits: [Visit], _ tasks: Set<Int>, _ table: RowTable, _ built: inout BuiltInstance) {
    var times: [[Int32]: Int] = [:]
    let rows = table.rows.visits
    for row in 0..<rows.count { times[[rows.line[row], rows.object[row]], default: 0] += 1 }
    var most: [LineName: Int] = [:]
    for (key, count) in times {
      let name = table.rows.lines[Int(key[0])]
      most[name] = max(most[name] ?? 1, count)
    }
    for index in tasks where built.instance.tasks[index].kind.isVisit {
      let task = built.instance.tasks[index]
      let name = LineName(task: task.id, district: task.groups[0].district)
      built.instance.tasks[index].frequency = most[name] ?? 1
    }
  }

  /// What was agreed beforehand and is done is there once, also when it was done in another week.
  private func dropPinned(from built: inout BuiltInstance) {
    let (done, pinned) = (built.instance.done, built.instance.pinned)
    if done.isEmpty || pinned.isEmpty { return }
    struct Place: Hashable {
      var line: LineName
      var object: Int32
      var week: Int32
    }
    var places: Set<Place> = []
    for row in 0..<done.visits.count {
      let line = done.lines[Int(done.visits.line[row])]
      places.insert(Place(line: line, object: done.visits.object[row], week: done.visits.week[row]))
    }
    for row in 0..<done.blocks.count {
      places.insert(Place(line: done.lines[Int(done.blocks.line[row])], object: -1, week: done.blocks.week[row]))
    }
    var rest = Rest(of: built.instance, after: done)
    var left = Rows(lines: pinned.lines, pools: pinned.pools)
    let (v, b) = (pinned.visits, pinned.blocks)
    for row in 0..<v.count {
      let place = Place(line: pinned.lines[Int(v.line[row])], object: v.object[row], week: v.week[row])
      if places.contains(place) || !rest.takeVisit(place.line, place.object) { continue }
      left.visits.append(
        line: v.line[row], object: v.object[row], week: v.week[row], pool: v.pool[row], part: v.part[row])
    }
    for row in 0..<b.count {
      let place = Place(line: pinned.lines[Int(b.line[row])], object: -1, week: b.week[row])
      if places.contains(place) { continue }
      let minutes = rest.takeMinutes(place.line, b.minutes[row])
      if minutes == 0 { continue }
      left.blocks.append(line: b.line[row], week: b.week[row], pool: b.pool[row], part: b.part[row], minutes: minutes)
    }
    built.instance.pinned = left
  }
}

/// What lines still ask after what is done.
private struct Rest {
  private struct Object: Hashable {
    var line: LineName
    var number: Int32
  }

  private var done: [Object: Int] = [:]
  private var minutes: [LineName: Int] = [:]
  private let instance: Instance
  private let groups: [LineName: (task: Int, group: Int)]

  init(of instance: Instance, after rows: Rows) {
    self.instance = instance
    groups = instance.groupsByName()
    for row in 0..<rows.visits.count {
      done[Object(line: rows.lines[Int(rows.visits.line[row])], number: rows.visits.object[row]), default: 0] += 1
    }
    for row in 0..<rows.blocks.count {
      minutes[rows.lines[Int(rows.blocks.line[row])], default: 0] += Int(rows.blocks.minutes[row])
    }
  }

  mutating func takeVisit(_ line: LineName, _ object: Int32) -> Bool {
    guard let place = groups[line] else { return false }
    let key = Object(line: line, number: object)
    done[key, default: 0] += 1
    return done[key, default: 0] <= instance.tasks[place.task].frequency
  }

  /// As much of so many minutes as is still asked.
  mutating func takeMinutes(_ line: LineName, _ wanted: Int32) -> Int32 {
    guard let place = groups[line] else { return 0 }
    let task = instance.tasks[place.task]
    if task.kind == .standing { return wanted }
    let left = max(0, task.groups[place.group].minutes - minutes[line, default: 0])
    let taken = min(Int(wanted), left)
    minutes[line, default: 0] += taken
    return Int32(clamping: taken)
  }
}

/// Rows by the names of their lines and pools.
private struct RowTable {
  private(set) var rows: Rows
  private var lines: [LineName: Int32] = [:]
  private var pools: [String: Int32] = [:]

  init(pools names: [String]) {
    rows = Rows(pools: names)
    for (index, name) in names.enumerated() { pools[name] = Int32(index) }
  }

  mutating func add(_ name: LineName, _ object: Int32, _ week: Int32, _ pool: String, _ part: Int32) {
    rows.visits.append(line: line(name), object: object, week: week, pool: pools[pool] ?? 0, part: part)
  }

  mutating func add(_ name: LineName, _ week: Int32, _ pool: String, _ part: Int32, minutes: Int32) {
    rows.blocks.append(line: line(name), week: week, pool: pools[pool] ?? 0, part: part, minutes: minutes)
  }

  private mutating func line(_ name: LineName) -> Int32 {
    if let known = lines[name] { return known }
    lines[name] = Int32(rows.lines.count)
    rows.lines.append(name)
    return lines[name] ?? 0
  }
}
