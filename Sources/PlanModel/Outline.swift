package import Vocabulary

/// The shape of a plan: row, block and marks of every statement, side by side.
///
/// Whoever walks over a plan looks here first, and opens only the statements whose values it wants: they lie all over
/// memory, and most walks pass most of them by.
package final class Outline: Sendable {
  /// A set of marks. Written out: an `OptionSet` is asked through tables, and its literals are built as arrays.
  package struct Marks: Sendable {
    @usableFromInline var bits: UInt8

    @usableFromInline init(_ bits: UInt8) { self.bits = bits }

    @inlinable package static var none: Marks { Marks(0) }
    /// Comes from a folder taken along with `gebruik`.
    @inlinable package static var shared: Marks { Marks(1) }
    /// Could not be read completely.
    @inlinable package static var damaged: Marks { Marks(2) }
    /// A line of its block could not be read at all.
    @inlinable package static var incomplete: Marks { Marks(4) }
    /// All it says is text without a letter.
    @inlinable package static var blank: Marks { Marks(8) }
    /// Says from when or until when it holds.
    @inlinable package static var dated: Marks { Marks(16) }
    /// Says `plus` or `min`.
    @inlinable package static var relative: Marks { Marks(32) }
    /// Holds free text or a title.
    @inlinable package static var text: Marks { Marks(64) }
    /// What is missing may stand in a line that could not be read.
    @inlinable package static var inDoubt: Marks { Marks(2 | 4) }
    /// Shared or damaged: not looked at when the plan's own lines are compared.
    @inlinable package static var leftAlone: Marks { Marks(1 | 2) }

    /// Whether it has one of the marks at least.
    @inlinable package func has(_ any: Marks) -> Bool { bits & any.bits != 0 }

    mutating func insert(_ mark: Marks) { bits |= mark.bits }
  }

  @usableFromInline
  struct Entry: Sendable {
    @usableFromInline var row: RowID
    @usableFromInline var marks: Marks
    /// Negative at the top level.
    @usableFromInline var parent: Int32
    /// Where its block begins among `inner`; it ends where the next one begins.
    @usableFromInline var start: Int32
  }

  /// One more than there are statements, to end the last block.
  @usableFromInline let entries: [Entry]
  /// The lines of all blocks, one block after the other.
  @usableFromInline let inner: [StatementID]

  package init(_ statements: [Statement]) {
    var entries: [Entry] = []
    var inner: [StatementID] = []
    entries.reserveCapacity(statements.count + 1)
    inner.reserveCapacity(statements.count)
    for statement in statements {
      entries.append(
        Entry(
          row: statement.row, marks: statement.marks, parent: statement.parent?.index ?? -1, start: Int32(inner.count)))
      inner.append(contentsOf: statement.children)
    }
    entries.append(Entry(row: RowID(0), marks: .none, parent: -1, start: Int32(inner.count)))
    self.entries = entries
    self.inner = inner
  }

  @inlinable package var count: Int { entries.count - 1 }

  /// All statements, in order.
  package var ids: some Sequence<StatementID> { (0..<count).lazy.map { StatementID($0) } }

  @inlinable @inline(__always)
  package func row(_ id: StatementID) -> RowID { entries[Int(id.index)].row }

  @inlinable @inline(__always)
  package func marks(_ id: StatementID) -> Marks { entries[Int(id.index)].marks }

  /// The statement in whose block it stands.
  @inlinable
  package func parent(_ id: StatementID) -> StatementID? {
    let parent = entries[Int(id.index)].parent
    return parent < 0 ? nil : StatementID(Int(parent))
  }

  /// The lines of its block, in order.
  @inlinable
  package func children(_ id: StatementID) -> ArraySlice<StatementID> {
    let index = Int(id.index)
    return inner[Int(entries[index].start)..<Int(entries[index + 1].start)]
  }

  /// Whether the plan's own author wrote free text or a title here.
  package func isOwnText(_ id: StatementID) -> Bool {
    let marks = marks(id)
    return marks.has(.text) && !marks.has(.shared)
  }

  /// The nearest statement of a row that this is, or stands in.
  package func ancestor(_ id: StatementID, _ row: RowID) -> StatementID? {
    var next: StatementID? = id
    while let current = next {
      if self.row(current) == row { return current }
      next = parent(current)
    }
    return nil
  }
}

extension Statement {
  fileprivate var marks: Outline.Marks {
    var marks = Outline.Marks.none
    if isShared { marks.insert(.shared) }
    if isDamaged { marks.insert(.damaged) }
    if isIncomplete { marks.insert(.incomplete) }
    if isBlank { marks.insert(.blank) }
    if isDated { marks.insert(.dated) }
    if operation != .restate { marks.insert(.relative) }
    if title != nil || values.contains(where: \.isText) { marks.insert(.text) }
    return marks
  }

  /// Whether all it says is text without a letter: `motivering ""` gives no reason.
  package var isBlank: Bool {
    guard case .text? = values.first?.value else { return false }
    return values.allSatisfy { value in
      if case .text(let text, _) = value.value { return text.isBlank }
      return false
    }
  }
}

extension String {
  /// Empty but for spaces and ends of lines.
  package var isBlank: Bool { utf8.allSatisfy { $0 <= UInt8(ascii: " ") } }
}
