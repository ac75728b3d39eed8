extension Dealing {
  /// Gives an object that lacks a visit one more, by laying all its visits anew but the done and pinned ones: as many as
  /// there were and one, in weeks with room, with their spacing, and as many as can be in the weeks they had. For where a
  /// visit stands so that no other fits beside it, though two would fit elsewhere. `missing` is the line that lacks it.
  mutating func layAnew(_ draw: Draw, missing: Int, _ model: Model, _ ledger: Ledger) -> Bool {
    for object in lacking() where layAnew(object, draw, missing, model, ledger) { return true }
    return false
  }

  private mutating func layAnew(
    _ object: Int, _ draw: Draw, _ missing: Int, _ model: Model, _ ledger: Ledger
  ) -> Bool {
    let places = (keptFrom..<visits.count).filter { visits[$0].object == object }
    let mark = ledger.openAttempt()
    defer { ledger.closeAttempt(mark) }
    var lines = [missing]
    for place in places {
      let cell = visits[place].cell
      let line = ledger.entries.units(Int(draw.lastLine), cell) > 0 ? Int(draw.lastLine) : Int(draw.firstLine)
      ledger.put(line, cell, -1)
      lines.append(line)
    }
    let cells = cellsWithRoom(missing, model, ledger)
    let held = places.reduce(0 as UInt64) { $0 | 1 << UInt64(visits[$1].week) }
    let open = openWeeks(object, among: cells.keys.reduce(0) { $0 | 1 << UInt64($1) })
    var laid: [Visit] = []
    for (week, line) in zip(SpacedWeeks(open, preferring: held, gap: draw.gap).choose(lines.count), lines) {
      let own = places.first { visits[$0].week == week }.map { visits[$0].cell }
      let possible = [own, cells[week]].compactMap { $0 }
      guard let cell = possible.first(where: { ledger.unitsThatFit(line, $0) > 0 }) else { break }
      ledger.put(line, cell, 1)
      laid.append(Visit(object: object, week: week, cell: cell))
    }
    if laid.count < lines.count {
      ledger.rollBack(to: mark)
      return false
    }
    replace(places, of: object, with: laid)
    return true
  }

  /// Per week a cell of the line that has room, own pools first.
  private func cellsWithRoom(_ line: Int, _ model: Model, _ ledger: Ledger) -> [Int: Int] {
    var cells: [Int: Int] = [:]
    for place in model.routes[Int(model.lines[line].route)].cellRange {
      let cell = Int(model.cells[place])
      let week = model.week(of: cell)
      if ledger.unitsThatFit(line, cell) == 0 { continue }
      if let other = cells[week], !model.capacity.isService[model.pool(of: other)] { continue }
      cells[week] = cell
    }
    return cells
  }
}

/// Weeks at least a gap apart, as many as are asked, with as many of the preferred ones as can be.
private struct SpacedWeeks {
  private let open: UInt64
  private let preferred: UInt64
  private let gap: Int

  init(_ open: UInt64, preferring preferred: UInt64, gap: Int) {
    self.open = open
    self.preferred = preferred
    self.gap = gap
  }

  /// The weeks, ascending; none when so many do not fit.
  func choose(_ count: Int) -> [Int] {
    let best = table(count)
    var weeks: [Int] = []
    var week = 0
    while weeks.count < count && week < 64 {
      let left = count - weeks.count
      if best[left][week] < 0 { return [] }
      if let with = value(with: week, best[left - 1]), with == best[left][week] {
        weeks.append(week)
        week += gap
      } else {
        week += 1
      }
    }
    return weeks.count < count ? [] : weeks
  }

  /// Per number of weeks and first week: how many preferred ones there can be among them; -1 when they do not fit.
  private func table(_ count: Int) -> [[Int]] {
    var best = [[Int](repeating: 0, count: 65)]
    for number in 1...max(1, count) {
      var row = [Int](repeating: -1, count: 65)
      for week in (0..<64).reversed() { row[week] = max(row[week + 1], value(with: week, best[number - 1]) ?? -1) }
      best.append(row)
    }
    return best
  }

  /// The value of taking a week, where `rest` has those of one fewer.
  private func value(with week: Int, _ rest: [Int]) -> Int? {
    let after = rest[min(64, week + gap)]
    guard open >> UInt64(week) & 1 == 1, after >= 0 else { return nil }
    return after + (preferred >> UInt64(week) & 1 == 1 ? 1 : 0)
  }
}
