import Allocation
import PlanModel
import SourceText

/// Puts what the core explains of one year into the names of the plan.
struct Explainer {
  private let outcome: YearOutcome
  private let teams: [TeamCapacity]
  private let demands: [TaskDemand]
  /// By task of the plan.
  private var shortages: [Int: [Shortage]] = [:]

  init(_ outcome: YearOutcome, _ teams: [TeamCapacity], _ demands: [TaskDemand]) {
    self.outcome = outcome
    self.teams = teams
    self.demands = demands
    guard let result = outcome.result else { return }
    for shortage in Allocation.explain(outcome.instance, result).shortages {
      shortages[outcome.built.origins[shortage.task].task, default: []].append(shortage)
    }
  }

  /// Why a task is not covered; nil when the core knows of no lack.
  func reason(_ task: Int, rank: Int) -> Reason? {
    guard let all = shortages[task] else { return nil }
    let full = all.flatMap(\.full)
    if full.isEmpty {
      let minutes = all.reduce(0) { $0 + $1.uncovered }
      guard let waiting = all.first(where: \.waitsForObjects) else { return .fragments(minutes: minutes) }
      return .objectsWait(minutes: minutes, gap: outcome.instance.tasks[waiting.task].gap)
    }
    var seasons: [Reason.FullTeam] = []
    for season in full.map({ self.season($0, rank: rank, of: task) }) where !seasons.contains(season) {
      seasons.append(season)
    }
    return .full(Reason.Full(teams: seasons, remedies: remedies(all), helps: helps(all, besides: full)))
  }

  /// What fills a season; what the task itself has there comes last.
  private func season(_ full: FullSeason, rank: Int, of number: Int) -> Reason.FullTeam {
    let itself = demands[number].task
    var work: [Reason.Work] = []
    for part in full.work where part.priority <= rank {
      let task = demands[outcome.built.origins[part.task].task].task
      if let known = work.firstIndex(where: { $0.task == task }) {
        work[known].minutes += part.minutes
      } else {
        work.append(
          Reason.Work(task: task, rank: part.priority, minutes: part.minutes, isItself: task == itself))
      }
    }
    work.sort(by: Reason.Work.comesFirst)
    return Reason.FullTeam(
      team: team(full.pool), labels: labels(full.weeks), minutes: work.reduce(0) { $0 + $1.minutes }, work: work)
  }

  /// Parts of a task that hang together name the same remedies.
  private func remedies(_ shortages: [Shortage]) -> [Reason.Remedy] {
    var given: [Remedy] = []
    for remedy in shortages.flatMap(\.remedies) {
      if let known = given.firstIndex(where: { $0.pool == remedy.pool && $0.weeks == remedy.weeks }) {
        given[known].minutes = max(given[known].minutes, remedy.minutes)
      } else {
        given.append(remedy)
      }
    }
    return given.sorted { ($1.minutes, $0.pool, $0.weeks.mask) < ($0.minutes, $1.pool, $1.weeks.mask) }.map { remedy in
      Reason.Remedy(
        team: team(remedy.pool), labels: labels(remedy.weeks), weeks: remedy.weeks.count, minutes: remedy.minutes,
        fte: fte(outcome.built.teams[remedy.pool], remedy.minutes))
    }
  }

  private func helps(_ shortages: [Shortage], besides full: [FullSeason]) -> [Reason.TeamWeeks] {
    let own = Set(full.map(\.pool) + shortages.flatMap(\.remedies).map(\.pool))
    return (shortages.first?.helps ?? []).filter { !own.contains($0.pool) }.map {
      Reason.TeamWeeks(team: team($0.pool), labels: labels($0.weeks))
    }
  }

  private func team(_ pool: Int) -> StatementID { teams[outcome.built.teams[pool]].team }

  /// Rounded up to hundredths.
  private func fte(_ team: Int, _ minutes: Int) -> Rational? {
    let year = teams[team].years[outcome.year.index]
    let (gross, reserved) = (year.gross.reduce(0, +), year.reserved.reduce(0, +))
    // Of what comes in a part is kept free.
    guard let perFte = teams[team].perFte, let kept = Rational(gross - reserved, over: max(1, gross)),
      let net = perFte.multiplied(by: kept), !net.isNegative, net != .zero,
      let exact = Rational(minutes).divided(by: net),
      let hundred = exact.multiplied(by: Rational(100))
    else { return nil }
    return Rational(hundred.roundedUp, over: 100)
  }

  // MARK: Weeks in words

  private func labels(_ weeks: WeekSet) -> [Bilingual] {
    weeks.runs.map { run in
      let (first, last) = (outcome.year.weeks[run.lowerBound], outcome.year.weeks[run.upperBound])
      if first == last { return Bilingual("week \(first.week)\(of(first))", en: "week \(first.week)\(english(first))") }
      let start = first.year == last.year ? "" : of(first)
      let begin = first.year == last.year ? "" : english(first)
      return Bilingual(
        "week \(first.week)\(start) t/m \(last.week)\(of(last))",
        en: "weeks \(first.week)\(begin) to \(last.week)\(english(last))")
    }
  }

  /// The year of a week, unless it is the year of most weeks of a plan of one year.
  private func of(_ week: PlanWeek) -> String { isCommon(week) ? "" : " van \(week.year)" }
  private func english(_ week: PlanWeek) -> String { isCommon(week) ? "" : " of \(week.year)" }
  private func isCommon(_ week: PlanWeek) -> Bool {
    outcome.year.index == 0 && week.year == outcome.year.days.lowerBound.year
  }
}
