import Allocation
import PlanModel
import Scheduling
import SourceText
import Testing

/// Who keeps the key for the next year draws anew all the same: last year's weeks say nothing of this year's.
@Test func eachYearHasItsOwnDraw() throws {
  func weeks(_ year: Int) throws -> [[Int32]: Int32] {
    let plan = plan(
      """
      team boa "BOA" {
        uren 30 uur per week
      }
      taak horeca "Horeca" {
        team boa
        objecten 40 zaken
        frequentie 2 keer per jaar
        duur 3 uur
      }
      """, period: "1 januari \(year) t/m 31 december \(year)")
    let key = [UInt8](repeating: 6, count: 16)
    let schedule = schedule(plan, risk: riskFigures(plan), options: ScheduleOptions(key: key)).value
    let visits = try #require(schedule.solved.first?.result).rows.visits
    var seen: [Int32: Int32] = [:]
    var weeks: [[Int32]: Int32] = [:]
    for row in (0..<visits.count).sorted(by: { visits.week[$0] < visits.week[$1] }) {
      seen[visits.object[row], default: 0] += 1
      weeks[[visits.object[row], seen[visits.object[row], default: 0]]] = visits.week[row]
    }
    return weeks
  }
  let (last, next) = (try weeks(2017), try weeks(2018))
  #expect(last.count == 80 && next.count == 80)
  #expect(last.count { next[$0.key] == $0.value } < 12)
}

/// A plan of one task with these lines, two teams and three areas.
private func plan(ofTask lines: String, period: String = "1 januari 2017 t/m 31 december 2017") -> Plan {
  plan(
    """
    gebied noord "Noord"
    gebied zuid "Zuid"
    gebied west "West"
    team boa "BOA" {
      uren 1.000 uur per jaar
    }
    team bouw "Bouw" {
      uren 1.000 uur per jaar
    }
    team wijk "Wijk" {
      uren 1.000 uur per jaar
      werktijd za en zo 09:00-17:00
    }
    taak werk "Werk" {
    \(lines)
    }
    """, period: period)
}

private func result(of plan: Plan, key: UInt8 = 1, _ change: (inout ScheduleOptions) -> Void = { _ in }) throws
  -> Result
{
  var options = ScheduleOptions(key: [UInt8](repeating: key, count: 16))
  change(&options)
  return try #require(schedule(plan, risk: riskFigures(plan), options: options).value.solved.first?.result)
}

/// A task that changes hands within the year, and how often its objects are visited in all: so many objects so many times.
struct TurnsCase: Sendable, CustomTestStringConvertible {
  var lines: String
  var period = "1 januari 2017 t/m 31 december 2017"
  /// Visits of an object, and of how many objects.
  var times: [Int: Int]
  var testDescription: String { lines }
}

private let changingHands = """
  team boa t/m 31 maart 2017
  team bouw vanaf 1 april 2017 t/m 30 september 2017
  team boa vanaf 1 oktober 2017

  """

/// Who takes over visits whom the others did not: over the year no object is visited twice more than another.
@Test(
  arguments: [
    TurnsCase(lines: changingHands + "objecten 10\nduur 1 uur", times: [1: 10]),
    TurnsCase(lines: changingHands + "objecten 10\nfrequentie 1 keer per jaar\nduur 1 uur", times: [1: 10]),
    TurnsCase(lines: changingHands + "objecten 10\nfrequentie 2 keer per jaar\nduur 1 uur", times: [2: 10]),
    TurnsCase(lines: changingHands + "objecten 10\nfrequentie 5 keer per jaar\nduur 1 uur", times: [5: 10]),
    TurnsCase(lines: changingHands + "objecten 9\nfrequentie 3 keer per 2 jaar\nduur 1 uur", times: [1: 4, 2: 5]),
    TurnsCase(lines: changingHands + "objecten 4\nfrequentie 1 keer per maand\nduur 1 uur", times: [12: 4]),
    // Each area by itself, and objects that are listed apart.
    TurnsCase(
      lines: changingHands + "objecten 10\nfrequentie 2 keer per jaar\nduur 1 uur\nverdeling noord 70%, zuid 30%",
      times: [2: 10]),
    TurnsCase(
      lines: changingHands
        + "objecten 6 in noord\nobjecten 5 in noord\nobjecten 3 in zuid\nfrequentie 3 keer per jaar\nduur 1 uur",
      times: [3: 14]),
    TurnsCase(
      lines: changingHands + "objecten 34\nfrequentie 4 keer per jaar\nduur 1 uur\nverdeling noord 90%, zuid 10%",
      times: [4: 34]),
    // Those who share the work have other working days.
    TurnsCase(
      lines: """
        team boa 50%, wijk 50% t/m 20 april 2017
        team wijk 33%, bouw 67% vanaf 21 april 2017
        objecten 13
        frequentie 1 keer per maand
        duur 1 uur
        """, times: [12: 13]),
    // A few days on which one of them does not work.
    TurnsCase(
      lines: """
        team boa t/m 12 februari 2017
        team boa 33%, wijk 67% vanaf 13 februari 2017 t/m 17 februari 2017
        team boa vanaf 18 februari 2017
        objecten 50
        frequentie 4 keer per jaar
        duur 1 uur
        """, times: [4: 50]),
    // Shares that change, and another duration or more objects from some day on.
    TurnsCase(
      lines: """
        team boa 50%, bouw 50% t/m 30 juni 2017
        team boa 75%, bouw 25% vanaf 1 juli 2017
        objecten 7
        frequentie 3 keer per jaar
        duur 1 uur
        """, times: [3: 7]),
    TurnsCase(
      lines:
        "team boa\nobjecten 10\nfrequentie 1 keer per jaar\nduur 1 uur t/m 30 april 2017\nduur 2 uur vanaf 1 mei 2017",
      times: [1: 10]),
    TurnsCase(
      lines: "team boa\nobjecten 10 t/m 30 juni 2017\nobjecten 15 vanaf 1 juli 2017\nduur 1 uur", times: [1: 15]),
    // Once in two years: in the second year those who were not visited in the first.
    TurnsCase(
      lines: """
        team boa t/m 30 april 2017
        team bouw vanaf 1 mei 2017 t/m 30 september 2018
        team boa vanaf 1 oktober 2018
        objecten 10
        frequentie 1 keer per 2 jaar
        duur 1 uur
        """, period: "1 januari 2017 t/m 31 december 2018", times: [1: 10]),
  ], [true, false])
func objectsTakeTurns(_ test: TurnsCase, isAnnounced: Bool) throws {
  let plan = plan(ofTask: test.lines + (isAnnounced ? "\naangekondigd" : ""), period: test.period)
  let schedule = schedule(
    plan, risk: riskFigures(plan), options: ScheduleOptions(key: [UInt8](repeating: 3, count: 16))
  ).value
  var visits: [[String]: Int] = [:]
  for result in schedule.solved.compactMap(\.result) {
    for row in 0..<result.rows.visits.count {
      let line = result.rows.lines[Int(result.rows.visits.line[row])]
      visits[[line.district, "\(result.rows.visits.object[row])"], default: 0] += 1
    }
  }
  #expect(Dictionary(grouping: visits.values) { $0 }.mapValues(\.count) == test.times)
  #expect(schedule.tasks[0].hours.uncovered == 0)
}

/// Visits of an object keep their distance also where the team changes between them.
@Test(arguments: [UInt8(1), 2, 3, 4])
func distanceIsKeptAcrossTeams(key: UInt8) throws {
  let plan = plan(
    ofTask: changingHands + """
      objecten 20
      frequentie 3 keer per jaar
      duur 1 uur
      tussentijd minstens 9 weken
      verdeling noord 95%, zuid 5%
      """)
  let rows = try result(of: plan, key: key).rows
  let visits = rows.visits
  var weeks: [String: [Int32]] = [:]
  for row in 0..<visits.count {
    weeks["\(rows.lines[Int(visits.line[row])].district) \(visits.object[row])", default: []].append(visits.week[row])
  }
  #expect(weeks.count == 20)
  for all in weeks.values.map({ $0.sorted() }) {
    #expect(all.count == 3 && zip(all, all.dropFirst()).allSatisfy { $1 - $0 >= 9 })
  }
}

/// A distance that only follows from how often they come costs no inspection where the team changes.
@Test(arguments: [UInt8(1), 2])
func noInspectionIsLostWhereTheTeamChanges(key: UInt8) throws {
  let plan = plan(
    ofTask: """
      team boa t/m 16 september 2017
      team bouw vanaf 17 september 2017
      objecten 40
      frequentie elke 3 maanden
      duur 1 uur
      """)
  let result = try result(of: plan, key: key)
  #expect(result.rows.visits.count == 160 && result.claims.uncovered.allSatisfy { $0 == 0 })
}

/// What is carried out as planned changes nobody's turn: the plan stays as it stands, also where teams share the work.
@Test(arguments: [
  "objecten 40", "objecten 40\n  frequentie 2 keer per jaar", "objecten 40\n  verdeling noord 60%, zuid 40%",
  "objecten 40\n  hertrekking 10%",
])
func standingPlanStays(lines: String) throws {
  let plan = plan(
    ofTask: """
      team boa 50%, bouw 50% t/m 30 juni 2017
      team boa 75%, bouw 25% vanaf 1 juli 2017
      \(lines)
      duur 1 uur
      """)
  let planned = try result(of: plan).rows
  for month in [4, 10] {
    let renewed = try result(of: plan) {
      $0.now = Day(year: 2017, month: month, day: 20)
      $0.previous = [ScheduleOptions.Earlier(rows: planned)]
    }
    #expect(renewed.rows == planned)
  }
}

/// Who has which area does not depend on the order of the lines.
@Test func orderOfLinesGivesNobodyAnother() throws {
  func rows(_ lines: [String]) throws -> [[String]: Int] {
    let plan = plan(
      ofTask: """
        team boa 50%, bouw 50% t/m 30 juni 2017
        team boa 65%, bouw 35% vanaf 1 juli 2017
        \(lines.joined(separator: "\n"))
        duur 1 uur
        """)
    let rows = try result(of: plan).rows
    var counts: [[String]: Int] = [:]
    for line in rows.visits.line {
      counts[[rows.lines[Int(line)].task, rows.lines[Int(line)].district], default: 0] += 1
    }
    return counts
  }
  let lines = ["objecten 7 in noord", "objecten 3 in zuid", "objecten 5 in west"]
  let counts = try rows(lines)
  #expect(counts.values.reduce(0, +) == 15)
  #expect(try rows(lines.reversed()) == counts)
  #expect(try rows([lines[1], lines[2], lines[0]]) == counts)
}

/// Another key draws other objects for a part of the year; what is announced is drawn without one.
@Test(arguments: [true, false])
func turnsAreSecret(isAnnounced: Bool) throws {
  let plan = plan(
    ofTask: """
      team boa t/m 30 juni 2017
      team bouw vanaf 1 juli 2017
      objecten 40
      duur 1 uur
      \(isAnnounced ? "aangekondigd" : "")
      """)
  func objects(_ key: UInt8) throws -> Set<Int32> {
    let rows = try result(of: plan, key: key).rows
    let visits = rows.visits
    return Set(
      (0..<visits.count).filter { rows.lines[Int(visits.line[$0])].task == "werk@boa" }.map { visits.object[$0] })
  }
  #expect(try objects(1) == objects(1))
  #expect(try (objects(1) == objects(2)) == isAnnounced)
}

/// Which objects are drawn for a part of the year changes nothing for announced work, so that it is planned with the key as
/// it is without.
@Test func drawsOfOthersMoveNoAnnouncedWork() throws {
  let plan = plan(
    ofTask: """
      team boa t/m 30 juni 2017
      team bouw vanaf 1 juli 2017
      objecten 40
      frequentie 1 keer per jaar
      duur 1 uur
      }
      taak markt "Markt" {
      team boa
      objecten 30
      duur 2 uur
      aangekondigd
      """)
  var options = ScheduleOptions()
  options.published = schedule(plan, risk: riskFigures(plan), options: options).value.solved
  options.key = [UInt8](repeating: 1, count: 16)
  let solved = try #require(schedule(plan, risk: riskFigures(plan), options: options).value.solved.first)
  #expect(solved.instance.tasks.contains { !$0.isAnnounced && $0.groups.contains { !$0.releases.isEmpty } })
  #expect(solved.instance.published.isEmpty)
}

/// An object that was visited before its turn is not visited again; the one it came for is visited later.
@Test func outOfTurnIsNotTwice() throws {
  let plan = plan(
    ofTask: """
      team boa t/m 30 juni 2017
      team bouw vanaf 1 juli 2017
      objecten 20
      duur 1 uur
      """)
  let planned = try result(of: plan).rows
  func isLate(_ row: Int, _ rows: Rows) -> Bool { rows.lines[Int(rows.visits.line[row])].task == "werk@bouw" }
  let late = try #require((0..<planned.visits.count).first { isLate($0, planned) })
  // What was done by 13 March, but one of a later turn instead of the first.
  var done = Rows(lines: planned.lines, pools: planned.pools)
  for row in 0..<planned.visits.count where planned.visits.week[row] < 11 {
    let v = planned.visits
    done.visits.append(
      line: v.line[row], object: done.visits.count == 0 ? v.object[late] : v.object[row], week: v.week[row],
      pool: v.pool[row], part: v.part[row])
  }
  #expect(done.visits.count > 1)
  let renewed = try result(of: plan) {
    $0.now = Day(year: 2017, month: 3, day: 13)
    $0.done = [ScheduleOptions.Earlier(rows: done)]
    $0.previous = [ScheduleOptions.Earlier(rows: planned)]
  }.rows
  #expect(renewed.visits.count == 20)
  #expect(Set((0..<20).map { renewed.visits.object[$0] }).count == 20)
}

/// More objects than can be computed with are refused at once, whoever shares them.
@Test func tooManyObjectsAreRefused() throws {
  let plan = plan(
    ofTask: """
      team boa 33,333%, bouw 66,667% t/m 30 juni 2017
      team boa 66,667%, bouw 33,333% vanaf 1 juli 2017
      objecten 90.000.000.000
      duur 1 uur
      hertrekking 3,333%
      """)
  let staged = schedule(plan, risk: riskFigures(plan), options: ScheduleOptions(key: [UInt8](repeating: 3, count: 16)))
  #expect(staged.findings.contains { $0.severity == .error })
}
