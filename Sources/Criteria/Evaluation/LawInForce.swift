import PlanModel
import SourceText
import Vocabulary

/// Which criteria hold for a plan: statute and policy by the day of adoption, quality criteria by the chosen set.
struct LawInForce {
  /// The day that decides; nil when the plan names neither adoption nor set, and is not tested.
  let date: Day?
  let frame: CriteriaFrame?
  private(set) var criteria: [Criterion] = []
  private(set) var findings: [Finding] = []

  var isTested: Bool { date != nil }

  init(_ plan: Plan, _ set: CriteriaSet, _ options: CriteriaOptions) {
    let line = plan.header.flatMap { plan.child($0, "kader") }
    let own = line.flatMap { CriterionReader.code(plan[$0], "kader") }
    let code = options.frame ?? own
    frame = code.flatMap(set.frame)
    date = Self.date(plan, frame, options)
    if let own, options.frame == nil, set.frame(own) == nil, let line { findings.append(unknown(own, plan[line], set)) }
    guard let date else { return }
    let chosen = frame?.code ?? frame?.name ?? ""
    criteria = set.criteria { head in
      (options.only?.contains(head.id) ?? true) && head.isInForce(on: date, under: chosen)
    }
    note(plan, line)
    straddle(plan, set, date)
  }

  private static func date(_ plan: Plan, _ frame: CriteriaFrame?, _ options: CriteriaOptions) -> Day? {
    if let date = options.date { return date }
    guard let adopted = adoption(plan, or: frame != nil) else { return nil }
    if options.frame != nil, let from = frame?.from, adopted < from { return from }
    if options.frame != nil, let until = frame?.until, adopted > until { return until }
    return adopted
  }

  /// The day the college adopted the plan, else another body; a draft with a set counts as adopted at its start.
  private static func adoption(_ plan: Plan, or draft: Bool) -> Day? {
    guard let header = plan.header else { return nil }
    let lines = plan.children(header, "vaststelling")
    let college = lines.first { plan[$0].word("orgaan") == "college" } ?? lines.first
    if let day = college.flatMap({ plan[$0].date("datum")?.first }) { return day }
    guard draft, let period = plan.child(header, "periode"), case .period(let stretch)? = plan[period]["periode"],
      case .dates(let from, _)? = stretch.spans.first
    else { return nil }
    return from.first
  }

  private func unknown(_ code: String, _ line: Statement, _ set: CriteriaSet) -> Finding {
    let codes = set.frames.compactMap { $0.code ?? $0.name }
    let small = code.lowercased()
    let near = codes.contains(small) ? small : nearest(to: small, among: codes)
    let place = Location(line.location.file, line.slot("kader")?.range ?? line.keywordRange)
    return Finding(
      .unknownName, at: place,
      Bilingual(
        "Er is geen kader `\(code)`." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
        en: "There is no set `\(code)`." + (near.map { " Did you mean `\($0)`?" } ?? "")),
      solutions: near.map {
        [Finding.Solution(Bilingual("Wijzig in `\($0)`", en: "Change to `\($0)`"), [Finding.Edit(place, $0)])]
      } ?? [])
  }

  private mutating func note(_ plan: Plan, _ line: StatementID?) {
    guard let note = frame?.note, let at = line ?? plan.header else { return }
    findings.append(
      Finding(.kaderNote, at: place(plan[at]), Bilingual(note.nl, en: note.en.isEmpty ? note.nl : note.en)))
  }

  /// Says once which statutes lapse and which begin while the plan runs.
  private mutating func straddle(_ plan: Plan, _ set: CriteriaSet, _ date: Day) {
    guard let header = plan.header, let line = plan.child(header, "periode"),
      case .period(let period)? = plan[line]["periode"], case .dates(_, let to)? = period.spans.first, let end = to.last
    else { return }
    let statutes = set.frames.filter { $0.kind == .statute }
    let lapsing = statutes.filter { frame in frame.until.map { date <= $0 && $0 < end } ?? false }
    let coming = statutes.filter { frame in frame.from.map { date < $0 && $0 <= end } ?? false }
    guard !(lapsing + coming).isEmpty else { return }
    let nl =
      lapsing.map { "«\($0.title)» vervalt na \($0.until.map(DutchText.day) ?? "")" }
      + coming.map { "«\($0.title)» geldt vanaf \($0.from.map(DutchText.day) ?? "")" }
    let en =
      lapsing.map { "“\($0.title)” lapses after \($0.until?.iso ?? "")" }
      + coming.map { "“\($0.title)” holds from \($0.from?.iso ?? "")" }
    findings.append(
      Finding(
        .lawStraddle, at: place(plan[line]),
        Bilingual(
          "Terwijl het plan loopt verandert de wet: " + nl.joined(separator: "; ") + ".",
          en: "The law changes while the plan runs: " + en.joined(separator: "; ") + ".")))
  }
}
