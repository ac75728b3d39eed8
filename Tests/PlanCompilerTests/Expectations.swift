import Foundation
import PlanCompiler
import SourceText

/// Folders of cases beside this file.
func caseFiles(_ folder: String, _ file: String = #filePath) throws -> [URL] {
  let url = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Cases/\(folder)")
  return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
    .filter { $0.pathExtension == "vth" }.sorted { $0.path < $1.path }
}

/// One line a finding, `line severity code`: what the compiler says, and what the comments above the lines expect.
struct Expectations {
  var expected: [String] = []

  /// `// fout code`, `// waarschuwing code` or `// opmerking code`, for the next line that is none of these; between
  /// `«` and `»` what is marked.
  init(_ text: String) {
    var waiting: [String] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init)
      if words.count >= 3, words[0] == "//", Severity(rawValue: words[1]) != nil, FindingCode(rawValue: words[2]) != nil
      {
        let marked = line.firstIndex(of: "«").map { " " + line[$0...] } ?? ""
        waiting.append("\(words[1]) \(words[2])\(marked)")
      } else {
        expected += waiting.map { "\(number + 1) \($0)" }
        waiting = []
      }
    }
    expected.sort()
  }

  /// The same of what was found; what is marked only where an expectation of the line says so.
  func actual(_ result: Compilation, in name: String) -> [String] {
    result.findings.filter { result.sources[$0.primary.location.file].name == name }.map { finding in
      let source = result.sources[finding.primary.location.file]
      let line = LineIndex(source).position(finding.primary.location.range.start).line
      let plain = "\(line) \(finding.severity.rawValue) \(finding.code.text)"
      let isMarked = expected.contains { $0.hasPrefix(plain + " «") }
      return isMarked ? "\(plain) «\(source.text(finding.primary.location.range))»" : plain
    }.sorted()
  }
}
