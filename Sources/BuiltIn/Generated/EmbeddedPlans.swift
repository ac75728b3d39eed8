// Written by `make embed`; change the files themselves.

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

partner inspectie-leefomgeving "Inspectie Leefomgeving en Transport" {
  soort inspectie
  rol   "Rijkstoezicht op de leefomgeving"
}

partner justis "Dienst Justis" {
  soort overig
  rol   "Ontvangt het jaarverslag over de BOA's namens de minister"
}

"""#),
  BuiltIn.File("Plans/kaders/bor-2010.vth", #"""
// De procescriteria van het Besluit omgevingsrecht, hoofdstuk 7, zoals zij golden tot 1 juli 2017.
// Zij gaan over handhaving; de vergunningen kwamen er in 2017 bij.

kader bor-2010 "Besluit omgevingsrecht, hoofdstuk 7 (tot 1 juli 2017)" {
  soort   wet
  geldig  vanaf 1 oktober 2010 t/m 30 juni 2017
  bron    "Besluit omgevingsrecht, hoofdstuk 7, stand 29 november 2015" webadres "https://wetten.overheid.nl/BWBR0027464"
  toelichting "De einddatum volgt uit de wijziging van 2017 (Stb. 2017, 193); de dag 1 juli 2017 is uit het hoofd."
}

criterium BOR-7.1-1 "Bestuursorgaan" in bor-2010 {
  vraagt    "Het plan noemt wie de handhavingstaak heeft; voor de gemeente is dat meestal het college."
  bron      "Besluit omgevingsrecht art. 7.1" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       heeft bestuursorgaan {
    melding "Het plan noemt niet welk bestuursorgaan handhaaft." engels "The plan does not name the authority that enforces."
  }
  eis       bestuursorgaan bevat college of burgemeester
  herstel   "Zet `bestuursorgaan college` in het plan, met `burgemeester` erbij waar diens bevoegdheden meedoen."
  goed      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      bestuursorgaan college
    }
    """
  slecht    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
    }
    """
}

criterium BOR-7.2-1 "Vastgesteld handhavingsbeleid met doelen en activiteiten" in bor-2010 {
  vraagt    "Er ligt een vastgesteld beleidsstuk. Elk doel daaruit is gemotiveerd en leidt tot werk, en al het werk dient een doel."
  bron      "Besluit omgevingsrecht art. 7.2 lid 1" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 beleidsplan met orgaan en datum
  eis       minstens 1 doel
  eis       elk doel heeft motivering {
    melding "Doel «{titel}» zegt niet waarom het is gekozen." engels "Goal “{titel}” does not say why it was chosen."
  }
  eis       elk doel heeft taak {
    melding "Voor doel «{titel}» wordt niets gedaan." engels "Nothing is done for goal “{titel}”."
  }
  eis       elke taak heeft doel {
    melding "Taak «{titel}» dient geen doel." engels "Task “{titel}” serves no goal."
  }
  herstel   "Verwijs met `beleidsplan` naar het vastgestelde beleid, geef elk doel een `motivering` en elke taak een `doel` of een `risico` met een doel."
  goed      """
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
  slecht    """
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
  vraagt    "Het beleid wordt op een vast moment herzien, in elk geval na de jaarlijkse evaluatie, en de evaluatie zegt wat ermee is gedaan."
  bron      "Besluit omgevingsrecht art. 7.2 lid 1, tweede zin" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       heeft herziening
  eis       minstens 1 evaluatie
  eis       elke evaluatie heeft conclusie {
    melding "Evaluatie «{titel}» zegt niet of het beleid is aangepast." engels "Evaluation “{titel}” does not say whether policy was adapted."
  }
  herstel   "Geef het plan `herziening elk jaar` en elke `evaluatie` een `conclusie`: aangepast met de wijziging, of niet-aangepast met de reden."
  goed      """
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
  slecht    """
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
  vraagt    "Het handhavingsbeleid is afgestemd met andere bestuursorganen en met politie of openbaar ministerie."
  bron      "Besluit omgevingsrecht art. 7.2 lid 1, derde zin" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 partner waar soort bevat bestuursorgaan of omgevingsdienst of veiligheidsregio met afstemming
  eis       minstens 1 partner waar soort bevat politie of strafrecht met afstemming
  eis       voor elke afstemming van partner geldt heeft datum of heeft vorm
  beoordeling "Is het handhavingsbeleid zelf, en niet alleen de uitvoering, met deze partijen afgestemd?"
  herstel   "Geef de partners een `afstemming beleid` met een datum of een vast overleg."
  goed      """
    partner buur "Gemeente Duinrand" {
      soort      bestuursorgaan
      afstemming beleid op 3 november 2016
    }
    partner politie "Politie" {
      soort      politie
      afstemming beleid "maandelijks overleg"
    }
    """
  slecht    """
    partner buur "Gemeente Duinrand" {
      soort      bestuursorgaan
      afstemming beleid op 3 november 2016
    }
    """
}

criterium BOR-7.2-2 "Probleemanalyse als grondslag" in bor-2010 {
  vraagt    "Onder het beleid ligt een gedateerde analyse van wat er op elk taakveld mis kan gaan."
  bron      "Besluit omgevingsrecht art. 7.2 lid 2" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 risicomodel met vastgesteld en reikwijdte
  eis       minstens 1 risico
  eis       taakveld van risico bevat elk taakveld van reikwijdte {
    melding "Voor taakveld `{wat ontbreekt}` is geen risico beschreven." engels "No risk is described for field `{wat ontbreekt}`."
  }
  eis       elke prioriteit heeft risico
  herstel   "Geef het `risicomodel` een `vastgesteld` en een `reikwijdte`, en beschrijf voor elk taakveld van het plan minstens één risico."
  goed      """
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
  slecht    """
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
  vraagt    "Elk risico en elke taak heeft een prioriteitsklasse uit een geordende lijst."
  bron      "Besluit omgevingsrecht art. 7.2 lid 3 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 2 klasse van risicomodel
  eis       elk risico heeft klasse {
    melding "Risico «{titel}» heeft geen prioriteitsklasse." engels "Risk “{titel}” has no priority class."
  }
  eis       elke taak heeft klasse {
    melding "Taak «{titel}» heeft geen prioriteitsklasse: zij heeft geen risico en geen eigen prioriteit." engels "Task “{titel}” has no priority class: it has neither a risk nor a priority of its own."
  }
  herstel   "Geef elk risico scores en elke taak een `risico`, of een eigen `prioriteit` met motivering."
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
    taak vegen "Toezicht op zwerfafval" {
      risico afval
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
    taak vegen "Toezicht op zwerfafval" {
    }
    """
}

criterium BOR-7.2-3b "Methode om doelbereik te bepalen" in bor-2010 {
  vraagt    "Van elk doel is te bepalen of het wordt gehaald: er is een indicator met eenheid, beginwaarde, streefwaarde, meetmoment en bron."
  bron      "Besluit omgevingsrecht art. 7.2 lid 3 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  voor      elk doel
  eis       minstens 1 indicator {
    melding "Doel «{titel}» heeft geen indicator." engels "Goal “{titel}” has no indicator."
  }
  eis       elke indicator heeft eenheid, nulmeting, meting en bron {
    melding "Indicator «{titel}» mist `{wat ontbreekt}`; zo is niet te bepalen of het doel is gehaald." engels "Indicator “{titel}” lacks `{wat ontbreekt}`; whether the goal is reached cannot be told."
  }
  eis       voor elke indicator geldt heeft streefwaarde of heeft geen-streefwaarde {
    melding "Indicator «{titel}» mist `streefwaarde`; zo is niet te bepalen of het doel is gehaald." engels "Indicator “{titel}” lacks `streefwaarde`; whether the goal is reached cannot be told."
  }
  herstel   "Geef het doel een `indicator` met `eenheid`, `nulmeting` (desnoods onbekend), `streefwaarde`, `meting` en `bron`. Wie met opzet niets nastreeft schrijft `geen-streefwaarde` met motivering."
  goed      """
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
  slecht    """
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
  vraagt    "Er is een toezichtstrategie die bij een doel hoort, en voor elke prioriteitsklasse staat welke vorm van toezicht volgt."
  bron      "Besluit omgevingsrecht art. 7.2 lid 4 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 strategie waar naam is toezicht met doel
  eis       elke klasse van risicomodel heeft toezicht {
    melding "Bij klasse «{titel}» staat geen vorm van toezicht." engels "Class “{titel}” names no form of supervision."
  }
  herstel   "Maak `strategie toezicht` met een `doel`, en geef elke `klasse` van het risicomodel een `toezicht`."
  goed      """
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
  slecht    """
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
  vraagt    "De toezichtstrategie zegt hoe en wanneer een bevinding wordt vastgelegd en wat op elke uitkomst volgt."
  bron      "Besluit omgevingsrecht art. 7.2 lid 4 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 strategie waar naam is toezicht met rapportageregel
  eis       elke rapportageregel van strategie heeft termijn en vervolg
  herstel   "Zet in `strategie toezicht` een `rapportageregel` met een termijn en voor elke uitkomst een `vervolg`."
  goed      """
    strategie toezicht "Toezichtstrategie" {
      rapportageregel "Controlerapport" binnen 2 weken {
        vervolg "overtreding" "waarschuwing en hercontrole"
        vervolg "in orde" "brief aan de ondernemer"
      }
    }
    """
  slecht    """
    strategie toezicht "Toezichtstrategie" {
      rapportageregel "Controlerapport" {
        vervolg "overtreding" "waarschuwing en hercontrole"
        vervolg "in orde" "brief aan de ondernemer"
      }
    }
    """
}

criterium BOR-7.2-4c "Sanctiestrategie met termijnen en afstemming strafrecht" in bor-2010 {
  vraagt    "De sanctiestrategie noemt de sancties met hun termijnen, hoe met het strafrecht wordt afgestemd en hoe de aard van de overtreding meeweegt."
  bron      "Besluit omgevingsrecht art. 7.2 lid 4 onder c" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 strategie waar naam is sanctie met sanctie en afstemming
  eis       elke sanctie van strategie heeft termijn {
    melding "Sanctie zonder termijn: zo weet een overtreder niet hoe lang hij heeft." engels "A sanction without a time limit."
  }
  eis       voor elke strategie waar naam is sanctie geldt heeft aard of heeft matrix of heeft verzwarend
  herstel   "Geef elke `sanctie` een `termijn`, zet een `afstemming` met politie of openbaar ministerie in de strategie, en een `aard` of een `matrix`."
  goed      """
    strategie sanctie "Sanctiestrategie" {
      sanctie    last-onder-dwangsom termijn 6 weken
      afstemming openbaar-ministerie "Maandelijks casusoverleg"
      aard       "gevaar voor mensen" "direct stilleggen"
    }
    partner openbaar-ministerie "Openbaar ministerie"
    """
  slecht    """
    strategie sanctie "Sanctiestrategie" {
      sanctie    last-onder-dwangsom
      afstemming openbaar-ministerie "Maandelijks casusoverleg"
      aard       "gevaar voor mensen" "direct stilleggen"
    }
    partner openbaar-ministerie "Openbaar ministerie"
    """
}

criterium BOR-7.2-4d "Overtredingen door de overheid zelf" in bor-2010 {
  vraagt    "De sanctiestrategie zegt wat er gebeurt als de gemeente zelf of een andere overheid overtreedt."
  bron      "Besluit omgevingsrecht art. 7.2 lid 4 onder d" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 strategie waar naam is sanctie met eigen-overheid {
    melding "De sanctiestrategie zwijgt over overtredingen door de overheid zelf." engels "The sanction strategy is silent on offences by government itself."
  }
  herstel   "Zet `eigen-overheid` in `strategie sanctie`."
  goed      """
    strategie sanctie "Sanctiestrategie" {
      eigen-overheid "Zelfde behandeling; besluit door een andere afdeling"
    }
    """
  slecht    """
    strategie sanctie "Sanctiestrategie" {
    }
    """
}

criterium BOR-7.2-5 "Samenwerkingsafspraken zichtbaar" in bor-2010 {
  vraagt    "Met elk ander bestuursorgaan, met de strafrechtketen en met ieder die taken uitvoert zijn de afspraken en hun looptijd zichtbaar."
  bron      "Besluit omgevingsrecht art. 7.2 lid 5" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  voor      elke partner waar soort bevat bestuursorgaan, omgevingsdienst, politie of strafrecht of heeft uitgevoerde-taak
  eis       heeft afspraak {
    melding "Met partner «{titel}» is geen afspraak vastgelegd." engels "No agreement with partner “{titel}” is recorded."
  }
  eis       elke afspraak heeft looptijd
  herstel   "Geef de partner een `afspraak` met een `looptijd`."
  goed      """
    partner politie "Politie" {
      soort    politie
      afspraak briefing "Briefing" elke week {
        looptijd 1 januari 2017 t/m 31 december 2017
      }
    }
    """
  slecht    """
    partner politie "Politie" {
      soort politie
    }
    """
}

criterium BOR-7.2-6 "Beleid bekend aan de raad" in bor-2010 {
  vraagt    "Het college stuurt het beleid naar de raad, op of na de dag van vaststelling."
  bron      "Besluit omgevingsrecht art. 7.2 lid 6" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 verzending waar soort is beleid en ontvanger bevat raad
  eis       voor elke verzending waar soort is beleid geldt datum op of na laagste van datum van beleidsplan van het plan
  herstel   "Zet `verzending beleid aan raad op …` in het plan."
  goed      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      beleidsplan "Handhavingsbeleid" vastgesteld door college op 3 maart 2015
    }
    verzending beleid aan raad op 10 maart 2015
    """
  slecht    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      beleidsplan "Handhavingsbeleid" vastgesteld door college op 3 maart 2015
    }
    verzending beleid aan raad op 10 februari 2015
    """
}

criterium BOR-7.3-1 "Jaarlijks uitvoeringsprogramma" in bor-2010 {
  vraagt    "Er is voor het jaar een vastgesteld programma, liefst voor 1 januari, waarin elke taak een doel en een prioriteit heeft en geen risico van de hoogste klasse blijft liggen."
  bron      "Besluit omgevingsrecht art. 7.3 lid 1" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       datum van vaststelling uiterlijk einde van het plan {
    melding "Het plan is pas na afloop vastgesteld." engels "The plan was adopted only after its period."
  }
  eis       datum van vaststelling voor begin van het plan {
    melding "Het plan is pas vastgesteld toen het jaar al liep." engels "The plan was adopted when its year had already begun."
    ernst waarschuwing
  }
  eis       minstens 1 taak
  eis       elke taak heeft doel {
    melding "Taak «{titel}» dient geen doel." engels "Task “{titel}” serves no goal."
  }
  eis       elke taak heeft klasse {
    melding "Taak «{titel}» heeft geen prioriteitsklasse: zij heeft geen risico en geen eigen prioriteit." engels "Task “{titel}” has no priority class: it has neither a risk nor a priority of its own."
  }
  eis       elk risico waar klasse is hoogste-klasse van het plan heeft taak {
    melding "Risico «{titel}» heeft de hoogste klasse, maar er is geen taak voor." engels "Risk “{titel}” has the highest class, yet no task."
  }
  herstel   "Stel het plan vóór het jaar vast, geef elke taak een doel en een risico, en plan werk voor elk risico van de hoogste klasse."
  goed      """
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
  slecht    """
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
  vraagt    "Met elke overheid en elke partij uit de strafrechtketen die meedoet is het programma vóór de vaststelling afgestemd."
  bron      "Besluit omgevingsrecht art. 7.3 lid 2" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  voor      elke partner waar soort bevat bestuursorgaan, omgevingsdienst, politie of strafrecht en heeft uitgevoerde-taak
  eis       minstens 1 afstemming waar onderwerp is uitvoeringsprogramma {
    melding "Met partner «{titel}» is het programma niet afgestemd." engels "The programme was not aligned with partner “{titel}”."
  }
  eis       voor elke afstemming waar onderwerp is uitvoeringsprogramma geldt datum uiterlijk hoogste van datum van vaststelling van het plan
  herstel   "Geef de partner `afstemming uitvoeringsprogramma op …` met een datum tot en met de dag van vaststelling."
  goed      """
    partner politie "Politie" {
      soort      politie
      afstemming uitvoeringsprogramma op 3 november 2016
    }
    taak nacht "Nachtcontrole" {
      met politie 1 uur per controle
    }
    """
  slecht    """
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
  vraagt    "Het college stuurt het uitvoeringsprogramma naar de raad."
  bron      "Besluit omgevingsrecht art. 7.3 lid 3" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 verzending waar soort is uitvoeringsprogramma en ontvanger bevat raad, of minstens 1 aanbieding waar orgaan is raad {
    melding "Het plan zegt niet wanneer de raad het uitvoeringsprogramma krijgt." engels "The plan does not say when the council receives the programme."
  }
  herstel   "Zet `aanbieding raad op …` in het plan."
  goed      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      aanbieding raad op 26 januari 2017
    }
    """
  slecht    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      aanbieding provincie op 26 januari 2017
    }
    """
}

criterium BOR-7.4-1 "Organisatie past bij beleid en programma" in bor-2010 {
  vraagt    "Elke taak heeft iemand die haar uitvoert, en elke functie staat in de formatie."
  bron      "Besluit omgevingsrecht art. 7.4 lid 1" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       elke taak heeft uitvoerende {
    melding "Voor taak «{titel}» staat niet wie haar uitvoert." engels "Task “{titel}” names nobody who performs it."
  }
  eis       elke functie heeft formatie
  herstel   "Geef de taak een `team`, `uitvoerder` of `met`, en elke functie een `formatie`."
  goed      """
    team boa "BOA's" {
      formatie 2 fte
    }
    taak vegen "Toezicht op zwerfafval" {
      team boa
    }
    """
  slecht    """
    taak vegen "Toezicht op zwerfafval" {
    }
    """
}

criterium BOR-7.4-1a "Formatie, taken en bevoegdheden vastgelegd" in bor-2010 {
  vraagt    "Van elke functie liggen formatie, werk, bevoegdheid en verantwoordelijke vast."
  bron      "Besluit omgevingsrecht art. 7.4 lid 1 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 functie
  eis       elke functie heeft werkzaamheid, bevoegdheid en verantwoordelijke
  eis       voor elke functie geldt som van fte van formatie meer dan 0 fte
  herstel   "Geef elke `functie` een `formatie`, `werkzaamheid`, `bevoegdheid` en `verantwoordelijke`."
  goed      """
    functie toezichthouder "Toezichthouder bouwen" {
      formatie          2 fte
      werkzaamheid      toezicht
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
      verantwoordelijke "Teamleider VTH"
    }
    """
  slecht    """
    functie toezichthouder "Toezichthouder bouwen" {
      formatie          2 fte
      werkzaamheid      toezicht
      bevoegdheid       "Toezicht volgens Awb titel 5.2"
    }
    """
}

criterium BOR-7.4-1b "Functiescheiding vergunning en handhaving (milieu)" in bor-2010 {
  vraagt    "Wie milieuvergunningen voorbereidt, houdt op die bedrijven geen toezicht en bereidt er geen sancties voor."
  bron      "Besluit omgevingsrecht art. 7.4 lid 1 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  indien    reikwijdte bevat milieu
  eis       geen functie waar taakveld bevat milieu en werkzaamheid bevat vergunning en werkzaamheid bevat toezicht of sanctie {
    melding "Functie «{titel}» doet voor milieu zowel vergunningen als toezicht of sancties." engels "Function “{titel}” handles both permits and supervision or sanctions in the environment field."
  }
  herstel   "Verdeel vergunningen en toezicht over twee functies."
  goed      """
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
    """
  slecht    """
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
    """
}

criterium BOR-7.4-1c "Roulatie van toezichthouders" in bor-2010 {
  vraagt    "Een toezichthouder milieu blijft niet steeds bij hetzelfde bedrijf."
  bron      "Besluit omgevingsrecht art. 7.4 lid 1 onder c" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  indien    reikwijdte bevat milieu
  eis       minstens 1 roulatie waar taakveld bevat milieu {
    melding "Er is geen roulatie voor toezicht op milieu." engels "There is no rotation for environmental supervision."
  }
  herstel   "Zet `roulatie na 3 jaar { taakveld milieu }` in het plan, met een eigen termijn."
  goed      """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    roulatie na 3 jaar { taakveld milieu }
    """
  slecht    """
    plan voorbeeld "Voorbeeld" {
      gemeente     "Zandbergen"
      periode      1 januari 2017 t/m 31 december 2017
      vaststelling college op 20 december 2016
      reikwijdte milieu
    }
    """
}

criterium BOR-7.4-1d "Bereikbaar buiten kantooruren" in bor-2010 {
  vraagt    "Ook in de avond, de nacht en het weekend is iemand bereikbaar en inzetbaar."
  bron      "Besluit omgevingsrecht art. 7.4 lid 1 onder d" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 bereikbaarheid
  eis       dagdeel van bereikbaarheid bevat avond, nacht en weekend {
    melding "Niemand is bereikbaar in: {wat ontbreekt}." engels "Nobody can be reached during: {wat ontbreekt}."
  }
  eis       elke bereikbaarheid heeft uitvoerder
  herstel   "Zet `bereikbaarheid avond, nacht, weekend` met een `uitvoerder` in het plan."
  goed      """
    bereikbaarheid avond, nacht, weekend {
      uitvoerder omgevingsdienst
    }
    partner omgevingsdienst "Omgevingsdienst"
    """
  slecht    """
    bereikbaarheid avond, nacht {
      uitvoerder omgevingsdienst
    }
    partner omgevingsdienst "Omgevingsdienst"
    """
}

criterium BOR-7.4-2a "Werkprocessen beschreven" in bor-2010 {
  vraagt    "De werkwijze voor toezicht en voor sancties is beschreven, met een datum of versie."
  bron      "Besluit omgevingsrecht art. 7.4 lid 2 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 werkproces waar soort bevat toezicht
  eis       minstens 1 werkproces waar soort bevat sanctie
  eis       voor elk werkproces geldt heeft vastgesteld of heeft versie
  herstel   "Neem voor `toezicht` en voor `sanctie` een `werkproces` op, met `vastgesteld` of `versie`."
  goed      """
    werkproces controle "Controle" {
      soort       toezicht
      vastgesteld op 1 februari 2016
    }
    werkproces handhaving "Handhaving" {
      soort  sanctie
      versie "2.1"
    }
    """
  slecht    """
    werkproces controle "Controle" {
      soort       toezicht
    }
    werkproces handhaving "Handhaving" {
      soort  sanctie
      versie "2.1"
    }
    """
}

criterium BOR-7.4-2b "Werken volgens de beschrijving" in bor-2010 {
  vraagt    "Toezicht en sancties gebeuren zoals het is beschreven; elke taak noemt haar werkproces."
  bron      "Besluit omgevingsrecht art. 7.4 lid 2 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     waarschuwing
  voor      elke taak waar instrument bevat toezicht of sanctie of soort is toezicht of sanctie
  eis       heeft werkproces {
    melding "Taak «{titel}» noemt geen werkproces." engels "Task “{titel}” names no work process."
  }
  beoordeling "Wordt in de praktijk gewerkt zoals de werkprocessen het beschrijven?"
  herstel   "Geef de taak een `werkproces`."
  goed      """
    taak vegen "Toezicht" {
      instrument toezicht
      werkproces controle
    }
    werkproces controle "Controle"
    """
  slecht    """
    taak vegen "Toezicht" {
      instrument toezicht
    }
    """
}

criterium BOR-7.5-a "Middelen inzichtelijk en in de begroting" in bor-2010 {
  vraagt    "Per taak is zichtbaar hoeveel uren nodig zijn, per team hoeveel er zijn, en het geld staat in de begroting van het jaar."
  bron      "Besluit omgevingsrecht art. 7.5 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       elke taak heeft benodigd
  eis       elk team heeft beschikbaar
  eis       minstens 1 begroting waar jaar is jaar van het plan {
    melding "Het plan verwijst niet naar de begroting van het planjaar." engels "The plan does not refer to the budget of its year."
  }
  eis       elke begroting heeft bedrag
  herstel   "Geef elke taak uren, elk team een formatie met productieve uren, en het plan een regel `begroting` met jaar, programma en bedrag."
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
      begroting 2016 programma "Veiligheid" € 412.000
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
}

criterium BOR-7.5-b "Rekenwijze zichtbaar" in bor-2010 {
  vraagt    "Te volgen is hoe de uren zijn berekend: aantal maal frequentie maal duur, of een opgegeven inzet, en productieve uren per fte."
  bron      "Besluit omgevingsrecht art. 7.5 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       voor elke taak waar heeft team geldt heeft inzet of heeft duur {
    melding "Bij taak «{titel}» is niet te zien hoe de uren zijn berekend." engels "Task “{titel}” does not show how its hours were computed."
  }
  eis       elke taak met duur heeft frequentie
  eis       voor elk team geldt heeft productief of heeft uren of heeft budgetpost
  herstel   "Geef de taak een `inzet`, of `objecten`, `frequentie` en `duur`; geef het team `productief`."
  goed      """
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
  vraagt    "Er zijn genoeg uren voor het programma; waar een team te kort komt is besloten tot aanvullen of bijstellen."
  bron      "Besluit omgevingsrecht art. 7.5 onder c" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       voor elk team geldt tekort hoogstens 0 uur of heeft bij-tekort {
    melding "Team «{titel}» komt uren te kort zonder besluit daarover." engels "Team “{titel}” is short of hours without a decision about it."
  }
  herstel   "Geef het team `bij-tekort aanvullen …` of `bij-tekort bijstellen …`, of verminder het werk."
  goed      """
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

criterium BOR-7.6-1a "Voortgang van het programma bewaakt" in bor-2010 {
  vraagt    "De uitvoering wordt in een systeem gevolgd, met een vaste maat voor de voortgang."
  bron      "Besluit omgevingsrecht art. 7.6 lid 1 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 monitoring
  eis       elke monitoring heeft systeem en voortgang {
    melding "De monitoring mist `{wat ontbreekt}`." engels "Monitoring lacks `{wat ontbreekt}`."
  }
  herstel   "Zet in `monitoring` een `systeem` en de `voortgang` die daarin wordt bijgehouden."
  goed      """
    monitoring {
      systeem   "Zaaksysteem"
      voortgang uren, controles
    }
    """
  slecht    """
    monitoring {
      systeem   "Zaaksysteem"
    }
    """
}

criterium BOR-7.6-1b "Doelbereik bewaakt" in bor-2010 {
  vraagt    "Ook het bereiken van de doelen wordt gevolgd: elke indicator heeft een bron die in de monitoring zit, en een meetmoment."
  bron      "Besluit omgevingsrecht art. 7.6 lid 1 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       elke indicator van doel heeft bron en meting
  eis       bron van monitoring bevat elke bron van indicator van doel {
    melding "Bron `{wat ontbreekt}` van een indicator ontbreekt in de monitoring." engels "Source `{wat ontbreekt}` of an indicator is not in the monitoring."
  }
  herstel   "Noem in `monitoring` elke `bron` van een indicator."
  goed      """
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
  slecht    """
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
  vraagt    "Wat bij de handhaving aan gegevens vrijkomt wordt vastgelegd, minstens de vijf tellingen van de Regeling omgevingsrecht."
  bron      "Besluit omgevingsrecht art. 7.6 lid 2" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       gegevens van monitoring bevat controles, overtredingen, sancties, processen-verbaal en klachten
  herstel   "Noem bij `gegevens` minstens controles, overtredingen, sancties, processen-verbaal en klachten."
  goed      """
    monitoring {
      gegevens controles, overtredingen, sancties, processen-verbaal, klachten
    }
    """
  slecht    """
    monitoring {
      gegevens controles, overtredingen, sancties, processen-verbaal
    }
    """
}

criterium BOR-7.7-1a "Periodieke rapportage over doelen" in bor-2010 {
  vraagt    "Met vaste tussenpozen verschijnt een rapportage over het bereiken van de doelen."
  bron      "Besluit omgevingsrecht art. 7.7 lid 1 onder a" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 rapportage waar onderwerp bevat doelen {
    melding "Geen rapportage gaat over doelen." engels "No report covers doelen."
  }
  herstel   "Neem `doelen` op in het `onderwerp` van een `rapportage`."
  goed      """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, taken-per-klasse, afspraken
    }
    """
  slecht    """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp taken-per-klasse, afspraken
    }
    """
}

criterium BOR-7.7-1b "Rapportage over uitvoering tegen prioriteiten" in bor-2010 {
  vraagt    "De rapportage zet gedaan werk per prioriteitsklasse af tegen wat was gepland."
  bron      "Besluit omgevingsrecht art. 7.7 lid 1 onder b" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 rapportage waar onderwerp bevat taken-per-klasse {
    melding "Geen rapportage gaat over taken-per-klasse." engels "No report covers taken-per-klasse."
  }
  herstel   "Neem `taken-per-klasse` op in het `onderwerp` van een `rapportage`."
  goed      """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, taken-per-klasse, afspraken
    }
    """
  slecht    """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, afspraken
    }
    """
}

criterium BOR-7.7-1c "Rapportage over samenwerkingsafspraken" in bor-2010 {
  vraagt    "De rapportage zegt of de afspraken met partners zijn nagekomen."
  bron      "Besluit omgevingsrecht art. 7.7 lid 1 onder c" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 rapportage waar onderwerp bevat afspraken {
    melding "Geen rapportage gaat over afspraken." engels "No report covers afspraken."
  }
  herstel   "Neem `afspraken` op in het `onderwerp` van een `rapportage`."
  goed      """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, taken-per-klasse, afspraken
    }
    """
  slecht    """
    rapportage "Kwartaalrapportage" elk kwartaal {
      onderwerp doelen, taken-per-klasse
    }
    """
}

criterium BOR-7.7-2 "Jaarlijkse evaluatie" in bor-2010 {
  vraagt    "Elk jaar wordt nagegaan of de taken zijn uitgevoerd en aan welke doelen zij bijdroegen."
  bron      "Besluit omgevingsrecht art. 7.7 lid 2" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 evaluatie met datum en oordeel
  eis       elk oordeel van evaluatie heeft doel {
    melding "Bij een oordeel in de evaluatie staat niet aan welk doel de taak bijdroeg." engels "A judgement in the evaluation names no goal."
  }
  eis       voor elke evaluatie waar jaar is jaar van het plan min 1 geldt taken-zonder-oordeel is 0
  herstel   "Geef de `evaluatie` een datum en voor elke taak een `oordeel` met het doel."
  goed      """
    evaluatie "Evaluatie 2015" over 2015 op 14 maart 2016 {
      oordeel vegen uitgevoerd voor schoon "Alle rondes gelopen"
    }
    doel schoon "Schone straten"
    """
  slecht    """
    evaluatie "Evaluatie 2015" over 2015 op 14 maart 2016 {
      oordeel vegen uitgevoerd "Alle rondes gelopen"
    }
    doel schoon "Schone straten"
    """
}

criterium BOR-7.7-3 "Rapportage en evaluatie naar de raad" in bor-2010 {
  vraagt    "Rapportage en evaluatie gaan naar de raad."
  bron      "Besluit omgevingsrecht art. 7.7 lid 3" webadres "https://wetten.overheid.nl/BWBR0027464"
  kaders    vth-20, vth-21
  ernst     fout
  eis       minstens 1 verzending waar soort is rapportage en ontvanger bevat raad
  eis       minstens 1 verzending waar soort is evaluatie en ontvanger bevat raad
  herstel   "Zet `verzending rapportage aan raad op …` en `verzending evaluatie aan raad op …` in het plan."
  goed      """
    verzending rapportage aan raad op 1 mei 2017
    verzending evaluatie aan raad op 15 april 2017
    """
  slecht    """
    verzending rapportage aan raad op 1 mei 2017
    verzending evaluatie aan provincie op 15 april 2017
    partner provincie "Provincie"
    """
}

"""#),
  BuiltIn.File("Plans/kaders/kaders.vth", #"""
// De kaders die een plan bij `kader` kan noemen. Zij kiezen de kwaliteitscriteria; welke wet geldt volgt
// uit de dag van vaststelling.

kader vth-20 "Kwaliteitseisen VTH 2.0" {
  soort   kwaliteitscriteria
  code    vth-2.0
  let-op  "«VTH 2.0» is gelezen als het geheel dat in april 2016 bindend werd: de wet van de dag van vaststelling en de kwaliteitscriteria, in wezen versie 2.1. Dat is een oordeel, geen citaat: set 2.0 (2009) was in 2012 al door 2.1 vervangen, en een verordening van 2016 noemt 2.1." engels "“VTH 2.0” is read as the whole that became binding in April 2016: the statute of the day of adoption and the quality criteria, in substance version 2.1. That is a judgement, not a quotation: set 2.0 (2009) had been replaced by 2.1 in 2012, and an ordinance of 2016 names 2.1."
}

kader vth-21 "Kwaliteitscriteria 2.1" {
  soort   kwaliteitscriteria
  code    vth-2.1
  bron    "Kwaliteitscriteria 2.1 van 7 september 2012"
}

kader vth-22 "Kwaliteitscriteria 2.2" {
  soort   kwaliteitscriteria
  code    vth-2.2
  geldig  vanaf 1 juli 2019
  toelichting "Versie van 2019; de dag 1 juli 2019 is uit het hoofd."
}

kader vth-23 "Kwaliteitscriteria 2.3" {
  soort   kwaliteitscriteria
  code    vth-2.3
  geldig  vanaf 1 januari 2024
  bron    "Lokale regeling die 2.3 noemt" webadres "https://lokaleregelgeving.overheid.nl/CVDR755813/1"
  toelichting "Kwaliteitscriteria 3.0 bestaat; de inhoud is niet gevonden en staat hier niet in."
}

kader omgevingsbesluit "Omgevingsbesluit" {
  soort   kwaliteitscriteria
  code    omgevingsbesluit
  geldig  vanaf 1 januari 2024
  toelichting "Kiest geen eigen set: alleen de wet en wat de verordening vraagt."
}

"""#),
]
