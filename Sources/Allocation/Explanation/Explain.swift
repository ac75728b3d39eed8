/// Why tasks are not fully covered, and where an hour would help; read off a result's cuts, nothing is estimated.
package struct Explanation: Equatable, Sendable {
  /// Tasks that lack minutes, in the order of the instance.
  package var shortages: [Shortage]
  /// Per class: pools and weeks in which one more hour serves it, also through teams that it frees.
  package var helps: [[PoolWeeks]]
}

/// Explains a result of `solve` or of an earlier run for this instance.
package func explain(_ instance: Instance, _ result: Result) -> Explanation {
  var explainer = Explainer(instance, result)
  return Explanation(
    shortages: explainer.shortages(),
    helps: (1...max(1, instance.classes)).map { explainer.helps(class: $0) })
}

private struct Explainer {
  let instance: Instance
  let result: Result
  /// Per (class, pool, part): weeks in the cut.
  private let cut: [[UInt64]]
  /// Minutes per task in each (pool, week), as pairs.
  private let work: [[(task: Int, minutes: Int)]]
  private let teams: [String: [Int]]
  private let firstLine: [Int]
  /// Per class, once asked for: what hangs together in its cut.
  private var ties: [Int: CutTies] = [:]
  /// Once asked for.
  private var room: FreeRoom?

  init(_ instance: Instance, _ result: Result) {
    self.instance = instance
    self.result = result
    let rows = instance.pools.count * instance.dayparts.count
    cut = result.cuts.map { cut in
      var weeks = [UInt64](repeating: 0, count: rows)
      for cells in cut.cells {
        weeks[cells.pool * instance.dayparts.count + cells.part] |= WeekSet([cells.weeks]).mask
      }
      return weeks
    }
    var first: [Int] = []
    var next = 0
    for task in instance.tasks {
      first.append(next)
      next += task.groups.count
    }
    firstLine = first
    var teams: [String: [Int]] = [:]
    for (index, pool) in instance.pools.enumerated() { teams[pool.team, default: []].append(index) }
    self.teams = teams
    work = Explainer.work(instance, result)
  }

  private static func work(_ instance: Instance, _ result: Result) -> [[(task: Int, minutes: Int)]] {
    let taskOf = instance.tasks.enumerated().flatMap { index, task in task.groups.map { _ in index } }
    var sums = [[Int: Int]](repeating: [:], count: instance.pools.count * instance.weeks)
    let v = result.rows.visits
    for row in 0..<v.count {
      let task = taskOf[Int(v.line[row])]
      let unit = instance.tasks[task].minutes * instance.tasks[task].crew
      sums[Int(v.pool[row]) * instance.weeks + Int(v.week[row])][task, default: 0] += unit
    }
    let b = result.rows.blocks
    for row in 0..<b.count {
      let slot = Int(b.pool[row]) * instance.weeks + Int(b.week[row])
      sums[slot][taskOf[Int(b.line[row])], default: 0] += Int(b.minutes[row])
    }
    return sums.map { $0.sorted { $0.key < $1.key }.map { (task: $0.key, minutes: $0.value) } }
  }

  // MARK: One task

  mutating func shortages() -> [Shortage] {
    var found: [Shortage] = []
    for index in instance.tasks.indices {
      if let shortage = shortage(of: index) { found.append(shortage) }
    }
    return found
  }

  private mutating func shortage(of index: Int) -> Shortage? {
    let task = instance.tasks[index]
    let lines = firstLine[index]..<firstLine[index] + task.groups.count
    let lacking = lines.filter { result.coverage[$0].uncovered > 0 }
    if lacking.isEmpty { return nil }
    let full = fullSeasons(task, lacking.map { $0 - firstLine[index] })
    let uncovered = lacking.reduce(0) { $0 + result.coverage[$1].uncovered }
    let unreachable = lacking.filter { !hasPool(task, $0 - firstLine[index]) }
      .reduce(0) { $0 + result.coverage[$1].uncovered }
    return Shortage(
      task: index, demand: lines.reduce(0) { $0 + result.coverage[$1].demand }, uncovered: uncovered,
      lines: lacking.map { LineShortage(line: $0, uncovered: result.coverage[$0].uncovered) }, full: full,
      remedies: remedies(index, lacking), helps: full.isEmpty ? [] : helps(class: task.priority),
      unreachable: unreachable,
      fragments: fragments(class: task.priority, uncovered - unreachable, isFull: !full.isEmpty),
      waitsForObjects: full.isEmpty && waitsForObjects(task, lacking.map { $0 - firstLine[index] }))
  }

  /// Minutes that classes 1...k lack together, by the proof.
  private func lack(class priority: Int) -> Int {
    result.cuts.indices.contains(priority - 1) ? result.cuts[priority - 1].uncoveredAtLeast : 0
  }

  /// What the classes up to this one lack beyond what the cut proves; a task outside the cut lacks nothing else.
  private func fragments(class priority: Int, _ uncovered: Int, isFull: Bool) -> Int {
    if !isFull { return uncovered }
    let sum = result.claims.uncovered.prefix(priority).reduce(0, +)
    return min(uncovered, max(0, sum - lack(class: priority)))
  }

  private mutating func waitsForObjects(_ task: Instance.Task, _ groups: [Int]) -> Bool {
    guard task.kind.isVisit, result.undated.count == 0 else { return false }
    let free = room ?? FreeRoom(instance, result)
    room = free
    let pools = Set(groups.flatMap { task.groups[$0].teams }.flatMap { teams[$0] ?? [] })
      .filter { instance.pools[$0].canDo(task) }
    return pools.contains { free.hasRoom(for: task, pool: $0) }
  }

  private func hasPool(_ task: Instance.Task, _ group: Int) -> Bool {
    task.groups[group].teams.contains { team in (teams[team] ?? []).contains { instance.pools[$0].canDo(task) } }
  }

  private mutating func remedies(_ index: Int, _ lacking: [Int]) -> [Remedy] {
    let priority = instance.tasks[index].priority
    guard cut.indices.contains(priority - 1) else { return [] }
    if ties[priority] == nil {
      ties[priority] = CutTies(instance, result, priority, cut: cut[priority - 1], teams: teams)
    }
    return ties[priority]?.remedies(for: lacking) ?? []
  }

  private func fullSeasons(_ task: Instance.Task, _ groups: [Int]) -> [FullSeason] {
    let pools = Set(groups.flatMap { task.groups[$0].teams }.flatMap { teams[$0] ?? [] })
      .filter { instance.pools[$0].canDo(task) }
    return pools.sorted().compactMap { fullSeason(pool: $0, task) }
  }

  private func fullSeason(pool: Int, _ task: Instance.Task) -> FullSeason? {
    guard cut.indices.contains(task.priority - 1) else { return nil }
    var mask: UInt64 = 0
    for part in task.parts.parts where part < instance.dayparts.count {
      mask |= cut[task.priority - 1][pool * instance.dayparts.count + part]
    }
    let weeks = WeekSet(mask: mask & task.weeks.before(instance.weeks).from(instance.now).mask)
    if weeks.isEmpty { return nil }
    let capacity = weeks.weeks.reduce(0) { $0 + instance.pools[pool].capacity[$1] }
    return FullSeason(pool: pool, weeks: weeks, capacity: capacity, work: work(pool, weeks))
  }

  private func work(_ pool: Int, _ weeks: WeekSet) -> [FullSeason.Work] {
    var sums: [Int: Int] = [:]
    for week in weeks.weeks {
      for entry in work[pool * instance.weeks + week] { sums[entry.task, default: 0] += entry.minutes }
    }
    return sums.map { FullSeason.Work(task: $0.key, priority: instance.tasks[$0.key].priority, minutes: $0.value) }
      .sorted { ($0.priority, -$0.minutes, $0.task) < ($1.priority, -$1.minutes, $1.task) }
  }

  // MARK: Where an hour helps

  /// Weeks of pools whose every hour more covers an hour more of classes 1...k: those in the cut, as far as the year
  /// allows.
  func helps(class priority: Int) -> [PoolWeeks] {
    guard cut.indices.contains(priority - 1), result.cuts[priority - 1].uncoveredAtLeast > 0 else { return [] }
    return instance.pools.indices.compactMap { pool in
      if instance.pools[pool].yearCap != nil { return nil }
      var mask: UInt64 = 0
      for part in instance.dayparts.indices { mask |= cut[priority - 1][pool * instance.dayparts.count + part] }
      return mask == 0 ? nil : PoolWeeks(pool: pool, weeks: WeekSet(mask: mask))
    }
  }
}
