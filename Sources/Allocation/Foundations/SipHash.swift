/// SipHash-2-4 (Aumasson, Bernstein 2012): a keyed function that nobody without the key can tell from chance.
/// All randomness of the planning core is this function over names, so that an edit disturbs only what it touches.
package struct SipHash: Equatable {
  let k0: UInt64
  let k1: UInt64

  init(k0: UInt64, k1: UInt64) {
    self.k0 = k0
    self.k1 = k1
  }

  /// A key of 16 bytes, little-endian as in the reference; missing bytes count as zero.
  package init(key: [UInt8]) {
    self.init(k0: SipHash.word(key, 0), k1: SipHash.word(key, 8))
  }

  /// The hash of the 16 bytes of two words.
  @inline(__always)
  package func callAsFunction(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var state = SipState(self)
    state.absorb(a)
    state.absorb(b)
    state.absorb(16 << 56)
    return state.finish()
  }

  func callAsFunction(_ bytes: some Collection<UInt8>) -> UInt64 {
    var state = SipState(self)
    var word: UInt64 = 0
    var filled: UInt64 = 0
    for byte in bytes {
      word |= UInt64(byte) << (8 * (filled & 7))
      filled += 1
      if filled & 7 == 0 {
        state.absorb(word)
        word = 0
      }
    }
    state.absorb(word | (filled << 56))
    return state.finish()
  }

  private static func word(_ key: [UInt8], _ from: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<8 where from + index < key.count { word |= UInt64(key[from + index]) << UInt64(8 * index) }
    return word
  }
}

struct SipState {
  private var v0, v1, v2, v3: UInt64

  init(_ key: SipHash, wide: Bool = false) {
    v0 = key.k0 ^ 0x736f_6d65_7073_6575
    v1 = key.k1 ^ 0x646f_7261_6e64_6f6d ^ (wide ? 0xee : 0)
    v2 = key.k0 ^ 0x6c79_6765_6e65_7261
    v3 = key.k1 ^ 0x7465_6462_7974_6573
  }

  @inline(__always)
  mutating func absorb(_ word: UInt64) {
    v3 ^= word
    round()
    round()
    v0 ^= word
  }

  /// The 64-bit hash.
  @inline(__always)
  mutating func finish() -> UInt64 {
    v2 ^= 0xff
    return squeeze()
  }

  /// The 128-bit hash of a state made with `wide`.
  mutating func finishWide() -> (UInt64, UInt64) {
    v2 ^= 0xee
    let low = squeeze()
    v1 ^= 0xdd
    return (low, squeeze())
  }

  @inline(__always)
  private mutating func squeeze() -> UInt64 {
    round()
    round()
    round()
    round()
    return v0 ^ v1 ^ v2 ^ v3
  }

  @inline(__always)
  private mutating func round() {
    v0 &+= v1
    v1 = rotate(v1, 13) ^ v0
    v0 = rotate(v0, 32)
    v2 &+= v3
    v3 = rotate(v3, 16) ^ v2
    v0 &+= v3
    v3 = rotate(v3, 21) ^ v0
    v2 &+= v1
    v1 = rotate(v1, 17) ^ v2
    v2 = rotate(v2, 32)
  }

  @inline(__always)
  private func rotate(_ word: UInt64, _ bits: UInt64) -> UInt64 { word << bits | word >> (64 - bits) }
}
