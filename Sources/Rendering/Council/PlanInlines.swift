import Documents
import PlanModel
import SourceText
import Vocabulary

/// Values and lines of a plan as runs of text: numbers with what a machine reads, names as pointers.
struct PlanInlines: Sendable {
  let plan: Plan

  // MARK: Lines

  /// What follows the keyword, and what stands behind the line.
  func line(_ id: StatementID) -> [Inline] { line(id, namesSource: true) }

  /// Lines one after another. Lines in a row with the same source name it once, behind the last of them.
  func lines(_ ids: [StatementID]) -> [Inline] {
    var result: [Inline] = []
    for (index, id) in ids.enumerated() {
      let source = plan[id].source
      let goesOn = index + 1 < ids.count && source != nil && plan[ids[index + 1]].source?.name == source?.name
      let line = line(id, namesSource: !goesOn) + noted(id)
      guard !line.isEmpty else { continue }
      result += line
      if index + 1 < ids.count { result.append(.text(goesOn ? ", " : "; ")) }
    }
    return result
  }

  /// Why, in words that run on: behind the line and in its block.
  func explanation(_ id: StatementID) -> [Inline] {
    let behind = plan[id].reasons.map { [$0] } ?? []
    return [.text((behind + texts(id, "motivering")).joined(separator: " "))].filter { $0 != .text("") }
  }

  /// What the block of a line says of it, after a dash.
  func noted(_ id: StatementID) -> [Inline] {
    let said = texts(id, "motivering") + texts(id, "toelichting")
    return said.isEmpty ? [] : [.text(" — \(said.joined(separator: " "))")]
  }

  /// From when and until when it holds, as it stands behind the line.
  func validity(_ statement: Statement) -> [Inline] {
    let from: [Inline] = statement.from.map { [.text("vanaf ")] + date($0) } ?? []
    let until: [Inline] = statement.until.map { [.text("t/m ")] + date($0) } ?? []
    return from.isEmpty || until.isEmpty ? from + until : from + [.text(" ")] + until
  }

  private func texts(_ id: StatementID, _ keyword: String) -> [String] {
    plan.children(id, keyword).flatMap { plan[$0].values }.compactMap { slot in
      guard case .text(let text, let isCommonMark) = slot.value else { return nil }
      return isCommonMark ? readFreeText(text, origin: .nowhere).value.runningText : text
    }.filter { !$0.isEmpty }
  }

  private func line(_ id: StatementID, namesSource: Bool) -> [Inline] {
    let statement = plan[id]
    var parts: [[Inline]] = []
    if let title = statement.title { parts.append([.text(title)]) }
    // Of a line that could not be read, the words of its row alone would say nothing.
    if !statement.isDamaged || !statement.values.isEmpty { parts += DutchText.pieces(statement, title).map(piece) }
    parts += qualifiers(statement, namesSource: namesSource)
    return parts.reduce(into: []) { line, part in
      if !line.isEmpty, part != [.text(",")] { line.append(.text(" ")) }
      line += part
    }
  }

  private func piece(_ piece: PhrasePiece) -> [Inline] {
    guard let value = piece.value else { return [.text(piece.text)] }
    if case .text = value { return [.text(piece.text)] }
    if case .unit = value { return [.text(piece.text)] }
    return self.value(value)
  }

  private func qualifiers(_ statement: Statement, namesSource: Bool) -> [[Inline]] {
    var parts: [[Inline]] = []
    if let day = statement.asOf { parts.append([.text("(peildatum ")] + date(day) + [.text(")")]) }
    parts += [validity(statement)].filter { !$0.isEmpty }
    if namesSource, let source = statement.source { parts.append([.text("(bron: "), name(source), .text(")")]) }
    if let reasons = statement.reasons { parts.append([.text("— \(reasons)")]) }
    return parts
  }

  // MARK: Values

  func value(_ value: Value) -> [Inline] {
    switch value {
    case .figure(let figure): [self.figure(figure)]
    case .date(let date): self.date(date)
    case .word(let word): [.text(Self.spaced(word))]
    case .words(let words): list(words.map { [.text(Self.spaced($0))] })
    case .reference(let reference): [name(reference)]
    case .references(let references): list(references.map { [name($0)] })
    case .weighted(let weighted): commas(weighted.map(self.weighted))
    default: [.text(DutchText.value(value))]
    }
  }

  /// What a value names, one by one; nil when it does more than name.
  func items(_ value: Value) -> [[Inline]]? {
    switch value {
    case .word(let word): [[.text(Self.spaced(word))]]
    case .words(let words): words.map { [.text(Self.spaced($0))] }
    case .reference(let reference): [[name(reference)]]
    case .references(let references): references.map { [name($0)] }
    default: nil
    }
  }

  func figure(_ figure: PlanModel.Figure) -> Inline {
    let text = DutchText.figure(figure)
    guard figure.bound == .exact else { return .text(text) }
    return Self.quantity(figure.amount, figure.unit, text)
  }

  static func amount(_ amount: Rational, _ unit: Unit) -> Inline {
    quantity(amount, unit, DutchText.amount(amount, unit))
  }

  private static func quantity(_ amount: Rational, _ unit: Unit, _ text: String) -> Inline {
    let (divisor, name): (Int64, String) =
      switch unit {
      case .minutes: (60, "uur")
      case .cents: (100, "euro")
      case .percent: (1, "procent")
      case .fte: (1, "fte")
      case .calendar(let calendar): (1, calendar.rawValue)
      case .count(let noun): (1, noun)
      }
    guard let value = amount.divided(by: Rational(divisor)), DutchText.decimals(of: value) != nil else {
      return .text(text)
    }
    return .quantity(Quantity(normalized: exact(value), unit: name, text: text))
  }

  func date(_ date: PlanDate) -> [Inline] {
    guard case .day(let day) = date else { return [.text(DutchText.date(date))] }
    return [Self.day(day)]
  }

  static func day(_ day: Day) -> Inline {
    let (year, month, number) = day.components
    return ISODate(year: year, month: month, day: number).map { .date($0, text: DutchText.day(day)) }
      ?? .text(DutchText.day(day))
  }

  private func weighted(_ weighted: Weighted) -> [Inline] {
    let weight =
      weighted.weight.map { [.text(" "), figure($0)] } ?? weighted.absence.map { [.text(" \($0.rawValue)")] }
    return [name(weighted.reference)] + (weight ?? [])
  }

  // MARK: Names

  func title(_ reference: Reference) -> String {
    reference.target.map(plan.title) ?? Self.spaced(reference.name)
  }

  /// The title of what a name stands for, pointing to its place in the documents.
  func name(_ reference: Reference) -> Inline {
    guard let target = reference.target else { return .text(Self.spaced(reference.name)) }
    return pointer(target)
  }

  func pointer(_ id: StatementID) -> Inline { .reference(plan.label(id), [.text(plan.title(id))]) }

  /// `sociale-veiligheid` as it is spoken.
  static func spaced(_ word: String) -> String { String(word.map { $0 == "-" ? " " : $0 }) }

  /// `a, b en c`; of titles of which one has an `en` of its own, `a en b; c`.
  func list(_ items: [[Inline]]) -> [Inline] {
    guard let last = items.last, items.count > 1 else { return items.first ?? [] }
    if items.contains(where: { $0.isTitle && $0.plainText.contains(" en ") }) {
      return Array(items.joined(separator: [.text("; ")]))
    }
    return commas(Array(items.dropLast())) + [.text(" en ")] + last
  }

  func commas(_ items: [[Inline]]) -> [Inline] { Array(items.joined(separator: [.text(", ")])) }
}

extension TextOrigin {
  /// For text whose findings were reported where it stands.
  static let nowhere = TextOrigin.whole(Location(FileID(0), SourceRange(0, 0)))
}

extension [Inline] {
  /// Whether it is the title of something of the plan.
  fileprivate var isTitle: Bool {
    if case .reference? = first { true } else { false }
  }
}

extension [Block] {
  /// The words of its paragraphs and lists, one after another.
  fileprivate var runningText: String {
    flatMap { block -> [String] in
      switch block {
      case .paragraph(let words): [words.plainText]
      case .list(let list): list.items.map(\.runningText)
      case .section(let section): [section.heading.plainText, section.blocks.runningText]
      default: []
      }
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
