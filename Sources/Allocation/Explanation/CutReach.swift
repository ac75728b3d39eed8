/// Where an hour more would reach a line: in its own places, and in those of work that could make way for it there.
struct CutReach {
  private let instance: Instance
  private let priority: Int
  private let limits: CutLimits
  private let work: CellWork
  private let lines: LinePools
  private let standing: StandingMinutes
  /// Minutes of a line in a cell that are done or agreed, and do not make way.
  private var fixed: [[Int]: Int] = [:]
  /// Cells in the cut that can hold anything, by pocket.
  private var members: [Int32: [Int]] = [:]

  init(
    _ instance: Instance, _ priority: Int, _ limits: CutLimits, _ work: CellWork, _ lines: LinePools,
    _ standing: StandingMinutes
  ) {
    self.instance = instance
    self.priority = priority
    self.limits = limits
    self.work = work
    self.lines = lines
    self.standing = standing
    let rows = FixedRows(instance)
    for visit in rows.visits {
      let task = instance.tasks[lines.all[Int(visit.group)].task]
      fixed[[Int(visit.cell), Int(visit.group)], default: 0] += task.minutes * task.crew
    }
    for block in rows.blocks { fixed[[Int(block.cell), Int(block.group)], default: 0] += Int(block.minutes) }
    for pool in instance.pools.indices {
      for part in instance.dayparts.indices {
        let inside = limits.weeks(pool: pool, part: part) & limits.openWeeks(pool: pool, part: part)
        for week in WeekSet(mask: inside).from(instance.now).weeks {
          let cell = limits.cell(pool: pool, week: week, part: part)
          members[limits.pocket[cell], default: []].append(cell)
        }
      }
    }
  }

  /// Weeks of pools; a yearly limit is not moved by an hour in a week.
  func places(from given: [Int]) -> [PoolWeeks] {
    var reached: Set<Int32> = []
    var waiting: [Int32] = []
    var seen: Set<[Int]> = []
    func add(_ line: Int, _ weeks: WeekSet) {
      for cell in cells(of: line, weeks) where reached.insert(limits.pocket[cell]).inserted {
        waiting.append(limits.pocket[cell])
      }
    }
    for line in given { add(line, lackingWeeks(line)) }
    while let pocket = waiting.popLast() {
      for cell in members[pocket] ?? [] {
        for entry in work[cell] where instance.tasks[lines.all[Int(entry.line)].task].priority <= priority {
          let (line, week) = (Int(entry.line), Int(limits.capacity.weekOf[cell]))
          if !fixed.isEmpty, entry.minutes <= fixed[[cell, line]] ?? 0 { continue }
          let isStanding = instance.tasks[lines.all[line].task].kind == .standing
          guard seen.insert([line, isStanding ? week : -1]).inserted else { continue }
          add(line, isStanding ? WeekSet([week...week]) : weeks(line))
        }
      }
    }
    return gathered(reached)
  }

  /// The weeks that may still change.
  private func weeks(_ line: Int) -> WeekSet {
    instance.tasks[lines.all[line].task].weeks.before(instance.weeks).from(instance.now)
  }

  /// Standing work lacks in some weeks and not in others.
  private func lackingWeeks(_ line: Int) -> WeekSet {
    let task = instance.tasks[lines.all[line].task]
    guard task.kind == .standing else { return weeks(line) }
    let group = task.groups[lines.all[line].group]
    return WeekSet(weeks(line).weeks.filter { standing.lack(line, group, $0) > 0 }.map { $0...$0 })
  }

  private func cells(of line: Int, _ weeks: WeekSet) -> [Int] {
    lines.pools[line].flatMap { pool in
      instance.tasks[lines.all[line].task].parts.parts.flatMap { part in
        let inside = limits.weeks(pool: pool, part: part) & limits.openWeeks(pool: pool, part: part)
        return WeekSet(mask: weeks.mask & inside).weeks.map { limits.cell(pool: pool, week: $0, part: part) }
      }
    }
  }

  private func gathered(_ pockets: Set<Int32>) -> [PoolWeeks] {
    let parts = instance.dayparts.count
    var weeks = [UInt64](repeating: 0, count: instance.pools.count * (parts + 1))
    for cell in pockets.flatMap({ members[$0] ?? [] }) {
      let (pool, week) = (Int(limits.capacity.poolOf[cell]), Int(limits.capacity.weekOf[cell]))
      let isAny = limits.isWholeWeek(pool: pool, week: week, parts: DaypartSet([cell % parts]))
      weeks[pool * (parts + 1) + (isAny ? parts : cell % parts)] |= 1 << UInt64(week)
    }
    return weeks.indices.compactMap { index in
      let (pool, place) = (index / (parts + 1), index % (parts + 1))
      if weeks[index] == 0 || instance.pools[pool].yearCap != nil { return nil }
      return PoolWeeks(pool: pool, part: place == parts ? nil : place, weeks: WeekSet(mask: weeks[index]))
    }
  }
}
