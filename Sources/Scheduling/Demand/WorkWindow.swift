import Allocation
import PlanModel

/// The days on which a task can be done in one year, counted by week.
struct WorkWindow {
  /// Days of each week by the weekday alone, as a share of a whole week's.
  private(set) var share: [Rational] = []
  /// Days of each week on which there is work: no holidays, no closing days.
  private(set) var open: [Int] = []
  /// Weeks with at least one such day.
  private(set) var weeks = WeekSet()

  init(_ days: UInt8, _ ranges: [ClosedRange<Day>], _ year: PlanYear, _ calendar: PlanCalendar) {
    let perWeek = (days & TimeRule.everyDay).nonzeroBitCount
    for (index, week) in year.weeks.enumerated() {
      var counted = 0
      var open = 0
      for range in ranges {
        guard let both = intersection(range, week.days) else { continue }
        for number in both.lowerBound.number...both.upperBound.number {
          let day = Day(number: number)
          if days >> UInt8(day.weekday) & 1 == 1 { counted += 1 }
          if calendar.kind(day).mask & days != 0 { open += 1 }
        }
      }
      add(index, counted: perWeek == 0 ? min(open, 1) : counted, of: max(1, perWeek), open: open)
    }
  }

  private mutating func add(_ week: Int, counted: Int, of perWeek: Int, open: Int) {
    share.append(open > 0 ? Rational(counted, over: perWeek) ?? .zero : .zero)
    self.open.append(open)
    if open > 0, week < 64 { weeks.mask |= 1 << UInt64(week) }
  }

  /// Its weeks, when there is a part of the day for the work.
  func weeks(_ context: WorkContext) -> WeekSet { context.parts.isEmpty ? WeekSet() : weeks }

  var openCount: Int { open.reduce(0, +) }
}

/// One calendar month or quarter in a window: how much of it the window holds, and its weeks.
struct CalendarPart {
  var days: ClosedRange<Day>
  var share: Rational
  var weeks: WeekSet

  /// The months (1) or quarters (3) of a year that a window touches.
  static func parts(
    months: Int, _ days: UInt8, _ ranges: [ClosedRange<Day>], _ window: WorkWindow, _ year: PlanYear
  ) -> [CalendarPart] {
    var result: [CalendarPart] = []
    var (y, m, _) = year.days.lowerBound.components
    m = (m - 1) / months * months + 1
    while let first = Day(year: y, month: m, day: 1), first <= year.days.upperBound {
      let next = m + months > 12 ? (y + 1, m + months - 12) : (y, m + months)
      let last = (Day(year: next.0, month: next.1, day: 1) ?? first).adding(-1)
      if let part = part(first...max(first, last), days, ranges, window, year) { result.append(part) }
      (y, m) = next
    }
    return result
  }

  private static func part(
    _ span: ClosedRange<Day>, _ days: UInt8, _ ranges: [ClosedRange<Day>], _ window: WorkWindow, _ year: PlanYear
  ) -> CalendarPart? {
    let inside = ranges.compactMap { intersection($0, span) }
    let counted = inside.reduce(0) { $0 + count(days, $1) }
    guard counted > 0, let share = Rational(counted, over: max(1, count(days, span))) else { return nil }
    var weeks = WeekSet()
    var touched = WeekSet()
    for (index, week) in year.weeks.enumerated() where window.weeks.contains(index) {
      let middle = week.days.lowerBound.adding((week.days.dayCount - 1) / 2)
      if span.contains(middle) { weeks.mask |= 1 << UInt64(index) }
      if intersection(span, week.days) != nil { touched.mask |= 1 << UInt64(index) }
    }
    return CalendarPart(days: span, share: share, weeks: weeks.isEmpty ? touched : weeks)
  }

  /// Days of the given weekdays; all days when the set has none.
  static func count(_ days: UInt8, _ range: ClosedRange<Day>) -> Int {
    guard days & TimeRule.everyDay != 0 else { return range.dayCount }
    return (range.lowerBound.number...range.upperBound.number).reduce(0) {
      $0 + Int(days >> UInt8(Day(number: $1).weekday) & 1)
    }
  }
}
