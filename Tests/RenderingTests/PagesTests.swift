import PlanCompiler
import PlanModel
import Rendering
import SourceText
import Testing
import Vocabulary

/// What an author writes stands on a page, except what is kept out on purpose.
@Suite struct PagesTests {
  /// Rows whose words are on no page, with the reason.
  private static let keptOut: [(place: String, reason: String)] = [
    ("gebruik", "where text is read from"),
    ("kader", "a set of criteria is a text of its own; pages tell its verdicts"),
    ("criterium", "the same"),
    ("parameter", "the same"),
    ("beoordeling/over", "what is judged stands in the judgement"),
    ("team/medewerker", "members of staff are never on a page"),
    ("taak/vast", "agreed weeks are for planners"),
    ("bron/bestand", "where rows are read from"),
    ("bron/kolom", "how rows are read"),
    ("deskundigheidsgebied/parameter", "a number for a criterion"),
    ("team/werkgever", "the one form of the line leaves no room for the words of the other"),
    ("taak/voltallig", "the page says the same in its own words"),
    ("taak/prioriteit", "told where the class differs from the risks'"),
    ("risico/prioriteit", "told where the class differs from the score"),
    ("risico/onderbouwing", "a text; nothing is said of a text"),
    ("risicomodel/onderbouwing", "the same"),
    ("plan/combinatie", "shown as the figures of the combination"),
    ("plan/gemeente", "its name is on every page"),
    ("plan/kader", "named as the set of each criterion"),
  ]

  /// `zonder` takes a line away in a variant; elsewhere it says nothing.
  private static func isKeptOut(_ place: String) -> Bool {
    place.contains("/zonder") || keptOut.contains { place == $0.place || place.hasPrefix("\($0.place)/") }
  }

  /// A plan of every keyword under every parent, with a text of its own in each.
  private static func plan() -> (plan: Plan, texts: [(place: String, text: String)]) {
    var made = VocabularyPlan(marked: [])
    var texts: [(place: String, text: String)] = []
    for index in made.storage.statements.indices {
      let statement = made.storage.statements[index]
      let place = Self.path(index, made.storage.statements)
      func own(_ part: String) -> String {
        let text = "Zq\(index)\(part)"
        texts.append((place + (part == "waarom" ? "/motivering" : ""), text))
        return text
      }
      if made.storage.statements[index].title != nil { made.storage.statements[index].title = own("titel") }
      let isText = Vocabulary[statement.row].parents.contains("*")
      if isText {
        made.storage.statements[index].reasons = nil
      } else if statement.reasons != nil {
        made.storage.statements[index].reasons = own("waarom")
      }
      for slot in made.storage.statements[index].values.indices {
        guard case .text = made.storage.statements[index].values[slot].value else { continue }
        let text = own("tekst\(slot)q")
        made.storage.statements[index].values[slot] = SlotValue(
          made.storage.statements[index].values[slot].slot, .text(text, isCommonMark: false), SourceRange(0, 0))
      }
    }
    return (made.plan, texts)
  }

  /// `team/boa/inhuur`
  private static func path(_ index: Int, _ statements: [Statement]) -> String {
    let own = Vocabulary[statements[index].row].keyword
    return statements[index].parent.map { "\(path(Int($0.index), statements))/\(own)" } ?? own
  }

  @Test func everyTextOfAPlanStandsOnAPage() throws {
    let (plan, texts) = Self.plan()
    let pages = try InjectionTests.package(plan, isIntern: false).filter { $0.path.hasSuffix(".html") }
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    var missing: [String: Int] = [:]
    for (place, text) in texts where !pages.contains(text) { missing[place, default: 0] += 1 }
    let lost = missing.keys.filter { !Self.isKeptOut($0) }.sorted()
    #expect(lost == [])
    let places = missing.keys
    let stale = Self.keptOut.map(\.place).filter { kept in
      !places.contains { $0 == kept || $0.hasPrefix("\(kept)/") }
    }
    #expect(stale == [])
  }

  private func page(_ name: String, of text: String) throws -> String {
    let options = PackageOptions(generator: "vthplan 0.0.0")
    let files = try councilPackage(compile(OneFile(text: text)), options: options, template: repositoryTemplate).value
    let file = try #require(files.first { $0.path == "openbaar/\(name).html" })
    return wordsOf(String(decoding: file.bytes, as: UTF8.self))
  }

  private func allFiles(of text: String) throws -> String {
    let options = PackageOptions(generator: "vthplan 0.0.0")
    return try councilPackage(compile(OneFile(text: text)), options: options, template: repositoryTemplate).value
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
  }

  private static let model = """
    plan p "Plan" {
      gemeente "Zandbergen" code gm9999
      periode 1 januari 2018 t/m 31 december 2018
      reikwijdte bouwen, milieu
      reikwijdte openbare-ruimte
    }
    risicomodel {
      effect leefgebied, imago op schaal 1 t/m 5 {
        trede 1 "nauwelijks" voor leefgebied
        trede 1 "geen krant" voor imago
        trede 2 "merkbaar"
        gewicht leefgebied 3, imago 1
      }
      kans op schaal 1 t/m 5
      score gewogen effect maal kans
      klasse hoog "Hoog" vanaf 10
      klasse laag "Laag" vanaf 1
    }
    doel rust "Rust en orde"
    doel schoon "Schoon en heel"
    risico erg "Erg" {
      doel rust
      effect leefgebied 5, imago 5
      kans 5
    }
    team boa "BOA" {
      uren 200 uur per jaar
    }
    taak a "Alpha" {
      doel rust, schoon
      risico erg
      team boa
      prioriteit laag motivering "Zqwaarom"
      inzet 100 uur per jaar
    }
    keuze k "Keuze" {
      variant een "Een"
      variant twee "Twee"
    }

    """

  @Test func chosenClassOfATaskStandsBesideTheDerivedOneWithItsReason() throws {
    let tasks = try page("bijlagen/taken", of: Self.model)
    #expect(tasks.contains("Klasse Laag Klasse van haar risico's Hoog Waarom een andere Zqwaarom"))
    let plan = try page("uitvoeringsplan", of: Self.model)
    #expect(plan.contains("Alpha Hoog Laag Zqwaarom"))
    // Without the choice there is nothing to tell.
    let derived = Self.model.replacing("  prioriteit laag motivering \"Zqwaarom\"\n", with: "")
    #expect(try !page("bijlagen/taken", of: derived).contains("Klasse van haar risico's"))
  }

  @Test func riskOfAnotherGoalIsNoAbsentRisk() throws {
    let plan = try page("uitvoeringsplan", of: Self.model)
    #expect(plan.contains("Risico van een ander doel niet van toepassing Laag Alpha"))
    #expect(!plan.contains("Zonder risico"))
  }

  @Test func scaleSaysForWhichEffectAndWhatWeighs() throws {
    let annex = try page("bijlagen/risicoanalyse", of: Self.model)
    #expect(annex.contains("leefgebied 1 nauwelijks imago 1 geen krant alle effecten 2 merkbaar"))
    #expect(annex.contains("leefgebied 3, imago 1"))
  }

  @Test func repeatedLinesAreOneListAndTitlesWithTheirOwnEnAreKeptApart() throws {
    let plan = try page("uitvoeringsplan", of: Self.model)
    #expect(plan.contains("Taakvelden bouwen, milieu en openbare ruimte"))
    let tasks = try page("bijlagen/taken", of: Self.model)
    #expect(tasks.contains("Rust en orde ; Schoon en heel"))
  }

  @Test func chapterWithoutContentIsLeftOut() throws {
    let proposal = try page("raadsvoorstel", of: Self.model)
    #expect(!proposal.contains("Hoe gaat het verder?"))
    #expect(proposal.contains("Wat hier niet staat"))
    let secret =
      Self.model + """
        bron gb "Zqbron" {
          vertrouwelijk grond "Woo"
        }

        """
    #expect(try !page("uitvoeringsplan", of: secret).contains("Waar komen de cijfers vandaan?"))
  }

  @Test func feedbackOfAConfidentialPartnerNamesNobody() throws {
    let secret = """
      partner zwijger "Zqpartner" {
        vertrouwelijk grond "Woo"
      }
      terugkoppeling ronde "Ronde" op 14 maart 2018 door zwijger {
        over a
        bevinding "Rustig"
      }

      """
    let plan = try page("uitvoeringsplan", of: Self.model + secret)
    #expect(plan.contains("Op 14 maart 2018 , over Alpha"))
    #expect(!plan.contains("door niet vermeld") && !plan.contains("Zqpartner"))
  }

  @Test func plannersAndNobodyElseReadTheNumberOfTheObject() throws {
    let task = """
      taak b "Beta" {
        risico erg
        team boa
        objecten 6 panden
        frequentie 2 keer per jaar
        tussentijd minstens 12 weken
        duur 1 uur
        aangekondigd
      }

      """
    let options = PackageOptions(isIntern: true, generator: "vthplan 0.0.0")
    let files = try councilPackage(
      compile(OneFile(text: Self.model + task)), options: options, template: repositoryTemplate
    ).value
    func text(_ path: String) throws -> String {
      try String(decoding: #require(files.first { $0.path == path }).bytes, as: UTF8.self)
    }
    let json = try text("intern/planning.json").filter { !$0.isWhitespace }
    for object in 1...6 { #expect(json.components("\"object\":\(object),") == 2) }
    #expect(try text("intern/planning.csv").contains("status;object;kwartaal"))
    #expect(try text("intern/teams/boa.csv").contains(";gepland;6"))
    #expect(try text("intern/teams/boa.ics").contains("Object 6."))
    #expect(try !text("openbaar/planning.json").contains("\"object\""))
    #expect(try text("openbaar/planning.csv").contains("status;kwartaal"))
    #expect(try !text("openbaar/planning.ics").contains("Object "))
  }

  @Test func figureFromAConfidentialSourceIsConfidential() throws {
    let secret = """
      bron gb "Zqbron" {
        vertrouwelijk grond "Woo"
      }
      bron ob "Open bron"
      doel meten "Meten" {
        indicator een "Een" {
          eenheid keer
          nulmeting 31337 in 2015 bron gb
          streefwaarde hoogstens 4711 in 2018
        }
        indicator twee "Twee" {
          eenheid keer
          bron gb
          nulmeting 31338 in 2015
          streefwaarde hoogstens 4712 in 2018
        }
        indicator drie "Drie" {
          eenheid keer
          bron ob
          nulmeting 4713 in 2015
          streefwaarde hoogstens 4712 in 2018
        }
      }

      """
    let files = try allFiles(of: Self.model + secret)
    for figure in ["31337", "31.337", "31338", "31.338", "Zqbron"] { #expect(!files.contains(figure), "\(figure)") }
    for figure in ["4.711", "4.712", "4.713"] { #expect(files.contains(figure), "\(figure)") }
  }
}
