/// In how many ways a schedule is tried, and up to how many visits; with twice as many, half as many ways.
private let renewedWays = (most: 16, visits: 8_000)
private let newWays = (most: 8, visits: 2_500)
private let publishedWays = (most: 8, visits: 2_500)

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
  if let asItStands, asItStands.uncovered <= least { return (asItStands.placement, asItStands.kept) }
  var best = attempt(0, model, coverage, routed)
  let ways = model.keepsAtACost ? renewedWays : model.isReplan ? publishedWays : newWays
  let visits = model.isReplan ? model.kept.visits.count : model.visitCount
  let tolerance = model.keepsAtACost ? best.asked / 200 : 0
  // Of the highest class hardly anything.
  let strict = tolerance / 10
  func cannotImprove() -> Bool { model.isReplan ? best.moves == 0 : best.uncovered <= least }
  var fewest = (all: best.uncovered, first: best.uncoveredFirst)
  func coversEnough(_ other: Attempt) -> Bool {
    other.uncovered <= fewest.all + tolerance && other.uncoveredFirst <= fewest.first + strict
  }
  if let asItStands, coversEnough(asItStands) { best = asItStands }
  var number = 1
  while number < ways.most && number * visits < ways.most * ways.visits && !cannotImprove() {
    let other = attempt(model.isReplan ? renewedWay(number) : 4 * number, model, coverage, routed)
    number += 1
    fewest = (min(fewest.all, other.uncovered), min(fewest.first, other.uncoveredFirst))
    if !coversEnough(other) { continue }
    if !coversEnough(best) || (other.moves, other.uncovered) < (best.moves, best.uncovered) { best = other }
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

private struct Attempt {
  var placement: Placement
  var kept: KeptRows
  var moves: Int
  /// What is asked and not covered, a minute counting double that of the next class.
  var uncovered: Int
  /// That of the highest class.
  var uncoveredFirst: Int
  var asked: Int

  init(_ placement: Placement, _ kept: KeptRows) {
    self.placement = placement
    self.kept = kept
    moves = placement.ledger.anchors.lostInAll()
    uncovered = 0
    uncoveredFirst = 0
    asked = 0
    let model = placement.model
    for (index, line) in model.lines.enumerated() {
      let priority = model.ranks[Int(line.rank)].priority
      let weight = weight(of: priority, classes: model.instance.classes)
      let lack = placement.ledger.missing(index) * line.unit * weight
      uncovered += lack
      if priority == 1 { uncoveredFirst += lack }
      asked += line.amount * line.unit * weight
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
