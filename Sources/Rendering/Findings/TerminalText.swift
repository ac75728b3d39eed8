import SourceText

/// Findings for a person at a terminal or in a log: one block each, the first line in the form
/// `file:line:column: severity: message [code]` that editors know.
///
///     plan.vth:12:12: fout: Er is geen doel `veilige-burt`. [onbekende-naam]
///       in Risico "Hondenpoep"
///       12 |   doel veilige-burt
///          |        ^^^^^^^^^^^^
///       Elke verwijzing noemt iets wat het plan ergens opgeeft. …
///       Oplossing: Vervang door `veilige-buurt`.
///       12 |   doel veilige-buurt
///
/// The explanation of a code is given the first time it comes up.
package struct TerminalText {
  private let report: FindingReport
  private let style: TerminalStyle
  private var bytes: [UInt8] = []
  /// Explanations given, by code and length: comparing few costs less than hashing all.
  private var explained: [Explained: [String]] = [:]

  private struct Explained: Hashable {
    var code: String
    var length: Int
  }

  /// - Parameters:
  ///   - colored: whether to use the colours of the terminal.
  ///   - summary: whether to end with a line of counts for each plan.
  package static func render(_ report: FindingReport, colored: Bool, summary: Bool = true) -> [UInt8] {
    var writer = TerminalText(report: report, style: TerminalStyle(colored: colored))
    for plan in report.plans {
      for finding in plan.findings { writer.block(finding, plan) }
      if summary { writer.summary(plan) }
    }
    return writer.bytes
  }

  private init(report: FindingReport, style: TerminalStyle) {
    self.report = report
    self.style = style
  }

  private func say(_ text: Bilingual) -> String { text(report.language) }

  private mutating func block(_ placed: PlacedFinding, _ plan: PlanReport) {
    let finding = placed.finding
    let severity = severityWord(finding.severity, report.language)
    line(
      style.strong("\(position(placed.place, plan)): ") + style.severity("\(severity): ", finding.severity)
        + style.strong(printable(clipped(say(finding.message)))) + " [\(printable(finding.code.text))]")
    if !finding.heading.isEmpty {
      line("  in " + printable(clipped(finding.heading.joined(separator: " › "))))
    }
    source(placed)
    explanation(finding)
    for related in placed.related {
      let what = related.message.map { say($0) } ?? say(Bilingual("zie ook", en: "see also"))
      line("  \(position(related.place, plan)): \(printable(what))")
    }
    for (solution, edits) in zip(finding.solutions, placed.edits) { self.solution(solution, edits, placed) }
    if finding.criteria.count > 1 || (finding.criteria.count == 1 && finding.criteria[0] != finding.code.text) {
      line("  " + say(Bilingual("Criteria: ", en: "Criteria: ")) + finding.criteria.joined(separator: ", "))
    }
    line("")
  }

  private func position(_ place: PlacedFinding.Place, _ plan: PlanReport) -> String {
    "\(printable(plan.shownPath(place.file))):\(place.start.line):\(place.start.column)"
  }

  private mutating func source(_ placed: PlacedFinding) {
    guard !placed.excerpt.text.isEmpty else { return }
    let (text, before, under) = layOut(placed.excerpt)
    let number = String(placed.place.start.line)
    let margin = run(" ", number.utf8.count)
    let cut = placed.excerpt.isCutBefore ? "…" : ""
    line("  \(style.dim(number + " |")) \(cut)\(text)\(placed.excerpt.isCutAfter ? "…" : "")")
    let carets = run("^", under)
    let gap = run(" ", before + (cut.isEmpty ? 0 : 1))
    line("  \(style.dim(margin + " |")) \(gap)\(style.severity(carets, placed.finding.severity))")
  }

  private mutating func explanation(_ finding: Finding) {
    guard let explanation = finding.explanation else { return }
    let key = Explained(code: finding.code.text, length: explanation.nl.utf8.count)
    guard explained[key]?.contains(explanation.nl) != true else { return }
    explained[key, default: []].append(explanation.nl)
    wrap(printable(say(explanation), keepingLines: true), width: 96)
  }

  private mutating func solution(_ solution: Finding.Solution, _ edits: [PlacedFinding.Edit], _ placed: PlacedFinding) {
    line("  " + style.good(say(Bilingual("Oplossing: ", en: "Solution: "))) + printable(clipped(say(solution.title))))
    guard let changed = placed.excerpt.applying(edits, at: placed.place) else { return }
    line("  \(style.dim("\(placed.place.start.line) |")) \(style.good(printable(changed)))")
  }

  private mutating func summary(_ plan: PlanReport) {
    let counts = Severity.allCases.reversed().map { severity in
      let count = plan.count(severity)
      return "\(count) \(severityWord(severity, report.language, plural: count != 1))"
    }
    let untested = Bilingual(
      " Niet getoetst: het plan noemt geen `vaststelling` en geen `kader`.",
      en: " Not tested: the plan names no `vaststelling` and no `kader`.")
    line("\(plan.name): " + counts.joined(separator: ", ") + "." + (plan.isUntested ? say(untested) : ""))
  }

  /// Adds running text, broken at spaces; a line break in it stays one.
  private mutating func wrap(_ text: String, width: Int) {
    var text = text
    text.withUTF8 { text in
      bytes.reserveCapacity(bytes.count + text.count + text.count / 16 + 16)
      for paragraph in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        var cells = 0
        bytes.append(contentsOf: [0x20, 0x20])
        for word in paragraph.split(separator: 0x20) {
          let length = cellCount(word)
          if cells > 0, cells + 1 + length > width {
            bytes.append(contentsOf: [0x0A, 0x20, 0x20])
            cells = 0
          } else if cells > 0 {
            bytes.append(0x20)
            cells += 1
          }
          bytes.append(contentsOf: word)
          cells += length
        }
        bytes.append(0x0A)
      }
    }
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
}

/// One character so many times.
private func run(_ character: Unicode.Scalar, _ count: Int) -> String {
  String(decoding: [UInt8](repeating: UInt8(ascii: character), count: count), as: UTF8.self)
}

/// A message that quotes a line without end, cut where nobody reads on.
private func clipped(_ text: String) -> String {
  let most = 1000
  return text.utf8.count <= most ? text : String(text.unicodeScalars.prefix(most)) + "…"
}

/// The word for a severity in running text.
func severityWord(_ severity: Severity, _ language: Language, plural: Bool = false) -> String {
  let word =
    switch severity {
    case .error: Bilingual(plural ? "fouten" : "fout", en: plural ? "errors" : "error")
    case .warning: Bilingual(plural ? "waarschuwingen" : "waarschuwing", en: plural ? "warnings" : "warning")
    case .remark: Bilingual(plural ? "opmerkingen" : "opmerking", en: plural ? "remarks" : "remark")
    }
  return word(language)
}

/// The cells a word takes in a terminal.
private func cellCount(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  if word.allSatisfy({ $0 < 0x80 }) { return word.count }
  return String(decoding: word, as: UTF8.self).unicodeScalars.reduce(0) { $0 + cellWidth($1) }
}

/// Colours of the terminal, or none.
struct TerminalStyle {
  let colored: Bool

  func strong(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func good(_ text: String) -> String { wrap(text, "32") }
  func severity(_ text: String, _ severity: Severity) -> String {
    wrap(text, severity == .error ? "1;31" : severity == .warning ? "1;33" : "1;36")
  }

  private func wrap(_ text: String, _ code: String) -> String {
    colored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension Excerpt {
  /// The line as it becomes when edits that all lie on it are made; nil when they do not, or the line is cut.
  func applying(_ edits: [PlacedFinding.Edit], at place: PlacedFinding.Place) -> String? {
    guard !edits.isEmpty, !isCutBefore, !isCutAfter else { return nil }
    var scalars = Array(text.unicodeScalars)
    var limit = scalars.count
    for edit in edits.sorted(by: { $0.place.start.column > $1.place.start.column }) {
      guard edit.place.file == place.file, edit.place.start.line == place.start.line,
        edit.place.end.line == place.start.line, !edit.text.utf8.contains(UInt8(ascii: "\n"))
      else { return nil }
      let range = edit.place.start.column - 1..<edit.place.end.column - 1
      guard range.lowerBound >= 0, range.upperBound <= limit else { return nil }
      scalars.replaceSubrange(range, with: Array(edit.text.unicodeScalars))
      limit = range.lowerBound
    }
    var changed = String.UnicodeScalarView()
    changed.append(contentsOf: scalars)
    return String(changed)
  }
}
