/// Divides the hours of the pools over the tasks, strictly by priority, and gives every inspection its week.
///
/// Pure: no clock, no input or output; the same instance gives the same result. Throws the problems of an instance
/// that cannot be planned.
package func solve(_ instance: Instance) throws(UnsolvableInstance) -> Result {
  try solve(instance, problems: instance.problems())
}

/// Solves an instance of which the problems are known already.
package func solve(
  _ instance: Instance, problems: [InstanceProblem]
) throws(UnsolvableInstance) -> Result {
  if problems.contains(where: \.isFatal) { throw UnsolvableInstance(problems: problems) }
  let digest = instance.digest()
  let mayBeUnchanged = !instance.previous.isEmpty && (instance.previousDigest ?? digest) == digest
  if mayBeUnchanged, instance.previousDigest == nil || instance.hidesVisits, let result = try ownResult(of: instance) {
    return result
  }
  // Rows that were made of this very instance stay as they are, unless some visits have none.
  let staysAsItWas = mayBeUnchanged && instance.previousDigest != nil && !instance.hidesVisits
  if instance.previous.isEmpty && !instance.published.isEmpty {
    return keepingPublished(instance) { divide($0, digest, staysAsItWas: false) }
  }
  return divide(instance, digest, staysAsItWas: staysAsItWas)
}

/// Without its minimums when they are met anyway.
private func divide(_ instance: Instance, _ digest: [UInt8], staysAsItWas: Bool) -> Result {
  let asked = Division(instance, staysAsItWas: staysAsItWas)
  if let lighter = instance.withoutMinimums.map({ Division($0, staysAsItWas: staysAsItWas) }),
    lighter.coverage.bounds == asked.coverage.bounds
  {
    var result = lighter.placed(digest)
    if instance.meetsMinimums(result) {
      result.minimumsAskNothing = true
      return result
    }
  }
  return asked.placed(digest)
}

/// The minutes of an instance divided, before anything has its week.
private struct Division {
  let model: Model
  let network: Network
  let coverage: Coverage
  let staysAsItWas: Bool

  init(_ instance: Instance, staysAsItWas: Bool) {
    self.staysAsItWas = staysAsItWas
    model = Model(instance, keeping: instance.rowsToKeep(staysAsItWas: staysAsItWas))
    network = Network(model)
    coverage = Coverage(network)
  }

  func placed(_ digest: [UInt8]) -> Result {
    let routed = balancedRouting(coverage, network)
    let (placement, kept) = staysAsItWas ? asItWas(model, coverage, routed) : bestAttempt(model, coverage, routed)
    placement.shuffle(sparing: kept)
    let (visits, losses) = placement.dealObjects(kept)
    let outcome = Outcome(model, placement.ledger, coverage, visits: visits)
    var result = outcome.result(digest: digest)
    result.compare(with: model.instance, losses: kept.moves + losses)
    return result
  }
}

/// What the instance gives by itself, when that is its earlier schedule to the row; nil when it is not. Visits without a
/// week have no row to tell, so they are placed again.
private func ownResult(of instance: Instance) throws(UnsolvableInstance) -> Result? {
  let names = instance.tasks.flatMap { task in task.groups.map { LineName(task: task.id, district: $0.district) } }
  guard instance.previous.pools == instance.pools.map(\.id), instance.previous.lines == names else { return nil }
  var alone = instance
  alone.previous = Rows()
  alone.previousDigest = nil
  var result = try solve(alone)
  guard result.rows == instance.previous else { return nil }
  result.compare(with: instance, losses: [])
  return result
}

extension Instance {
  /// The instance as it is without any minimum; nil when it has none. A minimum that is met anyway asks nothing, so a
  /// result of this one that meets them all is also one of the instance: that asks the same of each class.
  fileprivate var withoutMinimums: Instance? {
    guard tasks.contains(where: { $0.groups.contains { $0.minimum > 0 } }) else { return nil }
    var lighter = self
    for task in tasks.indices {
      for group in tasks[task].groups.indices { lighter.tasks[task].groups[group].minimum = 0 }
    }
    return lighter
  }

  fileprivate func meetsMinimums(_ result: Result) -> Bool {
    let groups = tasks.flatMap { task in task.groups.map { (task: task, minimum: $0.minimum) } }
    return zip(groups, result.coverage).allSatisfy { group, coverage in
      if group.minimum == 0 { return true }
      // Of hours that come every week the minimum holds every week.
      if group.task.kind == .standing { return coverage.uncovered == 0 }
      return group.minimum * (group.task.kind.isVisit ? group.task.minutes * group.task.crew : 1) <= coverage.covered
    }
  }

  /// What `solve` divided to give this result.
  func divided(for result: Result) -> Instance { result.minimumsAskNothing ? withoutMinimums ?? self : self }

  /// Whether some visits get no week, since who has no key could work out which.
  fileprivate var hidesVisits: Bool { key == nil && tasks.contains { $0.kind.isVisit && !$0.isAnnounced } }

  /// The earlier schedule, and what was published of lines of which it has nothing. Visits without a week have no row to
  /// keep; blocks that stayed would take the room that was theirs.
  fileprivate func rowsToKeep(staysAsItWas: Bool) -> Rows {
    var rows = staysAsItWas ? previous : previous.completed(by: published)
    if hidesVisits { rows.blocks = Rows.Blocks() }
    return rows
  }
}
