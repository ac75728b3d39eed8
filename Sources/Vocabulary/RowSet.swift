/// A set of rows, asked by number: nothing is hashed.
package struct RowSet: Sendable {
  @usableFromInline var holds = [Bool](repeating: false, count: Vocabulary.rows.count)

  package init() {}

  package init(_ rows: [RowID]) { for row in rows { insert(row) } }

  @inlinable package func contains(_ row: RowID) -> Bool { holds[Int(row.index)] }

  package func union(_ other: RowSet) -> RowSet {
    var both = self
    for index in other.holds.indices where other.holds[index] { both.holds[index] = true }
    return both
  }

  package mutating func insert(_ row: RowID) { holds[Int(row.index)] = true }
}
