import ArgumentParser
import BuiltIn
import Glibc
import SourceText

/// `vthplan new DIR`, and the templates of the program with `--sjablonen`.
struct NewCommand: ParsableCommand, SpeaksLanguage {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Schrijft een eerste plan om in te vullen.")

  @Argument(help: ArgumentHelp("De nieuwe map.", valueName: "map"))
  var folder: String

  @Flag(help: "Schrijft in plaats van een plan de sjablonen van het programma, om te wijzigen.")
  var sjablonen = false

  @Option(help: ArgumentHelp("De taal van de meldingen.", valueName: "taal"))
  var language: Language = .nl

  func run() throws {
    guard !sjablonen else { return try writeTemplates() }
    try PlanStarter.write(to: folder)
    let text = Bilingual(
      "Het plan staat in \(folder)/plan.vth. Vul het in en toets het met `vthplan check \(folder)`.",
      en: "The plan is in \(folder)/plan.vth. Fill it in and test it with `vthplan check \(folder)`.")
    try Console.write(text(language) + "\n")
  }

  private func writeTemplates() throws {
    try PlanStarter.makeEmpty(folder)
    guard mkdir(folder + "/bijlagen", 0o755) == 0 else { throw PlanStarter.refused(folder, SystemError(code: errno)) }
    for file in BuiltIn.files(under: "Templates/") where file.name.hasSuffix(".md") {
      try createFile(folder + "/" + file.name.dropFirst("Templates/".count), with: file.bytes)
    }
    let text = Bilingual(
      "De sjablonen staan in \(folder). Houd alleen wat u wijzigt, en geef de map mee met `--sjablonen \(folder)`.",
      en: "The templates are in \(folder). Keep only what you change, and name the folder with `--sjablonen \(folder)`."
    )
    try Console.write(text(language) + "\n")
  }
}

/// A first plan: small, whole, and without findings of severity *fout*, so that an author starts from something right.
enum PlanStarter {
  static func write(to folder: String) throws {
    try makeEmpty(folder)
    try createFile(folder + "/plan.vth", with: Array(text.utf8))
  }

  /// Makes a folder, or takes one that is empty.
  static func makeEmpty(_ folder: String) throws {
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw refused(folder, SystemError(code: errno)) }
    switch entries(folder) {
    case .failure(let error): throw refused(folder, error)
    case .success(let names):
      guard names.isEmpty else {
        throw Stop.cannotRun(
          "De map «\(folder)» is niet leeg; kies een nieuwe map.",
          en: "Folder “\(folder)” is not empty; choose a new one.")
      }
    }
  }

  static func refused(_ path: String, _ error: SystemError) -> Stop {
    .cannotRun(
      "«\(path)» kan niet worden gemaakt: \(error.reason.nl).", en: "“\(path)” cannot be made: \(error.reason.en).")
  }
}
