import Documents
import Rendering

/// The pages of a document, one after another.
func html(_ document: Document, in package: DocumentPackage) -> [UInt8] {
  package.pages(of: document).flatMap { renderHTML($0, in: package) }
}

/// A package with every kind of block, inline and picture. Its figures are invented.
enum SampleDocuments {
  static let hostile = "<script>alert(1)</script>\" onload=\"x' ]]> &amp; \u{1}\u{85}\u{FFFE} javascript:x {plan}"

  /// - Parameter words: stands in every field that can hold text of a plan.
  static func package(words: String? = nil) -> DocumentPackage {
    DocumentPackage([frontPage(words), programme(words), annex(words), decision(words)])
  }

  private static func metadata(_ name: String, _ words: String?, _ categories: [WooCategory]) -> Metadata {
    var metadata = Metadata(
      workName: name, municipality: Municipality(name: words ?? "Zandbergen", code: "gm9999"), author: .college,
      decidedBy: .college, created: date(2016, 12, 6), version: date(2016, 12, 20), categories: categories,
      generator: "vthplan 0.1.0")
    metadata.adopted = date(2016, 12, 20)
    metadata.offered = date(2017, 1, 26)
    metadata.validFrom = date(2017, 1, 1)
    metadata.validUntil = date(2017, 12, 31)
    metadata.description = words ?? "Wat de gemeente in 2017 doet aan toezicht en handhaving, en met welke capaciteit."
    metadata.baseURL = LinkTarget("https://www.zandbergen.example/vth/2017/")
    return metadata
  }

  static let anyMetadata = metadata("vth-plan-2017", nil, [.plansAndReports])

  static func date(_ year: Int, _ month: Int, _ day: Int) -> ISODate {
    ISODate(year: year, month: month, day: day) ?? ISODate(year: 2000, month: 1, day: 1)!
  }

  private static func text(_ words: String?, _ otherwise: String) -> [Inline] { [.text(words ?? otherwise)] }

  // MARK: Front page

  private static func frontPage(_ words: String?) -> Document {
    let cards = [
      Card(
        kicker: "Wat willen we bereiken?", title: text(words, "Inwoners voelen zich veilig in hun eigen buurt"),
        figures: [KeyFigure(value: text(words, "12 doelen"), label: words ?? "met 18 indicatoren")],
        blocks: [.paragraph(text(words, "Het zwaartepunt verschuift van handhaven naar zelf doen."))],
        link: DocumentReference(.part("doelen"), title: words ?? "Lees de doelen")),
      Card(
        kicker: "Wat gaan we daarvoor doen?", title: text(words, "Vaker op straat waar het risico hoog is"),
        figures: [
          KeyFigure(
            value: [.quantity(Quantity(normalized: "8160", unit: "uur", text: "8.160 uur"))],
            label: words ?? "toezicht en handhaving in 2017"),
          KeyFigure(value: text(words, "48 taken"), label: words ?? "waarvan 9 niet geheel gedekt"),
        ],
        link: DocumentReference(.document("uitvoeringsplan"), title: words ?? "Lees het uitvoeringsplan")),
      Card(
        kicker: "Wat mag het kosten?", title: text(words, "Binnen de begroting, met één keuze voor de raad"),
        figures: [
          KeyFigure(
            value: [.quantity(Quantity(normalized: "612000", unit: "euro", text: "€ 612.000"))],
            label: words ?? "waarvan € 36.000 rijksbijdrage")
        ], link: DocumentReference(.part("capaciteit"), title: words ?? "Bekijk de capaciteit")),
    ]
    return Document(
      id: "index", kind: .frontPage, title: words ?? "Toezicht en handhaving in Zandbergen",
      lead: text(
        words, "Het pakket voor de gemeenteraad: wat we willen bereiken, wat we daarvoor doen en wat het kost."),
      metadata: metadata("vth-pakket-2017", words, [.councilPapers]),
      blocks: [
        .cards(cards),
        .section(
          Section(
            id: "stukken", heading: text(words, "De stukken"),
            blocks: [
              .documents([
                DocumentReference(
                  .document("uitvoeringsplan"), title: words ?? "VTH-uitvoeringsplan 2017",
                  note: text(words, "Doelen, risico's, taken en capaciteit.")),
                DocumentReference(
                  .document("collegebesluit"), title: words ?? "Collegebesluit", note: text(words, "Vaststelling.")),
                DocumentReference(.document("risicoanalyse"), title: words ?? "Bijlage Risicoanalyse", note: []),
              ])
            ])),
      ])
  }

  // MARK: Programme

  private static func programme(_ words: String?) -> Document {
    Document(
      id: "uitvoeringsplan", kind: .programme, title: words ?? "VTH-uitvoeringsplan 2017",
      lead: text(
        words, "In 2017 gaat de meeste tijd naar wat inwoners het meest raakt: honden, horeca en parkeren bij scholen."),
      metadata: metadata("vth-uitvoeringsplan-2017", words, [.plansAndReports, .councilPapers]),
      blocks: [
        .section(Section(id: "inleiding", heading: text(words, "Inleiding"), blocks: introduction(words))),
        .section(Section(id: "doelen", heading: text(words, "Wat willen we bereiken?"), blocks: goals(words))),
        .section(Section(id: "risicos", heading: text(words, "Risico's"), blocks: risks(words))),
        .section(Section(id: "taken", heading: text(words, "Wat gaan we doen?"), blocks: tasks(words))),
        .section(Section(id: "capaciteit", heading: text(words, "Capaciteit"), blocks: capacity(words))),
        .section(Section(id: "keuzes", heading: text(words, "Keuzes voor de raad"), blocks: choices(words))),
        .section(
          Section(
            id: "weglating", heading: text(words, "Wat hier niet staat"),
            blocks: [
              .notice(
                Notice(
                  .omission, title: text(words, "14 taken zonder objecten en weken"),
                  blocks: [
                    .paragraph(text(words, "Grond: artikel 5.1, tweede lid, onder d, van de Wet open overheid."))
                  ]))
            ])),
      ])
  }

  private static func introduction(_ words: String?) -> [Block] {
    [
      .paragraph([
        .text("Dit plan voor "),
        .abbreviation("VTH", expansion: words ?? "vergunningverlening, toezicht en handhaving"),
        .text(" geldt vanaf "), .date(date(2017, 1, 1), text: "1 januari 2017"), .text(". "),
        .strong(text(words, "Het doel")),
        .text(" is "), .emphasis(text(words, "leidend")), .text(" voor de aanpak"),
        .note(text(words, "Beleidsplan 2015-2018.")),
        .text("; zie "), .reference("risico-hond", text(words, "hondenpoep")), .text(" en "),
        .link(
          LinkTarget("https://wetten.overheid.nl/jci1.3:c:BWBR0024779&artikel=5.1")!, text(words, "artikel 5.1 Wabo")),
        .text("."), .lineBreak, .code(words ?? "vth-2.0"),
      ]),
      .list(
        List(paragraphs: [
          text(words, "bewoners schouwen zelf"), text(words, "partners werken onder regie van de gemeente"),
        ])),
      .list(
        List(
          isOrdered: true, start: 3,
          items: [[.paragraph(text(words, "eerst")), .list(List(paragraphs: [text(words, "dieper")]))]])),
      .quote([.paragraph(text(words, "Motie van de raad, 3 november 2016."))]),
      .notice(
        Notice(
          .warning, title: text(words, "Voorlopige cijfers"),
          blocks: [.paragraph(text(words, "De cijfers over 2016 zijn nog niet volledig."))])),
      .definitions([
        Definition(text(words, "Toezicht"), [.paragraph(text(words, "Nagaan of regels worden nageleefd."))])
      ]),
      .code(words ?? "een   twee\n  drie"),
    ]
  }

  private static func goals(_ words: String?) -> [Block] {
    let tasks = ["Toezicht honden", "Bewoners schouwen zelf met de hondenkaart"].map {
      TreeNode(kind: "taak", label: words ?? $0)
    }
    let dog = TreeNode(kind: "risico", label: words ?? "Hondenpoep en loslopende honden", tone: .high, children: tasks)
    let fire = TreeNode(
      kind: "risico", label: words ?? "Brand en overbezetting in horeca", tone: .middle,
      children: [TreeNode(kind: "taak", label: words ?? "Controle brandveiligheid en overbezetting horeca")])
    let root = TreeNode(
      kind: "doel", label: words ?? "Inwoners voelen zich veilig en hebben daar zelf invloed op", children: [dog, fire])
    let clean = TreeNode(
      kind: "doel", label: words ?? "De openbare ruimte is schoon",
      children: [
        TreeNode(
          kind: "risico", label: words ?? "Zwerfafval in het centrum", tone: .low,
          children: (1...9).map {
            TreeNode(kind: "taak", label: words ?? "Schouw van het centrum en de winkelstraten, ronde \($0)")
          })
      ])
    return [
      .paragraph(text(words, "Twee doelen staan voorop. Elk doel heeft een indicator met nulmeting en streefwaarde.")),
      .figure(
        Figure(
          id: "doelenboom", title: words ?? "Doelenboom",
          description: words ?? "Van doel via risico naar taak: twee doelen, drie risico's, vier taken.",
          chart: .tree([root, clean]), table: nil)),
      .section(
        Section(
          id: "veilige-buurt", heading: text(words, "Inwoners voelen zich veilig"),
          blocks: [
            .table(
              Table(
                id: "indicatoren", caption: text(words, "Indicatoren"),
                columns: [
                  .init(words ?? "Indicator"), .init("2015", unit: "%", alignment: .end),
                  .init("streefwaarde 2017", unit: "%", alignment: .end),
                ],
                rows: [
                  .init([
                    text(words, "Voelt zich weleens onveilig"),
                    [.quantity(Quantity(normalized: "18", unit: "procent", text: "18"))], [.text("hoogstens 15")],
                  ]),
                  .init([text(words, "Meldingen over honden"), [.text("312")], []]),
                ], emptyWord: "nog niet bekend"))
          ])),
    ]
  }

  private static func risks(_ words: String?) -> [Block] {
    let risks = [
      RiskMatrix.Risk(mark: "R1", label: "hond", chance: 5, effect: 4),
      RiskMatrix.Risk(mark: "R2", label: "brand", chance: 2, effect: 5),
      RiskMatrix.Risk(mark: words ?? "R3", label: "afval", chance: 2, effect: 2),
      RiskMatrix.Risk(mark: "R4", label: "parkeren", chance: 5, effect: 4),
    ]
    let tones = (1...5).map { effect in
      (1...5).map { chance -> Inline.Tone in effect * chance >= 15 ? .high : effect * chance >= 8 ? .middle : .low }
    }
    let rows = [
      Table.Row(
        [
          text(words, "R1 Hondenpoep en loslopende honden"), [.text("5")], [.text("4")], [.text("20")],
          [.badge("hoog", .high)],
        ], id: "risico-hond"),
      Table.Row([
        text(words, "R2 Brand en overbezetting in horeca"), [.text("2")], [.text("5")], [.text("10")],
        [.badge("midden", .middle)],
      ]),
      Table.Row([text(words, "R3 Zwerfafval"), [.text("2")], [.text("2")], [.text("4")], [.badge("laag", .low)]]),
      Table.Row([
        text(words, "R4 Parkeren bij scholen"), [.text("5")], [.text("4")], [.text("20")], [.badge("hoog", .high)],
      ]),
    ]
    return [
      .figure(
        Figure(
          id: "risicomatrix", title: words ?? "Risicomatrix",
          description: words ?? "Honden en parkeren bij scholen vallen in de klasse hoog.",
          chart: .matrix(RiskMatrix(chanceSteps: 5, effectSteps: 5, risks: risks, tones: tones)),
          table: Table(
            id: "risicotabel", caption: text(words, "Risico's met score en klasse"),
            columns: [
              .init("Risico"), .init("Kans", alignment: .end), .init("Effect", alignment: .end),
              .init("Score", alignment: .end), .init("Klasse"),
            ], rows: rows,
            note: text(words, "Score is kans maal hoogste effect."))))
    ]
  }

  private static func tasks(_ words: String?) -> [Block] {
    let names = ["Toezicht honden", "Controle horeca", "Parkeren bij scholen", "Schouw centrum", "Jaarwisseling"]
    let rows = names.enumerated().map { index, name in
      YearCalendar.Row(
        label: words ?? name,
        amounts: (1...52).map { week in (week + index * 3) % (index + 2) == 0 ? (week * (index + 1)) % 40 + 1 : 0 })
    }
    let months = zip(
      ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
      [0, 4, 8, 13, 17, 22, 26, 30, 35, 39, 43, 48])
    let taskRows = names.enumerated().map { index, name in
      Table.Row([
        text(words, name), text(words, "boa"), [.text("\(index * 120 + 96)")], [.text("\(index * 110 + 80)")],
        [.badge(index == 4 ? "niet gedekt" : "gedekt", index == 4 ? .high : .good)],
      ])
    }
    let total = Table.Row([text(words, "Totaal"), [], [.text("1.680")], [.text("1.500")], []], role: .total)
    return [
      .figure(
        Figure(
          id: "jaarkalender", title: words ?? "Jaarkalender",
          description: words ?? "Aangekondigd toezicht per week; hoe groter het vak, hoe meer uren.",
          chart: .calendar(
            YearCalendar(
              weeks: (1...52).map(String.init), months: months.map { YearCalendar.Month(firstWeek: $1, name: $0) },
              rows: rows)), table: nil)),
      .table(
        Table(
          id: "takentabel", caption: text(words, "Taken met uren"),
          columns: [
            .init("Taak"), .init("Team"), .init("Nodig", unit: "uur", alignment: .end),
            .init("Gepland", unit: "uur", alignment: .end), .init("Dekking"),
          ],
          rows: taskRows + [total])),
    ]
  }

  private static func capacity(_ words: String?) -> [Block] {
    let rows = [
      ("BOA's domein I", 6_120 * 60, 5_480 * 60), ("Toezicht bouw", 2_900 * 60, 3_100 * 60),
      ("Juridisch team handhaving en bezwaar", 640 * 60, 700 * 60),
    ]
    let shares = ShareChart(
      parts: ["toezicht", "communicatie", "handhaving", "participatie", "regie"],
      rows: [
        .init(
          label: words ?? "2016",
          values: [.init(52, "52%"), .init(8, "8%"), .init(28, "28%"), .init(7, "7%"), .init(5, "5%")]),
        .init(
          label: words ?? "2017",
          values: [.init(45, "45%"), .init(14, "14%"), .init(20, "20%"), .init(15, "15%"), .init(6, "6%")]),
      ])
    let line = LineChart(
      points: (1...52).map(String.init),
      series: [
        .init(label: words ?? "gepland", amounts: (0..<52).map { 80 + ($0 * 7) % 40 }),
        .init(label: words ?? "beschikbaar", amounts: (0..<52).map { $0 == 20 ? nil : 130 - ($0 / 26) * 20 }),
      ], ticks: [.init(0, "0"), .init(50, "50 uur"), .init(100, "100 uur"), .init(150, "150 uur")])
    return [
      .figure(
        Figure(
          id: "capaciteit-teams", title: words ?? "Nodig en beschikbaar per team",
          description: words ?? "De BOA's komen 640 uur tekort; bouw houdt 200 uur over.",
          chart: .bars(
            BarChart(
              rows: rows.map {
                .init(
                  label: words ?? $0.0, needed: .init($0.1, words ?? "\($0.1 / 60) uur"),
                  available: .init($0.2, "\($0.2 / 60) uur"))
              })),
          table: Table(
            id: "capaciteitstabel", caption: text(words, "Uren per team"),
            columns: [
              .init("Team"), .init("Nodig", unit: "uur", alignment: .end),
              .init("Beschikbaar", unit: "uur", alignment: .end),
            ],
            rows: rows.map { .init([text(words, $0.0), [.text("\($0.1 / 60)")], [.text("\($0.2 / 60)")]]) }))),
      .figure(
        Figure(
          id: "instrumenten", title: words ?? "Aandeel per instrument",
          description: words ?? "Communicatie en participatie groeien van 15% naar 29%.", chart: .shares(shares),
          table: nil)),
      .figure(
        Figure(
          id: "weken", title: words ?? "Uren per week",
          description: words ?? "De planning blijft onder wat beschikbaar is.", chart: .line(line), table: nil)),
    ]
  }

  private static func choices(_ words: String?) -> [Block] {
    [
      .cards([
        Card(
          kicker: "Variant 1", title: text(words, "Huidige formatie"),
          figures: [KeyFigure(value: [.text("€ 0")], label: words ?? "extra per jaar")],
          blocks: [.paragraph(text(words, "Negen taken blijven deels ongedekt."))]),
        Card(
          kicker: "Variant 2 – voorgesteld", title: text(words, "Uitbreiding met 1,5 fte"),
          figures: [KeyFigure(value: [.text("€ 126.000")], label: words ?? "extra per jaar")],
          blocks: [.paragraph(text(words, "Alle taken van klasse hoog zijn gedekt."))]),
      ]),
      .figure(
        Figure(
          id: "varianten", title: words ?? "De varianten vergeleken",
          description: words ?? "De uitbreiding dekt de klasse hoog geheel.",
          chart: .comparison(
            ComparisonChart(
              variants: [words ?? "Huidige formatie", "Uitbreiding met 1,5 fte"], proposed: 1,
              aspects: [
                .init(
                  label: "Kosten per jaar", values: [.init(48_600_000, "€ 486.000"), .init(61_200_000, "€ 612.000")]),
                .init(label: "Dekking klasse hoog", values: [.init(82, "82%"), .init(100, "100%")]),
                .init(label: "Beoordeling", values: [nil, nil]),
              ])), table: nil)),
    ]
  }

  // MARK: Annex and decision

  private static func annex(_ words: String?) -> Document {
    Document(
      id: "risicoanalyse", path: "bijlagen/risicoanalyse", kind: .annex, title: words ?? "Risicoanalyse",
      metadata: metadata("vth-risicoanalyse-2017", words, [.councilPapers]),
      blocks: [
        .paragraph([
          .text("Zie "), .reference("risico-hond", text(words, "de risico's in het plan")), .text(" en "),
          .reference("bestaat-niet", text(words, "niets")), .text("."),
        ]),
        .section(
          Section(
            id: "methode", heading: text(words, "Methode"), blocks: [.paragraph(text(words, "Kans maal effect."))])),
        .section(
          Section(
            id: "methode", heading: text(words, "Methode, vervolg"), blocks: [.paragraph(text(words, "Vijf treden."))])),
      ])
  }

  private static func decision(_ words: String?) -> Document {
    var metadata = metadata("vth-collegebesluit-2017", words, [.generalDecisions])
    metadata.isConcept = true
    metadata.adopted = nil
    return Document(
      id: "collegebesluit", kind: .collegeDecision, title: words ?? "Vaststelling VTH-uitvoeringsplan 2017",
      metadata: metadata,
      blocks: [
        .section(
          Section(
            id: "bevoegd", role: .authority, heading: [],
            blocks: [.paragraph(text(words, "Het college van burgemeester en wethouders van Zandbergen;"))])),
        .section(
          Section(
            id: "gelet-op", role: .citations, heading: [.text("Gelet op")],
            blocks: [
              .list(
                List(paragraphs: [
                  [
                    .link(
                      LinkTarget("https://wetten.overheid.nl/jci1.3:c:BWBR0027464&artikel=7.3")!,
                      text(words, "artikel 7.3 van het Besluit omgevingsrecht"))
                  ], text(words, "het beleidsplan 2015-2018;"),
                ]))
            ])),
        .section(
          Section(
            id: "overwegende", role: .recitals, heading: [.text("Overwegende")],
            blocks: [.list(List(paragraphs: [text(words, "dat de capaciteit naar risico verdeeld moet worden;")]))])),
        .section(
          Section(
            id: "besluit", role: .points, heading: [.text("Besluit")],
            blocks: [
              .list(
                List(
                  isOrdered: true,
                  paragraphs: [
                    text(words, "het VTH-uitvoeringsplan 2017 vast te stellen;"),
                    [
                      .text("de raad te informeren vóór "), .date(date(2017, 1, 26), text: "26 januari 2017"),
                      .text(" en "), .quantity(Quantity(normalized: "36000", unit: "euro", text: "€ 36.000")),
                      .text(" te besteden."),
                    ],
                  ])),
              .paragraph(text(words, "Dit besluit treedt in werking op de dag na bekendmaking.")),
            ])),
        .section(
          Section(
            id: "slot", role: .conclusion, heading: [],
            blocks: [.paragraph([.text("Zandbergen, "), .date(date(2016, 12, 20), text: "20 december 2016")])])),
        .section(
          Section(
            id: "toelichting", heading: text(words, "Toelichting"), blocks: [.paragraph(text(words, "Zie het plan."))])),
      ])
  }
}
