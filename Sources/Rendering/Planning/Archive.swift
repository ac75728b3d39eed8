/// Writes a ZIP file without compression and without a clock: every entry is dated 1 January 1980, the first day the
/// format knows.
struct Archive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file. Names are ASCII with `/`; sizes stay below 4 GB.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = UInt32(truncatingIfNeeded: bytes.count)
    let entry = header(name, content)
    bytes += [0x50, 0x4B, 0x03, 0x04] + entry + Array(name.utf8) + content
    directory += [0x50, 0x4B, 0x01, 0x02] + little(UInt16(20)) + entry
    directory += little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt32(0)) + little(offset)
    directory += Array(name.utf8)
    count += 1
  }

  consuming func finish() -> [UInt8] {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    let size = UInt32(truncatingIfNeeded: directory.count)
    bytes += directory
    bytes += [0x50, 0x4B, 0x05, 0x06] + little(UInt16(0)) + little(UInt16(0)) + little(count) + little(count)
    bytes += little(size) + little(start) + little(UInt16(0))
    return bytes
  }

  /// What the local and the central header share: version, flags, method, time, date, CRC, sizes, lengths.
  private func header(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let size = little(UInt32(truncatingIfNeeded: content.count))
    let fixed = little(UInt16(20)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0x21))
    return fixed + little(crc32(content)) + size + size + little(UInt16(name.utf8.count)) + little(UInt16(0))
  }
}

private func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
  withUnsafeBytes(of: number.littleEndian) { Array($0) }
}

private let crcTable: [UInt32] = (0..<256).map { index in
  (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
}

private func crc32(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~UInt32(0)) { crcTable[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
}
