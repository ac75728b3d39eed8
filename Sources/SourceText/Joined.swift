extension Array where Element == String {
  /// The strings as one, with a separator between them. Stands before the library's own, which asks the runtime for the
  /// type of a character at its first call: for that every conformance in the program is looked at.
  package func joined(separator: String = "") -> String {
    var result = first ?? ""
    for part in dropFirst() {
      result += separator
      result += part
    }
    return result
  }
}
