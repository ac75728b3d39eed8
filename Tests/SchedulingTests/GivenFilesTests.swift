import Allocation
import PlanModel
import Scheduling
import SourceText
import Testing

private let key: [UInt8] = Array(repeating: 6, count: 16)

private func town(_ year: Int = 2017) -> Plan {
  plan(
    """
    team boa "BOA" {
      uren 30 uur per week
    }
    taak horeca "Horeca" {
      team boa
      objecten 40 zaken
      frequentie 2 keer per jaar
      duur 3 uur
      tussentijd minstens 8 weken
    }
    taak markt "Markt" {
      team boa
      inzet 6 uur per week
    }
    """, period: "1 januari \(year) t/m 31 december \(year)")
}

private func scheduled(_ plan: Plan, _ options: ScheduleOptions) -> Staged<Schedule> {
  schedule(plan, risk: riskFigures(plan), options: options)
}

private let first = scheduled(town(), ScheduleOptions(key: key)).value

/// One that was changed by hand after it was made, though it still says of which plan it was made.
private func changed(_ change: (inout Rows) -> Void) -> [ScheduleOptions.Earlier] {
  var previous = first.asPrevious
  previous[0].file = "eerder.json"
  change(&previous[0].rows)
  return previous
}

private func told(_ staged: Staged<Schedule>) -> [String] {
  staged.findings.filter { $0.code == .finding(.scheduleInput) }.map(\.message.nl)
}

/// A file that no longer is the schedule of its plan is not taken for it: what it lacks is planned, what it has too much of
/// is not asked.
@Test func changedFilesAreNotTakenAsTheyAre() throws {
  let july = try #require(Day(year: 2017, month: 7, day: 3))
  let twice = changed {
    let v = $0.visits
    $0.visits.append(line: v.line[0], object: v.object[0], week: v.week[0], pool: v.pool[0], part: v.part[0])
  }
  let otherTeam = changed { $0.pools[0] = "weg" }
  let otherTask = changed { $0.lines[0] = LineName(task: "weg", district: "") }
  let below = changed { $0.blocks.minutes[0] = -15 }
  for previous in [twice, otherTeam, otherTask, below] {
    for now in [nil, july] {
      let next = scheduled(town(), ScheduleOptions(key: key, now: now, previous: previous)).value
      let year = try #require(next.solved.first)
      let result = try #require(year.result)
      #expect(check(year.instance, result) == [])
      if now == nil { #expect(next.total.uncovered == 0) }
    }
  }
}

/// What was done of an object twice in one week counts once: the plan never asks that.
@Test func twiceInAWeekCountsOnce() throws {
  let july = try #require(Day(year: 2017, month: 7, day: 3))
  let week = try #require(first.solved.first?.year.week(of: july))
  var done = first.asPrevious[0]
  done.file = "gedaan.json"
  let all = done.rows
  done.rows.visits = Rows.Visits()
  done.rows.blocks = Rows.Blocks()
  for row in 0..<all.visits.count where all.visits.week[row] < week {
    let v = all.visits
    done.rows.visits.append(
      line: v.line[row], object: v.object[row], week: v.week[row], pool: v.pool[row], part: v.part[row])
  }
  let v = done.rows.visits
  let once = try #require((0..<v.count).first { row in v.object.count { $0 == v.object[row] } == 1 })
  done.rows.visits.append(
    line: v.line[once], object: v.object[once], week: v.week[once], pool: v.pool[once], part: v.part[once])
  let staged = scheduled(town(), ScheduleOptions(key: key, now: july, done: [done], previous: first.asPrevious))
  let year = try #require(staged.value.solved.first)
  let result = try #require(year.result)
  #expect(check(year.instance, result) == [])
  #expect(told(staged).count { $0.contains("«horeca»") && $0.contains("object \(v.object[once] + 1) in") } == 1)
  #expect(staged.value.items.count { $0.name == "horeca" && $0.object == Int(v.object[once]) + 1 } == 3)
  #expect(staged.value.moves.isEmpty)
}

/// A schedule of other weeks than it was given for is passed over, and that is told with the file.
@Test func filesOfOtherWeeksAreTold() throws {
  var other = first.asPrevious
  (other[0].file, other[0].monday) = ("anders.json", Day.monday(year: 2020, week: 1))
  var own = first.asPrevious[0]
  (own.file, own.monday) = ("zelf.json", Day.monday(year: 2016, week: 52))

  let none = scheduled(town(), ScheduleOptions(key: key, previous: [own]))
  #expect(told(none) == [])
  for options in [
    ScheduleOptions(key: key, previous: other), ScheduleOptions(key: key, done: other),
    ScheduleOptions(key: key, done: other, previous: other),
  ] {
    let staged = scheduled(town(), options)
    #expect(told(staged) == ["De planning in «anders.json» telt niet mee: zij gaat over andere weken, vanaf 2020-W01."])
    #expect(staged.value.items == first.items)
  }

  var options = ScheduleOptions(key: key)
  options.yearBefore = own
  let same = scheduled(town(), options)
  #expect(told(same) == ["De planning in «zelf.json» telt niet mee: zij gaat over andere weken, vanaf 2016-W52."])
  #expect(same.value.items == first.items)
  #expect(told(scheduled(town(2018), options)) == [])
}
