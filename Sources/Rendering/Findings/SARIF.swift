import SourceText

/// Findings as SARIF 2.1.0, one run for each plan. Columns are code points; files are relative to the base `PLANROOT`,
/// which the reader fills in; nothing in it is absolute or dated.
package func sarif(_ report: FindingReport) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.member("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    json.member("version", "2.1.0")
    json.array("runs") { json in
      for plan in report.plans { json.object { SARIFRun(plan, report).write(&$0) } }
    }
  }
  return json.finish()
}

private struct SARIFRun {
  let plan: PlanReport
  let report: FindingReport
  let rules: [Rule]
  let ruleIndex: [String: Int]

  struct Rule {
    var id: String
    var level: String
    var short: String
    var help: String
  }

  init(_ plan: PlanReport, _ report: FindingReport) {
    self.plan = plan
    self.report = report
    let language = report.language
    var byCode: [String: Rule] = [:]
    for finding in plan.findings.map(\.finding) where byCode[finding.code.text] == nil {
      let id = finding.code.text
      let help = finding.explanation.map { $0(language) } ?? finding.message(language)
      let title = plan.criteria.first { $0.id == id }?.title
      byCode[id] = Rule(id: id, level: level(finding.severity), short: title ?? firstSentence(help), help: help)
    }
    rules = byCode.values.sorted { $0.id < $1.id }
    ruleIndex = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
  }

  func write(_ json: inout JSONWriter) {
    json.object("tool") { json in
      json.object("driver") { json in
        json.member("name", "vthplan")
        json.member("version", report.version)
        json.member("semanticVersion", report.version)
        json.member("language", report.language == .nl ? "nl-NL" : "en-GB")
        json.array("rules") { json in
          for rule in rules { json.object { write(rule, &$0) } }
        }
      }
    }
    json.object("automationDetails") { $0.member("id", "vthplan/\(plan.name)/") }
    json.member("columnKind", "unicodeCodePoints")
    json.object("originalUriBaseIds") { json in
      json.object("PLANROOT") { json in
        json.object("description") { json in
          json.member("text", "De map van waaruit de plannen zijn genoemd.")
        }
      }
    }
    json.array("invocations") { json in
      json.object { json in
        json.member("executionSuccessful", true)
        json.member("exitCode", plan.count(.error) > 0 ? 1 : 0)
      }
    }
    json.array("results") { json in
      for (placed, fingerprint) in zip(plan.findings, fingerprints(plan)) {
        json.object { write(placed, fingerprint, &$0) }
      }
    }
  }

  private func write(_ rule: Rule, _ json: inout JSONWriter) {
    json.member("id", rule.id)
    json.object("shortDescription") { $0.member("text", rule.short) }
    json.object("fullDescription") { $0.member("text", rule.help) }
    json.object("help") { $0.member("text", rule.help) }
    json.object("defaultConfiguration") { $0.member("level", rule.level) }
  }

  private func write(_ placed: PlacedFinding, _ fingerprint: String, _ json: inout JSONWriter) {
    let finding = placed.finding
    json.member("ruleId", finding.code.text)
    json.member("ruleIndex", ifPresent: ruleIndex[finding.code.text])
    json.member("level", level(finding.severity))
    json.object("message") { $0.member("text", finding.message(report.language)) }
    json.array("locations") { json in
      json.object { json in
        physical(placed.place, &json)
        guard !finding.heading.isEmpty else { return }
        json.array("logicalLocations") { json in
          json.object { $0.member("fullyQualifiedName", finding.heading.joined(separator: " › ")) }
        }
      }
    }
    if !placed.related.isEmpty {
      json.array("relatedLocations") { json in
        for (index, related) in placed.related.enumerated() {
          json.object { json in
            json.member("id", index + 1)
            if let message = related.message { json.object("message") { $0.member("text", message(report.language)) } }
            physical(related.place, &json)
          }
        }
      }
    }
    fixes(placed, &json)
    json.object("partialFingerprints") { $0.member("vthFinding/v1", fingerprint) }
  }

  private func fixes(_ placed: PlacedFinding, _ json: inout JSONWriter) {
    let fixes = zip(placed.finding.solutions, placed.edits).filter { !$0.1.isEmpty }
    guard !fixes.isEmpty else { return }
    json.array("fixes") { json in
      for (solution, edits) in fixes {
        json.object { json in
          json.object("description") { $0.member("text", solution.title(report.language)) }
          json.array("artifactChanges") { json in
            for (file, edits) in grouped(edits) { json.object { change(file, edits, &$0) } }
          }
        }
      }
    }
  }

  private func change(_ file: String, _ edits: [PlacedFinding.Edit], _ json: inout JSONWriter) {
    artifact(file, &json)
    json.array("replacements") { json in
      for edit in edits {
        json.object { json in
          json.object("deletedRegion") { region(edit.place, &$0) }
          json.object("insertedContent") { $0.member("text", edit.text) }
        }
      }
    }
  }

  private func physical(_ place: PlacedFinding.Place, _ json: inout JSONWriter) {
    json.object("physicalLocation") { json in
      artifact(place.file, &json)
      json.object("region") { region(place, &$0) }
    }
  }

  private func artifact(_ file: String, _ json: inout JSONWriter) {
    json.object("artifactLocation") { json in
      json.member("uri", uriReference(plan.portablePath(file)))
      json.member("uriBaseId", "PLANROOT")
    }
  }

  private func region(_ place: PlacedFinding.Place, _ json: inout JSONWriter) {
    json.member("startLine", place.start.line)
    json.member("startColumn", place.start.column)
    json.member("endLine", place.end.line)
    json.member("endColumn", place.end.column)
  }
}

private func level(_ severity: Severity) -> String {
  switch severity {
  case .error: "error"
  case .warning: "warning"
  case .remark: "note"
  }
}

/// Edits by file, in the order in which the files first come up.
private func grouped(_ edits: [PlacedFinding.Edit]) -> [(String, [PlacedFinding.Edit])] {
  var files: [String] = []
  for edit in edits where !files.contains(edit.place.file) { files.append(edit.place.file) }
  return files.map { file in (file, edits.filter { $0.place.file == file }) }
}

private func firstSentence(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  for index in scalars.indices.dropLast() where scalars[index] == "." && scalars[index + 1] == " " {
    return String(String.UnicodeScalarView(scalars[...index]))
  }
  return text
}

/// A path as a relative URI reference (RFC 3986): what is not unreserved or `/` is percent-encoded.
func uriReference(_ path: String) -> String {
  var result = ""
  for byte in path.utf8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }
  return result
}
