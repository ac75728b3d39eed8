import PlanModel
import SourceText
import Vocabulary

/// A value as a criterion sees it: never floating, never guessed.
struct RuleValue {
  enum Content {
    /// From low to high; nil is unbounded.
    case figure(low: Rational?, high: Rational?, Unit)
    /// Day numbers, first to last day it can mean.
    case date(Day, Day)
    case yearDay(Int, Int)
    case word(String)
    case text(String)
    case statement(name: String, Item?)
    case unknown(Reason)
  }

  var content: Content
  /// The statement it stands in and where.
  var item: Item?
  var location: Location?
  /// A count or sum over nothing at all.
  var isVacuous = false

  init(_ content: Content, _ item: Item? = nil, _ location: Location? = nil) {
    self.content = content
    self.item = item
    self.location = location
  }
}

extension RuleValue {
  static func exact(_ amount: Rational, _ unit: Unit) -> RuleValue {
    RuleValue(.figure(low: amount, high: amount, unit))
  }

  static func figure(_ figure: Figure) -> RuleValue {
    let content: Content =
      switch figure.bound {
      case .exact, .about, .rank: .figure(low: figure.amount, high: figure.amount, figure.unit)
      case .atLeast: .figure(low: figure.amount, high: nil, figure.unit)
      case .atMost: .figure(low: nil, high: figure.amount, figure.unit)
      case .moreThan: .figure(low: figure.amount, high: nil, figure.unit)
      case .lessThan: .figure(low: nil, high: figure.amount, figure.unit)
      case .range(let high): .figure(low: figure.amount, high: high, figure.unit)
      case .lowerThan, .higherThan:
        .unknown(.change)
      }
    return RuleValue(content)
  }

  static func date(_ date: PlanDate) -> RuleValue {
    guard let first = date.first, let last = date.last else {
      return RuleValue(.unknown(.noDate))
    }
    return RuleValue(.date(first, last))
  }

  /// What words and texts are compared by; nil for values that are neither.
  var spelling: String? {
    switch content {
    case .word(let word): word
    case .text(let text): text
    case .statement(let name, _): name
    default: nil
    }
  }
}

/// Yes, no, or not to be said.
enum Truth {
  case yes, no
  case unknown(Reason)

  init(_ value: Bool) { self = value ? .yes : .no }

  var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: self
    }
  }
}

func compare(_ a: RuleValue, _ comparison: Comparison, _ b: RuleValue) -> Truth {
  switch (a.content, b.content) {
  case (.unknown(let reason), _), (_, .unknown(let reason)): return .unknown(reason)
  case (.figure(let lowA, let highA, let unitA), .figure(let lowB, let highB, let unitB)):
    let isNothing = (a.isVacuous && lowA == .zero && highA == .zero, b.isVacuous && lowB == .zero && highB == .zero)
    // A sum of nothing has no unit.
    let units = (isNothing.0 ? unitB : unitA, isNothing.1 ? unitA : unitB)
    guard let (x, y) = aligned((lowA, highA), units.0, (lowB, highB), units.1) else {
      return .unknown(.units)
    }
    return compare(x, comparison, y)
  case (.date(let firstA, let lastA), .date(let firstB, let lastB)):
    return compare(days(firstA, lastA), comparison, days(firstB, lastB))
  case (.date(let first, let last), .yearDay(let month, let day)):
    return compare(yearDays(first, last), comparison, yearDay(month, day))
  case (.statement(_, let left?), .statement(_, let right?)):
    return comparison == .notEqual ? Truth(left != right) : Truth(left == right)
  default:
    guard let left = a.spelling, let right = b.spelling else {
      return .unknown(.notComparable)
    }
    return compare(left, comparison, right)
  }
}

/// Words are equal or not; levels that the language lists from low to high also have an order.
private func compare(_ left: String, _ comparison: Comparison, _ right: String) -> Truth {
  switch comparison {
  case .equal: return Truth(left == right)
  case .notEqual: return Truth(left != right)
  default:
    let levels = Vocabulary.words("opleidingsniveau")?.words.map(\.nl) ?? []
    guard let low = levels.firstIndex(of: left), let high = levels.firstIndex(of: right) else {
      return .unknown(.notComparable)
    }
    let (a, b) = (Rational(Int64(low)), Rational(Int64(high)))
    return compare((a, a), comparison, (b, b))
  }
}

private typealias Interval = (low: Rational?, high: Rational?)

private func days(_ first: Day, _ last: Day) -> Interval {
  (Rational(Int64(first.number)), Rational(Int64(last.number)))
}

private func yearDays(_ first: Day, _ last: Day) -> Interval {
  let (a, b) = (first.components, last.components)
  guard a.year == b.year else { return (nil, nil) }
  return (yearDay(a.month, a.day).low, yearDay(b.month, b.day).high)
}

private func yearDay(_ month: Int, _ day: Int) -> Interval {
  let number = Rational(Int64(month * 31 + day))
  return (number, number)
}

private func compare(_ a: Interval, _ comparison: Comparison, _ b: Interval) -> Truth {
  switch comparison {
  case .atLeast: return atLeast(a, b)
  case .atMost: return atLeast(b, a)
  case .more: return atLeast(b, a).negated
  case .less: return atLeast(a, b).negated
  case .notEqual: return compare(a, .equal, b).negated
  case .equal:
    if let low = a.low, let high = a.high, low == high, b.low == low, b.high == high { return .yes }
    if case .no = atLeast(a, b) { return .no }
    if case .no = atLeast(b, a) { return .no }
    return .unknown(.notFixed)
  }
}

private func atLeast(_ a: Interval, _ b: Interval) -> Truth {
  if let low = a.low, let high = b.high, low >= high { return .yes }
  if let high = a.high, let low = b.low, high < low { return .no }
  return .unknown(.notFixed)
}

/// Brings two figures to one unit; nil when their kinds differ.
private func aligned(_ a: Interval, _ unitA: Unit, _ b: Interval, _ unitB: Unit) -> (Interval, Interval)? {
  switch (unitA, unitB) {
  case (.calendar(let left), .calendar(let right)):
    if let x = inMonths(left), let y = inMonths(right) { return scaled(a, x, b, y) }
    if let x = inDays(left), let y = inDays(right) { return scaled(a, x, b, y) }
    return (stretched(a, left), stretched(b, right))
  case (.count, .count): return (a, b)
  default: return unitA == unitB ? (a, b) : nil
  }
}

/// The unit that `aligned` brings two different ones to.
private func commonUnit(_ a: Unit, _ b: Unit) -> Unit {
  switch (a, b) {
  case (.calendar(let left), .calendar(let right)):
    inMonths(left) != nil && inMonths(right) != nil ? .calendar(.month) : .calendar(.day)
  case (.number, _): b
  case (_, .number): a
  default: .number
  }
}

private func scaled(_ a: Interval, _ x: Int64, _ b: Interval, _ y: Int64) -> (Interval, Interval) {
  (times(a, x), times(b, y))
}

private func times(_ a: Interval, _ factor: Int64) -> Interval {
  (a.low?.multiplied(by: Rational(factor)), a.high?.multiplied(by: Rational(factor)))
}

private func inMonths(_ unit: CalendarUnit) -> Int64? {
  switch unit {
  case .month: 1
  case .quarter: 3
  case .year: 12
  case .day, .week: nil
  }
}

private func inDays(_ unit: CalendarUnit) -> Int64? { unit == .day ? 1 : unit == .week ? 7 : nil }

/// Days that a term can last: months differ in length.
private func stretched(_ a: Interval, _ unit: CalendarUnit) -> Interval {
  if let days = inDays(unit) { return times(a, days) }
  let months = inMonths(unit) ?? 1
  return (times(a, months * 28).low, times(a, months * 31).high)
}

func calculate(_ a: RuleValue, _ operation: Expression.Operation, _ b: RuleValue) -> RuleValue {
  if case .unknown = a.content { return a }
  if case .unknown = b.content { return b }
  let tooLarge = RuleValue(.unknown(.tooLarge))
  guard case .figure(let lowA, let highA, var unitA) = a.content,
    case .figure(let lowB, let highB, var unitB) = b.content
  else { return tooLarge }
  // A sum of nothing has no unit.
  if unitA == .number, lowA == .zero, highA == .zero { unitA = unitB }
  if unitB == .number, lowB == .zero, highB == .zero { unitB = unitA }
  var (x, y): (Interval, Interval) = ((lowA, highA), (lowB, highB))
  if operation == .plus || operation == .minus, unitA != unitB {
    guard let same = aligned(x, unitA, y, unitB) else { return RuleValue(.unknown(.units)) }
    (x, y) = same
    unitA = commonUnit(unitA, unitB)
  }
  guard let lowA = x.low, let highA = x.high, let lowB = y.low, let highB = y.high else { return tooLarge }
  guard var low = apply(lowA, operation, lowB) else { return tooLarge }
  var high = low
  // Of exact figures there is one outcome.
  if lowA != highA || lowB != highB {
    for (a, b) in [(lowA, highB), (highA, lowB), (highA, highB)] {
      guard let corner = apply(a, operation, b) else { return tooLarge }
      (low, high) = (min(low, corner), max(high, corner))
    }
  }
  let unit: Unit
  switch operation {
  case .plus, .minus: unit = unitA
  case .times: if case .count = unitA { unit = unitB } else { unit = unitA }
  case .divided: if case .count = unitB { unit = unitA } else { unit = .number }
  }
  var value = RuleValue(.figure(low: low, high: high, unit))
  value.isVacuous = a.isVacuous && b.isVacuous
  return value
}

private func apply(_ a: Rational, _ operation: Expression.Operation, _ b: Rational) -> Rational? {
  switch operation {
  case .plus: a.adding(b)
  case .minus: a.subtracting(b)
  case .times: a.multiplied(by: b)
  case .divided: a.divided(by: b)
  }
}

/// The last day a term after a date can mean; nil when it is not a term.
func adding(_ term: RuleValue, to day: Day) -> Day? {
  guard case .figure(_, let high?, .calendar(let unit)) = term.content, high.isWhole, high.numerator.magnitude < 10_000
  else { return nil }
  let count = Int(high.numerator)
  if let days = inDays(unit) { return day.adding(count * Int(days)) }
  let months = Int(inMonths(unit) ?? 1) * count
  let (year, month, date) = day.components
  let total = year * 12 + month - 1 + months
  let (newYear, newMonth) = (total / 12, total % 12 + 1)
  guard total > 0 else { return nil }
  return Day(year: newYear, month: newMonth, day: min(date, Day.daysInMonth(year: newYear, month: newMonth)))
}
