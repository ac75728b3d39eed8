/// Stage 4: visits to objects, draw after draw. Announced draws use the open order, the others the secret one.
///
/// A visit for which no object can be found leaves the ledger and is no longer wanted.
struct Objects {
  private let model: Model
  private let ledger: Ledger
  private let kept: KeptRows
  private let slots: Slots
  private var order: ObjectOrder
  private var keys: [UInt64] = []
  private var fixed: [Int: [Visit]] = [:]
  /// Weeks of the visits per object, of draws that a later one visits again.
  private var weeksOfBase: [Int: [UInt64]] = [:]
  /// Of these draws, the weeks per object that lie too near to what is done or pinned of the later one.
  private var closedByFixed: [Int: [UInt64]] = [:]
  private var isBase: Set<Int32> = []
  private var dropped: [Dropped] = []
  /// Kept visits that stand too near to one of another task now, or made way for another of their own object.
  private var losses: [Result.Move] = []

  /// A visit of a line that found no object, and the weeks in which there would have been one.
  struct Dropped {
    var line: Int
    var weeks: UInt64
  }

  init(_ model: Model, _ ledger: Ledger, kept: KeptRows) {
    self.model = model
    self.ledger = ledger
    self.kept = kept
    slots = Slots(model, ledger)
    order = ObjectOrder(model)
    for visit in model.fixed.visits {
      let group = model.groups[Int(visit.group)]
      let object = Int(group.firstObject + visit.object)
      let week = model.week(of: Int(visit.cell))
      fixed[Int(group.draw), default: []].append(Visit(object: object, week: week, cell: Int(visit.cell)))
    }
    for group in model.groups where group.base >= 0 { isBase.insert(model.groups[Int(group.base)].draw) }
    if !isBase.isEmpty { closeNearFixed() }
  }

  private mutating func closeNearFixed() {
    for visit in model.fixed.visits {
      let group = model.groups[Int(visit.group)]
      let near = WeekSet.near(model.week(of: Int(visit.cell)), gap: model.draws[Int(group.draw)].gap)
      for base in model.bases(of: group) {
        let draw = model.draws[Int(base.draw)]
        var weeks = closedByFixed[Int(base.draw)] ?? [UInt64](repeating: 0, count: draw.objects)
        weeks[Int(base.firstObject + visit.object)] |= near.mask
        closedByFixed[Int(base.draw)] = weeks
      }
    }
  }

  /// Deals all draws; which visits found no object, and which kept ones could not stay.
  consuming func deal() -> (visits: [[Visit]], dropped: [Dropped], losses: [Result.Move]) {
    var result: [[Visit]] = []
    result.reserveCapacity(model.draws.count)
    for draw in model.draws.indices { result.append(deal(draw)) }
    return (result, dropped, losses)
  }

  private mutating func deal(_ number: Int) -> [Visit] {
    let draw = model.draws[number]
    var (stay, needed) = divide(slots[number], over: kept.visits(of: number))
    if let homeless = kept.homeless[number] { takeIn(homeless, draw, fixed[number] ?? [], &stay, &needed) }
    let closed = closedWeeks(number)
    letGo(closed, draw, &stay, &needed)
    let fixed = fixed[number] ?? []
    var visits: [Visit]
    if needed.isEmpty {
      visits = fixed + stay
    } else if draw.frequency == 1, fixed.isEmpty, stay.isEmpty, !draw.hasReleases, closed.isEmpty {
      visits = dealPlainly(draw, number, needed)
    } else {
      visits = dealWithCare(draw, needed, fixed: fixed, kept: stay, closed)
    }
    visits.sort()
    if isBase.contains(Int32(number)) { remember(visits, of: number) }
    return visits
  }

  /// The kept visits that still have a slot, and the slots that are left.
  private func divide(_ cells: ArraySlice<Int32>, over kept: [Visit]) -> ([Visit], ArraySlice<Int32>) {
    if kept.isEmpty { return ([], cells) }
    var free: [Int: Int] = [:]
    for cell in cells { free[Int(cell), default: 0] += 1 }
    var left: [Visit] = []
    var stay = kept.filter { visit in
      guard let count = free[visit.cell], count > 0 else {
        left.append(visit)
        return false
      }
      free[visit.cell] = count - 1
      return true
    }
    var needed = cells.filter { cell in
      guard let count = free[Int(cell)], count > 0 else { return false }
      free[Int(cell)] = count - 1
      return true
    }
    for visit in left {
      guard let place = needed.firstIndex(where: { model.week(of: Int($0)) == visit.week }) else { continue }
      stay.append(Visit(object: visit.object, week: visit.week, cell: Int(needed.remove(at: place))))
    }
    return (stay, needed[...])
  }

  /// Gives visits that had no room at first their object back, where a visit of their week is left to deal.
  private func takeIn(
    _ homeless: [Visit], _ draw: Draw, _ fixed: [Visit], _ stay: inout [Visit], _ needed: inout ArraySlice<Int32>
  ) {
    var weeks: [Int: [Int]] = [:]
    for visit in fixed + stay { weeks[visit.object, default: []].append(visit.week) }
    for visit in homeless {
      let taken = weeks[visit.object] ?? []
      if taken.count >= draw.frequency || taken.contains(where: { abs($0 - visit.week) < draw.gap }) { continue }
      guard let place = needed.firstIndex(where: { model.week(of: Int($0)) == visit.week }) else { continue }
      stay.append(Visit(object: visit.object, week: visit.week, cell: Int(needed.remove(at: place))))
      weeks[visit.object] = taken + [visit.week]
    }
  }

  /// Kept visits in weeks that are closed to their object now are dealt to another.
  private mutating func letGo(
    _ closed: [UInt64], _ draw: Draw, _ stay: inout [Visit], _ needed: inout ArraySlice<Int32>
  ) {
    if closed.isEmpty { return }
    func isClosed(_ visit: Visit) -> Bool {
      visit.object < closed.count && closed[visit.object] >> UInt64(visit.week) & 1 == 1
    }
    let near = stay.filter(isClosed)
    if near.isEmpty { return }
    tell(near, draw, .tooNear)
    stay.removeAll(where: isClosed)
    let cells = Array(needed) + near.map { Int32($0.cell) }
    needed = cells.sorted { (model.week(of: Int($0)), $0) < (model.week(of: Int($1)), $1) }[...]
  }

  /// Kept visits of a draw that lose their week here.
  private mutating func tell(_ visits: [Visit], _ draw: Draw, _ cause: Result.Move.Cause = .spacing) {
    if visits.isEmpty { return }
    for group in groups(of: draw) {
      let task = model.instance.tasks[Int(group.task)]
      let name = LineName(task: task.id, district: task.groups[Int(group.group)].district)
      for visit in visits where (0..<Int(group.objects)).contains(visit.object - Int(group.firstObject)) {
        let object = visit.object - Int(group.firstObject)
        losses.append(Result.Move(line: name, object: object, week: visit.week, cause: cause))
      }
    }
  }

  private func visitsAgain(_ draw: Draw) -> Bool {
    draw.firstGroup < draw.endGroup && model.groups[Int(model.drawGroups[Int(draw.firstGroup)])].base >= 0
  }

  private func hash(_ draw: Draw) -> SipHash { draw.isAnnounced ? model.open : model.secret ?? model.open }

  private func seed(of draw: Draw) -> UInt64 { hash(draw)(model.lines[Int(draw.lastLine)].seed, 0x6472_6177) }

  /// Lots are per district, by its name, and number of the object in it.
  private func lots(of draw: Draw) -> Lots {
    let hash = hash(draw)
    let seed = seed(of: draw)
    let districts = groups(of: draw).map { group in
      let name = model.instance.tasks[Int(group.task)].groups[Int(group.group)].district
      return Lots.District(
        first: Int(group.firstObject), count: Int(group.objects), seed: hash(seed, hash(name.utf8)))
    }
    return Lots(districts, rounds: draw.frequency, hash: hash)
  }

  private mutating func dealPlainly(_ draw: Draw, _ number: Int, _ cells: ArraySlice<Int32>) -> [Visit] {
    order.keys(of: draw, seed: seed(of: draw), hash: hash(draw), into: &keys)
    keys.sort()
    return zip(cells, keys).map { cell, key in
      Visit(object: ObjectOrder.object(of: key), week: model.week(of: Int(cell)), cell: Int(cell))
    }
  }

  private mutating func dealWithCare(
    _ draw: Draw, _ cells: ArraySlice<Int32>, fixed: [Visit], kept: [Visit], _ closed: [UInt64]
  ) -> [Visit] {
    let lots = lots(of: draw)
    let cells = Array(cells)
    var spaced = draw
    spaced.gap = widestGap(draw, cells, fixed + kept)
    while true {
      var dealing = Dealing(
        draw: spaced, weeks: model.weeks, lots: lots, fixed: fixed, kept: kept, closed: closed, releases: releases(draw)
      )
      let left = dealing.deal(cells, exchangesKept: spaced.gap == draw.gap) { model.week(of: Int($0)) }
      if left.isEmpty || spaced.gap == draw.gap {
        for place in left { moveOrDrop(Int(cells[place]), draw, &dealing) }
        tell(dealing.displaced, draw)
        return dealing.visits
      }
      spaced.gap = draw.gap
    }
  }

  /// How far apart the visits of an object can be kept, beyond what is asked: as far as the weeks of the visits allow, up
  /// to half of their mean distance; a quarter when they are not announced, since who was just visited would know.
  private func widestGap(_ draw: Draw, _ cells: [Int32], _ held: [Visit]) -> Int {
    if draw.frequency < 2 { return draw.gap }
    let weeks = model.routes[Int(model.lines[Int(draw.lastLine)].route)].weeks.nonzeroBitCount
    var gap = weeks / (draw.isAnnounced ? 2 : 4) / draw.frequency
    if gap <= draw.gap { return draw.gap }
    var counts = [Int](repeating: 0, count: model.weeks)
    for cell in cells { counts[model.week(of: Int(cell))] += 1 }
    for visit in held { counts[visit.week] += 1 }
    while gap > draw.gap && mostInWindow(of: gap, counts) > draw.objects { gap -= 1 }
    return gap
  }

  private func mostInWindow(of gap: Int, _ counts: [Int]) -> Int {
    var sum = 0
    var most = 0
    for week in counts.indices {
      sum += counts[week] - (week >= gap ? counts[week - gap] : 0)
      most = max(most, sum)
    }
    return most
  }

  /// A slot for which nobody is free goes to another cell of the line where somebody is, or lets the visits of an object that
  /// lacks one be laid anew, or is given up.
  private mutating func moveOrDrop(_ cell: Int, _ draw: Draw, _ dealing: inout Dealing) {
    let line = ledger.entries.units(Int(draw.lastLine), cell) > 0 ? Int(draw.lastLine) : Int(draw.firstLine)
    ledger.put(line, cell, -1)
    for place in model.routes[Int(model.lines[line].route)].cellRange {
      let other = Int(model.cells[place])
      let week = model.week(of: other)
      if ledger.unitsThatFit(line, other) == 0 || !dealing.assignAnyone(other, week: week) { continue }
      ledger.put(line, other, 1)
      return
    }
    if dealing.layAnew(draw, missing: line, model, ledger) { return }
    ledger.wanted[line] -= 1
    dropped.append(Dropped(line: line, weeks: dealing.freeWeeks()))
  }

  private func releases(_ draw: Draw) -> [Int32] {
    if !draw.hasReleases { return [] }
    return groups(of: draw).flatMap { group in
      let source = model.instance.tasks[Int(group.task)].groups[Int(group.group)].releases
      return source.isEmpty ? [Int32](repeating: 0, count: Int(group.objects)) : source.map { Int32(min($0, 64)) }
    }
  }

  private func groups(of draw: Draw) -> [GroupLine] {
    (Int(draw.firstGroup)..<Int(draw.endGroup)).map { model.groups[Int(model.drawGroups[$0])] }
  }

  // MARK: Tasks that visit the same objects

  private mutating func remember(_ visits: [Visit], of number: Int) {
    var weeks = [UInt64](repeating: 0, count: model.draws[number].objects)
    for visit in visits where visit.object < weeks.count { weeks[visit.object] |= 1 << UInt64(visit.week) }
    weeksOfBase[number] = weeks
  }

  /// The weeks per object in which another task keeps it from being visited; empty when no task does.
  private func closedWeeks(_ number: Int) -> [UInt64] {
    let draw = model.draws[number]
    let byFixed = closedByFixed[number] ?? []
    guard visitsAgain(draw) else { return byFixed }
    return weeksBefore(draw).enumerated().map { object, taken in
      let near = WeekSet(mask: taken).weeks.reduce(0) { $0 | WeekSet.near($1, gap: draw.gap).mask }
      return byFixed.isEmpty ? near : near | byFixed[object]
    }
  }

  /// The weeks per object in which the tasks visit it whose objects a draw visits again.
  private func weeksBefore(_ draw: Draw) -> [UInt64] {
    groups(of: draw).flatMap { group in
      model.bases(of: group).reduce(into: [UInt64](repeating: 0, count: Int(group.objects))) { weeks, base in
        guard let taken = weeksOfBase[Int(base.draw)] else { return }
        for object in weeks.indices { weeks[object] |= taken[Int(base.firstObject) + object] }
      }
    }
  }
}

/// How often visits that found no object may displace lower ranks in weeks where there is one.
private let furtherDeals = 6

extension Placement {
  /// Deals the objects. Where that drops visits, they go to weeks in which there is an object for them and lower ranks make
  /// way; else their hours go to others, without moving any. Then all is dealt anew. Says also which kept visits could not
  /// keep their week.
  func dealObjects(_ kept: KeptRows) -> (visits: [[Visit]], losses: [Result.Move]) {
    var deals = 0
    while true {
      let (visits, dropped, losses) = Objects(model, ledger, kept: kept).deal()
      if dropped.isEmpty { return (visits, losses) }
      if deals < furtherDeals { for visit in dropped { place(visit) } }
      deals += 1
      if model.isReplan { settle() } else { for line in order { fill(Int(line), upTo: ledger.wanted[Int(line)]) } }
    }
  }

  private func place(_ visit: Objects.Dropped) {
    var victims: [Int32] = []
    let mark = ledger.openAttempt()
    ledger.wanted[visit.line] += 1
    if !evict(for: visit.line, below: model.lines[visit.line].rank, in: visit.weeks, dropped: &victims) {
      ledger.wanted[visit.line] -= 1
      ledger.rollBack(to: mark)
      victims = []
    }
    ledger.closeAttempt(mark)
    for victim in victims.sorted() { fill(Int(victim), upTo: ledger.placed[Int(victim)] + 1) }
  }
}
