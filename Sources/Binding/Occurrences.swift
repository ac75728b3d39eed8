import PlanModel
import SourceText
import Syntax
import Vocabulary

/// Words of the field that the language has another word for.
private let otherWords: [String: String] = [
  "maatregel": "taak", "activiteit": "taak", "actie": "taak", "wijk": "gebied", "buurt": "gebied", "locatie": "gebied",
  "kwaliteitsset": "kader", "jaar": "periode", "looptijd": "periode", "uren": "inzet", "capaciteit": "formatie",
  "fte": "formatie", "budget": "kosten", "streefcijfer": "streefwaarde", "doelstelling": "doel", "kpi": "indicator",
  "ketenpartner": "partner", "scenario": "variant", "signaal": "terugkoppeling", "speerpunt": "prioriteit",
]

extension Binder {
  // MARK: Keywords

  func unknown(_ keyword: String, _ place: Location, under parent: RowID?) -> Finding {
    let parentWord = parent.map { "`\(Vocabulary[$0].keyword)`" }
    let here = Vocabulary.children(of: parent).map { Vocabulary[$0].keyword }
    if let other = otherWords[keyword], here.contains(other) { return suggestion(keyword, other, place, parentWord) }
    let places = Vocabulary.places(of: keyword)
    if !places.isEmpty { return misplaced(keyword, places, place, parentWord) }
    if let near = nearest(to: keyword, among: here) { return suggestion(keyword, near, place, parentWord) }
    let elsewhere = nearest(to: keyword, among: Vocabulary.rows.map(\.keyword))
    return Finding(
      .unknownKeyword, at: place,
      Bilingual(
        "`\(keyword)` is geen trefwoord" + (parentWord.map { " bij \($0)" } ?? "") + "."
          + (elsewhere.map { " Er is wel `\($0)`." } ?? ""),
        en: "`\(keyword)` is not a keyword" + (parentWord.map { " under \($0)" } ?? "") + "."
          + (elsewhere.map { " There is `\($0)`." } ?? "")),
      why: Bilingual("Hier kan staan: \(Self.list(here)).", en: "What can stand here: \(Self.list(here))."))
  }

  private func suggestion(_ keyword: String, _ near: String, _ place: Location, _ parent: String?) -> Finding {
    Finding(
      .unknownKeyword, at: place,
      Bilingual(
        "`\(keyword)` is geen trefwoord" + (parent.map { " bij \($0)" } ?? "") + ". Bedoelt u `\(near)`?",
        en: "`\(keyword)` is not a keyword" + (parent.map { " under \($0)" } ?? "") + ". Did you mean `\(near)`?"),
      solutions: Self.rename(place, near))
  }

  private func misplaced(_ keyword: String, _ places: [RowID], _ place: Location, _ parent: String?) -> Finding {
    let parents = places.flatMap { Vocabulary[$0].parents }.map { id in
      id.isEmpty ? "het begin van een regel, buiten elk blok" : "`\(id.split(separator: "/").last ?? "")`"
    }
    let list = Self.list(parents, quoted: true)
    return Finding(
      .misplacedKeyword, at: place,
      Bilingual(
        "`\(keyword)` kan niet staan " + (parent.map { "bij \($0)" } ?? "buiten een blok") + "; het hoort bij \(list).",
        en: "`\(keyword)` cannot stand " + (parent.map { "under \($0)" } ?? "outside a block")
          + "; it belongs to \(list)."))
  }

  private static func list(_ words: [String], quoted: Bool = false) -> String {
    var seen: Set<String> = []
    let unique = words.filter { seen.insert($0).inserted }.map { quoted ? $0 : "`\($0)`" }
    return unique.count > 12 ? unique.prefix(12).joined(separator: ", ") + ", …" : unique.joined(separator: ", ")
  }

  // MARK: How often

  /// What must be there and is not; what may be there once and is twice.
  mutating func checkOccurrences(_ units: [BindingUnit]) {
    for index in storage.statements.indices where !storage.statements[index].isShared {
      let statement = storage.statements[index]
      guard !isInOverlay(statement) else { continue }
      checkRequired(statement, units, index)
      checkRepeated(statement)
    }
    checkHeader(units)
  }

  private func isInOverlay(_ statement: Statement) -> Bool {
    var next: StatementID? = statement.parent
    if Vocabulary.isOverlay(statement.row) { return true }
    while let current = next {
      if Vocabulary.isOverlay(storage.statements[Int(current.index)].row) { return true }
      next = storage.statements[Int(current.index)].parent
    }
    return false
  }

  private mutating func checkRequired(_ statement: Statement, _ units: [BindingUnit], _ index: Int) {
    for row in shape(statement.row).required {
      if statement.children.contains(where: { storage.statements[Int($0.index)].row == row }) { continue }
      // A misspelt keyword inside was reported; the missing line is probably that one.
      if hasUnknownChild(index, units) { return }
      findings.append(missing(row, statement, units, index))
    }
  }

  private func hasUnknownChild(_ index: Int, _ units: [BindingUnit]) -> Bool {
    guard let tree = tree(index, units) else { return false }
    var count = 0
    var next = tree.firstChild(nodes[index].node)
    while let child = next {
      count += 1
      next = tree.next(child)
    }
    return count > storage.statements[index].children.count
  }

  private func tree(_ index: Int, _ units: [BindingUnit]) -> SyntaxTree? {
    let file = storage.statements[index].location.file
    return units.first { $0.file == file }?.tree
  }

  private func missing(_ row: RowID, _ statement: Statement, _ units: [BindingUnit], _ index: Int) -> Finding {
    let keyword = Vocabulary[row].keyword
    let place = Location(statement.location.file, statement.nameRange ?? statement.keywordRange)
    let name = statement.title ?? statement.name ?? statement.kind
    return Finding(
      .missingProperty, at: place,
      Bilingual(
        "Bij `\(statement.kind)` «\(name)» ontbreekt `\(keyword)`.",
        en: "`\(statement.kind)` “\(name)” lacks `\(keyword)`."),
      why: Bilingual(
        "\(Vocabulary[row].help.nl) Voeg een regel toe zoals: `\(Vocabulary[row].example)`.",
        en: "\(Vocabulary[row].help.en) Add a line like: `\(Vocabulary[row].example)`."))
  }

  private mutating func checkRepeated(_ statement: Statement) {
    var seen: [RowID: StatementID] = [:]
    for child in statement.children {
      let row = storage.statements[Int(child.index)].row
      guard shape(row).isSingle else { continue }
      if let first = seen[row] {
        if let finding = repeated(child, first) { findings.append(finding) }
      } else {
        seen[row] = child
      }
    }
  }

  private func repeated(_ id: StatementID, _ first: StatementID) -> Finding? {
    let again = storage.statements[Int(id.index)]
    let earlier = storage.statements[Int(first.index)]
    let bounded = again.from != nil || again.until != nil || earlier.from != nil || earlier.until != nil
    if bounded, areDisjoint(again, earlier) { return nil }
    return Finding(
      bounded ? .overlap : .givenTwice, at: Location(again.location.file, again.keywordRange),
      bounded
        ? Bilingual(
          "Twee regels `\(again.kind)` gelden voor dezelfde dagen.",
          en: "Two lines `\(again.kind)` hold for the same days.")
        : Bilingual(
          "`\(again.kind)` staat hier voor de tweede keer.", en: "`\(again.kind)` stands here a second time."),
      related: [
        Finding.Label(
          Location(earlier.location.file, earlier.keywordRange), Bilingual("eerder hier", en: "earlier here"))
      ])
  }

  private func areDisjoint(_ a: Statement, _ b: Statement) -> Bool {
    func before(_ x: Statement, _ y: Statement) -> Bool {
      guard let end = x.until?.last, let start = y.from?.first else { return false }
      return end < start
    }
    return before(a, b) || before(b, a)
  }

  /// One plan per folder; criteria and shared folders have none.
  private mutating func checkHeader(_ units: [BindingUnit]) {
    guard let row = Vocabulary.id("plan"), let plans = storage.topLevel[row], plans.count > 1 else { return }
    for id in plans.dropFirst() where !storage.statements[Int(id.index)].isShared {
      let first = storage.statements[Int(plans[0].index)]
      let again = storage.statements[Int(id.index)]
      findings.append(
        Finding(
          .givenTwice, at: Location(again.location.file, again.keywordRange),
          Bilingual("`plan` staat hier voor de tweede keer.", en: "`plan` stands here a second time."),
          related: [
            Finding.Label(
              Location(first.location.file, first.keywordRange), Bilingual("eerder hier", en: "earlier here"))
          ]))
    }
  }
}
