package import PlanModel
package import Scheduling
package import SourceText

/// What a compilation is asked for, beside the plan itself. The clock and the files are handed in here.
package struct CompileOptions: Sendable {
  /// Where the criteria come from.
  package enum CriteriaSource: Sendable {
    /// No plan is tested.
    case none
    /// A set that was read before, as `CriteriaArchive` keeps it, and its texts for when the archive is of another version.
    case archive(StaticString, orTexts: @Sendable () -> [SourceFile])
    /// Texts to read anew; findings in them are reported.
    case texts([SourceFile])
  }

  /// Whether the criteria are read from texts that may leave out the law.
  package var replacesCriteria: Bool { if case .texts = criteria { true } else { false } }

  /// Today; nil takes the last day that the plan states as done.
  package var today: Day?
  /// Tests against this set instead of the plan's own `kader`.
  package var frame: String?
  /// Tests as if the plan was adopted on this day.
  package var lawDate: Day?
  package var criteria: CriteriaSource = .none
  /// The key of the draw, and what is done and planned when the plan is renewed during the year.
  package var schedule = ScheduleOptions()
  /// Whether announced work keeps the weeks that the public files give it. Costs a schedule more, so it is for who shows
  /// weeks; hours come out the same but for what whole visits leave.
  package var followsOpenSchedule = false

  package init() {}
}
