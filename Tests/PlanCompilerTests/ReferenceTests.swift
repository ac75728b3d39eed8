import Foundation
import SourceText
import Testing
import Vocabulary

/// A generated page is what the code would write; `RECORD=1 swift test` writes it anew.
@Test func languageReferenceIsFresh() throws {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let file = root.appendingPathComponent("Documentation/taal.md")
  let page = try String(contentsOf: file, encoding: .utf8)
  let mark = try #require(page.range(of: languageReferenceMark))
  if ProcessInfo.processInfo.environment["RECORD"] != nil {
    try (page[..<mark.upperBound] + "\n" + languageReference()).write(to: file, atomically: true, encoding: .utf8)
  }
  #expect(String(page[mark.upperBound...]) == "\n" + languageReference())
}

/// The table itself: every parent exists, every word list is known, ids are unique, shapes compile.
@Test func vocabularyIsWhole() {
  #expect(Set(Vocabulary.rows.map(\.id)).count == Vocabulary.rows.count)
  let kinds = Set(Vocabulary.rows.filter { $0.naming != .none }.map(\.keyword))
  for row in Vocabulary.rows {
    for parent in row.parents where !parent.isEmpty && parent != "*" {
      #expect(Vocabulary.id(parent) != nil, "\(row.id) stands under \(parent), which is no row")
    }
    #expect(row.example.hasPrefix(row.keyword), "\(row.id): the example starts with the keyword")
    for slot in Phrase(row.phrase).slots { check(slot, row, kinds) }
  }
}

private func check(_ slot: Phrase.Slot, _ row: Row, _ kinds: Set<String>) {
  switch slot.type {
  case .word(let list?, true, _): #expect(Vocabulary.words(list)?.closed == true, "\(row.id) uses closed list \(list)")
  case .reference(let names, _):
    for name in names {
      let isKnown = name.hasPrefix("=") ? Vocabulary.words(String(name.dropFirst())) != nil : kinds.contains(name)
      #expect(isKnown, "\(row.id) refers to \(name)")
    }
  default: break
  }
}

/// The page of findings is what the catalogue would write; `RECORD=1 swift test` writes it anew.
@Test func findingReferenceIsFresh() throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Documentation/bevindingen.md")
  if ProcessInfo.processInfo.environment["RECORD"] != nil {
    try findingReference().write(to: file, atomically: true, encoding: .utf8)
  }
  #expect(try String(contentsOf: file, encoding: .utf8) == findingReference())
}
