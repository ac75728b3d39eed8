package import Documents

/// A file that represents a document, as the archive sees it.
package struct ArchiveFile: Sendable {
  package var name: String
  /// Bytes.
  package var size: Int
  /// Lower-case hexadecimal.
  package var sha256: String

  package init(name: String, size: Int, sha256: String) {
    self.name = name
    self.size = size
    self.sha256 = sha256
  }
}

/// The MDTO record of a document (informatieobject), for the e-depot.
package func renderArchiveRecord(_ document: Document, files: [String]) -> [UInt8] {
  archiveRecord { xml in
    xml.element("informatieobject") { xml in writeObject(document, files: files, to: &xml) }
  }
}

/// The MDTO record of one file of a document (bestand).
package func renderArchiveRecord(_ file: ArchiveFile, of document: Document) -> [UInt8] {
  archiveRecord { xml in
    xml.element("bestand") { xml in
      identification(document, suffix: "/" + file.name, to: &xml)
      xml.element("naam", text: file.name)
      xml.element("omvang", text: String(file.size))
      concept(
        "bestandsformaat", format(file.name).name, code: format(file.name).code, list: "PRONOM-register", to: &xml)
      xml.element("checksum") { xml in
        concept("checksumAlgoritme", "SHA-256", list: "Begrippenlijst ChecksumAlgoritme MDTO", to: &xml)
        xml.element("checksumWaarde", text: file.sha256)
        xml.element("checksumDatum", text: "\(document.metadata.version)T00:00:00")
      }
      xml.element("isRepresentatieVan") { xml in xml.element("verwijzingNaam", text: document.title) }
    }
  }
}

private func archiveRecord(_ body: (inout XMLSink) -> Void) -> [UInt8] {
  var xml = XMLSink()
  xml.element("MDTO", ("xmlns", "https://www.nationaalarchief.nl/mdto"), body: body)
  return xml.finish()
}

/// The order of the elements is that of the schema.
private func writeObject(_ document: Document, files: [String], to xml: inout XMLSink) {
  let metadata = document.metadata
  identification(document, suffix: "", to: &xml)
  xml.element("naam", text: document.title)
  concept("aggregatieniveau", "Archiefstuk", list: "Begrippenlijst Aggregatieniveaus MDTO", to: &xml)
  for category in metadata.categories {
    concept("classificatie", category.title, code: category.rawValue, list: "TOOI Woo-informatiecategorieën", to: &xml)
  }
  if !metadata.description.isEmpty { xml.element("omschrijving", text: metadata.description) }
  if let from = metadata.validFrom { coverage(from, metadata.validUntil, to: &xml) }
  xml.element("taal", text: document.language)
  event("Creatie", metadata.created, to: &xml)
  if let adopted = metadata.adopted { event("Vaststelling", adopted, to: &xml) }
  concept("waardering", "Blijvend te bewaren", code: "B", list: "Begrippenlijst Waarderingen MDTO", to: &xml)
  for file in files { xml.element("heeftRepresentatie") { $0.element("verwijzingNaam", text: file) } }
  xml.element("archiefvormer") { xml in
    xml.element("verwijzingNaam", text: "gemeente \(metadata.municipality.name)")
    guard let code = metadata.municipality.code else { return }
    xml.element("verwijzingIdentificatie") { xml in
      xml.element("identificatieKenmerk", text: code)
      xml.element("identificatieBron", text: "TOOI register gemeenten compleet")
    }
  }
  xml.element("beperkingGebruik") { xml in
    concept("beperkingGebruikType", "Openbaar", list: "Begrippenlijst BeperkingGebruikTypen MDTO", to: &xml)
  }
}

private func identification(_ document: Document, suffix: String, to xml: inout XMLSink) {
  xml.element("identificatie") { xml in
    xml.element("identificatieKenmerk", text: document.metadata.expressionURI(of: document) + suffix)
    xml.element("identificatieBron", text: "Akoma Ntoso, gemeente \(document.metadata.municipality.name)")
  }
}

private func concept(_ name: XMLName, _ label: String, code: String? = nil, list: String, to xml: inout XMLSink) {
  xml.element(name) { xml in
    xml.element("begripLabel", text: label)
    if let code { xml.element("begripCode", text: code) }
    xml.element("begripBegrippenlijst") { $0.element("verwijzingNaam", text: list) }
  }
}

private func coverage(_ from: ISODate, _ until: ISODate?, to xml: inout XMLSink) {
  xml.element("dekkingInTijd") { xml in
    concept("dekkingInTijdType", "Looptijd", list: "Begrippenlijst DekkingInTijdTypen MDTO", to: &xml)
    xml.element("dekkingInTijdBegindatum", text: from.description)
    if let until { xml.element("dekkingInTijdEinddatum", text: until.description) }
  }
}

private func event(_ type: String, _ date: ISODate, to xml: inout XMLSink) {
  xml.element("event") { xml in
    concept("eventType", type, list: "Begrippenlijst EventTypen MDTO", to: &xml)
    xml.element("eventTijd", text: date.description)
  }
}

/// The name and code in PRONOM of our formats.
private func format(_ file: String) -> (name: String, code: String) {
  file.hasSuffix(".html") ? ("Hypertext Markup Language", "fmt/471") : ("Extensible Markup Language", "fmt/101")
}
