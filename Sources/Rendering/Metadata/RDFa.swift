import Documents

/// Properties of a document as RDFa for the head of a page, with a value.
func rdfaProperties(_ document: Document) -> [(String, String)] {
  let metadata = document.metadata
  var properties = [
    ("dcterms:identifier", metadata.workURI(of: document)), ("dcterms:title", document.title),
    ("dcterms:type", document.kind.title), ("dcterms:language", document.language),
    ("dcterms:created", metadata.created.description), ("dcterms:modified", metadata.version.description),
  ]
  if let adopted = metadata.adopted { properties.append(("dcterms:issued", adopted.description)) }
  if let from = metadata.validFrom, let until = metadata.validUntil {
    properties.append(("dcterms:valid", "\(from)/\(until)"))
  }
  return properties
}

/// Properties that point to something with an address of its own.
func rdfaLinks(_ document: Document) -> [(String, String)] {
  let metadata = document.metadata
  let bodies = metadata.municipality.tooi.map { [("dcterms:creator", $0), ("dcterms:publisher", $0)] } ?? []
  return bodies + metadata.categories.map { ("dcterms:subject", $0.uri) }
}

extension Metadata {
  /// The address of the work in the naming convention of Akoma Ntoso:
  /// `/akn/nl/doc/gm9999/2016/vth-uitvoeringsplan-2017`.
  func workURI(of document: Document) -> String {
    "/akn/nl/\(document.kind.aknType)/\(municipality.word)/\(created.year)/\(workName)"
  }

  /// `…/nld@2016-12-20`.
  func expressionURI(of document: Document) -> String {
    "\(workURI(of: document))/\(aknLanguage(document.language))@\(version)"
  }
}

extension DocumentKind {
  /// The type of document in Akoma Ntoso.
  var aknType: String { self == .frontPage ? "documentCollection" : isDecision ? "bill" : "doc" }
}

/// ISO 639-2 for the languages that a document can have.
func aknLanguage(_ language: String) -> String {
  switch language.split(separator: "-").first {
  case "en": "eng"
  case "fy": "fry"
  case "de": "deu"
  default: "nld"
  }
}
