import Allocation
package import PlanModel

/// How often a planned item left the place it was published with. Items without an entry never did.
package typealias ChangeCounts = [(id: String, count: Int)]

/// A planned item of an earlier schedule that this one does not have.
package struct CancelledItem: Hashable, Sendable {
  /// As `ScheduleItem.id`.
  package var id: String
  /// Nil when the task or the team is gone from the plan.
  package var task: StatementID?
  package var team: StatementID?
  /// The task's name in the plan, also when it is gone.
  package var name: String
  package var week: PlanWeek
  package var isAnnounced: Bool
  package var changes: Int
}

/// Where the items of an earlier schedule of one year stood, by their id.
struct EarlierPlaces {
  struct Place {
    var line: LineName
    /// -1 for hours.
    var object: Int32
    var week: Int
    var pool: String
    var part: Int32
    var minutes: Int32
  }

  /// A visit that stands in a week.
  struct Visit: Hashable {
    var line: LineName
    var object: Int
    var week: Int

    init(_ move: Result.Move) {
      line = move.line
      object = move.object
      week = move.week
    }

    fileprivate init(_ place: Place) {
      line = place.line
      object = Int(place.object)
      week = place.week
    }
  }

  /// What a team does for a line in a week.
  struct Hours: Hashable {
    var line: LineName
    var week: Int32
    var pool: String
  }

  private(set) var places: [(id: String, place: Place)] = []

  /// The ids of the visits that moves are about.
  func ids(of moves: [Result.Move]) -> [Visit: String] {
    let wanted = Set(moves.map(Visit.init))
    var ids: [Visit: String] = [:]
    for (id, place) in places where wanted.contains(Visit(place)) { ids[Visit(place)] = id }
    return ids
  }

  /// Without items.
  init() {}

  /// Rows that name no line, pool or week of the year are passed over. `visitMinutes` is how long the visits of a line take,
  /// as far as that is known.
  init(_ rows: Rows, _ year: PlanYear, prefix: String, visitMinutes: [LineName: Int]) {
    let names = rows.lines.map { prefix + $0.stem }
    readVisits(rows, year, names, visitMinutes)
    readBlocks(rows, year, names)
  }

  private mutating func readVisits(
    _ rows: Rows, _ year: PlanYear, _ names: [String], _ visitMinutes: [LineName: Int]
  ) {
    let visits = rows.visits
    let valid = (0..<visits.count).filter { row in
      let place = (visits.line[row], visits.pool[row], visits.week[row], visits.part[row])
      return rows.hasPlace(line: place.0, pool: place.1, week: place.2, part: place.3, in: year)
        && (0..<Int32.max).contains(visits.object[row])
    }
    for (row, ordinal) in inTurn(visits, rows: valid, names: rows.lines) {
      let (line, object) = (visits.line[row], visits.object[row])
      let minutes = visitMinutes[rows.lines[Int(line)].current] ?? visitMinutes[rows.lines[Int(line)]] ?? 0
      let place = Place(
        line: rows.lines[Int(line)], object: object, week: Int(visits.week[row]),
        pool: rows.pools[Int(visits.pool[row])],
        part: visits.part[row], minutes: Int32(clamping: minutes))
      places.append((names[Int(line)] + "\(object + 1).\(ordinal)", place))
    }
  }

  private mutating func readBlocks(_ rows: Rows, _ year: PlanYear, _ names: [String]) {
    let blocks = rows.blocks
    var known: [Hours: Int] = [:]
    for row in 0..<blocks.count {
      let part = blocks.part[row]
      guard rows.hasPlace(line: blocks.line[row], pool: blocks.pool[row], week: blocks.week[row], part: part, in: year)
      else { continue }
      let pool = rows.pools[Int(blocks.pool[row])]
      let week = Int(blocks.week[row])
      let line = rows.lines[Int(blocks.line[row])]
      if let place = known[Hours(line: line.current, week: blocks.week[row], pool: pool)] {
        places[place].place.minutes &+= blocks.minutes[row]
        continue
      }
      known[Hours(line: line.current, week: blocks.week[row], pool: pool)] = places.count
      let place = Place(line: line, object: -1, week: week, pool: pool, part: 0, minutes: blocks.minutes[row])
      places.append((names[Int(blocks.line[row])] + "\(year.weeks[week].label).\(pool)", place))
    }
  }
}

extension LineName {
  /// What the ids of its items begin with; the same for what was done of it and is no longer asked.
  var stem: String { current.task + (district.isEmpty ? "." : ".\(district).") }
}

/// Rows of visits by line, object and week, each with its place among those of its object. What was done of a line and is no
/// longer asked counts on in the line.
func inTurn(_ visits: Rows.Visits, rows: [Int], names: [LineName]) -> [(row: Int, ordinal: Int)] {
  var first: [LineName: Int32] = [:]
  let own = names.enumerated().map { index, name -> Int32 in
    if let known = first[name.current] { return known }
    first[name.current] = Int32(index)
    return Int32(index)
  }
  func comesFirst(_ a: Int, _ b: Int) -> Bool {
    (own[Int(visits.line[a])], visits.object[a], visits.week[a], a)
      < (own[Int(visits.line[b])], visits.object[b], visits.week[b], b)
  }
  let isSorted = zip(rows, rows.dropFirst()).allSatisfy { !comesFirst($1, $0) }
  var last: (line: Int32, object: Int32, ordinal: Int) = (-1, -1, 0)
  return (isSorted ? rows : rows.sorted(by: comesFirst)).map { row in
    let (line, object) = (own[Int(visits.line[row])], visits.object[row])
    last = (line, object, line == last.line && object == last.object ? last.ordinal + 1 : 1)
    return (row, last.ordinal)
  }
}

extension ScheduleBuilder {
  /// The items of the schedule that a year was to keep; none when this schedule lists no items.
  func earlierPlaces(_ outcome: YearOutcome) -> EarlierPlaces {
    guard options.makesItems, let previous = outcome.previous else { return EarlierPlaces() }
    return EarlierPlaces(
      previous.rows, outcome.year, prefix: prefix(outcome), visitMinutes: previous.visitMinutes)
  }

  private func prefix(_ outcome: YearOutcome) -> String {
    calendar.years.count == 1 ? "" : "\(outcome.year.days.lowerBound.year)."
  }

  /// Holds the items of a year against those of the schedule before it, and counts on: an item that has another week,
  /// team, part of the day or length is one change further, and so is one that is gone.
  mutating func countChanges(_ outcome: YearOutcome, since earlier: EarlierPlaces, items: Range<Int>) {
    guard options.makesItems, let result = outcome.result, let previous = outcome.previous else { return }
    let minutes = Dictionary(
      zip(result.rows.lines, outcome.instance.visitMinutes), uniquingKeysWith: { first, _ in first })
    let now = EarlierPlaces(result.rows, outcome.year, prefix: prefix(outcome), visitMinutes: minutes).places
    let before = earlier.places
    var counts = Dictionary(previous.changes.map { ($0.id, $0.count) }, uniquingKeysWith: max)
    let known = Dictionary(before.map { ($0.id, $0.place) }, uniquingKeysWith: { first, _ in first })
    for (id, place) in now {
      let isSame = known[id].map { Self.isSame($0, place) } ?? (counts[id] == nil)
      if !isSame { counts[id, default: 0] += 1 }
    }
    for index in items { schedule.items[index].changes = counts[schedule.items[index].id] ?? 0 }
    let present = Set(now.map(\.id))
    let numbers = Dictionary(demands.indices.map { (demands[$0].name, $0) }, uniquingKeysWith: { first, _ in first })
    for (id, place) in before where !present.contains(id) {
      let gone = cancelled(id, place, outcome, numbers, changes: (counts[id] ?? 0) + 1)
      // Without a key what is not announced is not gone; it has no week.
      guard gone.isAnnounced || schedule.hasKey || gone.task == nil || known[id]?.minutes ?? 0 > 0 else { continue }
      counts[id] = gone.changes
      schedule.cancelled.append(gone)
    }
    changes[outcome.year.index] = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func isSame(_ a: EarlierPlaces.Place, _ b: EarlierPlaces.Place) -> Bool {
    a.week == b.week && a.pool == b.pool && a.part == b.part
      && (a.minutes == b.minutes || (a.object >= 0 && min(a.minutes, b.minutes) == 0))
  }

  /// `numbers` are where tasks stand in `demands`, by name.
  private func cancelled(
    _ id: String, _ place: EarlierPlaces.Place, _ outcome: YearOutcome, _ numbers: [String: Int], changes: Int
  ) -> CancelledItem {
    let name = place.line.taskName
    let task = numbers[name]
    let team = teams.first { place.pool == $0.name || place.pool == "\($0.name)~dienst" }?.team
    return CancelledItem(
      id: id, task: task.map { demands[$0].task }, team: team, name: name, week: outcome.year.weeks[place.week],
      isAnnounced: task.map { standings[$0].isAnnounced } ?? false, changes: changes)
  }
}
