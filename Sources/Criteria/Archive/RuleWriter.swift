import PlanModel
import Vocabulary

/// Writes checked rules: numbers in groups of five bits as printable ASCII, texts by their place among all texts.
struct RuleWriter {
  /// The first of 32 characters for the last group of a number; the 32 after them say that more follows.
  static let zero = UInt8(ascii: "0")

  private(set) var bytes: [UInt8] = []
  private(set) var texts: [UInt8] = []
  private var places: [String: Int] = [:]

  mutating func number(_ value: Int) {
    // Zigzag, so that small negative numbers stay small.
    var rest = UInt(bitPattern: (value << 1) ^ (value >> (Int.bitWidth - 1)))
    while rest >= 32 {
      bytes.append(Self.zero + 32 + UInt8(truncatingIfNeeded: rest & 31))
      rest >>= 5
    }
    bytes.append(Self.zero + UInt8(truncatingIfNeeded: rest))
  }

  /// A text that is read with the rule.
  mutating func inlineText(_ text: String) {
    number(text.utf8.count)
    bytes += text.utf8
  }

  /// A text that is read only when it is said.
  mutating func text(_ text: String?) {
    let place = text.map { self.place(of: $0) } ?? CriteriaArchive.none
    for group in 0..<CriteriaArchive.width {
      bytes.append(Self.zero + UInt8(truncatingIfNeeded: (place >> (5 * group)) & 31))
    }
  }

  private mutating func place(of text: String) -> Int {
    if let known = places[text] { return known }
    let place = texts.count
    places[text] = place
    var length = RuleWriter()
    length.number(text.utf8.count)
    texts += length.bytes
    texts += text.utf8
    return place
  }

  mutating func optional<T>(_ value: T?, _ write: (inout RuleWriter, T) -> Void) {
    number(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  mutating func list<T>(_ values: [T], _ write: (inout RuleWriter, T) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  mutating func choice<T: CaseIterable & Equatable>(_ value: T) where T.AllCases == [T] {
    number(T.allCases.firstIndex(of: value) ?? -1)
  }

  mutating func flag(_ flag: Bool) { number(flag ? 1 : 0) }

  mutating func row(_ row: RowID) { number(Int(row.index)) }

  private mutating func rational(_ value: Rational) {
    number(Int(value.numerator))
    number(Int(value.denominator))
  }

  mutating func figure(_ figure: Figure) {
    rational(figure.amount)
    bound(figure.bound)
    switch figure.unit {
    case .minutes: number(0)
    case .cents: number(1)
    case .percent: number(2)
    case .fte: number(3)
    case .calendar(let unit):
      number(4)
      choice(unit)
    case .count(let noun):
      number(5)
      inlineText(noun)
    }
  }

  private mutating func bound(_ bound: Figure.Bound) {
    switch bound {
    case .exact: number(0)
    case .about: number(1)
    case .atLeast: number(2)
    case .atMost: number(3)
    case .lessThan: number(4)
    case .moreThan: number(5)
    case .rank: number(6)
    case .range(let high):
      number(7)
      rational(high)
    case .lowerThan(let year):
      number(8)
      number(year)
    case .higherThan(let year):
      number(9)
      number(year)
    }
  }
}

// MARK: Sentences

extension RuleWriter {
  mutating func condition(_ condition: Condition) {
    switch condition {
    case .all(let parts): all(0, parts)
    case .any(let parts): all(1, parts)
    case .implies(let premise, let conclusion):
      number(2)
      self.condition(premise)
      self.condition(conclusion)
    case .every(let collection, let inner):
      number(3)
      self.collection(collection)
      self.condition(inner)
    case .count(let collection, let bounds, let words):
      number(4)
      self.collection(collection)
      number(bounds.low)
      optional(bounds.high) { $0.number($1) }
      self.words(words)
    case .has(let presence, let words):
      number(5)
      self.presence(presence)
      self.words(words)
    default: comparison(condition)
    }
  }

  private mutating func all(_ tag: Int, _ parts: [Condition]) {
    number(tag)
    list(parts) { $0.condition($1) }
  }

  private mutating func comparison(_ condition: Condition) {
    switch condition {
    case .compare(let left, let comparison, let right, let words):
      number(6)
      expression(left)
      choice(comparison)
      expression(right)
      self.words(words)
    case .isOneOf(let left, let allowed, let negated, let words):
      number(7)
      expression(left)
      list(allowed) { $0.inlineText($1) }
      flag(negated)
      self.words(words)
    case .contains(let left, let wanted, let every, let negated, let words):
      number(8)
      expression(left)
      list(wanted) { $0.inlineText($1) }
      flag(every)
      flag(negated)
      self.words(words)
    case .containsEach(let left, let right, let words):
      number(9)
      expression(left)
      expression(right)
      self.words(words)
    case .ordered(let left, let wanted, let words):
      number(10)
      expression(left)
      list(wanted) { $0.inlineText($1) }
      self.words(words)
    case .within(let left, let limit, let other, let after, let words):
      number(11)
      for part in [left, limit, other] { expression(part) }
      flag(after)
      self.words(words)
    case .criteria(let prefix, let words):
      number(12)
      inlineText(prefix)
      self.words(words)
    case .all, .any, .implies, .every, .count, .has: break
    }
  }

  private mutating func words(_ words: Words) {
    for index in 0..<Words.count { text(words.texts[index]) }
  }

  mutating func collection(_ collection: Collection) {
    choice(collection.origin)
    list(collection.steps) { $0.step($1) }
    optional(collection.filter) { $0.condition($1) }
    optional(collection.then) { $0.step($1) }
    flag(collection.isEach)
    number(Int(collection.number))
  }

  private mutating func step(_ step: Step) {
    switch step {
    case .itself: number(0)
    case .topLevel(let row):
      number(1)
      self.row(row)
    case .children(let rows):
      number(2)
      list(rows) { $0.row($1) }
    case .targets(let rows, let slot):
      number(3)
      list(rows) { $0.row($1) }
      inlineText(slot)
    case .own(let slot):
      number(4)
      inlineText(slot)
    case .parent(let row):
      number(5)
      self.row(row)
    case .referrers(let row):
      number(6)
      self.row(row)
    case .computed(let link):
      number(7)
      choice(link)
    }
  }

  private mutating func presence(_ presence: Presence) {
    switch presence {
    case .some(let items):
      number(0)
      collection(items)
    case .none(let items):
      number(1)
      collection(items)
    case .slot(let slot):
      number(2)
      inlineText(slot)
    case .field(let field):
      number(3)
      choice(field)
    case .title: number(4)
    case .reasons: number(5)
    case .source: number(6)
    }
  }

  private mutating func expression(_ expression: Expression) {
    switch expression {
    case .figure(let figure):
      number(0)
      self.figure(figure)
    case .date(let day):
      number(1)
      number(Int(day.number))
    case .yearDay(let month, let day):
      number(2)
      number(month)
      number(day)
    case .text(let text):
      number(3)
      inlineText(text)
    case .values(let items, let path):
      number(4)
      collection(items)
      self.path(path)
    case .count(let items):
      number(5)
      collection(items)
    case .sum(let inner):
      number(6)
      self.expression(inner)
    case .extreme(let inner, let highest):
      number(7)
      self.expression(inner)
      flag(highest)
    case .share(let instrument):
      number(8)
      inlineText(instrument)
    case .parameter(let name, let items):
      number(9)
      inlineText(name)
      optional(items) { $0.collection($1) }
    case .arithmetic(let left, let operation, let right):
      number(10)
      self.expression(left)
      choice(operation)
      self.expression(right)
    }
  }

  private mutating func path(_ path: ValuePath) {
    switch path {
    case .slot(let slot):
      number(0)
      inlineText(slot)
    case .computed(let field):
      number(1)
      choice(field)
    case .title: number(2)
    case .name: number(3)
    case .itself: number(4)
    }
  }
}
