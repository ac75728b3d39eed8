import CLibXML2
import PlanModel

/// What our profile of Akoma Ntoso asks on top of the schema, found wanting in a document; empty when all is well.
///
/// The schema accepts a reference to nothing, any text as an IRI, and a draft that calls itself authoritative.
package func akomaNtosoProblems(_ bytes: [UInt8]) throws(XMLRefusal) -> [XMLProblem] {
  let document = try XMLDocumentHandle(parsing: bytes)
  var facts = AkomaNtosoFacts()
  document.forEachElement { facts.read($0) }
  return facts.problems
}

/// An element as the checks see it.
struct XMLElementView {
  let name: String
  let parent: String
  let line: Int
  let attributes: [(name: String, value: String)]

  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
}

extension XMLDocumentHandle {
  /// Visits every element in document order, without recursion.
  borrowing func forEachElement(_ visit: (XMLElementView) -> Void) {
    let root = xmlDocGetRootElement(document)
    var current = root
    while let node = current {
      if node.pointee.type == XML_ELEMENT_NODE { visit(XMLElementView(node)) }
      if let child = node.pointee.children, node.pointee.type == XML_ELEMENT_NODE {
        current = child
      } else {
        var ascending: xmlNodePtr? = node
        while let up = ascending, up != root, up.pointee.next == nil { ascending = up.pointee.parent }
        current = ascending == root ? nil : ascending?.pointee.next
      }
    }
  }
}

extension XMLElementView {
  fileprivate init(_ node: xmlNodePtr) {
    var attributes: [(name: String, value: String)] = []
    var attribute = node.pointee.properties
    while let current = attribute {
      let value = current.pointee.children?.pointee.content.map { String(cString: $0) } ?? ""
      attributes.append((String(cString: current.pointee.name), value))
      attribute = current.pointee.next
    }
    name = String(cString: node.pointee.name)
    parent = node.pointee.parent?.pointee.name.map { String(cString: $0) } ?? ""
    line = Int(xmlGetLineNo(node))
    self.attributes = attributes
  }
}

private struct AkomaNtosoFacts {
  private var ids: Set<String> = []
  private var references: [(id: String, line: Int)] = []
  /// Values of the identification by `FRBRWork/FRBRuri` and the like.
  private var identification: [String: (value: String, line: Int)] = [:]
  private var seen: Set<String> = []
  private var found: [XMLProblem] = []

  mutating func read(_ element: XMLElementView) {
    if let id = element["eId"] { ids.insert(id) }
    for (_, value) in element.attributes {
      for part in value.split(separator: " ") where part.hasPrefix("#") {
        references.append((String(part.dropFirst()), element.line))
      }
    }
    if element.name.hasPrefix("FRBR"), let value = element["value"] ?? element["date"] {
      identification["\(element.parent)/\(element.name)"] = (value, element.line)
    }
    readParts(element)
  }

  private mutating func readParts(_ element: XMLElementView) {
    switch element.name {
    case "TLCOrganization":
      let places = ["https://identifier.overheid.nl/tooi/id/", "/akn/ontology/organization/nl/"]
      if let href = element["href"], places.contains(where: href.hasPrefix) { seen.insert("organisatie") }
    case "TLCObject": seen.insert("compiler")
    case "TLCRole": seen.insert("rol")
    case "eventRef": if element["type"] == "generation" { seen.insert("ontstaan") }
    case "keyword": if element["value"]?.hasPrefix("c_") == true { seen.insert("categorie") }
    case "step":
      for name in ["by", "as", "outcome"] where element[name] == nil {
        found.append(XMLProblem(line: element.line, message: "step without @\(name)"))
      }
    case "quantity":
      if element["normalized"].map(isNumber) != true {
        found.append(XMLProblem(line: element.line, message: "quantity without a normalized number"))
      }
    case "proprietary": found.append(XMLProblem(line: element.line, message: "proprietary metadata"))
    default: break
    }
  }

  private func isNumber(_ text: String) -> Bool {
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  var problems: [XMLProblem] {
    var problems = found
    for (id, line) in references where !ids.contains(id) {
      problems.append(XMLProblem(line: line, message: "#\(id) refers to nothing"))
    }
    for part in ["organisatie", "compiler", "rol", "ontstaan", "categorie"] where !seen.contains(part) {
      problems.append(XMLProblem(line: 0, message: "missing: \(part)"))
    }
    return problems + identificationProblems
  }

  private var identificationProblems: [XMLProblem] {
    let work = identification["FRBRWork/FRBRuri"]
    let expression = identification["FRBRExpression/FRBRuri"]
    let date = identification["FRBRExpression/FRBRdate"]
    var problems: [XMLProblem] = []
    func expect(_ holds: Bool, _ message: String, _ line: Int?) {
      if !holds { problems.append(XMLProblem(line: line ?? 0, message: message)) }
    }
    expect(isWork(work?.value ?? ""), "the work IRI does not follow the pattern", work?.line)
    let rest = expression?.value.dropFirst(work?.value.utf8.count ?? 0) ?? ""
    expect(
      expression?.value.hasPrefix((work?.value ?? "-") + "/") == true, "the expression is not of the work",
      expression?.line)
    expect(rest.dropFirst(5) == (date?.value ?? "-"), "the expression date differs from the version", date?.line)
    expect(
      rest.hasPrefix("/nld@") || rest.hasPrefix("/eng@") || rest.hasPrefix("/fry@") || rest.hasPrefix("/deu@"),
      "the language of the expression", expression?.line)
    return problems
  }

  /// `/akn/nl/doc/gm9999/2016/naam`; without a code `/akn/nl/doc/gemeente-zandbergen/2016/naam`.
  private func isWork(_ iri: String) -> Bool {
    let parts = iri.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 7, parts[0].isEmpty, parts[1] == "akn", parts[2] == "nl" else { return false }
    let isCode = isMunicipalityCode(parts[4]) || parts[4].hasPrefix("gemeente-") && isWord(parts[4])
    let isYear = parts[5].utf8.count == 4 && parts[5].utf8.allSatisfy { (0x30...0x39).contains($0) }
    return ["doc", "bill", "documentCollection"].contains(parts[3]) && isCode && isYear && isWord(parts[6])
  }

  private func isWord(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
