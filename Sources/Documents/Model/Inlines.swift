extension [Block] {
  /// Calls `visit` for every inline, in order of the text.
  package func forEachInline(_ visit: (Inline) -> Void) {
    for block in self { block.forEachInline(visit) }
  }
}

extension Block {
  fileprivate func forEachInline(_ visit: (Inline) -> Void) {
    switch self {
    case .section(let section):
      section.heading.forEachInline(visit)
      section.blocks.forEachInline(visit)
    case .paragraph(let inlines): inlines.forEachInline(visit)
    case .list(let list): for item in list.items { item.forEachInline(visit) }
    case .table(let table): table.forEachInline(visit)
    case .figure(let figure): figure.table?.forEachInline(visit)
    case .definitions(let definitions):
      for definition in definitions {
        definition.term.forEachInline(visit)
        definition.blocks.forEachInline(visit)
      }
    case .notice(let notice):
      notice.title.forEachInline(visit)
      notice.blocks.forEachInline(visit)
    case .quote(let inner): inner.forEachInline(visit)
    case .code: break
    case .cards(let cards):
      for card in cards {
        card.title.forEachInline(visit)
        for figure in card.figures { figure.value.forEachInline(visit) }
        card.blocks.forEachInline(visit)
      }
    case .documents(let references): for reference in references { reference.note.forEachInline(visit) }
    }
  }
}

extension Table {
  fileprivate func forEachInline(_ visit: (Inline) -> Void) {
    caption.forEachInline(visit)
    for column in columns { column.heading.forEachInline(visit) }
    for row in rows { for cell in row.cells { cell.forEachInline(visit) } }
    note.forEachInline(visit)
  }
}

extension [Inline] {
  /// Calls `visit` for every inline, and for those inside it.
  package func forEachInline(_ visit: (Inline) -> Void) {
    for inline in self {
      visit(inline)
      switch inline {
      case .emphasis(let inner), .strong(let inner), .link(_, let inner), .reference(_, let inner), .note(let inner):
        inner.forEachInline(visit)
      case .text, .code, .abbreviation, .quantity, .date, .badge, .lineBreak: break
      }
    }
  }
}
