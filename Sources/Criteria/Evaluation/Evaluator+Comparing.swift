import PlanModel
import SourceText
import Vocabulary

extension Evaluator {
  func compare(
    _ left: Expression, _ comparison: Comparison, _ right: Expression, _ words: Words, _ item: Item
  ) -> Outcome {
    let (lefts, rights) = (values(left, item), values(right, item))
    if let missing = missing(left, lefts, words, item) ?? missing(right, rights, words, item) { return missing }
    var outcome = Outcome.empty
    for a in lefts {
      for b in rights { outcome.and(verdict(Criteria.compare(a, comparison, b), a, b, words, item)) }
    }
    return outcome
  }

  private func verdict(_ truth: Truth, _ a: RuleValue, _ b: RuleValue, _ words: Words, _ item: Item) -> Outcome {
    switch truth {
    case .yes: a.isVacuous || b.isVacuous ? .empty : .holds([a.item ?? item])
    case .no: .fails([fault(.comparison(found: text(a), expected: text(b)), words, a.item ?? item, a.location)])
    case .unknown(let reason): .unknown(reason)
    }
  }

  /// What it means that there is no value: nothing to test, or something missing.
  private func missing(_ expression: Expression, _ found: [RuleValue], _ words: Words, _ item: Item) -> Outcome? {
    guard found.isEmpty else { return nil }
    if case .values(let collection, _) = expression, collection.isEach { return .empty }
    if statement(item).isDamaged { return .unknown(Found.damaged) }
    return .fails([fault(.comparison(found: nil), words, item)])
  }

  func isOneOf(_ left: Expression, _ allowed: [String], _ negated: Bool, _ words: Words, _ item: Item) -> Outcome {
    let lefts = values(left, item)
    if lefts.isEmpty, negated { return .empty }
    if let missing = missing(left, lefts, words, item) { return missing }
    var outcome = Outcome.empty
    for value in lefts {
      if case .unknown(let reason) = value.content {
        outcome.and(.unknown(reason))
        continue
      }
      let isAllowed = allowed.contains(value.spelling ?? "") != negated
      outcome.and(verdict(Truth(isAllowed), value, value, words, item))
    }
    return outcome
  }

  func contains(
    _ left: Expression, _ wanted: [String], _ every: Bool, _ negated: Bool, _ words: Words, _ item: Item
  ) -> Outcome {
    let lefts = values(left, item)
    let absent = wanted.filter { word in !lefts.contains { matches($0, word) } }
    if negated {
      let there = lefts.first { value in wanted.contains { matches(value, $0) } }
      if let there {
        return .fails([fault(.comparison(found: text(there)), words, there.item ?? item, there.location)])
      }
      return lefts.isEmpty ? .empty : .holds([item])
    }
    if every ? absent.isEmpty : absent.count < wanted.count {
      return .holds(unique(lefts.compactMap(\.item)))
    }
    if statement(item).isDamaged { return .unknown(Found.damaged) }
    if !every {
      let kind: Fault.Kind = wanted.count == 1 ? .word(wanted[0]) : .alternatives(wanted)
      return .fails([fault(kind, words, item)])
    }
    return .fails(absent.map { fault(.word($0), words, item) })
  }

  private func matches(_ value: RuleValue, _ word: String) -> Bool {
    switch value.content {
    case .text(let text): holds(text, word)
    default: value.spelling == word
    }
  }

  func containsEach(_ left: Expression, _ right: Expression, _ words: Words, _ item: Item) -> Outcome {
    let known = Set(values(left, item).compactMap(\.spelling))
    let wanted = values(right, item)
    var outcome = Outcome.empty
    for value in wanted {
      if case .unknown(let reason) = value.content { outcome.and(.unknown(reason)) }
      guard let spelling = value.spelling else { continue }
      if known.contains(spelling) {
        outcome.and(.holds([value.item ?? item]))
      } else {
        outcome.and(.fails([fault(.word(spelling), words, value.item ?? item, value.location)]))
      }
    }
    return outcome
  }

  func ordered(_ left: Expression, _ wanted: [String], _ words: Words, _ item: Item) -> Outcome {
    let lefts = values(left, item)
    let given = lefts.compactMap(\.spelling)
    let absent = wanted.filter { !given.contains($0) }
    if !absent.isEmpty { return .fails(absent.map { fault(.word($0), words, lefts.first?.item ?? item) }) }
    if given.filter(wanted.contains) == wanted { return .holds(lefts.compactMap(\.item)) }
    return .fails([fault(.comparison(found: given.joined(separator: ", ")), words, lefts.first?.item ?? item)])
  }

  func within(
    _ left: Expression, _ limit: Expression, _ other: Expression, _ after: Bool, _ words: Words, _ item: Item
  ) -> Outcome {
    let (dates, limits, others) = (values(left, item), values(limit, item), values(other, item))
    for (expression, found) in [(left, dates), (limit, limits), (other, others)] {
      if let missing = missing(expression, found, words, item) { return missing }
    }
    var outcome = Outcome.empty
    for date in dates {
      for other in others {
        for limit in limits {
          let (early, late) = after ? (other, date) : (date, other)
          outcome.and(verdict(isWithin(early, late, limit), date, date, words, item))
        }
      }
    }
    return outcome
  }

  private func isWithin(_ early: RuleValue, _ late: RuleValue, _ limit: RuleValue) -> Truth {
    switch (early.content, late.content, limit.content) {
    case (.unknown(let reason), _, _), (_, .unknown(let reason), _), (_, _, .unknown(let reason)):
      return .unknown(reason)
    case (.date(let firstEarly, let lastEarly), .date(let firstLate, let lastLate), _):
      if let end = adding(limit, to: firstEarly), lastLate <= end { return .yes }
      if let end = adding(limit, to: lastEarly), firstLate > end { return .no }
      return .unknown(Bilingual("de datum ligt niet vast genoeg", en: "the date is not fixed enough"))
    default: return .unknown(Bilingual("de data zijn niet te vergelijken", en: "the dates cannot be compared"))
    }
  }
}

/// Whether a text holds another, without regard to ASCII case.
private func holds(_ text: String, _ part: String) -> Bool {
  let (text, part) = (Array(text.utf8).map(lower), Array(part.utf8).map(lower))
  guard !part.isEmpty, part.count <= text.count else { return part.isEmpty }
  return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
}

private func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

/// A value in words, for a message.
func text(_ value: RuleValue) -> String? {
  switch value.content {
  case .figure(let low, let high, let unit):
    guard let shown = low ?? high else { return nil }
    return spelled(shown, unit)
  case .date(let first, let last):
    return first == last ? DutchText.day(first) : "\(DutchText.day(first)) t/m \(DutchText.day(last))"
  case .yearDay, .unknown: return nil
  case .word(let word): return word
  case .text(let text): return "«\(text)»"
  case .statement(let name, _): return name
  }
}

/// Hours that do not end in decimals are rounded, and say so.
private func spelled(_ amount: Rational, _ unit: Unit) -> String {
  guard case .minutes = unit, let hours = amount.divided(by: Rational(60)), DutchText.decimals(of: hours) == nil else {
    return DutchText.amount(amount, unit)
  }
  return "circa \(DutchText.whole(hours.rounded)) uur"
}
