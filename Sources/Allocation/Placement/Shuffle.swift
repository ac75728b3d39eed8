/// What the key changes: unannounced visits of equal length and rank exchange weeks inside a pool and a quarter.
///
/// Everything before this can be computed by anyone who has the plan. The exchange leaves every load as it is, and all
/// counts per quarter, so what may be published does not depend on the key, and announced visits do not either.
extension Placement {
  func shuffle(sparing kept: KeptRows) {
    guard let secret = model.secret else { return }
    var shuffle = Shuffle(self, secret, kept)
    for pool in 0..<model.poolCount { shuffle.run(pool) }
  }
}

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

  private struct Key: Hashable {
    var draw: Int32
    var cell: Int32
  }

  /// A unit of a line in a cell.
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
        tokens.append(Token(rank: line.rank, unit: line.unit, line: entry.line, cell: Int32(cell)))
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

  private func allows(_ line: Int32, _ cell: Int32) -> Bool {
    let route = model.routes[Int(model.lines[Int(line)].route)]
    return route.allows(week: model.week(of: Int(cell)), part: model.part(of: Int(cell)))
  }
}
