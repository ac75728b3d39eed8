import PlanCompiler
import Rendering
import SourceText
import Testing

/// What the catalogue shows of texts that become documents: as wrong it gives its finding and no other, as right none.
@Test(arguments: [FindingCode.unknownPlaceholder, .templateBlock, .emptyTemplate])
func examplesOfTemplatesShowTheirFinding(_ code: FindingCode) throws {
  let example = try #require(code.example)
  #expect(templateFindings(example.wrong) == [code.rawValue])
  #expect(templateFindings(example.right) == [])
}

@Test(arguments: [FindingCode.rawHTML, .unsafeLink, .longSentence])
func examplesOfTextShowTheirFinding(_ code: FindingCode) throws {
  let example = try #require(code.example)
  #expect(planTextFindings(example.wrong) == [code.rawValue])
  #expect(planTextFindings(example.right) == [])
}

@Test func theExampleOfTheHouseStyleShowsItsFinding() throws {
  let example = try #require(FindingCode.unknownToken.example)
  func codes(_ text: String) -> [String] {
    readHouseStyle(SourceFile(name: "sjablonen/huisstijl.css", text: text), id: FileID(0)).findings.map(\.code.text)
  }
  #expect(codes(example.wrong) == [FindingCode.unknownToken.rawValue])
  #expect(codes(example.right) == [])
}

private func templateFindings(_ text: String) -> [String] {
  let file = SourceFile(name: "sjablonen/voorbeeld.md", bytes: Array((text + "\n").utf8))
  return checkTemplates([TemplateText(id: FileID(0), file: file)]).map(\.code.text)
}

/// The example in the plan that it belongs in; nothing else may be wrong with it.
private func planTextFindings(_ text: String) -> [String] {
  let plan = """
    plan handhaving-2017 "Handhavingsplan 2017" {
      gemeente "Voorbeeld" code gm9999
      periode  1 januari 2017 t/m 31 december 2017
    }
    doel schoon "Schone straten"
    team boa "BOA's" { uren 100 uur per jaar }

    """
  let compilation = compile(OneFile(text: plan + text + "\n"))
  return (compilation.findings + textFindings(compilation)).map(\.code.text)
}
