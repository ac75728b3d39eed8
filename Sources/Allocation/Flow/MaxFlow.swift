/// Maximum flow by Dinic's method on arcs in compressed rows. The shortest paths are sought from both ends, since where
/// hours are short one side soon ends. Capacities may be changed between runs, and flows set from outside; a run only
/// ever adds. Arcs lie in one buffer that this object owns.
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
  /// Steps from the source and to the sink in the phase at hand, as far as they were looked at; else negative.
  private let fromSource: Column<Int32>
  private let toSink: Column<Int32>
  /// Steps from the source up to which `fromSource` is known, and steps of the paths in all.
  private var meeting: Int32 = 0
  private var length: Int32 = 0
  private let isReached: Column<Bool>
  private let current: Column<Int32>
  /// What the source reached, and what reaches the sink, in the order it was found.
  private let queue: Column<Int32>
  private let sinkQueue: Column<Int32>
  private var reached = 0
  private var reaching = 0
  private let path: Column<Int32>
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
    fromSource = Column(repeating: -1, count: nodeCount)
    toSink = Column(repeating: -1, count: nodeCount)
    sinkQueue = Column(repeating: 0, count: nodeCount + 1)
    isReached = Column(repeating: false, count: nodeCount)
    current = Column(repeating: 0, count: nodeCount)
    queue = Column(repeating: 0, count: nodeCount + 1)
    path = Column(repeating: 0, count: nodeCount + 1)
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

  /// Whether the source reached the arc's head when `markReached` was called last.
  func reachedHead(of arc: Int) -> Bool { isReached[Int(arcs[Int(position[arc])].head)] }

  /// Whether the source reached the arc's tail when `markReached` was called last.
  func reachedTail(of arc: Int) -> Bool { isReached[Int(arcs[Int(arcs[Int(position[arc])].twin)].head)] }

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

  /// Pushes what still can be pushed; returns how much that was.
  func run() -> Int {
    var total = 0
    while measure() { total += push() }
    return total
  }

  /// Marks all that the source reaches through arcs with room: after a run the near side of a minimum cut.
  func markReached() {
    isReached.fill(false)
    isReached[source] = true
    path[0] = Int32(source)
    var first = 0
    var end = 1
    while first < end {
      let node = Int(path[first])
      first += 1
      for index in Int(start[node])..<Int(start[node + 1]) where arcs[index].room > 0 {
        let head = Int(arcs[index].head)
        if isReached[head] { continue }
        isReached[head] = true
        path[end] = Int32(head)
        end += 1
      }
    }
  }

  /// What was found last from one end: a stretch of its queue, and how many arcs go on from there.
  private struct Front {
    var nodes: Range<Int>
    var arcs: Int
  }

  /// Breadth first from both ends, the side with fewer arcs next, until they meet; false when one has no way on.
  private func measure() -> Bool {
    for place in 0..<reached { fromSource[Int(queue[place])] = -1 }
    for place in 0..<reaching { toSink[Int(sinkQueue[place])] = -1 }
    (reached, reaching, meeting, length) = (0, 0, 0, 0)
    find(source)
    findBack(sink)
    var near = Front(nodes: 0..<1, arcs: arcCount(source))
    var far = Front(nodes: 0..<1, arcs: arcCount(sink))
    while !near.nodes.isEmpty && !far.nodes.isEmpty {
      length += 1
      if near.arcs <= far.arcs {
        meeting += 1
        if goOn(from: &near) { return true }
      } else if goBack(from: &far) {
        return true
      }
    }
    return false
  }

  @inline(__always) private func arcCount(_ node: Int) -> Int { Int(start[node + 1] - start[node]) }

  @inline(__always)
  private func find(_ node: Int) {
    fromSource[node] = meeting
    current[node] = start[node]
    queue[reached] = Int32(node)
    reached += 1
  }

  @inline(__always)
  private func findBack(_ node: Int) {
    toSink[node] = length - meeting
    current[node] = start[node]
    sinkQueue[reaching] = Int32(node)
    reaching += 1
  }

  /// One step on from the source; true when it meets what reaches the sink.
  private func goOn(from front: inout Front) -> Bool {
    var haveMet = false
    let first = reached
    front.arcs = 0
    for place in front.nodes {
      let node = Int(queue[place])
      for index in Int(start[node])..<Int(start[node + 1]) where arcs[index].room > 0 {
        let head = Int(arcs[index].head)
        if fromSource[head] >= 0 { continue }
        find(head)
        front.arcs += arcCount(head)
        if toSink[head] >= 0 { haveMet = true }
      }
    }
    front.nodes = first..<reached
    return haveMet
  }

  /// One step back from the sink, against the arcs; true when it meets what the source reached.
  private func goBack(from front: inout Front) -> Bool {
    var haveMet = false
    let first = reaching
    front.arcs = 0
    for place in front.nodes {
      let node = Int(sinkQueue[place])
      for index in Int(start[node])..<Int(start[node + 1]) {
        let tail = Int(arcs[index].head)
        if toSink[tail] >= 0 || arcs[Int(arcs[index].twin)].room <= 0 { continue }
        findBack(tail)
        front.arcs += arcCount(tail)
        if fromSource[tail] >= 0 { haveMet = true }
      }
    }
    front.nodes = first..<reaching
    return haveMet
  }

  /// A blocking flow along the shortest paths, depth first.
  private func push() -> Int {
    var depth = 0
    path[0] = Int32(source)
    wanted[0] = MaxFlow.unlimited
    sent[0] = 0
    while true {
      let head =
        depth + 1 < Int(meeting)
        ? advance(depth, fromSource, Int32(depth) + 1) : advance(depth, toSink, length - Int32(depth) - 1)
      if let head {
        depth += 1
        path[depth] = Int32(head)
        sent[depth] = 0
        continue
      }
      if sent[depth] < wanted[depth] { close(depth) }
      if depth == 0 { return sent[0] }
      depth -= 1
      retreat(to: depth, got: sent[depth + 1])
    }
  }

  /// Nothing more can go through the node at `depth` in this phase.
  private func close(_ depth: Int) {
    let node = Int(path[depth])
    if depth < Int(meeting) { fromSource[node] = -2 } else { toSink[node] = -2 }
  }

  /// Serves the node at `depth` from arcs into the sink; returns the node to go into first, or nil when it is done. Of its
  /// heads those lie on a shortest path that are so many steps away.
  @inline(__always)
  private func advance(_ depth: Int, _ steps: borrowing Column<Int32>, _ next: Int32) -> Int? {
    let node = Int(path[depth])
    let end = start[node + 1]
    var index = current[node]
    while index < end && sent[depth] < wanted[depth] {
      let arc = arcs[Int(index)]
      if arc.room > 0 && steps[Int(arc.head)] == next {
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
    return nil
  }

  private func retreat(to depth: Int, got: Int) {
    let node = Int(path[depth])
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
