import Binding
import Foundation
import PlanCompiler
import PlanModel
import SourceText
import Syntax
import Testing
import Vocabulary

/// One line of `Cases/andere-woorden.txt`: a word of the field at a place, and what it leads to.
struct OtherWord: Sendable, CustomTestStringConvertible {
  let place: String
  let written: String
  let right: String
  /// The line can be read with the keyword, which is then its remedy.
  let isRemedy: Bool

  var testDescription: String { "\(place): \(written)" }

  init?(_ line: String) {
    guard !line.hasPrefix("//"), let colon = line.range(of: ": ") else { return nil }
    let rest = String(line[colon.upperBound...])
    isRemedy = rest.contains(" =? ")
    let halves = rest.components(separatedBy: isRemedy ? " =? " : " =! ")
    guard halves.count == 2 else { return nil }
    (place, written, right) = (String(line[..<colon.lowerBound]), halves[0], halves[1])
  }

  static func all() throws -> [OtherWord] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Cases/andere-woorden.txt")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap { OtherWord(String($0)) }
  }

  func text(_ line: String) -> String {
    let words = place.split(separator: "/").map(String.init)
    let heads = words.map { $0 + " proef \"Proef\" {\n" }.joined()
    return heads + line + "\n" + String(repeating: "}\n", count: words.count)
  }

  /// What is said of the line.
  func findings(_ line: String) -> [Finding] {
    var world = MemoryWorld([
      "basis.vth": examplePlan + "\ngebied centrum \"Centrum\"\ngebied haven \"Haven\"\nbron cbs \"CBS\"\n"
    ])
    if place == "plan" { world = MemoryWorld([:]) }
    world.files["regel.vth"] = Array(text(line).utf8)
    let result = compile(world)
    let number = place.split(separator: "/").count + 1
    return result.findings.filter { finding in
      let location = finding.primary.location
      let file = result.sources[location.file]
      let before = file.bytes.prefix(Int(location.range.start)).filter { $0 == UInt8(ascii: "\n") }.count
      return file.name == "regel.vth" && before + 1 == number
    }
  }
}

/// A word of the field leads to the keyword that says it, and where the line can be read so, its remedy writes it.
@Test(arguments: try OtherWord.all())
func wordsOfTheFieldLeadToTheKeyword(_ word: OtherWord) throws {
  let found = word.findings(word.written).filter { $0.severity == .error }
  #expect(found.count == 1, "\(found.map(\.message.nl))")
  let finding = try #require(found.first)
  guard word.isRemedy else {
    let told = finding.message.nl + " " + (finding.explanation?.nl ?? "")
    #expect(told.contains("`\(word.right)`"), "\(told)")
    #expect(finding.solutions.isEmpty)
    return
  }
  let edits = try #require(finding.solutions.first?.edits)
  let mended = String(decoding: applying(edits, to: Array(word.text(word.written).utf8)), as: UTF8.self)
  #expect(mended == word.text(word.right))
  #expect(word.findings(word.right).filter { $0.severity == .error }.map(\.message.nl) == [])
}

/// The two halves of a period are one line, and one finding; a half without the other gets the end of the year.
@Test(arguments: [
  (["startdatum 1 maart 2017", "einddatum 1 mei 2017"], ["periode 1 maart 2017 t/m 1 mei 2017"]),
  (
    ["eind: oktober", "inzet 8 uur", "begin: maart // na de winter"],
    ["periode maart t/m oktober", "inzet 8 uur // na de winter"]
  ),
  (
    ["aanvang 1-3-2017", "einde 1-4-2017", "aanvang 1-9-2017", "einde 1-10-2017"],
    ["periode 1-3-2017 t/m 1-4-2017", "periode 1-9-2017 t/m 1-10-2017"]
  ),
  (["startdatum 1 maart 2017", "inzet 8 uur"], ["periode 1 maart 2017 t/m 31 december 2017", "inzet 8 uur"]),
])
func beginAndEndAreOneLine(written: [String], right: [String]) {
  func plan(_ lines: [String]) -> String {
    "taak proef \"Proef\" {\n" + lines.map { "    \($0)\n" }.joined() + "}\n"
  }
  let result = compile(MemoryWorld(["basis.vth": examplePlan, "regel.vth": plan(written)]))
  let found = result.findings.filter {
    $0.code == .finding(.unknownKeyword) && result.sources[$0.primary.location.file].name == "regel.vth"
  }
  let edits = found.flatMap { $0.solutions.first?.edits ?? [] }
  #expect(found.count == right.count { $0.hasPrefix("periode") }, "\(found.map(\.message.nl))")
  #expect(String(decoding: applying(edits, to: Array(plan(written).utf8)), as: UTF8.self) == plan(right))
}

/// A second variant stands where the first does, however far that is.
@Test(arguments: ["  ", "      ", "\t"])
func aSecondVariantIsIndentedAsTheFirst(indent: String) throws {
  let plan = "keuze omvang \"Omvang\" {\n\(indent)variant groei \"Groei\"\n}\n"
  let result = compile(MemoryWorld(["basis.vth": examplePlan, "keuze.vth": plan]))
  let finding = try #require(result.findings.first { $0.message.nl.contains("maar één variant") })
  let mended = String(decoding: applying(finding.solutions.first?.edits ?? [], to: Array(plan.utf8)), as: UTF8.self)
  let right = plan.replacing(
    "\(indent)variant groei", with: "\(indent)variant huidig \"Zoals het nu is\"\n\(indent)variant groei")
  #expect(mended == right)
}

/// What is mended with more than other words: the one finding of the line has the remedy that makes it this.
@Test(arguments: [
  ("taak proef \"Proef\" {\n  aangekondigd ja\n}", "taak proef \"Proef\" {\n  aangekondigd\n}"),
  (
    "taak proef \"Proef\" {\n  doel schoon\n  aangekondigd nee // besproken\n}",
    "taak proef \"Proef\" {\n  doel schoon // besproken\n}"
  ),
  (
    "taak proef \"Proef\" {\n  prioriteit laag, alleen na klacht\n}",
    "taak proef \"Proef\" {\n  prioriteit laag motivering \"alleen na klacht\"\n}"
  ),
  (
    "taak proef \"Proef\" {\n  prioriteit laag (alleen na klacht)\n}",
    "taak proef \"Proef\" {\n  prioriteit laag motivering \"alleen na klacht\"\n}"
  ),
  (
    "taak proef \"Proef\" {\n  prioriteit laag \"alleen na klacht\"\n}",
    "taak proef \"Proef\" {\n  prioriteit laag motivering \"alleen na klacht\"\n}"
  ),
  (
    "partner p \"P\" {\n  afspraak maandelijks overleg\n}",
    "partner p \"P\" {\n  afspraak maandelijks-overleg \"Maandelijks overleg\" elke maand\n}"
  ),
  (
    "partner p \"P\" {\n  afspraak elke 2 weken casusoverleg\n}",
    "partner p \"P\" {\n  afspraak casusoverleg \"Casusoverleg\" elke 2 weken\n}"
  ),
  (
    "partner p \"P\" {\n  afspraak \"Overleg\" maandelijks\n}",
    "partner p \"P\" {\n  afspraak overleg \"Overleg\" maandelijks\n}"
  ),
  ("rapportage elk kwartaal", "rapportage \"Rapportage\" elk kwartaal"),
  ("rapportage Voortgang elk kwartaal", "rapportage \"Voortgang\" elk kwartaal"),
  ("rapportage aan raad op 1 mei 2017", "verzending rapportage aan raad op 1 mei 2017"),
  (
    "evaluatie \"E\" over 2017 aan raad op 1 mei 2018",
    "evaluatie \"E\" over 2017\nverzending evaluatie aan raad op 1 mei 2018"
  ),
])
func theRemedyIsTheLineAsMeant(written: String, right: String) throws {
  func errors(_ text: String) -> [Finding] {
    let model =
      "\nrisicomodel {\n  effect imago op schaal 1 t/m 5\n  kans op schaal 1 t/m 5\n  score hoogste effect maal kans\n  klasse laag \"Laag\" vanaf 1\n}\n"
    let result = compile(MemoryWorld(["basis.vth": examplePlan + model, "regel.vth": text + "\n"]))
    let known: [FindingCode] = [.taskWithoutGoal, .taskWithoutTeam, .misplacedKeyword]
    return result.findings.filter {
      $0.severity == .error && result.sources[$0.primary.location.file].name == "regel.vth"
        && !known.map { Finding.Code.finding($0) }.contains($0.code)
    }
  }
  let found = errors(written)
  #expect(found.count == 1, "\(found.map(\.message.nl))")
  let edits = found.first?.solutions.first?.edits ?? []
  #expect(String(decoding: applying(edits, to: Array(written.utf8)), as: UTF8.self) == right)
  #expect(errors(right).map(\.message.nl) == [])
}

/// Where only the author knows the day or the list, the line is told where it belongs, without a remedy.
@Test(arguments: [
  "rapportage elk kwartaal aan raad", "rapportage \"Q\" elk kwartaal aan raad", "evaluatie \"E\" over 2017 aan raad",
])
func whoGetsADocumentStandsInVerzending(line: String) throws {
  let result = compile(MemoryWorld(["basis.vth": examplePlan, "regel.vth": line + "\n"]))
  let found = result.findings.filter {
    $0.severity == .error && result.sources[$0.primary.location.file].name == "regel.vth"
  }
  #expect(found.count == 1)
  let finding = try #require(found.first)
  #expect(finding.message.nl.contains("`verzending`") && finding.solutions.isEmpty)
  #expect(result.sources.text(finding.primary.location) == "aan raad")
}

/// A task that says it is not announced is none of which weeks may be public.
@Test func aTaskThatIsNotAnnouncedIsNot() {
  func announced(_ answer: String) -> Bool? {
    let task = "taak proef \"Proef\" {\n  doel schoon\n  team boa\n  aangekondigd \(answer)\n}\n"
    let result = compile(MemoryWorld(["basis.vth": examplePlan, "regel.vth": task]))
    return result.plan.all("taak").first { result.plan[$0].name == "proef" }.map {
      result.plan.child($0, "aangekondigd") != nil
    }
  }
  #expect(announced("ja") == true)
  #expect(announced("nee") == false)
}

/// How many inspections wait for a key is not said while a line that decides it is wrong.
@Test(arguments: [
  ("objecten 10", "10 onaangekondigde controles krijgen"), ("objecten 1", "1 onaangekondigde controle krijgt"),
  ("objecten 10\nobjectn 5", "Onaangekondigde controles krijgen"),
])
func inspectionsAreCountedWhereTheyAreKnown(line: String, told: String) throws {
  let plan =
    "taak proef \"Proef\" {\ndoel schoon\nteam boa\n\(line)\nfrequentie 1 keer per jaar\nduur 2 uur per controle\n}\n"
  let result = compile(MemoryWorld(["basis.vth": examplePlan, "regel.vth": plan]))
  let finding = try #require(result.findings.first { $0.code == .finding(.noKey) })
  #expect(finding.message.nl == "\(told) geen week, omdat er geen sleutel is.")
}

/// Every word in the table can mean something that exists, and is not the keyword itself.
@Test func everyMeaningIsAKeyword() {
  for (word, keywords) in Vocabulary.allMeanings {
    for keyword in keywords {
      let first = keyword.split(separator: " ").first.map(String.init) ?? ""
      #expect(!Vocabulary.places(of: first).isEmpty, "\(word): \(keyword)")
      #expect(first != word)
    }
  }
}

/// A statement of the top level in the block of another goes behind that block as it is; a mere name is no statement.
@Test(arguments: [
  (
    "doel heel \"Heel\" {\n  rapportage \"X\" elk kwartaal {\n    onderwerp doelen\n  }\n  motivering \"Y\"\n} // z\n",
    "doel heel \"Heel\" {\n  motivering \"Y\"\n} // z\n\nrapportage \"X\" elk kwartaal {\n  onderwerp doelen\n}\n"
  ),
  ("doel heel \"Heel\" {\n  team handhaving\n}\n", nil),
])
func aStatementOfItsOwnMovesOutOfTheBlock(plan: String, right: String?) throws {
  let result = compile(MemoryWorld(["basis.vth": examplePlan, "regel.vth": plan]))
  let found = result.findings.filter { $0.code == .finding(.misplacedKeyword) }
  let solution = try #require(found.first).solutions.first
  #expect(found.count == 1)
  #expect(solution.map { String(decoding: applying($0.edits, to: Array(plan.utf8)), as: UTF8.self) } == right)
}

/// What changes an amount is offered where an amount may change, and nowhere else.
@Test(arguments: [("variant", "formatie plus 0,5 fte"), ("team", nil)])
func aMisspeltChangeIsOffered(place: String, right: String?) throws {
  let line = "formatie pluss 0,5 fte"
  let change = "keuze k \"K\" {\n  variant a \"A\"\n  variant b \"B\" {\n    team t {\n      \(line)\n    }\n  }\n}\n"
  let plan =
    "team t \"T\" {\n  formatie 1 fte\n  productief 1.300 uur per fte\n}\n"
    + (place == "variant" ? change : "team u \"U\" {\n  \(line)\n}\n")
  let result = compile(MemoryWorld(["plan.vth": plan]))
  let finding = try #require(result.findings.first { $0.code.text == "onverwacht" })
  let mended = applying(finding.solutions.first?.edits ?? [], to: Array(plan.utf8))
  #expect(String(decoding: mended, as: UTF8.self) == plan.replacing(line, with: right ?? line))
}
