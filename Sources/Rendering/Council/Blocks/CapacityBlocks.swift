import Documents
import PlanModel

extension Council {
  /// Needed against available hours of each team.
  func capacityFigure() -> [Block] {
    let teams = plan.all("team").filter { figures.teams[$0] != nil }
    guard !teams.isEmpty else { return [] }
    let rows = teams.map { id -> BarChart.Row in
      let team = figures.teams[id] ?? CouncilFigures.Team()
      return BarChart.Row(
        label: plan.title(id), needed: Self.measure(team.needed), available: Self.measure(team.available))
    }
    let figure = Documents.Figure(
      id: "figuur-capaciteit", title: "Benodigde en beschikbare uren per team",
      description: capacityDescription(teams), chart: .bars(BarChart(rows: rows)), table: capacityTable(teams))
    return [.figure(figure)]
  }

  static func measure(_ minutes: Int) -> Measure { Measure(max(0, minutes), hoursText(minutes)) }

  private func capacityDescription(_ teams: [StatementID]) -> String {
    let short = teams.filter { figures.teams[$0].map { $0.available < $0.needed } ?? false }
    guard !short.isEmpty else { return "Elk team heeft genoeg uren voor zijn taken." }
    let names = DutchText.list(short.map(plan.title))
    return "\(names) \(short.count == 1 ? "heeft" : "hebben") minder uren dan de taken vragen."
  }

  private func capacityTable(_ teams: [StatementID]) -> Table {
    let total = teams.compactMap { figures.teams[$0] }.reduce(into: CouncilFigures.Team()) { sum, team in
      sum.available += team.available
      sum.needed += team.needed
      sum.reserved += team.reserved
      sum.covered += team.covered
    }
    let rows = teams.map { capacityRow([inlines.pointer($0)], figures.teams[$0] ?? total) }
    return Table(
      id: "tabel-capaciteit", caption: [.text("Benodigde en beschikbare uren per team")],
      columns: [
        .init("Team"), .init("Beschikbaar", unit: "uur", alignment: .end),
        .init("Benodigd", unit: "uur", alignment: .end), .init("Verschil", unit: "uur", alignment: .end),
        .init("Gedekt", unit: "uur", alignment: .end), .init("Reserve", unit: "uur", alignment: .end),
      ],
      rows: rows + [capacityRow([.text("Totaal")], total, role: .total)],
      note: [.text("Beschikbaar is na aftrek van de reserve. Bijlage Capaciteit laat de berekening zien.")])
  }

  private func capacityRow(_ name: [Inline], _ team: CouncilFigures.Team, role: Table.Row.Role = .body) -> Table.Row {
    let numbers = [team.available, team.needed, team.available - team.needed, team.covered, team.reserved]
    return Table.Row([name] + numbers.map { [Self.hoursCell($0)] }, role: role)
  }

  /// From staff to hours that can be planned, step by step.
  func calculation(_ team: StatementID) -> [Block] {
    guard let steps = figures.teams[team]?.steps, !steps.isEmpty else { return [] }
    let table = Table(
      id: "berekening-\(plan[team].name ?? "team")", caption: [.text("Berekening van de uren van \(plan.title(team))")],
      columns: [.init("Stap"), .init("Berekening"), .init("Uren", unit: "uur", alignment: .end)],
      rows: steps.map { step in
        Table.Row([
          [.text(step.label)], step.working.isEmpty ? [] : [.text(step.working)],
          step.minutes.map { [Self.hoursCell($0)] } ?? [],
        ])
      }, emptyWord: "–")
    return [.table(table)]
  }

  /// Coverage of the hours in each class, the hours without a class last.
  func coverageFigure() -> [Block] {
    let groups = coverageGroups()
    guard !groups.isEmpty else { return [] }
    let rows = groups.map { group in
      ShareChart.Row(
        label: "\(group.title): \(Self.percent(group.hours.covered, of: group.hours.needed) ?? 0)% gedekt",
        values: [Self.measure(group.hours.covered), Self.measure(group.hours.needed - group.hours.covered)])
    }
    let figure = Documents.Figure(
      id: "figuur-dekking", title: "Dekking per prioriteitsklasse", description: coverageDescription(groups),
      chart: .shares(ShareChart(parts: ["gedekt", "niet gedekt"], rows: rows)), table: coverageTable(groups))
    return [.figure(figure)]
  }

  private typealias CoverageGroup = (id: StatementID?, title: String, hours: CouncilFigures.Task)

  private func coverageGroups() -> [CoverageGroup] {
    let classes: [CoverageGroup] = risks.classes.map { item in
      (item.id, plan.title(item.id), total(links.items(.tasksOfClass, of: item.id)))
    }
    let rest = total(plan.all("taak").filter { taskClass($0) == nil })
    return (classes + (rest.needed > 0 ? [(nil, "Zonder klasse", rest)] : [])).filter { $0.hours.needed > 0 }
  }

  private func coverageDescription(_ groups: [CoverageGroup]) -> String {
    let parts = groups.map { group in
      "\(group.title.lowercased()) \(Self.percent(group.hours.covered, of: group.hours.needed) ?? 0)%"
    }
    return "Het deel van de benodigde uren dat gedekt is, per klasse: \(DutchText.list(parts))."
  }

  private func coverageTable(_ groups: [CoverageGroup]) -> Table {
    Table(
      id: "tabel-dekking", caption: [.text("Benodigde en gedekte uren per klasse")],
      columns: [
        .init("Klasse"), .init("Benodigd", unit: "uur", alignment: .end), .init("Gedekt", unit: "uur", alignment: .end),
        .init("Niet gedekt", unit: "uur", alignment: .end), .init("Dekking", alignment: .end),
      ],
      rows: groups.map { group in
        let percent = Self.percent(group.hours.covered, of: group.hours.needed)
        return Table.Row([
          group.id.map(badge) ?? [.text(group.title)], [Self.hoursCell(group.hours.needed)],
          [Self.hoursCell(group.hours.covered)],
          [Self.hoursCell(group.hours.needed - group.hours.covered)],
          percent.map { [PlanInlines.amount(Rational(Int64($0)), .percent)] } ?? [],
        ])
      })
  }

  /// Planned hours of each team per quarter; cells with few items are withheld from open documents.
  func quarterTable() -> [Block] {
    let teams = plan.all("team").filter { !(figures.teams[$0]?.quarters.isEmpty ?? true) }
    guard !teams.isEmpty, !figures.quarters.isEmpty else { return [] }
    let columns = [Table.Column("Team")] + figures.quarters.map { Table.Column($0, unit: "uur", alignment: .end) }
    let rows = teams.map { id in
      let team = figures.teams[id] ?? CouncilFigures.Team()
      return Table.Row([[inlines.pointer(id)]] + shownQuarters(team).map { $0.map { [Self.hoursCell($0)] } ?? [] })
    }
    let table = Table(
      id: "tabel-kwartalen", caption: [.text("Geplande uren per team en kwartaal")], columns: columns, rows: rows,
      emptyWord: "weggelaten",
      note: disclosure.clearance == .open
        ? [
          .text(
            "Een cel met minder dan \(SmallCells.least) controles is weggelaten; staat zij alleen, dan ook de kleinste cel ernaast."
          )
        ] : [])
    return [.table(table)]
  }

  /// The quarters of a team as these readers may see them; nil where the cell is withheld.
  func shownQuarters(_ team: CouncilFigures.Team) -> [Int?] {
    disclosure.clearance == .open ? SmallCells.shown(team.quarters, items: team.quarterItems) : team.quarters
  }
}
