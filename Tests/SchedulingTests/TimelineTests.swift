import PlanCompiler
import PlanModel
import Scheduling
import SourceText
import Testing

// What holds for part of the year, and what changes on the way: each expectation is worked out by hand beside its plan.
//
// 2017 has 252 working days from Monday to Friday, of which 128 from 1 July. 3 July, 2 October and 6 November are Mondays;
// before 3 July there are 26 weeks, from there to 2 October 13, and 13 after that.

private let team = """
  team boa "BOA" {
    formatie   4 fte
    productief 1.260 uur per fte
    werktijd   ma t/m vr 08:00-17:00
  }
  """

private let round = """
  taak ronde "Ronde" {
    team  boa
    inzet 12 uur per week
  }
  """

/// The plan as it stands once all of it has happened.
private func current(_ text: String, period: String = "1 januari 2017 t/m 31 december 2017") -> Plan {
  let plan = plan(text, period: period)
  return lastDoneDay(plan).map { planAsOf($0, plan) } ?? plan
}

/// The plan with variants of the choice `k`.
private func with(_ variants: [String], _ text: String) throws -> Plan {
  let plan = plan(text)
  let choice = try #require(plan.find("keuze", "k"))
  return plan.amended(
    by: plan.children(choice, "variant").filter { variants.contains(plan[$0].name ?? "") }.map { ($0, nil) })
}

private func needed(_ plan: Plan, _ task: String) throws -> Int {
  let calendar = try #require(planCalendar(plan).value)
  let demands = taskDemands(plan, calendar, teamCapacities(plan, calendar))
  return try #require(demands.first { $0.name == task }).needed
}

private func gross(_ plan: Plan) throws -> Int {
  let calendar = try #require(planCalendar(plan).value)
  return try #require(teamCapacities(plan, calendar).first).years.reduce(0) { $0 + $1.gross.reduce(0, +) }
}

private func solved(_ plan: Plan) -> Schedule { schedule(plan, risk: riskFigures(plan)).value }

private func adjustment(_ name: String, _ date: String, _ lines: String) -> String {
  "bijstelling \(name) \"\(name)\" op \(date) 2017 door college {\n\(lines)\n}\n"
}

// MARK: Adjustments

/// Of two adjustments of one line each holds until the next.
@Test(arguments: [
  // 26 weeks of 12, 13 of 10, 13 of 20: 312 + 130 + 260.
  ("inzet 10 uur per week", "inzet 20 uur per week", 702),
  // 26 of 12, 13 of 10, 13 of 8: 312 + 130 + 104.
  ("inzet min 2 uur per week", "inzet min 2 uur per week", 546),
  // 26 of 12, 13 of 15, 13 of 10.
  ("inzet plus 3 uur per week", "inzet 10 uur per week", 637),
])
func adjustmentsFollowOneAnother(first: String, second: String, hours: Int) throws {
  let plan = current(
    team + round + adjustment("zomer", "1 juli", "taak ronde { \(first) }")
      + adjustment("herfst", "2 oktober", "taak ronde { \(second) }"))
  // 1 July is a Saturday: no working day lies between it and Monday 3 July.
  #expect(try needed(plan, "ronde") == hours * 60)
}

/// Adjustment and feedback compose in the order of their dates, whatever the order of the text.
@Test func feedbackAndAdjustmentsComposeByDate() throws {
  let plan = current(
    team + round
      + adjustment("later", "6 november", "team boa { formatie min 2 fte }")
        + """
        terugkoppeling tk "T" op 2 oktober 2017 door boa {
          over ronde
          bevinding "x"
          gevolg {
            taak ronde { inzet 20 uur per week }
            team boa { formatie plus 1 fte }
          }
        }

        """ + adjustment("zomer", "3 juli", "taak ronde { inzet min 2 uur per week }"))
  #expect(try needed(plan, "ronde") == 702 * 60)
  // 5 hours a day for each fte: 4 until October, 5 until 6 November, 3 after that. Working days: 252 in all, 63
  // from 2 October (13 weeks of 5, less two days of Christmas), 38 from 6 November (8 weeks of 5, less the same).
  let days = 4 * (252 - 63) + 5 * (63 - 38) + 3 * 38
  #expect(try gross(plan) == days * 5 * 60)
}

/// What is said with dates of its own in an adjustment holds then, and never before the adjustment.
@Test func anAdjustmentWorksForward() throws {
  let plan = current(
    team + round + adjustment("zomer", "3 juli", "taak ronde { inzet 20 uur per week vanaf 2 oktober 2017 }"))
  #expect(try needed(plan, "ronde") == (39 * 12 + 13 * 20) * 60)
  let back = current(
    team + round + adjustment("zomer", "3 juli", "taak ronde { inzet 20 uur per week vanaf 1 januari 2017 }"))
  #expect(try needed(back, "ronde") == (26 * 12 + 26 * 20) * 60)
  // A change for a while: what it replaces comes back.
  let awhile = current(
    team + round + adjustment("zomer", "3 juli", "taak ronde { inzet 20 uur per week t/m 1 oktober 2017 }"))
  #expect(try needed(awhile, "ronde") == (39 * 12 + 13 * 20) * 60)
}

/// A task that is dropped on the way ends then; one that comes on the way begins then.
@Test func tasksEndAndBegin() throws {
  let plan = current(
    team + round + "taak archief \"J\" { team boa\n inzet 365 uur per jaar }"
      + adjustment(
        "zomer", "3 juli", "zonder ronde\n zonder archief\n taak nieuw \"N\" {\n team boa\n inzet 365 uur per jaar\n}"))
  #expect(try needed(plan, "ronde") == 26 * 12 * 60)
  // 183 days of the year are gone by.
  #expect(plan.find("taak", "archief").flatMap { plan[$0].until?.last?.iso } == "2017-07-02")
  #expect(try needed(plan, "archief") == 183 * 60)
  #expect(try needed(plan, "nieuw") == 182 * 60)
}

/// An amount for the whole has no days to divide over: the new one takes its place.
@Test(arguments: [("inzet 60 uur", 60), ("inzet plus 20 uur", 120), ("inzet min 20 uur", 80)])
func amountsOnceAreReplaced(change: String, hours: Int) throws {
  let plan = current(
    team + "taak eenmalig \"E\" {\n team boa\n inzet 100 uur\n kosten € 5.000\n}\n"
      + adjustment("zomer", "3 juli", "taak eenmalig {\n \(change)\n kosten plus € 3.000\n}"))
  #expect(try needed(plan, "eenmalig") == hours * 60)
  #expect(try #require(solved(plan).tasks.first).cost.other == 800_000)
}

// MARK: Variants

private let base = team + "taak ta \"A\" {\n team boa\n inzet 10 uur per week\n}\n"

/// A line of a variant changes what holds on its own days only. Of 1.260 hours, 5 go to each of the 252 working days.
@Test(arguments: [
  // 4 fte on 124 days, 5 on 128.
  ("team boa { formatie plus 1 fte vanaf 1 juli 2017 }", 4 * 124 + 5 * 128, 520),
  ("team boa { formatie 5 fte vanaf 1 juli 2017 }", 4 * 124 + 5 * 128, 520),
  ("team boa { formatie min 1 fte t/m 30 juni 2017 }", 3 * 124 + 4 * 128, 520),
  ("team boa { formatie 5 fte }", 5 * 252, 520),
  // 26 weeks of 10 and 26 of 15.
  ("taak ta { inzet plus 5 uur per week vanaf 1 juli 2017 }", 4 * 252, 650),
  ("taak ta { inzet 15 uur per week vanaf 1 juli 2017 }", 4 * 252, 650),
  // From 3 July to 1 October are 13 weeks.
  ("taak ta { inzet 20 uur per week vanaf 3 juli 2017 t/m 1 oktober 2017 }", 4 * 252, 39 * 10 + 13 * 20),
  // Two lines, each for a half.
  (
    "taak ta {\n inzet 5 uur per week t/m 30 juni 2017\n inzet 15 uur per week vanaf 1 juli 2017\n}", 4 * 252,
    26 * 5 + 26 * 15
  ),
])
func variantsKeepToTheirDays(change: String, days: Int, hours: Int) throws {
  let plan = try with(["v"], base + "keuze k \"K\" {\n variant v \"V\" {\n \(change)\n }\n}")
  #expect(try gross(plan) == days * 5 * 60)
  #expect(try needed(plan, "ta") == hours * 60)
}

/// Two variants that touch one line compose.
@Test func variantsTogether() throws {
  let text =
    base + """
      keuze k "K" {
        variant a "A" { team boa { formatie plus 1 fte vanaf 1 juli 2017 } }
        variant b "B" { team boa { formatie min 2 fte vanaf 1 juli 2017 } }
      }
      """
  #expect(try gross(with(["a", "b"], text)) == (4 * 124 + 3 * 128) * 5 * 60)
}

/// `plus` counts once, also where several lines hold together.
@Test func plusCountsOnce() throws {
  let plan = try with(
    ["v"],
    """
    team boa "B" {
      formatie   2 fte
      formatie   1 fte vanaf 1 juli 2017
      productief 1.260 uur per fte
    }
    keuze k "K" {
      variant v "V" { team boa { formatie plus 1 fte } }
    }
    """)
  #expect(try gross(plan) == (3 * 124 + 4 * 128) * 5 * 60)
}

/// Lines that point at nothing are told apart by their words.
@Test func linesAreToldApartByTheirWords() throws {
  let plan = try with(
    ["v"],
    """
    team boa "B" {
      formatie 1 fte
      bruto    1.860 uur per fte
      aftrek   "verlof" 300 uur per fte
      aftrek   "ziekte" 300 uur per fte
    }
    keuze k "K" {
      variant v "V" { team boa { aftrek "ziekte" 48 uur per fte } }
    }
    """)
  #expect(try gross(plan) == (1860 - 300 - 48) * 60)
}

// MARK: Money

@Test func ratesFollowOneAnother() throws {
  let plan = plan(
    """
    team boa "B" {
      uren   1.260 uur per jaar
      tarief € 100 per uur t/m 30 juni 2017
      tarief € 50 per uur vanaf 1 juli 2017
    }
    taak t "T" {
      team  boa
      inzet 12 uur per week
    }
    """)
  let schedule = solved(plan)
  // 5 hours a day: 124 days at 100 and 128 at 50.
  #expect(schedule.teams[0].cost.hours == (124 * 5 * 100 + 128 * 5 * 50) * 100)
  #expect(schedule.cost.hours == schedule.teams[0].cost.hours)
  // 26 weeks of 12 at each.
  #expect(schedule.tasks[0].cost.hours == (26 * 12 * 100 + 26 * 12 * 50) * 100)
}

@Test func ratesChangeOnTheWay() throws {
  let plan = current(
    """
    team boa "B" {
      uren   1.260 uur per jaar
      tarief € 100 per uur
    }

    """ + adjustment("zomer", "1 juli", "team boa { tarief min € 50 per uur }"))
  #expect(solved(plan).teams[0].cost.hours == (124 * 5 * 100 + 128 * 5 * 50) * 100)
}

/// A quarter and a month are those of the calendar, whatever their days.
@Test(arguments: [
  ("€ 500 per kwartaal t/m 30 juni 2017", 1_000), ("€ 100 per maand vanaf 1 november 2017", 200),
  ("€ 70 per week vanaf 1 januari 2017 t/m 14 januari 2017", 140), ("€ 365 per jaar vanaf 1 juli 2017", 184),
  ("€ 900 t/m 30 juni 2017", 900),
])
func costsByTheCalendar(line: String, euros: Int) throws {
  let plan = plan("team boa \"B\" {\n uren 1.260 uur per jaar\n kosten \(line)\n}")
  #expect(solved(plan).teams[0].cost.other == euros * 100)
}

// MARK: Tasks

/// A line that holds from a day on counts the working days like a `periode` from that day.
@Test(arguments: [
  "inzet 3 uur per week vanaf 1 juli 2017", "inzet 3 uur per week\n periode 1 juli 2017 t/m 31 december 2017",
])
func datedHoursAreThoseOfAPeriod(lines: String) throws {
  #expect(try needed(plan(team + "taak t \"T\" {\n team boa\n \(lines)\n}"), "t") == 26 * 3 * 60)
}

/// Hours `per jaar` of a line that holds from July lie from July on.
@Test func yearlyHoursLieWhereTheyHold() throws {
  let plan = plan(team + "taak t \"T\" {\n team boa\n inzet 365 uur per jaar vanaf 1 juli 2017\n}")
  let schedule = solved(plan)
  #expect(schedule.tasks[0].hours.needed == 184 * 60 && schedule.tasks[0].hours.uncovered == 0)
  #expect(schedule.items.allSatisfy { $0.week.days.upperBound >= Day(year: 2017, month: 7, day: 1)! })
}

/// Another rhythm from a day on: six times every four weeks, then thirteen times every two, with their own spacing.
@Test func rhythmsFollowOneAnother() throws {
  let text =
    team + """
      taak c "C" {
        team boa
        objecten 2 zaken
        frequentie elke 4 weken
        duur 1 uur
        aangekondigd
      }

      """
  #expect(try needed(plan(text), "c") == 2 * 13 * 60)
  let changed = current(text + adjustment("zomer", "3 juli", "taak c { frequentie elke 2 weken }"))
  // 26 weeks hold six times four and half of the next, which the second half makes up: 6 + 13,5 is 19.
  let schedule = solved(changed)
  #expect(schedule.tasks[0].hours.needed == 2 * 19 * 60 && schedule.tasks[0].hours.uncovered == 0)
  let july = Day(year: 2017, month: 7, day: 3)!
  #expect(schedule.items.filter { $0.week.days.lowerBound < july }.count == 2 * 6)
}

/// Saying again what holds changes no figure.
@Test(arguments: [
  "objecten 48 zaken\n frequentie 1 keer per jaar\n duur 3 uur", "objecten 48 zaken\n duur 3 uur",
  "objecten 7 zaken\n frequentie elke 4 weken\n duur 3 uur", "inzet 12 uur per week", "inzet 100 uur per jaar",
  "inzet 100 uur", "inzet 1 uur per dag", "inzet 5 uur per maand",
])
func sayingItAgainChangesNothing(lines: String) throws {
  let text = team + "taak t \"T\" {\n team boa\n \(lines)\n}\n"
  let before = try needed(plan(text), "t")
  let after = try needed(current(text + adjustment("zomer", "3 juli", "taak t {\n\(lines)\n}")), "t")
  #expect(before == after)
}

/// Objects and their duration change on the way; each is visited once a year.
@Test func objectsAndDurationsChange() throws {
  let text = team + "taak t \"T\" {\n team boa\n objecten 73 zaken\n frequentie 1 keer per jaar\n duur 2 uur\n}\n"
  // 183 of 365 days at 73 a year are 36,6, so 37; the other 182 are 36,4, which makes 73 in all.
  let longer = current(text + adjustment("zomer", "3 juli", "taak t { duur 3 uur }"))
  #expect(try needed(longer, "t") == (37 * 2 + 36 * 3) * 60)
  // 182 days at 146 a year are 72,8: 36,6 and 72,8 are 109,4, so 110.
  let more = current(text + adjustment("zomer", "3 juli", "taak t { objecten 146 zaken }"))
  #expect(try needed(more, "t") == 110 * 2 * 60)
  // Once each, without a rhythm: those that came later are all visited as well.
  let once = current(
    team + "taak t \"T\" {\n team boa\n objecten 48 zaken\n duur 2 uur\n}\n"
      + adjustment("zomer", "3 juli", "taak t { objecten plus 10 zaken }"))
  #expect(try needed(once, "t") == 58 * 2 * 60)
}

/// A task that another team takes over is asked of each for its own part.
@Test func anotherTeamTakesOver() throws {
  let plan = current(
    team + "team ander \"Ander\" { uren 1.260 uur per jaar }\n" + round
      + adjustment("zomer", "3 juli", "taak ronde { team ander }"))
  let schedule = solved(plan)
  #expect(schedule.tasks[0].hours.needed == 624 * 60)
  #expect(schedule.teams.map(\.needed) == [312 * 60, 312 * 60])
}

/// A team that goes halfway has the hours of half a year.
@Test func aTeamThatEnds() throws {
  let plan = plan("team boa \"B\" t/m 30 juni 2017 {\n uren 1.260 uur per jaar\n}")
  #expect(try gross(plan) == 124 * 5 * 60)
}

/// A partner's part follows its own days.
@Test func partnersFollowTheirDays() throws {
  let plan = current(
    team + "partner politie \"P\" { soort politie }\n"
      + "taak ronde \"R\" {\n team boa\n inzet 12 uur per week\n met politie 2 uur per week\n}\n"
      + adjustment("zomer", "3 juli", "taak ronde { met politie 4 uur per week }"))
  #expect(solved(plan).tasks[0].partners.map(\.minutes) == [(26 * 2 + 26 * 4) * 60])
}

/// More days a week from July on take nothing from what is said per week.
@Test func hoursPerWeekStayWhatTheyAre() throws {
  let plan = current(
    """
    team boa "B" {
      uren     60 uur per week
      werktijd ma t/m vr 08:00-18:00
    }

    """ + adjustment("zomer", "3 juli", "team boa { werktijd ma t/m za 08:00-18:00 }"))
  let calendar = try #require(planCalendar(plan).value)
  let weeks = try #require(teamCapacities(plan, calendar).first).years[0].gross
  // Weeks 2 and 40 have no holiday; week 52 of 2016 with its Sunday comes first.
  #expect(weeks[2] == 60 * 60 && weeks[40] == 60 * 60)
}

/// A day on which the team does not work gets no hours, also when another day of the same week or task does.
@Test(arguments: [
  // A Tuesday and the Saturday of that week.
  ("inzet 8 uur per dag\n dag 6 juni 2017\n dag 10 juni 2017", 8),
  // A Saturday, and the Monday of the week after.
  ("inzet 20 uur\n dag 25 februari 2017\n dag 27 februari 2017", 10),
])
func daysWithoutWorkAreNotCovered(lines: String, hours: Int) throws {
  let plan = plan(team + "taak t \"T\" {\n team boa\n \(lines)\n}")
  let task = try #require(solved(plan).tasks.first)
  #expect(task.hours.needed == 2 * hours * 60 && task.hours.covered == hours * 60)
  #expect(task.reasons == [.noWorkingTime])
}

/// Of one fte with 1.000 hours half is kept free: 500 hours short take a whole fte more, not half of one.
@Test func whatItTakesCountsTheReserve() throws {
  let plan = plan(
    """
    team boa "B" {
      formatie   1 fte
      productief 1.000 uur per fte
      reserve    50% voor meldingen
    }
    taak t "T" {
      team  boa
      inzet 1.000 uur per jaar
    }
    """)
  guard case .full(let full)? = solved(plan).tasks.first?.reasons.first else {
    Issue.record("The team is full.")
    return
  }
  let fte = try #require(full.remedies.first?.fte)
  #expect(fte >= .one && fte < Rational(51, over: 50)!)
}

/// Planned anew from June, a task in March is not done as far as anyone said; its times and its team are sound.
@Test func whatIsOverAndNotToldAsDoneIsNotAFaultOfThePlan() throws {
  let plan = plan(team + "taak t \"T\" {\n team boa\n inzet 20 uur\n periode maart\n}")
  let whole = schedule(plan, risk: riskFigures(plan))
  #expect(whole.value.tasks.first?.hours.uncovered == 0)
  let later = schedule(plan, risk: riskFigures(plan), options: ScheduleOptions(now: Day(year: 2017, month: 6, day: 1)))
  #expect(later.value.tasks.first?.reasons == [.notDone(minutes: 20 * 60)])
  #expect(later.findings.filter { $0.severity == .error }.isEmpty)
  #expect(later.findings.map(\.code.text).contains("niet-gedekt"))
}

/// Who does it in which part of the year changes nothing of how much it is: 40 hours are 2,400 minutes.
@Test func changingTeamsChangesNoFigure() {
  let other = "team tweede \"Tweede\" {\n uren 100 uur per jaar\n}\n"
  let lines = ["boa t/m 27 februari 2017", "tweede vanaf 28 februari 2017 t/m 17 juli 2017", "boa vanaf 18 juli 2017"]
  let changing = "taak t \"T\" {\n" + lines.map { " team \($0)\n" }.joined() + " inzet 40 uur\n}"
  let plan = plan(team + other + changing)
  #expect(schedule(plan, risk: riskFigures(plan)).value.tasks.map(\.hours.needed) == [2_400])
}
