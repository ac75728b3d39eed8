import ArgumentParser
import Binding
import Rendering
import SourceText

/// `vthplan format PLAN… [--check]`
struct FormatCommand: ParsableCommand, SpeaksLanguage {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Zet plannen in de vaste vorm; commentaar en tekst blijven staan.",
    discussion: "Een bestand dat niet te lezen is, blijft zoals het is.")

  @Argument(help: ArgumentHelp("De mappen van de plannen.", valueName: "plan"))
  var plans: [String]

  @Flag(help: "Schrijf niets; noem de bestanden die zouden veranderen.")
  var check = false

  @Option(help: ArgumentHelp("De taal van de meldingen.", valueName: "taal"))
  var language: Language = .nl

  func run() throws {
    // Nothing is written before every folder is known to hold something to lay out.
    let found = try plans.map(PlanFolder.world).map { ($0, try files(of: $0)) }
    var isClean = true
    for (world, paths) in found {
      for path in paths {
        if try format(path, world) == false { isClean = false }
      }
    }
    guard isClean else { throw Stop(.findings) }
  }

  /// The plan files of a folder; a folder without any cannot be laid out.
  private func files(of world: DiskWorld) throws -> [String] {
    guard case .success(let paths) = world.planFiles(in: "") else {
      throw Stop.cannotRun("De map «\(world.folder)» is niet te lezen.", en: "Folder “\(world.folder)” cannot be read.")
    }
    guard !paths.isEmpty else {
      throw Stop.cannotRun(
        "«\(printable(world.folder))» bevat geen bestanden `*.vth`.",
        en: "“\(printable(world.folder))” holds no files `*.vth`.")
    }
    return paths
  }

  /// Lays out one file.
  ///
  /// - Returns: whether the file is as it should be: it parses, and with `--check` it would not change.
  private func format(_ path: String, _ world: DiskWorld) throws -> Bool {
    let shown = world.folder.hasSuffix("/") ? world.folder + path : world.folder + "/" + path
    guard case .success(let bytes) = world.read(path) else {
      tell(
        "«\(printable(shown))» is niet te lezen en blijft zoals het is.",
        en: "“\(printable(shown))” cannot be read and is left as it is.")
      return false
    }
    guard let canonical = canonicalText(SourceFile(name: path, bytes: bytes)) else {
      tell(
        "«\(printable(shown))» bevat fouten en blijft zoals het is; zie `vthplan check`.",
        en: "“\(printable(shown))” holds errors and is left as it is; see `vthplan check`.")
      return false
    }
    guard canonical != bytes else { return true }
    if check {
      try Console.write(printable(shown) + "\n")
      return false
    }
    guard let real = world.realPath(path) else { return false }
    try replaceFile(real, with: canonical)
    return true
  }

  private func tell(_ nl: String, en: String) { Console.tell("vthplan: \(Bilingual(nl, en: en)(language))") }
}
