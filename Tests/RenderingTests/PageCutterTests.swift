import Documents
import Rendering
import Testing

@testable import Rendering

/// A document with everything that can be larger than a page: many sections, and a table, list and pictures that alone are.
private func longDocument(rows: Int) -> Document {
  let words: [Inline] = [.text("Toezicht op plek"), .reference("verweg", [.text("zie aldaar")])]
  let table = Table(
    id: "lang", caption: [.text("Alle plekken")], columns: [.init("Plek"), .init("Uren", alignment: .end)],
    rows: (0..<rows).map { Table.Row([words, [.text("\($0)")]], id: "rij-\($0)") })
  let tree = (0..<rows / 4).map {
    TreeNode(kind: "doel", label: "Doel \($0)", children: [TreeNode(kind: "taak", label: "T")])
  }
  let figure = Figure(id: "boom", title: "Boom", description: "Alle doelen", chart: .tree(tree), table: table)
  let list = List(isOrdered: true, paragraphs: (0..<rows).map { [.text("punt \($0)")] })
  let sections = (0..<rows / 4).map { index in
    Block.section(
      Section(
        id: "plek-\(index)", heading: [.text("Plek \(index)")], blocks: [.paragraph(words + [.note([.text("noot")])])]))
  }
  return Document(
    id: "plan", path: "bijlagen/plan", kind: .annex, title: "Plan", metadata: SampleDocuments.anyMetadata,
    blocks: [
      .section(
        Section(id: "eerst", heading: [.text("Eerst")], blocks: [.paragraph(words), .table(table), .figure(figure)])),
      .section(Section(id: "dan", heading: [.text("Dan")], blocks: sections + [.list(list)])),
      .section(Section(id: "verweg", heading: [.text("Ver weg")], blocks: [.paragraph([.reference("plek-0", words)])])),
    ])
}

@Suite struct PageCutterTests {
  private func made(rows: Int) -> WebPages { WebPages([longDocument(rows: rows)], style: HouseStyle()) }

  @Test func aLongDocumentIsCutIntoPagesThatFit() throws {
    let pages = made(rows: 4_000)
    let files = pages.files[0]
    #expect(files.count > 3)
    #expect(files.map(\.path).prefix(2) == ["bijlagen/plan.html", "bijlagen/plan-2.html"])
    for file in files { #expect(file.bytes.count <= WebPages.limit, "\(file.path)") }
    #expect(Set(files.map(\.path)).count == files.count)
  }

  @Test func nothingIsLostAndNothingSaidTwice() throws {
    let cut = made(rows: 4_000).files[0].map { spoken(String(decoding: $0.bytes, as: UTF8.self)) }.joined()
    let whole = DocumentPackage([longDocument(rows: 4_000)])
    let page = renderHTML(whole.pages[0][0], in: whole)
    let isSame = cut == spoken(String(decoding: page, as: UTF8.self))
    #expect(isSame)
  }

  @Test func everyLinkHasATarget() throws {
    let files = made(rows: 4_000).files[0]
    let texts = Dictionary(
      uniqueKeysWithValues: files.map {
        (String($0.path.split(separator: "/").last ?? ""), String(decoding: $0.bytes, as: UTF8.self))
      })
    var checked = 0
    for (name, text) in texts {
      for link in text.split(separator: "href=\"").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
        let halves = link.split(separator: "#", omittingEmptySubsequences: false)
        guard halves.count == 2 else { continue }
        let target = try #require(texts[halves[0].isEmpty ? name : String(halves[0])], "\(link)")
        // Ids stand between quotes; looking for each in so long a text is what takes the time.
        if checked % 97 == 0 { #expect(target.contains("id=\"\(halves[1])\""), "\(name): \(link)") }
        checked += 1
      }
      let ids = text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(Set(ids).count == ids.count, "\(name)")
    }
    #expect(checked > 4_000)
  }

  private func table(_ cells: [[Inline]]) -> Table {
    Table(
      id: "tabel", caption: [.text("Tabel")], columns: [.init("Wat"), .init("Waarom"), .init("Hoeveel")],
      rows: [Table.Row(cells)])
  }

  /// A single block of text is cut too, whatever it stands in.
  @Test(arguments: [
    "paragraph", "quote", "notice", "item", "code", "cell", "cells", "link", "note", "definition", "card", "document",
  ])
  func oneLongTextIsCutBetweenItsWords(_ kind: String) {
    let words = (0..<120_000).map { "woord\($0)" }.joined(separator: " ")
    let paragraph = Block.paragraph([.strong([.text(words)])])
    let block: Block =
      switch kind {
      case "quote": .quote([paragraph])
      case "notice": .notice(Notice(.warning, title: [.text("Let op")], blocks: [paragraph]))
      case "item": .list(List(items: [[paragraph]]))
      case "code": .code(words)
      case "cell": .table(table([[.text("Naam")], [.strong([.text(words)])], [.text("uren")]]))
      // Both are cut at once; neither is said again with each half of the other.
      case "cells": .table(table([[.text("Naam")], [.code(words)], [.text(words)]]))
      case "link": .paragraph([.reference("een", [.text(words)])])
      case "note": .paragraph([.note([.text(words)])])
      case "definition": .definitions([Definition([.text("Naam")], [paragraph])])
      case "card": .cards([Card(kicker: "Naam", blocks: [paragraph])])
      case "document": .documents([DocumentReference(.document("plan"), title: "Naam", note: [.text(words)])])
      default: paragraph
      }
    var document = longDocument(rows: 4)
    document.blocks = [.section(Section(id: "een", heading: [.text("Een")], blocks: [block]))]
    let files = WebPages([document], style: HouseStyle()).files[0]
    #expect(files.count > 3 && files.count < 30)
    for file in files { #expect(file.bytes.count <= WebPages.limit, "\(file.path)") }
    guard kind != "cells", kind != "note" else {
      let text = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      for word in stride(from: 0, to: 120_000, by: 9_973) {
        #expect(text.split(separator: "woord\(word) ").count - 1 == (kind == "note" ? 1 : 2), "\(word)")
      }
      return
    }
    let said = files.map { spoken(String(decoding: $0.bytes, as: UTF8.self)) }.joined()
    let wanted = words.filter { $0 != " " }
    let isThere = said.replacing("Letop", with: "").replacing(/(uren)?Naam\(vervolg\)/, with: "").contains(wanted)
    #expect(isThere)
  }

  @Test func whatFitsStaysOnePage() {
    let pages = made(rows: 40)
    #expect(pages.files[0].map(\.path) == ["bijlagen/plan.html"])
    #expect(!String(decoding: pages.files[0][0].bytes, as: UTF8.self).contains("vth-parts\""))
  }

  /// The words of the main part without what continued parts say again, pictures, and notes, which are numbered by page.
  private func spoken(_ page: String) -> String {
    guard let start = page.firstRange(of: "<main"), let end = page.firstRange(of: "</main>") else { return "" }
    var result = ""
    var hidden: [Substring] = []
    for part in page[start.lowerBound..<end.lowerBound].split(separator: "<") {
      let tag = part.prefix { $0 != ">" && $0 != " " }
      let name = tag.first == "/" ? tag.dropFirst() : tag
      let opens = tag.first != "/" && name != "br"
      let isHidden = part.prefix { $0 != ">" }.contains("vth-continued") || name == "svg" || name == "sup"
      let isNotes = part.prefix { $0 != ">" }.contains("vth-notes")
      if opens, !hidden.isEmpty || isHidden || isNotes { hidden.append(name) }
      if tag.first == "/", !hidden.isEmpty { hidden.removeLast() }
      if hidden.isEmpty { result += part.drop { $0 != ">" }.dropFirst().filter { !$0.isWhitespace } }
    }
    return result
  }
}
