package import SourceText

/// What CommonMark says, before it is a document: headings are still flat, and a template's placeholders are still holes.
package indirect enum MarkupBlock: Sendable, Equatable {
  case heading(level: Int, [MarkupInline])
  case paragraph([MarkupInline])
  case list(isOrdered: Bool, start: Int, items: [[MarkupBlock]])
  case table(columns: [Table.Column.Alignment], heading: [[MarkupInline]], rows: [[[MarkupInline]]])
  case quote([MarkupBlock])
  case code(String)
  /// A horizontal line; documents have none, so it only ends a paragraph.
  case rule
  /// A directive of a template with what stands inside it.
  case directive(Directive)
}

package indirect enum MarkupInline: Sendable, Equatable {
  case text(String)
  case emphasis([MarkupInline])
  case strong([MarkupInline])
  case code(String)
  case link(LinkTarget, [MarkupInline])
  case lineBreak
  /// A footnote, at its mark.
  case note([MarkupInline])
  /// A hole in a template.
  case placeholder(Placeholder)
}

/// Where a text stands, so that findings about it have a place.
package enum TextOrigin: Sendable, Equatable {
  /// Every finding is about the whole.
  case whole(Location)
  /// Line `n` of the text starts at byte `starts[n]` of the file.
  case lines(FileID, starts: [Int])

  /// The place of a range of bytes in a line (counted from 0).
  func location(line: Int, from start: Int = 0, count: Int = 0) -> Location {
    switch self {
    case .whole(let location): return location
    case .lines(let file, let starts):
      let lineStart = starts.isEmpty ? 0 : starts[min(max(line, 0), starts.count - 1)]
      return Location(file, SourceRange(lineStart + start, lineStart + start + count))
    }
  }
}

/// The most that is read of one text, and how deep it may nest. Far above anything written by hand.
enum MarkupLimits {
  static let bytes = 1 << 18
  static let depth = 24
  /// Tables in one text; above it, lines of dashes are plain text. cmark-gfm reads a paragraph anew at each such line.
  static let tables = 200
  /// Parts that the repetitions of one template may make.
  static let repeatedParts = 200_000
}
