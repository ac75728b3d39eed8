package import PlanModel
import SourceText

/// The hours of every team, in the order of the text.
package func teamCapacities(_ plan: Plan, _ calendar: PlanCalendar) -> [TeamCapacity] {
  plan.all("team").map { TeamReader(plan, $0, calendar).capacity() }
}

/// Reads one team.
private struct TeamReader {
  let plan: Plan
  let team: StatementID
  let calendar: PlanCalendar
  let lines: Lines

  init(_ plan: Plan, _ team: StatementID, _ calendar: PlanCalendar) {
    self.plan = plan
    self.team = team
    self.calendar = calendar
    lines = Lines(plan, team)
  }

  func capacity() -> TeamCapacity {
    let words = lines[.expertise].flatMap { plan[$0].words("deskundigheid") }
    return TeamCapacity(
      team: team, name: plan[team].name ?? "", years: calendar.years.map { year($0) },
      rate: lines.first(.rate).flatMap { plan[$0].figure("bedrag")?.asNeed },
      perFte: lines.first(.productive).flatMap { plan[$0].figure("uren")?.asSupply },
      expertise: words.isEmpty ? nil : Set(words))
  }

  private func year(_ year: PlanYear) -> TeamYear {
    var reader = TeamYearReader(plan, lines, calendar, year)
    return reader.read()
  }
}

/// Reads one team in one year: what comes in, what goes off, what is left.
private struct TeamYearReader {
  let plan: Plan
  let lines: Lines
  let year: PlanYear
  let times: WorkingTimes
  let open: OpenDays
  /// Working days in the twelve months that yearly figures are about.
  let daysPerYear: Int
  var gross: WeeklyMinutes
  var supplied: WeeklyMinutes
  var reserved: WeeklyMinutes
  var derivation = Derivation()

  init(_ plan: Plan, _ lines: Lines, _ calendar: PlanCalendar, _ year: PlanYear) {
    self.plan = plan
    self.lines = lines
    self.year = year
    let frame = year.days.lowerBound...max(year.days.upperBound, year.fullYear.upperBound)
    let stated = lines[.workingTime]
    times = WorkingTimes(plan, stated.isEmpty ? lines[.shift] : stated, calendar, frame)
    open = OpenDays(frame, isOpen: times.isOpen)
    daysPerYear = open.count(year.fullYear)
    let none = WeeklyMinutes(weeks: year.weeks.count)
    (gross, supplied, reserved) = (none, none, none)
  }

  mutating func read() -> TeamYear {
    let incoming = income()
    for contribution in incoming ?? [] { gross.add(contribution, year, open) }
    for contribution in incoming ?? [] { reserve(of: contribution) }
    noteReserve()
    supply()
    return finish(isKnown: incoming != nil)
  }

  private func finish(isKnown: Bool) -> TeamYear {
    let gross = self.gross.rounded()
    let supplied = self.supplied.rounded(up: true)
    let reserved = self.reserved.rounded(up: true)
    let available = gross.indices.map { max(0, gross[$0] - supplied[$0] - reserved[$0]) }
    var result = TeamYear(
      gross: gross, supplied: supplied, reserved: reserved, available: available,
      parts: parts(available), contract: contract(), pattern: times.pattern(in: year.days), isKnown: isKnown,
      open: open)
    result.pairs = lines.first(.pairs).flatMap {
      plan[$0].validity(in: year.days) == nil ? nil : Pairs.pattern(plan[$0])
    }
    result.isTooLarge = self.gross.isTooLarge || self.supplied.isTooLarge || self.reserved.isTooLarge
    result.people = people(in: year.days)
    result.derivation = derivation
    return result
  }

  private func contract() -> Int? {
    guard let line = lines.first(.contract), let figure = plan[line].figure("uren"),
      let days = plan[line].validity(in: year.days),
      let share = Rational(Int64(days.dayCount), over: Int64(year.fullYear.dayCount))
    else { return nil }
    let hours = share < .one ? figure.asSupply.multiplied(by: share) : figure.asSupply
    return hours.map { Int($0.floor) }
  }

  /// The people of the team bound how much of its hours can lie in one part of the day.
  private func parts(_ available: [Int]) -> [[Int]] {
    guard times.isStated else { return Daypart.allCases.map { _ in available } }
    let clock = year.weeks.map { times.minutes(in: $0.days) }
    let span = year.weeks.reduce(year.days) {
      min($0.lowerBound, $1.days.lowerBound)...max($0.upperBound, $1.days.upperBound)
    }
    let (persons, staffing) = (stated(.persons, "aantal", span), stated(.staffing, "fte", span))
    let people = year.weeks.map { week in most(persons, week.days) ?? most(staffing, week.days) }
    return Daypart.allCases.map { part in
      available.indices.map { week in
        guard clock[week][part.rawValue] > 0 else { return 0 }
        guard let people = people[week] else { return available[week] }
        let (most, overflow) = people.multipliedReportingOverflow(by: clock[week][part.rawValue])
        return overflow ? available[week] : min(available[week], most)
      }
    }
  }

  /// The most people there are on one of these days, as the plan says or by the fte; nil when it says neither.
  private func people(in days: ClosedRange<Day>) -> Int? {
    most(stated(.persons, "aantal", days), days) ?? most(stated(.staffing, "fte", days), days)
  }

  /// The figures of these lines, each with the days of a frame on which it holds.
  private func stated(
    _ word: Lines.Word, _ slot: String, _ frame: ClosedRange<Day>
  ) -> [(days: ClosedRange<Day>, figure: Rational)] {
    lines[word].compactMap { line in
      plan[line].validity(in: frame).flatMap { days in plan[line].figure(slot).map { (days, $0.asNeed) } }
    }
  }

  /// Lines that hold at the same time add; lines that follow one another do not.
  private func most(_ stated: [(days: ClosedRange<Day>, figure: Rational)], _ frame: ClosedRange<Day>) -> Int? {
    let stated = stated.compactMap { line in intersection(line.days, frame).map { ($0, line.figure) } }
    let sums = stated.map { start, _ in
      stated.reduce(Rational.zero) { $1.0.contains(start.lowerBound) ? $0.adding($1.1) ?? $0 : $0 }
    }
    return sums.max().map { Int(clamping: $0.roundedUp) }
  }
}

// MARK: - What comes in

extension TeamYearReader {
  /// The stretches of hours of the team; nil when the plan gives nothing to compute with. Of two ways of counting the
  /// lower one holds.
  private mutating func income() -> [Contribution]? {
    let first = derivation.steps.count
    let byStaff = staffHours()
    let staffSteps = Array(derivation.steps[first...])
    derivation.steps.removeSubrange(first...)
    let byHours = statedHours()
    let hourSteps = Array(derivation.steps[first...])
    guard let byStaff, let byHours, let a = total(byStaff), let b = total(byHours) else {
      derivation.steps.replaceSubrange(first..., with: staffSteps + hourSteps)
      let known = byStaff ?? byHours ?? shiftHours()
      noteSum(known)
      return known
    }
    derivation.steps.replaceSubrange(first..., with: staffSteps + hourSteps)
    derivation.add(
      .lowest, [.minutes(a), .minutes(b)], result: min(a, b),
      Bilingual("Twee opgaven; de laagste telt", en: "Two statements; the lower one counts"))
    return a <= b ? byStaff : byHours
  }

  private func total(_ contributions: [Contribution]) -> Rational? {
    var sum = ExactSum()
    for part in contributions {
      let days = intersection(part.days, year.days).map(open.count) ?? 0
      sum.add(part.perDay.multiplied(by: Rational(days)))
    }
    return sum.value
  }

  private mutating func noteSum(_ contributions: [Contribution]?) {
    guard let contributions, contributions.count > 1, let sum = total(contributions) else { return }
    let operands = contributions.compactMap { total([$0]) }.map(Figure.minutes)
    derivation.add(.sum, operands, result: sum)
  }

  /// Formatie × productieve uren, line by line.
  private mutating func staffHours() -> [Contribution]? {
    let productive = productiveHours()
    var result: [Contribution] = []
    for line in lines[.staffing] {
      guard let fte = plan[line].figure("fte") else {
        noteAbsent(line, "fte")
        continue
      }
      for hours in productive { result += staff(line, fte, fte.asSupply, hours) }
    }
    if !result.isEmpty { for line in lines[.usable] { result += unusable(line, productive) } }
    return result.isEmpty ? nil : result
  }

  private mutating func staff(
    _ line: StatementID, _ shown: Figure, _ fte: Rational, _ hours: (figure: Figure, days: ClosedRange<Day>),
    _ remark: Bilingual? = nil
  ) -> [Contribution] {
    guard let valid = plan[line].validity(in: year.days), let days = intersection(valid, hours.days), daysPerYear > 0,
      let yearly = fte.multiplied(by: hours.figure.asSupply),
      let perDay = yearly.divided(by: Rational(daysPerYear))
    else { return [] }
    let count = open.count(days)
    var operands = [shown, hours.figure]
    if count != daysPerYear { operands.append(.count(count, "van \(daysPerYear) werkdagen")) }
    derivation.add(.product, operands, result: perDay.multiplied(by: Rational(count)), remark, line)
    return [Contribution(perDay: perDay, days: days)]
  }

  /// Fte that counts for a part only takes the rest away again.
  private mutating func unusable(
    _ line: StatementID, _ productive: [(figure: Figure, days: ClosedRange<Day>)]
  ) -> [Contribution] {
    guard let fte = plan[line].figure("fte"), let share = plan[line].figure("aandeel"),
      let missing = Rational(100).subtracting(share.asSupply)?.divided(by: Rational(100)), !missing.isNegative,
      let less = fte.asNeed.multiplied(by: missing)?.negated
    else { return [] }
    let remark = Bilingual("Niet volledig inzetbaar", en: "Not fully usable")
    return productive.flatMap { staff(line, Figure(less, .fte), less, $0, remark) }
  }

  /// Productive minutes per fte and year, each with its days: as stated, else gross less deductions.
  private func productiveHours() -> [(figure: Figure, days: ClosedRange<Day>)] {
    let stated = lines[.productive].compactMap { line in
      plan[line].validity(in: year.days).flatMap { days in plan[line].figure("uren").map { ($0, days) } }
    }
    if !stated.isEmpty { return stated }
    guard let line = lines.first(.gross), let gross = plan[line].figure("uren") else { return [] }
    let off = lines[.deduction].compactMap { plan[$0].figure("uren")?.asNeed }
    let net = off.reduce(gross.asSupply as Rational?) { $0?.subtracting($1) }
    return net.map { [(Figure(max($0, .zero), .minutes), year.days)] } ?? []
  }

  private mutating func statedHours() -> [Contribution]? {
    var result: [Contribution] = []
    for line in lines[.hours] {
      guard let hours = plan[line].figure("uren"), let unit = plan[line].unit("per") else {
        noteAbsent(line, "uren")
        continue
      }
      guard let spread = spread(line, hours.asSupply, unit) else { continue }
      let count = open.count(spread.days)
      derivation.add(
        unit == .year && count == daysPerYear ? .stated : .product, [hours] + rate(unit, count),
        result: spread.perDay.multiplied(by: Rational(count)), nil, line)
      result.append(spread)
    }
    return result.isEmpty ? nil : result
  }

  /// Shifts, when nothing else is known: the people in the street for as long as the shift lasts.
  private mutating func shiftHours() -> [Contribution]? {
    var result: [Contribution] = []
    for line in lines[.shift] {
      guard let count = plan[line].figure("aantal"), case .times(let rules)? = plan[line]["tijden"],
        let days = plan[line].validity(in: year.days)
      else { continue }
      let clock = WeekPattern(rules).minutesPerWeek
      let people = count.asSupply.multiplied(by: isPairs(count) ? Rational(2) : .one)
      guard let weekly = people?.multiplied(by: Rational(clock)),
        let perDay = weekly.divided(by: Rational(times.daysPerWeek))
      else { continue }
      derivation.add(
        .product, (isPairs(count) ? [.count(2, "personen")] : []) + [count, .minutes(clock)], result: weekly,
        Bilingual("Per week", en: "Per week"), line)
      result.append(Contribution(perDay: perDay, days: days))
    }
    return result.isEmpty ? nil : result
  }

  private func isPairs(_ figure: Figure) -> Bool {
    if case .count(let noun) = figure.unit { noun.hasPrefix("koppel") } else { false }
  }

  private func rate(_ unit: CalendarUnit, _ days: Int) -> [Figure] {
    switch unit {
    case .day: [.count(days, "werkdagen")]
    case .week: [.count(days, "werkdagen bij \(times.daysPerWeek) per week")]
    case .month, .quarter, .year:
      [.count(Int(unit.perYear ?? 1))] + (days == daysPerYear ? [] : [.count(days, "van \(daysPerYear) werkdagen")])
    }
  }

  /// Hours per unit of time as hours per working day. A week with a holiday has the fewer; a year keeps its total.
  private func spread(_ line: StatementID, _ hours: Rational, _ unit: CalendarUnit) -> Contribution? {
    guard let days = plan[line].validity(in: year.days) else { return nil }
    let divided: Rational? =
      switch unit {
      case .day: hours
      case .week: hours.divided(by: Rational(times.daysPerWeek))
      case .month, .quarter, .year:
        hours.multiplied(by: Rational(unit.perYear ?? 1))?.divided(by: Rational(daysPerYear))
      }
    return divided.map { Contribution(perDay: $0, days: days) }
  }

  private mutating func noteAbsent(_ line: StatementID, _ slot: String) {
    let reason = plan[line].absence(slot)?.rawValue ?? "onbekend"
    derivation.add(
      .absent, [], result: nil, Bilingual("\(plan[line].kind) \(reason)", en: "\(plan[line].kind) is absent"), line)
  }
}

// MARK: - What goes off

extension TeamYearReader {
  /// The days a reserve line holds; a line for a season goes before one without, for the same purpose.
  private func days(of line: StatementID) -> [ClosedRange<Day>] {
    guard let valid = plan[line].validity(in: year.days) else { return [] }
    if case .period(let period)? = plan[line]["periode"] { return period.days(in: valid) }
    var days = [valid]
    for other in lines[.reserve] where plan[other].word("voor") == plan[line].word("voor") {
      guard case .period(let period)? = plan[other]["periode"],
        let frame = plan[other].validity(in: year.days)
      else { continue }
      for hole in period.days(in: frame) { days = days.flatMap { $0.without(hole) } }
    }
    return days
  }

  private mutating func reserve(of contribution: Contribution) {
    for line in lines[.reserve] {
      guard let share = plan[line].figure("aandeel")?.asNeed.divided(by: Rational(100)) else { continue }
      for days in days(of: line) {
        guard let both = intersection(days, contribution.days) else { continue }
        reserved.add(Contribution(perDay: contribution.perDay, days: both), times: share, year, open)
      }
    }
  }

  private mutating func noteReserve() {
    guard let all = gross.total, let off = reserved.total, off != .zero else { return }
    let words = lines[.reserve].map { DutchText.phrase(plan[$0]) }
    derivation.add(
      .less, [.minutes(all), .minutes(off)], result: all.subtracting(off),
      Bilingual("Reserve \(DutchText.list(words))", en: "Reserve \(DutchText.list(words))"), lines.first(.reserve))
  }

  /// Work for others, even over the working days.
  private mutating func supply() {
    for line in lines[.supplies] {
      guard let hours = plan[line].figure("uren"),
        let spread = spread(line, hours.asNeed, plan[line].unit("per") ?? .year)
      else { continue }
      supplied.add(spread, year, open)
    }
    guard let all = gross.total, let off = supplied.total, off != .zero,
      let left = all.subtracting(reserved.total ?? .zero)
    else { return }
    derivation.add(
      .less, [.minutes(left), .minutes(off)], result: left.subtracting(off),
      Bilingual("Levert aan anderen", en: "Supplied to others"), lines.first(.supplies))
  }
}

extension ClosedRange where Bound == Day {
  /// What is left of the days outside a hole.
  func without(_ hole: ClosedRange<Day>) -> [ClosedRange<Day>] {
    guard let both = intersection(self, hole) else { return [self] }
    var left: [ClosedRange<Day>] = []
    if lowerBound < both.lowerBound { left.append(lowerBound...both.lowerBound.adding(-1)) }
    if both.upperBound < upperBound { left.append(both.upperBound.adding(1)...upperBound) }
    return left
  }
}
