/// Name of a line of the plan: a task in a district. Unlike a number it survives edits of the plan.
package struct LineName: Equatable, Hashable, Sendable {
  package var task: String
  package var district: String

  package init(task: String, district: String) {
    self.task = task
    self.district = district
  }
}

/// A table of planned or executed work, in columns. `line` and `pool` are indices into `lines` and `pools`.
package struct Rows: Equatable, Sendable {
  package var lines: [LineName]
  /// Ids of pools.
  package var pools: [String]
  package var visits: Visits
  package var blocks: Blocks

  package init(
    lines: [LineName] = [], pools: [String] = [], visits: Visits = Visits(), blocks: Blocks = Blocks()
  ) {
    self.lines = lines
    self.pools = pools
    self.visits = visits
    self.blocks = blocks
  }

  package var isEmpty: Bool { visits.count == 0 && blocks.count == 0 }
}

extension Rows {
  /// Whole inspections: one entry per visit of an object, columns of equal length.
  package struct Visits: Equatable, Sendable {
    package var line: [Int32] = []
    package var object: [Int32] = []
    package var week: [Int32] = []
    package var pool: [Int32] = []
    package var part: [Int32] = []

    package init() {}

    package var count: Int { line.count }

    package mutating func append(line: Int32, object: Int32, week: Int32, pool: Int32, part: Int32) {
      self.line.append(line)
      self.object.append(object)
      self.week.append(week)
      self.pool.append(pool)
      self.part.append(part)
    }

    package mutating func reserveCapacity(_ count: Int) {
      line.reserveCapacity(count)
      object.reserveCapacity(count)
      week.reserveCapacity(count)
      pool.reserveCapacity(count)
      part.reserveCapacity(count)
    }

    var isRectangular: Bool {
      object.count == count && week.count == count && pool.count == count && part.count == count
    }
  }

  /// Divisible work: minutes of a line in a week, pool and part of the day, columns of equal length.
  package struct Blocks: Equatable, Sendable {
    package var line: [Int32] = []
    package var week: [Int32] = []
    package var pool: [Int32] = []
    package var part: [Int32] = []
    package var minutes: [Int32] = []

    package init() {}

    package var count: Int { line.count }

    package mutating func append(line: Int32, week: Int32, pool: Int32, part: Int32, minutes: Int32) {
      self.line.append(line)
      self.week.append(week)
      self.pool.append(pool)
      self.part.append(part)
      self.minutes.append(minutes)
    }

    package mutating func reserveCapacity(_ count: Int) {
      line.reserveCapacity(count)
      week.reserveCapacity(count)
      pool.reserveCapacity(count)
      part.reserveCapacity(count)
      minutes.reserveCapacity(count)
    }

    var isRectangular: Bool {
      week.count == count && pool.count == count && part.count == count && minutes.count == count
    }
  }
}

extension Rows {
  /// With the rows of others for the lines of which these have none.
  func completed(by others: Rows) -> Rows {
    if isEmpty || others.isEmpty { return isEmpty ? others : self }
    var isTold = [Bool](repeating: false, count: lines.count)
    for line in visits.line + blocks.line { isTold[Int(line)] = true }
    let told = Set(zip(lines, isTold).lazy.filter(\.1).map(\.0))
    var rows = self
    let (firstLine, firstPool) = (Int32(lines.count), Int32(pools.count))
    rows.lines += others.lines
    rows.pools += others.pools
    let v = others.visits
    for row in 0..<v.count where !told.contains(others.lines[Int(v.line[row])]) {
      rows.visits.append(
        line: firstLine + v.line[row], object: v.object[row], week: v.week[row], pool: firstPool + v.pool[row],
        part: v.part[row])
    }
    let b = others.blocks
    for row in 0..<b.count where !told.contains(others.lines[Int(b.line[row])]) {
      rows.blocks.append(
        line: firstLine + b.line[row], week: b.week[row], pool: firstPool + b.pool[row], part: b.part[row],
        minutes: b.minutes[row])
    }
    return rows
  }
}
