extension FindingCode {
  /// Reading, words and places, names.
  var readingExample: FindingExample? {
    switch self {
    case .invalidUTF8:
      FindingExample(
        wrong: """
          thema rust "Rust in caf⟦E9⟧s"
          """,
        right: """
          thema rust "Rust in cafés"
          """)
    case .controlCharacter:
      FindingExample(
        wrong: """
          thema rust "Rust ⟦07⟧in de buurt"
          """,
        right: """
          thema rust "Rust in de buurt"
          """)
    case .bidirectionalControl:
      FindingExample(
        wrong: """
          thema rust "Rust ⟦U+202E⟧in de buurt"
          """,
        right: """
          thema rust "Rust in de buurt"
          """)
    case .unclosedBlock:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
          }
          """)
    case .strayBrace:
      FindingExample(
        wrong: """
          thema rust "Rust in de buurt"
          }
          """,
        right: """
          thema rust "Rust in de buurt"
          """)
    case .unclosedText:
      FindingExample(
        wrong: """
          thema rust "Rust in de buurt
          """,
        right: """
          thema rust "Rust in de buurt"
          """)
    case .emptyPlan:
      FindingExample(
        wrong: """
          thema rust "Rust in de buurt"
          """,
        right: """
          plan handhaving-2017 "Handhavingsplan 2017" {
            gemeente "Voorbeeld"
            periode  1 januari 2017 t/m 31 december 2017
          }
          """)
    case .unknownKeyword:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzzet 12 uur per week
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet 12 uur per week
          }
          """)
    case .misplacedKeyword:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            formatie 2 fte
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet 12 uur per week
          }
          """)
    case .givenTwice:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            duur 3 uur per controle
            duur 4 uur per controle
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            duur 3 uur per controle
          }
          """)
    case .missingProperty:
      FindingExample(
        wrong: """
          keuze omvang "Omvang van het team"
          """,
        right: """
          keuze omvang "Omvang van het team" {
            variant huidig "Huidige omvang"
            variant ruimer "Ruimere omvang" {
              team boa { formatie plus 1 fte }
            }
          }
          """)
    case .unexpectedPhrase:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet 12 uur iedere week
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet 12 uur per week
          }
          """)
    case .nameExpected:
      FindingExample(
        wrong: """
          thema "Rust in de buurt"
          """,
        right: """
          thema rust "Rust in de buurt"
          """)
    case .titleExpected:
      FindingExample(
        wrong: """
          thema rust
          """,
        right: """
          thema rust "Rust in de buurt"
          """)
    case .invalidName:
      FindingExample(
        wrong: """
          thema Rust_Buurt "Rust in de buurt"
          """,
        right: """
          thema rust-buurt "Rust in de buurt"
          """)
    case .reservedWord:
      FindingExample(
        wrong: """
          thema week "Week van de rust"
          """,
        right: """
          thema week-rust "Week van de rust"
          """)
    case .unknownName:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schon
            team boa
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
          }
          """)
    case .duplicateName:
      FindingExample(
        wrong: """
          gebied centrum "Centrum"
          gebied centrum "Binnenstad"
          """,
        right: """
          gebied centrum "Centrum"
          gebied binnenstad "Binnenstad"
          """)
    case .cycle:
      FindingExample(
        wrong: """
          gebied centrum "Centrum" in markt
          gebied markt "Markt" in centrum
          """,
        right: """
          gebied centrum "Centrum"
          gebied markt "Markt" in centrum
          """)
    case .includeOutside:
      FindingExample(
        wrong: """
          gebruik "/etc" als gedeeld
          """,
        right: """
          gebruik "../gedeeld" als gedeeld
          """)
    case .includeMissing:
      FindingExample(
        wrong: """
          gebruik "../gedeelt" als gedeeld
          """,
        right: """
          gebruik "../gedeeld" als gedeeld
          """)
    case .includeCycle:
      FindingExample(
        wrong: """
          gebruik "." als gedeeld
          """,
        right: """
          gebruik "../gedeeld" als gedeeld
          """)
    default: nil
    }
  }
}
