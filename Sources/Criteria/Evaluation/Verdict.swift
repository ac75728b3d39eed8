package import PlanModel
package import SourceText

/// What came of testing a plan against one criterion, with the statements that show it.
package struct Verdict: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case met = "voldoet"
    case notMet = "voldoet-niet"
    case deviation = "afwijking"
    case notApplicable = "niet-van-toepassing"
    case untested = "niet-getoetst"
    case toJudge = "te-beoordelen"

    /// For people: words without hyphens.
    package var title: Bilingual {
      switch self {
      case .met: Bilingual("voldoet", en: "met")
      case .notMet: Bilingual("voldoet niet", en: "not met")
      case .deviation: Bilingual("afwijking gemotiveerd", en: "reasoned deviation")
      case .notApplicable: Bilingual("niet van toepassing", en: "not applicable")
      case .untested: Bilingual("niet getoetst", en: "not tested")
      case .toJudge: Bilingual("te beoordelen", en: "to be judged")
      }
    }
  }

  /// A statement that shows the verdict, on one side or the other.
  package struct Evidence: Hashable, Sendable {
    /// A statement of the plan, or of last year's plan.
    package let statement: StatementID
    package let isLastYear: Bool
    package let holds: Bool

    /// `taak/toezicht-honden`, or `vorig/taak/toezicht-honden`.
    package func label(in plan: Plan) -> String {
      (isLastYear ? "vorig/" : "") + self.plan(plan).label(statement)
    }

    package func location(in plan: Plan) -> Location { place(self.plan(plan)[statement]) }

    private func plan(_ plan: Plan) -> Plan { isLastYear ? plan.included["vorig"] ?? plan : plan }
  }

  package let criterion: Criterion
  package internal(set) var kind: Kind
  package internal(set) var evidence: [Evidence]
  /// Why it was not tested.
  package internal(set) var reason: Bilingual?
  /// The `afwijking` that accounts for it.
  package internal(set) var deviation: StatementID?
  /// The `beoordeling` that answers its questions.
  package internal(set) var judgement: StatementID?
}

/// Which law and which set a plan is tested under.
package struct CriteriaOptions: Sendable {
  /// Overrides the plan's own `kader`.
  package var frame: String?
  /// Overrides the date of adoption, which decides the law.
  package var date: Day?
  /// The only clock there is.
  package var today: Day?
  /// Text at the top level was lost, so nothing can be said to be absent there.
  package var isDamaged: Bool
  /// Tests these criteria alone; nil tests all in force.
  package var only: Set<String>?
  /// The criteria stand in place of those of the program, and may leave out the law.
  package var isReplaced: Bool

  package init(
    frame: String? = nil, date: Day? = nil, today: Day? = nil, isDamaged: Bool = false, only: Set<String>? = nil,
    isReplaced: Bool = false
  ) {
    self.frame = frame
    self.date = date
    self.today = today
    self.isDamaged = isDamaged
    self.only = only
    self.isReplaced = isReplaced
  }
}
