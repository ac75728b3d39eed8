import Allocation
import PlanModel
import SourceText

/// `objecten` × `frequentie` × `duur`: whole inspections.
extension TaskYearReader {
  /// Objects with one rhythm and one duration.
  private struct Spec {
    var line: StatementID?
    var area: String?
    var objects: Figure
    var rhythm: Rhythm
    var duration: Figure
  }

  /// What was counted in the stretches before: rounded once over all of them, so that cutting a year changes no count as
  /// long as those who share the work have the same shares of it.
  struct Counted {
    var exact = Rational.zero
    var given = 0
    /// The part of the plan gone by.
    var part = Rational.zero
  }

  struct CountKey: Hashable {
    /// The part of the task that its teams have, and which of those with an equal part they are.
    var share: Rational
    var part: Int
    var area: String?
    /// Of several for the same area.
    var number: Int
    var unit: CalendarUnit?
  }

  /// How often each object is visited.
  private struct Rhythm {
    var line: StatementID?
    var times = Rational.one
    var unit: CalendarUnit?
    /// `elke 4 weken`: visits keep about that far apart.
    var every: Rational?
  }

  mutating func readVisits(_ stretches: [WorkContext], part: Int) {
    for context in stretches { readVisits(context, part, isOnly: context.stretch == valid) }
  }

  private mutating func readVisits(_ context: WorkContext, _ part: Int, isOnly: Bool) {
    let isLast = context.stretch.upperBound == valid.upperBound
    var numbers: [String?: Int] = [:]
    var specs: [(spec: Spec, each: Rational, visits: Int)] = []
    for spec in visitSpecs(context) {
      let each: Rational
      let visits: Int
      if isOnly {
        var own = countedBefore(spec, context)
        (each, visits) = count(spec, context, &own, isOnly: true, isLast: true)
      } else {
        let key = CountKey(
          share: context.share, part: part, area: spec.area, number: numbers[spec.area, default: 0],
          unit: spec.rhythm.unit)
        numbers[spec.area, default: 0] += 1
        var own = counted[key] ?? countedBefore(spec, context)
        (each, visits) = count(spec, context, &own, isOnly: false, isLast: isLast)
        counted[key] = own
      }
      note(spec, each, visits)
      specs.append((spec, each, visits))
    }
    var durations: [Rational] = []
    for item in specs where !durations.contains(item.spec.duration.asNeed) {
      durations.append(item.spec.duration.asNeed)
    }
    for duration in durations {
      addVisits(specs.filter { $0.spec.duration.asNeed == duration }, duration, context, isOnly: isOnly)
    }
  }

  // MARK: Reading

  private mutating func visitSpecs(_ context: WorkContext) -> [Spec] {
    let lines = context.lines
    let rhythms = lines[.frequency].map(rhythm)
    guard let duration = lines.first(.duration) else {
      if let objects = lines.first(.objects), self.lines[.effort].isEmpty, self.lines[.duration].isEmpty {
        result.noteAbsent(objects)
      }
      return []
    }
    // Without objects of its own a task is one; of a word that has lines, none of which holds now, there is nothing.
    for word in [Lines.Word.objects, .frequency] where lines[word].isEmpty && !self.lines[word].isEmpty { return [] }
    guard !lines[.objects].isEmpty || !rhythms.isEmpty else { return [] }
    var specs: [Spec] = []
    let listed: [StatementID?] = lines[.objects].isEmpty ? [nil] : lines[.objects].map { $0 }
    for objects in listed {
      for rhythm in rhythms.isEmpty ? [Rhythm()] : rhythms {
        for duration in lines[.duration] {
          if let spec = spec(objects, rhythm, duration) { specs.append(spec) }
        }
      }
    }
    if specs.isEmpty, plan[duration].figure("uren") == nil { result.noteAbsent(duration) }
    return specs
  }

  private mutating func spec(_ objects: StatementID?, _ rhythm: Rhythm, _ duration: StatementID) -> Spec? {
    guard let hours = plan[duration].figure("uren") else { return nil }
    guard let objects else { return Spec(objects: .count(1), rhythm: rhythm, duration: hours) }
    guard let count = plan[objects].figure("aantal") else {
      result.noteAbsent(objects)
      return nil
    }
    let area = plan[objects].references("gebied").first?.name
    return Spec(line: objects, area: area, objects: count, rhythm: rhythm, duration: hours)
  }

  private func rhythm(_ line: StatementID) -> Rhythm {
    let statement = plan[line]
    guard let unit = statement.unit("per") else { return Rhythm(line: line) }
    if let times = statement.figure("keer")?.asNeed {
      let span = statement.figure("jaren")?.amount ?? .one
      return Rhythm(line: line, times: times.divided(by: span) ?? times, unit: unit)
    }
    let every = statement.figure("aantal")?.amount ?? .one
    return Rhythm(line: line, times: Rational.one.divided(by: every) ?? .one, unit: unit, every: every)
  }

  // MARK: Counting

  /// Visits per object in a stretch, and in all.
  private mutating func count(
    _ spec: Spec, _ context: WorkContext, _ counted: inout Counted, isOnly: Bool, isLast: Bool
  ) -> (each: Rational, visits: Int) {
    let objects = whole(spec.objects.asNeed.multiplied(by: context.share))
    switch spec.rhythm.unit {
    case nil:
      // Each object once: what was not done by then is left for the last stretch, of those there are then.
      counted.part = counted.part.adding(part(context.stretch, of: valid)) ?? counted.part
      let all = partOfPlan(nil).multiplied(by: counted.part)
      let target = whole(all?.multiplied(by: Rational(objects)))
      let wanted = isLast ? max(0, target - counted.given) : min(objects, max(0, target - counted.given))
      counted.given += wanted
      if isOnly { return (all ?? .zero, wanted) }
      return (Rational(wanted, over: max(1, objects)) ?? .zero, wanted)
    case .year:
      let part = part(context.stretch, of: valid).multiplied(by: partOfYear(valid))
      let each = part?.multiplied(by: spec.rhythm.times) ?? .zero
      return (each, wanted(objects, each, &counted))
    case .day, .week, .month, .quarter:
      let units = units(spec.rhythm.unit, context)
      counted.exact = units.multiplied(by: spec.rhythm.times).flatMap(counted.exact.adding) ?? counted.exact
      let all = max(counted.exact == .zero ? 0 : 1, Int(clamping: counted.exact.floor))
      let each = Rational(max(0, all - counted.given))
      counted.given = all
      return (each, whole(each.multiplied(by: Rational(objects))))
    }
  }

  /// The units of time that fit in a stretch.
  private func units(_ unit: CalendarUnit?, _ context: WorkContext) -> Rational {
    switch unit {
    case .day: return Rational(context.window.openCount)
    case .week: return context.window.weekCount
    default:
      let months = unit == .month ? 1 : 3
      let parts = CalendarPart.parts(months: months, context.days, context.ranges, context.window, year)
      return parts.reduce(.zero) { $0.adding($1.share) ?? $0 }
    }
  }

  /// What the years before asked of what does not come out even in one.
  private mutating func countedBefore(_ spec: Spec, _ context: WorkContext) -> Counted {
    var counted = Counted()
    guard spec.rhythm.unit == .year, year.index > 0,
      let each = partOfYear(valid).multiplied(by: spec.rhythm.times), !each.isWhole
    else { return counted }
    let objects = Rational(whole(spec.objects.asNeed.multiplied(by: context.share)))
    counted.exact = objects.multiplied(by: each)?.multiplied(by: Rational(year.index)) ?? .zero
    counted.given = whole(counted.exact)
    return counted
  }

  /// Inspections of a stretch, rounded up over those gone by.
  private mutating func wanted(_ objects: Int, _ each: Rational, _ counted: inout Counted) -> Int {
    let all = Rational(objects).multiplied(by: each)
    let sum = all.flatMap(counted.exact.adding)
    let wanted = max(0, whole(sum) - counted.given)
    counted.exact = sum ?? counted.exact
    counted.given += wanted
    return wanted
  }

  private mutating func addVisits(
    _ specs: [(spec: Spec, each: Rational, visits: Int)], _ duration: Rational, _ context: WorkContext, isOnly: Bool
  ) {
    var shares: [Piece.Share] = []
    for item in specs {
      let objects = whole(item.spec.objects.asNeed.multiplied(by: context.share))
      for share in divided(objects, item.visits, item.spec.area, context.lines) {
        if let index = shares.firstIndex(where: { $0.area == share.area }) {
          shares[index].objects += share.objects
          shares[index].visits += share.visits
        } else {
          shares.append(share)
        }
      }
    }
    let total = shares.reduce(0) { $0 + $1.visits }
    guard total > 0 else { return }
    for index in shares.indices {
      shares[index].minimum = minimum(shares[index].area, of: total, at: shares[index].visits, context.lines)
    }
    notePairs(Rational(total).multiplied(by: duration), context)
    let frequency = specs.map(\.each).max() ?? .one
    // In part of a year fewer visits than one say nothing of the years.
    let yearly =
      isOnly ? frequency : specs.map { $0.spec.rhythm.unit == .year ? $0.spec.rhythm.times : .one }.max() ?? .one
    let rotation = yearly < .one ? Rational.one.divided(by: yearly)?.roundedUp ?? 1 : 1
    add(
      shares, whole(frequency), duration, gap(specs.first { $0.spec.rhythm.every != nil }?.spec.rhythm, context.lines),
      rotation: Int(clamping: min(rotation, 64)), context)
  }

  private func divided(_ objects: Int, _ visits: Int, _ area: String?, _ lines: Lines) -> [Piece.Share] {
    if let area { return [Piece.Share(area: area, objects: objects, visits: visits)] }
    let areas = areas(lines)
    let weights = areas.map(\.weight)
    let parts = zip(apportion(objects, by: weights), apportion(visits, by: weights))
    return zip(areas, parts).compactMap { area, part in
      part.1 == 0 ? nil : Piece.Share(area: area.name, objects: max(1, part.0), visits: part.1)
    }
  }

  // MARK: Spacing

  /// Weeks between two visits of an object: as stated, else most of what `elke …` asks, else one.
  private func gap(_ rhythm: Rhythm?, _ lines: Lines) -> Int {
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
    _ shares: [Piece.Share], _ frequency: Int, _ duration: Rational, _ gap: Int, rotation: Int, _ context: WorkContext
  ) {
    let isCrew = context.inPairs == .one
    let minutes = whole(isCrew ? duration : duration.multiplied(by: context.factor))
    guard minutes > 0 else { return }
    let times = timesPerWeek(frequency, gap, context)
    var shares = shares
    for index in shares.indices { shares[index].objects *= times }
    let perObject = shares.map { ($0.visits + $0.objects - 1) / max(1, $0.objects) }.max() ?? frequency
    let visits = Piece.Visits(
      minutes: minutes, crew: isCrew ? 2 : 1, frequency: max(1, (frequency + times - 1) / times, perObject), gap: gap,
      rotation: rotation, isSecondDraw: false)
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
    let drawn = whole(percent.asNeed.divided(by: Rational(100))?.multiplied(by: Rational(total)))
    guard drawn > 0 else { return }
    let counts = apportion(min(drawn, total), by: piece.shares.map { Rational($0.visits) })
    var again = piece
    again.work = .visits(
      Piece.Visits(
        minutes: visits.minutes, crew: visits.crew, frequency: visits.frequency, gap: 2, isSecondDraw: true))
    again.pinned = []
    for index in again.shares.indices {
      again.shares[index].visits = counts[index]
      again.shares[index].minimum = 0
    }
    result.pieces.append(again)
    result.derivation.add(
      .product, [.count(total, "controles"), percent], result: Rational(again.minutes),
      Bilingual("Hertrekking", en: "Second draw"), line)
  }

  private mutating func note(_ spec: Spec, _ each: Rational, _ visits: Int) {
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
      let minutes = whole(hours.asNeed.multiplied(by: times))
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
    if unit == "week" { return window.weekCount }
    let ranges = context.ranges.compactMap { intersection($0, days) }
    let parts = CalendarPart.parts(months: unit == "maand" ? 1 : 3, context.days, ranges, window, year)
    return parts.reduce(.zero) { $0.adding($1.share) ?? $0 }
  }

  private func visitCount(_ pieces: ArraySlice<Piece>) -> Int {
    pieces.reduce(0) { sum, piece in
      guard case .visits = piece.work else { return sum }
      return sum + piece.shares.reduce(0) { $0 + $1.visits }
    }
  }
}
