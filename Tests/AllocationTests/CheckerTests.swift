import Testing

@testable import Allocation

struct Mutation: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var rule: Violation.Rule
  var damage: @Sendable (inout Instance, inout Result) -> Void

  init(
    _ description: String, _ rule: Violation.Rule, _ damage: @escaping @Sendable (inout Instance, inout Result) -> Void
  ) {
    testDescription = description
    self.rule = rule
    self.damage = damage
  }
}

/// Overloaded, so that the cuts prove something: two tasks of visits, one of hours.
private func subject() -> Instance {
  var instance = onePool(
    minutes: 240, weeks: 8, blockWeeks: 4, flex: 60,
    tasks: [
      visits("a", minutes: 60, objects: 10, frequency: 2, gap: 3, weeks: 0...6), hours("b", minutes: 600, weeks: 0...7),
      visits("c", class: 2, minutes: 45, objects: 20, weeks: 0...7),
    ])
  instance.dayparts = ["dag", "avond"]
  instance.pools[0].parts = [instance.pools[0].capacity, [Int](repeating: 30, count: 8)]
  instance.pools[0].price = 6000
  instance.pools.append(
    Instance.Pool(
      id: "q", team: "u", skills: ["s"], capacity: [60, 60, 60, 60, 60, 60, 60, 60],
      parts: [[Int](repeating: 60, count: 8), [Int](repeating: 60, count: 8)]))
  return instance
}

private let firstVisit = 0

let mutations: [Mutation] = [
  Mutation("a visit more often", .frequency) { _, r in for week in [0, 3, 6] { r.add(object: 0, week: Int32(week)) } },
  Mutation("an object too many", .object) { _, r in r.rows.visits.object[firstVisit] = 99 },
  Mutation("an unreleased object", .object) { i, _ in i.tasks[0].groups[0].releases = [Int](repeating: 7, count: 10) },
  Mutation("a week outside the task", .week) { _, r in r.rows.visits.week[firstVisit] = 7 },
  Mutation("a week outside the year", .shape) { _, r in r.rows.visits.week[firstVisit] = 8 },
  Mutation("a line outside the table", .shape) { _, r in r.rows.visits.line[firstVisit] = 3 },
  Mutation("columns of unequal length", .shape) { _, r in r.rows.visits.part.removeLast() },
  Mutation("another pool", .pool) { _, r in r.rows.visits.pool[firstVisit] = 1 },
  Mutation("another part of the day", .part) { _, r in r.rows.visits.part[firstVisit] = 1 },
  Mutation("two visits too close", .spacing) { _, r in
    r.rows.visits.week[firstVisit] = r.rows.visits.week[firstVisit + 1] - 1
  },
  Mutation("more than a week holds", .capacity) { i, _ in i.pools[0].capacity[2] = 10 },
  Mutation("more than a part holds", .capacity) { i, _ in i.pools[0].parts[0][2] = 10 },
  Mutation("more than a block holds", .capacity) { i, _ in i.pools[0].capacity[2] -= 60 },
  Mutation("more than a year holds", .capacity) { i, _ in i.pools[0].yearCap = 600 },
  Mutation("a broken quantum", .quantum) { _, r in r.rows.blocks.minutes[0] -= 1 },
  Mutation("more than asked", .excess) { i, _ in i.tasks[1].groups[0].minutes = 300 },
  Mutation("more visits than the sample", .excess) { i, _ in i.tasks[2].groups[0].sample = 1 },
  Mutation("a visit as a block", .kind) { _, r in r.rows.blocks.line[0] = 0 },
  Mutation("a block as a visit", .kind) { _, r in r.rows.visits.line[firstVisit] = 1 },
  Mutation("an unknown line", .name) { _, r in r.rows.lines[0].district = "elders" },
  Mutation("an unknown pool", .name) { _, r in r.rows.pools[0] = "elders" },
  Mutation("a new row in the past", .past) { i, _ in i.now = 3 },
  Mutation("a done row missing", .fixedRow) { i, r in
    i.done = Rows(lines: r.rows.lines, pools: r.rows.pools)
    i.done.visits.append(line: 0, object: 0, week: 0, pool: 1, part: 1)
  },
  Mutation("fewer minutes claimed uncovered", .claim) { _, r in r.claims.uncovered[1] -= 15 },
  Mutation("more visits claimed", .claim) { _, r in r.claims.visits += 1 },
  Mutation("lower cost claimed", .claim) { _, r in r.claims.costCents -= 1 },
  Mutation("lower peak claimed", .claim) { _, r in r.claims.peakPermille = 1 },
  Mutation("coverage of a line claimed", .claim) { _, r in r.coverage[2].covered += 45 },
  Mutation("a cut that claims more", .cut) { _, r in r.cuts[1].uncoveredAtLeast += 15 },
  Mutation("a cut without a cell", .cut) { _, r in r.cuts[1].cells.removeFirst() },
  Mutation("a cut outside the year", .cut) { _, r in r.cuts[1].cells[0].weeks = 0...9 },
  Mutation("no cut", .cut) { _, r in r.cuts.removeLast() },
  Mutation("better than the bound", .belowBound) { _, r in r.claims.uncovered = [0, 0] },
  Mutation("undated in spite of the key", .undated) { _, r in
    r.undated.line = [0]
    r.undated.firstWeek = [0]
    r.undated.lastWeek = [6]
    r.undated.pool = [0]
    r.undated.part = [0]
    r.undated.visits = [1]
  },
  Mutation("an instance that cannot be planned", .instance) { i, _ in i.weeks = 0 },
]

extension Result {
  fileprivate mutating func add(object: Int32, week: Int32) {
    rows.visits.append(line: 0, object: object, week: week, pool: 0, part: 0)
  }
}

@Test(arguments: mutations)
func damageIsNoticed(mutation: Mutation) throws {
  var instance = subject()
  var result = try solve(instance)
  #expect(check(instance, result) == [])
  mutation.damage(&instance, &result)
  #expect(check(instance, result).map(\.rule).contains(mutation.rule), "\(check(instance, result))")
}
