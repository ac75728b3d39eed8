package import PlanModel

/// The days of a plan: its years of planning, their ISO weeks, and which days nobody works.
package struct PlanCalendar: Sendable {
  package let period: ClosedRange<Day>
  /// Twelve months each from the first day; a plan of at most 64 weeks is one of them.
  package let years: [PlanYear]
  private let firstDay: Day
  /// What each day is, from `firstDay` on.
  private let kinds: [DayKind]
  /// How many days of each kind lie before a day, from `firstDay` on: eight numbers a day, by bit of `TimeRule.days`.
  private let before: [Int32]

  /// The longest plan that is scheduled, in years.
  package static let longest = 10

  /// Nil when the period is longer than `longest` years.
  package init?(_ period: ClosedRange<Day>, without worked: Set<Holiday> = [], closed: [ClosedRange<Day>] = []) {
    guard Int(period.upperBound.number) - Int(period.lowerBound.number) < Self.longest * 366 else { return nil }
    let spans = PlanYear.spans(of: period)
    self.period = period
    years = spans.enumerated().map { PlanYear(index: $0.offset, days: $0.element) }
    let frame = period.lowerBound...max(years.last?.fullYear.upperBound ?? period.upperBound, period.upperBound)
    firstDay = frame.lowerBound
    kinds = Self.kinds(frame, Set(Holiday.allCases).subtracting(worked), closed)
    before = Self.counted(kinds)
  }

  /// What a day is; days outside the planning years count by their weekday alone.
  package func kind(_ day: Day) -> DayKind {
    let index = Int(day.number) - Int(firstDay.number)
    return kinds.indices.contains(index) ? kinds[index] : .weekday(day.weekday)
  }

  /// What some days are worth together; `worth` is by bit of `TimeRule.days`, and a closed day is worth nothing.
  func sum(_ days: ClosedRange<Day>, _ worth: [Int]) -> Int {
    let low = Int(days.lowerBound.number) - Int(firstDay.number)
    let high = Int(days.upperBound.number) - Int(firstDay.number) + 1
    guard low >= 0, high <= kinds.count else {
      return (days.lowerBound.number...days.upperBound.number).reduce(0) { sum, number in
        sum + (kind(Day(number: number)).bit.map { worth[$0] } ?? 0)
      }
    }
    var sum = 0
    for bit in 0..<8 { sum += Int(before[high * 8 + bit] - before[low * 8 + bit]) * worth[bit] }
    return sum
  }

  private static func counted(_ kinds: [DayKind]) -> [Int32] {
    var before = [Int32](repeating: 0, count: (kinds.count + 1) * 8)
    for (day, kind) in kinds.enumerated() {
      for bit in 0..<8 { before[(day + 1) * 8 + bit] = before[day * 8 + bit] }
      if let bit = kind.bit { before[(day + 1) * 8 + bit] += 1 }
    }
    return before
  }

  private static func kinds(
    _ frame: ClosedRange<Day>, _ observed: Set<Holiday>, _ closed: [ClosedRange<Day>]
  ) -> [DayKind] {
    let first = Int(frame.lowerBound.number)
    var kinds = (first...Int(frame.upperBound.number)).map { DayKind.weekday(Day(number: Int32($0)).weekday) }
    for year in frame.lowerBound.year...frame.upperBound.year {
      for holiday in observed {
        if let day = holiday.day(in: year), frame.contains(day) { kinds[Int(day.number) - first] = .holiday }
      }
    }
    for range in closed {
      let low = max(range.lowerBound, frame.lowerBound)
      let high = min(range.upperBound, frame.upperBound)
      guard low <= high else { continue }
      for number in low.number...high.number { kinds[Int(number) - first] = .closed }
    }
    return kinds
  }
}

/// What a day is for those who work: one bit that the days of a time rule are compared with.
package struct DayKind: Hashable, Sendable {
  /// As in `TimeRule.days`; zero when nobody works.
  package let mask: UInt8
  /// The number of its bit; nil when nobody works.
  var bit: Int? { mask == 0 ? nil : mask.trailingZeroBitCount }

  package static let holiday = DayKind(mask: TimeRule.holidays)
  package static let closed = DayKind(mask: 0)
  /// 0 is Monday, 6 Sunday.
  package static func weekday(_ number: Int) -> DayKind { DayKind(mask: 1 << UInt8(number & 7)) }
}

/// One year of a plan, or what the plan has of it: what is scheduled in one go.
package struct PlanYear: Sendable {
  package let index: Int
  package let days: ClosedRange<Day>
  /// The twelve months that a figure `per jaar` is about.
  package let fullYear: ClosedRange<Day>
  package let weeks: [PlanWeek]

  init(index: Int, days: ClosedRange<Day>) {
    self.index = index
    self.days = days
    fullYear = days.lowerBound...max(days.lowerBound, Self.months(12, after: days.lowerBound).adding(-1))
    weeks = PlanWeek.weeks(of: days)
  }

  /// The Monday of its first week, which may lie before its first day.
  var monday: Day? { weeks.first.map { $0.days.lowerBound.adding(-$0.days.lowerBound.weekday) } }

  /// The number of the week that holds a day; nil outside the year.
  package func week(of day: Day) -> Int? {
    guard days.contains(day), let monday else { return nil }
    return (Int(day.number) - Int(monday.number)) / 7
  }

  /// Cuts a period into planning years. What is left over and at most ten weeks joins the year before it.
  static func spans(of period: ClosedRange<Day>) -> [ClosedRange<Day>] {
    var spans: [ClosedRange<Day>] = []
    var start = period.lowerBound
    while start <= period.upperBound {
      let end = months(12, after: start).adding(-1)
      let rest = Int(period.upperBound.number) - Int(end.number)
      if rest <= 10 * 7 {
        spans.append(start...period.upperBound)
        break
      }
      spans.append(start...end)
      start = end.adding(1)
    }
    return spans
  }

  private static func months(_ count: Int, after day: Day) -> Day {
    let (year, month, number) = day.components
    let total = month - 1 + count
    let (y, m) = (year + total / 12, total % 12 + 1)
    return Day(year: y, month: m, day: min(number, Day.daysInMonth(year: y, month: m))) ?? day.adding(count * 30)
  }
}

/// An ISO week, or what a planning year has of it at its ends.
package struct PlanWeek: Hashable, Sendable {
  package let year: Int
  package let week: Int
  package let days: ClosedRange<Day>

  /// `2017-W09`
  package var label: String { "\(year)-W\(week < 10 ? "0" : "")\(week)" }

  static func weeks(of days: ClosedRange<Day>) -> [PlanWeek] {
    var weeks: [PlanWeek] = []
    var start = days.lowerBound
    while start <= days.upperBound {
      let end = min(start.adding(6 - start.weekday), days.upperBound)
      let (year, week) = start.week
      weeks.append(PlanWeek(year: year, week: week, days: start...end))
      start = end.adding(1)
    }
    return weeks
  }
}
