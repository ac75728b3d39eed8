import CLibXML2

/// What libxml2 has to say about a document.
package struct XMLProblem: Sendable, Equatable {
  /// Line in the document, from 1; 0 when it is about the whole.
  package var line: Int
  package var message: String
}

/// Why a document was not read.
package enum XMLRefusal: Error, Sendable, Equatable {
  /// More bytes than the limit.
  case tooLarge
  /// It has a document type declaration; foreign entities and their like never get a chance.
  case hasDoctype
  case notWellFormed([XMLProblem])
}

/// Gathers problems up to a limit, then stops the parser: libxml2 can take quadratic time when it reports thousands.
final class XMLProblemCollector {
  private(set) var problems: [XMLProblem] = []
  private let limit: Int
  /// The parser to stop; set for as long as it runs.
  var parser: xmlParserCtxtPtr?

  init(limit: Int) { self.limit = limit }

  func add(_ error: xmlError) {
    guard problems.count < limit else { return }
    let text = error.message.map { String(cString: $0) } ?? ""
    problems.append(XMLProblem(line: max(0, Int(error.line)), message: trimmed(text)))
    if problems.count == limit, let parser { xmlStopParser(parser) }
  }

  private func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0.isWhitespace }.reversed())
  }
}

enum XMLLibrary {
  /// Once, before anything else of the library is used, from whatever thread comes first.
  static let isReady: Bool = {
    cxmlInitialize()
    return true
  }()

  /// No network, line numbers above 65,535; never entity substitution, DTDs, XInclude or unlimited sizes.
  static let options = Int32(bitPattern: XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue)

  /// A text that may not be parsed at all, whatever it holds.
  static func refusal(of bytes: [UInt8], limit: Int) -> XMLRefusal? {
    if bytes.count > min(limit, Int(Int32.max)) { return .tooLarge }
    return contains(bytes, Array("<!DOCTYPE".utf8)) ? .hasDoctype : nil
  }

  private static func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      if bytes[start...].starts(with: needle) { return true }
      rest = bytes[(start + 1)...]
    }
    return false
  }
}
