extension Placement {
  /// Makes room for one unit of a line by displacing units of lower ranks, where the lowest rank stands; adds what was
  /// displaced, line by line, to `dropped`. So no work waits while lower work stands in its place.
  func evict(for line: Int, dropped: inout [Int32]) -> Bool {
    evict(for: line, below: model.lines[line].rank, dropped: &dropped)
  }

  /// The same, by displacing only what is lower than this rank, and only in these weeks.
  func evict(for line: Int, below rank: Int32, in weeks: UInt64 = ~0, dropped: inout [Int32]) -> Bool {
    let unit = model.lines[line].unit
    var shape = model.lines[line]
    shape.rank = rank
    guard let cell = cellToClear(for: shape, in: weeks) else { return false }
    while ledger.room(cell) < unit {
      guard let victim = victim(in: cell, for: shape) else { return false }
      ledger.put(victim.line, victim.cell, -victim.units)
      for _ in 0..<victim.units { dropped.append(Int32(victim.line)) }
    }
    ledger.put(line, cell, 1)
    return true
  }

  private func cellToClear(for shape: Line, in weeks: UInt64) -> Int? {
    let rank = Int(shape.rank)
    let route = model.routes[Int(shape.route)]
    let count = route.cellCount
    if count == 0 || rank + 1 >= model.ranks.count { return nil }
    let start = Int(shape.seed % UInt64(count))
    let last = model.ranks.count - 1
    var best: Int?
    var bestScore = (rank: rank, fewness: Int.min)
    for step in 0..<count {
      let cell = Int(model.cells[Int(route.firstCell) + (start + step) % count])
      if weeks >> UInt64(model.week(of: cell)) & 1 == 0 { continue }
      let lowest = lowestRank(ifCleared: cell, for: shape)
      if lowest <= rank || lowest < bestScore.rank { continue }
      let back = ledger.anchors.lost(Int(shape.draw), week: model.week(of: cell)) > 0 ? 1 : 0
      let score = (rank: lowest, fewness: back - visitsToDisplace(of: lowest, in: cell, for: shape))
      if score <= bestScore { continue }
      best = cell
      bestScore = score
      if score >= (rank: last, fewness: model.keepsAtACost ? 1 : -1) { break }
    }
    return best
  }

  /// How many visits of a rank would have to go: none when divisible work makes room, else one, or more.
  private func visitsToDisplace(of rank: Int, in cell: Int, for line: Line) -> Int {
    let lack = line.unit - ledger.room(cell)
    let slot = model.slot(of: cell)
    let needsPart = ledger.roomInPart(cell) < line.unit
    var divisible = 0
    var longest = 0
    for part in 0..<model.parts {
      let other = slot * model.parts + part
      if needsPart && other != cell { continue }
      for index in 0..<ledger.entries.count(other) {
        let entry = ledger.entries.entry(other, index)
        let guest = model.lines[Int(entry.line)]
        if Int(guest.rank) != rank { continue }
        if ledger.anchors.mayLeave(Int(guest.draw), week: model.week(of: other)) && (!guest.isVisit || model.isReplan) {
          divisible += (guest.isVisit ? 1 : Int(entry.units)) * guest.unit
        } else {
          longest = max(longest, guest.unit)
        }
      }
    }
    if divisible >= lack { return 0 }
    return longest == 0 ? Int.max : (lack - divisible + longest - 1) / longest
  }

  /// The lowest rank in the cell's slot, or -1 when clearing the lower ranks would not make enough room.
  private func lowestRank(ifCleared cell: Int, for line: Line) -> Int {
    let slot = model.slot(of: cell)
    let inCell = ledger.lowerMinutes(cell, below: Int(line.rank))
    if ledger.roomInPart(cell) + inCell < line.unit { return -1 }
    var inSlot = 0
    var lowest = -1
    for part in 0..<model.parts {
      let other = slot * model.parts + part
      inSlot += ledger.lowerMinutes(other, below: Int(line.rank))
      lowest = max(lowest, ledger.lowestRank(other))
    }
    if inSlot == 0 || ledger.slackOutsideCell(slot) + inSlot < line.unit { return -1 }
    if ledger.spacing.room(Int(line.draw), week: model.week(of: cell)) <= 0 { return -1 }
    return lowest
  }

  private struct Victim {
    var line: Int
    var cell: Int
    var units: Int
  }

  /// Lowest rank first; within it divisible work, then the smallest unit that suffices, else the largest.
  private func victim(in cell: Int, for line: Line) -> Victim? {
    let unit = line.unit
    let lack = unit - ledger.room(cell)
    let slot = model.slot(of: cell)
    let needsPart = ledger.roomInPart(cell) < unit
    var best: Victim?
    var bestScore = (Int32(-1), false, Int.min)
    for part in 0..<model.parts {
      let other = slot * model.parts + part
      if needsPart && other != cell { continue }
      for index in 0..<ledger.entries.count(other) {
        let entry = ledger.entries.entry(other, index)
        let guest = model.lines[Int(entry.line)]
        if guest.rank <= line.rank { continue }
        let fit = guest.unit >= lack && !model.isReplan ? Int.max / 2 - guest.unit : guest.unit
        let isFree = model.isReplan && ledger.anchors.mayLeave(Int(guest.draw), week: model.week(of: other))
        let score = (guest.rank, isFree || !guest.isVisit, fit)
        if score <= bestScore { continue }
        bestScore = score
        let units = guest.isVisit ? 1 : min(Int(entry.units), (lack + guest.unit - 1) / guest.unit)
        best = Victim(line: Int(entry.line), cell: other, units: units)
      }
    }
    return best
  }
}

private func <= (a: (Int32, Bool, Int), b: (Int32, Bool, Int)) -> Bool {
  if a.0 != b.0 { return a.0 < b.0 }
  if a.1 != b.1 { return b.1 }
  return a.2 <= b.2
}
