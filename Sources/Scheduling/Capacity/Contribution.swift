import PlanModel

/// Hours that come in evenly over the days a team works, within a stretch of days.
struct Contribution {
  var perDay: Rational
  var days: ClosedRange<Day>
}

/// A figure of the plan with the days on which it holds.
struct DatedFigure {
  let figure: Figure
  let days: ClosedRange<Day>
}

/// The days a team works, counted from a first day on.
struct OpenDays: Sendable {
  private var first = 0
  private var before: [Int32] = [0]

  /// Room for so many days, which are still to be added.
  init(room days: Int) { before.reserveCapacity(days + 1) }

  /// The days that come next; `isOpen` is asked once for each.
  mutating func add(_ days: ClosedRange<Day>, _ isOpen: (Day) -> Bool) {
    if before.count == 1 { first = Int(days.lowerBound.number) }
    var count = before[before.count - 1]
    for number in days.lowerBound.number...days.upperBound.number {
      if isOpen(Day(number: number)) { count += 1 }
      before.append(count)
    }
  }

  func count(_ days: ClosedRange<Day>) -> Int {
    let low = min(max(0, Int(days.lowerBound.number) - first), before.count - 1)
    let high = min(max(low, Int(days.upperBound.number) - first + 1), before.count - 1)
    return Int(before[high] - before[low])
  }
}

/// Exact minutes per week, rounded so that every sum from the first week on is right to the minute.
struct WeeklyMinutes {
  private let weeks: Int
  /// By week; empty as long as nothing was added.
  private var exact: [Rational] = []
  private(set) var isTooLarge = false

  init(weeks: Int) { self.weeks = weeks }

  mutating func add(_ contribution: Contribution, times factor: Rational = .one, _ year: PlanYear, _ open: OpenDays) {
    guard let perDay = contribution.perDay.multiplied(by: factor) else {
      isTooLarge = true
      return
    }
    if exact.isEmpty { exact = Array(repeating: .zero, count: weeks) }
    // Most weeks have as many days as the one before.
    var last: (days: Int, minutes: Rational?) = (0, .zero)
    for (index, week) in year.weeks.enumerated() {
      guard let days = intersection(week.days, contribution.days) else { continue }
      let count = open.count(days)
      if count != last.days { last = (count, perDay.multiplied(by: Rational(count))) }
      if count > 0 { add(last.minutes, at: index) }
    }
  }

  private mutating func add(_ amount: Rational?, at week: Int) {
    if let sum = amount.flatMap(exact[week].adding) { exact[week] = sum } else { isTooLarge = true }
  }

  var total: Rational? { exact.reduce(Rational.zero) { sum, week in sum?.adding(week) } }

  /// Whole minutes; weeks below zero count as zero. What comes in is rounded down, what goes off up.
  func rounded(up: Bool = false) -> [Int] {
    if exact.isEmpty { return Array(repeating: 0, count: weeks) }
    var sum: Rational? = .zero
    var given: Int64 = 0
    return exact.map { week in
      sum = sum?.adding(week)
      guard let whole = up ? sum?.roundedUp : sum?.floor, whole > given else { return 0 }
      defer { given = whole }
      return Int(whole - given)
    }
  }
}
