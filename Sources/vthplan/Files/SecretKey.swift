import CSystemShim
import Glibc
import SourceText

/// A secret key for the draw of unannounced visits: 16 random bytes as 32 hexadecimal digits in a file of its own.
enum SecretKey {
  static let byteCount = 16

  /// Makes a key file that only its owner can read.
  ///
  /// - Returns: the key.
  static func make(_ path: String) throws -> [UInt8] {
    let folder = try folder(of: path)
    try refuseInPlanFolder(folder)
    if isInRepository(folder), git(folder, ["check-ignore", "-q", name(of: path)]) != 0 {
      throw shared(path)
    }
    var key = [UInt8](repeating: 0, count: byteCount)
    let problem = csystem_random(&key, key.count)
    guard problem == 0 else { throw refused(path, SystemError(code: problem)) }
    try createFile(path, with: Array((hexadecimal(key) + "\n").utf8), mode: 0o600)
    return key
  }

  /// Reads a key file.
  static func read(_ path: String) throws -> [UInt8] {
    let bytes = try givenFile(path, limit: 4096, called: Bilingual("De sleutel ", en: "Key "))
    try refuseWhereShared(path)
    let digits = bytes.filter { !($0 == 0x20 || (0x09...0x0D).contains($0)) }.map(hexadecimalValue)
    guard digits.count == 2 * byteCount, !digits.contains(nil) else {
      throw Stop.cannotRun(
        "«\(path)» is geen sleutel: verwacht \(2 * byteCount) hexadecimale cijfers. `vthplan key new` maakt er een.",
        en: "“\(path)” is no key: \(2 * byteCount) hexadecimal digits are expected. `vthplan key new` makes one.")
    }
    return stride(from: 0, to: digits.count, by: 2).map { (digits[$0] ?? 0) << 4 | (digits[$0 + 1] ?? 0) }
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  // MARK: Where a key may be

  /// Refuses a file with the key in a plan folder, or kept by git; a link stands for its file. When git cannot say that
  /// it does not keep the file, it is taken to.
  static func refuseWhereShared(_ path: String) throws {
    let file = resolvedPath(path) ?? path
    let folder = try folder(of: file)
    try refuseInPlanFolder(folder)
    guard isInRepository(folder) else { return }
    switch git(folder, ["ls-files", "--error-unmatch", name(of: file)]) {
    case 1: return
    case 0: throw shared(path)
    default:
      throw Stop.cannotRun(
        "«\(path)» staat in een map van git, maar git zegt niet of het is vastgelegd; kies een plek erbuiten.",
        en: "“\(path)” is in a folder of git, but git does not say whether it keeps it; choose a place outside.")
    }
  }

  private static func folder(of path: String) throws -> String {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let above = slash.map { String(path[...$0]) } ?? "."
    guard let folder = resolvedPath(above), isFolder(folder) else {
      throw refused(path, SystemError(code: errno == 0 ? ENOTDIR : errno))
    }
    return folder
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A key beside plan files would be published with them sooner or later.
  private static func refuseInPlanFolder(_ folder: String) throws {
    for place in ancestors(folder) where !isSharedPlace(place) {
      guard case .success(let names) = entries(place), names.contains(where: { $0.hasSuffix(".vth") }) else { continue }
      throw Stop.cannotRun(
        "De sleutel hoort niet in een planmap («\(place)»); kies een plek buiten de plannen.",
        en: "A key does not belong in a plan folder (“\(place)”); choose a place outside the plans.")
    }
  }

  /// Whether it is a folder of everyone's, such as the one for temporary files.
  private static func isSharedPlace(_ folder: String) -> Bool {
    var status = stat()
    return stat(folder, &status) == 0 && status.st_mode & mode_t(S_ISVTX) != 0
  }

  private static func isInRepository(_ folder: String) -> Bool {
    ancestors(folder).contains { access($0 + "/.git", F_OK) == 0 }
  }

  /// The folder itself and all above it.
  private static func ancestors(_ folder: String) -> [String] {
    let parts = folder.split(separator: "/")
    return (0...parts.count).reversed().map { "/" + parts[..<$0].joined(separator: "/") }
  }

  /// Asks git about a file in a folder.
  ///
  /// - Returns: its exit code, or nil when there is no git here.
  private static func git(_ folder: String, _ arguments: [String]) -> Int32? {
    runProgram("git", ["-C", folder] + arguments)
  }

  private static func shared(_ path: String) -> Stop {
    .cannotRun(
      "«\(path)» staat waar git bestanden bijhoudt; kies een plek daarbuiten, zodat de sleutel nooit wordt gedeeld.",
      en: "“\(path)” stands where git keeps files; choose a place outside it, so that the key is never shared.")
  }

  private static func refused(_ path: String, _ error: SystemError) -> Stop {
    .cannotRun(
      "De sleutel «\(path)» kan niet worden gemaakt: \(error.reason.nl).",
      en: "Key “\(path)” cannot be made: \(error.reason.en).")
  }
}
