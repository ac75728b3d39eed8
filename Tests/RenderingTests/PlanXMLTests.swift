import CLibXML2
import PlanModel
import Rendering
import SourceText
import Testing
import Vocabulary

/// Validates with libxml2; nil when valid, else what is wrong.
func schemaErrors(_ document: [UInt8], _ schema: [UInt8]) -> [String] {
  let parser = schema.withUnsafeBytes { bytes in
    xmlSchemaNewMemParserCtxt(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
  }
  defer { xmlSchemaFreeParserCtxt(parser) }
  guard let compiled = xmlSchemaParse(parser) else { return ["the schema itself"] }
  defer { xmlSchemaFree(compiled) }
  let tree = document.withUnsafeBytes { bytes in
    xmlReadMemory(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil, 0)
  }
  defer { xmlFreeDoc(tree) }
  let validation = xmlSchemaNewValidCtxt(compiled)
  defer { xmlSchemaFreeValidCtxt(validation) }
  return xmlSchemaValidateDoc(validation, tree) == 0 ? [] : ["not valid"]
}

@Suite struct PlanXMLTests {
  static let schema = PlanSchema.write()
  static let hostile = "</titel><x a=\"'&]]><!--<?p?> \u{202E}=1+1\u{1F}\u{0}"

  @Test(arguments: Clearance.allCases, ["tekst", hostile])
  func everythingTheVocabularyCanSayIsValid(clearance: Clearance, text: String) {
    let xml = PlanXML.write(VocabularyPlan(text: text).plan.disclosed(to: clearance))
    #expect(schemaErrors(xml, Self.schema) == [])
  }

  @Test func hostileTextChangesNoStructure() {
    let tame = PlanXML.write(VocabularyPlan(text: "tekst").plan.disclosed(to: .intern))
    let wild = PlanXML.write(VocabularyPlan(text: Self.hostile).plan.disclosed(to: .intern))
    let isSame = tags(tame) == tags(wild)
    #expect(isSame)
  }

  @Test func whatIsSecretNeverChangesThePublicFile() {
    let plans = [("kanarie", Int64(3)), ("zeemeeuw", 77)].map { word, number in
      VocabularyPlan(secret: word, secretNumber: number, isAnnounced: false).plan
    }
    let open = plans.map { PlanXML.write($0.disclosed(to: .open)) }
    let isSame = open[0] == open[1]
    #expect(isSame)
    #expect(!String(decoding: open[0], as: UTF8.self).contains("kanarie"))
    #expect(String(decoding: open[0], as: UTF8.self).contains("<weggelaten aantal=\"1\" opheffing=\"raad\">tekst<"))
    #expect(String(decoding: PlanXML.write(plans[0].disclosed(to: .intern)), as: UTF8.self).contains("kanarie"))
  }

  @Test func everyRowIsWritten() {
    let xml = String(decoding: PlanXML.write(VocabularyPlan().plan.disclosed(to: .intern)), as: UTF8.self)
    let missing = Vocabulary.rows.filter { !xml.contains("<\($0.keyword)") }.map(\.id)
    #expect(missing == [])
  }

  @Test func schemaFileIsUpToDate() throws {
    try expectGenerated("Templates/schema/plan.xsd", PlanSchema.write())
  }

  /// What the schema must refuse, as one replacement in a valid file.
  static let spoilt: [(String, String)] = [
    ("eenheid=\"minuten\"", "eenheid=\"centen\""), ("ref=\"", "ref=\"nergens/"), ("<taak ", "<taken "),
    ("waarde=\"90\"", "waarde=\"90,5\""), ("openbaarheid=\"intern\"", "openbaarheid=\"geheim\""),
    ("<motivering>", "<motivering><x/>"), ("van=\"2017-07-01\"", "van=\"2017-07-32\""),
    ("week-tot=\"50\"", "week-tot=\"54\""), ("<orgaan>raad<", "<orgaan>raadje<"),
  ]

  @Test(arguments: spoilt) func schemaRefuses(pattern: String, replacement: String) {
    let xml = PlanXML.write(VocabularyPlan().plan.disclosed(to: .intern))
    let bad = replacingFirst(pattern, by: replacement, in: xml)
    let isSpoilt = bad != xml
    #expect(isSpoilt)
    #expect(schemaErrors(bad, Self.schema) != [])
  }

  private func tags(_ xml: [UInt8]) -> [ArraySlice<UInt8>] {
    xml.split(separator: UInt8(ascii: "<")).compactMap { part in
      part.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    }
  }
}

/// Bytes with the first occurrence of `pattern` replaced; unchanged when there is none.
func replacingFirst(_ pattern: String, by other: String, in bytes: [UInt8]) -> [UInt8] {
  let wanted = Array(pattern.utf8)
  guard let at = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else { return bytes }
  return bytes[..<at] + Array(other.utf8) + bytes[(at + wanted.count)...]
}
