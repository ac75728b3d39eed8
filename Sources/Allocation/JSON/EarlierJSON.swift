/// What a file says of an earlier schedule.
package struct EarlierResult: Sendable {
  package var rows = Rows()
  /// Of the instance that gave the rows.
  package var digest: [UInt8]?
  /// How often planned items were changed.
  package var changes: [(id: String, count: Int)] = []
  /// How long a visit of each line took.
  package var visitMinutes: [Int] = []
  /// The name of week 0, such as `2017-W01`.
  package var firstWeek: (year: Int, week: Int)?
  /// What the result claimed to hold.
  package var claims: EarlierClaims?
  /// The result that was computed beside it for everyone; at most one.
  package var published: [EarlierResult] = []
}

/// Reads the rows of an earlier schedule: a result as `write` gave it, or any object with its members `lines`, `pools`,
/// `visits` and `blocks`. Other members are skipped.
package func readEarlier(_ bytes: [UInt8]) throws(JSONFault) -> EarlierResult {
  var reader = JSONReader(bytes)
  let earlier = try reader.readEarlier(withPublished: true)
  try reader.expectEnd()
  return earlier
}

extension JSONReader {
  fileprivate mutating func readEarlier(withPublished: Bool) throws(JSONFault) -> EarlierResult {
    var earlier = EarlierResult()
    var hasRows = false
    try readObject { (reader, name) throws(JSONFault) in
      if name == "visits" || name == "blocks" { hasRows = true }
      switch name {
      case "digest": earlier.digest = try reader.readNull() ? nil : try reader.readHexBytes()
      case "first_week": earlier.firstWeek = try reader.readNull() ? nil : try reader.readWeekName()
      case "changes": earlier.changes = try reader.readChanges()
      case "claims": earlier.claims = try reader.readClaims()
      case "visit_minutes": earlier.visitMinutes = try reader.readInts().map { min(max(0, $0), 1 << 30) }
      case "published" where withPublished:
        earlier.published = try reader.readNull() ? [] : [try reader.readEarlier(withPublished: false)]
      default: return try reader.readTable(name, of: &earlier.rows)
      }
      return true
    }
    guard hasRows else { throw JSONFault(kind: .missing, offset: 0, member: "visits") }
    guard earlier.rows.visits.isRectangular, earlier.rows.blocks.isRectangular else { throw fault(.wrongType) }
    return earlier
  }
}

/// What a result claimed: all its visits, and the uncovered minutes per class.
package struct EarlierClaims: Equatable, Sendable {
  package var visits: Int?
  package var uncovered: [Int]?

  /// Whether a result is what was claimed, as far as it was.
  package func hold(of result: Result) -> Bool {
    visits ?? result.claims.visits == result.claims.visits
      && uncovered ?? result.claims.uncovered == result.claims.uncovered
  }
}

extension JSONReader {
  /// An ISO week with its year, `2017-W01`.
  fileprivate mutating func readWeekName() throws(JSONFault) -> (year: Int, week: Int) {
    let parts = try readString().split(separator: "-W", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[0]), let week = Int(parts[1]), (0...9999).contains(year),
      (1...53).contains(week)
    else { throw fault(.unknownValue) }
    return (year, week)
  }

  fileprivate mutating func readClaims() throws(JSONFault) -> EarlierClaims? {
    if try readNull() { return nil }
    var claims = EarlierClaims()
    try readObject { (reader, name) throws(JSONFault) in
      switch name {
      case "visits": claims.visits = try reader.readInt()
      case "uncovered": claims.uncovered = try reader.readInts()
      default: return false
      }
      return true
    }
    return claims
  }

  fileprivate mutating func readChanges() throws(JSONFault) -> [(id: String, count: Int)] {
    var ids: [String] = []
    var counts: [Int] = []
    try readObject { (reader, name) throws(JSONFault) in
      switch name {
      case "id": ids = try reader.readStrings()
      case "count": counts = try reader.readInts().map { min(max(0, $0), 1 << 30) }
      default: return false
      }
      return true
    }
    return zip(ids, counts).map { (id: $0, count: $1) }
  }
}
