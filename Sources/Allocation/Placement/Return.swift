extension Placement {
  /// Brings visits of the earlier schedule back to their weeks where that costs nothing: in place of a unit of the same
  /// draw that stands in a week where there was none before, or, when units are missing, as they are.
  func bringBack() {
    var rounds = 4
    var changed = true
    while changed && rounds > 0 {
      rounds -= 1
      changed = false
      for draw in model.draws.indices {
        for week in 0..<model.weeks where ledger.anchors.lost(draw, week: week) > 0 {
          while ledger.anchors.lost(draw, week: week) > 0 && bringBack(draw, to: week) { changed = true }
        }
      }
    }
  }

  func bringBack(_ draw: Int, to week: Int) -> Bool {
    for line in lines(of: draw) {
      let route = model.routes[Int(model.lines[line].route)]
      if route.weeks >> UInt64(week) & 1 == 0 { continue }
      let cells = route.cellRange.lazy.map { Int(self.model.cells[$0]) }.filter { self.model.week(of: $0) == week }
      let mark = ledger.openAttempt()
      let isDue = ledger.missing(line) > 0 || takeOutSurplus(line, draw)
      let isBack = isDue && ease(for: line, in: cells)
      if !isBack { ledger.rollBack(to: mark) }
      ledger.closeAttempt(mark)
      if isBack { return true }
    }
    return false
  }

  /// Brings a visit back to its week where lower ranks have to make way for it, in two steps.
  func forceBack(_ draw: Int, to week: Int) -> Bool {
    for line in lines(of: draw) where ledger.missing(line) > 0 {
      var dropped: [Int32] = []
      if displaceInChain(for: line, in: 1 << UInt64(week), dropped: &dropped) {
        replace(&dropped)
        return true
      }
    }
    return false
  }

  private func lines(of draw: Int) -> [Int] {
    Set([Int(model.draws[draw].firstLine), Int(model.draws[draw].lastLine)]).sorted()
  }

  /// Takes a unit out of a week that has more of the draw than the earlier schedule had.
  private func takeOutSurplus(_ line: Int, _ draw: Int) -> Bool {
    for place in model.routes[Int(model.lines[line].route)].cellRange {
      let cell = Int(model.cells[place])
      if !ledger.anchors.mayLeave(draw, week: model.week(of: cell)) || ledger.entries.units(line, cell) == 0 {
        continue
      }
      ledger.put(line, cell, -1)
      return true
    }
    return false
  }
}
