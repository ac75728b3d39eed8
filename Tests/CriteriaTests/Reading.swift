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

/// Risk figures and hours, as the compiler computes them.
func facts(_ plan: Plan) -> ComputedFacts {
  let risks = riskFigures(plan)
  return ComputedFacts(plan, risks, schedule(plan, risk: risks).value)
}

/// Last year's plan, for criteria that ask for it: it had one task.
func lastYear(_ criterion: Criterion) -> [String: Plan] {
  guard criterion.demands.contains(where: { $0.sentence.contains("taken-zonder-oordeel") }) else { return [:] }
  return ["vorig": plan("plan vorig \"2016\" {\n}\ntaak vegen \"Toezicht op zwerfafval\"\n").value]
}

/// The head that most examples share.
let head = """
  plan voorbeeld "Voorbeeld" {
    gemeente "Zandbergen"
    periode 1 januari 2017 t/m 31 december 2017
    vaststelling college op 20 december 2016
  }

  """
