import PlanModel
import SourceText
import Vocabulary

extension Evaluator {
  /// Puts the values of an expression on the stack of values; the caller takes them off.
  mutating func push(_ expression: Expression, _ item: Item) {
    switch expression {
    case .figure(let figure): values.append(.figure(figure))
    case .date(let day): values.append(RuleValue(.date(day, day)))
    case .yearDay(let month, let day): values.append(RuleValue(.yearDay(month, day)))
    case .text(let text): values.append(RuleValue(.text(text)))
    case .values(let collection, let path): push(collection, path, item)
    case .count(let collection):
      let mark = items.count
      let found = find(collection, item)
      release(mark)
      values.append(Self.counted(found))
    case .sum(let inner): combine(inner, item) { Self.sum($0) }
    case .extreme(let inner, let highest): combine(inner, item) { Self.extreme($0, highest) }
    case .share(let instrument): values.append(share(instrument, item))
    case .parameter(let name, let collection): push(parameter: name, collection, item)
    case .arithmetic(let left, let operation, let right):
      let (lefts, rights) = (taken(left, item), taken(right, item))
      for a in lefts { for b in rights { values.append(calculate(a, operation, b)) } }
    }
  }

  /// The values of an expression, off the stack.
  mutating func taken(_ expression: Expression, _ item: Item) -> [RuleValue] {
    let mark = values.count
    push(expression, item)
    defer { values.cut(to: mark) }
    return Array(values[mark...])
  }

  private mutating func push(_ collection: Collection, _ path: ValuePath, _ item: Item) {
    let mark = items.count
    let found = find(collection, item)
    defer { release(mark) }
    for index in 0..<found.count { push(path, self[found, index]) }
    // What could not be read may have a value too.
    if found.isOpen || !found.possible.isEmpty { values.append(RuleValue(.unknown(found.reason))) }
  }

  /// One value for those of an expression; worked out once where they are the same everywhere.
  private mutating func combine(
    _ inner: Expression, _ item: Item, _ combined: (ArraySlice<RuleValue>) -> RuleValue?
  ) {
    var number: Int32 = 0
    if case .values(let collection, _) = inner { number = collection.number }
    if number != 0, let known = keptValues[number] { return values.append(contentsOf: known) }
    let mark = values.count
    push(inner, item)
    let value = combined(values[mark...])
    values.cut(to: mark)
    if number != 0 { keptValues[number] = value.map { [$0] } ?? [] }
    if let value { values.append(value) }
  }

  private static func counted(_ found: Found) -> RuleValue {
    if found.isUnsure { return RuleValue(.unknown(found.reason)) }
    let low = Rational(Int64(found.count))
    let high = Rational(Int64(found.count + found.possible.count))
    var value = RuleValue(.figure(low: low, high: high, .number))
    value.isVacuous = found.total == 0
    return value
  }

  private static func sum(_ values: ArraySlice<RuleValue>) -> RuleValue {
    guard var total = values.first else {
      var nothing = RuleValue.exact(.zero, .number)
      nothing.isVacuous = true
      return nothing
    }
    for value in values.dropFirst() {
      if case .unknown = total.content { return total }
      total = calculate(total, .plus, value)
    }
    total.location = nil
    total.item = nil
    return total
  }

  /// The highest or lowest, whatever their order; where several are, none of them is the one that shows it.
  private static func extreme(_ values: ArraySlice<RuleValue>, _ highest: Bool) -> RuleValue? {
    guard var best = values.first else { return nil }
    if case .unknown = best.content { return best }
    var place = values.startIndex
    for index in values.indices {
      if case .yes = Criteria.compare(values[index], highest ? .atLeast : .atMost, best) {
        (best, place) = (values[index], index)
      }
    }
    for index in values.indices where index != place {
      if case .unknown(let reason) = Criteria.compare(values[index], highest ? .more : .less, best) {
        return RuleValue(.unknown(reason))
      }
      if case .yes = Criteria.compare(values[index], .equal, best) { (best.item, best.location) = (nil, nil) }
    }
    return best
  }

  private func share(_ instrument: String, _ item: Item) -> RuleValue {
    let facts = world(item).facts
    guard let needed = facts.total.needed, needed > 0,
      let share = Rational(facts.instruments[instrument] ?? 0, over: needed)?.multiplied(by: Rational(100))
    else { return RuleValue(.unknown(.noTotal)) }
    return .exact(share, .percent)
  }

  private mutating func push(parameter name: String, _ collection: Collection?, _ item: Item) {
    guard let collection else { return values.append(parameters[name] ?? RuleValue(.unknown(.parameter))) }
    let mark = items.count
    let found = find(collection, item)
    defer { release(mark) }
    let first = values.count
    for index in 0..<found.count {
      let owner = self[found, index]
      for line in world(owner).plan.children(owner.id, "parameter") {
        push(.slot(name), Item(world: owner.world, id: line))
        if values.count > first { return }
      }
    }
    values.append(RuleValue(.unknown(.parameter)))
  }

  // MARK: Values of a statement

  private mutating func push(_ path: ValuePath, _ item: Item) {
    let number = Int(item.id.index)
    let world = world(item)
    switch path {
    case .slot(let name):
      // What a line that could not be read was taken for is a guess.
      if world.statements[number].isDamaged { return put(.unknown(.damaged), item, nil) }
      let values = world.statements[number].values
      guard let index = values.firstIndex(where: { $0.slot == name }) else { return }
      push(values[index], item, Location(world.statements[number].location.file, values[index].range))
    case .computed(let field): put(computed(field, item).content, item, nil)
    case .title: if let title = world.statements[number].title { put(.text(title), item, nil) }
    case .name:
      if let name = world.statements[number].name {
        put(world.statements[number].isDamaged ? .unknown(.damaged) : .word(name), item, nil)
      }
    case .itself:
      let name = world.statements[number].name ?? world.statements[number].title
      put(.statement(name: name ?? Vocabulary.keyword(world.row(item.id)), item), item, nil)
    }
  }

  /// Words that stand where names do.
  private static let organs = Set(Vocabulary.words("orgaan")?.words.map(\.nl) ?? [])

  private mutating func put(_ content: consuming RuleValue.Content, _ item: Item, _ location: Location?) {
    values.append(RuleValue(content, item, location))
  }

  private mutating func push(_ slot: SlotValue, _ item: Item, _ location: Location) {
    // A slip that was reported counts as the name it lies near, and where none is near as not known.
    func statement(_ reference: Reference) -> RuleValue.Content {
      if let target = reference.target {
        let name = world(item).statements[Int(target.index)].name
        return .statement(name: name ?? reference.name, Item(world: item.world, id: target))
      }
      return Self.organs.contains(reference.name) ? .statement(name: reference.name, nil) : .unknown(.unresolved)
    }
    switch slot.value {
    case .absent(let absence): put(.unknown(.absent(absence)), item, location)
    case .figure(let figure): put(RuleValue.figure(figure).content, item, location)
    case .date(let date):
      let isSlip = world(item).isIncredible(date, of: item.id)
      put(isSlip ? .unknown(.damaged) : RuleValue.date(date).content, item, location)
    case .year(let year): put(RuleValue.exact(Rational(Int64(year)), .number).content, item, location)
    case .unit(let unit): put(.word(unit.rawValue), item, location)
    case .word(let word): put(.word(slips[location] ?? word), item, location)
    case .code(let word): put(.word(word), item, location)
    case .words(let words):
      for index in words.indices {
        let meant = slips.isEmpty ? nil : slips[Location(location.file, slot.place(of: index, in: words))]
        put(.word(meant ?? words[index]), item, location)
      }
    case .text(let text, _), .sentence(let text): put(.text(text), item, location)
    case .reference(let one): put(statement(one), item, location)
    case .references(let many): for one in many { put(statement(one), item, location) }
    case .weighted(let weighted):
      // Words of a list with shares have no statement.
      for index in weighted.indices {
        let one = weighted[index].reference
        if one.target != nil {
          put(statement(one), item, location)
        } else {
          put(.word(slips[Location(location.file, one.range)] ?? one.name), item, location)
        }
      }
    case .period, .times, .time, .condition: put(.unknown(.notComparable), item, location)
    }
  }
}
