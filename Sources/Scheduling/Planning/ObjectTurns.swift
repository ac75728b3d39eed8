import Allocation
import PlanModel

/// In which order the objects of a task are visited, where a year has parts that each visit their own.
///
/// The order is drawn: with the secret of the year, or for work that is announced in the open. What was carried out comes
/// first, so that an object that came out of turn changes places with one that did not.
struct ObjectTurns {
  /// Of more objects of a task each part draws by itself.
  static let most = 1 << 16

  private let plan: String
  private let secret: [UInt8]?
  /// Visits that were carried out, by task and area, and object.
  private let done: [LineName: [Int: Int]]
  /// Of all that there have been, by the first of those who take turns.
  private var orders: [Drawn: [Int]] = [:]

  private struct Drawn: Hashable {
    var line: LineName
    var first: Int
  }

  /// `done` are the rows of what was carried out; those of weeks before `end` count.
  init(plan: String, secret: [UInt8]?, done: Rows?, before end: Int) {
    self.plan = plan
    self.secret = secret
    var counts: [LineName: [Int: Int]] = [:]
    if let done {
      for row in 0..<done.visits.count where done.visits.week[row] < end {
        let line = done.currentName(done.visits.line[row])
        if line.isSecondDraw { continue }
        counts[line.ofTask, default: [:]][Int(done.visits.object[row]), default: 0] += 1
      }
    }
    self.done = counts
  }

  /// The numbers of the objects of a share, in their order.
  ///
  /// - Parameter isLater: objects that come after all others; those that are not due this year.
  mutating func objects(
    of share: Piece.Share, _ line: LineName, isAnnounced: Bool, isOnceEach: Bool, isLater: (Int) -> Bool
  ) -> [Int] {
    share.turns.flatMap { turn -> [Int] in
      let drawn = Drawn(line: line.ofTask, first: turn.all.lowerBound)
      var order = orders[drawn] ?? []
      // Objects that come later join at the end.
      let more = turn.all.dropFirst(order.count)
      order += self.order(more, line.ofTask, isAnnounced: isAnnounced, isOnceEach: isOnceEach, isLater)
      orders[drawn] = order
      if order.count > turn.all.count { order.removeAll { !turn.all.contains($0) } }
      return (turn.first..<turn.first + turn.count).map { order[$0 % order.count] }
    }
  }

  private func order(
    _ objects: Range<Int>, _ line: LineName, isAnnounced: Bool, isOnceEach: Bool, _ isLater: (Int) -> Bool
  ) -> [Int] {
    let basis = (isAnnounced ? nil : secret) ?? Array(plan.utf8)
    let name = "\u{0}beurten\u{0}\(line.task)\u{0}\(line.district)"
    let hash = SipHash(key: Array(sha256(basis + Array(name.utf8)).prefix(16)))
    // Where an object has more than one visit in a part of the year, those that are under way say nothing of its turn.
    let times = isOnceEach ? done[line] ?? [:] : [:]
    let lots = objects.map { object in
      (isLater(object) ? 1 : 0, -times[object, default: 0], hash(UInt64(object), 0), object)
    }
    return lots.sorted { $0 < $1 }.map { $0.3 }
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
