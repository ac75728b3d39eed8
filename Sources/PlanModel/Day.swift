/// A day of the Gregorian calendar, counted from 1 January 1970.
package struct Day: Hashable, Comparable, Sendable {
  package let number: Int32

  package init(number: Int32) { self.number = number }

  // Written out, as for `RowID`.
  @inlinable package static func == (a: Day, b: Day) -> Bool { a.number == b.number }
  @inlinable package static func <= (a: Day, b: Day) -> Bool { a.number <= b.number }
  @inlinable package static func >= (a: Day, b: Day) -> Bool { a.number >= b.number }
  @inlinable package static func > (a: Day, b: Day) -> Bool { a.number > b.number }

  /// Nil when the calendar has no such day, or the year is outside 1800…2999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1800...2999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.daysInMonth(year: year, month: month)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  package static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  package var components: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  package var year: Int { components.year }

  /// 0 is Monday, 6 Sunday.
  package var weekday: Int { Int((number % 7 + 10) % 7) }

  /// The ISO week, with the year it belongs to.
  package var week: (year: Int, week: Int) {
    let thursday = Day(number: number - Int32(weekday) + 3)
    let year = thursday.year
    let first = Day(year: year, month: 1, day: 1) ?? thursday
    return (year, Int(thursday.number - first.number) / 7 + 1)
  }

  /// The Monday of an ISO week; nil when the year has no such week.
  package static func monday(year: Int, week: Int) -> Day? {
    guard (1...52).contains(week) || week == 53 && weeks(in: year) == 53, let fourth = Day(year: year, month: 1, day: 4)
    else { return nil }
    return Day(number: fourth.number - Int32(fourth.weekday) + Int32((week - 1) * 7))
  }

  /// 52 or 53.
  package static func weeks(in year: Int) -> Int {
    guard let last = Day(year: year, month: 12, day: 28) else { return 52 }
    return last.week.week
  }

  /// `2017-03-01`
  package var iso: String {
    let (year, month, day) = components
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  package func adding(_ days: Int) -> Day { Day(number: number &+ Int32(truncatingIfNeeded: days)) }

  package static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// The quarter of the year it lies in.
  package var quarter: PlanDate {
    let (year, month, _) = components
    return .quarter(year: year, quarter: (month + 2) / 3)
  }
}

/// A date as precise as the author could be.
package enum PlanDate: Hashable, Sendable {
  case day(Day)
  case month(year: Int, month: Int)
  case quarter(year: Int, quarter: Int)
  case year(Int)
  /// `medio 2017`
  case middle(Int)
  case absent(Absence)

  /// The first day it can mean; nil when absent.
  package var first: Day? {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Day(year: year, month: month, day: 1)
    case .quarter(let year, let quarter): Day(year: year, month: quarter * 3 - 2, day: 1)
    case .year(let year): Day(year: year, month: 1, day: 1)
    case .middle(let year): Day(year: year, month: 5, day: 1)
    case .absent: nil
    }
  }

  /// The last day it can mean; nil when absent.
  package var last: Day? {
    switch self {
    case .day(let day): day
    case .month(let year, let month): Day(year: year, month: month, day: Day.daysInMonth(year: year, month: month))
    case .quarter(let year, let quarter):
      Day(year: year, month: quarter * 3, day: Day.daysInMonth(year: year, month: quarter * 3))
    case .year(let year): Day(year: year, month: 12, day: 31)
    case .middle(let year): Day(year: year, month: 8, day: 31)
    case .absent: nil
    }
  }
}
