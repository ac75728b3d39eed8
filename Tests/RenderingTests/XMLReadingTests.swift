import Rendering
import Testing

private let schema = """
  <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:element name="plan"><xs:complexType><xs:sequence>
      <xs:element name="doel" maxOccurs="unbounded">
        <xs:complexType><xs:attribute name="id" type="xs:NCName" use="required"/></xs:complexType>
      </xs:element>
    </xs:sequence></xs:complexType></xs:element>
  </xs:schema>
  """

@Test(arguments: [
  ("<plan>\n<doel id='a'/>\n</plan>", [Int]()),
  ("<plan>\n<doel/>\n<doel id='1'/>\n</plan>", [2, 3]),
  ("<plan>\n\n</plan>", [3]),
  ("<plan>\n<doel id='a'>\n</plan>", [3]),
  ("<x/>", [1]),
])
func schemaProblemsHaveALine(_ text: String, _ lines: [Int]) throws {
  let validator = try XMLSchemaValidator(schema: Array(schema.utf8))
  let problems = try validator.problems(of: Array(text.utf8))
  #expect(Array(Set(problems.map(\.line))).sorted() == lines, "\(problems)")
}

@Test func manyProblemsStopEarly() throws {
  let validator = try XMLSchemaValidator(schema: Array(schema.utf8))
  let text = "<plan>" + String(repeating: "<doel/>\n", count: 200_000) + "</plan>"
  #expect(try validator.problems(of: Array(text.utf8), problemLimit: 20).count == 20)
  let lines = try validator.problems(of: Array((String(repeating: "\n", count: 100_000) + "<plan/>").utf8)).map(\.line)
  #expect(lines == [100_001])
}

@Test(arguments: [
  ("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", true),
  ("<!DOCTYPE a [<!ENTITY a 'b'><!ENTITY c '&a;&a;&a;'>]><a>&c;</a>", true),
  ("<a>&x;</a>", false), ("<a", false), ("", false), ("<a>\u{1}</a>", false), ("<a b='1' b='2'/>", false),
  (String(repeating: "<a>", count: 3000), false), ("\u{FEFF}", false),
])
func hostileXMLIsRefused(_ text: String, _ isDoctype: Bool) throws {
  let refusal = #expect(throws: XMLRefusal.self) { _ = try XMLDocumentHandle(parsing: Array(text.utf8)) }
  #expect((refusal == .hasDoctype) == isDoctype)
  #expect(throws: XMLRefusal.self) { _ = try XMLSchemaValidator(schema: Array(text.utf8)) }
  if isDoctype {
    let validator = try XMLSchemaValidator(schema: Array(schema.utf8))
    #expect(throws: XMLRefusal.hasDoctype) { try validator.problems(of: Array(text.utf8)) }
  }
}

@Test func canonicalFormIgnoresSpelling() throws {
  func canonical(_ text: String) throws -> [UInt8]? { try XMLDocumentHandle(parsing: Array(text.utf8)).canonical() }
  let one = try canonical("<?xml version='1.0'?><a c='2' b=\"1\"><d></d>&#233;</a>")
  #expect(try canonical("<a b='1'   c='2'><d/>é<!-- weg --></a>") == one)
  #expect(try canonical("<a b='1' c='3'><d/>é</a>") != one)
  #expect(throws: XMLRefusal.tooLarge) { _ = try XMLDocumentHandle(parsing: Array("<a/>".utf8), limit: 3) }
}
