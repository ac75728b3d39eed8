import PlanModel

/// What it takes, in so few sentences that it can be read: weeks of a team that need nearly the same are told with the
/// most that one of them needs, so that whoever does what is said has enough.
struct RemedyGroups {
  /// How many are told one by one, of what is needed by the week.
  private static let most = 6

  private(set) var all: [Reason.Remedy]

  init(_ remedies: [Reason.Remedy]) {
    all = remedies.filter { !$0.isEachWeek }
    let kept = all.count
    all += remedies.filter(\.isEachWeek)
    while all.count > max(Self.most, kept + 1), let pair = closest(from: kept) { join(pair) }
    all = all.enumerated().sorted { ($1.element.minutes, $0.offset) < ($0.element.minutes, $1.offset) }.map(\.element)
  }

  var minutes: Int { all.reduce(0) { $0 + $1.minutes } }

  /// The two of one team and part of the day that cost least when the lower one is told as the higher one.
  private func closest(from first: Int) -> (high: Int, low: Int)? {
    var best: (high: Int, low: Int, cost: Int)?
    for high in first..<all.count {
      for low in first..<all.count where low != high && isLike(all[high], all[low]) {
        let rise = all[high].perWeek - all[low].perWeek
        let cost = rise * all[low].weeks.weeks.count
        if rise >= 0, cost < best?.cost ?? Int.max { best = (high, low, cost) }
      }
    }
    return best.map { ($0.high, $0.low) }
  }

  private func isLike(_ a: Reason.Remedy, _ b: Reason.Remedy) -> Bool {
    a.team == b.team && a.part == b.part && a.weeks.plainYear == b.weeks.plainYear
  }

  private mutating func join(_ pair: (high: Int, low: Int)) {
    let perWeek = all[pair.high].perWeek
    let (before, low) = (all[pair.high].minutes, all[pair.low])
    all[pair.high].weeks.add(low.weeks.weeks)
    all[pair.high].minutes = perWeek * all[pair.high].weeks.weeks.count
    all[pair.high].fte = all[pair.high].fte.flatMap { fte in
      let more = Rational(100 * all[pair.high].minutes, over: max(1, before)).flatMap(fte.multiplied)
      return more.flatMap { Rational($0.roundedUp, over: 100) }
    }
    all.remove(at: pair.low)
  }
}

extension Reason.Remedy {
  /// Of weeks that each need as much.
  fileprivate var perWeek: Int { minutes / max(1, weeks.weeks.count) }
}

extension Reason.Moments {
  mutating func add(_ more: [PlanWeek]) {
    weeks = Set(weeks + more).sorted { $0.days.lowerBound < $1.days.lowerBound }
  }
}
