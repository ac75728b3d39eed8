/// What goes with a result into its file, for who reads it as an earlier schedule.
package struct ResultNotes: Sendable {
  /// How often planned items were changed since they were first published.
  package var changes: [(id: String, count: Int)]
  /// How long a visit of each line takes, nothing for divisible work: tells what became longer or shorter.
  package var visitMinutes: [Int]
  /// The name of week 0, such as `2017-W01`.
  package var firstWeek: String?

  package init(changes: [(id: String, count: Int)] = [], visitMinutes: [Int] = [], firstWeek: String? = nil) {
    self.changes = changes
    self.visitMinutes = visitMinutes
    self.firstWeek = firstWeek
  }
}

/// The result in the published shape `vth-sched-result/1`; with undated visits, which version 1 does not have,
/// `vth-sched-result/2`. One line of JSON and a line feed. `published` is what was computed beside it for everyone.
package func write(
  _ result: Result, _ notes: ResultNotes = ResultNotes(), published: (result: Result, notes: ResultNotes)? = nil
) -> [UInt8] {
  var writer = JSONWriter(capacity: 1 << 12 + 24 * result.rows.visits.count)
  writer.object { writer in
    writer.members(of: result, notes)
    guard let published else { return }
    writer.name("published")
    writer.object { $0.members(of: published.result, published.notes) }
  }
  return writer.bytes + [0x0a]
}

extension JSONWriter {
  fileprivate mutating func members(of result: Result, _ notes: ResultNotes) {
    name("schema")
    string(result.undated.count == 0 ? "vth-sched-result/1" : "vth-sched-result/2")
    name("plan")
    string(result.plan)
    if let firstWeek = notes.firstWeek {
      name("first_week")
      string(firstWeek)
    }
    members(of: result.rows)
    if result.undated.count > 0 { member(result.undated) }
    member(result.claims)
    member(result.cuts)
    name("digest")
    hex(result.digest)
    if notes.visitMinutes.contains(where: { $0 > 0 }) {
      name("visit_minutes")
      ints(notes.visitMinutes.map { Int32(clamping: $0) })
    }
    if notes.changes.isEmpty { return }
    name("changes")
    object { writer in
      writer.name("id")
      writer.strings(notes.changes.map(\.id))
      writer.name("count")
      writer.ints(notes.changes.map { Int32(clamping: $0.count) })
    }
  }

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
