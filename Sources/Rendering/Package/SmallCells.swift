/// The rule for cells so small that a single visit could be read from them.
enum SmallCells {
  /// Inspections from which a cell may be told.
  static let least = 5

  private static func isSmall(_ items: Int) -> Bool { items > 0 && items < least }

  /// The cells of a row as open files may show them; nil where one is withheld.
  ///
  /// When it is the only one of its row, so is the next smallest, since the year's total is known.
  ///
  /// - Parameter items: the number of inspections behind each amount.
  static func shown(_ amounts: [Int], items: [Int]) -> [Int?] {
    var shown: [Int?] = amounts
    for (index, count) in zip(amounts.indices, items) where isSmall(count) { shown[index] = nil }
    guard shown.count(where: { $0 == nil }) == 1 else { return shown }
    let others = shown.indices.filter { (shown[$0] ?? 0) > 0 }
    if let next = others.min(by: { amounts[$0] < amounts[$1] }) { shown[next] = nil }
    return shown
  }
}
