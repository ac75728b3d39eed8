import CSystemShim
import Glibc
import Rendering
import SourceText

/// Puts a package in its place in one step.
///
/// All files are written into a new folder beside the old one; once the disk holds them, the two change places. Whatever
/// interrupts the program or the machine leaves the old package or the new one, never a mixture. A folder that holds
/// anything that the manifests in it do not name is refused, so that nothing of the user's is ever removed.
struct PackageWriter {
  private let target: String
  /// The folder in which the package folder stands, with `/` at its end.
  private let parent: String
  private let name: String

  /// The folder that is written before it takes its place.
  private let fresh: String

  private static let ours: Set<String> = ["openbaar", "intern"]

  /// Looks whether a package may be written there; nothing is written yet.
  init(_ path: String) throws {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let last = trimmed.split(separator: "/").last, last != ".", last != "..", !trimmed.utf8.contains(0) else {
      throw Self.refused(path, "kies een map met een eigen naam", "choose a folder with a name of its own")
    }
    // A link to a folder stands for that folder.
    let real = resolvedPath(trimmed) ?? trimmed
    name = String(real.split(separator: "/").last ?? last)
    parent = real.utf8.contains(UInt8(ascii: "/")) ? String(real.dropLast(name.count)) : "./"
    target = parent + name
    // In a container every build may be process 1.
    var chance: UInt32 = 0
    _ = withUnsafeMutableBytes(of: &chance) { bytes in
      csystem_random(bytes.assumingMemoryBound(to: UInt8.self).baseAddress, bytes.count)
    }
    fresh = parent + ".\(name).vthplan-\(getpid())-\(String(chance, radix: 16))"
    _ = try Self.mayReplace(target, named: path)
  }

  /// Writes the package. On any error nothing changes and the new files are removed.
  ///
  /// - Returns: the folders of the package before it that the new one has not.
  @discardableResult
  func write(_ files: [PackageFile]) throws -> [String] {
    try Self.makeFolders(parent)
    removeLeftovers()
    let replaces = try Self.mayReplace(target, named: target)
    var before: [String] = []
    if case .success(let names) = entries(target) { before = names }
    do {
      try makeFolder(fresh)
      let held = Self.hold(fresh)
      defer { if let held { close(held) } }
      var made: Set<String> = [fresh]
      for file in files { try write(file, in: fresh, &made) }
      // After all are written, so that the disk takes them in one go.
      for path in files.map({ fresh + "/" + $0.path }) + made.sorted() { try settle(path) }
      try swap(fresh, replaces: replaces)
    } catch {
      removeTree(fresh)
      throw error
    }
    return before.filter { folder in !files.contains { $0.path.hasPrefix(folder + "/") } }
  }

  // MARK: Steps

  private func write(_ file: PackageFile, in folder: String, _ made: inout Set<String>) throws {
    let parts = file.path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy(isSafeFileName) else {
      throw Stop(
        .internalError,
        Bilingual("«\(file.path)» is geen naam voor een bestand.", en: "“\(file.path)” is no name for a file."))
    }
    var path = folder
    for part in parts.dropLast() {
      path += "/" + part
      if made.insert(path).inserted { try makeFolder(path) }
    }
    path += "/" + (parts.last ?? "")
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw Self.refused(target + "/" + file.path, SystemError(code: errno)) }
    let problem = writeAll(file.bytes, to: descriptor)
    let closing = close(descriptor) == 0 ? 0 : errno
    guard problem == 0, closing == 0 else {
      throw Self.refused(target + "/" + file.path, SystemError(code: problem == 0 ? closing : problem))
    }
  }

  /// Waits until the disk holds a file or folder. A disk that turns out to be full, or broken, says so here.
  private func settle(_ path: String) throws {
    if let problem = settled(path) { throw Self.refused(shown(path), problem) }
  }

  /// A path in the new folder as it will be called: the new folder has a name of its own only while it is written.
  private func shown(_ path: String) -> String { path.removingPrefix(fresh).map { target + $0 } ?? path }

  /// Puts the new folder in the place of the old one, and removes the old.
  private func swap(_ fresh: String, replaces: Bool) throws {
    guard replaces else {
      // An empty folder is replaced by `rename` itself.
      guard rename(fresh, target) != 0 else {
        _ = settled(parent)
        return
      }
      let problem = SystemError(code: errno)
      // Another build was there first; its package is one like any other.
      guard [EEXIST, ENOTEMPTY].contains(problem.code), try Self.mayReplace(target, named: target) else {
        throw Self.refused(target, problem)
      }
      return try swap(fresh, replaces: true)
    }
    let problem = csystem_exchange(fresh, target)
    if problem == EINVAL || problem == ENOSYS { return try swapInTwoSteps(fresh) }
    guard problem == 0 else { throw Self.refused(target, SystemError(code: problem)) }
    // The new package stands; only when the disk knows that may the old one go.
    _ = settled(parent)
    removeTree(fresh)
  }

  /// For file systems that cannot exchange: the old package stands aside until the new one is there.
  private func swapInTwoSteps(_ fresh: String) throws {
    let aside = fresh + "-oud"
    let held = Self.hold(target)
    defer { if let held { close(held) } }
    guard rename(target, aside) == 0 else { throw Self.refused(target, SystemError(code: errno)) }
    guard rename(fresh, target) == 0 else {
      let problem = SystemError(code: errno)
      _ = rename(aside, target)
      throw Self.refused(target, problem)
    }
    _ = settled(parent)
    removeTree(aside)
  }

  /// Holds a folder as long as it is in use; nil when another build does.
  private static func hold(_ folder: String) -> Int32? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  /// What builds left behind that were cut off; a build that still runs keeps its folder.
  private func removeLeftovers() {
    guard case .success(let names) = entries(parent) else { return }
    let start = ".\(name).vthplan-"
    for leftover in names where leftover.hasPrefix(start) {
      let number = leftover.dropFirst(start.count).prefix { ("0"..."9").contains($0) }
      guard let process = pid_t(number), process == getpid() || kill(process, 0) != 0 && errno == ESRCH,
        let held = Self.hold(parent + leftover)
      else { continue }
      defer { close(held) }
      if leftover.hasSuffix("-oud"), access(target, F_OK) != 0 {
        _ = rename(parent + leftover, target)
      } else {
        removeTree(parent + leftover)
      }
    }
  }

  // MARK: What may be replaced

  /// Whether there is a package of ours to replace; throws when there is something else.
  private static func mayReplace(_ target: String, named path: String) throws -> Bool {
    var status = stat()
    guard lstat(target, &status) == 0 else {
      guard errno == ENOENT else { throw refused(path, SystemError(code: errno)) }
      return false
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      // A link that leads to a folder was followed before.
      throw status.st_mode & S_IFMT == S_IFLNK
        ? refused(path, "het is een koppeling die nergens heen leidt", "it is a link that leads nowhere")
        : refused(path, "het is een bestand, geen map", "it is a file, not a folder")
    }
    let names: [String]
    switch entries(target) {
    case .failure(let error): throw refused(path, error)
    case .success(let found): names = found
    }
    if names.isEmpty { return false }
    guard case .success(let manifest) = readFile(target + "/openbaar/manifest.json"), isOurs(manifest) else {
      throw refused(
        path, "de map is niet leeg en is geen pakket van vthplan",
        "the folder is not empty and is no package of vthplan")
    }
    for name in names {
      guard let other = ours.contains(name) ? try foreign(in: target, name, named: path) : name else { continue }
      throw refused(
        path, "«\(other)» staat erin en is niet van vthplan; zet het ergens anders",
        "“\(other)” is in it and is not vthplan's; move it elsewhere")
    }
    return true
  }

  /// A file in a folder of ours that its manifest does not name, by its path in the package; nil when there is none.
  private static func foreign(in target: String, _ folder: String, named path: String) throws -> String? {
    guard case .success(let manifest) = readFile("\(target)/\(folder)/manifest.json") else { return folder }
    let known = manifestPaths(manifest).union(["manifest.json"])
    let folders = Set(
      known.flatMap { file in
        let parts = file.split(separator: "/")
        return parts.indices.map { parts[..<$0].joined(separator: "/") }
      })
    var open = [""]
    while let inner = open.popLast() {
      switch entries("\(target)/\(folder)/\(inner)") {
      case .failure(let error): throw refused(path, error)
      case .success(let names):
        for name in names {
          let file = inner.isEmpty ? name : "\(inner)/\(name)"
          if folders.contains(file) { open.append(file) } else if !known.contains(file) { return "\(folder)/\(file)" }
        }
      }
    }
    return nil
  }

  private static func isOurs(_ manifest: [UInt8]) -> Bool {
    String(decoding: manifest.prefix(4096), as: UTF8.self).contains("vthplan")
  }

  // MARK: Folders

  private static func makeFolders(_ path: String) throws {
    var built = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      built += part + "/"
      guard mkdir(built, 0o755) != 0 else { continue }
      let problem = SystemError(code: errno)
      guard problem.code == EEXIST || isFolder(built) else { throw refused(built, problem) }
    }
  }

  /// Makes a folder of the package. Where not even the first can be made, it is the folder above that refuses.
  private func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o755) == 0 else {
      let problem = SystemError(code: errno)
      throw Self.refused(path == fresh ? parent : shown(path), problem)
    }
  }

  private static func refused(_ path: String, _ error: SystemError) -> Stop {
    if error.code == EBUSY {
      return refused(
        path, "het is een aankoppelpunt, dat niet vervangen kan worden; kies een map erin, zoals «\(path)/pakket»",
        "it is a mount point, which cannot be replaced; choose a folder in it, such as “\(path)/pakket”")
    }
    return refused(path, error.reason.nl, error.reason.en)
  }

  private static func refused(_ path: String, _ nl: String, _ en: String) -> Stop {
    .cannotRun("Er kan niet naar «\(path)» worden geschreven: \(nl).", en: "Cannot write to “\(path)”: \(en).")
  }
}

/// Removes a folder with all that is in it; links are removed, not followed.
func removeTree(_ path: String) {
  if case .success(let names) = entries(path) {
    for name in names {
      let inner = path + "/" + name
      var status = stat()
      guard lstat(inner, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR { removeTree(inner) } else { unlink(inner) }
    }
  }
  rmdir(path)
}

/// Whether a part of a path is safe on every system: `[a-z0-9-]` with extensions, and no name that Windows keeps.
func isSafeFileName(_ name: String) -> Bool {
  let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  guard let stem = parts.first, name.utf8.count <= 120, !reservedNames.contains(String(Substring(stem))) else {
    return false
  }
  return parts.allSatisfy { part in
    !part.isEmpty
      && part.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
  }
}

private let reservedNames: Set<String> = {
  let numbered = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
  return Set(["con", "prn", "aux", "nul"] + numbered)
}()
