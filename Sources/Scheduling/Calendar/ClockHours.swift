package import PlanModel

/// Hours of one day as stretches of minutes from midnight, apart and ascending. Past 1440 they lie in the next night,
/// but belong to the day they began on.
package struct ClockHours: Hashable, Sendable {
  package private(set) var ranges: [Range<Int>]

  package static let none = ClockHours([])
  package static let allDay = ClockHours([0..<1440])

  package init(_ ranges: [Range<Int>]) {
    if ranges.count < 2 {
      self.ranges = ranges.first?.isEmpty == true ? [] : ranges
      return
    }
    self.ranges = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound {
        self.ranges[self.ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
  }

  /// The hours that rules give to a kind of day.
  package init(_ rules: [TimeRule], on kind: DayKind) {
    var hours: [Range<Int>] = []
    for rule in rules where rule.workedDays & kind.mask != 0 { hours = hours.isEmpty ? rule.hours : hours + rule.hours }
    self.init(hours)
  }

  package var isEmpty: Bool { ranges.isEmpty }
  package var minutes: Int { ranges.reduce(0) { $0 + $1.count } }

  /// As hours of the day before: its night past midnight.
  var later: ClockHours {
    ClockHours(ranges.filter { $0.lowerBound < 1440 }.map { $0.lowerBound + 1440..<$0.upperBound + 1440 })
  }

  package func intersection(_ other: ClockHours) -> ClockHours {
    ClockHours(
      ranges.flatMap { a in
        other.ranges.compactMap { b in
          let low = max(a.lowerBound, b.lowerBound)
          let high = min(a.upperBound, b.upperBound)
          return low < high ? low..<high : nil
        }
      })
  }

  /// The minutes that lie in both.
  func minutes(in other: ClockHours) -> Int {
    var minutes = 0
    for a in ranges {
      for b in other.ranges {
        minutes += max(0, min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound))
      }
    }
    return minutes
  }

  package func subtracting(_ other: ClockHours) -> ClockHours {
    var left: [Range<Int>] = []
    for range in ranges {
      var start = range.lowerBound
      for hole in other.ranges where hole.upperBound > start && hole.lowerBound < range.upperBound {
        if hole.lowerBound > start { left.append(start..<hole.lowerBound) }
        start = hole.upperBound
      }
      if start < range.upperBound { left.append(start..<range.upperBound) }
    }
    return ClockHours(left)
  }
}

extension TimeRule {
  /// The days it means: `alle dagen` is holidays too.
  var workedDays: UInt8 { days & Self.everyDay == Self.everyDay ? days | Self.holidays : days }
}

/// A part of the day. The weekend is one part, from its first to its last minute.
package enum Daypart: Int, CaseIterable, Sendable {
  case day, evening, night, weekend

  /// The Dutch word, which is also its name in an instance.
  package var name: String {
    switch self {
    case .day: "dag"
    case .evening: "avond"
    case .night: "nacht"
    case .weekend: "weekend"
    }
  }

  /// On a working day, by `rawValue`: 06:00 to 18:00, 18:00 to 24:00, and the rest.
  private static let workdayHours = [
    ClockHours([360..<1080, 1800..<2520]), ClockHours([1080..<1440, 2520..<2880]), ClockHours([0..<360, 1440..<1800]),
  ]

  /// How the hours of a kind of day lie over the parts, in minutes by `rawValue`. A holiday counts as weekend.
  package static func minutes(_ hours: ClockHours, on kind: DayKind) -> [Int] {
    var minutes = [0, 0, 0, 0]
    if kind.mask & (TimeRule.weekend | TimeRule.holidays) != 0 {
      minutes[weekend.rawValue] = hours.minutes
    } else {
      for part in workdayHours.indices { minutes[part] = hours.minutes(in: workdayHours[part]) }
    }
    return minutes
  }
}
