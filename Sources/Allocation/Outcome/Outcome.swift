/// Stage 6: the result in the names and order of the instance.
struct Outcome {
  private let model: Model
  private let ledger: Ledger
  private let coverage: Coverage
  private let visits: [[Visit]]

  init(_ model: Model, _ ledger: Ledger, _ coverage: Coverage, visits: [[Visit]]) {
    self.model = model
    self.ledger = ledger
    self.coverage = coverage
    self.visits = visits
  }

  func result(digest: [UInt8]) -> Result {
    var rows = Rows(lines: model.lineNames, pools: model.instance.pools.map(\.id))
    let sorted = GroupedVisits(model, visits)
    rows.visits = sorted.dated
    rows.blocks = blocks()
    let lines = lineCoverage(sorted.counts)
    let claims = claims(visits: sorted.counts.reduce(0, +))
    var result = Result(
      plan: model.instance.plan, rows: rows, undated: sorted.undated, claims: claims, cuts: cuts(), coverage: lines,
      moves: [], digest: digest)
    result.undrawn = sorted.undrawn
    return result
  }

  /// Blocks of a line that lie in one cell are one row, fixed ones apart.
  private func blocks() -> Rows.Blocks {
    var blocks = Rows.Blocks()
    blocks.reserveCapacity((0..<model.cellCount).reduce(model.fixed.blocks.count) { $0 + ledger.entries.count($1) })
    for block in model.fixed.blocks { append(block.group, place(Int(block.cell)), block.minutes, to: &blocks) }
    for cell in 0..<model.cellCount where ledger.entries.count(cell) > 0 {
      let place = place(cell)
      let first = blocks.count
      for index in 0..<ledger.entries.count(cell) {
        let entry = ledger.entries.entry(cell, index)
        let line = model.lines[Int(entry.line)]
        if line.isVisit { continue }
        let minutes = entry.units * Int32(line.unit)
        let last = blocks.count - 1
        if last >= first, blocks.line[last] == line.group {
          blocks.minutes[last] += minutes
        } else {
          append(line.group, place, minutes, to: &blocks)
        }
      }
    }
    return blocks
  }

  private typealias Place = (week: Int32, pool: Int32, part: Int32)

  private func place(_ cell: Int) -> Place {
    (Int32(model.week(of: cell)), Int32(model.pool(of: cell)), Int32(model.part(of: cell)))
  }

  private func append(_ group: Int32, _ place: Place, _ minutes: Int32, to blocks: inout Rows.Blocks) {
    blocks.append(line: group, week: place.week, pool: place.pool, part: place.part, minutes: minutes)
  }
}

// MARK: - Claims

extension Outcome {
  /// Demand and coverage per group. What is done beyond the demand covers no more than the demand.
  private func lineCoverage(_ visitCounts: [Int]) -> [Result.Coverage] {
    var covered = [Int](repeating: 0, count: model.groups.count)
    var demand = covered
    for (index, group) in model.groups.enumerated() where group.draw >= 0 {
      let task = model.instance.tasks[Int(group.task)]
      let source = task.groups[Int(group.group)]
      demand[index] = (source.sample ?? source.objects * task.frequency) * task.minutes * task.crew
      covered[index] = min(demand[index], visitCounts[index] * task.minutes * task.crew)
    }
    for (index, line) in model.lines.enumerated() where !line.isVisit {
      demand[Int(line.group)] += line.amount * line.unit
      covered[Int(line.group)] += ledger.placed[index] * line.unit
    }
    addFixedMinutes(&demand, &covered)
    return zip(demand, covered).map { Result.Coverage(demand: $0, covered: $1) }
  }

  /// Fixed blocks cover the part of the demand that the lines no longer hold.
  private func addFixedMinutes(_ demand: inout [Int], _ covered: inout [Int]) {
    if model.fixed.blocks.isEmpty { return }
    for (index, group) in model.groups.enumerated() where group.draw < 0 {
      let task = model.instance.tasks[Int(group.task)]
      let weeks = task.kind == .standing ? task.weeks.before(model.weeks).count : 1
      let quantum = model.instance.quantum
      let all = task.groups[Int(group.group)].minutes / quantum * quantum * weeks
      covered[index] += all - demand[index]
      demand[index] = all
    }
  }

  private func claims(visits: Int) -> Result.Claims {
    let loads = slotLoads()
    return Result.Claims(
      uncovered: uncovered(), visits: visits, costCents: cost(of: loads), peakPermille: peak(of: loads),
      movedVisits: nil)
  }

  /// What lines with the same units cover together counts for the higher class first.
  private func uncovered() -> [Int] {
    var uncovered = [Int](repeating: 0, count: model.instance.classes)
    var index = 0
    while index < model.lines.count {
      let line = model.lines[index]
      let isPair = index + 1 < model.lines.count && isMinimum(model.lines[index + 1], of: line)
      let first = isPair ? model.lines[index + 1] : nil
      let missing = ledger.missingOfAsked(index) + (isPair ? ledger.missingOfAsked(index + 1) : 0)
      let placed = ledger.placed[index] + (isPair ? ledger.placed[index + 1] : 0)
      let missingFirst = max(0, (first?.amount ?? 0) - placed)
      if let first { uncovered[priority(first)] += missingFirst * first.unit }
      uncovered[priority(line)] += (missing - missingFirst) * line.unit
      index += isPair ? 2 : 1
    }
    return uncovered
  }

  private func priority(_ line: Line) -> Int { model.ranks[Int(line.rank)].priority - 1 }

  private func isMinimum(_ other: Line, of line: Line) -> Bool {
    line.isVisit ? other.draw == line.draw : other.group == line.group && other.route == line.route && !other.isVisit
  }

  /// Minutes used per slot, fixed rows included.
  private func slotLoads() -> [Int] {
    var loads = [Int](repeating: 0, count: model.slotCount)
    for load in model.fixed.load { loads[model.slot(of: Int(load.cell))] += load.minutes }
    for cell in 0..<model.cellCount {
      var minutes = 0
      for index in 0..<ledger.entries.count(cell) {
        let entry = ledger.entries.entry(cell, index)
        minutes += Int(entry.units) * model.lines[Int(entry.line)].unit
      }
      loads[model.slot(of: cell)] += minutes
    }
    return loads
  }

  private func cost(of loads: [Int]) -> Int {
    var cents = 0
    for (slot, load) in loads.enumerated() {
      let (price, overflow) = load.multipliedReportingOverflow(by: model.instance.pools[slot / model.weeks].price)
      let (sum, tooMuch) = cents.addingReportingOverflow(overflow ? 0 : price)
      if overflow || tooMuch { return Int.max / 60 }
      cents = sum
    }
    return cents / 60
  }

  private func peak(of loads: [Int]) -> Int? {
    var peak: Int?
    for (slot, load) in loads.enumerated() where !model.capacity.isService[slot / model.weeks] {
      let capacity = model.capacity.nominal[slot]
      if capacity > 0 { peak = max(peak ?? 0, scaled(load, by: 1000, over: capacity)) }
    }
    return peak
  }

  private func cuts() -> [Result.Cut] {
    zip(coverage.bounds, coverage.cutCells).enumerated().map { index, cut in
      Result.Cut(upto: index + 1, uncoveredAtLeast: cut.0, cells: runs(cut.1))
    }
  }

  /// Consecutive weeks of a pool and part of the day as one stretch.
  private func runs(_ cells: [Int32]) -> [Result.Cells] {
    var weeks = [UInt64](repeating: 0, count: model.poolCount * model.parts)
    for cell in cells {
      let row = model.pool(of: Int(cell)) * model.parts + model.part(of: Int(cell))
      weeks[row] |= 1 << UInt64(model.week(of: Int(cell)))
    }
    return weeks.enumerated().flatMap { row, mask in
      WeekSet(mask: mask).runs.map { Result.Cells(pool: row / model.parts, part: row % model.parts, weeks: $0) }
    }
  }
}

extension Model {
  var lineNames: [LineName] {
    instance.tasks.flatMap { task in task.groups.map { LineName(task: task.id, district: $0.district) } }
  }
}

extension Instance.Task {
  /// The class in which the minimum shares stand.
  var minimumClass: Int { min(minimumPriority, priority) }
}
