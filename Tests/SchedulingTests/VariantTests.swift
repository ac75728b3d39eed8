import Allocation
import PlanModel
import Scheduling
import SourceText
import Testing

private let choice = """
  team boa "BOA" {
    formatie 1 fte
    productief 1.200 uur per fte
    tarief € 60 per uur
  }
  taak a "A" {
    team boa
    objecten 100 zaken
    frequentie 4 keer per jaar
    duur 3 uur
  }
  taak b "B" {
    team boa
    inzet 600 uur per jaar
  }
  keuze meer "Meer" {
    variant huidig "Huidig"
    variant uitbreiding "Uitbreiding" {
      team boa { formatie plus 0,5 fte }
    }
    variant zonder-b "Zonder B" {
      zonder b
    }
  }
  """

/// Each variant against the plan without a choice: hours, money, who gains and who pays, and what moves.
@Test func variantsSideBySide() throws {
  let plan = plan(choice)
  let options = ScheduleOptions(key: Array(repeating: 3, count: 16))
  let base = schedule(plan, risk: riskFigures(plan), options: options).value
  #expect(base.total.covered == 1200 * 60 && base.total.needed == 1800 * 60)
  let variants = variantSchedules(plan, base: base, options: options)
  #expect(variants.map { $0.variants.map { plan[$0].name ?? "" } } == [["huidig"], ["uitbreiding"], ["zonder-b"]])

  let same = try #require(variants.first?.comparison)
  #expect(same.tasks.isEmpty && same.teams.isEmpty && same.moves.isEmpty)
  #expect(variants[0].schedule.items == base.items)

  let more = variants[1].comparison
  #expect(more.covered == .init(base: 72000, other: 108_000))
  #expect(more.cost == .init(base: 7_200_000, other: 10_800_000))
  #expect(more.moves.isEmpty)
  #expect(more.paying.isEmpty && more.gaining.reduce(0) { $0 + $1.covered.difference } == 36000)

  let less = variants[2].comparison
  #expect(less.tasks.filter(\.isDropped).map { plan[$0.task].name } == ["b"])
  #expect(less.needed.other == 72000)
}

/// Unchanged input gives the schedule back; an edit moves only what it must; what is done stays.
@Test func replanKeepsWhatItCan() throws {
  let key = Array(repeating: UInt8(9), count: 16)
  let plan = plan(choice)
  let risk = riskFigures(plan)
  let first = schedule(plan, risk: risk, options: ScheduleOptions(key: key)).value
  let again = schedule(plan, risk: risk, options: ScheduleOptions(key: key, previous: first.asPrevious)).value
  #expect(again.items == first.items && again.moves.isEmpty)

  // What lies before July is done; it comes back as done, and nothing new lies there.
  let july = try #require(Day(year: 2017, month: 7, day: 3))
  let rows = try #require(first.solved.first?.result?.rows)
  let half = try #require(first.calendar?.years.first?.week(of: july))
  var done = rows
  done.visits = .init()
  done.blocks = .init()
  for row in 0..<rows.visits.count where rows.visits.week[row] < half {
    done.visits.append(
      line: rows.visits.line[row], object: rows.visits.object[row], week: rows.visits.week[row],
      pool: rows.visits.pool[row], part: rows.visits.part[row])
  }
  let options = ScheduleOptions(key: key, now: july, done: [0: done], previous: first.asPrevious)
  let later = schedule(plan, risk: risk, options: options).value
  let before = later.items.filter { $0.week.days.lowerBound < july }
  #expect(!before.isEmpty && before.allSatisfy { $0.status == .done })
  #expect(later.items.filter { $0.status == .done }.count == done.visits.count)
}
