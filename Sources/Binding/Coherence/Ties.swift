import PlanModel
import SourceText
import Vocabulary

/// Task without goal, goal without task, team nobody uses, task nobody does.
func checkTies(_ plan: Plan) -> [Finding] {
  var served: Set<StatementID> = []
  var findings: [Finding] = []
  for task in plan.all("taak") {
    let goals = goals(plan, of: task)
    served.formUnion(goals)
    guard !plan.outline.marks(task).has(.leftAlone), !plan.outline.marks(task).has(.incomplete) else { continue }
    checkTask(plan, task, servesNothing: goals.isEmpty, &findings)
  }
  addParents(plan, of: &served)
  return findings
    + unservedGoals(plan, served)
    + unusedTeams(plan) + checkPersons(plan)
}

private func checkTask(_ plan: Plan, _ task: StatementID, servesNothing: Bool, _ findings: inout [Finding]) {
  if servesNothing, plan.child(task, "programma") == nil, isClear(plan, task, ["risico", "doel"]),
    risks(plan, of: task).allSatisfy({ isClear(plan, $0, ["doel"]) })
  {
    findings.append(
      Finding(
        .taskWithoutGoal, at: plan.place(task),
        Bilingual(
          "Taak «\(plan.title(task))» dient geen doel.", en: "Task “\(plan.title(task))” serves no goal.")))
  }
  let performers = ["uitvoerder", "eigenaar"]
  if plan.child(task, Rows.team) == nil, performers.allSatisfy({ plan.child(task, $0) == nil }) {
    findings.append(
      Finding(
        .taskWithoutTeam, at: plan.place(task),
        Bilingual(
          "Niemand voert taak «\(plan.title(task))» uit.", en: "Nobody performs task “\(plan.title(task))”.")))
  }
  findings += checkShareOfTeam(plan, task)
}

/// `inzet 20% van de uren` of a task that another does: of whose hours?
private func checkShareOfTeam(_ plan: Plan, _ task: StatementID) -> [Finding] {
  guard plan.child(task, Rows.team) == nil, plan.child(task, "uitvoerder") ?? plan.child(task, "eigenaar") != nil else {
    return []
  }
  return plan.children(task, "inzet").filter { plan[$0].figure("aandeel") != nil }.map { line in
    Finding(
      .missingProperty, at: plan.place(line, slot: "aandeel"),
      Bilingual(
        "Dit is een deel van de uren van een team, maar de taak heeft geen `team`.",
        en: "This is a share of a team's hours, but the task has no `team`."),
      why: Bilingual(
        "Van wiens uren het een deel is, staat er dan niet. Geef de taak een `team`, of schrijf de uren zelf: `inzet 120 uur per jaar`.",
        en:
          "Whose hours it is a share of is not said. Give the task a `team`, or write the hours themselves: `inzet 120 uur per jaar`."
      ))
  }
}

/// A row of lines that name what a statement is tied to, and the slot that names it.
private struct Tie {
  let row: RowID?
  let slot: String

  static let goalOfTask = Tie(row: Rows.goalOfTask, slot: "doel")
  static let riskOfTask = Tie(row: Rows.riskOfTask, slot: "risico")
  static let goalOfRisk = Tie(row: Rows.goalOfRisk, slot: "doel")
}

/// The goals a task serves: its own, and those of its risks.
private func goals(_ plan: Plan, of task: StatementID) -> [StatementID] {
  var goals: [StatementID] = []
  addTargets(plan, task, .goalOfTask, to: &goals)
  for risk in risks(plan, of: task) { addTargets(plan, risk, .goalOfRisk, to: &goals) }
  return goals
}

private func risks(_ plan: Plan, of task: StatementID) -> [StatementID] {
  var risks: [StatementID] = []
  addTargets(plan, task, .riskOfTask, to: &risks)
  return risks
}

/// What the lines of a tie in a statement refer to.
private func addTargets(_ plan: Plan, _ id: StatementID, _ tie: Tie, to targets: inout [StatementID]) {
  guard let row = tie.row else { return }
  for line in plan.outline.children(id) where plan.outline.row(line) == row {
    plan[line].eachReference(tie.slot) { if let target = $0.target { targets.append(target) } }
  }
}

/// Lines of these keywords were read, and their names stand for something.
private func isClear(_ plan: Plan, _ id: StatementID, _ keywords: [String]) -> Bool {
  !plan[id].isIncomplete && !hasDamaged(plan, id, keywords) && !namesUnknown(plan, id, keywords)
}

private func hasDamaged(_ plan: Plan, _ id: StatementID, _ keywords: [String]) -> Bool {
  keywords.contains { plan.children(id, $0).contains { plan[$0].isDamaged } }
}

/// A name that stands for nothing was reported where it stands; what follows from it is not.
private func namesUnknown(_ plan: Plan, _ id: StatementID, _ keywords: [String]) -> Bool {
  keywords.contains { keyword in
    plan.children(id, keyword).contains { plan[$0].references(keyword).contains { $0.target == nil } }
  }
}

private func namesUnknown(_ plan: Plan, _ id: StatementID, _ tie: Tie) -> Bool {
  var isUnknown = false
  guard let row = tie.row else { return false }
  for line in plan.outline.children(id) where plan.outline.row(line) == row {
    plan[line].eachReference(tie.slot) { if $0.target == nil { isUnknown = true } }
  }
  return isUnknown
}

/// A misspelt goal was reported where it stands; which goal then has no task cannot be said.
private func unservedGoals(_ plan: Plan, _ served: Set<StatementID>) -> [Finding] {
  let isUnclear = [("taak", Tie.goalOfTask), ("risico", .goalOfRisk)].contains { kind, goal in
    plan.all(kind).contains { plan.outline.marks($0).has(.incomplete) || namesUnknown(plan, $0, goal) }
  }
  if isUnclear { return [] }
  return plan.own("doel").filter { !served.contains($0) && !plan[$0].isIncomplete }.map { unserved(plan, $0) }
}

/// To goals with a task, the goals above them.
private func addParents(_ plan: Plan, of served: inout Set<StatementID>) {
  for goal in plan.all("doel") where served.contains(goal) {
    var next = plan[goal].references("onder").first?.target
    while let parent = next, served.insert(parent).inserted { next = plan[parent].references("onder").first?.target }
  }
}

private func unserved(_ plan: Plan, _ goal: StatementID) -> Finding {
  Finding(
    .goalWithoutTask, at: plan.place(goal),
    Bilingual("Voor doel «\(plan.title(goal))» gebeurt niets.", en: "Nothing is done for goal “\(plan.title(goal))”."))
}

private func isUsed(_ plan: Plan, _ team: StatementID) -> Bool { plan.base.referrers[team]?.isEmpty == false }

/// A line that could not be read may have named any team.
private func unusedTeams(_ plan: Plan) -> [Finding] {
  if plan.all("taak").contains(where: { plan.outline.marks($0).has(.incomplete) }) { return [] }
  return plan.own("team").filter { !isUsed(plan, $0) }.map { unused(plan, $0) }
}

private func unused(_ plan: Plan, _ team: StatementID) -> Finding {
  Finding(
    .teamUnused, at: plan.place(team),
    Bilingual("Geen taak gebruikt team «\(plan.title(team))».", en: "No task uses team “\(plan.title(team))”."))
}

// MARK: Targets

/// A target that is no better than what was reached already, and is not explained.
func checkTargets(_ plan: Plan) -> [Finding] {
  plan.lines("doel", "indicator").flatMap { checkUnits(plan, $0) + checkIndicator(plan, $0) + checkOfWhich(plan, $0) }
}

/// A part of what was measured that is more than the whole of the same time.
private func checkOfWhich(_ plan: Plan, _ indicator: StatementID) -> [Finding] {
  plan.children(indicator, "waarvan").compactMap { part in
    guard !plan[part].isDamaged, let figure = plan[part].figure("waarde"), figure.bound == .exact,
      let date = plan[part].date("datum")
    else { return nil }
    let wholes = plan.children(indicator, Rows.result).filter { line in
      plan[line].date("datum") == date && plan[line].references("gebied").isEmpty
        && plan[line].figure("waarde").map { $0.bound == .exact && $0.unit == figure.unit } == true
    }
    let amounts = wholes.compactMap { line in plan[line].figure("waarde").map { (line: line, figure: $0) } }
    guard let (whole, most) = amounts.max(by: { $0.figure.amount < $1.figure.amount }), figure.amount > most.amount
    else { return nil }
    return Finding(
      .claimContradicted, at: plan.place(part, slot: "waarde"),
      Bilingual(
        "Dit deel is \(DutchText.figure(figure)), meer dan het geheel: \(DutchText.figure(most)).",
        en: "This part is \(DutchText.figure(figure)), more than the whole: \(DutchText.figure(most))."),
      related: [Finding.Label(plan.place(whole, slot: "waarde"), Bilingual("het geheel", en: "the whole"))])
  }
}

/// The values of an indicator are in its unit: percent in percent, boats not in hours or euros.
private func checkUnits(_ plan: Plan, _ indicator: StatementID) -> [Finding] {
  guard let line = plan.child(indicator, "eenheid"), case .sentence(let unit)? = plan[line]["eenheid"] else {
    return []
  }
  let isShare = unit == "%" || ["procent", "percentage"].contains(where: unit.lowercased().hasPrefix)
  let values = [Rows.baseline, Rows.target, Rows.result].flatMap { plan.children(indicator, $0) }
  return values.compactMap { value in
    guard !plan[value].isDamaged, let figure = plan[value].figure("waarde"), isPlain(figure) else { return nil }
    let place = plan.place(value, slot: "waarde")
    if isShare { return figure.unit == .percent ? nil : notAShare(plan, figure, place, line) }
    return fits(figure.unit, unit) ? nil : otherUnit(plan, figure, unit, place, line)
  }
}

private func notAShare(_ plan: Plan, _ figure: Figure, _ place: Location, _ line: StatementID) -> Finding {
  let text = DutchText.figure(figure)
  let near = figure.unit == .number ? "\(text)%" : nil
  return Finding(
    .wrongUnit, at: place,
    Bilingual(
      "De indicator telt in procenten; hier staat \(text)." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
      en: "The indicator counts in percent; \(text) stands here." + (near.map { " Did you mean `\($0)`?" } ?? "")),
    related: [Finding.Label(plan.place(line, slot: "eenheid"), Bilingual("de eenheid", en: "the unit"))],
    solutions: near.map {
      [Finding.Solution(Bilingual("Schrijf `\($0)`", en: "Write `\($0)`"), [Finding.Edit(place, $0)])]
    } ?? [])
}

/// Time, money and posts stand only at an indicator whose unit speaks of them.
private func fits(_ unit: Unit, _ spoken: String) -> Bool {
  let words: [String] =
    switch unit {
    case .minutes: ["uur", "uren", "minu", "tijd", "duur"]
    case .cents: ["euro", "€", "geld", "bedrag", "kosten", "schade", "waarde"]
    case .fte: ["fte", "formatie", "voltijd"]
    case .percent, .calendar, .count: []
    }
  if words.isEmpty { return true }
  let small = spoken.lowercased()
  return words.contains { small.contains($0) }
}

private func otherUnit(
  _ plan: Plan, _ figure: Figure, _ unit: String, _ place: Location, _ line: StatementID
) -> Finding {
  let text = DutchText.figure(figure)
  return Finding(
    .wrongUnit, at: place,
    Bilingual(
      "De indicator telt in «\(unit)»; hier staat \(text).",
      en: "The indicator counts in “\(unit)”; \(text) stands here."),
    related: [Finding.Label(plan.place(line, slot: "eenheid"), Bilingual("de eenheid", en: "the unit"))])
}

// MARK: Persons

/// `dienst "avond" 2 auto's`, `personen 6 koppels`: who is in the street is counted in persons, or in pairs.
func checkPersons(_ plan: Plan) -> [Finding] {
  let lines = plan.lines("team", "personen").map { ($0, false) } + plan.lines("team", "dienst").map { ($0, true) }
  return lines.compactMap { line, takesPairs in
    guard let figure = plan[line].figure("aantal"), case .count(let noun) = figure.unit, !noun.isEmpty else {
      return nil
    }
    let isPair = noun.hasSuffix("koppel") || noun.hasSuffix("koppels")
    if isPair ? takesPairs : isPerson(noun) { return nil }
    let place = plan.place(line, slot: "aantal")
    let persons = figure.bound == .exact ? figure.amount.multiplied(by: Rational(2)).map { DutchText.number($0) } : nil
    guard isPair, let persons else { return notPersons(noun, takesPairs, place) }
    return Finding(
      .wrongUnit, at: place,
      Bilingual(
        "Hier staan personen, geen koppels. Bedoelt u `\(persons) personen`?",
        en: "Persons stand here, no pairs. Did you mean `\(persons) personen`?"),
      solutions: [
        Finding.Solution(
          Bilingual("Schrijf `\(persons) personen`", en: "Write `\(persons) personen`"),
          [Finding.Edit(place, "\(persons) personen")])
      ])
  }
}

private func notPersons(_ noun: String, _ takesPairs: Bool, _ place: Location) -> Finding {
  Finding(
    .wrongUnit, .warning, at: place,
    Bilingual(
      "Hier worden \(takesPairs ? "personen of koppels" : "personen") geteld; `\(noun)` lijkt iets anders.",
      en: "\(takesPairs ? "Persons or pairs" : "Persons") are counted here; `\(noun)` seems something else."),
    why: Bilingual(
      "Schrijf hoeveel mensen het zijn, zoals `4 personen`\(takesPairs ? " of `2 koppels`" : "").",
      en: "Write how many people they are, such as `4 personen`\(takesPairs ? " or `2 koppels`" : "")."))
}

/// Words for people end alike: `handhavers`, `inspecteurs`, `agenten`, `boa's`.
private func isPerson(_ noun: String) -> Bool {
  let endings = [
    "er", "ers", "eur", "eurs", "or", "oren", "ent", "enten", "ant", "anten", "ist", "isten", "persoon", "personen",
    "man", "mannen", "vrouw", "vrouwen", "mens", "mensen", "lid", "leden", "kracht", "krachten", "ambtenaar",
    "ambtenaren", "wacht", "wachten", "boa", "boa's", "collega", "collega's", "stagiair", "stagiairs", "stagiaires",
    "hulpen",
  ]
  let small = noun.lowercased()
  return endings.contains { small.hasSuffix($0) }
}

private func checkIndicator(_ plan: Plan, _ indicator: StatementID) -> [Finding] {
  guard let direction = plan.child(indicator, "richting").flatMap({ plan[$0].word("richting") }),
    direction != "gelijk", plan.child(indicator, "motivering") == nil
  else { return [] }
  let reached = plan.children(indicator, Rows.baseline) + plan.children(indicator, Rows.result)
  return plan.children(indicator, Rows.target).compactMap { target in
    guard let aim = plan[target].figure("waarde"), let date = plan[target].date("datum")?.first,
      plan[target].reasons == nil, plan.child(target, "motivering") == nil, isPlain(aim),
      let last = latest(plan, reached, before: date, like: target), let value = plan[last].figure("waarde"),
      isPlain(value), value.unit == aim.unit
    else { return nil }
    let isWorse = direction == "lager" ? aim.amount > value.amount : aim.amount < value.amount
    if isEqual(aim, value) { return noBetter(plan, target, aim, last) }
    guard isWorse else { return nil }
    return Finding(
      .targetNoBetter, at: plan.place(target, slot: "waarde"),
      Bilingual(
        "De streefwaarde \(DutchText.figure(aim)) is slechter dan de al bereikte \(DutchText.figure(value)).",
        en: "Target \(DutchText.figure(aim)) is worse than \(DutchText.figure(value)), which was reached already."),
      related: [Finding.Label(plan.place(last, slot: "waarde"), Bilingual("bereikt", en: "reached"))])
  }
}

/// A target that asks exactly what is there: `minder dan 15%` beside 15% asks something.
private func isEqual(_ aim: Figure, _ value: Figure) -> Bool {
  guard aim.amount == value.amount, value.bound == .exact else { return false }
  switch aim.bound {
  case .exact, .atLeast, .atMost: return true
  default: return false
  }
}

private func noBetter(_ plan: Plan, _ target: StatementID, _ aim: Figure, _ reached: StatementID) -> Finding {
  Finding(
    .targetNoBetter, .remark, at: plan.place(target, slot: "waarde"),
    Bilingual(
      "De streefwaarde \(DutchText.figure(aim)) is al bereikt.",
      en: "Target \(DutchText.figure(aim)) was reached already."),
    why: Bilingual(
      "Is houden wat er is het doel, zeg dat dan met een `motivering` of met `richting gelijk`.",
      en: "If keeping what there is is the goal, say so with a `motivering` or with `richting gelijk`."),
    related: [Finding.Label(plan.place(reached, slot: "waarde"), Bilingual("bereikt", en: "reached"))])
}

private func isPlain(_ figure: Figure) -> Bool {
  switch figure.bound {
  case .exact, .about, .atLeast, .atMost, .lessThan, .moreThan: true
  case .range, .lowerThan, .higherThan, .rank: false
  }
}

/// The latest measurement of the same area before a date; a year that was not measured says nothing.
private func latest(_ plan: Plan, _ lines: [StatementID], before date: Day, like target: StatementID) -> StatementID? {
  let area = plan[target].references("gebied").first?.target
  let dated = lines.compactMap { line -> (StatementID, Day)? in
    guard plan[line].references("gebied").first?.target == area, plan[line].figure("waarde") != nil,
      let day = plan[line].date("datum")?.first, day < date
    else { return nil }
    return (line, day)
  }
  return dated.max { $0.1 < $1.1 }?.0
}
