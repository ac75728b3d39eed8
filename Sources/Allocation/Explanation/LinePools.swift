/// The lines of an instance, a task in a district each, with the pools that may do them.
struct LinePools {
  let all: [(task: Int, group: Int)]
  /// Per line: own pools before services.
  let pools: [[Int]]
  let firstOfTask: [Int]
  /// Per line: a number that those share which may go to the same places.
  let kinds: [Int]

  private struct Kind: Hashable {
    var pools: [Int]
    var weeks: WeekSet
    var parts: DaypartSet
    var isStanding: Bool
  }

  init(_ instance: Instance) {
    var teams: [String: [Int]] = [:]
    for (index, pool) in instance.pools.enumerated() { teams[pool.team, default: []].append(index) }
    var all: [(task: Int, group: Int)] = []
    var pools: [[Int]] = []
    var first: [Int] = []
    for (index, task) in instance.tasks.enumerated() {
      first.append(all.count)
      for (number, group) in task.groups.enumerated() {
        if number > 0, group.teams == task.groups[number - 1].teams, let last = pools.last {
          pools.append(last)
        } else {
          let able = Set(group.teams.flatMap { teams[$0] ?? [] }).filter { instance.pools[$0].canDo(task) }
          let (own, services) = (
            able.filter { !instance.pools[$0].isService }, able.filter { instance.pools[$0].isService }
          )
          pools.append(own.sorted() + services.sorted())
        }
        all.append((index, number))
      }
    }
    var known: [Kind: Int] = [:]
    kinds = all.indices.map { line in
      let task = instance.tasks[all[line].task]
      let kind = Kind(
        pools: pools[line], weeks: task.weeks, parts: task.parts, isStanding: task.kind == .standing)
      let number = known[kind] ?? known.count
      known[kind] = number
      return number
    }
    self.all = all
    self.pools = pools
    firstOfTask = first
  }

  func pools(of lines: [Int]) -> [Int] { Set(lines.flatMap { pools[$0] }).sorted() }
}
