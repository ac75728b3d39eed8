import Glibc
import PlanCompiler
import SourceText

/// Reads one regular file whole. Pipes, devices and sockets are refused without waiting for them.
func readFile(_ path: String, limit: Int = 64 << 20) -> Result<[UInt8], WorldProblem> {
  guard !path.utf8.contains(0) else { return .failure(.missing) }
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
  guard descriptor >= 0 else {
    return .failure(errno == ENOENT ? .missing : .unreadable(SystemReason(errno).text))
  }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { return .failure(.unreadable(SystemReason(errno).text)) }
  switch status.st_mode & S_IFMT {
  case S_IFREG: break
  case S_IFDIR:
    return .failure(.unreadable(Bilingual("het is een map, geen bestand", en: "it is a folder, not a file")))
  default:
    let reason = Bilingual(
      "het is een pijp of apparaat, geen gewoon bestand", en: "it is a pipe or device, not a regular file")
    return .failure(.unreadable(reason))
  }
  guard status.st_size <= limit else { return .failure(.tooLarge) }
  return readAll(descriptor, expected: Int(status.st_size), limit: limit)
}

private func readAll(_ descriptor: Int32, expected: Int, limit: Int) -> Result<[UInt8], WorldProblem> {
  var bytes: [UInt8] = []
  var problem: WorldProblem?
  var chunk = max(1, expected + 1)
  while problem == nil {
    let size = chunk
    let more = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let got = read(descriptor, buffer.baseAddress, size)
      if got < 0, errno != EINTR { problem = .unreadable(SystemReason(errno).text) }
      count = max(0, got)
      if got == 0 { chunk = 0 }
    }
    if chunk == 0 { break }
    if bytes.isEmpty { bytes = more } else { bytes += more }
    if bytes.count > limit { problem = .tooLarge }
    chunk = 65_536
  }
  return problem.map { .failure($0) } ?? .success(bytes)
}

/// A file that was given and has to be there.
///
/// - Throws: what it is and why it cannot be read.
func givenFile(_ path: String, limit: Int = 64 << 20, called name: Bilingual? = nil) throws -> [UInt8] {
  let problem: WorldProblem
  switch readFile(path, limit: limit) {
  case .success(let bytes): return bytes
  case .failure(let found): problem = found
  }
  let reason =
    switch problem {
    case .missing: Bilingual("het bestaat niet", en: "it does not exist")
    case .outside: Bilingual("het ligt buiten de map", en: "it lies outside the folder")
    case .tooLarge: Bilingual("het is te groot", en: "it is too large")
    case .unreadable(let reason): reason
    }
  throw Stop.cannotRun(
    "\(name?.nl ?? "")«\(path)» kan niet worden gelezen: \(reason.nl).",
    en: "\(name?.en ?? "")“\(path)” cannot be read: \(reason.en).")
}

/// The path without links and detours, or nil when there is no such thing.
func resolvedPath(_ path: String) -> String? {
  guard !path.utf8.contains(0), let pointer = realpath(path, nil) else { return nil }
  defer { free(pointer) }
  return String(cString: pointer)
}

func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// Names in a folder without `.` and `..`, sorted by bytes; or `errno`.
func entries(_ path: String) -> Result<[String], SystemError> {
  guard let folder = opendir(path) else { return .failure(SystemError(code: errno)) }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return .success(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
}

struct SystemError: Error {
  let code: Int32
  var reason: SystemReason { SystemReason(code) }
}
