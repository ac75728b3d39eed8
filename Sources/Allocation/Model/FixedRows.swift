/// The rows that may not change, done or pinned, resolved to cells and objects.
struct FixedRows {
  struct Load: BitwiseCopyable {
    var cell: Int32
    var minutes: Int
  }

  struct Visit: BitwiseCopyable {
    var group: Int32
    /// Number of the object in its group.
    var object: Int32
    var cell: Int32
  }

  struct Block: BitwiseCopyable {
    var group: Int32
    var cell: Int32
    var minutes: Int32
  }

  var visits: [Visit] = []
  var blocks: [Block] = []
  /// All of them as minutes in cells.
  var load: [Load] = []

  /// The minutes in cells of an instance's done and pinned rows.
  static func load(of instance: Instance) -> [Load] {
    if instance.done.isEmpty && instance.pinned.isEmpty { return [] }
    let numbers = instance.groupNumbers()
    let units = instance.tasks.flatMap { task in
      task.groups.map { _ in task.kind.isVisit ? task.minutes * task.crew : 0 }
    }
    var load: [Load] = []
    for rows in [instance.done, instance.pinned] {
      let resolver = RowResolver(rows, instance, groupNumbers: numbers)
      let v = rows.visits
      for row in 0..<v.count where resolver.group(v.line[row]) >= 0 {
        let cell = resolver.cell(pool: v.pool[row], week: v.week[row], part: v.part[row])
        if cell >= 0 { load.append(Load(cell: cell, minutes: units[Int(resolver.group(v.line[row]))])) }
      }
      let b = rows.blocks
      for row in 0..<b.count where resolver.group(b.line[row]) >= 0 {
        let cell = resolver.cell(pool: b.pool[row], week: b.week[row], part: b.part[row])
        if cell >= 0 { load.append(Load(cell: cell, minutes: Int(b.minutes[row]))) }
      }
    }
    return load
  }

  /// Visits per group; empty without fixed visits.
  func visitCounts(groups: Int) -> [Int] {
    if visits.isEmpty { return [] }
    var counts = [Int](repeating: 0, count: groups)
    for visit in visits { counts[Int(visit.group)] += 1 }
    return counts
  }
}

/// Finds the rows of a table in the plan: by names, since numbers change when the plan is edited.
struct RowResolver {
  private let groupOf: [Int32]
  private let poolOf: [Int32]
  private let weeks: Int
  private let parts: Int

  /// `groupNumbers` maps names to numbers of groups.
  init(_ rows: Rows, _ instance: Instance, groupNumbers: [LineName: Int32]) {
    groupOf = rows.lines.map { groupNumbers[$0] ?? -1 }
    var pools: [String: Int32] = [:]
    for (index, pool) in instance.pools.enumerated() { pools[pool.id] = Int32(index) }
    poolOf = rows.pools.map { pools[$0] ?? -1 }
    weeks = instance.weeks
    parts = instance.dayparts.count
  }

  func group(_ line: Int32) -> Int32 { groupOf[Int(line)] }

  /// The cell, or -1 when the plan no longer has the pool.
  func cell(pool: Int32, week: Int32, part: Int32) -> Int32 {
    let number = poolOf[Int(pool)]
    return number < 0 ? -1 : Int32((Int(number) * weeks + Int(week)) * parts + Int(part))
  }
}
