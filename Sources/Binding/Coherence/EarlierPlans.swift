import PlanModel
import SourceText

/// Names that stand in another plan: an indicator that goes on, a task of last year that is judged.
func checkEarlierPlans(_ plan: Plan) -> [Finding] {
  if plan.included.isEmpty { return [] }
  return plan.lines("doel", "indicator").flatMap { plan.children($0, "vervolg") }.compactMap { checkSeries(plan, $0) }
    + checkJudgements(plan)
}

/// `vervolg op onveiligheidsgevoel in vorig`
private func checkSeries(_ plan: Plan, _ line: StatementID) -> Finding? {
  guard !plan[line].isDamaged, let alias = plan[line].word("plan"), let name = plan[line].word("indicator") else {
    return nil
  }
  guard let earlier = plan.included[alias] else {
    let aliases = plan.all("gebruik").compactMap { plan[$0].word("naam") }
    // A folder that could not be taken along was reported.
    if aliases.contains(alias) { return nil }
    let near = nearest(to: alias, among: aliases)
    return unknown(
      plan.place(line, slot: "plan"), near,
      Bilingual("Er is geen `gebruik` met de naam `\(alias)`.", en: "There is no `gebruik` named `\(alias)`."))
  }
  let known = earlier.all("doel").flatMap { earlier.children($0, "indicator") }.compactMap { earlier[$0].name }
  if known.contains(name) { return nil }
  return unknown(
    plan.place(line, slot: "indicator"), nearest(to: name, among: known),
    Bilingual(
      "Het plan `\(alias)` heeft geen `indicator` met de naam `\(name)`.",
      en: "Plan `\(alias)` has no `indicator` named `\(name)`."))
}

/// `oordeel toezicht-honden uitgevoerd`: a task of a plan before this one, or of this one.
private func checkJudgements(_ plan: Plan) -> [Finding] {
  let earlier = plan.included.sorted { $0.key < $1.key }.flatMap { item in
    item.value.all("taak").compactMap { item.value[$0].name }
  }
  if earlier.isEmpty { return [] }
  let names = earlier + plan.all("taak").compactMap { plan[$0].name }
  let known = Set(names)
  return plan.lines("evaluatie", "oordeel").compactMap { line in
    guard let name = plan[line].word("taak"), !known.contains(name) else { return nil }
    return unknown(
      plan.place(line, slot: "taak"), nearest(to: name, among: names),
      Bilingual(
        "Dit plan en het vorige hebben geen `taak` met de naam `\(name)`.",
        en: "This plan and the one before have no `taak` named `\(name)`."))
  }
}

private func unknown(_ place: Location, _ near: String?, _ message: Bilingual) -> Finding {
  Finding(
    .unknownName, at: place,
    Bilingual(
      message.nl + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
      en: message.en + (near.map { " Did you mean `\($0)`?" } ?? "")),
    solutions: Binder.rename(place, near))
}
