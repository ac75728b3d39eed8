import PlanModel
import SourceText
import Vocabulary

/// Which criteria hold for a plan: statute and policy by the day of adoption, quality criteria by the chosen set.
struct LawInForce {
  /// The day that decides; nil when the plan names neither adoption nor set, and is not tested.
  let date: Day?
  let frame: CriteriaFrame?
  /// The first day of the set that the plan itself names; the day of adoption when that set has none.
  let ownStart: Day?
  private(set) var criteria: [Criterion] = []
  private(set) var findings: [Finding] = []

  var isTested: Bool { date != nil }

  init(_ plan: Plan, _ set: CriteriaSet, _ options: CriteriaOptions) {
    let line = plan.header.flatMap { plan.child($0, "kader") }
    let own = line.flatMap { CriterionReader.code(plan[$0], "kader") }
    // A slip is taken for the set it lies near, so that nothing else is blamed.
    let meant = own.map { set.chosen($0) == nil ? Self.near($0, set) ?? $0 : $0 }
    let code = options.frame ?? meant
    frame = code.flatMap(set.chosen)
    date = Self.date(plan, frame, options)
    ownStart = meant.flatMap(set.chosen).flatMap { $0.from ?? Self.adoption(plan, or: true) }
    if let own, options.frame == nil, set.chosen(own) == nil, let line {
      findings.append(unknown(own, plan[line], set))
    }
    if let asked = options.frame, frame == nil, let header = plan.header {
      findings.append(unknown(asked, plan[header], set, isWritten: false))
    }
    guard let date else { return }
    let chosen = frame?.code ?? frame?.name ?? ""
    let isInForce = { (head: CriterionHead) in head.isInForce(on: date, under: chosen) }
    criteria = options.only.map { set.criteria($0, where: isInForce) } ?? set.criteria(where: isInForce)
    note(plan, line)
    straddle(plan, set, date)
    if options.isReplaced { silence(plan, set, date) }
  }

  private static func date(_ plan: Plan, _ frame: CriteriaFrame?, _ options: CriteriaOptions) -> Day? {
    if let date = options.date { return date }
    guard let adopted = adoption(plan, or: frame != nil) else { return nil }
    if options.frame != nil, let from = frame?.from, adopted < from { return from }
    if options.frame != nil, let until = frame?.until, adopted > until { return until }
    return adopted
  }

  /// The first day the college adopted the plan, else another body; a draft with a set counts as adopted at its start.
  private static func adoption(_ plan: Plan, or draft: Bool) -> Day? {
    guard let header = plan.header else { return nil }
    let last = plan.lastCredibleDay
    let lines = plan.children(header, "vaststelling").filter { line in
      guard let last, let day = plan[line].date("datum")?.first else { return true }
      return day <= last
    }
    let college = lines.filter { plan[$0].word("orgaan") == "college" }
    if let day = (college.isEmpty ? lines : college).compactMap({ plan[$0].date("datum")?.first }).min() { return day }
    return draft ? plan.frame?.lowerBound : nil
  }

  private static func near(_ code: String, _ set: CriteriaSet) -> String? {
    let codes = set.choices
    let small = code.lowercased()
    return codes.contains(small) ? small : nearest(to: small, among: codes)
  }

  /// - Parameter isWritten: whether the line says it, rather than whoever asked for this set.
  private func unknown(_ code: String, _ line: Statement, _ set: CriteriaSet, isWritten: Bool = true) -> Finding {
    let near = Self.near(code, set)
    let at = isWritten ? Location(line.location.file, line.slot("kader")?.range ?? line.keywordRange) : place(line)
    return Finding(
      .unknownName, at: at,
      Bilingual(
        "Er is geen kader `\(code)`." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
        en: "There is no set `\(code)`." + (near.map { " Did you mean `\($0)`?" } ?? "")),
      solutions: (isWritten ? near : nil).map {
        [Finding.Solution(Bilingual("Wijzig in `\($0)`", en: "Change to `\($0)`"), [Finding.Edit(at, $0)])]
      } ?? [])
  }

  private mutating func note(_ plan: Plan, _ line: StatementID?) {
    guard let note = frame?.note, let at = line ?? plan.header else { return }
    findings.append(
      Finding(.kaderNote, at: place(plan[at]), Bilingual(note.nl, en: note.en.isEmpty ? note.nl : note.en)))
  }

  /// Says that no statute is among what is tested: a folder of sets in place of those of the program can leave it out.
  private mutating func silence(_ plan: Plan, _ set: CriteriaSet, _ date: Day) {
    let statutes = set.heads.filter { $0.kind == .statute && !$0.isLocal }
    guard let header = plan.header, !set.heads.isEmpty, !statutes.contains(where: { $0.isInForce(on: date, under: "") })
    else { return }
    findings.append(
      Finding(
        .withoutStatute, at: place(plan[header]),
        Bilingual(
          "Dit plan is aan geen enkele wet getoetst: geen van de gebruikte kaders is een wet die op \(DutchText.day(date)) gold.",
          en: "This plan was tested against no statute: none of the sets used is a statute in force on \(date.iso).")))
  }

  /// Says once which statutes lapse and which begin while the plan runs.
  private mutating func straddle(_ plan: Plan, _ set: CriteriaSet, _ date: Day) {
    guard let header = plan.header, let line = plan.child(header, "periode"), let end = plan.frame?.upperBound else {
      return
    }
    let statutes = set.frames.filter { $0.kind == .statute }
    let lapsing = statutes.filter { frame in frame.until.map { date <= $0 && $0 < end } ?? false }
    let coming = statutes.filter { frame in frame.from.map { date < $0 && $0 <= end } ?? false }
    guard !(lapsing + coming).isEmpty else { return }
    func count(_ frame: CriteriaFrame) -> Int { set.heads.count { $0.set == frame.name } }
    func sure(_ frame: CriteriaFrame) -> Bilingual {
      frame.hasSureDates ? Bilingual("", en: "") : Bilingual(", niet geverifieerd", en: ", not verified")
    }
    let nl =
      lapsing.map {
        "«\($0.title)» vervalt na \($0.until.map(DutchText.day) ?? "") (\(count($0)) criteria\(sure($0).nl))"
      }
      + coming.map {
        "«\($0.title)» geldt vanaf \($0.from.map(DutchText.day) ?? "") (\(count($0)) criteria\(sure($0).nl))"
      }
    let en =
      lapsing.map { "“\($0.title)” lapses after \($0.until?.iso ?? "") (\(count($0)) criteria\(sure($0).en))" }
      + coming.map { "“\($0.title)” holds from \($0.from?.iso ?? "") (\(count($0)) criteria\(sure($0).en))" }
    findings.append(
      Finding(
        .lawStraddle, at: place(plan[line]),
        Bilingual(
          "Terwijl het plan loopt verandert de wet: " + nl.joined(separator: "; ") + ".",
          en: "The law changes while the plan runs: " + en.joined(separator: "; ") + ".")))
  }
}
