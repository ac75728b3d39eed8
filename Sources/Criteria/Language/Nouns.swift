import PlanModel
import SourceText
import Vocabulary

/// What a noun means when it is said of statements of some rows.
struct NounMeaning {
  var step: Step
  var rows: [RowID]
}

/// Looks nouns and fields up in the vocabulary, given what the sentence is about.
enum Nouns {
  static let plan = Vocabulary.id("plan")

  static func keyword(_ row: RowID) -> String { Vocabulary.keyword(row) }

  /// Where a noun leads from statements of these rows; nil when it leads nowhere.
  static func meaning(_ noun: String, of rows: [RowID]) -> NounMeaning? {
    if let link = link(noun, of: rows) {
      return NounMeaning(step: .computed(link), rows: link.rows.compactMap(Vocabulary.id))
    }
    if let found = child(noun, of: rows) ?? ownReference(noun, of: rows) { return found }
    if rows.contains(where: { $0 == plan }), let top = Vocabulary.child(noun, of: nil) {
      return NounMeaning(step: .topLevel(top), rows: [top])
    }
    if rows.contains(where: { keyword($0) == noun }) {
      return NounMeaning(step: .itself, rows: rows.filter { keyword($0) == noun })
    }
    return referrers(noun, of: rows) ?? parent(noun, of: rows)
  }

  private static func parent(_ noun: String, of rows: [RowID]) -> NounMeaning? {
    for row in rows {
      for parent in Vocabulary[row].parents {
        guard let id = Vocabulary.id(parent), keyword(id) == noun else { continue }
        return NounMeaning(step: .parent(id), rows: [id])
      }
    }
    return nil
  }

  static func link(_ noun: String, of rows: [RowID]) -> PlanLink? {
    for row in rows {
      if let link = PlanLink.named(noun, of: keyword(row)) { return link }
    }
    return nil
  }

  static func field(_ name: String, of rows: [RowID]) -> PlanField? {
    guard let field = PlanField(rawValue: name) else { return nil }
    return rows.contains { field.subjects.contains(keyword($0)) } ? field : nil
  }

  private static func child(_ noun: String, of rows: [RowID]) -> NounMeaning? {
    let children = rows.compactMap { Vocabulary.child(noun, of: $0) }
    guard let first = children.first else { return nil }
    if let slot = Vocabulary.slots(first).first(where: { $0.name == noun }),
      case .reference(let kinds, _) = slot.type
    {
      return NounMeaning(step: .targets(children, slot: noun), rows: declaring(kinds))
    }
    return NounMeaning(step: .children(children), rows: children)
  }

  private static func ownReference(_ noun: String, of rows: [RowID]) -> NounMeaning? {
    for row in rows {
      if case .reference(let kinds, _)? = slot(noun, of: row)?.type {
        return NounMeaning(step: .own(slot: noun), rows: declaring(kinds))
      }
    }
    return nil
  }

  static func slot(_ name: String, of row: RowID) -> Phrase.Slot? {
    Vocabulary.slots(row).first { $0.name == name }
  }

  private static func declaring(_ kinds: [String]) -> [RowID] { kinds.compactMap { Vocabulary.kinds[$0] } }

  private static func referrers(_ noun: String, of rows: [RowID]) -> NounMeaning? {
    let subjects = Set(rows.map(keyword))
    for row in Vocabulary.places(of: noun)
    where refers(row, to: subjects) || Vocabulary.children(of: row).contains(where: { refers($0, to: subjects) }) {
      return NounMeaning(step: .referrers(row), rows: [row])
    }
    return nil
  }

  private static func refers(_ row: RowID, to kinds: Set<String>) -> Bool {
    Vocabulary.slots(row).contains { slot in
      if case .reference(let targets, _) = slot.type { return targets.contains { kinds.contains($0) } }
      return false
    }
  }

  /// Everything that can be said of these rows, for "Bedoelt u …?".
  static func candidates(of rows: [RowID]) -> [String] {
    var names: [String] = []
    for row in rows {
      names += Vocabulary.slots(row).map(\.name)
      names += Vocabulary.children(of: row).map(keyword)
      names += PlanLink.allCases.filter { $0.subject == keyword(row) }.map(\.noun)
      names += PlanField.allCases.filter { $0.subjects.contains(keyword(row)) }.map(\.rawValue)
    }
    if rows.contains(where: { $0 == plan }) { names += Vocabulary.children(of: nil).map(keyword) }
    return names + ["motivering", "titel", "naam"]
  }

  /// What can be said of these rows that a reader may not think of: what is computed first.
  static func examples(of rows: [RowID]) -> [String] {
    let names = Set(rows.map(keyword))
    let computed = PlanField.allCases.filter { !names.isDisjoint(with: $0.subjects) }.map(\.rawValue)
    return Array(unique(computed + rows.flatMap { Vocabulary.children(of: $0).map(keyword) }).prefix(5))
  }

  /// The keywords of the statements that this can be said of.
  static func subjects(with name: String) -> [String] {
    let parents = Vocabulary.places(of: name).flatMap { Vocabulary[$0].parents }.filter { $0 != "*" }
    let fields = PlanField(rawValue: name)?.subjects ?? []
    let links = PlanLink.allCases.filter { $0.noun == name }.map(\.subject)
    return unique((parents + fields + links).map { $0.split(separator: "/").last.map(String.init) ?? "plan" })
  }

  /// The word that this is the plural of, among those that can be said of these rows.
  static func singular(of name: String, _ candidates: [String], _ rows: [RowID]) -> String? {
    candidates.first { isPlural(name, of: $0) }
      ?? Vocabulary.children(of: nil).map(keyword).first { isPlural(name, of: $0) && meaning($0, of: rows) != nil }
  }

  /// `taken` of `taak`, `doelen` of `doel`, `risico's` of `risico`.
  static func isPlural(_ word: String, of noun: String) -> Bool {
    if ["en", "s", "'s", "n"].contains(where: { word == noun + $0 }) { return true }
    let letters = Array(noun)
    guard letters.count > 2, let last = letters.last, word.hasSuffix("en") else { return false }
    let stem = String(word.dropLast(2))
    let isLong = letters[letters.count - 2] == letters[letters.count - 3]
    return stem == noun + String(last) || isLong && stem == String(letters.dropLast(2)) + String(last)
  }

  static func kind(_ type: Phrase.SlotType) -> ValueKind {
    switch type {
    case .text, .sentence: .text
    case .number, .count, .year: .number
    case .hours: .minutes
    case .fte: .fte
    case .money: .cents
    case .percent: .percent
    case .measure: .measure
    case .date: .date
    case .term: .term
    case .code: .word(nil)
    case .unit: .word(nil)
    case .word(let list, _, _): .word(list == Phrase.keyword ? nil : list)
    case .reference: .statement
    case .period, .times, .time, .condition: .opaque
    }
  }
}
