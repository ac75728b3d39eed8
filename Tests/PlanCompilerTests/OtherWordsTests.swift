import Binding
import Foundation
import PlanCompiler
import SourceText
import Syntax
import Testing
import Vocabulary

/// One line of `Cases/andere-woorden.txt`: a word of the field at a place, and what it leads to.
struct OtherWord: Sendable, CustomTestStringConvertible {
  let place: String
  let written: String
  let right: String
  /// The line can be read with the keyword, which is then its remedy.
  let isRemedy: Bool

  var testDescription: String { "\(place): \(written)" }

  init?(_ line: String) {
    guard !line.hasPrefix("//"), let colon = line.range(of: ": ") else { return nil }
    let rest = String(line[colon.upperBound...])
    isRemedy = rest.contains(" =? ")
    let halves = rest.components(separatedBy: isRemedy ? " =? " : " =! ")
    guard halves.count == 2 else { return nil }
    (place, written, right) = (String(line[..<colon.lowerBound]), halves[0], halves[1])
  }

  static func all() throws -> [OtherWord] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Cases/andere-woorden.txt")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap { OtherWord(String($0)) }
  }

  func text(_ line: String) -> String {
    let words = place.split(separator: "/").map(String.init)
    let heads = words.map { $0 + " proef \"Proef\" {\n" }.joined()
    return heads + line + "\n" + String(repeating: "}\n", count: words.count)
  }

  /// What is said of the line.
  func findings(_ line: String) -> [Finding] {
    var world = MemoryWorld([
      "basis.vth": examplePlan + "\ngebied centrum \"Centrum\"\ngebied haven \"Haven\"\nbron cbs \"CBS\"\n"
    ])
    if place == "plan" { world = MemoryWorld([:]) }
    world.files["regel.vth"] = Array(text(line).utf8)
    let result = compile(world)
    let number = place.split(separator: "/").count + 1
    return result.findings.filter { finding in
      let location = finding.primary.location
      let file = result.sources[location.file]
      let before = file.bytes.prefix(Int(location.range.start)).filter { $0 == UInt8(ascii: "\n") }.count
      return file.name == "regel.vth" && before + 1 == number
    }
  }
}

/// A word of the field leads to the keyword that says it, and where the line can be read so, its remedy writes it.
@Test(arguments: try OtherWord.all())
func wordsOfTheFieldLeadToTheKeyword(_ word: OtherWord) throws {
  let found = word.findings(word.written).filter { $0.severity == .error }
  #expect(found.count == 1, "\(found.map(\.message.nl))")
  let finding = try #require(found.first)
  guard word.isRemedy else {
    let told = finding.message.nl + " " + (finding.explanation?.nl ?? "")
    #expect(told.contains("`\(word.right)`"), "\(told)")
    #expect(finding.solutions.isEmpty)
    return
  }
  let edits = try #require(finding.solutions.first?.edits)
  let mended = String(decoding: applying(edits, to: Array(word.text(word.written).utf8)), as: UTF8.self)
  #expect(mended == word.text(word.right))
  #expect(word.findings(word.right).filter { $0.severity == .error }.map(\.message.nl) == [])
}

/// Every word in the table can mean something that exists, and is not the keyword itself.
@Test func everyMeaningIsAKeyword() {
  for (word, keywords) in Vocabulary.allMeanings {
    for keyword in keywords {
      let first = keyword.split(separator: " ").first.map(String.init) ?? ""
      #expect(!Vocabulary.places(of: first).isEmpty, "\(word): \(keyword)")
      #expect(first != word)
    }
  }
}
