/// The name of an element or attribute. Only literals in this program make one, or text that was checked.
package struct XMLName: Sendable, Equatable, ExpressibleByStringLiteral {
  let text: String

  package init(stringLiteral name: String) {
    assert(Self.isName(name))
    text = name
  }

  /// Nil unless the text is letters, digits, `-`, `_` and `.`, starting with a letter or `_`, with at most one prefix.
  package init?(checking name: String) {
    guard Self.isName(name) else { return nil }
    text = name
  }

  private static func isName(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        guard let first = part.first else { return false }
        return isStart(first)
          && part.allSatisfy { isStart($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
      }
  }

  private static func isStart(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
  }
}

/// Writes XML 1.0 in UTF-8 as bytes, element by element, in the form of libxml2's `xmlTextWriter` with an indentation of
/// two spaces. A test holds the two against each other.
///
///     var xml = XMLSink()
///     xml.element("doel", ("id", "veilige-buurt")) { xml in
///       xml.element("titel", text: "Inwoners voelen zich veilig")
///     }
///     let bytes = xml.finish()
///
/// Characters that XML cannot hold (C0 controls except tab, line feed and carriage return; U+FFFE and U+FFFF) come out as
/// U+FFFD. Plans are refused for them long before; this is the last guard, so that what we write is always well-formed.
package struct XMLSink {
  package private(set) var bytes: [UInt8]
  private var open: [OpenElement] = []
  /// The number of open elements that hold text between their children, where no white space may be added.
  private var mixedDepth = 0

  private struct OpenElement {
    let name: XMLName
    let isMixed: Bool
    /// Whether `>` is still to come.
    var isTagOpen = true
    var hasText = false
  }

  /// Starts with the XML declaration.
  package init(capacity: Int = 65_536) {
    bytes = []
    bytes.reserveCapacity(capacity)
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// The bytes; elements still open are closed.
  package consuming func finish() -> [UInt8] {
    assert(open.isEmpty)
    while !open.isEmpty { end() }
    return bytes
  }

  // MARK: Elements with a body

  /// An element with attributes in the order given, and what `body` writes inside.
  package mutating func element(
    _ name: XMLName, _ attributes: (XMLName, String)..., body: (inout XMLSink) -> Void = { _ in }
  ) {
    start(name)
    for (name, value) in attributes { attribute(name, value) }
    body(&self)
    end()
  }

  /// An element that holds text between its children, so no white space is added inside.
  package mutating func mixed(
    _ name: XMLName, _ attributes: (XMLName, String)..., body: (inout XMLSink) -> Void
  ) {
    start(name, mixed: true)
    for (name, value) in attributes { attribute(name, value) }
    body(&self)
    end()
  }

  /// An element with text only.
  package mutating func element(_ name: XMLName, _ attributes: (XMLName, String)..., text: String) {
    start(name)
    for (name, value) in attributes { attribute(name, value) }
    self.text(text)
    end()
  }

  /// A picture as another writer of this program made it: elements that all close, text escaped.
  mutating func embed(_ picture: HTMLSink) {
    closeTag(breakLine: true)
    bytes.append(contentsOf: picture.bytes)
    if !open.isEmpty { open[open.count - 1].hasText = true }
  }

  // MARK: Step by step

  /// Opens an element. With `mixed`, no white space is added anywhere inside it.
  package mutating func start(_ name: XMLName, mixed: Bool = false) {
    closeTag(breakLine: true)
    if mixedDepth == 0 { indent(open.count) }
    bytes.append(UInt8(ascii: "<"))
    append(name.text)
    open.append(OpenElement(name: name, isMixed: mixed))
    if mixed { mixedDepth += 1 }
  }

  /// Adds an attribute to the element just opened.
  package mutating func attribute(_ name: XMLName, _ value: String) {
    guard open.last?.isTagOpen == true else { return assertionFailure("an attribute after content") }
    bytes.append(UInt8(ascii: " "))
    append(name.text)
    append("=\"")
    appendEscaped(value, inAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds an attribute when there is a value.
  package mutating func attribute(_ name: XMLName, ifPresent value: String?) {
    if let value { attribute(name, value) }
  }

  /// Adds text to the innermost element.
  package mutating func text(_ text: String) {
    guard !open.isEmpty, !text.isEmpty else { return }
    closeTag(breakLine: false)
    open[open.count - 1].hasText = true
    appendEscaped(text, inAttribute: false)
  }

  /// Closes the innermost element.
  package mutating func end() {
    guard let element = open.popLast() else { return assertionFailure("no element is open") }
    if element.isTagOpen {
      append("/>")
    } else {
      if mixedDepth == 0, !element.hasText { indent(open.count) }
      append("</")
      append(element.name.text)
      bytes.append(UInt8(ascii: ">"))
    }
    if element.isMixed { mixedDepth -= 1 }
    if mixedDepth == 0 { bytes.append(UInt8(ascii: "\n")) }
  }

  // MARK: Bytes

  private mutating func closeTag(breakLine: Bool) {
    guard let last = open.indices.last, open[last].isTagOpen else { return }
    open[last].isTagOpen = false
    bytes.append(UInt8(ascii: ">"))
    if breakLine, mixedDepth == 0 { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func indent(_ depth: Int) {
    for _ in 0..<depth { append("  ") }
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func appendEscaped(_ text: String, inAttribute: Bool) {
    var text = text
    text.withUTF8 { text in
      var start = 0
      var index = 0
      while index < text.count {
        guard let escape = xmlEscape(text, index, inAttribute: inAttribute) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: text[start..<index])
        append(escape.text)
        index += escape.length
        start = index
      }
      bytes.append(contentsOf: text[start...])
    }
  }
}

/// What stands for the character at `index`, and its length in bytes; nil when it stands as it is.
private func xmlEscape(
  _ text: UnsafeBufferPointer<UInt8>, _ index: Int, inAttribute: Bool
) -> (text: String, length: Int)? {
  switch text[index] {
  case UInt8(ascii: "<"): return ("&lt;", 1)
  case UInt8(ascii: ">"): return ("&gt;", 1)
  case UInt8(ascii: "&"): return ("&amp;", 1)
  case UInt8(ascii: "\""): return ("&quot;", 1)
  case 0x0D: return ("&#13;", 1)
  case 0x09: return inAttribute ? ("&#9;", 1) : nil
  case 0x0A: return inAttribute ? ("&#10;", 1) : nil
  case 0..<0x20: return ("\u{FFFD}", 1)
  case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
    return ("\u{FFFD}", 3)
  default: return nil
  }
}
