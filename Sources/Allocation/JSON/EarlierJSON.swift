/// Reads the rows of an earlier schedule: a result as `write` gave it, or any object with its members `lines`, `pools`,
/// `visits` and `blocks`. Other members are skipped.
///
/// - Returns: the rows, and the digest of the instance that gave them, if it is there.
package func readEarlier(_ bytes: [UInt8]) throws(JSONFault) -> (rows: Rows, digest: [UInt8]?) {
  var rows = Rows()
  var digest: [UInt8]?
  var reader = JSONReader(bytes)
  try reader.readObject { (reader, name) throws(JSONFault) in
    switch name {
    case "digest": digest = try reader.readNull() ? nil : try reader.readHexBytes()
    default: return try reader.readTable(name, of: &rows)
    }
    return true
  }
  try reader.expectEnd()
  return (rows, digest)
}
