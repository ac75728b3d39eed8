/// The lines of an instance, a task in a district each, with the pools that may do them.
struct LinePools {
  let all: [(task: Int, group: Int)]
  /// Per line: own pools before services.
  let pools: [[Int]]
  let firstOfTask: [Int]

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
    self.all = all
    self.pools = pools
    firstOfTask = first
  }

  func pools(of lines: [Int]) -> [Int] { Set(lines.flatMap { pools[$0] }).sorted() }
}
