/// The objects of a draw that wait for a visit. Fewest visits first; the districts in turn, so that any beginning of a round
/// holds of each its share, to within one object; and inside a district by lot, whoever came when.
///
/// Waiting objects of a district lie in an order of which each is as likely as any other: who comes takes a place by lot, and
/// who lay there goes to the end, where the next is taken. So who has waited long is no nearer to a visit, nor further off.
struct Lots {
  private let hash: SipHash
  private let districts: [District]
  /// Per object its district.
  private let districtOf: [Int32]
  private let rounds: Int
  /// Per district and round: who waits, and how many have had their visit of that round.
  private var waiting: [[Int32]]
  private var taken: [Int]
  private var turns = Heap()

  /// Objects `first`..<`first + count` of the draw; `seed` is of its name.
  struct District {
    var first: Int
    var count: Int
    var seed: UInt64
  }

  init(_ districts: [District], rounds: Int, hash: SipHash) {
    self.districts = districts
    self.rounds = rounds
    self.hash = hash
    districtOf = districts.indices.flatMap { [Int32](repeating: Int32($0), count: districts[$0].count) }
    waiting = [[Int32]](repeating: [], count: districts.count * rounds)
    taken = [Int](repeating: 0, count: districts.count * rounds)
  }

  /// The object has had so many visits.
  mutating func took(_ object: Int, visits: Int) {
    for round in 0..<min(visits, rounds) { taken[Int(districtOf[object]) * rounds + round] += 1 }
  }

  /// From this week on the object waits for its visit of a round.
  mutating func enter(_ object: Int, round: Int, week: Int) {
    let district = Int(districtOf[object])
    let place = district * rounds + round
    if waiting[place].isEmpty { turns.push(turn(district, round)) }
    waiting[place].append(Int32(object))
    let (lot, _) = self.lot(object, week).multipliedFullWidth(by: UInt64(waiting[place].count))
    waiting[place].swapAt(Int(lot), waiting[place].count - 1)
  }

  /// Takes the next out of the line.
  mutating func next() -> Int? {
    guard let turn = turns.pop() else { return nil }
    let place = turn.district * rounds + turn.round
    let object = waiting[place].removeLast()
    taken[place] += 1
    if !waiting[place].isEmpty { turns.push(self.turn(turn.district, turn.round)) }
    return Int(object)
  }

  /// Puts back who could not be visited after all.
  mutating func putBack(_ object: Int, round: Int, week: Int) {
    taken[Int(districtOf[object]) * rounds + round] -= 1
    enter(object, round: round, week: week)
  }

  /// A number of an object in a week.
  func lot(_ object: Int, _ week: Int) -> UInt64 {
    let district = districts[Int(districtOf[object])]
    return hash(district.seed, UInt64(week) << 32 | UInt64(object - district.first))
  }

  /// The turn of a district: what part of it has had the round.
  private func turn(_ district: Int, _ round: Int) -> Heap.Entry {
    let phase = (districts[district].seed &+ UInt64(round) &* 0x9e37_79b9_7f4a_7c15) & (1 << 38 - 1)
    let before = UInt64(taken[district * rounds + round])
    let key = (before << 38 + phase) / UInt64(districts[district].count)
    return Heap.Entry(round: round, key: key, district: district)
  }
}

/// Binary heap of districts: lowest round first, then the share of the district that had its turn.
private struct Heap {
  struct Entry: BitwiseCopyable {
    var round: Int
    var key: UInt64
    var district: Int

    static func < (a: Entry, b: Entry) -> Bool {
      if a.round != b.round { return a.round < b.round }
      return a.key != b.key ? a.key < b.key : a.district < b.district
    }
  }

  private var entries: [Entry] = []

  mutating func push(_ entry: Entry) {
    entries.append(entry)
    var index = entries.count - 1
    while index > 0 && entries[index] < entries[(index - 1) / 2] {
      entries.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  mutating func pop() -> Entry? {
    guard let top = entries.first, let last = entries.popLast() else { return nil }
    if entries.isEmpty { return top }
    entries[0] = last
    var index = 0
    while true {
      var least = index
      let child = 2 * index + 1
      if child < entries.count && entries[child] < entries[least] { least = child }
      if child + 1 < entries.count && entries[child + 1] < entries[least] { least = child + 1 }
      if least == index { return top }
      entries.swapAt(index, least)
      index = least
    }
  }
}
