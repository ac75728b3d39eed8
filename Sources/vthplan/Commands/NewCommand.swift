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
    let templates = BuiltIn.files(under: "Templates/").filter { $0.name.hasSuffix(".md") }
    try PlanStarter.fill(
      folder, inner: ["bijlagen"],
      with: templates.map { (String($0.name.dropFirst("Templates/".count)), $0.bytes) })
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
    try fill(folder, with: [("plan.vth", Array(text.utf8))])
  }

  /// Fills a new folder, or one that is empty; where that fails it is as it was.
  static func fill(_ folder: String, inner: [String] = [], with files: [(name: String, bytes: [UInt8])]) throws {
    var made = try makeEmpty(folder) ? [folder] : []
    do {
      for path in inner.map({ folder + "/" + $0 }) {
        guard mkdir(path, 0o755) == 0 else { throw refused(path, SystemError(code: errno)) }
        made.append(path)
      }
      for (name, bytes) in files {
        try createFile(folder + "/" + name, with: bytes)
        made.append(folder + "/" + name)
      }
    } catch {
      for path in made.reversed() { remove(path) }
      throw error
    }
  }

  /// Makes a folder, or takes one that is empty; whether it was made.
  private static func makeEmpty(_ folder: String) throws -> Bool {
    let isNew = mkdir(folder, 0o755) == 0
    guard isNew || errno == EEXIST else { throw refused(folder, SystemError(code: errno)) }
    switch entries(folder) {
    case .failure(let error): throw refused(folder, error)
    case .success(let names):
      guard names.isEmpty else {
        throw Stop.cannotRun(
          "De map «\(folder)» is niet leeg; kies een nieuwe map.",
          en: "Folder “\(folder)” is not empty; choose a new one.")
      }
    }
    return isNew
  }

  private static func refused(_ path: String, _ error: SystemError) -> Stop {
    .cannotRun(
      "«\(path)» kan niet worden gemaakt: \(error.reason.nl).", en: "“\(path)” cannot be made: \(error.reason.en).")
  }
}
