import PlanModel
import Scheduling
import SourceText
import Testing

private struct Dry: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var team: String
  var task: String
  /// What is said of the task, and its remedies in minutes.
  var text: String
  var minutes: [Int]
}

/// Where no team of a task has hours nothing is full and nothing is free: that is said, with what it takes.
@Test(arguments: [
  Dry(
    testDescription: "no hours at all", team: "uren 0 uur per jaar", task: "inzet 100 uur per jaar",
    text: "Team «BOA» heeft op de tijden van de taak geen uren in week 1 t/m 52. Nodig is 100 uur meer",
    minutes: [6_000]),
  Dry(
    testDescription: "all kept free", team: "uren 40 uur per week\n  reserve 100% voor meldingen",
    task: "inzet 100 uur\n  periode januari t/m maart",
    text: "Team «BOA» heeft op de tijden van de taak geen uren in week 1 t/m 13. Nodig is 100 uur meer bij «BOA»",
    minutes: [6_000]),
  Dry(
    testDescription: "a team that begins later, with visits", team: "uren 40 uur per week vanaf 1 juli 2017",
    task: "objecten 10 zaken\n  duur 2 uur\n  periode januari t/m maart\n  aangekondigd",
    text: "Team «BOA» heeft op de tijden van de taak geen uren in week 1 t/m 13. Nodig is 20 uur meer bij «BOA»",
    minutes: [1_200]),
  Dry(
    testDescription: "visits and no staff", team: "formatie 0 fte\n  productief 1.360 uur per fte",
    task: "objecten 10 zaken\n  duur 2 uur\n  aangekondigd",
    text: "Team «BOA» heeft op de tijden van de taak geen uren in week 1 t/m 52. Nodig is 20 uur meer bij «BOA»",
    minutes: [1_200]),
  Dry(
    testDescription: "a duty of which the team does half the year", team: "uren 40 uur per week vanaf 3 juli 2017",
    task: "inzet 10 uur per week",
    text: "Team «BOA» heeft op de tijden van de taak geen uren in week 1 t/m 26. Nodig is 260 uur meer bij «BOA» "
      + "in week 1 t/m 26 (10 uur per week).", minutes: [15_600]),
  Dry(
    testDescription: "one quarter of four without hours", team: "uren 10 uur per week vanaf 3 april 2017",
    task: "inzet 200 uur per kwartaal",
    text: "Team «BOA» heeft op de tijden van de taak geen uren in week 1 t/m 13. Team «BOA» is vol in week 14 t/m 52",
    minutes: [12_000, 4_620, 4_500, 4_440]),
  Dry(
    testDescription: "a duty that is too large as well", team: "uren 4 uur per week vanaf 1 oktober 2017",
    task: "inzet 5 uur per week\n  periode week 36 t/m week 43",
    text: "Team «BOA» ", minutes: [1_200, 240]),
])
private func whoHasNoHoursIsSaidToHaveNone(test: Dry) {
  let plan = plan(
    """
    team boa "BOA" {
      \(test.team)
      werktijd ma t/m vr 08:00-17:00
    }
    taak a "A" {
      team boa
      \(test.task)
    }
    """)
  let staged = schedule(plan, risk: riskFigures(plan))
  let reasons = staged.value.tasks[0].reasons
  #expect(reasons.map { $0.text(plan).nl }.joined(separator: " ").hasPrefix(test.text))
  let remedies = reasons.flatMap { reason -> [Reason.Remedy] in
    if case .full(let full) = reason { full.remedies } else { [] }
  }
  #expect(remedies.map(\.minutes) == test.minutes)
  #expect(staged.findings.contains { $0.code == .finding(.notCovered) })
}

private struct Bare: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var lines: String
  var text: String
}

/// The weeks in which a task has no team are told in one sentence; a week in which it has one for some days is not among
/// them.
@Test(arguments: [
  Bare(
    testDescription: "from one quarter to another", lines: "team boa vanaf 3 april 2017 t/m 1 oktober 2017",
    text: "De taak heeft geen team in week 1 t/m 13 en week 40 t/m 52."),
  Bare(
    testDescription: "two teams with time between",
    lines: "team boa vanaf 3 april 2017 t/m 2 juli 2017\n  team bouw vanaf 2 oktober 2017 t/m 31 december 2017",
    text: "De taak heeft geen team in week 1 t/m 13 en week 27 t/m 39."),
  Bare(
    testDescription: "to the middle of a week", lines: "team boa vanaf 5 april 2017 t/m 31 december 2017",
    text: "De taak heeft geen team in week 1 t/m 13."),
  Bare(
    testDescription: "some days of one week",
    lines: "team boa vanaf 1 januari 2017 t/m 3 oktober 2017\n  team bouw vanaf 5 oktober 2017 t/m 31 december 2017",
    text: "In een deel van de tijd heeft de taak geen team."),
])
private func whenATaskHasNoTeamIsSaidOnce(test: Bare) {
  let plan = plan(
    """
    team boa "BOA" {
      uren 100 uur per week
    }
    team bouw "Bouw" {
      uren 100 uur per week
    }
    taak a "A" {
      \(test.lines)
      inzet 520 uur
    }
    """)
  let reasons = schedule(plan, risk: riskFigures(plan)).value.tasks[0].reasons
  #expect(reasons.map { $0.text(plan).nl } == [test.text])
}
