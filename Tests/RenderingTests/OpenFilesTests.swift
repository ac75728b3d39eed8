import PlanCompiler
import PlanModel
import Rendering
import SourceText
import Testing

/// Files of plan text by path, in memory.
private struct TextsWorld: World {
  let texts: [String: String]

  func planFiles(in folder: String) -> Result<[String], WorldProblem> {
    let path = folder.isEmpty ? "plan.vth" : "\(folder)/plan.vth"
    return texts[path] == nil ? .failure(.missing) : .success([path])
  }

  func read(_ path: String) -> Result<[UInt8], WorldProblem> {
    texts[path].map { .success(Array($0.utf8)) } ?? .failure(.missing)
  }
}

/// What the open files say of a plan. `// intern: a | b` beside a line: the open files say neither, the internal ones do.
/// `// openbaar: a`: the open files say it.
struct OpenCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  /// A plan taken along.
  var previous: String?
  /// Whether the common lines of a plan stand above the text.
  var isWhole = false

  var testDescription: String { name }

  func marks(_ mark: String) -> [String] {
    [text, previous ?? ""].flatMap { $0.split(separator: "\n") }.flatMap { line -> [String] in
      guard let range = line.range(of: "// \(mark): ") else { return [] }
      return line[range.upperBound...].split(separator: "|").map { $0.trimming() }
    }
  }
}

extension Substring {
  fileprivate func trimming() -> String {
    var part = self
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }

  fileprivate func range(of other: String) -> Range<Index>? { ranges(of: other).first }
}

private let common = """
  plan p "Plan" {
    gemeente "Zandbergen" code gm9999
    periode 1 januari 2026 t/m 31 december 2026
    vaststelling college op 16 december 2025
  }
  risicomodel {
    effect veiligheid op schaal 1 t/m 5
    kans op schaal 1 t/m 5
    score hoogste effect maal kans
    klasse hoog "Hoog" vanaf 10
    klasse laag "Laag" vanaf 1
  }
  doel d "Doel" {
    indicator i "Indicator" {
      nulmeting 12 in 2025
    }
  }
  risico r "Risico" {
    doel d
    effect veiligheid 2
    kans 3
  }
  team boa "BOA's" {
    werkgever gemeente
    formatie 3 fte
    productief 1.360 uur per fte
  }
  taak gewoon "Gewoon toezicht" {
    risico r
    team boa
    inzet 4 uur per week
  }
  taak stil "Stille actie" {
    risico r
    team boa
    inzet 60 uur per jaar
    vertrouwelijk grond "Woo art. 5.1 lid 2 onder d"
  }

  """

@Suite struct OpenFilesTests {
  static let cases = [
    OpenCase(
      name: "bijstelling van een vertrouwelijke taak",
      text: """
        bijstelling z "Zomerbesluit" op 1 juli 2026 door college {   // intern: Zomerbesluit
          taak stil { inzet 88 uur per jaar }   // intern: stil | Stille actie | 88 uur
        }
        bijstelling y "Najaarsbesluit" op 1 oktober 2026 door college {   // openbaar: Najaarsbesluit
          taak stil { inzet 99 uur per jaar }   // intern: 99 uur
          taak gewoon { inzet 5 uur per week }   // openbaar: 5 uur
        }
        """),
    OpenCase(
      name: "bijstelling van een vertrouwelijk team",
      text: """
        team schaduw "Schaduwteam" {
          werkgever gemeente
          formatie 6 fte
          productief 1.360 uur per fte
          vertrouwelijk grond "g"
        }
        bijstelling z "Besluit" op 1 juli 2026 door college {
          team schaduw { formatie 7 fte }   // intern: schaduw | Schaduwteam | 7 fte
          team boa { formatie 4 fte }   // openbaar: 4 fte
        }
        """),
    OpenCase(
      name: "bijstelling die een vertrouwelijke taak toevoegt, en een die haar wijzigt",
      text: """
        bijstelling z "Eerste" op 1 mei 2026 door college {
          taak nieuw "Nieuwe actie" {   // intern: nieuw | Nieuwe actie
            risico r
            team boa
            inzet 71 uur per jaar   // intern: 71 uur
            vertrouwelijk grond "g"
          }
        }
        bijstelling y "Tweede" op 1 juli 2026 door college {
          taak nieuw { inzet 83 uur per jaar }   // intern: 83 uur
        }
        """),
    OpenCase(
      name: "bijstelling van een vertrouwelijke regel en een vertrouwelijke indicator",
      text: """
        taak half "Half" {
          risico r
          team boa
          inzet 3 uur per week
          toelichting "Oude tip" { vertrouwelijk grond "g" }   // intern: Oude tip
        }
        doel e "Doel e" {
          indicator j "Stille indicator" { vertrouwelijk grond "g" }   // intern: Stille indicator
        }
        bijstelling z "Besluit" op 1 juli 2026 door college {   // openbaar: Besluit
          taak half {
            inzet 7 uur per week   // openbaar: 7 uur
            toelichting "Nieuwe tip"   // intern: Nieuwe tip
          }
          doel e { indicator j "Nieuwe naam" { nulmeting 4 in 2025 } }   // intern: Nieuwe naam
        }
        """),
    OpenCase(
      name: "variant die alleen iets vertrouwelijks wijzigt",
      text: """
        keuze k "Keuze over meer" {   // intern: Keuze over meer
          variant nu "Zo laten"
          variant meer "Extra acties" {   // intern: Extra acties
            taak stil { inzet 77 uur per jaar }   // intern: 77 uur
          }
        }
        keuze l "Open keuze" {   // openbaar: Open keuze
          variant min "Minder" { taak gewoon { inzet 2 uur per week } }
          variant zo "Gelijk"
          variant plus "Stil plus" { taak stil { inzet 66 uur per jaar } }   // intern: Stil plus | 66 uur
        }
        """),
    OpenCase(
      name: "gevolg voor een vertrouwelijk risico",
      text: """
        risico gr "Stil risico" {   // intern: Stil risico
          doel d
          effect veiligheid 4
          kans 4
          vertrouwelijk grond "g"
        }
        terugkoppeling t "Melding" op 1 juli 2026 {   // intern: Melding
          over gr
          bevinding "Vaker dan gedacht"   // intern: Vaker dan gedacht
          gevolg { risico gr { onderbouwing "Nieuwe tip" } }   // intern: Nieuwe tip
        }
        terugkoppeling u "Gesprek" op 1 juli 2026 {   // openbaar: Gesprek
          over r
          bevinding "Rustiger"   // openbaar: Rustiger
          gevolg { risico gr { onderbouwing "Derde tip" } }   // intern: Derde tip
        }
        """),
    OpenCase(
      name: "blokken die over iets vertrouwelijks gaan",
      text: """
        risico gr "Stil risico" { doel d
          effect veiligheid 4
          kans 4
          vertrouwelijk grond "g" }   // intern: Stil risico
        toezegging tz "Toegezegd" aan raad op 3 februari 2026 { over stil }   // intern: Toegezegd
        toezegging ty "Beloofd" aan raad op 3 februari 2026 { over gewoon }   // openbaar: Beloofd
        niet-doen nd "Laten liggen" motivering "Te duur" { risico gr }   // intern: Laten liggen | Te duur
        prioriteit een "Voorrang een" van raad rang 1 { taak stil
          risico gr }   // intern: Voorrang een
        prioriteit twee "Voorrang twee" van raad rang 2 { taak stil, gewoon }   // openbaar: Voorrang twee
        werkplan "Stil werkplan" voor geheim { uren 41 uur }   // intern: Stil werkplan | 41 uur
        team geheim "Stil team" { vertrouwelijk grond "g" }   // intern: Stil team
        """),
    OpenCase(
      name: "oordeel over een taak die nu, of vorig jaar, vertrouwelijk is",
      text: """
        gebruik "vorig" als vorig
        evaluatie "Evaluatie" over 2025 op 8 maart 2026 {
          oordeel stil deels voor d "Twee panden niet bezocht"   // intern: Twee panden niet bezocht
          oordeel oud uitgevoerd voor d "Vier panden gesloten"   // intern: Vier panden gesloten
          oordeel gewoon uitgevoerd voor d "Alles gedaan"   // openbaar: Alles gedaan
        }
        taak vervolg "Vervolg" {
          eerder "oud"
          risico r
          team boa
          inzet 1 uur per week
        }
        """,
      previous: """
        plan v "Vorig plan" {
          gemeente "Zandbergen" code gm9999
          periode 1 januari 2025 t/m 31 december 2025
        }
        taak oud "Oude actie" {
          inzet 10 uur per week
          vertrouwelijk grond "g"
        }
        """),
    OpenCase(
      name: "uren van een werkplan naast wat nodig is",
      text: """
        werkplan "Werkplan BOA's" voor boa { uren 268 uur }   // intern: 268
        team boa2 "Tweede team" {
          formatie 1 fte
          productief 1.360 uur per fte
          bij-tekort aanvullen "Inhuren" met 61 uur   // intern: 61 uur
        }
        """),
    OpenCase(
      name: "onaangekondigd werk in minder dan een kwartaal",
      text: """
        taak weekactie "Weekactie" {   // openbaar: Weekactie
          risico r
          team boa
          inzet 30 uur
          periode week 33   // intern: week 33
          tijden vr 14:00-20:00   // intern: 14:00
        }
        taak zomertoezicht "Zomertoezicht" {
          risico r
          team boa
          inzet 2 uur per week
          inzet 3 uur per week vanaf 3 augustus 2026 t/m 9 augustus 2026   // intern: 9 augustus 2026
          periode 1 april t/m 30 september   // openbaar: 30 september
          tijden za 11:00-15:00   // openbaar: 11:00
        }
        taak nachtactie "Nachtactie" {
          risico r
          team boa
          inzet 17 uur
          dag 20 mei 2026   // intern: 20 mei 2026
        }
        taak klem "Veel werk" {   // openbaar: is vol
          doel d
          team boa
          inzet 75 uur per week
        }
        """),
    OpenCase(
      name: "aantal objecten, niet uit uren, frequentie en duur",
      text: """
        taak plekken "Dumpplekken" {
          risico r
          team boa
          objecten 137 plekken   // intern: 137 plekken
          frequentie 4 keer per jaar   // openbaar: keer per jaar
          duur 2,75 uur per controle vanaf 1 mei 2026 t/m 31 mei 2026   // intern: 31 mei 2026 | 2,75 uur
          met politie 19 uur per controle   // intern: 19 uur
        }
        partner politie "Politie" { soort politie }
        """),
  ]

  /// A part of the year can be told only by letting everyone draw the rest as well.
  @Test(arguments: [("aangekondigd", true), ("aangekondigd t/m 31 maart 2026", false)])
  func weeksAreOpenWhenTheWholeYearIsAnnounced(line: String, isOpen: Bool) throws {
    let task = """
      taak bezoek "Bezoek" {
        risico r
        team boa
        objecten 12 panden
        frequentie 1 keer per jaar
        duur 2 uur per controle
        \(line)
      }
      """
    let options = PackageOptions(generator: "vthplan 0.0.0")
    let files = try councilPackage(
      compile(TextsWorld(texts: ["plan.vth": common + task])), options: options, template: repositoryTemplate
    ).value
    let calendars = files.filter { $0.path.hasSuffix(".ics") }.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(calendars.contains { $0.contains("BEGIN:VEVENT") } == isOpen)
  }

  @Test(arguments: cases) func openFilesSayOnlyWhatIsOpen(_ item: OpenCase) throws {
    var texts = ["plan.vth": (item.isWhole ? "" : common) + item.text]
    texts["vorig/plan.vth"] = item.previous
    let options = PackageOptions(isConcept: true, isIntern: true, generator: "vthplan 0.0.0")
    var asked = CompileOptions()
    asked.today = Day(year: 2026, month: 12, day: 31)
    let files = try councilPackage(
      compile(TextsWorld(texts: texts), asked), options: options, template: repositoryTemplate
    ).value
    func holders(_ folder: String, _ word: String) -> [String] {
      files.filter { $0.path.hasPrefix(folder) && says($0, word) }.map(\.path)
    }
    for word in item.marks("intern") {
      #expect(holders("openbaar/", word) == [], "\(word)")
      #expect(!holders("intern/", word).isEmpty, "\(word) is nowhere")
    }
    for word in item.marks("openbaar") { #expect(!holders("openbaar/", word).isEmpty, "\(word) is nowhere") }
  }

  /// Whether a file says a word, with no letter or digit beside it. Spaces do not break.
  private func says(_ file: PackageFile, _ word: String) -> Bool {
    let text = String(decoding: file.bytes, as: UTF8.self).replacing("\u{A0}", with: " ").replacing("&#xA0;", with: " ")
    return text.ranges(of: word).contains { range in
      let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      return !before.isLetter && !before.isNumber && !after.isLetter && !after.isNumber
    }
  }
}
