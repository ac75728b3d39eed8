/// What hangs together in the cut of a class: pockets that some line of the classes up to it may use alternatively. An hour
/// inside serves everything that hangs together with it, first things first.
struct CutTies {
  private let instance: Instance
  private let limits: CutLimits
  private let lines: LinePools
  /// Union-find over cells.
  private var parent: [Int32]
  /// Where lines of the classes up to this one lack, with what all of them lack there, by root.
  private var asked: [Int: [Remedy]] = [:]
  /// What each line lacks of that: the root, the number of the place and minutes.
  private var ofLine: [Int: [(root: Int, place: Int, minutes: Int)]] = [:]

  /// Minutes that a line lacks in weeks among which it may choose.
  private struct Lack {
    var line: Int
    var weeks: UInt64
    var minutes: Int
  }

  /// A part of a pool's day that may serve a line, with the weeks in the cut and those of them that hold anything.
  private struct Place {
    var pool: Int
    var part: Int
    var weeks: UInt64
    var open: UInt64
  }

  init(
    _ instance: Instance, _ result: Result, _ priority: Int, _ limits: CutLimits, _ lines: LinePools,
    _ standing: StandingMinutes
  ) {
    self.instance = instance
    self.limits = limits
    self.lines = lines
    parent = limits.pocket
    var lacking: [Int: [Lack]] = [:]
    for line in lines.all.indices where instance.tasks[lines.all[line].task].priority <= priority {
      for lack in lacks(of: line, result.coverage[line].uncovered, standing) {
        let places = places(of: lack)
        guard isInside(lack, places) else { continue }
        let cells = cells(places)
        tie(cells)
        if lack.minutes > 0, let cell = cells.first { lacking[cell, default: []].append(lack) }
      }
    }
    for (root, cells) in Dictionary(grouping: lacking.keys.sorted(), by: root) {
      gather(cells.flatMap { lacking[$0] ?? [] }, root)
    }
  }

  /// Every lack stands in the weeks of the first of its own pools that has hours there.
  private mutating func gather(_ lacks: [Lack], _ root: Int) {
    var numbers: [[UInt64]: Int] = [:]
    var found: [Remedy] = []
    for lack in lacks {
      let places = places(of: lack)
      guard let place = places.first(where: { $0.open != 0 }) ?? places.first(where: { $0.weeks != 0 }) else {
        continue
      }
      let weeks = WeekSet(mask: place.open == 0 ? place.weeks : place.open)
      let parts = instance.tasks[lines.all[lack.line].task].parts
      let key = [UInt64(place.pool), UInt64(place.part), weeks.mask, UInt64(parts.mask)]
      let number: Int
      if let known = numbers[key] {
        number = known
      } else {
        let isBound = !weeks.weeks.allSatisfy { limits.isWholeWeek(pool: place.pool, week: $0, parts: parts) }
        if let same = found.firstIndex(where: { $0.pool == place.pool && $0.part == place.part && $0.weeks == weeks }) {
          found[same].isPartBound = found[same].isPartBound || isBound
          number = same
        } else {
          number = found.count
          found.append(Remedy(pool: place.pool, part: place.part, isPartBound: isBound, weeks: weeks, minutes: 0))
        }
        numbers[key] = number
      }
      found[number].minutes += lack.minutes
      ofLine[lack.line, default: []].append((root, number, lack.minutes))
    }
    asked[root] = found
  }

  /// One entry for a line that may choose its weeks; one per week for standing work.
  private func lacks(of line: Int, _ uncovered: Int, _ standing: StandingMinutes) -> [Lack] {
    let task = instance.tasks[lines.all[line].task]
    let open = task.weeks.before(instance.weeks).from(instance.now)
    if task.kind != .standing { return [Lack(line: line, weeks: open.mask, minutes: uncovered)] }
    let group = task.groups[lines.all[line].group]
    return open.weeks.map { week in
      Lack(line: line, weeks: 1 << UInt64(week), minutes: standing.lack(line, group, week))
    }
  }

  private func places(of lack: Lack) -> [Place] {
    let parts = instance.tasks[lines.all[lack.line].task].parts.parts
    return lines.pools[lack.line].flatMap { pool in
      parts.map { part in
        let weeks = limits.weeks(pool: pool, part: part) & lack.weeks
        return Place(pool: pool, part: part, weeks: weeks, open: weeks & limits.openWeeks(pool: pool, part: part))
      }
    }
  }

  /// Whether the line has nowhere to go but into the cut.
  private func isInside(_ lack: Lack, _ places: [Place]) -> Bool { places.allSatisfy { $0.weeks == lack.weeks } }

  /// The cells of a line that can hold anything; all of them when none can.
  private func cells(_ places: [Place]) -> [Int] {
    let isClosed = places.allSatisfy { $0.open == 0 }
    return places.flatMap { place in
      WeekSet(mask: isClosed ? place.weeks : place.open).weeks.map {
        limits.cell(pool: place.pool, week: $0, part: place.part)
      }
    }
  }

  private func root(_ cell: Int) -> Int {
    var cell = cell
    while Int(parent[cell]) != cell { cell = Int(parent[cell]) }
    return cell
  }

  private mutating func tie(_ cells: [Int]) {
    guard let first = cells.first else { return }
    let top = root(first)
    for cell in cells {
      let other = root(cell)
      if other != top { parent[other] = Int32(top) }
      parent[cell] = Int32(top)
    }
  }

  /// What tasks that lack in the same places have in common, once asked for.
  struct Common {
    /// All that hangs together, by its roots.
    fileprivate var whole: [[Int]: [Remedy]] = [:]
    /// What is left of it for tasks that lack in some of its places.
    fileprivate var trimmed: [[Int]: [Int]?] = [:]
    /// A trial costs some flows; beyond so many, all that hangs together is named.
    fileprivate var trialsLeft = 400

    /// Whether more may have been named than a task needs.
    var isSpent: Bool { trialsLeft == 0 }
  }

  /// For every line that hangs together with the given ones: its lack, as far as the given ones need it.
  func remedies(
    for given: [Int], _ work: CellWork, _ trimming: RemedyTrimming, _ common: inout Common
  ) -> [Remedy] {
    let own = given.flatMap { ofLine[$0] ?? [] }
    let roots = Set(own.map(\.root)).sorted()
    var first: [Int: Int] = [:]
    var found: [RemedyTrimming.Candidate] = []
    for root in roots {
      first[root] = found.count
      found += (asked[root] ?? []).map { RemedyTrimming.Candidate(remedy: $0, own: 0) }
    }
    for lack in own { found[(first[lack.root] ?? 0) + lack.place].own += lack.minutes }
    if let minutes = trimmed(found, roots, trimming, &common) {
      return finished(zip(found, minutes).map { $0.remedy(of: max($0.own, $1)) }, work)
    }
    if let known = common.whole[roots] { return known }
    var remedies = found.map(\.remedy)
    EvenWeeks(instance, limits, work).level(&remedies)
    let all = finished(remedies, work)
    common.whole[roots] = all
    return all
  }

  /// Minutes by candidate; nil when all of them are needed. Those who lack in the same places need the same of the others.
  private func trimmed(
    _ candidates: [RemedyTrimming.Candidate], _ roots: [Int], _ trimming: RemedyTrimming, _ common: inout Common
  ) -> [Int]? {
    // Where the task lacks in every place, what the others lack there goes before it.
    if candidates.allSatisfy({ $0.own > 0 }) { return nil }
    let key = roots + [-1] + candidates.indices.filter { candidates[$0].own > 0 }
    if let known = common.trimmed[key] { return known }
    if common.trialsLeft == 0 { return nil }
    common.trialsLeft -= 1
    var least = candidates
    let minutes = trimming.trim(&least) ? least.map(\.remedy.minutes) : nil
    common.trimmed[key] = .some(minutes)
    return minutes
  }

  private func finished(_ remedies: [Remedy], _ work: CellWork) -> [Remedy] {
    var remedies = remedies
    for index in remedies.indices where !hasRoom(for: remedies[index], work) { remedies[index].isPartBound = true }
    remedies.removeAll { $0.minutes == 0 }
    return remedies.sorted { ($0.pool, $0.part, $0.weeks.mask) < ($1.pool, $1.part, $1.weeks.mask) }
  }

  /// Whether its part of the day could hold it, were it the week that had more.
  private func hasRoom(for remedy: Remedy, _ work: CellWork) -> Bool {
    let capacity = limits.capacity
    var room = 0
    for week in remedy.weeks.weeks {
      let cell = limits.cell(pool: remedy.pool, week: week, part: remedy.part)
      let slot = Int(capacity.slotOf[cell])
      if capacity.cell[cell] >= capacity.slot[slot] { return true }
      if limits.isAll(pool: remedy.pool, week: week, parts: DaypartSet([remedy.part])) { return true }
      room += max(0, capacity.cell[cell] - work.load(cell))
    }
    return room >= remedy.minutes
  }
}

/// Minutes per week of the lines that have standing work.
struct StandingMinutes {
  private let quantum: Int
  private var minutes: [Int: [Int]] = [:]

  init(_ instance: Instance, _ result: Result) {
    quantum = instance.quantum
    let kinds = instance.tasks.flatMap { task in task.groups.map { _ in task.kind } }
    let b = result.rows.blocks
    for row in 0..<b.count where kinds[Int(b.line[row])] == .standing {
      let none = [Int](repeating: 0, count: instance.weeks)
      minutes[Int(b.line[row]), default: none][Int(b.week[row])] += Int(b.minutes[row])
    }
  }

  /// What a line lacks in a week.
  func lack(_ line: Int, _ group: Instance.Group, _ week: Int) -> Int {
    max(0, group.minutes / quantum * quantum - (minutes[line]?[week] ?? 0))
  }
}
