import PlanModel
import SourceText
import Vocabulary

/// Days that do not hold with the plan: lines that hold outside its period, accents of other years, changes before it was
/// there, outcomes before what they are of.
func checkDates(_ plan: Plan) -> [Finding] {
  let outcomes = checkOutcomes(plan)
  guard let frame = plan.frame else { return outcomes }
  return outcomes + checkValidity(plan, frame) + checkYears(plan, frame) + checkAdjustments(plan, frame)
}

/// `inzet … vanaf 1 juni 2021` in a plan of 2019. A line of a series may lie outside as long as another holds inside.
private func checkValidity(_ plan: Plan, _ frame: ClosedRange<Day>) -> [Finding] {
  ["taak", "team"].flatMap { plan.own($0) }.flatMap { owner in
    let lines = plan.children(owner).filter { plan.isDated($0) && !plan[$0].isDamaged }
    return lines.compactMap { line -> Finding? in
      guard !isWithin(plan[line].validity, frame) else { return nil }
      let others = plan.children(owner, plan.row(line)).filter { $0 != line }
      if isSeries(plan, line), others.contains(where: { isWithin(plan[$0].validity, frame) }) { return nil }
      return outside(plan, plan.place(line, slot: plan[line].values.first?.slot))
    }
  }
}

private func isWithin(_ validity: Validity, _ frame: ClosedRange<Day>) -> Bool {
  (validity.from ?? frame.lowerBound) <= frame.upperBound
    && (validity.end?.adding(-1) ?? frame.upperBound) >= frame.lowerBound
}

/// Whether lines of the keyword follow one another, and do not add up.
private func isSeries(_ plan: Plan, _ line: StatementID) -> Bool {
  Vocabulary[plan.row(line)].occurs.isSingle || plan[line].kind == "formatie"
}

/// `accent 2026` and `inzet … in 2026` in a plan up to 2023.
private func checkYears(_ plan: Plan, _ frame: ClosedRange<Day>) -> [Finding] {
  let lines = plan.lines("plan", "accent") + plan.lines("doel", "accent") + plan.lines("taak", "inzet")
  let years = frame.lowerBound.year...frame.upperBound.year
  return lines.compactMap { line in
    guard let year = plan[line].year("jaar"), !years.contains(year) else { return nil }
    return outside(plan, plan.place(line, slot: "jaar"))
  }
}

/// What is adjusted is there: from when the plan was adopted, up to its end.
private func checkAdjustments(_ plan: Plan, _ frame: ClosedRange<Day>) -> [Finding] {
  let adopted = plan.lines("plan", "vaststelling").compactMap { plan[$0].date("datum")?.first }.min()
  let begin = min(adopted ?? frame.lowerBound, frame.lowerBound)
  return plan.own("bijstelling").compactMap { adjustment in
    guard let date = plan[adjustment].date("datum"), let first = date.first, let last = date.last,
      last < begin || first > frame.upperBound
    else { return nil }
    return outside(plan, plan.place(adjustment, slot: "datum"))
  }
}

/// `uitkomst … op 1 maart` of feedback of 14 March.
private func checkOutcomes(_ plan: Plan) -> [Finding] {
  let rows = RowSet(Vocabulary.places(of: "uitkomst"))
  return plan.outline.ids.filter { rows.contains(plan.outline.row($0)) }.compactMap { outcome in
    guard !plan.outline.marks(outcome).has(.leftAlone),
      let date = plan[outcome].date("datum")?.last, let origin = origin(plan, outcome),
      let begin = plan[origin].date("datum")?.first, date < begin
    else { return nil }
    return Finding(
      .dateOrder, at: plan.place(outcome, slot: "datum"),
      Bilingual(
        "Deze uitkomst ligt vóór \(DutchText.day(begin)), de dag van `\(plan[origin].kind)` «\(plan.title(origin))».",
        en:
          "This outcome lies before \(DutchText.day(begin)), the day of `\(plan[origin].kind)` “\(plan.title(origin))”."
      ),
      related: [
        Finding.Label(plan.place(origin, slot: "datum"), Bilingual("waarvan dit de uitkomst is", en: "what it is of"))
      ])
  }
}

/// What the outcome is of: the nearest statement around it that has a day. That of advice is when it is due.
private func origin(_ plan: Plan, _ outcome: StatementID) -> StatementID? {
  var next = plan[outcome].parent
  while let current = next {
    if plan[current].kind != "advies", plan[current].date("datum") != nil { return current }
    next = plan[current].parent
  }
  return nil
}
