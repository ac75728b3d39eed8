extension Placement {
  /// For a line whose visits are spaced and do not all fit: as early as can be, week after week, which places the most
  /// that the spacing and the room allow. Stays only when it places more than before.
  func respace(_ line: Int) {
    if ledger.missing(line) <= 0 || !ledger.spacing.limits(Int(model.lines[line].draw)) { return }
    if model.isReplan && !waitsForSpacing(line) { return }
    let before = ledger.placed[line]
    ledger.beginJournal()
    let cells = model.routes[Int(model.lines[line].route)].cellRange.map { Int(model.cells[$0]) }
    for cell in cells { ledger.put(line, cell, -ledger.entries.units(line, cell)) }
    for services in [false, true] {
      for cell in cells where model.capacity.isService[model.pool(of: cell)] == services {
        ledger.put(line, cell, max(0, min(ledger.missing(line), ledger.unitsThatFit(line, cell))))
      }
    }
    if ledger.placed[line] > before { ledger.endJournal() } else { ledger.rollBack() }
  }
  /// Whether there is room that only the spacing forbids.
  private func waitsForSpacing(_ line: Int) -> Bool {
    model.routes[Int(model.lines[line].route)].cellRange.contains { place in
      let cell = Int(model.cells[place])
      return ledger.room(cell) >= model.lines[line].unit
        && ledger.spacing.room(Int(model.lines[line].draw), week: model.week(of: cell)) == 0
    }
  }
}
