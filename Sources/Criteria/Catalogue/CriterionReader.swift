import PlanModel
import SourceText
import Vocabulary

/// Turns the statements of a `criterium` into a criterion, checking its sentences.
struct CriterionReader {
  let plan: Plan
  let frames: [CriteriaFrame]
  let given: [CriteriaFrame]
  let isLocal: Bool
  private(set) var findings: [Finding] = []
  /// How many collections of this criterion have a number.
  private var numbered: Int32 = 0

  /// - Parameter given: the sets that were there before this text.
  init(plan: Plan, frames: [CriteriaFrame], given: [CriteriaFrame], isLocal: Bool) {
    self.plan = plan
    self.given = given
    self.frames = frames
    self.isLocal = isLocal
  }

  static func frame(_ plan: Plan, _ id: StatementID) -> CriteriaFrame {
    let statement = plan[id]
    let validity = valid(plan, id)
    return CriteriaFrame(
      name: statement.name ?? "", title: statement.title ?? "",
      kind: plan.child(id, "soort").flatMap { plan[$0].word("soort") }.flatMap(Criterion.Kind.init) ?? .model,
      code: plan.child(id, "code").flatMap { code(plan[$0], "code") }, from: validity.from, until: validity.until,
      note: plan.child(id, "let-op").flatMap { bilingual(plan[$0]) },
      hasSureDates: plan.child(id, "zekerheid").flatMap { plan[$0].word("zekerheid") } ?? "hoog" == "hoog")
  }

  mutating func read(_ id: StatementID) -> Criterion {
    let statement = plan[id]
    let set = statement.references("kader").first?.name ?? statement.word("kader") ?? ""
    let frame = frames.first { $0.name == set }
    let validity = Self.valid(plan, id)
    let kind = frame?.kind ?? .model
    let isNoLaw = isLocal && kind == .statute && given.contains { $0.name == set }
    if isNoLaw, let frame { findings.append(noLaw(statement, frame)) }
    var head = CriterionHead(id: statement.name ?? "", set: set, kind: isNoLaw ? .policy : kind)
    head.from = validity.from ?? frame?.from
    head.until = validity.until ?? frame?.until
    head.memberOf = members(id)
    head.isLocal = isLocal
    let place = Location(statement.location.file, statement.nameRange ?? statement.keywordRange)
    var criterion = Criterion(head: head, texts: texts(id), location: place)
    criterion.head.asksPeople = criterion.texts.questions > 0
    criterion.isBroken = statement.isDamaged
    describe(&criterion, id)
    readSentences(&criterion, id)
    askSomething(&criterion, id)
    return criterion
  }

  /// What a municipality adds to a statute of the program is policy of its own.
  private func noLaw(_ statement: Statement, _ frame: CriteriaFrame) -> Finding {
    let place = Location(statement.location.file, statement.slot("kader")?.range ?? statement.keywordRange)
    return Finding(
      .misplacedKeyword, at: place,
      Bilingual(
        "`\(frame.name)` is een wet van het programma; een eigen criterium daarin telt als `beleid`. Zet het in een eigen `kader`.",
        en:
          "`\(frame.name)` is a statute of the program; a criterion of your own in it counts as policy. Put it in a `kader` of your own."
      ))
  }

  private func members(_ id: StatementID) -> [String] {
    plan.children(id, "kaders").flatMap { line in
      plan[line].references("kader").map { reference in
        frames.first { $0.name == reference.name }?.code ?? reference.name
      }
    }
  }

  private func texts(_ id: StatementID) -> CriterionTexts {
    let remedy = plan.child(id, "herstel").flatMap { Self.bilingual(plan[$0]) }
    let about = plan.child(id, "voor").flatMap(sentence)?.0
    let sources = plan.children(id, "bron").compactMap { line in
      plan[line].text("bron").map { Criterion.Source(text: $0, link: plan[line].text("adres")) }
    }
    return CriterionTexts(
      [
        plan[id].title, first(id, "vraagt", "tekst"), about, first(id, "goed", "tekst"), first(id, "slecht", "tekst"),
        remedy?.nl, remedy?.en,
      ], sources, plan.children(id, "beoordeling").compactMap { plan[$0].text("vraag") })
  }

  private func describe(_ criterion: inout Criterion, _ id: StatementID) {
    criterion.severity = plan.child(id, "ernst").flatMap { plan[$0].word("ernst") }.flatMap(Severity.init) ?? .error
    criterion.confidence =
      plan.child(id, "zekerheid").flatMap { plan[$0].word("zekerheid") }.flatMap(Criterion.Confidence.init) ?? .high
    let deviating = plan.child(id, "afwijken").flatMap { plan[$0].word("afwijken") }
    criterion.allowsDeviation = criterion.kind != .statute && deviating == "toegestaan"
    criterion.equals = plan.children(id, "gelijk-aan").compactMap { Self.code(plan[$0], "criterium") }
    criterion.parameters = plan.children(id, "parameter").compactMap { line in
      guard let name = plan[line].word("naam") else { return nil }
      return Criterion.Parameter(
        name: name, value: plan[line].figure("waarde"), description: plan[line].text("omschrijving") ?? "")
    }
  }

  private func first(_ id: StatementID, _ child: String, _ slot: String) -> String? {
    plan.child(id, child).flatMap { plan[$0].text(slot) }
  }

  private mutating func readSentences(_ criterion: inout Criterion, _ id: StatementID) {
    let whole = Nouns.plan.map { [$0] } ?? []
    let kinds = Dictionary(
      criterion.parameters.map { ($0.name, $0.value.map { Self.kind($0.unit) } ?? .measure) },
      uniquingKeysWith: { first, _ in first })
    criterion.provided = plan.children(id, "indien").compactMap { demand($0, whole, kinds) }
    var about = whole
    if let line = plan.child(id, "voor") {
      guard let (subject, rows) = subject(line, whole, kinds) else {
        criterion.isBroken = true
        return
      }
      (criterion.subject, about) = (subject, rows)
    }
    criterion.demands = plan.children(id, "eis").compactMap { demand($0, about, kinds) }
    let lines = plan.children(id, "indien").count + plan.children(id, "eis").count
    if criterion.provided.count + criterion.demands.count < lines { criterion.isBroken = true }
  }

  /// What asks nothing would be met by every plan.
  private mutating func askSomething(_ criterion: inout Criterion, _ id: StatementID) {
    guard !criterion.isBroken, !plan[id].isIncomplete, criterion.demands.isEmpty, criterion.equals.isEmpty,
      criterion.texts.questions == 0
    else { return }
    criterion.isBroken = true
    // Without a block its lines stand elsewhere, and are told of there.
    guard !plan.children(id).isEmpty else { return }
    findings.append(
      Finding(
        .missingProperty, at: criterion.location ?? plan[id].location,
        Bilingual(
          "Criterium `\(criterion.id)` vraagt niets: zet er een `eis` of een `beoordeling` in.",
          en: "Criterion `\(criterion.id)` asks nothing: put an `eis` or a `beoordeling` in it.")))
  }

  /// What a message can be filled in with.
  static let placeholders = ["titel", "naam", "soort", "wat ontbreekt", "waarde", "verwacht"]

  /// A name between braces that nothing is filled in for: an unknown one in a message, any in a remedy.
  private mutating func checkPlaceholders(_ line: StatementID) {
    for word in ["melding", "herstel"] {
      guard let text = plan.child(line, word) else { continue }
      for slot in ["tekst", "engels"] { checkPlaceholders(plan[text], slot, isMessage: word == "melding") }
    }
  }

  private mutating func checkPlaceholders(_ line: Statement, _ slot: String, isMessage: Bool) {
    guard let text = line.text(slot), let range = line.slot(slot)?.range else { return }
    let whole = Location(line.location.file, range)
    var before = 0
    for (number, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      defer { before += part.utf8.count + 1 }
      let name = String(part.prefix { $0 != "}" })
      guard number > 0, name.utf8.count < part.utf8.count else { continue }
      let isKnown = Self.placeholders.contains(name)
      let place = Self.place(of: before..<before + name.utf8.count, in: text, whole)
      if isMessage, !isKnown { findings.append(Self.unknownPlaceholder(name, at: place, isWhole: place == whole)) }
      // Braces in a remedy are words of the plan, such as `doel d { … }`, but for these.
      if !isMessage, isKnown { findings.append(Self.unfilled(name, at: place)) }
    }
  }

  /// Where some bytes of a text stand in the file; the whole text when it is a block, or written with other escapes.
  private static func place(of bytes: Range<Int>, in text: String, _ whole: Location) -> Location {
    let quotes = text.utf8.count { $0 == UInt8(ascii: "\"") }
    guard Int(whole.range.end - whole.range.start) == text.utf8.count + quotes + 2 else { return whole }
    let escaped = text.utf8.prefix(bytes.lowerBound).count { $0 == UInt8(ascii: "\"") }
    let start = Int(whole.range.start) + 1 + bytes.lowerBound + escaped
    return Location(whole.file, SourceRange(start, start + bytes.count))
  }

  private static func unknownPlaceholder(_ name: String, at place: Location, isWhole: Bool) -> Finding {
    let near = nearest(to: name, among: placeholders)
    let known = placeholders.map { "`{\($0)}`" }
    let nl = near.map { "bedoelt u `{\($0)}`?" } ?? "wel \(joined(known, "en"))."
    let en = near.map { "did you mean `{\($0)}`?" } ?? "it does know \(joined(known, "and"))."
    return Finding(
      .unknownPlaceholder, at: place,
      Bilingual("Een melding kent geen `{\(name)}`; " + nl, en: "A message knows no `{\(name)}`; " + en),
      solutions: isWhole
        ? []
        : near.map {
          [Finding.Solution(Bilingual("Wijzig in `{\($0)}`", en: "Change to `{\($0)}`"), [Finding.Edit(place, $0)])]
        } ?? [])
  }

  private static func unfilled(_ name: String, at place: Location) -> Finding {
    Finding(
      .unknownPlaceholder, at: place,
      Bilingual(
        "In een `herstel` wordt niets ingevuld; `{\(name)}` komt er zo te staan. Gebruik het in de `melding`.",
        en: "Nothing is filled in in a `herstel`; `{\(name)}` would be shown as it is. Use it in the `melding`."))
  }

  private func sentence(_ line: StatementID) -> (String, Location)? {
    guard let slot = plan[line].slot("zin"), case .sentence(let text) = slot.value else { return nil }
    return (text, Location(plan[line].location.file, slot.range))
  }

  private mutating func subject(
    _ line: StatementID, _ whole: [RowID], _ kinds: [String: ValueKind]
  ) -> (Collection, [RowID])? {
    guard let (text, place) = sentence(line) else { return nil }
    var parser = RuleParser(text, at: place, subject: whole, parameters: kinds, numbered: numbered)
    let reach = parser.wholeCollection()
    findings += parser.findings
    numbered = parser.numbered
    return reach.map { ($0.items, $0.rows) }
  }

  private mutating func demand(
    _ line: StatementID, _ about: [RowID], _ kinds: [String: ValueKind]
  ) -> Criterion.Demand? {
    guard let (text, place) = sentence(line) else { return nil }
    var parser = RuleParser(text, at: place, subject: about, parameters: kinds, numbered: numbered)
    let condition = parser.wholeCondition()
    findings += parser.findings
    numbered = parser.numbered
    guard let condition else { return nil }
    checkPlaceholders(line)
    let message = plan.child(line, "melding").flatMap { Self.bilingual(plan[$0]) }
    let remedy = plan.child(line, "herstel").flatMap { Self.bilingual(plan[$0]) }
    return Criterion.Demand(
      condition: condition,
      severity: plan.child(line, "ernst").flatMap { plan[$0].word("ernst") }.flatMap(Severity.init),
      texts: .given([text, message?.nl, message?.en, remedy?.nl, remedy?.en]))
  }

  // MARK: Small readings

  private static func bilingual(_ statement: Statement) -> Bilingual? {
    guard let dutch = statement.text("tekst") else { return nil }
    return Bilingual(dutch, en: statement.text("engels") ?? "")
  }

  static func code(_ statement: Statement, _ slot: String) -> String? {
    if case .code(let code)? = statement[slot] { return code }
    return statement.word(slot)
  }

  static func valid(_ plan: Plan, _ id: StatementID) -> (from: Day?, until: Day?) {
    guard let line = plan.child(id, "geldig") else { return (nil, nil) }
    let statement = plan[line]
    return (
      (statement.date("van") ?? statement.from)?.first, (statement.date("tot") ?? statement.until)?.last
    )
  }

  static func kind(_ unit: Unit) -> ValueKind {
    switch unit {
    case .minutes: .minutes
    case .cents: .cents
    case .percent: .percent
    case .fte: .fte
    case .calendar: .term
    case .count: .number
    }
  }
}
