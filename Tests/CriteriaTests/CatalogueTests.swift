import Binding
import Criteria
import Foundation
import PlanModel
import SourceText
import Syntax
import Testing

/// All criteria texts of the repository, read once.
enum Catalogue {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The sets that a plan can name.
  static let frames =
    (try? String(contentsOf: folder.appendingPathComponent("Plans/kaders/kaders.vth"), encoding: .utf8)) ?? ""

  static let read: (set: CriteriaSet, findings: [String]) = {
    let kaders = folder.appendingPathComponent("Plans/kaders")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: kaders.path)) ?? []
    var units: [BindingUnit] = []
    for name in names.sorted() where name.hasSuffix(".vth") {
      let text = (try? String(contentsOf: kaders.appendingPathComponent(name), encoding: .utf8)) ?? ""
      units.append(BindingUnit(file: FileID(units.count), tree: parse(SourceFile(name: name, text: text))))
    }
    let bound = bind(units)
    let set = CriteriaSet.read(bound.value)
    return (
      set.value, (bound.findings + set.findings).map { "\($0.primary.location): \($0.message.nl)" }
    )
  }()
}

@Test func theCatalogueIsReadWithoutFindings() {
  #expect(Catalogue.read.findings == [])
}

/// The verdict of a criterion on a fragment of a plan, on a day on which the criterion holds.
private func verdict(_ criterion: Criterion, _ fragment: String) -> (Verdict?, [String], [Finding]) {
  let text = fragment.contains("plan voorbeeld") ? fragment : head + fragment
  let bound = plan(text, included: lastYear(criterion))
  let day = Day(year: 2016, month: 12, day: 20) ?? Day(number: 0)
  let inside = max(min(day, criterion.until ?? day), criterion.from ?? day)
  let result = check(
    bound.value, facts: facts(bound.value), against: Catalogue.read.set,
    options: CriteriaOptions(
      frame: criterion.memberOf.first, date: inside, only: criterion.id == "VO-5-2" ? nil : [criterion.id]))
  let broken = bound.findings.filter { $0.severity == .error }.map(\.message.nl)
  return (result.value.first { $0.criterion.id == criterion.id }, broken, result.findings)
}

@Test(arguments: Catalogue.read.set.criteria.map(\.id))
func bothExamplesOfACriterionShowWhatItMeans(_ id: String) throws {
  let criterion = try #require(Catalogue.read.set[id])
  let (good, goodErrors, _) = verdict(criterion, try #require(criterion.good))
  #expect(goodErrors == [])
  #expect(
    good?.kind == .met || good?.kind == .toJudge && criterion.decidedBy == .both,
    "goed: \(good?.kind.rawValue ?? "-") \(good?.reason?.nl ?? "") \(good?.evidence.filter { !$0.holds }.map(\.statement) ?? [])"
  )
  let (bad, badErrors, findings) = verdict(criterion, try #require(criterion.bad))
  #expect(badErrors == [])
  #expect(bad?.kind == .notMet, "slecht: \(bad?.kind.rawValue ?? "-") \(bad?.reason?.nl ?? "")")
  #expect(findings.contains { $0.criteria.contains(id) })
}

@Test func everyRowIsThereWithASourceAndAWayToDecideIt() {
  let criteria = Catalogue.read.set.criteria
  #expect(Set(criteria.map(\.id)) == rows)
  #expect(criteria.count == 213)
  for criterion in criteria {
    #expect(!criterion.sources.isEmpty && criterion.asks != nil, "\(criterion.id)")
    #expect(criterion.remedy?.en.isEmpty == false, "\(criterion.id) has no remedy in English")
    #expect(criterion.kind != .statute || !criterion.allowsDeviation, "\(criterion.id): statute knows no deviation")
    #expect(
      !criterion.demands.isEmpty || !criterion.equals.isEmpty || !criterion.questions.isEmpty,
      "\(criterion.id) asks nothing")
  }
  #expect(criteria.count { $0.decidedBy == .parameters } == 27)
}

/// A generated page is what the code would write; `RECORD=1 swift test` writes it anew.
@Test func criteriaReferenceIsFresh() throws {
  let page = criteriaReference(Catalogue.read.set)
  let file = Catalogue.folder.appendingPathComponent("Documentation/criteria.md")
  if ProcessInfo.processInfo.environment["RECORD"] != nil {
    try page.write(to: file, atomically: true, encoding: .utf8)
  }
  let isFresh = try String(contentsOf: file, encoding: .utf8) == page
  #expect(isFresh)
}

/// A plan that says nothing satisfies no duty to have something.
@Test func anEmptyPlanSatisfiesNothing() {
  let bound = plan(head)
  for frame in ["vth-2.0", "vth-2.1", "vth-2.2", "vth-2.3"] {
    let result = check(
      bound.value, facts: facts(bound.value), against: Catalogue.read.set, options: CriteriaOptions(frame: frame))
    let met = result.value.filter { $0.kind == .met }.map(\.criterion.id)
    // Only the plan's own date says something.
    #expect(met == met.filter { ["IBT-3"].contains($0) }, "\(frame)")
  }
}

/// The example of the guide is read and tested as it stands there.
@Test func theGuidesExampleWorks() throws {
  let guide = try String(
    contentsOf: Catalogue.folder.appendingPathComponent("Documentation/criteria-schrijven.md"), encoding: .utf8)
  let block = try #require(guide.components(separatedBy: "```vth\n").dropFirst().first)
  let text = try #require(block.components(separatedBy: "\n```\n").first)
  let bound = plan(text)
  let set = CriteriaSet.read(bound.value)
  #expect((bound.findings + set.findings).map(\.message.nl) == [])
  let criterion = try #require(set.value["ZB-1"])
  let results = [criterion.good, criterion.bad].map { example in
    let tested = plan(head + (example ?? "")).value
    return check(tested, facts: facts(tested), against: set.value)
  }
  #expect(results.map { $0.value.map(\.kind) } == [[.met], [.notMet]])
  #expect(
    results.last?.findings.map(\.message.nl) == ["Taak «Toezicht honden» krijgt 300 uur; de raad wil minstens 400 uur."]
  )
}

/// So are its other examples: each meets one of two plans and not the other, but for the value nobody filled in.
@Test(arguments: [
  ("", ["WD-1", "WD-2", "WD-3", "WD-4"], ["WD-5"]),
  ("parameter WD-5 dekking 95%\n", ["WD-1", "WD-2", "WD-3", "WD-4", "WD-5"], []),
])
func theGuidesOtherExamplesWork(_ parameter: String, _ decided: [String], _ open: [String]) throws {
  let guide = try String(
    contentsOf: Catalogue.folder.appendingPathComponent("Documentation/criteria-schrijven.md"), encoding: .utf8)
  let block = try #require(guide.components(separatedBy: "```vth\n").last)
  let bound = plan(try #require(block.components(separatedBy: "\n```").first))
  let set = CriteriaSet.read(bound.value)
  #expect((bound.findings + set.findings).map(\.message.nl) == [])
  let good =
    head.replacing("20 december", with: "29 november") + parameter + """
      team boa "BOA's" {
        boa        domein openbare-ruimte 3 personen
        formatie   3 fte
        productief 1.350 uur per fte
      }
      taak honden "Toezicht op honden" {
        team       boa
        instrument voorlichting
        inzet      500 uur per jaar
      }
      """
  let bad =
    head + parameter + """
      team boa "BOA's" {
        boa        domein openbare-ruimte 3 personen
        formatie   1 fte
        productief 1.350 uur per fte
      }
      taak honden "Toezicht op honden" {
        team       boa
        inzet      1.900 uur per jaar
      }
      taak afval "Toezicht op afval" {
        team       boa
        instrument voorlichting
        inzet      50 uur per jaar
      }
      taak fietsen "Fietsen" {
        team       boa
        inzet      900 uur per jaar
      }
      """
  for (text, kind) in [(good, Verdict.Kind.met), (bad, .notMet)] {
    let tested = plan(text)
    #expect(tested.findings.filter { $0.severity == .error }.map(\.message.nl) == [])
    let verdicts = check(tested.value, facts: facts(tested.value), against: set.value).value
    #expect(verdicts.filter { $0.kind == kind }.map(\.criterion.id) == decided)
    #expect(verdicts.filter { $0.kind == .untested }.map(\.criterion.id) == open)
  }
}
