import PlanCompiler
import PlanModel
import SourceText
import Testing

/// A world in memory: paths to text.
struct MemoryWorld: World {
  var files: [String: String]

  func planFiles(in folder: String) -> Result<[String], WorldProblem> {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let found = files.keys.filter {
      $0.hasPrefix(prefix) && $0.hasSuffix(".vth") && !$0.dropFirst(prefix.count).contains("/")
    }
    return found.isEmpty ? .failure(.missing) : .success(found.sorted())
  }

  func read(_ path: String) -> Result<[UInt8], WorldProblem> {
    files[path].map { .success(Array($0.utf8)) } ?? .failure(.missing)
  }
}

/// Compiles texts and gives `line:column code` for each finding, in order.
func codes(_ files: [String: String]) -> [String] {
  let result = compile(MemoryWorld(files: files))
  return result.findings.map { finding in
    let place = LineIndex(result.sources[finding.primary.location.file]).position(finding.primary.location.range.start)
    return "\(place.line):\(place.column) \(finding.code.text)"
  }
}

@Test func everyFileGivesItsBytesBack() {
  for text in ["", "a", "taak x \"t\" {\n", "\u{FEFF}plan p \"x\"\r\n}", "\"\"\"\nx", "a, b,\n c {{}}"] {
    #expect(codes(["x.vth": text]).count < 10)
  }
}
