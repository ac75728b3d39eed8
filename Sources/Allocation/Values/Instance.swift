/// Everything the planning core needs to know: teams with their hours, tasks with their demand, and what is already
/// fixed. Whole numbers only: minutes, weeks numbered from 0, cents. `solve` reads nothing else.
package struct Instance: Equatable, Sendable {
  /// Public name of the plan. Orders what may be predicted; never the secret.
  package var plan: String
  /// Calendar year of the plan, for the reader only.
  package var year: Int?
  /// The ISO week that has number 0, such as `2017-W01`, for the reader only.
  package var firstWeek: String?
  /// Number of planning weeks, 1...64.
  package var weeks: Int
  /// Names of the parts of the day, 1...8 of them; rows and tasks refer to them by index.
  package var dayparts: [String]
  /// Number of priority classes, 1...64; class 1 is served before class 2, and so on.
  package var classes: Int
  /// Minutes; divisible work is planned in multiples of it.
  package var quantum: Int
  /// Secret of this plan and year: 16 bytes. Without it unannounced visits get no week.
  package var key: [UInt8]?
  /// SHA-256 of the key: 32 bytes, may be published.
  package var keyCommitment: [UInt8]?
  /// First week that may still change, 0...weeks.
  package var now: Int
  /// People who are interchangeable, by team and role.
  package var pools: [Pool]
  /// What is to be done.
  package var tasks: [Task]
  /// What has been carried out: fixed, uses hours even beyond what the pool had.
  package var done: Rows
  /// What is fixed by agreement in weeks to come: treated as `done`.
  package var pinned: Rows
  /// An earlier schedule of the weeks from `now` on, to be kept as far as possible.
  package var previous: Rows
  /// Digest of the instance that gave `previous` (`Result.digest`). When this instance has the same digest,
  /// `previous` is returned unchanged.
  package var previousDigest: [UInt8]?
  /// Rows that are known outside, of announced work. Where an earlier schedule says nothing of a line they are kept like
  /// it, but never at the cost of coverage; leaving them is not a move.
  package var published: Rows

  package init(
    plan: String, year: Int? = nil, firstWeek: String? = nil, weeks: Int = 52, dayparts: [String] = ["day"],
    classes: Int = 1,
    quantum: Int = 15, key: [UInt8]? = nil, keyCommitment: [UInt8]? = nil, now: Int = 0, pools: [Pool] = [],
    tasks: [Task] = [], done: Rows = Rows(), pinned: Rows = Rows(), previous: Rows = Rows(),
    previousDigest: [UInt8]? = nil, published: Rows = Rows()
  ) {
    self.plan = plan
    self.year = year
    self.firstWeek = firstWeek
    self.weeks = weeks
    self.dayparts = dayparts
    self.classes = classes
    self.quantum = quantum
    self.key = key
    self.keyCommitment = keyCommitment
    self.now = now
    self.pools = pools
    self.tasks = tasks
    self.done = done
    self.pinned = pinned
    self.previous = previous
    self.previousDigest = previousDigest
    self.published = published
  }
}

extension Instance {
  /// A team × role whose people can replace one another.
  package struct Pool: Equatable, Sendable {
    package var id: String
    package var team: String
    package var skills: [String]
    /// Outsourced: used only by tasks that allow it, after the own pools, cheapest first.
    package var isService: Bool
    /// Productive person-minutes per week; leave, holidays and the reserve for reactive work already off.
    package var capacity: [Int]
    /// Per part of the day one row of weeks: how many of the week's minutes may lie there.
    package var parts: [[Int]]
    /// Whether `parts` hold in busy weeks too, as they do when they follow from the number of people. Otherwise `flex`
    /// comes on top of each.
    package var hasFirmParts: Bool
    /// B > 0: the sum over weeks kB..<(k+1)B is strict, a single week may exceed its capacity by `flex`. 0: weeks are
    /// strict.
    package var blockWeeks: Int
    /// Minutes a week may exceed its capacity inside its block.
    package var flex: Int
    /// Minutes the pool may deliver in the whole year.
    package var yearCap: Int?
    /// Cents per hour.
    package var price: Int

    package init(
      id: String, team: String, skills: [String], isService: Bool = false, capacity: [Int], parts: [[Int]]? = nil,
      hasFirmParts: Bool = false, blockWeeks: Int = 0, flex: Int = 0, yearCap: Int? = nil, price: Int = 0
    ) {
      self.id = id
      self.team = team
      self.skills = skills
      self.isService = isService
      self.capacity = capacity
      self.parts = parts ?? [capacity]
      self.hasFirmParts = hasFirmParts
      self.blockWeeks = blockWeeks
      self.flex = flex
      self.yearCap = yearCap
      self.price = price
    }
  }

  package enum Kind: String, Equatable, Sendable, CaseIterable {
    /// Whole inspections of numbered objects.
    case visit
    /// Divisible minutes, anywhere in the allowed weeks.
    case hours
    /// Divisible minutes in every allowed week.
    case standing
    /// Divisible minutes in a narrow window.
    case event

    package var isVisit: Bool { self == .visit }
  }

  package struct Task: Equatable, Sendable {
    package var id: String
    /// Priority class, 1 = highest.
    package var priority: Int
    /// Order inside the class, lower first; tasks of equal order share fairly.
    package var order: Int
    package var kind: Kind
    /// Visits: minutes per inspection and inspector, travel included.
    package var minutes: Int
    /// Visits: inspectors who go together.
    package var crew: Int
    /// Visits: inspections per object.
    package var frequency: Int
    /// Visits: least difference between the week numbers of two inspections of one object.
    package var gap: Int
    package var skill: String
    package var weeks: WeekSet
    package var parts: DaypartSet
    /// Weeks and objects may be known beforehand: drawn without the key.
    package var isAnnounced: Bool
    /// May be done by an outsourced pool.
    package var allowsService: Bool
    /// Name of an earlier task whose objects (same districts, same numbers) this one visits again, as that may those of a
    /// task before it; `gap` then also holds between this one and each of them. For a second draw, and parts of a year.
    package var sameObjectsAs: String?
    /// Class of the minimum shares of its groups; not lower than the task's own.
    package var minimumPriority: Int
    package var groups: [Group]

    package init(
      id: String, priority: Int, order: Int = 0, kind: Kind, minutes: Int = 0, crew: Int = 1, frequency: Int = 1,
      gap: Int = 0, skill: String, weeks: WeekSet, parts: DaypartSet = DaypartSet([0]), isAnnounced: Bool = true,
      allowsService: Bool = false, sameObjectsAs: String? = nil, minimumPriority: Int = 1, groups: [Group]
    ) {
      self.id = id
      self.priority = priority
      self.order = order
      self.kind = kind
      self.minutes = minutes
      self.crew = crew
      self.frequency = frequency
      self.gap = gap
      self.skill = skill
      self.weeks = weeks
      self.parts = parts
      self.isAnnounced = isAnnounced
      self.allowsService = allowsService
      self.sameObjectsAs = sameObjectsAs
      self.minimumPriority = minimumPriority
      self.groups = groups
    }
  }

  /// The part of a task in one district: a line of the plan, named by (task, district).
  package struct Group: Equatable, Sendable {
    package var district: String
    /// Visits: number of objects, numbered 0..<objects; a number stays with its object when the plan is edited.
    package var objects: Int
    /// Visits: how many inspections are wanted, drawn from all objects; nil = every object, every time.
    package var sample: Int?
    /// Divisible work: total minutes, or minutes per week when standing.
    package var minutes: Int
    package var teams: [String]
    /// The first part of the demand, in inspections or minutes, served in the task's `minimumPriority`.
    package var minimum: Int
    /// Visits: per object the first week it may be visited again; empty = all free from week 0.
    package var releases: [Int]

    package init(
      district: String, objects: Int = 0, sample: Int? = nil, minutes: Int = 0, teams: [String], minimum: Int = 0,
      releases: [Int] = []
    ) {
      self.district = district
      self.objects = objects
      self.sample = sample
      self.minutes = minutes
      self.teams = teams
      self.minimum = minimum
      self.releases = releases
    }
  }
}

extension Instance {
  /// How long a visit of each line takes, with its crew; nothing for divisible work.
  package var visitMinutes: [Int] {
    tasks.flatMap { task in task.groups.map { _ in task.kind.isVisit ? task.minutes * task.crew : 0 } }
  }
}
