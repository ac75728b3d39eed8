package import Allocation

/// How large a generated instance is.
package enum Size: String, CaseIterable {
  case small, town, city, nation

  fileprivate var tasks: Int { [.small: 30, .town: 80, .city: 200, .nation: 300][self] ?? 0 }
  fileprivate var visits: Int { [.small: 2_000, .town: 10_000, .city: 50_000, .nation: 1_000_000][self] ?? 0 }
  fileprivate var regions: Int { self == .nation ? 29 : 1 }
  fileprivate var districts: Int { [.small: 6, .town: 10, .city: 22, .nation: 12][self] ?? 0 }
}

/// An instance as a municipality could have it, with seasons, pairs, evenings, spacing, a dip in summer, seasonal staff, senior
/// staff with a second expertise, and one regional service.
///
/// - Parameter load: the minutes asked, per hundred minutes of the own teams.
/// - Parameter flex: minutes a week may be busier inside its block of four; 0 = strict weeks.
package func generated(_ size: Size, seed: Int, load: Int = 115, flex: Int = 480) -> Instance {
  var municipality = Municipality(size, seed)
  municipality.layVisits()
  municipality.layDivisible()
  municipality.layPools(load: max(1, load), flex: flex)
  return municipality.instance
}

private struct Municipality {
  let size: Size
  var dice: Dice
  var instance: Instance
  /// Minutes asked per region and expertise.
  var asked: [[Int]]

  init(_ size: Size, _ seed: Int) {
    self.size = size
    var dice = Dice(seed: UInt64(truncatingIfNeeded: seed) &* 7_919 &+ UInt64(size.visits))
    let key = (0..<16).map { _ in UInt8(dice.below(256)) }
    self.dice = dice
    instance = Instance(
      plan: "\(size.rawValue)-\(seed)", year: 2026, weeks: 52, dayparts: ["dag", "avond", "weekend"], classes: 5,
      key: key)
    asked = [[Int]](repeating: [Int](repeating: 0, count: TaskKind.skills.count), count: size.regions)
  }

  private var divisibleTasks: Int { max(5, size.tasks / 6) }

  /// Tasks of the kinds in turn; the second and later of a kind may stand in a neighbouring class.
  private mutating func kinds(_ all: [TaskKind], _ count: Int) -> [(id: String, kind: TaskKind)] {
    (0..<count).map { number in
      var kind = all[number % all.count]
      let round = number / all.count
      if round > 0 { kind.priority = min(5, max(1, kind.priority + [-1, 0, 0, 1][dice.below(4)])) }
      kind.volume = kind.volume * (60 + dice.below(90)) / 100
      return (round == 0 ? kind.name : "\(kind.name)-\(round)", kind)
    }
  }

  mutating func layVisits() {
    let kinds = kinds(TaskKind.visits, size.tasks - divisibleTasks)
    let volume = kinds.reduce(0) { $0 + $1.kind.volume }
    for (id, kind) in kinds {
      let objects = max(1, size.visits * kind.volume / volume / kind.frequency)
      var task = task(id, kind)
      task.minutes = kind.minutes.lowerBound + dice.below((kind.minutes.count + 14) / 15) * 15
      task.crew = kind.crew
      task.frequency = kind.frequency
      task.gap = kind.gap
      for (region, share) in dice.shares(of: objects, size.regions).enumerated() where share > 0 {
        let districts = kind.volume < 60 ? max(1, size.districts / 2) : size.districts
        for (district, count) in dice.shares(of: share, districts).enumerated() where count > 0 {
          task.groups.append(
            Instance.Group(
              district: "r\(region)-wijk-\(district)", objects: count, teams: teams(region, kind)))
          ask(region, kind.skill, count * task.frequency * task.minutes * task.crew)
        }
      }
      instance.tasks.append(task)
    }
  }

  mutating func layDivisible() {
    let perRegion = asked.reduce(0) { $0 + $1.reduce(0, +) } / size.regions
    let count = divisibleTasks
    for (id, kind) in kinds(TaskKind.divisible, count) {
      var task = task(id, kind)
      let rounds = max(1, count / TaskKind.divisible.count)
      let weeks = task.weeks.count
      for region in 0..<size.regions {
        let minutes = perRegion * kind.volume / rounds / 7_500 * (80 + dice.below(40)) / 100
        let perWeek = max(15, minutes / weeks / 15 * 15)
        let group = Instance.Group(
          district: "r\(region)", minutes: kind.kind == .standing ? perWeek : max(60, minutes),
          teams: teams(region, kind))
        task.groups.append(group)
        ask(region, kind.skill, kind.kind == .standing ? perWeek * weeks : group.minutes)
      }
      instance.tasks.append(task)
    }
  }

  private func task(_ id: String, _ kind: TaskKind) -> Instance.Task {
    Instance.Task(
      id: id, priority: kind.priority, kind: kind.kind, skill: kind.skill, weeks: WeekSet(kind.weeks),
      parts: DaypartSet(kind.parts), isAnnounced: kind.isAnnounced || kind.kind != .visit,
      allowsService: kind.allowsService, groups: [])
  }

  /// The team of the expertise, those whose seniors have it too, and the service.
  private func teams(_ region: Int, _ kind: TaskKind) -> [String] {
    let able = TaskKind.skills.filter { $0.name == kind.skill || $0.second == kind.skill }
    return able.map { "r\(region)-\($0.name)" } + (kind.allowsService ? ["dienst"] : [])
  }

  private mutating func ask(_ region: Int, _ skill: String, _ minutes: Int) {
    guard let number = TaskKind.skills.firstIndex(where: { $0.name == skill }) else { return }
    asked[region][number] += minutes
  }

  // MARK: Pools

  mutating func layPools(load: Int, flex: Int) {
    let scarcity = TaskKind.skills.map { _ in 850 + dice.below(350) }
    let all = asked.reduce(0) { $0 + $1.reduce(0, +) }
    let scarce = asked.reduce(0) { $0 + zip($1, scarcity).reduce(0) { $0 + $1.0 * 1_000 / $1.1 } }
    for region in asked.indices {
      for (number, skill) in TaskKind.skills.enumerated() {
        let share = asked[region][number] * 1_000 / scarcity[number]
        let year = share * 100 / load * (all / 1_000) / max(1, scarce / 1_000) * (93 + dice.below(15)) / 100
        layPools("r\(region)-\(skill.name)", skill, year: year, flex: flex)
      }
    }
    let service = all / 50
    let weekly = [Int](repeating: service / 26, count: 52)
    let none = [Int](repeating: 0, count: 52)
    instance.pools.append(
      Instance.Pool(
        id: "dienst", team: "dienst", skills: ["milieu", "brand", "ggd"], isService: true, capacity: weekly,
        parts: [weekly, none, none], yearCap: service, price: 10_500))
  }

  private mutating func layPools(_ team: String, _ skill: (name: String, second: String?), year: Int, flex: Int) {
    let isLarge = year > 81_000
    var roles = [(name: "medewerker", share: 100, second: false)]
    if skill.name == "apv" {
      roles = isLarge ? [("boa", 85, false), ("seizoen", 15, false)] : [("boa", 100, false)]
    } else if year > 162_000 {
      roles = [("senior", 45, true), ("medewerker", 55, false)]
    }
    for role in roles {
      let profile = profile(onlySeason: role.name == "seizoen")
      let whole = max(1, profile.reduce(0, +))
      let capacity = profile.map { year * role.share / 100 * $0 / whole / 5 * 5 }
      let (evening, weekend) = ["apv": (350, 250), "horeca": (650, 350), "wonen": (300, 250)][skill.name] ?? (60, 40)
      instance.pools.append(
        Instance.Pool(
          id: "\(team)/\(role.name)", team: team,
          skills: role.second ? [skill.name, skill.second].compactMap(\.self) : [skill.name], capacity: capacity,
          parts: [capacity, capacity.map { $0 * evening / 1_000 }, capacity.map { $0 * weekend / 1_000 }],
          blockWeeks: flex > 0 ? 4 : 0, flex: flex))
    }
  }

  /// What of each week is productive, in thousandths.
  private mutating func profile(onlySeason: Bool) -> [Int] {
    (0..<52).map { week in
      if onlySeason && !(17...35).contains(week) { return 0 }
      let usual =
        switch week {
        case 0, 51: 450
        case 7, 17, 42: 850
        case 28...33: 620
        case 15, 18, 20: 800
        default: 1_000
        }
      return usual * (96 + dice.below(9)) / 100
    }
  }
}
