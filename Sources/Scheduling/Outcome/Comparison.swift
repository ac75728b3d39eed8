package import PlanModel
import SourceText

/// What a choice changes: two schedules of the same plan side by side.
package struct ScheduleComparison: Sendable {
  /// A figure in the base and in the other schedule.
  package struct Pair: Hashable, Sendable {
    package var base: Int
    package var other: Int
    package var difference: Int { other - base }

    package init(base: Int, other: Int) {
      self.base = base
      self.other = other
    }
  }

  package struct TaskDifference: Hashable, Sendable {
    package var task: StatementID
    package var needed: Pair
    package var covered: Pair
    /// In the one schedule only.
    package var isNew: Bool
    package var isDropped: Bool
  }

  package struct ClassDifference: Hashable, Sendable {
    package var priority: StatementID?
    package var needed: Pair
    package var covered: Pair
  }

  package struct TeamDifference: Hashable, Sendable {
    package var team: StatementID
    package var available: Pair
    package var needed: Pair
    package var planned: Pair
  }

  /// Tasks whose hours differ, in the order of the text; new ones last.
  package var tasks: [TaskDifference]
  package var classes: [ClassDifference]
  /// Teams whose hours differ.
  package var teams: [TeamDifference]
  package var needed: Pair
  package var covered: Pair
  /// Cents; nil when a rate is missing.
  package var cost: Pair?
  /// Inspections that leave the week they have in the base.
  package var moves: [ScheduleMove]

  /// Tasks that gain covered minutes, most first, and those that lose them.
  package var gaining: [TaskDifference] { changed { $0 > 0 } }
  package var paying: [TaskDifference] { changed { $0 < 0 } }

  /// Those that gain, those that pay, and those of which only what they need differs.
  package var inOrder: [TaskDifference] { gaining + paying + tasks.filter { $0.covered.difference == 0 } }

  private func changed(_ matches: (Int) -> Bool) -> [TaskDifference] {
    tasks.filter { matches($0.covered.difference) }.sorted { a, b in
      (abs(b.covered.difference), a.task) < (abs(a.covered.difference), b.task)
    }
  }

  /// `other` was made with `base` as its previous schedule, so its moves are those from the base.
  package init(base: Schedule, other: Schedule) {
    tasks = Self.tasks(base, other)
    classes = Self.classes(base, other)
    teams = Self.teams(base, other)
    needed = Pair(base: base.total.needed, other: other.total.needed)
    covered = Pair(base: base.total.covered, other: other.total.covered)
    cost = base.cost.total.flatMap { before in other.cost.total.map { Pair(base: before, other: $0) } }
    moves = other.moves
  }

  private static func tasks(_ base: Schedule, _ other: Schedule) -> [TaskDifference] {
    let before = Dictionary(base.tasks.map { ($0.task, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(other.tasks.map { ($0.task, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = base.tasks.map(\.task) + other.tasks.map(\.task).filter { before[$0] == nil }
    return ids.compactMap { id in
      let (old, new) = (before[id]?.hours ?? Hours(), after[id]?.hours ?? Hours())
      let difference = TaskDifference(
        task: id, needed: Pair(base: old.needed, other: new.needed),
        covered: Pair(base: old.covered, other: new.covered), isNew: before[id] == nil, isDropped: after[id] == nil)
      return old == new && !difference.isNew && !difference.isDropped ? nil : difference
    }
  }

  private static func classes(_ base: Schedule, _ other: Schedule) -> [ClassDifference] {
    var result = base.classes.map { item in
      ClassDifference(
        priority: item.priority, needed: Pair(base: item.hours.needed, other: 0),
        covered: Pair(base: item.hours.covered, other: 0))
    }
    for item in other.classes {
      if let index = result.firstIndex(where: { $0.priority == item.priority }) {
        result[index].needed.other = item.hours.needed
        result[index].covered.other = item.hours.covered
      } else {
        result.append(
          ClassDifference(
            priority: item.priority, needed: Pair(base: 0, other: item.hours.needed),
            covered: Pair(base: 0, other: item.hours.covered)))
      }
    }
    return result
  }

  private static func teams(_ base: Schedule, _ other: Schedule) -> [TeamDifference] {
    let before = Dictionary(base.teams.map { ($0.team, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(other.teams.map { ($0.team, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = base.teams.map(\.team) + other.teams.map(\.team).filter { before[$0] == nil }
    return ids.compactMap { id in
      let (old, new) = (before[id], after[id])
      let difference = TeamDifference(
        team: id, available: Pair(base: old?.available ?? 0, other: new?.available ?? 0),
        needed: Pair(base: old?.needed ?? 0, other: new?.needed ?? 0),
        planned: Pair(base: old?.planned ?? 0, other: new?.planned ?? 0))
      let isSame = [difference.available, difference.needed, difference.planned].allSatisfy { $0.difference == 0 }
      return isSame ? nil : difference
    }
  }
}

/// The plan with some variants chosen, as a plan and a schedule of its own.
package struct VariantSchedule: Sendable {
  /// One variant, or those of a `combinatie` line.
  package var variants: [StatementID]
  package var plan: Plan
  package var schedule: Schedule
  /// Against the plan without a choice.
  package var comparison: ScheduleComparison
}

/// Every variant of every `keuze`, then every `combinatie`, each scheduled with `base` as previous, so that nothing
/// moves without need. In the order of the text.
///
/// - Parameter timed: as for `openSchedule`.
package func variantSchedules(
  _ plan: Plan, base: Schedule, options: ScheduleOptions = ScheduleOptions(), timed: Plan? = nil
) -> [VariantSchedule] {
  var choices = plan.all("keuze").flatMap { plan.children($0, "variant") }.map { [$0] }
  if let header = plan.header {
    choices += plan.children(header, "combinatie").map { plan[$0].references("variant").compactMap(\.target) }
  }
  var asked = options
  asked.previous = base.asPrevious
  asked.explains = false
  return choices.filter { !$0.isEmpty }.map { variants in
    let chosen = variants.map { (id: $0, from: Day?.none) }
    let amended = plan.amended(by: chosen)
    let scheduled = openSchedule(
      amended, risk: riskFigures(amended), timed: timed?.amended(by: chosen), options: asked)
    return VariantSchedule(
      variants: variants, plan: amended, schedule: scheduled,
      comparison: ScheduleComparison(base: base, other: scheduled))
  }
}
