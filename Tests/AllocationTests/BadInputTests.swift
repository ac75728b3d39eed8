import AllocationTrials
import Testing

@testable import Allocation

struct BadInstance: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var kind: InstanceProblem.Kind
  var isFatal: Bool
  var change: @Sendable (inout Instance) -> Void

  init(
    _ kind: InstanceProblem.Kind, _ detail: String = "", fatal: Bool = true,
    _ change: @escaping @Sendable (inout Instance) -> Void
  ) {
    testDescription = "\(kind.rawValue) \(detail)"
    self.kind = kind
    isFatal = fatal
    self.change = change
  }
}

private func sound() -> Instance {
  onePool(
    minutes: 120, weeks: 6,
    tasks: [visits("a", minutes: 60, objects: 4, weeks: 0...5), hours("b", minutes: 90, weeks: 0...5)])
}

private func row(_ line: Int32 = 0, object: Int32 = 0, week: Int32 = 0, pool: Int32 = 0, part: Int32 = 0) -> Rows {
  var rows = Rows(lines: [LineName(task: "a", district: "d"), LineName(task: "b", district: "d")], pools: ["p"])
  rows.visits.append(line: line, object: object, week: week, pool: pool, part: part)
  return rows
}

private func twice(_ rows: Rows) -> Rows {
  var rows = rows
  rows.visits.append(line: 0, object: rows.visits.object[0], week: 3, pool: 0, part: 0)
  return rows
}

private func block(minutes: Int32, line: Int32 = 1) -> Rows {
  var rows = row()
  rows.visits = Rows.Visits()
  rows.blocks.append(line: line, week: 0, pool: 0, part: 0, minutes: minutes)
  return rows
}

let badInstances: [BadInstance] = [
  BadInstance(.sizeOutOfRange, "no weeks") { $0.weeks = 0 },
  BadInstance(.sizeOutOfRange, "weeks") { $0.weeks = 65 },
  BadInstance(.sizeOutOfRange, "dayparts") { $0.dayparts = [] },
  BadInstance(.sizeOutOfRange, "classes") { $0.classes = -1 },
  BadInstance(.sizeOutOfRange, "quantum") { $0.quantum = 0 },
  BadInstance(.nowOutOfRange) { $0.now = -1 },
  BadInstance(.keyLength) { $0.key = [1, 2, 3] },
  BadInstance(.keyCommitment) { $0.keyCommitment = [UInt8](repeating: 0, count: 32) },
  BadInstance(.duplicateName, "pool") { $0.pools.append($0.pools[0]) },
  BadInstance(.duplicateName, "task") { $0.tasks.append($0.tasks[0]) },
  BadInstance(.duplicateName, "district") { $0.tasks[0].groups.append($0.tasks[0].groups[0]) },
  BadInstance(.capacityShape, "weeks") { $0.pools[0].capacity.removeLast() },
  BadInstance(.capacityShape, "parts") { $0.pools[0].parts = [] },
  BadInstance(.negative, "capacity") { $0.pools[0].capacity[1] = -1 },
  BadInstance(.negative, "frequency") { $0.tasks[0].frequency = -1 },
  BadInstance(.negative, "objects") { $0.tasks[0].groups[0].objects = -1 },
  BadInstance(.negative, "release") { $0.tasks[0].groups[0].releases = [-1, 0, 0, 0] },
  BadInstance(.tooLarge, "capacity") { $0.pools[0].capacity[1] = Int.max },
  BadInstance(.tooLarge, "year") { $0.pools[0].yearCap = Int.max },
  BadInstance(.tooLarge, "minutes × crew") {
    $0.tasks[0].minutes = Int.max
    $0.tasks[0].crew = 2
  },
  BadInstance(.tooLarge, "objects × frequency") {
    $0.tasks[0].groups[0].objects = 1 << 24
    $0.tasks[0].frequency = 1 << 24
  },
  BadInstance(.tooLarge, "hours") { $0.tasks[1].groups[0].minutes = Int.max },
  BadInstance(.tooLarge, "teams × tasks") { instance in
    let pool = instance.pools[0]
    instance.pools = (0..<6000).map { number in
      var copy = pool
      copy.id = "p\(number)"
      return copy
    }
    let task = instance.tasks[0]
    instance.tasks = (0..<4000).map { number in
      var copy = task
      copy.id = "a\(number)"
      return copy
    }
  },
  BadInstance(.tooLarge, "gap") { $0.tasks[0].gap = Int.max },
  BadInstance(.tooLarge, "order") { $0.tasks[0].order = Int.max },
  BadInstance(.priorityOutOfRange) { $0.tasks[0].priority = 3 },
  BadInstance(.priorityOutOfRange, "minimum") { $0.tasks[0].minimumPriority = 0 },
  BadInstance(.noWeeks, fatal: false) { $0.tasks[0].weeks = WeekSet() },
  BadInstance(.noWeeks, "outside", fatal: false) { $0.tasks[0].weeks = WeekSet([6...9]) },
  BadInstance(.noParts) { $0.tasks[0].parts = DaypartSet() },
  BadInstance(.noParts, "unknown") { $0.tasks[0].parts = DaypartSet([1]) },
  BadInstance(.noDuration) { $0.tasks[0].minutes = 0 },
  BadInstance(.longerThanAnyPeriod, fatal: false) { $0.tasks[0].minutes = 121 },
  BadInstance(.longerThanAnyPeriod, "a year", fatal: false) { $0.tasks[0].minutes = 600_000 },
  BadInstance(.unknownTeam, fatal: false) { $0.tasks[0].groups[0].teams = ["t", "x"] },
  BadInstance(.nobodyForIt, fatal: false) { $0.tasks[0].skill = "x" },
  BadInstance(.spacingDoesNotFit, fatal: false) {
    $0.tasks[0].frequency = 3
    $0.tasks[0].gap = 4
  },
  BadInstance(.spacingDoesNotFit, "weeks apart", fatal: false) {
    $0.tasks[0].frequency = 3
    $0.tasks[0].gap = 2
    $0.tasks[0].weeks = WeekSet([0...1, 4...5])
  },
  BadInstance(.moreThanDemand, "sample") { $0.tasks[0].groups[0].sample = 5 },
  BadInstance(.moreThanDemand, "minimum") { $0.tasks[0].groups[0].minimum = 5 },
  BadInstance(.releaseShape) { $0.tasks[0].groups[0].releases = [1] },
  BadInstance(.unknownObjects) { $0.tasks[0].sameObjectsAs = "b" },
  BadInstance(.rowShape) {
    $0.done = row()
    $0.done.visits.part = []
  },
  BadInstance(.rowOutOfRange, "line") { $0.done = row(2) },
  BadInstance(.rowOutOfRange, "object") { $0.done = row(object: 4) },
  BadInstance(.rowOutOfRange, "week") { $0.previous = row(week: 6) },
  BadInstance(.rowOutOfRange, "pool") { $0.pinned = row(pool: -1) },
  BadInstance(.rowOutOfRange, "part") { $0.pinned = row(part: 1) },
  BadInstance(.rowKind, "visit of hours") { $0.done = row(1) },
  BadInstance(.rowKind, "block of visits") { $0.done = block(minutes: 15, line: 0) },
  BadInstance(.rowKind, "no minutes") { $0.done = block(minutes: 0) },
  BadInstance(.rowTooOften, fatal: false) { $0.done = twice(row()) },
]

@Test(arguments: badInstances)
func badInstancesAreNamed(bad: BadInstance) throws {
  var instance = sound()
  #expect(instance.problems() == [])
  bad.change(&instance)
  let problems = instance.problems()
  #expect(problems.map(\.kind).contains(bad.kind), "\(problems)")
  #expect(problems.contains { $0.kind == bad.kind && $0.isFatal == bad.isFatal })
  if bad.isFatal {
    #expect(throws: UnsolvableInstance.self) { try solve(instance) }
  } else {
    #expect(check(instance, try solve(instance)) == [])
  }
}

/// Texts that are not an instance, with what is wrong.
@Test(
  arguments: [
    ("", .ended), ("{", .ended), ("{\"plan\":", .ended), ("{\"weeks\":52", .ended), ("[]", .wrongType),
    ("{}", .missing), ("{\"plan\":1}", .wrongType),
    ("{\"plan\":\"a\",\"plan\":\"b\"}", .twice), ("{\"weeks\":1.5}", .notWhole), ("{\"weeks\":1e3}", .notWhole),
    ("{\"weeks\":99999999999999999999}", .numberTooLarge), ("{\"weeks\":01}", .syntax), ("{\"weeks\":-}", .syntax),
    ("{\"schema\":\"vth-sched-instance/9\"}", .unknownValue), ("{\"key\":\"xyz\"}", .unknownValue),
    ("{\"x\":" + String(repeating: "[", count: 99), .tooDeep), ("{\"plan\":\"\\ud800\"}", .badText),
    ("{\"plan\":\"\\q\"}", .badText), ("{\"plan\":\"\u{1}\"}", .badText), ("{\"plan\":\"a", .ended),
    ("{\"x\":nul}", .syntax), ("{\"x\":1,}", .syntax), ("{\"tasks\":[{\"kind\":\"x\"}]}", .unknownValue),
    ("{\"tasks\":[{\"weeks\":[[1]]}]}", .unknownValue), ("{\"tasks\":[{\"weeks\":[[5,1]]}]}", .unknownValue),
    ("{\"tasks\":[{\"weeks\":[[1,99]]}]}", .unknownValue), ("{\"tasks\":[{\"weeks\":[[-1,3]]}]}", .unknownValue),
    ("{\"tasks\":[{\"parts\":[9]}]}", .unknownValue),
  ] as [(String, JSONFault.Kind)])
func badTextsAreNamed(text: String, kind: JSONFault.Kind) {
  #expect { try readInstance(Array(text.utf8)) } throws: { ($0 as? JSONFault)?.kind == kind }
}

/// Damaged bytes of real instances are read, refused, or found unsolvable, and never trap.
@Test(arguments: 0..<4)
func damagedTextsNeverTrap(part: Int) throws {
  for index in 0..<40 {
    var samples = Samples(seed: UInt64(500 + part * 100 + index))
    let text = write(samples.instance())
    for _ in 0..<25 {
      var bytes = text
      for _ in 0..<1 + samples.below(4) {
        let place = samples.below(bytes.count)
        switch samples.below(4) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8(samples.below(256))
        case 2: bytes.insert(UInt8(ascii: "9"), at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + samples.below(40)))
        }
      }
      guard let instance = try? readInstance(bytes), let result = try? solve(instance) else { continue }
      #expect(check(instance, result) == [], "part \(part) \(index)")
    }
  }
}
