import ArgumentParser
import Glibc

/// `vthplan new DIR`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Schrijft een eerste plan om in te vullen.")

  @Argument(help: ArgumentHelp("De nieuwe map.", valueName: "map"))
  var folder: String

  func run() throws {
    try PlanStarter.write(to: folder)
    try Console.write("Het plan staat in \(folder)/plan.vth. Vul het in en toets het met `vthplan check \(folder)`.\n")
  }
}

/// A first plan: small, whole, and without findings of severity *fout*, so that an author starts from something right.
enum PlanStarter {
  static func write(to folder: String) throws {
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
    try createFile(folder + "/plan.vth", with: Array(text.utf8))
  }

  private static func refused(_ path: String, _ error: SystemError) -> Stop {
    .cannotRun(
      "«\(path)» kan niet worden gemaakt: \(error.reason.nl).", en: "“\(path)” cannot be made: \(error.reason.en).")
  }
}
