/// Plans in which something changes within the year: whole numbers are right over the year and all who share the work.
let roundedOnce: [ScheduleCase] = [
  ScheduleCase(
    testDescription: "as many inspections when the team changes in the year as when it does not",
    text: """
      team boa "BOA" {
        uren 1.000 uur per jaar
      }
      team bouw "Bouw" {
        uren 1.000 uur per jaar
      }
      taak eens "Eens" {
        team boa vanaf 1 januari 2017 t/m 31 maart 2017
        team bouw vanaf 1 april 2017 t/m 30 september 2017
        team boa vanaf 1 oktober 2017 t/m 31 december 2017
        objecten 5
        frequentie 1 keer per jaar
        duur 2 uur
      }
      taak vaker "Vaker" {
        team boa vanaf 1 januari 2017 t/m 31 maart 2017
        team bouw vanaf 1 april 2017 t/m 30 september 2017
        team boa vanaf 1 oktober 2017 t/m 31 december 2017
        objecten 5
        frequentie 2 keer per jaar
        duur 2 uur
      }
      taak zelden "Zelden" {
        team boa vanaf 1 januari 2017 t/m 31 maart 2017
        team bouw vanaf 1 april 2017 t/m 30 september 2017
        team boa vanaf 1 oktober 2017 t/m 31 december 2017
        objecten 5
        frequentie 1 keer per 2 jaar
        duur 2 uur
      }
      taak maand "Maand" {
        team boa vanaf 1 januari 2017 t/m 31 maart 2017
        team bouw vanaf 1 april 2017 t/m 30 september 2017
        team boa vanaf 1 oktober 2017 t/m 31 december 2017
        objecten 5
        frequentie 1 keer per maand
        duur 2 uur
      }
      taak samen "Samen" {
        team boa 50%
        team bouw 50% vanaf 1 januari 2017 t/m 30 juni 2017
        team boa 50% vanaf 1 juli 2017 t/m 31 december 2017
        objecten 4
        frequentie 1 keer per jaar
        duur 2 uur
      }
      """, hours: ["eens 10 10", "vaker 20 20", "zelden 6 6", "maand 120 120", "samen 8 8"], codes: []),
  ScheduleCase(
    testDescription: "as many inspections, whoever has which share of them when, and in whatever order they are named",
    text: """
      team boa "BOA" {
        uren 1.000 uur per jaar
      }
      team bouw "Bouw" {
        uren 1.000 uur per jaar
      }
      taak verschuift "verschuift" {
        team boa 50%, bouw 50% t/m 30 juni 2017
        team boa 75%, bouw 25% vanaf 1 juli 2017
        objecten 4
        frequentie 1 keer per jaar
        duur 2 uur
      }
      taak omgekeerd "omgekeerd" {
        team bouw 25%, boa 75% vanaf 1 juli 2017
        team bouw 50%, boa 50% t/m 30 juni 2017
        objecten 4
        frequentie 1 keer per jaar
        duur 2 uur
      }
      taak halve "halve" {
        team boa 50%, bouw 50%
        objecten 5
        frequentie 2 keer per jaar
        duur 2 uur
      }
      taak een "een" {
        team boa 50%, bouw 50%
        objecten 1
        duur 2 uur
      }
      taak maandelijks "maandelijks" {
        team boa 50%, bouw 50% t/m 14 juni 2017
        team boa 75%, bouw 25% vanaf 15 juni 2017
        objecten 5
        frequentie 1 keer per maand
        duur 2 uur
      }
      taak erbij "erbij" {
        team boa 33%, bouw 67% t/m 14 juni 2017
        team boa vanaf 15 juni 2017
        objecten 7
        duur 2 uur
      }
      """,
    hours: [
      "verschuift 8 8", "omgekeerd 8 8", "halve 20 20", "een 2 2", "maandelijks 120 120", "erbij 14 14",
    ]),
  ScheduleCase(
    testDescription: "a week or a month is one, also where other working days begin in it",
    text: """
      team boa "BOA" {
        uren 1.000 uur per jaar
      }
      team wijk "Wijk" {
        uren 1.000 uur per jaar
        werktijd za en zo 09:00-17:00
      }
      taak maandelijks "maandelijks" {
        team boa t/m 15 maart 2017
        team wijk vanaf 16 maart 2017 t/m 10 augustus 2017
        team boa vanaf 11 augustus 2017
        objecten 4
        frequentie 1 keer per maand
        duur 1 uur
      }
      taak samen "samen" {
        team boa 50%, wijk 50% t/m 15 maart 2017
        team wijk vanaf 16 maart 2017 t/m 10 augustus 2017
        team boa vanaf 11 augustus 2017
        objecten 4
        frequentie 1 keer per maand
        duur 1 uur
      }
      taak wekelijks "wekelijks" {
        team boa t/m 15 maart 2017
        team wijk vanaf 16 maart 2017
        objecten 1
        frequentie elke week
        duur 1 uur
      }
      taak avond "avond" {
        team boa
        inzet 2 uur per week
        tijden ma t/m vr 08:00-12:00 t/m 15 maart 2017
        tijden ma en do 08:00-12:00 vanaf 16 maart 2017
      }
      taak uren "uren" {
        team boa t/m 15 maart 2017
        team wijk vanaf 16 maart 2017
        inzet 10 uur per maand
      }
      """, hours: ["maandelijks 48 48", "samen 48 48", "wekelijks 52 52", "avond 104 104", "uren 120 120"]),
  ScheduleCase(
    testDescription: "areas and a second draw are rounded once over the year, and shares of an hour are an hour",
    text: """
      gebied noord "Noord"
      gebied zuid "Zuid"
      team boa "BOA" {
        uren 1.000 uur per jaar
      }
      team bouw "Bouw" {
        uren 1.000 uur per jaar
      }
      team milieu "Milieu" {
        uren 1.000 uur per jaar
      }
      taak delen "delen" {
        team boa t/m 15 maart 2017
        team bouw vanaf 16 maart 2017 t/m 10 augustus 2017
        team boa vanaf 11 augustus 2017 t/m 10 oktober 2017
        team bouw vanaf 11 oktober 2017
        objecten 10
        frequentie 1 keer per jaar
        duur 2 uur
        verdeling noord 90%, zuid 10%
        hertrekking 10%
      }
      taak uur "uur" {
        team boa 33%, bouw 33%, milieu 34%
        inzet 60 uur
      }
      taak wekelijks "wekelijks" {
        team boa 33%, bouw 33%, milieu 34%
        inzet 1 uur per week
      }
      """, hours: ["delen 22 22", "uur 60 60", "wekelijks 52 52"]),
  ScheduleCase(
    testDescription: "in the second of two years, and whoever of those who share the work is named first",
    text: """
      team boa "BOA" {
        uren 1.000 uur per jaar
      }
      team bouw "Bouw" {
        uren 1.000 uur per jaar
      }
      taak eens "eens" {
        team boa vanaf 1 januari 2017 t/m 30 juni 2018
        team bouw vanaf 1 juli 2018 t/m 31 december 2018
        objecten 5
        frequentie 1 keer per 2 jaar
        duur 2 uur
      }
      taak vaker "vaker" {
        team boa vanaf 1 januari 2017 t/m 30 juni 2018
        team bouw vanaf 1 juli 2018 t/m 31 december 2018
        objecten 5
        frequentie 3 keer per 2 jaar
        duur 2 uur
      }
      taak gedeeld "gedeeld" {
        team boa 30%, bouw 70%
        objecten 5
        frequentie 1 keer per 2 jaar
        duur 2 uur
      }
      taak omgekeerd "omgekeerd" {
        team boa 30%, bouw 70% vanaf 1 januari 2017 t/m 31 maart 2017
        team bouw 70%, boa 30% vanaf 1 april 2017 t/m 31 december 2018
        objecten 5
        frequentie 1 keer per 2 jaar
        duur 2 uur
      }
      """, period: "1 januari 2017 t/m 31 december 2018",
    hours: ["eens 10 10", "vaker 30 30", "gedeeld 10 10", "omgekeerd 10 10"], codes: []),
]
