/// Weight of a route's own evenness against the evenness of the pools, in 1/1024, for a route that takes all hours of its
/// pools. One that takes a hundredth weighs its own a hundred times as much: so all routes lean on quiet weeks alike, in
/// proportion to what they ask, and a small task is not pressed together into the quietest weeks of all.
private let ownWeight = 24
/// What a small route weighs at most.
private let mostOwnWeight = 1 << 16
private let sweeps = 6
/// Sweeps over the services, which start from nothing.
private let serviceSweeps = 3

/// Spreads the covered minutes over the cells, as level as can be: minutes per route and cell, parallel to
/// `Model.cells`.
///
/// First sweeps of water-filling in the own pools' nominal weeks, least flexible routes first; then the flow
/// completes it exactly: nominal weeks, elastic weeks, services by price. What a service gets of a route in the year is
/// spread over the weeks last, since a service has no week of its own to fill.
func balancedRouting(_ coverage: Coverage, _ network: Network) -> Column<Int> {
  let balance = Balance(network.model)
  balance.sweep(coverage.routeAmounts(network.model))
  balance.load(into: network, coverage.amounts)
  balance.complete(network)
  for place in 0..<network.model.cells.count { balance.routed[place] = network.flow.flow(network.use(place)) }
  balance.spreadServices()
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
  /// What the route at hand had in each of its places.
  private var before: [Int] = []
  /// Per service: a week's share of what it may do in a year.
  private var share: [Int] = []
  /// Weight of the evenness of the route at hand.
  private var own = ownWeight

  /// The cells of one route in one slot, filled as one vessel.
  private struct Basin: BitwiseCopyable {
    var room: Int
    var load: Int
    var width: Int
    var level = 0
    var slot: Int32
    var first: Int32
    var end: Int32

    /// What stands in it when the water is at `height`, for a route whose evenness weighs `own`.
    @inline(__always)
    func amount(at height: Int, own: Int) -> Int {
      max(0, min(room, (height * width - load * 1024) / (1024 + own)))
    }
  }

  init(_ model: Model) {
    self.model = model
    routed = Column(repeating: 0, count: model.cells.count)
    freeCell = Column(copying: model.capacity.cell)
    freeSlot = Column(copying: model.capacity.slot)
    freeBlock = Column(copying: model.capacity.block)
  }

  /// A route is filled again only when another has moved in its pools since: else it would get what it has.
  func sweep(_ amounts: [Int]) {
    let order = amounts.indices.filter { amounts[$0] > 0 }
      .sorted { (model.routes[$0].cellCount, $0) < (model.routes[$1].cellCount, $1) }
    var filled = [Int](repeating: -1, count: model.routes.count)
    var moved = [Int](repeating: 0, count: model.poolCount)
    var step = 0
    for _ in 0..<sweeps {
      for index in order {
        let pools = model.poolSets[model.routes[index].poolSet]
        guard pools.contains(where: { moved[Int($0)] > filled[index] }) else { continue }
        step += 1
        filled[index] = step
        if fillAnew(model.routes[index], amounts[index]) { for pool in pools { moved[Int(pool)] = step } }
      }
    }
  }

  /// Whether anything moved.
  private func fillAnew(_ route: Route, _ amount: Int) -> Bool {
    before.removeAll(keepingCapacity: true)
    for place in route.cellRange { before.append(routed[place]) }
    fill(route, amount)
    let first = Int(route.firstCell)
    for place in route.cellRange where routed[place] != before[place - first] { return true }
    return false
  }

  private func fill(_ route: Route, _ amount: Int) {
    takeOut(route)
    collectBasins(route)
    let room = basins.reduce(0) { $0 + $1.room }
    let wanted = min(amount, room)
    if wanted == 0 { return }
    own = weight(of: wanted)
    setLevels(wanted)
    for basin in basins where basin.level > 0 { pour(basin) }
  }

  /// What the evenness of a route weighs that asks so much of the hours in the basins.
  private func weight(of wanted: Int) -> Int {
    let all = basins.reduce(0) { $0 + $1.width }
    if all / wanted >= mostOwnWeight / ownWeight { return mostOwnWeight }
    return max(ownWeight, scaled(all, by: ownWeight, over: wanted))
  }

  private func takeOut(_ route: Route, pool: Int? = nil) {
    for place in route.cellRange where routed[place] > 0 {
      let cell = Int(model.cells[place])
      if let pool, model.pool(of: cell) != pool { continue }
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

  /// The weeks of the own pools that have room in their nominal hours; or of one service.
  private func collectBasins(_ route: Route, service: Int? = nil) {
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
      let pool = slot / model.weeks
      if service.map({ $0 != pool }) ?? model.capacity.isService[pool] { continue }
      let nominal = model.capacity.nominal[slot]
      let load = max(0, nominal + max(0, model.capacity.slot[slot] - nominal) - freeSlot[slot])
      let room = min(inCells, service == nil ? max(0, nominal - load) : freeSlot[slot])
      if room > 0 {
        basins.append(
          Basin(
            room: room, load: load, width: service == nil ? nominal : share[pool], slot: Int32(slot),
            first: Int32(first), end: Int32(place)))
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
      basins[index].level = low > 0 ? basins[index].amount(at: low - 1, own: own) : 0
      left -= basins[index].level
    }
    for index in basins.indices where left > 0 {
      let more = min(left, basins[index].amount(at: low, own: own) - basins[index].level)
      basins[index].level += more
      left -= more
    }
  }

  /// The lowest height at which the basins together hold `wanted`. The sum grows piece by piece along straight lines:
  /// following the one at hand comes close at once, and every third step halves what is left to search. It begins where
  /// the water would stand if no basin were empty or full.
  private func height(for wanted: Int) -> Int {
    var low = 0
    var high = (1024 + own) * 1100
    let all = basins.reduce((load: 0, width: 0)) { ($0.load + $1.load, $0.width + $1.width) }
    let level =
      scaled(wanted, by: 1024 + own, over: max(1, all.width)) + scaled(all.load, by: 1024, over: max(1, all.width))
    var middle = min(level, high - 1)
    var step = 0
    while low < high {
      var sum = 0
      // Of the basins that are neither empty nor full.
      var width = 0
      for basin in basins {
        let amount = basin.amount(at: middle, own: own)
        sum += amount
        if amount > 0 && amount < basin.room { width += basin.width }
      }
      if sum >= wanted { high = middle } else { low = middle + 1 }
      step += 1
      if width == 0 || step % 3 == 0 {
        middle = (low + high) / 2
      } else {
        let rise = scaled(abs(wanted - sum), by: 1024 + own, over: width)
        middle = max(low, min(high - 1, sum < wanted ? middle + rise : middle - rise))
      }
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
    // A single part of the day gets all that fits.
    for pass in basin.end - basin.first == 1 ? 1..<2 : 0..<2 where left > 0 {
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

// MARK: - Services

extension Balance {
  /// Spreads over the weeks what each route has in a service that is bound by its year alone; how much that is stays what
  /// it was. One that has so many hours in each week keeps its full weeks: what is free would be left in pieces.
  fileprivate func spreadServices() {
    let capacity = model.capacity
    guard capacity.isService.contains(true) else { return }
    share = model.instance.pools.map { pool in
      let weeks = pool.capacity.filter { $0 > 0 }
      return max(1, min(weeks.max() ?? 1, (pool.yearCap ?? Int.max) / max(1, weeks.count)))
    }
    let isYearly = model.instance.pools.enumerated().map { number, pool in
      pool.isService && pool.capacity.allSatisfy { $0 == 0 || $0 >= 2 * share[number] }
    }
    guard isYearly.contains(true) else { return }
    countRoom()
    let order = model.routes.indices.sorted { (model.routes[$0].cellCount, $0) < (model.routes[$1].cellCount, $1) }
    for _ in 0..<serviceSweeps {
      for index in order {
        for pool in model.poolSets[model.routes[index].poolSet] where isYearly[Int(pool)] {
          spread(model.routes[index], in: Int(pool))
        }
      }
    }
  }

  /// What the routing leaves free.
  private func countRoom() {
    let capacity = model.capacity
    for cell in 0..<model.cellCount { freeCell[cell] = capacity.cell[cell] }
    for slot in 0..<model.slotCount { freeSlot[slot] = capacity.slot[slot] }
    for block in 0..<capacity.block.count { freeBlock[block] = capacity.block[block] }
    for place in 0..<model.cells.count where routed[place] > 0 {
      let cell = Int(model.cells[place])
      freeCell[cell] -= routed[place]
      add(routed[place], to: cell)
    }
  }

  private func spread(_ route: Route, in pool: Int) {
    let places = route.cellRange.filter { routed[$0] > 0 && model.pool(of: Int(model.cells[$0])) == pool }
    let before = places.map { (place: $0, minutes: routed[$0]) }
    let wanted = before.reduce(0) { $0 + $1.minutes }
    if wanted == 0 { return }
    takeOut(route, pool: pool)
    collectBasins(route, service: pool)
    own = weight(of: wanted)
    setLevels(wanted)
    for basin in basins where basin.level > 0 { pour(basin) }
    let after = route.cellRange.reduce(0) { $0 + (model.pool(of: Int(model.cells[$1])) == pool ? routed[$1] : 0) }
    if after == wanted { return }
    takeOut(route, pool: pool)
    for (place, minutes) in before {
      let cell = Int(model.cells[place])
      routed[place] = minutes
      freeCell[cell] -= minutes
      add(minutes, to: cell)
    }
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
