// Written by `make embed`; change the files themselves.
// swift-format-ignore-file

let templateFiles: [BuiltIn.File] = [
  BuiltIn.File("Templates/bijlagen/capaciteit.md", #"""
# Capaciteit en berekening

Hoeveel uren de teams hebben, hoeveel de taken vragen, en hoe dat is berekend.

::: als figuur capaciteit
{figuur capaciteit}
::: anders
Van geen team staat in dit stuk hoeveel uren het heeft of nodig heeft.
:::

{figuur dekking}

{tabel kwartalen}

::: als figuur weken
## Per week

De uren die een team per week heeft, en de uren die het werk vraagt. Werk dat geen plaats vond, komt daarbovenop.

{figuur weken}
:::

## De berekening per team

::: elk team
### {team titel}

{team uitleg}

{team berekening}

::: gegevens
::: als team geldt
- Geldt: {team geldt}
:::
::: als team werkgever
- Werkgever: {team werkgever}
:::
::: als team gebied
- Werkt in: {team gebied}
:::
::: als team deskundigheid
- Deskundig in: {team deskundigheid}
:::
::: als team inhuur
- Ingehuurd: {team inhuur}
:::
::: als team werkweek
- Werkweek: {team werkweek}
:::
::: als team uren
- Uren: {team uren}
:::
::: als team budgetpost
- Af te nemen uren: {team budgetpost}
:::
::: als team formatie
- Formatie: {team formatie}
:::
::: als team productief
- Productieve uren: {team productief}
:::
::: als team werktijd
- Werktijden: {team werktijd}
:::
::: als team koppels
- In tweetallen: {team koppels}
:::
::: als team reserve
- Reserve: {team reserve}
:::
::: als team tarief
- Tarief: {team tarief}
:::
::: als team personen
- Personen: {team personen}
:::
::: als team dienst
- Diensten: {team dienst}
:::
::: als team bruto
- Bruto uren: {team bruto}
:::
::: als team aftrek
- Daarvan gaat af: {team aftrek}
:::
::: als team tijdelijk
- Uit tijdelijk geld: {team tijdelijk}
:::
::: als team kosten
- Kosten buiten de uren: {team kosten}
:::
::: als team toetsmoment
- Toetsmoment: {team toetsmoment}
:::
::: als team dekking
- Geld dat hiervoor bestemd is: {team dekking}
:::
::: als team inzetbaar
- Nog niet volledig inzetbaar: {team inzetbaar}
:::
::: als team levert
- Werk voor anderen: {team levert}
:::
::: als team bij-tekort
- Bij een tekort: {team bij-tekort}
:::
:::

::: elke taak van team
Tabel: Taken van {team titel}

| Taak | Klasse | Benodigd | Gedekt | Niet gedekt | Waarom niet |
|---|---|--:|--:|--:|---|
| {taak titel} | {taak klasse} | {taak uren} | {taak gedekte uren} | {taak ongedekte uren} | {taak reden tekort} |
:::

::: elke functie van team
Tabel: Functies in {team titel}

| Functie | Formatie | Werkzaamheden |
|---|---|---|
| {functie titel} | {functie formatie} | {functie werkzaamheid} |
:::
:::

::: als team
## Hoe de uren zijn gerekend

::: als plan weken
- Weken: {plan weken}
:::
::: als plan feestdagen
- Feestdagen: {plan feestdagen}
:::
::: als plan sluitingsdag
- Gesloten: {plan sluitingsdag}
:::
- Een taak met objecten vraagt objecten maal frequentie maal duur; de reistijd zit in de duur.
- Een taak met een vaste inzet vraagt die uren, in manuren. Wordt in tweetallen gewerkt, dan is één zichtbaar uur twee manuren.
- Uren van een taak onder meer doelen of risico's tellen één keer.
- De reserve van een team gaat van zijn uren af en wordt niet gepland.
:::

"""#),
  BuiltIn.File("Templates/bijlagen/organisatie.md", #"""
# Organisatie en cyclus

Met welke functies, werkprocessen en middelen het plan wordt uitgevoerd, en hoe ervan wordt geleerd.

## Afdelingen

::: elke afdeling
- {afdeling titel}

{afdeling uitleg}
:::

## Functies

::: elke functie
### {functie titel}

{functie uitleg}

::: gegevens
::: als functie team
- Team: {functie team}
:::
::: als functie formatie
- Formatie: {functie formatie}
:::
::: als functie werkzaamheid
- Werkzaamheden: {functie werkzaamheid}
:::
::: als functie taakveld
- Taakvelden: {functie taakveld}
:::
::: als functie bevoegdheid
- Bevoegdheid: {functie bevoegdheid}
:::
::: als functie verantwoordelijke
- Aanspreekbaar: {functie verantwoordelijke}
:::
::: als functie aanwijzing
- Aangewezen bij: {functie aanwijzing}
:::
::: als functie taak
- Taken: {functie taak}
:::
::: als functie inhuur
- Ingehuurd: {functie inhuur}
:::
::: als functie opleiding
- Opleiding: {functie opleiding}
:::
:::
:::

## Bereikbaarheid en wisseling

::: elke bereikbaarheid
- {bereikbaarheid titel}: {bereikbaarheid dagdeel}, door {bereikbaarheid uitvoerder}

{bereikbaarheid uitleg}
:::

::: elke roulatie
- Wisselen: {roulatie}
::: als roulatie taakveld
- Taakvelden daarvan: {roulatie taakveld}
:::
:::

## Werkprocessen en protocollen

::: elk werkproces
Tabel: Werkprocessen

| Werkproces | Voor | Versie | Vastgesteld |
|---|---|---|---|
| {werkproces titel} | {werkproces soort} | {werkproces versie} | {werkproces vastgesteld} |
:::

::: elk werkproces
::: als werkproces uitleg
- Over «{werkproces titel}»:

{werkproces uitleg}
:::
:::

::: elk protocol
### {protocol titel}

{protocol uitleg}

::: als protocol soort
- Voor: {protocol soort}
:::
::: als protocol versie
- Versie: {protocol versie}
:::
::: als protocol vastgesteld
- Vastgesteld: {protocol vastgesteld}
:::
::: elk niveau
- {niveau}
:::
:::

## Opleiding, deskundigheid en hulpmiddelen

::: elk opleidingsplan
### {opleidingsplan titel}

{opleidingsplan uitleg}

::: elke opleiding
- {opleiding}
:::
:::

::: elk deskundigheidsgebied
Tabel: Deskundigheid

| Gebied | Wie het borgt |
|---|---|
| {deskundigheidsgebied titel} | {deskundigheidsgebied borging} |
:::

::: elk deskundigheidsgebied
::: als deskundigheidsgebied uitleg
- Over {deskundigheidsgebied titel}:

{deskundigheidsgebied uitleg}
:::
:::

::: elke voorziening
- Hulpmiddel: {voorziening}
:::
::: elk meetinstrument
- Meetinstrument: {meetinstrument titel}; onderhoud {meetinstrument kalibratie}

{meetinstrument uitleg}
:::

## Het register van objecten

::: elk objectregister
### {objectregister titel}

{objectregister uitleg}

::: als objectregister objecten
- Objecten: {objectregister objecten}
:::
::: als objectregister ippc
- IPPC-installaties: {objectregister ippc}
:::
:::

## BOA's

::: elk team
::: elke boa
### BOA's van {team titel}

- {boa}
::: gegevens
::: als boa toezichthouder
- Toezichthouder: {boa toezichthouder}
:::
::: als boa direct-toezichthouder
- Direct toezichthouder: {boa direct-toezichthouder}
:::
::: als boa driehoek
- Driehoek: {boa driehoek}
:::
::: als boa akte
- Akte: {boa akte}
:::
::: als boa vorig-aantal
- Vorig aantal: {boa vorig-aantal}
:::
::: als boa arrangement
- Handhavingsarrangement: {boa arrangement}
:::
::: als boa veiligheidsplan
- Veiligheidsplan: {boa veiligheidsplan}
:::
::: als boa categoriebesluit
- Categoriebesluit: {boa categoriebesluit}
:::
::: als boa modules
- Her- en bijscholing: {boa modules}
:::
::: als boa opleidingsuren
- Uren opleiding: {boa opleidingsuren}
:::
::: als boa klachtregeling
- Klachten: {boa klachtregeling}
:::
:::
::: elke inhuur
- Ingehuurd: {inhuur}
::: als inhuur instemming
- Instemming met de inhuur: {inhuur instemming}
:::
::: als inhuur veiligheidsbeleid
- Veiligheid bij de inhuur: {inhuur veiligheidsbeleid}
:::
::: als inhuur regie
- Regie bij de inhuur: {inhuur regie}
:::
:::
::: elk geweldsmiddel
- Geweldsmiddel: {geweldsmiddel}
::: als geweldsmiddel noodzaak
- Waarom het nodig is: {geweldsmiddel noodzaak}
:::
::: als geweldsmiddel bekwaamheid
- Bekwaamheid: {geweldsmiddel bekwaamheid}
:::
:::
::: elke informatie
- Informatie: {informatie}
:::
::: elk jaarverslag
- Jaarverslag: {jaarverslag}
:::
:::
:::

## Werkplannen

::: elk werkplan
Tabel: Werkplannen

| Werkplan | Voor | Uren |
|---|---|--:|
| {werkplan titel} | {werkplan team} | {werkplan uren} |
:::

::: elk werkplan
::: als werkplan uitleg
- Over «{werkplan titel}»:

{werkplan uitleg}
:::
:::

::: als werkplan
::: als iets vertrouwelijk
Uren van een werkplan waaruit vertrouwelijk werk zou volgen, staan hier niet; dan staat er «niet vermeld».
:::
:::

## Besluiten

::: elk besluit
- {besluit}
:::

## Evaluatie

::: elke evaluatie
### {evaluatie titel}

{evaluatie uitleg}

::: elk oordeel
- {oordeel}
:::
::: elke conclusie
- {conclusie}
:::
:::

::: elk raadsplan
### {raadsplan titel}

{raadsplan uitleg}

::: als raadsplan doel
- Doelen: {raadsplan doel}
:::
::: als raadsplan preventie
- Voorkomen: {raadsplan preventie}
:::
::: als raadsplan handhaving
- Handhaven: {raadsplan handhaving}
:::
::: elk minimumresultaat
- Ten minste: {minimumresultaat}
:::
:::

::: elke toezicht-provincie
### Toezicht door de provincie: {toezicht-provincie titel}

{toezicht-provincie uitleg}

::: elke uiterste-datum
- Uiterste datum: {uiterste-datum}
:::
:::

::: elke verzending
- Gestuurd: {verzending}
:::

::: elke beoordeling
### Beoordeling van {beoordeling naam}

- Onderwerp: {beoordeling titel}
- Antwoord: {beoordeling antwoord}, {beoordeling datum}, {beoordeling functie}

{beoordeling motivering}

{beoordeling toelichting}
:::

"""#),
  BuiltIn.File("Templates/bijlagen/participatie.md", #"""
# Participatie en zelfredzaamheid

Hoe de gemeente verschuift van handhaven naar voorkomen en samen oplossen.

## De verdeling van de uren

{figuur instrumenten}

::: als figuur instrumenten
::: als geen vorig plan
Het plan van vorig jaar is niet meegenomen; een vergelijking met vorig jaar ontbreekt daarom.
:::
:::

## Taken met en voor bewoners en bedrijven

::: elke taak
::: als taak doelgroep
Tabel: Taken met een doelgroep

| Taak | Voor | Instrument | Benodigd |
|---|---|---|--:|
| {taak titel} | {taak doelgroep} | {taak instrument} | {taak uren} |
:::
:::

## Wat bewoners belangrijk vinden

::: elke prioriteit
Tabel: Prioriteiten en van wie zij komen

| Prioriteit | Van | Rang | Gebied |
|---|---|--:|---|
| {prioriteit titel} | {prioriteit van} | {prioriteit rang} | {prioriteit gebied} |
:::

## Wanneer een taak klaar is

::: elke taak
::: als taak totdat
- {taak titel}: tot {taak totdat}
:::
:::

"""#),
  BuiltIn.File("Templates/bijlagen/partners.md", #"""
# Partners en afspraken

Wie wat doet, wat is afgesproken en wie het plan ontvangt.

::: elke partner
## {partner titel}

{partner uitleg}

::: gegevens
::: als partner geldt
- Geldt: {partner geldt}
:::
::: als partner soort
- Soort: {partner soort}
:::
::: als partner rol
- Rol: {partner rol}
:::
::: als partner doel
- Doelen: {partner doel}
:::
::: als partner levert
- Brengt in: {partner levert}
:::
::: als partner afname
- De gemeente neemt af: {partner afname}
:::
::: als partner afstemming
- Afgestemd: {partner afstemming}
:::
::: als partner overeenkomst
- Overeenkomst: {partner overeenkomst}
:::
::: als partner niet-nodig
- Geen afstemming nodig: {partner niet-nodig}
:::
::: als partner escalatie
- Als een afspraak niet wordt nagekomen: {partner escalatie}
:::
:::

::: elke afspraak
Tabel: Afspraken met {partner titel}

| Afspraak | Looptijd | Onderwerp | Stand | Als het niet lukt |
|---|---|---|---|---|
| {afspraak} | {afspraak looptijd} | {afspraak onderwerp} | {afspraak stand} | {afspraak escalatie} |
:::

::: elke taak van partner
Tabel: Taken met {partner titel}

| Taak | Hoe | Klasse |
|---|---|---|
| {taak titel} | {taak instrument} | {taak klasse} |
:::
:::

## Aan wie het plan gaat

::: als plan toezending
- Toezending: {plan toezending}
:::

::: elke verzending
Tabel: Verzendingen

| Wat | Aan | Datum |
|---|---|---|
| {verzending soort} | {verzending ontvanger} | {verzending datum} |
:::

"""#),
  BuiltIn.File("Templates/bijlagen/risicoanalyse.md", #"""
# Risicoanalyse

Welke risico's er zijn, hoe zij zijn gewogen en in welke klasse zij vallen.

## Hoe wij wegen

{risicomodel onderbouwing}

{risicomodel uitleg}

::: gegevens
::: als risicomodel reikwijdte
- Voor: {risicomodel reikwijdte}
:::
::: als risicomodel effect
- Effect: {risicomodel effect}
:::
::: als risicomodel kans
- Kans: {risicomodel kans}
:::
::: als risicomodel score
- Score: {risicomodel score}
:::
::: als risicomodel vastgesteld
- Vastgesteld: {risicomodel vastgesteld}
:::
:::

::: elke kans
::: elke trede
Tabel: Schaal van de kans

| Waarde | Betekenis | Hoe vaak |
|--:|---|---|
| {trede waarde} | {trede omschrijving} | {trede vanaf} |
:::
:::

::: elk effect
::: elke trede
Tabel: Schaal van het effect

| Effect | Waarde | Betekenis |
|---|--:|---|
| {trede effect} | {trede waarde} | {trede omschrijving} |
:::
::: als effect gewicht
- Gewicht: {effect gewicht}
:::
:::

::: elke klasse
Tabel: Klassen

| Klasse | Vanaf score | Toezicht | Risico's | Benodigd |
|---|--:|---|--:|--:|
| {klasse label} | {klasse drempel} | {klasse toezicht} | {klasse aantal risico's} | {klasse uren} |
:::

::: elke kans
::: elke trede
::: als trede uitleg
- Over kans {trede waarde}: {trede}
:::
:::
:::
::: elk effect
::: elke trede
::: als trede uitleg
- Over effect {trede waarde}: {trede}
:::
:::
:::
::: elke klasse
::: als klasse uitleg
- Over klasse {klasse titel}:

{klasse uitleg}
:::
:::

## Alle risico's

{risicomatrix}

## Per risico

::: elk risico
### {risico titel}

{risico motivering}

{risico toelichting}

::: elk effect
- Effect: {effect}
:::
::: elke kans
- Kans: {kans}
:::
::: gegevens
- Score: {risico score} (effect {risico effect}, kans {risico kans})
- Klasse: {risico klasse}
::: als risico afwijkende klasse
- Berekende klasse: {risico berekende klasse}
- Waarom afwijkend: {risico prioriteit}
:::
::: als risico geldt
- Geldt: {risico geldt}
:::
::: als risico gebied
- Waar: {risico gebied}
:::
::: als risico taakveld
- Taakveld: {risico taakveld}
:::
::: als risico naleving
- Naar gedrag: {risico naleving}
:::
::: als risico tafel-van-elf
- Tafel van Elf: {risico tafel-van-elf}
:::
::: als risico eerder
- Eerder: {risico eerder}
:::
::: als risico bron
- Bron: {risico bron}
:::
::: als risico doel
- Doelen: {risico doel}
:::
:::

::: elke score
::: als score uitleg
- Opgegeven score: {score}
:::
:::

{risico onderbouwing}
:::

"""#),
  BuiltIn.File("Templates/bijlagen/strategieen.md", #"""
# Strategieën

Hoe de gemeente vergunt, voorkomt, toeziet, optreedt en in een enkel geval gedoogt.

::: elke strategie
## {strategie titel}

{strategie motivering}

{strategie toelichting}

::: als strategie beleidsregel
- Beleidsregel: {strategie beleidsregel}
:::
::: als strategie doel
- Dient: {strategie doel}
:::
::: elke grondslag
- Rust op: {grondslag}
:::
::: elk onderdeel
- {onderdeel}
:::

::: elke vergunningsoort
### Vergunning: {vergunningsoort titel}

{vergunningsoort uitleg}

::: elk toetscriterium
- Getoetst aan: {toetscriterium}
:::
::: als vergunningsoort werkproces
- Werkproces: {vergunningsoort werkproces}
:::
:::

::: elke toezichtvorm
- Toezicht: {toezichtvorm}
:::

::: elke rapportageregel
### {rapportageregel titel}

{rapportageregel uitleg}

::: als rapportageregel termijn
- Binnen: {rapportageregel termijn}
:::
::: elk vervolg
- Uitkomst en vervolg: {vervolg}
:::
::: als rapportageregel betrokkene
- Aan wie het betreft: {rapportageregel betrokkene}
:::
::: als rapportageregel openbaar
- Openbaar: {rapportageregel openbaar}
:::
:::

::: elke niet-routinematig
- Buiten de vaste ronde: {niet-routinematig}
:::

::: elke stap
- Stap: {stap}
:::
::: als strategie verzwarend
- Weegt zwaarder: {strategie verzwarend}
:::
::: elke aard
- Aard van de overtreding: {aard}
:::

::: elke sanctie
### Sanctie: {sanctie sanctie}

{sanctie uitleg}

::: als sanctie termijn
- Termijn: {sanctie termijn}
:::
::: als sanctie strekking
- Strekking: {sanctie strekking}
:::

::: elke grondslag
- Rust op: {grondslag}
:::
::: elk orgaan
- Opgelegd door: {orgaan}
:::
::: elke dwangsom
- Dwangsom: {dwangsom}
:::
::: elke herstelmaatregel
- Wat de gemeente doet: {herstelmaatregel}
:::
::: als sanctie kostenverhaal
- Kosten verhaald: {sanctie kostenverhaal}
:::
:::

::: elke matrix
### De matrix van gevolgen en gedrag

::: als matrix titel
- Matrix: {matrix titel}
:::

{matrix uitleg}

::: elk vak
- {vak}
:::
:::

::: als strategie waarschuwen
- Waarschuwen: {strategie waarschuwen}
:::
::: als strategie afstemming
- Afstemming: {strategie afstemming}
:::
::: als strategie eigen-overheid
- Overtreedt de overheid zelf: {strategie eigen-overheid}
:::
:::

"""#),
  BuiltIn.File("Templates/bijlagen/taken.md", #"""
# Taken

Elke taak van het plan: waarvoor, door wie, wanneer en hoe.

::: elke taak
## {taak titel}

{taak motivering}

{taak toelichting}

::: gegevens
::: als taak risico
- Tegen: {taak risico}
:::
::: als taak doel
- Voor: {taak doel}
:::
::: als taak thema
- Thema: {taak thema}
:::
::: als taak taakveld
- Taakveld: {taak taakveld}
:::
::: als taak domein
- Domein van boa's: {taak domein}
:::
::: als taak soort
- Soort: {taak soort}
:::
::: als taak determinant
- Grijpt in op: {taak determinant}
:::
::: als taak team
- Team: {taak team}
:::
::: als taak uitvoerder
- Uitvoerder: {taak uitvoerder}
:::
::: als taak eigenaar
- Verantwoordelijk: {taak eigenaar}
:::
::: als taak instrument
- Instrument: {taak instrument}
:::
::: als taak werkwijze
- Werkwijze: {taak werkwijze}
:::
::: als taak tijden
- Tijden: {taak tijden}
:::
::: als taak periode
- Periode: {taak periode}
:::
::: als taak geldt
- Geldt: {taak geldt}
:::
::: als taak dag
- Dagen: {taak dag}
:::
::: als taak inzet
- Inzet: {taak inzet}
:::
::: als taak frequentie
- Frequentie: {taak frequentie}
:::
::: als taak duur
- Duur: {taak duur}
:::
::: als taak objecten
- Objecten: {taak objecten}
:::
::: als taak met
- Samen met: {taak met}
:::
::: als taak verdeling
- Verdeling over gebieden: {taak verdeling}
:::
::: als taak doelgroep
- Voor: {taak doelgroep}
:::
::: als taak totdat
- Tot: {taak totdat}
:::
::: als taak toetsmoment
- Toetsmoment: {taak toetsmoment}
:::
::: als taak naleving
- Naar gedrag: {taak naleving}
:::
::: als taak waarschuwen
- Waarschuwen: {taak waarschuwen}
:::
::: als taak budget
- Geld: {taak budget}
:::
::: als taak stand
- Stand: {taak stand}
:::
::: als taak realisatie
- Gedaan: {taak realisatie}
:::
::: als taak tussenstap
- Stappen: {taak tussenstap}
:::
::: als taak deskundigheid
- Vraagt deskundigheid: {taak deskundigheid}
:::
::: als taak meetinstrument
- Meetinstrument: {taak meetinstrument}
:::
::: als taak afwijken-uitgesloten
- Hiervan wordt niet afgeweken: {taak afwijken-uitgesloten}
:::
::: als taak hertrekking
- Opnieuw geloot: {taak hertrekking}
:::
::: als taak koppels
- In tweetallen: {taak koppels}
:::
::: als taak minimum
- Minstens: {taak minimum}
:::
::: als taak tussentijd
- Tijd tussen controles: {taak tussentijd}
:::
::: als taak basistaak
- Basistaak omgevingsdienst: {taak basistaak}
:::
::: als taak programma
- Ander programma: {taak programma}
:::
::: als taak werkproces
- Werkproces: {taak werkproces}
:::
::: als taak indicator
- Moet bewegen: {taak indicator}
:::
::: als taak meting
- Meten: {taak meting}
:::
::: als taak kosten
- Kosten: {taak kosten}
:::
::: als taak dekking
- Gedekt uit: {taak dekking}
:::
::: als taak na
- Na: {taak na}
:::
::: als taak gebied
- Waar: {taak gebied}
:::
::: als taak aangekondigd
- Aangekondigd: {taak aangekondigd}
:::
::: als taak voltallig
- Bezetting: het hele team is dan aan het werk
:::
::: als taak ten-koste-van
- Ten koste van: {taak ten-koste-van}
:::
::: als taak tijdelijk
- Uit tijdelijk geld: {taak tijdelijk}
:::
::: als taak eerder
- Eerder: {taak eerder}
:::
::: als risico
- Klasse: {taak klasse}
::: als taak afwijkende klasse
- Klasse van haar risico's: {taak berekende klasse}
- Waarom een andere: {taak waarom klasse}
:::
:::
::: als uren nodig
- Uren nodig: {taak uren}
- Uren gedekt: {taak gedekte uren}
:::
:::

::: elke terugkoppeling over taak
- Terugkoppeling: {terugkoppeling titel}, {terugkoppeling datum}
:::
:::

"""#),
  BuiltIn.File("Templates/bijlagen/toetsing.md", #"""
# Toetsing aan de criteria

Het oordeel bij elk criterium, met waaruit het blijkt. Waar het plan afwijkt, staat de motivering erbij.

::: als toets
## De uitkomst

Het plan is getoetst aan {aantal criteria} criteria. Het voldoet aan {aantal criteria die voldoen} en voldoet niet aan {aantal criteria die niet voldoen}.

{tabel oordelen}

### Wat de oordelen betekenen

- **Voldoet**: het plan voldoet aan het criterium.
- **Voldoet niet**: het plan voldoet niet, en geeft daar geen geldige motivering voor.
- **Afwijking gemotiveerd**: het plan wijkt af met een motivering en een besluit, waar dat mag.
- **Niet van toepassing**: het criterium gaat niet over dit plan.
- **Niet getoetst**: het plan mist een gegeven dat voor de toets nodig is. Bij het criterium staat welk.
- **Te beoordelen**: alleen een mens kan dit beoordelen.

### Wat voor criteria het zijn

Achter de bron van elk criterium staat de soort.

- **Wet**: afwijken kan niet.
- **Kwaliteitscriteria**: de gemeente past toe of legt uit.
- **Beleid**: bindt de gemeente nadat zij het heeft vastgesteld.
- **Model**: een eigen eis aan de samenhang van het plan, en geen wet.

Een criterium met zekerheid midden of laag is **niet geverifieerd**: de bron is niet of niet geheel gezien. Het geeft hoogstens een waarschuwing.

## Elk criterium

::: elke toets
Tabel: Oordeel per criterium

| Criterium | Titel | Bron | Oordeel | Waaruit dat blijkt |
|---|---|---|---|---|
| {toets criterium} | {toets titel} | {toets bron} ({toets soort}; {toets zekerheid}) | {toets oordeel} | {toets bewijs} |
:::
:::

::: als afwijking
## Afwijkingen

::: elke afwijking
### {afwijking titel} (criterium {afwijking naam})

{afwijking motivering}

{afwijking toelichting}

::: als afwijking over
- Over: {afwijking over}
:::
::: als afwijking besluit
- Besluit: {afwijking besluit}
:::
::: als afwijking geldig
- Geldig: {afwijking geldig}
:::
::: als afwijking verbetering
- Verbetering: {afwijking verbetering}
:::
:::
:::

"""#),
  BuiltIn.File("Templates/collegebesluit.md", #"""
# Vaststelling van {plan titel}

Vaststelling van het plan voor vergunningverlening, toezicht en handhaving van de gemeente {gemeente}.

::: bevoegd
::: als burgemeester stelt vast
Het college van burgemeester en wethouders en de burgemeester van {gemeente}, ieder voor zover bevoegd;
::: anders
Het college van burgemeester en wethouders van {gemeente};
:::
:::

::: gelet op
::: elk beleidsplan
- {beleidsplan};
:::
::: elke verordening
- {verordening};
:::
- het voorgelegde plan «{plan titel}», over {plan periode};
:::

::: overwegende
::: als risico
- dat het plan {getelde doelen}, {getelde risico's} en {getelde taken} bevat;
::: anders
- dat het plan {getelde doelen} en {getelde taken} bevat;
:::
::: als uren nodig
::: als uren gedekt
- dat de taken {uren nodig} van de teams vragen en dat {uren gedekt} daarvan gedekt is;
::: anders
- dat de taken {uren nodig} van de teams vragen en dat niet bekend is hoeveel daarvan gedekt is;
:::
:::
::: als uren van anderen
- dat anderen daarnaast {uren van anderen} werk doen;
:::
::: als toets
- dat het plan naast {aantal criteria} criteria is gelegd; het voldoet aan {aantal criteria die voldoen} en voldoet niet aan {aantal criteria die niet voldoen}, en de bijlage Toetsing geeft elk oordeel;
::: als aantal andere criteria
- dat {aantal andere criteria} criteria niet van toepassing zijn, niet getoetst konden worden, gemotiveerd anders zijn ingevuld of nog door mensen worden beoordeeld;
:::
:::
::: als iets vertrouwelijk
- dat deze uren en oordelen zijn berekend zonder wat vertrouwelijk is;
:::
::: als afwijking
- dat het plan {getelde afwijkingen} van een criterium motiveert;
:::
::: als keuze
- dat het plan {getelde keuzes} aan de raad voorlegt;
:::
:::

::: besluit
1. het plan «{plan titel}» vast te stellen voor de periode {plan periode};
::: als afwijking
1. de motivering van elke afwijking in het plan vast te stellen;
:::
::: als plan aanbieding
1. het plan aan te bieden: {plan aanbieding};
:::
::: als plan toezending
1. het plan toe te zenden aan: {plan toezending}.
:::
:::

::: slot
::: als plan vaststelling
Aldus vastgesteld door {plan vaststelling}.
::: anders
Nog niet vastgesteld.
:::

De secretaris, de burgemeester,
:::

"""#),
  BuiltIn.File("Templates/index.md", #"""
# {plan titel}

Wat {gemeente} in {jaar} doet aan vergunningverlening, toezicht en handhaving: de doelen, het werk, het geld en alle stukken voor de raad.

::: kaarten
::: kaart Wat willen we bereiken?
### {getelde doelen}

::: als risico
**{getelde risico's}** in beeld, gewogen naar kans en effect
:::
:::
::: kaart Wat gaan we daarvoor doen?
### {getelde taken}

::: als uren nodig
**{uren nodig}** werk

::: als dekking
**{dekking}** daarvan past in de uren van de teams
:::
:::
:::
::: kaart Wat mag het kosten?
::: als kosten
### {kosten}
::: anders
### Niet bekend

Niet van elk team staan uren en tarief in het plan.
:::

::: als uren beschikbaar
**{uren beschikbaar}** beschikbaar bij {getelde teams}
:::

::: als keuze
**{getelde keuzes}** voor de raad
:::
:::
:::

## Om over te besluiten

{documenten om te besluiten}

## Het plan

{documenten van het plan}

## Bijlagen

{bijlagen}

## Het plan in beeld

{figuur dekking}

{figuur capaciteit}

## Wat hier niet staat

::: weglating Wat in deze openbare stukken niet staat
{weglatingen}
:::

"""#),
  BuiltIn.File("Templates/raadsbesluit.md", #"""
# Besluit over {plan titel}

Ontwerpbesluit van de raad van {gemeente} bij het plan voor vergunningverlening, toezicht en handhaving.

::: bevoegd
De raad van de gemeente {gemeente};
:::

::: gelet op
::: elk beleidsplan
- {beleidsplan};
:::
- het raadsvoorstel bij {plan titel};
:::

::: overwegende
::: als plan vaststelling
- dat het plan is vastgesteld door {plan vaststelling};
::: anders
- dat het plan nog moet worden vastgesteld door het college;
:::
::: elke keuze
- dat de varianten van «{keuze titel}» naast elkaar zijn gezet in geld, uren en dekking;
:::
:::

::: besluit
1. kennis te nemen van het plan «{plan titel}»;
::: elke keuze
::: als keuze voorstel
1. bij «{keuze titel}» te kiezen voor: {keuze voorstel};
::: anders
1. bij «{keuze titel}» te kiezen uit de varianten van het raadsvoorstel;
:::
:::
:::

::: slot
Aldus besloten in de openbare vergadering van de raad van {gemeente}.

De griffier, de voorzitter,
:::

"""#),
  BuiltIn.File("Templates/raadsinformatiebrief.md", #"""
# Over {plan titel}

Het college informeert de raad van {gemeente} over het plan voor vergunningverlening, toezicht en handhaving.

::: kaarten
::: kaart Wat willen we bereiken?
### {getelde doelen}

::: als risico
**{getelde risico's}** in beeld
:::
:::
::: kaart Wat gaan we daarvoor doen?
### {getelde taken}

::: als uren nodig
**{uren nodig}** werk

::: als dekking
**{dekking}** daarvan past in de uren van de teams
:::

::: als uren van anderen
**{uren van anderen}** daarnaast door anderen
:::
:::
:::
::: kaart Wat mag het kosten?
::: als kosten
### {kosten}
::: anders
### Niet bekend
:::

::: als uren beschikbaar
**{uren beschikbaar}** beschikbaar bij {getelde teams}
:::
:::
:::

## Waarover gaat deze brief?

::: als plan vaststelling
Het plan «{plan titel}» is vastgesteld door {plan vaststelling}. Het geldt voor {plan periode}.
::: anders
Het plan «{plan titel}» is nog niet vastgesteld. Het geldt voor {plan periode}.
:::

{plan motivering}

## Wat willen we bereiken?

::: elk doel
- {doel titel}
:::

{figuur voortgang}

## Wat gaan we daarvoor doen?

Het plan bevat {getelde taken}.

::: als uren nodig
::: als uren gedekt
Samen vragen zij {uren nodig} van de teams. Daarvan is {uren gedekt} gedekt.
::: anders
Samen vragen zij {uren nodig} van de teams. Hoeveel daarvan gedekt is, is niet bekend.
:::
:::

{figuur dekking}

## Wat mag het kosten?

::: als kosten
Het plan kost {kosten}.

::: als teams zonder kosten
Daarin tellen niet mee, omdat hun uren of tarief niet bekend zijn: {teams zonder kosten}.
:::
::: anders
Wat het plan kost, is niet te berekenen: niet van elk team zijn de uren en het tarief bekend.
:::

{figuur capaciteit}

## Wat doen we niet?

::: als niet-doen
::: elke niet-doen
- {niet-doen titel}
:::
::: anders
Het plan noemt niets dat met opzet niet gebeurt.
:::

## Waar wijken we van criteria af?

::: als afwijking
::: elke afwijking
**{afwijking titel}** (criterium {afwijking naam})

{afwijking motivering}

::: als afwijking besluit
- Besluit: {afwijking besluit}
:::
::: als afwijking geldig
- Geldig: {afwijking geldig}
:::
:::
::: anders
Het plan wijkt nergens van een criterium af.
:::

## Voldoet het plan aan de eisen?

{tabel oordelen}

## Hoe gaat het verder?

::: als plan cyclus
- Bijstellen: {plan cyclus}
:::
::: als plan herziening
- Herziening van het beleid: {plan herziening}
:::
::: als plan toezending
- Toezending: {plan toezending}
:::

::: elke rapportage
Tabel: Wat de raad ontvangt

| Rapportage | Inhoud |
|---|---|
| {rapportage} | {rapportage onderwerp} |
:::

## Wat hier niet staat

::: weglating Wat in deze openbare brief niet staat
{weglatingen}
:::

"""#),
  BuiltIn.File("Templates/raadsvoorstel.md", #"""
# Raadsvoorstel bij {plan titel}

Wat het college de raad van {gemeente} voorstelt bij het plan voor vergunningverlening, toezicht en handhaving.

## Voorstel

::: als plan vaststelling
1. Kennis te nemen van het plan «{plan titel}», vastgesteld door {plan vaststelling}.
::: anders
1. Kennis te nemen van het plan «{plan titel}».
:::
::: elke keuze
::: als keuze voorstel
1. Bij «{keuze titel}» te kiezen voor: {keuze voorstel}.
::: anders
1. Bij «{keuze titel}» te kiezen uit de varianten in dit voorstel.
:::
:::

## Waarom dit voorstel?

{plan motivering}

## Wat willen we bereiken?

::: elk doel
Tabel: Doelen, taken en uren

| Doel | Indicatoren | Taken | Benodigd |
|---|---|--:|--:|
| {doel titel} | {doel indicator} | {doel aantal taken} | {doel uren} |
:::

{figuur voortgang}

## Wat gaan we daarvoor doen?

Het plan bevat {getelde taken}.

::: als uren nodig
::: als uren gedekt
Samen vragen zij {uren nodig} van de teams. Daarvan is {uren gedekt} gedekt.
::: anders
Samen vragen zij {uren nodig} van de teams. Hoeveel daarvan gedekt is, is niet bekend.
:::
:::

{figuur dekking}

## Wat mag het kosten?

::: als kosten
Het plan kost {kosten}.

::: als teams zonder kosten
Daarin tellen niet mee, omdat hun uren of tarief niet bekend zijn: {teams zonder kosten}.
:::
::: anders
Wat het plan kost, is niet te berekenen: niet van elk team zijn de uren en het tarief bekend.
:::

{figuur capaciteit}

::: als plan begroting
::: elke begroting
Tabel: Geld in de begroting

| Jaar | Programma | Bedrag |
|---|---|--:|
| {begroting jaar} | {begroting programma} | {begroting bedrag} |
:::
:::

::: als keuze
## De keuzes

::: elke keuze
### {keuze titel}

{keuze motivering}

{keuze vergelijking}

::: elke variant
#### Variant: {variant titel}

{variant wijzigingen}

{variant verschil}
:::

::: elke voorkeur
::: info Voorstel van het college: {voorkeur variant}
{voorkeur uitleg}
:::
:::
:::

::: als combinaties
### De keuzes samen

Wat er gebeurt als de raad bij meer dan één keuze tegelijk kiest.

{keuzes samen}
:::
:::

## Argumenten en kanttekeningen

::: als afwijking
Het plan wijkt op deze punten gemotiveerd af:

::: elke afwijking
**{afwijking titel}** (criterium {afwijking naam})

{afwijking motivering}

::: als afwijking over
- Over: {afwijking over}
:::
::: als afwijking besluit
- Besluit: {afwijking besluit}
:::
::: als afwijking geldig
- Geldig: {afwijking geldig}
:::
:::
::: anders
Het plan wijkt nergens van een criterium af.
:::

## Hoe gaat het verder?

::: als plan cyclus
- Bijstellen: {plan cyclus}
:::
::: als plan toezending
- Toezending: {plan toezending}
:::

## Wat hier niet staat

::: weglating Wat in dit openbare voorstel niet staat
{weglatingen}
:::

"""#),
  BuiltIn.File("Templates/samenvatting.md", #"""
# {plan titel} in het kort

Wat de gemeente {gemeente} in {jaar} doet om de omgeving veilig, schoon en leefbaar te houden.

::: kaarten
::: kaart Wat willen we bereiken?
### {getelde doelen}

::: als risico
**{getelde risico's}** in beeld
:::
:::
::: kaart Wat gaan we daarvoor doen?
### {getelde taken}

::: als uren nodig
**{uren nodig}** werk
:::
:::
::: kaart Wat mag het kosten?
::: als kosten
### {kosten}
::: anders
### Niet bekend
:::

::: als uren beschikbaar
**{uren beschikbaar}** beschikbaar
:::
:::
:::

::: als plan motivering
## Waarom dit plan?

{plan motivering}
:::

## Wat willen wij?

::: elk doel
- {doel titel}
:::

{figuur voortgang}

## Wat doen wij?

Wij doen {getelde taken}. Wij beginnen bij wat het zwaarst weegt.

::: elke klasse
Tabel: Zo verdelen wij onze uren

| Klasse | Wat wij dan doen | Uren |
|---|---|--:|
| {klasse label} | {klasse toezicht} | {klasse uren} |
:::

::: als uren nodig
::: als uren gedekt
Al het werk samen vraagt {uren nodig} van onze teams. Daarvan past {uren gedekt} in onze tijd.
::: anders
Al het werk samen vraagt {uren nodig} van onze teams. Hoeveel daarvan in onze tijd past, is niet bekend.
:::
:::
::: als uren van anderen
Anderen doen daarnaast {uren van anderen} werk.
:::
::: als iets vertrouwelijk
Deze uren en bedragen zijn berekend zonder wat vertrouwelijk is.
:::

{figuur dekking}

::: als prioriteit
### Hier letten wij extra op

::: elke prioriteit
- {prioriteit titel}
:::
:::

## Wat doen wij niet?

::: als niet-doen
::: elke niet-doen
- {niet-doen titel}
:::
::: anders
Het plan noemt niets dat wij met opzet niet doen.
:::

## Wat kost het?

::: als kosten
Het plan kost {kosten}.

::: als teams zonder kosten
Daarin tellen niet mee: {teams zonder kosten}. Hun uren of tarief zijn niet bekend.
:::
::: anders
Het plan zegt niet wat het werk kost.
:::

::: als uren beschikbaar
De teams hebben samen {uren beschikbaar} beschikbaar.
:::

::: als keuze
### Hier kan de raad kiezen

::: elke keuze
- {keuze titel}
:::
:::

## Met wie werken wij samen?

::: elke partner
- {partner titel}
:::

## Wat kunt u zelf doen?

::: elke taak
::: als taak doelgroep
- {taak titel} (voor {taak doelgroep})
:::
:::

## Meer weten?

Het hele plan staat in het uitvoeringsplan en zijn bijlagen.

"""#),
  BuiltIn.File("Templates/schema/findings.schema.json", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:vthplan:schema:findings:1",
  "title": "Findings of a check",
  "description": "What `vthplan check --format json` writes. Lines and columns count from 1; columns count code points.",
  "type": "object",
  "required": ["schema", "version", "plans"],
  "additionalProperties": false,
  "properties": {
    "schema": { "const": "urn:vthplan:schema:findings:1" },
    "version": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
    "plans": { "type": "array", "items": { "$ref": "#/$defs/plan" } }
  },
  "$defs": {
    "plan": {
      "type": "object",
      "required": ["plan", "findings", "criteria", "summary"],
      "additionalProperties": false,
      "properties": {
        "plan": { "type": "string" },
        "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } },
        "criteria": { "type": "array", "items": { "$ref": "#/$defs/criterion" } },
        "summary": { "$ref": "#/$defs/summary" }
      }
    },
    "position": { "type": "integer", "minimum": 1 },
    "severity": { "enum": ["fout", "waarschuwing", "opmerking"] },
    "verdict": {
      "enum": ["voldoet", "voldoet-niet", "afwijking", "niet-van-toepassing", "niet-getoetst", "te-beoordelen"]
    },
    "finding": {
      "type": "object",
      "required": [
        "code", "severity", "message", "explanation", "file", "line", "column", "endLine", "endColumn", "heading",
        "related", "solutions", "criteria"
      ],
      "additionalProperties": false,
      "properties": {
        "code": { "type": "string", "minLength": 1 },
        "severity": { "$ref": "#/$defs/severity" },
        "message": { "type": "string", "minLength": 1 },
        "explanation": { "type": ["string", "null"] },
        "file": { "type": "string" },
        "line": { "$ref": "#/$defs/position" },
        "column": { "$ref": "#/$defs/position" },
        "endLine": { "$ref": "#/$defs/position" },
        "endColumn": { "$ref": "#/$defs/position" },
        "heading": { "type": "array", "items": { "type": "string" } },
        "related": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["message", "file", "line", "column"],
            "additionalProperties": false,
            "properties": {
              "message": { "type": ["string", "null"] },
              "file": { "type": "string" },
              "line": { "$ref": "#/$defs/position" },
              "column": { "$ref": "#/$defs/position" }
            }
          }
        },
        "solutions": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["title", "edits"],
            "additionalProperties": false,
            "properties": {
              "title": { "type": "string", "minLength": 1 },
              "edits": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["file", "line", "column", "endLine", "endColumn", "text"],
                  "additionalProperties": false,
                  "properties": {
                    "file": { "type": "string" },
                    "line": { "$ref": "#/$defs/position" },
                    "column": { "$ref": "#/$defs/position" },
                    "endLine": { "$ref": "#/$defs/position" },
                    "endColumn": { "$ref": "#/$defs/position" },
                    "text": { "type": "string" }
                  }
                }
              }
            }
          }
        },
        "criteria": { "type": "array", "items": { "type": "string" } }
      }
    },
    "criterion": {
      "type": "object",
      "required": [
        "id", "set", "kind", "title", "source", "confidence", "verdict", "evidence", "deviation"
      ],
      "additionalProperties": false,
      "properties": {
        "id": { "type": "string", "minLength": 1 },
        "set": { "type": "string", "minLength": 1 },
        "kind": { "type": "string" },
        "title": { "type": "string" },
        "source": { "type": "string" },
        "confidence": { "type": "string" },
        "verdict": { "$ref": "#/$defs/verdict" },
        "evidence": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["file", "line", "label", "holds"],
            "additionalProperties": false,
            "properties": {
              "file": { "type": "string" },
              "line": { "$ref": "#/$defs/position" },
              "label": { "type": "string" },
              "holds": { "type": "boolean" }
            }
          }
        },
        "deviation": { "type": ["string", "null"] }
      }
    },
    "minutes": {
      "type": "object",
      "required": ["needed", "available", "covered"],
      "properties": {
        "needed": { "type": "integer", "minimum": 0 },
        "available": { "type": ["integer", "null"], "minimum": 0 },
        "covered": { "type": ["integer", "null"], "minimum": 0 }
      }
    },
    "summary": {
      "type": "object",
      "required": ["severity", "verdict", "minutes"],
      "additionalProperties": false,
      "properties": {
        "severity": {
          "type": "object",
          "required": ["fout", "waarschuwing", "opmerking"],
          "propertyNames": { "$ref": "#/$defs/severity" },
          "additionalProperties": { "type": "integer", "minimum": 0 }
        },
        "verdict": {
          "type": "object",
          "propertyNames": { "$ref": "#/$defs/verdict" },
          "additionalProperties": { "type": "integer", "minimum": 0 }
        },
        "minutes": {
          "oneOf": [
            { "type": "null" },
            {
              "allOf": [{ "$ref": "#/$defs/minutes" }],
              "required": ["complete", "teams", "classes"],
              "properties": {
                "complete": {
                  "description": "Whether the totals are all of it; if not, they sum what the plan tells, and what it does not tell is null.",
                  "type": "boolean"
                },
                "teams": {
                  "type": "array",
                  "items": {
                    "allOf": [{ "$ref": "#/$defs/minutes" }],
                    "required": ["team"],
                    "properties": { "team": { "type": "string" } },
                    "unevaluatedProperties": false
                  }
                },
                "classes": {
                  "type": "array",
                  "items": {
                    "allOf": [{ "$ref": "#/$defs/minutes" }],
                    "required": ["class"],
                    "properties": { "class": { "type": "string" } },
                    "unevaluatedProperties": false
                  }
                }
              },
              "unevaluatedProperties": false
            }
          ]
        }
      }
    }
  }
}

"""#),
  BuiltIn.File("Templates/schema/instance.schema.json", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:vthplan:schema:instance",
  "title": "What the planning core is asked",
  "description": "What `vthplan schedule --instance` writes and `--from-instance` reads. Minutes, cents and weeks numbered from 0. Secret when it holds a key. In version 1 all demand is that of objects times frequency and of minutes, each in the class of its task; what version 2 adds to that are samples, minimum shares in a higher class, pinned rows, and visits that get no date for lack of a key. Other members that only ask more of a schedule (order, releases, spacing towards another task) may stand in version 1.",
  "type": "object",
  "required": [
    "schema",
    "plan",
    "weeks",
    "dayparts",
    "classes",
    "now",
    "pools",
    "tasks"
  ],
  "properties": {
    "schema": {
      "enum": [
        "vth-sched-instance/1",
        "vth-sched-instance/2"
      ]
    },
    "plan": {
      "type": "string"
    },
    "year": {
      "type": "integer"
    },
    "first_week": {
      "description": "The ISO week that has number 0, for the reader only.",
      "type": "string"
    },
    "weeks": {
      "type": "integer",
      "minimum": 1,
      "maximum": 64
    },
    "dayparts": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "minItems": 1,
      "maxItems": 8
    },
    "classes": {
      "type": "integer",
      "minimum": 1,
      "maximum": 64
    },
    "quantum": {
      "type": "integer",
      "minimum": 1
    },
    "key": {
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[0-9a-f]{32}$"
    },
    "key_commitment": {
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[0-9a-f]{64}$"
    },
    "now": {
      "type": "integer",
      "minimum": 0
    },
    "pools": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "id",
          "team",
          "skills",
          "service",
          "cap",
          "part",
          "price"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "team": {
            "type": "string"
          },
          "skills": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "service": {
            "description": "Bought in: used after the own pools, the cheapest first.",
            "type": "boolean"
          },
          "cap": {
            "$ref": "#/$defs/weekRow"
          },
          "part": {
            "description": "A row of weeks for each part of the day.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/weekRow"
            }
          },
          "block_weeks": {
            "type": "integer",
            "minimum": 0
          },
          "firm_parts": {
            "type": "boolean",
            "description": "part holds in busy weeks too: flex does not come on top of it"
          },
          "flex": {
            "type": "integer",
            "minimum": 0
          },
          "year_cap": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0
          },
          "price": {
            "type": "integer",
            "minimum": 0
          }
        }
      }
    },
    "tasks": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "id",
          "class",
          "kind",
          "skill",
          "weeks",
          "parts",
          "groups"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "class": {
            "type": "integer",
            "minimum": 1
          },
          "order": {
            "type": "integer"
          },
          "kind": {
            "enum": [
              "visit",
              "hours",
              "standing",
              "event"
            ]
          },
          "minutes": {
            "type": "integer",
            "minimum": 0
          },
          "crew": {
            "type": "integer",
            "minimum": 0
          },
          "freq": {
            "type": "integer",
            "minimum": 0
          },
          "gap": {
            "type": "integer",
            "minimum": 0
          },
          "skill": {
            "type": "string"
          },
          "weeks": {
            "description": "Ranges of weeks, both ends included.",
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "integer",
                "minimum": 0
              },
              "minItems": 2,
              "maxItems": 2
            }
          },
          "parts": {
            "$ref": "#/$defs/indices"
          },
          "unannounced": {
            "type": "boolean"
          },
          "service": {
            "type": "boolean"
          },
          "same_objects_as": {
            "type": [
              "string",
              "null"
            ]
          },
          "minimum_class": {
            "type": "integer",
            "minimum": 1
          },
          "groups": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "d",
                "teams"
              ],
              "properties": {
                "d": {
                  "type": "string"
                },
                "n": {
                  "type": "integer",
                  "minimum": 0
                },
                "sample": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "minimum": 0
                },
                "minutes": {
                  "type": "integer",
                  "minimum": 0
                },
                "teams": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "minimum": {
                  "type": "integer",
                  "minimum": 0
                },
                "release": {
                  "$ref": "#/$defs/indices"
                }
              }
            }
          }
        }
      }
    },
    "done": {
      "oneOf": [
        {
          "type": "null"
        },
        {
          "$ref": "#/$defs/table"
        }
      ]
    },
    "pinned": {
      "oneOf": [
        {
          "type": "null"
        },
        {
          "$ref": "#/$defs/table"
        }
      ]
    },
    "previous": {
      "oneOf": [
        {
          "type": "null"
        },
        {
          "$ref": "#/$defs/table"
        }
      ]
    },
    "previous_digest": {
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[0-9a-f]*$"
    },
    "published": {
      "description": "Rows of announced work as they are published; kept where an earlier schedule says nothing of their line and no coverage is lost by it.",
      "oneOf": [
        {
          "type": "null"
        },
        {
          "$ref": "#/$defs/table"
        }
      ]
    }
  },
  "$defs": {
    "weekRow": {
      "description": "One whole number for each planning week.",
      "type": "array",
      "items": {
        "type": "integer",
        "minimum": 0
      }
    },
    "indices": {
      "type": "array",
      "items": {
        "type": "integer",
        "minimum": 0
      }
    },
    "table": {
      "description": "Work in columns; rows refer to lines and pools by their index.",
      "type": "object",
      "required": [
        "lines",
        "pools"
      ],
      "properties": {
        "lines": {
          "$ref": "#/$defs/lines"
        },
        "pools": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "visits": {
          "$ref": "#/$defs/visits"
        },
        "blocks": {
          "$ref": "#/$defs/blocks"
        }
      }
    },
    "lines": {
      "description": "Names of the lines of the plan: a task and one of its districts.",
      "type": "array",
      "items": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "minItems": 2,
        "maxItems": 2
      }
    },
    "visits": {
      "description": "Whole inspections, a row for each: columns of one length.",
      "type": "object",
      "required": [
        "line",
        "obj",
        "week",
        "pool",
        "part"
      ],
      "additionalProperties": {
        "$ref": "#/$defs/indices"
      }
    },
    "blocks": {
      "description": "Divisible work in minutes: columns of one length.",
      "type": "object",
      "required": [
        "line",
        "week",
        "pool",
        "part",
        "minutes"
      ],
      "additionalProperties": {
        "$ref": "#/$defs/indices"
      }
    }
  }
}

"""#),
  BuiltIn.File("Templates/schema/plan.xsd", #"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:vthplan:plan:1" targetNamespace="urn:vthplan:plan:1" elementFormDefault="qualified" version="1">
  <xs:annotation>
    <xs:documentation xml:lang="nl">Een VTH-uitvoeringsplan als gegevens. Gemaakt uit de woordenlijst van de plantaal; niet met de hand wijzigen.</xs:documentation>
    <xs:documentation xml:lang="en">A VTH plan as data. Generated from the vocabulary of the plan language; do not edit by hand.</xs:documentation>
  </xs:annotation>
  <xs:element name="uitvoeringsplan">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="weggelaten" type="weggelaten" minOccurs="0" maxOccurs="unbounded"/>
        <xs:group ref="plan"/>
      </xs:sequence>
      <xs:attribute name="openbaarheid" type="openbaarheid" use="required"/>
    </xs:complexType>
    <xs:unique name="id">
      <xs:selector xpath=".//*"/>
      <xs:field xpath="@id"/>
    </xs:unique>
    <xs:keyref name="verwijzing" refer="id">
      <xs:selector xpath=".//*"/>
      <xs:field xpath="@ref"/>
    </xs:keyref>
  </xs:element>
  <xs:group name="plan">
    <xs:sequence>
      <xs:element name="gebruik" type="regel.gebruik" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="plan" type="regel.plan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="gebied" type="regel.gebied" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bron" type="regel.bron" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="thema" type="regel.thema" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="afdeling" type="regel.afdeling" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="doel" type="regel.doel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="risicomodel" type="regel.risicomodel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="risico" type="regel.risico" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="prioriteit" type="regel.prioriteit" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="vervallen" type="regel.vervallen" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="team" type="regel.team" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="taak" type="regel.taak" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="niet-doen" type="regel.niet-doen" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="partner" type="regel.partner" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="keuze" type="regel.keuze" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="besluit" type="regel.besluit" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="afwijking" type="regel.afwijking" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="terugkoppeling" type="regel.terugkoppeling" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bijstelling" type="regel.bijstelling" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="toezegging" type="regel.toezegging" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="motie" type="regel.motie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="onderzoek" type="regel.onderzoek" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="strategie" type="regel.strategie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="gedoogbesluit" type="regel.gedoogbesluit" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="functie" type="regel.functie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="werkproces" type="regel.werkproces" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="protocol" type="regel.protocol" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bereikbaarheid" type="regel.bereikbaarheid" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="roulatie" type="regel.roulatie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="werkplan" type="regel.werkplan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="opleidingsplan" type="regel.opleidingsplan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="voorziening" type="regel.voorziening" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="meetinstrument" type="regel.meetinstrument" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="objectregister" type="regel.objectregister" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="deskundigheidsgebied" type="regel.deskundigheidsgebied" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="monitoring" type="regel.monitoring" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="rapportage" type="regel.rapportage" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="evaluatie" type="regel.evaluatie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="verzending" type="regel.verzending" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="toezicht-provincie" type="regel.toezicht-provincie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="raadsplan" type="regel.raadsplan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zonder-strategie" type="regel.zonder-strategie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="kader" type="regel.kader" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="criterium" type="regel.criterium" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="beoordeling" type="regel.beoordeling" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="parameter" type="regel.parameter" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:group>
  <xs:group name="in-elk-blok">
    <xs:sequence>
      <xs:element name="motivering" type="regel._.motivering" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="toelichting" type="regel._.toelichting" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="vertrouwelijk" type="regel._.vertrouwelijk" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:group>
  <xs:group name="achter-de-regel">
    <xs:sequence>
      <xs:element name="geldt-vanaf" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="geldt-tot-en-met" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="met-reden" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="met-bron" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="met-peildatum" type="datum" minOccurs="0" maxOccurs="1"/>
    </xs:sequence>
  </xs:group>
  <xs:complexType name="regel.gebruik">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Neemt een andere map mee: gedeelde partners, of het plan van vorig jaar.</xs:documentation>
      <xs:documentation xml:lang="en">use: Takes another folder along: shared partners, or last year's plan.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="naam" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het plan zelf: wie, wanneer, onder welk kader.</xs:documentation>
      <xs:documentation xml:lang="en">plan: The plan itself: who, when, under which set of criteria.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="gemeente" type="regel.plan.gemeente" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="periode" type="regel.plan.periode" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="kader" type="regel.plan.kader" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="inwoners" type="regel.plan.inwoners" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="beleidsplan" type="regel.plan.beleidsplan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="vaststelling" type="regel.plan.vaststelling" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="inwerkingtreding" type="regel.plan.inwerkingtreding" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="looptdoor" type="regel.plan.looptdoor" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="aanbieding" type="regel.plan.aanbieding" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="toezending" type="regel.plan.toezending" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="cyclus" type="regel.plan.cyclus" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="weken" type="regel.plan.weken" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="sluitingsdag" type="regel.plan.sluitingsdag" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="feestdagen" type="regel.plan.feestdagen" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="reikwijdte" type="regel.plan.reikwijdte" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="versie" type="regel.plan.versie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zaaknummer" type="regel.plan.zaaknummer" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="webadres" type="regel.plan.webadres" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="waardering" type="regel.plan.waardering" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="status" type="regel.plan.status" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="accent" type="regel.plan.accent" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="begroting" type="regel.plan.begroting" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="verordening" type="regel.plan.verordening" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="herziening" type="regel.plan.herziening" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bestuursorgaan" type="regel.plan.bestuursorgaan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="publicatie" type="regel.plan.publicatie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="combinatie" type="regel.plan.combinatie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="drempel" type="regel.plan.drempel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="beleidsregel" type="regel.strategie.beleidsregel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.gemeente">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De gemeente van wie het plan is; meer regels voor samenwerkende gemeenten.</xs:documentation>
      <xs:documentation xml:lang="en">municipality: The municipality; more lines for municipalities that work together.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="code" type="code" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.periode">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waarover het plan gaat, van één tot vier jaar.</xs:documentation>
      <xs:documentation xml:lang="en">period: What the plan covers, one to four years.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="periode" type="periode" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.kader">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De kwaliteitscriteria waaraan het plan wordt getoetst; de wet volgt uit de datum van vaststelling.</xs:documentation>
      <xs:documentation xml:lang="en">frame: The quality criteria it is tested against; statute follows from the adoption date.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="kader" type="code" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.inwoners">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het aantal inwoners.</xs:documentation>
      <xs:documentation xml:lang="en">residents: The number of residents.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aantal" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.beleidsplan">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het beleid waarop dit plan rust.</xs:documentation>
      <xs:documentation xml:lang="en">policy-plan: The policy this plan rests on.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="deelnemer" type="regel.plan.beleidsplan.deelnemer" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="webadres" type="regel.plan.webadres" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.beleidsplan.deelnemer">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wie het document samen vaststelden.</xs:documentation>
      <xs:documentation xml:lang="en">participant: Who adopted the document together.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="partner" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.vaststelling">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wie het plan vaststelde en wanneer; bepaalt welke wet geldt.</xs:documentation>
      <xs:documentation xml:lang="en">adoption: Who adopted the plan and when; decides which law applies.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:element name="gemeente" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.inwerkingtreding">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer het plan gaat gelden, zo nodig met terugwerkende kracht.</xs:documentation>
      <xs:documentation xml:lang="en">commencement: When the plan takes effect, if need be retroactively.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="terug" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.looptdoor">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Tot wanneer het plan na zijn periode blijft gelden.</xs:documentation>
      <xs:documentation xml:lang="en">runs-on: Until when the plan runs on beyond its period.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.aanbieding">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer de raad het plan krijgt: ter kennisneming, voor wensen of om te kiezen.</xs:documentation>
      <xs:documentation xml:lang="en">presentation: When the council gets the plan: for information, for wishes, or to choose.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="wijze" type="woord.aanbieding" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.toezending">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Aan welke partners het plan wordt gestuurd.</xs:documentation>
      <xs:documentation xml:lang="en">sending: To which partners the plan is sent.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="partner" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.cyclus">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe vaak terugkoppeling wordt besproken en de aanpak bijgesteld.</xs:documentation>
      <xs:documentation xml:lang="en">cycle: How often feedback is discussed and the approach adjusted.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aantal" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.weken">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Of een team in een drukke week meer mag doen, als het blok van weken klopt.</xs:documentation>
      <xs:documentation xml:lang="en">weeks: Whether a team may do more in a busy week, as long as the block of weeks balances.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="speling" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:element name="blok" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.sluitingsdag">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een dag waarop niet wordt gewerkt, naast de feestdagen.</xs:documentation>
      <xs:documentation xml:lang="en">closing-day: A day without work, besides the holidays.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.feestdagen">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Erkende feestdagen waarop hier wel wordt gewerkt.</xs:documentation>
      <xs:documentation xml:lang="en">holidays: Public holidays that are worked here.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="dag" type="woorden.feestdag" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.reikwijdte">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De taakvelden waar het over gaat.</xs:documentation>
      <xs:documentation xml:lang="en">scope: The fields of law it covers.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="taakveld" type="woorden.taakveld" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.versie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De versie, met haar datum.</xs:documentation>
      <xs:documentation xml:lang="en">version: The version, with its date.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="versie" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.zaaknummer">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het nummer in het zaaksysteem.</xs:documentation>
      <xs:documentation xml:lang="en">case-number: The number in the case system.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="nummer" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.webadres">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waar het op internet staat.</xs:documentation>
      <xs:documentation xml:lang="en">web-address: Where it stands on the web.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="adres" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.waardering">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Of het stuk bewaard of vernietigd wordt.</xs:documentation>
      <xs:documentation xml:lang="en">appraisal: Whether the document is kept or destroyed.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="waardering" type="woord.waardering" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.status">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Concept, vastgesteld of gewijzigd.</xs:documentation>
      <xs:documentation xml:lang="en">status: Draft, adopted or amended.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="status" type="woord.planstatus" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.accent">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waar in een jaar van een meerjarig plan de nadruk ligt.</xs:documentation>
      <xs:documentation xml:lang="en">accent: The emphasis of one year in a plan of several.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="jaar" type="jaar" minOccurs="0" maxOccurs="1"/>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.begroting">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waar het geld in de begroting staat.</xs:documentation>
      <xs:documentation xml:lang="en">budget: Where the money stands in the budget.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="jaar" type="jaar" minOccurs="0" maxOccurs="1"/>
      <xs:element name="programma" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="bedrag" type="maat.bedrag" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.verordening">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De verordening kwaliteit VTH van de raad.</xs:documentation>
      <xs:documentation xml:lang="en">ordinance: The council's ordinance on the quality of VTH.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="artikel" type="regel.plan.verordening.artikel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="uniform" type="regel.plan.verordening.uniform" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.herziening">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer het beleid opnieuw wordt bekeken.</xs:documentation>
      <xs:documentation xml:lang="en">review: When the policy is looked at anew.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.bestuursorgaan">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wie de handhavingstaak heeft.</xs:documentation>
      <xs:documentation xml:lang="en">authority: Who holds the enforcement task.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="orgaan" type="woorden.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.publicatie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waar en wanneer het plan bekend is gemaakt.</xs:documentation>
      <xs:documentation xml:lang="en">publication: Where and when the plan was published.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="vindplaats" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.combinatie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Varianten van verschillende keuzes die samen worden doorgerekend.</xs:documentation>
      <xs:documentation xml:lang="en">combination: Variants of different choices that are computed together.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="variant" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.gebied">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een gebied, in een ander gebied als dat er is.</xs:documentation>
      <xs:documentation xml:lang="en">area: An area, inside another if there is one.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="in" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="inwoners" type="regel.plan.inwoners" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="soort" type="regel.gebied.soort" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="eerder" type="regel.bron.eerder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zonder" type="regel.taak.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.gebied.soort">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wijk, straat, park, water, hotspot en zo meer.</xs:documentation>
      <xs:documentation xml:lang="en">kind: District, street, park, water, hotspot and so on.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="soort" type="woord.gebiedsoort" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.bron">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waar cijfers vandaan komen.</xs:documentation>
      <xs:documentation xml:lang="en">source: Where figures come from.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="webadres" type="regel.plan.webadres" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="peildatum" type="regel.bron.peildatum" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bestand" type="regel.bron.bestand" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="tijdvak" type="regel.bron.tijdvak" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="betrouwbaarheid" type="regel.bron.betrouwbaarheid" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="kolom" type="regel.bron.kolom" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="beheerder" type="regel.bron.beheerder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="eerder" type="regel.bron.eerder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.bron.peildatum">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De dag waarop de cijfers gelden.</xs:documentation>
      <xs:documentation xml:lang="en">reference-date: The day the figures hold for.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.bron.bestand">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een CSV-bestand met meldingen in de map van het plan.</xs:documentation>
      <xs:documentation xml:lang="en">file: A CSV file of reports in the plan's folder.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="bestand" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.bron.tijdvak">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het tijdvak dat het bestand beslaat; rijen met een `datum` daarbuiten tellen niet mee.</xs:documentation>
      <xs:documentation xml:lang="en">span: The span that the file covers; rows with a `datum` outside it are not counted.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="periode" type="periode" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.bron.betrouwbaarheid">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe zeker de cijfers zijn.</xs:documentation>
      <xs:documentation xml:lang="en">reliability: How reliable the figures are.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="betrouwbaarheid" type="woord.betrouwbaarheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.bron.kolom">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De kolommen van het bestand die worden gebruikt.</xs:documentation>
      <xs:documentation xml:lang="en">column: The columns of the file that are used.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="kolom" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.bron.beheerder">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wie de gegevens bijhoudt.</xs:documentation>
      <xs:documentation xml:lang="en">keeper: Who keeps the data.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="beheerder" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.bron.eerder">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe dit eerder heette, of waaruit het is samengevoegd of gesplitst.</xs:documentation>
      <xs:documentation xml:lang="en">formerly: What this was called before, or what it was merged or split from.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="naam" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.thema">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een eigen indeling van het plan.</xs:documentation>
      <xs:documentation xml:lang="en">theme: The plan's own grouping.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.afdeling">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een afdeling van de gemeente, aan wie advies kan gaan.</xs:documentation>
      <xs:documentation xml:lang="en">department: A department, which advice can go to.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat de gemeente wil bereiken; het doel is leidend voor de aanpak.</xs:documentation>
      <xs:documentation xml:lang="en">goal: What the municipality wants to achieve; the goal leads the approach.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="onder" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="accent" type="regel.plan.accent" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="thema" type="regel.doel.thema" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="soort" type="regel.doel.soort" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="kwaliteitsdoel" type="regel.doel.kwaliteitsdoel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="indicator" type="regel.doel.indicator" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zonder" type="regel.taak.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.thema">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het thema waaronder dit valt.</xs:documentation>
      <xs:documentation xml:lang="en">theme: The theme this belongs to.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="thema" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.soort">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Of het doel over vergunningen, toezicht of handhaving gaat.</xs:documentation>
      <xs:documentation xml:lang="en">kind: Whether the goal is about permits, supervision or enforcement.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="soort" type="woorden.doelsoort" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.kwaliteitsdoel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het onderwerp van de kwaliteitsverordening dat dit doel dekt.</xs:documentation>
      <xs:documentation xml:lang="en">quality-goal: The subject of the quality ordinance this goal covers.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="onderwerp" type="woorden.kwaliteitsonderwerp" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.indicator">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waaraan te zien is of het doel wordt gehaald.</xs:documentation>
      <xs:documentation xml:lang="en">indicator: What shows whether the goal is reached.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="eenheid" type="regel.doel.indicator.eenheid" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="richting" type="regel.doel.indicator.richting" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bron" type="regel.doel.indicator.bron" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="meting" type="regel.doel.indicator.meting" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="nulmeting" type="regel.doel.indicator.nulmeting" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="streefwaarde" type="regel.doel.indicator.streefwaarde" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="realisatie" type="regel.doel.indicator.realisatie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="vervolg" type="regel.doel.indicator.vervolg" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="waarvan" type="regel.doel.indicator.waarvan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="geen-streefwaarde" type="regel.doel.indicator.geen-streefwaarde" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zonder" type="regel.taak.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.indicator.eenheid">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waarin de indicator wordt gemeten.</xs:documentation>
      <xs:documentation xml:lang="en">unit: What the indicator is measured in.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="eenheid" type="zin" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.indicator.richting">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Of lager of hoger beter is.</xs:documentation>
      <xs:documentation xml:lang="en">direction: Whether lower or higher is better.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="richting" type="woord.richting" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.indicator.bron">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waar de cijfers vandaan komen.</xs:documentation>
      <xs:documentation xml:lang="en">source: Where the figures come from.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="bron" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.indicator.meting">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe vaak er wordt gemeten.</xs:documentation>
      <xs:documentation xml:lang="en">measurement: How often it is measured.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aantal" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:element name="keer" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="jaren" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.indicator.nulmeting">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De waarde bij het begin; per gebied een eigen regel.</xs:documentation>
      <xs:documentation xml:lang="en">baseline: The value at the start; a line for each area.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="waarde" type="maat.maat" minOccurs="0" maxOccurs="1"/>
      <xs:element name="gebied" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="status" type="woord.waardestatus" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.indicator.streefwaarde">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waar het naartoe moet, en wanneer.</xs:documentation>
      <xs:documentation xml:lang="en">target: Where it should go, and when.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="waarde" type="maat.maat" minOccurs="0" maxOccurs="1"/>
      <xs:element name="gebied" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="status" type="woord.waardestatus" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.indicator.realisatie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat is gemeten; een later cijfer over hetzelfde jaar staat ernaast.</xs:documentation>
      <xs:documentation xml:lang="en">result: What was measured; a later figure for the same year stands beside it.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="waarde" type="maat.maat" minOccurs="0" maxOccurs="1"/>
      <xs:element name="gebied" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="peil" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="status" type="woord.waardestatus" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.indicator.vervolg">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De reeks uit een eerder plan die hier doorloopt.</xs:documentation>
      <xs:documentation xml:lang="en">continues: The series of an earlier plan that goes on here.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="indicator" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="plan" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.indicator.waarvan">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een deel van het totaal.</xs:documentation>
      <xs:documentation xml:lang="en">of-which: A part of the total.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="waarde" type="maat.maat" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.doel.indicator.geen-streefwaarde">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Dat er met opzet geen streefwaarde is.</xs:documentation>
      <xs:documentation xml:lang="en">no-target: That there is no target on purpose.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risicomodel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De methode: schalen, score en klassen.</xs:documentation>
      <xs:documentation xml:lang="en">risk-model: The method: scales, score and classes.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="reikwijdte" type="regel.plan.reikwijdte" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="effect" type="regel.risicomodel.effect" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="kans" type="regel.risicomodel.kans" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="score" type="regel.risicomodel.score" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="klasse" type="regel.risicomodel.klasse" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="vastgesteld" type="regel.risicomodel.vastgesteld" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="onderbouwing" type="regel.risico.onderbouwing" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risicomodel.effect">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De soorten gevolgen en hun schaal.</xs:documentation>
      <xs:documentation xml:lang="en">effect: The kinds of effect and their scale.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="dimensie" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:element name="van" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="tot" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="trede" type="regel.risicomodel.kans.trede" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="gewicht" type="regel.risicomodel.effect.gewicht" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risicomodel.kans">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De schaal voor hoe vaak het gebeurt.</xs:documentation>
      <xs:documentation xml:lang="en">likelihood: The scale for how often it happens.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="van" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="tot" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="trede" type="regel.risicomodel.kans.trede" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risicomodel.kans.trede">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat een waarde op de schaal betekent.</xs:documentation>
      <xs:documentation xml:lang="en">step: What a value on the scale means.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="waarde" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="dimensie" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="drempel" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risicomodel.effect.gewicht">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het gewicht van elk effect bij een gewogen gemiddelde.</xs:documentation>
      <xs:documentation xml:lang="en">weight: The weight of each effect in a weighted mean.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="score" type="delen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risicomodel.score">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe effecten en kans samen de score geven.</xs:documentation>
      <xs:documentation xml:lang="en">score: How effects and likelihood give the score.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aggregatie" type="woord.aggregatie" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risicomodel.klasse">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een prioriteitsklasse en de score waar zij begint; de hoogste eerst.</xs:documentation>
      <xs:documentation xml:lang="en">class: A priority class and the score where it starts; the highest first.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="drempel" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="toezicht" type="regel.risicomodel.klasse.toezicht" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risicomodel.klasse.toezicht">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De vorm van toezicht die bij de klasse hoort, en hoe vaak.</xs:documentation>
      <xs:documentation xml:lang="en">supervision: The form of supervision that belongs to the class, and how often.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aanleiding" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="keer" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="jaren" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risicomodel.vastgesteld">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer de risicoanalyse is gemaakt of vastgesteld.</xs:documentation>
      <xs:documentation xml:lang="en">established: When the risk analysis was made or adopted.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risico">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat er mis kan gaan, hoe erg en hoe vaak.</xs:documentation>
      <xs:documentation xml:lang="en">risk: What can go wrong, how badly and how often.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="eerder" type="regel.bron.eerder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bron" type="regel.doel.indicator.bron" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="doel" type="regel.risico.doel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="effect" type="regel.risico.effect" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="kans" type="regel.risico.kans" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="score" type="regel.risico.score" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="prioriteit" type="regel.risico.prioriteit" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="taakveld" type="regel.risico.taakveld" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="gebied" type="regel.risico.gebied" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="naleving" type="regel.risico.naleving" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="tafel-van-elf" type="regel.risico.tafel-van-elf" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="onderbouwing" type="regel.risico.onderbouwing" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zonder" type="regel.taak.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risico.doel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het doel waaraan dit bijdraagt.</xs:documentation>
      <xs:documentation xml:lang="en">goal: The goal this contributes to.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="doel" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risico.effect">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De score van elk effect.</xs:documentation>
      <xs:documentation xml:lang="en">effect: The score of each effect.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="score" type="delen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risico.kans">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De kans: een score, of geteld uit een bron.</xs:documentation>
      <xs:documentation xml:lang="en">likelihood: The likelihood: a score, or counted from a source.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="bron" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="conditie" type="voorwaarde" minOccurs="0" maxOccurs="1"/>
      <xs:element name="score" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risico.score">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De score zoals elders vermeld; wordt nagerekend.</xs:documentation>
      <xs:documentation xml:lang="en">score: The score as stated elsewhere; it is checked.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="score" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risico.prioriteit">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een klasse die van de berekende afwijkt, met motivering.</xs:documentation>
      <xs:documentation xml:lang="en">priority: A class that differs from the computed one, with reasons.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="klasse" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risico.taakveld">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het taakveld waar dit onder valt.</xs:documentation>
      <xs:documentation xml:lang="en">field: The field of law this belongs to.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="taakveld" type="woorden.taakveld" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risico.gebied">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waar dit speelt.</xs:documentation>
      <xs:documentation xml:lang="en">area: Where this is.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="gebied" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risico.naleving">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe het toezicht verschilt naar gedrag van wie het betreft.</xs:documentation>
      <xs:documentation xml:lang="en">compliance: How supervision differs with the behaviour of those concerned.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="gedrag" type="woord.gedrag" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aanpak" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risico.tafel-van-elf">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Scores op de Tafel van Elf.</xs:documentation>
      <xs:documentation xml:lang="en">table-of-eleven: Scores on the Table of Eleven.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="score" type="delen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.risico.onderbouwing">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waarop de scores berusten.</xs:documentation>
      <xs:documentation xml:lang="en">grounds: What the scores rest on.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="tekst" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.prioriteit">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een speerpunt, van wie het komt en op welke plaats.</xs:documentation>
      <xs:documentation xml:lang="en">priority: A spearhead, whose it is and its rank.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="van" type="woord.prioriteitbron" minOccurs="0" maxOccurs="1"/>
      <xs:element name="rang" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="eerder" type="regel.bron.eerder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="doel" type="regel.risico.doel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="gebied" type="regel.risico.gebied" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="risico" type="regel.prioriteit.risico" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="taak" type="regel.prioriteit.taak" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="ten-koste-van" type="regel.taak.ten-koste-van" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zonder" type="regel.taak.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.vervallen">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat in het vorige plan stond en nu niet meer, met de reden.</xs:documentation>
      <xs:documentation xml:lang="en">dropped: What stood in the last plan and no longer does, with the reason.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.prioriteit.risico">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het risico waarover het gaat.</xs:documentation>
      <xs:documentation xml:lang="en">risk: The risk concerned.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="risico" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.prioriteit.taak">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De taken die hierbij horen.</xs:documentation>
      <xs:documentation xml:lang="en">task: The tasks that belong here.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="taak" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een team met zijn uren.</xs:documentation>
      <xs:documentation xml:lang="en">team: A team with its hours.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="gebied" type="regel.risico.gebied" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="werkgever" type="regel.team.werkgever" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="formatie" type="regel.team.formatie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="personen" type="regel.team.personen" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="inzetbaar" type="regel.team.inzetbaar" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="productief" type="regel.team.productief" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bruto" type="regel.team.bruto" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="aftrek" type="regel.team.aftrek" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="uren" type="regel.team.uren" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="tarief" type="regel.team.tarief" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="kosten" type="regel.team.kosten" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="deskundigheid" type="regel.team.deskundigheid" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="werktijd" type="regel.team.werktijd" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="dienst" type="regel.team.dienst" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="tijdelijk" type="regel.team.tijdelijk" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="koppels" type="regel.team.koppels" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="reserve" type="regel.team.reserve" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="dekking" type="regel.team.dekking" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="budgetpost" type="regel.team.budgetpost" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="levert" type="regel.team.levert" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="medewerker" type="regel.team.medewerker" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="toetsmoment" type="regel.taak.toetsmoment" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zonder" type="regel.taak.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="inhuur" type="regel.functie.inhuur" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="werkweek" type="regel.team.werkweek" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bij-tekort" type="regel.team.bij-tekort" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="boa" type="regel.team.boa" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.werkgever">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Bij wie het team in dienst is.</xs:documentation>
      <xs:documentation xml:lang="en">employer: Who employs the team.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="partner" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="naam" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.formatie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het aantal fte; een regel erbij telt op.</xs:documentation>
      <xs:documentation xml:lang="en">staffing: The number of fte; another line adds.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="fte" type="maat.fte" minOccurs="0" maxOccurs="1"/>
      <xs:element name="peildatum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.personen">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het aantal personen, als dat bekend is.</xs:documentation>
      <xs:documentation xml:lang="en">persons: The number of persons, if known.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aantal" type="maat.aantal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.inzetbaar">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Fte die nog niet of niet volledig inzetbaar zijn, zoals in opleiding.</xs:documentation>
      <xs:documentation xml:lang="en">usable: Fte not yet or not fully usable, such as in training.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="fte" type="maat.fte" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aandeel" type="maat.procent" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.productief">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Productieve uren per fte per jaar.</xs:documentation>
      <xs:documentation xml:lang="en">productive: Productive hours per fte and year.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.bruto">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Bruto uren per fte per jaar, vóór aftrek.</xs:documentation>
      <xs:documentation xml:lang="en">gross: Gross hours per fte and year, before deductions.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.aftrek">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat van de bruto uren afgaat.</xs:documentation>
      <xs:documentation xml:lang="en">deduction: What comes off the gross hours.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="reden" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.uren">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Uren van het team, als die niet uit fte volgen.</xs:documentation>
      <xs:documentation xml:lang="en">hours: Hours of the team, when they do not follow from fte.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.tarief">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat een uur kost.</xs:documentation>
      <xs:documentation xml:lang="en">rate: What an hour costs.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="bedrag" type="maat.bedrag" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.kosten">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Kosten die niet uit uren volgen.</xs:documentation>
      <xs:documentation xml:lang="en">cost: Costs that do not follow from hours.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="bedrag" type="maat.bedrag" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.deskundigheid">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat het team kan, of de taak vraagt.</xs:documentation>
      <xs:documentation xml:lang="en">expertise: What the team can do, or the task asks.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="deskundigheid" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.werktijd">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer het team werkt; een regel erbij telt op.</xs:documentation>
      <xs:documentation xml:lang="en">working-time: When the team works; another line adds.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="tijden" type="tijden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.dienst">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een dienst en hoeveel personen of koppels er dan op straat zijn.</xs:documentation>
      <xs:documentation xml:lang="en">shift: A shift and how many persons or pairs are then in the street.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aantal" type="maat.aantal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="tijden" type="tijden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.tijdelijk">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Uren die uit tijdelijk geld worden betaald, terwijl het werk doorloopt.</xs:documentation>
      <xs:documentation xml:lang="en">temporary: Hours paid from temporary money, while the work goes on.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.koppels">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer er in tweetallen wordt gewerkt: één zichtbaar uur is dan twee manuren.</xs:documentation>
      <xs:documentation xml:lang="en">pairs: When work is done in pairs: one visible hour is then two person-hours.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="na" type="tijd" minOccurs="0" maxOccurs="1"/>
      <xs:element name="tijden" type="tijden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.reserve">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het deel van de uren dat vrij blijft, ook per seizoen.</xs:documentation>
      <xs:documentation xml:lang="en">reserve: The share of hours kept free, per season too.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aandeel" type="maat.procent" minOccurs="0" maxOccurs="1"/>
      <xs:element name="voor" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="periode" type="periode" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.dekking">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Geld dat hiervoor bestemd is, en tot wanneer.</xs:documentation>
      <xs:documentation xml:lang="en">funding: Money earmarked for this, and until when.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="bedrag" type="maat.bedrag" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:element name="bron" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="deel" type="maat.fte" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.budgetpost">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Uren die jaarlijks bij een dienst worden afgenomen.</xs:documentation>
      <xs:documentation xml:lang="en">contract: Hours drawn yearly from a service.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.levert">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Werk dat het team voor anderen doet.</xs:documentation>
      <xs:documentation xml:lang="en">supplies: Work the team does for others.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aan" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.medewerker">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een medewerker zonder naam; alleen in interne stukken.</xs:documentation>
      <xs:documentation xml:lang="en">staff-member: A nameless member of staff; internal documents only.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="opleiding" type="regel.team.medewerker.opleiding" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="ervaring" type="regel.team.medewerker.ervaring" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="kennis" type="regel.team.medewerker.kennis" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="inzet" type="regel.team.medewerker.inzet" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="beschikbaar" type="regel.team.medewerker.beschikbaar" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat er gebeurt: toezicht, vergunning, voorlichting, participatie en zo meer.</xs:documentation>
      <xs:documentation xml:lang="en">task: What is done: supervision, permits, information, participation and so on.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="eerder" type="regel.bron.eerder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="thema" type="regel.doel.thema" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="meting" type="regel.doel.indicator.meting" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="doel" type="regel.risico.doel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="prioriteit" type="regel.risico.prioriteit" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="taakveld" type="regel.risico.taakveld" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="gebied" type="regel.risico.gebied" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="naleving" type="regel.risico.naleving" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="risico" type="regel.prioriteit.risico" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="kosten" type="regel.team.kosten" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="deskundigheid" type="regel.team.deskundigheid" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="tijdelijk" type="regel.team.tijdelijk" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="koppels" type="regel.team.koppels" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="dekking" type="regel.team.dekking" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="instrument" type="regel.taak.instrument" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="soort" type="regel.taak.soort" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="werkwijze" type="regel.taak.werkwijze" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="team" type="regel.taak.team" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="uitvoerder" type="regel.taak.uitvoerder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="eigenaar" type="regel.taak.eigenaar" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="met" type="regel.taak.met" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="inzet" type="regel.taak.inzet" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="objecten" type="regel.taak.objecten" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="frequentie" type="regel.taak.frequentie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="duur" type="regel.taak.duur" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="tussentijd" type="regel.taak.tussentijd" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="tijden" type="regel.taak.tijden" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="periode" type="regel.taak.periode" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="dag" type="regel.taak.dag" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="voltallig" type="regel.taak.voltallig" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="ten-koste-van" type="regel.taak.ten-koste-van" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="verdeling" type="regel.taak.verdeling" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="minimum" type="regel.taak.minimum" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="aangekondigd" type="regel.taak.aangekondigd" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="vast" type="regel.taak.vast" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="hertrekking" type="regel.taak.hertrekking" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="doelgroep" type="regel.taak.doelgroep" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="totdat" type="regel.taak.totdat" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="na" type="regel.taak.na" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="toetsmoment" type="regel.taak.toetsmoment" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="waarschuwen" type="regel.taak.waarschuwen" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="basistaak" type="regel.taak.basistaak" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="programma" type="regel.taak.programma" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="budget" type="regel.taak.budget" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="werkproces" type="regel.taak.werkproces" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="stand" type="regel.taak.stand" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="realisatie" type="regel.taak.realisatie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="tussenstap" type="regel.taak.tussenstap" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="indicator" type="regel.taak.indicator" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zonder" type="regel.taak.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="meetinstrument" type="regel.taak.meetinstrument" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="determinant" type="regel.taak.determinant" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="afwijken-uitgesloten" type="regel.taak.afwijken-uitgesloten" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="domein" type="regel.taak.domein" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.instrument">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waarmee het doel wordt nagestreefd, zo nodig met aandelen.</xs:documentation>
      <xs:documentation xml:lang="en">instrument: The means used, with shares if need be.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="instrument" type="delen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.soort">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De soort taak, als die anders is dan het instrument.</xs:documentation>
      <xs:documentation xml:lang="en">kind: The kind of task, when it differs from the instrument.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="soort" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.werkwijze">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Planmatig, op signaal of projectmatig; regulier of extra aandacht.</xs:documentation>
      <xs:documentation xml:lang="en">mode: Planned, on signal or as a project; regular or extra attention.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="werkwijze" type="woorden.werkwijze" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.team">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het team dat de taak doet; meer teams met hun deel.</xs:documentation>
      <xs:documentation xml:lang="en">team: The team that does the task; more teams with their share.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="team" type="delen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.uitvoerder">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wie de taak uitvoert als dat niet een eigen team is.</xs:documentation>
      <xs:documentation xml:lang="en">performer: Who performs the task when it is not an own team.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uitvoerder" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.eigenaar">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wie verantwoordelijk is, ook voor regels, inrichting of beleid.</xs:documentation>
      <xs:documentation xml:lang="en">owner: Who is responsible, also for rules, design or policy.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="eigenaar" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.met">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een partner die meedoet, en met hoeveel uur.</xs:documentation>
      <xs:documentation xml:lang="en">with: A partner who takes part, and with how many hours.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="partner" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="woord.perwat" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.inzet">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Manuren, ook per zoveel weken of maanden, of een deel van de uren van het team; een regel erbij telt op.</xs:documentation>
      <xs:documentation xml:lang="en">effort: Person-hours, also per so many weeks or months, or a share of the team's hours; another line adds.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aantal" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:element name="jaar" type="jaar" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aandeel" type="maat.procent" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.objecten">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoeveel objecten er worden gecontroleerd, zo nodig per gebied.</xs:documentation>
      <xs:documentation xml:lang="en">objects: How many objects are inspected, per area if need be.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aantal" type="maat.aantal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="gebied" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.frequentie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe vaak elk object wordt gecontroleerd.</xs:documentation>
      <xs:documentation xml:lang="en">frequency: How often each object is inspected.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="keer" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="jaren" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aantal" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.duur">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe lang één controle duurt, reistijd inbegrepen.</xs:documentation>
      <xs:documentation xml:lang="en">duration: How long one inspection takes, travel included.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.tussentijd">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De tijd tussen twee controles van hetzelfde object.</xs:documentation>
      <xs:documentation xml:lang="en">spacing: The time between two inspections of one object.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="termijn" type="maat.termijn" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.tijden">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De dagen en uren waarop de taak wordt gedaan.</xs:documentation>
      <xs:documentation xml:lang="en">times: The days and hours of the task.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="tijden" type="tijden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.periode">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De weken of maanden waarin de taak wordt gedaan.</xs:documentation>
      <xs:documentation xml:lang="en">period: The weeks or months of the task.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="periode" type="periode" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.dag">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een dag waarop de taak gebeurt, ook als de datum nog niet vaststaat.</xs:documentation>
      <xs:documentation xml:lang="en">day: A day of the task, also when its date is not yet fixed.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.voltallig">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het hele team is dan aan het werk; ander werk ligt die dag stil.</xs:documentation>
      <xs:documentation xml:lang="en">full-team: The whole team is at work then; other work stops that day.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.ten-koste-van">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat minder krijgt doordat dit meer krijgt.</xs:documentation>
      <xs:documentation xml:lang="en">at-expense-of: What gets less because this gets more.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="taak" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.verdeling">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe de uren over gebieden worden verdeeld.</xs:documentation>
      <xs:documentation xml:lang="en">division: How the hours are divided over areas.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="gebied" type="delen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.minimum">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat een gebied minstens krijgt.</xs:documentation>
      <xs:documentation xml:lang="en">minimum: What an area gets at least.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aandeel" type="maat.procent" minOccurs="0" maxOccurs="1"/>
      <xs:element name="gebied" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.aangekondigd">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De controle is aangekondigd: week en object mogen openbaar zijn.</xs:documentation>
      <xs:documentation xml:lang="en">announced: The inspection is announced: week and object may be public.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.vast">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een week die vastligt.</xs:documentation>
      <xs:documentation xml:lang="en">pinned: A week that is fixed.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="week" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.hertrekking">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het deel van de controles dat opnieuw uit alle objecten wordt geloot.</xs:documentation>
      <xs:documentation xml:lang="en">second-draw: The share of inspections drawn again from all objects.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aandeel" type="maat.procent" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.doelgroep">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Voor wie de taak is.</xs:documentation>
      <xs:documentation xml:lang="en">target-group: Whom the task is for.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="doelgroep" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.totdat">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De taak stopt als de meting dit laat zien, niet op een datum.</xs:documentation>
      <xs:documentation xml:lang="en">until: The task ends when the measurement shows this, not on a date.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="bron" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="conditie" type="voorwaarde" minOccurs="0" maxOccurs="1"/>
      <xs:element name="grens" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aantal" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="reeks" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.na">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Taken die eerst klaar moeten zijn; stappen over jaren.</xs:documentation>
      <xs:documentation xml:lang="en">after: Tasks to be finished first; steps over years.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="taak" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.toetsmoment">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer een proef wordt beoordeeld en wat dan volgt.</xs:documentation>
      <xs:documentation xml:lang="en">test-moment: When a pilot is judged and what follows.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="vervolg" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.waarschuwen">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Tot wanneer wordt gewaarschuwd en wat daarna volgt.</xs:documentation>
      <xs:documentation xml:lang="en">warn: Until when there are warnings and what follows.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="daarna" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="behalve" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.basistaak">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De taak hoort tot het basistakenpakket van de omgevingsdienst.</xs:documentation>
      <xs:documentation xml:lang="en">basic-task: Belongs to the basic tasks of the environmental agency.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.programma">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een ander programma waar de taak bij hoort.</xs:documentation>
      <xs:documentation xml:lang="en">programme: Another programme the task belongs to.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="programma" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.budget">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het geld dat voor de taak is begroot.</xs:documentation>
      <xs:documentation xml:lang="en">money: The money budgeted for the task.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="bedrag" type="maat.bedrag" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.werkproces">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het beschreven werkproces dat wordt gevolgd.</xs:documentation>
      <xs:documentation xml:lang="en">work-process: The described process that is followed.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="werkproces" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.stand">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe de taak ervoor staat.</xs:documentation>
      <xs:documentation xml:lang="en">progress: How the task stands.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="status" type="woord.taakstatus" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.realisatie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat van de taak is gedaan.</xs:documentation>
      <xs:documentation xml:lang="en">result: What was done of the task.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="waarde" type="maat.maat" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="status" type="woord.waardestatus" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.tussenstap">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een stap in een jaar.</xs:documentation>
      <xs:documentation xml:lang="en">milestone: A step in a year.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="jaar" type="jaar" minOccurs="0" maxOccurs="1"/>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.indicator">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De indicatoren die de taak moet bewegen.</xs:documentation>
      <xs:documentation xml:lang="en">indicator: The indicators the task should move.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="indicator" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.niet-doen">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat dit jaar niet gebeurt, en waarom.</xs:documentation>
      <xs:documentation xml:lang="en">not-done: What is not done this year, and why.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="risico" type="regel.prioriteit.risico" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zonder" type="regel.taak.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="besluit" type="regel.afwijking.besluit" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.partner">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een partij die meedoet zonder dat de gemeente er zeggenschap over heeft.</xs:documentation>
      <xs:documentation xml:lang="en">partner: A party that takes part without being under the municipality.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="doel" type="regel.risico.doel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="soort" type="regel.partner.soort" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="rol" type="regel.partner.rol" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="afspraak" type="regel.partner.afspraak" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="levert" type="regel.partner.levert" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="afname" type="regel.partner.afname" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="afstemming" type="regel.partner.afstemming" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="overeenkomst" type="regel.partner.overeenkomst" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="niet-nodig" type="regel.partner.niet-nodig" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="escalatie" type="regel.partner.afspraak.escalatie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zonder" type="regel.taak.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.partner.soort">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat voor partij het is.</xs:documentation>
      <xs:documentation xml:lang="en">kind: What kind of party it is.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="soort" type="woorden.partnersoort" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.partner.rol">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat de partner doet.</xs:documentation>
      <xs:documentation xml:lang="en">role: What the partner does.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="rol" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.partner.afspraak">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een afspraak met de partner, zo nodig met ritme.</xs:documentation>
      <xs:documentation xml:lang="en">agreement: An agreement with the partner, with a rhythm if need be.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aantal" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="looptijd" type="regel.partner.afspraak.looptijd" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="onderwerp" type="regel.partner.afspraak.onderwerp" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="stand" type="regel.partner.afspraak.stand" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="escalatie" type="regel.partner.afspraak.escalatie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zonder" type="regel.taak.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.partner.afspraak.looptijd">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe lang de afspraak geldt.</xs:documentation>
      <xs:documentation xml:lang="en">term: How long the agreement holds.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="periode" type="periode" minOccurs="0" maxOccurs="1"/>
      <xs:element name="van" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.partner.afspraak.onderwerp">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waar de afspraak over gaat.</xs:documentation>
      <xs:documentation xml:lang="en">subject: What the agreement is about.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="onderwerp" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.partner.afspraak.stand">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe de afspraak ervoor staat.</xs:documentation>
      <xs:documentation xml:lang="en">progress: How the agreement stands.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="status" type="woord.taakstatus" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.partner.levert">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoeveel uur de partner inbrengt; `naar vermogen` mag.</xs:documentation>
      <xs:documentation xml:lang="en">supplies: How many hours the partner brings in.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:element name="voor" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.partner.afname">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Uren die de gemeente bij de partner afneemt, per veld; met `door` welke van meer gemeenten.</xs:documentation>
      <xs:documentation xml:lang="en">take-up: Hours the municipality draws from the partner, per field; with `door` which of several municipalities.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:element name="veld" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="afnemer" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.partner.afstemming">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waarover met de partner is afgestemd, en wanneer.</xs:documentation>
      <xs:documentation xml:lang="en">alignment: What was aligned with the partner, and when.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="onderwerp" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="vorm" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.partner.overeenkomst">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een schriftelijke overeenkomst.</xs:documentation>
      <xs:documentation xml:lang="en">contract: A written contract.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.partner.niet-nodig">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waarover geen afstemming nodig is, met motivering.</xs:documentation>
      <xs:documentation xml:lang="en">not-needed: What needs no alignment, with reasons.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="onderwerp" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.partner.afspraak.escalatie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat er gebeurt als een afspraak niet wordt nagekomen.</xs:documentation>
      <xs:documentation xml:lang="en">escalation: What happens when an agreement is not kept.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="naar" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.keuze">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een keuze voor de raad, met varianten die worden doorgerekend.</xs:documentation>
      <xs:documentation xml:lang="en">choice: A choice for the council, with variants that are computed.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="variant" type="regel.keuze.variant" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="voorkeur" type="regel.keuze.voorkeur" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.keuze.variant">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een variant: wat er ten opzichte van het plan verandert.</xs:documentation>
      <xs:documentation xml:lang="en">variant: A variant: what changes with respect to the plan.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="zonder" type="regel.keuze.variant.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
      <xs:group ref="plan"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.keuze.variant.zonder">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat in deze variant vervalt.</xs:documentation>
      <xs:documentation xml:lang="en">without: What is dropped in this variant.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="taak" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="risico" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="doel" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="team" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="partner" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="niet-doen" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="indicator" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="prioriteit" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="functie" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="wat" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.zonder">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Alleen in een variant, gevolg of bijstelling: welke regel van deze opgave vervalt.</xs:documentation>
      <xs:documentation xml:lang="en">without: Only in a variant, consequence or adjustment: which line of this statement is dropped.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="regel" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="welke" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.keuze.voorkeur">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De variant die het college voorstelt.</xs:documentation>
      <xs:documentation xml:lang="en">preference: The variant the executive proposes.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="variant" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.besluit">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat is besloten, door wie en wanneer.</xs:documentation>
      <xs:documentation xml:lang="en">decision: What was decided, by whom and when.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="keuze" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="variant" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.afwijking">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Pas toe of leg uit: waarom het plan van een criterium afwijkt.</xs:documentation>
      <xs:documentation xml:lang="en">deviation: Comply or explain: why the plan departs from a criterion.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="over" type="regel.afwijking.over" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="besluit" type="regel.afwijking.besluit" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="geldig" type="regel.afwijking.geldig" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="verbetering" type="regel.afwijking.verbetering" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.afwijking.over">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waarover het gaat.</xs:documentation>
      <xs:documentation xml:lang="en">about: What it is about.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="wat" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:element name="gebied" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.afwijking.besluit">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wie tot de afwijking besloot.</xs:documentation>
      <xs:documentation xml:lang="en">decision: Who decided on the deviation.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.afwijking.geldig">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Vanaf en tot wanneer het geldt.</xs:documentation>
      <xs:documentation xml:lang="en">valid: From and until when it holds.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="van" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="tot" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.afwijking.verbetering">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat er gebeurt om alsnog te voldoen.</xs:documentation>
      <xs:documentation xml:lang="en">improvement: What is done to comply after all.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="maatregel" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.terugkoppeling">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat op straat is gezien, en wat daaruit volgt.</xs:documentation>
      <xs:documentation xml:lang="en">feedback: What was seen in the street, and what follows.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="door" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="kanaal" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="over" type="regel.afwijking.over" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bevinding" type="regel.terugkoppeling.bevinding" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="advies" type="regel.terugkoppeling.advies" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="gevolg" type="regel.terugkoppeling.gevolg" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.terugkoppeling.bevinding">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat is gezien.</xs:documentation>
      <xs:documentation xml:lang="en">observation: What was seen.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="bevinding" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.terugkoppeling.advies">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Advies aan een andere afdeling of partner.</xs:documentation>
      <xs:documentation xml:lang="en">advice: Advice to another department or partner.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aan" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="uitkomst" type="regel.terugkoppeling.advies.uitkomst" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.terugkoppeling.advies.uitkomst">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat ervan geworden is.</xs:documentation>
      <xs:documentation xml:lang="en">outcome: What came of it.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uitkomst" type="woord.uitkomst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="toelichting-waarde" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.terugkoppeling.gevolg">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat er vanaf die datum in het plan verandert.</xs:documentation>
      <xs:documentation xml:lang="en">consequence: What changes in the plan from that date.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="zonder" type="regel.keuze.variant.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
      <xs:group ref="plan"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.bijstelling">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een wijziging van het plan vanaf een datum.</xs:documentation>
      <xs:documentation xml:lang="en">adjustment: A change of the plan from a date.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="zonder" type="regel.keuze.variant.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
      <xs:group ref="plan"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.toezegging">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat het college heeft toegezegd.</xs:documentation>
      <xs:documentation xml:lang="en">commitment: What the executive has promised.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="over" type="regel.afwijking.over" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="uitkomst" type="regel.terugkoppeling.advies.uitkomst" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.motie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een motie van de raad.</xs:documentation>
      <xs:documentation xml:lang="en">motion: A motion of the council.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="over" type="regel.afwijking.over" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="uitkomst" type="regel.terugkoppeling.advies.uitkomst" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.onderzoek">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een scan of audit, met bevindingen en aanbevelingen.</xs:documentation>
      <xs:documentation xml:lang="en">audit: A scan or audit, with findings and recommendations.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="door" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="bevinding" type="regel.terugkoppeling.bevinding" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="aanbeveling" type="regel.onderzoek.aanbeveling" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.onderzoek.aanbeveling">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een aanbeveling, met het antwoord erop.</xs:documentation>
      <xs:documentation xml:lang="en">recommendation: A recommendation, with the answer to it.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aanbeveling" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="uitkomst" type="regel.terugkoppeling.advies.uitkomst" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.drempel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Onder welke afwijking geen toelichting nodig is.</xs:documentation>
      <xs:documentation xml:lang="en">threshold: Below which difference no explanation is due.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="grens" type="maat.maat" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een van de vijf strategieën.</xs:documentation>
      <xs:documentation xml:lang="en">strategy: One of the five strategies.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="doel" type="regel.risico.doel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="waarschuwen" type="regel.taak.waarschuwen" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zonder" type="regel.taak.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="grondslag" type="regel.strategie.grondslag" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="afstemming" type="regel.strategie.afstemming" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="eigen-overheid" type="regel.strategie.eigen-overheid" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="onderdeel" type="regel.strategie.onderdeel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="toezichtvorm" type="regel.strategie.toezichtvorm" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="rapportageregel" type="regel.strategie.rapportageregel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="niet-routinematig" type="regel.strategie.niet-routinematig" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="vergunningsoort" type="regel.strategie.vergunningsoort" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="beleidsregel" type="regel.strategie.beleidsregel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="sanctie" type="regel.strategie.sanctie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="aard" type="regel.strategie.aard" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="verzwarend" type="regel.strategie.verzwarend" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="stap" type="regel.strategie.stap" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="matrix" type="regel.strategie.matrix" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.grondslag">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het beleid of de wet waarop de strategie rust.</xs:documentation>
      <xs:documentation xml:lang="en">basis: The policy or statute the strategy rests on.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.afstemming">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe met politie of openbaar ministerie wordt afgestemd.</xs:documentation>
      <xs:documentation xml:lang="en">alignment: How alignment with police or prosecution is done.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="partner" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.eigen-overheid">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat er gebeurt als de overheid zelf overtreedt.</xs:documentation>
      <xs:documentation xml:lang="en">own-authority: What happens when government itself offends.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.onderdeel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een onderdeel van de strategie, zoals de voorbereiding van controles.</xs:documentation>
      <xs:documentation xml:lang="en">component: A component of the strategy, such as the preparation of inspections.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="onderdeel" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.toezichtvorm">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe en hoe vaak op een taakveld toezicht wordt gehouden.</xs:documentation>
      <xs:documentation xml:lang="en">supervision-form: How and how often a field of law is supervised.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="taakveld" type="woord.taakveld" minOccurs="0" maxOccurs="1"/>
      <xs:element name="vorm" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aanleiding" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="keer" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="jaren" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.rapportageregel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe een bevinding wordt vastgelegd en binnen welke termijn.</xs:documentation>
      <xs:documentation xml:lang="en">reporting-rule: How a finding is recorded and within what time.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="termijn" type="maat.termijn" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="vervolg" type="regel.strategie.rapportageregel.vervolg" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="betrokkene" type="regel.strategie.rapportageregel.betrokkene" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="openbaar" type="regel.strategie.rapportageregel.openbaar" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.rapportageregel.vervolg">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat op een uitkomst van de controle volgt.</xs:documentation>
      <xs:documentation xml:lang="en">follow-up: What follows an outcome of the inspection.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uitkomst" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="vervolg" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.rapportageregel.betrokkene">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer wie het aangaat het rapport krijgt.</xs:documentation>
      <xs:documentation xml:lang="en">person-concerned: When those concerned receive the report.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="termijn" type="maat.termijn" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.rapportageregel.openbaar">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer en in welke mate het rapport openbaar is.</xs:documentation>
      <xs:documentation xml:lang="en">public: When and to what extent the report is public.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="termijn" type="maat.termijn" minOccurs="0" maxOccurs="1"/>
      <xs:element name="mate" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.niet-routinematig">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een controle buiten de vaste ronde, en binnen welke termijn.</xs:documentation>
      <xs:documentation xml:lang="en">non-routine: An inspection outside the fixed round, and within what time.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aanleiding" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="termijn" type="maat.termijn" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.vergunningsoort">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een soort vergunning of melding, met hoe zij wordt beoordeeld.</xs:documentation>
      <xs:documentation xml:lang="en">permit-kind: A kind of permit or notification, with how it is judged.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="toetscriterium" type="regel.strategie.vergunningsoort.toetscriterium" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="werkproces" type="regel.strategie.vergunningsoort.werkproces" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.vergunningsoort.toetscriterium">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waaraan een aanvraag of melding wordt getoetst.</xs:documentation>
      <xs:documentation xml:lang="en">test-criterion: What an application or notification is tested against.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.vergunningsoort.werkproces">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het werkproces waarmee zij wordt behandeld.</xs:documentation>
      <xs:documentation xml:lang="en">work-process: The work process that handles it.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="werkproces" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.beleidsregel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Is als beleidsregel vastgesteld.</xs:documentation>
      <xs:documentation xml:lang="en">policy-rule: Was adopted as a policy rule.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.sanctie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een sanctie, met haar termijn.</xs:documentation>
      <xs:documentation xml:lang="en">sanction: A sanction, with its time limit.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="sanctie" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="termijn" type="maat.termijn" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="zonder" type="regel.taak.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="dwangsom" type="regel.strategie.sanctie.dwangsom" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="herstelmaatregel" type="regel.strategie.sanctie.herstelmaatregel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="strekking" type="regel.strategie.sanctie.strekking" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="kostenverhaal" type="regel.strategie.sanctie.kostenverhaal" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="grondslag" type="regel.strategie.sanctie.grondslag" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="orgaan" type="regel.strategie.sanctie.orgaan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.sanctie.dwangsom">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het bedrag van de dwangsom, waarover, en het maximum.</xs:documentation>
      <xs:documentation xml:lang="en">penalty: The penalty, over what, and its maximum.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="bedrag" type="maat.bedrag" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="woord.dwangsomper" minOccurs="0" maxOccurs="1"/>
      <xs:element name="maximum" type="maat.bedrag" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.sanctie.herstelmaatregel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat bij bestuursdwang wordt gedaan.</xs:documentation>
      <xs:documentation xml:lang="en">remedy: What is done under administrative coercion.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.sanctie.strekking">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat de last moet bereiken: ongedaan maken, voorkomen of herhaling voorkomen.</xs:documentation>
      <xs:documentation xml:lang="en">purport: What the order is to achieve: undo, prevent or prevent repetition.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="strekking" type="woord.strekking" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.sanctie.kostenverhaal">
    <xs:annotation>
      <xs:documentation xml:lang="nl">In hoeverre de kosten op de overtreder worden verhaald; bij deels of niet met motivering.</xs:documentation>
      <xs:documentation xml:lang="en">cost-recovery: How far costs are recovered from the offender; with reasons unless in full.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="mate" type="woord.kostenverhaal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.sanctie.grondslag">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het wetsartikel waarop de sanctie rust.</xs:documentation>
      <xs:documentation xml:lang="en">basis: The provision of statute the sanction rests on.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.sanctie.orgaan">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wie de sanctie oplegt, en voor welke taakvelden.</xs:documentation>
      <xs:documentation xml:lang="en">body: Who imposes the sanction, and for which fields.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:element name="taakveld" type="woorden.taakveld" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.aard">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe de aard of ernst van een overtreding meeweegt.</xs:documentation>
      <xs:documentation xml:lang="en">nature: How nature or gravity of an offence counts.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aard" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="gevolg" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.verzwarend">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat een zwaardere sanctie rechtvaardigt.</xs:documentation>
      <xs:documentation xml:lang="en">aggravating: What justifies a heavier sanction.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aspect" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.stap">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een stap van de strategie, in volgorde.</xs:documentation>
      <xs:documentation xml:lang="en">step: A step of the strategy, in order.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="stap" type="woord.strategiestap" minOccurs="0" maxOccurs="1"/>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.matrix">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De matrix van gedrag en gevolgen met hun interventies.</xs:documentation>
      <xs:documentation xml:lang="en">matrix: The matrix of behaviour and effects with its interventions.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="vak" type="regel.strategie.matrix.vak" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.strategie.matrix.vak">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een vak van de matrix: hoe ernstig, welk gedrag, welke interventies.</xs:documentation>
      <xs:documentation xml:lang="en">cell: A cell of the matrix: how grave, what behaviour, which interventions.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="gevolgen" type="woord.gevolgen" minOccurs="0" maxOccurs="1"/>
      <xs:element name="gedrag" type="woord.gedrag" minOccurs="0" maxOccurs="1"/>
      <xs:element name="interventie" type="woorden.interventie" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.gedoogbesluit">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een besluit om tijdelijk te gedogen.</xs:documentation>
      <xs:documentation xml:lang="en">tolerance-decision: A decision to tolerate for a time.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="einddatum" type="regel.gedoogbesluit.einddatum" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="voorwaarde" type="regel.gedoogbesluit.voorwaarde" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="belanghebbende" type="regel.gedoogbesluit.belanghebbende" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.gedoogbesluit.einddatum">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer het gedogen eindigt.</xs:documentation>
      <xs:documentation xml:lang="en">end-date: When the tolerance ends.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.gedoogbesluit.voorwaarde">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Onder welke voorwaarde wordt gedoogd.</xs:documentation>
      <xs:documentation xml:lang="en">condition: Under what condition it is tolerated.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="voorwaarde" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.gedoogbesluit.belanghebbende">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wie belang heeft bij het besluit en is gehoord; geen namen.</xs:documentation>
      <xs:documentation xml:lang="en">party: Who has an interest in the decision and was heard; no names.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="belanghebbende" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.functie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een functie in de formatie, nooit een persoon.</xs:documentation>
      <xs:documentation xml:lang="en">function: A function in the staffing, never a person.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="taak" type="regel.prioriteit.taak" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zonder" type="regel.taak.zonder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="formatie" type="regel.functie.formatie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="werkzaamheid" type="regel.functie.werkzaamheid" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="taakveld" type="regel.functie.taakveld" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="team" type="regel.functie.team" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bevoegdheid" type="regel.functie.bevoegdheid" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="verantwoordelijke" type="regel.functie.verantwoordelijke" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="aanwijzing" type="regel.functie.aanwijzing" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="opleiding" type="regel.functie.opleiding" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="inhuur" type="regel.functie.inhuur" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.functie.formatie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het aantal fte van de functie.</xs:documentation>
      <xs:documentation xml:lang="en">staffing: The number of fte of the function.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="fte" type="maat.fte" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.functie.werkzaamheid">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat de functie doet: vergunning, toezicht, sanctie en zo meer.</xs:documentation>
      <xs:documentation xml:lang="en">activity: What the function does: permits, supervision, sanctions and so on.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="soort" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.functie.taakveld">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De taakvelden waarop de functie werkt.</xs:documentation>
      <xs:documentation xml:lang="en">field: The fields of law the function works in.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="taakveld" type="woorden.taakveld" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.functie.team">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het team waar de functie bij hoort.</xs:documentation>
      <xs:documentation xml:lang="en">team: The team the function belongs to.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="team" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.functie.bevoegdheid">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waartoe de functie bevoegd is.</xs:documentation>
      <xs:documentation xml:lang="en">power: What the function has power to do.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="bevoegdheid" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.functie.verantwoordelijke">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De functie die erop aanspreekbaar is; geen naam.</xs:documentation>
      <xs:documentation xml:lang="en">responsible: The function answerable for it; no name.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="verantwoordelijke" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.functie.aanwijzing">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het besluit dat de functie als toezichthouder aanwijst.</xs:documentation>
      <xs:documentation xml:lang="en">designation: The decision that designates the function as supervisor.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="besluit" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.functie.opleiding">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Of de opleiding voor de functie op peil is.</xs:documentation>
      <xs:documentation xml:lang="en">training: Whether training for the function is up to standard.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="stand" type="woord.opleidingsstand" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.functie.inhuur">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De functie of het team is ingehuurd, en van wie.</xs:documentation>
      <xs:documentation xml:lang="en">hire: The function or team is hired, and from whom.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="partner" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.werkproces">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een beschreven werkproces.</xs:documentation>
      <xs:documentation xml:lang="en">work-process: A described work process.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="soort" type="regel.werkproces.soort" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="vastgesteld" type="regel.werkproces.vastgesteld" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="versie" type="regel.werkproces.versie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.protocol">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een toets- of toezichtprotocol.</xs:documentation>
      <xs:documentation xml:lang="en">protocol: A testing or supervision protocol.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="soort" type="regel.werkproces.soort" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="vastgesteld" type="regel.werkproces.vastgesteld" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="versie" type="regel.werkproces.versie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="niveau" type="regel.protocol.niveau" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.werkproces.soort">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waarvoor het is: vergunning, toezicht, sanctie.</xs:documentation>
      <xs:documentation xml:lang="en">kind: What it is for: permits, supervision, sanctions.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="soort" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.werkproces.vastgesteld">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer het is vastgesteld.</xs:documentation>
      <xs:documentation xml:lang="en">adopted: When it was adopted.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.werkproces.versie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De versie die geldt.</xs:documentation>
      <xs:documentation xml:lang="en">version: The version in force.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="versie" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.protocol.niveau">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe diep bij een klasse wordt getoetst of gecontroleerd.</xs:documentation>
      <xs:documentation xml:lang="en">level: How deeply is tested or inspected for a class.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="klasse" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="niveau" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.bereikbaarheid">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wie buiten kantoortijd bereikbaar is.</xs:documentation>
      <xs:documentation xml:lang="en">availability: Who can be reached outside office hours.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="dagdeel" type="woorden.dagdeel" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="uitvoerder" type="regel.taak.uitvoerder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.roulatie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Na hoeveel tijd of controles een toezichthouder wisselt van object.</xs:documentation>
      <xs:documentation xml:lang="en">rotation: After how much time or how many inspections a supervisor changes objects.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="termijn" type="maat.termijn" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aantal" type="maat.aantal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="taakveld" type="regel.risico.taakveld" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.werkplan">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De uitwerking van het programma voor één team of partner.</xs:documentation>
      <xs:documentation xml:lang="en">work-plan: The programme worked out for one team or partner.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="team" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="uren" type="regel.werkplan.uren" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.werkplan.uren">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De uren van het werkplan.</xs:documentation>
      <xs:documentation xml:lang="en">hours: The hours of the work plan.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.opleidingsplan">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat er aan opleiding gebeurt.</xs:documentation>
      <xs:documentation xml:lang="en">training-plan: What is done about training.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="opleiding" type="regel.opleidingsplan.opleiding" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.opleidingsplan.opleiding">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een opleiding voor een functie, met uren en jaar.</xs:documentation>
      <xs:documentation xml:lang="en">training: Training for a function, with hours and year.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="functie" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:element name="jaar" type="jaar" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.voorziening">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een technisch, juridisch of administratief hulpmiddel.</xs:documentation>
      <xs:documentation xml:lang="en">facility: A technical, legal or administrative facility.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="soort" type="woord.voorziening" minOccurs="0" maxOccurs="1"/>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.meetinstrument">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een instrument waarmee wordt gemeten.</xs:documentation>
      <xs:documentation xml:lang="en">instrument: A device used to measure.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="kalibratie" type="regel.meetinstrument.kalibratie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.meetinstrument.kalibratie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe vaak het wordt onderhouden of gekalibreerd.</xs:documentation>
      <xs:documentation xml:lang="en">calibration: How often it is maintained or calibrated.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aantal" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.meetinstrument">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het instrument waarmee bij de taak wordt gemeten.</xs:documentation>
      <xs:documentation xml:lang="en">instrument: The device used in the task.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="meetinstrument" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.objectregister">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het register van objecten waarop toezicht wordt gehouden.</xs:documentation>
      <xs:documentation xml:lang="en">object-register: The register of supervised objects.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="objecten" type="regel.objectregister.objecten" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="ippc" type="regel.objectregister.ippc" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.objectregister.objecten">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoeveel objecten het register telt.</xs:documentation>
      <xs:documentation xml:lang="en">objects: How many objects the register holds.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aantal" type="maat.aantal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="taakveld" type="woord.taakveld" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.objectregister.ippc">
    <xs:annotation>
      <xs:documentation xml:lang="nl">IPPC-installaties: milieurisico, aantal en hoe vaak zij worden gecontroleerd.</xs:documentation>
      <xs:documentation xml:lang="en">ippc: IPPC installations: environmental risk, number and how often they are inspected.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="milieurisico" type="woord.milieurisico" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aantal" type="maat.aantal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="keer" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="jaren" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.deskundigheidsgebied">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een deskundigheidsgebied van de kwaliteitscriteria dat hier nodig is.</xs:documentation>
      <xs:documentation xml:lang="en">expertise-area: An area of expertise of the quality criteria that is needed here.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="borging" type="regel.deskundigheidsgebied.borging" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="parameter" type="regel.deskundigheidsgebied.parameter" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.deskundigheidsgebied.borging">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wie het gebied invult: eigen team, functie of partner.</xs:documentation>
      <xs:documentation xml:lang="en">assurance: Who covers the area: own team, function or partner.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="door" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aantal" type="maat.aantal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.deskundigheidsgebied.parameter">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat de gemeente voor dit gebied eist; zonder waarde wordt niet getoetst.</xs:documentation>
      <xs:documentation xml:lang="en">parameter: What the municipality requires for this area; without a value it is not tested.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="opleiding" type="woord.opleidingsniveau" minOccurs="0" maxOccurs="1"/>
      <xs:element name="ervaring" type="maat.termijn" minOccurs="0" maxOccurs="1"/>
      <xs:element name="kennis" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:element name="frequentie" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aantal" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.medewerker.opleiding">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het opleidingsniveau.</xs:documentation>
      <xs:documentation xml:lang="en">education: The level of education.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="opleiding" type="woord.opleidingsniveau" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.medewerker.ervaring">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De werkervaring.</xs:documentation>
      <xs:documentation xml:lang="en">experience: The work experience.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="ervaring" type="maat.termijn" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.medewerker.kennis">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Aanvullende kennis.</xs:documentation>
      <xs:documentation xml:lang="en">knowledge: Additional knowledge.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="kennis" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.medewerker.inzet">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoeveel uur de medewerker per jaar in een gebied werkt.</xs:documentation>
      <xs:documentation xml:lang="en">effort: How many hours a year the member of staff works in an area.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="gebied" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.medewerker.beschikbaar">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De productieve uren van de medewerker.</xs:documentation>
      <xs:documentation xml:lang="en">available: The productive hours of the member of staff.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.werkweek">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De uren van een volledige werkweek.</xs:documentation>
      <xs:documentation xml:lang="en">working-week: The hours of a full working week.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.bij-tekort">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat is besloten als het team te weinig uren heeft: aanvullen of bijstellen.</xs:documentation>
      <xs:documentation xml:lang="en">on-shortage: What was decided when the team is short of hours: supplement or adjust.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="besluit" type="woord.tekortbesluit" minOccurs="0" maxOccurs="1"/>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.determinant">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Op welke oorzaken van niet-naleven (Tafel van Elf) de taak werkt.</xs:documentation>
      <xs:documentation xml:lang="en">determinant: Which causes of non-compliance (Table of Eleven) the task works on.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="determinant" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.afwijken-uitgesloten">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Bij deze taak kan in een bijzonder geval niet worden afgeweken.</xs:documentation>
      <xs:documentation xml:lang="en">no-exception: No exception can be made in a special case for this task.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De buitengewoon opsporingsambtenaren van het team: domein en aantal.</xs:documentation>
      <xs:documentation xml:lang="en">boa: The special investigating officers of the team: domain and number.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="domein" type="woord.boadomein" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aantal" type="maat.aantal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="toezichthouder" type="regel.team.boa.toezichthouder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="direct-toezichthouder" type="regel.team.boa.direct-toezichthouder" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="akte" type="regel.team.boa.akte" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="categoriebesluit" type="regel.team.boa.categoriebesluit" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="vorig-aantal" type="regel.team.boa.vorig-aantal" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="driehoek" type="regel.team.boa.driehoek" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="inhuur" type="regel.team.boa.inhuur" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="modules" type="regel.team.boa.modules" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="opleidingsuren" type="regel.team.boa.opleidingsuren" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="geweldsmiddel" type="regel.team.boa.geweldsmiddel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="veiligheidsplan" type="regel.team.boa.veiligheidsplan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="arrangement" type="regel.team.boa.arrangement" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="informatie" type="regel.team.boa.informatie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="klachtregeling" type="regel.team.boa.klachtregeling" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="jaarverslag" type="regel.team.boa.jaarverslag" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.toezichthouder">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De toezichthouder van de boa's, met het arrondissement.</xs:documentation>
      <xs:documentation xml:lang="en">supervisor: The supervisor of the boa's, with the district.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="functie" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="arrondissement" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.direct-toezichthouder">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De direct toezichthouder van de boa's.</xs:documentation>
      <xs:documentation xml:lang="en">direct-supervisor: The direct supervisor of the boa's.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="functie" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.akte">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De datum van een oude akte.</xs:documentation>
      <xs:documentation xml:lang="en">licence: The date of an older licence.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.categoriebesluit">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het besluit dat noemt hoeveel personen boa mogen zijn, en tot wanneer.</xs:documentation>
      <xs:documentation xml:lang="en">category-order: The order that says how many persons may be boa, and until when.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="maximum" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="tot" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.vorig-aantal">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het aantal boa's van vorig jaar.</xs:documentation>
      <xs:documentation xml:lang="en">previous-number: Last year's number of boa's.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="aantal" type="maat.aantal" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.driehoek">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het besluit van de driehoek over meer boa's of inhuur.</xs:documentation>
      <xs:documentation xml:lang="en">triangle: The decision of the triangle about more boa's or hire.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="besluit" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.inhuur">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De boa's zijn ingehuurd.</xs:documentation>
      <xs:documentation xml:lang="en">hire: The boa's are hired.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="partner" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="instemming" type="regel.team.boa.inhuur.instemming" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="veiligheidsbeleid" type="regel.team.boa.inhuur.veiligheidsbeleid" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="regie" type="regel.team.boa.inhuur.regie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.inhuur.instemming">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wie met de inhuur instemde, en wanneer.</xs:documentation>
      <xs:documentation xml:lang="en">consent: Who consented to the hire, and when.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.inhuur.veiligheidsbeleid">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het lokale veiligheidsbeleid waarin de inhuur past.</xs:documentation>
      <xs:documentation xml:lang="en">safety-policy: The local safety policy that embeds the hire.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="beleid" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.inhuur.regie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De afspraak over de operationele regie van de politie.</xs:documentation>
      <xs:documentation xml:lang="en">direction: The agreement on operational direction by the police.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="afspraak" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.modules">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De modules van de her- en bijscholing: behaald en gepland voor het einde van de akte.</xs:documentation>
      <xs:documentation xml:lang="en">modules: The modules of refresher training: passed and planned before the licence ends.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="behaald" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="gepland" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.opleidingsuren">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De uren voor opleiding die in de capaciteit zitten.</xs:documentation>
      <xs:documentation xml:lang="en">training-hours: Training hours inside the capacity.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="uren" type="maat.uren" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.geweldsmiddel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een geweldsmiddel, met noodzaak en bekwaamheid.</xs:documentation>
      <xs:documentation xml:lang="en">means-of-force: A means of force, with need and skill.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="middel" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="noodzaak" type="regel.team.boa.geweldsmiddel.noodzaak" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bekwaamheid" type="regel.team.boa.geweldsmiddel.bekwaamheid" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.geweldsmiddel.noodzaak">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waarom het middel nodig is.</xs:documentation>
      <xs:documentation xml:lang="en">need: Why it is needed.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="noodzaak" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.geweldsmiddel.bekwaamheid">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe de bekwaamheid is aangetoond.</xs:documentation>
      <xs:documentation xml:lang="en">skill: How the skill was shown.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="bekwaamheid" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.veiligheidsplan">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het veiligheidsplan bij geweldsmiddelen.</xs:documentation>
      <xs:documentation xml:lang="en">safety-plan: The safety plan for means of force.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="plan" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.arrangement">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het handhavingsarrangement met de politie.</xs:documentation>
      <xs:documentation xml:lang="en">arrangement: The enforcement arrangement with the police.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="arrangement" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.informatie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Welke informatie naar de toezichthouders gaat.</xs:documentation>
      <xs:documentation xml:lang="en">information: Which information goes to the supervisors.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="ontvanger" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.klachtregeling">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe snel een klacht naar de toezichthouders gaat.</xs:documentation>
      <xs:documentation xml:lang="en">complaints-rule: How fast a complaint goes to the supervisors.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="termijn" type="maat.termijn" minOccurs="0" maxOccurs="1"/>
      <xs:element name="ontvanger" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.team.boa.jaarverslag">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het jaarlijkse verslag over de boa's: inhoud, ontvangers en datum.</xs:documentation>
      <xs:documentation xml:lang="en">annual-report: The yearly report on the boa's: content, recipients and date.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="inhoud" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:element name="ontvanger" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.taak.domein">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het boa-domein waarin bij de taak wordt opgespoord.</xs:documentation>
      <xs:documentation xml:lang="en">domain: The boa domain the task investigates in.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="domein" type="woorden.boadomein" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.monitoring">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe voortgang en doelen worden gevolgd.</xs:documentation>
      <xs:documentation xml:lang="en">monitoring: How progress and goals are followed.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="bron" type="regel.doel.indicator.bron" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="systeem" type="regel.monitoring.systeem" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="gegevens" type="regel.monitoring.gegevens" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="voortgang" type="regel.monitoring.voortgang" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.monitoring.systeem">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het systeem waarin wordt bijgehouden.</xs:documentation>
      <xs:documentation xml:lang="en">system: The system used.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="systeem" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.monitoring.gegevens">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Welke gegevens worden vastgelegd.</xs:documentation>
      <xs:documentation xml:lang="en">data: Which data are recorded.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="gegeven" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.monitoring.voortgang">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waaraan de voortgang van taken wordt afgelezen.</xs:documentation>
      <xs:documentation xml:lang="en">progress: What shows the progress of tasks.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="maat" type="woorden" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.rapportage">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een rapportage die met vaste tussenpozen verschijnt.</xs:documentation>
      <xs:documentation xml:lang="en">report: A report that appears at fixed intervals.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="aantal" type="maat.getal" minOccurs="0" maxOccurs="1"/>
      <xs:element name="per" type="eenheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="onderwerp" type="regel.rapportage.onderwerp" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.rapportage.onderwerp">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waarover wordt gerapporteerd.</xs:documentation>
      <xs:documentation xml:lang="en">subject: What is reported on.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="onderwerp" type="woorden.rapportageonderwerp" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.evaluatie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De evaluatie van een jaar.</xs:documentation>
      <xs:documentation xml:lang="en">evaluation: The evaluation of a year.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="jaar" type="jaar" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="oordeel" type="regel.evaluatie.oordeel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="conclusie" type="regel.evaluatie.conclusie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.evaluatie.oordeel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Of een taak van dat jaar is uitgevoerd, en aan welk doel zij bijdroeg.</xs:documentation>
      <xs:documentation xml:lang="en">judgement: Whether a task of that year was carried out, and which goal it served.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="taak" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="oordeel" type="woord.oordeel" minOccurs="0" maxOccurs="1"/>
      <xs:element name="doel" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.evaluatie.conclusie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Of het beleid daarop is aangepast: met de wijziging, of met de reden waarom niet.</xs:documentation>
      <xs:documentation xml:lang="en">conclusion: Whether policy was adapted: with the change, or with the reason why not.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="conclusie" type="woord.conclusie" minOccurs="0" maxOccurs="1"/>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.verzending">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat aan wie is of wordt gestuurd.</xs:documentation>
      <xs:documentation xml:lang="en">dispatch: What was or will be sent to whom.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="soort" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="ontvanger" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.toezicht-provincie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De provinciale verordening over toezichtinformatie.</xs:documentation>
      <xs:documentation xml:lang="en">provincial-oversight: The provincial ordinance on oversight information.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="uiterste-datum" type="regel.toezicht-provincie.uiterste-datum" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.toezicht-provincie.uiterste-datum">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer een stuk uiterlijk bij de provincie moet zijn.</xs:documentation>
      <xs:documentation xml:lang="en">deadline: When a document must have reached the province.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="stuk" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.raadsplan">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een plan dat de raad zelf vaststelt, zoals het preventie- en handhavingsplan alcohol.</xs:documentation>
      <xs:documentation xml:lang="en">council-plan: A plan the council itself adopts, such as the alcohol plan.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="taakveld" type="woord.taakveld" minOccurs="0" maxOccurs="1"/>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="doel" type="regel.raadsplan.doel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="preventie" type="regel.raadsplan.preventie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="handhaving" type="regel.raadsplan.handhaving" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="minimumresultaat" type="regel.raadsplan.minimumresultaat" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.raadsplan.doel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De doelen van het raadsplan.</xs:documentation>
      <xs:documentation xml:lang="en">goal: The goals of the council plan.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="doel" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.raadsplan.preventie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De taken die voorkomen.</xs:documentation>
      <xs:documentation xml:lang="en">prevention: The tasks that prevent.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="taak" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.raadsplan.handhaving">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De taken die handhaven.</xs:documentation>
      <xs:documentation xml:lang="en">enforcement: The tasks that enforce.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="taak" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.raadsplan.minimumresultaat">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat minstens moet worden bereikt.</xs:documentation>
      <xs:documentation xml:lang="en">minimum-result: What must at least be reached.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="resultaat" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.zonder-strategie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Welke strategie met opzet ontbreekt, met motivering.</xs:documentation>
      <xs:documentation xml:lang="en">without-strategy: Which strategy is left out on purpose, with reasons.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="soort" type="woord.strategiesoort" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.verordening.artikel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een artikel over kwaliteit.</xs:documentation>
      <xs:documentation xml:lang="en">article: An article on quality.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="artikel" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.plan.verordening.uniform">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De regels zijn gelijk voor alle deelnemers in de omgevingsdienst.</xs:documentation>
      <xs:documentation xml:lang="en">uniform: The rules are the same for all participants in the environmental agency.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="deelnemer" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.kader">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een verzameling criteria.</xs:documentation>
      <xs:documentation xml:lang="en">set: A set of criteria.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="geldig" type="regel.afwijking.geldig" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="soort" type="regel.kader.soort" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="code" type="regel.kader.code" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="let-op" type="regel.kader.let-op" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bron" type="regel.criterium.bron" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zekerheid" type="regel.criterium.zekerheid" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.kader.soort">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wet, kwaliteitscriteria, beleid of model.</xs:documentation>
      <xs:documentation xml:lang="en">kind: Statute, quality criteria, policy or model.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="soort" type="woord.kadersoort" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.kader.code">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe een plan het kader noemt.</xs:documentation>
      <xs:documentation xml:lang="en">code: What a plan calls the set.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="code" type="code" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.kader.let-op">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat wie dit kader kiest één keer te lezen krijgt.</xs:documentation>
      <xs:documentation xml:lang="en">note: What whoever chooses this set reads once.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="tekst" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="engels" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een eis waaraan een plan wordt getoetst.</xs:documentation>
      <xs:documentation xml:lang="en">criterion: A requirement a plan is tested against.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:element name="kader" type="verwijzing" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="geldig" type="regel.afwijking.geldig" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="bron" type="regel.criterium.bron" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="kaders" type="regel.criterium.kaders" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="vraagt" type="regel.criterium.vraagt" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="indien" type="regel.criterium.indien" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="voor" type="regel.criterium.voor" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="eis" type="regel.criterium.eis" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="herstel" type="regel.criterium.herstel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="ernst" type="regel.criterium.ernst" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="zekerheid" type="regel.criterium.zekerheid" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="afwijken" type="regel.criterium.afwijken" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="beoordeling" type="regel.criterium.beoordeling" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="parameter" type="regel.criterium.parameter" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="gelijk-aan" type="regel.criterium.gelijk-aan" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="goed" type="regel.criterium.goed" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="slecht" type="regel.criterium.slecht" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.bron">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waar de eis staat.</xs:documentation>
      <xs:documentation xml:lang="en">source: Where the requirement stands.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="bron" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="adres" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.kaders">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Onder welke kwaliteitskaders het criterium valt.</xs:documentation>
      <xs:documentation xml:lang="en">sets: Which quality sets the criterion belongs to.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="kader" type="verwijzingen" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.vraagt">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat het criterium in gewoon Nederlands vraagt.</xs:documentation>
      <xs:documentation xml:lang="en">asks: What the criterion asks in plain Dutch.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="tekst" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.indien">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer het criterium van toepassing is.</xs:documentation>
      <xs:documentation xml:lang="en">provided: When the criterion applies.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="zin" type="zin" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.voor">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waarover de eisen gaan.</xs:documentation>
      <xs:documentation xml:lang="en">for: What the requirements are about.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="zin" type="zin" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.eis">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat waar moet zijn.</xs:documentation>
      <xs:documentation xml:lang="en">demand: What must be true.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="zin" type="zin" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="melding" type="regel.criterium.eis.melding" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="herstel" type="regel.criterium.herstel" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="ernst" type="regel.criterium.ernst" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.eis.melding">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat de opsteller leest als niet aan de eis is voldaan.</xs:documentation>
      <xs:documentation xml:lang="en">message: What the author reads when the demand is not met.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="tekst" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="engels" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.herstel">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wat te doen.</xs:documentation>
      <xs:documentation xml:lang="en">remedy: What to do.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="tekst" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="engels" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.ernst">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe zwaar het telt.</xs:documentation>
      <xs:documentation xml:lang="en">severity: How heavily it counts.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="ernst" type="woord.ernst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.zekerheid">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Hoe zeker eis en bron zijn; midden en laag geven hoogstens een waarschuwing. Bij een kader: hoe zeker zijn eerste en laatste dag zijn.</xs:documentation>
      <xs:documentation xml:lang="en">confidence: How certain demand and source are; medium and low give a warning at most. Of a set: how certain its first and last day are.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="zekerheid" type="woord.zekerheid" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.afwijken">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Of een plan met motivering mag afwijken.</xs:documentation>
      <xs:documentation xml:lang="en">deviating: Whether a plan may depart from it with reasons.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="afwijken" type="woord.afwijken" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.beoordeling">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een vraag die alleen een mens kan beantwoorden.</xs:documentation>
      <xs:documentation xml:lang="en">judgement: A question only a person can answer.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="vraag" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.parameter">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een waarde die de gemeente zelf kan invullen.</xs:documentation>
      <xs:documentation xml:lang="en">parameter: A value the municipality can fill in.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="naam" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="waarde" type="maat.maat" minOccurs="0" maxOccurs="1"/>
      <xs:element name="omschrijving" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.gelijk-aan">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Vraagt hetzelfde als een ander criterium.</xs:documentation>
      <xs:documentation xml:lang="en">equals: Asks the same as another criterion.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="criterium" type="code" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.goed">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een stuk plan dat voldoet.</xs:documentation>
      <xs:documentation xml:lang="en">right: A piece of plan that complies.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="tekst" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.criterium.slecht">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een stuk plan dat niet voldoet.</xs:documentation>
      <xs:documentation xml:lang="en">wrong: A piece of plan that does not comply.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="tekst" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.beoordeling">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Het antwoord van een mens op de vraag van een criterium.</xs:documentation>
      <xs:documentation xml:lang="en">judgement: A person's answer to the question of a criterion.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="titel" type="naam" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:element name="over" type="regel.afwijking.over" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="antwoord" type="regel.beoordeling.antwoord" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="functie" type="regel.beoordeling.functie" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="datum" type="regel.beoordeling.datum" minOccurs="0" maxOccurs="unbounded"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.beoordeling.antwoord">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Voldoet, voldoet niet of niet van toepassing.</xs:documentation>
      <xs:documentation xml:lang="en">answer: Met, not met or not applicable.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="antwoord" type="woord.antwoord" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.beoordeling.functie">
    <xs:annotation>
      <xs:documentation xml:lang="nl">De functie van wie oordeelde; geen naam.</xs:documentation>
      <xs:documentation xml:lang="en">function: The function of who judged; no name.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="functie" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.beoordeling.datum">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Wanneer is geoordeeld.</xs:documentation>
      <xs:documentation xml:lang="en">date: When it was judged.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="datum" type="datum" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel.parameter">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Een waarde die de gemeente voor een criterium invult.</xs:documentation>
      <xs:documentation xml:lang="en">parameter: A value the municipality fills in for a criterion.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="naam" type="woord" minOccurs="0" maxOccurs="1"/>
      <xs:element name="waarde" type="maat.maat" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
      <xs:group ref="in-elk-blok"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel._.motivering">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Waarom.</xs:documentation>
      <xs:documentation xml:lang="en">reasons: Why.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="tekst" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel._.toelichting">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Uitleg voor de lezer.</xs:documentation>
      <xs:documentation xml:lang="en">note: Explanation for the reader.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="tekst" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:complexType name="regel._.vertrouwelijk">
    <xs:annotation>
      <xs:documentation xml:lang="nl">Blijft uit openbare stukken; met de grond.</xs:documentation>
      <xs:documentation xml:lang="en">confidential: Stays out of public documents; with the ground.</xs:documentation>
    </xs:annotation>
    <xs:sequence>
      <xs:element name="grond" type="tekst" minOccurs="0" maxOccurs="1"/>
      <xs:element name="orgaan" type="woord.orgaan" minOccurs="0" maxOccurs="1"/>
      <xs:group ref="achter-de-regel"/>
    </xs:sequence>
    <xs:attributeGroup ref="regel"/>
  </xs:complexType>
  <xs:attributeGroup name="regel">
    <xs:attribute name="id" type="naam"/>
    <xs:attribute name="naam" type="naam"/>
    <xs:attribute name="bewerking" type="bewerking"/>
    <xs:attribute name="gedeeld" type="ja"/>
    <xs:attribute name="onvolledig" type="ja"/>
  </xs:attributeGroup>
  <xs:attributeGroup name="afwezig">
    <xs:attribute name="afwezig" type="afwezigheid"/>
  </xs:attributeGroup>
  <xs:simpleType name="openbaarheid">
    <xs:restriction base="xs:string">
      <xs:enumeration value="openbaar"/>
      <xs:enumeration value="intern"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="bewerking">
    <xs:restriction base="xs:string">
      <xs:enumeration value="plus"/>
      <xs:enumeration value="min"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="ja">
    <xs:restriction base="xs:string">
      <xs:enumeration value="ja"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="afwezigheid">
    <xs:restriction base="xs:string">
      <xs:enumeration value="onbekend"/>
      <xs:enumeration value="niet van toepassing"/>
      <xs:enumeration value="nog niet bekend"/>
      <xs:enumeration value="pro memorie"/>
      <xs:enumeration value="niet gemeten"/>
      <xs:enumeration value="naar vermogen"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="grens">
    <xs:restriction base="xs:string">
      <xs:enumeration value="circa"/>
      <xs:enumeration value="minstens"/>
      <xs:enumeration value="hoogstens"/>
      <xs:enumeration value="minder-dan"/>
      <xs:enumeration value="meer-dan"/>
      <xs:enumeration value="bereik"/>
      <xs:enumeration value="lager-dan"/>
      <xs:enumeration value="hoger-dan"/>
      <xs:enumeration value="plek"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="seizoen">
    <xs:restriction base="xs:string">
      <xs:enumeration value="lente"/>
      <xs:enumeration value="zomer"/>
      <xs:enumeration value="herfst"/>
      <xs:enumeration value="winter"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="tijdseenheid">
    <xs:restriction base="xs:string">
      <xs:enumeration value="dag"/>
      <xs:enumeration value="week"/>
      <xs:enumeration value="maand"/>
      <xs:enumeration value="kwartaal"/>
      <xs:enumeration value="jaar"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="waarde">
    <xs:restriction base="xs:string">
      <xs:pattern value="-?(0|[1-9][0-9]*)(\.[0-9]{1,6})?|-?[1-9][0-9]*/[1-9][0-9]*"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="dag">
    <xs:restriction base="xs:date">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="maanddag">
    <xs:restriction base="xs:gMonthDay">
      <xs:pattern value="--[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="kloktijd">
    <xs:restriction base="xs:string">
      <xs:pattern value="([01][0-9]|2[0-4]):[0-5][0-9]"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="jaartal">
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9]{4}"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="dagen">
    <xs:restriction base="xs:string">
      <xs:pattern value="(ma|di|wo|do|vr|za|zo|feestdag)?( (ma|di|wo|do|vr|za|zo|feestdag))*"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="naam">
    <xs:restriction base="xs:string">
      <xs:pattern value="[\s\S]+"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="week">
    <xs:restriction base="xs:integer">
      <xs:minInclusive value="1"/>
      <xs:maxInclusive value="53"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="maand">
    <xs:restriction base="xs:integer">
      <xs:minInclusive value="1"/>
      <xs:maxInclusive value="12"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:complexType name="weggelaten">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="aantal" type="xs:positiveInteger"/>
        <xs:attribute name="opheffing" type="lijst.orgaan"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="tekst">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="opmaak" type="opmaak"/>
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:simpleType name="opmaak">
    <xs:restriction base="xs:string">
      <xs:enumeration value="commonmark"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:complexType name="woord">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="code">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="zin">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="verwijzing">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="ref" type="naam"/>
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="datum">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="van" type="dag"/>
        <xs:attribute name="tot" type="dag"/>
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="eenheid">
    <xs:simpleContent>
      <xs:extension base="tijdseenheid-of-niets">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:simpleType name="tijdseenheid-of-niets">
    <xs:union memberTypes="tijdseenheid niets"/>
  </xs:simpleType>
  <xs:complexType name="tijd">
    <xs:simpleContent>
      <xs:extension base="kloktijd-of-niets">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:simpleType name="kloktijd-of-niets">
    <xs:union memberTypes="kloktijd niets"/>
  </xs:simpleType>
  <xs:complexType name="jaar">
    <xs:simpleContent>
      <xs:extension base="jaartal-of-niets">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:simpleType name="jaartal-of-niets">
    <xs:union memberTypes="jaartal niets"/>
  </xs:simpleType>
  <xs:simpleType name="niets">
    <xs:restriction base="xs:string">
      <xs:enumeration value=""/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="eenheid.getal">
    <xs:restriction base="xs:string">
      <xs:enumeration value="aantal"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:complexType name="maat.getal">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="waarde" type="waarde"/>
        <xs:attribute name="tot" type="waarde"/>
        <xs:attribute name="eenheid" type="eenheid.getal"/>
        <xs:attribute name="van" type="naam"/>
        <xs:attribute name="grens" type="grens"/>
        <xs:attribute name="jaar" type="jaartal"/>
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:simpleType name="eenheid.aantal">
    <xs:restriction base="xs:string">
      <xs:enumeration value="aantal"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:complexType name="maat.aantal">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="waarde" type="waarde"/>
        <xs:attribute name="tot" type="waarde"/>
        <xs:attribute name="eenheid" type="eenheid.aantal"/>
        <xs:attribute name="van" type="naam"/>
        <xs:attribute name="grens" type="grens"/>
        <xs:attribute name="jaar" type="jaartal"/>
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:simpleType name="eenheid.uren">
    <xs:restriction base="xs:string">
      <xs:enumeration value="minuten"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:complexType name="maat.uren">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="waarde" type="waarde"/>
        <xs:attribute name="tot" type="waarde"/>
        <xs:attribute name="eenheid" type="eenheid.uren"/>
        <xs:attribute name="van" type="naam"/>
        <xs:attribute name="grens" type="grens"/>
        <xs:attribute name="jaar" type="jaartal"/>
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:simpleType name="eenheid.fte">
    <xs:restriction base="xs:string">
      <xs:enumeration value="fte"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:complexType name="maat.fte">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="waarde" type="waarde"/>
        <xs:attribute name="tot" type="waarde"/>
        <xs:attribute name="eenheid" type="eenheid.fte"/>
        <xs:attribute name="van" type="naam"/>
        <xs:attribute name="grens" type="grens"/>
        <xs:attribute name="jaar" type="jaartal"/>
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:simpleType name="eenheid.bedrag">
    <xs:restriction base="xs:string">
      <xs:enumeration value="centen"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:complexType name="maat.bedrag">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="waarde" type="waarde"/>
        <xs:attribute name="tot" type="waarde"/>
        <xs:attribute name="eenheid" type="eenheid.bedrag"/>
        <xs:attribute name="van" type="naam"/>
        <xs:attribute name="grens" type="grens"/>
        <xs:attribute name="jaar" type="jaartal"/>
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:simpleType name="eenheid.procent">
    <xs:restriction base="xs:string">
      <xs:enumeration value="procent"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:complexType name="maat.procent">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="waarde" type="waarde"/>
        <xs:attribute name="tot" type="waarde"/>
        <xs:attribute name="eenheid" type="eenheid.procent"/>
        <xs:attribute name="van" type="naam"/>
        <xs:attribute name="grens" type="grens"/>
        <xs:attribute name="jaar" type="jaartal"/>
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:simpleType name="eenheid.termijn">
    <xs:restriction base="xs:string">
      <xs:enumeration value="minuten"/>
      <xs:enumeration value="dag"/>
      <xs:enumeration value="week"/>
      <xs:enumeration value="maand"/>
      <xs:enumeration value="kwartaal"/>
      <xs:enumeration value="jaar"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:complexType name="maat.termijn">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="waarde" type="waarde"/>
        <xs:attribute name="tot" type="waarde"/>
        <xs:attribute name="eenheid" type="eenheid.termijn"/>
        <xs:attribute name="van" type="naam"/>
        <xs:attribute name="grens" type="grens"/>
        <xs:attribute name="jaar" type="jaartal"/>
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:simpleType name="eenheid.maat">
    <xs:restriction base="xs:string">
      <xs:enumeration value="minuten"/>
      <xs:enumeration value="centen"/>
      <xs:enumeration value="procent"/>
      <xs:enumeration value="fte"/>
      <xs:enumeration value="dag"/>
      <xs:enumeration value="week"/>
      <xs:enumeration value="maand"/>
      <xs:enumeration value="kwartaal"/>
      <xs:enumeration value="jaar"/>
      <xs:enumeration value="aantal"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:complexType name="maat.maat">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="waarde" type="waarde"/>
        <xs:attribute name="tot" type="waarde"/>
        <xs:attribute name="eenheid" type="eenheid.maat"/>
        <xs:attribute name="van" type="naam"/>
        <xs:attribute name="grens" type="grens"/>
        <xs:attribute name="jaar" type="jaartal"/>
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="deel">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="ref" type="naam"/>
        <xs:attribute name="afwezig" type="afwezigheid"/>
        <xs:attribute name="waarde" type="waarde"/>
        <xs:attribute name="tot" type="waarde"/>
        <xs:attribute name="eenheid" type="eenheid.maat"/>
        <xs:attribute name="van" type="naam"/>
        <xs:attribute name="grens" type="grens"/>
        <xs:attribute name="jaar" type="jaartal"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden">
    <xs:sequence>
      <xs:element name="woord" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:complexType name="verwijzingen">
    <xs:sequence>
      <xs:element name="verwijzing" type="verwijzing" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:complexType name="delen">
    <xs:sequence>
      <xs:element name="deel" type="deel" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:complexType name="term">
    <xs:simpleContent>
      <xs:extension base="xs:string">
        <xs:attribute name="kolom" type="naam"/>
        <xs:attribute name="vergelijking" type="vergelijking"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:simpleType name="vergelijking">
    <xs:restriction base="xs:string">
      <xs:enumeration value="is"/>
      <xs:enumeration value="is niet"/>
      <xs:enumeration value="bevat"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:complexType name="voorwaarde">
    <xs:sequence>
      <xs:element name="term" type="term" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:complexType name="periode">
    <xs:sequence>
      <xs:element name="deel" type="spanne" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="behalve" type="spanne" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="tekst" type="naam"/>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:complexType name="spanne">
    <xs:attribute name="van" type="dag"/>
    <xs:attribute name="tot" type="dag"/>
    <xs:attribute name="week-van" type="week"/>
    <xs:attribute name="week-tot" type="week"/>
    <xs:attribute name="maand-van" type="maand"/>
    <xs:attribute name="maand-tot" type="maand"/>
    <xs:attribute name="dag-van" type="maanddag"/>
    <xs:attribute name="dag-tot" type="maanddag"/>
    <xs:attribute name="seizoen" type="seizoen"/>
  </xs:complexType>
  <xs:complexType name="tijden">
    <xs:sequence>
      <xs:element name="regel" type="tijdregel" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="tekst" type="naam"/>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:complexType name="tijdregel">
    <xs:sequence>
      <xs:element name="uren" type="tijduren" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="dagen" type="dagen" use="required"/>
  </xs:complexType>
  <xs:complexType name="tijduren">
    <xs:attribute name="van" type="kloktijd"/>
    <xs:attribute name="tot" type="kloktijd"/>
    <xs:attribute name="volgende-dag" type="ja"/>
  </xs:complexType>
  <xs:simpleType name="lijst.orgaan">
    <xs:restriction base="xs:string">
      <xs:enumeration value="raad"/>
      <xs:enumeration value="college"/>
      <xs:enumeration value="burgemeester"/>
      <xs:enumeration value="provincie"/>
      <xs:enumeration value="gedeputeerde-staten"/>
      <xs:enumeration value="dagelijks-bestuur"/>
      <xs:enumeration value="algemeen-bestuur"/>
      <xs:enumeration value="driehoek"/>
      <xs:enumeration value="directie"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.orgaan">
    <xs:union memberTypes="lijst.orgaan niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.orgaan">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.orgaan">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.orgaan">
    <xs:sequence>
      <xs:element name="woord" type="lijst.orgaan" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.taakveld">
    <xs:restriction base="xs:string">
      <xs:enumeration value="bouwen"/>
      <xs:enumeration value="milieu"/>
      <xs:enumeration value="ruimtelijke-ordening"/>
      <xs:enumeration value="brandveiligheid"/>
      <xs:enumeration value="sloop-en-asbest"/>
      <xs:enumeration value="monumenten"/>
      <xs:enumeration value="bodem"/>
      <xs:enumeration value="water"/>
      <xs:enumeration value="natuur-en-groen"/>
      <xs:enumeration value="wonen"/>
      <xs:enumeration value="openbare-ruimte"/>
      <xs:enumeration value="openbare-orde"/>
      <xs:enumeration value="verkeer-en-parkeren"/>
      <xs:enumeration value="horeca"/>
      <xs:enumeration value="alcohol"/>
      <xs:enumeration value="evenementen"/>
      <xs:enumeration value="bijzondere-wetten"/>
      <xs:enumeration value="kinderopvang"/>
      <xs:enumeration value="leerplicht"/>
      <xs:enumeration value="prostitutie"/>
      <xs:enumeration value="ondermijning"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.taakveld">
    <xs:union memberTypes="lijst.taakveld niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.taakveld">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.taakveld">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.taakveld">
    <xs:sequence>
      <xs:element name="woord" type="lijst.taakveld" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.richting">
    <xs:restriction base="xs:string">
      <xs:enumeration value="lager"/>
      <xs:enumeration value="hoger"/>
      <xs:enumeration value="gelijk"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.richting">
    <xs:union memberTypes="lijst.richting niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.richting">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.richting">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.richting">
    <xs:sequence>
      <xs:element name="woord" type="lijst.richting" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.aggregatie">
    <xs:restriction base="xs:string">
      <xs:enumeration value="hoogste"/>
      <xs:enumeration value="gemiddelde"/>
      <xs:enumeration value="gewogen"/>
      <xs:enumeration value="som"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.aggregatie">
    <xs:union memberTypes="lijst.aggregatie niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.aggregatie">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.aggregatie">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.aggregatie">
    <xs:sequence>
      <xs:element name="woord" type="lijst.aggregatie" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.betrouwbaarheid">
    <xs:restriction base="xs:string">
      <xs:enumeration value="hoog"/>
      <xs:enumeration value="midden"/>
      <xs:enumeration value="laag"/>
      <xs:enumeration value="onbekend"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.betrouwbaarheid">
    <xs:union memberTypes="lijst.betrouwbaarheid niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.betrouwbaarheid">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.betrouwbaarheid">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.betrouwbaarheid">
    <xs:sequence>
      <xs:element name="woord" type="lijst.betrouwbaarheid" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.partnersoort">
    <xs:restriction base="xs:string">
      <xs:enumeration value="bestuursorgaan"/>
      <xs:enumeration value="omgevingsdienst"/>
      <xs:enumeration value="politie"/>
      <xs:enumeration value="strafrecht"/>
      <xs:enumeration value="veiligheidsregio"/>
      <xs:enumeration value="inspectie"/>
      <xs:enumeration value="corporatie"/>
      <xs:enumeration value="school"/>
      <xs:enumeration value="bedrijven"/>
      <xs:enumeration value="bewoners"/>
      <xs:enumeration value="zorg-en-welzijn"/>
      <xs:enumeration value="adviseur"/>
      <xs:enumeration value="overig"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.partnersoort">
    <xs:union memberTypes="lijst.partnersoort niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.partnersoort">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.partnersoort">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.partnersoort">
    <xs:sequence>
      <xs:element name="woord" type="lijst.partnersoort" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.strategiesoort">
    <xs:restriction base="xs:string">
      <xs:enumeration value="vergunning"/>
      <xs:enumeration value="preventie"/>
      <xs:enumeration value="toezicht"/>
      <xs:enumeration value="sanctie"/>
      <xs:enumeration value="gedogen"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.strategiesoort">
    <xs:union memberTypes="lijst.strategiesoort niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.strategiesoort">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.strategiesoort">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.strategiesoort">
    <xs:sequence>
      <xs:element name="woord" type="lijst.strategiesoort" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.uitkomst">
    <xs:restriction base="xs:string">
      <xs:enumeration value="overgenomen"/>
      <xs:enumeration value="deels-overgenomen"/>
      <xs:enumeration value="afgewezen"/>
      <xs:enumeration value="in-behandeling"/>
      <xs:enumeration value="uitgevoerd"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.uitkomst">
    <xs:union memberTypes="lijst.uitkomst niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.uitkomst">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.uitkomst">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.uitkomst">
    <xs:sequence>
      <xs:element name="woord" type="lijst.uitkomst" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.taakstatus">
    <xs:restriction base="xs:string">
      <xs:enumeration value="gepland"/>
      <xs:enumeration value="loopt"/>
      <xs:enumeration value="op-schema"/>
      <xs:enumeration value="vraagt-aandacht"/>
      <xs:enumeration value="gereed"/>
      <xs:enumeration value="gestopt"/>
      <xs:enumeration value="uitgesteld"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.taakstatus">
    <xs:union memberTypes="lijst.taakstatus niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.taakstatus">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.taakstatus">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.taakstatus">
    <xs:sequence>
      <xs:element name="woord" type="lijst.taakstatus" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.werkwijze">
    <xs:restriction base="xs:string">
      <xs:enumeration value="planmatig"/>
      <xs:enumeration value="op-signaal"/>
      <xs:enumeration value="projectmatig"/>
      <xs:enumeration value="regulier"/>
      <xs:enumeration value="extra-aandacht"/>
      <xs:enumeration value="lopende-zaken"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.werkwijze">
    <xs:union memberTypes="lijst.werkwijze niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.werkwijze">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.werkwijze">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.werkwijze">
    <xs:sequence>
      <xs:element name="woord" type="lijst.werkwijze" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.waardestatus">
    <xs:restriction base="xs:string">
      <xs:enumeration value="ambitie"/>
      <xs:enumeration value="voorlopig"/>
      <xs:enumeration value="herzien"/>
      <xs:enumeration value="definitief"/>
      <xs:enumeration value="raming"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.waardestatus">
    <xs:union memberTypes="lijst.waardestatus niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.waardestatus">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.waardestatus">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.waardestatus">
    <xs:sequence>
      <xs:element name="woord" type="lijst.waardestatus" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.planstatus">
    <xs:restriction base="xs:string">
      <xs:enumeration value="concept"/>
      <xs:enumeration value="vastgesteld"/>
      <xs:enumeration value="gewijzigd"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.planstatus">
    <xs:union memberTypes="lijst.planstatus niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.planstatus">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.planstatus">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.planstatus">
    <xs:sequence>
      <xs:element name="woord" type="lijst.planstatus" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.oordeel">
    <xs:restriction base="xs:string">
      <xs:enumeration value="uitgevoerd"/>
      <xs:enumeration value="deels"/>
      <xs:enumeration value="niet"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.oordeel">
    <xs:union memberTypes="lijst.oordeel niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.oordeel">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.oordeel">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.oordeel">
    <xs:sequence>
      <xs:element name="woord" type="lijst.oordeel" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.gedrag">
    <xs:restriction base="xs:string">
      <xs:enumeration value="goedwillend"/>
      <xs:enumeration value="onverschillig"/>
      <xs:enumeration value="calculerend"/>
      <xs:enumeration value="crimineel"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.gedrag">
    <xs:union memberTypes="lijst.gedrag niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.gedrag">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.gedrag">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.gedrag">
    <xs:sequence>
      <xs:element name="woord" type="lijst.gedrag" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.gebiedsoort">
    <xs:restriction base="xs:string">
      <xs:enumeration value="gemeente"/>
      <xs:enumeration value="wijk"/>
      <xs:enumeration value="buurt"/>
      <xs:enumeration value="dorp"/>
      <xs:enumeration value="straat"/>
      <xs:enumeration value="park"/>
      <xs:enumeration value="water"/>
      <xs:enumeration value="plein"/>
      <xs:enumeration value="bedrijventerrein"/>
      <xs:enumeration value="buitengebied"/>
      <xs:enumeration value="winkelgebied"/>
      <xs:enumeration value="container"/>
      <xs:enumeration value="hotspot"/>
      <xs:enumeration value="route"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.gebiedsoort">
    <xs:union memberTypes="lijst.gebiedsoort niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.gebiedsoort">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.gebiedsoort">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.gebiedsoort">
    <xs:sequence>
      <xs:element name="woord" type="lijst.gebiedsoort" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.doelsoort">
    <xs:restriction base="xs:string">
      <xs:enumeration value="vergunning"/>
      <xs:enumeration value="toezicht"/>
      <xs:enumeration value="handhaving"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.doelsoort">
    <xs:union memberTypes="lijst.doelsoort niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.doelsoort">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.doelsoort">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.doelsoort">
    <xs:sequence>
      <xs:element name="woord" type="lijst.doelsoort" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.kwaliteitsonderwerp">
    <xs:restriction base="xs:string">
      <xs:enumeration value="dienstverlening"/>
      <xs:enumeration value="uitvoeringskwaliteit"/>
      <xs:enumeration value="financien"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.kwaliteitsonderwerp">
    <xs:union memberTypes="lijst.kwaliteitsonderwerp niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.kwaliteitsonderwerp">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.kwaliteitsonderwerp">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.kwaliteitsonderwerp">
    <xs:sequence>
      <xs:element name="woord" type="lijst.kwaliteitsonderwerp" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.antwoord">
    <xs:restriction base="xs:string">
      <xs:enumeration value="voldoet"/>
      <xs:enumeration value="voldoet-niet"/>
      <xs:enumeration value="niet-van-toepassing"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.antwoord">
    <xs:union memberTypes="lijst.antwoord niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.antwoord">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.antwoord">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.antwoord">
    <xs:sequence>
      <xs:element name="woord" type="lijst.antwoord" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.prioriteitbron">
    <xs:restriction base="xs:string">
      <xs:enumeration value="raad"/>
      <xs:enumeration value="college"/>
      <xs:enumeration value="bewoners"/>
      <xs:enumeration value="gebied"/>
      <xs:enumeration value="dienst"/>
      <xs:enumeration value="gemeente"/>
      <xs:enumeration value="bedrijven"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.prioriteitbron">
    <xs:union memberTypes="lijst.prioriteitbron niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.prioriteitbron">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.prioriteitbron">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.prioriteitbron">
    <xs:sequence>
      <xs:element name="woord" type="lijst.prioriteitbron" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.feestdag">
    <xs:restriction base="xs:string">
      <xs:enumeration value="nieuwjaarsdag"/>
      <xs:enumeration value="goede-vrijdag"/>
      <xs:enumeration value="tweede-paasdag"/>
      <xs:enumeration value="koningsdag"/>
      <xs:enumeration value="bevrijdingsdag"/>
      <xs:enumeration value="hemelvaartsdag"/>
      <xs:enumeration value="tweede-pinksterdag"/>
      <xs:enumeration value="eerste-kerstdag"/>
      <xs:enumeration value="tweede-kerstdag"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.feestdag">
    <xs:union memberTypes="lijst.feestdag niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.feestdag">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.feestdag">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.feestdag">
    <xs:sequence>
      <xs:element name="woord" type="lijst.feestdag" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.dagdeel">
    <xs:restriction base="xs:string">
      <xs:enumeration value="dag"/>
      <xs:enumeration value="avond"/>
      <xs:enumeration value="nacht"/>
      <xs:enumeration value="weekend"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.dagdeel">
    <xs:union memberTypes="lijst.dagdeel niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.dagdeel">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.dagdeel">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.dagdeel">
    <xs:sequence>
      <xs:element name="woord" type="lijst.dagdeel" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.aanbieding">
    <xs:restriction base="xs:string">
      <xs:enumeration value="kennisneming"/>
      <xs:enumeration value="wensen"/>
      <xs:enumeration value="besluitvorming"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.aanbieding">
    <xs:union memberTypes="lijst.aanbieding niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.aanbieding">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.aanbieding">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.aanbieding">
    <xs:sequence>
      <xs:element name="woord" type="lijst.aanbieding" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.waardering">
    <xs:restriction base="xs:string">
      <xs:enumeration value="bewaren"/>
      <xs:enumeration value="vernietigen"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.waardering">
    <xs:union memberTypes="lijst.waardering niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.waardering">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.waardering">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.waardering">
    <xs:sequence>
      <xs:element name="woord" type="lijst.waardering" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.perwat">
    <xs:restriction base="xs:string">
      <xs:enumeration value="controle"/>
      <xs:enumeration value="dag"/>
      <xs:enumeration value="week"/>
      <xs:enumeration value="maand"/>
      <xs:enumeration value="kwartaal"/>
      <xs:enumeration value="jaar"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.perwat">
    <xs:union memberTypes="lijst.perwat niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.perwat">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.perwat">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.perwat">
    <xs:sequence>
      <xs:element name="woord" type="lijst.perwat" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.janee">
    <xs:restriction base="xs:string">
      <xs:enumeration value="ja"/>
      <xs:enumeration value="nee"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.janee">
    <xs:union memberTypes="lijst.janee niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.janee">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.janee">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.janee">
    <xs:sequence>
      <xs:element name="woord" type="lijst.janee" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.dwangsomper">
    <xs:restriction base="xs:string">
      <xs:enumeration value="ineens"/>
      <xs:enumeration value="tijdseenheid"/>
      <xs:enumeration value="overtreding"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.dwangsomper">
    <xs:union memberTypes="lijst.dwangsomper niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.dwangsomper">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.dwangsomper">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.dwangsomper">
    <xs:sequence>
      <xs:element name="woord" type="lijst.dwangsomper" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.kostenverhaal">
    <xs:restriction base="xs:string">
      <xs:enumeration value="volledig"/>
      <xs:enumeration value="deels"/>
      <xs:enumeration value="niet"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.kostenverhaal">
    <xs:union memberTypes="lijst.kostenverhaal niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.kostenverhaal">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.kostenverhaal">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.kostenverhaal">
    <xs:sequence>
      <xs:element name="woord" type="lijst.kostenverhaal" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.strategiestap">
    <xs:restriction base="xs:string">
      <xs:enumeration value="positioneren"/>
      <xs:enumeration value="verzwarende-aspecten"/>
      <xs:enumeration value="bestuurs-of-strafrecht"/>
      <xs:enumeration value="optreden"/>
      <xs:enumeration value="vastleggen"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.strategiestap">
    <xs:union memberTypes="lijst.strategiestap niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.strategiestap">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.strategiestap">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.strategiestap">
    <xs:sequence>
      <xs:element name="woord" type="lijst.strategiestap" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.gevolgen">
    <xs:restriction base="xs:string">
      <xs:enumeration value="vrijwel-nihil"/>
      <xs:enumeration value="beperkt"/>
      <xs:enumeration value="van-belang"/>
      <xs:enumeration value="aanzienlijk"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.gevolgen">
    <xs:union memberTypes="lijst.gevolgen niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.gevolgen">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.gevolgen">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.gevolgen">
    <xs:sequence>
      <xs:element name="woord" type="lijst.gevolgen" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.interventie">
    <xs:restriction base="xs:string">
      <xs:enumeration value="informeren"/>
      <xs:enumeration value="aanspreken"/>
      <xs:enumeration value="waarschuwen"/>
      <xs:enumeration value="bestuurlijk-gesprek"/>
      <xs:enumeration value="verscherpt-toezicht"/>
      <xs:enumeration value="bestuurlijke-strafbeschikking"/>
      <xs:enumeration value="last-onder-dwangsom"/>
      <xs:enumeration value="last-onder-bestuursdwang"/>
      <xs:enumeration value="schorsing"/>
      <xs:enumeration value="sluiting"/>
      <xs:enumeration value="intrekking"/>
      <xs:enumeration value="bestuurlijke-boete"/>
      <xs:enumeration value="proces-verbaal"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.interventie">
    <xs:union memberTypes="lijst.interventie niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.interventie">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.interventie">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.interventie">
    <xs:sequence>
      <xs:element name="woord" type="lijst.interventie" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.opleidingsstand">
    <xs:restriction base="xs:string">
      <xs:enumeration value="voldoet"/>
      <xs:enumeration value="in-opleiding"/>
      <xs:enumeration value="nodig"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.opleidingsstand">
    <xs:union memberTypes="lijst.opleidingsstand niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.opleidingsstand">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.opleidingsstand">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.opleidingsstand">
    <xs:sequence>
      <xs:element name="woord" type="lijst.opleidingsstand" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.opleidingsniveau">
    <xs:restriction base="xs:string">
      <xs:enumeration value="mbo-3"/>
      <xs:enumeration value="mbo-4"/>
      <xs:enumeration value="hbo"/>
      <xs:enumeration value="wo"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.opleidingsniveau">
    <xs:union memberTypes="lijst.opleidingsniveau niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.opleidingsniveau">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.opleidingsniveau">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.opleidingsniveau">
    <xs:sequence>
      <xs:element name="woord" type="lijst.opleidingsniveau" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.voorziening">
    <xs:restriction base="xs:string">
      <xs:enumeration value="technisch"/>
      <xs:enumeration value="juridisch"/>
      <xs:enumeration value="administratief"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.voorziening">
    <xs:union memberTypes="lijst.voorziening niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.voorziening">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.voorziening">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.voorziening">
    <xs:sequence>
      <xs:element name="woord" type="lijst.voorziening" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.milieurisico">
    <xs:restriction base="xs:string">
      <xs:enumeration value="beperkt"/>
      <xs:enumeration value="groot"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.milieurisico">
    <xs:union memberTypes="lijst.milieurisico niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.milieurisico">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.milieurisico">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.milieurisico">
    <xs:sequence>
      <xs:element name="woord" type="lijst.milieurisico" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.strekking">
    <xs:restriction base="xs:string">
      <xs:enumeration value="ongedaan-maken"/>
      <xs:enumeration value="voorkomen"/>
      <xs:enumeration value="herhaling-voorkomen"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.strekking">
    <xs:union memberTypes="lijst.strekking niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.strekking">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.strekking">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.strekking">
    <xs:sequence>
      <xs:element name="woord" type="lijst.strekking" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.tekortbesluit">
    <xs:restriction base="xs:string">
      <xs:enumeration value="aanvullen"/>
      <xs:enumeration value="bijstellen"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.tekortbesluit">
    <xs:union memberTypes="lijst.tekortbesluit niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.tekortbesluit">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.tekortbesluit">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.tekortbesluit">
    <xs:sequence>
      <xs:element name="woord" type="lijst.tekortbesluit" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.deskundigheidsgebied">
    <xs:restriction base="xs:string">
      <xs:enumeration value="casemanagen-enkelvoudig"/>
      <xs:enumeration value="casemanagen-meervoudig"/>
      <xs:enumeration value="vergunningverlening-bouwen"/>
      <xs:enumeration value="toezicht-en-handhaven-bouwen"/>
      <xs:enumeration value="vergunningverlening-milieu"/>
      <xs:enumeration value="toezicht-en-handhaven-milieu"/>
      <xs:enumeration value="ketentoezicht"/>
      <xs:enumeration value="juridische-aspecten-handhaving"/>
      <xs:enumeration value="juridische-aspecten-vergunningverlening"/>
      <xs:enumeration value="afvalwater"/>
      <xs:enumeration value="bodem-en-bouwstoffen"/>
      <xs:enumeration value="bouwfysica"/>
      <xs:enumeration value="brandveiligheid"/>
      <xs:enumeration value="constructieve-veiligheid"/>
      <xs:enumeration value="externe-veiligheid"/>
      <xs:enumeration value="geluid-bouwakoestiek"/>
      <xs:enumeration value="geluid-milieu-en-ruimtelijke-ordening"/>
      <xs:enumeration value="groen-en-ecologie"/>
      <xs:enumeration value="lucht"/>
      <xs:enumeration value="monumentenzorg"/>
      <xs:enumeration value="sloop-en-asbest"/>
      <xs:enumeration value="energiebesparing-en-duurzaamheid"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.deskundigheidsgebied">
    <xs:union memberTypes="lijst.deskundigheidsgebied niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.deskundigheidsgebied">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.deskundigheidsgebied">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.deskundigheidsgebied">
    <xs:sequence>
      <xs:element name="woord" type="lijst.deskundigheidsgebied" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.boadomein">
    <xs:restriction base="xs:string">
      <xs:enumeration value="openbare-ruimte"/>
      <xs:enumeration value="milieu-welzijn-infrastructuur"/>
      <xs:enumeration value="onderwijs"/>
      <xs:enumeration value="openbaar-vervoer"/>
      <xs:enumeration value="werk-inkomen-zorg"/>
      <xs:enumeration value="generieke-opsporing"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.boadomein">
    <xs:union memberTypes="lijst.boadomein niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.boadomein">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.boadomein">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.boadomein">
    <xs:sequence>
      <xs:element name="woord" type="lijst.boadomein" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.rapportageonderwerp">
    <xs:restriction base="xs:string">
      <xs:enumeration value="doelen"/>
      <xs:enumeration value="taken-per-klasse"/>
      <xs:enumeration value="afspraken"/>
      <xs:enumeration value="capaciteit"/>
      <xs:enumeration value="kwaliteit"/>
      <xs:enumeration value="partners"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.rapportageonderwerp">
    <xs:union memberTypes="lijst.rapportageonderwerp niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.rapportageonderwerp">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.rapportageonderwerp">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.rapportageonderwerp">
    <xs:sequence>
      <xs:element name="woord" type="lijst.rapportageonderwerp" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.conclusie">
    <xs:restriction base="xs:string">
      <xs:enumeration value="aangepast"/>
      <xs:enumeration value="niet-aangepast"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.conclusie">
    <xs:union memberTypes="lijst.conclusie niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.conclusie">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.conclusie">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.conclusie">
    <xs:sequence>
      <xs:element name="woord" type="lijst.conclusie" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.kadersoort">
    <xs:restriction base="xs:string">
      <xs:enumeration value="wet"/>
      <xs:enumeration value="kwaliteitscriteria"/>
      <xs:enumeration value="beleid"/>
      <xs:enumeration value="model"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.kadersoort">
    <xs:union memberTypes="lijst.kadersoort niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.kadersoort">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.kadersoort">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.kadersoort">
    <xs:sequence>
      <xs:element name="woord" type="lijst.kadersoort" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.ernst">
    <xs:restriction base="xs:string">
      <xs:enumeration value="fout"/>
      <xs:enumeration value="waarschuwing"/>
      <xs:enumeration value="opmerking"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.ernst">
    <xs:union memberTypes="lijst.ernst niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.ernst">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.ernst">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.ernst">
    <xs:sequence>
      <xs:element name="woord" type="lijst.ernst" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.zekerheid">
    <xs:restriction base="xs:string">
      <xs:enumeration value="hoog"/>
      <xs:enumeration value="midden"/>
      <xs:enumeration value="laag"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.zekerheid">
    <xs:union memberTypes="lijst.zekerheid niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.zekerheid">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.zekerheid">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.zekerheid">
    <xs:sequence>
      <xs:element name="woord" type="lijst.zekerheid" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
  <xs:simpleType name="lijst.afwijken">
    <xs:restriction base="xs:string">
      <xs:enumeration value="toegestaan"/>
      <xs:enumeration value="niet"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="lijst-of-niets.afwijken">
    <xs:union memberTypes="lijst.afwijken niets"/>
  </xs:simpleType>
  <xs:complexType name="woord.afwijken">
    <xs:simpleContent>
      <xs:extension base="lijst-of-niets.afwijken">
        <xs:attribute name="afwezig" type="afwezigheid"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="woorden.afwijken">
    <xs:sequence>
      <xs:element name="woord" type="lijst.afwijken" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attributeGroup ref="afwezig"/>
  </xs:complexType>
</xs:schema>

"""#),
  BuiltIn.File("Templates/schema/planning.schema.json", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:vthplan:planning:1",
  "title": "Planning van een VTH-uitvoeringsplan",
  "description": "Openbaar: aangekondigde controles per week, al het andere als uren per kwartaal. Intern: alles, ook per week. Tijd in hele minuten.",
  "type": "object",
  "required": ["$schema", "version", "openbaarheid", "plan", "period", "teams", "tasks", "items", "cancelled", "moves", "choices"],
  "unevaluatedProperties": false,
  "properties": {
    "$schema": {"const": "urn:vthplan:planning:1"},
    "version": {"type": "string", "pattern": "^1\\.[0-9]+$"},
    "openbaarheid": {"enum": ["openbaar", "intern"]},
    "plan": {
      "type": "object",
      "required": ["id", "title", "version"],
      "unevaluatedProperties": false,
      "properties": {
        "id": {"type": "string", "minLength": 1},
        "title": {"type": "string"},
        "version": {"type": "string"}
      }
    },
    "period": {
      "type": "object",
      "required": ["from", "until"],
      "unevaluatedProperties": false,
      "properties": {"from": {"$ref": "#/$defs/dayOrNull"}, "until": {"$ref": "#/$defs/dayOrNull"}}
    },
    "teams": {"type": "array", "items": {"$ref": "#/$defs/team"}},
    "tasks": {"type": "array", "items": {"$ref": "#/$defs/task"}},
    "items": {"type": "array", "items": {"$ref": "#/$defs/item"}},
    "cancelled": {
      "description": "Wat in een eerdere planning stond en nu niet meer.",
      "type": "array",
      "items": {"$ref": "#/$defs/cancelled"}
    },
    "moves": {
      "description": "Controles die niet in de week staan die een eerdere planning ze gaf, met de oorzaak.",
      "type": "array",
      "items": {"$ref": "#/$defs/move"}
    },
    "choices": {
      "description": "Elke variant van een keuze, en elke combinatie die het plan noemt, tegenover het plan zonder keuze.",
      "type": "array",
      "items": {"$ref": "#/$defs/choice"}
    }
  },
  "allOf": [
    {
      "$comment": "In een openbaar bestand staan geen weken van teams en geen controles die niet zijn aangekondigd.",
      "if": {"properties": {"openbaarheid": {"const": "openbaar"}}},
      "then": {
        "properties": {
          "teams": {"items": {"properties": {"weeks": false}}},
          "items": {"items": {"properties": {"announced": {"const": true}, "object": false}}},
          "cancelled": {"items": {"properties": {"announced": {"const": true}}}},
          "moves": {"maxItems": 0},
          "choices": {"items": {"properties": {"moves": {"maxItems": 0}}}}
        }
      },
      "else": {"properties": {"teams": {"items": {"required": ["weeks"]}}}}
    }
  ],
  "$defs": {
    "minutes": {"type": "integer", "minimum": 0},
    "minutesOrNull": {"type": ["integer", "null"], "minimum": 0},
    "day": {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "dayOrNull": {"type": ["string", "null"], "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "time": {"type": "string", "pattern": "^([01][0-9]|2[0-4]):[0-5][0-9]$"},
    "week": {"type": "string", "pattern": "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$"},
    "quarter": {"type": "string", "pattern": "^[0-9]{4}-Q[1-4]$"},
    "label": {"type": "string", "pattern": "^[^/]+(/[^/]+)*$"},
    "team": {
      "type": "object",
      "required": ["id", "title", "contract", "quarters"],
      "unevaluatedProperties": false,
      "properties": {
        "id": {"$ref": "#/$defs/label"},
        "title": {"type": "string"},
        "contract": {"$ref": "#/$defs/minutesOrNull", "description": "Minutes agreed for the period of the plan, beside those available per quarter."},
        "quarters": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["quarter", "available", "planned", "suppressed"],
            "unevaluatedProperties": false,
            "properties": {
              "quarter": {"$ref": "#/$defs/quarter"},
              "available": {"$ref": "#/$defs/minutesOrNull", "description": "Leeg als het plan de uren van het team niet geeft."},
              "planned": {"$ref": "#/$defs/minutesOrNull", "description": "Leeg als de cel is weggelaten, of de uren van het team niet bekend zijn."},
              "suppressed": {"type": "boolean"}
            }
          }
        },
        "weeks": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["week", "available", "planned", "reserved"],
            "unevaluatedProperties": false,
            "properties": {
              "week": {"$ref": "#/$defs/week"},
              "available": {"$ref": "#/$defs/minutesOrNull"},
              "planned": {"$ref": "#/$defs/minutesOrNull"},
              "reserved": {"$ref": "#/$defs/minutesOrNull"}
            }
          }
        }
      }
    },
    "task": {
      "type": "object",
      "required": ["id", "title", "class", "announced", "needed", "covered", "uncovered", "reason"],
      "dependentRequired": {"remedies": ["remediesSuffice"], "remediesSuffice": ["remedies"], "sameRemediesAs": ["remedies"]},
      "unevaluatedProperties": false,
      "properties": {
        "id": {"$ref": "#/$defs/label"},
        "title": {"type": "string"},
        "class": {"type": ["string", "null"]},
        "announced": {"type": "boolean"},
        "needed": {"$ref": "#/$defs/minutes"},
        "covered": {
          "$ref": "#/$defs/minutesOrNull",
          "description": "Leeg als niet bekend is hoeveel gedekt is: van een team van de taak geeft het plan geen uren."
        },
        "uncovered": {"$ref": "#/$defs/minutesOrNull"},
        "reason": {"type": ["string", "null"]},
        "remedies": {
          "description": "What it takes to cover the task: all of these together. Absent when hours are not what lacks.",
          "type": "array",
          "minItems": 1,
          "items": {
            "type": "object",
            "required": ["team", "minutes", "weekly", "weeks"],
            "unevaluatedProperties": false,
            "properties": {
              "team": {"$ref": "#/$defs/label"},
              "daypart": {
                "description": "Only hours in this part of the day help; absent when any will do.",
                "enum": ["dag", "avond", "nacht", "weekend"]
              },
              "minutes": {"$ref": "#/$defs/minutes"},
              "weekly": {
                "description": "Whether each of the weeks needs its equal share; if not, the minutes are spread over them.",
                "type": "boolean"
              },
              "weeks": {"type": "array", "items": {"$ref": "#/$defs/week"}}
            }
          }
        },
        "remediesSuffice": {
          "description": "Whether a schedule with these hours covers the task; if not, it takes at least that much.",
          "type": "boolean"
        },
        "sameRemediesAs": {
          "description": "An earlier task that the same hours are for: whoever adds up what tasks take counts them once.",
          "$ref": "#/$defs/label"
        }
      }
    },
    "item": {
      "type": "object",
      "required": ["id", "task", "team", "week", "minutes", "announced", "status", "sequence"],
      "unevaluatedProperties": false,
      "dependentRequired": {"start": ["date", "end"], "end": ["date", "start"]},
      "properties": {
        "id": {"$ref": "#/$defs/uid"},
        "task": {"$ref": "#/$defs/label"},
        "team": {"type": ["string", "null"]},
        "week": {"$ref": "#/$defs/week"},
        "date": {"$ref": "#/$defs/day"},
        "start": {"$ref": "#/$defs/time"},
        "end": {"$ref": "#/$defs/time"},
        "minutes": {"$ref": "#/$defs/minutes"},
        "district": {"type": "string", "minLength": 1},
        "object": {
          "description": "Alleen intern, en alleen bij een controle: het nummer van het object binnen taak en gebied.",
          "type": "integer",
          "minimum": 1
        },
        "announced": {"type": "boolean"},
        "status": {"enum": ["gepland", "vast", "uitgevoerd", "vervallen"]},
        "sequence": {"$ref": "#/$defs/sequence"}
      }
    },
    "uid": {
      "description": "Blijft gelijk zolang taak, gebied, object en volgorde gelijk blijven; ook de UID in de agenda's.",
      "type": "string",
      "format": "uuid",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
    },
    "sequence": {
      "description": "Hoe vaak week, team, dagdeel of duur veranderde sinds het eerst gepland was; ook de SEQUENCE in de agenda's.",
      "type": "integer",
      "minimum": 0
    },
    "cancelled": {
      "type": "object",
      "required": ["id", "title", "team", "week", "announced", "sequence"],
      "unevaluatedProperties": false,
      "properties": {
        "id": {"$ref": "#/$defs/uid"},
        "title": {"type": "string"},
        "team": {"type": ["string", "null"]},
        "week": {"$ref": "#/$defs/week"},
        "announced": {"type": "boolean"},
        "sequence": {"$ref": "#/$defs/sequence"}
      }
    },
    "move": {
      "type": "object",
      "required": ["id", "task", "from", "to", "cause", "explanation"],
      "unevaluatedProperties": false,
      "properties": {
        "id": {"$ref": "#/$defs/uid", "description": "Van de controle in `items`, of in `cancelled` als zij vervalt."},
        "task": {"oneOf": [{"$ref": "#/$defs/label"}, {"type": "null"}]},
        "from": {"$ref": "#/$defs/week"},
        "to": {
          "description": "De week die zij nu heeft; leeg als zij er geen heeft.",
          "oneOf": [{"$ref": "#/$defs/week"}, {"type": "null"}]
        },
        "cause": {
          "description": "gone: taak, object of team is er niet meer; notAllowed: week of team past niet meer bij de taak; notAsked: de frequentie of het aantal is lager; noRoom: het team heeft daar minder uren; spacing: de tussentijd laat de week niet meer toe; tooNear: ligt te dicht op een andere controle van hetzelfde object; notDone: is niet uitgevoerd; madeRoom: maakte plaats, zodat meer wordt gedekt.",
          "enum": ["gone", "notAllowed", "notAsked", "noRoom", "spacing", "tooNear", "notDone", "madeRoom"]
        },
        "explanation": {"type": "string", "minLength": 1}
      }
    },
    "pair": {
      "description": "Zonder keuze, en met.",
      "type": "object",
      "required": ["base", "choice"],
      "unevaluatedProperties": false,
      "properties": {"base": {"$ref": "#/$defs/minutes"}, "choice": {"$ref": "#/$defs/minutes"}}
    },
    "pairOrNull": {
      "description": "Leeg als niet bekend is hoeveel gedekt is.",
      "oneOf": [{"$ref": "#/$defs/pair"}, {"type": "null"}]
    },
    "choice": {
      "type": "object",
      "required": ["variants", "needed", "covered", "cents", "classes", "tasks", "moves"],
      "unevaluatedProperties": false,
      "properties": {
        "variants": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/label"}},
        "needed": {"$ref": "#/$defs/pair"},
        "covered": {"$ref": "#/$defs/pairOrNull"},
        "cents": {
          "description": "Leeg als een tarief ontbreekt, of de uren van een team niet bekend zijn.",
          "oneOf": [{"$ref": "#/$defs/pair"}, {"type": "null"}]
        },
        "classes": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["class", "needed", "covered"],
            "unevaluatedProperties": false,
            "properties": {
              "class": {"type": ["string", "null"]},
              "needed": {"$ref": "#/$defs/pair"},
              "covered": {"$ref": "#/$defs/pairOrNull"}
            }
          }
        },
        "tasks": {
          "description": "Taken waarvan de uren verschillen: eerst die winnen, dan die inleveren, dan de rest.",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "title", "change", "needed", "covered"],
            "unevaluatedProperties": false,
            "properties": {
              "id": {"$ref": "#/$defs/label"},
              "title": {"type": "string"},
              "change": {"enum": ["anders", "nieuw", "vervallen"]},
              "needed": {"$ref": "#/$defs/pair"},
              "covered": {"$ref": "#/$defs/pairOrNull"}
            }
          }
        },
        "moves": {
          "description": "Alleen intern: controles die met de keuze in een andere week komen dan zonder.",
          "type": "array",
          "items": {"$ref": "#/$defs/move"}
        }
      }
    }
  }
}

"""#),
  BuiltIn.File("Templates/schema/result.schema.json", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:vthplan:schema:result",
  "title": "Result of the planning core",
  "description": "What `vthplan schedule` writes, a line for each planning year. For internal use: it holds weeks that are not announced. Weeks are numbered from 0; version 2 adds inspections without a week.",
  "type": "object",
  "required": [
    "schema",
    "plan",
    "lines",
    "pools",
    "visits",
    "blocks",
    "claims",
    "digest"
  ],
  "properties": {
    "schema": {
      "enum": [
        "vth-sched-result/1",
        "vth-sched-result/2"
      ]
    },
    "plan": {
      "type": "string"
    },
    "first_week": {
      "description": "The ISO week that has number 0; absent when it is not known.",
      "type": "string",
      "pattern": "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$"
    },
    "lines": {
      "$ref": "#/$defs/lines"
    },
    "pools": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "visits": {
      "$ref": "#/$defs/visits"
    },
    "blocks": {
      "$ref": "#/$defs/blocks"
    },
    "undated": {
      "description": "Inspections that are planned but not drawn, for want of a key.",
      "type": "object",
      "required": [
        "line",
        "first_week",
        "last_week",
        "pool",
        "part",
        "visits"
      ],
      "additionalProperties": {
        "$ref": "#/$defs/indices"
      }
    },
    "claims": {
      "description": "What the schedule says of itself, for another program to check.",
      "type": "object",
      "required": [
        "uncovered",
        "visits"
      ],
      "properties": {
        "uncovered": {
          "description": "Minutes for each priority class, the highest first.",
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        },
        "visits": {
          "type": "integer",
          "minimum": 0
        }
      },
      "additionalProperties": {
        "type": "integer"
      }
    },
    "cuts": {
      "description": "Proofs that no schedule covers more.",
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "upto",
          "cells"
        ],
        "properties": {
          "upto": {
            "type": "integer",
            "minimum": 1
          },
          "cells": {
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "integer"
              },
              "minItems": 4,
              "maxItems": 4
            }
          }
        }
      }
    },
    "digest": {
      "description": "Of the instance that was solved.",
      "type": "string",
      "pattern": "^[0-9a-f]+$"
    },
    "changes": {
      "description": "How often planned items were changed since they were first published, in columns; absent when none was.",
      "type": "object",
      "required": ["id", "count"],
      "properties": {
        "id": {"type": "array", "items": {"type": "string"}},
        "count": {"type": "array", "items": {"type": "integer", "minimum": 0}}
      }
    },
    "published": {
      "description": "The schedule that everyone may see, computed beside this one from the open part of the plan; a later one keeps its announced weeks where it can.",
      "$ref": "#"
    }
  },
  "$defs": {
    "lines": {
      "description": "Names of the lines of the plan: a task and one of its districts.",
      "type": "array",
      "items": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "minItems": 2,
        "maxItems": 2
      }
    },
    "visits": {
      "description": "Whole inspections, a row for each: columns of one length.",
      "type": "object",
      "required": [
        "line",
        "obj",
        "week",
        "pool",
        "part"
      ],
      "additionalProperties": {
        "$ref": "#/$defs/indices"
      }
    },
    "blocks": {
      "description": "Divisible work in minutes: columns of one length.",
      "type": "object",
      "required": [
        "line",
        "week",
        "pool",
        "part",
        "minutes"
      ],
      "additionalProperties": {
        "$ref": "#/$defs/indices"
      }
    },
    "indices": {
      "type": "array",
      "items": {
        "type": "integer",
        "minimum": 0
      }
    }
  }
}

"""#),
  BuiltIn.File("Templates/schema/toetsing.schema.json", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:vthplan:toetsing:1",
  "title": "Toetsing van een VTH-uitvoeringsplan",
  "description": "Het oordeel bij elk criterium, met waaruit het blijkt; zonder plaatsen in bestanden.",
  "type": "object",
  "required": ["$schema", "version", "plan", "openbaarheid", "totals", "criteria"],
  "unevaluatedProperties": false,
  "properties": {
    "$schema": {"const": "urn:vthplan:toetsing:1"},
    "version": {"type": "string", "pattern": "^1\\.[0-9]+$"},
    "plan": {"type": "string"},
    "openbaarheid": {"enum": ["openbaar", "intern"]},
    "totals": {
      "type": "object",
      "required": ["voldoet", "voldoet-niet", "afwijking", "niet-van-toepassing", "niet-getoetst", "te-beoordelen"],
      "propertyNames": {"$ref": "#/$defs/verdict"},
      "additionalProperties": {"type": "integer", "minimum": 0}
    },
    "criteria": {"type": "array", "items": {"$ref": "#/$defs/criterion"}}
  },
  "$defs": {
    "verdict": {
      "enum": ["voldoet", "voldoet-niet", "afwijking", "niet-van-toepassing", "niet-getoetst", "te-beoordelen"]
    },
    "criterion": {
      "type": "object",
      "required": ["id", "set", "kind", "title", "source", "confidence", "verdict", "evidence", "deviation"],
      "unevaluatedProperties": false,
      "properties": {
        "id": {"type": "string", "minLength": 1},
        "set": {"type": "string", "minLength": 1},
        "kind": {"enum": ["wet", "kwaliteitscriteria", "beleid", "model"]},
        "title": {"type": "string"},
        "source": {"type": "string"},
        "confidence": {"enum": ["hoog", "midden", "laag"]},
        "verdict": {"$ref": "#/$defs/verdict"},
        "reason": {"type": "string", "minLength": 1},
        "evidence": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["label", "holds"],
            "unevaluatedProperties": false,
            "properties": {"label": {"type": "string", "minLength": 1}, "holds": {"type": "boolean"}}
          }
        },
        "deviation": {"type": ["string", "null"]}
      }
    }
  }
}

"""#),
  BuiltIn.File("Templates/uitvoeringsplan.md", #"""
# {plan titel}

Wat de gemeente {gemeente} in {jaar} doet aan vergunningverlening, toezicht en handhaving: wat wij willen bereiken, wat wij daarvoor doen en wat het kost.

::: kaarten
::: kaart Wat willen we bereiken?
### {getelde doelen}

::: als risico
**{getelde risico's}** in beeld
:::
:::
::: kaart Wat gaan we daarvoor doen?
### {getelde taken}

::: als uren nodig
**{uren nodig}** werk

::: als dekking
**{dekking}** daarvan past in de uren van de teams
:::

::: als uren van anderen
**{uren van anderen}** daarnaast door anderen
:::
:::
:::
::: kaart Wat mag het kosten?
::: als kosten
### {kosten}
::: anders
### Niet bekend
:::

::: als uren beschikbaar
**{uren beschikbaar}** beschikbaar bij {getelde teams}
:::

::: als keuze
**{getelde keuzes}** voor de raad
:::
:::
:::

## Over dit plan

{plan motivering}

::: gegevens
- Gemeente: {gemeente}
- Periode: {plan periode}
::: als plan vaststelling
- Vastgesteld door: {plan vaststelling}
:::
::: als plan aanbieding
- Aan de raad: {plan aanbieding}
:::
::: als plan beleidsplan
- Beleid waarop het rust: {plan beleidsplan}
:::
::: elk beleidsplan
::: als beleidsplan webadres
- Dat beleid op het web: {beleidsplan webadres}
:::
::: als beleidsplan deelnemer
- Deelnemers aan dat beleid: {beleidsplan deelnemer}
:::
:::
::: als plan begroting
- Geld in de begroting: {plan begroting}
:::
::: als plan cyclus
- Bijstellen: {plan cyclus}
:::
::: als plan inwoners
- Inwoners: {plan inwoners}
:::
::: als plan reikwijdte
- Taakvelden: {plan reikwijdte}
:::
::: als plan zaaknummer
- Zaaknummer: {plan zaaknummer}
:::
::: als plan publicatie
- Bekendgemaakt: {plan publicatie}
:::
::: als plan inwerkingtreding
- In werking: {plan inwerkingtreding}
:::
::: als plan looptdoor
- Loopt door: {plan looptdoor}
:::
::: als plan status
- Stand: {plan status}
:::
::: als plan waardering
- Waardering: {plan waardering}
:::
::: als plan herziening
- Herziening van het beleid: {plan herziening}
:::
::: als plan bestuursorgaan
- Bestuursorganen: {plan bestuursorgaan}
:::
::: als plan beleidsregel
- Beleidsregel: {plan beleidsregel}
:::
::: als plan webadres
- Op het web: {plan webadres}
:::
::: als plan versie
- Versie: {plan versie}
:::
::: elke verordening
- Verordening: {verordening}
::: als verordening artikel
- Artikelen daarvan: {verordening artikel}
:::
::: als verordening uniform
- Uniform daarin: {verordening uniform}
:::
:::
::: als plan drempel
- Toelichting is nodig vanaf een verschil van: {plan drempel}
:::
:::

{plan toelichting}

::: als thema
### Thema's

::: elk thema
- {thema titel}

{thema uitleg}
:::
:::

::: als plan accent
### Accenten per jaar

::: elk accent
- {accent}
:::
:::

::: als prioriteit
### Prioriteiten

Waar wij in dit plan op letten, en van wie dat komt.

::: elke prioriteit
Tabel: Prioriteiten

| Prioriteit | Van | Rang | Doelen | Risico's | Taken |
|---|---|--:|---|---|---|
| {prioriteit titel} | {prioriteit van} | {prioriteit rang} | {prioriteit doel} | {prioriteit risico} | {prioriteit taak} |
:::

::: elke prioriteit
::: als prioriteit geldt
- {prioriteit titel} geldt {prioriteit geldt}
:::
::: als prioriteit eerder
- {prioriteit titel}, in het vorige plan: {prioriteit eerder}
:::
::: elk risico
::: als risico uitleg
- {prioriteit titel}, risico: {risico}
:::
:::
::: als prioriteit ten-koste-van
- {prioriteit titel} gaat ten koste van: {prioriteit ten-koste-van}
:::
{prioriteit uitleg}
:::
:::

::: als vervallen
### Vervallen sinds het vorige plan

::: elk vervallen
#### {vervallen titel}

{vervallen motivering}

{vervallen toelichting}
:::
:::

## Wat willen we bereiken?

Het doel is leidend. Elk risico, elke taak en elk uur in dit plan hangt aan een doel.

{figuur voortgang}

{doelenboom}

::: elk doel
### {doel titel}

{doel motivering}

{doel toelichting}

::: als doel geldt
- Geldt: {doel geldt}
:::
::: als doel thema
- Thema: {doel thema}
:::
::: als doel soort
- Soort: {doel soort}
:::
::: als doel kwaliteitsdoel
- Over kwaliteit: {doel kwaliteitsdoel}
:::
::: als doel accent
- Accent: {doel accent}
:::

::: elke indicator
Tabel: Indicatoren: {doel titel}

| Indicator | Eenheid | Richting | Nulmeting | Streefwaarde | Gemeten | Meting | Bron |
|---|---|---|---|---|---|---|---|
| {indicator titel} | {indicator eenheid} | {indicator richting} | {indicator nulmeting} | {indicator streefwaarde} | {indicator realisatie} | {indicator meting} | {indicator bron} |
:::

::: elke indicator
::: als indicator geldt
- {indicator titel} geldt {indicator geldt}
:::
::: als indicator waarvan
- {indicator titel}, waarvan: {indicator waarvan}
:::
::: elke meting
::: als meting uitleg
- {indicator titel}, gemeten: {meting}
:::
:::
::: elke richting
::: als richting uitleg
- {indicator titel}: {richting}
:::
:::
::: als indicator vervolg
- {indicator titel}, vervolg: {indicator vervolg}
:::
::: elke geen-streefwaarde
- {indicator titel}: met opzet geen streefwaarde

{geen-streefwaarde uitleg}
:::
{indicator uitleg}
:::

{doel boom}
:::

## Welke risico's wegen het zwaarst?

::: als risico
De gemeente weegt elk risico naar effect en kans. Samen geven zij een score, en de score geeft een klasse. Hoe dat gaat, staat in de bijlage Risicoanalyse.
:::

{risicomatrix}

::: elk risico
::: als risico afwijkende klasse
Tabel: Waar het plan van de berekende klasse afwijkt

| Risico | Berekende klasse | Geldende klasse | Waarom |
|---|---|---|---|
| {risico titel} | {risico berekende klasse} | {risico klasse} | {risico prioriteit} |
:::
:::

## Wat gaan we daarvoor doen?

::: als taak
Per doel de taken, met de uren die zij vragen. Een taak voor meer doelen staat bij elk daarvan; haar uren tellen één keer.
:::

::: elk doel
::: als taak van doel
### Taken voor: {doel titel}

::: elke taak van doel
Tabel: Taken: {doel titel}

| Taak | Instrument | Team | Klasse | Benodigd | Gedekt |
|---|---|---|---|--:|--:|
| {taak titel} | {taak instrument} | {taak team} | {taak klasse} | {taak uren} | {taak gedekte uren} |
:::
:::
:::

::: elke taak
::: als taak afwijkende klasse
Tabel: Waar de klasse van een taak niet uit haar risico's volgt

| Taak | Klasse van haar risico's | Geldende klasse | Waarom |
|---|---|---|---|
| {taak titel} | {taak berekende klasse} | {taak klasse} | {taak waarom klasse} |
:::
:::

::: als taak
De bijlage Taken beschrijft elke taak: wie, wanneer, waarmee en waarom.
:::

{jaarkalender}

::: als figuur instrumenten
### De verdeling over instrumenten

De verdeling van de uren laat zien hoeveel er gaat naar voorkomen, toezien en optreden.

{figuur instrumenten}
:::

### Hoe wij optreden

::: elke strategie
#### {strategie titel}

{strategie motivering}

{strategie toelichting}

::: elke grondslag
- Rust op: {grondslag}
:::
::: elke sanctie
- Sanctie: {sanctie}
:::
::: als strategie waarschuwen
- Waarschuwen: {strategie waarschuwen}
:::
::: als strategie afstemming
- Afstemming: {strategie afstemming}
:::
::: als strategie eigen-overheid
- Overtreedt de overheid zelf: {strategie eigen-overheid}
:::
::: elk onderdeel
- {onderdeel}
:::
:::

::: elke zonder-strategie
#### Geen strategie: {zonder-strategie soort}

{zonder-strategie motivering}

{zonder-strategie toelichting}
:::

::: elk gedoogbesluit
#### Gedoogbesluit: {gedoogbesluit titel}

{gedoogbesluit motivering}

{gedoogbesluit toelichting}

::: als gedoogbesluit datum
- Genomen: {gedoogbesluit datum}
:::
::: als gedoogbesluit einddatum
- Tot: {gedoogbesluit einddatum}
:::
::: elke voorwaarde
- Voorwaarde: {voorwaarde}
:::
::: elke belanghebbende
- Belanghebbende: {belanghebbende}
:::
:::

## Wat doen we niet?

::: als niet-doen
Kiezen is ook zeggen wat niet gebeurt. Dit doet de gemeente in {jaar} niet.

::: elke niet-doen
### {niet-doen titel}

{niet-doen motivering}

{niet-doen toelichting}

::: als niet-doen geldt
- Geldt: {niet-doen geldt}
:::
::: als niet-doen risico
- Risico: {niet-doen risico}
:::
::: als niet-doen besluit
- Besluit: {niet-doen besluit}
:::
:::
::: anders
Het plan noemt niets dat met opzet niet gebeurt.
:::

::: elke taak
::: als taak tekort
Tabel: Taken waarvoor niet genoeg uren zijn

| Taak | Klasse | Niet gedekt | Waarom |
|---|---|--:|---|
| {taak titel} | {taak klasse} | {taak ongedekte uren} | {taak reden tekort} |
:::
:::

## Wat mag het kosten?

::: als kosten
Het plan kost {kosten}.

::: als teams zonder kosten
Daarin tellen niet mee, omdat hun uren of tarief niet bekend zijn: {teams zonder kosten}.
:::
::: anders
Wat het plan kost, is niet te berekenen: niet van elk team zijn de uren en het tarief bekend.
:::

::: als figuur capaciteit
{figuur capaciteit}
::: anders
Van geen team staat in dit stuk hoeveel uren het heeft of nodig heeft.
:::

{figuur dekking}

{tabel kwartalen}

::: als tekort
::: let op Niet elk team heeft genoeg uren
De klasse bepaalt de volgorde: eerst de taken in de hoogste klasse. Wat overblijft, staat bij «Wat doen we niet?».
:::
:::

::: elke begroting
Tabel: Geld in de begroting

| Jaar | Programma | Bedrag |
|---|---|--:|
| {begroting jaar} | {begroting programma} | {begroting bedrag} |
:::

::: als keuze
## Wat kan de raad kiezen?

::: elke keuze
### {keuze titel}

{keuze motivering}

{keuze toelichting}

{keuze vergelijking}

::: elke variant
#### Variant: {variant titel}

{variant uitleg}

{variant wijzigingen}
:::

::: elke voorkeur
::: info Voorstel: {voorkeur variant}
{voorkeur uitleg}
:::
:::

::: elk besluit over keuze
- Besluit: {besluit}
:::
:::

::: als combinaties
### De keuzes samen

Wat er gebeurt als de raad bij meer dan één keuze tegelijk kiest.

{keuzes samen}
:::
:::

## Met wie werken wij samen?

::: als partner
De gemeente voert de regie. De bijlage Partners noemt alle afspraken.
:::

::: elke partner
Tabel: Partners

| Partner | Wat de partner doet | Brengt in | Neemt deel aan |
|---|---|---|---|
| {partner titel} | {partner rol} | {partner levert} | {partner doel} |
:::

## Hoe sturen wij bij?

::: elke monitoring
{monitoring uitleg}

::: als monitoring titel
- Monitoring: {monitoring titel}
:::
::: als monitoring bron
- Bronnen: {monitoring bron}
:::
::: als monitoring systeem
- Systemen: {monitoring systeem}
:::
::: als monitoring gegevens
- Gegevens: {monitoring gegevens}
:::
::: als monitoring voortgang
- Voortgang: {monitoring voortgang}
:::
:::

::: elke rapportage
Tabel: Rapportages

| Rapportage | Inhoud |
|---|---|
| {rapportage} | {rapportage onderwerp} |
:::

::: als terugkoppeling
### Wat op straat is gezien

::: elke terugkoppeling
#### {terugkoppeling titel}

::: als terugkoppeling door
Op {terugkoppeling datum}, door {terugkoppeling door}, over {terugkoppeling over}.
::: anders
Op {terugkoppeling datum}, over {terugkoppeling over}.
:::

::: als terugkoppeling kanaal
- Langs: {terugkoppeling kanaal}
:::

{terugkoppeling uitleg}

::: elke bevinding
- {bevinding}
:::

::: elk advies
Tabel: Advies en uitkomst: {terugkoppeling titel}

| Advies | Aan | Uiterlijk | Uitkomst |
|---|---|---|---|
| {advies titel} | {advies aan} | {advies datum} | {advies uitkomst} |
:::

::: elk advies
::: als advies uitleg
- Bij «{advies titel}»:

{advies uitleg}
:::
:::

::: elk gevolg
Wat daardoor verandert:

{gevolg uitleg}

{gevolg wijzigingen}
:::
:::
:::

::: als bijstelling
### Bijstellingen

::: elke bijstelling
#### {bijstelling titel}

Vanaf {bijstelling datum}, door {bijstelling orgaan}.

{bijstelling motivering}

{bijstelling toelichting}

{bijstelling wijzigingen}
:::
:::

::: als motie
### Moties van de raad

::: elke motie
Tabel: Moties

| Motie | Datum | Over | Uitkomst |
|---|---|---|---|
| {motie titel} | {motie datum} | {motie over} | {motie uitkomst} |
:::

::: elke motie
::: als motie uitleg
- Bij «{motie titel}»:

{motie uitleg}
:::
:::
:::

::: als toezegging
### Toezeggingen

::: elke toezegging
Tabel: Toezeggingen

| Toezegging | Aan | Datum | Uitkomst |
|---|---|---|---|
| {toezegging titel} | {toezegging orgaan} | {toezegging datum} | {toezegging uitkomst} |
:::

::: elke toezegging
::: als toezegging over
- {toezegging titel}, over: {toezegging over}
:::
::: als toezegging uitleg
- Bij «{toezegging titel}»:

{toezegging uitleg}
:::
:::
:::

::: als onderzoek
### Onderzoeken

::: elk onderzoek
#### {onderzoek titel}

- Door: {onderzoek door}
- Datum: {onderzoek datum}

{onderzoek uitleg}

::: elke bevinding
- {bevinding}
:::

::: elke aanbeveling
Tabel: Aanbevelingen: {onderzoek titel}

| Aanbeveling | Antwoord |
|---|---|
| {aanbeveling aanbeveling} | {aanbeveling uitkomst} |
:::

::: elke aanbeveling
::: als aanbeveling uitleg
- Bij de aanbeveling «{aanbeveling aanbeveling}»:

{aanbeveling uitleg}
:::
:::
:::
:::

## Voldoet het plan?

::: als toets
Het plan is naast {aantal criteria} criteria gelegd: het voldoet aan {aantal criteria die voldoen} en voldoet niet aan {aantal criteria die niet voldoen}. De andere zijn niet van toepassing, niet getoetst, gemotiveerd anders ingevuld of nog te beoordelen. De bijlage Toetsing geeft het oordeel bij elk criterium.
::: anders
Het plan noemt geen kader; het is niet aan criteria getoetst.
:::

{tabel oordelen}

::: als toets die niet voldoet
::: elke toets die niet voldoet
Tabel: Waaraan het plan niet voldoet

| Criterium | Titel | Bron | Waaruit dat blijkt |
|---|---|---|---|
| {toets criterium} | {toets titel} | {toets bron} | {toets bewijs} |
:::
:::

::: als afwijking
### Waar wij gemotiveerd afwijken

::: elke afwijking
#### {afwijking titel} (criterium {afwijking naam})

{afwijking motivering}

{afwijking toelichting}

::: als afwijking over
- Over: {afwijking over}
:::
::: als afwijking besluit
- Besluit: {afwijking besluit}
:::
::: als afwijking geldig
- Geldig: {afwijking geldig}
:::
::: als afwijking verbetering
- Verbetering: {afwijking verbetering}
:::
:::
:::

::: als gebied
## Waar gebeurt het?

::: elk gebied
Tabel: Gebieden

| Gebied | In | Soort | Inwoners |
|---|---|---|--:|
| {gebied titel} | {gebied in} | {gebied soort} | {gebied inwoners} |
:::

::: elk gebied
::: als gebied geldt
- {gebied titel} geldt {gebied geldt}
:::
::: als gebied eerder
- {gebied titel}, eerder: {gebied eerder}
:::
::: als gebied uitleg
- Over {gebied titel}:

{gebied uitleg}
:::
:::
:::

## Waar komen de cijfers vandaan?

::: elke bron
Tabel: Bronnen van cijfers

| Bron | Peildatum | Tijdvak | Betrouwbaarheid | Beheerder |
|---|---|---|---|---|
| {bron titel} | {bron peildatum} | {bron tijdvak} | {bron betrouwbaarheid} | {bron beheerder} |
:::

::: elke bron
::: als bron eerder
- {bron titel}, eerder: {bron eerder}
:::
::: als bron webadres
- {bron titel}: {bron webadres}
:::
{bron uitleg}
:::

## Wat hier niet staat

::: weglating Wat in deze openbare stukken niet staat
{weglatingen}
:::

"""#),
]
