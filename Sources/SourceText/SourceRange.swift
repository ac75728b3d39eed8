/// A half-open range of UTF-8 offsets in one file.
package struct SourceRange: Hashable, Sendable {
  package var start: Int32
  package var end: Int32

  package init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: max(start, end))
  }

  package var isEmpty: Bool { start == end }
  package var count: Int { Int(end) - Int(start) }

  /// The smallest range that holds both.
  package func joined(_ other: SourceRange) -> SourceRange {
    SourceRange(Int(min(start, other.start)), Int(max(end, other.end)))
  }

  package func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }

  func clamped(to count: Int) -> Range<Int> {
    let low = max(0, min(Int(start), count))
    return low..<max(low, min(Int(end), count))
  }
}

/// A range in a file.
package struct Location: Hashable, Sendable {
  package var file: FileID
  package var range: SourceRange

  package init(_ file: FileID, _ range: SourceRange) {
    self.file = file
    self.range = range
  }
}

/// Turns byte offsets into what people count: lines and code points, both from 1.
package struct LineIndex: Sendable {
  private let starts: [Int32]
  private let bytes: [UInt8]

  package init(_ file: SourceFile) {
    var starts: [Int32] = [0]
    for (offset, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(Int32(truncatingIfNeeded: offset + 1))
    }
    self.starts = starts
    bytes = file.bytes
  }

  package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int
  }

  package func position(_ offset: Int32) -> Position {
    let line = lineNumber(offset)
    let start = Int(starts[line])
    let end = min(max(Int(offset), start), bytes.count)
    let column = bytes[start..<end].reduce(into: 0) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
    return Position(line: line + 1, column: column + 1)
  }

  /// The bytes of a line (from 1) without its line end.
  package func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= starts.count else { return [] }
    let start = Int(starts[number - 1])
    var end = number < starts.count ? Int(starts[number]) - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<max(start, end)]
  }

  private func lineNumber(_ offset: Int32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
