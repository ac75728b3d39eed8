/// Values spelled as an author would write them: `€ 85.000`, `4,5 fte`, `1 januari 2017`, `circa 10.000 uur`.
///
/// Documents, messages and the formatter share these spellings, so that a value reads the same everywhere.
package enum DutchText {
  /// A number with decimal comma and thousands dots. Exact when it ends within six decimals, else rounded to two.
  package static func number(_ value: Rational, grouped: Bool = true) -> String {
    let digits = decimals(of: value) ?? 2
    let scale = (0..<digits).reduce(into: Int64(1)) { scale, _ in scale *= 10 }
    guard let scaled = value.multiplied(by: Rational(scale)) else { return whole(value.rounded, grouped: grouped) }
    return fixed(scaled.rounded, decimals: digits, grouped: grouped)
  }

  /// Whole units from hundredths or thousandths: `fixed(150, decimals: 2)` is `1,50`.
  static func fixed(_ scaled: Int64, decimals: Int, grouped: Bool) -> String {
    var digits = Array(String(scaled.magnitude).utf8)
    if digits.count <= decimals { digits = Array(repeating: 48, count: decimals + 1 - digits.count) + digits }
    let split = digits.count - decimals
    let front = group(Array(digits[..<split]), grouped)
    let sign = scaled < 0 ? "-" : ""
    if decimals == 0 { return sign + front }
    return sign + front + "," + String(decoding: digits[split...], as: UTF8.self)
  }

  package static func whole(_ value: Int64, grouped: Bool = true) -> String {
    fixed(value, decimals: 0, grouped: grouped)
  }

  private static func group(_ digits: [UInt8], _ grouped: Bool) -> String {
    guard grouped, digits.count > 3 else { return String(decoding: digits, as: UTF8.self) }
    var result: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(UInt8(ascii: ".")) }
      result.append(digit)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// How many decimals spell it exactly; nil when more than six, or never.
  package static func decimals(of value: Rational) -> Int? {
    var scale: Int64 = 1
    for count in 0...6 {
      if scale % value.denominator == 0 { return count }
      scale *= 10
    }
    return nil
  }

  /// `€ 85.000`, `€ 62,50`; from cents.
  package static func money(_ cents: Rational) -> String {
    let whole = cents.rounded
    let sign = whole < 0 ? "-" : ""
    let magnitude = whole == .min ? Int64.max : abs(whole)
    if magnitude % 100 == 0 { return "\(sign)€ \(fixed(magnitude / 100, decimals: 0, grouped: true))" }
    return "\(sign)€ \(fixed(magnitude, decimals: 2, grouped: true))"
  }

  /// `1.360 uur`, `7,5 uur`; from minutes. What does not end in decimal hours is spelled in minutes.
  package static func hours(_ minutes: Rational) -> String {
    if let hours = minutes.divided(by: Rational(60)), let count = decimals(of: hours), count <= 2 {
      return "\(number(hours)) uur"
    }
    return "\(number(minutes)) \(minutes == .one ? "minuut" : "minuten")"
  }

  /// `5 fte`, `12 uur`, `48 bedrijven`.
  package static func amount(_ amount: Rational, _ unit: Unit) -> String {
    switch unit {
    case .minutes: hours(amount)
    case .cents: money(amount)
    case .percent: "\(number(amount))%"
    case .fte: "\(number(amount)) fte"
    case .calendar(let calendar): "\(number(amount)) \(noun(calendar, amount))"
    case .count(""): number(amount)
    case .count(let noun): "\(number(amount)) \(noun)"
    }
  }

  /// `week`, `weken`; `jaar` has no plural after a number.
  package static func noun(_ unit: CalendarUnit, _ amount: Rational = .one) -> String {
    if amount == .one { return unit.rawValue }
    return switch unit {
    case .day: "dagen"
    case .week: "weken"
    case .month: "maanden"
    case .quarter: "kwartalen"
    case .year: "jaar"
    }
  }

  package static func figure(_ figure: Figure) -> String {
    let plain = amount(figure.amount, figure.unit)
    return switch figure.bound {
    case .exact: plain
    case .about: "circa \(plain)"
    case .atLeast: "minstens \(plain)"
    case .atMost: "hoogstens \(plain)"
    case .lessThan: "minder dan \(plain)"
    case .moreThan: "meer dan \(plain)"
    case .range(let high): "\(lowEnd(figure)) tot \(amount(high, figure.unit))"
    case .lowerThan(let year): "\(plain) lager dan in \(year)"
    case .higherThan(let year): "\(plain) hoger dan in \(year)"
    case .rank: "plek \(plain)"
    }
  }

  /// The unit of a range is said once, at its end: `2 tot 3 koppels`; a percent sign and a euro sign stay.
  private static func lowEnd(_ figure: Figure) -> String {
    switch figure.unit {
    case .percent, .cents: amount(figure.amount, figure.unit)
    case .minutes: spelledInHours(figure) ? rangeHours(figure.amount) : number(figure.amount)
    case .fte, .calendar, .count: number(figure.amount)
    }
  }

  private static func spelledInHours(_ figure: Figure) -> Bool {
    guard case .range(let high) = figure.bound else { return false }
    return hours(high).hasSuffix(" uur")
  }

  private static func rangeHours(_ minutes: Rational) -> String {
    minutes.divided(by: Rational(60)).map { number($0) } ?? number(minutes)
  }

  // MARK: Lists

  /// `a, b en c`
  package static func list(_ items: [String], _ conjunction: String = "en") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}

// MARK: - Calendar

extension DutchText {
  package static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
  ]

  package static func month(_ month: Int) -> String { months.indices.contains(month - 1) ? months[month - 1] : "" }

  /// In three letters, for where a month is narrow: `mrt`.
  package static func shortMonth(_ month: Int) -> String { month == 3 ? "mrt" : String(self.month(month).prefix(3)) }

  /// `1 januari 2017`
  package static func day(_ day: Day) -> String {
    let (year, month, number) = day.components
    return "\(number) \(self.month(month)) \(year)"
  }

  package static func date(_ date: PlanDate) -> String {
    switch date {
    case .day(let day): self.day(day)
    case .month(let year, let month): "\(self.month(month)) \(year)"
    case .quarter(let year, let quarter): "\(quarter)e kwartaal \(year)"
    case .year(let year): String(year)
    case .middle(let year): "medio \(year)"
    case .absent(let absence): absence.rawValue
    }
  }

  /// `week 6 t/m week 50, niet week 29 t/m week 33`
  package static func period(_ period: Period) -> String {
    let kept = list(period.spans.map(span))
    return period.except.isEmpty ? kept : "\(kept), niet \(list(period.except.map(span)))"
  }

  package static func span(_ span: Span) -> String {
    switch span {
    case .dates(let from, let to): joined(date(from), date(to))
    case .weeks(let first, let last): joined("week \(first)", "week \(last)")
    case .months(let first, let last): joined(month(first), month(last))
    case .yearDays(let am, let ad, let bm, let bd): joined("\(ad) \(month(am))", "\(bd) \(month(bm))")
    case .season(let season): season.rawValue
    }
  }

  private static func joined(_ from: String, _ to: String) -> String { from == to ? from : "\(from) t/m \(to)" }

  // MARK: Times

  package static let dayNames = ["ma", "di", "wo", "do", "vr", "za", "zo"]

  /// `18:00`, from minutes after midnight; beyond 24:00 it is the next day's clock.
  package static func time(_ minutes: Int) -> String {
    let clock = minutes == 1440 ? 1440 : ((minutes % 1440) + 1440) % 1440
    let (hour, minute) = (clock / 60, clock % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// `ma t/m vr 07:00-09:00 en 17:00-21:00`
  package static func times(_ rules: [TimeRule]) -> String { rules.map(rule).joined(separator: ", ") }

  private static func rule(_ rule: TimeRule) -> String {
    let hours = list(rule.hours.map { "\(time($0.lowerBound))-\(time($0.upperBound))" })
    return hours.isEmpty ? days(rule.days) : "\(days(rule.days)) \(hours)"
  }

  /// `alle dagen`, `ma t/m za`, `di, do en feestdagen`
  package static func days(_ days: UInt8) -> String {
    if days == TimeRule.everyDay { return "alle dagen" }
    var parts: [String] = []
    var day = 0
    while day < 7 {
      let first = day
      while day < 7, days & (1 << UInt8(day)) != 0 { day += 1 }
      if day - first >= 3 {
        parts.append("\(dayNames[first]) t/m \(dayNames[day - 1])")
      } else {
        parts += dayNames[first..<day]
      }
      day += 1
    }
    if days & TimeRule.holidays != 0 { parts.append("feestdagen") }
    return list(parts)
  }
}
