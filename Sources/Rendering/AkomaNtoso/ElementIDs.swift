import Documents

/// The `eId` of every section, table and figure, from its place in the document: `chp_1__sec_2__table_1`.
///
/// The `wId` beside it is the stable id from the plan, so a link by `wId` survives renumbering.
struct ElementIDs {
  /// From the id in the plan to the `eId`.
  private(set) var byPlanID: [String: String] = [:]
  private var counts: [String: Int] = [:]

  /// The next `eId` of a kind of element inside a parent; an empty parent is the document.
  mutating func next(_ kind: String, in parent: String) -> String {
    let stem = parent.isEmpty ? kind : "\(parent)__\(kind)"
    let number = (counts[stem] ?? 0) + 1
    counts[stem] = number
    return "\(stem)_\(number)"
  }

  mutating func next(_ kind: String, in parent: String, for planID: String) -> String {
    let id = next(kind, in: parent)
    byPlanID[planID] = id
    return id
  }
}

/// The name of the hierarchical element at a depth, and its abbreviation in an `eId`.
struct Hierarchy {
  let element: XMLName
  let short: String

  static func at(_ depth: Int) -> Hierarchy {
    switch depth {
    case 0: Hierarchy(element: "chapter", short: "chp")
    case 1: Hierarchy(element: "section", short: "sec")
    case 2: Hierarchy(element: "subsection", short: "subsec")
    default: Hierarchy(element: "hcontainer", short: "hcontainer")
    }
  }
}
