import PlanModel
import Syntax
import Vocabulary

private typealias Change = Respelling.Change

private let unitWords: [String: String] = [
  "u": "uur", "u.": "uur", "h": "uur", "uur": "uur", "uren": "uur", "min": "minuten", "min.": "minuten",
  "minuten": "minuten", "fte": "fte", "fte's": "fte", "x": "keer", "maal": "keer", "keer": "keer", "wk": "weken",
  "weken": "weken", "mnd": "maanden", "maanden": "maanden", "jr": "jaar", "jaar": "jaar", "euro": "euro",
  "formatieplaatsen": "fte", "formatieplaats": "fte", "f.t.e.": "fte", "voltijdsbanen": "fte",
  "manuren": "uur", "mensuren": "uur", "werkuren": "uur", "personeelsuren": "uur", "manuur": "uur",
]

/// Units of time behind `per` and `/`.
let timeUnits: [String: String] = [
  "j": "jaar", "jr": "jaar", "jr.": "jaar", "jaar": "jaar", "w": "week", "wk": "week", "week": "week", "m": "maand",
  "mnd": "maand", "mnd.": "maand", "maand": "maand", "k": "kwartaal", "kw": "kwartaal", "kwartaal": "kwartaal",
  "d": "dag", "dag": "dag",
]

/// One word that stands for others.
private let singleWords: [String: [String]] = [
  "±": ["circa"], "+/-": ["circa"], "ca": ["circa"], "c.a.": ["circa"], "plm.": ["circa"], "plm": ["circa"],
  "~": ["circa"], "max": ["hoogstens"], "max.": ["hoogstens"], "≤": ["hoogstens"], "<=": ["hoogstens"],
  "≥": ["minstens"], ">=": ["minstens"], "min.": ["minstens"], "tm": ["t/m"], "t.m.": ["t/m"], "tem": ["t/m"],
  "t.e.m.": ["t/m"], "t/m.": ["t/m"], "weeknr": ["week"], "weeknr.": ["week"], "weeknummer": ["week"],
  "kw": ["kwartaal"], "kw.": ["kwartaal"], "najaar": ["herfst"], "voorjaar": ["lente"], "jaarlijks": ["elk", "jaar"],
  "maandelijks": ["elke", "maand"], "wekelijks": ["elke", "week"], "dagelijks": ["elke", "dag"],
  "halfjaarlijks": ["elke", "6", "maanden"], "tweejaarlijks": ["elke", "2", "jaar"],
  "2-jaarlijks": ["elke", "2", "jaar"], "driejaarlijks": ["elke", "3", "jaar"], "3-jaarlijks": ["elke", "3", "jaar"],
  "vierjaarlijks": ["elke", "4", "jaar"], "4-jaarlijks": ["elke", "4", "jaar"],
  "tweewekelijks": ["elke", "2", "weken"], "tweemaandelijks": ["elke", "2", "maanden"],
  "driemaandelijks": ["elke", "3", "maanden"], "p.j.": ["per", "jaar"], "pj": ["per", "jaar"], "p.w.": ["per", "week"],
  "pw": ["per", "week"], "p/j": ["per", "jaar"], "p/w": ["per", "week"], "p/m": ["per", "maand"],
  "p/k": ["per", "kwartaal"], "p/d": ["per", "dag"], "n.b.": ["onbekend"], "n.b": ["onbekend"], "nb": ["onbekend"],
  "n.t.b.": ["nog", "niet", "bekend"], "ntb": ["nog", "niet", "bekend"], "werkdag": ["werkdagen"],
  "weekenden": ["weekend"], "anderhalf": ["1,5"], "eens": ["1", "keer"], "eenmaal": ["1", "keer"],
  "tweemaal": ["2", "keer"], "driemaal": ["3", "keer"], "viermaal": ["4", "keer"], "zomermaanden": ["zomer"],
  "wintermaanden": ["winter"], "d.d.": ["op"], "d.d": ["op"],
]

/// The same, where the author may mean something else.
private let guesses: [String: [String]] = [
  "?": ["onbekend"], "min": ["minstens"], "&": ["en"], "+": ["en"], "p.m.": ["per", "maand"], "twee": ["2"],
  "drie": ["3"], "vier": ["4"], "vijf": ["5"], "zes": ["6"], "zeven": ["7"], "acht": ["8"], "negen": ["9"],
  "dalend": ["lager", "is", "beter"], "stijgend": ["hoger", "is", "beter"], "ja": ["altijd"], "bezoek": ["controle"],
  "inspectie": ["controle"], "object": ["controle"], "gemeenteraad": ["raad"], "b&w": ["college"],
  "tien": ["10"], "elf": ["11"], "twaalf": ["12"], "twintig": ["20"], "één": ["1"],
  // What was written in English.
  "hours": ["uur"], "hour": ["uur"], "minutes": ["minuten"], "day": ["dag"], "days": ["dagen"], "weeks": ["weken"],
  "month": ["maand"], "months": ["maanden"], "quarter": ["kwartaal"], "year": ["jaar"], "years": ["jaar"],
  "every": ["elke"], "and": ["en"], "from": ["vanaf"], "until": ["t/m"], "times": ["keer"], "unknown": ["onbekend"],
  "january": ["januari"], "february": ["februari"], "march": ["maart"], "may": ["mei"], "june": ["juni"],
  "july": ["juli"], "august": ["augustus"], "october": ["oktober"],
]

/// Absent values in one word, as the reader knows them.
private let absences: Set<String> = ["n.v.t.", "n.v.t", "nvt", "nnb", "n.n.b.", "pm", "p.m."]

private let ordinals = ["eerste": "1e", "tweede": "2e", "derde": "3e", "vierde": "4e"]
let dashes: Set<Character> = ["-", "–", "—"]

extension RespellingWindow {
  // MARK: Marks

  /// `doel: veilig`, `team = boa`, `inzet 12 uur;`, and a comma behind the last of a list.
  var punctuation: Respelling.Change? {
    if at == 0, [":", "=", ":="].contains(word()), tokens.count > 1 { return Change(2, [tokens[1].text], .likely) }
    if at == tokens.count - 2, tokens[at + 1].kind == .comma || [";", "."].contains(word(1)) {
      return Change(2, [written], .likely)
    }
    if at > 0 || tokens.count > 2, tokens[at].kind == .atom, [":", "="].contains(word(1)), at + 2 < tokens.count {
      return tokens[at + 2].kind == .text && word(1) == "="
        ? Change(2, [written, "is"], .likely) : Change(2, [written], .likely)
    }
    if written.count > 1, written.hasSuffix(":"), PhraseReader.isName(String(written.dropLast())) {
      return Change(1, [String(written.dropLast())], .likely)
    }
    // The full stop of an abbreviation is part of it.
    guard isLast, tokens[at].kind == .atom, written.count > 1, let last = written.last, last == ";" || last == ".",
      singleWords[word()] == nil, unitWords[word()] == nil
    else { return nil }
    return Change(1, [String(written.dropLast())], .likely)
  }

  /// `“A”` is a text, as is `'A b'`; a name needs no quotation marks.
  var quotes: Respelling.Change? {
    if tokens[at].kind == .text {
      if ["is", "niet", "bevat", "=", "motivering"].contains(word(-1)) { return nil }
      let inner = String(written.dropFirst().dropLast())
      return PhraseReader.isName(inner) ? Change(1, [inner], .likely) : nil
    }
    let marks: Set<Character> = ["'", "‘", "’", "`"]
    guard let first = written.first, marks.contains(first) else { return nil }
    guard let end = tokens[at...].firstIndex(where: { $0.text.last.map(marks.contains) == true }),
      end > at || written.count > 2
    else { return nil }
    let inner = Respelling.line(tokens[at...end]).dropFirst().dropLast()
    return Change(end - at + 1, ["\"\(inner)\""], .likely)
  }

  // MARK: Times

  /// `8-17u`, `21u30`, `van 8.00 tot 17.00 uur`
  var hours: Respelling.Change? {
    guard reads.times else { return nil }
    if word() == "van", let from = clock(word(1)), ["tot", "t/m", "-", "–"].contains(word(2)), let to = clock(word(3)) {
      return Change(word(4) == "uur" ? 5 : 4, ["\(from)-\(to)"])
    }
    if let from = clock(word()), ["tot", "t/m", "-", "–"].contains(word(1)), let to = clock(word(2)) {
      return Change(word(3) == "uur" ? 4 : 3, ["\(from)-\(to)"])
    }
    let halves = word().split(whereSeparator: dashes.contains).map(String.init)
    if halves.count == 2, let from = clock(halves[0]), let to = clock(halves[1]) {
      return Change(word(1) == "uur" ? 2 : 1, ["\(from)-\(to)"])
    }
    guard let time = clock(word()), word().contains(where: { $0 == "u" || $0 == ":" || $0 == "." }) else { return nil }
    return Change(word(1) == "uur" ? 2 : 1, [time])
  }

  /// `8`, `8u`, `8.30`, `8u30`, `08:30` as `08:30`.
  func clock(_ text: String) -> String? {
    let body =
      text.hasSuffix("uur")
      ? text.dropLast(3) : text.hasSuffix("u") || text.hasSuffix("h") ? text.dropLast() : Substring(text)
    let parts = body.split(whereSeparator: { $0 == ":" || $0 == "." || $0 == "u" }).map { Int($0) }
    guard (1...2).contains(parts.count), let hour = parts[0], (0...24).contains(hour) else { return nil }
    guard let minute = parts.count == 2 ? parts[1] : 0, (0...59).contains(minute), hour < 24 || minute == 0 else {
      return nil
    }
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  // MARK: Figures

  /// `85.000 €`, `1 360`, `1,2 mln`
  var amounts: Respelling.Change? {
    guard Self.isNumber(word()) else { return nil }
    if ["€", "eur", "euro."].contains(word(1)) { return Change(2, ["€", word()]) }
    if ["mln", "mln.", "miljoen"].contains(word(1)) {
      return scaled(word(), by: 1_000_000).map { Change(2, [$0], .likely) }
    }
    if word(1) == "ton", reads.money { return scaled(word(), by: 100_000).map { Change(2, ["€", $0], .likely) } }
    if word(1) == "duizend" { return scaled(word(), by: 1000).map { Change(2, [$0], .likely) } }
    guard word().allSatisfy(\.isNumber), word().count <= 3, word(1).count == 3, word(1).allSatisfy(\.isNumber) else {
      return nil
    }
    return Change(2, ["\(word()).\(word(1))"], .likely)
  }

  private func scaled(_ text: String, by factor: Int64) -> String? {
    guard case .value(let value) = DutchNumber.read(Substring(text)) else { return nil }
    return value.multiplied(by: Rational(factor)).map { DutchText.number($0) }
  }

  /// `12½`
  private static let fractions: [Character: String] = ["½": "5", "¼": "25", "¾": "75"]

  /// `1,360.50`, `4k`, `12½`, and a minus sign of print
  var number: Respelling.Change? {
    let text = word()
    if let last = text.last, let part = Self.fractions[last] {
      let whole = text.dropLast()
      if whole.isEmpty || whole.allSatisfy(\.isNumber) { return Change(1, ["\(whole.isEmpty ? "0" : whole),\(part)"]) }
    }
    if text.first == "−", Self.isFigure(String(text.dropFirst())) { return Change(1, ["-\(text.dropFirst())"]) }
    if text.hasSuffix("k"), Self.isNumber(String(text.dropLast())) {
      return scaled(String(text.dropLast()), by: 1000).map { Change(1, [$0], .likely) }
    }
    guard let comma = text.firstIndex(of: ","), let dot = text.lastIndex(of: "."), comma < dot else { return nil }
    let swapped = String(text.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
    guard case .value = DutchNumber.read(Substring(swapped)) else { return nil }
    return Change(1, [swapped], .likely)
  }

  static func isNumber(_ text: String) -> Bool {
    guard text.utf8.first.map({ (0x30...0x39).contains($0) }) == true else { return false }
    return text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
  }

  // MARK: Dates

  /// `1.3.2017`, `1-3-17`, `1 maart '17`, `Q3 2017`, `eind 2017`
  var dates: Respelling.Change? {
    let text = word()
    if let change = impossible { return change }
    let dotted = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    if dotted.count == 3, dotted.allSatisfy({ $0 != nil }), dotted[2] ?? 0 >= 1900 {
      return Change(1, [text.replacing(".", with: "-")])
    }
    let short = text.split(whereSeparator: { $0 == "-" || $0 == "/" }).map(String.init)
    if short.count == 3, short.allSatisfy({ $0.count <= 2 && Int($0) != nil }) {
      return Change(1, ["\(short[0])-\(short[1])-20\(short[2].count == 1 ? "0" : "")\(short[2])"], .likely)
    }
    // `2.699 (2011)`, `2014 2.069`, `2014: 2.069`
    if at > 0, text.hasPrefix("("), text.hasSuffix(")"), Self.isYear(String(text.dropFirst().dropLast())) {
      return Change(1, ["in", String(text.dropFirst().dropLast())], .likely)
    }
    if at == 0, Self.isYear(text.hasSuffix(":") ? String(text.dropLast()) : text), tokens.count == 2 {
      return Self.isFigure(word(1)) ? Change(2, [word(1), "in", String(text.prefix(4))], .likely) : nil
    }
    if text.count == 3, text.hasPrefix("'") || text.hasPrefix("’"), Int(text.dropFirst()) != nil {
      return Change(1, ["20\(text.dropFirst())"], .likely)
    }
    return quarters(text)
  }

  /// `31 juni`, `12-31-2017`, `2017-31-12`: the last day of the month, or day and month the other way round.
  private var impossible: Respelling.Change? {
    if let month = PhraseReader.month(word(1)), let day = Int(word()), (29...31).contains(day) {
      let last = Day.daysInMonth(year: Self.isYear(word(2)) ? Int(word(2)) ?? 2000 : 2000, month: month)
      return day > last ? Change(1, [String(last)], .likely) : nil
    }
    let parts = word().split(whereSeparator: { $0 == "-" || $0 == "/" }).map { Int($0) }
    guard parts.count == 3, let a = parts[0], let month = parts[1], let c = parts[2], (13...31).contains(month) else {
      return nil
    }
    let (year, day) = a > 99 ? (a, c) : (c, a)
    guard year > 99, (1...12).contains(day) else { return nil }
    return Change(1, ["\(month)-\(day)-\(year)"], .likely)
  }

  private func quarters(_ text: String) -> Respelling.Change? {
    if text.count == 2, text.first == "q" || text.first == "k", let number = text.last?.wholeNumberValue,
      (1...4).contains(number)
    {
      guard reads.period, !Self.isYear(word(1)) else { return Change(1, ["\(number)e", "kwartaal"]) }
      // A quarter without its year, as the months of every year.
      return Change(1, [DutchText.month(3 * number - 2), "t/m", DutchText.month(3 * number)], .likely)
    }
    if reads.period, word(1) == "kwartaal", !Self.isYear(word(2)), let first = (ordinals[text] ?? text).first,
      let number = first.wholeNumberValue, (1...4).contains(number), (ordinals[text] ?? text) == "\(number)e"
    {
      return Change(2, [DutchText.month(3 * number - 2), "t/m", DutchText.month(3 * number)], .likely)
    }
    if let ordinal = ordinals[text], word(1) == "kwartaal" || word(1).hasPrefix("kw") { return Change(1, [ordinal]) }
    guard Self.isYear(word(1)) else { return nil }
    // `12 eind 2019`: behind a value the quarter takes `in`.
    let isBehind = reads.inDate && at > 0 && !["in", "op", "over", "vanaf", "t/m", "tot"].contains(word(-1))
    let preposition = isBehind ? ["in"] : []
    switch text {
    case "halverwege", "half", "midden": return Change(1, ["medio"])
    case "eind", "einde": return Change(1, preposition + ["4e", "kwartaal"], .likely)
    case "begin": return Change(1, preposition + ["1e", "kwartaal"], .likely)
    default: return nil
    }
  }

  static func isFigure(_ text: String) -> Bool {
    isNumber(text.hasSuffix("%") ? String(text.dropLast()) : text)
  }

  static func isYear(_ text: String) -> Bool {
    text.count == 4 && Int(text).map((1900...2100).contains) == true
  }

  /// `zomer 2017`, `hele jaar`, `van 1 maart 2017 tot 1 april 2017`
  var periods: Respelling.Change? {
    if let season = Season(rawValue: word()), Self.isYear(word(1)), season != .winter {
      return Change(1, [DutchText.month(season.months.first), "t/m", DutchText.month(season.months.last)], .likely)
    }
    if word() == "hele" || word() == "heel", word(1) == "jaar" {
      return Change(2, ["januari", "t/m", "december"], .likely)
    }
    if word() == "heel", Self.isYear(word(1)) { return Change(2, [word(1)]) }
    if reads.period, let change = wordsOfPeriod { return change }
    if word() == "van", Self.isCalendar(word(1)) || Self.isCalendar(word(2)) {
      return at == 0 ? Change(2, [tokens[1].text], .likely) : Change(1, ["vanaf"], .likely)
    }
    if word() == "over", reads.inDate, at > 0, Self.isCalendar(word(1)) { return Change(1, ["in"], .likely) }
    let isEnd = Self.isCalendar(word(1)) || Self.isCalendar(word(2))
    // What is said roughly was counted that day; what is exact holds from then on.
    if word() == "per", isEnd {
      let isAsOf = tokens[0].text == "circa" || reads.inDate
      return Change(1, [isAsOf ? Self.isCalendar(word(1)) ? "in" : "op" : "vanaf"], .likely)
    }
    return word() == "tot" && word(1) != "en" && isEnd ? Change(1, ["t/m"], .likely) : nil
  }

  /// The day, month or week behind this word, with the first and the last of the year that it names, or of every year.
  private var spanBehind: (count: Int, words: [String], first: [String], last: [String])? {
    func words(_ count: Int) -> [String] { (1...count).map { tokens[at + $0].text } }
    if PhraseReader.month(word(1)) != nil {
      let year = Self.isYear(word(2)) ? [word(2)] : []
      return (1 + year.count, words(1 + year.count), ["januari"] + year, ["december"] + year)
    }
    if PhraseReader.month(word(2)) != nil, Int(word(1)) != nil {
      let year = Self.isYear(word(3)) ? [word(3)] : []
      return (2 + year.count, words(2 + year.count), ["1", "januari"] + year, ["31", "december"] + year)
    }
    let figures = word(1).split(separator: "-")
    if figures.count == 3, figures[2].count == 4 {
      return (1, words(1), ["1", "januari", String(figures[2])], ["31", "december", String(figures[2])])
    }
    guard word(1) == "week", Int(word(2)) != nil else { return nil }
    return (2, words(2), ["week", "1"], ["week", "52"])
  }

  /// `jaarrond`, `week 2 t/m week 51, behalve week 8`, `vanaf juni 2017`, `t/m 1 mei 2017`
  private var wordsOfPeriod: Respelling.Change? {
    switch word() {
    case "jaarrond", "doorlopend": return Change(1, ["januari", "t/m", "december"], .likely)
    case "gehele", "hele", "heel":
      // `het gehele jaar`, `heel het jaar`
      let skipped = word(1) == "het" ? 2 : 1
      return word(skipped) == "jaar" ? Change(skipped + 1, ["januari", "t/m", "december"], .likely) : nil
    case "behalve", "uitgezonderd", "m.u.v.": return Change(1, ["niet"], .likely)
    case "vanaf" where at == 0:
      guard let span = spanBehind, span.count == tokens.count - 1 else { return nil }
      return Change(tokens.count, span.words + ["t/m"] + span.last, .likely)
    case "tot" where at == 0 && word(1) == "en" && word(2) == "met": return Change(3, ["t/m"], .likely)
    case "t/m" where at == 0:
      guard let span = spanBehind, span.count == tokens.count - 1 else { return nil }
      return Change(1, span.first + ["t/m"], .likely)
    default: return nil
    }
  }

  static func isCalendar(_ text: String) -> Bool {
    isYear(text) || PhraseReader.month(text) != nil || PhraseReader.weekday(text) != nil
      || text.filter { $0 == "-" }.count == 2 && text.first?.isNumber == true
  }

  // MARK: Words

  var expressions: Respelling.Change? {
    if word() == "niet", word(1) == "bekend" { return word(-1) == "nog" ? nil : Change(2, ["onbekend"]) }
    if ["nader", "nog"].contains(word()), word(1) == "te", word(2) == "bepalen" {
      return Change(3, ["nog", "niet", "bekend"])
    }
    if word() == "geen", word(1) == "gegevens" { return Change(2, ["onbekend"], .likely) }
    if at == 0, word() == "per", tokens.count == 2, let unit = timeUnits[word(1)] {
      return Change(2, [["jaar", "kwartaal"].contains(unit) ? "elk" : "elke", unit], .likely)
    }
    if word() == "college", word(1) == "van" {
      if ["b&w", "benw", "b-en-w"].contains(word(2).lowercased()) { return Change(3, ["college"], .likely) }
      if word(2) == "burgemeester", word(3) == "en", word(4) == "wethouders" { return Change(5, ["college"], .likely) }
    }
    if word() == "eur", Self.isNumber(word(1)) { return Change(1, ["€"]) }
    return nil
  }

  /// `Maart`, `MA`, `Uur`: words of the language in capitals.
  var capitals: Respelling.Change? {
    let small = word()
    guard !small.isEmpty, small != written else { return nil }
    let isKnown =
      Vocabulary.reserved.contains(small) || unitWords[small] != nil || PhraseReader.month(small) != nil
      || PhraseReader.weekday(small) != nil || singleWords[small] != nil || absences.contains(small) || small == "medio"
      || small == "niet"
    return isKnown ? Change(1, [small]) : nil
  }

  var singleWord: Respelling.Change? {
    let text = word()
    if word(-1) == "per", let unit = timeUnits[text], unit != text { return Change(1, [unit]) }
    if let words = singleWords[text] { return Change(1, words) }
    let isAfterNumber = Self.isNumber(word(-1))
    if isAfterNumber, let unit = unitWords[text], unit != text { return Change(1, [unit]) }
    if ["wk", "wk."].contains(text) { return Change(1, ["week"]) }
    return guesses[text].map { Change(1, $0, .likely) }
  }

  /// `3 uur per boot`: what is inspected is a `controle`.
  var inspected: Respelling.Change? {
    guard word(-1) == "per", PhraseReader.isName(word()), timeUnits[word()] == nil,
      !["controle", "fte", "keer", "inwoner", "inwoners"].contains(word())
    else { return nil }
    return Change(1, ["controle"], .likely)
  }

  /// `richting laag`
  var directions: Respelling.Change? {
    guard at == 0, let word = ["laag": "lager", "hoog": "hoger"][word()] else { return nil }
    if isLast { return Change(1, [word, "is", "beter"], .likely) }
    return self.word(1) == "is" ? Change(1, [word], .likely) : nil
  }

  // MARK: Dashes

  /// `maart - oktober`, `week 6 - 50`, `10 - 12 uur`
  var dash: Respelling.Change? {
    guard written.count == 1, let mark = written.first, dashes.contains(mark), at > 0, !isLast else {
      return written == "-" && at == 0 ? Change(1, ["onbekend"], .likely) : nil
    }
    let joins = Self.isCalendar(word(-1)) || word(-2) == "week" || Self.isCalendar(word(1))
    if joins { return Change(1, ["t/m"]) }
    return Self.isNumber(word(-1)) && Self.isNumber(word(1)) ? Change(1, ["tot"]) : nil
  }

  /// `ma-vr`, `mei–juni`, `6-50`, `10-12`
  var stuckDash: Respelling.Change? {
    let parts = word().split(whereSeparator: dashes.contains).map(String.init)
    guard parts.count == 2, word().filter(dashes.contains).count == 1 else { return nil }
    let isPair =
      parts.allSatisfy { PhraseReader.month($0) != nil } || parts.allSatisfy { PhraseReader.weekday($0) != nil }
      || parts.allSatisfy(Self.isYear)
    if isPair { return Change(1, [parts[0], "t/m", parts[1]]) }
    guard parts.allSatisfy(Self.isNumber) else { return nil }
    return Change(
      1, ["week", "wk"].contains(word(-1)) ? [parts[0], "t/m", "week", parts[1]] : [parts[0], "tot", parts[1]])
  }

  /// `uur/week`, `/jaar`, `maart/april`
  var stuckSlash: Respelling.Change? {
    let parts = word().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, word() != "t/m" else { return nil }
    if parts.allSatisfy({ PhraseReader.month($0) != nil }) { return Change(1, [parts[0], "t/m", parts[1]], .likely) }
    guard let unit = timeUnits[parts[1]] ?? (parts[1] == "fte" || parts[1] == "controle" ? parts[1] : nil) else {
      return nil
    }
    if parts[0].isEmpty { return Change(1, ["per", unit]) }
    return Change(1, [unitWords[parts[0]] ?? parts[0], "per", unit])
  }

  // MARK: What sticks together

  /// `12u`, `4,5fte`, `2x`, `week9`
  var stuckUnit: Respelling.Change? {
    let text = word()
    for prefix in ["week", "wk"] where text.hasPrefix(prefix) && Int(text.dropFirst(prefix.count)) != nil {
      return Change(1, ["week", String(text.dropFirst(prefix.count))])
    }
    let digits = text.prefix { $0.isNumber || $0 == "," || $0 == "." }
    let rest = String(text.dropFirst(digits.count))
    guard !digits.isEmpty, !rest.isEmpty, Self.isNumber(String(digits)) else { return nil }
    if let unit = unitWords[rest] { return Change(1, [String(digits), unit]) }
    guard let slash = rest.firstIndex(of: "/"), let unit = unitWords[String(rest[..<slash])],
      let time = timeUnits[String(rest[rest.index(after: slash)...])]
    else { return nil }
    return Change(1, [String(digits), unit, "per", time])
  }

  /// `±100`, `<100`, `ca.100`
  var stuckSign: Respelling.Change? {
    let signs = [
      ("±", "circa"), ("+/-", "circa"), ("~", "circa"), ("ca.", "circa"), ("<=", "hoogstens"), (">=", "minstens"),
      ("≤", "hoogstens"), ("≥", "minstens"), ("<", "<"), (">", ">"), ("max.", "hoogstens"), ("min.", "minstens"),
    ]
    for (sign, spoken) in signs where word().hasPrefix(sign) && word() != sign {
      let rest = String(word().dropFirst(sign.count))
      if rest.first?.isNumber == true { return Change(1, [spoken, rest]) }
    }
    return nil
  }

  // MARK: Names

  /// `BOA`, `Toezicht_Honden`
  var name: Respelling.Change? {
    guard tokens[at].kind == .atom, let first = written.first, first.isLetter, !PhraseReader.isName(written),
      written.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }), let name = Binder.asName(written)
    else { return nil }
    return Change(1, [name], .likely)
  }
}
