import AllocationTrials
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

/// Random instances, sound and damaged, judged by others than the core's own checker. `allocate-bench fuzz` runs longer.
@Test(arguments: 0..<4)
func trialsFindNothing(part: Int) {
  let report = fuzz(trials: part * 15..<(part + 1) * 15)
  #expect(report.faults == [])
  #expect(report.solved > 60 && report.refused > 30)
}

/// A visit whose team is no longer in the plan loses its week like any other; what the plan never had does not.
@Test func visitsOfATeamThatWentCountAsMoved() throws {
  var instance = onePool(minutes: 120, weeks: 6, tasks: [visits("a", minutes: 60, objects: 4, weeks: 0...5)])
  let before = try solve(instance)
  instance.previous = before.rows
  instance.previous.visits.append(line: 0, object: -1, week: 2, pool: 0, part: 0)
  instance.pools[0].id = "q"
  let after = try solve(instance)
  #expect(check(instance, after) == [])
  #expect(after.claims.movedVisits == judge(instance, after.rows).moved)
}

/// A second draw keeps its distance from visits that were given other weeks; of visits that are done none is asked.
@Test(arguments: [1932, 3752, 1809])
func secondDrawKeepsItsDistanceWhenRenewed(trial: Int) {
  #expect(fuzz(trials: trial..<trial + 1).faults == [])
}

/// A visit that made way without its place being of use does not make way again. (It ended in a trap, not in a fault.)
@Test func whatMadeWayDoesNotDoSoTwice() {
  #expect(fuzz(trials: 703..<704).faults == [])
}

/// Numbers that do not count for a task's kind may be anything.
@Test func minutesOfAVisitDoNotMatterToHours() throws {
  var instance = onePool(
    minutes: 60, weeks: 4,
    tasks: [
      visits("a", minutes: 60, objects: 8, frequency: 2, gap: 3, weeks: 0...3), hours("b", minutes: 90, weeks: 0...3),
    ])
  instance.tasks[1].minutes = Int.max
  instance.tasks[1].crew = 3
  let result = try solve(instance)
  #expect(!explain(instance, result).shortages.isEmpty)
}
