import ArgumentParser
import CSystemShim
import Glibc
import SourceText

/// The program: which command, with what, and how it ends.
@main
struct VthplanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vthplan",
    abstract: "Maakt van een VTH-uitvoeringsplan in tekst een getoetst pakket voor college en raad.",
    discussion: "Afloop: 0 geen fouten, 1 fouten in het plan, 2 kan niet worden uitgevoerd, 3 fout in het programma.",
    version: programVersion,
    subcommands: commands)

  private static let commands: [any ParsableCommand.Type] = [
    CheckCommand.self, BuildCommand.self, ScheduleCommand.self, FormatCommand.self, ExplainCommand.self,
    CriteriaCommand.self,
    NewCommand.self, KeyCommand.self,
  ]

  static func main() {
    // A reader that leaves and a file that may not grow are answered where they happen, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    csystem_keep_memory()
    let arguments = Array(CommandLine.arguments.dropFirst())
    Glibc.exit(brokenArgument().map { end($0, language(arguments)) } ?? run(arguments))
  }

  /// What is no UTF-8 is replaced in reading: the path would be another than was asked.
  private static func brokenArgument() -> Stop? {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let bytes = CommandLine.unsafeArgv[index], String(validatingCString: bytes) == nil else { continue }
      let shown = String(cString: bytes)
      return .cannotRun(
        "«\(shown)» bevat tekens die geen UTF-8 zijn; geef de map of het bestand een andere naam.",
        en: "“\(shown)” holds characters that are not UTF-8; give the folder or file another name.")
    }
    return nil
  }

  /// Runs one call of the program.
  ///
  /// Only the command that is asked for is parsed: looking for subcommands costs more than most plans. A `check` without
  /// options needs no parser at all.
  static func run(_ arguments: [String]) -> Int32 {
    let rest = Array(arguments.dropFirst())
    if arguments.first == "check", !rest.isEmpty, rest.allSatisfy({ !$0.hasPrefix("-") }) {
      return finish(in: .nl) { try CheckRequest(plans: rest).run() }
    }
    if arguments.prefix(while: { $0 != "--" }).contains("--version") {
      return finish(in: .nl) { try Console.write(programVersion + "\n") }
    }
    // `vthplan help chek` names a command as `vthplan chek` does.
    if let stop = unknown(in: arguments.first == "help" ? rest : arguments) { return end(stop, language(arguments)) }
    guard let word = arguments.first, let command = command(word, among: commands) else {
      return parse(VthplanCommand.self, arguments, name: "")
    }
    return parse(command, rest, name: word)
  }

  private static func command(
    _ word: String, among commands: [any ParsableCommand.Type]
  ) -> (any ParsableCommand.Type)? {
    commands.first { $0.configuration.commandName == word }
  }

  /// A first word that is no command, or a second one that is none of the command's own.
  private static func unknown(in words: [String]) -> Stop? {
    guard let word = words.first, !word.hasPrefix("-"), word != "help" else { return nil }
    guard let command = command(word, among: commands) else { return unknown(word, among: commands) }
    let inner = command.configuration.subcommands
    guard !inner.isEmpty, let next = words.dropFirst().first, !next.hasPrefix("-"), next != "help",
      self.command(next, among: inner) == nil
    else { return nil }
    return unknown(next, among: inner, of: word + " ")
  }

  private static func unknown(
    _ word: String, among commands: [any ParsableCommand.Type], of parent: String = ""
  ) -> Stop {
    let names = commands.compactMap { $0.configuration.commandName }
    let all = names.map { "`\(parent)\($0)`" }.joined(separator: ", ")
    let near = nearest(to: word, among: names).map { "`\(parent)\($0)`" }
    return .cannotRun(
      "Er is geen opdracht `\(parent)\(word)`. " + (near.map { "Bedoelt u \($0)?" } ?? "Kies uit: \(all)."),
      en: "There is no command `\(parent)\(word)`. " + (near.map { "Did you mean \($0)?" } ?? "Choose from: \(all)."))
  }

  /// The language of a call that is not parsed.
  private static func language(_ arguments: [String]) -> Language {
    let isEnglish =
      arguments.contains("--language=en")
      || zip(arguments, arguments.dropFirst()).contains { $0 == ("--language", "en") }
    return isEnglish ? .en : .nl
  }

  private static func parse(_ type: any ParsableCommand.Type, _ arguments: [String], name: String) -> Int32 {
    var language = Language.nl
    do {
      var command = try type.parseAsRoot(arguments)
      language = (command as? any SpeaksLanguage)?.language ?? .nl
      try command.run()
      return 0
    } catch let stop as Stop {
      return end(stop, language)
    } catch {
      let text = type.fullMessage(for: error)
      switch type.exitCode(for: error) {
      case .success:
        return finish(in: language) { try Console.write(DutchUsage.help(text, command: name) + "\n") }
      case .validationFailure:
        Console.tell(DutchUsage.error(text, command: name))
        return Stop.Code.cannotRun.rawValue
      default:
        Console.tell("vthplan: \(error)")
        return Stop.Code.internalError.rawValue
      }
    }
  }

  private static func finish(in language: Language, _ body: () throws -> Void) -> Int32 {
    do {
      try body()
      return 0
    } catch let stop as Stop {
      return end(stop, language)
    } catch {
      Console.tell("vthplan: \(error)")
      return Stop.Code.internalError.rawValue
    }
  }

  private static func end(_ stop: Stop, _ language: Language) -> Int32 {
    if let message = stop.message { Console.tell("vthplan: \(message(language))") }
    return stop.code.rawValue
  }

  func run() throws {
    Console.tell(DutchUsage.help(VthplanCommand.helpMessage(), command: ""))
    throw Stop(.cannotRun)
  }
}

/// A command with `--language`.
protocol SpeaksLanguage {
  var language: Language { get }
}

/// The version of the program, as `--version` tells and packages record.
let programVersion = "0.1.0"
