package import SourceText

/// What one run of `check` has to say, ready for any writer: text, JSON, SARIF, JUnit, GitHub or GitLab.
///
/// Writers are functions of a report and a language; they read no clock, no environment and no file.
package struct FindingReport: Sendable {
  package var plans: [PlanReport]
  package var language: Language
  /// Version of the program.
  package var version: String

  package init(_ plans: [PlanReport], language: Language, version: String) {
    self.plans = plans
    self.language = language
    self.version = version
  }
}

/// Findings, criteria and totals of one plan.
package struct PlanReport: Sendable {
  /// Name of the plan folder, without its path.
  package var name: String
  /// The plan folder as the caller named it, with `/` at the end, or empty. Stands before file names for people.
  package var prefix: String
  package var findings: [PlacedFinding]
  package var criteria: [CriterionLine]
  package var minutes: MinutesSummary?
  /// The plan names neither an adoption nor a set, so no criterion was asked.
  package var isUntested = false

  /// - Parameter path: the plan folder as the caller named it.
  package init(
    path: String, sources: SourceMap, findings: [Finding], criteria: [CriterionLine] = [],
    minutes: MinutesSummary? = nil
  ) {
    let trimmed = path == "/" ? path : String(path.trimmingSlashes)
    name = String(trimmed.split(separator: "/").last ?? "plan")
    prefix = trimmed == "." || trimmed.isEmpty ? "" : trimmed + "/"
    self.findings = place(findings, in: sources)
    self.criteria = criteria
    self.minutes = minutes
  }

  /// The file as people can open it from where they stand; built-in criteria and templates keep their short name.
  package func shownPath(_ file: String) -> String {
    isBuiltIn(file) ? file : collapsed(prefix + file)
  }

  /// The same without anything that only holds on this machine: an absolute path becomes the folder's name.
  package func portablePath(_ file: String) -> String {
    if isBuiltIn(file) { return file }
    return collapsed((prefix.hasPrefix("/") ? name + "/" : prefix) + file)
  }

  private func isBuiltIn(_ file: String) -> Bool { file.hasPrefix("kaders/") || file.hasPrefix("sjablonen/") }

  package func count(_ severity: Severity) -> Int {
    findings.reduce(0) { $0 + ($1.finding.severity == severity ? 1 : 0) }
  }
}

/// One row of the compliance table.
package struct CriterionLine: Sendable {
  package struct Evidence: Sendable {
    package var file: String
    package var line: Int
    package var label: String
    package var holds: Bool

    package init(file: String, line: Int, label: String, holds: Bool) {
      self.file = file
      self.line = line
      self.label = label
      self.holds = holds
    }
  }

  package var id: String
  package var set: String
  package var kind: String
  package var title: String
  package var source: String
  package var confidence: String
  package var verdict: String
  package var evidence: [Evidence]
  package var deviation: String?

  package init(
    id: String, set: String, kind: String, title: String, source: String, confidence: String, verdict: String,
    evidence: [Evidence], deviation: String?
  ) {
    self.id = id
    self.set = set
    self.kind = kind
    self.title = title
    self.source = source
    self.confidence = confidence
    self.verdict = verdict
    self.evidence = evidence
    self.deviation = deviation
  }

  /// The six verdicts, in the order in which they are counted.
  package static let verdicts = [
    "voldoet", "voldoet-niet", "afwijking", "niet-van-toepassing", "niet-getoetst", "te-beoordelen",
  ]
}

/// Whole minutes needed, available and covered: in all, per team and per priority class.
package struct MinutesSummary: Sendable {
  package struct Row: Sendable {
    package var name: String
    package var needed: Int
    /// Nil when the plan gives no hours of it.
    package var available: Int?
    package var covered: Int?

    package init(_ name: String, needed: Int, available: Int?, covered: Int?) {
      self.name = name
      self.needed = needed
      self.available = available
      self.covered = covered
    }
  }

  package var total: Row
  package var teams: [Row]
  package var classes: [Row]
  /// Whether `total` is all of it; otherwise it sums what is known.
  package var isComplete: Bool

  package init(total: Row, teams: [Row], classes: [Row], isComplete: Bool = true) {
    self.isComplete = isComplete
    self.total = total
    self.teams = teams
    self.classes = classes
  }
}

extension String {
  fileprivate var trimmingSlashes: Substring {
    var rest = self[...]
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    return rest
  }
}

/// `a/../b` → `b`; leading `..` stay.
func collapsed(_ path: String) -> String {
  if isDirect(path) { return path }
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
  }
  return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
}

/// Whether no part of a path is empty or begins with a dot.
private func isDirect(_ path: String) -> Bool {
  let slash = UInt8(ascii: "/")
  var last = slash
  for byte in path.utf8 {
    if last == slash, byte == slash || byte == UInt8(ascii: ".") { return false }
    last = byte
  }
  return last != slash
}
