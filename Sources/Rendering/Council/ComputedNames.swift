import Documents
import PlanModel

/// Names whose values are computed: scores, classes, hours, coverage.
struct ComputedName: Sendable {
  /// The id of the row it belongs to.
  let row: String
  let name: String
  let kind: TemplateSchema.Name.Kind
  let help: String
  let value: @Sendable (Council, StatementID) -> TemplateValue

  init(
    _ row: String, _ name: String, _ kind: TemplateSchema.Name.Kind = .text, help: String,
    value: @escaping @Sendable (Council, StatementID) -> TemplateValue
  ) {
    self.row = row
    self.name = name
    self.kind = kind
    self.help = help
    self.value = value
  }
}

enum ComputedNames {
  static let all: [ComputedName] = scales + effects + risks + tasks + teams + classes + goals + choices

  static let kinds = Dictionary(all.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })

  private static let scales: [ComputedName] = ["risicomodel/kans/trede", "risicomodel/effect/trede"].map { row in
    ComputedName(row, "trede vanaf", help: "Vanaf hoeveel keer in een tijdvak de waarde geldt.") { council, id in
      let step = council.plan[id]
      guard let count = step.figure("drempel"), let unit = step["per"] else { return .absent("geen ondergrens") }
      return .text("vanaf \(DutchText.figure(count)) keer per \(DutchText.value(unit))")
    }
  }

  private static let effects: [ComputedName] = ["risicomodel/kans/trede", "risicomodel/effect/trede"].map { row in
    ComputedName(row, "trede effect", help: "Voor welke effecten de waarde dit betekent.") { council, id in
      let plan = council.plan
      if let own = plan[id]["dimensie"] { return .inlines(council.inlines.value(own)) }
      guard let scale = plan[id].parent, let model = plan[scale].parent else { return .absent(Council.unstated) }
      if plan.children(model, "effect").count == 1 { return .text("alle effecten") }
      return plan[scale]["dimensie"].map { .inlines(council.inlines.value($0)) } ?? .absent(Council.unstated)
    }
  }

  private static let risks: [ComputedName] = [
    ComputedName("risico", "risico score", help: "De berekende score: effect maal kans.") { council, id in
      number(council.risks.risks[id]?.score)
    },
    ComputedName("risico", "risico effect", help: "De effecten samen, volgens het risicomodel.") { council, id in
      number(council.risks.risks[id]?.effect)
    },
    ComputedName("risico", "risico kans", help: "De kans op de schaal, zo nodig met het getelde aantal per jaar.") {
      council, id in likelihood(council.risks.risks[id])
    },
    ComputedName("risico", "risico klasse", help: "De klasse die geldt.") { council, id in
      inline(council.classBadge(council.risks.risks[id]?.assigned))
    },
    ComputedName("risico", "risico berekende klasse", help: "De klasse die uit de score volgt.") { council, id in
      inline(council.classBadge(council.risks.risks[id]?.derived))
    },
    ComputedName("risico", "risico afwijkende klasse", .flag, help: "Of het plan van de berekende klasse afwijkt.") {
      council, id in .flag(council.risks.risks[id]?.isOverridden ?? false)
    },
    ComputedName("risico", "risico uren", help: "De benodigde uren van de taken tegen dit risico.") { council, id in
      needed(council.total(council.links.items(.tasksOfRisk, of: id)))
    },
  ]

  private static let tasks: [ComputedName] = [
    ComputedName("taak", "taak klasse", help: "De klasse van de taak, uit haar risico's.") { council, id in
      inline(council.classBadge(council.taskClass(id)))
    },
    ComputedName("taak", "taak berekende klasse", help: "De klasse die uit haar risico's volgt.") { council, id in
      inline(council.classBadge(council.risks.derivedClass(id, in: council.plan)))
    },
    ComputedName(
      "taak", "taak afwijkende klasse", .flag, help: "Of het plan een andere klasse kiest dan haar risico's."
    ) {
      council, id in
      .flag(council.chosenClass(id) != nil)
    },
    ComputedName("taak", "taak waarom klasse", help: "Waarom het plan een andere klasse kiest.") { council, id in
      let words = council.chosenClass(id).map(council.inlines.explanation) ?? []
      return words.isEmpty ? .absent(Council.unstated) : .inlines(words)
    },
    ComputedName("taak", "taak uren", help: "De benodigde manuren.") { council, id in
      hours(council.knownTask(id)?.needed, orAs: council.absence(ofTask: id))
    },
    ComputedName("taak", "taak gedekte uren", help: "De uren die de planning kon plaatsen.") { council, id in
      council.knownTask(id).map(covered) ?? hours(nil, orAs: council.absence(ofTask: id))
    },
    ComputedName("taak", "taak ongedekte uren", help: "De uren waar geen plaats voor is.") { council, id in
      council.knownTask(id).map { .inlines(Council.uncoveredCell($0, Council.hours)) }
        ?? hours(nil, orAs: council.absence(ofTask: id))
    },
    ComputedName("taak", "taak dekkingsgraad", help: "Het deel van de uren dat gedekt is.") { council, id in
      percent(council.figures.tasks[id])
    },
    ComputedName("taak", "taak tekort", .flag, help: "Of er uren zijn waarvan bekend is dat ze niet gedekt zijn.") {
      council, id in
      .flag(council.figures.tasks[id]?.isShort ?? false)
    },
    ComputedName("taak", "taak reden tekort", help: "Waarom uren niet gedekt zijn.") { council, id in
      council.figures.tasks[id]?.reason.map(TemplateValue.text)
        ?? .absent(council.knownTask(id) == nil ? Council.unstated : "alles is gedekt")
    },
  ]

  private static let teams: [ComputedName] = [
    ComputedName("team", "team beschikbare uren", help: "De uren die te plannen zijn, na de reserve.") { council, id in
      hours(council.knownTeam(id)?.available, orAs: council.absence(ofTeam: id))
    },
    ComputedName("team", "team benodigde uren", help: "De uren die de taken van het team vragen.") { council, id in
      hours(council.figures.teams[id]?.needed)
    },
    ComputedName("team", "team gedekte uren", help: "De uren die gepland zijn.") { council, id in
      hours(council.knownTeam(id)?.covered)
    },
    ComputedName("team", "team reserve-uren", help: "De uren die vrij blijven.") { council, id in
      hours(council.knownTeam(id)?.reserved)
    },
    ComputedName("team", "team verschil", help: "Beschikbare uren min benodigde uren.") { council, id in
      hours(council.knownTeam(id).map { $0.available - $0.needed })
    },
    ComputedName("team", "team tekort", .flag, help: "Of het team meer uren nodig heeft dan het heeft.") {
      council, id in
      .flag(council.figures.teams[id]?.isShort ?? false)
    },
    ComputedName("team", "team berekening", .blocks, help: "Tabel: van bruto uren naar wat te plannen is.") {
      council, id in .blocks(council.calculation(id))
    },
  ]

  private static let classes: [ComputedName] = [
    ComputedName("risicomodel/klasse", "klasse uren", help: "De benodigde uren in deze klasse.") { council, id in
      needed(council.total(council.links.items(.tasksOfClass, of: id)))
    },
    ComputedName("risicomodel/klasse", "klasse gedekte uren", help: "De gedekte uren in deze klasse.") { council, id in
      covered(council.total(council.links.items(.tasksOfClass, of: id)))
    },
    ComputedName("risicomodel/klasse", "klasse dekking", help: "Het deel van de uren dat gedekt is.") { council, id in
      percent(council.total(council.links.items(.tasksOfClass, of: id)))
    },
    ComputedName("risicomodel/klasse", "klasse aantal risico's", help: "Het aantal risico's in deze klasse.") {
      council, id in .text(String(council.links.items(.risksOfClass, of: id).count))
    },
    ComputedName("risicomodel/klasse", "klasse label", help: "De klasse als gekleurd label.") { council, id in
      inline(council.classBadge(id))
    },
  ]

  private static let goals: [ComputedName] = [
    ComputedName("doel", "doel uren", help: "De benodigde uren van alle taken voor dit doel.") { council, id in
      needed(council.total(council.links.items(.tasksOfGoal, of: id)))
    },
    ComputedName("doel", "doel boom", .blocks, help: "Figuur en tabel: de risico's en taken van dit doel.") {
      council, id in .blocks(council.goalBranch(id))
    },
    ComputedName("doel", "doel voortgang", .blocks, help: "Figuur en tabel: de indicatoren van dit doel.") {
      council, id in .blocks(council.goalProgress(id))
    },
    ComputedName("doel", "doel aantal taken", help: "Het aantal taken voor dit doel.") { council, id in
      .text(String(council.links.items(.tasksOfGoal, of: id).count))
    },
  ]

  private static let choices: [ComputedName] = [
    ComputedName("keuze", "keuze vergelijking", .blocks, help: "Tabel en figuur: de varianten naast elkaar.") {
      council, id in .blocks(council.comparison(id))
    },
    ComputedName("keuze", "keuze voorstel", help: "De variant die het college voorstelt.") { council, id in
      council.preferred(id).map { inline(council.inlines.pointer($0)) } ?? .absent("geen voorstel")
    },
    ComputedName("keuze/variant", "variant wijzigingen", .blocks, help: "Wat in de variant anders is dan in het plan.")
    {
      council, id in .blocks(council.changes(id))
    },
    ComputedName(
      "keuze/variant", "variant verschil", .blocks,
      help: "Tabel: welke taken met de variant uren winnen en welke inleveren."
    ) { council, id in .blocks(council.differences(id)) },
    ComputedName("terugkoppeling/gevolg", "gevolg wijzigingen", .blocks, help: "Wat in het plan verandert.") {
      council, id in .blocks(council.changes(id))
    },
    ComputedName("bijstelling", "bijstelling wijzigingen", .blocks, help: "Wat in het plan verandert.") {
      council, id in .blocks(council.changes(id))
    },
  ]

  // MARK: Forms

  private static func number(_ value: Rational?) -> TemplateValue {
    value.map { inline(PlanInlines.amount($0, .number)) } ?? .absent("onbekend")
  }

  private static func likelihood(_ risk: RiskFigures.Risk?) -> TemplateValue {
    guard let value = risk?.likelihood else { return .absent("onbekend") }
    let score = PlanInlines.amount(value, .number)
    guard let count = risk?.perYear else { return inline(score) }
    return .inlines([score, .text(" (\(DutchText.number(count)) keer per jaar)")])
  }

  /// Hours; where there are none, what the plan says instead of them.
  private static func hours(_ minutes: Int?, orAs absence: Absence? = nil) -> TemplateValue {
    if let minutes { return inline(Council.hours(minutes)) }
    return absence.map { .text($0.rawValue) } ?? .absent(Council.unstated)
  }

  /// What tasks need together.
  private static func needed(_ task: CouncilFigures.Task) -> TemplateValue {
    if task.needed == 0, !task.isNeedKnown { return .text(Absence.unknown.rawValue) }
    return .inlines(Council.knownCell(task.needed, isAll: task.isNeedKnown, Council.hours))
  }

  private static func covered(_ task: CouncilFigures.Task) -> TemplateValue {
    Council.known(task.covered, isAll: task.isCoverageKnown, Council.hours).map(TemplateValue.inlines)
      ?? .absent(Council.unknown)
  }

  private static func percent(_ task: CouncilFigures.Task?) -> TemplateValue {
    guard let task, task.needed > 0 else { return .absent("niet van toepassing") }
    return Council.coverage(task).map(TemplateValue.inlines) ?? .absent(Council.unknown)
  }

  private static func inline(_ inline: Inline?) -> TemplateValue {
    inline.map { .inlines([$0]) } ?? .absent("geen")
  }
}
