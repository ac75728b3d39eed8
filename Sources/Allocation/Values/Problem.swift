/// Something in an instance that makes it impossible to plan, found before planning starts.
package struct InstanceProblem: Equatable, Sendable {
  package enum Kind: String, Equatable, Sendable, CaseIterable {
    /// weeks, dayparts, classes or quantum outside its range.
    case sizeOutOfRange
    /// `now` outside 0...weeks.
    case nowOutOfRange
    /// The key is not 16 bytes, or the commitment not 32.
    case keyLength
    /// The key is not the one committed to.
    case keyCommitment
    /// Two pools, tasks or lines of one name.
    case duplicateName
    /// A capacity row has not one number per week, or there is not one row per part of the day.
    case capacityShape
    /// A number below zero where that means nothing.
    case negative
    /// A number, or a sum or product of numbers, too large to plan with.
    case tooLarge
    /// A priority class outside 1...classes.
    case priorityOutOfRange
    /// No week, or none inside the planning weeks.
    case noWeeks
    /// No part of the day, or one that does not exist.
    case noParts
    /// A visit takes no time.
    case noDuration
    /// One visit takes more than the largest week or block of any pool that may do it.
    case longerThanAnyPeriod
    /// A team that no pool belongs to.
    case unknownTeam
    /// No pool has the skill and may do the work.
    case nobodyForIt
    /// frequency × spacing does not fit into the weeks.
    case spacingDoesNotFit
    /// A sample or minimum larger than the demand.
    case moreThanDemand
    /// Releases, but not one per object.
    case releaseShape
    /// `sameObjectsAs` names no earlier task of visits with these districts and objects.
    case unknownObjects
    /// Columns of a table differ in length.
    case rowShape
    /// A row refers to a line, pool, week, part or object that does not exist.
    case rowOutOfRange
    /// A done or pinned row of a kind its task does not have, or without minutes.
    case rowKind
    /// More visits of one object are fixed than its frequency.
    case rowTooOften
  }

  /// Whether the plan cannot be solved with it (the others are reported and planned around).
  package var isFatal: Bool {
    switch kind {
    case .unknownTeam, .nobodyForIt, .longerThanAnyPeriod, .spacingDoesNotFit, .rowTooOften, .noWeeks: false
    default: true
    }
  }

  package var kind: Kind
  /// Index of the task in the instance, if it is about one.
  package var task: Int?
  /// Index of the group in the task.
  package var group: Int?
  /// Index of the pool in the instance.
  package var pool: Int?
  /// Index of the row in its table.
  package var row: Int?
  /// The name, field or table it is about.
  package var subject: String

  package init(
    _ kind: Kind, task: Int? = nil, group: Int? = nil, pool: Int? = nil, row: Int? = nil, subject: String = ""
  ) {
    self.kind = kind
    self.task = task
    self.group = group
    self.pool = pool
    self.row = row
    self.subject = subject
  }
}

/// Thrown by `solve` for an instance that cannot be planned.
package struct UnsolvableInstance: Error, Equatable, Sendable {
  package var problems: [InstanceProblem]
}
