import Binding
import BuiltIn
import Criteria
import Foundation
import SourceText
import Syntax
import Testing

/// The criteria inside the program are those of the texts inside the program; `RECORD=1 swift test` packs them anew.
@Test func criteriaArchiveIsFresh() throws {
  let texts = BuiltIn.files.filter { $0.name.hasPrefix("Plans/kaders/") }
  let units = texts.enumerated().map { index, file in
    BindingUnit(file: FileID(index), tree: parse(SourceFile(name: file.name, bytes: file.bytes)))
  }
  let read = CriteriaSet.read(bind(units).value)
  #expect(read.findings.isEmpty)
  let bytes = CriteriaArchive.bytes(of: read.value)
  if ProcessInfo.processInfo.environment["RECORD"] != nil { try write(bytes) }
  // Compared outside the macro, which would work out the difference of two large arrays.
  let isFresh = BuiltIn.criteriaArchive.withUTF8Buffer { Array($0) } == bytes
  #expect(isFresh)
  // What comes out is what went in, rule by rule.
  let decoded = try #require(CriteriaArchive(bytes).flatMap(CriteriaSet.init))
  let isWhole = CriteriaArchive.bytes(of: decoded) == bytes
  #expect(isWhole)
  #expect(decoded.criteria.map(\.good) == read.value.criteria.map(\.good))
  #expect(decoded.criteria.map { "\($0.head) \($0.sources)" } == read.value.criteria.map { "\($0.head) \($0.sources)" })
}

/// Cut or changed anywhere, an archive is refused or read to something; never a trap.
@Test func brokenArchivesAreHarmless() {
  let bytes = BuiltIn.criteriaArchive.withUTF8Buffer { Array($0) }
  for step in 0..<60 {
    var changed = bytes
    changed[step * bytes.count / 4 / 60 + 20] &+= 17
    for archive in [changed, Array(bytes[..<(step * bytes.count / 60)])] {
      guard let set = CriteriaArchive(archive).flatMap(CriteriaSet.init) else { continue }
      _ = set.criteria.map { ($0.title, $0.sources, $0.demands.map(\.message)) }
    }
  }
}

private func write(_ archive: [UInt8]) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/BuiltIn/Generated/EmbeddedCriteria.swift")
  let text = String(decoding: archive, as: UTF8.self).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    .replacing("\n", with: "\\n").replacing("\r", with: "\\r")
  let source = """
    // Written by `RECORD=1 swift test --filter criteriaArchiveIsFresh`; change the texts in Plans/kaders.
    // swift-format-ignore-file

    let embeddedCriteria: StaticString = "\(text)"

    """
  try source.write(to: file, atomically: true, encoding: .utf8)
}
