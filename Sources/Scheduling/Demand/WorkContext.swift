import Allocation
import PlanModel

/// Under what conditions a share of a task is done: by which teams, on which days and hours, in pairs or not.
struct WorkContext {
  let year: PlanYear
  /// The lines of the task that hold then.
  let lines: Lines
  /// Numbers of the teams; empty when no team of the plan does it.
  let teams: [Int]
  /// The part of the task, of one.
  let share: Rational
  /// Whether it is a part of the year as inspections are counted, and not hours; the same where no line has dates.
  let isOfVisits: Bool
  /// What the teams of the whole task have in this year.
  let source: [TeamYear]
  /// The part of the year in which this holds.
  let stretch: ClosedRange<Day>
  /// The days the task says, less what the plan does not hold.
  let ranges: [ClosedRange<Day>]
  /// Days of the week on which it is done, as in `TimeRule.days`.
  let days: UInt8
  let window: WorkWindow
  let parts: DaypartSet
  /// When it is done, by kind of day.
  let pattern: WeekPattern
  /// The part of the hours that is done in pairs, of one.
  let inPairs: Rational
  /// Whether the plan says at what hours it is done.
  let isBounded: Bool
  /// Whether it may be done at every hour that its teams work in its parts of the day, so that the hours they have there
  /// bound it too.
  let fillsParts: Bool
  /// Hours that the task says, and at which none of its teams works.
  let outside: WeekPattern?
  /// The most people that its teams have together, and that one of them has; nil when the plan does not say it of all.
  let people: Int?
  let mostInTeam: Int?

  var weeks: WeekSet { parts.isEmpty ? WeekSet() : window.weeks }
  var hasNoWorkingTime: Bool { weeks.isEmpty }
  /// What an hour costs in person-hours: one, two in pairs, and what lies between when the times overlap in part.
  var factor: Rational { Rational.one.adding(inPairs) ?? .one }

  /// The parts of the day in which it can be done on a day of this kind.
  func parts(on kind: DayKind) -> DaypartSet { DaypartSet(mask: pattern.parts(on: kind)) }

  var percent: Rational { share.multiplied(by: Rational(100)) ?? .zero }

  /// Minutes that the teams of the task have on some days; nil when they are too many.
  func hours(on days: [ClosedRange<Day>]) -> Rational? {
    source.reduce(Rational.zero) { sum, team in
      team.available(on: days, in: year).flatMap { sum?.adding($0) }
    }
  }

  /// The days on which one of them works, at least one.
  func workingDays(_ days: ClosedRange<Day>) -> Int { max(1, source.map { $0.open.count(days) }.max() ?? 1) }
}

/// The hours of a task as its lines and its teams say.
struct WorkHours {
  var days: UInt8
  var parts: DaypartSet
  var pattern: WeekPattern
  var inPairs: Rational
  /// Whether the task or its teams say at what hours.
  var isBounded: Bool
  var fillsParts: Bool
  /// What the task says and its teams do not work.
  var outside: WeekPattern?

  /// `stated` are the task's own times; nil when it has none and may be done whenever the team works.
  init(
    stated: WeekPattern?, teams: [TeamYear], in stretch: ClosedRange<Day>, pairs own: WeekPattern?, onDates: Bool
  ) {
    let team = WorkHours.pattern(of: teams, in: stretch)
    pattern = stated.map { $0.intersection(team) } ?? team
    inPairs = .zero
    if let pairs = own ?? teams.lazy.compactMap({ $0.pairs(in: stretch) }).first {
      if pairs == .always {
        inPairs = .one
      } else if stated != nil {
        inPairs = WorkHours.share(of: pattern, in: pairs)
      } else {
        let alone = pattern.subtracting(pairs)
        if alone.isEmpty { inPairs = .one } else { pattern = alone }
      }
    }
    let isStated = stated != nil || team != .always
    isBounded = isStated
    fillsParts = team != .always && pattern.fillsParts(of: team)
    outside = stated.map { $0.subtracting(team) }.flatMap { $0.isEmpty ? nil : $0 }
    days = isStated ? pattern.days : onDates ? 0xFF : TimeRule.weekdays
    parts = DaypartSet(mask: isStated || onDates ? pattern.parts : WorkHours.usualParts(of: teams, in: stretch))
  }

  /// By day, where neither the task nor the team says when; teams that do say so work at their own times.
  private static func usualParts(of teams: [TeamYear], in stretch: ClosedRange<Day>) -> UInt8 {
    teams.filter(\.times.isStated).reduce(1 << UInt8(Daypart.day.rawValue)) {
      $0 | $1.times.pattern(in: stretch).parts
    }
  }

  /// Everything that any of the teams covers.
  private static func pattern(of teams: [TeamYear], in stretch: ClosedRange<Day>) -> WeekPattern {
    guard let first = teams.first?.times.pattern(in: stretch) else { return .always }
    return teams.dropFirst().reduce(first) { $0.union($1.times.pattern(in: stretch)) }
  }

  private static func share(of pattern: WeekPattern, in pairs: WeekPattern) -> Rational {
    let all = pattern.minutesPerWeek
    guard all > 0 else { return .zero }
    return Rational(pattern.intersection(pairs).minutesPerWeek, over: all) ?? .zero
  }
}
