import Allocation

/// One file of a package: its path inside the package and its bytes.
package struct PackageFile: Sendable, Equatable {
  package let path: String
  package let bytes: [UInt8]
  /// Of the bytes, in hexadecimal digits.
  let sha256: String

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    sha256 = hexadecimal(Allocation.sha256(bytes))
  }

  /// From the name, for the manifest and the records.
  package var mediaType: String { MediaType.of(path) }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

enum MediaType {
  private static let byExtension: [(String, String)] = [
    (".html", "text/html"), (".xml", "application/xml"), (".json", "application/json"), (".csv", "text/csv"),
    (".ics", "text/calendar"), (".sarif", "application/sarif+json"),
    (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (".pdf", "application/pdf"),
  ]

  static func of(_ path: String) -> String {
    byExtension.first { path.hasSuffix($0.0) }?.1 ?? "application/octet-stream"
  }
}
