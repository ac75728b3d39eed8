import Allocation
import PlanModel
import SourceText

/// `objecten` × `frequentie` × `duur`: whole inspections.
extension TaskYearReader {
  /// Objects with one rhythm and one duration, for as long as all three lines hold.
  private struct Spec {
    var line: StatementID?
    var area: String?
    var objects: Figure
    var rhythm: Rhythm
    var duration: Figure
    var valid: ClosedRange<Day>
  }

  /// How often each object is visited.
  private struct Rhythm {
    var line: StatementID?
    var times = Rational.one
    var unit: CalendarUnit?
    /// `elke 4 weken`: visits keep about that far apart.
    var every: Rational?
  }

  mutating func readVisits(_ context: WorkContext) {
    let specs = visitSpecs()
    guard !specs.isEmpty else { return }
    var durations: [Rational] = []
    for spec in specs where !durations.contains(spec.duration.asNeed) { durations.append(spec.duration.asNeed) }
    for duration in durations {
      addVisits(specs.filter { $0.duration.asNeed == duration }, duration, context)
    }
  }

  // MARK: Reading

  private mutating func visitSpecs() -> [Spec] {
    let rhythms = lines[.frequency].map(rhythm)
    guard let duration = lines.first(.duration) else {
      if !lines[.objects].isEmpty, lines[.effort].isEmpty { result.noteAbsent(lines[.objects][0]) }
      return []
    }
    guard !lines[.objects].isEmpty || !rhythms.isEmpty else { return [] }
    var specs: [Spec] = []
    let listed: [StatementID?] = lines[.objects].isEmpty ? [nil] : lines[.objects]
    for objects in listed {
      for rhythm in rhythms.isEmpty ? [Rhythm()] : rhythms {
        for duration in lines[.duration] { specs += spec(objects, rhythm, duration) }
      }
    }
    if specs.isEmpty, plan[duration].figure("uren") == nil { result.noteAbsent(duration) }
    return specs
  }

  private mutating func spec(_ objects: StatementID?, _ rhythm: Rhythm, _ duration: StatementID) -> [Spec] {
    guard let hours = plan[duration].figure("uren") else { return [] }
    let ids = [objects, rhythm.line, duration].compactMap(\.self)
    var valid: ClosedRange<Day>? = year.days
    for id in ids { valid = valid.flatMap { frame in plan[id].validity(in: frame) } }
    guard let valid else { return [] }
    guard let objects else {
      return [Spec(objects: .count(1), rhythm: rhythm, duration: hours, valid: valid)]
    }
    guard let count = plan[objects].figure("aantal") else {
      result.noteAbsent(objects)
      return []
    }
    let area = plan[objects].references("gebied").first?.name
    return [Spec(line: objects, area: area, objects: count, rhythm: rhythm, duration: hours, valid: valid)]
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

  /// Visits per object in this year: yearly rhythms exactly, shorter ones by the units that fit.
  private func visits(_ spec: Spec, _ context: WorkContext) -> Rational {
    let window = part(of: context, spec.valid)
    let ranges = context.ranges.compactMap { intersection($0, spec.valid) }
    func fitting(_ units: Rational) -> Rational {
      let whole = units.multiplied(by: spec.rhythm.times)?.floor ?? 0
      return Rational(max(units == .zero ? 0 : 1, whole))
    }
    switch spec.rhythm.unit {
    case nil: return partOfPlan
    case .year: return spec.rhythm.times.multiplied(by: partOfYear(spec.valid)) ?? .zero
    case .day: return fitting(Rational(window.openCount))
    case .week: return fitting(window.weekCount)
    case .month, .quarter:
      let months = spec.rhythm.unit == .month ? 1 : 3
      let parts = CalendarPart.parts(months: months, context.days, ranges, window, year)
      return fitting(parts.reduce(.zero) { $0.adding($1.share) ?? $0 })
    }
  }

  private mutating func addVisits(_ specs: [Spec], _ duration: Rational, _ context: WorkContext) {
    var shares: [Piece.Share] = []
    var frequency = Rational.zero
    for spec in specs {
      let each = visits(spec, context)
      frequency = max(frequency, each)
      let objects = whole(spec.objects.asNeed.multiplied(by: context.share))
      let wanted = wanted(objects, each, isYearly: spec.rhythm.unit == .year)
      note(spec, each, wanted)
      for share in divided(objects, wanted, spec.area) { merge(share, spec, into: &shares) }
    }
    let total = shares.reduce(0) { $0 + $1.visits }
    guard total > 0 else { return }
    for index in shares.indices {
      shares[index].minimum = minimum(shares[index].area, of: total, at: shares[index].visits)
    }
    notePairs(Rational(total).multiplied(by: duration), context)
    let rotation = frequency < .one ? Rational.one.divided(by: frequency)?.roundedUp ?? 1 : 1
    add(shares, whole(frequency), duration, gap(specs), rotation: Int(clamping: min(rotation, 64)), context)
  }

  /// Inspections of this year. What does not come out even over the years is rounded up over those gone by.
  private mutating func wanted(_ objects: Int, _ each: Rational, isYearly: Bool) -> Int {
    let all = Rational(objects).multiplied(by: each)
    guard isYearly, !each.isWhole, year.index > 0 else { return whole(all) }
    let after = whole(all?.multiplied(by: Rational(year.index + 1)))
    return max(0, after - whole(all?.multiplied(by: Rational(year.index))))
  }

  /// Lines of the same days add; a line that follows another in time is about the same objects.
  private func merge(_ share: Piece.Share, _ spec: Spec, into shares: inout [Piece.Share]) {
    guard let index = shares.firstIndex(where: { $0.area == share.area }) else { return shares.append(share) }
    let follows = spec.valid != year.days
    shares[index].objects = follows ? max(shares[index].objects, share.objects) : shares[index].objects + share.objects
    shares[index].visits += share.visits
  }

  private func divided(_ objects: Int, _ visits: Int, _ area: String?) -> [Piece.Share] {
    if let area { return [Piece.Share(area: area, objects: objects, visits: visits)] }
    let weights = areas.map(\.weight)
    let parts = zip(apportion(objects, by: weights), apportion(visits, by: weights))
    return zip(areas, parts).compactMap { area, part in
      part.1 == 0 ? nil : Piece.Share(area: area.name, objects: max(1, part.0), visits: part.1)
    }
  }

  // MARK: Spacing

  /// Weeks between two visits of an object: as stated, else most of what `elke …` asks, else one.
  private func gap(_ specs: [Spec]) -> Int {
    if let line = lines.first(.spacing), case .figure(let term)? = plan[line]["termijn"],
      case .calendar(let unit) = term.unit
    {
      return weeks(term.amount, unit).map { Int(clamping: $0.roundedUp) } ?? 1
    }
    let rhythm = specs.map(\.rhythm).first { $0.every != nil }
    guard let every = rhythm?.every, let unit = rhythm?.unit, let weeks = weeks(every, unit) else { return 1 }
    let whole = weeks.floor
    return max(1, Int(clamping: whole - max(1, whole / 4)))
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
    let perObject = shares.map { ($0.visits + $0.objects - 1) / max(1, $0.objects) }.max() ?? frequency
    let visits = Piece.Visits(
      minutes: minutes, crew: isCrew ? 2 : 1, frequency: max(1, frequency, perObject), gap: gap, rotation: rotation,
      isSecondDraw: false)
    let piece = Piece(
      work: .visits(visits), teams: context.teams, weeks: context.weeks, parts: context.parts, shares: shares,
      pinned: pinnedWeeks)
    result.pieces.append(piece)
    addSecondDraw(piece, visits)
  }

  /// A share of the inspections again, drawn from all objects.
  private mutating func addSecondDraw(_ piece: Piece, _ visits: Piece.Visits) {
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
  mutating func readPartners(_ context: WorkContext) {
    for line in lines[.partner] {
      guard let partner = plan[line].references("partner").first?.target, let hours = plan[line].figure("uren"),
        plan[line].validity(in: year.days) != nil
      else { continue }
      let minutes = whole(hours.asNeed.multiplied(by: times(plan[line].word("per"), context)))
      guard minutes > 0 else { continue }
      if let index = result.partners.firstIndex(where: { $0.partner == partner }) {
        result.partners[index].minutes += minutes
      } else {
        result.partners.append(TaskYear.PartnerMinutes(partner: partner, minutes: minutes))
      }
    }
  }

  private func times(_ unit: String?, _ context: WorkContext) -> Rational {
    let share = context.share
    func all(_ units: Rational) -> Rational { units.multiplied(by: share) ?? .zero }
    switch unit {
    case "controle": return Rational(visitCount(context.teams))
    case "dag": return all(Rational(eventCount > 0 ? events.count : context.window.openCount))
    case "week": return all(context.window.weekCount)
    case "maand", "kwartaal":
      let months = unit == "maand" ? 1 : 3
      let parts = CalendarPart.parts(months: months, context.days, context.ranges, context.window, year)
      return all(parts.reduce(.zero) { $0.adding($1.share) ?? $0 })
    case "jaar": return all(partOfYear(year.days))
    default: return all(partOfPlan)
    }
  }

  private func visitCount(_ teams: [Int]) -> Int {
    result.pieces.reduce(0) { sum, piece in
      guard case .visits = piece.work, piece.teams == teams else { return sum }
      return sum + piece.shares.reduce(0) { $0 + $1.visits }
    }
  }
}
