import PlanCompiler
import PlanModel
import Rendering
import Scheduling
import SourceText
import Testing

/// One file of plan text, in memory.
private struct TextWorld: World {
  let text: String

  func planFiles(in folder: String) -> Result<[String], WorldProblem> {
    folder.isEmpty ? .success(["plan.vth"]) : .failure(.missing)
  }

  func read(_ path: String) -> Result<[UInt8], WorldProblem> {
    path == "plan.vth" ? .success(Array(text.utf8)) : .failure(.missing)
  }
}

/// A team that has hours from the middle of May, and inspections in some weeks of the second quarter.
private func plan(_ weeks: String, second: String = "", fte: String = "2 fte") -> String {
  """
  plan p "Plan" {
    gemeente "Zandbergen" code gm9999
    periode 1 januari 2017 t/m 31 december 2017
    vaststelling college op 20 december 2016
  }
  team boa "BOA's" {
    werkgever gemeente
    formatie \(fte) vanaf 15 mei 2017
    productief 1.360 uur per fte
    werktijd ma t/m vr 08:00-18:00
  }
  taak controle "Controle" {
    team boa
    objecten 40 bedrijven
    frequentie 1 keer per jaar
    duur 3 uur per controle
    \(weeks)
  }
  taak markt "Markt" {
    team boa
    inzet 30 uur per jaar
    \(second)
  }
  keuze meer "Meer" {
    variant huidig "Huidig"
    variant extra "Extra" { team boa { formatie plus 2 fte } }
  }
  """
}

/// Needed and covered minutes of a task in a part of the package.
private func hours(_ files: [PackageFile], _ folder: String, _ task: String) throws -> (needed: Int, covered: Int) {
  let file = try #require(files.first { $0.path == "\(folder)/planning.json" })
  let text = String(decoding: file.bytes, as: UTF8.self)
  let start = try #require(text.range(of: "\"id\":\"taak/\(task)\"") ?? text.range(of: "\"id\": \"taak/\(task)\""))
  func number(_ name: String) throws -> Int {
    let after = text[start.upperBound...]
    let at = try #require(after.range(of: "\"\(name)\":"))
    return try #require(Int(after[at.upperBound...].drop { $0 == " " }.prefix { $0.isNumber }))
  }
  return (try number("needed"), try number("covered"))
}

extension Substring {
  fileprivate func range(of other: String) -> Range<Index>? { ranges(of: other).first }
}

extension String {
  fileprivate func range(of other: String) -> Range<Index>? { ranges(of: other).first }
}

private func package(_ text: String, _ asked: CompileOptions = CompileOptions()) throws -> [PackageFile] {
  let options = PackageOptions(isConcept: true, isIntern: true, generator: "vthplan 0.0.0")
  return try councilPackage(compile(TextWorld(text: text), asked), options: options, template: repositoryTemplate).value
}

private func openFiles(_ files: [PackageFile]) -> [PackageFile] { files.filter { $0.path.hasPrefix("openbaar/") } }

/// Team, week and task of each announced item.
private func announced(_ files: [PackageFile], _ folder: String) throws -> [String] {
  let file = try #require(files.first { $0.path == "\(folder)/planning.csv" })
  let rows = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n").map {
    $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
  }
  let header = try #require(rows.first)
  let columns = try ["isoweek", "team", "taak", "aangekondigd"].map { name in
    try #require(header.firstIndex { $0.lowercased().filter(\.isLetter) == name })
  }
  return rows.dropFirst().map { row in columns.map { row[$0] } }.filter { $0[3] == "ja" }.map {
    $0.joined(separator: " ")
  }
  .sorted()
}

@Suite struct OpenScheduleTests {
  /// Work that few may know of fills some weeks; the announced inspections stand where the open files have them.
  @Test(arguments: ["vertrouwelijk grond \"Wob 10\"", "periode week 30 t/m week 34"])
  func announcedInspectionsStandInTheSameWeeks(secret: String) throws {
    let text =
      plan("aangekondigd", fte: "0,2 fte") + """

        taak onderzoek "Onderzoek" {
          team boa
          objecten 12 adressen
          frequentie 1 keer per jaar
          duur 2 uur per controle
          \(secret)
        }
        """
    var options = CompileOptions()
    options.followsOpenSchedule = true
    let files = try package(text, options)
    let open = try announced(files, "openbaar")
    #expect(open.count > 20)
    #expect(try announced(files, "intern") == open)
    // On their own they would stand elsewhere.
    #expect(try announced(package(text), "intern") != open)
    #expect(try announced(package(text), "openbaar") == open)
  }

  /// Weeks, days or agreed weeks without room: what the council reads is no more than what the teams plan.
  @Test(arguments: [
    ("periode week 15 t/m week 18", 0), ("periode week 18 t/m week 20", 50), ("vast in week 16", 100),
  ])
  func theOpenPlanCoversNoMoreThanItsWeeksHold(weeks: String, percent: Int) throws {
    let files = try package(plan(weeks))
    let intern = try hours(files, "intern", "controle")
    let open = try hours(files, "openbaar", "controle")
    #expect(intern.needed == open.needed)
    #expect(intern.covered * 100 / intern.needed == percent)
    #expect(open.covered <= intern.covered)
    #expect(open.covered * 20 >= intern.covered * 20 - open.needed)
    let saysWhy = isSaid("is niet openbaar", in: files)
    #expect(saysWhy == (percent < 100))
  }

  /// Hours that suffice where work may lie anywhere in its quarter need not suffice in its weeks; nor do those that suffice
  /// without what is confidential.
  @Test(arguments: [
    ("", "", true), ("periode week 22 t/m week 23", "", false), ("", "vertrouwelijk grond \"Wob 10\"", false),
  ])
  func theCouncilReadsNoHoursAsEnoughThatAreNot(weeks: String, secret: String, suffices: Bool) throws {
    let other = "taak onderzoek \"Onderzoek\" { team boa\n  inzet 8 uur per jaar\n  \(secret)\n}\n"
    let text = plan(weeks, second: "periode week 40", fte: "0,5 fte") + "\n" + other
    let open = try #require(package(text).first { $0.path == "openbaar/planning.json" })
    let json = String(decoding: open.bytes, as: UTF8.self).filter { !$0.isWhitespace }
    #expect(json.contains("\"remediesSuffice\":true") == suffices)
    #expect(json.contains("\"remediesSuffice\":false") == !suffices)
    #expect(isSaid("Nodig is ten minste", in: [open]) == !suffices)
  }

  private func isSaid(_ words: String, in files: [PackageFile]) -> Bool {
    files.contains {
      $0.path == "openbaar/planning.json" && String(decoding: $0.bytes, as: UTF8.self).contains(words)
    }
  }

  /// Where all fits, and where nothing does, no byte says in which weeks of the quarter.
  @Test(arguments: [
    ("periode week 22 t/m week 24", "periode week 23 t/m week 25"),
    ("periode week 15 t/m week 16", "periode week 17 t/m week 18"),
    ("periode week 24 t/m week 25\n    vast in week 24", "periode week 22 t/m week 25"),
    (
      "tijden ma t/m vr 08:00-12:00 vanaf 22 mei 2017 t/m 9 juni 2017",
      "tijden ma t/m vr 08:00-12:00 vanaf 1 november 2017 t/m 30 november 2017"
    ),
    (
      "tussentijd 2 weken vanaf 22 mei 2017 t/m 9 juni 2017",
      "tussentijd 2 weken vanaf 4 oktober 2017 t/m 9 november 2017"
    ),
  ])
  func theWeeksInAQuarterChangeNoPublicByte(one: String, other: String) throws {
    let (a, b) = (openFiles(try package(plan(one))), openFiles(try package(plan(other))))
    #expect(a.map(\.path) == b.map(\.path))
    let different = zip(a, b).filter { $0.bytes != $1.bytes }.map(\.0.path)
    #expect(different == [])
  }
}
