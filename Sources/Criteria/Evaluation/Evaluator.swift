import PlanModel
import SourceText
import Vocabulary

/// Tests conditions against plans. Reads only; every walk is over statements that exist.
struct Evaluator {
  let worlds: [World]
  /// Values the municipality filled in, by criterion and name; then defaults.
  let parameters: [String: [String: RuleValue]]
  /// Verdicts of criteria tested before, for criteria about criteria.
  var verdicts: [(id: String, verdict: Verdict.Kind)] = []
  /// Text at the top level was lost, so nothing can be said to be absent there.
  let isDamaged: Bool
  /// The criterion at hand.
  var criterion = ""
  /// What `voor` names, while its demands are tested.
  var criterionItem: Item?

  func world(_ item: Item) -> World { worlds[item.world] }
  func statement(_ item: Item) -> Statement { worlds[item.world].plan[item.id] }

  func test(_ condition: Condition, _ item: Item) -> Outcome {
    switch condition {
    case .all(let parts):
      return parts.dropFirst().reduce(into: parts.first.map { test($0, item) } ?? .empty) { $0.and(test($1, item)) }
    case .any(let parts): return any(parts.map { test($0, item) }, item)
    case .implies(let premise, let conclusion): return implies(test(premise, item), conclusion, item)
    case .every(let collection, let inner): return every(find(collection, item), inner)
    case .count(let collection, let bounds, let words): return count(find(collection, item), bounds, words, item)
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

  private func any(_ outcomes: [Outcome], _ item: Item) -> Outcome {
    if let holding = outcomes.first(where: { $0.state == .holds }) { return holding }
    if let unknown = outcomes.first(where: { $0.state == .unknown }) { return unknown }
    if let empty = outcomes.first(where: { $0.state == .empty }) { return empty }
    let faults = outcomes.flatMap(\.faults)
    guard let first = faults.first else { return .fails([]) }
    let things = unique(
      outcomes.compactMap { $0.faults.isEmpty ? nil : $0.faults.map(\.thing).joined(separator: " en ") })
    var fault = Fault(item: item, words: first.words, kind: .alternatives(things))
    if faults.count == 1 { fault = first }
    return .fails([fault])
  }

  private func implies(_ premise: Outcome, _ conclusion: Condition, _ item: Item) -> Outcome {
    switch premise.state {
    case .holds: return test(conclusion, item)
    case .fails, .empty: return .empty
    case .unknown:
      let outcome = test(conclusion, item)
      return outcome.state == .fails ? Outcome(state: .unknown, reasons: premise.reasons) : outcome
    }
  }

  func every(_ found: Found, _ inner: Condition) -> Outcome {
    var outcome = Outcome.empty
    for item in found.items { outcome.and(own(test(inner, item), item)) }
    for item in found.possible {
      let tested = test(inner, item)
      if tested.state == .fails { outcome.and(.unknown(found.reason)) }
    }
    if found.isUnsure { outcome.and(.unknown(found.reason)) }
    return outcome
  }

  /// An element that holds is itself the evidence.
  private func own(_ outcome: Outcome, _ item: Item) -> Outcome {
    guard outcome.state == .holds else { return outcome }
    return Outcome(state: .holds, witnesses: [item])
  }

  private func count(_ found: Found, _ bounds: Bounds, _ words: Words, _ item: Item) -> Outcome {
    let certain = found.items.count
    let most = certain + found.possible.count
    let high = bounds.high ?? .max
    let open = found.isUnsure
    if certain > high { return .fails([fault(.count(found: certain, bounds), words, found.items.last ?? item)]) }
    if most < bounds.low, !open { return .fails([fault(.count(found: certain, bounds), words, item)]) }
    if certain >= bounds.low, most <= high, !open || bounds.high == nil {
      let vacuous = bounds.low == 0 && found.total == 0
      return vacuous ? .empty : .holds(found.items.isEmpty ? [item] : found.items)
    }
    return .unknown(found.reason)
  }

  private func has(_ presence: Presence, _ words: Words, _ item: Item) -> Outcome {
    switch presence {
    case .some(let collection): return count(find(collection, item), Bounds(low: 1, high: nil), words, item)
    case .none(let collection):
      let found = find(collection, item)
      if let there = found.items.first { return .fails([fault(.present, words, there)]) }
      return found.possible.isEmpty && !found.isUnsure ? .holds([item]) : .unknown(found.reason)
    case .slot(let name): return present(statement(item)[name] != nil, words, item)
    case .field(let field):
      let value = computed(field, item)
      if case .unknown(let reason) = value.content { return .unknown(reason) }
      return .holds([item])
    case .title: return present(statement(item).title != nil, words, item)
    case .reasons: return present(hasReasons(item), words, item)
    case .source:
      return present(statement(item).source != nil || world(item).plan.child(item.id, "bron") != nil, words, item)
    }
  }

  func hasReasons(_ item: Item) -> Bool {
    statement(item).reasons != nil || world(item).plan.child(item.id, "motivering") != nil
  }

  private func present(_ isThere: Bool, _ words: Words, _ item: Item) -> Outcome {
    if isThere { return .holds([item]) }
    return statement(item).isDamaged ? .unknown(Found.damaged) : .fails([fault(.missing, words, item)])
  }

  func fault(_ kind: Fault.Kind, _ words: Words, _ item: Item, _ location: Location? = nil) -> Fault {
    Fault(item: item, location: location, words: words, kind: kind)
  }

  private func criteria(_ prefix: String, _ words: Words, _ item: Item) -> Outcome {
    var outcome = Outcome.empty
    for (id, verdict) in verdicts where id.hasPrefix(prefix) {
      switch verdict {
      case .met, .deviation: outcome.and(.holds([item]))
      case .notMet: outcome.and(.fails([fault(.criterion(id), words, item)]))
      case .notApplicable, .untested, .toJudge: break
      }
    }
    return outcome
  }
}
