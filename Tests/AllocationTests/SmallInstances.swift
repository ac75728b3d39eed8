import Allocation

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
