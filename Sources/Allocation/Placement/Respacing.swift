extension Placement {
  /// For a line whose visits are spaced and do not all fit: as early as can be, week after week, which places the most
  /// that the spacing and the room allow. Stays only when it places more than before.
  func respace(_ line: Int) {
    if ledger.missing(line) <= 0 || !ledger.spacing.limits(Int(model.lines[line].draw)) { return }
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
}
