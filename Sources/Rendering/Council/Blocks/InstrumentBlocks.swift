import Documents
import PlanModel

extension Council {
  /// The share of hours per instrument, beside last year's when that plan is taken along: the shift that is aimed at.
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
      for (word, part) in Self.divided(minutes(task), over: items) where part > 0 {
        if let index = totals.firstIndex(where: { $0.word == word }) {
          totals[index].minutes += part
        } else {
          totals.append((word, part))
        }
      }
    }
    return totals
  }

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
    let current = row(year.map(String.init) ?? "dit plan") { $0.now }
    return ShareChart(parts: parts, rows: hasPrevious ? [row("vorig plan") { $0.before ?? 0 }, current] : [current])
  }

  var year: Int? { plan.frame?.lowerBound.year }

  private func instrumentDescription(_ rows: [InstrumentRow]) -> String {
    let total = rows.map(\.now).reduce(0, +)
    let parts = rows.prefix(4).compactMap { row in
      Self.percent(row.now, of: total).map { "\(PlanInlines.spaced(row.word)) \($0)%" }
    }
    return "Van de benodigde uren gaat naar \(DutchText.list(parts))."
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
        let cells = [[.text(PlanInlines.spaced(row.word))], [Self.hoursCell(row.now)], Self.share(row.now, total)]
        return Table.Row(cells + (hasPrevious ? [Self.share(row.before ?? 0, totalBefore)] : []))
      })
  }

  private static func share(_ part: Int, _ whole: Int) -> [Inline] {
    percent(part, of: whole).map { [PlanInlines.amount(Rational(Int64($0)), .percent)] } ?? []
  }
}
