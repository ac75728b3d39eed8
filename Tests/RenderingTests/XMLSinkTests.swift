import CLibXML2
import CXMLShim
import Rendering
import Testing

/// A small generator of numbers, the same on every run.
struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}

/// A random tree, written by both writers.
private indirect enum Node {
  case element(Int, attributes: [(Int, String)], children: [Node])
  case leaf(Int, attributes: [(Int, String)], text: String)
  case mixed(Int, attributes: [(Int, String)], children: [Node])
  case text(String)
}

private let names: [StaticString] = ["a", "plan", "vth:bron", "doel-1", "x_y", "FRBRthis"]
private let pieces = [
  "tekst", " ", "<", ">", "&", "\"", "'", "\n", "\r", "\t", "é", "€ 95.000", "😀", "a\u{0301}", "]]>", "&amp;",
  "\u{2028}",
  "\u{7F}",
]

private func text(_ dice: inout Dice) -> String {
  (0...dice.roll(4)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
}

private func attributes(_ dice: inout Dice) -> [(Int, String)] {
  (0..<dice.roll(3)).map { ($0, text(&dice)) }
}

private func tree(_ dice: inout Dice, depth: Int) -> Node {
  let name = dice.roll(names.count)
  switch depth == 0 ? 1 : dice.roll(4) {
  case 0:
    return .mixed(name, attributes: attributes(&dice), children: (0..<dice.roll(5)).map { _ in inside(&dice, depth) })
  case 1: return .leaf(name, attributes: attributes(&dice), text: text(&dice))
  default:
    return .element(
      name, attributes: attributes(&dice), children: (0..<dice.roll(5)).map { _ in tree(&dice, depth: depth - 1) })
  }
}

private func inside(_ dice: inout Dice, _ depth: Int) -> Node {
  dice.roll(2) == 0 ? .text(text(&dice)) : tree(&dice, depth: depth - 1)
}

private func write(_ node: Node, to sink: inout XMLSink) {
  func start(_ name: Int, _ attributes: [(Int, String)], mixed: Bool) {
    sink.start(XMLName(checking: "\(names[name])") ?? "fout", mixed: mixed)
    for (name, value) in attributes { sink.attribute(XMLName(checking: "k\(name)") ?? "fout", value) }
  }
  switch node {
  case .element(let name, let attributes, let children), .mixed(let name, let attributes, let children):
    if case .mixed = node { start(name, attributes, mixed: true) } else { start(name, attributes, mixed: false) }
    for child in children { write(child, to: &sink) }
    sink.end()
  case .leaf(let name, let attributes, let text):
    start(name, attributes, mixed: false)
    sink.text(text)
    sink.end()
  case .text(let text): sink.text(text)
  }
}

private func write(_ node: Node, to writer: xmlTextWriterPtr, isMixed: Bool = false) {
  func start(_ name: Int, _ attributes: [(Int, String)]) {
    xmlTextWriterStartElement(writer, "\(names[name])")
    for (name, value) in attributes { xmlTextWriterWriteAttribute(writer, "k\(name)", value) }
  }
  switch node {
  case .element(let name, let attributes, let children):
    start(name, attributes)
    for child in children { write(child, to: writer, isMixed: isMixed) }
    xmlTextWriterEndElement(writer)
  case .leaf(let name, let attributes, let text):
    start(name, attributes)
    xmlTextWriterWriteString(writer, text)
    xmlTextWriterEndElement(writer)
  case .mixed(let name, let attributes, let children):
    start(name, attributes)
    xmlTextWriterSetIndent(writer, 0)
    for child in children { write(child, to: writer, isMixed: true) }
    xmlTextWriterEndElement(writer)
    guard !isMixed else { return }
    xmlTextWriterWriteRaw(writer, "\n")
    xmlTextWriterSetIndent(writer, 1)
  case .text(let text): xmlTextWriterWriteString(writer, text)
  }
}

private func bytesOfTextWriter(_ node: Node) -> [UInt8]? {
  guard let buffer = xmlBufferCreate() else { return nil }
  defer { xmlBufferFree(buffer) }
  guard let writer = xmlNewTextWriterMemory(buffer, 0) else { return nil }
  xmlTextWriterSetIndent(writer, 1)
  xmlTextWriterSetIndentString(writer, "  ")
  xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil)
  write(node, to: writer)
  // No xmlTextWriterEndDocument: with indentation it adds an empty line.
  xmlFreeTextWriter(writer)
  return Array(UnsafeBufferPointer(start: xmlBufferContent(buffer), count: Int(xmlBufferLength(buffer))))
}

@Test func xmlSinkWritesTheBytesOfTheTextWriter() {
  var dice = Dice(state: 2017)
  for _ in 0..<400 {
    let node = Node.element(1, attributes: [], children: (0..<4).map { _ in tree(&dice, depth: 4) })
    var sink = XMLSink()
    write(node, to: &sink)
    let ours = sink.finish()
    let theirs = bytesOfTextWriter(node)
    #expect(theirs.map { String(decoding: $0, as: UTF8.self) } == String(decoding: ours, as: UTF8.self))
  }
}

@Test func xmlSinkReplacesWhatXMLCannotHold() {
  var sink = XMLSink()
  sink.element("p", ("a", "x\u{0}\u{1}\u{FFFE}y"), text: "\u{B}a\u{FFFF}\u{1F}b\u{FFFD}\u{EFFF}")
  #expect(
    String(decoding: sink.finish(), as: UTF8.self)
      == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<p a=\"x\u{FFFD}\u{FFFD}\u{FFFD}y\">\u{FFFD}a\u{FFFD}\u{FFFD}b\u{FFFD}\u{EFFF}</p>\n")
  #expect(XMLName(checking: "a b") == nil)
  #expect(XMLName(checking: "1a") == nil)
  #expect(XMLName(checking: "") == nil)
  #expect(XMLName(checking: "a:b:c") == nil)
}
