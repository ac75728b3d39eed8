import PlanModel
import Vocabulary

/// A statement in one of the plans that a criterion can look at.
struct Item: Hashable {
  /// 0 is the plan itself, 1 last year's.
  var world: Int32
  var id: StatementID
}

extension Item {
  /// A mark that stands for all that a collection holds, by the collection's number.
  init(allOf number: Int32) { self.init(world: -number, id: StatementID(0)) }

  var isMark: Bool { world < 0 }
}

/// A plan with the connections that criteria follow; what a criterion does not ask for is not gathered.
final class World {
  let plan: Plan
  let facts: ComputedFacts
  /// Every statement by its number, as the plan with its changes has it.
  let statements: [Statement]
  /// Their shape.
  let outline: Outline
  /// Lines that refer to a statement, in the order of the text.
  let referrers: [StatementID: [StatementID]]
  private var byClass: [RowID: [StatementID: [StatementID]]] = [:]
  private(set) lazy var tasks = TaskTies(self)
  private(set) lazy var classes = classesFromHighToLow()
  private lazy var doubtful = rowsInDoubt()
  /// Whether a task or a team could not be read completely: hours are those of all of them together.
  private(set) lazy var hasHoursInDoubt = ["taak", "team"].compactMap(Vocabulary.id).contains(where: isInDoubt)
  private lazy var lastCredibleDay = plan.lastCredibleDay
  /// The effects that the `risicomodel` scores; nil when it names none.
  private(set) lazy var effects = plan.all("risicomodel").first.flatMap { plan.child($0, "effect") }
    .map { plan[$0].words("dimensie") }

  init(_ plan: Plan, _ facts: ComputedFacts) {
    self.plan = plan
    self.facts = facts
    if let overlay = plan.overlay {
      var statements = plan.base.statements + overlay.added
      for (id, statement) in overlay.changed where statements.indices.contains(Int(id.index)) {
        statements[Int(id.index)] = statement
      }
      self.statements = statements
      outline = Outline(statements)
      referrers = Self.referrers(statements, plan)
    } else {
      statements = plan.base.statements
      outline = plan.outline
      referrers = plan.base.referrers
    }
  }

  private static func referrers(_ statements: [Statement], _ plan: Plan) -> [StatementID: [StatementID]] {
    var referrers: [StatementID: [StatementID]] = [:]
    for index in statements.indices where !plan.isRemoved(StatementID(index)) {
      for value in statements[index].values {
        for target in targets(value.value) { referrers[target, default: []].append(StatementID(index)) }
      }
      if let source = statements[index].source?.target { referrers[source, default: []].append(StatementID(index)) }
    }
    return referrers
  }

  private static func targets(_ value: Value) -> [StatementID] {
    switch value {
    case .reference(let reference): reference.target.map { [$0] } ?? []
    case .references(let references): references.compactMap(\.target)
    case .weighted(let weighted): weighted.compactMap(\.reference.target)
    default: []
    }
  }

  // MARK: Statements

  func statement(_ id: StatementID) -> Statement { statements[Int(id.index)] }

  func row(_ id: StatementID) -> RowID { outline.row(id) }

  /// What is missing may stand in a line that could not be read.
  func isInDoubt(_ id: StatementID) -> Bool {
    outline.marks(id).has(.inDoubt)
  }

  /// Whether a date says that something was done long after the plan: a slip of the pen, which was reported.
  func isIncredible(_ date: PlanDate, of id: StatementID) -> Bool {
    guard Plan.doneRows.contains(row(id)), let day = date.first, let last = lastCredibleDay else { return false }
    return day > last
  }

  /// Whether a statement of this row could not be read completely, so that it may refer to anything.
  func isInDoubt(row: RowID) -> Bool { doubtful.contains(row) }

  private func rowsInDoubt() -> RowSet {
    var rows = RowSet()
    for index in statements.indices where isInDoubt(StatementID(index)) {
      var next: StatementID? = StatementID(index)
      while let current = next {
        rows.insert(row(current))
        next = outline.parent(current)
      }
    }
    return rows
  }

  /// Top-level statements of a row.
  func all(_ row: RowID) -> [StatementID] { plan.all(row) }

  /// The children of some rows that say something, in order.
  func eachChild(_ id: StatementID, _ rows: [RowID], _ body: (StatementID) -> Void) {
    for child in outline.children(id) {
      let row = outline.row(child)
      for index in rows.indices where rows[index] == row {
        if !outline.marks(child).has(.blank) { body(child) }
        break
      }
    }
  }

  /// What a slot of a statement refers to; whether all of it was found.
  func eachTarget(_ id: StatementID, _ slot: String, _ body: (StatementID) -> Void) -> Bool {
    var isResolved = true
    statements[Int(id.index)].eachReference(slot) { reference in
      if let target = reference.target { body(target) } else { isResolved = false }
    }
    return isResolved
  }

  // MARK: Classes

  /// Statements of a top-level row that fall in a class.
  func inClass(_ held: StatementID, _ row: RowID) -> [StatementID] {
    if byClass[row] == nil {
      var gathered: [StatementID: [StatementID]] = [:]
      for id in plan.all(row) {
        if let held = facts.classOf[id] { gathered[held, default: []].append(id) }
      }
      byClass[row] = gathered
    }
    return byClass[row]?[held] ?? []
  }

  private func classesFromHighToLow() -> [StatementID] {
    let classes = plan.all("risicomodel").first.map { plan.children($0, "klasse") } ?? []
    return classes.sorted { (bound($1), $0) < (bound($0), $1) }
  }

  private func bound(_ held: StatementID) -> Rational { statements[Int(held.index)].figure("drempel")?.amount ?? .zero }

  /// The classes that begin no higher than this one, save itself: one that begins as high is no higher.
  func lowerClasses(than held: StatementID) -> [StatementID] {
    let bound = bound(held)
    return classes.filter { $0 != held && self.bound($0) <= bound }
  }

  /// More than one when they begin equally high.
  var highestClasses: [StatementID] {
    guard let first = classes.first else { return [] }
    let highest = bound(first)
    return Array(classes.prefix { bound($0) == highest })
  }
}

/// What the tasks of a plan are for and who performs them, both ways.
final class TaskTies {
  /// By the number of a task.
  private(set) var goals: [[StatementID]?]
  private(set) var performers: [[StatementID]?]
  private(set) var tasksOfGoal: [StatementID: [StatementID]] = [:]
  private(set) var performed: [StatementID: [StatementID]] = [:]

  /// The lines that say for what or by whom, and the slot that names it.
  private struct Tie {
    let row: RowID
    let slot: String

    init?(_ parent: String, _ line: String, _ slot: String) {
      guard let row = Vocabulary.id(parent).flatMap({ Vocabulary.child(line, of: $0) }) else { return nil }
      (self.row, self.slot) = (row, slot)
    }
  }

  init(_ world: World) {
    let ownGoal = Tie("taak", "doel", "doel")
    let risk = Tie("taak", "risico", "risico")
    let goalOfRisk = Tie("risico", "doel", "doel")
    let performing = [("team", "team"), ("uitvoerder", "uitvoerder"), ("met", "partner"), ("eigenaar", "eigenaar")]
      .compactMap { Tie("taak", $0, $1) }
    goals = Array(repeating: nil, count: world.statements.count)
    performers = Array(repeating: nil, count: world.statements.count)
    for task in world.plan.all("taak") {
      var reached: [StatementID] = []
      Self.each(world, task, ownGoal) { reached.append($0) }
      Self.each(world, task, risk) { risk in Self.each(world, risk, goalOfRisk) { reached.append($0) } }
      let direct = unique(reached)
      goals[Int(task.index)] = direct
      for goal in withGoalsAbove(direct, world) { tasksOfGoal[goal, default: []].append(task) }
      var doing: [StatementID] = []
      for tie in performing { Self.each(world, task, tie) { doing.append($0) } }
      doing = unique(doing)
      performers[Int(task.index)] = doing
      for performer in doing { performed[performer, default: []].append(task) }
    }
  }

  /// What the lines of a statement name.
  private static func each(_ world: World, _ id: StatementID, _ tie: Tie?, _ body: (StatementID) -> Void) {
    guard let tie else { return }
    for child in world.outline.children(id) where world.row(child) == tie.row {
      _ = world.eachTarget(child, tie.slot, body)
    }
  }

  /// Goals and those they stand under; a goal above is served by what serves a goal below.
  private func withGoalsAbove(_ goals: [StatementID], _ world: World) -> [StatementID] {
    var all = goals
    var seen: Set<StatementID> = []
    var next = 0
    while next < all.count {
      _ = world.eachTarget(all[next], "onder") { above in
        if seen.isEmpty { seen = Set(all) }
        if seen.insert(above).inserted { all.append(above) }
      }
      next += 1
    }
    return all
  }
}

extension Array {
  /// Drops what stands from a place on: mostly that is little or nothing.
  mutating func cut(to count: Int) {
    if self.count - count > 8 { removeSubrange(count...) }
    while self.count > count { removeLast() }
  }
}

func unique<T: Hashable>(_ values: [T]) -> [T] {
  if values.count < 2 { return values }
  var seen: Set<T> = []
  return values.filter { seen.insert($0).inserted }
}

extension Plan {
  /// Whether a statement says why, behind its line or in its block.
  func givesReasons(_ id: StatementID) -> Bool {
    if let reasons = self[id].reasons { return !reasons.isBlank }
    return child(id, "motivering").map { !self[$0].isBlank } ?? false
  }
}
