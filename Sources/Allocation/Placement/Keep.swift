/// Rows of the earlier schedule that stay where they are, and why the others could not.
struct KeptRows {
  fileprivate(set) var visitsPerDraw: [[Visit]]
  /// Visits for which there was no room any more; they come first when their week has a visit to deal.
  fileprivate(set) var homeless: [Int: [Visit]] = [:]
  fileprivate(set) var moves: [Result.Move] = []

  func visits(of draw: Int) -> [Visit] { visitsPerDraw.isEmpty ? [] : visitsPerDraw[draw] }
}

extension Placement {
  /// Takes over the earlier schedule, rank by rank, as far as rows are still allowed and fit. Short visits first, so
  /// that few have to go where not all fit any more (across the ranks when all can be covered, or in some ways); the
  /// earliest of an object first, so that most of them keep their spacing; otherwise the seed of line and object decides
  /// which stay.
  func keepPrevious() -> KeptRows {
    let rows = model.kept
    if rows.isEmpty { return KeptRows(visitsPerDraw: []) }
    var keeping = Keeping(self, rows)
    return keeping.run()
  }
}

private struct Keeping {
  let placement: Placement
  let model: Model
  let ledger: Ledger
  let rows: Rows
  let resolver: RowResolver
  var kept: KeptRows
  /// Rows of visits and of blocks per line of the model.
  var visits: [[Int32]]
  var blocks: [[Int32]]
  /// Minutes of a block row that no line has taken over yet.
  var minutesLeft: [Int32]
  /// Weeks taken per object of a draw.
  var busy: [[UInt64]]
  /// Visits per object of a draw; of what was done, two may lie in one week.
  var visitCounts: [[Int]]

  init(_ placement: Placement, _ rows: Rows) {
    self.placement = placement
    self.rows = rows
    model = placement.model
    ledger = placement.ledger
    resolver = RowResolver(rows, model.instance, groupNumbers: model.instance.groupNumbers())
    kept = KeptRows(visitsPerDraw: [[Visit]](repeating: [], count: model.draws.count))
    visits = [[Int32]](repeating: [], count: model.lines.count)
    blocks = visits
    minutesLeft = rows.blocks.minutes
    busy = [[UInt64]](repeating: [], count: model.draws.count)
    visitCounts = [[Int]](repeating: [], count: model.draws.count)
  }

  mutating func run() -> KeptRows {
    sortOut()
    for visit in model.fixed.visits { occupy(visit) }
    if placement.canCoverAll || placement.keepsShortFirst {
      let lines = placement.order.map { Int($0) }
      let shortFirst = lines.sorted { (model.lines[$0].unit, $0) < (model.lines[$1].unit, $1) }
      keep(shortFirst, blocks: lines)
    } else {
      for stretch in placement.rankStretches() {
        let lines = stretch.map { Int($0) }
        keep(lines.reversed(), blocks: lines)
      }
    }
    return kept
  }

  private mutating func keep(_ lines: [Int], blocks: [Int]) {
    var homeless: [(row: Int, line: Int)] = []
    for line in lines where !visits[line].isEmpty { homeless += keepVisits(line) }
    for (row, line) in homeless where !keepInWeek(row, line) { give(up: row, .noRoom) }
    for line in blocks { keepBlocks(line) }
  }

  private mutating func sortOut() {
    for row in 0..<rows.visits.count where Int(rows.visits.week[row]) >= model.instance.now {
      let number = resolver.group(rows.visits.line[row])
      guard number >= 0, model.groups[Int(number)].draw >= 0,
        (0..<model.groups[Int(number)].objects).contains(rows.visits.object[row])
      else {
        give(up: row, .gone)
        continue
      }
      let draw = Int(model.groups[Int(number)].draw)
      visits[Int(model.draws[draw].lastLine)].append(Int32(row))
      ledger.anchors.expect(draw, week: Int(rows.visits.week[row]))
    }
    for row in 0..<rows.blocks.count where Int(rows.blocks.week[row]) >= model.instance.now {
      let number = resolver.group(rows.blocks.line[row])
      guard number >= 0, model.groups[Int(number)].draw < 0 else { continue }
      for line in lines(of: model.groups[Int(number)], week: Int(rows.blocks.week[row])) {
        blocks[line].append(Int32(row))
      }
    }
  }

  /// The lines of a divisible group that may have blocks in the week.
  private func lines(of group: GroupLine, week: Int) -> [Int] {
    var result: [Int] = []
    var line = Int(group.line)
    guard line >= 0 else { return [] }
    let first = model.lines[line].group
    while line < model.lines.count && model.lines[line].draw < 0 && model.lines[line].group == first {
      if model.routes[Int(model.lines[line].route)].weeks >> UInt64(week) & 1 == 1 { result.append(line) }
      line += 1
    }
    return result
  }

  private mutating func give(up row: Int, _ cause: Result.Move.Cause) {
    let v = rows.visits
    kept.moves.append(
      Result.Move(
        line: rows.lines[Int(v.line[row])], object: Int(v.object[row]), week: Int(v.week[row]), cause: cause))
  }

  private mutating func occupy(_ visit: FixedRows.Visit) {
    let group = model.groups[Int(visit.group)]
    if group.draw < 0 { return }
    mark(Int(group.draw), Int(group.firstObject + visit.object), model.week(of: Int(visit.cell)))
  }

  private mutating func mark(_ draw: Int, _ object: Int, _ week: Int) {
    if busy[draw].isEmpty {
      busy[draw] = [UInt64](repeating: 0, count: model.draws[draw].objects)
      visitCounts[draw] = [Int](repeating: 0, count: model.draws[draw].objects)
    }
    busy[draw][object] |= 1 << UInt64(week)
    visitCounts[draw][object] += 1
  }

  // MARK: Visits

  /// Keeps the visits of a line where they are; those for which there is no room.
  private mutating func keepVisits(_ line: Int) -> [(row: Int, line: Int)] {
    let seed = model.lines[line].seed
    let v = rows.visits
    let ranked = visits[line].map { row -> (Int32, UInt64, Int32) in
      let number = resolver.group(v.line[Int(row)])
      let object = UInt64(model.groups[Int(number)].firstObject + v.object[Int(row)])
      return (v.week[Int(row)], model.open(seed ^ 0x6b65_6570, object), row)
    }
    var homeless: [(row: Int, line: Int)] = []
    for (_, _, row) in ranked.sorted(by: { $0 < $1 }) {
      guard let cause = keep(Int(row), line) else { continue }
      if cause == .noRoom { homeless.append((Int(row), line)) } else { give(up: Int(row), cause) }
    }
    return homeless
  }

  /// Keeps a visit in its week, with another pool or in another part of the day.
  private mutating func keepInWeek(_ row: Int, _ last: Int) -> Bool {
    let v = rows.visits
    let group = model.groups[Int(resolver.group(v.line[row]))]
    let line = line(of: group, last)
    let object = Int(group.firstObject + v.object[row])
    let week = Int(v.week[row])
    let route = model.routes[Int(model.lines[last].route)]
    let isSpaced = isSpaced(Int(group.draw), object, week, group, Int(v.object[row]))
    guard isSpaced, ledger.missing(line) > 0 else { return false }
    for place in route.cellRange where model.week(of: Int(model.cells[place])) == week {
      let cell = Int(model.cells[place])
      if ledger.unitsThatFit(line, cell) == 0 { continue }
      settle(line, cell, Int(group.draw), object, week)
      return true
    }
    kept.homeless[Int(group.draw), default: []].append(Visit(object: object, week: week, cell: 0))
    return false
  }

  private func line(of group: GroupLine, _ last: Int) -> Int {
    let first = Int(model.draws[Int(group.draw)].firstLine)
    return ledger.missing(first) > 0 ? first : last
  }

  private mutating func settle(_ line: Int, _ cell: Int, _ draw: Int, _ object: Int, _ week: Int) {
    ledger.put(line, cell, 1)
    mark(draw, object, week)
    kept.visitsPerDraw[draw].append(Visit(object: object, week: week, cell: cell))
  }

  /// Keeps one visit, or says why it cannot stay.
  private mutating func keep(_ row: Int, _ last: Int) -> Result.Move.Cause? {
    let v = rows.visits
    let group = model.groups[Int(resolver.group(v.line[row]))]
    let cell = Int(resolver.cell(pool: v.pool[row], week: v.week[row], part: v.part[row]))
    guard cell >= 0 else { return .gone }
    let route = model.routes[Int(model.lines[last].route)]
    guard placement.allows(route, cell), hasPool(route, model.pool(of: cell)) else { return .notAllowed }
    let line = line(of: group, last)
    let object = Int(group.firstObject + v.object[row])
    guard ledger.missing(line) > 0, !hasAll(Int(group.draw), object) else { return .notAsked }
    let week = Int(v.week[row])
    guard isSpaced(Int(group.draw), object, week, group, Int(v.object[row])),
      ledger.spacing.room(Int(group.draw), week: week) > 0
    else { return .spacing }
    guard ledger.room(cell) >= model.lines[line].unit else { return .noRoom }
    settle(line, cell, Int(group.draw), object, week)
    return nil
  }

  private func hasPool(_ route: Route, _ pool: Int) -> Bool {
    model.poolSets[route.poolSet].contains(Int32(pool))
  }

  private func isSpaced(_ draw: Int, _ object: Int, _ week: Int, _ group: GroupLine, _ inGroup: Int) -> Bool {
    let source = model.instance.tasks[Int(group.task)].groups[Int(group.group)]
    if !source.releases.isEmpty && source.releases[inGroup] > week { return false }
    let weeks = busy[draw].isEmpty ? 0 : busy[draw][object]
    if hasAll(draw, object) { return false }
    let gap = model.draws[draw].gap
    return !isNear(weeks, week, gap) && !isNear(weeksOfBase(group, inGroup), week, gap)
  }

  /// Whether the object has as many visits as it is to have.
  private func hasAll(_ draw: Int, _ object: Int) -> Bool {
    !visitCounts[draw].isEmpty && visitCounts[draw][object] >= model.draws[draw].frequency
  }

  private func weeksOfBase(_ group: GroupLine, _ inGroup: Int) -> UInt64 {
    model.bases(of: group).reduce(0) { weeks, base in
      guard base.draw >= 0, !busy[Int(base.draw)].isEmpty else { return weeks }
      return weeks | busy[Int(base.draw)][Int(base.firstObject) + inGroup]
    }
  }

  private func isNear(_ weeks: UInt64, _ week: Int, _ gap: Int) -> Bool {
    let near = WeekSet([max(0, week - gap + 1)...min(63, week + gap - 1)])
    return weeks & near.mask != 0
  }

  // MARK: Blocks

  private mutating func keepBlocks(_ line: Int) {
    let b = rows.blocks
    let inOrder = blocks[line].sorted {
      (b.week[Int($0)], b.pool[Int($0)], b.part[Int($0)], $0) < (b.week[Int($1)], b.pool[Int($1)], b.part[Int($1)], $1)
    }
    let shape = model.lines[line]
    let route = model.routes[Int(shape.route)]
    for row in inOrder.map({ Int($0) }) {
      let cell = Int(resolver.cell(pool: b.pool[row], week: b.week[row], part: b.part[row]))
      guard cell >= 0, placement.allows(route, cell), hasPool(route, model.pool(of: cell)) else { continue }
      let fitting = min(ledger.room(cell) / shape.unit, ledger.missing(line))
      let units = min(Int(minutesLeft[row]) / shape.unit, fitting)
      if units <= 0 { continue }
      ledger.put(line, cell, units)
      minutesLeft[row] -= Int32(units * shape.unit)
    }
  }
}
