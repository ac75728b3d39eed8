extension Vocabulary {
  /// What the plan as a whole says about itself.
  static let planRows: [Row] = [
    Row(
      "gebruik", "use", in: [""], title: .required, "als <naam:woord>", .many,
      nl: "Neemt een andere map mee: gedeelde partners, of het plan van vorig jaar.",
      en: "Takes another folder along: shared partners, or last year's plan.",
      example: "gebruik \"../gedeeld\" als gedeeld"),
    Row(
      "plan", "plan", in: [""], .declares, title: .required, "", .required,
      nl: "Het plan zelf: wie, wanneer, onder welk kader.",
      en: "The plan itself: who, when, under which set of criteria.",
      example: "plan uitvoeringsplan-2017 \"VTH-uitvoeringsplan 2017\" { … }"),
    Row(
      "gemeente", "municipality", in: ["plan"], title: .required, "[code <code:code>]", .requiredMany,
      nl: "De gemeente van wie het plan is; meer regels voor samenwerkende gemeenten.",
      en: "The municipality; more lines for municipalities that work together.",
      example: "gemeente \"Zandbergen\" code gm9999"),
    Row(
      "periode", "period", in: ["plan"], "<periode:periode>", .required,
      nl: "Waarover het plan gaat, van één tot vier jaar.", en: "What the plan covers, one to four years.",
      example: "periode 1 januari 2017 t/m 31 december 2017"),
    Row(
      "kader", "frame", in: ["plan"], "<kader:code>", .optional,
      nl: "De kwaliteitscriteria waaraan het plan wordt getoetst; de wet volgt uit de datum van vaststelling.",
      en: "The quality criteria it is tested against; statute follows from the adoption date.", example: "kader vth-2.0"
    ),
    Row(
      "inwoners", "residents", in: ["plan", "gebied"], "<aantal:getal>", .optional,
      nl: "Het aantal inwoners.", en: "The number of residents.", example: "inwoners 31.400 bron cbs"),
    Row(
      "beleidsplan", "policy-plan", in: ["plan"], title: .required,
      "[vastgesteld door <orgaan:=orgaan> op <datum:datum>]",
      .many, nl: "Het beleid waarop dit plan rust.", en: "The policy this plan rests on.",
      example: "beleidsplan \"Handhavingsbeleid 2015-2018\" vastgesteld door raad op 11 december 2014"),
    Row(
      "deelnemer", "participant", in: ["plan/beleidsplan"], "<partner:@partner*>", .many,
      nl: "Wie het document samen vaststelden.", en: "Who adopted the document together.",
      example: "deelnemer omgevingsdienst"),
    Row(
      "vaststelling", "adoption", in: ["plan"], "<orgaan:=orgaan> [van <gemeente:tekst>] op <datum:datum>", .many,
      nl: "Wie het plan vaststelde en wanneer; bepaalt welke wet geldt.",
      en: "Who adopted the plan and when; decides which law applies.",
      example: "vaststelling college op 20 december 2016"),
    Row(
      "inwerkingtreding", "commencement", in: ["plan"], "<datum:datum> [met terugwerkende kracht tot <terug:datum>]",
      .optional,
      nl: "Wanneer het plan gaat gelden, zo nodig met terugwerkende kracht.",
      en: "When the plan takes effect, if need be retroactively.",
      example: "inwerkingtreding 6 februari 2017 met terugwerkende kracht tot 1 januari 2017"),
    Row(
      "looptdoor", "runs-on", in: ["plan"], "tot <datum:datum>", .optional,
      nl: "Tot wanneer het plan na zijn periode blijft gelden.", en: "Until when the plan runs on beyond its period.",
      example: "looptdoor tot 1 april 2018"),
    Row(
      "aanbieding", "presentation", in: ["plan"],
      "<orgaan:=orgaan> [( op <datum:datum> | <datum:datum> )] [ter <wijze:=aanbieding>]", .many,
      nl: "Wanneer de raad het plan krijgt: ter kennisneming, voor wensen of om te kiezen.",
      en: "When the council gets the plan: for information, for wishes, or to choose.",
      example: "aanbieding raad op 26 januari 2017"),
    Row(
      "toezending", "sending", in: ["plan"], "<partner:@partner*> [op <datum:datum>]", .many,
      nl: "Aan welke partners het plan wordt gestuurd.", en: "To which partners the plan is sent.",
      example: "toezending provincie, politie en openbaar-ministerie"),
    Row(
      "cyclus", "cycle", in: ["plan"], "elke [<aantal:getal>] <per:eenheid>", .optional,
      nl: "Hoe vaak terugkoppeling wordt besproken en de aanpak bijgesteld.",
      en: "How often feedback is discussed and the approach adjusted.", example: "cyclus elke 4 weken"),
    Row(
      "weken", "weeks", in: ["plan"], "( strikt | elastisch <speling:uren> binnen <blok:getal> weken )", .optional,
      nl: "Of een team in een drukke week meer mag doen, als het blok van weken klopt.",
      en: "Whether a team may do more in a busy week, as long as the block of weeks balances.",
      example: "weken elastisch 8 uur binnen 4 weken"),
    Row(
      "sluitingsdag", "closing-day", in: ["plan"], "<datum:datum>", .many,
      nl: "Een dag waarop niet wordt gewerkt, naast de feestdagen.", en: "A day without work, besides the holidays.",
      example: "sluitingsdag 28 april 2017"),
    Row(
      "feestdagen", "holidays", in: ["plan"], "zonder <dag:=feestdag*>", .optional,
      nl: "Erkende feestdagen waarop hier wel wordt gewerkt.", en: "Public holidays that are worked here.",
      example: "feestdagen zonder bevrijdingsdag, goede-vrijdag"),
    Row(
      "reikwijdte", "scope", in: ["plan", "risicomodel"], "<taakveld:=taakveld*>", .many,
      nl: "De taakvelden waar het over gaat.", en: "The fields of law it covers.",
      example: "reikwijdte bouwen, milieu, openbare-ruimte"),
    Row(
      "versie", "version", in: ["plan"], "<versie:tekst> [op <datum:datum>]", .optional,
      nl: "De versie, met haar datum.", en: "The version, with its date.", example: "versie \"1.0\" op 20 december 2016"
    ),
    Row(
      "zaaknummer", "case-number", in: ["plan"], "<nummer:tekst>", .optional,
      nl: "Het nummer in het zaaksysteem.", en: "The number in the case system.", example: "zaaknummer \"2016-004211\""),
    Row(
      "webadres", "web-address", in: ["plan", "bron", "plan/beleidsplan"], "<adres:tekst>", .optional,
      nl: "Waar het op internet staat.", en: "Where it stands on the web.",
      example: "webadres \"https://voorbeeld.example/vth\""),
    Row(
      "waardering", "appraisal", in: ["plan"], "<waardering:=waardering>", .optional,
      nl: "Of het stuk bewaard of vernietigd wordt.", en: "Whether the document is kept or destroyed.",
      example: "waardering bewaren"),
    Row(
      "status", "status", in: ["plan"], "<status:=planstatus>", .optional,
      nl: "Concept, vastgesteld of gewijzigd.", en: "Draft, adopted or amended.", example: "status vastgesteld"),
    Row(
      "accent", "accent", in: ["plan", "doel"], "<jaar:jaar> <omschrijving:tekst>", .many,
      nl: "Waar in een jaar van een meerjarig plan de nadruk ligt.",
      en: "The emphasis of one year in a plan of several.",
      example: "accent 2018 \"Jeugd en uitgaan\""),
    Row(
      "begroting", "budget", in: ["plan"],
      "<jaar:jaar> programma <programma:tekst> [<bedrag:bedrag>]", .many,
      nl: "Waar het geld in de begroting staat.", en: "Where the money stands in the budget.",
      example: "begroting 2017 programma \"Veiligheid\" € 412.000"),
    Row(
      "verordening", "ordinance", in: ["plan"], title: .required, "vastgesteld door <orgaan:=orgaan> op <datum:datum>",
      .many,
      nl: "De verordening kwaliteit VTH van de raad.", en: "The council's ordinance on the quality of VTH.",
      example: "verordening \"Verordening kwaliteit VTH\" vastgesteld door raad op 30 juni 2016"),
    Row(
      "herziening", "review", in: ["plan"], "( <datum:datum> | elk <per:eenheid> )", .optional,
      nl: "Wanneer het beleid opnieuw wordt bekeken.", en: "When the policy is looked at anew.",
      example: "herziening elk jaar"),
    Row(
      "bestuursorgaan", "authority", in: ["plan"], "<orgaan:=orgaan*>", .optional,
      nl: "Wie de handhavingstaak heeft.", en: "Who holds the enforcement task.",
      example: "bestuursorgaan college, burgemeester"),
    Row(
      "publicatie", "publication", in: ["plan"], "<vindplaats:tekst> op <datum:datum>", .many,
      nl: "Waar en wanneer het plan bekend is gemaakt.", en: "Where and when the plan was published.",
      example: "publicatie \"Gemeenteblad\" op 5 januari 2017"),
    Row(
      "combinatie", "combination", in: ["plan"], "<variant:@variant*>", .many,
      nl: "Varianten van verschillende keuzes die samen worden doorgerekend.",
      en: "Variants of different choices that are computed together.", example: "combinatie uitbreiding, meer-toezicht"),
  ]

  /// Places, sources and themes.
  static let placeRows: [Row] = [
    Row(
      "gebied", "area", in: [""], .declares, title: .required, "[in <in:@gebied>]", .many,
      nl: "Een gebied, in een ander gebied als dat er is.", en: "An area, inside another if there is one.",
      example: "gebied centrum \"Centrum\" in zandbergen"),
    Row(
      "soort", "kind", in: ["gebied"], "<soort:=gebiedsoort>", .optional,
      nl: "Wijk, straat, park, water, hotspot en zo meer.", en: "District, street, park, water, hotspot and so on.",
      example: "soort park"),
    Row(
      "bron", "source", in: [""], .declares, title: .required, "", .many,
      nl: "Waar cijfers vandaan komen.", en: "Where figures come from.",
      example: "bron veiligheidsmonitor \"Veiligheidsmonitor 2015\" { peildatum 1 oktober 2015 }"),
    Row(
      "peildatum", "reference-date", in: ["bron"], "<datum:datum>", .optional,
      nl: "De dag waarop de cijfers gelden.", en: "The day the figures hold for.", example: "peildatum 1 oktober 2015"),
    Row(
      "bestand", "file", in: ["bron"], "<bestand:tekst>", .optional,
      nl: "Een CSV-bestand met meldingen in de map van het plan.", en: "A CSV file of reports in the plan's folder.",
      example: "bestand \"gegevens/meldingen-2016.csv\""),
    Row(
      "tijdvak", "span", in: ["bron"], "<periode:periode>", .optional,
      nl: "Het tijdvak dat het bestand beslaat; rijen met een `datum` daarbuiten tellen niet mee.",
      en: "The span that the file covers; rows with a `datum` outside it are not counted.",
      example: "tijdvak 1 december 2015 t/m 30 november 2016"),
    Row(
      "betrouwbaarheid", "reliability", in: ["bron"], "<betrouwbaarheid:=betrouwbaarheid>", .optional,
      nl: "Hoe zeker de cijfers zijn.", en: "How reliable the figures are.", example: "betrouwbaarheid hoog"),
    Row(
      "kolom", "column", in: ["bron"], "<kolom:~kolom*>", .optional,
      nl: "De kolommen van het bestand die worden gebruikt.", en: "The columns of the file that are used.",
      example: "kolom datum, categorie, wijk"),
    Row(
      "beheerder", "keeper", in: ["bron"], "<beheerder:tekst>", .optional,
      nl: "Wie de gegevens bijhoudt.", en: "Who keeps the data.", example: "beheerder \"Team Informatie\""),
    Row(
      "eerder", "formerly", in: ["bron", "risico", "prioriteit", "taak", "gebied"], "<naam:tekst>", .many,
      nl: "Hoe dit eerder heette, of waaruit het is samengevoegd of gesplitst.",
      en: "What this was called before, or what it was merged or split from.",
      example: "eerder \"Integrale Veiligheidsmonitor\""),
    Row(
      "thema", "theme", in: [""], .declares, title: .required, "", .many,
      nl: "Een eigen indeling van het plan.", en: "The plan's own grouping.",
      example: "thema sociale-veiligheid \"Sociale veiligheid\""),
    Row(
      "afdeling", "department", in: [""], .declares, title: .required, "", .many,
      nl: "Een afdeling van de gemeente, aan wie advies kan gaan.", en: "A department, which advice can go to.",
      example: "afdeling openbare-ruimte \"Openbare ruimte\""),
  ]
}
