import SourceText

/// Findings as GitLab's code quality report: a JSON array; fingerprints differ within the file, since GitLab shows only
/// the first of equal ones.
package func gitLabCodeQuality(_ report: FindingReport) -> [UInt8] {
  var json = JSONWriter()
  json.array { json in
    for plan in report.plans {
      for (placed, fingerprint) in zip(plan.findings, fingerprints(plan)) {
        json.object { json in
          json.member("description", placed.finding.message(report.language))
          json.member("check_name", placed.finding.code.text)
          json.member("fingerprint", fingerprint)
          json.member("severity", grade(placed.finding.severity))
          json.object("location") { json in
            json.member("path", plan.portablePath(placed.place.file))
            json.object("lines") { json in
              json.member("begin", placed.place.start.line)
              json.member("end", placed.place.end.line)
            }
          }
        }
      }
    }
  }
  return json.finish()
}

private func grade(_ severity: Severity) -> String {
  switch severity {
  case .error: "major"
  case .warning: "minor"
  case .remark: "info"
  }
}
