import SourceText
import Vocabulary

/// A plan rebuilt without some of its statements.
struct Redaction {
  let source: Plan
  let hidden: [Bool]
  /// What the plans taken along may not name either.
  let names: Set<KindName>
  /// What is told less of: a statement that is shown, before it is.
  let blur: (Plan, StatementID, inout Statement) -> Void

  init(
    _ source: Plan, hidden: [Bool], names: Set<KindName>, blur: @escaping (Plan, StatementID, inout Statement) -> Void
  ) {
    self.source = source
    self.names = names
    self.hidden = hidden
    self.blur = blur
  }

  func isShown(_ id: StatementID) -> Bool { !hidden.indices.contains(Int(id.index)) || !hidden[Int(id.index)] }

  func plan() -> Plan {
    var storage = Plan.Storage()
    storage.statements = source.base.statements.enumerated().map { statement($1, StatementID($0)) }
    storage.topLevel = source.base.topLevel.mapValues { $0.filter(isShown) }
    storage.names = source.base.names.mapValues { $0.filter { isShown($0.value) } }
    storage.referrers = source.base.referrers.filter { isShown($0.key) }.mapValues { $0.filter(isShown) }
    let plan = Plan(
      storage, included: source.included.mapValues { $0.disclosed(withoutNames: names).plan },
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
    var statement = statement
    blur(source, id, &statement)
    result.name = statement.name
    result.title = statement.title
    result.values = statement.values.compactMap { slot in
      shown(slot.value).map { SlotValue(slot.slot, $0, nowhere) }
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
