/// Minutes that count as much as a rank.
private let perRank = 1000

extension Placement {
  /// Replaces a smaller unit of the same or a lower rank by one unit of the line, where that uses minutes that lay
  /// idle; the smaller one is tried elsewhere. Only for the benefit of a line that has no greater share yet.
  func exchange(for line: Int) -> Bool {
    guard let swap = bestSwap(for: line) else { return false }
    ledger.put(swap.guest, swap.from, -1)
    if ledger.unitsThatFit(line, swap.cell) == 0 {
      ledger.put(swap.guest, swap.from, 1)
      return false
    }
    ledger.put(line, swap.cell, 1)
    fill(swap.guest, upTo: ledger.placed[swap.guest] + 1)
    return true
  }

  private struct Swap {
    var guest: Int
    var from: Int
    var cell: Int
  }

  private func bestSwap(for line: Int) -> Swap? {
    let shape = model.lines[line]
    let route = model.routes[Int(shape.route)]
    let count = route.cellCount
    if count == 0 { return nil }
    let start = Int(shape.seed % UInt64(count))
    // A unit gains at least what it is longer than the next size.
    let least = shape.unit - (allSizes.last { $0 < shape.unit } ?? shape.unit)
    if least == 0 { return nil }
    var best: Swap?
    var bestGain = 0
    for step in 0..<count {
      let cell = Int(model.cells[Int(route.firstCell) + (start + step) % count])
      let room = ledger.room(cell)
      if room < least || ledger.spacing.room(Int(shape.draw), week: model.week(of: cell)) <= 0 { continue }
      let slot = model.slot(of: cell)
      let isPartFull = ledger.roomInPart(cell) < shape.unit
      for part in 0..<model.parts {
        let other = slot * model.parts + part
        if isPartFull && other != cell { continue }
        // A unit gains no more minutes than lie idle, and no more ranks than the lowest there.
        let lowest = ledger.lowestRank(other)
        if lowest < shape.rank || room + (lowest - Int(shape.rank)) * perRank <= bestGain { continue }
        for index in 0..<ledger.entries.count(other) {
          let guest = Int(ledger.entries.entry(other, index).line)
          let gain = gain(of: shape, line, over: guest, room: room, cell: cell, other: other)
          if gain > bestGain {
            bestGain = gain
            best = Swap(guest: guest, from: other, cell: cell)
          }
        }
      }
    }
    return best
  }

  private func gain(of shape: Line, _ line: Int, over guest: Int, room: Int, cell: Int, other: Int) -> Int {
    let rival = model.lines[guest]
    if guest == line || rival.rank < shape.rank || rival.unit >= shape.unit { return 0 }
    if ledger.placed[guest] * shape.amount < ledger.placed[line] * rival.amount {
      return 0
    }
    let free = other == cell ? room + rival.unit : min(ledger.roomInPart(cell), room + rival.unit)
    if free < shape.unit { return 0 }
    return shape.unit - rival.unit + Int(rival.rank - shape.rank) * perRank
  }
}
