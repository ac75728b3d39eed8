import Documents
import PlanModel

extension Council {
  /// Risks by likelihood and effect, coloured by the class that a score there would get.
  func riskMatrix() -> [Block] {
    guard let model = RiskModel(plan), let chances = steps(model.likelihoodScale),
      let effects = steps(model.effectScale)
    else { return [] }
    let marked = plan.all("risico").enumerated().compactMap { index, id in risk(id, mark: String(index + 1)) }
    guard !marked.isEmpty else { return [] }
    let matrix = RiskMatrix(
      chanceSteps: chances, effectSteps: effects, risks: marked.map(\.risk),
      tones: (1...effects).map { effect in (1...chances).map { cellTone(model, effect: effect, chance: $0) } })
    let figure = Documents.Figure(
      id: "risicomatrix", title: "Risicomatrix: kans en effect", description: matrixDescription(marked.map(\.id)),
      chart: .matrix(matrix), table: matrixTable(marked))
    return [.figure(figure)]
  }

  private typealias Marked = (id: StatementID, risk: RiskMatrix.Risk)

  private func risk(_ id: StatementID, mark: String) -> Marked? {
    guard let figures = risks.risks[id], let effect = figures.effect, let chance = figures.likelihood else {
      return nil
    }
    return (
      id,
      RiskMatrix.Risk(
        mark: mark, label: plan.title(id), chance: Int(clamping: chance.rounded), effect: Int(clamping: effect.rounded))
    )
  }

  /// The number of whole steps of a scale; nil when there are none, or too many to draw.
  private func steps(_ scale: ClosedRange<Rational>?) -> Int? {
    guard let high = scale?.upperBound.floor, (1...10).contains(high) else { return nil }
    return Int(high)
  }

  private func cellTone(_ model: RiskModel, effect: Int, chance: Int) -> Inline.Tone {
    tone(model.classFor(Rational(Int64(effect * chance))))
  }

  private func matrixDescription(_ ids: [StatementID]) -> String {
    let parts = risks.classes.compactMap { item -> String? in
      let count = ids.count { risks.risks[$0]?.assigned == item.id }
      return count == 0 ? nil : "\(count) in klasse \(plan.title(item.id).lowercased())"
    }
    let all = "\(counted(ids.count, "risico", "risico's")) naar kans en effect"
    return parts.isEmpty ? "\(all)." : "\(all): \(DutchText.list(parts))."
  }

  private func matrixTable(_ marked: [Marked]) -> Table {
    Table(
      id: "tabel-risicomatrix", caption: [.text("De risico's in de matrix")],
      columns: [
        .init("Nummer"), .init("Risico"), .init("Effect", alignment: .end), .init("Kans", alignment: .end),
        .init("Score", alignment: .end), .init("Berekende klasse"), .init("Geldende klasse"),
      ],
      rows: marked.map { item in
        let figures = risks.risks[item.id]
        return Table.Row([
          [.text(item.risk.mark)], [inlines.pointer(item.id)], number(figures?.effect), number(figures?.likelihood),
          number(figures?.score), badge(figures?.derived), badge(figures?.assigned),
        ])
      }, emptyWord: "onbekend")
  }

  private func number(_ value: Rational?) -> [Inline] { value.map { [PlanInlines.amount($0, .number)] } ?? [] }

  func badge(_ id: StatementID?) -> [Inline] { classBadge(id).map { [$0] } ?? [] }
}
