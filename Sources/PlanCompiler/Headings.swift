import PlanModel
import SourceText

/// Finds the statement around a place, so that a finding can say under which heading it stands.
struct Headings {
  private let plan: Plan
  /// Top-level statements of each file, by where they start.
  private var roots: [FileID: [StatementID]] = [:]

  init(_ plan: Plan) {
    self.plan = plan
    for id in plan.outline.ids where plan.outline.parent(id) == nil {
      let statement = plan[id]
      let last = roots[statement.location.file]?.last.map { plan[$0].location.range }
      // What belongs at the top level but stands in another block is under that block's heading.
      if let last, last.contains(statement.location.range) { continue }
      roots[statement.location.file, default: []].append(id)
    }
  }

  /// Titles from the outermost statement to the innermost that holds the place.
  func path(_ place: Location) -> [String] { around(place).last.map(plan.heading) ?? [] }

  /// The statements that hold the place, outermost first.
  func around(_ place: Location) -> [StatementID] {
    guard let root = root(place) else { return [] }
    var path = [root]
    while let inner = find(plan.outline.children(path[path.count - 1]), place) { path.append(inner) }
    return path
  }

  /// The outermost statement that holds the place.
  func root(_ place: Location) -> StatementID? { roots[place.file].flatMap { find($0[...], place) } }

  private func holds(_ id: StatementID, _ place: Location) -> Bool {
    let location = plan.base.statements[Int(id.index)].location
    return location.file == place.file && location.range.contains(place.range)
  }

  /// The statement of a list in the order of the text that holds the place.
  private func find(_ list: ArraySlice<StatementID>, _ place: Location) -> StatementID? {
    var low = list.startIndex
    var high = list.endIndex
    while low < high {
      let middle = (low + high) / 2
      let start = plan.base.statements[Int(list[middle].index)].location.range.start
      if start <= place.range.start { low = middle + 1 } else { high = middle }
    }
    guard low > list.startIndex, holds(list[low - 1], place) else { return nil }
    return list[low - 1]
  }
}
