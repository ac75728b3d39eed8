/// The condition under which visits of a draw can be given to its objects with their spacing: every g consecutive
/// weeks hold at most as many visits as there are objects. It is necessary, since an object appears at most once in
/// such a window, and sufficient, since dealing the objects in turn never meets one too early.
///
/// An object that may be visited only from week r counts as visited in week r - g; and up to any week there are no
/// more visits than the objects released by then can have had.
final class Spacing {
  private let model: Model
  /// Row of week counts per draw, or -1 where any visits can be dealt.
  private let row: Column<Int32>
  private let counts: Column<Int32>
  /// Per draw with releases: objects not yet released, by week, and visits possible up to a week.
  private var releases: [Int: Releases] = [:]
  private let weeks: Int

  private struct Releases {
    /// Objects released in week w, for w in 0..<weeks + gap.
    var inWeek: [Int]
    /// Visits that can have taken place up to and including week w.
    var possible: [Int]
    /// Objects that are released in no week.
    var never = 0
  }

  init(_ model: Model) {
    self.model = model
    weeks = model.weeks
    var rows = [Int32](repeating: -1, count: model.draws.count)
    var next: Int32 = 0
    for (index, draw) in model.draws.enumerated() where draw.frequency > 1 || draw.hasReleases {
      rows[index] = next
      next += 1
      if draw.hasReleases { releases[index] = Spacing.releases(of: draw, model) }
    }
    row = Column(rows)
    counts = Column(repeating: 0, count: Int(next) * weeks)
    for visit in model.fixed.visits {
      let draw = Int(model.groups[Int(visit.group)].draw)
      if draw >= 0 { count(draw, week: model.week(of: Int(visit.cell)), 1) }
    }
  }

  private static func releases(of draw: Draw, _ model: Model) -> Releases {
    let horizon = model.weeks + min(draw.gap, model.weeks)
    var inWeek = [Int](repeating: 0, count: horizon)
    var possible = [Int](repeating: 0, count: model.weeks)
    var never = 0
    for index in Int(draw.firstGroup)..<Int(draw.endGroup) {
      let group = model.groups[Int(model.drawGroups[index])]
      let source = model.instance.tasks[Int(group.task)].groups[Int(group.group)]
      for object in 0..<Int(group.objects) {
        let release = source.releases.isEmpty ? 0 : source.releases[object]
        if release >= model.weeks {
          never += 1
          continue
        }
        if release > 0 { inWeek[release] += 1 }
        for week in release..<model.weeks {
          possible[week] += min(draw.frequency, 1 + (week - release) / draw.gap)
        }
      }
    }
    return Releases(inWeek: inWeek, possible: possible, never: never)
  }

  /// Whether the draw's visits cannot be in any weeks.
  func limits(_ draw: Int) -> Bool { draw >= 0 && row[draw] >= 0 }

  /// How many more visits of the draw the week can take.
  @inline(__always)
  func room(_ draw: Int, week: Int) -> Int {
    if draw < 0 || row[draw] < 0 { return Int.max }
    return roomInWindows(draw, week: week)
  }

  @inline(__always)
  func count(_ draw: Int, week: Int, _ units: Int) {
    if draw >= 0 && row[draw] >= 0 { counts[Int(row[draw]) * weeks + week] += Int32(units) }
  }

  private func roomInWindows(_ draw: Int, week: Int) -> Int {
    let shape = model.draws[draw]
    let gap = min(shape.gap, weeks)
    let base = Int(row[draw]) * weeks
    let known = shape.hasReleases ? releases[draw] : nil
    let objects = shape.objects - (known?.never ?? 0)
    var start = max(0, week - gap + 1)
    var sum = 0
    for other in start..<min(weeks, start + gap) { sum += Int(counts[base + other]) }
    var best = objects - sum - held(known, start, gap)
    while start < week && start + gap < weeks {
      sum += Int(counts[base + start + gap]) - Int(counts[base + start])
      start += 1
      best = min(best, objects - sum - held(known, start, gap))
    }
    if let known { best = min(best, roomByRelease(known, base, week)) }
    return max(0, best)
  }

  /// Objects that count as visited inside the window because of their release.
  private func held(_ releases: Releases?, _ start: Int, _ gap: Int) -> Int {
    guard let releases else { return 0 }
    var sum = 0
    for week in start + gap..<max(start + gap, min(releases.inWeek.count, start + 2 * gap)) {
      sum += releases.inWeek[week]
    }
    return sum
  }

  private func roomByRelease(_ releases: Releases, _ base: Int, _ week: Int) -> Int {
    var sum = 0
    var best = Int.max
    for other in 0..<weeks {
      sum += Int(counts[base + other])
      if other >= week { best = min(best, releases.possible[other] - sum) }
    }
    return best
  }
}
