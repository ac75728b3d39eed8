import PlanModel
import SourceText
import Syntax
import Vocabulary

/// Ways in which a line that could not be read may have been meant, the likeliest first: a misspelt word, a word left
/// out or too many, parts in another order, several statements on one line.
///
/// Each is only offered when the whole line can then be read, so a wild guess does no harm.
struct Mending {
  /// A line as it may have been meant.
  struct Candidate {
    let tokens: [PhraseToken]
    let edits: [Finding.Edit]
    /// The line is split; the tokens are those of its first part, and these are the others.
    var others: [[PhraseToken]] = []
  }

  private let reader: PhraseReader
  private let tokens: [PhraseToken]
  /// Where reading stopped.
  private let at: Int
  /// The first token behind name and title.
  private let start: Int
  private let shape: Binder.Shape
  private let hasBlock: Bool
  /// The names that the plan declares, with their kinds.
  private let names: [String: Set<String>]

  /// Longer lines are not tried in other orders.
  private static let longest = 24

  init(_ failed: PhraseReader, _ reading: Binder.Reading, headerEnd: Int, names: [String: Set<String>]) {
    reader = failed
    tokens = failed.tokens
    at = min(failed.at, failed.tokens.count)
    start = headerEnd
    shape = reading.shape
    hasBlock = reading.hasBlock
    self.names = names
  }

  var candidates: [Candidate] {
    guard tokens.count <= Self.longest else { return respelled }
    return respelled + completed + shortened + quoted + reordered + split + remarked
  }

  // MARK: Names

  /// `doel veilige buurt`, `sanctie last onder dwangsom`: words that are one name, of those the plan and the language
  /// know.
  var joined: [Candidate] {
    guard at <= tokens.count else { return [] }
    return (max(start, at - 2)..<max(start, at + 1)).flatMap { first in
      (2...3).compactMap { count -> Candidate? in
        let end = first + count
        guard end <= tokens.count, tokens[first..<end].allSatisfy({ $0.kind == .atom }) else { return nil }
        let name = tokens[first..<end].map { $0.text.lowercased() }.joined(separator: "-")
        return names[name] != nil || shape.openWords.contains(name) ? changed(first..<end, [name]) : nil
      }
    }
  }

  /// A comma may have been left out here: what stands on both sides is known, `toezicht 80% communicatie`.
  var joinsKnown: Bool {
    guard at > start, at < tokens.count else { return false }
    let isFigure = RespellingWindow.isFigure(tokens[at - 1].text)
    let last = isFigure ? at - 2 : at - 1
    return last >= start && isKnown(tokens[last].text) && isKnown(tokens[at].text)
  }

  /// A name of the plan, a word of a list, or a word of the calendar.
  private func isKnown(_ word: String) -> Bool {
    names[word] != nil || isListed(word)
  }

  private func isListed(_ word: String) -> Bool {
    shape.listedWords.contains(word) || Season(rawValue: word) != nil
      || PhraseReader.month(word) != nil || PhraseReader.weekday(word) != nil
  }

  /// Whether a word may be put in before another: what introduces a name needs one of its kind that is known.
  func allows(_ word: String, before next: String) -> Bool {
    guard let kinds = shape.wordsBeforeNames[word] else { return true }
    return isListed(next) || names[next].map { kinds.isEmpty || !$0.isDisjoint(with: kinds) } == true
  }

  // MARK: Words

  /// `hoogsten 90 uur`: the nearest word of the language in its place.
  private var respelled: [Candidate] {
    [at, at + 1, at - 1, at - 2, at + 2].compactMap { index in
      guard index >= start, index < tokens.count, tokens[index].kind == .atom,
        let near = nearest(to: tokens[index].text.lowercased(), among: words, within: isUnit(index) ? 1 : nil),
        near != tokens[index].text,
        // Only before a source, so not for `grond "x"`.
        near != "bron" || index + 1 < tokens.count && names[tokens[index + 1].text]?.contains("bron") == true
      else { return nil }
      return changed(index..<index + 1, [near])
    }
  }

  /// What stands behind a number says what it counts: `40 manuren` is far from `40 minuten`, however few letters differ.
  private func isUnit(_ index: Int) -> Bool { index > 0 && RespellingWindow.isNumber(tokens[index - 1].text) }

  /// Words that can stand in this line: those of its shape, and those that belong to any value.
  private var words: [String] { shape.words + Self.valueWords }

  private static let valueWords =
    """
    circa ongeveer minstens minimaal hoogstens maximaal minder meer dan plek onbekend niet gemeten vermogen toepassing \
    bekend memorie nog pro naar uur uren minuten fte procent euro keer dag dagen week weken maand maanden kwartaal \
    kwartalen jaar januari februari maart april mei juni juli augustus september oktober november december maandag \
    dinsdag woensdag donderdag vrijdag zaterdag zondag werkdagen weekend feestdagen alle lente zomer herfst winter \
    lager hoger medio vanaf motivering bron per t/m en plus min
    """.split(separator: " ").map(String.init)

  /// `10 uur week`: a word that begins what may follow here.
  private var completed: [Candidate] {
    guard at < tokens.count, at > 0 else {
      return at < tokens.count ? openings(before: at).map { inserted($0) } : []
    }
    var list = (openings(before: at) + tails).map { inserted($0) }
    if shape.reads.times { list.append(inserted("en")) }
    // `uit` where `van` stands
    if case .word(let word)? = reader.missing, Self.prepositions.contains(tokens[at].text), at + 1 < tokens.count,
      allows(word, before: tokens[at + 1].text)
    {
      list.append(changed(at..<at + 1, [word]))
    }
    // `per maand` where only `per week` can stand
    if case .word(let word)? = reader.missing, timeUnits[word] != nil, timeUnits[tokens[at].text] != nil {
      list.append(changed(at..<at + 1, [word]))
    }
    // `voor besluitvorming` where only `ter` can begin what may follow
    if Self.prepositions.contains(tokens[at].text), at + 1 < tokens.count {
      list += openings(before: at + 1).map { changed(at..<at + 1, [$0]) }
    }
    if at > start, Self.prepositions.contains(tokens[at - 1].text) {
      list += openings(before: at).map { changed(at - 1..<at, [$0]) }
    }
    return list
  }

  /// Words that introduce what may follow any phrase; a period has its dates itself.
  private var tails: [String] {
    if tokens[at].kind == .text { return ["motivering"] }
    return shape.reads.period ? [] : ["in", "op", "vanaf"].filter { allows($0, before: tokens[at].text) }
  }

  private func openings(before index: Int) -> [String] {
    shape.openings.filter { allows($0, before: tokens[index].text) }
  }

  private static let prepositions: Set<String> = [
    "van", "voor", "door", "uit", "in", "op", "te", "aan", "bij", "met", "per", "onder", "=",
  ]

  /// `- lage prioriteit`: a reason as a text.
  private var quoted: [Candidate] {
    guard at < tokens.count, at >= start else { return [] }
    if Self.reasons.contains(tokens[at].text.lowercased()), at + 1 < tokens.count { return [explained] }
    return []
  }

  /// The words from here on as a text, the fewest first: `programma "Veiligheid en wonen" € 412.000`.
  var quotations: [Candidate] {
    guard case .quotes? = reader.missing, at < tokens.count, tokens.count <= Self.longest else { return [] }
    return (at + 1..<tokens.count).compactMap { end in
      guard tokens[at..<end].allSatisfy({ $0.kind == .atom || $0.kind == .comma }) else { return nil }
      let text = PhraseReader.quoted(reader.written(range(at..<end)))
      return text.utf8.contains(UInt8(ascii: "\n")) ? nil : changed(at..<end, [text])
    }
  }

  /// `laag, alleen na klacht` and `laag (alleen na klacht)`: what is added in plain words, as a reason.
  private var remarked: [Candidate] {
    guard at < tokens.count, at > start else { return [] }
    let isAside = tokens[at].text.hasPrefix("(") && tokens[tokens.count - 1].text.hasSuffix(")")
    let words = tokens[(isAside ? at : at + 1)...]
    guard isAside || tokens[at].kind == .comma && words.count > 1, words.allSatisfy({ $0.kind == .atom }) else {
      return []
    }
    let text = reader.written(range(words.indices))
    let plain = isAside ? String(text.dropFirst().dropLast()) : text
    let said = plain.split(separator: " ").map(String.init)
    guard let first = said.first, Vocabulary.places(of: first).isEmpty else { return [] }
    return said.allSatisfy({ !isKnown($0) && !$0.contains(where: \.isNumber) })
      ? [changed(at - 1..<tokens.count, [tokens[at - 1].text, "motivering", PhraseReader.quoted(plain)])] : []
  }

  /// What an author writes before a reason.
  private static let reasons: Set<String> = [
    "-", "–", "—", "omdat", "want", "wegens", "vanwege", "reden", "reden:", "motivatie", "motivatie:", "i.v.m.",
  ]

  private var explained: Candidate {
    let rest = tokens[(at + 1)...]
    let text =
      rest.count == 1 && rest[at + 1].kind == .text
      ? rest[at + 1].text : PhraseReader.quoted(reader.written(range(at + 1..<tokens.count)))
    return changed(at..<tokens.count, ["motivering", text])
  }

  /// `inzet nog onbekend`, `10.000 productieve uren`: a word that says nothing to the computation.
  private var shortened: [Candidate] {
    var list: [Candidate] = []
    if at > start, at < tokens.count - 1, tokens[at].kind == .comma, !joinsKeywords {
      list.append(changed(at - 1..<at + 1, [tokens[at - 1].text]))
    }
    if shape.reads.times, at < tokens.count - 1, tokens[at].text == "na" || tokens[at].text == "vanaf" {
      list += [changed(at..<at + 1, ["na"]), evening]
    }
    if at > start, at < tokens.count, Self.scores.contains(tokens[at].text),
      RespellingWindow.isNumber(tokens[at - 1].text)
    {
      list.append(changed(at - 1..<at + 1, [tokens[at - 1].text]))
    }
    if at < tokens.count - 1, at >= start, Self.fillers.contains(tokens[at].text) {
      list.append(changed(at..<at + 2, [tokens[at + 1].text]))
    }
    if at > start, at < tokens.count, tokens[at - 1].kind == .atom, tokens[at - 1].text.hasSuffix("e"),
      ["uur", "uren", "fte"].contains(tokens[at].text)
    {
      list.append(changed(at - 1..<at + 1, [tokens[at].text == "uren" ? "uur" : tokens[at].text]))
    }
    return list
  }

  /// `zonder team, inzet`: a list of keywords; without its comma the second would be a name.
  private var joinsKeywords: Bool {
    !Vocabulary.places(of: tokens[at - 1].text).isEmpty && !Vocabulary.places(of: tokens[at + 1].text).isEmpty
  }

  /// `na 18:00`: the rest of the day.
  private var evening: Candidate {
    let hours = "\(tokens[at + 1].text.replacing(".", with: ":"))-24:00"
    let days = at == start ? ["alle", "dagen"] : []
    let hasUnit = at + 2 < tokens.count && tokens[at + 2].text == "uur"
    return changed(at..<at + (hasUnit ? 3 : 2), days + [hours])
  }

  /// People who work two by two.
  static let pairs: Set<String> = ["duo's", "duo’s", "duo", "koppels", "koppel", "tweetallen", "paren", "tweeën"]

  private static let fillers: Set<String> = [
    "de", "het", "een", "nog", "is", "zijn", "totaal", "uren", "wordt", "dan", "van", "voor", "aantal", "door",
  ]

  /// What is counted where only a number can stand: `vanaf 15 punten`.
  private static let scores: Set<String> = ["punt", "punten"]

  // MARK: Order

  /// `rang 1 van raad`: what is left over put where it belongs, or front and back changed places.
  private var reordered: [Candidate] {
    guard tokens.count - start > 1 else { return [] }
    var list: [Candidate] = []
    if at < tokens.count, at > start {
      for place in (start..<at).reversed() {
        list.append(arranged(Array(tokens[start..<place] + tokens[at...] + tokens[place..<at])))
      }
    }
    for place in start + 1..<tokens.count {
      list.append(arranged(Array(tokens[place...] + tokens[start..<place])))
    }
    // `duinzicht 25%` for `25% in duinzicht`
    for word in shape.wordsBeforeNames.keys.sorted() where allows(word, before: tokens[start].text) {
      let introduced = PhraseToken(kind: .atom, text: word, range: tokens[start].range)
      for place in start + 1..<tokens.count {
        list.append(arranged(Array(tokens[place...] + [introduced] + tokens[start..<place])))
      }
    }
    return list
  }

  // MARK: Several statements

  /// `dag 18, 19 en 20 augustus 2022`: each part of the list as a line of its own.
  private var split: [Candidate] {
    if let days { return [days] }
    guard shape.row.occurs == .many || shape.row.occurs == .requiredMany, shape.row.naming == .none,
      start == 0, !hasBlock, let indent = reader.indentation
    else { return [] }
    let parts = tokens[start...].split { $0.kind == .comma || $0.text == "en" }
    guard parts.count > 1, let last = parts.last else { return [] }
    let whole = parts.map(Array.init)
    var list = [lines(whole, indent)]
    // What the last one ends with may hold for all: `18, 19 en 20 augustus 2022`.
    for count in 1..<max(2, last.count) where count < last.count {
      let ending = Array(last.suffix(count))
      list.append(lines(whole.dropLast().map { $0 + ending } + [Array(last)], indent))
    }
    for count in 1..<max(2, whole[0].count) where count < whole[0].count {
      let beginning = Array(whole[0].prefix(count))
      list.append(lines([whole[0]] + whole.dropFirst().map { beginning + $0 }, indent))
    }
    return list
  }

  /// `18 t/m 20 augustus 2022`: each day a line.
  private var days: Candidate? {
    let words = tokens[start...].map(\.text)
    guard words.count == 5, words[1] == "t/m", let first = Int(words[0]), let last = Int(words[2]), first < last,
      last - first < 14, last <= 31, let indent = reader.indentation, shape.row.occurs == .many,
      start == 0, !hasBlock
    else { return nil }
    return lines(
      (first...last).map { day in
        [PhraseToken(kind: .atom, text: String(day), range: tokens[start].range)] + tokens[(start + 3)...]
      }, indent)
  }

  /// The parts as lines; the first stays on the line of the keyword.
  private func lines(_ parts: [[PhraseToken]], _ indent: String) -> Candidate {
    let text = parts.map { Respelling.line($0[...]) }.joined(separator: "\n\(indent)\(shape.row.keyword) ")
    let all = parts.map { Array(tokens[..<start]) + $0 }
    return Candidate(
      tokens: all[0], edits: [Finding.Edit(reader.location(range(start..<tokens.count)), text)],
      others: Array(all.dropFirst()))
  }

  // MARK: Candidates

  private func range(_ indices: Range<Int>) -> SourceRange {
    tokens[indices.lowerBound].range.joined(tokens[indices.upperBound - 1].range)
  }

  private func changed(_ indices: Range<Int>, _ words: [String]) -> Candidate {
    let place = range(indices)
    var all = tokens
    all.replaceSubrange(
      indices,
      with: words.map { PhraseToken(kind: $0.hasPrefix("\"") ? .text : .atom, text: $0, range: place) })
    return Candidate(
      tokens: all, edits: [Finding.Edit(reader.location(place), words.joined(separator: " "))])
  }

  private func inserted(_ word: String) -> Candidate {
    let offset = Int(tokens[at].range.start)
    let place = SourceRange(offset, offset)
    var all = tokens
    all.insert(PhraseToken(kind: .atom, text: word, range: place), at: at)
    return Candidate(tokens: all, edits: [Finding.Edit(reader.location(place), "\(word) ")])
  }

  private func arranged(_ order: [PhraseToken]) -> Candidate {
    let place = range(start..<tokens.count)
    return Candidate(
      tokens: Array(tokens[..<start]) + order,
      edits: [Finding.Edit(reader.location(place), Respelling.line(order[...]))])
  }
}

extension PhraseReader {
  /// The space in front of the keyword; nil when something else stands there too.
  var indentation: String? { source.indentation(before: Int(keyword.start)) }
}

extension Finding {
  /// The same with the remedy that each part of a list gets a line of its own.
  func splitting(_ keyword: String, _ edits: [Edit]) -> Finding {
    var finding = self
    finding.message = Bilingual(
      "\(message.nl) Op elke regel staat één `\(keyword)`.", en: "\(message.en) Every line holds one `\(keyword)`.")
    finding.solutions = [
      Solution(
        Bilingual("Zet elk op een eigen regel", en: "Put each on a line of its own"), edits)
    ]
    return finding
  }
}
