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

/// A plan that says the words in a place, and the number of words of each sentence that is too long for the summary.
@Test(arguments: [
  ("motivering \"\(words(25)).\"", [Int]()),
  ("motivering \"\(words(26)).\"", [26]),
  ("motivering \"\(words(20)). En \(words(20)).\"", []),
  ("motivering \"\(words(15)) volgens art. 5 en bijv. \(words(15)).\"", [35]),
  ("motivering \"\"\"\n      \(words(20))\n\n      \(words(20))\n    \"\"\"", []),
  ("motivering \"\"\"\n      - \(words(20))\n      - \(words(20))\n    \"\"\"", []),
  ("motivering \"\"\"\n      \(words(20))\n      \(words(20))!\n    \"\"\"", [40]),
  ("toelichting \"\(words(40)).\"", []),
])
func sentencesOfTheSummaryAreShort(_ line: String, _ expected: [Int]) {
  let compilation = compile(
    OneFile(text: "plan p \"Plan\" {\n  periode 1 januari 2017 t/m 31 december 2017\n  \(line)\n}\n"))
  let findings = textFindings(compilation).filter { $0.code.text == "lange-zin" }
  #expect(
    findings.map(\.message.nl)
      == expected.map {
        "Deze zin van \($0) woorden komt in de samenvatting; die heeft zinnen van hoogstens 25 woorden."
      })
  for finding in findings {
    let place = finding.primary.location
    let bytes = compilation.sources[place.file].bytes[Int(place.range.start)..<Int(place.range.end)]
    #expect(String(decoding: bytes, as: UTF8.self).contains("woord"))
  }
}

private func words(_ count: Int) -> String { Array(repeating: "woord", count: count).joined(separator: " ") }

/// A title counts too, and only of what the summary names.
@Test func longTitlesAreSeen() {
  let title = words(26)
  let text = """
    plan p "Plan" { periode 1 januari 2017 t/m 31 december 2017 }
    doel d "\(title)" { thema x }
    gebied g "\(title)"

    """
  let found = textFindings(compile(OneFile(text: text))).filter { $0.code.text == "lange-zin" }
  #expect(found.map(\.heading.first) == ["doel «\(title)»"])
}

/// A template of the municipality says itself what comes in, and its own sentences count.
@Test func ownSummaryIsMeasured() {
  let long = words(26)
  let text = """
    plan p "Plan" {
      periode 1 januari 2017 t/m 31 december 2017
      motivering "\(long)."
      toelichting "\(long)."
    }

    """
  let template = """
    # Kort

    \(words(20)) {plan naam}.

    ::: als plan toelichting
    {plan toelichting}
    \(words(26)).
    :::

    """
  let compilation = compile(OneFile(text: text))
  let file = SourceFile(name: "sjablonen/samenvatting.md", bytes: Array(template.utf8))
  var sources = compilation.sources
  let own = TemplateText(id: sources.add(file), file: file)
  func places(_ summary: TemplateText?) -> [String] {
    textFindings(compilation, summary: summary).filter { $0.code.text == "lange-zin" }.map { finding in
      let place = finding.primary.location
      let bytes = sources[place.file].bytes[..<Int(place.range.start)]
      return "\(sources[place.file].name.suffix(14)):\(bytes.count { $0 == UInt8(ascii: "\n") } + 1)"
    }
  }
  #expect(places(nil).count == 1)
  #expect(places(own).count == 2)
  #expect(places(own).contains { $0.hasPrefix("samenvatting.md".suffix(14)) && $0.hasSuffix(":6") })
}

/// What is measured is what the summary takes.
@Test func summaryTakesWhatIsMeasured() throws {
  let template = try #require(repositoryTemplate("samenvatting.md"))
  let text = String(decoding: template.file.bytes, as: UTF8.self)
  let names = text.matches(of: /\{([^{}]+)\}/).map { String($0.output.1) }
  let ofThePlan = names.filter { $0.hasSuffix(" titel") || $0.hasSuffix(" motivering") || $0 == "klasse toezicht" }
  #expect(Set(ofThePlan) == SummarySentences.names)
}
