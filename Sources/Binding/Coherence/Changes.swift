import PlanModel
import SourceText
import Vocabulary

/// `plus` and `min` on a line that the plan gives in another unit, and `min` on one that it does not give.
func checkChanges(_ plan: Plan) -> [Finding] {
  plan.outline.ids.filter { plan.outline.marks($0).contains(.relative) }.compactMap { id in
    let line = plan[id]
    guard !line.isDamaged, !line.isShared, let restated = line.parent, let target = target(plan, restated),
      !plan[target].isIncomplete
    else { return nil }
    let standing = plan.children(target, line.kind).filter { plan[$0].hasSameKey(as: line) }
    guard let first = standing.first else { return line.operation == .minus ? nothing(plan, id, target) : nil }
    return plan[first].isDamaged || plan[first].canChange(by: line) ? nil : otherUnit(plan, id, first)
  }
}

/// What a statement in a variant restates.
private func target(_ plan: Plan, _ restated: StatementID) -> StatementID? {
  guard let name = plan[restated].name else { return plan.all(plan[restated].row).first }
  return plan.find(plan[restated].kind, name).flatMap { $0 == restated ? nil : $0 }
}

private func nothing(_ plan: Plan, _ line: StatementID, _ target: StatementID) -> Finding {
  let (kind, keyword, title) = (plan[target].kind, plan[line].kind, plan.title(target))
  return Finding(
    .missingProperty, at: plan.place(line),
    Bilingual(
      "Er gaat niets af: `\(kind)` «\(title)» heeft geen `\(keyword)` die hierbij past.",
      en: "There is nothing to take from: `\(kind)` “\(title)” has no `\(keyword)` that fits this."),
    why: Bilingual(
      "`min` verandert een regel die er al staat. Schrijf de waarde zelf, zonder `min`.",
      en: "`min` changes a line that is there already. Write the value itself, without `min`."))
}

private func otherUnit(_ plan: Plan, _ line: StatementID, _ standing: StatementID) -> Finding {
  let (given, change) = (DutchText.phrase(plan[standing]), DutchText.phrase(plan[line]))
  let isPlus = plan[line].operation == .plus
  return Finding(
    .wrongUnit, at: plan.place(line),
    Bilingual(
      "Het plan zegt `\(given)`; daar kan `\(change)` niet \(isPlus ? "bij" : "af").",
      en: "The plan says `\(given)`; `\(change)` cannot be \(isPlus ? "added to" : "taken from") that."),
    why: Bilingual(
      "Optellen en aftrekken kan alleen in dezelfde eenheid. Schrijf de nieuwe waarde zelf, zonder `plus` of `min`.",
      en: "Only the same unit can be added or taken away. Write the new value itself, without `plus` or `min`."),
    related: [
      Finding.Label(plan.place(standing), Bilingual("wat het plan zegt", en: "what the plan says"))
    ])
}
