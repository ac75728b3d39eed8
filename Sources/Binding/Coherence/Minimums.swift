import PlanModel
import SourceText

/// What areas get at least of a task, beside each other and beside how its hours are divided.
func checkMinimums(_ plan: Plan) -> [Finding] {
  guard let frame = plan.frame else { return [] }
  return plan.own("taak").flatMap { task -> [Finding] in
    let lines = plan.children(task, Rows.minimum).filter { !plan[$0].isDamaged }
    if lines.isEmpty { return [] }
    let minimums = lines.compactMap { Minimum(plan, $0, frame) }
    let divisions = plan.children(task, "verdeling").filter { !plan[$0].isDamaged }
    return (twice(plan, minimums) ?? tooMuch(plan, minimums, task)).map { [$0] }
      ?? minimums.compactMap { minimum in
        divisions.lazy.compactMap { contradiction(plan, minimum, $0, frame) }.first
      }
  }
}

/// `minimum 20% in c` and `minimum 30% in c`: which of the two?
private func twice(_ plan: Plan, _ minimums: [Minimum]) -> Finding? {
  var first: [StatementID: [Minimum]] = [:]
  for minimum in minimums {
    if let earlier = first[minimum.area]?.first(where: { $0.days.overlaps(minimum.days) }) {
      return Finding(
        .givenTwice, at: plan.place(minimum.line, slot: "gebied"),
        Bilingual(
          "Voor «\(plan.title(minimum.area))» staat er al een minimum.",
          en: "There is a minimum for “\(plan.title(minimum.area))” already."),
        related: [
          Finding.Label(plan.place(earlier.line, slot: "aandeel"), Bilingual("eerder hier", en: "earlier here"))
        ])
    }
    first[minimum.area, default: []].append(minimum)
  }
  return nil
}

private struct Minimum {
  let line: StatementID
  let area: StatementID
  let share: Rational
  let days: ClosedRange<Day>

  /// Nil when it does not hold in the plan, or is more than all by itself.
  init?(_ plan: Plan, _ line: StatementID, _ frame: ClosedRange<Day>) {
    guard let area = plan[line].references("gebied").first?.target,
      let share = plan[line].figure("aandeel")?.amount, share <= Rational(100),
      let days = heldDays(plan, line, frame)
    else { return nil }
    (self.line, self.area, self.share, self.days) = (line, area, share, days)
  }
}

private func heldDays(_ plan: Plan, _ line: StatementID, _ frame: ClosedRange<Day>) -> ClosedRange<Day>? {
  let validity = plan[line].validity
  let first = max(validity.from ?? frame.lowerBound, frame.lowerBound)
  let last = min(validity.end?.adding(-1) ?? frame.upperBound, frame.upperBound)
  return first <= last ? first...last : nil
}

/// Areas that lie in one another share what they get.
private func tooMuch(_ plan: Plan, _ all: [Minimum], _ task: StatementID) -> Finding? {
  let named = Set(all.map(\.area))
  let apart = all.filter { !liesIn(named, $0.area, plan) }.map { (id: $0.line, share: $0.share, days: [$0.days]) }
  guard apart.count > 1, let most = tooMuchAtOnce(apart) else { return nil }
  let total = DutchText.number(most.sum)
  return Finding(
    .percentages, at: plan.place(most.line, slot: "aandeel"),
    Bilingual(
      "Van taak «\(plan.title(task))» krijgen gebieden hier samen minstens \(total)%; meer dan alles is er niet.",
      en: "Of task “\(plan.title(task))” areas get at least \(total)% together here; there is no more than all of it."),
    why: Bilingual(
      "Wat elk gebied minstens krijgt, telt op. Verlaag een van de regels.",
      en: "What each area gets at least adds up. Lower one of the lines."))
}

private func liesIn(_ areas: Set<StatementID>, _ area: StatementID, _ plan: Plan) -> Bool {
  var seen: Set<StatementID> = [area]
  var next = plan[area].references("in").first?.target
  while let holder = next, seen.insert(holder).inserted {
    if areas.contains(holder) { return true }
    next = plan[holder].references("in").first?.target
  }
  return false
}

/// An area that `verdeling` gives less than its minimum, or nothing.
private func contradiction(
  _ plan: Plan, _ minimum: Minimum, _ division: StatementID, _ frame: ClosedRange<Day>
) -> Finding? {
  guard let days = heldDays(plan, division, frame), days.overlaps(minimum.days) else { return nil }
  let shares = plan[division].weighted("gebied")
  guard !shares.isEmpty, shares.allSatisfy({ $0.reference.target != nil }) else { return nil }
  let title = plan.title(minimum.area)
  let told = plan.place(minimum.line, slot: "aandeel")
  let related = [Finding.Label(plan.place(division), Bilingual("de verdeling", en: "the division"))]
  guard let own = shares.first(where: { $0.reference.target == minimum.area }) else {
    return Finding(
      .percentages, at: told,
      Bilingual(
        "In de `verdeling` staat «\(title)» niet, dus dit minimum telt niet.",
        en: "The `verdeling` does not have “\(title)”, so this minimum does not count."),
      why: Bilingual(
        "De uren zijn al verdeeld over andere gebieden. Noem een gebied uit de verdeling, of laat een van beide regels weg.",
        en: "The hours are divided over other areas. Name an area of the division, or leave one of the two lines out."),
      related: related)
  }
  guard let share = own.weight?.amount, share < minimum.share else { return nil }
  let (given, least) = (DutchText.number(share), DutchText.number(minimum.share))
  return Finding(
    .percentages, at: told,
    Bilingual(
      "«\(title)» krijgt volgens de `verdeling` \(given)%, dus minstens \(least)% kan niet.",
      en: "“\(title)” gets \(given)% by the `verdeling`, so at least \(least)% cannot be."),
    why: Bilingual(
      "Een minimum is een deel van wat het gebied krijgt. Verlaag het, of wijzig de verdeling.",
      en: "A minimum is a part of what the area gets. Lower it, or change the division."), related: related)
}

/// `weken elastisch … binnen … weken`: a block that weeks can even out in.
func checkElasticWeeks(_ plan: Plan) -> [Finding] {
  plan.lines("plan", "weken").compactMap { line in
    guard let weeks = plan[line].figure("blok")?.amount else { return nil }
    if weeks.isWhole, (2...53).contains(weeks.numerator) { return nil }
    return Finding(
      .invalidNumber, at: plan.place(line, slot: "blok"),
      Bilingual(
        "Drukke weken moeten uitkomen binnen een heel aantal weken van 2 tot en met 53.",
        en: "Busy weeks have to even out within a whole number of weeks from 2 to 53."),
      why: Bilingual(
        "Zo lang is het blok waarin een team niet meer uren maakt dan het heeft. Schrijf bijvoorbeeld `binnen 4 weken`, of `weken strikt` als geen week meer mag hebben.",
        en:
          "That is how long the block is in which a team makes no more hours than it has. Write `binnen 4 weken`, for instance, or `weken strikt` if no week may have more."
      ))
  }
}
