import PlanModel
import Scheduling

/// A schedule as one circle of readers may have it. Open: items that are announced by week, all else as hours per
/// quarter. Intern: every item, and minutes per week.
struct PlanningView: Sendable {
  struct Load: Sendable, Equatable {
    /// `2017-W09`, or `2017-Q1`.
    var label: String
    var available: Int
    var planned: Int
    var reserved: Int
    /// Inspections behind it that are not announced, for the suppression of small cells.
    var visits = 0
  }

  struct Team: Sendable {
    var id: StatementID
    /// Intern only.
    var weeks: [Load]
    var quarters: [Load]
    /// Minutes agreed for the plan's period, beside those of the quarters; nil when there are none.
    var contract: Int?
    /// Whether the plan gives hours of it; those of its weeks and quarters mean nothing otherwise.
    var isKnown = true
  }

  struct Task: Sendable {
    var id: StatementID
    var needed: Int
    var covered: Int
    var reason: String?
    /// What it takes to cover it, all of it.
    var remedies: [Remedy] = []
    /// Whether that much was tried and found to be enough, or no less will do.
    var areRemediesEnough = true
    /// An earlier task that the same hours are for.
    var sameRemediesAs: StatementID?
    var isAnnounced: Bool
    /// Whether `covered` is all of it.
    var isCoverageKnown = true
  }

  /// Minutes more of a team, in all its weeks together.
  struct Remedy: Sendable {
    var team: StatementID
    /// Nil when any part of the day will do.
    var daypart: String?
    /// `2017-W09`; none where the weeks may not be told.
    var weeks: [String]
    var minutes: Int
    /// Whether each of the weeks needs its equal share; if not, the minutes are spread over them.
    var isEachWeek: Bool
  }

  struct Item: Sendable {
    enum Status: String, Sendable, CaseIterable {
      case planned = "gepland"
      case pinned = "vast"
      case done = "uitgevoerd"
      case dropped = "vervallen"
    }

    /// Stays the same as long as task, area, object and order stay; never says which week.
    var stableID: String
    /// Nil for what was done of a task that is gone from the plan.
    var task: StatementID?
    /// The task's name in the plan, and its title; the name again when the task is gone.
    var name: String
    var title: String
    var team: StatementID?
    /// `2017-W09`
    var week: String
    var days: ClosedRange<Day>
    var date: Day?
    /// Minutes after midnight.
    var times: Range<Int>?
    var minutes: Int
    /// The name of the area; empty when the task is not divided.
    var area: String
    /// Whether it is an inspection, and not hours of a task.
    var isVisit: Bool
    /// The number of the object in its task and area, from 1. Intern only.
    var object: Int?
    var isAnnounced: Bool
    var status: Status
    /// How often it left the place it was published with.
    var changes = 0
  }

  /// What was published before and is gone, for calendars that still hold it.
  struct Cancelled: Sendable {
    var stableID: String
    var title: String
    var team: StatementID?
    /// `2017-W09`
    var week: String
    var days: ClosedRange<Day>
    var isAnnounced: Bool
    var changes: Int
  }

  /// An inspection that left the week an earlier schedule gave it.
  struct Move: Sendable {
    /// As `Item.stableID`.
    var stableID: String
    /// Nil when the task is gone from the plan.
    var task: StatementID?
    /// The week it had, and the one it has now; nil when it has none.
    var week: String
    var newWeek: String?
    /// `gone`, `notAllowed`, `notAsked`, `noRoom`, `spacing`, `tooNear`, `notDone` or `madeRoom`.
    var cause: String
    var explanation: String
  }

  /// A variant, or variants together, against the plan without a choice.
  struct Choice: Sendable {
    var variants: [StatementID]
    /// The plan with these variants, which names tasks that they add.
    var plan: Plan
    var comparison: ScheduleComparison
    /// The tasks and classes whose covered hours are not all known, with the choice or without.
    var openTasks: Set<StatementID> = []
    var openClasses: Set<StatementID?> = []
    var isCostKnown = true
    /// Intern only.
    var moves: [Move]
  }

  var clearance: Clearance
  var plan: Plan
  var risks: RiskFigures
  var teams: [Team]
  var tasks: [Task]
  /// In the order of weeks, then tasks.
  var items: [Item]
  var cancelled: [Cancelled] = []
  /// Intern only.
  var moves: [Move] = []
  var choices: [Choice] = []

  // MARK: Names

  var planID: String { plan.header.flatMap { plan[$0].name } ?? "plan" }
  var planTitle: String { plan.header.map(plan.title) ?? "Plan" }

  /// The version as the plan gives it; the day of adoption otherwise.
  var version: String {
    let line = plan.header.flatMap { plan.child($0, "versie") }
    return line.flatMap { plan[$0].text("versie") } ?? PlanHeader(plan).madeDay.iso
  }

  /// What identifiers begin with: the plan and its first day, since next year's plan may have the same name.
  private var identity: String { plan.frame.map { "\(planID):\($0.lowerBound.iso)" } ?? planID }

  /// The name of an item in files.
  func uid(_ stableID: String) -> NameUUID { NameUUID("urn:vthplan:\(identity):\(stableID)") }

  func className(_ task: StatementID) -> String? { risks.taskClass(task, in: plan).flatMap { plan[$0].name } }

  func areaTitle(_ item: Item) -> String {
    item.area.isEmpty ? "" : plan.find("gebied", item.area).map(plan.title) ?? item.area
  }

  /// The quarters of a team as these readers may see them; nil where the cell is withheld.
  func shownQuarters(_ team: Team) -> [Int?] {
    let planned = team.quarters.map(\.planned)
    return clearance == .open ? SmallCells.shown(planned, items: team.quarters.map(\.visits)) : planned
  }
}
