import PlanModel
import SourceText
import Vocabulary

/// Hours of a task that are given in two ways, or only in part.
func checkEffort(_ plan: Plan) -> [Finding] {
  var findings: [Finding] = []
  for task in plan.own("taak") where !plan.outline.marks(task).has(.incomplete) {
    let inspections = Inspections(plan, task)
    if let finding = checkTwice(plan, task, inspections) { findings.append(finding) }
    if let finding = checkFrequency(plan, task, inspections) { findings.append(finding) }
    findings += checkPerInspection(plan, task, inspections)
  }
  return findings
}

/// The lines that say how many inspections a task has, and how long one takes.
private struct Inspections {
  let objects: StatementID?
  let frequency: StatementID?
  let duration: StatementID?
  /// Whether it has any.
  var areGiven: Bool { objects ?? frequency != nil }

  init(_ plan: Plan, _ task: StatementID) {
    objects = plan.child(task, Rows.objects)
    frequency = plan.child(task, Rows.frequency)
    duration = plan.child(task, Rows.duration)
  }
}

/// `inzet` beside objects × frequency × duration: the hours would count twice.
private func checkTwice(_ plan: Plan, _ task: StatementID, _ inspections: Inspections) -> Finding? {
  guard let duration = inspections.duration, inspections.areGiven, let effort = plan.child(task, Rows.effort),
    !plan[effort].isDamaged
  else { return nil }
  return Finding(
    .givenTwice, at: plan.place(effort),
    Bilingual(
      "De uren van deze taak staan er twee keer: als `inzet`, en als duur van haar controles.",
      en: "The hours of this task are given twice: as `inzet`, and as the duration of its inspections."),
    why: Bilingual(
      "Zij zouden bij elkaar worden opgeteld. Laat `inzet` weg, of haal `objecten`, `frequentie` en `duur` weg; komt er ander werk bij, maak daar dan een eigen taak van.",
      en:
        "They would be added up. Leave `inzet` out, or remove `objecten`, `frequentie` and `duur`; if there is other work besides, make it a task of its own."
    ),
    related: [Finding.Label(plan.place(duration), Bilingual("de duur van een controle", en: "how long one takes"))])
}

/// `objecten` and `duur` without `frequentie`: every object once.
private func checkFrequency(_ plan: Plan, _ task: StatementID, _ inspections: Inspections) -> Finding? {
  guard let duration = inspections.duration, let objects = inspections.objects, inspections.frequency == nil,
    !plan[duration].isDamaged, !plan[objects].isDamaged
  else { return nil }
  return Finding(
    .missingProperty, .remark, at: plan.place(objects),
    Bilingual(
      "Bij taak «\(plan.title(task))» staat geen `frequentie`; elk object telt één keer.",
      en: "Task “\(plan.title(task))” has no `frequentie`; every object counts once."),
    why: Bilingual(
      "Schrijf hoe vaak elk object wordt gecontroleerd, zoals `frequentie 1 keer per jaar`.",
      en: "Write how often each object is inspected, like `frequentie 1 keer per jaar`."))
}

/// `met politie 2 uur per controle` at a task without inspections comes to nothing.
private func checkPerInspection(_ plan: Plan, _ task: StatementID, _ inspections: Inspections) -> [Finding] {
  if inspections.areGiven, inspections.duration != nil { return [] }
  return plan.children(task, Rows.partner).filter { plan[$0].word("per") == "controle" && !plan[$0].isDamaged }.map {
    line in
    Finding(
      .missingProperty, .warning, at: plan.place(line, slot: "per"),
      Bilingual(
        "Bij taak «\(plan.title(task))» staan geen controles, dus uren per controle tellen niet.",
        en: "Task “\(plan.title(task))” has no inspections, so hours for each come to nothing."),
      why: Bilingual(
        "Geef de taak `objecten` of `frequentie` met een `duur`, of schrijf de uren van de partner per tijd, zoals `2 uur per maand`.",
        en:
          "Give the task `objecten` or `frequentie` with a `duur`, or write the partner's hours by time, such as `2 uur per maand`."
      ))
  }
}

/// `per 0 weken`, `elke 0 maanden`, `0 keer per jaar` and `tussentijd 0 weken` say nothing of how often.
func checkNothing(_ plan: Plan) -> [Finding] {
  let rows = RowSet(
    ["inzet", "frequentie", "tussentijd", "cyclus", "rapportage", "meting", "kalibratie", "afspraak"]
      .flatMap(Vocabulary.places))
  let outline = plan.outline
  return outline.ids.filter { rows.contains(outline.row($0)) && !outline.marks($0).has(.leftAlone) }.compactMap {
    line in
    guard plan[line].values.contains(where: isZero) else { return nil }
    for slot in ["aantal", "jaren", "keer", "termijn"] {
      guard let figure = plan[line].figure(slot), figure.amount == .zero else { continue }
      let isCount = slot == "keer"
      return Finding(
        .invalidNumber, at: plan.place(line, slot: slot),
        isCount
          ? Bilingual("Nul keer is niet hoe vaak iets gebeurt.", en: "Zero times is not how often a thing is done.")
          : Bilingual("Nul is geen tijd.", en: "Zero is no stretch of time."),
        why: isCount
          ? Bilingual(
            "Gebeurt het niet, laat de regel dan weg of zet de taak bij `niet-doen`. Is het aantal nog niet bekend, schrijf dan `onbekend`.",
            en:
              "If it is not done, leave the line out or put the task under `niet-doen`. If the number is not known yet, write `onbekend`."
          )
          : Bilingual(
            "Schrijf een aantal van 1 of meer, of laat de regel weg.",
            en: "Write a number of 1 or more, or leave the line out."))
    }
    return nil
  }
}

private func isZero(_ value: SlotValue) -> Bool {
  if case .figure(let figure) = value.value { figure.amount == .zero } else { false }
}

/// A task whose objects are all counted as none: nothing of it is planned.
func checkObjects(_ plan: Plan) -> [Finding] {
  plan.own("taak").compactMap { task in
    let lines = plan.children(task, Rows.objects)
    // Of one area none may be there, as long as another has some.
    guard let first = lines.first,
      lines.allSatisfy({ !plan[$0].isDamaged && plan[$0].figure("aantal")?.amount == .zero })
    else { return nil }
    return Finding(
      .invalidNumber, .warning, at: plan.place(first, slot: "aantal"),
      Bilingual(
        "Met nul objecten blijft van taak «\(plan.title(task))» geen controle over.",
        en: "With no objects nothing is left to inspect of task “\(plan.title(task))”."),
      why: Bilingual(
        "Is er niets te controleren, zet de taak dan bij `niet-doen`. Is het aantal nog niet bekend, schrijf dan `objecten onbekend`.",
        en:
          "If there is nothing to inspect, put the task under `niet-doen`. If the number is not known yet, write `objecten onbekend`."
      ))
  }
}

/// `inzetbaar 5 fte voor 50%` of a team of 2 fte would leave less than nothing, and no money is there for 3 of 2 fte.
func checkUsable(_ plan: Plan) -> [Finding] {
  plan.own("team").flatMap { team -> [Finding] in
    let staff = plan.children(team, "formatie").compactMap { plan[$0].figure("fte")?.asNeed }
    guard !plan[team].isIncomplete, !staff.isEmpty,
      !plan.children(team, "formatie").contains(where: { plan[$0].isDamaged })
    else { return [] }
    // Lines that follow one another do not add, so one alone must fit.
    let all = staff.reduce(Rational.zero) { $0.adding($1) ?? $0 }
    return [unusable(plan, team, all), overpaid(plan, team, all)].compactMap(\.self)
  }
}

private func overpaid(_ plan: Plan, _ team: StatementID, _ all: Rational) -> Finding? {
  let lines = plan.children(team, "dekking").filter { !plan[$0].isDamaged }
  guard let line = lines.first(where: { plan[$0].figure("deel").map { $0.asSupply > all } ?? false }) else {
    return nil
  }
  let (part, whole) = (DutchText.number(plan[line].figure("deel")?.asSupply ?? .zero), DutchText.number(all))
  return Finding(
    .claimContradicted, at: plan.place(line, slot: "deel"),
    Bilingual(
      "Team «\(plan.title(team))» heeft \(whole) fte; deze dekking is voor \(part) fte.",
      en: "Team “\(plan.title(team))” has \(whole) fte; this money is for \(part) fte."),
    why: Bilingual(
      "Geld kan niet meer formatie dekken dan er is. Pas `formatie` aan, of het deel waarvoor het geld bestemd is.",
      en: "Money cannot cover more staff than there is. Change `formatie`, or the part that the money is for."))
}

private func unusable(_ plan: Plan, _ team: StatementID, _ all: Rational) -> Finding? {
  let lines = plan.children(team, "inzetbaar").filter { !plan[$0].isDamaged }
  guard let line = lines.first(where: { plan[$0].figure("fte").map { $0.amount > all } ?? false }) else { return nil }
  let (part, whole) = (DutchText.number(plan[line].figure("fte")?.amount ?? .zero), DutchText.number(all))
  return Finding(
    .claimContradicted, at: plan.place(line, slot: "fte"),
    Bilingual(
      "Team «\(plan.title(team))» heeft \(whole) fte; \(part) fte daarvan kan niet voor een deel inzetbaar zijn.",
      en: "Team “\(plan.title(team))” has \(whole) fte; \(part) fte of it cannot be usable in part."),
    why: Bilingual(
      "Wie niet volledig inzetbaar is, gaat af van de formatie; zo bleef er minder dan niets over.",
      en: "Who is not fully usable is taken off the staff; less than nothing would be left."))
}
