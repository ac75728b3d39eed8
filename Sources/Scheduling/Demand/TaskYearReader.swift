import Allocation
import PlanModel
import SourceText

/// Reads what one task asks in one year.
struct TaskYearReader {
  let plan: Plan
  let task: StatementID
  let lines: Lines
  let year: PlanYear
  var result = TaskYear()
  /// The task's own times, by the part of the year in which they hold; nil where it has none.
  private(set) var stretches: [(days: ClosedRange<Day>, times: WeekPattern?)] = []
  private(set) var pairs: WeekPattern?
  /// The days on which it can be done.
  private(set) var ranges: [ClosedRange<Day>] = []
  /// The `dag` lines that fall in this year, and how many there are in all.
  private(set) var events: [Event] = []
  private(set) var eventCount = 0
  /// The part of a total without unit of time that falls in this year.
  private(set) var partOfPlan = Rational.one
  private(set) var areas: [(name: String, weight: Rational)] = []

  struct Event {
    var days: ClosedRange<Day>
    /// Nil as long as the day is not fixed.
    var date: Day?
  }

  init(_ plan: Plan, _ task: StatementID, _ lines: Lines, _ year: PlanYear) {
    self.plan = plan
    self.task = task
    self.lines = lines
    self.year = year
  }

  mutating func prepare(_ reader: DemandReader) {
    stretches = readStretches()
    pairs = lines.first(.pairs).flatMap { plan[$0].validity(in: year.days) == nil ? nil : Pairs.pattern(plan[$0]) }
    readEvents(reader.calendar)
    ranges = days(in: year.days)
    if reader.calendar.years.count > 1 { partOfPlan = part(reader.calendar) }
    areas = readAreas()
  }

  /// Everything that holds on some day of the year; nil when on some day anything goes.
  var times: WeekPattern? {
    guard let first = stretches.first?.times else { return nil }
    return stretches.dropFirst().reduce(first as WeekPattern?) { all, next in
      all.flatMap { all in next.times.map(all.union) }
    }
  }

  /// Each line for as long as it holds; lines that hold together add.
  private func readStretches() -> [(days: ClosedRange<Day>, times: WeekPattern?)] {
    let listed = lines[.times].compactMap { line -> (days: ClosedRange<Day>, rules: [TimeRule])? in
      guard case .times(let rules)? = plan[line]["tijden"] else { return nil }
      return plan[line].validity(in: year.days).map { ($0, rules) }
    }
    if listed.isEmpty { return [(year.days, nil)] }
    let ends = Set(listed.flatMap { [$0.days.lowerBound, $0.days.upperBound.adding(1)] } + [year.days.lowerBound])
    let starts = ends.filter(year.days.contains).sorted()
    return starts.enumerated().map { index, start in
      let end = index + 1 < starts.count ? starts[index + 1].adding(-1) : year.days.upperBound
      let rules = listed.filter { $0.days.contains(start) }.flatMap(\.rules)
      return (start...end, rules.isEmpty ? nil : WeekPattern(rules))
    }
  }

  // MARK: Days

  private mutating func readEvents(_ calendar: PlanCalendar) {
    for line in lines[.day] {
      eventCount += 1
      let date = plan[line].date("datum")
      var span = calendar.years.first?.days
      if let first = date?.first, let last = date?.last, first <= last { span = first...last }
      guard let days = span.flatMap({ intersection($0, year.days) }) else { continue }
      if case .day(let day)? = date {
        events.append(Event(days: days, date: day))
      } else {
        events.append(Event(days: days))
      }
    }
  }

  /// The days of a frame that the task's validity, its periods, its days and its predecessors leave.
  private func days(in frame: ClosedRange<Day>) -> [ClosedRange<Day>] {
    guard var valid = plan[task].validity(in: frame) else { return [] }
    if let end = predecessorsEnd(), end >= valid.lowerBound {
      guard end < valid.upperBound else { return [] }
      valid = end.adding(1)...valid.upperBound
    }
    if eventCount > 0 { return joined(events.compactMap { intersection($0.days, valid) }) }
    let periods = lines[.period].compactMap { line -> [ClosedRange<Day>]? in
      guard case .period(let period)? = plan[line]["periode"] else { return nil }
      return plan[line].validity(in: valid).map { period.days(in: $0) } ?? []
    }
    return periods.isEmpty ? [valid] : joined(periods.flatMap { $0 })
  }

  /// The last day of the tasks that come first, as far as they say it: by `t/m`, or by a dated period.
  private func predecessorsEnd() -> Day? {
    lines[.after].flatMap { plan[$0].references("taak") }.compactMap { reference -> Day? in
      guard let task = reference.target else { return nil }
      let ends = plan.children(task, "periode").compactMap { line -> Day? in
        guard case .period(let period)? = plan[line]["periode"] else { return nil }
        return period.days(in: year.days).last?.upperBound
      }
      return plan[task].until?.last ?? ends.max()
    }.max()
  }

  private func joined(_ ranges: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
    var result: [ClosedRange<Day>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, range.lowerBound <= last.upperBound.adding(1) {
        result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  private func part(_ calendar: PlanCalendar) -> Rational {
    let counts = calendar.years.map { year in days(in: year.days).reduce(0) { $0 + $1.dayCount } }
    let own = ranges.reduce(0) { $0 + $1.dayCount }
    return Rational(own, over: max(1, counts.reduce(0, +))) ?? .zero
  }

  // MARK: Areas

  /// The areas that the hours are divided over; one without name when they are not.
  private func readAreas() -> [(name: String, weight: Rational)] {
    let divided = dividedAreas()
    if !divided.isEmpty { return divided }
    let least = lines[.minimum].compactMap { line in
      plan[line].references("gebied").first.flatMap { area in
        plan[line].figure("aandeel").map { (name: area.name, weight: $0.amount) }
      }
    }
    guard !least.isEmpty else { return [("", .one)] }
    let rest = least.reduce(Rational(100)) { $0.subtracting($1.weight) ?? $0 }
    return least + [("", max(rest, .zero))]
  }

  /// Divisions that hold for part of the year count by their days.
  private func dividedAreas() -> [(name: String, weight: Rational)] {
    var areas: [(name: String, weight: Rational)] = []
    for line in lines[.division] {
      guard let days = plan[line].validity(in: year.days)?.dayCount else { continue }
      for item in plan[line].weighted("gebied") {
        let weight = (item.weight?.amount ?? .one).multiplied(by: Rational(days)) ?? .one
        if let known = areas.firstIndex(where: { $0.name == item.reference.name }) {
          areas[known].weight = areas[known].weight.adding(weight) ?? weight
        } else {
          areas.append((item.reference.name, weight))
        }
      }
    }
    return areas
  }

  /// What an area gets at least of a whole, rounded up.
  func minimum(_ area: String, of whole: Int, at most: Int) -> Int {
    for line in lines[.minimum] where plan[line].references("gebied").first?.name == area {
      guard let share = plan[line].figure("aandeel")?.asNeed.divided(by: Rational(100)),
        let least = Rational(whole).multiplied(by: share)
      else { continue }
      return min(most, Int(least.roundedUp))
    }
    return 0
  }

  /// The weeks of the year that `vast in week …` names.
  var pinnedWeeks: [Int] {
    let named = lines[.pinned].compactMap { plan[$0].figure("week")?.amount.floor }
    return named.compactMap { number in year.weeks.firstIndex { Int64($0.week) == number && $0.days.dayCount > 3 } }
  }

  // MARK: All of it

  /// `stretches` are the same by the part of the year with times of its own.
  mutating func read(_ context: WorkContext, _ stretches: [WorkContext], isOnly: Bool) {
    let before = result.pieces.count
    readVisits(context)
    readHours(stretches)
    readPartners(context)
    let asksSomething = result.pieces.count > before
    if asksSomething, context.hasNoWorkingTime { result.hasNoWorkingTime = true }
    if !isOnly, asksSomething { noteShare(context) }
  }

  private mutating func noteShare(_ context: WorkContext) {
    guard let percent = context.share.multiplied(by: Rational(100)) else { return }
    result.derivation.add(
      .stated, [], result: percent, unit: .percent, Bilingual("Deel van een team", en: "Share of a team"),
      lines.first(.team))
  }

  /// The part of a yearly figure that a stretch of days gets.
  func partOfYear(_ days: ClosedRange<Day>) -> Rational {
    if days == year.fullYear { return .one }
    return Rational(days.dayCount, over: year.fullYear.dayCount) ?? .zero
  }

  /// Exact minutes as whole ones; a need counts high.
  mutating func whole(_ minutes: Rational?) -> Int {
    guard let minutes, minutes.roundedUp < 1 << 48 else {
      result.isTooLarge = true
      return 0
    }
    return Int(max(0, minutes.roundedUp))
  }
}
