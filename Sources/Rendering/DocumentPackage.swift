package import Documents

/// All documents of one package, numbered, with the place of every part, so that one can point to another.
package struct DocumentPackage: Sendable {
  package let documents: [Document]
  /// The index of the document that holds a section, table or figure of this id; the first when there are more.
  private let parts: [String: Int]
  private let indices: [String: Int]

  package init(_ documents: [Document]) {
    self.documents = documents.map { $0.numbered() }
    var parts: [String: Int] = [:]
    for (index, document) in self.documents.enumerated() {
      for id in document.blocks.partIDs where parts[id] == nil { parts[id] = index }
    }
    self.parts = parts
    indices = Dictionary(self.documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(id: String) -> Document? { indices[id].map { documents[$0] } }

  /// The document that holds a part.
  func document(holding part: String) -> Document? { parts[part].map { documents[$0] } }

  /// The relative address of a target, as seen from a document; nil when the package has no such thing.
  ///
  /// - Parameter suffix: `.html` or `.xml`.
  func address(of target: DocumentReference.Target, from document: Document, suffix: String) -> String? {
    switch target {
    case .link(let link): return link.url
    case .document(let id): return self[id].map { Self.relative($0.path + suffix, from: document.path) }
    case .part(let id):
      let name = slug(id)
      guard let holder = self.document(holding: name) else { return nil }
      let file = holder.id == document.id ? "" : Self.relative(holder.path + suffix, from: document.path)
      return "\(file)#\(name)"
    }
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
