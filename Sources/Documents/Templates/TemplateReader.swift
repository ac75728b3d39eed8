package import SourceText

/// Reads a template. What is wrong with its blocks and braces is a finding; the rest of it is still read.
///
/// Lines that start with `:::` cut the file into pieces before CommonMark sees it, so that a block may end right after a
/// list or a table. Names are not looked up here: see `Template.check(against:)`.
package func readTemplate(_ file: SourceFile, id: FileID) -> Staged<Template> {
  var reader = TemplateReader(file: file, id: id)
  let blocks = reader.read()
  return Staged(Template(name: file.name, blocks: blocks), reader.findings)
}

private struct TemplateReader {
  let bytes: [UInt8]
  let id: FileID
  let lineStarts: [Int]
  var findings: [Finding] = []
  /// The open directives; the first frame is the template itself.
  var frames = [Frame(kind: nil, words: "", location: nil)]

  struct Frame {
    let kind: Directive.Kind?
    let words: String
    let location: Location?
    var blocks: [MarkupBlock] = []
    var otherwise: [MarkupBlock] = []
    var isInElse = false

    mutating func append(_ more: [MarkupBlock]) {
      if isInElse { otherwise += more } else { blocks += more }
    }
  }

  init(file: SourceFile, id: FileID) {
    bytes = file.bytes
    self.id = id
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    lineStarts = starts
  }

  mutating func read() -> [MarkupBlock] {
    guard bytes.count <= MarkupLimits.bytes else {
      findings.append(Finding(.fileTooLarge, at: Location(id, SourceRange(0, 0)), DocumentMessages.textTooLarge))
      return []
    }
    if let at = firstBroken {
      let place = Location(id, SourceRange(at, at + 1))
      findings.append(
        Finding(.invalidUTF8, at: place, DocumentMessages.notUTF8(bytes[at]), why: DocumentMessages.saveAsUTF8))
      return []
    }
    var segment = 0
    var fence: UInt8?
    for line in lineStarts.indices {
      toggle(&fence, at: line)
      guard fence == nil, let words = directiveWords(line) else { continue }
      frames[frames.count - 1].append(markup(lines: segment..<line))
      segment = line + 1
      handle(words, line: line)
    }
    frames[frames.count - 1].append(markup(lines: segment..<lineStarts.count))
    closeWhatIsOpen()
    return frames[0].blocks
  }

  /// Where the first byte stands that cannot stand there in UTF-8.
  private var firstBroken: Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var at = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): at += scalar.count
      case .error: return at
      case .emptyInput: return nil
      }
    }
  }

  // MARK: Lines

  private func range(_ line: Int) -> Range<Int> {
    lineStarts[line]..<(line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count)
  }

  private func trimmed(_ line: Int) -> ArraySlice<UInt8> {
    var slice = bytes[range(line)]
    while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    return slice
  }

  /// Keeps track of fenced code, in which `:::` is text.
  private func toggle(_ fence: inout UInt8?, at line: Int) {
    let text = trimmed(line)
    guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
      text.prefix(3).count == 3, text.prefix(3).allSatisfy({ $0 == mark })
    else { return }
    if fence == nil { fence = mark } else if fence == mark { fence = nil }
  }

  /// What follows `:::`, or nil when the line is none.
  private func directiveWords(_ line: Int) -> ArraySlice<UInt8>? {
    let text = trimmed(line)
    guard text.starts(with: ":::".utf8) else { return nil }
    return text.drop { $0 == UInt8(ascii: ":") }.drop { $0 == 0x20 || $0 == 0x09 }
  }

  private mutating func markup(lines: Range<Int>) -> [MarkupBlock] {
    guard !lines.isEmpty else { return [] }
    let start = lineStarts[lines.lowerBound]
    let end = range(lines.upperBound - 1).upperBound
    return markup(bytes[start..<end], firstLine: lines.lowerBound)
  }

  private mutating func markup(_ slice: ArraySlice<UInt8>, firstLine: Int) -> [MarkupBlock] {
    var reader = CommonMarkReader(origin: .lines(id, starts: lineStarts), firstLine: firstLine)
    let blocks = reader.read(slice)
    findings += reader.findings
    var holes = PlaceholderFinder(bytes: bytes, file: id, cursor: slice.startIndex, end: slice.endIndex)
    let result = holes.blocks(blocks)
    findings += holes.findings
    return result
  }

  // MARK: Directives

  private mutating func handle(_ words: ArraySlice<UInt8>, line: Int) {
    let text = String(decoding: words, as: UTF8.self)
    let location = Location(id, SourceRange(trimmed(line).startIndex, words.endIndex))
    switch text.lowercased() {
    case "": close(location)
    case "anders": startElse(location)
    default:
      if let kind = kind(text, words, line: line, location) {
        frames.append(Frame(kind: kind, words: text, location: location))
      } else {
        // Opened all the same, so that its end is not one too many.
        frames.append(Frame(kind: nil, words: text, location: location))
      }
    }
  }

  private mutating func close(_ location: Location) {
    guard frames.count > 1, let frame = frames.popLast() else {
      findings.append(Finding(.templateBlock, at: location, DocumentMessages.strayEnd))
      return
    }
    frames[frames.count - 1].append(closed(frame))
  }

  private func closed(_ frame: Frame) -> [MarkupBlock] {
    guard let kind = frame.kind, let location = frame.location else { return frame.blocks + frame.otherwise }
    let directive = Directive(kind: kind, blocks: frame.blocks, otherwise: frame.otherwise, location: location)
    return [.directive(directive)]
  }

  private mutating func startElse(_ location: Location) {
    guard case .condition = frames[frames.count - 1].kind, !frames[frames.count - 1].isInElse else {
      findings.append(Finding(.templateBlock, at: location, DocumentMessages.strayElse))
      return
    }
    frames[frames.count - 1].isInElse = true
  }

  private mutating func closeWhatIsOpen() {
    while frames.count > 1, let frame = frames.popLast() {
      if let location = frame.location {
        findings.append(Finding(.templateBlock, at: location, DocumentMessages.unclosedDirective(frame.words)))
      }
      frames[frames.count - 1].append(closed(frame))
    }
  }

  private mutating func kind(
    _ text: String, _ words: ArraySlice<UInt8>, line: Int, _ location: Location
  ) -> Directive.Kind? {
    guard frames.count < MarkupLimits.depth else {
      findings.append(Finding(.tooDeep, at: location, DocumentMessages.textTooDeep))
      return nil
    }
    let lowered = text.lowercased()
    guard let opener = DirectiveWord.allCases.first(where: { $0.matches(lowered) }) else {
      let near = near(lowered)
      findings.append(Finding(.templateBlock, at: location, DocumentMessages.unknownDirective(text, nearest: near)))
      return nil
    }
    let rest = words.dropFirst(opener.rawValue.utf8.count).drop { $0 == 0x20 || $0 == 0x09 }
    return kind(opener, rest, line: line, location)
  }

  /// The opening word or words that a line most looks like, with what follows them or without.
  private func near(_ line: String) -> String? {
    let words = line.split(separator: " ").prefix(2).map(String.init)
    let openers = DirectiveWord.allCases.map(\.rawValue)
    return nearest(to: line, among: openers) ?? words.first.flatMap { nearest(to: $0, among: openers) }
      ?? nearest(to: words.joined(separator: " "), among: openers)
  }

  private mutating func kind(
    _ opener: DirectiveWord, _ rest: ArraySlice<UInt8>, line: Int, _ location: Location
  ) -> Directive.Kind? {
    switch opener {
    case .each, .eachDe, .condition:
      guard !rest.isEmpty else {
        findings.append(Finding(.templateBlock, at: location, DocumentMessages.emptyDirective(opener.rawValue)))
        return nil
      }
      return opener == .condition ? condition(rest) : .each(name(rest))
    case .mind: return .notice(.warning, title(rest, line: line))
    case .information: return .notice(.information, title(rest, line: line))
    case .omission: return .notice(.omission, title(rest, line: line))
    case .cards: return .cards
    case .card: return .card(title(rest, line: line))
    case .data: return .data
    case .authority: return .role(.authority)
    case .citations: return .role(.citations)
    case .recitals: return .role(.recitals)
    case .points: return .role(.points)
    case .conclusion: return .role(.conclusion)
    }
  }

  private func name(_ slice: ArraySlice<UInt8>) -> Placeholder {
    Placeholder(name: normalizedName(slice), location: Location(id, SourceRange(slice.startIndex, slice.endIndex)))
  }

  /// `keuzes`, `er keuzes zijn`, `geen keuzes`, `er geen keuzes zijn`.
  private func condition(_ slice: ArraySlice<UInt8>) -> Directive.Kind {
    var slice = slice
    var isNegated = false
    if slice.starts(with: "er ".utf8) { slice = slice.dropFirst(3) }
    for word in ["geen ", "niet "] where slice.starts(with: word.utf8) {
      isNegated = true
      slice = slice.dropFirst(word.utf8.count)
    }
    for word in [" is", " zijn"]
    where slice.count > word.utf8.count && slice.suffix(word.utf8.count).elementsEqual(word.utf8) {
      slice = slice.dropLast(word.utf8.count)
    }
    return .condition(name(slice), isNegated: isNegated)
  }

  private mutating func title(_ slice: ArraySlice<UInt8>, line: Int) -> [MarkupInline] {
    guard case .paragraph(let inlines)? = markup(slice, firstLine: line).first else { return [] }
    return inlines
  }
}

/// The words after `:::` that begin a block, longest first where one starts with another.
private enum DirectiveWord: String, CaseIterable {
  case eachDe = "elke"
  case each = "elk"
  case condition = "als"
  case mind = "let op"
  case information = "info"
  case omission = "weglating"
  case cards = "kaarten"
  case card = "kaart"
  case data = "gegevens"
  case authority = "bevoegd"
  case citations = "gelet op"
  case recitals = "overwegende"
  case points = "besluit"
  case conclusion = "slot"

  func matches(_ text: String) -> Bool { text == rawValue || text.hasPrefix(rawValue + " ") }
}

/// Lower case, single spaces.
func normalizedName(_ slice: some Sequence<UInt8>) -> String {
  String(decoding: Array(slice), as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace).joined(
    separator: " ")
}
