package import PlanModel
package import SourceText
import Vocabulary

/// The calendar of a plan: its period, the holidays observed here, and the closing days.
///
/// Nil when the plan has no usable period, or one too long to schedule; the latter is said.
package func planCalendar(_ plan: Plan) -> Staged<PlanCalendar?> {
  guard let header = plan.header, let period = planPeriod(plan, header) else { return Staged(nil) }
  let lines = Lines(plan, header)
  let worked = lines[.holidays].flatMap { plan[$0].words("dag") }.compactMap(Holiday.init(rawValue:))
  let closed = lines[.closingDay].compactMap { line -> ClosedRange<Day>? in
    guard let date = plan[line].date("datum"), let first = date.first, let last = date.last, first <= last else {
      return nil
    }
    return first...last
  }
  guard let calendar = PlanCalendar(period, without: Set(worked), closed: closed) else {
    return Staged(nil, [tooLong(plan, plan.child(header, "periode") ?? header)])
  }
  return Staged(calendar)
}

private func planPeriod(_ plan: Plan, _ header: StatementID) -> ClosedRange<Day>? {
  guard let line = plan.child(header, "periode"), case .period(let period)? = plan[line]["periode"],
    let first = period.spans.compactMap({ dates($0)?.0 }).min(),
    let last = period.spans.compactMap({ dates($0)?.1 }).max(), first <= last
  else { return nil }
  return first...last
}

/// Only dated spans say which years a plan is about.
private func dates(_ span: Span) -> (Day, Day)? {
  guard case .dates(let from, let to) = span, let first = from.first, let last = to.last, first <= last else {
    return nil
  }
  return (first, last)
}

private func tooLong(_ plan: Plan, _ line: StatementID) -> Finding {
  let years = PlanCalendar.longest
  return Finding(
    .scheduleInput, at: plan[line].location,
    Bilingual(
      "De periode van het plan is langer dan \(years) jaar; daarvoor wordt geen planning gemaakt.",
      en: "The plan's period is longer than \(years) years; no schedule is made for it."))
}
