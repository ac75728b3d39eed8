import Binding
import Foundation
import PlanCompiler
import PlanModel
import SourceText
import Syntax
import Testing
import Vocabulary

/// One line of `Cases/schrijfwijzen.txt`.
struct Spelling: Sendable, CustomTestStringConvertible {
  /// The row, such as `taak/inzet`.
  var row: String
  var written: String
  /// As `format` writes it, or as the remedy does.
  var right: String
  /// As documents say it, when that differs.
  var said: String?
  /// The line is not understood, and `right` is its remedy.
  var isRemedy: Bool
  /// The line is not understood, and nothing is offered in its place.
  var isRefused = false

  var testDescription: String { "\(row): \(written)" }

  /// `taak/inzet: 12u per week => 12 uur per week ~> …`, or with `=?` a remedy, or with `=!` none.
  init?(_ line: String) {
    guard let colon = line.range(of: ": "), !line.hasPrefix("//") else { return nil }
    row = String(line[..<colon.lowerBound])
    let rest = String(line[colon.upperBound...])
    isRemedy = rest.contains(" =? ")
    if rest.hasSuffix(" =!") {
      (written, right, isRefused) = (String(rest.dropLast(3)), "", true)
      return
    }
    let halves = rest.components(separatedBy: isRemedy ? " =? " : " => ")
    guard halves.count == 2 else { return nil }
    let ends = halves[1].components(separatedBy: " ~> ")
    written = halves[0]
    right = ends[0]
    said = ends.count > 1 ? ends[1] : nil
  }

  static func all() throws -> [Spelling] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Cases/schrijfwijzen.txt")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap { Spelling(String($0)) }
  }

  /// The line in the blocks it belongs in.
  func text(_ phrase: String) -> String {
    let words = row.split(separator: "/").map(String.init)
    var text = ""
    for depth in words.indices.dropLast() {
      let parent = Vocabulary.id(words[...depth].joined(separator: "/"))
      let header = parent.map { Vocabulary[$0] }
      text += words[depth] + (header?.naming == Row.Naming.none ? "" : " proef \"Proef\"") + " {\n"
    }
    return text + "\(words[words.count - 1]) \(phrase)\n" + String(repeating: "}\n", count: words.count - 1)
  }

  func compiled(_ phrase: String) -> (result: Compilation, line: Statement?) { compiled(text: text(phrase)) }

  func compiled(text: String) -> (result: Compilation, line: Statement?) {
    var world = MemoryWorld([
      "basis.vth": examplePlan + """

        gebied centrum "Centrum"
        gebied haven "Haven"
        bron cbs "CBS" { bestand "cbs.csv" }

        """
    ])
    world.files["regel.vth"] = Array(text.utf8)
    world.files["cbs.csv"] = Array("soort\nhond\n".utf8)
    let result = compile(world)
    let keyword = row.split(separator: "/").last.map(String.init)
    let line = result.plan.base.statements.last {
      result.sources[$0.location.file].name == "regel.vth" && $0.kind == keyword
    }
    return (result, line)
  }
}

/// Every kind of value, and everything people type for it: understood and laid out, or answered with its remedy.
@Test(arguments: try Spelling.all())
func spellingsAreUnderstood(_ spelling: Spelling) throws {
  let (result, line) = spelling.compiled(spelling.written)
  let statement = try #require(line)
  let found = errors(result, at: statement, spelling).filter { isIn($0, "regel.vth", result) }
  if spelling.isRefused {
    #expect(found.count == 1, "\(found.map(\.message.nl))")
    #expect(found.flatMap(\.solutions).map(\.title.nl) == [])
  } else if spelling.isRemedy {
    #expect(found.count == 1, "\(found.map(\.message.nl))")
    let edits = found.first?.solutions.first?.edits ?? []
    let file = SourceFile(name: "regel.vth", text: spelling.text(spelling.written))
    let mended = String(decoding: applying(edits, to: file.bytes), as: UTF8.self)
    #expect(mended == spelling.text(spelling.right))
    let again = spelling.compiled(spelling.right)
    #expect(errors(again.result, at: try #require(again.line), spelling).map(\.message.nl) == [])
  } else {
    #expect(found.map(\.message.nl) == [])
    #expect(canonical(spelling.text(spelling.written)) == canonical(spelling.text(spelling.right)))
    #expect(phrase(canonical(spelling.text(spelling.written)), spelling) == spelling.right)
    let said = DutchText.phrase(statement)
    #expect(said == spelling.said ?? spelling.right)
    if case .text? = statement.values.first?.value { return }
    let again = try #require(spelling.compiled(said).line)
    #expect(again.values.map(plain) == statement.values.map(plain))
  }
}

/// Whoever takes a remedy, of an error or not, is rid of the finding, and nothing new is said of the line.
@Test(arguments: try Spelling.all())
func everyRemedyOfALineMendsIt(_ spelling: Spelling) throws {
  let before = spelling.compiled(spelling.written)
  let said = before.result.findings.filter { isIn($0, "regel.vth", before.result) }
  for finding in said {
    for solution in finding.solutions where !solution.edits.isEmpty {
      let bytes = applying(solution.edits, to: Array(spelling.text(spelling.written).utf8))
      let after = spelling.compiled(text: String(decoding: bytes, as: UTF8.self))
      let line = try #require(after.line).location.range
      let left = after.result.findings.filter { isIn($0, "regel.vth", after.result) }
      #expect(!left.contains { $0.message == finding.message }, "\(solution.title.nl)")
      let fresh = left.filter { found in
        line.start <= found.primary.location.range.start && !said.contains { $0.message == found.message }
          && found.primary.location.range.end <= line.end
      }
      #expect(fresh.map(\.message.nl) == [], "\(solution.title.nl)")
    }
  }
}

/// The errors. A line of `plan` or `risicomodel` stands in a block of its own beside the example's: what that block lacks,
/// or has in common with the example, is left out then.
private func errors(_ result: Compilation, at line: Statement, _ spelling: Spelling) -> [Finding] {
  let isSecondBlock = ["plan", "risicomodel"].contains { spelling.row.hasPrefix("\($0)/") }
  return result.findings.filter { finding in
    let isOfBlock = finding.code == .finding(.missingProperty) || finding.code == .finding(.givenTwice)
    let place = finding.primary.location
    let isInLine = line.location.range.start <= place.range.start && place.range.end <= line.location.range.end
    return finding.severity == .error
      && !(isSecondBlock && isOfBlock && !(isInLine && isIn(finding, "regel.vth", result)))
  }
}

private func isIn(_ finding: Finding, _ name: String, _ result: Compilation) -> Bool {
  result.sources[finding.primary.location.file].name == name
}

private func canonical(_ text: String) -> String {
  canonicalText(SourceFile(name: "a", text: text)).map { String(decoding: $0, as: UTF8.self) } ?? ""
}

/// What follows the keyword on its line.
private func phrase(_ text: String, _ spelling: Spelling) -> String? {
  let keyword = String(spelling.row.split(separator: "/").last ?? "")
  return text.split(separator: "\n").map { $0.drop { $0 == " " } }.first { $0.hasPrefix(keyword + " ") }.map {
    String($0.dropFirst(keyword.count).drop { $0 == " " })
  }
}

/// A value without the places it stands at.
private func plain(_ value: SlotValue) -> String {
  switch value.value {
  case .reference(let reference): "\(value.slot) \(reference.name)"
  case .references(let list): "\(value.slot) \(list.map(\.name))"
  case .weighted(let list): "\(value.slot) \(list.map { ($0.reference.name, $0.weight, $0.absence) })"
  default: "\(value.slot) \(value.value)"
  }
}
