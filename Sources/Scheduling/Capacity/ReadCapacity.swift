package import PlanModel
import SourceText

/// The hours of every team, in the order of the text.
package func teamCapacities(_ plan: Plan, _ calendar: PlanCalendar) -> [TeamCapacity] {
  var times = SharedTimes(calendar)
  return plan.all("team").map { team in
    let lines = Lines(plan, team)
    let years = calendar.years.map { year in
      var reader = TeamYearReader(plan, team, lines, calendar, year, &times)
      return reader.read()
    }
    let words = lines[.expertise].flatMap { plan[$0].words("deskundigheid") }
    return TeamCapacity(
      team: team, name: plan[team].name ?? "", years: years,
      perFte: lines.first(.productive).flatMap { plan[$0].figure("uren")?.asSupply },
      expertise: words.isEmpty ? nil : Set(words))
  }
}

/// Reads one team in one year: what comes in, what goes off, what is left.
private struct TeamYearReader {
  let plan: Plan
  let lines: Lines
  let year: PlanYear
  let calendar: PlanCalendar
  let times: WorkingTimes
  var open: OpenDays { times.open }
  /// The days of the year on which there is a team; none of it when nil.
  let days: ClosedRange<Day>?
  /// Working days in the twelve months that yearly figures are about.
  let daysPerYear: Int
  var gross: WeeklyMinutes
  var supplied: WeeklyMinutes
  var reserved: WeeklyMinutes
  var derivation = Derivation()
  /// The shifts that the hours come from; empty when they come from elsewhere.
  private var shifts: [Shift] = []

  /// So many people on the days and at the hours of a line.
  private struct Shift {
    var people: Rational
    var times: WorkingTimes
  }

  init(
    _ plan: Plan, _ team: StatementID, _ lines: Lines, _ calendar: PlanCalendar, _ year: PlanYear,
    _ shared: inout SharedTimes
  ) {
    self.plan = plan
    days = plan[team].validity(in: year.days)
    self.lines = lines
    self.year = year
    self.calendar = calendar
    let frame = year.days.lowerBound...max(year.days.upperBound, year.fullYear.upperBound)
    let stated = lines[.workingTime]
    times = shared.times(WorkingTimes.lines(plan, stated.isEmpty ? lines[.shift] : stated, frame), year, frame)
    daysPerYear = times.open.count(year.fullYear)
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
      parts: parts(), contract: contract(), pattern: times.pattern(in: year.days), times: times, isKnown: isKnown)
    result.pairs = lines[.pairs].compactMap { line in
      validity(line).flatMap { days in Pairs.pattern(plan[line]).map { (days, $0) } }
    }
    result.rates = rates()
    result.isTooLarge = self.gross.isTooLarge || self.supplied.isTooLarge || self.reserved.isTooLarge
    result.people = people(in: year.days)
    result.derivation = derivation
    return result
  }

  /// The days of the year on which a line of the team holds.
  private func validity(_ line: StatementID) -> ClosedRange<Day>? { days.flatMap { plan[line].validity(in: $0) } }

  private func contract() -> Int? {
    let parts = lines[.contract].compactMap { line -> Rational? in
      guard let figure = plan[line].figure("uren"), let days = validity(line),
        let share = Rational(Int64(days.dayCount), over: Int64(year.fullYear.dayCount))
      else { return nil }
      return share < .one ? figure.asSupply.multiplied(by: share) : figure.asSupply
    }
    return parts.isEmpty ? nil : Int(parts.reduce(Rational.zero) { $0.adding($1) ?? $0 }.floor)
  }

  /// What an hour costs in each week: where the rate changes within it, by its working days.
  private func rates() -> [Rational?] {
    let stated = lines[.rate].compactMap { line in
      validity(line).flatMap { days in plan[line].figure("bedrag").map { (days: days, cents: $0.asNeed) } }
    }
    guard let first = stated.first else { return year.weeks.map { _ in nil } }
    if stated.count == 1, first.days == year.days { return year.weeks.map { _ in first.cents } }
    return year.weeks.map { rate($0.days, stated) }
  }

  private func rate(_ week: ClosedRange<Day>, _ stated: [(days: ClosedRange<Day>, cents: Rational)]) -> Rational? {
    let hasWork = open.count(week) > 0
    let parts = stated.compactMap { item in
      intersection(item.days, week).map { (count: hasWork ? open.count($0) : $0.dayCount, cents: item.cents) }
    }
    let all = parts.reduce(0) { $0 + $1.count }
    let worked = days.flatMap { intersection($0, week) }
    guard all > 0, let worked, all >= (hasWork ? open.count(worked) : worked.dayCount) else { return nil }
    let sum = parts.reduce(Rational.zero as Rational?) { sum, part in
      Rational(part.count).multiplied(by: part.cents).flatMap { sum?.adding($0) }
    }
    return sum?.divided(by: Rational(all))
  }

  /// The people of the team bound how much of its hours can lie in one part of the day.
  private func parts() -> [[Int?]] {
    if !shifts.isEmpty { return partsOfShifts() }
    guard times.isStated else { return Daypart.allCases.map { _ in year.weeks.map { _ in nil } } }
    let span = year.weeks.reduce(year.days) {
      min($0.lowerBound, $1.days.lowerBound)...max($0.upperBound, $1.days.upperBound)
    }
    let persons = mostByWeek(stated(.persons, "aantal", span), span)
    let people = zip(persons, mostByWeek(stated(.staffing, "fte", span), span)).map { $0 ?? $1 }
    return Daypart.allCases.map { part in
      year.weeks.indices.map { week in
        let clock = times.clock[part.rawValue][week]
        guard clock > 0 else { return 0 }
        guard let people = people[week] else { return nil }
        let (most, overflow) = people.multipliedReportingOverflow(by: clock)
        return overflow ? nil : most
      }
    }
  }

  /// Hours that come from shifts lie where the shifts do.
  private func partsOfShifts() -> [[Int?]] {
    var sums = Daypart.allCases.map { _ in year.weeks.map { _ in Rational.zero } }
    for shift in shifts {
      for week in year.weeks.indices {
        for part in Daypart.allCases {
          let minutes = shift.times.clock[part.rawValue][week]
          guard let more = shift.people.multiplied(by: Rational(minutes)),
            let sum = sums[part.rawValue][week].adding(more)
          else {
            return sums.map { $0.map { _ in nil } }
          }
          sums[part.rawValue][week] = sum
        }
      }
    }
    return sums.map { $0.map { Int(clamping: $0.floor) } }
  }

  /// The most people there are on one of these days, as the plan says or by the fte; nil when it says neither.
  private func people(in days: ClosedRange<Day>) -> Int? {
    most(stated(.persons, "aantal", days), days) ?? most(stated(.staffing, "fte", days), days)
  }

  /// The figures of these lines, each with the days of a frame on which it holds.
  private func stated(
    _ word: Lines.Word, _ slot: String, _ frame: ClosedRange<Day>
  ) -> [DatedFigure] {
    var found: [DatedFigure] = []
    for line in lines[word] {
      guard let valid = validity(line), let days = intersection(valid, frame), let figure = plan[line].figure(slot)
      else { continue }
      found.append(DatedFigure(figure: figure, days: days))
    }
    return found
  }

  /// `most` of each week of the year; `frame` holds them all.
  private func mostByWeek(_ stated: [DatedFigure], _ frame: ClosedRange<Day>) -> [Int?] {
    if stated.allSatisfy({ $0.days == frame }) {
      let same = most(stated, frame)
      return year.weeks.map { _ in same }
    }
    return year.weeks.map { most(stated, $0.days) }
  }

  /// Lines that hold at the same time add; lines that follow one another do not.
  private func most(_ stated: [DatedFigure], _ frame: ClosedRange<Day>) -> Int? {
    let stated = stated.compactMap { line in
      intersection(line.days, frame).map { DatedFigure(figure: line.figure, days: $0) }
    }
    let sums = stated.map { start in
      stated.reduce(Rational.zero) {
        $1.days.contains(start.days.lowerBound) ? $0.adding($1.figure.asNeed) ?? $0 : $0
      }
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
    _ line: StatementID, _ shown: Figure, _ fte: Rational, _ hours: DatedFigure,
    _ remark: Bilingual? = nil
  ) -> [Contribution] {
    guard let valid = validity(line), let days = intersection(valid, hours.days), daysPerYear > 0,
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
    _ line: StatementID, _ productive: [DatedFigure]
  ) -> [Contribution] {
    guard let fte = plan[line].figure("fte"), let share = plan[line].figure("aandeel"),
      let missing = Rational(100).subtracting(share.asSupply)?.divided(by: Rational(100)), !missing.isNegative,
      let less = fte.asNeed.multiplied(by: missing)?.negated
    else { return [] }
    let remark = Bilingual("Niet volledig inzetbaar", en: "Not fully usable")
    return productive.flatMap { staff(line, Figure(less, .fte), less, $0, remark) }
  }

  /// Productive minutes per fte and year, each with its days: as stated, else gross less deductions.
  private func productiveHours() -> [DatedFigure] {
    let stated = lines[.productive].compactMap { line in
      validity(line).flatMap { days in plan[line].figure("uren").map { DatedFigure(figure: $0, days: days) } }
    }
    return stated.isEmpty ? netHours() : stated
  }

  /// Gross hours less the deductions that hold at the same time.
  private func netHours() -> [DatedFigure] {
    let off = lines[.deduction].compactMap { line in
      validity(line).flatMap { days in plan[line].figure("uren").map { DatedFigure(figure: $0, days: days) } }
    }
    return lines[.gross].flatMap { line -> [DatedFigure] in
      guard let days = validity(line), let gross = plan[line].figure("uren") else { return [] }
      return days.cut(by: off.map(\.days)).compactMap { part in
        let net = off.filter { $0.days.contains(part.lowerBound) }.reduce(gross.asSupply as Rational?) {
          $0?.subtracting($1.figure.asNeed)
        }
        return net.map { DatedFigure(figure: Figure(max($0, .zero), .minutes), days: part) }
      }
    }
  }

  private mutating func statedHours() -> [Contribution]? {
    var result: [Contribution] = []
    for line in lines[.hours] {
      guard let hours = plan[line].figure("uren"), let unit = plan[line].unit("per") else {
        noteAbsent(line, "uren")
        continue
      }
      for part in spread(line, hours.asSupply, unit) {
        let count = open.count(part.hours.days)
        derivation.add(
          unit == .year && count == daysPerYear ? .stated : .product, [hours] + rate(unit, count, part.daysPerWeek),
          result: part.hours.perDay.multiplied(by: Rational(count)), nil, line)
        result.append(part.hours)
      }
    }
    return result.isEmpty ? nil : result
  }

  /// Shifts, when nothing else is known: the people in the street for as long as the shift lasts.
  private mutating func shiftHours() -> [Contribution]? {
    var result: [Contribution] = []
    for line in lines[.shift] {
      guard let count = plan[line].figure("aantal"), case .times(let rules)? = plan[line]["tijden"],
        let days = validity(line)
      else { continue }
      let clock = WeekPattern(rules).minutesPerWeek
      let people = count.asSupply.multiplied(by: isPairs(count) ? Rational(2) : .one)
      guard let people, let weekly = people.multiplied(by: Rational(clock)) else { continue }
      let times = WorkingTimes(WorkingTimes.lines(plan, [line], days), calendar, year, days)
      shifts.append(Shift(people: people, times: times))
      derivation.add(
        .product, (isPairs(count) ? [.count(2, "personen")] : []) + [count, .minutes(clock)], result: weekly,
        Bilingual("Per week", en: "Per week"), line)
      for part in self.times.weeks(in: days) {
        if let perDay = weekly.divided(by: Rational(part.daysPerWeek)) {
          result.append(Contribution(perDay: perDay, days: part.days))
        }
      }
    }
    return result.isEmpty ? nil : result
  }

  private func isPairs(_ figure: Figure) -> Bool {
    if case .count(let noun) = figure.unit { noun.hasPrefix("koppel") } else { false }
  }

  private func rate(_ unit: CalendarUnit, _ days: Int, _ perWeek: Int) -> [Figure] {
    switch unit {
    case .day: [.count(days, "werkdagen")]
    case .week: [.count(days, "werkdagen bij \(perWeek) per week")]
    case .month, .quarter, .year:
      [.count(Int(unit.perYear ?? 1))] + (days == daysPerYear ? [] : [.count(days, "van \(daysPerYear) werkdagen")])
    }
  }

  /// Hours per unit of time as hours per working day. A week with a holiday has the fewer; a year keeps its total.
  private func spread(
    _ line: StatementID, _ hours: Rational, _ unit: CalendarUnit
  ) -> [(hours: Contribution, daysPerWeek: Int)] {
    guard let days = validity(line) else { return [] }
    let weeks = unit == .week ? times.weeks(in: days) : [(days, 0)]
    return weeks.compactMap { days, perWeek in
      let divided: Rational? =
        switch unit {
        case .day: hours
        case .week: hours.divided(by: Rational(perWeek))
        case .month, .quarter, .year:
          hours.multiplied(by: Rational(unit.perYear ?? 1))?.divided(by: Rational(daysPerYear))
        }
      return divided.map { (Contribution(perDay: $0, days: days), perWeek) }
    }
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
    guard let valid = validity(line) else { return [] }
    if case .period(let period)? = plan[line]["periode"] { return period.days(in: valid) }
    var days = [valid]
    for other in lines[.reserve] where plan[other].word("voor") == plan[line].word("voor") {
      guard case .period(let period)? = plan[other]["periode"],
        let frame = validity(other)
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
    guard let off = reserved.total, off != .zero, let all = gross.total else { return }
    let words = lines[.reserve].map { DutchText.phrase(plan[$0]) }
    derivation.add(
      .less, [.minutes(all), .minutes(off)], result: all.subtracting(off),
      Bilingual("Reserve \(DutchText.list(words))", en: "Reserve \(DutchText.list(words))"), lines.first(.reserve))
  }

  /// Work for others, even over the working days.
  private mutating func supply() {
    for line in lines[.supplies] {
      guard let hours = plan[line].figure("uren") else { continue }
      for part in spread(line, hours.asNeed, plan[line].unit("per") ?? .year) { supplied.add(part.hours, year, open) }
    }
    guard let off = supplied.total, off != .zero, let all = gross.total,
      let left = all.subtracting(reserved.total ?? .zero)
    else { return }
    derivation.add(
      .less, [.minutes(left), .minutes(off)], result: left.subtracting(off),
      Bilingual("Levert aan anderen", en: "Supplied to others"), lines.first(.supplies))
  }
}

extension ClosedRange where Bound == Day {
  /// Its parts, cut where any of the others begins or ends.
  func cut(by others: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
    let starts = Set([lowerBound] + others.flatMap { [$0.lowerBound, $0.upperBound.adding(1)] }).filter(contains)
    let sorted = starts.sorted()
    return sorted.indices.map { index in
      sorted[index]...(index + 1 < sorted.count ? sorted[index + 1].adding(-1) : upperBound)
    }
  }

  /// What is left of the days outside a hole.
  func without(_ hole: ClosedRange<Day>) -> [ClosedRange<Day>] {
    guard let both = intersection(self, hole) else { return [self] }
    var left: [ClosedRange<Day>] = []
    if lowerBound < both.lowerBound { left.append(lowerBound...both.lowerBound.adding(-1)) }
    if both.upperBound < upperBound { left.append(both.upperBound.adding(1)...upperBound) }
    return left
  }
}
