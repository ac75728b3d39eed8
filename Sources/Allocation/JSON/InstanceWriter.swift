/// The instance in the published shape: `vth-sched-instance/1` where one who reads only that can judge the result, else
/// `/2`. Members that version 1 does not have and that only ask more of a schedule stand in version 1 too. One line of
/// JSON and a line feed. Reading it back gives the same instance.
package func write(_ instance: Instance) -> [UInt8] {
  var writer = JSONWriter(capacity: 1 << 16)
  writer.object { writer in
    writer.member("schema", instance.needsVersion2 ? "vth-sched-instance/2" : "vth-sched-instance/1")
    writer.member("plan", instance.plan)
    if let year = instance.year { writer.member("year", year) }
    if let week = instance.firstWeek { writer.member("first_week", week) }
    writer.member("weeks", instance.weeks)
    writer.name("dayparts")
    writer.strings(instance.dayparts)
    writer.member("classes", instance.classes)
    writer.member("quantum", instance.quantum)
    writer.member("key", instance.key)
    writer.member("key_commitment", instance.keyCommitment)
    writer.member("now", instance.now)
    writer.name("pools")
    writer.array { writer in for pool in instance.pools { writer.element(pool) } }
    writer.name("tasks")
    writer.array { writer in for task in instance.tasks { writer.element(task) } }
    writer.table("done", instance.done)
    writer.table("pinned", instance.pinned)
    writer.table("previous", instance.previous)
    writer.member("previous_digest", instance.previousDigest)
    writer.table("published", instance.published)
  }
  return writer.bytes + [0x0a]
}

extension Instance {
  /// Whether one who reads only version 1 would count other demand or hours than there are, or miss visits without a date.
  fileprivate var needsVersion2: Bool {
    !pinned.isEmpty || pools.contains(where: \.needsVersion2) || tasks.contains { $0.needsVersion2(hasKey: key != nil) }
  }
}

extension Instance.Pool {
  /// One who does not know that parts are firm counts more hours in busy weeks, and then proofs do not hold for him.
  fileprivate var needsVersion2: Bool {
    hasFirmParts && blockWeeks > 0 && flex > 0 && parts.contains { $0.contains { $0 > 0 } }
  }
}

extension Instance.Task {
  fileprivate func needsVersion2(hasKey: Bool) -> Bool {
    if kind.isVisit && !isAnnounced && !hasKey { return true }
    return groups.contains { $0.sample != nil || ($0.minimum != 0 && minimumClass != priority) }
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ text: String) {
    self.name(name)
    string(text)
  }

  fileprivate mutating func member(_ name: String, _ value: Int) {
    self.name(name)
    int(value)
  }

  fileprivate mutating func member(_ name: String, _ value: Bool) {
    self.name(name)
    bool(value)
  }

  fileprivate mutating func member(_ name: String, _ bytes: [UInt8]?) {
    guard let bytes else { return }
    self.name(name)
    hex(bytes)
  }

  fileprivate mutating func table(_ name: String, _ rows: Rows) {
    if rows == Rows() { return }
    self.name(name)
    object { $0.members(of: rows) }
  }

  fileprivate mutating func element(_ pool: Instance.Pool) {
    object { writer in
      writer.member("id", pool.id)
      writer.member("team", pool.team)
      writer.name("skills")
      writer.strings(pool.skills)
      writer.member("service", pool.isService)
      writer.name("cap")
      writer.ints(pool.capacity)
      writer.name("part")
      writer.array { writer in for row in pool.parts { writer.ints(row) } }
      if pool.hasFirmParts { writer.member("firm_parts", true) }
      if pool.blockWeeks != 0 { writer.member("block_weeks", pool.blockWeeks) }
      if pool.flex != 0 { writer.member("flex", pool.flex) }
      if let yearCap = pool.yearCap { writer.member("year_cap", yearCap) }
      writer.member("price", pool.price)
    }
  }

  fileprivate mutating func element(_ task: Instance.Task) {
    object { writer in
      writer.member("id", task.id)
      writer.member("class", task.priority)
      if task.order != 0 { writer.member("order", task.order) }
      writer.member("kind", task.kind.rawValue)
      if task.kind.isVisit || task.minutes != 0 { writer.member("minutes", task.minutes) }
      if task.crew != 1 { writer.member("crew", task.crew) }
      if task.frequency != 1 { writer.member("freq", task.frequency) }
      if task.gap != 0 { writer.member("gap", task.gap) }
      writer.member("skill", task.skill)
      writer.name("weeks")
      writer.array { writer in
        for run in task.weeks.runs { writer.ints([run.lowerBound, run.upperBound]) }
      }
      writer.name("parts")
      writer.ints(task.parts.parts)
      writer.member("unannounced", !task.isAnnounced)
      writer.member("service", task.allowsService)
      if let base = task.sameObjectsAs { writer.member("same_objects_as", base) }
      if task.minimumPriority != 1 { writer.member("minimum_class", task.minimumPriority) }
      writer.name("groups")
      writer.array { writer in for group in task.groups { writer.element(group) } }
    }
  }

  private mutating func element(_ group: Instance.Group) {
    object { writer in
      writer.member("d", group.district)
      if group.objects != 0 { writer.member("n", group.objects) }
      if let sample = group.sample { writer.member("sample", sample) }
      if group.minutes != 0 { writer.member("minutes", group.minutes) }
      if group.minimum != 0 { writer.member("minimum", group.minimum) }
      writer.name("teams")
      writer.strings(group.teams)
      if !group.releases.isEmpty {
        writer.name("release")
        writer.ints(group.releases)
      }
    }
  }
}
