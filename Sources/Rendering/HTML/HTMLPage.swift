import Documents

/// Writes a page of a package as one HTML file that needs nothing else: no remote file, and no script to say what it
/// says.
package func renderHTML(_ page: WebPage, in package: DocumentPackage, style: HouseStyle = HouseStyle()) -> [UInt8] {
  writeHTML(page, in: package, style: style).bytes
}

/// The same, and the size of each of its blocks.
func writeHTML(
  _ page: WebPage, in package: DocumentPackage, style: HouseStyle
) -> (bytes: [UInt8], sizes: [WrittenSize]) {
  let page = HTMLPage(page: page, package: package, style: style)
  var html = HTMLSink()
  let sizes = page.write(to: &html)
  return (html.bytes, sizes)
}

private struct HTMLPage {
  let page: WebPage
  let package: DocumentPackage
  let style: HouseStyle

  private var document: Document { page.document }
  private var metadata: Metadata { document.metadata }
  private var municipality: String { "Gemeente \(metadata.municipality.name)" }

  /// The size of each block of the page comes out.
  func write(to html: inout HTMLSink) -> [WrittenSize] {
    var sizes: [WrittenSize] = []
    let prefixes = "dcterms: http://purl.org/dc/terms/ overheid: https://identifier.overheid.nl/tooi/def/ont/"
    html.literal("<!doctype html>\n")
    html.block("html", [("lang", document.language), ("prefix", prefixes)]) { html in
      html.block("head") { html in writeHead(to: &html) }
      let name = "utrecht-document vth-\(document.kind.rawValue)" + (isLong ? " vth-long" : "")
      html.block("body", [("class", name)]) { html in sizes = writeBody(to: &html) }
    }
    return sizes
  }

  /// Whether the contents get a page of their own in print.
  private var isLong: Bool { contents.count >= 6 && (document.kind == .programme || document.kind == .annex) }

  // MARK: Head

  private func writeHead(to html: inout HTMLSink) {
    html.lineBreak()
    meta(&html, [("charset", "utf-8")])
    html.block("title", text: "\(page.title) – \(municipality)")
    meta(&html, [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
    if !metadata.description.isEmpty { meta(&html, [("name", "description"), ("content", metadata.description)]) }
    meta(&html, [("name", "generator"), ("content", metadata.generator)])
    meta(&html, [("name", "referrer"), ("content", "no-referrer")])
    meta(&html, [("http-equiv", "Content-Security-Policy"), ("content", policy)])
    writeLinks(to: &html)
    for (property, value) in rdfaProperties(document) { meta(&html, [("property", property), ("content", value)]) }
    for (property, address) in rdfaLinks(document) { link(&html, [("property", property), ("href", address)]) }
    html.block("style") { html in writeStyle(to: &html) }
  }

  private var policy: String {
    let script = needsScript ? "script-src \(PageScript.source); " : ""
    return "default-src 'none'; \(script)style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
  }

  private var needsScript: Bool { page.blocks.longestTable >= PageScript.leastRows || page.blocks.hasFold }

  private func writeLinks(to html: inout HTMLSink) {
    if let base = metadata.baseURL {
      link(&html, [("rel", "canonical"), ("href", base.url + page.path + ".html")])
    }
    if let address = address(ofPage: page.number - 1) { link(&html, [("rel", "prev"), ("href", address)]) }
    if let address = address(ofPage: page.number + 1) { link(&html, [("rel", "next"), ("href", address)]) }
    guard document.kind != .frontPage, let name = document.path.split(separator: "/").last else { return }
    link(
      &html,
      [
        ("rel", "alternate"), ("type", "application/akn+xml"), ("href", "\(name).xml"), ("title", "Akoma Ntoso (XML)"),
      ])
  }

  private func meta(_ html: inout HTMLSink, _ attributes: HTMLSink.Attributes) {
    html.open("meta", attributes)
    html.lineBreak()
  }

  private func link(_ html: inout HTMLSink, _ attributes: HTMLSink.Attributes) {
    html.open("link", attributes)
    html.lineBreak()
  }

  private func writeStyle(to html: inout HTMLSink) {
    html.lineBreak()
    html.literal(StyleSheet.tokens)
    html.style(style.css)
    html.literal(StyleSheet.page)
    html.literal(StyleSheet.text)
    html.literal(StyleSheet.parts)
    html.style(StyleSheet.drawing)
    html.literal(StyleSheet.print)
    let title = cssString("\(page.title) – \(municipality)")
    let mark = metadata.isConcept ? "@top-right{content:\"CONCEPT\";font:700 8pt \(Self.printFonts);color:#8f1d21}" : ""
    html.style(
      "@page{@top-left{content:\(title);font:8pt \(Self.printFonts);color:#4d5d66}\(mark)"
        + "@bottom-right{content:\"Pagina \" counter(page) \" van \" counter(pages);font:8pt \(Self.printFonts);color:#4d5d66}}\n"
        + "@page:first{@top-left{content:\"\"}}\n")
  }

  /// As in the style sheet, whose properties running titles do not see everywhere.
  private static let printFonts = "\"Source Sans 3\",\"Liberation Sans\",Arial,sans-serif"

  /// Text as a string of CSS: every character that is not a letter, digit or space of ASCII as its number.
  private func cssString(_ text: String) -> String {
    let characters = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": String(scalar)
      case "\u{0}"..<" ": " "
      default: "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return "\"" + characters.joined() + "\""
  }

  // MARK: Body

  private func writeBody(to html: inout HTMLSink) -> [WrittenSize] {
    var sizes: [WrittenSize] = []
    html.lineBreak()
    html.block(
      "a", [("class", "nl-skip-link nl-skip-link--visible-on-focus"), ("href", "#inhoud")],
      text: "Direct naar de inhoud")
    html.block("header", [("class", "vth-header")]) { html in writeHeader(to: &html) }
    let isNavigated = contents.count >= 3 || page.count > 1
    let hasContents = isNavigated && !contents.isEmpty && !document.kind.isDecision && document.kind != .frontPage
    html.block("div", [("class", hasContents ? "vth-columns vth-columns--toc" : "vth-columns")]) { html in
      if hasContents { writeContents(to: &html) }
      html.block("main", [("id", "inhoud"), ("tabindex", "-1")]) { html in
        html.lineBreak()
        var writer = HTMLWriter(page: page, package: package)
        sizes = writer.write(page.blocks, to: &html)
        writer.writeNotes(to: &html)
      }
    }
    if page.count > 1 { writeParts(to: &html) }
    html.block("footer", [("class", "vth-footer")]) { html in writeFooter(to: &html) }
    if needsScript { html.block("script") { html in html.literal(PageScript.text) } }
    return sizes
  }

  private func writeHeader(to html: inout HTMLSink) {
    if metadata.isConcept {
      html.block("p", [("class", "vth-concept")]) { html in
        html.element("strong", text: "CONCEPT")
        html.text(" – niet vastgesteld; dit stuk heeft nog bevindingen.")
      }
    }
    html.block("div", [("class", "vth-masthead")]) { html in
      html.element("p", [("class", "vth-masthead__name")]) { html in
        if let logo = style.logo {
          html.open("img", [("class", "vth-masthead__logo"), ("src", logo.dataURL), ("alt", "")])
        }
        html.element("span", text: municipality)
      }
      if let front = package.documents.first(where: { $0.kind == .frontPage }), front.id != document.id {
        let address = package.address(of: .document(front.id), from: page)
        html.element("p", [("class", "vth-masthead__all")]) { html in
          html.element("a", [("class", "nl-link"), ("href", address)], text: "Alle stukken van dit pakket")
        }
      }
    }
    html.block("div", [("class", page.number == 1 ? "vth-cover" : "vth-cover vth-cover--next")]) { html in
      writeCover(to: &html)
    }
  }

  private func writeCover(to html: inout HTMLSink) {
    html.block("div", [("class", "vth-cover__top")]) { html in
      html.block("div") { html in writeTitle(to: &html) }
      // For the eye only: the years also stand in the line above the title.
      if !years.isEmpty, document.kind == .frontPage || document.kind == .programme {
        let name = years.count > 4 ? "vth-cover__year vth-cover__year--long" : "vth-cover__year"
        html.block("p", [("class", name), ("aria-hidden", "true")], text: years)
      }
    }
    guard page.number == 1 else { return }
    html.block("dl", [("class", "vth-facts")]) { html in
      for (name, value) in facts {
        html.element("div") { html in
          html.element("dt", text: name)
          html.element("dd", text: value)
        }
      }
    }
  }

  private func writeTitle(to html: inout HTMLSink) {
    html.block(
      "p", [("class", "vth-cover__kind")], text: years.isEmpty ? document.kind.title : "\(document.kind.title) \(years)"
    )
    html.block("h1", [("class", "nl-heading nl-heading--level-1"), ("id", "titel")], text: page.title)
    guard !document.lead.isEmpty, page.number == 1 else { return }
    var writer = HTMLWriter(page: page, package: package)
    html.block("p", [("class", "nl-paragraph nl-paragraph--lead")]) { html in writer.write(document.lead, to: &html) }
  }

  private var years: String {
    guard let from = metadata.validFrom else { return "" }
    guard let until = metadata.validUntil, until.year != from.year else { return String(from.year) }
    let short = String(until.year).suffix(2)
    return "\(from.year)–\(short)"
  }

  private var facts: [(String, String)] {
    var facts: [(String, String)] = []
    if let from = metadata.validFrom, let until = metadata.validUntil {
      facts.append(("Periode", "\(from.dutch) t/m \(until.dutch)"))
    }
    facts.append((document.kind.isDecision ? "Besluit van" : "Opgesteld door", metadata.author.title))
    facts.append(("Vastgesteld", metadata.adopted?.dutch ?? "nog niet vastgesteld"))
    if let offered = metadata.offered { facts.append(("Aangeboden aan de raad", offered.dutch)) }
    return facts
  }

  // MARK: Contents

  private var contents: [Section] { page.blocks.headed }

  private func writeContents(to html: inout HTMLSink) {
    html.block("nav", [("class", "vth-toc"), ("aria-labelledby", "inhoudsopgave")]) { html in
      html.block("p", [("class", "vth-toc__title"), ("id", "inhoudsopgave")], text: "Inhoudsopgave")
      writeContents(contents, deeper: true, to: &html)
    }
  }

  private func writeContents(_ sections: [Section], deeper: Bool, to html: inout HTMLSink) {
    html.block("ol") { html in
      for section in sections {
        html.block("li") { html in
          html.element(
            "a", [("href", "#\(section.id)")], text: section.isContinued ? section.title + " (vervolg)" : section.title)
          if deeper, !section.headed.isEmpty { writeContents(section.headed, deeper: false, to: &html) }
        }
      }
    }
  }

  // MARK: The other pages of the document

  /// The file name of a page of this document, seen from this one.
  private func address(ofPage number: Int) -> String? {
    let pages = package.pages(of: document)
    guard pages.indices.contains(number - 1) else { return nil }
    return DocumentPackage.relative(pages[number - 1].path + ".html", from: page.path)
  }

  /// The way to the pages before and after; on the first page to all of them.
  private func writeParts(to html: inout HTMLSink) {
    let pages = package.pages(of: document)
    html.block("nav", [("class", "vth-parts"), ("aria-labelledby", "delen")]) { html in
      html.block("p", [("class", "vth-parts__title"), ("id", "delen")], text: "Delen van dit stuk")
      html.block("ul") { html in
        for part in pages where page.number == 1 || part.number == 1 || abs(part.number - page.number) == 1 {
          html.block("li") { html in
            let label = "Deel \(part.number): \(part.contents)"
            if part.number == page.number {
              html.element("span", [("aria-current", "page")], text: label)
            } else {
              html.element(
                "a", [("class", "nl-link"), ("href", address(ofPage: part.number)), ("rel", relation(of: part))],
                text: label)
            }
          }
        }
      }
    }
  }

  private func relation(of part: WebPage) -> String? {
    switch part.number - page.number {
    case -1: "prev"
    case 1: "next"
    default: nil
    }
  }

  // MARK: Foot

  private func writeFooter(to html: inout HTMLSink) {
    html.block("div", [("class", "vth-footer__inner")]) { html in
      html.block("p", text: municipality)
      if document.kind != .frontPage, let name = document.path.split(separator: "/").last {
        html.block("p") { html in
          html.element(
            "a", [("class", "nl-link"), ("href", "\(name).xml"), ("type", "application/akn+xml")],
            text: "Dit stuk als XML (Akoma Ntoso)")
        }
      }
      html.block("p") { html in
        if let statement = metadata.accessibilityStatement {
          html.element("a", [("class", "nl-link"), ("href", statement.url)], text: "Toegankelijkheidsverklaring")
        } else {
          html.text("Toegankelijkheidsverklaring: niet opgegeven")
        }
      }
      html.block("p", text: "Gemaakt met \(metadata.generator)")
    }
  }
}
