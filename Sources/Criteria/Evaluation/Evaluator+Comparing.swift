import PlanModel
import SourceText
import Vocabulary

extension Evaluator {
  mutating func compare(
    _ left: Expression, _ comparison: Comparison, _ right: Expression, _ words: Words, _ item: Item
  ) -> Outcome {
    let first = values.count
    push(left, item)
    let middle = values.count
    push(right, item)
    let end = values.count
    defer { values.cut(to: first) }
    if first == middle || middle == end {
      // A class that should follow from a score that is not there: nothing departs from it.
      if left.isComputedClass || right.isComputedClass { return .unknown(isInDoubt(item) ? .damaged : .noScore) }
      return missing(first == middle ? left : right, words, item)
    }
    var outcome = Outcome.empty
    for a in first..<middle {
      for b in middle..<end {
        outcome.and(verdict(Criteria.compare(values[a], comparison, values[b]), a, b, words, item))
      }
    }
    if silent == 0 {
      showParts(of: left, outcome, item)
      showParts(of: right, outcome, item)
    }
    return outcome
  }

  /// What was added up or counted shows the outcome, whichever it is.
  private mutating func showParts(of expression: Expression, _ outcome: Outcome, _ item: Item) {
    switch expression {
    case .sum(.values(let collection, _)), .count(let collection):
      let mark = items.count
      let found = find(collection, item)
      switch outcome {
      case .holds: holds(found)
      case .fails: faults[faults.count - 1].besides += shown(found)
      case .empty, .unknown: break
      }
      release(mark)
    case .arithmetic(let left, _, let right):
      showParts(of: left, outcome, item)
      showParts(of: right, outcome, item)
    default: break
    }
  }

  /// What a comparison of the values at these places on the stack comes to.
  private mutating func verdict(_ truth: Truth, _ a: Int, _ b: Int?, _ words: Words, _ item: Item) -> Outcome {
    let value = values[a]
    switch truth {
    case .yes: return value.isVacuous || b.map { values[$0].isVacuous } ?? false ? .empty : holds(value.item ?? item)
    case .no:
      let expected = b.flatMap { text(values[$0]) }
      return fails(
        words, value.item ?? item, value.location, .comparison(found: text(value), expected: expected))
    case .unknown(let reason): return .unknown(reason)
    }
  }

  /// What it means that there is no value: nothing to test, or something missing.
  private mutating func missing(_ expression: Expression, _ words: Words, _ item: Item) -> Outcome {
    if expression.isEach { return .empty }
    if isInDoubt(item) { return .unknown(.damaged) }
    // While only the outcome is wanted, nobody asks which line it is.
    if silent > 0 { return .fails }
    let (owner, line) = lineMissing(expression, item)
    return fails(words, owner, nil, .nothing(line))
  }

  /// The keyword of the line that would hold the value, when none is there, and the statement it would stand in.
  private mutating func lineMissing(_ expression: Expression, _ item: Item) -> (owner: Item, keyword: String?) {
    switch expression {
    case .sum(let inner), .extreme(let inner, _): return lineMissing(inner, item)
    case .values(let collection, _):
      guard collection.steps.count == 1, collection.filter == nil, let owner = owner(collection.origin, item) else {
        return (item, nil)
      }
      let mark = items.count
      let found = find(collection, item)
      release(mark)
      guard found.count == 0 else { return (item, nil) }
      switch collection.steps[0] {
      case .topLevel(let row): return (owner, Vocabulary.keyword(row))
      case .children(let rows) where rows.count == 1: return (owner, Vocabulary.keyword(rows[0]))
      default: return (item, nil)
      }
    default: return (item, nil)
    }
  }

  /// The statement that a walk starts from, in this plan.
  private func owner(_ origin: Collection.Origin, _ item: Item) -> Item? {
    switch origin {
    case .subject: item
    case .criterionSubject: criterionItem
    case .plan: worlds[0].plan.header.map { Item(world: 0, id: $0) }
    case .lastYear: nil
    }
  }

  mutating func isOneOf(
    _ left: Expression, _ allowed: [String], _ negated: Bool, _ words: Words, _ item: Item
  ) -> Outcome {
    let first = values.count
    push(left, item)
    let end = values.count
    defer { values.cut(to: first) }
    if first == end { return negated ? .empty : missing(left, words, item) }
    var outcome = Outcome.empty
    for index in first..<end {
      if case .unknown(let reason) = values[index].content {
        outcome.and(.unknown(reason))
      } else {
        let isAllowed = allowed.contains(values[index].spelling ?? "") != negated
        outcome.and(verdict(Truth(isAllowed), index, nil, words, item))
      }
    }
    return outcome
  }

  mutating func contains(
    _ left: Expression, _ wanted: [String], _ every: Bool, _ negated: Bool, _ words: Words, _ item: Item
  ) -> Outcome {
    let first = values.count
    push(left, item)
    let end = values.count
    defer { values.cut(to: first) }
    if negated { return lacks(wanted, first, end, words, item) }
    if first == end, silent == 0 || left.isEach, lineMissing(left, item).keyword != nil {
      return missing(left, words, item)
    }
    func isThere(_ word: String) -> Bool { (first..<end).contains { matches(values[$0], word) } }
    if every ? wanted.allSatisfy(isThere) : wanted.contains(where: isThere) {
      if silent == 0 { for index in first..<end { if let shown = values[index].item { witnesses.append(shown) } } }
      return .holds
    }
    for index in first..<end { if case .unknown(let reason) = values[index].content { return .unknown(reason) } }
    if isInDoubt(item) { return .unknown(.damaged) }
    if !every {
      return fails(words, item, nil, wanted.count == 1 ? .word(wanted[0]) : .alternatives(wanted))
    }
    for word in wanted where !isThere(word) { _ = fails(words, item, nil, .word(word)) }
    return .fails
  }

  /// `bevat niet`: none of the values on this stretch of the stack is wanted.
  private mutating func lacks(
    _ wanted: [String], _ first: Int, _ end: Int, _ words: Words, _ item: Item
  ) -> Outcome {
    var isFree = true
    for index in first..<end where wanted.contains(where: { matches(values[index], $0) }) {
      let there = values[index]
      _ = fails(words, there.item ?? item, there.location, .comparison(found: text(there)))
      isFree = false
    }
    guard isFree else { return .fails }
    for index in first..<end { if case .unknown(let reason) = values[index].content { return .unknown(reason) } }
    return first == end ? .empty : holds(item)
  }

  private func matches(_ value: RuleValue, _ word: String) -> Bool {
    switch value.content {
    case .text(let text): Criteria.holds(text, word)
    default: value.spelling == word
    }
  }

  mutating func containsEach(_ left: Expression, _ right: Expression, _ words: Words, _ item: Item) -> Outcome {
    let known = spellings(left, item)
    let first = values.count
    push(right, item)
    let end = values.count
    defer { values.cut(to: first) }
    var outcome = Outcome.empty
    for index in first..<end {
      let value = values[index]
      if case .unknown(let reason) = value.content { outcome.and(.unknown(reason)) }
      guard let spelling = value.spelling else { continue }
      if known.words.contains(spelling) {
        outcome.and(holds(value.item ?? item))
      } else if let reason = known.doubt {
        outcome.and(.unknown(reason))
      } else {
        outcome.and(fails(words, value.item ?? item, value.location, .word(spelling)))
      }
    }
    return outcome
  }

  /// The words of an expression, and why there may be more; gathered once where they are the same everywhere.
  private mutating func spellings(_ expression: Expression, _ item: Item) -> Spellings {
    var number: Int32 = 0
    if case .values(let collection, _) = expression { number = collection.number }
    if number != 0, let known = keptWords[number] { return known }
    let first = values.count
    push(expression, item)
    var found = Spellings()
    for value in values[first...] {
      if let spelling = value.spelling { found.words.insert(spelling) }
      if case .unknown(let reason) = value.content { found.doubt = reason }
    }
    values.cut(to: first)
    if number != 0 { keptWords[number] = found }
    return found
  }

  mutating func ordered(_ left: Expression, _ wanted: [String], _ words: Words, _ item: Item) -> Outcome {
    let lefts = taken(left, item)
    let given = lefts.compactMap(\.spelling)
    let absent = wanted.filter { !given.contains($0) }
    let place = lefts.first?.item ?? item
    if !absent.isEmpty {
      for value in lefts { if case .unknown(let reason) = value.content { return .unknown(reason) } }
      if isInDoubt(item) { return .unknown(.damaged) }
      for word in absent { _ = fails(words, place, nil, .word(word)) }
      return .fails
    }
    guard given.filter(wanted.contains) == wanted else {
      return fails(words, place, nil, .comparison(found: given.joined(separator: ", ")))
    }
    for value in lefts { _ = holds(value.item ?? item) }
    return .holds
  }

  mutating func within(
    _ left: Expression, _ limit: Expression, _ other: Expression, _ after: Bool, _ words: Words, _ item: Item
  ) -> Outcome {
    let first = values.count
    push(left, item)
    let end = values.count
    defer { values.cut(to: first) }
    let (limits, others) = (taken(limit, item), taken(other, item))
    for (expression, isEmpty) in [(left, first == end), (limit, limits.isEmpty), (other, others.isEmpty)] where isEmpty
    {
      return missing(expression, words, item)
    }
    var outcome = Outcome.empty
    for date in first..<end {
      for other in others {
        for limit in limits {
          let (early, late) = after ? (other, values[date]) : (values[date], other)
          outcome.and(verdict(isWithin(early, late, limit), date, nil, words, item))
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
      return .unknown(.dateNotFixed)
    default: return .unknown(.notComparable)
    }
  }
}

extension Expression {
  /// Said with `elk` or `elke`.
  fileprivate var isEach: Bool { if case .values(let collection, _) = self { collection.isEach } else { false } }

  /// Whether it asks for the class that follows from a risk's score.
  fileprivate var isComputedClass: Bool {
    if case .values(let collection, _) = self { collection.steps.last == .computed(.computedClass) } else { false }
  }
}

/// Words that values spell, and why there may be more of them.
struct Spellings {
  var words: Set<String> = []
  var doubt: Reason?
}

/// Whether a text holds another, without regard to ASCII case.
func holds(_ text: String, _ part: String) -> Bool {
  var (text, part) = (text, part)
  return text.withUTF8 { text in
    part.withUTF8 { part in
      guard !part.isEmpty, part.count <= text.count else { return part.isEmpty }
      return (0...(text.count - part.count)).contains { start in
        part.indices.allSatisfy { lower(text[start + $0]) == lower(part[$0]) }
      }
    }
  }
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
