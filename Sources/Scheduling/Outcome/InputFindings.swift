import Allocation
import PlanModel
import SourceText

/// What the schedule could not use of what it was given: weeks agreed beforehand, and rows of earlier schedules.
extension ScheduleFindings {
  /// `vast in week 12` of a task that cannot be done in that week.
  func fixedWeeks() -> [Finding] {
    demands.flatMap { demand -> [Finding] in
      guard case .teams = demand.performer, demand.years.contains(where: { !$0.pieces.isEmpty }) else { return [] }
      return plan.children(demand.task, "vast").compactMap { line in
        guard let week = plan[line].figure("week")?.amount.floor, (1...53).contains(week) else { return nil }
        return isUsed(week, demand) ? nil : notUsed(line, week, demand.task)
      }
    }
  }

  /// Whether some part of the task may lie in a week of that number.
  private func isUsed(_ number: Int64, _ demand: TaskDemand) -> Bool {
    guard let calendar = schedule.calendar else { return true }
    return calendar.years.contains { year in
      demand.years[year.index].pieces.contains { piece in
        piece.pinned.contains { week in
          year.weeks.indices.contains(week) && Int64(year.weeks[week].week) == number && piece.weeks.contains(week)
        }
      }
    }
  }

  private func notUsed(_ line: StatementID, _ week: Int64, _ task: StatementID) -> Finding {
    Finding(
      .scheduleInput, .warning, at: plan.place(line, slot: "week"),
      Bilingual(
        "Taak «\(plan.title(task))» kan niet in week \(week); die regel telt niet mee.",
        en: "Task “\(plan.title(task))” cannot be done in week \(week); the line does not count."),
      why: Bilingual(
        "De week ligt buiten de periode van de taak of van het plan. Noem een week waarin de taak kan, of verruim `periode`.",
        en:
          "The week lies outside the period of the task or of the plan. Name a week in which it can be done, or widen `periode`."
      ))
  }

  // MARK: Earlier schedules

  /// Most rows told of one file, and most objects told of one line.
  private static let most = (findings: 20, objects: 8)

  /// Files of another year: all of each is passed over.
  func strayFiles() -> [Finding] {
    guard let header = plan.header else { return [] }
    return schedule.strayFiles.map { stray in
      let file = stray.file.map { "«\($0)»" }
      let begins = stray.monday.map { PlanWeek(year: $0.week.year, week: $0.week.week, days: $0...$0).label }
      return Finding(
        .scheduleInput, .warning, at: place(of: header),
        Bilingual(
          "De planning in \(file ?? "het bestand") telt niet mee: zij gaat over andere weken"
            + (begins.map { ", vanaf \($0)" } ?? "") + ".",
          en: "The schedule in \(file ?? "the file") does not count: it is about other weeks"
            + (begins.map { ", from \($0)" } ?? "") + "."),
        why: Bilingual(
          "`--previous` en `--done` gaan over weken van dit plan, `--year-before` over het jaar ervoor. Geef dat bestand, of laat de optie weg.",
          en:
            "`--previous` and `--done` are about weeks of this plan, `--year-before` about the year before it. Give that file, or leave the option out."
        ))
    }
  }

  private func place(of header: StatementID) -> Location {
    Location(plan[header].location.file, plan[header].nameRange ?? plan[header].keywordRange)
  }

  func strayRows() -> [Finding] {
    guard let header = plan.header else { return [] }
    var groups: [[StrayRow]] = []
    var numbers: [StrayRow: Int] = [:]
    for row in schedule.strays {
      // Of one line the rows differ in object and week.
      var line = row
      (line.object, line.week) = (nil, 0)
      if let known = numbers[line] {
        groups[known].append(row)
      } else {
        numbers[line] = groups.count
        groups.append([row])
      }
    }
    return groups.prefix(Self.most.findings).map { stray($0[0], $0, at: header) }
  }

  private func stray(_ first: StrayRow, _ rows: [StrayRow], at header: StatementID) -> Finding {
    let line = first.line
    let name = line.task.isEmpty ? "" : " «\(line.task)\(line.district.isEmpty ? "" : ", \(line.district)")»"
    let file = first.file.map { "«\($0)»" }
    let what = rows.prefix(Self.most.objects).map { row in
      Bilingual(
        (row.object.map { "object \($0)" } ?? "uren") + " in \(week(row).nl)",
        en: (row.object.map { "object \($0)" } ?? "hours") + " in \(week(row).en)")
    }
    let more = rows.count > what.count
    let list = Bilingual(
      what.map(\.nl).joined(separator: ", ") + (more ? ", en meer" : ""),
      en: what.map(\.en).joined(separator: ", ") + (more ? ", and more" : ""))
    let place = place(of: header)
    switch first.fault {
    case .notAsked:
      return Finding(
        .scheduleInput, .remark, at: place,
        Bilingual(
          "Wat \(file ?? "het bestand") als uitgevoerd noemt van\(name), vraagt het plan niet meer: \(list.nl).",
          en: "What \(file ?? "the file") says was done of\(name) is no longer asked by the plan: \(list.en)."),
        why: Bilingual(
          "Het blijft als uitgevoerd staan en gebruikt uren, maar telt niet voor wat het plan nu vraagt.",
          en: "It stays as done and uses hours, but does not count for what the plan asks now."))
    case .unreadable:
      return Finding(
        .scheduleInput, .warning, at: place,
        Bilingual(
          "Een regel van \(file ?? "een eerdere planning") past niet in het plan en telt niet mee:\(name) \(list.nl).",
          en: "A row of \(file ?? "an earlier schedule") does not fit the plan and does not count:\(name) \(list.en)."),
        why: Bilingual(
          "De week, het object, het team of het dagdeel van die regel bestaat niet. Verbeter het bestand, of laat de regel weg.",
          en:
            "The week, object, team or part of the day of that row does not exist. Correct the file, or leave the row out."
        ))
    }
  }

  /// As it is called in the plan; a week that the plan does not have by its number in the file.
  private func week(_ row: StrayRow) -> Bilingual {
    let years = schedule.calendar?.years ?? []
    guard years.count == 1, let weeks = years.first?.weeks, weeks.indices.contains(row.week) else {
      return Bilingual("week nummer \(row.week) van het bestand", en: "week number \(row.week) of the file")
    }
    return Bilingual(weeks[row.week].label, en: weeks[row.week].label)
  }
}
