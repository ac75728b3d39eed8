import PlanModel

/// When a team works, as its `werktijd` lines say; Monday to Friday, at any hour, when it has none.
///
/// Lines hold for stretches of days. Within one stretch a day's hours follow from its kind alone, so they are worked
/// out once per stretch and kind, not once per day.
struct WorkingTimes {
  /// What holds on the days of one stretch.
  private struct Stretch {
    let days: ClosedRange<Day>
    let rules: [TimeRule]
    /// The kinds of day with work, as in `TimeRule.days`.
    let workedDays: UInt8
    /// Clock minutes by part of the day, and in it of each kind of day by its bit.
    let minutes: [[Int]]

    init(_ days: ClosedRange<Day>, _ rules: [TimeRule]) {
      self.days = days
      self.rules = rules
      workedDays = rules.reduce(0) { $0 | $1.workedDays }
      let byKind = (0..<8).map { bit in
        let kind = DayKind(mask: 1 << UInt8(bit))
        return Daypart.minutes(ClockHours(rules, on: kind), on: kind)
      }
      minutes = Daypart.allCases.map { part in byKind.map { $0[part.rawValue] } }
    }
  }

  private let lines: [(rules: [TimeRule], days: ClosedRange<Day>)]
  private let stretches: [Stretch]
  private let calendar: PlanCalendar
  /// Whether the plan says when the team works.
  var isStated: Bool { !lines.isEmpty }

  init(_ plan: Plan, _ ids: [StatementID], _ calendar: PlanCalendar, _ frame: ClosedRange<Day>) {
    self.calendar = calendar
    lines = ids.compactMap { id in
      guard case .times(let rules)? = plan[id]["tijden"], let days = plan[id].validity(in: frame) else { return nil }
      return (rules, days)
    }
    stretches = Self.stretches(lines, frame)
  }

  /// The frame cut where a line begins or ends.
  private static func stretches(
    _ lines: [(rules: [TimeRule], days: ClosedRange<Day>)], _ frame: ClosedRange<Day>
  ) -> [Stretch] {
    let starts = Set([frame.lowerBound] + lines.flatMap { [$0.days.lowerBound, $0.days.upperBound.adding(1)] })
    let cuts = starts.filter(frame.contains).sorted()
    return cuts.indices.map { index in
      let last = index + 1 < cuts.count ? cuts[index + 1].adding(-1) : frame.upperBound
      return Stretch(cuts[index]...last, lines.filter { $0.days.contains(cuts[index]) }.flatMap(\.rules))
    }
  }

  /// The days of the frame on which the team works.
  var openDays: OpenDays {
    var open = OpenDays(room: stretches.reduce(0) { $0 + $1.days.dayCount })
    for stretch in stretches {
      let worked = lines.isEmpty ? TimeRule.weekdays : stretch.workedDays
      open.add(stretch.days) { calendar.kind($0).mask & worked != 0 }
    }
    return open
  }

  /// Everything that holds on some day of a stretch.
  func pattern(in days: ClosedRange<Day>) -> WeekPattern {
    if lines.isEmpty { return .always }
    return WeekPattern(lines.filter { intersection($0.days, days) != nil }.flatMap(\.rules))
  }

  /// Working days in a week without holidays, for each part of some days in which the same hours hold.
  func weeks(in days: ClosedRange<Day>) -> [(days: ClosedRange<Day>, daysPerWeek: Int)] {
    if lines.isEmpty { return [(days, 5)] }
    return stretches.compactMap { stretch in
      intersection(stretch.days, days).map {
        ($0, max(1, (stretch.workedDays & TimeRule.everyDay).nonzeroBitCount))
      }
    }
  }

  /// Whether other hours hold on some days than on others.
  var isVarying: Bool { stretches.count > 1 }

  /// Clock minutes in a part of some days.
  func minutes(of part: Daypart, in days: ClosedRange<Day>) -> Int {
    stretches.reduce(0) { sum, stretch in
      sum + (intersection(stretch.days, days).map { calendar.sum($0, stretch.minutes[part.rawValue]) } ?? 0)
    }
  }
}
