import BuiltIn
import Glibc
import PlanCompiler
import SourceText

/// The plan folder on disk and the folders beside it, and nothing beyond them: every path is resolved, links included,
/// before it is opened. What the program carries with it (`../gedeeld`) stands in for what is not there.
struct DiskWorld: World {
  /// The plan folder as it was named.
  let folder: String
  private let resolved: String
  /// The last part of its real path.
  var name: String { String(resolved.split(separator: "/").last ?? "") }

  /// The folder in which plans stand side by side.
  private let plans: String

  /// Nil when the folder is not there or is no folder.
  init?(_ folder: String) {
    guard let resolved = resolvedPath(folder), isFolder(resolved) else { return nil }
    self.folder = folder
    self.resolved = resolved
    let slash = resolved.utf8.lastIndex(of: UInt8(ascii: "/")) ?? resolved.startIndex
    plans = slash == resolved.startIndex ? "/" : String(resolved[..<slash])
  }

  func planFiles(in folder: String) -> Result<[String], WorldProblem> {
    let names: [String]
    switch locate(folder) {
    case .failure(.missing):
      let carried = BuiltIn.planFiles(beside: folder)
      return carried.isEmpty ? .failure(.missing) : .success(carried)
    case .failure(let problem): return .failure(problem)
    case .success(let path):
      switch entries(path) {
      case .failure(let error): return .failure(error.code == ENOENT ? .missing : .unreadable(error.reason.text))
      case .success(let found): names = found
      }
    }
    let own = names.filter { $0.hasSuffix(".vth") && !$0.hasPrefix(".") }
    return .success(folder.isEmpty ? own : own.map { folder + "/" + $0 })
  }

  func read(_ path: String) -> Result<[UInt8], WorldProblem> {
    switch locate(path) {
    case .success(let found): return readFile(found)
    case .failure(.missing):
      return BuiltIn.planBytes(beside: path).map { .success($0) } ?? .failure(.missing)
    case .failure(let problem): return .failure(problem)
    }
  }

  func planFolders(in folder: String) -> [String] {
    let found = (try? locate(folder).get()).flatMap { try? entries($0).get() } ?? []
    let path = folder.isEmpty ? "" : folder + "/"
    let carried = folder == ".." ? BuiltIn.planFolders : []
    // What the program carries stands in for what is not on disk.
    return (found + carried.filter { !found.contains($0) }).filter { other in
      if folder == "..", other == name { return false }
      if case .success(let files) = planFiles(in: path + other) { return !files.isEmpty }
      return false
    }
  }

  /// Where a file of the plan really is, when that is inside the plans.
  func realPath(_ path: String) -> String? { try? locate(path).get() }

  /// The real place of a path relative to the plan folder.
  private func locate(_ path: String) -> Result<String, WorldProblem> {
    let joined = path.isEmpty ? resolved : resolved + "/" + path
    guard let real = resolvedPath(joined) else {
      return .failure(errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(SystemReason(errno).text))
    }
    guard isInside(real, resolved) || isInside(real, plans) else { return .failure(.outside) }
    return .success(real)
  }

  private func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
  }
}
