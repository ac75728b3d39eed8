/// Where an hour more would reach a line: in its own places, and in those of work that could make way for it there.
///
/// A walk over what the schedule leaves: from the line into its cells; from a cell to the work there, which may go to its other
/// cells, and up to the week, the block and the year as long as there is room for the line; from these down to what else draws
/// on them. An hour helps where the walk comes to stand before a limit that it would lift.
struct CutReach {
  private let instance: Instance
  private let priority: Int
  private let limits: CutLimits
  private let lines: LinePools
  private let standing: StandingMinutes
  /// Per cell: a line of each kind that has work there which may make way.
  private var movable: [[Int32]] = []
  /// What may move, per cell in the cut that can hold anything, and with what lies outside the cut per week, block and year.
  private var inCell: [Int]
  private var inSlot: [Int]
  private var inBlock: [Int]
  private var inYear: [Int]
  private var isMember: [Bool]
  /// Slots by block.
  private var slotsOf: [[Int]]

  init(
    _ instance: Instance, _ priority: Int, _ limits: CutLimits, _ work: CellWork, _ lines: LinePools,
    _ standing: StandingMinutes
  ) {
    self.instance = instance
    self.priority = priority
    self.limits = limits
    self.lines = lines
    self.standing = standing
    let capacity = limits.capacity
    inCell = (0..<capacity.cell.count).map { work.load($0) }
    inSlot = [Int](repeating: 0, count: capacity.slot.count)
    inBlock = [Int](repeating: 0, count: capacity.block.count)
    inYear = [Int](repeating: 0, count: capacity.year.count)
    isMember = [Bool](repeating: false, count: capacity.cell.count)
    slotsOf = [[Int]](repeating: [], count: capacity.block.count)
    layMovable(work, takeFixed(FixedRows(instance)))
    for slot in 0..<capacity.slot.count where capacity.blockOf[slot] >= 0 {
      slotsOf[Int(capacity.blockOf[slot])].append(slot)
    }
    for cell in inCell.indices {
      let slot = Int(capacity.slotOf[cell])
      inSlot[slot] += inCell[cell]
      if capacity.blockOf[slot] >= 0 { inBlock[Int(capacity.blockOf[slot])] += inCell[cell] }
      inYear[Int(capacity.poolOf[cell])] += inCell[cell]
    }
    for pool in instance.pools.indices {
      for part in instance.dayparts.indices {
        let inside = limits.weeks(pool: pool, part: part) & limits.openWeeks(pool: pool, part: part)
        for week in WeekSet(mask: inside).from(instance.now).weeks {
          isMember[limits.cell(pool: pool, week: week, part: part)] = true
        }
      }
    }
  }

  /// Minutes of a line in a cell that are done or agreed, and do not make way.
  private mutating func takeFixed(_ rows: FixedRows) -> [[Int]: Int] {
    var fixed: [[Int]: Int] = [:]
    for visit in rows.visits {
      let task = instance.tasks[lines.all[Int(visit.group)].task]
      fixed[[Int(visit.cell), Int(visit.group)], default: 0] += task.minutes * task.crew
    }
    for block in rows.blocks { fixed[[Int(block.cell), Int(block.group)], default: 0] += Int(block.minutes) }
    for row in rows.load { inCell[Int(row.cell)] -= row.minutes }
    return fixed
  }

  private mutating func layMovable(_ work: CellWork, _ fixed: [[Int]: Int]) {
    var last = [Int](repeating: -1, count: (lines.kinds.max() ?? -1) + 1)
    movable = (0..<limits.capacity.cell.count).map { cell in
      var found: [Int32] = []
      for entry in work[cell] {
        let line = Int(entry.line)
        if last[lines.kinds[line]] == cell || instance.tasks[lines.all[line].task].priority > priority { continue }
        if !fixed.isEmpty, entry.minutes <= fixed[[cell, line]] ?? 0 { continue }
        last[lines.kinds[line]] = cell
        found.append(entry.line)
      }
      return found
    }
  }

  // MARK: The walk

  /// A limit, with all that draws on it.
  private enum Node: Hashable {
    case cell(Int)
    case slot(Int)
    case block(Int)
    case year(Int)
  }

  /// Where a walk is and was.
  private struct Walk {
    /// Minutes that must go through.
    let unit: Int
    var reached: Set<Node> = []
    var waiting: [Node] = []
    /// Kinds of lines; of standing work in each week.
    var seen: Set<Int> = []

    mutating func reach(_ node: Node) {
      if reached.insert(node).inserted { waiting.append(node) }
    }
  }

  /// Weeks of pools in which an hour more would reach the lines, of one task; a yearly limit is not moved by an hour in a week.
  func places(from given: [Int]) -> [PoolWeeks] {
    let task = given.first.map { instance.tasks[lines.all[$0].task] }
    var walk = Walk(unit: task.map(unit) ?? 0)
    for line in given { enter(line, lackingWeeks(line), &walk) }
    while let node = walk.waiting.popLast() {
      switch node {
      case .cell(let cell):
        makeWay(in: cell, &walk)
        if limits.capacity.cell[cell] - inCell[cell] >= walk.unit {
          walk.reach(.slot(Int(limits.capacity.slotOf[cell])))
        }
      case .slot(let slot): pass(slot: slot, &walk)
      case .block(let block): pass(block: block, &walk)
      case .year(let pool):
        for slot in pool * instance.weeks..<(pool + 1) * instance.weeks where inSlot[slot] > 0 {
          let block = Int(limits.capacity.blockOf[slot])
          walk.reach(block < 0 ? .slot(slot) : .block(block))
        }
      }
    }
    return gathered(walk)
  }

  /// What `places` depends on: lines for which it is the same reach the same places.
  func key(of given: [Int]) -> [UInt64] {
    let task = given.first.map { instance.tasks[lines.all[$0].task] }
    let kinds = Set(given.map { [UInt64(lines.kinds[$0]), lackingWeeks($0).mask] })
    return [UInt64(priority), UInt64(task.map(unit) ?? 0)]
      + kinds.sorted { $0.lexicographicallyPrecedes($1) }.joined()
  }

  private func unit(_ task: Instance.Task) -> Int {
    task.kind.isVisit ? task.minutes * task.crew : instance.quantum
  }

  private func enter(_ line: Int, _ weeks: WeekSet, _ walk: inout Walk) {
    for cell in cells(of: line, weeks) { walk.reach(.cell(cell)) }
  }

  /// The work of a cell may go to its other cells.
  private func makeWay(in cell: Int, _ walk: inout Walk) {
    let week = Int(limits.capacity.weekOf[cell])
    for entry in movable[cell] {
      let line = Int(entry)
      let isStanding = instance.tasks[lines.all[line].task].kind == .standing
      guard walk.seen.insert(lines.kinds[line] << 7 | (isStanding ? week : 64)).inserted else { continue }
      enter(line, isStanding ? WeekSet([week...week]) : weeks(line), &walk)
    }
  }

  private func pass(slot: Int, _ walk: inout Walk) {
    let capacity = limits.capacity
    let parts = instance.dayparts.count
    for cell in slot * parts..<(slot + 1) * parts where isMember[cell] && inCell[cell] > 0 { walk.reach(.cell(cell)) }
    guard capacity.slot[slot] - inSlot[slot] >= walk.unit else { return }
    let block = Int(capacity.blockOf[slot])
    if block >= 0 { walk.reach(.block(block)) } else { passYear(slot / instance.weeks, &walk) }
  }

  private func pass(block: Int, _ walk: inout Walk) {
    for slot in slotsOf[block] where inSlot[slot] > 0 { walk.reach(.slot(slot)) }
    guard limits.capacity.block[block] - inBlock[block] >= walk.unit, let slot = slotsOf[block].first else { return }
    passYear(slot / instance.weeks, &walk)
  }

  /// Only a year that is limited has anything behind it that could make way.
  private func passYear(_ pool: Int, _ walk: inout Walk) {
    if instance.pools[pool].yearCap != nil { walk.reach(.year(pool)) }
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

  private func gathered(_ walk: Walk) -> [PoolWeeks] {
    let parts = instance.dayparts.count
    let capacity = limits.capacity
    var weeks = [UInt64](repeating: 0, count: instance.pools.count * (parts + 1))
    for cell in isMember.indices where !capacity.isClosed(cell) {
      let (pool, week, slot) = (Int(capacity.poolOf[cell]), Int(capacity.weekOf[cell]), Int(capacity.slotOf[cell]))
      if week < instance.now { continue }
      // Whatever a week has more, its block has more.
      let isAny = walk.reached.contains(.slot(slot)) || walk.reached.contains(.block(Int(capacity.blockOf[slot])))
      guard isAny || walk.reached.contains(.cell(cell)) else { continue }
      let isWhole = isAny || limits.isAll(pool: pool, week: week, parts: DaypartSet([cell % parts]))
      weeks[pool * (parts + 1) + (isWhole ? parts : cell % parts)] |= 1 << UInt64(week)
    }
    return weeks.indices.compactMap { index in
      let (pool, place) = (index / (parts + 1), index % (parts + 1))
      if weeks[index] == 0 || instance.pools[pool].yearCap != nil { return nil }
      return PoolWeeks(pool: pool, part: place == parts ? nil : place, weeks: WeekSet(mask: weeks[index]))
    }
  }
}
