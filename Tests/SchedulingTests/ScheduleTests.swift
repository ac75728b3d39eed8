import Allocation
import PlanModel
import Scheduling
import SourceText
import Testing

/// A plan with classes, teams and tasks; per task the hours needed and covered that no better schedule can beat.
struct ScheduleCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var text: String
  var header = ""
  var period = "1 januari 2017 t/m 31 december 2017"
  var key: [UInt8]? = Array(repeating: 7, count: 16)
  /// `naam needed covered`, in hours.
  var hours: [String]
  var codes: [String] = []
}

let riskModel = """
  risicomodel {
    effect imago op schaal 1 t/m 5
    kans op schaal 1 t/m 5
    score hoogste effect maal kans
    klasse hoog "Hoog" vanaf 15
    klasse midden "Midden" vanaf 8
    klasse laag "Laag" vanaf 1
  }
  doel rust "Rust"
  risico erg "Erg" {
    effect imago 5
    kans 5
  }
  risico matig "Matig" {
    effect imago 3
    kans 3
  }

  """

private let planned: [ScheduleCase] = [
  ScheduleCase(
    testDescription: "the class decides the order, not the text",
    text: """
      team boa "BOA" {
        uren 600 uur per jaar
      }
      taak tweede "Tweede" {
        risico matig
        team boa
        inzet 400 uur per jaar
      }
      taak eerste "Eerste" {
        risico erg
        team boa
        inzet 400 uur per jaar
      }
      taak losse "Losse" {
        team boa
        inzet 10 uur per jaar
      }
      """, hours: ["tweede 400 200", "eerste 400 400", "losse 10 0"], codes: ["niet-gedekt", "niet-gedekt"]),
  ScheduleCase(
    testDescription: "tasks of one class share what there is",
    text: """
      team boa "BOA" {
        uren 520 uur per jaar
      }
      taak a "A" {
        risico erg
        team boa
        inzet 520 uur per jaar
      }
      taak b "B" {
        risico erg
        team boa
        inzet 520 uur per jaar
      }
      """, hours: ["a 520 260", "b 520 260"], codes: ["niet-gedekt", "niet-gedekt"]),
  ScheduleCase(
    // 2018 ends on a Monday: of the last week there is a fifth, three minutes of work.
    testDescription: "a few minutes of a part week are work like any other",
    text: """
      team boa "BOA" {
        uren 100 uur per jaar
      }
      taak bellen "Bellen" {
        risico erg
        team boa
        inzet 15 minuten per week
      }
      """, period: "1 januari 2018 t/m 31 december 2018", hours: ["bellen 13 13"]),
  ScheduleCase(
    // Saturday from one to three belongs to the shift that begins on Friday. Of the 52 Fridays of 2017 two are holidays:
    // Good Friday and 5 May.
    testDescription: "the night after Friday is of Friday's shift",
    text: """
      team boa "BOA" {
        personen 1 persoon
        formatie 10 fte
        productief 1.360 uur per fte
        werktijd ma t/m vr 22:00-06:00
      }
      taak nacht "Nacht" {
        risico erg
        team boa
        inzet 1 uur per week
        tijden za 01:00-03:00
      }
      """, hours: ["nacht 50 50"]),
  ScheduleCase(
    // One person has four hours an evening, also in a week in which the team does eight hours more: 252 working days.
    testDescription: "no more people than there are, in a busy week either",
    text: """
      team boa "BOA" {
        personen 1 persoon
        uren 40 uur per week
        werktijd ma t/m vr 08:00-22:00
      }
      taak avond "Avond" {
        risico erg
        team boa
        inzet 40 uur per week
        tijden ma t/m vr 18:00-22:00
      }
      """, hours: ["avond 2080 1008"], codes: ["niet-gedekt", "tijden-te-kort"]),
  ScheduleCase(
    testDescription: "money earmarked for a team, beyond what it costs",
    text: """
      bron fonds "Fonds"
      team boa "BOA" {
        uren 100 uur per jaar
        tarief € 50 per uur
        dekking € 6.000 per jaar uit fonds
      }
      taak a "A" {
        risico erg
        team boa
        inzet 100 uur
      }
      """, hours: ["a 100 100"], codes: ["bewering-klopt-niet"]),
  ScheduleCase(
    testDescription: "money earmarked for a team, just what it costs",
    text: """
      bron fonds "Fonds"
      team boa "BOA" {
        uren 100 uur per jaar
        tarief € 50 per uur
        dekking € 5.000 per jaar uit fonds
      }
      taak a "A" {
        risico erg
        team boa
        inzet 100 uur
      }
      """, hours: ["a 100 100"], codes: []),
  ScheduleCase(
    testDescription: "what nobody can do by the clock is not covered",
    text: """
      team boa "BOA" {
        personen 2 personen
        uren 2.000 uur per jaar
      }
      taak markt "Markt" {
        risico erg
        team boa
        inzet 10 uur
        dag 26 april 2017
        tijden 10:00-12:00
      }
      taak ronde "Ronde" {
        risico erg
        team boa
        inzet 10 uur per week
        tijden di 10:00-12:00
      }
      """, hours: ["markt 10 4", "ronde 510 204"], codes: ["tijden-te-kort", "tijden-te-kort"]),
  ScheduleCase(
    testDescription: "no pair of a team of one",
    text: """
      team boa "BOA" {
        personen 1 persoon
        uren 2.000 uur per jaar
      }
      taak nacht "Nacht" {
        risico erg
        team boa
        inzet 100 uur
        koppels altijd
      }
      """, hours: ["nacht 200 0"], codes: ["koppel-te-groot"]),
  ScheduleCase(
    // The weeks of June 2017 are 22 to 26: 24 working days.
    testDescription: "a season that is full leaves the rest of the year free",
    text: """
      team boa "BOA" {
        uren 1 uur per dag
      }
      taak zomer "Zomer" {
        risico erg
        team boa
        inzet 100 uur per jaar
        periode juni
      }
      taak jaar "Jaar" {
        risico matig
        team boa
        inzet 228 uur per jaar
      }
      """, header: "weken strikt", hours: ["zomer 100 24", "jaar 228 228"], codes: ["niet-gedekt"]),
  ScheduleCase(
    testDescription: "own priority goes before that of the risk",
    text: """
      team boa "BOA" {
        uren 100 uur per jaar
      }
      taak a "A" {
        risico erg
        team boa
        inzet 100 uur per jaar
      }
      taak b "B" {
        risico erg
        prioriteit laag motivering "Motie"
        team boa
        inzet 100 uur per jaar
      }
      """, hours: ["a 100 100", "b 100 0"], codes: ["niet-gedekt"]),
  ScheduleCase(
    testDescription: "a service takes what the own team cannot do",
    text: """
      team boa "BOA" {
        uren 100 uur per jaar
        tarief € 60 per uur
      }
      team dienst "Dienst" {
        budgetpost 50 uur per jaar
        tarief € 90 per uur
      }
      taak a "A" {
        risico erg
        team boa, dienst
        inzet 130 uur per jaar
      }
      taak b "B" {
        risico matig
        team boa
        inzet 40 uur per jaar
      }
      """, hours: ["a 130 130", "b 40 20"], codes: ["niet-gedekt"]),
  ScheduleCase(
    testDescription: "whole inspections with time between",
    text: """
      team boa "BOA" {
        uren 400 uur per jaar
      }
      taak a "A" {
        risico erg
        team boa
        objecten 48 bedrijven
        frequentie 2 keer per jaar
        duur 3 uur
        tussentijd minstens 12 weken
        periode week 6 t/m week 50, niet week 29 t/m week 33
      }
      """, hours: ["a 288 288"], codes: ["tussentijd-te-lang"]),
  ScheduleCase(
    testDescription: "without a key unannounced inspections are counted, not dated",
    text: """
      team boa "BOA" {
        uren 400 uur per jaar
      }
      taak open "Open" {
        risico erg
        team boa
        objecten 10 bedrijven
        duur 3 uur
        aangekondigd
      }
      taak dicht "Dicht" {
        risico erg
        team boa
        objecten 10 bedrijven
        duur 3 uur
      }
      """, key: nil, hours: ["open 30 30", "dicht 30 30"], codes: ["geen-sleutel"]),
  ScheduleCase(
    testDescription: "spacing that does not fit, a visit too long, times nobody works, expertise nobody has",
    text: """
      team boa "BOA" {
        formatie 1 fte
        productief 1.300 uur per fte
        werktijd ma t/m vr 08:00-17:00
        deskundigheid parkeren
      }
      taak vaak "Vaak" {
        team boa
        objecten 1 bedrijf
        frequentie 4 keer per jaar
        duur 1 uur
        tussentijd minstens 12 weken
        periode week 1 t/m week 20
      }
      taak lang "Lang" {
        team boa
        objecten 1 bedrijf
        duur 200 uur
      }
      taak nacht "Nacht" {
        team boa
        inzet 10 uur per jaar
        tijden ma t/m vr 20:00-24:00
      }
      taak geluid "Geluid" {
        team boa
        inzet 10 uur per jaar
        deskundigheid geluid
      }
      """, hours: ["vaak 4 2", "lang 200 0", "nacht 10 0", "geluid 10 0"],
    codes: ["venster-te-kort", "controle-te-groot", "geen-werktijd", "niet-gedekt"]),
  ScheduleCase(
    testDescription: "absent hours are not zero, and nothing is planned with them",
    text: """
      team boa "BOA" {
        formatie onbekend
      }
      taak a "A" {
        team boa
        inzet 10 uur per jaar
      }
      taak b "B" {
        team boa
        inzet pro memorie
      }
      taak c "C" {
        inzet 10 uur per jaar
      }
      partner dienst "Dienst" {
        soort omgevingsdienst
      }
      taak d "D" {
        uitvoerder dienst
        inzet 10 uur per jaar
      }
      """, hours: ["a 10 0", "b 0 0", "c 10 0", "d 0 0"], codes: ["planning-onmogelijk"]),
  ScheduleCase(
    testDescription: "a team for part of the time leaves the rest of the task to nobody",
    text: """
      team boa "BOA" {
        uren 100 uur per jaar
      }
      taak half "Half" {
        team boa vanaf 1 april 2017 t/m 30 september 2017
        inzet 40 uur
      }
      taak heel "Heel" {
        team boa vanaf 1 januari 2017 t/m 31 december 2017
        inzet 40 uur
      }
      """, hours: ["half 40 20", "heel 40 40"], codes: ["niet-gedekt"]),
  ScheduleCase(
    testDescription: "every year of a plan anew, and each object once in two years",
    text: """
      team boa "BOA" {
        uren 100 uur per jaar
      }
      taak a "A" {
        risico erg
        team boa
        objecten 45 scholen
        frequentie 1 keer per 2 jaar
        duur 2 uur
      }
      """, period: "1 januari 2017 t/m 31 december 2018", hours: ["a 90 90"]),
  ScheduleCase(
    // Week 2 and 4 are full with the first; evenly over the weeks the second would get half.
    testDescription: "hours per two weeks fall in the week of the two that is free",
    text: """
      team boa "BOA" {
        uren 10 uur per week
      }
      taak a "A" {
        risico erg
        team boa
        inzet 10 uur per week
        periode week 2, week 4
      }
      taak b "B" {
        risico matig
        team boa
        inzet 10 uur per 2 weken
        periode week 2 t/m week 5
      }
      """, header: "weken strikt", hours: ["a 20 20", "b 20 20"]),
  ScheduleCase(
    testDescription: "a team that works in the evening from July does nothing in the evening before",
    text: """
      team boa "BOA" {
        uren 10 uur per week
        werktijd ma t/m vr 08:00-12:00 t/m 30 juni 2017
        werktijd ma t/m vr 18:00-22:00 vanaf 1 juli 2017
      }
      taak voor "Voor" {
        risico erg
        team boa
        inzet 2 uur per week
        tijden ma t/m vr 18:00-22:00
        periode week 2 t/m week 5
      }
      taak na "Na" {
        risico erg
        team boa
        inzet 2 uur per week
        tijden ma t/m vr 18:00-22:00
        periode week 32 t/m week 35
      }
      """, hours: ["voor 8 0", "na 8 8"], codes: ["niet-gedekt"]),
  ScheduleCase(
    testDescription: "a day on which the whole team works",
    text: """
      team boa "BOA" {
        formatie 10 fte
        productief 1.300 uur per fte
        werktijd ma t/m vr 08:00-17:00
        werktijd feestdagen 10:00-20:00
      }
      taak feest "Koningsdag" {
        risico erg
        team boa
        inzet 80 uur
        dag 27 april 2017
        tijden feestdagen 10:00-20:00
      }
      """, hours: ["feest 80 80"]),
]

@Test(arguments: planned + roundedOnce)
func scheduleOfAPlan(_ test: ScheduleCase) {
  let plan = plan(riskModel + test.text, period: test.period, header: test.header)
  let options = ScheduleOptions(key: test.key)
  let staged = schedule(plan, risk: riskFigures(plan), options: options)
  let hours = staged.value.tasks.map { task in
    "\(plan[task.task].name ?? "") \(task.hours.needed / 60) \(task.hours.covered / 60)"
  }
  #expect(hours == test.hours)
  #expect(staged.findings.map(\.code.text) == test.codes)
  checkSums(staged.value, plan)
}

/// What holds of every schedule: parts add up to wholes, and nothing lies where it may not.
func checkSums(_ schedule: Schedule, _ plan: Plan) {
  for task in schedule.tasks {
    let items = schedule.items.filter { $0.task == task.task }.reduce(0) { $0 + $1.minutes }
    let undated = schedule.undated.filter { $0.task == task.task }.reduce(0) { $0 + $1.minutes }
    let byTeam = task.teams.reduce(0) { $0 + $1.minutes }
    #expect(items + undated == byTeam)
    #expect(task.quarters.reduce(0) { $0 + $1.minutes } == byTeam)
    #expect(task.years.reduce(0) { $0 + $1.covered } == task.hours.covered)
    #expect(task.hours.covered >= 0 && task.hours.covered <= task.hours.needed)
    #expect((task.hours.uncovered > 0) == !task.reasons.isEmpty)
  }
  for team in schedule.teams {
    let items = schedule.items.filter { $0.team == team.team }.reduce(0) { $0 + $1.minutes }
    #expect(items + team.undated == team.planned)
    for week in team.weeks {
      #expect(week.gross == week.supplied + week.reserved + week.available || week.available == 0)
    }
  }
  #expect(Set(schedule.items.map(\.id)).count == schedule.items.count)
  #expect(schedule.classes.reduce(0) { $0 + $1.hours.needed } == schedule.tasks.reduce(0) { $0 + $1.hours.needed })
  for item in schedule.classes { #expect(item.provenUncovered <= item.uncoveredSoFar) }
}

/// What a reason names is enough: with the full-time equivalents it asks, the task is covered.
@Test func reasonsAreTrue() throws {
  func staffed(_ fte: String) -> Plan {
    plan(
      riskModel + """
        team boa "BOA" {
          formatie \(fte) fte
          productief 1.300 uur per fte
        }
        team bouw "Bouw" {
          formatie 1 fte
          productief 1.300 uur per fte
        }
        taak hoog "Hoog" {
          risico erg
          team boa
          inzet 1.000 uur per jaar
        }
        taak midden "Midden" {
          risico matig
          team boa
          inzet 500 uur per jaar
        }
        taak ander "Ander" {
          risico matig
          team bouw
          inzet 100 uur per jaar
        }
        """)
  }
  let short = staffed("1")
  let before = schedule(short, risk: riskFigures(short))
  let task = before.value.tasks[1]
  guard case .full(let full)? = task.reasons.first else {
    Issue.record("no reason of full teams: \(task.reasons)")
    return
  }
  #expect(full.teams.map { short[$0.team].name } == ["boa"] && full.helps.isEmpty)
  #expect(full.teams[0].work.map { short[$0.task].name } == ["hoog", "midden"])
  let remedy = try #require(full.remedies.first)
  #expect(full.remedies.count == 1 && remedy.minutes == task.hours.uncovered)
  let fte = try #require(remedy.fte?.adding(.one))
  let enough = staffed(DutchText.number(fte))
  #expect(schedule(enough, risk: riskFigures(enough)).value.tasks[1].hours.uncovered == 0)
  // Half of it is not.
  let half = staffed(DutchText.number(try #require(remedy.fte?.divided(by: Rational(2))?.adding(.one))))
  #expect(schedule(half, risk: riskFigures(half)).value.tasks[1].hours.uncovered > 0)
}

/// Work on a date lies in the hours of that day, and is one item of the calendar.
@Test func aDateIsOneItemInTheHoursOfItsDay() {
  let plan = plan(
    riskModel + """
      team boa "BOA" {
        formatie 3 fte
        productief 1.360 uur per fte
        werktijd ma t/m vr 08:00-22:00, za t/m zo 10:00-16:00
      }
      taak markt "Markt" {
        risico erg
        team boa
        dag 12 september 2017
        inzet 8 uur
        tijden alle dagen 08:00-10:00 t/m 30 juni 2017
        aangekondigd
      }
      """)
  let items = schedule(plan, risk: riskFigures(plan)).value.items
  #expect(items.map(\.minutes) == [480])
  #expect(items.allSatisfy { $0.daypart != .weekend && $0.times.isEmpty })
}
