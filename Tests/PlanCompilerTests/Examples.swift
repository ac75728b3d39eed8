import PlanCompiler
import SourceText

/// The plan that the catalogue's examples belong in.
let examplePlan = """
  plan handhaving-2017 "Handhavingsplan 2017" {
    gemeente "Voorbeeld"
    periode  1 januari 2017 t/m 31 december 2017
  }
  doel schoon "Schone straten"
  team boa "BOA's" {
    formatie   4,5 fte
    productief 1.360 uur per fte
  }
  taak vegen "Straten vegen" {
    doel schoon
    team boa
  }
  """

/// Codes of the schedule, of criteria and of templates: the tests of those rooms make them occur.
let codesOfOtherRooms: Set<FindingCode> = [
  .superfluousDeviation, .expiredDeviation, .forbiddenDeviation, .unfoundedDeviation, .unknownCriterion, .lawStraddle,
  .kaderNote, .withoutStatute, .notCovered, .windowTooShort, .unitTooLarge, .noWorkingTime, .singleExpert, .noKey,
  .scheduleInput,
  .criterionField, .criterionType, .criterionSyntax, .criterionExample, .unknownPlaceholder, .templateBlock,
  .emptyTemplate, .unknownTemplate, .unknownToken, .rawHTML,
  .unsafeLink,
  .longSentence,
]

extension FindingCode {
  /// The world of an example: the plan it belongs in, the example, and what it leans on.
  func world(_ example: String) -> MemoryWorld {
    var world = MemoryWorld([
      "../gedeeld/g.vth": "thema sociale-veiligheid \"Sociale veiligheid\"\n",
      "gegevens/meldingen.csv": "datum;soort\n2016-03-01;afval\n",
    ])
    world.files["voorbeeld.vth"] = Self.bytes(example)
    if self != .emptyPlan, self != .municipalityCode { world.files["basis.vth"] = Array((examplePlan + "\n").utf8) }
    return world
  }

  /// `⟦07⟧` becomes that byte, `⟦U+202E⟧` that character.
  private static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
      bytes += rest[..<open].utf8
      let number = rest[rest.index(after: open)..<close]
      if number.hasPrefix("U+"), let scalar = UInt32(number.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) {
        bytes += String(Character(scalar)).utf8
      } else if let byte = UInt8(number, radix: 16) {
        bytes.append(byte)
      }
      rest = rest[rest.index(after: close)...]
    }
    return bytes + Array(rest.utf8) + [UInt8(ascii: "\n")]
  }
}
