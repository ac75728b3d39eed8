import PlanModel
import Vocabulary

/// What a collection holds for one statement: a stretch of one of the evaluator's stacks.
struct Found {
  var first = 0
  var count = 0
  /// The collection's number, when it holds the same everywhere and lies among what is kept.
  var number: Int32 = 0
  /// Whether they belong could not be decided.
  var possible: [Item] = []
  /// How many there were before the filter.
  var total = 0
  /// There may be more: a name was not found, or the text is damaged.
  var isUnsure = false
  /// A line that could not be read may have held another.
  var mayLack = false
  var reason = Reason.damaged
  /// Whether there may be more, for either cause.
  var isOpen: Bool { isUnsure || mayLack }

  mutating func doubt(_ reason: Reason) {
    isUnsure = true
    self.reason = reason
  }
}

extension Evaluator {
  subscript(found: Found, index: Int) -> Item {
    found.number == 0 ? items[found.first + index] : keptItems[found.first + index]
  }

  /// Gives back what walks since the mark put on the stack.
  mutating func release(_ mark: Int) { items.cut(to: mark) }

  /// The statements of a collection. They lie on the stack until the caller releases them.
  mutating func find(_ collection: Collection, _ item: Item) -> Found {
    if collection.number != 0, let known = kept[collection.number] { return known }
    var found = Found()
    found.first = items.count
    if let start = start(collection.origin, item, &found) {
      let steps = collection.steps
      take(steps.first ?? .itself, start, &found)
      for index in steps.indices.dropFirst() { take(steps[index], &found) }
    }
    if collection.steps.count > 1 { dropRepeated(from: found.first) }
    found.total = items.count - found.first
    if let filter = collection.filter { choose(filter, &found) }
    if let then = collection.then { take(then, &found) }
    found.count = items.count - found.first
    if collection.number != 0 { keep(collection.number, &found) }
    return found
  }

  private mutating func keep(_ number: Int32, _ found: inout Found) {
    let first = keptItems.count
    keptItems += items[found.first...]
    release(found.first)
    (found.first, found.number) = (first, number)
    kept[number] = found
  }

  /// The statement that a walk starts from.
  private func start(_ origin: Collection.Origin, _ item: Item, _ found: inout Found) -> Item? {
    switch origin {
    case .subject: return item
    case .criterionSubject: return criterionItem
    case .plan: return worlds[0].plan.header.map { Item(world: 0, id: $0) }
    case .lastYear:
      if worlds.count > 1 { return worlds[1].plan.header.map { Item(world: 1, id: $0) } }
      found.doubt(.noLastYear)
      return nil
    }
  }

  /// Keeps what passes; what passes perhaps is told apart.
  private mutating func choose(_ filter: Condition, _ found: inout Found) {
    let end = items.count
    var next = found.first
    for index in found.first..<end {
      let candidate = items[index]
      switch silently(filter, candidate) {
      case .holds, .empty:
        items[next] = candidate
        next += 1
      case .unknown(let reason):
        found.possible.append(candidate)
        found.reason = reason
      case .fails: break
      }
    }
    release(next)
  }

  /// Keeps the first of each.
  mutating func dropRepeated(from first: Int) {
    guard items.count - first > 1 else { return }
    walk += 1
    for world in met.indices where met[world].isEmpty {
      met[world] = Array(repeating: 0, count: worlds[world].statements.count)
    }
    var next = first
    for index in first..<items.count {
      let item = items[index]
      guard met[Int(item.world)][Int(item.id.index)] != walk else { continue }
      met[Int(item.world)][Int(item.id.index)] = walk
      items[next] = item
      next += 1
    }
    release(next)
  }

  // MARK: Steps

  /// Replaces the statements found so far by those one step further.
  private mutating func take(_ step: Step, _ found: inout Found) {
    if case .itself = step { return }
    let end = items.count
    for index in found.first..<end { take(step, items[index], &found) }
    items.removeSubrange(found.first..<end)
  }

  private mutating func take(_ step: Step, _ item: Item, _ found: inout Found) {
    let world = world(item)
    let before = items.count
    switch step {
    case .itself: items.append(item)
    case .topLevel(let row):
      if isDamaged, item.world == 0 { found.doubt(.damaged) }
      push(world.all(row), item)
    case .children(let rows):
      world.eachChild(item.id, rows) { items.append(Item(world: item.world, id: $0)) }
      // What is not there may stand in a line that could not be read.
      if world.isInDoubt(item.id) {
        if items.count == before { found.doubt(.damaged) } else { found.mayLack = true }
      }
    case .targets(let rows, let slot):
      var lines = 0
      world.eachChild(item.id, rows) { line in
        lines += 1
        resolve(line, slot, item, world, &found)
      }
      if lines == 0, world.isInDoubt(item.id) { found.doubt(.damaged) }
      if world.isInDoubt(item.id) { found.mayLack = true }
    case .own(let slot): resolve(item.id, slot, item, world, &found)
    case .referrers(let row):
      for line in world.referrers[item.id] ?? [] {
        guard !world.plan.isRemoved(line), let referrer = world.outline.ancestor(line, row) else { continue }
        items.append(Item(world: item.world, id: referrer))
      }
      dropRepeated(from: before)
      if items.count == before, world.isInDoubt(row: row) { found.doubt(.damaged) }
    case .parent(let row):
      let parent = world.outline.parent(item.id).flatMap { world.outline.ancestor($0, row) }
      if let parent { items.append(Item(world: item.world, id: parent)) }
    case .computed(let link): follow(link, item, &found)
    }
  }

  private mutating func push(_ ids: [StatementID], _ item: Item) {
    for id in ids { items.append(Item(world: item.world, id: id)) }
  }

  private mutating func resolve(
    _ id: StatementID, _ slot: String, _ item: Item, _ world: World, _ found: inout Found
  ) {
    let isResolved = world.eachTarget(id, slot) { items.append(Item(world: item.world, id: $0)) }
    if !isResolved { found.doubt(.unresolved) }
    if world.outline.marks(id).has(.damaged) { found.doubt(.damaged) }
  }

  // MARK: Connections

  private mutating func follow(_ link: PlanLink, _ item: Item, _ found: inout Found) {
    let world = world(item)
    switch link {
    case .goalsOfTask: connected(world.tasks.goals[Int(item.id.index)], item, Self.purposes, &found)
    case .performers: connected(world.tasks.performers[Int(item.id.index)], item, Self.doers, &found)
    case .tasksOfGoal: reached(world.tasks.tasksOfGoal[item.id], item, &found)
    case .performedTasks: reached(world.tasks.performed[item.id], item, &found)
    case .classOfTask, .classOfRisk: classified(world.facts.classOf[item.id], item, &found)
    case .computedClass: classified(world.facts.computedClass[item.id], item, &found)
    case .risksOfClass: if let row = Self.risk { push(world.inClass(item.id, row), item) }
    case .tasksOfClass: if let row = Self.task { push(world.inClass(item.id, row), item) }
    case .lowerClasses: push(world.lowerClasses(than: item.id), item)
    case .highestClass: push(world.highestClasses, item)
    case .heavierCells: push(heavierCells(item, world), item)
    }
  }

  private static let risk = Vocabulary.id("risico")
  private static let task = Vocabulary.id("taak")
  private static let purposes = [("doel", "doel"), ("risico", "risico")]
  private static let doers = [("team", "team"), ("uitvoerder", "uitvoerder"), ("met", "partner")]

  /// Nothing, although a line says something that was not found, is not known.
  private mutating func connected(
    _ ids: [StatementID]?, _ item: Item, _ lines: [(String, String)], _ found: inout Found
  ) {
    if let ids, !ids.isEmpty { return push(ids, item) }
    let plan = world(item).plan
    let pointsNowhere = lines.contains { child, slot in
      plan.children(item.id, child).contains { line in
        plan[line].isDamaged || plan[line].references(slot).contains { $0.target.map { isOpen($0, item) } ?? true }
      }
    }
    if pointsNowhere || isInDoubt(item) { found.doubt(.unresolved) }
  }

  /// A risk that lost a line may have lost its goal, and the name of one may stand for nothing.
  private func isOpen(_ target: StatementID, _ item: Item) -> Bool {
    let world = world(item)
    return world.isInDoubt(target)
      || world.plan.children(target, "doel").contains { line in
        world.plan[line].isDamaged || world.plan[line].references("doel").contains { $0.target == nil }
      }
  }

  /// No task leads here; one that could not be read completely may.
  private mutating func reached(_ ids: [StatementID]?, _ item: Item, _ found: inout Found) {
    if let ids { return push(ids, item) }
    if let task = Self.task, world(item).isInDoubt(row: task) { found.doubt(.damaged) }
  }

  /// A class that does not follow although everything was given cannot be told, rather than being absent; nor can one
  /// that would follow from a line that could not be read.
  private mutating func classified(_ id: StatementID?, _ item: Item, _ found: inout Found) {
    if let id { return items.append(Item(world: item.world, id: id)) }
    let plan = world(item).plan
    let risks =
      plan.row(item.id) == Self.risk
      ? [item.id] : plan.children(item.id, "risico").flatMap { plan[$0].references("risico").compactMap(\.target) }
    if risks.contains(where: { plan.child($0, "kans") != nil && plan.child($0, "effect") != nil }) {
      found.doubt(.noScore)
    }
    let bearers = [item] + risks.map { Item(world: item.world, id: $0) }
    if bearers.contains(where: { hasDamaged($0, ["risico", "prioriteit", "kans", "effect"]) }) {
      found.doubt(.damaged)
    }
  }

  private func heavierCells(_ item: Item, _ world: World) -> [StatementID] {
    guard let parent = world.plan[item.id].parent, let (effect, behaviour) = cell(item.id, world) else { return [] }
    return world.plan.children(parent, "vak").filter { other in
      guard let (e, b) = cell(other, world) else { return false }
      return (e == effect + 1 && b == behaviour) || (e == effect && b == behaviour + 1)
    }
  }

  func cell(_ id: StatementID, _ world: World) -> (Int, Int)? {
    guard let effect = rank(world.plan[id].word("gevolgen"), "gevolgen"),
      let behaviour = rank(world.plan[id].word("gedrag"), "gedrag")
    else { return nil }
    return (effect, behaviour)
  }

  func rank(_ word: String?, _ list: String) -> Int? {
    Vocabulary.words(list)?.words.firstIndex { $0.nl == word }
  }
}
