import Criteria
import Foundation
import PlanModel
import SourceText
import Testing

/// In what order the statements of a plan stand decides nothing: not a verdict, and not what shows it.
@Test func theOrderOfStatementsDecidesNothing() {
  for criterion in Catalogue.read.set.criteria {
    for text in [criterion.good, criterion.bad].compactMap({ $0 }) {
      let whole = text.contains("plan voorbeeld") ? text : head + text
      let usual = shown(whole, criterion)
      for seed in 1...3 {
        let other = shuffled(whole, seed)
        #expect(shown(other, criterion) == usual, "\(criterion.id) in \(other)")
      }
    }
  }
}

/// The same of the sample plan, read as one text.
@Test func theOrderOfTheSamplePlanDecidesNothing() throws {
  var text = ""
  let place = Catalogue.folder.appendingPathComponent("Plans/zandbergen-2017")
  for name in try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() where name.hasSuffix(".vth") {
    let file = try String(contentsOf: place.appendingPathComponent(name), encoding: .utf8)
    text +=
      file.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("gebruik ") }.joined(separator: "\n") + "\n"
  }
  let usual = shown(text, nil)
  #expect(usual.count > 100)
  for seed in 1...3 { #expect(shown(shuffled(text, seed), nil).symmetricDifference(usual) == [], "\(seed)") }
}

/// The verdicts on a text, each with its evidence, as sentences of which the order is not looked at.
private func shown(_ text: String, _ criterion: Criterion?) -> Set<String> {
  let bound = plan(text, included: criterion.map(lastYear) ?? [:]).value
  let day = Day(year: 2016, month: 12, day: 20) ?? Day(number: 0)
  let inside = max(min(day, criterion?.until ?? day), criterion?.from ?? day)
  let result = check(
    bound, facts: facts(bound), against: Catalogue.read.set,
    options: CriteriaOptions(
      frame: criterion?.memberOf.first, date: inside,
      only: criterion.flatMap { $0.id == "VO-5-2" ? nil : [$0.id] }))
  let bytes = Array(text.utf8)
  return Set(
    result.value.map { verdict in
      let evidence = verdict.evidence.map { "\(firstLine(bound[$0.statement], bytes)) \($0.holds)" }
      return "\(verdict.criterion.id) \(verdict.kind.rawValue): \(evidence.sorted())"
    })
}

private func firstLine(_ statement: Statement, _ bytes: [UInt8]) -> String {
  let range = statement.location.range
  let text = bytes[Int(range.start)..<min(Int(range.end), bytes.count)]
  let line = String(decoding: text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "{") }, as: UTF8.self)
  return line.split(separator: " ").joined(separator: " ")
}

/// The text with the statements of each block in another order, but for those whose order means something.
private func shuffled(_ text: String, _ seed: Int) -> String {
  let bytes = Array(text.utf8)
  let statements = plan(text).value.base.statements
  var children: [Int: [Int]] = [:]
  for (index, statement) in statements.enumerated() {
    children[statement.parent.map { Int($0.index) } ?? -1, default: []].append(index)
  }
  var draw = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
  func below(_ bound: Int) -> Int {
    draw ^= draw << 13
    draw ^= draw >> 7
    draw ^= draw << 17
    return Int(draw % UInt64(bound))
  }
  func written(_ parent: Int, _ start: Int, _ end: Int) -> [UInt8] {
    let places = (children[parent] ?? []).sorted {
      statements[$0].location.range.start < statements[$1].location.range.start
    }
    var order = places
    let free = places.indices.filter { statements[places[$0]].kind != "stap" }
    for last in free.indices.reversed() { order.swapAt(free[last], free[below(last + 1)]) }
    var result: [UInt8] = []
    var next = start
    for (place, chosen) in zip(places, order) {
      let (here, there) = (statements[place].location.range, statements[chosen].location.range)
      result += bytes[next..<Int(here.start)]
      result += written(chosen, Int(there.start), Int(there.end))
      next = Int(here.end)
    }
    return result + bytes[next..<end]
  }
  return String(decoding: written(-1, 0, bytes.count), as: UTF8.self)
}
