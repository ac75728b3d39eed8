extension Vocabulary {
  /// The organisation behind the plan: functions, processes, availability.
  static let organisationRows: [Row] = [
    Row(
      "functie", "function", in: [""], .declares, title: .required, "", .many,
      nl: "Een functie in de formatie, nooit een persoon.", en: "A function in the staffing, never a person.",
      example: "functie toezichthouder-bouw \"Toezichthouder bouwen\" { … }"),
    Row(
      "formatie", "staffing", in: ["functie"], "<fte:fte>", .many,
      nl: "Het aantal fte van de functie.", en: "The number of fte of the function.", example: "formatie 2,5 fte"),
    Row(
      "werkzaamheid", "activity", in: ["functie"], "<soort:~instrument*>", .many,
      nl: "Wat de functie doet: vergunning, toezicht, sanctie en zo meer.",
      en: "What the function does: permits, supervision, sanctions and so on.",
      example: "werkzaamheid toezicht, communicatie"),
    Row(
      "taakveld", "field", in: ["functie"], "<taakveld:=taakveld*>", .optional,
      nl: "De taakvelden waarop de functie werkt.", en: "The fields of law the function works in.",
      example: "taakveld bouwen, brandveiligheid"),
    Row(
      "team", "team", in: ["functie"], "<team:@team*>", .optional,
      nl: "Het team waar de functie bij hoort.", en: "The team the function belongs to.", example: "team bouw"),
    Row(
      "bevoegdheid", "power", in: ["functie"], "( geen | <bevoegdheid:tekst> )", .many,
      nl: "Waartoe de functie bevoegd is.", en: "What the function has power to do.",
      example: "bevoegdheid \"Toezicht volgens Awb titel 5.2\""),
    Row(
      "verantwoordelijke", "responsible", in: ["functie"], "<verantwoordelijke:tekst>", .optional,
      nl: "De functie die erop aanspreekbaar is; geen naam.", en: "The function answerable for it; no name.",
      example: "verantwoordelijke \"Teamleider VTH\""),
    Row(
      "aanwijzing", "designation", in: ["functie"], "<besluit:tekst> [op <datum:datum>]", .many,
      nl: "Het besluit dat de functie als toezichthouder aanwijst.",
      en: "The decision that designates the function as supervisor.",
      example: "aanwijzing \"Aanwijzingsbesluit toezichthouders\" op 3 maart 2015"),
    Row(
      "opleiding", "training", in: ["functie"], "<stand:=opleidingsstand>", .optional,
      nl: "Of de opleiding voor de functie op peil is.", en: "Whether training for the function is up to standard.",
      example: "opleiding voldoet"),
    Row(
      "inhuur", "hire", in: ["functie", "team"], "[van <partner:@partner>]", .optional,
      nl: "De functie of het team is ingehuurd, en van wie.", en: "The function or team is hired, and from whom.",
      example: "inhuur van beveiligingsbedrijf"),
    Row(
      "werkproces", "work-process", in: [""], .declares, title: .required, "", .many,
      nl: "Een beschreven werkproces.", en: "A described work process.",
      example: "werkproces controle-horeca \"Controle horeca\" { … }"),
    Row(
      "protocol", "protocol", in: [""], .declares, title: .required, "", .many,
      nl: "Een toets- of toezichtprotocol.", en: "A testing or supervision protocol.",
      example: "protocol toezicht-bouw \"Toezichtprotocol\" { … }"),
    Row(
      "soort", "kind", in: ["werkproces", "protocol"], "<soort:~instrument*>", .optional,
      nl: "Waarvoor het is: vergunning, toezicht, sanctie.", en: "What it is for: permits, supervision, sanctions.",
      example: "soort toezicht"),
    Row(
      "vastgesteld", "adopted", in: ["werkproces", "protocol"], "[door <orgaan:=orgaan>] op <datum:datum>", .optional,
      nl: "Wanneer het is vastgesteld.", en: "When it was adopted.", example: "vastgesteld op 1 februari 2016"),
    Row(
      "versie", "version", in: ["werkproces", "protocol"], "<versie:tekst>", .optional,
      nl: "De versie die geldt.", en: "The version in force.", example: "versie \"2.1\""),
    Row(
      "niveau", "level", in: ["protocol"], "<klasse:@klasse> <niveau:tekst>", .many,
      nl: "Hoe diep bij een klasse wordt getoetst of gecontroleerd.",
      en: "How deeply is tested or inspected for a class.", example: "niveau hoog \"integraal, alle onderwerpen\""),
    Row(
      "bereikbaarheid", "availability", in: [""], title: .optional, "<dagdeel:=dagdeel*>", .many,
      nl: "Wie buiten kantoortijd bereikbaar is.", en: "Who can be reached outside office hours.",
      example: "bereikbaarheid avond, nacht, weekend { uitvoerder omgevingsdienst }"),
    Row(
      "roulatie", "rotation", in: [""], "na ( <termijn:termijn> | <aantal:aantal> )", .many,
      nl: "Na hoeveel tijd of controles een toezichthouder wisselt van object.",
      en: "After how much time or how many inspections a supervisor changes objects.",
      example: "roulatie na 3 jaar { taakveld milieu }"),
    Row(
      "werkplan", "work-plan", in: [""], title: .required, "voor <team:@team|partner|afdeling>", .many,
      nl: "De uitwerking van het programma voor één team of partner.",
      en: "The programme worked out for one team or partner.",
      example: "werkplan \"Werkplan BOA's\" voor boa { uren 5.200 uur }"),
    Row(
      "uren", "hours", in: ["werkplan"], "<uren:uren>", .optional,
      nl: "De uren van het werkplan.", en: "The hours of the work plan.", example: "uren 5.200 uur"),
    Row(
      "opleidingsplan", "training-plan", in: [""], title: .required, "", .many,
      nl: "Wat er aan opleiding gebeurt.", en: "What is done about training.",
      example: "opleidingsplan \"Opleidingsplan 2017\" { … }"),
    Row(
      "opleiding", "training", in: ["opleidingsplan"],
      "<functie:@functie> <omschrijving:tekst> <uren:uren> in <jaar:jaar>", .many,
      nl: "Een opleiding voor een functie, met uren en jaar.", en: "Training for a function, with hours and year.",
      example: "opleiding toezichthouder-bouw \"Brandveilig gebruik\" 40 uur in 2017"),
    Row(
      "voorziening", "facility", in: [""], "<soort:=voorziening> <omschrijving:tekst>", .many,
      nl: "Een technisch, juridisch of administratief hulpmiddel.",
      en: "A technical, legal or administrative facility.",
      example: "voorziening juridisch \"Juridisch adviseur op afroep\""),
    Row(
      "meetinstrument", "instrument", in: [""], .declares, title: .required, "", .many,
      nl: "Een instrument waarmee wordt gemeten.", en: "A device used to measure.",
      example: "meetinstrument geluidmeter \"Geluidmeter klasse 1\" { kalibratie elk jaar }"),
    Row(
      "kalibratie", "calibration", in: ["meetinstrument"], "elke [<aantal:getal>] <per:eenheid>", .optional,
      nl: "Hoe vaak het wordt onderhouden of gekalibreerd.", en: "How often it is maintained or calibrated.",
      example: "kalibratie elke 2 jaar"),
    Row(
      "meetinstrument", "instrument", in: ["taak"], "<meetinstrument:@meetinstrument*>", .optional,
      nl: "Het instrument waarmee bij de taak wordt gemeten.", en: "The device used in the task.",
      example: "meetinstrument geluidmeter"),
    Row(
      "objectregister", "object-register", in: [""], title: .required, "", .optional,
      nl: "Het register van objecten waarop toezicht wordt gehouden.", en: "The register of supervised objects.",
      example: "objectregister \"Inrichtingenbestand\" { … }"),
    Row(
      "objecten", "objects", in: ["objectregister"], "<aantal:aantal> [<taakveld:=taakveld>]", .many,
      nl: "Hoeveel objecten het register telt.", en: "How many objects the register holds.",
      example: "objecten 620 inrichtingen"),
    Row(
      "ippc", "ippc", in: ["objectregister"],
      "<milieurisico:=milieurisico> <aantal:aantal> [<keer:getal> keer per [<jaren:getal>] <per:eenheid>]", .many,
      nl: "IPPC-installaties: milieurisico, aantal en hoe vaak zij worden gecontroleerd.",
      en: "IPPC installations: environmental risk, number and how often they are inspected.",
      example: "ippc groot 2 installaties 1 keer per jaar"),
  ]

  /// Expertise: who knows what, and how it is secured.
  static let expertiseRows: [Row] = [
    Row(
      "deskundigheidsgebied", "expertise-area", in: [""], .word("deskundigheidsgebied"), title: .optional, "", .many,
      nl: "Een deskundigheidsgebied van de kwaliteitscriteria dat hier nodig is.",
      en: "An area of expertise of the quality criteria that is needed here.",
      example: "deskundigheidsgebied sloop-en-asbest { borging omgevingsdienst }"),
    Row(
      "borging", "assurance", in: ["deskundigheidsgebied"], "<door:@team|partner|functie*> [met <aantal:aantal>]",
      .many,
      nl: "Wie het gebied invult: eigen team, functie of partner.",
      en: "Who covers the area: own team, function or partner.", example: "borging omgevingsdienst met 3 personen"),
    Row(
      "parameter", "parameter", in: ["deskundigheidsgebied"],
      "( opleiding <opleiding:=opleidingsniveau> | ervaring <ervaring:termijn> | kennis <kennis:~kennis*> | frequentie <frequentie:uren> | aantal <aantal:getal> )",
      .many,
      nl: "Wat de gemeente voor dit gebied eist; zonder waarde wordt niet getoetst.",
      en: "What the municipality requires for this area; without a value it is not tested.",
      example: "parameter aantal 2"),
    Row(
      "opleiding", "education", in: ["team/medewerker"], "<opleiding:=opleidingsniveau>", .optional,
      nl: "Het opleidingsniveau.", en: "The level of education.", example: "opleiding hbo"),
    Row(
      "ervaring", "experience", in: ["team/medewerker"], "<ervaring:termijn>", .optional,
      nl: "De werkervaring.", en: "The work experience.", example: "ervaring 4 jaar"),
    Row(
      "kennis", "knowledge", in: ["team/medewerker"], "<kennis:~kennis*>", .optional,
      nl: "Aanvullende kennis.", en: "Additional knowledge.", example: "kennis asbest, bouwfysica"),
    Row(
      "inzet", "effort", in: ["team/medewerker"], "<gebied:@deskundigheidsgebied> <uren:uren> [per jaar]", .many,
      nl: "Hoeveel uur de medewerker per jaar in een gebied werkt.",
      en: "How many hours a year the member of staff works in an area.",
      example: "inzet sloop-en-asbest 300 uur per jaar"),
    Row(
      "beschikbaar", "available", in: ["team/medewerker"], "<uren:uren> [per jaar]", .optional,
      nl: "De productieve uren van de medewerker.", en: "The productive hours of the member of staff.",
      example: "beschikbaar 1.360 uur per jaar"),
    Row(
      "werkweek", "working-week", in: ["team"], "<uren:uren> [per week]", .optional,
      nl: "De uren van een volledige werkweek.", en: "The hours of a full working week.",
      example: "werkweek 36 uur per week"),
    Row(
      "bij-tekort", "on-shortage", in: ["team"], "<besluit:=tekortbesluit> <omschrijving:tekst> [met <uren:uren>]",
      .many,
      nl: "Wat is besloten als het team te weinig uren heeft: aanvullen of bijstellen.",
      en: "What was decided when the team is short of hours: supplement or adjust.",
      example: "bij-tekort aanvullen \"Inhuur in het hoogseizoen\" met 300 uur"),
    Row(
      "determinant", "determinant", in: ["taak"], "<determinant:~tafel*>", .optional,
      nl: "Op welke oorzaken van niet-naleven (Tafel van Elf) de taak werkt.",
      en: "Which causes of non-compliance (Table of Eleven) the task works on.",
      example: "determinant kennis, controlekans"),
    Row(
      "afwijken-uitgesloten", "no-exception", in: ["taak"], "", .optional,
      nl: "Bij deze taak kan in een bijzonder geval niet worden afgeweken.",
      en: "No exception can be made in a special case for this task.", example: "afwijken-uitgesloten"),
  ]
}
