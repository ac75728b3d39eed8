import PlanModel
import SourceText

/// Hours of a task that are given in two ways, or only in part.
func checkEffort(_ plan: Plan) -> [Finding] {
  plan.own("taak").flatMap { task -> [Finding] in
    if plan[task].isIncomplete { return [] }
    return checkTwice(plan, task) + checkFrequency(plan, task) + checkPerInspection(plan, task)
  }
}

/// `inzet` beside objects × frequency × duration: the hours would count twice.
private func checkTwice(_ plan: Plan, _ task: StatementID) -> [Finding] {
  guard let duration = plan.child(task, "duur"), let effort = plan.child(task, "inzet"), !plan[effort].isDamaged,
    plan.child(task, "objecten") ?? plan.child(task, "frequentie") != nil
  else { return [] }
  return [
    Finding(
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
  ]
}

/// `objecten` and `duur` without `frequentie`: every object once.
private func checkFrequency(_ plan: Plan, _ task: StatementID) -> [Finding] {
  guard let duration = plan.child(task, "duur"), let objects = plan.child(task, "objecten"),
    plan.child(task, "frequentie") == nil, !plan[duration].isDamaged, !plan[objects].isDamaged
  else { return [] }
  return [
    Finding(
      .missingProperty, .remark, at: plan.place(objects),
      Bilingual(
        "Bij taak «\(plan.title(task))» staat geen `frequentie`; elk object telt één keer.",
        en: "Task “\(plan.title(task))” has no `frequentie`; every object counts once."),
      why: Bilingual(
        "Schrijf hoe vaak elk object wordt gecontroleerd, zoals `frequentie 1 keer per jaar`.",
        en: "Write how often each object is inspected, like `frequentie 1 keer per jaar`."))
  ]
}

/// `met politie 2 uur per controle` at a task without inspections comes to nothing.
private func checkPerInspection(_ plan: Plan, _ task: StatementID) -> [Finding] {
  let isInspected = plan.child(task, "objecten") ?? plan.child(task, "frequentie") != nil
  if isInspected, plan.child(task, "duur") != nil { return [] }
  return plan.children(task, "met").filter { plan[$0].word("per") == "controle" && !plan[$0].isDamaged }.map { line in
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
