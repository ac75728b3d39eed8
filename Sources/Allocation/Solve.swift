/// Divides the hours of the pools over the tasks, strictly by priority, and gives every inspection its week.
///
/// Pure: no clock, no input or output; the same instance gives the same result. Throws the problems of an instance
/// that cannot be planned.
package func solve(_ instance: Instance) throws(UnsolvableInstance) -> Result {
  let problems = instance.problems()
  if problems.contains(where: \.isFatal) { throw UnsolvableInstance(problems: problems) }
  let digest = instance.digest()
  let model = Model(instance)
  let network = Network(model)
  let coverage = Coverage(network)
  let routed = balancedRouting(coverage, network)
  // Without a key, visits that are not announced have no week and so no row to keep: they have to be placed again.
  let hasAllRows = instance.key != nil || instance.tasks.allSatisfy(\.isAnnounced)
  let isUnchanged =
    !instance.previous.isEmpty && hasAllRows
    && (instance.previousDigest == digest || isOwnResult(instance.previous, of: instance))
  let (placement, kept) = isUnchanged ? asItWas(model, coverage, routed) : fewestMoves(model, coverage, routed)
  placement.shuffle(sparing: kept)
  let visits = placement.dealObjects(kept)
  let outcome = Outcome(model, placement.ledger, coverage, visits: visits)
  var result = outcome.result(digest: digest)
  result.compare(with: instance, losses: kept.moves)
  return result
}

/// Whether an earlier schedule that does not say what it was made of is what this instance gives by itself.
private func isOwnResult(_ previous: Rows, of instance: Instance) -> Bool {
  if instance.previousDigest != nil || previous.pools != instance.pools.map(\.id) { return false }
  var alone = instance
  alone.previous = Rows()
  let names = instance.tasks.flatMap { task in task.groups.map { LineName(task: task.id, district: $0.district) } }
  guard previous.lines == names, let result = try? solve(alone) else { return false }
  return result.rows == previous
}
