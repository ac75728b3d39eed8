import Binding
import Criteria
import PlanModel
import SourceText
import Syntax
import Vocabulary

/// The criteria of a request, read or unpacked; empty when the plan is not tested at all.
func readCriteria(_ options: CompileOptions, _ plan: Plan, _ sources: inout SourceMap) -> Staged<CriteriaSet> {
  guard isTested(plan, options) else { return Staged(CriteriaSet()) }
  switch options.criteria {
  case .none: return Staged(CriteriaSet())
  case .archive(let text, let texts):
    guard let set = CriteriaArchive(text).flatMap(CriteriaSet.init) else { return readTexts(texts(), &sources) }
    return Staged(set)
  case .texts(let files):
    return readTexts(files, &sources)
  }
}

private func readTexts(_ files: [SourceFile], _ sources: inout SourceMap) -> Staged<CriteriaSet> {
  let units = files.map { file in BindingUnit(file: sources.add(file), tree: parse(file)) }
  let bound = bind(units)
  let set = CriteriaSet.read(bound.value)
  return Staged(set.value, bound.findings + set.findings)
}

/// Reading the criteria is worth it only for a plan that names a set or an adoption.
private func isTested(_ plan: Plan, _ options: CompileOptions) -> Bool {
  guard let header = plan.header else { return false }
  return options.frame != nil || options.lawDate != nil || plan.child(header, "kader") != nil
    || plan.child(header, "vaststelling") != nil || !plan.all("afwijking").isEmpty
}

/// Whether text at the top level was lost, so that nothing can be said to be absent there.
func isDamagedAtTop(_ plan: Plan, _ findings: [Finding]) -> Bool {
  findings.contains { finding in
    guard finding.severity == .error, case .finding(let code) = finding.code else { return false }
    switch code {
    case .unclosedBlock, .strayBrace, .unclosedText, .invalidUTF8, .unreadableFile, .tooDeep, .includeMissing,
      .fileTooLarge, .tooManyFindings:
      return true
    case .unknownKeyword, .misplacedKeyword: return finding.heading.isEmpty
    default: return false
    }
  }
}
