/// The checker's own picture of an instance: lines with what they may use, and loads that rows add up to.
struct Checker {
  let instance: Instance
  let result: Result
  var found: [Violation] = []
  var lines: [CheckedLine] = []
  /// Minutes per (pool, week, part): of fixed rows, and of new ones.
  var fixedLoad: [Int]
  var newLoad: [Int]
  /// Fixed rows that the result still has to show.
  var fixedRows: [FixedKey: Int] = [:]
  /// Per line: visits, undated ones included; fixed ones among them.
  var visits: [Int] = []
  var fixedVisits: [Int] = []
  /// Minutes of blocks per line, and per line and week for standing work; fixed and all.
  var minutes: [Int] = []
  var fixedMinutes: [Int] = []
  var standing: [Int: [Int]] = [:]
  var fixedStanding: [Int: [Int]] = [:]

  struct CheckedLine {
    var task: Int
    var group: Int
    /// Pools that may do it, ascending.
    var pools: [Int]
    /// What the checks of rows need of the task, so that they do not take up the whole of it for every row.
    var kind: Instance.Kind
    var unit: Int
    var weeks: WeekSet
    var parts: DaypartSet
    var objects: Int
    var hasReleases: Bool
    var frequency: Int
    /// Weeks between visits of one object, at least 1.
    var gap: Int
  }

  struct FixedKey: Hashable {
    var line: Int32
    /// The object, or -1 - minutes for a block.
    var content: Int32
    var week: Int32
    var pool: Int32
    var part: Int32
  }

  init(_ instance: Instance, _ result: Result) {
    self.instance = instance
    self.result = result
    let cells = instance.pools.count * instance.weeks * instance.dayparts.count
    fixedLoad = [Int](repeating: 0, count: cells)
    newLoad = fixedLoad
    layLines()
    visits = [Int](repeating: 0, count: lines.count)
    fixedVisits = visits
    minutes = visits
    fixedMinutes = visits
  }

  mutating func run() -> [Violation] {
    checkNames()
    if !found.isEmpty { return found }
    gatherFixedRows()
    checkRows()
    if found.contains(where: { $0.rule == .shape }) { return found }
    checkUndated()
    checkCapacity()
    checkObjects()
    checkDemand()
    checkClaims()
    checkCuts()
    return found
  }

  mutating func report(_ rule: Violation.Rule, line: Int? = nil, pool: Int? = nil, week: Int? = nil) {
    found.append(Violation(rule, line: line, pool: pool, week: week))
  }

  func task(_ line: Int) -> Instance.Task { instance.tasks[lines[line].task] }
  func group(_ line: Int) -> Instance.Group { task(line).groups[lines[line].group] }

  func cell(_ pool: Int, _ week: Int, _ part: Int) -> Int {
    (pool * instance.weeks + week) * instance.dayparts.count + part
  }

  private mutating func layLines() {
    var teams: [String: [Int]] = [:]
    for (index, pool) in instance.pools.enumerated() { teams[pool.team, default: []].append(index) }
    for (index, task) in instance.tasks.enumerated() {
      var lastTeams: [String]?
      var pools: [Int] = []
      for (number, group) in task.groups.enumerated() {
        if group.teams != lastTeams {
          lastTeams = group.teams
          let all = Set(group.teams.flatMap { teams[$0] ?? [] })
          pools = all.filter { mayDo(instance.pools[$0], task) }.sorted()
        }
        lines.append(
          CheckedLine(
            task: index, group: number, pools: pools, kind: task.kind,
            unit: task.minutes.multipliedReportingOverflow(by: task.crew).partialValue, weeks: task.weeks,
            parts: task.parts, objects: group.objects, hasReleases: !group.releases.isEmpty,
            frequency: task.frequency, gap: max(1, task.gap)))
      }
    }
  }

  private func mayDo(_ pool: Instance.Pool, _ task: Instance.Task) -> Bool {
    if pool.isService && !task.allowsService { return false }
    return pool.skills.contains(task.skill)
  }

  private mutating func checkNames() {
    let names = lines.map { LineName(task: instance.tasks[$0.task].id, district: self.name(of: $0)) }
    if result.rows.lines != names || result.rows.pools != instance.pools.map(\.id) { report(.name) }
    if result.coverage.count != lines.count { report(.shape) }
  }

  private func name(of line: CheckedLine) -> String { instance.tasks[line.task].groups[line.group].district }
}
