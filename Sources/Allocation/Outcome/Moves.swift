extension Result {
  /// Finds the visits of the previous schedule that lost their week. `losses` are those that could not stay, with the
  /// cause; the others made room. Of weeks gone by those that were not done; they do not count as moved.
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
    tellNotDone(instance, numbers, objects, &held)
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

  /// The visits that were to be done by now and were not, not in another week either.
  private mutating func tellNotDone(
    _ instance: Instance, _ numbers: [LineName: Int32], _ objects: [Int], _ held: inout WeekCounts
  ) {
    let visits = instance.previous.visits
    var missed: [Int] = []
    for row in 0..<visits.count where Int(visits.week[row]) < instance.now {
      guard let group = numbers[instance.previous.lines[Int(visits.line[row])]],
        (0..<objects[Int(group)]).contains(Int(visits.object[row]))
      else { continue }
      let (object, week) = (visits.object[row], visits.week[row])
      if !held.take(line: group, object: object, week: week) { missed.append(row) }
    }
    for row in missed {
      let name = instance.previous.lines[Int(visits.line[row])]
      let object = visits.object[row]
      if let group = numbers[name], held.takeAny(line: group, object: object, before: instance.now) { continue }
      moves.append(Move(line: name, object: Int(object), week: Int(visits.week[row]), cause: .notDone))
    }
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

  /// A visit of the object in any week before one.
  mutating func takeAny(line: Int32, object: Int32, before week: Int) -> Bool {
    var row = place(line, object, 0)
    let end = first[Int(line) + 1]
    while row < end && visits.object[row] == object && Int(visits.week[row]) < week {
      if !isTaken[row] {
        isTaken[row] = true
        return true
      }
      row += 1
    }
    return false
  }

  /// Rows are sorted by line, object, week.
  private func place(_ line: Int32, _ object: Int32, _ week: Int32) -> Int {
    var low = first[Int(line)]
    var high = first[Int(line) + 1]
    while low < high {
      let middle = (low + high) / 2
      if (visits.object[middle], visits.week[middle]) < (object, week) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  mutating func take(line: Int32, object: Int32, week: Int32) -> Bool {
    var low = place(line, object, week)
    let end = first[Int(line) + 1]
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
