package import SourceText
import Vocabulary

/// The canonical layout of a tree: two spaces a level, values in a column, at most one empty line.
///
/// Comments and texts are kept. Nil when the file does not parse: what is not understood is left untouched. Formatting
/// what was formatted changes nothing.
package func format(_ tree: SyntaxTree) -> [UInt8]? {
  guard tree.problems.isEmpty else { return nil }
  var formatter = Formatter(tree)
  formatter.run()
  return formatter.out
}

/// Applies edits that do not overlap to a file's bytes.
package func applying(_ edits: [Finding.Edit], to bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var at = 0
  for edit in edits.sorted(by: { $0.location.range.start < $1.location.range.start }) {
    let range = edit.location.range
    guard Int(range.start) >= at, Int(range.end) <= bytes.count else { continue }
    result += bytes[at..<Int(range.start)]
    result += edit.text.utf8
    at = Int(range.end)
  }
  return result + bytes[at...]
}

private struct Formatter {
  private let tree: SyntaxTree
  private(set) var out: [UInt8] = []
  /// The next token to write.
  private var i = 0
  private var isAtLineStart = true
  /// No empty line at the start of a file or block.
  private var mayBreak = false

  init(_ tree: SyntaxTree) {
    self.tree = tree
    out.reserveCapacity(tree.file.bytes.count + tree.file.bytes.count / 8)
  }

  mutating func run() {
    statements(tree.first, under: nil, depth: 0)
    trivia(upTo: tree.tokens.count, depth: 0)
    endLine()
  }

  // MARK: Statements

  private mutating func statements(_ first: NodeID?, under parent: RowID?, depth: Int) {
    let width = depth == 0 ? 0 : columnWidth(first, under: parent)
    var next = first
    while let node = next {
      trivia(upTo: Int(tree[node].keyword), depth: depth)
      statement(node, under: parent, depth: depth, width: width)
      next = tree.next(node)
    }
  }

  private mutating func statement(_ node: NodeID, under parent: RowID?, depth: Int, width: Int) {
    endLine()
    indent(depth)
    let row = row(node, under: parent)
    // A block that nothing stands before.
    let isBare = tree[node].open == tree[node].keyword
    let keyword = isBare ? 0 : write(Int(tree[node].keyword))
    let hasPhrase = tree[node].phraseEnd > tree[node].keyword + 1
    let isInColumn = width > 0 && isProperty(row)
    if hasPhrase, isInColumn { pad(width - keyword) }
    phrase(node, depth: depth, column: depth * 2 + (isInColumn ? width : keyword) + 1)
    mayBreak = true
    if tree.hasBlock(node) { block(node, row, depth: depth, isBare: isBare) }
  }

  private mutating func phrase(_ node: NodeID, depth: Int, column: Int) {
    i = Int(tree[node].keyword) + 1
    var breaks = false
    while i < Int(tree[node].phraseEnd) {
      switch tree.tokens.kinds[i] {
      case .space: break
      case .newline: breaks = true
      case .comment:
        spaces(2)
        write(i)
        breaks = true
      case .comma: write(i)
      case let kind:
        if breaks {
          out.append(Byte.newline)
          spaces(column)
        } else {
          spaces(1)
        }
        breaks = false
        if kind == .fence { fence(depth) } else { write(i) }
      }
      i += 1
    }
  }

  // MARK: Blocks

  private mutating func block(_ node: NodeID, _ row: RowID?, depth: Int, isBare: Bool) {
    let open = Int(tree[node].open)
    let close = Int(tree[node].close)
    let late = comments(from: i, upTo: open)
    out += isBare ? [Byte.openBrace] : [Byte.space, Byte.openBrace]
    isAtLineStart = false
    i = open + 1
    for comment in late {
      spaces(2)
      write(comment)
      isAtLineStart = false
    }
    if isOneLine(node, open, close) { return oneLine(node, row, close) }
    mayBreak = false
    statements(tree.firstChild(node), under: row, depth: depth + 1)
    trivia(upTo: close, depth: depth + 1)
    endLine()
    indent(depth)
    write(close)
    i = close + 1
    mayBreak = true
  }

  private func comments(from start: Int, upTo end: Int) -> [Int] {
    start < end ? (start..<end).filter { tree.tokens.kinds[$0] == .comment } : []
  }

  /// `{ inwoners 9.800 }`: one statement without a block, written on one line.
  private func isOneLine(_ node: NodeID, _ open: Int, _ close: Int) -> Bool {
    guard let child = tree.firstChild(node), tree.next(child) == nil, !tree.hasBlock(child) else { return false }
    return !(open..<close).contains {
      let kind = tree.tokens.kinds[$0]
      return kind == .newline || kind == .comment || kind == .fence && isMultiline($0)
    }
  }

  private mutating func oneLine(_ node: NodeID, _ row: RowID?, _ close: Int) {
    guard let child = tree.firstChild(node) else { return }
    spaces(1)
    write(Int(tree[child].keyword))
    phrase(child, depth: 0, column: 0)
    spaces(1)
    write(close)
    i = close + 1
    mayBreak = true
  }

  // MARK: Columns

  private func row(_ node: NodeID, under parent: RowID?) -> RowID? {
    let word = tree.file.text(tree.tokens.range(Int(tree[node].keyword)))
    if let parent, Vocabulary.isOverlay(parent) {
      return Vocabulary.child(word, of: parent) ?? Vocabulary.child(word, of: nil)
    }
    return Vocabulary.child(word, of: parent)
  }

  private func isProperty(_ row: RowID?) -> Bool { row.map { Vocabulary[$0].naming == .none } ?? false }

  /// How wide the keywords of a block are with the space behind them; long ones stand on their own.
  private func columnWidth(_ first: NodeID?, under parent: RowID?) -> Int {
    var width = 0
    var next = first
    while let node = next {
      let length = tree.tokens.range(Int(tree[node].keyword)).count
      if length <= 16, tree[node].phraseEnd > tree[node].keyword + 1, isProperty(row(node, under: parent)) {
        width = max(width, length)
      }
      next = tree.next(node)
    }
    return width
  }

  // MARK: Between statements

  /// Comments and empty lines up to a token.
  private mutating func trivia(upTo end: Int, depth: Int) {
    var newlines = 0
    while i < end {
      switch tree.tokens.kinds[i] {
      case .newline: newlines += 1
      case .comment:
        if newlines == 0, !out.isEmpty, !isAtLineStart { spaces(2) } else { startLine(depth, blank: newlines > 1) }
        write(i)
        newlines = 0
        mayBreak = true
      default: break
      }
      i += 1
    }
    if newlines > 1, mayBreak, end < tree.tokens.count, tree.tokens.kinds[end] != .closeBrace {
      endLine()
      out.append(Byte.newline)
    }
  }

  private mutating func startLine(_ depth: Int, blank: Bool) {
    endLine()
    if blank, mayBreak { out.append(Byte.newline) }
    indent(depth)
  }

  // MARK: Writing

  @discardableResult
  private mutating func write(_ token: Int) -> Int {
    let range = tree.tokens.range(token)
    var bytes = tree.file.bytes[Int(range.start)..<Int(range.end)]
    if tree.tokens.kinds[token] == .comment {
      while let last = bytes.last, Byte.isBlank(last) { bytes.removeLast() }
    }
    out += bytes
    isAtLineStart = false
    return tree.file.text(range).unicodeScalars.count
  }

  private mutating func endLine() {
    guard !isAtLineStart else { return }
    out.append(Byte.newline)
    isAtLineStart = true
  }

  private mutating func indent(_ depth: Int) { spaces(depth * 2) }
  private mutating func pad(_ count: Int) { spaces(count) }

  private mutating func spaces(_ count: Int) {
    guard count > 0 else { return }
    out.append(contentsOf: repeatElement(Byte.space, count: count))
  }

  // MARK: Texts

  private func isMultiline(_ token: Int) -> Bool {
    let range = tree.tokens.range(token)
    return tree.file.bytes[Int(range.start)..<Int(range.end)].contains(Byte.newline)
  }

  /// The lines of a text one level in, its closing mark below the keyword.
  private mutating func fence(_ depth: Int) {
    guard isMultiline(i) else {
      write(i)
      return
    }
    let range = tree.tokens.range(i)
    let text = FencedText(tree.file.bytes[Int(range.start)..<Int(range.end)])
    out += text.mark
    for line in text.lines {
      out.append(Byte.newline)
      guard !line.isEmpty else { continue }
      spaces(depth * 2 + 2)
      out += line
    }
    out.append(Byte.newline)
    indent(depth)
    out += text.mark
    isAtLineStart = false
  }
}
