import PlanCompiler
import Rendering
import SourceText
import Testing

/// What a choice changes for each task: who gains and who pays, in the documents and in the schedule's file.
@Suite struct ChoiceTests {
  private let text = """
    plan p "Plan" {
      gemeente "Zandbergen" code gm9999
      periode 1 januari 2018 t/m 31 december 2018
    }
    risicomodel {
      effect hinder op schaal 1 t/m 5
      kans op schaal 1 t/m 5
      score hoogste effect maal kans
      klasse hoog "Hoog" vanaf 10
      klasse laag "Laag" vanaf 1
    }
    doel rust "Rust"
    risico erg "Erg" {
      doel rust
      effect hinder 4
      kans 4
    }
    risico klein "Klein" {
      doel rust
      effect hinder 1
      kans 2
    }
    team boa "BOA" {
      formatie 1 fte
      productief 1.000 uur per fte
      tarief € 60 per uur
    }
    taak wijk "Wijktoezicht" {
      risico erg
      team boa
      inzet 600 uur per jaar
    }
    taak brief "Brieven" {
      risico klein
      team boa
      inzet 600 uur per jaar
    }
    keuze meer "Meer wijk" {
      motivering "Bewoners vragen erom."
      variant wijk-plus "Vaker in de wijk" { taak wijk { inzet 800 uur per jaar } }
      variant zonder-brief "Zonder brieven" { zonder brief }
      variant avond "Avondronde erbij" {
        taak ronde "Avondronde" {
          risico erg
          team boa
          inzet 100 uur per jaar
        }
      }
      variant gelijk "Zo blijven"
      voorkeur wijk-plus motivering "Past bij het doel."
    }

    """

  private func files(_ text: String) throws -> [String: String] {
    let options = PackageOptions(isIntern: true, generator: "vthplan 0.0.0")
    let files = try councilPackage(compile(OneFile(text: text)), options: options, template: repositoryTemplate).value
    return Dictionary(
      files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The table about a variant in the proposal to the council, row by row, then its remark.
  private func table(_ variant: String, in files: [String: String]) throws -> [String] {
    let page = try #require(files["openbaar/raadsvoorstel.html"])
    let start = try #require(page.ranges(of: "id=\"verschil-\(variant)\"").first)
    let rest = page[start.lowerBound...]
    let end = try #require(rest.ranges(of: "</table>").first)
    let note = rest[end.upperBound...].prefix(300)
    return rest[..<end.lowerBound].replacing("</tr>", with: "\u{1}").split(separator: "\u{1}").map(words)
      + [words(note)]
  }

  private func words(_ html: some StringProtocol) -> String {
    String(html).replacing(/^[^<]*>/, with: "").replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ")
      .replacing(/^ | $/, with: "")
  }

  @Test func whoGainsAndWhoPays() throws {
    let files = try files(text)
    // 1,000 hours: 600 for the high class, 400 of 600 for the low one.
    let more = try table("wijk-plus", in: files)
    #expect(more.contains { $0.contains("Wijktoezicht 800 uur 600 uur 800 uur + 200 uur") }, "\(more)")
    #expect(more.contains { $0.contains("Brieven 600 uur 400 uur 200 uur − 200 uur") }, "\(more)")
    #expect(more.contains { $0.contains("Wint: 1 taak, 200 uur. Levert in: 1 taak, 200 uur.") }, "\(more)")
    let without = try table("zonder-brief", in: files)
    #expect(without.contains { $0.contains("Brieven (vervalt) 0 uur 400 uur 0 uur − 400 uur") }, "\(without)")
    #expect(without.contains { $0.contains("Wint: geen taak. Levert in: 1 taak, 400 uur.") }, "\(without)")
    let evening = try table("avond", in: files)
    #expect(evening.contains { $0.contains("Avondronde (nieuw) 100 uur 0 uur 100 uur + 100 uur") }, "\(evening)")
    let page = try #require(files["openbaar/raadsvoorstel.html"])
    #expect(page.contains("Met «Zo blijven» krijgt geen taak meer of minder uren."))
    // A class that a variant leaves without tasks is not unknown.
    #expect(page.contains("geen taken") && !page.contains("onbekend"))
  }

  @Test func theScheduleFileSaysTheSame() throws {
    let files = try files(text)
    for folder in ["openbaar", "intern"] {
      let json = try #require(files["\(folder)/planning.json"]).replacing(/\s/, with: "")
      #expect(
        json.contains(
          #"{"id":"taak/wijk","title":"Wijktoezicht","change":"anders","needed":{"base":36000,"choice":48000},"covered":{"base":36000,"choice":48000}}"#
        ), "\(folder)")
      #expect(json.contains(#""change":"vervallen","needed":{"base":36000,"choice":0}"#))
      #expect(json.contains(#"{"id":"taak/ronde","title":"Avondronde","change":"nieuw""#))
      #expect(json.contains(#""cents":{"base":6000000,"choice":6000000}"#))
    }
  }
}
