extension Placement {
  /// Spreads what a line lacks of its target over the cells of its route in proportion to what the routing still has
  /// there, by error diffusion: what a week cannot hold is carried to later weeks, and in a second pass back to
  /// earlier ones. Never into a service that the routing does not use. What a line takes is taken off the routing, so
  /// that the lines after it make good its rounding.
  func diffuse(_ line: Int) {
    let need = targets[line] - ledger.placed[line]
    let total = unused[Int(model.lines[line].route)]
    if need <= 0 || total <= 0 { return }
    let rest = diffuseForward(line, need, total)
    if rest > 0 { diffuseBackward(line, rest) }
  }

  private func diffuseForward(_ line: Int, _ need: Int, _ total: Int) -> Int {
    let phase = Int(seed(of: model.lines[line]) >> 40 & 1023)
    var routedSoFar = 0
    var placedSoFar = 0
    for place in model.routes[Int(model.lines[line].route)].cellRange where placedSoFar < need {
      let share = routed[place]
      if share == 0 { continue }
      routedSoFar += share
      let due = min(need, (scaled(need * 1024, by: routedSoFar, over: total) + phase) >> 10)
      if due <= placedSoFar { continue }
      let units = min(due - placedSoFar, ledger.unitsThatFit(line, Int(model.cells[place])))
      take(line, place, units)
      placedSoFar += units
    }
    return need - placedSoFar
  }

  private func diffuseBackward(_ line: Int, _ need: Int) {
    var need = need
    for place in model.routes[Int(model.lines[line].route)].cellRange.reversed() where need > 0 {
      if routed[place] == 0 { continue }
      let share = max(1, routed[place] / model.lines[line].unit)
      let units = min(min(need, share), ledger.unitsThatFit(line, Int(model.cells[place])))
      take(line, place, units)
      need -= units
    }
  }

  private func take(_ line: Int, _ place: Int, _ units: Int) {
    if units <= 0 { return }
    ledger.put(line, Int(model.cells[place]), units)
    takeOff(units * model.lines[line].unit, place, Int(model.lines[line].route))
  }

  private func takeOff(_ minutes: Int, _ place: Int, _ route: Int) {
    let used = min(minutes, routed[place])
    routed[place] -= used
    unused[route] -= used
  }

  /// Takes kept rows off the routing.
  func takeOffPlaced() {
    for (index, route) in model.routes.enumerated() {
      for place in route.cellRange where routed[place] > 0 {
        let cell = Int(model.cells[place])
        for entry in 0..<ledger.entries.count(cell) {
          let line = model.lines[Int(ledger.entries.entry(cell, entry).line)]
          if Int(line.route) != index { continue }
          takeOff(Int(ledger.entries.entry(cell, entry).units) * line.unit, place, index)
        }
      }
    }
  }
}
