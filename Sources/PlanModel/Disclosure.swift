import SourceText
import Vocabulary

/// Who may read an output.
package enum Clearance: String, Hashable, Sendable, CaseIterable {
  case open = "openbaar"
  case intern = "intern"
}

/// How many statements were left out of an output, on one ground.
package struct Omission: Hashable, Sendable {
  /// As the plan gives it; nil when it gives none.
  package var ground: String?
  /// Who may lift the secrecy, as the plan gives it.
  package var lifting: String?
  package var count: Int

  package init(ground: String?, lifting: String?, count: Int) {
    self.ground = ground
    self.lifting = lifting
    self.count = count
  }
}

/// The plan as one circle of readers may have it.
///
/// Writers get the plans in here and nothing else, so what is confidential cannot reach them: it is not left out at the
/// end, it is not there. In the open form the statements have no places in files either, since what is left out would
/// shift them. Statements keep their numbers.
package struct Disclosure: Sendable {
  package let clearance: Clearance
  /// What may be shown.
  package let plan: Plan
  /// What may be computed with: `plan`, and what its hours follow from: numbers of objects, periods of inspections by whole
  /// quarters, and days that keep no more than their year.
  package let basis: Plan
  /// Whether the weeks in which teams are full tell more than the quarter of work that is not announced.
  package let hidesWeeks: Bool
  /// What was left out because the plan marks it; in order of first appearance.
  package let omissions: [Omission]
}

extension Plan {
  /// The plan for readers with this clearance. Open: without statements marked `vertrouwelijk`, members of staff, and
  /// the objects, weeks and days of tasks that are not announced, nor anything that refers to those or restates them.
  /// Intern: everything.
  package func disclosed(to clearance: Clearance) -> Disclosure {
    guard clearance == .open else {
      return Disclosure(clearance: clearance, plan: self, basis: self, hidesWeeks: false, omissions: [])
    }
    return disclosed(withoutNames: [])
  }

  /// The plan without what is marked `vertrouwelijk`, but with the weeks and days of tasks that are not announced; nil when
  /// the open plan has no less of them. Nothing of it may be shown: it is there to compute what fits in those weeks.
  package func withTimesOfVisits() -> Plan? {
    let hasTimes = (0..<count).contains { index in
      let id = StatementID(index)
      return isTimeOfVisits(id) || areVisitsForATime(id) || isPassing(id) || isUnannounced(id, Rows.pins)
        || isUnannounced(id, Rows.days)
    }
    guard hasTimes else { return nil }
    let secrecy = Secrecy(self, secret: isMarked, names: [], foreign: foreignNames)
    return Redaction(self, hidden: secrecy.hidden, names: secrecy.names) { _, _, _ in }.plan()
  }

  func disclosed(withoutNames names: Set<KindName>) -> Disclosure {
    var secrecy = Secrecy(self, secret: isSecret, names: names, foreign: foreignNames)
    secrecy.hideSumsOfWork()
    let basis = Redaction(self, hidden: secrecy.hidden, names: secrecy.names) { plan, id, statement in
      if plan.isUnannounced(id, Rows.days) { statement.blurDay() }
      guard let frame = plan.frame else { return }
      if plan.isTimeOfVisits(id) { statement.widenPeriod(in: frame) }
      if plan.areVisitsForATime(id) { statement.widenStretch(in: frame) }
      if plan.isPassing(id) { statement.holdNever(in: frame) }
    }.plan()
    let timing = Timing(basis)
    let shown = Redaction(basis, hidden: timing.hidden, names: []) { _, id, statement in
      timing.blur(id, &statement)
    }.plan()
    return Disclosure(
      clearance: .open, plan: shown, basis: basis, hidesWeeks: timing.isFine, omissions: omissions())
  }

  /// What plans that are taken along, such as last year's, keep secret.
  private var foreignNames: Set<KindName> {
    included.values.reduce(into: []) { names, plan in
      names.formUnion(Secrecy(plan, secret: plan.isSecret, names: [], foreign: []).names)
    }
  }

  /// Statements that carry a mark themselves and do not stand in another that does.
  private func omissions() -> [Omission] {
    var result: [Omission] = []
    for index in 0..<count {
      let mark = StatementID(index)
      guard Rows.confidential.contains(self[mark].row), let marked = self[mark].parent,
        !(self[marked].parent.map(isConfidential) ?? false)
      else { continue }
      let (ground, lifting) = (self[mark].text("grond"), self[mark].word("orgaan"))
      if let same = result.firstIndex(where: { $0.ground == ground && $0.lifting == lifting }) {
        result[same].count += 1
      } else {
        result.append(Omission(ground: ground, lifting: lifting, count: 1))
      }
    }
    return result
  }

  fileprivate func isSecret(_ id: StatementID) -> Bool {
    isMarked(id) || isUnannounced(id, Rows.pins) || frame == nil && isTimeOfVisits(id)
  }

  private func isMarked(_ id: StatementID) -> Bool {
    Rows.staff.contains(row(id)) || self[id].children.contains { Rows.confidential.contains(row($0)) }
  }

  /// Whether it is the period of inspections that are not announced. Hours by the week follow from the period; those of
  /// inspections do not.
  private func isTimeOfVisits(_ id: StatementID) -> Bool {
    isUnannounced(id, Rows.periods) && areVisits(self[id].parent)
  }

  /// Whether it is a task of inspections that are not announced, with its period behind its own line.
  private func areVisitsForATime(_ id: StatementID) -> Bool {
    Rows.tasks.contains(row(id)) && (self[id].from != nil || self[id].until != nil) && !isAnnounced(Optional(id))
      && areVisits(id)
  }

  /// Whether it says for less than a quarter when or where inspections are done that are not announced. How many there are
  /// does not follow from it, unless they are counted by the day.
  private func isPassing(_ id: StatementID) -> Bool {
    guard isUnannounced(id, Rows.passing), areVisits(self[id].parent), self[id].from != nil || self[id].until != nil,
      let frame, let stretch = self[id].stretch(in: frame), stretch.isShort, let task = self[id].parent
    else { return false }
    return !children(task, "frequentie").contains { self[$0].unit("per") == .day }
  }

  private func areVisits(_ task: StatementID?) -> Bool { hasLine(task, Rows.objects) && !hasLine(task, Rows.effort) }

  /// Whether it is a line of one of these rows in a task that is not announced.
  private func isUnannounced(_ id: StatementID, _ rows: RowSet) -> Bool {
    rows.contains(row(id)) && !isAnnounced(self[id].parent)
  }

  /// A task in a variant or consequence is announced when the task it restates is.
  fileprivate func isAnnounced(_ task: StatementID?) -> Bool { isTrue(of: task) { isAnnounced($0) } }

  fileprivate func hasLine(_ task: StatementID?, _ rows: RowSet) -> Bool {
    isTrue(of: task) { children($0).contains { rows.contains(row($0)) } }
  }

  private func isTrue(of task: StatementID?, _ test: (StatementID) -> Bool) -> Bool {
    guard let task else { return false }
    if test(task) { return true }
    guard self[task].parent != nil, let name = self[task].name else { return false }
    return find("taak", name).map(test) ?? false
  }

  /// Whether anyone may know the weeks of a task: it is `aangekondigd` for the whole period of the plan.
  ///
  /// What is announced is drawn without a key, for the year at once; a part of the year could be told only by letting
  /// everyone draw the rest as well.
  package func isAnnounced(_ task: StatementID) -> Bool {
    let lines = children(task).filter { Rows.announced.contains(row($0)) }
    if lines.isEmpty { return false }
    guard let frame else { return lines.contains { self[$0].from == nil && self[$0].until == nil } }
    let stretches = lines.compactMap { self[$0].stretch(in: frame) }.sorted { $0.lowerBound < $1.lowerBound }
    var next = frame.lowerBound
    for stretch in stretches where stretch.lowerBound <= next { next = max(next, stretch.upperBound.adding(1)) }
    return next > frame.upperBound
  }
}

/// What the lines of tasks that are not announced tell about when they are done, and at how many objects.
///
/// Anyone may know as much as the quarter; a shorter stretch is told nowhere. How long one inspection takes is not told
/// either: with the hours and the frequency it gives the number of objects.
private struct Timing {
  private(set) var hidden: [Bool]
  /// Whether work that is not announced lies in less than a quarter.
  private(set) var isFine = false
  private var fine: Set<StatementID> = []
  private var perInspection: Set<StatementID> = []

  init(_ plan: Plan) {
    hidden = Array(repeating: false, count: plan.count)
    for index in hidden.indices {
      let task = StatementID(index)
      if plan[task].kind == "taak", !plan.isAnnounced(Optional(task)) { read(task, plan) }
    }
  }

  private mutating func read(_ task: StatementID, _ plan: Plan) {
    let hasObjects = plan.hasLine(task, Rows.objects)
    // What stands behind the task itself is its period too.
    var hasMoment = isShort(task, plan)
    if hasMoment { fine.insert(task) }
    isFine = isFine || hasMoment
    for line in plan.children(task) {
      let row = plan.row(line)
      // Two long stretches may have less than a quarter in common.
      let isShortTogether = isShort(line, with: task, plan)
      if isShortTogether {
        fine.insert(task)
        hasMoment = true
      }
      if isShortTogether || isShort(line, plan) { fine.insert(line) }
      if Rows.partners.contains(row), hasObjects, plan[line].word("per") == "controle" { perInspection.insert(line) }
      let isMoment =
        Rows.days.contains(row) || isShortPeriod(line, plan) || isShortTogether && Rows.periods.contains(row)
      hasMoment = hasMoment || isMoment
      hidden[Int(line.index)] =
        isMoment || Rows.objects.contains(row) || hasObjects && (Rows.perObject.contains(row))
      isFine = isFine || isShortPeriod(line, plan) || fine.contains(line)
    }
    guard hasMoment else { return }
    for line in plan.children(task) where Rows.times.contains(plan.row(line)) { hidden[Int(line.index)] = true }
  }

  /// Drops what a line says about less than a quarter, and the hours of partners at one inspection.
  func blur(_ id: StatementID, _ statement: inout Statement) {
    if fine.contains(id) { (statement.from, statement.until) = (nil, nil) }
    if perInspection.contains(id) { statement.values.removeAll { $0.slot == "uren" || $0.slot == "per" } }
  }

  private func isShort(_ line: StatementID, _ plan: Plan) -> Bool {
    let statement = plan[line]
    guard statement.from != nil || statement.until != nil, !Rows.announced.contains(statement.row) else { return false }
    guard let frame = plan.frame, let stretch = statement.stretch(in: frame) else { return true }
    return stretch.isShort
  }

  private func isShortPeriod(_ line: StatementID, _ plan: Plan) -> Bool {
    guard Rows.periods.contains(plan.row(line)), case .period(let period)? = plan[line]["periode"] else { return false }
    guard let frame = plan.frame else { return true }
    return period.days(in: frame).contains(where: \.isShort)
  }

  /// Whether a line and its task both hold on less than a quarter.
  private func isShort(_ line: StatementID, with task: StatementID, _ plan: Plan) -> Bool {
    let (statement, owner) = (plan[line], plan[task])
    guard owner.from != nil || owner.until != nil, !Rows.announced.contains(statement.row), let frame = plan.frame,
      let own = owner.stretch(in: frame)
    else { return false }
    var days = statement.stretch(in: frame).map { [$0] } ?? []
    if case .period(let period)? = statement["periode"] { days += period.days(in: frame) }
    return days.contains { $0 != frame && own.overlaps($0) && own.clamped(to: $0).isShort }
  }
}

extension ClosedRange where Bound == Day {
  private static var quarter: Int { 90 }

  /// Less than a quarter.
  fileprivate var isShort: Bool { Int(upperBound.number) - Int(lowerBound.number) + 1 < Self.quarter }
}

extension Statement {
  /// The days of a period on which it holds; nil when on none.
  fileprivate func stretch(in frame: ClosedRange<Day>) -> ClosedRange<Day>? {
    let first = max(from?.first ?? frame.lowerBound, frame.lowerBound)
    let last = min(until?.last ?? frame.upperBound, frame.upperBound)
    return first <= last ? first...last : nil
  }

  /// Leaves no more of a period than the quarters it lies in.
  fileprivate mutating func widenPeriod(in frame: ClosedRange<Day>) {
    guard let index = values.firstIndex(where: { $0.slot == "periode" }), case .period(let period) = values[index].value
    else { return }
    values[index].value = .period(
      Period(period.days(in: frame).map { Span.dates($0.lowerBound.quarter, $0.upperBound.quarter) }))
  }

  /// Leaves no more of the time for which it holds than the quarters that lie in.
  fileprivate mutating func widenStretch(in frame: ClosedRange<Day>) {
    guard let stretch = stretch(in: frame) else { return }
    if from != nil { from = stretch.lowerBound.quarter }
    if until != nil { until = stretch.upperBound.quarter }
  }

  /// Holds on no day of a period.
  fileprivate mutating func holdNever(in frame: ClosedRange<Day>) {
    let before = PlanDate.day(frame.lowerBound.adding(-1))
    (from, until) = (before, before)
  }

  /// Leaves no more of its days than their year.
  fileprivate mutating func blurDay() {
    for index in values.indices {
      if case .date(let date) = values[index].value, let year = date.first?.year {
        values[index].value = .date(.year(year))
      }
    }
  }
}

private enum Rows {
  static let confidential = Set(Vocabulary.places(of: "vertrouwelijk"))
  static let staff = Set(Vocabulary.places(of: "medewerker"))
  static let tasks = ids("taak")
  static let pins = ids("taak/vast")
  static let days = ids("taak/dag")
  static let periods = ids("taak/periode")
  static let objects = ids("taak/objecten")
  static let effort = ids("taak/inzet")
  /// Lines that with the hours of a task give the number of its objects, or its weeks.
  static let perObject = ids("taak/duur").union(periods)
  static let times = ids("taak/tijden")
  /// Lines that inspections have their weeks or areas from, but not their number.
  static let passing = ids("taak/tijden", "taak/verdeling", "taak/minimum", "taak/tussentijd")
  static let partners = ids("taak/met")
  static let announced = ids("taak/aangekondigd")

  private static func ids(_ ids: String...) -> RowSet { RowSet(ids.compactMap { Vocabulary.id($0) }) }
}
