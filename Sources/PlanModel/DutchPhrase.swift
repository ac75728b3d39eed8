import SourceText
import Vocabulary

/// Lines of the plan put back into words, by the phrase of their row.
extension DutchText {
  /// How a name that is referred to shows: its own spelling, or the title of what it stands for.
  package typealias Naming = (Reference) -> String

  /// `12 uur per week`: what follows the keyword, without name, title and what stands behind the line.
  package static func phrase(_ statement: Statement, _ naming: @escaping Naming = \.name) -> String {
    // For a line here and there the phrases of all rows are not worth compiling.
    let parts = Phrase(Vocabulary.rows[Int(statement.row.index)].phrase).parts
    return pieces(statement, naming, parts).reduce(into: "") { line, piece in
      if !line.isEmpty, piece.text != "," { line += " " }
      line += piece.text
    }
  }

  /// The same line in pieces, so that values can be dressed by who shows them.
  package static func pieces(_ statement: Statement, _ naming: @escaping Naming = \.name) -> [PhrasePiece] {
    pieces(statement, naming, Phrases.parts(of: statement.row))
  }

  private static func pieces(
    _ statement: Statement, _ naming: @escaping Naming, _ parts: [Phrase.Part]
  ) -> [PhrasePiece] {
    var line = PhraseLine(statement: statement, naming: naming, isOneValue: parts.count < 2)
    line.add(parts)
    // A text that stands alone needs no marks around it, also where more might have followed.
    if line.pieces.count == 1, statement.title == nil, case .text(let text, false)? = line.pieces[0].value {
      line.pieces[0] = PhrasePiece(text: text, value: line.pieces[0].value)
    }
    return line.pieces
  }

  package static func value(_ value: Value, _ naming: Naming = \.name) -> String {
    switch value {
    case .absent(let absence): absence.rawValue
    case .figure(let figure): self.figure(figure)
    case .date(let date): self.date(date)
    case .period(let period): self.period(period)
    case .times(let rules): times(rules)
    case .time(let minutes): time(minutes)
    case .unit(let unit): unit.rawValue
    case .year(let year): String(year)
    case .word(let word), .code(let word), .sentence(let word): word
    case .words(let words): list(words)
    case .text(let text, _): text
    case .reference(let reference): naming(reference)
    case .references(let references): list(references.map(naming))
    case .weighted(let weighted): weighted.map { self.weighted($0, naming) }.joined(separator: ", ")
    case .condition(let condition): condition.terms.map(term).joined(separator: " en ")
    }
  }

  private static func weighted(_ weighted: Weighted, _ naming: Naming) -> String {
    let name = naming(weighted.reference)
    let weight = weighted.weight.map(figure) ?? weighted.absence?.rawValue
    return weight.map { "\(name) \($0)" } ?? name
  }

  private static func term(_ term: RowCondition.Term) -> String {
    "\(term.column) \(term.comparison.rawValue) \"\(term.value)\""
  }
}

/// A piece of a line: a word of the language, or a value with its spelling.
package struct PhrasePiece: Sendable {
  package let text: String
  /// Nil for a word of the language.
  package let value: Value?
}

/// The compiled phrases of all rows, made once.
private enum Phrases {
  private static let compiled: [[Phrase.Part]] = Vocabulary.rows.map { Phrase($0.phrase).parts }

  static func parts(of row: RowID) -> [Phrase.Part] { compiled[Int(row.index)] }
}

/// A phrase on its way into words.
private struct PhraseLine {
  let statement: Statement
  let naming: DutchText.Naming
  /// The phrase is nothing but one value.
  let isOneValue: Bool
  var pieces: [PhrasePiece] = []
  /// The last number, for the unit that may follow it: `elke 4 weken`.
  var count: Rational?
  /// A value was absent: what belongs to it may have been left out.
  var isAbsent = false

  mutating func add(_ parts: [Phrase.Part]) {
    for (index, part) in parts.enumerated() {
      let rest = parts[(index + 1)...]
      // `naar vermogen`, rather than `naar vermogen per`: words that lead to no value go with the value that is absent.
      if isAbsent, slots([part]).isEmpty, !slots(Array(rest)).contains(where: { statement[$0] != nil }) { continue }
      add(part, before: rest)
    }
  }

  private mutating func add(_ part: Phrase.Part, before rest: ArraySlice<Phrase.Part>) {
    switch part {
    case .word("op"): addOn(rest.first)
    case .word(let word): add(word)
    case .slot(let slot): add(slot)
    case .optional(let inner): if applies(inner) { add(inner) }
    case .oneOf(let branches):
      guard let branch = choose(branches, before: rest) else { return }
      // Whether a preposition stands was seen where it stands.
      if slots(branch).isEmpty { for word in branch { add(word, before: []) } } else { add(branch) }
    }
  }

  /// `op 1 maart 2017`, `in maart 2017`, `medio 2017`.
  private mutating func addOn(_ next: Phrase.Part?) {
    guard case .slot(let slot)? = next else { return add("op") }
    switch statement[slot.name] {
    case .date(.year), .date(.month), .date(.quarter): add("in")
    case .date(.middle), .absent: return
    default: add("op")
    }
  }

  private mutating func add(_ word: String, _ value: Value? = nil) {
    pieces.append(PhrasePiece(text: word, value: value))
    count = nil
  }

  private mutating func add(_ slot: Phrase.Slot) {
    guard let value = statement[slot.name] else { return }
    if case .absent = value { isAbsent = true }
    if case .unit(let unit) = value, let count {
      add(DutchText.noun(unit, count), value)
    } else if case .unit(let unit) = value, let last = pieces.last?.text, last == "elke" || last == "elk" {
      pieces[pieces.count - 1] = PhrasePiece(text: unit == .quarter || unit == .year ? "elk" : "elke", value: nil)
      add(unit.rawValue, value)
    } else {
      add(spelled(value), value)
      if case .figure(let figure) = value, figure.unit == .number { count = figure.amount }
    }
  }

  private func spelled(_ value: Value) -> String {
    if case .text(let text, false) = value, !isOneValue { return "“\(text)”" }
    return DutchText.value(value, naming)
  }

  /// An optional part with slots stands when one of them is filled; one of words alone always does.
  private func applies(_ parts: [Phrase.Part]) -> Bool {
    let slots = slots(parts)
    return slots.isEmpty ? !parts.isEmpty : slots.contains { statement[$0] != nil }
  }

  private func choose(_ branches: [[Phrase.Part]], before rest: ArraySlice<Phrase.Part>) -> [Phrase.Part]? {
    if branches.allSatisfy({ slots($0).isEmpty }) { return preposition(branches, before: rest) }
    let filled = branches.filter { branch in slots(branch).contains { statement[$0] != nil } }
    let whole = filled.filter { branch in needed(branch).allSatisfy { statement[$0] != nil } }
    // The branch that says most: `2 keer per jaar` rather than `elk jaar`.
    let said = whole.map { branch in slots(branch).count { statement[$0] != nil } }
    return said.max().flatMap(said.firstIndex).map { whole[$0] } ?? filled.first ?? branches.first { slots($0).isEmpty }
  }

  /// `in 2017`, but `op 1 maart 2017` and plain `medio 2017`.
  private func preposition(_ branches: [[Phrase.Part]], before rest: ArraySlice<Phrase.Part>) -> [Phrase.Part]? {
    guard case .slot(let slot)? = rest.first else { return branches.first }
    switch statement[slot.name] {
    case .date(.middle): return nil
    case .date(.day):
      return branches.first { if case .word("op")? = $0.first { true } else { false } } ?? branches.first
    default: return branches.first
    }
  }

  /// The slots that a line of this shape cannot do without.
  private func needed(_ parts: [Phrase.Part]) -> [String] {
    parts.compactMap { if case .slot(let slot) = $0 { slot.name } else { nil } }
  }

  private func slots(_ parts: [Phrase.Part]) -> [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .word: []
      case .slot(let slot): [slot.name]
      case .optional(let inner): slots(inner)
      case .oneOf(let branches): branches.flatMap(slots)
      }
    }
  }
}
