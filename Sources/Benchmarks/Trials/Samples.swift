package import Allocation

/// Instances in which anything the shape has may occur, made from a seed.
package struct Samples {
  private var dice: Dice

  package init(seed: UInt64) { dice = Dice(seed: seed) }

  package mutating func below(_ limit: Int) -> Int { dice.below(limit) }
  package mutating func chance(_ percent: Int) -> Bool { dice.chance(percent) }

  /// A small instance that uses everything the shape has, now and then.
  package mutating func instance() -> Instance {
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
