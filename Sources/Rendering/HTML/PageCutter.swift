import Documents

/// Deals the blocks of a document over pages.
///
/// A part that fits a page stays whole. A larger one is cut between its parts, and a table, picture or list that alone
/// is larger between its rows; what goes on says so. A paragraph that alone is larger is cut between its words, and so are
/// the cells of a row.
struct PageCutter {
  private let document: Document
  private let package: DocumentPackage
  /// The bytes that the blocks of a page may take.
  private let room: Int
  private let sizes: [WrittenSize]
  private var taken: Set<String>

  /// A block and the bytes it takes. The parts of a section are measured one by one.
  private struct Measured {
    var block: Block
    var size: Int
    var parts: [Measured] = []
  }

  private struct Page {
    var blocks: [Block] = []
    var size = 0
  }

  /// `sizes` are those of the document's blocks on one page.
  init(_ document: Document, _ sizes: [WrittenSize], of package: DocumentPackage, room: Int) {
    self.document = document
    self.sizes = sizes
    self.package = package
    self.room = room
    taken = Set(document.blocks.continuingIDs)
  }

  /// The blocks of each page; one page when all fits.
  mutating func pages() -> [[Block]] {
    let measured = zip(document.blocks, sizes).map(Self.measured)
    return deal(measured, left: room).map(\.blocks).filter { !$0.isEmpty }
  }

  // MARK: Dealing

  /// The blocks in their order, on a page with so many bytes left and the ones after it. The first may stay empty.
  private mutating func deal(_ blocks: [Measured], left: Int) -> [Page] {
    var pages = [Page()]
    for block in blocks {
      let last = pages.count - 1
      let free = (last == 0 ? left : room) - pages[last].size
      if block.size <= free {
        pages[last].blocks.append(block.block)
        pages[last].size += block.size
      } else if block.size <= room {
        pages.append(Page(blocks: [block.block], size: block.size))
      } else {
        let pieces = cut(block, left: free)
        pages[last].blocks += pieces[0].blocks
        pages[last].size += pieces[0].size
        pages += pieces.dropFirst()
      }
    }
    return pages
  }

  /// A block that is larger than a page, over more of them. The first has what fits in `left`, if anything.
  private mutating func cut(_ measured: Measured, left: Int) -> [Page] {
    if case .section(let section) = measured.block { return cut(section, measured, left: left) }
    let pieces = pieces(of: measured.block)
    guard pieces.count > 1 else { return [Page(), Page(blocks: [measured.block], size: measured.size)] }
    return deal(pieces.map(measure), left: left)
  }

  private mutating func cut(_ section: Section, _ measured: Measured, left: Int) -> [Page] {
    let heading = measured.size - measured.parts.reduce(0) { $0 + $1.size }
    var isContinued = false
    return deal(measured.parts, left: left - heading).map { page in
      guard !page.blocks.isEmpty else { return page }
      var piece = isContinued ? continued(section) : section
      piece.blocks = page.blocks
      isContinued = true
      return Page(blocks: [.section(piece)], size: page.size + heading)
    }
  }

  // MARK: Pieces

  /// A block in pieces that each take less; the block itself when it has none.
  private mutating func pieces(of block: Block) -> [Block] {
    switch block {
    case .table(let table):
      func piece(_ rows: [Table.Row]) -> Table {
        var piece = table
        piece.rows = rows
        return piece
      }
      let rows = table.rows.count == 1 ? halves(of: table.rows[0]).map { [$0] } : runs(table.rows) { .table(piece($0)) }
      return marked(rows.map(piece)).map { .table($0) }
    case .figure(let figure): return pieces(of: figure)
    case .list(let list):
      func piece(_ items: [(offset: Int, element: [Block])]) -> Block {
        let start = list.start &+ (items.first?.offset ?? 0)
        return .list(List(isOrdered: list.isOrdered, start: start, items: items.map(\.element)))
      }
      if list.items.count == 1 { return pieces(inside: list.items[0]) { piece([(0, $0)]) } }
      return runs(Array(list.items.enumerated()), as: piece).map(piece)
    case .definitions(let definitions):
      if definitions.count == 1 { return parts(of: definitions[0]).map { .definitions([$0]) } }
      return runs(definitions) { .definitions($0) }.map { .definitions($0) }
    case .cards(let cards):
      if cards.count == 1 { return parts(of: cards[0]).map { .cards([$0]) } }
      return runs(cards) { .cards($0) }.map { .cards($0) }
    case .documents(let references):
      if references.count == 1 { return parts(of: references[0]).map { .documents([$0]) } }
      return runs(references) { .documents($0) }.map { .documents($0) }
    case .paragraph(let inlines): return halves(of: inlines).map { .paragraph($0) }
    case .code(let text): return halves(of: text).map { .code($0) }
    case .quote(let inner): return pieces(inside: inner) { .quote($0) }
    case .notice(let notice):
      return pieces(inside: notice.blocks) { .notice(Notice(notice.tone, title: notice.title, blocks: $0)) }
    case .section: return [block]
    }
  }

  /// What alone is too large under its name, in parts under the same name.
  private mutating func parts(of definition: Definition) -> [Definition] {
    let parts = pieces(inside: definition.blocks) { .quote($0) }.map(\.inside)
    return parts.enumerated().map { index, blocks in
      let isSaid = index == 0 || definition.term.last == .text(Self.continuation)
      return Definition(isSaid ? definition.term : definition.term + [.text(Self.continuation)], blocks)
    }
  }

  /// The figures stand with the first part, the link with the last.
  private mutating func parts(of card: Card) -> [Card] {
    let parts = pieces(inside: card.blocks) { .quote($0) }.map(\.inside)
    return parts.enumerated().map { index, blocks in
      Card(
        kicker: index == 0 ? card.kicker : Self.continued(card.kicker), title: index == 0 ? card.title : [],
        figures: index == 0 ? card.figures : [], blocks: blocks, link: index == parts.count - 1 ? card.link : nil)
    }
  }

  private func parts(of reference: DocumentReference) -> [DocumentReference] {
    halves(of: reference.note).enumerated().map { index, note in
      DocumentReference(
        reference.target, title: index == 0 ? reference.title : Self.continued(reference.title), note: note)
    }
  }

  private static let continuation = " (vervolg)"

  private static func continued(_ name: String) -> String {
    name.hasSuffix(continuation) ? name : name + continuation
  }

  /// A block around others as more of them, each around a part; around the halves of one that is cut itself.
  private mutating func pieces(inside blocks: [Block], as block: ([Block]) -> Block) -> [Block] {
    if blocks.count > 1 { return runs(blocks, as: block).map(block) }
    return blocks.first.map { pieces(of: $0).map { block([$0]) } } ?? [block([])]
  }

  /// Two rows with a half each of every cell that is long, and with all that is short; or one row when none is long.
  private func halves(of row: Table.Row) -> [Table.Row] {
    let cells = row.cells.map { isLong($0) ? halves(of: $0) : [$0] }
    guard cells.contains(where: { $0.count > 1 }) else { return [row] }
    var first = row
    var second = row
    first.cells = cells.map { $0[0] }
    second.cells = cells.map { $0[$0.count - 1] }
    second.id = nil
    second.isContinued = true
    return [first, second]
  }

  private func isLong(_ inlines: [Inline]) -> Bool { measure(.paragraph(inlines)).size > room / 16 }

  /// Two halves of a run of text, or one part that has no place to be cut.
  private func halves(of inlines: [Inline]) -> [[Inline]] {
    if inlines.count > 1 {
      return [Array(inlines[..<(inlines.count / 2)]), Array(inlines[(inlines.count / 2)...])]
    }
    switch inlines.first {
    case .text(let text): return halves(of: text).map { [.text($0)] }
    case .emphasis(let inner): return halves(of: inner).map { [.emphasis($0)] }
    case .strong(let inner): return halves(of: inner).map { [.strong($0)] }
    case .code(let text): return halves(of: text).map { [.code($0)] }
    case .link(let target, let inner): return halves(of: inner).map { [.link(target, $0)] }
    case .reference(let id, let inner): return halves(of: inner).map { [.reference(id, $0)] }
    case .note(let inner): return halves(of: inner).map { [.note($0)] }
    default: return [inlines]
    }
  }

  /// Cut after the middle, at a space when there is one.
  private func halves(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    guard bytes.count > 1000 else { return [text] }
    var middle = bytes.count / 2
    while middle < bytes.count, bytes[middle] > UInt8(ascii: " ") { middle += 1 }
    if middle == bytes.count {
      middle = bytes.count / 2
      // Between characters, not inside one.
      while middle < bytes.count, bytes[middle] & 0xC0 == 0x80 { middle += 1 }
    }
    return [bytes[..<middle], bytes[middle...]].map { String(decoding: $0, as: UTF8.self) }.filter { !$0.isEmpty }
  }

  /// The picture first, in parts when it must be, then its table.
  private mutating func pieces(of figure: Figure) -> [Block] {
    func piece(_ chart: Chart) -> Figure {
      var piece = figure
      piece.chart = chart
      piece.table = nil
      return piece
    }
    let isSmall = measure(.figure(piece(figure.chart))).size <= room
    let charts = isSmall ? [figure.chart] : parts(of: figure.chart) { .figure(piece($0)) }
    return marked(charts.map(piece)).map { .figure($0) } + (figure.table.map { [.table($0)] } ?? [])
  }

  /// A picture of many rows as pictures of fewer.
  private func parts(of chart: Chart, as block: (Chart) -> Block) -> [Chart] {
    func parts<Row>(_ rows: [Row], _ chart: ([Row]) -> Chart) -> [Chart] {
      runs(rows) { block(chart($0)) }.map(chart)
    }
    switch chart {
    case .tree(let roots): return parts(roots) { .tree($0) }
    case .bars(var bars):
      return parts(bars.rows) {
        bars.rows = $0
        return .bars(bars)
      }
    case .shares(var shares):
      return parts(shares.rows) {
        shares.rows = $0
        return .shares(shares)
      }
    case .calendar(var calendar):
      return parts(calendar.rows) {
        calendar.rows = $0
        return .calendar(calendar)
      }
    case .progress(let progress): return parts(progress.groups) { .progress(ProgressChart(groups: $0)) }
    case .matrix, .comparison, .line: return [chart]
    }
  }

  /// Equal runs of rows, as many as it takes for each to fit a page.
  private func runs<Row>(_ rows: [Row], as block: ([Row]) -> Block) -> [[Row]] {
    var count = 2
    while true {
      let length = max(1, (rows.count + count - 1) / count)
      let runs = stride(from: 0, to: rows.count, by: length).map { Array(rows[$0..<min($0 + length, rows.count)]) }
      if length == 1 || runs.allSatisfy({ measure(block($0)).size <= room }) { return runs }
      count *= 2
    }
  }

  private mutating func marked<Piece: Continuing>(_ pieces: [Piece]) -> [Piece] {
    pieces.enumerated().map { index, piece in index == 0 ? piece : continued(piece) }
  }

  private mutating func continued<Piece: Continuing>(_ piece: Piece) -> Piece {
    var number = 2
    while !taken.insert("\(piece.id)-vervolg-\(number)").inserted { number += 1 }
    var piece = piece
    piece.id += "-vervolg-\(number)"
    piece.isContinued = true
    return piece
  }

  // MARK: Measuring

  private static func measured(_ block: Block, _ written: WrittenSize) -> Measured {
    guard case .section(let section) = block else { return Measured(block: block, size: written.bytes) }
    let parts = zip(section.blocks, written.parts).map(measured)
    // The heading stands once more in the list of contents.
    let own = written.bytes - written.parts.reduce(0) { $0 + $1.bytes } + 2 * section.title.utf8.count + 80
    return Measured(block: block, size: parts.reduce(own) { $0 + $1.size }, parts: parts)
  }

  /// A piece of a block that alone is larger than a page; only those are written to be measured.
  private func measure(_ block: Block) -> Measured {
    var writer = HTMLWriter(page: WebPage(document, number: 1, of: 1, blocks: []), package: package)
    var html = HTMLSink(capacity: 1024)
    let written = writer.write([block], to: &html)
    return Self.measured(block, written[0])
  }
}

extension Block {
  /// The blocks of a quote.
  fileprivate var inside: [Block] { if case .quote(let blocks) = self { blocks } else { [self] } }
}

/// What can go on on a next page.
private protocol Continuing {
  var id: String { get set }
  var isContinued: Bool { get set }
}

extension Section: Continuing {}
extension Table: Continuing {}
extension Figure: Continuing {}

extension [Block] {
  /// The ids of sections, tables and figures; only they go on.
  fileprivate var continuingIDs: [String] {
    flatMap { block -> [String] in
      switch block {
      case .section(let section): [section.id] + section.blocks.continuingIDs
      case .table(let table): [table.id]
      case .figure(let figure): [figure.id] + (figure.table.map { [$0.id] } ?? [])
      default: []
      }
    }
  }
}
