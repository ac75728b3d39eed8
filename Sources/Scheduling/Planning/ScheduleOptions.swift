package import Allocation
package import PlanModel

/// What comes from outside the plan text.
package struct ScheduleOptions: Sendable {
  /// An earlier schedule of one planning year.
  package struct Earlier: Sendable {
    package var rows: Rows
    /// `Result.digest` of that schedule; when the plan still has it, the schedule is returned as it was.
    package var digest: [UInt8]?
    /// What the file said it held; rows that were taken out of it since are missing.
    package var claims: EarlierClaims?
    /// How often its items had been changed by then.
    package var changes: ChangeCounts = []
    /// How long a visit took, with its crew; nothing for a line of which that is not known.
    package var visitMinutes: [LineName: Int] = [:]
    /// What the file is called in messages.
    package var file: String?
    /// The Monday of its week 0; nil when it does not say.
    package var monday: Day?
    /// The schedule that everyone could see at the time, when it is known.
    package var published: [Earlier] = []

    package init(
      rows: Rows, digest: [UInt8]? = nil, claims: EarlierClaims? = nil, changes: ChangeCounts = [],
      visitMinutes: [LineName: Int] = [:],
      file: String? = nil, monday: Day? = nil
    ) {
      self.rows = rows
      self.digest = digest
      self.claims = claims
      self.changes = changes
      self.visitMinutes = visitMinutes
      self.file = file
      self.monday = monday
    }
  }

  /// Secret of the plan and year, 16 bytes. Without it unannounced inspections get no week.
  package var key: [UInt8]?
  /// Weeks before the one that holds this day are over.
  package var now: Day?
  /// What has been carried out. Those that do not say their weeks are of the planning years in turn.
  package var done: [Earlier]
  /// What was planned before and should move as little as possible; likewise.
  package var previous: [Earlier]

  /// The schedule of the year before the plan, for the weeks between two visits of an object across the turn of the year.
  package var yearBefore: Earlier?

  /// The years of the schedule that everyone may see. Announced work stays in its weeks there where nothing is lost by it.
  package var published: [SolvedYear] = []

  /// How much at most is planned of tasks; of the open schedule.
  var ceilings = Ceilings()

  /// Whether the schedule lists every item; without, only its sums, reasons and findings are made.
  package var makesItems = true

  /// Whether the schedule says why tasks are not covered and what it takes; of one that is only compared nobody asks.
  package var explains = true

  package init(key: [UInt8]? = nil, now: Day? = nil, done: [Earlier] = [], previous: [Earlier] = []) {
    self.key = key
    self.now = now
    self.done = done
    self.previous = previous
  }
}
