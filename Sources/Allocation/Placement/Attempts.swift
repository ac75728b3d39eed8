/// In how many ways a schedule is tried, and up to how many visits; with twice as many, half as many ways.
private let renewedWays = (most: 16, visits: 8_000)
private let newWays = (most: 8, visits: 2_500)
private let publishedWays = (most: 8, visits: 2_500)
/// In how many rounds a renewed plan is worked over, and up to how many visits; with twice as many, half as many rounds.
private let reworking = (most: 200, visits: 10_000)
/// Which part of what is asked a renewed plan may leave uncovered so that fewer visits lose their week: of all, and of the
/// highest class hardly anything.
private let tolerated = (all: 150, first: 2_000)

/// The second of the ways in which a renewed plan is tried is the one that moves least.
private func renewedWay(_ number: Int) -> Int { number ^ (number & 1) << 3 }

/// Only what the earlier schedule had.
func asItWas(_ model: Model, _ coverage: Coverage, _ routed: borrowing Column<Int>) -> (Placement, KeptRows) {
  let placement = Placement(model, coverage, routed: Column(copying: routed))
  return (placement, placement.keepPrevious())
}

/// Places everything in several ways, which differ in whom they ask first to make room, and takes the best: of a new plan
/// the one that covers most; of a plan that is renewed the one in which the fewest visits lose their week, unless it
/// covers clearly less. So an earlier schedule into which everything fits stays, and so does one that only idle minutes
/// could better; but not one whose visits stand where other work has its only hours.
func bestAttempt(_ model: Model, _ coverage: Coverage, _ routed: borrowing Column<Int>) -> (Placement, KeptRows) {
  let least = leastWeighted(coverage, classes: model.instance.classes)
  let asItStands = model.isReplan ? stayingAttempt(model, coverage, routed) : nil
  if let asItStands, asItStands.uncovered.all <= least { return (asItStands.placement, asItStands.kept) }
  var best = attempt(0, model, coverage, routed)
  let ways = model.keepsAtACost ? renewedWays : model.isReplan ? publishedWays : newWays
  let visits = model.isReplan ? model.kept.visits.count : model.visitCount
  let tolerance = model.keepsAtACost ? best.asked / tolerated.all : 0
  let strict = model.keepsAtACost ? best.asked / tolerated.first : 0
  func cannotImprove() -> Bool { model.isReplan ? best.moves == 0 : best.uncovered.all <= least }
  var fewest = best.uncovered
  func coversEnough(_ other: Attempt) -> Bool {
    other.uncovered.isWithin(Uncovered(all: fewest.all + tolerance, first: fewest.first + strict))
  }
  if let asItStands, coversEnough(asItStands) { best = asItStands }
  var number = 1
  while number < ways.most && number * visits < ways.most * ways.visits && !cannotImprove() {
    let other = attempt(model.isReplan ? renewedWay(number) : 4 * number, model, coverage, routed)
    number += 1
    fewest.all = min(fewest.all, other.uncovered.all)
    fewest.first = min(fewest.first, other.uncovered.first)
    if !coversEnough(other) { continue }
    if !coversEnough(best) || (other.moves, other.uncovered.all) < (best.moves, best.uncovered.all) { best = other }
  }
  if model.keepsAtACost {
    best.placement.rework(
      rounds: min(reworking.most, reworking.most * reworking.visits / max(1, visits)),
      within: Uncovered(all: fewest.all + tolerance, first: fewest.first + strict))
  }
  return (best.placement, best.kept)
}

/// What no schedule can cover, a minute counting double that of the next class.
private func leastWeighted(_ coverage: Coverage, classes: Int) -> Int {
  var sum = 0
  var before = 0
  for (index, bound) in coverage.bounds.enumerated() {
    sum += (bound - before) * weight(of: index + 1, classes: classes)
    before = bound
  }
  return sum
}

private func weight(of priority: Int, classes: Int) -> Int { 1 << min(16, classes - priority) }

/// What is asked and not covered, a minute counting double that of the next class.
struct Uncovered {
  var all: Int
  /// Of the highest class.
  var first: Int

  func isWithin(_ limit: Uncovered) -> Bool { all <= limit.all && first <= limit.first }
}

extension Placement {
  var uncovered: Uncovered {
    var uncovered = Uncovered(all: 0, first: 0)
    for (index, line) in model.lines.enumerated() {
      let priority = model.ranks[Int(line.rank)].priority
      let lack = ledger.missing(index) * line.unit * weight(of: priority, classes: model.instance.classes)
      uncovered.all += lack
      if priority == 1 { uncovered.first += lack }
    }
    return uncovered
  }
}

private struct Attempt {
  var placement: Placement
  var kept: KeptRows
  var moves: Int
  var uncovered: Uncovered
  /// What is asked, weighed alike.
  var asked: Int

  init(_ placement: Placement, _ kept: KeptRows) {
    self.placement = placement
    self.kept = kept
    moves = placement.ledger.anchors.lostInAll
    uncovered = placement.uncovered
    let model = placement.model
    asked = model.lines.reduce(0) { sum, line in
      let priority = model.ranks[Int(line.rank)].priority
      return sum + line.amount * line.unit * weight(of: priority, classes: model.instance.classes)
    }
  }
}

private func attempt(
  _ number: Int, _ model: Model, _ coverage: Coverage, _ routed: borrowing Column<Int>
) -> Attempt {
  let placement = Placement(model, coverage, routed: Column(copying: routed), way: number)
  let kept = placement.keepPrevious()
  placement.plan()
  return Attempt(placement, kept)
}

/// The earlier schedule with what fits beside it; nil when some of its visits cannot stay. Lower ranks make way inside a
/// week only.
private func stayingAttempt(_ model: Model, _ coverage: Coverage, _ routed: borrowing Column<Int>) -> Attempt? {
  let placement = Placement(model, coverage, routed: Column(copying: routed), way: 2)
  let kept = placement.keepPrevious()
  return kept.moves.isEmpty && placement.stay() ? Attempt(placement, kept) : nil
}
