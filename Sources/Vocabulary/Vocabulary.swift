/// The vocabulary of the plan language: every word once, Dutch outside, English inside.
package enum Vocabulary {
  package static let rows: [Row] =
    planRows + placeRows + goalRows + riskRows + capacityRows + taskRows + partnerRows + decisionRows + strategyRows
    + sanctionRows + organisationRows + expertiseRows + boaRows + cycleRows + criteriaRows + commonRows

  package static subscript(id: RowID) -> Row { rows[Int(id.index)] }

  /// The keyword of a row, without copying the row.
  package static func keyword(_ row: RowID) -> String { keywords[Int(row.index)] }

  private static let keywords = rows.map(\.keyword)

  /// The slots of a row's phrase; all phrases are read once, when the first is asked for.
  package static func slots(_ row: RowID) -> [Phrase.Slot] { allSlots[Int(row.index)] }

  private static let allSlots = rows.map { Phrase($0.phrase).slots }

  /// The row with this id, such as `taak/inzet`; nil when the vocabulary has none.
  package static func id(_ id: String) -> RowID? { index.byID[id] }

  /// The row of a keyword under a parent row (nil: the top level).
  package static func child(_ keyword: String, of parent: RowID?) -> RowID? {
    index.children[slot(parent)][keyword] ?? (parent == nil ? nil : index.everywhere[keyword])
  }

  /// The rows that may stand under a parent (nil: the top level), in the order of the table.
  package static func children(of parent: RowID?) -> [RowID] { index.ordered[slot(parent)] }

  /// The rows that may stand in any block.
  package static let everywhere: [RowID] = rows.indices.filter { rows[$0].parents == ["*"] }.map { RowID($0) }

  /// All rows with this keyword, whatever their place.
  package static func places(of keyword: String) -> [RowID] { index.byKeyword[keyword] ?? [] }

  /// Whether a statement of this row takes a block.
  package static func takesBlock(_ row: RowID) -> Bool { !index.ordered[slot(row)].isEmpty || isOverlay(row) }

  /// Rows whose block restates top-level statements of the plan: variants and consequences of feedback.
  package static func isOverlay(_ row: RowID) -> Bool { index.overlays[Int(row.index)] }

  /// The kinds that a name can be of, with the row that declares each.
  package static let kinds: [String: RowID] = Dictionary(
    rows.indices.compactMap { i in
      rows[i].naming == .none || rows[i].naming == .criterion ? nil : (rows[i].keyword, RowID(i))
    },
    uniquingKeysWith: { first, _ in first })

  private static func slot(_ parent: RowID?) -> Int { parent.map { Int($0.index) + 1 } ?? 0 }

  private static let index = Index(rows)

  private struct Index: Sendable {
    var byID: [String: RowID] = [:]
    var byKeyword: [String: [RowID]] = [:]
    var children: [[String: RowID]]
    var ordered: [[RowID]]
    var everywhere: [String: RowID] = [:]
    var overlays: [Bool]

    init(_ rows: [Row]) {
      overlays = Array(repeating: false, count: rows.count)
      children = Array(repeating: [:], count: rows.count + 1)
      ordered = Array(repeating: [], count: rows.count + 1)
      for i in rows.indices {
        byID[rows[i].id] = RowID(i)
        byKeyword[rows[i].keyword, default: []].append(RowID(i))
      }
      for i in rows.indices { place(rows[i], RowID(i)) }
      for id in ["keuze/variant", "terugkoppeling/gevolg", "bijstelling"] {
        if let row = byID[id] { overlays[Int(row.index)] = true }
      }
    }

    private mutating func place(_ row: Row, _ id: RowID) {
      for parent in row.parents {
        if parent == "*" {
          everywhere[row.keyword] = id
        } else if let slot = parent.isEmpty ? 0 : byID[parent].map({ Int($0.index) + 1 }) {
          children[slot][row.keyword] = id
          ordered[slot].append(id)
        }
      }
    }
  }
}
