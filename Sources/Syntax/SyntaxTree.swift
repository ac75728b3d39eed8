package import SourceText

/// The number of a statement in a tree.
package struct NodeID: Hashable, Sendable {
  package let index: Int32

  package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
}

/// One statement: keyword, phrase, block. Tokens are given by number; -1 stands for none.
package struct StatementNode: Sendable {
  package var keyword: Int32
  /// One past the last token of the phrase that is not space, newline or comment.
  package var phraseEnd: Int32
  package var open: Int32 = -1
  package var close: Int32 = -1
  var parent: Int32 = -1
  var firstChild: Int32 = -1
  var lastChild: Int32 = -1
  var nextSibling: Int32 = -1

  init(keyword: Int32, parent: Int32) {
    self.keyword = keyword
    phraseEnd = keyword + 1
    self.parent = parent
  }
}

extension SyntaxTree {
  /// The statement of the top level that a statement stands in.
  package func root(of node: NodeID) -> NodeID {
    var root = node
    while self[root].parent >= 0 { root = NodeID(Int(self[root].parent)) }
    return root
  }
}

/// What is wrong with the shape of the text; the words for it are chosen by `Syntax` at the end.
package struct SyntaxProblem: Sendable {
  package enum Kind: Hashable, Sendable {
    case unclosedBlock, strayBrace, needlessOpen, otherBrackets, unclosedText, textOverLines, tooDeep
    /// The block ends there without `}`; nil when it has one.
    case missingOpen(end: Int?)
  }
  package let kind: Kind
  package let range: SourceRange
  /// Where a repair would go.
  package let repair: Int
}

/// A file as a tree that holds all of its text: joining the tokens gives the file back, whatever it held.
package struct SyntaxTree: Sendable {
  package let file: SourceFile
  package let tokens: TokenTable
  package internal(set) var nodes: [StatementNode] = []
  package internal(set) var problems: [SyntaxProblem] = []
  var firstRoot: Int32 = -1
  var lastRoot: Int32 = -1

  init(file: SourceFile, tokens: TokenTable) {
    self.file = file
    self.tokens = tokens
  }

  /// The file's bytes, from the tokens.
  package var text: [UInt8] {
    (0..<tokens.count).flatMap { file.bytes[tokens.start($0)..<tokens.end($0)] }
  }

  package subscript(id: NodeID) -> StatementNode { nodes[Int(id.index)] }

  /// The first statement of the file; the others follow with `next`.
  package var first: NodeID? { id(firstRoot) }

  package func firstChild(_ id: NodeID) -> NodeID? { self.id(self[id].firstChild) }

  package func next(_ id: NodeID) -> NodeID? { self.id(self[id].nextSibling) }

  /// The first statement of the block, or the file, that a statement stands in.
  package func firstSibling(_ id: NodeID) -> NodeID? {
    self[id].parent < 0 ? first : self.id(self[id].parent).flatMap(firstChild)
  }

  private func id(_ index: Int32) -> NodeID? { index >= 0 ? NodeID(Int(index)) : nil }

  package func hasBlock(_ id: NodeID) -> Bool { self[id].open >= 0 }

  /// From the keyword to the end of the phrase, or of the block when asked for.
  package func range(_ id: NodeID, withBlock: Bool = false) -> SourceRange {
    let node = self[id]
    let last = withBlock && node.close >= 0 ? node.close + 1 : node.phraseEnd
    return SourceRange(tokens.start(Int(node.keyword)), tokens.end(Int(last) - 1))
  }
}
