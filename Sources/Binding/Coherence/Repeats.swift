import PlanModel
import SourceText
import Vocabulary

/// Lines that say exactly what another line of the same block says: `dag 27 april 2017` twice.
///
/// Lines that add up may be alike, as two posts of one fte; a reserve for one purpose is one.
func checkRepeats(_ plan: Plan) -> [Finding] {
  let outline = plan.outline
  return outline.ids.flatMap { parent -> [Finding] in
    guard !outline.marks(parent).has(.shared) else { return [] }
    let lines = outline.children(parent).filter {
      repeatable.contains(outline.row($0)) && !outline.marks($0).has(.damaged)
    }
    guard lines.count > 1 else { return [] }
    var first: [Said: StatementID] = [:]
    return lines.compactMap { line in
      guard outline.children(line).isEmpty, plan[line].operation == .restate else { return nil }
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
        related: [Finding.Label(plan.place(earlier), Bilingual("eerder hier", en: "earlier here"))])
    }
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

/// Rows that may stand more than once in a block, and whose lines do not add up.
private let repeatable: RowSet = {
  let rows = Vocabulary.rows.indices.map { RowID($0) }.filter { id in
    let row = Vocabulary[id]
    guard !row.occurs.isSingle, row.naming == .none, !row.parents.contains("") else { return false }
    return row.keyword == "reserve" || !adds(Phrase(row.phrase))
  }
  return RowSet(rows)
}()

private func adds(_ phrase: Phrase) -> Bool {
  phrase.slots.contains { slot in
    switch slot.type {
    case .hours, .fte, .money, .count, .percent: true
    default: false
    }
  }
}
