/// Looks a search for one unit may take. Counted, never timed.
private let ejectionBudget = 3000
private let renewedBudget = 12_000

extension Placement {
  /// Makes room for one unit of a line by moving units of one other line to where there is room. Nothing is lost.
  func eject(for line: Int) -> Bool {
    var search = Ejection(self, line)
    return search.run()
  }
}

private struct Ejection {
  let placement: Placement
  let model: Model
  let ledger: Ledger
  let line: Int
  let unit: Int
  var looks = ejectionBudget
  var size: Int?

  init(_ placement: Placement, _ line: Int) {
    self.placement = placement
    self.line = line
    model = placement.model
    ledger = placement.ledger
    unit = placement.model.lines[line].unit
  }

  /// In a plan that is renewed first what keeps its week makes way, then what loses it, the longest first: so few as can
  /// be lose theirs for many short ones that come in.
  mutating func run() -> Bool {
    if !model.keepsAtACost { return run(nil) }
    if run(0) { return true }
    looks = renewedBudget
    return placement.sizes.contains { looks > 0 && run($0) }
  }

  /// Only visits of this size move, and lose their week; 0 for all that keep it, nil for all.
  private mutating func run(_ size: Int?) -> Bool {
    self.size = size
    for cell in placement.cellsInTurn(line) where looks > 0 {
      if makeRoom(in: cell) { return true }
    }
    return false
  }

  private func mayMove(_ guest: Int, from cell: Int) -> Bool {
    guard let size else { return true }
    let keepsWeek = ledger.anchors.mayLeave(Int(model.lines[guest].draw), week: model.week(of: cell))
    return size == 0 ? keepsWeek : !keepsWeek && model.lines[guest].unit == size
  }

  private mutating func makeRoom(in cell: Int) -> Bool {
    if size != nil { looks -= 1 }
    if ledger.spacing.room(Int(model.lines[line].draw), week: model.week(of: cell)) <= 0 { return false }
    if ledger.room(cell) >= unit {
      ledger.put(line, cell, 1)
      return true
    }
    let slot = model.slot(of: cell)
    let lacksInPart = unit - ledger.roomInPart(cell)
    let lacksInSlot = unit - ledger.slackOutsideCell(slot)
    let lack = max(lacksInPart, lacksInSlot)
    for other in hindrance(cell, lacksInPart: lacksInPart > 0)
    where moveSomeone(outOf: other, for: cell, lack: lack, needsSlot: lacksInSlot > 0) { return true }
    return false
  }

  /// The cells whose contents stand in the way of a cell: the cell itself when the part of the day is full, else its
  /// week, else its block of weeks, else the year.
  private func hindrance(_ cell: Int, lacksInPart: Bool) -> Range<Int> {
    if lacksInPart { return cell..<cell + 1 }
    let slot = model.slot(of: cell)
    if ledger.roomInWeek(slot) < unit { return model.cells(ofSlot: slot) }
    return ledger.roomInBlock(slot) < unit ? model.cellsOfBlock(slot) : model.cells(ofPool: model.pool(of: cell))
  }

  private mutating func moveSomeone(outOf other: Int, for cell: Int, lack: Int, needsSlot: Bool) -> Bool {
    var index = 0
    while index < ledger.entries.count(other) {
      let entry = ledger.entries.entry(other, index)
      index += 1
      looks -= 1
      if looks < 0 { return false }
      let guest = Int(entry.line)
      if guest == line || !mayMove(guest, from: other) { continue }
      let units = (lack + model.lines[guest].unit - 1) / model.lines[guest].unit
      if units > Int(entry.units) || (model.lines[guest].isVisit && units > 1) { continue }
      if move(guest, units, from: other, for: cell, needsSlot: needsSlot) { return true }
    }
    return false
  }

  /// Moves units of a guest to the first cell that takes them, if that lets the line's unit in.
  private mutating func move(_ guest: Int, _ units: Int, from other: Int, for cell: Int, needsSlot: Bool) -> Bool {
    let route = model.routes[Int(model.lines[guest].route)]
    let minutes = units * model.lines[guest].unit
    var isDone = false
    let own = model.pool(of: cell)
    let isYearFull = ledger.roomInYear(own) < unit
    for pool in model.poolSets[route.poolSet] where !isDone && looks >= 0 && !(isYearFull && Int(pool) == own) {
      ledger.forEachOpenCell(of: Int(pool)) { target in
        looks -= 1
        if looks < 0 { return false }
        let isSameSlot = model.slot(of: target) == model.slot(of: other)
        if ledger.room(target) < minutes || target == other || (isSameSlot && needsSlot) { return true }
        if !placement.allows(route, target) { return true }
        isDone = tryMove(guest, units, from: other, to: target, for: cell)
        return !isDone
      }
    }
    return isDone
  }

  private func tryMove(_ guest: Int, _ units: Int, from other: Int, to target: Int, for cell: Int) -> Bool {
    ledger.put(guest, other, -units)
    if ledger.unitsThatFit(guest, target) >= units {
      ledger.put(guest, target, units)
      if ledger.unitsThatFit(line, cell) > 0 {
        ledger.put(line, cell, 1)
        return true
      }
      ledger.put(guest, target, -units)
    }
    ledger.put(guest, other, units)
    return false
  }
}
