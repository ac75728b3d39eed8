import Allocation
package import PlanModel

/// What a task asks beyond what its people can do in its hours by the clock. Upper bounds only: what is said can never be.
package enum ClockProblem: Hashable, Sendable {
  /// More person-minutes than so many people have in its hours: on a day, in a week, or in all its weeks.
  case hours(asked: Int, most: Int, people: Int, span: Span)
  /// One visit lasts longer than its hours on any day.
  case visit(minutes: Int, longest: Int)
  /// Work in pairs by teams of one person.
  case pair
  /// Some of its hours lie outside the working times of its teams.
  case outside([TimeRule])

  package enum Span: Hashable, Sendable { case day, week, all }
}

extension WorkContext {
  /// The minutes by the clock on the days of some weeks.
  fileprivate func clockMinutes(in weeks: WeekSet, _ calendar: PlanCalendar) -> Int {
    sum(weeks.runs, pattern.hours.map(\.minutes), calendar)
  }

  /// The minutes by the clock in the one of some weeks that has most.
  fileprivate func mostClockMinutes(in weeks: WeekSet, _ calendar: PlanCalendar) -> Int {
    let minutes = pattern.hours.map(\.minutes)
    return weeks.weeks.reduce(0) { max($0, sum([$1...$1], minutes, calendar)) }
  }

  /// What the days of some stretches of weeks are worth; `worth` as in `PlanCalendar.sum`.
  private func sum(_ runs: [ClosedRange<Int>], _ worth: [Int], _ calendar: PlanCalendar) -> Int {
    var sum = 0
    for run in runs {
      guard let first = year.weeks.dropFirst(run.lowerBound).first,
        let last = year.weeks.prefix(run.upperBound + 1).last
      else { continue }
      let days = first.days.lowerBound...last.days.upperBound
      for range in ranges { sum += intersection(range, days).map { calendar.sum($0, worth) } ?? 0 }
    }
    return sum
  }
}

extension TaskYearReader {
  /// Adds a piece. What nobody can do in its hours by the clock is asked in no week, so that it shows as not covered.
  ///
  /// - Returns: the piece as it is asked.
  @discardableResult
  mutating func add(_ piece: Piece, _ context: WorkContext) -> Piece {
    let most = most(of: piece, context)
    guard most < .max else {
      result.pieces.append(piece)
      return piece
    }
    result.isBeyondClock = true
    var beyond = piece
    beyond.weeks = WeekSet()
    beyond.pinned = []
    if case .visits = piece.work {
      // Which inspections fit is not known; here none does.
      result.pieces.append(beyond)
      return beyond
    }
    let times = piece.work == .weekly ? piece.weeks.count : 1
    var possible = piece
    for (index, minutes) in apportion(most, by: piece.shares.map { Rational($0.minutes) }).enumerated() {
      beyond.shares[index].minutes = (piece.shares[index].minutes - minutes) * times
      beyond.shares[index].minimum = 0
      possible.shares[index].minutes = minutes
      possible.shares[index].minimum = min(minutes, piece.shares[index].minimum)
    }
    beyond.work = .hours
    if most > 0 { result.pieces.append(possible) }
    result.pieces.append(beyond)
    return possible
  }

  /// The person-minutes of a piece that can be done by the clock, each week of weekly work; no bound when all can.
  private mutating func most(of piece: Piece, _ context: WorkContext) -> Int {
    let problem = checkClock(piece, context)
    if context.inPairs == .one, let most = context.mostInTeam, most < 2 { return 0 }
    switch (problem, piece.work) {
    case (.visit, _): return 0
    case (.hours(_, let most, _, _), .event): return most
    // What the hours of the team in these parts of the day bound as well is left to the schedule, which says how much more
    // it takes.
    case (.hours(_, let most, _, _), .hours), (.hours(_, let most, _, _), .weekly):
      return context.fillsParts ? .max : most
    // Of whole inspections it is only told: which of them fit is not known.
    default: return .max
    }
  }

  /// Notes what of a piece cannot be done in the hours of its context.
  private mutating func checkClock(_ piece: Piece, _ context: WorkContext) -> ClockProblem? {
    guard context.isBounded || isOnDate(piece) else { return nil }
    // At hours of its own a visit ends the day it began; other work may take days.
    if case .visits(let visits) = piece.work, context.lines.first(.times) != nil {
      let longest = context.pattern.longest
      if longest > 0, visits.minutes > longest {
        return note(.visit(minutes: visits.minutes, longest: longest))
      }
    }
    guard let people = context.people, let (asked, clock, span) = clock(piece, context) else { return nil }
    let (most, overflow) = people.multipliedReportingOverflow(by: clock)
    guard !overflow, clock > 0, asked > most else { return nil }
    return note(.hours(asked: asked, most: most, people: people, span: span))
  }

  private func isOnDate(_ piece: Piece) -> Bool {
    if case .event(.some) = piece.work { true } else { false }
  }

  private func clock(_ piece: Piece, _ context: WorkContext) -> (asked: Int, clock: Int, span: ClockProblem.Span)? {
    switch piece.work {
    case .event(nil): return nil
    case .event(let day?):
      guard let bit = calendar.kind(day).bit else { return nil }
      return (piece.minutes, context.pattern.hours[bit].minutes, .day)
    case .weekly:
      let asked = piece.shares.reduce(0) { $0 + $1.minutes }
      return (asked, context.mostClockMinutes(in: piece.weeks, calendar), .week)
    case .hours, .visits: return (piece.minutes, context.clockMinutes(in: piece.weeks, calendar), .all)
    }
  }

  /// Notes what of a context is odd whatever is asked in it.
  mutating func checkTimes(_ context: WorkContext) {
    if context.inPairs != .zero, let most = context.mostInTeam, most < 2 { _ = note(.pair) }
    guard let outside = context.outside?.only(on: kindsOfDates), !context.pattern.isEmpty, !outside.isEmpty else {
      return
    }
    _ = note(.outside(outside.rules))
  }

  /// The kinds of day of a task that is done on given dates only, as in `TimeRule.days`; all of any other.
  private var kindsOfDates: UInt8 {
    if events.isEmpty { return .max }
    return events.reduce(0) { mask, event in event.date.map { mask | calendar.kind($0).mask } ?? .max }
  }

  private mutating func note(_ problem: ClockProblem) -> ClockProblem {
    if !result.clockProblems.contains(problem) { result.clockProblems.append(problem) }
    return problem
  }
}

extension WeekPattern {
  /// The longest stretch of hours on any day, past midnight when the next day begins with hours.
  var longest: Int {
    hours.indices.reduce(0) { longest, day in
      let next = day < 7 ? hours[(day + 1) % 7].ranges.first : nil
      return hours[day].ranges.reduce(longest) { longest, range in
        let more = range.upperBound == 1440 && next?.lowerBound == 0 ? next?.count ?? 0 : 0
        return max(longest, range.count + more)
      }
    }
  }

  /// As rules, days of the same hours together.
  var rules: [TimeRule] {
    var rules: [TimeRule] = []
    for (day, hours) in hours.enumerated() where !hours.isEmpty {
      if let known = rules.firstIndex(where: { $0.hours == hours.ranges }) {
        rules[known].days |= 1 << UInt8(day)
      } else {
        rules.append(TimeRule(days: 1 << UInt8(day), hours: hours.ranges))
      }
    }
    return rules
  }
}
