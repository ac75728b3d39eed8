/// The flow network of an instance: source → route → cell → slot → block → year → sink. Everything behind the
/// cells is a tree, so parts of the day, elastic weeks, blocks and yearly contracts cost nothing extra. A cell that
/// can hold all of its slot has no node of its own: routes lead to the slot.
final class Network {
  let model: Model
  let flow: MaxFlow
  /// Arc from the source to a signature's route: the minutes the signature may use.
  let supply: [Int32]
  /// Arcs from routes to cells, parallel to `Model.cells`.
  let firstUse: Int
  /// Arcs towards the sink, or -1 where no route comes; also -1 for a cell without a node.
  let cellArc: Column<Int32>
  let slotArc: Column<Int32>
  let blockArc: Column<Int32>
  let yearArc: Column<Int32>
  /// Whether any route comes to the cell.
  private let isUsed: [Bool]

  init(_ model: Model) {
    self.model = model
    var plan = NetworkPlan(model)
    plan.lay()
    flow = MaxFlow(
      nodeCount: plan.nodeCount, tails: plan.tails, heads: plan.heads, rooms: plan.rooms, source: 0, sink: 1)
    supply = plan.supply
    firstUse = plan.firstUse
    cellArc = Column(plan.cellArc)
    slotArc = Column(plan.slotArc)
    blockArc = Column(plan.blockArc)
    yearArc = Column(plan.yearArc)
    isUsed = plan.isUsed
  }

  /// The arc of the use of a cell; `index` is a place in `Model.cells`.
  @inline(__always) func use(_ index: Int) -> Int { firstUse + index }

  /// Lets a signature use `minutes` in all, or keep what it uses when that is more.
  func admit(_ signature: Int, _ minutes: Int) { flow.set(Int(supply[signature]), capacity: minutes) }

  func covered(_ signature: Int) -> Int { flow.flow(Int(supply[signature])) }

  /// Adds minutes to a cell and to every limit above it, as hours more in that part of the week would.
  func widen(_ cell: Int, by minutes: Int) {
    let slot = model.slot(of: cell)
    let block = Int(model.capacity.blockOf[slot])
    let arcs = [
      cellArc[cell], slotArc[slot], block < 0 ? -1 : blockArc[block], yearArc[model.pool(of: cell)],
    ]
    for arc in arcs where arc >= 0 { flow.widen(Int(arc), by: minutes) }
  }

  /// Cells that the source still reaches: the near side of a minimum cut, right after `markReached`.
  func reachedCells() -> [Int32] {
    (0..<model.cellCount).filter { isUsed[$0] && isReached($0) }.map(Int32.init)
  }

  private func isReached(_ cell: Int) -> Bool {
    let arc = cellArc[cell] >= 0 ? cellArc[cell] : slotArc[model.slot(of: cell)]
    return flow.reachedTail(of: Int(arc))
  }

}

/// Numbers the nodes and arcs of a `Network`.
private struct NetworkPlan {
  let model: Model
  var nodeCount = 2
  var tails: [Int32] = []
  var heads: [Int32] = []
  var rooms: [Int] = []
  var supply: [Int32] = []
  var firstUse = 0
  var cellArc: [Int32]
  var slotArc: [Int32]
  var blockArc: [Int32]
  var yearArc: [Int32]
  private(set) var isUsed: [Bool]
  private var cellNode: [Int32]

  init(_ model: Model) {
    self.model = model
    isUsed = [Bool](repeating: false, count: model.cellCount)
    cellNode = [Int32](repeating: -1, count: model.cellCount)
    cellArc = [Int32](repeating: -1, count: model.cellCount)
    slotArc = [Int32](repeating: -1, count: model.slotCount)
    blockArc = [Int32](repeating: -1, count: model.capacity.block.count)
    yearArc = [Int32](repeating: -1, count: model.poolCount)
  }

  mutating func lay() {
    let count = model.cells.count + model.signatures.count + model.cellCount + model.slotCount
    tails.reserveCapacity(count)
    heads.reserveCapacity(count)
    rooms.reserveCapacity(count)
    laySupply()
    for index in 0..<model.cells.count { isUsed[Int(model.cells[index])] = true }
    for cell in 0..<model.cellCount where isUsed[cell] { layPathToSink(cell) }
    layUses()
  }

  private mutating func newNode() -> Int32 {
    nodeCount += 1
    return Int32(nodeCount - 1)
  }

  private mutating func arc(_ tail: Int32, _ head: Int32, _ room: Int) -> Int32 {
    tails.append(tail)
    heads.append(head)
    rooms.append(room)
    return Int32(tails.count - 1)
  }

  /// Route r is node 2 + r.
  private mutating func laySupply() {
    nodeCount += model.routes.count
    for signature in model.signatures { supply.append(arc(0, 2 + signature.route, 0)) }
  }

  private mutating func layUses() {
    firstUse = tails.count
    for (index, route) in model.routes.enumerated() {
      for place in route.cellRange {
        _ = arc(Int32(2 + index), cellNode[Int(model.cells[place])], MaxFlow.unlimited)
      }
    }
  }

  private mutating func layPathToSink(_ cell: Int) {
    let capacity = model.capacity
    let slot = model.slot(of: cell)
    if slotArc[slot] < 0 {
      let top = layBlock(Int(capacity.blockOf[slot]), below: layYear(model.pool(of: cell)))
      slotArc[slot] = arc(newNode(), top, capacity.slot[slot])
    }
    cellNode[cell] = tails[Int(slotArc[slot])]
    if capacity.cell[cell] >= capacity.slot[slot] && !model.hasClosedCells { return }
    cellNode[cell] = newNode()
    cellArc[cell] = arc(cellNode[cell], tails[Int(slotArc[slot])], capacity.cell[cell])
  }

  /// The node that the pool's weeks or blocks lead to.
  private mutating func layYear(_ pool: Int) -> Int32 {
    let limit = model.capacity.year[pool]
    if limit == MaxFlow.unlimited { return 1 }
    if yearArc[pool] < 0 { yearArc[pool] = arc(newNode(), 1, limit) }
    return tails[Int(yearArc[pool])]
  }

  private mutating func layBlock(_ block: Int, below top: Int32) -> Int32 {
    if block < 0 { return top }
    if blockArc[block] < 0 { blockArc[block] = arc(newNode(), top, model.capacity.block[block]) }
    return tails[Int(blockArc[block])]
  }
}
