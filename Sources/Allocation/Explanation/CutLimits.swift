/// The limits that the cut of a class runs through. Cells that draw on one limit that binds are one *pocket*: an hour more
/// in any of them is an hour for all. A week binds when its cells in the cut could hold more than it, a block when its
/// weeks could, the year when all of them could.
struct CutLimits {
  let capacity: Capacity
  private let instance: Instance
  /// Per (pool, part): weeks in the cut, with those that can hold nothing, which change nothing about it.
  private let cut: [UInt64]
  /// Per (pool, part): weeks that can hold anything.
  private let open: [UInt64]
  /// Per cell: the first cell of its pocket.
  private(set) var pocket: [Int32]
  /// Per slot: whether its cells are in one pocket.
  private var isShared: [Bool]

  init(_ instance: Instance, _ capacity: Capacity, cut: [UInt64]) {
    self.instance = instance
    self.capacity = capacity
    open = CutLimits.openCells(instance, capacity)
    let all = WeekSet([0...63]).before(instance.weeks).mask
    self.cut = zip(cut, open).map { $0 | (all & ~$1) }
    pocket = (0..<Int32(capacity.cell.count)).map { $0 }
    isShared = [Bool](repeating: false, count: capacity.slot.count)
    for pool in instance.pools.indices { layPockets(pool, cut) }
  }

  private static func openCells(_ instance: Instance, _ capacity: Capacity) -> [UInt64] {
    let parts = instance.dayparts.count
    var open = [UInt64](repeating: 0, count: instance.pools.count * parts)
    for cell in 0..<capacity.cell.count where !capacity.isClosed(cell) {
      open[Int(capacity.poolOf[cell]) * parts + cell % parts] |= 1 << UInt64(capacity.weekOf[cell])
    }
    return open
  }

  private mutating func layPockets(_ pool: Int, _ cut: [UInt64]) {
    let parts = instance.dayparts.count
    let slots = pool * instance.weeks..<(pool + 1) * instance.weeks
    var blocks: [(slots: Range<Int>, holds: Int)] = []
    for slot in slots {
      let week = UInt64(slot - slots.lowerBound)
      let inside = (0..<parts).reduce(0) { sum, part in
        cut[pool * parts + part] >> week & 1 == 1 ? sum + capacity.cell[slot * parts + part] : sum
      }
      if capacity.slot[slot] < inside { share(slot..<slot + 1) }
      let holds = min(capacity.slot[slot], inside)
      if let last = blocks.last, capacity.blockOf[slot] >= 0, capacity.blockOf[slot] == capacity.blockOf[slot - 1] {
        blocks[blocks.count - 1] = (last.slots.lowerBound..<slot + 1, last.holds + holds)
      } else {
        blocks.append((slot..<slot + 1, holds))
      }
    }
    var year = 0
    for block in blocks {
      let number = Int(capacity.blockOf[block.slots.lowerBound])
      if number >= 0, capacity.block[number] < block.holds { share(block.slots) }
      year += number >= 0 ? min(capacity.block[number], block.holds) : block.holds
    }
    if capacity.year[pool] < year { share(slots) }
  }

  /// The cells of these weeks are one pocket.
  private mutating func share(_ slots: Range<Int>) {
    let parts = instance.dayparts.count
    for cell in slots.lowerBound * parts..<slots.upperBound * parts { pocket[cell] = Int32(slots.lowerBound * parts) }
    for slot in slots { isShared[slot] = true }
  }

  /// Weeks in the cut, of a pool and part of the day.
  func weeks(pool: Int, part: Int) -> UInt64 { cut[pool * instance.dayparts.count + part] }

  func cell(pool: Int, week: Int, part: Int) -> Int { (pool * instance.weeks + week) * instance.dayparts.count + part }

  /// Whether what binds the cell binds the other parts of its day too.
  func isShared(_ cell: Int) -> Bool { isShared[Int(capacity.slotOf[cell])] }

  /// Whether it is the week that is full, or what it is part of, and not one part of the day while another has hours left.
  func isWholeWeek(pool: Int, week: Int, parts: DaypartSet) -> Bool {
    isShared[pool * instance.weeks + week] || isAll(pool: pool, week: week, parts: parts)
  }

  /// Whether the pool has no hours in that week but in these parts of the day.
  func isAll(pool: Int, week: Int, parts: DaypartSet) -> Bool {
    instance.dayparts.indices.allSatisfy { part in
      parts.contains(part) || capacity.isClosed(cell(pool: pool, week: week, part: part))
    }
  }

  /// The weeks in which a part of a pool's day can hold anything.
  func openWeeks(pool: Int, part: Int) -> UInt64 { open[pool * instance.dayparts.count + part] }
}

extension Capacity {
  /// Whether a cell can hold nothing.
  func isClosed(_ cell: Int) -> Bool { min(self.cell[cell], slot[Int(slotOf[cell])]) == 0 }
}
