/// Units of a line for which room is sought together, since ten may displace hardly more than nine.
private let unitsTogether = 10
/// Cells for which visits of other weeks are looked at.
private let yearlyLooks = 4

extension Placement {
  /// Makes room for one or a few units of a line by displacing lower ranks, in a plan that is renewed: where only the
  /// lowest ranks have to go, and of these the fewest visits per unit. Adds what was displaced, unit by unit, to `dropped`.
  func displaceFew(for line: Int, dropped: inout [Int32]) -> Bool {
    var displacement = Displacement(self, line)
    guard let best = displacement.best() else { return false }
    for victim in best.victims {
      ledger.put(Int(victim.line), Int(victim.cell), -Int(victim.units))
      for _ in 0..<victim.units { dropped.append(victim.line) }
    }
    let units = min(best.units, ledger.unitsThatFit(line, best.cell))
    ledger.put(line, best.cell, units)
    return units > 0
  }
}

/// What would have to go for one unit of a line, cell by cell.
private struct Displacement {
  private let placement: Placement
  private let model: Model
  private let ledger: Ledger
  private let line: Int
  private let shape: Line
  private var yearly = yearlyLooks
  /// What lower ranks have in the block that was looked at last.
  private var lower = (scope: 0..<0, minutes: 0)

  struct Victim {
    var line: Int32
    var cell: Int32
    var units: Int32
  }

  struct Choice {
    var cell: Int
    /// Units of the line that come in.
    var units: Int
    var victims: [Victim]
    /// The highest rank among the victims.
    var rank: Int32
    /// Visits that lose their week, less those of the line that come back to theirs.
    var moves: Int
    /// Minutes freed beyond the units.
    var excess: Int

    /// Lower ranks go first, then fewer visits per unit, then fewer minutes.
    func isBetter(than other: Choice) -> Bool {
      (-rank, moves * other.units, excess) < (-other.rank, other.moves * units, other.excess)
    }
  }

  /// Minutes that lack in each limit above a cell.
  private struct Lack {
    var part: Int
    var week: Int
    var block: Int
    var year: Int

    var isMade: Bool { part <= 0 && inWeeks <= 0 && year <= 0 }
    /// In the week or its block.
    var inWeeks: Int { max(week, block) }
  }

  init(_ placement: Placement, _ line: Int) {
    self.placement = placement
    self.line = line
    model = placement.model
    ledger = placement.ledger
    shape = placement.model.lines[line]
  }

  mutating func best() -> Choice? {
    if Int(shape.rank) + 1 >= model.ranks.count { return nil }
    let due = min(unitsTogether, ledger.missing(line))
    var best: Choice?
    var most = 0
    var last = -1
    for cell in placement.cellsInTurn(line) {
      let week = model.week(of: cell)
      if week != last { most = min(due, ledger.spacing.room(Int(shape.draw), week: week)) }
      last = week
      for units in 1...max(1, most) where units <= most {
        guard let choice = choice(in: cell, units) else { break }
        if let best, !choice.isBetter(than: best) { continue }
        best = choice
      }
    }
    return best
  }

  private mutating func choice(in cell: Int, _ units: Int) -> Choice? {
    let needed = units * shape.unit
    let slot = model.slot(of: cell)
    var lack = Lack(
      part: needed - ledger.roomInPart(cell), week: needed - ledger.roomInWeek(slot),
      block: needed - ledger.roomInBlock(slot), year: needed - ledger.roomInYear(model.pool(of: cell)))
    if lack.isMade { return self.choice(cell, units, []) }
    let scope = model.cellsOfBlock(slot)
    if scope != lower.scope { lower = (scope, lowerMinutes(scope)) }
    if lower.minutes < max(lack.part, lack.inWeeks) || !mayLookAtYear(lack, cell) { return nil }
    var victims: [Victim] = []
    while !lack.isMade {
      let narrow =
        lack.part > 0
        ? cell..<cell + 1
        : lack.week > 0
          ? model.cells(ofSlot: slot) : lack.block > 0 ? scope : model.cells(ofPool: model.pool(of: cell))
      let most = max(lack.part, max(lack.inWeeks, lack.year))
      guard let victim = victim(in: narrow, beside: victims, lack: most) else { return nil }
      victims.append(victim)
      take(victim, off: &lack, cell, slot)
    }
    spare(&victims, lack, cell, slot)
    return choice(cell, units, victims)
  }

  private func lowerMinutes(_ scope: Range<Int>) -> Int {
    scope.reduce(0) { $0 + ledger.lowerMinutes($1, below: Int(shape.rank)) }
  }

  /// Whether more lacks in the year than in the weeks, and lower ranks have that in other weeks; only for some cells, since
  /// the other weeks are the same for all of them.
  private mutating func mayLookAtYear(_ lack: Lack, _ cell: Int) -> Bool {
    if lack.year <= max(lack.part, lack.inWeeks) { return true }
    if yearly == 0 { return false }
    if ledger.lowerMinutes(inYearOf: model.pool(of: cell), below: Int(shape.rank)) < lack.year { return false }
    yearly -= 1
    return true
  }

  private func minutes(_ victim: Victim) -> Int { Int(victim.units) * model.lines[Int(victim.line)].unit }

  private func take(_ victim: Victim, off lack: inout Lack, _ cell: Int, _ slot: Int, sign: Int = 1) {
    let freed = minutes(victim) * sign
    lack.year -= freed
    if model.cellsOfBlock(slot).contains(Int(victim.cell)) { lack.block -= freed }
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

  private func choice(_ cell: Int, _ units: Int, _ victims: [Victim]) -> Choice {
    var choice = Choice(
      cell: cell, units: units, victims: victims, rank: .max, moves: 0,
      excess: victims.isEmpty ? 0 : -units * shape.unit)
    choice.moves = -min(units, ledger.anchors.lost(Int(shape.draw), week: model.week(of: cell)))
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
    Int(capacity.blockStart[slot]) * parts..<Int(capacity.blockEnd[slot]) * parts
  }

  func cells(ofPool pool: Int) -> Range<Int> { pool * weeks * parts..<(pool + 1) * weeks * parts }

  func cells(ofSlot slot: Int) -> Range<Int> { slot * parts..<(slot + 1) * parts }
}
