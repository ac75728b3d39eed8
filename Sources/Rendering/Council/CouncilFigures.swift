package import PlanModel

/// What was computed about a plan, as documents show it. Minutes and cents are whole; statements are those of the plan
/// that may be shown.
package struct CouncilFigures: Sendable {
  /// A step in the way from staff to hours, or from hours to what is left.
  package struct Step: Sendable, Equatable {
    package var label: String
    /// What is added or taken away, in words: `4,5 fte × 1.360 uur`.
    package var working: String
    /// Nil for a step that gives something else than time.
    package var minutes: Int?

    package init(label: String, working: String, minutes: Int?) {
      self.label = label
      self.working = working
      self.minutes = minutes
    }
  }

  package struct Team: Sendable, Equatable {
    package var needed = 0
    /// What can be planned: the hours less the reserve.
    package var available = 0
    package var reserved = 0
    package var covered = 0
    /// Whether the plan gives figures to compute the hours with.
    package var isKnown = true
    /// Whether what it costs follows from the plan.
    package var isCostKnown = true
    package var steps: [Step] = []
    /// Planned minutes in each quarter of the plan.
    package var quarters: [Int] = []
    /// The number of items behind each quarter, for the suppression of small cells.
    package var quarterItems: [Int] = []
    package var weeks: [Week] = []

    package init() {}

    /// Whether the tasks ask more hours than the plan says there are.
    package var isShort: Bool { isKnown && available < needed }
  }

  /// A week of a team. What is not announced is known by quarter only, so it is not among what is dated.
  package struct Week: Sendable, Equatable {
    /// `2017-W09`
    package var label: String
    /// The index of its quarter.
    package var quarter: Int
    package var available: Int
    /// Minutes of announced items.
    package var announced: Int
    /// Whether all its days are in the plan.
    package var isWhole: Bool

    package init(label: String, quarter: Int, available: Int, announced: Int, isWhole: Bool = true) {
      self.isWhole = isWhole
      self.label = label
      self.quarter = quarter
      self.available = available
      self.announced = announced
    }
  }

  package struct Task: Sendable, Equatable {
    /// What partners and functions do without a team is needed and covered alike.
    package var needed = 0
    package var covered = 0
    /// Of both, what is done without a team.
    package var byOthers = 0
    /// Why not all of it is covered, in one sentence.
    package var reason: String?
    /// Whether `needed` is all of it: the plan can also state that a figure is unknown.
    package var isNeedKnown = true
    /// Whether `covered` is all of it: of a team without hours nobody knows what it covers.
    package var isCoverageKnown = true

    package init(needed: Int = 0, covered: Int = 0, byOthers: Int = 0, reason: String? = nil) {
      self.needed = needed
      self.covered = covered
      self.byOthers = byOthers
      self.reason = reason
    }

    /// Hours of which it is known that they are not covered.
    package var isShort: Bool { isCoverageKnown && covered < needed }

    package static func + (a: Task, b: Task) -> Task {
      var sum = Task(needed: a.needed + b.needed, covered: a.covered + b.covered, byOthers: a.byOthers + b.byOthers)
      sum.isNeedKnown = a.isNeedKnown && b.isNeedKnown
      sum.isCoverageKnown = a.isCoverageKnown && b.isCoverageKnown
      return sum
    }
  }

  /// A variant of a choice, computed as a full plan.
  package struct Variant: Sendable, Equatable {
    package var cents: Int?
    /// Whether `cents`, and `available` and `total.covered`, are all of it.
    package var isCostKnown = true
    package var isSupplyKnown = true
    package var available = 0
    package var total = Task()
    /// Minutes needed and covered in each class.
    package var classes: [StatementID: Task] = [:]
    /// How often each verdict was given.
    package var verdicts: [Verdict: Int] = [:]
    /// Tasks whose hours differ from the plan without a choice: those that gain, those that pay, then the rest.
    package var tasks: [Change] = []

    package init() {}
  }

  /// What a variant changes for one task, in minutes.
  package struct Change: Sendable, Equatable {
    /// Nil for a task that the variant adds.
    package var task: StatementID?
    package var title: String
    package var neededBefore: Int
    package var needed: Int
    package var coveredBefore: Int
    package var covered: Int
    package var isDropped: Bool
    /// Whether both covered hours are all of it.
    package var isCoverageKnown = true

    package init(
      task: StatementID?, title: String, needed: (before: Int, after: Int), covered: (before: Int, after: Int),
      isDropped: Bool = false
    ) {
      self.task = task
      self.title = title
      (neededBefore, self.needed) = needed
      (coveredBefore, self.covered) = covered
      self.isDropped = isDropped
    }

    package var gain: Int { covered - coveredBefore }
  }

  /// Variants of different choices, computed together.
  package struct Combination: Sendable, Equatable {
    package var variants: [StatementID]
    package var figures: Variant

    package init(variants: [StatementID], figures: Variant) {
      self.variants = variants
      self.figures = figures
    }
  }

  package enum Verdict: String, Sendable, CaseIterable {
    case met = "voldoet"
    case notMet = "voldoet-niet"
    case deviation = "afwijking"
    case notApplicable = "niet-van-toepassing"
    case notTested = "niet-getoetst"
    case toJudge = "te-beoordelen"

    /// As it reads in a table.
    package var title: String {
      switch self {
      case .met: "voldoet"
      case .notMet: "voldoet niet"
      case .deviation: "afwijking gemotiveerd"
      case .notApplicable: "niet van toepassing"
      case .notTested: "niet getoetst"
      case .toJudge: "te beoordelen"
      }
    }
  }

  /// One criterion tested.
  package struct Test: Sendable, Equatable {
    package struct Evidence: Sendable, Equatable {
      /// Nil for a statement of last year's plan.
      package var statement: StatementID?
      /// `taak/toezicht-honden`
      package var label: String
      package var holds: Bool

      package init(statement: StatementID?, label: String, holds: Bool) {
        self.statement = statement
        self.label = label
        self.holds = holds
      }
    }

    package var id: String
    package var set: String
    /// The title of the set.
    package var setTitle: String
    package var kind: String
    package var title: String
    package var source: String
    package var confidence: String
    package var verdict: Verdict
    package var evidence: [Evidence]
    package var deviation: StatementID?
    /// Why the verdict is what it is, in words; empty when the evidence says enough.
    package var note: String

    package init(
      id: String, set: String, setTitle: String, kind: String, title: String, source: String, confidence: String,
      verdict: Verdict,
      evidence: [Evidence] = [], deviation: StatementID? = nil, note: String = ""
    ) {
      self.id = id
      self.set = set
      self.setTitle = setTitle
      self.kind = kind
      self.title = title
      self.source = source
      self.confidence = confidence
      self.verdict = verdict
      self.evidence = evidence
      self.deviation = deviation
      self.note = note
    }
  }

  package var teams: [StatementID: Team] = [:]
  package var tasks: [StatementID: Task] = [:]
  package var variants: [StatementID: Variant] = [:]
  /// The plan with none of the variants, to hold them against; nil when there is nothing to choose.
  package var withoutChoice: Variant?
  /// The choices are computed on the plan as adopted, which differs from the plan as it stands.
  package var choicesAreAsAdopted = false
  /// The combinations that the plan names, in its order.
  package var combinations: [Combination] = []
  /// Minutes needed by each task of last year's plan; its statements have their own numbers.
  package var previousTasks: [StatementID: Int] = [:]
  package var tests: [Test] = []
  /// The quarters of the plan, in order.
  package var quarters: [QuarterLabel] = []
  /// Of all tasks that teams do.
  package var total = Task()
  /// What the plan costs as far as rates and hours are known; nil when nothing is.
  package var cents: Int?
  /// Whether that is all of it.
  package var isCostKnown = true

  package init() {}
}
