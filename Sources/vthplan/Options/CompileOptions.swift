import ArgumentParser

/// What the plan is read with.
struct CompileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Toets aan deze set criteria in plaats van de kaders die het plan noemt.", valueName: "set"))
  var kader: String?

  @Option(help: ArgumentHelp("Map met eigen criteria, naast die van het programma.", valueName: "map"))
  var kaders: String?

  @Option(
    help: ArgumentHelp(
      "De datum van vandaag; zonder deze optie de laatste datum die het plan als gedaan noemt.", valueName: "datum"))
  var vandaag: String?
}

/// What a schedule is made with.
struct ScheduleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("De geheime sleutel voor de loting van onaangekondigde controles.", valueName: "bestand"))
  var key: String?

  @Option(help: ArgumentHelp("De planning die nu geldt, als er wordt herpland.", valueName: "bestand"))
  var previous: String?

  @Option(help: ArgumentHelp("Wat er van die planning is gedaan.", valueName: "bestand"))
  var done: String?

  @Option(help: ArgumentHelp("De dag waarop wordt herpland.", valueName: "datum"))
  var now: String?
}
