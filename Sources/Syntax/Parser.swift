package import SourceText
import Vocabulary

/// Reads a file into a tree. Every statement is `keyword phrase { block }`, one per line; there is no other grammar.
///
/// Cannot fail, loop or run out of stack: each step takes a token, and open blocks are a list, not recursion.
package func parse(_ file: SourceFile) -> SyntaxTree {
  let topLevel = TopLevelWords.shared
  var tokens = Lexer.tokens(file.bytes, isTopLevel: topLevel.begins)
  let brackets = BracketBlocks(&tokens, file.bytes)
  var parser = Parser(SyntaxTree(file: file, tokens: tokens), topLevel)
  parser.tree.problems = brackets.problems
  parser.run()
  return parser.tree
}

/// No plan nests deeper; past this the blocks are counted, not built.
package let deepestBlock = 64

private struct Parser {
  var tree: SyntaxTree
  private let topLevel: TopLevelWords
  /// How many more blocks open than close in the text.
  private var unclosed = 0
  /// Nodes whose block is open, outermost first.
  private var open: [Int32] = []
  /// The vocabulary row of each open node, as far as its keyword is known there.
  private var rows: [RowID?] = []
  /// Of each open block, and first of the file: the last statement that opens no block.
  private var flat: [Flat] = [.none]
  /// Blocks beyond the deepest, which are only counted.
  private var excess = 0
  private var reportedDepth = false
  private var i = 0

  init(_ tree: SyntaxTree, _ topLevel: TopLevelWords) {
    self.tree = tree
    self.topLevel = topLevel
    for kind in tree.tokens.kinds {
      if kind == .openBrace { unclosed += 1 } else if kind == .closeBrace { unclosed -= 1 }
    }
  }

  private var isUnbalanced: Bool { unclosed > 0 }

  /// A statement without a block, and how far it is indented.
  private struct Flat {
    var node: Int32
    var indent: Int

    static let none = Flat(node: -1, indent: 0)
  }

  mutating func run() {
    tree.nodes.reserveCapacity(tree.tokens.count / 8)
    while i < tree.tokens.count {
      switch tree.tokens.kinds[i] {
      case .space, .newline, .comment: i += 1
      case .closeBrace: closeBlock()
      case .openBrace: openLateBlock()
      default: statement()
      }
    }
    closeAll(upTo: 0, repair: tree.file.bytes.count)
  }

  /// `taak toezicht "Toezicht" {`
  private mutating func statement() {
    if excess == 0, !open.isEmpty, startsTopLevel() { closeAll(upTo: 0, repair: tree.tokens.start(i)) }
    let node = append(StatementNode(keyword: Int32(i), parent: open.last ?? -1))
    note(tree.tokens.kinds[i])
    i += 1
    phrase(of: node)
    if i < tree.tokens.count, tree.tokens.kinds[i] == .openBrace { openBlock(of: node) }
  }

  /// The rest of the line; a comma at its end continues it on the next.
  private mutating func phrase(of node: Int32) {
    var last: TokenKind = .atom
    while i < tree.tokens.count {
      switch tree.tokens.kinds[i] {
      case .openBrace, .closeBrace: return
      case .newline: if last != .comma || nextLineIsItsOwn() { return }
      case .space, .comment: break
      default:
        last = tree.tokens.kinds[i]
        note(last)
        tree.nodes[Int(node)].phraseEnd = Int32(i + 1)
      }
      i += 1
      if last == .unclosedFence { return }
    }
  }

  /// Whether what follows a trailing comma is no part of the list: the end of the block, or a line that begins with a
  /// keyword of this block and says something.
  private func nextLineIsItsOwn() -> Bool {
    var at = i + 1
    while at < tree.tokens.count, [.space, .newline, .comment].contains(tree.tokens.kinds[at]) { at += 1 }
    guard at < tree.tokens.count else { return true }
    switch tree.tokens.kinds[at] {
    case .closeBrace: return true
    case .atom:
      let isKeyword =
        open.isEmpty
        ? Vocabulary.child(word(at), of: nil) != nil
        : (rows.last ?? nil).map { Vocabulary.child(word(at), of: $0) != nil } ?? false
      return isKeyword && saysSomething(after: at)
    default: return false
    }
  }

  /// Whether a word is followed by more of its line: `minimum 20% in centrum`, but not `toezicht,` or `toezicht en sanctie`.
  private func saysSomething(after word: Int) -> Bool {
    for at in word + 1..<tree.tokens.count {
      switch tree.tokens.kinds[at] {
      case .space: continue
      case .newline, .comment, .comma, .closeBrace: return false
      default: return !(tree.tokens.end(at) - tree.tokens.start(at) == 2 && self.word(at) == "en")
      }
    }
    return false
  }

  private mutating func note(_ kind: TokenKind) {
    guard kind == .unclosedText || kind == .unclosedFence else { return }
    let range = tree.tokens.range(i)
    let isStraightMark = kind == .unclosedText && tree.file.bytes[Int(range.start)] == Byte.quote
    let mark = isStraightMark ? 1 : 3
    tree.problems.append(
      SyntaxProblem(
        kind: tree.runsOn(i) ? .textOverLines : .unclosedText,
        range: SourceRange(Int(range.start), Int(range.start) + mark), repair: Int(range.end)))
  }

  // MARK: Blocks

  private mutating func openBlock(of node: Int32) {
    guard open.count < deepestBlock else { return countDeep() }
    if isSlip(behind: node) { return passOver() }
    tree.nodes[Int(node)].open = Int32(i)
    if flat[open.count].node == node { flat[open.count] = .none }
    rows.append(row(of: node))
    open.append(node)
    flat.append(.none)
    i += 1
  }

  /// Whether a `{` opens nothing: blocks are left open in the text, the row has no lines of its own, and what follows is
  /// not indented below it.
  private func isSlip(behind node: Int32) -> Bool {
    guard isUnbalanced, let row = row(of: node), !Vocabulary.takesBlock(row),
      let indent = indentation(Int(tree.nodes[Int(node)].keyword))
    else { return false }
    var next = i + 1
    while next < tree.tokens.count, [.space, .newline, .comment].contains(tree.tokens.kinds[next]) { next += 1 }
    guard next < tree.tokens.count else { return true }
    guard let below = indentation(next) else { return false }
    return tree.tokens.kinds[next] == .closeBrace ? below < indent : below <= indent
  }

  /// Leaves a `{` that opens nothing out of the blocks.
  private mutating func passOver() {
    tree.problems.append(
      SyntaxProblem(kind: .needlessOpen, range: tree.tokens.range(i), repair: tree.tokens.start(i)))
    unclosed -= 1
    i += 1
  }

  /// A `{` on a line of its own belongs to the statement above it.
  private mutating func openLateBlock() {
    let last = open.last.map { tree.nodes[Int($0)].lastChild } ?? tree.lastRoot
    if excess == 0, last >= 0, tree.nodes[Int(last)].open < 0 { return openBlock(of: last) }
    guard open.count < deepestBlock else { return countDeep() }
    let node = append(StatementNode(keyword: Int32(i), parent: open.last ?? -1))
    openBlock(of: node)
  }

  private mutating func countDeep() {
    if !reportedDepth {
      tree.problems.append(SyntaxProblem(kind: .tooDeep, range: tree.tokens.range(i), repair: tree.tokens.start(i)))
    }
    reportedDepth = true
    excess += 1
    i += 1
  }

  private mutating func closeBlock() {
    defer { i += 1 }
    if excess > 0 {
      excess -= 1
    } else if let indent = indentation(i), indent == flat[open.count].indent, adopt(closedBy: Int32(i)) {
      return
    } else if let node = open.last {
      endLevel()
      tree.nodes[Int(node)].close = Int32(i)
    } else {
      tree.problems.append(SyntaxProblem(kind: .strayBrace, range: tree.tokens.range(i), repair: tree.tokens.start(i)))
    }
  }

  private mutating func closeAll(upTo depth: Int, repair: Int) {
    while open.count > depth {
      let node = open[open.count - 1]
      endLevel()
      guard !reportedDepth else { continue }
      let brace = tree.tokens.range(Int(tree.nodes[Int(node)].open))
      tree.problems.append(SyntaxProblem(kind: .unclosedBlock, range: brace, repair: repair))
    }
    excess = 0
    if depth == 0 { adopt() }
  }

  private mutating func endLevel() {
    adopt()
    open.removeLast()
    rows.removeLast()
    flat.removeLast()
  }

  /// A top-level keyword in column 1 ends blocks that were left open, unless it may stand in them. Where braces are
  /// missing so does any word in column 1, when the lines of the block are indented.
  private func startsTopLevel() -> Bool {
    let start = tree.tokens.start(i)
    guard start == 0 || tree.file.bytes[start - 1] == Byte.newline else { return false }
    guard topLevel.contains(tree.file.bytes[start..<tree.tokens.end(i)]) else { return isUnbalanced && isIndented }
    if isUnbalanced { return true }
    guard let row = rows.last ?? nil, isIndented else { return false }
    if Vocabulary.isOverlay(row) { return false }
    return Vocabulary.child(word(i), of: row) == nil
  }

  /// The block that is open has its first line indented, so that a line in column 1 does not look like one of its own.
  private var isIndented: Bool {
    guard let node = open.last, tree.nodes[Int(node)].firstChild >= 0 else { return false }
    let start = tree.tokens.start(Int(tree.nodes[Int(tree.nodes[Int(node)].firstChild)].keyword))
    return start > 0 && tree.file.bytes[start - 1] != Byte.newline
  }

  // MARK: Blocks that lack their `{`

  /// How far a token is indented; nil when it is not the first of its line.
  private func indentation(_ token: Int) -> Int? {
    let start = tree.tokens.start(token)
    var at = start
    while at > 0, Byte.isBlank(tree.file.bytes[at - 1]) { at -= 1 }
    return at == 0 || tree.file.bytes[at - 1] == Byte.newline ? start - at : nil
  }

  /// Statements that are indented below one without a block belong to it when they can stand there and not where they
  /// are: their `{` was left out.
  @discardableResult
  private mutating func adopt(closedBy close: Int32 = -1) -> Bool {
    let owner = flat[open.count].node
    defer { flat[open.count] = .none }
    guard owner >= 0, tree.nodes[Int(owner)].nextSibling >= 0, let inner = row(of: owner) else { return false }
    let first = tree.nodes[Int(owner)].nextSibling
    guard belongs(from: first, under: inner, isClosed: close >= 0) else { return false }
    let last = open.last.map { tree.nodes[Int($0)].lastChild } ?? tree.lastRoot
    tree.nodes[Int(owner)].firstChild = first
    tree.nodes[Int(owner)].lastChild = last
    tree.nodes[Int(owner)].nextSibling = -1
    tree.nodes[Int(owner)].close = close
    if let parent = open.last { tree.nodes[Int(parent)].lastChild = owner } else { tree.lastRoot = owner }
    var next = first
    while next >= 0 {
      tree.nodes[Int(next)].parent = owner
      next = tree.nodes[Int(next)].nextSibling
    }
    let end = tree.range(NodeID(Int(last)), withBlock: true).end
    tree.problems.append(
      SyntaxProblem(
        kind: .missingOpen(end: close < 0 ? Int(end) : nil),
        range: tree.tokens.range(Int(tree.nodes[Int(owner)].keyword)),
        repair: tree.tokens.end(Int(tree.nodes[Int(owner)].phraseEnd) - 1)))
    return true
  }

  private func belongs(from first: Int32, under inner: RowID, isClosed: Bool) -> Bool {
    let outer = rows.last ?? nil
    guard open.isEmpty || outer != nil else { return false }
    // A block that restates takes what stands at the top level; its own `}` tells the two apart.
    let restates = Vocabulary.isOverlay(inner)
    var isSure = restates && isClosed
    var next = first
    while next >= 0 {
      let keyword = word(Int(tree.nodes[Int(next)].keyword))
      let fitsInside =
        Vocabulary.child(keyword, of: inner) != nil || restates && Vocabulary.child(keyword, of: nil) != nil
      let fitsHere = Vocabulary.child(keyword, of: outer) != nil
      if fitsHere && !fitsInside { return false }
      isSure = isSure || fitsInside && !fitsHere
      next = tree.nodes[Int(next)].nextSibling
    }
    return isSure
  }

  // MARK: Nodes

  private mutating func append(_ node: StatementNode) -> Int32 {
    let index = Int32(truncatingIfNeeded: tree.nodes.count)
    let indent = indentation(Int(node.keyword))
    if flat[open.count].node < 0 || indent.map({ $0 <= flat[open.count].indent }) ?? true {
      adopt()
      if let indent { flat[open.count] = Flat(node: index, indent: indent) }
    }
    tree.nodes.append(node)
    if node.parent >= 0 {
      let last = tree.nodes[Int(node.parent)].lastChild
      if last >= 0 {
        tree.nodes[Int(last)].nextSibling = index
      } else {
        tree.nodes[Int(node.parent)].firstChild = index
      }
      tree.nodes[Int(node.parent)].lastChild = index
    } else {
      if tree.lastRoot >= 0 { tree.nodes[Int(tree.lastRoot)].nextSibling = index } else { tree.firstRoot = index }
      tree.lastRoot = index
    }
    return index
  }

  private func row(of node: Int32) -> RowID? {
    let parent = rows.last ?? nil
    let keyword = word(Int(tree.nodes[Int(node)].keyword))
    if let parent, Vocabulary.isOverlay(parent) { return Vocabulary.child(keyword, of: nil) }
    return open.isEmpty || parent != nil ? Vocabulary.child(keyword, of: parent) : nil
  }

  private func word(_ token: Int) -> String {
    String(
      decoding: tree.file.bytes[tree.tokens.start(token)..<min(tree.tokens.end(token), tree.tokens.start(token) + 40)],
      as: UTF8.self)
  }
}

extension SyntaxTree {
  /// Whether a text between single marks goes on over lines and then ends.
  fileprivate func runsOn(_ token: Int) -> Bool {
    tokens.kinds[token] == .unclosedText && file.bytes[tokens.start(token)..<tokens.end(token)].contains(Byte.newline)
  }
}

/// The keywords that may stand at the top level, as bytes.
struct TopLevelWords: Sendable {
  static let shared = TopLevelWords()

  private let words: [[UInt8]]

  private init() {
    words = Vocabulary.children(of: nil).map { Array(Vocabulary[$0].keyword.utf8) }
  }

  func contains(_ slice: ArraySlice<UInt8>) -> Bool {
    words.contains { $0.count == slice.count && $0.elementsEqual(slice) }
  }

  /// Whether the text that starts here begins with one of the words and a space.
  func begins(_ slice: ArraySlice<UInt8>) -> Bool {
    words.contains { word in
      slice.count > word.count && slice[slice.startIndex + word.count] == Byte.space && slice.starts(with: word)
    }
  }
}
