/// Writes HTML as bytes. Tags and attribute names come only from literals of this program; whatever else is written is
/// escaped, so no text of a plan can become markup.
struct HTMLSink {
  typealias Attributes = [(StaticString, String?)]

  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 65_536) { bytes.reserveCapacity(capacity) }

  /// An element with what `body` writes inside. Attributes without a value are left out.
  mutating func element(_ tag: StaticString, _ attributes: Attributes = [], _ body: (inout HTMLSink) -> Void) {
    open(tag, attributes)
    body(&self)
    close(tag)
  }

  /// An element with text only.
  mutating func element(_ tag: StaticString, _ attributes: Attributes = [], text: String) {
    open(tag, attributes)
    self.text(text)
    close(tag)
  }

  /// An element on lines of its own.
  mutating func block(_ tag: StaticString, _ attributes: Attributes = [], _ body: (inout HTMLSink) -> Void) {
    element(tag, attributes, body)
    lineBreak()
  }

  mutating func block(_ tag: StaticString, _ attributes: Attributes = [], text: String) {
    element(tag, attributes, text: text)
    lineBreak()
  }

  /// A start tag; also an element that has no end, such as `meta`.
  mutating func open(_ tag: StaticString, _ attributes: Attributes = []) {
    bytes.append(UInt8(ascii: "<"))
    literal(tag)
    for case (let name, let value?) in attributes {
      bytes.append(UInt8(ascii: " "))
      literal(name)
      literal("=\"")
      escaped(value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func close(_ tag: StaticString) {
    literal("</")
    literal(tag)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func text(_ text: String) { escaped(text) }

  mutating func lineBreak() { bytes.append(UInt8(ascii: "\n")) }

  /// Markup or style of this program.
  mutating func literal(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Style that was put together from literals and checked values; never text of a plan.
  mutating func style(_ css: String) {
    assert(!css.contains("<"))
    bytes.append(contentsOf: css.utf8)
  }

  private mutating func escaped(_ text: String) {
    var text = text
    text.withUTF8 { text in
      var start = 0
      var index = 0
      while index < text.count {
        guard let escape = htmlEscape(text, index) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: text[start..<index])
        bytes.append(contentsOf: escape.text.utf8)
        index += escape.length
        start = index
      }
      bytes.append(contentsOf: text[start...])
    }
  }
}

/// What stands for the character at `index`, and its length in bytes; nil when it stands as it is. Characters that HTML
/// does not allow come out as U+FFFD.
private func htmlEscape(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (text: String, length: Int)? {
  switch text[index] {
  case UInt8(ascii: "<"): return ("&lt;", 1)
  case UInt8(ascii: ">"): return ("&gt;", 1)
  case UInt8(ascii: "&"): return ("&amp;", 1)
  case UInt8(ascii: "\""): return ("&quot;", 1)
  case 0x09, 0x0A: return nil
  case 0x0D: return ("\n", 1)
  case 0..<0x20, 0x7F: return ("\u{FFFD}", 1)
  case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0: return ("\u{FFFD}", 2)
  case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE: return ("\u{FFFD}", 3)
  default: return nil
  }
}
