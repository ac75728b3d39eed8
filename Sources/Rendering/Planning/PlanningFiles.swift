import Documents
import PlanModel

extension PlanningView {
  /// All files of the schedule for these readers.
  func files(generator: String) -> [PackageFile] {
    let shared = [
      PackageFile("planning.json", json()), PackageFile("planning.csv", csv()),
      metadata("planning.csv", title: planTitle, columns: sharedColumns),
    ]
    guard clearance == .intern else {
      let name = "Aangekondigde controles – \(planTitle)"
      return shared + [
        PackageFile("planning.ics", calendar(items, cancelled, name: name, id: "openbaar", generator: generator))
      ]
    }
    let perTeam = zip(teams, teamFiles()).flatMap { team, file -> [PackageFile] in
      let own = items.filter { $0.team == team.id }
      return [
        PackageFile(
          "teams/\(file).ics",
          calendar(
            own, cancelled.filter { $0.team == team.id }, name: "\(plan.title(team.id)) – \(planTitle)",
            id: plan.label(team.id), generator: generator)),
        PackageFile("teams/\(file).csv", csv(own)),
        metadata(
          "teams/\(file).csv", title: "\(plan.title(team.id)) – \(planTitle)", columns: columns, key: ["id"]),
      ]
    }
    return shared + [PackageFile("planning.xlsx", workbook())] + perTeam
  }

  /// A file name for each team: short enough for every system, and numbered where names are alike without their marks.
  private func teamFiles() -> [String] {
    var used: Set<String> = []
    return teams.map { team in
      let plain = String((plan[team.id].name.map(fileName) ?? "team").prefix(60))
      var name = plain
      var number = 1
      while !used.insert(name).inserted {
        number += 1
        name = "\(plain)-\(number)"
      }
      return name
    }
  }

  /// Names of teams may hold Dutch letters; file names hold `[a-z0-9-]`, and none that Windows keeps for itself.
  private func fileName(_ name: String) -> String {
    let reserved: Set = ["con", "prn", "aux", "nul"]
    let plain = slug(name, otherwise: "team")
    let isPort = plain.count == 4 && (plain.hasPrefix("com") || plain.hasPrefix("lpt"))
    return reserved.contains(plain) || isPort ? "team-\(plain)" : plain
  }

  // MARK: Calendar

  private func calendar(_ items: [Item], _ gone: [Cancelled], name: String, id: String, generator: String)
    -> [UInt8]
  {
    CalendarWriter.write(
      name: name, description: "Planning uit \(planTitle), versie \(version)",
      uid: uid("agenda:\(id)"), version: PlanHeader(plan).madeDay, generator: generator,
      events: items.map(event) + gone.map(event))
  }

  private func event(_ item: Item) -> CalendarEvent {
    let time: CalendarEvent.Time =
      if let date = item.date, let times = item.times {
        .clock(date, times)
      } else if let date = item.date {
        .days(date...date)
      } else {
        .days(item.days)
      }
    let object = item.object.map { "Object \($0). " } ?? ""
    let klass = item.task.flatMap(className).map { "Klasse \($0). " } ?? ""
    return CalendarEvent(
      uid: uid(item.stableID), time: time, summary: item.title,
      description:
        "\(klass)\(object)\(Self.hoursText(item.minutes)), week \(item.week). Status: \(item.status.rawValue).",
      location: areaTitle(item), categories: item.team.map { [plan.title($0)] } ?? [], status: status(item),
      priority: item.task.map(priority) ?? 9, isConfidential: !item.isAnnounced, sequence: item.changes)
  }

  /// Hours to the hundredth: an item may take a quarter of one.
  private static func hoursText(_ minutes: Int) -> String {
    let hours = Rational(Int64((minutes * 100 + 30) / 60), over: 100) ?? .zero
    return "\(DutchText.number(hours)) uur"
  }

  private func event(_ gone: Cancelled) -> CalendarEvent {
    CalendarEvent(
      uid: uid(gone.stableID), time: .days(gone.days), summary: gone.title,
      description: "Vervallen.", categories: gone.team.map { [plan.title($0)] } ?? [], status: .cancelled, priority: 9,
      isConfidential: !gone.isAnnounced, sequence: gone.changes)
  }

  private func status(_ item: Item) -> CalendarEvent.Status {
    switch item.status {
    case .planned: .tentative
    case .pinned, .done: .confirmed
    case .dropped: .cancelled
    }
  }

  /// The highest class is 1, the lowest and none 9, all between 5.
  private func priority(_ task: StatementID) -> Int {
    guard let rank = risks.rank(risks.taskClass(task, in: plan)) else { return 9 }
    return rank == 1 ? 1 : rank == risks.classes.count ? 9 : 5
  }

  // MARK: Tables

  /// The number of the object is for planners alone.
  private var columns: [CSVColumn] {
    Self.openColumns + (clearance == .intern ? [CSVColumn(name: "object", kind: .pattern("[1-9][0-9]*"))] : [])
  }

  private static let openColumns: [CSVColumn] = [
    CSVColumn(name: "id", kind: .pattern("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), isRequired: true),
    CSVColumn(name: "taak", kind: .text), CSVColumn(name: "omschrijving", kind: .text),
    CSVColumn(name: "team", kind: .text), CSVColumn(name: "iso_week", kind: .pattern("[0-9]{4}-W[0-9]{2}")),
    CSVColumn(name: "datum", kind: .date), CSVColumn(name: "begin", kind: .pattern("[0-2][0-9]:[0-5][0-9]")),
    CSVColumn(name: "einde", kind: .pattern("[0-2][0-9]:[0-5][0-9]")), CSVColumn(name: "uren", kind: .hours),
    CSVColumn(name: "gebied", kind: .text), CSVColumn(name: "klasse", kind: .text),
    CSVColumn(name: "aangekondigd", kind: .pattern("ja|nee")),
    CSVColumn(
      name: "status", kind: .pattern((Item.Status.allCases.map(\.rawValue) + ["weggelaten"]).joined(separator: "|"))),
  ]

  /// Items and, in rows of another kind, hours by quarter; those have no id.
  private var sharedColumns: [CSVColumn] {
    var all = columns
    all[0].isRequired = false
    return [CSVColumn(name: "soort", kind: .pattern("controle|uren|uren per kwartaal"), isRequired: true)] + all
      + [CSVColumn(name: "kwartaal", kind: .pattern("[0-9]{4}-Q[1-4]"))]
  }

  private var heading: [String] { columns.map(\.name) }

  private func metadata(_ path: String, title: String, columns: [CSVColumn], key: [String] = []) -> PackageFile {
    let header = PlanHeader(plan)
    let municipality = Municipality(name: "", code: header.municipalityCode)
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let metadata = CSVMetadata(
      file: file, title: title, columns: columns, key: key, publisher: municipality.tooi,
      issued: (header.version ?? header.made).description)
    return PackageFile("\(path)-metadata.json", metadata.write())
  }

  /// Open: the announced items, then the hours per team and quarter. Intern: every item.
  func csv() -> [UInt8] {
    var writer = CSVWriter()
    writer.row(sharedColumns.map { .text($0.name) })
    for item in items { writer.row([.text(item.isVisit ? "controle" : "uren")] + cells(item) + [.empty]) }
    for team in teams {
      for (load, planned) in zip(team.quarters, shownQuarters(team)) {
        writer.row(quarterCells(team, load, planned))
      }
    }
    return writer.finish()
  }

  private func csv(_ items: [Item]) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(heading.map(CSVWriter.Cell.text))
    for item in items { writer.row(cells(item)) }
    return writer.finish()
  }

  private func quarterCells(_ team: Team, _ load: Load, _ planned: Int?) -> [CSVWriter.Cell] {
    let empty = [CSVWriter.Cell](repeating: .empty, count: heading.count)
    var cells: [CSVWriter.Cell] = [.text("uren per kwartaal")] + empty + [.text(load.label)]
    cells[4] = .text(plan.title(team.id))
    cells[9] = planned.map(CSVWriter.Cell.hours) ?? .empty
    cells[13] = planned == nil ? .text("weggelaten") : .empty
    return cells
  }

  private func cells(_ item: Item) -> [CSVWriter.Cell] {
    let object: [CSVWriter.Cell] = clearance == .intern ? [item.object.map(CSVWriter.Cell.number) ?? .empty] : []
    return [
      .text(uid(item.stableID).description), .text(item.name), .text(item.title),
      item.team.map { .text(plan.title($0)) } ?? .empty, .text(item.week), item.date.map { .text($0.iso) } ?? .empty,
      item.times.map { .text(DutchText.time($0.lowerBound)) } ?? .empty,
      item.times.map { .text(DutchText.time($0.upperBound)) } ?? .empty, .hours(item.minutes), .text(areaTitle(item)),
      item.task.flatMap(className).map { .text($0) } ?? .empty, .text(item.isAnnounced ? "ja" : "nee"),
      .text(item.status.rawValue),
    ] + object
  }

  private func workbook() -> [UInt8] {
    Spreadsheet.write(sheet: "Planning", heading: heading, rows: items.map { item in cells(item).map(cell) })
  }

  private func cell(_ cell: CSVWriter.Cell) -> Spreadsheet.Cell {
    switch cell {
    case .empty: .empty
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .hours(let minutes): .hours(minutes)
    }
  }
}
