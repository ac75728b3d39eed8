import PlanModel
import SourceText
import Vocabulary

/// Lines that say exactly what another line of the same block says: `dag 27 april 2017` twice.
///
/// Lines that add up may be alike, as two posts of one fte; a reserve for one purpose is one.
func checkRepeats(_ plan: Plan) -> [Finding] {
  let outline = plan.outline
  var repeatable: [RowID: Bool] = [:]
  // By row, the last block with a line of it.
  var met = Array(repeating: Int32(-1), count: Vocabulary.rows.count)
  var findings: [Finding] = []
  for parent in outline.ids where !outline.marks(parent).has(.shared) {
    let children = outline.children(parent)
    if children.count < 2 { continue }
    // Few blocks have two lines of one row, so that few are looked into.
    var again: [RowID] = []
    for child in children {
      let row = outline.row(child)
      if met[Int(row.index)] == parent.index { again.append(row) }
      met[Int(row.index)] = parent.index
    }
    if again.isEmpty { continue }
    let rows = Set(
      again.filter { row in
        let known = repeatable[row] ?? isRepeatable(row)
        repeatable[row] = known
        return known
      })
    if !rows.isEmpty { findings += repeats(in: plan, children.filter { rows.contains(outline.row($0)) }) }
  }
  return findings
}

private func repeats(in plan: Plan, _ lines: [StatementID]) -> [Finding] {
  let outline = plan.outline
  var first: [Said: StatementID] = [:]
  return lines.compactMap { line in
    guard !outline.marks(line).has(.damaged), outline.children(line).isEmpty, plan[line].operation == .restate else {
      return nil
    }
    let said = Said(plan[line])
    guard !said.values.isEmpty || said.title != nil, plan[line].kind != "reserve" || plan[line].word("voor") != nil
    else { return nil }
    guard let earlier = first[said] else {
      first[said] = line
      return nil
    }
    return Finding(
      .givenTwice, at: plan.place(line, slot: plan[line].values.first?.slot),
      Bilingual(
        "Deze regel staat er twee keer.", en: "This line stands here twice."),
      why: Bilingual(
        "Tweemaal hetzelfde zegt niet meer dan eens. Verwijder er een, of schrijf wat hier anders had moeten staan.",
        en: "The same twice says no more than once. Remove one, or write what should have been different here."),
      related: [Finding.Label(plan.place(earlier), Bilingual("eerder hier", en: "earlier here"))])
  }
}

/// What a line says, wherever it stands.
private struct Said: Hashable {
  let row: RowID
  let title: String?
  let values: [SlotValue]
  let validity: Validity

  init(_ line: Statement) {
    row = line.row
    title = line.title
    validity = line.validity
    values = line.values.map { SlotValue($0.slot, Self.plain($0.value), SourceRange(0, 0)) }
  }

  /// Names without the places where they stand.
  private static func plain(_ value: Value) -> Value {
    let nowhere = SourceRange(0, 0)
    func plain(_ reference: Reference) -> Reference { Reference(name: reference.name, range: nowhere) }
    switch value {
    case .reference(let one): return .reference(plain(one))
    case .references(let list): return .references(list.map(plain))
    case .weighted(let list):
      return .weighted(list.map { Weighted(plain($0.reference), $0.weight, absence: $0.absence) })
    default: return value
    }
  }
}

/// Whether a row may stand more than once in a block, and its lines do not add up.
private func isRepeatable(_ id: RowID) -> Bool {
  let row = Vocabulary[id]
  guard !row.occurs.isSingle, row.naming == .none, !row.parents.contains("") else { return false }
  return row.keyword == "reserve" || !adds(Phrase(row.phrase))
}

private func adds(_ phrase: Phrase) -> Bool {
  phrase.slots.contains { slot in
    switch slot.type {
    case .hours, .fte, .money, .count, .percent: true
    default: false
    }
  }
}
