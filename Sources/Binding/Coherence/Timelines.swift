import PlanModel
import SourceText
import Vocabulary

/// Lines of one property with days behind them: no two may hold on one day, and between them no day should be left out.
///
/// A line in a variant cuts what the plan says; among themselves its lines follow the same rule.
func checkTimelines(_ plan: Plan) -> [Finding] {
  let outline = plan.outline
  let owners = Set(outline.ids.filter { outline.marks($0).has(.dated) }.compactMap(outline.parent))
  var findings: [Finding] = []
  for id in owners.sorted() where !outline.marks(id).has(.shared) {
    let block = outline.children(id)
    let dated = Set(block.lazy.filter { outline.marks($0).has(.dated) }.map(plan.row))
    for row in dated.sorted() {
      let lines = block.filter { plan.row($0) == row }
      findings += timeline(plan, lines, isSingle: Vocabulary[row].occurs.isSingle)
    }
  }
  return findings
}

private func timeline(_ plan: Plan, _ lines: [StatementID], isSingle: Bool) -> [Finding] {
  guard lines.count > 1, isSingle || plan[lines[0]].kind == "formatie",
    lines.allSatisfy({ !plan[$0].isDamaged && plan[$0].operation == .restate })
  else { return [] }
  let inOrder = lines.sorted { a, b in
    let (x, y) = (plan[a].validity.from?.number ?? .min, plan[b].validity.from?.number ?? .min)
    return (x, a.index) < (y, b.index)
  }
  var findings: [Finding] = []
  // The line that holds longest of those before.
  var last = inOrder[0]
  for line in inOrder.dropFirst() {
    let (end, from) = (plan[last].validity.end, plan[line].validity.from)
    if isSingle, !plan[last].validity.intersection(plan[line].validity).isEmpty {
      findings.append(overlap(plan, last, line))
    } else if let end, let from, end < from, let gap = days(from: end, to: from.adding(-1), in: plan) {
      findings.append(leftOut(plan, gap, last, line))
    }
    if let end, plan[line].validity.end.map({ $0 > end }) ?? true { last = line }
  }
  return findings
}

/// The days between two lines that the plan is about.
private func days(from first: Day, to last: Day, in plan: Plan) -> ClosedRange<Day>? {
  let frame = plan.frame ?? first...last
  let (from, until) = (max(first, frame.lowerBound), min(last, frame.upperBound))
  return from <= until ? from...until : nil
}

/// At the line that comes later in the text.
private func overlap(_ plan: Plan, _ a: StatementID, _ b: StatementID) -> Finding {
  let (earlier, later) = a.index < b.index ? (plan[a], plan[b]) : (plan[b], plan[a])
  return Finding(
    .overlap, at: Location(later.location.file, later.keywordRange),
    Bilingual(
      "Twee regels `\(later.kind)` gelden voor dezelfde dagen.", en: "Two lines `\(later.kind)` hold for the same days."
    ),
    related: [
      Finding.Label(
        Location(earlier.location.file, earlier.keywordRange), Bilingual("eerder hier", en: "earlier here"))
    ])
}

private func leftOut(_ plan: Plan, _ gap: ClosedRange<Day>, _ before: StatementID, _ after: StatementID) -> Finding {
  let (line, first) = (plan[after], plan[before])
  let (from, until) = (DutchText.day(gap.lowerBound), DutchText.day(gap.upperBound))
  let days = from == until ? from : "\(from) t/m \(until)"
  return Finding(
    .gap, at: Location(line.location.file, line.keywordRange),
    Bilingual("Voor \(days) geldt geen `\(line.kind)`.", en: "No `\(line.kind)` holds for \(days)."),
    related: [
      Finding.Label(
        Location(first.location.file, first.keywordRange), Bilingual("de regel ervoor", en: "the line before"))
    ])
}
