import Binding
import Foundation
import PlanCompiler
import PlanModel
import SourceText
import Syntax
import Testing

/// Every case says above its lines what must be found; nothing else may be.
@Test(arguments: try caseFiles("bevindingen") + caseFiles("goed"))
func findingsAreThoseExpected(_ url: URL) throws {
  let text = try String(contentsOf: url, encoding: .utf8)
  let result = compile(MemoryWorld(["plan.vth": text, "../gedeeld/g.vth": shared, "gegevens/meldingen.csv": reports]))
  let expectations = Expectations(text)
  let ofOthers = Set(codesOfOtherRooms.map(\.rawValue))
  var own = result
  own.findings.removeAll { finding in
    ofOthers.contains(finding.code.text) && !text.contains("// \(finding.severity.rawValue) \(finding.code.text)")
  }
  #expect(expectations.actual(own, in: "plan.vth") == expectations.expected)
  for finding in result.findings { #expect(!finding.message.nl.isEmpty && finding.explanation?.en.isEmpty == false) }
}

private let shared = """
  partner provincie "Provincie" { soort bestuursorgaan }
  partner openbaar-ministerie "Openbaar ministerie" { soort strafrecht }
  partner omgevingsdienst "Omgevingsdienst" { soort omgevingsdienst }
  partner veiligheidsregio "Veiligheidsregio" { soort veiligheidsregio }
  thema sociale-veiligheid "Sociale veiligheid"
  afdeling openbare-ruimte "Openbare ruimte"
  """

private let reports = "datum;categorie;wijk\n" + String(repeating: "2016-03-01;hond;Centrum\n", count: 30)

/// Joining the tokens gives the file back, whatever it holds; so does the tree after any one token is dropped.
@Test(arguments: try caseFiles("bevindingen") + caseFiles("goed"))
func treesHoldTheirText(_ url: URL) throws {
  let bytes = Array(try Data(contentsOf: url))
  let tree = parse(SourceFile(name: "a", bytes: bytes))
  #expect(tree.text == bytes)
  for token in stride(from: 0, to: tree.tokens.count, by: 7) {
    let cut = Array(bytes[..<tree.tokens.start(token)] + bytes[tree.tokens.end(token)...])
    #expect(parse(SourceFile(name: "a", bytes: cut)).text == cut)
    _ = compile(MemoryWorld(bytes: cut))
  }
}

private let oddTexts: [[UInt8]] = [
  [], [0], [0xFF, 0xFE], Array("{".utf8), Array("}".utf8), Array("\"".utf8), Array("\"\"\"".utf8), Array("plan".utf8),
  Array("plan p \"x\" {\r\n  periode 1 januari 2017 t/m 31 december 2017\r\n}".utf8), [0xEF, 0xBB, 0xBF],
  Array(repeating: UInt8(ascii: "{"), count: 100_000), Array(repeating: UInt8(ascii: "}"), count: 1000),
  Array(String(repeating: "taak t \"\"\" x\n", count: 2000).utf8), Array("a,\nb,\n,,{,}".utf8),
  Array(String(repeating: "x", count: 1_000_000).utf8), Array("inzet 99999999999999999999 uur".utf8),
  Array("taak a \"b\" { inzet 999.999.999.999.999 uur per week }".utf8), Array("periode week 99 t/m week 1".utf8),
]

/// A text that shows itself by its size, not by a million letters in the log.
private struct OddText: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  var testDescription: String {
    "\(bytes.count) bytes: \(String(decoding: bytes.prefix(24), as: UTF8.self).debugDescription)"
  }
}

/// Text that no author writes still gives a tree with all of it, and some finding, and no trap.
@Test(arguments: oddTexts.map(OddText.init))
private func anythingCanBeRead(_ text: OddText) {
  let bytes = text.bytes
  #expect(parse(SourceFile(name: "a", bytes: bytes)).text == bytes)
  #expect(!compile(MemoryWorld(bytes: bytes)).findings.isEmpty)
  _ = canonicalText(SourceFile(name: "a", bytes: bytes))
}

/// Formatting twice is formatting once, and loses neither statements nor comments.
@Test(arguments: try caseFiles("goed"))
func formattingIsStable(_ url: URL) throws {
  let file = SourceFile(name: "a", bytes: Array(try Data(contentsOf: url)))
  let once = try #require(canonicalText(file))
  #expect(canonicalText(SourceFile(name: "a", bytes: once)) == once)
  let words = { (bytes: [UInt8]) in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace) }
  #expect(words(once).filter { $0 == "//" }.count == words(file.bytes).filter { $0 == "//" }.count)
}

/// Of a shared folder the plan keeps what it leads to, and its own statements go before shared ones of the same name.
@Test func sharedStatementsCountOnceReferredTo() {
  let own = """
    gebruik "../gedeeld" als gedeeld
    plan p "P" {
      gemeente "Zandbergen"
      periode 1 januari 2017 t/m 31 december 2017
    }
    team boa "Eigen team" { formatie 1 fte }
    taak toezicht "Toezicht" {
      risico drugs
      team boa, regioteam
      inzet 1 uur per week
    }
    """
  let shared = """
    team boa "Team van de regio" { formatie 9 fte }
    team regioteam "Regioteam" { formatie 2 fte }
    team ander-team "Niet genoemd" { formatie 7 fte }
    taak regiotaak "Niet genoemd" { inzet 5 uur per week }
    risico drugs "Drugs" { doel veilig }
    doel veilig "Veilig"
    doel niet-genoemd "Niet genoemd"
    """
  let plan = compile(MemoryWorld(["plan.vth": own, "../gedeeld/g.vth": shared])).plan
  #expect(plan.all("team").map { plan[$0].title ?? "" } == ["Eigen team", "Regioteam"])
  #expect(plan.all("taak").map { plan[$0].name ?? "" } == ["toezicht"])
  // What a shared statement that counts refers to counts as well.
  #expect(plan.all("doel").map { plan[$0].name ?? "" } == ["veilig"])
}

/// Of a text with very many mistakes the first are said; where that ends is said there, and nothing of what was not read.
/// The last line is read whole: of two findings a line, and one for the first line, there is one more than the limit.
@Test(arguments: [("taak t \"T\" {\n", 10_001), ("}\n", 10_001), ("dol x\n", 10_002)])
func manyMistakesEndWhereTheyAreCut(_ line: String, _ count: Int) {
  let plan = """
    plan p "P" {
      gemeente "Zandbergen"
      periode 1 januari 2017 t/m 31 december 2017
    }
    doel veilig "Veilig"
    team boa "BOA's" { formatie 1 fte }
    """
  let result = compile(
    MemoryWorld([
      "a.vth": plan, "b.vth": String(repeating: line, count: 12_000), "c.vth": "taak t \"T\" { team boa }\n",
    ]))
  let cuts = result.findings.filter { $0.code == .finding(.tooManyFindings) }
  #expect(cuts.count == 1)
  #expect(cuts.allSatisfy { result.sources[$0.primary.location.file].name == "b.vth" })
  #expect(result.findings.count == count)
  let ofText = result.findings.filter {
    $0.severity == .error && $0.primary.location.file == cuts.first?.primary.location.file
  }
  #expect(ofText.last.map { $0.primary.location.range.start } == cuts.first?.primary.location.range.start)
  #expect(!result.findings.contains { $0.code == .finding(.teamUnused) || $0.code == .finding(.goalWithoutTask) })
}

/// A line that is a very long list keeps its one finding, and is not tried in other words.
@Test func longListsAreNotRespelled() {
  let names = Array(repeating: "waterdam", count: 1200).joined(separator: ", ")
  let result = compile(MemoryWorld(["a.vth": "gebied waterdam \"W\"\ngebied g \"G\" in \(names)\n"]))
  let unexpected = result.findings.filter { $0.code == .finding(.unexpectedPhrase) }
  #expect(unexpected.count == 1)
  #expect(unexpected.allSatisfy { $0.solutions.isEmpty })
}

/// A folder of `gebruik` that is misspelt is one slip: what it holds is not missing one by one, and its name is offered.
@Test func missingFolderIsOneFinding() {
  let text = """
    gebruik "../gedeelt" als gedeeld
    plan p "P" {
      gemeente "Zandbergen" code gm9999
      periode 1 januari 2017 t/m 31 december 2017
    }
    doel veilig "Veilig" {
      thema sociale-veiligheid
    }
    team boa "BOA"
    taak toezicht "Toezicht" {
      doel veilig
      team boaa
      eigenaar openbare-ruimte
    }

    """
  let found = compile(MemoryWorld(["plan.vth": text, "../gedeeld/g.vth": shared])).findings
  #expect(found.filter { $0.severity == .error }.map(\.code.text) == ["gebruik-niet-gevonden", "onbekende-naam"])
  #expect(found.first?.message.nl.contains("Bedoelt u `../gedeeld`?") == true)
  let inside = compile(
    MemoryWorld(["plan.vth": text.replacing("../gedeelt", with: "gedeeld"), "../gedeeld/g.vth": shared]))
  #expect(inside.findings.first?.message.nl.contains("Bedoelt u `../gedeeld`?") == true)
}

/// A picture that is named as a plan is one finding, and hides nothing of the other files.
@Test func aFileThatIsNoTextIsOneFinding() {
  var world = MemoryWorld(["plan.vth": examplePlan])
  world.files["beeld.vth"] = (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 7) }
  #expect(compile(world).findings.map(\.code.text) == ["geen-utf8"])
}

/// A `gebruik` that says its folder in another way is one slip, and is read as it is meant.
@Test(
  arguments: [
    (#""..\gedeeld""#, "gebruik-buiten-plan"), ("../gedeeld", "titel-verwacht"),
  ])
func aFolderSaidInAnotherWayIsOneFinding(_ path: String, _ code: String) {
  let text = """
    gebruik \(path) als gedeeld
    plan p "P" {
      gemeente "Zandbergen" code gm9999
      periode 1 januari 2017 t/m 31 december 2017
    }
    doel veilig "Veilig" {
      thema sociale-veiligheid
    }
    team boa "BOA"
    taak toezicht "Toezicht" {
      doel veilig
      team boa
      eigenaar openbare-ruimte
    }

    """
  let found = compile(MemoryWorld(["plan.vth": text, "../gedeeld/g.vth": shared])).findings
  #expect(found.filter { $0.severity == .error }.map(\.code.text) == [code])
}

/// A plan that takes its own folder along, by a way round, is told so and not read twice.
@Test(arguments: ["../rietmeer", "../rietmeer/", "."])
func aPlanThatUsesItselfIsOneFinding(_ path: String) {
  let text = "gebruik \"\(path)\" als zelf\n" + examplePlan + "\ndoel schoner \"Schoner\" { motivering \"x\" }\n"
  var world = MemoryWorld(["plan.vth": text])
  world.name = "rietmeer"
  let found = compile(world).findings
  #expect(found.map(\.code.text) == ["gebruik-kring", "doel-zonder-taak"])
}

/// A file in letters of two bytes is one finding, with its mark or without.
@Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF], []] as [[UInt8]])
func aFileInTwoByteLettersIsOneFinding(_ mark: [UInt8]) {
  let isBig = mark.first == 0xFE
  let bytes = mark + examplePlan.utf8.flatMap { isBig ? [0, $0] : [$0, 0] }
  #expect(compile(MemoryWorld(bytes: bytes)).findings.map(\.code.text) == ["geen-utf8"])
}

/// The margin that all lines of a text share is no part of it, be it spaces or tabs.
@Test(arguments: [("  ", "Een\n  twee"), ("\t\t", "Een\n\ttwee"), (" \t", "Een\n twee")])
func aTextLosesItsMargin(_ margin: String, _ text: String) throws {
  let lines = text.split(separator: "\n").map { margin + $0 }.joined(separator: "\n")
  let goal = "doel rust \"Rust\" {\n\tmotivering \"\"\"\n\(lines)\n\t\"\"\"\n}\n"
  let plan = compile(MemoryWorld(["plan.vth": examplePlan + "\n" + goal])).plan
  let reasons = try #require(plan.find("doel", "rust").flatMap { plan.child($0, "motivering") })
  #expect(plan[reasons].text("tekst") == text)
}
