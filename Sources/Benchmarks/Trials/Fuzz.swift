package import Allocation

/// What came of trials on random instances.
package struct FuzzReport: Equatable {
  package var solved = 0
  package var refused = 0
  /// What should not have been, with the number of the trial.
  package var faults: [String] = []

  package init() {}
}

/// Random instances, sound ones and damaged ones, solved and judged: by the core's checker, by the judge with a maximum flow of
/// its own, by reading back what is written, and by applying the hours that explanations name. A trial depends on its
/// number alone.
package func fuzz(trials: Range<Int>) -> FuzzReport {
  var fuzz = Fuzz()
  for number in trials { fuzz.run(number) }
  return fuzz.report
}

private struct Fuzz {
  var report = FuzzReport()
  private var number = 0

  mutating func run(_ trial: Int) {
    number = trial
    var samples = Samples(seed: UInt64(bitPattern: Int64(trial)) &* 0x2545_f491_4f6c_dd1d)
    let instance = samples.instance()
    guard let result = solved(instance, "sound") else { return fault("sound instance refused") }
    tryReading(instance, result)
    tryRenewing(instance, result, &samples)
    for text in unhelped(byTheMinute(instance)) { fault("hours that do not help: \(text)") }
    var damage = Damage(dice: Dice(seed: UInt64(samples.below(1 << 30))))
    for _ in 0..<6 {
      var bad = instance
      if samples.chance(30) { bad.previous = result.rows }
      damage.damage(&bad)
      _ = solved(bad, "damaged")
    }
    let text = write(instance)
    for _ in 0..<6 {
      var bytes = text
      damage.damage(&bytes)
      if let bad = try? readInstance(bytes) { _ = solved(bad, "damaged text") } else { report.refused += 1 }
    }
  }

  private mutating func fault(_ text: String) { report.faults.append("trial \(number): \(text)") }

  /// Solves and judges; nil when the instance is refused for a problem that it has.
  private mutating func solved(_ instance: Instance, _ what: String) -> Result? {
    let isRefused = instance.problems().contains(where: \.isFatal)
    guard let result = try? solve(instance) else {
      report.refused += 1
      if !isRefused { fault("\(what): refused without a problem") }
      return nil
    }
    report.solved += 1
    if isRefused { fault("\(what): solved with a fatal problem") }
    for violation in check(instance, result).prefix(3) { fault("\(what): \(violation)") }
    let judgement = judge(instance, result.rows, undated: result.undated)
    for text in judgement.faults.prefix(3) { fault("\(what): \(text)") }
    if judgement.moved != result.claims.movedVisits ?? 0 && result.undated.count == 0 {
      fault("\(what): claims \(result.claims.movedVisits ?? 0) moved, not \(judgement.moved)")
    }
    if judgement.uncovered != result.claims.uncovered { fault("\(what): claims \(result.claims.uncovered)") }
    let least = leastUncovered(instance)
    if result.cuts.map(\.uncoveredAtLeast) != least { fault("\(what): cuts do not prove \(least)") }
    _ = explain(instance, result)
    return result
  }

  private mutating func tryReading(_ instance: Instance, _ result: Result) {
    if (try? readInstance(write(instance))) != instance { fault("instance is not read as written") }
    if (try? readEarlier(write(result)))?.rows != result.rows { fault("result is not read as written") }
    if (try? solve(instance)) != result { fault("two runs differ") }
  }

  private mutating func tryRenewing(_ instance: Instance, _ result: Result, _ samples: inout Samples) {
    var same = instance
    same.previous = result.rows
    same.previousDigest = result.digest
    if let again = solved(same, "renewed"), again.rows != result.rows { fault("an unchanged plan moved") }
    let edit = Edit.allCases[samples.below(Edit.allCases.count)]
    let now = samples.chance(50) ? samples.below(instance.weeks) : 0
    let next = edit.applied(to: instance, after: result.rows, now: now)
    if !next.problems().contains(where: \.isFatal) { _ = solved(next, "\(edit.rawValue) from week \(now)") }
  }
}

// MARK: Explanations

/// The instance with work that can be divided to the quantum, so that no fragments stand between hours and task.
package func byTheMinute(_ instance: Instance) -> Instance {
  var result = instance
  for task in result.tasks.indices {
    for group in result.tasks[task].groups.indices where result.tasks[task].kind == .visit {
      let size = result.tasks[task].groups[group]
      result.tasks[task].groups[group] = Instance.Group(
        district: size.district, minutes: size.objects * 15, teams: size.teams)
    }
    if result.tasks[task].kind == .visit { result.tasks[task].kind = .hours }
    result.tasks[task].sameObjectsAs = nil
    result.tasks[task].minimumPriority = result.tasks[task].priority
  }
  for pool in result.pools.indices {
    let grain = result.quantum
    result.pools[pool].capacity = result.pools[pool].capacity.map { $0 / grain * grain }
    result.pools[pool].parts = result.pools[pool].parts.map { $0.map { $0 / grain * grain } }
    result.pools[pool].flex = result.pools[pool].flex / grain * grain
    result.pools[pool].yearCap = nil
  }
  return result
}

/// Tasks that are still not covered when the hours that their explanation names are added where it says.
package func unhelped(_ instance: Instance) -> [String] {
  guard let result = try? solve(instance) else { return ["refused"] }
  var found: [String] = []
  for shortage in explain(instance, result).shortages where shortage.fragments + shortage.unreachable == 0 {
    if shortage.remedies.isEmpty && !shortage.waitsForObjects { found.append("no remedy: \(shortage)") }
    var helped = instance
    for remedy in shortage.remedies {
      guard let week = remedy.weeks.weeks.first else { continue }
      helped.pools[remedy.pool].capacity[week] += remedy.minutes
      helped.pools[remedy.pool].parts[remedy.part][week] += remedy.minutes
    }
    guard let after = try? solve(helped) else { return found + ["refused with more hours"] }
    let task = instance.tasks[shortage.task].id
    let lacks = after.rows.lines.indices.contains {
      after.rows.lines[$0].task == task && after.coverage[$0].uncovered > 0
    }
    if lacks { found.append("\(shortage)") }
  }
  return found
}

/// Shortages whose named hours, said to cover them, leave something over: more than what is said to wait for objects.
package func leftOver(_ instance: Instance, _ shortages: [Shortage]) -> [String] {
  shortages.compactMap { shortage in
    if shortage.remedies.isEmpty || shortage.extent == .atLeast { return nil }
    guard let left = lack(of: shortage.task, in: instance.adding(shortage.remedies)) else { return "refused" }
    let told = shortage.past + shortage.unreachable + shortage.waiting
    return left > told ? "\(left) left: \(shortage)" : nil
  }
}

/// Places where an hour is said to help a task and does not, or helps and is not said to: all else keeps what it has, and a
/// quarter more there does not cover a quarter more of the task, or does.
package func untrueHelps(_ instance: Instance) -> [String] {
  var instance = instance
  for task in instance.tasks.indices where instance.tasks[task].kind == .standing {
    instance.tasks[task].kind = .hours
  }
  guard let result = try? solve(instance) else { return ["refused"] }
  var found: [String] = []
  for shortage in explain(instance, result).shortages {
    let kept = keeping(instance, result, but: shortage.task)
    guard let before = lack(of: shortage.task, in: kept) else { return found + ["refused"] }
    for place in places(in: instance) where before > 0 {
      let isTold = shortage.helps.contains { told in
        told.pool == place.pool && told.weeks.contains(place.week) && (told.part == nil || told.part == place.part)
      }
      var helped = kept
      helped.pools[place.pool].capacity[place.week] += instance.quantum
      helped.pools[place.pool].parts[place.part][place.week] += instance.quantum
      guard let after = lack(of: shortage.task, in: helped) else { return found + ["refused"] }
      if isTold != (after + instance.quantum <= before) {
        found.append("\(shortage.task) \(place): \(before) \(after)")
      }
    }
  }
  return found
}

/// Some of the places that may still change and hold anything.
private func places(in instance: Instance) -> [(pool: Int, part: Int, week: Int)] {
  instance.pools.indices.flatMap { pool in
    stride(from: instance.now, to: instance.weeks, by: 3).flatMap { week in
      instance.dayparts.indices.compactMap { part in
        instance.pools[pool].capacity[week] > 0 && instance.pools[pool].parts[part][week] > 0 ? (pool, part, week) : nil
      }
    }
  }
}

/// The instance in which all tasks but one ask no more than they have, and that one comes last, so that it takes nothing from
/// others of its class.
private func keeping(_ instance: Instance, _ result: Result, but task: Int) -> Instance {
  var kept = instance
  kept.classes += 1
  kept.tasks[task].priority = kept.classes
  kept.tasks[task].minimumPriority = kept.classes
  var line = 0
  for index in instance.tasks.indices {
    for group in instance.tasks[index].groups.indices {
      if index != task { kept.tasks[index].groups[group].minutes = result.coverage[line].covered }
      line += 1
    }
    kept.tasks[index].groups = kept.tasks[index].groups.map { group in
      var group = group
      group.minimum = 0
      return group
    }
  }
  return kept
}

private func lack(of task: Int, in instance: Instance) -> Int? {
  guard let result = try? solve(instance) else { return nil }
  let first = instance.tasks[..<task].reduce(0) { $0 + $1.groups.count }
  return instance.tasks[task].groups.indices.reduce(0) { $0 + result.coverage[first + $1].uncovered }
}
