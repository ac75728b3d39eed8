import SourceText

/// Findings and criteria as JUnit XML: one suite for each plan, one case for each finding and each criterion. Findings
/// of severity *fout* fail; others pass and say so in `system-out`. A criterion that was not decided is skipped.
package func jUnitXML(_ report: FindingReport) -> [UInt8] {
  let suites = report.plans.map { ($0, cases(of: $0, report.language)) }
  let all = suites.flatMap(\.1)
  var xml = XMLSink()
  xml.element(
    "testsuites", ("name", "vthplan"), ("tests", String(all.count)), ("failures", String(all.failed)),
    ("errors", "0"), ("skipped", String(all.skipped))
  ) { xml in
    for (plan, cases) in suites {
      xml.element(
        "testsuite", ("name", plan.name), ("tests", String(cases.count)), ("failures", String(cases.failed)),
        ("errors", "0"), ("skipped", String(cases.skipped))
      ) { xml in
        for testCase in cases { write(testCase, &xml) }
      }
    }
  }
  return xml.finish()
}

private struct TestCase {
  enum Outcome {
    case passed
    case said(String)
    case skipped(String)
    case failed(message: String, kind: String, text: String)
  }

  var className: String
  var name: String
  var file: String?
  var line: Int?
  var outcome: Outcome
}

extension [TestCase] {
  fileprivate var failed: Int { reduce(0) { if case .failed = $1.outcome { $0 + 1 } else { $0 } } }
  fileprivate var skipped: Int { reduce(0) { if case .skipped = $1.outcome { $0 + 1 } else { $0 } } }
}

private func cases(of plan: PlanReport, _ language: Language) -> [TestCase] {
  let all = plan.findings.map { testCase($0, plan, language) } + plan.criteria.map { testCase($0, plan) }
  guard all.isEmpty else { return all }
  return [TestCase(className: plan.name, name: plan.name, outcome: .passed)]
}

private func testCase(_ placed: PlacedFinding, _ plan: PlanReport, _ language: Language) -> TestCase {
  let finding = placed.finding
  let path = plan.portablePath(placed.place.file)
  let message = finding.message(language)
  let severity = severityWord(finding.severity, language)
  let text = "\(path):\(placed.place.start.line):\(placed.place.start.column): \(severity): \(message)"
  return TestCase(
    className: "\(plan.name).\(finding.code.text)",
    name: ([finding.code.text] + finding.heading).joined(separator: " › "),
    file: path, line: placed.place.start.line,
    outcome: finding.severity == .error ? .failed(message: message, kind: finding.code.text, text: text) : .said(text))
}

private func testCase(_ line: CriterionLine, _ plan: PlanReport) -> TestCase {
  let outcome: TestCase.Outcome =
    switch line.verdict {
    case "voldoet": .passed
    case "afwijking": .said(line.deviation ?? line.verdict)
    // What fails about it stands in its findings, with their places and their severity.
    case "voldoet-niet": .said(line.verdict)
    default: .skipped(line.verdict)
    }
  return TestCase(className: "\(plan.name).\(line.set)", name: "\(line.id) \(line.title)", outcome: outcome)
}

private func write(_ testCase: TestCase, _ xml: inout XMLSink) {
  xml.start("testcase")
  xml.attribute("classname", testCase.className)
  xml.attribute("name", testCase.name)
  xml.attribute("file", ifPresent: testCase.file)
  xml.attribute("line", ifPresent: testCase.line.map(String.init))
  switch testCase.outcome {
  case .passed: break
  case .said(let text): xml.element("system-out", text: text)
  case .skipped(let reason): xml.element("skipped", ("message", reason))
  case .failed(let message, let kind, let text):
    xml.element("failure", ("message", message), ("type", kind), text: text)
  }
  xml.end()
}
