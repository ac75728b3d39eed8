import PlanModel
import Scheduling
import SourceText
import Testing

/// Lines of a team, and its minutes in the year: all, supplied, reserved, available.
struct CapacityCase: Sendable, CustomTestStringConvertible {
  var lines: String
  var header = ""
  var period = "1 januari 2017 t/m 31 december 2017"
  var hours: [Int]
  var formula: String?
  var testDescription: String { lines }
}

@Test(arguments: [
  // 4,5 × 1.360 = 6.120; 15% of it is 918.
  CapacityCase(
    lines: "formatie 4,5 fte\nproductief 1.360 uur per fte\nreserve 15% voor meldingen",
    hours: [6120, 0, 918, 5202], formula: "4,5 fte × 1.360 uur = 6.120 uur"),
  // A line more adds.
  CapacityCase(
    lines: "formatie 4 fte\nformatie 0,5 fte\nproductief 1.360 uur per fte", hours: [6120, 0, 0, 6120],
    formula: "5.440 uur + 680 uur = 6.120 uur"),
  // Half of one fte falls out all year.
  CapacityCase(
    lines: "formatie 2 fte\nproductief 1.000 uur per fte\ninzetbaar 1 fte voor 50%", hours: [1500, 0, 0, 1500]),
  // Productive hours follow from gross hours less what goes off.
  CapacityCase(
    lines:
      "formatie 1 fte\nbruto 1.872 uur per fte\naftrek \"verlof\" 220 uur per fte\naftrek \"ziekte\" 92 uur per fte",
    hours: [1560, 0, 0, 1560]),
  // A supply counts low: the low end of a range, and the lowest of two statements.
  CapacityCase(lines: "uren 900 tot 1.000 uur per jaar", hours: [900, 0, 0, 900]),
  CapacityCase(
    lines: "formatie 2 fte\nproductief 1.000 uur per fte\nuren circa 1.800 uur per jaar", hours: [1800, 0, 0, 1800],
    formula: "2.000 uur of 1.800 uur: 1.800 uur"),
  // Work for others.
  CapacityCase(
    lines: "uren 1.000 uur per jaar\nlevert 200 uur per jaar aan \"gemeente Duinrand\"", hours: [1000, 200, 0, 800]),
  CapacityCase(lines: "uren 100 uur per maand", hours: [1200, 0, 0, 1200]),
  CapacityCase(lines: "uren 100 uur per kwartaal", hours: [400, 0, 0, 400]),
  // 2017 has 260 weekdays, of which 8 are holidays: all but 1 January, a Sunday.
  CapacityCase(lines: "uren 1 uur per dag", hours: [252, 0, 0, 252]),
  CapacityCase(lines: "uren 5 uur per week", hours: [252, 0, 0, 252]),
  CapacityCase(
    lines: "uren 1 uur per dag", header: "feestdagen zonder bevrijdingsdag, goede-vrijdag\nsluitingsdag 26 mei 2017",
    hours: [253, 0, 0, 253]),
  // Half a year gives its share of a yearly figure: 128 of 252 working days lie after June.
  CapacityCase(
    lines: "formatie 1 fte vanaf 1 juli 2017\nproductief 252 uur per fte", hours: [128, 0, 0, 128],
    formula: "1 fte × 252 uur × 128 van 252 werkdagen = 128 uur"),
  CapacityCase(
    lines: "formatie 1 fte\nproductief 252 uur per fte", period: "1 juli 2017 t/m 31 december 2017",
    hours: [128, 0, 0, 128]),
  // Shifts, when nothing else is known: two pairs, eight hours, on 252 days.
  CapacityCase(
    lines: "dienst \"dag\" 2 tot 3 koppels ma t/m vr 08:00-16:00", hours: [8064, 0, 0, 8064],
    formula: "2 personen × 2 tot 3 koppels × 40 uur = 160 uur"),
  CapacityCase(lines: "dienst \"avond\" 2 tot 3 koppels", hours: [0, 0, 0, 0]),
  // A season's reserve goes before the general one, for the same purpose: 10% of 187 days, 20% of 65.
  CapacityCase(
    lines: "uren 10 uur per dag\nreserve 10% voor meldingen\nreserve 20% voor meldingen in zomer",
    hours: [2520, 0, 317, 2203]),
  // Nothing known is not zero, but nothing can be planned with it.
  CapacityCase(lines: "formatie onbekend\nproductief 1.360 uur per fte", hours: [0, 0, 0, 0]),
  CapacityCase(lines: "personen 9 personen", hours: [0, 0, 0, 0]),
])
func capacityOfAYear(_ test: CapacityCase) throws {
  let plan = plan("team boa \"BOA\" {\n\(test.lines)\n}", period: test.period, header: test.header)
  let calendar = try #require(planCalendar(plan).value)
  let team = try #require(teamCapacities(plan, calendar).first)
  let year = try #require(team.years.first)
  let sums = [year.gross, year.supplied, year.reserved, year.available].map { $0.reduce(0, +) }
  #expect(sums == test.hours.map { $0 * 60 })
  #expect(team.isKnown == (test.hours[0] > 0))
  if let formula = test.formula { #expect(year.derivation.steps.contains { $0.formula == formula }) }
}

/// People who follow one another are not there together; a part of the day in which the team does not work has nothing.
@Test func peopleBoundThePartsOfTheDay() throws {
  let plan = plan(
    """
    team boa "BOA" {
      personen 1 persoon t/m 30 juni 2017
      personen 2 personen vanaf 1 juli 2017
      personen 1 persoon vanaf 2 oktober 2017
      uren     60 uur per week
      werktijd ma t/m vr 18:00-20:00
    }
    """)
  let calendar = try #require(planCalendar(plan).value)
  let year = try #require(teamCapacities(plan, calendar).first?.years.first)
  let evening = year.parts[Daypart.evening.rawValue]
  #expect([evening[10], evening[30], evening[45]] == [600, 1200, 1800])
  #expect(year.parts[Daypart.day.rawValue].allSatisfy { $0 == 0 } && year.people == 3)
}
