import Documents
import Rendering
import SourceText
import Testing

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// The names of the tags, in order: the structure of a page or document. Lines of words in a picture are left out, since
/// longer words take more of them.
private func tags(_ markup: String) -> [Substring] {
  markup.split(separator: "<").dropFirst().map { $0.prefix { $0 != " " && $0 != ">" && $0 != "\n" } }
    .filter { $0 != "text" && $0 != "/text" }
}

/// The words between the tags of a part, with white space and the joints between words made equal.
private func words(_ markup: some StringProtocol) -> String {
  var result = ""
  var isTag = false
  for character in markup {
    if character == "<" {
      isTag = true
    } else if character == ">" {
      isTag = false
    } else if !isTag, !character.isWhitespace {
      result.append(character)
    }
  }
  return result.replacing("&quot;", with: "\"").replacing("&gt;", with: ">").replacing("&lt;", with: "<").replacing(
    "&amp;", with: "&")
}

private func part(_ text: String, from start: String, to end: String) -> Substring {
  guard let first = text.firstRange(of: start), let last = text[first.upperBound...].firstRange(of: end) else {
    return ""
  }
  return text[first.upperBound..<last.lowerBound]
}

/// The page without what only one format has: pictures, the buttons of folded tables, note marks and their list.
private func spokenPage(_ page: String) -> String {
  var main = part(page, from: "<main id=\"inhoud\" tabindex=\"-1\">", to: "</main>")[...]
  var result = ""
  while let start = main.firstRange(of: "<svg"), let end = main.firstRange(of: "</svg>") {
    result += main[..<start.lowerBound]
    main = main[end.upperBound...]
  }
  result += main
  if let notes = result.firstRange(of: "<section class=\"vth-notes\"") { result = String(result[..<notes.lowerBound]) }
  while let start = result.firstRange(of: "<summary>"), let end = result.firstRange(of: "</summary>") {
    result.removeSubrange(start.lowerBound..<end.upperBound)
  }
  while let start = result.firstRange(of: "<sup>"), let end = result.firstRange(of: "</sup>") {
    result.removeSubrange(start.lowerBound..<end.upperBound)
  }
  return words(result)
}

private func spokenXML(_ xml: String, _ kind: DocumentKind) -> String {
  var main =
    kind.isDecision
    ? String(part(xml, from: "<preamble>", to: "</conclusions>"))
    : String(part(xml, from: "<mainBody", to: "</mainBody>").drop { $0 != ">" }.dropFirst())
  while let start = main.firstRange(of: "<authorialNote"), let end = main.firstRange(of: "</authorialNote>") {
    main.removeSubrange(start.lowerBound..<end.upperBound)
  }
  while let start = main.firstRange(of: "<foreign"), let end = main.firstRange(of: "</foreign>") {
    main.removeSubrange(start.lowerBound..<end.upperBound)
  }
  // Numbers of points and items are markers in HTML.
  if kind.isDecision || main.contains("<item") {
    for number in 1...9 {
      main = main.replacing("<num>\(number).</num>\n          <content", with: "<content").replacing(
        "<num>\(number).</num>\n        <content", with: "<content")
      main = main.replacing("<num>\(number).</num>\n              <p>", with: "<p>")
    }
  }
  return words(main)
}

@Test func pageAndXMLSayTheSame() {
  let package = SampleDocuments.package()
  for document in package.documents where document.kind != .frontPage {
    let page = spokenPage(text(html(document, in: package)))
    let xml = spokenXML(text(renderAkomaNtoso(document, in: package)), document.kind)
    #expect(page.count > 50)
    #expect(page == xml, "\(document.id)")
  }
}

@Test func hostileTextChangesNoStructure() throws {
  let clean = SampleDocuments.package(words: "woord")
  let hostile = SampleDocuments.package(words: SampleDocuments.hostile)
  for (one, other) in zip(clean.documents, hostile.documents) {
    let page = text(html(other, in: hostile))
    #expect(tags(page) == tags(text(html(one, in: clean))))
    #expect(!page.contains("<script") && !page.contains("href=\"javascript"))
    #expect(tags(text(renderAkomaNtoso(other, in: hostile))) == tags(text(renderAkomaNtoso(one, in: clean))))
    _ = try XMLDocumentHandle(parsing: renderAkomaNtoso(other, in: hostile))
    _ = try XMLDocumentHandle(parsing: renderArchiveRecord(other, files: [SampleDocuments.hostile]))
    let record = text(renderOpenCouncilRecord(other))
    #expect(record.split(separator: "\n").count == text(renderOpenCouncilRecord(one)).split(separator: "\n").count)
  }
  _ = try XMLDocumentHandle(parsing: #require(renderSitemap(hostile)))
}

@Test func akomaNtosoKeepsOurProfile() throws {
  let package = SampleDocuments.package()
  for document in package.documents {
    let bytes = renderAkomaNtoso(document, in: package)
    #expect(try akomaNtosoProblems(bytes) == [])
    #expect(bytes == renderAkomaNtoso(document, in: package))
  }
}

@Test(arguments: [
  ("href=\"#college\"", "href=\"#nergens\"", "#nergens refers to nothing"),
  ("as=\"#indiener\" outcome=\"#opgesteld\"", "outcome=\"#opgesteld\"", "step without @as"),
  ("/nld@2016-12-20\"", "/nld@2016-12-21\"", "the expression date differs from the version"),
  ("/akn/nl/doc/gm9999", "/akn/nl/doc/gm99", "the work IRI does not follow the pattern"),
  ("type=\"generation\"", "type=\"amendment\"", "missing: ontstaan"),
  ("https://identifier.overheid.nl/tooi/id/", "https://x.example/", "missing: organisatie"),
  ("normalized=\"18\"", "normalized=\"1.8.0\"", "quantity without a normalized number"),
])
func profileSeesWhatTheSchemaLets(_ good: String, _ bad: String, _ message: String) throws {
  let package = SampleDocuments.package()
  let document = try #require(package["uitvoeringsplan"])
  let spoilt = text(renderAkomaNtoso(document, in: package)).replacing(good, with: bad)
  #expect(try akomaNtosoProblems(Array(spoilt.utf8)).map(\.message).contains(message))
}

/// The mandatory fields of `formats` 3.3, in the order of the schemas that are in no registry.
@Test func recordsHaveTheirMandatoryFields() throws {
  let package = SampleDocuments.package()
  let document = try #require(package["uitvoeringsplan"])
  func names(_ bytes: [UInt8]) -> String {
    tags(text(bytes)).filter { !$0.hasPrefix("/") && !$0.hasPrefix("?") }.joined(separator: " ")
  }
  let archive = names(renderArchiveRecord(document, files: ["uitvoeringsplan.html", "uitvoeringsplan.xml"]))
  let order = [
    "identificatie", "naam", "aggregatieniveau", "classificatie", "omschrijving", "dekkingInTijd", "taal", "event",
    "waardering", "heeftRepresentatie", "archiefvormer", "beperkingGebruik",
  ]
  let places = order.map { name in archive.split(separator: " ").firstIndex { $0 == name } ?? -1 }
  #expect(!places.contains(-1) && places == places.sorted())
  let file = names(renderArchiveRecord(ArchiveFile(name: "plan.xml", size: 12, sha256: "ab"), of: document))
  for field in ["identificatie", "naam", "omvang", "bestandsformaat", "checksum", "isRepresentatieVan"] {
    #expect(file.contains(field))
  }
  let sitemap = text(try #require(renderSitemap(package)))
  for field in ["publisher", "officieleTitel", "informatiecategorie", "creatiedatum", "soortHandeling", "atTime"] {
    #expect(sitemap.contains("<diwoo:\(field)"))
  }
  #expect(!sitemap.contains("collegebesluit.html"), "a draft has no record")
  // A sitemap holds one address or more (sitemap.xsd), so one of drafts alone is none.
  let drafts = DocumentPackage(package.documents.filter(\.metadata.isConcept))
  #expect(!drafts.documents.isEmpty && renderSitemap(drafts) == nil)
  #expect(sitemap.contains("<loc>https://www.zandbergen.example/vth/2017/bijlagen/risicoanalyse.html</loc>"))
  let record = text(renderOpenCouncilRecord(document))
  for field in [
    "webpaginalink", "organisatie", "gemeente", "naam", "titel", "wooinformatiecategorie", "datumingediend",
  ] { #expect(record.contains("\"\(field)\": ")) }
  let page = text(html(document, in: package))
  for property in ["identifier", "title", "type", "language", "creator", "publisher", "subject", "issued", "valid"] {
    #expect(page.contains("property=\"dcterms:\(property)\""))
  }
}

@Test(arguments: [
  ("--utrecht-document-color", "#222", true), ("--utrecht-document-font-family", "\"Fira Sans\", sans-serif", true),
  ("--x", "rgb(0 0 0 / 50%)", true), ("color", "red", false), ("--x", "red;} body{display:none", false),
  ("--x", "url(https://x)", false),
  ("--x", "</style>", false), ("--x", "expression(1)", false), ("--x", "\"", false), ("--x", "a/*b", false),
  ("--x)", "a", false), ("--x", "(", false),
  ("--x", "\\75rl(1)", false), ("--x", "image-set('x')", false), ("--x", "", false),
])
func houseStyleTakesValuesOnly(_ name: String, _ value: String, _ accepted: Bool) {
  var style = HouseStyle()
  #expect(style.set(name, value) == accepted)
  #expect(style.tokens.isEmpty == !accepted)
}

@Test(arguments: [
  (
    "/* huis */ :root {\n --nl-link-color: #222;\n --utrecht-heading-font-family: \"Fira Sans\", serif\n}",
    ["--nl-link-color=#222", "--utrecht-heading-font-family=\"Fira Sans\", serif"], [String]()
  ),
  (":root{--nl-link-color:red}", ["--nl-link-color=red"], []), ("", [], []),
  ("body { color: red }\n:root { --nl-link-color: red; }", ["--nl-link-color=red"], ["body", "color: red"]),
  (
    ":root { --nl-link-color: url(x.png); --utrecht-link-color: red }", ["--utrecht-link-color=red"],
    ["--nl-link-color: url(x.png)"]
  ),
  ("@import 'x'; /* open", [], ["/*", "@import 'x'"]),
  ("--nl-link-color", [], ["--nl-link-color"]), ("--nl-link-color: ;", [], ["--nl-link-color:"]), ("}}}{{;;", [], []),
  ("</style><script>", [], ["</style><script>"]),
])
func houseStyleIsRead(_ text: String, _ tokens: [String], _ refused: [String]) {
  let file = SourceFile(name: "sjablonen/huisstijl.css", text: text)
  let result = readHouseStyle(file, id: FileID(0))
  #expect(result.value.tokens.map { "\($0.name)=\($0.value)" } == tokens)
  #expect(result.findings.map { file.text($0.primary.location.range) } == refused)
}

/// A token that no page looks at stands at its place with the one that it looks like; of a whole theme one is said.
@Test(arguments: [
  ("--nl-link-colour: red", ["--nl-link-colour|Bedoelt u `--nl-link-color`?"]),
  ("--Utrecht-Heading-Color: red", ["--Utrecht-Heading-Color|Bedoelt u `--utrecht-heading-color`?"]),
  ("--x-a: red; --nl-link-color: red; --x-b: red", ["--x-a|en naar 1 andere in dit bestand."]),
  ("--x-a: red", ["--x-a|Geen pagina kijkt naar het token `--x-a`."]),
  // Own tokens that others lean on.
  ("--huis-paars: #5a2a6e; --nl-link-color: var(--huis-paars)", []),
  ("--nl-link-color: var( --huis-paars, red)", []),
  (
    "--huis-paars: red; --nl-link-color: var(--huis-paarz)",
    ["--nl-link-color: var(--huis-paarz)|Bedoelt u `--huis-paars`?", "--huis-paars|Geen pagina kijkt"]
  ),
  // The names that the pages use among themselves stay theirs.
  ("--vth-paper: red; --nl-link-color: var(--vth-paper)", ["--vth-paper: red|geweigerd"]),
])
func tokensOfTheHouseStyleAreKnown(_ text: String, _ expected: [String]) {
  let file = SourceFile(name: "sjablonen/huisstijl.css", text: ":root { \(text) }")
  let findings = readHouseStyle(file, id: FileID(0)).findings
  #expect(findings.count == expected.count)
  for (finding, expected) in zip(findings, expected) {
    let halves = expected.split(separator: "|").map(String.init)
    #expect(file.text(finding.primary.location.range) == halves[0])
    #expect(finding.message.nl.contains(halves[1]), "\(finding.message.nl)")
    #expect(!finding.message.en.isEmpty)
  }
}

@Test func partsOfOtherDocumentsHaveAnAddress() throws {
  let package = SampleDocuments.package()
  let annex = text(html(try #require(package["risicoanalyse"]), in: package))
  #expect(annex.contains("href=\"../uitvoeringsplan.html#risico-hond\""))
  #expect(annex.contains("href=\"../index.html\""))
  #expect(annex.contains("id=\"methode\"") && annex.contains("id=\"methode-2\""))
  #expect(!annex.contains("bestaat-niet"))
  let plan = text(html(try #require(package["uitvoeringsplan"]), in: package))
  #expect(plan.contains("href=\"#risico-hond\"") && plan.contains("id=\"risico-hond\""))
  let xml = text(renderAkomaNtoso(try #require(package["risicoanalyse"]), in: package))
  #expect(xml.contains("<ref href=\"/akn/nl/doc/gm9999/2016/vth-uitvoeringsplan-2017/nld@2016-12-20/!main\">"))
}

@Test func everyTokenOfTheReferenceIsUsed() throws {
  let package = SampleDocuments.package()
  let page = text(html(try #require(package["uitvoeringsplan"]), in: package))
  let reference = text(TemplateReference.write())
  let tokens = reference.split(separator: "\n").filter { $0.hasPrefix("| `--") }.map {
    $0.dropFirst(3).prefix { $0 != "`" }
  }
  #expect(tokens.count > 10)
  for token in tokens { #expect(page.contains("var(\(token)"), "\(token)") }
}
