import PlanModel
import SourceText
import Vocabulary

/// What changes that are made together say of one line: two that give it another value, and `min` that leaves less than
/// nothing.
///
/// Together are a variant by itself, the variants of a `combinatie`, and the variants that decisions chose.
func checkClashes(_ plan: Plan) -> [Finding] {
  var clashes = Clashes(plan: plan)
  let variants = plan.all("keuze").flatMap { plan.children($0, "variant") }
  for variant in variants { clashes.check([variant], from: nil) }
  for line in plan.lines("plan", "combinatie") {
    clashes.check(plan[line].references("variant").compactMap(\.target), from: line)
  }
  let decided = plan.chosen().filter { !plan[$0.decision].isShared && !plan[$0.decision].isDamaged }
  clashes.check(decided.map(\.variant), from: decided.last?.decision)
  for feedback in plan.all("terugkoppeling") { clashes.check(plan.children(feedback, "gevolg"), from: nil) }
  for adjustment in plan.all("bijstelling") { clashes.check([adjustment], from: nil) }
  return clashes.findings
}

private struct Clashes {
  let plan: Plan
  var findings: [Finding] = []
  /// Lines that were reported.
  private var told: Set<StatementID> = []

  init(plan: Plan) { self.plan = plan }

  /// A line of the plan that a change restates.
  private struct Restated: Hashable {
    let target: StatementID
    let key: Statement.Key
  }

  /// `line` is what brings the changes together, when it is not the change itself.
  mutating func check(_ containers: [StatementID], from line: StatementID?) {
    var first: [Restated: StatementID] = [:]
    for container in containers {
      checkDropped(container)
      for statement in plan.children(container) {
        guard !plan[statement].isDamaged, let target = target(statement) else { continue }
        for child in plan.children(statement) { note(child, of: target, in: statement, &first, line) }
      }
    }
    checkFigures(containers)
  }

  /// `zonder taak c` beside `taak c { … }`: what is not there cannot be changed.
  private mutating func checkDropped(_ container: StatementID) {
    let children = plan.children(container)
    var dropped: [StatementID: StatementID] = [:]
    for line in children where plan[line].kind == "zonder" && !plan[line].isDamaged {
      for value in plan[line].values {
        for target in plan[line].references(value.slot).compactMap(\.target) { dropped[target] = line }
      }
    }
    if dropped.isEmpty { return }
    for statement in children where !plan[statement].isDamaged {
      guard let target = target(statement), let line = dropped[target], told.insert(statement).inserted else {
        continue
      }
      findings.append(
        Finding(
          .givenTwice, at: plan.place(statement),
          Bilingual(
            "`\(plan[target].kind)` «\(plan.title(target))» vervalt hier, en kan dus niet ook veranderen.",
            en: "`\(plan[target].kind)` “\(plan.title(target))” is dropped here, and so cannot be changed as well."),
          why: Bilingual(
            "Wat vervalt, heeft geen regels meer. Laat `zonder` weg, of wat er wordt veranderd.",
            en: "What is dropped has no lines any more. Leave out `zonder`, or what is changed."),
          related: [Finding.Label(plan.place(line), Bilingual("hier vervalt het", en: "dropped here"))]))
    }
  }

  private func target(_ statement: StatementID) -> StatementID? {
    guard Vocabulary.child(plan[statement].kind, of: nil) == plan.row(statement) else { return nil }
    guard let name = plan[statement].name else { return plan.all(plan.row(statement)).first }
    return plan.find(plan[statement].kind, name).flatMap { $0 == statement ? nil : $0 }
  }

  /// Lines of one statement were compared when they were read, and may add up.
  private mutating func note(
    _ child: StatementID, of target: StatementID, in statement: StatementID, _ first: inout [Restated: StatementID],
    _ line: StatementID?
  ) {
    let restating = plan[child]
    guard restating.operation == .restate, !restating.isDamaged, restating.children.isEmpty else { return }
    let restated = Restated(target: target, key: restating.identity)
    guard let earlier = first[restated] else {
      first[restated] = child
      return
    }
    guard plan[earlier].parent != statement,
      !plan[earlier].validity.intersection(restating.validity).isEmpty,
      DutchText.phrase(plan[earlier]) != DutchText.phrase(restating), told.insert(child).inserted
    else { return }
    findings.append(clash(earlier, child, target, line))
  }

  private func clash(_ earlier: StatementID, _ later: StatementID, _ target: StatementID, _ line: StatementID?)
    -> Finding
  {
    let (kind, keyword, title) = (plan[target].kind, plan[later].kind, plan.title(target))
    let (a, b) = (DutchText.phrase(plan[earlier]), DutchText.phrase(plan[later]))
    var related = [Finding.Label(plan.place(earlier), Bilingual("de andere waarde", en: "the other value"))]
    if let line {
      related.append(Finding.Label(plan.place(line), Bilingual("hier komen zij samen", en: "they meet here")))
    }
    return Finding(
      .givenTwice, at: Location(plan[later].location.file, plan[later].keywordRange),
      Bilingual(
        "Van `\(kind)` «\(title)» wordt `\(keyword)` twee keer veranderd, in `\(a)` en in `\(b)`.",
        en: "`\(keyword)` of `\(kind)` “\(title)” is changed twice, to `\(a)` and to `\(b)`."),
      why: Bilingual(
        "Samen kan maar een van beide gelden. Laat een van de twee weg, of schrijf met `plus` of `min` wat erbij komt of eraf gaat.",
        en:
          "Together only one of them can hold. Leave one out, or write with `plus` or `min` what is added or taken away."
      ),
      related: related)
  }

  // MARK: Below zero

  /// What is left after `min` is at least nothing.
  private mutating func checkFigures(_ containers: [StatementID]) {
    guard containers.contains(where: takesAway) else { return }
    let amended = plan.amended(by: containers.map { ($0, nil) })
    for line in amended.overlay?.added ?? [] {
      guard let slot = line.figureSlot, let left = line.figure(slot), left.amount.isNegative, !line.isDamaged,
        let (id, statement) = change(at: line.location, in: containers), told.insert(id).inserted
      else { continue }
      findings.append(belowZero(id, statement, Figure(left.amount, left.unit)))
    }
  }

  private func takesAway(_ container: StatementID) -> Bool {
    plan.children(container).contains { statement in
      plan.children(statement).contains { plan[$0].operation == .minus }
    }
  }

  /// The line of a change that stands there, and the statement it is in.
  private func change(at place: Location, in containers: [StatementID]) -> (StatementID, StatementID)? {
    for statement in containers.flatMap({ plan.children($0) }) {
      for child in plan.children(statement) where plan[child].location == place { return (child, statement) }
    }
    return nil
  }

  private func belowZero(_ id: StatementID, _ statement: StatementID, _ left: Figure) -> Finding {
    let (line, title) = (plan[id], plan.title(target(statement) ?? statement))
    let text = DutchText.figure(left)
    return Finding(
      .negative, at: line.figureSlot.map { plan.place(id, slot: $0) } ?? plan.place(id),
      Bilingual(
        "Hier gaat meer af dan er is: van `\(line.kind)` bij «\(title)» blijft \(text) over.",
        en: "More is taken away here than there is: of `\(line.kind)` of “\(title)” \(text) is left."),
      why: Bilingual(
        "Minder dan niets kan het plan niet zeggen. Haal er minder af, of schrijf de nieuwe waarde zelf.",
        en: "The plan cannot say less than nothing. Take away less, or write the new value itself."))
  }
}

// MARK: Decisions

/// Two decisions of one day about one choice that choose differently: only one of them can hold.
func checkDecisions(_ plan: Plan) -> [Finding] {
  struct Occasion: Hashable {
    var choice: StatementID
    var date: PlanDate
  }
  var first: [Occasion: (decision: StatementID, variant: StatementID)] = [:]
  return plan.own("besluit").compactMap { decision in
    guard let variant = plan[decision].references("variant").first?.target, let choice = plan[variant].parent,
      let date = plan[decision].date("datum")
    else { return nil }
    let occasion = Occasion(choice: choice, date: date)
    guard let (earlier, other) = first[occasion] else {
      first[occasion] = (decision, variant)
      return nil
    }
    if other == variant { return nil }
    return Finding(
      .givenTwice, at: plan.place(decision, slot: "variant"),
      Bilingual(
        "Over keuze «\(plan.title(choice))» is op dezelfde dag ook anders besloten.",
        en: "About choice “\(plan.title(choice))” another decision was made on the same day."),
      why: Bilingual(
        "Van twee besluiten geldt het laatste. Verbeter de datum, of haal het besluit weg dat niet meer geldt.",
        en: "Of two decisions the last one holds. Correct the date, or remove the decision that no longer holds."),
      related: [Finding.Label(plan.place(earlier, slot: "variant"), Bilingual("eerder hier", en: "earlier here"))])
  }
}
