import Criteria
import PlanModel
import SourceText
import Testing

/// A plan tested against the catalogue, and what is said about one criterion.
struct AccountCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let id: String
  let plan: String
  var options = CriteriaOptions(frame: "vth-2.0")
  let verdict: Verdict.Kind?
  /// Codes of findings about deviations, judgements, law and names, in order.
  var codes: [String] = []
}

private let notDone = "niet-doen reclame \"Losse reclameborden\"\n"

private func deviation(_ id: String, _ lines: String) -> String { "afwijking \(id) {\n\(lines)\n}\n" }

private let founded = """
  motivering "De raad wil het zo"
  besluit college op 20 december 2016
  geldig t/m 31 december 2017
  """

private let judged = """
  antwoord voldoet
  functie "Jurist"
  datum 12 december 2016
  motivering "Nagelezen"
  """

private let special = head.replacing("vaststelling", with: "beleidsregel\n    vaststelling")

private let accountCases = [
  AccountCase(
    testDescription: "a founded deviation accounts for it", id: "KC-P-09",
    plan: notDone + deviation("KC-P-09", founded),
    verdict: .deviation),
  AccountCase(
    testDescription: "a deviation about something else fits nothing", id: "KC-P-09",
    plan: notDone + "team boa \"BOA\"\n" + deviation("KC-P-09", founded + "\nover boa"), verdict: .notMet,
    codes: ["afwijking-overbodig"]),
  AccountCase(
    testDescription: "a deviation lacks its decision and end", id: "KC-P-09",
    plan: notDone + deviation("KC-P-09", "motivering \"Zo\""), verdict: .notMet, codes: ["afwijking-onvolledig"]),
  AccountCase(
    testDescription: "an expired deviation does not count", id: "KC-P-09",
    plan: notDone + deviation("KC-P-09", founded),
    options: CriteriaOptions(frame: "vth-2.0", today: Day(year: 2018, month: 3, day: 1)), verdict: .notMet,
    codes: ["afwijking-verlopen"]),
  AccountCase(
    testDescription: "a deviation without a letter of reasons is unfounded", id: "KC-P-09",
    plan: notDone + deviation("KC-P-09", founded.replacing("De raad wil het zo", with: " ")), verdict: .notMet,
    codes: ["afwijking-onvolledig"]),
  AccountCase(
    testDescription: "a deviation that ends before the plan begins has expired", id: "KC-P-09",
    plan: notDone + deviation("KC-P-09", founded.replacing("31 december 2017", with: "31 december 2016")),
    verdict: .notMet, codes: ["afwijking-verlopen"]),
  AccountCase(
    testDescription: "a deviation that begins after the plan fits nothing", id: "KC-P-09",
    plan: notDone
      + deviation(
        "KC-P-09", founded.replacing("geldig", with: "geldig vanaf 1 januari 2018").replacing("2017", with: "2018")),
    verdict: .notMet, codes: ["afwijking-overbodig"]),
  AccountCase(
    testDescription: "a judgement without a letter of reasons does not count", id: "AWB-4.84",
    plan: "taak rondes \"Rondes\"\nbeoordeling AWB-4.84 {\n\(judged.replacing("Nagelezen", with: ""))\n}\n",
    verdict: .toJudge, codes: ["ontbreekt"]),
  AccountCase(
    testDescription: "a deviation from what is met means nothing", id: "KC-P-09",
    plan: "niet-doen reclame \"Borden\" motivering \"Laag\"\n" + deviation("KC-P-09", founded), verdict: .met,
    codes: ["afwijking-overbodig"]),
  AccountCase(
    testDescription: "a deviation from a set that is not asked now", id: "KC-P-09",
    plan: notDone + deviation("KC-P-09", founded.replacing("31 december 2017", with: "31 december 2025")),
    options: CriteriaOptions(frame: "omgevingsbesluit"), verdict: nil),
  AccountCase(
    testDescription: "statute knows no deviation", id: "BOR-7.2-4d", plan: deviation("BOR-7.2-4d", founded),
    verdict: .notMet, codes: ["afwijking-niet-toegestaan"]),
  AccountCase(
    testDescription: "a misspelt criterion", id: "KC-P-09", plan: notDone + deviation("KC-P-99", founded),
    verdict: .notMet, codes: ["onbekend-criterium"]),
  AccountCase(
    testDescription: "an open question is never met", id: "AWB-4.84", plan: "taak rondes \"Rondes\"\n",
    verdict: .toJudge),
  AccountCase(
    testDescription: "an answer decides what is open", id: "AWB-4.84",
    plan: "taak rondes \"Rondes\"\nbeoordeling AWB-4.84 {\n\(judged)\n}\n", verdict: .met),
  AccountCase(
    testDescription: "an answer cannot overrule the machine", id: "AWB-4.84",
    plan: "taak rondes \"Rondes\" {\n  afwijken-uitgesloten\n}\nbeoordeling AWB-4.84 {\n\(judged)\n}\n",
    verdict: .notMet),
  AccountCase(
    testDescription: "an answer without its function does not count", id: "AWB-4.84",
    plan:
      "taak rondes \"Rondes\"\nbeoordeling AWB-4.84 {\n  antwoord voldoet\n  datum 12 december 2016\n  motivering \"Ja\"\n}\n",
    verdict: .toJudge, codes: ["ontbreekt"]),
  AccountCase(
    testDescription: "an answer nobody asked for", id: "KC-P-09",
    plan: notDone + "beoordeling KC-P-09 {\n\(judged)\n}\n",
    verdict: .notMet, codes: ["onbekend-criterium"]),
  AccountCase(
    testDescription: "a parameter of the municipality's own", id: "CAP-04",
    plan: "team boa \"BOA\" { productief 1.600 uur per fte }\nparameter CAP-04 bovengrens 1.700 uur\n", verdict: .met),
  AccountCase(
    testDescription: "an empty parameter is not tested", id: "KC-A-06",
    plan: "deskundigheidsgebied bouwfysica {\n  borging boa\n}\nteam boa \"BOA\"\n", verdict: .untested),
  AccountCase(
    testDescription: "damaged text cannot be said to be absent", id: "BOR-7.2-4d", plan: "",
    options: CriteriaOptions(frame: "vth-2.0", isDamaged: true), verdict: .untested),
  AccountCase(
    testDescription: "the quality criteria follow the set", id: "KC-P-09", plan: notDone,
    options: CriteriaOptions(frame: "omgevingsbesluit"), verdict: nil),
  AccountCase(
    testDescription: "the law follows the date", id: "OB-13.11-2", plan: "", options: CriteriaOptions(frame: "vth-2.3"),
    verdict: .notMet),
  AccountCase(
    testDescription: "the old law does not hold later", id: "BOR-7.2-4d", plan: "",
    options: CriteriaOptions(date: Day(year: 2018, month: 1, day: 1)), verdict: nil),
]

private let accounts: Set<String> = [
  "afwijking-overbodig", "afwijking-onvolledig", "afwijking-verlopen", "afwijking-niet-toegestaan",
  "onbekend-criterium", "ontbreekt",
]

@Test(arguments: accountCases)
func deviationsJudgementsAndLawDecideTheVerdict(_ example: AccountCase) {
  let bound = plan((example.id == "AWB-4.84" ? special : head) + example.plan)
  #expect(bound.findings.filter { $0.severity == .error }.map(\.message.nl) == [])
  let result = check(
    bound.value, facts: facts(bound.value), against: Catalogue.read.set, options: example.options)
  #expect(result.value.first { $0.criterion.id == example.id }?.kind == example.verdict)
  #expect(result.findings.map(\.code.text).filter(accounts.contains) == example.codes)
}

/// A plan that runs past a change of law is told so once, and the loose name of the set is explained once.
@Test func theChangeOfLawAndTheSetAreSaidOnce() {
  let bound = plan(head.replacing("vaststelling", with: "kader vth-2.0\n    vaststelling"))
  let result = check(bound.value, facts: facts(bound.value), against: Catalogue.read.set)
  #expect(result.findings.count { $0.code == .finding(.lawStraddle) } == 1)
  #expect(result.findings.count { $0.code == .finding(.kaderNote) } == 1)
  // The day of the change is from memory.
  let straddle = result.findings.first { $0.code == .finding(.lawStraddle) }
  #expect(straddle?.message.nl.contains("vervalt na 30 juni 2017 (34 criteria, niet geverifieerd)") == true)
  // What is not certain is a warning at most, and says so.
  for finding in result.findings {
    guard case .criterion(let id) = finding.code, let criterion = Catalogue.read.set[id], criterion.confidence != .high
    else { continue }
    #expect(finding.severity < .error || finding.criteria.count > 1, "\(id)")
    #expect(finding.explanation?.nl.contains("Niet geverifieerd") == true, "\(id)")
  }
}

/// A set in capitals is the one in small letters.
@Test(arguments: ["VTH-2.0", "Vth-2.0", "vht-2.0"])
func aSetThatIsNotThereIsAnsweredWithTheNearOne(_ written: String) throws {
  let bound = plan(head.replacing("vaststelling", with: "kader \(written)\n    vaststelling"))
  let result = check(bound.value, facts: facts(bound.value), against: Catalogue.read.set)
  let finding = try #require(result.findings.first { $0.code == .finding(.unknownName) })
  #expect(finding.message.nl == "Er is geen kader `\(written)`. Bedoelt u `vth-2.0`?")
  #expect(finding.solutions.first?.edits.map(\.text) == ["vth-2.0"])
}

/// A criterion of the municipality's own adds; it cannot take the place of another.
/// Own sets in place of those of the program can leave out the law, but not silently.
@Test(arguments: [
  ("beleid", true, ["zonder-wet"]), ("wet", true, []), ("beleid", false, []),
  ("wet\n  geldig t/m 1 januari 2010", true, ["zonder-wet"]),
])
func setsWithoutAStatuteAreTold(_ kind: String, _ isReplaced: Bool, _ codes: [String]) {
  let text = "kader k \"K\" {\n  soort \(kind)\n}\ncriterium T-1 \"T\" in k { eis minstens 1 doel }\n"
  let set = CriteriaSet.read(plan(text, name: "kaders/k.vth").value).value
  let tested = plan(head + "doel a \"A\"\n").value
  let result = check(tested, facts: facts(tested), against: set, options: CriteriaOptions(isReplaced: isReplaced))
  #expect(result.findings.map(\.code.text) == codes)
}

@Test func aLocalCriterionAddsAndReplacesNothing() {
  let local = plan(
    head + """
      kader eigen "Eigen" { soort beleid }
      criterium ZB-1 "Twee teams" in eigen { eis minstens 2 team }
      criterium BOR-7.2-4d "Niets" in eigen { eis hoogstens 5 team }
      """)
  let set = Catalogue.read.set.adding(local.value)
  #expect(set.findings.map(\.code.text) == ["dubbele-naam"])
  let result = check(local.value, facts: facts(local.value), against: set.value)
  #expect(result.value.first { $0.criterion.id == "ZB-1" }?.kind == .notMet)
  #expect(result.value.first { $0.criterion.id == "BOR-7.2-4d" }?.criterion.set == "bor-2010")
}

/// What a municipality adds cannot pass for law, nor take the place of a set of the program.
@Test func aLocalCriterionIsNoLawOfTheProgram() {
  let local = plan(
    head + """
      kader bor-2010 "Eigen Bor" {
        soort  model
        geldig vanaf 1 januari 1990 t/m 1 januari 1991
      }
      kader eigen "Eigen" {
        soort beleid
        code  vth-2.0
      }
      criterium ZB-1 "Eigen eis" in bor-2010 {
        eis      hoogstens 5 team
        afwijken toegestaan
      }
      """)
  let set = Catalogue.read.set.adding(local.value)
  #expect(set.findings.map(\.code.text) == ["dubbele-naam", "dubbele-naam", "verkeerde-plaats"])
  #expect(set.value["ZB-1"]?.kind == .policy)
  let result = check(local.value, facts: facts(local.value), against: set.value)
  #expect(result.value.contains { $0.criterion.id == "BOR-7.5-b" && $0.criterion.kind == .statute })
}

/// A value for a parameter that is not there, or of another unit, is told and does not count.
@Test(arguments: [
  ("parameter CAP-04 bovengrens 5%", "verkeerde-eenheid", "horen uren, niet een percentage"),
  ("parameter CAP-04 bovengrns 1.600 uur", "onbekende-naam", "Bedoelt u `bovengrens`?"),
  ("parameter CAP-44 bovengrens 1.600 uur", "onbekend-criterium", "Bedoelt u `CAP-04`?"),
  ("parameter CAP-04 bovengrens 1.650 uur\nparameter CAP-04 bovengrens 9.000 uur", "dubbel-gegeven", "al ingevuld"),
])
func aParameterThatFitsNothingDoesNotCount(_ line: String, _ code: String, _ message: String) {
  let bound = plan(head + "team boa \"BOA\" { productief 1.700 uur per fte }\n" + line + "\n")
  let result = check(
    bound.value, facts: facts(bound.value), against: Catalogue.read.set,
    options: CriteriaOptions(frame: "vth-2.0", only: ["CAP-04"]))
  #expect(result.value.map(\.kind) == [.notMet])
  let told = result.findings.filter { $0.code.text == code }
  #expect(told.count == 1 && told.first?.message.nl.contains(message) == true)
}

/// Whoever asks for a set that is not there is told, rather than tested against less.
@Test func anUnknownSetThatIsAskedForIsAFinding() {
  let bound = plan(head)
  let result = check(
    bound.value, facts: facts(bound.value), against: Catalogue.read.set, options: CriteriaOptions(frame: "vth-2.9"))
  #expect(result.findings.contains { $0.code == .finding(.unknownName) && $0.message.nl.contains("`vth-2.9`") })
}

/// What cannot be compared because the plan does not give it is not tested, rather than not applicable.
@Test(arguments: [
  ("", Verdict.Kind.untested), ("vorig-aantal 4 personen", .notMet), ("vorig-aantal 5 personen", .notApplicable),
])
func growthThatCannotBeSeenIsNotTested(_ line: String, _ verdict: Verdict.Kind) {
  let bound = plan(head + "team t \"T\" {\n  boa domein openbare-ruimte 5 personen {\n  \(line)\n  }\n}\n")
  let result = check(
    bound.value, facts: facts(bound.value), against: Catalogue.read.set,
    options: CriteriaOptions(frame: "vth-2.0", only: ["BOA-DRIE-1"]))
  #expect(result.value.map(\.kind) == [verdict])
}

/// What a demand says of a value is not said when there is none: that it is missing is, and once.
@Test func aValueThatIsNotThereIsMissingRatherThanWrong() {
  let lines = head.split(separator: "\n", omittingEmptySubsequences: false)
  let unadopted = lines.filter { !$0.contains("vaststelling") }.joined(separator: "\n")
  func told(_ text: String) -> [String] {
    let bound = plan(text)
    let options = CriteriaOptions(date: Day(year: 2016, month: 12, day: 20))
    let result = check(bound.value, facts: facts(bound.value), against: Catalogue.read.set, options: options)
    return result.findings.filter { $0.criteria.contains("BOR-7.3-1") }.map(\.message.nl)
  }
  #expect(told(unadopted).filter { $0.contains("vastgesteld") } == [])
  #expect(told(unadopted).count { $0.hasSuffix("mist `vaststelling`.") } == 1)
  let late = head.replacing("20 december 2016", with: "1 februari 2018")
  #expect(told(late).contains("Het plan is pas na afloop vastgesteld: 1 februari 2018."))
}
