import Criteria
import PlanModel
import SourceText
import Testing

/// A sentence about a plan, and what comes of it.
struct SentenceCase: CustomTestStringConvertible, Sendable {
  let about: String?
  let sentence: String
  let plan: String
  let verdict: Verdict.Kind
  /// `statement: thing` of each finding.
  var findings: [String] = []

  var testDescription: String { "\(about ?? "plan"): \(sentence)" }

  init(_ about: String? = nil, _ sentence: String, _ plan: String, _ verdict: Verdict.Kind, _ findings: [String] = []) {
    self.about = about
    self.sentence = sentence
    self.plan = plan
    self.verdict = verdict
    self.findings = findings
  }
}

/// Four weeks, two months and four weeks: 112 to 118 days.
private let gaps = ["4 weken", "2 maanden", "4 weken"].enumerated().map { number, gap in
  "taak t\(number) \"T\" { tussentijd \(gap) }"
}.joined(separator: "\n")

private let goal = "doel schoon \"Schoon\" {\n  indicator vuil \"Vuil\" { nulmeting 3 meldingen }\n}\n"

@Test(arguments: [
  SentenceCase(nil, "minstens 1 doel", goal, .met),
  SentenceCase(nil, "minstens 1 doel", "", .notMet, ["`plan` «Voorbeeld» mist `doel`."]),
  SentenceCase("elk doel", "minstens 1 indicator", goal, .met),
  SentenceCase("elk doel", "minstens 1 indicator", "", .notApplicable),
  SentenceCase(
    "elk doel", "elke indicator heeft nulmeting, streefwaarde en meting", goal, .notMet,
    ["`indicator` «Vuil» mist `streefwaarde`.", "`indicator` «Vuil» mist `meting`."]),
  SentenceCase("elk doel", "minstens 1 indicator met nulmeting", goal, .met),
  SentenceCase("elk doel", "geen indicator met streefwaarde", goal, .met),
  SentenceCase(
    "elk doel", "heeft motivering, of heeft thema", goal, .notMet, ["`doel` «Schoon» mist `motivering` of `thema`."]),
  SentenceCase("elk doel waar heeft motivering", "minstens 1 taak", goal, .notApplicable),
  SentenceCase(
    "elk doel", "als minstens 1 indicator dan heeft motivering", goal, .notMet, ["`doel` «Schoon» mist `motivering`."]),
  // A text without a letter says nothing.
  SentenceCase("elk doel", "heeft motivering", "doel a \"A\" { motivering \"Omdat het moet\" }", .met),
  SentenceCase(
    "elk doel", "heeft motivering", "doel a \"A\" { motivering \"\" }", .notMet, ["`doel` «A» mist `motivering`."]),
  SentenceCase(
    "elke partner", "heeft rol", "partner p \"P\" { rol \"  \" }", .notMet, ["`partner` «P» mist `rol`."]),
  SentenceCase(
    "elke strategie", "minstens 1 aard", "strategie sanctie \"S\" {\n  aard \"\" \"\"\n}", .notMet,
    ["`strategie` «S» mist `aard`."]),
  // A sum of nothing is zero, in the unit of what it stands against.
  SentenceCase(
    "elk team", "som van uren van aftrek minstens 1 uur", "team t \"T\" { formatie 1 fte }", .notMet),
  SentenceCase(nil, "datum van vaststelling uiterlijk begin van het plan", "", .met),
  SentenceCase(nil, "datum van vaststelling na begin van het plan", "", .notMet),
  SentenceCase(nil, "datum van vaststelling hoogstens 1 maand voor begin van het plan", "", .met),
  SentenceCase(nil, "datum van vaststelling hoogstens 1 week voor begin van het plan", "", .notMet),
  SentenceCase(nil, "datum van vaststelling voor 1 april", "", .notMet),
  SentenceCase(nil, "orgaan van vaststelling is college of raad", "", .met),
  SentenceCase(nil, "orgaan van vaststelling is raad", "", .notMet),
  SentenceCase(nil, "jaar van het plan is 2017", "", .met),
  SentenceCase(nil, "aantal doel minstens 2", goal, .notMet),
  SentenceCase(nil, "aantal doel hoogstens 2", "", .notApplicable),
  SentenceCase(
    nil, "taakveld van risico in het plan bevat elk taakveld van risico in het plan",
    "risico a \"A\" { taakveld bouwen }", .met),
  SentenceCase(
    "elke taak", "minstens 1 doel",
    goal + "risico vies \"Vies\" { doel schoon }\ntaak veeg \"Veeg\" { risico vies }", .met),
  SentenceCase(nil, "som van tussentijd van taak hoogstens 15 weken", gaps, .notMet),
  SentenceCase(nil, "som van tussentijd van taak hoogstens 17 weken", gaps, .met),
  SentenceCase(
    "elk doel", "minstens 1 taak", goal + "risico vies \"Vies\" { doel schoon }\ntaak veeg \"Veeg\" { risico vies }",
    .met),
  SentenceCase("elke taak", "minstens 1 doel", "taak veeg \"Veeg\" { }", .notMet, ["`taak` «Veeg» mist `doel`."]),
  SentenceCase("elke taak", "minstens 1 doel", "taak veeg \"Veeg\" { doel weg }", .untested),
  SentenceCase("elke taak", "keren-per-jaar minstens 2", "taak veeg \"Veeg\" { frequentie 2 keer per jaar }", .met),
  SentenceCase("elke taak", "keren-per-jaar minstens 2", "taak veeg \"Veeg\" { frequentie elk jaar }", .notMet),
  SentenceCase("elke taak", "keren-per-jaar minstens 2", "taak veeg \"Veeg\" { frequentie elk kwartaal }", .met),
  SentenceCase("elke taak", "benodigd minstens 2 uur", "taak veeg \"Veeg\" { }", .untested),
  SentenceCase(
    "elke strategie", "termijn van sanctie hoogstens 2 maanden",
    "strategie sanctie \"S\" {\n  sanctie sluiting termijn 60 dagen\n}", .untested),
  SentenceCase(
    "elke strategie", "termijn van sanctie hoogstens 3 maanden",
    "strategie sanctie \"S\" {\n  sanctie sluiting termijn 6 weken\n}", .met),
  SentenceCase(
    "elke strategie waar naam is sanctie", "stap is in volgorde positioneren, optreden en vastleggen",
    "strategie sanctie \"S\" {\n  stap positioneren\n  stap vastleggen\n  stap optreden\n}", .notMet),
  SentenceCase(
    "elke strategie", "verzwarend bevat recidive en financieel-voordeel",
    "strategie sanctie \"S\" {\n  verzwarend recidive\n}", .notMet,
    ["`strategie` «S» mist `financieel-voordeel`."]),
  SentenceCase(
    "elk team", "som van uren van aftrek plus uren van productief is uren van bruto",
    "team t \"T\" {\n  bruto 1.872 uur per fte\n  productief 1.400 uur per fte\n  aftrek \"verlof\" 400 uur per fte\n  aftrek \"ziekte\" 72 uur per fte\n}",
    .met),
  SentenceCase("elk team", "formatie van het team minstens 3 fte", "team t \"T\" { formatie 2 fte }", .notMet),
  SentenceCase(
    "elke partner", "soort bevat politie of strafrecht, en heeft rol", "partner p \"P\" { soort bewoners }", .notMet),
])
func sentencesAreTestedAgainstPlans(_ example: SentenceCase) {
  let text = """
    kader k "K" {
      soort beleid
    }
    criterium T-1 "Titel" in k {
      \(example.about.map { "voor \($0)" } ?? "")
      eis \(example.sentence)
    }
    """
  let criteria = plan(text, name: "kaders/k.vth")
  let set = CriteriaSet.read(criteria.value)
  #expect((criteria.findings + set.findings).map(\.message.nl) == [])
  let tested = plan(head + example.plan)
  let result = check(tested.value, facts: facts(tested.value), against: set.value)
  #expect(result.value.map(\.kind) == [example.verdict])
  if !example.findings.isEmpty { #expect(result.findings.map(\.message.nl) == example.findings) }
}

@Test(arguments: [
  ("minstens 1 doelen", "criterium-veld", "Bij `plan` hoort geen `doelen`. Bedoelt u `doel`?"),
  ("orgaan van vaststelling is colege", "onbekend-woord", "`colege` staat niet in de lijst"),
  (
    "datum van vaststelling minstens 3 uur", "criterium-type",
    "Hier staat een datum tegenover uren; dat is niet te vergelijken of op te tellen. Schrijf een datum als `1 december 2016`."
  ),
  ("vaststelling voor 1 december 2016", "criterium-type", "zoals `datum van vaststelling`"),
  ("elk doel", "criterium-zin", "Hier staat het einde van de zin; verwacht werd `heeft`."),
  (
    "minstens veel doel", "criterium-zin", "Hier staat «veel»; verwacht werd een aantal in cijfers, zoals `minstens 1`."
  ),
  ("minstens 1 doel en minstens 1 taak of minstens 1 team", "criterium-zin", "Hier staat «of»"),
  (
    "benodigd van het plan minstens 5 jaar", "criterium-type",
    "Hier staan uren tegenover een termijn; dat is niet te vergelijken of op te tellen."
  ),
  ("benodigd van het plan minstens 200", "criterium-type", "Bedoelt u `200 uur`?"),
  ("dekkingsgraad van het plan minstens 0,95", "criterium-type", "Bedoelt u `95%`?"),
  ("maximaal 3 taak", "criterium-veld", "Bedoelt u `hoogstens`?"),
  ("minimaal 1 doel", "criterium-veld", "Bedoelt u `minstens`?"),
  ("elke indicator heeft bron", "criterium-veld", "Het hoort bij `doel` en `taak`. Schrijf `indicator van doel`."),
  ("elk team heeft minstens 1 taken", "criterium-veld", "Bedoelt u `taak`?"),
  ("elke taak heeft formatie", "criterium-veld", "Het hoort bij `team` en `functie`."),
  ("elke taak heeft bezetting", "criterium-veld", "Wel bijvoorbeeld `benodigd`, `gedekt`"),
  ("doel minstens 2", "criterium-type", "Tellen gaat met `aantal doel`."),
  ("minstens 1 taak waar instrument is toezichtt", "onbekend-woord", "Bedoelt u `toezicht`?"),
  ("\"minstens 1 doel\"", "criterium-zin", "Een zin staat zonder aanhalingstekens."),
  ("criteria ZZ- voldoen", "onbekend-criterium", "Geen criterium begint met `ZZ-`."),
  ("som van titel van doel in het plan minstens 5", "criterium-type", ""),
  (
    "parameter bovengrens minstens 5", "criterium-veld",
    "Dit criterium heeft geen parameter `bovengrens`. Zet `parameter bovengrens … \"uitleg\"` in het criterium."
  ),
  // What is compared is of one kind, and the message says how that is written.
  (
    "benodigd van het plan minstens 3 fte", "criterium-type",
    "tegenover fte; dat is niet te vergelijken of op te tellen. Schrijf uren als `400 uur`."
  ),
  ("benodigd van het plan minstens \"veel\"", "criterium-type", "Schrijf uren als `400 uur`."),
  ("bedrag van begroting minstens 3 uur", "criterium-type", "Schrijf een bedrag als `€ 2.500`."),
  ("formatie van team minstens 2 uur", "criterium-type", "Schrijf fte als `2 fte`."),
  ("dekkingsgraad van het plan minstens 95 uur", "criterium-type", "Schrijf een percentage als `95%`."),
  ("aantal taak minstens 3 uur", "criterium-type", "Schrijf een getal als `3`."),
  ("titel van het plan minstens 3 uur", "criterium-type", "Vergelijk tekst en woorden met `is` of `bevat`."),
  ("kans van risico minstens 3 weken", "criterium-type", "Noem het deel van de regel dat u bedoelt"),
  (
    "benodigd van het plan maal benodigd van het plan minstens 3 uur", "criterium-type",
    "Hier staan uren tegenover uren"
  ),
  ("begin van het plan plus 3 uur na 1 januari 2017", "criterium-type", "Schrijf een datum als `1 december 2016`."),
  // Words of lists that share none are never equal.
  (
    "taakveld van risico bevat elke soort van partner", "criterium-type",
    "Hier staan woorden uit de lijst `taakveld` tegenover woorden uit de lijst `partnersoort`"
  ),
  ("orgaan van vaststelling is gelijk aan soort van partner", "criterium-type", "die hebben geen woord gemeen"),
  ("benodigd van het plan > 400 uur", "criterium-zin", "Hier staat «>»"),
  ("alle taak heeft doel", "criterium-veld", "Bij `plan` hoort geen `alle`."),
  ("elke taak bevat doel", "criterium-zin", "verwacht werd `heeft`"),
  ("stap van strategie is in volgorde positioneren en fietsen", "onbekend-woord", "`fietsen` staat niet in de lijst"),
  ("lagere-klasse van taak is hoog", "criterium-veld", "Het hoort bij `klasse`."),
  ("aandeel handhaven minstens 10%", "onbekend-woord", "`handhaven` staat niet in de lijst"),
  (String(repeating: "elk doel waar ", count: 5000) + "heeft titel", "criterium-zin", ""),
])
func sentencesThatCannotBeReadAreFindings(_ sentence: String, _ code: String, _ message: String) {
  let text = "kader k \"K\" { soort beleid }\ncriterium T-1 \"Titel\" in k { eis \(sentence) }\n"
  let set = CriteriaSet.read(plan(text, name: "kaders/k.vth").value)
  #expect(set.findings.map(\.code.text) == [code])
  #expect(message.isEmpty || set.findings.first?.message.nl.contains(message) == true)
  let tested = plan(head + goal)
  #expect(check(tested.value, facts: facts(tested.value), against: set.value).value.map(\.kind) == [.untested])
}

/// What newcomers leave out or misspell in a criterium, each with its one finding.
@Test(arguments: [
  ("eis minstens 1 doel { melding \"Doel {titl} ontbreekt\" }", "onbekende-plaatshouder", "bedoelt u `{titel}`?"),
  ("eis minstens 1 doel { melding \"{titel}: {waarde}, {wat ontbreekt}\" }", "", ""),
  ("voor elke taak", "ontbreekt", "Criterium `T-1` vraagt niets"),
  ("voor elke taak\nbeoordeling \"Klopt dit?\"", "", ""),
])
func aCriterionAsksSomethingInWordsThatAreFilledIn(_ lines: String, _ code: String, _ message: String) {
  let text = "kader k \"K\" { soort beleid }\ncriterium T-1 \"Titel\" in k {\n\(lines)\n}\n"
  let set = CriteriaSet.read(plan(text, name: "kaders/k.vth").value)
  #expect(set.findings.map(\.code.text) == (code.isEmpty ? [] : [code]))
  #expect(message.isEmpty || set.findings.first?.message.nl.contains(message) == true)
}

/// What shows a verdict, both ways: what was counted and added up, and all that were looked at.
@Test(arguments: [
  ("geen taak met afwijken-uitgesloten", "taak a \"A\"\ntaak b \"B\"\n", ["taak/a true", "taak/b true"]),
  (
    "geen taak met afwijken-uitgesloten",
    "taak a \"A\" { afwijken-uitgesloten }\ntaak b \"B\" { afwijken-uitgesloten }\n",
    ["taak/a false", "taak/b false"]
  ),
  ("hoogstens 1 doel", "doel a \"A\"\ndoel b \"B\"\n", ["doel/a false", "doel/b false", "plan/voorbeeld false"]),
  ("aantal doel minstens 2", "doel a \"A\"\ndoel b \"B\"\n", ["doel/a true", "doel/b true", "plan/voorbeeld true"]),
  ("aantal doel minstens 3", "doel a \"A\"\ndoel b \"B\"\n", ["doel/a false", "doel/b false", "plan/voorbeeld false"]),
  // The same collection shows itself whole, though an element that held was told first.
  (
    "voor elk team geldt minstens 1 doel van het plan, en minstens 1 doel van het plan",
    "team t \"T\"\ndoel a \"A\"\ndoel b \"B\"\n", ["doel/a true", "doel/b true", "team/t true"]
  ),
])
func evidenceIsAllThatShowsIt(_ sentence: String, _ text: String, _ evidence: [String]) {
  let criteria = plan(
    "kader k \"K\" { soort beleid }\ncriterium T-1 \"T\" in k { eis \(sentence) }\n", name: "kaders/k.vth")
  let set = CriteriaSet.read(criteria.value)
  #expect(set.findings.map(\.message.nl) == [])
  let tested = plan(head + text).value
  let verdict = check(tested, facts: facts(tested), against: set.value).value.first
  #expect(verdict?.evidence.map { "\($0.label(in: tested)) \($0.holds)" }.sorted() == evidence)
}

/// The highest of figures that are not exact does not depend on which is written first.
@Test func theHighestOfRangesIsTheSameInAnyOrder() {
  let criteria = plan(
    "kader k \"K\" { soort beleid }\ncriterium T-1 \"T\" in k { eis hoogste van waarde van streefwaarde van indicator van doel hoogstens 10 }\n",
    name: "kaders/k.vth")
  let set = CriteriaSet.read(criteria.value).value
  let goals = ["3 tot 7", "5", "10"].enumerated().map { index, value in
    "doel d\(index) \"D\" { indicator i\(index) \"I\" { streefwaarde \(value) meldingen in 2017 } }\n"
  }
  for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]] {
    let tested = plan(head + order.map { goals[$0] }.joined()).value
    #expect(check(tested, facts: facts(tested), against: set).value.map(\.kind) == [.met], "\(order)")
  }
}
