import Allocation
import PlanModel

/// Instance and result of a year, with what ties them to the plan.
struct YearOutcome {
  let year: PlanYear
  let built: BuiltInstance
  let problems: [InstanceProblem]
  let result: Result?
  /// By line of the result: task of the instance, and its group.
  let lines: [(task: Int, group: Int)]

  init(_ year: PlanYear, _ built: BuiltInstance) {
    self.year = year
    self.built = built
    problems = built.instance.problems()
    result = problems.contains(where: \.isFatal) ? nil : try? solve(built.instance)
    lines = built.instance.tasks.enumerated().flatMap { task, value in value.groups.indices.map { (task, $0) } }
  }

  var instance: Instance { built.instance }

  /// Which of the instance's visits lie how long ago, seen from the first week after this year.
  func lastVisits(before: [LineName: [Int]]) -> [LineName: [Int]] {
    let weeks = year.weeks.count
    var last = before.mapValues { $0.map { $0 < 0 ? $0 - weeks : 0 } }
    guard let result else { return last }
    let visits = result.rows.visits
    for row in 0..<visits.count {
      let (task, group) = lines[Int(visits.line[row])]
      let name = result.rows.lines[Int(visits.line[row])]
      let objects = instance.tasks[task].groups[group].objects
      var list = last[name] ?? []
      if list.count < objects { list += Array(repeating: 0, count: objects - list.count) }
      let object = Int(visits.object[row])
      let ago = Int(visits.week[row]) - weeks
      if list.indices.contains(object), list[object] == 0 || ago > list[object] { list[object] = ago }
      last[name] = list
    }
    return last
  }
}
