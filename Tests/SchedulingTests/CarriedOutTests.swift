import Allocation
import PlanModel
import Scheduling
import SourceText
import Testing

private let key: [UInt8] = Array(repeating: 5, count: 16)
private let july = Day(year: 2017, month: 7, day: 3)

private struct Town {
  var objects = 20
  var frequency = 2
  var hours = 3
  var hasHouses = true
  var hasBuilders = true

  var text: String {
    let builders = """
      team bouw "Bouw" {
        uren 30 uur per week
      }
      """
    let houses = """
      taak panden "Panden" {
        team boa\(hasBuilders ? ", bouw" : "")
        objecten 60 panden
        frequentie 1 keer per jaar
        duur 4 uur
        aangekondigd
      }
      """
    return """
      team boa "BOA" {
        uren 40 uur per week
      }
      \(hasBuilders ? builders : "")
      taak horeca "Horeca" {
        team boa
        objecten \(objects) zaken
        frequentie \(frequency) keer per jaar
        duur \(hours) uur
        tussentijd minstens 8 weken
      }
      taak markt "Markt" {
        team boa
        inzet 12 uur per week
      }
      \(hasHouses ? houses : "")
      """
  }

  var plan: Plan { SchedulingTests.plan(text) }

  func scheduled(_ options: ScheduleOptions) -> Staged<Schedule> {
    let plan = self.plan
    return schedule(plan, risk: riskFigures(plan), options: options)
  }
}

private let first = Town().scheduled(ScheduleOptions(key: key)).value

/// The rows of a schedule before a week, as a file of what was done.
private func done(_ schedule: Schedule, before week: Int, missing: Int = 0) throws -> ScheduleOptions.Earlier {
  let rows = try #require(schedule.solved.first?.result).rows
  var done = Rows(lines: rows.lines, pools: rows.pools)
  var left = missing
  for row in 0..<rows.visits.count where rows.visits.week[row] < week {
    if left > 0, rows.lines[Int(rows.visits.line[row])].task == "horeca" {
      left -= 1
      continue
    }
    done.visits.append(
      line: rows.visits.line[row], object: rows.visits.object[row], week: rows.visits.week[row],
      pool: rows.visits.pool[row], part: rows.visits.part[row])
  }
  for row in 0..<rows.blocks.count where rows.blocks.week[row] < week {
    done.blocks.append(
      line: rows.blocks.line[row], week: rows.blocks.week[row], pool: rows.blocks.pool[row],
      part: rows.blocks.part[row], minutes: rows.blocks.minutes[row])
  }
  return ScheduleOptions.Earlier(rows: done, file: "gedaan.json")
}

private func over(_ schedule: Schedule) throws -> [String] {
  let july = try #require(july)
  return schedule.items.filter { $0.week.days.upperBound < july }.map(\.id).sorted()
}

/// Whatever becomes of the plan, what was done stays in the schedule as done, is asked nowhere else and leaves no calendar.
@Test(
  arguments: [
    Town(objects: 19), Town(frequency: 1), Town(hasHouses: false), Town(hasBuilders: false),
    Town(objects: 12, frequency: 1, hasHouses: false, hasBuilders: false),
  ], [false, true])
private func whatIsDoneStays(town: Town, isTold: Bool) throws {
  let week = try #require(july.flatMap { first.solved.first?.year.week(of: $0) })
  var options = ScheduleOptions(key: key, now: july, previous: first.asPrevious)
  if isTold { options.done = [try done(first, before: week)] }
  let staged = town.scheduled(options)
  let year = try #require(staged.value.solved.first)
  let result = try #require(year.result)
  #expect(check(year.instance, result) == [])
  let before = try over(first)
  #expect(!before.isEmpty)
  let after = staged.value.items.filter { $0.status == .done }
  #expect(after.map(\.id).sorted() == before)
  #expect(try over(staged.value) == before)
  let gone = staged.value.moves.filter {
    !town.hasHouses && first.items.map(\.id).contains($0.id ?? "") && $0.task == nil
  }
  #expect(gone.allSatisfy { $0.cause == .gone && $0.isLapsed })
  #expect(!staged.value.cancelled.contains { before.contains($0.id) })
  #expect(!staged.findings.contains { $0.severity == .error })
  // Nothing is asked more often than before: what is done and what is to come are no more than the plan asks and was done.
  let houses = staged.value.items.filter { $0.name == "panden" }
  #expect(Set(houses.map(\.object)).count == houses.count)
  // It comes back the same once more.
  var again = options
  again.previous = staged.value.asPrevious
  again.done = []
  let third = town.scheduled(again).value
  #expect(third.items.filter { $0.status == .done }.map(\.id).sorted() == before)
  #expect(third.cancelled.filter { item in !staged.value.cancelled.contains { $0.id == item.id } }.isEmpty)
  #expect(third.moves.isEmpty)
}

/// A file that names what the plan does not have is told of by its name, the line and the object; the rest is planned.
@Test func rowsThatDoNotFitAreTold() throws {
  let week = try #require(july.flatMap { first.solved.first?.year.week(of: $0) })
  var options = ScheduleOptions(key: key, now: july, done: [try done(first, before: week)], previous: first.asPrevious)
  let staged = Town(objects: 19).scheduled(options)
  let told = staged.findings.filter { $0.code == .finding(.scheduleInput) }
  #expect(told.count == 1 && told[0].severity == .remark)
  #expect(told[0].message.nl.contains("«gedaan.json»") && told[0].message.nl.contains("«horeca»"))
  #expect(told[0].message.nl.contains("object 20 in 2017-W"))

  options.done[0].rows.visits.week[0] = 900
  options.done[0].rows.visits.object[1] = -4
  let odd = Town().scheduled(options)
  let warnings = odd.findings.filter { $0.code == .finding(.scheduleInput) }
  #expect(!warnings.isEmpty && warnings.allSatisfy { $0.severity == .warning })
  #expect(warnings.contains { $0.message.nl.contains("week nummer 900") })
  #expect(odd.value.solved.first?.result != nil)

  var previous = first.asPrevious
  previous[0].rows.visits.week[0] = 900
  previous[0].file = "eerder.json"
  let kept = Town().scheduled(ScheduleOptions(key: key, previous: previous))
  #expect(kept.findings.contains { $0.code == .finding(.scheduleInput) && $0.message.nl.contains("«eerder.json»") })
  #expect(kept.value.items.count == first.items.count)
}

/// What was to be done and was not gets another week, and that is told with its cause.
@Test func missedVisitsAreMoves() throws {
  let week = try #require(july.flatMap { first.solved.first?.year.week(of: $0) })
  let options = ScheduleOptions(
    key: key, now: july, done: [try done(first, before: week, missing: 3)], previous: first.asPrevious)
  let next = Town().scheduled(options).value
  let missed = next.moves.filter { $0.cause == .notDone }
  #expect(missed.count == 3 && missed.allSatisfy { $0.text.nl == "is niet uitgevoerd" && !$0.isLapsed })
  let weeks = first.solved.first?.year.weeks ?? []
  #expect(missed.allSatisfy { move in move.newWeek.flatMap(weeks.firstIndex).map { $0 >= week } ?? false })
}

/// Fewer visits of an object: those that go lapse, for that cause, and do not get another week.
@Test func fewerVisitsLapse() throws {
  let next = Town(frequency: 1).scheduled(ScheduleOptions(key: key, previous: first.asPrevious)).value
  #expect(next.moves.count == 20)
  #expect(next.moves.allSatisfy { $0.cause == .notAsked && $0.isLapsed })
  #expect(next.moves.first?.text.nl == "de frequentie of het aantal is lager")
}

/// An inspection that takes longer is changed in the calendar, though it keeps its week; so it is after a way through a file.
@Test func anotherDurationIsAChange() throws {
  let year = try #require(first.solved.first)
  let bytes = try #require(year.file(open: nil))
  let file = try readEarlier(bytes)
  #expect(file.visitMinutes.max() == 240)
  for previous in [
    first.asPrevious,
    [
      .init(
        rows: file.rows, digest: file.digest,
        visitMinutes: Dictionary(zip(file.rows.lines, file.visitMinutes), uniquingKeysWith: { first, _ in first }))
    ],
  ] {
    let next = Town(hours: 4).scheduled(ScheduleOptions(key: key, previous: previous)).value
    let visits = next.items.filter { $0.name == "horeca" }
    #expect(!visits.isEmpty && visits.allSatisfy { $0.changes == 1 })
    #expect(next.items.filter { $0.name == "panden" }.contains { $0.changes == 0 })
  }
  let same = Town().scheduled(ScheduleOptions(key: key, previous: first.asPrevious)).value
  #expect(same.items.allSatisfy { $0.changes == 0 })
}

/// Weeks agreed beforehand: visits are divided over them, and a week in which the task cannot be done is told.
@Test func agreedWeeks() throws {
  func text(_ lines: String) -> Plan {
    plan(
      """
      team boa "BOA" {
        uren 400 uur per week
      }
      taak a "A" {
        team boa
        aangekondigd
        \(lines)
      }
      """)
  }
  func weeks(_ lines: String) -> [Int: Int] {
    let plan = text(lines)
    let items = schedule(plan, risk: riskFigures(plan)).value.items
    return Dictionary(grouping: items.filter { $0.status == .pinned }, by: \.week.week).mapValues(\.count)
  }
  #expect(weeks("objecten 6 zaken\nduur 1 uur\nvast in week 12\nvast in week 30") == [12: 3, 30: 3])
  #expect(
    weeks("objecten 6 zaken\nfrequentie 2 keer per jaar\nduur 1 uur\nvast in week 12\nvast in week 30")
      == [12: 6, 30: 6])
  #expect(
    weeks("objecten 3 zaken\nfrequentie 2 keer per jaar\nduur 1 uur\nvast in week 9\nvast in week 12\nvast in week 30")
      == [9: 2, 12: 2, 30: 2])
  let outside = text("inzet 100 uur\nperiode mei t/m juni\nvast in week 12")
  let findings = schedule(outside, risk: riskFigures(outside)).findings
  #expect(findings.map(\.code) == [.finding(.scheduleInput)] && findings[0].severity == .warning)
  #expect(findings[0].message.nl == "Taak «A» kan niet in week 12; die regel telt niet mee.")
  let inside = text("inzet 100 uur\nperiode maart t/m juni\nvast in week 12")
  #expect(schedule(inside, risk: riskFigures(inside)).findings.isEmpty)
}

/// What a team does for a task in a week is one item, by day when nobody says otherwise.
@Test func hoursAreOneItemAWeek() throws {
  let plan = plan(
    """
    team boa "BOA" {
      uren 1.500 uur per jaar
    }
    team dienst "Dienst" {
      uren 20 uur per week
      werktijd ma t/m vr 08:00-22:00
    }
    taak a "A" {
      team boa
      inzet 60 uur per jaar
    }
    taak b "B" {
      team dienst
      inzet 20 uur per week
    }
    taak c "C" {
      team boa
      inzet 20 uur
      dag september 2017
    }
    """)
  let items = schedule(plan, risk: riskFigures(plan)).value.items
  for name in ["a", "b"] {
    let own = items.filter { $0.name == name }
    #expect(Set(own.map(\.week)).count == own.count)
  }
  let first = items.filter { $0.name == "a" }
  #expect(first.allSatisfy { $0.daypart == .day } && first.reduce(0) { $0 + $1.minutes } == 3600)
  #expect(items.filter { $0.name == "c" }.map(\.minutes) == [1200])
}

/// A day without a date is one day: what no week can hold, with the eight hours it may borrow, is not spread over more.
@Test(arguments: [("dag september 2017", 1), ("dag nog niet bekend", 1), ("periode september", 5)])
func hoursOfADayStayInOneWeek(when: String, weeks: Int) throws {
  let plan = plan(
    """
    team boa "BOA" { uren 20 uur per week }
    taak feest "Feest" {
      team boa
      inzet 80 uur
      \(when)
      aangekondigd
    }
    """)
  let result = schedule(plan, risk: riskFigures(plan)).value
  #expect(Set(result.items.map(\.week)).count == weeks)
  let task = try #require(result.tasks.first)
  #expect(task.hours.covered == (weeks == 1 ? 1680 : 4800))
  #expect(task.reasons.isEmpty == (weeks > 1))
}
