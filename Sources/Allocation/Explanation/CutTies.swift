/// What hangs together in the cut of a class: weeks of pools that some line of the classes up to it may use
/// alternatively. An hour inside serves everything that hangs together with it, first things first.
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
    self.cut = cut
    self.teams = teams
    lines = instance.tasks.enumerated().flatMap { index, task in task.groups.indices.map { (index, $0) } }
    parent = (0..<Int32(instance.pools.count * instance.weeks)).map { $0 }
    let standing = CutTies.standingMinutes(instance, result, lines)
    let inside = lines.indices.filter { instance.tasks[lines[$0].task].priority <= priority }
    let all = inside.flatMap { lacks(of: $0, standing[$0]) }
    for lack in all { tie(slots(of: lack.line, lack.weeks)) }
    for lack in all where lack.minutes > 0 {
      if let slot = slots(of: lack.line, lack.weeks).first { lacking[root(slot), default: []].append(lack) }
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

  /// Weeks in the cut that a line may use, per pool, own pools before services.
  private func seasons(of line: Int, _ open: UInt64) -> [(pool: Int, weeks: WeekSet)] {
    let task = instance.tasks[lines[line].task]
    let names = task.groups[lines[line].group].teams
    let pools = Set(names.flatMap { teams[$0] ?? [] }).filter { instance.pools[$0].canDo(task) }.sorted()
    let seasons = pools.map { pool in
      let mask = task.parts.parts.reduce(UInt64(0)) { $0 | cut[pool * instance.dayparts.count + $1] }
      return (pool: pool, weeks: WeekSet(mask: mask & open))
    }
    let own = seasons.filter { !instance.pools[$0.pool].isService }
    return (own + seasons.filter { instance.pools[$0.pool].isService }).filter { !$0.weeks.isEmpty }
  }

  private func slots(of line: Int, _ open: UInt64) -> [Int] {
    seasons(of: line, open).flatMap { season in season.weeks.weeks.map { season.pool * instance.weeks + $0 } }
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
      guard let season = seasons(of: lack.line, lack.weeks).first else { continue }
      if let known = remedies.firstIndex(where: { $0.pool == season.pool && $0.weeks == season.weeks }) {
        remedies[known].minutes += lack.minutes
      } else {
        remedies.append(Remedy(pool: season.pool, weeks: season.weeks, minutes: lack.minutes))
      }
    }
    return remedies.sorted { ($0.pool, $0.weeks.mask) < ($1.pool, $1.weeks.mask) }
  }
}
