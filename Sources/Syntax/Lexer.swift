/// Cuts bytes into tokens. Cannot fail: whatever stands there is some token.
struct Lexer {
  private var tokens = TokenTable()
  private var i = 0
  /// Tells whether a line that starts here begins with a top-level keyword; an unclosed text ends there.
  private let isTopLevel: (ArraySlice<UInt8>) -> Bool

  static func tokens(_ bytes: [UInt8], isTopLevel: (ArraySlice<UInt8>) -> Bool) -> TokenTable {
    withoutActuallyEscaping(isTopLevel) { isTopLevel in
      var lexer = Lexer(isTopLevel: isTopLevel)
      lexer.tokens.reserve(bytes.count)
      lexer.run(bytes.span, bytes)
      lexer.tokens.finish(at: bytes.count)
      return lexer.tokens
    }
  }

  private init(isTopLevel: @escaping (ArraySlice<UInt8>) -> Bool) { self.isTopLevel = isTopLevel }

  private mutating func run(_ s: Span<UInt8>, _ bytes: [UInt8]) {
    if bytes.starts(with: Byte.orderMark) {
      i = Byte.orderMark.count
      tokens.append(.space, 0)
    }
    while i < s.count {
      let start = i
      let kind = next(s, bytes)
      tokens.append(kind, start)
    }
  }

  private mutating func next(_ s: Span<UInt8>, _ bytes: [UInt8]) -> TokenKind {
    switch s[i] {
    case Byte.newline: return one(.newline)
    case Byte.space, Byte.tab, Byte.carriageReturn: return space(s)
    case Byte.openBrace: return one(.openBrace)
    case Byte.closeBrace: return one(.closeBrace)
    case Byte.comma: return one(.comma)
    case Byte.quote: return quoted(s, bytes)
    case Byte.slash where i + 1 < s.count && s[i + 1] == Byte.slash: return comment(s)
    case Byte.latinLead, Byte.punctuationLead, Byte.orderMarkLead: return wide(s)
    default: return atom(s)
    }
  }

  private mutating func one(_ kind: TokenKind) -> TokenKind {
    i += 1
    return kind
  }

  private mutating func space(_ s: Span<UInt8>) -> TokenKind {
    while i < s.count {
      let length = Byte.isBlank(s[i]) ? 1 : Wide.space(s, i)
      if length == 0 { break }
      i += length
    }
    return .space
  }

  /// What a text processor writes for spaces and quotation marks.
  private mutating func wide(_ s: Span<UInt8>) -> TokenKind {
    if Wide.space(s, i) > 0 { return space(s) }
    return Wide.isQuote(s, i) ? curlyText(s) : atom(s)
  }

  /// `“…”`, closed by any quotation mark on the line.
  private mutating func curlyText(_ s: Span<UInt8>) -> TokenKind {
    i += Wide.quoteLength
    while i < s.count, s[i] != Byte.newline {
      if s[i] == Byte.quote { return one(.text) }
      if Wide.isQuote(s, i) {
        i += Wide.quoteLength
        return .text
      }
      i += 1
    }
    if s[i - 1] == Byte.carriageReturn { i -= 1 }
    return .unclosedText
  }

  private mutating func comment(_ s: Span<UInt8>) -> TokenKind {
    while i < s.count, s[i] != Byte.newline { i += 1 }
    return .comment
  }

  /// Up to a space, brace, quote, or a comma that is no decimal comma.
  private mutating func atom(_ s: Span<UInt8>) -> TokenKind {
    repeat {
      i += 1
      if i < s.count, s[i] == Byte.comma, isDecimalComma(s) { i += 2 }
    } while i < s.count && !Byte.endsAtom(s[i]) && !Wide.endsAtom(s, i)
    return .atom
  }

  /// `4,5` and `85.000,-`.
  private func isDecimalComma(_ s: Span<UInt8>) -> Bool {
    guard Byte.isDigit(s[i - 1]), i + 1 < s.count else { return false }
    return Byte.isDigit(s[i + 1]) || s[i + 1] == Byte.hyphen
  }

  private mutating func quoted(_ s: Span<UInt8>, _ bytes: [UInt8]) -> TokenKind {
    let quotes = run(of: Byte.quote, s, i)
    return quotes >= 3 ? fence(s, bytes, quotes) : text(s)
  }

  private mutating func text(_ s: Span<UInt8>) -> TokenKind {
    let start = i
    i += 1
    while i < s.count, s[i] != Byte.newline {
      if s[i] == Byte.quote { return one(.text) }
      i += s[i] == Byte.backslash && i + 1 < s.count && s[i + 1] != Byte.newline ? 2 : 1
    }
    if let brace = blockOpening(s, after: start) {
      i = brace
    } else if let end = laterEnd(s) {
      i = end
    } else if s[i - 1] == Byte.carriageReturn {
      i -= 1
    }
    return .unclosedText
  }

  /// A `{` at the end of the line opens the block of the statement, also when the text before it was not closed.
  private func blockOpening(_ s: Span<UInt8>, after start: Int) -> Int? {
    var at = i - 1
    while at > start, Byte.isBlank(s[at]) { at -= 1 }
    guard at > start + 1, s[at] == Byte.openBrace, Byte.isBlank(s[at - 1]) else { return nil }
    while at > start + 1, Byte.isBlank(s[at - 1]) { at -= 1 }
    return at
  }

  /// Where a text ends that runs on over lines: at the only mark of a line, which stands at its end.
  private func laterEnd(_ s: Span<UInt8>) -> Int? {
    var at = i
    for _ in 0..<20 where at < s.count {
      at += 1
      while at < s.count, s[at] != Byte.newline, s[at] != Byte.quote {
        if s[at] == Byte.openBrace || s[at] == Byte.closeBrace { return nil }
        at += 1
      }
      guard at < s.count, s[at] == Byte.quote else { continue }
      return endsLine(s, at, 1) ? at + 1 : nil
    }
    return nil
  }

  /// A fence closes on its own line, or at the first line that starts with as many quotes.
  private mutating func fence(_ s: Span<UInt8>, _ bytes: [UInt8], _ quotes: Int) -> TokenKind {
    let open = i
    i += quotes
    if let close = closing(s, quotes, from: i, sameLine: true) { return end(close) }
    let lineEnd = lineEnd(s, i)
    if let close = closing(s, quotes, from: lineEnd, sameLine: false) { return end(close) }
    i = recovery(s, bytes, from: lineEnd) ?? s.count
    if i <= open { i = s.count }
    return .unclosedFence
  }

  private mutating func end(_ close: Int) -> TokenKind {
    i = close
    return .fence
  }

  /// Where the closing fence ends. Off the opening line, quotes in mid-line mean that another text opens: no closing.
  private func closing(_ s: Span<UInt8>, _ quotes: Int, from start: Int, sameLine: Bool) -> Int? {
    var at = start
    var lineIsBlank = false
    while at < s.count {
      switch s[at] {
      case Byte.newline:
        if sameLine { return nil }
        lineIsBlank = true
        at += 1
      case Byte.quote:
        let found = run(of: Byte.quote, s, at)
        if found >= quotes { return sameLine || lineIsBlank || endsLine(s, at, found) ? at + found : nil }
        lineIsBlank = false
        at += found
      case Byte.space, Byte.tab, Byte.carriageReturn: at += 1
      default:
        lineIsBlank = false
        at += 1
      }
    }
    return nil
  }

  /// Quotes that stick to the last word of a line close a text, as one that opens has a space before it.
  private func endsLine(_ s: Span<UInt8>, _ start: Int, _ count: Int) -> Bool {
    guard start > 0, !Byte.isBlank(s[start - 1]) else { return false }
    var at = start + count
    while at < s.count, Byte.isBlank(s[at]) { at += 1 }
    return at >= s.count || s[at] == Byte.newline
  }

  /// The start of the first line that begins with a top-level keyword in column 1, or holds a `}` and nothing else.
  private func recovery(_ s: Span<UInt8>, _ bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    while at < s.count {
      if s[at] == Byte.newline, isLoneBrace(s, at + 1) || isTopLevel(bytes[(at + 1)...]) { return at }
      at += 1
    }
    return nil
  }

  private func isLoneBrace(_ s: Span<UInt8>, _ start: Int) -> Bool {
    var at = start
    while at < s.count, Byte.isBlank(s[at]) { at += 1 }
    guard at < s.count, s[at] == Byte.closeBrace else { return false }
    at += 1
    while at < s.count, Byte.isBlank(s[at]) { at += 1 }
    return at >= s.count || s[at] == Byte.newline
  }

  private func lineEnd(_ s: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < s.count, s[at] != Byte.newline { at += 1 }
    return at
  }

  private func run(of byte: UInt8, _ s: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < s.count, s[at] == byte { at += 1 }
    return at - start
  }
}

/// Spaces and quotation marks of more than one byte, as text processors put them in.
enum Wide {
  static let quoteLength = 3

  /// The length of the wide space that starts here; 0 when none does.
  static func space(_ s: Span<UInt8>, _ i: Int) -> Int {
    guard i + 1 < s.count else { return 0 }
    switch s[i] {
    case Byte.latinLead: return s[i + 1] == 0xA0 ? 2 : 0
    case Byte.punctuationLead:
      guard i + 2 < s.count else { return 0 }
      let isSpace =
        s[i + 1] == 0x80 && (0x80...0x8B ~= s[i + 2] || s[i + 2] == 0xAF) || s[i + 1] == 0x81 && s[i + 2] == 0x9F
      return isSpace ? 3 : 0
    case Byte.orderMarkLead: return i + 2 < s.count && s[i + 1] == 0xBB && s[i + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// `“`, `”`, `„` or `‟`.
  static func isQuote(_ s: Span<UInt8>, _ i: Int) -> Bool {
    i + 2 < s.count && s[i] == Byte.punctuationLead && s[i + 1] == 0x80 && 0x9C...0x9F ~= s[i + 2]
  }

  static func endsAtom(_ s: Span<UInt8>, _ i: Int) -> Bool {
    s[i] >= Byte.latinLead && (isQuote(s, i) || space(s, i) > 0)
  }
}

enum Byte {
  static let newline = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let carriageReturn = UInt8(ascii: "\r")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let slash = UInt8(ascii: "/")
  static let backslash = UInt8(ascii: "\\")
  static let orderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  static let hyphen = UInt8(ascii: "-")
  /// First bytes of the wide spaces and quotation marks.
  static let latinLead: UInt8 = 0xC2
  static let punctuationLead: UInt8 = 0xE2
  static let orderMarkLead: UInt8 = 0xEF

  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab || byte == carriageReturn }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func endsAtom(_ byte: UInt8) -> Bool {
    byte <= space && (byte == newline || isBlank(byte)) || byte == openBrace || byte == closeBrace || byte == quote
      || byte == comma
  }
}
