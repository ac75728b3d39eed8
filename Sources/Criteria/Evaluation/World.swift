import PlanModel
import Vocabulary

/// A statement in one of the plans that a criterion can look at.
struct Item: Hashable {
  /// 0 is the plan itself, 1 last year's.
  var world: Int
  var id: StatementID
}

/// A plan with the connections that criteria follow, gathered in one walk.
struct World {
  let plan: Plan
  let facts: ComputedFacts
  /// Lines that refer to a statement, in the order of the text.
  private(set) var referrers: [StatementID: [StatementID]] = [:]
  private(set) var goals: [StatementID: [StatementID]] = [:]
  private(set) var tasksOfGoal: [StatementID: [StatementID]] = [:]
  private(set) var performers: [StatementID: [StatementID]] = [:]
  private(set) var performed: [StatementID: [StatementID]] = [:]
  private(set) var ofClass: [StatementID: [StatementID]] = [:]

  init(_ plan: Plan, _ facts: ComputedFacts) {
    self.plan = plan
    self.facts = facts
    for index in 0..<plan.count { gather(StatementID(index)) }
    for task in plan.all("taak") { connect(task) }
    for kind in ["taak", "risico"] {
      for id in plan.all(kind) {
        if let held = facts.classOf[id] { ofClass[held, default: []].append(id) }
      }
    }
  }

  private mutating func gather(_ id: StatementID) {
    guard !plan.isRemoved(id) else { return }
    for value in plan[id].values {
      for reference in plan[id].references(value.slot) {
        if let target = reference.target { referrers[target, default: []].append(id) }
      }
    }
  }

  private mutating func connect(_ task: StatementID) {
    var reached = targets(task, "doel", "doel")
    for risk in targets(task, "risico", "risico") { reached += targets(risk, "doel", "doel") }
    goals[task] = unique(reached)
    for goal in withGoalsAbove(goals[task] ?? []) { tasksOfGoal[goal, default: []].append(task) }
    let doing = unique(
      targets(task, "team", "team") + targets(task, "uitvoerder", "uitvoerder") + targets(task, "met", "partner")
        + targets(task, "eigenaar", "eigenaar"))
    performers[task] = doing
    for performer in doing { performed[performer, default: []].append(task) }
  }

  /// Shared statements, such as the partners of a folder taken along, count once the plan's own text refers to them.
  func isOwn(_ id: StatementID) -> Bool {
    !plan[id].isShared || referrers[id]?.contains { !plan[$0].isShared } ?? false
  }

  /// Goals and those they stand under; a goal above is served by what serves a goal below.
  private func withGoalsAbove(_ goals: [StatementID]) -> [StatementID] {
    var all = goals
    var seen = Set(goals)
    var open = goals
    while let goal = open.popLast() {
      for above in plan[goal].references("onder").compactMap(\.target) where seen.insert(above).inserted {
        all.append(above)
        open.append(above)
      }
    }
    return all
  }

  /// What the lines with this keyword refer to.
  func targets(_ id: StatementID, _ child: String, _ slot: String) -> [StatementID] {
    plan.children(id, child).flatMap { plan[$0].references(slot).compactMap(\.target) }
  }

  /// The nearest statement of a row that this is, or stands in.
  func ancestor(_ id: StatementID, _ row: RowID) -> StatementID? {
    var next: StatementID? = id
    while let current = next {
      if plan[current].row == row { return current }
      next = plan[current].parent
    }
    return nil
  }
}

func unique<T: Hashable>(_ values: [T]) -> [T] {
  if values.count < 2 { return values }
  var seen: Set<T> = []
  return values.filter { seen.insert($0).inserted }
}
