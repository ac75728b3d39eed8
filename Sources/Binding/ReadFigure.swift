import PlanModel
import SourceText
import Syntax
import Vocabulary

extension PhraseReader {
  var startsFigure: Bool {
    let text = word()
    guard let first = text.unicodeScalars.first else { return false }
    return isDigit(first) || first == "€" || first == "-" || first == "<" || first == ">" || first == "+"
      || Self.boundWords.contains(text) || startsAbsence
  }

  private static let boundWords: Set<String> = [
    "circa", "ca.", "ongeveer", "minstens", "minimaal", "hoogstens", "maximaal", "minder", "meer", "plek", "ten",
  ]

  // MARK: Absent values

  private static let absences: [(words: [String], absence: Absence)] = [
    (["niet", "van", "toepassing"], .notApplicable), (["nog", "niet", "bekend"], .notYetKnown),
    (["pro", "memorie"], .proMemorie), (["niet", "gemeten"], .notMeasured), (["naar", "vermogen"], .asAble),
    (["onbekend"], .unknown), (["n.v.t."], .notApplicable), (["nvt"], .notApplicable), (["n.v.t"], .notApplicable),
    (["nnb"], .notYetKnown), (["NNB"], .notYetKnown), (["Nnb"], .notYetKnown), (["n.n.b."], .notYetKnown),
    (["PM"], .proMemorie), (["p.m."], .proMemorie), (["pm"], .proMemorie),
  ]

  var startsAbsence: Bool { mayBeAbsent && Self.absences.contains { matches($0.words) } }

  /// Absent values begin with `n`, `o` or `p`: most words need no closer look.
  private var mayBeAbsent: Bool {
    guard at < tokens.count, let first = tokens[at].text.utf8.first else { return false }
    let small = first | 0x20
    return small == UInt8(ascii: "n") || small == UInt8(ascii: "o") || small == UInt8(ascii: "p")
  }

  private func matches(_ words: [String]) -> Bool {
    words.indices.allSatisfy { word($0) == words[$0] }
  }

  mutating func absence() -> Absence? {
    guard mayBeAbsent, let found = Self.absences.first(where: { matches($0.words) }) else { return nil }
    let written = here.joined(range(at + found.words.count - 1))
    if found.words.joined(separator: " ") != found.absence.rawValue { replace(written, with: found.absence.rawValue) }
    at += found.words.count
    return found.absence
  }

  // MARK: Figures

  mutating func figureValue(_ type: Phrase.SlotType) -> Value? {
    if let absence = absence() { return .absent(absence) }
    return figure(type).map(Value.figure)
  }

  /// `circa 4,5 fte`, `€ 85.000`, `2 tot 3 koppels`, `20% lager dan in 2011`.
  mutating func figure(_ type: Phrase.SlotType) -> Figure? {
    let start = at
    var bound = bound()
    let euroSign = takeEuro()
    let lowAt = at
    guard let (stated, sign) = number(isMoney: euroSign) else { return nil }
    var marked = euroSign ? .cents : sign
    var amount = stated
    var high: Rational?
    if takeTo() {
      guard let upper = upperEnd(isMoney: marked == .cents) else {
        _ = fail(expected: [Expected.number])
        return nil
      }
      // `20 tot 30%`: the sign stands behind the last.
      if let sign = upper.marked, marked.map({ $0 != sign }) ?? (sign == .cents) {
        _ = fail(otherSign(from: lowAt))
        return nil
      }
      marked = marked ?? upper.marked
      high = upper.amount
      if upper.amount < amount {
        findings.append(highFirst(lowAt, at - 1))
        (amount, high) = (upper.amount, amount)
      }
    }
    guard let unit = unit(type, from: start, marked: marked) else { return nil }
    var digits = start
    while digits < at, tokens[digits].text.utf8.first.map(Self.isDigit) != true { digits += 1 }
    if digits == at { digits = start }
    if unit == .fte { checkThousands(amount, digits) }
    if tokens[digits].text.utf8.contains(UInt8(ascii: ",")), let near = thousands(type, unit, digits) {
      findings.append(near)
      amount = amount.multiplied(by: Rational(1000)) ?? amount
    }
    if let high { bound = .range(to: scaled(high, unit)) }
    if let change = change() { bound = change }
    let figure = Figure(scaled(amount, unit), unit, bound)
    guard !amount.isNegative || type == .measure && (unit == .number || unit == .percent) else {
      let isBelowZero = { (token: Int) in tokens[token].text.hasPrefix("-") || tokens[token].text.hasPrefix("€-") }
      _ = fail(negative((lowAt..<at).first(where: isBelowZero) ?? lowAt))
      return nil
    }
    return figure
  }

  /// The upper end of a range, which may say its unit once more: `€ 10.000 tot € 12.000`.
  private mutating func upperEnd(isMoney: Bool) -> (amount: Rational, marked: Unit?)? {
    let sign = at
    guard take("€") || take("EUR") else { return number(isMoney: isMoney) }
    guard let found = number(isMoney: true) else { return nil }
    let place = range(at - 1)
    let spelled = canonical.last { $0.location.range == place }?.text ?? word(-1)
    canonical.removeAll { $0.location.range == place }
    replace(range(sign).joined(place), with: spelled)
    return (found.amount, .cents)
  }

  /// `€ 10 tot 20%`
  private func otherSign(from start: Int) -> Finding {
    Finding(
      .wrongUnit, at: location(range(from: start)),
      Bilingual(
        "De twee getallen van dit bereik hebben niet dezelfde eenheid.",
        en: "The two numbers of this range do not have the same unit."))
  }

  /// `4 tot 3 uur`: which of the two is the least?
  private func highFirst(_ low: Int, _ high: Int) -> Finding {
    let isShare = [low, high].map { tokens[$0].text.hasSuffix("%") }
    let numbers = [low, high].map { index in
      let text = written(range(index)).drop { $0 == "€" }
      return String(text.hasSuffix("%") ? text.dropLast() : text)
    }
    return Finding(
      .invalidNumber, at: location(range(low).joined(range(high))),
      Bilingual(
        "Dit bereik begint hoger dan het eindigt: \(numbers[0]) tot \(numbers[1]).",
        en: "This range begins higher than it ends: \(numbers[0]) to \(numbers[1])."),
      why: Bilingual(
        "Een behoefte telt hoog en een aanbod laag, dus de volgorde doet ertoe. Zet het laagste getal voorop.",
        en: "A need counts high and a supply low, so the order matters. Put the lowest number first."),
      solutions: [
        Finding.Solution(
          Bilingual("Verwissel de getallen", en: "Swap the numbers"),
          [
            Finding.Edit(location(range(low)), numbers[1] + (isShare[0] ? "%" : "")),
            Finding.Edit(location(range(high)), numbers[0] + (isShare[1] ? "%" : "")),
          ])
      ])
  }

  /// `tot` between the ends of a range.
  private mutating func takeTo() -> Bool {
    // `15% tot en met 30 juni`: the end of a time, not of a range.
    if word() == "tot", word(1) == "en", word(2) == "met" { return false }
    if take("tot") { return true }
    guard take("à") else { return false }
    replace(range(at - 1), with: "tot")
    return true
  }

  private static let bounds: [(words: [String], bound: Figure.Bound, canonical: String)] = [
    (["circa"], .about, "circa"), (["ca."], .about, "circa"), (["ongeveer"], .about, "circa"),
    (["minstens"], .atLeast, "minstens"), (["minimaal"], .atLeast, "minstens"),
    (["ten", "minste"], .atLeast, "minstens"), (["hoogstens"], .atMost, "hoogstens"),
    (["maximaal"], .atMost, "hoogstens"), (["ten", "hoogste"], .atMost, "hoogstens"),
    (["minder", "dan"], .lessThan, "minder dan"), (["meer", "dan"], .moreThan, "meer dan"),
    (["<"], .lessThan, "minder dan"), ([">"], .moreThan, "meer dan"), (["plek"], .rank, "plek"),
  ]

  private mutating func bound() -> Figure.Bound {
    // `€` and digits begin most figures; none of the words does.
    guard at < tokens.count, let first = tokens[at].text.utf8.first, first < 0x80, !Self.isDigit(first) else {
      return .exact
    }
    guard let found = Self.bounds.first(where: { matches($0.words) }) else { return .exact }
    let written = here.joined(range(at + found.words.count - 1))
    if found.words.joined(separator: " ") != found.canonical { replace(written, with: found.canonical) }
    at += found.words.count
    return found.bound
  }

  /// `lager dan in 2011`, after a share.
  private mutating func change() -> Figure.Bound? {
    guard at < tokens.count else { return nil }
    let lower = tokens[at].text == "lager"
    guard lower || tokens[at].text == "hoger", word(1) == "dan" else { return nil }
    let offset = word(2) == "in" ? 3 : 2
    guard let year = year(word(offset)) else { return nil }
    if offset == 2 { replace(range(at + 2), with: "in \(year)") }
    at += offset + 1
    return lower ? .lowerThan(year: year) : .higherThan(year: year)
  }

  private mutating func takeEuro() -> Bool {
    guard at < tokens.count, let first = tokens[at].text.utf8.first, !Self.isDigit(first) else { return false }
    if take("€") { return true }
    guard take("EUR") else { return false }
    replace(range(at - 1), with: "€")
    return true
  }

  // MARK: Units

  private func scaled(_ amount: Rational, _ unit: Unit) -> Rational {
    amount.multiplied(by: Rational(unit == .cents ? 100 : unit == .minutes ? unitFactor : 1)) ?? amount
  }

  private mutating func unit(_ type: Phrase.SlotType, from start: Int, marked: Unit?) -> Unit? {
    let unitAt = at
    let found = marked ?? spokenUnit(type)
    let fits =
      switch type {
      case .number: found == nil
      case .count: if case .count? = found { true } else { found == nil }
      case .hours: found == .minutes
      case .fte: found == .fte
      case .money: found == .cents
      case .percent: found == .percent
      case .term: if case .calendar? = found { true } else { false }
      default: true
      }
    if fits { return found ?? .number }
    if marked == nil, unitAt == at { missing = withUnit(type, at: unitAt - 1) }
    _ = fail(wrongUnit(type, unitAt, from: start, stuck: marked != nil))
    return nil
  }

  /// The unit in words after a number; nil when none stands there.
  private mutating func spokenUnit(_ type: Phrase.SlotType) -> Unit? {
    let text = word()
    guard kind() == .atom, type != .number || Self.unitWords[text] != nil && text != "keer" else { return nil }
    if text == "per", type == .measure, let unit = perUnit() { return unit }
    if let unit = Self.unitWords[text] {
      unitFactor = text.hasPrefix("min") ? 1 : 60
      if ["euro", "euro's", "procent", "%"].contains(text) { rewriteUnit(text) }
      if text == "uren" { replace(here, with: "uur") }
      if text == "FTE" { replace(here, with: "fte") }
      at += 1
      return unit
    }
    if let unit = calendarUnit(text), type != .number, type != .count {
      at += 1
      return .calendar(unit)
    }
    guard type == .count || type == .measure || type == .hours || type == .fte || type == .money || type == .percent,
      isNoun(text) || type == .measure && text == "keer"
    else { return nil }
    at += 1
    // `6 vaste medewerkers`
    guard type == .count || type == .measure, text.utf8.last == UInt8(ascii: "e"), kind() == .atom, isNoun(word()),
      Self.unitWords[word()] == nil
    else { return .count(text) }
    at += 1
    return .count("\(text) \(word(-1))")
  }

  /// `85.000 euro` becomes `€ 85.000`; `15 procent` becomes `15%`.
  private mutating func rewriteUnit(_ text: String) {
    var number = tokens[at - 1].text[...]
    if number.hasSuffix(",-") { number = number.dropLast(2) }
    let place = range(at - 1)
    canonical.removeAll { $0.location.range == place }
    let isShare = text == "procent" || text == "%"
    replace(place.joined(here), with: isShare ? "\(Self.grouped(number))%" : "€ \(Self.money(number))")
  }

  /// `per 1.000 inwoners`
  private mutating func perUnit() -> Unit? {
    guard let first = word(1).unicodeScalars.first, isDigit(first), isNoun(word(2)) else { return nil }
    let number = Self.grouped(word(1)[...])
    if number != word(1) { replace(range(at + 1), with: number) }
    let unit = Unit.count("per \(number) \(word(2))")
    at += 3
    return unit
  }

  private static let unitWords: [String: Unit] = [
    "uur": .minutes, "uren": .minutes, "minuten": .minutes, "minuut": .minutes, "min.": .minutes, "fte": .fte,
    "FTE": .fte, "%": .percent, "procent": .percent, "euro": .cents, "euro's": .cents,
  ]

  /// Words behind a number that do not say what is counted.
  private static let noNouns: Set<String> = [
    "keer", "lager", "hoger", "miljoen", "mln", "miljard", "duizend", "euro", "procent", "procentpunt", "medio",
    "eind", "einde", "begin", "halverwege",
  ]

  private func isNoun(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return !isTail(text) && !Vocabulary.reserved.contains(text) && !Self.noNouns.contains(text)
      && !text.utf8.contains {
        $0 < 0x41 && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: ".") && !Self.isDigit($0)
      }
  }

  func calendarUnit(_ text: String) -> CalendarUnit? {
    switch text {
    case "dag", "dagen": .day
    case "week", "weken": .week
    case "maand", "maanden": .month
    case "kwartaal", "kwartalen": .quarter
    case "jaar", "jaren": .year
    default: nil
    }
  }

  private func wrongUnit(_ type: Phrase.SlotType, _ unitAt: Int, from start: Int, stuck: Bool) -> Finding {
    let expected = Self.expectedUnit(type)
    let seen = !stuck && unitAt < tokens.count && unitAt < at ? written(range(unitAt)) : nil
    let place = location(seen != nil ? range(unitAt) : range(from: start))
    let message =
      type == .count
      ? Bilingual(
        "Hier hoort een aantal, zoals `48 bedrijven` of `5 personen`\(seen.map { "; `\($0)` telt iets anders" } ?? "").",
        en:
          "A count belongs here, such as `48 bedrijven` or `5 personen`\(seen.map { "; `\($0)` counts something else" } ?? "")."
      )
      : expected.isEmpty
        ? Bilingual("Hier hoort een getal zonder eenheid.", en: "A number without a unit belongs here.")
        : seen.map {
          Bilingual(
            "De eenheid `\($0)` past hier niet; verwacht wordt `\(expected)`.",
            en: "The unit `\($0)` does not fit here; `\(expected)` is expected.")
        }
          ?? Bilingual(
            "Bij dit getal hoort de eenheid `\(expected)`.", en: "The unit `\(expected)` belongs to this number.")
    return Finding(.wrongUnit, at: place, message)
  }

  private static func expectedUnit(_ type: Phrase.SlotType) -> String {
    switch type {
    case .hours: "uur"
    case .fte: "fte"
    case .money: "€"
    case .percent: "%"
    case .term: "weken"
    default: ""
    }
  }

  /// The number with the unit it lacks, when there is one unit it can be.
  private func withUnit(_ type: Phrase.SlotType, at number: Int) -> Missing? {
    let unit = Self.expectedUnit(type)
    guard tokens.indices.contains(number), unit != "weken", !unit.isEmpty else { return nil }
    let text = tokens[number].text
    if unit == "%", let share = Self.asShare(text) { return .unit([share], at: number) }
    return .unit(unit == "€" ? ["€", text] : unit == "%" ? ["\(text)%"] : [text, unit], at: number)
  }

  /// `0,15` as a share: `15%`.
  private static func asShare(_ text: String) -> String? {
    guard text.hasPrefix("0,"), case .value(let part) = DutchNumber.read(text[...]), part > .zero else { return nil }
    return part.multiplied(by: Rational(100)).map { DutchText.number($0) + "%" }
  }

  func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
