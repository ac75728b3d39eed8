import Testing

@testable import Allocation

/// Two teams that share one expertise, a season that is too short, and fragments.
private func short() -> Instance {
  var instance = onePool(
    minutes: 120, weeks: 8, classes: 3,
    tasks: [
      visits("zomer", minutes: 60, objects: 7, weeks: 2...3),
      visits("jaar", class: 2, minutes: 60, objects: 10, weeks: 0...7),
      visits("rest", class: 3, minutes: 60, objects: 9, weeks: 0...7),
      visits("elders", class: 1, minutes: 50, objects: 9, weeks: 0...7, team: "u"),
    ])
  instance.pools.append(
    Instance.Pool(id: "q", team: "u", skills: ["s"], capacity: [Int](repeating: 90, count: 8)))
  return instance
}

@Test
func shortagesNameWhatIsFull() throws {
  let instance = short()
  let explanation = explain(instance, try solve(instance))
  let summer = try #require(explanation.shortages.first { $0.task == 0 })
  #expect(summer.uncovered == 180 && summer.demand == 420)
  #expect(summer.full.map(\.weeks) == [WeekSet([2...3])])
  #expect(summer.full.map(\.capacity) == [240])
  #expect(summer.full[0].work == [FullSeason.Work(task: 0, priority: 1, minutes: 240)])
  #expect(summer.remedies == [Remedy(pool: 0, part: 0, weeks: WeekSet([2...3]), minutes: 180)])
  #expect(summer.helps.contains(PoolWeeks(pool: 0, weeks: WeekSet([2...3]))))
  // One visit a week fits into 90 minutes; the ninth finds only fragments.
  let fragments = try #require(explanation.shortages.first { $0.task == 3 })
  #expect(fragments.full == [] && fragments.fragments == 50 && fragments.remedies == [])
}

/// What an explanation says it takes, added where it says, covers the task; and no less would, by the proof.
@Test(arguments: 0..<4)
func remediesCoverTheTask(part: Int) throws {
  for index in 0..<25 {
    var samples = Samples(seed: UInt64(7_000 + part * 100 + index))
    var instance = samples.instance()
    for task in instance.tasks.indices {
      // Minute by minute, so that no fragments stand between the hours and the task.
      for group in instance.tasks[task].groups.indices where instance.tasks[task].kind == .visit {
        let size = instance.tasks[task].groups[group]
        instance.tasks[task].groups[group] = Instance.Group(
          district: size.district, minutes: size.objects * 15, teams: size.teams)
      }
      if instance.tasks[task].kind == .visit { instance.tasks[task].kind = .hours }
      instance.tasks[task].sameObjectsAs = nil
      instance.tasks[task].minimumPriority = instance.tasks[task].priority
    }
    for pool in instance.pools.indices { instance.pools[pool].round(to: instance.quantum) }
    let result = try solve(instance)
    for shortage in explain(instance, result).shortages where shortage.fragments + shortage.unreachable == 0 {
      var helped = instance
      for remedy in shortage.remedies { helped.pools[remedy.pool].add(remedy) }
      let after = try solve(helped)
      let lines = after.rows.lines.indices.filter {
        after.rows.lines[$0].task == instance.tasks[shortage.task].id
      }
      #expect(lines.allSatisfy { after.coverage[$0].uncovered == 0 }, "\(part) \(index) \(shortage)")
    }
  }
}

extension Instance.Pool {
  fileprivate mutating func round(to quantum: Int) {
    capacity = capacity.map { $0 / quantum * quantum }
    parts = parts.map { $0.map { $0 / quantum * quantum } }
    flex = flex / quantum * quantum
    yearCap = nil
  }

  /// More hours in the first of the weeks.
  fileprivate mutating func add(_ remedy: Remedy) {
    guard let week = remedy.weeks.weeks.first else { return }
    capacity[week] += remedy.minutes
    parts[remedy.part][week] += remedy.minutes
  }
}
