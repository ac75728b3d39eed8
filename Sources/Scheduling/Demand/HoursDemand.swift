import Allocation
import PlanModel
import SourceText

/// `inzet`: hours that can be divided.
extension TaskYearReader {
  /// Minutes to be divided over some weeks.
  private struct WeekMinutes {
    var weeks: WeekSet
    var minutes: Rational
  }

  /// Minutes on their way to pieces, before pairs and teams.
  private struct Amounts {
    /// By week; empty as long as nothing goes by the week.
    var weekly: [Rational] = []
    var hours: [WeekMinutes] = []
    var events: [Rational]
    let weeks: Int
    /// Shares of the teams' own hours: person-minutes that pairs do not double.
    var shares: [(work: Piece.Work, weeks: WeekSet, minutes: Int)] = []
    var isTooLarge = false

    init(weeks: Int, events: Int) {
      self.weeks = weeks
      self.events = Array(repeating: .zero, count: events)
    }

    mutating func add(week: Int, _ minutes: Rational?) {
      if weekly.isEmpty { weekly = Array(repeating: .zero, count: weeks) }
      if let sum = minutes.flatMap(weekly[week].adding) { weekly[week] = sum } else { isTooLarge = true }
    }

    mutating func add(event: Int, _ minutes: Rational?) {
      if let sum = minutes.flatMap(events[event].adding) { events[event] = sum } else { isTooLarge = true }
    }

    mutating func add(_ weeks: WeekSet, _ minutes: Rational?) {
      guard let minutes else {
        isTooLarge = true
        return
      }
      if let index = hours.firstIndex(where: { $0.weeks == weeks }), let sum = hours[index].minutes.adding(minutes) {
        hours[index].minutes = sum
      } else {
        hours.append(WeekMinutes(weeks: weeks, minutes: minutes))
      }
    }

    var total: Rational? {
      var sum: Rational? = .zero
      for minutes in weekly where minutes != .zero { sum = sum?.adding(minutes) }
      for minutes in events { sum = sum?.adding(minutes) }
      for part in hours { sum = sum?.adding(part.minutes) }
      return sum
    }
  }

  /// `stretches` are apart and in order.
  mutating func readHours(_ stretches: [WorkContext]) {
    for context in stretches { readHours(context, stretches) }
  }

  private mutating func readHours(_ context: WorkContext, _ stretches: [WorkContext]) {
    var amounts = Amounts(weeks: year.weeks.count, events: events.count)
    for line in lines[.effort] { read(line, context, stretches, &amounts) }
    if amounts.isTooLarge { result.isTooLarge = true }
    notePairs(amounts.total, context)
    addPieces(amounts, context)
  }

  private mutating func read(
    _ line: StatementID, _ context: WorkContext, _ stretches: [WorkContext], _ amounts: inout Amounts
  ) {
    guard let held = held(line, in: valid), let days = intersection(held, context.stretch) else { return }
    if let share = plan[line].figure("aandeel") { return readShare(line, share, days, context, &amounts) }
    guard let hours = plan[line].figure("uren") else {
      result.noteAbsent(line)
      return
    }
    let before = amounts.total
    let isYearly = plan[line].unit("per") == .year || plan[line].unit("per") == nil
    if events.isEmpty, !isYearly, isWithoutTime(context, stretches) {
      result.hasNoWorkingTime = true
      amounts.add(WeekSet(), unplaceable(line, hours.asNeed, days, context))
    } else if events.isEmpty, !isYearly {
      spread(line, hours.asNeed, days, context, &amounts)
    } else if eventCount > 0 {
      spreadOverEvents(line, hours.asNeed, held, context, &amounts)
    } else {
      let part = partOfHours(held, days, context, stretches)
      amounts.add(window(of: context, days).weeks(context), yearly(line, hours.asNeed, held)?.multiplied(by: part))
    }
    note(line, hours, from: before, to: amounts.total)
  }

  /// Whether hours of a stretch are lost; those of a few days between others are not.
  private func isWithoutTime(_ context: WorkContext, _ stretches: [WorkContext]) -> Bool {
    guard context.hasNoWorkingTime else { return false }
    return context.stretch.dayCount >= 7 || stretches.allSatisfy(\.hasNoWorkingTime)
  }

  /// The part of a yearly amount that falls in a stretch: by the working days of those it is divided over.
  private func partOfHours(
    _ held: ClosedRange<Day>, _ days: ClosedRange<Day>, _ context: WorkContext, _ stretches: [WorkContext]
  ) -> Rational {
    guard let first = stretches.first, let last = stretches.last else { return .zero }
    let all = intersection(held, first.stretch.lowerBound...last.stretch.upperBound) ?? days
    let outer = part(all, of: held)
    if stretches.count == 1 || all == days { return outer }
    let sum = stretches.reduce(0) { sum, stretch in
      sum + (intersection(stretch.stretch, held).map { window(of: stretch, $0).openCount } ?? 0)
    }
    return Rational(window(of: context, days).openCount, over: max(1, sum))?.multiplied(by: outer) ?? .zero
  }

  /// Hours for which there is no time at all count by the calendar, so that they show as not covered.
  private func unplaceable(
    _ line: StatementID, _ minutes: Rational, _ valid: ClosedRange<Day>, _ context: WorkContext
  ) -> Rational? {
    let days = context.ranges.compactMap { intersection($0, valid) }.reduce(0) { $0 + $1.dayCount }
    let units: Rational? =
      switch plan[line].unit("per") {
      case .day: Rational(days * 5, over: 7)
      case .week: Rational(days, over: 7)
      case .month: Rational(days * 12, over: year.fullYear.dayCount)
      case .quarter: Rational(days * 4, over: year.fullYear.dayCount)
      case .year, nil: .one
      }
    return units.flatMap(minutes.multiplied)?.divided(by: UnitCount(plan[line]).amount)
  }

  /// Hours `per jaar`, or in all.
  private func yearly(_ line: StatementID, _ minutes: Rational, _ held: ClosedRange<Day>) -> Rational? {
    guard plan[line].unit("per") == nil else {
      return minutes.multiplied(by: partOfYear(held))?.divided(by: UnitCount(plan[line]).amount)
    }
    return minutes.multiplied(by: partOfPlan(line))
  }

  private func spread(
    _ line: StatementID, _ minutes: Rational, _ valid: ClosedRange<Day>, _ context: WorkContext,
    _ amounts: inout Amounts
  ) {
    let ranges = context.ranges.compactMap { intersection($0, valid) }
    let window = window(of: context, valid)
    let count = UnitCount(plan[line])
    // What does not come out in whole units is spread evenly.
    let each = minutes.divided(by: count.amount)
    switch plan[line].unit("per") {
    case .week:
      if let weeks = count.groups(upTo: 52), weeks > 1 {
        spread(minutes, every: weeks, window, context, &amounts)
      } else {
        for (week, share) in weekShares(window, context).enumerated() {
          amounts.add(week: week, each?.multiplied(by: share))
        }
      }
    case .day:
      for week in window.open.indices { amounts.add(week: week, each?.multiplied(by: Rational(window.open[week]))) }
    case .month, .quarter:
      let months = plan[line].unit("per") == .month ? 1 : 3
      let together = count.groups(upTo: 12 / months).flatMap { 12 % ($0 * months) == 0 ? $0 : nil }
      let amount = together == nil ? each : minutes
      for part in calendarParts(months: months * (together ?? 1), ranges, window, context) {
        amounts.add(part.weeks, amount?.multiplied(by: part.share))
      }
    case .year, nil: break
    }
  }

  /// Hours for so many weeks together, counted from the first week with work; what is left at the end gets its share.
  private func spread(
    _ minutes: Rational, every count: Int, _ window: WorkWindow, _ context: WorkContext, _ amounts: inout Amounts
  ) {
    let shares = weekShares(window, context)
    guard let first = window.weeks.weeks.first, let size = Rational(1, over: count) else { return }
    for start in stride(from: first, to: shares.count, by: count) {
      let group = start..<min(start + count, shares.count)
      var weeks = WeekSet()
      for week in group where window.weeks.contains(week) { weeks.mask |= 1 << UInt64(week) }
      let share = shares[group].reduce(Rational.zero) { $0.adding($1) ?? $0 }
      if share != .zero { amounts.add(weeks, minutes.multiplied(by: share)?.multiplied(by: size)) }
    }
  }

  /// The window of a line that holds on some days of a stretch.
  func window(of context: WorkContext, _ days: ClosedRange<Day>) -> WorkWindow {
    if days == context.stretch { return context.window }
    return WorkWindow(context.days, context.ranges.compactMap { intersection($0, days) }, year, calendar)
  }

  /// Hours per day go to each day, others are divided over the days.
  private func spreadOverEvents(
    _ line: StatementID, _ minutes: Rational, _ valid: ClosedRange<Day>, _ context: WorkContext,
    _ amounts: inout Amounts
  ) {
    let each: Rational? =
      switch plan[line].unit("per") {
      case .day, .week, .month, .quarter: minutes
      case .year: minutes.multiplied(by: partOfYear(self.valid))?.divided(by: Rational(max(1, events.count)))
      case nil: minutes.divided(by: Rational(max(1, eventCount)))
      }
    for index in events.indices where intersection(events[index].days, valid) != nil {
      if context.stretch.contains(events[index].days.lowerBound) { amounts.add(event: index, each) }
    }
  }

  // MARK: Shares

  /// `20% van de uren`: of what the teams have on the days of the task, rounded down, so that shares of 100% together fit.
  private mutating func readShare(
    _ line: StatementID, _ share: Figure, _ valid: ClosedRange<Day>, _ context: WorkContext, _ amounts: inout Amounts
  ) {
    guard !context.source.isEmpty, context.source.allSatisfy(\.hasHours) else { return result.noteAbsent(line) }
    if events.isEmpty {
      let days = context.ranges.compactMap { intersection($0, valid) }
      let weeks = window(of: context, valid).weeks(context)
      addShare(line, share, of: context.hours(on: days), .hours, weeks, context, &amounts)
    }
    for event in events where context.stretch.contains(event.days.lowerBound) {
      guard let days = intersection(event.days, valid) else { continue }
      if event.date != nil, share.asNeed != .zero, context.hours(on: [days]) == .zero {
        result.daysWithoutHours.append(event.line)
      }
      let hours = context.hours(on: [days])?.divided(by: Rational(event.date == nil ? context.workingDays(days) : 1))
      addShare(line, share, of: hours, .event(event.date), weeks(of: event, context), context, &amounts)
    }
  }

  private mutating func addShare(
    _ line: StatementID, _ share: Figure, of hours: Rational?, _ work: Piece.Work, _ weeks: WeekSet,
    _ context: WorkContext, _ amounts: inout Amounts
  ) {
    guard let part = share.asNeed.divided(by: Rational(100)),
      let minutes = hours?.multiplied(by: part)?.multiplied(by: context.share), minutes.floor < 1 << 48
    else {
      amounts.isTooLarge = true
      return
    }
    let whole = Int(max(0, minutes.floor))
    amounts.shares.append((work, weeks, whole))
    let operands = [share, .minutes(hours ?? .zero)] + (context.share == .one ? [] : [.percent(context.percent)])
    result.derivation.add(
      .product, operands, result: Rational(whole),
      Bilingual("Deel van de uren van het team", en: "Share of the team's hours"), line)
  }

  // MARK: Steps

  private mutating func note(_ line: StatementID, _ hours: Figure, from before: Rational?, to after: Rational?) {
    guard let after, let before, let added = after.subtracting(before) else { return }
    let each = hours.asNeed
    guard each != .zero, let times = added.divided(by: each), times != .one else {
      return result.derivation.add(.stated, [hours], result: added, nil, line)
    }
    let unit = plan[line].unit("per")
    let noun = UnitCount(plan[line]).amount == .one ? unit.map { DutchText.noun($0, times) } ?? "" : "keer"
    let factor = eventCount > 0 ? Figure.count(times, eventCount == 1 ? "dag" : "dagen") : .count(times, noun)
    result.derivation.add(.product, [hours, factor], result: added, nil, line)
  }

  mutating func notePairs(_ minutes: Rational?, _ context: WorkContext) {
    guard let minutes, minutes != .zero, context.inPairs != .zero, let all = minutes.multiplied(by: context.factor)
    else { return }
    result.derivation.add(
      .product, [.minutes(minutes), .count(context.factor)], result: all,
      Bilingual("In koppels telt een uur dubbel", en: "In pairs an hour counts double"), context.lines.first(.pairs))
  }

  // MARK: Pieces

  private mutating func addPieces(_ amounts: Amounts, _ context: WorkContext) {
    addWeekly(amounts.weekly, context)
    for part in amounts.hours {
      let amount = Amount.hours(lines.isDated ? nil : part.weeks)
      add(.hours, part.weeks, whole: rounded(personMinutes(part.minutes, context), amount), context)
    }
    for (number, (event, minutes)) in zip(events, amounts.events).enumerated() {
      let weeks = weeks(of: event, context)
      if weeks.isEmpty, minutes != .zero { result.hasNoWorkingTime = true }
      add(.event(event.date), weeks, whole: rounded(personMinutes(minutes, context), .event(number)), context)
    }
    for share in amounts.shares { add(share.work, share.weeks, whole: share.minutes, context) }
  }

  /// The weeks in which one of its days is worked.
  private func weeks(of event: Event, _ context: WorkContext) -> WeekSet {
    window(of: context, event.days).weeks(context)
  }

  /// Weeks of one amount are one piece.
  private mutating func addWeekly(_ minutes: [Rational], _ context: WorkContext) {
    var groups: [(weeks: WeekSet, minutes: Int)] = []
    for (week, amount) in minutes.enumerated() where amount != .zero && context.weeks.contains(week) {
      let whole = rounded(personMinutes(amount, context), .week(week))
      if let index = groups.firstIndex(where: { $0.minutes == whole }) {
        groups[index].weeks.mask |= 1 << UInt64(week)
      } else {
        groups.append((WeekSet(mask: 1 << UInt64(week)), whole))
      }
    }
    if groups.isEmpty, minutes.contains(where: { $0 != .zero }) { result.hasNoWorkingTime = true }
    for group in groups { add(.weekly, group.weeks, whole: group.minutes, context) }
  }

  private func personMinutes(_ minutes: Rational, _ context: WorkContext) -> Rational? {
    minutes.multiplied(by: context.share)?.multiplied(by: context.factor)
  }

  private mutating func add(_ work: Piece.Work, _ weeks: WeekSet, whole total: Int, _ context: WorkContext) {
    guard total > 0 else { return }
    let areas = areas(context.lines)
    let parts = apportion(total, by: areas.map(\.weight))
    var shares: [Piece.Share] = []
    for (area, minutes) in zip(areas, parts) where minutes > 0 {
      let least = minimum(area.name, of: total, at: minutes, context.lines)
      shares.append(Piece.Share(area: area.name, minutes: minutes, minimum: least))
    }
    let pinned = work == .hours ? pinnedWeeks : []
    let piece = Piece(
      work: work, teams: context.teams, weeks: weeks, parts: dayparts(of: work, context), shares: shares, pinned: pinned
    )
    add(piece, context)
  }
}

extension TaskYearReader {
  /// On a date those of its day.
  private func dayparts(of work: Piece.Work, _ context: WorkContext) -> DaypartSet {
    guard case .event(let day?) = work else { return context.parts }
    let parts = context.parts(on: calendar.kind(day))
    return parts.isEmpty ? context.parts : parts
  }
}

/// How many units of time a figure is about: `per 2 weken`.
private struct UnitCount {
  let amount: Rational

  init(_ line: Statement) {
    let stated = line.figure("aantal")?.amount ?? .one
    amount = stated == .zero || stated.isNegative ? .one : stated
  }

  /// The number, when it is whole and at most so large.
  func groups(upTo most: Int) -> Int? {
    guard amount.isWhole, amount.numerator <= Int64(most) else { return nil }
    return Int(amount.numerator)
  }
}
