/// What hangs together in the cut of a class: weeks of pools that some line of the classes up to it may use
/// alternatively, and weeks whose block is full before they are. An hour inside serves everything that hangs together with
/// it, first things first.
struct CutTies {
  private let instance: Instance
  private let result: Result
  private let cut: [UInt64]
  private let teams: [String: [Int]]
  private let lines: [(task: Int, group: Int)]
  /// Union-find over pools × weeks.
  private var parent: [Int32]
  /// What lines of the classes up to this one lack, by root.
  private var lacking: [Int: [Lack]] = [:]

  /// Minutes that a line lacks in weeks among which it may choose.
  private struct Lack {
    var line: Int
    var weeks: UInt64
    var minutes: Int
  }

  init(_ instance: Instance, _ result: Result, _ priority: Int, cut: [UInt64], teams: [String: [Int]]) {
    self.instance = instance
    self.result = result
    let capacity = Capacity(instance, less: FixedRows(instance))
    self.cut = CutTies.withClosedCells(cut, instance, capacity)
    self.teams = teams
    lines = instance.tasks.enumerated().flatMap { index, task in task.groups.indices.map { (index, $0) } }
    parent = (0..<Int32(instance.pools.count * instance.weeks)).map { $0 }
    let standing = CutTies.standingMinutes(instance, result, lines)
    let inside = lines.indices.filter { instance.tasks[lines[$0].task].priority <= priority }
    let all = inside.flatMap { lacks(of: $0, standing[$0]) }
    for lack in all where isInside(lack) { tie(slots(of: lack)) }
    tieBlocks(cut, capacity)
    for lack in all where lack.minutes > 0 && isInside(lack) {
      if let slot = slots(of: lack).first { lacking[root(slot), default: []].append(lack) }
    }
  }

  /// Minutes per week of the lines that have standing work.
  private static func standingMinutes(
    _ instance: Instance, _ result: Result, _ lines: [(task: Int, group: Int)]
  ) -> [Int: [Int]] {
    var minutes: [Int: [Int]] = [:]
    let b = result.rows.blocks
    for row in 0..<b.count where instance.tasks[lines[Int(b.line[row])].task].kind == .standing {
      let none = [Int](repeating: 0, count: instance.weeks)
      minutes[Int(b.line[row]), default: none][Int(b.week[row])] += Int(b.minutes[row])
    }
    return minutes
  }

  /// One entry for a line that may choose its weeks; one per week for standing work.
  private func lacks(of line: Int, _ minutes: [Int]?) -> [Lack] {
    let task = instance.tasks[lines[line].task]
    let open = task.weeks.before(instance.weeks).from(instance.now)
    if task.kind != .standing {
      return [Lack(line: line, weeks: open.mask, minutes: result.coverage[line].uncovered)]
    }
    let wanted = task.groups[lines[line].group].minutes / instance.quantum * instance.quantum
    return open.weeks.map { week in
      Lack(line: line, weeks: WeekSet([week...week]).mask, minutes: max(0, wanted - (minutes?[week] ?? 0)))
    }
  }

  /// The cut with the cells that can hold nothing, which change nothing about it.
  private static func withClosedCells(_ cut: [UInt64], _ instance: Instance, _ capacity: Capacity) -> [UInt64] {
    var cut = cut
    for cell in 0..<capacity.cell.count where min(capacity.cell[cell], capacity.slot[Int(capacity.slotOf[cell])]) == 0 {
      let part = cell % instance.dayparts.count
      cut[Int(capacity.poolOf[cell]) * instance.dayparts.count + part] |= 1 << UInt64(capacity.weekOf[cell])
    }
    return cut
  }

  /// Weeks in the cut that could each hold more than their block: what one lacks, another may take.
  private mutating func tieBlocks(_ cut: [UInt64], _ capacity: Capacity) {
    var slots: [Int] = []
    var minutes = 0
    for slot in parent.indices {
      let block = capacity.blockOf[slot]
      if block < 0 { continue }
      let (pool, week) = (slot / instance.weeks, slot % instance.weeks)
      let parts = instance.dayparts.count
      let inside = (0..<parts).filter { cut[pool * parts + $0] >> UInt64(week) & 1 == 1 }
      if !inside.isEmpty {
        slots.append(slot)
        minutes += min(capacity.slot[slot], inside.reduce(0) { $0 + capacity.cell[slot * parts + $1] })
      }
      if slot + 1 == parent.count || capacity.blockOf[slot + 1] != block {
        if capacity.block[Int(block)] < minutes { tie(slots) }
        slots.removeAll(keepingCapacity: true)
        minutes = 0
      }
    }
  }

  /// Pools that may do a line, own ones before services.
  private func pools(of line: Int) -> [Int] {
    let task = instance.tasks[lines[line].task]
    let names = task.groups[lines[line].group].teams
    let pools = Set(names.flatMap { teams[$0] ?? [] }).filter { instance.pools[$0].canDo(task) }
    return pools.sorted { (isService($0), $0) < (isService($1), $1) }
  }

  private func isService(_ pool: Int) -> Int { instance.pools[pool].isService ? 1 : 0 }

  /// Pools and parts of the day that may serve a line, with the weeks in the cut.
  private func places(of lack: Lack) -> [(pool: Int, part: Int, weeks: UInt64)] {
    let parts = instance.tasks[lines[lack.line].task].parts.parts
    return pools(of: lack.line).flatMap { pool in
      parts.map { (pool: pool, part: $0, weeks: cut[pool * instance.dayparts.count + $0] & lack.weeks) }
    }
  }

  /// Whether the line has nowhere to go but into the cut.
  private func isInside(_ lack: Lack) -> Bool { places(of: lack).allSatisfy { $0.weeks == lack.weeks } }

  private func slots(of lack: Lack) -> [Int] {
    places(of: lack).flatMap { place in WeekSet(mask: place.weeks).weeks.map { place.pool * instance.weeks + $0 } }
  }

  private func root(_ slot: Int) -> Int {
    var slot = slot
    while Int(parent[slot]) != slot { slot = Int(parent[slot]) }
    return slot
  }

  private mutating func tie(_ slots: [Int]) {
    guard let first = slots.first else { return }
    let top = root(first)
    for slot in slots {
      let other = root(slot)
      if other != top { parent[other] = Int32(top) }
      parent[slot] = Int32(top)
    }
  }

  /// For every line that hangs together with the given ones: its lack, in the weeks of the first of its own pools.
  func remedies(for given: [Int]) -> [Remedy] {
    let asked = Set(given)
    let roots = lacking.filter { $0.value.contains { asked.contains($0.line) } }.keys.sorted()
    var remedies: [Remedy] = []
    for lack in roots.flatMap({ lacking[$0] ?? [] }) {
      guard let place = places(of: lack).first(where: { $0.weeks != 0 }) else { continue }
      let remedy = Remedy(
        pool: place.pool, part: place.part, weeks: WeekSet(mask: place.weeks), minutes: lack.minutes)
      add(remedy, to: &remedies)
    }
    return remedies.sorted { ($0.pool, $0.part, $0.weeks.mask) < ($1.pool, $1.part, $1.weeks.mask) }
  }

  private func add(_ remedy: Remedy, to remedies: inout [Remedy]) {
    let known = remedies.firstIndex {
      $0.pool == remedy.pool && $0.part == remedy.part && $0.weeks == remedy.weeks
    }
    if let known { remedies[known].minutes += remedy.minutes } else { remedies.append(remedy) }
  }
}
