import SourceText

/// The words of every message about free text and templates, in both languages.
enum DocumentMessages {
  static let textTooLarge = Bilingual(
    "Deze tekst is groter dan 256 kB en wordt niet gelezen.", en: "This text is larger than 256 kB and is not read.")
  static let textTooDeep = Bilingual(
    "Lijsten of citaten zijn hier te diep genest; wat dieper staat is weggelaten.",
    en: "Lists or quotations nest too deep here; what lies deeper was left out.")
  static let rawHTML = Bilingual(
    "Hier staat HTML; het is als gewone tekst overgenomen.", en: "There is HTML here; it was taken as plain text.")
  static let control = Bilingual(
    "In deze tekst staat een onzichtbaar stuurteken.", en: "This text holds an invisible control character.")
  static func notUTF8(_ byte: UInt8) -> Bilingual {
    let hex = String(byte, radix: 16, uppercase: true)
    return Bilingual(
      "Dit sjabloon is geen UTF-8: de byte \(hex) kan hier niet staan.",
      en: "This template is not UTF-8: byte \(hex) cannot stand here.")
  }
  static let saveAsUTF8 = Bilingual(
    "Een sjabloon is tekst in UTF-8. Sla het bestand op als UTF-8; in de meeste tekstverwerkers staat dat onder «Opslaan als».",
    en: "A template is text in UTF-8. Save the file as UTF-8; in most editors that is under “Save as”.")
  static let image = Bilingual(
    "Afbeeldingen worden niet overgenomen; alleen de omschrijving blijft staan.",
    en: "Images are not carried over; only the description stays.")

  static func unsafeLink(_ url: String) -> Bilingual {
    Bilingual("De koppeling naar `\(url)` is geweigerd.", en: "The link to `\(url)` was refused.")
  }

  static func unknownPlaceholder(_ name: String, nearest: String?) -> Bilingual {
    let (nl, en) = suggestion(nearest)
    return Bilingual(
      "De plaatshouder `{\(name)}` bestaat hier niet.\(nl)", en: "The placeholder `{\(name)}` does not exist here.\(en)"
    )
  }

  static func unknownRepetition(_ name: String, nearest: String?) -> Bilingual {
    let (nl, en) = suggestion(nearest)
    return Bilingual(
      "Over `\(name)` kan hier niet worden herhaald.\(nl)",
      en: "There is nothing named `\(name)` to repeat over here.\(en)")
  }

  static func unknownCondition(_ name: String, nearest: String?) -> Bilingual {
    let (nl, en) = suggestion(nearest)
    return Bilingual(
      "De voorwaarde `\(name)` bestaat hier niet.\(nl)", en: "The condition `\(name)` does not exist here.\(en)")
  }

  static func unknownDirective(_ text: String, nearest: String?) -> Bilingual {
    let (nl, en) = suggestion(nearest)
    return Bilingual(
      "`::: \(text)` is geen blok van een sjabloon.\(nl)", en: "`::: \(text)` is no block of a template.\(en)")
  }

  static func notText(_ name: String) -> Bilingual {
    Bilingual(
      "`{\(name)}` is geen stukje tekst; gebruik het in een herhaling of voorwaarde.",
      en: "`{\(name)}` is no piece of text; use it in a repetition or a condition.")
  }

  static func blockInLine(_ name: String) -> Bilingual {
    Bilingual(
      "`{\(name)}` is een heel blok en kan alleen op een eigen regel staan, met een lege regel erboven en eronder.",
      en: "`{\(name)}` is a whole block and can only stand on a line of its own, with an empty line above and below.")
  }

  static let unclosedPlaceholder = Bilingual(
    "Deze `{` heeft geen `}` op dezelfde regel. Een letterlijke accolade schrijft u als `{{`.",
    en: "This `{` has no `}` on the same line. Write `{{` for a literal brace.")
  static let strayEnd = Bilingual("Bij deze `:::` hoort geen begin.", en: "No beginning belongs to this `:::`.")
  static let strayElse = Bilingual(
    "`::: anders` hoort binnen een `::: als …`.", en: "`::: anders` belongs inside an `::: als …`.")
  static let missingCaption = Bilingual(
    "Deze tabel heeft geen titel. Zet erboven een eigen alinea die begint met `Tabel:`.",
    en: "This table has no title. Put a paragraph of its own above it that starts with `Tabel:`.")

  static func unclosedDirective(_ text: String) -> Bilingual {
    Bilingual(
      "Het blok `::: \(text)` wordt niet gesloten met `:::`.", en: "The block `::: \(text)` is not closed by `:::`.")
  }

  static func emptyDirective(_ text: String) -> Bilingual {
    Bilingual("Achter `::: \(text)` ontbreekt een naam.", en: "A name is missing after `::: \(text)`.")
  }

  static let tooManyParts = Bilingual(
    "De herhalingen in dit sjabloon maken samen meer dan 200.000 delen; de rest is weggelaten.",
    en: "The repetitions of this template make more than 200,000 parts in all; the rest was left out.")

  static let replace = Bilingual("Vervang de naam", en: "Replace the name")

  private static func suggestion(_ name: String?) -> (nl: String, en: String) {
    guard let name else { return ("", "") }
    return (" Bedoelt u `\(name)`?", " Did you mean `\(name)`?")
  }
}
