package import SourceText
package import Vocabulary

/// The number of a statement in its plan. Numbers follow the order of the text.
package struct StatementID: Hashable, Comparable, Sendable {
  package let index: Int32

  package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

  // Written out, as for `RowID`.
  @inlinable package static func == (a: StatementID, b: StatementID) -> Bool { a.index == b.index }
  package static func < (a: StatementID, b: StatementID) -> Bool { a.index < b.index }
}

/// One line of the plan with its block, bound: what it says, where it stands.
///
/// Kept behind one reference, so that it costs little to hand on; it is a value all the same, since whoever changes it
/// while another holds it too changes a copy.
package struct Statement: Sendable {
  /// How a line in a variant or a consequence changes the plan.
  package enum Operation: Sendable { case restate, plus, minus }

  /// Changed only by the one statement that holds it.
  private final class Body: @unchecked Sendable {
    var row: RowID
    var name: String?
    var title: String?
    var values: [SlotValue] = []
    var parent: StatementID?
    var children: [StatementID] = []
    var operation = Operation.restate
    var tails: Tails?
    var location: Location
    var keywordRange: SourceRange
    var nameRange: SourceRange?
    var isShared = false
    var isDamaged = false
    var isIncomplete = false

    init(_ row: RowID, _ location: Location, _ keywordRange: SourceRange) {
      self.row = row
      self.location = location
      self.keywordRange = keywordRange
    }

    init(_ other: Body) {
      (row, name, title, values) = (other.row, other.name, other.title, other.values)
      (parent, children, operation, tails) = (other.parent, other.children, other.operation, other.tails)
      (location, keywordRange, nameRange) = (other.location, other.keywordRange, other.nameRange)
      (isShared, isDamaged, isIncomplete) = (other.isShared, other.isDamaged, other.isIncomplete)
    }
  }

  private var body: Body

  private mutating func own() -> Body {
    if !isKnownUniquelyReferenced(&body) { body = Body(body) }
    return body
  }

  package var row: RowID {
    get { body.row }
    set { own().row = newValue }
  }
  package var name: String? {
    get { body.name }
    set { own().name = newValue }
  }
  package var title: String? {
    get { body.title }
    set { own().title = newValue }
  }
  package var values: [SlotValue] {
    get { body.values }
    _modify { yield &own().values }
  }
  package var parent: StatementID? {
    get { body.parent }
    set { own().parent = newValue }
  }
  package var children: [StatementID] {
    get { body.children }
    _modify { yield &own().children }
  }
  package var operation: Operation {
    get { body.operation }
    set { own().operation = newValue }
  }
  /// Where it stands: whole statement, keyword, name.
  package var location: Location {
    get { body.location }
    set { own().location = newValue }
  }
  package var keywordRange: SourceRange {
    get { body.keywordRange }
    set { own().keywordRange = newValue }
  }
  package var nameRange: SourceRange? {
    get { body.nameRange }
    set { own().nameRange = newValue }
  }
  /// Comes from a folder taken along with `gebruik`.
  package var isShared: Bool {
    get { body.isShared }
    set { own().isShared = newValue }
  }
  /// The text could not be read completely; what leans on it is not tested.
  package var isDamaged: Bool {
    get { body.isDamaged }
    set { own().isDamaged = newValue }
  }
  /// A line of its block could not be read at all; that something is missing from it is not said.
  package var isIncomplete: Bool {
    get { body.isIncomplete }
    set { own().isIncomplete = newValue }
  }
  private var tails: Tails? {
    get { body.tails }
    set { own().tails = newValue }
  }

  /// What few statements have: kept apart once more.
  private indirect enum Tails: Sendable {
    case some(Fields)

    struct Fields: Sendable {
      var from: PlanDate?
      var until: PlanDate?
      var reasons: String?
      var source: Reference?
      var asOf: PlanDate?
      var writtenUnder: StatementID?
    }
  }

  /// Whether anything follows its phrase.
  package var hasTail: Bool { tails != nil }

  private var fields: Tails.Fields? {
    if case .some(let fields)? = tails { fields } else { nil }
  }

  /// Changes a field, unless nothing follows the phrase and nothing comes.
  private mutating func change(isNothing: Bool, _ change: (inout Tails.Fields) -> Void) {
    if tails == nil, isNothing { return }
    var fields = fields ?? Tails.Fields()
    change(&fields)
    tails = .some(fields)
  }

  /// `vanaf … t/m …` behind the line: when its value holds; nil ends are open.
  package var from: PlanDate? {
    get { fields?.from }
    set { change(isNothing: newValue == nil) { $0.from = newValue } }
  }
  package var until: PlanDate? {
    get { fields?.until }
    set { change(isNothing: newValue == nil) { $0.until = newValue } }
  }
  /// Whether it says from when or until when it holds.
  package var isDated: Bool { fields.map { $0.from != nil || $0.until != nil } ?? false }
  /// `motivering "…"` behind the line.
  package var reasons: String? {
    get { fields?.reasons }
    set { change(isNothing: newValue == nil) { $0.reasons = newValue } }
  }
  /// `bron …` behind the line.
  package var source: Reference? {
    get { fields?.source }
    set { change(isNothing: newValue == nil) { $0.source = newValue } }
  }
  /// `op …` behind a figure.
  package var asOf: PlanDate? {
    get { fields?.asOf }
    set { change(isNothing: newValue == nil) { $0.asOf = newValue } }
  }
  /// The block it was written in, when it belongs outside it: secrecy follows the text, not the repair.
  package var writtenUnder: StatementID? {
    get { fields?.writtenUnder }
    set { change(isNothing: newValue == nil) { $0.writtenUnder = newValue } }
  }

  package init(row: RowID, location: Location, keywordRange: SourceRange) {
    body = Body(row, location, keywordRange)
  }

  /// Forgets what its phrase said, before it is read once more.
  package mutating func clearPhrase() {
    (name, title, nameRange) = (nil, nil, nil)
    values = []
    operation = .restate
    let place = writtenUnder
    tails = nil
    writtenUnder = place
  }

  package subscript(slot: String) -> Value? {
    let values = body.values
    for index in values.indices where values[index].slot == slot { return values[index].value }
    return nil
  }

  package func slot(_ name: String) -> SlotValue? { values.first { $0.slot == name } }

  package var kind: String { Vocabulary.keyword(row) }

  // Shorthands: nil when the slot is empty or holds something else.
  package func figure(_ slot: String) -> Figure? { if case .figure(let f) = self[slot] { f } else { nil } }
  package func date(_ slot: String) -> PlanDate? { if case .date(let d) = self[slot] { d } else { nil } }
  package func word(_ slot: String) -> String? { if case .word(let w) = self[slot] { w } else { nil } }
  package func text(_ slot: String) -> String? { if case .text(let t, _) = self[slot] { t } else { nil } }
  package func unit(_ slot: String) -> CalendarUnit? { if case .unit(let u) = self[slot] { u } else { nil } }
  package func year(_ slot: String) -> Int? { if case .year(let y) = self[slot] { y } else { nil } }
  package func absence(_ slot: String) -> Absence? { if case .absent(let a) = self[slot] { a } else { nil } }

  package func words(_ slot: String) -> [String] {
    switch self[slot] {
    case .words(let words): words
    case .word(let word): [word]
    default: []
    }
  }

  /// All references in a slot, with or without shares.
  package func references(_ slot: String) -> [Reference] {
    switch self[slot] {
    case .reference(let reference): [reference]
    case .references(let references): references
    case .weighted(let weighted): weighted.map(\.reference)
    default: []
    }
  }

  /// The same one by one, without a list of them.
  package func eachReference(_ slot: String, _ body: (Reference) -> Void) {
    let values = self.values
    guard let index = values.firstIndex(where: { $0.slot == slot }) else { return }
    switch values[index].value {
    case .reference(let reference): body(reference)
    case .references(let references): references.forEach(body)
    case .weighted(let weighted): for item in weighted { body(item.reference) }
    default: break
    }
  }

  package func weighted(_ slot: String) -> [Weighted] {
    switch self[slot] {
    case .weighted(let weighted): weighted
    default: references(slot).map { Weighted($0, nil) }
    }
  }
}
