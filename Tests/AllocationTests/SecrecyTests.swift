import AllocationTrials
import Testing

@testable import Allocation

private func town(key: [UInt8]?) -> Instance {
  var instance = onePool(
    minutes: 400, weeks: 26, classes: 2,
    tasks: [
      visits("geheim", minutes: 60, objects: 40, weeks: 0...25),
      visits("klein", minutes: 60, objects: 3, weeks: 0...25),
      visits("bekend", minutes: 60, objects: 30, weeks: 0...25, isAnnounced: true),
      visits("vaak", class: 2, minutes: 60, objects: 10, frequency: 3, gap: 4, weeks: 0...25),
    ])
  instance.key = key
  return instance
}

private func key(_ number: Int) -> [UInt8] {
  var samples = Samples(seed: UInt64(number) &* 77 &+ 5)
  return (0..<16).map { _ in UInt8(samples.below(256)) }
}

/// Over 200 keys the best guess at an object's week, known the weekly counts, is right no oftener than chance.
@Test
func nobodyGuessesTheWeek() throws {
  let keys = 200
  var weekOf: [[Int32]] = []
  var chance = 0.0
  for number in 0..<keys {
    let result = try solve(town(key: key(number)))
    let v = result.rows.visits
    let rows = (0..<v.count).filter { v.line[$0] == 0 }
    weekOf.append(rows.map { v.week[$0] })
    var counts: [Int32: Int] = [:]
    for row in rows { counts[v.week[row], default: 0] += 1 }
    chance += Double(counts.values.max() ?? 0) / Double(rows.count) / Double(keys)
  }
  // The guess for each object: its commonest week in the first half of the keys, tried on the second half.
  var hits = 0
  for object in 0..<40 {
    var seen: [Int32: Int] = [:]
    for number in 0..<keys / 2 { seen[weekOf[number][object], default: 0] += 1 }
    let guess = seen.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    hits += (keys / 2..<keys).filter { weekOf[$0][object] == guess }.count
  }
  let tries = Double(40 * keys / 2)
  let sigma = (chance * (1 - chance) / tries).squareRoot()
  #expect(Double(hits) / tries <= chance + 3 * sigma)
}

/// The key changes no announced visit, no count per quarter, and nothing of what is covered.
@Test(arguments: 1...5)
func publicFiguresDoNotDependOnTheKey(number: Int) throws {
  let first = try solve(town(key: key(0)))
  let other = try solve(town(key: key(number)))
  #expect(weeksOf("bekend", in: first) == weeksOf("bekend", in: other))
  for task in ["geheim", "klein", "vaak"] {
    #expect(weeksOf(task, in: first).map { $0 / 13 } == weeksOf(task, in: other).map { $0 / 13 })
  }
  #expect(first.claims.uncovered == other.claims.uncovered && first.claims.visits == other.claims.visits)
  #expect(first.claims.costCents == other.claims.costCents && first.cuts == other.cuts)
  // A draw fills no week beyond its hours that was not before, which anyone may compute.
  let open = try solve(town(key: nil)).claims.peakPermille ?? 0
  for drawn in [first, other] { #expect(drawn.claims.peakPermille ?? 0 <= max(1000, open)) }
  #expect(first.rows.visits != other.rows.visits)
}

/// A task with few objects does not lie in the same weeks under every key.
@Test
func fewObjectsAreNotInKnownWeeks() throws {
  let weeks = try (0..<20).map { weeksOf("klein", in: try solve(town(key: key($0)))) }
  #expect(Set(weeks).count > 10)
}

/// Without a key unannounced visits have no week, and all else is as with one.
@Test
func withoutAKeyNothingUnannouncedIsDated() throws {
  let instance = town(key: nil)
  let result = try solve(instance)
  #expect(check(instance, result) == [])
  #expect(weeksOf("geheim", in: result) == [] && weeksOf("klein", in: result) == [])
  let dated = try solve(town(key: key(1)))
  #expect(weeksOf("bekend", in: result) == weeksOf("bekend", in: dated))
  #expect(result.claims.uncovered == dated.claims.uncovered && result.claims.visits == dated.claims.visits)
  var perQuarter = [Int](repeating: 0, count: 4)
  for row in 0..<result.undated.count where result.undated.line[row] == 0 {
    perQuarter[Int(result.undated.firstWeek[row]) / 13] += Int(result.undated.visits[row])
  }
  let weeks = weeksOf("geheim", in: dated)
  #expect(perQuarter == (0..<4).map { quarter in weeks.filter { $0 / 13 == quarter }.count })
}

/// Few visits in a team with room to spare: the key alone says in which weeks of their quarter they lie.
@Test
func smallTasksAreInAnyWeekOfTheirQuarter() throws {
  let keys = 100
  var instance = onePool(
    minutes: 2400, weeks: 26, blockWeeks: 4, flex: 480, classes: 3,
    tasks: [
      visits("een", minutes: 120, objects: 1, weeks: 0...25),
      visits("twee", class: 2, minutes: 180, objects: 2, frequency: 2, weeks: 0...25),
      visits("veel", class: 3, minutes: 180, objects: 20, weeks: 0...25),
      hours("week", class: 3, minutes: 1200, weeks: 0...25, kind: .standing),
    ])
  var weeks: [String: [[Int]]] = [:]
  for number in 0..<keys {
    instance.key = key(number)
    let result = try solve(instance)
    if number % 20 == 0 { #expect(check(instance, result) == []) }
    for task in ["een", "twee", "veel"] { weeks[task, default: []].append(weeksOf(task, in: result)) }
  }
  for (task, all) in weeks {
    let first = all[0][0] / 13
    let own = all.map { $0.filter { $0 / 13 == first } }
    #expect(Set(own.map(\.count)).count == 1)
    var seen: [Int: Int] = [:]
    for week in own[..<(keys / 2)].joined() { seen[week, default: 0] += 1 }
    let guess = seen.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    let tried = own[(keys / 2)...].joined()
    let hits = Double(tried.filter { $0 == guess }.count)
    let chance = 1.0 / 13
    let sigma = (chance * (1 - chance) / Double(tried.count)).squareRoot()
    #expect(hits / Double(tried.count) <= chance + 3 * sigma, "\(task)")
  }
}

/// When an object was visited tells little of when it is visited again: those who have just become free for it are not
/// taken first.
@Test func theSecondWeekDoesNotFollowFromTheFirst() throws {
  var instance = onePool(minutes: 600, weeks: 52, tasks: [visits("a", minutes: 60, objects: 60, weeks: 0...51)])
  instance.tasks[0].frequency = 2
  instance.tasks[0].gap = 12
  instance.tasks[0].isAnnounced = false
  var intervals: [Int: Int] = [:]
  for number in 0..<60 {
    instance.key = key(number)
    let visits = try solve(instance).rows.visits
    for row in 1..<visits.count where visits.object[row] == visits.object[row - 1] {
      intervals[Int(visits.week[row] - visits.week[row - 1]), default: 0] += 1
    }
  }
  let all = intervals.values.reduce(0, +)
  #expect(all == 60 * 60)
  #expect((intervals.values.max() ?? 0) * 100 < all * 7)
}
