import PlanModel

/// `toetsing.json`: the verdict on each criterion, with evidence by label and no positions in files.
enum ComplianceJSON {
  static let schema = "urn:vthplan:toetsing:1"

  static func write(_ tests: [CouncilFigures.Test], plan: Plan, clearance: Clearance) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", schema)
      json.member("version", "1.0")
      json.member("plan", plan.header.flatMap { plan[$0].name } ?? "")
      json.member("openbaarheid", clearance.rawValue)
      json.object("totals") { json in
        for verdict in CouncilFigures.Verdict.allCases {
          json.member(verdict.rawValue, tests.count { $0.verdict == verdict })
        }
      }
      json.array("criteria") { json in for test in tests { criterion(test, plan, &json) } }
    }
    return json.finish()
  }

  private static func criterion(_ test: CouncilFigures.Test, _ plan: Plan, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", test.id)
      json.member("set", test.set)
      json.member("kind", test.kind)
      json.member("title", test.title)
      json.member("source", test.source)
      json.member("confidence", test.confidence)
      json.member("verdict", test.verdict.rawValue)
      json.member("reason", ifPresent: test.note.isEmpty ? nil : test.note)
      json.array("evidence") { json in
        for item in test.evidence {
          json.object { json in
            json.member("label", item.label)
            json.member("holds", item.holds)
          }
        }
      }
      json.member("deviation", orNull: test.deviation.map(plan.label))
    }
  }
}
