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

  private(set) var visits: [Visit] = []
  private(set) var blocks: [Block] = []
  /// All of them as minutes in cells.
  private(set) var load: [Load] = []

  /// The done and pinned rows of an instance whose lines and pools the plan still has.
  init(_ instance: Instance) {
    if instance.done.isEmpty && instance.pinned.isEmpty { return }
    let numbers = instance.groupNumbers()
    let units = instance.visitMinutes
    for rows in [instance.done, instance.pinned] {
      let resolver = RowResolver(rows, instance, groupNumbers: numbers)
      addVisits(rows.visits, resolver, units)
      addBlocks(rows.blocks, resolver)
    }
  }

  private mutating func addVisits(_ rows: Rows.Visits, _ resolver: RowResolver, _ units: [Int]) {
    for row in 0..<rows.count {
      let group = resolver.group(rows.line[row])
      let cell = resolver.cell(pool: rows.pool[row], week: rows.week[row], part: rows.part[row])
      guard group >= 0, cell >= 0 else { continue }
      visits.append(Visit(group: group, object: rows.object[row], cell: cell))
      load.append(Load(cell: cell, minutes: units[Int(group)]))
    }
  }

  private mutating func addBlocks(_ rows: Rows.Blocks, _ resolver: RowResolver) {
    for row in 0..<rows.count {
      let group = resolver.group(rows.line[row])
      let cell = resolver.cell(pool: rows.pool[row], week: rows.week[row], part: rows.part[row])
      guard group >= 0, cell >= 0 else { continue }
      blocks.append(Block(group: group, cell: cell, minutes: rows.minutes[row]))
      load.append(Load(cell: cell, minutes: Int(rows.minutes[row])))
    }
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
