/// A name-based UUID (RFC 9562, version 5): the same name always gives the same UUID, and says nothing about dates.
package struct NameUUID: Sendable, Equatable, CustomStringConvertible {
  package let bytes: [UInt8]

  /// The name space for URLs and other IRIs.
  package static let url = NameUUID(
    bytes: [0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8])

  private init(bytes: [UInt8]) { self.bytes = bytes }

  package init(_ name: String, in space: NameUUID = .url) {
    var digest = Array(sha1(space.bytes + Array(name.utf8)).prefix(16))
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    bytes = digest
  }

  /// `7b0c1f5e-6a7e-5f7b-8f2a-1d2b3c4d5e6f`
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// SHA-1 (FIPS 180-4), for names only: version 5 of UUID prescribes it.
func sha1(_ message: [UInt8]) -> [UInt8] {
  var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
  var padded = message + [0x80]
  padded += Array(repeating: 0, count: (120 - padded.count % 64) % 64)
  let bits = UInt64(message.count) * 8
  padded += (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) }
  for start in stride(from: 0, to: padded.count, by: 64) { sha1Block(padded[start..<start + 64], &state) }
  return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) } }
}

private func sha1Block(_ block: ArraySlice<UInt8>, _ state: inout [UInt32]) {
  var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { index in
    block[index..<index + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
  }
  for index in 16..<80 {
    words.append(rotate(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1))
  }
  var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
  for index in 0..<80 {
    let (mix, constant) = round(index, b, c, d)
    let next = rotate(a, 5) &+ mix &+ e &+ constant &+ words[index]
    (e, d, c, b, a) = (d, c, rotate(b, 30), a, next)
  }
  for (index, word) in [a, b, c, d, e].enumerated() { state[index] = state[index] &+ word }
}

private func round(_ index: Int, _ b: UInt32, _ c: UInt32, _ d: UInt32) -> (UInt32, UInt32) {
  switch index {
  case ..<20: (b & c | ~b & d, 0x5A82_7999)
  case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
  case ..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
  default: (b ^ c ^ d, 0xCA62_C1D6)
  }
}

private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }
