/// Scores and classes of the risks, computed by the plan's own `risicomodel`, and the class each task inherits.
package struct RiskFigures: Sendable {
  /// A priority class; rank 1 is the highest.
  package struct Class: Hashable, Sendable {
    package let id: StatementID
    package let rank: Int
    package let threshold: Rational
  }

  package struct Risk: Hashable, Sendable {
    /// The effects combined; nil when a score is absent or the model is.
    package var effect: Rational?
    package var likelihood: Rational?
    /// Occurrences a year, when the likelihood was counted from a source.
    package var perYear: Rational?
    package var score: Rational?
    /// The class that follows from the score.
    package var derived: StatementID?
    /// The class that counts: the plan's own `prioriteit`, else the derived one.
    package var assigned: StatementID?

    package var isOverridden: Bool { assigned != derived }
  }

  /// Highest first.
  package var classes: [Class] = []
  package var risks: [StatementID: Risk] = [:]
  private var ranks: [StatementID: Int] = [:]

  /// The rank of a class statement; nil for anything else.
  package func rank(_ id: StatementID?) -> Int? { id.flatMap { ranks[$0] } }

  /// The class of a task: its own `prioriteit`, else the highest of its risks; nil when it has neither.
  package func taskClass(_ task: StatementID, in plan: Plan) -> StatementID? {
    if let own = plan.child(task, "prioriteit").flatMap({ plan[$0].references("klasse").first?.target }) { return own }
    return derivedClass(task, in: plan)
  }

  /// The highest class of a task's risks; nil when none of them has one.
  package func derivedClass(_ task: StatementID, in plan: Plan) -> StatementID? {
    var highest: (id: StatementID, rank: Int)?
    for line in plan.children(task, "risico") {
      for risk in plan[line].references("risico") {
        guard let id = risk.target.flatMap({ risks[$0]?.assigned }) else { continue }
        let rank = ranks[id] ?? .max
        if highest.map({ rank < $0.rank }) ?? true { highest = (id, rank) }
      }
    }
    return highest?.id
  }

  fileprivate mutating func add(_ list: [Class]) {
    classes = list
    ranks = Dictionary(list.map { ($0.id, $0.rank) }, uniquingKeysWith: min)
  }
}

/// Computes all scores and classes; linear in the risks.
package func riskFigures(_ plan: Plan) -> RiskFigures {
  guard let model = RiskModel(plan) else { return RiskFigures() }
  var figures = RiskFigures()
  figures.add(model.classes)
  for risk in plan.all("risico") { figures.risks[risk] = model.figures(risk, plan) }
  return figures
}

/// What `risicomodel` says, ready to compute with.
package struct RiskModel: Sendable {
  package enum Aggregation: String, Sendable {
    case highest = "hoogste"
    case mean = "gemiddelde"
    case weighted = "gewogen"
    case sum = "som"
  }

  package let id: StatementID
  package var dimensions: [String] = []
  package var effectScale: ClosedRange<Rational>?
  package var likelihoodScale: ClosedRange<Rational>?
  package var aggregation: Aggregation?
  package var weights: [String: Rational] = [:]
  /// Occurrences a year from which a likelihood holds, lowest first.
  package var steps: [(value: Rational, perYear: Rational)] = []
  package var classes: [RiskFigures.Class] = []

  /// Nil when the plan has no `risicomodel`.
  package init?(_ plan: Plan) {
    guard let id = plan.all("risicomodel").first else { return nil }
    self.id = id
    if let effect = plan.child(id, "effect") { readEffect(plan, effect) }
    if let likelihood = plan.child(id, "kans") { readLikelihood(plan, likelihood) }
    aggregation = plan.child(id, "score").flatMap { plan[$0].word("aggregatie") }.flatMap(Aggregation.init)
    readClasses(plan)
  }

  private mutating func readEffect(_ plan: Plan, _ effect: StatementID) {
    dimensions = plan[effect].words("dimensie")
    effectScale = Self.scale(plan[effect])
    for line in plan.children(effect, "gewicht") {
      for item in plan[line].weighted("score") { weights[item.reference.name] = item.weight?.amount }
    }
  }

  private mutating func readLikelihood(_ plan: Plan, _ likelihood: StatementID) {
    likelihoodScale = Self.scale(plan[likelihood])
    for step in plan.children(likelihood, "trede") {
      guard let value = plan[step].figure("waarde"), let perYear = Self.perYear(plan[step]) else { continue }
      steps.append((value.amount, perYear))
    }
    steps.sort { $0.perYear < $1.perYear }
  }

  /// How many times a year a `trede` of the likelihood begins at; nil when it does not say.
  package static func perYear(_ step: Statement) -> Rational? {
    step.figure("drempel").flatMap { threshold in
      step.unit("per").flatMap(yearly).flatMap(threshold.amount.multiplied)
    }
  }

  /// The lowest and the highest score there can be; nil when a scale is not known.
  package var scores: ClosedRange<Rational>? {
    guard let effect = effectScale, let likelihood = likelihoodScale else { return nil }
    let count = Rational(aggregation == .sum ? Int64(max(1, dimensions.count)) : 1)
    guard let least = effect.lowerBound.multiplied(by: likelihood.lowerBound),
      let most = effect.upperBound.multiplied(by: count)?.multiplied(by: likelihood.upperBound), least <= most
    else { return nil }
    return least...most
  }

  private mutating func readClasses(_ plan: Plan) {
    let listed = plan.children(id, "klasse").compactMap { child in
      plan[child].figure("drempel").map { (child, $0.amount) }
    }
    let sorted = listed.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
    classes = sorted.enumerated().map { RiskFigures.Class(id: $1.element.0, rank: $0 + 1, threshold: $1.element.1) }
  }

  private static func scale(_ statement: Statement) -> ClosedRange<Rational>? {
    guard let low = statement.figure("van")?.amount, let high = statement.figure("tot")?.amount, low <= high else {
      return nil
    }
    return low...high
  }

  private static func yearly(_ unit: CalendarUnit) -> Rational? {
    switch unit {
    case .day: Rational(365)
    case .week: Rational(52)
    default: unit.perYear.map { Rational($0) }
    }
  }

  // MARK: One risk

  func figures(_ risk: StatementID, _ plan: Plan) -> RiskFigures.Risk {
    var figures = RiskFigures.Risk()
    figures.effect = effect(risk, plan)
    if let line = plan.child(risk, "kans") {
      figures.perYear = plan.counts[line]
      figures.likelihood = plan[line].figure("score")?.amount ?? figures.perYear.flatMap(likelihood)
    }
    figures.score = figures.effect.flatMap { effect in figures.likelihood.flatMap(effect.multiplied) }
    figures.derived = figures.score.flatMap(classFor)
    let own = plan.child(risk, "prioriteit").flatMap { plan[$0].references("klasse").first?.target }
    figures.assigned = own ?? figures.derived
    return figures
  }

  /// The class that a score falls in; nil below the lowest threshold.
  package func classFor(_ score: Rational) -> StatementID? { classes.first { $0.threshold <= score }?.id }

  /// The likelihood on the scale for so many occurrences a year: the highest step reached, else the lowest value.
  package func likelihood(_ perYear: Rational) -> Rational? {
    steps.last { $0.perYear <= perYear }?.value ?? (steps.isEmpty ? nil : likelihoodScale?.lowerBound)
  }

  /// The effects combined by the model's rule. A dimension without a score does not take part.
  private func effect(_ risk: StatementID, _ plan: Plan) -> Rational? {
    let scored = plan.children(risk, "effect").flatMap { plan[$0].weighted("score") }
    let values = scored.compactMap { item in item.weight.map { (item.reference.name, $0.amount) } }
    guard !values.isEmpty, let aggregation else { return nil }
    switch aggregation {
    case .highest: return values.map(\.1).max()
    case .sum: return Self.total(values.map(\.1))
    case .mean: return Self.total(values.map(\.1))?.divided(by: Rational(Int64(values.count)))
    case .weighted:
      let weighted = values.compactMap { name, value in value.multiplied(by: weights[name] ?? .one) }
      let weight = Self.total(values.map { weights[$0.0] ?? .one })
      return Self.total(weighted).flatMap { sum in weight.flatMap(sum.divided) }
    }
  }

  private static func total(_ values: [Rational]) -> Rational? {
    values.reduce(Rational.zero) { sum, value in sum?.adding(value) }
  }
}
