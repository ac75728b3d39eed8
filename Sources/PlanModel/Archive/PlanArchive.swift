import SourceText
import Vocabulary

/// A bound text as bytes, so that texts inside the binary need not be read anew at every start.
///
/// Holds what binding made of the text and nothing else; a test proves that it equals binding the text. Made and read by
/// the same version of the program only: rows are stored by number.
package enum PlanArchive {
  package static func encode(_ plan: Plan) -> [UInt8] {
    var writer = ArchiveWriter()
    writer.number(plan.base.statements.count)
    for statement in plan.base.statements { writer.statement(statement) }
    return writer.finished()
  }

  /// Nil when the bytes are no archive of this version.
  package static func decode(_ bytes: [UInt8]) -> Plan? {
    guard var reader = ArchiveReader(bytes) else { return nil }
    let count = reader.number()
    guard count >= 0, count <= bytes.count else { return nil }
    var storage = Plan.Storage()
    storage.statements.reserveCapacity(count)
    for _ in 0..<count {
      guard let statement = reader.statement() else { return nil }
      storage.statements.append(statement)
    }
    guard reader.isWhole else { return nil }
    index(&storage)
    return Plan(storage)
  }

  /// Children, top level, names and referrers follow from the statements.
  private static func index(_ storage: inout Plan.Storage) {
    for index in storage.statements.indices {
      let id = StatementID(index)
      let statement = storage.statements[index]
      if let parent = statement.parent {
        storage.statements[Int(parent.index)].children.append(id)
      } else {
        storage.topLevel[statement.row, default: []].append(id)
      }
      if let name = statement.name, declares(statement), storage.names[statement.kind]?[name] == nil,
        !isInOverlay(statement, storage)
      {
        storage.names[statement.kind, default: [:]][name] = id
      }
      for value in statement.values {
        for target in statement.references(value.slot).compactMap(\.target) {
          storage.referrers[target, default: []].append(id)
        }
      }
    }
  }

  /// What a variant restates or adds is no name of the plan itself.
  private static func isInOverlay(_ statement: Statement, _ storage: Plan.Storage) -> Bool {
    var next = statement.parent
    while let parent = next {
      if Vocabulary.isOverlay(storage.statements[Int(parent.index)].row) { return true }
      next = storage.statements[Int(parent.index)].parent
    }
    return false
  }

  private static func declares(_ statement: Statement) -> Bool {
    switch Vocabulary[statement.row].naming {
    case .none, .declaresWithin: false
    case .criterion: statement.kind == "criterium"
    case .declares, .word: true
    }
  }
}

// MARK: Writing

/// Numbers in five-bit groups as printable ASCII, strings by their number in a table at the front: an archive is text,
/// so that it can stand in a source file as it is.
struct ArchiveWriter {
  static let magic: [UInt8] = Array("vthp".utf8)
  /// The first of 32 characters for the last group of a number; the 32 after them say that more follows.
  static let last = UInt8(ascii: "0")

  private var bytes: [UInt8] = []
  private var strings: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(_ value: Int) {
    // Zigzag, so that small negative numbers stay small.
    var rest = UInt(bitPattern: (value << 1) ^ (value >> (Int.bitWidth - 1)))
    while rest >= 32 {
      bytes.append(Self.last + 32 + UInt8(truncatingIfNeeded: rest & 31))
      rest >>= 5
    }
    bytes.append(Self.last + UInt8(truncatingIfNeeded: rest))
  }

  mutating func string(_ text: String) {
    let known = numbers[text] ?? strings.count
    if known == strings.count {
      numbers[text] = known
      strings.append(text)
    }
    number(known)
  }

  mutating func optional<T>(_ value: T?, _ write: (inout ArchiveWriter, T) -> Void) {
    number(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  mutating func list<T>(_ values: [T], _ write: (inout ArchiveWriter, T) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  mutating func range(_ range: SourceRange) {
    number(Int(range.start))
    number(range.count)
  }

  func finished() -> [UInt8] {
    var head = ArchiveWriter()
    head.bytes = Self.magic
    head.number(Vocabulary.rows.count)
    head.number(strings.count)
    for text in strings {
      head.number(text.utf8.count)
      head.bytes += text.utf8
    }
    return head.bytes + bytes
  }

  mutating func statement(_ statement: Statement) {
    number(Int(statement.row.index))
    number(Int(statement.parent?.index ?? -1))
    optional(statement.name) { $0.string($1) }
    optional(statement.title) { $0.string($1) }
    optional(statement.reasons) { $0.string($1) }
    optional(statement.from) { $0.date($1) }
    optional(statement.until) { $0.date($1) }
    optional(statement.asOf) { $0.date($1) }
    optional(statement.source) { $0.reference($1) }
    number(Int(statement.location.file.index))
    range(statement.location.range)
    range(statement.keywordRange)
    optional(statement.nameRange) { $0.range($1) }
    number((statement.isShared ? 1 : 0) | (statement.isDamaged ? 2 : 0) | (statement.isIncomplete ? 4 : 0))
    number(statement.operation == .plus ? 1 : statement.operation == .minus ? 2 : 0)
    list(statement.values) { writer, value in
      writer.string(value.slot)
      writer.range(value.range)
      writer.value(value.value)
    }
  }
}

// MARK: Reading

struct ArchiveReader {
  private let bytes: [UInt8]
  private var at: Int
  private var strings: [String] = []
  /// False after anything that no archive holds.
  private(set) var isWhole = true

  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: ArchiveWriter.magic) else { return nil }
    self.bytes = bytes
    at = ArchiveWriter.magic.count
    guard number() == Vocabulary.rows.count else { return nil }
    let count = number()
    guard count >= 0, count <= bytes.count else { return nil }
    strings.reserveCapacity(count)
    for _ in 0..<count {
      let length = number()
      guard length >= 0, at + length <= bytes.count else { return nil }
      strings.append(String(decoding: bytes[at..<at + length], as: UTF8.self))
      at += length
    }
  }

  mutating func number() -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while at < bytes.count, shift < 64 {
      let group = bytes[at] &- ArchiveWriter.last
      guard group < 64 else { break }
      at += 1
      value |= UInt(group & 31) << shift
      if group < 32 { return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1) }
      shift += 5
    }
    isWhole = false
    return 0
  }

  mutating func string() -> String {
    let index = number()
    guard strings.indices.contains(index) else {
      isWhole = false
      return ""
    }
    return strings[index]
  }

  mutating func optional<T>(_ read: (inout ArchiveReader) -> T) -> T? { number() == 1 ? read(&self) : nil }

  mutating func list<T>(_ read: (inout ArchiveReader) -> T) -> [T] {
    let count = number()
    guard count >= 0, count <= bytes.count - at else {
      isWhole = isWhole && count == 0
      return []
    }
    return (0..<count).map { _ in read(&self) }
  }

  mutating func range() -> SourceRange {
    let start = number()
    return SourceRange(start, start &+ number())
  }

  mutating func statement() -> Statement? {
    let row = number()
    let parent = number()
    guard Vocabulary.rows.indices.contains(row) else { return nil }
    let name = optional { $0.string() }
    let title = optional { $0.string() }
    let reasons = optional { $0.string() }
    let from = optional { $0.date() }
    let until = optional { $0.date() }
    let asOf = optional { $0.date() }
    let source = optional { $0.reference() }
    let file = FileID(number())
    let location = Location(file, range())
    var statement = Statement(row: RowID(row), location: location, keywordRange: range())
    statement.nameRange = optional { $0.range() }
    statement.name = name
    statement.title = title
    statement.reasons = reasons
    statement.from = from
    statement.until = until
    statement.asOf = asOf
    statement.source = source
    statement.parent = parent >= 0 ? StatementID(parent) : nil
    let flags = number()
    statement.isShared = flags & 1 != 0
    statement.isDamaged = flags & 2 != 0
    statement.isIncomplete = flags & 4 != 0
    statement.operation = [.restate, .plus, .minus][min(max(number(), 0), 2)]
    statement.values = list { reader in
      let slot = reader.string()
      let range = reader.range()
      return SlotValue(slot, reader.value(), range)
    }
    return statement
  }
}
