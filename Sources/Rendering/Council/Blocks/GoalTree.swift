import Documents
import PlanModel

extension Council {
  /// The goals with the risks that threaten them and the tasks that work on them, as a picture and in a table.
  func goalTree() -> [Block] {
    let goals = plan.all("doel")
    guard !goals.isEmpty else { return [] }
    let roots = goals.filter { plan[$0].references("onder").allSatisfy { $0.target == nil } }
    let figure = Documents.Figure(
      id: "doelenboom", title: "Doelenboom: van doel naar risico en taak",
      description: treeDescription(goals), chart: .tree(roots.map { goalNode($0, depth: 0) }),
      table: Table(
        id: "tabel-doelenboom", caption: [.text("Wat wij willen bereiken, wat dat bedreigt en wat wij doen")],
        columns: [
          .init("Doel"), .init("Risico's"), .init("Taken"), .init("Benodigd", unit: "uur", alignment: .end),
        ],
        rows: goals.map(goalRow)))
    return [.figure(figure)]
  }

  private func treeDescription(_ goals: [StatementID]) -> String {
    let risks = plan.all("risico").count
    let tasks = plan.all("taak").count
    return "\(goals.count) doelen, \(risks) risico's en \(tasks) taken, met lijnen van elk doel naar wat eronder hangt."
  }

  private func goalNode(_ id: StatementID, depth: Int) -> TreeNode {
    // Circles are findings; the depth keeps a plan that has one from running on.
    let under = depth < 6 ? links.items(.goalsUnderGoal, of: id).map { goalNode($0, depth: depth + 1) } : []
    let risks = links.items(.risksOfGoal, of: id).map(riskNode)
    let viaRisk = Set(links.items(.risksOfGoal, of: id).flatMap { links.items(.tasksOfRisk, of: $0) })
    let direct = links.items(.tasksOfGoal, of: id).filter { !viaRisk.contains($0) }.map(taskNode)
    return TreeNode(kind: "doel", label: plan.title(id), children: under + risks + direct)
  }

  private func riskNode(_ id: StatementID) -> TreeNode {
    TreeNode(
      kind: "risico", label: plan.title(id), tone: tone(risks.risks[id]?.assigned),
      children: links.items(.tasksOfRisk, of: id).map(taskNode))
  }

  private func taskNode(_ id: StatementID) -> TreeNode { TreeNode(kind: "taak", label: plan.title(id)) }

  private func goalRow(_ id: StatementID) -> Table.Row {
    let tasks = links.items(.tasksOfGoal, of: id)
    return Table.Row([
      [inlines.pointer(id)], names(links.items(.risksOfGoal, of: id)), names(tasks),
      [Self.hoursCell(total(tasks).needed)],
    ])
  }

  func names(_ ids: [StatementID]) -> [Inline] { inlines.commas(ids.map { [inlines.pointer($0)] }) }
}
