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
    var tokens = Self.tokens(notation)[...]
    parts = Self.sequence(&tokens)
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

  /// The notation in pieces: brackets, bars, words and slots, each as its bytes.
  private static func tokens(_ notation: String) -> [Substring.UTF8View] {
    var tokens: [Substring.UTF8View] = []
    for var word in notation.utf8.split(separator: UInt8(ascii: " ")) {
      while let first = word.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "(") {
        tokens.append(word.prefix(1))
        word = word.dropFirst()
      }
      var closing: [Substring.UTF8View] = []
      while let last = word.last, last == UInt8(ascii: "]") || last == UInt8(ascii: ")") {
        closing.append(word.suffix(1))
        word = word.dropLast()
      }
      if !word.isEmpty { tokens.append(word) }
      tokens += closing.reversed()
    }
    return tokens
  }

  private static func isSign(_ token: Substring.UTF8View?, _ sign: Unicode.Scalar) -> Bool {
    guard let token else { return false }
    return token.count == 1 && token.first == UInt8(ascii: sign)
  }

  private static func sequence(_ tokens: inout ArraySlice<Substring.UTF8View>) -> [Part] {
    var parts: [Part] = []
    while let token = tokens.first, !isSign(token, "]"), !isSign(token, ")"), !isSign(token, "|") {
      tokens.removeFirst()
      parts.append(part(token, &tokens))
    }
    return parts
  }

  private static func part(_ token: Substring.UTF8View, _ tokens: inout ArraySlice<Substring.UTF8View>) -> Part {
    if isSign(token, "[") {
      let inner = sequence(&tokens)
      if isSign(tokens.first, "]") { tokens.removeFirst() }
      return .optional(inner)
    }
    if isSign(token, "(") {
      var branches = [sequence(&tokens)]
      while isSign(tokens.first, "|") {
        tokens.removeFirst()
        branches.append(sequence(&tokens))
      }
      if isSign(tokens.first, ")") { tokens.removeFirst() }
      return .oneOf(branches)
    }
    guard token.first == UInt8(ascii: "<"), token.last == UInt8(ascii: ">") else {
      return .word(String(Substring(token)))
    }
    return .slot(slot(token.dropFirst().dropLast()))
  }

  private static func slot(_ text: Substring.UTF8View) -> Slot {
    let colon = text.firstIndex(of: UInt8(ascii: ":"))
    let type = colon.map { text[text.index(after: $0)...] } ?? text
    return Slot(name: String(Substring(text[..<(colon ?? text.endIndex)])), type: slotType(type))
  }

  /// A word that is a keyword of the language: also one that may follow any phrase, such as `bron`.
  package static let keyword = "trefwoord"

  private static func plainType(_ text: String) -> SlotType? {
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
    case "woord": .word(list: nil, closed: false, .once)
    case keyword: .word(list: keyword, closed: false, .once)
    default: nil
    }
  }

  private static func slotType(_ text: Substring.UTF8View) -> SlotType {
    if let type = plainType(String(Substring(text))) { return type }
    var body = text.dropFirst()
    let times: Repeat =
      switch body.last {
      case UInt8(ascii: "*"): .list
      case UInt8(ascii: "%"): .shares
      case UInt8(ascii: "#"): .scores
      default: .once
      }
    if times != .once { body = body.dropLast() }
    let name = String(Substring(body))
    switch text.first {
    case UInt8(ascii: "@"):
      let kinds = body.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
      return .reference(kinds: kinds, times)
    case UInt8(ascii: "="): return .word(list: name, closed: true, times)
    default: return .word(list: name.isEmpty ? nil : name, closed: false, times)
    }
  }
}
