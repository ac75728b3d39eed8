import ArgumentParser
import Criteria
import SourceText

/// `vthplan explain CODE`, `vthplan explain PLAN#taak/naam` and `vthplan explain PLAN#CODE`
struct ExplainCommand: ParsableCommand, SpeaksLanguage {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Legt een bevinding of een criterium uit, of welke criteria op een opgave leunen."
  )

  @Argument(
    help: ArgumentHelp(
      "De code van een bevinding of een criterium, PLAN#taak/naam of PLAN#criterium.", valueName: "code"))
  var code: String

  @Option(help: ArgumentHelp("De taal van de uitleg.", valueName: "taal"))
  var language: Language = .nl

  @Option(help: ArgumentHelp("Map met eigen kaders, in plaats van die in het programma.", valueName: "map"))
  var kaders: String?

  func run() throws {
    if let finding = FindingCode(rawValue: code) { return try Console.write(page(finding)) }
    if let statement = ExplainStatement(code, language) {
      return try Console.write(
        statement.page(try CriteriaTexts.source(kaders), known: { try CriteriaTexts.read(kaders) }))
    }
    let set = try CriteriaTexts.read(kaders)
    guard let criterion = set[code] else { throw unknown(in: set) }
    try Console.write(criterion.page(language))
  }

  private func say(_ nl: String, _ en: String) -> String { Bilingual(nl, en: en)(language) }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: say("fout", "error")
    case .warning: say("waarschuwing", "warning")
    case .remark: say("opmerking", "remark")
    }
  }

  private func page(_ finding: FindingCode) -> String {
    let page = finding.page
    var parts = ["\(code) (\(severity(page.severity)))\n\n\(page.explanation(language))\n"]
    if let example = finding.example {
      parts.append("\n" + say("Zo niet:", "Wrong:") + "\n\n" + indented(example.wrong))
      parts.append("\n" + say("Zo wel:", "Right:") + "\n\n" + indented(example.right))
    }
    return parts.joined()
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
  }

  private func unknown(in set: CriteriaSet) -> Stop {
    let known = FindingCode.allCases.map(\.rawValue) + set.heads.map(\.id)
    // `BOR-7.2-3` for `BOR-7.2-3a`: what goes on is nearer than what differs.
    let near = known.first { code.count > 2 && $0.hasPrefix(code) } ?? nearest(to: code, among: known)
    return .cannotRun(
      "Er is geen bevinding of criterium «\(code)»." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
      en: "There is no finding or criterion “\(code)”." + (near.map { " Did you mean `\($0)`?" } ?? ""))
  }
}
