/// A text in both languages of the program. Both are asked for at once, so neither can be missing.
package struct Bilingual: Hashable, Sendable {
  package let nl: String
  package let en: String

  package init(_ nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  package func callAsFunction(_ language: Language) -> String { language == .nl ? nl : en }
}

package enum Language: String, Sendable, CaseIterable {
  case nl, en
}

package enum Severity: String, Sendable, Comparable, CaseIterable {
  case remark = "opmerking"
  case warning = "waarschuwing"
  case error = "fout"

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  private var rank: Int { self == .error ? 2 : self == .warning ? 1 : 0 }
}

/// One thing that is wrong or worth knowing, with its place, its reason and its remedy.
///
/// The summary alone makes sense on one line; the explanation says why it matters and what to do.
package struct Finding: Hashable, Sendable {
  package enum Code: Hashable, Sendable {
    case finding(FindingCode)
    /// A finding of a quality criterion carries the criterion's own id, such as `BOR-7.2-3b`.
    case criterion(String)

    package var text: String {
      switch self {
      case .finding(let code): code.rawValue
      case .criterion(let id): id
      }
    }
  }

  package struct Label: Hashable, Sendable {
    package var location: Location
    package var message: Bilingual?

    package init(_ location: Location, _ message: Bilingual? = nil) {
      self.location = location
      self.message = message
    }
  }

  package struct Edit: Hashable, Sendable {
    package var location: Location
    package var text: String

    package init(_ location: Location, _ text: String) {
      self.location = location
      self.text = text
    }
  }

  package struct Solution: Hashable, Sendable {
    package var title: Bilingual
    package var edits: [Edit]

    package init(_ title: Bilingual, _ edits: [Edit] = []) {
      self.title = title
      self.edits = edits
    }
  }

  package var code: Code
  /// Whether a criterion asks it, and not the text or the plan itself.
  package var isOfCriterion: Bool { if case .criterion = code { true } else { false } }
  package var severity: Severity
  /// What was seen.
  package var message: Bilingual
  /// Why it matters, and what to do.
  package var explanation: Bilingual?
  package var primary: Label
  package var related: [Label] = []
  package var solutions: [Solution] = []
  /// Path of titles from the outermost statement to the one at fault; filled in once by the compiler.
  package var heading: [String] = []
  /// Ids of all criteria that lean on what is wrong.
  package var criteria: [String] = []

  package init(
    _ code: FindingCode, _ severity: Severity? = nil, at location: Location, _ message: Bilingual,
    why explanation: Bilingual? = nil, related: [Label] = [], solutions: [Solution] = []
  ) {
    self.code = .finding(code)
    self.severity = severity ?? code.severity
    self.message = message
    self.explanation = explanation ?? code.explanation
    self.primary = Label(location)
    self.related = related
    self.solutions = solutions
  }

  package init(
    criterion id: String, _ severity: Severity, at location: Location, _ message: Bilingual, why: Bilingual? = nil
  ) {
    code = .criterion(id)
    self.severity = severity
    self.message = message
    explanation = why
    primary = Label(location)
    criteria = [id]
  }
}

/// What a stage yields: a value, always, and what it has to say about it.
package struct Staged<Value> {
  package var value: Value
  package var findings: [Finding]

  package init(_ value: Value, _ findings: [Finding] = []) {
    self.value = value
    self.findings = findings
  }
}

extension Staged: Sendable where Value: Sendable {}
