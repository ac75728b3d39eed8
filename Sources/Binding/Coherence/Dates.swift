import PlanModel
import SourceText
import Vocabulary

/// Days that do not hold with the plan: lines that hold outside its period, accents of other years, changes before it was
/// there, outcomes before what they are of.
func checkDates(_ plan: Plan) -> [Finding] {
  let outcomes = checkOutcomes(plan)
  guard let frame = plan.frame else { return outcomes }
  return outcomes + checkValidity(plan, frame) + checkYears(plan, frame) + checkAdjustments(plan, frame)
    + checkDone(plan) + checkMeasured(plan)
    + checkHeader(plan, frame) + checkEvaluations(plan)
}

/// A plan that runs on till before its end, or has effect back to a day that is still to come.
private func checkHeader(_ plan: Plan, _ frame: ClosedRange<Day>) -> [Finding] {
  let runsOn = plan.lines("plan", "looptdoor").compactMap { line -> Finding? in
    guard let until = plan[line].date("datum")?.last, until <= frame.upperBound else { return nil }
    let period = plan.header.flatMap { plan.child($0, "periode") }
    return Finding(
      .dateOrder, at: plan.place(line, slot: "datum"),
      Bilingual(
        "Het plan loopt zelf al tot en met \(DutchText.day(frame.upperBound)); doorlopen kan alleen tot een latere dag.",
        en: "The plan itself runs until \(DutchText.day(frame.upperBound)); it can run on only to a later day."),
      related: period.map {
        [Finding.Label(plan.place($0, slot: "periode"), Bilingual("de periode van het plan", en: "the plan's period"))]
      } ?? [])
  }
  let effects = plan.lines("plan", "inwerkingtreding").compactMap { line -> Finding? in
    guard let day = plan[line].date("datum")?.first, let back = plan[line].date("terug")?.first, back > day else {
      return nil
    }
    return Finding(
      .dateOrder, at: plan.place(line, slot: "terug"),
      Bilingual(
        "Terugwerken kan alleen tot een dag vóór de inwerkingtreding, \(DutchText.day(day)).",
        en: "It can have effect back only to a day before the commencement, \(DutchText.day(day))."))
  }
  return runsOn + effects
}

/// `evaluatie "…" over 2018 op 14 maart 2017`
private func checkEvaluations(_ plan: Plan) -> [Finding] {
  plan.own("evaluatie").compactMap { evaluation in
    guard let year = plan[evaluation].year("jaar"), let day = plan[evaluation].date("datum")?.last, day.year < year
    else { return nil }
    return Finding(
      .dateOrder, at: plan.place(evaluation, slot: "jaar"),
      Bilingual(
        "\(year) is nog niet begonnen op de dag van de evaluatie, \(DutchText.day(day)).",
        en: "\(year) has not begun on the day of the evaluation, \(DutchText.day(day))."))
  }
}

/// Feedback or adoption dated long after the plan: `2071` for `2017`.
private func checkDone(_ plan: Plan) -> [Finding] {
  guard let last = plan.lastCredibleDay else { return [] }
  let (outline, rows) = (plan.outline, Plan.doneRows)
  return outline.ids.filter { rows.contains(outline.row($0)) && !outline.marks($0).has(.leftAlone) }
    .compactMap { done in
      guard plan[done].kind != "bijstelling", let day = plan[done].date("datum")?.first, day > last else { return nil }
      return longAfter(plan, done)
    }
}

/// `realisatie 70 in 2071` in a plan of 2017, and a target for before the baseline.
private func checkMeasured(_ plan: Plan) -> [Finding] {
  guard let last = plan.lastCredibleDay else { return [] }
  return plan.own("doel").flatMap { plan.children($0, "indicator") }.flatMap { indicator -> [Finding] in
    let baselines = plan.children(indicator, Rows.baseline).filter { !plan[$0].isDamaged }
    let measured = (baselines + plan.children(indicator, Rows.result)).filter { line in
      guard let day = plan[line].date("datum")?.first, day > last, !plan[line].isDamaged else { return false }
      // What is expected may lie ahead.
      return !["raming", "ambitie"].contains(plan[line].word("status"))
    }
    return measured.map { longAfter(plan, $0) } + checkTargetDates(plan, indicator, baselines)
      + checkFalls(plan, indicator, baselines)
  }
}

private func checkTargetDates(_ plan: Plan, _ indicator: StatementID, _ baselines: [StatementID]) -> [Finding] {
  plan.children(indicator, Rows.target).compactMap { target in
    guard !plan[target].isDamaged, let day = plan[target].date("datum")?.last,
      let later = baselines.first(where: { plan[$0].date("datum")?.first.map { $0 > day } ?? false })
    else { return nil }
    return Finding(
      .dateOrder, at: plan.place(target, slot: "datum"),
      Bilingual(
        "Deze streefwaarde geldt voor een dag vóór de nulmeting.", en: "This target is for a day before the baseline."),
      related: [Finding.Label(plan.place(later, slot: "datum"), Bilingual("de nulmeting", en: "the baseline"))])
  }
}

/// `streefwaarde -20%` beside a baseline of 51: a fall is written as one.
private func checkFalls(_ plan: Plan, _ indicator: StatementID, _ baselines: [StatementID]) -> [Finding] {
  guard let baseline = baselines.first, let start = plan[baseline].figure("waarde"), !start.amount.isNegative,
    let year = plan[baseline].date("datum")?.first?.year
  else { return [] }
  return plan.children(indicator, Rows.target).compactMap { target in
    guard !plan[target].isDamaged, let value = plan[target].figure("waarde"), value.unit == .percent,
      value.bound == .exact, value.amount.isNegative
    else { return nil }
    let place = plan.place(target, slot: "waarde")
    let written = "\(DutchText.number(value.amount.negated))% lager dan in \(year)"
    return Finding(
      .negative, .warning, at: place,
      Bilingual(
        "Een streefwaarde onder nul, bij een nulmeting van \(DutchText.figure(start)). Bedoelt u `\(written)`?",
        en: "A target below zero, with a baseline of \(DutchText.figure(start)). Did you mean `\(written)`?"),
      why: Bilingual(
        "Een verandering staat er als verandering, met het jaar waarmee wordt vergeleken.",
        en: "A change is written as a change, with the year it is compared to."),
      solutions: Binder.rename(place, written))
  }
}

private func longAfter(_ plan: Plan, _ line: StatementID) -> Finding {
  let end = plan.lastDay.map(DutchText.day) ?? ""
  let period = plan.header.flatMap { plan.child($0, "periode") }
  return Finding(
    .dateOrder, at: plan.place(line, slot: "datum"),
    Bilingual(
      "Dit ligt meer dan een jaar na het einde van het plan, \(end).",
      en: "This lies more than a year after the plan's end, \(end)."),
    why: Bilingual(
      "Zo ver na het plan kan hiervan niets zijn gebeurd of gemeten. Kijk naar het jaartal; tot dan rekent niets met deze datum.",
      en:
        "Nothing of it can have happened or been measured so long after the plan. Look at the year; until then nothing is computed with this date."
    ),
    related: period.map {
      [Finding.Label(plan.place($0, slot: "periode"), Bilingual("de periode van het plan", en: "the plan's period"))]
    } ?? [])
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
      let begin = plan[origin].date("datum")?.first, date < begin,
      // Of a day long after the plan it is said there.
      begin <= plan.lastCredibleDay ?? begin
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
