import CLibXML2
import CXMLShim
import Glibc
import SourceText
import Syntax

/// Measures parsing to a lossless tree against libxml2's DOM parser on the same number of bytes.
///
/// `parse-bench PLANFILE XMLFILE`: both texts are repeated to the same size, parsed alternately, and the best CPU time of
/// each is told as `name bytes nanoseconds`, a line each.
@main
struct ParseBench {
  private static let size = 4 << 20
  private static let rounds = 7

  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let plan = read(arguments[1]), let xml = read(arguments[2]) else {
      print("usage: parse-bench PLANFILE XMLFILE")
      return
    }
    cxml_init()
    let text = SourceFile(name: "plan.vth", bytes: repeated(plan, head: [], tail: []))
    let document = repeated(xml, head: Array("<alles>".utf8), tail: Array("</alles>".utf8))
    var best = (plan: Int.max, xml: Int.max)
    for _ in 0..<rounds {
      best.plan = min(best.plan, nanoseconds { _ = parse(text).tokens.count })
      best.xml = min(best.xml, nanoseconds { parseXML(document) })
    }
    print("plan \(text.bytes.count) \(best.plan)")
    print("xml \(document.count) \(best.xml)")
  }

  private static func parseXML(_ bytes: [UInt8]) {
    let options = Int32(bitPattern: XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue)
    let document = bytes.withUnsafeBytes { buffer in
      xmlReadMemory(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, nil, options)
    }
    guard let document else { return print("the XML does not parse") }
    xmlFreeDoc(document)
  }

  /// The text again and again up to the size; without an XML declaration, which may stand once only.
  private static func repeated(_ text: [UInt8], head: [UInt8], tail: [UInt8]) -> [UInt8] {
    let start = text.starts(with: Array("<?xml".utf8)) ? (text.firstIndex(of: UInt8(ascii: ">")) ?? 0) + 1 : 0
    var bytes = head
    while bytes.count < size { bytes += text[start...] }
    return bytes + tail
  }

  private static func nanoseconds(_ body: () -> Void) -> Int {
    func now() -> Int {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
    let start = now()
    body()
    return now() - start
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
