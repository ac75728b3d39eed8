import Documents
import PlanCompiler
import PlanModel
import SourceText

/// Long sentences in what the plain-language summary takes from the plan.
///
/// Advice on plain Dutch (level B1) asks for sentences of ten to fifteen words on average. The limit is a house rule, not a
/// quotation: a sentence beyond it is about twice that mean and better split.
package enum SummarySentences {
  static let mostWords = 25

  /// The names in `Templates/samenvatting.md` that give words of the plan itself.
  package static let names: Set<String> = [
    "plan titel", "plan motivering", "doel titel", "klasse toezicht", "prioriteit titel", "niet-doen titel",
    "keuze titel", "partner titel", "taak titel",
  ]

  static func findings(_ compilation: Compilation, _ template: TemplateText?) -> [Finding] {
    let plan = compilation.plan
    let taken = template.map { readTemplate($0.file, id: $0.id).value.names } ?? names
    var findings = template.map(ownSentences) ?? []
    for id in plan.outline.ids where plan.outline.isOwnText(id) {
      let statement = plan[id]
      for sentence in long(statement, in: plan, taken, compilation.sources[statement.location.file].bytes) {
        var finding = finding(sentence, in: statement.location.file)
        finding.heading = plan.heading(id)
        findings.append(finding)
      }
    }
    return findings
  }

  private static func finding(_ sentence: Sentence, in file: FileID) -> Finding {
    Finding(
      .longSentence, at: Location(file, sentence.range),
      Bilingual(
        "Deze zin van \(sentence.words) woorden komt in de samenvatting; die heeft zinnen van hoogstens \(mostWords) woorden.",
        en:
          "This sentence of \(sentence.words) words goes into the summary, whose sentences have at most \(mostWords) words."
      ))
  }

  /// The long sentences that a template says itself, a name in braces counting as its words.
  private static func ownSentences(_ template: TemplateText) -> [Finding] {
    let bytes = template.file.bytes
    var findings: [Finding] = []
    var start = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      // What begins or ends a block, or is a row of a table, ends what went before.
      if line.starts(with: ":::".utf8) || line.first == UInt8(ascii: "|") || line.isEmpty {
        findings += sentences(bytes, start..<line.startIndex).filter { $0.words > mostWords }
          .map { finding($0, in: template.id) }
        start = line.endIndex
      }
    }
    return findings
      + sentences(bytes, start..<bytes.count).filter { $0.words > mostWords }.map { finding($0, in: template.id) }
  }

  private static func long(
    _ statement: Statement, in plan: Plan, _ names: Set<String>, _ bytes: [UInt8]
  ) -> [Sentence] {
    var result: [Sentence] = []
    if let title = statement.title, title.utf8.count > 2 * mostWords, statement.parent == nil,
      names.contains("\(statement.kind) titel")
    {
      let words = sentences(Array(title.utf8), 0..<title.utf8.count).map(\.words).max() ?? 0
      if words > mostWords {
        result.append(Sentence(range: statement.nameRange ?? statement.keywordRange, words: words))
      }
    }
    if let parent = statement.parent, statement.values.contains(where: \.isText),
      names.contains("\(plan[parent].kind) \(statement.kind)")
    {
      for value in statement.values {
        guard case .text = value.value else { continue }
        let range = Int(value.range.start)..<min(Int(value.range.end), bytes.count)
        result += sentences(bytes, range).filter { $0.words > mostWords }
      }
    }
    return result
  }

  struct Sentence: Equatable {
    let range: SourceRange
    let words: Int
  }

  /// The sentences of a stretch of text: up to a full stop, question or exclamation mark with a new beginning after it,
  /// or to the end of a paragraph or list item. One pass.
  static func sentences(_ bytes: [UInt8], _ range: Range<Int>) -> [Sentence] {
    var reader = SentenceReader(bytes: bytes, end: range.upperBound, next: range.lowerBound)
    return reader.read()
  }
}

private struct SentenceReader {
  let bytes: [UInt8]
  let end: Int
  var next: Int
  private var result: [SummarySentences.Sentence] = []
  private var start: Int?
  private var last = 0
  private var words = 0

  init(bytes: [UInt8], end: Int, next: Int) {
    self.bytes = bytes
    self.end = end
    self.next = next
  }

  mutating func read() -> [SummarySentences.Sentence] {
    while next < end {
      if isSpace(bytes[next]) {
        skipSpace()
      } else {
        readWord()
      }
    }
    close()
    return result
  }

  /// An empty line ends a sentence.
  private mutating func skipSpace() {
    var breaks = 0
    while next < end, isSpace(bytes[next]) {
      if bytes[next] == UInt8(ascii: "\n") { breaks += 1 }
      next += 1
    }
    if breaks > 1 { close() }
  }

  private mutating func readWord() {
    let first = next
    while next < end, !isSpace(bytes[next]) { next += 1 }
    let word = bytes[first..<next]
    guard word.contains(where: isLetterOrDigit) else {
      // A hyphen, hash or bar at the start of a line, or quotation marks: what follows is another part.
      if !word.allSatisfy({ $0 == UInt8(ascii: "-") || $0 >= 0x80 }) || isAtLineStart(first) { close() }
      return
    }
    if start == nil { start = first }
    words += 1
    last = next
    let stop = word.last { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "*") }
    if stop == UInt8(ascii: "!") || stop == UInt8(ascii: "?") || stop == UInt8(ascii: ".") && isFollowedByStart(word) {
      close()
    }
  }

  /// Whether what comes next begins a sentence: after `art.` or `bijv.` it does not.
  private func isFollowedByStart(_ word: ArraySlice<UInt8>) -> Bool {
    guard let after = bytes[next..<end].first(where: { !isSpace($0) }) else { return true }
    let isShort = word.count <= 5 && word.allSatisfy { ($0 | 0x20) == $0 }
    return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(after)
      && !(isShort && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(after))
  }

  private func isAtLineStart(_ offset: Int) -> Bool {
    var index = offset
    while index > 0, bytes[index - 1] == UInt8(ascii: " ") || bytes[index - 1] == UInt8(ascii: "\t") { index -= 1 }
    return index == 0 || bytes[index - 1] == UInt8(ascii: "\n")
  }

  private mutating func close() {
    if let start {
      result.append(
        SummarySentences.Sentence(range: SourceRange(start, last), words: words))
    }
    start = nil
    words = 0
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte) || byte >= 0x80
}
