import Allocation
import PlanModel

/// Says of every task that is not fully covered why.
extension ScheduleBuilder {
  mutating func explain() {
    for index in schedule.tasks.indices where schedule.tasks[index].hours.uncovered > 0 {
      if schedule.tasks[index].performer == .nobody { schedule.tasks[index].reasons = [.nobody] }
    }
    for outcome in outcomes { explain(outcome) }
  }

  private mutating func explain(_ outcome: YearOutcome) {
    guard schedule.tasks.contains(where: { $0.years[outcome.year.index].uncovered > 0 }) else { return }
    var explainer = Explainer(outcome, teams, demands, isOnlyYear: calendar.years.count == 1)
    let problems = Dictionary(
      grouping: outcome.problems.filter { $0.task.map { outcome.built.origins[$0].piece != nil } ?? false }
    ) { problem in problem.task.flatMap { outcome.built.origins[$0].task } ?? 0 }
    for index in schedule.tasks.indices where schedule.tasks[index].years[outcome.year.index].uncovered > 0 {
      guard case .teams(let numbers) = schedule.tasks[index].performer else { continue }
      var found =
        obvious(index, numbers, outcome) ?? problems[index].flatMap { reasons($0, index, outcome, explainer) }
        ?? explainer.reasons(index, rank: schedule.tasks[index].rank)
      if options.ceilings.limits(demands[index]) {
        found = [.ownWeeks]
      } else if demands[index].years[outcome.year.index].isBeyondClock {
        found.append(.beyondClock)
      } else if found.isEmpty {
        found = [.notScheduled]
      }
      for reason in found where !schedule.tasks[index].reasons.contains(reason) {
        schedule.tasks[index].reasons.append(reason)
      }
    }
  }

  /// What is plain before any schedule is made.
  private func obvious(_ index: Int, _ numbers: [Int], _ outcome: YearOutcome) -> [Reason]? {
    let year = outcome.year.index
    if !numbers.contains(where: { teams[$0].years[year].hasHours }) {
      return [.unknownHours(teams: numbers.map { teams[$0].team })]
    }
    if demands[index].years[year].hasNoWorkingTime { return [.noWorkingTime] }
    return outcome.result == nil ? [.notScheduled] : nil
  }

  /// Nil when no team of the task has an hour: then it does not lie with the visits that one is too long.
  private func reasons(
    _ problems: [InstanceProblem], _ index: Int, _ outcome: YearOutcome, _ explainer: Explainer
  ) -> [Reason]? {
    let areTooLong = problems.allSatisfy { $0.kind == .longerThanAnyPeriod }
    if areTooLong, problems.allSatisfy({ most(outcome.instance.tasks[$0.task ?? 0], outcome.instance) == 0 }) {
      return nil
    }
    return problems.map { problem in
      let task = outcome.instance.tasks[problem.task ?? 0]
      switch problem.kind {
      case .spacingDoesNotFit:
        return .spacing(visits: task.frequency, gap: task.gap, weeks: task.weeks.count)
      case .longerThanAnyPeriod:
        return .tooLong(minutes: task.minutes * task.crew, most: most(task, outcome.instance))
      case .nobodyForIt where !standings[index].expertise.isEmpty: return .expertise(standings[index].expertise)
      case .nobodyForIt where task.groups.allSatisfy(\.teams.isEmpty):
        return .nobodyThen(explainer.moments(weeksWithoutTeam(index, outcome)))
      case .noWeeks where !task.weeks.isEmpty:
        return .notDone(minutes: schedule.tasks[index].years[outcome.year.index].uncovered)
      case .noWeeks: return .noWorkingTime
      default: return .notScheduled
      }
    }
  }

  /// The weeks in which work of the task lies while none of it has a team.
  private func weeksWithoutTeam(_ index: Int, _ outcome: YearOutcome) -> WeekSet {
    var (without, with): (UInt64, UInt64) = (0, 0)
    for piece in demands[index].years[outcome.year.index].pieces {
      if piece.teams.isEmpty { without |= piece.weeks.mask } else { with |= piece.weeks.mask }
    }
    return WeekSet(mask: without & ~with)
  }

  /// The most minutes that a team of the task has for one visit.
  private func most(_ task: Instance.Task, _ instance: Instance) -> Int {
    let names = Set(task.groups.flatMap(\.teams))
    return instance.pools.filter { names.contains($0.team) }.map { pool in
      let most = pool.capacity.max() ?? 0
      return most > 0 && pool.yearCap != 0 ? most + pool.flex : 0
    }.max() ?? 0
  }
}
