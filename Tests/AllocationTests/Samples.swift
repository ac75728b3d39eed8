import Allocation

/// Instances for the tests, made from a seed.
struct Samples {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ z >> 30) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
    return Int((z ^ z >> 31) >> 33) % max(1, limit)
  }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// A small instance that uses everything the shape has, now and then.
  mutating func instance() -> Instance {
    let weeks = 4 + below(20)
    var instance = Instance(
      plan: "plan-\(below(1000))", weeks: weeks, dayparts: ["dag", "avond"], classes: 1 + below(4),
      key: chance(80) ? (0..<16).map { _ in UInt8(below(256)) } : nil)
    instance.pools = (0..<1 + below(4)).map { pool($0, weeks) }
    instance.tasks = (0..<1 + below(7)).map { task($0, instance) }
    if chance(20) { addSecondDraw(to: &instance) }
    return instance
  }

  private mutating func pool(_ number: Int, _ weeks: Int) -> Instance.Pool {
    let capacity = (0..<weeks).map { _ in chance(10) ? 0 : 5 * below(240) }
    let isService = number > 0 && chance(25)
    return Instance.Pool(
      id: "pool-\(number)", team: "team-\(below(3))", skills: chance(50) ? ["a", "b"] : ["a"], isService: isService,
      capacity: capacity, parts: [capacity, capacity.map { $0 * (1 + below(3)) / 3 }],
      blockWeeks: chance(60) ? 1 + below(6) : 0, flex: 60 * below(6),
      yearCap: chance(30) ? 100 * below(90) : nil, price: isService ? 9000 + below(3000) : 0)
  }

  private mutating func task(_ number: Int, _ instance: Instance) -> Instance.Task {
    let kind = chance(65) ? Instance.Kind.visit : [.hours, .standing, .event][below(3)]
    let first = below(instance.weeks)
    var task = Instance.Task(
      id: "taak-\(number)", priority: 1 + below(instance.classes), order: chance(20) ? below(3) : 0, kind: kind,
      skill: chance(70) ? "a" : "b",
      weeks: chance(50)
        ? WeekSet([0...instance.weeks - 1]) : WeekSet([first...min(instance.weeks - 1, first + below(9))]),
      parts: DaypartSet(chance(30) ? [0, 1] : [below(2)]), isAnnounced: chance(50), allowsService: chance(50),
      groups: [])
    if kind == .visit {
      task.minutes = 15 * (1 + below(16))
      task.crew = chance(20) ? 2 : 1
      task.frequency = chance(60) ? 1 : 1 + below(4)
      task.gap = below(6)
    }
    if chance(30) { task.minimumPriority = 1 + below(instance.classes) }
    task.groups = (0..<1 + below(4)).map { group($0, task, instance) }
    return task
  }

  private mutating func group(_ number: Int, _ task: Instance.Task, _ instance: Instance) -> Instance.Group {
    var group = Instance.Group(district: "wijk-\(number)", teams: (0..<1 + below(3)).map { "team-\($0)" })
    guard task.kind == .visit else {
      group.minutes = task.kind == .standing ? below(120) : below(2000)
      if chance(20) { group.minimum = group.minutes / 3 }
      return group
    }
    group.objects = below(12)
    if chance(20) { group.sample = below(group.objects * task.frequency + 1) }
    if chance(20) { group.minimum = below((group.sample ?? group.objects * task.frequency) + 1) }
    if chance(20) { group.releases = (0..<group.objects).map { _ in chance(50) ? 0 : below(instance.weeks) } }
    return group
  }

  private mutating func addSecondDraw(to instance: inout Instance) {
    guard var again = instance.tasks.first(where: { $0.kind == .visit }) else { return }
    again.sameObjectsAs = again.id
    again.id = "hertrekking"
    again.frequency = 1
    again.gap = 2
    for index in again.groups.indices {
      again.groups[index].sample = below(again.groups[index].objects + 1)
      again.groups[index].minimum = 0
    }
    instance.tasks.append(again)
  }
}

/// One team with one pool of the same hours every week.
func onePool(
  minutes: Int, weeks: Int, blockWeeks: Int = 0, flex: Int = 0, classes: Int = 2, tasks: [Instance.Task]
) -> Instance {
  let pool = Instance.Pool(
    id: "p", team: "t", skills: ["s"], capacity: [Int](repeating: minutes, count: weeks), blockWeeks: blockWeeks,
    flex: flex)
  return Instance(
    plan: "proef", weeks: weeks, classes: classes, key: [UInt8](repeating: 7, count: 16), pools: [pool], tasks: tasks)
}

func visits(
  _ id: String, class priority: Int = 1, order: Int = 0, minutes: Int, objects: Int, frequency: Int = 1, gap: Int = 0,
  crew: Int = 1, weeks: ClosedRange<Int>, isAnnounced: Bool = false, sample: Int? = nil, minimum: Int = 0,
  releases: [Int] = [], district: String = "d", team: String = "t"
) -> Instance.Task {
  Instance.Task(
    id: id, priority: priority, order: order, kind: .visit, minutes: minutes, crew: crew, frequency: frequency,
    gap: gap, skill: "s", weeks: WeekSet([weeks]), isAnnounced: isAnnounced,
    groups: [
      Instance.Group(
        district: district, objects: objects, sample: sample, teams: [team], minimum: minimum, releases: releases)
    ])
}

func hours(
  _ id: String, class priority: Int = 1, order: Int = 0, minutes: Int, weeks: ClosedRange<Int>,
  kind: Instance.Kind = .hours, minimum: Int = 0
) -> Instance.Task {
  Instance.Task(
    id: id, priority: priority, order: order, kind: kind, skill: "s", weeks: WeekSet([weeks]),
    groups: [Instance.Group(district: "d", minutes: minutes, teams: ["t"], minimum: minimum)])
}

/// The weeks in which a task's visits lie, ascending.
func weeksOf(_ task: String, in result: Result) -> [Int] {
  let v = result.rows.visits
  return (0..<v.count).filter { result.rows.lines[Int(v.line[$0])].task == task }.map { Int(v.week[$0]) }.sorted()
}

/// A new instance in which a result is the earlier schedule.
func renewed(_ instance: Instance, after result: Result, withDigest: Bool = false) -> Instance {
  var next = instance
  next.previous = result.rows
  next.previousDigest = withDigest ? result.digest : nil
  return next
}
