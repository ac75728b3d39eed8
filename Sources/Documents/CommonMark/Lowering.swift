/// Markup on its way to blocks: headings still flat.
enum FlatBlock {
  case heading(level: Int, [Inline], id: String?)
  case block(Block)
}

/// Turns markup into blocks, asking the scopes for what stands in the holes.
struct Lowering {
  /// The innermost last; none for free text.
  var scopes: [TemplateScope] = []
  var budget = RepetitionBudget()

  // MARK: Blocks

  func flat(_ blocks: [MarkupBlock]) -> [FlatBlock] {
    var result: [FlatBlock] = []
    var index = 0
    while index < blocks.count {
      if index + 1 < blocks.count, let caption = caption(blocks[index]),
        case .table(let columns, let heading, let rows) = blocks[index + 1]
      {
        result.append(.block(.table(table(caption: inlines(caption), columns, heading, rows))))
        index += 2
      } else {
        result += flat(blocks[index])
        index += 1
      }
    }
    // What a repetition or condition gives continues the list or table beside it.
    let hasDirectives = blocks.contains { if case .directive = $0 { true } else { false } }
    return hasDirectives ? result.joined : result
  }

  private func flat(_ block: MarkupBlock) -> [FlatBlock] {
    switch block {
    case .heading(let level, let inlines): return [.heading(level: level, self.inlines(inlines), id: nil)]
    case .paragraph(let inlines): return paragraph(inlines).map { .block($0) }
    case .list(let isOrdered, let start, let items):
      return [.block(.list(List(isOrdered: isOrdered, start: start, items: items.map(nested))))]
    case .table(let columns, let heading, let rows):
      return [.block(.table(table(caption: [.text("Overzicht")], columns, heading, rows)))]
    case .quote(let inner): return [.block(.quote(nested(inner)))]
    case .code(let text): return [.block(.code(text))]
    case .rule: return []
    case .directive(let directive): return flat(directive)
    }
  }

  /// Blocks with their headings made into sections.
  func nested(_ blocks: [MarkupBlock]) -> [Block] { sections(flat(blocks)) }

  /// One hole alone gives whole blocks; otherwise a paragraph, or nothing when nothing is left of it.
  private func paragraph(_ inlines: [MarkupInline]) -> [Block] {
    if inlines.count == 1, case .placeholder(let placeholder) = inlines[0],
      case .blocks(let blocks)? = value(placeholder)
    {
      return blocks
    }
    let words = self.inlines(inlines)
    return words.isEmpty ? [] : [.paragraph(words)]
  }

  /// `Tabel: Uren per team` as a paragraph of its own names the table under it.
  private func caption(_ block: MarkupBlock) -> [MarkupInline]? {
    guard case .paragraph(let inlines) = block, case .text(let first)? = inlines.first, first.hasPrefix("Tabel:") else {
      return nil
    }
    let rest = String(first.dropFirst(6).drop { $0 == " " })
    return (rest.isEmpty ? [] : [.text(rest)]) + inlines.dropFirst()
  }

  private func table(
    caption: [Inline], _ columns: [Table.Column.Alignment], _ heading: [[MarkupInline]], _ rows: [[[MarkupInline]]]
  ) -> Table {
    let headings = heading.enumerated().map { index, cell in
      Table.Column(heading: inlines(cell), alignment: index < columns.count ? columns[index] : .start)
    }
    return Table(
      id: "tabel-" + slug(caption.plainText, otherwise: "overzicht"), caption: caption, columns: headings,
      rows: rows.map { Table.Row($0.map { inlines($0) }) })
  }

  // MARK: Inlines

  func inlines(_ inlines: [MarkupInline]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .text(let text): return [.text(text)]
      case .emphasis(let inner): return [.emphasis(self.inlines(inner))]
      case .strong(let inner): return [.strong(self.inlines(inner))]
      case .code(let text): return [.code(text)]
      case .link(let target, let inner): return [.link(target, self.inlines(inner))]
      case .lineBreak: return [.lineBreak]
      case .note(let inner): return [.note(self.inlines(inner))]
      case .placeholder(let placeholder): return words(placeholder)
      }
    }
  }

  func value(_ placeholder: Placeholder) -> TemplateValue? {
    for scope in scopes.reversed() {
      if let value = scope.value(placeholder.name) { return value }
    }
    return nil
  }

  /// An unknown name stays visible as it was written; the check has reported it.
  private func words(_ placeholder: Placeholder) -> [Inline] {
    switch value(placeholder) {
    case .text(let text), .absent(let text): [.text(text)]
    case .inlines(let inlines): inlines
    case .blocks(let blocks): blocks.firstWords
    case .flag, .items, nil: [.text("{\(placeholder.name)}")]
    }
  }
}

extension [Block] {
  /// The words of the paragraphs, for a place where only words can stand.
  fileprivate var firstWords: [Inline] {
    var words: [Inline] = []
    for case .paragraph(let inlines) in self {
      if !words.isEmpty { words.append(.text(" ")) }
      words += inlines
    }
    return words
  }
}

/// Puts what follows a heading into its section. A heading that skips levels still goes one level down. With
/// `dropsEmpty` a heading with nothing under it is left out, unless it names something of the plan.
func sections(_ flat: [FlatBlock], dropsEmpty: Bool = false) -> [Block] {
  var open: [(level: Int, section: Section, isNamed: Bool)] = []
  var result: [Block] = []
  func append(_ block: Block) {
    if open.isEmpty { result.append(block) } else { open[open.count - 1].section.blocks.append(block) }
  }
  func close(downTo level: Int) {
    while let last = open.last, last.level >= level {
      open.removeLast()
      if !dropsEmpty || last.isNamed || !last.section.blocks.isEmpty { append(.section(last.section)) }
    }
  }
  for item in flat {
    switch item {
    case .heading(let level, let heading, let id):
      close(downTo: level)
      open.append((level, Section(id: id ?? slug(heading.plainText), heading: heading), id != nil))
    case .block(let block): append(block)
    }
  }
  close(downTo: 0)
  return result
}
