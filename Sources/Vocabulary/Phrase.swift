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
    var tokens = notation.split(separator: " ").flatMap(Self.pieces)[...]
    parts = Self.sequence(&tokens)
  }

  /// All slots, in the order in which they can occur; a name may come back in another branch.
  package var slots: [Slot] { Self.slots(parts) }

  private static func slots(_ parts: [Part]) -> [Slot] {
    parts.flatMap { part -> [Slot] in
      switch part {
      case .word: []
      case .slot(let slot): [slot]
      case .optional(let inner): slots(inner)
      case .oneOf(let branches): branches.flatMap(slots)
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

  private static func pieces(_ word: Substring) -> [Substring] {
    var word = word
    var front: [Substring] = []
    var back: [Substring] = []
    while let first = word.first, first == "[" || first == "(" {
      front.append(word.prefix(1))
      word = word.dropFirst()
    }
    while let last = word.last, last == "]" || last == ")" {
      back.append(word.suffix(1))
      word = word.dropLast()
    }
    return front + (word.isEmpty ? [] : [word]) + back.reversed()
  }

  private static func sequence(_ tokens: inout ArraySlice<Substring>) -> [Part] {
    var parts: [Part] = []
    while let token = tokens.first, token != "]", token != ")", token != "|" {
      tokens.removeFirst()
      parts.append(part(token, &tokens))
    }
    return parts
  }

  private static func part(_ token: Substring, _ tokens: inout ArraySlice<Substring>) -> Part {
    switch token {
    case "[":
      let inner = sequence(&tokens)
      if tokens.first == "]" { tokens.removeFirst() }
      return .optional(inner)
    case "(":
      var branches = [sequence(&tokens)]
      while tokens.first == "|" {
        tokens.removeFirst()
        branches.append(sequence(&tokens))
      }
      if tokens.first == ")" { tokens.removeFirst() }
      return .oneOf(branches)
    default:
      return token.first == "<" && token.last == ">" ? .slot(slot(token.dropFirst().dropLast())) : .word(String(token))
    }
  }

  private static func slot(_ text: Substring) -> Slot {
    let halves = text.split(separator: ":", maxSplits: 1)
    let type = halves.last.map(String.init) ?? ""
    let name = halves.first.map(String.init) ?? ""
    return Slot(name: name, type: slotType(type))
  }

  private static let plain: [String: SlotType] = [
    "tekst": .text, "getal": .number, "aantal": .count, "uren": .hours, "fte": .fte, "bedrag": .money,
    "procent": .percent, "maat": .measure, "datum": .date, "periode": .period, "tijden": .times, "tijd": .time,
    "termijn": .term, "eenheid": .unit, "jaar": .year, "code": .code, "zin": .sentence, "voorwaarde": .condition,
    "woord": .word(list: nil, closed: false, .once),
  ]

  private static func slotType(_ text: String) -> SlotType {
    if let type = plain[text] { return type }
    var body = text.dropFirst()
    let times: Repeat =
      switch body.last {
      case "*": .list
      case "%": .shares
      case "#": .scores
      default: .once
      }
    if times != .once { body = body.dropLast() }
    switch text.first {
    case "@": return .reference(kinds: body.split(separator: "|").map(String.init), times)
    case "=": return .word(list: String(body), closed: true, times)
    default: return .word(list: body.isEmpty ? nil : String(body), closed: false, times)
    }
  }
}
