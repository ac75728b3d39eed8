extension Result {
  /// Finds the visits of the previous schedule that lost their week. `losses` are those that could not stay, with the
  /// cause; the others made room.
  mutating func compare(with instance: Instance, losses: [Move]) {
    if instance.previous.isEmpty { return }
    var causes: [MoveKey: Move.Cause] = [:]
    for loss in losses { causes[MoveKey(loss.line, loss.object, loss.week)] = loss.cause }
    var held = WeekCounts(self)
    let numbers = instance.groupNumbers()
    let objects = instance.tasks.flatMap { task in task.groups.map { task.kind.isVisit ? $0.objects : 0 } }
    let visits = instance.previous.visits
    moves = []
    var moved = 0
    for row in 0..<visits.count where Int(visits.week[row]) >= instance.now {
      let name = instance.previous.lines[Int(visits.line[row])]
      let week = Int(visits.week[row])
      let object = Int(visits.object[row])
      let group = numbers[name]
      if let group, held.take(line: group, object: visits.object[row], week: visits.week[row]) { continue }
      let cause = causes[MoveKey(name, object, week)] ?? .madeRoom
      if let group, (0..<objects[Int(group)]).contains(object) { moved += 1 }
      moves.append(Move(line: name, object: object, week: week, cause: cause))
    }
    claims.movedVisits = moved
  }
}

private struct MoveKey: Hashable {
  var line: LineName
  var object: Int
  var week: Int

  init(_ line: LineName, _ object: Int, _ week: Int) {
    self.line = line
    self.object = object
    self.week = week
  }
}

/// The visits of a result, to be ticked off.
private struct WeekCounts {
  private let visits: Rows.Visits
  private var isTaken: [Bool]
  private var first: [Int]

  init(_ result: Result) {
    visits = result.rows.visits
    isTaken = [Bool](repeating: false, count: visits.count)
    first = [Int](repeating: 0, count: result.rows.lines.count + 1)
    for line in visits.line { first[Int(line) + 1] += 1 }
    for line in result.rows.lines.indices { first[line + 1] += first[line] }
  }

  /// Rows are sorted by line, object, week.
  mutating func take(line: Int32, object: Int32, week: Int32) -> Bool {
    var low = first[Int(line)]
    let end = first[Int(line) + 1]
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if (visits.object[middle], visits.week[middle]) < (object, week) { low = middle + 1 } else { high = middle }
    }
    while low < end && visits.object[low] == object && visits.week[low] == week {
      if !isTaken[low] {
        isTaken[low] = true
        return true
      }
      low += 1
    }
    return false
  }
}
