/// Looks the search for one unit may take, and for one that makes way in turn. Counted, never timed.
private let easingBudget = 3000
private let easingBudgetOfGuests = 300

extension Placement {
  /// Places one unit of a line in one of the cells, where what stands in its way can go elsewhere without a visit of
  /// the earlier schedule losing its week: divisible work, visits that are new in their week, and visits for which
  /// another pool or part of the day has room in the same week, or gets it in the same way. Nothing is lost.
  func ease(for line: Int, in cells: some Sequence<Int>) -> Bool {
    var search = Easing(self, line, looks: easingBudget, depth: 1)
    return search.run(cells)
  }

  /// The cells of a line's route, from a place of its own on.
  func cellsInTurn(_ line: Int) -> some Sequence<Int> {
    let shape = model.lines[line]
    let route = model.routes[Int(shape.route)]
    let count = max(1, route.cellCount)
    let start = Int(seed(of: shape) % UInt64(count))
    return (0..<route.cellCount).lazy.map { Int(self.model.cells[Int(route.firstCell) + (start + $0) % count]) }
  }
}

private struct Easing {
  let placement: Placement
  let model: Model
  let ledger: Ledger
  let line: Int
  let unit: Int
  var looks: Int
  /// How often a unit that makes way may have others make way for it.
  let depth: Int

  init(_ placement: Placement, _ line: Int, looks: Int, depth: Int) {
    self.placement = placement
    self.looks = looks
    self.depth = depth
    self.line = line
    model = placement.model
    ledger = placement.ledger
    unit = placement.model.lines[line].unit
  }

  mutating func run(_ cells: some Sequence<Int>) -> Bool {
    for cell in cells where looks > 0 {
      looks -= 1
      if ledger.spacing.room(Int(model.lines[line].draw), week: model.week(of: cell)) <= 0 { continue }
      if ledger.room(cell) >= unit || makeRoom(in: cell) {
        ledger.put(line, cell, 1)
        return true
      }
    }
    return false
  }

  /// The cells whose contents stand in the way of a cell: the cell itself when the part of the day is full, else its
  /// week, else its block of weeks.
  private func hindrance(_ cell: Int) -> Range<Int>? {
    if ledger.roomInPart(cell) < unit { return cell..<cell + 1 }
    let slot = model.slot(of: cell)
    if ledger.roomInWeek(slot) < unit { return model.cells(ofSlot: slot) }
    if ledger.roomInBlock(slot) < unit { return model.cellsOfBlock(slot) }
    return ledger.roomInYear(model.pool(of: cell)) < unit ? model.cells(ofPool: model.pool(of: cell)) : nil
  }

  private mutating func makeRoom(in cell: Int) -> Bool {
    let mark = ledger.openAttempt()
    while ledger.room(cell) < unit {
      guard let scope = hindrance(cell), clear(scope, for: cell) else {
        ledger.rollBack(to: mark)
        ledger.closeAttempt(mark)
        return false
      }
    }
    ledger.closeAttempt(mark)
    return true
  }

  /// Moves something out of the scope; true when the cell's room has grown.
  private mutating func clear(_ scope: Range<Int>, for cell: Int) -> Bool {
    let lack = unit - ledger.room(cell)
    for isVisit in [false, true] {
      for other in scope {
        var index = 0
        while index < ledger.entries.count(other) {
          let entry = ledger.entries.entry(other, index)
          index += 1
          looks -= 1
          if looks < 0 { return false }
          let guest = Int(entry.line)
          if guest == line || model.lines[guest].isVisit != isVisit { continue }
          let wanted =
            isVisit ? 1 : min(Int(entry.units), (lack + model.lines[guest].unit - 1) / model.lines[guest].unit)
          if move(guest, wanted, from: other, outOf: scope) > 0 && unit - ledger.room(cell) < lack { return true }
          // It may have moved without its place being of use.
          if ledger.entries.units(guest, other) == 0 { continue }
          if depth > 0, isVisit, pass(guest, from: other, outOf: scope, for: cell, lack: lack) { return true }
        }
      }
    }
    return false
  }

  /// Moves a unit of a guest to where others make way for it.
  private mutating func pass(
    _ guest: Int, from other: Int, outOf scope: Range<Int>, for cell: Int, lack: Int
  ) -> Bool {
    let week = model.week(of: other)
    let isBound = !ledger.anchors.mayLeave(Int(model.lines[guest].draw), week: week)
    let mark = ledger.openAttempt()
    ledger.put(guest, other, -1)
    var search = Easing(placement, guest, looks: min(looks, easingBudgetOfGuests), depth: depth - 1)
    let before = search.looks
    let model = model
    let cells = placement.cellsInTurn(guest).filter { !scope.contains($0) && (!isBound || model.week(of: $0) == week) }
    let isMoved = search.run(cells) && unit - ledger.room(cell) < lack
    looks -= before - search.looks
    if !isMoved { ledger.rollBack(to: mark) }
    ledger.closeAttempt(mark)
    return isMoved
  }

  /// Moves up to so many units of a guest to where there is room; how many.
  private mutating func move(_ guest: Int, _ units: Int, from other: Int, outOf scope: Range<Int>) -> Int {
    let shape = model.lines[guest]
    let week = model.week(of: other)
    let isBound = !ledger.anchors.mayLeave(Int(shape.draw), week: week)
    let route = model.routes[Int(shape.route)]
    var moved = 0
    for pool in model.poolSets[route.poolSet] where moved < units && looks >= 0 {
      ledger.forEachOpenCell(of: Int(pool)) { target in
        looks -= 1
        if looks < 0 { return false }
        if scope.contains(target) || (isBound && model.week(of: target) != week) { return true }
        if ledger.room(target) < shape.unit || !placement.allows(route, target) { return true }
        moved += shift(guest, units - moved, from: other, to: target)
        return moved < units
      }
    }
    return moved
  }

  private func shift(_ guest: Int, _ units: Int, from other: Int, to target: Int) -> Int {
    let fitting = min(units, ledger.room(target) / model.lines[guest].unit)
    ledger.put(guest, other, -fitting)
    if ledger.unitsThatFit(guest, target) >= fitting {
      ledger.put(guest, target, fitting)
      return fitting
    }
    ledger.put(guest, other, fitting)
    return 0
  }
}
