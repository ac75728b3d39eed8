import PlanCompiler
import Rendering
import SourceText
import Testing

/// Pages say of what a plan does not state that it is not stated, and nothing that does not follow.
@Suite struct UnstatedTests {
  private let silent = """
    plan p "Plan" {
      gemeente "Zandbergen" code gm9999
      periode 1 januari 2020 t/m 31 december 2021
    }
    bron verslag "Jaarverslag" {
    }
    doel rust "Rust" {
      indicator meldingen "Meldingen" {
        eenheid meldingen per jaar
        realisatie 10 in 2018 bron verslag
        realisatie 12 in 2019 bron verslag
      }
    }
    team boa "BOA" {
      werkgever gemeente
    }
    taak a "Alpha" {
      doel rust
      team boa
    }

    """
  private let told = """
    plan p "Plan" {
      gemeente "Zandbergen" code gm9999
      periode 1 januari 2017 t/m 31 december 2017
    }
    doel rust "Rust"
    team boa "BOA" {
      formatie 4 fte
      productief 1.200 uur per fte
    }
    team jeugd "Jeugd" {
      werkgever gemeente
    }
    taak a "Alpha" {
      doel rust
      team boa
      instrument toezicht
      inzet 3.000 uur per jaar
    }
    taak b "Beta" {
      doel rust
      team boa
      soort klachtbehandeling
      inzet 995 uur per jaar
    }
    taak c "Gamma" {
      doel rust
      team boa
      instrument advies
      inzet 5 uur per jaar
    }
    taak d "Delta" {
      doel rust
      team jeugd
    }

    """

  /// What the plan states as absent, and a line that cannot be read.
  private let absent = """
    plan p "Plan" {
      gemeente "Zandbergen" code gm9999
      periode 1 januari 2017 t/m 31 december 2017
    }
    doel rust "Rust"
    partner politie "Politie" {
      levert naar vermogen
    }
    team boa "BOA" {
      productief nog niet bekend
      tarief pro memorie
      reserve veel
      kosten per jaar
    }
    taak a "Alpha" {
      doel rust
      team boa
      inzet naar vermogen
      met politie naar vermogen
      budget pro memorie
      periode nog niet bekend
    }
    taak b "Beta" {
      doel rust
      team boa
      objecten niet gemeten
      frequentie 2 keer per jaar
      duur 2 uur per controle
      dag nog niet bekend
      aangekondigd
    }
    taak c "Gamma" {
      doel rust
      team boa
      inzet 10 uur
    }

    """

  @Test func whatIsStatedAsAbsentIsSaidInItsWords() throws {
    let tasks = try page("bijlagen/taken", of: absent)
    #expect(tasks.contains("Periode nog niet bekend Inzet naar vermogen Samen met Politie naar vermogen"))
    #expect(tasks.contains("naar vermogen Geld pro memorie"))
    #expect(tasks.contains("Dagen nog niet bekend Frequentie 2 keer per jaar"))
    #expect(tasks.contains("Uren nodig naar vermogen Uren gedekt naar vermogen"))
    #expect(tasks.contains("Objecten niet gemeten"))
    let capacity = try page("bijlagen/capaciteit", of: absent)
    #expect(capacity.contains("Productieve uren nog niet bekend Tarief pro memorie"))
    #expect(capacity.contains("Alpha geen naar vermogen naar vermogen naar vermogen"))
    let partners = try page("bijlagen/partners", of: absent)
    #expect(partners.contains("Brengt in naar vermogen"))
  }

  @Test func lineThatCannotBeReadSaysNothing() throws {
    let page = try page("bijlagen/capaciteit", of: absent)
    #expect(!page.contains("Reserve ja") && !page.contains("Kosten buiten de uren"))
  }

  /// The words of a page, without pictures.
  private func page(_ name: String, of plan: String) throws -> String {
    let options = PackageOptions(generator: "vthplan 0.0.0")
    let files = try councilPackage(compile(OneFile(text: plan)), options: options, template: repositoryTemplate).value
    let file = try #require(files.first { $0.path == "openbaar/\(name).html" })
    let text = String(decoding: file.bytes, as: UTF8.self).replacing(/<svg[\s\S]*?<\/svg>/, with: "")
    return text.replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ").replacing("&lt;", with: "<")
  }

  @Test func noHoursAreNotZeroHours() throws {
    let page = try page("bijlagen/capaciteit", of: silent)
    #expect(page.contains("Van geen team staat in dit stuk hoeveel uren het heeft of nodig heeft."))
    #expect(page.contains("Alpha geen niet vermeld niet vermeld niet vermeld niet vermeld"))
    #expect(!page.contains("genoeg uren") && !page.contains("0 uur") && !page.contains("kwartaal"))
  }

  @Test func whoIsLeftOutIsSaid() throws {
    let page = try page("bijlagen/capaciteit", of: told)
    #expect(page.contains("De teams waarvan uren in het plan staan, hebben genoeg uren voor hun taken."))
    #expect(page.contains("Van Jeugd staan geen uren in dit stuk."))
    #expect(page.contains("Van 1 taak staan geen uren in dit stuk; die tellen niet mee."))
  }

  @Test func sharesAreOfAllHours() throws {
    let page = try page("bijlagen/participatie", of: told)
    #expect(page.contains("toezicht 75%, klachtbehandeling 25% en advies minder dan 1%."))
    #expect(page.contains("klachtbehandeling 995 25%"))
    #expect(page.contains("advies 5 <1%"))
  }

  @Test func sourcesInARowAreNamedOnceAndYearsAll() throws {
    let page = try page("uitvoeringsplan", of: silent)
    #expect(page.contains("10 in 2018, 12 in 2019 (bron: Jaarverslag )"))
    #expect(page.contains("in 2020 t/m 2021 doet"))
  }
}
