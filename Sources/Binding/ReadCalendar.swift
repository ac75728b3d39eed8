import PlanModel
import SourceText
import Syntax
import Vocabulary

private let monthNames = [
  "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
  "december",
]

extension PhraseReader {
  /// Four digits that can be a year.
  func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), (1900...2100).contains(year) else { return nil }
    return year
  }

  func month(_ text: String) -> Int? { Self.month(text) }

  static func month(_ text: String) -> Int? {
    guard let initial = text.utf8.first, !isDigit(initial) else { return nil }
    if let index = monthNames.firstIndex(of: text) { return index + 1 }
    let short = text.hasSuffix(".") ? text.dropLast() : Substring(text)
    guard short.count >= 3, short.count <= 4 else { return nil }
    return monthNames.firstIndex { $0.hasPrefix(short) || (short == "mrt" && $0 == "maart") }.map { $0 + 1 }
  }

  private func small(_ text: String, _ range: ClosedRange<Int>) -> Int? {
    guard text.utf8.count <= 2, let number = Int(text), range.contains(number) else { return nil }
    return number
  }

  // MARK: Dates

  var startsDate: Bool {
    startsAbsence || isDayMonth || month(word()) != nil || year(word()) != nil || quarter != nil || word() == "medio"
      || numericDate(word()) != nil || looksNumericDate(word()) || small(word(), 0...99) != nil && month(word(1)) != nil
  }

  private var isDayMonth: Bool { small(word(), 1...31) != nil && month(word(1)) != nil }

  /// `3e kwartaal 2017`
  private var quarter: Int? {
    let text = word()
    guard word(1) == "kwartaal", text.hasSuffix("e"), let number = Int(text.dropLast()), (1...4).contains(number)
    else { return nil }
    return number
  }

  mutating func dateValue() -> Value? {
    if let absence = absence() { return .absent(absence) }
    return date().map(Value.date)
  }

  mutating func date() -> PlanDate? {
    let start = at
    if let quarter, let year = year(word(2)) { return step(3, .quarter(year: year, quarter: quarter)) }
    if word() == "medio", let year = year(word(1)) { return step(2, .middle(year)) }
    if let month = month(word()), let year = year(word(1)) {
      spellMonth(0, month)
      return step(2, .month(year: year, month: month))
    }
    if let year = year(word()) { return step(1, .year(year)) }
    if let month = month(word(1)), let day = small(word(), 0...99) { return dayMonth(day, month, start) }
    return numeric()
  }

  private mutating func step(_ count: Int, _ date: PlanDate) -> PlanDate {
    at += count
    return date
  }

  private mutating func spellMonth(_ offset: Int, _ month: Int) {
    if word(offset) != monthNames[month - 1] { replace(range(at + offset), with: monthNames[month - 1]) }
  }

  /// `15 oktober 16`: a year of two digits, unless they count something.
  private func shortYear(_ day: Int, _ month: Int, _ start: Int) -> Finding? {
    let digits = word(2).filter { $0 != "'" && $0 != "’" }
    guard digits.utf8.count == 2, digits.utf8.allSatisfy(Self.isDigit), let short = Int(digits),
      Day(year: 2000 + short, month: month, day: day) != nil,
      kind(3) != .atom || ["t/m", "tot", "vanaf", "door", "bron", "motivering"].contains(word(3))
    else { return nil }
    let place = location(range(start).joined(range(at + 2)))
    let date = "\(day) \(monthNames[month - 1]) \(2000 + short)"
    return Finding(
      .invalidDate, at: place,
      Bilingual(
        "Een jaar heeft vier cijfers. Bedoelt u `\(date)`?", en: "A year has four digits. Did you mean `\(date)`?"),
      solutions: [
        Finding.Solution(Bilingual("Schrijf `\(date)`", en: "Write `\(date)`"), [Finding.Edit(place, date)])
      ])
  }

  /// `10 december 2108`: digits that are no year of any plan.
  private func farYear(_ start: Int) -> Finding? {
    guard word(2).utf8.count > 3, word(2).utf8.allSatisfy(Self.isDigit), kind(3) != .atom || isTail(word(3)) else {
      return nil
    }
    return Finding(
      .invalidDate, at: location(range(start).joined(range(at + 2))),
      Bilingual(
        "`\(word(2))` is geen jaar van een plan: jaren lopen van 1900 t/m 2100.",
        en: "`\(word(2))` is no year of a plan: years run from 1900 to 2100."))
  }

  private mutating func dayMonth(_ day: Int, _ month: Int, _ start: Int) -> PlanDate? {
    guard let year = year(word(2)) else {
      if let wrong = shortYear(day, month, start) ?? farYear(start) {
        _ = fail(wrong)
        return nil
      }
      at += 2
      if !failed { missing = .year }
      _ = fail(
        Finding(
          .invalidDate, at: location(range(from: start)),
          Bilingual("Bij deze datum ontbreekt het jaar.", en: "The year is missing from this date.")))
      return nil
    }
    spellMonth(1, month)
    at += 3
    guard let date = Day(year: year, month: month, day: day) else { return noSuchDay(start) }
    return .day(date)
  }

  private mutating func noSuchDay(_ start: Int) -> PlanDate? {
    namesNoDay = true
    let text = written(range(from: start))
    _ = fail(
      Finding(
        .invalidDate, at: location(range(from: start)),
        Bilingual("De datum `\(text)` bestaat niet.", en: "The date `\(text)` does not exist.")))
    return nil
  }

  /// `01-03-2017` and `2017-03-01`, as year, month, day.
  private func numericDate(_ text: String) -> (Int, Int, Int)? {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "/" }).map { Int($0) }
    guard parts.count == 3, let a = parts[0], let b = parts[1], let c = parts[2] else { return nil }
    return a > 99 ? (a, b, c) : c > 99 ? (c, b, a) : nil
  }

  private func looksNumericDate(_ text: String) -> Bool {
    text.utf8.count >= 6 && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D || $0 == 0x2F }
      && text.contains("-")
  }

  private mutating func numeric() -> PlanDate? {
    let start = at
    guard let (year, month, day) = numericDate(word()) else {
      guard looksNumericDate(word()) else { return nil }
      at += 1
      return noSuchDay(start)
    }
    let place = here
    at += 1
    guard let date = Day(year: year, month: month, day: day) else { return noSuchDay(start) }
    replace(place, with: "\(day) \(monthNames[month - 1]) \(year)")
    return .day(date)
  }

  // MARK: Periods

  var startsPeriod: Bool { startsDate || word() == "week" || word() == "niet" || Season(rawValue: word()) != nil }

  mutating func periodValue() -> Value? {
    if let absence = absence() { return .absent(absence) }
    var spans: [Span] = []
    var except: [Span] = []
    repeat {
      let isHole = take("niet")
      guard let span = span() else {
        if !failed { _ = fail(expected: [Expected.period]) }
        return nil
      }
      if isHole { except.append(span) } else { spans.append(span) }
    } while takeSeparator()
    if spans.isEmpty { spans = [.months(1, 12)] }
    return .period(Period(spans, except: except))
  }

  private mutating func span() -> Span? {
    if let season = Season(rawValue: word()) {
      at += 1
      return .season(season)
    }
    if word() == "week" { return weekSpan() }
    if isDayMonth, year(word(2)) == nil { return daysOfYear() }
    if let first = month(word()), year(word(1)) == nil { return monthSpan(first) }
    let start = at
    guard let from = date() else { return nil }
    let first = range(from: start)
    guard takeThrough() else { return .dates(from, from) }
    let middle = at
    guard let to = date() else { return nil }
    return ordered(from, to, first, range(from: middle))
  }

  /// A period that ends before it begins is reported, and read as if its ends were the other way round.
  private mutating func ordered(_ from: PlanDate, _ to: PlanDate, _ first: SourceRange, _ last: SourceRange) -> Span {
    guard let begin = from.first, let end = to.last, begin > end else { return .dates(from, to) }
    findings.append(swapped(first, last))
    return .dates(to, from)
  }

  /// The finding about an end before its beginning, with the remedy that they change places.
  func swapped(_ first: SourceRange, _ last: SourceRange) -> Finding {
    Finding(
      .dateOrder, at: location(first.joined(last)),
      Bilingual("Het einde ligt vóór het begin.", en: "The end lies before the beginning."),
      solutions: [
        Finding.Solution(
          Bilingual("Verwissel begin en einde", en: "Swap beginning and end"),
          [Finding.Edit(location(first), written(last)), Finding.Edit(location(last), written(first))])
      ])
  }

  private mutating func weekSpan() -> Span? {
    let start = at
    at += 1
    guard let first = small(word(), 1...53) else { return noSuchWeek(start) }
    at += 1
    guard takeThrough() else { return .weeks(first, first) }
    let isNamed = take("week")
    guard let last = small(word(), 1...53) else { return noSuchWeek(start) }
    if !isNamed { replace(here, with: "week \(last)") }
    at += 1
    return .weeks(first, last)
  }

  private mutating func noSuchWeek(_ start: Int) -> Span? {
    _ = fail(
      Finding(
        .invalidDate, at: location(isAtEnd ? range(from: start) : here),
        Bilingual("Weken lopen van 1 tot en met 53.", en: "Weeks run from 1 to 53.")))
    return nil
  }

  private mutating func monthSpan(_ first: Int) -> Span? {
    spellMonth(0, first)
    at += 1
    guard takeThrough() else { return .months(first, first) }
    guard let last = month(word()) else { return nil }
    spellMonth(0, last)
    at += 1
    guard let year = year(word()) else { return .months(first, last) }
    // `maart t/m oktober 2017`: the year counts for both, unless a new one begins in between.
    at += 1
    return .dates(.month(year: first > last ? year - 1 : year, month: first), .month(year: year, month: last))
  }

  /// `1 mei t/m 15 september`, every year; with a year at the end it is dated, and begins in the year before when a new
  /// one begins in between.
  private mutating func daysOfYear() -> Span? {
    let start = at
    guard let first = dayOfYear() else { return nil }
    let begin = range(from: start)
    guard takeThrough() else { return .yearDays(first.month, first.day, first.month, first.day) }
    let middle = at
    guard isDayMonth, let last = dayOfYear() else {
      _ = fail(expected: [Expected.date])
      return nil
    }
    let end = range(from: middle)
    guard let year = year(word()) else { return .yearDays(first.month, first.day, last.month, last.day) }
    at += 1
    let isNewYear = first.month > last.month
    guard let from = Day(year: isNewYear ? year - 1 : year, month: first.month, day: first.day),
      let to = Day(year: year, month: last.month, day: last.day)
    else { return nil }
    return ordered(.day(from), .day(to), begin, end)
  }

  private mutating func dayOfYear() -> (month: Int, day: Int)? {
    let start = at
    guard let day = small(word(), 1...31), let month = month(word(1)) else { return nil }
    spellMonth(1, month)
    at += 2
    guard day <= Day.daysInMonth(year: 2000, month: month) else {
      _ = noSuchDay(start)
      return nil
    }
    return (month, day)
  }

  // MARK: Times

  /// The days by their bit in `TimeRule.days`; public holidays come last.
  private static let dayNames = ["ma", "di", "wo", "do", "vr", "za", "zo", "feestdagen"]
  private static let longDayNames = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]

  var startsTimes: Bool {
    weekday(word()) != nil || ["alle", "werkdagen", "weekend", "feestdagen", "elke"].contains(word())
      || timeRange(word()) != nil || time(word()) != nil
  }

  func weekday(_ text: String) -> Int? { Self.weekday(text) }

  static func weekday(_ text: String) -> Int? { dayNames.firstIndex(of: text) ?? longDayNames.firstIndex(of: text) }

  mutating func timesValue() -> Value? {
    var rules: [TimeRule] = []
    repeat {
      guard let days = days() else { return nil }
      var hours: [Range<Int>] = []
      repeat {
        guard let range = hoursRange() else { return nil }
        hours.append(range)
      } while (timeRange(word(1)) != nil || time(word(1)) != nil) && take("en")
      rules.append(TimeRule(days: days, hours: hours))
    } while takeSeparator()
    return .times(rules)
  }

  private mutating func days() -> UInt8? {
    if take("alle") || take("elke") {
      _ = take("dagen") || take("dag")
      return TimeRule.everyDay
    }
    if take("werkdagen") { return TimeRule.weekdays }
    if take("weekend") { return TimeRule.weekend }
    guard var first = weekday(word()) else {
      return timeRange(word()) != nil || time(word()) != nil ? TimeRule.everyDay : nil
    }
    var days: UInt8 = 0
    while true {
      spellDay(first)
      at += 1
      days |= 1 << UInt8(first)
      if first < 7, takeThrough() {
        guard let last = weekday(word()), last < 7 else {
          _ = fail(expected: [Expected.day])
          return nil
        }
        spellDay(last)
        at += 1
        var day = first
        while day != last {
          day = (day + 1) % 7
          days |= 1 << UInt8(day)
        }
      }
      guard kind() == .comma && weekday(word(1)) != nil || word() == "en" && weekday(word(1)) != nil else {
        return days
      }
      at += 1
      guard let next = weekday(word()) else { return days }
      first = next
    }
  }

  private mutating func spellDay(_ day: Int) {
    if word() != Self.dayNames[day] { replace(here, with: Self.dayNames[day]) }
  }

  private mutating func hoursRange() -> Range<Int>? {
    let place = here
    if let range = timeRange(word()), range.count == 1440, range.lowerBound > 0 {
      _ = fail(
        Finding(
          .invalidTime, at: location(place),
          Bilingual(
            "Begin en eind van `\(word())` zijn hetzelfde.", en: "Start and end of `\(word())` are the same."),
          why: Bilingual(
            "Zo duurt het niets of een hele dag. Schrijf een later eind, of `00:00-24:00` voor de hele dag.",
            en: "That lasts for nothing or for a whole day. Write a later end, or `00:00-24:00` for the whole day.")))
      return nil
    }
    if let range = timeRange(word()) {
      let canonical = Self.clock(range.lowerBound) + "-" + Self.clock(range.upperBound)
      if canonical != word() { replace(place, with: canonical) }
      at += 1
      return range
    }
    if let start = time(word()), word(1) == "-", let end = time(word(2)) {
      replace(place.joined(range(at + 2)), with: Self.clock(start) + "-" + Self.clock(end))
      at += 3
      return overMidnight(start, end)
    }
    if let (text, place) = wrongClock {
      _ = fail(
        Finding(
          .invalidTime, at: location(place),
          Bilingual(
            "`\(text)` is geen tijd; een dag loopt van `00:00` tot `24:00`, en een uur telt 60 minuten.",
            en: "`\(text)` is no time; a day runs from `00:00` to `24:00`, and an hour counts 60 minutes.")))
      return nil
    }
    _ = fail(
      Finding(
        .invalidTime, at: location(place),
        isAtEnd
          ? Bilingual("Hier ontbreken de tijden.", en: "The times are missing here.")
          : Bilingual(
            "Hier hoort een begin en een eind, zoals `08:00-17:00`; er staat `\(word())`.",
            en: "A start and an end belong here, such as `08:00-17:00`; `\(word())` stands here.")))
    return nil
  }

  /// `na 18:00`
  mutating func timeValue() -> Value? {
    guard let minutes = time(word()) else { return nil }
    if word() != Self.clock(minutes) { replace(here, with: Self.clock(minutes)) }
    at += 1
    return .time(minutes)
  }

  /// `07:00`, also `07.00` and `7:00`, in minutes.
  func time(_ text: String) -> Int? {
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." })
    guard parts.count == 2, parts[0].count <= 2, parts[1].count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0
    else { return nil }
    return hour * 60 + minute
  }

  /// The one end of `06:00-25:00` or `06:00 - 25:00` that no clock shows; nil when that is not all that is wrong.
  private var wrongClock: (text: String, range: SourceRange)? {
    let isSpaced = word(1) == "-" || word(1) == "–"
    guard isSpaced || written(here) == word() else { return nil }
    let ends =
      isSpaced
      ? [word()[...], word(2)[...]] : word().split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    guard ends.count == 2, ends.allSatisfy({ looksLikeClock($0) }) else { return nil }
    let wrong = ends.indices.filter { time(String(ends[$0])) == nil }
    guard wrong.count == 1, let end = wrong.first else { return nil }
    let text = String(ends[end])
    if isSpaced { return (text, range(at + 2 * end)) }
    let start = end == 0 ? Int(here.start) : Int(here.end) - text.utf8.count
    return (text, SourceRange(start, start + text.utf8.count))
  }

  /// Digits, `:` or `.`, and two digits.
  private func looksLikeClock(_ text: Substring) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    return parts.count == 2 && (1...2).contains(parts[0].utf8.count) && parts[1].utf8.count == 2
      && parts.allSatisfy { $0.unicodeScalars.allSatisfy(isDigit) }
  }

  private func timeRange(_ text: String) -> Range<Int>? {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == "–" })
    guard parts.count == 2, let start = time(String(parts[0])), let end = time(String(parts[1])) else { return nil }
    return overMidnight(start, end)
  }

  private func overMidnight(_ start: Int, _ end: Int) -> Range<Int> {
    end > start ? start..<end : start..<(end + 1440)
  }

  private static func clock(_ minutes: Int) -> String {
    let m = minutes > 1440 ? minutes - 1440 : minutes
    return "\(m / 60 < 10 ? "0" : "")\(m / 60):\(m % 60 < 10 ? "0" : "")\(m % 60)"
  }
}
