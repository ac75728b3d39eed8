import PlanModel
import SourceText
import Vocabulary

/// Turns faults into findings: one per statement and thing, naming every criterion that leans on it.
struct CriterionFindings {
  let plan: Plan
  let set: CriteriaSet
  let worlds: [World]
  private var sayings: [Demanded: Said] = [:]

  private struct Demanded: Hashable {
    let criterion: String
    let owner: String
    let demand: Int
  }

  private struct Said {
    let message: Bilingual?
    let why: Bilingual
  }

  init(_ plan: Plan, _ set: CriteriaSet, _ worlds: [World]) {
    self.plan = plan
    self.set = set
    self.worlds = worlds
  }

  private struct Key: Hashable {
    let item: Item
    let thing: String
  }

  /// What coherence calls the thing that is missing.
  private static let things: [FindingCode: String] = [
    .taskWithoutGoal: "doel", .goalWithoutTask: "taak", .taskWithoutTeam: "uitvoerende",
  ]

  private struct Known: Hashable {
    let location: Location
    let thing: String
  }

  private struct Sentence: Hashable {
    let location: Location
    let words: String
  }

  /// The findings known already, with the criteria that lean on them, and then those of the criteria.
  mutating func findings(_ results: [Tested], besides known: [Finding]) -> [Finding] {
    var findings = known
    var places: [Key: Int] = [:]
    var earlier: [Known: Int] = [:]
    var sentences: [Sentence: Int] = [:]
    let expected = results.reduce(0) { $0 + $1.faults.count }
    places.reserveCapacity(expected)
    sentences.reserveCapacity(expected)
    findings.reserveCapacity(known.count + expected)
    for (index, finding) in known.enumerated() {
      guard case .finding(let code) = finding.code, let thing = Self.things[code] else { continue }
      earlier[Known(location: finding.primary.location, thing: thing)] = index
    }
    for tested in results where tested.verdict.kind == .notMet {
      if tested.faults.isEmpty { findings.append(judgedNotMet(tested.verdict)) }
      for fault in withoutConsequences(tested.faults) where !fault.isOfCriterion {
        let key = Key(item: fault.item, thing: fault.thing)
        let location = location(of: fault.item)
        if !earlier.isEmpty, let place = earlier[Known(location: location, thing: key.thing)] {
          lean(&findings[place], tested.verdict.criterion, fault)
        } else if let place = places[key] {
          join(&findings[place], tested.verdict.criterion, fault)
        } else {
          let finding = finding(tested.verdict.criterion, fault)
          // What criteria say in the same words at the same place is one thing, whatever they ask it for.
          let sentence = Sentence(location: finding.primary.location, words: finding.message.nl)
          if let place = sentences[sentence] {
            join(&findings[place], tested.verdict.criterion, fault)
          } else {
            (sentences[sentence], places[key]) = (findings.count, findings.count)
            findings.append(finding)
          }
        }
      }
    }
    lean(on: &findings, results)
    return findings
  }

  /// A criterion that asks for others to be met adds itself to what was found of them; only where nothing was, it says
  /// so itself.
  private mutating func lean(on findings: inout [Finding], _ results: [Tested]) {
    let leaning = results.filter { $0.verdict.kind == .notMet && $0.faults.contains(where: \.isOfCriterion) }
    if leaning.isEmpty { return }
    var places: [String: [Int]] = [:]
    for index in findings.indices {
      for criterion in findings[index].criteria { places[criterion, default: []].append(index) }
    }
    for tested in leaning {
      for fault in tested.faults {
        guard case .criterion(let id) = fault.kind else { continue }
        for place in places[id] ?? [] { lean(&findings[place], tested.verdict.criterion, fault) }
        if places[id] == nil { findings.append(finding(tested.verdict.criterion, fault)) }
      }
    }
  }

  /// Without those that only say that what is missing has no value either.
  private func withoutConsequences(_ faults: [Fault]) -> [Fault] {
    guard faults.count > 1, faults.contains(where: \.isNothing) else { return faults }
    var missing: [Item: [String]] = [:]
    for fault in faults {
      if case .count(found: 0, _) = fault.kind { missing[fault.item, default: []].append(fault.words.thing) }
    }
    return faults.filter { fault in
      !fault.isNothing || !(missing[fault.item] ?? []).contains { holds(fault.words.clause, $0) }
    }
  }

  /// A finding of coherence keeps its words; it only grows heavier.
  private func lean(_ finding: inout Finding, _ criterion: Criterion, _ fault: Fault) {
    if !finding.criteria.contains(criterion.id) { finding.criteria.append(criterion.id) }
    finding.severity = max(finding.severity, severity(criterion, fault))
  }

  private mutating func join(_ finding: inout Finding, _ criterion: Criterion, _ fault: Fault) {
    guard !finding.criteria.contains(criterion.id) else { return }
    let severity = severity(criterion, fault)
    let criteria = finding.criteria + [criterion.id]
    if severity > finding.severity { finding = self.finding(criterion, fault) }
    finding.criteria = criteria
  }

  private func severity(_ criterion: Criterion, _ fault: Fault) -> Severity {
    let own = fault.owner == criterion.id ? criterion.severity(fault.demand) : criterion.severity(-1)
    return own
  }

  private mutating func finding(_ criterion: Criterion, _ fault: Fault) -> Finding {
    let said = said(criterion, fault)
    let message: Bilingual
    if let written = said.message, !fault.isNothing {
      message = Bilingual(
        filled(written.nl, fault),
        en: written.en.isEmpty ? generic(fault).en : filled(written.en, fault, english: true))
    } else {
      message = generic(fault)
    }
    return Finding(
      criterion: criterion.id, severity(criterion, fault), at: fault.location ?? location(of: fault.item), message,
      why: said.why)
  }

  /// What a demand says of every fault, put together once.
  private mutating func said(_ criterion: Criterion, _ fault: Fault) -> Said {
    let key = Demanded(criterion: criterion.id, owner: fault.owner, demand: fault.demand)
    if let known = sayings[key] { return known }
    let owner = fault.owner == criterion.id ? criterion : set[fault.owner] ?? criterion
    let demand = owner.demands.indices.contains(fault.demand) ? owner.demands[fault.demand] : nil
    let said = Said(message: demand?.message, why: why(criterion, demand?.remedy ?? owner.remedy))
    sayings[key] = said
    return said
  }

  private func location(of item: Item) -> Location { place(worlds[Int(item.world)].statement(item.id)) }

  private func judgedNotMet(_ verdict: Verdict) -> Finding {
    let at = verdict.judgement ?? plan.header
    let location = at.map { place(plan[$0]) } ?? Location(FileID(0), SourceRange(0, 0))
    return Finding(
      criterion: verdict.criterion.id, verdict.criterion.severity(0), at: location,
      Bilingual(
        "Beoordeeld als niet voldoende: «\(verdict.criterion.title)».",
        en: "Judged as not met: “\(verdict.criterion.title)”."),
      why: why(verdict.criterion, verdict.criterion.remedy))
  }

  // MARK: Words

  /// Why it matters and what to do: what is asked, where that stands, how sure it is, and the remedy.
  private func why(_ criterion: Criterion, _ remedy: Bilingual?) -> Bilingual {
    let source = criterion.sources.first?.text ?? ""
    var nl = criterion.asks ?? criterion.title
    var en = "Criterion \(criterion.id), \(criterion.kind.english)"
    nl += source.isEmpty ? "" : " (\(source))"
    en += source.isEmpty ? "." : " (\(source))."
    if criterion.kind == .model {
      nl += " Dit is een eis van het model, geen wet."
    }
    if criterion.confidence != .high {
      nl += " Niet geverifieerd."
      en += " Not verified."
    }
    if let remedy {
      nl += " " + remedy.nl
      en += remedy.en.isEmpty ? "" : " " + remedy.en
    }
    return Bilingual(nl, en: en)
  }

  private func filled(_ text: String, _ fault: Fault, english: Bool = false) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    let plan = worlds[Int(fault.item.world)].plan
    var found: String?
    var expected: String?
    if case .comparison(let value, let other) = fault.kind { (found, expected) = (value, other) }
    if case .count(let count, _) = fault.kind { found = String(count) }
    return fill(text) { name in
      switch name {
      case "titel": titled(fault.item.id, plan)
      case "naam": plan[fault.item.id].name ?? plan.title(fault.item.id)
      case "soort": plan[fault.item.id].kind
      // A word of the plan language is written as it is in any language; the words of a demand have English ones.
      case "wat ontbreekt": english && fault.thing == fault.words.thing ? fault.words.english : fault.thing
      case "waarde": found ?? (english ? "no value" : "geen waarde")
      case "verwacht": expected ?? (english ? "another value" : "een andere waarde")
      default: nil
      }
    }
  }

  /// The title of a statement; of a line without one, that of the statement it stands in.
  private func titled(_ id: StatementID, _ plan: Plan) -> String {
    var place = id
    while plan[place].title == nil, plan[place].name == nil, let parent = plan.outline.parent(place) { place = parent }
    return plan.title(place)
  }

  private func generic(_ fault: Fault) -> Bilingual {
    let plan = worlds[Int(fault.item.world)].plan
    let kind = plan[fault.item.id].kind
    let title = plan.title(fault.item.id)
    // A line without a name is its keyword.
    let subject = title == kind ? "`\(kind)`" : "`\(kind)` «\(title)»"
    let subjectEnglish = title == kind ? "`\(kind)`" : "`\(kind)` “\(title)”"
    let words = fault.words
    switch fault.kind {
    case .missing: return lacks(subject, subjectEnglish, words)
    case .present:
      return Bilingual(
        "\(subject) hoort hier niet te staan: \(words.clause).",
        en: "\(subjectEnglish) should not stand here: \(words.clause).")
    case .count(let found, let bounds):
      return counted(subject, subjectEnglish, words, found, bounds)
    case .nothing(nil):
      return Bilingual(
        "Bij \(subject) is niet te zien: \(words.clause). Er staat niets.",
        en: "\(subjectEnglish) does not show: \(words.clause). Nothing stands there.")
    case .comparison(let found, _):
      let seen = found.map { (" Gevonden: \($0).", " Found: \($0).") } ?? ("", "")
      return Bilingual(
        "Bij \(subject) klopt niet: \(words.clause).\(seen.0)",
        en: "\(subjectEnglish) does not satisfy: \(words.clause).\(seen.1)")
    case .word(let word), .nothing(let word?):
      return Bilingual("\(subject) mist `\(word)`.", en: "\(subjectEnglish) lacks `\(word)`.")
    case .alternatives(let things):
      return Bilingual(
        "\(subject) mist \(joined(things.map { "`\($0)`" }, "of")).",
        en: "\(subjectEnglish) lacks \(joined(things.map { "`\($0)`" }, "or")).")
    case .criterion(let id):
      return Bilingual(
        "Aan `\(id)` is niet voldaan en een `afwijking` ontbreekt.",
        en: "`\(id)` is not met and no deviation accounts for it.")
    }
  }

  /// What is asked for as the plan would say it, rather than as the criterion chooses it.
  private func lacks(_ subject: String, _ subjectEnglish: String, _ words: Words) -> Bilingual {
    guard let wanted = Wanted(words.thing) else {
      return Bilingual(
        "\(subject) mist `\(words.thing)`.", en: "\(subjectEnglish) lacks `\(words.thing)` (\(words.english)).")
    }
    return Bilingual("Bij \(subject) is er geen \(wanted.nl).", en: "\(subjectEnglish) has no \(wanted.en).")
  }

  private func counted(
    _ subject: String, _ subjectEnglish: String, _ words: Words, _ found: Int, _ bounds: Bounds
  ) -> Bilingual {
    if bounds.low == 1, found == 0 { return lacks(subject, subjectEnglish, words) }
    if bounds.high == 0 {
      return Bilingual(
        "\(subject) hoort er niet te zijn: \(words.clause).",
        en: "\(subjectEnglish) should not be there: \(words.clause).")
    }
    return Bilingual(
      "Bij \(subject) klopt niet: \(words.clause). Gevonden: \(found).",
      en: "\(subjectEnglish) does not satisfy: \(words.clause). Found: \(found).")
  }
}

/// `strategie waar naam is sanctie met sanctie` in words: a `strategie sanctie` with a `sanctie`.
private struct Wanted {
  var nl: String
  var en: String

  /// - Parameter thing: what a criterion counts; nil when it says no more than one keyword.
  init?(_ thing: String) {
    let words = thing.split(separator: " ").map(String.init)
    guard let end = words.firstIndex(where: { $0 == "waar" || $0 == "met" }) else { return nil }
    var noun = words[..<end].joined(separator: " ")
    let with = words.lastIndex(of: "met") ?? words.endIndex
    let chosen = words[min(end + 1, with)..<with].split(separator: "en").map(Array.init)
    let isPlain = chosen.allSatisfy { $0.count == 3 && ($0[1] == "is" || $0[1] == "bevat") }
    guard words[end] == "met" || isPlain else {
      let rest = words[(end + 1)...].joined(separator: " ")
      nl = "`\(noun)` waarvoor geldt: \(rest)"
      en = "`\(noun)` for which: \(rest)"
      return
    }
    if let name = chosen.first(where: { $0[0] == "naam" }) { noun += " \(name[2])" }
    let lines = chosen.filter { $0[0] != "naam" }.map { "`\($0[0]) \($0[2])`" }
    let asked =
      lines
      + words[min(with + 1, words.endIndex)...].filter { $0 != "en" }.map { word in
        "`\(word.last == "," ? String(word.dropLast()) : word)`"
      }
    nl = "`\(noun)`" + (asked.isEmpty ? "" : " met " + joined(asked, "en"))
    en = "`\(noun)`" + (asked.isEmpty ? "" : " with " + joined(asked, "and"))
  }
}

/// Puts values in place of `{name}`; an unknown name stays as written.
func fill(_ text: String, _ value: (String) -> String?) -> String {
  var text = text
  return text.withUTF8 { bytes in
    var result: [UInt8] = []
    result.reserveCapacity(2 * bytes.count)
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      result += rest[..<open]
      let name = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
      if let value = value(name) { result += value.utf8 } else { result += rest[open...close] }
      rest = rest[(close + 1)...]
    }
    result += rest
    return String(decoding: result, as: UTF8.self)
  }
}
