import PlanModel

/// What it takes, in so few sentences that it can be read: weeks of a team that need nearly the same are told with the
/// most that one of them needs, so that whoever does what is said has enough.
struct RemedyGroups {
  /// How many are told one by one, of what is needed by the week.
  private static let most = 6

  private(set) var all: [Reason.Remedy]

  init(_ remedies: [Reason.Remedy]) {
    let anywhere = remedies.filter { !$0.isEachWeek }
    // Of one team and part of the day those that need nearly as much stand side by side, the one that needs most first.
    all = remedies.filter(\.isEachWeek).sorted {
      ($0.team, $0.part?.rawValue ?? -1, $1.perWeek) < ($1.team, $1.part?.rawValue ?? -1, $0.perWeek)
    }
    let most = max(1, Self.most - anywhere.count)
    while all.count > most, let high = closest { join(high) }
    all = (anywhere + all).enumerated().sorted { ($1.element.minutes, $0.offset) < ($0.element.minutes, $1.offset) }
      .map(\.element)
  }

  var minutes: Int { all.reduce(0) { $0 + $1.minutes } }

  /// The one that costs least when the next is told as it.
  private var closest: Int? {
    var best: (high: Int, cost: Int)?
    for high in all.indices.dropLast() where isLike(all[high], all[high + 1]) {
      let cost = (all[high].perWeek - all[high + 1].perWeek) * all[high + 1].weeks.weeks.count
      if cost < best?.cost ?? Int.max { best = (high, cost) }
    }
    return best?.high
  }

  private func isLike(_ a: Reason.Remedy, _ b: Reason.Remedy) -> Bool {
    a.team == b.team && a.part == b.part && a.weeks.plainYear == b.weeks.plainYear
  }

  private mutating func join(_ high: Int) {
    let perWeek = all[high].perWeek
    let (before, low) = (all[high].minutes, all.remove(at: high + 1))
    all[high].weeks.add(low.weeks.weeks)
    let minutes = perWeek * all[high].weeks.weeks.count
    all[high].minutes = minutes
    all[high].fte = all[high].fte.flatMap { fte in
      let more = Rational(100 * minutes, over: max(1, before)).flatMap(fte.multiplied)
      return more.flatMap { Rational($0.roundedUp, over: 100) }
    }
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
