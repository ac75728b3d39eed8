import PlanModel
import SourceText

// MARK: The model

/// Scales, steps and thresholds: every possible score has one class, and every class a possible score.
func checkRiskModel(_ plan: Plan) -> [Finding] {
  guard let model = RiskModel(plan), !plan[model.id].isShared else { return [] }
  return checkScales(plan, model) + checkSteps(plan, model) + checkClasses(plan, model)
}

/// `op schaal 5 t/m 1`
private func checkScales(_ plan: Plan, _ model: RiskModel) -> [Finding] {
  ["effect", "kans"].compactMap { plan.child(model.id, $0) }.compactMap { line in
    guard let low = plan[line].figure("van"), let high = plan[line].figure("tot"), low.amount > high.amount else {
      return nil
    }
    let (first, last) = (plan.place(line, slot: "van"), plan.place(line, slot: "tot"))
    return Finding(
      .outsideScale, at: Location(first.file, first.range.joined(last.range)),
      Bilingual(
        "De schaal begint hoger dan zij eindigt: \(DutchText.figure(low)) t/m \(DutchText.figure(high)).",
        en: "The scale begins higher than it ends: \(DutchText.figure(low)) to \(DutchText.figure(high))."),
      why: Bilingual(
        "Zo past geen enkele score erop. Zet het laagste getal voorop.",
        en: "No score fits it. Put the lowest number first."),
      solutions: [
        Finding.Solution(
          Bilingual("Verwissel de getallen", en: "Swap the numbers"),
          [Finding.Edit(first, DutchText.figure(high)), Finding.Edit(last, DutchText.figure(low))])
      ])
  }
}

/// A `trede` stands on the scale, once, and a higher one is reached later.
private func checkSteps(_ plan: Plan, _ model: RiskModel) -> [Finding] {
  let scales = [("effect", model.effectScale), ("kans", model.likelihoodScale)]
  return scales.flatMap { keyword, scale -> [Finding] in
    guard let line = plan.child(model.id, keyword) else { return [] }
    let steps = plan.children(line, "trede").filter { !plan[$0].isDamaged }
    return offScale(plan, steps, scale) + repeated(plan, steps) + falling(plan, steps)
  }
}

private func offScale(_ plan: Plan, _ steps: [StatementID], _ scale: ClosedRange<Rational>?) -> [Finding] {
  steps.compactMap { step in
    guard let value = plan[step].figure("waarde")?.amount, let scale, !scale.contains(value) else { return nil }
    let (low, high) = (DutchText.number(scale.lowerBound), DutchText.number(scale.upperBound))
    return Finding(
      .outsideScale, at: plan.place(step, slot: "waarde"),
      Bilingual(
        "Trede \(DutchText.number(value)) ligt buiten de schaal van \(low) t/m \(high).",
        en: "Step \(DutchText.number(value)) lies outside the scale from \(low) to \(high)."))
  }
}

private func repeated(_ plan: Plan, _ steps: [StatementID]) -> [Finding] {
  var seen: [String: StatementID] = [:]
  return steps.compactMap { step in
    guard let value = plan[step].figure("waarde")?.amount else { return nil }
    let key = DutchText.number(value) + " " + (plan[step].word("dimensie") ?? "")
    guard let first = seen[key] else {
      seen[key] = step
      return nil
    }
    return Finding(
      .givenTwice, at: plan.place(step, slot: "waarde"),
      Bilingual(
        "Trede \(DutchText.number(value)) staat hier voor de tweede keer.",
        en: "Step \(DutchText.number(value)) stands here a second time."),
      related: [
        Finding.Label(plan.place(first, slot: "waarde"), Bilingual("eerder hier", en: "earlier here"))
      ])
  }
}

/// `trede 4 … vanaf 5 keer per jaar` below `trede 3 … vanaf 9 keer per jaar`: the higher step would be reached first.
private func falling(_ plan: Plan, _ steps: [StatementID]) -> [Finding] {
  let known = steps.compactMap { step -> (id: StatementID, value: Rational, perYear: Rational)? in
    guard let value = plan[step].figure("waarde")?.amount, let perYear = RiskModel.perYear(plan[step]) else {
      return nil
    }
    return (step, value, perYear)
  }
  let sorted = known.sorted { ($0.value, $0.id) < ($1.value, $1.id) }
  return zip(sorted, sorted.dropFirst()).compactMap { lower, higher in
    guard higher.value > lower.value, higher.perYear <= lower.perYear else { return nil }
    let (low, high) = (DutchText.number(lower.value), DutchText.number(higher.value))
    return Finding(
      .thresholdGap, at: plan.place(higher.id, slot: "drempel"),
      Bilingual(
        "Trede \(high) begint niet hoger dan trede \(low).", en: "Step \(high) does not begin higher than step \(low)."),
      why: Bilingual(
        "Wat vaker gebeurt, krijgt een hogere trede; zo wordt trede \(low) overgeslagen. Laat de aantallen oplopen.",
        en: "What happens more often gets a higher step; this way step \(low) is skipped. Let the numbers rise."),
      related: [Finding.Label(plan.place(lower.id, slot: "drempel"))])
  }
}

private func checkClasses(_ plan: Plan, _ model: RiskModel) -> [Finding] {
  guard let lowest = model.classes.last else { return [] }
  var findings: [Finding] = []
  for (higher, lower) in zip(model.classes, model.classes.dropFirst()) where higher.threshold == lower.threshold {
    findings.append(
      Finding(
        .thresholdGap, at: plan.place(lower.id, slot: "drempel"),
        Bilingual(
          "Twee klassen beginnen bij dezelfde score.", en: "Two classes start at the same score."),
        related: [Finding.Label(plan.place(higher.id, slot: "drempel"))]))
  }
  if let least = model.scores?.lowerBound, model.aggregation != .sum, lowest.threshold > least {
    findings.append(
      Finding(
        .thresholdGap, at: plan.place(lowest.id, slot: "drempel"),
        Bilingual(
          "Een score onder \(DutchText.number(lowest.threshold)) heeft geen klasse; de laagste mogelijke score is \(DutchText.number(least)).",
          en:
            "A score below \(DutchText.number(lowest.threshold)) has no class; the lowest possible score is \(DutchText.number(least))."
        )))
  }
  return findings + outOfReach(plan, model) + outOfOrder(plan, model)
}

/// A class that begins above the highest possible score is never given.
private func outOfReach(_ plan: Plan, _ model: RiskModel) -> [Finding] {
  guard let most = model.scores?.upperBound, model.aggregation != nil, !plan[model.id].isIncomplete,
    plan.child(model.id, "effect").map({ !plan[$0].isDamaged }) == true
  else { return [] }
  return model.classes.filter { $0.threshold > most }.map { unreachable in
    Finding(
      .thresholdGap, at: plan.place(unreachable.id, slot: "drempel"),
      Bilingual(
        "Klasse «\(plan.title(unreachable.id))» begint bij \(DutchText.number(unreachable.threshold)), maar de hoogst mogelijke score is \(DutchText.number(most)).",
        en:
          "Class “\(plan.title(unreachable.id))” starts at \(DutchText.number(unreachable.threshold)), but the highest possible score is \(DutchText.number(most))."
      ))
  }
}

/// The classes are listed from high to low, or the other way round: a bound that breaks the order is probably wrong.
private func outOfOrder(_ plan: Plan, _ model: RiskModel) -> [Finding] {
  let listed = model.classes.sorted { $0.id < $1.id }
  guard let first = listed.first, let last = listed.last, first.threshold != last.threshold else { return [] }
  let falls = first.threshold > last.threshold
  for (earlier, later) in zip(listed, listed.dropFirst()) where earlier.threshold != later.threshold {
    if (earlier.threshold > later.threshold) == falls { continue }
    return [
      Finding(
        .thresholdGap, at: plan.place(later.id, slot: "drempel"),
        Bilingual(
          "Klasse «\(plan.title(later.id))» begint \(falls ? "hoger" : "lager") dan «\(plan.title(earlier.id))», die erboven staat.",
          en:
            "Class “\(plan.title(later.id))” starts \(falls ? "higher" : "lower") than “\(plan.title(earlier.id))”, which stands above it."
        ),
        why: Bilingual(
          "De grenzen lopen in volgorde, de hoogste klasse eerst. Verbeter de grens, of zet de klassen in volgorde.",
          en: "The bounds go in order, the highest class first. Correct the bound, or put the classes in order."),
        related: [Finding.Label(plan.place(earlier.id, slot: "drempel"))])
    ]
  }
  return []
}

// MARK: The risks

func checkRisks(_ plan: Plan, _ figures: RiskFigures) -> [Finding] {
  guard let model = RiskModel(plan) else { return [] }
  // Effects and scales may have stood in a line that could not be read.
  func isWhole(_ keyword: String) -> Bool {
    !plan[model.id].isIncomplete && plan.children(model.id, keyword).allSatisfy { !plan[$0].isDamaged }
  }
  let (effectsAreWhole, likelihoodIsWhole) = (isWhole("effect"), isWhole("kans"))
  var findings: [Finding] = []
  for risk in plan.own("risico") {
    if effectsAreWhole { findings += checkEffects(plan, model, risk) }
    if likelihoodIsWhole, let finding = checkLikelihood(plan, model, risk) { findings.append(finding) }
    if let finding = checkOverride(plan, figures, risk) { findings.append(finding) }
    if let finding = checkClaim(plan, figures, risk) { findings.append(finding) }
  }
  return findings + plan.own("taak").compactMap { checkOverride(plan, figures, ofTask: $0) }
}

private func checkEffects(_ plan: Plan, _ model: RiskModel, _ risk: StatementID) -> [Finding] {
  var findings: [Finding] = []
  var scored: [String: StatementID] = [:]
  let lines = plan.children(risk, Rows.effect)
  for line in lines {
    let file = plan[line].location.file
    for item in plan[line].weighted("score") {
      let place = Location(file, item.reference.range)
      // Twice in one line was said where the line was read.
      if lines.count > 1, let earlier = scored.updateValue(line, forKey: item.reference.name), earlier != line {
        findings.append(scoredTwice(item.reference.name, place))
      }
      if !model.dimensions.contains(item.reference.name) {
        findings.append(unknownDimension(item.reference.name, model.dimensions, place))
      } else if let score = item.weight?.amount, let scale = model.effectScale, !scale.contains(score) {
        let figure = item.weightRange.map { Location(file, $0) }
        findings.append(outsideScale(score, scale, figure ?? place))
      }
    }
  }
  return findings
}

private func checkLikelihood(_ plan: Plan, _ model: RiskModel, _ risk: StatementID) -> Finding? {
  guard let line = plan.child(risk, Rows.likelihood), let score = plan[line].figure("score")?.amount,
    let scale = model.likelihoodScale, !scale.contains(score)
  else { return nil }
  return outsideScale(score, scale, plan.place(line, slot: "score"))
}

private func scoredTwice(_ name: String, _ place: Location) -> Finding {
  Finding(
    .givenTwice, at: place,
    Bilingual("Effect `\(name)` heeft al een score.", en: "Effect `\(name)` has a score already."),
    why: Bilingual(
      "Dan is niet te zeggen welke geldt. Haal er een weg.", en: "It cannot be said which holds. Remove one."))
}

private func unknownDimension(_ name: String, _ known: [String], _ place: Location) -> Finding {
  let near = nearest(to: name, among: known)
  return Finding(
    .unknownName, at: place,
    Bilingual(
      "Het `risicomodel` kent geen effect `\(name)`." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
      en: "The `risicomodel` knows no effect `\(name)`." + (near.map { " Did you mean `\($0)`?" } ?? "")),
    solutions: Binder.rename(place, near))
}

private func outsideScale(_ score: Rational, _ scale: ClosedRange<Rational>, _ place: Location) -> Finding {
  let (low, high) = (DutchText.number(scale.lowerBound), DutchText.number(scale.upperBound))
  return Finding(
    .outsideScale, at: place,
    Bilingual(
      "De score \(DutchText.number(score)) ligt buiten de schaal van \(low) t/m \(high).",
      en: "Score \(DutchText.number(score)) lies outside the scale from \(low) to \(high)."))
}

/// A class of the plan's own that differs from the computed one is explained.
private func checkOverride(_ plan: Plan, _ figures: RiskFigures, _ risk: StatementID) -> Finding? {
  guard let line = plan.child(risk, Rows.priorityOfRisk), let figure = figures.risks[risk], figure.isOverridden,
    let derived = figure.derived, plan[line].reasons == nil, plan.child(line, "motivering") == nil,
    !plan[line].isDamaged
  else { return nil }
  return unexplained(plan, line, "De score geeft", "The score gives", derived)
}

/// The same of a task, whose class is the highest of its risks.
private func checkOverride(_ plan: Plan, _ figures: RiskFigures, ofTask task: StatementID) -> Finding? {
  guard let line = plan.child(task, Rows.priorityOfTask), !plan[line].isDamaged, plan[line].reasons == nil,
    plan.child(line, "motivering") == nil, let own = plan[line].references("klasse").first?.target,
    let derived = figures.derivedClass(task, in: plan), own != derived
  else { return nil }
  // A class that rests on a line with an error is no measure.
  let risks = plan.children(task, "risico").flatMap { plan[$0].references("risico") }
  guard
    risks.allSatisfy({ reference in
      guard let risk = reference.target else { return false }
      return !plan[risk].isIncomplete && plan.children(risk).allSatisfy { !plan[$0].isDamaged }
    })
  else { return nil }
  return unexplained(plan, line, "Uit de risico's van deze taak volgt", "The risks of this task give", derived)
}

private func unexplained(
  _ plan: Plan, _ line: StatementID, _ nl: String, _ en: String, _ derived: StatementID
) -> Finding {
  Finding(
    .overrideUnexplained, at: plan.place(line, slot: "klasse"),
    Bilingual(
      "\(nl) klasse «\(plan.title(derived))»; waarom het plan een andere kiest, staat er niet bij.",
      en: "\(en) class “\(plan.title(derived))”; why the plan chooses another is not said."),
    why: Bilingual(
      "Voeg `motivering \"…\"` toe achter de klasse; de raad ziet beide.",
      en: "Add `motivering \"…\"` behind the class; the council sees both."))
}

/// A score given in the plan is the computed one.
private func checkClaim(_ plan: Plan, _ figures: RiskFigures, _ risk: StatementID) -> Finding? {
  guard let line = plan.child(risk, Rows.score), let claimed = plan[line].figure("score")?.amount,
    let computed = figures.risks[risk]?.score, claimed != computed
  else { return nil }
  return Finding(
    .claimContradicted, at: plan.place(line, slot: "score"),
    Bilingual(
      "Hier staat score \(DutchText.number(claimed)), maar effect maal kans geeft \(DutchText.number(computed)).",
      en:
        "Score \(DutchText.number(claimed)) stands here, but effect times likelihood gives \(DutchText.number(computed))."
    ))
}
