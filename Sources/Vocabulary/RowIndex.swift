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
  /// The rows that may stand under each row, one row after the other, and where those of each row begin; those of the
  /// top level come last.
  private var children: [RowID] = []
  private var childrenStart: [Int]

  private static let none: Int16 = -1
  private static let topLevel: Int16 = -2
  private static let anywhere: Int16 = -3

  init(_ rows: [Row]) {
    self.rows = rows
    var size = 64
    while size < 2 * rows.count { size *= 2 }
    first = Array(repeating: Self.none, count: size)
    next = Array(repeating: Self.none, count: rows.count)
    childrenStart = Array(repeating: 0, count: rows.count + 2)
    for index in rows.indices.reversed() { add(index) }
    var known = (id: "", row: RowID?.none)
    for index in rows.indices { place(index, &known) }
    placesStart.append(places.count)
    gatherChildren()
  }

  /// Turns the places of each row round.
  private mutating func gatherChildren() {
    for place in places where place != Self.anywhere { childrenStart[number(of: place) + 1] += 1 }
    for number in 1..<childrenStart.count { childrenStart[number] += childrenStart[number - 1] }
    var free = childrenStart
    children = Array(repeating: RowID(0), count: childrenStart[rows.count + 1])
    for row in rows.indices {
      for place in places[placesStart[row]..<placesStart[row + 1]] where place != Self.anywhere {
        children[free[number(of: place)]] = RowID(row)
        free[number(of: place)] += 1
      }
    }
  }

  private func number(of place: Int16) -> Int { place == Self.topLevel ? rows.count : Int(place) }

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
      }
    }
  }

  /// Where the chain of a keyword begins in the table, or would begin.
  private func slot(of keyword: String) -> Int {
    var keyword = keyword
    let hash = keyword.withUTF8 { Self.hash($0) }
    var slot = Int(truncatingIfNeeded: hash >> 32) & (first.count - 1)
    while first[slot] != Self.none, rows[Int(first[slot])].keyword != keyword { slot = (slot + 1) & (first.count - 1) }
    return slot
  }

  /// Of the first eight bytes, the last eight and their number; keywords differ in one of them.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var (head, tail): (UInt64, UInt64) = (0, 0)
    if raw.count >= 8 {
      head = raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      tail = raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self)
    } else {
      for byte in raw { head = head << 8 | UInt64(byte) }
    }
    let mixed = (head ^ UInt64(raw.count)) &* 0x9E37_79B9_7F4A_7C15
    return (mixed ^ mixed >> 29 ^ tail) &* 0xBF58_476D_1CE4_E5B9
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
    var id = id
    let (keyword, parent) = id.withUTF8 { bytes in
      guard let slash = bytes.indices.last(where: { bytes[$0] == UInt8(ascii: "/") }) else {
        return (String(decoding: bytes, as: UTF8.self), "")
      }
      return (
        String(decoding: UnsafeBufferPointer(rebasing: bytes[(slash + 1)...]), as: UTF8.self),
        String(decoding: UnsafeBufferPointer(rebasing: bytes[..<slash]), as: UTF8.self)
      )
    }
    return find(keyword) { rows[$0].parents.first == parent }
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

  func hasChildren(_ row: RowID) -> Bool { childrenStart[Int(row.index)] < childrenStart[Int(row.index) + 1] }

  func children(of parent: RowID?) -> [RowID] {
    let number = number(of: parent?.index ?? Self.topLevel)
    return Array(children[childrenStart[number]..<childrenStart[number + 1]])
  }
}
