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

/// Without the key, as open documents are made: what has no week is covered all the same in a variant that changes nothing.
@Test func variantWithoutChangeCoversWhatThePlanCovers() throws {
  let plan = plan(choice)
  let base = schedule(plan, risk: riskFigures(plan)).value
  #expect(!base.undated.isEmpty)
  let same = try #require(variantSchedules(plan, base: base).first)
  #expect(same.comparison.covered == .init(base: base.total.covered, other: base.total.covered))
  #expect(same.comparison.cost?.difference == 0)
}

/// A team that is full, with visits that get no week without a key, and a variant that asks more of another team.
private let elsewhere = """
  risicomodel {
    effect a, b op schaal 1 t/m 3
    kans op schaal 1 t/m 3
    score hoogste effect maal kans
    klasse hoog "Hoog" vanaf 6
    klasse laag "Laag" vanaf 1
  }
  risico erg "Erg" {
    effect a 3, b 3
    kans 3
  }
  risico matig "Matig" {
    effect a 1, b 1
    kans 1
  }
  team t0 "Vol" { uren 24 uur per week }
  taak k0 "Wijk" { risico erg
    team t0
    inzet 4 uur per week }
  taak k1 "Overleg" { risico matig
    team t0
    inzet 5 uur per maand }
  taak k2 "Bezoek" { risico matig
    team t0
    objecten 12 zaken
    duur 5 uur }
  taak k3 "Toezicht" { risico erg
    team t0
    inzet 8 uur per week }
  taak k4 "Avond" { risico erg
    team t0
    inzet 4 uur per 2 weken }
  taak k5 "Controle" { risico matig
    team t0
    objecten 40 zaken
    duur 7 uur }
  taak k6 "Verslag" { risico erg
    team t0
    inzet 3 uur per maand }
  team u "Ander" { uren 5 uur per week }
  taak ux "Elders" { risico matig
    team u
    inzet 2 uur per week }
  keuze meer "Meer" {
    motivering "x"
    variant elders "Meer elders" { taak ux { inzet plus 1 uur per week } }
    variant gelijk "Gelijk"
    voorkeur gelijk motivering "x"
  }
  """

@Test func whatChangesElsewhereTakesNothingFromVisitsWithoutAWeek() throws {
  let plan = plan(elsewhere, header: "weken strikt")
  let base = schedule(plan, risk: riskFigures(plan)).value
  #expect(!base.undated.isEmpty)
  for item in variantSchedules(plan, base: base) {
    #expect(item.comparison.covered.difference == item.comparison.needed.difference)
  }
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
  let options = ScheduleOptions(key: key, now: july, done: [.init(rows: done)], previous: first.asPrevious)
  let later = schedule(plan, risk: risk, options: options).value
  let before = later.items.filter { $0.week.days.lowerBound < july }
  #expect(!before.isEmpty && before.allSatisfy { $0.status == .done })
  #expect(later.items.filter { $0.status == .done }.count == done.visits.count)
}

/// Without a word of what was done, what stood in the weeks that are over was: nothing of it vanishes, or is asked again.
@Test func whatIsOverCountsAsDone() throws {
  let key = Array(repeating: UInt8(9), count: 16)
  let plan = plan(
    riskModel + """
      team boa "BOA" {
        formatie 2 fte
        productief 1.200 uur per fte
      }
      taak controle "Controle" {
        risico erg
        team boa
        objecten 40 zaken
        frequentie 2 keer per jaar
        duur 2 uur
      }
      taak wijk "In de wijk" {
        risico erg
        team boa
        inzet 20 uur per week
      }
      taak feest "Carnaval" {
        risico erg
        team boa
        dag 27 februari 2017
        inzet 8 uur
      }
      taak overleg "Overleg" {
        risico erg
        team boa
        objecten 1 overleg
        duur 2 uur
        vast in week 9
      }
      """)
  let risk = riskFigures(plan)
  let first = schedule(plan, risk: risk, options: ScheduleOptions(key: key)).value
  let july = try #require(Day(year: 2017, month: 7, day: 3))
  let staged = schedule(plan, risk: risk, options: ScheduleOptions(key: key, now: july, previous: first.asPrevious))
  #expect(staged.findings.map(\.message.nl) == [])
  #expect(staged.value.tasks.map(\.hours.covered) == first.tasks.map(\.hours.covered))
  let over = staged.value.items.filter { $0.week.days.upperBound < july }
  #expect(over.count == first.items.count { $0.week.days.upperBound < july })
  #expect(over.allSatisfy { $0.status == .done || $0.status == .pinned })
}

/// Calendars need to know how often an item changed, and which are gone; both count on from plan to plan.
@Test func changesCountOn() throws {
  func text(_ period: String, withOther: Bool) -> Plan {
    plan(
      """
      team boa "BOA" {
        formatie 1 fte
        productief 1.200 uur per fte
      }
      taak a "A" {
        team boa
        objecten 10 zaken
        duur 3 uur
        aangekondigd
        periode \(period)
      }
      """
        + (withOther ? "\ntaak b \"B\" {\n  team boa\n  objecten 5 zaken\n  duur 2 uur\n  aangekondigd\n}" : ""))
  }
  func replan(_ plan: Plan, after earlier: Schedule?) -> Schedule {
    let options = ScheduleOptions(previous: earlier?.asPrevious ?? [])
    return schedule(plan, risk: riskFigures(plan), options: options).value
  }
  let first = replan(text("januari t/m juni", withOther: true), after: nil)
  #expect(first.items.count == 15 && first.items.allSatisfy { $0.changes == 0 } && first.cancelled.isEmpty)
  let second = replan(text("januari t/m juni", withOther: false), after: first)
  #expect(second.items.allSatisfy { $0.changes == 0 } && second.moves.count == 5)
  #expect(second.moves.compactMap(\.id).sorted() == second.cancelled.map(\.id).sorted())
  #expect(
    second.cancelled.map(\.name) == Array(repeating: "b", count: 5) && second.cancelled.allSatisfy { $0.changes == 1 })
  let third = replan(text("juli t/m december", withOther: true), after: second)
  #expect(third.cancelled.isEmpty && third.moves.count == 10)
  #expect(
    third.moves.compactMap(\.id).sorted() == third.items.filter { $0.task == third.moves[0].task }.map(\.id).sorted())
  #expect(third.items.map(\.changes).sorted() == Array(repeating: 1, count: 10) + Array(repeating: 2, count: 5))
  // The file of a schedule carries them.
  let year = try #require(third.solved.first)
  let file = try readEarlier(try #require(year.file(open: nil)))
  #expect(
    file.changes.map(\.count).sorted() == third.items.map(\.changes).sorted() && file.digest == year.result?.digest)
}

/// A file of which rows were taken out by hand is not the schedule that was made, though it carries its digest: what is
/// missing is planned again.
@Test(arguments: [true, false]) func aFileWithRowsTakenOutIsNotReturnedAsItIs(takesOut: Bool) throws {
  let plan = plan(
    """
    team boa "BOA" {
      uren 10 uur per week
    }
    taak a "A" {
      team boa
      objecten 10 zaken
      duur 1 uur
      aangekondigd
    }
    """)
  let first = schedule(plan, risk: riskFigures(plan)).value
  var file = try readEarlier(Allocation.write(try #require(first.solved.first?.result)))
  if takesOut {
    let whole = file.rows.visits
    file.rows.visits = Rows.Visits()
    for row in 3..<whole.count {
      file.rows.visits.append(
        line: whole.line[row], object: whole.object[row], week: whole.week[row], pool: whole.pool[row],
        part: whole.part[row])
    }
  }
  let options = ScheduleOptions(previous: [.init(rows: file.rows, digest: file.digest, claims: file.claims)])
  let next = schedule(plan, risk: riskFigures(plan), options: options).value
  #expect(next.total.uncovered == 0 && next.items.count == 10 && next.moves.isEmpty)
  #expect((next.solved.first?.result?.rows == first.solved.first?.result?.rows) || takesOut)
}

/// Visits at the end of the year before keep their distance: what was visited in week 52 of 2016, of which this year has a
/// Sunday, comes back in week 12 at the earliest.
@Test func spacingCrossesTheTurnOfTheYear() throws {
  let plan = plan(
    """
    team boa "BOA" {
      uren 10 uur per week
    }
    taak a "A" {
      team boa
      objecten 10 zaken
      duur 1 uur
      tussentijd minstens 12 weken
      periode januari t/m maart
      aangekondigd
    }
    """)
  var before = Rows()
  before.lines = [LineName(task: "a", district: "")]
  before.pools = ["boa"]
  for object in 0..<6 { before.visits.append(line: 0, object: Int32(object), week: 52, pool: 0, part: 0) }
  var options = ScheduleOptions()
  options.yearBefore = .init(rows: before)
  let items = schedule(plan, risk: riskFigures(plan), options: options).value.items
  let weeks = items.sorted { ($0.object ?? 0) < ($1.object ?? 0) }.map(\.week.week)
  #expect(weeks.count == 10 && weeks[..<6].allSatisfy { $0 >= 12 } && weeks[6...].contains { $0 < 12 })
}

/// What was planned keeps its week when the plan has other years than before: a year more at the front, at the end, or half
/// a year later. A schedule that does not say its weeks is of the year at its own place.
@Test(arguments: [
  ("1 januari 2016 t/m 31 december 2018", 2017...2018), ("1 januari 2017 t/m 31 december 2020", 2017...2018),
  ("1 juli 2017 t/m 30 juni 2019", 2018...2018),
])
func aPlanOfOtherYearsKeepsItsWeeks(period: String, years: ClosedRange<Int>) throws {
  func scheduled(_ period: String, after earlier: [ScheduleOptions.Earlier]) -> Schedule {
    let plan = plan(
      """
      team boa "BOA" {
        formatie 1 fte
        productief 1.200 uur per fte
      }
      taak a "A" {
        team boa
        objecten 40 zaken
        frequentie 2 keer per jaar
        tussentijd minstens 6 weken
        duur 3 uur
        aangekondigd
      }
      """, period: period)
    return schedule(plan, risk: riskFigures(plan), options: ScheduleOptions(previous: earlier)).value
  }
  func places(_ schedule: Schedule) -> Set<String> {
    Set(
      schedule.items.filter { years.contains($0.week.year) }.map { "\($0.object ?? 0) in \($0.week.label)" })
  }
  let first = scheduled("1 januari 2017 t/m 31 december 2018", after: [])
  let second = scheduled(period, after: first.asPrevious)
  let stayed = places(first).intersection(places(second)).count
  #expect(stayed * 20 >= places(first).count * 19, "\(stayed) of \(places(first).count)")
}
