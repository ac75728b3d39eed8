import Documents
import PlanCompiler
import PlanModel
import SourceText

/// The findings at the foot of every page of a concept.
///
/// A finding can say what is confidential, or follow from it. So in a plan that marks anything the pages say nothing of
/// them, whether there are any or not; otherwise all are listed but those about what is left out by rule.
func conceptFindings(_ compilation: Compilation, _ disclosure: Disclosure) -> [Block] {
  let heading: [Inline] = [.text("Bevindingen bij dit concept")]
  guard disclosure.omissions.isEmpty else {
    let words: [Inline] = [
      .text("Bevindingen staan niet in de openbare stukken van een plan dat iets vertrouwelijk noemt; "),
      .code("vthplan check"), .text(" geeft ze."),
    ]
    return [.section(Section(id: "bevindingen", heading: heading, blocks: [.paragraph(words)]))]
  }
  let hidden = HiddenRanges(compilation.plan, disclosure)
  let shown = compilation.findings.filter { !hidden.contains($0.primary.location) && !tellsOfVisits($0) }
    .sorted { $0.severity > $1.severity }
  let rows = shown.prefix(200).map { finding in
    Table.Row([
      [.badge(finding.severity.rawValue, finding.severity == .error ? .high : .neutral)], [.text(finding.code.text)],
      [.text(finding.heading.joined(separator: " › "))], [.text(finding.message.nl)],
    ])
  }
  let table = Table(
    id: "tabel-bevindingen", caption: [.text("Bevindingen")],
    columns: [.init("Ernst"), .init("Code"), .init("Waar"), .init("Wat")], rows: Array(rows), hasRowHeaders: false,
    emptyWord: "het plan", note: shown.count > 200 ? [.text("En nog \(shown.count - 200).")] : [])
  return rows.isEmpty ? [] : [.section(Section(id: "bevindingen", heading: heading, blocks: [.table(table)]))]
}

/// Whether it follows from the number and weeks of inspections, announced or not.
private func tellsOfVisits(_ finding: Finding) -> Bool {
  guard case .finding(let code) = finding.code else { return false }
  switch code {
  case .noKey, .notCovered, .windowTooShort, .unitTooLarge, .timesTooShort, .longSpacing: return true
  default: return false
  }
}

/// The places of statements that these readers do not get.
private struct HiddenRanges {
  private var ranges: [Location] = []

  init(_ plan: Plan, _ disclosure: Disclosure) {
    var shown: Set<StatementID> = []
    var open = disclosure.plan.base.topLevel.values.flatMap { $0 }
    while let id = open.popLast() {
      guard shown.insert(id).inserted else { continue }
      open += disclosure.plan[id].children
    }
    for index in 0..<plan.count where !shown.contains(StatementID(index)) {
      ranges.append(plan[StatementID(index)].location)
    }
  }

  func contains(_ location: Location) -> Bool {
    ranges.contains { $0.file == location.file && $0.range.contains(location.range) }
  }
}
