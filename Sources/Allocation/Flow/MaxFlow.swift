/// Maximum flow by Dinic's method on arcs in compressed rows. Capacities may be changed between runs, and flows set
/// from outside; a run only ever adds. Arcs lie in one buffer that this object owns.
final class MaxFlow {
  /// One direction of an arc: the room that is left in it, and where the other direction lies.
  struct Arc: BitwiseCopyable {
    var head: Int32
    var twin: Int32
    var room: Int
  }

  static let unlimited = Int.max / 4

  let source: Int
  let sink: Int
  let nodeCount: Int
  let arcs: Column<Arc>
  private let start: Column<Int32>
  private let position: Column<Int32>
  /// Distance from the source after the last search; negative where it did not come.
  let level: Column<Int32>
  private let current: Column<Int32>
  private let queue: Column<Int32>
  private let wanted: Column<Int>
  private let sent: Column<Int>

  /// A network of `nodeCount` nodes; arcs keep the order of the lists as their number.
  init(nodeCount: Int, tails: [Int32], heads: [Int32], rooms: [Int], source: Int, sink: Int) {
    self.source = source
    self.sink = sink
    self.nodeCount = nodeCount
    arcs = Column(repeating: Arc(head: 0, twin: 0, room: 0), count: 2 * tails.count)
    start = Column(repeating: 0, count: nodeCount + 1)
    position = Column(repeating: 0, count: tails.count)
    level = Column(repeating: -1, count: nodeCount)
    current = Column(repeating: 0, count: nodeCount)
    queue = Column(repeating: 0, count: nodeCount + 1)
    wanted = Column(repeating: 0, count: nodeCount + 1)
    sent = Column(repeating: 0, count: nodeCount + 1)
    layOut(tails, heads, rooms)
  }

  private func layOut(_ tails: [Int32], _ heads: [Int32], _ rooms: [Int]) {
    for arc in tails.indices {
      start[Int(tails[arc]) + 1] += 1
      start[Int(heads[arc]) + 1] += 1
    }
    for node in 0..<nodeCount { start[node + 1] += start[node] }
    for node in 0..<nodeCount { current[node] = start[node] }
    for arc in tails.indices {
      let forth = current[Int(tails[arc])]
      current[Int(tails[arc])] += 1
      let back = current[Int(heads[arc])]
      current[Int(heads[arc])] += 1
      arcs[Int(forth)] = Arc(head: heads[arc], twin: back, room: rooms[arc])
      arcs[Int(back)] = Arc(head: tails[arc], twin: forth, room: 0)
      position[arc] = forth
    }
  }

  /// The flow through an arc.
  func flow(_ arc: Int) -> Int { arcs[Int(arcs[Int(position[arc])].twin)].room }

  /// Whether more could go into the arc.
  func hasRoom(_ arc: Int) -> Bool { arcs[Int(position[arc])].room > 0 }

  /// Whether the last search reached the arc's head.
  func reachedHead(of arc: Int) -> Bool { level[Int(arcs[Int(position[arc])].head)] >= 0 }

  /// Whether the last search reached the arc's tail.
  func reachedTail(of arc: Int) -> Bool { level[Int(arcs[Int(arcs[Int(position[arc])].twin)].head)] >= 0 }

  func set(_ arc: Int, capacity: Int, flow: Int) {
    let forth = Int(position[arc])
    arcs[forth].room = capacity - flow
    arcs[Int(arcs[forth].twin)].room = flow
  }

  /// Changes the capacity and keeps the flow; never below the flow.
  func set(_ arc: Int, capacity: Int) {
    let now = flow(arc)
    set(arc, capacity: max(capacity, now), flow: now)
  }

  /// Adds to the capacity of an arc, and keeps the flow.
  func widen(_ arc: Int, by amount: Int) { arcs[Int(position[arc])].room += amount }

  /// Pushes what still can be pushed; returns how much that was. Afterwards `level` marks what the source reaches.
  func run() -> Int {
    var total = 0
    while search() {
      for node in 0..<nodeCount { current[node] = start[node] }
      total += push()
    }
    return total
  }

  /// Breadth first from the source; true when the sink is reached.
  @discardableResult
  func search() -> Bool {
    level.fill(-1)
    level[source] = 0
    queue[0] = Int32(source)
    var first = 0
    var end = 1
    while first < end {
      let node = Int(queue[first])
      first += 1
      let next = level[node] + 1
      for index in Int(start[node])..<Int(start[node + 1]) where arcs[index].room > 0 {
        let head = Int(arcs[index].head)
        if level[head] >= 0 { continue }
        level[head] = next
        if head == sink { return true }
        queue[end] = Int32(head)
        end += 1
      }
    }
    return false
  }

  /// A blocking flow along the levels, depth first with the path in `queue` (free after the search).
  private func push() -> Int {
    var depth = 0
    queue[0] = Int32(source)
    wanted[0] = MaxFlow.unlimited
    sent[0] = 0
    while true {
      if let head = advance(depth) {
        depth += 1
        queue[depth] = Int32(head)
        sent[depth] = 0
        continue
      }
      if depth == 0 { return sent[0] }
      depth -= 1
      retreat(to: depth, got: sent[depth + 1])
    }
  }

  /// Serves the node at `depth` from arcs into the sink; returns the node to go into first, or nil when it is done.
  private func advance(_ depth: Int) -> Int? {
    let node = Int(queue[depth])
    let next = level[node] + 1
    let end = start[node + 1]
    var index = current[node]
    while index < end && sent[depth] < wanted[depth] {
      let arc = arcs[Int(index)]
      if arc.room > 0 && level[Int(arc.head)] == next {
        let amount = min(wanted[depth] - sent[depth], arc.room)
        if Int(arc.head) != sink {
          current[node] = index
          wanted[depth + 1] = amount
          return Int(arc.head)
        }
        move(amount, through: Int(index))
        sent[depth] += amount
        if sent[depth] == wanted[depth] { break }
      }
      index += 1
    }
    current[node] = index
    if sent[depth] < wanted[depth] { level[node] = -2 }
    return nil
  }

  private func retreat(to depth: Int, got: Int) {
    let node = Int(queue[depth])
    move(got, through: Int(current[node]))
    sent[depth] += got
    if sent[depth] < wanted[depth] { current[node] += 1 }
  }

  @inline(__always)
  private func move(_ amount: Int, through index: Int) {
    arcs[index].room -= amount
    arcs[Int(arcs[index].twin)].room += amount
  }
}
