/// Minutes that a result leaves free, by pool, week and part of the day.
struct FreeRoom {
  private let instance: Instance
  private let work: CellWork

  init(_ instance: Instance, _ work: CellWork) {
    self.instance = instance
    self.work = work
  }

  /// Whether the pool could do one inspection more of the task, whatever its objects.
  func hasRoom(for task: Instance.Task, pool: Int) -> Bool {
    let unit = task.minutes * task.crew
    let pools = instance.pools[pool]
    let all = 0..<instance.weeks
    if let year = pools.yearCap, year - used(pool, all) < unit { return false }
    return task.weeks.from(instance.now).before(instance.weeks).weeks.contains { week in
      let flex = pools.blockWeeks > 0 && pools.capacity[week] > 0 ? pools.flex : 0
      if pools.capacity[week] + flex - used(pool, week..<week + 1) < unit { return false }
      if pools.blockWeeks > 0 {
        let first = week / pools.blockWeeks * pools.blockWeeks
        let block = first..<min(instance.weeks, first + pools.blockWeeks)
        if block.reduce(0, { $0 + pools.capacity[$1] }) - used(pool, block) < unit { return false }
      }
      return task.parts.parts.contains { part in
        guard instance.dayparts.indices.contains(part), pools.parts[part][week] > 0 else { return false }
        let firm = pools.parts[part][week] + (pools.hasFirmParts ? 0 : flex)
        return firm - work.load(cell(pool, week, part)) >= unit
      }
    }
  }

  private func used(_ pool: Int, _ weeks: Range<Int>) -> Int {
    (cell(pool, weeks.lowerBound, 0)..<cell(pool, weeks.upperBound, 0)).reduce(0) { $0 + work.load($1) }
  }

  private func cell(_ pool: Int, _ week: Int, _ part: Int) -> Int {
    (pool * instance.weeks + week) * instance.dayparts.count + part
  }
}
