/// Minutes that a result leaves free, by pool, week and part of the day.
struct FreeRoom {
  private let instance: Instance
  /// Minutes planned per cell, (pool × weeks + week) × parts + part.
  private var load: [Int]

  init(_ instance: Instance, _ result: Result) {
    self.instance = instance
    load = [Int](repeating: 0, count: instance.pools.count * instance.weeks * instance.dayparts.count)
    let units = instance.tasks.flatMap { task in
      task.groups.map { _ in task.kind.isVisit ? task.minutes * task.crew : 0 }
    }
    let visits = result.rows.visits
    for row in 0..<visits.count {
      load[cell(Int(visits.pool[row]), Int(visits.week[row]), Int(visits.part[row]))] += units[Int(visits.line[row])]
    }
    let blocks = result.rows.blocks
    for row in 0..<blocks.count {
      load[cell(Int(blocks.pool[row]), Int(blocks.week[row]), Int(blocks.part[row]))] += Int(blocks.minutes[row])
    }
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
        return firm - load[cell(pool, week, part)] >= unit
      }
    }
  }

  private func used(_ pool: Int, _ weeks: Range<Int>) -> Int {
    load[cell(pool, weeks.lowerBound, 0)..<cell(pool, weeks.upperBound, 0)].reduce(0, +)
  }

  private func cell(_ pool: Int, _ week: Int, _ part: Int) -> Int {
    (pool * instance.weeks + week) * instance.dayparts.count + part
  }
}
