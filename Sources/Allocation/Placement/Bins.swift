/// The weeks of a pool that share their strictest limit - a block, or a single week - as bins for local search.
struct Bins {
  struct Bin {
    var pool: Int
    var slots: Range<Int>
    var weeks: UInt64
  }

  /// A line with units in a bin.
  struct Content {
    var line: Int
    var units: Int
  }

  let all: [Bin]
  private let placement: Placement
  private let model: Model
  private let ledger: Ledger
  /// Per pool: the lines that may use it, and the pools that these lines may use besides.
  private let linesOfPool: [[Int32]]
  private let binsOfPool: [[Int]]
  private let neighbours: [[Int]]

  init(_ placement: Placement) {
    self.placement = placement
    model = placement.model
    ledger = placement.ledger
    let bins = Bins.bins(of: placement.model)
    all = bins
    linesOfPool = Bins.linesOfPool(placement.model)
    var members = [[Int]](repeating: [], count: placement.model.poolCount)
    for (index, bin) in bins.enumerated() { members[bin.pool].append(index) }
    binsOfPool = members
    neighbours = Bins.neighbours(placement.model)
  }

  private static func bins(of model: Model) -> [Bin] {
    var bins: [Bin] = []
    for slot in 0..<model.slotCount where model.capacity.slot[slot] > 0 {
      let pool = slot / model.weeks
      let block = model.capacity.blockOf[slot]
      let bit: UInt64 = 1 << UInt64(slot % model.weeks)
      if let last = bins.last, last.pool == pool, block >= 0, model.capacity.blockOf[last.slots.lowerBound] == block {
        bins[bins.count - 1].slots = last.slots.lowerBound..<slot + 1
        bins[bins.count - 1].weeks |= bit
      } else {
        bins.append(Bin(pool: pool, slots: slot..<slot + 1, weeks: bit))
      }
    }
    return bins
  }

  private static func linesOfPool(_ model: Model) -> [[Int32]] {
    var lines = [[Int32]](repeating: [], count: model.poolCount)
    for (index, line) in model.lines.enumerated() where line.amount > 0 {
      for pool in model.poolSets[model.routes[Int(line.route)].poolSet] {
        lines[Int(pool)].append(Int32(index))
      }
    }
    return lines
  }

  private static func neighbours(_ model: Model) -> [[Int]] {
    var sets = [Set<Int>](repeating: [], count: model.poolCount)
    for number in 0..<model.poolSets.count {
      let pools = model.poolSets[Int32(number)].map(Int.init).filter { !model.capacity.isService[$0] }
      for pool in pools { sets[pool].formUnion(pools) }
    }
    return sets.map { $0.sorted() }
  }

  // MARK: Looking

  /// Minutes free under the bin's strictest limit.
  func idle(_ bin: Int) -> Int {
    let slot = all[bin].slots.lowerBound
    let block = Int(model.capacity.blockOf[slot])
    return block < 0 ? ledger.slackOutsideCell(slot) : ledger.slackOutsideCell(ofBlock: block, pool: all[bin].pool)
  }

  /// Lines that lack units and may use the bin, in service order of their ranks.
  func waiting(for bin: Int) -> [Int] {
    linesOfPool[all[bin].pool].map(Int.init).filter { ledger.missing($0) > 0 && allows($0, bin) }
  }

  /// Bins of the pools that share work with this one's.
  func partners(of bin: Int) -> [Int] { neighbours[all[bin].pool].flatMap { binsOfPool[$0] } }

  func allows(_ line: Int, _ bin: Int) -> Bool {
    let route = model.routes[Int(model.lines[line].route)]
    return route.weeks & all[bin].weeks != 0
      && model.poolSets[route.poolSet].contains(Int32(all[bin].pool))
  }

  /// The lines in a bin, each once, ascending.
  func contents(of bin: Int) -> [Content] {
    var contents: [Content] = []
    for slot in all[bin].slots {
      for cell in slot * model.parts..<(slot + 1) * model.parts {
        for index in 0..<ledger.entries.count(cell) {
          let entry = ledger.entries.entry(cell, index)
          add(Content(line: Int(entry.line), units: Int(entry.units)), to: &contents)
        }
      }
    }
    return contents
  }

  private func add(_ content: Content, to contents: inout [Content]) {
    var place = contents.count
    while place > 0 && contents[place - 1].line >= content.line { place -= 1 }
    if place < contents.count && contents[place].line == content.line {
      contents[place].units += content.units
    } else {
      contents.insert(content, at: place)
    }
  }

  // MARK: Changing

  /// Takes out a unit of the line where most flex is used.
  func takeOut(_ line: Int, _ bin: Int) -> Bool {
    var best: Int?
    for slot in all[bin].slots {
      for cell in slot * model.parts..<(slot + 1) * model.parts where ledger.entries.units(line, cell) > 0 {
        if let other = best, ledger.nominalRoom(model.slot(of: other)) <= ledger.nominalRoom(slot) { continue }
        best = cell
      }
    }
    if let best { ledger.put(line, best, -1) }
    return best != nil
  }

  /// Puts a unit of the line where most nominal hours are free.
  func putIn(_ line: Int, _ bin: Int) -> Bool {
    let route = model.routes[Int(model.lines[line].route)]
    var best: Int?
    for slot in all[bin].slots {
      for cell in slot * model.parts..<(slot + 1) * model.parts where placement.allows(route, cell) {
        if ledger.unitsThatFit(line, cell) == 0 { continue }
        if let other = best, ledger.nominalRoom(model.slot(of: other)) >= ledger.nominalRoom(slot) { continue }
        best = cell
      }
    }
    if let best { ledger.put(line, best, 1) }
    return best != nil
  }
}

extension Placement {
  /// Worth of a unit against units of other ranks: a minute is worth four of the next class.
  func worth(_ line: Line) -> Int {
    let priority = model.ranks[Int(line.rank)].priority
    return line.unit << min(30, 2 * (model.instance.classes - priority))
  }
}
