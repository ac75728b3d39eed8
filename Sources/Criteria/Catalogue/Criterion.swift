package import PlanModel
package import SourceText

/// What decides whether a criterion holds for a plan; of each criterion known without reading its rules.
package struct CriterionHead: Sendable {
  package var id: String
  /// The name of the `kader` it stands in.
  package var set: String
  package var kind: Criterion.Kind
  package var from: Day?
  package var until: Day?
  /// Codes of the quality sets it belongs to, such as `vth-2.0`.
  package var memberOf: [String] = []
  /// Added by the municipality in its plan folder.
  package var isLocal = false
  /// It leaves something to people.
  package var asksPeople = false

  /// Quality criteria hold under the sets they belong to; everything else by date.
  package func isInForce(on date: Day, under frame: String) -> Bool {
    if let from, date < from { return false }
    if let until, date > until { return false }
    return kind != .quality || isLocal || memberOf.contains(frame)
  }
}

/// A requirement that plans are tested against, read from its text.
package struct Criterion: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case statute = "wet"
    case quality = "kwaliteitscriteria"
    case policy = "beleid"
    case model
  }

  package enum Confidence: String, Sendable, CaseIterable {
    case high = "hoog"
    case medium = "midden"
    case low = "laag"
  }

  package struct Source: Hashable, Sendable {
    package let text: String
    package let link: String?
  }

  package struct Parameter: Sendable {
    package let name: String
    /// Nil: not tested until the municipality fills it in.
    package let value: Figure?
    package let description: String
  }

  /// One `eis` or `indien`.
  package struct Demand: Sendable {
    package let condition: Condition
    package let severity: Severity?
    let texts: Texts

    /// Sentence, message and remedy, in this order.
    static let textCount = 5

    package var sentence: String { texts[0] ?? "" }
    package var message: Bilingual? { texts.bilingual(1) }
    package var remedy: Bilingual? { texts.bilingual(3) }
  }

  package var head: CriterionHead
  package var provided: [Demand] = []
  package var subject: Collection?
  package var demands: [Demand] = []
  package var severity = Severity.error
  package var confidence = Confidence.high
  package var allowsDeviation = false
  package var parameters: [Parameter] = []
  package var equals: [String] = []
  var texts: CriterionTexts
  /// Where its code stands; nil for criteria that come with the program.
  package var location: Location?
  /// A sentence of it could not be read: it is never tested.
  package var isBroken = false

  package var id: String { head.id }
  package var set: String { head.set }
  package var kind: Kind { head.kind }
  package var from: Day? { head.from }
  package var until: Day? { head.until }
  package var memberOf: [String] { head.memberOf }
  package var isLocal: Bool { head.isLocal }
  /// Whether its own examples can be run: a municipality added it, it can be read, and it asks no verdicts of others.
  package var canRunAlone: Bool { isLocal && !isBroken && !isAboutCriteria }

  package var title: String { texts.texts[0] ?? "" }
  package var asks: String? { texts.texts[1] }
  /// What `voor` names, as written.
  package var about: String? { texts.texts[2] }
  package var good: String? { texts.texts[3] }
  package var bad: String? { texts.texts[4] }
  package var remedy: Bilingual? { texts.texts.bilingual(5) }
  package var sources: [Source] {
    (0..<texts.sources).map { index in
      let place = CriterionTexts.fixed + 2 * index
      return Source(text: texts.texts[place] ?? "", link: texts.texts[place + 1])
    }
  }
  package var questions: [String] {
    let first = CriterionTexts.fixed + 2 * texts.sources
    return (0..<texts.questions).map { texts.texts[first + $0] ?? "" }
  }

  /// The severity of a failing demand, after what is not certain is taken down to a warning.
  func severity(_ demand: Int) -> Severity {
    let own = demands.indices.contains(demand) ? demands[demand].severity : nil
    return confidence == .high ? own ?? severity : min(own ?? severity, .warning)
  }

  /// Whether it is decided by the machine, by a person, by both, or only once parameters are filled in.
  package var decidedBy: DecidedBy {
    if texts.questions == 0 { return hasOpenParameters ? .parameters : .machine }
    return demands.isEmpty && equals.isEmpty ? .person : .both
  }

  package enum DecidedBy: String, Sendable { case machine, both, person, parameters }

  private var hasOpenParameters: Bool {
    parameters.contains { $0.value == nil }
      || demands.contains { $0.sentence.contains("parameter") && parameters.isEmpty }
  }
}

/// The texts of a criterion: seven that each has, then text and link of each source, then the questions.
struct CriterionTexts: Sendable {
  static let fixed = 7

  var texts: Texts
  var sources: Int
  var questions: Int

  /// - Parameter fixed: title, what it asks, what it is about, good, bad, remedy in both languages.
  init(_ fixed: [String?], _ sources: [Criterion.Source], _ questions: [String]) {
    texts = .given(fixed + sources.flatMap { [$0.text, $0.link] } + questions)
    self.sources = sources.count
    self.questions = questions.count
  }

  init(_ texts: Texts, sources: Int, questions: Int) {
    self.texts = texts
    self.sources = sources
    self.questions = questions
  }

  var count: Int { Self.fixed + 2 * sources + questions }
}

extension Texts {
  /// Dutch, and English behind it; nil without the Dutch.
  func bilingual(_ index: Int) -> Bilingual? { self[index].map { Bilingual($0, en: self[index + 1] ?? "") } }
}

/// A `kader`: a set of criteria.
package struct CriteriaFrame: Sendable {
  package var name: String
  package var title: String
  package var kind: Criterion.Kind
  package var code: String?
  package var from: Day?
  package var until: Day?
  package var note: Bilingual?
  /// Whether the days on which it began and lapsed were verified.
  package var hasSureDates: Bool
}
