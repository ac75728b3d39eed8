import PlanModel
import SourceText
import Vocabulary

/// What a collection holds for one statement.
struct Found {
  var items: [Item] = []
  /// Whether they belong could not be decided.
  var possible: [Item] = []
  /// How many there were before the filter.
  var total = 0
  /// There may be more: a name was not found, or the text is damaged.
  var isUnsure = false
  var reason = Found.damaged

  static let damaged = Bilingual(
    "een deel van het plan kon niet worden gelezen", en: "a part of the plan could not be read")
  static let noScore = Bilingual("de score is niet te berekenen", en: "the score cannot be computed")
  static let unresolved = Bilingual("een verwijzing is niet gevonden", en: "a reference was not found")
  static let noLastYear = Bilingual(
    "het plan van vorig jaar is niet meegenomen", en: "last year's plan was not taken along")
}

extension Evaluator {
  func find(_ collection: Collection, _ item: Item) -> Found {
    var found = Found()
    var items: [Item]
    switch collection.origin {
    case .subject: items = [item]
    case .criterionSubject: items = criterionItem.map { [$0] } ?? []
    case .plan: items = header(0)
    case .lastYear:
      items = header(1)
      if worlds.count < 2 { (found.isUnsure, found.reason) = (true, Found.noLastYear) }
    }
    for step in collection.steps { items = items.flatMap { take(step, $0, &found) } }
    if collection.steps.count > 1 { items = unique(items) }
    found.total = items.count
    guard let filter = collection.filter else {
      found.items = items
      return found
    }
    for candidate in items { sort(candidate, test(filter, candidate), &found) }
    return found
  }

  private func sort(_ candidate: Item, _ outcome: Outcome, _ found: inout Found) {
    switch outcome.state {
    case .holds, .empty: found.items.append(candidate)
    case .unknown:
      found.possible.append(candidate)
      found.reason = outcome.reasons.first ?? found.reason
    case .fails: break
    }
  }

  private func header(_ world: Int) -> [Item] {
    guard world < worlds.count, let header = worlds[world].plan.header else { return [] }
    return [Item(world: world, id: header)]
  }

  private func take(_ step: Step, _ item: Item, _ found: inout Found) -> [Item] {
    let world = world(item)
    func items(_ ids: [StatementID]) -> [Item] { ids.map { Item(world: item.world, id: $0) } }
    switch step {
    case .itself: return [item]
    case .topLevel(let row):
      if isDamaged, item.world == 0 { found.isUnsure = true }
      return items(world.plan.all(row).filter { world.isOwn($0) })
    case .children(let keyword):
      let children = world.plan.children(item.id, keyword)
      if children.isEmpty, statement(item).isDamaged { found.isUnsure = true }
      return items(children)
    case .targets(let child, let slot):
      let lines = world.plan.children(item.id, child)
      if lines.isEmpty, statement(item).isDamaged { found.isUnsure = true }
      return items(lines.flatMap { resolved($0, slot, world, &found) })
    case .own(let slot): return items(resolved(item.id, slot, world, &found))
    case .referrers(let row):
      return items(unique((world.referrers[item.id] ?? []).compactMap { world.ancestor($0, row) }))
    case .parent(let row): return items(statement(item).parent.flatMap { world.ancestor($0, row) }.map { [$0] } ?? [])
    case .computed(let link): return items(linked(link, item, &found))
    }
  }

  private func resolved(
    _ id: StatementID, _ slot: String, _ world: World, _ found: inout Found
  ) -> [StatementID] {
    world.plan[id].references(slot).compactMap { reference in
      if reference.target == nil { (found.isUnsure, found.reason) = (true, Found.unresolved) }
      return reference.target
    }
  }

  private func linked(_ link: PlanLink, _ item: Item, _ found: inout Found) -> [StatementID] {
    let world = world(item)
    switch link {
    case .goalsOfTask:
      if world.goals[item.id]?.isEmpty ?? true, pointsNowhere(item, [("doel", "doel"), ("risico", "risico")]) {
        (found.isUnsure, found.reason) = (true, Found.unresolved)
      }
      return world.goals[item.id] ?? []
    case .tasksOfGoal: return world.tasksOfGoal[item.id] ?? []
    case .classOfTask, .classOfRisk: return known(world.facts.classOf[item.id], item, &found)
    case .computedClass: return known(world.facts.computedClass[item.id], item, &found)
    case .risksOfClass: return (world.ofClass[item.id] ?? []).filter { world.plan[$0].kind == "risico" }
    case .tasksOfClass: return (world.ofClass[item.id] ?? []).filter { world.plan[$0].kind == "taak" }
    case .lowerClasses: return classes(world).drop { $0 != item.id }.dropFirst().map(\.self)
    case .highestClass: return classes(world).first.map { [$0] } ?? []
    case .performers:
      if world.performers[item.id]?.isEmpty ?? true,
        pointsNowhere(item, [("team", "team"), ("uitvoerder", "uitvoerder"), ("met", "partner")])
      {
        (found.isUnsure, found.reason) = (true, Found.unresolved)
      }
      return world.performers[item.id] ?? []
    case .performedTasks: return world.performed[item.id] ?? []
    case .heavierCells: return heavierCells(item, world)
    }
  }

  /// A class that does not follow although everything was given cannot be told, rather than being absent.
  private func known(_ id: StatementID?, _ item: Item, _ found: inout Found) -> [StatementID] {
    if let id { return [id] }
    let plan = world(item).plan
    let risks = statement(item).kind == "risico" ? [item.id] : world(item).targets(item.id, "risico", "risico")
    if risks.contains(where: { plan.child($0, "kans") != nil && plan.child($0, "effect") != nil }) {
      (found.isUnsure, found.reason) = (true, Found.noScore)
    }
    return []
  }

  private func pointsNowhere(_ item: Item, _ lines: [(String, String)]) -> Bool {
    let plan = world(item).plan
    return statement(item).isDamaged
      || lines.contains { child, slot in
        plan.children(item.id, child).contains { plan[$0].references(slot).contains { $0.target == nil } }
      }
  }

  /// Classes from high to low.
  private func classes(_ world: World) -> [StatementID] {
    let classes = world.plan.all("risicomodel").first.map { world.plan.children($0, "klasse") } ?? []
    func bound(_ id: StatementID) -> Rational { world.plan[id].figure("drempel")?.amount ?? .zero }
    return classes.sorted { (bound($1), $0) < (bound($0), $1) }
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
