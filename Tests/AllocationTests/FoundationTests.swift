import Testing

@testable import Allocation

func hexText(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

/// Vectors of the reference implementation: key 00…0f, message 00…(n-1).
@Test(
  arguments: [
    (0, 0x726f_db47_dd0e_0e31), (1, 0x74f8_39c5_93dc_67fd), (8, 0x93f5_f579_9a93_2462), (15, 0xa129_ca61_49be_45e5),
  ] as [(Int, UInt64)])
func sipHashOfKnownMessages(count: Int, hash: UInt64) {
  let sip = SipHash(key: (0..<16).map { $0 })
  #expect(sip((0..<UInt8(count)).map { $0 }) == hash)
}

@Test
func sipHashOfTwoWordsIsThatOfTheirBytes() {
  let sip = SipHash(k0: 3, k1: 4)
  let bytes: [UInt8] = (0..<16).map { 17 &* $0 &+ 5 }
  let words = [0, 8].map { from in (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[from + $1]) << UInt64(8 * $1) } }
  #expect(sip(words[0], words[1]) == sip(bytes))
}

/// FIPS 180-4 examples, and lengths around the edge of a block.
@Test(arguments: [
  ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  (
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
  ),
  (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
  (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
])
func sha256OfKnownMessages(text: String, hash: String) {
  #expect(hexText(sha256(Array(text.utf8))) == hash)
}

@Test(
  arguments: [
    ([0...0], 1, [0...0]), ([3...5, 6...8], 0b1_1111_1000, [3...8]), ([0...63], UInt64.max, [0...63]),
    ([-4...1, 60...90], 0xf000_0000_0000_0003, [0...1, 60...63]), ([70...80], 0, []),
  ] as [([ClosedRange<Int>], UInt64, [ClosedRange<Int>])])
func weekSetsAreTheirRanges(ranges: [ClosedRange<Int>], mask: UInt64, runs: [ClosedRange<Int>]) {
  let set = WeekSet(ranges)
  #expect(set.mask == mask)
  #expect(set.runs == runs)
  for week in [0, 1, 5, 63, 64] { #expect(set.from(week).mask | set.before(week).mask == mask) }
}

@Test
func scalingDoesNotOverflow() {
  #expect(scaled(7, by: 10, over: 3) == 23)
  #expect(scaled(1 << 40, by: 1 << 40, over: 1 << 30) == 1 << 50)
}

/// Flow through a bottleneck, added to in two runs.
@Test
func flowIsLimitedByTheCut() {
  let flow = MaxFlow(
    nodeCount: 4, tails: [0, 0, 2, 3, 2], heads: [2, 3, 1, 1, 3], rooms: [5, 4, 3, 9, 1], source: 0, sink: 1)
  #expect(flow.run() == 8)
  flow.markReached()
  #expect(flow.reachedHead(of: 0) && !flow.reachedHead(of: 1))
  #expect(flow.reachedTail(of: 2) && !flow.reachedTail(of: 3))
  flow.set(2, capacity: 10)
  #expect(flow.run() == 1)
}

/// Random networks in which arcs are widened between runs: each node but the ends passes on what it gets, no arc holds more
/// than it may, and what comes out is the capacity of the cut that the source reaches, so no flow is greater.
@Test
func flowIsTheCapacityOfItsCut() {
  var state: UInt64 = 7
  func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
  for _ in 0..<200 {
    let nodes = 4 + random(9)
    var tails: [Int32] = []
    var heads: [Int32] = []
    for _ in 0..<nodes * 3 {
      let tail = random(nodes)
      tails.append(Int32(tail))
      heads.append(Int32((tail + 1 + random(nodes - 1)) % nodes))
    }
    // Limits may already be passed by what was done.
    var rooms = tails.map { _ in random(12) - 3 }
    let flow = MaxFlow(nodeCount: nodes, tails: tails, heads: heads, rooms: rooms, source: 0, sink: 1)
    var sent = 0
    for _ in 0..<3 {
      sent += flow.run()
      flow.markReached()
      var excess = [Int](repeating: 0, count: nodes)
      var cut = 0
      for arc in tails.indices {
        #expect((0...max(0, rooms[arc])).contains(flow.flow(arc)))
        excess[Int(tails[arc])] -= flow.flow(arc)
        excess[Int(heads[arc])] += flow.flow(arc)
        if flow.reachedTail(of: arc) && !flow.reachedHead(of: arc) { cut += max(0, rooms[arc]) }
      }
      #expect(excess[0] == -sent && excess[1] == sent && excess[2...].allSatisfy { $0 == 0 })
      #expect(sent == cut)
      let arc = random(tails.count)
      flow.widen(arc, by: 5)
      rooms[arc] += 5
    }
  }
}
