/// A stretch of the calendar, dated or returning every year.
package enum Span: Hashable, Sendable {
  case dates(PlanDate, PlanDate)
  /// ISO weeks of the plan's years, inclusive.
  case weeks(Int, Int)
  /// Months, inclusive; past December it runs on into the next year.
  case months(Int, Int)
  /// Days of the year without a year, inclusive: (month, day) to (month, day).
  case yearDays(Int, Int, Int, Int)
  case season(Season)
}

package enum Season: String, Hashable, Sendable, CaseIterable {
  case spring = "lente"
  case summer = "zomer"
  case autumn = "herfst"
  case winter = "winter"

  /// Meteorological: whole months, so that a season never splits a month's figures.
  package var months: (first: Int, last: Int) {
    switch self {
    case .spring: (3, 5)
    case .summer: (6, 8)
    case .autumn: (9, 11)
    case .winter: (12, 2)
    }
  }
}

/// What a `periode` says: some spans, less others.
package struct Period: Hashable, Sendable {
  package var spans: [Span]
  package var except: [Span]

  package init(_ spans: [Span], except: [Span] = []) {
    self.spans = spans
    self.except = except
  }

  /// The days it means inside a period, in order and joined.
  package func days(in frame: ClosedRange<Day>) -> [ClosedRange<Day>] {
    subtract(Self.days(spans, in: frame), Self.days(except, in: frame))
  }

  private static func days(_ spans: [Span], in frame: ClosedRange<Day>) -> [ClosedRange<Day>] {
    if spans.isEmpty { return [] }
    var days: [ClosedRange<Day>] = []
    func add(_ stretch: ClosedRange<Day>?) {
      if let stretch, let inside = clip(stretch, to: frame) { days.append(inside) }
    }
    for span in spans {
      if case .dates(let from, let to) = span {
        add(closed(from.first, to.last))
      } else {
        // A season or month range may begin in the year before the frame.
        for year in frame.lowerBound.year - 1...frame.upperBound.year { add(occurrence(span, year)) }
      }
    }
    return joined(days)
  }

  private static func occurrence(_ span: Span, _ year: Int) -> ClosedRange<Day>? {
    switch span {
    case .dates: return nil
    case .weeks(let a, let b):
      guard let first = Day.monday(year: year, week: a) else { return nil }
      let lastYear = b < a ? year + 1 : year
      let last = Day.monday(year: lastYear, week: b <= 52 ? b : Day.weeks(in: lastYear))
      return last.flatMap { closed(first, $0.adding(6)) }
    case .season(let season): return occurrence(.months(season.months.first, season.months.last), year)
    case .months(let a, let b):
      let endYear = b < a ? year + 1 : year
      return closed(
        Day(year: year, month: a, day: 1),
        Day(year: endYear, month: b, day: Day.daysInMonth(year: endYear, month: b)))
    case .yearDays(let am, let ad, let bm, let bd):
      let endYear = (bm, bd) < (am, ad) ? year + 1 : year
      return closed(
        Day(year: year, month: am, day: min(ad, Day.daysInMonth(year: year, month: am))),
        Day(year: endYear, month: bm, day: min(bd, Day.daysInMonth(year: endYear, month: bm))))
    }
  }

  private static func closed(_ a: Day?, _ b: Day?) -> ClosedRange<Day>? {
    guard let a, let b, a <= b else { return nil }
    return a...b
  }

  private static func clip(_ days: ClosedRange<Day>, to frame: ClosedRange<Day>) -> ClosedRange<Day>? {
    closed(max(days.lowerBound, frame.lowerBound), min(days.upperBound, frame.upperBound))
  }
}

private func joined(_ ranges: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
  if ranges.count < 2 { return ranges }
  var result: [ClosedRange<Day>] = []
  for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
    if let last = result.last, range.lowerBound.number <= last.upperBound.number + 1 {
      result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
    } else {
      result.append(range)
    }
  }
  return result
}

private func subtract(_ kept: [ClosedRange<Day>], _ dropped: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
  if dropped.isEmpty { return kept }
  var result: [ClosedRange<Day>] = []
  for range in kept {
    var start = range.lowerBound
    for hole in dropped where hole.upperBound >= start && hole.lowerBound <= range.upperBound {
      if hole.lowerBound > start { result.append(start...hole.lowerBound.adding(-1)) }
      start = hole.upperBound.adding(1)
    }
    if start <= range.upperBound { result.append(start...range.upperBound) }
  }
  return result
}

/// Days of the week and hours of the day.
package struct TimeRule: Hashable, Sendable {
  /// Bit 0 is Monday, bit 6 Sunday, bit 7 public holidays.
  package var days: UInt8
  /// Minutes from midnight; an end above 1440 lies on the next day.
  package var hours: [Range<Int>]

  package init(days: UInt8, hours: [Range<Int>]) {
    self.days = days
    self.hours = hours
  }

  package static let everyDay: UInt8 = 0x7F
  package static let holidays: UInt8 = 0x80
  package static let weekdays: UInt8 = 0x1F
  package static let weekend: UInt8 = 0x60
}
