import PlanModel
import SourceText

/// Names that stand in another plan: an indicator that goes on, a task of last year that is judged.
func checkEarlierPlans(_ plan: Plan) -> [Finding] {
  if plan.included.isEmpty { return [] }
  var earlier = EarlierPlans(plan)
  return plan.lines("doel", "indicator").flatMap { plan.children($0, "vervolg") }.compactMap { earlier.checkSeries($0) }
    + plan.lines("evaluatie", "oordeel").compactMap { earlier.checkJudgement($0) }
}

/// The plans taken along, by the names that this one asks of them.
private struct EarlierPlans {
  private let plan: Plan
  private let aliases: [String]
  /// Indicators by plan.
  private let series: [String: Names]
  /// Tasks of the plans before this one, and of this one.
  private let tasks: Names
  /// How many pairs of names are still compared: a plan has some hundred, a text that is no plan may have any number.
  private var comparisons = 300_000

  /// In the order of the text, and to look them up.
  private struct Names {
    let list: [String]
    let known: Set<String>

    init(_ list: [String]) {
      self.list = list
      known = Set(list)
    }
  }

  init(_ plan: Plan) {
    self.plan = plan
    aliases = plan.all("gebruik").compactMap { plan[$0].word("naam") }
    series = plan.included.mapValues { earlier in
      Names(earlier.all("doel").flatMap { earlier.children($0, "indicator") }.compactMap { earlier[$0].name })
    }
    let before = plan.included.sorted { $0.key < $1.key }.flatMap { item in
      item.value.all("taak").compactMap { item.value[$0].name }
    }
    tasks = Names(before.isEmpty ? [] : before + plan.all("taak").compactMap { plan[$0].name })
  }

  /// `vervolg op onveiligheidsgevoel in vorig`
  mutating func checkSeries(_ line: StatementID) -> Finding? {
    guard !plan[line].isDamaged, let alias = plan[line].word("plan"), let name = plan[line].word("indicator") else {
      return nil
    }
    guard let names = series[alias] else {
      // A folder that could not be taken along was reported.
      if aliases.contains(alias) { return nil }
      return unknown(
        line, "plan", near(alias, aliases),
        Bilingual("Er is geen `gebruik` met de naam `\(alias)`.", en: "There is no `gebruik` named `\(alias)`."))
    }
    if names.known.contains(name) { return nil }
    return unknown(
      line, "indicator", near(name, names.list),
      Bilingual(
        "Het plan `\(alias)` heeft geen `indicator` met de naam `\(name)`.",
        en: "Plan `\(alias)` has no `indicator` named `\(name)`."))
  }

  /// `oordeel toezicht-honden uitgevoerd`: a task of a plan before this one, or of this one.
  mutating func checkJudgement(_ line: StatementID) -> Finding? {
    guard !tasks.list.isEmpty, let name = plan[line].word("taak"), !tasks.known.contains(name) else { return nil }
    return unknown(
      line, "taak", near(name, tasks.list),
      Bilingual(
        "Dit plan en het vorige hebben geen `taak` met de naam `\(name)`.",
        en: "This plan and the one before have no `taak` named `\(name)`."))
  }

  private mutating func near(_ name: String, _ known: [String]) -> String? {
    if comparisons < known.count { return nil }
    comparisons -= known.count
    return nearest(to: name, among: known)
  }

  private func unknown(_ line: StatementID, _ slot: String, _ near: String?, _ message: Bilingual) -> Finding {
    let place = plan.place(line, slot: slot)
    return Finding(
      .unknownName, at: place,
      Bilingual(
        message.nl + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
        en: message.en + (near.map { " Did you mean `\($0)`?" } ?? "")),
      solutions: Binder.rename(place, near))
  }
}
