import PlanModel
import Syntax
import Vocabulary

private typealias Change = Respelling.Change

/// How many times, in words.
private let numbers = [
  "één": "1", "een": "1", "twee": "2", "drie": "3", "vier": "4", "vijf": "5", "zes": "6", "zeven": "7", "acht": "8",
  "negen": "9", "tien": "10", "elf": "11", "twaalf": "12", "twintig": "20",
]

/// Expressions of more words: changes, scales, shares, days.
extension RespellingWindow {
  /// `20% minder dan 2011`, `-20% ten opzichte van 2011`
  var changes: Respelling.Change? {
    let lower = ["minder": "lager", "meer": "hoger"]
    if let spoken = lower[word()], word(-1).hasSuffix("%"), word(1) == "dan" {
      return Self.isYear(word(2)) || word(2) == "in" && Self.isYear(word(3)) ? Change(1, [spoken]) : nil
    }
    guard word().hasSuffix("%") else { return nil }
    let isSpoken = word(1) == "lager" || word(1) == "hoger"
    let sign = word().first
    guard isSpoken || sign == "-" || sign == "+" else { return nil }
    let share = sign == "-" || sign == "+" ? String(written.dropFirst()) : written
    let way = isSpoken ? word(1) : sign == "-" ? "lager" : "hoger"
    let next = isSpoken ? 2 : 1
    let length =
      ["t.o.v.", "tov", "vergeleken"].contains(word(next))
      ? word(next + 1) == "met" ? 2 : 1
      : word(next) == "ten" && word(next + 1) == "opzichte" && word(next + 2) == "van" ? 3 : 0
    let at = next + length
    guard length > 0, Self.isYear(word(at)) else { return nil }
    return Change(at + 1, [share, way, "dan", "in", word(at)], .likely)
  }

  /// `op schaal van 1 tot 5`, `op schaal 1-5`
  var scales: Respelling.Change? {
    guard word() == "schaal" else { return nil }
    let next = word(1) == "van" ? 2 : 1
    let ends = word(next).split(whereSeparator: dashes.contains).map(String.init)
    if ends.count == 2, ends.allSatisfy(Self.isNumber) {
      return Change(next + 1, ["schaal", ends[0], "t/m", ends[1]], .likely)
    }
    let low = word(next)
    guard Self.isNumber(low), ["tot", "t/m", "-", "–"].contains(word(next + 1)) else { return nil }
    let isLong = word(next + 1) == "tot" && word(next + 2) == "en" && word(next + 3) == "met"
    let high = word(next + (isLong ? 4 : 2))
    return Self.isNumber(high) ? Change(next + (isLong ? 5 : 3), ["schaal", low, "t/m", high], .likely) : nil
  }

  /// `80% toezicht, 20% communicatie`, `toezicht (80%)`
  var shares: Respelling.Change? {
    if word().hasPrefix("("), word().hasSuffix(")"), !Self.isYear(String(word().dropFirst().dropLast())),
      Self.isFigure(String(word().dropFirst().dropLast()))
    {
      return Change(1, [String(word().dropFirst().dropLast())], .likely)
    }
    let isFirst = at == 0 || tokens[at - 1].kind == .comma || word(-1) == "en"
    guard isFirst, word().hasSuffix("%"), Self.isFigure(word()), PhraseReader.isName(word(1)),
      !Vocabulary.reserved.contains(word(1)), at + 2 >= tokens.count || tokens[at + 2].kind == .comma || word(2) == "en"
    else { return nil }
    return Change(2, [tokens[at + 1].text, written], .likely)
  }

  /// `20% van de capaciteit`, `20% van de beschikbare uren`
  var teamShares: Respelling.Change? {
    guard reads.share, word().hasSuffix("%"), Self.isFigure(word()) else { return nil }
    var next = word(1) == "van" ? 2 : 1
    if ["de", "het", "alle", "onze"].contains(word(next)) { next += 1 }
    if ["beschikbare", "totale", "productieve"].contains(word(next)) { next += 1 }
    let all: Set = ["uren", "uur", "tijd", "capaciteit", "formatie", "team", "teamuren", "urencapaciteit"]
    return all.contains(word(next)) ? Change(next + 1, [written, "van", "de", "uren"], .likely) : nil
  }

  /// `zaterdag 27 april 2017`, `eind augustus 2017`, `vrijdagavond`, `24/7`
  var days: Respelling.Change? {
    if reads.times { return daysOfTimes }
    let isDay = PhraseReader.weekday(word()) != nil && PhraseReader.month(word(2)) != nil
    let isPart = ["eind", "einde", "begin", "medio", "half"].contains(word()) && PhraseReader.month(word(1)) != nil
    return isDay || isPart ? Change(2, [tokens[at + 1].text], .likely) : nil
  }

  private var daysOfTimes: Respelling.Change? {
    if word() == "doordeweeks" || word() == "weekdagen" { return Change(1, ["werkdagen"], .likely) }
    if word() == "dagelijks" { return Change(1, ["alle", "dagen"]) }
    if word() == "24/7" { return Change(1, ["alle", "dagen", "00:00-24:00"], .likely) }
    for end in ["avond", "nacht", "middag", "ochtend", "morgen", "-"] where word().hasSuffix(end) {
      let day = String(word().dropLast(end.count))
      if PhraseReader.weekday(day) != nil { return Change(1, [day], .likely) }
    }
    return nil
  }

  /// `15% of lager`, `lager dan 15%`, `tussen 10% en 15%`, `4e plaats`
  var bounds: Respelling.Change? {
    let low = ["lager", "minder"]
    let high = ["hoger", "meer"]
    if Self.isFigure(word()), word(1) == "of", (low + high).contains(word(2)) {
      return Change(3, [low.contains(word(2)) ? "hoogstens" : "minstens", written])
    }
    if word() == "lager" || word() == "hoger", word(1) == "dan", Self.isFigure(word(2)), !Self.isYear(word(2)) {
      return Change(1, [word() == "lager" ? "minder" : "meer"])
    }
    if word() == "tussen", word(2) == "en", Self.isFigure(word(3)) { return Change(4, [word(1), "tot", word(3)]) }
    let rank = word().hasSuffix("e") ? String(word().dropLast()) : word(1)
    let isRank = word().hasSuffix("e") ? word(1) == "plaats" || word(1) == "plek" : word() == "plaats"
    return isRank && Int(rank) != nil ? Change(2, ["plek", rank], .likely) : nil
  }

  /// `elke maandag`, `4 keer per jaar` where only `elk kwartaal` can stand
  var rhythms: Respelling.Change? {
    if let change = spokenRhythm ?? visits { return change }
    if word(-1) == "elke" || word(-1) == "elk", PhraseReader.weekday(word()) != nil {
      return Change(1, ["week"], .likely)
    }
    guard !reads.visits, word(1) == "keer", word(2) == "per", PhraseReader.isName(word(3)) else { return nil }
    if word() == "1" { return Change(3, ["elke"], .likely) }
    guard word(3) == "jaar", let times = Int(word()), [2, 3, 4, 6, 12].contains(times) else { return nil }
    if times == 12 || times == 4 { return Change(4, times == 12 ? ["elke", "maand"] : ["elk", "kwartaal"], .likely) }
    return Change(4, ["elke", String(12 / times), "maanden"], .likely)
  }

  /// `3 controles per jaar`, `2 keer per bedrijf per jaar`
  private var visits: Respelling.Change? {
    guard reads.visits else { return nil }
    if Self.isNumber(word(-1)), Self.visitWords.contains(word()), word(1) == "per" {
      return Change(1, ["keer"], .likely)
    }
    guard word() == "per", word(2) == "per", timeUnits[word(1)] == nil, PhraseReader.isName(word(1)) else { return nil }
    return Change(3, ["per"], .likely)
  }

  static let visitWords: Set<String> = [
    "controle", "controles", "bezoek", "bezoeken", "inspectie", "inspecties", "ronde", "rondes", "toezichtmomenten",
  ]

  /// `elk halfjaar`, `iedere week`, `12 uur per maandag`, `12 uur in de week`, `12 uur elke week`, `om de 2 weken`, `om het jaar`, `1:30`
  private var spokenRhythm: Respelling.Change? {
    let each: Set = ["elk", "elke", "ieder", "iedere"]
    if each.contains(word()) || word() == "per" {
      let start = word() == "per" ? "per" : "elke"
      if word(1) == "halfjaar" { return Change(2, [start, "6", "maanden"]) }
      if word(1) == "half", word(2) == "jaar" { return Change(3, [start, "6", "maanden"]) }
    }
    if word() == "per" {
      if PhraseReader.weekday(word(1)) != nil || word(1) == "weekend" { return Change(2, ["per", "week"], .likely) }
      if word(1) == "werkdag" { return Change(2, ["per", "dag"], .likely) }
    }
    if word() == "in", ["de", "het", "een"].contains(word(1)), let unit = timeUnits[word(2)], !Self.isYear(word(3)) {
      return Change(3, ["per", unit], .likely)
    }
    if each.contains(word()), ["uur", "uren", "keer", "euro"].contains(word(-1)) { return Change(1, ["per"], .likely) }
    if word() == "ieder" || word() == "iedere" { return Change(1, ["elke"]) }
    if word() == "om", word(1) == "de", Self.isNumber(word(2)) { return Change(2, ["elke"], .likely) }
    return everyOther ?? (reads.times ? nil : clockTime)
  }

  /// `om het jaar`, `om de week`, `om de andere maand`: one is left out each time.
  private var everyOther: Respelling.Change? {
    guard word() == "om", word(1) == "de" || word(1) == "het" else { return nil }
    let count = word(2) == "andere" ? 3 : 2
    guard let unit = timeUnits[word(count)] else { return nil }
    let plural = ["dag": "dagen", "week": "weken", "maand": "maanden", "kwartaal": "kwartalen"]
    return Change(count + 1, ["elke", "2", plural[unit] ?? unit], .likely)
  }

  /// `hoogste effect keer kans`: how a score is computed from the two.
  var products: Respelling.Change? {
    guard word(-1) == "effect", word(1) == "kans", ["keer", "x", "×", "*", "·"].contains(word()) else { return nil }
    return Change(1, ["maal"], .likely)
  }

  /// `1:30` and `1u30` as how long something takes.
  private var clockTime: Respelling.Change? {
    let parts = word().split(omittingEmptySubsequences: false) { ":uh".contains($0) }.map(String.init)
    guard parts.count == 2, parts[1].count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]),
      (0...24).contains(hours), (0...59).contains(minutes)
    else { return nil }
    return Change(word(1) == "uur" ? 2 : 1, [String(60 * hours + minutes), "minuten"], .likely)
  }

  /// `(per 1000 inwoners)`, `datum;categorie;wijk`, `3; natuur 2`
  var marks: Respelling.Change? {
    guard tokens[at].kind == .atom, written.count > 1 else { return nil }
    if written.hasPrefix("("), !written.contains(")") { return Change(1, [String(written.dropFirst())], .likely) }
    if written.hasSuffix(")"), !written.contains("(") { return Change(1, [String(written.dropLast())], .likely) }
    guard written.contains(";") else { return nil }
    let parts = written.split(separator: ";").map(String.init)
    let words = parts.flatMap { [",", $0] }.dropFirst() + (written.hasSuffix(";") && !isLast ? [","] : [])
    return words.isEmpty ? nil : Change(1, Array(words), .likely)
  }

  /// `1 keer in de 3 jaar`, `weken 20 t/m 30`, `half uur`
  var counts: Respelling.Change? {
    if word(-1) == "keer", word() == "in" {
      if word(1) == "de" || word(1) == "het" { return Change(2, ["per"], .likely) }
      return Self.isNumber(word(1)) ? Change(1, ["per"], .likely) : nil
    }
    if word(1) == "keer", let number = numbers[word()] { return Change(1, [number]) }
    if word() == "of", Self.isNumber(word(-1)), Self.isNumber(word(1)) { return Change(1, ["tot"], .likely) }
    if word() == "+", Self.isNumber(word(1)), at == 0 { return Change(1, ["plus"], .likely) }
    if word() == "geen", PhraseReader.isName(word(1)), word(2) == "in" {
      return Change(2, ["niet", "gemeten"], .likely)
    }
    if word() == "weken", Self.isNumber(word(1)), !Self.isNumber(word(-1)) { return Change(1, ["week"]) }
    return word() == "half" && (word(1) == "uur" || word(1) == "fte") ? Change(1, ["0,5"], .likely) : nil
  }

  /// `de politie`, `alle inwoners`: words that a name goes without.
  var articles: Respelling.Change? {
    guard ["de", "het", "alle", "een", "onze"].contains(word()), PhraseReader.isName(word(1)),
      !Vocabulary.reserved.contains(word(1))
    else { return nil }
    return Change(2, [tokens[at + 1].text], .likely)
  }
}
