/// Looks the search for idle minutes may take.
private let harvestLooks = 3_000_000

extension Placement {
  /// Uses idle minutes by exchanging units between blocks of weeks.
  func harvest() {
    var harvest = Harvest(self, looks: harvestLooks)
    harvest.run()
    settle()
  }
}

/// Local search for the minutes that whole units leave idle. One block of weeks takes over idle minutes of others by
/// exchanging units of unequal length with them, until a unit that waits fits, or a longer one instead of a shorter.
/// What was covered stays covered. The looks it may take are counted.
private struct Harvest {
  private let placement: Placement
  private let model: Model
  private let ledger: Ledger
  private let bins: Bins
  private var looks: Int

  init(_ placement: Placement, looks: Int) {
    self.placement = placement
    model = placement.model
    ledger = placement.ledger
    bins = Bins(placement)
    self.looks = looks
  }

  /// Goes over all bins until nothing changes or the looks are used up.
  mutating func run() {
    var changed = true
    while changed && looks > 0 {
      changed = false
      for bin in bins.all.indices where looks > 0 {
        while looks > 0 && improve(bin) { changed = true }
      }
    }
  }

  /// A unit to bring into a bin, in place of another or of nothing.
  private struct Wish {
    var line: Int
    var instead: Int?
    var gain: Int
    var lack: Int
  }

  private mutating func improve(_ bin: Int) -> Bool {
    let waiting = bins.waiting(for: bin)
    looks -= 8
    if waiting.isEmpty { return false }
    let partners = bins.partners(of: bin).filter { bins.idle($0) > 0 && $0 != bin }
    let reach = partners.reduce(0) { $0 + bins.idle($1) }
    let wishes = wishes(for: bin, waiting, reach: reach)
    for wish in wishes.prefix(40) where looks > 0 {
      if fulfil(wish, bin, partners) { return true }
    }
    return false
  }

  /// What could be gained in the bin, most first.
  private mutating func wishes(for bin: Int, _ waiting: [Int], reach: Int) -> [Wish] {
    let idle = bins.idle(bin)
    var wishes: [Wish] = []
    let inside = bins.contents(of: bin)
    for line in waiting {
      let shape = model.lines[line]
      let gain = placement.worth(shape)
      let lack = shape.unit - idle
      if lack <= reach { wishes.append(Wish(line: line, instead: nil, gain: gain, lack: lack)) }
      for other in inside where other.line != line {
        looks -= 1
        let rival = model.lines[other.line]
        if rival.rank < shape.rank || rival.isVisit != shape.isVisit { continue }
        let more = gain - placement.worth(rival)
        let lack = shape.unit - rival.unit - idle
        if more > 0 && lack <= reach && mayGive(other.line, to: line) {
          wishes.append(Wish(line: line, instead: other.line, gain: more, lack: lack))
        }
      }
    }
    wishes.sort { ($0.gain, -$0.lack, -$0.line) > ($1.gain, -$1.lack, -$1.line) }
    return wishes
  }

  /// Inside a rank only a line that has its share may give a unit to another.
  private func mayGive(_ giver: Int, to taker: Int) -> Bool {
    let a = model.lines[giver]
    let b = model.lines[taker]
    return a.rank > b.rank || (ledger.placed[giver] > placement.targets[giver] - 1)
      || ledger.placed[giver] * b.amount > ledger.placed[taker] * a.amount
  }

  private mutating func fulfil(_ wish: Wish, _ bin: Int, _ partners: [Int]) -> Bool {
    ledger.beginJournal()
    if let other = wish.instead { _ = bins.takeOut(other, bin) }
    var left = 12
    while left > 0 && looks > 0 {
      if bins.putIn(wish.line, bin) {
        if let other = wish.instead { placement.fill(other, upTo: ledger.placed[other] + 1) }
        ledger.endJournal()
        return true
      }
      let lack = model.lines[wish.line].unit - bins.idle(bin)
      if lack <= 0 || !exchange(lack, bin, partners) { break }
      left -= 1
    }
    ledger.rollBack()
    return false
  }

  private struct Exchange {
    var out: Int
    var back: Int?
    var partner: Int
    var gain: Int
  }

  /// Moves a unit of the bin to a partner against a shorter one, or against nothing: the first that covers the lack,
  /// or else the one that brings most.
  private mutating func exchange(_ lack: Int, _ bin: Int, _ partners: [Int]) -> Bool {
    var partial: [Exchange] = []
    let inside = bins.contents(of: bin)
    for partner in partners where bins.idle(partner) > 0 {
      guard let best = bestExchange(lack, bin, inside, partner) else { continue }
      if best.gain < lack {
        partial.append(best)
      } else if perform(best, bin) {
        return true
      }
    }
    partial.sort { ($0.gain, -$0.partner) > ($1.gain, -$1.partner) }
    for candidate in partial.prefix(6) where perform(candidate, bin) { return true }
    return false
  }

  /// With one partner: the least gain that covers the lack, or else the greatest.
  private mutating func bestExchange(_ lack: Int, _ bin: Int, _ inside: [Bins.Content], _ partner: Int) -> Exchange? {
    let idle = bins.idle(partner)
    let outside = bins.contents(of: partner).filter { bins.allows($0.line, bin) }
    var best: Exchange?
    func consider(_ out: Int, _ back: Int?, _ gain: Int) {
      if gain <= 0 || gain > idle { return }
      if let best, !isBetter(gain, than: best.gain, lack) { return }
      best = Exchange(out: out, back: back, partner: partner, gain: gain)
    }
    for mine in inside where bins.allows(mine.line, partner) {
      let unit = model.lines[mine.line].unit
      consider(mine.line, nil, unit)
      for theirs in outside { consider(mine.line, theirs.line, unit - model.lines[theirs.line].unit) }
      looks -= 1 + outside.count
    }
    return best
  }

  private func isBetter(_ gain: Int, than other: Int, _ lack: Int) -> Bool {
    if gain >= lack { return other < lack || gain < other }
    return other < lack && gain > other
  }

  private func perform(_ exchange: Exchange, _ bin: Int) -> Bool {
    let mark = ledger.journal.count
    var isFine = bins.takeOut(exchange.out, bin)
    if let back = exchange.back { isFine = isFine && bins.takeOut(back, exchange.partner) }
    isFine = isFine && bins.putIn(exchange.out, exchange.partner)
    if let back = exchange.back { isFine = isFine && bins.putIn(back, bin) }
    if !isFine { ledger.rollBack(to: mark) }
    return isFine
  }
}
