import SourceText
import Vocabulary

extension Plan {
  /// This plan as a variant, a consequence or an adjustment changes it: an overlay on the same base.
  ///
  /// A line replaces the line of the same key; `plus` and `min` add to and take from its figure; `zonder` drops a
  /// statement. Each does so on its own days: those behind the line, and with `from` none before that day, since what has
  /// been is never rewritten. On all other days the lines that stood go on to hold.
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
    get {
      let index = Int(id.index) - plan.base.statements.count
      if index >= 0 { return overlay.added[index] }
      return overlay.changed[id] ?? plan.base.statements[Int(id.index)]
    }
    set {
      let index = Int(id.index) - plan.base.statements.count
      if index >= 0 { overlay.added[index] = newValue } else { overlay.changed[id] = newValue }
    }
  }

  /// The days on which a line of the amendment changes something.
  private func days(of line: Statement) -> Validity { line.validity.intersection(Validity(from: day)) }

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
    let days = days(of: statement)
    if days.isEmpty { return }
    overlay.topLevel[statement.row] = topLevel(statement.row) + [id]
    if let name = statement.name { overlay.names[statement.kind, default: [:]][name] = id }
    if days != statement.validity { self[id].validity = days }
  }

  private mutating func remove(_ id: StatementID) {
    if let day, let left = self[id].validity.without(Validity(from: day)).first {
      self[id].validity = left
      return
    }
    overlay.removed.insert(id)
    if let parent = self[id].parent {
      self[parent].children.removeAll { $0 == id }
      return
    }
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
    var fresh: Set<StatementID> = []
    for child in restated.children { merge(child, into: &statement, fresh: &fresh) }
    self[target] = statement
  }

  /// `fresh` are the lines that this amendment put there.
  private mutating func merge(_ child: StatementID, into statement: inout Statement, fresh: inout Set<StatementID>) {
    let line = plan[child]
    if line.kind == "zonder" {
      let days = days(of: line)
      for dropped in statement.children where !fresh.contains(dropped) && self[dropped].isDropped(by: line) {
        cut(dropped, [days], in: &statement)
        if self[dropped].name != nil, !statement.children.contains(dropped) { overlay.removed.insert(dropped) }
      }
      return
    }
    let matches = statement.children.filter { !fresh.contains($0) && self[$0].hasSameKey(as: line) }
    if line.operation == .restate, let first = matches.first, line.name != nil, Vocabulary.takesBlock(line.row),
      !line.children.isEmpty
    {
      restate(first, with: child)
      return
    }
    let days = days(of: line)
    if days.isEmpty { return }
    if line.operation == .restate {
      place(child, line, days, matches, in: &statement)
      fresh.insert(child)
    } else {
      change(child, line, days, matches, in: &statement, &fresh)
    }
  }

  private mutating func place(
    _ child: StatementID, _ line: Statement, _ days: Validity, _ matches: [StatementID], in statement: inout Statement
  ) {
    // An amount stated once has no days to divide it over: the new one takes its place.
    let replaced = line.isAmountOnce ? matches.filter { self[$0].isAmountOnce } : []
    let held = !replaced.isEmpty && replaced.count == matches.count ? line.validity : days
    statement.children.insert(child, at: position(of: matches, before: held, in: statement))
    for match in matches { cut(match, [replaced.contains(match) ? Validity() : days], in: &statement) }
    self[child].validity = held
  }

  /// Where a line goes that holds from some day on: after those of its key that begin earlier.
  private func position(of matches: [StatementID], before days: Validity, in statement: Statement) -> Int {
    let positions = matches.compactMap { id in statement.children.firstIndex(of: id).map { (id, $0) } }
    guard let first = positions.first else { return statement.children.count }
    let earlier = positions.last { id, _ in
      let from = self[id].validity.from
      return days.from.map { start in from.map { $0 < start } ?? true } ?? false
    }
    return earlier.map { $0.1 + 1 } ?? first.1
  }

  // MARK: Days

  /// Takes days away from a line; what is left on both sides of them are lines of their own.
  private mutating func cut(_ id: StatementID, _ days: [Validity], in parent: inout Statement) {
    let left = days.reduce([self[id].validity]) { left, days in left.flatMap { $0.without(days) } }
    guard let position = parent.children.firstIndex(of: id) else { return }
    if left.isEmpty { parent.children.remove(at: position) }
    for (number, rest) in left.enumerated() {
      if number == 0 {
        self[id].validity = rest
      } else {
        parent.children.insert(add(self[id], rest), at: position + number)
      }
    }
  }

  /// A line of the overlay's own.
  private mutating func add(_ statement: Statement, _ days: Validity) -> StatementID {
    let id = StatementID(plan.base.statements.count + overlay.added.count)
    var line = statement
    line.validity = days
    overlay.added.append(line)
    return id
  }

  // MARK: Adding and taking away

  /// On each of the days one line that stands is more or less by the figure: the first that is said in the same units.
  /// On days without such a line what is added stands by itself.
  private mutating func change(
    _ child: StatementID, _ line: Statement, _ days: Validity, _ matches: [StatementID], in statement: inout Statement,
    _ fresh: inout Set<StatementID>
  ) {
    var rest = [days]
    for match in matches {
      guard let changed = computed(self[match], line), let position = statement.children.firstIndex(of: match) else {
        continue
      }
      if changed.isAmountOnce {
        statement.children[position] = add(changed, changed.validity)
        return
      }
      let parts = rest.map(self[match].validity.intersection).filter { !$0.isEmpty }
      for part in parts { statement.children.insert(add(changed, part), at: position + 1) }
      cut(match, parts, in: &statement)
      for part in parts { rest = rest.flatMap { $0.without(part) } }
    }
    if line.operation == .minus { return }
    for open in rest where !open.isEmpty {
      let id = open == days ? child : add(line, open)
      self[id].validity = open
      self[id].operation = .restate
      statement.children.append(id)
      fresh.insert(id)
    }
  }

  /// The line with the figure of another added or taken away; nil when their units differ.
  private func computed(_ base: Statement, _ line: Statement) -> Statement? {
    guard base.canChange(by: line) else { return nil }
    var result = base
    result.location = line.location
    // What is added to an absent value leaves it absent.
    guard let slot = line.figureSlot, let index = base.values.firstIndex(where: { $0.slot == slot }),
      case .figure(var figure) = base.values[index].value, let change = line.figure(slot)
    else { return result }
    func combined(_ a: Rational, _ b: Rational) -> Rational {
      (line.operation == .plus ? a.adding(b) : a.subtracting(b)) ?? a
    }
    if case .range(let high) = figure.bound {
      figure.bound = .range(to: combined(high, change.asNeed))
    } else if case .range = change.bound {
      figure.bound = .range(to: combined(figure.amount, change.asNeed))
    }
    figure.amount = combined(figure.amount, change.amount)
    result.values[index].value = .figure(figure)
    return result
  }
}

extension Statement {
  /// An amount for the whole of what it is about, not one per unit of time: `inzet 100 uur`, `kosten € 5.000`.
  package var isAmountOnce: Bool {
    guard ["inzet", "kosten", "dekking", "tijdelijk", "budget"].contains(kind) else { return false }
    return unit("per") == nil
      && values.contains {
        if case .figure(let figure) = $0.value { [.minutes, .cents].contains(figure.unit) } else { false }
      }
  }
}

extension Statement {
  /// Whether `zonder` in a restated block means this line: its keyword, and when a name is given, what has that name.
  package func isDropped(by line: Statement) -> Bool {
    guard line.word("regel") == kind else { return false }
    guard let wanted = line.references("welke").first?.name else { return true }
    return name == wanted || values.contains { references($0.slot).contains { $0.name == wanted } }
  }
}

extension Statement {
  /// Whether a line of a variant is about the same as this one: its row, its name, and what its words and references
  /// point at; never its figure.
  package func hasSameKey(as other: Statement) -> Bool {
    row == other.row && identity == other.identity
  }

  /// The same as a value to look up: equal for lines that have the same key.
  package struct Key: Hashable {
    let row: RowID
    let name: String?
    let pointers: [SlotValue]
  }

  package var identity: Key {
    Key(row: row, name: name, pointers: Vocabulary[row].occurs.isSingle ? [] : key)
  }

  /// A line that points at nothing is told apart by its title or text: `aftrek "verlof"`, `dienst "avond"`.
  private var key: [SlotValue] {
    let pointers = values.compactMap { value -> SlotValue? in
      switch value.value {
      case .reference(let reference): SlotValue(value.slot, .word(reference.name), SourceRange(0, 0))
      case .word, .year, .date: SlotValue(value.slot, value.value, SourceRange(0, 0))
      default: nil
      }
    }
    if !pointers.isEmpty || name != nil { return pointers }
    let texts = values.compactMap { value -> SlotValue? in
      if case .text = value.value { SlotValue(value.slot, value.value, SourceRange(0, 0)) } else { nil }
    }
    let title = title.map { SlotValue("", .text($0, isCommonMark: false), SourceRange(0, 0)) }
    return texts + (title.map { [$0] } ?? [])
  }

  /// The slot of the figure that `plus` and `min` change: the first.
  package var figureSlot: String? {
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
