import SourceText
import Syntax

extension Binder {
  /// The remedy for a statement of the top level that stands in a block: the same lines, behind that block. Nil where
  /// braces are missing, since then the block may be what is wrong, or where the lines cannot simply be taken away.
  static func movingOut(_ node: NodeID, in unit: BindingUnit) -> Finding.Solution? {
    let (tree, file) = (unit.tree, unit.tree.file)
    let range = tree.range(node, withBlock: true)
    let text = file.text(range)
    guard tree.problems.isEmpty, !text.contains("\"\"\""), let removal = file.removal(of: range),
      let indent = file.indentation(before: Int(range.start))
    else { return nil }
    var end = Int(tree.range(tree.root(of: node), withBlock: true).end)
    // A comment behind the block stays there.
    while end < file.bytes.count, file.bytes[end] != 0x0A, file.bytes[end] != 0x0D { end += 1 }
    let moved = text.replacing("\n" + indent, with: "\n")
    let keyword = file.text(tree.tokens.range(Int(tree[node].keyword)))
    return Finding.Solution(
      Bilingual("Zet `\(keyword)` achter het blok", en: "Put `\(keyword)` behind the block"),
      [
        Finding.Edit(Location(unit.file, removal), ""),
        Finding.Edit(Location(unit.file, SourceRange(end, end)), "\n\n" + moved),
      ])
  }
}
