import PlanCompiler
import Rendering
import SourceText
import Testing

@testable import PlanModel

/// Hours and money that a plan does not give are nowhere read as zero: not in documents, not in files.
@Suite struct UnknownHoursTests {
  private static let header = """
    plan p "Plan" {
      gemeente "Zandbergen" code gm9999
      periode 1 januari 2018 t/m 31 december 2018
    }
    risicomodel {
      effect hinder op schaal 1 t/m 5
      kans op schaal 1 t/m 5
      score hoogste effect maal kans
      klasse hoog "Hoog" vanaf 1
    }
    doel rust "Rust"
    risico erg "Erg" {
      doel rust
      effect hinder 4
      kans 4
    }

    """
  private static let choice = """
    keuze meer "Meer" {
      variant groter "Groter" { team boa { formatie plus 1 fte } }
      variant gelijk "Gelijk"
    }

    """
  /// One team of which nobody knows the hours.
  private static let unknown =
    header + """
      team boa "BOA" {
        formatie 3 fte
        tarief € 50 per uur
      }
      taak a "Alpha" {
        risico erg
        team boa
        inzet 100 uur per jaar
      }
      taak b "Beta" {
        doel rust
        team boa
        inzet 80% van de uren
      }

      """ + choice
  /// The same with a team whose hours are known.
  private static let partly =
    header + """
      team boa "BOA" {
        formatie 3 fte
        tarief € 50 per uur
      }
      team stad "Stadstoezicht" {
        uren 200 uur per jaar
        tarief € 50 per uur
      }
      taak a "Alpha" {
        risico erg
        team boa
        inzet 100 uur per jaar
      }
      taak c "Gamma" {
        risico erg
        team stad
        inzet 100 uur per jaar
      }

      """ + choice

  private func files(_ text: String) throws -> [String: String] {
    let options = PackageOptions(isIntern: true, generator: "vthplan 0.0.0")
    let files = try councilPackage(compile(OneFile(text: text)), options: options, template: repositoryTemplate).value
    return Dictionary(
      files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { first, _ in first })
  }

  private func page(_ name: String, _ files: [String: String]) throws -> String {
    try wordsOf(#require(files["openbaar/\(name).html"]))
  }

  @Test func nothingKnownIsSaidNowhereToBeZero() throws {
    let files = try files(Self.unknown)
    for (path, text) in files where path.hasSuffix(".html") {
      let words = wordsOf(text)
      for zero in [" 0 uur", "€ 0", " 0%"] { #expect(!words.contains(zero), "\(path): \(zero)") }
    }
    let plan = try page("uitvoeringsplan", files)
    #expect(plan.contains("Alpha niet vermeld BOA Hoog 100 uur niet bekend"))
    #expect(!plan.contains("Taken waarvoor niet genoeg uren zijn"))
    #expect(plan.contains("Hoog 100 niet bekend niet bekend niet bekend"))
    let proposal = try page("raadsvoorstel", files)
    #expect(proposal.contains("Kosten niet bekend niet bekend niet bekend"))
    #expect(proposal.contains("Beschikbare uren niet bekend niet bekend niet bekend"))
    #expect(proposal.contains("Gedekte uren niet bekend niet bekend niet bekend"))
    #expect(proposal.contains("Welke taken met «Groter» meer of minder uren krijgen, is niet bekend"))
    // What changes nothing changes no hours, known or not.
    #expect(proposal.contains("Met «Gelijk» krijgt geen taak meer of minder uren."))
    #expect(proposal.contains("Hoeveel daarvan gedekt is, is niet bekend."))
    let summary = try page("samenvatting", files)
    #expect(summary.contains("Hoeveel daarvan in onze tijd past, is niet bekend."))
  }

  @Test func sumOfWhatIsKnownIsSaidToBeIncomplete() throws {
    let files = try files(Self.partly)
    let proposal = try page("raadsvoorstel", files)
    #expect(proposal.contains("Het plan kost minstens € 10.000 ."))
    #expect(proposal.contains("omdat hun uren of tarief niet bekend zijn: BOA"))
    #expect(proposal.contains("Daarvan is minstens 100 uur gedekt."))
    #expect(proposal.contains("Kosten minstens € 10.000 minstens € 10.000 minstens € 10.000"))
    let plan = try page("uitvoeringsplan", files)
    #expect(plan.contains("minstens 50%"))
    #expect(plan.contains("minstens 200 uur beschikbaar bij 2 teams"))
    #expect(plan.contains("Hoog 200 minstens 100 hoogstens 100 minstens 50%"))
    #expect(plan.contains("Totaal minstens 200 200 niet bekend minstens 100 niet bekend"))
  }

  @Test func filesSayNullForWhatIsNotKnown() throws {
    let files = try files(Self.partly)
    for folder in ["openbaar", "intern"] {
      let json = try #require(files["\(folder)/planning.json"]).filter { !$0.isWhitespace }
      #expect(json.contains("\"available\":null,\"planned\":null,\"suppressed\":false"))
      #expect(json.contains("\"needed\":6000,\"covered\":null,\"uncovered\":null"))
      #expect(json.contains("\"needed\":6000,\"covered\":6000,\"uncovered\":0"))
      #expect(json.contains("\"covered\":null,\"cents\":null"))
    }
    let compilation = compile(OneFile(text: Self.partly))
    let report = FindingReport(
      [PlanReport(path: "p", compilation, withCriteria: true)], language: .nl, version: "0.0.0")
    let json = String(decoding: findingsJSON(report), as: UTF8.self).filter { !$0.isWhitespace }
    #expect(json.contains("\"complete\":false"))
    #expect(json.contains("\"team\":\"boa\",\"needed\":6000,\"available\":null,\"covered\":null"))
    #expect(json.contains("\"team\":\"stad\",\"needed\":6000,\"available\":12000,\"covered\":6000"))
  }

  @Test func hoursThatFollowFromUnknownOnesAreUnknown() throws {
    let plan = try page("uitvoeringsplan", files(Self.unknown))
    #expect(plan.contains("Beta niet vermeld BOA geen onbekend onbekend"))
  }

  @Test func absentNeedIsCarriedToTheGoal() throws {
    let text =
      Self.header + """
        team boa "BOA" {
          uren naar vermogen per jaar
        }
        team stad "Stadstoezicht" {
          uren 200 uur per jaar
        }
        taak a "Alpha" {
          doel rust
          team boa
          inzet onbekend
        }
        onderzoek scan "Scan" door college op onbekend {
          bevinding "Niets"
        }

        """
    let plan = try page("uitvoeringsplan", files(text))
    #expect(plan.contains("Rust Erg 1 onbekend"))
    #expect(plan.contains("Datum onbekend") || plan.contains("Datum: onbekend"))
    // The team is in the table with what the plan says of it.
    #expect(plan.contains("BOA naar vermogen 0 naar vermogen naar vermogen naar vermogen"))
    #expect(plan.contains("minstens 200 uur beschikbaar bij 2 teams"))
  }

  @Test func costOfNoHoursIsNothingAndNotUnknown() throws {
    let text =
      Self.header + """
        team boa "BOA" {
          uren 0 uur per jaar
          tarief € 50 per uur
        }
        taak a "Alpha" {
          doel rust
          team boa
          inzet 10 uur per jaar
        }

        """
    let plan = try page("uitvoeringsplan", files(text))
    #expect(plan.contains("Het plan kost € 0 ."))
  }
}

/// The words of a page, without pictures.
func wordsOf(_ html: String) -> String {
  html.replacing(/<svg[\s\S]*?<\/svg>/, with: "").replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ")
    .replacing("&lt;", with: "<")
}
