import PlanModel
import SourceText
import Vocabulary

/// The XML schema of `plan.xml`, generated from the vocabulary: `Templates/schema/plan.xsd` is this text.
///
/// Strict in names, places, order, kinds of value, units, closed lists, unique ids and references that resolve. How
/// often a statement stands somewhere is left to the compiler: a public file may lack what is confidential.
package enum PlanSchema {
  package static func write() -> [UInt8] {
    var schema = SchemaWriter()
    schema.document()
    return schema.xml.finish()
  }
}

private struct SchemaWriter {
  var xml = XMLSink()

  mutating func document() {
    xml.start("xs:schema")
    xml.attribute("xmlns:xs", "http://www.w3.org/2001/XMLSchema")
    xml.attribute("xmlns", PlanXML.namespace)
    xml.attribute("targetNamespace", PlanXML.namespace)
    xml.attribute("elementFormDefault", "qualified")
    xml.attribute("version", "1")
    content()
    xml.end()
  }

  private mutating func content() {
    documentation(
      nl:
        "Een VTH-uitvoeringsplan als gegevens. Gemaakt uit de woordenlijst van de plantaal; niet met de hand wijzigen.",
      en: "A VTH plan as data. Generated from the vocabulary of the plan language; do not edit by hand.")
    root()
    modelGroup("plan", ElementModel.topLevel.map { (ElementModel[$0].name.text, ElementModel[$0].schemaType) })
    modelGroup("in-elk-blok", ElementModel.common.map { (ElementModel[$0].name.text, ElementModel[$0].schemaType) })
    modelGroup("achter-de-regel", Self.qualifiers, max: "1")
    for model in ElementModel.all { type(model) }
    valueTypes()
    listTypes()
  }

  private mutating func root() {
    xml.element("xs:element", ("name", "uitvoeringsplan")) { xml in
      xml.element("xs:complexType") { xml in
        xml.element("xs:sequence") { xml in
          element("weggelaten", "weggelaten", to: &xml)
          xml.element("xs:group", ("ref", "plan"))
        }
        xml.element("xs:attribute", ("name", "openbaarheid"), ("type", "openbaarheid"), ("use", "required"))
      }
      identity("xs:unique", "id", "@id", refer: nil, to: &xml)
      identity("xs:keyref", "verwijzing", "@ref", refer: "id", to: &xml)
    }
  }

  private mutating func modelGroup(_ name: String, _ elements: [(String, String)], max: String = "unbounded") {
    xml.element("xs:group", ("name", name)) { xml in
      xml.element("xs:sequence") { xml in
        for (name, type) in elements { element(name, type, to: &xml, max: max) }
      }
    }
  }

  // MARK: Statements

  private mutating func type(_ model: ElementModel) {
    xml.start("xs:complexType")
    xml.attribute("name", model.schemaType)
    let row = Vocabulary[model.row]
    documentation(nl: row.help.nl, en: "\(row.english): \(row.help.en)")
    xml.element("xs:sequence") { xml in
      if model.hasTitle { element("titel", "naam", to: &xml, max: "1") }
      for slot in model.slots { element(slot.name.text, slot.form.typeName, to: &xml, max: "1") }
      xml.element("xs:group", ("ref", "achter-de-regel"))
      for child in model.ownChildren { element(ElementModel[child], to: &xml) }
      if model.hasCommonChildren { xml.element("xs:group", ("ref", "in-elk-blok")) }
      if model.hasOverlay { xml.element("xs:group", ("ref", "plan")) }
    }
    xml.element("xs:attributeGroup", ("ref", "regel"))
    xml.end()
  }

  private static let qualifiers = [
    ("geldt-vanaf", "datum"), ("geldt-tot-en-met", "datum"), ("met-reden", "tekst"), ("met-bron", "verwijzing"),
    ("met-peildatum", "datum"),
  ]

  private mutating func documentation(nl: String, en: String) {
    xml.element("xs:annotation") { xml in
      xml.element("xs:documentation", ("xml:lang", "nl"), text: nl)
      xml.element("xs:documentation", ("xml:lang", "en"), text: en)
    }
  }
}

// MARK: - Values

extension SchemaWriter {
  private mutating func valueTypes() {
    attributeGroups()
    lexicalTypes()
    textTypes()
    figureTypes()
    partTypes()
    periodTypes()
  }

  private mutating func attributeGroups() {
    group(
      "regel", [("id", "naam"), ("naam", "naam"), ("bewerking", "bewerking"), ("gedeeld", "ja"), ("onvolledig", "ja")])
    group("afwezig", [("afwezig", "afwezigheid")])
  }

  private mutating func group(_ name: String, _ attributes: [(String, String)]) {
    xml.element("xs:attributeGroup", ("name", name)) { xml in
      for (name, type) in attributes { xml.element("xs:attribute", ("name", name), ("type", type)) }
    }
  }

  private mutating func lexicalTypes() {
    enumeration("openbaarheid", Clearance.allCases.map(\.rawValue))
    enumeration("bewerking", ["plus", "min"])
    enumeration("ja", ["ja"])
    enumeration("afwezigheid", Absence.allCases.map(\.rawValue))
    enumeration("grens", BoundName.allCases.map(\.rawValue))
    enumeration("seizoen", Season.allCases.map(\.rawValue))
    enumeration("tijdseenheid", CalendarUnit.allCases.map(\.rawValue))
    pattern("waarde", #"-?(0|[1-9][0-9]*)(\.[0-9]{1,6})?|-?[1-9][0-9]*/[1-9][0-9]*"#)
    pattern("dag", #"[0-9]{4}-[0-9]{2}-[0-9]{2}"#, base: "xs:date")
    pattern("maanddag", #"--[0-9]{2}-[0-9]{2}"#, base: "xs:gMonthDay")
    pattern("kloktijd", #"([01][0-9]|2[0-4]):[0-5][0-9]"#)
    pattern("jaartal", #"[0-9]{4}"#)
    pattern("dagen", #"(ma|di|wo|do|vr|za|zo|feestdag)?( (ma|di|wo|do|vr|za|zo|feestdag))*"#)
    pattern("naam", #"[\s\S]+"#)
    bounded("week", 1, 53)
    bounded("maand", 1, 12)
  }

  private mutating func enumeration(_ name: String, _ words: [String]) {
    restriction(name) { xml in for word in words { xml.element("xs:enumeration", ("value", word)) } }
  }

  private mutating func pattern(_ name: String, _ pattern: String, base: String = "xs:string") {
    restriction(name, base: base) { xml in xml.element("xs:pattern", ("value", pattern)) }
  }

  private mutating func bounded(_ name: String, _ low: Int, _ high: Int) {
    restriction(name, base: "xs:integer") { xml in
      xml.element("xs:minInclusive", ("value", String(low)))
      xml.element("xs:maxInclusive", ("value", String(high)))
    }
  }

  private mutating func restriction(_ name: String, base: String = "xs:string", body: (inout XMLSink) -> Void) {
    xml.element("xs:simpleType", ("name", name)) { xml in
      xml.element("xs:restriction", ("base", base)) { xml in body(&xml) }
    }
  }

  private mutating func textTypes() {
    text("weggelaten", attributes: [("aantal", "xs:positiveInteger"), ("opheffing", "lijst.orgaan")])
    text("tekst", attributes: [("opmaak", "opmaak"), ("afwezig", "afwezigheid")])
    enumeration("opmaak", ["commonmark"])
    for name in ["woord", "code", "zin"] { text(name, attributes: [("afwezig", "afwezigheid")]) }
    text("verwijzing", attributes: [("ref", "naam"), ("afwezig", "afwezigheid")])
    text("datum", attributes: [("van", "dag"), ("tot", "dag"), ("afwezig", "afwezigheid")])
    text("eenheid", base: "tijdseenheid-of-niets", attributes: [("afwezig", "afwezigheid")])
    orNothing("tijdseenheid-of-niets", "tijdseenheid")
    text("tijd", base: "kloktijd-of-niets", attributes: [("afwezig", "afwezigheid")])
    orNothing("kloktijd-of-niets", "kloktijd")
    text("jaar", base: "jaartal-of-niets", attributes: [("afwezig", "afwezigheid")])
    orNothing("jaartal-of-niets", "jaartal")
    enumeration("niets", [""])
  }

  private mutating func orNothing(_ name: String, _ type: String) {
    xml.element("xs:simpleType", ("name", name)) { xml in
      xml.element("xs:union", ("memberTypes", "\(type) niets"))
    }
  }

  private mutating func text(_ name: String, base: String = "xs:string", attributes: [(String, String)]) {
    xml.element("xs:complexType", ("name", name)) { xml in
      simpleContent(base, attributes, to: &xml)
    }
  }

  private mutating func figureTypes() {
    for measure in ValueForm.Measure.allCases {
      enumeration("eenheid.\(measure.rawValue)", measure.units.map(\.rawValue))
      text(
        "maat.\(measure.rawValue)",
        attributes: Self.amount("eenheid.\(measure.rawValue)") + [("afwezig", "afwezigheid")])
    }
  }

  private static func amount(_ unit: String) -> [(String, String)] {
    [
      ("waarde", "waarde"), ("tot", "waarde"), ("eenheid", unit), ("van", "naam"), ("grens", "grens"),
      ("jaar", "jaartal"),
    ]
  }

  // MARK: Values with parts

  private mutating func partTypes() {
    text("deel", attributes: [("ref", "naam"), ("afwezig", "afwezigheid")] + Self.amount("eenheid.maat"))
    parts("woorden", [("woord", "xs:string")])
    parts("verwijzingen", [("verwijzing", "verwijzing")])
    parts("delen", [("deel", "deel")])
    text("term", attributes: [("kolom", "naam"), ("vergelijking", "vergelijking")])
    enumeration(
      "vergelijking",
      [RowCondition.Comparison.equals, .differs, .contains].map(\.rawValue))
    parts("voorwaarde", [("term", "term")])
  }

  private mutating func parts(_ name: String, _ parts: [(String, String)], attributes: [(String, String)] = []) {
    xml.element("xs:complexType", ("name", name)) { xml in
      xml.element("xs:sequence") { xml in
        for (name, type) in parts { element(name, type, to: &xml) }
      }
      for (name, type) in attributes { xml.element("xs:attribute", ("name", name), ("type", type)) }
      xml.element("xs:attributeGroup", ("ref", "afwezig"))
    }
  }

  private mutating func periodTypes() {
    parts("periode", [("deel", "spanne"), ("behalve", "spanne")], attributes: [("tekst", "naam")])
    xml.element("xs:complexType", ("name", "spanne")) { xml in
      for (name, type) in Self.span { xml.element("xs:attribute", ("name", name), ("type", type)) }
    }
    parts("tijden", [("regel", "tijdregel")], attributes: [("tekst", "naam")])
    xml.element("xs:complexType", ("name", "tijdregel")) { xml in
      xml.element("xs:sequence") { xml in element("uren", "tijduren", to: &xml) }
      xml.element("xs:attribute", ("name", "dagen"), ("type", "dagen"), ("use", "required"))
    }
    xml.element("xs:complexType", ("name", "tijduren")) { xml in
      for (name, type) in [("van", "kloktijd"), ("tot", "kloktijd"), ("volgende-dag", "ja")] {
        xml.element("xs:attribute", ("name", name), ("type", type))
      }
    }
  }

  private static let span = [
    ("van", "dag"), ("tot", "dag"), ("week-van", "week"), ("week-tot", "week"), ("maand-van", "maand"),
    ("maand-tot", "maand"), ("dag-van", "maanddag"), ("dag-tot", "maanddag"), ("seizoen", "seizoen"),
  ]

  // MARK: Closed lists

  private mutating func listTypes() {
    for list in Vocabulary.wordLists where list.closed {
      enumeration("lijst.\(list.name)", list.words.map(\.nl))
      orNothing("lijst-of-niets.\(list.name)", "lijst.\(list.name)")
      text("woord.\(list.name)", base: "lijst-of-niets.\(list.name)", attributes: [("afwezig", "afwezigheid")])
      parts("woorden.\(list.name)", [("woord", "lijst.\(list.name)")])
    }
  }
}

extension ValueForm {
  /// The name of its type in the schema.
  fileprivate var typeName: String {
    switch self {
    case .text: "tekst"
    case .code: "code"
    case .sentence: "zin"
    case .date: "datum"
    case .period: "periode"
    case .times: "tijden"
    case .time: "tijd"
    case .unit: "eenheid"
    case .year: "jaar"
    case .condition: "voorwaarde"
    case .figure(let measure): "maat.\(measure.rawValue)"
    case .word(let list): list.map { "woord.\($0)" } ?? "woord"
    case .words(let list): list.map { "woorden.\($0)" } ?? "woorden"
    case .weightedWords, .weightedReferences: "delen"
    case .reference: "verwijzing"
    case .references: "verwijzingen"
    }
  }
}

// MARK: - Pieces

private func identity(_ kind: XMLName, _ name: String, _ field: String, refer: String?, to xml: inout XMLSink) {
  xml.start(kind)
  xml.attribute("name", name)
  xml.attribute("refer", ifPresent: refer)
  xml.element("xs:selector", ("xpath", ".//*"))
  xml.element("xs:field", ("xpath", field))
  xml.end()
}

private func element(_ model: ElementModel, to xml: inout XMLSink) {
  element(model.name.text, model.schemaType, to: &xml)
}

private func element(_ name: String, _ type: String, to xml: inout XMLSink, max: String = "unbounded") {
  xml.element("xs:element", ("name", name), ("type", type), ("minOccurs", "0"), ("maxOccurs", max))
}

private func simpleContent(_ base: String, _ attributes: [(String, String)], to xml: inout XMLSink) {
  xml.element("xs:simpleContent") { xml in
    xml.element("xs:extension", ("base", base)) { xml in
      for (name, type) in attributes { xml.element("xs:attribute", ("name", name), ("type", type)) }
    }
  }
}
