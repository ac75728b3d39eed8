/// Solves an instance so that announced work stands where it was published, as far as no classes lack more by it than they
/// would without. Where they do, some of what was published in the weeks of the work that is short is let go, lowest class
/// first and each time more; at last all. What was let go beyond what it took is given back.
///
/// `divide` solves an instance as it is given.
func keepingPublished(_ instance: Instance, _ divide: (Instance) -> Result) -> Result {
  var asked = instance
  asked.published = Rows()
  let alone = divide(asked)
  asked.published = instance.published
  var before = instance.published
  var factor = 1
  for _ in 0..<6 where !asked.published.isEmpty {
    let result = divide(asked)
    if result.coversClasses(of: alone) { return givingBack(from: before, to: asked, result, alone, divide) }
    before = asked.published
    asked.release(factor, for: result, lackingMoreThan: alone)
    factor *= 2
  }
  return alone
}

/// How often published visits that were let go are tried again where they were.
private let givenBack = 8

/// The result with as many of the visits that were let go last as no class lacks by: halves of them are tried first, then
/// ever smaller parts.
private func givingBack(
  from before: Rows, to asked: Instance, _ result: Result, _ alone: Result, _ divide: (Instance) -> Result
) -> Result {
  var best = result
  var gone = before.visits.missing(in: asked.published.visits)
  var size = (gone.count + 1) / 2
  var first = 0
  for _ in 0..<givenBack where !gone.isEmpty {
    let still = Set(gone[..<first] + gone.dropFirst(first + size))
    var more = asked
    more.published = before.only(visits: { !still.contains($0) }, blocks: { _ in true })
    more.published.blocks = asked.published.blocks
    let result = divide(more)
    if result.coversClasses(of: alone) {
      best = result
      gone.removeSubrange(first..<min(gone.count, first + size))
    } else {
      first += size
    }
    if first >= gone.count {
      if size == 1 { break }
      (first, size) = (0, (size + 1) / 2)
    }
  }
  return best
}

extension Rows.Visits {
  /// The rows that are not among the others, which are some of these in their order.
  fileprivate func missing(in others: Rows.Visits) -> [Int] {
    var next = 0
    return (0..<count).filter { row in
      let isThere =
        next < others.count && line[row] == others.line[next] && object[row] == others.object[next]
        && week[row] == others.week[next] && pool[row] == others.pool[next] && part[row] == others.part[next]
      if isThere { next += 1 }
      return !isThere
    }
  }
}

extension Result {
  /// Whether no prefix of the classes lacks more than in another result.
  fileprivate func coversClasses(of other: Result) -> Bool {
    var more = 0
    for (here, there) in zip(claims.uncovered, other.claims.uncovered) {
      more += here - there
      if more > 0 { return false }
    }
    return true
  }
}

extension Instance {
  /// Lets go of published rows in whose place the work could lie that lacks more than in the other result: so many times
  /// the minutes that it lacks more.
  fileprivate mutating func release(_ factor: Int, for result: Result, lackingMoreThan other: Result) {
    var short: [(task: Task, group: Group)] = []
    var minutes = 0
    let groups = tasks.flatMap { task in task.groups.map { (task: task, group: $0) } }
    for (group, (here, there)) in zip(groups, zip(result.coverage, other.coverage)) where here.covered < there.covered {
      short.append(group)
      minutes = minutes.addingReportingOverflow((there.covered - here.covered) * factor).partialValue
    }
    let teams = Dictionary(pools.map { ($0.id, $0.team) }, uniquingKeysWith: { first, _ in first })
    let published = published
    func isInTheWay(pool: Int32, week: Int32, part: Int32) -> Bool {
      let team = teams[published.pools[Int(pool)]]
      return short.contains { line in
        line.task.weeks.contains(Int(week)) && line.task.parts.contains(Int(part))
          && line.group.teams.contains { $0 == team }
      }
    }
    let numbers = groupsByName()
    let priorities = published.lines.map { numbers[$0].map { tasks[$0.task].priority } ?? .max }
    let (v, b) = (published.visits, published.blocks)
    let visits = (0..<v.count).filter { isInTheWay(pool: v.pool[$0], week: v.week[$0], part: v.part[$0]) }
    let blocks = (0..<b.count).filter { isInTheWay(pool: b.pool[$0], week: b.week[$0], part: b.part[$0]) }
    let candidates =
      visits.map { (line: Int(v.line[$0]), row: $0, isVisit: true) }
      + blocks.map { (line: Int(b.line[$0]), row: $0, isVisit: false) }
    let inOrder = candidates.sorted {
      (priorities[$1.line], $0.isVisit ? 0 : 1, $0.row) < (priorities[$0.line], $1.isVisit ? 0 : 1, $1.row)
    }
    var (goneVisits, goneBlocks): (Set<Int>, Set<Int>) = ([], [])
    for candidate in inOrder {
      if minutes <= 0 { break }
      if candidate.isVisit {
        let task = numbers[published.lines[candidate.line]].map { tasks[$0.task] }
        minutes -= task.map { $0.minutes * $0.crew } ?? 0
        goneVisits.insert(candidate.row)
      } else {
        minutes -= Int(b.minutes[candidate.row])
        goneBlocks.insert(candidate.row)
      }
    }
    self.published = published.only(visits: { !goneVisits.contains($0) }, blocks: { !goneBlocks.contains($0) })
  }
}
