import Documents
import PlanModel

extension Council {
  /// The share of hours per instrument, beside last year's when that plan is taken along: the shift that is aimed at.
  /// All hours of tasks are in it: those of a task without instrument under its kind, those without either as such.
  func instruments() -> [Block] {
    let now = shares(plan, minutes: { figures.tasks[$0]?.needed ?? 0 })
    guard !now.isEmpty else { return [] }
    let before = previous.map { shares($0, minutes: { figures.previousTasks[$0] ?? 0 }) } ?? []
    let rows = Self.ordered(now, before)
    let figure = Documents.Figure(
      id: "figuur-instrumenten", title: "Verdeling van de uren over instrumenten",
      description: instrumentDescription(rows), chart: .shares(chart(rows, hasPrevious: !before.isEmpty)),
      table: instrumentTable(rows, hasPrevious: !before.isEmpty))
    return [.figure(figure)]
  }

  private typealias InstrumentShare = (word: String, minutes: Int)
  private typealias InstrumentRow = (word: String, now: Int, before: Int?)

  /// Minutes per instrument; a task without shares divides its hours evenly.
  private func shares(_ plan: Plan, minutes: (StatementID) -> Int) -> [InstrumentShare] {
    var totals: [InstrumentShare] = []
    for task in plan.all("taak") {
      let items = plan.children(task, "instrument").flatMap { plan[$0].weighted("instrument") }
      let divided =
        items.isEmpty ? [(Self.kind(of: task, in: plan), minutes(task))] : Self.divided(minutes(task), over: items)
      for (word, part) in divided where part > 0 {
        if let index = totals.firstIndex(where: { $0.word == word }) {
          totals[index].minutes += part
        } else {
          totals.append((word, part))
        }
      }
    }
    return totals
  }

  /// What the hours of a task without instrument stand under.
  private static func kind(of task: StatementID, in plan: Plan) -> String {
    plan.child(task, "soort").flatMap { plan[$0].references("soort").first?.name ?? plan[$0].word("soort") }
      ?? withoutInstrument
  }

  private static let withoutInstrument = "geen instrument vermeld"

  private static func divided(_ minutes: Int, over items: [Weighted]) -> [InstrumentShare] {
    let even = items.isEmpty ? nil : Rational(100, over: Int64(items.count))
    return items.compactMap { item in
      guard let weight = item.weight?.amount ?? even, let part = Rational(Int64(minutes)).multiplied(by: weight),
        let share = part.divided(by: Rational(100))
      else { return nil }
      return (item.reference.name, Int(clamping: share.rounded))
    }
  }

  /// Largest first, then what only last year had.
  private static func ordered(_ now: [InstrumentShare], _ before: [InstrumentShare]) -> [InstrumentRow] {
    let current = now.map { item in (item.word, item.minutes, before.first { $0.word == item.word }?.minutes) }
    let gone = before.filter { item in !now.contains { $0.word == item.word } }.map {
      ($0.word, 0, Optional($0.minutes))
    }
    return (current + gone).enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
  }

  private func chart(_ rows: [InstrumentRow], hasPrevious: Bool) -> ShareChart {
    // Eight parts can be told apart; the rest is one part.
    let shown = Array(rows.prefix(rows.count > 8 ? 7 : 8))
    let rest = rows.dropFirst(shown.count)
    let parts = shown.map { PlanInlines.spaced($0.word) } + (rest.isEmpty ? [] : ["overig"])
    func row(_ label: String, _ minutes: (InstrumentRow) -> Int) -> ShareChart.Row {
      let values = shown.map(minutes) + (rest.isEmpty ? [] : [rest.map(minutes).reduce(0, +)])
      return ShareChart.Row(label: label, values: values.map(Self.measure))
    }
    let current = row(years ?? "dit plan") { $0.now }
    return ShareChart(parts: parts, rows: hasPrevious ? [row("vorig plan") { $0.before ?? 0 }, current] : [current])
  }

  private func instrumentDescription(_ rows: [InstrumentRow]) -> String {
    let total = rows.map(\.now).reduce(0, +)
    let named = rows.filter { $0.word != Self.withoutInstrument && $0.now > 0 }
    let parts = named.prefix(4).map { "\(PlanInlines.spaced($0.word)) \(Self.percentText($0.now, of: total))" }
    return parts.isEmpty
      ? "Van geen taak staat het instrument in dit stuk."
      : "Van alle benodigde uren gaat naar \(DutchText.list(parts))."
  }

  private func instrumentTable(_ rows: [InstrumentRow], hasPrevious: Bool) -> Table {
    let (total, totalBefore) = (rows.map(\.now).reduce(0, +), rows.compactMap(\.before).reduce(0, +))
    let columns = [
      Table.Column("Instrument"), .init("Benodigd", unit: "uur", alignment: .end), .init("Aandeel", alignment: .end),
    ]
    let more = [Table.Column("Aandeel vorig plan", alignment: .end)]
    return Table(
      id: "tabel-instrumenten", caption: [.text("Uren per instrument")], columns: columns + (hasPrevious ? more : []),
      rows: rows.map { row in
        let cells = [
          [.text(PlanInlines.spaced(row.word))], [Self.hoursCell(row.now)], Self.percentCell(row.now, of: total),
        ]
        return Table.Row(cells + (hasPrevious ? [Self.percentCell(row.before ?? 0, of: totalBefore)] : []))
      },
      note: [
        .text(
          "Het aandeel is in alle benodigde uren. Een taak zonder instrument telt bij haar soort; een taak met meer instrumenten zonder aandelen deelt haar uren gelijk."
        )
      ])
  }
}
