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
    case .title: return .text(plan.title(id))
    case .name: return .text(statement.name ?? "")
    case .line: return words(inlines.line(id))
    case .slot(let slot): return statement[slot].map(value) ?? .absent(Self.unstated)
    case .reasons: return .blocks(reasons(id))
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
    case .text(let text, true): return .blocks(readFreeText(text, origin: Self.nowhere).value)
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
    let lines = ids.map(inlines.line).filter { !$0.isEmpty }
    // A line without words says that something is so; one that could not be read says nothing.
    if lines.isEmpty { return ids.contains { plan[$0].isDamaged } ? .absent(Self.unstated) : .text("ja") }
    return words(isShort ? inlines.commas(lines) : inlines.lines(ids))
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
        return isCommonMark ? readFreeText(text, origin: Self.nowhere).value : [.paragraph([.text(text)])]
      }
    }
    return []
  }

  private static let nowhere = TextOrigin.whole(Location(FileID(0), SourceRange(0, 0)))
}
