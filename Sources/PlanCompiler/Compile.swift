import Binding
package import Criteria
package import PlanModel
package import Scheduling
package import SourceText

/// What the compiler makes of a plan folder, stage by stage.
package struct Compilation: Sendable {
  package var sources: SourceMap
  /// The plan as written, before any decision or adjustment.
  package var plan: Plan
  /// Today, as given or as the plan has it; nil when it dates nothing.
  package var today: Day?
  /// Today as given from outside; else it follows from what the plan states as done.
  package var givenToday: Day?
  /// The plan as it stands today: with the variants that were chosen and what feedback and adjustments changed.
  package var current: Plan
  package var risks: RiskFigures
  /// Capacity and schedule of the plan as it stands today.
  package var schedule: Schedule
  /// What anyone may see of it; nil when it was not asked for.
  package var open: OpenCompilation?
  /// How it was planned, to plan a variant of it the same way.
  package var planned: ScheduleOptions
  package var criteria: CriteriaSet
  /// The criteria without those that the plan itself adds, for readers who may not have all of the plan.
  package var sharedCriteria: CriteriaSet
  /// How the plan was tested, to test a part of it the same way.
  package var asked: CriteriaOptions
  package var verdicts: [Verdict]
  /// Everything there is to say: of the text, then of the criteria, each in the order of the text.
  package var findings: [Finding]
}

/// The whole line: text → trees → plan → figures → schedule → verdicts.
package func compile(_ world: some World, _ options: CompileOptions = CompileOptions()) -> Compilation {
  let loaded = load(world)
  var sources = loaded.value.sources
  let bound = bind(loaded.value.units, included: loaded.value.included)
  let counted = countRows(bound.value) { path in world.data(path) }
  let plan = counted.value
  let today = options.today ?? lastDoneDay(plan)
  let risks = riskFigures(plan)
  // Of a plan that was read in part nothing can be said that the rest of it might answer.
  let isInPart = bound.findings.contains { $0.code == .finding(.tooManyFindings) }
  let coherence = isInPart ? [] : checkCoherence(plan, risks, sources)
  let headings = Headings(plan)
  let read = withHeadings(loaded.findings + bound.findings, headings)
  let unsound = Unsound(plan, read + counted.findings + coherence, headings)

  let current = today.map { planAsOf($0, plan) } ?? plan
  let open =
    options.followsOpenSchedule ? OpenCompilation(plan, today: options.today, previous: options.schedule.previous) : nil
  var planning = options.schedule
  planning.published = open?.schedule.solved ?? []
  let planned = schedule(
    current, risk: current.overlay == nil ? risks : riskFigures(current), options: planning)

  let builtIn = readCriteria(options, plan, &sources)
  let criteria = builtIn.value.adding(plan)
  let asked = CriteriaOptions(
    frame: options.frame, date: options.lawDate, today: today, isDamaged: isInPart || isDamagedAtTop(plan, read),
    isReplaced: options.replacesCriteria)
  let tested =
    criteria.value.isEmpty
    ? Staged([], coherence)
    : check(
      plan, facts: unsound.without(facts(plan, risks, current, planned.value), plan), against: criteria.value,
      options: asked, besides: coherence)

  let covered = isInPart ? [] : unsound.sound(planned.findings, plan)
  let examples = checkExamples(plan, criteria.value)
  let later = counted.findings + covered + builtIn.findings + criteria.findings + examples + tested.findings
  var findings = withoutNamesElsewhere(read, sources) + withHeadings(later, headings)
  if plan.header == nil, !findings.contains(where: mayHideThePlan) { findings.append(noPlan()) }
  return Compilation(
    sources: sources, plan: plan, today: today, givenToday: options.today, current: current, risks: risks,
    schedule: planned.value, open: open, planned: planning,
    criteria: criteria.value, sharedCriteria: builtIn.value, asked: asked, verdicts: tested.value,
    findings: inOrder(findings))
}

/// What criteria see computed: the plan as written, as they see it read. The schedule of today serves when nothing changed.
private func facts(_ plan: Plan, _ risks: RiskFigures, _ current: Plan, _ today: Schedule) -> ComputedFacts {
  ComputedFacts(plan, risks, current.overlay == nil ? today : schedule(plan, risk: risks).value)
}

/// While the folder of a misspelt `gebruik` is missing, names stand in it; only one that is nearly another is still a slip.
private func withoutNamesElsewhere(_ findings: [Finding], _ sources: SourceMap) -> [Finding] {
  let isMisspelt = findings.contains { $0.code == .finding(.includeMissing) && !$0.solutions.isEmpty }
  guard isMisspelt else { return findings }
  return findings.filter { finding in
    guard finding.code == .finding(.unknownName) else { return true }
    return finding.solutions.flatMap(\.edits).contains { edit in
      nearest(to: sources.text(edit.location), among: [edit.text], within: 2) != nil
    }
  }
}

/// A file that could not be read may be the one with `plan` in it.
private func mayHideThePlan(_ finding: Finding) -> Bool {
  guard case .finding(let code) = finding.code else { return false }
  return [.emptyPlan, .invalidUTF8, .unreadableFile, .fileTooLarge, .tooManyFindings].contains(code)
}

private func noPlan() -> Finding {
  Finding(
    .emptyPlan, at: Location(FileID(0), SourceRange(0, 0)),
    Bilingual("Deze map bevat geen `plan`.", en: "This folder holds no `plan`."))
}

/// Each finding with the headings it stands under.
private func withHeadings(_ findings: [Finding], _ headings: Headings) -> [Finding] {
  findings.map { finding in
    var finding = finding
    finding.heading = headings.path(finding.primary.location)
    return finding
  }
}

/// First what is wrong with the text and the plan, then what criteria ask of it; each by file and place.
private func inOrder(_ findings: [Finding]) -> [Finding] {
  let keys = findings.indices.map { index in
    let (place, isOfCriterion) = (findings[index].primary.location, findings[index].isOfCriterion)
    return (isOfCriterion ? 1 : 0, place.file.index, place.range.start, place.range.end, index)
  }
  return keys.sorted(by: <).map { findings[$0.4] }
}

extension Compilation {
  /// What later rooms have to say of the plan, in its place among the rest.
  package mutating func add(_ more: [Finding]) {
    if !more.isEmpty { findings = inOrder(findings + more) }
  }
}

extension World {
  /// A data file beside the plan, with the reason in words when it cannot be read.
  fileprivate func data(_ path: String) -> Result<[UInt8], DataProblem> {
    if path.contains("\\") {
      return .failure(
        DataProblem(
          Bilingual("in een pad staat `/` tussen de mappen.", en: "in a path `/` stands between the folders."),
          near: path.replacing("\\", with: "/")))
    }
    guard let inside = Path.joined("", path), !inside.hasPrefix("..") else {
      return .failure(
        DataProblem(
          Bilingual("het pad ligt buiten de map van het plan.", en: "the path lies outside the plan's folder.")))
    }
    return read(inside).mapError { problem in
      switch problem {
      case .missing: DataProblem(Bilingual("het is er niet.", en: "it is missing."))
      case .outside:
        DataProblem(Bilingual("het ligt buiten de map van het plan.", en: "it lies outside the plan's folder."))
      case .tooLarge: DataProblem(Bilingual("het is te groot.", en: "it is too large."))
      case .unreadable(let reason): DataProblem(Bilingual("\(reason.nl).", en: "\(reason.en)."))
      }
    }
  }
}
