/// What a schedule does in each cell: minutes by line, in the order of its rows.
struct CellWork {
  private var work: [[(line: Int32, minutes: Int)]]
  private var loads: [Int]
  private let weeks: Int
  private let parts: Int

  init(_ instance: Instance, _ result: Result) {
    weeks = instance.weeks
    parts = instance.dayparts.count
    work = Array(repeating: [], count: instance.pools.count * weeks * parts)
    loads = Array(repeating: 0, count: work.count)
    let units = instance.visitMinutes
    for v in [result.rows.visits, result.undrawn] {
      for row in 0..<v.count { add(v.line[row], v.pool[row], v.week[row], v.part[row], units[Int(v.line[row])]) }
    }
    let b = result.rows.blocks
    for row in 0..<b.count { add(b.line[row], b.pool[row], b.week[row], b.part[row], Int(b.minutes[row])) }
  }

  private mutating func add(_ line: Int32, _ pool: Int32, _ week: Int32, _ part: Int32, _ minutes: Int) {
    let cell = (Int(pool) * weeks + Int(week)) * parts + Int(part)
    loads[cell] += minutes
    if let last = work[cell].indices.last, work[cell][last].line == line {
      work[cell][last].minutes += minutes
    } else {
      work[cell].append((line, minutes))
    }
  }

  /// Minutes of a cell in all.
  func load(_ cell: Int) -> Int { loads[cell] }

  subscript(_ cell: Int) -> [(line: Int32, minutes: Int)] { work[cell] }
}
