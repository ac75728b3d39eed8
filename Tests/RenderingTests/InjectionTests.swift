import Criteria
import PlanCompiler
import PlanModel
import Scheduling
import SourceText
import Testing
import Vocabulary

@testable import Rendering

/// Hostile text in every property of every keyword, through every output. The plans follow from the vocabulary, so a new
/// keyword is tested by being a row.
@Suite struct InjectionTests {
  static let hostile = [
    "<script>alert(1)</script>", "]]> \"&' <x a=\"b\"> </titel> <!-- <?p?> x\" onload=\"alert(1)' y='",
    "=cmd|' /C calc'!A0", "+31 70 @SOM(1) x\t=y", "＝1+1 {plan titel} ::: elk doel",
    "a\r\nATTENDEE:mailto:x@voorbeeld.example\r\nEND:VEVENT, b; c: d\\n\\N\\",
    "\u{1B}[31mrood\u{1B}]0;x\u{7}\u{8}\u{7F}\u{85}\u{FFFE}\u{FEFF}\u{0} \u{202E}\u{2066}tfel\u{2028}x\u{2029}",
    "<img src=x onerror=alert(1)> <a href='javascript:alert(1)'>x</a> [x](javascript:alert(1)) [y](//boos.example)",
    "[x](data:text/html,1) [z](../../x) ../../x %2e%2e/con.txt C:\\x",
    "::error file=x::y%0A::add-mask::z ’“ a\u{301}🙂",
  ]

  /// A plan of the vocabulary, computed as far as it goes.
  static func compilation(_ plan: Plan) -> Compilation {
    var compilation = compile(EmptyWorld())
    compilation.plan = plan
    compilation.current = plan
    compilation.risks = riskFigures(plan)
    compilation.schedule = schedule(plan, risk: compilation.risks).value
    compilation.criteria = compilation.criteria.adding(plan).value
    return compilation
  }

  static func package(_ plan: Plan, isIntern: Bool = true) throws -> [PackageFile] {
    let options = PackageOptions(isIntern: isIntern, generator: "vthplan 0.0.0")
    return try councilPackage(compilation(plan), options: options, template: repositoryTemplate).value
  }

  /// The same for all texts, so made once.
  static let tame = Result { try package(VocabularyPlan(text: "tekst", secret: "tekst").plan) }

  @Test(arguments: hostile) func textChangesNoStructureOfAnyFile(text: String) throws {
    let tame = try Self.tame.get()
    let wild = try Self.package(VocabularyPlan(text: text, secret: text).plan)
    #expect(tame.map(\.path) == wild.map(\.path))
    var kinds: Set<Substring> = []
    for (one, other) in zip(tame, wild) {
      let (a, b) = (skeleton(one.path, one.bytes), skeleton(other.path, other.bytes))
      let place = zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }
      #expect(a.count == b.count && place == nil, "\(one.path): \(a.count) and \(b.count); \(place.debugDescription)")
      kinds.insert(one.path.split(separator: ".").last ?? "")
      checkBytes(other)
    }
    #expect(kinds == ["html", "xml", "json", "csv", "ics", "xlsx", "sarif"])
  }

  private func checkBytes(_ file: PackageFile) {
    let text = String(decoding: file.bytes, as: UTF8.self)
    if file.path.hasSuffix(".csv") {
      for cell in csvRows(file.bytes).joined() { #expect(!startsFormula(cell), "\(file.path): \(cell)") }
    }
    if file.path.hasSuffix(".html") {
      #expect(!text.contains("href=\"javascript") && !text.contains("href=\"data") && !text.contains("href=\"//"))
      #expect(text.components("<script>") <= 1)
    }
    guard !file.path.hasSuffix(".xlsx") else { return }
    let controls = file.bytes.contains { $0 < 0x20 && ![9, 10, 13].contains($0) }
    #expect(!controls, "\(file.path) holds a control character")
  }

  // MARK: Findings

  private static let writers: [(String, @Sendable (FindingReport) -> [UInt8])] = [
    ("bevindingen.json", { findingsJSON($0) }), ("bevindingen.sarif", { sarif($0) }),
    ("gitlab.json", { gitLabCodeQuality($0) }), ("junit.xml", { jUnitXML($0) }),
    ("github.txt", { gitHubAnnotations($0) }), ("terminal.txt", { TerminalText.render($0, colored: false) }),
  ]

  /// A finding at every text of the plan, with the text in each of its parts.
  private static func report(_ text: String) -> FindingReport {
    let rows = Vocabulary.rows.map { "\($0.keyword) \(text.filter { !$0.isNewline })" }
    var sources = SourceMap()
    let file = sources.add(SourceFile(name: "plan.vth", text: rows.joined(separator: "\n") + "\n"))
    var start = 0
    let findings = rows.map { line in
      let location = Location(file, SourceRange(start, start + line.utf8.count))
      start += line.utf8.count + 1
      var finding = Finding(.unknownName, at: location, Bilingual(text, en: text), why: Bilingual(text, en: text))
      finding.heading = [text]
      finding.solutions = [Finding.Solution(Bilingual(text, en: text), [Finding.Edit(location, text)])]
      return finding
    }
    return FindingReport(
      [PlanReport(path: "Plans/proef", sources: sources, findings: findings)], language: .nl, version: "1")
  }

  @Test(arguments: hostile) func textChangesNoStructureOfFindings(text: String) throws {
    let (tame, wild) = (Self.report("tekst"), Self.report(text))
    for (name, write) in Self.writers {
      let (a, b) = (write(tame), write(wild))
      let controls = b.contains { ($0 < 0x20 && ![9, 10].contains($0)) || $0 == 0x1B }
      #expect(!controls, "\(name) holds a control character")
      if name == "github.txt" {
        let lines = { (bytes: [UInt8]) in
          bytes.split(separator: 10).map { String(decoding: $0.prefix { $0 != 0x20 }, as: UTF8.self) }
        }
        #expect(lines(a) == lines(b))
      } else if name == "terminal.txt" {
        #expect(
          !String(decoding: b, as: UTF8.self).unicodeScalars.contains {
            "\u{202A}"..."\u{202E}" ~= $0 || "\u{2066}"..."\u{2069}" ~= $0
          })
      } else {
        #expect(skeleton(name, a) == skeleton(name, b), "\(name)")
      }
    }
  }
}

private struct EmptyWorld: World {
  func planFiles(in folder: String) -> Result<[String], WorldProblem> { .success([]) }
  func read(_ path: String) -> Result<[UInt8], WorldProblem> { .failure(.missing) }
}

extension String {
  /// How often a word occurs.
  func components(_ word: String) -> Int { ranges(of: word).count }
}
