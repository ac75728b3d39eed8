package import Allocation

/// A small change of a plan, after which its schedule is renewed.
package enum Edit: String, CaseIterable {
  case none
  case addTask = "add-task"
  case addFirst = "add-first"
  case dropTask = "drop-task"
  case moreObjects = "more-objects"
  case moreOften = "more-often"
  case classUp = "class-up"
  case sick

  /// The instance changed, with a result as its earlier schedule; from a week on, with the weeks before as done.
  package func applied(to instance: Instance, after rows: Rows, now: Int = 0) -> Instance {
    var next = instance
    next.now = now
    next.previous = rows.keeping { $0 >= now }
    if now > 0 { next.done = rows.keeping { $0 < now } }
    change(&next)
    return next
  }

  private func change(_ instance: inout Instance) {
    let tasks = instance.tasks
    let middle = tasks.indices.filter { tasks[$0].kind == .visit }.min {
      (abs(tasks[$0].priority - 3), tasks[$0].id) < (abs(tasks[$1].priority - 3), tasks[$1].id)
    }
    guard let middle else { return }
    switch self {
    case .none: break
    case .addTask: instance.tasks.append(newTask(like: tasks[middle]))
    case .addFirst: instance.tasks.insert(newTask(like: tasks[middle]), at: 0)
    case .dropTask: instance.tasks.remove(at: middle)
    case .moreObjects:
      for group in tasks[middle].groups.indices { instance.tasks[middle].groups[group].objects += 1 }
    case .moreOften:
      instance.tasks[middle].frequency += 1
      instance.tasks[middle].gap = max(4, tasks[middle].gap)
    case .classUp: instance.tasks[middle].priority = 1
    case .sick: loseHours(&instance)
    }
  }

  /// A task of the second class that anyone of the middle one's teams can do.
  private func newTask(like task: Instance.Task) -> Instance.Task {
    var new = task
    new.id = "nieuwe-taak"
    new.priority = 2
    new.frequency = 1
    new.gap = 0
    new.weeks = WeekSet([0...51])
    for group in new.groups.indices { new.groups[group].objects = max(1, new.groups[group].objects / 5) }
    return new
  }

  /// The largest own pool has 40% less in eight weeks of summer.
  private func loseHours(_ instance: inout Instance) {
    let own = instance.pools.indices.filter { !instance.pools[$0].isService }
    func hours(_ pool: Int) -> Int { instance.pools[pool].capacity.reduce(0, +) }
    guard let largest = own.max(by: { hours($0) < hours($1) }) else { return }
    for week in 24..<32 where week < instance.weeks {
      instance.pools[largest].capacity[week] = instance.pools[largest].capacity[week] * 6 / 10 / 5 * 5
      for part in instance.pools[largest].parts.indices {
        instance.pools[largest].parts[part][week] = instance.pools[largest].parts[part][week] * 6 / 10 / 5 * 5
      }
    }
  }
}

extension Rows {
  /// The rows of some weeks.
  package func keeping(_ isKept: (Int) -> Bool) -> Rows {
    var rows = Rows(lines: lines, pools: pools)
    for row in 0..<visits.count where isKept(Int(visits.week[row])) {
      rows.visits.append(
        line: visits.line[row], object: visits.object[row], week: visits.week[row], pool: visits.pool[row],
        part: visits.part[row])
    }
    for row in 0..<blocks.count where isKept(Int(blocks.week[row])) {
      rows.blocks.append(
        line: blocks.line[row], week: blocks.week[row], pool: blocks.pool[row], part: blocks.part[row],
        minutes: blocks.minutes[row])
    }
    return rows
  }
}
