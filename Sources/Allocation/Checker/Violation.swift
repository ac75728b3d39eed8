/// A way in which a result does not keep the rules of its instance, or does not bear out its claims.
package struct Violation: Equatable, Sendable {
  package enum Rule: String, Equatable, Sendable, CaseIterable {
    /// The instance has problems that forbid planning.
    case instance
    /// Columns of unequal length, or an index outside its table.
    case shape
    /// A line or pool that the instance does not have, or not in its order.
    case name
    /// A visit of a task without visits, a block of a task with visits.
    case kind
    /// An object that its district does not have, or that is not yet released.
    case object
    /// A block that is not a positive multiple of the quantum.
    case quantum
    /// A new row before `now`.
    case past
    /// A week the task may not use.
    case week
    /// A part of the day the task may not use.
    case part
    /// A pool the task may not use.
    case pool
    /// More in a part of the day, week, block or year than the pool has left.
    case capacity
    /// An object visited more often than its frequency.
    case frequency
    /// Two visits of an object closer than the gap.
    case spacing
    /// A line planned beyond its demand.
    case excess
    /// A done or pinned row that is missing.
    case fixedRow
    /// Undated visits although there is a key or the task is announced, or outside their period.
    case undated
    /// A claimed figure that is not what the rows give.
    case claim
    /// A cut that does not prove what it says, or none for a class.
    case cut
    /// Fewer minutes uncovered than a cut proves possible.
    case belowBound
  }

  package var rule: Rule
  /// Index of the line, if it is about one.
  package var line: Int?
  /// Index of the pool.
  package var pool: Int?
  package var week: Int?

  package init(_ rule: Rule, line: Int? = nil, pool: Int? = nil, week: Int? = nil) {
    self.rule = rule
    self.line = line
    self.pool = pool
    self.week = week
  }
}

/// Verifies a result without the solver: every rule, every claim and every proof, in time linear in the size of
/// instance and result. Empty when all is in order.
package func check(_ instance: Instance, _ result: Result) -> [Violation] {
  if instance.problems().contains(where: \.isFatal) { return [Violation(.instance)] }
  var checker = Checker(instance, result)
  return checker.run()
}
