/// Reads the rows of an earlier schedule: a result as `write` gave it, or any object with its members `lines`, `pools`,
/// `visits` and `blocks`. Other members are skipped.
///
/// - Returns: the rows, the digest of the instance that gave them, if it is there, how often planned items were changed, how
///   long a visit of each line took, if it is there, the name of week 0, such as `2017-W01`, if it is there, and what the
///   result claimed to hold, if it is there.
package func readEarlier(
  _ bytes: [UInt8]
) throws(JSONFault) -> (
  rows: Rows, digest: [UInt8]?, changes: [(id: String, count: Int)], visitMinutes: [Int],
  firstWeek: (year: Int, week: Int)?, claims: EarlierClaims?
) {
  var rows = Rows()
  var digest: [UInt8]?
  var changes: [(id: String, count: Int)] = []
  var visitMinutes: [Int] = []
  var firstWeek: (year: Int, week: Int)?
  var claims: EarlierClaims?
  var reader = JSONReader(bytes)
  var hasRows = false
  try reader.readObject { (reader, name) throws(JSONFault) in
    if name == "visits" || name == "blocks" { hasRows = true }
    switch name {
    case "digest": digest = try reader.readNull() ? nil : try reader.readHexBytes()
    case "first_week": firstWeek = try reader.readNull() ? nil : try reader.readWeekName()
    case "changes": changes = try reader.readChanges()
    case "claims": claims = try reader.readClaims()
    case "visit_minutes": visitMinutes = try reader.readInts().map { min(max(0, $0), 1 << 30) }
    default: return try reader.readTable(name, of: &rows)
    }
    return true
  }
  try reader.expectEnd()
  guard hasRows else { throw JSONFault(kind: .missing, offset: 0, member: "visits") }
  guard rows.visits.isRectangular, rows.blocks.isRectangular else { throw reader.fault(.wrongType) }
  return (rows, digest, changes, visitMinutes, firstWeek, claims)
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
