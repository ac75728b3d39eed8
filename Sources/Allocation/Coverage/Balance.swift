/// Weight of a route's own evenness against the evenness of the pools, in 1/1024.
private let ownWeight = 256
private let sweeps = 3

/// Spreads the covered minutes over the cells, as level as can be: minutes per route and cell, parallel to
/// `Model.cells`.
///
/// First sweeps of water-filling in the own pools' nominal weeks, least flexible routes first; then the flow
/// completes it exactly: nominal weeks, elastic weeks, services by price.
func balancedRouting(_ coverage: Coverage, _ network: Network) -> Column<Int> {
  let balance = Balance(network.model)
  balance.sweep(coverage.routeAmounts(network.model))
  balance.load(into: network, coverage.amounts)
  balance.complete(network)
  for place in 0..<network.model.cells.count { balance.routed[place] = network.flow.flow(network.use(place)) }
  return Column(copying: balance.routed)
}

private final class Balance {
  let model: Model
  /// Minutes per place in `Model.cells`.
  let routed: Column<Int>
  private let freeCell: Column<Int>
  private let freeSlot: Column<Int>
  private let freeBlock: Column<Int>
  private var basins: [Basin] = []

  /// The cells of one route in one slot, filled as one vessel.
  private struct Basin: BitwiseCopyable {
    var room: Int
    var load: Int
    var width: Int
    var level = 0
    var slot: Int32
    var first: Int32
    var end: Int32

    /// What stands in it when the water is at `height`.
    @inline(__always)
    func amount(at height: Int) -> Int {
      max(0, min(room, (height * width - load * 1024) / (1024 + ownWeight)))
    }
  }

  init(_ model: Model) {
    self.model = model
    routed = Column(repeating: 0, count: model.cells.count)
    freeCell = Column(copying: model.capacity.cell)
    freeSlot = Column(copying: model.capacity.slot)
    freeBlock = Column(copying: model.capacity.block)
  }

  func sweep(_ amounts: [Int]) {
    let order = amounts.indices.filter { amounts[$0] > 0 }
      .sorted { (model.routes[$0].cellCount, $0) < (model.routes[$1].cellCount, $1) }
    for _ in 0..<sweeps {
      for index in order { fill(model.routes[index], amounts[index]) }
    }
  }

  private func fill(_ route: Route, _ amount: Int) {
    takeOut(route)
    collectBasins(route)
    let room = basins.reduce(0) { $0 + $1.room }
    let wanted = min(amount, room)
    if wanted == 0 { return }
    setLevels(wanted)
    for basin in basins where basin.level > 0 { pour(basin) }
  }

  private func takeOut(_ route: Route) {
    for place in route.cellRange where routed[place] > 0 {
      let cell = Int(model.cells[place])
      add(-routed[place], to: cell)
      freeCell[cell] += routed[place]
      routed[place] = 0
    }
  }

  private func add(_ minutes: Int, to cell: Int) {
    let slot = model.slot(of: cell)
    freeSlot[slot] -= minutes
    let block = Int(model.capacity.blockOf[slot])
    if block >= 0 { freeBlock[block] -= minutes }
  }

  private func collectBasins(_ route: Route) {
    basins.removeAll(keepingCapacity: true)
    var place = Int(route.firstCell)
    let end = Int(route.endCell)
    while place < end {
      let first = place
      let slot = model.slot(of: Int(model.cells[place]))
      var inCells = 0
      while place < end && model.slot(of: Int(model.cells[place])) == slot {
        inCells += freeCell[Int(model.cells[place])]
        place += 1
      }
      if model.capacity.isService[slot / model.weeks] { continue }
      let nominal = model.capacity.nominal[slot]
      let load = max(0, nominal + max(0, model.capacity.slot[slot] - nominal) - freeSlot[slot])
      let room = min(inCells, max(0, nominal - load))
      if room > 0 {
        basins.append(
          Basin(room: room, load: load, width: nominal, slot: Int32(slot), first: Int32(first), end: Int32(place)))
      }
    }
  }

  /// The lowest water height at which the basins together hold `wanted`, and what stands in each; what one unit of
  /// height gives too much is left out of the last ones.
  private func setLevels(_ wanted: Int) {
    if basins.count == 1 {
      basins[0].level = wanted
      return
    }
    let low = height(for: wanted)
    var left = wanted
    for index in basins.indices {
      basins[index].level = low > 0 ? basins[index].amount(at: low - 1) : 0
      left -= basins[index].level
    }
    for index in basins.indices where left > 0 {
      let more = min(left, basins[index].amount(at: low) - basins[index].level)
      basins[index].level += more
      left -= more
    }
  }

  /// The lowest height at which the basins together hold `wanted`. The sum grows piece by piece along straight lines,
  /// so that aiming along the chord comes close at once; every second step halves what is left to search.
  private func height(for wanted: Int) -> Int {
    var low = 0
    var high = (1024 + ownWeight) * 1100
    var below = 0
    var above = basins.reduce(0) { $0 + $1.amount(at: high) }
    var isAimed = true
    while low < high {
      let chord = isAimed && above > below ? scaled(high - low, by: wanted - below, over: above - below) : high - low
      let middle = isAimed ? low + max(0, min(high - low - 1, chord)) : (low + high) / 2
      var sum = 0
      for basin in basins { sum += basin.amount(at: middle) }
      if sum >= wanted {
        high = middle
        above = sum
      } else {
        low = middle + 1
        below = sum
      }
      isAimed.toggle()
    }
    return low
  }

  /// Divides a basin's water over its parts of the day in proportion to their room, as far as the block allows.
  private func pour(_ basin: Basin) {
    let block = Int(model.capacity.blockOf[Int(basin.slot)])
    let level = min(basin.level, block >= 0 ? freeBlock[block] : basin.level)
    var left = level
    var room = 0
    for place in basin.first..<basin.end { room += freeCell[Int(model.cells[Int(place)])] }
    for pass in 0..<2 where left > 0 {
      for place in basin.first..<basin.end {
        let cell = Int(model.cells[Int(place)])
        let free = freeCell[cell]
        let share = pass == 0 ? (scaled(level, by: free, over: max(1, room)) + 1) : left
        let minutes = min(left, min(free, share))
        routed[Int(place)] += minutes
        freeCell[cell] -= minutes
        left -= minutes
      }
    }
    freeSlot[Int(basin.slot)] -= level - left
    if block >= 0 { freeBlock[block] -= level - left }
  }
}

// MARK: - Completion by flow

extension Balance {
  /// Sets the network's flow to the routing; own weeks open to their nominal size, services closed.
  fileprivate func load(into network: Network, _ amounts: [Int]) {
    let flow = network.flow
    var left = [Int](repeating: 0, count: model.routes.count)
    for (index, route) in model.routes.enumerated() {
      for place in route.cellRange {
        flow.set(network.use(place), capacity: MaxFlow.unlimited, flow: routed[place])
        left[index] += routed[place]
      }
    }
    for (index, signature) in model.signatures.enumerated() {
      let share = min(amounts[index], left[Int(signature.route)])
      flow.set(Int(network.supply[index]), capacity: amounts[index], flow: share)
      left[Int(signature.route)] -= share
    }
    let capacity = model.capacity
    let used = usedPerLimit()
    for cell in 0..<model.cellCount where network.cellArc[cell] >= 0 {
      flow.set(Int(network.cellArc[cell]), capacity: capacity.cell[cell], flow: used.cell[cell])
    }
    for slot in 0..<model.slotCount where network.slotArc[slot] >= 0 {
      let nominal = capacity.isService[slot / model.weeks] ? 0 : capacity.slot[slot] - capacity.flex[slot]
      flow.set(Int(network.slotArc[slot]), capacity: max(used.slot[slot], nominal), flow: used.slot[slot])
    }
    for block in 0..<capacity.block.count where network.blockArc[block] >= 0 {
      flow.set(Int(network.blockArc[block]), capacity: capacity.block[block], flow: used.block[block])
    }
    for pool in 0..<model.poolCount where network.yearArc[pool] >= 0 {
      flow.set(Int(network.yearArc[pool]), capacity: capacity.year[pool], flow: used.year[pool])
    }
  }

  private func usedPerLimit() -> (cell: [Int], slot: [Int], block: [Int], year: [Int]) {
    var cells = [Int](repeating: 0, count: model.cellCount)
    var slots = [Int](repeating: 0, count: model.slotCount)
    var blocks = [Int](repeating: 0, count: model.capacity.block.count)
    var years = [Int](repeating: 0, count: model.poolCount)
    for place in 0..<model.cells.count where routed[place] > 0 { cells[Int(model.cells[place])] += routed[place] }
    for cell in 0..<model.cellCount { slots[model.slot(of: cell)] += cells[cell] }
    for slot in 0..<model.slotCount {
      years[slot / model.weeks] += slots[slot]
      let block = Int(model.capacity.blockOf[slot])
      if block >= 0 { blocks[block] += slots[slot] }
    }
    return (cells, slots, blocks, years)
  }

  fileprivate func complete(_ network: Network) {
    let capacity = model.capacity
    _ = network.flow.run()
    for slot in 0..<model.slotCount where network.slotArc[slot] >= 0 && capacity.flex[slot] > 0 {
      if !capacity.isService[slot / model.weeks] { open(slot, network) }
    }
    _ = network.flow.run()
    let services = (0..<model.poolCount).filter { capacity.isService[$0] }
      .sorted { (capacity.price[$0], $0) < (capacity.price[$1], $1) }
    for pool in services {
      for week in 0..<model.weeks where network.slotArc[pool * model.weeks + week] >= 0 {
        open(pool * model.weeks + week, network)
      }
      _ = network.flow.run()
    }
  }

  private func open(_ slot: Int, _ network: Network) {
    network.flow.set(Int(network.slotArc[slot]), capacity: model.capacity.slot[slot])
  }
}
