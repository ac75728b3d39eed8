import PlanModel
import Vocabulary

/// What one row of the vocabulary looks like as an element of `plan.xml`. Writer and schema both read this, so they
/// cannot disagree.
///
/// The names are the Dutch ones of the plan language: `plan.xml` is read beside the plan, by the same people and by
/// programs of the same chain, and only the Dutch words name slots too.
struct ElementModel: Sendable {
  let row: RowID
  let name: XMLName
  /// The name of its type in the schema.
  let schemaType: String
  let hasTitle: Bool
  let slots: [SlotElement]
  /// The rows that the table puts inside.
  let ownChildren: [RowID]
  /// Whether the rows of any block may stand inside, and whether those of the top level may.
  let hasCommonChildren: Bool
  let hasOverlay: Bool
  private let ranks: [RowID: Int]

  struct SlotElement: Sendable {
    let slot: String
    let name: XMLName
    let form: ValueForm
  }

  static subscript(row: RowID) -> ElementModel { all[Int(row.index)] }

  static let all: [ElementModel] = Vocabulary.rows.indices.map { ElementModel(RowID($0)) }

  /// The rows of the top level, in the order of the table.
  static let topLevel: [RowID] = Vocabulary.children(of: nil)

  /// The rows that may stand in any block.
  static let common: [RowID] = Vocabulary.rows.indices.filter { Vocabulary.rows[$0].parents.contains("*") }
    .map { RowID($0) }

  private init(_ row: RowID) {
    let entry = Vocabulary[row]
    self.row = row
    name = XMLName(checking: entry.keyword) ?? "regel"
    schemaType = "regel." + String(entry.id.map { $0 == "/" ? "." : $0 == "*" ? "_" : $0 })
    hasTitle = entry.title != .never
    hasCommonChildren = !entry.parents.contains("*")
    hasOverlay = Vocabulary.isOverlay(row)
    ownChildren = hasCommonChildren ? Vocabulary.children(of: row) : []
    let children = ownChildren + (hasCommonChildren ? Self.common : []) + (hasOverlay ? Self.topLevel : [])
    slots = Self.slots(row, beside: children)
    ranks = Dictionary(zip(children, children.indices), uniquingKeysWith: { first, _ in first })
  }

  /// A slot with the name of a statement that may stand in the block is set apart as `…-waarde`.
  private static func slots(_ row: RowID, beside children: [RowID]) -> [SlotElement] {
    let keywords = Set(children.map { Vocabulary[$0].keyword })
    var seen: Set<String> = []
    return Vocabulary.slots(row).compactMap { slot in
      let spelled = keywords.contains(slot.name) ? "\(slot.name)-waarde" : slot.name
      guard seen.insert(slot.name).inserted, let name = XMLName(checking: spelled) else { return nil }
      return SlotElement(slot: slot.name, name: name, form: ValueForm(slot.type))
    }
  }

  /// Where a child of this row is written; nil when it has no place here.
  func rank(of child: RowID) -> Int? { ranks[child] }
}

/// The forms that a value can take in `plan.xml`; each is a type of the schema.
enum ValueForm: Hashable, Sendable {
  case text, code, sentence, date, period, times, time, unit, year, condition
  case figure(Measure)
  case word(list: String?)
  case words(list: String?)
  case weightedWords(list: String?)
  case reference, references, weightedReferences

  /// What a figure counts in.
  enum Measure: String, Hashable, Sendable, CaseIterable {
    case number = "getal"
    case count = "aantal"
    case hours = "uren"
    case fte
    case money = "bedrag"
    case percent = "procent"
    case term = "termijn"
    case any = "maat"
  }

  init(_ type: Phrase.SlotType) {
    switch type {
    case .text: self = .text
    case .number: self = .figure(.number)
    case .count: self = .figure(.count)
    case .hours: self = .figure(.hours)
    case .fte: self = .figure(.fte)
    case .money: self = .figure(.money)
    case .percent: self = .figure(.percent)
    case .measure: self = .figure(.any)
    case .term: self = .figure(.term)
    case .date: self = .date
    case .period: self = .period
    case .times: self = .times
    case .time: self = .time
    case .unit: self = .unit
    case .year: self = .year
    case .code: self = .code
    case .sentence: self = .sentence
    case .condition: self = .condition
    case .word(let list, let closed, .once): self = .word(list: closed ? list : nil)
    case .word(let list, let closed, .list): self = .words(list: closed ? list : nil)
    case .word(let list, let closed, _): self = .weightedWords(list: closed ? list : nil)
    case .reference(_, .once): self = .reference
    case .reference(_, .list): self = .references
    case .reference: self = .weightedReferences
    }
  }
}
