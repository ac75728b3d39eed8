import SourceText
import Vocabulary

extension Plan {
  /// This plan as a variant, a consequence or an adjustment changes it: an overlay on the same base.
  ///
  /// A line replaces the line of the same key; `plus` and `min` add to and take from its figure; `zonder` drops a
  /// statement. With `from`, lines that are replaced hold until the day before, and the new ones from that day: what
  /// has been is never rewritten.
  package func amended(by container: StatementID, from day: Day? = nil) -> Plan {
    amended(byStatements: self[container].children, from: day)
  }

  /// The same for several at once, in order: a combination of variants, or all adjustments so far.
  package func amended(by containers: [(id: StatementID, from: Day?)]) -> Plan {
    containers.reduce(self) { plan, item in plan.amended(by: item.id, from: item.from) }
  }

  private func amended(byStatements statements: [StatementID], from day: Day?) -> Plan {
    var amendment = Amendment(self, from: day)
    for statement in statements { amendment.apply(statement) }
    return with(amendment.overlay)
  }
}

private struct Amendment {
  let plan: Plan
  let day: Day?
  var overlay: Plan.Overlay

  init(_ plan: Plan, from day: Day?) {
    self.plan = plan
    self.day = day
    overlay = plan.overlay ?? Plan.Overlay()
  }

  private subscript(id: StatementID) -> Statement {
    if let changed = overlay.changed[id] { return changed }
    let index = Int(id.index) - plan.base.statements.count
    return index >= 0 ? overlay.added[index] : plan.base.statements[Int(id.index)]
  }

  /// A top-level statement in the block of a variant.
  mutating func apply(_ id: StatementID) {
    let statement = plan[id]
    if statement.kind == "zonder" {
      for target in statement.values.flatMap({ statement.references($0.slot) }).compactMap(\.target) { remove(target) }
    } else if Vocabulary.child(statement.kind, of: nil) != statement.row {
      // `motivering` and the like are about the amendment, not about the plan.
      return
    } else if let existing = existing(statement) {
      restate(existing, with: id)
    } else {
      add(id, statement)
    }
  }

  private func existing(_ statement: Statement) -> StatementID? {
    guard let name = statement.name else { return plan.all(statement.row).first }
    return overlay.names[statement.kind]?[name] ?? plan.find(statement.kind, name)
  }

  private mutating func add(_ id: StatementID, _ statement: Statement) {
    overlay.topLevel[statement.row] = topLevel(statement.row) + [id]
    if let name = statement.name { overlay.names[statement.kind, default: [:]][name] = id }
    if let day, statement.from == nil {
      var dated = statement
      dated.from = .day(day)
      overlay.changed[id] = dated
    }
  }

  private mutating func remove(_ id: StatementID) {
    if let day {
      var ended = self[id]
      ended.until = .day(day.adding(-1))
      overlay.changed[id] = ended
      return
    }
    overlay.removed.insert(id)
    let row = self[id].row
    overlay.topLevel[row] = topLevel(row).filter { $0 != id }
  }

  private func topLevel(_ row: RowID) -> [StatementID] {
    overlay.topLevel[row] ?? plan.base.topLevel[row] ?? []
  }

  // MARK: Restating

  private mutating func restate(_ target: StatementID, with source: StatementID) {
    var statement = self[target]
    let restated = plan[source]
    statement.title = restated.title ?? statement.title
    for value in restated.values {
      statement.values.removeAll { $0.slot == value.slot }
      statement.values.append(value)
    }
    // Lines of the same key in one variant add up among themselves; they replace what the base had.
    let standing = statement.children
    for child in restated.children { merge(child, into: &statement, standing: standing) }
    overlay.changed[target] = statement
  }

  private mutating func merge(_ child: StatementID, into statement: inout Statement, standing: [StatementID]) {
    let line = plan[child]
    let matches = standing.filter { statement.children.contains($0) && self[$0].hasSameKey(as: line) }
    if line.operation != .restate, let first = matches.first {
      replace(first, by: computed(self[first], line), in: &statement)
    } else if let first = matches.first, line.name != nil, Vocabulary.takesBlock(line.row), !line.children.isEmpty {
      restate(first, with: child)
    } else {
      if line.operation != .minus { place(child, line, replacing: matches, in: &statement) }
    }
  }

  private mutating func place(
    _ child: StatementID, _ line: Statement, replacing matches: [StatementID], in statement: inout Statement
  ) {
    let position = matches.first.flatMap { statement.children.firstIndex(of: $0) } ?? statement.children.count
    if let day {
      for match in matches { end(match, day) }
      var dated = line
      if dated.from == nil { dated.from = .day(day) }
      overlay.changed[child] = dated
      statement.children.append(child)
    } else {
      statement.children.insert(child, at: position)
      statement.children.removeAll { matches.contains($0) }
    }
  }

  private mutating func end(_ id: StatementID, _ day: Day) {
    var ended = self[id]
    ended.until = .day(day.adding(-1))
    overlay.changed[id] = ended
  }

  /// The line with the figure of another added or taken away.
  private func computed(_ base: Statement, _ line: Statement) -> Statement {
    var result = base
    result.location = line.location
    guard base.canChange(by: line), let slot = line.figureSlot,
      let i = result.values.firstIndex(where: { $0.slot == slot }), case .figure(var figure) = result.values[i].value,
      let change = line.figure(slot)
    else { return result }
    let sum = line.operation == .plus ? figure.amount.adding(change.amount) : figure.amount.subtracting(change.amount)
    figure.amount = sum ?? figure.amount
    result.values[i].value = .figure(figure)
    return result
  }

  private mutating func replace(_ old: StatementID, by statement: Statement, in parent: inout Statement) {
    let id = StatementID(plan.base.statements.count + overlay.added.count)
    var line = statement
    if let day {
      line.from = .day(day)
      line.until = self[old].until
      end(old, day)
      parent.children.append(id)
    } else if let position = parent.children.firstIndex(of: old) {
      parent.children[position] = id
    }
    overlay.added.append(line)
  }
}

extension Statement {
  /// Whether a line of a variant is about the same as this one: its row, its name, and what its words and references
  /// point at; never its figure.
  package func hasSameKey(as other: Statement) -> Bool {
    guard row == other.row, name == other.name else { return false }
    return Vocabulary[row].occurs.isSingle || key == other.key
  }

  private var key: [SlotValue] {
    values.compactMap { value in
      switch value.value {
      case .reference(let reference): SlotValue(value.slot, .word(reference.name), SourceRange(0, 0))
      case .word, .year, .date: SlotValue(value.slot, value.value, SourceRange(0, 0))
      default: nil
      }
    }
  }

  /// The slot of the figure that `plus` and `min` change: the first.
  var figureSlot: String? {
    values.first { if case .figure = $0.value { true } else { false } }?.slot
  }

  /// Whether the figure of another line can be added to this one's: the same unit, per the same time.
  package func canChange(by line: Statement) -> Bool {
    guard let slot = line.figureSlot else { return true }
    // An absent value stays absent, whatever is added to it.
    guard absence(slot) == nil else { return true }
    guard figure(slot)?.unit == line.figure(slot)?.unit else { return false }
    let times = [self, line].map { statement in
      statement.values.filter { value in
        switch value.value {
        case .unit: true
        case .figure: value.slot != slot
        default: false
        }
      }.map { SlotValue($0.slot, $0.value, SourceRange(0, 0)) }
    }
    return times[0] == times[1]
  }
}
