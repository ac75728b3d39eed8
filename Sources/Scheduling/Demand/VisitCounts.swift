import Allocation
import PlanModel

/// Objects with one rhythm and one duration.
struct VisitSpec {
  var line: StatementID?
  var area: String?
  var objects: Figure
  var rhythm: Rhythm
  var duration: Figure

  /// How often each object is visited.
  struct Rhythm {
    var line: StatementID?
    var times = Rational.one
    var unit: CalendarUnit?
    /// `elke 4 weken`: visits keep about that far apart.
    var every: Rational?
  }
}

/// What one of those who share the work is asked of a spec.
struct VisitsAsked {
  var spec: VisitSpec
  var key: CountedVisits.Key
  /// Visits per object.
  var each: Rational
  /// By area.
  var shares: [Piece.Share]

  var visits: Int { shares.reduce(0) { $0 + $1.visits } }

  /// Numbers its objects among those of their areas; nil leaves them numbers of their own.
  mutating func number(_ firsts: [String: Int]?, of numbered: [String: Int]) {
    for index in shares.indices {
      let area = shares[index].area
      guard let first = firsts?[area], !shares[index].turns.isEmpty else {
        shares[index].turns = []
        continue
      }
      shares[index].numbered = numbered[area] ?? 0
      for turn in shares[index].turns.indices {
        let all = shares[index].turns[turn].all
        shares[index].turns[turn].all = first + all.lowerBound..<first + all.upperBound
      }
    }
  }
}

/// What was counted in the parts of the year before: rounded once over all of them and over all who share the work, so that
/// cutting a year or dividing the work changes no count.
struct CountedVisits {
  var exact = Rational.zero
  var given = 0
  /// The part of the plan gone by.
  var part = Rational.zero
  var byArea = RunningShares<String>()
  /// By area: whose turn it is, and how many objects there are at most.
  var next: [String: Int] = [:]
  var objects: [String: Int] = [:]

  struct Key: Hashable {
    var area: String?
    /// Of several for the same area.
    var number: Int
    var unit: CalendarUnit?
  }
}

/// Counts whole inspections.
extension TaskYearReader {
  /// What is asked in each part of the year, of each of those who share the work.
  mutating func countVisits() -> [[[VisitsAsked]]] {
    var asked = visitParts.map { countVisits($0) }
    let isCut = asked.count { part in part.contains { $0.contains { $0.visits > 0 } } } > 1
    var numbered: [String: Int] = [:]
    var firsts: [CountedVisits.Key: [String: Int]] = [:]
    for key in countedKeys {
      for (area, objects) in counted[key]?.objects ?? [:] {
        firsts[key, default: [:]][area] = numbered[area] ?? 0
        numbered[area, default: 0] += objects
      }
    }
    for part in asked.indices {
      for team in asked[part].indices {
        for index in asked[part][team].indices {
          asked[part][team][index].number(isCut ? firsts[asked[part][team][index].key] ?? [:] : nil, of: numbered)
        }
      }
    }
    return asked
  }

  /// What each of those who share the work on some days is asked.
  private mutating func countVisits(_ contexts: [WorkContext]) -> [[VisitsAsked]] {
    guard let first = contexts.first else { return [] }
    var asked: [[VisitsAsked]] = contexts.map { _ in [] }
    var numbers: [String?: Int] = [:]
    var objectsByTeam = RunningShares<[Int]>()
    var specs: [(key: CountedVisits.Key, spec: VisitSpec)] = []
    for spec in visitSpecs(first.lines) {
      let key = CountedVisits.Key(area: spec.area, number: numbers[spec.area, default: 0], unit: spec.rhythm.unit)
      numbers[spec.area, default: 0] += 1
      if counted[key] == nil { countedKeys.append(key) }
      specs.append((key, spec))
    }
    // Who of those who share the work has which area goes by the names of the areas, not by the text.
    var counts: [CountedVisits.Key: (each: [Rational], shares: [[Piece.Share]])] = [:]
    for (key, spec) in specs.sorted(by: { ($0.key.area ?? "", $0.key.number) < ($1.key.area ?? "", $1.key.number) }) {
      var count = counted[key] ?? countedBefore(spec)
      let (each, visits) = self.count(spec, contexts, &count)
      counts[key] = (each, divided(visits, each, spec, contexts, &count, &objectsByTeam))
      counted[key] = count
    }
    for (key, spec) in specs {
      guard let count = counts[key] else { continue }
      for index in contexts.indices {
        asked[index].append(VisitsAsked(spec: spec, key: key, each: count.each[index], shares: count.shares[index]))
      }
    }
    return asked
  }

  // MARK: Reading

  private mutating func visitSpecs(_ lines: Lines) -> [VisitSpec] {
    let rhythms = lines[.frequency].map(rhythm)
    guard let duration = lines.first(.duration) else {
      if let objects = lines.first(.objects), self.lines[.effort].isEmpty, self.lines[.duration].isEmpty {
        result.noteAbsent(objects)
      }
      return []
    }
    // Without objects of its own a task is one; of a word that has lines, none of which holds now, there is nothing.
    for word in [Lines.Word.objects, .frequency] where lines[word].isEmpty && !self.lines[word].isEmpty { return [] }
    guard !lines[.objects].isEmpty || !rhythms.isEmpty else { return [] }
    var specs: [VisitSpec] = []
    let listed: [StatementID?] = lines[.objects].isEmpty ? [nil] : lines[.objects].map { $0 }
    for objects in listed {
      for rhythm in rhythms.isEmpty ? [VisitSpec.Rhythm()] : rhythms {
        for duration in lines[.duration] {
          if let spec = spec(objects, rhythm, duration) { specs.append(spec) }
        }
      }
    }
    if specs.isEmpty, plan[duration].figure("uren") == nil { result.noteAbsent(duration) }
    return specs
  }

  private mutating func spec(_ objects: StatementID?, _ rhythm: VisitSpec.Rhythm, _ duration: StatementID) -> VisitSpec?
  {
    guard let hours = plan[duration].figure("uren") else { return nil }
    guard let objects else { return VisitSpec(objects: .count(1), rhythm: rhythm, duration: hours) }
    guard let count = plan[objects].figure("aantal") else {
      result.noteAbsent(objects)
      return nil
    }
    let area = plan[objects].references("gebied").first?.name
    return VisitSpec(line: objects, area: area, objects: count, rhythm: rhythm, duration: hours)
  }

  private func rhythm(_ line: StatementID) -> VisitSpec.Rhythm {
    let statement = plan[line]
    guard let unit = statement.unit("per") else { return VisitSpec.Rhythm(line: line) }
    if let times = statement.figure("keer")?.asNeed {
      let span = statement.figure("jaren")?.amount ?? .one
      return VisitSpec.Rhythm(line: line, times: times.divided(by: span) ?? times, unit: unit)
    }
    let every = statement.figure("aantal")?.amount ?? .one
    return VisitSpec.Rhythm(line: line, times: Rational.one.divided(by: every) ?? .one, unit: unit, every: every)
  }

  // MARK: Counting

  /// Visits per object on some days, of each of those who share the work, and in all.
  private mutating func count(
    _ spec: VisitSpec, _ contexts: [WorkContext], _ counted: inout CountedVisits
  ) -> (each: [Rational], visits: Int) {
    let objects = whole(spec.objects.asNeed)
    let stretch = contexts[0].stretch
    switch spec.rhythm.unit {
    case nil:
      // Each object once: what was not done by then is left for the last stretch, of those there are then.
      let isLast = stretch.upperBound == valid.upperBound
      counted.part = counted.part.adding(part(stretch, of: valid)) ?? counted.part
      let all = partOfPlan(nil).multiplied(by: counted.part)
      let target = whole(all?.multiplied(by: Rational(objects)))
      let wanted = isLast ? max(0, target - counted.given) : min(objects, max(0, target - counted.given))
      counted.given += wanted
      let each = stretch == valid ? all : Rational(wanted, over: max(1, objects))
      return (contexts.map { _ in each ?? .zero }, wanted)
    case .year:
      let part = part(stretch, of: valid).multiplied(by: partOfYear(valid))
      let each = part?.multiplied(by: spec.rhythm.times) ?? .zero
      return (contexts.map { _ in each }, wanted(objects, each, &counted))
    case .day, .week, .month, .quarter:
      let each = eachOfTime(spec, contexts, &counted)
      var teams = RunningShares<[Int]>()
      let own = teams.divide(objects, over: contexts.map(\.teams), by: shares(contexts))
      let visits = zip(own, each).reduce(Rational.zero) { sum, team in
        Rational(team.0).multiplied(by: team.1).flatMap { sum?.adding($0) }
      }
      return (each, whole(visits))
    }
  }

  /// Visits per object in the units of time on some days: as many as fit in all up to then, for each in those it works.
  private func eachOfTime(
    _ spec: VisitSpec, _ contexts: [WorkContext], _ counted: inout CountedVisits
  ) -> [Rational] {
    let before = counted
    let own = contexts.map { units(spec.rhythm.unit, $0).multiplied(by: spec.rhythm.times) ?? .zero }
    let mean = zip(contexts, own).reduce(Rational.zero) { sum, part in
      part.0.share.multiplied(by: part.1).flatMap(sum.adding) ?? sum
    }
    func fitting(_ units: Rational) -> Int { max(units == .zero ? 0 : 1, Int(clamping: units.floor)) }
    counted.exact = before.exact.adding(mean) ?? before.exact
    counted.given = max(before.given, fitting(counted.exact))
    // Of a part of the year each has the same, so that objects may change hands.
    return own.map { units in
      let units = contexts[0].stretch == valid ? units : mean
      return Rational(max(0, fitting(before.exact.adding(units) ?? before.exact) - before.given))
    }
  }

  /// The units of time that fit in a stretch.
  private func units(_ unit: CalendarUnit?, _ context: WorkContext) -> Rational {
    switch unit {
    case .day: return Rational(context.window.openCount)
    case .week: return weekShares(context.window, context).reduce(.zero) { $0.adding($1) ?? $0 }
    default:
      let parts = calendarParts(months: unit == .month ? 1 : 3, context.ranges, context.window, context)
      return parts.reduce(.zero) { $0.adding($1.share) ?? $0 }
    }
  }

  /// What the years before asked of what does not come out even in one.
  private mutating func countedBefore(_ spec: VisitSpec) -> CountedVisits {
    var counted = CountedVisits()
    guard spec.rhythm.unit == .year, year.index > 0,
      let each = partOfYear(valid).multiplied(by: spec.rhythm.times), !each.isWhole
    else { return counted }
    let objects = Rational(whole(spec.objects.asNeed))
    counted.exact = objects.multiplied(by: each)?.multiplied(by: Rational(year.index)) ?? .zero
    counted.given = whole(counted.exact)
    return counted
  }

  /// Inspections of a stretch, rounded up over those gone by.
  private mutating func wanted(_ objects: Int, _ each: Rational, _ counted: inout CountedVisits) -> Int {
    let all = Rational(objects).multiplied(by: each)
    let sum = all.flatMap(counted.exact.adding)
    let wanted = max(0, whole(sum) - counted.given)
    counted.exact = sum ?? counted.exact
    counted.given += wanted
    return wanted
  }

  // MARK: Dividing

  /// Divides what is asked over the areas, and in each over those who share the work: its objects, and the visits.
  private mutating func divided(
    _ visits: Int, _ each: [Rational], _ spec: VisitSpec, _ contexts: [WorkContext],
    _ counted: inout CountedVisits, _ objectsByTeam: inout RunningShares<[Int]>
  ) -> [[Piece.Share]] {
    let areas = spec.area.map { [(name: $0, weight: Rational.one)] } ?? areas(contexts[0].lines)
    let weights = areas.map(\.weight)
    let objects = apportion(whole(spec.objects.asNeed), by: weights)
    // Objects that take turns are visited alike, wherever they are.
    let byObjects = visitParts.count > 1 && !objects.contains(0)
    let parts = zip(
      objects,
      counted.byArea.divide(
        visits, over: areas.map(\.name), by: byObjects ? objects.map { Rational($0) } : weights))
    var result: [[Piece.Share]] = contexts.map { _ in [] }
    for (area, part) in zip(areas, parts) where part.1 > 0 {
      let objects = max(1, part.0)
      let own = objectsByTeam.divide(objects, over: contexts.map(\.teams), by: shares(contexts))
      let visits = divided(part.1, objects, own, each, contexts)
      counted.objects[area.name] = max(counted.objects[area.name] ?? 0, objects)
      if visitParts.count > 1, each.allSatisfy({ $0 == each[0] }) {
        var next = counted.next[area.name].flatMap { $0 < objects ? $0 : nil } ?? 0
        let turns = turns(visits, part.1, objects, own, &next)
        counted.next[area.name] = next
        for team in contexts.indices { result[team] += turns[team].map { $0.share(of: area.name) } }
        continue
      }
      for (team, visits) in visits.enumerated() where visits > 0 {
        result[team].append(Piece.Share(area: area.name, objects: max(1, own[team]), visits: visits))
      }
    }
    return result
  }

  /// Objects that are visited so many times each.
  private struct Turns {
    var times: Int
    var turn: Piece.Turn

    func share(of area: String) -> Piece.Share {
      Piece.Share(area: area, objects: turn.count, visits: turn.count * times, turns: [turn])
    }
  }

  /// Who of those who share the work visits which objects of an area how often. Whose turn it is are visited once more than
  /// the others.
  private func turns(_ visits: [Int], _ all: Int, _ objects: Int, _ own: [Int], _ next: inout Int) -> [[Turns]] {
    let (rounds, more) = all.quotientAndRemainder(dividingBy: objects)
    var places = (more: next, others: next + more)
    next = (next + more) % objects
    return zip(visits, own).map { visits, own in
      let more = visits - rounds * own
      defer { places = (places.more + more, places.others + own - more) }
      let turns = [(rounds + 1, places.more, more), (rounds, places.others, own - more)]
      return turns.compactMap { times, first, count in
        times == 0 || count <= 0
          ? nil : Turns(times: times, turn: Piece.Turn(all: 0..<objects, first: first % objects, count: count))
      }
    }
  }

  /// The parts of the task that those have who share it; of a few days nothing who works on none of them while others do.
  private func shares(_ contexts: [WorkContext]) -> [Rational] {
    let isFew = contexts[0].stretch.dayCount < 7 && contexts.contains { !$0.hasNoWorkingTime }
    return contexts.map { isFew && $0.hasNoWorkingTime ? .zero : $0.share }
  }

  /// Divides visits over those who have these numbers of the objects, so that none has two more than another; where they
  /// come at different rhythms, by those.
  private mutating func divided(
    _ visits: Int, _ objects: Int, _ own: [Int], _ each: [Rational], _ contexts: [WorkContext]
  ) -> [Int] {
    if own.count == 1 { return [visits] }
    let names = contexts.map(\.teams)
    guard each.allSatisfy({ $0 == each[0] }) else {
      return visitsByTeam.divide(
        visits, over: names, by: zip(own, each).map { Rational($0).multiplied(by: $1) ?? .zero })
    }
    let rounds = visits / objects
    let most = visits == rounds * objects ? rounds : rounds + 1
    return visitsByTeam.divide(
      visits, over: names, by: shares(contexts), within: own.map { rounds * $0...most * $0 })
  }
}
