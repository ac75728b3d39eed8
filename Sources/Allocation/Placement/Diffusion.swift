extension Placement {
  /// Spreads a line over its route's cells in proportion to the routing, by error diffusion: what a week cannot
  /// hold is carried to later weeks, and in a second pass back to earlier ones. Never into a service that the routing
  /// does not use.
  func diffuse(_ line: Int) {
    let need = targets[line] - ledger.placed[line]
    let total = routeAmounts[Int(model.lines[line].route)]
    if need <= 0 || total <= 0 { return }
    let rest = diffuseForward(line, need, total)
    if rest > 0 { diffuseBackward(line, rest, total) }
  }

  private func diffuseForward(_ line: Int, _ need: Int, _ total: Int) -> Int {
    let target = targets[line]
    let phase = Int(model.lines[line].seed >> 40 & 1023)
    let hasSome = ledger.placed[line] > 0
    var need = need
    var routedSoFar = 0
    var placedSoFar = 0
    for place in model.routes[Int(model.lines[line].route)].cellRange where need > 0 {
      let cell = Int(model.cells[place])
      if hasSome { placedSoFar += ledger.entries.units(line, cell) }
      let share = routed[place]
      if share == 0 && model.capacity.isService[model.pool(of: cell)] { continue }
      routedSoFar += share
      let due = min(target, (scaled(target * 1024, by: routedSoFar, over: total) + phase) >> 10)
      let wanted = min(due - placedSoFar, need)
      if wanted <= 0 { continue }
      let units = min(wanted, ledger.unitsThatFit(line, cell))
      ledger.put(line, cell, units)
      need -= units
      placedSoFar += units
    }
    return need
  }

  private func diffuseBackward(_ line: Int, _ need: Int, _ total: Int) {
    var need = need
    for place in model.routes[Int(model.lines[line].route)].cellRange.reversed() where need > 0 {
      if routed[place] == 0 { continue }
      let cell = Int(model.cells[place])
      let share = max(1, scaled(targets[line], by: routed[place], over: total))
      let units = min(min(need, share), ledger.unitsThatFit(line, cell))
      ledger.put(line, cell, units)
      need -= units
    }
  }
}
