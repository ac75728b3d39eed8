extension Vocabulary {
  /// The organisation behind the plan: functions, processes, availability.
  static let organisationRows: [Row] = [
    Row(
      "functie", "function", in: [""], .declares, title: .required, "", .many,
      nl: "Een functie in de formatie, nooit een persoon.", en: "A function in the staffing, never a person.",
      example: "functie toezichthouder-bouw \"Toezichthouder bouwen\" { … }"),
    Row(
      "werkproces", "work-process", in: [""], .declares, title: .required, "", .many,
      nl: "Een beschreven werkproces.", en: "A described work process.",
      example: "werkproces controle-horeca \"Controle horeca\" { … }"),
    Row(
      "protocol", "protocol", in: [""], .declares, title: .required, "", .many,
      nl: "Een toets- of toezichtprotocol.", en: "A testing or supervision protocol.",
      example: "protocol toezicht \"Toezichtprotocol\" { … }"),
    Row(
      "bereikbaarheid", "availability", in: [""], title: .optional, "<dagdeel:=dagdeel*>", .many,
      nl: "Wie buiten kantoortijd bereikbaar is.", en: "Who can be reached outside office hours.",
      example: "bereikbaarheid avond, nacht, weekend { uitvoerder omgevingsdienst }"),
    Row(
      "roulatie", "rotation", in: [""], "na <termijn:termijn>", .many,
      nl: "Na hoeveel tijd een toezichthouder wisselt van object.", en: "After how long a supervisor changes objects.",
      example: "roulatie na 3 jaar { taakveld milieu }"),
  ]
}
