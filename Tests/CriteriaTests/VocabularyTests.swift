import Testing
import Vocabulary

@Test func everyRowHasItsPlaceAndItsWords() {
  var seen: Set<String> = []
  for row in Vocabulary.rows {
    #expect(seen.insert(row.id).inserted, "\(row.id) stands twice")
    #expect(row.example.hasPrefix(row.keyword), "\(row.id): the example starts with its keyword")
    for parent in row.parents where parent != "" && parent != "*" {
      #expect(Vocabulary.id(parent) != nil, "\(row.id): no row \(parent)")
    }
    for slot in Phrase(row.phrase).slots {
      switch slot.type {
      case .word(let list?, let closed, _):
        let words = Vocabulary.words(list)
        #expect(!closed || words != nil, "\(row.id): no list \(list)")
        #expect(words.map { $0.closed == closed } ?? true, "\(row.id): \(list) is open or closed")
      default: break
      }
    }
  }
}
