extension Placement {
  /// Puts units of a line wherever there is room, until it has `limit`: own pools first, then services.
  func fill(_ line: Int, upTo limit: Int) {
    fill(line, upTo: limit, services: false)
    fill(line, upTo: limit, services: true)
  }

  /// One unit a round in each cell with room, starting at a place of the line's own, so that lines do not all end up
  /// in the same weeks.
  func fill(_ line: Int, upTo limit: Int, services: Bool) {
    var need = limit - ledger.placed[line]
    let pools = model.poolSets[model.routes[Int(model.lines[line].route)].poolSet]
    let place = 2 * line + (services ? 1 : 0)
    if need <= 0 || !ledger.hasFreed(pools, after: fullSince[place]) { return }
    defer { if need > 0 { fullSince[place] = ledger.changes } }
    collectCandidates(line, services: services)
    if candidates.isEmpty { return }
    let count = candidates.count
    let stride = stride(around: count)
    let start = Int(seed(of: model.lines[line]) % UInt64(count))
    var progress = true
    while need > 0 && progress {
      progress = false
      var index = start
      for _ in 0..<count where need > 0 {
        let cell = Int(candidates[index])
        if ledger.unitsThatFit(line, cell) > 0 {
          ledger.put(line, cell, 1)
          need -= 1
          progress = true
        }
        index = (index + stride) % count
      }
    }
  }

  /// The cells that the line may use and that have room for a unit, by week.
  private func collectCandidates(_ line: Int, services: Bool) {
    candidates.removeAll(keepingCapacity: true)
    let unit = model.lines[line].unit
    let route = model.routes[Int(model.lines[line].route)]
    let pools = model.poolSets[route.poolSet]
    for pool in pools where model.capacity.isService[Int(pool)] == services {
      ledger.forEachOpenCell(of: Int(pool)) { cell in
        if ledger.room(cell) >= unit && allows(route, cell) { candidates.append(Int32(cell)) }
        return true
      }
    }
    if pools.count > 1 {
      candidates.sort { (model.capacity.weekOf[Int($0)], $0) < (model.capacity.weekOf[Int($1)], $1) }
    }
  }

  /// Whether a cell of one of the route's pools lies in its weeks and parts.
  @inline(__always)
  func allows(_ route: Route, _ cell: Int) -> Bool {
    route.allows(week: model.week(of: cell), part: model.part(of: cell))
  }

  /// A step of about half of `count` that visits every place.
  private func stride(around count: Int) -> Int {
    var step = count / 2 + 1
    while step > 1 && greatestCommonDivisor(step, count) != 1 { step -= 1 }
    return step
  }

  private func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
