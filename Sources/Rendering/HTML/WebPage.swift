import Documents

/// A page of a document on the web. Most documents are one page; a long one is cut into more.
package struct WebPage: Sendable {
  let document: Document
  /// From 1.
  let number: Int
  /// How many pages the document has.
  let count: Int
  let blocks: [Block]
  /// Relative to the root of the package and without extension: `bijlagen/taken`, and `bijlagen/taken-2`.
  package let path: String

  init(_ document: Document) { self.init(document, number: 1, of: 1, blocks: document.blocks) }

  init(_ document: Document, number: Int, of count: Int, blocks: [Block]) {
    self.document = document
    self.number = number
    self.count = count
    self.blocks = blocks
    path = number == 1 ? document.path : "\(document.path)-\(number)"
  }

  /// The title, which tells the pages of one document apart.
  var title: String { count == 1 ? document.title : "\(document.title) – deel \(number) van \(count)" }

  /// What a reader finds here: `2.34 Honden t/m 2.60 Horeca`, or what it goes on with.
  var contents: String {
    let own = blocks.headings.filter { !$0.isContinued }
    guard let first = own.first, let last = own.last else {
      return blocks.headings.last.map { "vervolg van \($0.title)" } ?? document.title
    }
    return first.title == last.title ? first.title : "\(first.title) t/m \(last.title)"
  }
}

/// The documents of a package as pages that each hold at most a given number of bytes.
struct WebPages {
  /// What a page may hold, by the requirements; and what its blocks get of it.
  static let limit = 500_000
  private static let room = 400_000

  let package: DocumentPackage
  /// The page files of each document, in the order of the package's documents.
  let files: [[PackageFile]]

  init(_ documents: [Document], style: HouseStyle) {
    var package = DocumentPackage(documents)
    let written = package.documents.map { writeHTML(WebPage($0), in: package, style: style) }
    let whole = zip(package.documents, written).map { [PackageFile("\($0.path).html", $1.bytes)] }
    let long = written.indices.filter { written[$0].bytes.count > Self.limit }
    for index in long {
      var cutter = PageCutter(package.documents[index], written[index].sizes, of: package, room: Self.room)
      package = package.with(cutter.pages(), asPagesOf: index)
    }
    self.package = package
    // What was cut has moved, and others point to it.
    files = long.isEmpty ? whole : package.pages.map { $0.map { Self.file($0, package, style) } }
  }

  private static func file(_ page: WebPage, _ package: DocumentPackage, _ style: HouseStyle) -> PackageFile {
    PackageFile("\(page.path).html", renderHTML(page, in: package, style: style))
  }
}

extension Section {
  /// Number and heading.
  var title: String { [number, heading.plainText].compactMap { $0 }.joined(separator: " ") }

  /// The headed sections directly inside.
  var headed: [Section] { blocks.headed }
}

extension [Block] {
  /// The headed sections among them.
  var headed: [Section] {
    compactMap { block in if case .section(let section) = block, !section.heading.isEmpty { section } else { nil } }
  }

  /// The headed sections of the first two levels, in the order of the text.
  fileprivate var headings: [Section] { headed.flatMap { [$0] + $0.headed } }
}
