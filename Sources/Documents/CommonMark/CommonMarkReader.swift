import CCMark
import SourceText

/// Reads CommonMark with tables and footnotes through cmark-gfm. Any bytes are fine: what cannot be carried over becomes plain text and
/// a finding.
struct CommonMarkReader {
  let origin: TextOrigin
  /// Line of the origin at which the text starts.
  let firstLine: Int
  private(set) var findings: [Finding] = []
  /// The footnotes of the text in the order of their first mark.
  private var notes: [Node] = []
  /// Whether the text being read is that of a footnote; a mark in it stays a number, so that no note holds itself.
  private var isInNote = false
  /// What repeated marks have copied of the notes so far.
  private var noteBytes = 0

  init(origin: TextOrigin, firstLine: Int = 0) {
    self.origin = origin
    self.firstLine = firstLine
  }

  mutating func read(_ bytes: ArraySlice<UInt8>) -> [MarkupBlock] {
    guard bytes.count <= MarkupLimits.bytes else {
      report(.fileTooLarge, line: 1, DocumentMessages.textTooLarge)
      return []
    }
    guard let root = parse(bytes) else { return [] }
    defer { cmark_node_free(root) }
    notes = children(of: root).filter { cmark_node_get_type($0) == CMARK_NODE_FOOTNOTE_DEFINITION }
    return blocks(of: root, depth: 0)
  }

  // MARK: Blocks

  private mutating func blocks(of parent: Node, depth: Int) -> [MarkupBlock] {
    var blocks: [MarkupBlock] = []
    for node in children(of: parent) {
      if let block = block(node, depth: depth) { blocks.append(block) }
    }
    return blocks
  }

  private mutating func block(_ node: Node, depth: Int) -> MarkupBlock? {
    guard depth < MarkupLimits.depth else {
      report(.tooDeep, line: line(of: node), DocumentMessages.textTooDeep)
      return nil
    }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: return .paragraph(inlines(of: node, depth: depth))
    case CMARK_NODE_HEADING:
      return .heading(level: Int(cmark_node_get_heading_level(node)), inlines(of: node, depth: depth))
    case CMARK_NODE_LIST: return list(node, depth: depth)
    case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(of: node, depth: depth + 1))
    case CMARK_NODE_CODE_BLOCK: return .code(literal(node))
    case CMARK_NODE_HTML_BLOCK:
      report(.rawHTML, line: line(of: node), DocumentMessages.rawHTML)
      return .paragraph([.text(joinedLines(literal(node)))])
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    default: return isNamed(node, "table") ? table(node, depth: depth) : nil
    }
  }

  private mutating func list(_ node: Node, depth: Int) -> MarkupBlock {
    var items: [[MarkupBlock]] = []
    for item in children(of: node) { items.append(blocks(of: item, depth: depth + 1)) }
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return .list(isOrdered: isOrdered, start: max(0, Int(cmark_node_get_list_start(node))), items: items)
  }

  private mutating func table(_ node: Node, depth: Int) -> MarkupBlock {
    var heading: [[MarkupInline]] = []
    var rows: [[[MarkupInline]]] = []
    for row in children(of: node) {
      var cells: [[MarkupInline]] = []
      for cell in children(of: row) { cells.append(inlines(of: cell, depth: depth)) }
      if isNamed(row, "table_header") { heading = cells } else { rows.append(cells) }
    }
    return .table(columns: alignments(of: node), heading: heading, rows: rows)
  }

  private func alignments(of table: Node) -> [Table.Column.Alignment] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return (0..<Int(cmark_gfm_extensions_get_table_columns(table))).map { column in
      switch letters[column] {
      case UInt8(ascii: "r"): .end
      case UInt8(ascii: "c"): .center
      default: .start
      }
    }
  }

  // MARK: Inlines

  private mutating func inlines(of parent: Node, depth: Int) -> [MarkupInline] {
    var inlines: [MarkupInline] = []
    for node in children(of: parent) { append(node, to: &inlines, depth: depth) }
    return inlines
  }

  private mutating func append(_ node: Node, to inlines: inout [MarkupInline], depth: Int) {
    guard depth < MarkupLimits.depth else {
      report(.tooDeep, line: line(of: node), DocumentMessages.textTooDeep)
      return
    }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: inlines.append(text: literal(node))
    case CMARK_NODE_SOFTBREAK: inlines.append(text: " ")
    case CMARK_NODE_LINEBREAK: inlines.append(.lineBreak)
    case CMARK_NODE_CODE: inlines.append(.code(literal(node)))
    case CMARK_NODE_EMPH: inlines.append(.emphasis(self.inlines(of: node, depth: depth + 1)))
    case CMARK_NODE_STRONG: inlines.append(.strong(self.inlines(of: node, depth: depth + 1)))
    case CMARK_NODE_LINK: appendLink(node, to: &inlines, depth: depth)
    case CMARK_NODE_IMAGE:
      report(.unsafeLink, line: line(of: node), DocumentMessages.image)
      for child in children(of: node) { append(child, to: &inlines, depth: depth + 1) }
    case CMARK_NODE_HTML_INLINE:
      report(.rawHTML, line: line(of: node), DocumentMessages.rawHTML)
      inlines.append(text: literal(node))
    case CMARK_NODE_FOOTNOTE_REFERENCE: appendNote(node, to: &inlines)
    default: break
    }
  }

  /// A mark with the words of its footnote; its lists and tables are left to their words.
  private mutating func appendNote(_ mark: Node, to inlines: inout [MarkupInline]) {
    guard !isInNote, let number = Int(literal(mark)), notes.indices.contains(number - 1) else {
      return inlines.append(text: "[\(literal(mark))]")
    }
    isInNote = true
    defer { isInNote = false }
    let words = words(of: blocks(of: notes[number - 1], depth: MarkupLimits.depth / 2))
    noteBytes += words.size
    guard noteBytes <= MarkupLimits.bytes else {
      return report(.fileTooLarge, line: line(of: mark), DocumentMessages.textTooLarge)
    }
    inlines.append(.note(words))
  }

  /// The words of blocks, one after another.
  private func words(of blocks: [MarkupBlock]) -> [MarkupInline] {
    let lines = blocks.flatMap { block -> [[MarkupInline]] in
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): [inlines]
      case .list(_, _, let items): items.map { words(of: $0) }
      case .quote(let inner): [words(of: inner)]
      case .table(_, let heading, let rows): ([heading] + rows).map { Array($0.joined(separator: [.text(" – ")])) }
      case .code(let text): [[.code(text)]]
      case .rule, .directive: []
      }
    }
    return Array(lines.joined(separator: [.text(" ")]))
  }

  private mutating func appendLink(_ node: Node, to inlines: inout [MarkupInline], depth: Int) {
    let url = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    let inner = self.inlines(of: node, depth: depth + 1)
    if let target = LinkTarget(url) {
      inlines.append(.link(target, inner))
    } else {
      report(.unsafeLink, line: line(of: node), DocumentMessages.unsafeLink(url))
      inlines.append(contentsOf: inner)
    }
  }

  // MARK: cmark

  private typealias Node = OpaquePointer

  private mutating func parse(_ bytes: ArraySlice<UInt8>) -> Node? {
    _ = Self.isRegistered
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES) else {
      return nil
    }
    defer { cmark_parser_free(parser) }
    let bytes = withoutControls(bytes)
    if delimiterRows(bytes) <= MarkupLimits.tables, let tables = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, tables)
    }
    bytes.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    return cmark_parser_finish(parser)
  }

  /// The extensions stand in a list of the library; they are put there once.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// The same bytes with U+FFFD for every control character but tab and line end.
  private mutating func withoutControls(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard let first = bytes.firstIndex(where: isControl) else { return Array(bytes) }
    let before = bytes[..<first].count { $0 == UInt8(ascii: "\n") }
    report(.controlCharacter, line: before + 1, DocumentMessages.control)
    return bytes.flatMap { isControl($0) ? [0xEF, 0xBF, 0xBD] : [$0] }
  }

  /// Lines of dashes, colons and bars, such as a table has under its heading.
  private func delimiterRows(_ bytes: [UInt8]) -> Int {
    bytes.split(separator: UInt8(ascii: "\n")).count { line in
      line.contains(UInt8(ascii: "-")) && line.allSatisfy { Self.delimiters.contains($0) }
    }
  }

  private static let delimiters: [UInt8] = Array("-:|> \t\r".utf8)

  private func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r")
  }

  private func children(of node: Node) -> [Node] {
    var children: [Node] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      children.append(child)
      next = cmark_node_next(child)
    }
    return children
  }

  private func literal(_ node: Node) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private func isNamed(_ node: Node, _ name: String) -> Bool {
    cmark_node_get_type_string(node).map { String(cString: $0) == name } ?? false
  }

  /// The line of a node in the text that was read, from 1; inlines take the line of their block.
  private func line(of node: Node) -> Int {
    var current: Node? = node
    while let node = current {
      let line = Int(cmark_node_get_start_line(node))
      if line > 0 { return line }
      current = cmark_node_parent(node)
    }
    return 1
  }

  private func joinedLines(_ text: String) -> String {
    text.split(whereSeparator: { $0 == "\n" || $0 == "\r\n" }).joined(separator: " ")
  }

  private mutating func report(_ code: FindingCode, line: Int, _ message: Bilingual) {
    let finding = Finding(code, at: origin.location(line: firstLine + line - 1), message)
    if findings.last != finding { findings.append(finding) }
  }
}

extension [MarkupInline] {
  /// About how many bytes it takes.
  fileprivate var size: Int {
    reduce(0) { size, inline in
      switch inline {
      case .text(let text), .code(let text): size + text.utf8.count
      case .emphasis(let inner), .strong(let inner), .link(_, let inner), .note(let inner): size + inner.size + 8
      case .lineBreak, .placeholder: size + 8
      }
    }
  }

  /// Adds text, joined to the text before it.
  fileprivate mutating func append(text: String) {
    if case .text(let before) = last {
      self[count - 1] = .text(before + text)
    } else {
      append(.text(text))
    }
  }
}
