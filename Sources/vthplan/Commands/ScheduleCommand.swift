import Allocation
import ArgumentParser
import PlanCompiler
import PlanModel
import Rendering
import Scheduling
import SourceText

/// `vthplan schedule PLAN`
struct ScheduleCommand: ParsableCommand, SpeaksLanguage {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Rekent capaciteit en planning uit; het resultaat is JSON voor intern gebruik.",
    discussion:
      "Het resultaat bevat weken die niet zijn aangekondigd. Een plan van meer jaren geeft een regel per jaar.")

  @Argument(help: ArgumentHelp("De map van het plan.", valueName: "plan"))
  var plan: String?

  @Option(
    help: ArgumentHelp(
      "Schrijf ook wat er aan de planning is gevraagd, met de sleutel erin; alleen u mag het lezen.",
      valueName: "bestand"))
  var instance: String?

  @Option(help: ArgumentHelp("Reken dit uit in plaats van een plan.", valueName: "bestand"))
  var fromInstance: String?

  @Option(help: ArgumentHelp("De taal van de meldingen.", valueName: "taal"))
  var language: Language = .nl

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var planning: PlanningOptions

  func validate() throws {
    if plan != nil, fromInstance != nil {
      throw ValidationError("Noem een plan of een bestand met `--from-instance`, niet allebei.")
    }
    if plan == nil, fromInstance == nil {
      throw ValidationError("Noem een plan, of een bestand met `--from-instance`.")
    }
  }

  func run() throws {
    Progress.start(quiet: false, language: language)
    if let fromInstance { return try Console.write(solved(fromInstance)) }
    let folder = try PlanFolder.one(plan ?? "")
    var options = try reading.compileOptions()
    options.criteria = .none
    options.schedule = try planning.scheduleOptions()
    options.followsOpenSchedule = true
    let compilation = PlanCompiler.compile(folder.world, options)
    try compilation.schedule.proveSound()
    let years = compilation.schedule.solved
    if let instance {
      if planning.key != nil { try SecretKey.refuseWhereShared(instance) }
      try replaceOrCreate(instance, with: years.flatMap { Allocation.write($0.instance) })
    }
    let open = compilation.open?.schedule.solved ?? []
    try Console.write(
      years.flatMap { year in year.file(open: open.first { $0.year.index == year.year.index }) ?? [] })
    tellMoves(compilation)
    try end(compilation, folder)
  }

  /// What left its week or lapsed, on standard error: per task and cause how many, in the order in which they come.
  private func tellMoves(_ compilation: Compilation) {
    var sums: [(move: ScheduleMove, count: Int)] = []
    for move in compilation.schedule.moves {
      let isLike = { (other: ScheduleMove) in
        other.task == move.task && other.cause == move.cause && other.isLapsed == move.isLapsed
      }
      if let known = sums.lastIndex(where: { isLike($0.move) }) {
        sums[known].count += 1
      } else {
        sums.append((move, 1))
      }
    }
    for (move, count) in sums {
      let title = move.task.map { compilation.plan.title($0) }
      let name = Bilingual(
        title.map { "Taak «\($0)»" } ?? "Een taak van eerder", en: title.map { "Task “\($0)”" } ?? "A task of before")
      let words =
        switch (move.isLapsed, count) {
        case (false, 1): Bilingual("1 controle krijgt een andere week", en: "1 inspection gets another week")
        case (false, _):
          Bilingual("\(count) controles krijgen een andere week", en: "\(count) inspections get another week")
        case (true, 1): Bilingual("1 controle vervalt", en: "1 inspection lapses")
        case (true, _): Bilingual("\(count) controles vervallen", en: "\(count) inspections lapse")
        }
      Console.tell("\(name(language)): \(words(language)): \(move.text(language)).\n")
    }
  }

  /// Findings go to standard error: standard output is the result.
  private func end(_ compilation: Compilation, _ folder: PlanFolder) throws {
    guard compilation.hasErrors else {
      // What was given and could not be used; the rest of what there is to say is said by `check`.
      for finding in compilation.findings where finding.code == .finding(.scheduleInput) {
        Console.tell("\(finding.message(language))\n")
      }
      return
    }
    var said = PlanReport(path: folder.path, compilation, withCriteria: false)
    // Here no plan is tested, whatever it names.
    said.isUntested = false
    let report = FindingReport([said], language: language, version: programVersion)
    Console.tell(String(decoding: TerminalText.render(report, colored: false), as: UTF8.self))
    throw Stop(.findings)
  }

  private func solved(_ path: String) throws -> [UInt8] {
    let bytes = try givenFile(path)
    let instance: Instance
    do {
      instance = try readInstance(bytes)
    } catch {
      throw EarlierSchedules.refused(path, error, bytes)
    }
    let problems = instance.problems()
    let told = problems.prefix(20).map { $0.text(in: instance) }
    let rest = problems.count - told.count
    let more = Bilingual(rest > 0 ? "\n  en nog \(rest)" : "", en: rest > 0 ? "\n  and \(rest) more" : "")
    let list = Bilingual(
      told.map { "\n  \($0.nl)" }.joined() + more.nl, en: told.map { "\n  \($0.en)" }.joined() + more.en)
    guard let result = try? solve(instance, problems: problems) else {
      throw Stop(
        .findings,
        Bilingual("«\(path)» is niet te plannen:\(list.nl)", en: "“\(path)” cannot be planned:\(list.en)"))
    }
    try prove(instance, result)
    if !problems.isEmpty {
      let text = Bilingual(
        "«\(path)»: om dit is heen gepland:\(list.nl)\n", en: "“\(path)”: planned around this:\(list.en)\n")
      Console.tell(text(language))
    }
    return Allocation.write(
      result, ResultNotes(visitMinutes: instance.visitMinutes, firstWeek: instance.firstWeek))
  }
}

/// Holds a result against the rules and its own claims, with other code than made it; a result that fails is a mistake of
/// the program and is not written.
private func prove(_ instance: Instance, _ result: Allocation.Result) throws {
  guard let first = check(instance, result).first else { return }
  throw Stop(
    .internalError,
    Bilingual(
      "De planning houdt zich niet aan haar eigen regels (\(first.rule.rawValue)). Dat is een fout in vthplan; er is niets geschreven.",
      en:
        "The schedule does not keep its own rules (\(first.rule.rawValue)). That is a mistake in vthplan; nothing was written."
    ))
}

extension Schedule {
  /// Stops the program when any year of the schedule does not keep the rules.
  func proveSound() throws {
    for year in solved {
      if let result = year.result { try prove(year.instance, result) }
    }
  }
}
