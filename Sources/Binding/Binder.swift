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
  binder.trees = units.map(\.tree)
  binder.storage.statements.reserveCapacity(units.reduce(0) { $0 + $1.tree.nodes.count })
  for unit in units where !unit.isShared { binder.bind(unit) }
  for unit in units where unit.isShared { binder.bind(unit) }
  binder.settleEquals()
  binder.resolveNames(included)
  binder.checkOccurrences()
  return Staged(Plan(binder.storage, included: included), binder.findings)
}

/// The canonical text of a file: canonical values, canonical layout. Nil when it does not parse.
package func canonicalText(_ file: SourceFile) -> [UInt8]? {
  var tree = parse(file)
  guard tree.problems.isEmpty else { return nil }
  // What was understood in other words may still have values to spell; each round leaves less.
  for _ in 0..<4 {
    var binder = Binder()
    binder.bind(BindingUnit(file: FileID(0), tree: tree))
    if binder.canonical.isEmpty { break }
    tree = parse(SourceFile(name: file.name, bytes: applying(binder.canonical, to: tree.file.bytes)))
  }
  return format(tree)
}

struct Binder {
  var storage = Plan.Storage()
  var findings: [Finding] = []
  var canonical: [Finding.Edit] = []
  var pending: [Pending] = []
  /// Names of some kinds in order, for suggestions, and how many may still be looked at.
  var knownNames: [String: [String]] = [:]
  var namesToCompare = 300_000
  /// How many findings the reading may give before it stops: nobody reads on, and each takes time and memory.
  static let mostFindings = 10_000
  private(set) var isCutShort = false
  /// How many lines that cannot be read may still be tried in other words.
  var linesToMend = 1000
  /// All text, to look for names before they are bound.
  var trees: [SyntaxTree] = []
  lazy var writtenNames: [String: Set<String>] = trees.flatMap(\.declaredNames).reduce(into: [:]) { names, declared in
    names[declared.name, default: []].insert(declared.kind)
  }
  /// The year of a plan of one year, for dates that lack theirs.
  lazy var planYear: Int? = {
    let years = Set(trees.flatMap(\.yearsOfPlan))
    return years.count == 1 ? years.first : nil
  }()
  lazy var namesByTitle = Dictionary(trees.flatMap(\.declaredTitles), uniquingKeysWith: { first, _ in first })
  /// Statements with a keyword that was taken for another.
  var guessed: Set<StatementID> = []
  /// Statements that lack their name, by kind.
  var nameless: [String: Nameless] = [:]
  /// Statements that have the name of another, by kind and the name that their title gives.
  var renamed: [String: [String: StatementID]] = [:]
  /// Lines of variants and consequences that restate something of the plan.
  var restated: [StatementID] = []
  /// Statements of one name and kind: the first, and a later one.
  var equals: [(first: StatementID, later: StatementID)] = []
  /// Names that hold within their parent only, by kind.
  var scoped: [String: [String: [StatementID]]] = [:]
  private var shapes: [Shape?] = Array(repeating: nil, count: Vocabulary.rows.count)
  /// Of the block at hand, the first line of each row that may stand there once; empty between blocks.
  var firstOfRow: [StatementID?] = Array(repeating: nil, count: Vocabulary.rows.count)

  /// Statements without a name, in order, and the unknown names that are taken to be theirs.
  struct Nameless {
    var statements: [StatementID] = []
    var names: [String: StatementID] = [:]
  }

  /// A slot whose names still have to be found.
  struct Pending {
    var statement: StatementID
    var value: Int
    var kinds: [String]
    /// The line was reported already.
    var isQuiet: Bool
  }

  mutating func bind(_ unit: BindingUnit) {
    if unit.tree.isOtherEncoding {
      findings += unit.tree.characterFindings(in: unit.file)
      return
    }
    if isCutShort { return }
    let shape = unit.tree.findings(in: unit.file, upTo: max(0, Self.mostFindings - findings.count))
    findings += shape.findings
    if shape.isCut {
      cutShort()
      return
    }
    var next = unit.tree.first
    while let node = next, mayGoOn() {
      bind(node, in: unit, under: nil, overlay: false)
      next = unit.tree.next(node)
    }
  }

  /// Whether there is room for another finding; says once, at the last one there was room for, that the rest was left.
  mutating func mayGoOn() -> Bool {
    if isCutShort { return false }
    if findings.count < Self.mostFindings { return true }
    cutShort()
    return false
  }

  /// Of the file with the last finding nothing further on is said.
  private mutating func cutShort() {
    guard !isCutShort, let place = findings.last?.primary.location else { return }
    isCutShort = true
    findings.removeAll { $0.primary.location.file == place.file && $0.primary.location.range.start > place.range.start }
    findings.append(
      Finding(
        .tooManyFindings, at: place,
        Bilingual(
          "Er zijn al \(Self.mostFindings) bevindingen; wat hierna komt, is niet gelezen.",
          en: "There are \(Self.mostFindings) findings already; what comes after this was not read.")))
  }

  // MARK: Statements

  private mutating func bind(_ node: NodeID, in unit: BindingUnit, under parent: StatementID?, overlay: Bool) {
    guard let found = row(of: node, in: unit, under: parent, overlay: overlay) else { return }
    let row = found.row
    let written = parent
    let parent = found.certainty == .elsewhere ? nil : parent
    let overlay = overlay && parent != nil
    let id = StatementID(storage.statements.count)
    storage.statements.append(statement(of: node, in: unit, row, under: parent, written: written))
    let isRestated =
      overlay && (isNamed(row) || parent.map { Vocabulary.isOverlay(storage.statements[Int($0.index)].row) } == true)
    let before = findings.count
    let stands = readPhrase(of: node, in: unit, into: id, isRestated: isRestated, overlay: overlay)
    if found.certainty != .certain { storage.statements[Int(id.index)].isDamaged = true }
    // The keyword was reported; whether its phrase fits is a guess upon a guess.
    if found.certainty == .guessed {
      findings.removeSubrange(before...)
      guessed.insert(id)
    }
    // A word of the top level with no more than a name refers to what has that name; that it cannot stand here was said.
    if found.certainty == .elsewhere, !unit.tree.hasBlock(node), phraseTokens(node, unit.tree).count < 2 {
      findings.removeSubrange(before...)
      storage.statements[Int(id.index)].isDamaged = true
      return
    }
    // A name may be taken there already.
    if found.certainty == .elsewhere, !isNamed(row), findings.count == before, before > 0,
      findings[before - 1].solutions.isEmpty,
      let solution = Self.movingOut(node, in: unit)
    {
      findings[before - 1].solutions = [solution]
    }
    // What belongs outside the block is no line of it.
    let isAlone = findings.count > before && findings.last?.code == .finding(.misplacedKeyword)
    if let parent, !isAlone, stands { storage.statements[Int(parent.index)].children.append(id) }
    // But the line that belongs there is missing because of it.
    if let parent, isAlone { storage.statements[Int(parent.index)].isIncomplete = true }
    if parent == nil { storage.topLevel[row, default: []].append(id) }
    if isRestated { restated.append(id) }
    declare(id, shape(row), isRestated: isRestated)
    let inner = overlay || Vocabulary.isOverlay(row)
    var next = unit.tree.firstChild(node)
    while let child = next, mayGoOn() {
      bind(child, in: unit, under: id, overlay: inner)
      next = unit.tree.next(child)
    }
  }

  /// A statement before its phrase is read. Made apart, so that only the storage holds it: what is held twice is copied
  /// when it is changed.
  private func statement(
    of node: NodeID, in unit: BindingUnit, _ row: RowID, under parent: StatementID?, written: StatementID?
  ) -> Statement {
    var statement = Statement(
      row: row, location: Location(unit.file, unit.tree.range(node, withBlock: true)),
      keywordRange: unit.tree.tokens.range(Int(unit.tree[node].keyword)))
    statement.parent = parent
    if parent == nil { statement.writtenUnder = written }
    statement.isShared = unit.isShared
    return statement
  }

  private mutating func isNamed(_ row: RowID) -> Bool { shape(row).row.naming != .none }

  /// How sure it is which row a keyword means: the one written, the near one, or one that belongs at the top level.
  private enum Certainty { case certain, guessed, elsewhere }

  /// The row of a statement's keyword at its place, or the one it was probably meant to be; nil when nothing is near.
  private mutating func row(
    of node: NodeID, in unit: BindingUnit, under parent: StatementID?, overlay: Bool
  ) -> (row: RowID, certainty: Certainty)? {
    let token = Int(unit.tree[node].keyword)
    let range = unit.tree.tokens.range(token)
    let keyword = unit.tree.file.text(range)
    let parentRow = parent.map { storage.statements[Int($0.index)].row }
    if unit.tree.tokens.kinds[token] == .atom {
      if let row = Vocabulary.child(keyword, of: parentRow) {
        if keyword == "zonder", let parentRow, !Vocabulary.isOverlay(parentRow), !overlay {
          findings.append(Self.misplacedWithout(Location(unit.file, range)))
          return nil
        }
        return (row, .certain)
      }
      if let parentRow, Vocabulary.isOverlay(parentRow), let row = Vocabulary.child(keyword, of: nil) {
        return (row, .certain)
      }
    }
    if let period = wholePeriod(node, in: unit, under: parentRow) {
      if let finding = period.finding { findings.append(finding) }
      return (period.row, .guessed)
    }
    let unknown = unknown(keyword, written(node, in: unit), under: parentRow)
    findings.append(unknown.finding)
    if let row = unknown.near { return (row, .guessed) }
    if let parent { storage.statements[Int(parent.index)].isIncomplete = true }
    return unknown.topLevel.map { ($0, .elsewhere) }
  }

  func written(_ node: NodeID, in unit: BindingUnit) -> WrittenLine {
    WrittenLine(
      keyword: Location(unit.file, unit.tree.tokens.range(Int(unit.tree[node].keyword))),
      tokens: phraseTokens(node, unit.tree), source: unit.tree.file, hasBlock: unit.tree.hasBlock(node))
  }

  /// `zonder` in a statement of the plan itself, where nothing is there to be dropped.
  private static func misplacedWithout(_ place: Location) -> Finding {
    Finding(
      .misplacedKeyword, at: place,
      Bilingual(
        "`zonder` laat weg wat het plan zegt, en kan alleen staan in een `variant`, een `gevolg` of een `bijstelling`.",
        en:
          "`zonder` drops what the plan says, and can stand only in a `variant`, a `gevolg` or a `bijstelling`."))
  }

  // MARK: Phrases

  mutating func shape(_ row: RowID) -> Shape {
    if let shape = shapes[Int(row.index)] { return shape }
    let shape = Shape(row)
    shapes[Int(row.index)] = shape
    return shape
  }

  /// False when the line says that it does not hold.
  private mutating func readPhrase(
    of node: NodeID, in unit: BindingUnit, into id: StatementID, isRestated: Bool, overlay: Bool
  ) -> Bool {
    let index = Int(id.index)
    let shape = shape(storage.statements[index].row)
    let tokens = phraseTokens(node, unit.tree)
    let reading = Reading(
      shape: shape, index: index, isRestated: isRestated, takesOperation: overlay && !isRestated,
      hasBlock: unit.tree.hasBlock(node))
    var reader = PhraseReader(
      source: unit.tree.file, file: unit.file, tokens: tokens, keyword: storage.statements[index].keywordRange,
      example: shape.row.example)
    read(&reader, reading)
    var isGuessed = false
    if reader.failed, !reader.isUnclosed {
      (reader, isGuessed) = respelled(reader, reading)
      // What follows from a header that could not be read is not said on top of it.
      if reader.failed, reader.findings.count > 1, reader.findings[0].isAboutHeader { reader.findings.removeLast() }
    }
    storage.statements[index].values = reader.values
    storage.statements[index].isDamaged =
      isGuessed || reader.failed || reader.findings.contains { $0.severity == .error }
    findings += reader.findings
    canonical += reader.canonical
    // The name before what could not be read may be the beginning of a longer one.
    let doubtful = reader.failed && reader.at > 0 ? reader.range(reader.at - 1).end : nil
    notePending(id, shape, isQuiet: isGuessed, doubtful: doubtful)
    return !reader.isDenied
  }

  /// One statement's phrase, and how it is to be read.
  struct Reading {
    let shape: Shape
    let index: Int
    let isRestated: Bool
    let takesOperation: Bool
    let hasBlock: Bool
  }

  mutating func read(_ reader: inout PhraseReader, _ reading: Reading) {
    readHeader(&reader, reading.index, reading.shape, isRestated: reading.isRestated)
    if reading.takesOperation { readOperation(&reader, reading.index) }
    if !reader.failed, !reading.takesOperation, reader.word() == "plus" { _ = reader.fail(Self.misplacedPlus(reader)) }
    reader.countsWhole = wholeCounts.contains(reading.shape.row.keyword)
    if !reader.failed, !(reading.isRestated && reader.isAtEnd) { _ = reader.read(reading.shape.parts) }
    if !reader.failed { readTails(&reader, reading.index) }
    if !reader.failed, !reader.isAtEnd { _ = reader.fail(leftover(&reader, reading.index)) }
  }

  private func phraseTokens(_ node: NodeID, _ tree: SyntaxTree) -> [PhraseToken] {
    let syntax = tree[node]
    var tokens: [PhraseToken] = []
    var token = Int(syntax.keyword) + 1
    // A space for every word.
    tokens.reserveCapacity(max(0, Int(syntax.phraseEnd) - token + 1) / 2)
    while token < Int(syntax.phraseEnd) {
      let kind = tree.tokens.kinds[token]
      switch kind {
      case .space, .newline, .comment: break
      default:
        let range = tree.tokens.range(token)
        tokens.append(PhraseToken(kind: kind, text: tree.file.text(range), range: range))
      }
      token += 1
    }
    return tokens
  }

  /// `plus` and `min` in front of a line of a variant.
  private mutating func readOperation(_ reader: inout PhraseReader, _ index: Int) {
    if reader.take("plus") { storage.statements[index].operation = .plus }
    if reader.take("min") { storage.statements[index].operation = .minus }
    if storage.statements[index].operation == .restate, let signed = signed(reader) { _ = reader.fail(signed) }
  }

  /// `formatie +1 fte` in a variant: a sign does not say whether the plan's value is changed or replaced.
  private func signed(_ reader: PhraseReader) -> Finding? {
    guard reader.kind() == .atom, let sign = reader.word().first, ["+", "-", "−"].contains(sign) else { return nil }
    let rest = reader.word().dropFirst()
    let isBeforeFigure = reader.kind(1) == .atom && reader.word(1).first.map { $0.isNumber || $0 == "€" } == true
    guard rest.first?.isNumber ?? isBeforeFigure else { return nil }
    let word = sign == "+" ? "plus" : "min"
    let place = reader.location(reader.here)
    let start = Int(place.range.start)
    let mark = Location(place.file, SourceRange(start, start + String(sign).utf8.count))
    return Finding(
      .unexpectedPhrase, at: place,
      Bilingual("Schrijf het teken als woord: `\(word)`.", en: "Write the sign as a word: `\(word)`."),
      why: Bilingual(
        "`plus` en `min` veranderen wat het plan zegt; zonder een van beide komt de waarde ervoor in de plaats.",
        en: "`plus` and `min` change what the plan says; without either the value takes its place."),
      solutions: [
        Finding.Solution(
          Bilingual("Schrijf `\(word)`", en: "Write `\(word)`"),
          [Finding.Edit(mark, rest.isEmpty ? word : word + " ")])
      ])
  }

  private static func misplacedPlus(_ reader: PhraseReader) -> Finding {
    Finding(
      .unexpectedPhrase, at: reader.location(reader.here),
      Bilingual(
        "`plus` verandert wat het plan al zegt, en kan hier niet.",
        en: "`plus` changes what the plan already says, and cannot stand here."),
      why: Bilingual(
        "Schrijf het bedrag of aantal zelf; een tweede regel telt erbij. `plus` en `min` staan alleen in een `variant`, een `gevolg` of een `bijstelling`.",
        en:
          "Write the amount itself; another line adds to it. `plus` and `min` stand only in a `variant`, a `gevolg` or a `bijstelling`."
      ))
  }

  // MARK: Names to find later

  private mutating func notePending(_ id: StatementID, _ shape: Shape, isQuiet: Bool, doubtful: Int32?) {
    if !shape.names.isEmpty {
      for (i, value) in storage.statements[Int(id.index)].values.enumerated() {
        guard Self.holdsNames(value.value), let slot = shape.names.first(where: { $0.slot == value.slot }) else {
          continue
        }
        let isQuiet = isQuiet || value.range.end == doubtful
        pending.append(Pending(statement: id, value: i, kinds: slot.kinds, isQuiet: isQuiet))
      }
    }
    if storage.statements[Int(id.index)].hasTail, storage.statements[Int(id.index)].source != nil {
      pending.append(Pending(statement: id, value: -1, kinds: ["bron"], isQuiet: isQuiet))
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
