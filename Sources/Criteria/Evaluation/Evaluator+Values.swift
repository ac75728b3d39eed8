import PlanModel
import SourceText
import Vocabulary

extension Evaluator {
  func values(_ expression: Expression, _ item: Item) -> [RuleValue] {
    switch expression {
    case .figure(let figure): return [.figure(figure)]
    case .date(let day): return [RuleValue(content: .date(day, day))]
    case .yearDay(let month, let day): return [RuleValue(content: .yearDay(month, day))]
    case .text(let text): return [RuleValue(content: .text(text))]
    case .values(let collection, let path):
      let found = find(collection, item)
      if found.isUnsure, found.items.isEmpty { return [RuleValue(content: .unknown(found.reason))] }
      return found.items.flatMap { values(path, $0) }
    case .count(let collection): return [counted(find(collection, item))]
    case .sum(let inner): return [sum(values(inner, item))]
    case .extreme(let inner, let highest): return extreme(values(inner, item), highest)
    case .share(let instrument): return [share(instrument, item)]
    case .parameter(let name, let collection): return parameter(name, collection, item)
    case .arithmetic(let left, let operation, let right):
      return values(left, item).flatMap { a in values(right, item).map { calculate(a, operation, $0) } }
    }
  }

  private func counted(_ found: Found) -> RuleValue {
    if found.isUnsure { return RuleValue(content: .unknown(found.reason)) }
    let low = Rational(Int64(found.items.count))
    let high = Rational(Int64(found.items.count + found.possible.count))
    var value = RuleValue(content: .figure(low: low, high: high, .number))
    value.isVacuous = found.total == 0
    return value
  }

  private func sum(_ values: [RuleValue]) -> RuleValue {
    guard var total = values.first else {
      var nothing = RuleValue.exact(.zero, .number)
      nothing.isVacuous = true
      return nothing
    }
    for value in values.dropFirst() {
      total = Criteria.calculate(total, .plus, value)
      if case .unknown = total.content { return total }
    }
    if case .unknown = total.content { return total }
    total.location = nil
    total.item = nil
    return total
  }

  private func extreme(_ values: [RuleValue], _ highest: Bool) -> [RuleValue] {
    guard var best = values.first else { return [] }
    for value in values.dropFirst() {
      switch Criteria.compare(value, highest ? .more : .less, best) {
      case .yes: best = value
      case .no: break
      case .unknown(let reason): return [RuleValue(content: .unknown(reason))]
      }
    }
    return [best]
  }

  private func share(_ instrument: String, _ item: Item) -> RuleValue {
    let facts = world(item).facts
    guard let needed = facts.total.needed, needed > 0,
      let share = Rational(facts.instruments[instrument] ?? 0, over: needed)?.multiplied(by: Rational(100))
    else { return .unknown("er zijn geen uren berekend", en: "no hours were computed") }
    return .exact(share, .percent)
  }

  private func parameter(_ name: String, _ collection: Collection?, _ item: Item) -> [RuleValue] {
    let empty = RuleValue.unknown(
      "parameter `\(name)` is niet ingevuld", en: "parameter `\(name)` has not been filled in")
    guard let collection else { return [parameters[criterion]?[name] ?? empty] }
    let plan = world(item).plan
    for owner in find(collection, item).items {
      for line in plan.children(owner.id, "parameter") {
        let given = values(.slot(name), Item(world: owner.world, id: line))
        if !given.isEmpty { return given }
      }
    }
    return [empty]
  }

  func values(_ path: ValuePath, _ item: Item) -> [RuleValue] {
    let statement = statement(item)
    switch path {
    case .slot(let name):
      guard let slot = statement.slot(name) else { return [] }
      return placed(contents(slot.value, item), item, Location(statement.location.file, slot.range))
    case .computed(let field): return placed([computed(field, item)], item, nil)
    case .title: return placed(statement.title.map { [RuleValue(content: .text($0))] } ?? [], item, nil)
    case .name: return placed(statement.name.map { [RuleValue(content: .word($0))] } ?? [], item, nil)
    case .itself:
      let name = statement.name ?? statement.title ?? statement.kind
      return placed([RuleValue(content: .statement(name: name, item))], item, nil)
    }
  }

  private func placed(_ values: [RuleValue], _ item: Item, _ location: Location?) -> [RuleValue] {
    values.map { value in
      var value = value
      value.item = item
      value.location = location
      return value
    }
  }

  private func contents(_ value: Value, _ item: Item) -> [RuleValue] {
    func reference(_ reference: Reference) -> RuleValue {
      RuleValue(
        content: .statement(name: reference.name, reference.target.map { Item(world: item.world, id: $0) }))
    }
    switch value {
    case .absent(let absence): return [.absent(absence)]
    case .figure(let figure): return [.figure(figure)]
    case .date(let date): return [.date(date)]
    case .year(let year): return [.exact(Rational(Int64(year)), .number)]
    case .unit(let unit): return [RuleValue(content: .word(unit.rawValue))]
    case .word(let word): return [RuleValue(content: .word(word))]
    case .code(let code): return [RuleValue(content: .word(code))]
    case .words(let words): return words.map { RuleValue(content: .word($0)) }
    case .text(let text, _), .sentence(let text): return [RuleValue(content: .text(text))]
    case .reference(let one): return [reference(one)]
    case .references(let many): return many.map(reference)
    case .weighted(let weighted): return weighted.map { reference($0.reference) }
    case .period, .times, .time, .condition:
      return [.unknown("deze waarde is niet te vergelijken", en: "this value cannot be compared")]
    }
  }
}

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
    }
  }

  private func hours(_ item: Item) -> ComputedFacts.Hours? {
    let facts = world(item).facts
    switch statement(item).kind {
    case "taak": return facts.tasks[item.id]
    case "team": return facts.teams[item.id]
    case "klasse": return facts.classes[item.id]
    case "plan": return facts.total
    default: return nil
    }
  }

  private func minutes(_ minutes: Int64?) -> RuleValue {
    guard let minutes else { return .unknown("de uren zijn niet te berekenen", en: "the hours cannot be computed") }
    return .exact(Rational(minutes), .minutes)
  }

  private func number(_ number: Rational?) -> RuleValue {
    guard let number else { return .unknown("het getal is niet te berekenen", en: "the number cannot be computed") }
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
    else { return .unknown("de periode van het plan is niet bekend", en: "the plan's period is not known") }
    switch field {
    case .begin: return RuleValue(content: .date(first, first))
    case .end: return RuleValue(content: .date(last, last))
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
    guard worlds.count > 1 else { return RuleValue(content: .unknown(Found.noLastYear)) }
    let plan = world(item).plan
    let judged = Set(plan.children(item.id, "oordeel").compactMap { plan[$0].word("taak") })
    let tasks = worlds[1].plan.all("taak").compactMap { worlds[1].plan[$0].name }
    return number(Rational(Int64(tasks.count { !judged.contains($0) })))
  }

  private func lowestScore(_ item: Item) -> RuleValue {
    let plan = world(item).plan
    let lows = ["effect", "kans"].compactMap { plan.child(item.id, $0).flatMap { plan[$0].figure("van")?.amount } }
    guard lows.count == 2 else { return number(nil) }
    return number(lows[0].multiplied(by: lows[1]))
  }

  private func unscored(_ item: Item) -> RuleValue {
    let plan = world(item).plan
    guard let model = plan.all("risicomodel").first, let effect = plan.child(model, "effect") else {
      return number(nil)
    }
    let scored = plan.children(item.id, "effect").flatMap { plan[$0].weighted("score").map(\.reference.name) }
    return number(Rational(Int64(plan[effect].words("dimensie").count { !scored.contains($0) })))
  }

  private func undescribed(_ item: Item) -> RuleValue {
    let plan = world(item).plan
    guard let low = plan[item.id].figure("van")?.amount, let high = plan[item.id].figure("tot")?.amount, low.isWhole,
      high.isWhole, low <= high, high.numerator - low.numerator < 1000
    else { return number(nil) }
    let described = Set(plan.children(item.id, "trede").compactMap { plan[$0].figure("waarde")?.amount })
    let bare = (low.numerator...high.numerator).count { !described.contains(Rational($0)) }
    return number(Rational(Int64(bare)))
  }

  private func cells(_ item: Item) -> RuleValue {
    let world = world(item)
    let filled = world.plan.children(item.id, "vak").filter { !world.plan[$0].words("interventie").isEmpty }
    let places = unique(filled.compactMap { cell($0, world).map { $0.0 * 16 + $0.1 } })
    return number(Rational(Int64(places.count)))
  }
}
