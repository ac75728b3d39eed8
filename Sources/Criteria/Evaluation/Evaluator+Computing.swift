import PlanModel
import Vocabulary

// MARK: Computed figures

extension Evaluator {
  func computed(_ field: PlanField, _ item: Item) -> RuleValue {
    let world = world(item)
    switch field {
    case .needed: return minutes(hours(item)?.needed)
    case .available: return minutes(hours(item)?.available)
    case .covered: return minutes(hours(item)?.covered)
    case .uncovered: return minutes(uncovered(item))
    case .coverage: return coverage(item)
    case .shortage: return minutes(shortage(item))
    case .year, .begin, .end: return period(field, item)
    case .computedScore: return number(world.facts.scores[item.id])
    case .timesPerYear: return timesPerYear(statement(item), world.plan, item)
    case .weight: return heaviest(statement(item))
    case .unjudged: return unjudged(item)
    case .lowestScore: return lowestScore(item)
    case .unscored: return unscored(item)
    case .cells: return cells(item)
    case .undescribed: return undescribed(item)
    case .frameStart: return RuleValue(frameStart.map { .date($0, $0) } ?? .unknown(.noDate))
    }
  }

  private func hours(_ item: Item) -> ComputedFacts.Hours? {
    let world = world(item)
    if world.hasHoursInDoubt { return nil }
    switch Vocabulary.keyword(world.row(item.id)) {
    case "taak": return world.facts.tasks[item.id]
    case "team": return world.facts.teams[item.id]
    case "klasse": return world.facts.classes[item.id]
    case "plan": return world.facts.total
    default: return nil
    }
  }

  private func minutes(_ minutes: Int64?) -> RuleValue {
    guard let minutes else { return RuleValue(.unknown(.noHours)) }
    return .exact(Rational(minutes), .minutes)
  }

  private func number(_ number: Rational?) -> RuleValue {
    guard let number else { return RuleValue(.unknown(.noNumber)) }
    return .exact(number, .number)
  }

  private func uncovered(_ item: Item) -> Int64? {
    guard let hours = hours(item), let needed = hours.needed, let covered = hours.covered else { return nil }
    return max(0, needed.subtractingReportingOverflow(covered).partialValue)
  }

  private func shortage(_ item: Item) -> Int64? {
    guard let hours = hours(item), let needed = hours.needed, let available = hours.available else { return nil }
    return max(0, needed.subtractingReportingOverflow(available).partialValue)
  }

  private func coverage(_ item: Item) -> RuleValue {
    guard let hours = hours(item), let needed = hours.needed, let covered = hours.covered else { return minutes(nil) }
    // Nothing needed is wholly covered.
    guard needed > 0 else { return .exact(Rational(100), .percent) }
    let share = Rational(covered, over: needed)?.multiplied(by: Rational(100))
    return share.map { .exact($0, .percent) } ?? minutes(nil)
  }

  private func period(_ field: PlanField, _ item: Item) -> RuleValue {
    let plan = world(item).plan
    guard let line = plan.child(item.id, "periode"), case .period(let period)? = plan[line]["periode"],
      case .dates(let from, let to)? = period.spans.first, let first = from.first, let last = to.last
    else { return RuleValue(.unknown(.noPeriod)) }
    switch field {
    case .begin: return RuleValue(.date(first, first))
    case .end: return RuleValue(.date(last, last))
    default: return .exact(Rational(Int64(first.year)), .number)
    }
  }

  private func timesPerYear(_ statement: Statement, _ plan: Plan, _ item: Item) -> RuleValue {
    var line = statement
    if statement.kind == "taak" {
      guard let child = plan.child(item.id, "frequentie") else { return number(nil) }
      line = plan[child]
    }
    guard let unit = line.unit("per"), let perYear = rate(unit) else { return number(nil) }
    if let times = line.figure("keer")?.amount {
      let years = line.figure("jaren")?.amount ?? .one
      return number(times.multiplied(by: perYear)?.divided(by: years))
    }
    return number(perYear.divided(by: line.figure("aantal")?.amount ?? .one))
  }

  private func rate(_ unit: CalendarUnit) -> Rational? {
    switch unit {
    case .day: Rational(365)
    case .week: Rational(52)
    default: unit.perYear.map { Rational($0) }
    }
  }

  private func heaviest(_ statement: Statement) -> RuleValue {
    let ranks = statement.words("interventie").compactMap { rank($0, "interventie") }
    return number(ranks.max().map { Rational(Int64($0)) })
  }

  private func unjudged(_ item: Item) -> RuleValue {
    guard worlds.count > 1 else { return RuleValue(.unknown(.noLastYear)) }
    if hasDamaged(item, ["oordeel"]) { return RuleValue(.unknown(.damaged)) }
    let plan = world(item).plan
    let judged = Set(plan.children(item.id, "oordeel").compactMap { plan[$0].word("taak") })
    let tasks = worlds[1].plan.all("taak").compactMap { worlds[1].plan[$0].name }
    // A name that is in neither plan was reported, and may be that of the task that seems to lack a judgement.
    let known = Set(tasks + plan.all("taak").compactMap { plan[$0].name })
    guard judged.isSubset(of: known) else { return RuleValue(.unknown(.damaged)) }
    return number(Rational(Int64(tasks.count { !judged.contains($0) })))
  }

  private func lowestScore(_ item: Item) -> RuleValue {
    let plan = world(item).plan
    let lows = ["effect", "kans"].compactMap { plan.child(item.id, $0).flatMap { plan[$0].figure("van")?.amount } }
    guard lows.count == 2 else { return number(nil) }
    return number(lows[0].multiplied(by: lows[1]))
  }

  private func unscored(_ item: Item) -> RuleValue {
    if hasDamaged(item, ["effect"]) { return RuleValue(.unknown(.damaged)) }
    let world = world(item)
    guard let effects = world.effects else { return number(nil) }
    var scored: [String] = []
    for line in world.plan.children(item.id, "effect") {
      world.statement(line).eachReference("score") { scored.append($0.name) }
    }
    // An effect that the model does not know was reported, and may be the one that seems to lack.
    guard scored.allSatisfy(effects.contains) else { return RuleValue(.unknown(.damaged)) }
    return number(Rational(Int64(effects.count { !scored.contains($0) })))
  }

  private func undescribed(_ item: Item) -> RuleValue {
    if hasDamaged(item, ["trede"]) { return RuleValue(.unknown(.damaged)) }
    let plan = world(item).plan
    guard let low = plan[item.id].figure("van")?.amount, let high = plan[item.id].figure("tot")?.amount, low.isWhole,
      high.isWhole, low <= high, high.numerator - low.numerator < 1000
    else { return number(nil) }
    let described = Set(plan.children(item.id, "trede").compactMap { plan[$0].figure("waarde")?.amount })
    // A step outside the scale was reported, and may be the one that seems to lack.
    guard described.allSatisfy({ low <= $0 && $0 <= high }) else { return RuleValue(.unknown(.damaged)) }
    let bare = (low.numerator...high.numerator).count { !described.contains(Rational($0)) }
    return number(Rational(Int64(bare)))
  }

  private func cells(_ item: Item) -> RuleValue {
    if hasDamaged(item, ["vak"]) { return RuleValue(.unknown(.damaged)) }
    let world = world(item)
    let filled = world.plan.children(item.id, "vak").filter { !world.plan[$0].words("interventie").isEmpty }
    let places = unique(filled.compactMap { cell($0, world).map { $0.0 * 16 + $0.1 } })
    return number(Rational(Int64(places.count)))
  }
}
