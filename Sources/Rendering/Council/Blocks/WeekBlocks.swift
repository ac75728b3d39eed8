import Documents
import PlanModel

extension Council {
  /// A picture and a table of the weeks of each team: the hours there are against the hours that are asked.
  ///
  /// What is announced stands in its week. The rest of a quarter is known by quarter only; it is spread over the hours that
  /// its weeks have left, and left out where the quarter itself is withheld. What found no place is spread over the
  /// year. A team whose hours are agreed for the year alone has no weeks to show.
  func weekFigures() -> [Block] {
    plan.all("team").flatMap { id -> [Block] in
      guard let team = figures.teams[id], (2...110).contains(team.weeks.count),
        team.weeks.contains(where: { $0.available > 0 })
      else { return [] }
      let needed = neededByWeek(team)
      return [.figure(weekFigure(id, team, needed)), .table(weekTable(id, team, needed))]
    }
  }

  private func weekFigure(_ id: StatementID, _ team: CouncilFigures.Team, _ needed: [Int?]) -> Documents.Figure {
    let available = team.weeks.map(\.available)
    let top = max(available.max() ?? 0, needed.compactMap { $0 }.max() ?? 0)
    let drawn = Self.drawn(team.weeks, needed)
    let chart = LineChart(
      points: team.weeks[drawn].map { Self.weekNumber($0.label) },
      series: [
        LineChart.Series(label: "beschikbaar", amounts: Array(available[drawn])),
        LineChart.Series(label: "nodig", amounts: Array(needed[drawn])),
      ],
      ticks: Self.ticks(to: top))
    return Documents.Figure(
      id: "weken-\(plan[id].name ?? "team")", title: "Uren per week: \(plan.title(id))",
      description: weekDescription(id, team) + Self.leftOut(team.weeks, drawn), chart: .line(chart),
      table: periodTable(id, team, needed))
  }

  /// The weeks of the picture: without those at either end that have hours nor work, or that are in the plan for some of
  /// their days, which would draw a fall that is none.
  private static func drawn(_ weeks: [CouncilFigures.Week], _ needed: [Int?]) -> Range<Int> {
    let shown = weeks.indices.filter { weeks[$0].isWhole && (weeks[$0].available > 0 || needed[$0] ?? 0 > 0) }
    guard let first = shown.first, let last = shown.last, first < last else { return weeks.indices }
    return first..<last + 1
  }

  /// What to say of hours that the picture leaves out.
  private static func leftOut(_ weeks: [CouncilFigures.Week], _ drawn: Range<Int>) -> String {
    let isSilent = weeks.indices.allSatisfy { drawn.contains($0) || weeks[$0].available == 0 }
    return isSilent ? "" : " Een week die voor een deel in het plan valt, staat alleen in de tabel."
  }

  /// The hours asked in each week; nil in a quarter whose hours may not be told.
  ///
  /// Work that may be done in more quarters is counted in one; what that one has no room for goes to the room of others, so
  /// that only work without a place rises above the hours there are.
  private func neededByWeek(_ team: CouncilFigures.Team) -> [Int?] {
    let quarters = shownQuarters(team).enumerated().map { quarter, planned -> (rest: Int, room: Int)? in
      guard let planned else { return nil }
      let weeks = team.weeks.filter { $0.quarter == quarter }
      let announced = weeks.reduce(0) { $0 + $1.announced }
      return (max(0, planned - announced), weeks.reduce(0) { $0 + Self.room($1) })
    }
    let beyond = quarters.reduce(0) { sum, quarter in sum + (quarter.map { max(0, $0.rest - $0.room) } ?? 0) }
    let free = quarters.reduce(0) { sum, quarter in sum + (quarter.map { max(0, $0.room - $0.rest) } ?? 0) }
    let whole = team.weeks.reduce(0) { $0 + $1.available }
    return team.weeks.map { week in
      guard quarters.indices.contains(week.quarter), let quarter = quarters[week.quarter] else { return nil }
      let moved = scaled(max(0, quarter.room - quarter.rest), of: free, to: beyond)
      return week.announced
        + scaled(Self.room(week), of: quarter.room, to: min(quarter.rest, quarter.room) + moved)
        + scaled(week.available, of: whole, to: Self.unplaced(team))
    }
  }

  /// The hours that found no place in the year.
  private static func unplaced(_ team: CouncilFigures.Team) -> Int { max(0, team.needed - team.covered) }

  /// The hours that announced work leaves.
  private static func room(_ week: CouncilFigures.Week) -> Int { max(0, week.available - week.announced) }

  private func weekDescription(_ id: StatementID, _ team: CouncilFigures.Team) -> String {
    let unplaced = Self.unplaced(team)
    let message =
      Self.roundedHours(unplaced) == 0
      ? "Al het werk past in de uren van \(plan.title(id))."
      : "\(Self.hoursText(unplaced)) werk past niet in de uren van \(plan.title(id)) en is over het jaar verdeeld."
    return message + " Aangekondigd werk staat in zijn week; het overige werk is over het kwartaal verdeeld."
  }

  /// What is left by the whole hours that stand beside it.
  private static func left(_ available: Int, _ needed: Int) -> Int {
    (roundedHours(available) - roundedHours(needed)) * 60
  }

  /// A row for each four weeks, the rhythm in which effort is looked at; the days before week 1 go with the first.
  private func periodTable(_ id: StatementID, _ team: CouncilFigures.Team, _ needed: [Int?]) -> Table {
    let year = team.weeks.last?.label.prefix(4) ?? ""
    let lead = team.weeks.prefix { $0.label.prefix(4) < year }.count
    // A plan of more years has no one year to count its weeks in.
    let first = lead < 4 ? lead : 0
    var rows: [Table.Row] = []
    var start = 0
    while start < team.weeks.count {
      let end = min((start == 0 ? first : start) + 4, team.weeks.count)
      rows.append(
        periodRow(
          Array(team.weeks[start..<end]),
          needed[start..<end].reduce(0) { sum, minutes in
            sum.flatMap { sum in minutes.map { sum + $0 } }
          }))
      start = end
    }
    return hoursTable(
      id: "tabel-perioden-\(plan[id].name ?? "team")", caption: "Uren per vier weken: \(plan.title(id))", "Weken", rows)
  }

  private func periodRow(_ weeks: [CouncilFigures.Week], _ needed: Int?) -> Table.Row {
    let labels = [weeks.first?.label, weeks.last?.label].compactMap { $0 }
    let isOneYear = labels.first?.prefix(4) == labels.last?.prefix(4)
    let first = labels.first.map(isOneYear ? Self.weekNumber : Self.weekName) ?? ""
    let last = labels.last.map(Self.weekName) ?? ""
    let label = labels.first == labels.last ? last : "\(first) t/m \(last)"
    return hoursRow(label, weeks.reduce(0) { $0 + $1.available }, needed)
  }

  private func weekTable(_ id: StatementID, _ team: CouncilFigures.Team, _ needed: [Int?]) -> Table {
    var table = hoursTable(
      id: "tabel-weken-\(plan[id].name ?? "team")", caption: "Uren per week: \(plan.title(id))", "Week",
      zip(team.weeks, needed).map { week, minutes in hoursRow(Self.weekName(week.label), week.available, minutes) })
    table.isFolded = true
    return table
  }

  private func hoursRow(_ label: String, _ available: Int, _ needed: Int?) -> Table.Row {
    Table.Row([
      [.text(label)], [Self.hoursCell(available)], needed.map { [Self.hoursCell($0)] } ?? [],
      needed.map { [Self.hoursCell(Self.left(available, $0))] } ?? [],
    ])
  }

  private func hoursTable(id: String, caption: String, _ heading: String, _ rows: [Table.Row]) -> Table {
    Table(
      id: id, caption: [.text(caption)],
      columns: [
        .init(heading), .init("Beschikbaar", unit: "uur", alignment: .end),
        .init("Nodig", unit: "uur", alignment: .end), .init("Over", unit: "uur", alignment: .end),
      ],
      rows: rows, emptyWord: "weggelaten")
  }

  /// `2017-W09` is `9 van 2017`.
  private static func weekName(_ label: String) -> String { "\(weekNumber(label)) van \(label.prefix(4))" }

  /// `2017-W09` is `9`.
  private static func weekNumber(_ label: String) -> String {
    Int(label.suffix(2)).map(String.init) ?? label
  }

  /// Zero, and four even steps up to or beyond the highest amount.
  private static func ticks(to minutes: Int) -> [Measure] {
    let hours = max(4, (minutes + 59) / 60)
    var magnitude = 1
    while magnitude * 40 < hours, magnitude <= 1_000_000_000 { magnitude *= 10 }
    let step = [1, 2, 3, 4, 5, 6, 8, 10].map { $0 * magnitude }.first { $0 * 4 >= hours } ?? hours
    return (0...4).map { Measure($0 * step * 60, "\(DutchText.whole(Int64($0 * step))) uur") }
  }
}
