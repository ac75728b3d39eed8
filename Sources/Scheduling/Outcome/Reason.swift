package import PlanModel
package import SourceText

/// Why a task is not fully covered. Read off the plan and the proof of the schedule; nothing is estimated.
package enum Reason: Hashable, Sendable {
  /// The plan names nobody who does it.
  case nobody
  /// The hours of its teams are absent, so nothing is planned for them.
  case unknownHours(teams: [StatementID])
  /// Its days and times lie outside the working times of its team.
  case noWorkingTime
  /// All its weeks lie before the day on which is planned anew, and nothing is given as done.
  case past
  /// No team of the task has what it asks.
  case expertise([String])
  /// So many visits with so many weeks between do not fit in so many weeks.
  case spacing(visits: Int, gap: Int, weeks: Int)
  /// One visit takes more minutes than any team has in a planning period; nil when these may not be told.
  case tooLong(minutes: Int?, most: Int)
  /// Its teams are full in some weeks with work that goes first.
  case full(Full)
  /// The hours suffice, but what is free at a time is less than one visit.
  case fragments(minutes: Int)
  /// The hours suffice, but the objects left were visited fewer than so many weeks before.
  case objectsWait(minutes: Int, gap: Int)
  /// The year could not be scheduled at all.
  case notScheduled

  package struct Full: Hashable, Sendable {
    package var teams: [FullTeam]
    /// What it takes to cover the task: so many minutes more of these teams in these weeks. It holds what goes first
    /// and lacks there too, since less would not reach the task.
    package var remedies: [Remedy]
    /// Other teams where an hour more would help this class too, through the work it frees.
    package var helps: [TeamWeeks]
  }

  package struct FullTeam: Hashable, Sendable {
    package var team: StatementID
    /// The weeks in words.
    package var labels: [Bilingual]
    /// Minutes planned in them.
    package var minutes: Int
    /// What fills them: highest class first, then most minutes first; what the task itself has comes last.
    package var work: [Work]
  }

  package struct TeamWeeks: Hashable, Sendable {
    package var team: StatementID
    package var labels: [Bilingual]
  }

  package struct Remedy: Hashable, Sendable {
    package var team: StatementID
    /// The weeks in words, and their number.
    package var labels: [Bilingual]
    package var weeks: Int
    package var minutes: Int
    /// As many minutes as a year of so many fte; nil when the team has no productive hours per fte.
    package var fte: Rational?
  }

  package struct Work: Hashable, Sendable {
    package var task: StatementID
    package var rank: Int
    package var minutes: Int
    /// Whether it is the task of which the reason is told.
    package var isItself: Bool

    static func comesFirst(_ a: Work, _ b: Work) -> Bool {
      if a.isItself != b.isItself { return b.isItself }
      return (a.rank, b.minutes, a.task) < (b.rank, a.minutes, b.task)
    }
  }
}

extension Reason {
  /// The reason as anyone may know it: not how long one inspection takes, and no weeks where these may not be told.
  package func open(hidesWeeks: Bool) -> Reason {
    switch self {
    case .tooLong(_, let most): return .tooLong(minutes: nil, most: most)
    case .full(let full) where hidesWeeks: return .full(full.withoutWeeks)
    default: return self
    }
  }

  /// ` in week 8 en week 12`; nothing without weeks.
  static func moments(_ labels: [Bilingual]) -> Bilingual {
    guard !labels.isEmpty else { return Bilingual("", en: "") }
    return Bilingual(
      " in \(DutchText.list(labels.map(\.nl)))", en: " in \(labels.map(\.en).joined(separator: ", "))")
  }

  /// The reason in a sentence or more.
  package func text(_ plan: Plan) -> Bilingual {
    switch self {
    case .nobody: Bilingual("Niemand voert deze taak uit.", en: "Nobody performs this task.")
    case .unknownHours(let teams): Self.unknownHours(teams, plan)
    case .noWorkingTime:
      Bilingual(
        "De dagen en tijden van de taak vallen buiten de werktijden van het team.",
        en: "The task's days and times lie outside the team's working times.")
    case .past:
      Bilingual(
        "De weken van de taak zijn voorbij, en er staat niet dat zij is gedaan.",
        en: "The weeks of the task are over, and nothing says that it was done.")
    case .expertise(let asked): Self.expertise(asked)
    case .spacing(let visits, let gap, let weeks):
      Bilingual(
        "\(visits) controles met \(gap) weken ertussen passen niet in \(weeks) weken.",
        en: "\(visits) inspections \(gap) weeks apart do not fit in \(weeks) weeks.")
    case .tooLong(nil, _):
      Bilingual(
        "Eén controle kost meer uren dan een team in een planperiode heeft.",
        en: "One inspection takes more hours than any team has in a planning period.")
    case .tooLong(let minutes?, let most):
      Bilingual(
        "Eén controle kost \(Self.hours(minutes)); een team heeft hoogstens \(Self.hours(most)) in een planperiode.",
        en:
          "One inspection takes \(Self.englishHours(minutes)); a team has at most \(Self.englishHours(most)) in a planning period."
      )
    case .full(let full): full.text(plan)
    case .fragments(let minutes):
      Bilingual(
        "De uren zijn er, maar nooit genoeg tegelijk voor een hele controle: \(Self.hours(minutes)) blijft over.",
        en:
          "The hours are there, but never enough at once for a whole inspection: \(Self.englishHours(minutes)) is left."
      )
    case .objectsWait(let minutes, let gap):
      Bilingual(
        "De uren zijn er, maar de tussentijd niet: voor \(Self.hours(minutes)) zijn alle objecten korter dan \(gap) weken geleden bezocht.",
        en:
          "The hours are there, but the spacing is not: for \(Self.englishHours(minutes)) all objects were visited less than \(gap) weeks before."
      )
    case .notScheduled:
      Bilingual("Van dit jaar kon geen planning worden gemaakt.", en: "No schedule could be made of this year.")
    }
  }

  private static func unknownHours(_ teams: [StatementID], _ plan: Plan) -> Bilingual {
    let names = teams.map { "«\(plan.title($0))»" }
    let english = teams.map { "“\(plan.title($0))”" }
    return Bilingual(
      "De uren van \(DutchText.list(names)) zijn niet bekend.",
      en: "The hours of \(english.joined(separator: ", ")) are not known.")
  }

  private static func expertise(_ asked: [String]) -> Bilingual {
    Bilingual(
      "Geen team van de taak heeft de deskundigheid \(DutchText.list(asked)).",
      en: "No team of the task has the expertise \(asked.joined(separator: ", ")).")
  }

  static func hours(_ minutes: Int) -> String { hoursText(Rational(minutes)) }

  static func englishHours(_ minutes: Int) -> String {
    minutes % 60 == 0
      ? "\(minutes / 60) hours" : minutes > 60 ? "\(minutes / 60) h \(minutes % 60) min" : "\(minutes) min"
  }
}

extension Reason.Full {
  /// The same of each team at once, since what it says of some weeks means nothing without them.
  fileprivate var withoutWeeks: Reason.Full {
    var result = Reason.Full(teams: [], remedies: [], helps: [])
    for item in teams {
      if let at = result.teams.firstIndex(where: { $0.team == item.team }) {
        result.teams[at].add(item)
      } else {
        result.teams.append(Reason.FullTeam(team: item.team, labels: [], minutes: item.minutes, work: item.work))
      }
    }
    for item in remedies {
      if let at = result.remedies.firstIndex(where: { $0.team == item.team }) {
        result.remedies[at].minutes += item.minutes
        result.remedies[at].fte = result.remedies[at].fte.flatMap { sum in item.fte.flatMap { sum.adding($0) } }
      } else {
        result.remedies.append(
          Reason.Remedy(team: item.team, labels: [], weeks: 1, minutes: item.minutes, fte: item.fte))
      }
    }
    for item in helps where !result.helps.contains(where: { $0.team == item.team }) {
      result.helps.append(Reason.TeamWeeks(team: item.team, labels: []))
    }
    return result
  }

  /// How many seasons and remedies are named before the rest is left to the data.
  private static let named = 3

  func text(_ plan: Plan) -> Bilingual {
    let sentences =
      teams.prefix(Self.named).map { $0.text(plan) } + remedies.prefix(Self.named).map { $0.text(plan) }
      + helps.prefix(Self.named).map { $0.text(plan) }
    return Bilingual(
      sentences.map(\.nl).joined(separator: " "), en: sentences.map(\.en).joined(separator: " "))
  }
}

extension Reason.Remedy {
  private static let halfYear = 26

  func text(_ plan: Plan) -> Bilingual {
    // A shortage of a few weeks is not a part of a year's work; and what is less than a quarter of an hour is not said by week.
    let amount = labels.isEmpty || weeks >= Self.halfYear ? fte.map { DutchText.amount($0, .fte) } : nil
    let weekly = weeks > 1 && minutes / weeks >= 15 ? minutes / weeks : nil
    let dutch = [amount.map { "zoveel als \($0) in een jaar" }, weekly.map { "\(Reason.hours($0)) per week" }]
    let english = [amount.map { "as much as \($0) in a year" }, weekly.map { "\(Reason.englishHours($0)) a week" }]
    return Bilingual(
      "Nodig is \(Reason.hours(minutes)) meer bij «\(plan.title(team))»\(Reason.moments(labels).nl)\(Self.brackets(dutch)).",
      en:
        "What it takes is \(Reason.englishHours(minutes)) more of “\(plan.title(team))”\(Reason.moments(labels).en)\(Self.brackets(english))."
    )
  }

  private static func brackets(_ parts: [String?]) -> String {
    let given = parts.compactMap(\.self)
    return given.isEmpty ? "" : " (\(given.joined(separator: ", ")))"
  }
}

extension Reason.FullTeam {
  /// The work of other weeks, in the same order.
  fileprivate mutating func add(_ other: Reason.FullTeam) {
    minutes += other.minutes
    for item in other.work {
      if let at = work.firstIndex(where: { $0.task == item.task }) {
        work[at].minutes += item.minutes
      } else {
        work.append(item)
      }
    }
    work.sort(by: Reason.Work.comesFirst)
  }

  /// How many tasks are named before the rest is summed.
  private static let named = 6

  func text(_ plan: Plan) -> Bilingual {
    if work.isEmpty {
      return Bilingual(
        "Team «\(plan.title(team))» heeft op de tijden van de taak geen uren\(Reason.moments(labels).nl).",
        en:
          "Team “\(plan.title(team))” has no hours at the task's times\(Reason.moments(labels).en).")
    }
    let others = work.filter { !$0.isItself }
    let rest = others.dropFirst(Self.named).reduce(0) { $0 + $1.minutes }
    let itself = work.reduce(0) { $0 + ($1.isItself ? $1.minutes : 0) }
    var dutch = others.prefix(Self.named).map { "«\(plan.title($0.task))» \(Reason.hours($0.minutes))" }
    var english = others.prefix(Self.named).map { "“\(plan.title($0.task))” \(Reason.englishHours($0.minutes))" }
    if rest > 0 {
      dutch.append("ander werk \(Reason.hours(rest))")
      english.append("other work \(Reason.englishHours(rest))")
    }
    if itself > 0 {
      dutch.append("deze taak zelf \(Reason.hours(itself))")
      english.append("this task itself \(Reason.englishHours(itself))")
    }
    return Bilingual(
      "Team «\(plan.title(team))» is vol\(Reason.moments(labels).nl) (\(Reason.hours(minutes))) met \(DutchText.list(dutch)).",
      en:
        "Team “\(plan.title(team))” is full\(Reason.moments(labels).en) (\(Reason.englishHours(minutes))) with \(english.joined(separator: ", "))."
    )
  }
}

extension Reason.TeamWeeks {
  func text(_ plan: Plan) -> Bilingual {
    let when = Reason.moments(labels)
    return Bilingual(
      "Ook een uur meer bij «\(plan.title(team))»\(when.nl) helpt.",
      en: "An hour more of “\(plan.title(team))”\(when.en) helps as well.")
  }
}
