import SourceText

/// Findings as workflow commands of GitHub Actions: `::error file=…,line=…::text`. The worst come first; of each kind ten
/// are shown, which is all that GitHub shows for a step, and one line counts the rest.
package func gitHubAnnotations(_ report: FindingReport) -> [UInt8] {
  let shownOfEachKind = 10
  var bytes: [UInt8] = []
  var hidden = 0
  for severity in Severity.allCases.reversed() {
    let all = report.plans.flatMap { plan in
      plan.findings.filter { $0.finding.severity == severity }.map { (plan, $0) }
    }
    for (plan, placed) in all.prefix(shownOfEachKind) {
      bytes.append(contentsOf: annotation(placed, plan, report.language).utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    hidden += max(0, all.count - shownOfEachKind)
  }
  if hidden > 0 {
    let line = Bilingual("en nog \(hidden) bevindingen", en: "and \(hidden) more findings")(report.language)
    bytes.append(contentsOf: (line + "\n").utf8)
  }
  return bytes
}

private func annotation(_ placed: PlacedFinding, _ plan: PlanReport, _ language: Language) -> String {
  let finding = placed.finding
  let command = finding.severity == .error ? "error" : finding.severity == .warning ? "warning" : "notice"
  var properties = [
    ("file", plan.portablePath(placed.place.file)),
    ("line", String(placed.place.start.line)),
    ("endLine", String(placed.place.end.line)),
  ]
  if placed.place.start.line == placed.place.end.line {
    properties.append(("col", String(placed.place.start.column)))
    properties.append(("endColumn", String(placed.place.end.column)))
  }
  properties.append(("title", finding.code.text))
  let list = properties.map { "\($0)=\(escaped($1, inProperty: true))" }.joined(separator: ",")
  let text = [finding.message(language), finding.explanation.map { $0(language) }].compactMap(\.self)
  return "::\(command) \(list)::\(escaped(text.joined(separator: "\n"), inProperty: false))"
}

private func escaped(_ text: String, inProperty: Bool) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "%": result += "%25"
    case "\r": result += "%0D"
    case "\n": result += "%0A"
    case ":" where inProperty: result += "%3A"
    case "," where inProperty: result += "%2C"
    default: result.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
    }
  }
  return result
}
