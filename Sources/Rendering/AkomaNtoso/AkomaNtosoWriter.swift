package import Documents

/// Writes a document of a package as Akoma Ntoso 3.0, strict schema. It says what the HTML page says.
package func renderAkomaNtoso(_ document: Document, in package: DocumentPackage) -> [UInt8] {
  // A first pass gives out the ids, so that the text can point to what comes after.
  var draft = AkomaNtosoWriter(document: document, package: package, ids: [:])
  let first = draft.write()
  guard draft.hasReferences else { return first }
  var writer = AkomaNtosoWriter(document: document, package: package, ids: draft.running.byPlanID)
  return writer.write()
}

struct AkomaNtosoWriter {
  let document: Document
  let package: DocumentPackage
  /// The `eId` of every part by its id in the plan; empty in the first pass.
  let ids: [String: String]
  /// The ids as they are given out while the text is written.
  fileprivate var running = ElementIDs()
  /// Whether the text points to a part.
  var hasReferences = false
  var noteCount = 0

  init(document: Document, package: DocumentPackage, ids: [String: String]) {
    self.document = document
    self.package = package
    self.ids = ids
  }

  mutating func write() -> [UInt8] {
    var xml = XMLSink()
    xml.start("akomaNtoso")
    xml.attribute("xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0")
    xml.attribute("xmlns:h", "http://www.w3.org/1999/xhtml")
    xml.start(document.kind == .frontPage ? "documentCollection" : document.kind.isDecision ? "bill" : "doc")
    xml.attribute("name", document.kind == .frontPage ? "raadsstuk" : document.kind.rawValue)
    xml.attribute("contains", "originalVersion")
    meta.write(to: &xml)
    switch document.kind {
    case .frontPage: writeCollection(to: &xml)
    case .collegeDecision, .councilDecision: writeDecision(to: &xml)
    default: writeDocument(to: &xml)
    }
    xml.end()
    xml.end()
    return xml.finish()
  }

  private var meta: AkomaNtosoMeta {
    var units: Set<String> = []
    var terms: [String: AkomaNtosoMeta.Abbreviation] = [:]
    func visit(_ inline: Inline) {
      if case .quantity(let quantity) = inline { units.insert(quantity.unit.isEmpty ? "getal" : quantity.unit) }
      if case .abbreviation(let short, let expansion) = inline {
        let term = AkomaNtosoMeta.Abbreviation(short: short, expansion: expansion)
        if terms[term.id] == nil { terms[term.id] = term }
      }
    }
    document.lead.forEachInline(visit)
    document.blocks.forEachInline(visit)
    let uniqueUnits = Dictionary(
      units.sorted().map { (AkomaNtosoMeta.unitID($0), $0) }, uniquingKeysWith: { first, _ in first })
    return AkomaNtosoMeta(
      document: document, units: uniqueUnits.values.sorted(), terms: terms.values.sorted { $0.id < $1.id })
  }

  // MARK: Kinds of document

  private mutating func writePreface(to xml: inout XMLSink) {
    xml.element("preface") { xml in
      xml.element("p") { $0.element("docType", text: document.kind.title) }
      xml.mixed("p") { $0.element("docTitle", text: document.title) }
      if !document.lead.isEmpty { paragraph(document.lead, to: &xml) }
    }
  }

  private mutating func writeDocument(to xml: inout XMLSink) {
    writePreface(to: &xml)
    xml.element("mainBody", ("xml:lang", document.language)) { xml in
      if document.blocks.isEmpty { xml.element("p") }
      writeParts(document.blocks, depth: 0, parent: "", to: &xml)
    }
    writeAttachments(to: &xml)
  }

  private func writeAttachments(to xml: inout XMLSink) {
    let annexes = package.documents.filter { $0.kind == .annex }
    guard document.kind == .programme, !annexes.isEmpty else { return }
    xml.element("attachments") { xml in
      for (index, annex) in annexes.enumerated() {
        xml.element("attachment", ("eId", "att_\(index + 1)")) { xml in
          xml.element("heading", text: "Bijlage \(index + 1). \(annex.title)")
          writeReference(to: annex, id: "att_\(index + 1)__ref", &xml)
        }
      }
    }
  }

  private func writeReference(to other: Document, id: String, _ xml: inout XMLSink) {
    xml.element(
      "documentRef", ("eId", id), ("href", other.metadata.expressionURI(of: other)), ("showAs", other.title))
  }

  private func writeCollection(to xml: inout XMLSink) {
    xml.element("collectionBody") { xml in
      let others = package.documents.filter { $0.id != document.id }
      for (index, other) in others.enumerated() {
        xml.element("component", ("eId", "cmp_\(index + 1)")) { xml in
          writeReference(to: other, id: "cmp_\(index + 1)__ref", &xml)
        }
      }
    }
  }

  private mutating func writeDecision(to xml: inout XMLSink) {
    writePreface(to: &xml)
    xml.element("preamble") { xml in
      for section in sections(.authority) { formula("bevoegd", section.blocks, to: &xml) }
      for section in sections(.citations) { writeGrounds(section, "citations", "citation", "cit", to: &xml) }
      for section in sections(.recitals) { writeGrounds(section, "recitals", "recital", "rec", to: &xml) }
      for section in sections(.points) where !section.heading.isEmpty {
        formula("dictum", [.paragraph(section.heading)], to: &xml)
      }
    }
    xml.element("body", ("xml:lang", document.language)) { xml in
      for section in sections(.points) { writePoints(section, to: &xml) }
      writeParts(document.blocks.filter { !$0.hasRole }, depth: 0, parent: "", isBody: true, to: &xml)
    }
    let conclusions = sections(.conclusion)
    guard !conclusions.isEmpty else { return }
    xml.element("conclusions") { xml in
      for section in conclusions { writeBlocks(section.blocks, parent: "conclusions", to: &xml) }
    }
  }

  private func sections(_ role: SectionRole) -> [Section] {
    document.blocks.compactMap { block in
      if case .section(let section) = block, section.role == role { section } else { nil }
    }
  }

  private mutating func formula(_ name: String, _ blocks: [Block], to xml: inout XMLSink) {
    xml.element("formula", ("name", name)) { xml in
      if blocks.isEmpty { xml.element("p") }
      for inlines in blocks.lines { paragraph(inlines, to: &xml) }
    }
  }

  private mutating func writeGrounds(
    _ section: Section, _ container: XMLName, _ item: XMLName, _ short: String, to xml: inout XMLSink
  ) {
    if !section.heading.isEmpty { formula("inleiding", [.paragraph(section.heading)], to: &xml) }
    let grounds = section.blocks.lines
    guard !grounds.isEmpty else { return }
    xml.element(container) { xml in
      for ground in grounds {
        xml.element(item, ("eId", running.next(short, in: "preamble"))) { xml in paragraph(ground, to: &xml) }
      }
    }
  }

  private mutating func writePoints(_ section: Section, to xml: inout XMLSink) {
    for block in section.blocks {
      guard case .list(let list) = block else {
        writeLoose([block], parent: "", to: &xml)
        continue
      }
      for (index, item) in list.items.enumerated() {
        let id = running.next("point", in: "")
        xml.element("point", ("eId", id)) { xml in
          xml.element("num", text: "\(list.isOrdered ? list.start &+ index : index + 1).")
          xml.element("content", ("eId", "\(id)__content")) { xml in writeContent(item, parent: id, to: &xml) }
        }
      }
    }
  }

  // MARK: Parts

  /// Blocks of the document or a section, in their order. Loose blocks beside sections get a container, since the
  /// schema has no place for them.
  private mutating func writeParts(
    _ blocks: [Block], depth: Int, parent: String, isBody: Bool = false, to xml: inout XMLSink
  ) {
    var loose: [Block] = []
    let hasSections = blocks.contains { $0.isSection }
    for block in blocks {
      guard case .section(let section) = block else {
        loose.append(block)
        continue
      }
      writeLoose(loose, parent: parent, to: &xml)
      loose = []
      write(section, depth: depth, parent: parent, to: &xml)
    }
    if isBody || hasSections || !parent.isEmpty {
      writeLoose(loose, parent: parent, to: &xml)
    } else {
      writeBlocks(loose, parent: parent, to: &xml)
    }
  }

  private mutating func writeLoose(_ blocks: [Block], parent: String, to xml: inout XMLSink) {
    guard !blocks.isEmpty else { return }
    let id = running.next("hcontainer", in: parent)
    xml.element("hcontainer", ("name", "tekst"), ("eId", id)) { xml in
      xml.element("content", ("eId", "\(id)__content")) { xml in writeContent(blocks, parent: id, to: &xml) }
    }
  }

  private mutating func write(_ section: Section, depth: Int, parent: String, to xml: inout XMLSink) {
    let hierarchy = Hierarchy.at(depth)
    let id = running.next(hierarchy.short, in: parent, for: section.id)
    xml.start(hierarchy.element)
    if hierarchy.short == "hcontainer" { xml.attribute("name", "deel") }
    xml.attribute("eId", id)
    xml.attribute("wId", section.id)
    if let number = section.number { xml.element("num", text: number) }
    if !section.heading.isEmpty { xml.mixed("heading") { xml in write(section.heading, to: &xml) } }
    if section.blocks.contains(where: { $0.isSection }) {
      writeParts(section.blocks, depth: depth + 1, parent: id, to: &xml)
    } else {
      xml.element("content", ("eId", "\(id)__content")) { xml in writeContent(section.blocks, parent: id, to: &xml) }
    }
    xml.end()
  }

  /// Blocks where at least one must stand.
  private mutating func writeContent(_ blocks: [Block], parent: String, to xml: inout XMLSink) {
    if blocks.isEmpty { xml.element("p") }
    writeBlocks(blocks, parent: parent, to: &xml)
  }

  // MARK: Blocks

  mutating func writeBlocks(_ blocks: [Block], parent: String, to xml: inout XMLSink) {
    for block in blocks { write(block, parent: parent, to: &xml) }
  }

  private mutating func write(_ block: Block, parent: String, to xml: inout XMLSink) {
    switch block {
    case .section(let section):
      // Inside a list or a notice there is no place for a hierarchy.
      container("deel", section.heading, section.blocks, parent: parent, to: &xml)
    case .paragraph(let inlines): paragraph(inlines, to: &xml)
    case .list(let list): write(list, parent: parent, to: &xml)
    case .table(let table): write(table, parent: parent, to: &xml)
    case .figure(let figure): write(figure, parent: parent, to: &xml)
    case .definitions(let definitions): write(definitions, parent: parent, to: &xml)
    case .notice(let notice):
      let title: [Inline] = notice.title.isEmpty ? [] : [.text(" ")] + notice.title
      container(notice.tone.rawValue, [.text(notice.tone.label)] + title, notice.blocks, parent: parent, to: &xml)
    case .quote(let inner): container("citaat", [], inner, parent: parent, to: &xml)
    case .code(let text): writeCode(text, to: &xml)
    case .cards(let cards): for card in cards { write(card, parent: parent, to: &xml) }
    case .documents(let references): write(references, to: &xml)
    }
  }

  mutating func paragraph(_ inlines: [Inline], to xml: inout XMLSink) {
    xml.mixed("p") { xml in write(inlines, to: &xml) }
  }

  private mutating func container(
    _ name: String, _ heading: [Inline], _ blocks: [Block], parent: String, to xml: inout XMLSink
  ) {
    let id = running.next("blockContainer", in: parent)
    xml.element("blockContainer", ("eId", id), ("class", name)) { xml in
      if !heading.isEmpty { xml.mixed("heading") { xml in write(heading, to: &xml) } }
      writeContent(blocks, parent: id, to: &xml)
    }
  }

  /// A list of lines where it can be, else items that may hold any block.
  private mutating func write(_ list: List, parent: String, to xml: inout XMLSink) {
    guard !list.items.isEmpty else { return }
    guard list.isPlain else { return writeBlockList(list, parent: parent, to: &xml) }
    xml.element(list.isOrdered ? "ol" : "ul") { xml in
      for item in list.items {
        xml.mixed("li") { xml in
          for block in item {
            if case .paragraph(let inlines) = block { xml.element("p") { xml in write(inlines, to: &xml) } }
            if case .list(let inner) = block { write(inner, parent: parent, to: &xml) }
          }
        }
      }
    }
  }

  private mutating func writeBlockList(_ list: List, parent: String, to xml: inout XMLSink) {
    let id = running.next("list", in: parent)
    xml.element("blockList", ("eId", id)) { xml in
      for (index, item) in list.items.enumerated() {
        let itemID = running.next("item", in: id)
        xml.element("item", ("eId", itemID)) { xml in
          if list.isOrdered { xml.element("num", text: "\(list.start &+ index).") }
          writeContent(item, parent: itemID, to: &xml)
        }
      }
    }
  }

  private mutating func write(_ definitions: [Definition], parent: String, to xml: inout XMLSink) {
    guard !definitions.isEmpty else { return }
    let id = running.next("list", in: parent)
    xml.element("blockList", ("eId", id), ("class", "begrippen")) { xml in
      for definition in definitions {
        let itemID = running.next("item", in: id)
        xml.element("item", ("eId", itemID)) { xml in
          xml.mixed("heading") { xml in write(definition.term, to: &xml) }
          writeContent(definition.blocks, parent: itemID, to: &xml)
        }
      }
    }
  }

  private func writeCode(_ text: String, to xml: inout XMLSink) {
    xml.mixed("p", ("class", "code")) { xml in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { xml.element("eol") }
        xml.text(String(line))
      }
    }
  }

  private mutating func write(_ card: Card, parent: String, to xml: inout XMLSink) {
    var blocks: [Block] = card.title.isEmpty ? [] : [.paragraph([.strong(card.title)])]
    blocks += card.figures.map { .paragraph([.strong($0.value), .text(" " + $0.label)]) }
    blocks += card.blocks
    if let link = card.link { blocks.append(.documents([link])) }
    container("kaart", [.text(card.kicker)], blocks, parent: parent, to: &xml)
  }

  private mutating func write(_ references: [DocumentReference], to xml: inout XMLSink) {
    guard !references.isEmpty else { return }
    xml.element("ul") { xml in
      for reference in references {
        xml.mixed("li") { xml in
          xml.element("p") { xml in
            if let address = address(of: reference.target) {
              xml.element("ref", ("href", address), text: reference.title)
            } else {
              xml.text(reference.title)
            }
          }
          if !reference.note.isEmpty { xml.element("p") { xml in write(reference.note, to: &xml) } }
        }
      }
    }
  }

  // MARK: Tables and figures

  private mutating func write(_ figure: Figure, parent: String, to xml: inout XMLSink) {
    let id = running.next("figure", in: parent, for: figure.id)
    xml.element("blockContainer", ("eId", id), ("wId", figure.id), ("class", "figuur")) { xml in
      let number = figure.number.map { $0 + ". " } ?? ""
      xml.element("heading", text: number + figure.title)
      xml.element("p", text: figure.description)
      xml.mixed("foreign") { xml in
        for var drawing in drawings(of: figure) {
          drawing.isInXML = true
          var picture = HTMLSink(capacity: 4096)
          drawing.write(to: &picture)
          xml.embed(picture)
        }
      }
      if let table = figure.table { write(table, parent: id, to: &xml) }
    }
  }

  private mutating func write(_ table: Table, parent: String, to xml: inout XMLSink) {
    let id = running.next("table", in: parent, for: table.id)
    xml.element("table", ("eId", id), ("wId", table.id)) { xml in
      xml.mixed("caption") { xml in
        if let number = table.number { xml.text(number + ". ") }
        write(table.caption, to: &xml)
      }
      xml.element("tr") { xml in
        for column in table.columns {
          let unit: [Inline] = column.unit.map { [.text(" (\($0))")] } ?? []
          cell("th", scope: "col", column.heading + unit, to: &xml)
        }
      }
      for row in table.rows { write(row, of: table, id: id, to: &xml) }
    }
    if !table.note.isEmpty { paragraph(table.note, to: &xml) }
  }

  private mutating func write(_ row: Table.Row, of table: Table, id: String, to xml: inout XMLSink) {
    xml.start("tr")
    if let rowID = row.id {
      xml.attribute("eId", running.next("tr", in: id, for: rowID))
      xml.attribute("wId", rowID)
    }
    for index in table.columns.indices {
      let isHeader = index == 0 && table.hasRowHeaders
      cell(isHeader ? "th" : "td", scope: isHeader ? "row" : nil, table.cell(row, index), to: &xml)
    }
    xml.end()
  }

  private mutating func cell(_ name: XMLName, scope: String?, _ inlines: [Inline], to xml: inout XMLSink) {
    xml.start(name)
    xml.attribute("h:scope", ifPresent: scope)
    paragraph(inlines, to: &xml)
    xml.end()
  }
}

extension Block {
  fileprivate var isSection: Bool { if case .section = self { true } else { false } }
  fileprivate var hasRole: Bool { if case .section(let section) = self { section.role != .plain } else { false } }
}

extension Block {
  /// All words of a block, for a place that holds one line.
  fileprivate var words: String {
    var words: [String] = []
    [self].forEachInline { inline in
      switch inline {
      case .emphasis, .strong, .link, .reference, .note: break
      default: words.append([inline].plainText)
      }
    }
    return words.joined(separator: " ")
  }
}

extension List {
  /// Whether its items hold nothing but paragraphs and such lists, and its numbers are those of a plain list.
  fileprivate var isPlain: Bool {
    (!isOrdered || start == 1)
      && items.allSatisfy { item in
        item.allSatisfy { block in
          switch block {
          case .paragraph: true
          case .list(let inner): inner.isPlain && !inner.items.isEmpty
          default: false
          }
        }
      }
  }
}

extension [Block] {
  /// The lines of paragraphs and list items, for places that hold one line each.
  fileprivate var lines: [[Inline]] {
    flatMap { block -> [[Inline]] in
      switch block {
      case .paragraph(let inlines): [inlines]
      case .list(let list): list.items.flatMap(\.lines)
      default: [[.text(block.words)]]
      }
    }
  }
}
