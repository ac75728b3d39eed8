import CLibXML2
import CXMLShim

/// A document parsed by libxml2. It belongs to the one who holds it, and is freed with it.
package struct XMLDocumentHandle: ~Copyable {
  let document: xmlDocPtr

  /// Parses UTF-8. Refuses a document with a document type declaration, one above `limit` bytes, and one that is not
  /// well-formed; then at most `problemLimit` problems are given.
  package init(parsing bytes: [UInt8], limit: Int = 64 << 20, problemLimit: Int = 100) throws(XMLRefusal) {
    _ = XMLLibrary.isReady
    if let refusal = XMLLibrary.refusal(of: bytes, limit: limit) { throw refusal }
    let collector = XMLProblemCollector(limit: problemLimit)
    guard let document = Self.parse(bytes, collector) else { throw .notWellFormed(collector.problems) }
    self.document = document
  }

  deinit { xmlFreeDoc(document) }

  private static func parse(_ bytes: [UInt8], _ collector: XMLProblemCollector) -> xmlDocPtr? {
    guard let parser = xmlNewParserCtxt() else { return nil }
    defer { xmlFreeParserCtxt(parser) }
    return withExtendedLifetime(collector) {
      parser.pointee._private = Unmanaged.passUnretained(collector).toOpaque()
      parser.pointee.sax.pointee.serror = { context, error in
        guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self), let error,
          let collector = parser.pointee._private
        else { return }
        Unmanaged<XMLProblemCollector>.fromOpaque(collector).takeUnretainedValue().add(error.pointee)
      }
      return bytes.withUnsafeBytes { buffer in
        xmlCtxtReadMemory(
          parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8",
          XMLLibrary.options)
      }
    }
  }

  /// Canonical XML 1.1 without comments: equal for documents that say the same. Nil when libxml2 runs out of memory.
  package borrowing func canonical() -> [UInt8]? {
    var result: UnsafeMutablePointer<xmlChar>?
    let count = xmlC14NDocDumpMemory(document, nil, Int32(XML_C14N_1_1.rawValue), nil, 0, &result)
    guard count >= 0, let result else { return nil }
    defer { cxml_free(result) }
    return Array(UnsafeBufferPointer(start: result, count: Int(count)))
  }
}

func cxmlInitialize() { cxml_init() }
