/// Weak duality: for any set of cells, the demand that can only go into them, less what they hold, stays uncovered.
extension Checker {
  mutating func checkCuts() {
    if result.cuts.map(\.upto) != Array(1...instance.classes) { return report(.cut) }
    let limits = Remainder(self)
    let demands = remainingDemands()
    var uncovered = 0
    for (index, cut) in result.cuts.enumerated() {
      uncovered += result.claims.uncovered.indices.contains(index) ? result.claims.uncovered[index] : 0
      guard let cells = CellSet(cut.cells, instance) else {
        report(.cut)
        continue
      }
      let bound = max(0, demandInside(cells, demands, upto: cut.upto, limits) - limits.capacity(of: cells, instance))
      if bound != cut.uncoveredAtLeast { report(.cut) }
      if uncovered < bound { report(.belowBound) }
    }
  }

  /// Minutes of a class that a line may still put into some weeks.
  private struct Demand {
    var line: Int
    var priority: Int
    var minutes: Int
    var weeks: UInt64
  }

  private func remainingDemands() -> [Demand] {
    var demands: [Demand] = []
    for line in lines.indices {
      let task = task(line)
      let open = task.weeks.before(instance.weeks).from(instance.now)
      switch task.kind {
      case .visit:
        let unit = task.minutes * task.crew
        append(line, all: demand(line), fixed: fixedVisits[line] * unit, open.mask, &demands)
      case .hours, .event: append(line, all: demand(line), fixed: fixedMinutes[line], open.mask, &demands)
      case .standing:
        for week in task.weeks.before(instance.weeks).weeks {
          let mask = open.contains(week) ? UInt64(1) << UInt64(week) : 0
          let all = group(line).minutes / instance.quantum * instance.quantum
          append(line, all: all, fixed: fixedStanding[line]?[week] ?? 0, mask, &demands)
        }
      }
    }
    return demands
  }

  private func append(_ line: Int, all: Int, fixed: Int, _ weeks: UInt64, _ demands: inout [Demand]) {
    let task = task(line)
    let grain = task.kind.isVisit ? 1 : instance.quantum
    let left = max(0, all / grain - fixed / grain) * grain
    let wanted = task.kind.isVisit ? minimum(line) : group(line).minimum / instance.quantum * instance.quantum
    let first = min(left, max(0, wanted - (all - left)))
    if first > 0 {
      demands.append(Demand(line: line, priority: task.minimumClass, minutes: first, weeks: weeks))
    }
    if left > first {
      demands.append(Demand(line: line, priority: task.priority, minutes: left - first, weeks: weeks))
    }
  }

  private func demandInside(_ cells: CellSet, _ demands: [Demand], upto: Int, _ limits: Remainder) -> Int {
    var sum = 0
    for demand in demands where demand.priority <= upto {
      let parts = task(demand.line).parts.parts
      let isInside = lines[demand.line].pools.allSatisfy { pool in
        parts.allSatisfy { part in
          let row = pool * instance.dayparts.count + part
          return demand.weeks & limits.usable[row] & ~cells.weeks[row] == 0
        }
      }
      if isInside { sum += demand.minutes }
    }
    return sum
  }
}

/// A set of cells as weeks per (pool, part).
private struct CellSet {
  var weeks: [UInt64]

  init?(_ cells: [Result.Cells], _ instance: Instance) {
    weeks = [UInt64](repeating: 0, count: instance.pools.count * instance.dayparts.count)
    for stretch in cells {
      guard instance.pools.indices.contains(stretch.pool), instance.dayparts.indices.contains(stretch.part),
        stretch.weeks.lowerBound >= 0, stretch.weeks.upperBound < instance.weeks
      else { return nil }
      weeks[stretch.pool * instance.dayparts.count + stretch.part] |= WeekSet([stretch.weeks]).mask
    }
  }
}

/// What cells, weeks, blocks and years still hold above the fixed rows.
private struct Remainder {
  /// Per (pool, part): weeks in which it can hold anything.
  var usable: [UInt64]
  private let cell: [Int]
  private let week: [Int]
  private let fixedPerWeek: [Int]

  init(_ checker: Checker) {
    let instance = checker.instance
    var cells: [Int] = []
    var weeks: [Int] = []
    var fixed: [Int] = []
    var usable = [UInt64](repeating: 0, count: instance.pools.count * instance.dayparts.count)
    for pool in instance.pools.indices {
      for week in 0..<instance.weeks {
        fixed.append(checker.sum(checker.fixedLoad, pool, week))
        let inWeek = max(0, checker.weekLimit(pool, week) - fixed[fixed.count - 1])
        weeks.append(inWeek)
        for part in instance.dayparts.indices {
          let taken = checker.fixedLoad[checker.cell(pool, week, part)]
          let inPart = max(0, checker.partLimit(pool, week, part) - taken)
          cells.append(inPart)
          if inPart > 0 && inWeek > 0 { usable[pool * instance.dayparts.count + part] |= 1 << UInt64(week) }
        }
      }
    }
    cell = cells
    week = weeks
    fixedPerWeek = fixed
    self.usable = usable
  }

  /// The most that can go into a set of cells, through weeks, blocks and years.
  func capacity(of cells: CellSet, _ instance: Instance) -> Int {
    instance.pools.indices.reduce(0) { $0 + capacity(ofPool: $1, cells, instance) }
  }

  private func capacity(ofPool pool: Int, _ cells: CellSet, _ instance: Instance) -> Int {
    let shape = instance.pools[pool]
    var sum = 0
    var first = 0
    let span = shape.blockWeeks > 0 ? shape.blockWeeks : instance.weeks
    while first < instance.weeks {
      let end = first + min(instance.weeks - first, span)
      let used = (first..<end).reduce(0) { $0 + capacity(pool, week: $1, cells, instance) }
      let fixed = fixedPerWeek[pool * instance.weeks + first..<pool * instance.weeks + end].reduce(0, +)
      let limit = shape.capacity[first..<end].reduce(0, +) - fixed
      sum += shape.blockWeeks > 0 ? min(used, max(0, limit)) : used
      first = end
    }
    guard let year = shape.yearCap else { return sum }
    let fixed = fixedPerWeek[pool * instance.weeks..<(pool + 1) * instance.weeks].reduce(0, +)
    return min(sum, max(0, year - fixed))
  }

  private func capacity(_ pool: Int, week number: Int, _ cells: CellSet, _ instance: Instance) -> Int {
    let parts = instance.dayparts.count
    var inParts = 0
    for part in 0..<parts where cells.weeks[pool * parts + part] >> UInt64(number) & 1 == 1 {
      inParts += cell[(pool * instance.weeks + number) * parts + part]
    }
    return min(week[pool * instance.weeks + number], inParts)
  }
}
