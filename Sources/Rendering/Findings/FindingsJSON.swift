import SourceText

/// The findings as JSON in the shape of `Templates/schema/findings.schema.json`: `check --format json`.
package func findingsJSON(_ report: FindingReport) -> [UInt8] {
  var json = JSONWriter()
  json.object { json in
    json.member("schema", "urn:vthplan:schema:findings:1")
    json.member("version", report.version)
    json.array("plans") { json in
      for plan in report.plans { json.object { write(plan, report.language, &$0) } }
    }
  }
  return json.finish()
}

private func write(_ plan: PlanReport, _ language: Language, _ json: inout JSONWriter) {
  json.member("plan", plan.name)
  json.array("findings") { json in
    for placed in plan.findings { json.object { write(placed, language, &$0) } }
  }
  json.array("criteria") { json in
    for line in plan.criteria { json.object { write(line, &$0) } }
  }
  json.object("summary") { json in
    json.object("severity") { json in
      for severity in Severity.allCases.reversed() { json.member(severity.rawValue, plan.count(severity)) }
    }
    json.object("verdict") { json in
      for verdict in CriterionLine.verdicts {
        json.member(verdict, plan.criteria.reduce(0) { $0 + ($1.verdict == verdict ? 1 : 0) })
      }
    }
    guard let minutes = plan.minutes else {
      json.key("minutes")
      return json.null()
    }
    json.object("minutes") { write(minutes, &$0) }
  }
}

private func write(_ placed: PlacedFinding, _ language: Language, _ json: inout JSONWriter) {
  let finding = placed.finding
  json.member("code", finding.code.text)
  json.member("severity", finding.severity.rawValue)
  json.member("message", finding.message(language))
  json.member("explanation", orNull: finding.explanation.map { $0(language) })
  write(placed.place, &json)
  json.member("heading", finding.heading)
  json.array("related") { json in
    for related in placed.related {
      json.object { json in
        json.member("message", orNull: related.message.map { $0(language) })
        json.member("file", related.place.file)
        json.member("line", related.place.start.line)
        json.member("column", related.place.start.column)
      }
    }
  }
  json.array("solutions") { json in
    for (solution, edits) in zip(finding.solutions, placed.edits) {
      json.object { json in
        json.member("title", solution.title(language))
        json.array("edits") { json in
          for edit in edits {
            json.object { json in
              write(edit.place, &json)
              json.member("text", edit.text)
            }
          }
        }
      }
    }
  }
  json.member("criteria", finding.criteria)
}

private func write(_ place: PlacedFinding.Place, _ json: inout JSONWriter) {
  json.member("file", place.file)
  json.member("line", place.start.line)
  json.member("column", place.start.column)
  json.member("endLine", place.end.line)
  json.member("endColumn", place.end.column)
}

private func write(_ line: CriterionLine, _ json: inout JSONWriter) {
  json.member("id", line.id)
  json.member("set", line.set)
  json.member("kind", line.kind)
  json.member("title", line.title)
  json.member("source", line.source)
  json.member("confidence", line.confidence)
  json.member("verdict", line.verdict)
  json.array("evidence") { json in
    for evidence in line.evidence {
      json.object { json in
        json.member("file", evidence.file)
        json.member("line", evidence.line)
        json.member("label", evidence.label)
        json.member("holds", evidence.holds)
      }
    }
  }
  json.member("deviation", orNull: line.deviation)
}

private func write(_ minutes: MinutesSummary, _ json: inout JSONWriter) {
  func counts(_ row: MinutesSummary.Row, _ json: inout JSONWriter) {
    json.member("needed", row.needed)
    json.member("available", orNull: row.available)
    json.member("covered", orNull: row.covered)
  }
  counts(minutes.total, &json)
  json.member("complete", minutes.isComplete)
  for (key, name, rows) in [("teams", "team", minutes.teams), ("classes", "class", minutes.classes)] {
    json.array(key) { json in
      for row in rows {
        json.object { json in
          json.member(name, row.name)
          counts(row, &json)
        }
      }
    }
  }
}
