import Allocation
import PlanModel
import Scheduling
import SourceText
import Testing

/// A generator of numbers that is the same on every machine.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  mutating func pick(_ items: [String]) -> String { items[roll(items.count)] }
}

/// A plan of random teams and tasks, with everything that bears on time.
private func randomPlan(_ seed: Int) -> String {
  var dice = Dice(state: UInt64(seed) &* 7919 &+ 17)
  var text = "gebied noord \"Noord\"\ngebied zuid \"Zuid\"\n"
  let teams = 1 + dice.roll(3)
  for team in 0..<teams {
    text += "team t\(team) \"T\(team)\" {\n"
    text += dice.pick([
      "formatie 2,5 fte\nproductief 1.360 uur per fte\n", "uren 1.733 uur per jaar\n", "uren 31 uur per week\n",
      "formatie 1 fte t/m 30 juni 2017\nformatie 2 fte vanaf 1 juli 2017\nproductief 1.290 uur per fte\n",
      "budgetpost 400 uur per jaar\n", "formatie onbekend\n",
    ])
    text += dice.pick(["", "reserve 12,5% voor meldingen\n", "reserve 30% voor strand in zomer\n"])
    text += dice.pick(["", "werktijd ma t/m za 06:00-22:00\n", "werktijd alle dagen 14:00-02:00\n"])
    text += dice.pick(["", "koppels na 18:00\n", "koppels altijd\n"]) + "}\n"
  }
  for task in 0..<(3 + dice.roll(10)) {
    text += "taak a\(task) \"A\(task)\" {\n"
    text += dice.pick(["risico erg\n", "risico matig\n", ""])
    let other = (task + 1) % teams
    text +=
      teams > 1 && dice.roll(3) == 0 && other != task % teams
      ? "team t\(task % teams) 35%, t\(other) 65%\n" : "team t\(task % teams)\n"
    text += dice.pick([
      "inzet 7 uur per week\n", "inzet 333 uur per jaar\n", "inzet 13 uur per maand\n",
      "objecten 37 zaken\nfrequentie 2 keer per jaar\nduur 2,5 uur\ntussentijd minstens 8 weken\n",
      "objecten 19 zaken in noord\nobjecten 23 zaken in zuid\nduur 95 minuten\naangekondigd\n",
      "objecten 5 zaken\nfrequentie elke 6 weken\nduur 3 uur\nhertrekking 20%\n",
      "inzet 48 uur\ndag 3 mei 2017\ndag juni 2017\n",
    ])
    text += dice.pick(["", "verdeling noord 30%, zuid 70%\n", "minimum 25% in noord\n"])
    text += dice.pick(["", "periode maart t/m oktober\n", "periode week 40 t/m week 52\n"])
    text += dice.pick(["", "tijden ma t/m vr 17:00-21:00\n", "tijden za 09:00-13:00\n"]) + "}\n"
  }
  return text
}

/// Whatever the plan: parts add up, nothing lies outside its window, nobody works more than there is, and the same plan
/// gives the same schedule.
@Test(arguments: 0..<24)
func invariantsOfAnyPlan(seed: Int) throws {
  let period = seed % 4 == 3 ? "1 april 2017 t/m 30 september 2018" : "1 januari 2017 t/m 31 december 2017"
  let plan = plan(riskModel + randomPlan(seed), period: period)
  let options = ScheduleOptions(key: seed % 3 == 0 ? nil : Array(repeating: UInt8(seed), count: 16))
  let risk = riskFigures(plan)
  let result = schedule(plan, risk: risk, options: options)
  checkSums(result.value, plan)
  try checkWindows(result.value)
  checkHours(result.value)
  let again = schedule(plan, risk: risk, options: options)
  #expect(again.value.items == result.value.items && again.findings == result.findings)
  // At most one finding for each statement.
  let places = result.findings.filter { $0.code != .finding(.noKey) }.map(\.primary.location)
  #expect(Set(places).count == places.count)
}

/// Every item lies in a week, part of the day and team that some piece of its task allows.
private func checkWindows(_ schedule: Schedule) throws {
  let calendar = try #require(schedule.calendar)
  for item in schedule.items {
    let demand = try #require(schedule.demands.first { $0.task == item.task })
    let isAllowed = calendar.years.contains { year in
      guard let week = year.weeks.firstIndex(of: item.week) else { return false }
      return demand.years[year.index].pieces.contains { piece in
        piece.weeks.contains(week) && piece.parts.contains(item.daypart.rawValue)
          && piece.teams.contains { schedule.capacities[$0].team == item.team }
          && piece.shares.contains { $0.area == item.area ?? "" }
      }
    }
    #expect(isAllowed, "\(item.id)")
  }
}

/// Over the plan no team is given more than it has; the elastic part of a week stays within its bound.
private func checkHours(_ schedule: Schedule) {
  for team in schedule.teams {
    #expect(team.planned <= team.available + (team.contract ?? 0))
    if team.contract == nil {
      for week in team.weeks { #expect(week.planned <= week.available + 480 + 15) }
    }
  }
}
