/// The result in the published shape `vth-sched-result/1`; with undated visits, which version 1 does not have,
/// `vth-sched-result/2`. One line of JSON and a line feed. `changes` is how often planned items were changed since they were
/// first published; it is written when there are any. `visitMinutes` is how long a visit of each line takes, nothing for
/// divisible work; whoever reads the file as an earlier schedule then sees what became longer or shorter. `firstWeek` is the name of week 0, such as `2017-W01`.
package func write(
  _ result: Result, changes: [(id: String, count: Int)] = [], visitMinutes: [Int] = [], firstWeek: String? = nil
) -> [UInt8] {
  var writer = JSONWriter(capacity: 1 << 12 + 24 * result.rows.visits.count)
  writer.object { writer in
    writer.name("schema")
    writer.string(result.undated.count == 0 ? "vth-sched-result/1" : "vth-sched-result/2")
    writer.name("plan")
    writer.string(result.plan)
    if let firstWeek {
      writer.name("first_week")
      writer.string(firstWeek)
    }
    writer.members(of: result.rows)
    if result.undated.count > 0 { writer.member(result.undated) }
    writer.member(result.claims)
    writer.member(result.cuts)
    writer.name("digest")
    writer.hex(result.digest)
    if visitMinutes.contains(where: { $0 > 0 }) {
      writer.name("visit_minutes")
      writer.ints(visitMinutes.map { Int32(clamping: $0) })
    }
    guard !changes.isEmpty else { return }
    writer.name("changes")
    writer.object { writer in
      writer.name("id")
      writer.strings(changes.map(\.id))
      writer.name("count")
      writer.ints(changes.map { Int32(clamping: $0.count) })
    }
  }
  return writer.bytes + [0x0a]
}

extension JSONWriter {
  /// The members of a table of rows, inside an object.
  mutating func members(of rows: Rows) {
    name("lines")
    array { writer in
      for line in rows.lines { writer.strings([line.task, line.district]) }
    }
    name("pools")
    strings(rows.pools)
    let v = rows.visits
    columns("visits", [("line", v.line), ("obj", v.object), ("week", v.week), ("pool", v.pool), ("part", v.part)])
    let b = rows.blocks
    columns("blocks", [("line", b.line), ("week", b.week), ("pool", b.pool), ("part", b.part), ("minutes", b.minutes)])
  }

  mutating func columns(_ table: String, _ columns: [(String, [Int32])]) {
    name(table)
    object { writer in
      for (name, values) in columns {
        writer.name(name)
        writer.ints(values)
      }
    }
  }

  fileprivate mutating func member(_ undated: Result.Undated) {
    columns(
      "undated",
      [
        ("line", undated.line), ("first_week", undated.firstWeek), ("last_week", undated.lastWeek),
        ("pool", undated.pool), ("part", undated.part), ("visits", undated.visits),
      ])
  }

  fileprivate mutating func member(_ claims: Result.Claims) {
    name("claims")
    object { writer in
      writer.name("uncovered")
      writer.ints(claims.uncovered)
      writer.name("visits")
      writer.int(claims.visits)
      writer.name("cost_cents")
      writer.int(claims.costCents)
      if let peak = claims.peakPermille {
        writer.name("peak_permille")
        writer.int(peak)
      }
      if let moved = claims.movedVisits {
        writer.name("moved_visits")
        writer.int(moved)
      }
    }
  }

  fileprivate mutating func member(_ cuts: [Result.Cut]) {
    name("cuts")
    array { writer in
      for cut in cuts { writer.element(cut) }
    }
  }

  private mutating func element(_ cut: Result.Cut) {
    object { writer in
      writer.name("upto")
      writer.int(cut.upto)
      writer.name("uncovered_at_least")
      writer.int(cut.uncoveredAtLeast)
      writer.name("cells")
      writer.array { writer in
        for cells in cut.cells {
          writer.ints([cells.pool, cells.part, cells.weeks.lowerBound, cells.weeks.upperBound])
        }
      }
    }
  }
}
