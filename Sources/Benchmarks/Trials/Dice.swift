/// Numbers that follow from a seed (SplitMix64), the same on every machine.
package struct Dice {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// A number of 0..<limit; 0 when there is none.
  package mutating func below(_ limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return Int((z ^ z >> 31) >> 33) % max(1, limit)
  }

  package mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// Parts of a whole that add up to it, some up to ten times as large as others.
  package mutating func shares(of whole: Int, _ count: Int) -> [Int] {
    let weights = (0..<count).map { _ in (50 + below(110)) * (50 + below(110)) }
    let all = weights.reduce(0, +)
    var sum = 0
    var given = 0
    return weights.map { weight in
      sum += weight
      let share = whole * sum / all - given
      given += share
      return share
    }
  }
}
