/// Why tasks are not fully covered, and where an hour would help; read off a result's cuts, nothing is estimated.
package struct Explanation: Equatable, Sendable {
  /// Tasks that lack minutes, in the order of the instance.
  package var shortages: [Shortage]
  /// Per class: pools and weeks in which one more hour serves it, also through teams that it frees.
  package var helps: [[PoolWeeks]]
}

/// Explains a result of `solve` or of an earlier run for this instance.
package func explain(_ instance: Instance, _ result: Result) -> Explanation {
  var explainer = Explainer(instance.divided(for: result), result)
  return Explanation(
    shortages: explainer.shortages(),
    helps: (1...max(1, instance.classes)).map { explainer.helps(class: $0) })
}

private struct Explainer {
  let instance: Instance
  let result: Result
  /// Per (class, pool, part): weeks in the cut.
  private let cut: [[UInt64]]
  private let capacity: Capacity
  private let work: CellWork
  private let lines: LinePools
  private let standing: StandingMinutes
  private lazy var need = CutNeed(instance)
  /// Per class, once asked for.
  private var classes: [Int: OfClass] = [:]
  /// What many tasks have in common, once asked for.
  private var reached: [[UInt64]: [PoolWeeks]] = [:]
  private var seasons: [[UInt64]: FullSeason] = [:]
  private var common: [Int: CutTies.Common] = [:]

  /// What the cut of a class tells.
  private struct OfClass {
    var limits: CutLimits
    var ties: CutTies
    var reach: CutReach
    var trimming: RemedyTrimming
  }

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
    capacity = Capacity(instance, less: FixedRows(instance))
    work = CellWork(instance, result)
    lines = LinePools(instance)
    standing = StandingMinutes(instance, result)
  }

  // MARK: One task

  mutating func shortages() -> [Shortage] {
    var found: [Shortage] = []
    for index in instance.tasks.indices {
      if let shortage = shortage(of: index) { found.append(shortage) }
    }
    var trial = TriedRemedies(instance, lines, standing)
    trial.complete(&found)
    return found
  }

  private mutating func shortage(of index: Int) -> Shortage? {
    let task = instance.tasks[index]
    let all = lines.firstOfTask[index]..<lines.firstOfTask[index] + task.groups.count
    let lacking = all.filter { result.coverage[$0].uncovered > 0 }
    if lacking.isEmpty { return nil }
    let known = ofClass(task.priority)
    let full = known.map { of in lines.pools(of: lacking).flatMap { fullSeasons(pool: $0, task, of.limits) } } ?? []
    let remedies =
      known.map { $0.ties.remedies(for: lacking, work, $0.trimming, &common[task.priority, default: CutTies.Common()]) }
      ?? []
    let uncovered = lacking.reduce(0) { $0 + result.coverage[$1].uncovered }
    let unreachable = lacking.filter { lines.pools[$0].isEmpty }.reduce(0) { $0 + result.coverage[$1].uncovered }
    let past = min(uncovered - unreachable, lacking.reduce(0) { $0 + self.past($1, task) })
    return Shortage(
      task: index, demand: all.reduce(0) { $0 + result.coverage[$1].demand }, uncovered: uncovered,
      lines: lacking.map { LineShortage(line: $0, uncovered: result.coverage[$0].uncovered) }, full: full,
      remedies: remedies, extent: common[task.priority]?.isSpent == true ? .enough : .exact,
      helps: full.isEmpty ? [] : known.map { places(lacking, $0.reach) } ?? [], past: past,
      unreachable: unreachable,
      fragments: fragments(class: task.priority, uncovered - unreachable - past, isFull: !full.isEmpty),
      waitsForObjects: full.isEmpty && waitsForObjects(task, lacking))
  }

  private mutating func places(_ lacking: [Int], _ reach: CutReach) -> [PoolWeeks] {
    let key = reach.key(of: lacking)
    if let known = reached[key] { return known }
    let places = reach.places(from: lacking)
    reached[key] = places
    return places
  }

  private mutating func ofClass(_ priority: Int) -> OfClass? {
    guard cut.indices.contains(priority - 1) else { return nil }
    if let known = classes[priority] { return known }
    let limits = CutLimits(instance, capacity, cut: cut[priority - 1])
    let all = OfClass(
      limits: limits, ties: CutTies(instance, result, priority, limits, lines, standing),
      reach: CutReach(instance, priority, limits, work, lines, standing),
      trimming: RemedyTrimming(instance, need, priority, limits, fragments: fragments(upTo: priority)))
    classes[priority] = all
    return all
  }

  /// What a line lacks in weeks that are over: of work that is not bound to a week, all when no week is left.
  private func past(_ line: Int, _ task: Instance.Task) -> Int {
    let weeks = task.weeks.before(instance.weeks)
    let over = weeks.before(instance.now)
    if over.isEmpty || lines.pools[line].isEmpty { return 0 }
    guard task.kind == .standing else { return over == weeks ? result.coverage[line].uncovered : 0 }
    let group = task.groups[lines.all[line].group]
    return over.weeks.reduce(0) { $0 + standing.lack(line, group, $1) }
  }

  /// Minutes that classes 1...k lack together, by the proof.
  private func lack(class priority: Int) -> Int {
    result.cuts.indices.contains(priority - 1) ? result.cuts[priority - 1].uncoveredAtLeast : 0
  }

  /// What the classes up to this one lack beyond what the cut proves; a task outside the cut lacks nothing else.
  private func fragments(class priority: Int, _ uncovered: Int, isFull: Bool) -> Int {
    isFull ? min(uncovered, fragments(upTo: priority)) : uncovered
  }

  private func fragments(upTo priority: Int) -> Int {
    max(0, result.claims.uncovered.prefix(priority).reduce(0, +) - lack(class: priority))
  }

  private func waitsForObjects(_ task: Instance.Task, _ lacking: [Int]) -> Bool {
    guard task.kind.isVisit, result.undated.count == 0 || result.undrawn.count > 0 else { return false }
    let free = FreeRoom(instance, work)
    return lines.pools(of: lacking).contains { free.hasRoom(for: task, pool: $0) }
  }

  // MARK: What is full

  /// The weeks of a pool that are full, and those in which only the parts of the day of the task are. Weeks in which the
  /// pool has nothing there count only when there are no others.
  private mutating func fullSeasons(pool: Int, _ task: Instance.Task, _ limits: CutLimits) -> [FullSeason] {
    var wide: [Int] = []
    var narrow: [Int] = []
    var closed: [Int] = []
    for week in task.weeks.before(instance.weeks).from(instance.now).weeks {
      let parts = cutParts(pool, week, task)
      if parts.isEmpty { continue }
      if parts.parts.allSatisfy({ capacity.isClosed(limits.cell(pool: pool, week: week, part: $0)) }) {
        closed.append(week)
      } else if limits.isWholeWeek(pool: pool, week: week, parts: task.parts) {
        wide.append(week)
      } else {
        narrow.append(week)
      }
    }
    if wide.isEmpty && narrow.isEmpty { narrow = closed }
    return [(weeks: wide, parts: nil), (weeks: narrow, parts: task.parts)].compactMap { weeks, parts in
      weeks.isEmpty ? nil : season(pool, weeks, parts, limits, task.priority)
    }
  }

  /// The parts of the day of a task that lie in its cut.
  private func cutParts(_ pool: Int, _ week: Int, _ task: Instance.Task) -> DaypartSet {
    DaypartSet(
      task.parts.parts.filter { part in
        instance.dayparts.indices.contains(part)
          && cut[task.priority - 1][pool * instance.dayparts.count + part] >> UInt64(week) & 1 == 1
      })
  }

  private mutating func season(
    _ pool: Int, _ weeks: [Int], _ parts: DaypartSet?, _ limits: CutLimits, _ priority: Int
  ) -> FullSeason {
    let set = WeekSet(weeks.map { $0...$0 })
    let key = [UInt64(priority), UInt64(pool), set.mask, parts.map { UInt64($0.mask) } ?? .max]
    if let known = seasons[key] { return known }
    var sums: [Int: Int] = [:]
    var held = 0
    for week in weeks {
      if parts == nil { held += instance.pools[pool].capacity[week] }
      for part in parts?.parts ?? Array(instance.dayparts.indices) where instance.dayparts.indices.contains(part) {
        let cell = limits.cell(pool: pool, week: week, part: part)
        if parts != nil { held += instance.pools[pool].parts[part][week] }
        guard limits.weeks(pool: pool, part: part) >> UInt64(week) & 1 == 1 else { continue }
        for entry in work[cell] { sums[lines.all[Int(entry.line)].task, default: 0] += entry.minutes }
      }
    }
    let work = sums.map { FullSeason.Work(task: $0.key, priority: instance.tasks[$0.key].priority, minutes: $0.value) }
    let season = FullSeason(
      pool: pool, parts: parts, weeks: set, capacity: held,
      work: work.sorted { ($0.priority, -$0.minutes, $0.task) < ($1.priority, -$1.minutes, $1.task) })
    seasons[key] = season
    return season
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
      return mask == 0 ? nil : PoolWeeks(pool: pool, part: nil, weeks: WeekSet(mask: mask))
    }
  }
}
