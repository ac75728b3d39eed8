/// Stage 4: gives the visits of one draw to its objects.
///
/// Week by week; among the objects that may be visited, those with the fewest visits first, and among these by lot. Who has
/// waited stands no better or worse for it than who has just come back, so that how long it was tells as little as can be.
/// By the spacing condition someone is always free when all objects start alike; after releases, done and kept visits an
/// exchange inside the draw helps where nobody is.
struct Dealing {
  private let draw: Draw
  /// Per object: weeks with a visit, one bit each.
  private var busy: [UInt64]
  /// Per object: weeks in which another task keeps it from being visited; empty when none does.
  private let closed: [UInt64]
  private var counts: [Int32]
  private var releases: [Int32]
  private var lots: Lots
  /// Objects that come back in a week.
  private var returning: [[Int32]]
  /// Done and pinned visits, then kept ones, then those that are dealt.
  private(set) var visits: [Visit]
  let keptFrom: Int
  private let freshFrom: Int
  /// Kept visits whose week was given up so that their object has one more.
  private(set) var displaced: [Visit] = []

  /// `fixed` are visits that stay as they are, `kept` those that should.
  init(
    draw: Draw, weeks: Int, lots: Lots, fixed: [Visit], kept: [Visit], closed: [UInt64], releases: [Int32]
  ) {
    let held = fixed + kept
    self.draw = draw
    self.lots = lots
    self.closed = closed
    self.releases = releases
    visits = held
    keptFrom = fixed.count
    freshFrom = held.count
    busy = [UInt64](repeating: 0, count: draw.objects)
    counts = [Int32](repeating: 0, count: draw.objects)
    returning = [[Int32]](repeating: [], count: weeks)
    for visit in held where visit.object < draw.objects {
      busy[visit.object] |= 1 << UInt64(visit.week)
      counts[visit.object] += 1
    }
    for object in 0..<draw.objects {
      self.lots.took(object, visits: Int(counts[object]))
      if Int(counts[object]) >= draw.frequency { continue }
      let week = releases.isEmpty ? 0 : Int(releases[object])
      if week < weeks { returning[week].append(Int32(object)) }
    }
  }

  /// Deals the slots of `cells`, which are sorted by week; returns the places in `cells` that found nobody. Whether kept
  /// visits may lose their week for it is for the caller to say.
  mutating func deal(_ cells: [Int32], exchangesKept: Bool, weekOf: (Int32) -> Int) -> [Int] {
    var left: [Int] = []
    var passed: [Int] = []
    var next = 0
    for (place, cell) in cells.enumerated() {
      let week = weekOf(cell)
      if next <= week {
        for object in passed { lots.putBack(object, round: Int(counts[object]), week: week) }
        passed.removeAll()
      }
      while next <= week {
        for object in returning[next] where Int(counts[Int(object)]) < draw.frequency {
          lots.enter(Int(object), round: Int(counts[Int(object)]), week: next)
        }
        next += 1
      }
      if let object = nextFree(in: week, &passed) {
        assign(object, week, Int(cell))
        comeBack(object, after: week)
      } else {
        left.append(place)
      }
    }
    return left.filter { place in
      let week = weekOf(cells[place])
      return !exchange(for: Int(cells[place]), week: week, with: freshFrom..<visits.count)
        && !(exchangesKept && exchange(for: Int(cells[place]), week: week, with: keptFrom..<freshFrom))
    }
  }

  /// The weeks in which some object could be visited.
  func freeWeeks() -> UInt64 {
    returning.indices.reduce(0) { weeks, week in
      (0..<draw.objects).contains { isFree($0, in: week) } ? weeks | 1 << UInt64(week) : weeks
    }
  }

  /// Gives a visit in `cell` to a free object, one with the fewest visits.
  mutating func assignAnyone(_ cell: Int, week: Int) -> Bool {
    var best: Int?
    for object in 0..<draw.objects where isFree(object, in: week) {
      if let other = best, !precedes(object, other, week) { continue }
      best = object
    }
    guard let best else { return false }
    assign(best, week, cell)
    return true
  }

  /// Objects that lack visits, fewest first.
  func lacking() -> [Int] {
    (0..<draw.objects).filter { Int(counts[$0]) < draw.frequency }.sorted { precedes($0, $1, 0) }
  }

  /// Fewest visits first, then by the lots of the week.
  private func precedes(_ a: Int, _ b: Int, _ week: Int) -> Bool {
    counts[a] != counts[b] ? counts[a] < counts[b] : (lots.lot(a, week), a) < (lots.lot(b, week), b)
  }

  /// Weeks in which the object could be visited if only its done and pinned visits stood.
  func openWeeks(_ object: Int, among weeks: UInt64) -> UInt64 {
    let fixed = visits[..<keptFrom].reduce(0) { near, visit in
      visit.object == object ? near | WeekSet.near(visit.week, gap: draw.gap).mask : near
    }
    return WeekSet(mask: weeks & ~fixed).weeks.reduce(0) { isOpen(object, in: $1) ? $0 | 1 << UInt64($1) : $0 }
  }

  /// Gives the object other visits than the ones at these places; the first of them take the places.
  mutating func replace(_ places: [Int], of object: Int, with others: [Visit]) {
    let weeks = others.reduce(0 as UInt64) { $0 | 1 << UInt64($1.week) }
    for (place, visit) in zip(places, others) {
      let earlier = visits[place]
      busy[object] &= ~(1 << UInt64(earlier.week))
      if place < freshFrom, weeks >> UInt64(earlier.week) & 1 == 0 { displaced.append(earlier) }
      visits[place] = visit
    }
    visits += others.dropFirst(places.count)
    counts[object] += Int32(others.count - places.count)
    busy[object] |= weeks
  }

  /// The next in line who can be visited in the week; those who cannot are set aside.
  private mutating func nextFree(in week: Int, _ passed: inout [Int]) -> Int? {
    while let object = lots.next() {
      if isFree(object, in: week) { return object }
      passed.append(object)
    }
    return nil
  }

  private mutating func comeBack(_ object: Int, after week: Int) {
    if Int(counts[object]) >= draw.frequency { return }
    let back = week + draw.gap
    if back < returning.count { returning[back].append(Int32(object)) }
  }

  private mutating func assign(_ object: Int, _ week: Int, _ cell: Int) {
    busy[object] |= 1 << UInt64(week)
    counts[object] += 1
    visits.append(Visit(object: object, week: week, cell: cell))
  }

  private func isFree(_ object: Int, in week: Int) -> Bool {
    Int(counts[object]) < draw.frequency && isSpaced(busy[object], week) && isOpen(object, in: week)
  }

  private func isOpen(_ object: Int, in week: Int) -> Bool {
    (releases.isEmpty || Int(releases[object]) <= week) && (closed.isEmpty || closed[object] >> UInt64(week) & 1 == 0)
  }

  /// Whether no bit lies less than the gap from the week.
  private func isSpaced(_ weeks: UInt64, _ week: Int) -> Bool { weeks & WeekSet.near(week, gap: draw.gap).mask == 0 }

  /// Nobody is free in the week: someone who could come then gives a visit of another week to a third. One that is
  /// kept loses its week by it, which is less than a visit that nobody gets.
  private mutating func exchange(for cell: Int, week: Int, with range: Range<Int>) -> Bool {
    for index in range {
      let visit = visits[index]
      let object = visit.object
      let without = busy[object] & ~(1 << UInt64(visit.week))
      guard isSpaced(without, week), isOpen(object, in: week) else { continue }
      guard let other = (0..<draw.objects).first(where: { $0 != object && isFree($0, in: visit.week) }) else {
        continue
      }
      busy[object] = without | 1 << UInt64(week)
      visits[index] = Visit(object: object, week: week, cell: cell)
      assign(other, visit.week, visit.cell)
      return true
    }
    return false
  }
}
