package import SourceText

/// What a stretch of plan text is. Tokens tile the file: nothing is dropped.
package enum TokenKind: UInt8, Sendable {
  /// `taak`, `toezicht-honden`, `1.360`, `07:00-09:00`: anything between spaces.
  case atom
  /// `,` not between digits.
  case comma
  case openBrace
  case closeBrace
  /// `"…"` on one line.
  case text
  /// `"""…"""`
  case fence
  /// `"` without its partner on the line.
  case unclosedText
  /// `"""` without its partner.
  case unclosedFence
  /// `// …`
  case comment
  case space
  case newline

  // Written out, as for `RowID`.
  @inlinable package static func == (a: TokenKind, b: TokenKind) -> Bool { a.rawValue == b.rawValue }
}

/// All tokens of a file as two columns: kind, and where it starts. A token ends where the next one starts.
package struct TokenTable: Sendable {
  package private(set) var kinds: [TokenKind] = []
  private var starts: [UInt32] = []

  package var count: Int { kinds.count }

  mutating func reserve(_ bytes: Int) {
    kinds.reserveCapacity(bytes / 4)
    starts.reserveCapacity(bytes / 4 + 1)
  }

  mutating func append(_ kind: TokenKind, _ start: Int) {
    kinds.append(kind)
    starts.append(UInt32(truncatingIfNeeded: start))
  }

  mutating func change(_ token: Int, to kind: TokenKind) { kinds[token] = kind }

  mutating func finish(at end: Int) { starts.append(UInt32(truncatingIfNeeded: end)) }

  package func start(_ token: Int) -> Int { Int(starts[token]) }
  package func end(_ token: Int) -> Int { Int(starts[token + 1]) }
  package func range(_ token: Int) -> SourceRange { SourceRange(start(token), end(token)) }
}
