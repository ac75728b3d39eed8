package import Vocabulary

extension Plan {
  /// The rows whose date says that something was done.
  package static let doneRows = RowSet(
    ["vaststelling", "besluit", "terugkoppeling", "uitkomst", "bijstelling", "stand"].flatMap(Vocabulary.places))

  /// The last day of the plan or, where it runs on, of that. Nil when the plan has no period.
  package var lastDay: Day? {
    guard let end = frame?.upperBound else { return nil }
    let runsOn = header.flatMap { child($0, "looptdoor") }.flatMap { self[$0].date("datum")?.last }
    return max(end, runsOn ?? end)
  }

  /// The last day on which anything of this plan can have been done or measured: a year after its last day. What is dated
  /// later is a slip of the pen. Nil when the plan has no period.
  package var lastCredibleDay: Day? {
    guard let (year, month, day) = lastDay?.components else { return nil }
    return Day(year: year + 1, month: month, day: min(day, Day.daysInMonth(year: year + 1, month: month)))
  }
}
