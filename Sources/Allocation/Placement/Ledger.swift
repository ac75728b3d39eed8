/// The books of stage 3: how many units of each line lie in each cell, and what room is left. Every change goes
/// through `put`, so the limits of cell, slot, block, year and spacing always agree with the entries.
final class Ledger {
  let model: Model
  let entries: EntryTable
  let spacing: Spacing
  /// Units placed per line.
  let placed: Column<Int>
  /// Units per line that are to be placed; fewer than asked for where no object can be found.
  let wanted: Column<Int>
  private let cellRoom: Column<Int>
  private let slotRoom: Column<Int>
  private let blockRoom: Column<Int>
  private let yearRoom: Column<Int>
  /// Where the earlier schedule had its visits; nothing in a plan that is new.
  let anchors: Anchors
  /// Minutes per cell and rank.
  private let load: Column<Int>
  /// Minutes per pool and rank, of pools whose year is limited.
  private let yearLoad: Column<Int>
  /// Per pool: cells that may have room, as bits. A bit is cleared when a look finds the cell full.
  private let openCells: Column<UInt64>
  private let wordsPerPool: Int
  private let rankCount: Int
  /// Rooms below this are of no use to any line.
  private let leastUnit: Int
  /// Number of the change at hand, and of the last one in each pool, and of the last that made room there.
  private(set) var changes = 0
  private let changed: Column<Int>
  private let freed: Column<Int>
  /// Whether weeks may use their flex.
  var isElastic = true

  init(_ model: Model) {
    self.model = model
    entries = EntryTable(cellCount: model.cellCount)
    spacing = Spacing(model)
    anchors = Anchors(model)
    placed = Column(repeating: 0, count: model.lines.count)
    wanted = Column(model.lines.map(\.amount))
    cellRoom = Column(copying: model.capacity.cell)
    slotRoom = Column(copying: model.capacity.slot)
    blockRoom = Column(copying: model.capacity.block)
    yearRoom = Column(copying: model.capacity.year)
    rankCount = max(1, model.ranks.count)
    load = Column(repeating: 0, count: model.cellCount * rankCount)
    yearLoad = Column(repeating: 0, count: model.poolCount * rankCount)
    changed = Column(repeating: 0, count: model.poolCount)
    freed = Column(repeating: 0, count: model.poolCount)
    wordsPerPool = (model.weeks * model.parts + 63) / 64
    openCells = Column(repeating: 0, count: wordsPerPool * model.poolCount)
    leastUnit = model.lines.reduce(Int.max) { $1.amount > 0 ? min($0, $1.unit) : $0 }
    for cell in 0..<model.cellCount where model.capacity.room(cell) > 0 { setOpen(cell) }
  }

  // MARK: Room

  /// Minutes that still fit into a cell.
  @inline(__always)
  func room(_ cell: Int) -> Int {
    let slot = model.slot(of: cell)
    return min(cellRoom[cell], slackOutsideCell(slot))
  }

  /// Minutes that still fit into a slot, its block and its year, whatever the part of the day.
  @inline(__always)
  func slackOutsideCell(_ slot: Int) -> Int {
    var room = slotRoom[slot]
    if !isElastic { room -= model.capacity.flex[slot] }
    let block = Int(model.capacity.blockOf[slot])
    if block >= 0 { room = min(room, blockRoom[block]) }
    return min(room, yearRoom[slot / model.weeks])
  }

  @inline(__always) func roomInPart(_ cell: Int) -> Int { cellRoom[cell] }
  @inline(__always) func roomInWeek(_ slot: Int) -> Int { slotRoom[slot] }
  @inline(__always) func roomInYear(_ pool: Int) -> Int { yearRoom[pool] }

  /// Minutes by which the slot stays under its nominal hours; negative when it uses flex.
  @inline(__always) func nominalRoom(_ slot: Int) -> Int { slotRoom[slot] - model.capacity.flex[slot] }

  /// Units of a line that could go into the cell now, spacing included.
  @inline(__always)
  func unitsThatFit(_ line: Int, _ cell: Int) -> Int {
    let units = room(cell) / model.lines[line].unit
    return units <= 0 ? 0 : min(units, spacing.room(Int(model.lines[line].draw), week: model.week(of: cell)))
  }

  /// Minutes that still fit into the slot's block of weeks.
  func roomInBlock(_ slot: Int) -> Int {
    let block = Int(model.capacity.blockOf[slot])
    return block >= 0 ? blockRoom[block] : MaxFlow.unlimited
  }

  /// Minutes that still fit into a block and its year, whatever the week.
  func slackOutsideCell(ofBlock block: Int, pool: Int) -> Int { min(blockRoom[block], yearRoom[pool]) }

  /// Units missing of what was asked for, those without an object included.
  func missingOfAsked(_ line: Int) -> Int { model.lines[line].amount - placed[line] }

  func missing(_ line: Int) -> Int { wanted[line] - placed[line] }

  /// Minutes of lower ranks than `rank` in a cell.
  func lowerMinutes(_ cell: Int, below rank: Int) -> Int { sum(load, cell, below: rank) }

  /// Minutes of lower ranks than `rank` in the whole year of a pool whose year is limited.
  func lowerMinutes(inYearOf pool: Int, below rank: Int) -> Int { sum(yearLoad, pool, below: rank) }

  @inline(__always)
  private func sum(_ load: borrowing Column<Int>, _ row: Int, below rank: Int) -> Int {
    var sum = 0
    for lower in rank + 1..<max(rank + 1, rankCount) { sum += load[row * rankCount + lower] }
    return sum
  }

  /// The lowest rank that has minutes in the cell, or -1.
  func lowestRank(_ cell: Int) -> Int {
    var rank = rankCount - 1
    while rank >= 0 && load[cell * rankCount + rank] == 0 { rank -= 1 }
    return rank
  }

  // MARK: Changes

  /// Adds units of a line to a cell, or takes them out when negative.
  func put(_ line: Int, _ cell: Int, _ units: Int) {
    if units == 0 { return }
    let shape = model.lines[line]
    let minutes = units * shape.unit
    let slot = model.slot(of: cell)
    let block = Int(model.capacity.blockOf[slot])
    let pool = model.pool(of: cell)
    cellRoom[cell] -= minutes
    slotRoom[slot] -= minutes
    if block >= 0 { blockRoom[block] -= minutes }
    if yearRoom[pool] < MaxFlow.unlimited {
      yearRoom[pool] -= minutes
      yearLoad[pool * rankCount + Int(shape.rank)] += minutes
    }
    load[cell * rankCount + Int(shape.rank)] += minutes
    placed[line] += units
    spacing.count(Int(shape.draw), week: model.week(of: cell), units)
    anchors.count(Int(shape.draw), week: model.week(of: cell), units)
    entries.add(line, cell, units)
    changes += 1
    changed[pool] = changes
    if units < 0 {
      freed[pool] = changes
      reopen(slot, pool)
    }
    if isJournaling { journal.append(Change(line: line, cell: cell, units: units)) }
  }

  /// Whether anything changed in one of the pools after that change.
  func hasChanged(_ pools: ArraySlice<Int32>, after change: Int) -> Bool {
    pools.contains { changed[Int($0)] > change }
  }

  /// Whether room came free in one of the pools after that change.
  func hasFreed(_ pools: ArraySlice<Int32>, after change: Int) -> Bool { pools.contains { freed[Int($0)] > change } }

  // MARK: Attempts

  struct Change {
    var line: Int
    var cell: Int
    var units: Int
  }

  /// Changes since `beginJournal`.
  private(set) var journal: [Change] = []
  private var isJournaling = false

  func beginJournal() {
    journal.removeAll(keepingCapacity: true)
    isJournaling = true
  }

  func endJournal() { isJournaling = false }

  /// Starts an attempt, inside another or not; `rollBack(to:)` with the mark undoes what it did.
  func openAttempt() -> Int {
    if !isJournaling {
      beginJournal()
      return -1
    }
    return journal.count
  }

  /// Ends the attempt that gave the mark.
  func closeAttempt(_ mark: Int) { if mark < 0 { endJournal() } }

  /// Undoes all changes since `beginJournal`.
  func rollBack() {
    rollBack(to: 0)
    isJournaling = false
  }

  /// Undoes the changes after the first `mark` ones.
  func rollBack(to mark: Int) {
    isJournaling = false
    while journal.count > max(0, mark), let change = journal.popLast() { put(change.line, change.cell, -change.units) }
    isJournaling = true
  }

  /// Room came free: everything that shares a limit with the slot may have room again.
  private func reopen(_ slot: Int, _ pool: Int) {
    let isYearly = yearRoom[pool] < MaxFlow.unlimited
    let first = pool * model.weeks * model.parts
    let cells = isYearly ? first..<first + model.weeks * model.parts : model.cellsOfBlock(slot)
    for word in (cells.lowerBound - first) / 64...(cells.upperBound - 1 - first) / 64 {
      let from = max(0, cells.lowerBound - first - word * 64)
      let count = min(64, cells.upperBound - first - word * 64) - from
      openCells[pool * wordsPerPool + word] |= (~0 >> UInt64(64 - count)) << UInt64(from)
    }
  }

  private func setOpen(_ cell: Int) {
    let pool = model.pool(of: cell)
    let bit = cell - pool * model.weeks * model.parts
    openCells[pool * wordsPerPool + bit / 64] |= 1 << UInt64(bit % 64)
  }

  /// Calls `visit` with every cell of the pool that may have room, ascending, until it returns false.
  @inline(__always)
  func forEachOpenCell(of pool: Int, _ visit: (Int) -> Bool) {
    let first = pool * model.weeks * model.parts
    for word in 0..<wordsPerPool {
      var bits = openCells[pool * wordsPerPool + word]
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        let cell = first + word * 64 + bit
        if isElastic && room(cell) < leastUnit {
          openCells[pool * wordsPerPool + word] &= ~(1 << UInt64(bit))
        } else if !visit(cell) {
          return
        }
      }
    }
  }
}
