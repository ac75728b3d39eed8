import PlanModel
import SourceText
import Syntax

/// A phrase in other words: what people type, changed into what the language says.
///
/// Only lines that cannot be read come here. What is `sure` is understood, and written anew by `format`; what is
/// `likely` is offered as a remedy.
struct Respelling {
  enum Trust: Comparable { case sure, likely }

  /// What a line can hold, which decides what some words mean.
  struct Reads {
    /// Days and times, so that `9-17` means hours.
    var times = false
    /// Money and no other measure, so that `4 ton` means euros.
    var money = false
    var period = false
    /// A date behind `in`, as of a value: `12 in 2019`.
    var inDate = false
    /// Hours, or a share of those of a team.
    var share = false
    /// How often: `3 keer per jaar`.
    var visits = false
  }

  /// Some tokens at a place, and the words that take their place.
  struct Change {
    let count: Int
    let words: [String]
    let trust: Trust

    init(_ count: Int, _ words: [String], _ trust: Trust = .sure) {
      self.count = count
      self.words = words
      self.trust = trust
    }
  }

  /// Longer lines are lists, and are not tried in other words: each change would move all that follows.
  static let longest = 1000

  private(set) var tokens: [PhraseToken]
  /// Nothing was changed that could mean something else.
  private(set) var isSure = true
  private(set) var hasChanged = false
  private let original: [PhraseToken]
  /// For each token, the original ones it stands for.
  private var origins: [Range<Int>]

  /// Changes what can be changed; a change may make room for another, so this is done a few times.
  init(_ original: [PhraseToken], reads: Reads, upTo trust: Trust) {
    self.original = original
    tokens = original
    origins = original.indices.map { $0..<$0 + 1 }
    for _ in 0..<4 where !pass(reads, trust) { break }
  }

  /// One walk over the phrase; false when nothing changed.
  private mutating func pass(_ reads: Reads, _ trust: Trust) -> Bool {
    var changed = false
    var i = 0
    while i < tokens.count {
      let window = RespellingWindow(tokens: tokens, at: i, reads: reads)
      guard let change = window.change(upTo: trust) else {
        i += 1
        continue
      }
      apply(change, at: i)
      changed = true
      i += change.words.count
    }
    return changed
  }

  private mutating func apply(_ change: Change, at i: Int) {
    let origin = origins[i].lowerBound..<origins[i + change.count - 1].upperBound
    let range = original[origin.lowerBound].range.joined(original[origin.upperBound - 1].range)
    let words = change.words.map { word in
      PhraseToken(kind: word.hasPrefix("\"") ? .text : word == "," ? .comma : .atom, text: word, range: range)
    }
    tokens.replaceSubrange(i..<i + change.count, with: words)
    origins.replaceSubrange(i..<i + change.count, with: words.map { _ in origin })
    hasChanged = true
    if change.trust == .likely { isSure = false }
  }

  /// The changes as edits of the file: neighbours that stand for the same text in one.
  func edits(in file: FileID) -> [Finding.Edit] {
    var edits: [Finding.Edit] = []
    var i = 0
    while i < tokens.count {
      var span = origins[i]
      var end = i + 1
      while end < tokens.count, origins[end].lowerBound < span.upperBound {
        span = span.lowerBound..<max(span.upperBound, origins[end].upperBound)
        end += 1
      }
      let isSame = end == i + 1 && span.count == 1 && tokens[i].text == original[span.lowerBound].text
      if !isSame {
        let range = original[span.lowerBound].range.joined(original[span.upperBound - 1].range)
        edits.append(Finding.Edit(Location(file, range), Self.line(tokens[i..<end])))
      }
      i = end
    }
    return edits
  }

  /// `april tot oktober` read with September as its last month: for a `t/m` that was made of `tot`, the same phrase with
  /// the month or day before, and where the end stands. Nil when there is none.
  func earlierEnd(in file: FileID) -> (tokens: [PhraseToken], edits: [Finding.Edit], end: SourceRange)? {
    let made = tokens.indices.dropLast().first { index in
      tokens[index].text == "t/m" && origins[index].count == 1
        && original[origins[index].lowerBound].text.lowercased() == "tot"
    }
    guard let made, let words = Self.before(tokens[(made + 1)...].prefix(3).map(\.text)) else { return nil }
    var earlier = self
    for (offset, word) in words.enumerated() { earlier.tokens[made + 1 + offset].text = word }
    let span = origins[made + 1].lowerBound..<origins[made + words.count].upperBound
    let end = original[span.lowerBound].range.joined(original[span.upperBound - 1].range)
    return (earlier.tokens, earlier.edits(in: file), end)
  }

  /// The month or day before the one that these words begin with, in as many words.
  private static func before(_ words: [String]) -> [String]? {
    func year(_ index: Int) -> Int? {
      words.indices.contains(index) && RespellingWindow.isYear(words[index]) ? Int(words[index]) : nil
    }
    if let month = words.first.flatMap(PhraseReader.month) {
      let earlier = month == 1 ? 12 : month - 1
      return [DutchText.month(earlier)] + (year(1).map { [String(month == 1 ? $0 - 1 : $0)] } ?? [])
    }
    guard words.count > 1, let number = Int(words[0]), let month = PhraseReader.month(words[1]),
      let day = Day(year: year(2) ?? 2001, month: month, day: number)?.adding(-1)
    else { return nil }
    let (newYear, newMonth, newDay) = day.components
    return [String(newDay), DutchText.month(newMonth)] + (year(2) == nil ? [] : [String(newYear)])
  }

  /// Tokens as an author would write them.
  static func line(_ tokens: ArraySlice<PhraseToken>) -> String {
    tokens.reduce(into: "") { line, token in
      if !line.isEmpty, token.kind != .comma { line += " " }
      line += token.text
    }
  }
}

/// A place in a phrase, and what can be changed there.
struct RespellingWindow {
  let tokens: [PhraseToken]
  let at: Int
  let reads: Respelling.Reads

  /// The word at a distance, in small letters; empty outside the phrase.
  func word(_ offset: Int = 0) -> String {
    let index = at + offset
    guard tokens.indices.contains(index), tokens[index].kind == .atom else { return "" }
    return tokens[index].text.lowercased()
  }

  var written: String { tokens[at].text }
  var isLast: Bool { at == tokens.count - 1 }

  func change(upTo trust: Respelling.Trust) -> Respelling.Change? {
    for rule in Self.rules {
      if let change = rule(self), change.trust <= trust,
        change.words != Array(tokens[at..<at + change.count].map(\.text))
      {
        return change
      }
    }
    return nil
  }

  /// In this order: whole expressions before single words, words before what sticks together.
  private static let rules: [@Sendable (RespellingWindow) -> Respelling.Change?] = [
    { $0.punctuation }, { $0.quotes }, { $0.hours }, { $0.amounts }, { $0.bounds }, { $0.rhythms }, { $0.marks },
    { $0.directions }, { $0.changes }, { $0.scales }, { $0.products }, { $0.teamShares }, { $0.shares },
    { $0.days },
    { $0.counts }, { $0.dates },
    { $0.periods }, { $0.expressions },
    { $0.capitals }, { $0.singleWord }, { $0.dash }, { $0.stuckDash }, { $0.stuckSlash }, { $0.stuckUnit },
    { $0.stuckSign }, { $0.number }, { $0.inspected }, { $0.articles }, { $0.name },
  ]
}
