import PlanModel

/// When a team works in a year, as its `werktijd` lines say; Monday to Friday, at any hour, when it has none.
///
/// Lines hold for stretches of days. Within one stretch a day's hours follow from its kind alone, so they are worked
/// out once per stretch and kind, not once per day.
final class WorkingTimes: Sendable {
  /// Hours with the days on which they hold.
  struct Line: Hashable, Sendable {
    let rules: [TimeRule]
    let days: ClosedRange<Day>
  }

  /// What holds on the days of one stretch.
  private struct Stretch {
    let days: ClosedRange<Day>
    let rules: [TimeRule]
    /// The kinds of day with work, as in `TimeRule.days`.
    let workedDays: UInt8

    init(_ days: ClosedRange<Day>, _ rules: [TimeRule]) {
      self.days = days
      self.rules = rules
      workedDays = rules.reduce(0) { $0 | $1.workedDays }
    }

    /// Clock minutes by part of the day, and in it of each kind of day by its bit.
    var minutes: [[Int]] {
      let byKind = (0..<8).map { bit in
        let kind = DayKind(mask: 1 << UInt8(bit))
        return Daypart.minutes(ClockHours(rules, on: kind), on: kind)
      }
      return Daypart.allCases.map { part in byKind.map { $0[part.rawValue] } }
    }
  }

  private let lines: [Line]
  private let stretches: [Stretch]
  /// The days of the frame on which the team works.
  let open: OpenDays
  /// Clock minutes by part of the day and week of the year.
  let clock: [[Int]]
  /// Whether the plan says when the team works.
  var isStated: Bool { !lines.isEmpty }

  /// The hours on the days of a frame.
  init(_ lines: [Line], _ calendar: PlanCalendar, _ year: PlanYear, _ frame: ClosedRange<Day>) {
    self.lines = lines
    stretches = Self.stretches(lines, frame)
    var open = OpenDays(room: frame.dayCount)
    for stretch in stretches {
      let worked = lines.isEmpty ? TimeRule.weekdays : stretch.workedDays
      open.add(stretch.days) { calendar.kind($0).mask & worked != 0 }
    }
    self.open = open
    let minutes = stretches.map(\.minutes)
    clock = Daypart.allCases.map { [stretches] part in
      year.weeks.map { week in
        zip(stretches, minutes).reduce(0) { sum, stretch in
          let days = intersection(stretch.0.days, week.days)
          return sum + (days.map { calendar.sum($0, stretch.1[part.rawValue]) } ?? 0)
        }
      }
    }
  }

  /// What the lines of a team say on the days of a frame.
  static func lines(_ plan: Plan, _ ids: ArraySlice<StatementID>, _ frame: ClosedRange<Day>) -> [Line] {
    ids.compactMap { id in
      guard case .times(let rules)? = plan[id]["tijden"], let days = plan[id].validity(in: frame) else { return nil }
      return Line(rules: rules, days: days)
    }
  }

  /// The frame cut where a line begins or ends.
  private static func stretches(_ lines: [Line], _ frame: ClosedRange<Day>) -> [Stretch] {
    frame.cut(by: lines.map(\.days)).map { days in
      Stretch(days, lines.filter { $0.days.contains(days.lowerBound) }.flatMap(\.rules))
    }
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
}

/// The working times of the teams of a plan: those with the same lines share them.
struct SharedTimes {
  private struct Key: Hashable {
    let year: Int
    let lines: [WorkingTimes.Line]
  }

  private let calendar: PlanCalendar
  private var known: [Key: WorkingTimes] = [:]

  init(_ calendar: PlanCalendar) { self.calendar = calendar }

  /// Those of a year; all lines hold on some day of the year or of its twelve months.
  mutating func times(_ lines: [WorkingTimes.Line], _ year: PlanYear, _ frame: ClosedRange<Day>) -> WorkingTimes {
    let key = Key(year: year.index, lines: lines)
    if let times = known[key] { return times }
    let times = WorkingTimes(lines, calendar, year, frame)
    known[key] = times
    return times
  }
}
