import Documents
import PlanModel

extension Council {
  /// How often each verdict was given, per set of criteria.
  func verdictSummary() -> [Block] {
    guard !figures.tests.isEmpty else { return [] }
    let sets = figures.tests.reduce(into: [String]()) { sets, test in
      if !sets.contains(test.set) { sets.append(test.set) }
    }
    let verdicts = CouncilFigures.Verdict.allCases
    let columns = [Table.Column("Kader")] + verdicts.map { Table.Column(capitalised($0.title), alignment: .end) }
    let rows = sets.map { set in
      let title = figures.tests.first { $0.set == set }?.setTitle ?? set
      return Table.Row(
        [[.text(title)]]
          + verdicts.map { verdict in
            [.text(String(figures.tests.count { $0.set == set && $0.verdict == verdict }))]
          })
    }
    let table = Table(
      id: "tabel-oordelen", caption: [.text("Oordelen per kader")], columns: columns, rows: rows)
    return [.table(table)]
  }

  /// What the open documents leave out, and on what ground.
  func omissions() -> [Block] {
    guard disclosure.clearance == .open else { return [] }
    let marked = disclosure.omissions.map { omission -> [Inline] in
      let what = omission.count == 1 ? "1 onderdeel" : "\(omission.count) onderdelen"
      let lifting = omission.lifting.map { "; opheffing door \(PlanInlines.spaced($0))" } ?? ""
      let ground = omission.ground.map { " op grond van: \($0)" } ?? ": grond niet opgegeven"
      return [.text(what + ground + lifting)]
    }
    let always: [Inline] = [
      .text("objecten, weken, dagen en duur van controles die niet zijn aangekondigd, en gegevens over medewerkers")
    ]
    let list = Block.list(List(items: ([always] + marked).map { [.paragraph($0)] }))
    let computed = "Uren, dekking en oordelen in deze stukken zijn berekend zonder wat vertrouwelijk is."
    let after: [Block] = disclosure.omissions.isEmpty ? [] : [.paragraph([.text(computed)])]
    return [.paragraph([.text("In de openbare stukken staan niet:")]), list] + after
  }

  // MARK: Tests as items of a template

  func testScope(_ test: CouncilFigures.Test) -> TemplateScope {
    TemplateScope(
      id: "toets/\(test.id)",
      [
        "toets criterium": .text(test.id), "toets titel": .text(test.title), "toets kader": .text(test.setTitle),
        "toets soort": .text(test.kind), "toets bron": .text(test.source), "toets oordeel": .inlines([badge(test)]),
        "toets bewijs": evidence(test), "toets toelichting": test.note.isEmpty ? .absent("geen") : .text(test.note),
        "toets zekerheid": .text(certainty(test)),
        "toets afwijking": test.deviation.map { .blocks(reasons($0)) } ?? .blocks([]),
      ])
  }

  static let testSchema = TemplateSchema([
    .init("toets criterium", .text, help: "Het nummer van het criterium."),
    .init("toets titel", .text, help: "De titel van het criterium."),
    .init("toets kader", .text, help: "Het kader waar het criterium in staat."),
    .init("toets soort", .text, help: "De soort kader: wet, kwaliteitscriteria, beleid of model."),
    .init("toets zekerheid", .text, help: "Of het criterium is geverifieerd: de zekerheid van zijn bron."),
    .init("toets bron", .text, help: "De vindplaats van het criterium."),
    .init("toets oordeel", .text, help: "Het oordeel."),
    .init("toets bewijs", .text, help: "De onderdelen van het plan waaruit het oordeel blijkt."),
    .init("toets toelichting", .text, help: "Waarom het oordeel zo luidt."),
    .init("toets afwijking", .blocks, help: "De motivering van een afwijking."),
  ])

  /// `zekerheid hoog`; what is less sure was not verified.
  private func certainty(_ test: CouncilFigures.Test) -> String {
    (test.confidence == "hoog" ? "" : "niet geverifieerd, ") + "zekerheid \(test.confidence)"
  }

  private func badge(_ test: CouncilFigures.Test) -> Inline {
    let tone: Inline.Tone =
      switch test.verdict {
      case .met: .good
      case .notMet: .high
      case .deviation: .middle
      case .notApplicable, .notTested, .toJudge: .neutral
      }
    return .badge(test.verdict.title, tone)
  }

  /// A statement by its title; one without by the title of what it stands in and its keyword, `Sanctiestrategie: sanctie`.
  private func pointer(_ evidence: CouncilFigures.Test.Evidence) -> Inline {
    guard let id = evidence.statement else { return .text(evidence.label) }
    let statement = plan[id]
    if statement.title != nil || statement.name != nil { return inlines.pointer(id) }
    var next = statement.parent
    while let current = next, plan[current].title == nil, plan[current].name == nil { next = plan[current].parent }
    guard let owner = next else { return .text(statement.kind) }
    return .reference(plan.label(owner), [.text("\(plan.title(owner)): \(statement.kind)")])
  }

  /// What speaks against it when something does, else what shows it; the first few by name.
  private func evidence(_ test: CouncilFigures.Test) -> TemplateValue {
    let against = test.evidence.filter { !$0.holds }
    let shown = against.isEmpty ? test.evidence : against
    guard !shown.isEmpty else { return .absent(test.note.isEmpty ? "geen" : test.note) }
    var seen: Set<String> = []
    let named = shown.map(pointer).filter { seen.insert([$0].plainText).inserted }
    var inlines = self.inlines.commas(named.prefix(5).map { [$0] })
    if named.count > 5 { inlines.append(.text(" en nog \(named.count - 5)")) }
    return .inlines((against.isEmpty ? [] : [.text("niet bij: ")]) + inlines)
  }
}
