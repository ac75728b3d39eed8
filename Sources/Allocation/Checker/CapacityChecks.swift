extension Checker {
  /// What a pool's week can hold at most, flex included.
  func weekLimit(_ pool: Int, _ week: Int) -> Int {
    let shape = instance.pools[pool]
    let flex = shape.blockWeeks > 0 && shape.capacity[week] > 0 ? shape.flex : 0
    return shape.capacity[week] + flex
  }

  func partLimit(_ pool: Int, _ week: Int, _ part: Int) -> Int {
    let shape = instance.pools[pool]
    let minutes = shape.parts[part][week]
    if minutes == 0 || shape.hasFirmParts || shape.blockWeeks == 0 || shape.capacity[week] == 0 { return minutes }
    return minutes + shape.flex
  }

  func sum(_ load: [Int], _ pool: Int, _ week: Int) -> Int {
    let first = cell(pool, week, 0)
    return load[first..<first + instance.dayparts.count].reduce(0, +)
  }

  /// Minutes that the pool can still take in the weeks, above all dated rows.
  func idle(pool: Int, weeks: ClosedRange<Int>) -> Int {
    weeks.reduce(0) { $0 + max(0, weekLimit(pool, $1) - sum(fixedLoad, pool, $1) - sum(newLoad, pool, $1)) }
  }

  /// Fixed rows may have used more than there was; new rows may only use what is left.
  mutating func checkCapacity() {
    for pool in instance.pools.indices {
      for week in 0..<instance.weeks { checkWeek(pool, week) }
      checkBlocks(pool)
      checkYear(pool)
    }
  }

  private func exceeds(_ new: Int, _ fixed: Int, _ limit: Int) -> Bool { new > 0 && new > max(0, limit - fixed) }

  private mutating func checkWeek(_ pool: Int, _ week: Int) {
    if exceeds(sum(newLoad, pool, week), sum(fixedLoad, pool, week), weekLimit(pool, week)) {
      report(.capacity, pool: pool, week: week)
    }
    for part in instance.dayparts.indices {
      let here = cell(pool, week, part)
      if exceeds(newLoad[here], fixedLoad[here], partLimit(pool, week, part)) {
        report(.capacity, pool: pool, week: week)
      }
    }
  }

  private mutating func checkBlocks(_ pool: Int) {
    let shape = instance.pools[pool]
    if shape.blockWeeks <= 0 { return }
    var first = 0
    while first < instance.weeks {
      let end = min(instance.weeks - first, shape.blockWeeks) + first
      let weeks = first..<end
      let new = weeks.reduce(0) { $0 + sum(newLoad, pool, $1) }
      let fixed = weeks.reduce(0) { $0 + sum(fixedLoad, pool, $1) }
      if exceeds(new, fixed, shape.capacity[weeks].reduce(0, +)) { report(.capacity, pool: pool, week: first) }
      first = end
    }
  }

  private mutating func checkYear(_ pool: Int) {
    guard let limit = instance.pools[pool].yearCap else { return }
    let new = (0..<instance.weeks).reduce(0) { $0 + sum(newLoad, pool, $1) }
    let fixed = (0..<instance.weeks).reduce(0) { $0 + sum(fixedLoad, pool, $1) }
    if exceeds(new, fixed, limit) { report(.capacity, pool: pool) }
  }
}
