import Documents
import SourceText
import Testing

private let indicator = TemplateSchema([
  .init("indicator titel", .text, help: "Titel van de indicator."),
  .init("indicator waarde", .text, help: "Laatste waarde."),
])

private let goal = TemplateSchema([
  .init("doel titel", .text, help: "Titel van het doel."),
  .init("doel motivering", .blocks, help: "Motivering."),
  .init("indicator", .items(indicator), help: "De indicatoren van het doel."),
])

private let schema = TemplateSchema([
  .init("plan titel", .text, help: "Titel van het plan."),
  .init("jaar", .text, help: "Het jaar."),
  .init("tabel risico's", .blocks, help: "De risico's."),
  .init("doel", .items(goal), help: "De doelen."),
  .init("keuzes", .flag, help: "Of er keuzes zijn."),
])

private let riskTable = Block.table(
  Table(id: "risicos", caption: [.text("Risico's")], columns: [.init("Risico")], rows: [.init([[.text("hond")]])]))

private func goalScope(_ id: String, _ title: String, indicators: [String] = [], motivation: [Block] = [])
  -> TemplateScope
{
  TemplateScope(
    id: id,
    [
      "doel titel": .text(title), "doel motivering": .blocks(motivation),
      "indicator": .items(
        indicators.map { TemplateScope(["indicator titel": .text($0), "indicator waarde": .absent("onbekend")]) }),
    ])
}

private let scope = TemplateScope([
  "plan titel": .text("Plan <b>*2017*</b> {jaar}"), "jaar": .text("2017"), "tabel risico's": .blocks([riskTable]),
  "keuzes": .flag(false),
  "doel": .items([
    goalScope("veilig", "Veilig", indicators: ["a|b", "c"], motivation: [.paragraph([.text("Omdat.")])]),
    goalScope("schoon", "Schoon"),
  ]),
])

@Test(arguments: [
  (
    "# {plan titel}\n\nVoor {jaar}.\n\n## Risico's\n\n{tabel risico's}\n\nNa {{jaar}.",
    "Plan <b>*2017*</b> {jaar} / Voor 2017.\n# Risico's #risico-s\n  [Risico's] Risico #risicos\n    hond\n  Na {jaar}.\n"
  ),
  (
    "::: elk doel\n## Doel **{doel titel}**\n{doel motivering}\n:::",
    " / \n# Doel *Veilig* #veilig\n  Omdat.\n# Doel *Schoon* #schoon\n"
  ),
  (
    "- begin\n\n::: elk doel\n- {doel titel} in {Jaar}\n:::\nna",
    " / \n-\n  begin\n-\n  Veilig in 2017\n-\n  Schoon in 2017\nna\n"
  ),
  (
    "::: elk doel\nTabel: Doelen\n\n| Doel | Jaar |\n|---|--:|\n| {doel titel} | {jaar} |\n:::",
    " / \n[Doelen] Doel | Jaar> #tabel-doelen\n  Veilig | 2017 #veilig\n  Schoon | 2017 #schoon\n"
  ),
  (
    "::: elk doel\n### {doel titel}\n::: als indicator\n::: elke indicator\n- {indicator titel}: {indicator waarde}\n:::\n::: anders\nGeen.\n:::\n:::",
    " / \n# Veilig #veilig\n  -\n    a|b: onbekend\n  -\n    c: onbekend\n# Schoon #schoon\n  Geen.\n"
  ),
  (
    "::: als er geen keuzes zijn\nx\n:::\n::: als keuzes\ny\n:::\n::: als er keuzes zijn\nz\n::: anders\nw\n:::",
    " / \nx\nw\n"
  ),
  ("::: let op Let **op**\nx\n:::\n::: weglating\n:::", " / \n! waarschuwing Let *op*\n  x\n"),
  (
    "::: kaarten\n::: kaart Wat willen we bereiken?\n### Veilig in {jaar}\n**8.160 uur** beschikbaar\n\nMeer.\n:::\n:::",
    " / \nkaart Wat willen we bereiken?: Veilig in 2017\n  8.160 uur = beschikbaar\n  Meer.\n"
  ),
  (
    "::: gelet op\n- de wet\n:::\n::: besluit\n1. x\n:::",
    " / \n# Gelet op #gelet-op (citations)\n  -\n    de wet\n# Besluit #besluit (points)\n  1.\n    x\n"
  ),
  ("```\n::: elk doel\n{jaar}\n```\n`{jaar}`", " / \ncode \"::: elk doel\\n{jaar}\\n\"\n`{jaar}`\n"),
])
func templatesAreFilledInTheTree(_ source: String, _ expected: String) {
  let template = readTemplate(SourceFile(name: "sjablonen/x.md", text: source), id: FileID(0))
  #expect(template.findings.isEmpty)
  #expect(template.value.check(against: schema).isEmpty)
  let filled = template.value.fill(scope).value
  #expect("\(outline(filled.title)) / \(outline(filled.lead))\n" + outline(filled.blocks) == expected)
}

/// A caret line under the source gives the place of each finding.
@Test(arguments: [
  ("Voor {jar}", "jar", "onbekende-plaatshouder", "jaar"),
  ("# {plan titel}\n\n- x {plan.titel}", "plan.titel", "onbekende-plaatshouder", "plan titel"),
  ("Zie {doel titel}", "doel titel", "onbekende-plaatshouder", nil),
  ("::: elk doeel\n{doel titel}\n:::", "doeel", "onbekende-plaatshouder", "doel"),
  ("::: als keuze\nx\n:::", "keuze", "onbekende-plaatshouder", "keuzes"),
  ("::: elk doel\n::: als keuzes\n{doel titl}\n:::\n:::", "doel titl", "onbekende-plaatshouder", "doel titel"),
  ("::: elk doel\n{titel doel}\n:::", "titel doel", "onbekende-plaatshouder", "doel titel"),
  ("Zie {tabel risico's} hier", "tabel risico's", "sjabloonblok", nil),
  ("Zie {keuzes}", "keuzes", "sjabloonblok", nil),
  ("| {tabel risico's} | {x y} |\n|---|---|", "tabel risico's,x y", "sjabloonblok,onbekende-plaatshouder", nil),
  ("Zie {jaar", "{", "sjabloonblok", nil),
  ("::: elk doel\nx", "::: elk doel", "sjabloonblok", nil),
  ("x\n:::", ":::", "sjabloonblok", nil),
  ("::: anders", "::: anders", "sjabloonblok", nil),
  ("::: elk\n:::", "::: elk", "sjabloonblok", nil),
  ("::: lat op x\n:::", "::: lat op x", "sjabloonblok", nil),
  (
    "é {jar}\n\n**{jar}** {jar}", "jar,jar,jar", "onbekende-plaatshouder,onbekende-plaatshouder,onbekende-plaatshouder",
    "jaar"
  ),
])
func mistakesInTemplatesHaveAPlace(_ source: String, _ places: String, _ codes: String, _ suggestion: String?) {
  let file = SourceFile(name: "sjablonen/x.md", text: source)
  let template = readTemplate(file, id: FileID(0))
  let findings = template.findings + template.value.check(against: schema)
  #expect(findings.map { file.text($0.primary.location.range) }.joined(separator: ",") == places)
  #expect(findings.map(\.code.text).joined(separator: ",") == codes)
  #expect(findings.first?.solutions.first?.edits.first?.text == suggestion)
}

/// A misspelt block is said with the block that is meant, whatever stands behind it.
@Test(arguments: [
  ("::: letop Bel ons", "let op"), ("::: kaartn", "kaarten"), ("::: elken doel", "elke"), ("::: gelet-op", "gelet op"),
])
func misspeltBlocksAreSaidWithTheRightOne(_ line: String, _ block: String) {
  let template = readTemplate(SourceFile(name: "x.md", text: line + "\nx\n:::"), id: FileID(0))
  #expect(template.findings.first?.message.nl.contains("Bedoelt u `\(block)`?") == true)
}

@Test(arguments: [
  ("::: elk doel\n", 10_000), (":::\n", 10_000), ("{", 50_001), ("{a}", 20_000), (":::\u{0}\n{\u{0}}", 1),
  ("# {a\n", 10_000),
])
func hostileTemplatesEnd(_ piece: String, _ count: Int) {
  let source = String(repeating: piece, count: count)
  let template = readTemplate(SourceFile(name: "x.md", text: source), id: FileID(0))
  _ = template.value.check(against: schema)
  #expect(template.value.fill(scope).findings.count <= 1)
  #expect(template.findings.count <= 100_000)
}
