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
      "verzending", "dispatch", in: [""], "<soort:~stuk> aan <ontvanger:@partner|=orgaan*> op <datum:datum>", .many,
      nl: "Wat aan wie is of wordt gestuurd.", en: "What was or will be sent to whom.",
      example: "verzending evaluatie aan provincie op 15 april 2018"),
  ]
}
