package import PlanModel

/// A public holiday of the Algemene termijnenwet (art. 3): the feast days it names, Koningsdag, the fifth of May, and
/// Good Friday, which it equates with them.
package enum Holiday: String, CaseIterable, Sendable {
  case newYear = "nieuwjaarsdag"
  case goodFriday = "goede-vrijdag"
  case easterMonday = "tweede-paasdag"
  case kingsDay = "koningsdag"
  case liberationDay = "bevrijdingsdag"
  case ascension = "hemelvaartsdag"
  case whitMonday = "tweede-pinksterdag"
  case christmas = "eerste-kerstdag"
  case boxingDay = "tweede-kerstdag"

  /// Its day in a year; nil only outside the calendar's range.
  package func day(in year: Int) -> Day? {
    switch self {
    case .newYear: Day(year: year, month: 1, day: 1)
    case .goodFriday: Self.easterSunday(year)?.adding(-2)
    case .easterMonday: Self.easterSunday(year)?.adding(1)
    case .kingsDay: Self.royalBirthday(year)
    case .liberationDay: Day(year: year, month: 5, day: 5)
    case .ascension: Self.easterSunday(year)?.adding(39)
    case .whitMonday: Self.easterSunday(year)?.adding(50)
    case .christmas: Day(year: year, month: 12, day: 25)
    case .boxingDay: Day(year: year, month: 12, day: 26)
    }
  }

  /// Easter by the Gregorian rule: the Sunday after the ecclesiastical full moon of spring.
  package static func easterSunday(_ year: Int) -> Day? {
    let golden = year % 19
    let century = year / 100
    let moonShift = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
    let fullMoon = moonShift - (moonShift / 28) * (1 - (moonShift / 28) * (29 / (moonShift + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7
    let offset = fullMoon - weekday
    let month = 3 + (offset + 40) / 44
    return Day(year: year, month: month, day: offset + 28 - 31 * (month / 4))
  }

  /// From 2014 on 27 April, before that 30 April; a day earlier when that is a Sunday.
  private static func royalBirthday(_ year: Int) -> Day? {
    guard let day = Day(year: year, month: 4, day: year >= 2014 ? 27 : 30) else { return nil }
    return day.weekday == 6 ? day.adding(-1) : day
  }
}
