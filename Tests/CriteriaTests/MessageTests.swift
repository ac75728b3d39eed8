import Criteria
import PlanModel
import SourceText
import Testing

// What criteria say of a plan: in plain words, and once.

/// The findings of some criteria about a plan, tested on a day on which they hold.
private func said(_ text: String, _ criteria: [Criterion]) -> [Finding] {
  let bound = plan(text.contains("plan voorbeeld") ? text : head + text)
  let facts = facts(bound.value)
  var findings: [Finding] = []
  for criterion in criteria {
    let adopted = Day(year: 2016, month: 12, day: 20) ?? Day(number: 0)
    let day = max(min(adopted, criterion.until ?? adopted), criterion.from ?? adopted)
    let options = CriteriaOptions(frame: criterion.memberOf.first, date: day, only: [criterion.id])
    findings += check(bound.value, facts: facts, against: Catalogue.read.set, options: options).findings
      .filter(\.isOfCriterion)
  }
  return findings
}

/// A plan with one of most things, and nothing in them.
private let bare = """
  doel rust "Rust"
  risicomodel {
    effect hinder op schaal 1 t/m 5
    kans op schaal 1 t/m 5
    score hoogste effect maal kans
    klasse hoog "Hoog" vanaf 15
  }
  risico r "Risico" { doel rust }
  team boa "BOA" {
    boa domein openbare-ruimte 5 personen {
      categoriebesluit "Besluit" maximum 15 geldig t/m 1 juli 2020
    }
  }
  partner politie "Politie" { soort politie }
  functie f "Functie" { werkzaamheid toezicht }
  strategie sanctie "Sancties" { sanctie last-onder-dwangsom }
  taak t "Taak" {
    doel rust
    team boa
    inzet 100 uur
    met politie 1 uur per controle
  }
  """

/// Words of a criterion's sentence that no message needs.
private let ofSentences = [
  "waar soort", "waar naam", "waar heeft", " bevat ", " geldt heeft", "voor elke ", "in volgorde ", "klopt niet: ",
  "niet te zien: ", "hoort hier niet te staan: ", "niet te zijn: ",
]

@Test func noMessageOfTheProgramsCriteriaIsASentenceOfARule() {
  var found: [String] = []
  for criterion in Catalogue.read.set.criteria {
    for text in ["", bare, criterion.bad ?? ""] {
      for finding in said(text, [criterion]) where ofSentences.contains(where: finding.message.nl.contains) {
        found.append("\(criterion.id): \(finding.message.nl)")
      }
    }
  }
  let unique = Set(found).sorted()
  #expect(unique == [], "\(unique.joined(separator: "\n"))")
}

/// All criteria of the day at once, as a plan meets them.
private func all(_ text: String) -> [Finding] {
  let bound = plan(head + text)
  let options = CriteriaOptions(frame: "vth-2.0")
  return check(bound.value, facts: facts(bound.value), against: Catalogue.read.set, options: options).findings
    .filter(\.isOfCriterion)
}

@Test(arguments: ["", bare])
func whatCriteriaSayInTheSameWordsIsSaidOnce(_ text: String) {
  let places = all(text).map { "\($0.primary.location) \($0.message.nl)" }
  #expect(places.count > 10)
  #expect(places.count == Set(places).count)
}

@Test func theMissingSupervisionStrategyIsOneFindingOfAllThatAskForIt() {
  let found = all(bare).filter { $0.message.nl == "Het plan heeft geen toezichtstrategie (`strategie toezicht`)." }
  #expect(found.map { $0.criteria.sorted() } == [["BOR-7.2-4a", "BOR-7.2-4b", "LHS-07", "MOR-10.3-3a"]])
}

/// What is missing has no date, no hours and no number either; that is not said again.
@Test func whatFollowsFromWhatIsMissingIsNotSaid() {
  let found = all(bare)
  for (criterion, count) in [("MOR-10.4-1", 1), ("BOR-7.2-6", 1), ("BOR-7.3-2", 1)] {
    let own = found.filter { $0.criteria.contains(criterion) }
    #expect(own.count == count, "\(criterion): \(own.map(\.message.nl))")
  }
}

/// A criterion without a message of its own, as a municipality writes it.
@Test(arguments: [
  (
    "minstens 1 strategie waar naam is sanctie met aard",
    "Bij `plan` «Voorbeeld» is er geen `strategie sanctie` met `aard`."
  ),
  (
    "minstens 1 verzending waar soort is beleid en ontvanger bevat raad",
    "Bij `plan` «Voorbeeld» is er geen `verzending` met `soort beleid` en `ontvanger raad`."
  ),
  ("minstens 1 doel met motivering en thema", "Bij `plan` «Voorbeeld» is er geen `doel` met `motivering` en `thema`."),
  ("minstens 1 taak waar heeft duur", "Bij `plan` «Voorbeeld» is er geen `taak` waarvoor geldt: heeft duur."),
  ("minstens 1 rapportage", "`plan` «Voorbeeld» mist `rapportage`."),
])
func demandWithoutAMessageIsSaidInWordsOfThePlan(_ demand: String, _ message: String) {
  let own = plan(
    head + bare
      + "\nkader huis \"Huisregels\" { soort beleid }\ncriterium HUIS-1 \"Iets\" in huis {\n  eis \(demand)\n}\n")
  let set = Catalogue.read.set.adding(own.value)
  #expect((own.findings + set.findings).filter { $0.severity == .error }.map(\.message.nl) == [])
  let found = check(
    own.value, facts: facts(own.value), against: set.value, options: CriteriaOptions(only: ["HUIS-1"])
  ).findings.filter(\.isOfCriterion)
  #expect(found.map(\.message.nl) == [message])
}

/// What is wrong with criteria of a municipality's own is marked as narrowly as can be, with the remedy where it is sure.
@Test(arguments: [
  ("melding \"Zie {titl}.\"", "onbekende-plaatshouder", "titl", "titel"),
  ("melding \"Zie \\\"dit\\\" en {titl}.\"", "onbekende-plaatshouder", "titl", "titel"),
  ("melding \"Zie {titel}.\" engels \"See {titl}.\"", "onbekende-plaatshouder", "titl", "titel"),
  ("melding \"Zie {iets heel anders}.\"", "onbekende-plaatshouder", "iets heel anders", nil),
  ("herstel \"Geef {titel} een `indicator`.\"", "onbekende-plaatshouder", "titel", nil),
  ("melding \"Zie {titel}: {wat ontbreekt}.\"\n  herstel \"Zoals `indicator x { … }`.\"", nil, nil, nil),
  (another("HUIS-1"), "dubbele-naam", "HUIS-1", nil), (another("HUIS-2"), nil, nil, nil),
  (another("CAP-06"), "dubbele-naam", "CAP-06", nil),
])
func ownCriteriaAreMarkedWhereTheyAreWrong(_ line: String, _ code: String?, _ marked: String?, _ remedy: String?) {
  let text =
    head + "kader huis \"Huisregels\" { soort beleid }\n"
    + "criterium HUIS-1 \"Iets\" in huis {\neis minstens 1 doel {\n\(line)\n}\n}\n"
  let own = plan(text)
  let findings = own.findings + Catalogue.read.set.adding(own.value).findings
  #expect(findings.map(\.code.text) == (code.map { [$0] } ?? []))
  #expect(findings.first.map { SourceFile(name: "", text: text).text($0.primary.location.range) } == marked)
  #expect(findings.first?.solutions.first?.edits.first?.text == remedy)
}

/// The end of a criterion, and the beginning of another.
private func another(_ code: String) -> String {
  "ernst fout\n}\n}\ncriterium \(code) \"Weer\" in huis {\neis minstens 1 taak {\nernst fout"
}
