import Glibc
import Rendering
import SourceText

/// Copies of pages for printing and sending, made by WeasyPrint from the same HTML. The page stays the accessible original.
enum PDFCopies {
  private static let program = "weasyprint"
  /// With tags for those who listen to it.
  private static let variant = ["--pdf-variant", "pdf/ua-1"]
  /// Links to other pages stay as they are: relative to the file.
  private static let noBase = ["--base-url", "about:blank"]
  /// The same page gives the same bytes on any day.
  private static let noClock = ["SOURCE_DATE_EPOCH=0"]

  /// Throws, with what to do, when WeasyPrint cannot be run; asked before anything is computed.
  static func mustBePossible() throws {
    guard runProgram(program, ["--version"]) == 0 else {
      throw Stop.cannotRun(
        "Voor `--pdf` is WeasyPrint nodig, en dat is hier niet te vinden. Installeer het (`pip install weasyprint`, versie 70) of laat `--pdf` weg; een browser drukt de pagina's ook af.",
        en:
          "`--pdf` needs WeasyPrint, which is not found here. Install it (`pip install weasyprint`, version 70) or leave `--pdf` out; a browser prints the pages too."
      )
    }
  }

  /// A copy of each page, beside it: `uitvoeringsplan.html` becomes `uitvoeringsplan.pdf`.
  static func make(_ files: [PackageFile]) throws -> [PackageFile] {
    let folder = try workFolder()
    defer { removeTree(folder) }
    return try files.filter { $0.path.hasSuffix(".html") }.map { try copy($0, in: folder) }
  }

  private static func copy(_ page: PackageFile, in folder: String) throws -> PackageFile {
    let name = page.path.dropLast(".html".utf8.count) + ".pdf"
    let (source, target) = (folder + "/pagina.html", folder + "/pagina.pdf")
    try write(page.bytes, to: source)
    unlink(target)
    let code = runProgram(program, variant + noBase + [source, target], adding: noClock)
    guard code == 0, case .success(let bytes) = readFile(target), bytes.starts(with: "%PDF-".utf8) else {
      throw Stop.cannotRun(
        "WeasyPrint kon van «\(page.path)» geen pdf maken; er is niets geschreven. Laat `--pdf` weg of controleer de installatie met `weasyprint --info`.",
        en:
          "WeasyPrint could make no PDF of “\(page.path)”; nothing was written. Leave `--pdf` out or check the installation with `weasyprint --info`."
      )
    }
    return PackageFile(String(name), bytes)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw refused(errno) }
    let problem = writeAll(bytes, to: descriptor)
    let closing = close(descriptor) == 0 ? 0 : errno
    guard problem == 0, closing == 0 else { throw refused(problem == 0 ? closing : problem) }
  }

  /// A new folder that only this user can read.
  private static func workFolder() throws -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let pattern = parent + "/vthplan-pdf-" + String(repeating: "X", count: 6)
    guard let template = strdup(pattern) else { throw refused(ENOMEM) }
    defer { free(template) }
    guard mkdtemp(template) != nil else { throw refused(errno) }
    return String(cString: template)
  }

  private static func refused(_ code: Int32) -> Stop {
    let reason = SystemError(code: code).reason
    return .cannotRun(
      "Voor de pdf's is geen plaats in de map voor tijdelijke bestanden: \(reason.nl).",
      en: "The folder for temporary files has no place for the PDFs: \(reason.en).")
  }
}
