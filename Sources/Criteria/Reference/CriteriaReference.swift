import PlanModel
package import SourceText

/// The page that lists every criterion, written from the criteria texts alone; for `Documentation/criteria.md`.
package func criteriaReference(_ set: CriteriaSet) -> String {
  var page = MarkdownPage()
  page.line("# De criteria")
  page.line(
    """
    Deze bladzijde is gemaakt uit de teksten in `Plans/kaders/`; wijzig die, niet deze bladzijde. Hoe een criterium \
    wordt geschreven staat in [criteria-schrijven.md](criteria-schrijven.md).
    """)
  page.line(
    """
    Vier soorten: **wet** (de dag van vaststelling bepaalt welke geldt; afwijken kan niet), **kwaliteitscriteria** \
    (gekozen met `kader`; pas toe of leg uit), **beleid** (bindt na vaststelling) en **model** (onze eigen eis dat een \
    plan met zichzelf klopt; geen wet). Zekerheid *midden* of *laag* geeft hoogstens een waarschuwing, met de woorden \
    «niet geverifieerd».
    """)
  counts(set, &page)
  overview(set, &page)
  window(&page)
  for frame in set.frames { section(frame, set, &page) }
  return page.text
}

private struct MarkdownPage {
  private(set) var text = ""

  mutating func line(_ line: String) { text += (text.isEmpty ? "" : "\n") + line + "\n" }

  mutating func table(_ head: [String], _ rows: [[String]]) {
    text += "\n| " + head.joined(separator: " | ") + " |\n|" + head.map { _ in "---|" }.joined() + "\n"
    for row in rows { text += "| " + row.map(cell).joined(separator: " | ") + " |\n" }
  }

  private func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

// MARK: Overviews

extension Criterion.DecidedBy {
  /// How a criterion is decided, in the words of the reference.
  package var title: String {
    switch self {
    case .machine: "het programma"
    case .both: "programma en mens"
    case .person: "een mens"
    case .parameters: "het programma, na invullen"
    }
  }
}

private func counts(_ set: CriteriaSet, _ page: inout MarkdownPage) {
  page.line("## Wie beslist")
  let all: [Criterion.DecidedBy] = [.machine, .both, .person, .parameters]
  let rows = all.map { way in [way.title, String(set.criteria.count { $0.decidedBy == way })] }
  page.table(["wie", "aantal"], rows + [["samen", String(set.criteria.count)]])
  if !set.criteria.contains(where: { $0.decidedBy == .person }) {
    page.line(
      "Geen criterium is alleen aan een mens: bij elk is er iets dat het programma kan zien, en een vraag voor wat het niet ziet."
    )
  }
}

private func overview(_ set: CriteriaSet, _ page: inout MarkdownPage) {
  page.line("## Overzicht")
  page.table(
    ["criterium", "titel", "soort", "wie beslist", "ernst", "afwijken", "zekerheid"],
    set.criteria.map { criterion in
      [
        "[\(criterion.id)](#\(anchor(criterion)))", criterion.title, criterion.kind.rawValue,
        criterion.decidedBy.title, criterion.severity.rawValue, criterion.allowsDeviation ? "toegestaan" : "niet",
        criterion.confidence.rawValue,
      ]
    })
}

private func window(_ page: inout MarkdownPage) {
  page.line("## Wat een criterium kan vragen dat het programma berekent")
  page.table(
    ["waarde", "bij", "betekenis"],
    PlanField.allCases.map { field in
      ["`\(field.rawValue)`", field.subjects.map { "`\($0)`" }.joined(separator: ", "), field.help.nl]
    })
  page.table(
    ["verband", "van", "betekenis"],
    PlanLink.allCases.map { link in ["`\(link.noun)`", "`\(link.subject)`", link.help.nl] })
}

// MARK: Sections

private func section(_ frame: CriteriaFrame, _ set: CriteriaSet, _ page: inout MarkdownPage) {
  let own = set.criteria.filter { $0.set == frame.name }
  page.line("## \(frame.title)")
  var facts = ["soort: \(frame.kind.rawValue)"]
  if let code = frame.code { facts.append("in een plan: `kader \(code)`") }
  if let period = period(frame.from, frame.until) { facts.append(period.nl) }
  page.line(facts.joined(separator: "; ") + ".")
  if let note = frame.note { page.line("> \(note.nl)") }
  for criterion in own { write(criterion, &page) }
}

private func write(_ criterion: Criterion, _ page: inout MarkdownPage) {
  page.line("### \(criterion.id) — \(criterion.title)")
  if let asks = criterion.asks { page.line(asks) }
  page.line(facts(criterion).map { "- \($0)" }.joined(separator: "\n"))
  let sentences = sentences(criterion)
  if !sentences.isEmpty { page.line("```\n" + sentences.joined(separator: "\n") + "\n```") }
  for question in criterion.questions { page.line("Een mens beantwoordt: *\(question)*") }
  if let remedy = criterion.remedy { page.line("**Wat te doen.** \(remedy.nl)") }
  if let good = criterion.good { page.line("Zo is het goed:\n\n```vth\n\(good)\n```") }
  if let bad = criterion.bad { page.line("Zo niet:\n\n```vth\n\(bad)\n```") }
}

private func facts(_ criterion: Criterion) -> [String] {
  let sources = criterion.sources.map { source in source.link.map { "[\(source.text)](\($0))" } ?? source.text }
  return ["bron: " + sources.joined(separator: "; ")] + criterion.facts.map(\.nl)
}

private func sentences(_ criterion: Criterion) -> [String] {
  var lines = criterion.provided.map { "indien \($0.sentence)" }
  if let about = criterion.about { lines.append("voor \(about)") }
  lines += criterion.demands.map { "eis \($0.sentence)" }
  return lines + criterion.equals.map { "gelijk-aan \($0)" }
}

extension Criterion {
  /// When it holds, what kind it is, who decides it, and what a municipality can fill in.
  fileprivate var facts: [Bilingual] {
    var facts: [Bilingual] = []
    if let period = period(from, until) { facts.append(period) }
    if kind == .quality, !memberOf.isEmpty {
      let sets = memberOf.map { "`\($0)`" }.joined(separator: ", ")
      facts.append(Bilingual("onder: " + sets, en: "under: " + sets))
    }
    facts.append(
      Bilingual(
        "\(kind.rawValue); \(severity.rawValue); afwijken \(allowsDeviation ? "toegestaan" : "niet"); beslist door \(decidedBy.title)",
        en:
          "\(kind.english); \(severity.english); deviation \(allowsDeviation ? "allowed" : "not allowed"); decided by \(decidedBy.english)"
      ))
    if confidence != .high {
      facts.append(
        Bilingual(
          "zekerheid \(confidence.rawValue): niet geverifieerd", en: "confidence \(confidence.english): not verified"))
    }
    for parameter in parameters {
      let value = parameter.value.map { DutchText.figure($0) }
      facts.append(
        Bilingual(
          "parameter `\(parameter.name)` (\(value ?? "leeg")): \(parameter.description)",
          en: "parameter `\(parameter.name)` (\(value ?? "empty")): \(parameter.description)"))
    }
    return facts
  }

  /// The criterion in plain text, for a terminal. In English its own words stay Dutch, and that is said.
  package func page(_ language: Language) -> String {
    func say(_ nl: String, _ en: String) -> String { Bilingual(nl, en: en)(language) }
    var page = "\(id) — \(title)\n"
    if language == .en {
      page += "(Title, question and sentences are in Dutch, the language of the law and of plans.)\n"
    }
    for source in sources {
      page += say("Bron: ", "Source: ") + source.text + (source.link.map { " <\($0)>" } ?? "") + "\n"
    }
    for fact in facts {
      let text = fact(language)
      page += text.prefix(1).uppercased() + text.dropFirst() + "\n"
    }
    if let asks { page += "\n\(asks)\n" }
    let sentences = sentences(self)
    if !sentences.isEmpty { page += "\n" + sentences.map { "  \($0)\n" }.joined() }
    for question in questions { page += "\n" + say("Een mens beantwoordt: ", "A person answers: ") + question + "\n" }
    if let remedy { page += "\n" + say("Wat te doen: ", "Remedy: ") + remedy(language) + "\n" }
    if let bad { page += "\n" + say("Zo niet:", "Wrong:") + "\n\n" + indented(bad) }
    if let good { page += "\n" + say("Zo wel:", "Right:") + "\n\n" + indented(good) }
    return page
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
  }
}

extension Criterion.DecidedBy {
  fileprivate var english: String {
    switch self {
    case .machine: "the program"
    case .both: "program and person"
    case .person: "a person"
    case .parameters: "the program, once filled in"
    }
  }
}

extension Criterion.Confidence {
  fileprivate var english: String {
    switch self {
    case .high: "high"
    case .medium: "medium"
    case .low: "low"
    }
  }
}

extension Severity {
  fileprivate var english: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .remark: "remark"
    }
  }
}

private func period(_ from: Day?, _ until: Day?) -> Bilingual? {
  switch (from, until) {
  case (let from?, let until?):
    Bilingual("geldig \(DutchText.day(from)) t/m \(DutchText.day(until))", en: "valid \(from.iso) to \(until.iso)")
  case (let from?, nil): Bilingual("geldig vanaf \(DutchText.day(from))", en: "valid from \(from.iso)")
  case (nil, let until?): Bilingual("geldig t/m \(DutchText.day(until))", en: "valid to \(until.iso)")
  case (nil, nil): nil
  }
}

/// The anchor that Markdown viewers give the heading of a criterion.
private func anchor(_ criterion: Criterion) -> String {
  var anchor = ""
  for scalar in "\(criterion.id) — \(criterion.title)".lowercased().unicodeScalars {
    if scalar == " " {
      anchor += "-"
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar == "-"
    {
      anchor.unicodeScalars.append(scalar)
    }
  }
  return anchor
}
