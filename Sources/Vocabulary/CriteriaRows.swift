extension Vocabulary {
  /// Criteria are text too: sets, requirements, parameters.
  static let criteriaRows: [Row] = [
    Row(
      "kader", "set", in: [""], .declares, title: .required, "", .many,
      nl: "Een verzameling criteria.", en: "A set of criteria.",
      example: "kader bor-2010 \"Besluit omgevingsrecht, hoofdstuk 7\" { … }"),
    Row(
      "soort", "kind", in: ["kader"], "<soort:=kadersoort>", .required,
      nl: "Wet, kwaliteitscriteria, beleid of model.", en: "Statute, quality criteria, policy or model.",
      example: "soort wet"),
    Row(
      "code", "code", in: ["kader"], "<code:code>", .optional,
      nl: "Hoe een plan het kader noemt.", en: "What a plan calls the set.", example: "code vth-2.0"),
    Row(
      "let-op", "note", in: ["kader"], "<tekst:tekst> [engels <engels:tekst>]", .optional,
      nl: "Wat wie dit kader kiest één keer te lezen krijgt.", en: "What whoever chooses this set reads once.",
      example: "let-op \"In 2016 gold versie 2.1.\""),
    Row(
      "criterium", "criterion", in: [""], .criterion, title: .required, "in <kader:@kader>", .many,
      nl: "Een eis waaraan een plan wordt getoetst.", en: "A requirement a plan is tested against.",
      example: "criterium BOR-7.2-3b \"Methode om doelbereik te bepalen\" in bor-2010 { … }"),
    Row(
      "bron", "source", in: ["criterium", "kader"], "<bron:tekst> [webadres <adres:tekst>]", .many,
      nl: "Waar de eis staat.", en: "Where the requirement stands.",
      example: "bron \"Besluit omgevingsrecht art. 7.2 lid 3\" webadres \"https://wetten.overheid.nl/BWBR0027464\""),
    Row(
      "kaders", "sets", in: ["criterium"], "<kader:@kader*>", .optional,
      nl: "Onder welke kwaliteitskaders het criterium valt.", en: "Which quality sets the criterion belongs to.",
      example: "kaders vth-20, vth-21"),
    Row(
      "vraagt", "asks", in: ["criterium"], "<tekst:tekst>", .optional,
      nl: "Wat het criterium in gewoon Nederlands vraagt.", en: "What the criterion asks in plain Dutch.",
      example: "vraagt \"Elk doel laat zien waaraan te merken is of het wordt gehaald.\""),
    Row(
      "indien", "provided", in: ["criterium"], "<zin:zin>", .many,
      nl: "Wanneer het criterium van toepassing is.", en: "When the criterion applies.",
      example: "indien reikwijdte bevat milieu"),
    Row(
      "voor", "for", in: ["criterium"], "<zin:zin>", .optional,
      nl: "Waarover de eisen gaan.", en: "What the requirements are about.", example: "voor elk doel"),
    Row(
      "eis", "demand", in: ["criterium"], "<zin:zin>", .many,
      nl: "Wat waar moet zijn.", en: "What must be true.", example: "eis minstens 1 indicator"),
    Row(
      "melding", "message", in: ["criterium/eis"], "<tekst:tekst> [engels <engels:tekst>]", .optional,
      nl: "Wat de opsteller leest als niet aan de eis is voldaan.",
      en: "What the author reads when the demand is not met.",
      example: "melding \"Doel {titel} heeft geen indicator.\""),
    Row(
      "herstel", "remedy", in: ["criterium", "criterium/eis"], "<tekst:tekst> [engels <engels:tekst>]", .optional,
      nl: "Wat te doen.", en: "What to do.", example: "herstel \"Geef het doel een `indicator`.\""),
    Row(
      "ernst", "severity", in: ["criterium", "criterium/eis"], "<ernst:=ernst>", .optional,
      nl: "Hoe zwaar het telt.", en: "How heavily it counts.", example: "ernst fout"),
    Row(
      "zekerheid", "confidence", in: ["criterium", "kader"], "<zekerheid:=zekerheid>", .optional,
      nl:
        "Hoe zeker eis en bron zijn; midden en laag geven hoogstens een waarschuwing. Bij een kader: hoe zeker zijn eerste en laatste dag zijn.",
      en:
        "How certain demand and source are; medium and low give a warning at most. Of a set: how certain its first and last day are.",
      example: "zekerheid midden"),
    Row(
      "afwijken", "deviating", in: ["criterium"], "<afwijken:=afwijken>", .optional,
      nl: "Of een plan met motivering mag afwijken.", en: "Whether a plan may depart from it with reasons.",
      example: "afwijken toegestaan"),
    Row(
      "beoordeling", "judgement", in: ["criterium"], "<vraag:tekst>", .many,
      nl: "Een vraag die alleen een mens kan beantwoorden.", en: "A question only a person can answer.",
      example: "beoordeling \"Is de afstemming inhoudelijk?\""),
    Row(
      "parameter", "parameter", in: ["criterium"], "<naam:woord> [<waarde:maat>] <omschrijving:tekst>", .many,
      nl: "Een waarde die de gemeente zelf kan invullen.", en: "A value the municipality can fill in.",
      example: "parameter bovengrens 1.500 uur \"Meer uren dan dit vraagt toelichting\""),
    Row(
      "gelijk-aan", "equals", in: ["criterium"], "<criterium:code>", .many,
      nl: "Vraagt hetzelfde als een ander criterium.", en: "Asks the same as another criterion.",
      example: "gelijk-aan BOR-7.2-2"),
    Row(
      "goed", "right", in: ["criterium"], "<tekst:tekst>", .optional,
      nl: "Een stuk plan dat voldoet.", en: "A piece of plan that complies.",
      example: "goed \"doel schoon { indicator vuil { … } }\""),
    Row(
      "slecht", "wrong", in: ["criterium"], "<tekst:tekst>", .optional,
      nl: "Een stuk plan dat niet voldoet.", en: "A piece of plan that does not comply.",
      example: "slecht \"doel schoon { }\""),
    Row(
      "beoordeling", "judgement", in: [""], .criterion, title: .optional, "", .many,
      nl: "Het antwoord van een mens op de vraag van een criterium.",
      en: "A person's answer to the question of a criterion.", example: "beoordeling BOR-7.2-1c { … }"),
    Row(
      "antwoord", "answer", in: ["beoordeling"], "<antwoord:=antwoord>", .optional,
      nl: "Voldoet, voldoet niet of niet van toepassing.", en: "Met, not met or not applicable.",
      example: "antwoord voldoet"),
    Row(
      "functie", "function", in: ["beoordeling"], "<functie:tekst>", .optional,
      nl: "De functie van wie oordeelde; geen naam.", en: "The function of who judged; no name.",
      example: "functie \"Jurist handhaving\""),
    Row(
      "datum", "date", in: ["beoordeling"], "<datum:datum>", .optional,
      nl: "Wanneer is geoordeeld.", en: "When it was judged.", example: "datum 12 december 2016"),
    Row(
      "parameter", "parameter", in: [""], .criterion, "<naam:woord> <waarde:maat>", .many,
      nl: "Een waarde die de gemeente voor een criterium invult.",
      en: "A value the municipality fills in for a criterion.",
      example: "parameter CAP-04 bovengrens 1.600 uur"),
  ]

  /// What may stand in any block.
  static let commonRows: [Row] = [
    Row(
      "motivering", "reasons", in: ["*"], "<tekst:tekst>", .optional,
      nl: "Waarom.", en: "Why.", example: "motivering \"Raad vraagt extra aandacht\""),
    Row(
      "toelichting", "note", in: ["*"], "<tekst:tekst>", .many,
      nl: "Uitleg voor de lezer.", en: "Explanation for the reader.", example: "toelichting \"Zie ook bijlage 2\""),
    Row(
      "vertrouwelijk", "confidential", in: ["*"], "[grond <grond:tekst>] [opheffing door <orgaan:=orgaan>]", .optional,
      nl: "Blijft uit openbare stukken; met de grond.", en: "Stays out of public documents; with the ground.",
      example: "vertrouwelijk grond \"Woo art. 5.1 lid 2 onder d\""),
  ]
}
