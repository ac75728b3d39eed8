// Written by `make embed`; change the files themselves.
// swift-format-ignore-file

let planFiles: [BuiltIn.File] = [
  BuiltIn.File("Plans/gedeeld/indeling.vth", #"""
// Thema's en afdelingen die in veel plannen terugkomen.

thema sociale-veiligheid "Sociale veiligheid"
thema openbare-ruimte "Schone en bruikbare openbare ruimte"
thema verkeer-en-parkeren "Verkeer en parkeren"
thema horeca-en-evenementen "Horeca, alcohol en evenementen"
thema jeugd "Jeugd"
thema bouwen-en-wonen "Bouwen en wonen"
thema milieu-en-buitengebied "Milieu en buitengebied"
thema ondermijning "Ondermijning"
thema dienstverlening "Dienstverlening en organisatie"

afdeling openbare-ruimte "Afdeling Openbare Ruimte"
afdeling ruimtelijke-ontwikkeling "Afdeling Ruimtelijke Ontwikkeling"
afdeling sociaal-domein "Afdeling Sociaal Domein"
afdeling communicatie "Afdeling Communicatie"
afdeling financien "Afdeling Financiën"
afdeling juridische-zaken "Afdeling Juridische Zaken"

"""#),
  BuiltIn.File("Plans/gedeeld/partners.vth", #"""
// Partijen waarmee vrijwel elke gemeente te maken heeft. Een opgave telt alleen mee in een plan dat ernaar verwijst;
// een plan dat afspraken met een partner vastlegt, geeft de partner daar zelf op, met dezelfde naam.

partner politie "Politie" {
  soort politie, strafrecht
  rol   "Opsporing, openbare orde en hulpverlening; assistentie aan de BOA's"
}

partner openbaar-ministerie "Openbaar Ministerie" {
  soort strafrecht
  rol   "Strafrechtelijke afdoening en afstemming over wie optreedt"
}

partner omgevingsdienst "Omgevingsdienst" {
  soort omgevingsdienst, bestuursorgaan
  rol   "Vergunningen, toezicht en advies milieu"
}

partner veiligheidsregio "Veiligheidsregio" {
  soort veiligheidsregio
  rol   "Advies en controle brandveiligheid; risicobeheersing bij evenementen"
}

partner provincie "Provincie" {
  soort bestuursorgaan
  rol   "Interbestuurlijk toezicht op de uitvoering van het omgevingsrecht"
}

partner waterschap "Waterschap" {
  soort bestuursorgaan
  rol   "Toezicht op lozingen en op werken langs het water"
}

partner ggd "GGD" {
  soort zorg-en-welzijn
  rol   "Inspecties kinderopvang; advies over gezondheid"
}

partner belastingdienst "Belastingdienst" {
  soort overig
  rol   "Fiscale kant van integrale controles"
}

partner riec "Regionaal Informatie- en Expertise Centrum" {
  soort adviseur
  rol   "Informatie en advies over ondermijnende criminaliteit"
}

partner woningcorporatie "Woningcorporatie" {
  soort corporatie
  rol   "Aanpak van woonfraude en overlast in eigen bezit"
}

partner jongerenwerk "Jongerenwerk" {
  soort zorg-en-welzijn
  rol   "Contact met jongeren op straat en in de jeugdvoorziening"
}

partner bureau-halt "Bureau Halt" {
  soort zorg-en-welzijn
  rol   "Afdoening en voorlichting voor jongeren van 12 tot 18 jaar"
}

partner ondernemersvereniging "Ondernemersvereniging" {
  soort bedrijven
  rol   "Aanspreekpunt van winkeliers en horeca"
}

partner bewoners "Bewonersgroepen en buurtpreventie" {
  soort bewoners
  rol   "Signaleren, schouwen en elkaar aanspreken in de eigen buurt"
}

partner inspectie "Inspectie Leefomgeving en Transport" {
  soort inspectie
  rol   "Rijkstoezicht op de leefomgeving"
}

partner justis "Dienst Justis" {
  soort overig
  rol   "Ontvangt het jaarverslag over de BOA's namens de minister"
}

"""#),
  BuiltIn.File("Plans/kaders/algemene-wet-bestuursrecht.vth", #"""
// Wat de Algemene wet bestuursrecht vraagt van sancties, toezichthouders en beleidsregels.

kader awb "Algemene wet bestuursrecht" {
  soort       wet
  bron        "Algemene wet bestuursrecht, stand 29 november 2015" webadres "https://wetten.overheid.nl/BWBR0005537"
  toelichting "De begindatum 1 juli 2009 van titel 5 is uit het hoofd."
  zekerheid   midden
}

criterium AWB-5.32b "Dwangsom compleet" in awb {
  vraagt      "Een last onder dwangsom noemt een bedrag, waarover het geldt en een maximum dat niet lager is."
  bron        "Algemene wet bestuursrecht art. 5:32b" webadres "https://wetten.overheid.nl/BWBR0005537"
  kaders      vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  geldig      vanaf 1 juli 2009
  ernst       fout
  voor        elke sanctie van strategie waar sanctie is last-onder-dwangsom
  eis         heeft dwangsom {
    melding "De last onder dwangsom noemt geen bedrag en maximum." engels "The order with penalty names no amount and maximum."
  }
  eis         voor elke dwangsom geldt maximum minstens bedrag {
    melding "Het maximum van de dwangsom ({waarde}) is lager dan het bedrag per keer." engels "The maximum of the penalty ({waarde}) is lower than the amount each time."
  }
  beoordeling "Staan de bedragen in redelijke verhouding tot het geschonden belang?"
  herstel     "Geef de sanctie een `dwangsom` met bedrag, eenheid en maximum." engels "Give the sanction a `dwangsom` with amount, unit and maximum."
  goed        """
    strategie sanctie "Sanctiestrategie" {
      sanctie last-onder-dwangsom termijn 6 weken {
        dwangsom € 500 per overtreding tot € 5.000
      }
    }
  """
  slecht      """
    strategie sanctie "Sanctiestrategie" {
      sanctie last-onder-dwangsom termijn 6 weken {
        dwangsom € 500 per overtreding tot € 400
      }
    }
  """
}

criterium AWB-5.32a "Begunstigingstermijn dwangsom" in awb {
  vraagt  "Bij een last onder dwangsom hoort een termijn om zonder verbeurte te voldoen; alleen een last die herhaling moet voorkomen kan zonder, met een motivering."
  bron    "Algemene wet bestuursrecht art. 5:32a" webadres "https://wetten.overheid.nl/BWBR0005537"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  geldig  vanaf 1 juli 2009
  ernst   fout
  voor    elke sanctie van strategie waar sanctie is last-onder-dwangsom
  eis     termijn meer dan 0 dagen, of strekking is herhaling-voorkomen en heeft motivering {
    melding "De last onder dwangsom heeft geen termijn; dat kan alleen met motivering als zij herhaling moet voorkomen." engels "The order with penalty has no time limit; that is only possible with reasons if it is to prevent repetition."
  }
  herstel "Geef de sanctie een `termijn`, of `strekking herhaling-voorkomen` met een motivering." engels "Give the sanction a `termijn`."
  goed    """
    strategie sanctie "Sanctiestrategie" {
      sanctie last-onder-dwangsom termijn 6 weken {
        dwangsom € 500 per overtreding tot € 5.000
      }
      sanctie last-onder-dwangsom motivering "Er valt niets ongedaan te maken" {
        strekking herhaling-voorkomen
      }
    }
  """
  slecht  """
    strategie sanctie "Sanctiestrategie" {
      sanctie last-onder-dwangsom motivering "Dat doen wij altijd zo" {
        strekking ongedaan-maken
      }
      sanctie last-onder-dwangsom {
        strekking herhaling-voorkomen
      }
    }
  """
}

criterium AWB-5.24 "Last onder bestuursdwang compleet" in awb {
  vraagt  "Een last onder bestuursdwang noemt de herstelmaatregelen en de termijn."
  bron    "Algemene wet bestuursrecht art. 5:24" webadres "https://wetten.overheid.nl/BWBR0005537"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  geldig  vanaf 1 juli 2009
  ernst   fout
  voor    elke sanctie van strategie waar sanctie is last-onder-bestuursdwang
  eis     heeft herstelmaatregel en termijn {
    melding "De last onder bestuursdwang mist `{wat ontbreekt}`." engels "The order with coercion lacks `{wat ontbreekt}`."
  }
  herstel "Geef de sanctie een `herstelmaatregel` en een `termijn`." engels "Give the sanction a `herstelmaatregel` and a `termijn`."
  goed    """
    strategie sanctie "Sanctiestrategie" {
      sanctie last-onder-bestuursdwang termijn 6 weken {
        herstelmaatregel "Verwijderen en opslaan"
      }
    }
  """
  slecht  """
    strategie sanctie "Sanctiestrategie" {
      sanctie last-onder-bestuursdwang termijn 6 weken {
        kostenverhaal volledig
      }
    }
  """
}

criterium AWB-5.25 "Kostenverhaal bestuursdwang" in awb {
  vraagt  "De last zegt in hoeverre de kosten op de overtreder worden verhaald; bij minder dan volledig staat waarom."
  bron    "Algemene wet bestuursrecht art. 5:25" webadres "https://wetten.overheid.nl/BWBR0005537"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  geldig  vanaf 1 juli 2009
  ernst   waarschuwing
  voor    elke sanctie van strategie waar sanctie is last-onder-bestuursdwang
  eis     heeft kostenverhaal {
    melding "De last onder bestuursdwang zegt niets over de kosten." engels "The order with coercion is silent on costs."
  }
  eis     elk kostenverhaal waar mate is deels of niet heeft motivering
  herstel "Geef de sanctie een `kostenverhaal`." engels "Give the sanction a `kostenverhaal`."
  goed    """
    strategie sanctie "Sanctiestrategie" {
      sanctie last-onder-bestuursdwang termijn 6 weken {
        kostenverhaal volledig
      }
    }
  """
  slecht  """
    strategie sanctie "Sanctiestrategie" {
      sanctie last-onder-bestuursdwang termijn 6 weken {
        kostenverhaal deels
      }
    }
  """
}

criterium AWB-5.4 "Bevoegdheid tot sanctie" in awb {
  vraagt      "Elke sanctie rust op een wet; die staat erbij."
  bron        "Algemene wet bestuursrecht art. 5:4" webadres "https://wetten.overheid.nl/BWBR0005537"
  kaders      vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  geldig      vanaf 1 juli 2009
  ernst       fout
  voor        elke sanctie van strategie
  eis         heeft grondslag {
    melding "Bij een sanctie staat niet op welke wet zij rust." engels "A sanction names no statutory basis."
  }
  beoordeling "Geven deze wetsartikelen de bevoegdheid tot de sanctie?"
  herstel     "Geef de sanctie een `grondslag`." engels "Give the sanction a `grondslag`."
  goed        """
    strategie sanctie "Sanctiestrategie" {
      sanctie last-onder-dwangsom termijn 6 weken {
        grondslag "Gemeentewet art. 125"
      }
    }
  """
  slecht      """
    strategie sanctie "Sanctiestrategie" {
      sanctie last-onder-dwangsom termijn 6 weken {
        dwangsom € 500 per overtreding tot € 5.000
      }
    }
  """
}

criterium AWB-5.11 "Toezichthouder aangewezen" in awb {
  vraagt  "Wie toezicht houdt is daarvoor aangewezen."
  bron    "Algemene wet bestuursrecht art. 5:11" webadres "https://wetten.overheid.nl/BWBR0005537"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  geldig  vanaf 1 juli 2009
  ernst   fout
  voor    elke functie waar werkzaamheid bevat toezicht
  eis     heeft aanwijzing {
    melding "Functie «{titel}» houdt toezicht zonder aanwijzing." engels "Function “{titel}” supervises without designation."
  }
  herstel "Geef de functie een `aanwijzing`." engels "Give the function an `aanwijzing`."
  goed    """
    functie toezichthouder "Toezichthouder bouwen" {
      formatie          2 fte
      werkzaamheid      toezicht
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
      verantwoordelijke "Teamleider VTH"
      aanwijzing        "Aanwijzingsbesluit toezichthouders" op 3 maart 2015
    }
  """
  slecht  """
    functie toezichthouder "Toezichthouder bouwen" {
      formatie          2 fte
      werkzaamheid      toezicht
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
      verantwoordelijke "Teamleider VTH"
    }
  """
}

criterium AWB-4.84 "Ruimte voor bijzondere gevallen" in awb {
  vraagt      "Een beleidsregel laat ruimte voor bijzondere gevallen."
  bron        "Algemene wet bestuursrecht art. 4:84" webadres "https://wetten.overheid.nl/BWBR0005537"
  kaders      vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid   midden
  ernst       waarschuwing
  indien      heeft beleidsregel, of minstens 1 strategie met beleidsregel
  eis         geen taak met afwijken-uitgesloten {
    melding "Bij taak «{titel}» is afwijken uitgesloten." engels "Task “{titel}” rules out exceptions."
  }
  beoordeling "Laat het beleid ruimte voor bijzondere gevallen?"
  herstel     "Haal `afwijken-uitgesloten` weg." engels "Remove `afwijken-uitgesloten`."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      beleidsregel
    }
    taak rondes "Controle" {
      werkwijze planmatig
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      beleidsregel
    }
    taak rondes "Controle" {
      afwijken-uitgesloten
    }
  """
}

"""#),
  BuiltIn.File("Plans/kaders/boa.vth", #"""
// Buitengewoon opsporingsambtenaren: Besluit boa, Beleidsregels boa en wat categoriebesluiten voorschrijven.

kader boa "Regels voor buitengewoon opsporingsambtenaren" {
  soort wet
  bron  "Besluit buitengewoon opsporingsambtenaar, stand 29 november 2015" webadres "https://wetten.overheid.nl/BWBR0007013"
}

criterium BOA-36-1 "Toezichthouder boa" in boa {
  vraagt  "Over de boa's waakt een hoofdofficier van justitie als toezichthouder."
  bron    "Besluit buitengewoon opsporingsambtenaar art. 36 lid 1 en 2" webadres "https://wetten.overheid.nl/BWBR0007013"
  bron    "Vindplaats" webadres "https://zoek.officielebekendmakingen.nl/stb-2010-25.html"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  voor    elke boa van team
  eis     minstens 1 toezichthouder waar functie is hoofdofficier-van-justitie met arrondissement {
    melding "Bij de boa's van dit team staat geen hoofdofficier van justitie als toezichthouder." engels "No chief prosecutor is named as supervisor."
  }
  herstel "Zet `toezichthouder hoofdofficier-van-justitie` met het arrondissement onder `boa`." engels "Put `toezichthouder hoofdofficier-van-justitie` with the district under `boa`."
  goed    """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        toezichthouder hoofdofficier-van-justitie te "Noord-Holland"
      }
    }
  """
  slecht  """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        toezichthouder korpschef te "Noord-Holland"
      }
    }
  """
}

criterium BOA-36-2 "Direct toezichthouder boa" in boa {
  vraagt  "De korpschef is direct toezichthouder van gemeentelijke boa's."
  bron    "Besluit buitengewoon opsporingsambtenaar art. 36 lid 3 onder a" webadres "https://wetten.overheid.nl/BWBR0007013"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  voor    elke boa van team
  eis     minstens 1 direct-toezichthouder waar functie is korpschef {
    melding "Bij de boa's van dit team staat de korpschef niet als direct toezichthouder." engels "The chief of police is not named as direct supervisor."
  }
  herstel "Zet `direct-toezichthouder korpschef` onder `boa`." engels "Put `direct-toezichthouder korpschef` under `boa`."
  goed    """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        direct-toezichthouder korpschef
      }
    }
  """
  slecht  """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen
    }
  """
}

criterium BOA-38 "Samenwerking met de politie" in boa {
  vraagt      "Wie boa's heeft, heeft met de politie afspraken over samenwerking."
  bron        "Besluit buitengewoon opsporingsambtenaar art. 38" webadres "https://wetten.overheid.nl/BWBR0007013"
  kaders      vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst       fout
  indien      minstens 1 boa van team
  eis         minstens 1 partner waar soort bevat politie met afspraak {
    melding "Er zijn boa's, maar geen afspraken met de politie." engels "There are boa's, but no agreements with the police."
  }
  beoordeling "Werken boa's en politie in de praktijk goed samen?"
  herstel     "Geef de politie als partner een `afspraak`." engels "Give the police, as a partner, an `afspraak`."
  goed        """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen
    }
    partner politie "Politie" {
      soort    politie
      afspraak samen "Samenwerking" {
        onderwerp samenwerking
      }
    }
  """
  slecht      """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen
    }
  """
}

criterium BOA-41-1 "Informatie aan de toezichthouders" in boa {
  vraagt      "De toezichthouders krijgen de informatie die zij over de boa's nodig hebben."
  bron        "Besluit buitengewoon opsporingsambtenaar art. 41 lid 1" webadres "https://wetten.overheid.nl/BWBR0007013"
  kaders      vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst       waarschuwing
  voor        elke boa van team
  eis         ontvanger van informatie bevat toezichthouder en direct-toezichthouder {
    melding "Er gaat geen informatie naar: {wat ontbreekt}." engels "No information goes to: {wat ontbreekt}."
  }
  beoordeling "Krijgen de toezichthouders alle informatie waarom zij vragen?"
  herstel     "Zet `informatie … aan toezichthouder, direct-toezichthouder` onder `boa`." engels "Put `informatie … aan toezichthouder, direct-toezichthouder` under `boa`."
  goed        """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        informatie "Jaarcijfers" aan toezichthouder, direct-toezichthouder
      }
    }
  """
  slecht      """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        informatie "Jaarcijfers" aan toezichthouder
      }
    }
    team leerplicht "Leerplicht" {
      boa domein onderwijs 2 personen {
        informatie "Jaarcijfers" aan direct-toezichthouder
      }
    }
  """
}

criterium BOA-41-2 "Jaarverslag boa voor 1 april" in boa {
  vraagt  "Onder een categoriebesluit hoort elk jaar vóór 1 april een verslag over aantal, activiteiten en opleiding van de boa's."
  bron    "Categoriebesluiten boa: 62 van 63 onderzochte gemeentelijke besluiten; voorbeeld Zwolle 2015" webadres "https://wetten.overheid.nl/BWBR0037101"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  voor    elke boa van team waar heeft categoriebesluit
  eis     minstens 1 jaarverslag {
    melding "Er is geen jaarverslag over de boa's gepland." engels "No yearly report on the boa's is planned."
  }
  eis     voor elk jaarverslag geldt datum voor 1 april {
    melding "Het jaarverslag over de boa's komt te laat: {waarde}." engels "The yearly report on the boa's is late: {waarde}."
  }
  eis     voor elk jaarverslag geldt inhoud bevat aantal, activiteiten en opleiding
  eis     voor elk jaarverslag geldt ontvanger bevat toezichthouder, direct-toezichthouder en justis
  herstel "Zet onder `boa` een `jaarverslag` met een datum vóór 1 april." engels "Put a `jaarverslag` with a date before 1 April under `boa`."
  goed    """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        categoriebesluit "Categoriebesluit boa Zandbergen" maximum 15 geldig t/m 1 juli 2020
        jaarverslag over aantal, activiteiten, opleiding aan toezichthouder, direct-toezichthouder, justis op 15 maart 2018
      }
    }
  """
  slecht  """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        categoriebesluit "Categoriebesluit boa Zandbergen" maximum 15 geldig t/m 1 juli 2020
        jaarverslag over aantal, activiteiten aan toezichthouder, direct-toezichthouder op 15 april 2018
        jaarverslag over aantal, activiteiten, opleiding aan direct-toezichthouder, justis op 15 maart 2018
      }
    }
  """
}

criterium BOA-42 "Klachten direct doorgezonden" in boa {
  vraagt  "Een klacht over een boa gaat direct in afschrift naar beide toezichthouders."
  bron    "Besluit buitengewoon opsporingsambtenaar art. 42" webadres "https://wetten.overheid.nl/BWBR0007013"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   waarschuwing
  voor    elke boa van team
  eis     geen klachtregeling met termijn {
    melding "Klachten gaan niet direct door." engels "Complaints are not passed on at once."
  }
  eis     ontvanger van klachtregeling bevat toezichthouder en direct-toezichthouder {
    melding "Klachten over de boa's gaan niet naar: {wat ontbreekt}." engels "Complaints about the boa's do not go to: {wat ontbreekt}."
  }
  herstel "Zet `klachtregeling direct aan toezichthouder, direct-toezichthouder` onder `boa`." engels "Put `klachtregeling direct aan toezichthouder, direct-toezichthouder` under `boa`."
  goed    """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        klachtregeling direct aan toezichthouder, direct-toezichthouder
      }
    }
  """
  slecht  """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        klachtregeling binnen 2 weken aan toezichthouder
      }
    }
    team leerplicht "Leerplicht" {
      boa domein onderwijs 2 personen {
        klachtregeling direct aan direct-toezichthouder
      }
    }
  """
}

criterium BOA-CAT-1 "Aantal boa's binnen het categoriebesluit" in boa {
  vraagt  "Er zijn niet meer boa's dan het categoriebesluit toestaat, en dat besluit geldt het hele planjaar."
  bron    "Categoriebesluit boa; voorbeeld Zwolle 2015" webadres "https://wetten.overheid.nl/BWBR0037101"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  voor    elke boa van team waar heeft categoriebesluit
  eis     maximum van categoriebesluit minstens aantal van boa {
    melding "Het categoriebesluit staat minder boa's toe dan er zijn: {waarde}." engels "The category order allows fewer boa's than there are: {waarde}."
  }
  eis     tot van categoriebesluit op of na einde van het plan {
    melding "Het categoriebesluit verloopt tijdens het plan: {waarde}." engels "The category order expires during the plan: {waarde}."
  }
  herstel "Vraag een nieuw categoriebesluit aan, of verminder het aantal." engels "Apply for a new category decision, or reduce the number."
  goed    """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        categoriebesluit "Categoriebesluit boa Zandbergen" maximum 15 geldig t/m 1 juli 2020
      }
    }
  """
  slecht  """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 16 personen {
        categoriebesluit "Categoriebesluit boa Zandbergen" maximum 15 geldig t/m 1 juli 2020
      }
    }
  """
}

criterium BOA-DOM-1 "Een boa, een domein" in boa {
  vraagt  "Een boa werkt in één domein; alleen een akte van vóór 1 juli 2015 valt onder het overgangsrecht."
  bron    "Beleidsregels boa 2015" webadres "https://wetten.overheid.nl/BWBR0036694"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  geldig  vanaf 1 juli 2015
  ernst   fout
  eis     elke boa van team heeft domein
  eis     voor elke akte van boa van team geldt datum voor 1 juli 2015 {
    melding "De akte van {waarde} valt niet onder het overgangsrecht." engels "The licence of {waarde} is not under transitional law."
  }
  herstel "Laat `akte` weg voor boa's met één domein." engels "Leave out `akte` for officers with one domain."
  goed    """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        akte op 1 maart 2014
      }
    }
  """
  slecht  """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        akte op 1 maart 2016
      }
    }
  """
}

criterium BOA-DOM-2 "Maatregel past bij domein" in boa {
  vraagt  "Een taak met opsporing, en elke taak van een team met boa's, noemt een domein en blijft binnen dat van de boa's die haar doen."
  bron    "Beleidsregels boa 2015" webadres "https://wetten.overheid.nl/BWBR0036694"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  voor    elke taak waar instrument bevat opsporing of heeft domein of minstens 1 boa van team
  eis     heeft domein {
    melding "Taak «{titel}» noemt geen boa-domein." engels "Task “{titel}” names no boa domain."
  }
  eis     als heeft team dan domein van boa van team bevat elk domein {
    melding "Het team van taak «{titel}» heeft geen boa's in domein {wat ontbreekt}." engels "The team of task “{titel}” has no boa's in domain {wat ontbreekt}."
  }
  herstel "Geef de taak een `domein` waarin haar team boa's heeft." engels "Give the task a `domein` in which its team has officers."
  goed    """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen
    }
    taak vegen "Toezicht op zwerfafval" {
      team       handhavers
      instrument opsporing
      domein     openbare-ruimte
    }
  """
  slecht  """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen
    }
    taak vegen "Toezicht op zwerfafval" {
      team       handhavers
      instrument opsporing
      domein     onderwijs
    }
    taak fiets "Fout geparkeerde fietsen" {
      team       handhavers
      instrument toezicht
    }
  """
}

criterium BOA-DRIE-1 "Uitbreiding boa's getoetst in de driehoek" in boa {
  vraagt  "Komen er boa's bij in domein I, dan is de noodzaak in de driehoek besproken."
  bron    "Beleidsregels boa 2015, bijlage" webadres "https://wetten.overheid.nl/BWBR0036694"
  bron    "Vindplaats" webadres "https://wetten.overheid.nl/BWBR0039766"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  voor    elke boa van team waar domein is openbare-ruimte
  eis     als aantal van boa meer dan aantal van vorig-aantal dan heeft driehoek {
    melding "Het aantal boa's groeit zonder besluit van de driehoek." engels "The number of boa's grows without a decision of the triangle."
  }
  herstel "Zet het besluit van de `driehoek` onder `boa`." engels "Put the decision of the `driehoek` under `boa`."
  goed    """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        vorig-aantal 4 personen
        driehoek "Uitbreiding besproken" op 4 oktober 2016
      }
    }
  """
  slecht  """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        vorig-aantal 4 personen
      }
    }
  """
}

criterium BOA-INH-1 "Voorwaarden bij inhuur boa" in boa {
  vraagt  "Bij inhuur van boa's stemmen raad en driehoek in, past de inhuur in het veiligheidsbeleid en heeft de politie de operationele regie."
  bron    "Beleidsregels boa 2015, paragraaf 6.2" webadres "https://wetten.overheid.nl/BWBR0036694"
  kaders  vth-20, vth-21, vth-22
  ernst   fout
  voor    elke inhuur van boa van team
  eis     orgaan van instemming bevat raad en driehoek {
    melding "Met de inhuur heeft niet ingestemd: {wat ontbreekt}." engels "No consent to the hire by: {wat ontbreekt}."
  }
  eis     heeft veiligheidsbeleid en regie
  herstel "Vul onder `inhuur` de `instemming`en, het `veiligheidsbeleid` en de `regie` in." engels "Fill in each `instemming`, the `veiligheidsbeleid` and the `regie` under `inhuur`."
  goed    """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        inhuur van beveiliging {
          instemming raad op 3 november 2016
          instemming driehoek op 4 oktober 2016
          veiligheidsbeleid "Integraal veiligheidsplan 2015-2018"
          regie "Dagelijkse briefing door de politie"
        }
      }
    }
    partner beveiliging "Beveiligingsbedrijf"
  """
  slecht  """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        inhuur van beveiliging {
          instemming driehoek op 4 oktober 2016
          veiligheidsbeleid "Integraal veiligheidsplan 2015-2018"
          regie "Dagelijkse briefing door de politie"
        }
      }
    }
    partner beveiliging "Beveiligingsbedrijf"
  """
}

criterium BOA-OPL-1 "Permanente her- en bijscholing domein I" in boa {
  vraagt  "Boa's in domein I halen vier modules voor hun akte afloopt, en de uren daarvoor zitten in de capaciteit."
  bron    "Beleidsregels boa, paragraaf 6" webadres "https://wetten.overheid.nl/BWBR0039766"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  geldig  vanaf 1 april 2013
  ernst   fout
  voor    elke boa van team waar domein is openbare-ruimte
  eis     minstens 1 modules {
    melding "Bij de boa's van dit team staat niets over de her- en bijscholing." engels "Nothing is said about refresher training."
  }
  eis     voor elke modules geldt behaald plus gepland minstens 4 of behaald minstens 4 {
    melding "Er zijn minder dan vier modules behaald en gepland." engels "Fewer than four modules are passed and planned."
  }
  eis     heeft opleidingsuren
  herstel "Zet onder `boa` de `modules` en de `opleidingsuren`." engels "Put the `modules` and the `opleidingsuren` under `boa`."
  goed    """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        modules 3 behaald en 1 gepland voor 1 juni 2018
        opleidingsuren 120 uur
      }
    }
  """
  slecht  """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        modules 3 behaald en 0 gepland voor 1 juni 2018
        opleidingsuren 120 uur
      }
    }
  """
}

criterium BOA-GEW-1 "Geen geweldsmiddelen zonder noodzaak" in boa {
  vraagt      "Een geweldsmiddel is er alleen bij aangetoonde noodzaak en bekwaamheid; zonder geweldsmiddelen is er niets te eisen."
  bron        "Beleidsregels boa 2015, paragraaf 3.2" webadres "https://wetten.overheid.nl/BWBR0036694"
  kaders      vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst       fout
  voor        elk geweldsmiddel van boa van team
  eis         heeft noodzaak en bekwaamheid {
    melding "Bij geweldsmiddel ontbreekt `{wat ontbreekt}`." engels "A means of force lacks `{wat ontbreekt}`."
  }
  beoordeling "Is de noodzaak van het geweldsmiddel aangetoond?"
  herstel     "Geef het `geweldsmiddel` een `noodzaak` en een `bekwaamheid`." engels "Give the `geweldsmiddel` a `noodzaak` and a `bekwaamheid`."
  goed        """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        geweldsmiddel handboeien {
          noodzaak    "Incidenten in de nacht"
          bekwaamheid "Jaarlijkse toets"
        }
      }
    }
  """
  slecht      """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        geweldsmiddel handboeien {
          bekwaamheid "Jaarlijkse toets"
        }
      }
    }
  """
}

criterium BOA-GEW-2 "Handhavingsarrangement bij geweldsmiddelen" in boa {
  vraagt    "Bij een aanvraag voor geweldsmiddelen in domein I horen een veiligheidsplan en een handhavingsarrangement."
  bron      "Beleidsregels boa, paragraaf 5" webadres "https://wetten.overheid.nl/BWBR0039766"
  bron      "Vindplaats" webadres "https://vng.nl/artikelen/samenwerking-boas-en-politie-als-je-er-maar-voor-elkaar-bent"
  kaders    vth-22, vth-23, omgevingsbesluit
  geldig    vanaf 1 juli 2022
  zekerheid midden
  ernst     fout
  voor      elke boa van team waar domein is openbare-ruimte en heeft geweldsmiddel
  eis       heeft veiligheidsplan en arrangement {
    melding "Bij geweldsmiddelen ontbreekt `{wat ontbreekt}`." engels "With means of force, `{wat ontbreekt}` is missing."
  }
  herstel   "Zet `veiligheidsplan` en `arrangement` onder `boa`." engels "Put `veiligheidsplan` and `arrangement` under `boa`."
  goed      """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        geweldsmiddel handboeien {
          noodzaak    "Incidenten in de nacht"
          bekwaamheid "Jaarlijkse toets"
        }
        veiligheidsplan "Veiligheidsplan boa" op 1 september 2022
        arrangement "Handhavingsarrangement" op 1 september 2022
      }
    }
  """
  slecht    """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen {
        geweldsmiddel handboeien {
          noodzaak    "Incidenten in de nacht"
          bekwaamheid "Jaarlijkse toets"
        }
        veiligheidsplan "Veiligheidsplan boa" op 1 september 2022
      }
    }
  """
}

kader boa-praktijk "Samenwerking van boa en politie in de praktijk" {
  soort model
}

criterium BOA-ARR-1 "Afsprakenkader boa en politie" in boa-praktijk {
  vraagt    "Met de politie ligt vast wie wat doet, hoe assistentie gaat en hoe informatie wordt gedeeld. Een algemene wettelijke plicht daartoe is niet gevonden."
  bron      "Voorbeeld van een handhavingsarrangement" webadres "https://lokaleregelgeving.overheid.nl/CVDR755740/1"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 boa van team
  eis       minstens 1 partner waar soort bevat politie en onderwerp van afspraak bevat taakverdeling {
    melding "Geen afspraak met de politie gaat over taakverdeling." engels "No agreement with the police is about taakverdeling."
  }
  eis       minstens 1 partner waar soort bevat politie en onderwerp van afspraak bevat assistentie {
    melding "Geen afspraak met de politie gaat over assistentie." engels "No agreement with the police is about assistentie."
  }
  eis       minstens 1 partner waar soort bevat politie en onderwerp van afspraak bevat informatie {
    melding "Geen afspraak met de politie gaat over informatie." engels "No agreement with the police is about informatie."
  }
  eis       minstens 1 partner waar soort bevat politie en minstens 1 afspraak met looptijd {
    melding "Met de politie is geen `afspraak` met een `looptijd` gemaakt." engels "No agreement (`afspraak`) with a term (`looptijd`) was made with the police."
  }
  herstel   "Geef de politie een `afspraak` over deze onderwerpen, met een `looptijd`." engels "Give the police an `afspraak` on these subjects, with a `looptijd`."
  goed      """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen
    }
    partner politie "Politie" {
      soort    politie
      afspraak kader "Handhavingsarrangement" {
        onderwerp taakverdeling, assistentie, informatie
        looptijd  1 januari 2017 t/m 31 december 2018
      }
    }
  """
  slecht    """
    team handhavers "BOA's" {
      boa domein openbare-ruimte 5 personen
    }
    partner politie "Politie" {
      soort    politie
      afspraak kader "Handhavingsarrangement" {
        onderwerp samenwerking
      }
    }
  """
}

"""#),
  BuiltIn.File("Plans/kaders/bor-2010.vth", #"""
// De procescriteria van het Besluit omgevingsrecht, hoofdstuk 7, zoals zij golden tot 1 juli 2017.
// Zij gaan over handhaving; de vergunningen kwamen er in 2017 bij.

kader bor-2010 "Besluit omgevingsrecht, hoofdstuk 7 (tot 1 juli 2017)" {
  soort       wet
  geldig      vanaf 1 oktober 2010 t/m 30 juni 2017
  bron        "Besluit omgevingsrecht, hoofdstuk 7, stand 29 november 2015" webadres "https://wetten.overheid.nl/BWBR0027464"
  toelichting "De einddatum volgt uit de wijziging van 2017 (Stb. 2017, 193); de dag 1 juli 2017 is uit het hoofd."
  zekerheid   midden
}

criterium BOR-7.1-1 "Bestuursorgaan" in bor-2010 {
  vraagt  "Het plan noemt wie de handhavingstaak heeft; voor de gemeente is dat meestal het college."
  bron    "Besluit omgevingsrecht art. 7.1" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     bestuursorgaan bevat college of burgemeester {
    melding "Het plan noemt bij `bestuursorgaan` niet wiens beleid het is." engels "The plan does not say at `bestuursorgaan` whose policy it is."
  }
  herstel "Zet `bestuursorgaan college` in het plan, met `burgemeester` erbij waar diens bevoegdheden meedoen." engels "Put `bestuursorgaan college` in the plan, with `burgemeester` where the mayor's powers take part."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      bestuursorgaan college
    }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
    }
  """
}

criterium BOR-7.2-1 "Vastgesteld handhavingsbeleid met doelen en activiteiten" in bor-2010 {
  vraagt      "Er ligt een vastgesteld beleidsstuk. Elk doel daaruit is gemotiveerd en leidt tot werk, en al het werk dient een doel."
  bron        "Besluit omgevingsrecht art. 7.2 lid 1" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         minstens 1 beleidsplan met orgaan en datum {
    melding "Niet vermeld is welk orgaan het beleidsplan heeft vastgesteld, en wanneer." engels "Which body adopted the policy plan, and when, is not stated."
  }
  eis         minstens 1 doel
  eis         elk doel heeft motivering {
    melding "Doel «{titel}» zegt niet waarom het is gekozen." engels "Goal “{titel}” does not say why it was chosen."
  }
  eis         elk doel heeft taak {
    melding "Voor doel «{titel}» wordt niets gedaan." engels "Nothing is done for goal “{titel}”."
  }
  eis         elke taak heeft doel {
    melding "Taak «{titel}» dient geen doel." engels "Task “{titel}” serves no goal."
  }
  beoordeling "Draagt de motivering de keuze van de doelen en het werk dat ervoor wordt gedaan?"
  herstel     "Verwijs met `beleidsplan` naar het vastgestelde beleid, geef elk doel een `motivering` en elke taak een `doel` of een `risico` met een doel." engels "Refer to the adopted policy with `beleidsplan`, give each goal a `motivering` and each task a `doel` or a `risico` with a goal."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      beleidsplan "Handhavingsbeleid" vastgesteld door college op 3 maart 2015
    }
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
    }
    taak vegen "Toezicht op zwerfafval" {
      doel schoon
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      beleidsplan "Handhavingsbeleid" vastgesteld door college op 3 maart 2015
    }
    doel schoon "Schone straten" {
    }
    taak vegen "Toezicht op zwerfafval" {
      doel schoon
    }
  """
}

criterium BOR-7.2-1b "Periodieke herziening van het beleid" in bor-2010 {
  vraagt      "Het beleid wordt op een vast moment herzien, in elk geval na de jaarlijkse evaluatie, en de evaluatie zegt wat ermee is gedaan."
  bron        "Besluit omgevingsrecht art. 7.2 lid 1, tweede zin" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         heeft herziening
  eis         minstens 1 evaluatie
  eis         elke evaluatie heeft conclusie {
    melding "Evaluatie «{titel}» zegt niet of het beleid is aangepast." engels "Evaluation “{titel}” does not say whether policy was adapted."
  }
  beoordeling "Is het beleid na de evaluatie aangepast waar dat nodig was?"
  herstel     "Geef het plan `herziening elk jaar` en elke `evaluatie` een `conclusie`: aangepast met de wijziging, of niet-aangepast met de reden." engels "Give the plan `herziening elk jaar` and each `evaluatie` a `conclusie`: adapted with the change, or not adapted with the reason."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      herziening elk jaar
    }
    evaluatie "Evaluatie 2015" over 2015 {
      conclusie niet-aangepast "Doelen liggen op koers"
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      herziening elk jaar
    }
    evaluatie "Evaluatie 2015" over 2015 {
    }
  """
}

criterium BOR-7.2-1c "Afstemming van het beleid met andere handhavers" in bor-2010 {
  vraagt      "Het handhavingsbeleid is afgestemd met andere bestuursorganen en met politie of openbaar ministerie."
  bron        "Besluit omgevingsrecht art. 7.2 lid 1, derde zin" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         minstens 1 partner waar soort bevat bestuursorgaan of omgevingsdienst of veiligheidsregio en minstens 1 afstemming waar heeft datum of heeft vorm {
    melding "Met geen ander bestuursorgaan is afgestemd, op een datum of in een vast overleg." engels "Nothing was aligned with another authority, on a date or in a standing meeting."
  }
  eis         minstens 1 partner waar soort bevat politie of strafrecht en minstens 1 afstemming waar heeft datum of heeft vorm {
    melding "Met politie of openbaar ministerie is niet afgestemd, op een datum of in een vast overleg." engels "Nothing was aligned with police or prosecution, on a date or in a standing meeting."
  }
  beoordeling "Is het handhavingsbeleid zelf, en niet alleen de uitvoering, met deze partijen afgestemd?"
  herstel     "Geef de partners een `afstemming beleid` met een datum of een vast overleg." engels "Give the partners an `afstemming beleid` with a date or a standing meeting."
  goed        """
    partner buur "Gemeente Duinrand" {
      soort      bestuursorgaan
      afstemming beleid op 3 november 2016
    }
    partner politie "Politie" {
      soort      politie
      afstemming beleid "maandelijks overleg"
    }
  """
  slecht      """
    partner buur "Gemeente Duinrand" {
      soort      bestuursorgaan
      afstemming beleid op 3 november 2016
    }
  """
}

criterium BOR-7.2-2 "Probleemanalyse als grondslag" in bor-2010 {
  vraagt      "Onder het beleid ligt een gedateerde analyse van wat er op elk taakveld mis kan gaan."
  bron        "Besluit omgevingsrecht art. 7.2 lid 2" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         minstens 1 risicomodel
  eis         elk risicomodel heeft vastgesteld en reikwijdte
  eis         minstens 1 risico
  eis         taakveld van risico bevat elk taakveld van reikwijdte {
    melding "Voor taakveld `{wat ontbreekt}` is geen risico beschreven." engels "No risk is described for field `{wat ontbreekt}`."
  }
  eis         elke prioriteit heeft risico {
    melding "Een prioriteit noemt geen risico." engels "A priority names no risk."
  }
  beoordeling "Dekt de analyse de nalevingsproblemen die op deze taakvelden zijn te verwachten?"
  herstel     "Geef het `risicomodel` een `vastgesteld` en een `reikwijdte`, beschrijf voor elk taakveld van het plan minstens één risico, en noem bij elke `prioriteit` haar `risico`." engels "Give the `risicomodel` a `vastgesteld` and a `reikwijdte`, describe at least one risk for each field of the plan, and name the `risico` of each `prioriteit`."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte bouwen
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      vastgesteld op 3 oktober 2016
      reikwijdte  bouwen
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico instorting "Instorting" {
      taakveld bouwen
    }
    prioriteit veilig-wonen "Veilig wonen" van raad {
      risico instorting
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte bouwen, milieu
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      vastgesteld op 3 oktober 2016
      reikwijdte  bouwen
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico instorting "Instorting" {
      taakveld bouwen
    }
  """
}

criterium BOR-7.2-3a "Inzicht in prioriteiten" in bor-2010 {
  vraagt  "Elk risico en elke taak heeft een prioriteitsklasse uit een geordende lijst."
  bron    "Besluit omgevingsrecht art. 7.2 lid 3 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     minstens 1 risicomodel
  eis     als minstens 1 risicomodel dan minstens 2 klasse van risicomodel {
    melding "Het risicomodel heeft minder dan twee klassen." engels "The risk model has fewer than two classes."
  }
  eis     elk risico heeft klasse {
    melding "Risico «{titel}» heeft geen prioriteitsklasse." engels "Risk “{titel}” has no priority class."
  }
  eis     elke taak heeft klasse {
    melding "Taak «{titel}» heeft geen prioriteitsklasse: zij heeft geen risico en geen eigen prioriteit." engels "Task “{titel}” has no priority class: it has neither a risk nor a priority of its own."
  }
  herstel "Geef elk risico scores en elke taak een `risico`, of een eigen `prioriteit` met motivering." engels "Give each risk scores and each task a `risico`, or a `prioriteit` of its own with reasons."
  goed    """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
    taak vegen "Toezicht op zwerfafval" {
      risico afval
    }
  """
  slecht  """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
    taak vegen "Toezicht op zwerfafval" {
    }
  """
}

criterium BOR-7.2-3b "Methode om doelbereik te bepalen" in bor-2010 {
  vraagt  "Van elk doel is te bepalen of het wordt gehaald: er is een indicator met eenheid, beginwaarde, streefwaarde, meetmoment en bron."
  bron    "Besluit omgevingsrecht art. 7.2 lid 3 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  voor    elk doel
  eis     minstens 1 indicator {
    melding "Doel «{titel}» heeft geen indicator." engels "Goal “{titel}” has no indicator."
  }
  eis     elke indicator heeft eenheid, nulmeting, streefwaarde, meting en bron {
    melding "Indicator «{titel}» mist `{wat ontbreekt}`; zo is niet te bepalen of het doel is gehaald." engels "Indicator “{titel}” lacks `{wat ontbreekt}`; whether the goal is reached cannot be told."
  }
  herstel "Geef het doel een `indicator` met `eenheid`, `nulmeting` (desnoods onbekend), `streefwaarde`, `meting` en `bron`." engels "Give the goal an `indicator` with `eenheid`, `nulmeting` (unknown if need be), `streefwaarde`, `meting` and `bron`."
  goed    """
    doel schoon "Schone straten" {
      indicator vuil "Meldingen van zwerfafval" {
        eenheid      meldingen per jaar
        nulmeting    412 meldingen in 2015
        streefwaarde hoogstens 350 meldingen in 2017
        meting       elk jaar
        bron         meldpunt
      }
    }
    bron meldpunt "Meldpunt openbare ruimte"
  """
  slecht  """
    doel schoon "Schone straten" {
      indicator vuil "Meldingen van zwerfafval" {
        eenheid      meldingen per jaar
        streefwaarde hoogstens 350 meldingen in 2017
        meting       elk jaar
        bron         meldpunt
      }
    }
    bron meldpunt "Meldpunt openbare ruimte"
  """
}

criterium BOR-7.2-4a "Toezichtstrategie" in bor-2010 {
  vraagt      "Er is een toezichtstrategie die bij een doel hoort, en voor elke prioriteitsklasse staat welke vorm van toezicht volgt."
  bron        "Besluit omgevingsrecht art. 7.2 lid 4 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         minstens 1 strategie waar naam is toezicht {
    melding "Het plan heeft geen toezichtstrategie (`strategie toezicht`)." engels "The plan has no supervision strategy (`strategie toezicht`)."
  }
  eis         voor elke strategie waar naam is toezicht geldt heeft doel {
    melding "De toezichtstrategie hoort bij geen `doel`." engels "The supervision strategy belongs to no goal (`doel`)."
  }
  eis         elke klasse van risicomodel heeft toezicht {
    melding "Bij klasse «{titel}» staat geen vorm van toezicht." engels "Class “{titel}” names no form of supervision."
  }
  beoordeling "Is de beschreven aanpak van het toezicht geschikt om de doelen te halen?"
  herstel     "Maak `strategie toezicht` met een `doel`, en geef elke `klasse` van het risicomodel een `toezicht`." engels "Write a `strategie toezicht` with a `doel`, and give each `klasse` of the risk model a `toezicht`."
  goed        """
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
    }
    strategie toezicht "Toezichtstrategie" {
      doel schoon
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
  """
  slecht      """
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
    }
    strategie toezicht "Toezichtstrategie" {
      doel schoon
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1
    }
  """
}

criterium BOR-7.2-4b "Rapportage van bevindingen en vervolg" in bor-2010 {
  vraagt      "De toezichtstrategie zegt hoe en wanneer een bevinding wordt vastgelegd en wat op elke uitkomst volgt."
  bron        "Besluit omgevingsrecht art. 7.2 lid 4 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         minstens 1 strategie waar naam is toezicht {
    melding "Het plan heeft geen toezichtstrategie (`strategie toezicht`)." engels "The plan has no supervision strategy (`strategie toezicht`)."
  }
  eis         voor elke strategie waar naam is toezicht geldt heeft rapportageregel {
    melding "De toezichtstrategie heeft geen `rapportageregel`." engels "The supervision strategy has no `rapportageregel`."
  }
  eis         elke rapportageregel van strategie heeft termijn en vervolg
  beoordeling "Laat de beschrijving zien wat met een bevinding gebeurt, tot en met de afloop?"
  herstel     "Zet in `strategie toezicht` een `rapportageregel` met een termijn en voor elke uitkomst een `vervolg`." engels "Put a `rapportageregel` with a term in `strategie toezicht`, and a `vervolg` for each outcome."
  goed        """
    strategie toezicht "Toezichtstrategie" {
      rapportageregel "Controlerapport" binnen 2 weken {
        vervolg "overtreding" "waarschuwing en hercontrole"
        vervolg "in orde" "brief aan de ondernemer"
      }
    }
  """
  slecht      """
    strategie toezicht "Toezichtstrategie" {
      rapportageregel "Controlerapport" {
        vervolg "overtreding" "waarschuwing en hercontrole"
        vervolg "in orde" "brief aan de ondernemer"
      }
    }
  """
}

criterium BOR-7.2-4c "Sanctiestrategie met termijnen en afstemming strafrecht" in bor-2010 {
  vraagt      "De sanctiestrategie noemt de sancties met hun termijnen, hoe met het strafrecht wordt afgestemd en hoe de aard van de overtreding meeweegt."
  bron        "Besluit omgevingsrecht art. 7.2 lid 4 onder c" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         minstens 1 strategie waar naam is sanctie {
    melding "Het plan heeft geen sanctiestrategie (`strategie sanctie`)." engels "The plan has no sanction strategy (`strategie sanctie`)."
  }
  eis         voor elke strategie waar naam is sanctie geldt heeft sanctie {
    melding "De sanctiestrategie noemt geen `sanctie`." engels "The sanction strategy names no `sanctie`."
  }
  eis         minstens 1 strategie waar naam is sanctie en soort van partner van afstemming bevat politie of strafrecht {
    melding "De sanctiestrategie zegt niet hoe met politie of openbaar ministerie wordt afgestemd." engels "The sanction strategy does not say how it is aligned with police or prosecution."
  }
  eis         elke sanctie van strategie heeft termijn {
    melding "Sanctie zonder termijn: zo weet een overtreder niet hoe lang hij heeft." engels "A sanction without a time limit."
  }
  eis         voor elke strategie waar naam is sanctie geldt heeft aard of heeft matrix
  beoordeling "Is de samenhang met het strafrecht inhoudelijk beschreven, en weegt de aard van de overtreding mee?"
  herstel     "Geef elke `sanctie` een `termijn`, zet een `afstemming` met politie of openbaar ministerie in de strategie, en een `aard` of een `matrix`." engels "Give each `sanctie` a `termijn`, and put an `afstemming` with police or prosecution in the strategy, and an `aard` or a `matrix`."
  goed        """
    strategie sanctie "Sanctiestrategie" {
      sanctie    last-onder-dwangsom termijn 6 weken
      afstemming openbaar-ministerie "Maandelijks casusoverleg"
      matrix {
        vak beperkt goedwillend informeren, waarschuwen
      }
      aard       "gevaar voor mensen" "direct stilleggen"
    }
    partner openbaar-ministerie "Openbaar ministerie" { soort strafrecht }
    strategie toezicht "Toezichtstrategie"
  """
  slecht      """
    strategie sanctie "Sanctiestrategie" {
      sanctie    last-onder-dwangsom
      afstemming openbaar-ministerie "Maandelijks casusoverleg"
      aard       "gevaar voor mensen" "direct stilleggen"
    }
    partner openbaar-ministerie "Openbaar ministerie" { soort strafrecht }
    strategie toezicht "Toezichtstrategie"
  """
}

criterium BOR-7.2-4d "Overtredingen door de overheid zelf" in bor-2010 {
  vraagt      "De sanctiestrategie zegt wat er gebeurt als de gemeente zelf of een andere overheid overtreedt."
  bron        "Besluit omgevingsrecht art. 7.2 lid 4 onder d" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         minstens 1 strategie waar naam is sanctie met eigen-overheid {
    melding "De sanctiestrategie zwijgt over overtredingen door de overheid zelf." engels "The sanction strategy is silent on offences by government itself."
  }
  beoordeling "Zegt de strategie inhoudelijk wat er gebeurt als een overheid overtreedt?"
  herstel     "Zet `eigen-overheid` in `strategie sanctie`." engels "Put `eigen-overheid` in `strategie sanctie`."
  goed        """
    strategie sanctie "Sanctiestrategie" {
      eigen-overheid "Zelfde behandeling; besluit door een andere afdeling"
    }
  """
  slecht      """
    strategie sanctie "Sanctiestrategie" {
    }
  """
}

criterium BOR-7.2-5 "Samenwerkingsafspraken zichtbaar" in bor-2010 {
  vraagt      "Met elk ander bestuursorgaan, met de strafrechtketen en met ieder die taken uitvoert zijn de afspraken en hun looptijd zichtbaar."
  bron        "Besluit omgevingsrecht art. 7.2 lid 5" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  voor        elke partner waar soort bevat bestuursorgaan, omgevingsdienst, politie of strafrecht of heeft uitgevoerde-taak
  eis         minstens 1 afspraak met onderwerp en looptijd {
    melding "Met partner «{titel}» is geen afspraak met onderwerp en looptijd vastgelegd." engels "No agreement with partner “{titel}” is recorded with subject and term."
  }
  beoordeling "Geven de afspraken inzicht in samenwerking en verdeling van het werk?"
  herstel     "Geef de partner een `afspraak` met een `onderwerp` en een `looptijd`." engels "Give the partner an `afspraak` with an `onderwerp` and a `looptijd`."
  goed        """
    partner politie "Politie" {
      soort    politie
      afspraak briefing "Briefing" elke week {
        onderwerp samenwerking
        looptijd  1 januari 2017 t/m 31 december 2017
      }
    }
  """
  slecht      """
    partner politie "Politie" {
      soort    politie
      afspraak briefing "Briefing" elke week {
        onderwerp samenwerking
      }
      afspraak overleg "Overleg" elke maand {
        looptijd 1 januari 2017 t/m 31 december 2017
      }
    }
  """
}

criterium BOR-7.2-6 "Beleid bekend aan de raad" in bor-2010 {
  vraagt  "Het college stuurt het beleid naar de raad, op of na de dag van vaststelling."
  bron    "Besluit omgevingsrecht art. 7.2 lid 6" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     minstens 1 verzending waar soort is beleid en ontvanger bevat raad {
    melding "Niet vermeld is wanneer de raad het beleid krijgt." engels "When the council receives the policy is not stated."
  }
  eis     hoogste van datum van beleidsplan uiterlijk hoogste van datum van verzending waar soort is beleid en ontvanger bevat raad {
    melding "De raad kreeg het beleid alleen voordat alle stukken waren vastgesteld." engels "The council was sent the policy only before all of it was adopted."
  }
  herstel "Zet `verzending beleid aan raad op …` in het plan." engels "Put `verzending beleid aan raad op …` in the plan."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      beleidsplan "Handhavingsbeleid" vastgesteld door college op 3 maart 2015
    }
    verzending beleid aan raad op 10 februari 2015
    verzending beleid aan raad op 10 maart 2015
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      beleidsplan "Handhavingsbeleid" vastgesteld door college op 3 maart 2015
    }
    verzending beleid aan raad op 10 februari 2015
    verzending beleid aan provincie op 10 maart 2015
    partner provincie "Provincie"
  """
}

criterium BOR-7.3-1 "Jaarlijks uitvoeringsprogramma" in bor-2010 {
  vraagt  "Er is voor het jaar een vastgesteld programma, liefst voor 1 januari, waarin elke taak een doel en een prioriteit heeft en geen risico van de hoogste klasse blijft liggen."
  bron    "Besluit omgevingsrecht art. 7.3 lid 1" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     laagste van datum van vaststelling uiterlijk einde van het plan {
    melding "Het plan is pas na afloop vastgesteld: {waarde}." engels "The plan was adopted only after its period: {waarde}."
  }
  eis     laagste van datum van vaststelling voor begin van het plan {
    melding "Het plan is pas vastgesteld toen het jaar al liep: {waarde}. Een programma gaat over het komende jaar." engels "The plan was adopted when its year had already begun: {waarde}. A programme is about the coming year."
    ernst   waarschuwing
  }
  eis     minstens 1 taak
  eis     elke taak heeft doel {
    melding "Taak «{titel}» dient geen doel." engels "Task “{titel}” serves no goal."
  }
  eis     elke taak heeft klasse {
    melding "Taak «{titel}» heeft geen prioriteitsklasse: zij heeft geen risico en geen eigen prioriteit." engels "Task “{titel}” has no priority class: it has neither a risk nor a priority of its own."
  }
  eis     elk risico waar klasse is hoogste-klasse van het plan heeft taak {
    melding "Risico «{titel}» heeft de hoogste klasse, maar er is geen taak voor." engels "Risk “{titel}” has the highest class, yet no task."
  }
  herstel "Stel het plan vóór het jaar vast, geef elke taak een doel en een risico, en plan werk voor elk risico van de hoogste klasse." engels "Adopt the plan before the year, give each task a goal and a risk, and plan work for each risk of the highest class."
  goed    """
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      doel   schoon
      effect volksgezondheid 2, imago 1
      kans   2
    }
    taak vegen "Toezicht op zwerfafval" {
      risico afval
    }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 14 februari 2018
    }
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      doel   schoon
      effect volksgezondheid 2, imago 1
      kans   2
    }
    taak vegen "Toezicht op zwerfafval" {
      doel       schoon
      prioriteit laag motivering "Klein"
    }
  """
}

criterium BOR-7.3-2 "Programma afgestemd" in bor-2010 {
  vraagt  "Met elke overheid en elke partij uit de strafrechtketen die meedoet is het programma vóór de vaststelling afgestemd."
  bron    "Besluit omgevingsrecht art. 7.3 lid 2" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  voor    elke partner waar soort bevat bestuursorgaan, omgevingsdienst, politie of strafrecht en heeft uitgevoerde-taak
  eis     minstens 1 afstemming waar onderwerp is uitvoeringsprogramma {
    melding "Met partner «{titel}» is het programma niet afgestemd." engels "The programme was not aligned with partner “{titel}”."
  }
  eis     laagste van datum van afstemming waar onderwerp is uitvoeringsprogramma uiterlijk hoogste van datum van vaststelling van het plan {
    melding "Met partner «{titel}» is het programma pas na de vaststelling afgestemd." engels "The programme was aligned with partner “{titel}” only after its adoption."
  }
  herstel "Geef de partner `afstemming uitvoeringsprogramma op …` met een datum tot en met de dag van vaststelling." engels "Give the partner `afstemming uitvoeringsprogramma op …` with a date up to the day of adoption."
  goed    """
    partner politie "Politie" {
      soort      politie
      afstemming uitvoeringsprogramma op 3 november 2016
      afstemming uitvoeringsprogramma op 9 maart 2017
    }
    taak nacht "Nachtcontrole" {
      met politie 1 uur per controle
    }
  """
  slecht  """
    partner politie "Politie" {
      soort      politie
      afstemming uitvoeringsprogramma op 3 februari 2017
    }
    taak nacht "Nachtcontrole" {
      met politie 1 uur per controle
    }
  """
}

criterium BOR-7.3-3 "Programma bekend aan de raad" in bor-2010 {
  vraagt  "Het college stuurt het uitvoeringsprogramma naar de raad."
  bron    "Besluit omgevingsrecht art. 7.3 lid 3" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     minstens 1 verzending waar soort is uitvoeringsprogramma en ontvanger bevat raad, of minstens 1 aanbieding waar orgaan is raad {
    melding "Het plan zegt niet wanneer de raad het uitvoeringsprogramma krijgt." engels "The plan does not say when the council receives the programme."
  }
  herstel "Zet `aanbieding raad op …` in het plan." engels "Put `aanbieding raad op …` in the plan."
  goed    """
    verzending uitvoeringsprogramma aan raad op 26 januari 2017
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      aanbieding   raad op 26 januari 2017
    }
  """
  slecht  """
    verzending uitvoeringsprogramma aan provincie op 26 januari 2017
    partner provincie "Provincie"
  """
}

criterium BOR-7.4-1 "Organisatie past bij beleid en programma" in bor-2010 {
  vraagt      "Elke taak heeft iemand die haar uitvoert, en elke functie staat in de formatie."
  bron        "Besluit omgevingsrecht art. 7.4 lid 1" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         elke taak heeft uitvoerende {
    melding "Voor taak «{titel}» staat niet wie haar uitvoert." engels "Task “{titel}” names nobody who performs it."
  }
  eis         elke functie heeft formatie {
    melding "Functie «{titel}» heeft geen `formatie`." engels "Function “{titel}” has no `formatie`."
  }
  beoordeling "Is de organisatie zo ingericht dat beleid en programma behoorlijk kunnen worden uitgevoerd?"
  herstel     "Geef de taak een `team`, `uitvoerder` of `met`, en elke functie een `formatie`." engels "Give the task a `team`, `uitvoerder` or `met`, and each function a `formatie`."
  goed        """
    team boa "BOA's" {
      formatie 2 fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team boa
    }
    functie toezichthouder "Toezichthouder openbare ruimte" {
      formatie 2 fte
    }
  """
  slecht      """
    taak vegen "Toezicht op zwerfafval" {
    }
  """
}

criterium BOR-7.4-1a "Formatie, taken en bevoegdheden vastgelegd" in bor-2010 {
  vraagt  "Van elke functie liggen formatie, werk, bevoegdheid en verantwoordelijke vast."
  bron    "Besluit omgevingsrecht art. 7.4 lid 1 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     minstens 1 functie
  eis     elke functie heeft werkzaamheid, bevoegdheid en verantwoordelijke
  eis     voor elke functie geldt som van fte van formatie meer dan 0 fte {
    melding "Functie «{titel}» heeft geen `formatie`." engels "Function “{titel}” has no `formatie`."
  }
  herstel "Geef elke `functie` een `formatie`, `werkzaamheid`, `bevoegdheid` en `verantwoordelijke`." engels "Give each `functie` a `formatie`, `werkzaamheid`, `bevoegdheid` and `verantwoordelijke`."
  goed    """
    functie toezichthouder "Toezichthouder bouwen" {
      formatie          2 fte
      werkzaamheid      toezicht
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
      verantwoordelijke "Teamleider VTH"
    }
  """
  slecht  """
    functie toezichthouder "Toezichthouder bouwen" {
      formatie          2 fte
      werkzaamheid      toezicht
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
    }
  """
}

criterium BOR-7.4-1b "Functiescheiding vergunning en handhaving (milieu)" in bor-2010 {
  vraagt      "Wie milieuvergunningen voorbereidt, houdt op die bedrijven geen toezicht en bereidt er geen sancties voor."
  bron        "Besluit omgevingsrecht art. 7.4 lid 1 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  indien      reikwijdte bevat milieu
  eis         geen functie waar taakveld bevat milieu en werkzaamheid bevat vergunning en werkzaamheid bevat toezicht of sanctie {
    melding "Functie «{titel}» doet voor milieu zowel vergunningen als toezicht of sancties." engels "Function “{titel}” handles both permits and supervision or sanctions in the environment field."
  }
  eis         voor elke functie waar werkzaamheid bevat vergunning en werkzaamheid bevat toezicht of sanctie geldt heeft taakveld {
    melding "Functie «{titel}» doet zowel vergunningen als toezicht of sancties, en zegt niet voor welke taakvelden." engels "Function “{titel}” handles both permits and supervision or sanctions, and does not say in which fields."
  }
  beoordeling "Houdt ook geen medewerker die in twee functies werkt toezicht op inrichtingen waarvoor hij besluiten voorbereidt?"
  herstel     "Verdeel vergunningen en toezicht over twee functies." engels "Divide permits and supervision over two functions."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    functie milieu "Toezichthouder milieu" {
      taakveld     milieu
      werkzaamheid toezicht, sanctie
    }
    functie bouwen "Medewerker bouwen" {
      taakveld     bouwen
      werkzaamheid vergunning, toezicht
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    functie milieu "Medewerker milieu" {
      taakveld     milieu
      werkzaamheid vergunning, toezicht
    }
    functie advies "Adviseur milieu" {
      taakveld     milieu
      werkzaamheid vergunning, sanctie
    }
    functie alles "Medewerker VTH" {
      werkzaamheid vergunning, toezicht
    }
    functie juridisch "Jurist" {
      werkzaamheid vergunning, sanctie
    }
  """
}

criterium BOR-7.4-1c "Roulatie van toezichthouders" in bor-2010 {
  vraagt  "Een toezichthouder milieu blijft niet steeds bij hetzelfde bedrijf."
  bron    "Besluit omgevingsrecht art. 7.4 lid 1 onder c" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  indien  reikwijdte bevat milieu
  eis     minstens 1 roulatie waar taakveld bevat milieu {
    melding "Er is geen roulatie voor toezicht op milieu." engels "There is no rotation for environmental supervision."
  }
  herstel "Zet `roulatie na 3 jaar { taakveld milieu }` in het plan, met een eigen termijn." engels "Put `roulatie na 3 jaar { taakveld milieu }` in the plan, with a term of your own."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    roulatie na 3 jaar { taakveld milieu }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
  """
}

criterium BOR-7.4-1d "Bereikbaar buiten kantooruren" in bor-2010 {
  vraagt  "Ook in de avond, de nacht en het weekend is iemand bereikbaar en inzetbaar."
  bron    "Besluit omgevingsrecht art. 7.4 lid 1 onder d" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     minstens 1 bereikbaarheid
  eis     dagdeel van bereikbaarheid bevat avond, nacht en weekend {
    melding "Niemand is bereikbaar in: {wat ontbreekt}." engels "Nobody can be reached during: {wat ontbreekt}."
  }
  eis     elke bereikbaarheid heeft uitvoerder
  herstel "Zet `bereikbaarheid avond, nacht, weekend` met een `uitvoerder` in het plan." engels "Put `bereikbaarheid avond, nacht, weekend` with an `uitvoerder` in the plan."
  goed    """
    bereikbaarheid avond, nacht, weekend {
      uitvoerder omgevingsdienst
    }
    partner omgevingsdienst "Omgevingsdienst"
  """
  slecht  """
    bereikbaarheid avond, nacht {
      uitvoerder omgevingsdienst
    }
    partner omgevingsdienst "Omgevingsdienst"
  """
}

criterium BOR-7.4-2a "Werkprocessen beschreven" in bor-2010 {
  vraagt      "De werkwijze voor toezicht en voor sancties is beschreven, met een datum of versie."
  bron        "Besluit omgevingsrecht art. 7.4 lid 2 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         minstens 1 werkproces waar soort bevat toezicht {
    melding "Geen werkproces beschrijft toezicht." engels "No work process describes supervision."
  }
  eis         minstens 1 werkproces waar soort bevat sanctie {
    melding "Geen werkproces beschrijft sancties." engels "No work process describes sanctions."
  }
  eis         voor elk werkproces waar soort bevat toezicht of sanctie geldt heeft vastgesteld of heeft versie {
    melding "Werkproces «{titel}» heeft geen datum en geen versie." engels "Work process “{titel}” has neither date nor version."
  }
  beoordeling "Zijn werkwijze, procedures en informatievoorziening in de werkprocessen beschreven?"
  herstel     "Neem voor `toezicht` en voor `sanctie` een `werkproces` op, met `vastgesteld` of `versie`." engels "Take up a `werkproces` for `toezicht` and for `sanctie`, with `vastgesteld` or `versie`."
  goed        """
    werkproces controle "Controle" {
      soort       toezicht, sanctie
      vastgesteld op 1 februari 2016
    }
    werkproces hercontrole "Hercontrole" {
      soort  toezicht
      versie "2.1"
    }
    werkproces aanvraag "Aanvraag" { soort vergunning }
  """
  slecht      """
    werkproces controle "Controle" { soort toezicht }
    werkproces last "Last onder dwangsom" { soort sanctie }
  """
}

criterium BOR-7.4-2b "Werken volgens de beschrijving" in bor-2010 {
  vraagt      "Toezicht en sancties gebeuren zoals het is beschreven; elke taak noemt haar werkproces."
  bron        "Besluit omgevingsrecht art. 7.4 lid 2 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       waarschuwing
  voor        elke taak waar instrument bevat toezicht of sanctie of soort is toezicht of sanctie
  eis         heeft werkproces {
    melding "Taak «{titel}» noemt geen werkproces." engels "Task “{titel}” names no work process."
  }
  beoordeling "Wordt in de praktijk gewerkt zoals de werkprocessen het beschrijven?"
  herstel     "Geef de taak een `werkproces`." engels "Give the task a `werkproces`."
  goed        """
    taak vegen "Toezicht" {
      instrument toezicht
      werkproces controle
    }
    werkproces controle "Controle"
  """
  slecht      """
    taak vegen "Toezicht" {
      instrument toezicht
    }
  """
}

criterium BOR-7.5-a "Middelen inzichtelijk en in de begroting" in bor-2010 {
  vraagt  "Per taak is zichtbaar hoeveel uren en geld nodig zijn, per team hoeveel uren er zijn, en het geld staat in de begroting van het jaar."
  bron    "Besluit omgevingsrecht art. 7.5 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     minstens 1 taak
  eis     minstens 1 team
  eis     voor elke taak waar heeft team geldt heeft inzet of heeft duur {
    melding "Van taak «{titel}» staat niet hoeveel uren nodig zijn." engels "Task “{titel}” does not say how many hours it needs."
  }
  eis     elke taak heeft benodigd
  eis     elke taak heeft budget {
    melding "Van taak «{titel}» staat niet hoeveel geld nodig is." engels "Task “{titel}” does not say how much money it needs."
  }
  eis     elk team heeft beschikbaar
  eis     minstens 1 begroting waar jaar is jaar van het plan {
    melding "Het plan verwijst niet naar de begroting van het planjaar." engels "The plan does not refer to the budget of its year."
  }
  eis     elke begroting heeft bedrag
  herstel "Geef elke taak uren en een `budget` (desnoods `€ 0`), elk team een formatie met productieve uren, en het plan een regel `begroting` met jaar, programma en bedrag." engels "Give each task hours and a `budget` (if need be `€ 0`), each team a staffing with productive hours, and the plan a line `begroting` with year, programme and amount."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2017 programma "Veiligheid" € 412.000
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team   boa
      inzet  400 uur per jaar
      budget € 4.000
    }
    taak rondes "Rondes" {
      team       boa
      frequentie 1 keer per week
      duur       2 uur
      budget     € 0
    }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2016 programma "Veiligheid" € 412.000
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team   boa
      inzet  400 uur per jaar
      budget € 4.000
    }
  """
}

criterium BOR-7.5-b "Rekenwijze zichtbaar" in bor-2010 {
  vraagt  "Te volgen is hoe de uren zijn berekend: aantal maal frequentie maal duur, of een opgegeven inzet, en productieve uren per fte."
  bron    "Besluit omgevingsrecht art. 7.5 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     voor elke taak waar heeft team geldt heeft inzet of heeft duur {
    melding "Bij taak «{titel}» is niet te zien hoe de uren zijn berekend." engels "Task “{titel}” does not show how its hours were computed."
  }
  eis     elke taak met duur heeft frequentie
  eis     voor elk team geldt heeft productief of heeft uren of heeft budgetpost
  herstel "Geef de taak een `inzet`, of `objecten`, `frequentie` en `duur`; geef het team `productief`." engels "Give the task an `inzet`, or `objecten`, `frequentie` and `duur`; give the team `productief`."
  goed    """
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team  boa
      inzet 400 uur per jaar
    }
    team toezicht "Toezichthouders" {
      uren 900 uur per jaar
    }
    team dienst "Omgevingsdienst" {
      budgetpost 800 uur per jaar
    }
    taak horeca "Controle horeca" {
      team       toezicht
      objecten   40 bedrijven
      frequentie 2 keer per jaar
      duur       3 uur per controle
    }
  """
  slecht  """
    team boa "BOA's" {
      formatie   1 fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team  boa
      inzet 400 uur per jaar
    }
  """
}

criterium BOR-7.5-c "Voldoende middelen of bijstelling" in bor-2010 {
  vraagt  "Er zijn genoeg uren en geld voor het programma; waar een team te kort komt is besloten tot aanvullen of bijstellen, met zoveel uren als het te kort komt."
  bron    "Besluit omgevingsrecht art. 7.5 onder c" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     voor elk team geldt tekort hoogstens 0 uur of tekort hoogstens som van uren van bij-tekort {
    melding "Team «{titel}» komt uren te kort, en er is niet over zoveel uren besloten." engels "Team “{titel}” is short of hours, and no decision covers as many."
  }
  eis     als minstens 1 budget van taak dan som van bedrag van budget van taak hoogstens som van bedrag van begroting waar jaar is jaar van het plan {
    melding "De taken kosten samen {waarde}, meer dan de {verwacht} op de begroting." engels "The tasks cost {waarde} together, more than the {verwacht} in the budget."
  }
  herstel "Geef het team `bij-tekort aanvullen … met … uur` of `bij-tekort bijstellen … met … uur`, verminder het werk, of verlaag een `budget`." engels "Give the team `bij-tekort aanvullen … met … uur` or `bij-tekort bijstellen … met … uur`, reduce the work, or lower a `budget`."
  goed    """
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team  boa
      inzet 400 uur per jaar
    }
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2016 programma "Veiligheid" € 1.000
      begroting 2017 programma "Veiligheid" € 4.000
      begroting 2017 programma "Wonen" € 1.000
    }
    team toezicht "Toezichthouders" {
      formatie   1 fte
      productief 1.300 uur per fte
      bij-tekort aanvullen "Inhuur in het hoogseizoen" met 300 uur
    }
    taak strand "Toezicht op het strand" {
      team  toezicht
      inzet 1.600 uur per jaar
      budget € 3.000
      budget € 2.000
    }
  """
  slecht  """
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
      bij-tekort bijstellen "Rondes vervallen" met 100 uur
    }
    taak vegen "Toezicht op zwerfafval" {
      team  boa
      inzet 4.000 uur per jaar
    }
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2017 programma "Veiligheid" € 4.000
    }
    taak strand "Toezicht op het strand" {
      team   boa
      inzet  10 uur per jaar
      budget € 2.500
      budget € 2.500
    }
  """
}

criterium BOR-7.6-1a "Voortgang van het programma bewaakt" in bor-2010 {
  vraagt  "De uitvoering wordt in een systeem gevolgd, met een vaste maat voor de voortgang."
  bron    "Besluit omgevingsrecht art. 7.6 lid 1 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     minstens 1 monitoring
  eis     elke monitoring heeft systeem en voortgang {
    melding "De monitoring mist `{wat ontbreekt}`." engels "Monitoring lacks `{wat ontbreekt}`."
  }
  herstel "Zet in `monitoring` een `systeem` en de `voortgang` die daarin wordt bijgehouden." engels "Put a `systeem` in `monitoring`, and the `voortgang` that is kept in it."
  goed    """
    monitoring {
      systeem   "Zaaksysteem"
      voortgang uren, controles
    }
  """
  slecht  """
    monitoring {
      systeem   "Zaaksysteem"
    }
  """
}

criterium BOR-7.6-1b "Doelbereik bewaakt" in bor-2010 {
  vraagt  "Ook het bereiken van de doelen wordt gevolgd: elke indicator heeft een bron die in de monitoring zit, en een meetmoment."
  bron    "Besluit omgevingsrecht art. 7.6 lid 1 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     elke indicator van doel heeft bron en meting
  eis     bron van monitoring bevat elke bron van indicator van doel {
    melding "Bron `{wat ontbreekt}` van een indicator ontbreekt in de monitoring." engels "Source `{wat ontbreekt}` of an indicator is not in the monitoring."
  }
  herstel "Noem in `monitoring` elke `bron` van een indicator." engels "Name in `monitoring` each `bron` of an indicator."
  goed    """
    doel schoon "Schone straten" {
      indicator vuil "Meldingen van zwerfafval" {
        eenheid      meldingen per jaar
        nulmeting    412 meldingen in 2015
        streefwaarde hoogstens 350 meldingen in 2017
        meting       elk jaar
        bron         meldpunt
      }
    }
    bron meldpunt "Meldpunt openbare ruimte"
    monitoring {
      bron meldpunt
    }
  """
  slecht  """
    doel schoon "Schone straten" {
      indicator vuil "Meldingen van zwerfafval" {
        eenheid      meldingen per jaar
        nulmeting    412 meldingen in 2015
        streefwaarde hoogstens 350 meldingen in 2017
        meting       elk jaar
        bron         meldpunt
      }
    }
    bron meldpunt "Meldpunt openbare ruimte"
    monitoring {
    }
  """
}

criterium BOR-7.6-2 "Handhavingsgegevens geregistreerd" in bor-2010 {
  vraagt  "Wat bij de handhaving aan gegevens vrijkomt wordt vastgelegd, minstens de vijf tellingen van de Regeling omgevingsrecht."
  bron    "Besluit omgevingsrecht art. 7.6 lid 2" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     gegevens van monitoring bevat controles, overtredingen, sancties, processen-verbaal en klachten {
    melding "Geen `monitoring` noemt {wat ontbreekt} bij `gegevens`." engels "No `monitoring` names {wat ontbreekt} at `gegevens`."
  }
  herstel "Noem bij `gegevens` minstens controles, overtredingen, sancties, processen-verbaal en klachten." engels "Name at `gegevens` at least inspections, offences, sanctions, official reports and complaints."
  goed    """
    monitoring {
      gegevens controles, overtredingen, sancties, processen-verbaal, klachten
    }
  """
  slecht  """
    monitoring {
      gegevens controles, overtredingen, sancties, processen-verbaal
    }
  """
}

criterium BOR-7.7-1a "Periodieke rapportage over doelen" in bor-2010 {
  vraagt      "Met vaste tussenpozen verschijnt een rapportage over het bereiken van de doelen."
  bron        "Besluit omgevingsrecht art. 7.7 lid 1 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         minstens 1 rapportage waar onderwerp bevat doelen {
    melding "Geen rapportage gaat over doelen." engels "No report covers doelen."
  }
  beoordeling "Gaat de rapportage over elk doel of elke indicator?"
  herstel     "Neem `doelen` op in het `onderwerp` van een `rapportage`." engels "Take up `doelen` in the `onderwerp` of a `rapportage`."
  goed        """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, taken-per-klasse, afspraken
    }
  """
  slecht      """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp taken-per-klasse, afspraken
    }
  """
}

criterium BOR-7.7-1b "Rapportage over uitvoering tegen prioriteiten" in bor-2010 {
  vraagt      "De rapportage zet gedaan werk per prioriteitsklasse af tegen wat was gepland."
  bron        "Besluit omgevingsrecht art. 7.7 lid 1 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         minstens 1 rapportage waar onderwerp bevat taken-per-klasse {
    melding "Geen rapportage gaat over taken-per-klasse." engels "No report covers taken-per-klasse."
  }
  beoordeling "Zet de rapportage per prioriteitsklasse gedaan af tegen gepland?"
  herstel     "Neem `taken-per-klasse` op in het `onderwerp` van een `rapportage`." engels "Take up `taken-per-klasse` in the `onderwerp` of a `rapportage`."
  goed        """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, taken-per-klasse, afspraken
    }
  """
  slecht      """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, afspraken
    }
  """
}

criterium BOR-7.7-1c "Rapportage over samenwerkingsafspraken" in bor-2010 {
  vraagt      "De rapportage zegt of de afspraken met partners zijn nagekomen."
  bron        "Besluit omgevingsrecht art. 7.7 lid 1 onder c" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         minstens 1 rapportage waar onderwerp bevat afspraken {
    melding "Geen rapportage gaat over afspraken." engels "No report covers afspraken."
  }
  beoordeling "Noemt de rapportage van elke afspraak met een partner hoe het ermee staat?"
  herstel     "Neem `afspraken` op in het `onderwerp` van een `rapportage`." engels "Take up `afspraken` in the `onderwerp` of a `rapportage`."
  goed        """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, taken-per-klasse, afspraken
    }
  """
  slecht      """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, taken-per-klasse
    }
  """
}

criterium BOR-7.7-2 "Jaarlijkse evaluatie" in bor-2010 {
  vraagt      "Elk jaar wordt nagegaan of de taken zijn uitgevoerd en aan welke doelen zij bijdroegen."
  bron        "Besluit omgevingsrecht art. 7.7 lid 2" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders      vth-20, vth-21
  ernst       fout
  eis         minstens 1 evaluatie met datum en oordeel {
    melding "Geen evaluatie heeft een datum en een `oordeel`." engels "No evaluation has a date and an `oordeel`."
  }
  eis         elk oordeel van evaluatie heeft doel {
    melding "Bij een oordeel in de evaluatie staat niet aan welk doel de taak bijdroeg." engels "A judgement in the evaluation names no goal."
  }
  eis         voor elke evaluatie waar jaar is jaar van het plan min 1 geldt taken-zonder-oordeel is 0 {
    melding "Evaluatie «{titel}» geeft niet over elke taak een `oordeel`; zonder oordeel: {waarde}." engels "Evaluation “{titel}” does not judge every task; without a judgement: {waarde}."
  }
  beoordeling "Laat de evaluatie zien in hoeverre de taken aan de doelen bijdroegen?"
  herstel     "Geef de `evaluatie` een datum en voor elke taak een `oordeel` met het doel." engels "Give the `evaluatie` a date, and an `oordeel` with the goal for each task."
  goed        """
    // Het plan van 2016 had één taak: vegen.
    evaluatie "Evaluatie 2016" over 2016 op 15 december 2016 {
      oordeel vegen uitgevoerd voor schoon "Alle rondes gelopen"
    }
    doel schoon "Schone straten"
  """
  slecht      """
    evaluatie "Evaluatie 2015" over 2015 op 14 maart 2016 {
      oordeel vegen uitgevoerd "Alle rondes gelopen"
    }
    doel schoon "Schone straten"
  """
}

criterium BOR-7.7-3 "Rapportage en evaluatie naar de raad" in bor-2010 {
  vraagt  "Rapportage en evaluatie gaan naar de raad."
  bron    "Besluit omgevingsrecht art. 7.7 lid 3" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders  vth-20, vth-21
  ernst   fout
  eis     minstens 1 verzending waar soort is rapportage en ontvanger bevat raad {
    melding "Niet vermeld is wanneer de raad de rapportage krijgt." engels "When the council receives the report is not stated."
  }
  eis     minstens 1 verzending waar soort is evaluatie en ontvanger bevat raad {
    melding "Niet vermeld is wanneer de raad de evaluatie krijgt." engels "When the council receives the evaluation is not stated."
  }
  herstel "Zet `verzending rapportage aan raad op …` en `verzending evaluatie aan raad op …` in het plan." engels "Put `verzending rapportage aan raad op …` and `verzending evaluatie aan raad op …` in the plan."
  goed    """
    verzending rapportage aan raad op 1 mei 2017
    verzending evaluatie aan raad op 15 april 2017
  """
  slecht  """
    verzending beleid aan raad op 1 mei 2017
    verzending rapportage aan provincie op 1 mei 2017
    verzending evaluatie aan provincie op 15 april 2017
    partner provincie "Provincie"
  """
}

"""#),
  BuiltIn.File("Plans/kaders/bor-2017.vth", #"""
// Hoofdstuk 7 van het Besluit omgevingsrecht zoals gewijzigd in 2017. Alleen het begin van artikel 7.1 is gelezen;
// de overige eisen zijn uit het hoofd, zonder lidnummers, en tellen daarom hoogstens als waarschuwing.

kader bor-2017 "Besluit omgevingsrecht, hoofdstuk 7 (vanaf 1 juli 2017)" {
  soort     wet
  geldig    vanaf 1 juli 2017 t/m 31 december 2023
  bron      "Wijziging Stb. 2017, 193" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  zekerheid midden
}

criterium BOR17-7.1-1 "Basistaken bij de omgevingsdienst" in bor-2017 {
  vraagt  "De basistaken worden door een omgevingsdienst uitgevoerd."
  bron    "Besluit omgevingsrecht art. 7.1 (vanaf 1 juli 2017)" webadres "https://www.uwwet.nl/wetten-en-regelingen/privaatrecht/besluit-omgevingsrecht/4-handhaving-omgevingsvergunning.htm"
  kaders  vth-21, vth-22
  ernst   fout
  voor    elke taak met basistaak
  eis     minstens 1 uitvoerende waar soort bevat omgevingsdienst {
    melding "Basistaak «{titel}» ligt niet bij een omgevingsdienst." engels "Basic task “{titel}” is not with an environmental agency."
  }
  herstel "Maak de omgevingsdienst `uitvoerder` van de basistaak." engels "Make the environmental service `uitvoerder` of the basic task."
  goed    """
    partner od "Omgevingsdienst" { soort omgevingsdienst }
    taak bedrijven "Controle basistaken milieu" {
      basistaak
      uitvoerder od
    }
  """
  slecht  """
    partner od "Omgevingsdienst" { soort adviseur }
    taak bedrijven "Controle basistaken milieu" {
      basistaak
      uitvoerder od
    }
  """
}

criterium BOR17-7.2-doel "Uitvoerings- en handhavingsbeleid" in bor-2017 {
  vraagt     "Het beleid omvat ook de vergunningen: minstens één gemotiveerd doel gaat daarover, en minstens één over toezicht of handhaving."
  bron       "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders     vth-21, vth-22
  zekerheid  midden
  ernst      fout
  gelijk-aan BOR-7.2-1
  eis        minstens 1 doel waar soort bevat vergunning {
    melding "Geen doel gaat over vergunningen." engels "No goal is about permits."
  }
  eis        minstens 1 doel waar soort bevat toezicht of handhaving {
    melding "Geen doel gaat over toezicht of handhaving." engels "No goal is about supervision or enforcement."
  }
  herstel    "Voeg een doel met `soort vergunning` toe en een met `soort toezicht` of `soort handhaving`." engels "Add a goal with `soort vergunning` and one with `soort toezicht` or `soort handhaving`."
  goed       """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2017
      beleidsplan "VTH-beleid" vastgesteld door college op 3 oktober 2017
    }
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
      soort      toezicht
    }
    doel vlot "Vlotte vergunningen" {
      motivering "Aanvragers wachten te lang"
      soort      vergunning
    }
    taak vegen "Toezicht op zwerfafval" {
      doel schoon
    }
    taak vergunnen "Vergunningen bouwen" {
      doel vlot
    }
  """
  slecht     """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2017
      beleidsplan "VTH-beleid" vastgesteld door college op 3 oktober 2017
    }
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
      soort      toezicht
    }
    doel vlot "Vlotte vergunningen" {
      motivering "Aanvragers wachten te lang"
    }
    taak vegen "Toezicht op zwerfafval" {
      doel schoon
    }
    taak vergunnen "Vergunningen bouwen" {
      doel vlot
    }
  """
}

criterium BOR17-7.2-uniform "Uniform beleid voor basistaken" in bor-2017 {
  vraagt      "Wie samen in een omgevingsdienst zit heeft voor de basistaken één gezamenlijk beleid."
  bron        "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders      vth-21, vth-22
  zekerheid   midden
  ernst       fout
  indien      minstens 1 taak met basistaak
  eis         minstens 1 beleidsplan met deelnemer en datum {
    melding "Er is geen gezamenlijk beleid voor de basistaken genoemd." engels "No joint policy for the basic tasks is named."
  }
  beoordeling "Is het beleid voor de basistaken bij alle deelnemers hetzelfde?"
  herstel     "Noem het gezamenlijke `beleidsplan` met zijn `deelnemer`s." engels "Name the joint `beleidsplan` with each `deelnemer`."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2017
      beleidsplan "Regionaal VTH-beleid" vastgesteld door college op 3 oktober 2017 {
        deelnemer od
      }
    }
    partner od "Omgevingsdienst" { soort omgevingsdienst }
    taak bedrijven "Controle basistaken milieu" {
      basistaak
      uitvoerder od
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2017
    }
    partner od "Omgevingsdienst" { soort omgevingsdienst }
    taak bedrijven "Controle basistaken milieu" {
      basistaak
      uitvoerder od
    }
  """
}

criterium BOR17-7.2-afstemming "Afstemming met de strafrechtelijke keten" in bor-2017 {
  vraagt      "Het beleid is zo nodig met politie en openbaar ministerie afgestemd."
  bron        "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders      vth-21, vth-22
  zekerheid   midden
  ernst       fout
  eis         minstens 1 partner waar soort bevat politie of strafrecht met afstemming, of minstens 1 partner waar soort bevat politie of strafrecht en minstens 1 niet-nodig waar onderwerp is beleid en heeft motivering {
    melding "Er is niet afgestemd met politie of openbaar ministerie, en er staat niet waarom dat niet nodig is." engels "Nothing was aligned with police or prosecution, nor is it said why that is not needed."
  }
  beoordeling "Is het beleid zelf afgestemd, of is dat terecht niet nodig?"
  herstel     "Geef de partner een `afstemming`, of `niet-nodig beleid` met motivering." engels "Give the partner an `afstemming`, or `niet-nodig beleid` with reasons."
  goed        """
    partner politie "Politie" {
      soort      politie
      afstemming beleid op 3 oktober 2017
    }
    partner openbaar-ministerie "Openbaar ministerie" {
      soort      strafrecht
      afstemming beleid op 3 oktober 2017
      niet-nodig beleid motivering "Loopt via de politie"
    }
    partner wijkteam "Wijkteam politie" {
      soort      politie
      niet-nodig beleid motivering "Loopt via het basisteam"
    }
  """
  slecht      """
    partner politie "Politie" {
      soort      politie
      niet-nodig uitvoeringsprogramma motivering "Er is geen nieuw werk"
      niet-nodig beleid
    }
    partner waterschap "Waterschap" {
      soort      bestuursorgaan
      niet-nodig beleid motivering "Geen gezamenlijk werk"
    }
  """
}

criterium BOR17-7.2-analyse "Probleemanalyse" in bor-2017 {
  vraagt     "Het handhavingsbeleid rust op een analyse van wat er mis kan gaan."
  bron       "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders     vth-21, vth-22
  zekerheid  midden
  ernst      fout
  gelijk-aan BOR-7.2-2
  herstel    "Zie BOR-7.2-2." engels "See BOR-7.2-2."
  goed       """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte bouwen
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      vastgesteld op 3 oktober 2016
      reikwijdte  bouwen
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico instorting "Instorting" {
      taakveld bouwen
    }
  """
  slecht     """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte bouwen, milieu
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      vastgesteld op 3 oktober 2016
      reikwijdte  bouwen
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico instorting "Instorting" {
      taakveld bouwen
    }
  """
}

criterium BOR17-7.2-prioriteit "Prioriteiten" in bor-2017 {
  vraagt     "Het beleid laat zien welke taken voorgaan."
  bron       "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders     vth-21, vth-22
  zekerheid  midden
  ernst      fout
  gelijk-aan BOR-7.2-3a
  herstel    "Zie BOR-7.2-3a." engels "See BOR-7.2-3a."
  goed       """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
    taak vegen "Toezicht op zwerfafval" {
      risico afval
    }
  """
  slecht     """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
    taak vegen "Toezicht op zwerfafval" {
    }
  """
}

criterium BOR17-7.2-methode "Methode doelbereik" in bor-2017 {
  vraagt     "Het beleid laat zien hoe wordt bepaald of doelen worden gehaald."
  bron       "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders     vth-21, vth-22
  zekerheid  midden
  ernst      fout
  gelijk-aan BOR-7.2-3b
  herstel    "Zie BOR-7.2-3b." engels "See BOR-7.2-3b."
  goed       """
    doel schoon "Schone straten" {
      indicator vuil "Meldingen van zwerfafval" {
        eenheid      meldingen per jaar
        nulmeting    412 meldingen in 2015
        streefwaarde hoogstens 350 meldingen in 2017
        meting       elk jaar
        bron         meldpunt
      }
    }
    bron meldpunt "Meldpunt openbare ruimte"
  """
  slecht     """
    doel schoon "Schone straten" {
      indicator vuil "Meldingen van zwerfafval" {
        eenheid      meldingen per jaar
        streefwaarde hoogstens 350 meldingen in 2017
        meting       elk jaar
        bron         meldpunt
      }
    }
    bron meldpunt "Meldpunt openbare ruimte"
  """
}

criterium BOR17-7.2-criteria "Toetsingscriteria vergunningen" in bor-2017 {
  vraagt      "Van elke soort vergunning of melding staat waaraan zij wordt getoetst."
  bron        "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders      vth-21, vth-22
  zekerheid   midden
  ernst       fout
  eis         minstens 1 strategie waar naam is vergunning {
    melding "Het plan heeft geen vergunningenstrategie (`strategie vergunning`)." engels "The plan has no permit strategy (`strategie vergunning`)."
  }
  eis         voor elke strategie waar naam is vergunning geldt heeft vergunningsoort {
    melding "De vergunningenstrategie noemt geen `vergunningsoort`." engels "The permit strategy names no `vergunningsoort`."
  }
  eis         elke vergunningsoort van strategie heeft toetscriterium {
    melding "Bij «{titel}» staat niet waaraan wordt getoetst." engels "“{titel}” does not say what is tested."
  }
  beoordeling "Zijn de criteria concreet genoeg om een aanvraag aan te toetsen?"
  herstel     "Geef elke `vergunningsoort` een `toetscriterium`." engels "Give each `vergunningsoort` a `toetscriterium`."
  goed        """
    strategie vergunning "Vergunningstrategie" {
      vergunningsoort "Bouwen" {
        toetscriterium "Bouwbesluit volgens toetsprotocol"
        werkproces     vergunnen
      }
    }
    werkproces vergunnen "Vergunning bouwen"
  """
  slecht      """
    strategie vergunning "Vergunningstrategie" {
      vergunningsoort "Bouwen" {
        werkproces     vergunnen
      }
    }
    werkproces vergunnen "Vergunning bouwen"
  """
}

criterium BOR17-7.2-werkwijze "Werkwijze vergunningen" in bor-2017 {
  vraagt      "Van elke soort vergunning of melding staat volgens welk werkproces zij wordt behandeld."
  bron        "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders      vth-21, vth-22
  zekerheid   midden
  ernst       fout
  eis         minstens 1 strategie waar naam is vergunning {
    melding "Het plan heeft geen vergunningenstrategie (`strategie vergunning`)." engels "The plan has no permit strategy (`strategie vergunning`)."
  }
  eis         voor elke strategie waar naam is vergunning geldt heeft vergunningsoort {
    melding "De vergunningenstrategie noemt geen `vergunningsoort`." engels "The permit strategy names no `vergunningsoort`."
  }
  eis         elke vergunningsoort van strategie heeft werkproces {
    melding "Bij «{titel}» staat geen werkproces." engels "“{titel}” names no work process."
  }
  beoordeling "Is de werkwijze bij vergunningen en meldingen inhoudelijk beschreven?"
  herstel     "Geef elke `vergunningsoort` een `werkproces`." engels "Give each `vergunningsoort` a `werkproces`."
  goed        """
    strategie vergunning "Vergunningstrategie" {
      vergunningsoort "Bouwen" {
        toetscriterium "Bouwbesluit volgens toetsprotocol"
        werkproces     vergunnen
      }
    }
    werkproces vergunnen "Vergunning bouwen"
  """
  slecht      """
    strategie vergunning "Vergunningstrategie" {
      vergunningsoort "Bouwen" {
        toetscriterium "Bouwbesluit volgens toetsprotocol"
      }
    }
    werkproces vergunnen "Vergunning bouwen"
  """
}

criterium BOR17-7.2-strategie "Toezicht-, rapportage-, sanctie- en overheidsstrategie" in bor-2017 {
  vraagt     "Het beleid beschrijft toezicht, verslag van bevindingen, sancties met termijnen en strafrecht, en overtredingen door overheden."
  bron       "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders     vth-21, vth-22
  zekerheid  midden
  ernst      fout
  gelijk-aan BOR-7.2-4a
  gelijk-aan BOR-7.2-4b
  gelijk-aan BOR-7.2-4c
  gelijk-aan BOR-7.2-4d
  herstel    "Zie BOR-7.2-4a tot en met BOR-7.2-4d." engels "See BOR-7.2-4a up to BOR-7.2-4d."
  goed       """
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    strategie toezicht "Toezichtstrategie" {
      doel schoon
      rapportageregel "Controlerapport" binnen 2 weken {
        vervolg "overtreding" "waarschuwing"
      }
    }
    strategie sanctie "Sanctiestrategie" {
      sanctie        last-onder-dwangsom termijn 6 weken
      afstemming     openbaar-ministerie "Maandelijks casusoverleg"
      aard           "gevaar voor mensen" "direct stilleggen"
      eigen-overheid "Zelfde behandeling"
    }
    partner openbaar-ministerie "Openbaar ministerie" { soort strafrecht }
  """
  slecht     """
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    strategie toezicht "Toezichtstrategie" {
      doel schoon
      rapportageregel "Controlerapport" binnen 2 weken {
        vervolg "overtreding" "waarschuwing"
      }
    }
    strategie sanctie "Sanctiestrategie" {
      sanctie        last-onder-dwangsom termijn 6 weken
      afstemming     openbaar-ministerie "Maandelijks casusoverleg"
      aard           "gevaar voor mensen" "direct stilleggen"
    }
    partner openbaar-ministerie "Openbaar ministerie" { soort strafrecht }
  """
}

criterium BOR17-7.2-raad "Beleid bekend aan de raad" in bor-2017 {
  vraagt     "Het beleid gaat naar de raad."
  bron       "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders     vth-21, vth-22
  zekerheid  midden
  ernst      fout
  gelijk-aan BOR-7.2-6
  herstel    "Zie BOR-7.2-6." engels "See BOR-7.2-6."
  goed       """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      beleidsplan "Handhavingsbeleid" vastgesteld door college op 3 maart 2015
    }
    verzending beleid aan raad op 10 maart 2015
  """
  slecht     """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      beleidsplan "Handhavingsbeleid" vastgesteld door college op 3 maart 2015
    }
    verzending beleid aan provincie op 10 februari 2015
    partner provincie "Provincie"
  """
}

criterium BOR17-7.3 "Uitvoeringsprogramma" in bor-2017 {
  vraagt     "Er is elk jaar een programma met oog voor doelen en prioriteiten, zo nodig afgestemd, en de raad krijgt het."
  bron       "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders     vth-21, vth-22
  zekerheid  midden
  ernst      fout
  gelijk-aan BOR-7.3-1
  gelijk-aan BOR-7.3-2
  gelijk-aan BOR-7.3-3
  herstel    "Zie BOR-7.3-1 tot en met BOR-7.3-3." engels "See BOR-7.3-1 up to BOR-7.3-3."
  goed       """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      aanbieding raad op 26 januari 2017
    }
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      doel   schoon
      effect volksgezondheid 2, imago 1
      kans   2
    }
    taak vegen "Toezicht op zwerfafval" {
      risico afval
    }
    partner politie "Politie" {
      soort      politie
      afstemming uitvoeringsprogramma op 3 november 2016
    }
    taak nacht "Nachtcontrole" {
      doel       schoon
      prioriteit laag motivering "Klein"
      met        politie 1 uur per controle
    }
  """
  slecht     """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
    }
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      doel   schoon
      effect volksgezondheid 2, imago 1
      kans   2
    }
    taak vegen "Toezicht op zwerfafval" {
      risico afval
    }
    partner politie "Politie" {
      soort      politie
      afstemming uitvoeringsprogramma op 3 november 2016
    }
    taak nacht "Nachtcontrole" {
      doel       schoon
      prioriteit laag motivering "Klein"
      met        politie 1 uur per controle
    }
  """
}

criterium BOR17-7.4 "Uitvoeringsorganisatie" in bor-2017 {
  vraagt      "De organisatie heeft formatie, functiescheiding, roulatie, bereikbaarheid en vastgelegde werkprocessen, ook voor vergunningen."
  bron        "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders      vth-21, vth-22
  zekerheid   midden
  ernst       fout
  gelijk-aan  BOR-7.4-1a
  gelijk-aan  BOR-7.4-1b
  gelijk-aan  BOR-7.4-1c
  gelijk-aan  BOR-7.4-1d
  gelijk-aan  BOR-7.4-2a
  gelijk-aan  BOR-7.4-2b
  eis         minstens 1 werkproces waar soort bevat vergunning {
    melding "Geen werkproces beschrijft vergunningen." engels "No work process describes permits."
  }
  eis         voor elk werkproces waar soort bevat vergunning geldt heeft vastgesteld of heeft versie {
    melding "Werkproces «{titel}» heeft geen datum en geen versie." engels "Work process “{titel}” has neither date nor version."
  }
  beoordeling "Wordt in de praktijk gewerkt zoals de werkprocessen het beschrijven?"
  herstel     "Zie BOR-7.4-1a tot en met BOR-7.4-2b, met een werkproces voor vergunningen." engels "See BOR-7.4-1a up to BOR-7.4-2b, with a work process for permits."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    functie toezichthouder "Toezichthouder" {
      formatie          2 fte
      werkzaamheid      toezicht
      taakveld          milieu
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
      verantwoordelijke "Teamleider VTH"
    }
    roulatie na 3 jaar { taakveld milieu }
    bereikbaarheid avond, nacht, weekend {
      uitvoerder toezichthouder
    }
    werkproces controle "Controle" {
      soort  toezicht, sanctie
      versie "2.1"
    }
    werkproces vergunnen "Vergunningen" {
      soort  vergunning
      versie "1.0"
    }
    werkproces melden "Meldingen" {
      soort       vergunning
      vastgesteld op 1 februari 2018
    }
    taak rondes "Controle" {
      instrument toezicht
      werkproces controle
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    functie toezichthouder "Toezichthouder" {
      formatie          2 fte
      werkzaamheid      toezicht
      taakveld          milieu
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
      verantwoordelijke "Teamleider VTH"
    }
    functie medewerker "Medewerker milieu" {
      formatie          1 fte
      werkzaamheid      vergunning, toezicht
      taakveld          milieu
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
      verantwoordelijke "Teamleider VTH"
    }
    roulatie na 3 jaar { taakveld milieu }
    bereikbaarheid avond, nacht, weekend {
      uitvoerder toezichthouder
    }
    werkproces controle "Controle" {
      soort  toezicht, sanctie
      versie "2.1"
    }
    werkproces melden "Meldingen" { soort vergunning }
    werkproces vergunnen "Vergunningen" {
      versie "1.0"
    }
    taak rondes "Controle" {
      instrument toezicht
      werkproces controle
    }
  """
}

criterium BOR17-7.5 "Borging van middelen" in bor-2017 {
  vraagt     "Wat nodig is en wat er is, is zichtbaar, berekend, begroot en genoeg."
  bron       "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders     vth-21, vth-22
  zekerheid  midden
  ernst      fout
  gelijk-aan BOR-7.5-a
  gelijk-aan BOR-7.5-b
  gelijk-aan BOR-7.5-c
  herstel    "Zie BOR-7.5-a tot en met BOR-7.5-c." engels "See BOR-7.5-a up to BOR-7.5-c."
  goed       """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2017 programma "Veiligheid" € 412.000
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team   boa
      inzet  400 uur per jaar
      budget € 4.000
    }
  """
  slecht     """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2016 programma "Veiligheid" € 412.000
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team   boa
      inzet  400 uur per jaar
      budget € 4.000
    }
    team bwt "Bouwtoezicht" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak bouw "Toezicht op bouwwerken" {
      team   bwt
      inzet  1.900 uur per jaar
      budget € 4.000
    }
  """
}

criterium BOR17-7.6 "Monitoring" in bor-2017 {
  vraagt     "Resultaten en voortgang worden in een systeem gevolgd."
  bron       "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders     vth-21, vth-22
  zekerheid  midden
  ernst      fout
  gelijk-aan BOR-7.6-1a
  gelijk-aan BOR-7.6-1b
  gelijk-aan BOR-7.6-2
  herstel    "Zie BOR-7.6-1a, BOR-7.6-1b en BOR-7.6-2." engels "See BOR-7.6-1a, BOR-7.6-1b and BOR-7.6-2."
  goed       """
    doel schoon "Schone straten" {
      indicator vuil "Meldingen van zwerfafval" {
        eenheid      meldingen per jaar
        nulmeting    412 meldingen in 2015
        streefwaarde hoogstens 350 meldingen in 2017
        meting       elk jaar
        bron         meldpunt
      }
    }
    bron meldpunt "Meldpunt openbare ruimte"
    monitoring {
      bron      meldpunt
      systeem   "Zaaksysteem"
      voortgang uren
      gegevens  controles, overtredingen, sancties, processen-verbaal, klachten
    }
  """
  slecht     """
    doel schoon "Schone straten" {
      indicator vuil "Meldingen van zwerfafval" {
        eenheid      meldingen per jaar
        nulmeting    412 meldingen in 2015
        streefwaarde hoogstens 350 meldingen in 2017
        meting       elk jaar
        bron         meldpunt
      }
    }
    bron meldpunt "Meldpunt openbare ruimte"
    monitoring {
      bron      meldpunt
      systeem   "Zaaksysteem"
      voortgang uren
      gegevens  controles, overtredingen, sancties, processen-verbaal
    }
  """
}

criterium BOR17-7.7 "Rapportage en evaluatie" in bor-2017 {
  vraagt     "Er wordt geregeld gerapporteerd en elk jaar geëvalueerd, en de raad krijgt beide."
  bron       "Besluit omgevingsrecht, hoofdstuk 7 na de wijziging Stb. 2017, 193 (artikeltekst niet gelezen)" webadres "https://www.njb.nl/wetgeving/staatsbladen/toezicht-en-handhaving-omgevingsrecht.23283.lynkx"
  kaders     vth-21, vth-22
  zekerheid  midden
  ernst      fout
  gelijk-aan BOR-7.7-1a
  gelijk-aan BOR-7.7-1b
  gelijk-aan BOR-7.7-1c
  gelijk-aan BOR-7.7-2
  gelijk-aan BOR-7.7-3
  herstel    "Zie BOR-7.7-1a tot en met BOR-7.7-3." engels "See BOR-7.7-1a up to BOR-7.7-3."
  goed       """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, taken-per-klasse, afspraken
    }
    evaluatie "Evaluatie 2015" over 2015 op 14 maart 2016 {
      oordeel vegen uitgevoerd voor schoon "Alle rondes gelopen"
    }
    doel schoon "Schone straten"
    verzending rapportage aan raad op 1 mei 2017
    verzending evaluatie aan raad op 15 april 2017
  """
  slecht     """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, taken-per-klasse, afspraken
    }
    evaluatie "Evaluatie 2015" over 2015 op 14 maart 2016 {
      oordeel vegen uitgevoerd voor schoon "Alle rondes gelopen"
    }
    doel schoon "Schone straten"
    verzending rapportage aan raad op 1 mei 2017
  """
}

"""#),
  BuiltIn.File("Plans/kaders/capaciteit.vth", #"""
// Eisen van het model aan de berekening van uren. Geen wet; landelijke waarden voor productieve uren zijn niet gevonden.

kader capaciteit "Samenhang van de capaciteit" {
  soort model
}

criterium CAP-01 "Productieve uren gedeclareerd" in capaciteit {
  vraagt  "Het plan noemt de productieve uren per fte waarmee is gerekend, en dat zijn er minder dan de bruto uren."
  bron    "Volgt uit Besluit omgevingsrecht art. 7.5 onder b"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  voor    elk team waar heeft formatie
  eis     heeft productief {
    melding "Team «{titel}» noemt geen productieve uren per fte." engels "Team “{titel}” names no productive hours per fte."
  }
  eis     als heeft bruto dan uren van productief minder dan uren van bruto {
    melding "Team «{titel}» heeft niet minder productieve uren dan bruto uren." engels "Team “{titel}” has no fewer productive hours than gross hours."
  }
  herstel "Geef het team `productief … uur per fte`." engels "Give the team `productief … uur per fte`."
  goed    """
    team boa "BOA's" {
      formatie 1 fte
      bruto 1.872 uur per fte
      aftrek "verlof en ziekte" 572 uur per fte
      uren 1.900 uur per jaar
      productief 1.300 uur per fte
    }
  """
  slecht  """
    team boa "BOA's" {
      formatie 1 fte
    }
    team bwt "Bouwtoezicht" {
      formatie 1 fte
      bruto 1.200 uur per fte
      productief 1.300 uur per fte
    }
  """
}

criterium CAP-02 "Bruto uren herleidbaar" in capaciteit {
  vraagt    "De bruto uren volgen uit de werkweek: uren per week maal 52. Wie anders rekent, bijvoorbeeld met feestdagen, licht dat toe."
  bron      "Formele werkweek van 36 uur" webadres "https://lokaleregelgeving.overheid.nl/CVDR46133"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     waarschuwing
  voor      elk team waar heeft bruto
  eis       uren van bruto is gelijk aan uren van werkweek maal 52, of minstens 1 bruto met toelichting {
    melding "De bruto uren van team «{titel}» zijn niet de werkweek maal 52, en er staat niet hoe zij wel zijn berekend." engels "Gross hours of team “{titel}” are not the working week times 52, nor is it said how they were computed."
  }
  herstel   "Geef het team een `werkweek` en bruto uren die daarbij passen, of geef `bruto` een `toelichting` met de eigen berekening." engels "Give the team a `werkweek` and gross hours that go with it."
  goed      """
    team boa "BOA's" {
      werkweek 36 uur per week
      bruto    1.872 uur per fte
    }
    team bouw "Bouwtoezicht" {
      werkweek 36 uur per week
      bruto    1.879 uur per fte { toelichting "Met de feestdagen van het jaar" }
    }
  """
  slecht    """
    team boa "BOA's" {
      werkweek 36 uur per week
      bruto    1.900 uur per fte
    }
  """
}

criterium CAP-03 "Aftrekposten sluitend" in capaciteit {
  vraagt    "Bruto uren min alle aftrek zijn de productieve uren, op een uur na."
  bron      "Eigen eis van het model" webadres "https://www.uitvoeringvanbeleidszw.nl/documenten/vragen-en-antwoorden/vraag-35-ziekte"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     fout
  voor      elke productief van team waar minstens 1 bruto van team
  eis       uren van bruto van team min som van uren van aftrek van team min uren hoogstens 1 uur {
    melding "Bruto min aftrek is meer dan de productieve uren: {waarde} verschil." engels "Gross less deductions exceeds productive hours by {waarde}."
  }
  eis       uren plus som van uren van aftrek van team min uren van bruto van team hoogstens 1 uur {
    melding "Bruto min aftrek is minder dan de productieve uren: {waarde} verschil." engels "Gross less deductions falls {waarde} short of productive hours."
  }
  herstel   "Vul de posten `aftrek` aan tot het verschil klopt." engels "Complete the lines `aftrek` until the difference is right."
  goed      """
    team boa "BOA's" {
      bruto      1.872 uur per fte
      aftrek     "verlof en feestdagen" 300 uur per fte
      aftrek     "ziekte" 94 uur per fte
      productief 1.478 uur per fte
    }
  """
  slecht    """
    team boa "BOA's" {
      bruto      1.872 uur per fte
      aftrek     "verlof en feestdagen" 300 uur per fte
      productief 1.478 uur per fte
    }
    team toezicht "Toezichthouders" {
      bruto      1.872 uur per fte
      aftrek     "verlof en feestdagen" 400 uur per fte
      productief 1.500 uur per fte
      uren       200 uur per jaar
    }
  """
}

criterium CAP-04 "Plausibel bereik" in capaciteit {
  vraagt    "Productieve uren buiten de gebruikelijke bandbreedte vragen toelichting."
  bron      "Uit het hoofd; geen bron gevonden"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid laag
  ernst     waarschuwing
  parameter ondergrens 1.200 uur "Minder vraagt toelichting; uit het hoofd"
  parameter bovengrens 1.500 uur "Meer vraagt toelichting; uit het hoofd"
  voor      elk team waar heeft productief
  eis       uren van productief minstens parameter ondergrens, of heeft toelichting {
    melding "Zo weinig productieve uren vraagt een toelichting." engels "So few productive hours call for a note."
  }
  eis       uren van productief hoogstens parameter bovengrens, of heeft toelichting {
    melding "Zo veel productieve uren vraagt een toelichting." engels "So many productive hours call for a note."
  }
  herstel   "Geef het team een `toelichting`, of vul eigen grenzen in met `parameter CAP-04`." engels "Give the team a `toelichting`, or fill in bounds of your own with `parameter CAP-04`."
  goed      """
    team boa "BOA's" {
      productief 1.360 uur per fte
    }
  """
  slecht    """
    team boa "BOA's" {
      productief 1.600 uur per fte
    }
  """
}

criterium CAP-05 "Ruimte voor onvoorzien" in capaciteit {
  vraagt    "Er zijn uren vrijgehouden voor klachten, verzoeken en calamiteiten."
  bron      "Eigen eis van het model"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     waarschuwing
  eis       minstens 1 reserve van team, of minstens 1 taak waar werkwijze bevat op-signaal {
    melding "Nergens zijn uren vrijgehouden voor onvoorzien werk." engels "No hours are kept free for unforeseen work."
  }
  herstel   "Geef een team een `reserve`." engels "Give a team a `reserve`."
  goed      """
    team boa "BOA's" {
      formatie 1 fte
      reserve  15% voor meldingen
    }
    taak meldingen "Op melding af" {
      werkwijze op-signaal
    }
  """
  slecht    """
    team boa "BOA's" {
      formatie 1 fte
    }
  """
}

criterium CAP-06 "Capaciteit volgt prioriteit" in capaciteit {
  vraagt    "Een hogere prioriteitsklasse wordt niet slechter gedekt dan een lagere."
  bron      "Afgeleid van het vereiste dat het programma de prioriteiten volgt"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  voor      elke klasse van risicomodel waar heeft taak
  eis       dekkingsgraad minstens dekkingsgraad van elke lagere-klasse waar heeft taak {
    melding "Klasse «{titel}» is voor {waarde} gedekt, minder dan een lagere klasse." engels "Class “{titel}” is covered for {waarde}, less than a lower class."
  }
  herstel   "Verschuif uren naar de hogere klasse, of verantwoord het met een `afwijking`." engels "Move hours to the higher class, or account for it with an `afwijking`."
  goed      """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
    risico stoep "Fietsen op de stoep" {
      effect volksgezondheid 1, imago 1
      kans   1
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      risico afval
      team   boa
      inzet  900 uur
    }
    taak fietsen "Toezicht op fietsen" {
      risico stoep
      team   boa
      inzet  900 uur
    }
  """
  slecht    """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
    risico stoep "Fietsen op de stoep" {
      effect volksgezondheid 1, imago 1
      kans   1
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    team toezicht "Toezichthouders" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak fietsen "Toezicht op fietsen" {
      risico stoep
      team   toezicht
      inzet  900 uur
    }
    taak vegen "Toezicht op zwerfafval" {
      risico afval
      team   boa
      inzet  1.800 uur
    }
  """
}

"""#),
  BuiltIn.File("Plans/kaders/deskundigheidsgebieden.vth", #"""
// De kwaliteitscriteria, deel B: per deskundigheidsgebied genoeg en vaardige mensen. De lijst van gebieden is gezien,
// de eisen per gebied niet: zonder parameters van de gemeente wordt niet getoetst.

kader kwaliteitscriteria-b "Kwaliteitscriteria, deel B" {
  soort  kwaliteitscriteria
  geldig vanaf 16 december 2009
  bron   "Lijst van deskundigheidsgebieden, versie niet vermeld" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
}

criterium KC-B-01 "Deskundigheidsgebied Casemanagen enkelvoudig" in kwaliteitscriteria-b {
  vraagt    "Wie casemanagen van enkelvoudige zaken nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 1.1 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat casemanagen-enkelvoudig
  eis       minstens 1 deskundigheidsgebied waar naam is casemanagen-enkelvoudig met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is casemanagen-enkelvoudig geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is casemanagen-enkelvoudig geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `casemanagen-enkelvoudig` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `casemanagen-enkelvoudig` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is casemanagen-enkelvoudig geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `casemanagen-enkelvoudig` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `casemanagen-enkelvoudig` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is casemanagen-enkelvoudig geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `casemanagen-enkelvoudig`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `casemanagen-enkelvoudig`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is casemanagen-enkelvoudig en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid casemanagen-enkelvoudig
    }
    deskundigheidsgebied casemanagen-enkelvoudig {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     casemanagen-enkelvoudig 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid casemanagen-enkelvoudig
    }
    deskundigheidsgebied casemanagen-enkelvoudig {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     casemanagen-enkelvoudig 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-02 "Deskundigheidsgebied Casemanagen meervoudig" in kwaliteitscriteria-b {
  vraagt    "Wie casemanagen van meervoudige zaken nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 1.2 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat casemanagen-meervoudig
  eis       minstens 1 deskundigheidsgebied waar naam is casemanagen-meervoudig met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is casemanagen-meervoudig geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is casemanagen-meervoudig geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `casemanagen-meervoudig` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `casemanagen-meervoudig` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is casemanagen-meervoudig geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `casemanagen-meervoudig` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `casemanagen-meervoudig` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is casemanagen-meervoudig geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `casemanagen-meervoudig`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `casemanagen-meervoudig`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is casemanagen-meervoudig en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid casemanagen-meervoudig
    }
    deskundigheidsgebied casemanagen-meervoudig {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     casemanagen-meervoudig 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid casemanagen-meervoudig
    }
    deskundigheidsgebied casemanagen-meervoudig {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     casemanagen-meervoudig 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-03 "Deskundigheidsgebied Vergunningverlening bouwen" in kwaliteitscriteria-b {
  vraagt    "Wie vergunningen voor bouwen nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 1.3 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat vergunningverlening-bouwen
  eis       minstens 1 deskundigheidsgebied waar naam is vergunningverlening-bouwen met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is vergunningverlening-bouwen geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is vergunningverlening-bouwen geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `vergunningverlening-bouwen` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `vergunningverlening-bouwen` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is vergunningverlening-bouwen geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `vergunningverlening-bouwen` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `vergunningverlening-bouwen` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is vergunningverlening-bouwen geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `vergunningverlening-bouwen`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `vergunningverlening-bouwen`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is vergunningverlening-bouwen en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid vergunningverlening-bouwen
    }
    deskundigheidsgebied vergunningverlening-bouwen {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     vergunningverlening-bouwen 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid vergunningverlening-bouwen
    }
    deskundigheidsgebied vergunningverlening-bouwen {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     vergunningverlening-bouwen 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-04 "Deskundigheidsgebied Toezicht en handhaven bouwen" in kwaliteitscriteria-b {
  vraagt    "Wie toezicht en handhaving bij bouwen nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 1.4 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat toezicht-en-handhaven-bouwen
  eis       minstens 1 deskundigheidsgebied waar naam is toezicht-en-handhaven-bouwen met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is toezicht-en-handhaven-bouwen geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is toezicht-en-handhaven-bouwen geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `toezicht-en-handhaven-bouwen` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `toezicht-en-handhaven-bouwen` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is toezicht-en-handhaven-bouwen geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `toezicht-en-handhaven-bouwen` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `toezicht-en-handhaven-bouwen` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is toezicht-en-handhaven-bouwen geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `toezicht-en-handhaven-bouwen`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `toezicht-en-handhaven-bouwen`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is toezicht-en-handhaven-bouwen en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid toezicht-en-handhaven-bouwen
    }
    deskundigheidsgebied toezicht-en-handhaven-bouwen {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     toezicht-en-handhaven-bouwen 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid toezicht-en-handhaven-bouwen
    }
    deskundigheidsgebied toezicht-en-handhaven-bouwen {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     toezicht-en-handhaven-bouwen 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-05 "Deskundigheidsgebied Vergunningverlening milieu" in kwaliteitscriteria-b {
  vraagt    "Wie vergunningen voor milieu nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 1.5 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat vergunningverlening-milieu
  eis       minstens 1 deskundigheidsgebied waar naam is vergunningverlening-milieu met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is vergunningverlening-milieu geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is vergunningverlening-milieu geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `vergunningverlening-milieu` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `vergunningverlening-milieu` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is vergunningverlening-milieu geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `vergunningverlening-milieu` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `vergunningverlening-milieu` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is vergunningverlening-milieu geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `vergunningverlening-milieu`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `vergunningverlening-milieu`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is vergunningverlening-milieu en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid vergunningverlening-milieu
    }
    deskundigheidsgebied vergunningverlening-milieu {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     vergunningverlening-milieu 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid vergunningverlening-milieu
    }
    deskundigheidsgebied vergunningverlening-milieu {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     vergunningverlening-milieu 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-06 "Deskundigheidsgebied Toezicht en handhaven milieu" in kwaliteitscriteria-b {
  vraagt    "Wie toezicht en handhaving bij milieu nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 1.6 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat toezicht-en-handhaven-milieu
  eis       minstens 1 deskundigheidsgebied waar naam is toezicht-en-handhaven-milieu met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is toezicht-en-handhaven-milieu geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is toezicht-en-handhaven-milieu geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `toezicht-en-handhaven-milieu` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `toezicht-en-handhaven-milieu` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is toezicht-en-handhaven-milieu geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `toezicht-en-handhaven-milieu` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `toezicht-en-handhaven-milieu` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is toezicht-en-handhaven-milieu geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `toezicht-en-handhaven-milieu`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `toezicht-en-handhaven-milieu`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is toezicht-en-handhaven-milieu en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid toezicht-en-handhaven-milieu
    }
    deskundigheidsgebied toezicht-en-handhaven-milieu {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     toezicht-en-handhaven-milieu 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid toezicht-en-handhaven-milieu
    }
    deskundigheidsgebied toezicht-en-handhaven-milieu {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     toezicht-en-handhaven-milieu 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-07 "Deskundigheidsgebied Ketentoezicht" in kwaliteitscriteria-b {
  vraagt    "Wie ketentoezicht nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 1.7 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat ketentoezicht
  eis       minstens 1 deskundigheidsgebied waar naam is ketentoezicht met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is ketentoezicht geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is ketentoezicht geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `ketentoezicht` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `ketentoezicht` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is ketentoezicht geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `ketentoezicht` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `ketentoezicht` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is ketentoezicht geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `ketentoezicht`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `ketentoezicht`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is ketentoezicht en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid ketentoezicht
    }
    deskundigheidsgebied ketentoezicht {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     ketentoezicht 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid ketentoezicht
    }
    deskundigheidsgebied ketentoezicht {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     ketentoezicht 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-08 "Deskundigheidsgebied Behandelen juridische aspecten handhavingszaken" in kwaliteitscriteria-b {
  vraagt    "Wie juridische kanten van handhavingszaken nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 2.1 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat juridische-aspecten-handhaving
  eis       minstens 1 deskundigheidsgebied waar naam is juridische-aspecten-handhaving met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is juridische-aspecten-handhaving geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is juridische-aspecten-handhaving geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `juridische-aspecten-handhaving` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `juridische-aspecten-handhaving` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is juridische-aspecten-handhaving geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `juridische-aspecten-handhaving` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `juridische-aspecten-handhaving` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is juridische-aspecten-handhaving geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `juridische-aspecten-handhaving`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `juridische-aspecten-handhaving`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is juridische-aspecten-handhaving en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid juridische-aspecten-handhaving
    }
    deskundigheidsgebied juridische-aspecten-handhaving {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     juridische-aspecten-handhaving 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid juridische-aspecten-handhaving
    }
    deskundigheidsgebied juridische-aspecten-handhaving {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     juridische-aspecten-handhaving 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-09 "Deskundigheidsgebied Behandelen juridische aspecten vergunningverlening" in kwaliteitscriteria-b {
  vraagt    "Wie juridische kanten van vergunningen nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 2.2 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat juridische-aspecten-vergunningverlening
  eis       minstens 1 deskundigheidsgebied waar naam is juridische-aspecten-vergunningverlening met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is juridische-aspecten-vergunningverlening geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is juridische-aspecten-vergunningverlening geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `juridische-aspecten-vergunningverlening` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `juridische-aspecten-vergunningverlening` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is juridische-aspecten-vergunningverlening geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `juridische-aspecten-vergunningverlening` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `juridische-aspecten-vergunningverlening` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is juridische-aspecten-vergunningverlening geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `juridische-aspecten-vergunningverlening`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `juridische-aspecten-vergunningverlening`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is juridische-aspecten-vergunningverlening en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid juridische-aspecten-vergunningverlening
    }
    deskundigheidsgebied juridische-aspecten-vergunningverlening {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     juridische-aspecten-vergunningverlening 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid juridische-aspecten-vergunningverlening
    }
    deskundigheidsgebied juridische-aspecten-vergunningverlening {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     juridische-aspecten-vergunningverlening 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-10 "Deskundigheidsgebied Afvalwater (indirecte lozingen)" in kwaliteitscriteria-b {
  vraagt    "Wie afvalwater en indirecte lozingen nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 3.1 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat afvalwater
  eis       minstens 1 deskundigheidsgebied waar naam is afvalwater met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is afvalwater geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is afvalwater geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `afvalwater` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `afvalwater` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is afvalwater geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `afvalwater` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `afvalwater` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is afvalwater geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `afvalwater`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `afvalwater`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is afvalwater en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid afvalwater
    }
    deskundigheidsgebied afvalwater {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     afvalwater 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid afvalwater
    }
    deskundigheidsgebied afvalwater {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     afvalwater 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-11 "Deskundigheidsgebied Bodem en bouwstoffen" in kwaliteitscriteria-b {
  vraagt    "Wie bodem en bouwstoffen nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 3.2 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat bodem-en-bouwstoffen
  eis       minstens 1 deskundigheidsgebied waar naam is bodem-en-bouwstoffen met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is bodem-en-bouwstoffen geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is bodem-en-bouwstoffen geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `bodem-en-bouwstoffen` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `bodem-en-bouwstoffen` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is bodem-en-bouwstoffen geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `bodem-en-bouwstoffen` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `bodem-en-bouwstoffen` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is bodem-en-bouwstoffen geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `bodem-en-bouwstoffen`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `bodem-en-bouwstoffen`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is bodem-en-bouwstoffen en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid bodem-en-bouwstoffen
    }
    deskundigheidsgebied bodem-en-bouwstoffen {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     bodem-en-bouwstoffen 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid bodem-en-bouwstoffen
    }
    deskundigheidsgebied bodem-en-bouwstoffen {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     bodem-en-bouwstoffen 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-12 "Deskundigheidsgebied Bouwfysica" in kwaliteitscriteria-b {
  vraagt    "Wie bouwfysica nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 3.3 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat bouwfysica
  eis       minstens 1 deskundigheidsgebied waar naam is bouwfysica met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is bouwfysica geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is bouwfysica geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `bouwfysica` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `bouwfysica` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is bouwfysica geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `bouwfysica` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `bouwfysica` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is bouwfysica geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `bouwfysica`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `bouwfysica`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is bouwfysica en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid bouwfysica
    }
    deskundigheidsgebied bouwfysica {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     bouwfysica 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid bouwfysica
    }
    deskundigheidsgebied bouwfysica {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     bouwfysica 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-13 "Deskundigheidsgebied Brandveiligheid" in kwaliteitscriteria-b {
  vraagt    "Wie brandveiligheid nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 3.4 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat brandveiligheid
  eis       minstens 1 deskundigheidsgebied waar naam is brandveiligheid met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is brandveiligheid geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is brandveiligheid geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `brandveiligheid` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `brandveiligheid` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is brandveiligheid geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `brandveiligheid` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `brandveiligheid` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is brandveiligheid geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `brandveiligheid`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `brandveiligheid`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is brandveiligheid en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid brandveiligheid
    }
    deskundigheidsgebied brandveiligheid {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     brandveiligheid 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid brandveiligheid
    }
    deskundigheidsgebied brandveiligheid {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     brandveiligheid 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-14 "Deskundigheidsgebied Constructieve veiligheid" in kwaliteitscriteria-b {
  vraagt    "Wie constructieve veiligheid nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 3.5 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat constructieve-veiligheid
  eis       minstens 1 deskundigheidsgebied waar naam is constructieve-veiligheid met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is constructieve-veiligheid geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is constructieve-veiligheid geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `constructieve-veiligheid` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `constructieve-veiligheid` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is constructieve-veiligheid geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `constructieve-veiligheid` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `constructieve-veiligheid` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is constructieve-veiligheid geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `constructieve-veiligheid`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `constructieve-veiligheid`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is constructieve-veiligheid en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid constructieve-veiligheid
    }
    deskundigheidsgebied constructieve-veiligheid {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     constructieve-veiligheid 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid constructieve-veiligheid
    }
    deskundigheidsgebied constructieve-veiligheid {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     constructieve-veiligheid 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-15 "Deskundigheidsgebied Externe veiligheid" in kwaliteitscriteria-b {
  vraagt    "Wie externe veiligheid nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 3.6 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat externe-veiligheid
  eis       minstens 1 deskundigheidsgebied waar naam is externe-veiligheid met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is externe-veiligheid geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is externe-veiligheid geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `externe-veiligheid` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `externe-veiligheid` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is externe-veiligheid geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `externe-veiligheid` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `externe-veiligheid` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is externe-veiligheid geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `externe-veiligheid`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `externe-veiligheid`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is externe-veiligheid en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid externe-veiligheid
    }
    deskundigheidsgebied externe-veiligheid {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     externe-veiligheid 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid externe-veiligheid
    }
    deskundigheidsgebied externe-veiligheid {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     externe-veiligheid 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-16 "Deskundigheidsgebied Geluid bouwakoestiek" in kwaliteitscriteria-b {
  vraagt    "Wie geluid in gebouwen nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 3.7 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat geluid-bouwakoestiek
  eis       minstens 1 deskundigheidsgebied waar naam is geluid-bouwakoestiek met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is geluid-bouwakoestiek geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is geluid-bouwakoestiek geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `geluid-bouwakoestiek` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `geluid-bouwakoestiek` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is geluid-bouwakoestiek geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `geluid-bouwakoestiek` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `geluid-bouwakoestiek` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is geluid-bouwakoestiek geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `geluid-bouwakoestiek`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `geluid-bouwakoestiek`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is geluid-bouwakoestiek en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid geluid-bouwakoestiek
    }
    deskundigheidsgebied geluid-bouwakoestiek {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     geluid-bouwakoestiek 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid geluid-bouwakoestiek
    }
    deskundigheidsgebied geluid-bouwakoestiek {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     geluid-bouwakoestiek 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-17 "Deskundigheidsgebied Geluid milieu en ruimtelijke ordening" in kwaliteitscriteria-b {
  vraagt    "Wie geluid bij milieu en ruimtelijke ordening nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 3.8 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat geluid-milieu-en-ruimtelijke-ordening
  eis       minstens 1 deskundigheidsgebied waar naam is geluid-milieu-en-ruimtelijke-ordening met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is geluid-milieu-en-ruimtelijke-ordening geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is geluid-milieu-en-ruimtelijke-ordening geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `geluid-milieu-en-ruimtelijke-ordening` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `geluid-milieu-en-ruimtelijke-ordening` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is geluid-milieu-en-ruimtelijke-ordening geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `geluid-milieu-en-ruimtelijke-ordening` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `geluid-milieu-en-ruimtelijke-ordening` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is geluid-milieu-en-ruimtelijke-ordening geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `geluid-milieu-en-ruimtelijke-ordening`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `geluid-milieu-en-ruimtelijke-ordening`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is geluid-milieu-en-ruimtelijke-ordening en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid geluid-milieu-en-ruimtelijke-ordening
    }
    deskundigheidsgebied geluid-milieu-en-ruimtelijke-ordening {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     geluid-milieu-en-ruimtelijke-ordening 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid geluid-milieu-en-ruimtelijke-ordening
    }
    deskundigheidsgebied geluid-milieu-en-ruimtelijke-ordening {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     geluid-milieu-en-ruimtelijke-ordening 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-18 "Deskundigheidsgebied Groen en ecologie" in kwaliteitscriteria-b {
  vraagt    "Wie groen en ecologie nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 3.9 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat groen-en-ecologie
  eis       minstens 1 deskundigheidsgebied waar naam is groen-en-ecologie met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is groen-en-ecologie geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is groen-en-ecologie geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `groen-en-ecologie` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `groen-en-ecologie` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is groen-en-ecologie geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `groen-en-ecologie` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `groen-en-ecologie` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is groen-en-ecologie geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `groen-en-ecologie`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `groen-en-ecologie`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is groen-en-ecologie en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid groen-en-ecologie
    }
    deskundigheidsgebied groen-en-ecologie {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     groen-en-ecologie 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid groen-en-ecologie
    }
    deskundigheidsgebied groen-en-ecologie {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     groen-en-ecologie 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-19 "Deskundigheidsgebied Lucht" in kwaliteitscriteria-b {
  vraagt    "Wie lucht nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 3.10 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat lucht
  eis       minstens 1 deskundigheidsgebied waar naam is lucht met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is lucht geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is lucht geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `lucht` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `lucht` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is lucht geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `lucht` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `lucht` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is lucht geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `lucht`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `lucht`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is lucht en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid lucht
    }
    deskundigheidsgebied lucht {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     lucht 300 uur per jaar
        inzet     bouwfysica 80 uur per jaar
      }
    }
    deskundigheidsgebied bouwfysica
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid lucht
    }
    deskundigheidsgebied lucht {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     lucht 300 uur per jaar
        inzet     bouwfysica 80 uur per jaar
      }
    }
    deskundigheidsgebied bouwfysica
  """
}

criterium KC-B-20 "Deskundigheidsgebied Monumentenzorg" in kwaliteitscriteria-b {
  vraagt    "Wie monumentenzorg nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 3.11 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat monumentenzorg
  eis       minstens 1 deskundigheidsgebied waar naam is monumentenzorg met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is monumentenzorg geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is monumentenzorg geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `monumentenzorg` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `monumentenzorg` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is monumentenzorg geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `monumentenzorg` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `monumentenzorg` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is monumentenzorg geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `monumentenzorg`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `monumentenzorg`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is monumentenzorg en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid monumentenzorg
    }
    deskundigheidsgebied monumentenzorg {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     monumentenzorg 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid monumentenzorg
    }
    deskundigheidsgebied monumentenzorg {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     monumentenzorg 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-21 "Deskundigheidsgebied Sloop en asbest" in kwaliteitscriteria-b {
  vraagt    "Wie sloop en asbest nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied 3.12 in de gevonden lijst (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-20, vth-21
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat sloop-en-asbest
  eis       minstens 1 deskundigheidsgebied waar naam is sloop-en-asbest met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is sloop-en-asbest geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is sloop-en-asbest geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `sloop-en-asbest` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `sloop-en-asbest` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is sloop-en-asbest geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `sloop-en-asbest` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `sloop-en-asbest` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is sloop-en-asbest geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `sloop-en-asbest`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `sloop-en-asbest`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is sloop-en-asbest en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid sloop-en-asbest
    }
    deskundigheidsgebied sloop-en-asbest {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     sloop-en-asbest 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid sloop-en-asbest
    }
    deskundigheidsgebied sloop-en-asbest {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     sloop-en-asbest 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

criterium KC-B-22 "Deskundigheidsgebied Energiebesparing en duurzaamheid" in kwaliteitscriteria-b {
  vraagt    "Wie energiebesparing en duurzaamheid nodig heeft, heeft daarvoor genoeg mensen die het kunnen."
  bron      "Kwaliteitscriteria, deel B, gebied uit een latere consultatie (eisen niet gezien)" webadres "https://arenaconsulting.nl/arenawiki/kwaliteitscriteria-voor-vth"
  kaders    vth-22, vth-23
  zekerheid laag
  ernst     waarschuwing
  afwijken  toegestaan
  indien    minstens 1 taak waar deskundigheid bevat energiebesparing-en-duurzaamheid
  eis       minstens 1 deskundigheidsgebied waar naam is energiebesparing-en-duurzaamheid met borging {
    melding "Een taak vraagt dit gebied, maar niemand borgt het." engels "A task needs this area, but nobody covers it."
  }
  eis       voor elk deskundigheidsgebied waar naam is energiebesparing-en-duurzaamheid geldt aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Het gebied heeft te weinig mensen." engels "The area has too few people."
  }
  eis       voor elke inzet van medewerker van team waar gebied is energiebesparing-en-duurzaamheid geldt opleiding van medewerker minstens parameter opleiding van gebied {
    melding "De opleiding van een medewerker in `energiebesparing-en-duurzaamheid` is {waarde}; gevraagd is minstens {verwacht}." engels "The education of a member of staff in `energiebesparing-en-duurzaamheid` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is energiebesparing-en-duurzaamheid geldt ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De ervaring van een medewerker in `energiebesparing-en-duurzaamheid` is {waarde}; gevraagd is minstens {verwacht}." engels "The experience of a member of staff in `energiebesparing-en-duurzaamheid` is {waarde}; at least {verwacht} is asked."
  }
  eis       voor elke inzet van medewerker van team waar gebied is energiebesparing-en-duurzaamheid geldt uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt {waarde} in `energiebesparing-en-duurzaamheid`; gevraagd is minstens {verwacht}." engels "A member of staff works {waarde} in `energiebesparing-en-duurzaamheid`; at least {verwacht} is asked."
  }
  eis       voor elk deskundigheidsgebied waar naam is energiebesparing-en-duurzaamheid en minstens 1 parameter met kennis geldt kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul de `parameter`s van het gebied in en geef het een `borging`. De waarden in de voorbeelden zijn verzonnen." engels "Fill in each `parameter` of the area and give it a `borging`. The values in the examples are made up."
  goed      """
    taak werk "Werk in dit gebied" {
      deskundigheid energiebesparing-en-duurzaamheid
    }
    deskundigheidsgebied energiebesparing-en-duurzaamheid {
      borging   vakteam
      parameter aantal 1
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest, geluid
        inzet     energiebesparing-en-duurzaamheid 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
  slecht    """
    taak werk "Werk in dit gebied" {
      deskundigheid energiebesparing-en-duurzaamheid
    }
    deskundigheidsgebied energiebesparing-en-duurzaamheid {
      borging   vakteam
      parameter aantal 2
      parameter opleiding mbo-4
      parameter ervaring 1 jaar
      parameter frequentie 100 uur
      parameter kennis asbest, geluid
    }
    team vakteam "Vakteam" {
      medewerker m1 {
        opleiding hbo
        ervaring  4 jaar
        kennis    asbest
        inzet     energiebesparing-en-duurzaamheid 300 uur per jaar
        inzet     lucht 80 uur per jaar
      }
    }
    deskundigheidsgebied lucht
  """
}

"""#),
  BuiltIn.File("Plans/kaders/handhavingstrategie.vth", #"""
// De landelijke handhavingstrategie. Zij bindt een gemeente pas als die haar als eigen beleid vaststelt.

kader handhavingstrategie "Landelijke handhavingstrategie" {
  soort beleid
  bron  "De strategie als gemeentelijk beleid" webadres "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Haaren/CVDR386268.html"
}

criterium LHS-01 "LHS 2014 vastgesteld of afgewezen" in handhavingstrategie {
  vraagt    "De gemeente heeft de landelijke handhavingstrategie van 2014 als eigen beleid vastgesteld, of zegt waarom niet."
  bron      "Landelijke handhavingstrategie 2014 (dag 4 juni 2014 uit het hoofd)" webadres "https://www.gemeente.nu/ruimte-milieu/omgevingswet/de-landelijke-handhavingstrategie-en-de-omgevingswet/"
  bron      "Vindplaats" webadres "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Haaren/CVDR386268.html"
  kaders    vth-20, vth-21, vth-22
  geldig    vanaf 4 juni 2014 t/m 11 oktober 2022
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  eis       minstens 1 strategie waar naam is sanctie en minstens 1 grondslag waar titel bevat "landelijke handhaving" of "LHS" en heeft datum, of minstens 1 strategie waar naam is sanctie en heeft motivering {
    melding "De landelijke handhavingstrategie is niet als eigen beleid genoemd." engels "The national enforcement strategy is not named as own policy."
  }
  herstel   "Noem haar als `grondslag` van `strategie sanctie` met de datum van vaststelling, of geef die strategie een `motivering`." engels "Name it as `grondslag` of `strategie sanctie` with the date of adoption, or give that strategy a `motivering`."
  goed      """
    strategie sanctie "Sanctiestrategie" {
      motivering "Eigen accenten naast de landelijke strategie"
      grondslag "Landelijke handhavingstrategie" vastgesteld door college op 12 mei 2015
    }
  """
  slecht    """
    strategie sanctie "Sanctiestrategie" {
      grondslag "Landelijke handhavingstrategie"
    }
    strategie toezicht "Toezichtstrategie" {
      motivering "Eigen accenten"
      grondslag "Landelijke handhavingstrategie" vastgesteld door college op 12 mei 2015
    }
  """
}

criterium LHS-02 "LHSO 2022 vastgesteld of afgewezen" in handhavingstrategie {
  vraagt   "De gemeente heeft de landelijke strategie omgevingsrecht van 2022 als eigen beleid vastgesteld, of zegt waarom niet."
  bron     "Landelijke handhavingsstrategie omgevingsrecht, 12 oktober 2022" webadres "https://www.ipol.nl/nieuws/landelijke-handhavingsstrategie-omgevingsrecht-lhso/"
  bron     "Vindplaats" webadres "https://uitgeverijparis.nl/reader_viewer_li/213274/1001709330/51eeecffcf94131df7387db8f072f50b52148103"
  kaders   vth-22, vth-23, omgevingsbesluit
  geldig   vanaf 12 oktober 2022
  ernst    waarschuwing
  afwijken toegestaan
  eis      minstens 1 strategie waar naam is sanctie en minstens 1 grondslag waar titel bevat "handhavingsstrategie omgevingsrecht" of "LHSO" en heeft datum, of minstens 1 strategie waar naam is sanctie en heeft motivering {
    melding "De landelijke handhavingsstrategie omgevingsrecht is niet als eigen beleid genoemd." engels "The national enforcement strategy of 2022 is not named as own policy."
  }
  herstel  "Noem haar als `grondslag` met de datum van vaststelling, of geef de strategie een `motivering`." engels "Name it as `grondslag` with the date of adoption, or give the strategy a `motivering`."
  goed     """
    strategie sanctie "Sanctiestrategie" {
      motivering "Eigen accenten naast de landelijke strategie"
      grondslag "Landelijke handhavingsstrategie omgevingsrecht" vastgesteld door college op 6 december 2022
    }
  """
  slecht   """
    strategie sanctie "Sanctiestrategie" {
      grondslag "Landelijke handhavingsstrategie omgevingsrecht"
    }
    strategie toezicht "Toezichtstrategie" {
      motivering "Eigen accenten"
      grondslag "Landelijke handhavingsstrategie omgevingsrecht" vastgesteld door college op 6 december 2022
    }
  """
}

criterium LHS-03 "Interventiematrix volledig" in handhavingstrategie {
  vraagt    "De interventiematrix is volledig: vier soorten gedrag tegen vier soorten gevolgen, in elk vak minstens één interventie."
  bron      "Landelijke handhavingstrategie (begin gelezen)" webadres "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Haaren/CVDR386268.html"
  bron      "Vindplaats" webadres "https://www.ilent.nl/over-ilt/handhaving-en-toezicht/interventie/interventiematrix"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     fout
  eis       voor elke matrix van strategie geldt vakken is 16 {
    melding "De matrix heeft {waarde} gevulde vakken van de 16." engels "The matrix has {waarde} filled cells of 16."
  }
  herstel   "Geef de `matrix` een `vak` voor elke combinatie." engels "Give the `matrix` a `vak` for each combination."
  goed      """
    strategie sanctie "Sanctiestrategie" {
      matrix {
        vak vrijwel-nihil goedwillend informeren
        vak vrijwel-nihil onverschillig waarschuwen
        vak vrijwel-nihil calculerend waarschuwen
        vak vrijwel-nihil crimineel last-onder-dwangsom
        vak beperkt goedwillend waarschuwen
        vak beperkt onverschillig waarschuwen
        vak beperkt calculerend last-onder-dwangsom
        vak beperkt crimineel last-onder-dwangsom
        vak van-belang goedwillend waarschuwen
        vak van-belang onverschillig last-onder-dwangsom
        vak van-belang calculerend last-onder-dwangsom
        vak van-belang crimineel proces-verbaal
        vak aanzienlijk goedwillend last-onder-dwangsom
        vak aanzienlijk onverschillig last-onder-dwangsom
        vak aanzienlijk calculerend proces-verbaal
        vak aanzienlijk crimineel proces-verbaal
      }
    }
  """
  slecht    """
    strategie sanctie "Sanctiestrategie" {
      matrix {
        vak vrijwel-nihil goedwillend informeren
        vak vrijwel-nihil onverschillig waarschuwen
        vak vrijwel-nihil calculerend waarschuwen
        vak vrijwel-nihil crimineel last-onder-dwangsom
        vak beperkt goedwillend waarschuwen
        vak beperkt onverschillig waarschuwen
        vak beperkt calculerend last-onder-dwangsom
        vak beperkt crimineel last-onder-dwangsom
        vak van-belang goedwillend waarschuwen
        vak van-belang calculerend last-onder-dwangsom
        vak van-belang crimineel proces-verbaal
        vak aanzienlijk goedwillend last-onder-dwangsom
        vak aanzienlijk onverschillig last-onder-dwangsom
        vak aanzienlijk calculerend proces-verbaal
        vak aanzienlijk crimineel proces-verbaal
      }
    }
  """
}

criterium LHS-04 "Interventiematrix oplopend" in handhavingstrategie {
  vraagt    "Ernstiger gedrag of een ernstiger gevolg leidt nooit tot een lichtere interventie."
  bron      "Afgeleid uit de opbouw van licht naar zwaar" webadres "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Haaren/CVDR386268.html"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     waarschuwing
  eis       voor elk vak van matrix van strategie geldt zwaarte hoogstens zwaarte van elk zwaarder-vak {
    melding "Een ernstiger vak ernaast krijgt een lichtere interventie." engels "A graver neighbouring cell has a lighter intervention."
  }
  herstel   "Maak de interventie in het ernstiger vak minstens zo zwaar." engels "Make the intervention in the graver cell at least as heavy."
  goed      """
    strategie sanctie "Sanctiestrategie" {
      matrix {
        vak vrijwel-nihil goedwillend informeren
        vak vrijwel-nihil onverschillig waarschuwen
        vak vrijwel-nihil calculerend waarschuwen
        vak vrijwel-nihil crimineel last-onder-dwangsom
        vak beperkt goedwillend waarschuwen
        vak beperkt onverschillig waarschuwen
        vak beperkt calculerend last-onder-dwangsom
        vak beperkt crimineel last-onder-dwangsom
        vak van-belang goedwillend waarschuwen
        vak van-belang onverschillig last-onder-dwangsom
        vak van-belang calculerend last-onder-dwangsom
        vak van-belang crimineel proces-verbaal
        vak aanzienlijk goedwillend last-onder-dwangsom
        vak aanzienlijk onverschillig last-onder-dwangsom
        vak aanzienlijk calculerend proces-verbaal
        vak aanzienlijk crimineel proces-verbaal
      }
    }
  """
  slecht    """
    strategie sanctie "Sanctiestrategie" {
      matrix {
        vak vrijwel-nihil goedwillend informeren
        vak vrijwel-nihil onverschillig waarschuwen
        vak vrijwel-nihil calculerend waarschuwen
        vak vrijwel-nihil crimineel last-onder-dwangsom
        vak beperkt goedwillend waarschuwen
        vak beperkt onverschillig waarschuwen
        vak beperkt calculerend last-onder-dwangsom
        vak beperkt crimineel last-onder-dwangsom
        vak van-belang goedwillend waarschuwen
        vak van-belang onverschillig last-onder-dwangsom
        vak van-belang calculerend last-onder-dwangsom
        vak van-belang crimineel proces-verbaal
        vak aanzienlijk goedwillend last-onder-dwangsom
        vak aanzienlijk onverschillig last-onder-dwangsom
        vak aanzienlijk calculerend informeren
        vak aanzienlijk crimineel proces-verbaal
      }
    }
  """
}

criterium LHS-05 "Vijf stappen van de LHS" in handhavingstrategie {
  vraagt  "De sanctiestrategie heeft vijf stappen in deze volgorde: positioneren, verzwarende aspecten, bestuurs- of strafrecht, optreden en vastleggen."
  bron    "Landelijke handhavingstrategie (begin gelezen)" webadres "https://5dok.net/article/handhavingsbeleid-sanctiestrategie-gemeente.dy4eg60q"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   waarschuwing
  voor    elke strategie waar naam is sanctie
  eis     stap is in volgorde positioneren, verzwarende-aspecten, bestuurs-of-strafrecht, optreden en vastleggen {
    melding "De sanctiestrategie noemt niet alle vijf stappen op hun plaats: positioneren, verzwarende aspecten, bestuurs- of strafrecht, optreden en vastleggen." engels "The sanction strategy does not name all five steps in their place: positioning, aggravating aspects, administrative or criminal law, acting and recording."
  }
  herstel "Zet de vijf regels `stap` in deze volgorde in `strategie sanctie`." engels "Put the five lines `stap` in `strategie sanctie` in this order."
  goed    """
    strategie sanctie "Sanctiestrategie" {
      stap positioneren
      stap verzwarende-aspecten
      stap bestuurs-of-strafrecht
      stap optreden
      stap vastleggen
    }
  """
  slecht  """
    strategie sanctie "Sanctiestrategie" {
      stap positioneren
      stap bestuurs-of-strafrecht
      stap verzwarende-aspecten
      stap optreden
      stap vastleggen
    }
  """
}

criterium LHS-06 "Verzwarende aspecten" in handhavingstrategie {
  vraagt    "Bij de keuze van de interventie wegen verzwarende aspecten mee, in elk geval herhaling."
  bron      "Landelijke handhavingstrategie (begin gelezen)" webadres "https://www.ilent.nl/over-ilt/handhaving-en-toezicht/interventie/interventiematrix"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     waarschuwing
  voor      elke strategie waar naam is sanctie
  eis       verzwarend bevat recidive {
    melding "De sanctiestrategie noemt recidive niet als verzwarend." engels "The sanction strategy does not name repeat offences as aggravating."
  }
  herstel   "Zet `verzwarend recidive` in `strategie sanctie`." engels "Put `verzwarend recidive` in `strategie sanctie`."
  goed      """
    strategie sanctie "Sanctiestrategie" {
      verzwarend recidive, financieel-voordeel
    }
  """
  slecht    """
    strategie sanctie "Sanctiestrategie" {
      verzwarend financieel-voordeel
    }
  """
}

criterium LHS-07 "Vier deelstrategieen aanwezig" in handhavingstrategie {
  vraagt   "Er zijn vier deelstrategieën: preventie, toezicht, sanctie en gedogen."
  bron     "Landelijke handhavingstrategie (begin gelezen)" webadres "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Rijnwaarden/CVDR600195.html"
  kaders   vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst    waarschuwing
  afwijken toegestaan
  eis      minstens 1 strategie waar naam is preventie {
    melding "Strategie preventie ontbreekt." engels "Strategy preventie is missing."
  }
  eis      minstens 1 strategie waar naam is toezicht {
    melding "Strategie toezicht ontbreekt." engels "Strategy toezicht is missing."
  }
  eis      minstens 1 strategie waar naam is sanctie {
    melding "Strategie sanctie ontbreekt." engels "Strategy sanctie is missing."
  }
  eis      minstens 1 strategie waar naam is gedogen {
    melding "Strategie gedogen ontbreekt." engels "Strategy gedogen is missing."
  }
  herstel  "Voeg de ontbrekende `strategie` toe, of motiveer haar ontbreken met een `afwijking` van dit criterium." engels "Add the missing `strategie`, or give the reason with an `afwijking` from this criterion."
  goed     """
    strategie preventie "Strategie preventie"
    strategie toezicht "Strategie toezicht"
    strategie sanctie "Strategie sanctie"
    strategie gedogen "Strategie gedogen"
  """
  slecht   """
    strategie preventie "Strategie preventie"
    strategie toezicht "Strategie toezicht"
    strategie sanctie "Strategie sanctie"
  """
}

criterium LHS-08 "Gedoogstrategie zorgvuldig" in handhavingstrategie {
  vraagt      "Gedogen gebeurt met een afweging, een procedure en vormvereisten; elk gedoogbesluit heeft een einddatum, voorwaarden en belanghebbenden."
  bron        "Landelijke handhavingstrategie (begin gelezen)" webadres "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Rijnwaarden/CVDR600195.html"
  kaders      vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid   midden
  ernst       waarschuwing
  eis         voor elke strategie waar naam is gedogen geldt onderdeel bevat afweging, procedure en vorm
  eis         elk gedoogbesluit heeft einddatum, voorwaarde en belanghebbende {
    melding "Gedoogbesluit «{titel}» mist `{wat ontbreekt}`." engels "Tolerance decision “{titel}” lacks `{wat ontbreekt}`."
  }
  beoordeling "Is de afweging bij elk gedoogbesluit inhoudelijk en zorgvuldig?"
  herstel     "Vul de onderdelen van `strategie gedogen` aan, en de regels van het gedoogbesluit." engels "Complete the parts of `strategie gedogen`, and the rules of the decision to tolerate."
  goed        """
    strategie gedogen "Gedoogstrategie" {
      onderdeel afweging "Belangen en zicht op legalisatie"
      onderdeel procedure "Horen van omwonenden"
      onderdeel vorm "Schriftelijk besluit"
    }
    gedoogbesluit "Tijdelijke opslag" op 1 maart 2017 {
      einddatum      1 september 2017
      voorwaarde     "Geen uitbreiding van de opslag"
      belanghebbende "omwonenden"
    }
  """
  slecht      """
    strategie gedogen "Gedoogstrategie" {
      onderdeel afweging "Belangen en zicht op legalisatie"
      onderdeel procedure "Horen van omwonenden"
    }
    gedoogbesluit "Tijdelijke opslag" op 1 maart 2017 {
      voorwaarde     "Geen uitbreiding van de opslag"
      belanghebbende "omwonenden"
    }
  """
}

criterium LHS-09 "Toezichtstrategie met frequentie" in handhavingstrategie {
  vraagt  "De toezichtstrategie noemt per taakveld de vorm van toezicht en hoe vaak dat gebeurt."
  bron    "Landelijke handhavingstrategie (begin gelezen)" webadres "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Rijnwaarden/CVDR600195.html"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   waarschuwing
  eis     taakveld van toezichtvorm van strategie bevat elk taakveld van reikwijdte {
    melding "Voor taakveld `{wat ontbreekt}` is geen toezichtvorm beschreven." engels "No form of supervision is described for `{wat ontbreekt}`."
  }
  eis     voor elke toezichtvorm van strategie geldt heeft keer of heeft aanleiding {
    melding "Bij een toezichtvorm staat niet hoe vaak het toezicht gebeurt." engels "A form of supervision does not say how often it happens."
  }
  herstel "Zet in `strategie toezicht` een `toezichtvorm` per taakveld, met een frequentie of `alleen bij signaal`." engels "Put a `toezichtvorm` for each field in `strategie toezicht`."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu, bouwen
    }
    strategie toezicht "Toezichtstrategie" {
      toezichtvorm milieu "integrale controle" 1 keer per jaar
      toezichtvorm bouwen "fasecontrole" alleen bij signaal
    }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu, bouwen
    }
    strategie toezicht "Toezichtstrategie" {
      toezichtvorm milieu "integrale controle"
    }
  """
}

criterium LHS-10 "Overtredingen eigen organisatie" in handhavingstrategie {
  vraagt     "De sanctiestrategie behandelt overtredingen door de eigen organisatie en andere overheden."
  bron       "Landelijke handhavingstrategie (begin gelezen)" webadres "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Rijnwaarden/CVDR600195.html"
  kaders     vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst      waarschuwing
  gelijk-aan BOR-7.2-4d
  herstel    "Zet `eigen-overheid` in `strategie sanctie`." engels "Put `eigen-overheid` in `strategie sanctie`."
  goed       """
    strategie sanctie "Sanctiestrategie" {
      eigen-overheid "Zelfde behandeling; besluit door een andere afdeling"
    }
  """
  slecht     """
    strategie sanctie "Sanctiestrategie"
  """
}

"""#),
  BuiltIn.File("Plans/kaders/kaders.vth", #"""
// De kaders die een plan bij `kader` kan noemen. Zij kiezen de kwaliteitscriteria; welke wet geldt volgt
// uit de dag van vaststelling.

kader vth-20 "Kwaliteitseisen VTH 2.0" {
  soort  kwaliteitscriteria
  code   vth-2.0
  geldig vanaf 16 december 2009
  let-op "«VTH 2.0» is gelezen als het geheel dat in april 2016 bindend werd: de wet van de dag van vaststelling en de kwaliteitscriteria, in wezen versie 2.1. Dat is een oordeel, geen citaat: set 2.0 (2009) was in 2012 al door 2.1 vervangen, en een verordening van 2016 noemt 2.1." engels "“VTH 2.0” is read as the whole that became binding in April 2016: the statute of the day of adoption and the quality criteria, in substance version 2.1. That is a judgement, not a quotation: set 2.0 (2009) had been replaced by 2.1 in 2012, and an ordinance of 2016 names 2.1."
}

kader vth-21 "Kwaliteitscriteria 2.1" {
  soort  kwaliteitscriteria
  code   vth-2.1
  geldig vanaf 7 september 2012
  bron   "Kwaliteitscriteria 2.1 van 7 september 2012"
}

kader vth-22 "Kwaliteitscriteria 2.2" {
  soort       kwaliteitscriteria
  code        vth-2.2
  geldig      vanaf 1 juli 2019
  toelichting "Versie van 2019; de dag 1 juli 2019 is uit het hoofd."
  zekerheid   midden
}

kader vth-23 "Kwaliteitscriteria 2.3" {
  soort       kwaliteitscriteria
  code        vth-2.3
  geldig      vanaf 1 januari 2024
  bron        "Lokale regeling die 2.3 noemt" webadres "https://lokaleregelgeving.overheid.nl/CVDR755813/1"
  toelichting "Kwaliteitscriteria 3.0 bestaat; de inhoud is niet gevonden en staat hier niet in."
}

kader omgevingsbesluit "Omgevingsbesluit" {
  soort       kwaliteitscriteria
  code        omgevingsbesluit
  geldig      vanaf 1 januari 2024
  toelichting "Kiest geen eigen set: alleen de wet en wat de verordening vraagt."
}

"""#),
  BuiltIn.File("Plans/kaders/kwaliteitscriteria.vth", #"""
// De kwaliteitscriteria, deel A: deskundigheid, processtappen en inhoud. Alleen de inhoudsopgave is gezien; de
// uitwerking is uit het hoofd. Getallen per deskundigheidsgebied zijn niet gevonden en staan hier dus niet.

kader kwaliteitscriteria-a "Kwaliteitscriteria, deel A" {
  soort  kwaliteitscriteria
  geldig vanaf 16 december 2009
  bron   "Kwaliteitscriteria, inhoudsopgave van deel A" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
}

criterium KC-A-01 "Borging van deskundigheid" in kwaliteitscriteria-a {
  vraagt      "Voor elk deskundigheidsgebied dat nodig is, is er iemand die het kan: een eigen team, een functie of een partner."
  bron        "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders      vth-20, vth-21, vth-22, vth-23
  zekerheid   midden
  ernst       waarschuwing
  afwijken    toegestaan
  eis         elk deskundigheidsgebied heeft borging {
    melding "Gebied `{naam}` is door niemand geborgd." engels "Area `{naam}` is covered by nobody."
  }
  eis         naam van deskundigheidsgebied bevat elke deskundigheid van taak {
    melding "Een taak vraagt deskundigheid in {wat ontbreekt}, en dat gebied is door niemand geborgd." engels "A task needs expertise in {wat ontbreekt}, which nobody covers."
  }
  beoordeling "Blijft de deskundigheid ook op peil?"
  herstel     "Geef het `deskundigheidsgebied` een `borging`." engels "Give the `deskundigheidsgebied` a `borging`."
  goed        """
    deskundigheidsgebied sloop-en-asbest {
      borging od met 3 personen
    }
    partner od "Omgevingsdienst"
    taak slopen "Toezicht op sloop" { deskundigheid sloop-en-asbest }
  """
  slecht      """
    deskundigheidsgebied sloop-en-asbest {
      motivering "Nodig voor sloopmeldingen"
    }
    taak geluid "Geluid meten" { deskundigheid geluid-milieu }
  """
}

criterium KC-A-02 "Opleiding per deskundigheidsgebied" in kwaliteitscriteria-a {
  vraagt    "Wie in een gebied werkt heeft het opleidingsniveau dat de gemeente daarvoor vraagt."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  voor      elke inzet van medewerker van team
  eis       opleiding van medewerker minstens parameter opleiding van gebied {
    melding "Het opleidingsniveau van een medewerker is lager dan het gebied vraagt." engels "A member of staff has less education than the area requires."
  }
  herstel   "Vul `parameter opleiding` in bij het gebied, en zorg voor opleiding of een andere borging." engels "Fill in `parameter opleiding` at the area, and see to training or another `borging`."
  goed      """
    deskundigheidsgebied bouwfysica {
      borging   bouw
      parameter opleiding hbo
    }
    team bouw "Bouwtoezicht" {
      medewerker m1 {
        inzet      bouwfysica 300 uur per jaar
        opleiding  hbo
      }
    }
  """
  slecht    """
    deskundigheidsgebied bouwfysica {
      borging   bouw
      parameter opleiding hbo
    }
    team bouw "Bouwtoezicht" {
      medewerker m1 {
        inzet      bouwfysica 300 uur per jaar
        opleiding  mbo-4
      }
    }
  """
}

criterium KC-A-03 "Werkervaring per deskundigheidsgebied" in kwaliteitscriteria-a {
  vraagt    "Wie in een gebied werkt heeft de werkervaring die de gemeente daarvoor vraagt."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  voor      elke inzet van medewerker van team
  eis       ervaring van medewerker minstens parameter ervaring van gebied {
    melding "De werkervaring van een medewerker is korter dan het gebied vraagt." engels "A member of staff has less experience than the area requires."
  }
  herstel   "Vul `parameter ervaring` in bij het gebied, en zorg voor begeleiding of een andere borging." engels "Fill in `parameter ervaring` at the area, and see to guidance or another `borging`."
  goed      """
    deskundigheidsgebied bouwfysica {
      borging   bouw
      parameter ervaring 3 jaar
    }
    team bouw "Bouwtoezicht" {
      medewerker m1 {
        inzet      bouwfysica 300 uur per jaar
        ervaring   4 jaar
      }
    }
  """
  slecht    """
    deskundigheidsgebied bouwfysica {
      borging   bouw
      parameter ervaring 3 jaar
    }
    team bouw "Bouwtoezicht" {
      medewerker m1 {
        inzet      bouwfysica 300 uur per jaar
        ervaring   2 jaar
      }
    }
  """
}

criterium KC-A-04 "Aanvullende kennis" in kwaliteitscriteria-a {
  vraagt    "De aanvullende kennis die de gemeente voor een gebied vraagt is aanwezig."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  voor      elk deskundigheidsgebied
  eis       kennis van medewerker bevat elke parameter kennis van deskundigheidsgebied {
    melding "Geen medewerker van het gebied heeft kennis van {wat ontbreekt}." engels "No member of staff in the area knows {wat ontbreekt}."
  }
  herstel   "Vul `parameter kennis` in bij het gebied, en zorg dat minstens één medewerker die heeft." engels "Fill in `parameter kennis` at the area, and see that at least one employee has it."
  goed      """
    deskundigheidsgebied bouwfysica {
      borging   bouw
      parameter kennis asbest, geluid
    }
    team bouw "Bouwtoezicht" {
      medewerker m1 {
        inzet      bouwfysica 300 uur per jaar
        kennis     asbest, geluid
      }
    }
  """
  slecht    """
    deskundigheidsgebied bouwfysica {
      borging   bouw
      parameter kennis asbest, geluid
    }
    team bouw "Bouwtoezicht" {
      medewerker m1 {
        inzet      bouwfysica 300 uur per jaar
        kennis     asbest
      }
    }
  """
}

criterium KC-A-05 "Frequentie van uitvoering" in kwaliteitscriteria-a {
  vraagt    "Een medewerker werkt vaak genoeg in een gebied om vakbekwaam te blijven."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  voor      elke inzet van medewerker van team
  eis       uren minstens parameter frequentie van gebied {
    melding "Een medewerker werkt te weinig in het gebied: {waarde}." engels "A member of staff works too little in the area: {waarde}."
  }
  herstel   "Vul `parameter frequentie` in bij het gebied, en verdeel het werk over minder mensen of borg het gebied bij een partner." engels "Fill in `parameter frequentie` at the area, and divide the work over fewer people or secure the area with a partner."
  goed      """
    deskundigheidsgebied bouwfysica {
      borging   bouw
      parameter frequentie 250 uur
    }
    team bouw "Bouwtoezicht" {
      medewerker m1 {
        inzet      bouwfysica 300 uur per jaar
      }
    }
  """
  slecht    """
    deskundigheidsgebied bouwfysica {
      borging   bouw
      parameter frequentie 350 uur
    }
    team bouw "Bouwtoezicht" {
      medewerker m1 {
        inzet      bouwfysica 300 uur per jaar
      }
    }
  """
}

criterium KC-A-06 "Minimaal aantal medewerkers" in kwaliteitscriteria-a {
  vraagt    "In elk gebied zijn genoeg mensen om door te gaan als er iemand uitvalt."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid laag
  ernst     waarschuwing
  afwijken  toegestaan
  voor      elk deskundigheidsgebied
  eis       aantal medewerker plus som van aantal van borging minstens parameter aantal van deskundigheidsgebied {
    melding "Gebied `{naam}` heeft te weinig mensen." engels "Area `{naam}` has too few people."
  }
  herstel   "Vul `parameter aantal` in bij het gebied, en borg het zo nodig bij een partner." engels "Fill in `parameter aantal` at the area, and secure it with a partner if need be."
  goed      """
    deskundigheidsgebied bouwfysica {
      borging   bouw
      parameter aantal 1
    }
    team bouw "Bouwtoezicht" {
      medewerker m1 {
        inzet      bouwfysica 300 uur per jaar
      }
    }
  """
  slecht    """
    deskundigheidsgebied bouwfysica {
      borging   bouw
      parameter aantal 2
    }
    team bouw "Bouwtoezicht" {
      medewerker m1 {
        inzet      bouwfysica 300 uur per jaar
      }
    }
  """
}

criterium KC-A-07 "Geen dubbel gebruik van uren" in kwaliteitscriteria-a {
  vraagt    "Uren van een medewerker tellen één keer: samen niet meer dan hij heeft."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  voor      elke medewerker van team waar heeft inzet
  eis       som van uren van inzet hoogstens uren van beschikbaar {
    melding "De uren van een medewerker over de gebieden zijn samen meer dan hij heeft." engels "Hours of a member of staff over the areas exceed the hours available."
  }
  herstel   "Verlaag de `inzet` van de medewerker, of verdeel het werk." engels "Lower the `inzet` of the employee, or divide the work."
  goed      """
    team bouw "Bouwtoezicht" {
      medewerker m1 {
        inzet       bouwfysica 300 uur per jaar
        inzet       brandveiligheid 900 uur per jaar
        beschikbaar 1.300 uur per jaar
      }
    }
    deskundigheidsgebied bouwfysica
    deskundigheidsgebied brandveiligheid
  """
  slecht    """
    team bouw "Bouwtoezicht" {
      medewerker m1 {
        inzet       bouwfysica 600 uur per jaar
        inzet       brandveiligheid 900 uur per jaar
        beschikbaar 1.300 uur per jaar
      }
    }
    deskundigheidsgebied bouwfysica
    deskundigheidsgebied brandveiligheid
  """
}

criterium KC-P-01 "Processtap rapportage en evaluatie" in kwaliteitscriteria-a {
  vraagt    "De cyclus heeft een rapportage en een evaluatie, over doelen en over taken."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  eis       minstens 1 evaluatie
  eis       onderwerp van rapportage bevat doelen en taken-per-klasse {
    melding "Geen rapportage gaat over {wat ontbreekt}." engels "No report covers {wat ontbreekt}."
  }
  herstel   "Neem een `rapportage` over doelen en taken-per-klasse op, en een `evaluatie`." engels "Take up a `rapportage` on goals and tasks by class, and an `evaluatie`."
  goed      """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, taken-per-klasse
    }
    evaluatie "Evaluatie 2015" over 2015
  """
  slecht    """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen
    }
    evaluatie "Evaluatie 2015" over 2015
  """
}

criterium KC-P-02 "Processtap strategisch beleidskader" in kwaliteitscriteria-a {
  vraagt    "Het strategisch kader koppelt analyse, prioriteiten en meetbare doelen aan elkaar."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  eis       minstens 1 risico
  eis       elk risico heeft klasse en doel
  eis       minstens 1 indicator van doel met streefwaarde {
    melding "Geen indicator heeft een `streefwaarde`." engels "No indicator has a `streefwaarde`."
  }
  herstel   "Geef elk risico een klasse en een `doel`, en minstens één doel een indicator met streefwaarde." engels "Give each risk a class and a `doel`, and at least one goal an indicator with a target."
  goed      """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      doel   schoon
      effect volksgezondheid 2, imago 1
      kans   2
    }
    doel schoon "Schone straten" {
      indicator vuil "Meldingen" {
        streefwaarde 350 meldingen in 2017
      }
    }
  """
  slecht    """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
    doel schoon "Schone straten" {
      indicator vuil "Meldingen" {
        streefwaarde 350 meldingen in 2017
      }
    }
  """
}

criterium KC-P-03 "Processtap operationeel beleidskader" in kwaliteitscriteria-a {
  vraagt    "Het operationeel kader heeft vijf strategieën: vergunning, preventie, toezicht, sanctie en gedogen; wie er een weglaat zegt waarom."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  eis       minstens 1 strategie waar naam is vergunning, of minstens 1 zonder-strategie waar soort is vergunning en heeft motivering {
    melding "Strategie vergunning ontbreekt zonder reden." engels "Strategy vergunning is missing without reason."
  }
  eis       minstens 1 strategie waar naam is preventie, of minstens 1 zonder-strategie waar soort is preventie en heeft motivering {
    melding "Strategie preventie ontbreekt zonder reden." engels "Strategy preventie is missing without reason."
  }
  eis       minstens 1 strategie waar naam is toezicht, of minstens 1 zonder-strategie waar soort is toezicht en heeft motivering {
    melding "Strategie toezicht ontbreekt zonder reden." engels "Strategy toezicht is missing without reason."
  }
  eis       minstens 1 strategie waar naam is sanctie, of minstens 1 zonder-strategie waar soort is sanctie en heeft motivering {
    melding "Strategie sanctie ontbreekt zonder reden." engels "Strategy sanctie is missing without reason."
  }
  eis       minstens 1 strategie waar naam is gedogen, of minstens 1 zonder-strategie waar soort is gedogen en heeft motivering {
    melding "Strategie gedogen ontbreekt zonder reden." engels "Strategy gedogen is missing without reason."
  }
  herstel   "Voeg de strategie toe, of schrijf `zonder-strategie` met motivering." engels "Add the strategy, or write `zonder-strategie` with reasons."
  goed      """
    strategie vergunning "Vergunningstrategie"
    strategie preventie "Preventiestrategie"
    strategie toezicht "Toezichtstrategie"
    strategie sanctie "Sanctiestrategie"
    strategie gedogen "Gedoogstrategie"
  """
  slecht    """
    strategie vergunning "Vergunningstrategie"
    strategie sanctie "Sanctiestrategie"
    zonder-strategie preventie motivering "Preventie staat in het beleidsplan"
    zonder-strategie toezicht motivering "De omgevingsdienst heeft een eigen strategie"
    zonder-strategie gedogen
  """
}

criterium KC-P-04 "Processtap planning en control" in kwaliteitscriteria-a {
  vraagt    "Programma, capaciteit en begroting sluiten op elkaar aan."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  eis       minstens 1 taak
  eis       minstens 1 begroting
  eis       tekort van het plan hoogstens 0 uur {
    melding "Het programma vraagt {waarde} meer dan er is." engels "The programme asks {waarde} more than there is."
  }
  herstel   "Breng de uren van de taken in overeenstemming met die van de teams, en noem de `begroting`." engels "Bring the hours of the tasks in line with those of the teams, and name the `begroting`."
  goed      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2017 programma "Veiligheid" € 412.000
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team  boa
      inzet 400 uur per jaar
    }
  """
  slecht    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2017 programma "Veiligheid" € 412.000
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team  boa
      inzet 4.000 uur per jaar
    }
  """
}

criterium KC-P-05 "Processtap voorbereiden" in kwaliteitscriteria-a {
  vraagt    "Toezicht en vergunningen zijn voorbereid met een protocol of werkproces."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  voor      elke taak waar instrument bevat toezicht of vergunning of soort is toezicht of vergunning
  eis       heeft werkproces {
    melding "Taak «{titel}» noemt geen werkproces." engels "Task “{titel}” names no work process."
  }
  herstel   "Geef de taak een `werkproces` of `protocol`." engels "Give the task a `werkproces` or `protocol`."
  goed      """
    taak rondes "Controle" {
      instrument toezicht
      werkproces controle
    }
    werkproces controle "Controle"
  """
  slecht    """
    taak rondes "Controle" {
      instrument toezicht
    }
    werkproces controle "Controle"
  """
}

criterium KC-P-06 "Processtap uitvoering" in kwaliteitscriteria-a {
  vraagt    "Van elke taak staat wie haar doet, wanneer en hoeveel."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  voor      elke taak
  eis       heeft uitvoerende
  eis       heeft periode of heeft frequentie of heeft inzet of heeft dag {
    melding "Bij taak «{titel}» staat niet wanneer zij gebeurt." engels "Task “{titel}” does not say when it happens."
  }
  eis       heeft inzet of heeft duur of heeft objecten {
    melding "Bij taak «{titel}» staat geen hoeveelheid." engels "Task “{titel}” states no quantity."
  }
  herstel   "Geef de taak een `team`, een periode of frequentie, en uren." engels "Give the task a `team`, a period or frequency, and hours."
  goed      """
    team boa "BOA's" {
      formatie 1 fte
    }
    taak vegen "Toezicht" {
      team    boa
      inzet   400 uur per jaar
      periode maart t/m oktober
    }
    taak koningsdag "Toezicht op Koningsdag" {
      team     boa
      dag      27 april 2017
      objecten 1 evenement
    }
    taak horeca "Controle horeca" {
      team       boa
      frequentie 2 keer per jaar
      duur       3 uur per controle
    }
    taak honden "Toezicht op honden" {
      team  boa
      inzet 200 uur per jaar
    }
  """
  slecht    """
    team boa "BOA's" {
      formatie 1 fte
    }
    taak vegen "Toezicht" {
      team    boa
      periode maart t/m oktober
    }
  """
}

criterium KC-P-07 "Processtap monitoring" in kwaliteitscriteria-a {
  vraagt    "Van elke indicator staat wanneer hij wordt gemeten en waar de cijfers vandaan komen, en de voortgang van taken wordt gevolgd."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  eis       elke indicator van doel heeft meting en bron
  eis       minstens 1 monitoring met voortgang {
    melding "De `monitoring` ontbreekt, of noemt geen `voortgang`." engels "`monitoring` is missing, or names no `voortgang`."
  }
  herstel   "Geef elke indicator `meting` en `bron`, en de `monitoring` een `voortgang`." engels "Give each indicator `meting` and `bron`, and the `monitoring` a `voortgang`."
  goed      """
    doel schoon "Schone straten" {
      indicator vuil "Meldingen" {
        meting elk jaar
        bron   meldpunt
      }
    }
    bron meldpunt "Meldpunt"
    monitoring {
      voortgang uren
    }
  """
  slecht    """
    doel schoon "Schone straten" {
      indicator vuil "Meldingen" {
        bron   meldpunt
      }
    }
    bron meldpunt "Meldpunt"
    monitoring {
      voortgang uren
    }
  """
}

criterium KC-P-08 "Sluitende BIG-8" in kwaliteitscriteria-a {
  vraagt    "De cyclus sluit: van elk risico in de hoogste klasse is via zijn doel een indicator te bereiken, en van elke taak een doel."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  eis       voor elk risico waar klasse is hoogste-klasse van het plan geldt minstens 1 indicator van doel {
    melding "Van risico «{titel}» is geen indicator te bereiken." engels "No indicator can be reached from risk “{titel}”."
  }
  eis       elke taak heeft doel {
    melding "Taak «{titel}» dient geen doel." engels "Task “{titel}” serves no goal."
  }
  eis       minstens 1 evaluatie
  herstel   "Koppel het risico aan een `doel` met een `indicator`, en elke taak aan een doel." engels "Tie the risk to a `doel` with an `indicator`, and each task to a goal."
  goed      """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      doel   schoon
      effect volksgezondheid 2, imago 1
      kans   2
    }
    doel schoon "Schone straten" {
      indicator vuil "Meldingen" {
        streefwaarde 350 meldingen in 2017
      }
    }
    taak vegen "Toezicht" { risico afval }
    evaluatie "Evaluatie 2015" over 2015
  """
  slecht    """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      doel   schoon
      effect volksgezondheid 2, imago 1
      kans   2
    }
    doel schoon "Schone straten" {
      motivering "Vaak genoemd"
    }
    taak vegen "Toezicht" { risico afval }
    evaluatie "Evaluatie 2015" over 2015
  """
}

criterium KC-P-09 "Transparantie in de uitvoering" in kwaliteitscriteria-a {
  vraagt    "Wie een risico niet aanpakt zegt waarom."
  bron      "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     waarschuwing
  afwijken  toegestaan
  eis       elke niet-doen heeft motivering {
    melding "«{titel}» gebeurt niet, zonder reden." engels "“{titel}” is not done, without a reason."
  }
  eis       voor elk risico geldt minstens 1 taak of minstens 1 niet-doen {
    melding "Voor risico «{titel}» is geen taak, en er staat niet waarom." engels "Risk “{titel}” has no task, and no reason is given."
  }
  herstel   "Geef `niet-doen` een `motivering`, en noem er het risico bij." engels "Give `niet-doen` a `motivering`, and name the risk with it."
  goed      """
    risico reclame "Losse reclameborden"
    niet-doen borden "Controle op reclameborden" motivering "Lage prioriteit" {
      risico reclame
    }
    risico afval "Zwerfafval"
    taak vegen "Toezicht op zwerfafval" {
      risico afval
    }
  """
  slecht    """
    risico reclame "Losse reclameborden"
    niet-doen borden "Controle op reclameborden" {
      risico reclame
    }
  """
}

criterium KC-I-01 "Inhoud van probleemanalyse, beleid, strategie en programma" in kwaliteitscriteria-a {
  vraagt      "Probleemanalyse, beleid, strategie en programma zijn er alle vier."
  bron        "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders      vth-20, vth-21, vth-22, vth-23
  zekerheid   midden
  ernst       waarschuwing
  afwijken    toegestaan
  eis         minstens 1 risico
  eis         minstens 1 doel
  eis         minstens 1 strategie
  eis         minstens 1 taak
  beoordeling "Bevatten deze stukken de inhoud die de kwaliteitscriteria voorschrijven?"
  herstel     "Voeg toe wat ontbreekt: `risico`, `doel`, `strategie` of `taak`." engels "Add what is missing: `risico`, `doel`, `strategie` or `taak`."
  goed        """
    risico afval "Zwerfafval"
    doel schoon "Schone straten"
    strategie toezicht "Toezichtstrategie"
    taak vegen "Toezicht"
  """
  slecht      """
    risico afval "Zwerfafval"
    doel schoon "Schone straten"
    taak vegen "Toezicht"
  """
}

criterium KC-I-02 "Toets- en toezichtprotocol" in kwaliteitscriteria-a {
  vraagt      "Er is een toetsprotocol en een toezichtprotocol; voor elke prioriteitsklasse staat hoe diep wordt gekeken."
  bron        "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders      vth-20, vth-21, vth-22, vth-23
  zekerheid   midden
  ernst       waarschuwing
  afwijken    toegestaan
  eis         minstens 1 protocol waar soort bevat vergunning {
    melding "Geen protocol beschrijft vergunningen." engels "No protocol describes permits."
  }
  eis         minstens 1 protocol waar soort bevat toezicht {
    melding "Geen protocol beschrijft toezicht." engels "No protocol describes supervision."
  }
  eis         klasse van niveau van protocol bevat elke naam van klasse van risicomodel {
    melding "Geen protocol geeft een niveau voor klasse `{wat ontbreekt}`." engels "No protocol gives a level for class `{wat ontbreekt}`."
  }
  beoordeling "Bepaalt het protocol per onderwerp hoe diep wordt gekeken?"
  herstel     "Neem beide protocollen op, met een `niveau` voor elke klasse." engels "Take up both protocols, with a `niveau` for each class."
  goed        """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    protocol toetsen "Toetsprotocol" {
      soort  vergunning
      niveau hoog "integraal"
      niveau laag "steekproef"
    }
    protocol controleren "Toezichtprotocol" {
      soort  toezicht
      niveau hoog "alle onderwerpen"
      niveau laag "op signaal"
    }
  """
  slecht      """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    protocol toetsen "Toetsprotocol" {
      soort  vergunning
      niveau hoog "integraal"
    }
    protocol controleren "Toezichtprotocol" {
      soort  toezicht
      niveau hoog "alle onderwerpen"
    }
  """
}

criterium KC-I-03 "Wijze van toezicht ter plaatse" in kwaliteitscriteria-a {
  vraagt      "Vastgelegd is hoe toezicht ter plaatse gebeurt."
  bron        "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders      vth-20, vth-21, vth-22, vth-23
  zekerheid   midden
  ernst       waarschuwing
  afwijken    toegestaan
  eis         minstens 1 strategie waar naam is toezicht en onderdeel bevat ter-plaatse {
    melding "De toezichtstrategie zegt niet hoe het toezicht ter plaatse gebeurt." engels "The supervision strategy lacks part `ter-plaatse`."
  }
  beoordeling "Is beschreven wat een toezichthouder ter plaatse doet en laat?"
  herstel     "Zet `onderdeel ter-plaatse` in `strategie toezicht`." engels "Put `onderdeel ter-plaatse` in `strategie toezicht`."
  goed        """
    strategie toezicht "Toezichtstrategie" {
      onderdeel ter-plaatse "Legitimeren, doel noemen, bevindingen bespreken"
    }
  """
  slecht      """
    strategie toezicht "Toezichtstrategie" {
      onderdeel voorbereiding "Legitimeren, doel noemen, bevindingen bespreken"
    }
  """
}

criterium KC-I-04 "Landelijke sanctiestrategie" in kwaliteitscriteria-a {
  vraagt      "De sanctiestrategie sluit aan op de landelijke strategie."
  bron        "Kwaliteitscriteria, deel A (alleen de inhoudsopgave gezien)" webadres "https://5dok.net/document/4yr8e1vz-kwaliteitscriteria.html"
  kaders      vth-20, vth-21, vth-22, vth-23
  zekerheid   midden
  ernst       waarschuwing
  afwijken    toegestaan
  eis         minstens 1 strategie waar naam is sanctie en titel van grondslag bevat "landelijke handhaving" of "LHS" {
    melding "De sanctiestrategie noemt de landelijke handhavingstrategie niet." engels "The sanction strategy does not name the national enforcement strategy."
  }
  beoordeling "Sluit de sanctiestrategie inhoudelijk aan op de landelijke strategie?"
  herstel     "Noem de landelijke strategie als `grondslag` van `strategie sanctie`." engels "Name the national strategy as `grondslag` of `strategie sanctie`."
  goed        """
    strategie sanctie "Sanctiestrategie" {
      grondslag "Landelijke handhavingstrategie" vastgesteld door college op 12 mei 2015
      grondslag "Regionale LHS-afspraken" vastgesteld door college op 12 mei 2015
    }
  """
  slecht      """
    strategie sanctie "Sanctiestrategie" {
      grondslag "Handhavingsnota" vastgesteld door college op 12 mei 2015
    }
    strategie toezicht "Toezichtstrategie" {
      grondslag "Landelijke handhavingstrategie" vastgesteld door college op 12 mei 2015
    }
  """
}

"""#),
  BuiltIn.File("Plans/kaders/mor-2010.vth", #"""
// Hoofdstuk 10 van de Regeling omgevingsrecht: nadere eisen aan analyse, strategie, organisatie en gegevens.

kader mor-2010 "Regeling omgevingsrecht, hoofdstuk 10" {
  soort       wet
  geldig      vanaf 1 oktober 2010 t/m 31 december 2023
  bron        "Regeling omgevingsrecht, hoofdstuk 10, stand 29 november 2015" webadres "https://wetten.overheid.nl/BWBR0027471"
  toelichting "De tekst na 1 juli 2017 is niet gelezen; de einddatum is uit het hoofd."
  zekerheid   midden
}

criterium MOR-10.3-1a "Analyse: gevolgen van overtredingen" in mor-2010 {
  vraagt      "De analyse laat bij elk risico zien wat een overtreding voor de leefomgeving betekent."
  bron        "Regeling omgevingsrecht art. 10.3 lid 1 onder a" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders      vth-20, vth-21, vth-22
  ernst       fout
  eis         minstens 1 risico
  eis         elk risico heeft effect {
    melding "Bij risico «{titel}» staat niet hoe erg het is." engels "Risk “{titel}” does not say how bad it is."
  }
  beoordeling "Maken de scores duidelijk wat overtredingen voor de leefomgeving betekenen?"
  herstel     "Geef elk risico een `effect` met scores op de schaal van het risicomodel." engels "Give each risk an `effect` with scores on the scale of the risk model."
  goed        """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
  """
  slecht      """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      kans 2
    }
  """
}

criterium MOR-10.3-1b "Analyse: kans op overtredingen" in mor-2010 {
  vraagt  "De analyse laat bij elk risico zien hoe waarschijnlijk een overtreding is, en waarop dat berust."
  bron    "Regeling omgevingsrecht art. 10.3 lid 1 onder b" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders  vth-20, vth-21, vth-22
  ernst   fout
  voor    elk risico
  eis     heeft kans {
    melding "Bij risico «{titel}» staat niet hoe vaak het gebeurt." engels "Risk “{titel}” does not say how often it happens."
  }
  eis     heeft onderbouwing, of heeft bron, of minstens 1 kans met bron, of minstens 1 onderbouwing van risicomodel in het plan {
    melding "Bij risico «{titel}» staat niet waarop de scores berusten." engels "Risk “{titel}” does not say what its scores rest on."
  }
  herstel "Geef elk risico een `kans`, en een `bron` of `onderbouwing`." engels "Give each risk a `kans`, and a `bron` or `onderbouwing`."
  goed    """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
      onderbouwing "Scoresessie met de politie"
    }
    risico hond "Loslopende honden" {
      effect volksgezondheid 1, imago 2
      kans   uit meldpunt waar soort is "hond"
    }
    bron meldpunt "Meldpunt openbare ruimte"
  """
  slecht  """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
  """
}

criterium MOR-10.3-2a "Strategie: naleving bevorderen" in mor-2010 {
  vraagt      "De strategie beschrijft ook hoe de gemeente het naleven zelf bevordert."
  bron        "Regeling omgevingsrecht art. 10.3 lid 2 onder a" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders      vth-20, vth-21, vth-22
  ernst       fout
  eis         minstens 1 strategie waar naam is preventie met onderdeel {
    melding "Er is geen preventiestrategie met een middel om naleving te bevorderen." engels "No prevention strategy names a means to promote compliance."
  }
  beoordeling "Beschrijft de strategie inhoudelijk hoe naleven wordt bevorderd?"
  herstel     "Maak `strategie preventie` met minstens één `onderdeel`." engels "Write a `strategie preventie` with at least one `onderdeel`."
  goed        """
    strategie preventie "Preventiestrategie" {
      onderdeel voorlichting "Huisbezoek bij nieuwe ondernemers"
    }
  """
  slecht      """
    strategie preventie "Preventiestrategie" {
    }
  """
}

criterium MOR-10.3-2b "Strategie: voorlichting aan inrichtinghouders" in mor-2010 {
  vraagt      "Wie een milieu-inrichting drijft krijgt voorlichting over de regels."
  bron        "Regeling omgevingsrecht art. 10.3 lid 2 onder b" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders      vth-20, vth-21, vth-22
  ernst       fout
  indien      reikwijdte bevat milieu
  eis         minstens 1 strategie waar naam is preventie {
    melding "Er is geen preventiestrategie waar de voorlichting bij hoort." engels "There is no prevention strategy that the information belongs to."
  }
  eis         minstens 1 taak waar instrument bevat voorlichting en doelgroep bevat inrichtinghouders {
    melding "Geen taak geeft inrichtinghouders voorlichting." engels "No task informs operators about the rules."
  }
  beoordeling "Bereikt de voorlichting wie een inrichting drijft, en gaat zij over de regels?"
  herstel     "Maak `strategie preventie`, en plan een taak met `instrument voorlichting` en `doelgroep inrichtinghouders`." engels "Plan a task with `instrument voorlichting` and `doelgroep inrichtinghouders`."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    strategie preventie "Preventiestrategie"
    taak uitleg "Voorlichting garages" {
      instrument voorlichting
      doelgroep  inrichtinghouders
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    strategie toezicht "Toezichtstrategie"
    taak uitleg "Voorlichting" {
      instrument voorlichting
      doelgroep  inwoners
    }
  """
}

criterium MOR-10.3-3a "Voorbereiding en uitvoering van controles" in mor-2010 {
  vraagt      "De toezichtstrategie beschrijft hoe een controle wordt voorbereid en hoe zij ter plaatse verloopt."
  bron        "Regeling omgevingsrecht art. 10.3 lid 3 onder a" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders      vth-20, vth-21, vth-22
  ernst       fout
  eis         minstens 1 strategie waar naam is toezicht {
    melding "Het plan heeft geen toezichtstrategie (`strategie toezicht`)." engels "The plan has no supervision strategy (`strategie toezicht`)."
  }
  eis         voor elke strategie waar naam is toezicht geldt onderdeel bevat voorbereiding en uitvoering {
    melding "De toezichtstrategie mist onderdeel `{wat ontbreekt}`." engels "The supervision strategy lacks part `{wat ontbreekt}`."
  }
  beoordeling "Is inhoudelijk beschreven hoe een controle wordt voorbereid en uitgevoerd?"
  herstel     "Zet in `strategie toezicht` een `onderdeel voorbereiding` en een `onderdeel uitvoering`." engels "Put an `onderdeel voorbereiding` and an `onderdeel uitvoering` in `strategie toezicht`."
  goed        """
    strategie toezicht "Toezichtstrategie" {
      onderdeel voorbereiding "Dossier lezen"
      onderdeel uitvoering "Controlelijst per branche"
    }
  """
  slecht      """
    strategie toezicht "Toezichtstrategie" {
      onderdeel voorbereiding "Dossier lezen"
    }
  """
}

criterium MOR-10.3-3b "Controlefrequentie" in mor-2010 {
  vraagt  "Van elke taak met routinematig toezicht staat hoe vaak er wordt gecontroleerd: een frequentie, of de dagen. Werk op signaal en projecten zijn geen routine."
  bron    "Regeling omgevingsrecht art. 10.3 lid 3 onder b" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders  vth-20, vth-21, vth-22
  ernst   fout
  voor    elke taak waar instrument bevat toezicht of soort is toezicht
  eis     heeft frequentie of heeft tijden of heeft dag of werkwijze bevat op-signaal of projectmatig {
    melding "Bij taak «{titel}» staat niet hoe vaak wordt gecontroleerd." engels "Task “{titel}” does not say how often it inspects."
  }
  herstel "Geef de taak een `frequentie`, `tijden` of een `dag`; is zij geen routine, dan `werkwijze op-signaal` of `werkwijze projectmatig`." engels "Give the task a `frequentie`, `tijden` or a `dag`; if it is no routine, `werkwijze op-signaal` or `werkwijze projectmatig`."
  goed    """
    taak horeca "Controle horeca" {
      instrument toezicht
      frequentie 2 keer per jaar
    }
    taak vuur "Controle op vuurwerk" {
      instrument toezicht
      dag        31 december 2017
    }
    taak honden "Toezicht op honden" {
      instrument toezicht
      tijden     za en zo 08:00-11:00
    }
    taak park "Project recreatiepark" {
      instrument toezicht
      werkwijze  projectmatig
    }
    taak klacht "Controle na een klacht" {
      instrument toezicht
      werkwijze  op-signaal
    }
  """
  slecht  """
    taak horeca "Controle horeca" {
      instrument toezicht
      inzet      40 uur per week
    }
  """
}

criterium MOR-10.3-3b-ippc "Minimumfrequentie bij IPPC" in mor-2010 {
  vraagt  "IPPC-installaties worden minstens eens per drie jaar gecontroleerd, en bij groot milieurisico minstens eens per jaar."
  bron    "Regeling omgevingsrecht art. 10.3 lid 3 onder b" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders  vth-20, vth-21, vth-22
  geldig  vanaf 1 januari 2013 t/m 31 december 2023
  ernst   fout
  eis     elke ippc van objectregister heeft keer
  eis     voor elke ippc van objectregister waar milieurisico is beperkt geldt keren-per-jaar maal 3 minstens 1 {
    melding "IPPC-installaties met beperkt milieurisico worden minder dan eens per drie jaar gecontroleerd." engels "IPPC installations with limited risk are inspected less than once in three years."
  }
  eis     voor elke ippc van objectregister waar milieurisico is groot geldt keren-per-jaar minstens 1 {
    melding "IPPC-installaties met groot milieurisico worden minder dan eens per jaar gecontroleerd." engels "IPPC installations with large risk are inspected less than once a year."
  }
  herstel "Verhoog de frequentie bij `ippc` in het objectregister." engels "Raise the frequency at `ippc` in the register of objects."
  goed    """
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 3 jaar
      ippc groot 1 installatie 1 keer per jaar
    }
  """
  slecht  """
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 4 jaar
      ippc beperkt 2 installaties
      ippc groot 2 installaties 1 keer per 2 jaar
      ippc groot 1 installatie 1 keer per jaar
    }
  """
}

criterium MOR-10.3-3c "Controle van bescheiden" in mor-2010 {
  vraagt      "De toezichtstrategie beschrijft hoe bescheiden en bedrijfsgegevens worden gecontroleerd."
  bron        "Regeling omgevingsrecht art. 10.3 lid 3 onder c" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders      vth-20, vth-21, vth-22
  ernst       waarschuwing
  eis         minstens 1 strategie waar naam is toezicht en onderdeel bevat administratieve-controle {
    melding "De toezichtstrategie beschrijft de controle van bescheiden niet." engels "The supervision strategy lacks part `administratieve-controle`."
  }
  beoordeling "Is inhoudelijk beschreven hoe stukken en bedrijfsgegevens worden gecontroleerd?"
  herstel     "Zet `onderdeel administratieve-controle` in `strategie toezicht`." engels "Put `onderdeel administratieve-controle` in `strategie toezicht`."
  goed        """
    strategie toezicht "Toezichtstrategie" {
      onderdeel administratieve-controle "Beschreven in het toezichtprotocol"
    }
  """
  slecht      """
    strategie toezicht "Toezichtstrategie" {
      onderdeel uitvoering "Controlelijst"
    }
  """
}

criterium MOR-10.3-3d "Toezicht op emissies" in mor-2010 {
  vraagt      "De toezichtstrategie beschrijft het toezicht op wat bedrijven naar lucht, water en bodem uitstoten."
  bron        "Regeling omgevingsrecht art. 10.3 lid 3 onder d" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders      vth-20, vth-21, vth-22
  ernst       waarschuwing
  indien      reikwijdte bevat milieu
  eis         minstens 1 strategie waar naam is toezicht en onderdeel bevat emissies {
    melding "De toezichtstrategie beschrijft het toezicht op emissies niet." engels "The supervision strategy lacks part `emissies`."
  }
  beoordeling "Gaat de beschrijving in op stoffen, trillingen, warmte en geluid naar lucht, water en bodem?"
  herstel     "Zet `onderdeel emissies` in `strategie toezicht`." engels "Put `onderdeel emissies` in `strategie toezicht`."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    strategie toezicht "Toezichtstrategie" {
      onderdeel emissies "Beschreven in het toezichtprotocol"
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    strategie toezicht "Toezichtstrategie" {
      onderdeel uitvoering "Controlelijst"
    }
  """
}

criterium MOR-10.3-3e "Verificatie van eigen controles van bedrijven" in mor-2010 {
  vraagt      "De toezichtstrategie beschrijft hoe de uitkomsten van eigen controles door bedrijven worden nagegaan."
  bron        "Regeling omgevingsrecht art. 10.3 lid 3 onder e" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders      vth-20, vth-21, vth-22
  ernst       waarschuwing
  indien      reikwijdte bevat milieu
  eis         minstens 1 strategie waar naam is toezicht en onderdeel bevat verificatie-zelfcontrole {
    melding "De toezichtstrategie beschrijft de verificatie van zelfcontrole niet." engels "The supervision strategy lacks part `verificatie-zelfcontrole`."
  }
  beoordeling "Is inhoudelijk beschreven hoe eigen controles van bedrijven worden nagegaan?"
  herstel     "Zet `onderdeel verificatie-zelfcontrole` in `strategie toezicht`." engels "Put `onderdeel verificatie-zelfcontrole` in `strategie toezicht`."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    strategie toezicht "Toezichtstrategie" {
      onderdeel verificatie-zelfcontrole "Beschreven in het toezichtprotocol"
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    strategie toezicht "Toezichtstrategie" {
      onderdeel uitvoering "Controlelijst"
    }
  """
}

criterium MOR-10.3-4 "Verplichte onderwerpen van afspraken" in mor-2010 {
  vraagt      "De afspraken met partners gaan in elk geval over drie onderwerpen: de taken uit Wet milieubeheer en Wet bodembescherming, stoffen en producten, en het uitwisselen van gegevens."
  bron        "Regeling omgevingsrecht art. 10.3 lid 4" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders      vth-20, vth-21, vth-22
  ernst       fout
  eis         onderwerp van afspraak van partner bevat wm-wbb-taken, of minstens 1 niet-nodig van partner waar onderwerp is wm-wbb-taken en heeft motivering {
    melding "Geen afspraak gaat over wm-wbb-taken." engels "No agreement is about wm-wbb-taken."
  }
  eis         onderwerp van afspraak van partner bevat stoffen-en-producten, of minstens 1 niet-nodig van partner waar onderwerp is stoffen-en-producten en heeft motivering {
    melding "Geen afspraak gaat over stoffen-en-producten." engels "No agreement is about stoffen-en-producten."
  }
  eis         onderwerp van afspraak van partner bevat gegevensuitwisseling, of minstens 1 niet-nodig van partner waar onderwerp is gegevensuitwisseling en heeft motivering {
    melding "Geen afspraak gaat over gegevensuitwisseling." engels "No agreement is about gegevensuitwisseling."
  }
  beoordeling "Regelen de afspraken deze onderwerpen werkelijk?"
  herstel     "Geef een `afspraak` dit `onderwerp`, of schrijf bij een partner `niet-nodig` met motivering." engels "Give an `afspraak` this `onderwerp`, or write `niet-nodig` with reasons at a partner."
  goed        """
    partner od "Omgevingsdienst" {
      soort    omgevingsdienst
      afspraak dvo "Dienstverlening" {
        onderwerp wm-wbb-taken, stoffen-en-producten, gegevensuitwisseling
      }
      niet-nodig wm-wbb-taken motivering "De gemeente heeft geen van deze taken"
      niet-nodig stoffen-en-producten motivering "Geen bedrijf werkt ermee"
      niet-nodig gegevensuitwisseling motivering "Loopt via de provincie"
    }
  """
  slecht      """
    partner od "Omgevingsdienst" {
      soort    omgevingsdienst
      afspraak dvo "Dienstverlening" {
        onderwerp wm-wbb-taken, stoffen-en-producten
      }
      niet-nodig gegevensuitwisseling
    }
  """
}

criterium MOR-10.3-5 "Niet-routinematige controles bij IPPC" in mor-2010 {
  vraagt  "Bij IPPC-installaties wordt ook gecontroleerd voor een vergunning, snel na ernstige klachten of voorvallen, en binnen zes maanden na een ernstige overtreding."
  bron    "Regeling omgevingsrecht art. 10.3 lid 5" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders  vth-20, vth-21, vth-22
  geldig  vanaf 1 januari 2013 t/m 31 december 2023
  ernst   fout
  indien  minstens 1 ippc van objectregister
  eis     aanleiding van niet-routinematig van strategie bevat vergunningverlening, ernstige-klacht en ernstige-overtreding {
    melding "Geen `niet-routinematig` toezicht heeft als aanleiding `{wat ontbreekt}`." engels "No supervision that is `niet-routinematig` has `{wat ontbreekt}` as its cause."
  }
  eis     voor elke niet-routinematig van strategie waar aanleiding is ernstige-overtreding geldt termijn hoogstens 6 maanden {
    melding "Na een ernstige overtreding duurt het te lang voor opnieuw wordt gecontroleerd: {waarde}." engels "Too long before re-inspection after a serious offence: {waarde}."
  }
  herstel "Zet in `strategie toezicht` de drie regels `niet-routinematig`, met hoogstens zes maanden na een ernstige overtreding." engels "Put the three lines `niet-routinematig` in `strategie toezicht`, with at most six months after a serious offence."
  goed    """
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 3 jaar
      ippc groot 1 installatie 1 keer per jaar
    }
    strategie toezicht "Toezichtstrategie" {
      niet-routinematig vergunningverlening binnen 3 maanden
      niet-routinematig ernstige-klacht binnen 2 weken
      niet-routinematig ernstige-overtreding binnen 6 maanden
    }
  """
  slecht  """
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 3 jaar
      ippc groot 1 installatie 1 keer per jaar
    }
    strategie toezicht "Toezichtstrategie" {
      niet-routinematig vergunningverlening binnen 3 maanden
      niet-routinematig ernstige-overtreding binnen 8 maanden
    }
  """
}

criterium MOR-10.3-6 "Controleverslag bij IPPC" in mor-2010 {
  vraagt  "Na een IPPC-controle krijgt de vergunninghouder binnen twee maanden het verslag; binnen vier maanden is het op verzoek openbaar."
  bron    "Regeling omgevingsrecht art. 10.3 lid 6" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders  vth-20, vth-21, vth-22
  geldig  vanaf 1 januari 2013 t/m 31 december 2023
  ernst   fout
  indien  minstens 1 ippc van objectregister
  eis     minstens 1 rapportageregel van strategie met betrokkene en openbaar {
    melding "Geen `rapportageregel` zegt wat een betrokkene hoort (`betrokkene`) en wat openbaar wordt (`openbaar`)." engels "No `rapportageregel` says what those involved hear (`betrokkene`) and what is made public (`openbaar`)."
  }
  eis     voor elke betrokkene van rapportageregel van strategie geldt termijn hoogstens 2 maanden {
    melding "De vergunninghouder krijgt het verslag te laat: {waarde}." engels "The permit holder gets the report too late: {waarde}."
  }
  eis     voor elke openbaar van rapportageregel van strategie geldt termijn hoogstens 4 maanden {
    melding "Het verslag is te laat openbaar: {waarde}." engels "The report is public too late: {waarde}."
  }
  herstel "Zet bij de `rapportageregel` `betrokkene binnen 2 maanden` en `openbaar binnen 4 maanden`." engels "Put `betrokkene binnen 2 maanden` and `openbaar binnen 4 maanden` at the `rapportageregel`."
  goed    """
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 3 jaar
      ippc groot 1 installatie 1 keer per jaar
    }
    strategie toezicht "Toezichtstrategie" {
      rapportageregel "Controlerapport IPPC" {
        betrokkene binnen 2 maanden
        openbaar   binnen 4 maanden "op verzoek"
      }
    }
  """
  slecht  """
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 3 jaar
      ippc groot 1 installatie 1 keer per jaar
    }
    strategie toezicht "Toezichtstrategie" {
      rapportageregel "Controlerapport IPPC" {
        betrokkene binnen 3 maanden
        openbaar   binnen 4 maanden "op verzoek"
      }
    }
  """
}

criterium MOR-10.4-1 "Werkplannen per organisatieonderdeel" in mor-2010 {
  vraagt  "Elk team dat taken uitvoert heeft één werkplan, met evenveel uren als zijn taken vragen, op een uur na."
  bron    "Regeling omgevingsrecht art. 10.4" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders  vth-20, vth-21, vth-22
  ernst   fout
  voor    elk team waar heeft taak
  eis     precies 1 werkplan {
    melding "Team «{titel}» heeft niet precies één werkplan." engels "Team “{titel}” does not have exactly one work plan."
  }
  eis     als heeft werkplan dan benodigd min som van uren van werkplan hoogstens 1 uur {
    melding "Het werkplan van team «{titel}» telt {waarde} minder dan zijn taken vragen." engels "The work plan of team “{titel}” counts {waarde} less than its tasks ask."
  }
  eis     som van uren van werkplan min benodigd hoogstens 1 uur {
    melding "Het werkplan van team «{titel}» telt {waarde} meer dan zijn taken vragen." engels "The work plan of team “{titel}” counts {waarde} more than its tasks ask."
  }
  herstel "Maak voor elk team één `werkplan` met de `uren` van zijn taken." engels "Write one `werkplan` for each team, with the `uren` of its tasks."
  goed    """
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team  boa
      inzet 400 uur
    }
    werkplan "Werkplan BOA's" voor boa { uren 400 uur }
  """
  slecht  """
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team  boa
      inzet 400 uur
    }
    werkplan "Werkplan BOA's" voor boa { uren 300 uur }
  """
}

criterium MOR-10.5-a "Opleiding van medewerkers" in mor-2010 {
  vraagt      "Wie handhaaft is voldoende opgeleid, of er is een opleidingsplan voor die functie."
  bron        "Regeling omgevingsrecht art. 10.5 onder a" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders      vth-20, vth-21, vth-22
  ernst       fout
  voor        elke functie waar werkzaamheid bevat toezicht of sanctie
  eis         opleiding is voldoet, of minstens 1 opleidingsplan {
    melding "Voor functie «{titel}» is de opleiding niet op peil en is er geen opleidingsplan." engels "Training for function “{titel}” is not up to standard and no training plan covers it."
  }
  beoordeling "Is de opleiding van de handhavers toereikend voor hun werk?"
  herstel     "Zet `opleiding voldoet` bij de functie, of neem haar op in een `opleidingsplan`." engels "Put `opleiding voldoet` at the function, or take it up in an `opleidingsplan`."
  goed        """
    functie toezichthouder "Toezichthouder bouwen" {
      formatie          2 fte
      werkzaamheid      toezicht
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
      verantwoordelijke "Teamleider VTH"
      opleiding         voldoet
    }
  """
  slecht      """
    functie toezichthouder "Toezichthouder bouwen" {
      formatie          2 fte
      werkzaamheid      toezicht
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
      verantwoordelijke "Teamleider VTH"
      opleiding         nodig
    }
  """
}

criterium MOR-10.5-b "Schriftelijke afspraken bij inhuur" in mor-2010 {
  vraagt  "Met ieder van buiten die taken uitvoert ligt een schriftelijke overeenkomst."
  bron    "Regeling omgevingsrecht art. 10.5 onder b" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders  vth-20, vth-21, vth-22
  ernst   fout
  voor    elke partner waar heeft uitgevoerde-taak
  eis     heeft overeenkomst {
    melding "Met partner «{titel}», die taken uitvoert, is geen overeenkomst genoemd." engels "No contract with partner “{titel}”, who performs tasks, is named."
  }
  herstel "Geef de partner een `overeenkomst` met titel en datum." engels "Give the partner an `overeenkomst` with title and date."
  goed    """
    partner beveiliging "Beveiligingsbedrijf" {
      soort        bedrijven
      overeenkomst "Inhuurovereenkomst" op 1 maart 2016
    }
    taak nacht "Nachttoezicht" {
      uitvoerder beveiliging
    }
  """
  slecht  """
    partner beveiliging "Beveiligingsbedrijf" {
      soort        bedrijven
    }
    taak nacht "Nachttoezicht" {
      uitvoerder beveiliging
    }
  """
}

criterium MOR-10.5-c "Technische, juridische en administratieve voorzieningen" in mor-2010 {
  vraagt      "Er zijn technische, juridische en administratieve hulpmiddelen."
  bron        "Regeling omgevingsrecht art. 10.5 onder c" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders      vth-20, vth-21, vth-22
  ernst       waarschuwing
  eis         soort van voorziening bevat technisch, juridisch en administratief {
    melding "Er is geen voorziening van soort {wat ontbreekt}." engels "There is no facility of kind {wat ontbreekt}."
  }
  beoordeling "Zijn deze voorzieningen toereikend voor het werk?"
  herstel     "Noem met `voorziening` van elke soort minstens één." engels "Name at least one of each kind with `voorziening`."
  goed        """
    voorziening technisch "Meetapparatuur en mobiele app"
    voorziening juridisch "Juridisch adviseur op afroep"
    voorziening administratief "Zaaksysteem"
  """
  slecht      """
    voorziening technisch "Meetapparatuur en mobiele app"
    voorziening juridisch "Juridisch adviseur op afroep"
  """
}

criterium MOR-10.5-d "Onderhoud en kalibratie van meetmiddelen" in mor-2010 {
  vraagt  "Meetinstrumenten worden onderhouden en zo nodig gekalibreerd."
  bron    "Regeling omgevingsrecht art. 10.5 onder d" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders  vth-20, vth-21, vth-22
  ernst   waarschuwing
  eis     elk meetinstrument heeft kalibratie {
    melding "Bij «{titel}» staat niet hoe vaak het wordt gekalibreerd." engels "“{titel}” does not say how often it is calibrated."
  }
  herstel "Geef het `meetinstrument` een `kalibratie`." engels "Give the `meetinstrument` a `kalibratie`."
  goed    """
    meetinstrument geluidmeter "Geluidmeter klasse 1" { kalibratie elk jaar }
  """
  slecht  """
    meetinstrument geluidmeter "Geluidmeter klasse 1"
  """
}

criterium MOR-10.6-1 "Vijf verplichte tellingen" in mor-2010 {
  vraagt  "Vijf aantallen worden bijgehouden: controles, overtredingen, bestuurlijke sancties, processen-verbaal en klachten."
  bron    "Regeling omgevingsrecht art. 10.6" webadres "https://wetten.overheid.nl/BWBR0027471"
  kaders  vth-20, vth-21, vth-22
  ernst   fout
  eis     gegevens van monitoring bevat controles, overtredingen, sancties, processen-verbaal en klachten {
    melding "De monitoring houdt geen {wat ontbreekt} bij." engels "Monitoring does not count {wat ontbreekt}."
  }
  herstel "Noem alle vijf bij `gegevens` van de `monitoring`." engels "Name all five at `gegevens` of the `monitoring`."
  goed    """
    monitoring {
      gegevens controles, overtredingen, sancties, processen-verbaal, klachten
    }
  """
  slecht  """
    monitoring {
      gegevens controles, overtredingen, sancties, klachten
    }
  """
}

"""#),
  BuiltIn.File("Plans/kaders/omgevingsbesluit-2024.vth", #"""
// Afdeling 13.2 van het Omgevingsbesluit, sinds 1 januari 2024 in de plaats van Bor en Mor.

kader omgevingsbesluit-2024 "Omgevingsbesluit, artikelen 13.5 tot en met 13.12" {
  soort  wet
  geldig vanaf 1 januari 2024
  bron   "Omgevingsbesluit, stand 2025/2026" webadres "https://wetten.overheid.nl/BWBR0041278"
}

criterium OB-13.5-1 "Uitvoerings- en handhavingsstrategie" in omgevingsbesluit-2024 {
  vraagt      "Er is een vastgestelde strategie met gemotiveerde doelen voor vergunningen en voor handhaving, en aan elk doel wordt gewerkt."
  bron        "Omgevingsbesluit art. 13.5 lid 1" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         minstens 1 beleidsplan met orgaan en datum {
    melding "Niet vermeld is welk orgaan het beleidsplan heeft vastgesteld, en wanneer." engels "Which body adopted the policy plan, and when, is not stated."
  }
  eis         minstens 1 doel waar soort bevat vergunning {
    melding "Geen doel gaat over vergunningen." engels "No goal is about permits."
  }
  eis         minstens 1 doel waar soort bevat toezicht of handhaving {
    melding "Geen doel gaat over toezicht of handhaving." engels "No goal is about supervision or enforcement."
  }
  eis         elk doel heeft motivering en taak {
    melding "Doel «{titel}» mist `{wat ontbreekt}`." engels "Goal “{titel}” lacks `{wat ontbreekt}`."
  }
  beoordeling "Draagt de motivering de keuze van de doelen en het werk dat ervoor wordt gedaan?"
  herstel     "Noem het `beleidsplan`, en geef doelen een `soort`, een `motivering` en een taak." engels "Name the `beleidsplan`, and give goals a `soort`, a `motivering` and a task."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2023
      beleidsplan "VTH-beleid" vastgesteld door college op 3 oktober 2023
    }
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
      soort      toezicht
    }
    doel vlot "Vlotte vergunningen" {
      motivering "Aanvragers wachten te lang"
      soort      vergunning
    }
    taak vegen "Toezicht op zwerfafval" {
      doel schoon
    }
    taak vergunnen "Vergunningen bouwen" {
      doel vlot
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2023
      beleidsplan "VTH-beleid" vastgesteld door college op 3 oktober 2023
    }
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
    }
    doel vlot "Vlotte vergunningen" {
    }
    taak vegen "Toezicht op zwerfafval" {
      doel schoon
    }
    taak vergunnen "Vergunningen bouwen" {
      doel vlot
    }
  """
}

criterium OB-13.5-2 "Uniforme strategie voor basistaken" in omgevingsbesluit-2024 {
  vraagt      "Voor de basistaken stellen de deelnemers in een omgevingsdienst samen één strategie vast."
  bron        "Omgevingsbesluit art. 13.5 lid 2" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  indien      minstens 1 taak met basistaak
  eis         minstens 1 beleidsplan met deelnemer en datum {
    melding "Er is geen gezamenlijke strategie voor de basistaken genoemd." engels "No joint strategy for the basic tasks is named."
  }
  beoordeling "Hebben alle deelnemers in de omgevingsdienst deze strategie vastgesteld?"
  herstel     "Noem het gezamenlijke `beleidsplan` met zijn `deelnemer`s." engels "Name the joint `beleidsplan` with each `deelnemer`."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2017
      beleidsplan "Regionaal VTH-beleid" vastgesteld door college op 3 oktober 2017 {
        deelnemer od
      }
    }
    partner od "Omgevingsdienst" { soort omgevingsdienst }
    taak bedrijven "Controle basistaken milieu" {
      basistaak
      uitvoerder od
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2023
    }
    partner od "Omgevingsdienst" { soort omgevingsdienst }
    taak bedrijven "Controle basistaken milieu" {
      basistaak
      uitvoerder od
    }
  """
}

criterium OB-13.5-3 "Afstemming strategie met strafrecht" in omgevingsbesluit-2024 {
  vraagt      "De handhavingsstrategie is zo nodig met politie en openbaar ministerie afgestemd."
  bron        "Omgevingsbesluit art. 13.5 lid 3" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         minstens 1 partner waar soort bevat politie of strafrecht met afstemming, of minstens 1 partner waar soort bevat politie of strafrecht en minstens 1 niet-nodig waar onderwerp is beleid en heeft motivering {
    melding "Er is niet afgestemd met politie of openbaar ministerie, en er staat niet waarom dat niet nodig is." engels "Nothing was aligned with police or prosecution, nor is it said why that is not needed."
  }
  beoordeling "Is de handhavingsstrategie zelf afgestemd, of is dat terecht niet nodig?"
  herstel     "Geef de partner een `afstemming`, of `niet-nodig beleid` met motivering." engels "Give the partner an `afstemming`, or `niet-nodig beleid` with reasons."
  goed        """
    partner politie "Politie" {
      soort      politie
      afstemming beleid op 3 oktober 2017
    }
    partner openbaar-ministerie "Openbaar ministerie" {
      soort      strafrecht
      afstemming beleid op 3 oktober 2017
      niet-nodig beleid motivering "Loopt via de politie"
    }
    partner wijkteam "Wijkteam politie" {
      soort      politie
      niet-nodig beleid motivering "Loopt via het basisteam"
    }
  """
  slecht      """
    partner politie "Politie" {
      soort      politie
      niet-nodig uitvoeringsprogramma motivering "Er is geen nieuw werk"
      niet-nodig beleid
    }
    partner waterschap "Waterschap" {
      soort      bestuursorgaan
      niet-nodig beleid motivering "Geen gezamenlijk werk"
    }
  """
}

criterium OB-13.5-4 "Probleemanalyse" in omgevingsbesluit-2024 {
  vraagt      "Onder de handhavingsstrategie ligt een gedateerde analyse met een risico voor elk taakveld."
  bron        "Omgevingsbesluit art. 13.5 lid 4" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         minstens 1 risicomodel
  eis         elk risicomodel heeft vastgesteld
  eis         taakveld van risico bevat elk taakveld van reikwijdte {
    melding "Voor taakveld `{wat ontbreekt}` is geen risico beschreven." engels "No risk is described for field `{wat ontbreekt}`."
  }
  eis         elke prioriteit heeft risico {
    melding "Een prioriteit noemt geen risico." engels "A priority names no risk."
  }
  eis         minstens 1 risico
  beoordeling "Dekt de analyse de nalevingsproblemen die zijn te verwachten?"
  herstel     "Geef het `risicomodel` een `vastgesteld` en beschrijf voor elk taakveld een risico." engels "Give the `risicomodel` a `vastgesteld` and describe a risk for each field."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte bouwen
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      vastgesteld op 3 oktober 2016
      reikwijdte  bouwen
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico instorting "Instorting" {
      taakveld bouwen
    }
    prioriteit veilig-wonen "Veilig wonen" van raad {
      risico instorting
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte bouwen, milieu
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      vastgesteld op 3 oktober 2016
      reikwijdte  bouwen
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico instorting "Instorting" {
      taakveld bouwen
    }
  """
}

criterium OB-13.6-1a "Prioriteitenstelling" in omgevingsbesluit-2024 {
  vraagt  "De strategie laat zien welk werk voorgaat: elk risico en elke taak heeft een klasse uit een geordende lijst."
  bron    "Omgevingsbesluit art. 13.6 lid 1 onder a" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  eis     minstens 1 risicomodel
  eis     als minstens 1 risicomodel dan minstens 2 klasse van risicomodel {
    melding "Het risicomodel heeft minder dan twee klassen." engels "The risk model has fewer than two classes."
  }
  eis     elk risico heeft klasse
  eis     elke taak heeft klasse
  herstel "Geef elk risico scores en elke taak een `risico` of een `prioriteit` met motivering." engels "Give each risk scores and each task a `risico` or a `prioriteit` with reasons."
  goed    """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
    taak vegen "Toezicht op zwerfafval" {
      risico afval
    }
  """
  slecht  """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
    taak vegen "Toezicht op zwerfafval" {
    }
  """
}

criterium OB-13.6-1b "Methode om doelbereik te bepalen" in omgevingsbesluit-2024 {
  vraagt  "Van elk doel is te bepalen of het wordt gehaald, met een indicator die eenheid, streefwaarde, meetmoment en bron heeft."
  bron    "Omgevingsbesluit art. 13.6 lid 1 onder b" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  voor    elk doel
  eis     minstens 1 indicator {
    melding "Doel «{titel}» heeft geen indicator." engels "Goal “{titel}” has no indicator."
  }
  eis     elke indicator heeft eenheid, streefwaarde, meting en bron
  herstel "Geef het doel een `indicator` met `eenheid`, `streefwaarde`, `meting` en `bron`." engels "Give the goal an `indicator` with `eenheid`, `streefwaarde`, `meting` and `bron`."
  goed    """
    doel schoon "Schone straten" {
      indicator vuil "Meldingen van zwerfafval" {
        eenheid      meldingen per jaar
        nulmeting    412 meldingen in 2015
        streefwaarde hoogstens 350 meldingen in 2017
        meting       elk jaar
        bron         meldpunt
      }
    }
    bron meldpunt "Meldpunt openbare ruimte"
  """
  slecht  """
    doel schoon "Schone straten" {
      indicator vuil "Meldingen van zwerfafval" {
        eenheid      meldingen per jaar
        nulmeting    412 meldingen in 2015
        streefwaarde hoogstens 350 meldingen in 2017
        bron         meldpunt
      }
    }
    bron meldpunt "Meldpunt openbare ruimte"
  """
}

criterium OB-13.6-1c "Criteria voor aanvragen en meldingen" in omgevingsbesluit-2024 {
  vraagt      "De strategie zegt per soort vergunning of melding waaraan wordt getoetst."
  bron        "Omgevingsbesluit art. 13.6 lid 1 onder c" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         minstens 1 strategie waar naam is vergunning {
    melding "Het plan heeft geen vergunningenstrategie (`strategie vergunning`)." engels "The plan has no permit strategy (`strategie vergunning`)."
  }
  eis         voor elke strategie waar naam is vergunning geldt heeft vergunningsoort {
    melding "De vergunningenstrategie noemt geen `vergunningsoort`." engels "The permit strategy names no `vergunningsoort`."
  }
  eis         elke vergunningsoort van strategie heeft toetscriterium
  beoordeling "Zijn de criteria concreet genoeg om een aanvraag of melding aan te toetsen?"
  herstel     "Geef elke `vergunningsoort` een `toetscriterium`." engels "Give each `vergunningsoort` a `toetscriterium`."
  goed        """
    strategie vergunning "Vergunningstrategie" {
      vergunningsoort "Bouwen" {
        toetscriterium "Bouwbesluit volgens toetsprotocol"
        werkproces     vergunnen
      }
    }
    werkproces vergunnen "Vergunning bouwen"
  """
  slecht      """
    strategie vergunning "Vergunningstrategie" {
      vergunningsoort "Bouwen" {
        werkproces     vergunnen
      }
    }
    werkproces vergunnen "Vergunning bouwen"
  """
}

criterium OB-13.6-1d "Werkwijze vergunningen en meldingen" in omgevingsbesluit-2024 {
  vraagt      "De strategie zegt hoe vergunningen worden verleend en meldingen beoordeeld."
  bron        "Omgevingsbesluit art. 13.6 lid 1 onder d" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         minstens 1 strategie waar naam is vergunning {
    melding "Het plan heeft geen vergunningenstrategie (`strategie vergunning`)." engels "The plan has no permit strategy (`strategie vergunning`)."
  }
  eis         voor elke strategie waar naam is vergunning geldt heeft vergunningsoort {
    melding "De vergunningenstrategie noemt geen `vergunningsoort`." engels "The permit strategy names no `vergunningsoort`."
  }
  eis         elke vergunningsoort van strategie heeft werkproces
  beoordeling "Is inhoudelijk beschreven hoe vergunningen worden verleend en meldingen beoordeeld?"
  herstel     "Geef elke `vergunningsoort` een `werkproces`." engels "Give each `vergunningsoort` a `werkproces`."
  goed        """
    strategie vergunning "Vergunningstrategie" {
      vergunningsoort "Bouwen" {
        toetscriterium "Bouwbesluit volgens toetsprotocol"
        werkproces     vergunnen
      }
    }
    werkproces vergunnen "Vergunning bouwen"
  """
  slecht      """
    strategie vergunning "Vergunningstrategie" {
      vergunningsoort "Bouwen" {
        toetscriterium "Bouwbesluit volgens toetsprotocol"
      }
    }
    werkproces vergunnen "Vergunning bouwen"
  """
}

criterium OB-13.6-2a "Samenwerkingsafspraken" in omgevingsbesluit-2024 {
  vraagt      "De afspraken met andere overheden en met de strafrechtelijke instanties zijn zichtbaar, met hun looptijd."
  bron        "Omgevingsbesluit art. 13.6 lid 2 onder a" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  voor        elke partner waar soort bevat bestuursorgaan, omgevingsdienst, politie of strafrecht of heeft uitgevoerde-taak
  eis         minstens 1 afspraak met onderwerp en looptijd {
    melding "Met partner «{titel}» is geen afspraak met onderwerp en looptijd vastgelegd." engels "No agreement with partner “{titel}” is recorded with subject and term."
  }
  beoordeling "Geven de afspraken inzicht in samenwerking en verdeling van het werk?"
  herstel     "Geef de partner een `afspraak` met een `onderwerp` en een `looptijd`." engels "Give the partner an `afspraak` with an `onderwerp` and a `looptijd`."
  goed        """
    partner politie "Politie" {
      soort    politie
      afspraak briefing "Briefing" elke week {
        onderwerp samenwerking
        looptijd  1 januari 2017 t/m 31 december 2017
      }
    }
  """
  slecht      """
    partner politie "Politie" {
      soort    politie
      afspraak briefing "Briefing" elke week {
        onderwerp samenwerking
      }
      afspraak overleg "Overleg" elke maand {
        looptijd 1 januari 2017 t/m 31 december 2017
      }
    }
  """
}

criterium OB-13.6-2b "Wijze van toezicht" in omgevingsbesluit-2024 {
  vraagt      "De handhavingsstrategie beschrijft hoe toezicht wordt gehouden, per prioriteitsklasse en met een frequentie."
  bron        "Omgevingsbesluit art. 13.6 lid 2 onder b" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         minstens 1 strategie waar naam is toezicht {
    melding "Het plan heeft geen toezichtstrategie (`strategie toezicht`)." engels "The plan has no supervision strategy (`strategie toezicht`)."
  }
  eis         elke klasse van risicomodel heeft toezicht
  eis         voor elk toezicht van klasse van risicomodel geldt heeft keer of heeft aanleiding {
    melding "Bij het toezicht van een klasse staat niet hoe vaak het gebeurt." engels "The supervision of a class does not say how often it happens."
  }
  beoordeling "Is de beschreven wijze van toezicht geschikt om de doelen te halen?"
  herstel     "Maak `strategie toezicht`, en geef elke klasse een `toezicht` met hoe vaak, zoals `toezicht \"integrale controle\" 1 keer per jaar`, of `alleen bij signaal`." engels "Write `strategie toezicht`, and give each class a `toezicht` with how often, such as `toezicht \"integrale controle\" 1 keer per jaar`, or `alleen bij signaal`."
  goed        """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" 1 keer per jaar }
      klasse laag "Laag" vanaf 1 { toezicht "na een klacht" alleen bij signaal }
    }
    strategie toezicht "Toezichtstrategie"
  """
  slecht      """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1
    }
    strategie toezicht "Toezichtstrategie"
  """
}

criterium OB-13.6-2c "Rapportage van bevindingen" in omgevingsbesluit-2024 {
  vraagt      "De handhavingsstrategie zegt hoe en wanneer bevindingen worden vastgelegd en wat erop volgt."
  bron        "Omgevingsbesluit art. 13.6 lid 2 onder c" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         minstens 1 strategie waar naam is toezicht {
    melding "Het plan heeft geen toezichtstrategie (`strategie toezicht`)." engels "The plan has no supervision strategy (`strategie toezicht`)."
  }
  eis         voor elke strategie waar naam is toezicht geldt heeft rapportageregel {
    melding "De toezichtstrategie heeft geen `rapportageregel`." engels "The supervision strategy has no `rapportageregel`."
  }
  eis         elke rapportageregel van strategie heeft termijn en vervolg
  beoordeling "Laat de beschrijving zien wat met een bevinding gebeurt, tot en met de gevolgen?"
  herstel     "Zet een `rapportageregel` met termijn en `vervolg` in `strategie toezicht`." engels "Put a `rapportageregel` with a term and `vervolg` in `strategie toezicht`."
  goed        """
    strategie toezicht "Toezichtstrategie" {
      rapportageregel "Controlerapport" binnen 2 weken {
        vervolg "overtreding" "waarschuwing en hercontrole"
        vervolg "in orde" "brief aan de ondernemer"
      }
    }
  """
  slecht      """
    strategie toezicht "Toezichtstrategie" {
      rapportageregel "Controlerapport" {
        vervolg "overtreding" "waarschuwing en hercontrole"
        vervolg "in orde" "brief aan de ondernemer"
      }
    }
  """
}

criterium OB-13.6-2d "Sancties, termijnen en strafrecht" in omgevingsbesluit-2024 {
  vraagt      "De handhavingsstrategie beschrijft sancties, termijnen en de samenhang met het strafrecht."
  bron        "Omgevingsbesluit art. 13.6 lid 2 onder d" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         minstens 1 strategie waar naam is sanctie {
    melding "Het plan heeft geen sanctiestrategie (`strategie sanctie`)." engels "The plan has no sanction strategy (`strategie sanctie`)."
  }
  eis         voor elke strategie waar naam is sanctie geldt heeft sanctie {
    melding "De sanctiestrategie noemt geen `sanctie`." engels "The sanction strategy names no `sanctie`."
  }
  eis         minstens 1 strategie waar naam is sanctie en soort van partner van afstemming bevat politie of strafrecht {
    melding "De sanctiestrategie zegt niet hoe met politie of openbaar ministerie wordt afgestemd." engels "The sanction strategy does not say how it is aligned with police or prosecution."
  }
  eis         elke sanctie van strategie heeft termijn
  beoordeling "Is de afstemming van sancties en termijnen met het strafrecht inhoudelijk beschreven?"
  herstel     "Geef elke `sanctie` een `termijn` en de strategie een `afstemming`." engels "Give each `sanctie` a `termijn` and the strategy an `afstemming`."
  goed        """
    strategie sanctie "Sanctiestrategie" {
      sanctie    last-onder-dwangsom termijn 6 weken
      afstemming openbaar-ministerie "Maandelijks casusoverleg"
      aard       "gevaar voor mensen" "direct stilleggen"
    }
    partner openbaar-ministerie "Openbaar ministerie" { soort strafrecht }
    strategie toezicht "Toezichtstrategie"
  """
  slecht      """
    strategie sanctie "Sanctiestrategie" {
      sanctie    last-onder-dwangsom
      afstemming openbaar-ministerie "Maandelijks casusoverleg"
      aard       "gevaar voor mensen" "direct stilleggen"
    }
    partner openbaar-ministerie "Openbaar ministerie" { soort strafrecht }
    strategie toezicht "Toezichtstrategie"
  """
}

criterium OB-13.6-2e "Overtredingen door overheden" in omgevingsbesluit-2024 {
  vraagt      "De handhavingsstrategie beschrijft wat er gebeurt als een overheid overtreedt."
  bron        "Omgevingsbesluit art. 13.6 lid 2 onder e" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         minstens 1 strategie waar naam is sanctie {
    melding "Het plan heeft geen sanctiestrategie (`strategie sanctie`)." engels "The plan has no sanction strategy (`strategie sanctie`)."
  }
  eis         voor elke strategie waar naam is sanctie geldt heeft eigen-overheid {
    melding "De sanctiestrategie zegt niets over de eigen overheid (`eigen-overheid`)." engels "The sanction strategy does not speak of the own authority (`eigen-overheid`)."
  }
  beoordeling "Zegt de strategie inhoudelijk wat er gebeurt als een overheid overtreedt?"
  herstel     "Zet `eigen-overheid` in `strategie sanctie`." engels "Put `eigen-overheid` in `strategie sanctie`."
  goed        """
    strategie sanctie "Sanctiestrategie" {
      eigen-overheid "Zelfde behandeling; besluit door een andere afdeling"
    }
  """
  slecht      """
    strategie sanctie "Sanctiestrategie" {
    }
  """
}

criterium OB-13.7-1a "Voorbereiding toezicht met register" in omgevingsbesluit-2024 {
  vraagt      "Toezicht wordt voorbereid vanuit een register van objecten, met daarin alle IPPC-installaties."
  bron        "Omgevingsbesluit art. 13.7 lid 1 onder a" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         minstens 1 objectregister met objecten {
    melding "Het `objectregister` ontbreekt, of noemt geen `objecten`." engels "The `objectregister` is missing, or names no `objecten`."
  }
  beoordeling "Staan alle IPPC-installaties van de gemeente in het register?"
  herstel     "Neem een `objectregister` op met `objecten` en, als zij er zijn, `ippc`." engels "Take up an `objectregister` with `objecten` and, where there are any, `ippc`."
  goed        """
    objectregister "Objectenbestand" {
      objecten 620 activiteiten milieu
    }
  """
  slecht      """
    objectregister "Objectenbestand" {
    }
  """
}

criterium OB-13.7-1b "Frequentie routinetoezicht" in omgevingsbesluit-2024 {
  vraagt  "De frequentie van het routinetoezicht staat vast; bij IPPC minstens eens per drie jaar, en bij groot milieurisico eens per jaar."
  bron    "Omgevingsbesluit art. 13.7 lid 1 onder b" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  eis     voor elke taak waar instrument bevat toezicht of soort is toezicht geldt heeft frequentie of heeft tijden of heeft dag of werkwijze bevat op-signaal of projectmatig {
    melding "Bij taak «{titel}» staat niet hoe vaak wordt gecontroleerd." engels "Task “{titel}” does not say how often it inspects."
  }
  eis     elke ippc van objectregister heeft keer
  eis     voor elke ippc van objectregister waar milieurisico is beperkt geldt keren-per-jaar maal 3 minstens 1 {
    melding "IPPC-installaties met beperkt milieurisico worden minder dan eens per drie jaar gecontroleerd." engels "IPPC installations with limited risk are inspected less than once in three years."
  }
  eis     voor elke ippc van objectregister waar milieurisico is groot geldt keren-per-jaar minstens 1 {
    melding "IPPC-installaties met groot milieurisico worden minder dan eens per jaar gecontroleerd." engels "IPPC installations with large risk are inspected less than once a year."
  }
  herstel "Geef de taak een `frequentie`, `tijden` of een `dag`, en controleer IPPC-installaties vaak genoeg." engels "Give the task a `frequentie`, `tijden` or a `dag`, and inspect IPPC installations often enough."
  goed    """
    taak rondes "Controle" {
      instrument toezicht
      frequentie 1 keer per jaar
    }
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 3 jaar
      ippc groot 1 installatie 1 keer per jaar
    }
    taak vuur "Controle op vuurwerk" {
      instrument toezicht
      dag        31 december 2017
    }
    taak honden "Toezicht op honden" {
      instrument toezicht
      tijden     za en zo 08:00-11:00
    }
    taak park "Project recreatiepark" {
      instrument toezicht
      werkwijze  projectmatig
    }
    taak klacht "Controle na een klacht" {
      instrument toezicht
      werkwijze  op-signaal
    }
  """
  slecht  """
    taak rondes "Controle" {
      instrument toezicht
      frequentie 1 keer per jaar
    }
    taak telling "Telling" { soort toezicht }
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 4 jaar
      ippc beperkt 2 installaties
      ippc groot 1 installatie 1 keer per 2 jaar
    }
  """
}

criterium OB-13.7-1c "Termijn niet-routinematig toezicht" in omgevingsbesluit-2024 {
  vraagt  "Vast staat hoe snel na een ernstige klacht, voorval of overtreding wordt gecontroleerd; bij IPPC na een ernstige overtreding binnen zes maanden."
  bron    "Omgevingsbesluit art. 13.7 lid 1 onder c" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  eis     minstens 1 niet-routinematig van strategie {
    melding "Geen strategie noemt `niet-routinematig` toezicht." engels "No strategy names supervision that is `niet-routinematig`."
  }
  eis     als minstens 1 ippc van objectregister dan minstens 1 niet-routinematig van strategie waar aanleiding is ernstige-overtreding {
    melding "Er is geen regel `niet-routinematig ernstige-overtreding` voor de IPPC-installaties." engels "There is no line `niet-routinematig ernstige-overtreding` for the IPPC installations."
  }
  eis     als minstens 1 ippc van objectregister dan voor elke niet-routinematig van strategie waar aanleiding is ernstige-overtreding geldt termijn hoogstens 6 maanden {
    melding "Na een ernstige overtreding duurt het te lang voor opnieuw wordt gecontroleerd: {waarde}." engels "Too long before re-inspection after a serious offence: {waarde}."
  }
  herstel "Zet `niet-routinematig` met een termijn in `strategie toezicht`; met IPPC-installaties ook `niet-routinematig ernstige-overtreding binnen 6 maanden`." engels "Put `niet-routinematig` with a term in `strategie toezicht`."
  goed    """
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 3 jaar
      ippc groot 1 installatie 1 keer per jaar
    }
    strategie toezicht "Toezichtstrategie" {
      niet-routinematig ernstige-klacht binnen 2 weken
      niet-routinematig ernstige-overtreding binnen 6 maanden
    }
  """
  slecht  """
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 3 jaar
      ippc groot 1 installatie 1 keer per jaar
    }
    strategie toezicht "Toezichtstrategie" {
      niet-routinematig ernstige-klacht binnen 2 weken
      niet-routinematig ernstige-overtreding binnen 7 maanden
    }
  """
}

criterium OB-13.7-2a "Termijn verslag aan betrokkene" in omgevingsbesluit-2024 {
  vraagt  "Vast staat binnen welke termijn betrokkenen een rapport krijgen; bij IPPC twee maanden."
  bron    "Omgevingsbesluit art. 13.7 lid 2 onder a" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  eis     minstens 1 rapportageregel van strategie met betrokkene {
    melding "Geen `rapportageregel` zegt wat een betrokkene hoort (`betrokkene`)." engels "No `rapportageregel` says what those involved hear (`betrokkene`)."
  }
  eis     als minstens 1 ippc van objectregister dan voor elke betrokkene van rapportageregel van strategie geldt termijn hoogstens 2 maanden {
    melding "Betrokkenen krijgen het rapport te laat: {waarde}." engels "Those concerned get the report too late: {waarde}."
  }
  herstel "Zet `betrokkene binnen 2 maanden` bij de `rapportageregel`." engels "Put `betrokkene binnen 2 maanden` at the `rapportageregel`."
  goed    """
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 3 jaar
      ippc groot 1 installatie 1 keer per jaar
    }
    strategie toezicht "Toezichtstrategie" {
      rapportageregel "Controlerapport IPPC" {
        betrokkene binnen 2 maanden
        openbaar   binnen 4 maanden "op verzoek"
      }
    }
  """
  slecht  """
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 3 jaar
      ippc groot 1 installatie 1 keer per jaar
    }
    strategie toezicht "Toezichtstrategie" {
      rapportageregel "Controlerapport IPPC" {
        betrokkene binnen 10 weken
        openbaar   binnen 4 maanden "op verzoek"
      }
    }
  """
}

criterium OB-13.7-2b "Termijn openbaarheid verslag" in omgevingsbesluit-2024 {
  vraagt  "Vast staat wanneer en in welke mate een rapport openbaar is; bij IPPC binnen vier maanden."
  bron    "Omgevingsbesluit art. 13.7 lid 2 onder b" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  eis     minstens 1 rapportageregel van strategie met openbaar {
    melding "Geen `rapportageregel` zegt wat openbaar wordt (`openbaar`)." engels "No `rapportageregel` says what is made public (`openbaar`)."
  }
  eis     elke openbaar van rapportageregel van strategie heeft mate
  eis     als minstens 1 ippc van objectregister dan voor elke openbaar van rapportageregel van strategie geldt termijn hoogstens 4 maanden {
    melding "Het rapport is te laat openbaar: {waarde}." engels "The report is public too late: {waarde}."
  }
  herstel "Zet `openbaar binnen 4 maanden` met de mate bij de `rapportageregel`." engels "Put `openbaar binnen 4 maanden` with its extent at the `rapportageregel`."
  goed    """
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 3 jaar
      ippc groot 1 installatie 1 keer per jaar
    }
    strategie toezicht "Toezichtstrategie" {
      rapportageregel "Controlerapport IPPC" {
        betrokkene binnen 2 maanden
        openbaar   binnen 4 maanden "op verzoek"
      }
    }
  """
  slecht  """
    objectregister "Inrichtingenbestand" {
      ippc beperkt 3 installaties 1 keer per 3 jaar
      ippc groot 1 installatie 1 keer per jaar
    }
    strategie toezicht "Toezichtstrategie" {
      rapportageregel "Controlerapport IPPC" {
        betrokkene binnen 2 maanden
        openbaar   binnen 5 maanden "op verzoek"
      }
    }
  """
}

criterium OB-13.8-1 "Jaarlijks uitvoeringsprogramma" in omgevingsbesluit-2024 {
  vraagt  "Elk jaar is er een programma met het werk voor dat jaar; elke taak heeft een doel en een prioriteit, en geen risico van de hoogste klasse blijft liggen."
  bron    "Omgevingsbesluit art. 13.8 lid 1" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  eis     minstens 1 taak
  eis     elke taak heeft doel en klasse {
    melding "Taak «{titel}» mist `{wat ontbreekt}`." engels "Task “{titel}” lacks `{wat ontbreekt}`."
  }
  eis     elk risico waar klasse is hoogste-klasse van het plan heeft taak {
    melding "Risico «{titel}» heeft de hoogste klasse, maar er is geen taak voor." engels "Risk “{titel}” has the highest class, yet no task."
  }
  herstel "Geef elke taak een doel en een risico, en plan werk voor elk risico van de hoogste klasse." engels "Give each task a goal and a risk, and plan work for each risk of the highest class."
  goed    """
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      doel   schoon
      effect volksgezondheid 2, imago 1
      kans   2
    }
    taak vegen "Toezicht op zwerfafval" {
      risico afval
    }
  """
  slecht  """
    doel schoon "Schone straten" {
      motivering "Bewoners noemen zwerfafval het vaakst"
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      doel   schoon
      effect volksgezondheid 2, imago 1
      kans   2
    }
    taak vegen "Toezicht op zwerfafval" {
      doel       schoon
      prioriteit laag motivering "Klein"
    }
  """
}

criterium OB-13.8-2 "Programma afgestemd met strafrecht" in omgevingsbesluit-2024 {
  vraagt  "Het programma is zo nodig met de strafrechtelijke instanties afgestemd."
  bron    "Omgevingsbesluit art. 13.8 lid 2" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  eis     minstens 1 partner waar soort bevat politie of strafrecht en onderwerp van afstemming bevat uitvoeringsprogramma, of minstens 1 partner waar soort bevat politie of strafrecht en minstens 1 niet-nodig waar onderwerp is uitvoeringsprogramma en heeft motivering {
    melding "Het programma is niet afgestemd met politie of openbaar ministerie, en er staat niet waarom dat niet nodig is." engels "The programme was not aligned with police or prosecution, nor is it said why that is not needed."
  }
  herstel "Geef de partner `afstemming uitvoeringsprogramma`, of `niet-nodig uitvoeringsprogramma` met motivering." engels "Give the partner `afstemming uitvoeringsprogramma`, or `niet-nodig uitvoeringsprogramma` with reasons."
  goed    """
    partner politie "Politie" {
      soort      politie
      afstemming beleid op 3 maart 2023
      afstemming uitvoeringsprogramma op 3 november 2023
    }
    partner openbaar-ministerie "Openbaar ministerie" {
      soort      strafrecht
      afstemming uitvoeringsprogramma op 3 november 2023
      niet-nodig uitvoeringsprogramma motivering "Loopt via de politie"
    }
    partner wijkteam "Wijkteam politie" {
      soort      politie
      niet-nodig uitvoeringsprogramma motivering "Loopt via het basisteam"
    }
  """
  slecht  """
    partner politie "Politie" {
      soort      politie
      afstemming beleid op 3 maart 2023
      niet-nodig beleid motivering "Geen nieuw beleid"
      niet-nodig uitvoeringsprogramma
    }
    partner waterschap "Waterschap" {
      soort      bestuursorgaan
      niet-nodig uitvoeringsprogramma motivering "Geen gezamenlijk werk"
    }
  """
}

criterium OB-13.9-1 "Organisatie waarborgt uitvoering" in omgevingsbesluit-2024 {
  vraagt      "De organisatie kan het werk aan: elke taak heeft iemand die haar uitvoert."
  bron        "Omgevingsbesluit art. 13.9 lid 1" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         elke taak heeft uitvoerende {
    melding "Voor taak «{titel}» staat niet wie haar uitvoert." engels "Task “{titel}” names nobody who performs it."
  }
  beoordeling "Waarborgt de inrichting van de organisatie een goede uitvoering?"
  herstel     "Geef de taak een `team`, `uitvoerder` of `met`." engels "Give the task a `team`, `uitvoerder` or `met`."
  goed        """
    team boa "BOA's" {
      formatie 2 fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team boa
    }
  """
  slecht      """
    taak vegen "Toezicht op zwerfafval" {
    }
  """
}

criterium OB-13.9-2a "Formatie en bevoegdheden vastgelegd" in omgevingsbesluit-2024 {
  vraagt  "Formatie, werk, bevoegdheid en verantwoordelijke van elke functie liggen vast, ook voor vergunningen."
  bron    "Omgevingsbesluit art. 13.9 lid 2 onder a" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  eis     minstens 1 functie
  eis     elke functie heeft werkzaamheid, bevoegdheid en verantwoordelijke
  eis     voor elke functie geldt som van fte van formatie meer dan 0 fte {
    melding "Functie «{titel}» heeft geen `formatie`." engels "Function “{titel}” has no `formatie`."
  }
  herstel "Geef elke `functie` een `formatie`, `werkzaamheid`, `bevoegdheid` en `verantwoordelijke`." engels "Give each `functie` a `formatie`, `werkzaamheid`, `bevoegdheid` and `verantwoordelijke`."
  goed    """
    functie toezichthouder "Toezichthouder bouwen" {
      formatie          2 fte
      werkzaamheid      toezicht
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
      verantwoordelijke "Teamleider VTH"
    }
  """
  slecht  """
    functie toezichthouder "Toezichthouder bouwen" {
      formatie          2 fte
      werkzaamheid      toezicht
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
    }
  """
}

criterium OB-13.9-2b "Functiescheiding bij milieubelastende activiteiten" in omgevingsbesluit-2024 {
  vraagt      "Wie een milieuvergunning of maatwerkvoorschrift voorbereidt, houdt op diezelfde activiteit geen toezicht en legt er geen sanctie op."
  bron        "Omgevingsbesluit art. 13.9 lid 2 onder b" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  indien      reikwijdte bevat milieu
  eis         geen functie waar taakveld bevat milieu en werkzaamheid bevat vergunning en werkzaamheid bevat toezicht of sanctie {
    melding "Functie «{titel}» doet voor milieu zowel vergunningen als toezicht of sancties." engels "Function “{titel}” handles both permits and supervision or sanctions in the environment field."
  }
  eis         voor elke functie waar werkzaamheid bevat vergunning en werkzaamheid bevat toezicht of sanctie geldt heeft taakveld {
    melding "Functie «{titel}» doet zowel vergunningen als toezicht of sancties, en zegt niet voor welke taakvelden." engels "Function “{titel}” handles both permits and supervision or sanctions, and does not say in which fields."
  }
  beoordeling "Blijven vergunning en toezicht ook per milieubelastende activiteit in verschillende handen?"
  herstel     "Verdeel vergunningen en toezicht over twee functies." engels "Divide permits and supervision over two functions."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2023
      reikwijdte milieu
    }
    functie milieu "Toezichthouder milieu" {
      taakveld     milieu
      werkzaamheid toezicht, sanctie
    }
    functie bouwen "Medewerker bouwen" {
      taakveld     bouwen
      werkzaamheid vergunning, toezicht
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2023
      reikwijdte milieu
    }
    functie milieu "Toezichthouder milieu" {
      taakveld     milieu
      werkzaamheid vergunning, toezicht
    }
    functie advies "Adviseur milieu" {
      taakveld     milieu
      werkzaamheid vergunning, sanctie
    }
    functie alles "Medewerker VTH" {
      werkzaamheid vergunning, toezicht
    }
    functie juridisch "Jurist" {
      werkzaamheid vergunning, sanctie
    }
  """
}

criterium OB-13.9-2c "Roulatie toezicht" in omgevingsbesluit-2024 {
  vraagt  "Een toezichthouder houdt niet blijvend toezicht op dezelfde milieubelastende activiteit."
  bron    "Omgevingsbesluit art. 13.9 lid 2 onder c" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  indien  reikwijdte bevat milieu
  eis     minstens 1 roulatie waar taakveld bevat milieu {
    melding "Er is geen roulatie voor toezicht op milieu." engels "There is no rotation for environmental supervision."
  }
  herstel "Zet `roulatie na … { taakveld milieu }` in het plan." engels "Put `roulatie na …` in the plan."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    roulatie na 3 jaar { taakveld milieu }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    roulatie na 3 jaar { taakveld bouwen }
  """
}

criterium OB-13.9-2d "Bereikbaarheid buiten kantooruren" in omgevingsbesluit-2024 {
  vraagt  "Buiten kantoortijd is de organisatie bereikbaar en beschikbaar."
  bron    "Omgevingsbesluit art. 13.9 lid 2 onder d" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  eis     minstens 1 bereikbaarheid
  eis     dagdeel van bereikbaarheid bevat avond, nacht en weekend {
    melding "Niemand is bereikbaar in: {wat ontbreekt}." engels "Nobody can be reached during: {wat ontbreekt}."
  }
  herstel "Zet `bereikbaarheid avond, nacht, weekend` in het plan." engels "Put `bereikbaarheid avond, nacht, weekend` in the plan."
  goed    """
    bereikbaarheid avond, nacht, weekend {
      uitvoerder omgevingsdienst
    }
    partner omgevingsdienst "Omgevingsdienst"
  """
  slecht  """
    bereikbaarheid avond, nacht {
      uitvoerder omgevingsdienst
    }
    partner omgevingsdienst "Omgevingsdienst"
  """
}

criterium OB-13.9-3 "Werkprocessen vastgelegd en gevolgd" in omgevingsbesluit-2024 {
  vraagt      "Voor vergunning, toezicht en sanctie zijn werkprocessen vastgelegd, en elke taak noemt het hare."
  bron        "Omgevingsbesluit art. 13.9 lid 3" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         minstens 1 werkproces waar soort bevat vergunning {
    melding "Geen werkproces beschrijft vergunningen." engels "No work process describes permits."
  }
  eis         minstens 1 werkproces waar soort bevat toezicht {
    melding "Geen werkproces beschrijft toezicht." engels "No work process describes supervision."
  }
  eis         minstens 1 werkproces waar soort bevat sanctie {
    melding "Geen werkproces beschrijft sancties." engels "No work process describes sanctions."
  }
  eis         elke taak heeft werkproces {
    melding "Taak «{titel}» noemt geen werkproces." engels "Task “{titel}” names no work process."
  }
  beoordeling "Worden de werkprocessen in de praktijk gevolgd?"
  herstel     "Neem de drie werkprocessen op en geef elke taak een `werkproces`." engels "Take up the three work processes and give each task a `werkproces`."
  goed        """
    werkproces controle "Controle" {
      soort       toezicht, sanctie
      vastgesteld op 1 februari 2016
    }
    werkproces vergunnen "Vergunningen" { soort vergunning }
    taak rondes "Controle" {
      werkproces controle
    }
  """
  slecht      """
    werkproces controle "Controle" {
      soort       toezicht, sanctie
      vastgesteld op 1 februari 2016
    }
    taak rondes "Controle" {
    }
  """
}

criterium OB-13.10-a "Middelen inzichtelijk en begroot" in omgevingsbesluit-2024 {
  vraagt  "Wat nodig is en wat er is, is zichtbaar en staat in de begroting."
  bron    "Omgevingsbesluit art. 13.10 onder a" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  eis     minstens 1 taak
  eis     minstens 1 team
  eis     elke taak heeft benodigd
  eis     elke taak heeft budget {
    melding "Van taak «{titel}» staat niet hoeveel geld nodig is." engels "Task “{titel}” does not say how much money it needs."
  }
  eis     elk team heeft beschikbaar
  eis     minstens 1 begroting waar jaar is jaar van het plan {
    melding "De begroting van het jaar van het plan ontbreekt." engels "The budget of the plan's year is missing."
  }
  herstel "Geef elke taak uren en een `budget` (desnoods `€ 0`), elk team een formatie met productieve uren, en het plan een `begroting`." engels "Give each task hours, each team a staffing with productive hours, and the plan a `begroting`."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2017 programma "Veiligheid" € 412.000
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team   boa
      inzet  400 uur per jaar
      budget € 4.000
    }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2016 programma "Veiligheid" € 412.000
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team   boa
      inzet  400 uur per jaar
      budget € 4.000
    }
  """
}

criterium OB-13.10-b "Voldoende middelen voor het programma" in omgevingsbesluit-2024 {
  vraagt  "Voor het programma zijn genoeg mensen en geld beschikbaar."
  bron    "Omgevingsbesluit art. 13.10 onder b" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  eis     voor elk team geldt tekort hoogstens 0 uur {
    melding "Team «{titel}» komt {waarde} te kort." engels "Team “{titel}” is short of {waarde}."
  }
  eis     als minstens 1 budget van taak dan som van bedrag van budget van taak hoogstens som van bedrag van begroting waar jaar is jaar van het plan {
    melding "De taken kosten samen {waarde}, meer dan de {verwacht} op de begroting." engels "The tasks cost {waarde} together, more than the {verwacht} in the budget."
  }
  herstel "Verminder het werk, breid het team uit, of verlaag een `budget`." engels "Reduce the work or extend the team."
  goed    """
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team   boa
      inzet  400 uur per jaar
      budget € 3.000
      budget € 2.000
    }
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2016 programma "Veiligheid" € 1.000
      begroting 2017 programma "Veiligheid" € 4.000
      begroting 2017 programma "Wonen" € 1.000
    }
  """
  slecht  """
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team   boa
      inzet  4.000 uur per jaar
      budget € 2.500
      budget € 2.500
    }
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2017 programma "Veiligheid" € 4.000
    }
  """
}

criterium OB-13.11-1 "Jaarlijkse evaluatierapportage" in omgevingsbesluit-2024 {
  vraagt      "Elk jaar verschijnt een verslag over de uitvoering en over de bijdrage aan de doelen."
  bron        "Omgevingsbesluit art. 13.11 lid 1" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         minstens 1 evaluatie met oordeel {
    melding "Geen evaluatie heeft een `oordeel`." engels "No evaluation has an `oordeel`."
  }
  eis         elk oordeel van evaluatie heeft doel
  eis         voor elke evaluatie waar jaar is jaar van het plan min 1 geldt taken-zonder-oordeel is 0 {
    melding "Aantal taken van vorig jaar zonder oordeel in de evaluatie: {waarde}." engels "Tasks of last year without a judgement in the evaluation: {waarde}."
  }
  beoordeling "Laat het verslag zien in hoeverre het werk aan de doelen bijdroeg?"
  herstel     "Geef de `evaluatie` voor elke taak een `oordeel` met het doel." engels "Give the `evaluatie` an `oordeel` with the goal for each task."
  goed        """
    // Het plan van 2016 had één taak: vegen.
    evaluatie "Evaluatie 2016" over 2016 {
      oordeel vegen uitgevoerd voor schoon "Alle rondes gelopen"
      conclusie aangepast "Zwerfafval krijgt meer uren"
    }
    doel schoon "Schone straten"
  """
  slecht      """
    evaluatie "Evaluatie 2015" over 2015 {
      oordeel vegen uitgevoerd "Alle rondes gelopen"
      conclusie aangepast "Zwerfafval krijgt meer uren"
    }
    doel schoon "Schone straten"
  """
}

criterium OB-13.11-2 "Strategie bezien na rapportage" in omgevingsbesluit-2024 {
  vraagt      "Na het verslag wordt de strategie bezien: aangepast met een wijziging, of niet met een reden."
  bron        "Omgevingsbesluit art. 13.11 lid 2" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders      vth-23, omgevingsbesluit
  ernst       fout
  eis         minstens 1 evaluatie
  eis         elke evaluatie heeft conclusie {
    melding "Evaluatie «{titel}» zegt niet of de strategie is aangepast." engels "Evaluation “{titel}” does not say whether the strategy was adapted."
  }
  beoordeling "Is de strategie aangepast waar dat na het verslag nodig was?"
  herstel     "Geef de `evaluatie` een `conclusie`." engels "Give the `evaluatie` a `conclusie`."
  goed        """
    evaluatie "Evaluatie 2023" over 2023 {
      oordeel vegen uitgevoerd voor schoon "Alle rondes gelopen"
      conclusie aangepast "Zwerfafval krijgt meer uren"
    }
    doel schoon "Schone straten"
  """
  slecht      """
    evaluatie "Evaluatie 2023" over 2023 {
      oordeel vegen uitgevoerd voor schoon "Alle rondes gelopen"
    }
    doel schoon "Schone straten"
  """
}

criterium OB-13.12-1 "Basistakenpakket bij de omgevingsdienst" in omgevingsbesluit-2024 {
  vraagt  "Het basistakenpakket wordt door een omgevingsdienst uitgevoerd."
  bron    "Omgevingsbesluit art. 13.12 lid 1" webadres "https://wetten.overheid.nl/BWBR0041278"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  voor    elke taak met basistaak
  eis     minstens 1 uitvoerende waar soort bevat omgevingsdienst {
    melding "Basistaak «{titel}» ligt niet bij een omgevingsdienst." engels "Basic task “{titel}” is not with an environmental agency."
  }
  herstel "Maak de omgevingsdienst `uitvoerder` van de basistaak." engels "Make the environmental service `uitvoerder` of the basic task."
  goed    """
    partner od "Omgevingsdienst" { soort omgevingsdienst }
    taak bedrijven "Controle basistaken milieu" {
      basistaak
      uitvoerder od
    }
  """
  slecht  """
    partner od "Omgevingsdienst" { soort adviseur }
    taak bedrijven "Controle basistaken milieu" {
      basistaak
      uitvoerder od
    }
  """
}

"""#),
  BuiltIn.File("Plans/kaders/omgevingswet-2024.vth", #"""
// Artikelen 18.20 tot en met 18.25 van de Omgevingswet over de kwaliteit van uitvoering en handhaving.

kader omgevingswet-2024 "Omgevingswet, afdeling 18.3" {
  soort  wet
  geldig vanaf 1 januari 2024
  bron   "Omgevingswet, stand 2026" webadres "https://wetten.overheid.nl/BWBR0037885"
}

criterium OW-18.20-1 "Zorgplicht kwaliteit" in omgevingswet-2024 {
  vraagt      "Het bestuur zorgt voor goede kwaliteit; het plan noemt aan welk kwaliteitskader het zich houdt."
  bron        "Omgevingswet art. 18.20 lid 1" webadres "https://wetten.overheid.nl/BWBR0037885"
  kaders      vth-23, omgevingsbesluit
  ernst       waarschuwing
  eis         heeft kader {
    melding "Het plan noemt geen kwaliteitskader." engels "The plan names no quality set."
  }
  beoordeling "Is de kwaliteit van uitvoering en handhaving over het geheel goed?"
  herstel     "Zet `kader` in het plan, met set en versie." engels "Put `kader` in the plan, with set and version."
  goed        """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2023
      kader vth-2.3
    }
  """
  slecht      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2023
    }
  """
}

criterium OW-18.20-3 "Raad kan kwaliteitsregels stellen" in omgevingswet-2024 {
  vraagt  "De raad kan regels stellen over kwaliteit; wie een verordening noemt, noemt ook het artikel."
  bron    "Omgevingswet art. 18.20 lid 3" webadres "https://wetten.overheid.nl/BWBR0037885"
  kaders  vth-23, omgevingsbesluit
  ernst   waarschuwing
  eis     elke verordening heeft artikel {
    melding "Verordening «{titel}» noemt geen artikel over kwaliteit." engels "Ordinance “{titel}” names no article on quality."
  }
  herstel "Geef de `verordening` een `artikel`." engels "Give the `verordening` an `artikel`."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2023
      verordening "Verordening kwaliteit" vastgesteld door raad op 30 november 2023 {
        artikel "artikel 4"
      }
    }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2023
      verordening "Verordening kwaliteit" vastgesteld door raad op 30 november 2023
    }
  """
}

criterium OW-18.23-1 "Raad stelt regels voor basistaken" in omgevingswet-2024 {
  vraagt  "Voor basistaken die de omgevingsdienst doet stelt de raad kwaliteitsregels."
  bron    "Omgevingswet art. 18.23 lid 1" webadres "https://wetten.overheid.nl/BWBR0037885"
  kaders  vth-23, omgevingsbesluit
  ernst   fout
  indien  minstens 1 taak met basistaak
  eis     minstens 1 verordening {
    melding "Er zijn basistaken, maar er is geen kwaliteitsverordening." engels "There are basic tasks, but no quality ordinance."
  }
  herstel "Noem de `verordening` van de raad." engels "Name the `verordening` of the council."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2023
      verordening "Verordening kwaliteit" vastgesteld door raad op 30 november 2023
    }
    partner od "Omgevingsdienst" { soort omgevingsdienst }
    taak bedrijven "Controle basistaken milieu" {
      basistaak
      uitvoerder od
    }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2023
    }
    partner od "Omgevingsdienst" { soort omgevingsdienst }
    taak bedrijven "Controle basistaken milieu" {
      basistaak
      uitvoerder od
    }
  """
}

criterium OW-18.23-2 "Uniforme regels per omgevingsdienst" in omgevingswet-2024 {
  vraagt  "Die regels zijn per omgevingsdienst gelijk."
  bron    "Omgevingswet art. 18.23 lid 2" webadres "https://wetten.overheid.nl/BWBR0037885"
  kaders  vth-23, omgevingsbesluit
  ernst   waarschuwing
  indien  minstens 1 taak met basistaak
  eis     minstens 1 verordening
  eis     als minstens 1 verordening dan minstens 1 verordening met uniform {
    melding "Geen verordening is `uniform`." engels "No by-law is `uniform`."
  }
  herstel "Schrijf `uniform` bij de verordening, met de deelnemers." engels "Write `uniform` at the by-law, with the participants."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2023
      verordening "Verordening kwaliteit" vastgesteld door raad op 30 november 2023 {
        uniform met od
      }
    }
    partner od "Omgevingsdienst" { soort omgevingsdienst }
    taak bedrijven "Controle basistaken milieu" {
      basistaak
      uitvoerder od
    }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 19 december 2023
      verordening "Verordening kwaliteit" vastgesteld door raad op 30 november 2023
    }
    partner od "Omgevingsdienst" { soort omgevingsdienst }
    taak bedrijven "Controle basistaken milieu" {
      basistaak
      uitvoerder od
    }
  """
}

criterium OW-18.25-1 "Gegevensuitwisseling" in omgevingswet-2024 {
  vraagt  "Betrokken overheden wisselen gegevens uit, ook met de strafrechtelijke instanties."
  bron    "Omgevingswet art. 18.25 lid 1" webadres "https://wetten.overheid.nl/BWBR0037885"
  kaders  vth-23, omgevingsbesluit
  ernst   waarschuwing
  eis     onderwerp van afspraak van partner bevat gegevensuitwisseling {
    melding "Geen afspraak gaat over gegevensuitwisseling." engels "No agreement is about data exchange."
  }
  herstel "Geef een `afspraak` het `onderwerp gegevensuitwisseling`." engels "Give an `afspraak` the `onderwerp gegevensuitwisseling`."
  goed    """
    partner od "Omgevingsdienst" {
      soort    omgevingsdienst
      afspraak dvo "Dienstverlening" {
        onderwerp wm-wbb-taken, stoffen-en-producten, gegevensuitwisseling
      }
    }
  """
  slecht  """
    partner od "Omgevingsdienst" {
      soort    omgevingsdienst
      afspraak dvo "Dienstverlening" {
        onderwerp wm-wbb-taken, stoffen-en-producten
      }
    }
  """
}

"""#),
  BuiltIn.File("Plans/kaders/overige-wetten.vth", #"""
// Toezicht door de provincie, informatie aan de raad, en wat andere wetten van een handhavingsplan vragen.

kader gemeentewet "Gemeentewet" {
  soort wet
  bron  "Gemeentewet, stand 29 november 2015" webadres "https://wetten.overheid.nl/BWBR0005416"
}

criterium IBT-1 "Provincie als toezichthouder" in gemeentewet {
  vraagt      "Gedeputeerde staten houden toezicht op de uitvoering van deze taken; het plan houdt daar rekening mee."
  bron        "Gemeentewet, hoofdstuk over toezicht (onder meer art. 124)" webadres "https://wetten.overheid.nl/BWBR0005416"
  bron        "Vindplaats" webadres "https://5dok.net/article/analyse-van-het-toezicht-door-provincies-en-gemeenten.yj7rempm"
  kaders      vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  geldig      vanaf 1 oktober 2012
  ernst       waarschuwing
  eis         minstens 1 toezicht-provincie {
    melding "Het plan noemt het toezicht van de provincie niet." engels "The plan does not name provincial oversight."
  }
  beoordeling "Voldoet de gemeente aan wat de provincie van haar vraagt?"
  herstel     "Zet `toezicht-provincie` met de provinciale verordening in het plan." engels "Put `toezicht-provincie` with the provincial by-law in the plan."
  goed        """
    toezicht-provincie "Verordening systematische toezichtinformatie"
  """
  slecht      """
    partner provincie "Provincie"
  """
}

kader toezichtinformatie "Besluit verstrekking systematische toezichtinformatie" {
  soort  wet
  geldig vanaf 1 oktober 2012
  bron   "Besluit verstrekking systematische toezichtinformatie" webadres "https://wetten.overheid.nl/BWBR0031812"
}

criterium IBT-2 "Systematische toezichtinformatie" in toezichtinformatie {
  vraagt  "Wat de provincie op een vaste datum wil hebben, gaat op tijd weg. De datum staat in de provinciale verordening en verschilt per provincie."
  bron    "Besluit verstrekking systematische toezichtinformatie art. 2 lid 2 en art. 5 lid 1" webadres "https://wetten.overheid.nl/BWBR0031812"
  bron    "Vindplaats" webadres "https://repository.officiele-overheidspublicaties.nl/cvdr/CVDR324544/1/html/CVDR324544_1.html"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  voor    elke uiterste-datum van toezicht-provincie
  eis     soort van verzending van het plan waar ontvanger bevat provincie bevat elk stuk {
    melding "`{wat ontbreekt}` gaat niet naar de provincie." engels "`{wat ontbreekt}` is not sent to the province."
  }
  eis     datum op of na laagste van datum van verzending van het plan waar ontvanger bevat provincie en soort is stuk van deze uiterste-datum {
    melding "Het stuk is er niet vóór de uiterste datum: {waarde}." engels "The document is not there before the deadline: {waarde}."
  }
  herstel "Zet `verzending … aan provincie op …` in het plan, vóór de uiterste datum." engels "Put `verzending … aan provincie op …` in the plan, before the last date."
  goed    """
    toezicht-provincie "Verordening systematische toezichtinformatie" {
      uiterste-datum uitvoeringsprogramma op 1 februari 2017
    }
    verzending uitvoeringsprogramma aan provincie op 15 januari 2017
    partner provincie "Provincie"
  """
  slecht  """
    toezicht-provincie "Verordening systematische toezichtinformatie" {
      uiterste-datum uitvoeringsprogramma op 1 februari 2017
    }
    verzending uitvoeringsprogramma aan provincie op 15 maart 2017
    verzending rapportage aan provincie op 10 januari 2017
    partner provincie "Provincie"
  """
}

kader provinciaal-toezicht "Provinciaal toezicht in de praktijk" {
  soort  model
  geldig vanaf 1 oktober 2012
}

criterium IBT-3 "Programma op tijd vastgesteld" in provinciaal-toezicht {
  vraagt    "Een programma dat te laat komt geeft in de praktijk een onvoldoende oordeel van de provincie."
  bron      "Oordeel «niet adequaat» over Heemstede" webadres "https://zoek.officielebekendmakingen.nl/gmb-2020-79151.html"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     waarschuwing
  eis       laagste van datum van vaststelling voor begin van het plan {
    melding "Het plan is pas vastgesteld toen het jaar al liep: {waarde}." engels "The plan was adopted when its year had begun: {waarde}."
  }
  eis       laagste van datum van vaststelling uiterlijk einde van het plan {
    melding "Het plan is pas na afloop vastgesteld: {waarde}." engels "The plan was adopted after its period: {waarde}."
    ernst   fout
  }
  herstel   "Stel het plan vóór het planjaar vast." engels "Adopt the plan before the plan year."
  goed      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
    }
  """
  slecht    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 14 februari 2018
    }
  """
}

criterium GW-169 "Actieve informatie aan de raad" in gemeentewet {
  vraagt  "De raad krijgt elk jaar het programma en de evaluatie."
  bron    "Gemeentewet art. 169 lid 2" webadres "https://wetten.overheid.nl/BWBR0005416"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  eis     minstens 1 aanbieding waar orgaan is raad, of minstens 1 verzending waar soort is uitvoeringsprogramma en ontvanger bevat raad {
    melding "Het plan zegt niet wanneer de raad het uitvoeringsprogramma krijgt." engels "The plan does not say when the council receives the programme."
  }
  eis     minstens 1 verzending waar soort is evaluatie en ontvanger bevat raad {
    melding "De raad krijgt de evaluatie niet." engels "The council does not get the evaluation."
  }
  herstel "Zet `aanbieding raad op …` en `verzending evaluatie aan raad op …` in het plan." engels "Put `aanbieding raad op …` and `verzending evaluatie aan raad op …` in the plan."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      aanbieding raad op 26 januari 2017
    }
    verzending evaluatie aan raad op 15 april 2017
    verzending uitvoeringsprogramma aan raad op 26 januari 2017
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
    }
    verzending beleid aan raad op 15 april 2017
  """
}

criterium GW-189 "Middelen op de begroting" in gemeentewet {
  vraagt  "De taken kosten samen niet meer dan er op de begroting staat."
  bron    "Gemeentewet art. 189 lid 1" webadres "https://wetten.overheid.nl/BWBR0005416"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  indien  minstens 1 budget van taak
  eis     som van bedrag van budget van taak hoogstens som van bedrag van begroting waar jaar is jaar van het plan {
    melding "De budgetten van de taken zijn samen {waarde}, meer dan op de begroting." engels "Task budgets add up to {waarde}, more than the budget holds."
  }
  herstel "Verlaag een `budget`, of laat de raad de begroting wijzigen." engels "Lower a `budget`, or have the council change the budget."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2017 programma "Veiligheid" € 10.000
    }
    taak vegen "Toezicht" {
      budget € 4.000
    }
    taak poster "Posteractie" {
      budget € 5.000
    }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2017 programma "Veiligheid" € 10.000
    }
    taak vegen "Toezicht" {
      budget € 4.000
    }
    taak poster "Posteractie" {
      budget € 7.000
    }
  """
}

criterium GW-125 "Wie sanctioneert" in gemeentewet {
  vraagt    "Het college legt sancties op voor regels die het zelf uitvoert, de burgemeester voor de zijne, zoals openbare orde en alcohol."
  bron      "Gemeentewet art. 125 lid 2 en 3" webadres "https://wetten.overheid.nl/BWBR0005416"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     fout
  eis       elke sanctie van strategie heeft orgaan
  eis       geen orgaan van sanctie van strategie waar taakveld bevat openbare-orde of alcohol en orgaan is college {
    melding "Voor openbare orde en alcohol legt de burgemeester de sanctie op, niet het college." engels "For public order and alcohol the mayor imposes the sanction, not the executive."
  }
  herstel   "Geef de sanctie `orgaan burgemeester voor openbare-orde, alcohol`." engels "Give the sanction `orgaan burgemeester voor openbare-orde, alcohol`."
  goed      """
    strategie sanctie "Sanctiestrategie" {
      sanctie last-onder-bestuursdwang termijn 2 weken {
        orgaan college voor bouwen, milieu
        orgaan burgemeester voor openbare-orde, alcohol
      }
    }
  """
  slecht    """
    strategie sanctie "Sanctiestrategie" {
      sanctie last-onder-bestuursdwang termijn 2 weken {
        orgaan college voor bouwen, milieu
        orgaan college voor openbare-orde
      }
    }
  """
}

kader wro "Wet ruimtelijke ordening, artikel 10.1" {
  soort       wet
  geldig      t/m 31 december 2023
  bron        "Wet ruimtelijke ordening, stand 29 november 2015" webadres "https://wetten.overheid.nl/BWBR0020449"
  toelichting "De einddatum is uit het hoofd."
  zekerheid   midden
}

criterium WRO-10.1-1 "Voornemens ruimtelijke handhaving" in wro {
  vraagt  "Elk jaar maakt het college bekend hoe het de ruimtelijke regels gaat handhaven."
  bron    "Wet ruimtelijke ordening art. 10.1 lid 1" webadres "https://wetten.overheid.nl/BWBR0020449"
  kaders  vth-20, vth-21, vth-22
  ernst   fout
  indien  reikwijdte bevat ruimtelijke-ordening
  eis     minstens 1 publicatie {
    melding "Het plan is niet bekendgemaakt." engels "The plan was not published."
  }
  eis     laagste van datum van publicatie uiterlijk einde van het plan {
    melding "Het plan is pas op {waarde} gepubliceerd, na zijn einde." engels "The plan was published only on {waarde}, after its end."
  }
  herstel "Zet `publicatie … op …` in het plan." engels "Put `publicatie … op …` in the plan."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte  ruimtelijke-ordening
      publicatie  "Gemeenteblad" op 5 januari 2017
    }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte  ruimtelijke-ordening
    }
  """
}

criterium WRO-10.1-2 "Verslag ruimtelijke handhaving aan de raad" in wro {
  vraagt  "Elk jaar krijgt de raad verslag van de ruimtelijke handhaving, en tegelijk de rijksinspectie een afschrift."
  bron    "Wet ruimtelijke ordening art. 10.1 lid 2" webadres "https://wetten.overheid.nl/BWBR0020449"
  bron    "Vindplaats" webadres "http://docplayer.nl/25726661-Handhavingjaarverslagen-ruimte-in-perspectief-een-controlerende-gemeenteraad.html"
  kaders  vth-20, vth-21, vth-22
  ernst   fout
  indien  reikwijdte bevat ruimtelijke-ordening
  eis     minstens 1 verzending waar soort is evaluatie en ontvanger bevat raad {
    melding "De raad krijgt de evaluatie niet." engels "The council does not get the evaluation."
  }
  eis     minstens 1 verzending waar soort is evaluatie en ontvanger bevat inspectie {
    melding "De inspectie krijgt geen afschrift van de evaluatie." engels "The inspectorate gets no copy of the evaluation."
  }
  eis     laagste van datum van verzending waar soort is evaluatie en ontvanger bevat inspectie is gelijk aan laagste van datum van verzending waar soort is evaluatie en ontvanger bevat raad {
    melding "Het afschrift gaat op {waarde} naar de inspectie, de evaluatie op {verwacht} naar de raad; dat moet tegelijk." engels "The copy goes to the inspectorate on {waarde}, the evaluation to the council on {verwacht}; that should be at the same time."
  }
  herstel "Zet `verzending evaluatie aan raad, inspectie op …` in het plan." engels "Put `verzending evaluatie aan raad, inspectie op …` in the plan."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte ruimtelijke-ordening
    }
    verzending evaluatie aan raad, inspectie op 15 april 2017
    verzending evaluatie aan raad op 15 juni 2017
    verzending evaluatie aan inspectie op 15 juli 2017
    verzending beleid aan raad, inspectie op 3 maart 2017
    partner inspectie "Rijksinspectie" { soort inspectie }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte ruimtelijke-ordening
    }
    verzending beleid aan raad op 15 april 2017
    verzending evaluatie aan provincie op 15 april 2017
    partner provincie "Provincie"
  """
}

kader drank-en-horecawet "Drank- en Horecawet, artikel 43a (nu Alcoholwet)" {
  soort       wet
  geldig      vanaf 1 januari 2014
  bron        "Drank- en Horecawet, stand 29 november 2015" webadres "https://wetten.overheid.nl/BWBR0002458"
  toelichting "De begindatum is uit het hoofd."
  zekerheid   midden
}

criterium DHW-43a-1 "Preventie- en handhavingsplan alcohol" in drank-en-horecawet {
  vraagt  "De raad stelt elke vier jaar een preventie- en handhavingsplan alcohol vast."
  bron    "Drank- en Horecawet art. 43a" webadres "https://wetten.overheid.nl/BWBR0002458"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  indien  reikwijdte bevat alcohol
  eis     minstens 1 raadsplan waar taakveld is alcohol {
    melding "Het plan noemt geen preventie- en handhavingsplan alcohol." engels "The plan names no alcohol plan."
  }
  eis     hoogste van datum van raadsplan waar taakveld is alcohol hoogstens 4 jaar voor begin van het plan {
    melding "Het plan alcohol is ouder dan vier jaar: {waarde}." engels "The alcohol plan is older than four years: {waarde}."
  }
  herstel "Laat de raad een nieuw plan vaststellen en noem het met `raadsplan`." engels "Have the council adopt a new plan and name it with `raadsplan`."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte alcohol
    }
    raadsplan "Preventie- en handhavingsplan alcohol" over alcohol vastgesteld op 18 december 2014 {
      doel             nuchter
      preventie        uitleg
      handhaving       leeftijd
      minimumresultaat "Naleving leeftijdsgrens 60%"
    }
    doel nuchter "Minder drank onder jongeren"
    taak uitleg "Voorlichting op scholen"
    taak leeftijd "Controle leeftijdsgrens"
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte alcohol
    }
    raadsplan "Preventie- en handhavingsplan alcohol" over alcohol vastgesteld op 18 december 2011 {
      doel             nuchter
      preventie        uitleg
      handhaving       leeftijd
      minimumresultaat "Naleving leeftijdsgrens 60%"
    }
    doel nuchter "Minder drank onder jongeren"
    taak uitleg "Voorlichting op scholen"
    taak leeftijd "Controle leeftijdsgrens"
  """
}

criterium DHW-43a-2 "Inhoud alcoholplan" in drank-en-horecawet {
  vraagt  "Het plan alcohol noemt doelen, acties om te voorkomen en te handhaven, en resultaten die minstens moeten worden gehaald."
  bron    "Drank- en Horecawet art. 43a" webadres "https://wetten.overheid.nl/BWBR0002458"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  indien  reikwijdte bevat alcohol
  eis     minstens 1 raadsplan waar taakveld is alcohol {
    melding "Er is geen `raadsplan` over alcohol." engels "There is no `raadsplan` about alcohol."
  }
  eis     elk raadsplan waar taakveld is alcohol heeft doel, preventie, handhaving en minimumresultaat {
    melding "Het plan alcohol mist `{wat ontbreekt}`." engels "The alcohol plan lacks `{wat ontbreekt}`."
  }
  herstel "Vul het `raadsplan` aan." engels "Complete the `raadsplan`."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte alcohol
    }
    raadsplan "Preventie- en handhavingsplan alcohol" over alcohol vastgesteld op 18 december 2014 {
      doel             nuchter
      preventie        uitleg
      handhaving       leeftijd
      minimumresultaat "Naleving leeftijdsgrens 60%"
    }
    doel nuchter "Minder drank onder jongeren"
    taak uitleg "Voorlichting op scholen"
    taak leeftijd "Controle leeftijdsgrens"
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte alcohol
    }
    raadsplan "Preventie- en handhavingsplan alcohol" over alcohol vastgesteld op 18 december 2014 {
      doel             nuchter
      preventie        uitleg
      handhaving       leeftijd
    }
    doel nuchter "Minder drank onder jongeren"
    taak uitleg "Voorlichting op scholen"
    taak leeftijd "Controle leeftijdsgrens"
  """
}

kader wabo "Wet algemene bepalingen omgevingsrecht, hoofdstuk 5" {
  soort       wet
  geldig      vanaf 1 oktober 2010 t/m 31 december 2023
  bron        "Wet algemene bepalingen omgevingsrecht, stand 29 november 2015" webadres "https://wetten.overheid.nl/BWBR0024779"
  toelichting "Gewijzigd per 14 april 2016; die tekst is niet gelezen."
}

criterium WABO-5.2-1b "Gegevens verzamelen" in wabo {
  vraagt  "Gegevens die voor de handhaving van belang zijn worden verzameld en vastgelegd."
  bron    "Wabo art. 5.2 lid 1 onder b" webadres "https://wetten.overheid.nl/BWBR0024779"
  kaders  vth-20, vth-21, vth-22
  ernst   fout
  eis     minstens 1 monitoring
  eis     elke monitoring heeft systeem en gegevens {
    melding "De monitoring mist `{wat ontbreekt}`." engels "Monitoring lacks `{wat ontbreekt}`."
  }
  herstel "Zet in `monitoring` een `systeem` en `gegevens`." engels "Put a `systeem` and `gegevens` in `monitoring`."
  goed    """
    monitoring {
      systeem  "Zaaksysteem"
      gegevens controles, klachten
    }
  """
  slecht  """
    monitoring {
      gegevens controles, klachten
    }
  """
}

criterium WABO-5.2-1c "Klachten behandelen" in wabo {
  vraagt  "Klachten over de naleving worden behandeld; daar is iemand voor, met uren."
  bron    "Wabo art. 5.2 lid 1 onder c" webadres "https://wetten.overheid.nl/BWBR0024779"
  kaders  vth-20, vth-21, vth-22
  ernst   fout
  eis     minstens 1 taak waar soort is klachtbehandeling of instrument bevat klachtbehandeling {
    melding "Geen taak behandelt klachten." engels "No task handles complaints."
  }
  eis     voor elke taak waar soort is klachtbehandeling of instrument bevat klachtbehandeling geldt heeft uitvoerende
  eis     voor elke taak waar soort is klachtbehandeling of instrument bevat klachtbehandeling geldt benodigd meer dan 0 uur {
    melding "Taak «{titel}» vraagt geen uren." engels "Task “{titel}” asks no hours."
  }
  herstel "Plan een taak met `soort klachtbehandeling`, een team en uren." engels "Plan a task with `soort klachtbehandeling`, a team and hours."
  goed    """
    taak klachten "Klachten behandelen" {
      soort klachtbehandeling
      team  boa
      inzet 200 uur per jaar
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vragen "Vragen en klachten aan de balie" {
      instrument klachtbehandeling
      team  boa
      inzet 40 uur per jaar
    }
  """
  slecht  """
    taak vegen "Toezicht" {
      instrument toezicht
      team  boa
      inzet 200 uur per jaar
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
  """
}

criterium WABO-5.10-3 "Toezichthouders aangewezen" in wabo {
  vraagt  "Toezichthouders op het omgevingsrecht zijn bij besluit aangewezen."
  bron    "Wabo art. 5.10 lid 3" webadres "https://wetten.overheid.nl/BWBR0024779"
  kaders  vth-20, vth-21, vth-22
  ernst   fout
  voor    elke functie waar werkzaamheid bevat toezicht
  eis     minstens 1 aanwijzing met datum {
    melding "Functie «{titel}» houdt toezicht zonder gedateerde aanwijzing." engels "Function “{titel}” supervises without a dated designation."
  }
  herstel "Geef de functie een `aanwijzing` met datum." engels "Give the function an `aanwijzing` with a date."
  goed    """
    functie toezichthouder "Toezichthouder bouwen" {
      formatie          2 fte
      werkzaamheid      toezicht
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
      verantwoordelijke "Teamleider VTH"
      taakveld          bouwen
      aanwijzing        "Aanwijzingsbesluit toezichthouders" op 3 maart 2015
    }
  """
  slecht  """
    functie toezichthouder "Toezichthouder bouwen" {
      formatie          2 fte
      werkzaamheid      toezicht
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
      verantwoordelijke "Teamleider VTH"
      taakveld          bouwen
      aanwijzing        "Aanwijzingsbesluit toezichthouders"
    }
  """
}

"""#),
  BuiltIn.File("Plans/kaders/risicoanalyse.vth", #"""
// Eisen van het model aan de risicoanalyse: dat een plan met zichzelf klopt. Geen wet.

kader risicoanalyse "Samenhang van de risicoanalyse" {
  soort model
}

criterium RA-01 "Formule risico" in risicoanalyse {
  vraagt  "De score van een risico is effect maal kans; een score die er al staat klopt daarmee."
  bron    "Risico als product van kans en effect" webadres "https://www.anteagroup.nl/nl/diensten/risicomodule/risicomodule-wabo-handhaving"
  bron    "Vindplaats" webadres "https://5dok.net/article/risicoanalyse-gemeentelijke-taken-beleidsplan-fysieke-leefomgeving-gemeente-oosterhout.yd7mo111"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  eis     elk risico heeft berekende-score {
  }
  eis     voor elk risico waar heeft score geldt score is gelijk aan berekende-score {
    melding "De opgegeven score klopt niet met effect maal kans: {waarde}." engels "The stated score differs from effect times likelihood: {waarde}."
  }
  herstel "Verbeter de `score`, of laat haar weg: zij volgt uit effect en kans." engels "Correct the `score`, or leave it out: it follows from effect and likelihood."
  goed    """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
      score  4
    }
  """
  slecht  """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
      score  3
    }
  """
}

criterium RA-02 "Gedeclareerde schalen" in risicoanalyse {
  vraagt  "De schalen voor kans en effect hebben bij elke waarde een omschrijving."
  bron    "Schalen met een omschrijving per waarde, zoals in gepubliceerde analyses" webadres "https://5dok.net/article/risicoanalyse-gemeentelijke-taken-beleidsplan-fysieke-leefomgeving-gemeente-oosterhout.yd7mo111"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  eis     minstens 1 risicomodel
  eis     elk risicomodel heeft effect en kans
  eis     voor elk effect van risicomodel geldt waarden-zonder-trede is 0 {
    melding "Aantal waarden van de effectschaal zonder omschrijving: {waarde}." engels "Values of the effect scale without a description: {waarde}."
  }
  eis     voor elke kans van risicomodel geldt waarden-zonder-trede is 0 {
    melding "Aantal waarden van de kansschaal zonder omschrijving: {waarde}." engels "Values of the likelihood scale without a description: {waarde}."
  }
  herstel "Geef elke waarde van de schaal een `trede`." engels "Give each value of the scale a `trede`."
  goed    """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
  """
  slecht  """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
  """
}

criterium RA-03 "Effectdimensies" in risicoanalyse {
  vraagt    "Elk risico heeft op elke dimensie van het risicomodel een score, of zegt dat zij niet van toepassing is."
  bron      "Meerdere effectdimensies, zoals in gepubliceerde analyses" webadres "https://5dok.net/article/risicoanalyse-gemeentelijke-taken-beleidsplan-fysieke-leefomgeving-gemeente-oosterhout.yd7mo111"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     fout
  eis       minstens 1 risicomodel
  eis       elk risicomodel heeft effect
  eis       voor elk risico geldt dimensies-zonder-score is 0 {
    melding "Aantal dimensies zonder score bij risico «{titel}»: {waarde}." engels "Dimensions without a score at risk “{titel}”: {waarde}."
  }
  herstel   "Vul de ontbrekende effecten aan, desnoods met `niet van toepassing`." engels "Complete the missing effects, with `niet van toepassing` if need be."
  goed      """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
  """
  slecht    """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2
      kans   2
    }
  """
}

criterium RA-04 "Aggregatieregel" in risicoanalyse {
  vraagt    "Vast ligt hoe de scores per dimensie tot één effect worden samengenomen."
  bron      "Eigen eis van het model"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     fout
  eis       minstens 1 risicomodel
  eis       als minstens 1 risicomodel dan minstens 1 risicomodel met score {
    melding "Er ligt niet vast hoe effecten tot een score worden samengenomen." engels "How effects combine into a score is not laid down."
  }
  eis       elk risico heeft berekende-score
  herstel   "Geef het `risicomodel` een regel `score`." engels "Give the `risicomodel` a line `score`."
  goed      """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
  """
  slecht    """
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
  """
}

criterium RA-05 "Drempels dekken de schaal" in risicoanalyse {
  vraagt    "De grenzen van de prioriteitsklassen verdelen alle mogelijke scores: geen gat, geen overlap."
  bron      "Eigen eis van het model"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     fout
  eis       minstens 1 risicomodel
  eis       als minstens 1 risicomodel dan minstens 1 klasse van risicomodel {
    melding "Het risicomodel heeft geen `klasse`." engels "The risk model has no `klasse`."
  }
  eis       voor elke klasse van risicomodel geldt drempel meer dan drempel van elke lagere-klasse {
    melding "Klasse «{titel}» begint niet boven de klasse eronder." engels "Class “{titel}” does not start above the class below it."
  }
  eis       laagste van drempel van klasse van risicomodel hoogstens laagste-score van risicomodel {
    melding "De laagste klasse begint boven de laagste score: {waarde}." engels "The lowest class starts above the lowest score: {waarde}."
  }
  herstel   "Laat elke `klasse` hoger beginnen dan de vorige, en de laagste bij de laagste score." engels "Let each `klasse` begin higher than the one before, and the lowest at the lowest score."
  goed      """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
  """
  slecht    """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse midden "Midden" vanaf 3 { toezicht "steekproef" }
      klasse laag "Laag" vanaf 2 { toezicht "op signaal" }
    }
  """
}

criterium RA-06 "Klasse volgt uit score" in risicoanalyse {
  vraagt   "De prioriteitsklasse van een risico volgt uit zijn score, tenzij het bestuur gemotiveerd anders besluit."
  bron     "Bestuurlijke bijstelling van de ambtelijke score" webadres "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Wijchen/CVDR133962.html"
  kaders   vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst    fout
  afwijken toegestaan
  voor     elk risico
  eis      klasse is berekende-klasse, of minstens 1 prioriteit met motivering {
    melding "De klasse van risico «{titel}» wijkt af van de score, zonder motivering." engels "The class of risk “{titel}” departs from its score, without reasons."
  }
  herstel  "Geef de `prioriteit` een motivering, of laat haar weg." engels "Give the `prioriteit` reasons, or leave it out."
  goed     """
    risico hond "Zwerfhond" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
      prioriteit laag motivering "College: eerst de nieuwe bakken afwachten"
    }
  """
  slecht   """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
      prioriteit laag
    }
  """
}

criterium RA-07 "Naleefgedrag met Tafel van Elf" in risicoanalyse {
  vraagt    "Wie de Tafel van Elf gebruikt, gebruikt haar elf dimensies, en minstens één taak werkt op een ervan."
  bron      "Tafel van Elf" webadres "https://adoc.pub/de-tafel-van-elf-een-veelzijdig-instrument.html"
  bron      "Vindplaats" webadres "https://5dok.net/article/uitleg-tafel-van-elf-vth-beleidsplan.y8gxlk6r"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     waarschuwing
  voor      elk risico waar heeft tafel-van-elf
  eis       tafel-van-elf is een van kennis, kosten-en-baten, acceptatie, normgetrouwheid, informele-controle, meldingskans, controlekans, detectiekans, selectiviteit, sanctiekans of sanctie-ernst {
    melding "Dit is geen dimensie van de Tafel van Elf: {waarde}." engels "This is no dimension of the Table of Eleven: {waarde}."
  }
  eis       minstens 1 taak met determinant {
    melding "Geen taak werkt op een oorzaak van risico «{titel}»." engels "No task works on a cause of risk “{titel}”."
  }
  herstel   "Geef een taak voor dit risico een `determinant`." engels "Give a task for this risk a `determinant`."
  goed      """
    risico afval "Zwerfafval" {
      tafel-van-elf kennis 2, controlekans 1
    }
    taak uitleg "Voorlichting" {
      risico      afval
      determinant kennis
    }
  """
  slecht    """
    risico afval "Zwerfafval" {
      tafel-van-elf kennis 2, controlekans 1
    }
    taak uitleg "Voorlichting" {
      risico      afval
    }
  """
}

criterium RA-08 "Actualiteit van de analyse" in risicoanalyse {
  vraagt    "De risicoanalyse is niet ouder dan de beleidsperiode."
  bron      "Eigen eis van het model"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid laag
  ernst     waarschuwing
  parameter leeftijd 4 jaar "Hoe oud de analyse mag zijn op de dag van vaststelling; vier jaar is uit het hoofd"
  eis       minstens 1 risicomodel
  eis       elk risicomodel heeft vastgesteld
  eis       datum van elk vastgesteld van risicomodel hoogstens parameter leeftijd voor laagste van datum van vaststelling {
    melding "De risicoanalyse is te oud: {waarde}." engels "The risk analysis is too old: {waarde}."
  }
  herstel   "Maak de analyse opnieuw en pas `vastgesteld` aan, of zet `parameter RA-08 leeftijd` op de eigen beleidsperiode." engels "Make the analysis anew and adapt `vastgesteld`, or set `parameter RA-08 leeftijd` to your own policy period."
  goed      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      vastgesteld op 3 oktober 2014
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
  """
  slecht    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      vastgesteld op 3 oktober 2012
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
  """
}

criterium RA-09 "Hoogste klasse altijd aangepakt of gemotiveerd" in risicoanalyse {
  vraagt   "Voor elk risico van de hoogste klasse is er een taak met uren."
  bron     "Afgeleid van het vereiste dat het programma de prioriteiten volgt"
  kaders   vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst    fout
  afwijken toegestaan
  voor     elk risico waar klasse is hoogste-klasse van het plan
  eis      minstens 1 taak waar benodigd meer dan 0 uur {
    melding "Risico «{titel}» heeft de hoogste klasse, maar er is geen taak met uren voor." engels "Risk “{titel}” has the highest class, yet no task with hours."
  }
  herstel  "Plan een taak met uren voor het risico, of verantwoord het met een `afwijking`." engels "Plan a task with hours for the risk, or account for it with an `afwijking`."
  goed     """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      risico afval
      team   boa
      inzet  400 uur
    }
  """
  slecht   """
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      effect volksgezondheid 2, imago 1
      kans   2
    }
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team   boa
      inzet  400 uur
    }
  """
}

"""#),
  BuiltIn.File("Plans/kaders/verordening.vth", #"""
// Wat een gemeentelijke verordening kwaliteit VTH doorgaans vraagt, gelezen in gepubliceerde verordeningen.
// De eigen verordening gaat voor: zet haar eisen als eigen criteria in de map van het plan.

kader verordening-kwaliteit "Verordening kwaliteit VTH" {
  soort       kwaliteitscriteria
  geldig      vanaf 14 april 2016
  toelichting "De verplichting tot een verordening geldt sinds de Wet VTH van 14 april 2016."
}

criterium VO-1-1 "Verordening kwaliteit VTH aanwezig" in verordening-kwaliteit {
  vraagt  "De raad heeft een verordening kwaliteit VTH vastgesteld."
  bron    "Verordening kwaliteit VTH, artikel 1 (volgens gepubliceerde verordeningen)" webadres "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Hardinxveld-Giessendam/CVDR410812.html"
  bron    "Vindplaats" webadres "https://hillegom.nl/bestuur-en-organisatie/bekendmakingen/bekendmaking/publicatie/317-verordening-kwaliteit-vergunningverlening-toezicht-en-handhaving-omgevingsrecht-hillegom-317"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   waarschuwing
  eis     minstens 1 verordening waar orgaan is raad {
    melding "Het plan noemt geen kwaliteitsverordening van de raad." engels "The plan names no quality ordinance of the council."
  }
  herstel "Noem de `verordening` met de datum waarop de raad haar vaststelde." engels "Name the `verordening` with the date on which the council adopted it."
  goed    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      verordening "Verordening kwaliteit VTH" vastgesteld door raad op 30 juni 2016
    }
  """
  slecht  """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
    }
  """
}

criterium VO-3-1 "Raad bewaakt de hoofdlijnen" in verordening-kwaliteit {
  vraagt    "De raad houdt zicht op de hoofdlijnen van het kwaliteitsbeleid: elk jaar krijgt hij een evaluatie of kwaliteitsverslag."
  bron      "Verordening kwaliteit VTH, artikel 3 (volgens gepubliceerde verordeningen)" webadres "https://zoek.officielebekendmakingen.nl/gmb-2025-465282.html"
  bron      "Vindplaats" webadres "https://lokaleregelgeving.overheid.nl/CVDR693275/1"
  kaders    vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  zekerheid midden
  ernst     waarschuwing
  eis       minstens 1 verzending waar soort is evaluatie of kwaliteit en ontvanger bevat raad {
    melding "De raad krijgt geen evaluatie of kwaliteitsverslag." engels "The council receives neither evaluation nor quality report."
  }
  herstel   "Zet `verzending evaluatie aan raad op …` in het plan." engels "Put `verzending evaluatie aan raad op …` in the plan."
  goed      """
    verzending evaluatie aan raad op 15 april 2017
  """
  slecht    """
    verzending beleid aan raad op 15 april 2017
  """
}

criterium VO-4-1 "Kwaliteit beoordeeld aan doelen" in verordening-kwaliteit {
  vraagt      "Het college beoordeelt de kwaliteit aan eigen doelen, elk met een indicator."
  bron        "Verordening kwaliteit VTH, artikel 4 (volgens gepubliceerde verordeningen)" webadres "https://zoek.officielebekendmakingen.nl/gmb-2025-465282.html"
  bron        "Vindplaats" webadres "https://lokaleregelgeving.overheid.nl/CVDR693275/1"
  kaders      vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst       waarschuwing
  eis         minstens 1 doel met kwaliteitsdoel {
    melding "Geen doel noemt een `kwaliteitsdoel`." engels "No goal names a `kwaliteitsdoel`."
  }
  eis         elk doel met kwaliteitsdoel heeft indicator {
    melding "Kwaliteitsdoel «{titel}» heeft geen indicator." engels "Quality goal “{titel}” has no indicator."
  }
  beoordeling "Heeft het college de kwaliteit aan deze doelen beoordeeld?"
  herstel     "Geef minstens één doel een `kwaliteitsdoel` en een `indicator`." engels "Give at least one goal a `kwaliteitsdoel` and an `indicator`."
  goed        """
    doel snel "Snelle antwoorden" {
      kwaliteitsdoel dienstverlening
      indicator wachttijd "Dagen tot antwoord"
    }
  """
  slecht      """
    doel snel "Snelle antwoorden" {
      kwaliteitsdoel dienstverlening
      indicator wachttijd "Dagen tot antwoord"
    }
    doel raak "Goede besluiten" {
      kwaliteitsdoel uitvoeringskwaliteit
      indicator bezwaar "Gegronde bezwaren"
    }
    doel sober "Binnen begroting" {
      kwaliteitsdoel financien
    }
  """
}

criterium VO-4-2 "Drie vaste doelonderwerpen" in verordening-kwaliteit {
  vraagt  "De kwaliteitsdoelen gaan in elk geval over dienstverlening, uitvoeringskwaliteit en financiën."
  bron    "Verordening kwaliteit VTH, artikel 4 (volgens gepubliceerde verordeningen)" webadres "https://zoek.officielebekendmakingen.nl/gmb-2025-465282.html"
  bron    "Vindplaats" webadres "https://lokaleregelgeving.overheid.nl/CVDR693275/1"
  kaders  vth-20, vth-21, vth-22, vth-23, omgevingsbesluit
  ernst   fout
  eis     kwaliteitsdoel van doel bevat dienstverlening, uitvoeringskwaliteit en financien {
    melding "Geen doel gaat over {wat ontbreekt}." engels "No goal is about {wat ontbreekt}."
  }
  herstel "Geef voor elk van de drie onderwerpen een doel zijn `kwaliteitsdoel`." engels "Give for each of the three subjects a goal its `kwaliteitsdoel`."
  goed    """
    doel snel "Snelle antwoorden" {
      kwaliteitsdoel dienstverlening
      indicator wachttijd "Dagen tot antwoord"
    }
    doel raak "Goede besluiten" {
      kwaliteitsdoel uitvoeringskwaliteit
      indicator bezwaar "Gegronde bezwaren"
    }
    doel sober "Binnen begroting" {
      kwaliteitsdoel financien
      indicator kosten "Kosten per zaak"
    }
  """
  slecht  """
    doel snel "Snelle antwoorden" {
      kwaliteitsdoel dienstverlening
      indicator wachttijd "Dagen tot antwoord"
    }
    doel raak "Goede besluiten" {
      kwaliteitsdoel uitvoeringskwaliteit
      indicator bezwaar "Gegronde bezwaren"
    }
    doel sober "Binnen begroting" {
      kwaliteitsdoel dienstverlening
      indicator kosten "Kosten per zaak"
    }
  """
}

criterium VO-5-1 "Kwaliteitscriteria van toepassing" in verordening-kwaliteit {
  vraagt   "De landelijke kwaliteitscriteria zijn van toepassing; het plan noemt een set die op de dag van vaststelling gold."
  bron     "Verordening kwaliteit VTH, artikel 5 (volgens gepubliceerde verordeningen)" webadres "https://zoek.officielebekendmakingen.nl/gmb-2025-465282.html"
  bron     "Vindplaats" webadres "https://lokaleregelgeving.overheid.nl/CVDR693275/1"
  bron     "Vindplaats" webadres "http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Hardinxveld-Giessendam/CVDR410812.html"
  bron     "Vindplaats" webadres "https://hillegom.nl/bestuur-en-organisatie/bekendmakingen/bekendmaking/publicatie/317-verordening-kwaliteit-vergunningverlening-toezicht-en-handhaving-omgevingsrecht-hillegom-317"
  kaders   vth-20, vth-21, vth-22, vth-23
  ernst    waarschuwing
  afwijken toegestaan
  eis      heeft kader {
    melding "Het plan noemt geen kwaliteitsset." engels "The plan names no quality set."
  }
  eis      als minstens 1 vaststelling dan ingang-kader uiterlijk laagste van datum van vaststelling {
    melding "Het genoemde kader geldt pas vanaf {waarde} (niet geverifieerd); het plan is op {verwacht} vastgesteld." engels "The named set holds only from {waarde} (not verified); the plan was adopted on {verwacht}."
  }
  herstel  "Zet `kader` in het plan, met een set die op de dag van vaststelling gold." engels "Put `kader` in the plan."
  goed     """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      kader vth-2.1
    }
  """
  slecht   """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2024 t/m 31 december 2024
      vaststelling college op 20 december 2016
      vaststelling burgemeester op 2 januari 2024
      kader vth-2.3
    }
  """
}

criterium VO-5-2 "Pas toe of leg uit" in verordening-kwaliteit {
  vraagt    "Elk jaar hoort de raad in hoeverre de kwaliteitscriteria zijn nageleefd; waar dat niet kon staat de reden in een afwijking."
  bron      "Verordening kwaliteit VTH, artikel 5 (motiveringsplicht bevestigd, tekst uit het hoofd)" webadres "https://5dok.net/article/l-andelijke-wet-regelgeving-vth-beleidsplan.y8gxlk6r"
  bron      "Vindplaats" webadres "http://mastermeester.nl/modelverordening-vth/"
  kaders    vth-20, vth-21, vth-22, vth-23
  zekerheid midden
  ernst     fout
  eis       criteria KC- voldoen {
    melding "Aan `{wat ontbreekt}` is niet voldaan en een afwijking ontbreekt." engels "`{wat ontbreekt}` is not met and no deviation accounts for it."
  }
  eis       minstens 1 verzending waar soort is naleving-kwaliteitscriteria en ontvanger bevat raad {
    melding "De raad krijgt geen verslag over de naleving van de kwaliteitscriteria." engels "The council gets no report on compliance with the quality criteria."
  }
  herstel   "Geef voor elk criterium waaraan niet is voldaan een `afwijking`, en stuur de raad elk jaar het verslag." engels "Give an `afwijking` for each criterion that is not met, and send the council the report each year."
  goed      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      begroting 2017 programma "Veiligheid" € 412.000
    }
    risicomodel {
      effect      volksgezondheid, imago op schaal 1 t/m 2 {
        trede 1 "klein"
        trede 2 "groot"
      }
      kans        op schaal 1 t/m 2 {
        trede 1 "zelden"
        trede 2 "vaak"
      }
      score       hoogste effect maal kans
      klasse hoog "Hoog" vanaf 3 { toezicht "actief" }
      klasse laag "Laag" vanaf 1 { toezicht "op signaal" }
    }
    risico afval "Zwerfafval" {
      doel   schoon
      effect volksgezondheid 2, imago 1
      kans   2
    }
    doel schoon "Schone straten" {
      indicator vuil "Meldingen" {
        streefwaarde 350 meldingen in 2017
        meting       elk jaar
        bron         meldpunt
      }
    }
    bron meldpunt "Meldpunt"
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, taken-per-klasse
    }
    evaluatie "Evaluatie 2015" over 2015
    monitoring {
      voortgang uren
    }
    strategie vergunning "Vergunningstrategie"
    strategie preventie "Preventiestrategie"
    strategie toezicht "Toezichtstrategie" {
      onderdeel ter-plaatse "Legitimeren en bevindingen bespreken"
    }
    strategie sanctie "Sanctiestrategie" {
      grondslag "Landelijke handhavingstrategie" vastgesteld door college op 12 mei 2015
    }
    zonder-strategie gedogen motivering "De gemeente gedoogt niet"
    team boa "BOA's" {
      formatie   1 fte
      productief 1.300 uur per fte
    }
    taak vegen "Toezicht op zwerfafval" {
      risico     afval
      team       boa
      inzet      400 uur per jaar
      instrument toezicht
      werkproces controleren
    }
    protocol toetsen "Toetsprotocol" {
      soort  vergunning
      niveau hoog "integraal"
      niveau laag "steekproef"
    }
    protocol controleren "Toezichtprotocol" {
      soort  toezicht
      niveau hoog "alle onderwerpen"
      niveau laag "op signaal"
    }
    verzending naleving-kwaliteitscriteria aan raad op 15 april 2017
  """
  slecht    """
    verzending evaluatie aan raad op 15 april 2017
  """
}

"""#),
]
