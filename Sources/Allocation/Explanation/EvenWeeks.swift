/// Levels what weeks of one block need, as far as each week can hold it: within a block it does not matter which week a
/// schedule left short, and equal amounts are told in one breath.
struct EvenWeeks {
  private let instance: Instance
  private let limits: CutLimits
  private let work: CellWork

  init(_ instance: Instance, _ limits: CutLimits, _ work: CellWork) {
    self.instance = instance
    self.limits = limits
    self.work = work
  }

  func level(_ remedies: inout [Remedy]) {
    var blocks: [[Int]: [Int]] = [:]
    var parts: [[Int]: DaypartSet] = [:]
    for (index, remedy) in remedies.enumerated() where remedy.weeks.count == 1 {
      let cell = limits.cell(pool: remedy.pool, week: remedy.weeks.weeks[0], part: remedy.part)
      let block = Int(limits.capacity.blockOf[Int(limits.capacity.slotOf[cell])])
      guard block >= 0 else { continue }
      let key = [block, Int(limits.pocket[cell])]
      blocks[key, default: []].append(index)
      parts[key, default: DaypartSet()].mask |= DaypartSet([remedy.part]).mask
    }
    for key in blocks.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let members = blocks[key], members.count > 1, parts[key]?.parts.count == 1 else { continue }
      level(members, of: &remedies)
    }
    remedies.removeAll { $0.minutes == 0 }
  }

  private func level(_ members: [Int], of remedies: inout [Remedy]) {
    let quantum = instance.quantum
    let least = members.map { self.least(remedies[$0]) }
    var left = members.reduce(0) { $0 + remedies[$1].minutes } - least.reduce(0, +)
    var given = least
    // Water rises from the lowest week to the next.
    while left > 0 {
      let low = given.min() ?? 0
      let lowest = given.indices.filter { given[$0] == low }
      let next = given.filter { $0 > low }.min() ?? Int.max
      let rise = min(next - low, max(quantum, left / lowest.count / quantum * quantum))
      for index in lowest where left > 0 {
        let minutes = min(rise, left)
        given[index] += minutes
        left -= minutes
      }
    }
    for (index, minutes) in zip(members, given) { remedies[index].minutes = minutes }
  }

  /// What a week needs whatever the others get: what it would hold beyond its own limits.
  private func least(_ remedy: Remedy) -> Int {
    let (pool, week) = (instance.pools[remedy.pool], remedy.weeks.weeks[0])
    let stretch = pool.capacity[week] > 0 ? pool.flex : 0
    let cells = instance.dayparts.indices.map { limits.cell(pool: remedy.pool, week: week, part: $0) }
    let load = cells.reduce(0) { $0 + work.load($1) } + remedy.minutes
    let part = pool.parts[remedy.part][week]
    let inPart = part > 0 && !pool.hasFirmParts ? part + stretch : part
    let beyond = max(load - pool.capacity[week] - stretch, work.load(cells[remedy.part]) + remedy.minutes - inPart)
    return min(remedy.minutes, max(0, beyond))
  }
}
