import SourceText
import Testing

@testable import Rendering

/// A plan whose text marks what a finding points at: the part between ⟦ and ⟧.
private func report(_ marked: String, message: String = "Er is geen doel `x`.", language: Language = .nl)
  -> FindingReport
{
  let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
  let tail = parts[1].split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
  let start = parts[0].utf8.count
  let range = SourceRange(start, start + tail[0].utf8.count)
  let file = SourceFile(name: "plan.vth", text: String(parts[0] + tail[0] + tail[1]))
  var finding = Finding(
    .unknownName, at: Location(FileID(0), range), Bilingual(message, en: "There is no goal."),
    why: Bilingual("Waarom.", en: "Why."))
  finding.heading = ["Risico \"Hond\""]
  finding.solutions = [
    Finding.Solution(
      Bilingual("Vervang door `buurt`.", en: "Replace by `buurt`."),
      [Finding.Edit(Location(FileID(0), range), "buurt")])
  ]
  let plan = PlanReport(path: "Plans/proef/", sources: SourceMap([file]), findings: [finding])
  return FindingReport([plan], language: language, version: "1")
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Suite struct FindingWriterTests {
  @Test func terminalTellsAndShows() {
    let shown = TerminalText.render(report("risico hond {\n\tdoel ⟦burt⟧ // ä\n}\n"), colored: false)
    #expect(
      text(shown) == """
        Plans/proef/plan.vth:2:7: fout: Er is geen doel `x`. [onbekende-naam]
          in Risico "Hond"
          2 |     doel burt // ä
            |          ^^^^
          Waarom.
          Oplossing: Vervang door `buurt`.
          2 |  doel buurt // ä

        proef: 1 fout, 0 waarschuwingen, 0 opmerkingen.

        """)
  }

  @Test func terminalSpeaksEnglishToo() {
    let shown = text(TerminalText.render(report("⟦x⟧", language: .en), colored: false))
    #expect(shown.contains("plan.vth:1:1: error: There is no goal. [onbekende-naam]"))
    #expect(shown.hasSuffix("proef: 1 error, 0 warnings, 0 remarks.\n"))
  }

  /// The caret stands under the marked part, whatever stands before it.
  @Test(arguments: [
    ("a⟦bc⟧", "abc", " ^^"),
    ("\t⟦b⟧", "    b", "    ^"),
    ("a\tb⟦\t⟧c", "a   b   c", "     ^^^"),
    ("日本⟦語⟧x", "日本語x", "    ^^"),
    ("e\u{301}⟦x⟧", "e\u{301}x", " ^"),
    ("a⟦⟧", "a", " ^"),
    ("\u{1B}[31m⟦x⟧", "\u{FFFD}[31mx", "     ^"),
    ("\u{202E}⟦x⟧", "\u{FFFD}x", " ^"),
    ("een⟦ twee\ndrie⟧", "een twee", "   ^^^^^"),
    ("een⟦ twee⟧\r\n", "een twee", "   ^^^^^"),
  ])
  func caretStandsUnderTheMark(_ marked: String, _ line: String, _ carets: String) {
    let lines = text(TerminalText.render(report(marked), colored: false)).split(separator: "\n")
    #expect(String(lines[2]) == "  1 | " + line)
    #expect(String(lines[3]) == "    | " + carets)
  }

  @Test func longLinesAreCut() {
    let long = String(repeating: "é", count: 100_000)
    let lines = text(TerminalText.render(report("\(long)⟦x⟧\(long)"), colored: false)).split(separator: "\n")
    #expect(lines[0].hasPrefix("Plans/proef/plan.vth:1:100001: "))
    #expect(lines[2].hasPrefix("  1 | …é") && lines[2].hasSuffix("é…") && lines[2].utf8.count < 300)
    #expect(lines[3].unicodeScalars.count - 1 == lines[2].unicodeScalars.prefix { $0 != "x" }.count)
  }

  @Test func annotationsCannotBeForged() {
    let shown = text(gitHubAnnotations(report("⟦x⟧", message: "100% a:b,c\n::add-mask::x\u{1B}")))
    #expect(
      shown == """
        ::error file=Plans/proef/plan.vth,line=1,endLine=1,col=1,endColumn=2,title=onbekende-naam::\
        100%25 a:b,c%0A::add-mask::x\u{FFFD}%0AWaarom.

        """)
  }

  @Test func annotationsShowTenOfAKindAndCountTheRest() {
    var many = report("⟦x⟧")
    many.plans[0].findings = Array(repeating: many.plans[0].findings[0], count: 47)
    let lines = text(gitHubAnnotations(many)).split(separator: "\n")
    #expect(lines.count == 11 && lines[10] == "en nog 37 bevindingen")
  }

  @Test func fingerprintsSurviveMovedLinesAndDiffer() {
    let before = fingerprints(report("⟦x⟧").plans[0])
    #expect(before == fingerprints(report("// nieuw\n\n⟦x⟧").plans[0]))
    var twice = report("⟦x⟧").plans[0]
    twice.findings += twice.findings
    #expect(Set(fingerprints(twice)).count == 2)
  }

  @Test func findingsAreSortedByFilePositionAndCode() {
    let sources = SourceMap([SourceFile(name: "b.vth", text: "abc"), SourceFile(name: "a.vth", text: "abc")])
    func finding(_ code: FindingCode, _ file: Int, _ start: Int) -> Finding {
      Finding(code, at: Location(FileID(file), SourceRange(start, start + 1)), Bilingual("", en: ""))
    }
    let placed = place(
      [finding(.unknownName, 0, 0), finding(.dateOrder, 1, 2), finding(.unknownName, 1, 1), finding(.cycle, 1, 2)],
      in: sources)
    let order = placed.map { "\($0.place.file)\($0.place.start.column) \($0.finding.code.text)" }
    #expect(
      order == ["a.vth2 onbekende-naam", "a.vth3 datum-volgorde", "a.vth3 kringverwijzing", "b.vth1 onbekende-naam"])
  }

  /// What only holds on this machine stays out of files that travel.
  @Test(arguments: [
    ("Plans/proef", "plan.vth", "Plans/proef/plan.vth", "Plans/proef/plan.vth"),
    ("/plek/proef/", "plan.vth", "/plek/proef/plan.vth", "proef/plan.vth"),
    ("Plans/proef", "../gedeeld/p.vth", "Plans/gedeeld/p.vth", "Plans/gedeeld/p.vth"),
    (".", "plan.vth", "plan.vth", "plan.vth"),
    ("Plans/proef", "kaders/bor.vth", "kaders/bor.vth", "kaders/bor.vth"),
  ])
  func pathsAreShownAndCarried(_ folder: String, _ file: String, _ shown: String, _ portable: String) {
    let plan = PlanReport(path: folder, sources: SourceMap(), findings: [])
    #expect(plan.shownPath(file) == shown)
    #expect(plan.portablePath(file) == portable)
  }

  /// What the text says wrong comes first, also when a criterion points at an earlier line.
  @Test func textComesBeforeCriteria() throws {
    func place(_ start: Int) -> Location { Location(FileID(0), SourceRange(start, start + 1)) }
    let findings = [
      Finding(criterion: "BOR-1", .error, at: place(0), Bilingual("eis", en: "demand"), why: nil),
      Finding(.cycle, at: place(4), Bilingual("laat", en: "late")),
      Finding(.unknownName, at: place(2), Bilingual("vroeg", en: "early")),
    ]
    let plan = PlanReport(
      path: "p", sources: SourceMap([SourceFile(name: "a", text: "abcdef\n")]), findings: findings)
    let shown = text(TerminalText.render(FindingReport([plan], language: .nl, version: "1"), colored: false))
    let places = try ["vroeg", "laat", "eis"].map { try #require(shown.firstRange(of: $0)).lowerBound }
    #expect(places == places.sorted())
  }

  /// Offsets outside the file, or a file that is not there, are shown at its start or end and never trap.
  @Test(arguments: [(0, 99), (5, 0), (0, -3)])
  func placesOutsideAreHarmless(_ file: Int, _ start: Int) {
    let location = Location(FileID(file), SourceRange(start, start + 5))
    let finding = Finding(.cycle, at: location, Bilingual("x", en: "x"))
    let plan = PlanReport(path: "p", sources: SourceMap([SourceFile(name: "a", text: "é\n")]), findings: [finding])
    let report = FindingReport([plan], language: .nl, version: "1")
    #expect(!TerminalText.render(report, colored: true).isEmpty)
    #expect(!sarif(report).isEmpty && !findingsJSON(report).isEmpty)
  }
}
