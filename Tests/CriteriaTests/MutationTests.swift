import Criteria
import PlanModel
import SourceText
import Testing

/// Without the statements that showed it, no criterion is met: evidence is what the verdict leans on.
@Test func withoutItsEvidenceNoCriterionIsMet() {
  for criterion in Catalogue.read.set.criteria {
    let text = fragment(criterion.good ?? "")
    // A class falls back on the score when its own priority goes.
    guard criterion.id != "RA-06", let first = tested(text, criterion) else { continue }
    guard first.kind == .met || first.kind == .toJudge else { continue }
    let bound = plan(text).value
    let shown = first.evidence.filter { $0.holds && !$0.isLastYear && !$0.label(in: bound).hasPrefix("plan/") }
    guard !shown.isEmpty else { continue }
    let left = without(shown.map { bound[$0.statement].location.range }, text)
    let kind = tested(left, criterion)?.kind
    #expect(kind != .met && kind != .toJudge, "\(criterion.id) is met without \(shown.map { $0.label(in: bound) })")
  }
}

/// A changed operator or bound in a criterion's text shows in its own pair of examples.
@Test func aChangedSentenceIsCaughtByItsOwnExamples() {
  var survivors: [String] = []
  for criterion in Catalogue.read.set.criteria where criterion.equals.isEmpty {
    let usual = pair(criterion, criterion.demands.map(\.sentence))
    for (number, demand) in criterion.demands.enumerated() {
      for changed in mutations(demand.sentence) {
        var sentences = criterion.demands.map(\.sentence)
        sentences[number] = changed
        guard let seen = pair(criterion, sentences), seen == usual else { continue }
        survivors.append("\(criterion.id): \(changed)")
      }
    }
  }
  #expect(survivors == [])
}

private func fragment(_ text: String) -> String { text.contains("plan voorbeeld") ? text : head + text }

private func day(_ criterion: Criterion) -> Day {
  let day = Day(year: 2016, month: 12, day: 20) ?? Day(number: 0)
  return max(min(day, criterion.until ?? day), criterion.from ?? day)
}

private func tested(_ text: String, _ criterion: Criterion) -> Verdict? {
  let bound = plan(text).value
  return check(
    bound, facts: facts(bound), against: Catalogue.read.set,
    options: CriteriaOptions(
      frame: criterion.memberOf.first, date: day(criterion), only: criterion.id == "VO-5-2" ? nil : [criterion.id])
  ).value.first { $0.criterion.id == criterion.id }
}

private func without(_ ranges: [SourceRange], _ text: String) -> String {
  var bytes = Array(text.utf8)
  for range in ranges {
    for index in Int(range.start)..<min(Int(range.end), bytes.count) where bytes[index] != UInt8(ascii: "\n") {
      bytes[index] = UInt8(ascii: " ")
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// What both examples show when the demands are these: verdict, evidence, number of findings. Nil when they cannot be
/// read.
private func pair(_ criterion: Criterion, _ sentences: [String]) -> [[String]]? {
  var lines = criterion.parameters.map { parameter in
    "parameter \(parameter.name) \(parameter.value.map { DutchText.figure($0) } ?? "") \"\""
  }
  lines += criterion.provided.map { "indien \($0.sentence)" }
  if let about = criterion.about { lines.append("voor \(about)") }
  lines += sentences.map { "eis \($0)" }
  let text = """
    kader k "K" { soort beleid }
    criterium \(criterion.id) "T" in k {
    \(lines.joined(separator: "\n"))
    }
    """
  let set = CriteriaSet.read(plan(text).value)
  guard set.findings.isEmpty else { return nil }
  return [criterion.good, criterion.bad].map { example in
    let bound = plan(fragment(example ?? "")).value
    let result = check(
      bound, facts: facts(bound), against: set.value, options: CriteriaOptions(date: day(criterion)))
    let verdict = result.value.first
    return [verdict?.kind.rawValue ?? "", String(result.findings.count)]
      + (verdict?.evidence.map { "\($0.label(in: bound)) \($0.holds)" }.sorted() ?? [])
  }
}

/// The sentence with one operator turned round or one bound moved, for each that it has.
private func mutations(_ sentence: String) -> [String] {
  let words = sentence.split(separator: " ").map(String.init)
  var changed: [String] = []
  func change(_ index: Int, _ word: String) {
    var copy = words
    copy[index] = word
    changed.append(copy.joined(separator: " "))
  }
  // What a pair cannot show: the second way to comply, and what needs last year's plan.
  let alternative = words.firstIndex(of: "of") ?? words.count
  if words.contains("taken-zonder-oordeel") { return [] }
  for (index, word) in words.enumerated() where index <= alternative {
    let next = index + 1 < words.count ? words[index + 1] : ""
    let counts = (Int(next) != nil || next == "parameter") && index == 0
    switch word {
    case "minstens" where counts && Int(next) != nil: change(index + 1, String((Int(next) ?? 0) + 99))
    case "minstens" where !counts: change(index, "minder dan")
    case "hoogstens" where !counts && Int(next) == nil: change(index, "meer dan")
    case "precies": change(index + 1, "99")
    case "geen" where index == 0: change(index, "minstens 1")
    case "is" where !["niet", "gelijk", "in", "een"].contains(next): change(index, "is niet")
    case "bevat" where !next.hasPrefix("elk") && next != "niet": change(index, "bevat niet")
    case "uiterlijk": change(index, "na")
    case "voor" where !next.hasPrefix("elk"): change(index, "na")
    case "na": change(index, "voor")
    case "of" where index > 0 && !["na", "op"].contains(next) && !words[index - 1].hasSuffix(","): change(index, "en")
    case "en" where !words[index - 1].hasSuffix(","): change(index, "of")
    default: break
    }
  }
  return changed
}
