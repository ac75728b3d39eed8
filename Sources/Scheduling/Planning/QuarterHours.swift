import Allocation

/// Divisible work is planned in quarters of an hour.
enum QuarterHours {
  static let minutes = 15

  /// The piece in whole quarters, as one piece or as two whose weeks take turns: the total is right to within one
  /// quarter, whatever the number of weeks. Inspections stay as they are.
  static func rounded(_ piece: Piece) -> [Piece] {
    switch piece.work {
    case .visits: return [piece]
    case .hours, .event: return [with(piece, max(1, (piece.minutes + 7) / minutes), piece.weeks)]
    case .weekly: return weekly(piece)
    }
  }

  private static func weekly(_ piece: Piece) -> [Piece] {
    let each = piece.shares.reduce(0) { $0 + $1.minutes }
    var weeks: [Int: WeekSet] = [:]
    for (number, week) in piece.weeks.weeks.enumerated() {
      let quarters = nearest(each, number + 1) - nearest(each, number)
      weeks[quarters, default: WeekSet()].mask |= 1 << UInt64(week)
    }
    // A few minutes in all are a quarter too, as they are for other work.
    if each > 0, weeks.keys.max() == 0, let first = piece.weeks.weeks.first {
      return [with(piece, 1, WeekSet(mask: 1 << UInt64(first)))]
    }
    // The amount of most weeks comes first, since it keeps the plain name.
    return weeks.filter { $0.key > 0 }.sorted { ($1.value.count, $1.key) < ($0.value.count, $0.key) }.map {
      with(piece, $0.key, $0.value)
    }
  }

  /// Quarters in so many weeks, to the nearest.
  private static func nearest(_ each: Int, _ weeks: Int) -> Int {
    let (all, overflow) = each.multipliedReportingOverflow(by: weeks)
    return overflow ? each / minutes * weeks : (all + 7) / minutes
  }

  private static func with(_ piece: Piece, _ quarters: Int, _ weeks: WeekSet) -> Piece {
    var result = piece
    result.weeks = weeks
    let parts = apportion(quarters, by: piece.shares.map { .init($0.minutes) })
    for index in result.shares.indices {
      result.shares[index].minutes = parts[index] * minutes
      result.shares[index].minimum = min(piece.shares[index].minimum, parts[index] * minutes)
    }
    result.shares.removeAll { $0.minutes == 0 }
    return result
  }
}
