import Documents
import PlanModel
import SourceText
import Vocabulary

extension Council {
  /// The values that a template can ask about one statement.
  func scope(_ id: StatementID) -> TemplateScope {
    let row = plan[id].row
    return TemplateScope(id: plan.label(id)) { name in
      NameTable.access(name, of: row).map { value($0, id) }
    }
  }

  func value(_ access: StatementName.Access, _ id: StatementID) -> TemplateValue {
    let statement = plan[id]
    switch access {
    case .title:
      // Of what has neither title nor name, the keyword is no answer to the question whether it has one.
      return statement.title == nil && statement.name == nil ? .absent(plan.title(id)) : .text(plan.title(id))
    case .name: return .text(statement.name ?? "")
    case .line: return words(inlines.line(id) + inlines.noted(id))
    case .validity: return words(inlines.validity(statement))
    case .slot(let slot): return statement[slot].map(value) ?? .absent(Self.unstated)
    case .reasons: return .blocks(reasons(id))
    case .explanation: return .blocks(reasons(id) + plan.children(id, "toelichting").flatMap(freeText))
    case .lines(let rows): return joined(children(id, rows))
    case .text(let rows): return .blocks(children(id, rows).flatMap(freeText))
    case .children(let rows): return .items(children(id, rows).map(scope))
    case .relation(let relation): return .items(links.items(relation, of: id).map(scope))
    case .computed(let compute): return compute(self, id)
    }
  }

  static let unstated = "niet vermeld"

  private func value(_ value: Value) -> TemplateValue {
    switch value {
    case .text(let text, true): return .blocks(readFreeText(text, origin: .nowhere).value)
    case .text(let text, false): return text.isEmpty ? .absent(Self.unstated) : .text(text)
    default: return words(inlines.value(value))
    }
  }

  private func words(_ words: [Inline]) -> TemplateValue { words.isEmpty ? .absent(Self.unstated) : .inlines(words) }

  func children(_ id: StatementID, _ rows: [RowID]) -> [StatementID] {
    plan[id].children.filter { rows.contains(plan[$0].row) }
  }

  /// Lines one after another. Lines that only name things flow together; others are told apart by a semicolon.
  private func joined(_ ids: [StatementID]) -> TemplateValue {
    guard !ids.isEmpty else { return .absent(Self.unstated) }
    let isShort = ids.allSatisfy { plan[$0].values.count + (plan[$0].title == nil ? 0 : 1) <= 1 }
    if let items = named(ids) { return words(inlines.list(items)) }
    let lines = ids.map { inlines.line($0) + inlines.noted($0) }.filter { !$0.isEmpty }
    // A line without words says that something is so; one that could not be read says nothing.
    if lines.isEmpty { return ids.contains { plan[$0].isDamaged } ? .absent(Self.unstated) : .text("ja") }
    return words(isShort ? inlines.commas(lines) : inlines.lines(ids))
  }

  /// What lines name, when they do nothing else: a repeated line adds to the list of the one before it.
  private func named(_ ids: [StatementID]) -> [[Inline]]? {
    var items: [[Inline]] = []
    for id in ids {
      let line = plan[id]
      guard let only = line.values.first, line.values.count == 1, line.title == nil, line.isPlain,
        inlines.noted(id).isEmpty, let named = inlines.items(only.value),
        // The words of the row itself would be lost.
        inlines.line(id) == inlines.value(only.value)
      else { return nil }
      items += named
    }
    return items
  }

  /// `motivering` behind the line and in the block.
  func reasons(_ id: StatementID) -> [Block] {
    let behind = plan[id].reasons.map { [Block.paragraph([.text($0)])] } ?? []
    return behind + plan.children(id, "motivering").flatMap(freeText)
  }

  /// The text of a line that holds text: a paragraph, or blocks when it is CommonMark.
  func freeText(_ id: StatementID) -> [Block] {
    for slot in plan[id].values {
      if case .text(let text, let isCommonMark) = slot.value {
        return isCommonMark ? readFreeText(text, origin: .nowhere).value : [.paragraph([.text(text)])]
      }
    }
    return []
  }

}

extension Statement {
  /// Whether nothing stands behind the line.
  fileprivate var isPlain: Bool {
    asOf == nil && from == nil && until == nil && source == nil && reasons == nil
  }
}
