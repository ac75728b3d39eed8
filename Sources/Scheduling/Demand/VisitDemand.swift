import Allocation
import PlanModel
import SourceText

/// `objecten` × `frequentie` × `duur`: whole inspections.
extension TaskYearReader {
  /// The inspections of those who share the work on some days, as they were counted.
  mutating func readVisits(_ asked: [VisitsAsked], _ context: WorkContext) {
    for item in asked { note(item.spec, item.each, item.visits) }
    var durations: [Rational] = []
    for item in asked where !durations.contains(item.spec.duration.asNeed) {
      durations.append(item.spec.duration.asNeed)
    }
    for duration in durations {
      addVisits(asked.filter { $0.spec.duration.asNeed == duration }, duration, context)
    }
  }

  private mutating func addVisits(_ asked: [VisitsAsked], _ duration: Rational, _ context: WorkContext) {
    let shares = asked.flatMap(\.shares)
    let frequency = asked.map(\.each).max() ?? .one
    // In part of a year fewer visits than one say nothing of the years.
    let yearly =
      context.stretch == valid
      ? frequency : asked.map { $0.spec.rhythm.unit == .year ? $0.spec.rhythm.times : .one }.max() ?? .one
    let rotation = yearly < .one ? Rational.one.divided(by: yearly)?.roundedUp ?? 1 : 1
    var visits = Piece.Visits(
      minutes: 0, crew: 1, frequency: whole(frequency),
      gap: gap(asked.first { $0.spec.rhythm.every != nil }?.spec.rhythm, context.lines),
      isGapStated: context.lines.first(.spacing) != nil,
      rotation: Int(clamping: min(rotation, 64)), isSecondDraw: false)
    addVisits(shares.filter { $0.turns.isEmpty }, visits, duration, context)
    // Objects whose turn it is are visited once more than others.
    let turns = shares.filter { !$0.turns.isEmpty }
    for times in Set(turns.map { $0.visits / $0.objects }).sorted(by: >) {
      visits.frequency = times
      addVisits(turns.filter { $0.visits == times * $0.objects }, visits, duration, context)
    }
  }

  private mutating func addVisits(
    _ listed: [Piece.Share], _ visits: Piece.Visits, _ duration: Rational, _ context: WorkContext
  ) {
    var shares: [Piece.Share] = []
    for share in listed {
      if let index = shares.firstIndex(where: { $0.area == share.area }) {
        shares[index].objects += share.objects
        shares[index].visits += share.visits
        shares[index].turns += share.turns
      } else {
        shares.append(share)
      }
    }
    let total = shares.reduce(0) { $0 + $1.visits }
    guard total > 0 else { return }
    for index in shares.indices {
      shares[index].minimum = minimum(shares[index].area, of: total, at: shares[index].visits, context.lines)
    }
    notePairs(Rational(total).multiplied(by: duration), context)
    add(shares, visits, duration, context)
  }

  // MARK: Spacing

  /// Weeks between two visits of an object: as stated, else most of what `elke …` asks, else one.
  private func gap(_ rhythm: VisitSpec.Rhythm?, _ lines: Lines) -> Int {
    if let line = lines.first(.spacing), case .figure(let term)? = plan[line]["termijn"],
      case .calendar(let unit) = term.unit
    {
      return weeks(term.amount, unit).map { Int(clamping: $0.roundedUp) } ?? 1
    }
    guard let every = rhythm?.every, let unit = rhythm?.unit, let weeks = weeks(every, unit) else { return 1 }
    let whole = weeks.floor
    return max(1, Int(clamping: whole - max(1, whole / 4)))
  }

  /// A spacing stated in days; a week when it is stated in longer units, nil when it is not stated.
  private func daysApart(_ lines: Lines) -> Int? {
    guard let line = lines.first(.spacing), case .figure(let term)? = plan[line]["termijn"],
      case .calendar(let unit) = term.unit
    else { return nil }
    return unit == .day ? Int(clamping: term.amount.roundedUp) : 7
  }

  private func weeks(_ amount: Rational, _ unit: CalendarUnit) -> Rational? {
    switch unit {
    case .day: amount.divided(by: Rational(7))
    case .week: amount
    case .month: Rational(52, over: 12).flatMap(amount.multiplied)
    case .quarter: amount.multiplied(by: Rational(13))
    case .year: amount.multiplied(by: Rational(52))
    }
  }

  // MARK: Pieces

  private mutating func add(
    _ shares: [Piece.Share], _ visits: Piece.Visits, _ duration: Rational, _ context: WorkContext
  ) {
    let isCrew = context.inPairs == .one
    var visits = visits
    visits.crew = isCrew ? 2 : 1
    visits.minutes = whole(isCrew ? duration : duration.multiplied(by: context.factor))
    guard visits.minutes > 0 else { return }
    let times = timesPerWeek(visits.frequency, visits.gap, context)
    var shares = shares
    for index in shares.indices where times > 1 {
      shares[index].objects *= times
      shares[index].turns = []
    }
    let perObject = shares.map { ($0.visits + $0.objects - 1) / max(1, $0.objects) }.max() ?? visits.frequency
    visits.frequency = max(1, (visits.frequency + times - 1) / times, perObject)
    let piece = Piece(
      work: .visits(visits), teams: context.teams, weeks: context.weeks, parts: context.parts, shares: shares,
      pinned: pinnedWeeks)
    addSecondDraw(add(piece, context), visits, context.lines)
  }

  /// How many visits an object gets in one week: more than one when it is visited more often than there are weeks, and nothing
  /// asks a week or more between two visits. To the planning core each of them is an object of its own.
  private func timesPerWeek(_ frequency: Int, _ gap: Int, _ context: WorkContext) -> Int {
    let weeks = context.weeks.count
    guard gap <= 1, frequency > weeks, weeks > 0 else { return 1 }
    let most = daysApart(context.lines).map { max(1, 7 / max(1, $0)) } ?? 7
    return min(most, (frequency + weeks - 1) / weeks)
  }

  /// A share of the inspections again, drawn from all objects.
  private mutating func addSecondDraw(_ piece: Piece, _ visits: Piece.Visits, _ lines: Lines) {
    guard let line = lines.first(.secondDraw), let percent = plan[line].figure("aandeel") else { return }
    let total = piece.shares.reduce(0) { $0 + $1.visits }
    let part = percent.asNeed.divided(by: Rational(100))?.multiplied(by: Rational(total))
    let drawn = min(rounded(part, .secondDraw), total)
    guard drawn > 0 else { return }
    let counts = drawnByArea.divide(
      drawn, over: piece.shares.map(\.area), by: piece.shares.map { Rational($0.visits) },
      within: piece.shares.map { 0...$0.visits })
    var again = piece
    again.work = .visits(
      Piece.Visits(
        minutes: visits.minutes, crew: visits.crew, frequency: visits.frequency, gap: 2, isSecondDraw: true))
    again.pinned = []
    for index in again.shares.indices {
      again.shares[index].visits = counts[index]
      again.shares[index].minimum = 0
      if !again.shares[index].turns.isEmpty { again.shares[index].objects = again.shares[index].numbered }
      again.shares[index].turns = []
    }
    result.pieces.append(again)
    result.derivation.add(
      .product, [.count(total, "controles"), percent], result: Rational(again.minutes),
      Bilingual("Hertrekking", en: "Second draw"), line)
  }

  private mutating func note(_ spec: VisitSpec, _ each: Rational, _ visits: Int) {
    var operands = spec.line == nil ? [] : [spec.objects]
    operands.append(.count(each, "keer"))
    operands.append(spec.duration)
    let minutes = Rational(visits).multiplied(by: spec.duration.asNeed)
    result.derivation.add(.product, operands, result: minutes, nil, spec.line ?? spec.rhythm.line)
  }
}

// MARK: - Partners

extension TaskYearReader {
  /// `met politie 1 uur per controle`: the hours of others, beside those of the teams.
  mutating func readPartners(_ stretches: [WorkContext], visits: ArraySlice<Piece>) {
    guard let first = stretches.first?.stretch, let last = stretches.last?.stretch else { return }
    let all = first.lowerBound...last.upperBound
    for line in lines[.partner] {
      guard let partner = plan[line].references("partner").first?.target, let hours = plan[line].figure("uren"),
        let days = plan[line].validity(in: all)
      else { continue }
      let times = times(line, days, all, stretches, visits)
      let minutes = rounded(hours.asNeed.multiplied(by: times), .partner(line))
      guard minutes > 0 else { continue }
      if let index = result.partners.firstIndex(where: { $0.partner == partner }) {
        result.partners[index].minutes += minutes
      } else {
        result.partners.append(TaskYear.PartnerMinutes(partner: partner, minutes: minutes))
      }
    }
  }

  /// How often what a line asks of a partner comes back on the days it holds.
  private func times(
    _ line: StatementID, _ days: ClosedRange<Day>, _ all: ClosedRange<Day>, _ stretches: [WorkContext],
    _ visits: ArraySlice<Piece>
  ) -> Rational {
    let unit = plan[line].word("per")
    let times: Rational? =
      switch unit {
      case "controle": Rational(visitCount(visits)).multiplied(by: part(days, of: all))
      case "jaar": partOfYear(days)
      case "dag" where eventCount > 0: Rational(events.count { intersection($0.days, days) != nil })
      case "dag", "week", "maand", "kwartaal":
        stretches.reduce(Rational.zero) { sum, context in
          intersection(context.stretch, days).flatMap { sum.adding(units(unit, context, $0)) } ?? sum
        }
      default: partOfPlan(line).multiplied(by: part(all, of: valid))
      }
    let share = unit == "controle" ? .one : stretches.first?.share ?? .one
    return times?.multiplied(by: share) ?? .zero
  }

  private func units(_ unit: String?, _ context: WorkContext, _ days: ClosedRange<Day>) -> Rational {
    let window = window(of: context, days)
    if unit == "dag" { return Rational(window.openCount) }
    if unit == "week" { return weekShares(window, context).reduce(.zero) { $0.adding($1) ?? $0 } }
    let ranges = context.ranges.compactMap { intersection($0, days) }
    let parts = calendarParts(months: unit == "maand" ? 1 : 3, ranges, window, context)
    return parts.reduce(.zero) { $0.adding($1.share) ?? $0 }
  }

  private func visitCount(_ pieces: ArraySlice<Piece>) -> Int {
    pieces.reduce(0) { sum, piece in
      guard case .visits = piece.work else { return sum }
      return sum + piece.shares.reduce(0) { $0 + $1.visits }
    }
  }
}
