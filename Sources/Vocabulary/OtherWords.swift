extension Vocabulary {
  /// What the field also calls a keyword, by the word in small letters: the keywords it can mean, the likeliest first.
  /// Which of them is meant depends on where the word stands and on what stands behind it. `periode vanaf` is a keyword
  /// with the word that then belongs behind it.
  package static func meanings(of word: String) -> [String] {
    otherWords[(word.hasSuffix(":") ? String(word.dropLast()) : word).lowercased()] ?? []
  }

  /// All of them, in order of the word.
  package static var allMeanings: [(word: String, keywords: [String])] {
    otherWords.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static let otherWords: [String: [String]] = {
    var words: [String: [String]] = [:]
    for (keywords, spoken) in meanings {
      for word in spoken.split(separator: " ") { words[String(word), default: []] += keywords }
    }
    return words
  }()

  /// By what is meant. A word in more than one line means the one of the first line that can stand there.
  private static let meanings: [(keywords: [String], words: String)] = [
    // What the plan is made of.
    (
      ["taak"],
      "maatregel maatregelen activiteit activiteiten actie acties actiepunt project product werkzaamheden taken"
    ),
    (["doel"], "doelstelling doelstellingen ambitie hoofddoel beleidsdoel subdoel"),
    (["risico"], "probleem overtreding risicothema"),
    (["prioriteit"], "speerpunt speerpunten beleidsprioriteit prioriteiten"),
    (["gebied"], "wijk buurt locatie locaties plaats waar stadsdeel kern dorp gebieden werkgebied plek"),
    (["verdeling"], "wijk wijken gebied gebieden buurten"),
    (["team"], "ploeg eenheid-handhaving afdeling organisatie wie trekker uitgevoerd-door uitvoering"),
    (["partner"], "ketenpartner samenwerkingspartner ketenpartners samenwerkingspartners"),
    (["functie"], "functionaris rolverdeling"),
    (["terugkoppeling"], "signaal signalering melding terugmelding"),
    (["bijstelling"], "wijziging tussentijdse-bijstelling actualisatie"),
    (["keuze"], "keuzepunt beslispunt dilemma"), (["variant"], "scenario optie alternatief"),
    (["voorkeur"], "voorstel voorgesteld voorkeursvariant advies"), (["besluit"], "beslissing"),
    (["onderzoek"], "audit scan rekenkameronderzoek"), (["toezegging"], "belofte"),
    (["bron"], "herkomst bronvermelding bronnen gegevensbron"), (["kader"], "kwaliteitsset kwaliteitscriteria"),
    (["thema"], "onderwerp categorie"), (["niet-doen"], "doen-we-niet"),
    // What any block can say.
    (["motivering"], "motivatie onderbouwing reden waarom argumentatie rechtvaardiging"),
    (
      ["toelichting"],
      "omschrijving beschrijving opmerking opmerkingen uitleg inleiding notitie aantekening achtergrond"
    ),
    (["vertrouwelijk"], "geheim niet-openbaar intern"),
    // Goals.
    (["indicator"], "kpi prestatie-indicator graadmeter maatstaf kengetal"),
    (["nulmeting"], "startwaarde beginwaarde uitgangspunt uitgangswaarde basiswaarde nulwaarde nulsituatie"),
    (["streefwaarde"], "streefcijfer doelwaarde norm streven target eindwaarde doelstelling ambitie streefniveau"),
    (["realisatie"], "uitkomst resultaat gerealiseerd behaald meetwaarde stand-van-zaken"),
    (["uitkomst"], "resultaat afloop antwoord reactie"), (["meting"], "frequentie meetfrequentie meetmoment"),
    (["eenheid"], "meeteenheid"),
    // Risks.
    (["effect"], "gevolg gevolgen ernst impact schade effecten"),
    (["kans"], "waarschijnlijkheid overtredingskans naleefkans"), (["score"], "risicoscore"),
    // Who does it, and with what.
    (["formatie", "inzet"], "capaciteit bezetting personeel fte formatieplaatsen menskracht"),
    (["personen"], "aantal-personen medewerkers aantal-medewerkers"),
    (["productief"], "productieve-uren productiviteit netto netto-uren"), (["bruto"], "bruto-uren"),
    (["aftrek"], "verlof ziekteverzuim verzuim improductief indirecte-uren"),
    (["reserve"], "buffer onvoorzien vrije-ruimte"), (["tarief"], "uurtarief uurprijs kostprijs"),
    (["werkgever"], "afdeling organisatie in-dienst-van"),
    (["werktijd", "tijden"], "werktijden openingstijden rooster werkuren uren-van-de-dag tijdstip"),
    (["tijden"], "werktijd"), (["werktijd"], "tijden"),
    (["koppels"], "tweetallen duo's duos koppel koppeltijden"),
    (["deskundigheid"], "competentie competenties vakgebied specialisme vaardigheden"),
    (["dekking"], "subsidie financiering bijdrage rijksbijdrage"), (["kosten"], "budget uitgaven kostenpost"),
    (["budget"], "begroting geld bedrag krediet"),
    // Tasks.
    (["inzet"], "uren tijd tijdsbesteding urenbesteding ureninzet tijdsinzet arbeid budget-uren"),
    (["uren"], "inzet"),
    (["frequentie", "objecten"], "controles inspecties bezoeken controle inspectie toezichtmomenten rondes aantal"),
    (["frequentie"], "controlefrequentie bezoekfrequentie ritme"),
    (["objecten"], "adressen bedrijven panden locaties inrichtingen vergunningen dossiers meldingen aantallen"),
    (["duur"], "tijdsduur controleduur controletijd tijd-per-controle uren-per-controle"),
    (["tussentijd"], "interval tussenpoos"),
    (["inwerkingtreding"], "ingangsdatum geldig-vanaf treedt-in-werking"),
    (["reikwijdte"], "taakvelden taakveld scope"),
    (["status"], "planstatus"),
    (["periode vanaf"], "startdatum start aanvang begin begindatum ingangsdatum vanaf aanvangsdatum"),
    (["periode t/m"], "einde einddatum eind deadline gereed t/m tot uiterlijk"),
    (["geldig t/m"], "einde einddatum eind tot uiterlijk"),
    (["periode"], "jaar looptijd maand maanden seizoen tijdvak week weken duur planning wanneer kwartaal"),
    (["looptijd"], "periode geldigheid"), (["dag"], "datum dagen"),
    (["met"], "partner samen-met samenwerking samenwerken betrokken-partner partners"),
    (["eigenaar"], "verantwoordelijke verantwoordelijk afdeling portefeuillehouder"),
    (["uitvoerder"], "uitvoering uitgevoerd-door"),
    (["instrument"], "maatregel middel aanpak methode interventie vorm"),
    (["werkwijze"], "prioritering type-toezicht"), (["doelgroep"], "doelgroepen voor-wie"),
    (["prioriteit"], "klasse prioriteitsklasse urgentie"), (["stand"], "status voortgang"),
    (["ten-koste-van"], "in-plaats-van"), (["tussenstap"], "mijlpaal fase"), (["toetsmoment"], "evaluatiemoment"),
    // Partners.
    (["rol"], "functie taken bevoegdheid"), (["levert"], "inbreng bijdrage uren inzet levering"),
    (["overeenkomst"], "convenant contract dienstverleningsovereenkomst dvo"), (["afspraak"], "afspraken"),
    (["soort"], "type aard"), (["afname"], "inkoop"),
    // The plan itself.
    (["vaststelling"], "vastgesteld vastgesteld-door vaststellingsdatum"), (["inwoners"], "inwonertal inwoneraantal"),
    (["beleidsplan"], "beleid beleidskader nota"), (["aanbieding"], "voorgelegd"), (["webadres"], "website url link"),
    (["sluitingsdag"], "vrije-dag"),
  ]
}
