import Allocation
import PlanModel

/// Instance and result of a year, with what ties them to the plan.
struct YearOutcome {
  let year: PlanYear
  /// As the plan asks it.
  let asked: Instance
  /// As it was solved: without minimums that are met anyway.
  let built: BuiltInstance
  /// The schedule of this year that was to be kept.
  let previous: ScheduleOptions.Earlier?
  let problems: [InstanceProblem]
  /// Of `asked`, whose digest it has.
  let result: Result?
  /// By line of the result: task of the instance, and its group.
  let lines: [(task: Int, group: Int)]

  init(_ year: PlanYear, _ built: BuiltInstance, previous: ScheduleOptions.Earlier?) {
    self.year = year
    self.previous = previous
    asked = built.instance
    var solved = Solved(built)
    if let result = solved.result, let claims = previous?.claims, asked.previousDigest == result.digest,
      !claims.hold(of: result)
    {
      // Some rows are gone from the file, so what comes back as it was is not what was made.
      var anew = built
      anew.instance.previousDigest = nil
      solved = Solved(anew)
    }
    self.built = solved.built
    (problems, result) = (solved.problems, solved.result)
    lines = asked.tasks.enumerated().flatMap { task, value in value.groups.indices.map { (task, $0) } }
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

/// A year as it was solved.
private struct Solved {
  var built: BuiltInstance
  let problems: [InstanceProblem]
  let result: Result?

  init(_ built: BuiltInstance) {
    self.built = built
    let problems = built.instance.problems()
    if problems.isEmpty, let (lighter, result) = Self.withoutMinimums(built) {
      self.built = lighter
      self.problems = []
      self.result = result
    } else {
      self.problems = problems
      result = try? solve(built.instance, problems: problems)
    }
  }

  /// A minimum that is met anyway asks nothing: the year as it is without any, when it meets them all. It counts as a
  /// result of the instance that was asked, since that asks the same of each class.
  private static func withoutMinimums(_ built: BuiltInstance) -> (BuiltInstance, Result)? {
    guard built.instance.tasks.contains(where: { $0.groups.contains { $0.minimum > 0 } }) else { return nil }
    let digest = built.instance.digest()
    var lighter = built
    for task in lighter.instance.tasks.indices {
      for group in lighter.instance.tasks[task].groups.indices {
        lighter.instance.tasks[task].groups[group].minimum = 0
      }
    }
    if built.instance.previousDigest == digest { lighter.instance.previousDigest = lighter.instance.digest() }
    guard var result = try? solve(lighter.instance, problems: []) else { return nil }
    let groups = built.instance.tasks.flatMap { task in task.groups.map { (task: task, minimum: $0.minimum) } }
    let meetsAll = zip(groups, result.coverage).allSatisfy { group, coverage in
      if group.minimum == 0 { return true }
      switch group.task.kind {
      // Of hours that come every week the minimum holds every week.
      case .standing: return coverage.uncovered == 0
      default:
        return group.minimum * (group.task.kind.isVisit ? group.task.minutes * group.task.crew : 1) <= coverage.covered
      }
    }
    guard meetsAll else { return nil }
    result.digest = digest
    return (lighter, result)
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
