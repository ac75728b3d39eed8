/// Writes JSON as bytes: members in the order given, two spaces of indentation, no floating point.
///
///     var json = JSONWriter()
///     json.object { json in
///       json.member("titel", "Uitvoeringsplan")
///       json.array("weken") { json in json.value(6) }
///     }
///     let bytes = json.finish()
///
/// Strings come out as UTF-8; only what JSON requires is escaped, and U+2028, U+2029 and U+007F besides, which some
/// readers trip over. Calls that do not fit (a member in an array) are mistakes in this program and are caught in debug
/// builds.
package struct JSONWriter {
  package private(set) var bytes: [UInt8]
  private let isPretty: Bool
  private var depth = 0
  /// Whether nothing has been written yet inside the innermost object or array.
  private var isFirst = true
  private var isAfterKey = false

  /// - Parameter pretty: with line breaks and indentation; otherwise on one line without spaces.
  package init(pretty: Bool = true, capacity: Int = 4096) {
    isPretty = pretty
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// The bytes, ending in a line break when pretty.
  package consuming func finish() -> [UInt8] {
    assert(depth == 0 && !isAfterKey)
    if isPretty { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  // MARK: Values

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    nested(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    nested(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  package mutating func value(_ text: String) {
    separate()
    appendString(text)
  }

  package mutating func value(_ number: Int) {
    separate()
    append(String(number))
  }

  package mutating func value(_ flag: Bool) {
    separate()
    append(flag ? "true" : "false")
  }

  package mutating func null() {
    separate()
    append("null")
  }

  // MARK: Members

  package mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(body)
  }

  package mutating func array(_ key: String, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    array(body)
  }

  package mutating func member(_ key: String, _ text: String) {
    self.key(key)
    value(text)
  }

  package mutating func member(_ key: String, _ number: Int) {
    self.key(key)
    value(number)
  }

  package mutating func member(_ key: String, _ flag: Bool) {
    self.key(key)
    value(flag)
  }

  package mutating func member(_ key: String, _ texts: [String]) {
    array(key) { json in for text in texts { json.value(text) } }
  }

  /// Writes `null` when there is no text.
  package mutating func member(_ key: String, orNull text: String?) {
    self.key(key)
    if let text { value(text) } else { null() }
  }

  /// Writes `null` when there is no number.
  package mutating func member(_ key: String, orNull number: Int?) {
    self.key(key)
    if let number { value(number) } else { null() }
  }

  /// Writes nothing when there is no text.
  package mutating func member(_ key: String, ifPresent text: String?) {
    if let text { member(key, text) }
  }

  /// Writes nothing when there is no number.
  package mutating func member(_ key: String, ifPresent number: Int?) {
    if let number { member(key, number) }
  }

  /// The name of the next value.
  package mutating func key(_ key: String) {
    assert(!isAfterKey)
    separate()
    appendString(key)
    append(isPretty ? ": " : ":")
    isAfterKey = true
  }

  // MARK: Bytes

  private mutating func nested(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(close)
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if depth > 0 {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      breakLine()
    }
    isFirst = false
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { append("  ") }
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func appendString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      guard let escape = escape(text, index) else {
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

  /// The escape for the character at `index` and its length in bytes, or nil when it stands as it is.
  private func escape(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (text: String, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case 0x08: return ("\\b", 1)
    case 0x09: return ("\\t", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0C: return ("\\f", 1)
    case 0x0D: return ("\\r", 1)
    case 0..<0x20, 0x7F: return (unicodeEscape(UInt32(text[index])), 1)
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && (0xA8...0xA9).contains(text[index + 2]):
      return (unicodeEscape(0x2000 + UInt32(text[index + 2] - 0x80)), 3)
    default: return nil
    }
  }

  private func unicodeEscape(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
