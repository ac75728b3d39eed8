package import Documents

/// All documents of one package, numbered, with the place of every part, so that one can point to another.
package struct DocumentPackage: Sendable {
  package let documents: [Document]
  /// The pages of each document, in the order of `documents`; one for all but long documents.
  package private(set) var pages: [[WebPage]]
  /// The index of the document that holds a section, table or figure of this id; the first when there are more.
  private let parts: [String: Int]
  /// On which of the document's pages each of its parts stands.
  private var places: [[String: Int]]
  private let indices: [String: Int]

  package init(_ documents: [Document]) {
    self.documents = documents.map { $0.numbered() }
    pages = self.documents.map { [WebPage($0)] }
    places = pages.map(Self.places)
    var parts: [String: Int] = [:]
    for (index, places) in places.enumerated() {
      for id in places.keys where parts[id] == nil { parts[id] = index }
    }
    self.parts = parts
    indices = Dictionary(self.documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(id: String) -> Document? { indices[id].map { documents[$0] } }

  /// The same package, with the blocks of a document dealt over more pages.
  func with(_ blocks: [[Block]], asPagesOf index: Int) -> DocumentPackage {
    var result = self
    result.pages[index] = blocks.indices.map { page in
      WebPage(documents[index], number: page + 1, of: blocks.count, blocks: blocks[page])
    }
    result.places[index] = Self.places(result.pages[index])
    return result
  }

  private static func places(_ pages: [WebPage]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, page) in pages.enumerated() {
      for id in page.blocks.partIDs where places[id] == nil { places[id] = index }
    }
    return places
  }

  /// The document that holds a part.
  func document(holding part: String) -> Document? { parts[part].map { documents[$0] } }

  /// The pages of a document of this package.
  package func pages(of document: Document) -> [WebPage] { indices[document.id].map { pages[$0] } ?? [] }

  /// The relative address of a target, as seen from a page; nil when the package has no such thing.
  func address(of target: DocumentReference.Target, from page: WebPage) -> String? {
    switch target {
    case .link(let link): return address(of: link, from: page)
    case .document(let id): return self[id].map { Self.relative($0.path + ".html", from: page.path) }
    case .part(let id):
      let name = slug(id)
      return parts[name].flatMap { address(of: name, in: $0, from: page) }
    }
  }

  /// A link that an author wrote. One inside the package is written as seen from its root, and follows what moved.
  private func address(of link: LinkTarget, from page: WebPage) -> String? {
    if link.isExternal { return link.url }
    let halves = link.url.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let part = halves.count == 2 ? halves[1] : nil
    if halves[0].isEmpty {
      return part.flatMap { name in
        indices[page.document.id].flatMap { address(of: name, in: $0, from: page) }
          ?? parts[name].flatMap { address(of: name, in: $0, from: page) }
      }
    }
    guard let index = index(ofPage: halves[0]) else { return Self.relative(link.url, from: page.path) }
    if let part, let found = address(of: part, in: index, from: page) { return found }
    return Self.relative(documents[index].path + ".html", from: page.path)
  }

  private func address(of part: String, in index: Int, from page: WebPage) -> String? {
    places[index][part].map { place in
      let holder = pages[index][place].path
      return (holder == page.path ? "" : Self.relative(holder + ".html", from: page.path)) + "#" + part
    }
  }

  /// The document whose page is called so, from the root of the package.
  private func index(ofPage path: String) -> Int? {
    guard path.hasSuffix(".html") else { return nil }
    return documents.firstIndex { $0.path + ".html" == path }
  }

  /// The document that a link inside the package leads to.
  func document(linkedBy link: LinkTarget) -> Document? {
    link.isExternal ? nil : index(ofPage: String(link.url.prefix { $0 != "#" })).map { documents[$0] }
  }

  /// `bijlagen/a` seen from `bijlagen/b` is `a`, from `c` it is `bijlagen/a`, and `c` from `bijlagen/b` is `../c`.
  static func relative(_ path: String, from base: String) -> String {
    let target = path.split(separator: "/")
    let folder = base.split(separator: "/").dropLast()
    var shared = 0
    while shared < folder.count, shared < target.count - 1, folder[shared] == target[shared] { shared += 1 }
    let up = Array(repeating: "..", count: folder.count - shared)
    return (up + target[shared...].map(String.init)).joined(separator: "/")
  }
}

extension [Block] {
  /// The ids of sections, tables with their rows, and figures.
  fileprivate var partIDs: [String] {
    flatMap { block -> [String] in
      switch block {
      case .section(let section): [section.id] + section.blocks.partIDs
      case .table(let table): [table.id] + table.rows.compactMap(\.id)
      case .figure(let figure): [figure.id] + (figure.table.map { [$0.id] + $0.rows.compactMap(\.id) } ?? [])
      case .list(let list): list.items.flatMap(\.partIDs)
      case .notice(let notice): notice.blocks.partIDs
      case .quote(let inner): inner.partIDs
      case .cards(let cards): cards.flatMap(\.blocks.partIDs)
      case .definitions(let definitions): definitions.flatMap(\.blocks.partIDs)
      case .paragraph, .code, .documents: []
      }
    }
  }
}
