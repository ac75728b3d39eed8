/// Why a text is not the JSON that was expected, and where.
package struct JSONFault: Error, Equatable, Sendable {
  package enum Kind: String, Equatable, Sendable {
    /// The text ends before the value does.
    case ended
    /// Not JSON: an unexpected byte.
    case syntax
    /// Nested deeper than the shape ever is.
    case tooDeep
    /// Not UTF-8, or an impossible escape, in a string.
    case badText
    /// A number with a fraction or exponent where whole numbers are meant.
    case notWhole
    /// A whole number that does not fit.
    case numberTooLarge
    /// A value of another type than the shape has.
    case wrongType
    /// A member that the shape requires is absent.
    case missing
    /// A member stands twice.
    case twice
    /// A value that the shape does not know.
    case unknownValue
    /// Something follows after the value.
    case trailing
  }

  package var kind: Kind
  /// Offset in bytes.
  package var offset: Int
  /// The member it is about, if known.
  package var member: String

  package init(kind: Kind, offset: Int, member: String) {
    self.kind = kind
    self.offset = offset
    self.member = member
  }
}

/// A strict reader of JSON (RFC 8259) for a known shape: no tree, the caller asks for what it expects.
struct JSONReader: ~Copyable {
  private let bytes: [UInt8]
  private(set) var offset = 0
  private var depth = 0
  /// Name of the last member entered, for messages.
  private var member = ""
  /// Names of the members that came by, of the objects that are open, one after the other.
  private var names: [String] = []

  private static let deepest = 32
  /// From how many names on an object's names are hashed.
  private static let manyNames = 16

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func fault(_ kind: JSONFault.Kind) -> JSONFault {
    let hasEnded = offset >= bytes.count && (kind == .syntax || kind == .wrongType)
    return JSONFault(kind: hasEnded ? .ended : kind, offset: offset, member: member)
  }

  func fault(missing name: String) -> JSONFault { JSONFault(kind: .missing, offset: offset, member: name) }

  // MARK: Bytes

  /// The next byte that is not white space, or 0 at the end.
  @inline(__always)
  mutating func peek() -> UInt8 {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte != 0x20 && byte != 0x0a && byte != 0x0d && byte != 0x09 { return byte }
      offset += 1
    }
    return 0
  }

  @inline(__always)
  private mutating func accept(_ byte: UInt8) -> Bool {
    if peek() != byte { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(JSONFault) {
    if !accept(byte) { throw fault(.syntax) }
  }

  mutating func expectEnd() throws(JSONFault) {
    if peek() != 0 || offset < bytes.count { throw fault(.trailing) }
  }

  // MARK: Structures

  /// Reads an object; `read` gets each name and reads its value, or returns false to have it skipped.
  mutating func readObject(
    _ read: (inout JSONReader, String) throws(JSONFault) -> Bool
  ) throws(JSONFault) {
    if peek() != UInt8(ascii: "{") { throw fault(.wrongType) }
    try enter()
    if !accept(UInt8(ascii: "}")) {
      let own = names.count
      var many: Set<String> = []
      defer { names.removeSubrange(own...) }
      repeat {
        if peek() != UInt8(ascii: "\"") { throw fault(.syntax) }
        let name = try readString()
        member = name
        if !isFirst(name, from: own, &many) { throw fault(.twice) }
        try expect(UInt8(ascii: ":"))
        if try !read(&self, name) { try skip() }
      } while accept(UInt8(ascii: ","))
      try expect(UInt8(ascii: "}"))
    }
    depth -= 1
  }

  /// Whether an object, whose names begin at `own`, has not had the name yet; now it has.
  private mutating func isFirst(_ name: String, from own: Int, _ many: inout Set<String>) -> Bool {
    for index in own..<names.count where names[index] == name { return false }
    if names.count - own == JSONReader.manyNames { return many.insert(name).inserted }
    names.append(name)
    return true
  }

  /// Reads an array; `read` reads one element.
  mutating func readArray(_ read: (inout JSONReader) throws(JSONFault) -> Void) throws(JSONFault) {
    if peek() != UInt8(ascii: "[") { throw fault(.wrongType) }
    try enter()
    if !accept(UInt8(ascii: "]")) {
      repeat { try read(&self) } while accept(UInt8(ascii: ","))
      try expect(UInt8(ascii: "]"))
    }
    depth -= 1
  }

  private mutating func enter() throws(JSONFault) {
    offset += 1
    depth += 1
    if depth > JSONReader.deepest { throw fault(.tooDeep) }
  }

  /// Reads over a value of any type.
  mutating func skip() throws(JSONFault) {
    switch peek() {
    case UInt8(ascii: "{"):
      try readObject { (_, _) throws(JSONFault) in false }
    case UInt8(ascii: "["):
      try readArray { (reader) throws(JSONFault) in try reader.skip() }
    case UInt8(ascii: "\""): _ = try readString()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try readBool()
    case UInt8(ascii: "n"): if try !readNull() { throw fault(.syntax) }
    default: try skipNumber()
    }
  }
}

// MARK: - Plain values

extension JSONReader {
  mutating func readBool() throws(JSONFault) -> Bool {
    switch peek() {
    case UInt8(ascii: "t"): try readWord("true")
    case UInt8(ascii: "f"):
      try readWord("false")
      return false
    default: throw fault(.wrongType)
    }
    return true
  }

  /// Reads `null` if it stands here.
  mutating func readNull() throws(JSONFault) -> Bool {
    if peek() != UInt8(ascii: "n") { return false }
    try readWord("null")
    return true
  }

  private mutating func readWord(_ word: StaticString) throws(JSONFault) {
    for index in 0..<word.utf8CodeUnitCount {
      guard offset < bytes.count, bytes[offset] == word.utf8Start[index] else { throw fault(.syntax) }
      offset += 1
    }
  }

  /// A whole number. A fraction or exponent is refused, since all quantities are whole.
  mutating func readInt() throws(JSONFault) -> Int {
    let isNegative = accept(UInt8(ascii: "-"))
    guard offset < bytes.count, isDigit(bytes[offset]) else {
      throw fault(isNegative ? .syntax : .wrongType)
    }
    let first = offset
    var value = 0
    while offset < bytes.count, isDigit(bytes[offset]) {
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (next, carry) = tens.addingReportingOverflow(Int(bytes[offset] &- 0x30))
      if overflow || carry { throw fault(.numberTooLarge) }
      value = next
      offset += 1
    }
    if bytes[first] == 0x30 && offset > first + 1 { throw fault(.syntax) }
    if offset < bytes.count, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[offset]) {
      throw fault(.notWhole)
    }
    return isNegative ? -value : value
  }

  mutating func readInt32() throws(JSONFault) -> Int32 {
    guard let value = Int32(exactly: try readInt()) else { throw fault(.numberTooLarge) }
    return value
  }

  private mutating func skipNumber() throws(JSONFault) {
    _ = accept(UInt8(ascii: "-"))
    let first = offset
    while offset < bytes.count, isDigit(bytes[offset]) || [0x2b, 0x2d, 0x2e, 0x45, 0x65].contains(bytes[offset]) {
      offset += 1
    }
    if offset == first || !isDigit(bytes[first]) { throw fault(.syntax) }
  }

  @inline(__always) private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  mutating func readInts() throws(JSONFault) -> [Int] {
    var values: [Int] = []
    try readArray { (reader) throws(JSONFault) in values.append(try reader.readInt()) }
    return values
  }

  mutating func readInt32s() throws(JSONFault) -> [Int32] {
    var values: [Int32] = []
    try readArray { (reader) throws(JSONFault) in values.append(try reader.readInt32()) }
    return values
  }

  mutating func readStrings() throws(JSONFault) -> [String] {
    var values: [String] = []
    try readArray { (reader) throws(JSONFault) in values.append(try reader.readString()) }
    return values
  }
}

// MARK: - Strings

extension JSONReader {
  mutating func readString() throws(JSONFault) -> String {
    if peek() != UInt8(ascii: "\"") { throw fault(.wrongType) }
    offset += 1
    let first = offset
    var all: UInt8 = 0
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\""), bytes[offset] != UInt8(ascii: "\\") {
      if bytes[offset] < 0x20 { throw fault(.badText) }
      all |= bytes[offset]
      offset += 1
    }
    guard offset < bytes.count else { throw fault(.syntax) }
    if bytes[offset] == UInt8(ascii: "\\") { return try readEscaped(from: first) }
    offset += 1
    // What is ASCII is valid, and most names are.
    if all < 0x80 { return bytes[first..<offset - 1].withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
    return try text(bytes[first..<offset - 1])
  }

  private func text(_ slice: some Collection<UInt8>) throws(JSONFault) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else { throw fault(.badText) }
    return text
  }

  private mutating func readEscaped(from first: Int) throws(JSONFault) -> String {
    var content = Array(bytes[first..<offset])
    while true {
      guard offset < bytes.count else { throw fault(.syntax) }
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return try text(content)
      case UInt8(ascii: "\\"): try readEscape(into: &content)
      case ..<0x20: throw fault(.badText)
      default: content.append(byte)
      }
    }
  }

  private mutating func readEscape(into content: inout [UInt8]) throws(JSONFault) {
    guard offset < bytes.count else { throw fault(.syntax) }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0c)
    case UInt8(ascii: "n"): content.append(0x0a)
    case UInt8(ascii: "r"): content.append(0x0d)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"): content += try readUnicode().utf8
    default: throw fault(.badText)
    }
  }

  /// What follows `\u`: a scalar, or two halves of one.
  private mutating func readUnicode() throws(JSONFault) -> String {
    var code = try readHex()
    if (0xd800..<0xdc00).contains(code) {
      guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u") else {
        throw fault(.badText)
      }
      offset += 2
      let low = try readHex()
      guard (0xdc00..<0xe000).contains(low) else { throw fault(.badText) }
      code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw fault(.badText) }
    return String(scalar)
  }

  private mutating func readHex() throws(JSONFault) -> UInt32 {
    guard offset + 4 <= bytes.count else { throw fault(.syntax) }
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = hexValue(bytes[offset]) else { throw fault(.badText) }
      code = code << 4 | UInt32(digit)
      offset += 1
    }
    return code
  }
}

/// Value of a hexadecimal digit.
func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}
