package import Vocabulary

extension Plan {
  /// The rows whose date says that something was done.
  package static let doneRows = RowSet(
    ["vaststelling", "besluit", "terugkoppeling", "uitkomst", "bijstelling", "stand"].flatMap(Vocabulary.places))

  /// The last day on which anything of this plan can have been done: a year after it ends or, where it runs on, after
  /// that. What is dated later is a slip of the pen. Nil when the plan has no period.
  package var lastCredibleDay: Day? {
    guard let end = frame?.upperBound else { return nil }
    let runsOn = header.flatMap { child($0, "looptdoor") }.flatMap { self[$0].date("datum")?.last }
    return max(end, runsOn ?? end).adding(366)
  }
}
