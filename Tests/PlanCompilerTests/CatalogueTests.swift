import BuiltIn
import Foundation
import PlanCompiler
import SourceText
import Syntax
import Testing

private let ownCodes = FindingCode.allCases.filter { !codesOfOtherRooms.contains($0) }

/// What the catalogue shows as wrong gives its finding and no other; what it shows as right gives none.
@Test(arguments: ownCodes.filter { $0.example != nil })
func examplesShowTheirFinding(_ code: FindingCode) throws {
  let example = try #require(code.example)
  #expect(codes(compile(code.world(example.wrong))) == [code.rawValue])
  #expect(codes(compile(code.world(example.right))) == [])
}

/// The same of what the schedule finds; it may say more of the same text, such as that there is no key.
@Test(arguments: [
  FindingCode.notCovered, .windowTooShort, .unitTooLarge, .noWorkingTime, .singleExpert, .noKey, .scheduleInput,
])
func examplesOfTheScheduleShowTheirFinding(_ code: FindingCode) throws {
  let example = try #require(code.example)
  #expect(compile(code.world(example.wrong)).findings.map(\.code.text).contains(code.rawValue))
  #expect(!compile(code.world(example.right)).findings.map(\.code.text).contains(code.rawValue))
}

private func codes(_ result: Compilation) -> [String] {
  result.findings.filter { finding in
    if case .finding(let code) = finding.code { !codesOfOtherRooms.contains(code) } else { true }
  }.map(\.code.text)
}

/// What the catalogue shows of deviations, the law and criteria, tested against the criteria of the program: as wrong it
/// gives its finding, as right it does not.
@Test(arguments: [
  FindingCode.superfluousDeviation, .expiredDeviation, .forbiddenDeviation, .unfoundedDeviation, .unknownCriterion,
  .lawStraddle, .kaderNote, .criterionField, .criterionType, .criterionSyntax, .criterionExample,
])
func examplesOfTestingShowTheirFinding(_ code: FindingCode) throws {
  let example = try #require(code.example)
  #expect(tested(code, example.wrong).contains(code.rawValue))
  #expect(!tested(code, example.right).contains(code.rawValue))
}

private func tested(_ code: FindingCode, _ text: String) -> [String] {
  var world = code.world(text)
  let frame = "  vaststelling college op 20 december 2016\n  kader vth-2.0\n  bestuursorgaan college\n"
  let whole = examplePlan.replacing("31 december 2017\n", with: "31 december 2017\n" + frame)
  world.files["basis.vth"] = text.hasPrefix("plan ") ? nil : Array((whole + "\n").utf8)
  var options = CompileOptions()
  let texts = BuiltIn.files.filter { $0.name.hasPrefix("Plans/kaders/") }
  options.criteria = .archive(
    BuiltIn.criteriaArchive, orTexts: { texts.map { SourceFile(name: $0.name, bytes: $0.bytes) } })
  return compile(world, options).findings.map(\.code.text)
}

/// Codes that no text of a plan can show come from what is around it.
@Test func findingsOfTheWorldOccur() {
  #expect(codes(compile(MemoryWorld(bytes: Array(repeating: UInt8(ascii: "{"), count: 200)))).contains("te-diep"))
  #expect(codes(compile(BrokenWorld(problem: .tooLarge))) == ["bestand-te-groot"])
  #expect(
    codes(compile(BrokenWorld(problem: .unreadable(Bilingual("geen toegang", en: "no access"))))) == [
      "bestand-onleesbaar"
    ])
  let withoutExample = ownCodes.filter { $0.example == nil }
  #expect(withoutExample == [.tooDeep, .fileTooLarge, .tooManyFindings, .unreadableFile])
}

/// A file that is no plan, or a name that is wrong everywhere: the reading stops, and says where.
@Test(arguments: ["!\n", "}\n", "taak t\n", "doel \"Zonder naam\"\n"])
func readingStopsAtTooManyFindings(_ line: String) {
  let text = String(repeating: line, count: 12_000)
  let found = codes(compile(MemoryWorld(bytes: Array((examplePlan + "\n" + text).utf8))))
  #expect(found.filter { $0 == "te-veel-bevindingen" }.count == 1)
}

/// The same within one list: each of its names unknown, or each given before.
@Test(arguments: [(0..<12_000).map { "r\($0)" }, Array(repeating: "schoon", count: 12_000)])
func readingStopsAtTooManyNames(_ names: [String]) {
  let text = "taak t \"T\" {\n  doel \(names.joined(separator: ", "))\n}\n"
  let found = codes(compile(MemoryWorld(bytes: Array((examplePlan + "\n" + text).utf8))))
  #expect(found.count <= 10_002)
  #expect(found.filter { $0 == "te-veel-bevindingen" }.count == 1)
}

private struct BrokenWorld: World {
  let problem: WorldProblem

  func planFiles(in folder: String) -> Result<[String], WorldProblem> { .success(["plan.vth"]) }
  func read(_ path: String) -> Result<[UInt8], WorldProblem> { .failure(problem) }
}

/// Whoever takes a remedy is rid of the finding, and gets no other for it.
@Test(arguments: try remediedWorlds())
func remediesWork(_ plan: NamedWorld) throws {
  let world = plan.world
  let before = compile(world)
  for finding in before.findings {
    for solution in finding.solutions where !solution.edits.isEmpty {
      let after = compile(world.applying(solution.edits, before.sources))
      let left = Set(after.findings.map(Finding.key))
      #expect(
        after.findings.count < before.findings.count,
        "\(finding.message.nl) → \(solution.title.nl) leaves \(after.findings.map(\.message.nl))")
      let fresh = left.subtracting(before.findings.map(Finding.key))
      #expect(fresh.isEmpty, "\(solution.title.nl) brings \(fresh)")
    }
  }
}

/// A world and what to call it when a test fails.
struct NamedWorld: Sendable, CustomTestStringConvertible {
  let name: String
  let world: MemoryWorld

  var testDescription: String { name }
}

private func remediedWorlds() throws -> [NamedWorld] {
  let examples = ownCodes.compactMap { code in
    code.example.map { NamedWorld(name: code.rawValue, world: code.world($0.wrong)) }
  }
  let cases = try caseFiles("bevindingen").map { url in
    var world = FindingCode.unknownName.world("")
    world.files["basis.vth"] = nil
    world.files["voorbeeld.vth"] = nil
    world.files["plan.vth"] = Array(try Data(contentsOf: url))
    return NamedWorld(name: url.lastPathComponent, world: world)
  }
  return examples + cases
}

extension MemoryWorld {
  fileprivate func applying(_ edits: [Finding.Edit], _ sources: SourceMap) -> MemoryWorld {
    var world = self
    for file in Set(edits.map(\.location.file)) {
      let name = sources[file].name
      world.files[name] = Syntax.applying(edits.filter { $0.location.file == file }, to: sources[file].bytes)
    }
    return world
  }
}

extension Finding {
  /// What it says, wherever it stands.
  fileprivate static func key(_ finding: Finding) -> String { "\(finding.code.text): \(finding.message.nl)" }
}

/// With `--language en` every word is English; only what an author writes, between marks, stays Dutch.
@Test(arguments: try remediedWorlds())
func englishIsEnglish(_ plan: NamedWorld) {
  for finding in compile(plan.world).findings {
    var texts = [finding.message, finding.explanation].compactMap { $0 }
    texts += finding.related.compactMap(\.message) + finding.solutions.map(\.title)
    for text in texts { #expect(dutchWords(text.en) == [], "\(text.en)") }
  }
}

@Test(arguments: FindingCode.allCases)
func explanationsAreEnglishInEnglish(_ code: FindingCode) {
  #expect(dutchWords(code.explanation.en) == [], "\(code.explanation.en)")
}

/// Words that are Dutch and not English, outside what stands between backticks or quotation marks.
private func dutchWords(_ text: String) -> [String] {
  var plain = ""
  var isQuoted = false
  for character in text {
    switch character {
    case "`": isQuoted.toggle()
    case "“": isQuoted = true
    case "”": isQuoted = false
    default: if !isQuoted { plain.append(character) }
    }
  }
  let dutch: Set<String> = [
    "de", "het", "een", "niet", "van", "wordt", "staat", "hier", "bij", "geen", "naar", "met", "voor", "maar", "naam",
    "regel", "waarde", "datum", "tekst", "getal", "schrijf", "bedoelt", "ontbreekt", "moet", "tussen", "zijn", "dit",
    "deze", "meer", "aantal", "uren", "bedrag", "termijn", "tijd", "jaar", "eenheid", "verwacht", "uit", "ook", "of-",
  ]
  return plain.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init).filter(dutch.contains)
}
