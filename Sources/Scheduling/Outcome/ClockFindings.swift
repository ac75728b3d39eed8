import Allocation
import PlanModel
import SourceText

/// What the clock has to say about tasks: hours that are planned, and that nobody can do when the plan says so.
struct ClockFindings {
  let plan: Plan

  /// Each once for all years.
  func findings(_ demand: TaskDemand, isAnnounced: Bool, _ calendar: PlanCalendar?) -> [Finding] {
    guard case .teams = demand.performer else { return [] }
    var problems: [ClockProblem] = []
    for year in demand.years {
      for problem in year.clockProblems where !problems.contains(where: { $0.isLike(problem) }) {
        problems.append(problem)
      }
    }
    var findings = problems.map { finding(demand.task, $0) }
    if !isAnnounced, let spacing = longSpacing(demand, calendar) { findings.append(spacing) }
    return findings
  }

  private func finding(_ task: StatementID, _ problem: ClockProblem) -> Finding {
    switch problem {
    case .hours(let asked, let most, let people, let span): hours(task, asked, most, people, span)
    case .visit(let minutes, let longest):
      Finding(
        .timesTooShort, at: place(task, ["duur"]),
        about(
          task,
          Bilingual(
            "één controle duurt \(Reason.hours(minutes)); in de tijden van de taak kan zij hoogstens \(Reason.hours(longest)) aaneen duren.",
            en:
              "one inspection takes \(Reason.englishHours(minutes)); at the task's times it can last at most \(Reason.englishHours(longest)) on end."
          )))
    case .pair:
      Finding(
        .pairTooLarge, at: place(task, ["koppels", "team"]),
        about(
          task,
          Bilingual(
            "het werk gaat in koppels, en geen team van de taak heeft meer dan één persoon.",
            en: "the work is done in pairs, and no team of the task has more than one person.")))
    case .outside(let rules):
      Finding(
        .outsideWorkingTime, at: place(task, ["tijden"]),
        about(
          task,
          Bilingual(
            "buiten de werktijden van het team: \(DutchText.times(rules)).",
            en: "outside the team's working times: “\(DutchText.times(rules))”.")))
    }
  }

  private func hours(
    _ task: StatementID, _ asked: Int, _ most: Int, _ people: Int, _ span: ClockProblem.Span
  ) -> Finding {
    let (dutch, english) =
      switch span {
      case .day: (" op één dag", " on one day")
      case .week: (" per week", " a week")
      case .all: (" in al zijn weken", " in all its weeks")
      }
    let staff =
      people == 1
      ? Bilingual("heeft 1 persoon", en: "1 person") : Bilingual("hebben \(people) personen", en: "\(people) people")
    let at = span == .day ? ["dag", "inzet"] : ["tijden", "inzet", "duur"]
    return Finding(
      .timesTooShort, at: place(task, at),
      about(
        task,
        Bilingual(
          "het werk vraagt \(Reason.hours(asked))\(dutch); daar \(staff.nl) in de tijden van de taak hoogstens \(Reason.hours(most)) voor.",
          en:
            "the work asks \(Reason.englishHours(asked))\(english); at the task's times \(staff.en) can do at most \(Reason.englishHours(most)) of it."
        )))
  }

  // MARK: Spacing

  /// Unannounced visits with more weeks between than half of what each has of the year leave little to guess.
  private func longSpacing(_ demand: TaskDemand, _ calendar: PlanCalendar?) -> Finding? {
    guard let line = plan.child(demand.task, "tussentijd"), let calendar else { return nil }
    for (year, planned) in zip(demand.years, calendar.years) {
      for piece in year.pieces {
        guard case .visits(let visits) = piece.work, !visits.isSecondDraw, visits.frequency > 1 else { continue }
        let weeks = piece.weeks.before(planned.weeks.count).count
        // What does not fit at all is said elsewhere.
        let least = (visits.frequency - 1).multipliedReportingOverflow(by: visits.gap)
        guard !least.overflow, least.partialValue < weeks, 2 * visits.frequency * visits.gap > weeks else { continue }
        return Finding(
          .longSpacing, at: plan[line].location,
          about(
            demand.task,
            Bilingual(
              "\(visits.frequency) onaangekondigde controles met \(Reason.weeks(visits.gap)) ertussen, in \(Reason.weeks(weeks)), laten weinig te raden over; hoogstens \(Reason.weeks(max(1, weeks / (2 * visits.frequency)))) is beter.",
              en:
                "\(visits.frequency) unannounced inspections \(Reason.englishWeeks(visits.gap)) apart, in \(Reason.englishWeeks(weeks)), leave little to guess; at most \(Reason.englishWeeks(max(1, weeks / (2 * visits.frequency)))) is better."
            )))
      }
    }
    return nil
  }

  // MARK: Words

  private func about(_ task: StatementID, _ text: Bilingual) -> Bilingual {
    let title = plan.title(task)
    return Bilingual("Taak «\(title)»: \(text.nl)", en: "Task “\(title)”: \(text.en)")
  }

  private func place(_ task: StatementID, _ keywords: [String]) -> Location {
    let line = keywords.lazy.compactMap { plan.child(task, $0) }.first
    let statement = plan[task]
    return line.map { plan[$0].location }
      ?? Location(statement.location.file, statement.nameRange ?? statement.keywordRange)
  }
}

extension ClockProblem {
  /// Whether it says the same of another year or part of the work.
  fileprivate func isLike(_ other: ClockProblem) -> Bool {
    switch (self, other) {
    case (.hours, .hours), (.visit, .visit), (.pair, .pair): true
    default: self == other
    }
  }
}
