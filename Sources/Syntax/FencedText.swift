/// What stands between `"""` and `"""`: its lines, without the indentation they share and the line ends.
package struct FencedText {
  package let mark: ArraySlice<UInt8>
  package private(set) var lines: [ArraySlice<UInt8>]

  /// From a whole token, marks included; the closing mark may be missing.
  package init(_ token: ArraySlice<UInt8>) {
    mark = token.prefix { $0 == Byte.quote }
    var body = token.dropFirst(mark.count)
    let closing = body.reversed().prefix { $0 == Byte.quote }.count
    body = body.dropLast(min(closing, mark.count))
    lines = body.split(separator: Byte.newline, omittingEmptySubsequences: false)
      .map { $0.last == Byte.carriageReturn ? $0.dropLast() : $0 }
    guard lines.count > 1 else {
      lines = lines.map(Self.trimmed)
      return
    }
    // A text may begin behind the opening mark; that line has no indentation of its own.
    let first = Self.trimmed(lines.removeFirst())
    if lines.last?.allSatisfy(Byte.isBlank) == true { lines.removeLast() }
    let kept = lines.filter { !$0.allSatisfy(Byte.isBlank) }
    // What all lines begin with, be it spaces or tabs; after a tab too much the text would be code.
    var margin: ArraySlice<UInt8> = kept.first.map { $0.prefix { Byte.isBlank($0) } } ?? []
    for line in kept.dropFirst() { margin = margin.prefix(zip(margin, line).prefix { $0 == $1 }.count) }
    let common = margin.count
    lines = lines.map { $0.allSatisfy(Byte.isBlank) ? $0.prefix(0) : $0.dropFirst(common) }
    if !first.isEmpty { lines.insert(first, at: 0) }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, Byte.isBlank(first) { line.removeFirst() }
    while let last = line.last, Byte.isBlank(last) { line.removeLast() }
    return line
  }
}
