/// Looks a search for one unit may take. Counted, never timed.
private let chainBudget = 3_000

extension Placement {
  /// Makes room for one unit of a line in two steps: another's unit, of whatever rank, leaves the cell for a place where it
  /// displaces work of ranks lower than the line's. So hours of a service or a short season come free for work that has no
  /// other, where the work there could have been done elsewhere. Adds what was displaced to `dropped`.
  func displaceInChain(for line: Int, in weeks: UInt64 = ~0, dropped: inout [Int32]) -> Bool {
    var chain = Chain(self, line, weeks)
    return chain.run(&dropped)
  }
}

private struct Chain {
  let placement: Placement
  let model: Model
  let ledger: Ledger
  let line: Int
  let unit: Int
  let weeks: UInt64
  var looks = chainBudget
  /// Lines for which no lower work can make way anywhere.
  var stuck: Set<Int32> = []

  init(_ placement: Placement, _ line: Int, _ weeks: UInt64) {
    self.weeks = weeks
    self.placement = placement
    self.line = line
    model = placement.model
    ledger = placement.ledger
    unit = placement.model.lines[line].unit
  }

  mutating func run(_ dropped: inout [Int32]) -> Bool {
    if Int(model.lines[line].rank) + 1 >= model.ranks.count { return false }
    for cell in placement.cellsInTurn(line) where looks > 0 {
      if weeks >> UInt64(model.week(of: cell)) & 1 == 0 { continue }
      if ledger.spacing.room(Int(model.lines[line].draw), week: model.week(of: cell)) <= 0 { continue }
      for other in hindrance(cell) {
        if makeRoom(in: cell, from: other, &dropped) { return true }
      }
    }
    return false
  }

  /// The cells of which a unit stands in the way: those of the week, or where only the year is full, of all weeks.
  private func hindrance(_ cell: Int) -> Range<Int> {
    let slot = model.slot(of: cell)
    let pool = model.pool(of: cell)
    let hasRoom = min(ledger.roomInPart(cell), min(ledger.roomInWeek(slot), ledger.roomInBlock(slot))) >= unit
    return hasRoom && ledger.roomInYear(pool) < unit ? model.cells(ofPool: pool) : model.cells(ofSlot: slot)
  }

  private mutating func makeRoom(in cell: Int, from other: Int, _ dropped: inout [Int32]) -> Bool {
    var index = 0
    while index < ledger.entries.count(other) && looks > 0 {
      let entry = ledger.entries.entry(other, index)
      index += 1
      looks -= 1
      let guest = model.lines[Int(entry.line)]
      if Int(entry.line) == line || !guest.isVisit || stuck.contains(entry.line) { continue }
      if ledger.room(cell) + guest.unit < unit { continue }
      if pass(entry.line, from: other, for: cell, &dropped) { return true }
    }
    return false
  }

  private mutating func pass(_ guest: Int32, from other: Int, for cell: Int, _ dropped: inout [Int32]) -> Bool {
    let mark = ledger.openAttempt()
    ledger.put(Int(guest), other, -1)
    var isDone = false
    if ledger.unitsThatFit(line, cell) > 0 {
      ledger.put(line, cell, 1)
      looks -= model.routes[Int(model.lines[Int(guest)].route)].cellCount
      var victims: [Int32] = []
      isDone = placement.evict(
        for: Int(guest), below: max(model.lines[Int(guest)].rank, model.lines[line].rank), dropped: &victims)
      if isDone { dropped += victims } else { stuck.insert(guest) }
    }
    if !isDone { ledger.rollBack(to: mark) }
    ledger.closeAttempt(mark)
    return isDone
  }
}
