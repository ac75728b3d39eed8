package import PlanModel

/// What a team has to give, in whole person-minutes per week, with the way it was computed.
package struct TeamCapacity: Sendable {
  package let team: StatementID
  package let name: String
  /// In the order of the plan's years.
  package var years: [TeamYear]
  /// Productive minutes of one fte in a year; nil when the plan does not say.
  package let perFte: Rational?
  /// What the team can do; nil when the plan does not say, which rules nothing out.
  package let expertise: Set<String>?

  package var isKnown: Bool { years.contains { $0.isKnown } }
}

/// A team in one year of planning.
package struct TeamYear: Sendable {
  /// Per week: all hours, those promised to others, those kept free, and what is left for tasks.
  package var gross: [Int]
  package var supplied: [Int]
  package var reserved: [Int]
  package var available: [Int]
  /// Per part of the day and week, the most minutes that can lie there, also in a busy week: no more people than there
  /// are can be at work at once. Nil when nothing bounds them but the week.
  package var parts: [[Int?]]
  /// Minutes drawn from a service in the year, on top of the team's own.
  package var contract: Int?
  /// When the team works; all hours when the plan does not say.
  package var pattern: WeekPattern
  /// When it works in pairs, by the days for which that holds.
  var pairs: [(days: ClosedRange<Day>, pattern: WeekPattern)] = []
  /// When it works, by the day.
  var times: WorkingTimes
  /// Per week, cents an hour; nil where the plan names no rate.
  package var rates: [Rational?] = []
  /// The most people there are at one time, by `personen` or the fte; nil when the plan says neither.
  package var people: Int?
  /// Whether the plan gives figures to compute with. Without, nothing is planned for the team.
  package var isKnown: Bool
  /// Figures left the range that can be computed with.
  package var isTooLarge = false
  package var derivation = Derivation()
  /// The days on which it works.
  var open: OpenDays { times.open }

  /// When it works in pairs on some of these days; nil when on none.
  func pairs(in days: ClosedRange<Day>) -> WeekPattern? {
    let held = pairs.filter { intersection($0.days, days) != nil }.map(\.pattern)
    return held.first.map { held.dropFirst().reduce($0) { $0.union($1) } }
  }

  package var hasHours: Bool { isKnown || contract != nil }

  /// Minutes on some days of the year: whole weeks as they are, a part of a week by its working days, those of a
  /// service by the calendar. Nil when they are too many.
  func available(on days: [ClosedRange<Day>], in year: PlanYear) -> Rational? {
    var sum = ExactSum()
    for (index, week) in year.weeks.enumerated() {
      let inside = days.compactMap { intersection($0, week.days) }
      let count = inside.reduce(0) { $0 + open.count($1) }
      guard count > 0, let part = Rational(count, over: open.count(week.days)) else { continue }
      sum.add(Rational(available[index]).multiplied(by: part))
    }
    if let contract {
      let count = days.compactMap { intersection($0, year.days) }.reduce(0) { $0 + $1.dayCount }
      sum.add(Rational(count, over: year.days.dayCount).flatMap(Rational(contract).multiplied))
    }
    return sum.value
  }

  /// Cents an hour over the weeks; nil without any rate.
  var meanRate: Rational? {
    let known = rates.compactMap(\.self)
    guard let first = known.first else { return nil }
    if known.allSatisfy({ $0 == first }) { return first }
    return known.reduce(Rational.zero) { $0.adding($1) ?? $0 }.divided(by: Rational(known.count))
  }
}

/// Work in pairs: when one hour to be seen takes two person-hours.
enum Pairs {
  /// Nil when the line says nothing.
  static func pattern(_ line: Statement) -> WeekPattern? {
    if case .times(let rules)? = line["tijden"] { return WeekPattern(rules) }
    if case .time(let start)? = line["na"] {
      return WeekPattern([TimeRule(days: 0xFF, hours: [start..<max(start + 1, 1800)])])
    }
    return line.isDamaged ? nil : .always
  }
}
