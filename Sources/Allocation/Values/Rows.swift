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
  /// The same table with some of its rows.
  package func only(visits isWanted: (Int) -> Bool, blocks isWantedBlock: (Int) -> Bool) -> Rows {
    var rows = Rows(lines: lines, pools: pools)
    for row in 0..<visits.count where isWanted(row) {
      rows.visits.append(
        line: visits.line[row], object: visits.object[row], week: visits.week[row], pool: visits.pool[row],
        part: visits.part[row])
    }
    for row in 0..<blocks.count where isWantedBlock(row) {
      rows.blocks.append(
        line: blocks.line[row], week: blocks.week[row], pool: blocks.pool[row], part: blocks.part[row],
        minutes: blocks.minutes[row])
    }
    return rows
  }

  /// With the rows of others for the lines of which these have none.
  func completed(by others: Rows) -> Rows {
    if isEmpty || others.isEmpty { return isEmpty ? others : self }
    let told = Set((visits.line + blocks.line).map { lines[Int($0)] })
    let isNew = others.lines.map { !told.contains($0) }
    let new = others.only(
      visits: { isNew[Int(others.visits.line[$0])] }, blocks: { isNew[Int(others.blocks.line[$0])] })
    let (firstLine, firstPool) = (Int32(lines.count), Int32(pools.count))
    var rows = self
    rows.lines += new.lines
    rows.pools += new.pools
    for row in 0..<new.visits.count {
      rows.visits.append(
        line: firstLine + new.visits.line[row], object: new.visits.object[row], week: new.visits.week[row],
        pool: firstPool + new.visits.pool[row], part: new.visits.part[row])
    }
    for row in 0..<new.blocks.count {
      rows.blocks.append(
        line: firstLine + new.blocks.line[row], week: new.blocks.week[row], pool: firstPool + new.blocks.pool[row],
        part: new.blocks.part[row], minutes: new.blocks.minutes[row])
    }
    return rows
  }
}
