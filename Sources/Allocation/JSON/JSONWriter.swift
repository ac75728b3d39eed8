/// Writes JSON into one growing array of bytes. Commas come by themselves; strings are escaped by bytes.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  init(capacity: Int = 1 << 12) { bytes.reserveCapacity(capacity) }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  mutating func object(_ write: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    write(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  mutating func array(_ write: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    write(&self)
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// The name of a member; its value follows.
  mutating func name(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ !needsEscape($0) }) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 { escape(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case ..<0x20:
      bytes += [0x5c, 0x75, 0x30, 0x30, hexDigit(byte >> 4), hexDigit(byte & 15)]
    default: bytes.append(byte)
    }
  }

  mutating func bool(_ value: Bool) {
    separate()
    bytes += Array((value ? "true" : "false").utf8)
  }

  mutating func null() {
    separate()
    bytes += [0x6e, 0x75, 0x6c, 0x6c]
  }

  mutating func int(_ value: Int) {
    separate()
    append(value)
  }

  mutating func ints(_ values: [Int]) {
    array { writer in for value in values { writer.int(value) } }
  }

  mutating func ints(_ values: [Int32]) {
    separate()
    bytes.append(UInt8(ascii: "["))
    var first = 0
    while first < values.count {
      let end = min(values.count, first + 1024)
      bytes += digits(of: values[first..<end])
      first = end
    }
    if !values.isEmpty { bytes.removeLast() }
    bytes.append(UInt8(ascii: "]"))
  }

  /// The numbers, each with a comma behind it; at most 12 bytes a number.
  private func digits(of values: ArraySlice<Int32>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 12 * values.count) { buffer, count in
      for value in values {
        if value < 0 {
          buffer[count] = UInt8(ascii: "-")
          count += 1
        }
        var rest = value.magnitude
        count += digitCount(rest)
        var place = count
        repeat {
          place -= 1
          buffer[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        } while rest > 0
        buffer[count] = UInt8(ascii: ",")
        count += 1
      }
    }
  }

  @inline(__always)
  private func digitCount(_ value: UInt32) -> Int {
    if value < 10 { return 1 }
    if value < 100 { return 2 }
    if value < 1_000 { return 3 }
    var count = 4
    var rest = value / 10_000
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }

  mutating func strings(_ values: [String]) {
    array { writer in for value in values { writer.string(value) } }
  }

  mutating func hex(_ values: [UInt8]) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in values { bytes += [hexDigit(byte >> 4), hexDigit(byte & 15)] }
    bytes.append(UInt8(ascii: "\""))
  }

  private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  @inline(__always)
  private mutating func append(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = value.magnitude
    if magnitude < 10 { return bytes.append(0x30 + UInt8(truncatingIfNeeded: magnitude)) }
    var divisor: UInt = 1
    while magnitude / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: magnitude / divisor % 10))
      divisor /= 10
    }
  }
}
