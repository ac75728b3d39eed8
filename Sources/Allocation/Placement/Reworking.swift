extension Placement {
  /// Plans a few weeks of a renewed plan anew, so many rounds, and keeps what lets fewer visits lose their week while no
  /// more stays uncovered than the limit.
  func rework(rounds: Int, within limit: Uncovered) {
    var reworking = Reworking(self, limit)
    reworking.run(rounds)
  }
}

/// Ruin and recreate (Schrimpf and others, 2000). In a few weeks of some pools all that is new there makes room, and so does
/// what can be divided; visits that lost these weeks return, short ones first; and what has no place then gets one by the
/// rules of every plan. Which weeks these are is drawn by a number anyone may know.
private struct Reworking {
  private let placement: Placement
  private let model: Model
  private let ledger: Ledger
  private let limit: Uncovered
  private var numbers: UInt64 = 0
  /// What this round is about.
  private var weeks: UInt64 = 0
  private var pools: [Bool]
  private var poolSets: [Bool]
  /// Units that each line lacked before the round.
  private var lacked: [Int]

  private struct Loss {
    var draw: Int
    var week: Int
  }

  init(_ placement: Placement, _ limit: Uncovered) {
    self.placement = placement
    self.limit = limit
    model = placement.model
    ledger = placement.ledger
    pools = [Bool](repeating: false, count: model.poolCount)
    poolSets = [Bool](repeating: false, count: model.poolSets.count)
    lacked = [Int](repeating: 0, count: model.lines.count)
  }

  mutating func run(_ rounds: Int) {
    var best = (moves: ledger.anchors.lostInAll, uncovered: placement.uncovered)
    for _ in 0..<rounds where best.moves > 0 {
      let mark = ledger.openAttempt()
      chooseScope()
      ruin()
      restore()
      recreate()
      if ledger.anchors.lostInAll <= best.moves {
        placement.settle()
        placement.bringBack()
        placement.settle()
      }
      let now = (moves: ledger.anchors.lostInAll, uncovered: placement.uncovered)
      let isBetter = now.moves < best.moves || (now.moves == best.moves && now.uncovered.all <= best.uncovered.all)
      if isBetter && now.uncovered.isWithin(limit) {
        best = now
      } else {
        ledger.rollBack(to: mark)
      }
      ledger.closeAttempt(mark)
    }
  }

  /// A number below `bound`, another one each time.
  private mutating func random(below bound: Int) -> Int {
    numbers += 1
    return Int(model.open(0x7265_776f_726b, numbers).multipliedFullWidth(by: UInt64(bound)).high)
  }

  private mutating func chooseScope() {
    let now = model.instance.now
    let all = losses { _ in true }
    let first = all[random(below: all.count)]
    widen(to: first.draw)
    let near = all.filter { poolSets[poolSet($0.draw)] }
    let surplus = (0..<model.weeks).filter { ledger.anchors.surplus(first.draw, week: $0) > 0 }
    weeks = 1 << UInt64(first.week)
    for _ in 0..<random(below: 3) { weeks |= 1 << UInt64(near[random(below: near.count)].week) }
    if random(below: 2) == 0 && !surplus.isEmpty { weeks |= 1 << UInt64(surplus[random(below: surplus.count)]) }
    if random(below: 2) == 0 { weeks |= 1 << UInt64(now + random(below: model.weeks - now)) }
    for line in model.lines.indices { lacked[line] = ledger.missing(line) }
  }

  /// The visits that their weeks have lost, of some draws; whatever the order of the tasks.
  private func losses(of isMeant: (Int) -> Bool) -> [Loss] {
    var losses: [Loss] = []
    for draw in model.draws.indices {
      for week in 0..<model.weeks where ledger.anchors.lost(draw, week: week) > 0 && isMeant(draw) {
        losses.append(Loss(draw: draw, week: week))
      }
    }
    return losses.sorted { (seed($0.draw), $0.week, $0.draw) < (seed($1.draw), $1.week, $1.draw) }
  }

  private func line(of draw: Int) -> Line { model.lines[Int(model.draws[draw].lastLine)] }

  private func seed(_ draw: Int) -> UInt64 { line(of: draw).seed }

  private func poolSet(_ draw: Int) -> Int { Int(model.routes[Int(line(of: draw).route)].poolSet) }

  /// Takes in the pools of a draw, and all lines that may use one of them.
  private mutating func widen(to draw: Int) {
    for pool in pools.indices { pools[pool] = false }
    for pool in model.poolSets[Int32(poolSet(draw))] { pools[Int(pool)] = true }
    for set in poolSets.indices { poolSets[set] = model.poolSets[Int32(set)].contains { pools[Int($0)] } }
    // There may be none.
    poolSets[poolSet(draw)] = true
  }

  private func ruin() {
    for pool in pools.indices where pools[pool] {
      for week in WeekSet(mask: weeks).weeks {
        for part in 0..<model.parts { ruin(model.cell(pool: pool, week: week, part: part), week) }
      }
    }
  }

  private func ruin(_ cell: Int, _ week: Int) {
    for index in (0..<ledger.entries.count(cell)).reversed() {
      let entry = ledger.entries.entry(cell, index)
      let draw = Int(model.lines[Int(entry.line)].draw)
      let units = draw < 0 ? Int(entry.units) : min(Int(entry.units), ledger.anchors.surplus(draw, week: week))
      ledger.put(Int(entry.line), cell, -units)
    }
  }

  private mutating func restore() {
    let displaces = random(below: 2) == 0
    let weeks = weeks
    var order: [(unit: Int, lot: Int, loss: Loss)] = []
    for loss in losses(of: { poolSets[poolSet($0)] }) where weeks >> UInt64(loss.week) & 1 == 1 {
      order.append((line(of: loss.draw).unit, random(below: 1 << 40), loss))
    }
    order.sort { ($0.unit, $0.lot) < ($1.unit, $1.lot) }
    for (_, _, loss) in order {
      while ledger.anchors.lost(loss.draw, week: loss.week) > 0 {
        if placement.bringBack(loss.draw, to: loss.week) { continue }
        if !displaces || !placement.forceBack(loss.draw, to: loss.week) { break }
      }
    }
  }

  private mutating func recreate() {
    let ejects = random(below: 3) == 0
    // Minutes for which a route had no room any more.
    var refused = [Int](repeating: .max, count: model.routes.count)
    for index in placement.order {
      let line = Int(index)
      if ledger.missing(line) == 0 || !poolSets[Int(model.routes[Int(model.lines[line].route)].poolSet)] { continue }
      placement.fill(line, upTo: ledger.wanted[line])
      if model.lines[line].unit < refused[Int(model.lines[line].route)] {
        let cells = placement.cellsInTurn(line).filter { weeks >> UInt64(model.week(of: $0)) & 1 == 1 }
        while ledger.missing(line) > 0 && placement.ease(for: line, in: cells) {}
        if ledger.missing(line) > 0 { refused[Int(model.lines[line].route)] = model.lines[line].unit }
      }
      // What a line lacked before has been refused in the other weeks.
      if ejects { while ledger.missing(line) > lacked[line] && placement.eject(for: line) {} }
      placement.displace(for: line, in: ledger.missing(line) > lacked[line] ? ~0 : weeks)
    }
  }
}
