import PlanModel
package import SourceText

/// What the schedule has to say about the plan: one finding per task, at the line that can change it.
struct ScheduleFindings {
  let plan: Plan
  let risk: RiskFigures
  let schedule: Schedule
  let demands: [TaskDemand]
  let teams: [TeamCapacity]

  func all() -> [Finding] {
    let asked = askedTeams()
    let clock = ClockFindings(plan: plan)
    var ofTasks: [Finding] = []
    for index in schedule.tasks.indices {
      // One for each line; what cannot be planned at all goes first.
      var told = task(index).map { [$0] } ?? []
      let ofClock = clock.findings(demands[index], isAnnounced: schedule.tasks[index].isAnnounced, schedule.calendar)
      for next in ofClock where !told.contains(where: { $0.primary.location == next.primary.location }) {
        told.append(next)
      }
      ofTasks += told
    }
    return teams.indices.flatMap { team($0, isAsked: asked[$0]) } + ofTasks + singleExperts() + noKey() + fixedWeeks()
      + strayFiles() + strayRows()
  }

  /// Of each team, whether some task asks hours of it.
  private func askedTeams() -> [Bool] {
    var asked = Array(repeating: false, count: teams.count)
    for index in schedule.tasks.indices where schedule.tasks[index].hours.needed > 0 {
      guard case .teams(let numbers) = schedule.tasks[index].performer else { continue }
      for number in numbers { asked[number] = true }
    }
    return asked
  }

  // MARK: Teams

  private func team(_ number: Int, isAsked: Bool) -> [Finding] {
    let capacity = teams[number]
    if capacity.years.contains(where: \.isTooLarge) { return [overflow(capacity.team)] }
    // A line that was not understood is reported where it stands.
    let isWhole = !plan[capacity.team].isIncomplete && plan.children(capacity.team).allSatisfy { !plan[$0].isDamaged }
    if isWhole, let money = tooMuchMoney(number) { return [money] }
    guard isAsked, isWhole, !capacity.isKnown, capacity.years.allSatisfy({ $0.contract == nil }) else { return [] }
    let title = plan.title(capacity.team)
    return [
      Finding(
        .scheduleInput, .remark, at: place(capacity.team),
        Bilingual(
          "De uren van team «\(title)» zijn niet te berekenen; zijn taken krijgen geen planning.",
          en: "The hours of team “\(title)” cannot be computed; its tasks get no schedule."),
        why: Bilingual(
          "Een onbekend aantal uren is niet nul. Geef `formatie` met `productief`, of `uren`, zodra die bekend zijn.",
          en: "An unknown number of hours is not zero. Give `formatie` with `productief`, or `uren`, once known."))
    ]
  }

  /// Earmarked money beyond what the team costs, all its hours and other costs together.
  private func tooMuchMoney(_ number: Int) -> Finding? {
    let team = schedule.teams[number]
    guard let hours = team.cost.hours, hours > 0, team.contract == nil,
      team.cost.funding > hours + team.cost.other, let line = plan.child(team.team, "dekking")
    else { return nil }
    let (money, cost) = (euros(team.cost.funding), euros(hours + team.cost.other))
    return Finding(
      .claimContradicted, .warning, at: plan.place(line, slot: "bedrag"),
      Bilingual(
        "Team «\(plan.title(team.team))» kost \(cost); er is \(money) voor bestemd.",
        en: "Team “\(plan.title(team.team))” costs \(cost); \(money) is earmarked for it."),
      why: Bilingual(
        "Meer geld dan het team kost, kan het niet dekken. Kijk naar het bedrag, het tarief, de formatie of de tijd waarvoor het geld is.",
        en:
          "Money beyond what the team costs cannot cover it. Look at the amount, the rate, the staff or the time the money is for."
      ))
  }

  private func euros(_ cents: Int) -> String { DutchText.figure(Figure(Rational(Int64(cents)), .cents)) }

  private func overflow(_ id: StatementID) -> Finding {
    Finding(
      .overflow, at: place(id),
      Bilingual(
        "De uren van «\(plan.title(id))» zijn te groot om mee te rekenen.",
        en: "The hours of “\(plan.title(id))” are too large to compute with."))
  }

  // MARK: Tasks

  private func task(_ index: Int) -> Finding? {
    let years = demands[index].years
    if years.contains(where: { $0.isTooLarge }) { return overflow(demands[index].task) }
    if let day = years.lazy.compactMap({ $0.daysWithoutHours.first }).first {
      return nothingToShare(schedule.tasks[index], day)
    }
    if schedule.tasks[index].hours.uncovered <= 0 { return nil }
    let task = schedule.tasks[index]
    guard let reason = task.reasons.first, !isRounding(task.hours) else { return nil }
    switch reason {
    // Said at the team, where the plan lacks a performer, or with the clock.
    case .nobody, .unknownHours, .beyondClock: return nil
    case .noWorkingTime: return noWorkingTime(task)
    case .spacing: return finding(.windowTooShort, task, at: ["tussentijd", "frequentie"], reason)
    case .tooLong: return finding(.unitTooLarge, task, at: ["duur"], reason)
    case .expertise(let asked):
      return misspelt(asked, task)
        ?? finding(
          .notCovered, task, at: ["deskundigheid"], reason,
          why: Self.tellExpertise)
    case .notScheduled: return finding(.scheduleInput, task, at: [], reason)
    case .nobodyThen, .full, .fragments, .objectsWait, .notDone, .ownWeeks: return notCovered(task)
    }
  }

  /// Less than the quarter of an hour that the schedule counts in, of hours or more.
  private func isRounding(_ hours: Hours) -> Bool {
    hours.uncovered < QuarterHours.minutes && hours.needed >= 4 * QuarterHours.minutes
  }

  private static let tellExpertise = Bilingual(
    "Alleen uren van een team dat alles kan wat de taak vraagt, tellen voor haar. Geef de deskundigheid bij een team van de taak, of noem een team dat haar heeft.",
    en:
      "Only hours of a team that can do all that the task asks count for it. Give the expertise to a team of the task, or name a team that has it."
  )

  /// `deskundigheid openbare-ruimt` of a task whose team has `openbare-ruimte`.
  private func misspelt(_ asked: [String], _ task: TaskSchedule) -> Finding? {
    guard case .teams(let numbers) = task.performer, asked.count == 1,
      let line = plan.child(task.task, "deskundigheid"),
      plan[line].words("deskundigheid") == asked,
      let near = nearest(to: asked[0], among: numbers.flatMap { teams[$0].expertise ?? [] }.sorted())
    else { return nil }
    let place = plan.place(line, slot: "deskundigheid")
    let text = Reason.expertise(asked).text(plan)
    let title = plan.title(task.task)
    return Finding(
      .notCovered, at: place,
      Bilingual(
        "Taak «\(title)»: \(text.nl) Bedoelt u `\(near)`?", en: "Task “\(title)”: \(text.en) Did you mean `\(near)`?"),
      why: Self.tellExpertise,
      solutions: [
        Finding.Solution(Bilingual("Wijzig in `\(near)`", en: "Change to `\(near)`"), [Finding.Edit(place, near)])
      ])
  }

  /// Nothing when the task lies outside the plan: that was said where its period stands.
  private func noWorkingTime(_ task: TaskSchedule) -> Finding? {
    guard let frame = plan.frame, !liesOutside(task.task, frame) else { return nil }
    if let free = onFreeDay(task) { return free }
    return finding(.noWorkingTime, task, at: ["tijden", "dag", "periode"], .noWorkingTime)
  }

  /// `dag 27 april 2017`, on which nobody works who does not say so.
  private func onFreeDay(_ task: TaskSchedule) -> Finding? {
    for line in plan.children(task.task, "dag") {
      guard case .day(let day)? = plan[line].date("datum"), let kind = schedule.calendar?.kind(day) else { continue }
      let holiday = Holiday.allCases.first { $0.day(in: day.year) == day }
      guard kind == .closed || kind == .holiday, kind == .closed || holiday != nil else { continue }
      let title = plan.title(task.task)
      let name = kind == .closed ? "een sluitingsdag" : "een feestdag (\(holiday?.rawValue ?? ""))"
      let english = kind == .closed ? "a closing day" : "a public holiday (\(holiday?.rawValue ?? ""))"
      return Finding(
        .noWorkingTime, at: plan.place(line, slot: "datum"),
        Bilingual(
          "Taak «\(title)»: \(DutchText.day(day)) is \(name); dan werkt het team niet.",
          en: "Task “\(title)”: \(DutchText.day(day)) is \(english); the team does not work then."),
        why: kind == .closed
          ? Bilingual(
            "Kies een andere dag, of haal de `sluitingsdag` uit het plan.",
            en: "Choose another day, or take the `sluitingsdag` out of the plan.")
          : Bilingual(
            "Werkt het team die dag wel, geef het dan een `werktijd feestdagen` met de uren, of zet in het plan `feestdagen zonder \(holiday?.rawValue ?? "")`.",
            en:
              "If the team does work that day, give it a `werktijd feestdagen` with its hours, or put `feestdagen zonder \(holiday?.rawValue ?? "")` in the plan."
          ))
    }
    return nil
  }

  /// `inzet 20% van de uren` on a day on which the team does not work.
  private func nothingToShare(_ task: TaskSchedule, _ day: StatementID) -> Finding {
    Finding(
      .noWorkingTime, at: plan.place(day, slot: "datum"),
      Bilingual(
        "Taak «\(plan.title(task.task))»: op deze dag heeft het team geen uren om een deel van te nemen.",
        en: "Task “\(plan.title(task.task))”: on this day the team has no hours to take a share of."),
      why: Bilingual(
        "Een deel van niets is niets, en dan wordt er voor de taak niets gepland. Kies een dag waarop het team werkt, of schrijf de uren zelf.",
        en:
          "A share of nothing is nothing, and then nothing is planned for the task. Choose a day on which the team works, or write the hours themselves."
      ))
  }

  private func liesOutside(_ task: StatementID, _ frame: ClosedRange<Day>) -> Bool {
    let periods = plan.children(task, "periode").contains { line in
      if case .period(let period)? = plan[line]["periode"] { period.days(in: frame).isEmpty } else { false }
    }
    let days = plan.children(task, "dag").contains { line in
      guard let date = plan[line].date("datum"), let first = date.first, let last = date.last else { return false }
      return last < frame.lowerBound || first > frame.upperBound
    }
    return periods || days
  }

  private func finding(
    _ code: FindingCode, _ task: TaskSchedule, at keywords: [String], _ reason: Reason, why: Bilingual? = nil
  ) -> Finding {
    let line = keywords.lazy.compactMap { plan.child(task.task, $0) }.first
    let text = reason.text(plan)
    let title = plan.title(task.task)
    return Finding(
      code, at: line.map { plan[$0].location } ?? place(task.task),
      Bilingual("Taak «\(title)»: \(text.nl)", en: "Task “\(title)”: \(text.en)"), why: why)
  }

  private static let tellWhatWasDone = Bilingual(
    "Geef met `--previous` de planning die gold, of met `--done` wat er is gedaan.",
    en: "Give the schedule that held with `--previous`, or what was done with `--done`.")

  private func notCovered(_ task: TaskSchedule) -> Finding {
    let title = plan.title(task.task)
    let name = task.priority.map { plan.title($0) }
    let hours = task.hours
    let advice = hours.covered == 0 && task.reasons.contains(where: \.isNotDone) ? [Self.tellWhatWasDone] : []
    let reasons = task.reasons.map { $0.text(plan) } + advice
    return Finding(
      .notCovered, at: place(task.task),
      Bilingual(
        "Van taak «\(title)» (\(name.map { "klasse \($0)" } ?? "zonder klasse")) is \(Reason.hours(hours.uncovered)) van \(Reason.hours(hours.needed)) niet gedekt.",
        en:
          "Of task “\(title)” (\(name.map { "class \($0)" } ?? "without class")) \(Reason.englishHours(hours.uncovered)) of \(Reason.englishHours(hours.needed)) is not covered."
      ),
      why: Bilingual(
        reasons.map(\.nl).joined(separator: " "), en: reasons.map(\.en).joined(separator: " ")))
  }

  // MARK: Expertise

  /// An expertise that tasks ask and one person has, in the order of first asking. A service stands in for its own people;
  /// a team of unknown size, or whose expertise the plan does not say, rules nothing out.
  private func singleExperts() -> [Finding] {
    var seen: Set<String> = []
    return schedule.tasks.indices.flatMap { index -> [Finding] in
      guard case .teams(let numbers) = schedule.tasks[index].performer, schedule.tasks[index].hours.needed > 0 else {
        return []
      }
      let task = schedule.tasks[index].task
      let asked = plan.children(task, "deskundigheid").flatMap { plan[$0].words("deskundigheid") }
      return asked.filter { seen.insert($0).inserted }.compactMap { singleExpert($0, numbers) }
    }
  }

  private func singleExpert(_ expertise: String, _ numbers: [Int]) -> Finding? {
    let able = numbers.filter { teams[$0].expertise?.contains(expertise) ?? true }
    guard able.count == 1, let team = able.first.map({ teams[$0] }), let known = team.expertise,
      known.contains(expertise),
      team.years.allSatisfy({ $0.contract == nil && $0.people == 1 })
    else { return nil }
    let line = plan.child(team.team, "deskundigheid")
    return Finding(
      .singleExpert, at: line.map { plan[$0].location } ?? place(team.team),
      Bilingual(
        "De deskundigheid \(expertise) heeft in team «\(plan.title(team.team))» één persoon; in weken met verlof is er niemand.",
        en:
          "The expertise \(expertise) rests with one person in team “\(plan.title(team.team))”; in weeks of leave there is nobody."
      ))
  }

  // MARK: Key

  /// Said once, at the plan.
  private func noKey() -> [Finding] {
    guard !schedule.hasKey, !schedule.undated.isEmpty, let header = plan.header else { return [] }
    let visits = schedule.undated.reduce(0) { $0 + $1.visits }
    return [
      Finding(.noKey, at: place(header), Self.noKey(visits))
    ]
  }

  /// How many inspections get no week; nil when their number rests on a line that is wrong.
  fileprivate static func noKey(_ visits: Int?) -> Bilingual {
    let (nl, en) =
      switch visits {
      case nil: ("Onaangekondigde controles krijgen", "Unannounced inspections get")
      case 1?: ("1 onaangekondigde controle krijgt", "1 unannounced inspection gets")
      case let visits?: ("\(visits) onaangekondigde controles krijgen", "\(visits) unannounced inspections get")
      }
    return Bilingual(
      "\(nl) geen week, omdat er geen sleutel is.", en: "\(en) no week, since there is no key.")
  }

  private func place(_ id: StatementID) -> Location {
    let statement = plan[id]
    return Location(statement.location.file, statement.nameRange ?? statement.keywordRange)
  }
}

extension Finding {
  /// The same without a number of inspections, for a plan whose hours cannot be relied on.
  package var withoutVisits: Finding {
    guard code == .finding(.noKey) else { return self }
    var finding = self
    finding.message = ScheduleFindings.noKey(nil)
    return finding
  }
}
