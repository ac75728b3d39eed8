import Allocation
import PlanModel
import SourceText

/// What it takes to cover a task, in words.
extension Reason.Remedy {
  /// In weeks: what is needed in fewer is not told as a part of a year's work.
  private static let halfYear = 26

  /// What it takes, how much that is together, and what other tasks the hours are for.
  static func texts(
    _ remedies: [Reason.Remedy], _ extent: Shortage.Extent, _ others: Reason.Others, _ plan: Plan
  ) -> [Bilingual] {
    let groups = RemedyGroups(remedies)
    let sentences = groups.all.map { $0.text(extent, plan) } + sum(groups, remedies)
    return others.count == 0 ? sentences : sentences + [same(others, plan)]
  }

  /// What other tasks the hours are for: whoever adds up what tasks take counts them once.
  private static func same(_ others: Reason.Others, _ plan: Plan) -> Bilingual {
    let named = others.named.prefix(others.count == 3 ? 3 : 2)
    let rest = others.count - named.count
    let dutch = named.map { "«\(plan.title($0))»" } + (rest > 0 ? ["\(rest) andere taken"] : [])
    let english = named.map { "“\(plan.title($0))”" } + (rest > 0 ? ["\(rest) other tasks"] : [])
    return Bilingual(
      "Het zijn dezelfde uren als bij \(DutchText.list(dutch)).",
      en: "These are the same hours as for \(english.joined(separator: ", ")).")
  }

  private static func sum(_ groups: RemedyGroups, _ remedies: [Reason.Remedy]) -> [Bilingual] {
    guard groups.all.count > 1 else { return [] }
    let (told, sum) = (groups.minutes, remedies.reduce(0) { $0 + $1.minutes })
    let exact =
      told == sum
      ? Bilingual("", en: "")
      : Bilingual(
        "; met een eigen getal voor elke week is \(Reason.hours(sum)) genoeg",
        en: "; with a figure of its own for each week \(Reason.englishHours(sum)) will do")
    return [
      Bilingual(
        "Samen is dat \(Reason.hours(told))\(exact.nl).",
        en: "Together that is \(Reason.englishHours(told))\(exact.en).")
    ]
  }

  private func text(_ extent: Shortage.Extent, _ plan: Plan) -> Bilingual {
    let count = weeks.weeks.count
    // What is less than a quarter of an hour is not said by week.
    let amount = count == 0 || count >= Self.halfYear ? fte.map { DutchText.amount($0, .fte) } : nil
    let weekly = count > 1 && minutes / count >= 15 ? (minutes + count - 1) / count : nil
    let dutch = [amount.map { "zoveel als \($0) in een jaar" }, weekly.map { "\(Reason.hours($0)) per week" }]
    let english = [amount.map { "as much as \($0) in a year" }, weekly.map { "\(Reason.englishHours($0)) a week" }]
    let place = Reason.place(team, part.map { [$0] } ?? [], weeks, plan)
    let (told, englishTold) = (Reason.hours(minutes), Reason.englishHours(minutes))
    let amounts: Bilingual =
      switch extent {
      case .exact: Bilingual("Nodig is \(told)", en: "What it takes is \(englishTold)")
      case .enough: Bilingual("Genoeg is \(told)", en: "Enough is \(englishTold)")
      case .atLeast: Bilingual("Nodig is ten minste \(told)", en: "What it takes is at least \(englishTold)")
      }
    return Bilingual(
      "\(amounts.nl) meer bij \(place.nl)\(Self.brackets(dutch)).",
      en: "\(amounts.en) more of \(place.en)\(Self.brackets(english)).")
  }

  private static func brackets(_ parts: [String?]) -> String {
    let given = parts.compactMap(\.self)
    return given.isEmpty ? "" : " (\(given.joined(separator: ", ")))"
  }

  /// What each team needs in all, where its weeks may not be told.
  static func withoutWeeks(_ all: [Reason.Remedy]) -> [Reason.Remedy] {
    var result = summed(all)
    for index in result.indices {
      result[index].weeks = Reason.Moments()
      result[index].isEachWeek = false
    }
    return result
  }

  /// One for each team and part of the day.
  private static func summed(_ all: [Reason.Remedy]) -> [Reason.Remedy] {
    var result: [Reason.Remedy] = []
    for item in all {
      guard let at = result.firstIndex(where: { $0.team == item.team && $0.part == item.part }) else {
        result.append(item)
        continue
      }
      result[at].minutes += item.minutes
      result[at].fte = result[at].fte.flatMap { sum in item.fte.flatMap { sum.adding($0) } }
      result[at].weeks.add(item.weeks.weeks)
    }
    return result
  }
}
