import Documents

/// A sitemap with a DiWoo record for each adopted document of a package, for the Woo-index.
///
/// A record without an act of adoption or without the code of the municipality would miss a mandatory field, so a draft
/// has none, nor a plan without that code. Nil when no document has one: a sitemap holds one address or more. Without the
/// address where the package will stand, `loc` is the path inside it, and whoever publishes puts the address before it.
package func renderSitemap(_ package: DocumentPackage) -> [UInt8]? {
  guard package.documents.contains(where: { record($0) != nil }) else { return nil }
  var xml = XMLSink()
  xml.start("urlset")
  xml.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")
  xml.attribute("xmlns:diwoo", "https://standaarden.overheid.nl/diwoo/metadata/")
  for document in package.documents {
    guard let (publisher, adopted) = record(document) else { continue }
    let pages = package.pages(of: document).map { ($0.path + ".html", "text/html") }
    for (path, format) in pages + [(document.path + ".xml", "application/akn+xml")] {
      xml.element("url") { xml in
        xml.element("loc", text: (document.metadata.baseURL?.url ?? "") + path)
        xml.element("lastmod", text: document.metadata.version.description)
        xml.element("diwoo:Document") { xml in
          xml.element("diwoo:DiWoo") { xml in write(document, publisher, adopted, format, to: &xml) }
        }
      }
    }
  }
  xml.end()
  return xml.finish()
}

/// The fields that a record needs and that not every document has.
private func record(_ document: Document) -> (publisher: String, adopted: ISODate)? {
  let metadata = document.metadata
  guard let adopted = metadata.adopted, !metadata.isConcept, let publisher = metadata.municipality.tooi else {
    return nil
  }
  return (publisher, adopted)
}

private func write(
  _ document: Document, _ publisher: String, _ adopted: ISODate, _ format: String, to xml: inout XMLSink
) {
  let metadata = document.metadata
  xml.element("diwoo:identifiers") { $0.element("diwoo:identifier", text: metadata.workURI(of: document)) }
  xml.element("diwoo:publisher", ("resource", publisher), text: "gemeente \(metadata.municipality.name)")
  xml.element("diwoo:titelcollectie") { $0.element("diwoo:officieleTitel", text: document.title) }
  if !metadata.description.isEmpty {
    xml.element("diwoo:omschrijvingen") { $0.element("diwoo:omschrijving", text: metadata.description) }
  }
  xml.element("diwoo:classificatiecollectie") { xml in
    xml.element("diwoo:informatiecategorieen") { xml in
      for category in metadata.categories {
        xml.element("diwoo:informatiecategorie", ("resource", category.uri), text: category.title)
      }
    }
  }
  xml.element("diwoo:creatiedatum", text: metadata.created.description)
  xml.element("diwoo:format", text: format)
  xml.element("diwoo:documenthandelingen") { xml in
    xml.element("diwoo:documenthandeling") { xml in
      xml.element(
        "diwoo:soortHandeling", ("resource", "https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76"),
        text: "vaststelling")
      xml.element("diwoo:atTime", text: "\(adopted)T00:00:00")
    }
  }
}
