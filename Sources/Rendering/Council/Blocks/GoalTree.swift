import Documents
import PlanModel

extension Council {
  /// All goals with the risks that threaten them, as a picture and in a table.
  func goalTree() -> [Block] {
    let goals = plan.all("doel")
    guard !goals.isEmpty else { return [] }
    let roots = goals.filter { plan[$0].references("onder").allSatisfy { $0.target == nil } }
    let figure = Documents.Figure(
      id: "doelenboom", title: "Doelenboom: wat wij willen bereiken en wat dat bedreigt",
      description: treeDescription(goals), chart: .tree(roots.map { goalNode($0, depth: 0) }),
      table: Table(
        id: "tabel-doelenboom", caption: [.text("Doelen, risico's en uren")],
        columns: [
          .init("Doel"), .init("Risico's"), .init("Taken", alignment: .end),
          .init("Benodigd", unit: "uur", alignment: .end),
        ],
        rows: goals.map(goalRow), isFolded: goals.count > 5))
    return [.figure(figure)]
  }

  private func treeDescription(_ goals: [StatementID]) -> String {
    let risks = plan.all("risico").count
    let threats =
      risks == 0
      ? ""
      : " en \(counted(risks, "risico", "risico's")), met lijnen van elk doel naar wat het bedreigt. De kleur geeft de klasse"
    return "\(counted(goals.count, "doel", "doelen"))\(threats)."
  }

  private func goalNode(_ id: StatementID, depth: Int) -> TreeNode {
    // Circles are findings; the depth keeps a plan that has one from running on.
    let under = depth < 6 ? links.items(.goalsUnderGoal, of: id).map { goalNode($0, depth: depth + 1) } : []
    let risks = links.items(.risksOfGoal, of: id).map { riskNode($0, withTasks: false) }
    return TreeNode(kind: "doel", label: plan.title(id), children: under + risks)
  }

  private func riskNode(_ id: StatementID, withTasks: Bool) -> TreeNode {
    TreeNode(
      kind: "risico", label: plan.title(id), tone: tone(risks.risks[id]?.assigned),
      children: withTasks ? links.items(.tasksOfRisk, of: id).map(taskNode) : [])
  }

  private func taskNode(_ id: StatementID) -> TreeNode { TreeNode(kind: "taak", label: plan.title(id)) }

  private func goalRow(_ id: StatementID) -> Table.Row {
    let tasks = links.items(.tasksOfGoal, of: id)
    return Table.Row([
      [inlines.pointer(id)], names(links.items(.risksOfGoal, of: id)), [.text(String(tasks.count))],
      neededCell(tasks),
    ])
  }

  /// The hours that tasks ask together.
  private func neededCell(_ tasks: [StatementID]) -> [Inline] { Self.neededCell(total(tasks)) }

  func names(_ ids: [StatementID]) -> [Inline] { inlines.commas(ids.map { [inlines.pointer($0)] }) }

  // MARK: One goal

  /// One goal with its risks and their tasks.
  func goalBranch(_ id: StatementID) -> [Block] {
    let risks = links.items(.risksOfGoal, of: id)
    let direct = directTasks(id, risks)
    guard !risks.isEmpty || !direct.isEmpty else { return [] }
    let children = risks.map { riskNode($0, withTasks: true) } + direct.map(taskNode)
    let tree = TreeNode(kind: "doel", label: plan.title(id), children: children)
    let figure = Documents.Figure(
      id: "boom-\(plan[id].name ?? "doel")", title: "Van doel naar taak: \(plan.title(id))",
      description: branchDescription(risks.count, tasks: links.items(.tasksOfGoal, of: id).count),
      chart: .tree([tree]),
      table: branchTable(id, risks, direct))
    return [.figure(figure)]
  }

  private func branchDescription(_ risks: Int, tasks: Int) -> String {
    let threats = risks == 0 ? "" : "\(counted(risks, "risico", "risico's")) en "
    return capitalised("\(threats)\(counted(tasks, "taak", "taken")) voor dit doel.")
  }

  /// Tasks of the goal that no risk of it leads to.
  private func directTasks(_ id: StatementID, _ risks: [StatementID]) -> [StatementID] {
    let viaRisk = Set(risks.flatMap { links.items(.tasksOfRisk, of: $0) })
    return links.items(.tasksOfGoal, of: id).filter { !viaRisk.contains($0) }
  }

  private func branchTable(_ id: StatementID, _ risks: [StatementID], _ direct: [StatementID]) -> Table {
    let rows = risks.map { risk -> Table.Row in
      let tasks = links.items(.tasksOfRisk, of: risk)
      let figures = self.risks.risks[risk]
      let score: [Inline] = figures?.score.map { [PlanInlines.amount($0, .number)] } ?? []
      return Table.Row([
        [inlines.pointer(risk)], score, badge(figures?.assigned), names(tasks), neededCell(tasks),
      ])
    }
    let other = direct.filter { !lines(plan, $0, "risico", "risico").isEmpty }
    let groups = [
      ("Risico van een ander doel", other), ("Zonder risico", direct.filter { !other.contains($0) }),
    ].filter { !$0.1.isEmpty }
    let rest = groups.map { label, tasks in
      let classes = distinct(tasks.compactMap(taskClass)).compactMap(classBadge)
      return Table.Row([
        [.text(label)], [.text("niet van toepassing")],
        classes.isEmpty ? [.text("niet van toepassing")] : inlines.commas(classes.map { [$0] }), names(tasks),
        neededCell(tasks),
      ])
    }
    return Table(
      id: "tabel-boom-\(plan[id].name ?? "doel")", caption: [.text("Risico's en taken: \(plan.title(id))")],
      columns: [
        .init("Risico"), .init("Score", alignment: .end), .init("Klasse"), .init("Taken"),
        .init("Benodigd", unit: "uur", alignment: .end),
      ],
      rows: rows + rest, emptyWord: "geen", isFolded: true)
  }
}

/// `1 taak`, `3 taken`, `geen taken`.
func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count == 0 ? "geen" : String(count)) \(count == 1 ? one : many)"
}
