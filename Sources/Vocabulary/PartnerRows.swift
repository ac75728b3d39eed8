extension Vocabulary {
  /// Partners: who does what with whom.
  static let partnerRows: [Row] = [
    Row(
      "partner", "partner", in: [""], .declares, title: .required, "", .many,
      nl: "Een partij die meedoet zonder dat de gemeente er zeggenschap over heeft.",
      en: "A party that takes part without being under the municipality.",
      example: "partner politie \"Politie, basisteam\" { … }"),
    Row(
      "soort", "kind", in: ["partner"], "<soort:=partnersoort*>", .optional,
      nl: "Wat voor partij het is.", en: "What kind of party it is.", example: "soort politie, strafrecht"),
    Row(
      "rol", "role", in: ["partner"], "<rol:tekst>", .optional,
      nl: "Wat de partner doet.", en: "What the partner does.", example: "rol \"Gezamenlijke nachtcontroles\""),
    Row(
      "afspraak", "agreement", in: ["partner"], .declaresWithin, title: .required,
      "[elke [<aantal:getal>] <per:eenheid>]", .many,
      nl: "Een afspraak met de partner, zo nodig met ritme.",
      en: "An agreement with the partner, with a rhythm if need be.",
      example: "afspraak briefing \"Briefing\" elke week { … }"),
    Row(
      "looptijd", "term", in: ["partner/afspraak"], "( <periode:periode> | vanaf <van:datum> )", .optional,
      nl: "Hoe lang de afspraak geldt.", en: "How long the agreement holds.",
      example: "looptijd 1 januari 2017 t/m 31 december 2017"),
    Row(
      "onderwerp", "subject", in: ["partner/afspraak"], "<onderwerp:~onderwerp*>", .optional,
      nl: "Waar de afspraak over gaat.", en: "What the agreement is about.", example: "onderwerp gegevensuitwisseling"),
    Row(
      "stand", "progress", in: ["partner/afspraak"], "<status:=taakstatus> op <datum:datum>", .many,
      nl: "Hoe de afspraak ervoor staat.", en: "How the agreement stands.", example: "stand loopt op 1 april 2017"),
    Row(
      "levert", "supplies", in: ["partner"], "<uren:uren> [per <per:eenheid>] [voor <voor:tekst>]", .many,
      nl: "Hoeveel uur de partner inbrengt; `naar vermogen` mag.", en: "How many hours the partner brings in.",
      example: "levert circa 120 uur per jaar"),
    Row(
      "afname", "take-up", in: ["partner"],
      "<uren:uren> [per <per:eenheid>] [voor <veld:woord>] [door <afnemer:tekst>]", .many,
      nl: "Uren die de gemeente bij de partner afneemt, per veld; met `door` welke van meer gemeenten.",
      en: "Hours the municipality draws from the partner, per field; with `door` which of several municipalities.",
      example: "afname 400 uur per jaar voor milieu"),
    Row(
      "afstemming", "alignment", in: ["partner"], "<onderwerp:~onderwerp> [op <datum:datum>] [<vorm:tekst>]", .many,
      nl: "Waarover met de partner is afgestemd, en wanneer.", en: "What was aligned with the partner, and when.",
      example: "afstemming uitvoeringsprogramma op 3 november 2016"),
    Row(
      "overeenkomst", "contract", in: ["partner"], "<titel:tekst> op <datum:datum>", .many,
      nl: "Een schriftelijke overeenkomst.", en: "A written contract.",
      example: "overeenkomst \"Dienstverleningsovereenkomst\" op 1 maart 2016"),
    Row(
      "niet-nodig", "not-needed", in: ["partner"], "<onderwerp:~onderwerp>", .many,
      nl: "Waarover geen afstemming nodig is, met motivering.", en: "What needs no alignment, with reasons.",
      example: "niet-nodig uitvoeringsprogramma motivering \"Geen strafbare feiten in dit taakveld\""),
    Row(
      "escalatie", "escalation", in: ["partner/afspraak", "partner"], "<naar:tekst>", .optional,
      nl: "Wat er gebeurt als een afspraak niet wordt nagekomen.", en: "What happens when an agreement is not kept.",
      example: "escalatie \"Eerst teamleiders, dan de driehoek\""),
  ]

  /// Choices, decisions, deviations, feedback.
  static let decisionRows: [Row] = [
    Row(
      "keuze", "choice", in: [""], .declares, title: .required, "[aan <orgaan:=orgaan>]", .many,
      nl: "Een keuze voor de raad, met varianten die worden doorgerekend.",
      en: "A choice for the council, with variants that are computed.",
      example: "keuze formatie-boa \"Omvang van de BOA-formatie\" { … }"),
    Row(
      "variant", "variant", in: ["keuze"], .declaresWithin, title: .required, "", .requiredMany,
      nl: "Een variant: wat er ten opzichte van het plan verandert.",
      en: "A variant: what changes with respect to the plan.",
      example: "variant uitbreiding \"Uitbreiding\" { team boa { formatie plus 1,5 fte } }"),
    Row(
      "zonder", "without", in: ["keuze/variant", "terugkoppeling/gevolg", "bijstelling"],
      "( taak <taak:@taak> | risico <risico:@risico> | doel <doel:@doel> | team <team:@team> "
        + "| partner <partner:@partner> | niet-doen <niet-doen:@niet-doen> | indicator <indicator:@indicator> "
        + "| prioriteit <prioriteit:@prioriteit> | functie <functie:@functie> "
        + "| <wat:@taak|risico|doel|team|partner|niet-doen|indicator|prioriteit|functie> )", .many,
      nl: "Wat in deze variant vervalt.", en: "What is dropped in this variant.",
      example: "zonder taak reclame-controle"),
    Row(
      "zonder", "without",
      in: [
        "taak", "team", "doel", "doel/indicator", "risico", "partner", "partner/afspraak", "prioriteit", "functie",
        "gebied", "niet-doen", "strategie", "strategie/sanctie",
      ],
      "<regel:trefwoord> [<welke:@>]", .many,
      nl: "Alleen in een variant, gevolg of bijstelling: welke regel van deze opgave vervalt.",
      en: "Only in a variant, consequence or adjustment: which line of this statement is dropped.",
      example: "zonder tijden"),
    Row(
      "voorkeur", "preference", in: ["keuze"], "<variant:@variant>", .optional,
      nl: "De variant die het college voorstelt.", en: "The variant the executive proposes.",
      example: "voorkeur uitbreiding motivering \"…\""),
    Row(
      "besluit", "decision", in: [""],
      "<orgaan:=orgaan> op <datum:datum> [over <keuze:@keuze> kiest <variant:@variant>] [<omschrijving:tekst>]", .many,
      nl: "Wat is besloten, door wie en wanneer.", en: "What was decided, by whom and when.",
      example: "besluit raad op 26 januari 2017 over formatie-boa kiest uitbreiding"),
    Row(
      "afwijking", "deviation", in: [""], .criterion, title: .optional, "", .many,
      nl: "Pas toe of leg uit: waarom het plan van een criterium afwijkt.",
      en: "Comply or explain: why the plan departs from a criterion.",
      example: "afwijking CAP-06 \"Capaciteit volgt prioriteit\" { … }"),
    Row(
      "over", "about", in: ["afwijking", "terugkoppeling", "beoordeling", "toezegging", "motie"],
      "<wat:@taak|risico|doel|team|partner|indicator|strategie|functie|gebied|klasse|deskundigheidsgebied*> [in <gebied:@gebied>]",
      .many,
      nl: "Waarover het gaat.", en: "What it is about.", example: "over toezicht-honden in speelweide"),
    Row(
      "besluit", "decision", in: ["afwijking", "niet-doen"], "<orgaan:=orgaan> op <datum:datum>", .optional,
      nl: "Wie tot de afwijking besloot.", en: "Who decided on the deviation.",
      example: "besluit college op 20 december 2016"),
    Row(
      "geldig", "valid", in: ["afwijking", "kader", "criterium"],
      "( vanaf <van:datum> [t/m <tot:datum>] | t/m <tot:datum> )", .optional,
      nl: "Vanaf en tot wanneer het geldt.", en: "From and until when it holds.", example: "geldig t/m 31 december 2017"
    ),
    Row(
      "verbetering", "improvement", in: ["afwijking"], "<maatregel:tekst> [uiterlijk <datum:datum>]", .optional,
      nl: "Wat er gebeurt om alsnog te voldoen.", en: "What is done to comply after all.",
      example: "verbetering \"Werving tweede toezichthouder\" uiterlijk 1 juli 2017"),
    Row(
      "terugkoppeling", "feedback", in: [""], .declares, title: .required,
      "op <datum:datum> [door <door:@team|partner|functie>] [via <kanaal:tekst>]", .many,
      nl: "Wat op straat is gezien, en wat daaruit volgt.", en: "What was seen in the street, and what follows.",
      example: "terugkoppeling honden-maart \"Honden op de speelweide\" op 14 maart 2017 door boa { … }"),
    Row(
      "bevinding", "observation", in: ["terugkoppeling", "onderzoek"], "<bevinding:tekst>", .many,
      nl: "Wat is gezien.", en: "What was seen.", example: "bevinding \"Overlast vooral vóór 07:00 uur\""),
    Row(
      "advies", "advice", in: ["terugkoppeling"], .declares, title: .required,
      "aan <aan:@afdeling|partner|team> [uiterlijk <datum:datum>]", .many,
      nl: "Advies aan een andere afdeling of partner.", en: "Advice to another department or partner.",
      example: "advies bord-losloop \"Bord verplaatsen\" aan openbare-ruimte uiterlijk 1 april 2017"),
    Row(
      "uitkomst", "outcome", in: ["terugkoppeling/advies", "toezegging", "motie", "onderzoek/aanbeveling"],
      "<uitkomst:=uitkomst> [op <datum:datum>] [<toelichting:tekst>]", .optional,
      nl: "Wat ervan geworden is.", en: "What came of it.", example: "uitkomst overgenomen op 28 maart 2017"),
    Row(
      "gevolg", "consequence", in: ["terugkoppeling"], "", .optional,
      nl: "Wat er vanaf die datum in het plan verandert.", en: "What changes in the plan from that date.",
      example: "gevolg { taak toezicht-honden { tijden ma t/m vr 06:00-08:00 } }"),
    Row(
      "bijstelling", "adjustment", in: [""], .declares, title: .required, "op <datum:datum> [door <orgaan:=orgaan>]",
      .many,
      nl: "Een wijziging van het plan vanaf een datum.", en: "A change of the plan from a date.",
      example: "bijstelling tweede-kwartaal \"Bijstelling na eerste kwartaal\" op 12 april 2017 { … }"),
    Row(
      "toezegging", "commitment", in: [""], .declares, title: .required, "aan <orgaan:=orgaan> op <datum:datum>", .many,
      nl: "Wat het college heeft toegezegd.", en: "What the executive has promised.",
      example: "toezegging evaluatie-honden \"Evaluatie hondenbeleid\" aan raad op 3 november 2016"),
    Row(
      "motie", "motion", in: [""], .declares, title: .required, "op <datum:datum>", .many,
      nl: "Een motie van de raad.", en: "A motion of the council.",
      example: "motie horeca \"Meer toezicht horeca\" op 3 november 2016"),
    Row(
      "onderzoek", "audit", in: [""], .declares, title: .required, "[door <door:tekst>] op <datum:datum>", .many,
      nl: "Een scan of audit, met bevindingen en aanbevelingen.",
      en: "A scan or audit, with findings and recommendations.",
      example: "onderzoek vth-scan \"VTH-scan\" door \"Rekenkamer\" op 1 juni 2016"),
    Row(
      "aanbeveling", "recommendation", in: ["onderzoek"], "<aanbeveling:tekst>", .many,
      nl: "Een aanbeveling, met het antwoord erop.", en: "A recommendation, with the answer to it.",
      example: "aanbeveling \"Leg hercontroles vast\" { uitkomst overgenomen }"),
    Row(
      "drempel", "threshold", in: ["plan"], "<grens:maat>", .many,
      nl: "Onder welke afwijking geen toelichting nodig is.", en: "Below which difference no explanation is due.",
      example: "drempel € 25.000"),
  ]
}
