import PlanModel
import Scheduling

/// `planning.json`: the schedule for programs; whole minutes, weeks as `2017-W09`.
extension PlanningView {
  static let schema = "urn:vthplan:planning:1"

  func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", Self.schema)
      json.member("version", "1.3")
      json.member("openbaarheid", clearance.rawValue)
      json.object("plan") { json in
        json.member("id", planID)
        json.member("title", planTitle)
        json.member("version", version)
      }
      period(&json)
      json.array("teams") { json in for team in teams { self.team(team, &json) } }
      json.array("tasks") { json in for task in tasks { self.task(task, &json) } }
      json.array("items") { json in for item in items { self.item(item, &json) } }
      json.array("cancelled") { json in for gone in cancelled { self.gone(gone, &json) } }
      json.array("moves") { json in for move in moves { self.move(move, plan, &json) } }
      json.array("choices") { json in for choice in choices { self.choice(choice, &json) } }
    }
    return json.finish()
  }

  private func period(_ json: inout JSONWriter) {
    json.object("period") { json in
      json.member("from", orNull: plan.frame?.lowerBound.iso)
      json.member("until", orNull: plan.frame?.upperBound.iso)
    }
  }

  private func team(_ team: Team, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", plan.label(team.id))
      json.member("title", plan.title(team.id))
      json.member("contract", orNull: team.contract)
      json.array("quarters") { json in
        for (load, planned) in zip(team.quarters, shownQuarters(team)) {
          json.object { json in
            json.member("quarter", load.label)
            json.member("available", orNull: team.isKnown ? load.available : nil)
            json.member("planned", orNull: planned.flatMap { team.told($0) })
            json.member("suppressed", planned == nil)
          }
        }
      }
      guard clearance == .intern else { return }
      json.array("weeks") { json in for load in team.weeks { week(load, of: team, &json) } }
    }
  }

  private func week(_ load: Load, of team: Team, _ json: inout JSONWriter) {
    json.object { json in
      json.member("week", load.label)
      json.member("available", orNull: team.isKnown ? load.available : nil)
      json.member("planned", orNull: team.told(load.planned))
      json.member("reserved", orNull: team.isKnown ? load.reserved : nil)
    }
  }

  private func task(_ task: Task, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", plan.label(task.id))
      json.member("title", plan.title(task.id))
      json.member("class", orNull: className(task.id))
      json.member("announced", task.isAnnounced)
      json.member("needed", task.needed)
      json.member("covered", orNull: task.isCoverageKnown ? task.covered : nil)
      json.member("uncovered", orNull: task.isCoverageKnown ? max(0, task.needed - task.covered) : nil)
      json.member("reason", orNull: task.reason)
      guard !task.remedies.isEmpty else { return }
      json.array("remedies") { json in for remedy in task.remedies { self.remedy(remedy, &json) } }
      json.member("remediesSuffice", task.areRemediesEnough)
      json.member("sameRemediesAs", ifPresent: task.sameRemediesAs.map(plan.label))
    }
  }

  private func remedy(_ remedy: Remedy, _ json: inout JSONWriter) {
    json.object { json in
      json.member("team", plan.label(remedy.team))
      json.member("daypart", ifPresent: remedy.daypart)
      json.member("minutes", remedy.minutes)
      json.member("weekly", remedy.isEachWeek)
      json.member("weeks", remedy.weeks)
    }
  }

  private func item(_ item: Item, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", uid(item.stableID).description)
      json.member("task", item.task.map(plan.label) ?? "taak/\(item.name)")
      json.member("team", orNull: item.team.map(plan.label))
      json.member("week", item.week)
      json.member("date", ifPresent: item.date?.iso)
      json.member("start", ifPresent: item.times.map { DutchText.time($0.lowerBound) })
      json.member("end", ifPresent: item.times.map { DutchText.time($0.upperBound) })
      json.member("minutes", item.minutes)
      json.member("district", ifPresent: item.area.isEmpty ? nil : item.area)
      json.member("object", ifPresent: item.object)
      json.member("announced", item.isAnnounced)
      json.member("status", item.status.rawValue)
      json.member("sequence", item.changes)
    }
  }

  private func gone(_ gone: Cancelled, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", uid(gone.stableID).description)
      json.member("title", gone.title)
      json.member("team", orNull: gone.team.map(plan.label))
      json.member("week", gone.week)
      json.member("announced", gone.isAnnounced)
      json.member("sequence", gone.changes)
    }
  }

  private func choice(_ choice: Choice, _ json: inout JSONWriter) {
    let comparison = choice.comparison
    json.object { json in
      json.member("variants", choice.variants.map(choice.plan.label))
      pair("needed", comparison.needed, &json)
      pair("covered", choice.openTasks.isEmpty ? comparison.covered : nil, &json)
      if choice.isCostKnown, let cost = comparison.cost {
        pair("cents", cost, &json)
      } else {
        json.member("cents", orNull: String?.none)
      }
      json.array("classes") { json in
        for item in comparison.classes {
          json.object { json in
            json.member("class", orNull: item.priority.map(choice.plan.label))
            pair("needed", item.needed, &json)
            pair("covered", choice.openClasses.contains(item.priority) ? nil : item.covered, &json)
          }
        }
      }
      json.array("tasks") { json in
        for item in comparison.inOrder {
          json.object { json in
            json.member("id", choice.plan.label(item.task))
            json.member("title", choice.plan.title(item.task))
            json.member("change", item.isNew ? "nieuw" : item.isDropped ? "vervallen" : "anders")
            pair("needed", item.needed, &json)
            pair("covered", choice.openTasks.contains(item.task) ? nil : item.covered, &json)
          }
        }
      }
      json.array("moves") { json in for move in choice.moves { self.move(move, choice.plan, &json) } }
    }
  }

  /// Both figures, or null for what is not known.
  private func pair(_ name: String, _ pair: ScheduleComparison.Pair?, _ json: inout JSONWriter) {
    guard let pair else { return json.member(name, orNull: String?.none) }
    json.object(name) { json in
      json.member("base", pair.base)
      json.member("choice", pair.other)
    }
  }

  private func move(_ move: Move, _ plan: Plan, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", uid(move.stableID).description)
      json.member("task", orNull: move.task.map(plan.label))
      json.member("from", move.week)
      json.member("to", orNull: move.newWeek)
      json.member("cause", move.cause)
      json.member("explanation", move.explanation)
    }
  }
}

extension PlanningView.Team {
  /// Planned minutes; of a team without hours only what was carried out all the same.
  fileprivate func told(_ planned: Int) -> Int? { isKnown || planned > 0 ? planned : nil }
}
