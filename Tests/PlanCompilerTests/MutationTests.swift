import Binding
import Foundation
import PlanCompiler
import SourceText
import Syntax
import Testing

/// Real plans, changed at random by a fixed draw: the tree still holds its text, nothing traps, every place lies in
/// the text, and what can be laid out is laid out once.
@Test(arguments: try planFiles())
func mutationsAreSurvived(_ url: URL) throws {
  let whole = Array(try Data(contentsOf: url))
  var draw = Draw(seed: UInt64(whole.count))
  for _ in 0..<6 {
    var bytes = whole
    for _ in 0..<draw.next(1...6) { mutate(&bytes, &draw) }
    let file = SourceFile(name: "plan.vth", bytes: bytes)
    #expect(parse(file).text == bytes)
    for finding in compile(MemoryWorld(bytes: bytes)).findings {
      let edits = finding.solutions.flatMap(\.edits).map(\.location.range)
      for range in [finding.primary.location.range] + edits {
        #expect(range.start >= 0 && range.start <= range.end && Int(range.end) <= bytes.count)
      }
    }
    if let once = canonicalText(file) {
      #expect(
        canonicalText(SourceFile(name: "plan.vth", bytes: once)) == once, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}

private func planFiles() throws -> [URL] {
  let plans = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Plans")
  let folders = try FileManager.default.contentsOfDirectory(at: plans, includingPropertiesForKeys: nil)
  return try folders.flatMap { try FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil) }
    .filter { $0.pathExtension == "vth" }.sorted { $0.path < $1.path }
}

/// Pieces that authors and accidents leave behind.
private let pieces = [
  "{", "}", "\"", "\"\"\"", ",", " - ", "–", "“", "”", "\u{A0}", "\r\n", "\t", "//", "\u{0}", "\u{202E}", "\u{301}",
  "é",
  "taak ", "\ntaak x \"X\" {\n", "t/m", "1.000.000.000.000.000", "-5", "99e kwartaal 2017", "week 60",
  "31 februari 2017",
  "25:61-", "'", "’17", "%", "€", "n.v.t.", "12u/week", ";", "zonder taak ", "plus ", "vanaf 1 maart", "\u{1F4A9}",
]

private func mutate(_ bytes: inout [UInt8], _ draw: inout Draw) {
  guard !bytes.isEmpty else { return }
  let at = draw.next(0...bytes.count - 1)
  switch draw.next(0...5) {
  case 0: bytes.removeSubrange(at..<min(bytes.count, at + draw.next(1...40)))
  case 1: bytes.insert(contentsOf: pieces[draw.next(0...pieces.count - 1)].utf8, at: at)
  case 2: bytes[at] = UInt8(truncatingIfNeeded: draw.next(0...255))
  case 3: bytes.removeLast(min(bytes.count, draw.next(0...200)))
  case 4:
    let line = bytes[at...].prefix { $0 != UInt8(ascii: "\n") }
    bytes.insert(contentsOf: line, at: draw.next(0...bytes.count))
  default:
    let other = draw.next(0...bytes.count - 1)
    bytes.swapAt(at, other)
  }
}

/// Numbers that are the same in every run.
private struct Draw {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(_ range: ClosedRange<Int>) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return range.lowerBound + Int(state % UInt64(range.count))
  }
}
