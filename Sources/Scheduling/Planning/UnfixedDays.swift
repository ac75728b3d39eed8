import Allocation
import PlanModel

/// Puts the hours of a day that is not fixed yet into one week: the one that an earlier schedule had for it, else the one in
/// which its teams have most left after what comes every week, the middle one of several.
struct UnfixedDays {
  private let teams: [TeamCapacity]
  private let year: PlanYear
  private let now: Int
  /// Minutes that weekly work asks of a team alone, by team and week.
  private var weekly: [[Int]]
  /// Minutes of the earlier schedule by line and week.
  private var earlier: [String: [Int: Int]] = [:]

  init(_ year: PlanYear, _ teams: [TeamCapacity], _ demands: [TaskDemand], previous: Rows?, now: Int) {
    self.year = year
    self.teams = teams
    self.now = now
    weekly = Array(repeating: Array(repeating: 0, count: year.weeks.count), count: teams.count)
    for demand in demands {
      for piece in demand.years[year.index].pieces {
        guard case .weekly = piece.work, piece.teams.count == 1, let team = piece.teams.first else { continue }
        let minutes = piece.shares.reduce(0) { $0 + $1.minutes }
        for week in piece.weeks.weeks where week < year.weeks.count { weekly[team][week] += minutes }
      }
    }
    guard let previous else { return }
    for row in 0..<previous.blocks.count where previous.lines.indices.contains(Int(previous.blocks.line[row])) {
      let line = previous.lines[Int(previous.blocks.line[row])].task
      earlier[line, default: [:]][Int(previous.blocks.week[row]), default: 0] += Int(previous.blocks.minutes[row])
    }
  }

  /// The piece in one week, when it is about such a day. What no week of its teams can hold is not spread over more: it is
  /// one day, as when its date is known.
  func inOneWeek(_ piece: Piece, _ line: String) -> Piece {
    guard case .event(nil) = piece.work else { return piece }
    let weeks = piece.weeks.weeks.filter { $0 >= now && $0 < year.weeks.count }
    let middle = weeks.isEmpty ? 0 : weeks[weeks.count / 2]
    func comesFirst(_ a: Int, _ b: Int) -> Bool {
      (kept(line, a), room(piece, a), -abs(a - middle), -a) > (kept(line, b), room(piece, b), -abs(b - middle), -b)
    }
    guard let best = weeks.min(by: comesFirst) else { return piece }
    var result = piece
    result.weeks = WeekSet([best...best])
    return result
  }

  private func kept(_ line: String, _ week: Int) -> Int { earlier[line]?[week] ?? 0 }

  /// Minutes that the teams of a piece have left in a week; a service has enough in any.
  private func room(_ piece: Piece, _ week: Int) -> Int {
    piece.teams.reduce(0) { sum, team in
      let hours = teams[team].years[year.index]
      if !hours.isKnown, hours.contract != nil { return 1 << 30 }
      guard hours.available.indices.contains(week) else { return sum }
      return min(1 << 30, sum + max(0, hours.available[week] - weekly[team][week]))
    }
  }
}
