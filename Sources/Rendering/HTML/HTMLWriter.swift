import Documents

/// Writes the blocks and inlines of one page.
struct HTMLWriter {
  let page: WebPage
  let package: DocumentPackage
  /// Remarks met so far, in order; they stand at the foot of the document.
  private(set) var notes: [[Inline]] = []
  /// How many links lead to a place on this page.
  private var ownLinks = 0
  /// The number of sections around what is being written.
  private var depth = 0

  init(page: WebPage, package: DocumentPackage) {
    self.page = page
    self.package = package
  }

  // MARK: Blocks

  /// The size of each block comes out, for who cuts pages.
  @discardableResult
  mutating func write(_ blocks: [Block], to html: inout HTMLSink) -> [WrittenSize] {
    blocks.map { block in
      let (start, links, known) = (html.bytes.count, ownLinks, notes.count)
      var parts: [WrittenSize] = []
      if case .section(let section) = block { parts = write(section, to: &html) } else { write(block, to: &html) }
      // A link within the page is a link to another page once that is cut, and longer by its name.
      let longer = (ownLinks - links) * (page.path.utf8.count + 10)
      return WrittenSize(bytes: html.bytes.count - start + longer + size(ofNotesFrom: known), parts: parts)
    }
  }

  private mutating func write(_ block: Block, to html: inout HTMLSink) {
    switch block {
    case .section(let section): _ = write(section, to: &html)
    case .paragraph(let inlines): paragraph(inlines, to: &html)
    case .list(let list): write(list, to: &html)
    case .table(let table): write(table, to: &html)
    case .figure(let figure): write(figure, to: &html)
    case .definitions(let definitions): write(definitions, to: &html)
    case .notice(let notice): write(notice, to: &html)
    case .quote(let inner):
      html.block("blockquote", [("class", "vth-quote")]) { html in write(inner, to: &html) }
    case .code(let text): html.block("pre", [("class", "nl-code-block")]) { $0.element("code", text: text) }
    case .cards(let cards): write(cards, to: &html)
    case .documents(let references): write(references, to: &html)
    }
  }

  private mutating func write(_ section: Section, to html: inout HTMLSink) -> [WrittenSize] {
    var parts: [WrittenSize] = []
    depth += 1
    defer { depth -= 1 }
    let role = section.role == .plain ? nil : "vth-\(section.role)"
    guard !section.heading.isEmpty else {
      // A part without a heading is no region of its own, and its parts take its level.
      depth -= 1
      html.block("div", [("class", role), ("id", section.id)]) { html in parts = write(section.blocks, to: &html) }
      depth += 1
      return parts
    }
    html.block("section", [("class", role), ("aria-labelledby", section.id)]) { html in
      heading(id: section.id, number: section.number, section.heading, isContinued: section.isContinued, to: &html)
      parts = write(section.blocks, to: &html)
    }
    return parts
  }

  private mutating func heading(
    id: String?, number: String?, _ inlines: [Inline], isContinued: Bool = false, to html: inout HTMLSink
  ) {
    let level = min(depth + 1, 6)
    let tags: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]
    let name = "nl-heading nl-heading--level-\(level)" + (isContinued ? " vth-continued" : "")
    html.block(tags[level - 1], [("class", name), ("id", id)]) { html in
      if let number {
        html.element("span", [("class", "vth-number")], text: number)
        html.text(" ")
      }
      write(inlines, to: &html)
      writeContinuation(isContinued, to: &html)
    }
  }

  /// The word behind the title of what began on an earlier page.
  private func writeContinuation(_ isContinued: Bool, to html: inout HTMLSink) {
    if isContinued { html.text(" (vervolg)") }
  }

  private mutating func paragraph(_ inlines: [Inline], to html: inout HTMLSink) {
    html.block("p", [("class", "nl-paragraph")]) { html in write(inlines, to: &html) }
  }

  private mutating func write(_ list: List, to html: inout HTMLSink) {
    let name = list.isOrdered ? "nl-ordered-list" : "nl-unordered-list"
    let start = list.isOrdered && list.start != 1 ? String(list.start) : nil
    html.block(list.isOrdered ? "ol" : "ul", [("class", name), ("start", start)]) { html in
      for item in list.items {
        html.block("li") { html in
          if case .paragraph(let inlines)? = item.first {
            write(inlines, to: &html)
            write(Array(item.dropFirst()), to: &html)
          } else {
            write(item, to: &html)
          }
        }
      }
    }
  }

  private mutating func write(_ definitions: [Definition], to html: inout HTMLSink) {
    html.block("dl", [("class", "utrecht-data-list")]) { html in
      for definition in definitions {
        html.block("div", [("class", "utrecht-data-list__item")]) { html in
          html.element("dt", [("class", "utrecht-data-list__item-key")]) { html in write(definition.term, to: &html) }
          html.element("dd", [("class", "utrecht-data-list__item-value")]) { html in write(definition.blocks, to: &html)
          }
        }
      }
    }
  }

  private mutating func write(_ notice: Notice, to html: inout HTMLSink) {
    let name = "nl-alert vth-notice vth-notice--\(notice.tone.rawValue)"
    html.block("div", [("class", name), ("role", "note")]) { html in
      html.block("p", [("class", "vth-notice__title")]) { html in
        html.element("span", [("class", "vth-notice__kind")], text: notice.tone.label)
        if !notice.title.isEmpty {
          html.text(" ")
          write(notice.title, to: &html)
        }
      }
      write(notice.blocks, to: &html)
    }
  }

  private mutating func write(_ references: [DocumentReference], to html: inout HTMLSink) {
    html.block(
      "ul", [("class", "vth-documents" + (references.contains { !$0.note.isEmpty } ? " vth-documents--tiles" : ""))]
    ) { html in
      for reference in references {
        html.block("li") { html in
          write(reference, to: &html)
          if !reference.note.isEmpty {
            html.element("p", [("class", "vth-documents__note")]) { html in write(reference.note, to: &html) }
          }
        }
      }
    }
  }

  private mutating func write(_ reference: DocumentReference, to html: inout HTMLSink) {
    link(package.address(of: reference.target, from: page), to: &html) { _, html in html.text(reference.title) }
  }

  private mutating func write(_ cards: [Card], to html: inout HTMLSink) {
    let columns = cards.count == 4 ? 2 : min(cards.count, 3)
    html.block("ul", [("class", "vth-cards vth-cards--\(columns)")]) { html in
      for card in cards {
        html.block("li", [("class", "vth-card")]) { html in write(card, to: &html) }
      }
    }
  }

  private mutating func write(_ card: Card, to html: inout HTMLSink) {
    depth += 1
    heading(id: nil, number: nil, [.text(card.kicker)], to: &html)
    if !card.title.isEmpty {
      html.block("p", [("class", "vth-card__title")]) { html in write(card.title, to: &html) }
    }
    if !card.figures.isEmpty {
      html.block("ul", [("class", "vth-figures")]) { html in
        for figure in card.figures {
          html.block("li") { html in
            html.element("strong", [("class", "nl-number-badge")]) { html in write(figure.value, to: &html) }
            html.text(" ")
            html.element("span", text: figure.label)
          }
        }
      }
    }
    write(card.blocks, to: &html)
    depth -= 1
    if let link = card.link {
      html.block("p", [("class", "vth-card__link")]) { html in write(link, to: &html) }
    }
  }

  // MARK: Tables and figures

  private mutating func write(_ table: Table, to html: inout HTMLSink) {
    guard table.isFolded else { return writeOpen(table, to: &html) }
    html.block("details", [("class", "vth-fold")]) { html in
      // Names the table too, so that the summaries of a page differ.
      html.block("summary", text: "\(table.number ?? "Tabel") tonen of verbergen")
      writeOpen(table, to: &html)
    }
  }

  private mutating func writeOpen(_ table: Table, to html: inout HTMLSink) {
    let caption = "\(table.id)-titel"
    let names = [
      "utrecht-table-container", table.note.isEmpty ? nil : "vth-noted", table.isStacked ? "vth-stacked" : nil,
    ]
    html.block(
      "div",
      [
        ("class", names.compactMap { $0 }.joined(separator: " ")), ("role", "region"), ("aria-labelledby", caption),
        ("tabindex", "0"),
      ]
    ) { html in
      let kinds = [
        "utrecht-table", table.firstNumericColumn.map { "vth-end-\($0 + 1)" }, table.isBrief ? "vth-brief" : nil,
        table.isStacked && table.columns.count >= 6 ? "vth-dense" : nil,
      ]
      let name = kinds.compactMap { $0 }.joined(separator: " ")
      html.block("table", [("class", name), ("id", table.id)]) { html in
        html.block("caption", [("class", "utrecht-table__caption"), ("id", caption)]) { html in
          html.element("span", [("class", table.isContinued ? "vth-caption vth-continued" : "vth-caption")]) { html in
            writeNumber(table.number, to: &html)
            write(table.caption, to: &html)
            writeContinuation(table.isContinued, to: &html)
          }
        }
        writeHead(table, to: &html)
        html.block("tbody", [("class", "utrecht-table__body")]) { html in
          for row in table.rows { write(row, of: table, to: &html) }
        }
      }
    }
    guard !table.note.isEmpty else { return }
    html.block("p", [("class", "vth-table-note")]) { html in write(table.note, to: &html) }
  }

  private func writeNumber(_ number: String?, to html: inout HTMLSink) {
    guard let number else { return }
    html.element("span", [("class", "vth-number")], text: number + ".")
    html.text(" ")
  }

  private mutating func writeHead(_ table: Table, to html: inout HTMLSink) {
    let name = table.isContinued ? "utrecht-table__header vth-continued" : "utrecht-table__header"
    html.block("thead", [("class", name)]) { html in
      html.element("tr") { html in
        for column in table.columns {
          html.element("th", [("scope", "col"), ("class", column.alignment.className)]) { html in
            write(column.heading, to: &html)
            if let unit = column.unit { html.element("span", [("class", "vth-unit")], text: " (\(unit))") }
          }
        }
      }
    }
  }

  /// A row. Only cells that differ from the rest carry a class: a page has thousands of them.
  private mutating func write(_ row: Table.Row, of table: Table, to html: inout HTMLSink) {
    let labels = table.isStacked ? table.columns.map(\.label) : []
    html.block("tr", [("class", row.role == .total ? "vth-total" : nil), ("id", row.id)]) { html in
      for (index, column) in table.columns.enumerated() {
        let isEmpty = index >= row.cells.count || row.cells[index].isEmpty
        // Columns that are numbers to the end are told once, by the table.
        let isTold = table.firstNumericColumn.map { index >= $0 } ?? false
        let names = [isTold ? nil : column.alignment.className, isEmpty ? "vth-empty" : nil].compactMap { $0 }
        let name = names.isEmpty ? nil : names.joined(separator: " ")
        if index == 0, table.hasRowHeaders {
          html.element("th", [("scope", "row"), ("class", name)]) { html in
            write(table.cell(row, index), to: &html)
            writeContinuation(row.isContinued, to: &html)
          }
        } else {
          let label = index > 0 && index < labels.count ? labels[index] : nil
          html.element("td", [("class", name), ("data-label", label)]) { html in
            write(table.cell(row, index), to: &html)
          }
        }
      }
    }
  }

  private mutating func write(_ figure: Figure, to html: inout HTMLSink) {
    html.block("figure", [("class", "vth-figure"), ("id", figure.id)]) { html in
      let name = figure.isContinued ? "vth-figure__caption vth-continued" : "vth-figure__caption"
      html.block("figcaption", [("class", name), ("id", "\(figure.id)-titel")]) { html in
        html.element("strong") { html in
          writeNumber(figure.number, to: &html)
          html.text(figure.title)
          writeContinuation(figure.isContinued, to: &html)
        }
        html.text(" ")
        html.element("span", text: figure.description)
      }
      let region: HTMLSink.Attributes = [
        ("class", "vth-figure__picture"), ("role", "region"), ("aria-labelledby", "\(figure.id)-titel"),
        ("tabindex", "0"),
      ]
      html.block("div", region) { html in
        for drawing in drawings(of: figure) { drawing.write(to: &html) }
      }
      if let table = figure.table { write(table, to: &html) }
    }
  }

  // MARK: Inlines

  mutating func write(_ inlines: [Inline], to html: inout HTMLSink) {
    for inline in inlines { write(inline, to: &html) }
  }

  private mutating func write(_ inline: Inline, to html: inout HTMLSink) {
    switch inline {
    case .text(let text): html.text(text)
    case .emphasis(let inner): html.element("em") { html in write(inner, to: &html) }
    case .strong(let inner): html.element("strong") { html in write(inner, to: &html) }
    case .code(let text): html.element("code", [("class", "nl-code")], text: text)
    case .link(let target, let inner):
      link(package.address(of: .link(target), from: page), to: &html) { $0.write(inner, to: &$1) }
    case .abbreviation(let short, let expansion): html.element("abbr", [("title", expansion)], text: short)
    case .quantity(let quantity) where quantity.text == quantity.normalized: html.text(quantity.text)
    case .quantity(let quantity): html.element("data", [("value", quantity.normalized)], text: quantity.text)
    case .date(let date, let text): html.element("time", [("datetime", date.description)], text: text)
    case .reference(let id, let inner):
      link(package.address(of: .part(id), from: page), to: &html) { $0.write(inner, to: &$1) }
    case .badge(let text, let tone):
      html.element("span", [("class", "nl-data-badge vth-badge vth-badge--\(tone.rawValue)")], text: text)
    case .note(let inner): writeNoteMark(inner, to: &html)
    case .lineBreak: html.open("br")
    }
  }

  private mutating func link(
    _ address: String?, to html: inout HTMLSink, _ body: (inout HTMLWriter, inout HTMLSink) -> Void
  ) {
    guard let address else { return body(&self, &html) }
    if address.utf8.first == UInt8(ascii: "#") { ownLinks += 1 }
    html.element("a", [("class", "nl-link"), ("href", address)]) { html in body(&self, &html) }
  }

  private mutating func writeNoteMark(_ note: [Inline], to html: inout HTMLSink) {
    notes.append(note)
    let number = notes.count
    html.element("sup") { html in
      html.element(
        "a",
        [
          ("class", "nl-link vth-note-mark"), ("id", "noot-\(number)-terug"), ("href", "#noot-\(number)"),
          ("aria-label", "Noot \(number)"),
        ], text: String(number))
    }
  }

  /// The bytes that remarks take at the foot of the page.
  private func size(ofNotesFrom first: Int) -> Int {
    notes[first...].reduce(0) { sum, note in
      // As the list below writes it; the marks around the words are the same for each.
      var writer = HTMLWriter(page: page, package: package)
      var html = HTMLSink(capacity: 256)
      writer.write(note, to: &html)
      return sum + html.bytes.count + 240
    }
  }

  /// The remarks of the document, each with the way back.
  mutating func writeNotes(to html: inout HTMLSink) {
    guard !notes.isEmpty else { return }
    html.block("section", [("class", "vth-notes"), ("aria-labelledby", "noten")]) { html in
      html.block("h2", [("class", "nl-heading nl-heading--level-2"), ("id", "noten")], text: "Noten")
      html.block("ol", [("class", "nl-ordered-list")]) { html in
        // A remark inside a remark comes after it.
        var number = 0
        while number < notes.count {
          number += 1
          let note = notes[number - 1]
          html.block("li", [("id", "noot-\(number)")]) { html in
            write(note, to: &html)
            html.text(" ")
            let back: HTMLSink.Attributes = [
              ("class", "nl-link"), ("href", "#noot-\(number)-terug"),
              ("aria-label", "Terug naar noot \(number) in de tekst"),
            ]
            html.element("a", back, text: "↩")
          }
        }
      }
    }
  }
}

/// The bytes that a block took on a page, and those of the blocks in a section.
struct WrittenSize {
  var bytes: Int
  var parts: [WrittenSize] = []
}

extension Table {
  /// Whether a narrow screen shows each row as a list, a cell a line with its heading: many columns, most of them words.
  fileprivate var isStacked: Bool {
    hasRowHeaders && columns.count >= 4 && columns.dropFirst().count { $0.alignment == .start } >= 2
  }

  /// Whether its rows are named by numbers or codes, which need little room.
  fileprivate var isBrief: Bool {
    hasRowHeaders
      && rows.allSatisfy { row in
        guard let inlines = row.cells.first else { return true }
        // Most are told from others by their first words.
        return inlines.count <= 2 && inlines.plainText.count <= 12
      }
  }

  /// The column from which all are numbers to the end of the row; nil when only words follow, or when it is one that the
  /// style sheet has no rule for.
  fileprivate var firstNumericColumn: Int? {
    let words = columns.lastIndex { $0.alignment != .end }.map { $0 + 1 } ?? columns.count
    return (1...5).contains(words) && words < columns.count ? words : nil
  }
}

extension Table.Column {
  /// The heading in words, with its unit.
  fileprivate var label: String { heading.plainText + (unit.map { " (\($0))" } ?? "") }
}

extension Table.Column.Alignment {
  fileprivate var className: String? {
    switch self {
    case .start: nil
    case .end: "utrecht-table__cell--numeric-column"
    case .center: "vth-center"
    }
  }
}

/// The pictures of a figure: one, or for a large tree one for each root and for many indicators one for each goal, so that
/// a page can end between them.
func drawings(of figure: Figure) -> [HTMLDrawing] {
  if case .progress(let progress) = figure.chart, progress.isLarge {
    return progress.groups.enumerated().map { index, group in
      let ways = group.rows.map { "\($0.label): \($0.now ?? "nog geen meting"), \($0.status)" }
      return HTMLDrawing(
        id: "\(figure.id)-\(index + 1)", title: "\(figure.title): \(group.label)",
        description: ways.joined(separator: "; "), drawing: draw(ProgressChart(groups: [group])))
    }
  }
  guard case .tree(let roots) = figure.chart, isLarge(roots) else {
    let drawing = draw(figure.chart)
    return [HTMLDrawing(id: figure.id, title: figure.title, description: figure.description, drawing: drawing)]
  }
  let pictures = roots.map { draw([$0]) }
  // All as wide as the widest, so that all are on one scale.
  let width = pictures.map(\.width).max() ?? 0
  return zip(roots, pictures).enumerated().map { index, part in
    let (root, picture) = part
    let names = root.children.map(\.label)
    let description =
      names.isEmpty ? "\(root.kind) zonder vertakking" : "\(root.kind) met \(names.joined(separator: ", "))"
    return HTMLDrawing(
      id: "\(figure.id)-\(index + 1)", title: "\(figure.title): \(root.label)", description: description,
      drawing: picture.widened(to: width))
  }
}
