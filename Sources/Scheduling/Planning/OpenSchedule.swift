package import PlanModel
import SourceText

/// The schedule that anyone may see, without a key and earlier schedules.
///
/// In the open plan work that is not announced may lie anywhere in its quarters, so that its hours there tell no week. Where
/// less of a task fits in its own weeks, no more is planned here either: of what `timed` covers, rounded down to twentieth
/// parts, nothing else is told. When all fits, the open schedule is the same whatever the weeks.
///
/// - Parameter timed: the same plan with these weeks (`Plan.withTimesOfVisits`); nil when it has none.
package func openSchedule(
  _ plan: Plan, risk: RiskFigures, timed: Plan?, options: ScheduleOptions = ScheduleOptions()
) -> Schedule {
  let open = schedule(plan, risk: risk, options: options).value
  guard let timed else { return open }
  var asked = options
  asked.previous = []
  asked.makesItems = false
  asked.explains = false
  let inOwnWeeks = schedule(timed, risk: riskFigures(timed), options: asked).value
  let all = Ceilings(of: inOwnWeeks, timed)
  var result = open
  asked = options
  // What a ceiling leaves may go to other tasks.
  for round in 0..<rounds {
    let exceeded = all.exceeded(by: result, plan)
    if exceeded.isEmpty { break }
    asked.ceilings = round < rounds - 1 ? asked.ceilings.adding(exceeded) : all
    result = schedule(plan, risk: risk, options: asked).value
  }
  // What suffices where work may lie anywhere in its quarters need not suffice in its weeks.
  if inOwnWeeks.uncovered > open.uncovered { result.tellRemediesAsLeast() }
  return result
}

/// How often the schedule is made again; the last time with all ceilings, which it cannot exceed.
private let rounds = 3

extension Schedule {
  fileprivate var uncovered: Int { tasks.reduce(0) { $0 + $1.hours.uncovered } }

  /// What it takes is told as the least it takes.
  package mutating func tellRemediesAsLeast() {
    for index in tasks.indices { tasks[index].reasons = tasks[index].reasons.map(\.withRemediesAsLeast) }
  }
}

/// Of tasks that cannot be covered wholly, how much at most is planned, by the name of the task.
struct Ceilings: Sendable {
  /// In twentieth parts of what is needed.
  private var parts: [String: Int] = [:]

  init() {}

  init(of schedule: Schedule, _ plan: Plan) {
    for task in schedule.tasks where task.hours.uncovered > 0 {
      parts[plan[task.task].name ?? ""] = task.hours.covered.share(of: task.hours.needed)
    }
  }

  /// The ceilings of tasks of which a schedule plans more.
  func exceeded(by schedule: Schedule, _ plan: Plan) -> Ceilings {
    var result = Ceilings()
    for task in schedule.tasks {
      let name = plan[task.task].name ?? ""
      guard let most = parts[name] else { continue }
      let isMore = task.hours.covered.share(of: task.hours.needed) > most || task.hours.uncovered == 0
      if isMore { result.parts[name] = most }
    }
    return result
  }

  func adding(_ others: Ceilings) -> Ceilings {
    var result = self
    result.parts.merge(others.parts) { $1 }
    return result
  }

  var isEmpty: Bool { parts.isEmpty }

  /// A demand as far as it is planned.
  func limited(_ demand: TaskDemand) -> TaskDemand {
    guard let most = parts[demand.name] else { return demand }
    var demand = demand
    // Rounded over the task as a whole, since a share may be one visit.
    var (visits, minutes) = (Part(of: most), Part(of: most))
    for year in demand.years.indices {
      for piece in demand.years[year].pieces.indices {
        for share in demand.years[year].pieces[piece].shares.indices {
          demand.years[year].pieces[piece].shares[share].limit(&visits, &minutes)
        }
      }
    }
    return demand
  }

  func limits(_ demand: TaskDemand) -> Bool { parts[demand.name] != nil }
}

private let whole = 20

extension Int {
  fileprivate func share(of all: Int) -> Int { all > 0 ? self * whole / all : whole }
}

/// So many twentieth parts of numbers that follow one another, and of their sum.
private struct Part {
  let most: Int
  private var rest = 0

  init(of most: Int) { self.most = most }

  mutating func of(_ number: Int) -> Int {
    rest += number % whole * most
    let part = number / whole * most + rest / whole
    rest %= whole
    return part
  }
}

extension Piece.Share {
  fileprivate mutating func limit(_ visitParts: inout Part, _ minuteParts: inout Part) {
    visits = visitParts.of(visits)
    minutes = minuteParts.of(minutes)
    minimum = min(minimum, max(visits, minutes))
  }
}
