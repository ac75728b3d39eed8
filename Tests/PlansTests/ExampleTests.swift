import Binding
import Foundation
import PlanCompiler
import SourceText
import Testing
import Vocabulary

/// An example of `Documentation/taal.md`, as the only file of a plan.
struct Example: World, Sendable, CustomTestStringConvertible {
  /// Its line in the page.
  let line: Int
  let text: String

  var testDescription: String { "line \(line)" }

  /// What the example does not declare itself, and a plan around it.
  private static let base = page("Tests/PlansTests/basis.vth")
  var isWhole: Bool { text.hasPrefix("plan ") || text.contains("\nplan ") }
  private static let header = """
    plan voorbeeld "Voorbeeld" {
      gemeente "Zandbergen"
      periode  1 januari 2017 t/m 31 december 2017
    }
    """

  func planFiles(in folder: String) -> Result<[String], WorldProblem> {
    switch folder {
    case "": .success(["plan.vth", "voorbeeld.vth"])
    case "../basis": .success(["../basis/basis.vth"])
    default: .failure(.missing)
    }
  }

  func read(_ path: String) -> Result<[UInt8], WorldProblem> {
    let text =
      switch path {
      case "voorbeeld.vth": text
      case "plan.vth": "gebruik \"../basis\" als basis\n" + (isWhole ? "" : Self.header)
      default: Self.base
      }
    return .success(Array(text.utf8))
  }

  static func page(_ path: String) -> String {
    let place = PlanFolder.plans.deletingLastPathComponent().appending(path: path)
    return (try? String(contentsOf: place, encoding: .utf8)) ?? ""
  }

  /// The fenced blocks of a page that hold plan text.
  static func all(in path: String) -> [Example] {
    var examples: [Example] = []
    var start: Int?
    let lines = page(path).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line == "```vth" {
        start = index + 1
      } else if line == "```", let first = start {
        examples.append(Example(line: first + 1, text: lines[first..<index].joined(separator: "\n")))
        start = nil
      }
    }
    return examples
  }
}

private let page = "Documentation/taal.md"

/// Every example reads, is written canonically, and gives the findings that it says and no others.
@Test(arguments: Example.all(in: page))
func exampleMeansWhatItSays(_ example: Example) throws {
  let result = compile(example)
  let found = result.places { $0.code != .finding(.noKey) }.map { "\($0.place): \($0.message)" }
  let expected = result.expected.map(\.description)
  #expect(found.count == expected.count, "\(found)")
  for place in expected { #expect(found.contains { $0.hasPrefix(place + ":") }, "\(place) in \(found)") }
  let canonical = try #require(canonicalText(SourceFile(name: "voorbeeld.vth", text: example.text)))
  #expect(String(decoding: canonical, as: UTF8.self) == example.text + "\n")
}

/// Every row of the table has its example, which uses the keywords that the row names.
@Test func tableRowsHaveTheirExamples() {
  // The part above the mark is written by hand; below it stands the reference.
  let whole = Example.page(page)
  let text = whole.range(of: languageReferenceMark).map { String(whole[..<$0.lowerBound]) } ?? ""
  let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("`") }
  #expect(rows.count >= 55)
  for row in rows {
    let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count == 4, let number = Int(cells[0]),
      let start = text.range(of: "**Voorbeeld \(number)** — \(cells[1])\n\n```vth\n"),
      let end = text.range(of: "\n```\n", range: start.upperBound..<text.endIndex)
    else {
      Issue.record("no example for: \(row)")
      continue
    }
    let lines = text[start.upperBound..<end.lowerBound].split(separator: "\n").map {
      $0.drop { $0 == " " }.prefix { $0 != " " }
    }
    for keyword in cells[2].split(separator: ",").map({ $0.trimmingCharacters(in: CharacterSet(charactersIn: " `")) }) {
      #expect(lines.contains { $0 == keyword }, "example \(number) lacks \(keyword)")
    }
  }
}
