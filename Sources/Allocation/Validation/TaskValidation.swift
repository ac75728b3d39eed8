/// Checks the tasks of an instance whose sizes and pools are in order.
struct TaskValidation {
  private let instance: Instance
  private var found: [InstanceProblem] = []
  private var earlier: [String: Int] = [:]
  private var teams: [String: [Int]] = [:]
  /// Longest visit a pool can take in one period, in minutes.
  private var longest: [Int] = []
  private var visits = 0
  private var demand = 0
  /// Cells that tasks may use, at most.
  private var cells = 0
  private var ranks: Set<Rank> = []

  private struct Rank: Hashable {
    let priority: Int
    let order: Int
  }

  init(_ instance: Instance) {
    self.instance = instance
    for (index, pool) in instance.pools.enumerated() {
      teams[pool.team, default: []].append(index)
      longest.append(TaskValidation.longestVisit(pool))
    }
  }

  consuming func problems() -> [InstanceProblem] {
    for index in instance.tasks.indices { check(index) }
    if visits > Limits.visits { found.append(InstanceProblem(.tooLarge, subject: "visits")) }
    if cells > Limits.cells { found.append(InstanceProblem(.tooLarge, subject: "teams")) }
    if demand > Limits.demand { found.append(InstanceProblem(.tooLarge, subject: "minutes")) }
    if ranks.count > Limits.ranks { found.append(InstanceProblem(.tooLarge, subject: "order")) }
    return found
  }

  private static func longestVisit(_ pool: Instance.Pool) -> Int {
    var longest = 0
    for (week, capacity) in pool.capacity.enumerated() where capacity > 0 {
      guard pool.blockWeeks > 0 else {
        longest = max(longest, capacity)
        continue
      }
      let first = week / pool.blockWeeks * pool.blockWeeks
      let (end, overflow) = first.addingReportingOverflow(pool.blockWeeks)
      let last = overflow ? pool.capacity.count : min(end, pool.capacity.count)
      let block = pool.capacity[first..<last].reduce(0) { $0 &+ $1 }
      longest = max(longest, min(capacity &+ pool.flex, block))
    }
    return longest
  }

  private mutating func report(_ kind: InstanceProblem.Kind, _ task: Int, _ group: Int? = nil) {
    let subject = instance.tasks[task].id
    found.append(InstanceProblem(kind, task: task, group: group, subject: subject))
  }

  private mutating func check(_ index: Int) {
    let task = instance.tasks[index]
    checkNumbers(task, index)
    if task.weeks.before(instance.weeks).from(instance.now).isEmpty { report(.noWeeks, index) }
    if task.parts.isEmpty || task.parts.mask >> UInt8(instance.dayparts.count - 1) > 1 { report(.noParts, index) }
    if instance.weeks < 64 && !task.weeks.from(instance.weeks).isEmpty { report(.noWeeks, index) }
    if task.kind.isVisit { checkSpacing(task, index) }
    var districts: Set<String> = []
    for (number, group) in task.groups.enumerated() {
      if task.groups.count > 1, !districts.insert(group.district).inserted { report(.duplicateName, index, number) }
      check(group, number, of: task, index)
    }
    checkSharing(task, index)
    if earlier.updateValue(index, forKey: task.id) != nil { report(.duplicateName, index) }
  }

  private mutating func checkNumbers(_ task: Instance.Task, _ index: Int) {
    let classes = 1...instance.classes
    if !classes.contains(task.priority) || !classes.contains(task.minimumPriority) {
      report(.priorityOutOfRange, index)
    }
    if task.minutes < 0 || task.crew < 0 || task.frequency < 0 || task.gap < 0 { report(.negative, index) }
    if task.order < 0 || task.order > Limits.minutes { report(.tooLarge, index) }
    if task.frequency > Limits.visits || task.gap > Limits.minutes { report(.tooLarge, index) }
    ranks.insert(Rank(priority: task.priority, order: task.order))
    guard task.kind.isVisit else { return }
    let (unit, overflow) = task.minutes.multipliedReportingOverflow(by: task.crew)
    if overflow || unit > Limits.minutes { report(.tooLarge, index) }
    if task.minutes == 0 || task.crew == 0 || task.frequency == 0 { report(.noDuration, index) }
  }

  /// An object that is visited as early as it may be, again and again, is visited as often as it can.
  private mutating func checkSpacing(_ task: Instance.Task, _ index: Int) {
    let weeks = task.weeks.before(instance.weeks)
    guard task.frequency > 1, !weeks.isEmpty else { return }
    var visits = 0
    var next = 0
    for week in weeks.weeks where week >= next {
      visits += 1
      next = week + max(1, min(task.gap, instance.weeks))
    }
    if visits < task.frequency { report(.spacingDoesNotFit, index) }
  }

  private mutating func check(_ group: Instance.Group, _ number: Int, of task: Instance.Task, _ index: Int) {
    let least = min(min(group.objects, group.minutes), min(group.minimum, group.sample ?? 0))
    if least < 0 || group.releases.contains(where: { $0 < 0 }) {
      return report(.negative, index, number)
    }
    if group.objects > Limits.visits || group.minutes > Limits.demand { return report(.tooLarge, index, number) }
    guard let wanted = count(group, of: task) else { return report(.tooLarge, index, number) }
    if group.minimum > wanted || group.sample.map({ $0 > group.objects * task.frequency }) ?? false {
      report(.moreThanDemand, index, number)
    }
    if !group.releases.isEmpty && group.releases.count != group.objects { report(.releaseShape, index, number) }
    if wanted > 0 { checkTeams(group, number, of: task, index) }
  }

  /// Adds the group's demand to the totals; its size in visits or minutes, or nil when that is too large.
  private mutating func count(_ group: Instance.Group, of task: Instance.Task) -> Int? {
    guard task.kind.isVisit else {
      demand = min(Limits.demand + 1, demand + group.minutes * (task.kind == .standing ? 64 : 1))
      return group.minutes
    }
    let (all, overflow) = group.objects.multipliedReportingOverflow(by: max(0, task.frequency))
    if overflow || all > Limits.visits { return nil }
    visits = min(Limits.visits + 1, visits + all)
    let unit = task.minutes.multipliedReportingOverflow(by: task.crew)
    if !unit.overflow && unit.partialValue >= 0 && unit.partialValue <= Limits.minutes {
      demand = min(Limits.demand + 1, demand + all * unit.partialValue)
    }
    return min(all, group.sample ?? all)
  }

  private mutating func checkTeams(_ group: Instance.Group, _ number: Int, of task: Instance.Task, _ index: Int) {
    var room = -1
    let isRepeated = number > 0 && task.groups[number - 1].teams == group.teams
    for team in group.teams {
      guard let pools = teams[team] else {
        report(.unknownTeam, index, number)
        continue
      }
      for pool in pools where instance.pools[pool].canDo(task) { room = max(room, longest[pool]) }
      if !isRepeated { cells = min(Limits.cells + 1, cells + pools.count * instance.weeks * instance.dayparts.count) }
    }
    if room < 0 { return report(.nobodyForIt, index, number) }
    if task.kind.isVisit && task.minutes.multipliedReportingOverflow(by: task.crew).partialValue > room {
      report(.longerThanAnyPeriod, index, number)
    }
  }

  private mutating func checkSharing(_ task: Instance.Task, _ index: Int) {
    guard let name = task.sameObjectsAs else { return }
    guard let first = earlier[name], task.kind.isVisit, instance.tasks[first].kind.isVisit else {
      return report(.unknownObjects, index)
    }
    var objects: [String: Int] = [:]
    for group in instance.tasks[first].groups { objects[group.district] = group.objects }
    for (number, group) in task.groups.enumerated() where objects[group.district] != group.objects {
      report(.unknownObjects, index, number)
    }
  }
}

extension Instance.Pool {
  /// Whether the pool has the skill, and may be used if it is a service.
  func canDo(_ task: Instance.Task) -> Bool { (!isService || task.allowsService) && skills.contains(task.skill) }
}
