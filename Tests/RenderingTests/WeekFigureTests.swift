import PlanCompiler
import Rendering
import SourceText
import Testing

/// The picture of the weeks of a team, and where it begins and ends.
@Suite struct WeekFigureTests {
  /// The page on capacity of a plan with one team.
  private func page(_ period: String, _ hours: String) throws -> String {
    let plan = """
      plan p "Plan" {
        gemeente "Zandbergen" code gm9999
        periode \(period)
      }
      doel rust "Rust"
      team boa "BOA" {
        formatie 4 fte
        productief 1.200 uur per fte
        werktijd \(hours)
      }
      taak a "Alpha" {
        doel rust
        team boa
        inzet 3.000 uur per jaar
      }

      """
    let options = PackageOptions(generator: "vthplan 0.0.0")
    let files = try councilPackage(compile(OneFile(text: plan)), options: options, template: repositoryTemplate).value
    let file = try #require(files.first { $0.path == "openbaar/bijlagen/capaciteit.html" })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// 1 January 2017 is a Sunday, 31 December one too; 2016 ran from a Friday to a Saturday.
  @Test(arguments: [
    ("1 januari 2017 t/m 31 december 2017", "alle dagen 09:00-17:00", 52, true),
    ("1 januari 2016 t/m 31 december 2016", "alle dagen 09:00-17:00", 51, true),
    ("2 januari 2017 t/m 31 december 2017", "alle dagen 09:00-17:00", 52, false),
    // A week without hours has nothing that the picture could leave out.
    ("1 januari 2017 t/m 31 december 2017", "ma t/m vr 09:00-17:00", 52, false),
  ])
  func onlyWholeWeeksAreDrawn(_ period: String, _ hours: String, _ weeks: Int, _ isSaid: Bool) throws {
    let page = try page(period, hours)
    let figure = try #require(page.split(separator: "id=\"weken-boa\"").last?.split(separator: "</svg>").first)
    let line = try #require(figure.firstMatch(of: /<polyline points="([^"]*)" stroke-width="3"/))
    #expect(line.1.split(separator: " ").count == weeks)
    #expect(figure.contains(/text-anchor="middle"[^>]*>1<\/text>/))
    #expect(!figure.contains(/text-anchor="middle"[^>]*>5[23]<\/text>/))
    #expect(page.contains("Een week die voor een deel in het plan valt") == isSaid)
  }

  /// What the picture leaves out stands in the table of weeks.
  @Test func partsOfWeeksStandInTheTable() throws {
    let page = try page("1 januari 2016 t/m 31 december 2016", "alle dagen 09:00-17:00")
    let table = try #require(page.split(separator: "id=\"tabel-weken-boa\"").last?.split(separator: "</table>").first)
    #expect(table.contains("53 van 2015") && table.contains("52 van 2016"))
    #expect(table.split(separator: "<tr").count - 2 == 53)
  }
}

/// Who decides or made a document, and when, at its head; of a draft nothing is adopted, and no record in a sitemap says so.
@Test func headsSayWhoAndWhen() throws {
  let plan = """
    plan p "Plan" {
      gemeente "Zandbergen" code gm9999
      periode 1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      aanbieding raad op 26 januari 2017 ter besluitvorming
    }
    doel rust "Rust"
    team boa "BOA" { formatie 4 fte }
    taak a "Alpha" {
      doel rust
      team boa
    }
    keuze omvang "Omvang" aan raad {
      variant klein "Klein"
      variant groot "Groot" {
        team boa { formatie 5 fte }
      }
    }

    """
  func heads(concept: Bool) throws -> [String: [String]] {
    let options = PackageOptions(isConcept: concept, generator: "vthplan 0.0.0")
    let files = try councilPackage(compile(OneFile(text: plan)), options: options, template: repositoryTemplate).value
    #expect(files.contains { $0.path == "openbaar/metadata/sitemap.xml" } == !concept)
    return Dictionary(
      uniqueKeysWithValues: files.filter { $0.path.hasSuffix(".html") }.map { file in
        let page = String(decoding: file.bytes, as: UTF8.self)
        let facts = page.matches(of: /<dt>([^<]*)<\/dt>\s*<dd>([^<]*)<\/dd>/).map { "\($0.1): \($0.2)" }
        return (file.path, facts.filter { !$0.hasPrefix("Periode") && !$0.hasPrefix("Aangeboden") })
      })
  }
  let college = "College van burgemeester en wethouders"
  let adopted = try heads(concept: false)
  #expect(adopted["openbaar/collegebesluit.html"] == ["Besluit van: \(college)", "Vastgesteld: 20 december 2016"])
  #expect(adopted["openbaar/raadsbesluit.html"] == ["Besluit van: Gemeenteraad", "Vastgesteld: nog niet vastgesteld"])
  #expect(adopted["openbaar/bijlagen/taken.html"] == ["Opgesteld door: \(college)", "Vastgesteld: 20 december 2016"])
  let draft = try heads(concept: true)
  #expect(draft["openbaar/collegebesluit.html"] == ["Besluit van: \(college)", "Vastgesteld: nog niet vastgesteld"])
}
