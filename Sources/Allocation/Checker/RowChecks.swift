extension Checker {
  /// Done and pinned rows of lines and pools that the plan still has.
  mutating func gatherFixedRows() {
    if instance.done.isEmpty && instance.pinned.isEmpty { return }
    var lineOf: [LineName: Int32] = [:]
    for (index, name) in result.rows.lines.enumerated() where lineOf[name] == nil { lineOf[name] = Int32(index) }
    var poolOf: [String: Int32] = [:]
    for (index, id) in result.rows.pools.enumerated() { poolOf[id] = Int32(index) }
    for rows in [instance.done, instance.pinned] {
      let v = rows.visits
      for row in 0..<v.count {
        guard let line = lineOf[rows.lines[Int(v.line[row])]], let pool = poolOf[rows.pools[Int(v.pool[row])]] else {
          continue
        }
        let key = FixedKey(line: line, content: v.object[row], week: v.week[row], pool: pool, part: v.part[row])
        fixedRows[key, default: 0] += 1
      }
      let b = rows.blocks
      for row in 0..<b.count {
        guard let line = lineOf[rows.lines[Int(b.line[row])]], let pool = poolOf[rows.pools[Int(b.pool[row])]] else {
          continue
        }
        let key = FixedKey(line: line, content: -b.minutes[row], week: b.week[row], pool: pool, part: b.part[row])
        fixedRows[key, default: 0] += 1
      }
    }
  }

  mutating func checkRows() {
    let rows = result.rows
    guard rows.visits.isRectangular, rows.blocks.isRectangular else { return report(.shape) }
    for row in 0..<rows.visits.count { checkVisit(row, of: rows.visits) }
    for row in 0..<rows.blocks.count { checkBlock(row, of: rows.blocks) }
    for (key, count) in fixedRows where count > 0 { report(.fixedRow, line: Int(key.line), week: Int(key.week)) }
  }

  private func isInTable(_ line: Int32, _ pool: Int32, _ week: Int32, _ part: Int32) -> Bool {
    lines.indices.contains(Int(line)) && instance.pools.indices.contains(Int(pool))
      && (0..<instance.weeks).contains(Int(week)) && (0..<instance.dayparts.count).contains(Int(part))
  }

  /// Whether the row is one of the fixed ones; ticks it off.
  private mutating func takeFixed(_ key: FixedKey) -> Bool {
    if fixedRows.isEmpty { return false }
    guard let count = fixedRows[key], count > 0 else { return false }
    fixedRows[key] = count - 1
    return true
  }

  private mutating func checkVisit(_ row: Int, of v: Rows.Visits) {
    guard isInTable(v.line[row], v.pool[row], v.week[row], v.part[row]) else { return report(.shape) }
    let line = Int(v.line[row])
    guard lines[line].kind.isVisit else { return report(.kind, line: line) }
    let unit = lines[line].unit
    let cell = cell(Int(v.pool[row]), Int(v.week[row]), Int(v.part[row]))
    visits[line] += 1
    let key = FixedKey(
      line: v.line[row], content: v.object[row], week: v.week[row], pool: v.pool[row], part: v.part[row])
    if takeFixed(key) {
      fixedVisits[line] += 1
      fixedLoad[cell] += unit
      return
    }
    newLoad[cell] += unit
    checkPlace(line, pool: Int(v.pool[row]), week: Int(v.week[row]), part: Int(v.part[row]))
    let object = Int(v.object[row])
    let isKnown = object >= 0 && object < lines[line].objects
    if !isKnown || (lines[line].hasReleases && group(line).releases[object] > Int(v.week[row])) {
      report(.object, line: line, week: Int(v.week[row]))
    }
  }

  private mutating func checkBlock(_ row: Int, of b: Rows.Blocks) {
    guard isInTable(b.line[row], b.pool[row], b.week[row], b.part[row]) else { return report(.shape) }
    let line = Int(b.line[row])
    if lines[line].kind.isVisit { return report(.kind, line: line) }
    let amount = Int(b.minutes[row])
    let cell = cell(Int(b.pool[row]), Int(b.week[row]), Int(b.part[row]))
    let key = FixedKey(
      line: b.line[row], content: -b.minutes[row], week: b.week[row], pool: b.pool[row], part: b.part[row])
    let isFixed = takeFixed(key)
    if isFixed { fixedLoad[cell] += amount } else { newLoad[cell] += amount }
    count(amount, line, week: Int(b.week[row]), isFixed: isFixed)
    if isFixed { return }
    if amount <= 0 || amount % instance.quantum != 0 { report(.quantum, line: line) }
    checkPlace(line, pool: Int(b.pool[row]), week: Int(b.week[row]), part: Int(b.part[row]))
  }

  private mutating func count(_ amount: Int, _ line: Int, week: Int, isFixed: Bool) {
    minutes[line] += amount
    if isFixed { fixedMinutes[line] += amount }
    guard lines[line].kind == .standing else { return }
    standing[line, default: [Int](repeating: 0, count: instance.weeks)][week] += amount
    if isFixed { fixedStanding[line, default: [Int](repeating: 0, count: instance.weeks)][week] += amount }
  }

  mutating func checkPlace(_ line: Int, pool: Int, week: Int, part: Int) {
    if week < instance.now { report(.past, line: line, week: week) }
    if !lines[line].weeks.contains(week) { report(.week, line: line, week: week) }
    if !lines[line].parts.contains(part) { report(.part, line: line, week: week) }
    if !lines[line].pools.contains(pool) { report(.pool, line: line, pool: pool, week: week) }
  }

  /// Undated visits exist only for lack of a key; they count for the line, and for the hours of their period.
  mutating func checkUndated() {
    let u = result.undated
    let columns = [u.firstWeek.count, u.lastWeek.count, u.pool.count, u.part.count, u.visits.count]
    if columns.contains(where: { $0 != u.count }) { return report(.shape) }
    var periodLoad: [[Int]: Int] = [:]
    for row in 0..<u.count {
      guard isInTable(u.line[row], u.pool[row], u.firstWeek[row], u.part[row]), u.firstWeek[row] <= u.lastWeek[row],
        Int(u.lastWeek[row]) < instance.weeks, u.visits[row] > 0
      else { return report(.shape) }
      let line = Int(u.line[row])
      let weeks = WeekSet([Int(u.firstWeek[row])...Int(u.lastWeek[row])])
      let open = WeekSet(mask: weeks.mask & lines[line].weeks.from(instance.now).mask)
      let isSecret = lines[line].kind.isVisit && !instance.tasks[lines[line].task].isAnnounced
      if instance.key != nil || !isSecret || open.isEmpty { report(.undated, line: line) }
      checkPlace(line, pool: Int(u.pool[row]), week: open.weeks.first ?? instance.weeks, part: Int(u.part[row]))
      visits[line] += Int(u.visits[row])
      let key = [Int(u.pool[row]), Int(u.firstWeek[row]), Int(u.lastWeek[row])]
      periodLoad[key, default: 0] += Int(u.visits[row]) * lines[line].unit
    }
    for (key, load) in periodLoad where load > idle(pool: key[0], weeks: key[1]...key[2]) {
      report(.capacity, pool: key[0], week: key[1])
    }
  }
}
