import PlanCompiler
import PlanModel
import SourceText
import Testing

private let questions = """
  plan p "P" {
    gemeente "Zandbergen"
    periode 1 januari 2026 t/m 31 december 2026
  }
  risicomodel {
    effect veiligheid op schaal 1 t/m 5
    kans op schaal 1 t/m 5 { trede 2 "Soms" vanaf 2 keer per jaar }
    score hoogste effect maal kans
    klasse laag "Laag" vanaf 1
  }
  doel d "D"
  risico r "R" {
    doel d
    effect veiligheid 2
    kans uit m waar soort is "geluid café"
  }
  bron m "M" {
    bestand "g/m.csv"
    kolom soort
    tijdvak 
  """

private func compiled(_ stretch: String, _ rows: [UInt8]) -> Compilation {
  var world = MemoryWorld(["plan.vth": questions.dropLast() + " \(stretch)\n}\n"])
  world.files["g/m.csv"] = rows
  return compile(world)
}

/// Rows in a stretch are so many a year: whole years are whole, whatever leap days they hold.
@Test(arguments: [
  ("1 januari 2025 t/m 31 december 2025", 2, Rational(2)),
  ("1 januari 2024 t/m 31 december 2024", 2, Rational(2)),
  ("1 januari 2024 t/m 31 december 2025", 4, Rational(2)),
  ("1 juli 2023 t/m 30 juni 2026", 9, Rational(3)),
  ("1 maart 2024 t/m 28 februari 2025", 5, Rational(5)),
  ("1 januari 2025 t/m 14 maart 2025", 1, Rational(5)),
])
func rowsAreBroughtToAYear(stretch: String, rows: Int, perYear: Rational) {
  let result = compiled(stretch, Array(("soort\n" + String(repeating: "geluid café\n", count: rows)).utf8))
  #expect(result.findings.filter { $0.severity == .error }.isEmpty)
  #expect(Array(result.plan.counts.values) == [perYear])
}

/// A spreadsheet that saves in an older encoding would find no word with an accent.
@Test func rowsThatAreNotUTF8AreRefused() {
  let rows = Array("soort\nhond\ngeluid caf".utf8) + [0xE9] + Array("\n".utf8)
  let result = compiled("2025", rows)
  let found = result.findings.filter { $0.code == .finding(.dataFile) }.map(\.message.nl)
  #expect(found == ["«g/m.csv» is op regel 3 geen UTF-8. Bewaar het bestand als «CSV UTF-8»."])
}

/// A value that no row has is said, with the one that was meant where it lies near.
@Test(arguments: [
  (
    "geluid cafe\n", SourceText.Severity.warning,
    "In «g/m.csv» komt `soort` «geluid café» niet voor. Bedoelt u «geluid cafe»?"
  ),
  ("hond\n", .remark, "In «g/m.csv» komt `soort` «geluid café» niet voor."),
])
func valuesThatNoRowHasAreFound(row: String, severity: Severity, message: String) throws {
  let result = compiled("2025", Array(("soort\n" + row).utf8))
  let found = result.findings.filter { $0.code == .finding(.unknownWord) }
  #expect(found.map(\.message.nl) == [message])
  #expect(found.map(\.severity) == [severity])
  #expect(found.flatMap(\.solutions).flatMap(\.edits).map(\.text) == (severity == .warning ? ["\"geluid cafe\""] : []))
}

@Test func valuesThatSomeRowHasAreNot() {
  let result = compiled("2025", Array("soort\ngeluid café\nhond\n".utf8))
  #expect(result.findings.filter { $0.code == .finding(.unknownWord) }.isEmpty)
}

private let days = "datum;soort\n2025-01-05;geluid café\n31-12-2025;geluid café\n"

/// Rows of other days do not count; what is odd is said once of each kind, at the file.
@Test(arguments: [
  ("", []),
  (
    "2026-01-01;geluid café\n01/02/2024 10:15;geluid café\n",
    [
      "In «g/m.csv» ligt «2026-01-01» op regel 4 buiten het tijdvak; de rij telt niet mee (2 rijen)."
    ]
  ),
  ("2025-13-01;geluid café\n", ["In «g/m.csv» is «2025-13-01» op regel 4 geen datum; de rij telt niet mee."]),
  (
    "2025-03-01;hond;centrum\n2025-03-01\n",
    [
      "In «g/m.csv», regel 4, staan 3 velden waar de kop er 2 heeft (2 rijen)."
    ]
  ),
])
func rowsOfOtherDaysDoNotCount(rows: String, messages: [String]) {
  let result = compiled("2025", Array((days + rows).utf8))
  let found = result.findings.filter { $0.code == .finding(.dataFile) }
  #expect(found.map(\.message.nl) == messages)
  #expect(found.allSatisfy { $0.severity == .warning })
  #expect(Array(result.plan.counts.values) == [Rational(2)])
}

@Test func aFileWithoutRowsIsFound() {
  let result = compiled("2025", Array("soort\n".utf8))
  #expect(
    result.findings.filter { $0.code == .finding(.dataFile) }.map(\.message.nl) == [
      "«g/m.csv» heeft een kop en geen rijen."
    ])
}

/// A column that is missing is said where the source names it, not again where it is asked.
@Test func aMissingColumnIsFoundOnce() {
  let result = compiled("2025", Array("Soort\ngeluid café\n".utf8))
  #expect(
    result.findings.filter { $0.code == .finding(.dataFile) }.map(\.message.nl) == [
      "«g/m.csv» heeft geen kolom `soort`. Bedoelt u `Soort`?"
    ])
}
