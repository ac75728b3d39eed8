import ArgumentParser
import SourceText

/// `vthplan explain CODE`
struct ExplainCommand: ParsableCommand, SpeaksLanguage {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Legt een bevinding of een criterium uit.")

  @Argument(help: ArgumentHelp("De code van een bevinding of een criterium.", valueName: "code"))
  var code: String

  @Option(help: ArgumentHelp("De taal van de uitleg.", valueName: "taal"))
  var language: Language = .nl

  func run() throws {
    guard let page = FindingCode(rawValue: code) else { throw unknown() }
    try Console.write("\(code) (\(page.severity.rawValue))\n\n\(page.explanation(language))\n")
  }

  private func unknown() -> Stop {
    let near = nearest(to: code, among: FindingCode.allCases.map(\.rawValue))
    return .cannotRun(
      "Er is geen bevinding of criterium «\(code)»." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
      en: "There is no finding or criterion “\(code)”." + (near.map { " Did you mean `\($0)`?" } ?? ""))
  }
}
