import Binding
import BuiltIn
import Foundation
import PlanModel
import SourceText
import Syntax
import Testing

/// The criteria inside the program are those of the texts inside the program; `RECORD=1 swift test` packs them anew.
@Test func criteriaArchiveIsFresh() throws {
  let texts = BuiltIn.files.filter { $0.name.hasPrefix("Plans/kaders/") }
  let units = texts.enumerated().map { index, file in
    BindingUnit(file: FileID(index), tree: parse(SourceFile(name: file.name, bytes: file.bytes)))
  }
  let archive = PlanArchive.encode(bind(units).value)
  if ProcessInfo.processInfo.environment["RECORD"] != nil { try write(archive) }
  // Compared outside the macro, which would work out the difference of two large arrays.
  let isFresh = BuiltIn.criteriaArchive == archive
  #expect(isFresh)
}

private func write(_ archive: [UInt8]) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/BuiltIn/Generated/EmbeddedCriteria.swift")
  let text = String(decoding: archive, as: UTF8.self).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    .replacing("\n", with: "\\n").replacing("\r", with: "\\r")
  let source = """
    // Written by `RECORD=1 swift test --filter criteriaArchiveIsFresh`; change the texts in Plans/kaders.
    let embeddedCriteria: StaticString = "\(text)"

    """
  try source.write(to: file, atomically: true, encoding: .utf8)
}
