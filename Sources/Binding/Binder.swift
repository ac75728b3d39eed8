package import PlanModel
package import SourceText
package import Syntax
import Vocabulary

/// A file to bind: its number in the source map, its tree, and whether it came along with `gebruik`.
package struct BindingUnit: Sendable {
  package let file: FileID
  package let tree: SyntaxTree
  package let isShared: Bool

  package init(file: FileID, tree: SyntaxTree, isShared: Bool = false) {
    self.file = file
    self.tree = tree
    self.isShared = isShared
  }
}

/// Trees → plan: keywords to rows, phrases to values, names to statements. Always gives a plan.
///
/// Files are bound in the order given; own files shadow shared ones. `included` are plans of their own, by alias.
package func bind(_ units: [BindingUnit], included: [String: Plan] = [:]) -> Staged<Plan> {
  var binder = Binder()
  for unit in units where !unit.isShared { binder.bind(unit) }
  for unit in units where unit.isShared { binder.bind(unit) }
  binder.resolveNames(included)
  binder.checkOccurrences(units)
  return Staged(Plan(binder.storage, included: included), binder.findings)
}

/// The canonical text of a file: canonical values, canonical layout. Nil when it does not parse.
package func canonicalText(_ file: SourceFile) -> [UInt8]? {
  let tree = parse(file)
  guard tree.problems.isEmpty else { return nil }
  var binder = Binder()
  binder.bind(BindingUnit(file: FileID(0), tree: tree))
  guard !binder.canonical.isEmpty else { return format(tree) }
  return format(parse(SourceFile(name: file.name, bytes: applying(binder.canonical, to: file.bytes))))
}

struct Binder {
  var storage = Plan.Storage()
  var findings: [Finding] = []
  var canonical: [Finding.Edit] = []
  /// Where each statement's tree node is, for checks that need the text.
  var nodes: [(unit: Int32, node: NodeID)] = []
  var pending: [Pending] = []
  /// Names that hold within their parent only, by kind.
  var scoped: [String: [String: [StatementID]]] = [:]
  private var shapes: [Shape?] = Array(repeating: nil, count: Vocabulary.rows.count)
  private var unitCount: Int32 = 0

  /// A row as binding needs it, made when the row first occurs and then shared.
  final class Shape: Sendable {
    let row: Row
    let parts: [Phrase.Part]
    /// Slots that hold names, with the kinds each may be of.
    let names: [(slot: String, kinds: [String])]
    /// Rows that must stand in its block.
    let required: [RowID]
    let isSingle: Bool

    init(_ id: RowID) {
      row = Vocabulary[id]
      let phrase = Phrase(row.phrase)
      parts = phrase.parts
      required = Vocabulary.children(of: id).filter { Vocabulary[$0].occurs.isRequired }
      isSingle = row.occurs.isSingle
      names = phrase.slots.compactMap { slot in
        if case .reference(let kinds, _) = slot.type { (slot.name, kinds) } else { nil }
      }
    }
  }

  /// A slot whose names still have to be found.
  struct Pending {
    var statement: StatementID
    var value: Int
    var kinds: [String]
  }

  mutating func bind(_ unit: BindingUnit) {
    findings += unit.tree.findings(in: unit.file)
    var next = unit.tree.first
    while let node = next {
      bind(node, in: unit, under: nil, overlay: false)
      next = unit.tree.next(node)
    }
    unitCount += 1
  }

  // MARK: Statements

  private mutating func bind(_ node: NodeID, in unit: BindingUnit, under parent: StatementID?, overlay: Bool) {
    guard let row = row(of: node, in: unit, under: parent, overlay: overlay) else { return }
    let syntax = unit.tree[node]
    let id = StatementID(storage.statements.count)
    var statement = Statement(
      row: row, location: Location(unit.file, unit.tree.range(node, withBlock: true)),
      keywordRange: unit.tree.tokens.range(Int(syntax.keyword)))
    statement.parent = parent
    statement.isShared = unit.isShared
    storage.statements.append(statement)
    nodes.append((unitCount, node))
    let isRestated =
      overlay && (isNamed(row) || parent.map { Vocabulary.isOverlay(storage.statements[Int($0.index)].row) } == true)
    readPhrase(of: node, in: unit, into: id, isRestated: isRestated, overlay: overlay)
    if let parent { storage.statements[Int(parent.index)].children.append(id) }
    if parent == nil { storage.topLevel[row, default: []].append(id) }
    declare(id, shape(row).row, isRestated: isRestated)
    let inner = overlay || Vocabulary.isOverlay(row)
    var next = unit.tree.firstChild(node)
    while let child = next {
      bind(child, in: unit, under: id, overlay: inner)
      next = unit.tree.next(child)
    }
  }

  private mutating func isNamed(_ row: RowID) -> Bool { shape(row).row.naming != .none }

  /// The row of a statement's keyword at its place; nil after a finding.
  private mutating func row(
    of node: NodeID, in unit: BindingUnit, under parent: StatementID?, overlay: Bool
  ) -> RowID? {
    let token = Int(unit.tree[node].keyword)
    let range = unit.tree.tokens.range(token)
    let keyword = unit.tree.file.text(range)
    let parentRow = parent.map { storage.statements[Int($0.index)].row }
    if unit.tree.tokens.kinds[token] == .atom {
      if let row = Vocabulary.child(keyword, of: parentRow) { return row }
      if let parentRow, Vocabulary.isOverlay(parentRow), let row = Vocabulary.child(keyword, of: nil) { return row }
    }
    findings.append(unknown(keyword, Location(unit.file, range), under: parentRow))
    return nil
  }

  // MARK: Phrases

  mutating func shape(_ row: RowID) -> Shape {
    if let shape = shapes[Int(row.index)] { return shape }
    let shape = Shape(row)
    shapes[Int(row.index)] = shape
    return shape
  }

  private mutating func readPhrase(
    of node: NodeID, in unit: BindingUnit, into id: StatementID, isRestated: Bool, overlay: Bool
  ) {
    let index = Int(id.index)
    let shape = shape(storage.statements[index].row)
    var reader = PhraseReader(
      tree: unit.tree, file: unit.file, tokens: phraseTokens(node, unit.tree), example: shape.row.example)
    readName(&reader, index, shape.row)
    readTitle(&reader, index, shape.row, isRestated: isRestated)
    if overlay, !isRestated { readOperation(&reader, index) }
    if !reader.failed, !(isRestated && reader.isAtEnd) { _ = reader.read(shape.parts) }
    if !reader.failed { readTails(&reader, index) }
    if !reader.failed, !reader.isAtEnd { _ = reader.fail(leftover(reader)) }
    storage.statements[index].values = reader.values
    storage.statements[index].isDamaged = reader.failed || reader.findings.contains { $0.severity == .error }
    findings += reader.findings
    canonical += reader.canonical
    notePending(id, shape)
  }

  private func phraseTokens(_ node: NodeID, _ tree: SyntaxTree) -> [Int32] {
    let syntax = tree[node]
    return (syntax.keyword + 1..<max(syntax.keyword + 1, syntax.phraseEnd)).filter {
      let kind = tree.tokens.kinds[Int($0)]
      return kind != .space && kind != .newline && kind != .comment
    }
  }

  /// `plus` and `min` in front of a line of a variant.
  private mutating func readOperation(_ reader: inout PhraseReader, _ index: Int) {
    if reader.take("plus") { storage.statements[index].operation = .plus }
    if reader.take("min") { storage.statements[index].operation = .minus }
  }

  private mutating func readTitle(_ reader: inout PhraseReader, _ index: Int, _ row: Row, isRestated: Bool) {
    guard row.title != .never, !reader.failed else { return }
    if reader.kind() == .text {
      if case .text(let title, _)? = reader.value(.text) { storage.statements[index].title = title }
    } else if reader.kind() == .unclosedText {
      _ = reader.value(.text)
    } else if row.title == .required, !isRestated {
      let place = storage.statements[index].nameRange ?? storage.statements[index].keywordRange
      reader.findings.append(
        Finding(
          .titleExpected, at: reader.location(place),
          Bilingual("Bij `\(row.keyword)` ontbreekt de titel.", en: "`\(row.keyword)` lacks its title."),
          why: Bilingual("Schrijf het zoals: `\(row.example)`.", en: "Write it like: `\(row.example)`.")))
    }
  }

  // MARK: Tails

  /// `bron …`, `op …`, `vanaf … t/m …` and `motivering "…"` may follow any phrase, in any order.
  private mutating func readTails(_ reader: inout PhraseReader, _ index: Int) {
    while !reader.isAtEnd, !reader.failed {
      let start = reader.at
      switch reader.word() {
      case "bron" where reader.take("bron"): readSource(&reader, index)
      case "op" where reader.take("op"), "in" where reader.take("in"):
        storage.statements[index].asOf = reader.date()
      case "vanaf" where reader.take("vanaf"):
        storage.statements[index].from = reader.date()
        if storage.statements[index].from != nil, reader.takeThrough() {
          storage.statements[index].until = reader.date()
        }
        checkOrder(&reader, index, from: start)
      case "t/m", "tot":
        if reader.takeThrough() { storage.statements[index].until = reader.date() }
      case "motivering" where reader.take("motivering"):
        guard case .text(let text, _)? = reader.value(.text) else {
          _ = reader.fail(expected: ["een tekst tussen `\"`"])
          return
        }
        storage.statements[index].reasons = text
      default: return
      }
      if reader.at == start + 1, !reader.failed { _ = reader.fail(expected: ["een datum, bron of tekst"]) }
      if reader.at == start { return }
    }
  }

  private mutating func readSource(_ reader: inout PhraseReader, _ index: Int) {
    guard reader.kind() == .atom, reader.isName(reader.word()) else { return }
    storage.statements[index].source = Reference(name: reader.word(), range: reader.here)
    reader.at += 1
  }

  private func checkOrder(_ reader: inout PhraseReader, _ index: Int, from start: Int) {
    guard let from = storage.statements[index].from?.first, let until = storage.statements[index].until?.last,
      from > until
    else { return }
    _ = reader.fail(
      Finding(
        .dateOrder, at: reader.location(reader.range(from: start)),
        Bilingual("Het einde ligt vóór het begin.", en: "The end lies before the beginning.")))
  }

  private func leftover(_ reader: PhraseReader) -> Finding {
    let text = reader.word()
    return Finding(
      .unexpectedPhrase, at: reader.location(reader.here),
      Bilingual("`\(text)` past niet meer op deze regel.", en: "`\(text)` does not fit on this line any more."),
      why: Bilingual("Schrijf het zoals: `\(reader.example)`.", en: "Write it like: `\(reader.example)`."))
  }

  // MARK: Names to find later

  private mutating func notePending(_ id: StatementID, _ shape: Shape) {
    if !shape.names.isEmpty {
      for (i, value) in storage.statements[Int(id.index)].values.enumerated() {
        guard Self.holdsNames(value.value), let slot = shape.names.first(where: { $0.slot == value.slot }) else {
          continue
        }
        pending.append(Pending(statement: id, value: i, kinds: slot.kinds))
      }
    }
    if storage.statements[Int(id.index)].source != nil {
      pending.append(Pending(statement: id, value: -1, kinds: ["bron"]))
    }
  }

  private static func holdsNames(_ value: Value) -> Bool {
    switch value {
    case .reference, .references: true
    case .weighted(let list): !list.isEmpty
    default: false
    }
  }
}
