import ArgumentParser
import PlanCompiler
import Rendering
import Scheduling
import SourceText

/// `vthplan build PLAN --output DIR`
struct BuildCommand: ParsableCommand, SpeaksLanguage {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Schrijft het pakket voor college en raad; met fouten wordt niets geschreven.")

  @Argument(help: ArgumentHelp("De map van het plan.", valueName: "plan"))
  var plan: String

  @Option(help: ArgumentHelp("De map van het pakket; een eerder pakket wordt vervangen.", valueName: "map"))
  var output: String

  @Flag(help: "Schrijf ook het interne deel, met de weken van onaangekondigde controles.")
  var intern = false

  @Flag(help: "Schrijf ook met fouten een pakket; elke pagina zegt dan CONCEPT en noemt de bevindingen.")
  var concept = false

  @Flag(help: "Schrijf van elke openbare pagina ook een pdf, met WeasyPrint; de html blijft het origineel.")
  var pdf = false

  @OptionGroup var findings: FindingOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var planning: PlanningOptions

  var language: Language { findings.language }

  func run() throws {
    let folder = try PlanFolder.one(plan)
    let writer = try PackageWriter(output)
    if pdf { try PDFCopies.mustBePossible() }
    let telling = Telling(findings)
    Progress.start(quiet: telling.isQuiet, language: language)
    var options = try reading.compileOptions()
    options.schedule = try planning.scheduleOptions()
    options.followsOpenSchedule = true
    var compilation = PlanCompiler.compile(folder.world, options)
    try CriteriaTexts.checkFrame(options.frame, in: compilation.criteria)
    try compilation.schedule.proveSound()
    let texts = try templates.templates(&compilation.sources)
    let style = try templates.houseStyle(&compilation.sources)
    compilation.add(style.findings + templates.unknownFiles(&compilation.sources))
    compilation.add(textFindings(compilation, summary: texts["samenvatting.md"]))
    guard concept || !compilation.hasErrors else { return try end(compilation, folder, telling) }

    let package = try package(compilation, texts, style.value)
    compilation.findings += package.findings
    guard concept || !compilation.hasErrors else { return try end(compilation, folder, telling) }
    let gone = try writer.write(package.value)
    if telling.format == .text, !telling.isQuiet {
      Console.tell(
        Bilingual("Het pakket staat in \(output).", en: "The package is in \(output).")(language))
      for folder in gone {
        Console.tell(
          Bilingual(
            "De map «\(folder)» van het pakket dat er stond, is weggehaald.",
            en: "Folder “\(folder)” of the package that was there was removed.")(language))
      }
    }
    try end(compilation, folder, telling)
  }

  private func package(
    _ compilation: Compilation, _ texts: [String: TemplateText], _ style: HouseStyle
  ) throws -> Staged<[PackageFile]> {
    let options = PackageOptions(
      isConcept: concept, isIntern: intern, generator: "vthplan \(programVersion)", style: style)
    do {
      return try councilPackage(compilation, options: options, copies: pdf ? PDFCopies.make : { _ in [] }) {
        texts[$0]
      }
    } catch let error as InvalidOutput {
      throw Stop(
        .internalError,
        Bilingual(
          "\(error.path) is niet geldig (regel \(error.line): \(error.message)). Dat is een fout in vthplan; er is niets geschreven.",
          en:
            "\(error.path) is not valid (line \(error.line): \(error.message)). That is a mistake in vthplan; nothing was written."
        ))
    }
  }

  private func end(_ compilation: Compilation, _ folder: PlanFolder, _ telling: Telling) throws {
    try telling.write([PlanReport(path: folder.path, compilation, withCriteria: telling.tellsCriteria)])
    if compilation.hasErrors { throw Stop(.findings) }
  }
}

extension Compilation {
  var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
