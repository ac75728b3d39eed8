/// Which lines lie in which cell and with how many units: per cell a short stretch sorted by line, in one growing
/// buffer. Sorted, so that what a search finds does not depend on how the table came about.
final class EntryTable {
  struct Entry: BitwiseCopyable {
    var line: Int32
    var units: Int32
  }

  private let first: Column<Int32>
  private let counts: Column<Int32>
  private let reserved: Column<Int32>
  private var storage: UnsafeMutablePointer<Entry>
  private var size: Int
  private var used = 0

  init(cellCount: Int) {
    first = Column(repeating: 0, count: cellCount)
    counts = Column(repeating: 0, count: cellCount)
    reserved = Column(repeating: 0, count: cellCount)
    size = max(64, cellCount * 8)
    storage = .allocate(capacity: size)
  }

  deinit { storage.deallocate() }

  @inline(__always) func count(_ cell: Int) -> Int { Int(counts[cell]) }

  @inline(__always)
  func entry(_ cell: Int, _ index: Int) -> Entry {
    assert(index >= 0 && index < count(cell))
    return storage[Int(first[cell]) + index]
  }

  /// Units of a line in a cell.
  func units(_ line: Int, _ cell: Int) -> Int {
    let index = place(of: line, in: cell)
    return index < count(cell) && entry(cell, index).line == line ? Int(entry(cell, index).units) : 0
  }

  func add(_ line: Int, _ cell: Int, _ units: Int) {
    let index = place(of: line, in: cell)
    let base = Int(first[cell])
    if index < count(cell) && storage[base + index].line == line {
      storage[base + index].units += Int32(units)
      if storage[base + index].units == 0 { remove(index, from: cell) }
    } else {
      insert(Entry(line: Int32(line), units: Int32(units)), at: index, in: cell)
    }
  }

  /// Where the line stands in the cell, or would stand.
  private func place(of line: Int, in cell: Int) -> Int {
    var low = 0
    var high = count(cell)
    while low < high {
      let middle = (low + high) / 2
      if storage[Int(first[cell]) + middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func remove(_ index: Int, from cell: Int) {
    let here = storage + Int(first[cell]) + index
    here.update(from: here + 1, count: count(cell) - index - 1)
    counts[cell] -= 1
  }

  private func insert(_ entry: Entry, at index: Int, in cell: Int) {
    if counts[cell] == reserved[cell] { grow(cell) }
    let here = storage + Int(first[cell]) + index
    (here + 1).update(from: here, count: count(cell) - index)
    here.pointee = entry
    counts[cell] += 1
  }

  /// Moves the cell's stretch to the end of the buffer with twice the room.
  private func grow(_ cell: Int) {
    let room = max(4, 2 * Int(reserved[cell]))
    if used + room > size { enlarge(by: room) }
    (storage + used).update(from: storage + Int(first[cell]), count: count(cell))
    first[cell] = Int32(used)
    reserved[cell] = Int32(room)
    used += room
  }

  private func enlarge(by room: Int) {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: 2 * size + room)
    larger.update(from: storage, count: used)
    storage.deallocate()
    storage = larger
    size = 2 * size + room
  }
}
