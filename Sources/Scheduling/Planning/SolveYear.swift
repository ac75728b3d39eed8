import Allocation
import PlanModel

/// Instance and result of a year, with what ties them to the plan.
struct YearOutcome {
  let year: PlanYear
  let built: BuiltInstance
  /// The schedule of this year that was to be kept.
  let previous: ScheduleOptions.Earlier?
  let problems: [InstanceProblem]
  let result: Result?
  /// By line of the result: task of the instance, and its group.
  let lines: [(task: Int, group: Int)]

  init(_ year: PlanYear, _ built: BuiltInstance, previous: ScheduleOptions.Earlier?) {
    self.year = year
    self.previous = previous
    problems = built.instance.problems()
    var (built, result) = (built, try? solve(built.instance, problems: problems))
    if let found = result, let claims = previous?.claims, built.instance.previousDigest == found.digest,
      !claims.hold(of: found)
    {
      // Some rows are gone from the file, so what comes back as it was is not what was made.
      built.instance.previousDigest = nil
      result = try? solve(built.instance, problems: problems)
    }
    (self.built, self.result) = (built, result)
    lines = self.built.instance.tasks.enumerated().flatMap { task, value in value.groups.indices.map { (task, $0) } }
  }

  var instance: Instance { built.instance }

  /// Which of the instance's visits lie how long ago, seen from the first week after this year.
  func lastVisits(before: [LineName: [Int]], next: PlanYear?) -> [LineName: [Int]] {
    let weeks = year.weeks(until: next)
    var last = before.mapValues { $0.map { $0 == noVisit ? noVisit : $0 - weeks } }
    guard let result else { return last }
    let visits = result.rows.visits
    for row in 0..<visits.count {
      let (task, group) = lines[Int(visits.line[row])]
      let name = result.rows.lines[Int(visits.line[row])]
      let objects = instance.tasks[task].groups[group].objects
      var list = last[name] ?? []
      if list.count < objects { list += Array(repeating: noVisit, count: objects - list.count) }
      let object = Int(visits.object[row])
      let ago = Int(visits.week[row]) - weeks
      if list.indices.contains(object) { list[object] = max(list[object], ago) }
      last[name] = list
    }
    return last
  }
}

/// Stands for an object that was not visited.
let noVisit = Int.min

extension PlanYear {
  /// Weeks from its first to the first of the next year; the two may share the week of the turn of the year.
  func weeks(until next: PlanYear?) -> Int {
    let isShared = weeks.last.map { last in next?.weeks.first?.label == last.label } ?? false
    return weeks.count - (isShared ? 1 : 0)
  }
}

/// The last visit of each object in the twelve months before a year, in weeks from its first: -1 is the week before, and 0
/// the first itself when both years have a part of it. Nothing of a schedule that does not begin before the year.
func lastVisits(_ earlier: ScheduleOptions.Earlier, before year: PlanYear) -> [LineName: [Int]]? {
  guard let weeks = earlier.weeks(before: year), weeks > 0 else { return nil }
  let rows = earlier.rows
  var last: [LineName: [Int]] = [:]
  for row in 0..<rows.visits.count where rows.lines.indices.contains(Int(rows.visits.line[row])) {
    let object = Int(rows.visits.object[row])
    let ago = min(0, Int(rows.visits.week[row]) - weeks)
    guard (0..<1 << 20).contains(object) else { continue }
    var list = last[rows.lines[Int(rows.visits.line[row])]] ?? []
    if list.count <= object { list += Array(repeating: noVisit, count: object + 1 - list.count) }
    list[object] = max(list[object], ago)
    last[rows.lines[Int(rows.visits.line[row])]] = list
  }
  return last
}

extension ScheduleOptions.Earlier {
  /// Weeks from its first to the first of a year; one that does not say its weeks began twelve months before.
  fileprivate func weeks(before year: PlanYear) -> Int? {
    if let monday, let first = year.monday { return (Int(first.number) - Int(monday.number)) / 7 }
    let (y, m, d) = year.days.lowerBound.components
    guard let first = Day(year: y - 1, month: m, day: min(d, Day.daysInMonth(year: y - 1, month: m))) else {
      return nil
    }
    return PlanYear(index: 0, days: first...year.days.lowerBound.adding(-1)).weeks(until: year)
  }
}
