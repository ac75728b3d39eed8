import ArgumentParser
import Glibc
import PlanCompiler
import Rendering
import Scheduling
import SourceText

/// `vthplan check PLAN…`
struct CheckCommand: ParsableCommand, SpeaksLanguage {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Leest plannen, rekent ze door, toetst ze en toont de bevindingen.")

  @Argument(help: ArgumentHelp("De mappen van de plannen.", valueName: "plan"))
  var plans: [String]

  @OptionGroup var findings: FindingOptions
  @OptionGroup var reading: ReadingOptions

  var language: Language { findings.language }

  func run() throws {
    var request = CheckRequest(plans: plans)
    request.telling = Telling(findings)
    request.options = try reading.compileOptions()
    try request.run()
  }
}

/// How findings are told, apart from how that was asked for.
struct Telling {
  var format: FindingFormat = .text
  var language: Language = .nl
  var isQuiet = false
  var color: ColorChoice = .auto

  init() {}

  init(_ options: FindingOptions) {
    format = options.format
    language = options.language
    isQuiet = options.quiet
    color = options.color
  }

  /// Whether the form has a place for verdicts.
  var tellsCriteria: Bool { format == .json || format == .junit || format == .sarif }

  func write(_ plans: [PlanReport]) throws {
    let report = FindingReport(plans, language: language, version: programVersion)
    try Console.write(rendered(report))
  }

  private func rendered(_ report: FindingReport) -> [UInt8] {
    switch format {
    case .text: TerminalText.render(report, colored: color.isOn, summary: !isQuiet)
    case .json: findingsJSON(report)
    case .sarif: sarif(report)
    case .junit: jUnitXML(report)
    case .github: gitHubAnnotations(report)
    case .gitlab: gitLabCodeQuality(report)
    }
  }
}

/// What `check` does, whoever asks.
struct CheckRequest {
  let plans: [String]
  var telling = Telling()
  var options = CompileOptions()

  init(plans: [String]) {
    self.plans = plans
    options.criteria = CriteriaTexts.carried
  }

  func run() throws {
    let folders = try PlanFolder.open(plans, telling.language)
    Progress.start(quiet: telling.isQuiet, language: telling.language)
    // Findings need the sums of the schedule, not each visit in it.
    var options = options
    options.schedule.makesItems = false
    let reports = try folders.map { folder in
      var compilation = PlanCompiler.compile(folder.world, options)
      try CriteriaTexts.checkFrame(options.frame, in: compilation.criteria)
      compilation.add(textFindings(compilation))
      leave(compilation)
      return PlanReport(path: folder.path, compilation, withCriteria: telling.tellsCriteria)
    }
    try telling.write(reports)
    guard reports.allSatisfy({ $0.count(.error) == 0 }) else { throw Stop(.findings) }
  }
}

/// A plan folder that is there.
struct PlanFolder {
  let path: String
  let world: DiskWorld

  /// Folders beside the plans that hold what plans share, or examples of mistakes.
  private static let noPlans: Set<String> = ["kaders", "gedeeld", "fouten"]

  /// Opens the folders named in a call; those that are no plans of their own are told and left out.
  static func open(_ paths: [String], _ language: Language) throws -> [PlanFolder] {
    try paths.compactMap { path throws in
      let world = try world(path)
      guard !noPlans.contains(world.name) else {
        let text = Bilingual(
          "«\(path)» is geen plan van zichzelf en wordt overgeslagen.",
          en: "“\(path)” is no plan of its own and is skipped.")
        Console.tell("vthplan: \(text(language))")
        return nil
      }
      return PlanFolder(path: path, world: world)
    }
  }

  /// The one plan of a call.
  static func one(_ path: String) throws -> PlanFolder {
    let world = try world(path)
    guard !noPlans.contains(world.name) else {
      throw Stop.cannotRun("«\(path)» is geen plan van zichzelf.", en: "“\(path)” is no plan of its own.")
    }
    return PlanFolder(path: path, world: world)
  }

  static func world(_ path: String) throws -> DiskWorld {
    guard let world = DiskWorld(path) else { throw missing(path) }
    return world
  }

  private static func missing(_ path: String) -> Stop {
    resolvedPath(path) == nil
      ? .cannotRun(
        "De map «\(path)» is er niet of is niet te openen.", en: "Folder “\(path)” is missing or cannot be opened.")
      : .cannotRun(
        "«\(path)» is een bestand; noem de map van het plan.", en: "“\(path)” is a file; name the folder of the plan.")
  }
}

/// Tells a person at a terminal that work goes on, when it takes more than a few seconds.
enum Progress {
  static func start(quiet: Bool, language: Language) {
    guard !quiet, Console.errorIsTerminal else { return }
    signal(SIGALRM) { _ in
      let line: StaticString = "vthplan rekent…\n"
      _ = Glibc.write(STDERR_FILENO, line.utf8Start, line.utf8CodeUnitCount)
      alarm(10)
    }
    alarm(3)
  }
}

/// Leaves a large value to the system, which takes all memory back at once when the program ends.
private func leave(_ compilation: Compilation) {
  final class Left {
    let value: Compilation
    init(_ value: Compilation) { self.value = value }
  }
  _ = Unmanaged.passRetained(Left(compilation))
}
