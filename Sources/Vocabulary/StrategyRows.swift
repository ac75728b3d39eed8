extension Vocabulary {
  /// Strategies: how permits, prevention, supervision, sanctions and tolerance are handled.
  static let strategyRows: [Row] = [
    Row(
      "strategie", "strategy", in: [""], .word("strategiesoort"), title: .required, "", .many,
      nl: "Een van de vijf strategieën.", en: "One of the five strategies.",
      example: "strategie sanctie \"Sanctiestrategie\" { … }"),
    Row(
      "grondslag", "basis", in: ["strategie"], title: .required, "[vastgesteld door <orgaan:=orgaan> op <datum:datum>]",
      .many,
      nl: "Het beleid of de wet waarop de strategie rust.", en: "The policy or statute the strategy rests on.",
      example: "grondslag \"Landelijke handhavingstrategie\" vastgesteld door college op 12 mei 2015"),
    Row(
      "afstemming", "alignment", in: ["strategie"], "<partner:@partner> <omschrijving:tekst>", .many,
      nl: "Hoe met politie of openbaar ministerie wordt afgestemd.",
      en: "How alignment with police or prosecution is done.",
      example: "afstemming openbaar-ministerie \"Maandelijks casusoverleg\""),
    Row(
      "eigen-overheid", "own-authority", in: ["strategie"], "<omschrijving:tekst>", .optional,
      nl: "Wat er gebeurt als de overheid zelf overtreedt.", en: "What happens when government itself offends.",
      example: "eigen-overheid \"Zelfde behandeling; besluit door een andere afdeling\""),
    Row(
      "onderdeel", "component", in: ["strategie"], "<onderdeel:~onderdeel> <omschrijving:tekst>", .many,
      nl: "Een onderdeel van de strategie, zoals de voorbereiding van controles.",
      en: "A component of the strategy, such as the preparation of inspections.",
      example: "onderdeel voorbereiding \"Dossier en vergunning vooraf gelezen\""),
    Row(
      "toezichtvorm", "supervision-form", in: ["strategie"],
      "<taakveld:=taakveld> <vorm:tekst> [( alleen bij <aanleiding:woord> | <keer:getal> keer per [<jaren:getal>] <per:eenheid> )]",
      .many,
      nl: "Hoe en hoe vaak op een taakveld toezicht wordt gehouden.",
      en: "How and how often a field of law is supervised.",
      example: "toezichtvorm milieu \"integrale controle\" 1 keer per jaar"),
    Row(
      "rapportageregel", "reporting-rule", in: ["strategie"], title: .required, "[binnen <termijn:termijn>]", .many,
      nl: "Hoe een bevinding wordt vastgelegd en binnen welke termijn.",
      en: "How a finding is recorded and within what time.",
      example: "rapportageregel \"Controlerapport\" binnen 2 weken { … }"),
    Row(
      "vervolg", "follow-up", in: ["strategie/rapportageregel"], "<uitkomst:tekst> <vervolg:tekst>", .many,
      nl: "Wat op een uitkomst van de controle volgt.", en: "What follows an outcome of the inspection.",
      example: "vervolg \"overtreding\" \"waarschuwing en hercontrole\""),
    Row(
      "betrokkene", "person-concerned", in: ["strategie/rapportageregel"], "binnen <termijn:termijn>", .optional,
      nl: "Wanneer wie het aangaat het rapport krijgt.", en: "When those concerned receive the report.",
      example: "betrokkene binnen 2 maanden"),
    Row(
      "openbaar", "public", in: ["strategie/rapportageregel"], "binnen <termijn:termijn> [<mate:tekst>]", .optional,
      nl: "Wanneer en in welke mate het rapport openbaar is.", en: "When and to what extent the report is public.",
      example: "openbaar binnen 4 maanden \"op verzoek, zonder bedrijfsgegevens\""),
    Row(
      "niet-routinematig", "non-routine", in: ["strategie"], "<aanleiding:~aanleiding> binnen <termijn:termijn>", .many,
      nl: "Een controle buiten de vaste ronde, en binnen welke termijn.",
      en: "An inspection outside the fixed round, and within what time.",
      example: "niet-routinematig ernstige-overtreding binnen 6 maanden"),
    Row(
      "vergunningsoort", "permit-kind", in: ["strategie"], title: .required, "", .many,
      nl: "Een soort vergunning of melding, met hoe zij wordt beoordeeld.",
      en: "A kind of permit or notification, with how it is judged.",
      example: "vergunningsoort \"Bouwen\" { toetscriterium \"Bouwbesluit volgens toetsprotocol\" }"),
    Row(
      "toetscriterium", "test-criterion", in: ["strategie/vergunningsoort"], "<omschrijving:tekst>", .many,
      nl: "Waaraan een aanvraag of melding wordt getoetst.",
      en: "What an application or notification is tested against.",
      example: "toetscriterium \"Constructieve veiligheid: steekproef per bouwlaag\""),
    Row(
      "werkproces", "work-process", in: ["strategie/vergunningsoort"], "<werkproces:@werkproces|protocol*>", .optional,
      nl: "Het werkproces waarmee zij wordt behandeld.", en: "The work process that handles it.",
      example: "werkproces vergunning-bouwen"),
    Row(
      "beleidsregel", "policy-rule", in: ["strategie", "plan"], "", .optional,
      nl: "Is als beleidsregel vastgesteld.", en: "Was adopted as a policy rule.", example: "beleidsregel"),
  ]

  /// Sanctions: which, how heavy, on what ground, by whom.
  static let sanctionRows: [Row] = [
    Row(
      "sanctie", "sanction", in: ["strategie"], "<sanctie:~sanctie> [termijn <termijn:termijn>]", .many,
      nl: "Een sanctie, met haar termijn.", en: "A sanction, with its time limit.",
      example: "sanctie last-onder-dwangsom termijn 6 weken"),
    Row(
      "dwangsom", "penalty", in: ["strategie/sanctie"], "<bedrag:bedrag> per <per:=dwangsomper> tot <maximum:bedrag>",
      .many,
      nl: "Het bedrag van de dwangsom, waarover, en het maximum.", en: "The penalty, over what, and its maximum.",
      example: "dwangsom € 500 per overtreding tot € 5.000"),
    Row(
      "herstelmaatregel", "remedy", in: ["strategie/sanctie"], "<omschrijving:tekst>", .many,
      nl: "Wat bij bestuursdwang wordt gedaan.", en: "What is done under administrative coercion.",
      example: "herstelmaatregel \"Verwijderen en opslaan\""),
    Row(
      "strekking", "purport", in: ["strategie/sanctie"], "<strekking:=strekking>", .optional,
      nl: "Wat de last moet bereiken: ongedaan maken, voorkomen of herhaling voorkomen.",
      en: "What the order is to achieve: undo, prevent or prevent repetition.",
      example: "strekking herhaling-voorkomen"),
    Row(
      "kostenverhaal", "cost-recovery", in: ["strategie/sanctie"], "<mate:=kostenverhaal>", .optional,
      nl: "In hoeverre de kosten op de overtreder worden verhaald; bij deels of niet met motivering.",
      en: "How far costs are recovered from the offender; with reasons unless in full.",
      example: "kostenverhaal volledig"),
    Row(
      "grondslag", "basis", in: ["strategie/sanctie"], title: .required, "", .many,
      nl: "Het wetsartikel waarop de sanctie rust.", en: "The provision of statute the sanction rests on.",
      example: "grondslag \"Gemeentewet art. 125\""),
    Row(
      "orgaan", "body", in: ["strategie/sanctie"], "<orgaan:=orgaan> [voor <taakveld:=taakveld*>]", .many,
      nl: "Wie de sanctie oplegt, en voor welke taakvelden.", en: "Who imposes the sanction, and for which fields.",
      example: "orgaan burgemeester voor openbare-orde, alcohol"),
    Row(
      "aard", "nature", in: ["strategie"], "<aard:tekst> <gevolg:tekst>", .many,
      nl: "Hoe de aard of ernst van een overtreding meeweegt.", en: "How nature or gravity of an offence counts.",
      example: "aard \"gevaar voor mensen\" \"direct stilleggen\""),
    Row(
      "verzwarend", "aggravating", in: ["strategie"], "<aspect:~verzwarend*>", .many,
      nl: "Wat een zwaardere sanctie rechtvaardigt.", en: "What justifies a heavier sanction.",
      example: "verzwarend recidive, financieel-voordeel"),
    Row(
      "stap", "step", in: ["strategie"], "<stap:=strategiestap> [<omschrijving:tekst>]", .many,
      nl: "Een stap van de strategie, in volgorde.", en: "A step of the strategy, in order.",
      example: "stap positioneren \"Bevinding in de matrix plaatsen\""),
    Row(
      "matrix", "matrix", in: ["strategie"], title: .optional, "", .optional,
      nl: "De matrix van gedrag en gevolgen met hun interventies.",
      en: "The matrix of behaviour and effects with its interventions.", example: "matrix { … }"),
    Row(
      "vak", "cell", in: ["strategie/matrix"], "<gevolgen:=gevolgen> <gedrag:=gedrag> <interventie:=interventie*>",
      .many,
      nl: "Een vak van de matrix: hoe ernstig, welk gedrag, welke interventies.",
      en: "A cell of the matrix: how grave, what behaviour, which interventions.",
      example: "vak beperkt goedwillend informeren, waarschuwen"),
    Row(
      "gedoogbesluit", "tolerance-decision", in: [""], title: .required, "[op <datum:datum>]", .many,
      nl: "Een besluit om tijdelijk te gedogen.", en: "A decision to tolerate for a time.",
      example: "gedoogbesluit \"Tijdelijke opslag\" op 1 maart 2017 { … }"),
    Row(
      "einddatum", "end-date", in: ["gedoogbesluit"], "<datum:datum>", .optional,
      nl: "Wanneer het gedogen eindigt.", en: "When the tolerance ends.", example: "einddatum 1 september 2017"),
    Row(
      "voorwaarde", "condition", in: ["gedoogbesluit"], "<voorwaarde:tekst>", .many,
      nl: "Onder welke voorwaarde wordt gedoogd.", en: "Under what condition it is tolerated.",
      example: "voorwaarde \"Geen uitbreiding van de opslag\""),
    Row(
      "belanghebbende", "party", in: ["gedoogbesluit"], "<belanghebbende:tekst>", .many,
      nl: "Wie belang heeft bij het besluit en is gehoord; geen namen.",
      en: "Who has an interest in the decision and was heard; no names.",
      example: "belanghebbende \"omwonenden\""),
  ]
}
