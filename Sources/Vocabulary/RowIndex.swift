/// Finds rows by keyword and place.
///
/// Made at every start, so of plain numbers: a hash table of keywords, the rows of each keyword as a chain, and for
/// each row the places it may stand at.
struct RowIndex: Sendable {
  private let rows: [Row]
  /// By the hash of a keyword, the first row that has it.
  private var first: [Int16]
  /// By row, the next one with the same keyword.
  private var next: [Int16]
  /// The places of all rows, one row after the other, and where those of each row begin.
  private var places: [Int16] = []
  private var placesStart: [Int] = []
  /// How many rows may stand at each place.
  private var childCounts: [Int16]

  private static let none: Int16 = -1
  private static let topLevel: Int16 = -2
  private static let anywhere: Int16 = -3

  init(_ rows: [Row]) {
    self.rows = rows
    var size = 64
    while size < 2 * rows.count { size *= 2 }
    first = Array(repeating: Self.none, count: size)
    next = Array(repeating: Self.none, count: rows.count)
    childCounts = Array(repeating: 0, count: rows.count)
    for index in rows.indices.reversed() { add(index) }
    var known = (id: "", row: RowID?.none)
    for index in rows.indices { place(index, &known) }
    placesStart.append(places.count)
  }

  /// Rows are added from the last to the first, so that a chain is in the order of the table.
  private mutating func add(_ index: Int) {
    let slot = slot(of: rows[index].keyword)
    next[index] = first[slot]
    first[slot] = Int16(truncatingIfNeeded: index)
  }

  /// `known` is the parent found last, since rows under the same parent stand together.
  private mutating func place(_ index: Int, _ known: inout (id: String, row: RowID?)) {
    placesStart.append(places.count)
    for parent in rows[index].parents {
      switch parent {
      case "": places.append(Self.topLevel)
      case "*": places.append(Self.anywhere)
      default:
        if parent != known.id { known = (parent, row(parent)) }
        guard let row = known.row else { continue }
        places.append(row.index)
        childCounts[Int(row.index)] += 1
      }
    }
  }

  /// Where the chain of a keyword begins in the table, or would begin.
  private func slot(of keyword: String) -> Int {
    var keyword = keyword
    let hash = keyword.withUTF8 { bytes in
      bytes.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }
    var slot = Int(hash ^ hash >> 15) & (first.count - 1)
    while first[slot] != Self.none, rows[Int(first[slot])].keyword != keyword { slot = (slot + 1) & (first.count - 1) }
    return slot
  }

  private func find(_ keyword: String, where isIt: (Int) -> Bool) -> RowID? {
    var index = first[slot(of: keyword)]
    while index != Self.none {
      if isIt(Int(index)) { return RowID(Int(index)) }
      index = next[Int(index)]
    }
    return nil
  }

  private func stands(_ index: Int, at place: Int16) -> Bool {
    for number in placesStart[index]..<placesStart[index + 1] where places[number] == place { return true }
    return false
  }

  // MARK: Questions

  /// The row with this id.
  func row(_ id: String) -> RowID? {
    guard let slash = id.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      return find(id) { rows[$0].parents.first == "" }
    }
    let parent = id[..<slash]
    return find(String(id[id.utf8.index(after: slash)...])) { index in
      rows[index].parents.first.map { $0 == parent } == true
    }
  }

  func child(_ keyword: String, of parent: RowID?) -> RowID? {
    let place = parent?.index ?? Self.topLevel
    return find(keyword) { stands($0, at: place) }
  }

  /// The row of a keyword that may stand in any block.
  func common(_ keyword: String) -> RowID? { find(keyword) { stands($0, at: Self.anywhere) } }

  func isCommon(_ row: RowID) -> Bool { rows[Int(row.index)].parents == ["*"] }

  func places(of keyword: String) -> [RowID] {
    var found: [RowID] = []
    var index = first[slot(of: keyword)]
    while index != Self.none {
      found.append(RowID(Int(index)))
      index = next[Int(index)]
    }
    return found
  }

  func hasChildren(_ row: RowID) -> Bool { childCounts[Int(row.index)] > 0 }

  func children(of parent: RowID?) -> [RowID] {
    if let parent, !hasChildren(parent) { return [] }
    let place = parent?.index ?? Self.topLevel
    return rows.indices.filter { stands($0, at: place) }.map { RowID($0) }
  }
}
