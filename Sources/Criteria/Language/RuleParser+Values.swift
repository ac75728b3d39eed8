import PlanModel
import SourceText
import Vocabulary

// MARK: Nouns and paths

extension RuleParser {
  /// `klasse van risicomodel waar …`, `taak in het plan`, `boa in vorig plan`, `deze taak`, `het plan`
  mutating func collection() throws -> Reach {
    let start = at
    let names = try nouns()
    var reach = try resolve(names)
    reach.items.isEach = saysEach(start)
    try filter(&reach)
    return reach
  }

  private mutating func filter(_ reach: inout Reach) throws {
    var parts: [Condition] = []
    let before = saidThis
    while word == "waar" || word == "met" {
      let start = at
      let condition =
        word == "met"
        ? try within(reach.rows) { try $0.has(start) }
        : try within(reach.rows) {
          $0.at += 1
          return try $0.terms()
        }
      parts.append(condition)
    }
    if !parts.isEmpty { reach.items.filter = parts.count == 1 ? parts[0] : .all(parts) }
    // The same for every statement: it starts at a plan, and its filter does not look at the one at hand.
    let isFixed = reach.items.origin == .plan || reach.items.origin == .lastYear
    if isFixed, saidThis == before { reach.items.number = nextNumber() }
  }

  /// Token positions of `a van b van c`, outermost first, without articles.
  private mutating func nouns() throws -> [Int] {
    var positions: [Int] = []
    repeat {
      while let article = word, articles.contains(article) { at += 1 }
      guard word != nil else { throw expected("een woord van de plantaal", "a word of the plan language") }
      positions.append(at)
      at += 1
    } while eat("van")
    return positions
  }

  private func saysEach(_ start: Int) -> Bool {
    tokens[start..<at].contains { $0.kind == .word && ($0.text == "elk" || $0.text == "elke") }
  }

  private mutating func resolve(_ positions: [Int]) throws -> Reach {
    var reach = Reach(items: Collection(origin: try origin(positions), steps: [], filter: nil), rows: [])
    var rest = positions[...]
    switch reach.items.origin {
    case .subject: reach.rows = subject
    case .plan, .lastYear: reach.rows = Nouns.plan.map { [$0] } ?? []
    case .criterionSubject:
      reach.rows = criterionSubject
      saidThis += 1
    }
    let rooted = positions.last.map { isPlanWord($0) || isThis($0) } ?? false
    if rooted { rest = rest.dropLast() }
    for position in rest.reversed() { try step(&reach, position) }
    return reach
  }

  private mutating func step(_ reach: inout Reach, _ position: Int) throws {
    let name = tokens[position].text
    guard let meaning = Nouns.meaning(name, of: reach.rows) else {
      let back = at
      at = position
      subject = reach.rows
      defer { at = back }
      throw unknown(name)
    }
    reach.items.steps.append(meaning.step)
    reach.rows = meaning.rows
  }

  private mutating func origin(_ positions: [Int]) throws -> Collection.Origin {
    guard let last = positions.last else { return .subject }
    if word == "in", isWord("vorig", 1), isWord("plan", 2) {
      at += 3
      return .lastYear
    }
    if word == "in", isWord("het", 1), isWord("plan", 2) {
      at += 3
      return .plan
    }
    if isPlanWord(last) { return last > 0 && tokens[last - 1].text == "vorig" ? .lastYear : .plan }
    return isThis(last) ? .criterionSubject : .subject
  }

  private func isPlanWord(_ position: Int) -> Bool { tokens[position].text == "plan" }

  private func isThis(_ position: Int) -> Bool {
    guard position > 0, ["deze", "dit"].contains(tokens[position - 1].text) else { return false }
    return criterionSubject.contains { Nouns.keyword($0) == tokens[position].text }
  }

  /// A value: `datum van vaststelling`, `soort`, `dekkingsgraad van elke lagere-klasse`.
  private mutating func path() throws -> (Expression, ValueKind) {
    let start = at
    let positions = try nouns()
    let fieldAt = positions[0]
    let name = tokens[fieldAt].text
    var reach = try resolve(Array(positions.dropFirst()))
    reach.items.isEach = saysEach(start)
    if positions.count > 1 { try filter(&reach) }
    if let (path, extra, kind) = value(name, of: reach.rows) {
      if let extra { reach.lead(extra) }
      return (.values(reach.items, path), kind)
    }
    at = fieldAt
    subject = reach.rows
    throw unknown(name)
  }

  private func value(_ name: String, of rows: [RowID]) -> (ValuePath, Step?, ValueKind)? {
    if let field = Nouns.field(name, of: rows) { return (.computed(field), nil, field.kind) }
    if let link = Nouns.link(name, of: rows) { return (.itself, .computed(link), .statement) }
    let children = rows.compactMap { Vocabulary.child(name, of: $0) }
    if let child = children.first {
      let slots = Vocabulary.slots(child)
      guard let slot = slots.first(where: { $0.name == name }) ?? slots.first else {
        return (.title, .children(children), .text)
      }
      return (.slot(slot.name), .children(children), Nouns.kind(slot.type))
    }
    if let slot = rows.lazy.compactMap({ Nouns.slot(name, of: $0) }).first {
      return (.slot(name), nil, Nouns.kind(slot.type))
    }
    switch name {
    case "titel": return (.title, nil, .text)
    case "naam": return (.name, nil, .word(nil))
    default: break
    }
    guard let meaning = Nouns.meaning(name, of: rows) else { return nil }
    return (.itself, meaning.step, .statement)
  }
}

// MARK: Expressions

extension RuleParser {
  mutating func expression() throws -> (Expression, ValueKind) {
    var left = try operand()
    while let operation = operation() {
      let start = at
      let right = try operand()
      left = try combine(left, operation, right, start)
    }
    return left
  }

  private mutating func operation() -> Expression.Operation? {
    if eat("plus") { return .plus }
    if eat("min") { return .minus }
    if eat("maal") { return .times }
    if word == "gedeeld", isWord("door", 1) {
      at += 2
      return .divided
    }
    return nil
  }

  private mutating func combine(
    _ a: (Expression, ValueKind), _ operation: Expression.Operation, _ b: (Expression, ValueKind), _ start: Int
  ) throws -> (Expression, ValueKind) {
    let kind: ValueKind? =
      switch operation {
      case .plus, .minus: a.1 == b.1 && a.1.isFigure ? a.1 : nil
      case .times: b.1 == .number && a.1.isFigure ? a.1 : a.1 == .number && b.1.isFigure ? b.1 : nil
      case .divided: b.1 == .number && a.1.isFigure ? a.1 : a.1 == b.1 && a.1.isFigure ? .number : nil
      }
    guard let kind else { throw mismatch(a.1, b.1, start) }
    return (.arithmetic(a.0, operation, b.0), kind)
  }

  private mutating func operand() throws -> (Expression, ValueKind) {
    guard let token = current else { throw expected("een waarde", "a value") }
    switch token.kind {
    case .number(let number): return try measured(number)
    case .euro:
      at += 1
      guard case .number(let number)? = current?.kind, let cents = number.multiplied(by: Rational(100)) else {
        throw expected("een bedrag", "an amount")
      }
      at += 1
      return (.figure(Figure(cents, .cents)), .cents)
    case .text:
      at += 1
      return (.text(token.text), .text)
    case .word: return try named()
    default: throw expected("een waarde", "a value")
    }
  }

  private mutating func named() throws -> (Expression, ValueKind) {
    if !isWord("van", 1), eat("aantal") { return (.count(try collection().items), .number) }
    if word == "som", isWord("van", 1) {
      at += 2
      let start = at
      let (inner, kind) = try operand()
      guard kind.isFigure else { throw mismatch(kind, .number, start) }
      return (.sum(inner), kind)
    }
    if let word, word == "hoogste" || word == "laagste", isWord("van", 1) {
      at += 2
      let (inner, kind) = try operand()
      return (.extreme(inner, highest: word == "hoogste"), kind)
    }
    if word == "aandeel", let instrument = Vocabulary.words("instrument") {
      at += 1
      guard let name = word else { throw expected("een instrument", "an instrument") }
      guard instrument.words.contains(where: { $0.nl == name }) else { throw unknownWord(name, instrument) }
      at += 1
      return (.share(instrument: name), .percent)
    }
    if eat("parameter") { return try parameter() }
    return try path()
  }

  private mutating func parameter() throws -> (Expression, ValueKind) {
    guard let name = word else { throw expected("de naam van een parameter", "the name of a parameter") }
    if let kind = parameters[name], !isWord("van", 1) {
      at += 1
      return (.parameter(name, nil), kind)
    }
    let start = at
    at += 1
    guard eat("van") else {
      at = start
      return try undeclared(name)
    }
    let reach = try collection()
    let rows = reach.rows.compactMap { Vocabulary.child("parameter", of: $0) }
    guard let slot = rows.lazy.compactMap({ Nouns.slot(name, of: $0) }).first else {
      at = start
      subject = rows
      throw unknown(name)
    }
    return (.parameter(name, reach.items), Nouns.kind(slot.type))
  }

  private mutating func undeclared(_ name: String) throws -> (Expression, ValueKind) {
    let near = nearest(to: name, among: parameters.keys.sorted())
    let hint =
      near.map { Bilingual(" Bedoelt u `\($0)`?", en: " Did you mean `\($0)`?") }
      ?? Bilingual(
        " Zet `parameter \(name) … \"uitleg\"` in het criterium.",
        en: " Put `parameter \(name) … \"explanation\"` in the criterion.")
    throw fail(
      .criterionField, range(at, at + 1),
      Bilingual(
        "Dit criterium heeft geen parameter `\(name)`.\(hint.nl)",
        en: "This criterion has no parameter `\(name)`.\(hint.en)"),
      near.map { [($0, range(at, at + 1))] } ?? [])
  }

  private static let units: [String: Unit] = [
    "dag": .calendar(.day), "dagen": .calendar(.day), "week": .calendar(.week), "weken": .calendar(.week),
    "maand": .calendar(.month), "maanden": .calendar(.month), "kwartaal": .calendar(.quarter),
    "kwartalen": .calendar(.quarter), "jaar": .calendar(.year), "jaren": .calendar(.year), "fte": .fte,
  ]

  private mutating func measured(_ number: Rational) throws -> (Expression, ValueKind) {
    let start = at
    at += 1
    if peek(.percent) {
      at += 1
      return (.figure(Figure(number, .percent)), .percent)
    }
    if let name = word, let month = DutchText.months.firstIndex(of: name) { return try date(number, month + 1, start) }
    if word == "uur" || word == "uren" {
      at += 1
      guard let minutes = number.multiplied(by: Rational(60)) else {
        throw expected("een kleiner getal", "a smaller number")
      }
      return (.figure(Figure(minutes, .minutes)), .minutes)
    }
    if let name = word, let unit = Self.units[name] {
      at += 1
      return (.figure(Figure(number, unit)), unit == .fte ? .fte : .term)
    }
    return (.figure(Figure(number, .number)), .number)
  }

  private mutating func date(_ day: Rational, _ month: Int, _ start: Int) throws -> (Expression, ValueKind) {
    at += 1
    let dayNumber = Int(day.floor)
    guard case .number(let year)? = current?.kind else {
      guard day.isWhole, (1...31).contains(dayNumber) else { throw expected("een datum", "a date") }
      return (.yearDay(month, dayNumber), .date)
    }
    at += 1
    guard year.isWhole, day.isWhole, let date = Day(year: Int(year.floor), month: month, day: dayNumber) else {
      throw fail(
        .invalidDate, range(start, at), Bilingual("Deze datum bestaat niet.", en: "There is no such date."))
    }
    return (.date(date), .date)
  }

  /// - Parameter start: where the second value stands.
  mutating func mismatch(_ a: ValueKind, _ b: ValueKind, _ start: Int) -> Stop {
    if case (.word(let list?), .word(let other?)) = (a, b) {
      return fail(
        .criterionType, range(start, max(at, start + 1)),
        Bilingual(
          "Hier staan woorden uit de lijst `\(list)` tegenover woorden uit de lijst `\(other)`; die hebben geen woord gemeen. Noem aan beide kanten hetzelfde soort woord.",
          en:
            "This puts words of the list `\(list)` against words of the list `\(other)`, which share none. Name the same sort of word on both sides."
        ))
    }
    let verb = a == .minutes ? "staan" : "staat"
    let (hint, edit) = remedy(a, b, start)
    return fail(
      .criterionType, range(start, max(at, start + 1)),
      Bilingual(
        "Hier \(verb) \(a.name) tegenover \(b.name); dat is niet te vergelijken of op te tellen.\(hint.nl)",
        en: "This puts \(a.english) against \(b.english), which cannot be compared or added.\(hint.en)"),
      edit.map { [($0, range(start, max(at, start + 1)))] } ?? [])
  }

  /// How the second value may have been meant, and what to put in its place.
  private func remedy(_ a: ValueKind, _ b: ValueKind, _ start: Int) -> (Bilingual, String?) {
    func write(_ text: String) -> (Bilingual, String?) {
      (Bilingual(" Bedoelt u `\(text)`?", en: " Did you mean `\(text)`?"), text)
    }
    let none = Bilingual("", en: "")
    let said = start < tokens.count ? tokens[start] : nil
    switch (a, b) {
    case (.date, _) where b != .term && b != .word(nil):
      return (
        Bilingual(" Schrijf een datum als `1 december 2016`.", en: " Write a date as `1 december 2016`."), nil
      )
    case (.word, .date), (.word, .number), (.word, .minutes), (.word, .term), (.statement, .term),
      (.statement, .minutes), (.statement, .cents):
      return (
        Bilingual(
          " Noem het deel van de regel dat u bedoelt, zoals `datum van vaststelling`.",
          en: " Name the part of the line that you mean, such as `datum van vaststelling`."), nil
      )
    case (.statement, .number):
      let noun = start >= 2 ? text(start - 2, start - 1) : ""
      return (Bilingual(" Tellen gaat met `aantal \(noun)`.", en: " Count with `aantal \(noun)`."), nil)
    default: break
    }
    guard case .number(let number)? = said?.kind, b == .number, at == start + 1 else {
      return (isLiteral(said) ? form(a) ?? none : none, nil)
    }
    switch a {
    case .minutes: return write("\(said?.text ?? "") uur")
    case .fte: return write("\(said?.text ?? "") fte")
    case .cents: return write("€ \(said?.text ?? "")")
    case .percent:
      let isShare = number > .zero && number < .one
      let percent = isShare ? number.multiplied(by: Rational(100)).map { DutchText.number($0) } : said?.text
      return write("\(percent ?? "")%")
    default: return (none, nil)
    }
  }

  private func isLiteral(_ token: RuleToken?) -> Bool {
    switch token?.kind {
    case .number?, .euro?, .text?: true
    default: false
    }
  }

  /// How a value that stands against this kind is written.
  private func form(_ kind: ValueKind) -> Bilingual? {
    let example: String
    switch kind {
    case .minutes: example = "400 uur"
    case .cents: example = "€ 2.500"
    case .percent: example = "95%"
    case .fte: example = "2 fte"
    case .term: example = "6 weken"
    case .number: example = "3"
    case .text, .word:
      return Bilingual(
        " Vergelijk tekst en woorden met `is` of `bevat`.", en: " Compare text and words with `is` or `bevat`.")
    default: return nil
    }
    return Bilingual(" Schrijf \(kind.name) als `\(example)`.", en: " Write \(kind.english) as `\(example)`.")
  }

  mutating func unknownWord(_ name: String, _ list: WordList) -> Stop {
    let near = nearest(to: name, among: list.words.map(\.nl))
    let known = list.words.map { "`\($0.nl)`" }.joined(separator: ", ")
    let hint = near.map { (" Bedoelt u `\($0)`?", " Did you mean `\($0)`?") } ?? ("", "")
    return fail(
      .unknownWord, range(at, at + 1),
      Bilingual(
        "`\(name)` staat niet in de lijst \(known).\(hint.0)", en: "`\(name)` is not in the list \(known).\(hint.1)"),
      near.map { [($0, range(at, at + 1))] } ?? [])
  }
}
