/// What a document is about, once, for every format: HTML head, Akoma Ntoso, DiWoo, mini-ORI, MDTO.
package struct Metadata: Sendable, Equatable {
  /// The name of the work, `[a-z0-9-]+`: `vth-uitvoeringsplan-2017`.
  package var workName: String
  package var municipality: Municipality
  /// The body whose document it is.
  package var author: Body
  /// The body that decides on it.
  package var decidedBy: Body?
  /// The day the text was made, from the plan; never the clock.
  package var created: ISODate
  /// The day of this version.
  package var version: ISODate
  /// The day it was adopted; nil while it is a draft.
  package var adopted: ISODate?
  /// The day it goes to the council.
  package var offered: ISODate?
  package var validFrom: ISODate?
  package var validUntil: ISODate?
  /// One or two sentences for search results.
  package var description: String
  package var categories: [WooCategory]
  /// Whether it is a concept: then every page says so.
  package var isConcept: Bool
  /// The name and version of the program: `vthplan 0.1.0`.
  package var generator: String
  /// Where the package will be published, ending in `/`; nil when the plan does not say.
  package var baseURL: LinkTarget?
  /// The toegankelijkheidsverklaring of the municipality.
  package var accessibilityStatement: LinkTarget?

  package init(
    workName: String, municipality: Municipality, author: Body, decidedBy: Body? = nil, created: ISODate,
    version: ISODate? = nil, adopted: ISODate? = nil, offered: ISODate? = nil, validFrom: ISODate? = nil,
    validUntil: ISODate? = nil, description: String = "", categories: [WooCategory], isConcept: Bool = false,
    generator: String, baseURL: LinkTarget? = nil, accessibilityStatement: LinkTarget? = nil
  ) {
    self.workName = workName
    self.municipality = municipality
    self.author = author
    self.decidedBy = decidedBy
    self.created = created
    self.version = version ?? created
    self.adopted = adopted
    self.offered = offered
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.description = description
    self.categories = categories
    self.isConcept = isConcept
    self.generator = generator
    self.baseURL = baseURL
    self.accessibilityStatement = accessibilityStatement
  }
}

package struct Municipality: Sendable, Equatable {
  package var name: String
  /// The TOOI code, `gm` and four digits; nil when the plan gives none.
  package var code: String?

  package init(name: String, code: String?) {
    self.name = name
    self.code = code
  }

  /// `https://identifier.overheid.nl/tooi/id/gemeente/gm9999`; nil without a code, since none is made up.
  package var tooi: String? { code.map { "https://identifier.overheid.nl/tooi/id/gemeente/\($0)" } }

  /// Its name in addresses of our own: the code, else `gemeente-` and the name.
  package var word: String { code ?? "gemeente-\(slug(name))" }
}

/// The bodies of a municipality that make or decide on documents.
package enum Body: String, Sendable, CaseIterable {
  case college
  case council = "raad"
  case mayor = "burgemeester"

  package var title: String {
    switch self {
    case .college: "College van burgemeester en wethouders"
    case .council: "Gemeenteraad"
    case .mayor: "Burgemeester"
    }
  }
}

/// The categories of the Wet open overheid that our documents fall under, with their code in the TOOI list.
package enum WooCategory: String, Sendable, CaseIterable {
  case councilPapers = "c_db4862c3"
  case plansAndReports = "c_c6cd1213"
  case generalDecisions = "c_aab6bfc7"

  package var title: String {
    switch self {
    case .councilPapers: "vergaderstukken decentrale overheden"
    case .plansAndReports: "jaarplannen en jaarverslagen"
    case .generalDecisions: "overige besluiten van algemene strekking"
    }
  }

  /// `https://identifier.overheid.nl/tooi/def/thes/kern/c_c6cd1213`.
  package var uri: String { "https://identifier.overheid.nl/tooi/def/thes/kern/\(rawValue)" }
}
