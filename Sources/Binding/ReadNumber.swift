import PlanModel
import SourceText
import Syntax
import Vocabulary

/// The numbers of figures: how they are written, and what is asked back about them.
extension PhraseReader {
  /// The number at this token and the unit that sticks to it: `€`, `%`, `<`.
  mutating func number(isMoney: Bool) -> (amount: Rational, marked: Unit?)? {
    guard kind() == .atom else { return nil }
    // Money has two decimals or none.
    if let (amount, decimals, isShare) = DutchNumber.canonical(tokens[at].text),
      !isMoney || !isShare && (decimals == 0 || decimals == 2 && !amount.isWhole)
    {
      at += 1
      return (amount, isShare ? .percent : nil)
    }
    var text = Substring(word())
    let place = here
    var marked: Unit?
    if text.hasPrefix("€") {
      text = text.dropFirst()
      marked = .cents
    }
    if text.hasSuffix("%") {
      text = text.dropLast()
      marked = .percent
    }
    if text.hasSuffix(",-") || text.hasSuffix(",—") {
      text = text.dropLast(2)
      // `4.000,-` can only be money.
      if marked == nil, !["euro", "euro's"].contains(word(1)) { marked = .cents }
    }
    guard let first = text.unicodeScalars.first, isDigit(first) || first == "-" || first == "+" else { return nil }
    switch DutchNumber.read(text) {
    case .value(let value):
      let spelled = isMoney || marked == .cents ? Self.money(text) : Self.grouped(text)
      let canonical = (marked == .cents && !isMoney ? "€ " : "") + spelled + (marked == .percent ? "%" : "")
      if canonical != word() { replace(place, with: canonical) }
      at += 1
      return (value, marked)
    case .questioned(let value, let near):
      // Of what comes in whole numbers, which digits are missing or too many is not known.
      findings.append(questioned(String(text), countsWhole ? nil : near, place))
      at += 1
      return (value, marked)
    case .tooLarge:
      _ = fail(
        Finding(
          .overflow, at: location(place),
          Bilingual(
            "Het getal `\(text)` is te groot om mee te rekenen.",
            en: "The number `\(text)` is too large to compute with.")))
      return nil
    case .tooFine:
      _ = fail(
        Finding(
          .overflow, at: location(place),
          Bilingual(
            "Het getal `\(text)` heeft te veel cijfers achter de komma om mee te rekenen.",
            en: "The number `\(text)` has too many decimals to compute with."),
          why: Bilingual(
            "Minuten en centen zijn het kleinste dat telt. Rond het getal af.",
            en: "Minutes and cents are the least that counts. Round the number.")))
      return nil
    case .none:
      _ = fail(questioned(String(text), nil, place))
      return nil
    }
  }

  /// The whole part in groups of three: `31400` as `31.400`.
  static func grouped(_ text: Substring) -> String {
    let whole = text.prefix { $0 != "," }
    let digits = whole.drop { $0 == "-" || $0 == "+" }
    guard digits.utf8.count > 3, !digits.contains("."), let number = Int64(digits) else { return String(text) }
    return whole.prefix(whole.count - digits.count) + DutchText.whole(number) + text.dropFirst(whole.count)
  }

  /// Two decimals or none: `62,5` as `62,50`, `4.000,00` as `4.000`.
  static func money(_ text: Substring) -> String {
    let grouped = grouped(text)
    if grouped.hasSuffix(",00") { return String(grouped.dropLast(3)) }
    let decimals = grouped.firstIndex(of: ",").map { grouped.distance(from: $0, to: grouped.endIndex) - 1 }
    return decimals == 1 ? grouped + "0" : grouped
  }

  private func questioned(_ text: String, _ near: String?, _ place: SourceRange) -> Finding {
    Finding(
      .invalidNumber, at: location(place),
      Bilingual(
        "Het getal `\(text)` is niet op z'n Nederlands geschreven." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
        en: "The number `\(text)` is not written the Dutch way." + (near.map { " Did you mean `\($0)`?" } ?? "")),
      solutions: near.map { replacement in
        let whole = written(place).replacing(text, with: replacement)
        return [
          Finding.Solution(
            Bilingual("Schrijf `\(replacement)`", en: "Write `\(replacement)`"), [Finding.Edit(location(place), whole)])
        ]
      } ?? [])
  }

  /// `4.500 fte`: four thousand five hundred, or four and a half? Without the dot it can only be the former, and is
  /// left so.
  mutating func checkThousands(_ amount: Rational, _ index: Int) {
    guard amount >= Rational(1000), amount.isWhole else { return }
    let (text, place) = (tokens[index].text, range(index))
    guard text.contains(".") else {
      canonical.removeAll { $0.location.range == place }
      return
    }
    let whole = text.filter { $0 != "." }
    let small = DutchText.number(amount.divided(by: Rational(1000)) ?? amount)
    findings.append(
      Finding(
        .invalidNumber, at: location(place),
        Bilingual(
          "`\(text)` fte is \(whole) voltijdbanen. Bedoelt u `\(small)` of `\(whole)`?",
          en: "`\(text)` fte is \(whole) full-time posts. Did you mean `\(small)` or `\(whole)`?"),
        solutions: [small, whole].map { number in
          Finding.Solution(
            Bilingual("Schrijf `\(number)`", en: "Write `\(number)`"), [Finding.Edit(location(place), number)])
        }))
  }

  /// `1,360 uur` and `€ 1.484,000`: one hour and a bit, or more than a thousand?
  func thousands(_ type: Phrase.SlotType, _ unit: Unit, _ index: Int) -> Finding? {
    let text = tokens[index].text
    guard let comma = text.utf8.firstIndex(of: UInt8(ascii: ",")), text[text.index(after: comma)...].utf8.count == 3,
      text.utf8.allSatisfy({ Self.isDigit($0) || $0 == 0x2C || $0 == 0x2E })
    else { return nil }
    let whole = text[..<comma]
    // Without groups of its own, a number of more digits was not written in groups of three.
    guard whole.first != "0", (1...3).contains(whole.utf8.count) || whole.contains(".") || unit == .cents else {
      return nil
    }
    switch unit {
    case .minutes, .cents, .count: break
    case .number where type == .number: break
    default: return nil
    }
    let digits = text.filter(\.isNumber)
    guard let number = Int64(digits) else { return nil }
    return questioned(text, DutchText.whole(number), range(index))
  }

  /// Says so of the number alone: its unit is not what is wrong.
  func negative(_ number: Int) -> Finding {
    let (place, text) = (location(range(number)), tokens[number].text)
    let positive = text.replacing(
      text.hasPrefix("€-") ? "€-" : "-", with: text.hasPrefix("€-") ? "€ " : "", maxReplacements: 1)
    return Finding(
      .negative, at: place,
      Bilingual("Hier staat een waarde onder nul.", en: "A value below zero stands here."),
      why: Bilingual(
        "Wat hier wordt geteld of gemeten, kan niet minder zijn dan niets. Haal het minteken weg; wat eraf gaat, staat in een variant als `min`.",
        en:
          "What is counted or measured here cannot be less than nothing. Remove the minus sign; what is taken away stands in a variant as `min`."
      ),
      solutions: [
        Finding.Solution(
          Bilingual("Schrijf `\(positive)`", en: "Write `\(positive)`"), [Finding.Edit(place, positive)])
      ])
  }
}
