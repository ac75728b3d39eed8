/// What each cell, week, block of weeks and year can still hold, in minutes, with done and pinned rows taken off.
/// The limits form a tree: cell → slot (elastic week) → block → year.
final class Capacity {
  let poolOf: Column<Int32>
  let weekOf: Column<Int32>
  let slotOf: Column<Int32>
  /// Per cell.
  let cell: Column<Int>
  /// Per slot, the flex included.
  let slot: Column<Int>
  /// Per slot: how much of it is flex.
  let flex: Column<Int>
  /// Per slot: what the pool has in the week, nothing taken off.
  let nominal: Column<Int>
  /// Per slot: its block, or -1.
  let blockOf: Column<Int32>
  /// Per slot: the first slot of its block and the one behind its last, itself when its weeks are strict.
  let blockStart: Column<Int32>
  let blockEnd: Column<Int32>
  let block: Column<Int>
  /// Per pool; `MaxFlow.unlimited` without a limit.
  let year: Column<Int>
  let isService: [Bool]
  let price: [Int]

  init(_ instance: Instance, less fixed: borrowing FixedRows) {
    let weeks = instance.weeks
    let parts = instance.dayparts.count
    let slots = instance.pools.count * weeks
    poolOf = Column(repeating: 0, count: slots * parts)
    weekOf = Column(repeating: 0, count: slots * parts)
    slotOf = Column(repeating: 0, count: slots * parts)
    cell = Column(repeating: 0, count: slots * parts)
    slot = Column(repeating: 0, count: slots)
    flex = Column(repeating: 0, count: slots)
    nominal = Column(repeating: 0, count: slots)
    blockOf = Column(repeating: -1, count: slots)
    blockStart = Column(repeating: 0, count: slots)
    blockEnd = Column(repeating: 0, count: slots)
    year = Column(repeating: MaxFlow.unlimited, count: instance.pools.count)
    isService = instance.pools.map(\.isService)
    price = instance.pools.map(\.price)
    var blocks: [Int] = []
    for (index, pool) in instance.pools.enumerated() {
      Capacity.layBlocks(of: pool, index, into: &blocks, blockOf)
    }
    block = Column(blocks)
    for (index, pool) in instance.pools.enumerated() {
      let length = pool.blockWeeks > 0 ? pool.blockWeeks : 1
      for week in 0..<weeks {
        blockStart[index * weeks + week] = Int32(index * weeks + week - week % length)
        blockEnd[index * weeks + week] = Int32(index * weeks + min(weeks, week - week % length + length))
      }
    }
    for (index, pool) in instance.pools.enumerated() { layCells(of: pool, index, weeks: weeks, parts: parts) }
    for row in fixed.load { take(row.minutes, from: Int(row.cell)) }
    clampAtZero()
  }

  private static func layBlocks(
    of pool: Instance.Pool, _ index: Int, into blocks: inout [Int], _ blockOf: borrowing Column<Int32>
  ) {
    guard pool.blockWeeks > 0 else { return }
    for (week, minutes) in pool.capacity.enumerated() {
      if week % pool.blockWeeks == 0 { blocks.append(0) }
      blockOf[index * pool.capacity.count + week] = Int32(blocks.count - 1)
      blocks[blocks.count - 1] += minutes
    }
  }

  private func layCells(of pool: Instance.Pool, _ index: Int, weeks: Int, parts: Int) {
    year[index] = pool.yearCap ?? MaxFlow.unlimited
    let stretch = pool.blockWeeks > 0 ? pool.flex : 0
    for week in 0..<weeks {
      let here = index * weeks + week
      nominal[here] = pool.capacity[week]
      flex[here] = pool.capacity[week] > 0 ? stretch : 0
      slot[here] = pool.capacity[week] + flex[here]
      for part in 0..<parts {
        let number = here * parts + part
        poolOf[number] = Int32(index)
        weekOf[number] = Int32(week)
        slotOf[number] = Int32(here)
        let minutes = pool.parts[part][week]
        cell[number] = minutes > 0 && !pool.hasFirmParts ? minutes + flex[here] : minutes
      }
    }
  }

  private func take(_ minutes: Int, from number: Int) {
    let here = Int(slotOf[number])
    cell[number] -= minutes
    slot[here] -= minutes
    if blockOf[here] >= 0 { block[Int(blockOf[here])] -= minutes }
    let pool = Int(poolOf[number])
    if year[pool] < MaxFlow.unlimited { year[pool] -= minutes }
  }

  /// Fixed rows may have used more than there was; then nothing is left.
  private func clampAtZero() {
    for index in 0..<cell.count { cell[index] = max(0, cell[index]) }
    for index in 0..<slot.count { slot[index] = max(0, slot[index]) }
    for index in 0..<block.count { block[index] = max(0, block[index]) }
    for index in 0..<year.count { year[index] = max(0, year[index]) }
  }

  /// Minutes that one cell can hold when everything else is empty.
  func room(_ number: Int) -> Int {
    let here = Int(slotOf[number])
    let inBlock = blockOf[here] < 0 ? MaxFlow.unlimited : block[Int(blockOf[here])]
    return min(min(cell[number], slot[here]), min(inBlock, year[Int(poolOf[number])]))
  }
}
