import CLibXML2

/// An XML Schema, compiled once. It may be shared between tasks: each validation has its own context.
package final class XMLSchemaValidator: @unchecked Sendable {
  private let schema: xmlSchemaPtr

  /// Compiles a schema of our own, from its bytes. It may not refer to other files.
  package init(schema bytes: [UInt8]) throws(XMLRefusal) {
    _ = XMLLibrary.isReady
    if let refusal = XMLLibrary.refusal(of: bytes, limit: 16 << 20) { throw refusal }
    let collector = XMLProblemCollector(limit: 100)
    guard let schema = Self.compile(bytes, collector) else { throw .notWellFormed(collector.problems) }
    self.schema = schema
  }

  deinit { xmlSchemaFree(schema) }

  /// The problems of a document, at most `problemLimit`, then the rest is not looked at; empty when it is valid.
  ///
  /// The document is read as a stream, without a tree, so a great number of problems takes no quadratic time.
  package func problems(of bytes: [UInt8], problemLimit: Int = 100) throws(XMLRefusal) -> [XMLProblem] {
    if let refusal = XMLLibrary.refusal(of: bytes, limit: 64 << 20) { throw refusal }
    let collector = XMLProblemCollector(limit: problemLimit)
    let isValid = validate(bytes, collector)
    if !isValid, collector.problems.isEmpty {
      return [XMLProblem(line: 0, message: "the document could not be validated")]
    }
    return collector.problems
  }

  private static func compile(_ bytes: [UInt8], _ collector: XMLProblemCollector) -> xmlSchemaPtr? {
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let context = xmlSchemaNewMemParserCtxt(start, Int32(buffer.count)) else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      return reporting(to: collector) { xmlSchemaParse(context) }
    }
  }

  private func validate(_ bytes: [UInt8], _ collector: XMLProblemCollector) -> Bool {
    guard let context = xmlSchemaNewValidCtxt(schema) else { return false }
    defer { xmlSchemaFreeValidCtxt(context) }
    guard let parser = xmlNewParserCtxt() else { return false }
    defer { xmlFreeParserCtxt(parser) }
    collector.parser = parser
    defer { collector.parser = nil }
    return Self.reporting(to: collector) {
      Self.stream(bytes, through: context, parser) && xmlSchemaIsValid(context) == 1
    }
  }

  /// Parses the bytes with the validator in the place of the tree builder. True when they were well-formed to the end.
  private static func stream(_ bytes: [UInt8], through context: xmlSchemaValidCtxtPtr, _ parser: xmlParserCtxtPtr)
    -> Bool
  {
    let treeBuilder = parser.pointee.sax
    parser.pointee.sax = nil
    guard let plug = xmlSchemaSAXPlug(context, &parser.pointee.sax, &parser.pointee.userData) else {
      parser.pointee.sax = treeBuilder
      return false
    }
    xmlSchemaValidateSetLocator(context, locate, parser)
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let document = xmlCtxtReadMemory(parser, start, Int32(buffer.count), nil, "UTF-8", XMLLibrary.options)
      if let document { xmlFreeDoc(document) }
    }
    let isWellFormed = parser.pointee.wellFormed != 0
    xmlSchemaSAXUnplug(plug)
    parser.pointee.sax = treeBuilder
    return isWellFormed
  }

  /// Sends every error of this thread to the collector while `body` runs. There is no suspension in it, so the thread
  /// stays the same; nothing else in this program sets that handler.
  private static func reporting<Result>(to collector: XMLProblemCollector, _ body: () -> Result) -> Result {
    withExtendedLifetime(collector) {
      xmlSetStructuredErrorFunc(
        Unmanaged.passUnretained(collector).toOpaque(),
        { context, error in
          guard let context, let error else { return }
          Unmanaged<XMLProblemCollector>.fromOpaque(context).takeUnretainedValue().add(error.pointee)
        })
      defer { xmlSetStructuredErrorFunc(nil, nil) }
      return body()
    }
  }
}

/// Tells the validator on which line the parser is.
private func locate(
  _ context: UnsafeMutableRawPointer?, _ file: UnsafeMutablePointer<UnsafePointer<CChar>?>?,
  _ line: UnsafeMutablePointer<UInt>?
) -> Int32 {
  guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self), let input = parser.pointee.input else {
    return -1
  }
  file?.pointee = nil
  line?.pointee = UInt(max(0, input.pointee.line))
  return 0
}
