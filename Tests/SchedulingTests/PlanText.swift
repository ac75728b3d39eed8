import PlanCompiler
import PlanModel
import SourceText
import Testing

/// A plan folder of one file, in memory.
struct OneFile: World {
  var text: String

  func planFiles(in folder: String) -> Result<[String], WorldProblem> {
    folder.isEmpty ? .success(["plan.vth"]) : .failure(.missing)
  }

  func read(_ path: String) -> Result<[UInt8], WorldProblem> { .success(Array(text.utf8)) }
}

/// A plan of the year 2017 with these lines added at the top level.
func plan(_ text: String, period: String = "1 januari 2017 t/m 31 december 2017", header: String = "") -> Plan {
  let all = """
    plan proef "Proef" {
      gemeente "Zandbergen"
      periode \(period)
      \(header)
    }
    \(text)
    """
  return compile(OneFile(text: all)).plan
}
