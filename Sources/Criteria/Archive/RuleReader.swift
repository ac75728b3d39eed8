import PlanModel
import Vocabulary

/// Reads what `RuleWriter` wrote. Anything that no archive holds makes it not whole; it never traps or loops.
struct RuleReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let archive: CriteriaArchive?
  var at: Int
  /// False after anything that no archive holds.
  private(set) var isWhole = true
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ archive: CriteriaArchive? = nil) {
    self.bytes = bytes
    self.archive = archive
    at = place
  }

  /// Whether so many bytes are left.
  func fits(_ count: Int) -> Bool { count >= 0 && at <= bytes.count && count <= bytes.count - at }

  mutating func number() -> Int {
    // Nearly all are one byte.
    if at >= 0, at < bytes.count {
      let group = bytes[at] &- RuleWriter.zero
      if group < 32 {
        at += 1
        return Int(group >> 1) ^ -Int(group & 1)
      }
    }
    var value: UInt = 0
    var shift: UInt = 0
    while at >= 0, at < bytes.count, shift < 64 {
      let group = bytes[at] &- RuleWriter.zero
      guard group < 64 else { break }
      at += 1
      value |= UInt(group & 31) << shift
      if group < 32 { return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1) }
      shift += 5
    }
    isWhole = false
    return 0
  }

  /// A number of bytes from a place on, never more than there are.
  mutating func distance() -> Int {
    let distance = number()
    if (0...bytes.count).contains(distance) { return distance }
    isWhole = false
    return 0
  }

  /// The number of a text: of fixed width.
  mutating func textNumber() -> Int {
    guard at >= 0, fits(CriteriaArchive.width) else {
      isWhole = false
      return CriteriaArchive.none
    }
    var value = 0
    for offset in 0..<CriteriaArchive.width {
      value |= Int((bytes[at + offset] &- RuleWriter.zero) & 31) << (5 * offset)
    }
    at += CriteriaArchive.width
    return value
  }

  mutating func inlineText() -> String {
    let length = number()
    guard fits(length) else {
      isWhole = false
      return ""
    }
    defer { at += length }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[at..<at + length]), as: UTF8.self)
  }

  /// So many texts, to be read when asked for.
  mutating func texts(_ count: Int) -> Texts {
    guard let archive, fits(count) else {
      isWhole = false
      return .given([])
    }
    defer { at += count * CriteriaArchive.width }
    return .archived(archive, at: at)
  }

  mutating func optional<T>(_ read: (inout RuleReader) -> T) -> T? { number() == 1 ? read(&self) : nil }

  mutating func list<T>(_ read: (inout RuleReader) -> T) -> [T] {
    let count = number()
    guard fits(count) else {
      isWhole = false
      return []
    }
    var values: [T] = []
    values.reserveCapacity(count)
    for _ in 0..<count where isWhole { values.append(read(&self)) }
    return values
  }

  /// A case of an enumeration by its number.
  mutating func choice<T: CaseIterable>(_ type: T.Type) -> T? where T.AllCases == [T] {
    let number = number()
    let all = T.allCases
    guard all.indices.contains(number) else {
      isWhole = false
      return nil
    }
    return all[number]
  }

  mutating func row() -> RowID {
    let number = number()
    guard number >= 0, number < Vocabulary.rows.count else {
      isWhole = false
      return RowID(0)
    }
    return RowID(number)
  }

  mutating func day() -> Day { Day(number: Int32(truncatingIfNeeded: number())) }

  mutating func rational() -> Rational {
    let numerator = Int64(number())
    guard let value = Rational(numerator, over: Int64(number())) else {
      isWhole = false
      return .zero
    }
    return value
  }

  mutating func figure() -> Figure {
    let amount = rational()
    let bound = bound()
    switch number() {
    case 0: return Figure(amount, .minutes, bound)
    case 1: return Figure(amount, .cents, bound)
    case 2: return Figure(amount, .percent, bound)
    case 3: return Figure(amount, .fte, bound)
    case 4: return Figure(amount, .calendar(choice(CalendarUnit.self) ?? .day), bound)
    default: return Figure(amount, .count(inlineText()), bound)
    }
  }

  private mutating func bound() -> Figure.Bound {
    switch number() {
    case 1: .about
    case 2: .atLeast
    case 3: .atMost
    case 4: .lessThan
    case 5: .moreThan
    case 6: .rank
    case 7: .range(to: rational())
    case 8: .lowerThan(year: number())
    case 9: .higherThan(year: number())
    default: .exact
    }
  }

  /// Sentences nest at most 32 terms deep; deeper is no archive.
  mutating func nested<T>(_ none: T, _ read: (inout RuleReader) -> T) -> T {
    guard depth < 256, isWhole else {
      isWhole = false
      return none
    }
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }
}

// MARK: Sentences

extension RuleReader {
  mutating func condition() -> Condition {
    nested(.all([])) { reader in
      switch reader.number() {
      case 0: .all(reader.list { $0.condition() })
      case 1: .any(reader.list { $0.condition() })
      case 2: .implies(reader.condition(), reader.condition())
      case 3: .every(reader.collection(), reader.condition())
      case 4: .count(reader.collection(), reader.bounds(), reader.words())
      case 5: .has(reader.presence(), reader.words())
      case 6:
        .compare(reader.expression(), reader.choice(Comparison.self) ?? .equal, reader.expression(), reader.words())
      case 7: .isOneOf(reader.expression(), reader.inlineTexts(), negated: reader.number() == 1, reader.words())
      case 8:
        .contains(
          reader.expression(), reader.inlineTexts(), every: reader.number() == 1, negated: reader.number() == 1,
          reader.words())
      case 9: .containsEach(reader.expression(), reader.expression(), reader.words())
      case 10: .ordered(reader.expression(), reader.inlineTexts(), reader.words())
      case 11:
        .within(
          reader.expression(), limit: reader.expression(), of: reader.expression(), after: reader.number() == 1,
          reader.words())
      default: .criteria(prefix: reader.inlineText(), reader.words())
      }
    }
  }

  private mutating func words() -> Words { Words(texts(Words.count)) }

  private mutating func inlineTexts() -> [String] { list { $0.inlineText() } }

  private mutating func bounds() -> Bounds {
    let low = number()
    return Bounds(low: low, high: optional { $0.number() })
  }

  mutating func collection() -> Collection {
    let origin = choice(Collection.Origin.self) ?? .subject
    let steps = list { $0.step() }
    let filter = optional { $0.condition() }
    let then = optional { $0.step() }
    let isEach = number() == 1
    return Collection(
      origin: origin, steps: steps, filter: filter, then: then, isEach: isEach,
      number: Int32(truncatingIfNeeded: number()))
  }

  private mutating func step() -> Step {
    switch number() {
    case 0: return .itself
    case 1: return .topLevel(row())
    case 2: return .children(list { $0.row() })
    case 3:
      let rows = list { $0.row() }
      return .targets(rows, slot: inlineText())
    case 4: return .own(slot: inlineText())
    case 5: return .parent(row())
    case 6: return .referrers(row())
    default: return .computed(choice(PlanLink.self) ?? .goalsOfTask)
    }
  }

  private mutating func presence() -> Presence {
    switch number() {
    case 0: .some(collection())
    case 1: .none(collection())
    case 2: .slot(inlineText())
    case 3: .field(choice(PlanField.self) ?? .year)
    case 4: .title
    case 5: .reasons
    default: .source
    }
  }

  mutating func expression() -> Expression {
    nested(.text("")) { reader in
      switch reader.number() {
      case 0: .figure(reader.figure())
      case 1: .date(reader.day())
      case 2: .yearDay(reader.number(), reader.number())
      case 3: .text(reader.inlineText())
      case 4: .values(reader.collection(), reader.path())
      case 5: .count(reader.collection())
      case 6: .sum(reader.expression())
      case 7: .extreme(reader.expression(), highest: reader.number() == 1)
      case 8: .share(instrument: reader.inlineText())
      case 9: .parameter(reader.inlineText(), reader.optional { $0.collection() })
      default:
        .arithmetic(reader.expression(), reader.choice(Expression.Operation.self) ?? .plus, reader.expression())
      }
    }
  }

  private mutating func path() -> ValuePath {
    switch number() {
    case 0: .slot(inlineText())
    case 1: .computed(choice(PlanField.self) ?? .year)
    case 2: .title
    case 3: .name
    default: .itself
    }
  }
}
