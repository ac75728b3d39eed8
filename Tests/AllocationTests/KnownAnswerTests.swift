import AllocationTrials
import Testing

@testable import Allocation

struct KnownAnswer: CustomTestStringConvertible {
  var testDescription: String
  var instance: Instance
  /// Minutes per class.
  var uncovered: [Int]
  /// Weeks of a task's visits, if they are fixed by the instance.
  var weeks: (task: String, weeks: [Int])?

  init(
    _ description: String, _ instance: Instance, uncovered: [Int], weeks: (task: String, weeks: [Int])? = nil
  ) {
    testDescription = description
    self.instance = instance
    self.uncovered = uncovered
    self.weeks = weeks
  }
}

private func with(_ instance: Instance, _ change: (inout Instance) -> Void) -> Instance {
  var instance = instance
  change(&instance)
  return instance
}

private let service = Instance.Pool(
  id: "dienst", team: "dienst", skills: ["s"], isService: true, capacity: [600, 600], yearCap: 300, price: 9000)

/// Instances whose best plan follows by hand.
let knownAnswers: [KnownAnswer] = [
  KnownAnswer(
    "all fits", onePool(minutes: 120, weeks: 3, tasks: [visits("a", minutes: 60, objects: 6, weeks: 0...2)]),
    uncovered: [0, 0], weeks: ("a", [0, 0, 1, 1, 2, 2])),
  KnownAnswer(
    "the higher class goes first",
    onePool(
      minutes: 120, weeks: 2,
      tasks: [
        visits("b", class: 2, minutes: 60, objects: 3, weeks: 0...1),
        visits("a", minutes: 60, objects: 2, weeks: 0...1),
      ]),
    uncovered: [0, 60]),
  KnownAnswer(
    "order inside a class",
    onePool(
      minutes: 60, weeks: 2,
      tasks: [
        visits("b", order: 2, minutes: 60, objects: 2, weeks: 0...1),
        visits("a", order: 1, minutes: 60, objects: 2, weeks: 0...1),
      ]),
    uncovered: [120, 0], weeks: ("a", [0, 1])),
  KnownAnswer(
    "a strict week wastes what is less than a visit",
    onePool(minutes: 100, weeks: 4, tasks: [visits("a", minutes: 60, objects: 9, weeks: 0...3)]), uncovered: [300, 0]),
  KnownAnswer(
    "an elastic week inside a strict block does not",
    onePool(
      minutes: 90, weeks: 4, blockWeeks: 4, flex: 30, tasks: [visits("a", minutes: 60, objects: 9, weeks: 0...3)]),
    uncovered: [180, 0]),
  KnownAnswer(
    "a crew of two takes twice the minutes",
    onePool(minutes: 120, weeks: 1, tasks: [visits("a", minutes: 60, objects: 2, crew: 2, weeks: 0...0)]),
    uncovered: [120, 0]),
  KnownAnswer(
    "spacing forces the weeks",
    onePool(minutes: 600, weeks: 5, tasks: [visits("a", minutes: 60, objects: 1, frequency: 3, gap: 2, weeks: 0...4)]),
    uncovered: [0, 0], weeks: ("a", [0, 2, 4])),
  KnownAnswer(
    "spacing that does not fit leaves visits out",
    onePool(minutes: 600, weeks: 4, tasks: [visits("a", minutes: 60, objects: 2, frequency: 3, gap: 2, weeks: 0...3)]),
    uncovered: [120, 0]),
  KnownAnswer(
    "objects come free by their release",
    onePool(minutes: 60, weeks: 3, tasks: [visits("a", minutes: 60, objects: 3, weeks: 0...2, releases: [2, 1, 0])]),
    uncovered: [0, 0], weeks: ("a", [0, 1, 2])),
  KnownAnswer(
    "an object released too late is left out",
    onePool(minutes: 60, weeks: 3, tasks: [visits("a", minutes: 60, objects: 2, weeks: 0...2, releases: [9, 2])]),
    uncovered: [60, 0], weeks: ("a", [2])),
  KnownAnswer(
    "a sample asks for no more",
    onePool(minutes: 600, weeks: 2, tasks: [visits("a", minutes: 60, objects: 9, weeks: 0...1, sample: 4)]),
    uncovered: [0, 0]),
  KnownAnswer(
    "a minimum share stands in its own class",
    onePool(
      minutes: 120, weeks: 1,
      tasks: [
        visits("laag", class: 2, minutes: 60, objects: 3, weeks: 0...0, minimum: 1),
        visits("hoog", minutes: 60, objects: 3, weeks: 0...0),
      ]),
    uncovered: [120, 120]),
  KnownAnswer(
    "standing work is short in the short week",
    with(onePool(minutes: 60, weeks: 3, tasks: [hours("a", minutes: 60, weeks: 0...2, kind: .standing)])) {
      $0.pools[0].capacity[1] = 30
    }, uncovered: [30, 0]),
  KnownAnswer(
    "divisible work goes by the quantum",
    onePool(minutes: 50, weeks: 2, tasks: [hours("a", minutes: 100, weeks: 0...1)]), uncovered: [0, 0]),
  KnownAnswer(
    "a service is used last and within its year",
    with(
      onePool(minutes: 60, weeks: 2, tasks: [visits("a", minutes: 60, objects: 9, weeks: 0...1)])
    ) {
      $0.pools.append(service)
      $0.tasks[0].allowsService = true
      $0.tasks[0].groups[0].teams = ["t", "dienst"]
    }, uncovered: [120, 0]),
  KnownAnswer(
    "only the allowed part of the day counts",
    with(onePool(minutes: 120, weeks: 1, tasks: [visits("a", minutes: 60, objects: 2, weeks: 0...0)])) {
      $0.dayparts = ["dag", "avond"]
      $0.pools[0].parts = [[120], [60]]
      $0.tasks[0].parts = DaypartSet([1])
    }, uncovered: [60, 0]),
  KnownAnswer(
    "what is done counts, even beyond the hours",
    with(onePool(minutes: 60, weeks: 3, tasks: [visits("a", minutes: 60, objects: 4, weeks: 0...2)])) {
      $0.now = 1
      $0.done = Rows(lines: [LineName(task: "a", district: "d")], pools: ["p"])
      for object in 0..<2 { $0.done.visits.append(line: 0, object: Int32(object), week: 0, pool: 0, part: 0) }
    }, uncovered: [0, 0], weeks: ("a", [0, 0, 1, 2])),
  KnownAnswer(
    "a pinned visit keeps its week",
    with(onePool(minutes: 60, weeks: 2, tasks: [visits("a", minutes: 60, objects: 2, weeks: 0...0)])) {
      $0.pinned = Rows(lines: [LineName(task: "a", district: "d")], pools: ["p"])
      $0.pinned.visits.append(line: 0, object: 1, week: 1, pool: 0, part: 0)
    }, uncovered: [0, 0], weeks: ("a", [0, 1])),
  KnownAnswer("nothing to do", onePool(minutes: 60, weeks: 1, tasks: []), uncovered: [0, 0]),
  KnownAnswer(
    "no hours", onePool(minutes: 0, weeks: 2, tasks: [visits("a", minutes: 60, objects: 2, weeks: 0...1)]),
    uncovered: [120, 0]),
]

@Test(arguments: knownAnswers)
func bestPlanIsFound(answer: KnownAnswer) throws {
  let result = try solve(answer.instance)
  #expect(check(answer.instance, result) == [])
  #expect(result.claims.uncovered == answer.uncovered)
  if let weeks = answer.weeks { #expect(weeksOf(weeks.task, in: result) == weeks.weeks) }
}

/// A second draw visits some objects again, never closer than its gap.
@Test
func secondDrawKeepsItsDistance() throws {
  var again = visits("weer", minutes: 30, objects: 8, gap: 3, weeks: 0...9, sample: 3)
  again.sameObjectsAs = "eerst"
  let instance = onePool(
    minutes: 60, weeks: 10, tasks: [visits("eerst", minutes: 30, objects: 8, weeks: 0...9), again])
  let result = try solve(instance)
  #expect(check(instance, result) == [])
  #expect(weeksOf("weer", in: result).count == 3)
}

/// What was visited for the second time is not visited for the first time shortly after.
@Test
func firstDrawKeepsItsDistanceToWhatIsDone() throws {
  var again = visits("weer", minutes: 30, objects: 4, gap: 4, weeks: 0...6, sample: 2)
  again.sameObjectsAs = "eerst"
  var instance = onePool(
    minutes: 60, weeks: 8, tasks: [visits("eerst", minutes: 30, objects: 4, weeks: 3...7), again])
  instance.done.lines = [LineName(task: "weer", district: "d")]
  instance.done.pools = ["p"]
  for object in 0..<2 { instance.done.visits.append(line: 0, object: Int32(object), week: 2, pool: 0, part: 0) }
  instance.now = 3
  let result = try solve(instance)
  #expect(check(instance, result) == [])
  let v = result.rows.visits
  let first = (0..<v.count).filter { result.rows.lines[Int(v.line[$0])].task == "eerst" }
  #expect(first.filter { v.object[$0] < 2 }.allSatisfy { v.week[$0] >= 6 })
  #expect(first.count >= 3)
}

/// Parts of a year that visit the same objects one after another keep their distance to all before them.
@Test
func partsOfAYearKeepTheirDistance() throws {
  var parts = [
    visits("een", minutes: 30, objects: 6, gap: 5, weeks: 0...2),
    visits("twee", minutes: 30, objects: 6, gap: 5, weeks: 3...6),
    visits("drie", minutes: 30, objects: 6, gap: 5, weeks: 7...12),
  ]
  // In the second part only the first three objects, whose distance to the others is what the third has to keep.
  parts[1].groups[0].sample = 3
  parts[1].groups[0].releases = [0, 0, 0, 13, 13, 13]
  parts[1].sameObjectsAs = "een"
  parts[2].sameObjectsAs = "twee"
  let instance = onePool(minutes: 120, weeks: 13, tasks: parts)
  let result = try solve(instance)
  #expect(check(instance, result) == [])
  var weeks: [Int32: [Int32]] = [:]
  let v = result.rows.visits
  for row in 0..<v.count { weeks[v.object[row], default: []].append(v.week[row]) }
  #expect(v.count > 12)
  for all in weeks.values.map({ $0.sorted() }) { #expect(zip(all, all.dropFirst()).allSatisfy { $1 - $0 >= 5 }) }
}

/// Every district gets its share of what can be covered, to within one visit.
@Test
func districtsShareFairly() throws {
  var task = visits("a", minutes: 60, objects: 30, weeks: 0...9, district: "noord")
  task.groups.append(Instance.Group(district: "zuid", objects: 10, teams: ["t"]))
  let instance = onePool(minutes: 120, weeks: 10, tasks: [task])
  let result = try solve(instance)
  #expect(check(instance, result) == [])
  #expect(result.coverage.map { $0.covered / 60 } == [15, 5])
}

/// The largest distance between the part of a task's visits up to a week and the part of its weeks up to it.
private func unevenness(_ weeks: [Int], over span: ClosedRange<Int>) -> Double {
  span.reduce(0) { most, week in
    let visits = Double(weeks.filter { $0 <= week }.count) / Double(max(1, weeks.count))
    return max(most, abs(visits - Double(week - span.lowerBound + 1) / Double(span.count)))
  }
}

/// A service has no week of its own to fill: what it does in a year is spread over the weeks of the task.
@Test func aServiceWorksAllYear() throws {
  let yearly = 100 * 60
  let service = Instance.Pool(
    id: "d", team: "d", skills: ["s"], isService: true, capacity: [Int](repeating: yearly, count: 52), yearCap: yearly)
  var tasks = [
    visits("jaar", minutes: 120, objects: 40, weeks: 0...51, isAnnounced: true, team: "d"),
    visits("zomer", class: 2, minutes: 60, objects: 20, weeks: 20...39, isAnnounced: true, team: "d"),
  ]
  for index in tasks.indices { tasks[index].allowsService = true }
  let instance = Instance(plan: "proef", weeks: 52, classes: 2, pools: [service], tasks: tasks)
  let result = try solve(instance)
  #expect(check(instance, result) == [] && result.claims.uncovered == [0, 0])
  #expect(unevenness(weeksOf("jaar", in: result), over: 0...51) < 0.15)
  #expect(unevenness(weeksOf("zomer", in: result), over: 20...39) < 0.15)
}

/// A busy season presses all flexible work into quiet weeks a little, and no small task altogether; the two visits of an
/// object stand well apart.
@Test func smallTasksKeepTheirSpread() throws {
  var tasks = [
    hours("zomer", minutes: 2100, weeks: 13...38, kind: .standing),
    hours("altijd", minutes: 2400, weeks: 0...51, kind: .standing),
    visits("terrassen", class: 2, minutes: 60, objects: 28, frequency: 2, weeks: 8...43, isAnnounced: true),
    hours("kap", class: 2, minutes: 1800, weeks: 8...43),
  ]
  for number in 0..<8 { tasks.append(hours("werk\(number)", class: 2, minutes: 11_000, weeks: 0...51)) }
  let instance = onePool(minutes: 6000, weeks: 52, blockWeeks: 4, flex: 480, tasks: tasks)
  let result = try solve(instance)
  #expect(check(instance, result) == [] && result.claims.uncovered == [0, 0])
  #expect(unevenness(weeksOf("terrassen", in: result), over: 8...43) < 0.25)
  let blocks = result.rows.blocks
  let kap = (0..<blocks.count).filter { result.rows.lines[Int(blocks.line[$0])].task == "kap" }
  let quarters = kap.flatMap { Array(repeating: Int(blocks.week[$0]), count: Int(blocks.minutes[$0]) / 15) }
  #expect(unevenness(quarters, over: 8...43) < 0.25)
  let visits = result.rows.visits
  for object in 0..<Int32(28) {
    let weeks = (0..<visits.count).filter { visits.object[$0] == object }.map { visits.week[$0] }.sorted()
    #expect(weeks.count == 2 && weeks[1] - weeks[0] >= 6)
  }
}

/// What hours suffice for has them, though others must first change teams for it and displace lower work there: in these
/// plans of a municipality the first two classes can be covered whole, with a service that several teams would use.
@Test(arguments: [21, 35])
func aServiceIsNotFullOfWhatOthersCanDo(seed: Int) throws {
  let instance = generated(.small, seed: seed, load: 115)
  let result = try solve(instance)
  #expect(check(instance, result) == [])
  #expect(result.claims.uncovered[0...1] == [0, 0])
}

// MARK: Services

/// Own hours come before those of a service, also where whole inspections leave them idle: 1,060 hours are asked of 1,040.
@Test func aServiceDoesNotWorkWhileOwnHoursAreIdle() throws {
  var instance = onePool(
    minutes: 1200, weeks: 52, blockWeeks: 4, flex: 480,
    tasks: [
      visits("kort", minutes: 180, objects: 120, weeks: 0...51),
      visits("lang", class: 2, minutes: 300, objects: 140, weeks: 0...51),
    ])
  instance.pools.append(
    Instance.Pool(
      id: "dienst", team: "t", skills: ["s"], isService: true, capacity: [Int](repeating: 48_000, count: 52),
      price: 9_000))
  for task in instance.tasks.indices {
    instance.tasks[task].allowsService = true
    instance.tasks[task].isAnnounced = true
  }
  let result = try solve(instance)
  #expect(result.claims.uncovered.allSatisfy { $0 == 0 })
  #expect(idleForServices(instance, result) == [])
  // 120 × 3 + 140 × 5 hours are 20 more than the 1,040 of the team; of each four weeks at most one inspection does not fit.
  #expect(result.claims.costCents <= (20 + 13 * 5) * 9_000)
}

/// The same of any instance: no visit of a service for which an own pool has room. (What the key exchanges afterwards may bring
/// idle hours of two weeks together, and is not told by who does the work.)
@Test func servicesDoOnlyWhatOwnPoolsHaveNoRoomFor() throws {
  var served = 0
  for index in 0..<200 {
    var samples = Samples(seed: UInt64(40_000 + index))
    var instance = samples.instance()
    for task in instance.tasks.indices { instance.tasks[task].isAnnounced = true }
    let result = try solve(instance)
    served += result.rows.visits.pool.count { instance.pools[Int($0)].isService }
    #expect(idleForServices(instance, result) == [], "\(index)")
  }
  #expect(served > 100)
}

/// Visits of a service, of tasks whose objects may be visited in any week, that an own pool has room for.
private func idleForServices(_ instance: Instance, _ result: Result) -> [Int] {
  let room = FreeRoom(instance, CellWork(instance, result))
  let lines = LinePools(instance)
  let visits = result.rows.visits
  return (0..<visits.count).filter { row in
    let line = Int(visits.line[row])
    let task = instance.tasks[lines.all[line].task]
    guard instance.pools[Int(visits.pool[row])].isService, task.frequency == 1, task.sameObjectsAs == nil else {
      return false
    }
    if task.groups.contains(where: { !$0.releases.isEmpty }) { return false }
    return lines.pools[line].contains { !instance.pools[$0].isService && room.hasRoom(for: task, pool: $0) }
  }
}
