import PlanModel
import SourceText
import Syntax
import Vocabulary

extension Binder {
  // MARK: Keywords

  /// What is said of a keyword that cannot stand here, and what it was probably meant to be.
  struct UnknownKeyword {
    let finding: Finding
    /// The row here that is near.
    var near: RowID?
    /// The row it is at the top level.
    var topLevel: RowID?
  }

  func unknown(_ keyword: String, _ line: WrittenLine, under parent: RowID?) -> UnknownKeyword {
    let place = line.keyword
    let rows = Vocabulary.children(of: parent) + (parent == nil ? [] : Vocabulary.everywhere)
    let overlay: [RowID] = parent.map(Vocabulary.isOverlay) == true ? Vocabulary.children(of: nil) : []
    let here = (rows + overlay).map { Vocabulary.keyword($0) }
    if let comment = Self.comment(keyword, .unknownKeyword, place) { return UnknownKeyword(finding: comment) }
    if keyword == "{" || keyword.hasPrefix("\"") { return UnknownKeyword(finding: nameless(keyword == "{", place)) }
    if ["-", "–", "—", "*", "•"].contains(keyword) { return UnknownKeyword(finding: Self.bullet(keyword, place)) }
    if keyword.hasPrefix("on"), here.contains(String(keyword.dropFirst(2))) {
      return UnknownKeyword(finding: needless(keyword, String(keyword.dropFirst(2)), place))
    }
    if let near = Self.plain(keyword, here) { return suggestion(keyword, near, place, parent) }
    if let meant = meant(by: keyword, line, parent) { return meant }
    if let dutch = (rows + overlay).first(where: { Vocabulary[$0].english == keyword.lowercased() }) {
      let near = Vocabulary.keyword(dutch)
      if near != keyword, Vocabulary.places(of: keyword).isEmpty { return suggestion(keyword, near, place, parent) }
    }
    let places = Vocabulary.places(of: keyword)
    if !places.isEmpty {
      let topLevel = parent == nil ? nil : Vocabulary.child(keyword, of: nil)
      return UnknownKeyword(finding: misplaced(keyword, places, place, parent, topLevel), topLevel: topLevel)
    }
    if let near = nearest(to: keyword, among: here) { return suggestion(keyword, near, place, parent) }
    return UnknownKeyword(finding: unknownKeyword(keyword, place, parent, here))
  }

  private func unknownKeyword(_ keyword: String, _ place: Location, _ parent: RowID?, _ here: [String]) -> Finding {
    let under = parent.map { "`\(Vocabulary.keyword($0))`" }
    let elsewhere = otherPlace(of: keyword)
    return Finding(
      .unknownKeyword, at: place,
      Bilingual(
        "`\(keyword)` is geen trefwoord" + (under.map { " bij \($0)" } ?? "") + "."
          + (elsewhere.map { " Er is wel `\($0)`." } ?? ""),
        en: "`\(keyword)` is not a keyword" + (under.map { " under \($0)" } ?? "") + "."
          + (elsewhere.map { " There is `\($0)`." } ?? "")),
      why: Bilingual("Hier kan staan: \(Self.list(here)).", en: "What can stand here: \(Self.list(here))."))
  }

  /// A block or a text with nothing before it.
  private func nameless(_ isBlock: Bool, _ place: Location) -> Finding {
    Finding(
      .unknownKeyword, at: place,
      isBlock
        ? Bilingual("Voor dit blok ontbreekt het trefwoord.", en: "The keyword before this block is missing.")
        : Bilingual("Voor deze tekst ontbreekt het trefwoord.", en: "The keyword before this text is missing."),
      why: isBlock
        ? Bilingual(
          "Een blok zegt meer over de regel waar het achter staat, zoals `taak toezicht \"Toezicht\" {`. Zet die regel ervoor, of haal `{` en `}` weg.",
          en:
            "A block says more about the line it stands behind, like `taak toezicht \"Toezicht\" {`. Put that line before it, or remove `{` and `}`."
        )
        : Bilingual(
          "Zonder trefwoord is niet te zeggen waar de tekst over gaat. Is het uitleg, zet er dan `toelichting` voor.",
          en: "Without a keyword it cannot be said what the text is about. If it explains, put `toelichting` before it."
        ))
  }

  /// `- doel veilig`: a mark of a list before a line.
  private static func bullet(_ mark: String, _ place: Location) -> Finding {
    Finding(
      .unknownKeyword, at: place,
      Bilingual(
        "Een regel begint met een trefwoord, zonder `\(mark)` ervoor.",
        en: "A line begins with a keyword, without `\(mark)` before it."),
      solutions: [
        Finding.Solution(Bilingual("Laat `\(mark)` weg", en: "Leave `\(mark)` out"), [Finding.Edit(place, "")])
      ])
  }

  /// `onaangekondigd`: what holds already as long as its opposite is not said.
  private func needless(_ keyword: String, _ opposite: String, _ place: Location) -> Finding {
    Finding(
      .unknownKeyword, at: place,
      Bilingual(
        "`\(keyword)` is geen trefwoord; het geldt zolang `\(opposite)` er niet staat.",
        en: "`\(keyword)` is not a keyword; it holds as long as `\(opposite)` is not said."),
      solutions: [
        Finding.Solution(Bilingual("Laat `\(keyword)` weg", en: "Leave `\(keyword)` out"), [Finding.Edit(place, "")])
      ])
  }

  /// A comment in the way of another language.
  static func comment(_ keyword: String, _ code: FindingCode, _ place: Location) -> Finding? {
    guard let mark = ["#", "--", "/*", "<!--", ";"].first(where: keyword.hasPrefix) else { return nil }
    let start = Int(place.range.start)
    let written = Location(place.file, SourceRange(start, start + mark.utf8.count))
    return Finding(
      code, at: written,
      Bilingual("Een opmerking begint met `//`, niet met `\(mark)`.", en: "A comment begins with `//`, not `\(mark)`."),
      solutions: [Finding.Solution(Bilingual("Schrijf `//`", en: "Write `//`"), [Finding.Edit(written, "//")])])
  }

  /// The keyword in small letters without marks around it: `Doel:` is `doel`.
  private static func plain(_ keyword: String, _ here: [String]) -> String? {
    let plain = keyword.lowercased().filter { $0.isLetter || $0 == "-" || $0.isNumber }
    return here.contains(plain) ? plain : nil
  }

  /// The row of a keyword that can stand under a parent, or in what a variant restates.
  func allowed(_ keyword: String, under parent: RowID?) -> RowID? {
    Vocabulary.child(keyword, of: parent)
      ?? (parent.map(Vocabulary.isOverlay) == true ? Vocabulary.child(keyword, of: nil) : nil)
  }

  private func suggestion(_ keyword: String, _ near: String, _ place: Location, _ parent: RowID?) -> UnknownKeyword {
    let under = parent.map { "`\(Vocabulary.keyword($0))`" }
    let row = allowed(near, under: parent)
    return UnknownKeyword(
      finding: Finding(
        .unknownKeyword, at: place,
        Bilingual(
          "`\(keyword)` is geen trefwoord" + (under.map { " bij \($0)" } ?? "") + ". Bedoelt u `\(near)`?",
          en: "`\(keyword)` is not a keyword" + (under.map { " under \($0)" } ?? "") + ". Did you mean `\(near)`?"),
        solutions: Self.rename(place, near)),
      near: row)
  }

  private func misplaced(
    _ keyword: String, _ places: [RowID], _ place: Location, _ parent: RowID?, _ topLevel: RowID?
  ) -> Finding {
    let under = parent.map { "`\(Vocabulary.keyword($0))`" }
    let nl = "`\(keyword)` kan niet staan " + (under.map { "bij \($0)" } ?? "buiten een blok")
    let en = "`\(keyword)` cannot stand " + (under.map { "under \($0)" } ?? "outside a block")
    if topLevel != nil, PhraseReader.isTail(keyword) {
      return Finding(
        .misplacedKeyword, at: place,
        Bilingual("\(nl); het staat achter een regel.", en: "\(en); it stands behind a line."),
        why: Bilingual(
          "Zet het achter de regel die erop berust, zoals `nulmeting 18% in 2015 \(keyword) …`. Met een titel en een blok is het een opgave op zichzelf, buiten elk blok.",
          en:
            "Put it behind the line that rests on it, such as `nulmeting 18% in 2015 \(keyword) …`. With a title and a block it is a statement of its own, outside any block."
        ))
    }
    if topLevel != nil {
      return Finding(
        .misplacedKeyword, at: place,
        Bilingual(
          "\(nl); het staat op zichzelf, buiten elk blok.", en: "\(en); it stands on its own, outside any block."),
        why: Bilingual(
          "Zet `\(keyword)` met zijn blok buiten het blok waar het nu in staat, en verwijs met de naam. Kijk ook of hierboven een `}` ontbreekt.",
          en:
            "Put `\(keyword)` with its block outside the block it stands in now, and refer to it by name. See also whether a `}` is missing above."
        ))
    }
    if places.allSatisfy({ Vocabulary[$0].parents == ["*"] }) {
      return Finding(
        .misplacedKeyword, at: place,
        Bilingual(
          "\(nl); het hoort in het blok van wat het toelicht.",
          en: "\(en); it belongs in the block of what it is about."))
    }
    var parents: [String] = []
    for id in places.flatMap({ Vocabulary[$0].parents }) where !id.isEmpty {
      let word = "`\(id.split(separator: "/").last ?? "")`"
      if !parents.contains(word) { parents.append(word) }
    }
    return Finding(
      .misplacedKeyword, at: place,
      Bilingual(
        "\(nl); het hoort bij \(Self.choice(parents, "of")).", en: "\(en); it belongs to \(Self.choice(parents, "or"))."
      ), why: parent.map(Vocabulary.isOverlay) == true ? Self.inOverlay(places) : meantHere(keyword, parent))
  }

  /// What a variant changes stands in the block of what it changes.
  private static func inOverlay(_ places: [RowID]) -> Bilingual? {
    let holders = places.flatMap { Vocabulary[$0].parents }.filter { !$0.isEmpty && !$0.contains("/") && $0 != "*" }
    guard let holder = holders.last, let place = places.first else { return nil }
    let example = "`\(holder) … { \(Vocabulary[place].example) }`"
    return Bilingual(
      "Wat hier verandert, staat in het blok van wat het wijzigt, zoals \(example).",
      en: "What changes here stands in the block of what it changes, such as \(example).")
  }

  private static func choice(_ items: [String], _ word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }

  private static func list(_ words: [String]) -> String {
    let quoted = words.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    return words.count > 12 ? quoted + ", …" : quoted
  }

  // MARK: How often

  /// What must be there and is not; what may be there once and is twice.
  mutating func checkOccurrences() {
    for index in storage.statements.indices where !storage.statements[index].isShared {
      let needs = shape(storage.statements[index].row).required
      let mayRepeat = storage.statements[index].children.count > 1
      guard mayRepeat || !needs.isEmpty else { continue }
      guard mayGoOn() else { break }
      // A line that could not be read was reported; what seems missing is probably that one.
      if !needs.isEmpty, !storage.statements[index].isIncomplete, !isInOverlay(index) {
        checkRequired(storage.statements[index])
      }
      if mayRepeat { checkRepeated(storage.statements[index].children) }
    }
    if !isCutShort { checkTopLevel() }
  }

  private func isInOverlay(_ index: Int) -> Bool {
    var next: Int? = index
    while let current = next {
      if Vocabulary.isOverlay(storage.statements[current].row) { return true }
      next = storage.statements[current].parent.map { Int($0.index) }
    }
    return false
  }

  private mutating func checkRequired(_ statement: Statement) {
    for row in shape(statement.row).required {
      if statement.children.contains(where: { storage.statements[Int($0.index)].row == row }) { continue }
      findings.append(missing(row, statement))
    }
  }

  private func missing(_ row: RowID, _ statement: Statement) -> Finding {
    let keyword = Vocabulary[row].keyword
    let place = Location(statement.location.file, statement.nameRange ?? statement.keywordRange)
    let name = (statement.title ?? statement.name).map { " «\($0)»" } ?? ""
    let called = (statement.title ?? statement.name).map { " “\($0)”" } ?? ""
    return Finding(
      .missingProperty, at: place,
      Bilingual(
        "Bij `\(statement.kind)`\(name) ontbreekt `\(keyword)`.", en: "`\(statement.kind)`\(called) lacks `\(keyword)`."
      ),
      why: Bilingual(
        "\(Vocabulary[row].help.nl) Voeg een regel toe zoals: `\(Vocabulary[row].example)`.",
        en: "\(Vocabulary[row].help.en) Add a line like: `\(Vocabulary[row].example)`."))
  }

  private mutating func checkRepeated(_ children: [StatementID]) {
    for child in children {
      let row = storage.statements[Int(child.index)].row
      guard shape(row).isSingle else { continue }
      if let first = firstOfRow[Int(row.index)] {
        if let finding = repeated(child, first) {
          if let taken = [child, first].first(where: guessed.contains) {
            withdrawRemedy(taken)
          } else {
            findings.append(finding)
          }
          storage.statements[Int(child.index)].isDamaged = true
        }
      } else {
        firstOfRow[Int(row.index)] = child
      }
    }
    for child in children { firstOfRow[Int(storage.statements[Int(child.index)].row.index)] = nil }
  }

  /// A keyword taken for one that the block has already: what was meant is told, and changing it would say it twice.
  private mutating func withdrawRemedy(_ taken: StatementID) {
    let statement = storage.statements[Int(taken.index)]
    let place = Location(statement.location.file, statement.keywordRange)
    guard let index = findings.firstIndex(where: { $0.primary.location == place }) else { return }
    findings[index].solutions = []
    findings[index].explanation = Bilingual(
      "Er staat hier al een `\(statement.kind)`, en dat mag één keer: voeg samen wat geldt, of haal er een weg.",
      en: "A `\(statement.kind)` stands here already, and it may stand once: put together what holds, or remove one.")
  }

  /// Lines with days behind them are looked at when the plan is known.
  private func repeated(_ id: StatementID, _ first: StatementID) -> Finding? {
    let again = storage.statements[Int(id.index)]
    let earlier = storage.statements[Int(first.index)]
    guard again.from == nil, again.until == nil, earlier.from == nil, earlier.until == nil,
      again.operation == .restate, earlier.operation == .restate
    else { return nil }
    return Finding(
      .givenTwice, at: Location(again.location.file, again.keywordRange),
      Bilingual(
        "`\(again.kind)` staat hier voor de tweede keer.", en: "`\(again.kind)` stands here a second time."),
      related: [
        Finding.Label(
          Location(earlier.location.file, earlier.keywordRange), Bilingual("eerder hier", en: "earlier here"))
      ])
  }

  /// One plan per folder, one `risicomodel`: what may stand once outside any block.
  private mutating func checkTopLevel() {
    for (row, ids) in storage.topLevel.sorted(by: { $0.key < $1.key }) {
      guard ids.count > 1, shape(row).isSingle, shape(row).row.naming == .none || shape(row).row.keyword == "plan"
      else {
        continue
      }
      let first = storage.statements[Int(ids[0].index)]
      for id in ids.dropFirst() where !storage.statements[Int(id.index)].isShared {
        let again = storage.statements[Int(id.index)]
        findings.append(
          Finding(
            .givenTwice, at: Location(again.location.file, again.keywordRange),
            Bilingual(
              "`\(again.kind)` staat hier voor de tweede keer.", en: "`\(again.kind)` stands here a second time."),
            related: [
              Finding.Label(
                Location(first.location.file, first.keywordRange), Bilingual("eerder hier", en: "earlier here"))
            ]))
      }
    }
  }
}
