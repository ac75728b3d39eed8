import Documents
import PlanModel

extension Council {
  /// How far each indicator has come from its baseline to its target, goal by goal.
  func goalProgress() -> [Block] { goalProgress(of: plan.all("doel"), id: "voortgang", subject: nil) }

  /// The indicators of one goal.
  func goalProgress(_ goal: StatementID) -> [Block] {
    goalProgress(of: [goal], id: "voortgang-\(plan[goal].name ?? "doel")", subject: plan.title(goal))
  }

  private typealias GoalWays = (goal: StatementID, ways: [IndicatorWay])

  private func goalProgress(of goals: [StatementID], id: String, subject: String?) -> [Block] {
    let groups = goals.map { goal in (goal: goal, ways: ways(goal)) }.filter { !$0.ways.isEmpty }
    guard !groups.isEmpty else { return [] }
    let title = subject.map { "Voortgang: \($0)" } ?? "Hoe ver zijn wij met onze doelen?"
    let table = progressTable(groups, id: "tabel-\(id)", caption: subject.map { "Indicatoren: \($0)" })
    // A way without two ends shows nothing.
    let drawn = groups.map { group in (goal: group.goal, ways: group.ways.filter(\.isDrawn)) }.filter {
      !$0.ways.isEmpty
    }
    guard !drawn.isEmpty else { return [.table(table)] }
    let chart = ProgressChart(
      groups: drawn.map { group in
        ProgressChart.Group(label: plan.title(group.goal), rows: group.ways.map(\.row))
      })
    let figure = Documents.Figure(
      id: id, title: title, description: Self.progressDescription(groups.flatMap(\.ways)), chart: .progress(chart),
      table: table)
    return [.figure(figure)]
  }

  private func ways(_ goal: StatementID) -> [IndicatorWay] {
    plan.children(goal, "indicator").map { IndicatorWay($0, in: plan) }
  }

  /// How many indicators stand where, in one sentence.
  private static func progressDescription(_ ways: [IndicatorWay]) -> String {
    let parts = IndicatorWay.State.allCases.compactMap { state -> String? in
      let count = ways.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.summary)"
    }
    let all = counted(ways.count, "indicator", "indicatoren")
    let hidden = ways.count { !$0.isDrawn }
    let rest =
      hidden == 0
      ? ""
      : " De figuur laat \(ways.count - hidden) daarvan zien: de andere hebben geen nulmeting en streefwaarde die te vergelijken zijn."
    return "Links de nulmeting, rechts de streefwaarde. Van \(all): \(DutchText.list(parts)).\(rest)"
  }

  private func progressTable(_ groups: [GoalWays], id: String, caption: String?) -> Table {
    let rows = groups.flatMap { group in group.ways.map { progressRow($0, of: groups.count > 1 ? group.goal : nil) } }
    return Table(
      id: id, caption: [.text(caption ?? "Indicatoren van alle doelen")],
      columns: (groups.count > 1 ? [.init("Doel")] : []) + [
        .init("Indicator"), .init("Nulmeting"), .init("Gemeten"), .init("Streefwaarde"), .init("Voortgang"),
        .init("Bron"),
      ],
      rows: rows, emptyWord: "niet vermeld", isFolded: rows.count > 12)
  }

  /// All that the plan says of an indicator; the picture has one value of each.
  private func progressRow(_ way: IndicatorWay, of goal: StatementID?) -> Table.Row {
    func lines(_ keyword: String) -> [Inline] {
      inlines.lines(plan.children(way.id, keyword))
    }
    let cells = [
      [.text(way.label)], lines("nulmeting"), lines("realisatie"), lines("streefwaarde"), [.text(way.state.title)],
      lines("bron"),
    ]
    return Table.Row((goal.map { [[inlines.pointer($0)]] } ?? []) + cells)
  }
}

/// An indicator between its baseline and its target.
private struct IndicatorWay {
  enum State: CaseIterable {
    case reached, closer, same, further, unmeasured, unknown

    var title: String {
      switch self {
      case .reached: "streefwaarde gehaald"
      case .closer: "op weg"
      case .same: "gelijk aan het begin"
      case .further: "verder weg"
      case .unmeasured: "nog niet gemeten"
      case .unknown: "niet te vergelijken"
      }
    }

    /// After a number of indicators.
    var summary: String {
      switch self {
      case .reached: "op of voorbij de streefwaarde"
      case .closer: "op weg"
      case .same: "gelijk aan het begin"
      case .further: "verder weg dan aan het begin"
      case .unmeasured: "sinds de nulmeting niet gemeten"
      case .unknown: "niet te vergelijken"
      }
    }
  }

  let id: StatementID
  let label: String
  let start: Point?
  let now: Point?
  let target: Point?

  struct Point {
    let figure: PlanModel.Figure
    let words: String
  }

  init(_ id: StatementID, in plan: Plan) {
    self.id = id
    label = plan.title(id)
    func points(_ keyword: String) -> [Point] {
      plan.children(id, keyword).compactMap { line in
        // A line for one area says nothing of the whole.
        guard plan[line].references("gebied").isEmpty, let figure = plan[line].figure("waarde") else { return nil }
        let date = plan[line].date("datum").map { " (\(DutchText.date($0)))" } ?? ""
        return Point(figure: figure, words: DutchText.figure(figure) + date)
      }
    }
    start = points("nulmeting").first
    now = points("realisatie").last
    target = points("streefwaarde").first
  }

  var row: ProgressChart.Row {
    ProgressChart.Row(
      label: label, start: start?.words, now: now?.words, target: target?.words, done: done, status: state.title)
  }

  /// Whether it is a way: a beginning and an end that can be held against each other.
  var isDrawn: Bool {
    guard let start = start?.figure, let target = target?.figure else { return false }
    return Self.areComparable(start, target) && start.amount != target.amount
  }

  /// Whether two figures say how much, in the same unit: `20% lower than in 2011` is no amount of its own.
  private static func areComparable(_ a: PlanModel.Figure, _ b: PlanModel.Figure) -> Bool {
    func isAmount(_ figure: PlanModel.Figure) -> Bool {
      switch figure.bound {
      case .exact, .about, .atLeast, .atMost, .lessThan, .moreThan: true
      case .range, .lowerThan, .higherThan, .rank: false
      }
    }
    return isAmount(a) && isAmount(b) && a.unit == b.unit
  }

  /// The part of the way in thousandths; nil without three figures that can be held against each other.
  private var done: Int? {
    guard let start = start?.figure, let now = now?.figure, let target = target?.figure,
      Self.areComparable(start, target), Self.areComparable(now, target),
      let way = target.amount.subtracting(start.amount), way != .zero,
      let gone = now.amount.subtracting(start.amount), let part = gone.divided(by: way),
      let thousandths = part.multiplied(by: Rational(1000))
    else { return nil }
    return Int(clamping: thousandths.rounded)
  }

  var state: State {
    guard let now else { return .unmeasured }
    guard let target, Self.areComparable(now.figure, target.figure) else { return .unknown }
    if isReached(now.figure.amount, target.figure) { return .reached }
    guard let done else { return .unknown }
    return done > 0 ? .closer : done < 0 ? .further : .same
  }

  private func isReached(_ now: Rational, _ target: PlanModel.Figure) -> Bool {
    switch target.bound {
    case .atLeast: now >= target.amount
    case .atMost: now <= target.amount
    case .lessThan: now < target.amount
    case .moreThan: now > target.amount
    default: done.map { $0 >= 1000 } ?? (now == target.amount)
    }
  }
}
