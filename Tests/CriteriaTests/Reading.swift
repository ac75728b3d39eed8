import Binding
import Criteria
import PlanModel
import Scheduling
import SourceText
import Syntax

/// A plan or criteria text, bound; findings of reading beside it.
func plan(_ text: String, name: String = "plan.vth", included: [String: Plan] = [:]) -> Staged<Plan> {
  let file = SourceFile(name: name, text: text)
  return bind([BindingUnit(file: FileID(0), tree: parse(file))], included: included)
}

/// Risk figures and hours; coverage as if each team did its tasks in the order of the text.
func facts(_ plan: Plan) -> ComputedFacts {
  var facts = ComputedFacts(plan, riskFigures(plan))
  guard let calendar = planCalendar(plan).value else { return facts }
  let teams = teamCapacities(plan, calendar)
  facts.addHours(plan, demands: taskDemands(plan, calendar, teams), teams: teams)
  var left = facts.teams.mapValues { $0.available ?? 0 }
  var covered: [StatementID: Int64] = [:]
  for task in plan.all("taak") {
    let team = plan.child(task, "team").flatMap { plan[$0].references("team").first?.target }
    let minutes = min(facts.tasks[task]?.needed ?? 0, team.flatMap { left[$0] } ?? 0)
    covered[task] = minutes
    if let team { left[team, default: 0] -= minutes }
  }
  facts.addCoverage(covered)
  return facts
}

/// The head that most examples share.
let head = """
  plan voorbeeld "Voorbeeld" {
    gemeente "Zandbergen"
    periode 1 januari 2017 t/m 31 december 2017
    vaststelling college op 20 december 2016
  }

  """
