import SourceText

/// Why the program ends without doing what was asked. The exit codes are part of the contract.
struct Stop: Error {
  enum Code: Int32 {
    /// Findings of severity *fout*, files that differ or do not parse.
    case findings = 1
    /// Usage, a missing file, an output that cannot be written.
    case cannotRun = 2
    /// A mistake in this program; nothing was written.
    case internalError = 3
  }

  let code: Code
  let message: Bilingual?

  init(_ code: Code, _ message: Bilingual? = nil) {
    self.code = code
    self.message = message
  }

  static func cannotRun(_ nl: String, en: String) -> Stop { Stop(.cannotRun, Bilingual(nl, en: en)) }
}
