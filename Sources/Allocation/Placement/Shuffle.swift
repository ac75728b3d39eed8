/// What the key changes: unannounced visits of equal length exchange weeks inside a pool and a quarter, those of different
/// ranks too when nothing of a higher rank waits for the pool. Where nothing waits for the pool, each also goes to a week
/// that the key picks, into free room or in exchange for a visit of another length or rank.
///
/// Everything before this can be computed by anyone who has the plan. All counts per quarter and part of the day stay
/// what they are, so what may be published does not depend on the key, and announced visits do not either. Nothing is
/// lost, and no week is filled beyond its nominal hours that was not before.
extension Placement {
  func shuffle(sparing kept: KeptRows) {
    guard let secret = model.secret else { return }
    var shuffle = Shuffle(self, secret, kept)
    for pool in 0..<model.poolCount { shuffle.run(pool) }
  }
}

/// Weeks that are tried for a unit.
private let looks: UInt64 = 8

private struct Shuffle {
  let model: Model
  let ledger: Ledger
  let secret: SipHash
  /// Per line: whether its visits may be exchanged. A line that still waits for weeks with room for its spacing keeps
  /// its own, so that nothing becomes possible that was not.
  let mayMove: [Bool]
  /// Kept units per draw and cell.
  private var kept: [Key: Int] = [:]
  private var tokens: [Token] = []
  /// Per pool: the highest rank of a line that may use it and lacks units. Then loads stay as they are, since room that
  /// came free would be that line's. Units down to that rank are alike to it: it cannot take the place of any.
  private var awaitedRank: [Int32]

  private struct Key: Hashable {
    var draw: Int32
    var cell: Int32
  }

  /// A unit of a line in a cell; `rank` is 0 for all ranks that need not be told apart.
  private struct Token: BitwiseCopyable {
    var rank: Int32
    var unit: Int
    var line: Int32
    var cell: Int32
  }

  init(_ placement: Placement, _ secret: SipHash, _ keptRows: KeptRows) {
    model = placement.model
    ledger = placement.ledger
    self.secret = secret
    let ledger = placement.ledger
    let model = placement.model
    mayMove = model.lines.indices.map { index in
      let line = model.lines[index]
      if !line.isVisit || line.isAnnounced { return false }
      let draw = model.draws[Int(line.draw)]
      return (draw.frequency == 1 && !draw.hasReleases) || ledger.missing(index) == 0
    }
    awaitedRank = [Int32](repeating: .max, count: model.poolCount)
    for index in model.lines.indices where ledger.missing(index) > 0 {
      for pool in model.poolSets[model.routes[Int(model.lines[index].route)].poolSet] {
        awaitedRank[Int(pool)] = min(awaitedRank[Int(pool)], model.lines[index].rank)
      }
    }
    for draw in model.draws.indices {
      for visit in keptRows.visits(of: draw) {
        kept[Key(draw: Int32(draw), cell: Int32(visit.cell)), default: 0] += 1
      }
    }
  }

  mutating func run(_ pool: Int) {
    for quarter in 0..<4 where quarter * 13 < model.weeks {
      let weeks = weeksOfQuarter(quarter, weeks: model.weeks)
      collect(pool, weeks)
      tokens.sort { ($0.rank, $0.unit, $0.line, $0.cell) < ($1.rank, $1.unit, $1.line, $1.cell) }
      var first = 0
      while first < tokens.count {
        var end = first + 1
        while end < tokens.count && isAlike(tokens[end], tokens[first]) { end += 1 }
        exchange(first..<end)
        first = end
      }
      if awaitedRank[pool] == .max { wander(weeks) }
    }
  }

  private func isAlike(_ a: Token, _ b: Token) -> Bool { a.rank == b.rank && a.unit == b.unit }

  private mutating func collect(_ pool: Int, _ weeks: ClosedRange<Int>) {
    tokens.removeAll(keepingCapacity: true)
    for week in weeks where week < model.weeks {
      for part in 0..<model.parts { collect(model.cell(pool: pool, week: week, part: part)) }
    }
  }

  private mutating func collect(_ cell: Int) {
    for index in 0..<ledger.entries.count(cell) {
      let entry = ledger.entries.entry(cell, index)
      if !mayMove[Int(entry.line)] { continue }
      let line = model.lines[Int(entry.line)]
      let held = kept.isEmpty ? 0 : kept[Key(draw: line.draw, cell: Int32(cell))] ?? 0
      for _ in 0..<max(0, Int(entry.units) - held) {
        let rank = line.rank <= awaitedRank[model.pool(of: cell)] ? 0 : line.rank
        tokens.append(Token(rank: rank, unit: line.unit, line: entry.line, cell: Int32(cell)))
      }
    }
  }

  /// Each in turn with one that the key picks, where both may stand in the other's place.
  private mutating func exchange(_ range: Range<Int>) {
    for index in range {
      let seed = model.lines[Int(tokens[index].line)].seed
      let pick = range.lowerBound + Int(secret(seed, UInt64(index)) % UInt64(range.count))
      swap(index, pick)
    }
  }

  private mutating func swap(_ first: Int, _ second: Int) {
    let a = tokens[first]
    let b = tokens[second]
    if a.line == b.line || a.cell == b.cell || !allows(a.line, b.cell) || !allows(b.line, a.cell) { return }
    if !mayLeave(Int(a.line), Int(a.cell)) || !mayLeave(Int(b.line), Int(b.cell)) { return }
    ledger.put(Int(a.line), Int(a.cell), -1)
    ledger.put(Int(b.line), Int(b.cell), -1)
    let fits = ledger.unitsThatFit(Int(a.line), Int(b.cell)) > 0 && ledger.unitsThatFit(Int(b.line), Int(a.cell)) > 0
    ledger.put(Int(a.line), Int(fits ? b.cell : a.cell), 1)
    ledger.put(Int(b.line), Int(fits ? a.cell : b.cell), 1)
    if fits {
      tokens[first].cell = b.cell
      tokens[second].cell = a.cell
    }
  }

  // MARK: Free room

  /// Every unit in turn to a week that the key picks, if it can; what was moved in its place stays where it is now.
  private func wander(_ weeks: ClosedRange<Int>) {
    var ordinal: UInt64 = 0
    var last: Int32 = -1
    for token in tokens {
      ordinal = token.line == last ? ordinal + 1 : 0
      last = token.line
      if movable(Int(token.line), Int(token.cell)) > 0 { wander(token, ordinal, weeks) }
    }
  }

  private func wander(_ token: Token, _ ordinal: UInt64, _ weeks: ClosedRange<Int>) {
    let (line, from) = (Int(token.line), Int(token.cell))
    let (pool, part) = (model.pool(of: from), model.part(of: from))
    let route = model.routes[Int(model.lines[line].route)]
    let allowed = WeekSet(mask: route.weeks).from(weeks.lowerBound).before(min(model.weeks, weeks.upperBound + 1))
    if allowed.count < 2 || !DaypartSet(mask: route.parts).contains(part) { return }
    let place = UInt64(pool) << 40 | UInt64(weeks.lowerBound) << 32 | ordinal << 4
    for attempt in 0..<looks {
      let number = secret(model.lines[line].seed ^ 0x7761_6e64, place | attempt)
      let week = allowed.week(Int(number % UInt64(allowed.count)))
      let cell = model.cell(pool: pool, week: week, part: part)
      if cell == from || goes(line, from: from, to: cell) { return }
      if changesPlaces(line, from: from, with: cell, first: Int(number >> 32)) { return }
    }
  }

  /// Whether no visit of the earlier schedule would lose its week; one that is kept may have changed team or part of the day.
  private func mayLeave(_ line: Int, _ cell: Int) -> Bool {
    ledger.anchors.mayLeave(Int(model.lines[line].draw), week: model.week(of: cell))
  }

  /// Units of a line in a cell that are not kept.
  private func movable(_ line: Int, _ cell: Int) -> Int {
    if !mayMove[line] || !mayLeave(line, cell) { return 0 }
    let held = kept.isEmpty ? 0 : kept[Key(draw: model.lines[line].draw, cell: Int32(cell))] ?? 0
    return max(0, ledger.entries.units(line, cell) - held)
  }

  private func goes(_ line: Int, from: Int, to cell: Int) -> Bool {
    ledger.put(line, from, -1)
    let fits =
      ledger.unitsThatFit(line, cell) > 0 && ledger.nominalRoom(model.slot(of: cell)) >= model.lines[line].unit
    ledger.put(line, fits ? cell : from, 1)
    return fits
  }

  /// Exchanges a unit with one of another line, the first that can come in its place.
  private func changesPlaces(_ line: Int, from: Int, with cell: Int, first: Int) -> Bool {
    let count = ledger.entries.count(cell)
    for step in 0..<count {
      let guest = Int(ledger.entries.entry(cell, (first + step) % count).line)
      if guest == line || movable(guest, cell) == 0 || !allows(Int32(guest), Int32(from)) { continue }
      if swap(line, from, with: guest, cell) { return true }
    }
    return false
  }

  private func swap(_ line: Int, _ from: Int, with guest: Int, _ cell: Int) -> Bool {
    let slots = (model.slot(of: from), model.slot(of: cell))
    let least = (min(0, ledger.nominalRoom(slots.0)), min(0, ledger.nominalRoom(slots.1)))
    ledger.put(line, from, -1)
    ledger.put(guest, cell, -1)
    var fits = ledger.unitsThatFit(line, cell) > 0 && ledger.unitsThatFit(guest, from) > 0
    fits = fits && ledger.nominalRoom(slots.0) - model.lines[guest].unit >= least.0
    fits = fits && ledger.nominalRoom(slots.1) - model.lines[line].unit >= least.1
    ledger.put(line, fits ? cell : from, 1)
    ledger.put(guest, fits ? from : cell, 1)
    return fits
  }

  private func allows(_ line: Int32, _ cell: Int32) -> Bool {
    let route = model.routes[Int(model.lines[Int(line)].route)]
    return route.allows(week: model.week(of: Int(cell)), part: model.part(of: Int(cell)))
  }
}
