import Documents
import PlanModel
import Vocabulary

extension Council {
  func variants(_ choice: StatementID) -> [StatementID] { plan.children(choice, "variant") }

  /// The variant that `voorkeur` names.
  func preferred(_ choice: StatementID) -> StatementID? {
    plan.child(choice, "voorkeur").flatMap { plan[$0].references("variant").first?.target }
  }

  /// The variants side by side: money, hours, coverage of each class, verdicts, and the proposed one.
  func comparison(_ choice: StatementID) -> [Block] {
    let variants = variants(choice)
    guard !variants.isEmpty else { return [] }
    let table = comparisonTable(choice, variants)
    guard variants.contains(where: { figures.variants[$0] != nil }) else { return [.table(table)] }
    let chart = ComparisonChart(
      variants: variants.map(plan.title), proposed: preferred(choice).flatMap { variants.firstIndex(of: $0) },
      aspects: aspects(variants))
    let figure = Documents.Figure(
      id: "figuur-\(plan[choice].name ?? "keuze")", title: "Varianten vergeleken: \(plan.title(choice))",
      description: comparisonDescription(choice, variants), chart: .comparison(chart), table: table)
    return [.figure(figure)]
  }

  private func comparisonDescription(_ choice: StatementID, _ variants: [StatementID]) -> String {
    let titles = DutchText.list(variants.map { "«\(plan.title($0))»" })
    let proposal = preferred(choice).map { " Voorgesteld: «\(plan.title($0))»." } ?? ""
    return "\(titles) naast elkaar in geld, uren en dekking.\(proposal)"
  }

  private func figures(_ id: StatementID) -> CouncilFigures.Variant? { figures.variants[id] }

  private func aspects(_ variants: [StatementID]) -> [ComparisonChart.Aspect] {
    func aspect(_ label: String, _ value: (CouncilFigures.Variant) -> Measure?) -> ComparisonChart.Aspect {
      ComparisonChart.Aspect(label: label, values: variants.map { figures($0).flatMap(value) })
    }
    let coverage = risks.classes.map { item in
      aspect("Dekking \(plan.title(item.id).lowercased())") { variant in
        variant.classes[item.id].flatMap { Self.percent($0.covered, of: $0.needed) }.map { Measure($0, "\($0)%") }
      }
    }
    return [
      aspect("Kosten") { $0.cents.map { Measure($0, DutchText.money(Rational(Int64($0)))) } },
      aspect("Benodigde uren") { Self.measure($0.needed) },
      aspect("Beschikbare uren") { Self.measure($0.available) },
    ].filter { $0.values.contains { $0 != nil } } + coverage.filter { $0.values.contains { $0 != nil } }
  }

  private func comparisonTable(_ choice: StatementID, _ variants: [StatementID]) -> Table {
    let proposed = preferred(choice)
    let headings = variants.map { id in
      Table.Column(
        heading: [.text(plan.title(id))] + (id == proposed ? [.text(" "), .badge("voorstel", .good)] : []),
        alignment: .end)
    }
    return Table(
      id: "vergelijking-\(plan[choice].name ?? "keuze")", caption: [.text("Varianten: \(plan.title(choice))")],
      columns: [Table.Column("Wat")] + headings, rows: comparisonRows(variants), emptyWord: "onbekend")
  }

  private func comparisonRows(_ variants: [StatementID]) -> [Table.Row] {
    func row(_ label: String, _ cell: (CouncilFigures.Variant) -> [Inline]) -> Table.Row {
      Table.Row([[.text(label)]] + variants.map { figures($0).map(cell) ?? [] })
    }
    let classes = risks.classes.map { item in
      row("Dekking klasse \(plan.title(item.id).lowercased())") { variant in
        variant.classes[item.id].flatMap { Self.percent($0.covered, of: $0.needed) }
          .map { [PlanInlines.amount(Rational(Int64($0)), .percent)] } ?? []
      }
    }
    let shown: [CouncilFigures.Verdict] = figures.tests.isEmpty ? [] : [.met, .notMet, .deviation]
    let verdicts = shown.map { verdict in
      row("Criteria: \(verdict.title)") { [.text(String($0.verdicts[verdict] ?? 0))] }
    }
    return [
      row("Kosten") { $0.cents.map { [Self.money($0)] } ?? [] },
      row("Benodigde uren") { [Self.hours($0.needed)] },
      row("Beschikbare uren") { [Self.hours($0.available)] },
      row("Gedekte uren") { [Self.hours($0.covered)] },
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
    case "zonder": return [.strong([.text("Vervalt:")]), .text(" ")] + inlines.line(id)
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
    return [.text("\(plan[id].kind) \(sign)")] + inlines.line(id)
  }
}

func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
