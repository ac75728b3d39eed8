import Glibc
import PlanCompiler

/// A plan folder of the repository, read from disk.
struct RepositoryWorld: World {
  /// The path of the plan folder, absolute.
  let folder: String

  init(_ plan: String) { folder = absolute(plan) }

  func planFiles(in inner: String) -> Result<[String], WorldProblem> {
    guard let directory = opendir("\(folder)/\(inner)") else { return .failure(.missing) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".vth") { names.append(inner.isEmpty ? name : "\(inner)/\(name)") }
    }
    return .success(names.sorted())
  }

  func read(_ path: String) -> Result<[UInt8], WorldProblem> {
    readAll("\(folder)/\(path)").map(Result.success) ?? .failure(.missing)
  }
}
