/// Why a task is not fully covered, read off the minimum cut of its class; nothing is estimated.
package struct Shortage: Equatable, Sendable {
  /// Index of the task in the instance.
  package var task: Int
  /// Minutes over all districts.
  package var demand: Int
  package var uncovered: Int
  /// The lines that lack any, in the order of `Result.rows.lines`.
  package var lines: [LineShortage]
  /// The task's pools and weeks that are full with work that goes first. Empty: capacity is not what lacks.
  package var full: [FullSeason]
  /// What it takes to cover the task: as many minutes in these weeks as the classes up to its own lack in the part of
  /// the cut that hangs together with it, since what goes first would take less; and what its inspections, which come whole,
  /// need beyond that.
  package var remedies: [Remedy]
  package var extent: Extent = .exact
  /// Where one more hour would reach the task, also through other teams that it frees.
  package var helps: [PoolWeeks]
  /// Minutes that were asked in weeks that are over.
  package var past: Int
  /// Minutes of lines that no pool may do.
  package var unreachable: Int
  /// Minutes that lack although capacity suffices: what is free is less than one inspection at a time.
  package var fragments: Int
  /// Whether there is room for an inspection more, so that it is not hours that lack but objects: those left were visited
  /// too short a time ago.
  package var waitsForObjects: Bool
  /// Minutes that lack even with what `remedies` name: there is room for them, but the objects left were visited too short a
  /// time ago.
  package var waiting = 0

  /// What is known of the minutes that are named.
  package enum Extent: Int, Comparable, Sendable {
    /// They cover the task, and fewer would not reach it.
    case exact
    /// A schedule with them, spread over the weeks of each, covers the task; fewer might as well.
    case enough
    /// Fewer would not reach the task; whether they cover it whole was not tried, or takes too many.
    case atLeast

    package static func < (a: Extent, b: Extent) -> Bool { a.rawValue < b.rawValue }
  }
}

/// A pool that is full in some weeks, and with what.
package struct FullSeason: Equatable, Sendable {
  /// Index of the pool in the instance.
  package var pool: Int
  /// The parts of the day that are full while others have hours left; nil when it is the weeks that are full.
  package var parts: DaypartSet?
  package var weeks: WeekSet
  /// Minutes the pool has there.
  package var capacity: Int
  /// The work that fills them, highest class first, then most minutes first.
  package var work: [Work]

  package struct Work: Equatable, Sendable {
    /// Index of the task in the instance.
    package var task: Int
    package var priority: Int
    package var minutes: Int
  }
}

/// Weeks of a pool.
package struct PoolWeeks: Equatable, Sendable {
  /// Index of the pool in the instance.
  package var pool: Int
  /// Index of the part of the day; nil when any will do.
  package var part: Int?
  package var weeks: WeekSet
}

/// Uncovered minutes of one line.
package struct LineShortage: Equatable, Sendable {
  /// Index into `Result.rows.lines`.
  package var line: Int
  package var uncovered: Int
}

/// Minutes to add to a pool in a part of the day, somewhere in the weeks; of work that comes in whole inspections, spread over
/// them.
package struct Remedy: Hashable, Sendable {
  /// Index of the pool in the instance.
  package var pool: Int
  /// Index of the part of the day.
  package var part: Int
  /// Whether hours in another part of the day would not do, although the pool has some there.
  package var isPartBound: Bool
  package var weeks: WeekSet
  package var minutes: Int

  /// The minutes of each week when they are spread evenly.
  func spread(quantum: Int) -> [(week: Int, minutes: Int)] {
    let weeks = self.weeks.weeks
    let (each, rest) = (minutes / quantum).quotientAndRemainder(dividingBy: max(1, weeks.count))
    return weeks.enumerated().map { ($1, (each + ($0 < rest ? 1 : 0)) * quantum) }
  }
}
