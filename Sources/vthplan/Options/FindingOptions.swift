import ArgumentParser
import SourceText

enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, sarif, junit, github, gitlab
}

enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Whether to colour what goes to standard output.
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      Console.outputIsTerminal && (Console.environment("NO_COLOR") ?? "").isEmpty
        && Console.environment("TERM") != "dumb"
    }
  }
}

extension Language: ExpressibleByArgument {}

/// How findings are told.
struct FindingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("De vorm van de bevindingen op de standaarduitvoer.", valueName: "vorm"))
  var format: FindingFormat = .text

  @Option(help: ArgumentHelp("De taal van bevindingen en meldingen.", valueName: "taal"))
  var language: Language = .nl

  @Flag(help: "Geen voortgang en geen samenvatting; alleen de bevindingen.")
  var quiet = false

  @Option(help: ArgumentHelp("Kleur op een terminal; NO_COLOR zet haar uit.", valueName: "keuze"))
  var color: ColorChoice = .auto
}
