/// Visits in the order of the instance's lines; those that may not be dated as counts per quarter.
struct GroupedVisits {
  private(set) var dated = Rows.Visits()
  private(set) var undated = Result.Undated()
  /// Those that are counted in `undated`, where they would be without any draw.
  private(set) var undrawn = Rows.Visits()
  /// Visits per group, all of them.
  private(set) var counts: [Int]

  init(_ model: Model, _ visits: [[Visit]]) {
    counts = [Int](repeating: 0, count: model.groups.count)
    var ranges = [Range<Int>](repeating: 0..<0, count: model.groups.count)
    for (number, draw) in model.draws.enumerated() {
      var next = 0
      for index in Int(draw.firstGroup)..<Int(draw.endGroup) {
        let group = Int(model.drawGroups[index])
        let end = Int(model.groups[group].firstObject + model.groups[group].objects)
        let first = next
        while next < visits[number].count && visits[number][next].object < end { next += 1 }
        ranges[group] = first..<next
        counts[group] = next - first
      }
    }
    dated.reserveCapacity(counts.reduce(0, +))
    let fixed = model.secret == nil ? Self.fixedVisits(model) : [:]
    for (group, range) in ranges.enumerated() where !range.isEmpty {
      let number = Int(model.groups[group].draw)
      if model.secret == nil && !model.draws[number].isAnnounced {
        appendUndated(visits[number][range], fixed[group] ?? [:], group, model)
      } else {
        for visit in visits[number][range] { Self.append(visit, group, model, to: &dated) }
      }
    }
  }

  // Static, since a method would hold a copy of the rows that it adds to.
  private static func append(_ visit: Visit, _ group: Int, _ model: Model, to rows: inout Rows.Visits) {
    let object = visit.object - Int(model.groups[group].firstObject)
    rows.append(
      line: Int32(group), object: Int32(object), week: Int32(visit.week), pool: model.capacity.poolOf[visit.cell],
      part: Int32(model.part(of: visit.cell)))
  }

  private struct Period: Comparable {
    var quarter: Int
    var pool: Int
    var part: Int

    static func < (a: Period, b: Period) -> Bool { (a.quarter, a.pool, a.part) < (b.quarter, b.pool, b.part) }
  }

  /// How often each visit is fixed, by group.
  private static func fixedVisits(_ model: Model) -> [Int: [Visit: Int]] {
    var fixed: [Int: [Visit: Int]] = [:]
    for row in model.fixed.visits {
      let group = Int(row.group)
      let object = Int(model.groups[group].firstObject + row.object)
      let visit = Visit(object: object, week: model.week(of: Int(row.cell)), cell: Int(row.cell))
      fixed[group, default: [:]][visit, default: 0] += 1
    }
    return fixed
  }

  /// Fixed visits keep their week, since they are no secret any more.
  private mutating func appendUndated(
    _ visits: ArraySlice<Visit>, _ fixed: [Visit: Int], _ group: Int, _ model: Model
  ) {
    var fixed = fixed
    var periods: [Period] = []
    for visit in visits {
      if let count = fixed[visit], count > 0 {
        fixed[visit] = count - 1
        Self.append(visit, group, model, to: &dated)
      } else {
        Self.append(visit, group, model, to: &undrawn)
        let quarter = quarter(of: visit.week)
        let period = Period(quarter: quarter, pool: model.pool(of: visit.cell), part: model.part(of: visit.cell))
        periods.append(period)
      }
    }
    periods.sort()
    for (index, period) in periods.enumerated() {
      if index > 0, periods[index - 1] == period {
        undated.visits[undated.visits.count - 1] += 1
      } else {
        append(period, group, model.weeks)
      }
    }
  }

  /// One visit in a period, to which others may come.
  private mutating func append(_ period: Period, _ group: Int, _ weeks: Int) {
    let span = weeksOfQuarter(period.quarter, weeks: weeks)
    undated.line.append(Int32(group))
    undated.firstWeek.append(Int32(span.lowerBound))
    undated.lastWeek.append(Int32(span.upperBound))
    undated.pool.append(Int32(period.pool))
    undated.part.append(Int32(period.part))
    undated.visits.append(1)
  }
}

/// Quarters have 13 weeks; a 53rd week and more belong to the last.
func quarter(of week: Int) -> Int { min(3, week / 13) }

func weeksOfQuarter(_ quarter: Int, weeks: Int) -> ClosedRange<Int> {
  quarter * 13...(quarter == 3 ? max(weeks - 1, 39) : min(weeks - 1, quarter * 13 + 12))
}
