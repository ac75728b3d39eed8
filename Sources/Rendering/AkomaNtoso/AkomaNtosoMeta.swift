import Documents

/// Writes what stands before the text: identification, classification, life cycle, and what the text refers to.
struct AkomaNtosoMeta {
  let document: Document
  /// Units and short forms that occur in the text, sorted.
  let units: [String]
  let terms: [Abbreviation]

  struct Abbreviation: Equatable {
    let short: String
    let expansion: String

    var id: String { "term-" + slug(short, otherwise: "term") }
  }

  private var metadata: Metadata { document.metadata }

  func write(to xml: inout XMLSink) {
    xml.element("meta") { xml in
      xml.element("identification", ("source", "#vthplan")) { xml in
        writeWork(to: &xml)
        writeExpression(to: &xml)
        writeManifestation(to: &xml)
      }
      writeClassification(to: &xml)
      xml.element("lifecycle", ("source", "#vthplan")) { xml in
        xml.element(
          "eventRef", ("eId", "gebeurtenis_1"), ("date", metadata.created.description), ("type", "generation"),
          ("source", "#vthplan"))
      }
      xml.element("workflow", ("source", "#vthplan")) { xml in
        for step in steps {
          xml.element(
            "step", ("date", step.date.description), ("by", "#\(step.body.rawValue)"), ("as", "#\(step.role)"),
            ("outcome", "#\(step.outcome)"))
        }
      }
      writeReferences(to: &xml)
    }
  }

  // MARK: Identification

  private var work: String { metadata.workURI(of: document) }
  private var expression: String { metadata.expressionURI(of: document) }

  private func writeWork(to xml: inout XMLSink) {
    xml.element("FRBRWork") { xml in
      xml.element("FRBRthis", ("value", work + "/!main"))
      xml.element("FRBRuri", ("value", work))
      xml.element("FRBRdate", ("date", metadata.created.description), ("name", "opgesteld"))
      xml.element("FRBRauthor", ("href", "#\(metadata.author.rawValue)"), ("as", "#indiener"))
      xml.element("FRBRcountry", ("value", "nl"))
      xml.element("FRBRsubtype", ("value", document.kind.rawValue))
      if document.kind.isDecision { xml.element("FRBRprescriptive", ("value", "true")) }
      xml.element("FRBRauthoritative", ("value", isDraft ? "false" : "true"))
    }
  }

  private var isDraft: Bool { metadata.isConcept || metadata.adopted == nil }

  private func writeExpression(to xml: inout XMLSink) {
    xml.element("FRBRExpression") { xml in
      xml.element("FRBRthis", ("value", expression + "/!main"))
      xml.element("FRBRuri", ("value", expression))
      xml.element("FRBRdate", ("date", metadata.version.description), ("name", "versie"))
      xml.element("FRBRauthor", ("href", "#\(metadata.author.rawValue)"), ("as", "#indiener"))
      xml.element("FRBRlanguage", ("language", aknLanguage(document.language)))
    }
  }

  private func writeManifestation(to xml: inout XMLSink) {
    xml.element("FRBRManifestation") { xml in
      xml.element("FRBRthis", ("value", expression + "/!main.xml"))
      xml.element("FRBRuri", ("value", expression + ".akn"))
      xml.element("FRBRdate", ("date", metadata.version.description), ("name", "gemaakt"))
      xml.element("FRBRauthor", ("href", "#vthplan"))
      xml.element("FRBRformat", ("value", "application/akn+xml"))
    }
  }

  private func writeClassification(to xml: inout XMLSink) {
    guard !metadata.categories.isEmpty else { return }
    xml.element("classification", ("source", "#vthplan")) { xml in
      for category in metadata.categories {
        xml.element(
          "keyword", ("value", category.rawValue), ("showAs", category.title),
          ("dictionary", "https://identifier.overheid.nl/tooi/def/thes/kern/"))
      }
    }
  }

  // MARK: Life cycle

  private struct Step {
    let date: ISODate
    let body: Body
    let role: String
    let outcome: String
  }

  private var steps: [Step] {
    var steps = [Step(date: metadata.created, body: metadata.author, role: "indiener", outcome: "opgesteld")]
    if let adopted = metadata.adopted, let body = metadata.decidedBy {
      steps.append(Step(date: adopted, body: body, role: "besluitnemer", outcome: "vastgesteld"))
    }
    if let offered = metadata.offered {
      steps.append(Step(date: offered, body: metadata.author, role: "indiener", outcome: "aangeboden"))
    }
    return steps
  }

  // MARK: References

  private func writeReferences(to xml: inout XMLSink) {
    xml.element("references", ("source", "#vthplan")) { xml in
      let municipality = metadata.municipality
      let address = municipality.tooi ?? "/akn/ontology/organization/nl/\(municipality.word)"
      xml.element(
        "TLCOrganization", ("eId", "gemeente"), ("href", address), ("showAs", "gemeente \(municipality.name)"))
      for body in Body.allCases where isMentioned(body) {
        xml.element(
          "TLCOrganization", ("eId", body.rawValue), ("href", address),
          ("showAs", "\(body.title) van \(municipality.name)"))
      }
      xml.element(
        "TLCObject", ("eId", "vthplan"), ("href", "/akn/ontology/object/nl/vthplan"), ("showAs", metadata.generator))
      xml.element("TLCRole", ("eId", "indiener"), ("href", "/akn/ontology/role/nl/indiener"), ("showAs", "Indiener"))
      xml.element(
        "TLCRole", ("eId", "besluitnemer"), ("href", "/akn/ontology/role/nl/besluitnemer"), ("showAs", "Besluitnemer"))
      for outcome in ["opgesteld", "vastgesteld", "aangeboden"] {
        xml.element(
          "TLCConcept", ("eId", outcome), ("href", "/akn/ontology/concept/nl/\(outcome)"), ("showAs", outcome))
      }
      for unit in units {
        xml.element(
          "TLCConcept", ("eId", Self.unitID(unit)), ("href", "/akn/ontology/concept/nl/\(slug(unit))"), ("showAs", unit)
        )
      }
      for term in terms {
        xml.element(
          "TLCTerm", ("eId", term.id), ("href", "/akn/ontology/term/nl/\(slug(term.short))"), ("showAs", term.expansion)
        )
      }
    }
  }

  private func isMentioned(_ body: Body) -> Bool { body == metadata.author || steps.contains { $0.body == body } }

  static func unitID(_ unit: String) -> String { "eenheid-" + slug(unit, otherwise: "getal") }
}
