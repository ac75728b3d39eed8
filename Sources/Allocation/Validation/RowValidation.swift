/// Checks the tables of an instance whose sizes, pools and tasks are in order. Names of lines and pools that the plan
/// no longer has are allowed: their rows are left out.
struct RowValidation {
  private let instance: Instance
  private let groups: [LineName: (task: Int, group: Int)]
  private var found: [InstanceProblem] = []
  private var fixed: [[Int]: Int] = [:]

  init(_ instance: Instance) {
    self.instance = instance
    let tables = [instance.done, instance.pinned, instance.previous, instance.published]
    let hasRows = tables.contains { !$0.isEmpty }
    groups = hasRows ? instance.groupsByName() : [:]
  }

  consuming func problems() -> [InstanceProblem] {
    check(instance.done, "done", isFixed: true)
    check(instance.pinned, "pinned", isFixed: true)
    check(instance.previous, "previous", isFixed: false)
    check(instance.published, "published", isFixed: false)
    return found
  }

  private mutating func check(_ rows: Rows, _ table: String, isFixed: Bool) {
    guard rows.visits.isRectangular && rows.blocks.isRectangular else {
      found.append(InstanceProblem(.rowShape, subject: table))
      return
    }
    let lines = rows.lines.map { groups[$0] }
    checkVisits(rows, lines, table, isFixed)
    checkBlocks(rows, lines, table, isFixed)
  }

  private mutating func report(_ kind: InstanceProblem.Kind, _ row: Int, _ table: String, task: Int? = nil) {
    found.append(InstanceProblem(kind, task: task, row: row, subject: table))
  }

  private func isInRange(_ rows: Rows, line: Int32, week: Int32, pool: Int32, part: Int32) -> Bool {
    rows.lines.indices.contains(Int(line)) && rows.pools.indices.contains(Int(pool))
      && (0..<instance.weeks).contains(Int(week)) && (0..<instance.dayparts.count).contains(Int(part))
  }

  private mutating func checkVisits(
    _ rows: Rows, _ lines: [(task: Int, group: Int)?], _ table: String, _ isFixed: Bool
  ) {
    let v = rows.visits
    for row in 0..<v.count {
      guard isInRange(rows, line: v.line[row], week: v.week[row], pool: v.pool[row], part: v.part[row]) else {
        report(.rowOutOfRange, row, table)
        continue
      }
      guard isFixed, let line = lines[Int(v.line[row])] else { continue }
      let task = instance.tasks[line.task]
      if !task.kind.isVisit { report(.rowKind, row, table, task: line.task) }
      let object = Int(v.object[row])
      if object < 0 || object >= task.groups[line.group].objects {
        report(.rowOutOfRange, row, table, task: line.task)
      }
      let times = fixed[[line.task, line.group, object], default: 0] + 1
      fixed[[line.task, line.group, object]] = times
      if times == task.frequency + 1 { report(.rowTooOften, row, table, task: line.task) }
    }
  }

  private mutating func checkBlocks(
    _ rows: Rows, _ lines: [(task: Int, group: Int)?], _ table: String, _ isFixed: Bool
  ) {
    let b = rows.blocks
    for row in 0..<b.count {
      guard isInRange(rows, line: b.line[row], week: b.week[row], pool: b.pool[row], part: b.part[row]) else {
        report(.rowOutOfRange, row, table)
        continue
      }
      guard isFixed, let line = lines[Int(b.line[row])] else { continue }
      let isVisit = instance.tasks[line.task].kind.isVisit
      if isVisit || b.minutes[row] <= 0 { report(.rowKind, row, table, task: line.task) }
    }
  }
}

extension Instance {
  /// Where each line stands; the first of two of one name.
  package func groupsByName() -> [LineName: (task: Int, group: Int)] {
    var groups: [LineName: (task: Int, group: Int)] = [:]
    for (index, task) in tasks.enumerated() {
      for (number, group) in task.groups.enumerated() {
        let name = LineName(task: task.id, district: group.district)
        if groups[name] == nil { groups[name] = (index, number) }
      }
    }
    return groups
  }
}
