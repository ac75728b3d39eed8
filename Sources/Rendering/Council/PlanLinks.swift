import PlanModel

/// Who points at whom in a plan, gathered once: the ways that documents go from a goal to its risks, tasks and hours.
struct PlanLinks: Sendable {
  private var groups: [Relation: [StatementID: [StatementID]]] = [:]

  enum Relation: String, CaseIterable, Sendable {
    case goalsUnderGoal = "subdoel"
    case risksOfGoal = "risico van doel"
    case tasksOfGoal = "taak van doel"
    case tasksOfRisk = "taak van risico"
    case notDoneOfRisk = "niet-doen van risico"
    case feedbackOnTask = "terugkoppeling over taak"
    case goalsOfTask = "doel van taak"
    case tasksOfTeam = "taak van team"
    case functionsOfTeam = "functie van team"
    case tasksOfPartner = "taak van partner"
    case goalsOfTheme = "doel van thema"
    case areasInArea = "gebied in gebied"
    case risksOfClass = "risico van klasse"
    case tasksOfClass = "taak van klasse"
    case decisionsOnChoice = "besluit over keuze"

    /// The kind whose items have it, and the kind of the items it gives; both the ids of rows.
    var kinds: (owner: String, item: String) {
      switch self {
      case .goalsUnderGoal: ("doel", "doel")
      case .risksOfGoal: ("doel", "risico")
      case .tasksOfGoal: ("doel", "taak")
      case .tasksOfRisk: ("risico", "taak")
      case .notDoneOfRisk: ("risico", "niet-doen")
      case .feedbackOnTask: ("taak", "terugkoppeling")
      case .goalsOfTask: ("taak", "doel")
      case .tasksOfTeam: ("team", "taak")
      case .functionsOfTeam: ("team", "functie")
      case .tasksOfPartner: ("partner", "taak")
      case .goalsOfTheme: ("thema", "doel")
      case .areasInArea: ("gebied", "gebied")
      case .risksOfClass: ("risicomodel/klasse", "risico")
      case .tasksOfClass: ("risicomodel/klasse", "taak")
      case .decisionsOnChoice: ("keuze", "besluit")
      }
    }

    var help: String {
      switch self {
      case .goalsUnderGoal: "De doelen die onder dit doel vallen."
      case .risksOfGoal: "De risico's die dit doel bedreigen."
      case .tasksOfGoal: "De taken voor dit doel, rechtstreeks of via een risico."
      case .tasksOfRisk: "De taken tegen dit risico."
      case .notDoneOfRisk: "Wat bij dit risico dit jaar niet gebeurt."
      case .feedbackOnTask: "De terugkoppelingen over deze taak."
      case .goalsOfTask: "De doelen waaraan deze taak bijdraagt."
      case .tasksOfTeam: "De taken van dit team."
      case .functionsOfTeam: "De functies van dit team."
      case .tasksOfPartner: "De taken waaraan deze partner meedoet."
      case .goalsOfTheme: "De doelen in dit thema."
      case .areasInArea: "De gebieden in dit gebied."
      case .risksOfClass: "De risico's in deze klasse."
      case .tasksOfClass: "De taken in deze klasse."
      case .decisionsOnChoice: "Wat over deze keuze is besloten."
      }
    }
  }

  init(_ plan: Plan, _ risks: RiskFigures) {
    add(.goalsUnderGoal, plan, "doel") { plan[$0].references("onder") }
    add(.risksOfGoal, plan, "risico") { lines(plan, $0, "doel", "doel") }
    add(.tasksOfRisk, plan, "taak") { lines(plan, $0, "risico", "risico") }
    add(.notDoneOfRisk, plan, "niet-doen") { lines(plan, $0, "risico", "risico") }
    add(.feedbackOnTask, plan, "terugkoppeling") { lines(plan, $0, "over", "wat") }
    add(.tasksOfTeam, plan, "taak") { lines(plan, $0, "team", "team") }
    add(.functionsOfTeam, plan, "functie") { lines(plan, $0, "team", "team") }
    add(.tasksOfPartner, plan, "taak") {
      lines(plan, $0, "met", "partner") + lines(plan, $0, "uitvoerder", "uitvoerder")
    }
    add(.goalsOfTheme, plan, "doel") { lines(plan, $0, "thema", "thema") }
    add(.areasInArea, plan, "gebied") { plan[$0].references("in") }
    add(.decisionsOnChoice, plan, "besluit") { plan[$0].references("keuze") }
    addGoalsOfTasks(plan)
    for risk in plan.all("risico") { append(.risksOfClass, risks.risks[risk]?.assigned, risk) }
    for task in plan.all("taak") { append(.tasksOfClass, risks.taskClass(task, in: plan), task) }
  }

  func items(_ relation: Relation, of id: StatementID) -> [StatementID] { groups[relation]?[id] ?? [] }

  private mutating func add(_ relation: Relation, _ plan: Plan, _ kind: String, _ owners: (StatementID) -> [Reference])
  {
    for id in plan.all(kind) {
      for owner in distinct(owners(id).compactMap(\.target)) { append(relation, owner, id) }
    }
  }

  private mutating func addGoalsOfTasks(_ plan: Plan) {
    for task in plan.all("taak") {
      let own = lines(plan, task, "doel", "doel").compactMap(\.target)
      let risks = lines(plan, task, "risico", "risico").compactMap(\.target)
      let goals = distinct(own + risks.flatMap { lines(plan, $0, "doel", "doel").compactMap(\.target) })
      groups[.goalsOfTask, default: [:]][task] = goals
      for goal in goals { append(.tasksOfGoal, goal, task) }
    }
  }

  private mutating func append(_ relation: Relation, _ owner: StatementID?, _ item: StatementID) {
    guard let owner else { return }
    groups[relation, default: [:]][owner, default: []].append(item)
  }
}

/// All references in a slot of the child lines with a keyword.
func lines(_ plan: Plan, _ id: StatementID, _ keyword: String, _ slot: String) -> [Reference] {
  plan.children(id, keyword).flatMap { plan[$0].references(slot) }
}

/// Without repeats, in order.
func distinct(_ ids: [StatementID]) -> [StatementID] {
  var seen: Set<StatementID> = []
  return ids.filter { seen.insert($0).inserted }
}
