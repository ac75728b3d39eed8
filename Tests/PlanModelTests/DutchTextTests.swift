import PlanModel
import SourceText
import Testing
import Vocabulary

@Suite struct DutchTextTests {
  static let figures: [(Figure, String)] = [
    (Figure(Rational(8_500_000), .cents), "€ 85.000"),
    (Figure(Rational(6_250), .cents), "€ 62,50"),
    (Figure(Rational(-305), .cents), "-€ 3,05"),
    (Figure(Rational(81_600), .minutes), "1.360 uur"),
    (Figure(Rational(90), .minutes), "1,5 uur"),
    (Figure(Rational(20), .minutes), "20 minuten"),
    (Figure(Rational(9, over: 2) ?? .zero, .fte), "4,5 fte"),
    (Figure(Rational(1, over: 3) ?? .zero, .fte), "0,33 fte"),
    (Figure(Rational(600_000), .minutes, .about), "circa 10.000 uur"),
    (Figure(Rational(2), .count("koppels"), .range(to: Rational(3))), "2 tot 3 koppels"),
    (Figure(Rational(120), .minutes, .range(to: Rational(180))), "2 tot 3 uur"),
    (Figure(Rational(10), .percent, .range(to: Rational(15))), "10% tot 15%"),
    (Figure(Rational(20), .percent, .lowerThan(year: 2011)), "20% lager dan in 2011"),
    (Figure(Rational(4), .number, .rank), "plek 4"),
    (Figure(Rational(12), .calendar(.week), .atLeast), "minstens 12 weken"),
    (Figure(Rational(1), .calendar(.month)), "1 maand"),
    (Figure(Rational(2), .calendar(.year)), "2 jaar"),
    (Figure(Rational(1_234_567), .number), "1.234.567"),
    (Figure(Rational(15, over: 2) ?? .zero, .number, .atLeast), "minstens 7,5"),
  ]

  @Test(arguments: figures) func spellsFigures(figure: Figure, text: String) {
    #expect(DutchText.figure(figure) == text)
  }

  static let values: [(Value, String)] = [
    (.date(.day(Day(year: 2017, month: 1, day: 1) ?? Day(number: 0))), "1 januari 2017"),
    (.date(.quarter(year: 2017, quarter: 3)), "3e kwartaal 2017"),
    (.date(.middle(2017)), "medio 2017"),
    (.absent(.notYetKnown), "nog niet bekend"),
    (.period(Period([.weeks(6, 50)], except: [.weeks(29, 33)])), "week 6 t/m week 50, niet week 29 t/m week 33"),
    (.period(Period([.months(3, 10)])), "maart t/m oktober"),
    (.period(Period([.yearDays(12, 27, 1, 1)])), "27 december t/m 1 januari"),
    (.period(Period([.season(.summer), .months(12, 12)])), "zomer en december"),
    (
      .times([TimeRule(days: TimeRule.weekdays, hours: [420..<540, 1020..<1260])]),
      "ma t/m vr 07:00-09:00 en 17:00-21:00"
    ),
    (.times([TimeRule(days: TimeRule.everyDay, hours: [840..<1620])]), "alle dagen 14:00-03:00"),
    (.times([TimeRule(days: 0b1010_0010, hours: [0..<1440])]), "di, za en feestdagen 00:00-24:00"),
    (
      .weighted([
        Weighted(Reference(name: "toezicht", range: SourceRange(0, 0)), Figure(Rational(80), .percent)),
        Weighted(Reference(name: "advies", range: SourceRange(0, 0)), nil),
      ]), "toezicht 80%, advies"
    ),
    (.words(["bouwen", "milieu", "sloop"]), "bouwen, milieu en sloop"),
  ]

  @Test(arguments: values) func spellsValues(value: Value, text: String) {
    #expect(DutchText.value(value) == text)
  }

  static let lines: [(String, [(String, Value)], String)] = [
    ("taak/inzet", [("uren", .figure(Figure(Rational(720), .minutes))), ("per", .unit(.week))], "12 uur per week"),
    ("plan/cyclus", [("aantal", .figure(Figure(Rational(4), .number))), ("per", .unit(.week))], "elke 4 weken"),
    ("plan/cyclus", [("per", .unit(.month))], "elke maand"),
    ("team/koppels", [("na", .time(1080))], "na 18:00"),
    ("team/koppels", [], "altijd"),
    (
      "plan/vaststelling",
      [("orgaan", .word("college")), ("datum", .date(.day(Day(year: 2016, month: 12, day: 20) ?? Day(number: 0))))],
      "college op 20 december 2016"
    ),
    (
      "doel/indicator/nulmeting",
      [("waarde", .figure(Figure(Rational(18), .percent))), ("datum", .date(.year(2015)))], "18% in 2015"
    ),
    (
      "doel/indicator/streefwaarde",
      [
        ("waarde", .figure(Figure(Rational(15), .percent, .atMost))),
        ("datum", .date(.day(Day(year: 2017, month: 7, day: 1) ?? Day(number: 0)))), ("status", .word("ambitie")),
      ], "hoogstens 15% op 1 juli 2017 als ambitie"
    ),
    ("taak/duur", [("uren", .figure(Figure(Rational(180), .minutes)))], "3 uur per controle"),
    ("motivering", [("tekst", .text("Omdat het moet", isCommonMark: false))], "Omdat het moet"),
    (
      "plan/accent", [("jaar", .year(2018)), ("omschrijving", .text("Jeugd en uitgaan", isCommonMark: false))],
      "2018 “Jeugd en uitgaan”"
    ),
  ]

  @Test(arguments: lines) func putsLinesBackIntoWords(row: String, slots: [(String, Value)], text: String) throws {
    let id = try #require(
      Vocabulary.rows.indices.first { Vocabulary.rows[$0].id == row || row == Vocabulary.rows[$0].keyword })
    var statement = Statement(
      row: RowID(id), location: Location(FileID(0), SourceRange(0, 0)), keywordRange: SourceRange(0, 0))
    statement.values = slots.map { SlotValue($0.0, $0.1, SourceRange(0, 0)) }
    #expect(DutchText.phrase(statement) == text)
  }
}
