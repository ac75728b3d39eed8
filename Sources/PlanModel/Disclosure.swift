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
  /// What may be computed with: `plan`, and what its hours follow from: numbers of objects, and days that keep no more
  /// than their year.
  package let basis: Plan
  /// What was left out because the plan marks it; in order of first appearance.
  package let omissions: [Omission]
}

extension Plan {
  /// The plan for readers with this clearance. Open: without statements marked `vertrouwelijk`, members of staff, and
  /// the objects, weeks and days of tasks that are not announced, nor any reference to those. Intern: everything.
  package func disclosed(to clearance: Clearance) -> Disclosure {
    guard clearance == .open else { return Disclosure(clearance: clearance, plan: self, basis: self, omissions: []) }
    let basis = Redaction(self, without: { $0.isSecret($1) }, blurring: { $0.isUnannounced($1, Rows.days) }).plan()
    let shown = Redaction(basis, without: { $0.isUnannounced($1, Rows.behindHours) }, blurring: { _, _ in false })
      .plan()
    return Disclosure(clearance: clearance, plan: shown, basis: basis, omissions: omissions())
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
    let row = self[id].row
    if Rows.staff.contains(row) { return true }
    if Rows.pins.contains(row) { return !isAnnounced(self[id].parent) }
    // Hours by the week follow from the period; those of inspections do not.
    if Rows.periods.contains(row) {
      return isUnannounced(id, Rows.periods) && !hasLine(self[id].parent, Rows.effort)
    }
    return self[id].children.contains { Rows.confidential.contains(self[$0].row) }
  }

  /// Whether it is a line of one of these rows in a task that is not announced. A period counts only where there are
  /// objects to inspect in it; without, it is policy.
  fileprivate func isUnannounced(_ id: StatementID, _ rows: Set<RowID>) -> Bool {
    let row = self[id].row
    guard rows.contains(row), !isAnnounced(self[id].parent) else { return false }
    return !Rows.periods.contains(row) || hasLine(self[id].parent, Rows.objects)
  }

  /// A task in a variant or consequence is announced when the task it restates is.
  private func isAnnounced(_ task: StatementID?) -> Bool {
    isTrue(of: task) { self[$0].children.contains { Rows.announced.contains(self[$0].row) } }
  }

  private func hasLine(_ task: StatementID?, _ rows: Set<RowID>) -> Bool {
    isTrue(of: task) { self[$0].children.contains { rows.contains(self[$0].row) } }
  }

  private func isTrue(of task: StatementID?, _ test: (StatementID) -> Bool) -> Bool {
    guard let task else { return false }
    if test(task) { return true }
    guard self[task].parent != nil, let name = self[task].name else { return false }
    return find("taak", name).map(test) ?? false
  }
}

private enum Rows {
  static let confidential = Set(Vocabulary.places(of: "vertrouwelijk"))
  static let staff = Set(Vocabulary.places(of: "medewerker"))
  static let pins = ids("taak/vast")
  static let days = ids("taak/dag")
  static let periods = ids("taak/periode")
  static let objects = ids("taak/objecten")
  static let effort = ids("taak/inzet")
  static let behindHours = objects.union(days).union(periods)
  static let announced = ids("taak/aangekondigd")

  private static func ids(_ ids: String...) -> Set<RowID> { Set(ids.compactMap { Vocabulary.id($0) }) }
}

/// A plan rebuilt without some of its statements.
private struct Redaction {
  let source: Plan
  var hidden: [Bool]
  /// Lines whose days keep no more than their year.
  let blurred: Set<StatementID>

  init(
    _ source: Plan, without isHidden: (Plan, StatementID) -> Bool, blurring isBlurred: (Plan, StatementID) -> Bool
  ) {
    self.source = source
    blurred = Set((0..<source.count).map { StatementID($0) }.filter { isBlurred(source, $0) })
    hidden = (0..<source.count).map { isHidden(source, StatementID($0)) }
    for index in hidden.indices { hidden[index] = hidesAncestor(index) }
    for index in hidden.indices where !hidden[index] { hidden[index] = isEmptied(source[StatementID(index)]) }
  }

  private func hidesAncestor(_ index: Int) -> Bool {
    var next: StatementID? = StatementID(index)
    while let current = next {
      if hidden[Int(current.index)] { return true }
      next = source[current].parent ?? source[current].writtenUnder
    }
    return false
  }

  /// A line without a name that says nothing once the hidden names are gone.
  private func isEmptied(_ statement: Statement) -> Bool {
    statement.name == nil && statement.values.contains { isReference($0.value) && shown($0.value) == nil }
  }

  private func isReference(_ value: Value) -> Bool {
    switch value {
    case .reference, .references, .weighted: true
    default: false
    }
  }

  func isShown(_ id: StatementID) -> Bool { !hidden.indices.contains(Int(id.index)) || !hidden[Int(id.index)] }

  func plan() -> Plan {
    var storage = Plan.Storage()
    storage.statements = source.base.statements.enumerated().map { statement($1, StatementID($0)) }
    storage.topLevel = source.base.topLevel.mapValues { $0.filter(isShown) }
    storage.names = source.base.names.mapValues { $0.filter { isShown($0.value) } }
    storage.referrers = source.base.referrers.filter { isShown($0.key) }.mapValues { $0.filter(isShown) }
    let plan = Plan(
      storage, included: source.included.mapValues { $0.disclosed(to: .open).plan },
      counts: source.counts.filter { isShown($0.key) })
    return source.overlay.map { plan.with(overlay($0)) } ?? plan
  }

  private func overlay(_ overlay: Plan.Overlay) -> Plan.Overlay {
    var result = overlay
    for (id, changed) in overlay.changed { result.changed[id] = statement(changed, id) }
    result.added = overlay.added.enumerated().map { offset, added in
      statement(added, StatementID(source.base.statements.count + offset))
    }
    result.topLevel = overlay.topLevel.mapValues { $0.filter(isShown) }
    result.names = overlay.names.mapValues { $0.filter { isShown($0.value) } }
    return result
  }

  private func statement(_ statement: Statement, _ id: StatementID) -> Statement {
    let nowhere = SourceRange(0, 0)
    var result = Statement(row: statement.row, location: Location(FileID(0), nowhere), keywordRange: nowhere)
    result.parent = statement.parent
    guard isShown(id) else { return result }
    result.name = statement.name
    result.title = statement.title
    result.values = statement.values.compactMap { slot in
      shown(blurred.contains(id) ? Self.blurred(slot.value) : slot.value).map { SlotValue(slot.slot, $0, nowhere) }
    }
    result.children = statement.children.filter(isShown)
    result.operation = statement.operation
    result.from = statement.from
    result.until = statement.until
    result.reasons = statement.reasons
    result.source = statement.source.flatMap(shown)
    result.asOf = statement.asOf
    result.isShared = statement.isShared
    result.isDamaged = statement.isDamaged
    return result
  }

  private static func blurred(_ value: Value) -> Value {
    guard case .date(let date) = value, let year = date.first?.year else { return value }
    return .date(.year(year))
  }

  /// The value without references to what is hidden; nil when nothing is left.
  private func shown(_ value: Value) -> Value? {
    switch value {
    case .reference(let reference): return shown(reference).map(Value.reference)
    case .references(let references):
      let kept = references.compactMap(shown)
      return kept.isEmpty ? nil : .references(kept)
    case .weighted(let weighted):
      let kept = weighted.compactMap { item in
        shown(item.reference).map { Weighted($0, item.weight, absence: item.absence) }
      }
      return kept.isEmpty ? nil : .weighted(kept)
    default: return value
    }
  }

  private func shown(_ reference: Reference) -> Reference? {
    if let target = reference.target, !isShown(target) { return nil }
    return Reference(name: reference.name, range: SourceRange(0, 0), target: reference.target)
  }
}
