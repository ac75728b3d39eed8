package import SourceText
package import Vocabulary

/// A plan as an immutable value: statements by number, names by kind, in the order of the text.
///
/// A variant is the same plan with an overlay: the statements that differ, and nothing else, are stored anew.
package struct Plan: Sendable {
  /// What all variants share.
  package struct Storage: Sendable {
    package var statements: [Statement] = []
    /// Top-level statements, by row.
    package var topLevel: [RowID: [StatementID]] = [:]
    /// Declared names, by kind; names within a parent are found among its children instead.
    package var names: [String: [String: StatementID]] = [:]
    /// Every statement that refers to another, by the one referred to; in order.
    package var referrers: [StatementID: [StatementID]] = [:]

    package init() {}
  }

  package struct Overlay: Sendable {
    /// Statements that differ from the base.
    package var changed: [StatementID: Statement] = [:]
    /// Statements the overlay adds, numbered after the base's.
    package var added: [Statement] = []
    package var removed: Set<StatementID> = []
    /// Top-level statements per row, where they differ.
    package var topLevel: [RowID: [StatementID]] = [:]
    package var names: [String: [String: StatementID]] = [:]

    package init() {}
  }

  package let base: Storage
  /// The shape of the base.
  package let outline: Outline
  package private(set) var overlay: Overlay?
  /// Plans taken along with `gebruik` that are plans of their own, such as last year's, by alias.
  package var included: [String: Plan]
  /// Counts of a source's rows per question, gathered when the plan was bound; keyed by the asking statement.
  package var counts: [StatementID: Rational]

  package init(_ base: Storage, included: [String: Plan] = [:], counts: [StatementID: Rational] = [:]) {
    self.base = base
    outline = Outline(base.statements)
    self.included = included
    self.counts = counts
  }

  package func with(_ overlay: Overlay) -> Plan {
    var plan = self
    plan.overlay = overlay
    return plan
  }

  package subscript(id: StatementID) -> Statement {
    overlay == nil ? base.statements[Int(id.index)] : overlaid(id)
  }

  private func overlaid(_ id: StatementID) -> Statement {
    let index = Int(id.index)
    guard let overlay else { return base.statements[index] }
    if index >= base.statements.count { return overlay.added[index - base.statements.count] }
    return overlay.changed[id] ?? base.statements[index]
  }

  package var count: Int { base.statements.count + (overlay?.added.count ?? 0) }

  /// All top-level statements of a row, in the order of the text.
  package func all(_ row: RowID) -> [StatementID] { overlay?.topLevel[row] ?? base.topLevel[row] ?? [] }

  /// All top-level statements of a kind, such as `taak`.
  package func all(_ kind: String) -> [StatementID] { Vocabulary.id(kind).map(all) ?? [] }

  package func find(_ kind: String, _ name: String) -> StatementID? {
    overlay?.names[kind]?[name] ?? base.names[kind]?[name].flatMap { isRemoved($0) ? nil : $0 }
  }

  package func isRemoved(_ id: StatementID) -> Bool { overlay?.removed.contains(id) ?? false }

  package func row(_ id: StatementID) -> RowID { overlay == nil ? outline.row(id) : overlaid(id).row }

  /// Whether a statement says from when or until when it holds.
  package func isDated(_ id: StatementID) -> Bool {
    overlay == nil ? outline.marks(id).has(.dated) : overlaid(id).isDated
  }

  package func children(_ id: StatementID) -> ArraySlice<StatementID> {
    overlay == nil ? outline.children(id) : overlaid(id).children[...]
  }

  /// The children of a statement with this keyword, in order.
  package func children(_ id: StatementID, _ keyword: String) -> [StatementID] {
    guard let wanted = childRow(id, keyword) else { return [] }
    return children(id, wanted)
  }

  /// The children of a statement of this row, in order.
  package func children(_ id: StatementID, _ wanted: RowID) -> [StatementID] {
    children(id).filter { row($0) == wanted }
  }

  package func child(_ id: StatementID, _ keyword: String) -> StatementID? {
    guard let wanted = childRow(id, keyword) else { return nil }
    return children(id).first { row($0) == wanted }
  }

  /// A keyword under a statement is one row; under a variant it may be a top-level one.
  private func childRow(_ id: StatementID, _ keyword: String) -> RowID? {
    let parent = row(id)
    return Vocabulary.child(keyword, of: parent)
      ?? (Vocabulary.isOverlay(parent) ? Vocabulary.child(keyword, of: nil) : nil)
  }

  /// The `plan` statement; nil when the text has none.
  package var header: StatementID? { all("plan").first }

  /// `taak/toezicht-honden`: kind and name from the outermost statement, for links and evidence.
  package func label(_ id: StatementID) -> String {
    var parts: [String] = []
    var next: StatementID? = id
    while let current = next {
      let statement = self[current]
      parts.append(statement.name ?? statement.kind)
      let isTopLevel = Vocabulary.child(statement.kind, of: nil) == statement.row
      if statement.name != nil, isTopLevel { parts.append(statement.kind) }
      next = isTopLevel ? nil : statement.parent
    }
    return parts.reversed().joined(separator: "/")
  }

  /// The words for people: title, else name, else keyword.
  package func title(_ id: StatementID) -> String {
    let statement = self[id]
    return statement.title ?? statement.name ?? statement.kind
  }

  /// Titles from the outermost statement to this one.
  package func heading(_ id: StatementID) -> [String] {
    var parts: [String] = []
    var next: StatementID? = id
    while let current = next {
      let statement = self[current]
      let keyword = statement.kind
      parts.append((statement.title ?? statement.name).map { "\(keyword) «\($0)»" } ?? keyword)
      next = statement.parent
    }
    return parts.reversed()
  }

  /// Whether the statement or one it stands in is marked `vertrouwelijk`.
  package func isConfidential(_ id: StatementID) -> Bool {
    var next: StatementID? = id
    while let current = next {
      if child(current, "vertrouwelijk") != nil { return true }
      next = self[current].parent ?? self[current].writtenUnder
    }
    return false
  }
}

extension Plan {
  /// The days of the plan's `periode`; nil when it gives none that is dated.
  package var frame: ClosedRange<Day>? {
    guard let header, let line = child(header, "periode"), case .period(let period)? = self[line]["periode"],
      let span = period.spans.first, case .dates(let from, let to) = span, let first = from.first,
      let last = to.last, first <= last
    else { return nil }
    return first...last
  }

  /// Where a statement says something: a slot's value, else its name, else its keyword.
  package func place(_ id: StatementID, slot: String? = nil) -> Location {
    let statement = self[id]
    let range = slot.flatMap { statement.slot($0)?.range } ?? statement.nameRange ?? statement.keywordRange
    return Location(statement.location.file, range)
  }
}
