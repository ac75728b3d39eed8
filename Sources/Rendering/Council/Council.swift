import Documents
import PlanModel

/// Everything a council document can say: the plan that may be shown, and what was computed from it.
struct Council: Sendable {
  let disclosure: Disclosure
  let plan: Plan
  let risks: RiskFigures
  let figures: CouncilFigures
  let links: PlanLinks
  let inlines: PlanInlines
  /// Last year's plan, when this one takes it along.
  let previous: Plan?

  init(_ disclosure: Disclosure, risks: RiskFigures, figures: CouncilFigures) {
    self.disclosure = disclosure
    plan = disclosure.plan
    self.risks = risks
    self.figures = figures
    links = PlanLinks(plan, risks)
    inlines = PlanInlines(plan: plan)
    previous = Self.previous(of: plan)
  }

  /// The included plan whose period ends last before this one starts.
  static func previous(of plan: Plan) -> Plan? {
    guard let start = plan.frame?.lowerBound else { return nil }
    let earlier = plan.included.sorted { $0.key < $1.key }.compactMap { item in
      item.value.frame.flatMap { $0.upperBound < start ? (end: $0.upperBound, plan: item.value) : nil }
    }
    return earlier.max { $0.end < $1.end }?.plan
  }

  // MARK: Classes

  func classBadge(_ id: StatementID?) -> Inline? {
    guard let id else { return nil }
    return .badge(plan.title(id), tone(id))
  }

  /// The highest class is high, the lowest low, all between are middle.
  func tone(_ id: StatementID?) -> Inline.Tone {
    guard let rank = risks.rank(id) else { return .neutral }
    if rank == 1 { return .high }
    return rank == risks.classes.count ? .low : .middle
  }

  func taskClass(_ task: StatementID) -> StatementID? { risks.taskClass(task, in: plan) }

  /// The line with which a task takes another class than its risks give; nil when it has none.
  func chosenClass(_ task: StatementID) -> StatementID? {
    guard let line = plan.child(task, "prioriteit"),
      taskClass(task) != risks.derivedClass(task, in: plan)
    else { return nil }
    return line
  }

  // MARK: Hours

  func task(_ id: StatementID) -> CouncilFigures.Task { figures.tasks[id] ?? CouncilFigures.Task() }

  /// A task of which the plan states hours.
  func knownTask(_ id: StatementID) -> CouncilFigures.Task? {
    figures.tasks[id].flatMap { $0.needed > 0 ? $0 : nil }
  }

  /// A team of which the plan states hours.
  func knownTeam(_ id: StatementID) -> CouncilFigures.Team? { figures.teams[id].flatMap { $0.isKnown ? $0 : nil } }

  /// What a task says instead of its hours: `onbekend`, `naar vermogen`; `onbekend` too when they follow from what is not
  /// known, such as a share of the hours of a team.
  func absence(ofTask id: StatementID) -> Absence? {
    absence(["inzet", "objecten", "frequentie", "duur"], in: id) ?? (task(id).isNeedKnown ? nil : .unknown)
  }

  /// What a team says instead of its hours.
  func absence(ofTeam id: StatementID) -> Absence? { absence(["uren", "formatie", "personen", "productief"], in: id) }

  /// The first value that is stated as absent in lines with these keywords.
  private func absence(_ keywords: [String], in id: StatementID) -> Absence? {
    for keyword in keywords {
      for line in plan.children(id, keyword) {
        for case .absent(let absence) in plan[line].values.map(\.value) { return absence }
      }
    }
    return nil
  }

  func total(_ ids: [StatementID]) -> CouncilFigures.Task {
    ids.map(task).reduce(CouncilFigures.Task(), +)
  }

  static let unknown = "niet bekend"

  /// An amount of which more may exist than the plan tells: `minstens 100 uur`; nil when nothing of it is known.
  static func known(_ amount: Int, isAll: Bool, _ form: (Int) -> Inline) -> [Inline]? {
    if isAll { return [form(amount)] }
    return amount == 0 ? nil : [.text("minstens "), form(amount)]
  }

  /// A cell with the same; nothing known is said in words.
  static func knownCell(_ amount: Int, isAll: Bool, _ form: (Int) -> Inline) -> [Inline] {
    known(amount, isAll: isAll, form) ?? [.text(unknown)]
  }

  /// What tasks need; `onbekend` when the plan says so of all that it does not tell.
  static func neededCell(_ task: CouncilFigures.Task) -> [Inline] {
    if task.needed == 0 { return [.text(task.isNeedKnown ? unstated : Absence.unknown.rawValue)] }
    return knownCell(task.needed, isAll: task.isNeedKnown, hoursCell)
  }

  /// The hours that are not covered; at most those of which nobody knows it.
  static func uncoveredCell(_ task: CouncilFigures.Task, _ form: (Int) -> Inline) -> [Inline] {
    if task.isCoverageKnown { return [form(task.needed - task.covered)] }
    return task.covered == 0 ? [.text(unknown)] : [.text("hoogstens "), form(task.needed - task.covered)]
  }

  /// The share of the hours that is covered; nil when nothing is asked, or nothing known.
  static func coverage(_ task: CouncilFigures.Task) -> [Inline]? {
    let percent = percentCell(task.covered, of: task.needed)
    if percent.isEmpty || task.isCoverageKnown { return percent.isEmpty ? nil : percent }
    return task.covered == 0 ? nil : [.text("minstens ")] + percent
  }

  /// Money as far as it is known.
  static func cost(_ cents: Int?, isAll: Bool) -> [Inline]? {
    cents.flatMap { known($0, isAll: isAll, money) }
  }

  static func hours(_ minutes: Int) -> Inline {
    PlanInlines.amount(Rational(Int64(roundedHours(minutes)) * 60), .minutes)
  }

  /// A cell under a heading that names the unit.
  static func hoursCell(_ minutes: Int) -> Inline {
    let hours = roundedHours(minutes)
    return .quantity(Quantity(normalized: String(hours), unit: "uur", text: DutchText.whole(Int64(hours))))
  }

  static func hoursText(_ minutes: Int) -> String { "\(DutchText.whole(Int64(roundedHours(minutes)))) uur" }

  /// Whole hours, to the nearest; documents show no minutes.
  static func roundedHours(_ minutes: Int) -> Int {
    let magnitude = (Int(minutes.magnitude) + 30) / 60
    return minutes < 0 ? -magnitude : magnitude
  }

  static func money(_ cents: Int) -> Inline {
    // Whole euros, to the nearest.
    let euros = (Int(cents.magnitude) + 50) / 100 * (cents < 0 ? -1 : 1)
    return PlanInlines.amount(Rational(Int64(euros) * 100), .cents)
  }

  /// Whole percent, to the nearest, except that 100 means all of it; nil when there is nothing to share.
  static func percent(_ part: Int, of whole: Int) -> Int? {
    guard whole > 0 else { return nil }
    let nearest = (part * 200 + whole) / (whole * 2)
    return part < whole ? min(nearest, 99) : nearest
  }

  /// A part that is less than one in a hundred, and not nothing.
  private static func isUnderOnePercent(_ part: Int, of whole: Int) -> Bool { part > 0 && part * 100 < whole }

  /// The same in words.
  static func percentText(_ part: Int, of whole: Int) -> String {
    isUnderOnePercent(part, of: whole) ? "minder dan 1%" : "\(percent(part, of: whole) ?? 0)%"
  }

  /// A cell with the same; empty when there is nothing to share.
  static func percentCell(_ part: Int, of whole: Int) -> [Inline] {
    guard let percent = percent(part, of: whole) else { return [] }
    return [isUnderOnePercent(part, of: whole) ? .text("<1%") : PlanInlines.amount(Rational(Int64(percent)), .percent)]
  }

  /// The years of the plan: `2017`, or `2020 t/m 2023`.
  var years: String? {
    plan.frame.map { frame in
      let (first, last) = (frame.lowerBound.year, frame.upperBound.year)
      return first == last ? String(first) : "\(first) t/m \(last)"
    }
  }
}
