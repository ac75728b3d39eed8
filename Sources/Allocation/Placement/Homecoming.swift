extension Placement {
  /// Takes back from services what own pools have room for: whole units leave hours idle that the routing had counted on, and
  /// then a service did the work. In the same week if that can be, else where an own pool has most hours left.
  func bringHome() {
    let services = (0..<model.poolCount).filter { model.capacity.isService[$0] }
    if services.isEmpty { return }
    var away: [(line: Int, cell: Int, units: Int)] = []
    for pool in services {
      for cell in model.cells(ofPool: pool) {
        for index in 0..<ledger.entries.count(cell) {
          let entry = ledger.entries.entry(cell, index)
          away.append((Int(entry.line), cell, Int(entry.units)))
        }
      }
    }
    // Large units find room in fewer places.
    away.sort { (model.lines[$1.line].unit, $0.line, $0.cell) < (model.lines[$0.line].unit, $1.line, $1.cell) }
    for item in away {
      var units = item.units
      while units > 0 {
        let moved = bringHome(item.line, from: item.cell, units)
        if moved == 0 { break }
        units -= moved
      }
    }
  }

  /// Moves visits one by one, so that they spread; how many units were moved.
  private func bringHome(_ line: Int, from cell: Int, _ units: Int) -> Int {
    let shape = model.lines[line]
    let atOnce = shape.isVisit ? 1 : units
    ledger.put(line, cell, -atOnce)
    let home = home(of: line, week: model.week(of: cell))
    let moved = home.map { min(atOnce, ledger.unitsThatFit(line, $0)) } ?? 0
    if let home { ledger.put(line, home, moved) }
    ledger.put(line, cell, atOnce - moved)
    return moved
  }

  private func home(of line: Int, week: Int) -> Int? {
    let route = model.routes[Int(model.lines[line].route)]
    var best: Int?
    var most = (isSameWeek: false, room: Int.min)
    for pool in model.poolSets[route.poolSet] where !model.capacity.isService[Int(pool)] {
      ledger.forEachOpenCell(of: Int(pool)) { cell in
        if !allows(route, cell) || ledger.unitsThatFit(line, cell) == 0 { return true }
        let here = (model.week(of: cell) == week, ledger.nominalRoom(model.slot(of: cell)))
        if best == nil || (here.0 && !most.isSameWeek) || (here.0 == most.isSameWeek && here.1 > most.room) {
          (best, most) = (cell, here)
        }
        return true
      }
    }
    return best
  }
}
