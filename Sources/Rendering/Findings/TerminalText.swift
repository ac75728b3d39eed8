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
  private let colored: Bool
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
    var writer = TerminalText(report: report, colored: colored)
    for plan in report.plans {
      for finding in plan.findings { writer.block(finding, plan) }
      if summary { writer.summary(plan) }
    }
    return writer.bytes
  }

  private init(report: FindingReport, colored: Bool) {
    self.report = report
    self.colored = colored
  }

  private func say(_ text: Bilingual) -> String { text(report.language) }

  private mutating func block(_ placed: PlacedFinding, _ plan: PlanReport) {
    let finding = placed.finding
    style(.strong) { $0.position(placed.place, plan) }
    style(.severity(finding.severity)) {
      $0.put(severityWord(finding.severity, $0.report.language))
      $0.put(": ")
    }
    style(.strong) { $0.put(printable(clipped($0.say(finding.message)))) }
    put(" [")
    put(printable(finding.code.text))
    put("]\n")
    if !finding.heading.isEmpty {
      put("  in ")
      put(printable(clipped(finding.heading.joined(separator: " › "))))
      put("\n")
    }
    source(placed)
    explanation(finding)
    for related in placed.related {
      put("  ")
      position(related.place, plan)
      put(printable(related.message.map { say($0) } ?? say(Bilingual("zie ook", en: "see also"))))
      put("\n")
    }
    for (solution, edits) in zip(finding.solutions, placed.edits) { self.solution(solution, edits, placed) }
    if finding.criteria.count > 1 || (finding.criteria.count == 1 && finding.criteria[0] != finding.code.text) {
      put("  Criteria: ")
      put(finding.criteria.joined(separator: ", "))
      put("\n")
    }
    put("\n")
  }

  private mutating func position(_ place: PlacedFinding.Place, _ plan: PlanReport) {
    put(printable(plan.shownPath(place.file)))
    put(":")
    put(String(place.start.line))
    put(":")
    put(String(place.start.column))
    put(": ")
  }

  private mutating func source(_ placed: PlacedFinding) {
    let excerpt = placed.excerpt
    guard !excerpt.text.isEmpty else { return }
    let (text, before, under) = layOut(excerpt)
    let number = String(placed.place.start.line)
    margin(number)
    if excerpt.isCutBefore { put("…") }
    put(text)
    put(excerpt.isCutAfter ? "…\n" : "\n")
    margin(nil, as: number.utf8.count)
    put(" ", times: before + (excerpt.isCutBefore ? 1 : 0))
    style(.severity(placed.finding.severity)) { $0.put("^", times: under) }
    put("\n")
  }

  /// The number of a line, or as much room.
  private mutating func margin(_ number: String?, as width: Int = 0) {
    put("  ")
    style(.dim) {
      if let number { $0.put(number) } else { $0.put(" ", times: width) }
      $0.put(" |")
    }
    put(" ")
  }

  private mutating func explanation(_ finding: Finding) {
    guard let explanation = finding.explanation else { return }
    let key = Explained(code: finding.code.text, length: explanation.nl.utf8.count)
    guard explained[key]?.contains(explanation.nl) != true else { return }
    explained[key, default: []].append(explanation.nl)
    wrap(printable(say(explanation), keepingLines: true), width: 96)
  }

  private mutating func solution(_ solution: Finding.Solution, _ edits: [PlacedFinding.Edit], _ placed: PlacedFinding) {
    put("  ")
    style(.good) { $0.put($0.say(Bilingual("Oplossing: ", en: "Solution: "))) }
    put(printable(clipped(say(solution.title))))
    put("\n")
    guard let changed = placed.excerpt.applying(edits, at: placed.place) else { return }
    margin(String(placed.place.start.line))
    style(.good) { $0.put(printable(changed)) }
    put("\n")
  }

  private mutating func summary(_ plan: PlanReport) {
    let counts = Severity.allCases.reversed().map { severity in
      let count = plan.count(severity)
      return "\(count) \(severityWord(severity, report.language, plural: count != 1))"
    }
    let untested = Bilingual(
      " Niet getoetst: het plan noemt geen `vaststelling` en geen `kader`.",
      en: " Not tested: the plan names no `vaststelling` and no `kader`.")
    put("\(plan.name): " + counts.joined(separator: ", ") + "." + (plan.isUntested ? say(untested) : "") + "\n")
  }

  /// Adds running text, broken at spaces; a line break in it stays one.
  private mutating func wrap(_ text: String, width: Int) {
    var text = text
    text.withUTF8 { text in
      bytes.reserveCapacity(bytes.count + text.count + text.count / 16 + 16)
      put("  ")
      var cells = 0
      var place = 0
      while place < text.count {
        let start = place
        while place < text.count, text[place] != 0x20, text[place] != 0x0A { place += 1 }
        if place > start {
          let word = UnsafeBufferPointer(rebasing: text[start..<place])
          let length = cellCount(word)
          if cells > 0, cells + 1 + length > width {
            put("\n  ")
            cells = 0
          } else if cells > 0 {
            put(" ")
            cells += 1
          }
          bytes.append(contentsOf: word)
          cells += length
        }
        if place < text.count, text[place] == 0x0A {
          put("\n  ")
          cells = 0
        }
        place += 1
      }
      put("\n")
    }
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func put(_ sign: Unicode.Scalar, times count: Int) {
    for _ in 0..<count { bytes.append(UInt8(ascii: sign)) }
  }

  private enum Style {
    case strong, dim, good
    case severity(Severity)

    /// As terminals number it.
    var code: String {
      switch self {
      case .strong: "1"
      case .dim: "2"
      case .good: "32"
      case .severity(.error): "1;31"
      case .severity(.warning): "1;33"
      case .severity(.remark): "1;36"
      }
    }
  }

  /// Writes in a style, when there are colours.
  private mutating func style(_ style: Style, _ write: (inout TerminalText) -> Void) {
    if colored {
      put("\u{1B}[")
      put(style.code)
      put("m")
    }
    write(&self)
    if colored { put("\u{1B}[0m") }
  }
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
private func cellCount(_ word: UnsafeBufferPointer<UInt8>) -> Int {
  if word.allSatisfy({ $0 < 0x80 }) { return word.count }
  return String(decoding: word, as: UTF8.self).unicodeScalars.reduce(0) { $0 + cellWidth($1) }
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
