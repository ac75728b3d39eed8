extension Vocabulary {
  /// Criteria are text too: sets, requirements, parameters.
  static let criteriaRows: [Row] = [
    Row(
      "kader", "set", in: [""], .declares, title: .required, "", .many,
      nl: "Een verzameling criteria.", en: "A set of criteria.",
      example: "kader bor-2010 \"Besluit omgevingsrecht, hoofdstuk 7\" { … }"),
    Row(
      "criterium", "criterion", in: [""], .criterion, title: .required, "in <kader:@kader>", .many,
      nl: "Een eis waaraan een plan wordt getoetst.", en: "A requirement a plan is tested against.",
      example: "criterium BOR-7.2-3b \"Methode om doelbereik te bepalen\" in bor-2010 { … }"),
  ]

  /// What may stand in any block.
  static let commonRows: [Row] = [
    Row(
      "motivering", "reasons", in: ["*"], "<tekst:tekst>", .optional,
      nl: "Waarom.", en: "Why.", example: "motivering \"Raad vraagt extra aandacht\""),
    Row(
      "toelichting", "note", in: ["*"], "<tekst:tekst>", .many,
      nl: "Uitleg voor de lezer.", en: "Explanation for the reader.", example: "toelichting \"Zie ook bijlage 2\""),
    Row(
      "vertrouwelijk", "confidential", in: ["*"], "[grond <grond:tekst>] [opheffing door <orgaan:=orgaan>]", .optional,
      nl: "Blijft uit openbare stukken; met de grond.", en: "Stays out of public documents; with the ground.",
      example: "vertrouwelijk grond \"Woo art. 5.1 lid 2 onder d\""),
  ]
}
