/// Leaves of the hours that a task and all that hangs together with it lack only what the task needs: a place is named only
/// if the task stays short without it, and no more minutes there than it takes.
///
/// What hangs together need not stand in each other's way: it may meet in a team that neither needs, or in one that has too
/// little of it. Then the hours that would be taken up where the task wants them are fewer than all that lacks.
struct RemedyTrimming {
  private let need: CutNeed
  private let priority: Int
  private let limits: CutLimits
  private let quantum: Int
  /// Minutes that whole inspections leave lacking; they are no reason to trim.
  private let fragments: Int

  init(_ instance: Instance, _ need: CutNeed, _ priority: Int, _ limits: CutLimits, fragments: Int) {
    self.need = need
    self.priority = priority
    self.limits = limits
    self.fragments = fragments
    quantum = instance.quantum
  }

  /// A remedy, and whether it stands where the task itself lacks.
  struct Candidate {
    var remedy: Remedy
    var own: Int

    func remedy(of minutes: Int) -> Remedy {
      var remedy = remedy
      remedy.minutes = minutes
      return remedy
    }
  }

  /// Whether anything was left out.
  func trim(_ candidates: inout [Candidate]) -> Bool {
    let cells = candidates.filter { $0.own > 0 }.flatMap { spread($0.remedy).map(\.cell) }
    var least = candidates
    for index in least.indices { least[index].remedy.minutes = least[index].own }
    let needed = least.reduce(0) { $0 + $1.own } + taken(cells, after: least)
    if candidates.reduce(0, { $0 + $1.remedy.minutes }) <= needed + fragments { return false }
    let rest = taken(cells, after: candidates)
    let foreign = candidates.map { $0.remedy.minutes - $0.own }
    let order = candidates.indices.filter { foreign[$0] > 0 }.sorted { (foreign[$1], $0) < (foreign[$0], $1) }
    for index in order { reduce(index, of: &candidates, cells, rest: rest) }
    return true
  }

  /// Takes from one remedy what the task does not miss.
  private func reduce(_ index: Int, of candidates: inout [Candidate], _ cells: [Int], rest: Int) {
    let own = candidates[index].own
    // Enough with `high` steps above what the task lacks there, too little with `low`.
    var low = -1
    var high = (candidates[index].remedy.minutes - own + quantum - 1) / quantum
    while low + 1 < high {
      let middle = low < 0 ? 0 : (low + high) / 2
      candidates[index].remedy.minutes = own + middle * quantum
      if taken(cells, after: candidates) <= rest { high = middle } else { low = middle }
    }
    candidates[index].remedy.minutes = own + high * quantum
  }

  /// Minutes that would still be taken up in these cells, whether the hours come in one of their weeks or in all alike.
  private func taken(_ cells: [Int], after candidates: [Candidate]) -> Int {
    let inOne = candidates.map { CutNeed.Addition(cell: cell($0.remedy), minutes: $0.remedy.minutes) }
    let inAll = candidates.flatMap { spread($0.remedy) }
    let left = need.taken(class: priority, in: cells, after: inOne)
    return inAll.count == inOne.count ? left : max(left, need.taken(class: priority, in: cells, after: inAll))
  }

  private func cell(_ remedy: Remedy) -> Int {
    limits.cell(pool: remedy.pool, week: remedy.weeks.weeks.first ?? 0, part: remedy.part)
  }

  private func spread(_ remedy: Remedy) -> [CutNeed.Addition] {
    remedy.spread(quantum: quantum).map { week, minutes in
      CutNeed.Addition(cell: limits.cell(pool: remedy.pool, week: week, part: remedy.part), minutes: minutes)
    }
  }
}
