import ArgumentParser
import Criteria
import PlanCompiler
import PlanModel
import SourceText

/// `vthplan criteria [--kader SET] [--datum DATUM]`
struct CriteriaCommand: ParsableCommand, SpeaksLanguage {
  static let configuration = CommandConfiguration(
    commandName: "criteria", abstract: "Noemt de criteria die gelden: code, titel, bron, soort en ernst.")

  @Option(help: ArgumentHelp("Alleen de criteria van deze set, zoals vth-2.0.", valueName: "set"))
  var kader: String?

  @Option(help: ArgumentHelp("De dag van vaststelling die bepaalt welk recht geldt.", valueName: "datum"))
  var datum: String?

  @Option(help: ArgumentHelp("Map met eigen kaders, in plaats van die in het programma.", valueName: "map"))
  var kaders: String?

  @Option(help: ArgumentHelp("De taal van de meldingen.", valueName: "taal"))
  var language: Language = .nl

  func run() throws {
    let day = try datum.map { try DateArgument.day($0, option: "--datum") }
    let set = try CriteriaTexts.read(kaders)
    if let kader { try CriteriaTexts.known(kader, in: set) }
    let lines = set.criteria { applies($0, day) }.sorted { $0.id < $1.id }.map(line)
    try Console.write(lines.joined())
  }

  private func applies(_ criterion: CriterionHead, _ day: Day?) -> Bool {
    if let day, !criterion.isInForce(on: day, under: kader ?? criterion.memberOf.first ?? "") { return false }
    guard let kader else { return true }
    return criterion.memberOf.contains(kader) || criterion.set == kader || criterion.kind != .quality
  }

  private func line(_ criterion: Criterion) -> String {
    let sources = criterion.sources.map(\.text).joined(separator: "; ")
    return [criterion.id, criterion.title, sources, criterion.kind.rawValue, criterion.severity.rawValue]
      .joined(separator: "\t") + "\n"
  }
}
