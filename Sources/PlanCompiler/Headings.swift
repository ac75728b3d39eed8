import PlanModel
import SourceText

/// Finds the statement around a place, so that a finding can say under which heading it stands.
struct Headings {
  private let plan: Plan
  /// Top-level statements of each file, by where they start.
  private var roots: [FileID: [StatementID]] = [:]

  init(_ plan: Plan) {
    self.plan = plan
    for (index, statement) in plan.base.statements.enumerated() where statement.parent == nil {
      let last = roots[statement.location.file]?.last.map { plan[$0].location.range }
      // What belongs at the top level but stands in another block is under that block's heading.
      if let last, last.contains(statement.location.range) { continue }
      roots[statement.location.file, default: []].append(StatementID(index))
    }
  }

  /// Titles from the outermost statement to the innermost that holds the place.
  func path(_ place: Location) -> [String] {
    guard var id = root(place) else { return [] }
    while let inner = plan[id].children.first(where: { holds($0, place) }) { id = inner }
    return plan.heading(id)
  }

  private func holds(_ id: StatementID, _ place: Location) -> Bool {
    plan[id].location.file == place.file && plan[id].location.range.contains(place.range)
  }

  private func root(_ place: Location) -> StatementID? {
    guard let list = roots[place.file] else { return nil }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if plan[list[middle]].location.range.start <= place.range.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, holds(list[low - 1], place) else { return nil }
    return list[low - 1]
  }
}
