extension Vocabulary {
  /// Teams, their hours and their money.
  static let capacityRows: [Row] = [
    Row(
      "team", "team", in: [""], .declares, title: .required, "", .many,
      nl: "Een team met zijn uren.", en: "A team with its hours.", example: "team boa \"BOA's domein I\" { … }"),
    Row(
      "werkgever", "employer", in: ["team"], "( gemeente | <partner:@partner> | <naam:tekst> )", .optional,
      nl: "Bij wie het team in dienst is.", en: "Who employs the team.", example: "werkgever gemeente"),
    Row(
      "formatie", "staffing", in: ["team"], "<fte:fte> [op <peildatum:datum>]", .many,
      nl: "Het aantal fte; een regel erbij telt op.", en: "The number of fte; another line adds.",
      example: "formatie 4,5 fte"),
    Row(
      "personen", "persons", in: ["team"], "<aantal:aantal>", .many,
      nl: "Het aantal personen, als dat bekend is.", en: "The number of persons, if known.",
      example: "personen 9 personen"),
    Row(
      "inzetbaar", "usable", in: ["team"], "<fte:fte> voor <aandeel:procent>", .many,
      nl: "Fte die nog niet of niet volledig inzetbaar zijn, zoals in opleiding.",
      en: "Fte not yet or not fully usable, such as in training.",
      example: "inzetbaar 1 fte voor 50% t/m 30 juni 2017"),
    Row(
      "productief", "productive", in: ["team"], "<uren:uren> per fte", .optional,
      nl: "Productieve uren per fte per jaar.", en: "Productive hours per fte and year.",
      example: "productief 1.360 uur per fte"),
    Row(
      "bruto", "gross", in: ["team"], "<uren:uren> per fte", .optional,
      nl: "Bruto uren per fte per jaar, vóór aftrek.", en: "Gross hours per fte and year, before deductions.",
      example: "bruto 1.872 uur per fte"),
    Row(
      "aftrek", "deduction", in: ["team"], "<reden:tekst> <uren:uren> per fte", .many,
      nl: "Wat van de bruto uren afgaat.", en: "What comes off the gross hours.",
      example: "aftrek \"verlof\" 220 uur per fte"),
    Row(
      "uren", "hours", in: ["team"], "<uren:uren> per <per:eenheid>", .many,
      nl: "Uren van het team, als die niet uit fte volgen.", en: "Hours of the team, when they do not follow from fte.",
      example: "uren circa 10.000 uur per jaar"),
    Row(
      "tarief", "rate", in: ["team"], "<bedrag:bedrag> per uur", .optional,
      nl: "Wat een uur kost.", en: "What an hour costs.", example: "tarief € 62 per uur"),
    Row(
      "kosten", "cost", in: ["team", "taak"], "<bedrag:bedrag> [per <per:eenheid>]", .many,
      nl: "Kosten die niet uit uren volgen.", en: "Costs that do not follow from hours.",
      example: "kosten € 87.000 per jaar"),
    Row(
      "deskundigheid", "expertise", in: ["team", "taak"], "<deskundigheid:~deskundigheid*>", .optional,
      nl: "Wat het team kan, of de taak vraagt.", en: "What the team can do, or the task asks.",
      example: "deskundigheid openbare-ruimte, parkeren"),
    Row(
      "werktijd", "working-time", in: ["team"], "<tijden:tijden>", .many,
      nl: "Wanneer het team werkt; een regel erbij telt op.", en: "When the team works; another line adds.",
      example: "werktijd ma t/m za 06:00-22:00"),
    Row(
      "dienst", "shift", in: ["team"], title: .required, "<aantal:aantal> [<tijden:tijden>]", .many,
      nl: "Een dienst en hoeveel personen of koppels er dan op straat zijn.",
      en: "A shift and how many persons or pairs are then in the street.",
      example: "dienst \"avond\" 2 tot 3 koppels ma t/m za 15:00-23:00"),
    Row(
      "tijdelijk", "temporary", in: ["team", "taak"], "<uren:uren> [per <per:eenheid>]", .many,
      nl: "Uren die uit tijdelijk geld worden betaald, terwijl het werk doorloopt.",
      en: "Hours paid from temporary money, while the work goes on.",
      example: "tijdelijk circa 10.000 uur per jaar t/m 31 december 2022"),
    Row(
      "koppels", "pairs", in: ["team", "taak"], "( altijd | na <na:tijd> | <tijden:tijden> )", .optional,
      nl: "Wanneer er in tweetallen wordt gewerkt: één zichtbaar uur is dan twee manuren.",
      en: "When work is done in pairs: one visible hour is then two person-hours.", example: "koppels na 18:00"),
    Row(
      "reserve", "reserve", in: ["team"], "<aandeel:procent> [voor <voor:woord>] [in <periode:periode>]", .many,
      nl: "Het deel van de uren dat vrij blijft, ook per seizoen.", en: "The share of hours kept free, per season too.",
      example: "reserve 15% voor meldingen"),
    Row(
      "dekking", "funding", in: ["team", "taak"],
      "<bedrag:bedrag> [per <per:eenheid>] uit <bron:@bron> [voor <deel:fte>]", .many,
      nl: "Geld dat hiervoor bestemd is, en tot wanneer.", en: "Money earmarked for this, and until when.",
      example: "dekking € 36.000 per jaar uit rijksbijdrage t/m 31 december 2018"),
    Row(
      "budgetpost", "contract", in: ["team"], "<uren:uren> per jaar", .optional,
      nl: "Uren die jaarlijks bij een dienst worden afgenomen.", en: "Hours drawn yearly from a service.",
      example: "budgetpost 800 uur per jaar"),
    Row(
      "levert", "supplies", in: ["team"], "<uren:uren> [per <per:eenheid>] aan <aan:tekst>", .many,
      nl: "Werk dat het team voor anderen doet.", en: "Work the team does for others.",
      example: "levert 200 uur per jaar aan \"gemeente Duinrand\""),
    Row(
      "medewerker", "staff-member", in: ["team"], .declares, title: .never, "", .many,
      nl: "Een medewerker zonder naam; alleen in interne stukken.",
      en: "A nameless member of staff; internal documents only.",
      example: "medewerker m1 { opleiding hbo }"),
  ]

  /// Tasks: what is done, by whom, when and how much.
  static let taskRows: [Row] = [
    Row(
      "taak", "task", in: [""], .declares, title: .required, "", .many,
      nl: "Wat er gebeurt: toezicht, vergunning, voorlichting, participatie en zo meer.",
      en: "What is done: supervision, permits, information, participation and so on.",
      example: "taak toezicht-honden \"Toezicht honden\" { … }"),
    Row(
      "instrument", "instrument", in: ["taak"], "<instrument:~instrument%>", .optional,
      nl: "Waarmee het doel wordt nagestreefd, zo nodig met aandelen.", en: "The means used, with shares if need be.",
      example: "instrument toezicht 80%, communicatie 20%"),
    Row(
      "soort", "kind", in: ["taak"], "<soort:~instrument>", .optional,
      nl: "De soort taak, als die anders is dan het instrument.",
      en: "The kind of task, when it differs from the instrument.",
      example: "soort klachtbehandeling"),
    Row(
      "werkwijze", "mode", in: ["taak"], "<werkwijze:=werkwijze*>", .optional,
      nl: "Planmatig, op signaal of projectmatig; regulier of extra aandacht.",
      en: "Planned, on signal or as a project; regular or extra attention.", example: "werkwijze op-signaal"),
    Row(
      "team", "team", in: ["taak"], "<team:@team%>", .optional,
      nl: "Het team dat de taak doet; meer teams met hun deel.",
      en: "The team that does the task; more teams with their share.",
      example: "team boa"),
    Row(
      "uitvoerder", "performer", in: ["taak", "bereikbaarheid"], "<uitvoerder:@partner|functie|team|afdeling*>",
      .optional,
      nl: "Wie de taak uitvoert als dat niet een eigen team is.",
      en: "Who performs the task when it is not an own team.",
      example: "uitvoerder omgevingsdienst"),
    Row(
      "eigenaar", "owner", in: ["taak"], "<eigenaar:@afdeling|partner|team>", .optional,
      nl: "Wie verantwoordelijk is, ook voor regels, inrichting of beleid.",
      en: "Who is responsible, also for rules, design or policy.", example: "eigenaar openbare-ruimte"),
    Row(
      "met", "with", in: ["taak"], "<partner:@partner> [<uren:uren> per <per:=perwat>]", .many,
      nl: "Een partner die meedoet, en met hoeveel uur.", en: "A partner who takes part, and with how many hours.",
      example: "met politie 1 uur per controle"),
    Row(
      "inzet", "effort", in: ["taak"],
      "( <uren:uren> [per [<aantal:getal>] <per:eenheid>] [in <jaar:jaar>] | <aandeel:procent> van de uren )", .many,
      nl: "Manuren, ook per zoveel weken of maanden, of een deel van de uren van het team; een regel erbij telt op.",
      en: "Person-hours, also per so many weeks or months, or a share of the team's hours; another line adds.",
      example: "inzet 12 uur per week"),
    Row(
      "objecten", "objects", in: ["taak"], "<aantal:aantal> [in <gebied:@gebied>]", .many,
      nl: "Hoeveel objecten er worden gecontroleerd, zo nodig per gebied.",
      en: "How many objects are inspected, per area if need be.",
      example: "objecten 48 bedrijven"),
    Row(
      "frequentie", "frequency", in: ["taak"],
      "( <keer:getal> keer per [<jaren:getal>] <per:eenheid> | elke [<aantal:getal>] <per:eenheid> )", .optional,
      nl: "Hoe vaak elk object wordt gecontroleerd.", en: "How often each object is inspected.",
      example: "frequentie 2 keer per jaar"),
    Row(
      "duur", "duration", in: ["taak"], "<uren:uren> [per controle]", .optional,
      nl: "Hoe lang één controle duurt, reistijd inbegrepen.", en: "How long one inspection takes, travel included.",
      example: "duur 3 uur per controle"),
    Row(
      "tussentijd", "spacing", in: ["taak"], "<termijn:termijn>", .optional,
      nl: "De tijd tussen twee controles van hetzelfde object.", en: "The time between two inspections of one object.",
      example: "tussentijd minstens 12 weken"),
    Row(
      "tijden", "times", in: ["taak"], "<tijden:tijden>", .optional,
      nl: "De dagen en uren waarop de taak wordt gedaan.", en: "The days and hours of the task.",
      example: "tijden ma t/m vr 07:00-09:00 en 17:00-21:00"),
    Row(
      "periode", "period", in: ["taak"], "<periode:periode>", .many,
      nl: "De weken of maanden waarin de taak wordt gedaan.", en: "The weeks or months of the task.",
      example: "periode week 6 t/m week 50, niet week 29 t/m week 33"),
    Row(
      "dag", "day", in: ["taak"], "<datum:datum>", .many,
      nl: "Een dag waarop de taak gebeurt, ook als de datum nog niet vaststaat.",
      en: "A day of the task, also when its date is not yet fixed.", example: "dag 27 april 2017"),
    Row(
      "voltallig", "full-team", in: ["taak"], "", .optional,
      nl: "Het hele team is dan aan het werk; ander werk ligt die dag stil.",
      en: "The whole team is at work then; other work stops that day.", example: "voltallig"),
    Row(
      "ten-koste-van", "at-expense-of", in: ["taak", "prioriteit"], "<taak:@taak|prioriteit|thema*>", .optional,
      nl: "Wat minder krijgt doordat dit meer krijgt.", en: "What gets less because this gets more.",
      example: "ten-koste-van terrassen, ligplaatsen"),
    Row(
      "verdeling", "division", in: ["taak"], "<gebied:@gebied%>", .optional,
      nl: "Hoe de uren over gebieden worden verdeeld.", en: "How the hours are divided over areas.",
      example: "verdeling centrum 40%, duinzicht 60%"),
    Row(
      "minimum", "minimum", in: ["taak"], "<aandeel:procent> in <gebied:@gebied>", .many,
      nl: "Wat een gebied minstens krijgt.", en: "What an area gets at least.", example: "minimum 20% in centrum"),
    Row(
      "aangekondigd", "announced", in: ["taak"], "", .optional,
      nl: "De controle is aangekondigd: week en object mogen openbaar zijn.",
      en: "The inspection is announced: week and object may be public.", example: "aangekondigd"),
    Row(
      "vast", "pinned", in: ["taak"], "in week <week:getal>", .many,
      nl: "Een week die vastligt.", en: "A week that is fixed.", example: "vast in week 12"),
    Row(
      "hertrekking", "second-draw", in: ["taak"], "<aandeel:procent>", .optional,
      nl: "Het deel van de controles dat opnieuw uit alle objecten wordt geloot.",
      en: "The share of inspections drawn again from all objects.", example: "hertrekking 10%"),
    Row(
      "doelgroep", "target-group", in: ["taak"], "<doelgroep:~doelgroep*>", .optional,
      nl: "Voor wie de taak is.", en: "Whom the task is for.", example: "doelgroep inwoners"),
    Row(
      "totdat", "until", in: ["taak"],
      "<bron:@bron> [waar <conditie:voorwaarde>] <grens:getal> per <per:eenheid> [, <aantal:getal> <reeks:woord> achtereen]",
      .optional, nl: "De taak stopt als de meting dit laat zien, niet op een datum.",
      en: "The task ends when the measurement shows this, not on a date.",
      example: "totdat meldingen waar categorie is \"hond\" hoogstens 20 per kwartaal, 2 kwartalen achtereen"),
    Row(
      "na", "after", in: ["taak"], "<taak:@taak*>", .optional,
      nl: "Taken die eerst klaar moeten zijn; stappen over jaren.", en: "Tasks to be finished first; steps over years.",
      example: "na inventarisatie"),
    Row(
      "toetsmoment", "test-moment", in: ["taak", "team"], "<datum:datum> <vervolg:tekst>", .many,
      nl: "Wanneer een proef wordt beoordeeld en wat dan volgt.", en: "When a pilot is judged and what follows.",
      example: "toetsmoment 1 juli 2017 \"doorgaan bij minder dan 20 meldingen\""),
    Row(
      "waarschuwen", "warn", in: ["taak", "strategie"],
      "t/m <datum:datum> daarna <daarna:woord> [behalve <behalve:tekst>]", .optional,
      nl: "Tot wanneer wordt gewaarschuwd en wat daarna volgt.", en: "Until when there are warnings and what follows.",
      example: "waarschuwen t/m 31 maart 2017 daarna sanctie"),
    Row(
      "basistaak", "basic-task", in: ["taak"], "", .optional,
      nl: "De taak hoort tot het basistakenpakket van de omgevingsdienst.",
      en: "Belongs to the basic tasks of the environmental agency.",
      example: "basistaak"),
    Row(
      "programma", "programme", in: ["taak"], "<programma:tekst>", .optional,
      nl: "Een ander programma waar de taak bij hoort.", en: "Another programme the task belongs to.",
      example: "programma \"Jeugd en onderwijs\""),
    Row(
      "budget", "money", in: ["taak"], "<bedrag:bedrag>", .many,
      nl: "Het geld dat voor de taak is begroot.", en: "The money budgeted for the task.", example: "budget € 4.000"),
    Row(
      "werkproces", "work-process", in: ["taak"], "<werkproces:@werkproces|protocol*>", .optional,
      nl: "Het beschreven werkproces dat wordt gevolgd.", en: "The described process that is followed.",
      example: "werkproces controle-horeca"),
    Row(
      "stand", "progress", in: ["taak"], "<status:=taakstatus> op <datum:datum>", .many,
      nl: "Hoe de taak ervoor staat.", en: "How the task stands.", example: "stand op-schema op 1 april 2017"),
    Row(
      "realisatie", "result", in: ["taak"],
      "<waarde:maat> [( in | op | over ) <datum:datum>] [als <status:=waardestatus>]",
      .many, nl: "Wat van de taak is gedaan.", en: "What was done of the task.",
      example: "realisatie 21 controles op 31 maart 2017"),
    Row(
      "tussenstap", "milestone", in: ["taak"], "<jaar:jaar> <omschrijving:tekst>", .many,
      nl: "Een stap in een jaar.", en: "A step in a year.",
      example: "tussenstap 2018 \"handhaven waar gesprek niet helpt\""),
    Row(
      "indicator", "indicator", in: ["taak"], "<indicator:@indicator*>", .optional,
      nl: "De indicatoren die de taak moet bewegen.", en: "The indicators the task should move.",
      example: "indicator meldingen-afval"),
    Row(
      "niet-doen", "not-done", in: [""], .declares, title: .required, "", .many,
      nl: "Wat dit jaar niet gebeurt, en waarom.", en: "What is not done this year, and why.",
      example: "niet-doen reclameborden \"Losse reclameborden\" motivering \"Lage prioriteit; alleen na klacht\""),
  ]
}
