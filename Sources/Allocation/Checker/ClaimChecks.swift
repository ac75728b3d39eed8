extension Checker {
  /// Minutes of a line that are asked for.
  func demand(_ line: Int) -> Int {
    let task = task(line)
    let group = group(line)
    switch task.kind {
    case .visit: return wantedVisits(line) * task.minutes * task.crew
    case .hours, .event: return group.minutes / instance.quantum * instance.quantum
    case .standing: return perWeek(line) * usableWeeks(task).count
    }
  }

  private func wantedVisits(_ line: Int) -> Int { group(line).sample ?? group(line).objects * task(line).frequency }
  private func perWeek(_ line: Int) -> Int { group(line).minutes / instance.quantum * instance.quantum }
  private func usableWeeks(_ task: Instance.Task) -> WeekSet { task.weeks.before(instance.weeks) }

  mutating func checkDemand() {
    for line in lines.indices {
      switch task(line).kind {
      case .visit:
        if visits[line] > max(wantedVisits(line), fixedVisits[line]) { report(.excess, line: line) }
      case .hours, .event:
        let new = minutes[line] - fixedMinutes[line]
        if new > 0 && new > remaining(demand(line), fixedMinutes[line]) { report(.excess, line: line) }
      case .standing: checkStanding(line)
      }
    }
  }

  /// What is left of a demand, in whole quanta.
  func remaining(_ demand: Int, _ fixed: Int) -> Int {
    max(0, demand / instance.quantum - fixed / instance.quantum) * instance.quantum
  }

  private mutating func checkStanding(_ line: Int) {
    guard let weeks = standing[line] else { return }
    for week in 0..<instance.weeks {
      let fixed = fixedStanding[line]?[week] ?? 0
      let new = weeks[week] - fixed
      if new > 0 && new > remaining(perWeek(line), fixed) { report(.excess, line: line, week: week) }
    }
  }

  /// Minutes of a line that are covered; fixed rows beyond the demand, or broken quanta, count for no more than it.
  private func covered(_ line: Int) -> Int {
    let task = task(line)
    switch task.kind {
    case .visit: return min(visits[line], wantedVisits(line)) * task.minutes * task.crew
    case .hours, .event: return demand(line) - uncoveredMinutes(demand(line), minutes[line], fixedMinutes[line])
    case .standing:
      return usableWeeks(task).weeks.reduce(0) { sum, week in
        let all = standing[line]?[week] ?? 0
        let fixed = fixedStanding[line]?[week] ?? 0
        return sum + perWeek(line) - uncoveredMinutes(perWeek(line), all, fixed)
      }
    }
  }

  private func uncoveredMinutes(_ demand: Int, _ all: Int, _ fixed: Int) -> Int {
    max(0, remaining(demand, fixed) - (all - fixed))
  }

  mutating func checkClaims() {
    var uncovered = [Int](repeating: 0, count: instance.classes)
    for line in lines.indices {
      let here = Result.Coverage(demand: demand(line), covered: covered(line))
      if result.coverage[line] != here { report(.claim, line: line) }
      let task = task(line)
      let first = uncoveredMinimum(line, here)
      uncovered[task.minimumClass - 1] += first
      uncovered[task.priority - 1] += here.uncovered - first
    }
    if result.claims.uncovered != uncovered { report(.claim) }
    if result.claims.visits != visits.reduce(0, +) { report(.claim) }
    checkMoney()
    checkMoved()
  }

  /// Minutes that a line lacks of its minimum; week by week for standing work.
  private func uncoveredMinimum(_ line: Int, _ here: Result.Coverage) -> Int {
    if task(line).kind != .standing { return max(0, min(minimum(line), here.demand) - here.covered) }
    let wanted = group(line).minimum / instance.quantum * instance.quantum
    return usableWeeks(task(line)).weeks.reduce(0) { sum, week in
      let all = standing[line]?[week] ?? 0
      let fixed = fixedStanding[line]?[week] ?? 0
      return sum + max(0, wanted - (perWeek(line) - uncoveredMinutes(perWeek(line), all, fixed)))
    }
  }

  /// Minutes of the line's demand that stand in the class of its minimum.
  func minimum(_ line: Int) -> Int {
    let task = task(line)
    let wanted = group(line).minimum
    if task.kind.isVisit { return wanted * task.minutes * task.crew }
    let quanta = wanted / instance.quantum * instance.quantum
    return task.kind == .standing ? quanta * usableWeeks(task).count : quanta
  }

  private mutating func checkMoney() {
    if result.undated.count > 0 { return }
    var cents = 0
    var peak: Int?
    for (index, pool) in instance.pools.enumerated() {
      for week in 0..<instance.weeks {
        let load = sum(fixedLoad, index, week) + sum(newLoad, index, week)
        let (price, overflow) = load.multipliedReportingOverflow(by: pool.price)
        cents = overflow ? Int.max : cents.addingReportingOverflow(price).partialValue
        if overflow || cents < 0 { return }
        if !pool.isService && pool.capacity[week] > 0 { peak = max(peak ?? 0, load * 1000 / pool.capacity[week]) }
      }
    }
    if result.claims.costCents != cents / 60 || result.claims.peakPermille != peak { report(.claim) }
  }

  /// Visits of the previous schedule that lost their week.
  private mutating func checkMoved() {
    if instance.previous.isEmpty || result.undated.count > 0 { return }
    var held: [Row: Int] = [:]
    let v = result.rows.visits
    for row in 0..<v.count {
      held[Row(line: v.line[row], object: v.object[row], week: v.week[row], pool: 0, part: 0), default: 0] += 1
    }
    var lineOf: [LineName: Int32] = [:]
    for (index, name) in result.rows.lines.enumerated() { lineOf[name] = Int32(index) }
    var moved = 0
    let p = instance.previous.visits
    for row in 0..<p.count where Int(p.week[row]) >= instance.now {
      guard let line = lineOf[instance.previous.lines[Int(p.line[row])]], task(Int(line)).kind.isVisit,
        p.object[row] >= 0, Int(p.object[row]) < group(Int(line)).objects
      else { continue }
      let key = Row(line: line, object: p.object[row], week: p.week[row], pool: 0, part: 0)
      if let count = held[key], count > 0 { held[key] = count - 1 } else { moved += 1 }
    }
    if result.claims.movedVisits != moved { report(.claim) }
  }
}
