/// The vocabulary of the plan language: every word once, Dutch outside, English inside.
package enum Vocabulary {
  package static let rows: [Row] = {
    let parts = [
      planRows, placeRows, goalRows, riskRows, capacityRows, taskRows, partnerRows, decisionRows, strategyRows,
      sanctionRows, organisationRows, expertiseRows, boaRows, cycleRows, criteriaRows, commonRows,
    ]
    var rows: [Row] = []
    rows.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { rows += part }
    return rows
  }()

  package static subscript(id: RowID) -> Row { rows[Int(id.index)] }

  /// The keyword of a row, without copying the row.
  package static func keyword(_ row: RowID) -> String { rows[Int(row.index)].keyword }

  /// How often a row may stand in its block, without copying the row.
  package static func occurs(_ row: RowID) -> Row.Occurs { rows[Int(row.index)].occurs }

  /// The slots of a row's phrase; all phrases are read once, when the first is asked for.
  package static func slots(_ row: RowID) -> [Phrase.Slot] { allSlots[Int(row.index)] }

  private static let allSlots = rows.map { Phrase($0.phrase).slots }

  /// The row with this id, such as `taak/inzet`; nil when the vocabulary has none.
  package static func id(_ id: String) -> RowID? { index.row(id) }

  /// The row of a keyword under a parent row (nil: the top level).
  package static func child(_ keyword: String, of parent: RowID?) -> RowID? {
    index.child(keyword, of: parent) ?? (parent == nil ? nil : index.common(keyword))
  }

  /// The rows that may stand under a parent (nil: the top level), in the order of the table.
  package static func children(of parent: RowID?) -> [RowID] { index.children(of: parent) }

  /// The rows that may stand in any block.
  package static let everywhere: [RowID] = rows.indices.map { RowID($0) }.filter(index.isCommon)

  /// The row of a keyword that may stand in any block.
  package static func common(_ keyword: String) -> RowID? { index.common(keyword) }

  /// All rows with this keyword, whatever their place.
  package static func places(of keyword: String) -> [RowID] { index.places(of: keyword) }

  /// Whether a statement of this row takes a block.
  package static func takesBlock(_ row: RowID) -> Bool { index.hasChildren(row) || isOverlay(row) }

  /// Rows whose block restates top-level statements of the plan: variants and consequences of feedback.
  package static func isOverlay(_ row: RowID) -> Bool { overlays[Int(row.index)] }

  /// By row.
  private static let overlays: [Bool] = {
    let found = ["keuze/variant", "terugkoppeling/gevolg", "bijstelling"].compactMap(id)
    return rows.indices.map { index in found.contains { Int($0.index) == index } }
  }()

  /// The kinds that a name can be of, with the row that declares each.
  package static let kinds: [String: RowID] = Dictionary(
    rows.indices.compactMap { i in
      rows[i].naming == .none || rows[i].naming == .criterion ? nil : (rows[i].keyword, RowID(i))
    },
    uniquingKeysWith: { first, _ in first })

  private static let index = RowIndex(rows)
}
