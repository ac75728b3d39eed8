/// One page of the catalogue: how heavy, why it matters, what to do.
package struct FindingPage: Sendable {
  package let severity: Severity
  package let explanation: Bilingual
}

extension FindingCode {
  package var severity: Severity { page.severity }
  package var explanation: Bilingual { page.explanation }

  private static func fout(_ nl: String, _ en: String) -> FindingPage {
    FindingPage(severity: .error, explanation: Bilingual(nl, en: en))
  }
  private static func waarschuwing(_ nl: String, _ en: String) -> FindingPage {
    FindingPage(severity: .warning, explanation: Bilingual(nl, en: en))
  }
  private static func opmerking(_ nl: String, _ en: String) -> FindingPage {
    FindingPage(severity: .remark, explanation: Bilingual(nl, en: en))
  }

  /// The page of this code. A new code does not compile without one, in both languages.
  package var page: FindingPage {
    switch self {
    case .invalidUTF8:
      Self.fout(
        "Een plan is tekst in UTF-8. Sla het bestand op als UTF-8; in de meeste tekstverwerkers staat dat onder «Opslaan als».",
        "A plan is UTF-8 text. Save the file as UTF-8.")
    case .controlCharacter:
      Self.fout(
        "Stuurtekens zijn onzichtbaar en kunnen niet in XML of op een webpagina staan. Verwijder het teken.",
        "Control characters are invisible and cannot stand in XML or on a web page. Remove the character.")
    case .bidirectionalControl:
      Self.waarschuwing(
        "Een richtingsteken kan tekst anders laten lijken dan zij is. Verwijder het teken als u het niet zelf hebt gezet.",
        "A bidirectional control can make text look different from what it is. Remove it unless you placed it.")
    case .unclosedBlock:
      Self.fout(
        "Een blok begint met `{` en eindigt met `}`. Zet de ontbrekende `}` onder de laatste regel van het blok.",
        "A block starts with `{` and ends with `}`. Put the missing `}` below the last line of the block.")
    case .strayBrace:
      Self.fout(
        "Bij deze `}` hoort geen `{`. Verwijder haar, of kijk of een regel hierboven haar `{` mist.",
        "No `{` belongs to this `}`. Remove it, or see whether a line above lacks its `{`.")
    case .unclosedText:
      Self.fout(
        "Een titel staat tussen twee `\"` op één regel; langere tekst staat tussen `\"\"\"` en `\"\"\"` op eigen regels.",
        "A title stands between two `\"` on one line; longer text between `\"\"\"` and `\"\"\"` on lines of their own.")
    case .tooDeep:
      Self.fout(
        "Zo diep genest kan geen plan zijn; waarschijnlijk ontbreekt hierboven een `}`.",
        "No plan nests this deep; a `}` is probably missing above.")
    case .fileTooLarge:
      Self.fout(
        "Bestanden groter dan 64 MB worden niet gelezen. Verdeel het plan over meer bestanden.",
        "Files above 64 MB are not read. Divide the plan over more files.")
    case .tooManyFindings:
      Self.fout(
        "Zoveel fouten hebben meestal één oorzaak, zoals een bestand dat geen plan is. Herstel de eerste en lees opnieuw.",
        "So many mistakes mostly have one cause, such as a file that is no plan. Mend the first ones and read again.")
    case .emptyPlan:
      Self.fout(
        "Een plan is een map met bestanden `*.vth` waarin één keer `plan` staat. `vthplan new MAP` maakt een begin.",
        "A plan is a folder with `*.vth` files that hold `plan` once. `vthplan new DIR` makes a start.")
    case .unreadableFile:
      Self.fout(
        "Het bestand kan niet worden gelezen; kijk naar de rechten en of het een gewoon bestand is.",
        "The file cannot be read; look at its permissions and whether it is a regular file.")
    case .unknownKeyword:
      Self.fout(
        "Elke regel begint met een trefwoord uit de taal; `Documentation/taal.md` noemt ze alle.",
        "Every line starts with a keyword of the language; `Documentation/taal.md` lists them all.")
    case .misplacedKeyword:
      Self.fout(
        "Dit trefwoord bestaat, maar hoort bij een andere opgave. Zet de regel daar, of kies een trefwoord dat hier past.",
        "This keyword exists, but belongs to another statement. Move the line there, or choose one that fits here.")
    case .givenTwice:
      Self.fout(
        "Deze opgave mag maar één keer; bij twee is niet te zeggen welke geldt. Verwijder er een, of geef elk een eigen tijdvak met `vanaf` en `t/m`.",
        "This may be given once; with two it cannot be said which holds. Remove one, or give each its own period.")
    case .missingProperty:
      Self.fout(
        "Zonder deze opgave kan het plan niet worden gelezen zoals het bedoeld is. Voeg de regel toe.",
        "Without this the plan cannot be read as meant. Add the line.")
    case .unexpectedPhrase:
      Self.fout(
        "De regel wijkt af van de vorm die bij het trefwoord hoort. Schrijf hem zoals het voorbeeld.",
        "The line differs from the form that belongs to the keyword. Write it like the example.")
    case .nameExpected:
      Self.fout(
        "Deze opgave heeft een naam nodig waarmee de rest van het plan ernaar kan verwijzen, zoals `toezicht-honden`.",
        "This statement needs a name by which the rest of the plan can refer to it, such as `toezicht-honden`.")
    case .titleExpected:
      Self.fout(
        "Deze opgave heeft een titel nodig tussen aanhalingstekens: zo heet zij in de documenten.",
        "This statement needs a title between quotation marks: its name in the documents.")
    case .invalidName:
      Self.fout(
        "Namen bestaan uit kleine letters, cijfers en koppeltekens en beginnen met een letter, zoals `toezicht-honden`.",
        "Names consist of lower-case letters, digits and hyphens and start with a letter, such as `toezicht-honden`.")
    case .reservedWord:
      Self.fout(
        "Dit woord heeft in een regel al een betekenis en kan geen naam zijn. Maak het langer, bijvoorbeeld met een koppelteken.",
        "This word already has a meaning inside a line and cannot be a name. Make it longer, for instance with a hyphen."
      )
    case .unknownName:
      Self.fout(
        "Het plan verwijst naar iets dat nergens staat. Verbeter de naam, of voeg toe wat ontbreekt.",
        "The plan refers to something that stands nowhere. Correct the name, or add what is missing.")
    case .duplicateName:
      Self.fout(
        "Een naam kan maar één ding aanduiden. Geef een van beide een andere naam.",
        "A name can stand for one thing only. Give one of them another name.")
    case .cycle:
      Self.fout(
        "Deze verwijzingen lopen in een kring, zodat niets het begin is. Haal een van de verwijzingen weg.",
        "These references run in a circle, so nothing comes first. Remove one of them.")
    case .includeOutside:
      Self.fout(
        "`gebruik` leest alleen binnen de map van het plan en binnen de map met plannen, zodat een plan nooit ongemerkt andere bestanden meeneemt.",
        "`gebruik` reads only inside the plan's folder and the folder of plans, so that a plan never takes other files along unnoticed."
      )
    case .includeMissing:
      Self.fout(
        "De map bestaat niet of bevat geen bestanden `*.vth`. Het pad is gerekend vanaf de map van dit plan. Namen die er kunnen staan, zijn niet apart gemeld.",
        "The folder does not exist or holds no `*.vth` files. The path is taken from this plan's folder. Names that may stand in it are not reported one by one."
      )
    case .includeCycle:
      Self.fout(
        "Deze mappen gebruiken elkaar, zodat geen van beide het eerst kan worden gelezen. Zet wat zij delen in een eigen map.",
        "These folders use each other, so neither can be read first. Put what they share in a folder of its own.")
    case .invalidNumber:
      Self.fout(
        "Getallen staan op z'n Nederlands: een komma voor decimalen, een punt alleen tussen groepen van drie cijfers, zoals `4,5` en `1.360`. Van een bereik staat het laagste voorop: `2 tot 3`.",
        "Numbers are written the Dutch way: a comma for decimals, a dot only between groups of three digits, such as `4,5` and `1.360`. Of a range the lowest stands first: `2 tot 3`."
      )
    case .wrongUnit:
      Self.fout(
        "Eenheden worden gecontroleerd, zodat uren niet bij euro's worden opgeteld. Schrijf de eenheid die hier hoort.",
        "Units are checked, so that hours are never added to euros. Write the unit that belongs here.")
    case .negative:
      Self.fout(
        "Hier kan geen waarde onder nul staan.",
        "No value below zero can stand here.")
    case .invalidDate:
      Self.fout(
        "Een datum staat als `1 maart 2017`, een tijdvak als `1 maart 2017 t/m 31 mei 2017`, een week als `week 6`.",
        "A date is written as `1 maart 2017`, a period as `1 maart 2017 t/m 31 mei 2017`, a week as `week 6`.")
    case .dateOrder:
      Self.fout(
        "Het einde ligt vóór het begin. Waarschijnlijk zijn de data verwisseld of klopt het jaar niet.",
        "The end lies before the beginning. The dates are probably swapped, or a year is wrong.")
    case .invalidTime:
      Self.fout(
        "Tijden staan als `ma t/m za 08:00-22:00`; over middernacht mag, zoals `21:00-01:00`. Wat geen begin en eind heeft, zoals «overdag», past in een `toelichting`.",
        "Times are written as `ma t/m za 08:00-22:00`; past midnight is allowed, such as `21:00-01:00`. What has no begin and end, such as “by day”, fits in a `toelichting`."
      )
    case .outsidePeriod:
      Self.fout(
        "Wat buiten de periode van het plan ligt, kan niet worden gepland of gemeten. Pas de periode van het plan of deze regel aan.",
        "What lies outside the plan's period can be neither planned nor measured. Change the plan's period or this line."
      )
    case .overlap:
      Self.fout(
        "Twee regels geven voor dezelfde dagen een waarde; dan is niet te zeggen welke geldt. Laat het ene tijdvak eindigen voor het andere begint.",
        "Two lines give a value for the same days; it cannot be said which holds. Let one period end before the other begins."
      )
    case .gap:
      Self.waarschuwing(
        "De regels laten dagen open waarop niets geldt, en daar rekent het plan met niets. Laat de regels op elkaar aansluiten, of geef de tussenliggende dagen een eigen regel.",
        "The lines leave out days on which nothing holds, and there the plan computes with nothing. Let the lines join, or give the days between a line of their own."
      )
    case .percentages:
      Self.fout(
        "De delen moeten samen 100% zijn; anders verdwijnt een deel van de uren of telt dubbel.",
        "The parts must add up to 100%; otherwise some hours vanish or count twice.")
    case .outsideScale:
      Self.fout(
        "Het `risicomodel` geeft de schaal waarop wordt gescoord; een score daarbuiten heeft geen betekenis.",
        "The `risicomodel` gives the scale of the scores; a score outside it has no meaning.")
    case .unknownWord:
      Self.fout(
        "Hier staat een vaste lijst van woorden; de taal kent geen andere.",
        "A fixed list of words can stand here; the language knows no other.")
    case .overflow:
      Self.fout(
        "Dit getal is groter dan waarmee kan worden gerekend. Kijk of er te veel nullen staan.",
        "This number is larger than can be computed with. See whether there are too many zeros.")
    case .municipalityCode:
      Self.fout(
        "Aan de code herkennen registers de gemeente: `gm` en vier cijfers, zoals in het TOOI-register van gemeenten. Neem haar daaruit over.",
        "By this code registers know the municipality: `gm` and four digits, as in the TOOI register of municipalities. Take it from there."
      )
    case .confidentialGround:
      Self.waarschuwing(
        "Wie iets weglaat uit openbare stukken, noemt de grond. Voeg `grond` toe; anders meldt het document «grond niet opgegeven».",
        "Whoever leaves something out of public documents names the ground. Add `grond`; otherwise the document says none was given."
      )
    case .overrideUnexplained:
      Self.fout(
        "Een waarde die van de berekende afwijkt, krijgt een `motivering`; de raad ziet beide.",
        "A value that differs from the computed one gets a `motivering`; the council sees both.")
    case .taskWithoutGoal:
      Self.waarschuwing(
        "Het doel is leidend voor de aanpak. Geef de taak een `risico` of een `doel`, zodat te zien is waarom zij gebeurt.",
        "The goal leads the approach. Give the task a `risico` or a `doel`, so that it shows why it is done.")
    case .goalWithoutTask:
      Self.waarschuwing(
        "Een doel waarvoor niets gebeurt, wordt niet vanzelf gehaald. Verbind er een taak mee, of schrap het doel.",
        "A goal for which nothing is done will not reach itself. Tie a task to it, or drop the goal.")
    case .teamUnused:
      Self.waarschuwing(
        "Dit team heeft uren, maar geen taak gebruikt ze. Geef een taak dit `team`, of haal het team weg.",
        "This team has hours, but no task uses them. Give a task this `team`, or remove the team.")
    case .taskWithoutTeam:
      Self.waarschuwing(
        "Zonder `team` of `uitvoerder` kan de taak niet worden ingepland en telt zij niet mee in de capaciteit.",
        "Without a `team` or `uitvoerder` the task cannot be scheduled and does not count in the capacity.")
    case .targetNoBetter:
      Self.waarschuwing(
        "De streefwaarde is niet beter dan wat al is bereikt. Dat mag, maar de raad zal ernaar vragen; geef een `motivering`.",
        "The target is no better than what was already reached. That is allowed, but the council will ask; give a `motivering`."
      )
    case .claimContradicted:
      Self.fout(
        "De berekening uit het plan zelf geeft een andere uitkomst dan hier staat. Verbeter een van beide.",
        "Computing from the plan itself gives another result than stated here. Correct one of them.")
    case .superfluousDeviation:
      Self.fout(
        "Het plan voldoet al, of het criterium geldt niet voor dit plan; de afwijking heeft geen betekenis. Verwijder haar.",
        "The plan complies already, or the criterion does not hold for this plan; the deviation means nothing. Remove it."
      )
    case .expiredDeviation:
      Self.fout(
        "De afwijking gold tot een datum die voorbij is. Neem een nieuw besluit of voldoe aan het criterium.",
        "The deviation held until a date that has passed. Decide anew or comply with the criterion.")
    case .forbiddenDeviation:
      Self.fout(
        "Van de wet kan een plan niet afwijken met een motivering; dat kan alleen waar het criterium het toestaat.",
        "A plan cannot depart from statute by giving reasons; only where the criterion allows it.")
    case .unfoundedDeviation:
      Self.fout(
        "Pas toe of leg uit: een afwijking noemt de reden (`motivering`), het `besluit` met orgaan en datum, en tot wanneer zij geldt (`geldig`).",
        "Comply or explain: a deviation names the reason (`motivering`), the `besluit` with body and date, and its end (`geldig`)."
      )
    case .unknownCriterion:
      Self.fout(
        "Dit criterium bestaat niet in de kaders die gelden. `vthplan criteria` noemt ze.",
        "This criterion does not exist in the sets in force. `vthplan criteria` lists them.")
    case .lawStraddle:
      Self.opmerking(
        "Tijdens de looptijd van het plan verandert de wet. Het plan is getoetst aan wat gold op de dag van vaststelling; met `--datum` en een dag na de wijziging ziet u hoe het er dan voor staat.",
        "The law changes during the plan's period. The plan was tested against what held on the day of adoption; `--datum` with a day after the change shows how it fares then."
      )
    case .kaderNote:
      Self.opmerking(
        "«VTH 2.0» is hier gelezen als: de wet die gold op de dag van vaststelling, en daarnaast de kwaliteitscriteria. Dat is een oordeel, geen citaat.",
        "“VTH 2.0” is read here as: the statute in force on the day of adoption, plus the quality criteria. That is a judgement, not a quotation."
      )
    case .withoutStatute:
      Self.waarschuwing(
        "Met `--kaders` toetst het programma alleen aan de kaders in die map. Staat daar geen wet in, dan zegt de toets niets over de wettelijke eisen. Zet eigen criteria in de map van het plan: daar komen zij bij de wet.",
        "With `--kaders` the program tests only against the sets in that folder. Where no statute is among them, the test says nothing about the legal demands. Put own criteria in the plan's folder: there they are added to the law."
      )
    case .thresholdGap:
      Self.fout(
        "Bij elke mogelijke score hoort precies één klasse. Zet de klassen van hoog naar laag, laat de laagste op de laagste score beginnen, en geef geen klasse of trede een grens die niet te bereiken is.",
        "Every possible score has exactly one class. List the classes from high to low, let the lowest start at the lowest score, and give no class or step a bound that cannot be reached."
      )
    case .dataFile:
      Self.fout(
        "Een `bestand` van een bron is een CSV-bestand in de map van het plan, met de kolommen die de bron noemt.",
        "The `bestand` of a source is a CSV file in the plan's folder, with the columns that the source names.")
    case .personalData:
      Self.waarschuwing(
        "Dit lijkt een persoonsgegeven. Een plan noemt teams en functies, geen personen; het wordt gepubliceerd.",
        "This looks like personal data. A plan names teams and functions, no persons; it is published.")
    case .notCovered:
      Self.waarschuwing(
        "De uren van de teams zijn op voordat deze taak aan de beurt is. De prioriteitsklasse bepaalt de volgorde.",
        "The teams' hours are spent before this task's turn. The priority class decides the order.")
    case .windowTooShort:
      Self.fout(
        "In deze periode passen niet zoveel controles met zoveel weken ertussen. Verruim de periode, verlaag de frequentie of kort de tussentijd.",
        "So many inspections with so many weeks between do not fit in this period. Widen it, lower the frequency or shorten the interval."
      )
    case .unitTooLarge:
      Self.fout(
        "Eén controle kost meer uren dan het team in een planperiode heeft. Splits de controle of kies een groter team.",
        "One inspection takes more hours than the team has in a planning period. Split it or choose a larger team.")
    case .noWorkingTime:
      Self.fout(
        "De tijden van de taak vallen buiten de werktijden van haar team; zo kan niemand haar doen.",
        "The times of the task lie outside the working times of its team; nobody can do it.")
    case .outsideWorkingTime:
      Self.waarschuwing(
        "Buiten de werktijden van het team wordt niets gepland; het werk komt op wat overblijft. Verruim `werktijd`, of laat deze uren weg.",
        "Nothing is planned outside the team's working times; the work goes where there is time left. Widen `werktijd`, or leave these hours out."
      )
    case .timesTooShort:
      Self.waarschuwing(
        "De planning telt uren per week en dagdeel, niet per uur van de klok. In deze tijden past dit nooit, en wat niet past is niet gedekt: verruim de tijden, vraag minder of zet er meer mensen op.",
        "The schedule counts hours per week and part of the day, not per hour of the clock. At these times this never fits, and what does not fit is not covered: widen the times, ask less or put more people on it."
      )
    case .pairTooLarge:
      Self.waarschuwing(
        "Een koppel is twee mensen van één team; zonder tweede is het werk niet gedekt. Noem met `personen` hoeveel mensen het team heeft, kies een ander team of laat `koppels` weg.",
        "A pair is two people of one team; without a second the work is not covered. Say with `personen` how many people the team has, choose another team or leave `koppels` out."
      )
    case .longSpacing:
      Self.opmerking(
        "Wie net bezocht is, weet dan hoelang er niemand komt, en tegen het einde van de periode dat er iemand moet komen. Kort de tussentijd, bezoek minder vaak of kondig aan.",
        "Whoever was just visited then knows for how long nobody comes, and near the end of the period that somebody must. Shorten the interval, visit less often or announce it."
      )
    case .singleExpert:
      Self.opmerking(
        "Is deze ene persoon met verlof of ziek, dan is er niemand die het kan. Leid een tweede op, of spreek vervanging af.",
        "When this one person is on leave or ill, nobody can do it. Train a second, or agree on a replacement.")
    case .noKey:
      Self.opmerking(
        "Zonder sleutel krijgen onaangekondigde controles geen week, omdat ieder de loting zou kunnen narekenen. `vthplan key new` maakt een sleutel.",
        "Without a key unannounced inspections get no week, since anyone could repeat the draw. `vthplan key new` makes one."
      )
    case .scheduleInput:
      Self.fout(
        "Met deze gegevens kan geen planning worden gemaakt.",
        "No schedule can be made from this input.")
    case .criterionField:
      Self.fout(
        "Een criterium gebruikt alleen woorden van de plantaal. `Documentation/taal.md` noemt ze met hun plaats.",
        "A criterion uses words of the plan language only. `Documentation/taal.md` lists them with their place.")
    case .criterionType:
      Self.fout(
        "Deze twee waarden zijn niet te vergelijken: hun soort of eenheid verschilt.",
        "These two values cannot be compared: their kind or unit differs.")
    case .criterionSyntax:
      Self.fout(
        "Deze eis is geen zin die de toets begrijpt. `Documentation/criteria-schrijven.md` geeft de vormen.",
        "This requirement is not a sentence the test understands. `Documentation/criteria-schrijven.md` gives the forms."
      )
    case .criterionExample:
      Self.fout(
        "De voorbeelden zijn de toets van het criterium zelf: wat bij `goed` staat moet voldoen, en wat bij `slecht` staat niet. Verander de `eis` of het voorbeeld.",
        "The examples test the criterion itself: what stands at `goed` must comply, and what stands at `slecht` must not. Change the `eis` or the example."
      )
    case .unknownPlaceholder:
      Self.fout(
        "Een sjabloon gebruikt de woorden van de plantaal. `Documentation/sjablonen.md` noemt alle plaatshouders.",
        "A template uses the words of the plan language. `Documentation/sjablonen.md` lists all placeholders.")
    case .templateBlock:
      Self.fout(
        "Een blok in een sjabloon begint en eindigt op een eigen regel. `Documentation/sjablonen.md` geeft de vormen.",
        "A block in a template starts and ends on a line of its own. `Documentation/sjablonen.md` gives the forms.")
    case .emptyTemplate:
      Self.fout(
        "Uit een leeg sjabloon volgt een lege pagina. Schrijf erin wat de pagina moet zeggen, of haal het bestand weg: dan geldt dat van het programma.",
        "An empty template makes an empty page. Write in it what the page is to say, or remove the file: that of the program then holds."
      )
    case .unknownTemplate:
      Self.waarschuwing(
        "Van eigen sjablonen wordt gelezen wat heet zoals de sjablonen van het programma; een bestand met een andere naam verandert niets. `Documentation/sjablonen.md` noemt de namen.",
        "Own templates are read when they are named like those of the program; a file with another name changes nothing. `Documentation/sjablonen.md` lists the names."
      )
    case .unknownToken:
      Self.waarschuwing(
        "Een huisstijl geeft waarden aan de tokens waar de pagina's naar kijken; een ander token verandert niets. `Documentation/sjablonen.md` noemt ze.",
        "A house style gives values to the tokens that the pages look at; another token changes nothing. `Documentation/sjablonen.md` lists them."
      )
    case .rawHTML:
      Self.waarschuwing(
        "HTML in tekst wordt niet overgenomen, zodat een plan nooit iets uitvoert op de pagina van de gemeente. Gebruik de opmaak van CommonMark.",
        "HTML inside text is not carried over, so that a plan never runs anything on the municipality's page. Use CommonMark."
      )
    case .unsafeLink:
      Self.waarschuwing(
        "Koppelingen beginnen met `https:`, `mailto:` of `#`, of zijn een pad binnen het pakket. De tekst blijft staan, de koppeling vervalt.",
        "Links start with `https:`, `mailto:` or `#`, or are a path within the package. The text stays, the link goes.")
    case .longSentence:
      Self.waarschuwing(
        "De samenvatting is voor iedereen. Advies voor gewone taal (B1) is gemiddeld tien tot vijftien woorden per zin; langer dan 25 noemen wij lang. Dat getal is een eigen grens, geen voorschrift. Maak er twee zinnen van.",
        "The summary is for everyone. Advice on plain language (B1) is ten to fifteen words a sentence on average; beyond 25 we call it long. That number is our own, no rule. Make two sentences of it."
      )
    }
  }
}
