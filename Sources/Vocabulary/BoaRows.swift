extension Vocabulary {
  /// Special investigating officers: domain, supervision, training, means of force.
  static let boaRows: [Row] = [
    Row(
      "boa", "boa", in: ["team"], "domein <domein:=boadomein> <aantal:aantal>", .many,
      nl: "De buitengewoon opsporingsambtenaren van het team: domein en aantal.",
      en: "The special investigating officers of the team: domain and number.",
      example: "boa domein openbare-ruimte 5 personen { … }"),
    Row(
      "toezichthouder", "supervisor", in: ["team/boa"], "<functie:~boatoezicht> [te <arrondissement:tekst>]", .optional,
      nl: "De toezichthouder van de boa's, met het arrondissement.",
      en: "The supervisor of the boa's, with the district.",
      example: "toezichthouder hoofdofficier-van-justitie te \"Noord-Holland\""),
    Row(
      "direct-toezichthouder", "direct-supervisor", in: ["team/boa"], "<functie:~boatoezicht>", .optional,
      nl: "De direct toezichthouder van de boa's.", en: "The direct supervisor of the boa's.",
      example: "direct-toezichthouder korpschef"),
    Row(
      "akte", "licence", in: ["team/boa"], "op <datum:datum>", .many,
      nl: "De datum van een oude akte.", en: "The date of an older licence.", example: "akte op 1 maart 2014"),
    Row(
      "categoriebesluit", "category-order", in: ["team/boa"], title: .required,
      "maximum <maximum:getal> geldig t/m <tot:datum>", .optional,
      nl: "Het besluit dat noemt hoeveel personen boa mogen zijn, en tot wanneer.",
      en: "The order that says how many persons may be boa, and until when.",
      example: "categoriebesluit \"Categoriebesluit boa Zandbergen\" maximum 15 geldig t/m 1 juli 2020"),
    Row(
      "vorig-aantal", "previous-number", in: ["team/boa"], "<aantal:aantal>", .optional,
      nl: "Het aantal boa's van vorig jaar.", en: "Last year's number of boa's.", example: "vorig-aantal 4 personen"),
    Row(
      "driehoek", "triangle", in: ["team/boa"], "<besluit:tekst> op <datum:datum>", .optional,
      nl: "Het besluit van de driehoek over meer boa's of inhuur.",
      en: "The decision of the triangle about more boa's or hire.",
      example: "driehoek \"Uitbreiding besproken\" op 4 oktober 2016"),
    Row(
      "inhuur", "hire", in: ["team/boa"], "[van <partner:@partner>]", .optional,
      nl: "De boa's zijn ingehuurd.", en: "The boa's are hired.", example: "inhuur van beveiligingsbedrijf { … }"),
    Row(
      "instemming", "consent", in: ["team/boa/inhuur"], "<orgaan:=orgaan> op <datum:datum>", .many,
      nl: "Wie met de inhuur instemde, en wanneer.", en: "Who consented to the hire, and when.",
      example: "instemming raad op 3 november 2016"),
    Row(
      "veiligheidsbeleid", "safety-policy", in: ["team/boa/inhuur"], "<beleid:tekst>", .optional,
      nl: "Het lokale veiligheidsbeleid waarin de inhuur past.", en: "The local safety policy that embeds the hire.",
      example: "veiligheidsbeleid \"Integraal veiligheidsplan 2015-2018\""),
    Row(
      "regie", "direction", in: ["team/boa/inhuur"], "<afspraak:tekst>", .optional,
      nl: "De afspraak over de operationele regie van de politie.",
      en: "The agreement on operational direction by the police.",
      example: "regie \"Dagelijkse briefing door de politie\""),
    Row(
      "modules", "modules", in: ["team/boa"], "<behaald:getal> behaald [en <gepland:getal> gepland] voor <datum:datum>",
      .many,
      nl: "De modules van de her- en bijscholing: behaald en gepland voor het einde van de akte.",
      en: "The modules of refresher training: passed and planned before the licence ends.",
      example: "modules 3 behaald en 1 gepland voor 1 juni 2018"),
    Row(
      "opleidingsuren", "training-hours", in: ["team/boa"], "<uren:uren>", .optional,
      nl: "De uren voor opleiding die in de capaciteit zitten.", en: "Training hours inside the capacity.",
      example: "opleidingsuren 120 uur"),
    Row(
      "geweldsmiddel", "means-of-force", in: ["team/boa"], "<middel:~geweldsmiddel>", .many,
      nl: "Een geweldsmiddel, met noodzaak en bekwaamheid.", en: "A means of force, with need and skill.",
      example: "geweldsmiddel handboeien { … }"),
    Row(
      "noodzaak", "need", in: ["team/boa/geweldsmiddel"], "<noodzaak:tekst>", .optional,
      nl: "Waarom het middel nodig is.", en: "Why it is needed.", example: "noodzaak \"Incidenten in de nacht\""),
    Row(
      "bekwaamheid", "skill", in: ["team/boa/geweldsmiddel"], "<bekwaamheid:tekst>", .optional,
      nl: "Hoe de bekwaamheid is aangetoond.", en: "How the skill was shown.",
      example: "bekwaamheid \"RTGB-certificaat, jaarlijks\""),
    Row(
      "veiligheidsplan", "safety-plan", in: ["team/boa"], "<plan:tekst> op <datum:datum>", .optional,
      nl: "Het veiligheidsplan bij geweldsmiddelen.", en: "The safety plan for means of force.",
      example: "veiligheidsplan \"Veiligheidsplan boa\" op 1 september 2022"),
    Row(
      "arrangement", "arrangement", in: ["team/boa"], "<arrangement:tekst> op <datum:datum>", .optional,
      nl: "Het handhavingsarrangement met de politie.", en: "The enforcement arrangement with the police.",
      example: "arrangement \"Handhavingsarrangement\" op 1 september 2022"),
    Row(
      "informatie", "information", in: ["team/boa"], "<omschrijving:tekst> aan <ontvanger:~boatoezicht*>", .many,
      nl: "Welke informatie naar de toezichthouders gaat.", en: "Which information goes to the supervisors.",
      example: "informatie \"Jaarcijfers\" aan toezichthouder, direct-toezichthouder"),
    Row(
      "klachtregeling", "complaints-rule", in: ["team/boa"],
      "( direct | binnen <termijn:termijn> ) aan <ontvanger:~boatoezicht*>", .optional,
      nl: "Hoe snel een klacht naar de toezichthouders gaat.", en: "How fast a complaint goes to the supervisors.",
      example: "klachtregeling direct aan toezichthouder, direct-toezichthouder"),
    Row(
      "jaarverslag", "annual-report", in: ["team/boa"],
      "over <inhoud:~boaverslag*> aan <ontvanger:~boatoezicht*> op <datum:datum>", .many,
      nl: "Het jaarlijkse verslag over de boa's: inhoud, ontvangers en datum.",
      en: "The yearly report on the boa's: content, recipients and date.",
      example: "jaarverslag over aantal, activiteiten, opleiding aan toezichthouder, justis op 15 maart 2018"),
    Row(
      "domein", "domain", in: ["taak"], "<domein:=boadomein*>", .optional,
      nl: "Het boa-domein waarin bij de taak wordt opgespoord.", en: "The boa domain the task investigates in.",
      example: "domein openbare-ruimte"),
  ]
}
