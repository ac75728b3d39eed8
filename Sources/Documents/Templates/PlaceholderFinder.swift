import SourceText

/// Turns braces inside text into holes, with the place where each stands in the file.
///
/// The tree is walked in the order of the file, so each `{name}` is looked for behind the one before.
struct PlaceholderFinder {
  let bytes: [UInt8]
  let file: FileID
  var cursor: Int
  let end: Int
  private(set) var findings: [Finding] = []

  init(bytes: [UInt8], file: FileID, cursor: Int, end: Int) {
    self.bytes = bytes
    self.file = file
    self.cursor = cursor
    self.end = end
  }

  mutating func blocks(_ blocks: [MarkupBlock]) -> [MarkupBlock] {
    blocks.map { block in
      switch block {
      case .heading(let level, let inlines): return .heading(level: level, self.inlines(inlines))
      case .paragraph(let inlines): return .paragraph(self.inlines(inlines))
      case .list(let isOrdered, let start, let items):
        return .list(isOrdered: isOrdered, start: start, items: items.map { self.blocks($0) })
      case .table(let columns, let heading, let rows):
        let heading = heading.map { self.inlines($0) }
        return .table(columns: columns, heading: heading, rows: rows.map { row in row.map { self.inlines($0) } })
      case .quote(let inner): return .quote(self.blocks(inner))
      case .code, .rule, .directive: return block
      }
    }
  }

  private mutating func inlines(_ inlines: [MarkupInline]) -> [MarkupInline] {
    inlines.flatMap { inline -> [MarkupInline] in
      switch inline {
      case .text(let text): return split(text)
      case .emphasis(let inner): return [.emphasis(self.inlines(inner))]
      case .strong(let inner): return [.strong(self.inlines(inner))]
      case .link(let target, let inner): return [.link(target, self.inlines(inner))]
      case .note(let inner):
        // Its words stand further on in the file than what follows its mark.
        let here = cursor
        defer { cursor = here }
        return [.note(self.inlines(inner))]
      case .code, .lineBreak, .placeholder: return [inline]
      }
    }
  }

  private mutating func split(_ text: String) -> [MarkupInline] {
    var rest = Array(text.utf8)[...]
    var words: [UInt8] = []
    var result: [MarkupInline] = []
    while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
      words += rest[..<brace]
      rest = rest[(brace + 1)...]
      if rest.first == UInt8(ascii: "{") {
        words.append(UInt8(ascii: "{"))
        rest = rest.dropFirst()
      } else if let close = rest.firstIndex(of: UInt8(ascii: "}")) {
        if !words.isEmpty { result.append(.text(String(decoding: words, as: UTF8.self))) }
        words = []
        result.append(.placeholder(placeholder(rest[..<close])))
        rest = rest[(close + 1)...]
      } else {
        findings.append(
          Finding(.templateBlock, at: place(of: [UInt8(ascii: "{")]), DocumentMessages.unclosedPlaceholder))
        words.append(UInt8(ascii: "{"))
      }
    }
    words += rest
    if !words.isEmpty { result.append(.text(String(decoding: words, as: UTF8.self))) }
    return result
  }

  private mutating func placeholder(_ name: ArraySlice<UInt8>) -> Placeholder {
    let whole = place(of: [UInt8(ascii: "{")] + name + [UInt8(ascii: "}")])
    let range = SourceRange(Int(whole.range.start) + 1, Int(whole.range.end) - 1)
    return Placeholder(name: normalizedName(name), location: Location(file, range))
  }

  /// The next place of these bytes; the cursor moves behind it. When they are not there as such (an entity, a line break
  /// inside) the place is that of the cursor.
  private mutating func place(of needle: [UInt8]) -> Location {
    guard let first = needle.first else { return Location(file, SourceRange(cursor, cursor)) }
    var index = cursor
    while index + needle.count <= end {
      if bytes[index] == first, bytes[index..<(index + needle.count)].elementsEqual(needle) {
        cursor = index + needle.count
        return Location(file, SourceRange(index, cursor))
      }
      index += 1
    }
    return Location(file, SourceRange(cursor, cursor))
  }
}
