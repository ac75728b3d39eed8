/// Turns an instance without fatal problems into the tables of `Model`.
struct ModelBuilder {
  private let instance: Instance
  private(set) var ranks: [Rank] = []
  private(set) var lines: [Line] = []
  private(set) var draws: [Draw] = []
  private(set) var drawGroups: [Int32] = []
  private(set) var groups: [GroupLine] = []
  private(set) var poolSets = PoolSets()
  let fixed: FixedRows
  let open: SipHash

  private(set) var signatures: [Signature] = []
  private var signatureNumbers: [SignatureKey: Int32] = [:]
  private var routes: [Route] = []
  private var routeNumbers: [RouteKey: Int32] = [:]
  private var rankNumbers: [[Int]: Int32] = [:]
  /// The rank asked for last; the weeks of standing work ask for one over and over.
  private var lastRank: (priority: Int, order: Int, number: Int32)?
  private var teams: [String: [Int32]] = [:]
  private var poolSetSeeds: [UInt64] = []
  private var drawOfGroup: [Int32] = []
  private var firstGroupOfTask: [Int] = []
  private var fixedCounts: [Int] = []
  private var fixedMinutes: [FixedMinutesKey: Int] = [:]
  private let names = SipHash(k0: 0x766c_6165_6e61_6d65, k1: 0x7673_2d6e_616d_6573)

  private struct SignatureKey: Hashable {
    var route: Int32
    var rank: Int32
  }

  private struct RouteKey: Hashable {
    var poolSet: Int32
    var weeks: UInt64
    var parts: UInt8
  }

  private struct FixedMinutesKey: Hashable {
    var group: Int32
    /// The week for standing work, else -1.
    var week: Int
  }

  init(_ instance: Instance) {
    self.instance = instance
    fixed = FixedRows(instance)
    open = SipHash(key: Array(sha256(Array(("open order of " + instance.plan).utf8)).prefix(16)))
  }

  mutating func build() {
    for (index, pool) in instance.pools.enumerated() { teams[pool.team, default: []].append(Int32(index)) }
    numberRanks()
    numberGroups()
    countFixedRows()
    for index in instance.tasks.indices { addLines(of: index) }
    gatherDrawGroups()
    sortRoutes()
  }

  private mutating func numberRanks() {
    var pairs: Set<[Int]> = []
    for task in instance.tasks {
      pairs.insert([task.priority, task.order])
      if task.groups.contains(where: { $0.minimum > 0 }) { pairs.insert([task.minimumClass, -1]) }
    }
    for (number, pair) in pairs.sorted(by: { $0.lexicographicallyPrecedes($1) }).enumerated() {
      rankNumbers[pair] = Int32(number)
      ranks.append(Rank(priority: pair[0], order: pair[1]))
    }
  }

  private mutating func numberGroups() {
    groups.reserveCapacity(instance.tasks.reduce(0) { $0 + $1.groups.count })
    for (index, task) in instance.tasks.enumerated() {
      firstGroupOfTask.append(groups.count)
      for number in task.groups.indices { groups.append(GroupLine(task: Int32(index), group: Int32(number))) }
    }
    drawOfGroup = [Int32](repeating: -1, count: groups.count)
    tieSharedObjects()
  }

  /// A task that visits the objects of an earlier one is tied to it district by district.
  private mutating func tieSharedObjects() {
    if !instance.tasks.contains(where: { $0.sameObjectsAs != nil }) { return }
    let numbers = instance.groupNumbers()
    for index in groups.indices {
      let task = instance.tasks[Int(groups[index].task)]
      guard let name = task.sameObjectsAs else { continue }
      let district = task.groups[Int(groups[index].group)].district
      groups[index].base = numbers[LineName(task: name, district: district)] ?? -1
    }
  }
}

// MARK: - Done and pinned rows

extension ModelBuilder {
  /// What of each group is there already: visits, and minutes, of standing work by week.
  private mutating func countFixedRows() {
    fixedCounts = fixed.visitCounts(groups: groups.count)
    for block in fixed.blocks {
      let kind = instance.tasks[Int(groups[Int(block.group)].task)].kind
      let week = Int(block.cell) / instance.dayparts.count % instance.weeks
      let key = FixedMinutesKey(group: block.group, week: kind == .standing ? week : -1)
      fixedMinutes[key, default: 0] += Int(block.minutes)
    }
  }
}

// MARK: - Lines

extension ModelBuilder {
  private mutating func addLines(of index: Int) {
    let task = instance.tasks[index]
    let seed = names(task.id.utf8)
    var merged: [Int32: Int32] = [:]
    var lastTeams: [String] = []
    var lastSet: Int32 = -1
    for number in task.groups.indices {
      let group = firstGroupOfTask[index] + number
      if lastSet < 0 || task.groups[number].teams != lastTeams {
        lastTeams = task.groups[number].teams
        lastSet = poolSet(task, lastTeams)
      }
      switch task.kind {
      case .visit: addVisits(group, of: index, poolSet: lastSet, seed: seed, merged: &merged)
      case .hours, .event: addDivisible(group, of: index, poolSet: lastSet, seed: seed, week: nil)
      case .standing:
        for week in usableWeeks(task).weeks {
          addDivisible(group, of: index, poolSet: lastSet, seed: seed, week: week)
        }
      }
    }
  }

  private func usableWeeks(_ task: Instance.Task) -> WeekSet { task.weeks.before(instance.weeks) }

  private mutating func poolSet(_ task: Instance.Task, _ names: [String]) -> Int32 {
    var set: [Int32] = []
    for name in names {
      for pool in teams[name] ?? [] where instance.pools[Int(pool)].canDo(task) && !set.contains(pool) {
        set.append(pool)
      }
    }
    set.sort()
    let number = poolSets.intern(set)
    if number == poolSetSeeds.count {
      var bytes: [UInt8] = []
      for pool in set { bytes += Array(instance.pools[Int(pool)].id.utf8) + [0xff] }
      poolSetSeeds.append(self.names(bytes))
    }
    return number
  }

  /// Districts with the same pools are one line; one with a minimum or a sample of its own stands alone.
  private mutating func addVisits(
    _ group: Int, of index: Int, poolSet: Int32, seed: UInt64, merged: inout [Int32: Int32]
  ) {
    let task = instance.tasks[index]
    let source = task.groups[Int(groups[group].group)]
    let standsAlone = source.minimum > 0 || source.sample != nil
    let draw: Int32
    if !standsAlone, let known = merged[poolSet] {
      draw = known
    } else {
      draw = addDraw(of: index, poolSet: poolSet, seed: standsAlone ? names(source.district.utf8) ^ seed : seed)
      if !standsAlone { merged[poolSet] = draw }
    }
    addObjects(of: source, group, to: draw)
    let all = source.sample ?? source.objects * task.frequency
    let left = max(0, all - (fixedCounts.isEmpty ? 0 : fixedCounts[group]))
    let first = min(left, max(0, source.minimum - (all - left)))
    if first > 0 { addMinimum(first, to: draw, of: task) }
    lines[Int(draws[Int(draw)].lastLine)].amount += left - first
  }

  private mutating func addDraw(of index: Int, poolSet: Int32, seed: UInt64) -> Int32 {
    let task = instance.tasks[index]
    let number = Int32(draws.count)
    let signature = signature(task.priority, task.order, poolSet, usableWeeks(task), task.parts)
    draws.append(
      Draw(
        task: Int32(index), frequency: task.frequency, gap: max(1, task.gap), firstLine: Int32(lines.count),
        lastLine: Int32(lines.count), isAnnounced: task.isAnnounced))
    lines.append(
      Line(
        task: Int32(index), signature: signature, route: signatures[Int(signature)].route,
        rank: signatures[Int(signature)].rank, draw: number, group: -1,
        unit: task.minutes * task.crew, seed: open(seed, poolSetSeeds[Int(poolSet)]), isAnnounced: task.isAnnounced))
    return number
  }

  /// The first units of a draw go into a line of their own, in the rank of the minimum.
  private mutating func addMinimum(_ amount: Int, to draw: Int32, of task: Instance.Task) {
    var line = lines[Int(draws[Int(draw)].lastLine)]
    let poolSet = routes[Int(line.route)].poolSet
    line.signature = signature(task.minimumClass, -1, poolSet, usableWeeks(task), task.parts)
    line.rank = signatures[Int(line.signature)].rank
    line.amount = amount
    line.seed = line.seed ^ 1
    draws[Int(draw)].firstLine = Int32(lines.count)
    lines.append(line)
  }

  private mutating func addObjects(of source: Instance.Group, _ group: Int, to draw: Int32) {
    groups[group].draw = draw
    groups[group].line = draws[Int(draw)].lastLine
    groups[group].firstObject = Int32(draws[Int(draw)].objects)
    groups[group].objects = Int32(source.objects)
    draws[Int(draw)].objects += source.objects
    if source.releases.contains(where: { $0 > 0 }) { draws[Int(draw)].hasReleases = true }
    drawOfGroup[group] = draw
    let line = Int(draws[Int(draw)].lastLine)
    if lines[line].group < 0 { lines[line].group = Int32(group) }
  }

  private mutating func addDivisible(_ group: Int, of index: Int, poolSet: Int32, seed: UInt64, week: Int?) {
    let task = instance.tasks[index]
    let source = task.groups[Int(groups[group].group)]
    let key = FixedMinutesKey(group: Int32(group), week: week ?? -1)
    let done = fixedMinutes.isEmpty ? 0 : fixedMinutes[key, default: 0] / instance.quantum
    let all = source.minutes / instance.quantum
    let left = max(0, all - done)
    let first = min(left, max(0, source.minimum / instance.quantum - (all - left)))
    let weeks = week.map { WeekSet([$0...$0]) } ?? usableWeeks(task)
    let named = names(source.district.utf8) ^ seed &+ UInt64(week ?? 64)
    if groups[group].line < 0 { groups[group].line = Int32(lines.count) }
    for (amount, priority, order) in [(left - first, task.priority, task.order), (first, task.minimumClass, -1)] {
      if amount == 0 && order < 0 { continue }
      let signature = signature(priority, order, poolSet, weeks, task.parts)
      lines.append(
        Line(
          task: Int32(index), signature: signature, route: signatures[Int(signature)].route,
          rank: signatures[Int(signature)].rank, draw: -1,
          group: Int32(group), unit: instance.quantum, amount: amount,
          seed: open(named, poolSetSeeds[Int(poolSet)]), isAnnounced: true))
    }
  }

  private mutating func signature(
    _ priority: Int, _ order: Int, _ poolSet: Int32, _ weeks: WeekSet, _ parts: DaypartSet
  ) -> Int32 {
    let rank = rank(priority, order)
    let route = route(RouteKey(poolSet: poolSet, weeks: weeks.from(instance.now).mask, parts: parts.mask))
    let key = SignatureKey(route: route, rank: rank)
    if let known = signatureNumbers[key] { return known }
    let number = Int32(signatures.count)
    signatures.append(Signature(route: route, rank: rank))
    signatureNumbers[key] = number
    return number
  }

  private mutating func rank(_ priority: Int, _ order: Int) -> Int32 {
    if let lastRank, lastRank.priority == priority, lastRank.order == order { return lastRank.number }
    let number = rankNumbers[[priority, order]] ?? 0
    lastRank = (priority, order, number)
    return number
  }

  private mutating func route(_ key: RouteKey) -> Int32 {
    if let known = routeNumbers[key] { return known }
    let number = Int32(routes.count)
    routes.append(Route(poolSet: key.poolSet, weeks: key.weeks, parts: key.parts))
    routeNumbers[key] = number
    return number
  }
}

// MARK: - Finishing

extension ModelBuilder {
  /// Groups by draw, in the order of the instance.
  private mutating func gatherDrawGroups() {
    var members = [[Int32]](repeating: [], count: draws.count)
    for (group, draw) in drawOfGroup.enumerated() where draw >= 0 { members[Int(draw)].append(Int32(group)) }
    for draw in draws.indices {
      draws[draw].firstGroup = Int32(drawGroups.count)
      drawGroups += members[draw]
      draws[draw].endGroup = Int32(drawGroups.count)
    }
  }

  /// Numbers routes and signatures by what they are, so that the place of a task in the plan does not matter.
  private mutating func sortRoutes() {
    let order = routes.indices.sorted { a, b in
      let x = routes[a]
      let y = routes[b]
      if x.poolSet != y.poolSet { return precedes(x.poolSet, y.poolSet) }
      return x.weeks != y.weeks ? x.weeks < y.weeks : x.parts < y.parts
    }
    let numbers = inverse(order)
    routes = order.map { routes[$0] }
    for index in signatures.indices { signatures[index].route = numbers[Int(signatures[index].route)] }
    sortSignatures()
  }

  private mutating func sortSignatures() {
    let order = signatures.indices.sorted {
      (signatures[$0].route, signatures[$0].rank) < (signatures[$1].route, signatures[$1].rank)
    }
    let numbers = inverse(order)
    signatures = order.map { signatures[$0] }
    for line in lines.indices {
      let signature = numbers[Int(lines[line].signature)]
      lines[line].signature = signature
      lines[line].route = signatures[Int(signature)].route
      signatures[Int(signature)].demand += lines[line].amount * lines[line].unit
    }
  }

  /// Where each old number went.
  private func inverse(_ order: [Int]) -> [Int32] {
    var numbers = [Int32](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { numbers[old] = Int32(new) }
    return numbers
  }

  private func precedes(_ a: Int32, _ b: Int32) -> Bool { poolSets[a].lexicographicallyPrecedes(poolSets[b]) }

  /// The routes with their stretches of cells that can hold anything.
  func usableCells(_ capacity: borrowing Capacity, withClosed: Bool) -> (routes: [Route], cells: [Int32]) {
    let parts = instance.dayparts.count
    let isUsable = (0..<capacity.cell.count).map {
      withClosed || (capacity.cell[$0] > 0 && capacity.slot[Int(capacity.slotOf[$0])] > 0)
    }
    var cells: [Int32] = []
    var result = routes
    for index in result.indices {
      result[index].firstCell = Int32(cells.count)
      let route = result[index]
      let pools = poolSets[route.poolSet]
      for week in WeekSet(mask: route.weeks).weeks {
        for pool in pools {
          let slot = (Int(pool) * instance.weeks + week) * parts
          for part in 0..<parts where route.parts >> UInt8(part) & 1 == 1 && isUsable[slot + part] {
            cells.append(Int32(slot + part))
          }
        }
      }
      result[index].endCell = Int32(cells.count)
    }
    return (result, cells)
  }
}

extension Instance {
  /// Numbers of the groups in the order of tasks and groups, by name; the first of two of one name.
  func groupNumbers() -> [LineName: Int32] {
    var numbers: [LineName: Int32] = [:]
    var next: Int32 = 0
    for task in tasks {
      for group in task.groups {
        let name = LineName(task: task.id, district: group.district)
        if numbers[name] == nil { numbers[name] = next }
        next += 1
      }
    }
    return numbers
  }
}
