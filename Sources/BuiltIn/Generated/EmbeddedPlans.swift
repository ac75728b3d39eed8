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
]
