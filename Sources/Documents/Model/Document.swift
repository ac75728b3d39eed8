/// A council document before it has a format: what it says, in order, and what it is about.
///
/// Everything in the tree that came from a plan or a template is a plain `String`. Nothing in it is markup, so nothing
/// has to be escaped here; each writer escapes for its own format.
package struct Document: Sendable, Equatable {
  /// Stable name inside the package, `[a-z0-9-]+`: `uitvoeringsplan`, `risicoanalyse`.
  package var id: String
  /// Where the document lives in the package, without extension and relative to its root: `bijlagen/risicoanalyse`.
  package var path: String
  /// BCP 47 language of the text: `nl`.
  package var language: String
  package var kind: DocumentKind
  package var title: String
  /// One or two sentences under the title.
  package var lead: [Inline]
  package var metadata: Metadata
  package var blocks: [Block]

  package init(
    id: String, path: String? = nil, language: String = "nl", kind: DocumentKind, title: String, lead: [Inline] = [],
    metadata: Metadata, blocks: [Block] = []
  ) {
    self.id = id
    self.path = path ?? id
    self.language = language
    self.kind = kind
    self.title = title
    self.lead = lead
    self.metadata = metadata
    self.blocks = blocks
  }
}

/// The kinds of document in a council package.
package enum DocumentKind: String, Sendable, CaseIterable {
  case frontPage = "voorpagina"
  case programme = "uitvoeringsplan"
  case collegeDecision = "collegebesluit"
  case informationLetter = "raadsinformatiebrief"
  case councilProposal = "raadsvoorstel"
  case councilDecision = "raadsbesluit"
  case annex = "bijlage"
  case summary = "samenvatting"

  /// The word on the cover.
  package var title: String {
    switch self {
    case .frontPage: "Raadsstuk"
    case .programme: "Uitvoeringsplan"
    case .collegeDecision: "Collegebesluit"
    case .informationLetter: "Raadsinformatiebrief"
    case .councilProposal: "Raadsvoorstel"
    case .councilDecision: "Ontwerp-raadsbesluit"
    case .annex: "Bijlage"
    case .summary: "Samenvatting"
    }
  }

  /// Whether the document decides something, so that it has a preamble and numbered points.
  package var isDecision: Bool { self == .collegeDecision || self == .councilDecision }
}
