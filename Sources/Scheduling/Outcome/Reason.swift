package import Allocation
package import PlanModel
package import SourceText

/// Why a task is not fully covered. Read off the plan and the proof of the schedule; nothing is estimated.
package enum Reason: Hashable, Sendable {
  /// The plan names nobody who does it.
  case nobody
  /// In some weeks it has no team: the lines that name one hold at other times.
  case nobodyThen(Moments)
  /// The hours of its teams are absent, so nothing is planned for them.
  case unknownHours(teams: [StatementID])
  /// Its days and times lie outside the working times of its team.
  case noWorkingTime
  /// No team of the task has what it asks.
  case expertise([String])
  /// So many visits with so many weeks between do not fit in so many weeks.
  case spacing(visits: Int, gap: Int, weeks: Int)
  /// One visit takes more minutes than any team has in a planning period; nil when these may not be told.
  case tooLong(minutes: Int?, most: Int)
  /// Its teams are full in some weeks with work that goes first.
  case full(Full)
  /// The hours suffice, but what is free at a time is less than one visit. Of work that can be divided it is what visits of
  /// others, which cannot, left in the wrong weeks.
  case fragments(Fragments)
  /// The hours suffice, but the objects left were visited fewer than so many weeks before.
  case objectsWait(minutes: Int, gap: Int)
  /// It was not carried out in weeks that are over.
  case notDone(minutes: Int)
  /// There is no room in its own weeks; of these, and of what goes first in them, no more may be told.
  case ownWeeks
  /// Its people cannot do so much at its times, or not in pairs.
  case beyondClock
  /// The year could not be scheduled at all.
  case notScheduled

  /// What it takes to cover the task.
  package var remedies: [Remedy] {
    switch self {
    case .full(let full): full.remedies
    case .fragments(let fragments): fragments.remedies
    default: []
    }
  }

  /// What is known of what it takes.
  package var extent: Shortage.Extent {
    switch self {
    case .full(let full): full.extent
    case .fragments(let fragments): fragments.extent
    default: .exact
    }
  }

  /// The same, where it may take more than is told.
  var withRemediesAsLeast: Reason {
    switch self {
    case .full(var full):
      full.extent = .atLeast
      return .full(full)
    case .fragments(var fragments):
      fragments.extent = .atLeast
      return .fragments(fragments)
    default: return self
    }
  }

  /// Other tasks that the hours of `remedies` are for as well.
  package var others: Others {
    switch self {
    case .full(let full): full.others
    case .fragments(let fragments): fragments.others
    default: Others()
    }
  }

  var isNotDone: Bool { if case .notDone = self { true } else { false } }

  /// Other tasks that the same hours are for.
  package struct Others: Hashable, Sendable {
    /// The first few.
    package var named: [StatementID] = []
    package var count = 0
    /// The first of them in the plan, where it comes before the task itself and all hours are the same.
    package var first: StatementID?
  }

  package struct Fragments: Hashable, Sendable {
    package var minutes: Int
    package var isDivisible: Bool
    /// What it takes to cover the task all the same.
    package var remedies: [Remedy] = []
    package var extent: Shortage.Extent = .enough
    package var others = Others()
  }

  package struct Full: Hashable, Sendable {
    package var teams: [FullTeam]
    /// What it takes to cover the task: so many minutes more of these teams in these weeks. It holds what goes first
    /// and lacks there too, since less would not reach the task.
    package var remedies: [Remedy]
    package var extent: Shortage.Extent = .exact
    package var others = Others()
    /// Other teams where an hour more would help this class too, through the work it frees.
    package var helps: [TeamWeeks]
  }

  package struct FullTeam: Hashable, Sendable {
    package var team: StatementID
    /// The parts of the day that are full; empty when it is the weeks.
    package var parts: [Daypart]
    /// Nothing where the weeks may not be told.
    package var weeks: Moments
    /// Minutes planned in them.
    package var minutes: Int
    /// What fills them: highest class first, then most minutes first.
    package var work: [Work]
    /// The task of which the reason is told; what it has there itself is told last.
    package var itself: StatementID
  }

  package struct TeamWeeks: Hashable, Sendable {
    package var team: StatementID
    /// Nil when any part of the day will do.
    package var part: Daypart?
    package var weeks: Moments
  }

  package struct Remedy: Hashable, Sendable {
    package var team: StatementID
    /// Nil when any part of the day will do.
    package var part: Daypart?
    package var weeks: Moments
    /// Minutes in all these weeks together.
    package var minutes: Int
    /// Whether each of the weeks needs its equal share; if not, the minutes are spread over them.
    package var isEachWeek: Bool
    /// As many minutes as a year of so many fte; nil when the team has no productive hours per fte.
    package var fte: Rational?
  }

  /// Weeks of one planning year.
  package struct Moments: Hashable, Sendable {
    package var weeks: [PlanWeek]
    /// The year that goes without saying; nil in a plan of several years.
    package var plainYear: Int?

    package init(_ weeks: [PlanWeek] = [], plainYear: Int? = nil) {
      self.weeks = weeks
      self.plainYear = plainYear
    }
  }

  package struct Work: Hashable, Sendable {
    package var task: StatementID
    package var rank: Int
    package var minutes: Int

    static func comesFirst(_ a: Work, _ b: Work) -> Bool {
      (a.rank, b.minutes, a.task) < (b.rank, a.minutes, b.task)
    }
  }
}

extension Reason {
  /// The reason as anyone may know it: not how long one inspection takes, and no weeks where these may not be told.
  package func open(hidesWeeks: Bool) -> Reason {
    switch self {
    case .tooLong(_, let most): return .tooLong(minutes: nil, most: most)
    case .nobodyThen where hidesWeeks: return .nobodyThen(Moments())
    case .full(let full) where hidesWeeks: return .full(full.withoutWeeks)
    case .fragments(var fragments) where hidesWeeks:
      fragments.remedies = Remedy.withoutWeeks(fragments.remedies)
      return .fragments(fragments)
    default: return self
    }
  }

  /// The reason in a sentence or more.
  package func text(_ plan: Plan) -> Bilingual {
    switch self {
    case .nobody: Bilingual("Niemand voert deze taak uit.", en: "Nobody performs this task.")
    case .nobodyThen(let weeks):
      weeks.weeks.isEmpty
        ? Bilingual("In een deel van de tijd heeft de taak geen team.", en: "Part of the time the task has no team.")
        : Bilingual("De taak heeft geen team\(weeks.text.nl).", en: "The task has no team\(weeks.text.en).")
    case .unknownHours(let teams): Self.unknownHours(teams, plan)
    case .noWorkingTime:
      Bilingual(
        "De dagen en tijden van de taak vallen buiten de werktijden van het team.",
        en: "The task's days and times lie outside the team's working times.")
    case .expertise(let asked): Self.expertise(asked)
    case .spacing(let visits, let gap, let weeks):
      Bilingual(
        "\(visits) controles met \(Self.weeks(gap)) ertussen passen niet in \(Self.weeks(weeks)).",
        en: "\(visits) inspections \(Self.englishWeeks(gap)) apart do not fit in \(Self.englishWeeks(weeks)).")
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
    case .fragments(let fragments): fragments.text(plan)
    case .objectsWait(let minutes, let gap):
      Bilingual(
        "De uren zijn er, maar de tussentijd niet: voor \(Self.hours(minutes)) zijn alle objecten korter dan \(Self.weeks(gap)) geleden bezocht.",
        en:
          "The hours are there, but the spacing is not: for \(Self.englishHours(minutes)) all objects were visited less than \(Self.englishWeeks(gap)) before."
      )
    case .notDone(let minutes):
      Bilingual(
        "In de weken tot nu is \(Self.hours(minutes)) niet uitgevoerd.",
        en: "In the weeks up to now \(Self.englishHours(minutes)) was not carried out.")
    case .ownWeeks:
      Bilingual(
        "In de weken van deze taak past niet alles; welke weken dat zijn en wat daar voorgaat, is niet openbaar.",
        en: "Not all of it fits in the weeks of this task; which these are, and what goes first in them, is not public."
      )
    case .beyondClock:
      Bilingual(
        "In de tijden van de taak passen deze uren niet met zo veel mensen.",
        en: "These hours do not fit the times of the task with so many people.")
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

  static func weeks(_ count: Int) -> String { count == 1 ? "1 week" : "\(count) weken" }
  static func englishWeeks(_ count: Int) -> String { count == 1 ? "1 week" : "\(count) weeks" }

  static func hours(_ minutes: Int) -> String { hoursText(Rational(minutes)) }

  static func englishHours(_ minutes: Int) -> String {
    minutes % 60 == 0
      ? "\(minutes / 60) hours" : minutes > 60 ? "\(minutes / 60) h \(minutes % 60) min" : "\(minutes) min"
  }
}

extension Reason.Fragments {
  fileprivate func text(_ plan: Plan) -> Bilingual {
    let (dutch, english) = (Reason.hours(minutes), Reason.englishHours(minutes))
    let why =
      isDivisible
      ? Bilingual(
        "De uren zijn er, maar niet waar deze taak ze kan gebruiken: controles van andere taken zijn niet te delen, en zo blijft \(dutch) over.",
        en:
          "The hours are there, but not where this task can use them: inspections of other tasks cannot be divided, which leaves \(english)."
      )
      : Bilingual(
        "De uren zijn er, maar nooit genoeg tegelijk voor een hele controle: \(dutch) blijft over.",
        en: "The hours are there, but never enough at once for a whole inspection: \(english) is left.")
    return .joined([why] + Reason.Remedy.texts(remedies, extent, others, plan))
  }
}

extension Bilingual {
  /// Sentences after one another.
  fileprivate static func joined(_ sentences: [Bilingual]) -> Bilingual {
    Bilingual(sentences.map(\.nl).joined(separator: " "), en: sentences.map(\.en).joined(separator: " "))
  }
}

extension Reason.Full {
  /// The same of each team at once, since what it says of some weeks means nothing without them.
  fileprivate var withoutWeeks: Reason.Full {
    var result = Reason.Full(teams: [], remedies: [], helps: [])
    for item in teams {
      if let at = result.teams.firstIndex(where: { $0.team == item.team && $0.parts == item.parts }) {
        result.teams[at].add(item)
      } else {
        result.teams.append(item)
        result.teams[result.teams.count - 1].weeks = Reason.Moments()
      }
    }
    result.remedies = Reason.Remedy.withoutWeeks(remedies)
    (result.extent, result.others) = (extent, others)
    for item in helps where !result.helps.contains(where: { $0.team == item.team && $0.part == item.part }) {
      result.helps.append(Reason.TeamWeeks(team: item.team, part: item.part, weeks: Reason.Moments()))
    }
    return result
  }

  /// How many seasons are told with their work.
  private static let named = 4

  func text(_ plan: Plan) -> Bilingual {
    var sentences = teams.prefix(Self.named).map { $0.text(plan) }
    if teams.count > Self.named { sentences.append(Self.alsoFull(teams.dropFirst(Self.named), plan)) }
    sentences += Reason.Remedy.texts(remedies, extent, others, plan)
    if !helps.isEmpty { sentences.append(helpText(plan)) }
    return .joined(sentences)
  }

  private static func alsoFull(_ teams: ArraySlice<Reason.FullTeam>, _ plan: Plan) -> Bilingual {
    let places = teams.map { Reason.place($0.team, $0.parts, $0.weeks, plan) }
    return Bilingual(
      "Ook vol: \(DutchText.list(places.map(\.nl))).", en: "Also full: \(places.map(\.en).joined(separator: "; ")).")
  }

  private func helpText(_ plan: Plan) -> Bilingual {
    let places = helps.map { Reason.place($0.team, $0.part.map { [$0] } ?? [], $0.weeks, plan) }
    return Bilingual(
      "Ook een uur meer bij \(DutchText.list(places.map(\.nl), "of")) helpt.",
      en: "An hour more of \(places.map(\.en).joined(separator: ", or ")) helps as well.")
  }
}

extension Reason {
  /// `«BOA» 's avonds in week 8 t/m 11`
  static func place(_ team: StatementID, _ parts: [Daypart], _ weeks: Moments, _ plan: Plan) -> Bilingual {
    let (part, when) = (self.parts(parts), weeks.text)
    return Bilingual("«\(plan.title(team))»\(part.nl)\(when.nl)", en: "“\(plan.title(team))”\(part.en)\(when.en)")
  }

  /// ` 's avonds`; nothing without parts.
  fileprivate static func parts(_ parts: [Daypart]) -> Bilingual {
    guard !parts.isEmpty else { return Bilingual("", en: "") }
    return Bilingual(
      " " + DutchText.list(parts.map(\.moment.nl)), en: " " + parts.map(\.moment.en).joined(separator: " and "))
  }
}

extension Daypart {
  /// When it is, as part of a sentence.
  var moment: Bilingual {
    switch self {
    case .day: Bilingual("overdag", en: "by day")
    case .evening: Bilingual("'s avonds", en: "in the evening")
    case .night: Bilingual("'s nachts", en: "at night")
    case .weekend: Bilingual("in het weekend", en: "at the weekend")
    }
  }
}

extension Reason.Moments {
  /// ` in week 8 en week 12`; nothing without weeks.
  fileprivate var text: Bilingual {
    guard !weeks.isEmpty else { return Bilingual("", en: "") }
    let labels = runs.map { label($0.first, $0.last) }
    return Bilingual(" in \(DutchText.list(labels.map(\.nl)))", en: " in \(labels.map(\.en).joined(separator: ", "))")
  }

  /// Weeks that follow one another.
  private var runs: [(first: PlanWeek, last: PlanWeek)] {
    var runs: [(first: PlanWeek, last: PlanWeek)] = []
    for week in weeks {
      if let last = runs.last?.last, last.days.upperBound.adding(1) == week.days.lowerBound {
        runs[runs.count - 1].last = week
      } else {
        runs.append((week, week))
      }
    }
    return runs
  }

  private func label(_ first: PlanWeek, _ last: PlanWeek) -> Bilingual {
    func of(_ week: PlanWeek) -> String { week.year == plainYear ? "" : " van \(week.year)" }
    func english(_ week: PlanWeek) -> String { week.year == plainYear ? "" : " of \(week.year)" }
    if first == last { return Bilingual("week \(first.week)\(of(first))", en: "week \(first.week)\(english(first))") }
    if first.year == last.year {
      return Bilingual(
        "week \(first.week) t/m \(last.week)\(of(last))", en: "weeks \(first.week) to \(last.week)\(english(last))")
    }
    return Bilingual(
      "week \(first.week)\(of(first)) t/m week \(last.week)\(of(last))",
      en: "week \(first.week)\(english(first)) to week \(last.week)\(english(last))")
  }
}

extension Reason.FullTeam {
  /// The work of other weeks, in the same order.
  mutating func add(_ other: Reason.FullTeam) {
    minutes += other.minutes
    var places = Dictionary(uniqueKeysWithValues: work.enumerated().map { ($1.task, $0) })
    for item in other.work {
      if let at = places[item.task] {
        work[at].minutes += item.minutes
      } else {
        places[item.task] = work.count
        work.append(item)
      }
    }
    work.sort(by: Reason.Work.comesFirst)
  }

  /// How many tasks are named before the rest is summed.
  private static let named = 6

  func text(_ plan: Plan) -> Bilingual {
    let (part, when) = (Reason.parts(parts), weeks.text)
    if work.isEmpty {
      return Bilingual(
        "Team «\(plan.title(team))» heeft op de tijden van de taak geen uren\(when.nl).",
        en: "Team “\(plan.title(team))” has no hours at the task's times\(when.en).")
    }
    let others = Array(work.lazy.filter { $0.task != itself }.prefix(Self.named))
    let own = work.first { $0.task == itself }?.minutes ?? 0
    let rest = others.reduce(minutes - own) { $0 - $1.minutes }
    var dutch = others.map { "«\(plan.title($0.task))» \(Reason.hours($0.minutes))" }
    var english = others.map { "“\(plan.title($0.task))” \(Reason.englishHours($0.minutes))" }
    if rest > 0 {
      dutch.append("ander werk \(Reason.hours(rest))")
      english.append("other work \(Reason.englishHours(rest))")
    }
    if own > 0 {
      dutch.append("deze taak zelf \(Reason.hours(own))")
      english.append("this task itself \(Reason.englishHours(own))")
    }
    return Bilingual(
      "Team «\(plan.title(team))» is\(part.nl) vol\(when.nl) (\(Reason.hours(minutes))) met \(DutchText.list(dutch)).",
      en:
        "Team “\(plan.title(team))” is full\(part.en)\(when.en) (\(Reason.englishHours(minutes))) with \(english.joined(separator: ", "))."
    )
  }
}
