extension Vocabulary {
  /// The cycle: monitoring, reporting, evaluation, sending.
  static let cycleRows: [Row] = [
    Row(
      "monitoring", "monitoring", in: [""], title: .optional, "", .optional,
      nl: "Hoe voortgang en doelen worden gevolgd.", en: "How progress and goals are followed.",
      example: "monitoring { … }"),
    Row(
      "systeem", "system", in: ["monitoring"], "<systeem:tekst>", .many,
      nl: "Het systeem waarin wordt bijgehouden.", en: "The system used.", example: "systeem \"Zaaksysteem\""),
    Row(
      "gegevens", "data", in: ["monitoring"], "<gegeven:~gegeven*>", .many,
      nl: "Welke gegevens worden vastgelegd.", en: "Which data are recorded.",
      example: "gegevens controles, overtredingen, sancties, processen-verbaal, klachten"),
    Row(
      "voortgang", "progress", in: ["monitoring"], "<maat:~voortgang*>", .many,
      nl: "Waaraan de voortgang van taken wordt afgelezen.", en: "What shows the progress of tasks.",
      example: "voortgang uren, controles"),
    Row(
      "rapportage", "report", in: [""], title: .required, "elke [<aantal:getal>] <per:eenheid>", .many,
      nl: "Een rapportage die met vaste tussenpozen verschijnt.", en: "A report that appears at fixed intervals.",
      example: "rapportage \"Kwartaalrapportage\" elk kwartaal { … }"),
    Row(
      "onderwerp", "subject", in: ["rapportage"], "<onderwerp:=rapportageonderwerp*>", .many,
      nl: "Waarover wordt gerapporteerd.", en: "What is reported on.",
      example: "onderwerp doelen, taken-per-klasse, afspraken"),
    Row(
      "evaluatie", "evaluation", in: [""], title: .required, "over <jaar:jaar> [op <datum:datum>]", .many,
      nl: "De evaluatie van een jaar.", en: "The evaluation of a year.",
      example: "evaluatie \"Evaluatie 2016\" over 2016 op 14 maart 2017 { … }"),
    Row(
      "oordeel", "judgement", in: ["evaluatie"],
      "<taak:woord> <oordeel:=oordeel> [voor <doel:@doel*>] [<omschrijving:tekst>]", .many,
      nl: "Of een taak van dat jaar is uitgevoerd, en aan welk doel zij bijdroeg.",
      en: "Whether a task of that year was carried out, and which goal it served.",
      example: "oordeel toezicht-honden deels voor veilige-buurt \"Minder uren dan gepland\""),
    Row(
      "conclusie", "conclusion", in: ["evaluatie"], "<conclusie:=conclusie> <omschrijving:tekst>", .many,
      nl: "Of het beleid daarop is aangepast: met de wijziging, of met de reden waarom niet.",
      en: "Whether policy was adapted: with the change, or with the reason why not.",
      example: "conclusie niet-aangepast \"Doelen liggen op koers\""),
    Row(
      "verzending", "dispatch", in: [""], "<soort:~stuk> aan <ontvanger:@partner|=orgaan*> op <datum:datum>", .many,
      nl: "Wat aan wie is of wordt gestuurd.", en: "What was or will be sent to whom.",
      example: "verzending evaluatie aan provincie op 15 april 2018"),
    Row(
      "toezicht-provincie", "provincial-oversight", in: [""], title: .required, "", .optional,
      nl: "De provinciale verordening over toezichtinformatie.",
      en: "The provincial ordinance on oversight information.",
      example: "toezicht-provincie \"Verordening systematische toezichtinformatie\" { … }"),
    Row(
      "uiterste-datum", "deadline", in: ["toezicht-provincie"], "<stuk:~stuk> op <datum:datum>", .many,
      nl: "Wanneer een stuk uiterlijk bij de provincie moet zijn.",
      en: "When a document must have reached the province.",
      example: "uiterste-datum uitvoeringsprogramma op 1 februari 2017"),
    Row(
      "raadsplan", "council-plan", in: [""], title: .required, "over <taakveld:=taakveld> vastgesteld op <datum:datum>",
      .many,
      nl: "Een plan dat de raad zelf vaststelt, zoals het preventie- en handhavingsplan alcohol.",
      en: "A plan the council itself adopts, such as the alcohol plan.",
      example: "raadsplan \"Preventie- en handhavingsplan\" over alcohol vastgesteld op 18 december 2014 { … }"),
    Row(
      "doel", "goal", in: ["raadsplan"], "<doel:@doel*>", .optional,
      nl: "De doelen van het raadsplan.", en: "The goals of the council plan.", example: "doel minder-drankmisbruik"),
    Row(
      "preventie", "prevention", in: ["raadsplan"], "<taak:@taak*>", .optional,
      nl: "De taken die voorkomen.", en: "The tasks that prevent.", example: "preventie voorlichting-scholen"),
    Row(
      "handhaving", "enforcement", in: ["raadsplan"], "<taak:@taak*>", .optional,
      nl: "De taken die handhaven.", en: "The tasks that enforce.", example: "handhaving leeftijdscontroles"),
    Row(
      "minimumresultaat", "minimum-result", in: ["raadsplan"], "<resultaat:tekst>", .many,
      nl: "Wat minstens moet worden bereikt.", en: "What must at least be reached.",
      example: "minimumresultaat \"Naleving leeftijdsgrens 60%\""),
    Row(
      "zonder-strategie", "without-strategy", in: [""], "<soort:=strategiesoort>", .many,
      nl: "Welke strategie met opzet ontbreekt, met motivering.",
      en: "Which strategy is left out on purpose, with reasons.",
      example: "zonder-strategie gedogen motivering \"De gemeente gedoogt niet\""),
    Row(
      "artikel", "article", in: ["plan/verordening"], "<artikel:tekst>", .many,
      nl: "Een artikel over kwaliteit.", en: "An article on quality.", example: "artikel \"artikel 4, kwaliteit\""),
    Row(
      "uniform", "uniform", in: ["plan/verordening"], "[met <deelnemer:@partner*>]", .optional,
      nl: "De regels zijn gelijk voor alle deelnemers in de omgevingsdienst.",
      en: "The rules are the same for all participants in the environmental agency.",
      example: "uniform met omgevingsdienst"),
  ]
}
