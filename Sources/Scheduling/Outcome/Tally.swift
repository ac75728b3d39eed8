import Allocation
import PlanModel

/// Adds up the rows of one year's result: minutes by team and week, by task and team, by task and quarter.
struct Tally {
  struct TaskSum {
    /// Minutes by team and by what an hour of it costs then, in cents.
    var teams: [(team: Int, rate: Rational?, minutes: Int)] = []
    var minutes: [Int]
    var visits: [Int]
  }

  /// Planned minutes by team and week.
  private(set) var weeks: [[Int]]
  /// Minutes without a week, by team.
  private(set) var undated: [Int]
  private(set) var tasks: [TaskSum]
  /// Year and quarter of the columns of `TaskSum`.
  private(set) var quarters: [(year: Int, quarter: Int)] = []
  /// The column of each week: the quarter that holds its first day.
  private var columns: [Int] = []
  /// By team and week.
  private let rates: [[Rational?]]

  init(_ outcome: YearOutcome, teams capacities: [TeamCapacity], tasks: Int) {
    rates = capacities.map { $0.years[outcome.year.index].rates }
    let teams = capacities.count
    for week in outcome.year.weeks {
      let (year, month, _) = week.days.lowerBound.components
      let quarter = (month - 1) / 3 + 1
      if quarters.last.map({ $0 != (year, quarter) }) ?? true { quarters.append((year, quarter)) }
      columns.append(quarters.count - 1)
    }
    let none = Array(repeating: 0, count: quarters.count)
    weeks = Array(repeating: Array(repeating: 0, count: outcome.year.weeks.count), count: teams)
    undated = Array(repeating: 0, count: teams)
    self.tasks = Array(repeating: TaskSum(minutes: none, visits: none), count: tasks)
    if let result = outcome.result { read(result, outcome) }
  }

  private mutating func read(_ result: Result, _ outcome: YearOutcome) {
    let lines = outcome.lines.map { outcome.built.origins[$0.task].task }
    let units = outcome.lines.map { outcome.instance.tasks[$0.task].minutes * outcome.instance.tasks[$0.task].crew }
    let pools = outcome.built.teams
    let visits = result.rows.visits
    for row in 0..<visits.count {
      let line = Int(visits.line[row])
      add(lines[line], pools[Int(visits.pool[row])], Int(visits.week[row]), units[line], visits: 1)
    }
    let blocks = result.rows.blocks
    for row in 0..<blocks.count {
      let task = lines[Int(blocks.line[row])]
      add(task, pools[Int(blocks.pool[row])], Int(blocks.week[row]), Int(blocks.minutes[row]), visits: 0)
    }
    let open = result.undated
    for row in 0..<open.count {
      let line = Int(open.line[row])
      let team = pools[Int(open.pool[row])]
      let minutes = Int(open.visits[row]) * units[line]
      undated[team] += minutes
      let (first, last) = (Int(open.firstWeek[row]), Int(open.lastWeek[row]))
      add(
        lines[line], team, rate(of: team, in: first...max(first, last)), column: columns[first], minutes,
        visits: Int(open.visits[row]))
    }
  }

  private mutating func add(_ task: Int, _ team: Int, _ week: Int, _ minutes: Int, visits: Int) {
    weeks[team][week] += minutes
    add(task, team, rates[team][week], column: columns[week], minutes, visits: visits)
  }

  /// What lies in some of these weeks costs their mean.
  private func rate(of team: Int, in weeks: ClosedRange<Int>) -> Rational? {
    let all = rates[team][weeks.clamped(to: 0...rates[team].count - 1)]
    guard let first = all.first, let first else { return nil }
    if all.allSatisfy({ $0 == first }) { return first }
    return all.reduce(Rational.zero as Rational?) { sum, rate in rate.flatMap { sum?.adding($0) } }?
      .divided(by: Rational(all.count))
  }

  private mutating func add(
    _ task: Int, _ team: Int, _ rate: Rational?, column: Int, _ minutes: Int, visits: Int
  ) {
    tasks[task].minutes[column] += minutes
    tasks[task].visits[column] += visits
    if let index = tasks[task].teams.firstIndex(where: { $0.team == team && $0.rate == rate }) {
      tasks[task].teams[index].minutes += minutes
    } else {
      tasks[task].teams.append((team, rate, minutes))
    }
  }
}
