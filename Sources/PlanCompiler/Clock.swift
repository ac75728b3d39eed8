package import PlanModel
import Vocabulary

/// The plan's own idea of today: the latest day it states as done. Output so depends on the text alone.
///
/// Adoption, decisions, feedback, outcomes, adjustments and standings count; plans for the future do not, nor what is
/// dated long after the plan. Nil when the plan dates nothing.
package func lastDoneDay(_ plan: Plan) -> Day? {
  var latest: Day?
  let outline = plan.outline
  let last = plan.lastCredibleDay
  for id in outline.ids where Plan.doneRows.contains(outline.row(id)) && !outline.marks(id).has(.shared) {
    guard case .day(let day)? = plan[id].date("datum"), last.map({ day <= $0 }) ?? true else { continue }
    latest = max(latest ?? day, day)
  }
  return latest
}

/// The plan as it stands on a day: with the variants that were chosen, and with what feedback and adjustments changed
/// from their own dates on.
package func planAsOf(_ day: Day, _ plan: Plan) -> Plan {
  let chosen = plan.chosen(by: day).map { choice -> (id: StatementID, from: Day?) in (choice.variant, nil) }
  let consequences = plan.all("terugkoppeling").compactMap { feedback -> (id: StatementID, from: Day?)? in
    guard let date = isDone(plan, feedback, by: day), let change = plan.child(feedback, "gevolg") else { return nil }
    return (change, date)
  }
  let adjustments = plan.all("bijstelling").compactMap { adjustment -> (id: StatementID, from: Day?)? in
    isDone(plan, adjustment, by: day).map { (adjustment, $0) }
  }
  let dated = (consequences + adjustments).enumerated().sorted { a, b in
    let (x, y) = (a.element.from?.number ?? 0, b.element.from?.number ?? 0)
    return (x, a.offset) < (y, b.offset)
  }
  return plan.amended(by: chosen + dated.map(\.element))
}

private func isDone(_ plan: Plan, _ id: StatementID, by day: Day) -> Day? {
  guard let date = plan[id].date("datum")?.first, date <= day else { return nil }
  return date
}
