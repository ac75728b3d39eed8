import Criteria
package import PlanCompiler
import PlanModel
import Scheduling
import SourceText

extension PlanReport {
  /// What a compilation has to say.
  ///
  /// - Parameters:
  ///   - path: the plan folder as the caller named it.
  ///   - withCriteria: with the verdicts and their evidence, for the forms that tell them.
  package init(path: String, _ compilation: Compilation, withCriteria: Bool) {
    let lines = withCriteria ? CriterionLines(compilation).all() : []
    self.init(
      path: path, sources: compilation.sources, findings: compilation.findings, criteria: lines,
      minutes: withCriteria ? MinutesSummary(compilation.schedule, compilation.current) : nil)
    isUntested = compilation.plan.header != nil && compilation.criteria.isEmpty
  }
}

extension MinutesSummary {
  /// What was computed, in whole minutes; nil when the plan has no period to compute over.
  fileprivate init?(_ schedule: Schedule, _ plan: Plan) {
    guard schedule.calendar != nil else { return nil }
    let known = KnownHours(schedule)
    func name(_ id: StatementID?) -> String { id.flatMap { plan[$0].name } ?? "" }
    self.init(
      total: Row(
        "", needed: schedule.total.needed, available: schedule.total.available, covered: schedule.total.covered),
      teams: schedule.teams.map { team in
        let isKnown = !known.silentTeams.contains(team.team)
        return Row(
          name(team.team), needed: team.needed, available: isKnown ? team.available + (team.contract ?? 0) : nil,
          covered: isKnown || team.planned > 0 ? team.planned : nil)
      },
      classes: schedule.classes.map { row in
        Row(
          name(row.priority), needed: row.hours.needed, available: row.hours.available,
          covered: known.knowsCoverage(of: row.priority, in: schedule) ? row.hours.covered : nil)
      }, isComplete: known.silentTeams.isEmpty)
  }
}

/// Verdicts as rows of the compliance table, with the lines on which their evidence stands.
private struct CriterionLines {
  private let compilation: Compilation
  private var indices: [FileID: LineIndex] = [:]

  init(_ compilation: Compilation) {
    self.compilation = compilation
    let shown = Set(compilation.verdicts.flatMap(\.evidence))
    let files = Set(shown.map { $0.location(in: compilation.plan).file })
    for file in files where compilation.sources.files.indices.contains(Int(file.index)) {
      indices[file] = LineIndex(compilation.sources[file])
    }
  }

  func all() -> [CriterionLine] { compilation.verdicts.map(line) }

  private func line(_ verdict: Verdict) -> CriterionLine {
    let criterion = verdict.criterion
    return CriterionLine(
      id: criterion.id, set: criterion.set, kind: criterion.kind.rawValue, title: criterion.title,
      source: criterion.sources.map(\.text).joined(separator: "; "), confidence: criterion.confidence.rawValue,
      verdict: verdict.kind.rawValue, evidence: verdict.evidence.map(evidence),
      deviation: verdict.deviation.map(compilation.plan.label))
  }

  private func evidence(_ evidence: Verdict.Evidence) -> CriterionLine.Evidence {
    let place = evidence.location(in: compilation.plan)
    let index = indices[place.file]
    return CriterionLine.Evidence(
      file: index == nil ? "" : compilation.sources[place.file].name,
      line: index?.position(place.range.start).line ?? 1, label: evidence.label(in: compilation.plan),
      holds: evidence.holds)
  }
}
