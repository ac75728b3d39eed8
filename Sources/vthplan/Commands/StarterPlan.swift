extension PlanStarter {
  /// The text of the first plan. Comments say what to change.
  static let text = #"""
    // Een eerste plan. Verander wat u leest, en toets na elke stap met `vthplan check`.
    // Alles wat de taal kan, staat in Documentation/taal.md.

    plan uitvoeringsplan "VTH-uitvoeringsplan 2027" {
      gemeente "Voorbeeldstad" code gm9999  // naam en code van uw gemeente
      periode  1 januari 2027 t/m 31 december 2027
      // Zet hier, zodra het bekend is, wanneer het college vaststelt en aan welke set u toetst:
      // vaststelling college op 15 december 2026
      // kader vth-2.3
    }

    doel veilige-buurt "Inwoners voelen zich veilig in hun buurt" {
      indicator onveiligheid "Voelt zich weleens onveilig in de eigen buurt" {
        eenheid      procent van de inwoners
        richting     lager is beter
        nulmeting    nog niet bekend  // vul in zodra u hem weet
        streefwaarde hoogstens 15% in 2027
      }
    }

    risicomodel {
      effect veiligheid, leefbaarheid op schaal 1 t/m 5
      kans   op schaal 1 t/m 5
      score  hoogste effect maal kans
      klasse hoog "Hoog" vanaf 15
      klasse midden "Midden" vanaf 8
      klasse laag "Laag" vanaf 1
    }

    risico overlast "Overlast op straat" {
      doel   veilige-buurt
      effect veiligheid 2, leefbaarheid 4
      kans   3
    }

    team boa "BOA's" {
      werkgever  gemeente
      formatie   3 fte
      productief 1.360 uur per fte
    }

    taak toezicht-straat "Toezicht op straat" {
      risico     overlast
      instrument toezicht
      team       boa
      inzet      40 uur per week
    }

    """#
}
