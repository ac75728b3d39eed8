import Binding
package import PlanModel
package import SourceText

/// What the compiler makes of a plan folder, stage by stage.
package struct Compilation: Sendable {
  package var sources: SourceMap
  /// The plan as written, before any decision or adjustment.
  package var plan: Plan
  package var risks: RiskFigures
  /// Everything there is to say, in the order of the text.
  package var findings: [Finding]
}

/// The whole line: text → trees → plan → figures → schedule → verdicts.
package func compile(_ world: some World) -> Compilation {
  let loaded = load(world)
  let bound = bind(loaded.value.units, included: loaded.value.included)
  let counted = countRows(bound.value) { path in world.data(path) }
  let plan = counted.value
  let risks = riskFigures(plan)
  var findings = loaded.findings + bound.findings + counted.findings + checkCoherence(plan, risks)
  if plan.header == nil, !findings.contains(where: { $0.code == .finding(.emptyPlan) }) { findings.append(noPlan()) }
  return Compilation(
    sources: loaded.value.sources, plan: plan, risks: risks,
    findings: inOrder(findings, headings: Headings(plan)))
}

private func noPlan() -> Finding {
  Finding(
    .emptyPlan, at: Location(FileID(0), SourceRange(0, 0)),
    Bilingual("Deze map bevat geen `plan`.", en: "This folder holds no `plan`."))
}

/// By file and place, with the heading path filled in.
private func inOrder(_ findings: [Finding], headings: Headings) -> [Finding] {
  let placed = findings.map { finding in
    var finding = finding
    finding.heading = headings.path(finding.primary.location)
    return finding
  }
  return placed.enumerated().sorted { a, b in
    let (x, y) = (a.element.primary.location, b.element.primary.location)
    return (x.file.index, x.range.start, x.range.end, a.offset) < (y.file.index, y.range.start, y.range.end, b.offset)
  }.map(\.element)
}

extension World {
  /// A data file beside the plan, with the reason in words when it cannot be read.
  fileprivate func data(_ path: String) -> Result<[UInt8], DataProblem> {
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
      case .unreadable(let reason): DataProblem(Bilingual("\(reason).", en: "\(reason)."))
      }
    }
  }
}
