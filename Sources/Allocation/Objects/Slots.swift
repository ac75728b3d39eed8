/// The placed visits per draw, as cells in the order of the weeks, one entry per visit; one stretch per draw.
struct Slots {
  let cells: [Int32]
  let starts: [Int]

  init(_ model: Model, _ ledger: Ledger) {
    var starts = [Int](repeating: 0, count: model.draws.count + 1)
    for line in model.lines.indices where model.lines[line].isVisit {
      starts[Int(model.lines[line].draw) + 1] += ledger.placed[line]
    }
    for draw in model.draws.indices { starts[draw + 1] += starts[draw] }
    self.starts = starts
    var next = starts
    cells = [Int32](unsafeUninitializedCapacity: starts[model.draws.count]) { buffer, count in
      buffer.initialize(repeating: 0)
      for week in 0..<model.weeks {
        for pool in 0..<model.poolCount {
          for part in 0..<model.parts {
            Slots.copy(model.cell(pool: pool, week: week, part: part), model, ledger, into: buffer, &next)
          }
        }
      }
      count = starts[model.draws.count]
    }
  }

  private static func copy(
    _ cell: Int, _ model: Model, _ ledger: Ledger, into buffer: UnsafeMutableBufferPointer<Int32>, _ next: inout [Int]
  ) {
    for index in 0..<ledger.entries.count(cell) {
      let entry = ledger.entries.entry(cell, index)
      let draw = Int(model.lines[Int(entry.line)].draw)
      if draw < 0 { continue }
      for _ in 0..<Int(entry.units) {
        buffer[next[draw]] = Int32(cell)
        next[draw] += 1
      }
    }
  }

  subscript(_ draw: Int) -> ArraySlice<Int32> { cells[starts[draw]..<starts[draw + 1]] }
}
