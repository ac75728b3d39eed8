package import Documents

/// The record of a document for the council information system, in the form of mini-ORI 1.0.0 (InformatieObject).
package func renderOpenCouncilRecord(_ document: Document) -> [UInt8] {
  let metadata = document.metadata
  var json = JSONWriter()
  json.object { json in
    json.member("webpaginalink", (metadata.baseURL?.url ?? "") + document.path + ".html")
    json.object("organisatie") { json in
      if let code = metadata.municipality.code { json.member("gemeente", code) }
      json.member("naam", "gemeente \(metadata.municipality.name)")
    }
    json.member("titel", document.title)
    json.member("wooinformatiecategorie", metadata.categories.first?.rawValue ?? WooCategory.councilPapers.rawValue)
    json.member("datumingediend", (metadata.offered ?? metadata.version).description)
    json.member("id", metadata.workURI(of: document))
    json.member("creatiedatum", metadata.created.description)
    json.member("informatieobjecttype", document.kind.openCouncilType)
    json.member("formaat", "text/html")
    json.member("taal", aknLanguage(document.language))
  }
  return json.finish()
}

extension DocumentKind {
  /// The word of ORI for this kind of document.
  fileprivate var openCouncilType: String {
    switch self {
    case .councilProposal: "voorstel"
    case .councilDecision, .collegeDecision: "besluitvormingsstuk"
    case .informationLetter, .summary: "mededeling"
    case .frontPage, .programme, .annex: "besluitvormingsstuk"
    }
  }
}
