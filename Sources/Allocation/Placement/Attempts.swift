/// Visits of an earlier schedule up to which a renewed plan is tried in several ways; twice as many, half as many ways.
private let visitsOfAllAttempts = 8_000
private let attempts = 16

/// Only what the earlier schedule had.
func asItWas(_ model: Model, _ coverage: Coverage, _ routed: borrowing Column<Int>) -> (Placement, KeptRows) {
  let placement = Placement(model, coverage, routed: Column(copying: routed))
  return (placement, placement.keepPrevious())
}

/// Places everything. A plan that is renewed is placed in several ways, which differ in whom they ask first to make
/// room; the one in which the fewest visits lose their week is taken, unless it covers clearly less.
func fewestMoves(_ model: Model, _ coverage: Coverage, _ routed: borrowing Column<Int>) -> (Placement, KeptRows) {
  var best = attempt(0, model, coverage, routed)
  if !model.isReplan { return (best.placement, best.kept) }
  let visits = model.instance.previous.visits.count
  let tolerance = best.asked / 2_000
  var number = 1
  while number < attempts && number * visits < attempts * visitsOfAllAttempts && best.moves > 0 {
    let other = attempt(number, model, coverage, routed)
    number += 1
    if other.uncovered > best.uncovered + tolerance { continue }
    if (other.moves, other.uncovered) < (best.moves, best.uncovered) { best = other }
  }
  return (best.placement, best.kept)
}

private struct Attempt {
  var placement: Placement
  var kept: KeptRows
  var moves: Int
  /// What is asked and not covered, a minute counting double that of the next class.
  var uncovered: Int
  var asked: Int
}

private func attempt(
  _ number: Int, _ model: Model, _ coverage: Coverage, _ routed: borrowing Column<Int>
) -> Attempt {
  let placement = Placement(model, coverage, routed: Column(copying: routed), way: number)
  let kept = placement.keepPrevious()
  placement.plan(after: kept)
  var uncovered = 0
  var asked = 0
  for (index, line) in model.lines.enumerated() {
    let weight = 1 << min(16, model.instance.classes - model.ranks[Int(line.rank)].priority)
    uncovered += placement.ledger.missing(index) * line.unit * weight
    asked += line.amount * line.unit * weight
  }
  return Attempt(
    placement: placement, kept: kept, moves: placement.ledger.anchors.lostInAll(), uncovered: uncovered, asked: asked)
}
