extension Checker {
  /// Frequency and spacing per object. Rows come sorted by line, object and week; where they do not, they are sorted
  /// first. Two fixed rows may stand as they are.
  mutating func checkObjects() {
    let rows = sortedRows()
    let isFixed = fixedMarks(rows)
    var first = 0
    while first < rows.count {
      var end = first + 1
      while end < rows.count && rows[end].line == rows[first].line && rows[end].object == rows[first].object {
        end += 1
      }
      checkObject(rows[first..<end], isFixed[first..<end])
      first = end
    }
    checkSharedObjects(rows, isFixed)
  }

  struct Row: Comparable, Hashable {
    var line: Int32
    var object: Int32
    var week: Int32
    var pool: Int32
    var part: Int32

    static func < (a: Row, b: Row) -> Bool {
      (a.line, a.object, a.week, a.pool, a.part) < (b.line, b.object, b.week, b.pool, b.part)
    }
  }

  private func sortedRows() -> [Row] {
    let v = result.rows.visits
    let rows = (0..<v.count).map {
      Row(line: v.line[$0], object: v.object[$0], week: v.week[$0], pool: v.pool[$0], part: v.part[$0])
    }
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { !($1 < $0) }
    return isSorted ? rows : rows.sorted()
  }

  private func fixedMarks(_ rows: [Row]) -> [Bool] {
    var counts: [FixedKey: Int] = [:]
    for key in fixedRows.keys where key.content >= 0 { counts[key] = 0 }
    if counts.isEmpty { return [Bool](repeating: false, count: rows.count) }
    return rows.map {
      counts[FixedKey(line: $0.line, content: $0.object, week: $0.week, pool: $0.pool, part: $0.part)] != nil
    }
  }

  private mutating func checkObject(_ rows: ArraySlice<Row>, _ isFixed: ArraySlice<Bool>) {
    guard let first = rows.first else { return }
    let line = Int(first.line)
    if rows.count > lines[line].frequency && isFixed.contains(false) { report(.frequency, line: line) }
    for index in rows.indices.dropFirst() {
      let distance = rows[index].week - rows[index - 1].week
      if Int(distance) < lines[line].gap && !(isFixed[index] && isFixed[index - 1]) {
        report(.spacing, line: line, week: Int(rows[index].week))
      }
    }
  }

  /// Spacing between a task and the earlier ones whose objects it visits again. Two fixed rows may stand as they are.
  private mutating func checkSharedObjects(_ rows: [Row], _ isFixed: [Bool]) {
    guard instance.tasks.contains(where: { $0.sameObjectsAs != nil }) else { return }
    var weeks: [Int64: UInt64] = [:]
    var newWeeks = weeks
    for (index, row) in rows.enumerated() {
      weeks[key(Int(row.line), row.object), default: 0] |= 1 << UInt64(row.week)
      if !isFixed[index] { newWeeks[key(Int(row.line), row.object), default: 0] |= 1 << UInt64(row.week) }
    }
    var lineOf: [LineName: Int] = [:]
    for (index, name) in result.rows.lines.enumerated() { lineOf[name] = index }
    for (index, row) in rows.enumerated() {
      let gap = max(1, task(Int(row.line)).gap)
      var base = task(Int(row.line)).sameObjectsAs
      while let name = base, let other = lineOf[LineName(task: name, district: group(Int(row.line)).district)] {
        let taken = WeekSet(mask: (isFixed[index] ? newWeeks : weeks)[key(other, row.object)] ?? 0)
        if taken.weeks.contains(where: { abs($0 - Int(row.week)) < gap }) {
          report(.spacing, line: Int(row.line), week: Int(row.week))
        }
        base = task(other).sameObjectsAs
      }
    }
  }

  private func key(_ line: Int, _ object: Int32) -> Int64 { Int64(line) << 32 | Int64(object) }
}
