package import Allocation
package import PlanModel

/// What comes from outside the plan text.
package struct ScheduleOptions: Sendable {
  /// An earlier schedule of one planning year.
  package struct Earlier: Sendable {
    package var rows: Rows
    /// `Result.digest` of that schedule; when the plan still has it, the schedule is returned as it was.
    package var digest: [UInt8]?
    /// How often its items had been changed by then.
    package var changes: ChangeCounts = []

    package init(rows: Rows, digest: [UInt8]? = nil, changes: ChangeCounts = []) {
      self.changes = changes
      self.rows = rows
      self.digest = digest
    }
  }

  /// Secret of the plan and year, 16 bytes. Without it unannounced inspections get no week.
  package var key: [UInt8]?
  /// Weeks before the one that holds this day are over.
  package var now: Day?
  /// What has been carried out, by number of the planning year.
  package var done: [Int: Rows]
  /// What was planned before and should move as little as possible, by number of the planning year.
  package var previous: [Int: Earlier]

  /// The visits of the year before the plan, for the weeks between two visits of an object across the turn of the year.
  package var yearBefore: Rows?

  /// Whether the schedule lists every item; without, only its sums, reasons and findings are made.
  package var makesItems = true

  package init(key: [UInt8]? = nil, now: Day? = nil, done: [Int: Rows] = [:], previous: [Int: Earlier] = [:]) {
    self.key = key
    self.now = now
    self.done = done
    self.previous = previous
  }
}
