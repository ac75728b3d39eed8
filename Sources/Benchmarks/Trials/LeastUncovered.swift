package import Allocation

/// The fewest minutes of classes 1...k that any schedule leaves uncovered, minute by minute, for every k: by a maximum flow of
/// the judge's own.
package func leastUncovered(_ instance: Instance) -> [Int] {
  var fixed = instance.done
  if !instance.pinned.isEmpty { fixed = fixed.joined(instance.pinned) }
  var judge = Judge(instance, fixed)
  _ = judge.run()
  var flow = Flow()
  var demands: [Demand: Int] = [:]
  for line in judge.works.indices {
    let work = judge.works[line]
    for ask in judge.asks(line) {
      let open = ask.weeks.filter { $0 >= instance.now }.reduce(0) { $0 | UInt64(1) << UInt64($1) }
      let classes = [min(work.task.minimumPriority, work.task.priority), work.task.priority]
      for (number, units) in zip(classes, [ask.leftOfMinimum, ask.left - ask.leftOfMinimum]) where units > 0 {
        let key = Demand(number: number, pools: work.pools, weeks: open, parts: work.task.parts.mask)
        demands[key, default: 0] += units * ask.grain
      }
    }
  }
  let cells = flow.layLimits(judge)
  var least: [Int] = []
  var asked = 0
  for number in 1...instance.classes {
    for (key, minutes) in demands where key.number == number {
      asked += minutes
      let node = flow.node()
      flow.arc(flow.source, node, minutes)
      for pool in key.pools {
        for week in 0..<instance.weeks where key.weeks >> UInt64(week) & 1 == 1 {
          for part in instance.dayparts.indices where key.parts >> UInt8(part) & 1 == 1 {
            if let cell = cells[[pool, week, part]] { flow.arc(node, cell, minutes) }
          }
        }
      }
    }
    flow.augment()
    least.append(asked - flow.value)
  }
  return least
}

private struct Demand: Hashable {
  var number: Int
  var pools: [Int]
  var weeks: UInt64
  var parts: UInt8
}

/// Blocking flows on arcs that may be added between the runs.
private struct Flow {
  let source = 0
  let sink = 1
  private(set) var value = 0
  private var arcs: [[Int]] = [[], []]
  private var heads: [Int] = []
  private var rooms: [Int] = []

  mutating func node() -> Int {
    arcs.append([])
    return arcs.count - 1
  }

  mutating func arc(_ from: Int, _ to: Int, _ room: Int) {
    arcs[from].append(heads.count)
    arcs[to].append(heads.count + 1)
    heads += [to, from]
    rooms += [room, 0]
  }

  /// The nodes of the cells that can hold anything, behind them weeks, blocks and years.
  mutating func layLimits(_ judge: Judge) -> [[Int]: Int] {
    var cells: [[Int]: Int] = [:]
    for pool in judge.instance.pools.indices {
      var year = sink
      if let cap = judge.instance.pools[pool].yearCap {
        year = node()
        arc(year, sink, max(0, cap - judge.held.sum(pool, 0..<judge.instance.weeks)))
      }
      var above = [Int](repeating: year, count: judge.instance.weeks)
      if judge.instance.pools[pool].blockWeeks > 0 {
        for span in judge.spans(pool).dropFirst(year == sink ? 0 : 1) {
          let block = node()
          arc(block, year, max(0, span.minutes - judge.held.sum(pool, span.weeks)))
          for week in span.weeks { above[week] = block }
        }
      }
      for week in 0..<judge.instance.weeks {
        let slot = node()
        arc(slot, above[week], max(0, judge.limit(pool, week) - judge.held.sum(pool, week..<week + 1)))
        for part in judge.instance.dayparts.indices {
          let room = judge.limit(pool, week, part) - judge.held[pool, week, part]
          if room <= 0 { continue }
          let cell = node()
          arc(cell, slot, room)
          cells[[pool, week, part]] = cell
        }
      }
    }
    return cells
  }

  mutating func augment() {
    while let levels = levels() {
      var next = [Int](repeating: 0, count: arcs.count)
      while true {
        let sent = send(levels, &next)
        if sent == 0 { break }
        value += sent
      }
    }
  }

  private func levels() -> [Int]? {
    var levels = [Int](repeating: -1, count: arcs.count)
    levels[source] = 0
    var queue = [source]
    var first = 0
    while first < queue.count {
      let node = queue[first]
      first += 1
      for arc in arcs[node] where rooms[arc] > 0 && levels[heads[arc]] < 0 {
        levels[heads[arc]] = levels[node] + 1
        queue.append(heads[arc])
      }
    }
    return levels[sink] < 0 ? nil : levels
  }

  /// One path from source to sink; what it carried.
  private mutating func send(_ levels: [Int], _ next: inout [Int]) -> Int {
    var path: [Int] = []
    var node = source
    while node != sink {
      if next[node] < arcs[node].count {
        let arc = arcs[node][next[node]]
        if rooms[arc] > 0 && levels[heads[arc]] == levels[node] + 1 {
          path.append(arc)
          node = heads[arc]
        } else {
          next[node] += 1
        }
      } else if let back = path.popLast() {
        node = heads[back ^ 1]
        next[node] += 1
      } else {
        return 0
      }
    }
    let amount = path.reduce(Int.max) { min($0, rooms[$1]) }
    for arc in path {
      rooms[arc] -= amount
      rooms[arc ^ 1] += amount
    }
    return amount
  }
}

extension Rows {
  /// Both tables as one.
  fileprivate func joined(_ other: Rows) -> Rows {
    var rows = self
    let (line, pool) = (Int32(lines.count), Int32(pools.count))
    rows.lines += other.lines
    rows.pools += other.pools
    let v = other.visits
    for row in 0..<v.count {
      rows.visits.append(
        line: v.line[row] + line, object: v.object[row], week: v.week[row], pool: v.pool[row] + pool, part: v.part[row])
    }
    let b = other.blocks
    for row in 0..<b.count {
      rows.blocks.append(
        line: b.line[row] + line, week: b.week[row], pool: b.pool[row] + pool, part: b.part[row],
        minutes: b.minutes[row])
    }
    return rows
  }
}
