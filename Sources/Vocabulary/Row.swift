package import SourceText

/// One keyword at one place: the single source of what may be written there.
///
/// Parser expectations, messages, formatter, schema, criteria fields, template names and the reference page all read
/// these rows. A new keyword never needs new grammar, only a row.
package struct Row: Sendable {
  /// What a statement does with the word after its keyword.
  package enum Naming: Hashable, Sendable {
    case none
    /// Declares a name of this row's kind, unique in the plan.
    case declares
    /// Declares a name that is unique within its parent only.
    case declaresWithin
    /// The name comes from a closed list of words, such as the five strategies.
    case word(String)
    /// The name is a code of a criterion, such as `BOR-7.2-3b`.
    case criterion
  }

  package enum Presence: Hashable, Sendable { case never, optional, required }

  /// How often a statement may stand in its parent.
  package enum Occurs: Hashable, Sendable {
    case required, optional, many, requiredMany

    package var isRequired: Bool { self == .required || self == .requiredMany }
    package var isSingle: Bool { self == .required || self == .optional }
  }

  /// The Dutch word an author writes.
  package let keyword: String
  /// The name in code, schema and English messages.
  package let english: String
  /// Ids of the rows it may stand under; `""` is the top level, `*` any statement with a block.
  package let parents: [String]
  package let naming: Naming
  package let title: Presence
  /// The shape of what follows, in the notation of `Phrase`.
  package let phrase: String
  package let occurs: Occurs
  package let help: Bilingual
  /// One line as an author would write it.
  package let example: String

  package init(
    _ keyword: String, _ english: String, in parents: [String], _ naming: Naming, title: Presence = .never,
    _ phrase: String, _ occurs: Occurs, nl: String, en: String, example: String
  ) {
    self.keyword = keyword
    self.english = english
    self.parents = parents
    self.naming = naming
    self.title = title
    self.phrase = phrase
    self.occurs = occurs
    help = Bilingual(nl, en: en)
    self.example = example
  }

  package init(
    _ keyword: String, _ english: String, in parents: [String], title: Presence = .never, _ phrase: String,
    _ occurs: Occurs, nl: String, en: String, example: String
  ) {
    self.init(
      keyword, english, in: parents, .none, title: title, phrase, occurs, nl: nl, en: en, example: example)
  }

  /// Unique: the keyword at the top level, else the first parent's id, a slash and the keyword.
  package var id: String {
    let parent = parents.first ?? ""
    return parent.isEmpty ? keyword : parent + "/" + keyword
  }
}

/// The number of a row in `Vocabulary.rows`.
package struct RowID: Hashable, Comparable, Sendable {
  package let index: Int16

  package init(_ index: Int) { self.index = Int16(truncatingIfNeeded: index) }

  // Written out: what the compiler derives is called through a table from other modules, and this is asked most of all.
  @inlinable package static func == (a: RowID, b: RowID) -> Bool { a.index == b.index }
  package static func < (a: RowID, b: RowID) -> Bool { a.index < b.index }
}
