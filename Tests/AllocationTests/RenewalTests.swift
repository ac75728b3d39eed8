import Testing

@testable import Allocation

/// Makes an earlier schedule of the instance, changes it and renews it.
private func renewedAfter(_ before: Instance, _ change: (inout Instance) -> Void) throws -> Result {
  var instance = renewed(before, after: try solve(before))
  change(&instance)
  let result = try solve(instance)
  #expect(check(instance, result) == [])
  return result
}

/// One long visit makes room for two new ones, rather than two short ones for one each.
@Test func oneLongVisitMakesRoomForTwo() throws {
  let before = onePool(
    minutes: 120, weeks: 2,
    tasks: [
      visits("lang", class: 2, minutes: 120, objects: 1, weeks: 0...0),
      visits("kort", class: 2, minutes: 60, objects: 2, weeks: 1...1),
    ])
  let result = try renewedAfter(before) { $0.tasks.append(visits("nieuw", minutes: 60, objects: 2, weeks: 0...1)) }
  #expect(result.claims.uncovered == [0, 120])
  #expect(weeksOf("nieuw", in: result) == [0, 0])
  #expect(result.claims.movedVisits == 1)
}

/// Where hours go, the long visit of a higher class leaves its week and finds another; the short ones stay.
@Test func whereHoursGoTheFewestVisitsMove() throws {
  var before = onePool(
    minutes: 240, weeks: 3,
    tasks: [
      visits("lang", minutes: 120, objects: 1, weeks: 0...1),
      visits("kort", class: 2, minutes: 60, objects: 2, weeks: 0...1),
      visits("elders", class: 2, minutes: 60, objects: 1, weeks: 2...2),
    ])
  before.pools[0].capacity = [240, 0, 30]
  let result = try renewedAfter(before) { $0.pools[0].capacity = [120, 120, 30] }
  #expect(result.claims.uncovered == [0, 60])
  #expect(weeksOf("kort", in: result) == [0, 0])
  #expect(weeksOf("lang", in: result) == [1])
  #expect(result.claims.movedVisits == 1)
}

/// When a plan has to change anyway, the hours of a service's year go to the highest class, also when lower ones have them
/// in other weeks.
@Test func yearOfAServiceGoesToTheHighestClass() throws {
  var before = onePool(
    minutes: 120, weeks: 4,
    tasks: [0, 1, 3].map { visits("week-\($0)", class: 2, minutes: 60, objects: 1, weeks: $0...$0) })
  before.pools[0].yearCap = 180
  let result = try renewedAfter(before) {
    $0.pools[0].capacity[3] = 30
    $0.tasks.append(visits("nieuw", minutes: 120, objects: 1, weeks: 2...2))
  }
  #expect(result.claims.uncovered == [0, 120])
  #expect(weeksOf("nieuw", in: result) == [2])
}

/// A visit for which no object is free gets one when a kept visit goes to another object.
@Test func keptVisitsChangeObjectRatherThanLeaveOneOut() {
  let draw = Draw(task: 0, objects: 2, frequency: 2, gap: 3, isAnnounced: true)
  let (a, b) = (0, 1)
  var dealing = Dealing(
    draw: draw, weeks: 6, keys: [0, 1, 2 << 25, 2 << 25 | 1], fixed: [Visit(object: b, week: 0, cell: 0)],
    kept: [Visit(object: a, week: 3, cell: 3)], closed: [], releases: [])
  #expect(dealing.deal([1], weekOf: { Int($0) }) == [])
  #expect(
    dealing.visits.sorted() == [
      Visit(object: a, week: 1, cell: 1), Visit(object: b, week: 0, cell: 0), Visit(object: b, week: 3, cell: 3),
    ])
}
