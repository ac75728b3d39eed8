import Documents

extension AkomaNtosoWriter {
  mutating func write(_ inlines: [Inline], to xml: inout XMLSink) {
    for inline in inlines { write(inline, to: &xml) }
  }

  private mutating func write(_ inline: Inline, to xml: inout XMLSink) {
    switch inline {
    case .text(let text): xml.text(text)
    case .emphasis(let inner): xml.element("i") { xml in write(inner, to: &xml) }
    case .strong(let inner): xml.element("b") { xml in write(inner, to: &xml) }
    case .code(let text): xml.element("inline", ("name", "code"), text: text)
    case .link(let target, let inner): reference(address(of: .link(target)), inner, to: &xml)
    case .abbreviation(let short, let expansion):
      let term = AkomaNtosoMeta.Abbreviation(short: short, expansion: expansion)
      xml.element("term", ("refersTo", "#\(term.id)"), text: short)
    case .quantity(let quantity):
      xml.element(
        "quantity", ("refersTo", "#\(AkomaNtosoMeta.unitID(quantity.unit))"), ("normalized", quantity.normalized),
        text: quantity.text)
    case .date(let date, let text): xml.element("date", ("date", date.description), text: text)
    case .reference(let id, let inner): reference(address(of: .part(id)), inner, to: &xml)
    case .badge(let text, _): xml.element("inline", ("name", "klasse"), text: text)
    case .note(let inner): writeNote(inner, to: &xml)
    case .lineBreak: xml.element("eol")
    }
  }

  private mutating func reference(_ address: String?, _ inner: [Inline], to xml: inout XMLSink) {
    guard let address else { return write(inner, to: &xml) }
    xml.element("ref", ("href", address)) { xml in write(inner, to: &xml) }
  }

  private mutating func writeNote(_ inner: [Inline], to xml: inout XMLSink) {
    noteCount += 1
    xml.element("authorialNote", ("marker", String(noteCount)), ("placement", "bottom")) { xml in
      xml.element("p") { xml in write(inner, to: &xml) }
    }
  }

  /// The address of a target: an `eId` in this document, the expression of another, or the link itself.
  mutating func address(of target: DocumentReference.Target) -> String? {
    switch target {
    case .link(let link):
      if let document = package.document(linkedBy: link) {
        return document.metadata.expressionURI(of: document) + "/!main"
      }
      guard link.url.hasPrefix("#") else { return link.url }
      hasReferences = true
      return ids[String(link.url.dropFirst())].map { "#\($0)" }
    case .document(let id): return package[id].map { $0.metadata.expressionURI(of: $0) + "/!main" }
    case .part(let id):
      let name = slug(id)
      hasReferences = true
      if let own = ids[name] { return "#\(own)" }
      return package.document(holding: name).map { $0.metadata.expressionURI(of: $0) + "/!main" }
    }
  }
}
