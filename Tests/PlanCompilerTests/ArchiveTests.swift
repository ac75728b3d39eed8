import Foundation
import PlanCompiler
import PlanModel
import SourceText
import Testing

/// What comes out of an archive is what went in: statements, values, names, ties.
@Test(arguments: try caseFiles("goed") + caseFiles("bevindingen"))
func archivesHoldThePlan(_ url: URL) throws {
  let plan = compile(MemoryWorld(bytes: Array(try Data(contentsOf: url)))).plan
  let decoded = try #require(PlanArchive.decode(PlanArchive.encode(plan)))
  #expect(decoded.count == plan.count)
  for index in 0..<plan.count {
    let (a, b) = (plan[StatementID(index)], decoded[StatementID(index)])
    #expect(a.values == b.values && a.children == b.children && a.name == b.name && a.title == b.title)
    #expect(a.location == b.location && a.keywordRange == b.keywordRange && a.nameRange == b.nameRange)
    #expect(a.from == b.from && a.until == b.until && a.source == b.source && a.parent == b.parent && a.row == b.row)
  }
  #expect(decoded.base.names == plan.base.names && decoded.base.topLevel == plan.base.topLevel)
}

/// Cut anywhere, an archive is refused or read to something; never a trap.
@Test func cutArchivesAreHarmless() throws {
  let plan = compile(MemoryWorld(bytes: Array(try Data(contentsOf: caseFiles("goed")[0])))).plan
  let bytes = PlanArchive.encode(plan)
  for length in stride(from: 0, to: bytes.count, by: 3) { _ = PlanArchive.decode(Array(bytes[..<length])) }
}
