import Allocation
import PlanModel

/// In which order the objects of a task are visited, where a year has parts that each visit their own.
///
/// The order is drawn: with the secret of the year, or for work that is announced in the open. An object that came out of
/// turn changes places with one of those whose turn it was; all others keep theirs, so that a plan that stands does not move.
struct ObjectTurns {
  /// Of more objects of a task each part draws by itself.
  static let most = 1 << 16

  private let plan: String
  private let secret: [UInt8]?
  /// Objects that were visited, by task and area, and by the task of the instance that it was done for.
  private let done: [LineName: [String: Set<Int>]]
  /// Of all that there have been, by the first of those who take turns; and who has had a turn.
  private var orders: [Drawn: [Int]] = [:]
  private var taken: [Drawn: Set<Int>] = [:]

  private struct Drawn: Hashable {
    var line: LineName
    var first: Int
  }

  /// `done` are the rows of what was carried out; those of weeks before `end` count.
  init(plan: String, secret: [UInt8]?, done: Rows?, before end: Int) {
    self.plan = plan
    self.secret = secret
    var visited: [LineName: [String: Set<Int>]] = [:]
    if let done {
      for row in 0..<done.visits.count where done.visits.week[row] < end {
        let line = done.currentName(done.visits.line[row])
        if line.isSecondDraw { continue }
        visited[line.ofTask, default: [:]][line.task, default: []].insert(Int(done.visits.object[row]))
      }
    }
    self.done = visited
  }

  /// The numbers of the objects of a share, in their order.
  ///
  /// - Parameter others: the other tasks of the instance that the task of the plan has become.
  /// - Parameter isLater: objects that come after all others; those that are not due this year.
  mutating func objects(
    of share: Piece.Share, _ line: LineName, beside others: Set<String>, isAnnounced: Bool, isOnceEach: Bool,
    isLater: (Int) -> Bool
  ) -> [Int] {
    // Where an object has more than one visit in a part of the year, those that are under way say nothing of its turn.
    let visited = isOnceEach ? visited(line, beside: others) : []
    return share.turns.flatMap { turn -> [Int] in
      let drawn = Drawn(line: line.ofTask, first: turn.all.lowerBound)
      var order = orders[drawn] ?? []
      // Objects that come later join at the end.
      order += self.order(turn.all.dropFirst(order.count), line.ofTask, isAnnounced: isAnnounced, isLater)
      let places =
        order.count == turn.all.count ? Array(order.indices) : order.indices.filter { turn.all.contains(order[$0]) }
      let own = (turn.first..<turn.first + turn.count).map { places[$0 % places.count] }
      if !visited.isEmpty { changePlaces(&order, own, places, visited, taken[drawn] ?? []) }
      orders[drawn] = order
      let objects = own.map { order[$0] }
      taken[drawn, default: []].formUnion(objects)
      return objects
    }
  }

  /// What was visited for the task of the instance, or for one that is no longer there.
  private func visited(_ line: LineName, beside others: Set<String>) -> Set<Int> {
    (done[line.ofTask] ?? [:]).reduce(into: []) { all, one in
      if !others.contains(one.key) { all.formUnion(one.value) }
    }
  }

  /// Objects that were visited though their turn is yet to come change places with the last of these that were not.
  private func changePlaces(
    _ order: inout [Int], _ own: [Int], _ places: [Int], _ visited: Set<Int>, _ taken: Set<Int>
  ) {
    let isOwn = Set(own)
    let early = places.filter { visited.contains(order[$0]) && !isOwn.contains($0) && !taken.contains(order[$0]) }
    let free = own.reversed().filter { !visited.contains(order[$0]) && !taken.contains(order[$0]) }
    for (a, b) in zip(early, free) { order.swapAt(a, b) }
  }

  private func order(
    _ objects: Range<Int>, _ line: LineName, isAnnounced: Bool, _ isLater: (Int) -> Bool
  ) -> [Int] {
    let basis = (isAnnounced ? nil : secret) ?? Array(plan.utf8)
    let name = "\u{0}beurten\u{0}\(line.task)\u{0}\(line.district)"
    let hash = SipHash(key: Array(sha256(basis + Array(name.utf8)).prefix(16)))
    let lots = objects.map { (isLater($0) ? 1 : 0, hash(UInt64($0), 0), $0) }
    return lots.sorted { $0 < $1 }.map { $0.2 }
  }
}

extension LineName {
  /// All lines of the task in the area together.
  var ofTask: LineName { LineName(task: taskName, district: district) }
}

extension Instance.Task {
  /// Whether all its objects are those of another task too.
  func isOf(objects other: Instance.Task) -> Bool {
    groups.allSatisfy { group in
      other.groups.contains { $0.district == group.district && $0.objects == group.objects }
    }
  }
}
