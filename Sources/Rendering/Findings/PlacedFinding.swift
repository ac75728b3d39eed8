package import SourceText

/// A finding with its places as people count them: lines and code points from 1.
package struct PlacedFinding: Sendable {
  package struct Place: Sendable {
    package var file: String
    package var start: LinePosition
    package var end: LinePosition
  }

  package struct Related: Sendable {
    package var message: Bilingual?
    package var place: Place
  }

  package struct Edit: Sendable {
    package var place: Place
    package var text: String
  }

  package var finding: Finding
  package var place: Place
  package var related: [Related]
  /// One list of edits for each of the finding's solutions.
  package var edits: [[Edit]]
  /// The line on which the place starts, cut to what can be shown, and how much of it was cut away on the left.
  package var excerpt: Excerpt
}

/// Line and column from 1; the column in code points.
package struct LinePosition: Hashable, Sendable {
  package var line: Int
  package var column: Int
}

/// Part of one source line, for a person to see what is meant.
package struct Excerpt: Sendable {
  /// UTF-8 of the shown part; bytes that are not UTF-8 come out as U+FFFD.
  package var text: String
  /// The marked part as a range of code points in `text`; empty where a position lies between two characters.
  package var marked: Range<Int>
  package var isCutBefore: Bool
  package var isCutAfter: Bool
}

/// Findings with their places: of the text and the plan before those of criteria, each sorted by file, position and code;
/// equal ones keep their order.
func place(_ findings: [Finding], in sources: SourceMap) -> [PlacedFinding] {
  let tables = PositionTables(findings, sources)
  return inOrder(findings, sources).map { finding in
    PlacedFinding(
      finding: finding,
      place: tables.place(finding.primary.location),
      related: finding.related.map { .init(message: $0.message, place: tables.place($0.location)) },
      edits: finding.solutions.map { $0.edits.map { .init(place: tables.place($0.location), text: $0.text) } },
      excerpt: tables.excerpt(finding.primary.location))
  }
}

private func inOrder(_ findings: [Finding], _ sources: SourceMap) -> [Finding] {
  let byName = sources.files.indices.sorted { sources.files[$0].name < sources.files[$1].name }
  var ranks: [Int] = Array(repeating: 0, count: byName.count)
  for (rank, file) in byName.enumerated() { ranks[file] = rank }
  let keys = findings.indices.map { index in
    let (place, isOfCriterion) = (findings[index].primary.location, findings[index].isOfCriterion)
    let file = Int(place.file.index)
    let rank = ranks.indices.contains(file) ? ranks[file] : -1
    return (place: (isOfCriterion ? 1 : 0, rank, place.range.start), index: index)
  }
  let sorted = keys.sorted { a, b in
    if a.place != b.place { return a.place < b.place }
    let codes = (findings[a.index].code.text, findings[b.index].code.text)
    return codes.0 == codes.1 ? a.index < b.index : codes.0 < codes.1
  }
  return sorted.map { findings[$0.index] }
}

/// Positions of all offsets that findings name, computed in one sweep over each file.
private struct PositionTables {
  private struct Position {
    var shown: LinePosition
    var lineStart: Int
  }

  private let sources: SourceMap
  private var positions: [[Int: Position]]

  init(_ findings: [Finding], _ sources: SourceMap) {
    self.sources = sources
    var offsets = [[Int]](repeating: [], count: sources.files.count)
    func note(_ location: Location) {
      let file = Int(location.file.index)
      guard offsets.indices.contains(file) else { return }
      offsets[file].append(Int(location.range.start))
      offsets[file].append(Int(location.range.end))
    }
    for finding in findings {
      note(finding.primary.location)
      for label in finding.related { note(label.location) }
      for edit in finding.solutions.flatMap(\.edits) { note(edit.location) }
    }
    positions = zip(sources.files, offsets).map { Self.sweep($0.bytes, $1) }
  }

  /// One pass over the bytes, stopping at each wanted offset.
  private static func sweep(_ bytes: [UInt8], _ offsets: [Int]) -> [Int: Position] {
    guard !offsets.isEmpty else { return [:] }
    var table: [Int: Position] = [:]
    var at = Position(shown: LinePosition(line: 1, column: 1), lineStart: 0)
    var index = 0
    for offset in offsets.sorted() where table[offset] == nil {
      let end = min(max(offset, 0), bytes.count)
      while index < end {
        if bytes[index] == UInt8(ascii: "\n") {
          at = Position(shown: LinePosition(line: at.shown.line + 1, column: 1), lineStart: index + 1)
        } else if bytes[index] & 0xC0 != 0x80 {
          at.shown.column += 1
        }
        index += 1
      }
      table[offset] = at
    }
    return table
  }

  func place(_ location: Location) -> PlacedFinding.Place {
    let file = Int(location.file.index)
    let nowhere = LinePosition(line: 1, column: 1)
    guard positions.indices.contains(file) else { return .init(file: "", start: nowhere, end: nowhere) }
    return .init(
      file: sources.files[file].name,
      start: positions[file][Int(location.range.start)]?.shown ?? nowhere,
      end: positions[file][Int(location.range.end)]?.shown ?? nowhere)
  }

  private static let shownBefore = 60
  private static let shownAfter = 160

  func excerpt(_ location: Location) -> Excerpt {
    let file = Int(location.file.index)
    guard positions.indices.contains(file), let start = positions[file][Int(location.range.start)] else {
      return Excerpt(text: "", marked: 0..<0, isCutBefore: false, isCutAfter: false)
    }
    let bytes = sources.files[file].bytes
    let at = min(max(Int(location.range.start), 0), bytes.count)
    let low = boundary(bytes, max(start.lineStart, at - Self.shownBefore * (start.shown.column > 120 ? 1 : 8)))
    let high = lineEnd(bytes, from: at, limit: Self.shownAfter)
    let markEnd = min(max(at, Int(location.range.end)), high)
    let before = scalarCount(bytes[low..<at])
    let marked = before..<before + scalarCount(bytes[at..<max(at, markEnd)])
    return Excerpt(
      text: String(decoding: bytes[low..<max(low, high)], as: UTF8.self), marked: marked,
      isCutBefore: low > start.lineStart, isCutAfter: high < bytes.count && !isLineEnd(bytes, high))
  }

  private func lineEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
    var end = start
    while end < bytes.count, end - start < limit, !isLineEnd(bytes, end) { end += 1 }
    return end < bytes.count ? boundary(bytes, end) : end
  }

  private func isLineEnd(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "\n")
      || bytes[index] == UInt8(ascii: "\r") && (index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: "\n"))
  }

  /// The nearest start of a character at or before an offset.
  private func boundary(_ bytes: [UInt8], _ offset: Int) -> Int {
    var offset = offset
    var steps = 0
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80, steps < 3 {
      offset -= 1
      steps += 1
    }
    return offset
  }

  private func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.count
  }
}
