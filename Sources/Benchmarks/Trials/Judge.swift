package import Allocation

/// What a judge who shares no code with the planning core and its checker finds in a schedule.
package struct Judgement: Equatable {
  /// Rules that are broken, one a breach.
  package var faults: [String] = []
  /// Minutes per class, class 1 first.
  package var asked: [Int] = []
  package var uncovered: [Int] = []
  /// Tasks in districts that lack a unit for which there is room, or would be if lower classes stood aside.
  package var envious = 0
  /// Visits of the earlier schedule that may still stand in their week, and those that do not.
  package var earlier = 0
  package var moved = 0

  /// What is asked, or lacks, a minute counting double that of the next class.
  package static func weighted(_ minutes: [Int]) -> Int { minutes.reduce(0) { $0 * 2 + $1 } }
}

/// Judges dated rows and undated visits.
package func judge(
  _ instance: Instance, _ rows: Rows, undated: Result.Undated = Result.Undated()
) -> Judgement {
  var judge = Judge(instance, rows, undated)
  return judge.run()
}

struct Judge {
  let instance: Instance
  let rows: Rows
  let undated: Result.Undated
  private var found = Judgement()
  let works: [Work]
  private let numbers: [LineName: Int]
  /// Fixed rows that the schedule has yet to show.
  private var fixed: [Row: Int] = [:]
  /// Weeks of each object, the new ones apart.
  private var weeksOf: [[Int]: [(week: Int, isNew: Bool)]] = [:]
  /// Per pool, week and part: minutes of fixed rows, of new rows, and of new rows per class.
  private(set) var held: Loads
  private var taken: Loads
  private var takenPerClass: [Loads]
  /// Per task in a district and week, minutes and visits of fixed rows and of new ones.
  private(set) var fixedIn: [[Int]]
  private var newIn: [[Int]]

  /// A task in a district.
  struct Work {
    var task: Instance.Task
    var group: Instance.Group
    /// Numbers of the pools that may do it.
    var pools: [Int]

    var isVisit: Bool { task.kind == .visit }
    var isStanding: Bool { task.kind == .standing }
  }

  struct Row: Hashable {
    var line: Int
    var object: Int
    var week: Int
    var pool: Int
    var part: Int
    var minutes: Int
  }

  /// Minutes per pool, week and part of the day.
  struct Loads {
    private var minutes: [Int]
    private let weeks: Int
    private let parts: Int

    init(_ instance: Instance) {
      weeks = instance.weeks
      parts = instance.dayparts.count
      minutes = [Int](repeating: 0, count: instance.pools.count * weeks * parts)
    }

    subscript(_ pool: Int, _ week: Int, _ part: Int) -> Int {
      get { minutes[(pool * weeks + week) * parts + part] }
      set { minutes[(pool * weeks + week) * parts + part] = newValue }
    }

    func sum(_ pool: Int, _ weeks: Range<Int>) -> Int {
      weeks.reduce(0) { sum, week in (0..<parts).reduce(sum) { $0 + self[pool, week, $1] } }
    }
  }

  init(_ instance: Instance, _ rows: Rows, _ undated: Result.Undated = Result.Undated()) {
    self.instance = instance
    self.rows = rows
    self.undated = undated
    var works: [Work] = []
    var numbers: [LineName: Int] = [:]
    for task in instance.tasks {
      for group in task.groups {
        let pools = instance.pools.indices.filter { number in
          let pool = instance.pools[number]
          return group.teams.contains(pool.team) && pool.skills.contains(task.skill)
            && (task.allowsService || !pool.isService)
        }
        numbers[LineName(task: task.id, district: group.district)] = works.count
        works.append(Work(task: task, group: group, pools: pools))
      }
    }
    self.works = works
    self.numbers = numbers
    held = Loads(instance)
    taken = held
    takenPerClass = [Loads](repeating: held, count: instance.classes)
    fixedIn = [[Int]](repeating: [Int](repeating: 0, count: instance.weeks), count: works.count)
    newIn = fixedIn
  }

  mutating func run() -> Judgement {
    for table in [instance.done, instance.pinned] { each(table) { judge, row in judge.fixed[row, default: 0] += 1 } }
    each(rows) { judge, row in judge.take(row) }
    for (row, count) in fixed where count > 0 { found.faults.append("fixed row missing: \(row)") }
    takeUndated()
    judgeLimits()
    judgeObjects()
    found.asked = [Int](repeating: 0, count: instance.classes)
    found.uncovered = found.asked
    for line in works.indices { judgeDemand(line) }
    found.envious = works.indices.filter { isEnvious($0) }.count
    countMoves()
    return found
  }

  // MARK: Rows

  private mutating func each(_ rows: Rows, _ visit: (inout Judge, Row) -> Void) {
    let lines = rows.lines.map { numbers[$0] }
    let names = Dictionary(instance.pools.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let pools = rows.pools.map { names[$0] }
    let v = rows.visits
    for row in 0..<v.count {
      guard let line = lines[Int(v.line[row])], let pool = pools[Int(v.pool[row])] else { continue }
      let minutes = works[line].task.minutes * works[line].task.crew
      visit(
        &self,
        Row(
          line: line, object: Int(v.object[row]), week: Int(v.week[row]), pool: pool, part: Int(v.part[row]),
          minutes: minutes))
    }
    let b = rows.blocks
    for row in 0..<b.count {
      guard let line = lines[Int(b.line[row])], let pool = pools[Int(b.pool[row])] else { continue }
      visit(
        &self,
        Row(
          line: line, object: -1, week: Int(b.week[row]), pool: pool, part: Int(b.part[row]),
          minutes: Int(b.minutes[row])))
    }
  }

  private mutating func take(_ row: Row) {
    let work = works[row.line]
    let isFixed = fixed[row, default: 0] > 0
    if isFixed { fixed[row]! -= 1 }
    if row.object >= 0 { weeksOf[[row.line, row.object], default: []].append((row.week, !isFixed)) }
    if isFixed {
      held[row.pool, row.week, row.part] += row.minutes
      fixedIn[row.line][row.week] += work.isVisit ? 1 : row.minutes
      return
    }
    taken[row.pool, row.week, row.part] += row.minutes
    takenPerClass[work.task.priority - 1][row.pool, row.week, row.part] += row.minutes
    newIn[row.line][row.week] += work.isVisit ? 1 : row.minutes
    let isAllowed =
      row.week >= instance.now && work.task.weeks.contains(row.week) && work.task.parts.contains(row.part)
      && work.pools.contains(row.pool)
    if !isAllowed { found.faults.append("not allowed: \(row)") }
    if work.isVisit != (row.object >= 0) { found.faults.append("kind: \(row)") }
    if work.isVisit {
      let releases = work.group.releases
      let isFree = row.object < work.group.objects && (releases.isEmpty || releases[row.object] <= row.week)
      if !isFree { found.faults.append("object: \(row)") }
    } else if row.minutes <= 0 || row.minutes % instance.quantum != 0 {
      found.faults.append("quantum: \(row)")
    }
  }

  /// Visits without a week stand anywhere in their period; only their number counts here.
  private mutating func takeUndated() {
    let u = undated
    for row in 0..<u.count {
      let line = Int(u.line[row])
      let isSecret = instance.key == nil && works[line].isVisit && !works[line].task.isAnnounced
      if !isSecret { found.faults.append("undated: \(line)") }
      newIn[line][Int(u.lastWeek[row])] += Int(u.visits[row])
    }
  }

  // MARK: Limits

  /// Minutes a week of a pool may hold, a part of it, and all that shares a stricter limit with it.
  func limit(_ pool: Int, _ week: Int) -> Int {
    let shape = instance.pools[pool]
    return shape.capacity[week] + (shape.blockWeeks > 0 && shape.capacity[week] > 0 ? shape.flex : 0)
  }

  func limit(_ pool: Int, _ week: Int, _ part: Int) -> Int {
    let shape = instance.pools[pool]
    let mayStretch = shape.blockWeeks > 0 && shape.capacity[week] > 0 && !shape.hasFirmParts
    return shape.parts[part][week] + (mayStretch && shape.parts[part][week] > 0 ? shape.flex : 0)
  }

  /// Stretches of weeks with the minutes the pool has in them.
  func spans(_ pool: Int) -> [(weeks: Range<Int>, minutes: Int)] {
    let shape = instance.pools[pool]
    var spans: [(weeks: Range<Int>, minutes: Int)] = []
    if let year = shape.yearCap { spans.append((0..<instance.weeks, year)) }
    if shape.blockWeeks > 0 {
      for first in stride(from: 0, to: instance.weeks, by: min(shape.blockWeeks, instance.weeks)) {
        let weeks = first..<min(instance.weeks, first + min(shape.blockWeeks, instance.weeks))
        spans.append((weeks, shape.capacity[weeks].reduce(0, +)))
      }
    }
    return spans
  }

  private mutating func judgeLimits() {
    func isOver(_ new: Int, _ fixed: Int, _ limit: Int) -> Bool { new > 0 && new + fixed > max(limit, fixed) }
    for pool in instance.pools.indices {
      for week in 0..<instance.weeks {
        let inParts = instance.dayparts.indices.contains {
          isOver(taken[pool, week, $0], held[pool, week, $0], limit(pool, week, $0))
        }
        let weeks = week..<week + 1
        if inParts || isOver(taken.sum(pool, weeks), held.sum(pool, weeks), limit(pool, week)) {
          found.faults.append("capacity: pool \(pool) week \(week)")
        }
      }
      for span in spans(pool) where isOver(taken.sum(pool, span.weeks), held.sum(pool, span.weeks), span.minutes) {
        found.faults.append("capacity: pool \(pool) weeks \(span.weeks)")
      }
    }
  }

  private mutating func judgeObjects() {
    for (key, unsorted) in weeksOf {
      let work = works[key[0]]
      var weeks = unsorted
      var base = work.task.sameObjectsAs
      while let name = base, let other = numbers[LineName(task: name, district: work.group.district)] {
        base = works[other].task.sameObjectsAs
        for visit in unsorted {
          let others = weeksOf[[other, key[1]]] ?? []
          if others.contains(where: {
            abs($0.week - visit.week) < max(1, work.task.gap) && ($0.isNew || visit.isNew)
          }) {
            found.faults.append("spacing between tasks: \(work.task.id) object \(key[1])")
          }
        }
      }
      weeks.sort { $0.week < $1.week }
      if weeks.count > work.task.frequency && weeks.contains(where: \.isNew) {
        found.faults.append("frequency: \(work.task.id) object \(key[1])")
      }
      for (first, second) in zip(weeks, weeks.dropFirst())
      where second.week - first.week < max(1, work.task.gap) && (first.isNew || second.isNew) {
        found.faults.append("spacing: \(work.task.id) object \(key[1])")
      }
    }
  }

  // MARK: Demand

  /// What a task asks in one stretch of weeks, in its own grains: visits or quanta.
  struct Ask {
    var weeks: [Int]
    var all: Int
    /// Minutes of one.
    var grain: Int
    /// How many of them stand in the class of the minimum.
    var minimum: Int
    var fixed: Int

    /// What the fixed rows leave to plan.
    var left: Int { max(0, all - fixed) }
    /// What of it belongs to the minimum.
    var leftOfMinimum: Int { min(left, max(0, min(minimum, all) - (all - left))) }
  }

  func asks(_ line: Int) -> [Ask] {
    let work = works[line]
    let weeks = (0..<instance.weeks).filter(work.task.weeks.contains)
    let all = fixedIn[line].reduce(0, +)
    let quantum = instance.quantum
    if work.isVisit {
      let wanted = work.group.sample ?? work.group.objects * work.task.frequency
      return [
        Ask(
          weeks: weeks, all: wanted, grain: work.task.minutes * work.task.crew, minimum: work.group.minimum, fixed: all)
      ]
    }
    func ask(_ weeks: [Int], _ fixed: Int) -> Ask {
      Ask(
        weeks: weeks, all: work.group.minutes / quantum, grain: quantum, minimum: work.group.minimum / quantum,
        fixed: fixed / quantum)
    }
    return work.isStanding ? weeks.map { ask([$0], fixedIn[line][$0]) } : [ask(weeks, all)]
  }

  private mutating func judgeDemand(_ line: Int) {
    let work = works[line]
    for ask in asks(line) {
      let weeks = work.isStanding ? ask.weeks : Array(0..<instance.weeks)
      let new = weeks.reduce(0) { $0 + newIn[line][$1] } / (work.isVisit ? 1 : instance.quantum)
      if new > ask.left { found.faults.append("more than asked: \(work.task.id) \(work.group.district)") }
      let lacks = max(0, ask.left - new)
      let ofMinimum = max(0, min(ask.minimum, ask.all) - (ask.all - lacks))
      found.asked[work.task.priority - 1] += ask.all * ask.grain
      found.uncovered[min(work.task.minimumPriority, work.task.priority) - 1] += ofMinimum * ask.grain
      found.uncovered[work.task.priority - 1] += (lacks - ofMinimum) * ask.grain
    }
  }

  /// Whether a unit that lacks would fit somewhere, where need be in the place of lower classes.
  private func isEnvious(_ line: Int) -> Bool {
    let work = works[line]
    guard let ask = asks(line).first, !work.isStanding, work.group.releases.isEmpty, work.task.sameObjectsAs == nil,
      ask.grain > 0
    else { return false }
    let new = newIn[line].reduce(0, +) / (work.isVisit ? 1 : instance.quantum)
    if new >= ask.left || work.group.minimum > 0 || undated.count > 0 { return false }
    for week in ask.weeks where week >= instance.now && mayStand(line, week) {
      for pool in work.pools {
        for part in work.task.parts.parts where fits(work, ask.grain, pool, week, part) { return true }
      }
    }
    return false
  }

  /// Whether the spacing leaves a visit more in the week.
  private func mayStand(_ line: Int, _ week: Int) -> Bool {
    let work = works[line]
    if !work.isVisit { return true }
    let gap = work.task.frequency > 1 ? max(1, min(instance.weeks, work.task.gap)) : 1
    return (week - gap + 1...week).allSatisfy { first in
      let window = max(0, first)..<min(instance.weeks, first + gap)
      return window.reduce(0) { $0 + newIn[line][$1] + fixedIn[line][$1] } < work.group.objects
    }
  }

  private func fits(_ work: Work, _ minutes: Int, _ pool: Int, _ week: Int, _ part: Int) -> Bool {
    func inUse(_ weeks: Range<Int>) -> Int { taken.sum(pool, weeks) + held.sum(pool, weeks) }
    var room = limit(pool, week) - inUse(week..<week + 1)
    for span in spans(pool) where span.weeks.contains(week) { room = min(room, span.minutes - inUse(span.weeks)) }
    var lower = 0
    var lowerInPart = 0
    for number in work.task.priority..<max(work.task.priority, instance.classes) {
      lower += takenPerClass[number].sum(pool, week..<week + 1)
      lowerInPart += takenPerClass[number][pool, week, part]
    }
    let inPart = limit(pool, week, part) - taken[pool, week, part] - held[pool, week, part]
    return room + lower >= minutes && inPart + lowerInPart >= minutes
  }

  // MARK: Moves

  private mutating func countMoves() {
    var present = weeksOf.mapValues { $0.map(\.week) }
    let lines = instance.previous.lines.map { numbers[$0] }
    let v = instance.previous.visits
    for row in 0..<v.count where Int(v.week[row]) >= instance.now {
      guard let line = lines[Int(v.line[row])], works[line].isVisit,
        (0..<works[line].group.objects).contains(Int(v.object[row]))
      else { continue }
      found.earlier += 1
      let key = [line, Int(v.object[row])]
      if let place = present[key]?.firstIndex(of: Int(v.week[row])) {
        present[key]?.remove(at: place)
      } else {
        found.moved += 1
      }
    }
  }
}
