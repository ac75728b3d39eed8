import PlanCompiler
import SourceText

/// A world in memory: paths to text.
struct MemoryWorld: World {
  var files: [String: [UInt8]]
  var name = ""

  init(_ files: [String: String]) { self.files = files.mapValues { Array($0.utf8) } }

  init(bytes: [UInt8]) { files = ["plan.vth": bytes] }

  func planFiles(in folder: String) -> Result<[String], WorldProblem> {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let found = files.keys.filter { path in
      path.hasPrefix(prefix) && path.hasSuffix(".vth") && !path.dropFirst(prefix.count).contains("/")
    }
    return found.isEmpty ? .failure(.missing) : .success(found.sorted())
  }

  func planFolders(in folder: String) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let below = files.keys.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count).split(separator: "/") }
    return Set(below.filter { $0.count == 2 }.map { String($0[0]) }).sorted()
  }

  func read(_ path: String) -> Result<[UInt8], WorldProblem> {
    files[path].map { .success($0) } ?? .failure(.missing)
  }
}
