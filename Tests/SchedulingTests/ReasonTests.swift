import Allocation
import AllocationTrials
import PlanModel
import SourceText
import Testing

@testable import Scheduling

// MARK: What is said, done

/// Teams and tasks with hours by week, month and year, more than there is.
private func crowded(_ seed: Int, visits: Bool = false) -> (teams: [String], tasks: String) {
  var dice = Dice(seed: UInt64(seed))
  func pick(_ items: [String]) -> String { items[dice.below(items.count)] }
  let teams = (0...dice.below(2)).map { number in
    "team t\(number) \"T\(number)\" {\n"
      + pick(["uren 400 uur per jaar", "uren 10 uur per week", "uren 24 uur per week"])
      + "\n" + pick(["", "werktijd ma t/m vr 08:00-17:00\n"])
  }
  var tasks = ""
  for number in 0..<2 + dice.below(4) {
    tasks += "taak a\(number) \"A\(number)\" {\n" + pick(["risico erg\n", "risico matig\n"])
    let own = dice.below(teams.count)
    tasks += "team t\(own)" + (teams.count > 1 && dice.chance(30) ? ", t\(1 - own)" : "") + "\n"
    if visits && dice.chance(70) {
      tasks +=
        "objecten \(20 + dice.below(60)) panden\n"
        + pick(["frequentie 2 keer per jaar\n", "frequentie 1 keer per jaar\n"])
      tasks +=
        "duur " + pick(["1,5 uur", "2 uur", "3 uur", "45 minuten"]) + " per controle\n" + pick(["aangekondigd\n", ""])
    } else {
      tasks += "inzet " + pick(["6 uur per week", "12 uur per week", "20 uur per maand", "250 uur per jaar"]) + "\n"
    }
    tasks += pick(["", "", "periode maart t/m mei\n", "periode week 20 t/m week 45\n"]) + "}\n"
  }
  return (teams, tasks)
}

private func scheduled(_ text: String, _ period: String = "1 januari 2017 t/m 31 december 2017") -> (Plan, Schedule) {
  let written = plan(riskModel + text, period: period)
  return (written, schedule(written, risk: riskFigures(written)).value)
}

/// The lines that give a team as much more as a remedy says, each of its weeks alike.
private func lines(_ remedy: Reason.Remedy, _ calendar: PlanCalendar) -> String {
  let count = remedy.weeks.weeks.count
  let quarters = (remedy.minutes + 15 * count - 1) / (15 * count)
  return remedy.weeks.weeks.map { week in
    let days = (week.days.lowerBound.number...week.days.upperBound.number).count { number in
      calendar.kind(Day(number: number)).mask & TimeRule.weekdays != 0
    }
    // A week has as many fifths of its hours as it has working days; rounded up to a hundredth of an hour.
    let hundredths = (quarters * 125 + max(1, days) - 1) / max(1, days)
    let hours = "\(hundredths / 100),\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    return
      "uren \(hours) uur per week vanaf \(DutchText.day(week.days.lowerBound)) t/m \(DutchText.day(week.days.upperBound))\n"
  }.joined()
}

/// Whoever adds the hours that a reason tells, team by team and week by week, has the task covered; but for at most a quarter,
/// which planning by the quarter may leave over where a dozen windows overlap.
@Test(arguments: 0..<40)
func whatIsToldIsEnough(seed: Int) throws {
  let (teams, tasks) = crowded(seed)
  let close = teams.map { $0 + "}\n" }.joined()
  let (before, all) = scheduled(close + tasks)
  let calendar = try #require(all.calendar)
  for (index, task) in all.tasks.enumerated() where task.hours.uncovered > 0 {
    for case .full(let full) in task.reasons {
      let told = RemedyGroups(full.remedies)
      #expect(told.all.count <= 6 + full.remedies.count { !$0.isEachWeek })
      #expect(told.minutes >= full.remedies.reduce(0) { $0 + $1.minutes })
      let helped = teams.enumerated().map { number, text in
        text + told.all.filter { before[$0.team].name == "t\(number)" }.map { lines($0, calendar) }.joined() + "}\n"
      }
      let (_, after) = scheduled(helped.joined() + tasks)
      let left = after.tasks[index].hours.uncovered
      #expect(left <= 15, "\(seed) \(before.title(task.task)) \(full.text(before).nl)")
    }
  }
}

/// Inspections come whole; what is told is enough for all of them, unless it says that it takes at least that much. Weeks that
/// need nearly as much are told as one, with more hours than were tried: another schedule, which may leave an inspection over.
@Test func whatIsToldIsEnoughForWholeInspections() throws {
  var left: [String] = []
  var count = 0
  for seed in 0..<40 {
    let (teams, tasks) = crowded(seed, visits: true)
    let (before, all) = scheduled(teams.map { $0 + "}\n" }.joined() + tasks)
    let calendar = try #require(all.calendar)
    for (index, task) in all.tasks.enumerated() where task.hours.uncovered > 0 {
      if task.reasons.contains(where: { $0.extent == .atLeast }) { continue }
      let told = RemedyGroups(task.reasons.flatMap(\.remedies))
      let helped = teams.enumerated().map { number, text in
        text + told.all.filter { before[$0.team].name == "t\(number)" }.map { lines($0, calendar) }.joined() + "}\n"
      }
      let (_, after) = scheduled(helped.joined() + tasks)
      let waiting = task.reasons.reduce(0) { if case .objectsWait(let minutes, _) = $1 { $0 + minutes } else { $0 } }
      count += 1
      if after.tasks[index].hours.uncovered > max(15, waiting) {
        left.append("\(seed) \(before.title(task.task)) \(task.reasons.map { $0.text(before).nl })")
      }
    }
  }
  #expect(count > 40 && left.count <= 1, "\(count) \(left)")
}

// MARK: Words

private func reason(_ text: String, of name: String, period: String = "1 januari 2017 t/m 31 december 2017") -> String {
  let (plan, schedule) = scheduled(text, period)
  let task = schedule.tasks.first { plan[$0.task].name == name }
  return (task?.reasons ?? []).map { $0.text(plan).nl }.joined(separator: " ")
}

/// Of 20 hours a week beside 30 of 40, in weeks with and without holidays: all 584, and no more.
@Test func everyWeekIsCountedIn() {
  let text = reason(
    """
    team boa "Boa" {
      werktijd ma t/m vr 08:00-17:00
      uren 40 uur per week
    }
    taak a "Alpha" {
      risico erg
      team boa
      inzet 30 uur per week
    }
    taak b "Bravo" {
      risico matig
      team boa
      inzet 20 uur per week
    }
    """, of: "b")
  #expect(text.contains("Nodig is 390 uur meer bij «Boa» in week 1 t/m 11 en week 24 t/m 51 (10 uur per week)."))
  #expect(text.hasSuffix("Samen is dat 584 uur."))
}

/// A team of ten hours a week with work that goes first, four weeks long each, and two tasks of eight hours a week together.
private func beside(_ first: [String]) -> String {
  let tasks = first.enumerated().map { number, hours in
    """
    taak eerst\(number) "Eerst \(number)" {
      risico erg
      team boa
      inzet \(hours) per week
      periode week \(24 + 4 * number) t/m week \(27 + 4 * number)
    }

    """
  }
  let lower = [("b", "3 uur"), ("c", "5 uur")].map { name, hours in
    """
    taak \(name) "Taak \(name)" {
      risico matig
      team boa
      inzet \(hours) per week
      periode week 24 t/m week 35
    }

    """
  }
  return "team boa \"Boa\" {\n  uren 10 uur per week\n}\n" + (tasks + lower).joined()
}

/// Of weeks that need nearly the same the most is told, as one figure; whose hours they are as well is told with it.
@Test func nearlyTheSameIsToldAsOneFigure() {
  let text = beside(["5,5 uur", "5,75 uur", "6 uur"])
  #expect(
    reason(text, of: "b").hasSuffix(
      "Genoeg is 48 uur meer bij «Boa» in week 24 t/m 35 (4 uur per week). Het zijn dezelfde uren als bij «Taak c»."))
  #expect(reason(text, of: "c").hasSuffix("Het zijn dezelfde uren als bij «Taak b»."))
}

/// Weeks that need far more than others are told apart, exactly.
@Test func farFromTheSameIsToldApart() {
  let text = reason(beside(["3 uur", "5 uur", "8 uur"]), of: "b")
  #expect(text.contains("Nodig is 24 uur meer bij «Boa» in week 32 t/m 35 (6 uur per week)."), "\(text)")
  #expect(text.contains("Samen is dat 40 uur. Het zijn dezelfde uren"), "\(text)")
}

@Test func aFullEveningIsNotAFullTeam() {
  let text = reason(
    """
    team boa "Boa" {
      formatie 2 fte
      productief 1.260 uur per fte
      werktijd ma t/m do 08:00-16:00
      werktijd vr 18:00-24:00
    }
    taak dag "Dag" {
      risico erg
      team boa
      tijden ma t/m do 08:00-16:00
      inzet 20 uur per week
      periode maart t/m april
    }
    taak nacht "Nacht" {
      risico matig
      team boa
      tijden vr 18:00-24:00
      inzet 260 uur
      periode maart t/m april
    }
    """, of: "nacht")
  #expect(text.contains("is 's avonds vol in week 9 t/m 14 en week 16 t/m 17 (96 uur) met deze taak zelf 96 uur."))
  #expect(text.contains("164 uur meer bij «Boa» 's avonds in week 9") && !text.contains("«Dag»"))
}

/// In a plan of more years each week has its year, the first not less than the last.
@Test func yearsAreNamedInAPlanOfMore() {
  let text = reason(
    """
    team boa "Boa" {
      uren 4 uur per week
    }
    taak a "A" {
      risico erg
      team boa
      inzet 500 uur per jaar
      periode week 10 t/m week 20
    }
    """, of: "a", period: "1 januari 2017 t/m 31 december 2018")
  #expect(text.contains("in week 10 t/m 20 van 2017") && text.contains("in week 10 t/m 20 van 2018"), "\(text)")
}

/// Hours of shifts lie where the shifts do.
@Test func shiftsLimitTheirPartOfTheDay() {
  let (_, schedule) = scheduled(
    """
    team boa "Boa" {
      dienst "dag" 1 koppel ma t/m vr 08:00-16:00
      dienst "avond" 1 koppel vr 18:00-24:00
    }
    taak nacht "Nacht" {
      risico erg
      team boa
      tijden vr 18:00-24:00
      inzet 40 uur per week
    }
    """)
  // Fifty Fridays of two people for six hours.
  #expect(schedule.tasks[0].hours.covered == 50 * 2 * 6 * 60)
}

/// More visits in a week than one are as many visits, and spaced as far as the plan says.
@Test(arguments: [
  ("2 keer per week", "", 104, [String]()), ("3 keer per 2 weken", "", 78, []), ("1 keer per week", "", 52, []),
  ("2 keer per week", "tussentijd minstens 1 week", 104, ["venster-te-kort"]),
])
func visitsMayComeMoreThanOnceAWeek(frequency: String, spacing: String, each: Int, codes: [String]) {
  let written = plan(
    riskModel + """
      team boa "Boa" {
        uren 40 uur per week
      }
      taak a "A" {
        risico erg
        team boa
        objecten 4 zaken
        frequentie \(frequency)
        duur 1 uur
        \(spacing)
        aangekondigd
      }
      """)
  let staged = schedule(written, risk: riskFigures(written))
  let task = staged.value.tasks[0]
  #expect(task.hours.needed == each * 4 * 60)
  #expect(staged.findings.map(\.code.text) == codes)
  #expect((task.hours.uncovered == 0) == codes.isEmpty)
  if codes.isEmpty { #expect(Set(staged.value.items.map(\.id)).count == each * 4) }
}

/// Whole weeks between visits also when the weeks lie apart.
@Test func spacingIsCountedInTheWeeksThatThereAre() {
  let text = reason(
    """
    team boa "Boa" {
      uren 40 uur per week
    }
    taak a "A" {
      risico erg
      team boa
      objecten 2 zaken
      frequentie 3 keer per jaar
      duur 1 uur
      tussentijd minstens 8 weken
      periode week 1 t/m week 2
      periode week 20 t/m week 21
      aangekondigd
    }
    """, of: "a")
  #expect(text == "3 controles met 8 weken ertussen passen niet in 4 weken.")
}

/// What was not done before this day is not told as a lack of hours.
@Test func whatIsNotDoneIsSaid() throws {
  let written = plan(
    riskModel + """
      team boa "Boa" {
        uren 40 uur per week
      }
      taak a "A" {
        risico erg
        team boa
        inzet 10 uur per week
      }
      """)
  let options = ScheduleOptions(now: Day(year: 2017, month: 5, day: 15))
  let task = schedule(written, risk: riskFigures(written), options: options).value.tasks[0]
  #expect(task.reasons == [.notDone(minutes: task.hours.uncovered)] && task.hours.uncovered > 0)
}

/// Shares of 100% together fit: minutes that the quarters of the schedule leave are no shortage.
@Test func minutesLeftByQuartersAreNoShortage() {
  let text = """
    team boa "Boa" {
      uren 252 uur per jaar
      reserve 10% voor storm
    }
    taak a "A" {
      risico erg
      team boa
      inzet 50% van de uren
    }
    taak b "B" {
      risico erg
      team boa
      inzet REST van de uren
    }
    """
  for (share, codes) in [("50%", []), ("51%", ["niet-gedekt", "niet-gedekt"])] {
    let written = plan(riskModel + text.replacing("REST", with: share))
    #expect(schedule(written, risk: riskFigures(written)).findings.map(\.code.text) == codes)
  }
}

// MARK: The clock

private struct ClockCase: Sendable, CustomTestStringConvertible {
  var team: String
  var task: String
  var codes: [String]
  var testDescription: String { "\(team); \(task)".replacing("\n", with: " ") }
}

private let clockCases: [ClockCase] = [
  ClockCase(
    team: "werktijd ma t/m vr 08:00-24:00", task: "tijden ma 09:00-10:00\ninzet 20 uur per week",
    codes: ["tijden-te-kort"]),
  ClockCase(team: "werktijd ma t/m vr 08:00-24:00", task: "tijden ma 09:00-10:00\ninzet 1 uur per week", codes: []),
  ClockCase(team: "", task: "tijden ma 09:00-10:00\nobjecten 10 zaken\nduur 3 uur", codes: ["tijden-te-kort"]),
  ClockCase(team: "", task: "tijden ma 09:00-12:00\nobjecten 10 zaken\nduur 3 uur", codes: []),
  ClockCase(team: "", task: "tijden za 22:00-24:00, zo 00:00-02:00\nobjecten 4 zaken\nduur 4 uur", codes: []),
  ClockCase(team: "werktijd ma t/m vr 08:00-18:00", task: "dag 14 maart 2017\ninzet 30 uur", codes: ["tijden-te-kort"]),
  ClockCase(team: "werktijd ma t/m vr 08:00-18:00", task: "dag 14 maart 2017\ninzet 10 uur", codes: []),
  ClockCase(team: "personen 1 persoon", task: "koppels altijd\ninzet 100 uur", codes: ["koppel-te-groot"]),
  ClockCase(team: "personen 2 personen", task: "koppels altijd\ninzet 100 uur", codes: []),
  ClockCase(
    team: "werktijd ma t/m vr 08:00-24:00", task: "tijden vr en za 22:00-24:00\ninzet 30 uur",
    codes: ["deels-buiten-werktijd"]),
  // A Tuesday: what the times would be at the weekend does not matter; on a Saturday they do.
  ClockCase(
    team: "werktijd ma t/m vr 08:00-18:00", task: "dag 14 maart 2017\ntijden 10:00-14:00\ninzet 3 uur", codes: []),
  ClockCase(
    team: "werktijd ma t/m vr 08:00-18:00, za 08:00-12:00", task: "dag 18 maart 2017\ntijden 10:00-14:00\ninzet 1 uur",
    codes: ["deels-buiten-werktijd"]),
  ClockCase(team: "werktijd vr en za 20:00-04:00", task: "tijden vr en za 22:00-02:00\ninzet 30 uur", codes: []),
]

@Test(arguments: clockCases)
private func theClockIsWatched(_ test: ClockCase) {
  let written = plan(
    riskModel + """
      team boa "Boa" {
        formatie 1 fte
        productief 1.260 uur per fte
        \(test.team)
      }
      taak a "A" {
        risico erg
        team boa
        \(test.task)
        aangekondigd
      }
      """)
  #expect(schedule(written, risk: riskFigures(written)).findings.map(\.code.text) == test.codes)
}

/// Why nobody works on the day of a task, and which word was meant: said where it stands.
@Test(
  arguments: [
    ("dag 27 april 2017", "", "27 april 2017 is een feestdag (koningsdag); dan werkt het team niet."),
    ("dag 7 april 2017", "", "7 april 2017 is een sluitingsdag; dan werkt het team niet."),
    ("dag 6 april 2017", "", nil), ("dag 27 april 2017", "werktijd feestdagen 08:00-18:00", nil),
    ("deskundigheid milieuu", "deskundigheid milieu", "Bedoelt u `milieu`?"),
    ("deskundigheid milieu", "deskundigheid milieu", nil),
  ] as [(String, String, String?)])
func whatStandsInTheWayIsSaid(_ task: String, _ team: String, _ expected: String?) {
  let written = plan(
    riskModel + """
      team boa "Boa" {
        formatie 2 fte
        productief 1.260 uur per fte
        werktijd ma t/m vr 08:00-18:00
        \(team)
      }
      taak a "A" {
        risico erg
        team boa
        inzet 8 uur
        \(task)
        aangekondigd
      }
      """, header: "sluitingsdag 7 april 2017")
  let found = schedule(written, risk: riskFigures(written)).findings.map(\.message.nl)
  #expect(found.count == (expected == nil ? 0 : 1) && (expected.map { found[0].contains($0) } ?? true), "\(found)")
}
