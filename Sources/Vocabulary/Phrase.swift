/// The shape of what follows a keyword, compiled from the notation in the vocabulary table.
///
/// Notation, separated by spaces: a bare word stands for itself; `<slot:type>` is a value (`<type>` names the slot
/// after its type); `[ … ]` may be left out; `( … | … )` is a choice. Types: `tekst`, `getal`, `aantal` (number and
/// noun), `uren`, `fte`, `bedrag`, `procent`, `maat` (any figure), `datum`, `periode`, `tijden`, `tijd`, `termijn`
/// (days to years), `eenheid` (unit of time), `jaar`, `code`, `zin` (the rest of the line, read by the criteria),
/// `voorwaarde` (what rows of a source must satisfy), `woord`; `=lijst` a word of a closed list, `~lijst` of an open
/// one; `@soort` a name of that kind (`@a|b` of either, `@` of any). A `*` after the last three: a list;
/// `%`: each with an optional share; `#`: each with a score.
package struct Phrase: Sendable {
  package indirect enum Part: Sendable {
    case word(String)
    case slot(Slot)
    case optional([Part])
    case oneOf([[Part]])
  }

  package struct Slot: Sendable, Hashable {
    package let name: String
    package let type: SlotType
  }

  package enum Repeat: Hashable, Sendable { case once, list, shares, scores }

  package enum SlotType: Hashable, Sendable {
    case text, number, count, hours, fte, money, percent, measure
    case date, period, times, time, term, unit, year
    case code, sentence, condition
    case word(list: String?, closed: Bool, Repeat)
    case reference(kinds: [String], Repeat)
  }

  package let parts: [Part]

  package init(_ notation: String) {
    var reader = Reader(notation)
    parts = reader.sequence()
  }

  /// All slots, in the order in which they can occur; a name may come back in another branch.
  package var slots: [Slot] {
    var slots: [Slot] = []
    Self.collect(parts, &slots)
    return slots
  }

  private static func collect(_ parts: [Part], _ slots: inout [Slot]) {
    for part in parts {
      switch part {
      case .word: break
      case .slot(let slot): slots.append(slot)
      case .optional(let inner): collect(inner, &slots)
      case .oneOf(let branches): for branch in branches { collect(branch, &slots) }
      }
    }
  }

  /// The words of the language in these parts.
  package static func literals(_ parts: [Part]) -> [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .word(let word): [word]
      case .slot: []
      case .optional(let inner): literals(inner)
      case .oneOf(let branches): branches.flatMap(literals)
      }
    }
  }

  /// A word that is a keyword of the language: also one that may follow any phrase, such as `bron`.
  package static let keyword = "trefwoord"

  /// Reads the notation in one pass over its bytes.
  private struct Reader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ notation: String) { bytes = Array(notation.utf8) }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard next == UInt8(ascii: sign) else { return false }
      place += 1
      return true
    }

    mutating func sequence() -> [Part] {
      var parts: [Part] = []
      while let sign = next {
        switch sign {
        case UInt8(ascii: " "): place += 1
        case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "|"): return parts
        case UInt8(ascii: "["):
          place += 1
          parts.append(.optional(sequence()))
          _ = take("]")
        case UInt8(ascii: "("):
          place += 1
          var branches = [sequence()]
          while take("|") { branches.append(sequence()) }
          _ = take(")")
          parts.append(.oneOf(branches))
        case UInt8(ascii: "<"):
          place += 1
          let start = place
          skip { $0 == UInt8(ascii: ">") }
          parts.append(.slot(slot(start..<place)))
          _ = take(">")
        default:
          let start = place
          skip { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: ")") }
          parts.append(.word(text(start..<place)))
        }
      }
      return parts
    }

    private mutating func skip(to isEnd: (UInt8) -> Bool) {
      while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func slot(_ range: Range<Int>) -> Slot {
      let colon = range.first { bytes[$0] == UInt8(ascii: ":") }
      return Slot(
        name: text(range.lowerBound..<(colon ?? range.upperBound)),
        type: type((colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound))
    }

    private func type(_ range: Range<Int>) -> SlotType {
      guard let first = range.first, let last = range.last else { return .word(list: nil, closed: false, .once) }
      let kind = bytes[first]
      guard kind == UInt8(ascii: "@") || kind == UInt8(ascii: "=") || kind == UInt8(ascii: "~") else {
        return plainType(text(range))
      }
      let times: Repeat =
        switch bytes[last] {
        case UInt8(ascii: "*"): .list
        case UInt8(ascii: "%"): .shares
        case UInt8(ascii: "#"): .scores
        default: .once
        }
      let body = first + 1..<(times == .once ? range.upperBound : last)
      if kind == UInt8(ascii: "@") {
        let kinds = bytes[body].split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
        return .reference(kinds: kinds, times)
      }
      return .word(list: body.isEmpty ? nil : text(body), closed: kind == UInt8(ascii: "="), times)
    }

    private func plainType(_ text: String) -> SlotType {
      switch text {
      case "tekst": .text
      case "getal": .number
      case "aantal": .count
      case "uren": .hours
      case "fte": .fte
      case "bedrag": .money
      case "procent": .percent
      case "maat": .measure
      case "datum": .date
      case "periode": .period
      case "tijden": .times
      case "tijd": .time
      case "termijn": .term
      case "eenheid": .unit
      case "jaar": .year
      case "code": .code
      case "zin": .sentence
      case "voorwaarde": .condition
      case keyword: .word(list: keyword, closed: false, .once)
      default: .word(list: nil, closed: false, .once)
      }
    }
  }
}
