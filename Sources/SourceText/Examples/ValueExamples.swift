extension FindingCode {
  /// Values and the coherence of the plan.
  var valueExample: FindingExample? {
    switch self {
    case .invalidNumber:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet 4.5 uur per week
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet 4,5 uur per week
          }
          """)
    case .wrongUnit:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet € 12 per week
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet 12 uur per week
          }
          """)
    case .negative:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet -12 uur per week
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet 12 uur per week
          }
          """)
    case .invalidDate:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            dag 31 februari 2017
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            dag 28 februari 2017
          }
          """)
    case .dateOrder:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            periode 1 oktober 2017 t/m 1 maart 2017
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            periode 1 maart 2017 t/m 1 oktober 2017
          }
          """)
    case .invalidTime:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            tijden ma t/m vr 25:00-26:00
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            tijden ma t/m vr 21:00-01:00
          }
          """)
    case .outsidePeriod:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            periode 1 februari 2019 t/m 31 maart 2019
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            periode 1 februari 2017 t/m 31 maart 2017
          }
          """)
    case .gap:
      FindingExample(
        wrong: """
          gebied centrum "Centrum" {
            inwoners 9.800 vanaf 1 januari 2017 t/m 31 maart 2017
            inwoners 9.900 vanaf 1 juli 2017
          }
          """,
        right: """
          gebied centrum "Centrum" {
            inwoners 9.800 vanaf 1 januari 2017 t/m 30 juni 2017
            inwoners 9.900 vanaf 1 juli 2017
          }
          """)
    case .municipalityCode:
      // The whole plan: two `plan` statements would be wrong in another way.
      FindingExample(
        wrong: """
          plan toezicht-2017 "Toezichtplan 2017" {
            gemeente "Zandbergen" code 9999
            periode  1 januari 2017 t/m 31 december 2017
          }
          """,
        right: """
          plan toezicht-2017 "Toezichtplan 2017" {
            gemeente "Zandbergen" code gm9999
            periode  1 januari 2017 t/m 31 december 2017
          }
          """)
    case .overlap:
      FindingExample(
        wrong: """
          gebied centrum "Centrum" {
            inwoners 9.800 vanaf 1 januari 2017
            inwoners 9.900 vanaf 1 juli 2017
          }
          """,
        right: """
          gebied centrum "Centrum" {
            inwoners 9.800 vanaf 1 januari 2017 t/m 30 juni 2017
            inwoners 9.900 vanaf 1 juli 2017
          }
          """)
    case .percentages:
      FindingExample(
        wrong: """
          gebied centrum "Centrum"
          gebied haven "Haven"
          taak afval "Afval" {
            doel schoon
            team boa
            verdeling centrum 40%, haven 50%
          }
          """,
        right: """
          gebied centrum "Centrum"
          gebied haven "Haven"
          taak afval "Afval" {
            doel schoon
            team boa
            verdeling centrum 40%, haven 60%
          }
          """)
    case .outsideScale:
      FindingExample(
        wrong: """
          risicomodel {
            effect imago op schaal 1 t/m 5
            kans   op schaal 1 t/m 5
            score  hoogste effect maal kans
            klasse hoog "Hoog" vanaf 15
            klasse laag "Laag" vanaf 1
          }
          risico brand "Brand" {
            doel schoon
            effect imago 7
            kans 2
          }
          """,
        right: """
          risicomodel {
            effect imago op schaal 1 t/m 5
            kans   op schaal 1 t/m 5
            score  hoogste effect maal kans
            klasse hoog "Hoog" vanaf 15
            klasse laag "Laag" vanaf 1
          }
          risico brand "Brand" {
            doel schoon
            effect imago 5
            kans 2
          }
          """)
    case .unknownWord:
      FindingExample(
        wrong: """
          gebied centrum "Centrum" { soort wijkje }
          """,
        right: """
          gebied centrum "Centrum" { soort wijk }
          """)
    case .overflow:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet 99.000.000.000.000.000.000 uur
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet 99 uur
          }
          """)
    case .confidentialGround:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            vertrouwelijk
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            vertrouwelijk grond "Woo art. 5.1 lid 2 onder d"
          }
          """)
    case .overrideUnexplained:
      FindingExample(
        wrong: """
          risicomodel {
            effect imago op schaal 1 t/m 5
            kans   op schaal 1 t/m 5
            score  hoogste effect maal kans
            klasse hoog "Hoog" vanaf 15
            klasse laag "Laag" vanaf 1
          }
          risico brand "Brand" {
            doel schoon
            effect imago 2
            kans 2
            prioriteit hoog
          }
          """,
        right: """
          risicomodel {
            effect imago op schaal 1 t/m 5
            kans   op schaal 1 t/m 5
            score  hoogste effect maal kans
            klasse hoog "Hoog" vanaf 15
            klasse laag "Laag" vanaf 1
          }
          risico brand "Brand" {
            doel schoon
            effect imago 2
            kans 2
            prioriteit hoog motivering "Motie van de raad"
          }
          """)
    case .taskWithoutGoal:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            team boa
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
          }
          """)
    case .goalWithoutTask:
      FindingExample(
        wrong: """
          doel stil "Stille nachten"
          """,
        right: """
          doel stil "Stille nachten"
          taak geluid "Geluid meten" {
            doel stil
            team boa
          }
          """)
    case .teamUnused:
      FindingExample(
        wrong: """
          team bouw "Toezicht bouw" { formatie 2 fte }
          """,
        right: """
          team bouw "Toezicht bouw" { formatie 2 fte }
          taak steigers "Steigers" {
            doel schoon
            team bouw
          }
          """)
    case .taskWithoutTeam:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
          }
          """)
    case .targetNoBetter:
      FindingExample(
        wrong: """
          doel stil "Stille nachten" {
            indicator overlast "Ervaart geluidsoverlast" {
              richting     lager is beter
              nulmeting    18% in 2015
              streefwaarde 20% in 2017
            }
          }
          taak geluid "Geluid meten" {
            doel stil
            team boa
          }
          """,
        right: """
          doel stil "Stille nachten" {
            indicator overlast "Ervaart geluidsoverlast" {
              richting     lager is beter
              nulmeting    18% in 2015
              streefwaarde 15% in 2017
            }
          }
          taak geluid "Geluid meten" {
            doel stil
            team boa
          }
          """)
    case .claimContradicted:
      FindingExample(
        wrong: """
          risicomodel {
            effect imago op schaal 1 t/m 5
            kans   op schaal 1 t/m 5
            score  hoogste effect maal kans
            klasse hoog "Hoog" vanaf 15
            klasse laag "Laag" vanaf 1
          }
          risico brand "Brand" {
            doel schoon
            effect imago 4
            kans 3
            score 15
          }
          """,
        right: """
          risicomodel {
            effect imago op schaal 1 t/m 5
            kans   op schaal 1 t/m 5
            score  hoogste effect maal kans
            klasse hoog "Hoog" vanaf 15
            klasse laag "Laag" vanaf 1
          }
          risico brand "Brand" {
            doel schoon
            effect imago 4
            kans 3
            score 12
          }
          """)
    default: nil
    }
  }
}
