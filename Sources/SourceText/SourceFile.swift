/// One text as it was handed to the compiler: its name relative to the plan folder, and its bytes.
///
/// Bytes, not `String`: a file may hold anything, and its tree must give back exactly what came in.
package struct SourceFile: Sendable {
  /// Path relative to the plan folder, `kaders/…` or `sjablonen/…`, with `/` between parts.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a range; bytes that are not UTF-8 come out as U+FFFD.
  package func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.clamped(to: bytes.count)], as: UTF8.self)
  }

  /// The space in front of a place on its line; nil when something else stands there too.
  package func indentation(before offset: Int) -> String? {
    let before = bytes[..<offset]
    let line = before.suffix(from: before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
    return line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      ? String(decoding: line, as: UTF8.self) : nil
  }
}

/// The number of a file in a `SourceMap`.
package struct FileID: Hashable, Comparable, Sendable {
  package let index: Int32

  package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

  package static func < (a: FileID, b: FileID) -> Bool { a.index < b.index }
}

/// All files of one compilation, in a fixed order.
package struct SourceMap: Sendable {
  package private(set) var files: [SourceFile] = []

  package init(_ files: [SourceFile] = []) { self.files = files }

  package mutating func add(_ file: SourceFile) -> FileID {
    files.append(file)
    return FileID(files.count - 1)
  }

  package subscript(id: FileID) -> SourceFile { files[Int(id.index)] }

  package func text(_ location: Location) -> String { self[location.file].text(location.range) }
}
