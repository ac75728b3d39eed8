import Documents
import SourceText
import Vocabulary

/// `Documentation/sjablonen.md`: how a template is written, and every name that it may use. Generated, so that the page
/// never says less or more than the program knows.
package enum TemplateReference {
  package static func write() -> [UInt8] {
    var page = introduction + "\n"
    page += documents()
    page += table("Overal te gebruiken", CouncilNames.all.map { ($0.name, kind($0.kind), $0.help) }, level: 2)
    page += "\n## Binnen een herhaling\n\n"
    page += "Bij elke soort onderdeel staan de namen die binnen `::: elk …` of `::: elke …` gelden. "
    page += "Namen van buiten de herhaling blijven er ook geldig.\n"
    for row in Vocabulary.rows.indices.map({ RowID($0) }) where isRepeated(row) { page += section(row) }
    page += criteria()
    page += HouseStyle.reference
    return Array(page.utf8)
  }

  /// Rows that a template can repeat over: all but free text and marks.
  private static func isRepeated(_ row: RowID) -> Bool {
    let entry = Vocabulary[row]
    return !entry.parents.contains("*") && !["gebruik", "kader", "criterium"].contains(entry.id)
      && !entry.parents.contains("criterium") && !entry.parents.contains("kader")
  }

  private static func documents() -> String {
    let rows = CouncilTemplate.all.map { "| `\($0.fileName)` | \($0.kind.title) |" }
    return "\n## De sjablonen\n\n| Bestand | Stuk |\n|---|---|\n\(rows.joined(separator: "\n"))\n\n"
  }

  private static func section(_ row: RowID) -> String {
    let names = NameTable.names(of: row).compactMap { name in
      NameTable.schemaName(name, depth: 2).map { ($0.name, kind($0.kind), $0.help) }
    }
    return table(heading(row), names, level: 3)
  }

  /// `indicator (in doel)`
  private static func heading(_ row: RowID) -> String {
    let entry = Vocabulary[row]
    let parents = entry.parents.filter { !$0.isEmpty }.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return parents.isEmpty ? entry.keyword : "\(entry.keyword) (in \(parents.joined(separator: ", ")))"
  }

  private static func criteria() -> String {
    table("toets", Council.testSchema.names.map { ($0.name, kind($0.kind), $0.help) }, level: 3)
  }

  private static func table(_ title: String, _ rows: [(name: String, kind: String, help: String)], level: Int) -> String
  {
    let heading = String(repeating: "#", count: level)
    let lines = rows.map { "| `\($0.name)` | \($0.kind) | \(escaped($0.help)) |" }
    return "\n\(heading) \(title)\n\n| Naam | Geeft | Wat het is |\n|---|---|---|\n\(lines.joined(separator: "\n"))\n"
  }

  private static func kind(_ kind: TemplateSchema.Name.Kind) -> String {
    switch kind {
    case .text: "woorden"
    case .blocks: "blok"
    case .flag: "voorwaarde"
    case .items: "herhaling"
    }
  }

  private static func escaped(_ text: String) -> String { String(text.flatMap { $0 == "|" ? "\\|" : String($0) }) }

  private static let introduction = """
    # Sjablonen

    De stukken voor de raad komen uit sjablonen: gewone tekst met plaatshouders. Wie een stuk anders wil, schrijft
    de sjablonen met `vthplan new MAP --sjablonen` in een eigen map, houdt daarvan wat hij wijzigt en geeft die map mee
    met `--sjablonen MAP`. Alleen wat daarin staat, vervangt het ingebouwde sjabloon; de rest blijft zoals het is.
    Programmeren is niet nodig.

    ## Hoe een sjabloon werkt

    De tekst is CommonMark: `#` voor een kop, `-` voor een lijst, `**vet**`, tabellen met `|`. De eerste kop met één `#`
    is de titel van het stuk; de alinea eronder is de inleiding.

    **Een plaatshouder** is een naam tussen accolades: `{plan titel}`. Geeft de naam woorden, dan mag hij overal in een
    zin of cel staan. Geeft de naam een blok (een tabel, een figuur, een tekst met alinea's), dan staat hij alleen op een
    eigen regel. Een gewone accolade schrijft u als `{{`.

    **Een herhaling** gaat langs alle onderdelen van een soort:

    ```
    ::: elk doel
    ### {doel titel}
    {doel motivering}
    :::
    ```

    Een lijst of tabel in een herhaling wordt één lijst of tabel. Een regel `Tabel: …` boven een tabel is haar titel.

    **Een voorwaarde** laat een deel alleen zien als er iets is:

    ```
    ::: als keuze
    De raad kan kiezen.
    ::: anders
    Er is niets te kiezen.
    :::
    ```

    `::: als geen keuze` keert de voorwaarde om. Elke naam mag een voorwaarde zijn: zij geldt als het plan er iets voor
    heeft.

    **Een kader** zet een deel apart: `::: let op Titel`, `::: info Titel`, `::: weglating Titel`. Tussen `::: kaarten` en
    `:::` staan kaarten: `::: kaart Titel`, met een kop en getallen in vet. Tussen
    `::: gegevens` en `:::` wordt een lijst van `Naam: waarde` een overzicht in kolommen. Besluiten kennen `::: bevoegd`,
    `::: gelet op`, `::: overwegende`, `::: besluit` en `::: slot`. Elk blok eindigt met `:::` op een eigen regel.

    Een naam die niet bestaat, is een fout met de plaats en een voorstel; er ontstaat nooit stil een lege plek. Staat iets
    niet in het plan, dan staat er «niet vermeld». Wat het plan als onbekend of niet van toepassing noemt, staat er ook zo.

    Alles wat uit het plan komt, is tekst en blijft tekst: een naam of motivering kan geen opmaak van de pagina worden.
    Wat vertrouwelijk is, bestaat voor een sjabloon van een openbaar stuk niet.
    """
}
