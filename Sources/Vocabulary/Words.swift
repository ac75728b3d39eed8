import SourceText

/// A list of words that can stand in a phrase. A closed list is fixed by the language; an open one grows with the plan.
package struct WordList: Sendable {
  package struct Word: Sendable {
    package let nl: String
    package let en: String
  }

  package let name: String
  package let closed: Bool
  package let words: [Word]
  /// What the field also calls the words, in small letters: `ii` for `milieu-welzijn-infrastructuur`.
  package let spoken: [String: String]

  package init(
    _ name: String, closed: Bool = true, _ words: [(String, String)], spoken: [String: String] = [:]
  ) {
    self.name = name
    self.closed = closed
    self.words = words.map { Word(nl: $0.0, en: $0.1) }
    self.spoken = spoken
  }

  /// The word of the list that was meant by one that is not in it: known by another name, near in letters, or a part of
  /// it, as `welzijn` is of `zorg-en-welzijn` and `corporatie` of `woningcorporatie`.
  package func meant(by word: String) -> String? {
    if let known = spoken[word.lowercased()] { return known }
    let all = words.map(\.nl)
    return nearest(to: word, among: all) ?? partner(of: word, among: all)
  }

  private func partner(of word: String, among all: [String]) -> String? {
    guard word.utf8.count > 3 else { return nil }
    let alike = all.filter { listed in
      listed.split(separator: "-").contains { $0 == word } || listed.utf8.count > 4 && word.hasSuffix(listed)
    }
    return alike.count == 1 ? alike[0] : nil
  }
}

extension Vocabulary {
  package static func words(_ list: String) -> WordList? { wordLists.first { $0.name == list } }

  /// Whether two lists have a word in common; true when one of them is not known or may be added to.
  package static func share(_ list: String, _ other: String) -> Bool {
    guard let a = words(list), let b = words(other), a.closed, b.closed else { return true }
    return a.words.contains { word in b.words.contains { $0.nl == word.nl } }
  }

  /// Words that already mean something inside a line and so cannot be names.
  package static let reserved: Set<String> = [
    "aan", "als", "altijd", "alle", "bij", "binnen", "boven", "circa", "daarna", "dagen", "de", "door", "een", "elk",
    "elke", "en", "geen", "hoogstens", "in", "is", "jaar", "kwartaal", "maand", "maal", "met", "min", "minder",
    "minstens", "na", "naar", "niet", "of", "onder", "op", "over", "per", "plus", "t/m", "tot", "uit", "uiterlijk",
    "van", "vanaf", "voor", "waar", "week", "weken", "werkdagen", "weekend", "zonder", "januari", "februari", "maart",
    "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "ma", "di", "wo",
    "do", "vr", "za", "zo", "lente", "zomer", "herfst", "winter", "onbekend",
  ]

  package static let wordLists: [WordList] = [
    WordList(
      "orgaan",
      [
        ("raad", "council"), ("college", "executive"), ("burgemeester", "mayor"), ("provincie", "province"),
        ("gedeputeerde-staten", "provincial-executive"), ("dagelijks-bestuur", "executive-committee"),
        ("algemeen-bestuur", "general-board"), ("driehoek", "triangle"), ("directie", "management"),
      ],
      spoken: [
        "gemeenteraad": "raad", "b-en-w": "college", "benw": "college", "bw": "college", "gs": "gedeputeerde-staten",
        "db": "dagelijks-bestuur", "ab": "algemeen-bestuur",
      ]),
    WordList(
      "taakveld",
      [
        ("bouwen", "building"), ("milieu", "environment"), ("ruimtelijke-ordening", "spatial-planning"),
        ("brandveiligheid", "fire-safety"), ("sloop-en-asbest", "demolition-asbestos"), ("monumenten", "heritage"),
        ("bodem", "soil"), ("water", "water"), ("natuur-en-groen", "nature"), ("wonen", "housing"),
        ("openbare-ruimte", "public-space"), ("openbare-orde", "public-order"), ("verkeer-en-parkeren", "traffic"),
        ("horeca", "hospitality"), ("alcohol", "alcohol"), ("evenementen", "events"),
        ("bijzondere-wetten", "special-acts"), ("kinderopvang", "childcare"), ("leerplicht", "school-attendance"),
        ("prostitutie", "prostitution"), ("ondermijning", "subversive-crime"),
      ]),
    WordList(
      "instrument", closed: false,
      [
        ("vergunning", "permit"), ("toezicht", "supervision"), ("sanctie", "sanction"), ("gedogen", "tolerance"),
        ("communicatie", "communication"), ("voorlichting", "information"), ("participatie", "participation"),
        ("advies", "advice"), ("inrichting", "design"), ("bebording", "signs"), ("onderhoud", "maintenance"),
        ("regelgeving", "rules"), ("beleid", "policy"), ("subsidie", "subsidy"), ("opsporing", "investigation"),
        ("klachtbehandeling", "complaints"), ("gegevens", "data"),
      ]),
    WordList("richting", [("lager", "lower"), ("hoger", "higher"), ("gelijk", "equal")]),
    WordList(
      "aggregatie",
      [("hoogste", "highest"), ("gemiddelde", "mean"), ("gewogen", "weighted"), ("som", "sum")]),
    WordList("betrouwbaarheid", [("hoog", "high"), ("midden", "medium"), ("laag", "low"), ("onbekend", "unknown")]),
    WordList(
      "partnersoort",
      [
        ("bestuursorgaan", "authority"), ("omgevingsdienst", "environmental-agency"), ("politie", "police"),
        ("strafrecht", "criminal-justice"), ("veiligheidsregio", "safety-region"), ("inspectie", "inspectorate"),
        ("corporatie", "housing-association"), ("school", "school"), ("bedrijven", "businesses"),
        ("bewoners", "residents"), ("zorg-en-welzijn", "care"), ("adviseur", "consultant"), ("overig", "other"),
      ]),
    WordList(
      "strategiesoort",
      [
        ("vergunning", "permits"), ("preventie", "prevention"), ("toezicht", "supervision"),
        ("sanctie", "sanction"), ("gedogen", "tolerance"),
      ]),
    WordList(
      "uitkomst",
      [
        ("overgenomen", "accepted"), ("deels-overgenomen", "partly-accepted"), ("afgewezen", "rejected"),
        ("in-behandeling", "pending"), ("uitgevoerd", "carried-out"),
      ]),
    WordList(
      "taakstatus",
      [
        ("gepland", "planned"), ("loopt", "running"), ("op-schema", "on-schedule"),
        ("vraagt-aandacht", "needs-attention"), ("gereed", "finished"), ("gestopt", "stopped"),
        ("uitgesteld", "postponed"),
      ]),
    WordList(
      "werkwijze",
      [
        ("planmatig", "planned"), ("op-signaal", "on-signal"), ("projectmatig", "project"),
        ("regulier", "regular"), ("extra-aandacht", "extra-attention"), ("lopende-zaken", "going-concern"),
      ],
      spoken: [
        "project": "projectmatig", "programmatisch": "planmatig", "signaal": "op-signaal",
        "signaalgericht": "op-signaal",
        "klachtgericht": "op-signaal", "reactief": "op-signaal",
      ]),
    WordList(
      "waardestatus",
      [
        ("ambitie", "ambition"), ("voorlopig", "provisional"), ("herzien", "revised"), ("definitief", "final"),
        ("raming", "forecast"),
      ]),
    WordList("planstatus", [("concept", "draft"), ("vastgesteld", "adopted"), ("gewijzigd", "amended")]),
    WordList(
      "oordeel",
      [("uitgevoerd", "carried-out"), ("deels", "partly"), ("niet", "not")]),
    WordList(
      "gedrag",
      [
        ("goedwillend", "willing"), ("onverschillig", "indifferent"), ("calculerend", "calculating"),
        ("crimineel", "criminal"),
      ]),
    WordList(
      "gebiedsoort",
      [
        ("gemeente", "municipality"), ("wijk", "district"), ("buurt", "neighbourhood"), ("dorp", "village"),
        ("straat", "street"), ("park", "park"), ("water", "water"), ("plein", "square"),
        ("bedrijventerrein", "business-park"), ("buitengebied", "countryside"), ("winkelgebied", "shopping-area"),
        ("container", "container"), ("hotspot", "hotspot"), ("route", "route"),
      ]),
    WordList(
      "doelsoort", [("vergunning", "permit"), ("toezicht", "supervision"), ("handhaving", "enforcement")]),
    WordList(
      "kwaliteitsonderwerp",
      [("dienstverlening", "service"), ("uitvoeringskwaliteit", "quality"), ("financien", "finance")]),
    WordList("antwoord", [("voldoet", "met"), ("voldoet-niet", "not-met"), ("niet-van-toepassing", "not-applicable")]),
    WordList(
      "prioriteitbron",
      [
        ("raad", "council"), ("college", "executive"), ("bewoners", "residents"),
        ("gebied", "area"), ("dienst", "service"), ("gemeente", "city"), ("bedrijven", "businesses"),
      ]),
    WordList(
      "feestdag",
      [
        ("nieuwjaarsdag", "new-years-day"), ("goede-vrijdag", "good-friday"), ("tweede-paasdag", "easter-monday"),
        ("koningsdag", "kings-day"), ("bevrijdingsdag", "liberation-day"), ("hemelvaartsdag", "ascension-day"),
        ("tweede-pinksterdag", "whit-monday"), ("eerste-kerstdag", "christmas-day"), ("tweede-kerstdag", "boxing-day"),
      ]),
    WordList("dagdeel", [("dag", "day"), ("avond", "evening"), ("nacht", "night"), ("weekend", "weekend")]),
    WordList(
      "aanbieding", [("kennisneming", "information"), ("wensen", "wishes"), ("besluitvorming", "decision")]),
    WordList("waardering", [("bewaren", "keep"), ("vernietigen", "destroy")]),
    WordList(
      "perwat",
      [
        ("controle", "inspection"), ("dag", "day"), ("week", "week"), ("maand", "month"), ("kwartaal", "quarter"),
        ("jaar", "year"),
      ]),
    WordList("janee", [("ja", "yes"), ("nee", "no")]),
    WordList(
      "onderdeel", closed: false,
      [
        ("rapportage-bevindingen", "reporting-of-findings"), ("voorbereiding", "preparation"),
        ("uitvoering", "execution"), ("administratieve-controle", "document-inspection"), ("emissies", "emissions"),
        ("verificatie-zelfcontrole", "verification"), ("ter-plaatse", "on-site"), ("afweging", "weighing"),
        ("procedure", "procedure"), ("vorm", "form"), ("voorlichting", "information"), ("subsidie", "subsidy"),
        ("openbaarmaking", "naming"),
      ]),
    WordList(
      "sanctie", closed: false,
      [
        ("last-onder-dwangsom", "order-with-penalty"), ("last-onder-bestuursdwang", "order-with-coercion"),
        ("bestuurlijke-boete", "fine"), ("intrekking-vergunning", "withdrawal-of-permit"), ("sluiting", "closure"),
        ("stillegging", "stop-order"), ("bestuurlijke-strafbeschikking", "penal-order"),
        ("proces-verbaal", "official-report"),
      ]),
    WordList("dwangsomper", [("ineens", "once"), ("tijdseenheid", "time-unit"), ("overtreding", "offence")]),
    WordList("kostenverhaal", [("volledig", "full"), ("deels", "partly"), ("niet", "none")]),
    WordList(
      "verzwarend", closed: false,
      [
        ("recidive", "repeat-offence"), ("financieel-voordeel", "financial-gain"), ("voorbeeldfunctie", "example"),
        ("medewerking-derden", "accomplices"), ("valsheid", "forgery"), ("combinatie", "combination"),
      ]),
    WordList(
      "strategiestap",
      [
        ("positioneren", "position"), ("verzwarende-aspecten", "aggravating"), ("bestuurs-of-strafrecht", "which-law"),
        ("optreden", "act"), ("vastleggen", "record"),
      ]),
    WordList(
      "gevolgen",
      [("vrijwel-nihil", "negligible"), ("beperkt", "limited"), ("van-belang", "relevant"), ("aanzienlijk", "serious")]),
    // From light to heavy: the criteria compare interventions by their place in this list.
    WordList(
      "interventie",
      [
        ("informeren", "inform"), ("aanspreken", "address"), ("waarschuwen", "warn"),
        ("bestuurlijk-gesprek", "formal-talk"), ("verscherpt-toezicht", "closer-supervision"),
        ("bestuurlijke-strafbeschikking", "penal-order"), ("last-onder-dwangsom", "order-with-penalty"),
        ("last-onder-bestuursdwang", "order-with-coercion"), ("schorsing", "suspension"), ("sluiting", "closure"),
        ("intrekking", "withdrawal"), ("bestuurlijke-boete", "fine"), ("proces-verbaal", "official-report"),
      ]),
    WordList(
      "aanleiding", closed: false,
      [
        ("vergunningverlening", "permit"), ("ernstige-klacht", "serious-complaint"),
        ("ernstig-voorval", "serious-incident"), ("ernstige-overtreding", "serious-offence"),
      ]),
    WordList(
      "opleidingsstand", [("voldoet", "sufficient"), ("in-opleiding", "in-training"), ("nodig", "needed")]),
    // From low to high: the criteria compare levels by their place in this list.
    WordList(
      "opleidingsniveau", [("mbo-3", "mbo-3"), ("mbo-4", "mbo-4"), ("hbo", "hbo"), ("wo", "wo")]),
    WordList(
      "voorziening", [("technisch", "technical"), ("juridisch", "legal"), ("administratief", "administrative")]),
    WordList("milieurisico", [("beperkt", "limited"), ("groot", "large")]),
    WordList(
      "strekking",
      [
        ("ongedaan-maken", "undo"), ("voorkomen", "prevent"), ("herhaling-voorkomen", "prevent-repetition"),
      ]),
    WordList("tekortbesluit", [("aanvullen", "supplement"), ("bijstellen", "adjust")]),
    WordList("deskundigheidsgebied", expertise),
    WordList("deskundigheid", closed: false, expertise),
    WordList(
      "tafel", closed: false,
      [
        ("kennis", "knowledge"), ("kosten-en-baten", "costs-benefits"), ("acceptatie", "acceptance"),
        ("normgetrouwheid", "loyalty"), ("informele-controle", "informal-control"), ("meldingskans", "report-chance"),
        ("controlekans", "inspection-chance"), ("detectiekans", "detection-chance"), ("selectiviteit", "selectivity"),
        ("sanctiekans", "sanction-chance"), ("sanctie-ernst", "sanction-severity"),
      ]),
    WordList(
      "boadomein",
      [
        ("openbare-ruimte", "public-space"), ("milieu-welzijn-infrastructuur", "environment"),
        ("onderwijs", "education"), ("openbaar-vervoer", "public-transport"), ("werk-inkomen-zorg", "work-income-care"),
        ("generieke-opsporing", "general"),
      ],
      spoken: [
        "i": "openbare-ruimte", "ii": "milieu-welzijn-infrastructuur", "iii": "onderwijs", "iv": "openbaar-vervoer",
        "v": "werk-inkomen-zorg", "vi": "generieke-opsporing", "1": "openbare-ruimte",
        "2": "milieu-welzijn-infrastructuur", "3": "onderwijs", "4": "openbaar-vervoer", "5": "werk-inkomen-zorg",
        "6": "generieke-opsporing",
      ]),
    WordList(
      "boatoezicht", closed: false,
      [
        ("hoofdofficier-van-justitie", "chief-prosecutor"), ("korpschef", "chief-of-police"),
        ("toezichthouder", "supervisor"), ("direct-toezichthouder", "direct-supervisor"), ("justis", "justis"),
      ]),
    WordList(
      "boaverslag", closed: false,
      [("aantal", "number"), ("activiteiten", "activities"), ("opleiding", "training")]),
    WordList(
      "geweldsmiddel", closed: false,
      [("handboeien", "handcuffs"), ("wapenstok", "baton"), ("pepperspray", "pepper-spray"), ("hond", "dog")]),
    WordList(
      "gegeven", closed: false,
      [
        ("controles", "inspections"), ("overtredingen", "offences"), ("sancties", "sanctions"),
        ("processen-verbaal", "official-reports"), ("klachten", "complaints"), ("meldingen", "reports"),
        ("vergunningen", "permits"),
      ]),
    WordList(
      "voortgang", closed: false,
      [("uren", "hours"), ("controles", "inspections"), ("producten", "products"), ("geld", "money")]),
    WordList(
      "rapportageonderwerp",
      [
        ("doelen", "goals"), ("taken-per-klasse", "tasks-by-class"), ("afspraken", "agreements"),
        ("capaciteit", "capacity"), ("kwaliteit", "quality"), ("partners", "partners"),
      ]),
    WordList("conclusie", [("aangepast", "adapted"), ("niet-aangepast", "not-adapted")]),
    WordList(
      "stuk", closed: false,
      [
        ("beleid", "policy"), ("uitvoeringsprogramma", "programme"), ("rapportage", "report"),
        ("evaluatie", "evaluation"), ("kwaliteit", "quality"), ("naleving-kwaliteitscriteria", "compliance"),
      ]),
    WordList(
      "onderwerp", closed: false,
      [
        ("beleid", "policy"), ("uitvoeringsprogramma", "programme"), ("taakverdeling", "division-of-work"),
        ("assistentie", "assistance"), ("informatie", "information"), ("gegevensuitwisseling", "data-exchange"),
        ("samenwerking", "cooperation"), ("wm-wbb-taken", "wm-wbb-tasks"),
        ("stoffen-en-producten", "substances-products"),
      ]),
    WordList(
      "doelgroep", closed: false,
      [
        ("inwoners", "residents"), ("inrichtinghouders", "operators"), ("ondernemers", "businesses"),
        ("scholen", "schools"), ("jongeren", "youth"), ("bezoekers", "visitors"),
      ]),
    WordList(
      "kadersoort",
      [("wet", "statute"), ("kwaliteitscriteria", "quality-criteria"), ("beleid", "policy"), ("model", "model")]),
    WordList("ernst", [("fout", "error"), ("waarschuwing", "warning"), ("opmerking", "remark")]),
    WordList("zekerheid", [("hoog", "high"), ("midden", "medium"), ("laag", "low")]),
    WordList("afwijken", [("toegestaan", "allowed"), ("niet", "not-allowed")]),
  ]

  /// The areas of expertise that a published list of the quality criteria names, and one added later.
  private static let expertise: [(String, String)] = [
    ("casemanagen-enkelvoudig", "case-management-single"), ("casemanagen-meervoudig", "case-management-multiple"),
    ("vergunningverlening-bouwen", "permits-building"), ("toezicht-en-handhaven-bouwen", "supervision-building"),
    ("vergunningverlening-milieu", "permits-environment"), ("toezicht-en-handhaven-milieu", "supervision-environment"),
    ("ketentoezicht", "chain-supervision"), ("juridische-aspecten-handhaving", "law-enforcement"),
    ("juridische-aspecten-vergunningverlening", "law-permits"), ("afvalwater", "waste-water"),
    ("bodem-en-bouwstoffen", "soil"), ("bouwfysica", "building-physics"), ("brandveiligheid", "fire-safety"),
    ("constructieve-veiligheid", "structural-safety"), ("externe-veiligheid", "external-safety"),
    ("geluid-bouwakoestiek", "building-acoustics"), ("geluid-milieu-en-ruimtelijke-ordening", "noise"),
    ("groen-en-ecologie", "ecology"), ("lucht", "air"), ("monumentenzorg", "heritage"),
    ("sloop-en-asbest", "demolition-asbestos"), ("energiebesparing-en-duurzaamheid", "energy"),
  ]
}
