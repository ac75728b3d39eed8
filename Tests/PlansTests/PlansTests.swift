import Binding
import Criteria
import Foundation
import PlanCompiler
import PlanModel
import SourceText
import Testing

/// Folders of `Plans` that hold a plan of their own.
private let plans = PlanFolder.folders().filter { !["fouten", "gedeeld", "kaders"].contains($0) }

/// The plans that come with the language read without an error; what they lack is at most a warning.
@Test(arguments: plans)
func planHasNoErrors(_ name: String) {
  let result = compile(PlanFolder(name: name))
  let errors = result.places { $0.severity == .error }.map { "\($0.place): \($0.message)" }
  #expect(errors.isEmpty, "\(errors.joined(separator: "\n"))")
  #expect(result.plan.header != nil)
}

/// The sample plan meets every criterion of its set that a machine decides, or accounts for it.
@Test func sampleMeetsItsCriteria() {
  var options = CompileOptions()
  options.criteria = .texts(
    PlanFolder(name: "kaders").files.compactMap { name in
      PlanFolder.bytes("kaders/" + name).map { SourceFile(name: "kaders/" + name, bytes: $0) }
    })
  let result = compile(PlanFolder(name: "zandbergen-2017"), options)
  let errors = result.places { $0.severity == .error }.map {
    "\($0.place): \($0.message)"
  }
  #expect(errors.isEmpty, "\(errors.joined(separator: "\n"))")
  #expect(result.verdicts.count > 30)
  #expect(result.verdicts.filter { $0.kind == .notMet }.map(\.criterion.id) == [])
}

/// Each mistake is found where its comment says, and nothing else is.
@Test(arguments: PlanFolder.folders(in: "fouten"))
func mistakesAreFoundWhereTheyStand(_ name: String) {
  let result = compile(PlanFolder(name: name))
  let found = result.places().map(\.place).sorted()
  let expected = result.expected.sorted()
  #expect(found.filter { !expected.contains($0) } == [], "found, but no comment says so")
  #expect(expected.filter { !found.contains($0) } == [], "a comment says so, but it was not found")
  #expect(found.count == expected.count)
}

/// All plan files of the repository that parse, as paths below `Plans`.
private let files = (plans + ["gedeeld"]).flatMap { folder in
  PlanFolder(name: folder).files.map { folder + "/" + $0 }
}

/// The plans are written the way `vthplan format` writes them. With `RECORD=1` they are written anew.
@Test(arguments: files)
func planIsInCanonicalFormat(_ path: String) throws {
  let bytes = try #require(PlanFolder.bytes(path))
  let formatted = try #require(canonicalText(SourceFile(name: path, bytes: bytes)))
  if ProcessInfo.processInfo.environment["RECORD"] != nil { try PlanFolder.write(formatted, to: path) }
  let isCanonical = PlanFolder.bytes(path) == formatted
  #expect(isCanonical, "\(path) differs from its canonical format")
}
