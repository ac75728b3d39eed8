import Allocation
import PlanModel
import SourceText

/// Reads what one task asks in one year.
///
/// A line with `vanaf … t/m …` holds for part of it. The year is cut into stretches within which the same lines hold, and
/// each is read by those lines alone.
struct TaskYearReader {
  let plan: Plan
  let task: StatementID
  /// All lines of the task.
  let lines: Lines
  let calendar: PlanCalendar
  let year: PlanYear
  /// The days of the year on which there is such a task.
  let valid: ClosedRange<Day>
  var result = TaskYear()
  /// The days on which it can be done.
  private(set) var ranges: [ClosedRange<Day>] = []
  /// The `dag` lines that fall in this year, and how many there are in all.
  private(set) var events: [Event] = []
  private(set) var eventCount = 0
  /// What was asked before of what is rounded once over the year and over all who share the work, exactly and as whole
  /// numbers.
  private var given: [Amount: (exact: Rational, whole: Int)] = [:]
  /// The inspections that were asked before, and how those who share the work and the areas stand.
  var counted: [CountedVisits.Key: CountedVisits] = [:]
  /// In the order of the text.
  var countedKeys: [CountedVisits.Key] = []
  var visitsByTeam = RunningShares<[Int]>()
  var drawnByArea = RunningShares<String>()
  /// The parts of the year, in each of which the same lines hold, with those who share the work: as inspections are counted,
  /// and as hours are.
  private(set) var visitParts: [[WorkContext]] = []
  private(set) var hourParts: [[WorkContext]] = []

  enum Amount: Hashable {
    /// In some weeks; of a task that changes within the year, in all.
    case hours(WeekSet?)
    case week(Int)
    case event(Int)
    case secondDraw
    case partner(StatementID)
  }

  struct Event {
    var days: ClosedRange<Day>
    /// Nil as long as the day is not fixed.
    var date: Day?
    var line: StatementID
  }

  /// Nil when the year has none of the task, or all its days lie in other years of the plan.
  init?(_ plan: Plan, _ task: StatementID, _ lines: Lines, _ calendar: PlanCalendar, _ year: PlanYear) {
    guard let valid = plan[task].validity(in: year.days) else { return nil }
    self.plan = plan
    self.task = task
    self.lines = lines
    self.calendar = calendar
    self.year = year
    self.valid = valid
    readEvents()
    ranges = days(in: year.days)
    if ranges.isEmpty, isElsewhere { return nil }
  }

  private var isElsewhere: Bool {
    guard calendar.years.count > 1 else { return false }
    if eventCount == 0 { return calendar.years.contains { !days(in: $0.days).isEmpty } }
    return events.isEmpty
      && lines[.day].contains { line in plan[line].date("datum")?.first.map(calendar.period.contains) ?? true }
  }

  /// What the task's own `tijden` say; nil where it has none, which leaves it to the team.
  func times(_ lines: Lines) -> WeekPattern? {
    guard lines.first(.times) != nil else { return nil }
    let rules = lines[.times].flatMap { line -> [TimeRule] in
      if case .times(let rules)? = plan[line]["tijden"] { rules } else { [] }
    }
    return rules.isEmpty ? nil : WeekPattern(rules)
  }

  /// Everything that holds on some of these days; nil when on some of them anything goes.
  func times(in days: ClosedRange<Day>) -> WeekPattern? {
    let parts = lines.stretches(of: days, by: [.times], plan).map { times(lines.holding(on: $0.lowerBound, plan)) }
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { all, next in all.flatMap { all in next.map(all.union) } }
  }

  func pairs(_ lines: Lines) -> WeekPattern? { lines.first(.pairs).flatMap { Pairs.pattern(plan[$0]) } }

  // MARK: Days

  private mutating func readEvents() {
    for line in lines[.day] where plan[line].validity(in: calendar.period) != nil {
      eventCount += 1
      let date = plan[line].date("datum")
      var span = calendar.years.first?.days
      if let first = date?.first, let last = date?.last, first <= last { span = first...last }
      guard let days = span.flatMap({ intersection($0, year.days) }) else { continue }
      if case .day(let day)? = date {
        events.append(Event(days: days, date: day, line: line))
      } else {
        events.append(Event(days: days, line: line))
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

  /// The days of a frame on which a line holds; with `in 2027` those of that year only.
  func held(_ line: StatementID, in frame: ClosedRange<Day>) -> ClosedRange<Day>? {
    guard let days = plan[line].validity(in: frame) else { return nil }
    guard let named = plan[line].year("jaar") else { return days }
    guard let first = Day(year: named, month: 1, day: 1), let last = Day(year: named, month: 12, day: 31) else {
      return nil
    }
    return intersection(days, first...last)
  }

  /// The part of an amount without unit of time that falls in this year, of the days on which it holds.
  func partOfPlan(_ line: StatementID?) -> Rational {
    if calendar.years.count == 1 { return .one }
    func count(_ year: PlanYear) -> Int {
      guard let held = line.map({ held($0, in: year.days) }) ?? year.days else { return 0 }
      return days(in: year.days).reduce(0) { $0 + (intersection($1, held)?.dayCount ?? 0) }
    }
    return Rational(count(year), over: max(1, calendar.years.reduce(0) { $0 + count($1) })) ?? .zero
  }

  // MARK: Areas

  /// The areas that the hours are divided over; one without name when they are not.
  func areas(_ lines: Lines) -> [(name: String, weight: Rational)] {
    let divided = lines[.division].flatMap { line in
      plan[line].weighted("gebied").map { (name: $0.reference.name, weight: $0.weight?.amount ?? .one) }
    }
    if !divided.isEmpty { return joined(divided) }
    let least = lines[.minimum].compactMap { line in
      plan[line].references("gebied").first.flatMap { area in
        plan[line].figure("aandeel").map { (name: area.name, weight: $0.amount) }
      }
    }
    guard !least.isEmpty else { return [("", .one)] }
    let rest = least.reduce(Rational(100)) { $0.subtracting($1.weight) ?? $0 }
    return joined(least) + [("", max(rest, .zero))]
  }

  /// An area that is named twice, which is a finding, counts once with all it was given.
  private func joined(_ areas: [(name: String, weight: Rational)]) -> [(name: String, weight: Rational)] {
    var result: [(name: String, weight: Rational)] = []
    var places: [String: Int] = [:]
    for area in areas {
      if let place = places[area.name] {
        result[place].weight = result[place].weight.adding(area.weight) ?? result[place].weight
      } else {
        places[area.name] = result.count
        result.append(area)
      }
    }
    return result
  }

  /// What an area gets at least of a whole, rounded up.
  func minimum(_ area: String, of whole: Int, at most: Int, _ lines: Lines) -> Int {
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

  /// Reads the year. In each part the same teams do the task, divided over those who share it.
  mutating func read(_ parts: [TeamPart]) {
    visitParts = parts.flatMap(\.visits)
    hourParts = parts.flatMap(\.hours)
    var asked = countVisits()[...]
    for part in parts {
      read(part, Array(asked.prefix(part.visits.count)))
      asked = asked.dropFirst(part.visits.count)
    }
  }

  private mutating func read(_ part: TeamPart, _ asked: [[[VisitsAsked]]]) {
    // Rounding goes by the names of the teams, the pieces by the text.
    var read: [(pieces: [Piece], steps: [Derivation.Step])] = part.inText.map { _ in ([], []) }
    for (share, place) in part.inText.enumerated() {
      let (pieces, steps) = (result.pieces.count, result.derivation.steps.count)
      readShare(part, share, asked)
      read[place] = (Array(result.pieces[pieces...]), Array(result.derivation.steps[steps...]))
      result.pieces.removeSubrange(pieces...)
      result.derivation.steps.removeSubrange(steps...)
    }
    for (pieces, steps) in read {
      result.pieces += pieces
      result.derivation.steps += steps
    }
  }

  /// What a team, or several that may stand in for each other, are asked.
  private mutating func readShare(_ part: TeamPart, _ share: Int, _ asked: [[[VisitsAsked]]]) {
    let before = result.pieces.count
    for (contexts, asked) in zip(part.visits, asked) { readVisits(asked[share], contexts[share]) }
    let hours = part.hours.map { $0[share] }
    readHours(hours)
    readPartners(hours, visits: result.pieces[before...])
    let asksSomething = result.pieces.count > before
    if asksSomething, hours.allSatisfy(\.hasNoWorkingTime) { result.hasNoWorkingTime = true }
    if asksSomething { for context in hours { checkTimes(context) } }
    if part.inText.count > 1, asksSomething, let first = hours.first { noteShare(first) }
  }

  private mutating func noteShare(_ context: WorkContext) {
    guard let percent = context.share.multiplied(by: Rational(100)) else { return }
    result.derivation.add(
      .stated, [], result: percent, unit: .percent, Bilingual("Deel van een team", en: "Share of a team"),
      context.lines.first(.team))
  }

  /// The part of a yearly figure that a stretch of days gets.
  func partOfYear(_ days: ClosedRange<Day>) -> Rational {
    if days == year.fullYear { return .one }
    return Rational(days.dayCount, over: year.fullYear.dayCount) ?? .zero
  }

  /// Which part of some days others are, of those on which the task can be done.
  func part(_ days: ClosedRange<Day>, of all: ClosedRange<Day>) -> Rational {
    if days == all { return .one }
    func count(_ days: ClosedRange<Day>) -> Int { ranges.reduce(0) { $0 + (intersection($1, days)?.dayCount ?? 0) } }
    let sum = count(all)
    return (sum > 0 ? Rational(count(days), over: sum) : Rational(days.dayCount, over: all.dayCount)) ?? .zero
  }

  /// Exact minutes as whole ones; a need counts high.
  mutating func whole(_ minutes: Rational?) -> Int {
    guard let minutes, minutes.roundedUp < 1 << 48 else {
      result.isTooLarge = true
      return 0
    }
    return Int(max(0, minutes.roundedUp))
  }

  /// A number rounded so that all of its kind up to it are right: cutting the year or dividing the work changes no figure.
  mutating func rounded(_ exact: Rational?, _ amount: Amount) -> Int {
    let before = given[amount] ?? (.zero, 0)
    let sum = exact.flatMap(before.exact.adding)
    let all = max(before.whole, whole(sum))
    given[amount] = (sum ?? before.exact, all)
    return all - before.whole
  }
}

/// A part of the year in which the same teams do a task.
struct TeamPart {
  /// By stretch of the lines, and by those who share the work, in the order of the names of the teams.
  var visits: [[WorkContext]]
  var hours: [[WorkContext]]
  /// The place in the text of each of those who share it.
  var inText: [Int]
}
