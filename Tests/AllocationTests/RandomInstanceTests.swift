import Testing

@testable import Allocation

/// Every instance without fatal problems is solved by the rules, the same way twice, and stays put when renewed.
@Test(arguments: 0..<8)
func randomInstancesKeepTheRules(part: Int) throws {
  for index in 0..<50 {
    var samples = Samples(seed: UInt64(part * 1000 + index))
    let instance = samples.instance()
    #expect(instance.problems().filter(\.isFatal).isEmpty, "instance \(part) \(index)")
    let result = try solve(instance)
    #expect(check(instance, result) == [], "instance \(part) \(index)")
    #expect(try solve(instance) == result)
    let next = renewed(instance, after: result, withDigest: true)
    let again = try solve(next)
    #expect(check(next, again) == [], "renewed \(part) \(index)")
    if instance.key != nil { #expect(again.rows == result.rows, "renewed \(part) \(index)") }
    if instance.key != nil {
      let unmarked = try solve(renewed(instance, after: result))
      #expect(unmarked.rows == result.rows, "renewed without digest \(part) \(index)")
    }
    _ = explain(instance, result)
    #expect(try readInstance(write(instance)) == instance)
  }
}

/// Without a key some visits have no row to keep; they are placed again, and the schedule is the same all the same.
@Test func ownScheduleWithoutKeyComesBack() throws {
  var withUndated = 0
  for index in 0..<60 {
    var samples = Samples(seed: UInt64(70_000 + index))
    var instance = samples.instance()
    instance.key = nil
    let result = try solve(instance)
    if result.undated.count > 0 { withUndated += 1 }
    for withDigest in [false, true] {
      let again = try solve(renewed(instance, after: result, withDigest: withDigest))
      #expect(again.rows == result.rows && again.undated == result.undated, "\(index)")
      #expect(again.coverage == result.coverage && again.moves.isEmpty, "\(index)")
    }
  }
  #expect(withUndated > 10)
}

/// Renewed in the middle of the year with something changed: what is done stays, and the rules are kept.
@Test(arguments: 0..<4)
func renewedInstancesKeepTheRules(part: Int) throws {
  for index in 0..<50 {
    var samples = Samples(seed: UInt64(90_000 + part * 1000 + index))
    var instance = samples.instance()
    let before = try solve(instance)
    let now = instance.weeks / 2
    instance.now = now
    instance.done = before.rows.keeping { $0 < now }
    instance.previous = before.rows.keeping { $0 >= now }
    for pool in instance.pools.indices where samples.chance(50) {
      for week in now..<instance.weeks { instance.pools[pool].capacity[week] /= 2 }
    }
    if let last = instance.tasks.indices.last, samples.chance(50) { instance.tasks[last].priority = 1 }
    let after = try solve(instance)
    #expect(check(instance, after) == [], "renewed \(part) \(index)")
  }
}

extension Rows {
  /// The rows of some weeks.
  func keeping(_ isKept: (Int) -> Bool) -> Rows {
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
