import Documents
import PlanModel
import Vocabulary

extension Council {
  func variants(_ choice: StatementID) -> [StatementID] { plan.children(choice, "variant") }

  /// The variant that `voorkeur` names.
  func preferred(_ choice: StatementID) -> StatementID? {
    plan.child(choice, "voorkeur").flatMap { plan[$0].references("variant").first?.target }
  }

  /// One column of a comparison: the plan as it is, a variant, or variants taken together.
  private struct Option {
    let title: String
    let isProposed: Bool
    let figures: CouncilFigures.Variant?
  }

  private var withoutChoice: [Option] {
    figures.withoutChoice.map { [Option(title: "Zonder keuze", isProposed: false, figures: $0)] } ?? []
  }

  /// The variants side by side: money, hours, coverage of each class, verdicts, and the proposed one.
  func comparison(_ choice: StatementID) -> [Block] {
    let proposed = preferred(choice)
    let options = variants(choice).map { id in
      Option(title: plan.title(id), isProposed: id == proposed, figures: figures.variants[id])
    }
    return comparison(options, id: plan[choice].name ?? "keuze", of: plan.title(choice))
  }

  /// The combinations of variants that the plan names, side by side.
  func combinations() -> [Block] {
    let proposed = Set(plan.all("keuze").compactMap(preferred))
    let options = figures.combinations.map { item in
      let titles = item.variants.map(plan.title)
      return Option(
        title: titles.joined(separator: " + "), isProposed: !proposed.isEmpty && Set(item.variants) == proposed,
        figures: item.figures)
    }
    let tables = figures.combinations.enumerated().flatMap { number, item in
      differences(
        item.figures, id: "combinatie-\(number + 1)", of: item.variants.map(plan.title).joined(separator: " + "))
    }
    return comparison(options, id: "combinaties", of: "keuzes samen") + tables
  }

  /// What a variant changes for each task, against the plan without a choice: who gains, who pays.
  func differences(_ variant: StatementID) -> [Block] {
    guard let figures = figures.variants[variant] else { return [] }
    let changes = plan[variant].children.contains { change($0) != nil }
    return differences(figures, changesPlan: changes, id: plan[variant].name ?? "variant", of: plan.title(variant))
  }

  private func differences(
    _ variant: CouncilFigures.Variant, changesPlan: Bool = true, id: String, of subject: String
  ) -> [Block] {
    guard !variant.tasks.isEmpty else {
      let isKnown = !changesPlan || variant.isSupplyKnown && (figures.withoutChoice?.isSupplyKnown ?? true)
      return [
        .paragraph([
          .text(
            isKnown
              ? "Met «\(subject)» krijgt geen taak meer of minder uren."
              : "Welke taken met «\(subject)» meer of minder uren krijgen, is niet bekend: niet van elk team zijn de uren bekend."
          )
        ])
      ]
    }
    let table = Table(
      id: "verschil-\(id)", caption: [.text("Wat «\(subject)» per taak verandert")],
      columns: [Table.Column("Taak")]
        + ["Nodig", "Gedekt zonder keuze", "Gedekt met deze keuze", "Verschil"]
        .map { Table.Column(heading: [.text($0)], alignment: .end) },
      rows: variant.tasks.map(differenceRow), note: [.text(balance(variant.tasks))],
      isFolded: variant.tasks.count > Self.mostShown)
    return [.table(table)]
  }

  /// A longer table is folded away until it is asked for.
  private static let mostShown = 12

  private func differenceRow(_ change: CouncilFigures.Change) -> Table.Row {
    let name = change.task.map(inlines.pointer) ?? .text(change.title)
    let sign = change.gain < 0 ? "− " : "+ "
    return Table.Row([
      [name] + (change.task == nil ? [.text(" (nieuw)")] : change.isDropped ? [.text(" (vervalt)")] : []),
      [Self.hours(change.needed)],
      change.isCoverageKnown ? [Self.hours(change.coveredBefore)] : [.text(Self.unknown)],
      change.isCoverageKnown ? [Self.hours(change.covered)] : [.text(Self.unknown)],
      !change.isCoverageKnown
        ? [.text(Self.unknown)]
        : change.gain == 0 ? [.text("gelijk")] : [.text(sign + Self.hoursText(Int(clamping: change.gain.magnitude)))],
    ])
  }

  /// `Wint: 3 taken, samen 120 uur. Levert in: 1 taak, 40 uur.`
  private func balance(_ changes: [CouncilFigures.Change]) -> String {
    func said(_ word: String, _ some: [CouncilFigures.Change]) -> String {
      if some.isEmpty { return "\(word): geen taak." }
      let hours = Self.hoursText(Int(clamping: some.reduce(0) { $0 + $1.gain }.magnitude))
      return "\(word): \(counted(some.count, "taak", "taken")), \(some.count > 1 ? "samen " : "")\(hours)."
    }
    let known = changes.filter(\.isCoverageKnown)
    let open = changes.count - known.count
    return said("Wint", known.filter { $0.gain > 0 }) + " " + said("Levert in", known.filter { $0.gain < 0 })
      + (open == 0 ? "" : " Van \(counted(open, "taak", "taken")) is het niet bekend.")
  }

  private func comparison(_ options: [Option], id: String, of subject: String) -> [Block] {
    guard !options.isEmpty else { return [] }
    let all = withoutChoice + options
    let table = comparisonTable(all, id: id, of: subject)
    guard options.contains(where: { $0.figures != nil }) else { return [.table(table)] }
    let chart = ComparisonChart(
      variants: all.map(\.title), proposed: all.firstIndex(where: \.isProposed), aspects: aspects(all))
    let figure = Documents.Figure(
      id: "figuur-\(id)", title: "Varianten vergeleken: \(subject)", description: comparisonDescription(options),
      chart: .comparison(chart), table: table)
    return [.figure(figure)]
  }

  private func comparisonDescription(_ options: [Option]) -> String {
    let proposal = options.first(where: \.isProposed).map { " Voorgesteld: «\($0.title)»." } ?? ""
    let base = figures.withoutChoice == nil ? "" : " De balken geven het verschil met het plan zonder deze keuze."
    return "\(counted(options.count, "variant", "varianten")) in geld, uren en dekking.\(base)\(proposal)"
  }

  private func aspects(_ options: [Option]) -> [ComparisonChart.Aspect] {
    let coverage = risks.classes.map { item -> ComparisonChart.Aspect in
      var coverage = aspect("Dekking van klasse \(plan.title(item.id).lowercased())", options, words: Self.points) {
        variant in
        variant.classes[item.id].flatMap { $0.isCoverageKnown ? Self.percent($0.covered, of: $0.needed) : nil }
          .map { Measure($0, "\($0)%") }
      }
      for (index, option) in options.enumerated() {
        if let figures = option.figures, !Self.hasTasks(item.id, figures) { coverage.absences[index] = Self.noTasks }
      }
      return coverage
    }
    let all = [
      aspect("Kosten", options, words: Self.moneyText) { variant in
        variant.isCostKnown ? variant.cents.map { Measure($0, Self.moneyText($0)) } : nil
      },
      aspect("Benodigde uren", options, words: Self.hoursText) { Self.measure($0.total.needed) },
      aspect("Beschikbare uren", options, words: Self.hoursText) {
        $0.isSupplyKnown ? Self.measure($0.available) : nil
      },
      aspect("Gedekte uren", options, words: Self.hoursText) {
        $0.total.isCoverageKnown ? Self.measure($0.total.covered) : nil
      },
    ]
    return (all + coverage).filter { $0.values.contains { $0 != nil } }
  }

  /// One aspect of all options, with what each differs from the plan without a choice when that is among them.
  private func aspect(
    _ label: String, _ options: [Option], words: (Int) -> String, _ value: (CouncilFigures.Variant) -> Measure?
  ) -> ComparisonChart.Aspect {
    let values = options.map { $0.figures.flatMap(value) }
    guard figures.withoutChoice != nil, let first = values.first, let base = first else {
      return ComparisonChart.Aspect(label: label, values: values)
    }
    let differences = values.map { value -> Measure? in
      guard let value else { return nil }
      let (difference, overflow) = value.amount.subtractingReportingOverflow(base.amount)
      guard !overflow else { return nil }
      // What reads the same differs by nothing.
      guard value.text != base.text else { return Measure(0, "gelijk") }
      return Measure(difference, (difference < 0 ? "− " : "+ ") + words(Int(clamping: difference.magnitude)))
    }
    return ComparisonChart.Aspect(label: label, values: values, differences: differences)
  }

  private static let noTasks = "geen taken"

  private static func hasTasks(_ held: StatementID, _ variant: CouncilFigures.Variant) -> Bool {
    variant.classes[held].map { $0.needed > 0 } ?? false
  }

  private static func moneyText(_ cents: Int) -> String { [money(cents)].plainText }

  private static func points(_ percent: Int) -> String { "\(percent) procentpunt" }

  private func comparisonTable(_ options: [Option], id: String, of subject: String) -> Table {
    let headings = options.map { option in
      Table.Column(
        heading: [.text(option.title)] + (option.isProposed ? [.text(" "), .badge("voorstel", .good)] : []),
        alignment: .end)
    }
    return Table(
      id: "vergelijking-\(id)", caption: [.text("Varianten: \(subject)")],
      columns: [Table.Column("Wat")] + headings, rows: comparisonRows(options), emptyWord: "onbekend",
      note: figures.choicesAreAsAdopted
        ? [.text("Berekend op het plan zoals vastgesteld, vóór wat sindsdien is besloten en bijgesteld.")] : [])
  }

  private func comparisonRows(_ options: [Option]) -> [Table.Row] {
    func row(_ label: String, _ cell: (CouncilFigures.Variant) -> [Inline]) -> Table.Row {
      Table.Row([[.text(label)]] + options.map { $0.figures.map(cell) ?? [] })
    }
    let classes = risks.classes.map { item in
      row("Dekking klasse \(plan.title(item.id).lowercased())") { variant in
        guard Self.hasTasks(item.id, variant) else { return [.text(Self.noTasks)] }
        return variant.classes[item.id].flatMap(Self.coverage) ?? [.text(Self.unknown)]
      }
    }
    let shown: [CouncilFigures.Verdict] = figures.tests.isEmpty ? [] : [.met, .notMet, .deviation]
    let verdicts = shown.map { verdict in
      row("Criteria: \(verdict.title)") { [.text(String($0.verdicts[verdict] ?? 0))] }
    }
    return [
      row("Kosten") { Self.cost($0.cents, isAll: $0.isCostKnown) ?? [.text(Self.unknown)] },
      row("Benodigde uren") { Self.knownCell($0.total.needed, isAll: $0.total.isNeedKnown, Self.hours) },
      row("Beschikbare uren") { Self.knownCell($0.available, isAll: $0.isSupplyKnown, Self.hours) },
      row("Gedekte uren") { Self.knownCell($0.total.covered, isAll: $0.total.isCoverageKnown, Self.hours) },
    ] + classes + verdicts
  }

  /// What a variant, consequence or adjustment restates, adds and drops, line by line.
  func changes(_ container: StatementID) -> [Block] {
    let items = plan[container].children.compactMap(change)
    return items.isEmpty
      ? [.paragraph([.text("Geen wijziging ten opzichte van het plan.")])]
      : [.list(List(items: items.map { [.paragraph($0)] }))]
  }

  private func change(_ id: StatementID) -> [Inline]? {
    let statement = plan[id]
    switch statement.kind {
    case "motivering", "toelichting", "vertrouwelijk": return nil
    case "zonder": return [.strong([.text("Vervalt:")]), .text(" ")] + inlines.line(id) + inlines.noted(id)
    default: break
    }
    let base = statement.name.flatMap { plan.find(statement.kind, $0) }
    let name = base.map(inlines.pointer) ?? .text(plan.title(id))
    let word = base == nil ? "Nieuw: \(statement.kind) " : "\(capitalised(statement.kind)) "
    let lines = statement.children.map(changedLine).filter { !$0.isEmpty }
    return [.strong([.text(word), name])]
      + (lines.isEmpty ? [] : [.text(": ")] + Array(lines.joined(separator: [.text("; ")])))
  }

  private func changedLine(_ id: StatementID) -> [Inline] {
    let sign: String =
      switch plan[id].operation {
      case .restate: ""
      case .plus: "plus "
      case .minus: "min "
      }
    return [.text("\(plan[id].kind) \(sign)")] + inlines.line(id) + inlines.noted(id)
  }
}

func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
