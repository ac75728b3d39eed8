import ArgumentParser
import Binding
import BuiltIn
import Criteria
import PlanCompiler
import PlanModel
import SourceText
import Syntax

/// What the plan is read and tested with.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Toets aan deze set criteria in plaats van de set die het plan noemt.", valueName: "set"))
  var kader: String?

  @Option(
    help: ArgumentHelp(
      "Toets aan het recht van deze dag, alsof het plan toen is vastgesteld.", valueName: "datum"))
  var datum: String?

  @Option(help: ArgumentHelp("Map met eigen kaders, in plaats van die in het programma.", valueName: "map"))
  var kaders: String?

  @Option(
    help: ArgumentHelp(
      "De datum van vandaag; zonder deze optie de laatste datum die het plan als gedaan noemt.", valueName: "datum"))
  var vandaag: String?

  func compileOptions() throws -> CompileOptions {
    var options = CompileOptions()
    options.frame = kader
    options.lawDate = try datum.map { try DateArgument.day($0, option: "--datum") }
    options.today = try vandaag.map { try DateArgument.day($0, option: "--vandaag") }
    options.criteria = try CriteriaTexts.source(kaders)
    return options
  }
}

/// Where the criteria come from: a folder of the user's, or the program itself.
enum CriteriaTexts {
  static func source(_ folder: String?) throws -> CompileOptions.CriteriaSource {
    guard let folder else { return carried }
    return .texts(try texts(in: folder))
  }

  /// What the program carries with it.
  static var carried: CompileOptions.CriteriaSource {
    .archive(BuiltIn.criteriaArchive, orTexts: { builtIn })
  }

  /// The texts of a folder of criteria. A folder without any would let every plan pass.
  private static func texts(in folder: String) throws -> [SourceFile] {
    let world = try PlanFolder.world(folder)
    let files = try texts(of: world, folder)
    guard bound(files).value.all("criterium").isEmpty else { return files }
    throw files.isEmpty
      ? Stop.cannotRun(
        "De map «\(folder)» bevat geen kaders (`*.vth`).", en: "Folder “\(folder)” holds no criteria sets (`*.vth`).")
      : Stop.cannotRun(
        "De map «\(folder)» bevat geen `criterium`; wat er in staat, zegt `vthplan check \(folder)`.",
        en: "Folder “\(folder)” holds no `criterium`; `vthplan check \(folder)` tells what is in it.")
  }

  private static func texts(of world: DiskWorld, _ folder: String) throws -> [SourceFile] {
    guard case .success(let paths) = world.planFiles(in: "") else { return [] }
    return try paths.map { path in
      guard case .success(let bytes) = world.read(path) else {
        throw Stop.cannotRun("«\(folder)/\(path)» is niet te lezen.", en: "“\(folder)/\(path)” cannot be read.")
      }
      return SourceFile(name: "kaders/\(path)", bytes: bytes)
    }
  }

  /// The criteria themselves; what cannot be read in them is told by `check`.
  static func read(_ folder: String?) throws -> CriteriaSet {
    if folder == nil, let carried = CriteriaArchive(BuiltIn.criteriaArchive).flatMap(CriteriaSet.init) {
      return carried
    }
    return CriteriaSet.read(bound(try folder.map(texts(in:)) ?? builtIn).value).value
  }

  private static func bound(_ files: [SourceFile]) -> Staged<Plan> {
    var sources = SourceMap()
    return bind(files.map { file in BindingUnit(file: sources.add(file), tree: parse(file)) })
  }

  /// Stops when the set that was asked for is none of those that were read.
  static func checkFrame(_ code: String?, in set: CriteriaSet) throws {
    if let code, !set.isEmpty { try known(code, in: set) }
  }

  /// Stops when no set is called by this code, or by this name when it has no code.
  static func known(_ code: String, in set: CriteriaSet) throws {
    let choices = set.choices
    guard set.chosen(code) == nil, !choices.contains(code) else { return }
    let near = nearest(to: code, among: choices)
    let all = choices.map { "`\($0)`" }.joined(separator: ", ")
    throw Stop.cannotRun(
      "Er is geen kader «\(code)». " + (near.map { "Bedoelt u `\($0)`?" } ?? "Kies uit: \(all)."),
      en: "There is no criteria set “\(code)”. " + (near.map { "Did you mean `\($0)`?" } ?? "Choose from: \(all)."))
  }

  static var builtIn: [SourceFile] {
    BuiltIn.files(under: "Plans/kaders/").map { file in
      SourceFile(name: String(file.name.dropFirst("Plans/".count)), bytes: file.bytes)
    }
  }
}

/// A date on the command line: `20 december 2016`, `20-12-2016` or `2016-12-20`.
enum DateArgument {
  static func day(_ text: String, option: String) throws -> Day {
    guard let day = read(text) else {
      throw Stop.cannotRun(
        "`\(option) \(text)` is geen datum; schrijf bijvoorbeeld `20-12-2016`.",
        en: "`\(option) \(text)` is no date; write `20-12-2016`, for instance.")
    }
    return day
  }

  private static func read(_ text: String) -> Day? {
    let parts = text.split { $0 == " " || $0 == "-" }.map(String.init)
    guard parts.count == 3, let first = Int(parts[0]), let last = Int(parts[2]) else { return nil }
    if parts[0].utf8.count == 4 { return Int(parts[1]).flatMap { Day(year: first, month: $0, day: last) } }
    let named = DutchText.months.firstIndex(of: parts[1].lowercased()).map { $0 + 1 }
    return (named ?? Int(parts[1])).flatMap { Day(year: last, month: $0, day: first) }
  }
}
