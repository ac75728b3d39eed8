package import SourceText

/// A name in the plan and what it stands for.
package struct Reference: Hashable, Sendable {
  package var name: String
  package var range: SourceRange
  /// Nil when the plan has no such name; that was reported once, where the name stands.
  package var target: StatementID?

  package init(name: String, range: SourceRange, target: StatementID? = nil) {
    self.name = name
    self.range = range
    self.target = target
  }
}

/// A name or word with an optional share or score: `toezicht 80%`, `imago 3`.
package struct Weighted: Hashable, Sendable {
  package var reference: Reference
  package var weight: Figure?
  /// `imago onbekend`: why there is no score.
  package var absence: Absence?
  /// Where the figure stands, when it was read from a line.
  package var weightRange: SourceRange?

  package init(_ reference: Reference, _ weight: Figure?, absence: Absence? = nil, at weightRange: SourceRange? = nil) {
    self.reference = reference
    self.weight = weight
    self.weightRange = weightRange
    self.absence = absence
  }
}

/// What a row of a source must satisfy: `categorie is "hond"`, joined with `en`.
package struct RowCondition: Hashable, Sendable {
  package enum Comparison: String, Hashable, Sendable {
    case equals = "is"
    case differs = "is niet"
    case contains = "bevat"
  }
  package struct Term: Hashable, Sendable {
    package var column: String
    /// Where the column is named.
    package var range: SourceRange
    package var comparison: Comparison
    package var value: String
    /// Where the value is written, with its quotes.
    package var valueRange: SourceRange

    package init(
      column: String, range: SourceRange = SourceRange(0, 0), comparison: Comparison, value: String,
      valueRange: SourceRange = SourceRange(0, 0)
    ) {
      self.column = column
      self.range = range
      self.comparison = comparison
      self.value = value
      self.valueRange = valueRange
    }
  }
  package var terms: [Term]

  package init(_ terms: [Term]) { self.terms = terms }
}

/// What stands in one slot of a statement.
package enum Value: Hashable, Sendable {
  case absent(Absence)
  case figure(Figure)
  case date(PlanDate)
  case period(Period)
  case times([TimeRule])
  /// Minutes from midnight.
  case time(Int)
  case unit(CalendarUnit)
  case year(Int)
  case word(String)
  case words([String])
  /// Between `"`: one line. Between `"""`: CommonMark.
  case text(String, isCommonMark: Bool)
  case code(String)
  case reference(Reference)
  case references([Reference])
  /// Names or words with shares or scores.
  case weighted([Weighted])
  case condition(RowCondition)
  /// The rest of the line as written, for the criteria.
  case sentence(String)
}

/// A value in the slot that the vocabulary names.
package struct SlotValue: Hashable, Sendable {
  package var slot: String
  package var value: Value
  package var range: SourceRange

  package init(_ slot: String, _ value: Value, _ range: SourceRange) {
    self.slot = slot
    self.value = value
    self.range = range
  }

  package var isText: Bool { if case .text = value { true } else { false } }
}

extension SlotValue {
  /// Where a word of a list stands; the whole list when it is not written with a comma and a space between each.
  package func place(of index: Int, in words: [String]) -> SourceRange {
    let lengths = words.map(\.utf8.count)
    guard Int(range.end) - Int(range.start) == lengths.reduce(2 * (words.count - 1), +) else { return range }
    let start = Int(range.start) + lengths[..<index].reduce(2 * index, +)
    return SourceRange(start, start + lengths[index])
  }
}
