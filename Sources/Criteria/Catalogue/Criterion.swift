package import PlanModel
package import SourceText

/// A requirement that plans are tested against, read from its text.
package struct Criterion: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case statute = "wet"
    case quality = "kwaliteitscriteria"
    case policy = "beleid"
    case model
  }

  package enum Confidence: String, Sendable {
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
    package let sentence: String
    package let condition: Condition
    package let message: Bilingual?
    package let remedy: Bilingual?
    package let severity: Severity?
    package let location: Location
  }

  package var id: String
  package var title: String
  /// The name of the `kader` it stands in.
  package var set: String
  package var kind: Kind
  package var sources: [Source] = []
  package var from: Day?
  package var until: Day?
  /// Codes of the quality sets it belongs to, such as `vth-2.0`.
  package var memberOf: [String] = []
  package var asks: String?
  package var provided: [Demand] = []
  /// What `voor` names, as written and as read.
  package var about: String?
  package var subject: Collection?
  package var demands: [Demand] = []
  package var severity = Severity.error
  package var confidence = Confidence.high
  package var allowsDeviation = false
  package var questions: [String] = []
  package var parameters: [Parameter] = []
  package var equals: [String] = []
  package var good: String?
  package var bad: String?
  package var remedy: Bilingual?
  package var location: Location
  /// Added by the municipality in its plan folder.
  package var isLocal = false
  /// A sentence of it could not be read: it is never tested.
  package var isBroken = false

  /// The severity of a failing demand, after what is not certain is taken down to a warning.
  func severity(_ demand: Int) -> Severity {
    let own = demands.indices.contains(demand) ? demands[demand].severity : nil
    return confidence == .high ? own ?? severity : min(own ?? severity, .warning)
  }

  /// Whether it is decided by the machine, by a person, by both, or only once parameters are filled in.
  package var decidedBy: DecidedBy {
    if questions.isEmpty { return hasOpenParameters ? .parameters : .machine }
    return demands.isEmpty && equals.isEmpty ? .person : .both
  }

  package enum DecidedBy: String, Sendable { case machine, both, person, parameters }

  private var hasOpenParameters: Bool {
    parameters.contains { $0.value == nil }
      || demands.contains { $0.sentence.contains("parameter") && parameters.isEmpty }
  }
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
  package var location: Location
}
