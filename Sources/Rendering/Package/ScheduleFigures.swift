import Allocation
import Criteria
import PlanModel
import Scheduling
import SourceText

extension CouncilFigures {
  /// What a schedule says about a plan, in the words of documents.
  mutating func add(_ schedule: Schedule, _ plan: Plan, for disclosure: Disclosure) {
    quarters = QuarterLabel.all(schedule)
    let work = TeamWork(schedule)
    let known = KnownHours(schedule)
    for team in schedule.teams { teams[team.team] = Team(team, work, plan) }
    for task in schedule.tasks {
      let reason = disclosure.text(task.reasons, plan)
      var figures = Task(
        needed: task.hours.needed + task.byOthers, covered: task.hours.covered + task.byOthers,
        byOthers: task.byOthers, reason: reason)
      figures.isNeedKnown = task.absent.isEmpty
      figures.isCoverageKnown = !known.openTasks.contains(task.task)
      tasks[task.task] = figures
    }
    total = Task(schedule, known)
    (cents, isCostKnown) = schedule.knownCost.map { ($0.cents, $0.isAll) } ?? (nil, false)
  }

  /// Every variant of every choice, computed as a full plan; `base` is the schedule without a choice.
  mutating func add(_ choices: [VariantSchedule], of plan: Plan, base: Schedule, _ tester: PlanTester) {
    withoutChoice = Variant(base, tests)
    let single = Set(plan.all("keuze").flatMap { plan.children($0, "variant") })
    for item in choices {
      var figures = Variant(item.schedule)
      let open = KnownHours(base).openTasks.union(KnownHours(item.schedule).openTasks)
      figures.tasks = item.comparison.inOrder.map { difference in
        var change = Change(difference, in: item.plan, plan)
        change.isCoverageKnown = !open.contains(difference.task)
        return change
      }
      for verdict in tester.verdicts(item.plan, riskFigures(item.plan), item.schedule) {
        figures.verdicts[CouncilFigures.Verdict(verdict.kind), default: 0] += 1
      }
      if item.variants.count == 1, single.contains(item.variants[0]), variants[item.variants[0]] == nil {
        variants[item.variants[0]] = figures
      } else {
        combinations.append(Combination(variants: item.variants, figures: figures))
      }
    }
  }

  /// The hours of last year's tasks, for what moved between instruments.
  mutating func addPrevious(_ disclosure: Disclosure) {
    guard let previous = Council.previous(of: disclosure.basis), let calendar = planCalendar(previous).value else {
      return
    }
    let teams = teamCapacities(previous, calendar)
    for demand in taskDemands(previous, calendar, teams) { previousTasks[demand.task] = demand.needed }
  }
}

extension CouncilFigures.Team {
  fileprivate init(_ team: TeamSchedule, _ work: TeamWork, _ plan: Plan) {
    self.init()
    needed = team.needed
    available = team.available + (team.contract ?? 0)
    reserved = team.reserved
    covered = team.planned
    isKnown = team.isKnown || team.contract != nil
    isCostKnown = isKnown && team.cost.hours != nil
    steps = Self.steps(team.derivations, plan)
    let cells = QuarterCells(work, of: team)
    quarters = cells.loads.map(\.planned)
    quarterItems = cells.loads.map(\.visits)
    weeks = Self.weeks(team, work)
  }

  /// The steps of each year; once when all years go the same way.
  private static func steps(_ derivations: [Derivation], _ plan: Plan) -> [CouncilFigures.Step] {
    let years = derivations.map { $0.steps.map { CouncilFigures.Step($0, plan) } }
    guard let first = years.first, years.count > 1, let start = plan.frame?.lowerBound.year else {
      return years.first ?? []
    }
    if years.allSatisfy({ $0 == first }) {
      return first.map { step in
        var step = step
        if step.minutes != nil { step.label += ", elk jaar" }
        return step
      }
    }
    return years.enumerated().flatMap { index, steps in
      steps.map { step in
        var step = step
        step.label = "\(start + index): \(step.label.prefix(1).lowercased())\(step.label.dropFirst())"
        return step
      }
    }
  }

  private static func weeks(_ team: TeamSchedule, _ work: TeamWork) -> [CouncilFigures.Week] {
    var announced: [PlanWeek: Int] = [:]
    work.forEachItem(of: team) { item in
      if item.isAnnounced { announced[item.week, default: 0] += item.minutes }
    }
    return team.weeks.compactMap { week in
      work.quarters[QuarterLabel(week.week.days.lowerBound)].map { quarter in
        CouncilFigures.Week(
          label: week.week.label, quarter: quarter, available: week.available, announced: announced[week.week] ?? 0,
          isWhole: week.week.days.upperBound == week.week.days.lowerBound.adding(6))
      }
    }
  }
}

extension CouncilFigures.Change {
  fileprivate init(_ difference: ScheduleComparison.TaskDifference, in variant: Plan, _ plan: Plan) {
    self.init(
      task: difference.isNew ? nil : difference.task, title: variant.title(difference.task),
      needed: (difference.needed.base, difference.needed.other),
      covered: (difference.covered.base, difference.covered.other), isDropped: difference.isDropped)
  }
}

extension CouncilFigures.Step {
  init(_ step: Derivation.Step, _ plan: Plan) {
    let isTime = step.result?.unit == .minutes
    self.init(
      label: capitalised(step.remark?.nl ?? step.source.map { plan[$0].kind } ?? "uren"), working: step.formula,
      minutes: isTime ? step.result.map { Int(clamping: $0.amount.rounded) } : nil)
  }
}

extension CouncilFigures.Variant {
  init(_ schedule: Schedule, _ tests: [CouncilFigures.Test]) {
    self.init(schedule)
    for test in tests { verdicts[test.verdict, default: 0] += 1 }
  }

  init(_ schedule: Schedule) {
    self.init()
    let known = KnownHours(schedule)
    (cents, isCostKnown) = schedule.knownCost.map { ($0.cents, $0.isAll) } ?? (nil, false)
    available = schedule.total.available
    isSupplyKnown = known.silentTeams.isEmpty
    total = CouncilFigures.Task(schedule, known)
    for item in schedule.classes {
      if let id = item.priority {
        var figures = CouncilFigures.Task(needed: item.hours.needed, covered: item.hours.covered)
        figures.isCoverageKnown = known.knowsCoverage(of: id, in: schedule)
        classes[id] = figures
      }
    }
  }
}

extension CouncilFigures.Task {
  /// What the teams are asked in all.
  init(_ schedule: Schedule, _ known: KnownHours) {
    self.init(needed: schedule.total.needed, covered: schedule.total.covered)
    isNeedKnown = schedule.tasks.allSatisfy(\.absent.isEmpty)
    isCoverageKnown = known.openTasks.isEmpty
  }
}

/// A quarter of the calendar.
package struct QuarterLabel: Hashable, Comparable, Sendable {
  package let year: Int
  /// From 1 to 4.
  package let quarter: Int

  init(_ day: Day) {
    let (year, month, _) = day.components
    self.year = year
    quarter = (month + 2) / 3
  }

  /// `2017-Q1`
  var code: String { "\(year)-Q\(quarter)" }
  /// `1e kwartaal 2017`
  var title: String { "\(quarter)e kwartaal \(year)" }

  package static func < (a: QuarterLabel, b: QuarterLabel) -> Bool { (a.year, a.quarter) < (b.year, b.quarter) }

  /// The quarters in which weeks of a schedule begin, in order.
  static func all(_ schedule: Schedule) -> [QuarterLabel] {
    let weeks = schedule.calendar?.years.flatMap(\.weeks) ?? []
    return Set(weeks.map { QuarterLabel($0.days.lowerBound) }).sorted()
  }
}

/// Which items of a schedule are whose, found in one pass, and its quarters.
struct TeamWork {
  let labels: [QuarterLabel]
  /// Where each quarter stands in `labels`.
  let quarters: [QuarterLabel: Int]
  private let schedule: Schedule
  private var items: [StatementID: [Int]] = [:]
  private var undated: [StatementID: [Int]] = [:]

  init(_ schedule: Schedule) {
    self.schedule = schedule
    labels = QuarterLabel.all(schedule)
    quarters = Dictionary(zip(labels, labels.indices), uniquingKeysWith: { first, _ in first })
    for index in schedule.items.indices {
      if let team = schedule.items[index].team { items[team, default: []].append(index) }
    }
    for index in schedule.undated.indices { undated[schedule.undated[index].team, default: []].append(index) }
  }

  func forEachItem(of team: TeamSchedule, _ body: (ScheduleItem) -> Void) {
    for index in items[team.team] ?? [] { body(schedule.items[index]) }
  }

  func forEachUndated(of team: TeamSchedule, _ body: (UndatedVisits) -> Void) {
    for index in undated[team.team] ?? [] { body(schedule.undated[index]) }
  }
}

/// The hours of a team by quarter, with the number of inspections that are not announced in each.
struct QuarterCells {
  private(set) var loads: [PlanningView.Load]

  init(_ work: TeamWork, of team: TeamSchedule) {
    var loads = work.labels.map { PlanningView.Load(label: $0.code, available: 0, planned: 0, reserved: 0) }
    for week in team.weeks {
      guard let at = work.quarters[QuarterLabel(week.week.days.lowerBound)] else { continue }
      loads[at].available += week.available
      loads[at].planned += week.planned
      loads[at].reserved += week.reserved
    }
    work.forEachItem(of: team) { item in
      guard item.object != nil, !item.isAnnounced else { return }
      if let at = work.quarters[QuarterLabel(item.week.days.lowerBound)] { loads[at].visits += 1 }
    }
    work.forEachUndated(of: team) { item in
      guard let at = work.quarters[QuarterLabel(item.middle)] else { return }
      loads[at].visits += item.visits
      loads[at].planned += item.minutes
    }
    self.loads = loads
  }
}

extension Disclosure {
  /// Why a task is not covered, as these readers may know it; nil without reasons.
  fileprivate func text(_ reasons: [Reason], _ plan: Plan) -> String? {
    let told = told(reasons)
    return told.isEmpty ? nil : told.map { $0.text(plan).nl }.joined(separator: " ")
  }

  /// What it takes to cover it, as these readers may know it.
  fileprivate func remedies(_ reasons: [Reason]) -> [PlanningView.Remedy] {
    told(reasons).flatMap(\.remedies).map { remedy in
      PlanningView.Remedy(
        team: remedy.team, daypart: remedy.part?.name, weeks: remedy.weeks.weeks.map(\.label),
        minutes: remedy.minutes, isEachWeek: remedy.isEachWeek)
    }
  }

  private func told(_ reasons: [Reason]) -> [Reason] {
    clearance == .open ? reasons.map { $0.open(hidesWeeks: hidesWeeks) } : reasons
  }
}

extension PlanningView {
  /// A schedule as the readers of a disclosure may have it. Open: without items that are not announced.
  init(_ schedule: Schedule, _ plan: Plan, _ disclosure: Disclosure, choices: [VariantSchedule] = []) {
    let clearance = disclosure.clearance
    self.clearance = clearance
    self.plan = plan
    risks = riskFigures(plan)
    let work = TeamWork(schedule)
    let known = KnownHours(schedule)
    teams = schedule.teams.map { team in
      let weeks = clearance == .intern ? team.weeks.map(Load.init) : []
      return Team(
        id: team.team, weeks: weeks, quarters: QuarterCells(work, of: team).loads, contract: team.contract,
        isKnown: !known.silentTeams.contains(team.team))
    }
    tasks = schedule.tasks.map { task in
      Task(
        id: task.task, needed: task.hours.needed, covered: task.hours.covered,
        reason: disclosure.text(task.reasons, plan), remedies: disclosure.remedies(task.reasons),
        areRemediesEnough: task.reasons.allSatisfy { $0.extent != .atLeast },
        sameRemediesAs: task.reasons.compactMap(\.others.first).first,
        isAnnounced: task.isAnnounced, isCoverageKnown: !known.openTasks.contains(task.task))
    }
    let visible = schedule.items.filter { clearance == .intern || $0.isAnnounced }
    items = visible.enumerated().sorted { a, b in
      (a.element.week.days.lowerBound, a.offset) < (b.element.week.days.lowerBound, b.offset)
    }.map { Item($0.element, plan, isIntern: clearance == .intern) }
    cancelled = schedule.cancelled.filter { clearance == .intern || $0.isAnnounced }.map { gone in
      Cancelled(
        stableID: gone.id, title: gone.task.map(plan.title) ?? gone.name, team: gone.team,
        week: gone.week.label, days: gone.week.days,
        isAnnounced: gone.isAnnounced, changes: gone.changes)
    }
    if clearance == .intern { moves = Self.moves(schedule) }
    self.choices = choices.map { item in
      let chosen = KnownHours(item.schedule)
      return Choice(
        variants: item.variants, plan: item.plan, comparison: item.comparison,
        openTasks: chosen.openTasks.union(known.openTasks),
        openClasses: Set(
          item.comparison.classes.map(\.priority).filter {
            !chosen.knowsCoverage(of: $0, in: item.schedule) || !known.knowsCoverage(of: $0, in: schedule)
          }),
        isCostKnown: chosen.silentTeams.isEmpty && known.silentTeams.isEmpty,
        moves: clearance == .intern ? Self.moves(item.schedule) : [])
    }
  }

  private static func moves(_ schedule: Schedule) -> [Move] {
    schedule.moves.compactMap { move in
      move.id.map { id in
        Move(
          stableID: id, task: move.task, week: move.week.label, newWeek: move.newWeek?.label,
          cause: move.cause.rawValue,
          explanation: move.text.nl)
      }
    }
  }
}

extension UndatedVisits {
  /// A day halfway its weeks. They are about a quarter, which may begin in the last days of the one before.
  fileprivate var middle: Day {
    let length = Int(last.days.upperBound.number) - Int(first.days.lowerBound.number)
    return first.days.lowerBound.adding(max(0, length) / 2)
  }
}

extension PlanningView.Load {
  fileprivate init(_ week: TeamSchedule.Week) {
    self.init(label: week.week.label, available: week.available, planned: week.planned, reserved: week.reserved)
  }
}

extension PlanningView.Item {
  fileprivate init(_ item: ScheduleItem, _ plan: Plan, isIntern: Bool) {
    let status: Status =
      switch item.status {
      case .planned: .planned
      case .pinned: .pinned
      case .done: .done
      }
    // Hours of a rule can be told only when the day is fixed and the rule is one stretch.
    let hours =
      item.date == nil ? nil : item.times.count == 1 && item.times[0].hours.count == 1 ? item.times[0].hours[0] : nil
    self.init(
      stableID: item.id, task: item.task, name: item.name, title: item.task.map(plan.title) ?? item.name,
      team: item.team, week: item.week.label, days: item.week.days,
      date: item.date, times: hours, minutes: item.minutes, area: item.area ?? "", isVisit: item.object != nil,
      object: isIntern ? item.object : nil,
      isAnnounced: item.isAnnounced,
      status: status, changes: item.changes)
  }
}
