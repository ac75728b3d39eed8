import Documents
import PlanModel
import SourceText
import Vocabulary

/// A name that a template can use anywhere.
struct CouncilName: Sendable {
  let name: String
  let kind: TemplateSchema.Name.Kind
  let help: String
  let value: @Sendable (Council) -> TemplateValue

  init(
    _ name: String, _ kind: TemplateSchema.Name.Kind, help: String,
    value: @escaping @Sendable (Council) -> TemplateValue
  ) {
    self.name = name
    self.kind = kind
    self.help = help
    self.value = value
  }
}

/// All names of a template at its top level: what the plan says about itself, the kinds of statements to repeat over,
/// and tables and figures.
enum CouncilNames {
  static let all: [CouncilName] = unique(blocks + figures + kinds + single("plan") + rest)

  static let schema = TemplateSchema(all.map { TemplateSchema.Name($0.name, $0.kind, help: $0.help) })

  private static let index = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  static func scope(_ council: Council) -> TemplateScope {
    TemplateScope { name in index[name].map { $0.value(council) } }
  }

  private static func unique(_ names: [CouncilName]) -> [CouncilName] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0.name).inserted }
  }

  // MARK: From the vocabulary

  private static let topLevel: [RowID] = Vocabulary.children(of: nil).filter {
    !["gebruik", "kader", "criterium"].contains(Vocabulary[$0].keyword)
  }

  private static let kinds: [CouncilName] = topLevel.map { row in
    let entry = Vocabulary[row]
    return CouncilName(entry.keyword, .items(NameTable.schema(row)), help: entry.help.nl) { council in
      .items(council.plan.all(row).map(council.scope))
    }
  }

  /// The other statements of which a plan has one.
  private static let rest = topLevel.filter { Vocabulary[$0].occurs.isSingle && Vocabulary[$0].keyword != "plan" }
    .flatMap { single(Vocabulary[$0].id) }

  /// The names of a statement of which there is one, without repeating over it.
  private static func single(_ id: String) -> [CouncilName] {
    guard let row = Vocabulary.id(id) else { return [] }
    return NameTable.names(of: row).compactMap { name in
      NameTable.schemaName(name, depth: 1).map { entry in
        CouncilName(entry.name, entry.kind, help: entry.help) { council in
          council.plan.all(row).first.map { council.value(name.access, $0) } ?? missing(entry.kind)
        }
      }
    }
  }

  private static func missing(_ kind: TemplateSchema.Name.Kind) -> TemplateValue {
    switch kind {
    case .text: .absent(Council.unstated)
    case .blocks: .blocks([])
    case .flag: .flag(false)
    case .items: .items([])
    }
  }

  // MARK: Tables and figures

  private static let blocks: [CouncilName] = [
    CouncilName("doelenboom", .blocks, help: "Figuur en tabel: alle doelen met hun risico's.") {
      .blocks($0.goalTree())
    },
    CouncilName(
      "figuur voortgang", .blocks, help: "Figuur en tabel: elke indicator van nulmeting naar streefwaarde, per doel."
    ) {
      .blocks($0.goalProgress())
    },
    CouncilName("risicomatrix", .blocks, help: "Figuur en tabel: risico's naar kans en effect.") {
      .blocks($0.riskMatrix())
    },
    CouncilName("figuur capaciteit", .blocks, help: "Figuur en tabel: benodigde en beschikbare uren per team.") {
      .blocks($0.capacityFigure())
    },
    CouncilName("figuur dekking", .blocks, help: "Figuur en tabel: dekking van de uren per klasse.") {
      .blocks($0.coverageFigure())
    },
    CouncilName("figuur weken", .blocks, help: "Figuur en tabel per team: benodigde en beschikbare uren per week.") {
      .blocks($0.weekFigures())
    },
    CouncilName("keuzes samen", .blocks, help: "Tabel en figuur: de combinaties van varianten naast elkaar.") {
      .blocks($0.combinations())
    },
    CouncilName("tabel kwartalen", .blocks, help: "Tabel: geplande uren per team en kwartaal.") {
      .blocks($0.quarterTable())
    },
    CouncilName(
      "figuur instrumenten", .blocks, help: "Figuur en tabel: uren per instrument, zo mogelijk naast vorig jaar."
    ) {
      .blocks($0.instruments())
    },
    CouncilName("jaarkalender", .blocks, help: "Figuur en tabel: taken met een vaste periode.") {
      .blocks($0.yearCalendar())
    },
    CouncilName("tabel oordelen", .blocks, help: "Tabel: hoe vaak elk oordeel is gegeven, per kader.") {
      .blocks($0.verdictSummary())
    },
    CouncilName("toets", .items(Council.testSchema), help: "De criteria met hun oordeel, één voor één.") { council in
      .items(council.figures.tests.map(council.testScope))
    },
    CouncilName(
      "toets die niet voldoet", .items(Council.testSchema), help: "Alleen de criteria waaraan niet is voldaan."
    ) {
      council in .items(council.figures.tests.filter { $0.verdict == .notMet }.map(council.testScope))
    },
    CouncilName("documenten", .blocks, help: "De lijst van alle stukken van het pakket.") { _ in .blocks([]) },
    CouncilName("documenten van het plan", .blocks, help: "De lijst met het plan en zijn samenvatting.") { _ in
      .blocks([])
    },
    CouncilName(
      "documenten om te besluiten", .blocks, help: "De lijst van besluiten, voorstel en brief voor college en raad."
    ) { _ in .blocks([]) },
    CouncilName("bijlagen", .blocks, help: "De lijst van bijlagen.") { _ in .blocks([]) },
    CouncilName("weglatingen", .blocks, help: "Wat in openbare stukken is weggelaten, met de grond.") {
      .blocks($0.omissions())
    },
  ]

  private static let figures: [CouncilName] =
    [
      CouncilName("jaar", .text, help: "Het jaar van het plan; bij meer jaren «2020 t/m 2023».") { council in
        council.years.map(TemplateValue.text) ?? .absent(Council.unstated)
      },
      CouncilName("gemeente", .text, help: "De naam van de gemeente.") { .text($0.municipalityName) },
      CouncilName("uren nodig", .text, help: "De uren die alle taken samen van de teams vragen.") { council in
        let total = council.figures.total
        return total.needed == 0
          ? .absent("niet opgegeven")
          : .inlines(Council.knownCell(total.needed, isAll: total.isNeedKnown, Council.hours))
      },
      CouncilName("uren van anderen", .text, help: "De uren van taken met een `uitvoerder` buiten de teams, daarnaast.")
      {
        council in
        let all = council.plan.all("taak").reduce(0) { $0 + (council.figures.tasks[$1]?.byOthers ?? 0) }
        return all == 0 ? .absent("geen") : .inlines([Council.hours(all)])
      },
      CouncilName("uren gedekt", .text, help: "De gedekte uren van alle taken samen.") { council in
        coverage(
          council,
          Council.known(council.figures.total.covered, isAll: council.figures.total.isCoverageKnown, Council.hours))
      },
      CouncilName("uren niet gedekt", .text, help: "De uren waarvoor geen plaats is.") { council in
        let total = council.figures.total
        return coverage(
          council, total.isCoverageKnown || total.covered > 0 ? Council.uncoveredCell(total, Council.hours) : nil)
      },
      CouncilName("uren beschikbaar", .text, help: "De uren van alle teams samen, na de reserve.") { council in
        let teams = council.plan.all("team")
        let known = teams.compactMap { council.knownTeam($0)?.available }
        let minutes = known.reduce(0, +)
        return minutes == 0
          ? .absent("onbekend")
          : .inlines(Council.knownCell(minutes, isAll: known.count == teams.count, Council.hours))
      },
      CouncilName("kosten", .text, help: "Wat de teams en taken in het plan samen kosten.") { council in
        Council.cost(council.figures.cents, isAll: council.figures.isCostKnown).map(TemplateValue.inlines)
          ?? .absent("onbekend")
      },
      CouncilName(
        "teams zonder kosten", .text,
        help: "De teams waarvan de uren of het tarief niet bekend zijn; zij tellen niet mee."
      ) { council in
        let open = council.plan.all("team").filter { !(council.figures.teams[$0]?.isCostKnown ?? true) }
        return open.isEmpty
          ? .absent("geen") : .inlines(council.inlines.list(open.map { [council.inlines.pointer($0)] }))
      },
      CouncilName("aantal criteria die voldoen", .text, help: "Het aantal criteria waaraan is voldaan.") { council in
        .text(String(council.figures.tests.count { $0.verdict == .met }))
      },
      CouncilName("aantal criteria die niet voldoen", .text, help: "Het aantal criteria waaraan niet is voldaan.") {
        council in .text(String(council.figures.tests.count { $0.verdict == .notMet }))
      },
      CouncilName("aantal criteria", .text, help: "Het aantal criteria waar het plan naast is gelegd.") { council in
        .text(String(council.figures.tests.count))
      },
      CouncilName(
        "aantal andere criteria", .text,
        help: "Het aantal criteria zonder zo'n oordeel: niet van toepassing of nog open."
      ) { council in
        let others = council.figures.tests.count { $0.verdict != .met && $0.verdict != .notMet }
        return others == 0 ? .absent("geen") : .text(String(others))
      },
      CouncilName("dekking", .text, help: "Het deel van alle benodigde uren dat gedekt is.") { council in
        Council.coverage(council.figures.total).map(TemplateValue.inlines) ?? .absent("niet te berekenen")
      },
      CouncilName("burgemeester stelt vast", .flag, help: "Of de burgemeester het plan mede vaststelt.") { council in
        .flag(council.hasAdoption(by: "burgemeester"))
      },
      CouncilName(
        "iets vertrouwelijk", .flag, help: "Of het plan iets vertrouwelijk noemt, dat in openbare stukken niet meetelt."
      ) { council in
        .flag(council.disclosure.clearance == .open && !council.disclosure.omissions.isEmpty)
      },
      CouncilName("raad kiest", .flag, help: "Of het plan keuzes aan de raad voorlegt.") { .flag($0.asksCouncil) },
      CouncilName("combinaties", .flag, help: "Of het plan combinaties van varianten noemt.") {
        .flag(!$0.figures.combinations.isEmpty)
      },
      CouncilName("tekort", .flag, help: "Of een team meer uren nodig heeft dan het heeft.") { council in
        .flag(
          council.plan.all("team").contains { id in
            council.figures.teams[id]?.isShort ?? false
          })
      },
      CouncilName("vorig plan", .flag, help: "Of het plan van vorig jaar is meegenomen.") { .flag($0.previous != nil) },
    ] + counts

  /// What is covered, or not, of the hours of the tasks; a plan that asks none anywhere has not told them.
  private static func coverage(_ council: Council, _ words: [Inline]?) -> TemplateValue {
    if council.figures.total.needed == 0 { return .absent("niet opgegeven") }
    return words.map(TemplateValue.inlines) ?? .absent(Council.unknown)
  }

  /// `aantal doelen`, `aantal risico's`, …, and the same with its word: `getelde doelen` is `1 doel`, `12 doelen`.
  private static let counts: [CouncilName] = [
    ("doel", "doelen", "doel"), ("risico", "risico's", "risico"), ("taak", "taken", "taak"), ("team", "teams", "team"),
    ("partner", "partners", "partner"), ("keuze", "keuzes", "keuze"), ("afwijking", "afwijkingen", "afwijking"),
  ].flatMap { one, many, kind in
    [
      CouncilName("aantal \(many)", .text, help: "Het aantal \(many) in het plan.") { council in
        .text(String(council.plan.all(kind).count))
      },
      CouncilName("getelde \(many)", .text, help: "Het aantal met het woord: «1 \(one)», «2 \(many)».") { council in
        .text(counted(council.plan.all(kind).count, one, many))
      },
    ]
  }
}

extension Council {
  var municipalityName: String {
    plan.header.map { plan.children($0, "gemeente").map(plan.title) }.map { DutchText.list($0) } ?? Self.unstated
  }

  func hasAdoption(by body: String) -> Bool {
    plan.header.map { header in
      plan.children(header, "vaststelling").contains { plan[$0].word("orgaan") == body }
    } ?? false
  }

  /// Whether the council decides something: a choice, or the presentation says so.
  var asksCouncil: Bool {
    if !plan.all("keuze").isEmpty { return true }
    return plan.header.map { header in
      plan.children(header, "aanbieding").contains { plan[$0].word("wijze") == "besluitvorming" }
    } ?? false
  }
}
