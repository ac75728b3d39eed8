/// The address of a link, known to be harmless: `https:`, `mailto:`, a fragment, or a path inside the package.
package struct LinkTarget: Sendable, Equatable {
  package let url: String

  /// Nil for every other scheme, for a host without a scheme (`//x`), for absolute paths and those that lead upwards, for
  /// backslashes, and for any byte that is not visible ASCII.
  package init?(_ url: String) {
    guard !url.isEmpty, url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !Self.refused.contains($0) }) else {
      return nil
    }
    guard Self.isAllowed(url) else { return nil }
    self.url = url
  }

  /// Whether the link leaves the package.
  package var isExternal: Bool { url.hasPrefix("https://") || url.hasPrefix("mailto:") }

  private static let refused: [UInt8] = Array("\\\"<>`^{}|".utf8)

  private static func isAllowed(_ url: String) -> Bool {
    let lowered = url.lowercased()
    if lowered.hasPrefix("https://") { return lowered.utf8.count > 8 }
    if lowered.hasPrefix("mailto:") { return lowered.utf8.count > 7 }
    if url.hasPrefix("#") { return url.utf8.count > 1 }
    if url.hasPrefix("/") { return false }
    return hasNoScheme(url) && staysInside(lowered)
  }

  /// No part of the path leads upwards, plain or as a number.
  private static func staysInside(_ url: String) -> Bool {
    let path = url.prefix { $0 != "?" && $0 != "#" }.replacing("%2e", with: ".").replacing("%2f", with: "/")
    return !path.split(separator: "/").contains("..")
  }

  /// A colon before the first `/`, `?` or `#` would start a scheme.
  private static func hasNoScheme(_ url: String) -> Bool {
    let end = url.utf8.firstIndex { [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0) }
    return !url.utf8[..<(end ?? url.utf8.endIndex)].contains(UInt8(ascii: ":"))
  }
}
