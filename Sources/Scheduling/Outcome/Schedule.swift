package import Allocation
package import PlanModel
package import SourceText

/// Capacity and schedule of a plan: who does what in which week, what is not covered, and why.
///
/// Whole person-minutes throughout.
package struct Schedule: Sendable {
  /// Nil when the plan has no period to schedule.
  package var calendar: PlanCalendar?
  package var teams: [TeamSchedule] = []
  package var tasks: [TaskSchedule] = []
  /// Highest class first; last those without a class, when there are any.
  package var classes: [ClassSchedule] = []
  /// By task, week, area and number; all that has a week.
  package var items: [ScheduleItem] = []
  /// Unannounced inspections that got no week because there is no key.
  package var undated: [UndatedVisits] = []
  /// Minutes by instrument, in the order of first use.
  package var instruments: [InstrumentHours] = []
  package var partners: [PartnerHours] = []
  package var total = Hours()
  package var cost = Cost()
  /// Whether unannounced inspections were drawn with a key.
  package var hasKey = false
  /// What the core was given and what it gave, by planning year; for its own external form and for a re-plan.
  package var solved: [SolvedYear] = []
  /// Inspections that left the week an earlier schedule gave them.
  package var moves: [ScheduleMove] = []
  /// Rows of files with earlier schedules that do not fit the plan.
  var strays: [StrayRow] = []
  /// Files with earlier schedules that are about other weeks than they were given for.
  var strayFiles: [StrayFile] = []
  /// Items of an earlier schedule that are gone.
  package var cancelled: [CancelledItem] = []

  /// What the teams have and the tasks ask, with the steps that led there.
  package var capacities: [TeamCapacity] = []
  package var demands: [TaskDemand] = []

  package init() {}

  /// Covered minutes by task.
  package var covered: [StatementID: Int64] {
    Dictionary(tasks.map { ($0.task, Int64($0.hours.covered)) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a re-plan or a variant keeps as far as it can.
  package var asPrevious: [ScheduleOptions.Earlier] {
    solved.compactMap { year in
      year.result.map {
        .init(
          rows: $0.rows, digest: $0.digest, changes: year.changes,
          visitMinutes: Dictionary(zip($0.rows.lines, year.visitMinutes), uniquingKeysWith: { first, _ in first }),
          monday: year.year.monday)
      }
    }
  }

  package func task(_ id: StatementID) -> TaskSchedule? { tasks.first { $0.task == id } }
  package func team(_ id: StatementID) -> TeamSchedule? { teams.first { $0.team == id } }
}

/// Minutes asked, and minutes planned for them.
package struct Hours: Hashable, Sendable {
  package var needed = 0
  package var covered = 0
  package var uncovered: Int { needed - covered }
  /// Minutes the teams have for tasks; zero where that means nothing.
  package var available = 0
}

package struct TeamSchedule: Sendable {
  package var team: StatementID
  /// One entry per planning year and week, in order.
  package var weeks: [Week]
  /// Minutes of inspections without a week.
  package var undated: Int
  /// Demand of tasks that this team alone may do, and what it was given of the others.
  package var needed: Int
  /// Whether the plan gives figures to compute with.
  package var isKnown: Bool
  /// Minutes drawn from it as a service, at most; nil when it is none.
  package var contract: Int?
  package var cost: Cost
  /// The way of computing, by planning year.
  package var derivations: [Derivation]

  package struct Week: Hashable, Sendable {
    package var week: PlanWeek
    /// All hours; those promised to others; those kept free; those left for tasks; those planned.
    package var gross: Int
    package var supplied: Int
    package var reserved: Int
    package var available: Int
    package var planned: Int
  }

  package var gross: Int { weeks.reduce(0) { $0 + $1.gross } }
  package var supplied: Int { weeks.reduce(0) { $0 + $1.supplied } }
  package var reserved: Int { weeks.reduce(0) { $0 + $1.reserved } }
  package var available: Int { weeks.reduce(0) { $0 + $1.available } }
  package var planned: Int { weeks.reduce(undated) { $0 + $1.planned } }
  /// What tasks ask beyond what the team has.
  package var shortage: Int { max(0, needed - (isKnown ? available : 0) - (contract ?? 0)) }
}

package struct TaskSchedule: Sendable {
  package var task: StatementID
  /// Its class; nil when it has none.
  package var priority: StatementID?
  /// 1 is the highest; one beyond the last class when it has none.
  package var rank: Int
  package var performer: Performer
  package var hours: Hours
  /// By planning year.
  package var years: [Hours]
  /// Minutes it asks of partners or functions instead of teams; not in `hours`.
  package var byOthers: Int
  /// Why not all of it is covered; empty when it is.
  package var reasons: [Reason]
  /// Lines whose figures are absent: what they ask is not in `hours`.
  package var absent: [StatementID]
  package var isAnnounced: Bool
  /// Planned minutes by team.
  package var teams: [(team: StatementID, minutes: Int)]
  /// What these minutes cost.
  var paid = PaidMinutes()
  /// Planned minutes by quarter, of all weeks whose first day lies in it.
  package var quarters: [QuarterMinutes]
  package var partners: [TaskYear.PartnerMinutes]
  package var cost: Cost
  package var derivations: [Derivation]
}

package struct QuarterMinutes: Hashable, Sendable {
  package var year: Int
  package var quarter: Int
  package var minutes: Int
  package var visits: Int
}

package struct ClassSchedule: Sendable {
  /// Nil for the tasks without a class.
  package var priority: StatementID?
  package var rank: Int
  package var hours: Hours
  /// Minutes of this class and those before it that no schedule could cover, and what the schedule leaves uncovered.
  package var provenUncovered: Int
  package var uncoveredSoFar: Int
}

package struct ScheduleItem: Hashable, Sendable {
  package enum Status: String, Sendable {
    case planned = "gepland"
    case pinned = "vast"
    case done = "uitgevoerd"
  }

  /// Stays the same as long as the task, the area, the object and the order of its visits stay.
  package var id: String
  /// Nil for what was done of a task that is gone from the plan.
  package var task: StatementID?
  /// The task's name in the plan, also when it is gone.
  package var name: String
  /// Nil when it was done by a team that is gone.
  package var team: StatementID?
  package var week: PlanWeek
  /// Only for a day that the plan fixes.
  package var date: Day?
  /// The task's own times, when it has them.
  package var times: [TimeRule]
  package var daypart: Daypart
  /// Person-minutes.
  package var minutes: Int
  /// The area's name; nil when the task is not divided.
  package var area: String?
  /// The number of the object, from 1; nil for hours.
  package var object: Int?
  package var isAnnounced: Bool
  package var status: Status
  /// How often it left the place it was published with.
  package var changes = 0
}

package struct UndatedVisits: Hashable, Sendable {
  package var task: StatementID
  package var team: StatementID
  package var first: PlanWeek
  package var last: PlanWeek
  package var area: String?
  package var visits: Int
  package var minutes: Int
}

package struct InstrumentHours: Hashable, Sendable {
  package var instrument: String
  package var needed: Int
  package var covered: Int
}

package struct PartnerHours: Hashable, Sendable {
  package var partner: StatementID
  /// Minutes that tasks ask of it.
  package var asked: Int
  /// Minutes it brings in or that are drawn from it, over the plan; nil when the plan does not say in figures.
  package var supplied: Int?
}

/// Minutes at what an hour costs when they are worked.
struct PaidMinutes: Sendable {
  /// Minutes times cents an hour; nil when a rate is missing, or the sum left the range of numbers.
  private var sum: Rational? = .zero

  mutating func add(_ minutes: Int, at rate: Rational?) {
    if minutes == 0 { return }
    sum = rate.flatMap { Rational(minutes).multiplied(by: $0) }.flatMap { sum?.adding($0) }
  }

  /// Whole cents.
  var cents: Int? { sum?.divided(by: Rational(60)).map { Int($0.rounded) } }
}

/// Money in cents.
package struct Cost: Hashable, Sendable {
  /// Hours at their rate; nil when a rate is missing.
  package var hours: Int?
  /// `kosten` lines.
  package var other = 0
  /// Money earmarked for it within the plan's period.
  package var funding = 0

  package init(hours: Int? = nil, other: Int = 0, funding: Int = 0) {
    self.hours = hours
    self.other = other
    self.funding = funding
  }

  package var total: Int? { hours.map { $0 + other } }
}

package struct ScheduleMove: Hashable, Sendable {
  package var task: StatementID?
  package var area: String?
  package var object: Int
  /// As `ScheduleItem.id`; nil when the schedule lists no items.
  package var id: String?
  /// The week it had.
  package var week: PlanWeek
  /// The week it has instead; nil when it lapses.
  package var newWeek: PlanWeek?
  package var cause: Result.Move.Cause
  /// Whether its new week is not told, for want of a key.
  var isHidden = false

  /// Whether it has no week any more.
  package var isLapsed: Bool { newWeek == nil && !isHidden }

  /// The cause in words.
  package var text: Bilingual {
    switch cause {
    case .gone: Bilingual("de taak, het object of het team is vervallen", en: "the task, object or team is gone")
    case .notAllowed:
      Bilingual("de week of het team past niet meer bij de taak", en: "the week or team no longer fits the task")
    case .notAsked: Bilingual("de frequentie of het aantal is lager", en: "the frequency or the number is lower")
    case .noRoom: Bilingual("het team heeft daar minder uren", en: "the team has fewer hours there")
    case .spacing: Bilingual("de tussentijd laat de week niet meer toe", en: "spacing no longer allows the week")
    case .tooNear:
      Bilingual(
        "ligt te dicht op een andere controle van hetzelfde object",
        en: "is too close to another inspection of the same object")
    case .notDone: Bilingual("is niet uitgevoerd", en: "was not carried out")
    case .madeRoom: Bilingual("maakte plaats, zodat meer wordt gedekt", en: "made room so that more is covered")
    }
  }
}

/// One planning year as the core saw it.
package struct SolvedYear: Sendable {
  package var year: PlanYear
  package var instance: Instance
  /// Nil when the instance could not be solved; that was reported.
  package var result: Result?
  /// How long a visit of each line of the result takes, with its crew; nothing for divisible work.
  package var visitMinutes: [Int] { instance.visitMinutes }
  /// By id of the item, sorted; those of items that are gone as well, so that one that comes back counts on.
  package var changes: ChangeCounts = []

  /// Its result as a file that can be read as an earlier schedule; nil without a result. `open` is the same year as everyone
  /// may see it.
  package func file(open: SolvedYear?) -> [UInt8]? {
    let published = open.flatMap { year in year.result.map { (result: $0, notes: year.notes) } }
    return result.map { write($0, notes, published: published) }
  }

  private var notes: ResultNotes {
    ResultNotes(changes: changes, visitMinutes: visitMinutes, firstWeek: instance.firstWeek)
  }
}
