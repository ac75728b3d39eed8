import PlanModel
import SourceText
import Vocabulary

extension Binder {
  /// A row as binding needs it, made when the row first occurs and then shared.
  final class Shape: Sendable {
    let row: Row
    let parts: [Phrase.Part]
    /// Slots that hold names, with the kinds each may be of.
    let names: [(slot: String, kinds: [String])]
    /// Rows that must stand in its block.
    let required: [RowID]
    let isSingle: Bool
    /// What its phrase can hold.
    let reads: Respelling.Reads

    init(_ id: RowID) {
      row = Vocabulary[id]
      let phrase = Phrase(row.phrase)
      parts = phrase.parts
      required = Vocabulary.children(of: id).filter { Vocabulary.occurs($0).isRequired }
      isSingle = row.occurs.isSingle
      var names: [(slot: String, kinds: [String])] = []
      var (hasTimes, hasMoney, hasPeriod, hasDate, hasHours, hasShare) = (false, false, false, false, false, false)
      for slot in phrase.slots {
        switch slot.type {
        case .times, .time: hasTimes = true
        case .money: hasMoney = true
        case .period: hasPeriod = true
        case .date: hasDate = true
        case .hours: hasHours = true
        case .percent: hasShare = true
        case .reference(let kinds, _): names.append((slot.name, kinds))
        default: break
        }
      }
      self.names = names
      reads = Respelling.Reads(
        times: hasTimes, money: hasMoney, period: hasPeriod,
        inDate: hasDate && Phrase.literals(parts).contains("in"), share: hasHours && hasShare,
        visits: Phrase.literals(parts).contains("keer"))
    }

    /// The words of the phrase itself and of the closed lists in it.
    var words: [String] {
      Phrase.literals(parts)
        + Phrase(row.phrase).slots.flatMap { slot -> [String] in
          guard case .word(let list?, true, _) = slot.type else { return [] }
          return Vocabulary.words(list)?.words.map(\.nl) ?? []
        }
    }

    /// The words that begin an optional part.
    var openings: [String] { Self.openings(parts) }

    private static func openings(_ parts: [Phrase.Part]) -> [String] {
      parts.flatMap { part -> [String] in
        switch part {
        case .optional(let inner): firstWords(inner)
        case .oneOf(let branches): branches.flatMap { firstWords($0) + openings($0) }
        case .word, .slot: []
        }
      }
    }

    private static func firstWords(_ parts: [Phrase.Part]) -> [String] {
      switch parts.first {
      case .word(let word): [word]
      case .oneOf(let branches): branches.flatMap(firstWords)
      case .optional, .slot, nil: []
      }
    }

    /// Words that stand before a name and nothing else, with the kinds of what is named: `uit meldingen`.
    var wordsBeforeNames: [String: [String]] {
      var before: (names: [String: [String]], others: Set<String>) = ([:], [])
      Self.note(parts, &before)
      return before.names.filter { !before.others.contains($0.key) }
    }

    private static func note(_ parts: [Phrase.Part], _ before: inout (names: [String: [String]], others: Set<String>)) {
      for (index, part) in parts.enumerated() {
        switch part {
        case .optional(let inner): note(inner, &before)
        case .oneOf(let branches): for branch in branches { note(branch, &before) }
        case .slot: continue
        case .word(let word):
          if index + 1 < parts.count, case .slot(let slot) = parts[index + 1],
            case .reference(let kinds, _) = slot.type
          {
            before.names[word, default: []] += kinds
          } else {
            before.others.insert(word)
          }
        }
      }
    }

    /// The words of all lists in the phrase.
    var listedWords: [String] {
      Phrase(row.phrase).slots.flatMap { slot -> [String] in
        switch slot.type {
        case .word(let list?, _, _): Vocabulary.words(list)?.words.map(\.nl) ?? []
        case .reference(let kinds, _):
          kinds.filter { $0.hasPrefix("=") }.flatMap { Vocabulary.words(String($0.dropFirst()))?.words.map(\.nl) ?? [] }
        default: []
        }
      }
    }

    /// The words of the open lists in the phrase.
    var openWords: [String] {
      Phrase(row.phrase).slots.flatMap { slot -> [String] in
        guard case .word(let list?, false, _) = slot.type else { return [] }
        return Vocabulary.words(list)?.words.map(\.nl) ?? []
      }
    }
  }
}
