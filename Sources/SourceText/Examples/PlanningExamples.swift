extension FindingCode {
  /// Deviations, capacity and schedule, criteria and templates.
  var otherExample: FindingExample? {
    switch self {
    case .superfluousDeviation:
      FindingExample(
        wrong: """
          afwijking CAP-06 "Capaciteit volgt prioriteit" {
            motivering "De raad vraagt extra aandacht voor afval"
            besluit college op 20 december 2016
            geldig t/m 31 december 2017
          }
          // en de hoogste klasse heeft al de meeste uren
          """,
        right: """
          // zonder afwijking: het plan voldoet aan CAP-06
          """)
    case .expiredDeviation:
      FindingExample(
        wrong: """
          afwijking CAP-06 "Capaciteit volgt prioriteit" {
            motivering "De raad vraagt extra aandacht voor afval"
            besluit college op 20 december 2016
            geldig t/m 31 maart 2015
          }
          """,
        right: """
          afwijking CAP-06 "Capaciteit volgt prioriteit" {
            motivering "De raad vraagt extra aandacht voor afval"
            besluit college op 20 december 2016
            geldig t/m 31 december 2017
          }
          """)
    case .forbiddenDeviation:
      FindingExample(
        wrong: """
          afwijking BOR-7.1-1 "Bestuursorgaan" {
            motivering "De raad vraagt extra aandacht voor afval"
            besluit college op 20 december 2016
            geldig t/m 31 december 2017
          }
          """,
        right: """
          plan handhaving-2017 "Handhavingsplan 2017" {
            gemeente "Voorbeeld"
            periode  1 januari 2017 t/m 31 december 2017
            bestuursorgaan college
          }
          """)
    case .unfoundedDeviation:
      FindingExample(
        wrong: """
          afwijking CAP-06 "Capaciteit volgt prioriteit" {
            motivering "De raad vraagt extra aandacht voor afval"
          }
          """,
        right: """
          afwijking CAP-06 "Capaciteit volgt prioriteit" {
            motivering "De raad vraagt extra aandacht voor afval"
            besluit college op 20 december 2016
            geldig t/m 31 december 2017
          }
          """)
    case .unknownCriterion:
      FindingExample(
        wrong: """
          afwijking CAP-66 "Capaciteit volgt prioriteit" {
            motivering "De raad vraagt extra aandacht voor afval"
            besluit college op 20 december 2016
            geldig t/m 31 december 2017
          }
          """,
        right: """
          afwijking CAP-06 "Capaciteit volgt prioriteit" {
            motivering "De raad vraagt extra aandacht voor afval"
            besluit college op 20 december 2016
            geldig t/m 31 december 2017
          }
          """)
    case .lawStraddle:
      FindingExample(
        wrong: """
          plan handhaving-2017 "Handhavingsplan 2017" {
            gemeente     "Voorbeeld"
            periode      1 januari 2017 t/m 31 december 2017
            vaststelling college op 20 december 2016
          }
          """,
        right: """
          plan handhaving-2016 "Handhavingsplan 2016" {
            gemeente     "Voorbeeld"
            periode      1 januari 2016 t/m 31 december 2016
            vaststelling college op 15 december 2015
          }
          """)
    case .kaderNote:
      FindingExample(
        wrong: """
          plan handhaving-2017 "Handhavingsplan 2017" {
            gemeente "Voorbeeld"
            periode  1 januari 2017 t/m 31 december 2017
            kader    vth-2.0
          }
          """,
        right: """
          plan handhaving-2017 "Handhavingsplan 2017" {
            gemeente "Voorbeeld"
            periode  1 januari 2017 t/m 31 december 2017
            kader    vth-2.1
          }
          """)
    case .thresholdGap:
      FindingExample(
        wrong: """
          risicomodel {
            effect imago op schaal 1 t/m 5
            kans   op schaal 1 t/m 5
            score  hoogste effect maal kans
            klasse hoog "Hoog" vanaf 15
            klasse laag "Laag" vanaf 4
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
          """)
    case .dataFile:
      FindingExample(
        wrong: """
          bron meldingen "Meldingen" {
            bestand "gegevens/meldingen.csv"
            kolom   datum, soorten
          }
          """,
        right: """
          bron meldingen "Meldingen" {
            bestand "gegevens/meldingen.csv"
            kolom   datum, soort
          }
          """)
    case .personalData:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            toelichting "Vragen? Bel 06-12345678"
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            toelichting "Vragen? Bel de gemeente"
          }
          """)
    case .notCovered:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet 20.000 uur per jaar
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            inzet 200 uur per jaar
          }
          """)
    case .windowTooShort:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            objecten 10 bedrijven
            frequentie 4 keer per jaar
            duur 2 uur per controle
            tussentijd minstens 12 weken
            periode maart t/m mei
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            objecten 10 bedrijven
            frequentie 2 keer per jaar
            duur 2 uur per controle
            tussentijd minstens 12 weken
          }
          """)
    case .unitTooLarge:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            objecten 10 bedrijven
            frequentie 1 keer per jaar
            duur 2.000 uur per controle
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            objecten 10 bedrijven
            frequentie 1 keer per jaar
            duur 2 uur per controle
          }
          """)
    case .noWorkingTime:
      FindingExample(
        wrong: """
          team nacht "Nachtteam" {
            formatie   2 fte
            productief 1.360 uur per fte
            werktijd   vr en za 20:00-04:00
          }
          taak horeca "Horeca" {
            doel   schoon
            team   nacht
            inzet  8 uur per week
            tijden ma t/m vr 08:00-12:00
          }
          """,
        right: """
          team nacht "Nachtteam" {
            formatie   2 fte
            productief 1.360 uur per fte
            werktijd   vr en za 20:00-04:00
          }
          taak horeca "Horeca" {
            doel   schoon
            team   nacht
            inzet  8 uur per week
            tijden vr en za 22:00-02:00
          }
          """)
    case .outsideWorkingTime:
      FindingExample(
        wrong: """
          team nacht "Nachtteam" {
            formatie   2 fte
            productief 1.360 uur per fte
            werktijd   vr en za 20:00-04:00
          }
          taak horeca "Horeca" {
            doel   schoon
            team   nacht
            inzet  8 uur per week
            tijden do t/m za 22:00-02:00
          }
          """,
        right: """
          team nacht "Nachtteam" {
            formatie   2 fte
            productief 1.360 uur per fte
            werktijd   vr en za 20:00-04:00
          }
          taak horeca "Horeca" {
            doel   schoon
            team   nacht
            inzet  8 uur per week
            tijden vr en za 22:00-02:00
          }
          """)
    case .timesTooShort:
      FindingExample(
        wrong: """
          team markt "Marktteam" {
            formatie   1 fte
            productief 1.360 uur per fte
            werktijd   ma t/m vr 08:00-17:00
          }
          taak markt "Markt" {
            doel   schoon
            team   markt
            inzet  6 uur per week
            tijden wo 08:00-10:00
          }
          """,
        right: """
          team markt "Marktteam" {
            formatie   1 fte
            productief 1.360 uur per fte
            werktijd   ma t/m vr 08:00-17:00
          }
          taak markt "Markt" {
            doel   schoon
            team   markt
            inzet  6 uur per week
            tijden wo 08:00-14:00
          }
          """)
    case .pairTooLarge:
      FindingExample(
        wrong: """
          team nacht "Nachtteam" {
            uren     30 uur per week
            personen 1 persoon
          }
          taak horeca "Horeca" {
            doel    schoon
            team    nacht
            inzet   8 uur per week
            koppels altijd
          }
          """,
        right: """
          team nacht "Nachtteam" {
            uren     30 uur per week
            personen 2 personen
          }
          taak horeca "Horeca" {
            doel    schoon
            team    nacht
            inzet   8 uur per week
            koppels altijd
          }
          """)
    case .longSpacing:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel       schoon
            team       boa
            objecten   10 bedrijven
            frequentie 2 keer per jaar
            duur       1 uur
            tussentijd minstens 20 weken
          }
          """,
        right: """
          taak afval "Afval" {
            doel       schoon
            team       boa
            objecten   10 bedrijven
            frequentie 2 keer per jaar
            duur       1 uur
            tussentijd minstens 6 weken
          }
          """)
    case .singleExpert:
      FindingExample(
        wrong: """
          team geluid "Geluid" {
            formatie      1 fte
            productief    1.360 uur per fte
            deskundigheid geluid
          }
          taak meten "Geluid meten" {
            doel          schoon
            team          geluid
            deskundigheid geluid
            inzet         100 uur per jaar
          }
          """,
        right: """
          team geluid "Geluid" {
            formatie      2 fte
            productief    1.360 uur per fte
            deskundigheid geluid
          }
          taak meten "Geluid meten" {
            doel          schoon
            team          geluid
            deskundigheid geluid
            inzet         100 uur per jaar
          }
          """)
    case .noKey:
      FindingExample(
        wrong: """
          taak afval "Afval" {
            doel schoon
            team boa
            objecten 10 bedrijven
            frequentie 1 keer per jaar
            duur 2 uur per controle
          }
          """,
        right: """
          taak afval "Afval" {
            doel schoon
            team boa
            objecten 10 bedrijven
            frequentie 1 keer per jaar
            duur 2 uur per controle
            aangekondigd
          }
          """)
    case .scheduleInput:
      FindingExample(
        wrong: """
          team bouw "Toezicht bouw" { formatie onbekend }
          taak steigers "Steigers" {
            doel  schoon
            team  bouw
            inzet 100 uur per jaar
          }
          """,
        right: """
          team bouw "Toezicht bouw" {
            formatie   2 fte
            productief 1.360 uur per fte
          }
          taak steigers "Steigers" {
            doel  schoon
            team  bouw
            inzet 100 uur per jaar
          }
          """)
    case .criterionField:
      FindingExample(
        wrong: """
          kader huis "Huisregels" { soort beleid }
          criterium HUIS-1 "Elk doel heeft een indicator" in huis {
            voor elk doel
            eis  minstens 1 indikator
          }
          """,
        right: """
          kader huis "Huisregels" { soort beleid }
          criterium HUIS-1 "Elk doel heeft een indicator" in huis {
            voor elk doel
            eis  minstens 1 indicator
          }
          """)
    case .criterionType:
      FindingExample(
        wrong: """
          kader huis "Huisregels" { soort beleid }
          criterium HUIS-1 "Elk doel heeft een indicator" in huis {
            voor elk doel
            eis  titel minstens 3 uur
          }
          """,
        right: """
          kader huis "Huisregels" { soort beleid }
          criterium HUIS-1 "Elk doel heeft een indicator" in huis {
            voor elk doel
            eis  minstens 1 indicator
          }
          """)
    case .criterionSyntax:
      FindingExample(
        wrong: """
          kader huis "Huisregels" { soort beleid }
          criterium HUIS-1 "Elk doel heeft een indicator" in huis {
            voor elk doel
            eis  minstens indicator
          }
          """,
        right: """
          kader huis "Huisregels" { soort beleid }
          criterium HUIS-1 "Elk doel heeft een indicator" in huis {
            voor elk doel
            eis  minstens 1 indicator
          }
          """)
    case .criterionExample:
      FindingExample(
        wrong: #"""
          kader huis "Huisregels" { soort beleid }
          criterium HUIS-1 "Elk doel heeft een indicator" in huis {
            voor   elk doel
            eis    minstens 1 indicator
            goed   """
              doel schoon "Schone straten"
            """
            slecht """
              doel schoon "Schone straten" { indicator vuil "Vuil" }
            """
          }
          """#,
        right: #"""
          kader huis "Huisregels" { soort beleid }
          criterium HUIS-1 "Elk doel heeft een indicator" in huis {
            voor   elk doel
            eis    minstens 1 indicator
            goed   """
              doel schoon "Schone straten" { indicator vuil "Vuil" }
            """
            slecht """
              doel schoon "Schone straten"
            """
          }
          """#)
    case .unknownPlaceholder:
      FindingExample(
        wrong: """
          # {plan titeltje}
          """,
        right: """
          # {plan titel}
          """)
    case .emptyTemplate:
      FindingExample(
        wrong: "",
        right: """
          # {plan titel}
          """)
    case .templateBlock:
      FindingExample(
        wrong: """
          ::: elk doel
          - {doel titel}
          """,
        right: """
          ::: elk doel
          - {doel titel}
          :::
          """)
    case .unknownToken:
      FindingExample(
        wrong: """
          :root { --utrecht-heading-colour: #5a2a6e; }
          """,
        right: """
          :root { --utrecht-heading-color: #5a2a6e; }
          """)
    case .rawHTML:
      FindingExample(
        wrong: #"""
          taak afval "Afval" {
            doel schoon
            team boa
            toelichting """
              <b>Let op</b>
            """
          }
          """#,
        right: #"""
          taak afval "Afval" {
            doel schoon
            team boa
            toelichting """
              **Let op**
            """
          }
          """#)
    case .unsafeLink:
      FindingExample(
        wrong: #"""
          taak afval "Afval" {
            doel schoon
            team boa
            toelichting """
              Zie [de pagina](javascript:alert(1)).
            """
          }
          """#,
        right: #"""
          taak afval "Afval" {
            doel schoon
            team boa
            toelichting """
              Zie [de pagina](https://voorbeeld.example/).
            """
          }
          """#)
    case .longSentence:
      FindingExample(
        wrong: """
          taak afval "Rondes langs alle plekken in het centrum en de wijken waar bewoners en winkels afval naast de container zetten, met uitleg aan wie wij daar op dat moment treffen" {
            doel schoon
            team boa
          }
          """,
        right: """
          taak afval "Rondes langs plekken met afval naast de container" {
            doel schoon
            team boa
          }
          """)
    default: nil
    }
  }
}
