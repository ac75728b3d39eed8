/// Reads the rows of an earlier schedule: a result as `write` gave it, or any object with its members `lines`, `pools`,
/// `visits` and `blocks`. Other members are skipped.
///
/// - Returns: the rows, the digest of the instance that gave them, if it is there, and how often planned items were changed.
package func readEarlier(
  _ bytes: [UInt8]
) throws(JSONFault) -> (rows: Rows, digest: [UInt8]?, changes: [(id: String, count: Int)]) {
  var rows = Rows()
  var digest: [UInt8]?
  var changes: [(id: String, count: Int)] = []
  var reader = JSONReader(bytes)
  try reader.readObject { (reader, name) throws(JSONFault) in
    switch name {
    case "digest": digest = try reader.readNull() ? nil : try reader.readHexBytes()
    case "changes": changes = try reader.readChanges()
    default: return try reader.readTable(name, of: &rows)
    }
    return true
  }
  try reader.expectEnd()
  guard rows.visits.isRectangular, rows.blocks.isRectangular else { throw reader.fault(.wrongType) }
  return (rows, digest, changes)
}

extension JSONReader {
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
