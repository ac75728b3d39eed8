import Documents
import PlanModel

extension Council {
  /// The weeks in which each task with a period runs. Only periods that may be shown take part.
  func yearCalendar() -> [Block] {
    guard let frame = plan.frame, let weeks = weeks(of: frame) else { return [] }
    let tasks = plan.all("taak").compactMap { id in periods(id, frame).map { (id: id, days: $0) } }
    guard !tasks.isEmpty else { return [] }
    let rows = tasks.map { task in
      YearCalendar.Row(
        label: plan.title(task.id),
        amounts: weeks.map { week in task.days.contains { $0.overlaps(week) } ? 1 : 0 })
    }
    let calendar = YearCalendar(
      weeks: weeks.map { String($0.lowerBound.week.week) }, months: months(weeks), rows: rows)
    let table = Table(
      id: "tabel-jaarkalender", caption: [.text("Taken met een vaste periode")],
      columns: [.init("Taak"), .init("Periode")],
      rows: tasks.map { task in
        Table.Row([[inlines.pointer(task.id)], [.text(DutchText.list(task.days.map(Self.stretch)))]])
      })
    let figure = Documents.Figure(
      id: "jaarkalender", title: "Jaarkalender: taken met een vaste periode",
      description: "\(tasks.count) taken zijn aan een deel van het jaar gebonden; de overige lopen het hele jaar.",
      chart: .calendar(calendar), table: table)
    return [.figure(figure)]
  }

  /// The weeks of a plan of about a year; longer plans have too many to draw.
  private func weeks(of frame: ClosedRange<Day>) -> [ClosedRange<Day>]? {
    var weeks: [ClosedRange<Day>] = []
    var start = frame.lowerBound
    while start <= frame.upperBound, weeks.count <= 54 {
      let end = min(start.adding(6 - start.weekday), frame.upperBound)
      weeks.append(start...end)
      start = end.adding(1)
    }
    return weeks.count <= 54 ? weeks : nil
  }

  private func months(_ weeks: [ClosedRange<Day>]) -> [YearCalendar.Month] {
    var months: [YearCalendar.Month] = []
    var last = 0
    for (index, week) in weeks.enumerated() {
      let month = week.upperBound.components.month
      if month != last { months.append(.init(firstWeek: index, name: DutchText.shortMonth(month))) }
      last = month
    }
    return months
  }

  /// The stretches of a task's own periods and days; nil when it has none.
  private func periods(_ task: StatementID, _ frame: ClosedRange<Day>) -> [ClosedRange<Day>]? {
    let spans = plan.children(task, "periode").flatMap { id -> [ClosedRange<Day>] in
      if case .period(let period)? = plan[id]["periode"] { period.days(in: frame) } else { [] }
    }
    let days = plan.children(task, "dag").compactMap { id -> ClosedRange<Day>? in
      guard let date = plan[id].date("datum"), let first = date.first, let last = date.last else { return nil }
      return first...last
    }
    let all = spans + days
    return all.isEmpty || all == [frame] ? nil : all
  }

  private static func stretch(_ days: ClosedRange<Day>) -> String {
    let (first, last) = (DutchText.day(days.lowerBound), DutchText.day(days.upperBound))
    return first == last ? first : "\(first) t/m \(last)"
  }
}
