import PlanModel

/// When a team works, as its `werktijd` lines say; Monday to Friday, at any hour, when it has none.
struct WorkingTimes {
  private let lines: [(rules: [TimeRule], days: ClosedRange<Day>)]
  private let calendar: PlanCalendar
  /// Whether the plan says when the team works.
  var isStated: Bool { !lines.isEmpty }

  init(_ plan: Plan, _ ids: [StatementID], _ calendar: PlanCalendar, _ frame: ClosedRange<Day>) {
    self.calendar = calendar
    lines = ids.compactMap { id in
      guard case .times(let rules)? = plan[id]["tijden"], let days = plan[id].validity(in: frame) else { return nil }
      return (rules, days)
    }
  }

  func isOpen(_ day: Day) -> Bool {
    let mask = calendar.kind(day).mask
    if lines.isEmpty { return mask & TimeRule.weekdays != 0 }
    return lines.contains { line in line.days.contains(day) && line.rules.contains { $0.workedDays & mask != 0 } }
  }

  /// Everything that holds on some day of a stretch.
  func pattern(in days: ClosedRange<Day>) -> WeekPattern {
    if lines.isEmpty { return .always }
    return WeekPattern(lines.filter { intersection($0.days, days) != nil }.flatMap(\.rules))
  }

  /// Working days in a week without holidays, by the lines that hold longest.
  var daysPerWeek: Int {
    if lines.isEmpty { return 5 }
    let longest = lines.map(\.days.dayCount).max() ?? 0
    let days = lines.filter { $0.days.dayCount == longest }.flatMap(\.rules).reduce(UInt8(0)) { $0 | $1.workedDays }
    return max(1, (days & TimeRule.everyDay).nonzeroBitCount)
  }

  /// Clock minutes by part of the day, over some days.
  func minutes(in days: ClosedRange<Day>) -> [Int] {
    var sum = [0, 0, 0, 0]
    for number in days.lowerBound.number...days.upperBound.number {
      let day = Day(number: number)
      let kind = calendar.kind(day)
      let rules = lines.filter { $0.days.contains(day) }.flatMap(\.rules)
      let parts = Daypart.minutes(ClockHours(rules, on: kind), on: kind)
      for part in parts.indices { sum[part] += parts[part] }
    }
    return sum
  }
}
