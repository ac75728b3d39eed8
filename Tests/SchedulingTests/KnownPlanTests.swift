import Allocation
import PlanModel
import Scheduling
import SourceText
import Testing

/// A plan whose best schedule follows by hand, and the change that its explanation names.
struct KnownPlan: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var text: String
  var period = "1 januari 2017 t/m 31 december 2017"
  /// `naam needed covered`, in hours.
  var hours: [String]
  /// The task that is short, and parts of what is said of it.
  var short: String
  var says: [String]
  /// What is written instead of what, so that the task is covered.
  var remedies: [(old: String, new: String)]
}

private let knownPlans: [KnownPlan] = [
  // A does 60 of its own and 40 of both; B the other 60 of both, which leaves 40 of its 100 for the last. An hour for A is
  // one less of both for B.
  KnownPlan(
    testDescription: "a team helps another through the work they share",
    text: """
      team a "Alpha" {
        uren 100 uur per jaar
      }
      team b "Bravo" {
        uren 100 uur per jaar
      }
      taak eigen "Eigen" {
        risico erg
        team a
        inzet 60 uur per jaar
      }
      taak samen "Samen" {
        risico erg
        team a, b
        inzet 100 uur per jaar
      }
      taak laatst "Laatst" {
        risico matig
        team b
        inzet 60 uur per jaar
      }
      """, hours: ["eigen 60 60", "samen 100 100", "laatst 60 40"], short: "laatst",
    says: ["«Bravo» is vol", "Nodig is 20 uur meer bij «Bravo»", "Ook een uur meer bij «Alpha»"],
    remedies: [
      ("team b \"Bravo\" {\n  uren 100", "team b \"Bravo\" {\n  uren 120"),
      ("team a \"Alpha\" {\n  uren 100", "team a \"Alpha\" {\n  uren 120"),
    ]),
  // Of three visits eight weeks apart two fit in twelve weeks; all three in seventeen.
  KnownPlan(
    testDescription: "a window shorter than the visits with their spacing",
    text: """
      team boa "BOA" {
        uren 600 uur per jaar
      }
      taak vaak "Vaak" {
        risico erg
        team boa
        objecten 2 zaken
        frequentie 3 keer per jaar
        duur 2 uur
        tussentijd minstens 8 weken
        periode week 1 t/m week 12
      }
      """, hours: ["vaak 12 8"], short: "vaak", says: ["3 controles met 8 weken ertussen passen niet in 12 weken"],
    remedies: [("t/m week 12", "t/m week 17")]),
  // A pair takes four hours; in a block of four weeks of ten hours there are ten of them.
  KnownPlan(
    testDescription: "pairs take twice the hours",
    text: """
      team boa "BOA" {
        uren 10 uur per week
      }
      taak paar "Paar" {
        risico erg
        team boa
        objecten 12 zaken
        frequentie 1 keer per jaar
        duur 2 uur
        koppels altijd
        periode week 8 t/m week 11
      }
      """, hours: ["paar 48 40"], short: "paar",
    says: [
      "«BOA» is vol", "met deze taak zelf 40 uur.",
      "Nodig is 8 uur meer bij «BOA» in week 8 t/m 11 (2 uur per week).",
    ],
    remedies: [("uren 10 uur", "uren 12 uur")]),
  // All are visited in December; sixteen weeks later is April.
  KnownPlan(
    testDescription: "spacing across the turn of the year",
    text: """
      team boa "BOA" {
        uren 10 uur per week vanaf 1 december 2017 t/m 28 februari 2018
      }
      taak a "A" {
        risico erg
        team boa
        objecten 10 zaken
        frequentie 1 keer per jaar
        duur 1 uur
        tussentijd minstens 16 weken
      }
      """, period: "1 januari 2017 t/m 31 december 2018", hours: ["a 20 10"], short: "a",
    says: ["voor 10 uur zijn alle objecten korter dan 16 weken geleden bezocht"],
    remedies: [("28 februari 2018", "30 april 2018"), ("minstens 16 weken", "minstens 1 week")]),
  // Shared evenly the centre would get 5 of its 10 hours.
  KnownPlan(
    testDescription: "a minimum share goes before the rest of the class",
    text: """
      gebied centrum "Centrum" {
      }
      gebied noord "Noord" {
      }
      team boa "BOA" {
        uren 50 uur per jaar
      }
      taak a "A" {
        risico erg
        team boa
        inzet 100 uur per jaar
        verdeling centrum 10%, noord 90%
        minimum 10% in centrum
      }
      """, hours: ["a 100 50"], short: "a", says: ["«BOA» is vol", "Nodig is 50 uur meer bij «BOA»"],
    remedies: [("uren 50 uur", "uren 100 uur")]),
]

@Test(arguments: knownPlans)
func bestScheduleIsFoundAndExplained(_ known: KnownPlan) throws {
  func scheduled(_ text: String) -> (plan: Plan, schedule: Schedule) {
    let written = plan(riskModel + text, period: known.period)
    let options = ScheduleOptions(key: Array(repeating: 7, count: 16))
    return (written, schedule(written, risk: riskFigures(written), options: options).value)
  }
  let before = scheduled(known.text)
  checkSums(before.schedule, before.plan)
  let hours = before.schedule.tasks.map { task in
    "\(before.plan[task.task].name ?? "") \(task.hours.needed / 60) \(task.hours.covered / 60)"
  }
  #expect(hours == known.hours)
  let short = try #require(before.schedule.tasks.first { before.plan[$0.task].name == known.short })
  let text = short.reasons.map { $0.text(before.plan).nl }.joined(separator: " ")
  for part in known.says { #expect(text.contains(part), "\(text)") }
  for remedy in known.remedies {
    #expect(known.text.contains(remedy.old))
    let after = scheduled(known.text.replacing(remedy.old, with: remedy.new))
    let task = try #require(after.schedule.tasks.first { after.plan[$0.task].name == known.short })
    #expect(task.hours.uncovered == 0 && task.reasons.isEmpty, "\(remedy.new)")
  }
}

/// Evenly shared, the centre gets more than its minimum: then the minimum takes nothing from other tasks.
@Test(arguments: [("minimum 20% in centrum", [50, 50]), ("minimum 45% in centrum", [64, 35]), ("", [50, 50])])
func aMinimumThatIsMetAnywayShiftsNoHours(line: String, hours: [Int]) throws {
  let written = plan(
    riskModel + """
      gebied centrum "Centrum"
      gebied noord "Noord"
      team boa "BOA" {
        uren 100 uur per jaar
      }
      taak a "A" {
        risico erg
        team boa
        inzet 100 uur per jaar
        verdeling centrum 50%, noord 50%
        \(line)
      }
      taak b "B" {
        risico erg
        team boa
        inzet 100 uur per jaar
      }
      """)
  let scheduled = schedule(written, risk: riskFigures(written)).value
  #expect(scheduled.tasks.map { $0.hours.covered / 60 } == hours)
  // The instance is the one that was asked, and what was found is a result of it.
  let solved = try #require(scheduled.solved.first)
  let result = try #require(solved.result)
  #expect(check(solved.instance, result) == [])
  #expect(solved.instance.tasks.contains { $0.groups.contains { $0.minimum > 0 } } == !line.isEmpty)
  #expect(try solve(solved.instance) == result)
  // The same plan once more gives it back.
  var options = ScheduleOptions()
  options.previous = [ScheduleOptions.Earlier(rows: result.rows, digest: result.digest)]
  let again = schedule(written, risk: riskFigures(written), options: options).value
  #expect(again.solved.first?.result?.rows == result.rows)
  #expect(again.moves.isEmpty)
}

@Test func aMinimumShareIsServedFirst() throws {
  let known = try #require(knownPlans.last)
  let written = plan(riskModel + known.text)
  let items = schedule(written, risk: riskFigures(written)).value.items
  #expect(items.filter { $0.area == "centrum" }.reduce(0) { $0 + $1.minutes } == 600)
  #expect(items.reduce(0) { $0 + $1.minutes } == 3000)
}
