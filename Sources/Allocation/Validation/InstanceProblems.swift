extension Instance {
  /// What makes this instance impossible or doubtful to plan, in the order sizes, pools, tasks, rows. Never traps.
  package func problems() -> [InstanceProblem] {
    let sizes = sizeProblems()
    if sizes.contains(where: \.isFatal) { return sizes }
    var found = sizes + poolProblems()
    found += TaskValidation(self).problems()
    if !found.contains(where: \.isFatal) { found += RowValidation(self).problems() }
    return found
  }

  private func sizeProblems() -> [InstanceProblem] {
    var found: [InstanceProblem] = []
    func require(_ isFine: Bool, _ kind: InstanceProblem.Kind, _ subject: String) {
      if !isFine { found.append(InstanceProblem(kind, subject: subject)) }
    }
    require((1...Limits.weeks).contains(weeks), .sizeOutOfRange, "weeks")
    require((1...Limits.dayparts).contains(dayparts.count), .sizeOutOfRange, "dayparts")
    require((1...Limits.classes).contains(classes), .sizeOutOfRange, "classes")
    require((1...Limits.quantum).contains(quantum), .sizeOutOfRange, "quantum")
    require(pools.count <= Limits.pools, .tooLarge, "pools")
    require(now >= 0 && now <= weeks, .nowOutOfRange, "now")
    require((key?.count ?? 16) == 16, .keyLength, "key")
    require((keyCommitment?.count ?? 32) == 32, .keyLength, "key_commitment")
    if let key, let keyCommitment, key.count == 16, keyCommitment.count == 32 {
      require(sha256(key) == keyCommitment, .keyCommitment, "key_commitment")
    }
    return found
  }

  private func poolProblems() -> [InstanceProblem] {
    var found: [InstanceProblem] = []
    var seen: Set<String> = []
    for (index, pool) in pools.enumerated() {
      if !seen.insert(pool.id).inserted {
        found.append(InstanceProblem(.duplicateName, pool: index, subject: pool.id))
      }
      found += shapeProblems(of: pool, index)
      found += numberProblems(of: pool, index)
    }
    return found
  }

  private func shapeProblems(of pool: Pool, _ index: Int) -> [InstanceProblem] {
    let fits =
      pool.capacity.count == weeks && pool.parts.count == dayparts.count
      && pool.parts.allSatisfy { $0.count == weeks }
    return fits ? [] : [InstanceProblem(.capacityShape, pool: index, subject: pool.id)]
  }

  private func numberProblems(of pool: Pool, _ index: Int) -> [InstanceProblem] {
    let minutes = [pool.capacity, [pool.flex, pool.blockWeeks, pool.price]] + pool.parts
    let yearCap = pool.yearCap ?? 0
    var found: [InstanceProblem] = []
    if yearCap < 0 || minutes.contains(where: { $0.contains { $0 < 0 } }) {
      found.append(InstanceProblem(.negative, pool: index, subject: pool.id))
    }
    if yearCap > Limits.demand || minutes.contains(where: { $0.contains { $0 > Limits.minutes } }) {
      found.append(InstanceProblem(.tooLarge, pool: index, subject: pool.id))
    }
    return found
  }
}
