import Allocation
import PlanModel

/// Puts what the core explains of one year into the names of the plan.
struct Explainer {
  private let outcome: YearOutcome
  private let teams: [TeamCapacity]
  private let demands: [TaskDemand]
  /// The calendar year that goes without saying.
  private let plainYear: Int?
  /// By task of the plan.
  private var shortages: [Int: [Shortage]] = [:]
  /// The tasks that the same hours are for.
  private var together: [[Remedy]: [StatementID]] = [:]
  /// What fills a season, once asked for: many tasks lack in the same.
  private var work: [Season: (all: [Reason.Work], minutes: Int)] = [:]

  private struct Season: Hashable {
    var pool: Int
    var weeks: WeekSet
    var parts: DaypartSet?
    var rank: Int
  }

  init(_ outcome: YearOutcome, _ teams: [TeamCapacity], _ demands: [TaskDemand], isOnlyYear: Bool) {
    self.outcome = outcome
    self.teams = teams
    self.demands = demands
    plainYear = isOnlyYear ? outcome.year.days.lowerBound.year : nil
    guard let result = outcome.result else { return }
    for shortage in Allocation.explain(outcome.instance, result).shortages {
      guard let task = outcome.built.origins[shortage.task].task else { continue }
      shortages[task, default: []].append(shortage)
      if shortage.remedies.isEmpty || together[shortage.remedies]?.last == demands[task].task { continue }
      together[shortage.remedies, default: []].append(demands[task].task)
    }
  }

  /// Why a task is not covered, all that is known of it; nothing when the core knows of no lack.
  mutating func reasons(_ task: Int, rank: Int) -> [Reason] {
    guard let all = shortages[task] else { return [] }
    let past = all.reduce(0) { $0 + $1.past }
    var left = all.reduce(-past) { $0 + $1.uncovered }
    var reasons: [Reason] = past > 0 ? [.notDone(minutes: past)] : []
    let without = WithoutHours(all, outcome.instance)
    var dry = without.told(of: demands[task].task, teams: team, moments: moments, fte: fte(ofPool:_:))
    left -= dry.remedies.reduce(0) { $0 + $1.minutes }
    if left > 0 {
      let others = all.filter { !without.tasks.contains($0.task) }
      for rest in lacks(others.isEmpty ? all : others, left, rank: rank, of: task) {
        guard case .full(let full) = rest else {
          reasons.append(rest)
          continue
        }
        // What hangs together with the rest is told of already.
        dry.remedies.removeAll { own in full.remedies.contains { $0.team == own.team && $0.weeks == own.weeks } }
        dry.teams.removeAll { own in full.teams.contains { $0.team == own.team && $0.weeks == own.weeks } }
        dry.teams += full.teams
        dry.remedies += full.remedies
        (dry.extent, dry.others) = (full.extent, full.others)
        dry.helps += full.helps
      }
    }
    if !dry.teams.isEmpty { reasons.insert(.full(dry), at: past > 0 ? 1 : 0) }
    return reasons
  }

  /// Why what may still be done is not; what lacks for another reason with all the hours that it takes comes last.
  private mutating func lacks(_ all: [Shortage], _ minutes: Int, rank: Int, of task: Int) -> [Reason] {
    let full = all.flatMap(\.full)
    let extent = all.filter { !$0.remedies.isEmpty }.map(\.extent).max() ?? .exact
    let waiting = all.filter { $0.waiting > 0 || $0.waitsForObjects }
    let gap = waiting.first.map { outcome.instance.tasks[$0.task].gap } ?? 0
    if full.isEmpty {
      if !waiting.isEmpty { return [.objectsWait(minutes: minutes, gap: gap)] }
      let isDivisible = all.allSatisfy { !outcome.instance.tasks[$0.task].kind.isVisit }
      return [
        .fragments(
          Reason.Fragments(
            minutes: minutes, isDivisible: isDivisible, remedies: remedies(all), extent: extent,
            others: others(all, besides: task)))
      ]
    }
    let told = Reason.Full(
      teams: seasons(full, rank: rank, of: task), remedies: remedies(all), extent: extent,
      others: others(all, besides: task),
      helps: helps(all, besides: full))
    let rest = min(minutes, waiting.reduce(0) { $0 + $1.waiting })
    return rest > 0 ? [.full(told), .objectsWait(minutes: rest, gap: gap)] : [.full(told)]
  }

  /// Other tasks that the hours of some shortages are for.
  private func others(_ shortages: [Shortage], besides task: Int) -> Reason.Others {
    var others = Reason.Others()
    let different = Set(shortages.map(\.remedies))
    for remedies in different {
      guard let all = together[remedies] else { continue }
      if different.count == 1, all[0] != demands[task].task { others.first = all[0] }
      others.named += all.prefix(4).filter { $0 != demands[task].task }
      others.count += all.count - 1
    }
    others.named = Array(Set(others.named).sorted().prefix(3))
    return others
  }

  // MARK: What is full

  /// Parts of a task that lie in other weeks add to one season.
  private mutating func seasons(_ full: [FullSeason], rank: Int, of task: Int) -> [Reason.FullTeam] {
    var seasons: [(pool: Int, weeks: WeekSet, told: Reason.FullTeam)] = []
    for item in full {
      guard let told = season(item, rank: rank, of: task) else { continue }
      let same = seasons.firstIndex {
        $0.pool == item.pool && $0.told.parts == told.parts && $0.told.work.isEmpty == told.work.isEmpty
      }
      guard let same else {
        seasons.append((item.pool, item.weeks, told))
        continue
      }
      if seasons[same].weeks == item.weeks { continue }
      if seasons[same].weeks.mask & item.weeks.mask == 0 {
        seasons[same].weeks.mask |= item.weeks.mask
        seasons[same].told.weeks = moments(seasons[same].weeks)
        seasons[same].told.add(told)
      } else {
        seasons.append((item.pool, item.weeks, told))
      }
    }
    return seasons.map(\.told)
  }

  /// What fills a season, as far as it is of the classes up to a rank.
  private mutating func season(_ full: FullSeason, rank: Int, of number: Int) -> Reason.FullTeam? {
    guard let team = team(full.pool) else { return nil }
    let place = Season(pool: full.pool, weeks: full.weeks, parts: full.parts, rank: rank)
    let work = work[place] ?? work(full, rank)
    self.work[place] = work
    return Reason.FullTeam(
      team: team, parts: full.parts?.parts.compactMap { Daypart(rawValue: $0) } ?? [], weeks: moments(full.weeks),
      minutes: work.minutes, work: work.all, itself: demands[number].task)
  }

  private func work(_ full: FullSeason, _ rank: Int) -> (all: [Reason.Work], minutes: Int) {
    var work: [Reason.Work] = []
    var places: [StatementID: Int] = [:]
    for part in full.work where part.priority <= rank {
      guard let task = outcome.built.origins[part.task].task.map({ demands[$0].task }) else { continue }
      if let known = places[task] {
        work[known].minutes += part.minutes
      } else {
        places[task] = work.count
        work.append(Reason.Work(task: task, rank: part.priority, minutes: part.minutes))
      }
    }
    work.sort(by: Reason.Work.comesFirst)
    return (work, work.reduce(0) { $0 + $1.minutes })
  }

  // MARK: What it takes

  private struct Place: Hashable {
    var pool: Int
    var part: Int?
    var weeks: WeekSet
  }

  /// The largest first. Weeks of a team that each need as much are one.
  private func remedies(_ shortages: [Shortage]) -> [Reason.Remedy] {
    struct Alike: Hashable {
      var pool: Int
      var part: Int?
      var minutes: Int
    }
    var anywhere: [Reason.Remedy] = []
    var weekly: [(place: Place, each: Int)] = []
    var numbers: [Alike: Int] = [:]
    for (place, minutes) in summed(shortages) {
      let alike = Alike(pool: place.pool, part: place.part, minutes: minutes)
      if place.weeks.count > 1 {
        if let remedy = remedy(place, minutes, isEachWeek: false) { anywhere.append(remedy) }
      } else if let same = numbers[alike] {
        weekly[same].place.weeks.mask |= place.weeks.mask
      } else {
        numbers[alike] = weekly.count
        weekly.append((place, minutes))
      }
    }
    let all = anywhere + weekly.compactMap { remedy($0.place, $0.each * $0.place.weeks.count, isEachWeek: true) }
    return all.enumerated().sorted { ($1.element.minutes, $0.offset) < ($0.element.minutes, $1.offset) }.map(\.element)
  }

  /// Parts of a task that hang together name the same remedies; those in parts of the day of which any will do are one.
  private func summed(_ shortages: [Shortage]) -> [(Place, Int)] {
    var given: [Remedy] = []
    var numbers: [Place: Int] = [:]
    for remedy in shortages.flatMap(\.remedies) {
      let place = Place(pool: remedy.pool, part: remedy.part, weeks: remedy.weeks)
      if let known = numbers[place] {
        given[known].minutes = max(given[known].minutes, remedy.minutes)
      } else {
        numbers[place] = given.count
        given.append(remedy)
      }
    }
    var places: [(Place, Int)] = []
    numbers = [:]
    for remedy in given {
      let place = Place(pool: remedy.pool, part: remedy.isPartBound ? remedy.part : nil, weeks: remedy.weeks)
      if let known = numbers[place] {
        places[known].1 += remedy.minutes
      } else {
        numbers[place] = places.count
        places.append((place, remedy.minutes))
      }
    }
    return places
  }

  private func remedy(_ place: Place, _ minutes: Int, isEachWeek: Bool) -> Reason.Remedy? {
    outcome.built.teams[place.pool].map { number in
      Reason.Remedy(
        team: teams[number].team, part: place.part.flatMap { Daypart(rawValue: $0) }, weeks: moments(place.weeks),
        minutes: minutes, isEachWeek: isEachWeek, fte: fte(number, minutes))
    }
  }

  /// Other teams than those that are named already.
  private func helps(_ shortages: [Shortage], besides full: [FullSeason]) -> [Reason.TeamWeeks] {
    let own = Set(full.map(\.pool) + shortages.flatMap(\.remedies).map(\.pool))
    var found: [PoolWeeks] = []
    for item in shortages.flatMap(\.helps) where !own.contains(item.pool) {
      if let known = found.firstIndex(where: { $0.pool == item.pool && $0.part == item.part }) {
        found[known].weeks.mask |= item.weeks.mask
      } else {
        found.append(item)
      }
    }
    return found.compactMap { item in
      team(item.pool).map {
        Reason.TeamWeeks(team: $0, part: item.part.flatMap { Daypart(rawValue: $0) }, weeks: moments(item.weeks))
      }
    }
  }

  private func fte(ofPool pool: Int, _ minutes: Int) -> Rational? {
    outcome.built.teams[pool].flatMap { fte($0, minutes) }
  }

  /// Nil for a team that is gone from the plan.
  private func team(_ pool: Int) -> StatementID? { outcome.built.teams[pool].map { teams[$0].team } }

  /// Rounded up to hundredths.
  private func fte(_ team: Int, _ minutes: Int) -> Rational? {
    let year = teams[team].years[outcome.year.index]
    let (gross, reserved) = (year.gross.reduce(0, +), year.reserved.reduce(0, +))
    // Of what comes in a part is kept free.
    guard let perFte = teams[team].perFte, let kept = Rational(gross - reserved, over: max(1, gross)),
      let net = perFte.multiplied(by: kept), !net.isNegative, net != .zero,
      let exact = Rational(minutes).divided(by: net),
      let hundred = exact.multiplied(by: Rational(100))
    else { return nil }
    return Rational(hundred.roundedUp, over: 100)
  }

  func moments(_ weeks: WeekSet) -> Reason.Moments {
    Reason.Moments(weeks.weeks.map { outcome.year.weeks[$0] }, plainYear: plainYear)
  }
}
