/// A set of planning weeks, numbered from 0 to 63.
package struct WeekSet: Equatable, Hashable, Sendable {
  /// Bit w is set when week w belongs to the set.
  package var mask: UInt64

  package init(mask: UInt64 = 0) { self.mask = mask }

  /// The weeks of `ranges`; weeks outside 0...63 are left out.
  package init(_ ranges: [ClosedRange<Int>]) {
    mask = 0
    for range in ranges { mask |= WeekSet.bits(range) }
  }

  package var isEmpty: Bool { mask == 0 }
  package var count: Int { mask.nonzeroBitCount }
  package func contains(_ week: Int) -> Bool { (0..<64).contains(week) && mask >> UInt64(week) & 1 == 1 }

  /// The weeks less than `gap` from a week, itself included; `gap` is at least 1.
  @inline(__always)
  static func near(_ week: Int, gap: Int) -> WeekSet { WeekSet(mask: bits(week - gap + 1...week + gap - 1)) }

  /// The set without the weeks before `week`.
  package func from(_ week: Int) -> WeekSet {
    if week <= 0 { return self }
    return week >= 64 ? WeekSet() : WeekSet(mask: mask & (~0 << UInt64(week)))
  }

  /// The set without the weeks from `week` on.
  package func before(_ week: Int) -> WeekSet { WeekSet(mask: mask & ~from(week).mask) }

  /// The weeks in ascending order.
  package var weeks: [Int] {
    var weeks: [Int] = []
    weeks.reserveCapacity(count)
    var rest = mask
    while rest != 0 {
      weeks.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return weeks
  }

  /// The week that has so many of the set before it; there must be one.
  func week(_ index: Int) -> Int {
    var rest = mask
    for _ in 0..<index { rest &= rest - 1 }
    return rest.trailingZeroBitCount
  }

  /// The set as runs of consecutive weeks, ascending.
  package var runs: [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    var rest = mask
    while rest != 0 {
      let first = rest.trailingZeroBitCount
      let length = (~(rest >> UInt64(first))).trailingZeroBitCount
      runs.append(first...first + length - 1)
      rest &= ~WeekSet.bits(first...first + length - 1)
    }
    return runs
  }

  private static func bits(_ range: ClosedRange<Int>) -> UInt64 {
    let low = max(0, range.lowerBound)
    let high = min(63, range.upperBound)
    if low > high { return 0 }
    return (~0 << UInt64(low)) & (~0 >> UInt64(63 - high))
  }
}

/// A set of parts of the day, numbered from 0 to 7 as in `Instance.dayparts`.
package struct DaypartSet: Equatable, Hashable, Sendable {
  /// Bit d is set when part d belongs to the set.
  package var mask: UInt8

  package init(mask: UInt8 = 0) { self.mask = mask }

  /// The given parts; numbers outside 0...7 are left out.
  package init(_ parts: [Int]) {
    mask = 0
    for part in parts where (0..<8).contains(part) { mask |= 1 << UInt8(part) }
  }

  package var isEmpty: Bool { mask == 0 }
  package func contains(_ part: Int) -> Bool { (0..<8).contains(part) && mask >> UInt8(part) & 1 == 1 }

  /// The parts in ascending order.
  package var parts: [Int] { (0..<8).filter(contains) }
}
