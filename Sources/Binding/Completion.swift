import SourceText
import Syntax

/// A line with what it lacks put in where it failed: a word such as `op`, a comma, a unit, or quotation marks round a
/// text.
struct Completion {
  private(set) var tokens: [PhraseToken]
  private(set) var edits: [Finding.Edit] = []
  private var at: Int
  private var missing: PhraseReader.Missing?
  private let reader: PhraseReader

  /// The year that a date may lack.
  private let year: Int?

  init(_ failed: PhraseReader, year: Int?) {
    reader = failed
    self.year = year
    tokens = failed.tokens
    at = failed.at
    missing = failed.missing
  }

  /// Goes on where the completed line failed in turn.
  mutating func next(_ failed: PhraseReader) {
    at = failed.at
    missing = failed.missing
  }

  /// False when nothing simple is missing.
  mutating func complete() -> Bool {
    switch missing {
    case .word(let word): return insert(word)
    case .quotes: return quote()
    case .unit(let words, let number): return replace(number, words)
    case .year: return year.map { insert(behind: String($0)) } ?? false
    case nil: return false
    }
  }

  private mutating func insert(_ missing: String) -> Bool {
    guard at > 0 || !tokens.isEmpty else { return false }
    let word = missing == "op" && isSpan ? "in" : missing
    let isComma = word == ","
    let isEnd = at >= tokens.count
    if isComma, isEnd || at == 0 { return false }
    let offset = Int(isEnd || isComma ? tokens[at - 1].range.end : tokens[at].range.start)
    let place = SourceRange(offset, offset)
    let text = isComma ? "," : isEnd ? " \(word)" : "\(word) "
    if let last = edits.last, last.location.range == place {
      edits[edits.count - 1].text += text
    } else {
      edits.append(Finding.Edit(reader.location(place), text))
    }
    tokens.insert(PhraseToken(kind: isComma ? .comma : .atom, text: word, range: place), at: min(at, tokens.count))
    return true
  }

  /// Puts in a word behind the one before.
  private mutating func insert(behind word: String) -> Bool {
    guard at > 0, at <= tokens.count else { return false }
    let offset = Int(tokens[at - 1].range.end)
    let place = SourceRange(offset, offset)
    edits.append(Finding.Edit(reader.location(place), " \(word)"))
    tokens.insert(PhraseToken(kind: .atom, text: word, range: place), at: at)
    return true
  }

  /// The word that would be put in, and what it would stand before.
  var insertion: (word: String, next: String)? {
    guard case .word(let word)? = missing, word != "," else { return nil }
    return (word, at < tokens.count ? tokens[at].text : "")
  }

  private mutating func replace(_ index: Int, _ words: [String]) -> Bool {
    let range = tokens[index].range
    edits.append(Finding.Edit(reader.location(range), words.joined(separator: " ")))
    tokens.replaceSubrange(index..<index + 1, with: words.map { PhraseToken(kind: .atom, text: $0, range: range) })
    return true
  }

  /// A year or a month stands here, which takes `in`.
  private var isSpan: Bool {
    guard at < tokens.count else { return false }
    return tokens[at].text.utf8.count == 4 && Int(tokens[at].text) != nil || PhraseReader.month(tokens[at].text) != nil
  }

  /// The rest of the line as a text.
  private mutating func quote() -> Bool {
    guard at < tokens.count, tokens[at...].allSatisfy({ $0.kind == .atom || $0.kind == .comma }) else { return false }
    let range = tokens[at].range.joined(tokens[tokens.count - 1].range)
    let quoted = PhraseReader.quoted(reader.written(range))
    if quoted.utf8.contains(UInt8(ascii: "\n")) { return false }
    edits.append(Finding.Edit(reader.location(range), quoted))
    tokens.replaceSubrange(at..., with: [PhraseToken(kind: .text, text: quoted, range: range)])
    return true
  }
}

extension Finding {
  /// Says that a name or title is missing or misplaced.
  var isAboutHeader: Bool { code == .finding(.nameExpected) || code == .finding(.titleExpected) }
}
