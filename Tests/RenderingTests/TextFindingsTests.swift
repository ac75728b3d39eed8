import PlanCompiler
import Rendering
import SourceText
import Testing

struct OneFile: World {
  let text: String

  func planFiles(in folder: String) -> Result<[String], WorldProblem> {
    folder.isEmpty ? .success(["plan.vth"]) : .failure(.missing)
  }

  func read(_ path: String) -> Result<[UInt8], WorldProblem> {
    path == "plan.vth" ? .success(Array(text.utf8)) : .failure(.missing)
  }
}

/// The number of the line on which each finding stands, with its code.
@Test(arguments: [
  ("Gewoon **vet**.\n      - lijst", [String]()),
  ("Regel een\n      <b>Let op</b>", ["10 html-in-tekst"]),
  ("Zie [hier](javascript:alert(1)).\n\n      En [daar](https://x.example).", ["9 link-geweigerd"]),
  ("![kaart](https://x.example/a.png)\n\n      <script>x</script>", ["9 link-geweigerd", "11 html-in-tekst"]),
])
func textOfAPlanIsHeldAgainstCommonMark(_ text: String, _ expected: [String]) {
  let plan = """
    plan p "Plan" {
      gemeente "Zandbergen" code gm9999
      periode 1 januari 2017 t/m 31 december 2017
    }
    doel d "Doel" {
      thema x
      // opmerking
      toelichting \"\"\"
        \(text)
      \"\"\"
    }

    """
  let compilation = compile(OneFile(text: plan))
  let findings = textFindings(compilation)
  let lines = findings.map { finding in
    let place = finding.primary.location
    let line = LineIndex(compilation.sources[place.file]).position(place.range.start).line
    return "\(line) \(finding.code.text)"
  }
  #expect(lines == expected)
  #expect(findings.allSatisfy { $0.heading.first == "doel «Doel»" })
}
