import BuiltIn
import Criteria
import Foundation
import PlanCompiler
import SourceText
import Testing

/// Plans whose verdicts were written down before they were tested: `// toets CODE uitkomst` beside what it is about,
/// `geldt-niet` where the criterion is not in force.
@Test(arguments: try caseFiles("toetsing"))
func verdictsAreThoseWrittenBesideThePlan(_ url: URL) throws {
  let text = try String(contentsOf: url, encoding: .utf8)
  let lines = text.split(separator: "\n").map { $0.split(whereSeparator: { $0 == " " || $0 == ":" }) }
  let expected = lines.filter { $0.count >= 4 && $0[0] == "//" && $0[1] == "toets" }.map { "\($0[2]) \($0[3])" }
  var options = CompileOptions()
  options.criteria = .archive(
    BuiltIn.criteriaArchive,
    orTexts: {
      BuiltIn.files.filter { $0.name.hasPrefix("Plans/kaders/") }.map { SourceFile(name: $0.name, bytes: $0.bytes) }
    })
  let result = compile(MemoryWorld(["plan.vth": text]), options)
  let found = Dictionary(uniqueKeysWithValues: result.verdicts.map { ($0.criterion.id, $0.kind.rawValue) })
  let actual = expected.map { line in
    let code = line.prefix { $0 != " " }
    return "\(code) \(found[String(code)] ?? "geldt-niet")"
  }
  #expect(expected.count > 12)
  #expect(actual == expected)
  // All of it could be read: what fails does so because it breaks a criterion.
  let other = result.findings.filter { finding in
    if case .finding = finding.code { finding.severity == .error && finding.criteria.isEmpty } else { false }
  }
  #expect(other.map { "\($0.code.text): \($0.message.nl)" } == [])
}
