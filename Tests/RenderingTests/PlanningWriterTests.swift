import PlanCompiler
import PlanModel
import Rendering
import SourceText
import Testing

@Suite struct PlanningWriterTests {
  static let names: [(String, String)] = [
    ("", "1b4db7eb-4057-5ddf-91e0-36dec72071f5"),
    ("/akn/nl/doc/gm9999/2016/plan#taak/honden#1", "393f2699-2e14-5310-aef1-e2c754fd415d"),
    ("é€", "2f6acae3-127b-573f-ad89-5351c4bcceb7"),
    (String(repeating: "x", count: 119), "b84cc5b4-1bb5-52d8-b0b5-e6e5342d7368"),
  ]

  @Test(arguments: names) func namesGiveTheirUUID(name: String, uuid: String) {
    #expect(NameUUID(name).description == uuid)
  }

  static let cells: [(CSVWriter.Cell, String)] = [
    (.empty, ""), (.number(-3), "-3"), (.hours(90), "1,50"), (.hours(-1), "-0,02"), (.hours(119), "1,98"),
    (.text("Toezicht"), "Toezicht"), (.text("a;b"), "\"a;b\""), (.text("zeg \"ja\""), "\"zeg \"\"ja\"\"\""),
    (.text("=1+1"), "'=1+1"), (.text("-3"), "'-3"), (.text("@x"), "'@x"), (.text("＝1"), "'＝1"),
    (.text("\u{A0} +31 70"), "'\u{A0} +31 70"), (.text("\tx"), "'\tx"), (.text("a\r\nb"), "\"a\r\nb\""),
  ]

  @Test(arguments: cells) func csvCellsAreSafe(cell: CSVWriter.Cell, text: String) {
    var csv = CSVWriter()
    csv.row([cell, .number(1)])
    #expect(String(decoding: csv.finish(), as: UTF8.self) == "\u{FEFF}\(text);1\r\n")
  }

  private static let day = Day(year: 2017, month: 3, day: 25) ?? Day(number: 0)

  private func calendar(_ text: String) -> String {
    let events = [
      CalendarEvent(
        uid: NameUUID(text), time: .clock(Self.day, 1320..<1560), summary: text, description: text, location: text,
        categories: [text, text], isConfidential: true),
      CalendarEvent(
        uid: NameUUID(text), time: .days(Self.day...Self.day.adding(6)), summary: text, isConfidential: false),
    ]
    let bytes = CalendarWriter.write(
      name: text, description: text, uid: NameUUID(text), version: Self.day, generator: text, events: events)
    return String(decoding: bytes, as: UTF8.self)
  }

  static let hostile = [
    "x\r\nATTENDEE:mailto:a@b.example", "x\nEND:VEVENT\r\nBEGIN:VEVENT", "a;b,c\\d:\"e\"", "\u{0}\u{1F}\t\u{7F}",
    String(repeating: "é😀", count: 200),
  ]

  @Test(arguments: hostile) func calendarKeepsItsShape(text: String) {
    let (tame, wild) = (calendar("x"), calendar(text))
    #expect(properties(tame) == properties(wild))
    #expect(wild.utf8.split(separator: 10).allSatisfy { $0.count <= 76 && $0.last == 13 })
    #expect(!wild.unicodeScalars.contains { $0.value < 32 && $0 != "\r" && $0 != "\n" })
  }

  @Test func calendarTimesRunPastMidnight() {
    let text = calendar("x")
    #expect(
      text.contains("DTSTART;TZID=Europe/Amsterdam:20170325T220000\r\nDTEND;TZID=Europe/Amsterdam:20170326T020000"))
    #expect(text.contains("DTSTART;VALUE=DATE:20170325\r\nDTEND;VALUE=DATE:20170401"))
    #expect(text.contains("TZID:Europe/Amsterdam\r\nBEGIN:STANDARD"))
  }

  /// The names of the properties, folded lines put together.
  private func properties(_ calendar: String) -> [String] {
    calendar.utf8.split(separator: 10).filter { $0.first != 32 }.map { line in
      String(decoding: line.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }, as: UTF8.self)
    }
  }

  @Test(arguments: ["=1+1", "</t></is></c><c><f>1+1</f></c>", "a\u{0}b"]) func spreadsheetHoldsTextAsText(text: String)
  {
    func write(_ text: String) -> String {
      String(
        decoding: Spreadsheet.write(
          sheet: text, heading: [text, "uren"], rows: [[.text(text), .hours(90)], [.date(Self.day), .number(-3)]]),
        as: UTF8.self)
    }
    let (tame, wild) = (write("x"), write(text))
    #expect(tame.utf8.count { $0 == UInt8(ascii: "<") } == wild.utf8.count { $0 == UInt8(ascii: "<") })
    #expect(wild.contains("<v>1.50</v>") && wild.contains("<v>42819</v>") && !wild.contains("<f>"))
  }

  /// Quarters of an hour in calendars and tables: 0,25 uur, and no more or less of them than the task asks.
  @Test(arguments: [
    ("15 minuten per week", "0,25", 13), ("5 minuten per week", "0,25", 4), ("45 minuten per week", "0,75", 13),
  ])
  func quartersOfAnHourAreWritten(effort: String, hours: String, count: Int) throws {
    let text = """
      plan p "Plan" {
        gemeente "Zandbergen" code gm9999
        periode 2 januari 2017 t/m 2 april 2017
        vaststelling college op 20 december 2016
      }
      team boa "BOA's" { uren 10 uur per week }
      taak post "Post" {
        team boa
        inzet \(effort)
        aangekondigd
      }
      """
    let options = PackageOptions(isConcept: true, isIntern: true, generator: "vthplan 0.0.0")
    let files = try councilPackage(compile(OneText(text: text)), options: options, template: repositoryTemplate).value
    func contents(_ path: String) throws -> String {
      String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
    }
    for folder in ["openbaar", "intern"] {
      let rows = try contents("\(folder)/planning.csv").split(whereSeparator: \.isNewline)
      let own = rows.filter { $0.hasPrefix("uren;") }.map { $0.split(separator: ";", omittingEmptySubsequences: false) }
      #expect(own.map { $0[9] } == Array(repeating: Substring(hours), count: count))
    }
    let calendars = files.filter { $0.path.hasSuffix(".ics") }
    #expect(Set(calendars.map { $0.path.prefix { $0 != "/" } }) == ["openbaar", "intern"])
    for calendar in calendars {
      let unfolded = try contents(calendar.path).replacing("\r\n ", with: "")
      #expect(unfolded.ranges(of: hours.replacing(",", with: "\\,") + " uur").count == count)
    }
  }
}

/// One file of plan text, in memory.
private struct OneText: World {
  let text: String

  func planFiles(in folder: String) -> Swift.Result<[String], WorldProblem> {
    folder.isEmpty ? .success(["plan.vth"]) : .failure(.missing)
  }

  func read(_ path: String) -> Swift.Result<[UInt8], WorldProblem> { .success(Array(text.utf8)) }
}
