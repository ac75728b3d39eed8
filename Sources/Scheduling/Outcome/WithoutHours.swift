import Allocation
import PlanModel

/// What a task asks in weeks in which none of its teams has hours, where nothing else of it is full: then no cut tells of them.
struct WithoutHours {
  private struct Place: Hashable {
    var pools: [Int]
    /// The only part of the day that will do, where the teams have hours in others.
    var part: Int?
    var isEachWeek: Bool
  }

  /// The parts of the task it is about, by their index in the instance.
  private(set) var tasks: Set<Int> = []
  private var places: [(place: Place, weeks: WeekSet, minutes: Int)] = []

  /// - Parameter shortages: those of the parts of one task.
  init(_ shortages: [Shortage], _ instance: Instance) {
    for shortage in shortages where shortage.full.isEmpty && !shortage.waitsForObjects {
      let task = instance.tasks[shortage.task]
      let pools = instance.pools.indices.filter { task.mayBeDone(by: instance.pools[$0]) }
      let open = task.weeks.weeks.filter { $0 >= instance.now }
      let dry = open.filter { week in pools.allSatisfy { !instance.pools[$0].hasHours(in: week, task.parts) } }
      let minutes = Self.minutes(shortage, task, weeks: dry.count, of: open.count)
      if pools.isEmpty || minutes <= 0 { continue }
      tasks.insert(shortage.task)
      let hasOthers = dry.contains { week in pools.contains { instance.pools[$0].capacity[week] > 0 } }
      let parts = task.parts.parts
      let place = Place(
        pools: pools, part: hasOthers && parts.count == 1 ? parts[0] : nil, isEachWeek: task.kind == .standing)
      let weeks = dry.reduce(into: WeekSet()) { $0.mask |= 1 << UInt64($1) }
      if let known = places.firstIndex(where: { $0.place == place && $0.weeks == weeks }) {
        places[known].minutes += minutes
      } else {
        places.append((place, weeks, minutes))
      }
    }
  }

  /// A duty asks its hours in each week; other work lacks nothing here when some other week has hours.
  private static func minutes(_ shortage: Shortage, _ task: Instance.Task, weeks: Int, of all: Int) -> Int {
    let uncovered = shortage.uncovered - shortage.past - shortage.unreachable
    guard task.kind == .standing else { return weeks == all ? uncovered : 0 }
    return min(uncovered, task.groups.reduce(0) { $0 + $1.minutes } * weeks)
  }

  /// In the words of reasons; what it takes is asked of the first of the teams.
  func told(
    of task: StatementID, teams team: (Int) -> StatementID?, moments: (WeekSet) -> Reason.Moments,
    fte: (Int, Int) -> Rational?
  ) -> Reason.Full {
    var full = Reason.Full(teams: [], remedies: [], helps: [])
    for (place, weeks, minutes) in places {
      let when = moments(weeks)
      for id in place.pools.compactMap(team) where !full.teams.contains(where: { $0.team == id && $0.weeks == when }) {
        full.teams.append(Reason.FullTeam(team: id, parts: [], weeks: when, minutes: 0, work: [], itself: task))
      }
      guard let pool = place.pools.first(where: { team($0) != nil }), let id = team(pool) else { continue }
      full.remedies.append(
        Reason.Remedy(
          team: id, part: place.part.flatMap { Daypart(rawValue: $0) }, weeks: when, minutes: minutes,
          isEachWeek: place.isEachWeek, fte: fte(pool, minutes)))
    }
    return full
  }
}

extension Instance.Task {
  fileprivate func mayBeDone(by pool: Instance.Pool) -> Bool {
    groups.contains { $0.teams.contains(pool.team) } && pool.skills.contains(skill)
      && (allowsService || !pool.isService)
  }
}

extension Instance.Pool {
  fileprivate func hasHours(in week: Int, _ parts: DaypartSet) -> Bool {
    capacity[week] > 0 && yearCap != 0 && parts.parts.contains { self.parts[$0][week] > 0 }
  }
}
