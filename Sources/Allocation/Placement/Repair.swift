extension Placement {
  /// Rank by rank: move others aside for what is still due, then displace lower ranks; until nothing changes.
  func repair() {
    for stretch in rankStretches() {
      if !model.isReplan { for line in stretch { respace(Int(line)) } }
      let waiting = stretch.filter { ledger.missing(Int($0)) > 0 }
      if model.isReplan { for line in waiting { easeIn(Int(line)) } }
      if way & 1 == 0 { for line in waiting { ejectAll(for: Int(line)) } }
      for line in waiting { displace(for: Int(line)) }
    }
    settle()
    if displacesInChains && displaceAllInChains() { settle() }
    if model.isReplan {
      if displacesInChains { for line in order { respace(Int(line)) } }
      bringBack()
      settle()
      return
    }
    for _ in 0..<3 {
      if !exchangeAll() { break }
      settle()
    }
  }

  /// Moves others aside for what a line lacks of its target.
  func ejectAll(for line: Int) {
    while ledger.placed[line] < targets[line] && eject(for: line) {}
  }

  /// Places what a line lacks as far as that can be had without a visit losing its week.
  func easeIn(_ line: Int) {
    while ledger.missing(line) > 0 && ease(for: line, in: cellsInTurn(line)) {}
  }

  /// Fills what is free and displaces lower ranks until no line could still gain that way.
  func settle() {
    var changed = true
    while changed {
      for line in order { fill(Int(line), upTo: ledger.wanted[Int(line)]) }
      changed = false
      for line in order where displace(for: Int(line)) { changed = true }
    }
  }

  /// Leaves the earlier visits where they are, and adds what fits beside them; whether none of them had to go for it.
  func stay() -> Bool {
    for stretch in rankStretches() {
      for line in stretch { fill(Int(line), upTo: ledger.wanted[Int(line)]) }
      for line in stretch { easeIn(Int(line)) }
    }
    settle()
    return ledger.anchors.lostInAll == 0
  }

  /// Displaces lower ranks for a line as long as it lacks units; true if any were. Where only some weeks are meant, inside
  /// each of them.
  @discardableResult
  func displace(for line: Int, in weeks: UInt64 = ~0) -> Bool {
    if ledger.missing(line) <= 0 { return false }
    let pools = model.poolSets[model.routes[Int(model.lines[line].route)].poolSet]
    if !ledger.hasChanged(pools, after: heldSince[line]) { return false }
    var changed = false
    var dropped: [Int32] = []
    while ledger.missing(line) > 0 {
      dropped.removeAll(keepingCapacity: true)
      let isServed =
        displacesInWeek || weeks != ~0
        ? evict(for: line, below: model.lines[line].rank, in: weeks, dropped: &dropped)
        : displaceFew(for: line, dropped: &dropped)
      replace(&dropped)
      if !isServed {
        if weeks == ~0 { heldSince[line] = ledger.changes }
        break
      }
      changed = true
    }
    return changed
  }

  /// Gives what was displaced another place where there is room.
  func replace(_ dropped: inout [Int32]) {
    dropped.sort()
    for victim in dropped { fill(Int(victim), upTo: ledger.placed[Int(victim)] + 1) }
  }

  /// Displaces lower ranks in two steps for what still lacks units; true if any were.
  private func displaceAllInChains() -> Bool {
    var changed = false
    var dropped: [Int32] = []
    for line in order.map({ Int($0) }) where model.lines[line].isVisit {
      while ledger.missing(line) > 0 {
        dropped.removeAll(keepingCapacity: true)
        if !displaceInChain(for: line, dropped: &dropped) { break }
        changed = true
        replace(&dropped)
      }
    }
    return changed
  }

  private func exchangeAll() -> Bool {
    var changed = false
    for line in order where model.lines[Int(line)].isVisit {
      var rounds = 400
      while rounds > 0 && ledger.missing(Int(line)) > 0 && exchange(for: Int(line)) {
        rounds -= 1
        changed = true
      }
    }
    return changed
  }
}
