import SourceText

/// Blocks between other brackets than braces: `taak t "T" [` … `]`. They are read as blocks, and reported once.
struct BracketBlocks {
  private let bytes: [UInt8]
  private var open: [Int] = []
  private(set) var problems: [SyntaxProblem] = []

  /// Turns brackets that stand as braces do into braces: one at the end of a line, its partner alone on one.
  init(_ tokens: inout TokenTable, _ bytes: [UInt8]) {
    self.bytes = bytes
    for token in 0..<tokens.count where tokens.kinds[token] == .atom && tokens.end(token) - tokens.start(token) == 1 {
      switch bytes[tokens.start(token)] {
      case UInt8(ascii: "["), UInt8(ascii: "("):
        if endsLine(token, tokens), !beginsLine(token, tokens) { open.append(token) }
      case UInt8(ascii: "]"), UInt8(ascii: ")"):
        if endsLine(token, tokens), beginsLine(token, tokens) { close(token, &tokens) }
      default: continue
      }
    }
    problems.sort { $0.range.start < $1.range.start }
  }

  private mutating func close(_ token: Int, _ tokens: inout TokenTable) {
    guard let first = open.last, isPair(bytes[tokens.start(first)], bytes[tokens.start(token)]) else { return }
    open.removeLast()
    tokens.change(first, to: .openBrace)
    tokens.change(token, to: .closeBrace)
    problems.append(SyntaxProblem(kind: .otherBrackets, range: tokens.range(first), repair: tokens.start(token)))
  }

  private func isPair(_ open: UInt8, _ close: UInt8) -> Bool {
    open == UInt8(ascii: "[") ? close == UInt8(ascii: "]") : close == UInt8(ascii: ")")
  }

  private func endsLine(_ token: Int, _ tokens: TokenTable) -> Bool {
    var next = token + 1
    while next < tokens.count, tokens.kinds[next] == .space || tokens.kinds[next] == .comment { next += 1 }
    return next == tokens.count || tokens.kinds[next] == .newline
  }

  private func beginsLine(_ token: Int, _ tokens: TokenTable) -> Bool {
    var before = token - 1
    while before >= 0, tokens.kinds[before] == .space { before -= 1 }
    return before < 0 || tokens.kinds[before] == .newline
  }
}
