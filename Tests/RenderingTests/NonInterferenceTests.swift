import PlanCompiler
import PlanModel
import Rendering
import Scheduling
import SourceText
import Testing
import Vocabulary

/// One file of plan text, in memory.
private struct TextWorld: World {
  let text: String

  func planFiles(in folder: String) -> Result<[String], WorldProblem> {
    folder.isEmpty ? .success(["plan.vth"]) : .failure(.missing)
  }

  func read(_ path: String) -> Result<[UInt8], WorldProblem> {
    path == "plan.vth" ? .success(Array(text.utf8)) : .failure(.missing)
  }
}

/// A plan with a secret in every place that may hold one.
private func secretPlan(word: String, week: Int, objects: Int, pages: Int) -> String {
  """
  plan p "Plan" {
    gemeente "Zandbergen" code gm9999
    periode 1 januari 2017 t/m 31 december 2017
    vaststelling college op 20 december 2016
    toelichting "\(word) blijft binnen" { vertrouwelijk grond "Woo art. 5.1 lid 2 onder d" }
  }
  risicomodel {
    effect imago op schaal 1 t/m 5
    kans op schaal 1 t/m 5
    score hoogste effect maal kans
    klasse hoog "Hoog" vanaf 10
    klasse laag "Laag" vanaf 1
  }
  doel d "Doel" { motivering "openbaar" }
  doel \(word) "\(word)" {
    vertrouwelijk grond "Woo art. 5.1 lid 2 onder d" opheffing door college
    indicator i-\(word) "\(word)" { nulmeting \(objects) in 2015 }
  }
  risico r "Risico" { doel d, \(word)
    effect imago 3
    kans 4 }
  risico geheim-risico "\(word)" { doel d
    effect imago \(week % 5 + 1)
    kans 2
    vertrouwelijk }
  team boa "BOA's" {
    werkgever gemeente
    formatie 4 fte
    productief 1.360 uur per fte
    werktijd ma t/m vr 08:00-18:00
    medewerker m1 { gebied \(word) }   // misplaced: the repair must not publish it
  }
  gebied \(word) "\(word)" { vertrouwelijk }
  taak controle "Controle" {
    risico r
    team boa
    objecten 48 bedrijven
    frequentie 2 keer per jaar
    duur 3 uur per controle
    tussentijd minstens 12 weken
    periode week \(week) t/m week 50
    vast in week \(week)
  }
  taak actie "Actie" { risico r
    team boa
    inzet 40 uur
    dag \(week) april 2017 }
  taak ronde "Ronde" vanaf \(week) mei 2017 t/m \(week + 9) mei 2017 {
    risico r
    team boa
    objecten 5 panden
    frequentie 1 keer per jaar
    duur 2 uur per controle
  }
  taak avond "Avond" vanaf \(4 + week % 3 * 7) september 2017 t/m \(10 + week % 3 * 7) september 2017 {
    risico r
    team boa
    inzet 12 uur
    tijden vr 17:00-18:00
  }
  // Without a block, and a long period that has a week in common with the days of the task.
  taak leeg "Leeg" vanaf \(12 + week % 3 * 7) juni 2017 t/m \(18 + week % 3 * 7) juni 2017
  taak deel "Deel" vanaf \(12 + week % 3 * 7) juni 2017 {
    risico r
    team boa
    inzet 12 uur
    periode 1 januari 2017 t/m \(18 + week % 3 * 7) juni 2017
  }
  taak bezoek "Aangekondigd bezoek" {
    risico r
    team boa
    objecten 6 scholen
    frequentie 1 keer per jaar
    duur 2 uur per controle
    aangekondigd
  }
  taak stil "\(word)" { vertrouwelijk
    risico geheim-risico
    team boa
    inzet \(objects) uur per week }
  strategie sanctie "Sancties" { toelichting \"\"\"
  \(String(repeating: word + "\n\n", count: pages))
  \"\"\" { vertrouwelijk } }

  """
}

@Suite struct NonInterferenceTests {
  private func package(_ text: String, key: UInt8? = nil) throws -> [PackageFile] {
    var asked = CompileOptions()
    asked.schedule.key = key.map { [UInt8](repeating: $0, count: 16) }
    let options = PackageOptions(isIntern: true, generator: "vthplan 0.0.0")
    let compilation = compile(TextWorld(text: text), asked)
    return try councilPackage(compilation, options: options, template: repositoryTemplate).value
  }

  @Test func secretsNeverChangeAPublicByte() throws {
    let one = try package(secretPlan(word: "kanarie", week: 7, objects: 3, pages: 1), key: 1)
    let two = try package(secretPlan(word: "zeemeeuwtje", week: 12, objects: 11, pages: 40), key: 2)
    let open = [one, two].map { $0.filter { $0.path.hasPrefix("openbaar/") } }
    #expect(open[0].map(\.path) == open[1].map(\.path))
    let different = zip(open[0], open[1]).filter { $0.bytes != $1.bytes }.map(\.0.path)
    #expect(different == [])
    let leaks = open[0].filter { String(decoding: $0.bytes, as: UTF8.self).contains("kanarie") }.map(\.path)
    #expect(leaks == [])
    let isKept = one.contains {
      $0.path == "intern/plan.xml" && String(decoding: $0.bytes, as: UTF8.self).contains("kanarie")
    }
    #expect(isKept)
  }

  /// The rows that are marked in a round: those whose number has a bit set, and at last those without the lowest. So each
  /// row is confidential in some round and open in another, whatever rows the vocabulary gets.
  static let rounds: [Set<String>] = {
    let numbered = Vocabulary.rows.enumerated().map { (number: $0.offset + 1, id: $0.element.id) }
    let bits = numbered.count.bitWidth - numbered.count.leadingZeroBitCount
    let rounds = (0..<bits).map { bit in Set(numbered.filter { $0.number >> bit & 1 == 1 }.map(\.id)) }
    return rounds + [Set(numbered.map(\.id)).subtracting(rounds[0])]
  }()

  /// Every statement of the vocabulary with all it can hold, marked or not: its words, names and numbers stay inside.
  @Test(arguments: rounds) func whatIsMarkedNeverChangesAPublicByte(marked: Set<String>) throws {
    let open = try [("kanarie", Int64(3)), ("zeemeeuwtje", 77)].map { word, number in
      try InjectionTests.package(
        VocabularyPlan(secret: word, secretNumber: number, isAnnounced: false, marked: marked).plan, isIntern: false)
    }
    #expect(open[0].map(\.path) == open[1].map(\.path))
    let different = zip(open[0], open[1]).filter { $0.bytes != $1.bytes }.map(\.0.path)
    #expect(different == [])
    let leaks = open[0].compactMap { file -> String? in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return text.firstRange(of: "kanarie").map { found in
        "\(file.path): \(text[..<found.lowerBound].suffix(120))\(text[found.lowerBound...].prefix(40))"
      }
    }
    #expect(leaks == [])
  }

  @Test func everyRowIsMarkedInSomeRoundAndOpenInAnother() {
    for row in Vocabulary.rows {
      let count = Self.rounds.count { $0.contains(row.id) }
      #expect((1..<Self.rounds.count).contains(count), "\(row.id)")
    }
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let text = secretPlan(word: "kanarie", week: 7, objects: 3, pages: 1)
    let (one, two) = (try package(text), try package(text))
    let isSame = one == two
    #expect(isSame)
  }

  static let hostile = [
    "<script>alert(1)</script>", "\\\" onload=\\\"x", "]]>&amp;<!--", "=1+1", "{plan titel} ::: elk doel",
    "’“ a\u{301}🙂",
  ]

  /// Hostile text in every place that an author fills changes no tag of any page or XML file.
  @Test(arguments: hostile) func hostileTextChangesNoStructure(text: String) throws {
    func plan(_ text: String) -> String {
      secretPlan(word: "kanarie", week: 7, objects: 3, pages: 1)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { line in
          line.contains("kanarie") ? String(line) : replaceTexts(String(line), text)
        }.joined(separator: "\n")
    }
    let (tame, wild) = (try package(plan("woorden")), try package(plan(text)))
    #expect(tame.map(\.path) == wild.map(\.path))
    for (a, b) in zip(tame, wild) where a.path.hasSuffix(".html") || a.path.hasSuffix(".xml") {
      let isSame = tags(a.bytes) == tags(b.bytes)
      #expect(isSame, "\(a.path)")
    }
  }

  /// Each text between quotes on a line replaced.
  private func replaceTexts(_ line: String, _ text: String) -> String {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count >= 3, !line.contains("gemeente") else { return line }
    return parts.enumerated().map { $0 % 2 == 1 ? text : String($1) }.joined(separator: "\"")
  }

  private func tags(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "<")).dropFirst().map { part in
      String(decoding: part.prefix { $0 != 0x20 && $0 != 0x3E && $0 != 0x2F && $0 != 0x0A }, as: UTF8.self)
    }
  }
}
