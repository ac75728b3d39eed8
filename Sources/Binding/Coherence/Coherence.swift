package import PlanModel
package import SourceText
import Vocabulary

/// Whether the plan agrees with itself: what no single line can show. Everything is tied, both ways.
///
/// One finding per statement and thing; statements taken along with `gebruik` and damaged ones are left alone.
package func checkCoherence(_ plan: Plan, _ risks: RiskFigures, _ sources: SourceMap) -> [Finding] {
  checkCircles(plan) + checkFrame(plan) + checkPeriods(plan) + checkDates(plan) + checkTimelines(plan)
    + checkMunicipalities(plan) + checkRiskModel(plan) + checkRisks(plan, risks) + checkTies(plan) + checkEffort(plan)
    + checkShares(plan) + checkCombinations(plan) + checkParts(plan) + checkReserves(plan) + checkChanges(plan)
    + checkMinimums(plan) + checkElasticWeeks(plan) + checkNothing(plan) + checkObjects(plan) + checkUsable(plan)
    + checkDropped(plan) + checkChoices(plan, sources) + checkClashes(plan) + checkDecisions(plan) + checkTargets(plan)
    + checkConfidential(plan)
    + checkRepeats(plan) + checkEarlierPlans(plan) + checkOpenWords(plan) + checkPersonalData(plan, sources)
}

// MARK: Circles

private func checkCircles(_ plan: Plan) -> [Finding] {
  circles(plan, "gebied") { plan[$0].references("in") } + circles(plan, "doel") { plan[$0].references("onder") }
    + circles(plan, "taak") { task in plan.children(task, Rows.after).flatMap { plan[$0].references("taak") } }
    + ["taak", "prioriteit"].flatMap { kind in
      let row = Rows.line("ten-koste-van", of: kind)
      return circles(plan, kind) { plan.child($0, row).map { plan[$0].references("taak") } ?? [] }
    }
}

/// Each circle once, at its first member in the text. Linear: every statement is walked from once.
private func circles(_ plan: Plan, _ kind: String, _ next: (StatementID) -> [Reference]) -> [Finding] {
  var state: [StatementID: Int] = [:]
  var findings: [Finding] = []
  for start in plan.all(kind) where state[start] == nil {
    let references = next(start)
    // What refers to nothing is in no circle.
    if references.isEmpty { continue }
    var stack: [(id: StatementID, rest: [Reference])] = [(start, references)]
    state[start] = 1
    while let top = stack.last {
      guard let reference = top.rest.first else {
        state[top.id] = 2
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].rest.removeFirst()
      guard let target = reference.target else { continue }
      if state[target] == nil {
        state[target] = 1
        stack.append((target, next(target)))
      } else if state[target] == 1 {
        let members = stack.drop { $0.id != target }.map { plan[$0.id].name ?? "" }
        findings.append(circle(plan, kind, members, top.id, reference))
      }
    }
  }
  return findings
}

private func circle(
  _ plan: Plan, _ kind: String, _ members: [String], _ id: StatementID, _ reference: Reference
) -> Finding {
  let path = (members + members.prefix(1)).map { "`\($0)`" }.joined(separator: " → ")
  return Finding(
    .cycle, at: Location(plan[id].location.file, reference.range),
    Bilingual(
      "Deze `\(kind)`-verwijzingen lopen rond: \(path).", en: "These `\(kind)` references run in a circle: \(path)."))
}

// MARK: Periods

/// A plan without dated days can be neither planned nor tested.
private func checkFrame(_ plan: Plan) -> [Finding] {
  guard plan.frame == nil, let line = plan.header.flatMap({ plan.child($0, "periode") }), !plan[line].isShared,
    !plan[line].isDamaged
  else { return [] }
  let isAbsent = plan[line].absence("periode") != nil
  return [
    Finding(
      .invalidDate, at: plan.place(line, slot: "periode"),
      isAbsent
        ? Bilingual(
          "De periode van het plan staat niet vast; dan is er niets in te plannen of aan te toetsen.",
          en: "The plan's period is not fixed; then nothing can be scheduled in it or tested against it.")
        : Bilingual(
          "Bij de periode van het plan ontbreekt het jaar.", en: "The year is missing from the plan's period."),
      why: Bilingual(
        "Schrijf hem met een begin en een eind, zoals `periode 1 januari 2017 t/m 31 december 2017`, ook als hij nog kan wijzigen.",
        en:
          "Write it with a beginning and an end, like `periode 1 januari 2017 t/m 31 december 2017`, even if it may change."
      ))
  ]
}

private func checkPeriods(_ plan: Plan) -> [Finding] {
  guard let frame = plan.frame else { return [] }
  var findings: [Finding] = []
  for line in plan.lines("taak", "periode") {
    guard case .period(let period)? = plan[line]["periode"], period.days(in: frame).isEmpty else { continue }
    let place = plan.place(line, slot: "periode")
    findings.append(missingWeek(period, frame).map { noSuchWeek($0, place) } ?? outside(plan, place))
  }
  for line in plan.lines("team", "reserve") {
    guard case .period(let period)? = plan[line]["periode"], period.days(in: frame).isEmpty else { continue }
    findings.append(outside(plan, plan.place(line, slot: "periode")))
  }
  for line in plan.lines("taak", "toetsmoment") + plan.lines("team", "toetsmoment") {
    guard let last = plan[line].date("datum")?.last, last < frame.lowerBound else { continue }
    findings.append(outside(plan, plan.place(line, slot: "datum")))
  }
  for line in plan.lines("taak", "dag") + plan.lines("plan", "sluitingsdag") {
    guard let date = plan[line].date("datum"), let first = date.first, let last = date.last,
      last < frame.lowerBound || first > frame.upperBound
    else { continue }
    findings.append(outside(plan, plan.place(line, slot: "datum")))
  }
  return findings + checkLength(plan, frame) + checkWeeks(plan, frame) + checkAgreements(plan)
}

/// A plan is about one to four years.
private func checkLength(_ plan: Plan, _ frame: ClosedRange<Day>) -> [Finding] {
  guard let line = plan.header.flatMap({ plan.child($0, "periode") }), !plan[line].isShared,
    frame.upperBound.year - frame.lowerBound.year > 4 || frame.upperBound.number - frame.lowerBound.number >= 4 * 366
  else { return [] }
  let years = frame.upperBound.year - frame.lowerBound.year + 1
  return [
    Finding(
      .outsidePeriod, .warning, at: plan.place(line, slot: "periode"),
      Bilingual("Dit plan beslaat \(years) jaren.", en: "This plan covers \(years) years."),
      why: Bilingual(
        "Een plan gaat over één tot vier jaar; waarschijnlijk klopt een jaartal niet.",
        en: "A plan is about one to four years; a year is probably wrong."))
  ]
}

/// `vast in week 60`, and week 53 of a year that has none.
private func checkWeeks(_ plan: Plan, _ frame: ClosedRange<Day>) -> [Finding] {
  plan.lines("taak", "vast").compactMap { line in
    guard let week = plan[line].figure("week")?.amount else { return nil }
    if week == Rational(53), !hasLongYear(frame) { return noSuchWeek(frame, plan.place(line, slot: "week")) }
    if week.isWhole, (1...53).contains(week.numerator) { return nil }
    return Finding(
      .invalidDate, at: plan.place(line, slot: "week"),
      Bilingual("Weken lopen van 1 tot en met 53.", en: "Weeks run from 1 to 53."))
  }
}

private func hasLongYear(_ frame: ClosedRange<Day>) -> Bool {
  (frame.lowerBound.year...frame.upperBound.year).contains { Day.weeks(in: $0) == 53 }
}

/// A period of nothing but week 53, in years that end with week 52.
private func missingWeek(_ period: Period, _ frame: ClosedRange<Day>) -> ClosedRange<Day>? {
  let isLast = period.spans.allSatisfy { if case .weeks(53, 53) = $0 { true } else { false } }
  return isLast && !hasLongYear(frame) ? frame : nil
}

private func noSuchWeek(_ frame: ClosedRange<Day>, _ place: Location) -> Finding {
  let (first, last) = (frame.lowerBound.year, frame.upperBound.year)
  let years = first == last ? "\(first) heeft" : "\(first) t/m \(last) hebben"
  let spoken = first == last ? "\(first) has" : "\(first) to \(last) have"
  return Finding(
    .invalidDate, at: place,
    Bilingual("\(years) geen week 53; de laatste is week 52.", en: "\(spoken) no week 53; the last is week 52."))
}

func outside(_ plan: Plan, _ place: Location) -> Finding {
  let related = plan.header.flatMap { plan.child($0, "periode") }.map {
    [Finding.Label(plan.place($0, slot: "periode"), Bilingual("de periode van het plan", en: "the plan's period"))]
  }
  return Finding(
    .outsidePeriod, at: place,
    Bilingual("Dit valt geheel buiten de periode van het plan.", en: "This falls wholly outside the plan's period."),
    related: related ?? [])
}

/// `geldig` and other pairs of dates in one line.
private func checkAgreements(_ plan: Plan) -> [Finding] {
  plan.own("afwijking").flatMap { plan.children($0, "geldig") }.compactMap { line in
    guard let from = plan[line].date("van")?.first, let to = plan[line].date("tot")?.last, from > to else { return nil }
    return Finding(
      .dateOrder, at: plan.place(line, slot: "tot"),
      Bilingual("Het einde ligt vóór het begin.", en: "The end lies before the beginning."))
  }
}

// MARK: Shares

/// Shares of one line add up to a whole, or none is given.
private func checkShares(_ plan: Plan) -> [Finding] {
  let lines = ["instrument", "team", "verdeling"].flatMap { plan.lines("taak", $0) }
  return lines.compactMap { line in
    guard let value = plan[line].values.first(where: { if case .weighted = $0.value { true } else { false } }),
      case .weighted(let list) = value.value
    else { return nil }
    var (sum, given) = (Rational.zero, 0)
    for index in list.indices {
      guard let share = list[index].weight?.amount else { continue }
      (sum, given) = (sum.adding(share) ?? sum, given + 1)
    }
    if given == 0 || given == list.count && sum == Rational(100) { return nil }
    let total = DutchText.number(sum)
    return Finding(
      .percentages, at: Location(plan[line].location.file, value.range),
      given == list.count
        ? Bilingual("De delen zijn samen \(total)%, geen 100%.", en: "The parts add up to \(total)%, not 100%.")
        : Bilingual("Niet elk deel heeft een percentage.", en: "Not every part has a percentage."))
  }
}

/// A part of something is at most all of it.
private func checkParts(_ plan: Plan) -> [Finding] {
  let lines =
    ["inzet", "minimum", "hertrekking"].flatMap { plan.lines("taak", $0) }
    + ["reserve", "inzetbaar"].flatMap { plan.lines("team", $0) }
  return checkWhole(plan)
    + lines.compactMap { line in
      guard let share = plan[line].figure("aandeel"), share.amount > Rational(100) else { return nil }
      let text = DutchText.figure(share)
      return Finding(
        .percentages, at: plan.place(line, slot: "aandeel"),
        Bilingual(
          "Een deel kan niet meer zijn dan 100%; hier staat \(text).",
          en: "A part cannot be more than 100%; \(text) stands here."),
        why: Bilingual(
          "Dan zou het meer zijn dan er is. Schrijf welk deel van het geheel het is.",
          en: "It would be more than there is. Write which part of the whole it is."))
    }
}

/// Keywords that count objects or residents.
let wholeCounts: Set<String> = ["objecten", "inwoners"]

/// Objects and residents come in whole numbers.
private func checkWhole(_ plan: Plan) -> [Finding] {
  let lines = plan.lines("taak", "objecten") + plan.lines("plan", "inwoners") + plan.lines("gebied", "inwoners")
  return lines.compactMap { line in
    guard let count = plan[line].figure("aantal"), !count.amount.isWhole else { return nil }
    let text = DutchText.figure(count)
    return Finding(
      .invalidNumber, at: plan.place(line, slot: "aantal"),
      Bilingual(
        "Hier hoort een heel aantal; er staat \(text).", en: "A whole number belongs here; \(text) stands here."))
  }
}

/// Reserves of one team that hold at the same time leave something over.
private func checkReserves(_ plan: Plan) -> [Finding] {
  guard let frame = plan.frame else { return [] }
  return plan.own("team").compactMap { team in
    let lines = plan.children(team, "reserve").filter { !plan[$0].isDamaged }
    guard lines.count > 1 else { return nil }
    let held = lines.compactMap { line -> (id: StatementID, share: Rational, days: [ClosedRange<Day>])? in
      guard let share = plan[line].figure("aandeel")?.amount, share <= Rational(100) else { return nil }
      return (line, share, days(plan, line, frame))
    }
    return tooMuchAtOnce(held).map { tooMuch(plan, $0.line, $0.sum, team) }
  }
}

/// The first day on which lines add up to more than all, with the last of them in the text; found in one sweep.
func tooMuchAtOnce(
  _ held: [(id: StatementID, share: Rational, days: [ClosedRange<Day>])]
) -> (line: StatementID, sum: Rational)? {
  var turns: [(day: Day, line: Int, begins: Bool)] = []
  for (line, item) in held.enumerated() {
    for days in item.days {
      turns.append((days.lowerBound, line, true))
      turns.append((days.upperBound.adding(1), line, false))
    }
  }
  // What ends makes room before anything begins.
  turns.sort { ($0.day, $0.begins ? 1 : 0, $0.line) < ($1.day, $1.begins ? 1 : 0, $1.line) }
  var sum = Rational.zero
  for (index, turn) in turns.enumerated() {
    let share = held[turn.line].share
    sum = sum.adding(turn.begins ? share : share.negated) ?? sum
    let isLast = index + 1 == turns.count || turns[index + 1].day > turn.day
    guard isLast, sum > Rational(100) else { continue }
    let together = held.filter { $0.days.contains { $0.contains(turn.day) } }
    return together.map(\.id).max().map { ($0, sum) }
  }
  return nil
}

/// The days of the plan on which a line with a season of its own holds.
private func days(_ plan: Plan, _ line: StatementID, _ frame: ClosedRange<Day>) -> [ClosedRange<Day>] {
  let validity = plan[line].validity
  let first = max(validity.from ?? frame.lowerBound, frame.lowerBound)
  let last = min(validity.end?.adding(-1) ?? frame.upperBound, frame.upperBound)
  guard first <= last else { return [] }
  guard case .period(let period)? = plan[line]["periode"] else { return [first...last] }
  return period.days(in: first...last)
}

private func tooMuch(_ plan: Plan, _ line: StatementID, _ sum: Rational, _ team: StatementID) -> Finding {
  let total = DutchText.number(sum)
  return Finding(
    .percentages, at: plan.place(line, slot: "aandeel"),
    Bilingual(
      "De reserves van team «\(plan.title(team))» zijn hier samen \(total)%; meer dan alle uren kan niet vrij blijven.",
      en:
        "The reserves of team “\(plan.title(team))” add up to \(total)% here; no more than all hours can be kept free."
    ),
    why: Bilingual(
      "Reserves die tegelijk gelden, tellen op. Verlaag er een, of geef elk een eigen tijd met `in`, `vanaf` of `t/m`.",
      en:
        "Reserves that hold at the same time add up. Lower one, or give each its own time with `in`, `vanaf` or `t/m`."
    ))
}

// MARK: Combinations

/// A `combinatie` takes one variant of a choice: two of one cannot be chosen together.
private func checkCombinations(_ plan: Plan) -> [Finding] {
  plan.lines("plan", "combinatie").compactMap { line in
    var taken: [StatementID: Reference] = [:]
    for reference in plan[line].references("variant") {
      guard let choice = reference.target.flatMap({ plan[$0].parent }) else { continue }
      guard let first = taken.updateValue(reference, forKey: choice) else { continue }
      return Finding(
        .givenTwice, at: Location(plan[line].location.file, reference.range),
        Bilingual(
          "`\(first.name)` en `\(reference.name)` zijn varianten van dezelfde keuze «\(plan.title(choice))»; de raad kan er maar één kiezen.",
          en:
            "`\(first.name)` and `\(reference.name)` are variants of the same choice “\(plan.title(choice))”; only one of them can be chosen."
        ),
        why: Bilingual(
          "Noem in een `combinatie` varianten van verschillende keuzes.",
          en: "Name variants of different choices in a `combinatie`."))
    }
    return nil
  }
}

// MARK: Confidential

private func checkConfidential(_ plan: Plan) -> [Finding] {
  guard let row = Vocabulary.common("vertrouwelijk") else { return [] }
  return plan.outline.ids.filter { plan.outline.row($0) == row }.compactMap { id in
    let statement = plan[id]
    guard !statement.isShared, statement.text("grond") == nil, !statement.isDamaged else { return nil }
    return Finding(
      .confidentialGround, at: plan.place(id),
      Bilingual("Bij `vertrouwelijk` ontbreekt de grond.", en: "`vertrouwelijk` lacks its ground."))
  }
}

// MARK: Municipalities

/// The code of a municipality: `gm` and four digits.
private func checkMunicipalities(_ plan: Plan) -> [Finding] {
  checkAdopters(plan)
    + plan.lines("plan", "gemeente").compactMap { line in
      guard case .code(let code)? = plan[line]["code"], !isMunicipalityCode(code) else { return nil }
      let near = nearMunicipalityCode(code)
      let place = plan.place(line, slot: "code")
      return Finding(
        .municipalityCode, at: place,
        Bilingual(
          "`\(code)` is geen code van een gemeente." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
          en: "`\(code)` is no code of a municipality." + (near.map { " Did you mean `\($0)`?" } ?? "")),
        solutions: near.map {
          [Finding.Solution(Bilingual("Wijzig in `\($0)`", en: "Change to `\($0)`"), [Finding.Edit(place, $0)])]
        } ?? [])
    }
}

/// `vaststelling college van "Duinran"`: one of the municipalities of the plan.
private func checkAdopters(_ plan: Plan) -> [Finding] {
  let own = plan.lines("plan", "gemeente")
  let names = own.compactMap { plan[$0].title }
  guard !names.isEmpty else { return [] }
  return plan.lines("plan", "vaststelling").compactMap { line in
    guard let name = plan[line].text("gemeente"), !names.contains(name) else { return nil }
    let near = nearest(to: name, among: names)
    let place = plan.place(line, slot: "gemeente")
    return Finding(
      .unknownName, at: place,
      Bilingual(
        "Het plan noemt geen `gemeente` «\(name)»." + (near.map { " Bedoelt u «\($0)»?" } ?? ""),
        en: "The plan names no `gemeente` “\(name)”." + (near.map { " Did you mean “\($0)”?" } ?? "")),
      solutions: near.map { Binder.rename(place, PhraseReader.quoted($0)) } ?? [])
  }
}

/// `0363`, `GM0363`, `gm-363`: the same digits, written as they should be.
private func nearMunicipalityCode(_ code: String) -> String? {
  let small = code.lowercased()
  let digits = small.filter(\.isNumber)
  let letters = small.filter(\.isLetter)
  guard (1...4).contains(digits.utf8.count), letters.isEmpty || letters == "gm" else { return nil }
  let near = "gm" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  return isMunicipalityCode(near) ? near : nil
}
