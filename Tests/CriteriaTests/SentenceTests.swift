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
  ("datum van vaststelling minstens 3 uur", "criterium-type", "Hier wordt een datum vergeleken of gerekend met uren."),
  ("elk doel", "criterium-zin", "Hier staat het einde van de zin; verwacht werd `heeft`."),
  ("minstens veel doel", "criterium-zin", "Hier staat «veel»; verwacht werd een aantal."),
  ("minstens 1 doel en minstens 1 taak of minstens 1 team", "criterium-zin", "Hier staat «of»"),
  (
    "benodigd van het plan minstens 5 jaar", "criterium-type", "Hier wordt uren vergeleken of gerekend met een termijn."
  ),
  ("som van titel van doel in het plan minstens 5", "criterium-type", ""),
  ("parameter bovengrens minstens 5", "criterium-veld", "Dit criterium heeft geen parameter `bovengrens`."),
  (String(repeating: "elk doel waar ", count: 5000) + "heeft titel", "criterium-zin", ""),
])
func sentencesThatCannotBeReadAreFindings(_ sentence: String, _ code: String, _ message: String) {
  let text = "kader k \"K\" { soort beleid }\ncriterium T-1 \"Titel\" in k { eis \(sentence) }\n"
  let set = CriteriaSet.read(plan(text, name: "kaders/k.vth").value)
  #expect(set.findings.map(\.code.text) == [code])
  #expect(set.findings.first?.message.nl.hasPrefix(message) == true)
  let tested = plan(head + goal)
  #expect(check(tested.value, facts: facts(tested.value), against: set.value).value.map(\.kind) == [.untested])
}
