import SourceText
import Syntax
import Vocabulary

/// `startdatum 1 maart 2017` with `einddatum 1 mei 2017` in one block is one line: `periode 1 maart 2017 t/m 1 mei 2017`.
extension Binder {
  /// The line that two halves of a period make.
  struct WholePeriod {
    let row: RowID
    /// Said at the first of the two; the second is part of it.
    let finding: Finding?
  }

  /// The other half stands near; a block with thousands of lines is not searched for each of them.
  private static let linesToLookAt = 100

  private enum End: String {
    case begin = "vanaf"
    case end = "t/m"
  }

  private struct Half {
    let node: NodeID
    let end: End
    let keyword: String
    let line: WrittenLine
  }

  func wholePeriod(_ node: NodeID, in unit: BindingUnit, under parent: RowID?) -> WholePeriod? {
    guard let (row, _) = half(node, in: unit.tree, parent) else { return nil }
    guard let (first, second) = pair(with: node, row, in: unit, parent), let whole = joined(first, second, row),
      let removal = removal(of: second.line)
    else { return nil }
    return WholePeriod(row: row, finding: first.node == node ? finding(first, second, whole, removal, parent) : nil)
  }

  /// The line and its other half, in the order of the text: each goes with the one that follows it.
  private func pair(
    with node: NodeID, _ row: RowID, in unit: BindingUnit, _ parent: RowID?
  ) -> (first: Half, second: Half)? {
    var open: Half?
    var next = unit.tree.firstSibling(node)
    for _ in 0..<Self.linesToLookAt {
      guard let sibling = next else { return nil }
      next = unit.tree.next(sibling)
      guard let (other, end) = half(sibling, in: unit.tree, parent), other == row else { continue }
      let line = written(sibling, in: unit)
      let half = Half(node: sibling, end: end, keyword: unit.tree.file.text(line.keyword.range), line: line)
      if let first = open, first.end != end, !first.line.tokens.isEmpty, !line.tokens.isEmpty {
        if first.node == node || sibling == node { return (first, half) }
        open = nil
      } else {
        open = half
      }
    }
    return nil
  }

  /// The keyword that a word here says one end of; nil when it is a keyword itself or likelier means another.
  private func half(_ node: NodeID, in tree: SyntaxTree, _ parent: RowID?) -> (row: RowID, end: End)? {
    let keyword = tree.file.text(tree.tokens.range(Int(tree[node].keyword)))
    guard !tree.hasBlock(node), Vocabulary.child(keyword, of: parent) == nil else { return nil }
    for words in Vocabulary.meanings(of: keyword) {
      let parts = words.split(separator: " ").map(String.init)
      guard let row = parts.first.flatMap({ allowed($0, under: parent) }) else { continue }
      return parts.count == 2 ? End(rawValue: parts[1]).map { (row, $0) } : nil
    }
    return nil
  }

  /// Both as one line; nil when it cannot be read.
  private func joined(_ first: Half, _ second: Half, _ row: RowID) -> String? {
    let (begin, end) = first.end == .begin ? (first.line, second.line) : (second.line, first.line)
    let place = SourceRange(Int(begin.keyword.range.end), Int(begin.keyword.range.end))
    let through = PhraseToken(kind: .atom, text: End.end.rawValue, range: place)
    let line = WrittenLine(
      keyword: begin.keyword, tokens: begin.tokens + [through] + end.tokens, source: begin.source, hasBlock: false)
    return words(of: line, as: row).map { "\(Vocabulary.keyword(row)) \($0)" }
  }

  private func removal(of line: WrittenLine) -> Finding.Edit? {
    line.source.removal(of: line.whole.range).map { Finding.Edit(Location(line.keyword.file, $0), "") }
  }

  private func finding(_ first: Half, _ second: Half, _ whole: String, _ removal: Finding.Edit, _ parent: RowID?)
    -> Finding
  {
    let under = parent.map { "`\(Vocabulary.keyword($0))`" }
    return Finding(
      .unknownKeyword, at: first.line.keyword,
      Bilingual(
        "`\(first.keyword)` is geen trefwoord" + (under.map { " bij \($0)" } ?? "")
          + ". Begin en einde staan op één regel. Bedoelt u `\(whole)`?",
        en: "`\(first.keyword)` is not a keyword" + (under.map { " under \($0)" } ?? "")
          + ". Begin and end stand on one line. Did you mean `\(whole)`?"),
      related: [
        Finding.Label(
          second.line.keyword,
          first.end == .begin ? Bilingual("het einde", en: "the end") : Bilingual("het begin", en: "the beginning"))
      ],
      solutions: [
        Finding.Solution(
          Bilingual("Schrijf `\(whole)`", en: "Write `\(whole)`"), [Finding.Edit(first.line.whole, whole), removal])
      ])
  }
}
