import Binding
import BuiltIn
import Criteria
import PlanModel
import Scheduling
import SourceText
import Syntax

#if canImport(Glibc)
  import Glibc
#endif

// `criteria-bench FILE STAGE`: parses and binds a plan (`bind`), computes its hours as well (`facts`), or tests it against
// the criteria as well (`test`). The difference between two stages is what the later one costs.
guard CommandLine.arguments.count == 3, let file = fopen(CommandLine.arguments[1], "rb") else { exit(2) }
var bytes: [UInt8] = []
var buffer = [UInt8](repeating: 0, count: 1 << 16)
while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }

let stage = CommandLine.arguments[2]
let source = SourceFile(name: "plan.vth", bytes: bytes)
let plan = bind([BindingUnit(file: FileID(0), tree: parse(source))]).value
if stage != "bind" {
  let risks = riskFigures(plan)
  var options = ScheduleOptions()
  options.makesItems = false
  let facts = ComputedFacts(plan, risks, schedule(plan, risk: risks, options: options).value)
  if stage == "test", let set = CriteriaArchive(BuiltIn.criteriaArchive).flatMap(CriteriaSet.init) {
    print(check(plan, facts: facts, against: set).value.count)
  }
}
