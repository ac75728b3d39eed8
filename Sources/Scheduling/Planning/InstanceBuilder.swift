import Allocation
import PlanModel
import SourceText

/// What the core does not need to know of a task, but its place in the order of things follows from.
struct TaskStanding {
  /// Its class; nil when it has none.
  var priority: StatementID?
  /// Class, 1 is the highest.
  var rank: Int
  var isAnnounced: Bool
  /// What the task asks of those who do it, in alphabetical order.
  var expertise: [String]
}

/// An instance of one planning year, and where each of its tasks comes from.
struct BuiltInstance {
  var instance: Instance
  /// Per task of the instance: task of the plan, and piece of its year. What was done and is no longer asked is no piece,
  /// and its task may be gone.
  var origins: [(task: Int?, piece: Int?)] = []
  /// Per pool of the instance: team of the plan; nil when it is gone.
  var teams: [Int?] = []
  /// Rows of files with earlier schedules that do not fit the plan.
  var strays: [StrayRow] = []
}

/// Puts demand and capacity of one year into the shape of the planning core.
struct InstanceBuilder {
  let plan: Plan
  let year: PlanYear
  let teams: [TeamCapacity]
  let demands: [TaskDemand]
  let standings: [TaskStanding]
  let classes: Int
  /// Visits of the years before, for spacing across the turn of the year: by line and object the last week, counted
  /// back from this year's first, so -1 is the week before it; `noVisit` when there was none.
  let earlier: [LineName: [Int]]
  /// The same of all lines of a task together, without second draws.
  private let earlierOfTask: [LineName: [Int]]
  private var built: BuiltInstance
  private var days: UnfixedDays?
  private var turns: ObjectTurns
  /// What the task of the plan at hand becomes in the instance, and whether none of it visits an object twice.
  private var idsOfTask: Set<String> = []
  private var isOnceEach = true
  /// Earlier parts of the year of a task, whose objects take turns.
  private var sharing: [Instance.Task] = []
  /// The areas that the objects of a task lie in which take turns, and how many there are.
  private var turnAreas: [(area: String, objects: Int)] = []

  init(
    _ plan: Plan, _ year: PlanYear, _ teams: [TeamCapacity], _ demands: [TaskDemand], _ standings: [TaskStanding],
    classes: Int, earlier: [LineName: [Int]] = [:]
  ) {
    self.plan = plan
    self.year = year
    self.teams = teams
    self.demands = demands
    self.standings = standings
    self.classes = classes
    self.earlier = earlier
    earlierOfTask = Dictionary(earlier.filter { !$0.key.isSecondDraw }.map { ($0.key.ofTask, $0.value) }) { a, b in
      let (longer, shorter) = a.count < b.count ? (b, a) : (a, b)
      return zip(longer, shorter).map(max) + longer.dropFirst(shorter.count)
    }
    turns = ObjectTurns(plan: "", secret: nil, done: nil, before: 0)
    built = BuiltInstance(
      instance: Instance(
        plan: plan.header.flatMap { plan[$0].name } ?? "", year: year.days.lowerBound.year,
        firstWeek: year.weeks.first?.label, weeks: year.weeks.count,
        dayparts: Daypart.allCases.map(\.name), classes: classes, quantum: QuarterHours.minutes))
  }

  /// `done` and `previous` are those of this year.
  consuming func build(
    _ options: ScheduleOptions, done: ScheduleOptions.Earlier?, previous: ScheduleOptions.Earlier?
  ) -> BuiltInstance {
    addPools()
    days = UnfixedDays(year, teams, demands, previous: previous?.rows, now: firstOpenWeek(options))
    turns = ObjectTurns(
      plan: built.instance.plan, secret: options.key.map(yearKey),
      done: (done ?? (options.now == nil ? nil : previous))?.rows,
      before: done == nil ? firstOpenWeek(options) : .max)
    addTasks()
    evenOut()
    addOptions(options, done: done, previous: previous)
    return built
  }

  // MARK: Pools

  private mutating func addPools() {
    let elastic = ElasticWeeks(plan)
    let asked = Set(standings.map { Self.skill($0.expertise) } + [""]).sorted()
    for (number, team) in teams.enumerated() {
      let hours = team.years[year.index]
      let skills = skills(team, asked)
      let price = hours.meanRate.map { Int(clamping: min($0.rounded, 1 << 30)) } ?? 0
      if hours.isKnown, !hours.isTooLarge {
        let parts = parts(hours, elastic)
        add(
          number,
          Instance.Pool(
            id: team.name, team: team.name, skills: skills, capacity: hours.available, parts: parts.minutes,
            hasFirmParts: parts.areFirm, blockWeeks: elastic.block, flex: elastic.flex, price: price))
      }
      guard let contract = hours.contract else { continue }
      let yearly = max(0, min(contract, 1 << 30))
      let capacity = Array(repeating: yearly, count: year.weeks.count)
      add(
        number,
        Instance.Pool(
          id: hours.isKnown ? "\(team.name)~dienst" : team.name, team: team.name, skills: skills, isService: true,
          capacity: capacity, parts: servicePart(hours, capacity), yearCap: yearly, price: price))
    }
  }

  /// What can lie in each part of the day. It holds in busy weeks too where the people of the team bound it: then a busy
  /// week's minutes are taken off beforehand, or where there are not that many, the part is firm.
  private func parts(_ hours: TeamYear, _ elastic: ElasticWeeks) -> (minutes: [[Int]], areFirm: Bool) {
    let stretch = elastic.block > 0 ? elastic.flex : 0
    let most = hours.available.map { $0 > 0 ? $0 + stretch : 0 }
    let bounds = hours.parts.map { part in zip(part, most).map { bound, most in min(bound ?? most, most) } }
    let isBound = stretch > 0 && bounds.contains { zip($0, most).contains { 0 < $0 && $0 < $1 } }
    if !isBound { return (bounds.map { part in zip(part, hours.available).map { min($0, $1) } }, false) }
    if bounds.contains(where: { $0.contains { 0 < $0 && $0 <= stretch } }) { return (bounds, true) }
    return (bounds.map { part in part.map { max(0, $0 - stretch) } }, false)
  }

  private mutating func add(_ team: Int, _ pool: Instance.Pool) {
    built.instance.pools.append(pool)
    built.teams.append(team)
  }

  private func servicePart(_ hours: TeamYear, _ capacity: [Int]) -> [[Int]] {
    let parts = hours.pattern.parts
    return Daypart.allCases.map { part in
      parts >> UInt8(part.rawValue) & 1 == 1 ? capacity : Array(repeating: 0, count: capacity.count)
    }
  }

  /// Whatever is asked of a task is one skill; a team has it when it can do all that it holds.
  static func skill(_ expertise: [String]) -> String { expertise.joined(separator: "+") }

  private func skills(_ team: TeamCapacity, _ asked: [String]) -> [String] {
    guard let known = team.expertise else { return asked }
    return asked.filter { $0.split(separator: "+").allSatisfy { known.contains(String($0)) } }
  }

  // MARK: Tasks

  private mutating func addTasks() {
    for (number, demand) in demands.enumerated() {
      guard case .teams = demand.performer else { continue }
      var names: [String] = []
      var base: String?
      sharing = []
      turnAreas = []
      for share in demand.years[year.index].pieces.flatMap(\.shares) where !share.turns.isEmpty {
        if !turnAreas.contains(where: { $0.area == share.area }) { turnAreas.append((share.area, share.numbered)) }
      }
      isOnceEach = demand.years[year.index].pieces.allSatisfy(\.isOnceEach)
      var parts: [(piece: Int, part: Piece, id: String)] = []
      for (index, piece) in demand.years[year.index].pieces.enumerated() {
        guard !piece.weeks.isEmpty, !piece.parts.isEmpty else { continue }
        for part in QuarterHours.rounded(piece) { parts.append((index, part, name(part, demand, &names))) }
      }
      idsOfTask = Set(names)
      for (index, part, id) in parts {
        add(days?.inOneWeek(part, id) ?? part, id: id, standing: standings[number], base: base)
        built.origins.append((number, index))
        if case .visits(let visits) = part.work { base = visits.isSecondDraw ? nil : id }
      }
    }
  }

  /// A name that stays the same when other tasks, or other parts of this one, change.
  private func name(_ piece: Piece, _ demand: TaskDemand, _ names: inout [String]) -> String {
    var name = demand.name
    switch piece.work {
    case .visits(let visits): name += visits.isSecondDraw ? LineName.secondDraw : ""
    case .hours: name += "~uren"
    case .weekly: name += "~week"
    case .event(let day): name += day.map { "~\($0.iso)" } ?? "~dag"
    }
    if case .teams(let all) = demand.performer, all.count > piece.teams.count {
      name += "@" + piece.teams.map { teams[$0].name }.joined(separator: "+")
    }
    if names.contains(name) { name += "~\(year.weeks[piece.weeks.weeks.first ?? 0].label)" }
    while names.contains(name) { name += "'" }
    names.append(name)
    return name
  }

  private mutating func add(_ piece: Piece, id: String, standing: TaskStanding, base: String?) {
    var task = Instance.Task(
      id: id, priority: standing.rank, kind: kind(piece.work), skill: Self.skill(standing.expertise),
      weeks: piece.weeks, parts: piece.parts, isAnnounced: standing.isAnnounced,
      allowsService: piece.teams.contains { teams[$0].years[year.index].contract != nil },
      minimumPriority: standing.rank, groups: [])
    var rotation = 1
    var keepsDistance = false
    if case .visits(let visits) = piece.work {
      task.minutes = visits.minutes
      task.crew = visits.crew
      task.frequency = visits.frequency
      task.gap = visits.gap
      if visits.isSecondDraw { task.sameObjectsAs = base }
      keepsDistance =
        visits.isGapStated && visits.gap > 1 && !visits.isSecondDraw
        && piece.shares.allSatisfy { !$0.turns.isEmpty && $0.numbered <= ObjectTurns.most }
      rotation = visits.rotation
    }
    let names = piece.teams.map { teams[$0].name }
    let own = piece.shares.map { objects(of: $0, task, rotation) }
    task.groups = zip(piece.shares, own).map { group($0, $1, task, names, rotation) }
    // Where no distance is stated, two teams may come soon after each other when they change.
    if keepsDistance {
      // Each has all areas, also those where it visits nobody, so that none is passed over.
      for (area, objects) in turnAreas where !task.groups.contains(where: { $0.district == area }) {
        task.groups.append(Instance.Group(district: area, objects: objects, sample: 0, teams: names))
      }
      task.sameObjectsAs = sharing.last { task.isOf(objects: $0) }?.id
      sharing.append(task)
    }
    built.instance.tasks.append(task)
    pin(piece, own, task)
  }

  /// The numbers of the objects of a share; nil when they are all there are.
  private mutating func objects(of share: Piece.Share, _ task: Instance.Task, _ rotation: Int) -> [Int]? {
    if share.turns.isEmpty || share.numbered > ObjectTurns.most { return nil }
    let line = LineName(task: task.id, district: share.area)
    let last = rotation > 1 ? lastVisits(line, ofTask: true) : []
    let isLater = last.map { release($0, gap: 0, rotation: rotation) > 0 }
    return turns.objects(
      of: share, line, beside: idsOfTask.subtracting([task.id]), isAnnounced: task.isAnnounced, isOnceEach: isOnceEach
    ) { object in object < isLater.count && isLater[object] }
  }

  private func kind(_ work: Piece.Work) -> Instance.Kind {
    switch work {
    case .visits: .visit
    case .hours: .hours
    case .weekly: .standing
    case .event: .event
    }
  }

  private func group(
    _ share: Piece.Share, _ own: [Int]?, _ task: Instance.Task, _ teams: [String], _ rotation: Int
  ) -> Instance.Group {
    guard task.kind.isVisit else {
      return Instance.Group(district: share.area, minutes: share.minutes, teams: teams, minimum: share.minimum)
    }
    // So far only a second draw is of the objects of another task.
    let shared = task.sameObjectsAs.flatMap { base in built.instance.tasks.last { $0.id == base } }
    let same = shared?.groups.first { $0.district == share.area }
    let objects = same?.objects ?? (own == nil ? share.objects : share.numbered)
    let all = objects.multipliedReportingOverflow(by: task.frequency)
    let isEach = !all.overflow && all.partialValue == share.visits && task.sameObjectsAs == nil
    let last = lastVisits(LineName(task: task.id, district: share.area), ofTask: own != nil)
    return Instance.Group(
      district: share.area, objects: objects, sample: isEach ? nil : share.visits, teams: teams,
      minimum: share.minimum, releases: releases(last, objects, own, gap: task.gap, rotation: rotation))
  }

  /// The first week each object may be visited: after visits of the years before, in a rotation not this year; and who is of
  /// another part of the year, not at all.
  private func releases(_ last: [Int], _ objects: Int, _ own: [Int]?, gap: Int, rotation: Int) -> [Int] {
    if last.isEmpty, own == nil { return [] }
    var weeks = (0..<objects).map { $0 < last.count ? release(last[$0], gap: gap, rotation: rotation) : 0 }
    if let own, own.count < objects {
      let isOwn = Set(own)
      for object in 0..<objects where !isOwn.contains(object) { weeks[object] = year.weeks.count }
    }
    return weeks.contains { $0 > 0 } ? weeks : []
  }

  private func release(_ last: Int, gap: Int, rotation: Int) -> Int {
    if last == noVisit { return 0 }
    if rotation > 1 { return last >= -53 * (rotation - 1) ? year.weeks.count : 0 }
    return max(0, last + gap)
  }

  /// The last visits of the years before: those of the line, or of all lines of its task.
  private func lastVisits(_ line: LineName, ofTask: Bool) -> [Int] {
    (ofTask ? earlierOfTask[line.ofTask] : earlier[line]) ?? []
  }

  // MARK: Weeks agreed beforehand

  /// `own` are the numbers of the objects of each share; nil when they are all.
  private mutating func pin(_ piece: Piece, _ own: [[Int]?], _ task: Instance.Task) {
    let weeks = piece.pinned.filter { $0 < year.weeks.count && piece.weeks.contains($0) }
    guard !weeks.isEmpty, let part = piece.parts.parts.first,
      let pool = built.teams.firstIndex(where: { $0.map(piece.teams.contains) ?? false })
    else { return }
    if built.instance.pinned.pools.isEmpty { built.instance.pinned.pools = built.instance.pools.map(\.id) }
    for (share, own) in zip(piece.shares, own) {
      let line = Int32(built.instance.pinned.lines.count)
      built.instance.pinned.lines.append(LineName(task: task.id, district: share.area))
      for (number, week) in weeks.enumerated() {
        pin(share, own, task, line, Int32(week), Int32(pool), Int32(part), number, of: weeks.count)
      }
    }
  }

  private mutating func pin(
    _ share: Piece.Share, _ own: [Int]?, _ task: Instance.Task, _ line: Int32, _ week: Int32, _ pool: Int32,
    _ part: Int32, _ number: Int, of count: Int
  ) {
    guard task.kind.isVisit else {
      let quarters = share.minutes / QuarterHours.minutes
      let minutes = (quarters * (number + 1) / count - quarters * number / count) * QuarterHours.minutes
      if minutes > 0 {
        built.instance.pinned.blocks.append(
          line: line, week: week, pool: pool, part: part, minutes: Int32(clamping: minutes))
      }
      return
    }
    for visit in Self.pinned(share, number, of: count, frequency: task.frequency) {
      let place = visit % max(1, share.objects)
      let object = Int32(own?[place] ?? place)
      built.instance.pinned.visits.append(line: line, object: object, week: week, pool: pool, part: part)
    }
  }

  /// Which visits of a share lie in one of the agreed weeks; visit v is of object v modulo their number. In each week all
  /// objects once, as long as they are to be visited again; with more weeks than that the visits are divided over them.
  private static func pinned(_ share: Piece.Share, _ number: Int, of count: Int, frequency: Int) -> Range<Int> {
    if count > frequency { return share.visits * number / count..<share.visits * (number + 1) / count }
    return min(share.visits, number * share.objects)..<min(share.visits, (number + 1) * share.objects)
  }

  // MARK: The rest

  /// Moves minutes between weeks that follow one another so that each holds a multiple of the quantum; what a team
  /// has over the year then loses less than one quantum.
  private mutating func evenOut() {
    let quantum = built.instance.quantum
    for index in built.instance.pools.indices where !built.instance.pools[index].isService {
      let before = built.instance.pools[index].capacity
      let after = InstanceBuilder.evened(before, quantum)
      built.instance.pools[index].parts = built.instance.pools[index].parts.map { part in
        part.indices.map { part[$0] == before[$0] ? after[$0] : part[$0] }
      }
      built.instance.pools[index].capacity = after
    }
  }

  private static func evened(_ minutes: [Int], _ quantum: Int) -> [Int] {
    var left = 0
    return minutes.map { week in
      let sum = left + week
      let given = sum / quantum * quantum
      // A week without hours stays without.
      left = sum - (week == 0 ? 0 : given)
      return week == 0 ? 0 : given
    }
  }

  private mutating func addOptions(
    _ options: ScheduleOptions, done: ScheduleOptions.Earlier?, previous: ScheduleOptions.Earlier?
  ) {
    built.instance.key = options.key.map(yearKey)
    built.instance.now = firstOpenWeek(options)
    if let done {
      takeDone(done, before: .max, isTold: true, visitMinutes: previous?.visitMinutes ?? [:])
    } else if options.now != nil, let previous {
      // What is over is taken for carried out when nothing is said of that.
      takeDone(previous, before: built.instance.now, isTold: false, visitMinutes: [:])
    }
    if let open = options.published.first(where: { $0.year.index == year.index }) { follow(open) }
    if let previous {
      built.instance.previous = readable(previous)
      // With a row less or more it is not the schedule that the digest is of.
      let isWhole =
        built.instance.previous.visits.count == previous.rows.visits.count
        && built.instance.previous.blocks.count == previous.rows.blocks.count
      built.instance.previousDigest = isWhole && built.instance.couldGivePrevious ? previous.digest : nil
    }
  }

  /// Takes over the announced rows of the open schedule, unless only the key is different, or which objects it draws: what is
  /// announced does not depend on them.
  private mutating func follow(_ open: SolvedYear) {
    guard let rows = open.result?.rows, built.instance.withoutDraw != open.instance.withoutDraw else { return }
    let announced = Set(open.instance.tasks.filter(\.isAnnounced).map(\.id))
    let isAnnounced = rows.lines.map { announced.contains($0.task) }
    built.instance.published = rows.only(
      visits: { isAnnounced[Int(rows.visits.line[$0])] }, blocks: { isAnnounced[Int(rows.blocks.line[$0])] })
  }

  private mutating func takeDone(
    _ earlier: ScheduleOptions.Earlier, before end: Int, isTold: Bool, visitMinutes: [LineName: Int]
  ) {
    let numbers = Dictionary(demands.indices.map { (demands[$0].name, $0) }, uniquingKeysWith: { first, _ in first })
    var carriedOut = CarriedOut(earlier, year, teams, taskNumbers: numbers, visitMinutes: visitMinutes)
    carriedOut.take(into: &built, before: end, isTold: isTold)
    built.strays += carriedOut.strays
  }

  /// The rows of an earlier schedule without those that name no week, part of the day, line or team that there could be.
  private mutating func readable(_ earlier: ScheduleOptions.Earlier) -> Rows {
    let (v, b) = (earlier.rows.visits, earlier.rows.blocks)
    var rows = Rows(lines: earlier.rows.lines, pools: earlier.rows.pools)
    // The same file may have said what is done.
    var known = Set(built.strays)
    func note(_ line: Int32, _ object: Int?, _ week: Int32) {
      let stray = StrayRow(
        file: earlier.file, line: rows.currentName(line), object: object, week: Int(week), fault: .unreadable)
      if known.insert(stray).inserted { built.strays.append(stray) }
    }
    for row in 0..<v.count {
      guard rows.hasPlace(line: v.line[row], pool: v.pool[row], week: v.week[row], part: v.part[row], in: year),
        v.object[row] >= 0
      else {
        note(v.line[row], Int(v.object[row]) + 1, v.week[row])
        continue
      }
      rows.visits.append(
        line: v.line[row], object: v.object[row], week: v.week[row], pool: v.pool[row], part: v.part[row])
    }
    for row in 0..<b.count {
      guard rows.hasPlace(line: b.line[row], pool: b.pool[row], week: b.week[row], part: b.part[row], in: year) else {
        note(b.line[row], nil, b.week[row])
        continue
      }
      rows.blocks.append(
        line: b.line[row], week: b.week[row], pool: b.pool[row], part: b.part[row], minutes: b.minutes[row])
    }
    return rows
  }

  /// The first week that may still change.
  private func firstOpenWeek(_ options: ScheduleOptions) -> Int {
    guard let now = options.now, now >= year.days.lowerBound else { return 0 }
    return year.week(of: now) ?? year.weeks.count
  }

  /// Each year has its own draw, also where the plans of two years are drawn with one key.
  private func yearKey(_ key: [UInt8]) -> [UInt8] {
    Array(sha256(key + Array("jaar vanaf \(year.days.lowerBound.iso)".utf8)).prefix(16))
  }
}

extension Instance {
  /// What the schedule asks whoever draws: how many objects come in which week, not which.
  fileprivate var withoutDraw: Instance {
    var instance = self
    instance.key = nil
    for task in tasks.indices where !tasks[task].isAnnounced {
      for group in tasks[task].groups.indices { instance.tasks[task].groups[group].releases.sort() }
    }
    return instance
  }
}
