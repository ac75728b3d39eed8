/// Tries the hours that explanations name, and adds to them until they are enough.
///
/// A cut counts minutes, but inspections come whole: what it asks may leave one over, and work that lacks only for being whole
/// is in no cut at all. So the hours are added to the instance, which is solved again; what lacks then is asked as well.
/// Shortages that name the same hours are tried together.
struct TriedRemedies {
  private let instance: Instance
  private let lines: LinePools
  private let standing: StandingMinutes
  /// Schedules that may still be made.
  private var left: Int
  private let isSmall: Bool

  /// How often hours are added to those of a shortage; each time twice as much for each inspection that still lacks.
  private static let rounds = 8
  /// Inspections and lines of all schedules together: some tenths of a second.
  private static let work = 150_000
  private static let most = 24
  /// How many of them only for a plainer figure, and up to how many inspections and lines.
  private static let plain = (most: 6, work: 10_000)

  init(_ instance: Instance, _ lines: LinePools, _ standing: StandingMinutes) {
    self.instance = instance
    self.lines = lines
    self.standing = standing
    let visits = instance.tasks.reduce(0) { sum, task in
      task.groups.reduce(sum + task.groups.count) { $0 + ($1.sample ?? $1.objects * task.frequency) }
    }
    left = min(Self.most, Self.work / max(1, visits))
    isSmall = visits <= Self.plain.work
  }

  /// Completes what shortages name, the highest class first.
  mutating func complete(_ shortages: inout [Shortage]) {
    let areWhole = instance.tasks.contains(where: \.kind.isVisit)
    var groups: [[Remedy]: [Int]] = [:]
    var order: [[Int]] = []
    for (index, shortage) in shortages.enumerated() where !shortage.waitsForObjects && shortage.isOpen {
      if shortage.remedies.isEmpty {
        order.append([index])
      } else {
        groups[shortage.remedies, default: []].append(index)
      }
    }
    order += groups.values
    let priorities = shortages.map { instance.tasks[$0.task].priority }
    let first = { (group: [Int]) in (group.map { priorities[$0] }.min() ?? 0, group[0]) }
    order.sort { first($0) < first($1) }
    // By the minute a cut is right but for rounding and fair shares, so what cannot be tried stands as it is.
    for group in order where areWhole || (isSmall && left > 0) { complete(group, of: &shortages) }
    left = isSmall ? min(left, Self.plain.most) : 0
    for group in order where shortages[group[0]].extent != .atLeast { tellPlainly(group, of: &shortages) }
  }

  private mutating func complete(_ group: [Int], of shortages: inout [Shortage]) {
    let first = shortages[group[0]].remedies
    var remedies = inWholes(first, group.map { shortages[$0].task })
    if first.isEmpty {
      for item in shortages[group[0]].lines { ask(item.line, item.uncovered, times: 1, instance, standing, &remedies) }
    }
    for round in 0..<Self.rounds {
      guard let trial = trial(of: remedies, group, shortages) else { break }
      if trial.lacking.isEmpty { return trial.settle(group, remedies == first ? .exact : .enough, &shortages) }
      let standing = StandingMinutes(trial.helped, trial.result)
      for line in trial.lacking {
        ask(line, trial.result.coverage[line].uncovered, times: 1 << round, trial.helped, standing, &remedies)
      }
    }
    for index in group { shortages[index].extent = .atLeast }
  }

  /// Hours of a pool that differ from week to week are told as one figure for each of these weeks, where that is enough too and
  /// hardly more.
  private mutating func tellPlainly(_ group: [Int], of shortages: inout [Shortage]) {
    let remedies = shortages[group[0]].remedies
    let waiting = group.map { shortages[$0].waiting }
    for more in 0...1 where left > 0 {
      let plain = remedies.alike(quantum: instance.quantum, more: more)
      guard plain != remedies, let trial = trial(of: plain, group, shortages) else { return }
      if trial.lacking.isEmpty, zip(trial.waiting, waiting).allSatisfy({ $0 <= $1 }) {
        return trial.settle(group, .enough, &shortages)
      }
    }
  }

  // MARK: Trials

  /// A schedule with more hours.
  private struct Trial {
    var remedies: [Remedy]
    var helped: Instance
    var result: Result
    /// The lines of the shortages that still lack, though their objects do not.
    var lacking: [Int] = []
    /// Minutes of each shortage that lack for objects.
    var waiting: [Int] = []

    func settle(_ group: [Int], _ extent: Shortage.Extent, _ shortages: inout [Shortage]) {
      for (index, waiting) in zip(group, waiting) {
        shortages[index].remedies = remedies
        shortages[index].extent = max(shortages[index].extent, extent)
        shortages[index].waiting = waiting
      }
    }
  }

  /// Nil without hours, or when enough schedules were made.
  private mutating func trial(of remedies: [Remedy], _ group: [Int], _ shortages: [Shortage]) -> Trial? {
    guard left > 0, !remedies.isEmpty else { return nil }
    left -= 1
    let helped = instance.adding(remedies)
    guard let result = try? solve(helped) else { return nil }
    var trial = Trial(remedies: remedies, helped: helped, result: result)
    let room = FreeRoom(helped, CellWork(helped, result))
    for index in group {
      let all = lacking(shortages[index], result)
      let waits = !all.isEmpty && waits(shortages[index].task, all, result, room)
      trial.waiting.append(waits ? all.reduce(0) { $0 + result.coverage[$1].uncovered } : 0)
      if !waits { trial.lacking += all }
    }
    return trial
  }

  /// The lines of a shortage that still lack anything.
  private func lacking(_ shortage: Shortage, _ result: Result) -> [Int] {
    let task = instance.tasks[shortage.task]
    let first = lines.firstOfTask[shortage.task]
    let all = (first..<first + task.groups.count).filter { result.coverage[$0].uncovered > 0 }
    let without = shortage.past + shortage.unreachable
    return all.reduce(0, { $0 + result.coverage[$1].uncovered }) > without ? all : []
  }

  /// Whether there is room for an inspection more, so that it is its objects that lack.
  private func waits(_ task: Int, _ lacking: [Int], _ result: Result, _ room: FreeRoom) -> Bool {
    guard instance.tasks[task].kind.isVisit else { return false }
    return lines.pools(of: lacking).contains { room.hasRoom(for: instance.tasks[task], pool: $0) }
  }

  // MARK: What a line needs

  /// Asks what a line lacks of the first of its pools, as they are by now: what comes whole over its weeks, one at a time.
  private func ask(
    _ line: Int, _ lack: Int, times: Int, _ instance: Instance, _ standing: StandingMinutes, _ remedies: inout [Remedy]
  ) {
    let task = instance.tasks[lines.all[line].task]
    guard let place = place(of: line, task, instance) else { return }
    let weeks = place.weeks.weeks
    if task.kind == .standing {
      for week in weeks {
        remedies.ask(times * standing.lack(line, task.groups[lines.all[line].group], week), place, week)
      }
      return
    }
    let unit = task.kind.isVisit ? task.minutes * task.crew : instance.quantum
    // Weeks that lend each other hours are asked together, where they are already.
    if instance.pools[place.pool].blockWeeks > 0, remedies.askMore((times * lack + unit - 1) / unit * unit, of: place) {
      return
    }
    for (week, minutes) in wholes(times * lack, of: unit, over: weeks) { remedies.ask(minutes, place, week) }
  }

  /// Weeks that cannot lend each other hours have no use for a part of an inspection each.
  private func inWholes(_ remedies: [Remedy], _ tasks: [Int]) -> [Remedy] {
    let unit = tasks.map { instance.tasks[$0] }.map { $0.kind.isVisit ? $0.minutes * $0.crew : 0 }.max() ?? 0
    if unit == 0 { return remedies }
    var result: [Remedy] = []
    for remedy in remedies {
      guard remedy.weeks.count > 1, instance.pools[remedy.pool].blockWeeks == 0 else {
        result.append(remedy)
        continue
      }
      let place = Place(pool: remedy.pool, part: remedy.part, isPartBound: remedy.isPartBound, weeks: remedy.weeks)
      for (week, minutes) in wholes(remedy.minutes, of: unit, over: remedy.weeks.weeks) {
        result.ask(minutes, place, week)
      }
    }
    return result
  }

  /// At least so many minutes in whole units, as far apart as they can.
  private func wholes(_ minutes: Int, of unit: Int, over weeks: [Int]) -> [(week: Int, minutes: Int)] {
    if unit <= 0 { return [] }
    let (each, rest) = ((minutes + unit - 1) / unit).quotientAndRemainder(dividingBy: weeks.count)
    let extra = Set((0..<rest).map { (2 * $0 + 1) * weeks.count / (2 * rest) })
    return weeks.enumerated().map { ($1, unit * (each + (extra.contains($0) ? 1 : 0))) }
  }

  fileprivate struct Place {
    var pool: Int
    var part: Int
    var isPartBound: Bool
    var weeks: WeekSet
  }

  /// The first pool and part of the day in which a line has weeks with hours, or at least weeks.
  private func place(of line: Int, _ task: Instance.Task, _ instance: Instance) -> Place? {
    let all = task.weeks.before(instance.weeks).from(instance.now)
    if all.isEmpty { return nil }
    var places: [Place] = []
    for number in lines.pools[line] {
      let pool = instance.pools[number]
      for part in task.parts.parts where instance.dayparts.indices.contains(part) {
        let open = WeekSet(all.weeks.filter { pool.parts[part][$0] > 0 && pool.capacity[$0] > 0 }.map { $0...$0 })
        let isBound = open.weeks.contains { pool.parts[part][$0] < pool.capacity[$0] }
        places.append(Place(pool: number, part: part, isPartBound: isBound, weeks: open))
      }
    }
    if let place = places.first(where: { !$0.weeks.isEmpty }) { return place }
    return places.first.map { Place(pool: $0.pool, part: $0.part, isPartBound: $0.isPartBound, weeks: all) }
  }
}

extension Shortage {
  /// Whether anything lacks that hours could cover.
  fileprivate var isOpen: Bool { uncovered > past + unreachable }
}

/// Hours as they are told: weeks that each need as much are one figure.
private struct Figure: Hashable {
  struct Place: Hashable {
    var pool: Int
    var part: Int
  }

  var place: Place
  var minutes: Int
  var weeks: WeekSet?

  init(_ remedy: Remedy) {
    place = Place(pool: remedy.pool, part: remedy.part)
    minutes = remedy.minutes
    weeks = remedy.weeks.count > 1 ? remedy.weeks : nil
  }
}

extension [Remedy] {
  /// How many figures of one pool and part of the day are told as they are.
  private static let most = 2

  /// The same with one figure for each week of a pool that has more figures, rounded up and with so many quanta more; unless that
  /// is more than a quarter beyond what is asked.
  fileprivate func alike(quantum: Int, more: Int) -> [Remedy] {
    var order: [Figure.Place] = []
    var places: [Figure.Place: [Remedy]] = [:]
    for remedy in self {
      let place = Figure(remedy).place
      if places[place] == nil { order.append(place) }
      places[place, default: []].append(remedy)
    }
    var result: [Remedy] = []
    for place in order {
      let all = places[place, default: []]
      if Set(all.map(Figure.init)).count <= Self.most {
        result += all
        continue
      }
      let weeks = WeekSet(mask: all.reduce(0) { $0 | $1.weeks.mask })
      let sum = all.reduce(0) { $0 + $1.minutes }
      let each = ((sum + weeks.count * quantum - 1) / (weeks.count * quantum) + more) * quantum
      if each * weeks.count > sum + sum / 4 {
        result += all
        continue
      }
      result += weeks.weeks.map { week in
        Remedy(
          pool: place.pool, part: place.part, isPartBound: all.contains(where: \.isPartBound),
          weeks: WeekSet([week...week]), minutes: each)
      }
    }
    return result
  }

  /// Adds to what is asked of the pool in more weeks together; whether there is any.
  fileprivate mutating func askMore(_ minutes: Int, of place: TriedRemedies.Place) -> Bool {
    let same = indices.filter {
      self[$0].pool == place.pool && self[$0].part == place.part && self[$0].weeks.count > 1
        && self[$0].weeks.mask & ~place.weeks.mask == 0
    }
    guard let most = same.max(by: { (self[$0].weeks.count, $1) < (self[$1].weeks.count, $0) }) else { return false }
    self[most].minutes += minutes
    return true
  }

  /// Adds to what is asked in a week already.
  fileprivate mutating func ask(_ minutes: Int, _ place: TriedRemedies.Place, _ week: Int) {
    if minutes <= 0 { return }
    let weeks = WeekSet([week...week])
    guard let same = firstIndex(where: { $0.pool == place.pool && $0.part == place.part && $0.weeks == weeks }) else {
      return append(
        Remedy(pool: place.pool, part: place.part, isPartBound: place.isPartBound, weeks: weeks, minutes: minutes))
    }
    self[same].minutes += minutes
    self[same].isPartBound = self[same].isPartBound || place.isPartBound
  }
}

extension Instance {
  /// With the minutes of remedies, spread over their weeks.
  package func adding(_ remedies: [Remedy]) -> Instance {
    var helped = self
    for remedy in remedies {
      for (week, minutes) in remedy.spread(quantum: quantum) {
        helped.pools[remedy.pool].capacity[week] += minutes
        helped.pools[remedy.pool].parts[remedy.part][week] += minutes
      }
      if let cap = helped.pools[remedy.pool].yearCap { helped.pools[remedy.pool].yearCap = cap + remedy.minutes }
    }
    return helped
  }
}
