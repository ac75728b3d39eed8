import Documents
import Glibc
import Rendering
import Testing

/// With `VTH_PAGES` set to a folder that exists, the sample pages are also put there, for a look in a browser and for
/// the validators.
private func keep(_ bytes: [UInt8], as name: String) {
  guard let folder = getenv("VTH_PAGES"), let file = fopen("\(String(cString: folder))/\(name)", "w") else { return }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}

@Test func pagesAreWritten() {
  let package = SampleDocuments.package()
  if let folder = getenv("VTH_PAGES") { mkdir("\(String(cString: folder))/bijlagen", 0o755) }
  for document in package.documents {
    let page = html(document, in: package)
    keep(page, as: document.path + ".html")
    keep(renderAkomaNtoso(document, in: package), as: document.path + ".xml")
    let text = String(decoding: page, as: UTF8.self)
    #expect(page.count < 500_000)
    #expect(text.contains("<h1 class=\"nl-heading nl-heading--level-1\" id=\"titel\">\(document.title)</h1>"))
    #expect(page == html(document, in: package))
  }
}
