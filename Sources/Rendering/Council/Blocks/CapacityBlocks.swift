import Documents
import PlanModel

extension Council {
  /// Needed against available hours of each team of which the plan states hours; nothing when there is none.
  func capacityFigure() -> [Block] {
    let teams = teamsWithHours
    guard !teams.isEmpty else { return [] }
    let rows = teams.map { id -> BarChart.Row in
      let team = figures.teams[id] ?? CouncilFigures.Team()
      return BarChart.Row(
        label: plan.title(id), needed: Self.measure(team.needed),
        available: team.isKnown ? Self.measure(team.available) : nil)
    }
    let figure = Documents.Figure(
      id: "figuur-capaciteit", title: "Benodigde en beschikbare uren per team",
      description: capacityDescription(teams), chart: .bars(BarChart(rows: rows)), table: capacityTable(teams))
    return [.figure(figure)]
  }

  /// The teams of whose hours the plan says something, be it that they are not known, or of whom its tasks ask hours.
  private var teamsWithHours: [StatementID] {
    plan.all("team").filter { id in
      figures.teams[id].map { $0.isKnown || $0.needed > 0 || absence(ofTeam: id) != nil } ?? false
    }
  }

  static func measure(_ minutes: Int) -> Measure { Measure(max(0, minutes), hoursText(minutes)) }

  private func capacityDescription(_ teams: [StatementID]) -> String {
    let short = teams.filter { figures.teams[$0]?.isShort ?? false }
    let unknown = plan.all("team").filter { !(figures.teams[$0]?.isKnown ?? false) }
    let all = unknown.isEmpty ? "Elk team heeft" : "De teams waarvan uren in het plan staan, hebben"
    let message =
      short.isEmpty
      ? "\(all) genoeg uren voor \(unknown.isEmpty ? "zijn" : "hun") taken."
      : "\(DutchText.list(short.map(plan.title))) \(short.count == 1 ? "heeft" : "hebben") minder uren dan de taken vragen."
    return ([unknown.count == plan.all("team").count ? "" : message] + [withoutHours(unknown)])
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What the figures leave out, since the plan states no hours of it.
  private func withoutHours(_ teams: [StatementID]) -> String {
    let tasks = plan.all("taak").count { figures.tasks[$0]?.needed == 0 }
    let unknown = teams.isEmpty ? "" : "Van \(DutchText.list(teams.map(plan.title))) staan geen uren in dit stuk."
    let silent =
      tasks == 0 ? "" : "Van \(counted(tasks, "taak", "taken")) staan geen uren in dit stuk; die tellen niet mee."
    return [unknown, silent].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func capacityTable(_ teams: [StatementID]) -> Table {
    let total = teams.compactMap { figures.teams[$0] }.reduce(into: CouncilFigures.Team()) { sum, team in
      sum.needed += team.needed
      guard team.isKnown else {
        sum.isKnown = false
        return
      }
      sum.available += team.available
      sum.reserved += team.reserved
      sum.covered += team.covered
    }
    let rows = teams.map { id in
      capacityRow(
        [inlines.pointer(id)], figures.teams[id] ?? total, unknown: absence(ofTeam: id)?.rawValue ?? Self.unstated)
    }
    let isSummed = teams.contains { figures.teams[$0]?.isKnown ?? false }
    return Table(
      id: "tabel-capaciteit", caption: [.text("Benodigde en beschikbare uren per team")],
      columns: [
        .init("Team"), .init("Beschikbaar", unit: "uur", alignment: .end),
        .init("Benodigd", unit: "uur", alignment: .end), .init("Verschil", unit: "uur", alignment: .end),
        .init("Gedekt", unit: "uur", alignment: .end), .init("Reserve", unit: "uur", alignment: .end),
      ],
      rows: rows + (isSummed ? [totalRow(total)] : []), emptyWord: Self.unstated,
      note: [.text("Beschikbaar is na aftrek van de reserve. Bijlage Capaciteit laat de berekening zien.")])
  }

  private func capacityRow(_ name: [Inline], _ team: CouncilFigures.Team, unknown: String) -> Table.Row {
    let numbers = [
      team.isKnown ? team.available : nil, team.needed, team.isKnown ? team.available - team.needed : nil,
      team.isKnown ? team.covered : nil, team.isKnown ? team.reserved : nil,
    ]
    return Table.Row([name] + numbers.map { [$0.map(Self.hoursCell) ?? .text(unknown)] })
  }

  /// The sums; at least what is known when there are teams whose hours are not.
  private func totalRow(_ total: CouncilFigures.Team) -> Table.Row {
    func sum(_ minutes: Int) -> [Inline] { Self.knownCell(minutes, isAll: total.isKnown, Self.hoursCell) }
    let difference = total.isKnown ? Self.hoursCell(total.available - total.needed) : .text(Self.unknown)
    return Table.Row(
      [
        [.text("Totaal")], sum(total.available), [Self.hoursCell(total.needed)], [difference], sum(total.covered),
        total.isKnown || total.reserved > 0 ? sum(total.reserved) : [.text(Self.unknown)],
      ], role: .total)
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
    let known = groups.filter(\.hours.isCoverageKnown)
    guard !known.isEmpty else { return [.table(coverageTable(groups))] }
    let rows = known.map { group in
      ShareChart.Row(
        label: "\(group.title): \(Self.percentText(group.hours.covered, of: group.hours.needed)) gedekt",
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
    let parts = groups.filter(\.hours.isCoverageKnown).map { group in
      "\(group.title.lowercased()) \(Self.percentText(group.hours.covered, of: group.hours.needed))"
    }
    let open = groups.filter { !$0.hours.isCoverageKnown }.map { $0.title.lowercased() }
    return "Het deel van de benodigde uren dat gedekt is, per klasse: \(DutchText.list(parts))."
      + (open.isEmpty ? "" : " Niet bekend is het van: \(DutchText.list(open)).")
  }

  private func coverageTable(_ groups: [CoverageGroup]) -> Table {
    Table(
      id: "tabel-dekking", caption: [.text("Benodigde en gedekte uren per klasse")],
      columns: [
        .init("Klasse"), .init("Benodigd", unit: "uur", alignment: .end), .init("Gedekt", unit: "uur", alignment: .end),
        .init("Niet gedekt", unit: "uur", alignment: .end), .init("Dekking", alignment: .end),
      ],
      rows: groups.map { group in
        Table.Row([
          group.id.map(badge) ?? [.text(group.title)], [Self.hoursCell(group.hours.needed)],
          Self.knownCell(group.hours.covered, isAll: group.hours.isCoverageKnown, Self.hoursCell),
          Self.uncoveredCell(group.hours, Self.hoursCell),
          Self.coverage(group.hours) ?? [.text(Self.unknown)],
        ])
      })
  }

  /// Planned hours of each team per quarter; cells with few items are withheld from open documents.
  func quarterTable() -> [Block] {
    let teams = plan.all("team").filter { figures.teams[$0].map { $0.isKnown && !$0.quarters.isEmpty } ?? false }
    guard !teams.isEmpty, !figures.quarters.isEmpty else { return [] }
    let table = Table(
      id: "tabel-kwartalen", caption: [.text("Geplande uren per team en kwartaal")], columns: quarterColumns,
      rows: teams.flatMap(quarterRows), emptyWord: "weggelaten",
      note: disclosure.clearance == .open
        ? [
          .text(
            "Een cel met minder dan \(SmallCells.least) controles is weggelaten; staat zij alleen, dan ook de kleinste cel ernaast."
          )
        ] : [])
    return [.table(table)]
  }

  /// A column for each quarter; of a plan of more years for each of the four, and the year in front.
  private var quarterColumns: [Table.Column] {
    func columns(_ titles: [String]) -> [Table.Column] {
      titles.map { Table.Column($0, unit: "uur", alignment: .end) }
    }
    let titles = figures.quarters.map(\.title)
    guard isLong else { return [Table.Column("Team")] + columns(titles) }
    return [Table.Column("Team"), Table.Column("Jaar")] + columns((1...4).map { "\($0)e kwartaal" })
  }

  /// Whether the plan has more quarters than fit beside each other.
  private var isLong: Bool { figures.quarters.count > 6 }

  private func quarterRows(_ id: StatementID) -> [Table.Row] {
    let shown = shownQuarters(figures.teams[id] ?? CouncilFigures.Team())
    let cells = shown.map { $0.map { [Self.hoursCell($0)] } ?? [] }
    guard isLong else { return [Table.Row([[inlines.pointer(id)]] + cells)] }
    let years = Dictionary(grouping: zip(figures.quarters, cells), by: \.0.year).sorted { $0.key < $1.key }
    return years.map { year, quarters in
      let row = (1...4).map { number in
        quarters.first { $0.0.quarter == number }?.1 ?? [.text("buiten het plan")]
      }
      return Table.Row([[inlines.pointer(id)], [.text(String(year))]] + row)
    }
  }

  /// The quarters of a team as these readers may see them; nil where the cell is withheld.
  func shownQuarters(_ team: CouncilFigures.Team) -> [Int?] {
    disclosure.clearance == .open ? SmallCells.shown(team.quarters, items: team.quarterItems) : team.quarters
  }
}
