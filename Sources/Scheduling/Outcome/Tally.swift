import Allocation
import PlanModel

/// Adds up the rows of one year's result: minutes by team and week, by task and team, by task and quarter.
///
/// A plan has some hundred rows for each task, so what each row adds to is found by number in flat tables.
struct Tally {
  struct TaskSum {
    /// Minutes by team and by what an hour of it costs then, in cents.
    var teams: [(team: Int, rate: Rational?, minutes: Int)] = []
    var minutes: ArraySlice<Int>
    var visits: ArraySlice<Int>
  }

  /// Minutes without a week, by team.
  private(set) var undated: [Int]
  /// Year and quarter of the columns of `TaskSum`.
  private(set) var quarters: [(year: Int, quarter: Int)] = []
  /// The column of each week: the quarter that holds its first day.
  private var columns: [Int] = []
  private let weekCount: Int
  /// Planned minutes, team by team, week after week.
  private var planned: [Int]
  /// Minutes and visits, task by task, column after column.
  private var minutes: [Int] = []
  private var visits: [Int] = []
  /// What tasks get of teams at a rate, and for each task the place of its last one, each with the one before it.
  private var parts: [Part] = []
  private var last: [Int]
  private var rates: Rates

  private struct Part {
    let team: Int
    let rate: Int
    let before: Int
    var minutes: Int
  }

  init(_ outcome: YearOutcome, teams capacities: [TeamCapacity], tasks: Int) {
    rates = Rates(capacities.map { $0.years[outcome.year.index].rates })
    for week in outcome.year.weeks {
      let (year, month, _) = week.days.lowerBound.components
      let quarter = (month - 1) / 3 + 1
      if quarters.last.map({ $0 != (year, quarter) }) ?? true { quarters.append((year, quarter)) }
      columns.append(quarters.count - 1)
    }
    weekCount = outcome.year.weeks.count
    planned = Array(repeating: 0, count: weekCount * capacities.count)
    undated = Array(repeating: 0, count: capacities.count)
    last = Array(repeating: -1, count: tasks)
    minutes = Array(repeating: 0, count: tasks * quarters.count)
    visits = minutes
    if let result = outcome.result { read(result, outcome) }
  }

  /// Planned minutes of a team by week.
  func weeks(of team: Int) -> ArraySlice<Int> { planned[team * weekCount..<(team + 1) * weekCount] }

  func sum(of task: Int) -> TaskSum {
    let cells = task * quarters.count..<(task + 1) * quarters.count
    var sum = TaskSum(minutes: minutes[cells], visits: visits[cells])
    var next = last[task]
    while next >= 0 {
      sum.teams.append((parts[next].team, rates.known[parts[next].rate], parts[next].minutes))
      next = parts[next].before
    }
    sum.teams.reverse()
    return sum
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
      guard let team = pools[Int(open.pool[row])] else { continue }
      let minutes = Int(open.visits[row]) * units[line]
      undated[team] += minutes
      let (first, last) = (Int(open.firstWeek[row]), Int(open.lastWeek[row]))
      add(
        lines[line], team, rates.mean(of: team, in: first...max(first, last)), column: columns[first], minutes,
        visits: Int(open.visits[row]))
    }
  }

  /// What was done for a task or by a team that is gone counts for the other of the two.
  private mutating func add(_ task: Int?, _ team: Int?, _ week: Int, _ minutes: Int, visits: Int) {
    guard let team else { return }
    planned[team * weekCount + week] += minutes
    add(task, team, rates.numbers[team][week], column: columns[week], minutes, visits: visits)
  }

  /// `rate` is a number of `rates`.
  private mutating func add(_ task: Int?, _ team: Int, _ rate: Int, column: Int, _ minutes: Int, visits: Int) {
    guard let task else { return }
    let cell = task * quarters.count + column
    self.minutes[cell] += minutes
    self.visits[cell] += visits
    var place = last[task]
    while place >= 0, parts[place].team != team || parts[place].rate != rate { place = parts[place].before }
    if place >= 0 {
      parts[place].minutes += minutes
    } else {
      parts.append(Part(team: team, rate: rate, before: last[task], minutes: minutes))
      last[task] = parts.count - 1
    }
  }
}

/// What an hour of each team costs in each week, every rate once.
private struct Rates {
  private(set) var known: [Rational?] = []
  private var places: [Rational?: Int] = [:]
  /// By team and week, the number of the rate in `known`.
  private(set) var numbers: [[Int]] = []

  init(_ rates: [[Rational?]]) {
    for team in rates {
      var weeks: [Int] = []
      for (week, rate) in team.enumerated() {
        weeks.append(week > 0 && team[week - 1] == rate ? weeks[week - 1] : number(of: rate))
      }
      numbers.append(weeks)
    }
  }

  private mutating func number(of rate: Rational?) -> Int {
    if let place = places[rate] { return place }
    known.append(rate)
    places[rate] = known.count - 1
    return known.count - 1
  }

  /// What lies in some of these weeks costs their mean.
  mutating func mean(of team: Int, in weeks: ClosedRange<Int>) -> Int {
    let all = numbers[team][weeks.clamped(to: 0...numbers[team].count - 1)]
    if let first = all.first, all.allSatisfy({ $0 == first }) { return first }
    return number(
      of: all.reduce(Rational.zero as Rational?) { sum, rate in known[rate].flatMap { sum?.adding($0) } }?
        .divided(by: Rational(all.count)))
  }
}
