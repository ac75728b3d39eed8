import Allocation

/// Instances and texts with something wrong in them.
struct Damage {
  var dice: Dice

  /// Numbers that ask for trouble.
  private mutating func number() -> Int {
    [0, -1, 1, 7, 600_000, 1 << 30, 1 << 31, 1 << 48, Int.max, Int.max - 1, Int.min][dice.below(11)]
  }

  /// Numbers of things there may be many of: none or few, or far too many.
  private mutating func count() -> Int { [0, -1, 1, 900, 1 << 40, Int.max][dice.below(6)] }

  private mutating func week() -> Int { [-1, 0, 63, 64, Int.max][dice.below(5)] }

  mutating func damage(_ instance: inout Instance) {
    for _ in 0..<1 + dice.below(4) {
      switch dice.below(10) {
      case 0: damageSizes(&instance)
      case 1...3: damagePool(&instance)
      case 4...7: damageTask(&instance)
      default: damageRows(&instance)
      }
    }
  }

  private mutating func damageSizes(_ instance: inout Instance) {
    switch dice.below(6) {
    case 0: instance.weeks = count()
    case 1: instance.classes = count()
    case 2: instance.quantum = number()
    case 3: instance.now = week()
    case 4: instance.dayparts = dice.chance(50) ? [] : instance.dayparts + ["nacht"]
    default: instance.key = dice.chance(50) ? nil : [1]
    }
  }

  private mutating func damagePool(_ instance: inout Instance) {
    let at = dice.below(instance.pools.count)
    if at >= instance.pools.count { return }
    let week = dice.below(instance.pools[at].capacity.count)
    switch dice.below(9) {
    case 0: instance.pools[at].capacity = instance.pools[at].capacity.map { _ in 0 }
    case 1:
      if week < instance.pools[at].capacity.count { instance.pools[at].capacity[week] = number() }
    case 2:
      let big = [1 << 30, 1 << 29, 1 << 31][dice.below(3)]
      instance.pools[at].capacity = instance.pools[at].capacity.map { _ in big }
      instance.pools[at].parts = instance.pools[at].parts.map { $0.map { _ in big } }
    case 3: instance.pools[at].flex = number()
    case 4: instance.pools[at].blockWeeks = count()
    case 5: instance.pools[at].yearCap = number()
    case 6: instance.pools[at].price = number()
    case 7: instance.pools.remove(at: at)
    default: instance.pools.append(instance.pools[at])
    }
  }

  private mutating func damageTask(_ instance: inout Instance) {
    let at = dice.below(instance.tasks.count)
    if at >= instance.tasks.count { return }
    let group = dice.below(instance.tasks[at].groups.count)
    switch dice.below(14) {
    case 0: instance.tasks[at].minutes = number()
    case 1: instance.tasks[at].crew = count()
    case 2: instance.tasks[at].frequency = count()
    case 3: instance.tasks[at].gap = number()
    case 4: instance.tasks[at].priority = count()
    case 5: instance.tasks[at].minimumPriority = count()
    case 6: instance.tasks[at].order = number()
    case 7: instance.tasks[at].weeks = WeekSet(mask: dice.chance(50) ? 0 : 1 << 63)
    case 8: instance.tasks[at].parts = DaypartSet(mask: UInt8(dice.below(256)))
    case 9: instance.tasks[at].sameObjectsAs = instance.tasks[dice.below(instance.tasks.count)].id
    case 10: instance.tasks[at].skill = "onbekend"
    case 11: instance.tasks.append(instance.tasks[at])
    default:
      if group < instance.tasks[at].groups.count { damageGroup(&instance.tasks[at].groups[group]) }
    }
  }

  private mutating func damageGroup(_ group: inout Instance.Group) {
    switch dice.below(6) {
    case 0: group.objects = count()
    case 1: group.sample = count()
    case 2: group.minutes = number()
    case 3: group.minimum = number()
    case 4: group.releases = group.releases.map { _ in week() }
    default: group.teams = dice.chance(50) ? [] : ["onbekend"]
    }
  }

  private mutating func damageRows(_ instance: inout Instance) {
    var rows = Rows(
      lines: instance.tasks.flatMap { task in task.groups.map { LineName(task: task.id, district: $0.district) } },
      pools: instance.pools.map(\.id))
    for _ in 0..<1 + dice.below(5) {
      let line = Int32(dice.below(rows.lines.count + 1))
      let pool = Int32(dice.below(rows.pools.count + 1))
      if dice.chance(60) {
        rows.visits.append(
          line: line, object: Int32(dice.below(14) - 1), week: Int32(dice.below(26)), pool: pool,
          part: Int32(dice.below(3)))
      } else {
        let minutes = [0, -15, 15, 40, 1 << 29, Int32.max][dice.below(6)]
        rows.blocks.append(
          line: line, week: Int32(dice.below(26)), pool: pool, part: Int32(dice.below(3)), minutes: Int32(minutes))
      }
    }
    switch dice.below(3) {
    case 0: instance.done = rows
    case 1: instance.pinned = rows
    default: instance.previous = rows
    }
  }

  mutating func damage(_ text: inout [UInt8]) {
    for _ in 0..<1 + dice.below(4) where !text.isEmpty {
      let place = dice.below(text.count)
      switch dice.below(5) {
      case 0: text.remove(at: place)
      case 1: text[place] = UInt8(dice.below(256))
      case 2: text.insert(contentsOf: "99999999".utf8.prefix(1 + dice.below(8)), at: place)
      case 3: text.removeSubrange(place..<min(text.count, place + dice.below(40)))
      default:
        let from = dice.below(text.count)
        text.insert(contentsOf: text[from..<min(text.count, from + dice.below(60))], at: place)
      }
    }
  }
}
