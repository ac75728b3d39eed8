extension Instance {
  /// 16 bytes that stand for everything in the instance but the previous schedule.
  func digest() -> [UInt8] {
    var writer = DigestWriter()
    writer.write(plan)
    for number in [weeks, classes, quantum, now, year ?? -1] { writer.write(number) }
    for name in dayparts { writer.write(name) }
    writer.write(key ?? [])
    writer.write(pools.count)
    for pool in pools { writer.write(pool) }
    writer.write(tasks.count)
    for task in tasks { writer.write(task) }
    writer.write(done)
    writer.write(pinned)
    return writer.finish()
  }
}

/// Feeds values of known shape into a wide SipHash with a public key.
private struct DigestWriter {
  private var state = SipState(SipHash(k0: 0x7674_682d_7363_6865, k1: 0x642d_6469_6765_7374), wide: true)
  private var count: UInt64 = 0

  mutating func write(_ word: UInt64) {
    state.absorb(word)
    count += 1
  }

  mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

  mutating func write(_ numbers: [Int]) {
    write(numbers.count)
    for number in numbers { write(number) }
  }

  mutating func write(_ numbers: [Int32]) {
    write(numbers.count)
    for number in numbers { write(Int(number)) }
  }

  mutating func write(_ text: String) { write(text.utf8) }

  mutating func write(_ bytes: some Collection<UInt8>) {
    var word: UInt64 = 0
    var filled: UInt64 = 0
    for byte in bytes {
      word = word << 8 | UInt64(byte)
      filled += 1
      if filled & 7 == 0 {
        write(word)
        word = 0
      }
    }
    write(word)
    write(filled)
  }

  mutating func write(_ pool: Instance.Pool) {
    for text in [pool.id, pool.team] { write(text) }
    write(pool.skills.count)
    for skill in pool.skills { write(skill) }
    for number in [pool.isService ? 1 : 0, pool.blockWeeks, pool.flex, pool.yearCap ?? -1, pool.price] { write(number) }
    if pool.hasFirmParts { write(1) }
    write(pool.capacity)
    for row in pool.parts { write(row) }
  }

  mutating func write(_ task: Instance.Task) {
    for text in [task.id, task.kind.rawValue, task.skill, task.sameObjectsAs ?? ""] { write(text) }
    write([task.priority, task.order, task.minutes, task.crew, task.frequency, task.gap, task.minimumPriority])
    write(task.weeks.mask)
    write(UInt64(task.parts.mask) << 2 | (task.isAnnounced ? 2 : 0) | (task.allowsService ? 1 : 0))
    write(task.groups.count)
    for group in task.groups { write(group) }
  }

  mutating func write(_ group: Instance.Group) {
    write(group.district)
    write(group.objects)
    write(group.sample ?? -1)
    write(group.minutes)
    write(group.minimum)
    write(group.teams.count)
    for team in group.teams { write(team) }
    write(group.releases)
  }

  mutating func write(_ rows: Rows) {
    write(rows.lines.count)
    for line in rows.lines {
      write(line.task)
      write(line.district)
    }
    write(rows.pools.count)
    for pool in rows.pools { write(pool) }
    let v = rows.visits
    for column in [v.line, v.object, v.week, v.pool, v.part] { write(column) }
    let b = rows.blocks
    for column in [b.line, b.week, b.pool, b.part, b.minutes] { write(column) }
  }

  mutating func finish() -> [UInt8] {
    state.absorb(count)
    let (low, high) = state.finishWide()
    return [low, high].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) } }
  }
}
