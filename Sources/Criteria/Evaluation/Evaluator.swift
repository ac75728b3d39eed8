import PlanModel
import SourceText
import Vocabulary

/// Tests conditions against plans. Every walk is over statements that exist.
///
/// What a walk holds lies on two stacks that are kept between walks, so that testing a statement allocates nothing;
/// evidence is gathered only where it can come to be shown.
struct Evaluator {
  let worlds: [World]
  /// Values the municipality filled in, by criterion and name.
  private let filledIn: [String: [String: RuleValue]]
  /// Text at the top level was lost, so nothing can be said to be absent there.
  let isDamaged: Bool
  /// The first day of the set that the plan names.
  let frameStart: Day?
  /// Verdicts of criteria tested before, for criteria about criteria.
  var verdicts: [(id: String, verdict: Verdict.Kind)] = []
  /// The parameters of the criterion at hand.
  private(set) var parameters: [String: RuleValue] = [:]
  /// What `voor` names, while its demands are tested.
  var criterionItem: Item?

  /// Statements that show that conditions hold, and what is wrong where they fail.
  var witnesses: [Item] = []
  var faults: [Fault] = []
  /// Above zero: only the outcome is wanted.
  private(set) var silent = 0

  var items: [Item] = []
  var values: [RuleValue] = []
  /// What collections hold that hold the same everywhere, by their number in the criterion at hand.
  var kept: [Int32: Found] = [:]
  var keptItems: [Item] = []
  var keptValues: [Int32: [RuleValue]] = [:]
  var keptWords: [Int32: Spellings] = [:]
  /// What was meant by words that are slips, by place.
  let slips: [Location: String]
  /// The last walk that met a statement, by world and number.
  var met: [[UInt32]]
  var walk: UInt32 = 0

  init(
    worlds: [World], filledIn: [String: [String: RuleValue]], isDamaged: Bool, frameStart: Day? = nil,
    slips: [Location: String] = [:]
  ) {
    self.worlds = worlds
    self.filledIn = filledIn
    self.isDamaged = isDamaged
    self.frameStart = frameStart
    self.slips = slips
    met = worlds.map { _ in [] }
  }

  func world(_ item: Item) -> World { worlds[Int(item.world)] }
  func statement(_ item: Item) -> Statement { world(item).statements[Int(item.id.index)] }
  func isInDoubt(_ item: Item) -> Bool { world(item).isInDoubt(item.id) }

  /// Whether lines of these keywords, or some line at all, could not be read.
  func hasDamaged(_ item: Item, _ keywords: [String]) -> Bool {
    let outline = world(item).outline
    return isInDoubt(item)
      || outline.children(item.id).contains { line in
        outline.marks(line).has(.damaged) && keywords.contains(Vocabulary.keyword(outline.row(line)))
      }
  }

  /// Turns to another criterion.
  mutating func begin(_ criterion: Criterion) {
    spellOut()
    kept = [:]
    keptItems.removeAll(keepingCapacity: true)
    keptValues = [:]
    keptWords = [:]
    parameters = [:]
    for parameter in criterion.parameters { parameters[parameter.name] = parameter.value.map(RuleValue.figure) }
    for (name, value) in filledIn[criterion.id] ?? [:] { parameters[name] = value }
  }

  mutating func silently(_ condition: Condition, _ item: Item) -> Outcome {
    silent += 1
    defer { silent -= 1 }
    return test(condition, item)
  }

  mutating func test(_ condition: Condition, _ item: Item) -> Outcome {
    switch condition {
    case .all(let parts): return all(parts, item)
    case .any(let parts): return any(parts, item)
    case .implies(let premise, let conclusion): return implies(premise, conclusion, item)
    case .every(let collection, let inner): return every(collection, inner, item)
    case .count(let collection, let bounds, let words): return count(collection, bounds, words, item)
    case .has(let presence, let words): return has(presence, words, item)
    case .compare(let left, let comparison, let right, let words):
      return compare(left, comparison, right, words, item)
    case .isOneOf(let left, let values, let negated, let words): return isOneOf(left, values, negated, words, item)
    case .contains(let left, let values, let every, let negated, let words):
      return contains(left, values, every, negated, words, item)
    case .containsEach(let left, let right, let words): return containsEach(left, right, words, item)
    case .ordered(let left, let values, let words): return ordered(left, values, words, item)
    case .within(let left, let limit, let other, let after, let words):
      return within(left, limit, other, after, words, item)
    case .criteria(let prefix, let words): return criteria(prefix, words, item)
    }
  }

  // MARK: Evidence

  mutating func holds(_ item: Item) -> Outcome {
    if silent == 0 { witnesses.append(item) }
    return .holds
  }

  /// `location` is narrower than the statement, where there is a value to point at.
  mutating func fails(
    _ words: Words, _ item: Item, _ location: Location? = nil, _ kind: @autoclosure () -> Fault.Kind
  ) -> Outcome {
    if silent == 0 { faults.append(Fault(item: item, location: location, words: words, kind: kind())) }
    return .fails
  }

  /// All of them show that it holds.
  mutating func holds(_ found: Found) {
    if found.number != 0 { return witnesses.append(Item(allOf: found.number)) }
    for index in 0..<found.count { witnesses.append(items[found.first + index]) }
  }

  /// All of them. Those that are the same everywhere are told by a mark, and spelled out once.
  func shown(_ found: Found) -> [Item] {
    found.number != 0 ? [Item(allOf: found.number)] : Array(items[found.first..<found.first + found.count])
  }

  /// Puts the statements in place of the marks that stand for them.
  mutating func spellOut() {
    guard witnesses.contains(where: \.isMark) || faults.contains(where: { !$0.besides.isEmpty }) else { return }
    witnesses = spelledOut(witnesses)
    for index in faults.indices { faults[index].besides = spelledOut(faults[index].besides) }
  }

  private func spelledOut(_ marked: [Item]) -> [Item] {
    var told: Set<Int32> = []
    var spelled: [Item] = []
    for item in marked {
      guard item.isMark else {
        spelled.append(item)
        continue
      }
      guard told.insert(item.world).inserted, let found = kept[-item.world] else { continue }
      spelled += keptItems[found.first..<found.first + found.count]
    }
    return spelled
  }

  // MARK: Joining

  private mutating func all(_ parts: [Condition], _ item: Item) -> Outcome {
    var outcome = Outcome.empty
    for part in parts {
      outcome.and(test(part, item))
      if silent > 0, outcome.fails { return outcome }
    }
    return outcome
  }

  private mutating func any(_ parts: [Condition], _ item: Item) -> Outcome {
    let (firstWitness, firstFault) = (witnesses.count, faults.count)
    var unknown: Outcome?
    var isEmpty = false
    var things: [(first: Int, end: Int)] = []
    for part in parts {
      let (witness, fault) = (witnesses.count, faults.count)
      let outcome = test(part, item)
      switch outcome {
      case .holds:
        // Only what holds shows it.
        if silent == 0 {
          faults.cut(to: firstFault)
          if witness > firstWitness { witnesses.removeSubrange(firstWitness..<witness) }
        }
        return .holds
      case .unknown: unknown = unknown ?? outcome
      case .empty: isEmpty = true
      case .fails: if silent == 0 { things.append((fault, faults.count)) }
      }
    }
    if silent > 0 { return unknown ?? (isEmpty ? .empty : .fails) }
    witnesses.cut(to: firstWitness)
    if let other = unknown ?? (isEmpty ? .empty : nil) {
      faults.cut(to: firstFault)
      return other
    }
    join(things, from: firstFault, item)
    return .fails
  }

  /// One fault for all alternatives.
  private mutating func join(_ parts: [(first: Int, end: Int)], from first: Int, _ item: Item) {
    guard faults.count - first > 1 else { return }
    let things = unique(
      parts.compactMap { part in
        part.first == part.end ? nil : faults[part.first..<part.end].map(\.thing).joined(separator: " en ")
      })
    let words = faults[first].words
    faults.removeSubrange(first...)
    faults.append(Fault(item: item, words: words, kind: .alternatives(things)))
  }

  private mutating func implies(_ premise: Condition, _ conclusion: Condition, _ item: Item) -> Outcome {
    let first = silently(premise, item)
    switch first {
    case .holds: return test(conclusion, item)
    case .fails where lacksValue(premise, item): return .unknown(.noValue)
    case .fails, .empty: return .empty
    case .unknown:
      let fault = faults.count
      let outcome = test(conclusion, item)
      guard outcome.fails else { return outcome }
      faults.cut(to: fault)
      return first
    }
  }

  /// Whether it compares what is not there, so that it neither holds nor fails.
  private mutating func lacksValue(_ premise: Condition, _ item: Item) -> Bool {
    guard case .compare(let left, _, let right, _) = premise else { return false }
    return taken(left, item).isEmpty || taken(right, item).isEmpty
  }

  // MARK: Quantifiers

  private mutating func every(_ collection: Collection, _ inner: Condition, _ item: Item) -> Outcome {
    let mark = items.count
    let found = find(collection, item)
    defer { release(mark) }
    var outcome = Outcome.empty
    for index in 0..<found.count {
      let candidate = self[found, index]
      let witness = witnesses.count
      let tested = test(inner, candidate)
      // An element that holds is itself the evidence.
      if tested.holds, silent == 0 {
        witnesses.cut(to: witness)
        witnesses.append(candidate)
      }
      outcome.and(tested)
      if silent > 0, outcome.fails { return outcome }
    }
    for candidate in found.possible where silently(inner, candidate).fails { outcome.and(.unknown(found.reason)) }
    if found.isOpen { outcome.and(.unknown(found.reason)) }
    return outcome
  }

  private mutating func count(_ collection: Collection, _ bounds: Bounds, _ words: Words, _ item: Item) -> Outcome {
    let mark = items.count
    let found = find(collection, item)
    defer { release(mark) }
    let certain = found.count
    let most = certain + found.possible.count
    let high = bounds.high ?? .max
    if certain > high { return tooMany(found, bounds, words, item) }
    if most < bounds.low, !found.isUnsure {
      if found.mayLack { return .unknown(.damaged) }
      return fails(words, item, nil, .count(found: certain, bounds))
    }
    if certain >= bounds.low, most <= high, !found.isOpen || bounds.high == nil {
      if bounds.low == 0, found.total == 0 { return .empty }
      if certain == 0 { return showNone(of: collection, item) }
      if silent == 0 { holds(found) }
      return .holds
    }
    return .unknown(found.reason)
  }

  /// None of them is such: all that were looked at show it.
  private mutating func showNone(of collection: Collection, _ item: Item) -> Outcome {
    guard silent == 0, collection.filter != nil else { return holds(item) }
    var whole = collection
    (whole.filter, whole.then) = (nil, nil)
    whole.number = collection.number == 0 ? 0 : collection.number + Self.unfiltered
    let mark = items.count
    let found = find(whole, item)
    holds(found)
    release(mark)
    return .holds
  }

  /// Above every collection's own number: the same collection without its filter.
  private static let unfiltered: Int32 = 1 << 24

  /// Where none may be, each is at fault; where some may, no one of them is, and what holds them is.
  private mutating func tooMany(_ found: Found, _ bounds: Bounds, _ words: Words, _ item: Item) -> Outcome {
    let kind = Fault.Kind.count(found: found.count, bounds)
    if bounds.high == 0 {
      for index in 0..<found.count { _ = fails(words, self[found, index], nil, kind) }
      return .fails
    }
    let outcome = fails(words, item, nil, kind)
    guard silent == 0 else { return outcome }
    faults[faults.count - 1].besides = shown(found)
    return outcome
  }

  private mutating func has(_ presence: Presence, _ words: Words, _ item: Item) -> Outcome {
    switch presence {
    case .some(let collection): return count(collection, Bounds(low: 1, high: nil), words, item)
    case .none(let collection): return hasNone(collection, words, item)
    case .slot(let name):
      let isThere = world(item).statements[Int(item.id.index)].values.contains { $0.slot == name }
      return present(isThere, words, item)
    case .field(let field):
      if case .unknown(let reason) = computed(field, item).content { return .unknown(reason) }
      return holds(item)
    case .title: return present(statement(item).title != nil, words, item)
    case .reasons: return present(hasReasons(item), words, item)
    case .source:
      return present(statement(item).source != nil || world(item).plan.child(item.id, "bron") != nil, words, item)
    }
  }

  private mutating func hasNone(_ collection: Collection, _ words: Words, _ item: Item) -> Outcome {
    let mark = items.count
    let found = find(collection, item)
    defer { release(mark) }
    if found.count > 0 {
      for index in 0..<found.count { _ = fails(words, self[found, index], nil, .present) }
      return .fails
    }
    return found.possible.isEmpty && !found.isOpen ? holds(item) : .unknown(found.reason)
  }

  private func hasReasons(_ item: Item) -> Bool {
    world(item).plan.givesReasons(item.id)
  }

  private mutating func present(_ isThere: Bool, _ words: Words, _ item: Item) -> Outcome {
    if isThere { return holds(item) }
    return isInDoubt(item) ? .unknown(.damaged) : fails(words, item, nil, .missing)
  }

  private mutating func criteria(_ prefix: String, _ words: Words, _ item: Item) -> Outcome {
    var outcome = Outcome.empty
    for (id, verdict) in verdicts where id.hasPrefix(prefix) {
      switch verdict {
      case .met, .deviation: outcome.and(holds(item))
      case .notMet: outcome.and(fails(words, item, nil, .criterion(id)))
      case .notApplicable, .untested, .toJudge: break
      }
    }
    return outcome
  }
}
