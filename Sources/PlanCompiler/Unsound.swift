import Criteria
import PlanModel
import Scheduling
import SourceText

/// Which hours cannot be relied on, because a line behind them is wrong and was reported: what leans on them is not said.
struct Unsound {
  private var tasks: Set<StatementID> = []
  private var teams: Set<StatementID> = []
  /// Something that all hours rest on is wrong.
  private var isEverything = false
  private let headings: Headings?

  /// From the findings about reading and coherence; those that are no errors change no hours.
  init(_ plan: Plan, _ findings: [Finding], _ headings: Headings) {
    let errors = findings.filter { $0.severity == .error }
    self.headings = errors.isEmpty ? nil : headings
    var touched: Set<StatementID> = []
    for error in errors {
      let path = headings.around(error.primary.location)
      guard let root = path.first else {
        isEverything = true
        continue
      }
      let isOfWork = ["taak", "team"].contains(plan[root].kind)
      if !isOfWork || path.count == 1 || bearsOnHours(plan.row(path[1])) { touched.insert(root) }
    }
    if touched.isEmpty { return }
    isEverything = isEverything || touched.contains { Self.bearsAll(plan[$0].kind) }
    let risks = touched.filter { plan[$0].kind == "risico" }
    teams = touched.filter { plan[$0].kind == "team" }
    for task in plan.all("taak") {
      let named = plan.children(task, "risico").flatMap { plan[$0].references("risico").compactMap(\.target) }
      if touched.contains(task) || named.contains(where: risks.contains) { add(task, plan) }
    }
  }

  private static func bearsAll(_ kind: String) -> Bool {
    ["plan", "risicomodel", "bron", "keuze", "bijstelling", "terugkoppeling"].contains(kind)
  }

  /// A task takes its teams along, which then have other hours left for the rest; when its team is not known, all.
  private mutating func add(_ task: StatementID, _ plan: Plan) {
    tasks.insert(task)
    let lines = plan.children(task, "team")
    let named = lines.flatMap { plan[$0].references("team") }
    if plan[task].isIncomplete || lines.contains(where: { plan[$0].isDamaged })
      || named.contains(where: { $0.target == nil })
    {
      isEverything = true
    }
    teams.formUnion(named.compactMap(\.target))
  }

  /// What the schedule says, as far as it can be relied on.
  func sound(_ findings: [Finding], _ plan: Plan) -> [Finding] {
    let kept = findings.filter { !hides($0, plan) }
    return isEverything || !tasks.isEmpty ? kept.map(\.withoutVisits) : kept
  }

  /// Whether a finding of the schedule leans on them.
  private func hides(_ finding: Finding, _ plan: Plan) -> Bool {
    guard let headings, case .finding(let code) = finding.code, Self.ofSchedule.contains(code) else { return false }
    if code == .notCovered, isEverything { return true }
    guard let root = headings.root(finding.primary.location) else { return false }
    let isOwn = code != .notCovered && (tasks.contains(root) || teams.contains(root))
    return isOwn || leansOnTeams(root, plan)
  }

  /// What the schedule says of hours and times.
  private static let ofSchedule: Set<FindingCode> = [
    .notCovered, .windowTooShort, .unitTooLarge, .noWorkingTime, .scheduleInput, .outsideWorkingTime, .timesTooShort,
    .pairTooLarge, .longSpacing,
  ]

  private func leansOnTeams(_ task: StatementID, _ plan: Plan) -> Bool {
    plan.children(task, "team").contains { line in
      plan[line].references("team").contains { $0.target.map(teams.contains) == true }
    }
  }

  /// The facts without the hours that cannot be relied on.
  func without(_ facts: ComputedFacts, _ plan: Plan) -> ComputedFacts {
    guard isEverything || !tasks.isEmpty || !teams.isEmpty else { return facts }
    var sound = facts
    for team in facts.teams.keys where isEverything || teams.contains(team) {
      sound.teams[team] = ComputedFacts.Hours()
    }
    for task in facts.tasks.keys {
      if isEverything || tasks.contains(task) {
        sound.tasks[task] = ComputedFacts.Hours()
      } else if leansOnTeams(task, plan) {
        sound.tasks[task]?.covered = nil
      }
    }
    sound.classes = [:]
    sound.instruments = [:]
    sound.total = ComputedFacts.Hours()
    return sound
  }
}
