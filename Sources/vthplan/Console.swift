import Glibc
import SourceText

/// The two streams of the program: what was asked for goes to standard output, all else to standard error.
enum Console {
  /// Writes bytes to standard output. A reader that has gone is no error; a full disk is.
  static func write(_ bytes: [UInt8]) throws {
    let problem = writeAll(bytes, to: STDOUT_FILENO)
    guard problem != 0, problem != EPIPE else { return }
    let reason = SystemReason(problem)
    throw Stop.cannotRun(
      "De uitvoer kan niet worden geschreven: \(reason.nl).", en: "The output cannot be written: \(reason.en).")
  }

  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// One line to standard error.
  static func tell(_ line: String) { _ = writeAll(Array((line + "\n").utf8), to: STDERR_FILENO) }

  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

/// Writes all bytes to an open file.
///
/// - Returns: 0, or `errno`.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(written)
    }
    return 0
  }
}

/// The system's reason for a refusal, in words of both languages.
struct SystemReason {
  let nl: String
  let en: String
  var text: Bilingual { Bilingual(nl, en: en) }

  init(_ code: Int32) {
    en = String(cString: strerror(code))
    nl =
      switch code {
      case ENOENT: "het bestaat niet"
      case EACCES, EPERM: "u hebt er geen rechten op"
      case EISDIR: "het is een map"
      case ENOTDIR: "een deel van het pad is geen map"
      case ELOOP: "de koppelingen lopen in een kring"
      case ENAMETOOLONG: "de naam is te lang"
      case ENOSPC, EDQUOT: "de schijf is vol"
      case EFBIG: "het bestand mag niet zo groot worden"
      case EROFS: "de schijf is alleen-lezen"
      case EMFILE, ENFILE: "er staan te veel bestanden open"
      case EIO: "de schijf geeft een fout"
      case EEXIST, ENOTEMPTY: "het bestaat al"
      default: "systeemfout \(code) (\(String(cString: strerror(code))))"
      }
  }
}
