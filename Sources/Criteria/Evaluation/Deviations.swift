import PlanModel
import SourceText
import Vocabulary

/// Comply or explain: what the plan's `afwijking` statements turn into accounted deviations.
struct Deviations {
  let plan: Plan
  let set: CriteriaSet
  let law: LawInForce
  let today: Day?
  /// The plan is tested against other criteria than it names itself.
  let isTestedElsewise: Bool

  init(_ plan: Plan, _ set: CriteriaSet, _ law: LawInForce, _ options: CriteriaOptions) {
    self.plan = plan
    isTestedElsewise = options.frame != nil || options.date != nil || options.isReplaced
    self.set = set
    self.law = law
    today = options.today ?? law.date
  }

  func applied(to results: [Tested]) -> Staged<[Tested]> {
    var results = results
    var findings: [Finding] = []
    let places = Dictionary(
      results.enumerated().map { ($1.verdict.criterion.id, $0) }, uniquingKeysWith: { first, _ in first })
    for id in plan.all("afwijking") where !plan[id].isDamaged {
      guard let name = plan[id].name else { continue }
      guard let criterion = set[name] else {
        findings.append(unknown(name, id))
        continue
      }
      if let wrong = wrong(id, criterion, places[name].map { results[$0].verdict.kind }) {
        findings.append(wrong)
      } else if let place = places[name] {
        if let superfluous = account(id, &results[place]) { findings.append(superfluous) }
      }
    }
    return Staged(results, findings)
  }

  private func unknown(_ name: String, _ id: StatementID) -> Finding {
    let near = nearest(to: name, among: set.heads.map(\.id))
    let solutions = near.map { near in
      [
        Finding.Solution(
          Bilingual("Schrijf `\(near)`", en: "Write `\(near)`"), [Finding.Edit(place(plan[id]), near)])
      ]
    }
    return Finding(
      .unknownCriterion, at: place(plan[id]),
      Bilingual(
        "Criterium `\(name)` bestaat niet." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
        en: "Criterion `\(name)` does not exist." + (near.map { " Did you mean `\($0)`?" } ?? "")),
      solutions: solutions ?? [])
  }

  /// Why this deviation does not work; nil when it may.
  private func wrong(_ id: StatementID, _ criterion: Criterion, _ verdict: Verdict.Kind?) -> Finding? {
    let at = place(plan[id])
    if !criterion.allowsDeviation {
      return Finding(
        .forbiddenDeviation, at: at,
        Bilingual(
          "Van `\(criterion.id)` (\(criterion.kind.rawValue)) kan niet worden afgeweken.",
          en: "`\(criterion.id)` (\(criterion.kind.english)) allows no deviation."))
    }
    let missing = missing(id)
    if !missing.isEmpty {
      return Finding(
        .unfoundedDeviation, at: at,
        Bilingual(
          "De afwijking van `\(criterion.id)` mist \(joined(missing.map(\.nl), "en")).",
          en: "The deviation from `\(criterion.id)` lacks \(joined(missing.map(\.en), "and"))."))
    }
    if let outside = outside(id, criterion, at) { return outside }
    // Which criteria hold, and what a class is, may have stood in a line that could not be read.
    if (plan.all("plan") + plan.all("risicomodel")).contains(where: plan.isInDoubt) { return nil }
    if verdict == nil, isTestedElsewise { return nil }
    return verdict == nil || verdict == .met || verdict == .notApplicable ? superfluous(id, criterion) : nil
  }

  /// A deviation that has ended, or that holds on no day of the plan.
  private func outside(_ id: StatementID, _ criterion: Criterion, _ at: Location) -> Finding? {
    let (from, until) = CriterionReader.valid(plan, id)
    if let until, let first = [today, plan.frame?.lowerBound].compactMap({ $0 }).max(), until < first {
      return Finding(
        .expiredDeviation, at: at,
        Bilingual(
          "De afwijking van `\(criterion.id)` gold tot en met \(DutchText.day(until)).",
          en: "The deviation from `\(criterion.id)` held until \(until.iso)."))
    }
    if let from, let last = plan.frame?.upperBound, from > last {
      return Finding(
        .superfluousDeviation, at: at,
        Bilingual(
          "De afwijking van `\(criterion.id)` geldt pas vanaf \(DutchText.day(from)), na het plan.",
          en: "The deviation from `\(criterion.id)` holds only from \(from.iso), after the plan."))
    }
    return nil
  }

  private func superfluous(_ id: StatementID, _ criterion: Criterion) -> Finding {
    Finding(
      .superfluousDeviation, at: place(plan[id]),
      Bilingual(
        "De afwijking van `\(criterion.id)` past op niets dat afwijkt.",
        en: "The deviation from `\(criterion.id)` fits nothing that deviates."))
  }

  private func missing(_ id: StatementID) -> [Bilingual] {
    var missing: [Bilingual] = []
    // What is not there may stand in a line that could not be read, and was reported.
    if plan.isInDoubt(id) { return [] }
    if !plan.givesReasons(id) {
      missing.append(Bilingual("`motivering`", en: "`motivering`"))
    }
    if plan.child(id, "besluit").flatMap({ plan[$0].date("datum")?.first }) == nil {
      missing.append(Bilingual("`besluit` met orgaan en datum", en: "`besluit` with body and date"))
    }
    if CriterionReader.valid(plan, id).until == nil {
      missing.append(Bilingual("`geldig t/m` met een einddatum", en: "`geldig t/m` with an end date"))
    }
    return missing
  }

  /// Takes the faults that the deviation is about out of the verdict.
  private func account(_ id: StatementID, _ tested: inout Tested) -> Finding? {
    guard tested.verdict.kind == .notMet else { return nil }
    let about = Set(plan.children(id, "over").flatMap { plan[$0].references("wat").compactMap(\.target) })
    let left = about.isEmpty ? [] : tested.faults.filter { !covers(about, $0.item) }
    if left.count == tested.faults.count, !tested.faults.isEmpty { return superfluous(id, tested.verdict.criterion) }
    tested.faults = left
    tested.verdict.deviation = id
    if left.isEmpty { tested.verdict.kind = .deviation }
    return nil
  }

  private func covers(_ about: Set<StatementID>, _ item: Item) -> Bool {
    guard item.world == 0 else { return false }
    var next: StatementID? = item.id
    while let current = next {
      if about.contains(current) { return true }
      next = plan[current].parent
    }
    return false
  }
}

/// What people answered to the questions of criteria.
struct Judgements {
  let plan: Plan
  let set: CriteriaSet

  init(_ plan: Plan, _ set: CriteriaSet) {
    self.plan = plan
    self.set = set
  }

  func applied(to results: [Tested]) -> Staged<[Tested]> {
    var results = results
    var findings: [Finding] = []
    let places = Dictionary(
      results.enumerated().map { ($1.verdict.criterion.id, $0) }, uniquingKeysWith: { first, _ in first })
    for id in plan.all("beoordeling") where !plan[id].isDamaged {
      guard let name = plan[id].name else { continue }
      if let wrong = wrong(name, id) {
        findings.append(wrong)
      } else if let place = places[name] {
        apply(id, &results[place].verdict)
      }
    }
    return Staged(results, findings)
  }

  private func wrong(_ name: String, _ id: StatementID) -> Finding? {
    guard let criterion = set[name], !criterion.questions.isEmpty else {
      let near = nearest(to: name, among: set.heads.filter(\.asksPeople).map(\.id))
      return Finding(
        .unknownCriterion, at: place(plan[id]),
        Bilingual(
          "Criterium `\(name)` stelt geen vraag." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
          en: "Criterion `\(name)` asks no question." + (near.map { " Did you mean `\($0)`?" } ?? "")))
    }
    let missing = ["antwoord", "functie", "datum", "motivering"].filter { !has($0, id) }
    guard !missing.isEmpty, !plan.isInDoubt(id) else { return nil }
    return Finding(
      .missingProperty, at: place(plan[id]),
      Bilingual(
        "De beoordeling van `\(name)` mist \(joined(missing.map { "`\($0)`" }, "en")) en telt daarom niet.",
        en: "The judgement of `\(name)` lacks \(joined(missing.map { "`\($0)`" }, "and")) and does not count."))
  }

  private func has(_ keyword: String, _ id: StatementID) -> Bool {
    if keyword == "motivering" { return plan.givesReasons(id) }
    return plan.child(id, keyword) != nil
  }

  /// An answer decides only what the machine leaves open.
  private func apply(_ id: StatementID, _ verdict: inout Verdict) {
    guard verdict.kind == .toJudge, let line = plan.child(id, "antwoord") else { return }
    switch plan[line].word("antwoord") {
    case "voldoet": verdict.kind = .met
    case "voldoet-niet": verdict.kind = .notMet
    case "niet-van-toepassing": verdict.kind = .notApplicable
    default: return
    }
    verdict.judgement = id
  }
}

extension Plan {
  /// Whether the statement's block may hold what could not be read.
  fileprivate func isInDoubt(_ id: StatementID) -> Bool {
    self[id].isIncomplete || children(id).contains { self[$0].isDamaged }
  }
}

/// `a, b en c`
func joined(_ words: [String], _ last: String) -> String {
  guard words.count > 1, let final = words.last else { return words.first ?? "" }
  return Array(words.dropLast()).joined(separator: ", ") + " \(last) " + final
}

extension Criterion.Kind {
  /// For English messages.
  package var english: String {
    switch self {
    case .statute: "statute"
    case .quality: "quality criteria"
    case .policy: "policy"
    case .model: "model, no law"
    }
  }
}
