import Documents

/// A document tree as an indented list, so that expectations can be read.
func outline(_ blocks: [Block], indent: String = "") -> String {
  blocks.map { outline($0, indent) }.joined()
}

private func outline(_ block: Block, _ indent: String) -> String {
  let inner = indent + "  "
  switch block {
  case .section(let section):
    let role = section.role == .plain ? "" : " (\(section.role))"
    return "\(indent)# \(outline(section.heading)) #\(section.id)\(role)\n" + outline(section.blocks, indent: inner)
  case .paragraph(let inlines): return "\(indent)\(outline(inlines))\n"
  case .list(let list):
    let mark = list.isOrdered ? "\(list.start)." : "-"
    return list.items.map { "\(indent)\(mark)\n" + outline($0, indent: inner) }.joined()
  case .table(let table):
    let heading = table.columns.map { outline($0.heading) + ($0.alignment == .end ? ">" : "") }.joined(separator: " | ")
    let rows = table.rows.map { row in
      "\(inner)\(row.cells.map(outline).joined(separator: " | "))\(row.id.map { " #\($0)" } ?? "")\n"
    }
    return "\(indent)[\(outline(table.caption))] \(heading) #\(table.id)\n" + rows.joined()
  case .figure(let figure): return "\(indent)figuur \(figure.title)\n"
  case .definitions(let definitions):
    return definitions.map { "\(indent)\(outline($0.term)):\n" + outline($0.blocks, indent: inner) }.joined()
  case .notice(let notice):
    return "\(indent)! \(notice.tone.rawValue) \(outline(notice.title))\n" + outline(notice.blocks, indent: inner)
  case .quote(let blocks): return "\(indent)>\n" + outline(blocks, indent: inner)
  case .code(let text): return "\(indent)code \(text.debugDescription)\n"
  case .cards(let cards):
    return cards.map { card in
      let figures = card.figures.map { "\(inner)\(outline($0.value)) = \($0.label)\n" }.joined()
      return "\(indent)kaart \(card.kicker): \(outline(card.title))\n" + figures + outline(card.blocks, indent: inner)
    }.joined()
  case .documents(let documents): return documents.map { "\(indent)→ \($0.title)\n" }.joined()
  }
}

func outline(_ inlines: [Inline]) -> String {
  inlines.map { inline in
    switch inline {
    case .text(let text): text
    case .emphasis(let inner): "_\(outline(inner))_"
    case .strong(let inner): "*\(outline(inner))*"
    case .code(let text): "`\(text)`"
    case .link(let target, let inner): "[\(outline(inner))](\(target.url))"
    case .lineBreak: "⏎"
    case .abbreviation(let short, _): short
    case .quantity(let quantity): quantity.text
    case .date(_, let text): text
    case .reference(let id, let inner): "[\(outline(inner))](#\(id))"
    case .badge(let text, _): "<\(text)>"
    case .note(let inner): "^(\(outline(inner)))"
    }
  }.joined()
}
