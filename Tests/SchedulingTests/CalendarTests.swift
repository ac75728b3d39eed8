import PlanModel
import Scheduling
import Testing

private func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(number: 0)
}

/// Easter by the tables of the church calendars, the earliest (22 March) and the latest (25 April) among them.
@Test(arguments: [
  (1818, 3, 22), (1943, 4, 25), (1954, 4, 18), (1981, 4, 19), (2008, 3, 23), (2011, 4, 24), (2016, 3, 27),
  (2017, 4, 16), (2019, 4, 21), (2024, 3, 31), (2025, 4, 20), (2027, 3, 28), (2038, 4, 25), (2285, 3, 22),
])
func easterFallsOn(year: Int, month: Int, number: Int) {
  #expect(Holiday.easterSunday(year) == day(year, month, number))
}

@Test(arguments: [
  // Ascension on Liberation Day.
  (2016, Holiday.ascension, "2016-05-05"), (2016, .liberationDay, "2016-05-05"),
  // Koningsdag a day early when the 27th is a Sunday; Koninginnedag before 2014.
  (2014, .kingsDay, "2014-04-26"), (2025, .kingsDay, "2025-04-26"), (2031, .kingsDay, "2031-04-26"),
  (2017, .kingsDay, "2017-04-27"), (2013, .kingsDay, "2013-04-30"), (2006, .kingsDay, "2006-04-29"),
  (2038, .easterMonday, "2038-04-26"), (2027, .ascension, "2027-05-06"), (2027, .whitMonday, "2027-05-17"),
  (2017, .goodFriday, "2017-04-14"), (2017, .whitMonday, "2017-06-05"),
])
func holidayFallsOn(year: Int, holiday: Holiday, expected: String) {
  #expect(holiday.day(in: year)?.iso == expected)
}

/// Weeks of a planning year: how many, the first and the last, with the days each has.
@Test(arguments: [
  // A Sunday before the first week.
  (2017, 53, "2016-W52", 1, "2017-W52", 7), (2018, 53, "2018-W01", 7, "2019-W01", 1),
  // Years of 53 weeks, and 1 January 2027 in 2026-W53.
  (2020, 53, "2020-W01", 5, "2020-W53", 4), (2026, 53, "2026-W01", 4, "2026-W53", 4),
  (2027, 53, "2026-W53", 3, "2027-W52", 5), (2028, 53, "2027-W52", 2, "2028-W52", 7),
  (2016, 53, "2015-W53", 3, "2016-W52", 6), (2012, 54, "2011-W52", 1, "2013-W01", 1),
])
func weeksOfAYear(year: Int, count: Int, first: String, firstDays: Int, last: String, lastDays: Int) throws {
  let calendar = try #require(PlanCalendar(day(year, 1, 1)...day(year, 12, 31)))
  #expect(calendar.years.count == 1)
  let weeks = calendar.years[0].weeks
  #expect(weeks.count == count)
  #expect(weeks.first.map { "\($0.label) \(dayCount(of: $0))" } == "\(first) \(firstDays)")
  #expect(weeks.last.map { "\($0.label) \(dayCount(of: $0))" } == "\(last) \(lastDays)")
}

private func dayCount(of week: PlanWeek) -> Int { Int(week.days.upperBound.number - week.days.lowerBound.number) + 1 }

/// Planning years of plans that are not a calendar year.
@Test(arguments: [
  ((2017, 4, 1), (2018, 3, 31), ["2017-04-01 2018-03-31"]),
  ((2017, 1, 1), (2018, 2, 28), ["2017-01-01 2018-02-28"]),
  ((2017, 1, 1), (2018, 6, 30), ["2017-01-01 2017-12-31", "2018-01-01 2018-06-30"]),
  ((2016, 2, 29), (2018, 2, 27), ["2016-02-29 2017-02-27", "2017-02-28 2018-02-27"]),
  (
    (2015, 1, 1), (2018, 12, 31),
    ["2015-01-01 2015-12-31", "2016-01-01 2016-12-31", "2017-01-01 2017-12-31", "2018-01-01 2018-12-31"]
  ),
])
func yearsOfAPlan(first: (Int, Int, Int), last: (Int, Int, Int), expected: [String]) throws {
  let period = day(first.0, first.1, first.2)...day(last.0, last.1, last.2)
  let calendar = try #require(PlanCalendar(period))
  #expect(calendar.years.map { "\($0.days.lowerBound.iso) \($0.days.upperBound.iso)" } == expected)
  for year in calendar.years {
    #expect(year.weeks.count <= 64)
    // Every day lies in exactly one week, and is found there.
    #expect(year.weeks.map(dayCount).reduce(0, +) == Int(year.days.upperBound.number - year.days.lowerBound.number) + 1)
    for (index, week) in year.weeks.enumerated() {
      #expect(year.week(of: week.days.lowerBound) == index && year.week(of: week.days.upperBound) == index)
    }
  }
}

@Test func hoursPastMidnightMeetTheNextDay() {
  let friday = WeekPattern([TimeRule(days: 1 << 4, hours: [1320..<1620])])
  let saturday = WeekPattern([TimeRule(days: 1 << 5, hours: [0..<180])])
  // The night belongs to the shift that began it.
  #expect(saturday.intersection(friday).hours[4].ranges == [1440..<1620])
  #expect(saturday.intersection(friday).hours[5].isEmpty)
  let always = WeekPattern([TimeRule(days: TimeRule.everyDay, hours: [0..<1440])])
  #expect(friday.intersection(always).hours[4].ranges == [1320..<1620])
  #expect(
    friday.subtracting(WeekPattern([TimeRule(days: 1 << 4, hours: [1380..<1800])])).hours[4].ranges == [1320..<1380])
}
