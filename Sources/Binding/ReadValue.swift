import PlanModel
import SourceText
import Syntax
import Vocabulary

extension PhraseReader {
  /// Whether the next token can begin a value of this type.
  func canStart(_ type: Phrase.SlotType) -> Bool {
    guard let kind = kind() else { return false }
    if kind == .text || kind == .fence || kind == .unclosedText || kind == .unclosedFence {
      return type == .text || type == .sentence
    }
    guard kind == .atom else { return type == .sentence }
    switch type {
    case .text: return false
    case .number, .count, .hours, .fte, .money, .percent, .measure, .term: return startsFigure
    case .date: return startsDate
    case .period: return startsPeriod
    case .times: return startsTimes
    case .time: return word().first?.isNumber == true
    case .unit: return calendarUnit(word()) != nil
    case .year: return year(word()) != nil
    case .code, .sentence, .condition: return true
    case .word(let list, let closed, _):
      guard closed, let list, let known = Vocabulary.words(list) else { return isOpenWord(word(), list) }
      return known.words.contains { $0.nl == word() }
    case .reference: return isName(word()) && !isTail(word())
    }
  }

  /// Reads one value; nil when none stands here or after a finding.
  mutating func value(_ type: Phrase.SlotType) -> Value? {
    switch type {
    case .text: return text()
    case .number, .count, .hours, .fte, .money, .percent, .measure, .term: return figureValue(type)
    case .date: return dateValue()
    case .period: return periodValue()
    case .times: return timesValue()
    case .time: return timeValue()
    case .unit: return calendarUnit(word()).map { unit in step(.unit(unit)) }
    case .year: return year(word()).map { year in step(.year(year)) }
    case .code: return kind() == .atom ? step(.code(word())) : nil
    case .sentence: return sentence()
    case .condition: return condition()
    case .word(let list, let closed, let times): return words(list, closed, times)
    case .reference(let kinds, let times): return references(kinds, times)
    }
  }

  private mutating func step(_ value: Value) -> Value {
    at += 1
    return value
  }

  // MARK: Text

  private mutating func text() -> Value? {
    switch kind() {
    case .text:
      let text = Self.unescaped(Self.inner(tokens[at].text))
      if word().utf8.first != UInt8(ascii: "\"") { replace(here, with: Self.quoted(text)) }
      return step(.text(text, isCommonMark: false))
    case .fence: return step(.text(Self.fenced(word()), isCommonMark: true))
    // Reported by the parser; what was read counts.
    case .unclosedText, .unclosedFence:
      failed = true
      return step(.text(String(word().drop { $0 == "\"" }), isCommonMark: false))
    default: return nil
    }
  }

  /// What stands between the quotation marks, which are one byte or three.
  private static func inner(_ text: String) -> Substring {
    let utf8 = text.utf8
    let quote = UInt8(ascii: "\"")
    let body = utf8.dropFirst(utf8.first == quote ? 1 : 3).dropLast(utf8.last == quote ? 1 : 3)
    return Substring(body)
  }

  /// A text between straight quotation marks.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  static func unescaped(_ text: Substring) -> String {
    var text = text
    guard text.withUTF8({ $0.contains(UInt8(ascii: "\\")) }) else { return String(text) }
    var result = ""
    var escaped = false
    for scalar in text.unicodeScalars {
      if !escaped, scalar == "\\" {
        escaped = true
        continue
      }
      if escaped, scalar != "\"", scalar != "\\" { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
      escaped = false
    }
    return escaped ? result + "\\" : result
  }

  /// The text between the fences, without the indentation its lines share.
  static func fenced(_ text: String) -> String {
    FencedText(Array(text.utf8)[...]).lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  private mutating func sentence() -> Value? {
    guard !isAtEnd else { return nil }
    let start = at
    at = tokens.count
    return .sentence(written(range(from: start)))
  }

  // MARK: Words and names

  private mutating func words(_ list: String?, _ closed: Bool, _ times: Phrase.Repeat) -> Value? {
    if times == .shares || times == .scores { return weighted(times) { $0.closedWord(list, closed) } }
    guard let first = closedWord(list, closed) else { return nil }
    guard times == .list else { return .word(first.name) }
    var words = [first.name]
    var seen = ListedNames()
    while takeSeparator() {
      guard let next = closedWord(list, closed) else { return nil }
      words.append(next.name)
      if seen.repeats(next.name, after: words) { noteTwice(next) }
    }
    return .words(words)
  }

  private mutating func closedWord(_ list: String?, _ closed: Bool) -> Reference? {
    guard kind() == .atom else { return nil }
    let text = word()
    let range = here
    if let known = list.flatMap(Vocabulary.words), known.closed, closed {
      guard known.words.contains(where: { $0.nl == text }) else { return unknownWord(text, known) }
    } else if !isOpenWord(text, list) {
      return nil
    }
    at += 1
    return Reference(name: text, range: range)
  }

  /// A word of the author's own; `zonder bron` takes one that elsewhere begins the end of a line.
  private func isOpenWord(_ text: String, _ list: String?) -> Bool {
    isName(text) && (!isTail(text) || list == Phrase.keyword && !Vocabulary.places(of: text).isEmpty)
  }

  private mutating func unknownWord(_ written: String, _ list: WordList) -> Reference? {
    // `op schema` for `op-schema`
    let joined = kind(1) == .atom ? "\(written)-\(word(1))" : ""
    let isJoined = list.words.contains { $0.nl == joined }
    let text = isJoined ? "\(written) \(word(1))" : written
    let near = isJoined ? joined : list.meant(by: text)
    let all = list.words.map { "`\($0.nl)`" }.joined(separator: ", ")
    let place = location(isJoined ? here.joined(range(at + 1)) : here)
    let finding = Finding(
      .unknownWord, at: place,
      Bilingual(
        "`\(text)` kan hier niet staan." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
        en: "`\(text)` cannot stand here." + (near.map { " Did you mean `\($0)`?" } ?? "")),
      why: Bilingual("Kies uit: \(all).", en: "Choose from: \(all)."),
      solutions: near.map {
        [Finding.Solution(Bilingual("Wijzig in `\($0)`", en: "Change to `\($0)`"), [Finding.Edit(place, $0)])]
      } ?? [])
    guard let near else {
      _ = fail(finding)
      return nil
    }
    // Read on as if the near one stood there, so that nothing else is blamed for it.
    findings.append(finding)
    at += isJoined ? 2 : 1
    return Reference(name: near, range: place.range)
  }

  private mutating func references(_ kinds: [String], _ times: Phrase.Repeat) -> Value? {
    if times == .shares || times == .scores { return weighted(times) { $0.reference() } }
    guard let first = reference() else { return nil }
    guard times == .list else { return .reference(first) }
    var references = [first]
    var seen = ListedNames()
    while takeSeparator() {
      guard let next = reference() else { return nil }
      references.append(next)
      if seen.repeats(next.name, after: references.lazy.map(\.name)) { noteTwice(next) }
    }
    return .references(references)
  }

  private mutating func reference() -> Reference? {
    guard kind() == .atom, isName(word()), !isTail(word()) else { return nil }
    defer { at += 1 }
    return Reference(name: word(), range: here)
  }

  /// A name that the list holds already.
  private mutating func noteTwice(_ reference: Reference) {
    guard findings.count < Binder.mostFindings else { return }
    findings.append(
      Finding(
        .givenTwice, at: location(reference.range),
        Bilingual(
          "`\(reference.name)` staat twee keer in deze lijst.", en: "`\(reference.name)` stands twice in this list."),
        why: Bilingual(
          "Dan is niet te zeggen wat geldt, of het telt dubbel. Haal er een weg.",
          en: "It cannot be said which holds, or it counts double. Remove one.")))
  }

  /// `toezicht 80%, communicatie 20%` and `imago 3, natuur 1`.
  private mutating func weighted(_ times: Phrase.Repeat, _ read: (inout PhraseReader) -> Reference?) -> Value? {
    // `effect onbekend`: of none of them is the score known.
    if times == .scores, let absence = absence() { return .absent(absence) }
    var list: [Weighted] = []
    var seen = ListedNames()
    repeat {
      guard let reference = read(&self) else { return nil }
      if seen.repeats(reference.name, after: list.lazy.map(\.reference.name), isLast: false) { noteTwice(reference) }
      if let absence = absence() {
        list.append(Weighted(reference, nil, absence: absence))
      } else if kind() == .atom, startsFigure {
        let start = at
        guard let figure = figure(times == .shares ? .percent : .number) else { return nil }
        list.append(Weighted(reference, figure, at: range(from: start)))
      } else if times == .scores {
        _ = fail(expected: [Expected.score])
        return nil
      } else {
        list.append(Weighted(reference, nil))
      }
    } while takeSeparator()
    return .weighted(list)
  }

  /// A comma, or `en` before the last of a list.
  mutating func takeSeparator() -> Bool {
    if kind() == .comma {
      at += 1
      _ = take("en")
      return true
    }
    return kind() == .atom && take("en")
  }

  private mutating func condition() -> Value? {
    var terms: [RowCondition.Term] = []
    repeat {
      guard kind() == .atom, isName(word()) else { return nil }
      let column = word()
      let place = here
      at += 1
      var comparison = RowCondition.Comparison.equals
      if take("bevat") {
        comparison = .contains
      } else if take("is") {
        if take("niet") { comparison = .differs }
      } else {
        _ = fail(expected: ["is", "is niet", "bevat"].map(Expected.word))
        return nil
      }
      let written = here
      guard case .text(let value, _)? = text() else {
        missing = .quotes
        _ = fail(expected: [Expected.text])
        return nil
      }
      terms.append(
        RowCondition.Term(column: column, range: place, comparison: comparison, value: value, valueRange: written))
    } while take("en")
    return .condition(RowCondition(terms))
  }

  // MARK: Names

  /// Lower-case letters, digits and hyphens, starting with a letter.
  func isName(_ text: String) -> Bool { Self.isName(text) }

  static func isName(_ text: String) -> Bool {
    var text = text
    let isPlain = text.withUTF8 { bytes -> Bool? in
      guard let first = bytes.first else { return false }
      if bytes.contains(where: { $0 >= 0x80 }) { return nil }
      return isLower(first) && bytes.allSatisfy { isLower($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    }
    if let isPlain { return isPlain }
    guard let first = text.unicodeScalars.first, isLower(first) else { return false }
    return text.unicodeScalars.allSatisfy { isLower($0) || $0 == "-" || ("0"..."9").contains($0) }
  }

  private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLower(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) }
    return scalar.value >= 0xDF && scalar.value <= 0x24F && scalar.properties.isLowercase
  }

  /// Words that begin what may follow any phrase.
  func isTail(_ text: String) -> Bool { Self.isTail(text) }

  static func isTail(_ text: String) -> Bool {
    switch text {
    case "bron", "vanaf", "t/m", "motivering", "op", "en": true
    default: false
    }
  }
}

/// The names of a list so far: short lists are looked through, long ones are kept as a set.
private struct ListedNames {
  private var set: Set<String> = []

  /// Whether the list holds the name already; `after` is the list, which ends with the name itself when `isLast`.
  mutating func repeats(_ name: String, after list: some BidirectionalCollection<String>, isLast: Bool = true) -> Bool {
    let earlier = isLast ? list.dropLast() : list.dropLast(0)
    if set.isEmpty {
      if list.count <= 16 { return earlier.contains(name) }
      set = Set(earlier)
    }
    return !set.insert(name).inserted
  }
}
