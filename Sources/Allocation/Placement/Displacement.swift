extension Placement {
  /// Makes room for one unit of a line by displacing lower ranks, in a plan that is renewed: where only the lowest ranks
  /// have to go, and of these the fewest visits. Adds what was displaced, unit by unit, to `dropped`.
  func displaceFew(for line: Int, dropped: inout [Int32]) -> Bool {
    guard let best = Displacement(self, line).best() else { return false }
    for victim in best.victims {
      ledger.put(Int(victim.line), Int(victim.cell), -Int(victim.units))
      for _ in 0..<victim.units { dropped.append(victim.line) }
    }
    if ledger.unitsThatFit(line, best.cell) <= 0 { return false }
    ledger.put(line, best.cell, 1)
    return true
  }
}

/// What would have to go for one unit of a line, cell by cell.
private struct Displacement {
  private let placement: Placement
  private let model: Model
  private let ledger: Ledger
  private let line: Int
  private let shape: Line

  struct Victim {
    var line: Int32
    var cell: Int32
    var units: Int32
  }

  struct Choice {
    var cell: Int
    var victims: [Victim]
    /// The highest rank among the victims.
    var rank: Int32
    /// Visits that lose their week.
    var moves: Int
    /// Minutes freed beyond the unit.
    var excess: Int

    /// Lower ranks go first, then fewer visits, then fewer minutes.
    func isBetter(than other: Choice) -> Bool {
      (-rank, moves, excess) < (-other.rank, other.moves, other.excess)
    }
  }

  /// Minutes that lack in each limit above a cell.
  private struct Lack {
    var part: Int
    var week: Int
    var block: Int

    var isMade: Bool { part <= 0 && week <= 0 && block <= 0 }
  }

  init(_ placement: Placement, _ line: Int) {
    self.placement = placement
    self.line = line
    model = placement.model
    ledger = placement.ledger
    shape = placement.model.lines[line]
  }

  func best() -> Choice? {
    if Int(shape.rank) + 1 >= model.ranks.count { return nil }
    var best: Choice?
    for cell in placement.cellsInTurn(line) {
      if ledger.spacing.room(Int(shape.draw), week: model.week(of: cell)) <= 0 { continue }
      guard let choice = choice(in: cell) else { continue }
      if let best, !choice.isBetter(than: best) { continue }
      best = choice
    }
    return best
  }

  private func choice(in cell: Int) -> Choice? {
    let slot = model.slot(of: cell)
    let pool = model.pool(of: cell)
    var lack = Lack(
      part: shape.unit - ledger.roomInPart(cell), week: shape.unit - ledger.roomInWeek(slot),
      block: shape.unit - ledger.slackOutsideWeek(slot))
    if lack.isMade { return Choice(cell: cell, victims: [], rank: .max, moves: 0, excess: 0) }
    if ledger.roomInYear(pool) < shape.unit && lack.block < shape.unit - ledger.roomInYear(pool) { return nil }
    let scope = model.cellsOfBlock(slot)
    let inScope = scope.reduce(0) { $0 + ledger.lowerMinutes($1, below: Int(shape.rank)) }
    if inScope < max(lack.part, max(lack.week, lack.block)) { return nil }
    var victims: [Victim] = []
    while !lack.isMade {
      let narrow = lack.part > 0 ? cell..<cell + 1 : lack.week > 0 ? model.cells(ofSlot: slot) : scope
      guard let victim = victim(in: narrow, beside: victims, lack: max(lack.part, max(lack.week, lack.block))) else {
        return nil
      }
      victims.append(victim)
      take(victim, off: &lack, cell, slot)
    }
    spare(&victims, lack, cell, slot)
    return choice(cell, victims)
  }

  private func minutes(_ victim: Victim) -> Int { Int(victim.units) * model.lines[Int(victim.line)].unit }

  private func take(_ victim: Victim, off lack: inout Lack, _ cell: Int, _ slot: Int, sign: Int = 1) {
    let freed = minutes(victim) * sign
    lack.block -= freed
    if model.slot(of: Int(victim.cell)) == slot { lack.week -= freed }
    if Int(victim.cell) == cell { lack.part -= freed }
  }

  /// Leaves out the victims that are not needed beside the others.
  private func spare(_ victims: inout [Victim], _ made: Lack, _ cell: Int, _ slot: Int) {
    var lack = made
    var index = 0
    while index < victims.count && victims.count > 1 {
      var without = lack
      take(victims[index], off: &without, cell, slot, sign: -1)
      if without.isMade {
        lack = without
        victims.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  private func choice(_ cell: Int, _ victims: [Victim]) -> Choice {
    var choice = Choice(cell: cell, victims: victims, rank: .max, moves: 0, excess: -shape.unit)
    for victim in victims {
      choice.rank = min(choice.rank, model.lines[Int(victim.line)].rank)
      choice.moves += isFree(victim.line, Int(victim.cell)) ? 0 : Int(victim.units)
      choice.excess += minutes(victim)
    }
    return choice
  }

  private func isFree(_ guest: Int32, _ cell: Int) -> Bool {
    ledger.anchors.mayLeave(Int(model.lines[Int(guest)].draw), week: model.week(of: cell))
  }

  /// Lowest rank first; within it what no visit loses its week for, then the smallest that suffices, else the largest.
  private func victim(in scope: Range<Int>, beside chosen: [Victim], lack: Int) -> Victim? {
    var best: Victim?
    var bestScore = (Int32(-1), -1, Int.min)
    for cell in scope {
      for index in 0..<ledger.entries.count(cell) {
        let entry = ledger.entries.entry(cell, index)
        let guest = model.lines[Int(entry.line)]
        if guest.rank <= shape.rank { continue }
        let taken = chosen.reduce(0) { $0 + ($1.line == entry.line && Int($1.cell) == cell ? Int($1.units) : 0) }
        let left = Int(entry.units) - taken
        if left <= 0 { continue }
        let fit = guest.unit >= lack ? Int.max / 2 - guest.unit : guest.unit
        let score = (guest.rank, isFree(entry.line, cell) ? 1 : 0, fit)
        if score <= bestScore { continue }
        bestScore = score
        let units = guest.isVisit ? 1 : min(left, (lack + guest.unit - 1) / guest.unit)
        best = Victim(line: entry.line, cell: Int32(cell), units: Int32(units))
      }
    }
    return best
  }
}

extension Model {
  /// The cells of the slot's block of weeks, or of the slot itself when its weeks are strict.
  func cellsOfBlock(_ slot: Int) -> Range<Int> {
    let block = capacity.blockOf[slot]
    if block < 0 { return cells(ofSlot: slot) }
    var first = slot
    var end = slot + 1
    while first % weeks > 0 && capacity.blockOf[first - 1] == block { first -= 1 }
    while end % weeks > 0 && capacity.blockOf[end] == block { end += 1 }
    return first * parts..<end * parts
  }

  func cells(ofSlot slot: Int) -> Range<Int> { slot * parts..<(slot + 1) * parts }
}
