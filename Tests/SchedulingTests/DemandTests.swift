import Allocation
import PlanModel
import Scheduling
import SourceText
import Testing

/// Lines of a task, and the minutes it asks in the year, with the pieces it falls apart in.
struct DemandCase: Sendable, CustomTestStringConvertible {
  var lines: String
  var team = "formatie 2 fte\nproductief 1.000 uur per fte"
  var period = "1 januari 2017 t/m 31 december 2017"
  /// In minutes; per year when the plan has several.
  var minutes: [Int]
  var pieces: [String]?
  var formula: String?
  var testDescription: String { lines }
}

/// `visits 48×2 180 min gap 12 weeks 5-50 centrum 40`
private func describe(_ piece: Piece) -> String {
  let runs = piece.weeks.runs.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  let shares = piece.shares.map { share in
    let least = share.minimum > 0 ? " min \(share.minimum)" : ""
    let amount = share.objects > 0 ? "\(share.objects)o \(share.visits)v" : "\(share.minutes)"
    return "\(share.area.isEmpty ? "" : share.area + " ")\(amount)\(least)"
  }.joined(separator: "; ")
  switch piece.work {
  case .visits(let v):
    return "\(v.isSecondDraw ? "again" : "visits") \(v.minutes)×\(v.crew) f\(v.frequency) g\(v.gap) w\(runs): \(shares)"
  case .hours: return "hours w\(runs): \(shares)"
  case .weekly: return "weekly w\(runs): \(shares)"
  case .event(let day): return "event \(day?.iso ?? "open") w\(runs): \(shares)"
  }
}

@Test(arguments: [
  // 1 January 2017 is a Sunday: 52 whole weeks, numbered 1 to 52 here since 2016-W52 holds that Sunday.
  DemandCase(
    lines: "inzet 12 uur per week", minutes: [52 * 720], pieces: ["weekly w1-52: 720"],
    formula: "12 uur × 52 weken = 624 uur"),
  DemandCase(lines: "inzet 12 uur per week\ninzet 1 uur per week", minutes: [52 * 780]),
  // 31 December 2018 is a Monday: a fifth of a week more.
  DemandCase(
    lines: "inzet 10 uur per week", period: "1 januari 2018 t/m 31 december 2018", minutes: [52 * 600 + 120],
    pieces: ["weekly w0-51: 600", "weekly w52-52: 120"]),
  DemandCase(
    lines: "inzet 12 uur per week\nperiode week 6 t/m week 50, niet week 29 t/m week 33", minutes: [40 * 720],
    pieces: ["weekly w6-28,34-50: 720"]),
  DemandCase(lines: "inzet 40 uur per jaar", minutes: [2400], pieces: ["hours w1-52: 2400"], formula: "40 uur"),
  DemandCase(lines: "inzet 40 uur per jaar\nperiode zomer", minutes: [2400], pieces: ["hours w22-35: 2400"]),
  DemandCase(lines: "inzet 40 uur per jaar", period: "1 januari 2017 t/m 31 december 2018", minutes: [2400, 2400]),
  // A total without unit of time is done once, in proportion to the days.
  DemandCase(lines: "inzet 730 uur", period: "1 januari 2017 t/m 31 december 2018", minutes: [365 * 60, 365 * 60]),
  DemandCase(lines: "inzet 40 uur in 2018", period: "1 januari 2017 t/m 31 december 2018", minutes: [0, 2400]),
  // A calendar year over two years of planning: 181 and 184 of its 365 days.
  DemandCase(lines: "inzet 100 uur in 2018", period: "1 juli 2017 t/m 30 juni 2019", minutes: [2976, 3025]),
  // What has its days in one year of the plan asks nothing in the other.
  DemandCase(
    lines: "inzet 40 uur per jaar\nperiode 1 maart 2017 t/m 30 april 2017",
    period: "1 januari 2017 t/m 31 december 2018", minutes: [2400, 0]),
  DemandCase(
    lines: "objecten 10 panden\nfrequentie 1 keer per jaar\nduur 2 uur\nperiode 1 maart 2017 t/m 30 april 2017",
    period: "1 januari 2017 t/m 31 december 2018", minutes: [1200, 0]),
  DemandCase(lines: "inzet 40 uur per jaar vanaf 2 juli 2017", minutes: [1204]),
  DemandCase(lines: "inzet 10 uur per maand", minutes: [7200]),
  DemandCase(lines: "inzet 10 uur per maand\nperiode april t/m september", minutes: [3600]),
  DemandCase(lines: "inzet 10 uur per kwartaal", minutes: [2400]),
  DemandCase(lines: "inzet 1 uur per dag", minutes: [252 * 60]),
  // So many units of time together: 26 pairs of weeks, 17 times three weeks and one left, 6 pairs of months, half a year.
  DemandCase(lines: "inzet 8 uur per 2 weken", minutes: [26 * 480], formula: "8 uur × 26 keer = 208 uur"),
  DemandCase(lines: "inzet 9 uur per 3 weken", minutes: [17 * 540 + 180]),
  DemandCase(
    lines: "inzet 8 uur per 2 weken\nperiode week 2 t/m week 5", minutes: [960],
    pieces: ["hours w2-3: 480", "hours w4-5: 480"]),
  DemandCase(lines: "inzet 10 uur per 2 maanden", minutes: [3600]),
  DemandCase(lines: "inzet 10 uur per 5 maanden", minutes: [1440]),
  DemandCase(lines: "inzet 10 uur per 2 kwartalen", minutes: [1200]),
  DemandCase(lines: "inzet 40 uur per 2 jaar", minutes: [1200]),
  // Times that change within the year: each weeks by its own, a total in proportion to the days of work (124 of 252).
  DemandCase(
    lines:
      "inzet 10 uur per week\ntijden ma t/m vr 08:00-12:00 t/m 2 juli 2017\ntijden ma t/m vr 18:00-22:00 vanaf 3 juli 2017",
    minutes: [52 * 600], pieces: ["weekly w1-26: 600", "weekly w27-52: 600"]),
  DemandCase(
    lines:
      "inzet 252 uur per jaar\ntijden ma t/m vr 08:00-12:00 t/m 2 juli 2017\ntijden ma t/m vr 18:00-22:00 vanaf 3 juli 2017",
    minutes: [252 * 60], pieces: ["hours w1-26: 7440", "hours w27-52: 7680"]),
  // A need counts high; absent is not zero.
  DemandCase(lines: "inzet 20 tot 30 uur per jaar", minutes: [1800]),
  DemandCase(lines: "inzet circa 20 uur per jaar", minutes: [1200]),
  DemandCase(lines: "inzet onbekend", minutes: [0], pieces: []),
  // A share of the 2,000 hours of the team: person-hours, so pairs change nothing; rounded down, so that shares fit.
  DemandCase(
    lines: "inzet 20% van de uren", minutes: [24_000], pieces: ["hours w1-52: 24000"],
    formula: "20% × 2.000 uur = 400 uur"),
  DemandCase(lines: "inzet 33,333% van de uren\nkoppels altijd", minutes: [39_999]),
  DemandCase(lines: "inzet 20% van de uren\ninzet 10 uur per jaar\nkoppels altijd", minutes: [24_000 + 1200]),
  DemandCase(
    lines: "inzet 20% van de uren", team: "formatie 2 fte\nproductief 1.000 uur per fte\nreserve 10% voor meldingen",
    minutes: [21_600]),
  DemandCase(
    lines: "inzet 20% van de uren\nverdeling noord 33%, zuid 67%", minutes: [24_000],
    pieces: ["hours w1-52: noord 7920; zuid 16080"]),
  // 124 of the 252 working days lie before 3 July, and 40 % of the hours of one day is three in eight.
  DemandCase(lines: "inzet 50% van de uren t/m 2 juli 2017", minutes: [60_000 * 124 / 252]),
  DemandCase(
    lines: "inzet 42% van de uren\ndag 3 mei 2017\ndag mei 2017", minutes: [400],
    pieces: ["event 2017-05-03 w18-18: 200", "event open w18-22: 200"]),
  DemandCase(lines: "inzet 20% van de uren", team: "formatie onbekend", minutes: [0], pieces: []),
  DemandCase(
    lines: "inzet 20% van de uren", team: "budgetpost 100 uur per jaar", minutes: [1200],
    pieces: ["hours w1-52: 1200"]),
  // Whole inspections.
  DemandCase(
    lines:
      "objecten 48 bedrijven\nfrequentie 2 keer per jaar\nduur 3 uur per controle\ntussentijd minstens 12 weken\nperiode week 6 t/m week 50",
    minutes: [48 * 2 * 180], pieces: ["visits 180×1 f2 g12 w6-50: 48o 96v"],
    formula: "48 bedrijven × 2 keer × 3 uur = 288 uur"),
  DemandCase(
    lines: "objecten 45 scholen\nfrequentie 1 keer per 2 jaar\nduur 2 uur", minutes: [23 * 120],
    pieces: ["visits 120×1 f1 g1 w1-52: 45o 23v"]),
  DemandCase(
    lines: "objecten 3 terreinen\nfrequentie elke 4 weken\nduur 1 uur", minutes: [3 * 13 * 60],
    pieces: ["visits 60×1 f13 g3 w1-52: 3o 39v"]),
  DemandCase(
    lines: "objecten 3 terreinen\nfrequentie 1 keer per maand\nduur 1 uur\nperiode april t/m september",
    minutes: [3 * 6 * 60]),
  DemandCase(
    lines: "frequentie 4 keer per jaar\nduur 2 uur", minutes: [480], pieces: ["visits 120×1 f4 g1 w1-52: 1o 4v"]),
  DemandCase(
    lines: "objecten 30 zaken in noord\nobjecten 20 zaken in zuid\nfrequentie 1 keer per jaar\nduur 1 uur",
    minutes: [3000], pieces: ["visits 60×1 f1 g1 w1-52: noord 30o 30v; zuid 20o 20v"]),
  DemandCase(
    lines: "objecten 100 zaken\nfrequentie 1 keer per jaar\nduur 1 uur\nhertrekking 10%", minutes: [6600],
    pieces: ["visits 60×1 f1 g1 w1-52: 100o 100v", "again 60×1 f1 g2 w1-52: 100o 10v"]),
  DemandCase(lines: "objecten 48 bedrijven\nfrequentie 2 keer per jaar", minutes: [0], pieces: []),
  // Areas: every part whole, together the whole.
  DemandCase(
    lines: "inzet 10 uur per week\nverdeling noord 33%, zuid 67%", minutes: [52 * 600],
    pieces: ["weekly w1-52: noord 198; zuid 402"]),
  DemandCase(
    lines: "inzet 100 uur per jaar\nminimum 20% in noord", minutes: [6000],
    pieces: ["hours w1-52: noord 1200 min 1200; 4800"]),
  // Pairs: always, after a time that halves the task's hours, and not when it can be done before.
  DemandCase(
    lines: "inzet 10 uur per week\ntijden ma t/m vr 16:00-20:00",
    team: "formatie 2 fte\nproductief 1.000 uur per fte\nkoppels na 18:00", minutes: [52 * 900]),
  DemandCase(
    lines: "inzet 10 uur per week", team: "formatie 2 fte\nproductief 1.000 uur per fte\nkoppels na 18:00",
    minutes: [52 * 600]),
  DemandCase(
    lines: "objecten 10 zaken\nfrequentie 1 keer per jaar\nduur 2 uur\nkoppels altijd", minutes: [2400],
    pieces: ["visits 120×2 f1 g1 w1-52: 10o 10v"]),
  // Days, fixed and open.
  DemandCase(
    lines: "inzet 60 uur\ndag 3 mei 2017\ndag 10 mei 2017", minutes: [3600],
    pieces: ["event 2017-05-03 w18-18: 1800", "event 2017-05-10 w19-19: 1800"]),
  DemandCase(lines: "inzet 8 uur per dag\ndag 3 mei 2017\ndag juni 2017", minutes: [960]),
  // Steps: after a task that ends, and never before it.
  DemandCase(lines: "inzet 12 uur per jaar\nna eerst", minutes: [720], pieces: ["hours w14-52: 720"]),
])
func demandOfATask(_ test: DemandCase) throws {
  let plan = plan(
    """
    gebied noord "Noord"
    gebied zuid "Zuid"
    team boa "BOA" {
    \(test.team)
    }
    taak eerst "Eerst" {
      periode 1 januari 2017 t/m 31 maart 2017
    }
    taak werk "Werk" {
    team boa
    \(test.lines)
    }
    """, period: test.period)
  let calendar = try #require(planCalendar(plan).value)
  let teams = teamCapacities(plan, calendar)
  let demand = try #require(taskDemands(plan, calendar, teams).last)
  #expect(demand.years.map(\.needed) == test.minutes)
  #expect(!demand.years.contains { $0.isTooLarge || $0.hasNoWorkingTime })
  if let pieces = test.pieces { #expect(demand.years.flatMap(\.pieces).map(describe) == pieces) }
  if let formula = test.formula { #expect(demand.years[0].derivation.steps.map(\.formula).contains(formula)) }
  // Absent figures are said, and only they.
  #expect(demand.years[0].absent.isEmpty == (test.minutes != [0]))
}

/// Teams with shares each get theirs; pairs double for the team that works in pairs.
@Test func teamsShareATask() throws {
  let plan = plan(
    """
    team boa "BOA" {
      formatie 2 fte
      productief 1.000 uur per fte
      koppels altijd
    }
    team bouw "Bouw" {
      formatie 2 fte
      productief 1.000 uur per fte
    }
    partner politie "Politie" {
      soort politie
    }
    taak werk "Werk" {
      team boa 60%, bouw 40%
      objecten 10 zaken
      frequentie 1 keer per jaar
      duur 1 uur
      inzet 100 uur per jaar
      met politie 1 uur per controle
    }
    """)
  let calendar = try #require(planCalendar(plan).value)
  let year = try #require(taskDemands(plan, calendar, teamCapacities(plan, calendar)).first?.years.first)
  #expect(year.pieces.map(\.teams) == [[0], [0], [1], [1]])
  #expect(year.pieces.map(\.minutes) == [6 * 120, 7200, 4 * 60, 2400])
  #expect(year.partners.map(\.minutes) == [600])
}
