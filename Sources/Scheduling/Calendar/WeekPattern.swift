package import PlanModel

/// Hours per kind of day, the seven weekdays and holidays: a team's, a task's, or what they share.
package struct WeekPattern: Hashable, Sendable {
  /// By bit of `TimeRule.days`.
  package private(set) var hours: [ClockHours]

  /// Every hour of every day, holidays included.
  package static let always = WeekPattern(repeatElement(.allDay, count: 8))

  private init(_ hours: some Sequence<ClockHours>) { self.hours = Array(hours) }

  package init(_ rules: [TimeRule]) { self.init((0..<8).map { ClockHours(rules, on: DayKind(mask: 1 << UInt8($0))) }) }

  /// The hours that lie in both; hours past midnight meet those of the next day. What lies in a night that `other`
  /// begins the evening before stands on that day, where its hours are counted.
  package func intersection(_ other: WeekPattern) -> WeekPattern {
    WeekPattern(
      hours.indices.map { day in
        // What lies in the night as well is within these hours then.
        if hours[day] == other.hours[day] { return hours[day] }
        guard day < 7 else { return hours[day].intersection(other.hours[day]) }
        let night = hours[(day + 1) % 7].later
        return ClockHours(
          hours[day].intersection(ClockHours(other.hours[day].ranges + other.hours[(day + 1) % 7].later.ranges)).ranges
            + night.intersection(other.hours[day]).ranges)
      })
  }

  package func union(_ other: WeekPattern) -> WeekPattern {
    WeekPattern(zip(hours, other.hours).map { $0 == $1 ? $0 : ClockHours($0.ranges + $1.ranges) })
  }

  package func subtracting(_ other: WeekPattern) -> WeekPattern {
    WeekPattern(
      hours.indices.map { day in
        hours[day] == other.hours[day] ? .none : hours[day].subtracting(other.aroundMidnight(day))
      })
  }

  /// The hours of some kinds of day, as in `TimeRule.days`.
  func only(on days: UInt8) -> WeekPattern {
    WeekPattern(hours.indices.map { days >> UInt8($0) & 1 == 1 ? hours[$0] : .none })
  }

  /// A weekday's hours with what the day before runs on into it, and what follows after midnight.
  private func aroundMidnight(_ day: Int) -> ClockHours {
    guard day < 7 else { return hours[day] }
    let before = hours[(day + 6) % 7].ranges.filter { $0.upperBound > 1440 }
    return ClockHours(
      hours[day].ranges + before.map { max(0, $0.lowerBound - 1440)..<$0.upperBound - 1440 }
        + hours[(day + 1) % 7].later.ranges)
  }

  package var isEmpty: Bool { hours.allSatisfy(\.isEmpty) }

  /// The days that have hours, as in `TimeRule.days`.
  package var days: UInt8 {
    hours.indices.reduce(0) { hours[$1].isEmpty ? $0 : $0 | 1 << UInt8($1) }
  }

  /// Minutes of one week without holidays; of a pattern for holidays alone, of one holiday.
  package var minutesPerWeek: Int {
    let week = hours[..<7].reduce(0) { $0 + $1.minutes }
    return week > 0 ? week : hours[7].minutes
  }

  /// Whether it has all hours of another pattern in the parts of the day that it touches.
  func fillsParts(of other: WeekPattern) -> Bool {
    if self == other { return true }
    let touched = parts
    return (0..<7).allSatisfy { day in
      let kind = DayKind(mask: 1 << UInt8(day))
      let (own, all) = (Daypart.minutes(hours[day], on: kind), Daypart.minutes(other.hours[day], on: kind))
      return own.indices.allSatisfy { touched & 1 << UInt8($0) == 0 || own[$0] == all[$0] }
    }
  }

  /// The parts of the day it touches, as bits by `Daypart.rawValue`.
  package var parts: UInt8 { hours.indices.reduce(0) { $0 | parts(on: DayKind(mask: 1 << UInt8($1))) } }

  /// Those it touches on one kind of day.
  func parts(on kind: DayKind) -> UInt8 {
    let bit = kind.mask.trailingZeroBitCount
    guard hours.indices.contains(bit) else { return 0 }
    return Daypart.minutes(hours[bit], on: kind).enumerated().reduce(0) { mask, part in
      part.element > 0 ? mask | 1 << UInt8(part.offset) : mask
    }
  }
}
