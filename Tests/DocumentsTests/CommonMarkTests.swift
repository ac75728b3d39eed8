import Documents
import SourceText
import Testing

private let place = Location(FileID(0), SourceRange(0, 0))

@Test(arguments: [
  (
    "Het zwaartepunt *verschuift* van **handhaven** naar `zelf`.\nTweede regel\\\nderde",
    "Het zwaartepunt _verschuift_ van *handhaven* naar `zelf`. Tweede regel⏎derde\n", [FindingCode]()
  ),
  ("# A\na\n### B\nb\n## C\nc\n# D", "# A #a\n  a\n  # B #b\n    b\n  # C #c\n    c\n# D #d\n", []),
  ("3. x\n4. y\n\n- z\n  - w", "3.\n  x\n3.\n  y\n-\n  z\n  -\n    w\n", []),
  ("| A | B |\n|---|--:|\n| x | 1 |\n| y |", "[Overzicht] A | B> #tabel-overzicht\n  x | 1\n  y | \n", []),
  ("Tabel: Uren *per* team\n\n| A |\n|---|\n| x |", "[Uren _per_ team] A #tabel-uren-per-team\n  x\n", []),
  ("> a\n\n```\n<b>\n```\n\n---", ">\n  a\ncode \"<b>\\n\"\n", []),
  ("a <b onclick=x>c</b>", "a <b onclick=x>c</b>\n", [.rawHTML]),
  ("<script>\nalert(1)\n</script>", "<script> alert(1) </script>\n", [.rawHTML]),
  (
    "[a](javascript:alert(1)) [b](https://x.example) <https://y.example>",
    "a [b](https://x.example) [https://y.example](https://y.example)\n", [.unsafeLink]
  ),
  ("![kaart](https://x.example/volg.png)", "kaart\n", [.unsafeLink]),
  ("a\u{0}b\u{1B}[31m", "a\u{FFFD}b\u{FFFD}[31m\n", [.controlCharacter]),
  ("&lt;b&gt; {x}", "<b> {x}\n", []),
  ("", "", []),
])
func freeTextBecomesBlocks(_ text: String, _ expected: String, _ codes: [FindingCode]) {
  let result = readFreeText(text, origin: .whole(place))
  #expect(outline(result.value) == expected)
  #expect(result.findings.map(\.code) == codes.map { .finding($0) })
}

/// Inputs that are known to make readers slow or deep. What matters is that each ends with a bounded tree.
@Test(arguments: [
  (">", 100_000), ("- ", 20_000), ("[", 50_000), ("*a_", 50_000), ("![[](", 20_000), ("`", 50_000), ("<", 50_000),
  ("a|", 50_000), ("1. ", 20_000), ("**x", 30_000), ("|\n|-|\n", 40_000), ("a|b\n-|-\n\n", 20_000), ("&", 50_000),
  ("[a](", 20_000),
  ("\\", 50_000),
  ("> - ", 10_000), ("<!--", 20_000), ("[^a]:", 20_000), ("a_", 50_000), ("]", 50_000), ("\t", 50_000),
  ("\u{FFFD}", 1000), ("[^1] ", 40_000), ("[^1] x\n\n[^1]: y [^1] [^1]\n\n", 8_000),
])
func hostileTextEnds(_ piece: String, _ count: Int) {
  let text = String(repeating: piece, count: count)
  let result = readFreeText(text, origin: .whole(place))
  #expect(result.findings.count <= 3)
}

@Test(arguments: [
  ("Zie[^a] hier.\n\n[^a]: de *bron*.", "Zie|[de |bron|.]| hier."),
  ("a[^1] b[^1]\n\n[^1]: n", "a|[n]| b|[n]"), ("geen[^x] noot", "geen[^x] noot"),
  ("a[^1]\n\n[^1]: om [^1] heen", "a|[om [1] heen]"),
  ("a[^1]\n\n[^1]: een\n\n    twee\n\n    - drie", "a|[een| |twee| |drie]"),
  ("een\n\n[^1]: nergens genoemd", "een"),
])
func footnotesBecomeNotesAtTheirMark(_ text: String, _ expected: String) {
  func outline(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .emphasis(let inner): outline(inner)
      case .note(let inner): "[" + outline(inner) + "]"
      default: "?"
      }
    }.joined(separator: "|")
  }
  let result = readFreeText(text, origin: .whole(place))
  #expect(result.findings.isEmpty)
  #expect(result.value.map { if case .paragraph(let inlines) = $0 { outline(inlines) } else { "?" } } == [expected])
}

@Test func aFootnoteIsNotCopiedWithoutEnd() {
  let text = String(repeating: "[^1] ", count: 20_000) + "\n\n[^1]: " + String(repeating: "x", count: 100_000)
  let result = readFreeText(text, origin: .whole(place))
  #expect(result.findings.map(\.code) == [.finding(.fileTooLarge)])
}

@Test func placesAreLinesOfTheFile() {
  let text = "eerste\n\n<b>x</b>\n\n[a](data:x)"
  let origin = TextOrigin.lines(FileID(3), starts: [100, 110, 120, 130, 140])
  let places = readFreeText(text, origin: origin).findings.map(\.primary.location)
  #expect(places == [Location(FileID(3), SourceRange(120, 120)), Location(FileID(3), SourceRange(140, 140))])
}

@Test func textAboveTheLimitIsRefused() {
  let result = readFreeText(String(repeating: "x", count: 1 << 18) + "x", origin: .whole(place))
  #expect(result.value.isEmpty)
  #expect(result.findings.map(\.code) == [.finding(.fileTooLarge)])
}
