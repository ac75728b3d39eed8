import PlanModel
import SourceText

// MARK: The model

/// Thresholds: every possible score has one class.
func checkRiskModel(_ plan: Plan) -> [Finding] {
  guard let model = RiskModel(plan), let lowest = model.classes.last else { return [] }
  var findings: [Finding] = []
  for (higher, lower) in zip(model.classes, model.classes.dropFirst()) where higher.threshold == lower.threshold {
    findings.append(
      Finding(
        .thresholdGap, at: plan.place(lower.id, slot: "drempel"),
        Bilingual(
          "Twee klassen beginnen bij dezelfde score.", en: "Two classes start at the same score."),
        related: [Finding.Label(plan.place(higher.id, slot: "drempel"))]))
  }
  if let effect = model.effectScale, let likelihood = model.likelihoodScale, model.aggregation != .sum,
    let least = effect.lowerBound.multiplied(by: likelihood.lowerBound), lowest.threshold > least
  {
    findings.append(
      Finding(
        .thresholdGap, at: plan.place(lowest.id, slot: "drempel"),
        Bilingual(
          "Een score onder \(DutchText.number(lowest.threshold)) heeft geen klasse; de laagste mogelijke score is \(DutchText.number(least)).",
          en:
            "A score below \(DutchText.number(lowest.threshold)) has no class; the lowest possible score is \(DutchText.number(least))."
        )))
  }
  return findings
}

// MARK: The risks

func checkRisks(_ plan: Plan, _ figures: RiskFigures) -> [Finding] {
  guard let model = RiskModel(plan) else { return [] }
  // Effects and scales may have stood in a line that could not be read.
  func isWhole(_ keyword: String) -> Bool {
    !plan[model.id].isIncomplete && plan.children(model.id, keyword).allSatisfy { !plan[$0].isDamaged }
  }
  let (effectsAreWhole, likelihoodIsWhole) = (isWhole("effect"), isWhole("kans"))
  return plan.own("risico").flatMap { risk in
    (effectsAreWhole ? checkEffects(plan, model, risk) : [])
      + (likelihoodIsWhole ? checkLikelihood(plan, model, risk) : [])
      + checkOverride(plan, figures, risk) + checkClaim(plan, figures, risk)
  }
}

private func checkEffects(_ plan: Plan, _ model: RiskModel, _ risk: StatementID) -> [Finding] {
  var findings: [Finding] = []
  var scored: [String: StatementID] = [:]
  for line in plan.children(risk, "effect") {
    let file = plan[line].location.file
    for item in plan[line].weighted("score") {
      let place = Location(file, item.reference.range)
      // Twice in one line was said where the line was read.
      if let earlier = scored[item.reference.name], earlier != line {
        findings.append(scoredTwice(item.reference.name, place))
      }
      scored[item.reference.name] = line
      if !model.dimensions.contains(item.reference.name) {
        findings.append(unknownDimension(item.reference.name, model.dimensions, place))
      } else if let score = item.weight?.amount, let scale = model.effectScale, !scale.contains(score) {
        findings.append(outsideScale(score, scale, place))
      }
    }
  }
  return findings
}

private func checkLikelihood(_ plan: Plan, _ model: RiskModel, _ risk: StatementID) -> [Finding] {
  guard let line = plan.child(risk, "kans"), let score = plan[line].figure("score")?.amount,
    let scale = model.likelihoodScale, !scale.contains(score)
  else { return [] }
  return [outsideScale(score, scale, plan.place(line, slot: "score"))]
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
private func checkOverride(_ plan: Plan, _ figures: RiskFigures, _ risk: StatementID) -> [Finding] {
  guard let line = plan.child(risk, "prioriteit"), let figure = figures.risks[risk], figure.isOverridden,
    let derived = figure.derived, plan[line].reasons == nil, plan.child(line, "motivering") == nil
  else { return [] }
  return [
    Finding(
      .overrideUnexplained, at: plan.place(line, slot: "klasse"),
      Bilingual(
        "De score geeft klasse «\(plan.title(derived))»; waarom het plan een andere kiest, staat er niet bij.",
        en: "The score gives class “\(plan.title(derived))”; why the plan chooses another is not said."),
      why: Bilingual(
        "Voeg `motivering \"…\"` toe achter de klasse; de raad ziet beide.",
        en: "Add `motivering \"…\"` behind the class; the council sees both."))
  ]
}

/// A score given in the plan is the computed one.
private func checkClaim(_ plan: Plan, _ figures: RiskFigures, _ risk: StatementID) -> [Finding] {
  guard let line = plan.child(risk, "score"), let claimed = plan[line].figure("score")?.amount,
    let computed = figures.risks[risk]?.score, claimed != computed
  else { return [] }
  return [
    Finding(
      .claimContradicted, at: plan.place(line, slot: "score"),
      Bilingual(
        "Hier staat score \(DutchText.number(claimed)), maar effect maal kans geeft \(DutchText.number(computed)).",
        en:
          "Score \(DutchText.number(claimed)) stands here, but effect times likelihood gives \(DutchText.number(computed))."
      ))
  ]
}
