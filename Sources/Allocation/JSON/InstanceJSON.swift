/// Reads an instance in the published shape, `vth-sched-instance/1` or `/2`. Members that the shape does not have are
/// skipped; whether the numbers make sense is for `Instance.problems()` to say.
///
/// Version 2 is version 1 with these, all optional: `key` absent or null; tables `pinned` and `published` and, beside
/// `previous`, `previous_digest` (hexadecimal); in a task `order`, `same_objects_as` and `minimum_class`; in a group
/// `sample`, `minimum` and `release` (per object the first week).
package func readInstance(_ bytes: [UInt8]) throws(JSONFault) -> Instance {
  var reader = JSONReader(bytes)
  var instance = Instance(plan: "", weeks: 0, dayparts: [], classes: 0)
  var seen: Set<String> = []
  try reader.readObject { (reader, name) throws(JSONFault) in
    seen.insert(name)
    return try reader.readMember(name, of: &instance)
  }
  try reader.expectEnd()
  for name in ["schema", "plan", "weeks", "dayparts", "classes", "now", "pools", "tasks"] where !seen.contains(name) {
    throw reader.fault(missing: name)
  }
  return instance
}

extension JSONReader {
  fileprivate mutating func readMember(_ name: String, of instance: inout Instance) throws(JSONFault) -> Bool {
    switch name {
    case "schema":
      let schema = try readString()
      if !["vth-sched-instance/1", "vth-sched-instance/2"].contains(schema) { throw fault(.unknownValue) }
    case "plan": instance.plan = try readString()
    case "year": instance.year = try readInt()
    case "first_week": instance.firstWeek = try readNull() ? nil : try readString()
    case "weeks": instance.weeks = try readInt()
    case "dayparts": instance.dayparts = try readStrings()
    case "classes": instance.classes = try readInt()
    case "quantum": instance.quantum = try readInt()
    case "key": instance.key = try readNull() ? nil : try readHexBytes()
    case "key_commitment": instance.keyCommitment = try readNull() ? nil : try readHexBytes()
    case "now": instance.now = try readInt()
    case "pools":
      try readArray { (reader) throws(JSONFault) in instance.pools.append(try reader.readPool()) }
    case "tasks":
      try readArray { (reader) throws(JSONFault) in instance.tasks.append(try reader.readTask()) }
    default: return try readTable(name, of: &instance)
    }
    return true
  }

  private mutating func readTable(_ name: String, of instance: inout Instance) throws(JSONFault) -> Bool {
    switch name {
    case "done": instance.done = try readNull() ? Rows() : try readRows()
    case "pinned": instance.pinned = try readNull() ? Rows() : try readRows()
    case "previous": instance.previous = try readNull() ? Rows() : try readRows()
    case "published": instance.published = try readNull() ? Rows() : try readRows()
    case "previous_digest": instance.previousDigest = try readNull() ? nil : try readHexBytes()
    default: return false
    }
    return true
  }

  mutating func readHexBytes() throws(JSONFault) -> [UInt8] {
    let digits = Array(try readString().utf8)
    if digits.count % 2 != 0 { throw fault(.unknownValue) }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = hexValue(digits[index]), let low = hexValue(digits[index + 1]) else {
        throw fault(.unknownValue)
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  // MARK: Pools

  private mutating func readPool() throws(JSONFault) -> Instance.Pool {
    var pool = Instance.Pool(id: "", team: "", skills: [], capacity: [], parts: [])
    var seen: Set<String> = []
    try readObject { (reader, name) throws(JSONFault) in
      seen.insert(name)
      switch name {
      case "id": pool.id = try reader.readString()
      case "team": pool.team = try reader.readString()
      case "skills": pool.skills = try reader.readStrings()
      case "service": pool.isService = try reader.readBool()
      case "cap": pool.capacity = try reader.readInts()
      case "part":
        try reader.readArray { (reader) throws(JSONFault) in pool.parts.append(try reader.readInts()) }
      case "firm_parts": pool.hasFirmParts = try reader.readBool()
      case "block_weeks": pool.blockWeeks = try reader.readInt()
      case "flex": pool.flex = try reader.readInt()
      case "year_cap": pool.yearCap = try reader.readNull() ? nil : try reader.readInt()
      case "price": pool.price = try reader.readInt()
      default: return false
      }
      return true
    }
    try require(["id", "team", "skills", "service", "cap", "part", "price"], in: seen)
    return pool
  }

  private func require(_ names: [String], in seen: Set<String>) throws(JSONFault) {
    for name in names where !seen.contains(name) { throw fault(missing: name) }
  }

  // MARK: Tasks

  private mutating func readTask() throws(JSONFault) -> Instance.Task {
    var task = Instance.Task(
      id: "", priority: 0, kind: .visit, skill: "", weeks: WeekSet(), parts: DaypartSet(), groups: [])
    var seen: Set<String> = []
    try readObject { (reader, name) throws(JSONFault) in
      seen.insert(name)
      return try reader.readMember(name, of: &task)
    }
    try require(["id", "class", "kind", "skill", "weeks", "parts", "groups"], in: seen)
    if task.kind.isVisit { try require(["minutes"], in: seen) }
    return task
  }

  private mutating func readMember(_ name: String, of task: inout Instance.Task) throws(JSONFault) -> Bool {
    switch name {
    case "id": task.id = try readString()
    case "class": task.priority = try readInt()
    case "order": task.order = try readInt()
    case "kind":
      guard let kind = Instance.Kind(rawValue: try readString()) else { throw fault(.unknownValue) }
      task.kind = kind
    case "minutes": task.minutes = try readInt()
    case "crew": task.crew = try readInt()
    case "freq": task.frequency = try readInt()
    case "gap": task.gap = try readInt()
    case "skill": task.skill = try readString()
    case "weeks": task.weeks = try readWeeks()
    case "parts": task.parts = try readParts()
    case "unannounced": task.isAnnounced = try !readBool()
    case "service": task.allowsService = try readBool()
    case "same_objects_as": task.sameObjectsAs = try readNull() ? nil : try readString()
    case "minimum_class": task.minimumPriority = try readInt()
    case "groups":
      try readArray { (reader) throws(JSONFault) in task.groups.append(try reader.readGroup()) }
    default: return false
    }
    return true
  }

  private mutating func readWeeks() throws(JSONFault) -> WeekSet {
    var ranges: [ClosedRange<Int>] = []
    try readArray { (reader) throws(JSONFault) in
      let pair = try reader.readInts()
      guard pair.count == 2, pair[0] >= 0, pair[0] <= pair[1], pair[1] < 64 else { throw reader.fault(.unknownValue) }
      ranges.append(pair[0]...pair[1])
    }
    return WeekSet(ranges)
  }

  private mutating func readParts() throws(JSONFault) -> DaypartSet {
    let parts = try readInts()
    if parts.contains(where: { !(0..<8).contains($0) }) { throw fault(.unknownValue) }
    return DaypartSet(parts)
  }

  private mutating func readGroup() throws(JSONFault) -> Instance.Group {
    var group = Instance.Group(district: "", teams: [])
    var seen = 0
    try readObject { (reader, name) throws(JSONFault) in
      switch name {
      case "d":
        group.district = try reader.readString()
        seen |= 1
      case "teams":
        group.teams = try reader.readStrings()
        seen |= 2
      case "n": group.objects = try reader.readInt()
      case "sample": group.sample = try reader.readNull() ? nil : try reader.readInt()
      case "minutes": group.minutes = try reader.readInt()
      case "minimum": group.minimum = try reader.readInt()
      case "release": group.releases = try reader.readInts()
      default: return false
      }
      return true
    }
    if seen != 3 { throw fault(missing: seen & 1 == 0 ? "d" : "teams") }
    return group
  }
}

// MARK: - Tables

extension JSONReader {
  mutating func readRows() throws(JSONFault) -> Rows {
    var rows = Rows()
    try readObject { (reader, name) throws(JSONFault) in try reader.readTable(name, of: &rows) }
    return rows
  }

  /// Reads a member of a table of rows; false when it is none.
  mutating func readTable(_ name: String, of rows: inout Rows) throws(JSONFault) -> Bool {
    switch name {
    case "lines":
      try readArray { (reader) throws(JSONFault) in rows.lines.append(try reader.readLineName()) }
    case "pools": rows.pools = try readStrings()
    case "visits": rows.visits = try readNull() ? Rows.Visits() : try readVisits()
    case "blocks": rows.blocks = try readNull() ? Rows.Blocks() : try readBlocks()
    default: return false
    }
    return true
  }

  mutating func readLineName() throws(JSONFault) -> LineName {
    let pair = try readStrings()
    if pair.count != 2 { throw fault(.unknownValue) }
    return LineName(task: pair[0], district: pair[1])
  }

  mutating func readVisits() throws(JSONFault) -> Rows.Visits {
    var visits = Rows.Visits()
    try readObject { (reader, name) throws(JSONFault) in
      switch name {
      case "line": visits.line = try reader.readInt32s()
      case "obj": visits.object = try reader.readInt32s()
      case "week": visits.week = try reader.readInt32s()
      case "pool": visits.pool = try reader.readInt32s()
      case "part": visits.part = try reader.readInt32s()
      default: return false
      }
      return true
    }
    return visits
  }

  mutating func readBlocks() throws(JSONFault) -> Rows.Blocks {
    var blocks = Rows.Blocks()
    try readObject { (reader, name) throws(JSONFault) in
      switch name {
      case "line": blocks.line = try reader.readInt32s()
      case "week": blocks.week = try reader.readInt32s()
      case "pool": blocks.pool = try reader.readInt32s()
      case "part": blocks.part = try reader.readInt32s()
      case "minutes": blocks.minutes = try reader.readInt32s()
      default: return false
      }
      return true
    }
    return blocks
  }
}
