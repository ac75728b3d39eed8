import Criteria
import PlanCompiler
import PlanModel
import Scheduling
import SourceText

/// `vthplan explain PLAN#taak/toezicht-honden`: which criteria lean on a statement, and what came of them; and
/// `vthplan explain PLAN#BOR-7.5-b`: what came of a criterion, the plan's own too, and which statements show it.
struct ExplainStatement {
  let plan: String
  /// `taak/toezicht-honden`, or a kind alone such as `plan` or `risicomodel`.
  let label: String
  let language: Language

  /// Nil when the text names no statement of a plan.
  init?(_ text: String, _ language: Language) {
    guard let mark = text.lastIndex(of: "#"), mark != text.startIndex else { return nil }
    plan = String(text[..<mark])
    label = String(text[text.index(after: mark)...])
    self.language = language
  }

  /// - Parameters:
  ///   - criteria: what the plan is tested against.
  ///   - known: all criteria there are, for one that this plan was not tested against.
  func page(_ criteria: CompileOptions.CriteriaSource, known: () throws -> CriteriaSet) throws -> String {
    var options = CompileOptions()
    options.criteria = criteria
    options.schedule.makesItems = false
    let compilation = PlanCompiler.compile(try PlanFolder.one(plan).world, options)
    if let verdict = compilation.verdicts.first(where: { $0.criterion.id == label }) {
      return page(verdict, compilation)
    }
    guard let statement = find(in: compilation.plan) else {
      if let criterion = try known()[label] {
        return criterion.page(language)
          + say(
            "\nIn dit plan: niet getoetst (het `kader` van het plan heeft dit criterium niet, of het plan noemt geen `vaststelling` en geen `kader`)\n",
            "\nIn this plan: not tested (the plan's `kader` does not have this criterion, or the plan names no `vaststelling` and no `kader`)\n"
          )
      }
      throw unknown(in: compilation)
    }
    let leaning = verdicts(compilation.verdicts, leaningOn: statement, in: compilation.plan)
    let title = "\(label) — \(compilation.plan.title(statement))\n\n"
    guard !leaning.isEmpty else {
      return title + say("Geen criterium leunt op deze opgave.\n", "No criterion leans on this statement.\n")
    }
    return title + say("Hierop leunen:\n", "Leaning on it:\n") + leaning.map(line).joined()
  }

  private func page(_ verdict: Verdict, _ compilation: Compilation) -> String {
    var page =
      verdict.criterion.page(language) + say("\nIn dit plan: ", "\nIn this plan: ") + verdict.kind.title(language)
    if let reason = verdict.reason { page += " (\(reason(language)))" }
    page += "\n"
    for (holds, title) in [
      (false, say("Hier gaat het mis:", "At fault:")), (true, say("Dit laat zien dat het klopt:", "Shown by:")),
    ] {
      let evidence = verdict.evidence.filter { $0.holds == holds }
      if !evidence.isEmpty { page += "\n\(title)\n" }
      for item in evidence { page += "  " + place(item, compilation) + item.label(in: compilation.plan) + "\n" }
    }
    return page
  }

  /// `plan.vth:12 `; nothing for what stands in last year's plan.
  private func place(_ evidence: Verdict.Evidence, _ compilation: Compilation) -> String {
    guard !evidence.isLastYear else { return "" }
    let location = compilation.plan[evidence.statement].location
    let file = compilation.sources[location.file]
    return "\(file.name):\(LineIndex(file).position(location.range.start).line) "
  }

  private func line(_ verdict: Verdict) -> String {
    "  \(verdict.criterion.id)\t\(verdict.kind.title(language))\t\(verdict.criterion.title)\n"
  }

  private func say(_ nl: String, _ en: String) -> String { Bilingual(nl, en: en)(language) }

  private func find(in plan: Plan) -> StatementID? {
    let parts = label.split(separator: "/", maxSplits: 1).map(String.init)
    return parts.count == 2 ? plan.find(parts[0], parts[1]) : plan.all(label).first
  }

  private func unknown(in compilation: Compilation) -> Stop {
    let plan = compilation.plan
    let kinds = plan.base.names.keys.sorted()
    let all = kinds.flatMap { kind in (plan.base.names[kind] ?? [:]).keys.sorted().map { "\(kind)/\($0)" } }
    let near = nearest(to: label, among: all + compilation.verdicts.map(\.criterion.id))
    return .cannotRun(
      "Het plan heeft geen «\(label)»." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
      en: "The plan has no “\(label)”." + (near.map { " Did you mean `\($0)`?" } ?? ""))
  }
}
