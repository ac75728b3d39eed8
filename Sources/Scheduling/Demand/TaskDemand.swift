package import Allocation
package import PlanModel

/// What a task asks, in whole person-minutes, with the way it was computed.
package struct TaskDemand: Sendable {
  package let task: StatementID
  package let name: String
  /// In the order of the plan's years.
  package var years: [TaskYear]

  /// Person-minutes over the whole plan.
  package var needed: Int { years.reduce(0) { $0 + $1.needed } }
  package var performer: Performer
}

/// Who does a task.
package enum Performer: Hashable, Sendable {
  /// Own teams, or services of the plan, by number in the order of the text.
  case teams([Int])
  /// A partner or function: the hours are not those of a team.
  case others
  /// Nobody the plan names.
  case nobody
}

/// A task in one year of planning.
package struct TaskYear: Sendable {
  package var pieces: [Piece] = []
  /// Lines whose figures are absent, so that nothing can be computed from them.
  package private(set) var absent: [StatementID] = []
  private var isAbsent: Set<StatementID> = []
  /// Minutes that partners bring in beside the own teams, by partner.
  package var partners: [PartnerMinutes] = []
  package var derivation = Derivation()
  /// The task has hours, but no week or hour in which its team works.
  package var hasNoWorkingTime = false
  /// Days of which the task asks a share, and on which its team has no hours.
  package var daysWithoutHours: [StatementID] = []
  /// Some of it cannot be done by its people in its hours, and is asked in no week.
  package var isBeyondClock = false
  /// What does not fit its hours by the clock.
  package var clockProblems: [ClockProblem] = []
  /// Figures left the range that can be computed with.
  package var isTooLarge = false

  package var needed: Int { pieces.reduce(0) { $0 + $1.minutes } }

  mutating func noteAbsent(_ line: StatementID) {
    if isAbsent.insert(line).inserted { absent.append(line) }
  }

  package struct PartnerMinutes: Hashable, Sendable {
    package var partner: StatementID
    package var minutes: Int
  }
}

/// A part of a task's demand that the core can take as one: one kind of work, one duration, one set of teams and weeks.
package struct Piece: Sendable {
  package enum Work: Hashable, Sendable {
    /// Whole inspections.
    case visits(Visits)
    /// Minutes anywhere in the weeks.
    case hours
    /// Minutes in each of the weeks.
    case weekly
    /// Minutes on a day, or in the days an undated event may fall.
    case event(Day?)
  }

  package struct Visits: Hashable, Sendable {
    /// Minutes of one inspection and inspector.
    package var minutes: Int
    package var crew: Int
    package var frequency: Int
    /// Least difference in weeks between two inspections of one object.
    package var gap: Int
    /// Whether the plan states it, rather than that it follows from how often they come.
    package var isGapStated = false
    /// Years until the same object comes back; 1 unless there is less than one visit a year.
    package var rotation = 1
    /// A second draw from the objects of the piece before it.
    package var isSecondDraw: Bool
  }

  package struct Share: Hashable, Sendable {
    /// The area's name; empty when the task is not divided.
    package var area: String
    /// Visits: objects, and inspections wanted.
    package var objects = 0
    package var visits = 0
    /// Which of the numbered objects of the task there these are; empty where they have numbers of their own.
    package var turns: [Turn] = []
    package var numbered = 0
    /// Divisible work: minutes, or minutes per week.
    package var minutes = 0
    /// What the area gets at least, in inspections or minutes.
    package var minimum = 0
  }

  /// Objects that follow one another in the order in which all are visited in turn. Where a year has parts, each has its own,
  /// so that over the year no object is visited twice more than another.
  package struct Turn: Hashable, Sendable {
    /// The numbers of the objects that take turns.
    package var all: Range<Int>
    /// Places in their order; after the last one comes the first.
    package var first: Int
    package var count: Int
  }

  package var work: Work
  /// Numbers of the teams that may do it.
  package var teams: [Int]
  package var weeks: WeekSet
  package var parts: DaypartSet
  package var shares: [Share]
  /// Weeks agreed beforehand.
  package var pinned: [Int] = []

  /// Whether it visits none of its objects twice.
  var isOnceEach: Bool {
    if case .visits(let visits) = work { visits.isSecondDraw || visits.frequency == 1 } else { true }
  }

  /// Person-minutes in all.
  package var minutes: Int {
    switch work {
    case .visits(let visits): shares.reduce(0) { $0 + $1.visits } * visits.minutes * visits.crew
    case .hours, .event: shares.reduce(0) { $0 + $1.minutes }
    case .weekly: shares.reduce(0) { $0 + $1.minutes } * weeks.count
    }
  }
}
