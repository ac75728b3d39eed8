/// A list of words that can stand in a phrase. A closed list is fixed by the language; an open one grows with the plan.
package struct WordList: Sendable {
  package struct Word: Sendable {
    package let nl: String
    package let en: String
  }

  package let name: String
  package let closed: Bool
  package let words: [Word]

  package init(_ name: String, closed: Bool = true, _ words: [(String, String)]) {
    self.name = name
    self.closed = closed
    self.words = words.map { Word(nl: $0.0, en: $0.1) }
  }
}

extension Vocabulary {
  package static func words(_ list: String) -> WordList? { listsByName[list] }

  private static let listsByName = Dictionary(uniqueKeysWithValues: wordLists.map { ($0.name, $0) })

  /// Words that already mean something inside a line and so cannot be names.
  package static let reserved: Set<String> = Set(
    """
    aan als altijd alle bij binnen boven circa daarna dagen de door een elk elke en geen hoogstens in is jaar kwartaal \
    maand maal met min minder minstens na naar niet of onder op over per plus t/m tot uit uiterlijk van vanaf voor waar \
    week weken werkdagen weekend zonder januari februari maart april mei juni juli augustus september oktober november \
    december ma di wo do vr za zo lente zomer herfst winter onbekend
    """.split(separator: " ").map(String.init))

  package static let wordLists: [WordList] = [
    WordList(
      "orgaan",
      [
        ("raad", "council"), ("college", "executive"), ("burgemeester", "mayor"), ("provincie", "province"),
        ("gedeputeerde-staten", "provincial-executive"), ("dagelijks-bestuur", "executive-committee"),
        ("algemeen-bestuur", "general-board"), ("driehoek", "triangle"), ("directie", "management"),
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
  ]
}
