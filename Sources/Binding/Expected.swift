import SourceText
import Vocabulary

/// What may stand at a place, in the words of an author, in both languages.
enum Expected {
  static func word(_ word: String) -> Bilingual { Bilingual("`\(word)`", en: "`\(word)`") }

  static func part(_ part: Phrase.Part) -> Bilingual {
    switch part {
    case .word(let word): self.word(word)
    case .optional(let inner): inner.first.map(self.part) ?? Bilingual("niets meer", en: "nothing more")
    case .oneOf(let branches):
      any(branches.compactMap { $0.first.map(self.part) })
    case .slot(let slot): type(slot.type)
    }
  }

  private static func any(_ items: [Bilingual]) -> Bilingual {
    Bilingual(items.map(\.nl).joined(separator: " of "), en: items.map(\.en).joined(separator: " or "))
  }

  static let number = Bilingual("een getal", en: "a number")
  static let text = Bilingual("een tekst tussen `\"`", en: "a text between `\"`")
  static let score = Bilingual("een score", en: "a score")
  static let day = Bilingual("een dag (`ma`)", en: "a day (`ma`)")
  static let date = Bilingual("een datum (`1 maart 2017`)", en: "a date (`1 maart 2017`)")
  static let tail = Bilingual("een datum, bron of tekst", en: "a date, source or text")
  static let period = Bilingual(
    "een periode (`maart t/m oktober`, `week 6 t/m week 50`)",
    en: "a period (`maart t/m oktober`, `week 6 t/m week 50`)")

  static func type(_ type: Phrase.SlotType) -> Bilingual {
    switch type {
    case .text: text
    case .number: number
    case .count: Bilingual("een aantal (`48 bedrijven`)", en: "a count (`48 bedrijven`)")
    case .hours: Bilingual("een aantal uren (`12 uur`)", en: "a number of hours (`12 uur`)")
    case .fte: Bilingual("een aantal fte (`4,5 fte`)", en: "a number of fte (`4,5 fte`)")
    case .money: Bilingual("een bedrag (`€ 85.000`)", en: "an amount (`€ 85.000`)")
    case .percent: Bilingual("een percentage (`15%`)", en: "a percentage (`15%`)")
    case .measure:
      Bilingual("een waarde met eenheid (`18%`, `120 meldingen`)", en: "a value with its unit (`18%`, `120 meldingen`)")
    case .date: date
    case .period: period
    case .times: Bilingual("dagen en tijden (`ma t/m vr 08:00-17:00`)", en: "days and times (`ma t/m vr 08:00-17:00`)")
    case .time: Bilingual("een tijd (`18:00`)", en: "a time (`18:00`)")
    case .term: Bilingual("een termijn (`6 weken`)", en: "a term (`6 weken`)")
    case .unit:
      Bilingual("een eenheid van tijd (`week`, `maand`, `jaar`)", en: "a unit of time (`week`, `maand`, `jaar`)")
    case .year: Bilingual("een jaar (`2017`)", en: "a year (`2017`)")
    case .code: Bilingual("een code", en: "a code")
    case .sentence: Bilingual("tekst", en: "text")
    case .condition: Bilingual("een voorwaarde (`categorie is \"hond\"`)", en: "a condition (`categorie is \"hond\"`)")
    case .word(let list, let closed, _):
      closed
        ? words(list) : list.map { Bilingual("een `\($0)`", en: "a `\($0)`") } ?? Bilingual("een woord", en: "a word")
    case .reference(let kinds, _): name(kinds)
    }
  }

  private static func name(_ kinds: [String]) -> Bilingual {
    guard !kinds.isEmpty else { return Bilingual("een naam", en: "a name") }
    let of = kinds.map { $0.hasPrefix("=") ? word(Vocabulary.words(String($0.dropFirst()))?.name ?? "") : word($0) }
    let list = any(of)
    return Bilingual("de naam van een \(list.nl)", en: "the name of a \(list.en)")
  }

  private static func words(_ list: String?) -> Bilingual {
    let words = list.flatMap(Vocabulary.words)?.words.map { "`\($0.nl)`" } ?? []
    let text = words.count > 8 ? words.prefix(8).joined(separator: ", ") + ", …" : words.joined(separator: ", ")
    return Bilingual("een van \(text)", en: "one of \(text)")
  }
}
