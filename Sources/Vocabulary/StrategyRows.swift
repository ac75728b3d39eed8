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
      "sanctie", "sanction", in: ["strategie"], "<sanctie:~sanctie> [termijn <termijn:termijn>]", .many,
      nl: "Een sanctie, met haar termijn.", en: "A sanction, with its time limit.",
      example: "sanctie last-onder-dwangsom termijn 6 weken"),
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
      nl: "Een onderdeel van de strategie.", en: "A component of the strategy.",
      example: "onderdeel rapportage-bevindingen \"Verslag binnen twee weken; bij overtreding volgt een waarschuwing\""),
  ]
}
