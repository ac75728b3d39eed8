/// How many visits of each draw the earlier schedule had in each week, and how many there are now. A visit keeps its
/// week as long as there are no fewer; which team goes, and in which part of the day, may change.
final class Anchors {
  private let weeks: Int
  /// Per draw and week; empty when there is no earlier schedule.
  private let earlier: Column<Int32>
  private let present: Column<Int32>
  /// Visits that their weeks have lost, over the whole plan.
  private(set) var lostInAll = 0

  init(_ model: Model) {
    weeks = model.weeks
    let count = model.isReplan ? model.draws.count * model.weeks : 0
    earlier = Column(repeating: 0, count: count)
    present = Column(repeating: 0, count: count)
  }

  /// An earlier visit that may still stand in its week.
  func expect(_ draw: Int, week: Int) {
    let before = lost(draw, week: week)
    earlier[draw * weeks + week] += 1
    lostInAll += lost(draw, week: week) - before
  }

  @inline(__always)
  func count(_ draw: Int, week: Int, _ units: Int) {
    if draw < 0 || present.count == 0 { return }
    let before = lost(draw, week: week)
    present[draw * weeks + week] += Int32(units)
    lostInAll += lost(draw, week: week) - before
  }

  /// Visits that the week has lost.
  func lost(_ draw: Int, week: Int) -> Int {
    draw < 0 || earlier.count == 0 ? 0 : max(0, Int(earlier[draw * weeks + week] - present[draw * weeks + week]))
  }

  /// Visits that the week has beyond the earlier ones.
  func surplus(_ draw: Int, week: Int) -> Int {
    earlier.count == 0 ? 0 : max(0, Int(present[draw * weeks + week] - earlier[draw * weeks + week]))
  }

  /// Whether a unit can leave the week without an earlier visit losing it; divisible work always can.
  @inline(__always)
  func mayLeave(_ draw: Int, week: Int) -> Bool {
    draw < 0 || earlier.count == 0 || present[draw * weeks + week] > earlier[draw * weeks + week]
  }
}
